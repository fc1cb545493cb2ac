import { UsageError } from '../model/errors.js';
import { didYouMean } from '../model/near-names.js';
import type { GivenOptions } from './command.js';
import type { CommandIo } from './io.js';

/** An address and options that are kept under a name. Passwords are not: options tell where they are. */
export interface Context {
  readonly url: string;
  readonly options?: GivenOptions;
}

/** All contexts of a user. */
export interface Contexts {
  /** The one that stands for the address where none is given. */
  readonly current?: string;
  readonly contexts: Readonly<Record<string, Context>>;
}

/**
 * The file with the contexts: `csta/config.json` in the folder for configuration (XDG Base Directory Specification).
 *
 * @throws UsageError `bad-argument` if nobody knows where that is
 */
function contextFile(io: CommandIo): string {
  const folder = folderOf(io);
  if (folder !== undefined) return `${folder}/csta/config.json`;
  throw new UsageError('bad-argument', 'there is no place for contexts; set XDG_CONFIG_HOME');
}

function folderOf({ env = () => undefined }: CommandIo): string | undefined {
  const folder = env('XDG_CONFIG_HOME');
  if (folder) return folder;
  const home = env('HOME') ?? env('USERPROFILE');
  return home ? `${home}/.config` : undefined;
}

/** Reads the contexts; there are none where there is no file. */
export async function readContexts(io: CommandIo): Promise<Contexts> {
  const file = contextFile(io);
  let text: string;
  try {
    text = new TextDecoder().decode(await io.readFile(file));
  } catch (error) {
    if (isMissing(error)) return { contexts: {} };
    throw error;
  }
  const read = contextsIn(text);
  if (read) return read;
  throw new UsageError('bad-argument', `${file} holds no contexts; mend it, or delete it`);
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  error.cause.code === 'ENOENT';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isContext = (value: unknown): value is Context =>
  isRecord(value) &&
  typeof value.url === 'string' &&
  (value.options === undefined || isRecord(value.options));

function contextsIn(text: string): Contexts | undefined {
  try {
    const json: unknown = JSON.parse(text);
    if (!isRecord(json) || !isRecord(json.contexts)) return undefined;
    const { current, contexts } = json;
    const entries = Object.entries(contexts).flatMap(([name, context]) =>
      isContext(context) ? [[name, context] as const] : [],
    );
    if (entries.length < Object.keys(contexts).length) return undefined;
    return {
      ...(typeof current === 'string' && { current }),
      contexts: Object.fromEntries(entries),
    };
  } catch {
    return undefined;
  }
}

/** Keeps the contexts. */
export const saveContexts = (contexts: Contexts, io: CommandIo): Promise<void> =>
  io.saveText(contextFile(io), `${JSON.stringify(contexts, null, 2)}\n`);

/**
 * A context by its name.
 *
 * @throws UsageError `bad-argument` if there is none
 */
export function contextOf({ contexts }: Contexts, name: string): Context {
  const context = Object.hasOwn(contexts, name) ? contexts[name] : undefined;
  if (context) return context;
  const names = Object.keys(contexts);
  const known = names.length === 0 ? 'csta context set makes one' : `there are ${names.join(', ')}`;
  throw new UsageError(
    'bad-argument',
    `there is no context ${name}${didYouMean(name, names) || `; ${known}`}`,
  );
}

const ADDRESS = /^[a-z]+:/i;

/** Arguments of a command whose first is an address. */
interface Addressed {
  readonly values: readonly string[];
  readonly given: GivenOptions;
}

/**
 * Puts the address and the options of a context in where no address is given. What is given goes before.
 *
 * @param named - the context that is asked for by name
 * @throws UsageError `bad-argument` if there is no such context, or an address besides
 */
export async function withContext(
  { values, given }: Addressed,
  named: string | undefined,
  io: CommandIo,
): Promise<Addressed> {
  const isAddressed = ADDRESS.test(values[0] ?? '');
  if (named !== undefined && isAddressed) {
    throw new UsageError(
      'bad-argument',
      `${values[0]} and --context ${named} both say where to connect; leave one out`,
    );
  }
  if (isAddressed) return { values, given };
  const fromEnvironment = io.env?.('CSTA_CONTEXT');
  const name = named ?? (fromEnvironment === '' ? undefined : fromEnvironment);
  if (name === undefined && folderOf(io) === undefined) return { values, given };
  const all = await readContexts(io);
  const chosen = name ?? all.current;
  if (chosen === undefined) return { values, given };
  const { url, options } = contextOf(all, chosen);
  return { values: [url, ...values], given: { ...options, ...given } };
}
