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

/** Arguments of a command line, checked against the command. */
export interface ParsedArguments {
  readonly values: readonly string[];
  readonly options: OptionValues;
  /** The program and its arguments behind `--`; empty if there is none. */
  readonly program: readonly string[];
}

/**
 * Reads a command's arguments.
 *
 * @throws UsageError `bad-argument` for an unknown option, a value that is not allowed or a wrong number of arguments
 */
export function parseArguments(command: Command, argv: readonly string[]): ParsedArguments {
  const specs = { ...command.options, ...commonOptions };
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
  const [least, most] = command.arity;
  if (!options.flag('help') && (positionals.length < least || positionals.length > most)) {
    throw new UsageError('bad-argument', `usage: csta ${command.name} ${command.synopsis}`);
  }
  return { values: positionals, options, program: end < 0 ? [] : argv.slice(end + 1) };
}

type Given = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

function parse(
  command: Command,
  specs: Readonly<Record<string, OptionSpec>>,
  argv: readonly string[],
): { values: Given; positionals: string[] } {
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

function optionValues(command: Command, given: Given): OptionValues {
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
  };
}
