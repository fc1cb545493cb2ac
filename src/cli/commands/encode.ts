import { UsageError } from '../../model/errors.js';
import type { Command } from '../command.js';
import { readAll } from '../io.js';
import { convertLines, parseJson } from '../lines.js';
import { typeOption, wireForm, writingOptions } from '../wire.js';

/** `csta encode`: JSON to messages. */
export const encode: Command = {
  name: 'encode',
  synopsis: '--to ber|xml [FILE]',
  about: 'Reads a message in JSON, from FILE or standard input, and prints hexadecimal BER or XML.',
  options: {
    to: { type: 'string', oneOf: ['ber', 'xml'], about: 'encoding of the output' },
    ...writingOptions,
    phase: { type: 'string', oneOf: ['1', '2', '3'], about: 'CSTA phase of BER (default 3)' },
    type: typeOption,
    lines: { type: 'boolean', about: 'every line is one message in JSON' },
  },
  arity: [0, 1],
  examples: [
    `echo '{"kind":"request","type":"MonitorStart","monitorObject":{"deviceObject":{"number":"100"}}}' | csta encode --to xml`,
  ],
  run: async ([file], options, io) => {
    const encoding = options.text('to');
    if (encoding === undefined) {
      throw new UsageError('bad-argument', 'say what to write: csta encode --to ber or --to xml');
    }
    const form = wireForm(encoding, options);
    if (options.flag('lines')) return convertLines(io, file, (line) => form.write(parseJson(line)));
    const text = new TextDecoder().decode(await readAll(io, file));
    io.out(`${form.write(parseJson(text))}\n`);
    return 0;
  },
};
