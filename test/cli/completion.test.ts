import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProcess } from './support.js';

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

/** What a shell offers for the last of the words, with the script in a file. */
const offers: Readonly<Record<string, (file: string, words: readonly string[]) => string>> = {
  bash: (file, words) => {
    const script = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _csta; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', script, file, ...words], { encoding: 'utf8' });
  },
  // Its completion runs in its editor only: what it would add is printed, where the word at hand begins it.
  zsh: (file, words) => {
    const script = `compdef() { }; compadd() { shift; print -l -- "\${(M)@:#\${words[CURRENT]}*}" }; _files() { print FILES }
      file=$1; shift; words=("$@"); CURRENT=$#; source $file; _csta`;
    return execFileSync('zsh', ['-fc', script, 'zsh', file, ...words], { encoding: 'utf8' });
  },
  fish: (file, words) => {
    const line = words.map((word) => (/[^\w:/.-]/.test(word) ? `'${word}'` : word)).join(' ');
    const out = execFileSync('fish', ['-Nc', 'source $argv[1]; complete -C $argv[2]', file, line], {
      encoding: 'utf8',
      env: { ...process.env, HOME: tmpdir(), TERM: 'dumb' },
    });
    return out.replace(/\t.*$/gm, '');
  },
};

describe('csta completion', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csta-completion-'));
  const fileOf = (shell: string): string => join(folder, `csta.${shell}`);
  beforeAll(async () => {
    for (const shell of Object.keys(offers)) {
      writeFileSync(fileOf(shell), (await inProcess(['completion', shell], '')).out);
    }
    // The scripts ask csta for the names of contexts.
    const program = "#!/bin/sh\nprintf '* lab  tcp://a\\n  field  tcp://b\\n'\n";
    writeFileSync(join(folder, 'csta'), program, { mode: 0o755 });
    process.env.PATH = `${folder}:${path}`;
  });
  const path = process.env.PATH ?? '';
  afterAll(() => {
    process.env.PATH = path;
    rmSync(folder, { recursive: true });
  });

  describe.each(Object.keys(offers).filter(has))('in %s', (shell) => {
    const offered = (...words: readonly string[]): string[] =>
      (offers[shell]?.(fileOf(shell), words) ?? '')
        .split('\n')
        .filter((line) => line !== '')
        .sort();

    it.each([
      [['csta', 'dec'], ['decode']],
      [['csta', '--v'], ['--version']],
      [
        ['csta', 'decode', '--fr'],
        ['--framing', '--from'],
      ],
      [
        ['csta', 'decode', '--from', ''],
        ['ber', 'xml'],
      ],
      [
        ['csta', 'send', 'tcp://pbx', 'MakeC'],
        ['MakeCall', 'MakeConnection'],
      ],
      [['csta', 'send', '--user', 'me', 'tcp://pbx', 'MakePred'], ['MakePredictiveCall']],
      [['csta', 'send', 'tcp://pbx', 'MakeCall', '--js'], ['--json']],
      [['csta', 'describe', 'DeliveredE'], ['DeliveredEvent']],
      [['csta', 'describe', 'call', '--he'], ['--help']],
      [
        ['csta', 'completion', ''],
        ['bash', 'fish', 'zsh'],
      ],
      [
        ['csta', 'ping', '--context', ''],
        ['field', 'lab'],
      ],
      [
        ['csta', '--context', ''],
        ['field', 'lab'],
      ],
      [['csta', '--context', 'lab', 'pi'], ['ping']],
      [['csta', '--context', 'lab', 'ping', '--ti'], ['--timeout']],
      [['csta', 'context', 'sh'], ['show']],
      [['csta', 'context', 'show', 'l'], ['lab']],
    ])('%j', (words, expected) => {
      expect(offered(...words)).toEqual(expected);
    });
  });

  it.each(['bash', 'zsh', 'fish'])('writes a script that %s takes', async (shell) => {
    const { code, out } = await inProcess(['completion', shell], '');
    expect(code).toBe(0);
    for (const name of ['MakeCall', 'DeliveredEvent', 'simulate', 'framing']) {
      expect(out).toContain(name);
    }
    if (has(shell)) execFileSync(shell, ['-n', fileOf(shell)]);
  });

  it('knows three shells', async () => {
    expect(await inProcess(['completion', 'csh'], '')).toMatchObject({
      code: 2,
      err: 'csta: csta completion takes bash, zsh, fish, not csh\n',
    });
  });
});
