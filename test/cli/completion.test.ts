import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProcess } from './support.js';

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

describe('csta completion', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csta-completion-'));
  const file = join(folder, 'csta.bash');
  beforeAll(async () => {
    writeFileSync(file, (await inProcess(['completion', 'bash'], '')).out);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What bash offers for the last of the words. */
  const offered = (...words: readonly string[]): string[] => {
    const script = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _csta; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const out = execFileSync('bash', ['-c', script, file, ...words], { encoding: 'utf8' });
    return out.split('\n').filter((line) => line !== '');
  };

  describe.runIf(has('bash'))('in bash', () => {
    it.each([
      [['csta', 'dec'], ['decode']],
      [
        ['csta', 'decode', '--fr'],
        ['--from', '--framing'],
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
      [
        ['csta', 'completion', ''],
        ['bash', 'zsh', 'fish'],
      ],
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
    if (has(shell)) execFileSync(shell, ['-n'], { input: out });
  });

  it('knows three shells', async () => {
    expect(await inProcess(['completion', 'csh'], '')).toMatchObject({
      code: 2,
      err: 'csta: csta completion takes bash, zsh, fish, not csh\n',
    });
  });
});
