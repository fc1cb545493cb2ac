import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecording } from '../../src/trace/index.js';
import { csta, type Running, start } from './support.js';

describe('csta --trace, --timeout and --timestamps', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'csta-trace-'));
  let pbx: Running;
  let url = '';
  beforeAll(async () => {
    pbx = start([
      ...['simulate', '--listen', 'tcp://127.0.0.1:0?encoding=ber'],
      ...['--trace', join(folder, 'pbx.jsonl')],
    ]);
    url = (await pbx.line(/^listening/)).replace('listening ', '');
  }, 30_000);
  afterAll(() => {
    pbx.process.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  const whatIn = (file: string): string[] =>
    readRecording(readFileSync(join(folder, file))).map(({ what }) => what);

  it.each(['ping.jsonl', 'ping.pcapng'])('writes %s', async (file) => {
    expect(await csta(['ping', url, '--trace', join(folder, file)])).toMatchObject({ code: 0 });
    expect(whatIn(file)).toEqual(['opened', 'sent', 'received', 'closed']);
  });

  it('writes to standard error, and on the side of the switch', async () => {
    const { err } = await csta(['ping', url, '--trace', '-']);
    const [opened = ''] = err.split('\n');
    expect(JSON.parse(opened)).toMatchObject({ what: 'opened', role: 'client', address: url });
    expect(whatIn('pbx.jsonl').slice(0, 3)).toEqual(['opened', 'received', 'sent']);
  });

  it('says that a file cannot be written', async () => {
    const { code, err } = await csta(['ping', url, '--trace', join(folder, 'none', 'x.jsonl')]);
    expect(code).toBe(2);
    expect(err).toContain('cannot write the file');
  });

  it('tells when events came', async () => {
    const call = ['sh', '-c', `"${process.execPath}" "$0" call ${url} 100 200`];
    const { command } = await import('./support.js');
    const program = ['--', ...call, command()];
    const { out } = await csta(['monitor', url, '200', '--timestamps', ...program]);
    expect(out).toMatch(/^\d\d:\d\d:\d\d\.\d{3} {2}DeliveredEvent /m);
    await csta(['clear', url, '100']);
    const json = await csta(['monitor', url, '200', '--timestamps', '--json', ...program]);
    const [event = ''] = json.out.split('\n').filter((line) => line.includes('DeliveredEvent'));
    expect(JSON.parse(event)).toMatchObject({ at: expect.stringMatching(/^\d{4}-.*Z$/) });
  });

  it('waits no longer than it is told', async () => {
    const silent = start(['simulate', '--listen', 'tcp://127.0.0.1:0?encoding=ber&acse=on']);
    const at = (await silent.line(/^listening/)).replace('listening ', '');
    silent.process.kill('SIGSTOP');
    const began = performance.now();
    const { code, err } = await csta(['ping', at, '--timeout', '0.5']);
    expect(code).toBe(1);
    expect(err).toContain('within 500 ms');
    expect(performance.now() - began).toBeLessThan(8_000);
    silent.process.kill('SIGKILL');
    const wrong = await csta(['ping', url, '--timeout', 'soon']);
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('seconds above 0') });
  });
});
