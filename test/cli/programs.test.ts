import { describe, expect, it } from 'vitest';
import { command, csta, start } from './support.js';

const node = process.execPath;
const simulate = ['simulate', '--listen', 'tcp://127.0.0.1:0'];

/** A shell's line that runs `csta` with the arguments. */
const line = (args: string): string => `"${node}" "${command()}" ${args}`;

describe('csta … -- PROGRAM', { timeout: 60_000 }, () => {
  it('simulate: serves as long as the program runs, tells it the address and ends as it does', async () => {
    const script = line('ping "$CSTA_URL"');
    const { code, out } = await csta([...simulate, '--', 'sh', '-c', `${script}; exit 7`]);
    const [listening, ping] = out.split('\n');
    expect(listening).toMatch(/^listening tcp:/);
    expect(ping).toMatch(/system status normal/);
    expect(code).toBe(7);
  });

  it('monitor: shows all that the program causes, and leaves nothing behind', async () => {
    const script = ['call "$CSTA_URL" 100 200', 'answer "$CSTA_URL" 200', 'clear "$CSTA_URL" 100'];
    const watched = `monitor "$CSTA_URL" 200 -- sh -c '${script.map(line).join(' && ')}'`;
    const { code, out, err } = await csta([...simulate, '--', 'sh', '-c', line(watched)]);
    expect(code).toBe(0);
    const events = out.split('\n').flatMap((one) => /^\w+Event/.exec(one)?.[0] ?? []);
    expect(events).toEqual([
      'DeliveredEvent',
      'EstablishedEvent',
      'ConnectionClearedEvent',
      'ConnectionClearedEvent',
    ]);
    expect(out).toMatch(/^call \S+ {2}100 → 200$/m);
    const opened = err.match(/session open/g)?.length;
    expect(opened).toBe(4);
    expect(err.match(/session closed/g)?.length).toBe(opened);
  });

  it('ends the program when it is stopped itself', async () => {
    const running = start([
      ...simulate,
      '--',
      node,
      '-e',
      'setInterval(() => {}, 1000); console.log("up")',
    ]);
    await running.line(/^up$/);
    running.process.kill('SIGTERM');
    expect(await running.finished).toMatchObject({ code: 128 + 15 });
  });

  it('ends the program when the switch is gone', async () => {
    const pbx = start(simulate);
    const url = (await pbx.line(/^listening/)).replace('listening ', '');
    const idle = [node, '-e', 'setInterval(() => {}, 1000); console.log("up")'];
    const monitor = start(['monitor', url, '100', '--', ...idle]);
    await monitor.line(/^up$/);
    pbx.process.kill('SIGKILL');
    const { code, err } = await monitor.finished;
    expect(code).toBe(1);
    expect(err).toMatch(/closed|reset/);
  });

  it('says what program it cannot run', async () => {
    const { code, err } = await csta([...simulate, '--', './no-such-program']);
    expect(code).toBe(2);
    expect(err).toContain('cannot run ./no-such-program');
  });
});
