import { UsageError } from '../../model/errors.js';
import type { Command, ExitCode, OptionValues } from '../command.js';
import { type CommandIo, readAll } from '../io.js';
import { convertLines } from '../lines.js';
import { jsonLine, printable } from '../printable.js';
import { type TreeForm, treeForm } from '../tree.js';
import { readingOptions, typeOption, type WireForm, wireForm } from '../wire.js';

const encodings = ['ber', 'xml'] as const;

/** `csta decode`: messages to JSON. */
export const decode: Command = {
  name: 'decode',
  synopsis: '--from ber|xml [FILE] | RECORDING',
  about:
    'Reads a message, from FILE or standard input, and prints it as JSON; or every message of a recording: what --trace has written, or a capture of the network in pcapng or pcap.',
  options: {
    from: { type: 'string', oneOf: encodings, about: 'encoding of the input' },
    ...readingOptions,
    type: typeOption,
    tree: {
      type: 'boolean',
      about:
        'show every element with its offset, and what it is: for messages, broken or not, and any BER or XML',
    },
    ladder: { type: 'boolean', about: 'show a recording as a ladder of messages' },
    lines: { type: 'boolean', about: 'every line is one message: hexadecimal BER, or XML' },
  },
  arity: [0, 1],
  examples: [
    'echo a10f020101020147300780053234303031 | csta decode --from ber',
    'csta decode --from xml event.xml',
    'csta decode --from ber --framing hipath capture.bin',
    'csta decode --ladder trace.pcapng',
    'echo a10f02010102014730078005323430 | csta decode --from ber --tree',
  ],
  run: async ([file], options, io) => {
    const encoding = options.text('from');
    if (encoding === undefined) return decodeRecording(file, options, io);
    if (options.flag('ladder')) throw ladderNeeds('leave out --from');
    return options.flag('tree')
      ? showTrees(await treeForm(encoding, options), file, options, io)
      : showMessages(wireForm(encoding, options), file, options, io);
  },
};

const ladderNeeds = (what: string): UsageError =>
  new UsageError('bad-argument', `--ladder shows recordings; ${what}`);

/** A file that says itself what is in it. */
async function decodeRecording(
  file: string | undefined,
  options: OptionValues,
  io: CommandIo,
): Promise<ExitCode> {
  if (file !== undefined) {
    const [{ isRecording }, { showRecording }] = await Promise.all([
      import('../../trace/index.js'),
      import('../show-recording.js'),
    ]);
    const octets = await readAll(io, file);
    if (isRecording(octets)) return showRecording(octets, options, io);
  }
  throw new UsageError(
    'bad-argument',
    'say what to read: csta decode --from ber or --from xml; only a recording says it itself',
  );
}

async function showMessages(
  form: WireForm,
  file: string | undefined,
  options: OptionValues,
  io: CommandIo,
): Promise<ExitCode> {
  if (options.flag('lines')) {
    return convertLines(io, file, (line) => JSON.stringify(form.read(line)));
  }
  const indent = options.flag('json') ? 0 : 2;
  for (const message of form.readOctets(await readAll(io, file))) {
    io.out(`${JSON.stringify(message, null, indent)}\n`);
  }
  return 0;
}

async function showTrees(
  form: TreeForm,
  file: string | undefined,
  options: OptionValues,
  io: CommandIo,
): Promise<ExitCode> {
  if (options.flag('lines')) {
    return convertLines(io, file, (line) =>
      JSON.stringify(form.ofLine(line).flatMap(({ json }) => json)),
    );
  }
  const json = options.flag('json');
  let code = 0;
  for (const { json: value, text, error } of form.ofFile(await readAll(io, file))) {
    io.out(json ? jsonLine(value) : text);
    if (!error) continue;
    io.err(`csta: ${printable(error.message)}\n`);
    code = 1;
  }
  return code;
}
