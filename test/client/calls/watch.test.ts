import { describe, expect, it } from 'vitest';
import type { CallChange } from '../../../src/client/calls/change-stream.js';
import { range } from '../../../src/client/calls/range.js';
import type { WatchProgress } from '../../../src/client/calls/watch.js';
import type { Event } from '../../../src/model/message.js';
import { SPEECHES, setUp } from './pbx.js';

/** What waits in a stream that has been ended. */
async function all(stream: AsyncIterable<CallChange>): Promise<CallChange[]> {
  const changes: CallChange[] = [];
  for await (const change of stream) changes.push(change);
  return changes;
}

describe.each(SPEECHES)('a watch over %s', (_, speech) => {
  it('sees the calls of its devices, and acts on them', async () => {
    const pbx = await setUp({ speech });
    const watch = await pbx.done(pbx.client.watch([range(100, 105), '106']));
    const changes = watch.changes();
    await pbx.act(({ station }) => station('100').dial('101'));
    await pbx.act(({ station }) => station('101').answer());
    const [call, ...more] = watch.calls;
    if (!call) throw new Error('there is a call');
    expect(more).toEqual([]);
    expect([call.involves('100'), call.involves('101'), call.involves('102')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([call.calling?.number, call.called?.number]).toEqual(['100', '101']);
    expect(call.connections.map(({ state }) => state)).toEqual(['connected', 'connected']);
    expect(() => call.connection('102')).toThrow(
      expect.objectContaining({ code: 'unknown-connection' }),
    );
    expect(call.connection('101')).toBe(
      call.connections.find(({ party }) => party.number === '101'),
    );
    await pbx.done(call.connection('100').clear());
    await pbx.settled();
    expect([watch.calls, call.isLive]).toEqual([[], false]);
    await pbx.done(watch.close());
    const told = await all(changes);
    expect(told.map((change) => watch.callOf(change))).toEqual(told.map(() => call));
    expect(told[0]?.kind).toBe('begun');
    expect(told.at(-1)?.kind).toBe('ended');
    expect(told.every(Object.isFrozen)).toBe(true);
    const revisions = told.map(({ revision }) => revision);
    expect(revisions).toEqual([...revisions].sort((one, other) => one - other));
  });

  it('ends a call for all', async () => {
    const pbx = await setUp({ speech });
    const watch = await pbx.done(pbx.client.watch(['100']));
    await pbx.act(({ station }) => station('100').dial('101'));
    await pbx.act(({ station }) => station('101').answer());
    const [call] = watch.calls;
    await pbx.done(call?.clear() ?? Promise.reject(new Error('there is a call')));
    await pbx.settled();
    expect([watch.calls, pbx.simulator.connections]).toEqual([[], []]);
  });

  it('calls for others, without watching them', async () => {
    const pbx = await setUp({ speech });
    const connection = await pbx.done(pbx.client.call('100', '101'));
    await pbx.settled();
    if (speech.includes('phase=1')) await pbx.act(({ station }) => station('100').offHook());
    expect(pbx.simulator.station('101').calls).toHaveLength(1);
    await pbx.done(connection.clear());
    expect(pbx.simulator.connections).toEqual([]);
  });
});

describe('a watch', () => {
  it('goes on without the devices that cannot be watched, and names them', async () => {
    const pbx = await setUp();
    const progress: WatchProgress[] = [];
    const watch = await pbx.done(
      pbx.client.watch([range(108, 111)], { onProgress: (told) => progress.push(told) }),
    );
    expect(watch.devices).toEqual(['108', '109']);
    expect(watch.failed.map(({ device, error }) => [device, error])).toEqual([
      ['110', expect.objectContaining({ value: 'invalidDeviceID' })],
      ['111', expect.objectContaining({ value: 'invalidDeviceID' })],
    ]);
    expect(progress.at(-1)).toEqual({ done: 4, failed: 2, total: 4 });
    await pbx.done(watch.remove(['110', '108']));
    expect([watch.devices, watch.failed.length]).toEqual([['109'], 1]);
    await pbx.done(watch.add(['100', '109']));
    expect(watch.devices).toEqual(['109', '100']);
  });

  it('has one monitor for a device, however many watch it; the last to leave ends it', async () => {
    const pbx = await setUp();
    const { client } = pbx;
    /** How many monitors have been started so far, by the number of one more. */
    const started = async (): Promise<number> => {
      const one = await pbx.done(client.monitor('100'));
      await pbx.done(one.close());
      return Number(/\d+$/.exec(one.crossRefID)?.[0]);
    };
    const first = await started();
    const one = await pbx.done(client.watch([range(100, 101)]));
    const other = await pbx.done(client.watch(['100']));
    const phone = await pbx.done(client.phone('100'));
    // Three monitors since: those of 100 and 101, and the one that asks.
    expect((await started()) - first).toBe(3);
    await pbx.done(one.close());
    await pbx.done(other.close());
    await pbx.act(({ station }) => station('100').dial('101'));
    expect(phone.calls).toHaveLength(1);
    await pbx.done(phone.close());
    const heard: Event[] = [];
    client.on('*', (event) => heard.push(event));
    await pbx.act(({ station }) => station('101').answer());
    expect(heard).toEqual([]);
  });

  it('lets a program wait within its loop, however much comes meanwhile', async () => {
    const pbx = await setUp();
    const watch = await pbx.done(pbx.client.watch([range(100, 101)]));
    let begun = 0;
    let ended = 0;
    let gaps = 0;
    let answers = 0;
    let go = (): void => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const reading = (async () => {
      for await (const change of watch.changes()) {
        if (change.kind === 'gap') gaps++;
        if (change.kind === 'begun') begun++;
        if (change.kind === 'ended') ended++;
        if (begun !== 1 || answers > 0) continue;
        await gate;
        await pbx.client.snapshotDevice('100');
        answers++;
      }
    })();
    for (let turn = 0; turn < 3_000; turn++) {
      pbx.simulator.station('100').dial('101');
      pbx.simulator.station('101').answer();
      pbx.simulator.station('100').hangUp();
      // What the switch sends at once is bounded as well.
      if (turn % 100 === 0) await pbx.settled();
    }
    expect({ begun, answers }).toEqual({ begun: 1, answers: 0 });
    go();
    await pbx.settled();
    await pbx.done(watch.close());
    await reading;
    expect({ begun, ended, gaps, answers }).toEqual({
      begun: 3_000,
      ended: 3_000,
      gaps: 0,
      answers: 1,
    });
  });

  it('tells a loop that is too slow that it has missed something', async () => {
    const pbx = await setUp();
    const watch = await pbx.done(pbx.client.watch([range(100, 101)]));
    const small = watch.changes({ limit: 64 });
    const strict = watch.changes({ limit: 64, overflow: 'end' });
    const begins = watch.changes({ limit: 64, filter: ({ kind }) => kind === 'begun' });
    for (let turn = 0; turn < 20; turn++) {
      pbx.simulator.station('100').dial('101');
      pbx.simulator.station('100').hangUp();
      await pbx.settled();
    }
    await pbx.done(watch.close());
    expect((await all(small)).filter(({ kind }) => kind === 'gap')).toHaveLength(1);
    await expect(all(strict)).rejects.toMatchObject({ code: 'overflow' });
    expect((await all(begins)).map(({ kind }) => kind)).toEqual(Array(20).fill('begun'));
  });

  it('watches all devices that the switch names', async () => {
    const pbx = await setUp({
      networkInterfaces: ['801'],
      acdGroups: [{ number: '600', members: ['100'] }],
    });
    const watch = await pbx.done(pbx.client.watch('all'));
    const { devices, failed } = watch;
    expect([...devices, ...failed.map(({ device }) => device)].sort()).toEqual(
      [...pbx.simulator.devices].sort(),
    );
    expect(devices).toEqual(expect.arrayContaining(['100', '109', '600']));
    await pbx.act(({ station }) => station('108').dial('109'));
    expect(watch.calls).toHaveLength(1);
  });

  it('stops when its signal says so, and leaves nothing', async () => {
    const pbx = await setUp();
    const aborting = new AbortController();
    const watch = pbx.client.watch([range(100, 109)], {
      concurrency: 1,
      signal: aborting.signal,
      onProgress: ({ done }) => {
        if (done === 3) aborting.abort();
      },
    });
    await expect(pbx.done(watch)).rejects.toMatchObject({ code: 'aborted' });
    const heard: Event[] = [];
    pbx.client.on('*', (event) => heard.push(event));
    await pbx.act(({ station }) => station('100').dial('101'));
    expect(heard).toEqual([]);
  });

  it('tells what a switch should not have told', async () => {
    const pbx = await setUp();
    const watch = await pbx.done(pbx.client.watch(['100']));
    await pbx.act(({ station }) => station('100').dial('101'));
    const [call] = watch.calls;
    await pbx.tell({
      kind: 'event',
      type: 'ConnectionClearedEvent',
      monitorCrossRefID: 'M1',
      droppedConnection: { callID: call?.callID ?? '', deviceID: { number: '777' } },
      releasingDevice: { deviceIdentifier: { number: '777' } },
      cause: 'normalClearing',
    });
    expect(pbx.oddities.length).toBeGreaterThan(0);
    expect(pbx.oddities[0]?.inputs.at(-1)).toMatchObject({ kind: 'event' });
    expect(watch.calls).toEqual([call]);
  });

  it('takes for one device what the program takes for one', async () => {
    const pbx = await setUp({
      client: { picture: { deviceKey: ({ number }) => number?.replace(/^\+49/, '') } },
    });
    const watch = await pbx.done(pbx.client.watch(['100']));
    await pbx.act(({ station }) => station('100').dial('101'));
    const [call] = watch.calls;
    expect(call?.connection('+49101')).toBe(call?.connection('101'));
    expect(call?.involves('+49102')).toBe(false);
  });

  it('does not guess which of two connections is meant', async () => {
    const pbx = await setUp();
    await pbx.act(({ station }) => station('100').dial('101'));
    const watch = await pbx.done(pbx.client.watch(['100']));
    const [call] = watch.calls;
    await pbx.tell({
      kind: 'event',
      type: 'EstablishedEvent',
      monitorCrossRefID: 'M1',
      establishedConnection: { callID: call?.callID ?? '', deviceID: { number: '101/2' } },
      answeringDevice: { deviceIdentifier: { number: '101' } },
      callingDevice: { deviceIdentifier: { number: '100' } },
      calledDevice: { deviceIdentifier: { number: '101' } },
      lastRedirectionDevice: { notRequired: true },
      cause: 'newCall',
    });
    expect(call?.involves('101')).toBe(true);
    expect(() => call?.connection('101')).toThrow(expect.objectContaining({ code: 'ambiguous' }));
  });

  it('takes snapshots that come in segments', async () => {
    const pbx = await setUp({ snapshotSegment: 1, callLinkage: true });
    await pbx.act(({ station }) => station('101').dial('100'));
    await pbx.act(({ station }) => station('100').answer());
    await pbx.act(({ station }) => station('100').hold());
    await pbx.act(({ station }) => station('100').dial('102'));
    const watch = await pbx.done(pbx.client.watch(['100']));
    const states = watch.calls.map((call) =>
      call.connections.map(({ party, state }) => `${party.number} ${state}`).sort(),
    );
    expect(states.sort()).toEqual([
      ['100 connected', '102 alerting'],
      ['100 hold', '101 connected'],
    ]);
    // Its handlers are there only while segments are due.
    expect(() => pbx.client.handle('SnapshotDeviceData', () => {})).not.toThrow();
  });
});
