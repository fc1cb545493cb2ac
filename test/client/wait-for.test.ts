import { describe, expect, it } from 'vitest';
import { event } from '../session/peer.js';
import { monitorsOnRequest, setUp } from './setup.js';

async function monitored() {
  const { client, peer, clock } = await setUp({ heartbeat: false });
  monitorsOnRequest(peer);
  const monitor = await client.monitor('100');
  const tell = async (...numbers: number[]): Promise<void> => {
    for (const number of numbers) await peer.send(event(number));
    await clock.advance(0);
  };
  return { client, clock, monitor, tell };
}

describe('waiting for an event of a monitor', () => {
  it('gives the first of the type that the predicate likes', async () => {
    const { client, clock, monitor, tell } = await monitored();
    const any = monitor.waitFor('DoNotDisturbEvent');
    const third = monitor.waitFor(
      'DoNotDisturbEvent',
      ({ device }) => device.deviceIdentifier?.number === '3',
      { timeout: 1_000 },
    );
    await tell(1, 2, 3);
    expect((await any).device.deviceIdentifier?.number).toBe('1');
    expect((await third).device.deviceIdentifier?.number).toBe('3');
    expect(clock.pendingTimers).toBe(0);
    client.abort();
  });

  it('gives what came before the first reader', async () => {
    const { client, monitor, tell } = await monitored();
    await tell(7);
    expect((await monitor.waitFor('DoNotDisturbEvent')).device.deviceIdentifier?.number).toBe('7');
    client.abort();
  });

  it('ends with its time, its signal, and the monitor', async () => {
    const { client, clock, monitor } = await monitored();
    const stop = new AbortController();
    const waits = Promise.allSettled([
      monitor.waitFor('HeldEvent', undefined, { timeout: 100 }),
      monitor.waitFor('HeldEvent', undefined, { signal: stop.signal }),
      monitor.waitFor('HeldEvent'),
      monitor.waitFor('HeldEvent', undefined, { signal: AbortSignal.abort() }),
    ]);
    stop.abort();
    await clock.advance(100);
    await monitor.close();
    expect((await waits).map((wait) => 'reason' in wait && wait.reason.code)).toEqual([
      'timeout',
      'aborted',
      'closed',
      'aborted',
    ]);
    await expect(monitor.waitFor('HeldEvent')).rejects.toMatchObject({ code: 'closed' });
    expect(clock.pendingTimers).toBe(0);
    client.abort();
  });

  it('fails with what the predicate throws, and with options that cannot be', async () => {
    const { client, monitor, tell } = await monitored();
    const broken = monitor.waitFor('DoNotDisturbEvent', () => {
      throw new RangeError('broken');
    });
    const failed = expect(broken).rejects.toThrow('broken');
    await tell(1);
    await failed;
    const ill = monitor.waitFor('HeldEvent', undefined, { timeout: -1 });
    await expect(ill).rejects.toMatchObject({ code: 'bad-argument' });
    client.abort();
  });
});
