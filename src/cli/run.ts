import { CstaError, UsageError } from '../model/errors.js';
import { didYouMean } from '../model/near-names.js';
import { paintFor } from './colour.js';
import {
  type Command,
  type ExitCode,
  optionValues,
  parseArguments,
  requireArity,
} from './command.js';
import { withContext } from './contexts.js';
import { commandHelp, overview } from './help.js';
import type { CommandIo } from './io.js';
import { jsonLine, printable } from './printable.js';
import { VERSION } from './version.js';

/**
 * Runs `csta` with the given arguments.
 *
 * @param argv - the arguments after the program's name
 * @param commands - the commands there are
 * @param io - where it reads and writes
 * @returns the exit code
 */
export async function run(
  argv: readonly string[],
  commands: readonly Command[],
  io: CommandIo,
): Promise<ExitCode> {
  const [name, ...rest] = contextBehind(argv);
  const columns = io.terminal?.columns();
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const show = name === undefined ? io.err : io.out;
    const paint = paintFor(io, name === undefined ? 'err' : 'out');
    const about = commands.find((command) => name === 'help' && command.name === rest[0]);
    show(about ? commandHelp(about, { columns, paint }) : overview(commands, { columns, paint }));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-V') {
    io.out(`csta ${VERSION}\n`);
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const names = commands.map((candidate) => candidate.name);
    const near = didYouMean(name, names) || `; there are ${names.join(', ')}`;
    io.err(`csta: there is no command ${name}${near}\n`);
    return 2;
  }
  let json = false;
  try {
    const parsed = parseArguments(command, rest);
    const { options, program } = parsed;
    json = options.flag('json');
    if (options.flag('help')) {
      io.out(commandHelp(command, { columns, paint: paintFor(io, 'out') }));
      return 0;
    }
    const { values, given } = command.takesAddress
      ? await withContext(parsed, options.text('context'), io)
      : parsed;
    requireArity(command, values);
    return await command.run(values, optionValues(command, given), io, program);
  } catch (error) {
    return fail(error, json, io);
  }
}

/** `--context NAME` may stand in front of the command, where it is for the command that follows. */
function contextBehind(argv: readonly string[]): readonly string[] {
  const [first = '', second = '', ...others] = argv;
  if (first === '--context' && others.length > 0) {
    const [command = '', ...rest] = others;
    return [command, first, second, ...rest];
  }
  if (first.startsWith('--context=') && argv.length > 1) return [second, first, ...others];
  return argv;
}

/** Tells of an error and gives the exit code: 2 where the user called it wrongly. */
function fail(error: unknown, json: boolean, io: CommandIo): ExitCode {
  if (!(error instanceof CstaError)) throw error;
  if (json) io.out(jsonLine({ error: error.toJSON() }));
  const paint = paintFor(io, 'err');
  io.err(`${paint('red', 'csta:')} ${printable(error.message)}\n`);
  return error instanceof UsageError ? 2 : 1;
}
