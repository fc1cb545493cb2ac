import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { CstaClient } from '../../src/client/index.js';
import { connect } from '../../src/connect.js';
import { listen } from '../../src/listen.js';
import { CstaError } from '../../src/model/errors.js';
import { createSimulator } from '../../src/simulator/index.js';
import { type Running, start } from '../cli/support.js';
import { faultyLine, seeded } from './faulty-line.js';

const DEVICES = Array.from({ length: 20 }, (_, index) => String(100 + index));
/** How often the link is cut at least. */
const CUTS = 15;
/** How often something is asked of the switch at most. */
const ROUNDS = 400;
const AT_A_TIME = 8;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Handles that keep the process alive and are a socket or a timer. */
const handles = (): number =>
  process.getActiveResourcesInfo().filter((name) => /TCP|Timeout/.test(name)).length;

/** Resolves once something holds. */
async function until(holds: () => boolean, what: string): Promise<void> {
  for (let turn = 0; turn < 2_000; turn++) {
    if (holds()) return;
    await sleep(5);
  }
  throw new Error(`it never came to pass that ${what}`);
}

/** Something that a program asks for. Every outcome is right, but no outcome is not. */
function ask(client: CstaClient, random: () => number): Promise<unknown> {
  const device = (): string => DEVICES[Math.floor(random() * DEVICES.length)] ?? '100';
  const from = device();
  const options = { timeout: 2_000 };
  switch (Math.floor(random() * 4)) {
    case 0:
      return client.request('RequestSystemStatus', {}, options);
    case 1:
      return client.request('SnapshotDevice', { snapshotObject: from }, options);
    case 2:
      return client.request(
        'MakeCall',
        { callingDevice: from, calledDirectoryNumber: device(), autoOriginate: 'doNotPrompt' },
        options,
      );
    default:
      return client.request(
        'ClearConnection',
        { connectionToBeCleared: { deviceID: { number: from } } },
        options,
      );
  }
}

/** Resolves once a client is connected over a link that was not cut before it was told so. */
async function steady(client: CstaClient): Promise<void> {
  for (let quiet = 0; quiet < 3; ) {
    await until(() => client.status.state === 'connected', 'it is connected again');
    const { session } = client;
    await client.request('RequestSystemStatus', {}).catch(() => undefined);
    await sleep(20);
    quiet = client.session === session && client.status.state === 'connected' ? quiet + 1 : 0;
  }
}

describe.each([
  ['xml', 'encoding=xml', 11],
  ['BER', 'encoding=ber&framing=length16', 12],
  ['BER inside an association', 'encoding=ber&framing=hipath&acse=on', 13],
  ['xml inside an application session', 'profile=avaya-dmcc&encoding=xml', 14],
])('a client over a line that splits, delays and breaks, in %s', (_, query, seed) => {
  it('settles every request, comes back each time, and leaves nothing behind', async () => {
    const handlesBefore = handles();
    const random = seeded(seed);
    const simulator = createSimulator({ devices: '100-119' });
    const listener = await listen(simulator, `tcp://127.0.0.1:0?${query}`, {
      onListenerError: () => {},
    });
    const line = await faultyLine({
      port: Number(new URL(listener.url).port),
      random,
      mostPieces: 100,
    });
    line.isGood = true;
    const faults: unknown[] = [];
    const client = await connect(`tcp://127.0.0.1:${line.port}?${query}`, {
      reconnect: { initialDelay: 2, maximumDelay: 20, random },
      requestTimeout: 2_000,
      openTimeout: 2_000,
      onListenerError: (error) => faults.push(error),
    });
    const heard = new Map<string, number>();
    let gaps = 0;
    const monitors = await Promise.all(
      DEVICES.map(async (device) => {
        const monitor = await client.monitor(device);
        monitor.on('*', () => heard.set(device, (heard.get(device) ?? 0) + 1));
        monitor.onResynchronised(() => gaps++);
        return monitor;
      }),
    );
    line.isGood = false;
    const outcomes = new Map<string, number>();
    const note = (outcome: string): void => {
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    };
    const weights: number[] = [];
    let asked = 0;
    for (let round = 0; round < ROUNDS && line.cuts < CUTS; round++) {
      asked += AT_A_TIME;
      await Promise.all(
        Array.from({ length: AT_A_TIME }, () =>
          ask(client, random).then(
            () => note('done'),
            (error: unknown) => note(error instanceof CstaError ? error.code : 'other'),
          ),
        ),
      );
      if (round % 10 === 9) {
        collect();
        weights.push(process.memoryUsage().heapUsed);
      }
      // Most of the time it is worth waiting for the link.
      if (random() < 0.9) await until(() => client.session.state.status === 'open', 'it is back');
    }
    line.isGood = true;
    await steady(client);
    expect([...outcomes.values()].reduce((sum, count) => sum + count, 0)).toBe(asked);
    expect(outcomes.get('other')).toBeUndefined();
    expect(line.cuts).toBeGreaterThanOrEqual(CUTS);
    expect(outcomes.get('done')).toBeGreaterThan(0);
    expect(gaps).toBeGreaterThan(0);
    expect(monitors.every(({ running }) => running)).toBe(true);
    // Everybody who listened before hears what happens now.
    await client.request('SystemRegister', { requestTypes: { requestSystemStatus: true } });
    heard.clear();
    for (const device of DEVICES) simulator.station(device).set({ doNotDisturb: true });
    for (const device of DEVICES) simulator.station(device).set({ doNotDisturb: false });
    await until(() => heard.size === DEVICES.length, 'all monitors hear an event');
    const [first = 0] = weights;
    expect((weights.at(-1) ?? 0) - first).toBeLessThan(8_000_000);
    await client.close();
    expect(client.status).toEqual({ state: 'closed', by: 'us' });
    expect(faults).toEqual([]);
    await line.close();
    await listener.close();
    simulator.close();
    await until(() => handles() <= handlesBefore, 'no socket and no timer is left');
  });
});

describe('a client whose switch is killed and started again', { timeout: 60_000 }, () => {
  async function serve(port: number): Promise<{ readonly pbx: Running; readonly url: string }> {
    const pbx = start(['simulate', '--listen', `tcp://127.0.0.1:${port}`]);
    const url = (await pbx.line(/^listening /)).replace('listening ', '');
    return { pbx, url };
  }

  it('goes on with its monitors each time, and says so', async () => {
    const first = await serve(0);
    const port = Number(new URL(first.url).port);
    const client = await connect(first.url, {
      reconnect: { initialDelay: 20, maximumDelay: 100 },
    });
    const monitor = await client.monitor('100');
    const heard: string[] = [];
    monitor.on('*', ({ type }) => heard.push(type));
    let { pbx } = first;
    for (let round = 1; round <= 2; round++) {
      pbx.process.kill('SIGKILL');
      await until(() => client.status.state === 'reconnecting', 'it notices');
      await expect(client.request('RequestSystemStatus', {})).rejects.toMatchObject({
        code: 'link-lost',
        sent: false,
      });
      ({ pbx } = await serve(port));
      await until(() => client.status.state === 'connected', 'it is back');
      const before = heard.length;
      const made = await client.callControl.makeCall({
        callingDevice: '100',
        calledDirectoryNumber: '101',
        autoOriginate: 'doNotPrompt',
      });
      await until(() => heard.length > before, 'the monitor hears the call');
      expect(made.callingDevice.callID).toBeDefined();
    }
    await client.close();
    pbx.process.kill('SIGKILL');
  });
});
