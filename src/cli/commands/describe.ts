import { UsageError } from '../../model/errors.js';
import type { Command } from '../command.js';
import { jsonLine } from '../printable.js';

/** `csta describe`: what the schema says of a name. */
export const describe: Command = {
  name: 'describe',
  synopsis: 'NAME',
  about:
    'Tells what a service, event, type, member or value is: its members with types and meanings, the clause, and how BER and XML carry it.',
  options: {},
  arity: [1, 1],
  examples: [
    'csta describe MakeCall',
    'csta describe Delivered',
    'csta describe MakeCall.autoOriginate',
    'csta describe invalidDestination',
  ],
  run: async ([name = ''], options, io) => {
    // The texts are as large as the schema, and no other command needs them.
    const [{ SchemaReference }, { referenceText }, { vendors }] = await Promise.all([
      import('../reference.js'),
      import('../reference-text.js'),
      import('../vendors.js'),
    ]);
    const schema = new SchemaReference(vendors);
    const found = schema.find(name);
    if (found.length === 0) {
      throw new UsageError(
        'bad-argument',
        `CSTA has no message, type, member or value ${name}${schema.didYouMean(name)}`,
      );
    }
    io.out(
      options.flag('json') ? found.map(jsonLine).join('') : found.map(referenceText).join('\n'),
    );
    return 0;
  },
};
