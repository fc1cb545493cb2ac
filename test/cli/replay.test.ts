import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecorded } from '../../src/cli/recorded.js';
import { playing } from '../../src/cli/replay/player.js';
import { scriptOf } from '../../src/cli/replay/script.js';
import { connect } from '../../src/client/connect.js';
import { systemClock } from '../../src/model/clock.js';
import { createSimulator } from '../../src/simulator/simulator.js';
import { listen } from '../../src/switching/listen.js';
import { jsonLines, wireTrace } from '../../src/trace/index.js';
import { createMemoryNetwork } from '../../src/transport/memory/memory-network.js';
import { command, csta, start } from './support.js';

const addresses = [
  'memory:pbx?encoding=xml',
  'memory:pbx?encoding=ber',
  'memory:pbx?encoding=ber&phase=1',
];

type Dialled = Awaited<ReturnType<typeof connect>>;

/** Two monitors, a call that is answered and cleared, one that is refused. What the client saw of it. */
async function story(
  client: Dialled,
  order: readonly string[] = ['100', '101'],
): Promise<unknown[]> {
  const seen: unknown[] = [];
  client.on('*', ({ type, monitorCrossRefID }) => seen.push([type, monitorCrossRefID]));
  const monitors = await Promise.all(order.map((device) => client.monitor(device)));
  const at = (device: string) => monitors[order.indexOf(device)];
  seen.push(['100', at('100')?.crossRefID], ['101', at('101')?.crossRefID]);
  const until = async (wanted: string): Promise<void> => {
    while (!seen.some((one) => Array.isArray(one) && one[0] === wanted)) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  };
  const { callingDevice } = await client.request('MakeCall', {
    callingDevice: '100',
    calledDirectoryNumber: '101',
  });
  seen.push(callingDevice);
  const refused = await client
    .request('ClearConnection', {
      connectionToBeCleared: { callID: '55', deviceID: { number: '9' } },
    })
    .then(
      () => 'taken',
      (error: Error) => (error as { category?: string }).category,
    );
  seen.push(refused);
  await client.request('ClearConnection', { connectionToBeCleared: callingDevice });
  await until('ConnectionClearedEvent');
  await client.close();
  return seen.sort((one, two) => (JSON.stringify(one) < JSON.stringify(two) ? -1 : 1));
}

describe.each(addresses)('a recording over %s', (address) => {
  it('is played to a client as it was, whatever the numbers and the order of its requests', async () => {
    const memory = createMemoryNetwork();
    let lines = '';
    const pbx = await listen(createSimulator(), address, { listen: memory.listen });
    const trace = wireTrace(
      jsonLines((line) => {
        lines += line;
      }),
    );
    const recorded = await story(await connect(pbx.url, { dial: memory.dial, trace }));
    await pbx.close();

    const told: string[] = [];
    const script = scriptOf(readRecorded(new TextEncoder().encode(lines), {}));
    expect(script.left).toBe(0);
    const player = playing([script], {
      clock: systemClock,
      pace: 'at-once',
      tell: (_who, what) => told.push(what),
    });
    const far = await listen(player, address, { listen: memory.listen });
    expect(await story(await connect(far.url, { dial: memory.dial, firstInvokeID: 500 }))).toEqual(
      recorded,
    );
    expect(await story(await connect(far.url, { dial: memory.dial }), ['101', '100'])).toEqual(
      recorded,
    );
    expect(told).toEqual(Array(2).fill('the recording has been played to its end'));
    await far.close();
  });
});

it('a request that is not in the recording is refused, and one that is left out is passed over', async () => {
  const memory = createMemoryNetwork();
  let lines = '';
  const pbx = await listen(createSimulator(), 'memory:pbx', { listen: memory.listen });
  const sink = jsonLines((line) => {
    lines += line;
  });
  await story(await connect(pbx.url, { dial: memory.dial, trace: wireTrace(sink) }));
  await pbx.close();
  const told: string[] = [];
  const script = scriptOf(readRecorded(new TextEncoder().encode(lines), {}));
  const player = playing([script], {
    clock: systemClock,
    pace: 'at-once',
    tell: (_who, what) => told.push(what),
  });
  const far = await listen(player, 'memory:pbx', { listen: memory.listen });
  const client = await connect('memory:pbx', { dial: memory.dial });
  await expect(client.request('HoldCall', { callToBeHeld: { callID: '1' } })).rejects.toMatchObject(
    {
      value: 'serviceNotSupported',
    },
  );
  expect(told).toEqual(['HoldCall is not in the recording; it is refused']);
  const call = { callingDevice: '100', calledDirectoryNumber: '101' };
  expect(await client.request('MakeCall', call)).toMatchObject({
    callingDevice: { callID: expect.any(String) },
  });
  // Late, and after all.
  expect((await client.monitor('101')).crossRefID).toBeDefined();
  await client.close();
  await far.close();
});

describe('csta decode and csta replay of a recording', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'csta-replay-'));
  const file = (name: string): string => join(folder, name);
  const node = process.execPath;
  beforeAll(async () => {
    const line = (args: string): string => `"${node}" "${command()}" ${args}`;
    const calls = ['call "$CSTA_URL" 100 200', 'clear "$CSTA_URL" 100'].map(line).join(' && ');
    for (const name of ['trace.jsonl', 'trace.pcapng']) {
      const watched = line(`monitor "$CSTA_URL" 200 --trace ${file(name)} -- sh -c '${calls}'`);
      const url = 'tcp://127.0.0.1:0?encoding=ber&framing=hipath&acse=on';
      await csta(['simulate', '--listen', url, '--', 'sh', '-c', watched]);
    }
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['trace.jsonl', 'trace.pcapng'])('%s', async (name) => {
    const ladder = await csta(['decode', '--ladder', file(name)]);
    expect(ladder).toMatchObject({ code: 0, err: '' });
    expect(ladder.out).toMatch(/\|-- AARQ -+>\|\n/);
    expect(ladder.out).toMatch(/\d\d {2}\|-- MonitorStart {2}200 -+>\|\n/);
    expect(ladder.out).toMatch(/\|<-+ Delivered {2}call 1 at 200 {2}newCall --\|\n/);
    for (const rung of ladder.out.split('\n').slice(1, -2)) expect(rung.length).toBe(80);

    const json = await csta(['decode', '--json', file(name)]);
    const values = json.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(values[0]).toMatchObject({ what: 'opened', link: 1 });
    expect(values.filter(({ what }) => what === 'message')).toContainEqual(
      expect.objectContaining({
        towards: 'client',
        message: expect.objectContaining({ type: 'DeliveredEvent' }),
      }),
    );
    const tree = await csta(['decode', '--tree', file(name)]);
    expect(tree.out).toContain('operation INTEGER  0201 47  71 (MonitorStart)');

    const player = start(['replay', '--at-once', file(name)]);
    const url = (await player.line(/^listening tcp:.*hipath/)).replace('listening ', '');
    const monitor = start(['monitor', url, '200', '--json']);
    await monitor.line(/"DeliveredEvent"/);
    monitor.process.kill('SIGINT');
    expect(await monitor.finished).toMatchObject({ code: 0 });
    await player.line(/the recording has been played to its end/);
    player.process.kill('SIGINT');
    expect(await player.finished).toMatchObject({ code: 0 });
  });

  it('say what is wrong', async () => {
    writeFileSync(
      file('odd.jsonl'),
      readFileSync(file('trace.jsonl'), 'utf8').replace('"sent"', '"said"'),
    );
    expect(await csta(['decode', file('odd.jsonl')])).toMatchObject({
      code: 1,
      err: 'csta: line 2 is no line of a trace: what is said\n',
    });
    writeFileSync(file('text'), 'hello');
    expect((await csta(['decode', file('text')])).err).toContain('say what to read');
    expect((await csta(['replay', file('text')])).err).toContain('this is no recording');
    expect((await csta(['replay', file('trace.jsonl'), '--link', '7'])).err).toContain('no link 7');
    expect((await csta(['decode', '--ladder', '--from', 'ber', file('text')])).err).toContain(
      '--from',
    );
  });
});
