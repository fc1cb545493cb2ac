import { parseArgs } from 'node:util';
import { UsageError } from '../model/errors.js';
import type { CommandIo } from './io.js';

/** An option of a command. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help. */
  readonly value?: string;
  /** The values it may have, where they can be listed. */
  readonly oneOf?: readonly string[];
  /** Whether its values are names of contexts, which shells ask csta for. */
  readonly namesContext?: boolean;
  readonly multiple?: boolean;
  readonly about: string;
}

/** Options as the user gave them. */
export interface OptionValues {
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  /** A whole number within the range; a UsageError if it is none. */
  readonly number: (name: string, least: number, most: number) => number | undefined;
  /** A time, given in seconds, with a fraction or without, in milliseconds; a UsageError if it is none above zero. */
  readonly milliseconds: (name: string) => number | undefined;
}

/** 0 is success, 1 a negative answer or bad input, 2 wrong usage; or whatever a program ended with that the user had run. */
export type ExitCode = number;

/** A command of `csta`, as data and what it runs. */
export interface Command {
  readonly name: string;
  /** Arguments for the help: `URL FROM TO`. */
  readonly synopsis: string;
  readonly about: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Least and most number of arguments. */
  readonly arity: readonly [number, number];
  /** Whether its first argument is the address of a switch, which a context may stand for. */
  readonly takesAddress?: boolean;
  /** Whether `-- PROGRAM …` may follow, a program to run meanwhile. */
  readonly takesProgram?: boolean;
  readonly examples?: readonly string[];
  readonly run: (
    values: readonly string[],
    options: OptionValues,
    io: CommandIo,
    program: readonly string[],
  ) => Promise<ExitCode>;
}

/** Options that every command has. */
export const commonOptions: Readonly<Record<string, OptionSpec>> = {
  json: { type: 'boolean', about: 'print one JSON value a line' },
  help: { type: 'boolean', about: 'show this help' },
};

/** The option of commands that a context may tell the address of. */
const contextOption: OptionSpec = {
  type: 'string',
  value: 'NAME',
  namesContext: true,
  about: 'the address and options that csta context has kept under this name, in place of URL',
};

/** All options of a command. */
export const optionsOf = (command: Command): Readonly<Record<string, OptionSpec>> => ({
  ...command.options,
  ...(command.takesAddress && { context: contextOption }),
  ...commonOptions,
});

/** Options as they were given, by name. */
export type GivenOptions = Readonly<
  Record<string, string | boolean | (string | boolean)[] | undefined>
>;

/** Arguments of a command line, checked against the command but for their number. */
export interface ParsedArguments {
  readonly values: readonly string[];
  readonly options: OptionValues;
  /** The same options as they were given. */
  readonly given: GivenOptions;
  /** The program and its arguments behind `--`; empty if there is none. */
  readonly program: readonly string[];
}

/**
 * Reads a command's arguments.
 *
 * @throws UsageError `bad-argument` for an unknown option or a value that is not allowed
 */
export function parseArguments(command: Command, argv: readonly string[]): ParsedArguments {
  const specs = optionsOf(command);
  const end = command.takesProgram ? argv.indexOf('--') : -1;
  const own = end < 0 ? argv : argv.slice(0, end);
  const { values: given, positionals } = parse(command, specs, own);
  const options = optionValues(command, given);
  for (const [name, spec] of Object.entries(specs)) {
    for (const value of spec.type === 'string' ? options.texts(name) : []) {
      if (spec.oneOf && !spec.oneOf.includes(value)) {
        throw new UsageError(
          'bad-argument',
          `--${name} takes ${spec.oneOf.join(', ')}, not ${value}`,
        );
      }
    }
  }
  return { values: positionals, options, given, program: end < 0 ? [] : argv.slice(end + 1) };
}

/**
 * Looks whether a command has as many arguments as it takes.
 *
 * @throws UsageError `bad-argument` if not
 */
export function requireArity(command: Command, values: readonly string[]): void {
  const [least, most] = command.arity;
  if (values.length >= least && values.length <= most) return;
  throw new UsageError('bad-argument', `usage: csta ${command.name} ${command.synopsis}`);
}

function parse(
  command: Command,
  specs: Readonly<Record<string, OptionSpec>>,
  argv: readonly string[],
): { values: GivenOptions; positionals: string[] } {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      { type: spec.type, multiple: spec.multiple ?? false },
    ]),
  );
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError('bad-argument', `${reason}; see csta ${command.name} --help`, {
      cause: error,
    });
  }
}

/** More seconds than that nobody waits: a day. */
const LONGEST_TIME = 86_400;

/** Options of a command as it reads them. */
export function optionValues(command: Command, given: GivenOptions): OptionValues {
  const texts = (name: string): string[] =>
    [given[name] ?? []].flat().filter((value): value is string => typeof value === 'string');
  const text = (name: string): string | undefined => texts(name).at(-1);
  return {
    texts,
    text,
    flag: (name) => given[name] === true,
    number: (name, least, most) => {
      const value = text(name);
      if (value === undefined) return undefined;
      const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
      if (number >= least && number <= most) return number;
      throw new UsageError(
        'bad-argument',
        `--${name} takes a whole number from ${least} to ${most}, not ${value}; see csta ${command.name} --help`,
      );
    },
    milliseconds: (name) => {
      const value = text(name);
      if (value === undefined) return undefined;
      const seconds = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
      if (seconds > 0 && seconds <= LONGEST_TIME) return Math.ceil(seconds * 1000);
      throw new UsageError(
        'bad-argument',
        `--${name} takes seconds above 0, such as 5 or 0.5, not ${value}; see csta ${command.name} --help`,
      );
    },
  };
}
