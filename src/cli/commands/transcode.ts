import { UsageError } from '../../model/errors.js';
import type { Command } from '../command.js';
import { readAll } from '../io.js';
import { convertLines } from '../lines.js';
import { readingOptions, wireForm, writingOptions } from '../wire.js';

/** `csta transcode`: messages from one encoding to the other. */
export const transcode: Command = {
  name: 'transcode',
  synopsis: '--from ber|xml --to ber|xml [FILE]',
  about:
    'Turns a message of one encoding into the other. What the other cannot say is an error that names the member.',
  options: {
    from: { type: 'string', oneOf: ['ber', 'xml'], about: 'encoding of the input' },
    to: { type: 'string', oneOf: ['ber', 'xml'], about: 'encoding of the output' },
    ...readingOptions,
    ...writingOptions,
    lines: { type: 'boolean', about: 'every line is one message: hexadecimal BER, or XML' },
  },
  arity: [0, 1],
  examples: ['csta transcode --from ber --to xml --edition ed3 --lines events.hex'],
  run: async ([file], options, io) => {
    const from = options.text('from');
    const to = options.text('to');
    if (from === undefined || to === undefined) {
      throw new UsageError(
        'bad-argument',
        'say from what to what: csta transcode --from ber --to xml, or the reverse',
      );
    }
    const source = wireForm(from, options);
    const target = wireForm(to, options);
    if (options.flag('lines')) {
      return convertLines(io, file, (line) => target.write(source.read(line)));
    }
    for (const message of source.readOctets(await readAll(io, file))) {
      io.out(`${target.write(message)}\n`);
    }
    return 0;
  },
};
