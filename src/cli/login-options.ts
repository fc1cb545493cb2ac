import { UsageError } from '../model/errors.js';
import type { OptionSpec, OptionValues } from './command.js';
import type { CommandIo } from './io.js';

/**
 * Options of commands that may have to say who they are. A password is never an argument: those can be seen by every user
 * of the machine.
 */
export const loginOptions: Readonly<Record<string, OptionSpec>> = {
  user: {
    type: 'string',
    value: 'NAME',
    about: 'who we are, for ACSE and application sessions; wants one of the two below',
  },
  'password-file': {
    type: 'string',
    value: 'FILE',
    about: "the user's password: the first line of a file",
  },
  'password-env': {
    type: 'string',
    value: 'NAME',
    about: "the user's password: a variable of the environment",
  },
};

/** Who the user is. */
export interface Login {
  readonly name: string;
  readonly password: string;
}

/**
 * What the options say about who we are; undefined if nothing.
 *
 * @throws UsageError `bad-argument` for one without the other, or a variable that is not there
 */
export async function login(options: OptionValues, io: CommandIo): Promise<Login | undefined> {
  const name = options.text('user');
  const password = await passwordOf(options, io);
  if (name === undefined && password === undefined) return undefined;
  if (name !== undefined && password !== undefined) return { name, password };
  throw new UsageError(
    'bad-argument',
    '--user needs --password-file or --password-env, and these need --user',
  );
}

async function passwordOf(options: OptionValues, io: CommandIo): Promise<string | undefined> {
  const file = options.text('password-file');
  const variable = options.text('password-env');
  if (file !== undefined && variable !== undefined) {
    throw new UsageError('bad-argument', '--password-file and --password-env exclude each other');
  }
  if (file !== undefined) {
    const text = new TextDecoder().decode(await io.readFile(file));
    return text.split(/\r?\n/, 1)[0] ?? '';
  }
  if (variable === undefined) return undefined;
  const value = io.env?.(variable);
  if (value !== undefined) return value;
  throw new UsageError('bad-argument', `the environment has no variable ${variable}`);
}
