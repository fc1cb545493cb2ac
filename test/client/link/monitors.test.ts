import { describe, expect, it } from 'vitest';
import type { Monitor, Resynchronised } from '../../../src/client/monitor.js';
import type { UniversalFailure } from '../../../src/model/generated/errors.js';
import type { Message } from '../../../src/model/message.js';
import { answerTo, numberOf } from '../../session/peer.js';
import { usualSetUp } from './setup.js';

function failure(invokeID: number | undefined, value: UniversalFailure): Message {
  return { kind: 'error', type: 'UniversalFailure', invokeID: invokeID ?? 0, ...value };
}

const numbers = (monitor: Monitor): number[] => {
  const heard: number[] = [];
  monitor.on('*', (event) => heard.push(numberOf(event)));
  return heard;
};

describe('the monitors of a client whose link is lost', () => {
  it('go on with another cross reference identifier, the same filter, and a snapshot', async () => {
    const { board, client } = await usualSetUp();
    const monitor = await client.monitor('100');
    await monitor.changeFilter({ callControl: { held: true } });
    const heard = numbers(monitor);
    const loop = monitor[Symbol.asyncIterator]();
    const gaps: Resynchronised[] = [];
    monitor.onResynchronised((gap) => gaps.push(gap));
    await board.report('100', 1);
    await board.cut();
    expect(monitor.running).toBe(true);
    expect(monitor.crossRefID).toBe('M1');
    await board.clock.advance(250);
    expect(monitor.crossRefID).toBe('M2');
    expect(board.place.peer.of('MonitorStart')).toMatchObject([
      {
        monitorObject: { deviceObject: { number: '100' } },
        requestedMonitorFilter: { callControl: { held: true } },
      },
    ]);
    expect(gaps).toMatchObject([
      { crossRefID: 'M2', snapshot: { type: 'SnapshotDeviceResponse' } },
    ]);
    await board.report('100', 2);
    await board.clock.advance(0);
    expect(heard).toEqual([1, 2]);
    expect(
      [await loop.next(), await loop.next()].map(({ value }) => value && numberOf(value)),
    ).toEqual([1, 2]);
    await client.close();
    await expect(monitor.ended).resolves.toEqual({ by: 'us' });
  });

  it('take no snapshot that nobody hears of, and tell why there is none', async () => {
    const { board, client } = await usualSetUp();
    const silent = await client.monitor('100');
    const curious = await client.monitor('101');
    const gaps: Resynchronised[] = [];
    curious.onResynchronised((gap) => gaps.push(gap));
    board.behave = (request, place) =>
      request.type === 'SnapshotDevice'
        ? failure(request.invokeID, { operation: 'serviceNotSupported' })
        : board.usual(request, place);
    await board.cut();
    await board.clock.advance(250);
    expect(board.place.peer.of('SnapshotDevice')).toMatchObject([
      { snapshotObject: { number: '101' } },
    ]);
    expect(gaps).toMatchObject([{ error: { value: 'serviceNotSupported' } }]);
    expect(silent.running && curious.running).toBe(true);
    client.abort();
  });

  it('get the events that come before the answer to MonitorStart', async () => {
    const { board, client } = await usualSetUp();
    const monitor = await client.monitor('100');
    const heard = numbers(monitor);
    board.behave = (request, place) => {
      if (request.type !== 'MonitorStart') return answerTo(request);
      const answer = board.start(request, place);
      void board.report('100', 7);
      return answer;
    };
    await board.cut();
    await board.clock.advance(250);
    expect(heard).toEqual([7]);
    client.abort();
  });

  it('end where the device is gone, and are tried again where the switch has no room', async () => {
    const { board, client } = await usualSetUp();
    const gone = await client.monitor('100');
    const later = await client.monitor('101');
    let isFull = true;
    board.behave = (request, place) => {
      if (request.type !== 'MonitorStart') return board.usual(request, place);
      const { number } = request.monitorObject.deviceObject ?? {};
      if (number === '100') return failure(request.invokeID, { operation: 'invalidDeviceID' });
      return isFull
        ? failure(request.invokeID, {
            subscribedResourceAvailability: 'objectMonitorLimitExceeded',
          })
        : board.start(request, place);
    };
    await board.cut();
    await board.clock.advance(250);
    await expect(gone.ended).resolves.toMatchObject({
      by: 'peer',
      error: { value: 'invalidDeviceID' },
    });
    expect(client.status).toEqual({ state: 'connected' });
    expect(later.running).toBe(true);
    isFull = false;
    await board.clock.advance(1_000);
    expect(later.crossRefID).toBe('M3');
    client.abort();
  });

  it('are given up by a switch that never starts them again', async () => {
    const { board, client } = await usualSetUp();
    const monitor = await client.monitor('100');
    board.behave = (request, place) =>
      request.type === 'MonitorStart'
        ? failure(request.invokeID, { performanceManagement: 'performanceLimitExceeded' })
        : board.usual(request, place);
    await board.cut();
    await board.clock.advance(300_000);
    await expect(monitor.ended).resolves.toMatchObject({
      by: 'peer',
      error: { category: 'performanceManagement' },
    });
    expect(board.place.peer.of('MonitorStart')).toHaveLength(9);
    await client.close();
    expect(board.clock.pendingTimers).toBe(0);
  });

  it('are started again where the switch ends them, but for those of calls', async () => {
    const { board, client } = await usualSetUp();
    const device = await client.monitor('100');
    const call = await client.monitor({ callObject: { callID: '7' } });
    const heard = numbers(device);
    for (const { crossRefID: monitorCrossRefID } of [device, call]) {
      await board.place.peer.send({
        kind: 'request',
        type: 'MonitorStop',
        invokeID: 1,
        monitorCrossRefID,
      });
    }
    await board.clock.advance(250);
    await expect(call.ended).resolves.toEqual({ by: 'peer' });
    expect(device.crossRefID).toBe('M3');
    await board.report('100', 5);
    await board.clock.advance(0);
    expect(heard).toEqual([5]);
    client.abort();
  });

  it('are started again that the switch does not know any more', async () => {
    const { board, client } = await usualSetUp();
    const monitor = await client.monitor('100');
    board.behave = (request, place) =>
      request.type === 'ChangeMonitorFilter'
        ? failure(request.invokeID, { operation: 'invalidMonitorCrossRefID' })
        : board.usual(request, place);
    const refused = monitor
      .changeFilter({ callControl: { held: true } })
      .catch(({ value }) => value);
    await board.clock.advance(250);
    expect(await refused).toBe('invalidMonitorCrossRefID');
    expect(monitor.crossRefID).toBe('M2');
    client.abort();
  });

  it('are not started again when they are closed meanwhile', async () => {
    const { board, client } = await usualSetUp();
    const [early, late] = [await client.monitor('100'), await client.monitor('101')];
    let answer: Message | undefined;
    board.behave = (request, place) => {
      if (request.type !== 'MonitorStart') return board.usual(request, place);
      answer = board.start(request, place);
      return undefined;
    };
    await board.cut();
    await early.close();
    await board.clock.advance(250);
    expect(client.status).toEqual({ state: 'synchronising', done: 0, total: 1 });
    await late.close();
    if (answer) await board.place.peer.send(answer);
    await board.clock.advance(0);
    // What the switch started all the same is stopped.
    expect(board.place.peer.of('MonitorStop')).toMatchObject([{ monitorCrossRefID: 'M3' }]);
    expect(client.status).toEqual({ state: 'connected' });
    client.abort();
  });

  it('go on where the link is lost again while they are being started', async () => {
    const { board, client } = await usualSetUp();
    const monitors = await Promise.all(['100', '101', '102'].map((one) => client.monitor(one)));
    let count = 0;
    board.behave = (request, place) => {
      if (request.type !== 'MonitorStart') return board.usual(request, place);
      count++;
      return count === 2 ? undefined : board.start(request, place);
    };
    await board.cut();
    await board.clock.advance(250);
    expect(client.status).toEqual({ state: 'synchronising', done: 2, total: 3 });
    await board.cut();
    await board.clock.advance(500);
    expect(client.status).toEqual({ state: 'connected' });
    expect(board.place.monitors.size).toBe(3);
    expect(monitors.map(({ crossRefID }) => crossRefID)).toEqual([
      ...board.place.monitors.values(),
    ]);
    await client.close();
    expect(board.clock.pendingTimers).toBe(0);
  });
});
