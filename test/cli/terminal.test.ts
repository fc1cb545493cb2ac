import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import type { CommandIo } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { timeOfDay } from '../../src/cli/stamp.js';
import { VERSION } from '../../src/cli/version.js';
import { wrapped } from '../../src/cli/wrap.js';

/** Runs the command where standard output is a terminal, or not. */
async function at(
  columns: number | undefined,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const text = { out: '', err: '' };
  const none = (): never => {
    throw new Error('nothing of this is done here');
  };
  const io: CommandIo = {
    input: (async function* () {})(),
    readFile: none,
    createFile: none,
    saveText: none,
    env: (name) => env[name],
    out: (more) => {
      text.out += more;
    },
    err: (more) => {
      text.err += more;
    },
    signal: new AbortController().signal,
    runProgram: none,
    ...(columns !== undefined && {
      terminal: { columns: () => columns, rows: () => 24, onResize: () => () => {} },
      errIsTerminal: true,
    }),
  };
  return { code: await run(args, commands, io), ...text };
}

const ESCAPE = '\u001b';

it('csta --version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(VERSION).toBe(version);
  expect(await at(undefined, ['--version'])).toMatchObject({ code: 0, out: `csta ${version}\n` });
});

describe('help', () => {
  it.each([50, 80, 100])('keeps to a terminal of %i columns', async (columns) => {
    for (const args of [['--help'], ...commands.map(({ name }) => [name, '--help'])]) {
      const { out } = await at(columns, args, { NO_COLOR: '1' });
      const [text = ''] = out.split('Examples:');
      const long = text
        .split('\n')
        .filter((line) => line.length > columns && !line.includes('://'));
      expect(long).toEqual([]);
    }
  });

  it('says of every command what it said before it was wrapped', async () => {
    for (const { name, about } of commands) {
      const { out } = await at(60, [name, '--help'], { NO_COLOR: '1' });
      expect(out.replace(/\s+/g, ' ')).toContain(about.replace(/\s+/g, ' '));
    }
  });
});

describe('colours', () => {
  it.each([
    [80, {}, true],
    [undefined, {}, false],
    [80, { NO_COLOR: '1' }, false],
    [80, { NO_COLOR: '' }, true],
    [80, { TERM: 'dumb' }, false],
    [undefined, { FORCE_COLOR: '1' }, true],
    [80, { FORCE_COLOR: '0' }, false],
    [80, { NO_COLOR: '1', FORCE_COLOR: '1' }, true],
  ])('at %j columns with %j: %j', async (columns, env, expected) => {
    const help = await at(columns, ['ping', '--help'], env);
    expect(help.out.includes(ESCAPE)).toBe(expected);
    const wrong = await at(columns, ['ping', 'tcp:nowhere'], env);
    expect(wrong.err.includes(ESCAPE)).toBe(expected);
  });
});

it('text is broken at spaces, and loses nothing', () => {
  expect(wrapped('a bc def', 4)).toEqual(['a bc', 'def']);
  expect(wrapped('abcdef g', 4, 2)).toEqual(['abcdef', '  g']);
  expect(wrapped('', 4)).toEqual(['']);
});

it('a time of the day has milliseconds', () => {
  expect(timeOfDay(new Date(2026, 0, 1, 4, 5, 6, 7).getTime())).toBe('04:05:06.007');
});
