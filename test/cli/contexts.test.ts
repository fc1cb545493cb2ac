import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Finished, type Running, start } from './support.js';

describe('csta context', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'csta-context-'));
  const file = join(folder, 'csta', 'config.json');
  let pbx: Running;
  let url = '';
  beforeAll(async () => {
    pbx = start(['simulate', '--listen', 'tcp://127.0.0.1:0?encoding=ber&framing=hipath&acse=on']);
    url = (await pbx.line(/^listening/)).replace('listening ', '');
  }, 30_000);
  afterAll(() => {
    pbx.process.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  const csta = (
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<Finished> => start(args, undefined, { XDG_CONFIG_HOME: folder, ...env }).finished;

  it('keeps an address under a name, which stands for it in every command', async () => {
    expect(await csta(['context', 'list'])).toMatchObject({ code: 0, out: '' });
    expect(await csta(['context', 'set', 'lab', url, '--timeout', '5'])).toMatchObject({
      code: 0,
      err: '',
    });
    expect((await csta(['--context', 'lab', 'ping'])).out).toContain('system status normal');
    expect((await csta(['ping', '--context', 'lab'])).out).toContain('system status normal');
    expect((await csta(['--context=lab', 'snapshot', '100'])).out).toBe('no calls at 100\n');
    expect((await csta(['ping'], { CSTA_CONTEXT: 'lab' })).code).toBe(0);
    const unknown = await csta(['--context', 'lap', 'ping']);
    expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('did you mean lab?') });
    const both = await csta(['--context', 'lab', 'ping', url]);
    expect(both).toMatchObject({ code: 2, err: expect.stringContaining('leave one out') });
  });

  it('stands for the address where none is given, once it is in use', async () => {
    expect(await csta(['ping'])).toMatchObject({ code: 2, err: 'csta: usage: csta ping URL\n' });
    expect(await csta(['context', 'use', 'lab'])).toMatchObject({ code: 0 });
    expect((await csta(['ping'])).out).toContain('system status normal');
    expect((await csta(['ping', url])).out).toContain('system status normal');
    expect((await csta(['context', 'list'])).out).toBe(`* lab  ${url}\n`);
    expect(JSON.parse((await csta(['context', 'list', '--json'])).out)).toEqual({
      name: 'lab',
      current: true,
      url,
      options: { timeout: '5' },
    });
    expect(await csta(['context', 'remove', 'lab'])).toMatchObject({ code: 0 });
    expect((await csta(['ping'])).code).toBe(2);
  });

  it('keeps no password, only where it is, and keeps it to its user', async () => {
    const password = join(folder, 'password');
    writeFileSync(password, 'S3cret\n');
    const relative = ['--user', 'me', '--password-file', password];
    expect(await csta(['context', 'set', 'safe', url, ...relative])).toMatchObject({ code: 0 });
    expect((await csta(['--context', 'safe', 'ping'])).code).toBe(0);
    expect((await csta(['context', 'show', 'safe'])).out).toBe(
      `${url}\n--user me\n--password-file ${resolve(password)}\n`,
    );
    expect(readFileSync(file, 'utf8')).not.toContain('S3cret');
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('says what is wrong', async () => {
    expect(await csta(['context', 'set', 'x', 'tcp:nowhere'])).toMatchObject({ code: 2 });
    expect(await csta(['context', 'set', 'x'])).toMatchObject({
      code: 2,
      err: 'csta: usage: csta context set NAME URL\n',
    });
    expect((await csta(['context', 'forget', 'x'])).err).toContain('list, show, set, use, remove');
    writeFileSync(file, '{');
    expect(await csta(['ping'])).toMatchObject({
      code: 2,
      err: `csta: ${file} holds no contexts; mend it, or delete it\n`,
    });
  });
});
