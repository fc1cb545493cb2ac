import { resolve } from 'node:path';
import { UsageError } from '../../model/errors.js';
import { parseAddress } from '../../transport/address.js';
import type { Command, ExitCode, GivenOptions, OptionValues } from '../command.js';
import { type Context, type Contexts, contextOf, readContexts, saveContexts } from '../contexts.js';
import type { CommandIo } from '../io.js';
import { jsonLine, printable } from '../printable.js';
import { clientOptions } from '../with-client.js';

/** What `csta context` can do. */
export const contextActions = ['list', 'show', 'set', 'use', 'remove'] as const;

/** Options that name files: they are to be found from any folder. */
const FILES: ReadonlySet<string> = new Set(['ca', 'cert', 'key', 'password-file', 'app-info']);

/** `csta context`: addresses and options under names. */
export const context: Command = {
  name: 'context',
  synopsis: 'list | show NAME | set NAME URL | use NAME | remove NAME',
  about:
    'Keeps addresses and options under names. csta --context NAME COMMAND … then takes them, and the one that is in use is taken where no address is given. Passwords are not kept, only the file or the variable that they are in.',
  options: clientOptions,
  arity: [1, 3],
  examples: [
    'csta context set lab "tcp://pbx:7001?profile=hipath4000" --user me --password-env LAB_PASSWORD',
    'csta --context lab ping',
    'csta context use lab',
  ],
  run: async ([action = '', name, url], options, io) => {
    const all = await readContexts(io);
    switch (action) {
      case 'list':
        return list(all, options, io);
      case 'show':
        return show(contextOf(all, needed(name, action)), options, io);
      case 'set':
        return set(all, needed(name, action), needed(url, action), options, io);
      case 'use':
        contextOf(all, needed(name, action));
        await saveContexts({ ...all, current: needed(name, action) }, io);
        return 0;
      case 'remove':
        await saveContexts(without(all, needed(name, action)), io);
        return 0;
      default:
        throw new UsageError(
          'bad-argument',
          `csta context takes ${contextActions.join(', ')}, not ${action}`,
        );
    }
  },
};

function needed(value: string | undefined, action: string): string {
  if (value !== undefined) return value;
  const what = action === 'set' ? 'NAME URL' : 'NAME';
  throw new UsageError('bad-argument', `usage: csta context ${action} ${what}`);
}

function list({ current, contexts }: Contexts, options: OptionValues, io: CommandIo): ExitCode {
  for (const [name, { url }] of Object.entries(contexts)) {
    const isCurrent = name === current;
    io.out(
      options.flag('json')
        ? jsonLine({ name, current: isCurrent, ...contexts[name] })
        : `${isCurrent ? '*' : ' '} ${printable(name)}  ${printable(url)}\n`,
    );
  }
  if (Object.keys(contexts).length === 0) io.err('csta: there are no contexts\n');
  return 0;
}

function show(
  { url, options: kept = {} }: Context,
  options: OptionValues,
  io: CommandIo,
): ExitCode {
  if (options.flag('json')) {
    io.out(jsonLine({ url, options: kept }));
    return 0;
  }
  io.out(`${printable(url)}\n`);
  for (const [name, value] of Object.entries(kept)) {
    for (const one of [value].flat()) {
      io.out(one === true ? `--${name}\n` : `--${name} ${printable(String(one))}\n`);
    }
  }
  return 0;
}

async function set(
  all: Contexts,
  name: string,
  url: string,
  options: OptionValues,
  io: CommandIo,
): Promise<ExitCode> {
  parseAddress(url);
  const kept: Record<string, string | boolean | string[]> = {};
  for (const [option, { type, multiple }] of Object.entries(clientOptions)) {
    const values = options
      .texts(option)
      .map((value) => (FILES.has(option) ? resolve(value) : value));
    const [last] = values.slice(-1);
    if (type === 'boolean') {
      if (options.flag(option)) kept[option] = true;
    } else if (last !== undefined) kept[option] = multiple ? values : last;
  }
  const given: GivenOptions = kept;
  const made: Context = Object.keys(kept).length === 0 ? { url } : { url, options: given };
  await saveContexts({ ...all, contexts: { ...all.contexts, [name]: made } }, io);
  return 0;
}

function without(all: Contexts, name: string): Contexts {
  contextOf(all, name);
  const { [name]: _gone, ...contexts } = all.contexts;
  const { current } = all;
  return { ...(current !== undefined && current !== name && { current }), contexts };
}
