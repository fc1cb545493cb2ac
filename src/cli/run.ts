import { CstaError, UsageError } from '../model/errors.js';
import { didYouMean } from '../model/near-names.js';
import { type Command, type ExitCode, parseArguments } from './command.js';
import { commandHelp, overview } from './help.js';
import type { CommandIo } from './io.js';
import { jsonLine, printable } from './printable.js';

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
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const show = name === undefined ? io.err : io.out;
    show(overview(commands));
    return name === undefined ? 2 : 0;
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
    const { values, options, program } = parseArguments(command, rest);
    json = options.flag('json');
    if (options.flag('help')) {
      io.out(commandHelp(command));
      return 0;
    }
    return await command.run(values, options, io, program);
  } catch (error) {
    return fail(error, json, io);
  }
}

/** Tells of an error and gives the exit code: 2 where the user called it wrongly. */
function fail(error: unknown, json: boolean, io: CommandIo): ExitCode {
  if (!(error instanceof CstaError)) throw error;
  if (json) io.out(jsonLine({ error: error.toJSON() }));
  io.err(`csta: ${printable(error.message)}\n`);
  return error instanceof UsageError ? 2 : 1;
}
