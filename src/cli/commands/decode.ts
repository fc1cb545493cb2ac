import { UsageError } from '../../model/errors.js';
import type { Command } from '../command.js';
import { readAll } from '../io.js';
import { convertLines } from '../lines.js';
import { readingOptions, typeOption, wireForm } from '../wire.js';

const encodings = ['ber', 'xml'] as const;

/** `csta decode`: messages to JSON. */
export const decode: Command = {
  name: 'decode',
  synopsis: '--from ber|xml [FILE]',
  about: 'Reads a message, from FILE or standard input, and prints it as JSON.',
  options: {
    from: { type: 'string', oneOf: encodings, about: 'encoding of the input' },
    ...readingOptions,
    type: typeOption,
    lines: { type: 'boolean', about: 'every line is one message: hexadecimal BER, or XML' },
  },
  arity: [0, 1],
  examples: [
    'echo a10f020101020147300780053234303031 | csta decode --from ber',
    'csta decode --from xml event.xml',
    'csta decode --from ber --framing hipath capture.bin',
  ],
  run: async ([file], options, io) => {
    const encoding = options.text('from');
    if (encoding === undefined) {
      throw new UsageError(
        'bad-argument',
        'say what to read: csta decode --from ber or --from xml',
      );
    }
    const form = wireForm(encoding, options);
    if (options.flag('lines')) {
      return convertLines(io, file, (line) => JSON.stringify(form.read(line)));
    }
    const indent = options.flag('json') ? 0 : 2;
    for (const message of form.readOctets(await readAll(io, file))) {
      io.out(`${JSON.stringify(message, null, indent)}\n`);
    }
    return 0;
  },
};
