import { describe, expect, it } from 'vitest';
import type { CstaClient } from '../../src/client/client.js';
import type { Monitor } from '../../src/client/monitor.js';
import type { LogFields } from '../../src/model/logger.js';
import { silentLogger } from '../../src/model/logger.js';
import type { HeldBack } from '../../src/session/hold-back.js';
import { event, numberOf, type Peer, settled } from '../session/peer.js';
import { monitorsOnRequest, setUp, take } from './setup.js';

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** Sends events as the link takes them. */
async function sendAll(peer: Peer, from: number, to: number, crossRefs: readonly string[]) {
  for (const number of range(from, to)) {
    await peer.send(event(number, crossRefs[number % crossRefs.length] ?? '1'));
  }
}

async function startAll(client: CstaClient, count: number) {
  const monitors: Monitor[] = [];
  for (const number of range(0, count)) monitors.push(await client.monitor(String(number)));
  return monitors;
}

describe('a loop over a monitor', () => {
  it('that is left stops its queue, and another gets what comes from then on', async () => {
    const { client, peer, clock } = await setUp();
    monitorsOnRequest(peer);
    const monitor = await client.monitor('100');
    await sendAll(peer, 0, 3, ['1']);
    await settled(clock);
    await expect(take(monitor, 1)).resolves.toEqual([0]);
    await sendAll(peer, 3, 5, ['1']);
    await settled(clock);
    const later = take(monitor, 2);
    await sendAll(peer, 5, 7, ['1']);
    await expect(later).resolves.toEqual([5, 6]);
  });

  it('that is left does not stop other monitors', async () => {
    const { client, peer, clock, discarded } = await setUp({ eventQueue: 8 });
    monitorsOnRequest(peer);
    const [left, read] = await startAll(client, 2);
    if (!left || !read) throw new Error('there are two');
    await sendAll(peer, 0, 2, ['1', '2']);
    await settled(clock);
    await expect(take(left, 1)).resolves.toEqual([0]);
    const rest = take(read, 50);
    await sendAll(peer, 2, 100, ['1', '2']);
    await expect(rest).resolves.toEqual(range(0, 100).filter((number) => number % 2 === 1));
    expect(discarded).toHaveLength(49);
    expect(discarded[0]).toMatchObject({ reason: 'unclaimed-event' });
  });

  it('gets every event, beside another and a listener', async () => {
    const { client, peer, clock } = await setUp();
    monitorsOnRequest(peer);
    const monitor = await client.monitor('100');
    await sendAll(peer, 0, 2, ['1']);
    await settled(clock);
    const first = take(monitor, 4);
    const second = take(monitor, 2);
    const heard: number[] = [];
    monitor.on('*', (one) => heard.push(numberOf(one)));
    await sendAll(peer, 2, 4, ['1']);
    await expect(first).resolves.toEqual([0, 1, 2, 3]);
    await expect(second).resolves.toEqual([2, 3]);
    expect(heard).toEqual([2, 3]);
  });

  it('that stands still holds the switch back, which is told, and ends', async () => {
    const warnings: [string, LogFields | undefined][] = [];
    const told: (HeldBack | undefined)[] = [];
    const { client, peer, clock } = await setUp({
      eventQueue: 4,
      lagTimeout: 1_000,
      heartbeat: false,
      logger: { ...silentLogger, warn: (line, fields) => void warnings.push([line, fields]) },
      onHoldBack: (heldBack) => told.push(heldBack),
    });
    monitorsOnRequest(peer);
    const [still, read] = await startAll(client, 2);
    if (!still || !read) throw new Error('there are two');
    const standing = still[Symbol.asyncIterator]();
    const seen: number[] = [];
    read.on('*', (one) => seen.push(numberOf(one)));
    const sending = sendAll(peer, 0, 20, ['1', '2']);
    await settled(clock);
    expect(seen).toEqual([1, 3, 5]);
    expect(client.session.heldBack).toEqual({ since: 0, events: 4, requests: 0 });
    expect(told).toEqual([client.session.heldBack]);
    expect(warnings).toMatchObject([[/held back/, { events: 4 }]]);
    await clock.advance(1_000);
    await sending;
    await settled(clock);
    expect(seen).toEqual(range(0, 20).filter((number) => number % 2 === 1));
    expect(told.at(-1)).toBeUndefined();
    expect(client.session.heldBack).toBeUndefined();
    await expect(standing.next()).rejects.toMatchObject({ code: 'lagging' });
    expect(clock.pendingTimers).toBe(0);
  });

  it('that is slow, but goes on, is not ended', async () => {
    const { client, peer, clock } = await setUp({
      eventQueue: 4,
      lagTimeout: 1_000,
      heartbeat: false,
    });
    monitorsOnRequest(peer);
    const monitor = await client.monitor('100');
    const slow = monitor[Symbol.asyncIterator]();
    void sendAll(peer, 0, 30, ['1']);
    for (const number of range(0, 30)) {
      await clock.advance(900);
      const { value } = await slow.next();
      expect(value && numberOf(value)).toBe(number);
    }
  });
});

describe('ten monitors that nobody reads', () => {
  it.each(['client.on', 'client.events'] as const)(
    'do not stop the events that %s takes',
    async (how) => {
      const { client, peer, clock } = await setUp();
      monitorsOnRequest(peer);
      const seen: number[] = [];
      if (how === 'client.on') client.on('*', (one) => seen.push(numberOf(one)));
      else
        void (async () => {
          for await (const one of client.events()) seen.push(numberOf(one));
        })();
      await startAll(client, 10);
      const crossRefs = range(1, 11).map(String);
      await sendAll(peer, 0, 10_000, crossRefs);
      await settled(clock);
      expect(seen).toEqual(range(0, 10_000));
      await expect(
        client.request('MonitorStop', { monitorCrossRefID: '1' }),
      ).resolves.toBeDefined();
    },
  );

  it('do not stop the session if nobody takes their events; each is told', async () => {
    const { client, peer, clock, discarded } = await setUp();
    monitorsOnRequest(peer);
    await startAll(client, 10);
    await sendAll(peer, 0, 10_000, range(1, 11).map(String));
    await settled(clock);
    await expect(client.request('MonitorStop', { monitorCrossRefID: '1' })).resolves.toBeDefined();
    expect(discarded.length).toBeGreaterThanOrEqual(10_000 - 1_024);
  });
});

describe('the first reader of a monitor', () => {
  it('gets what came before it, whoever else has heard that', async () => {
    const { client, peer, clock } = await setUp();
    monitorsOnRequest(peer);
    client.on('*', () => {});
    const monitor = await client.monitor('100');
    await sendAll(peer, 0, 3, ['1']);
    await clock.advance(9_000);
    await expect(take(monitor, 3)).resolves.toEqual([0, 1, 2]);
  });

  it('gets nothing old after a while if others have heard it', async () => {
    const { client, peer, clock, discarded } = await setUp({ heartbeat: false });
    monitorsOnRequest(peer);
    client.on('*', () => {});
    const monitor = await client.monitor('100');
    await sendAll(peer, 0, 3, ['1']);
    await clock.advance(11_000);
    await sendAll(peer, 3, 4, ['1']);
    await settled(clock);
    const late = take(monitor, 1);
    await sendAll(peer, 4, 5, ['1']);
    await expect(late).resolves.toEqual([4]);
    expect(discarded).toEqual([]);
  });

  it('gets nothing old if too much came for others meanwhile', async () => {
    const { client, peer, clock, discarded } = await setUp({ eventQueue: 4 });
    monitorsOnRequest(peer);
    const [first, second] = await startAll(client, 2);
    if (!first || !second) throw new Error('there are two');
    await sendAll(peer, 0, 6, ['1', '2']);
    await settled(clock);
    // The fifth event was one too many: the first monitor had waited longest.
    expect(discarded.map(({ reason }) => reason)).toEqual(Array(3).fill('unclaimed-event'));
    await expect(take(second, 3)).resolves.toEqual([1, 3, 5]);
    const late = take(first, 1);
    await sendAll(peer, 6, 7, ['1', '2']);
    await expect(late).resolves.toEqual([6]);
  });
});
