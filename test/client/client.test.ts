import { describe, expect, it } from 'vitest';
import { CstaServiceError } from '../../src/model/errors.js';
import { groupName, methodName } from '../../src/schema/catalogue.js';
import { standardCatalogue } from '../../src/schema/standard.js';
import { event, numberOf, settled } from '../session/peer.js';
import { monitorsOnRequest, setUp, started, take } from './setup.js';

describe('the methods of the client', () => {
  it('send the request they are named after, and take a number for a device', async () => {
    const { client, peer, clock } = await setUp();
    const asked = client.callControl.makeCall({
      callingDevice: '100',
      calledDirectoryNumber: { number: '200', typeOfNumber: 'dialingNumber' },
    });
    await settled(clock);
    expect(peer.received).toEqual([
      {
        kind: 'request',
        type: 'MakeCall',
        invokeID: 0,
        callingDevice: { number: '100' },
        calledDirectoryNumber: { number: '200', typeOfNumber: 'dialingNumber' },
      },
    ]);
    await peer.send({
      kind: 'response',
      type: 'MakeCallResponse',
      invokeID: 0,
      callingDevice: { callID: '1', deviceID: { number: '100' } },
    });
    const { callingDevice } = await asked;
    expect(callingDevice.callID).toBe('1');
  });

  it('take numbers in lists of devices, and leave other texts alone', async () => {
    const { client, peer, clock } = await setUp();
    void client.callControl
      .deflectCall({
        callToBeDiverted: { callID: '1', deviceID: { number: '100' } },
        newDestination: '200',
        addNewDestinationsList: ['300', { number: '400' }],
      })
      .catch(() => {});
    void client.monitoring.monitorStop({ monitorCrossRefID: '7' }).catch(() => {});
    await settled(clock);
    expect(peer.received).toMatchObject([
      {
        callToBeDiverted: { callID: '1' },
        newDestination: { number: '200' },
        addNewDestinationsList: [{ number: '300' }, { number: '400' }],
      },
      { monitorCrossRefID: '7' },
    ]);
    client.abort();
  });

  it('need no members where none is required', async () => {
    const { client, peer, clock } = await setUp();
    void client.system.requestSystemStatus().catch(() => {});
    await settled(clock);
    expect(peer.received).toEqual([{ kind: 'request', type: 'RequestSystemStatus', invokeID: 0 }]);
    client.abort();
  });

  it('are there for every service that a computing function asks for, in groups', async () => {
    const { client } = await setUp();
    for (const { name, services, xmlNamespace } of standardCatalogue().groups) {
      if (xmlNamespace !== undefined) continue;
      const group: unknown = Reflect.get(client, groupName(name));
      for (const [type, { askedBy }] of Object.entries(services)) {
        const method = Object(group)[methodName(type)];
        expect(typeof method, type).toBe(askedBy ? 'undefined' : 'function');
      }
    }
    client.abort();
  });

  it('have short forms, behind which others of their members may stand', async () => {
    const { client, peer, clock } = await setUp();
    const connection = { callID: '1', deviceID: { number: '100' } };
    void client.makeCall('100', '101', { autoOriginate: 'doNotPrompt' }).catch(() => {});
    void client.makeCall('100', { number: '101' }, {}, { timeout: 5 }).catch(() => {});
    void client.transferCall({ callID: '2' }, { callID: '1' }).catch(() => {});
    void client.deflectCall(connection, '200').catch(() => {});
    await settled(clock);
    const [first, second, ...rest] = peer.received;
    expect(first).toEqual({
      kind: 'request',
      type: 'MakeCall',
      invokeID: 0,
      callingDevice: { number: '100' },
      calledDirectoryNumber: { number: '101' },
      autoOriginate: 'doNotPrompt',
    });
    expect(second).toMatchObject({ calledDirectoryNumber: { number: '101' } });
    expect(rest).toMatchObject([
      { type: 'TransferCall', heldCall: { callID: '2' }, activeCall: { callID: '1' } },
      { type: 'DeflectCall', callToBeDiverted: connection, newDestination: { number: '200' } },
    ]);
    client.abort();
  });

  it('hide nothing of the client itself', async () => {
    const { client } = await setUp();
    expect(Object.keys(client)).not.toEqual(
      expect.arrayContaining(['request', 'monitor', 'on', 'close', 'events', 'handle', 'abort']),
    );
  });

  it('pass negative answers on', async () => {
    const { client, peer } = await setUp();
    peer.react = ({ invokeID = 0 }) =>
      void peer.send({
        kind: 'error',
        type: 'UniversalFailure',
        invokeID,
        operation: 'invalidDestination',
      });
    const failed = client.request('MakeCall', { callingDevice: '1', calledDirectoryNumber: '2' });
    await expect(failed).rejects.toMatchObject({
      value: 'invalidDestination',
      service: 'MakeCall',
    });
  });
});

describe('a monitor', () => {
  it('is started for a device or a call, with options', async () => {
    const { client, peer } = await setUp();
    monitorsOnRequest(peer);
    const first = await client.monitor('100', {
      type: 'device',
      filter: { callControl: { held: true } },
    });
    await client.monitor({ callObject: { callID: '5' } });
    expect(peer.of('MonitorStart')).toMatchObject([
      {
        monitorObject: { deviceObject: { number: '100' } },
        monitorType: 'device',
        requestedMonitorFilter: { callControl: { held: true } },
      },
      { monitorObject: { callObject: { callID: '5' } } },
    ]);
    expect(first.crossRefID).toBe('1');
    expect(first.running).toBe(true);
  });

  it('gets the events that came before its answer, in order', async () => {
    const { client, peer, discarded } = await setUp();
    peer.react = (message) => {
      if (message.type !== 'MonitorStart') return;
      void peer.send(event(1, '7'));
      void peer.send(event(2, '8'));
      void peer.send(started(message, '7'));
      void peer.send(event(3, '7'));
    };
    const monitor = await client.monitor('100');
    await expect(take(monitor, 2)).resolves.toEqual([1, 3]);
    expect(discarded).toMatchObject([
      { reason: 'unclaimed-event', message: { monitorCrossRefID: '8' } },
    ]);
  });

  it('is forgotten once its stop is confirmed: what still comes for it is told', async () => {
    const { client, peer, clock, discarded } = await setUp();
    monitorsOnRequest(peer);
    const monitor = await client.monitor('100');
    await monitor.close();
    await peer.send(event(1, monitor.crossRefID));
    await settled(clock);
    expect(discarded).toMatchObject([
      { reason: 'unclaimed-event', message: { monitorCrossRefID: monitor.crossRefID } },
    ]);
  });

  it('gets its own events only, beside others', async () => {
    const { client, peer, clock } = await setUp();
    monitorsOnRequest(peer);
    const [first, second] = [await client.monitor('100'), await client.monitor('200')];
    const all: number[] = [];
    client.on('*', (one) => all.push(numberOf(one)));
    for (const [number, crossRefID] of [
      [1, '1'],
      [2, '2'],
      [3, '1'],
    ] as const) {
      await peer.send(event(number, crossRefID));
    }
    await settled(clock);
    await expect(take(first, 2)).resolves.toEqual([1, 3]);
    await expect(take(second, 1)).resolves.toEqual([2]);
    expect(all).toEqual([1, 2, 3]);
  });

  it('tells listeners that are added together of everything from the first event on', async () => {
    const { client, peer, clock } = await setUp({ eventQueue: 2 });
    monitorsOnRequest(peer);
    const monitor = await client.monitor('100');
    await peer.send(event(1));
    await settled(clock);
    const typed: number[] = [];
    const all: number[] = [];
    monitor.on('DoNotDisturbEvent', ({ doNotDisturbOn, ...one }) => {
      if (doNotDisturbOn) typed.push(Number(one.device.deviceIdentifier?.number));
    });
    const remove = monitor.on('*', (one) => all.push(numberOf(one)));
    for (let number = 2; number < 10; number++) await peer.send(event(number));
    await settled(clock);
    expect(typed).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(all).toEqual(typed);
    remove();
    await peer.send(event(10));
    await settled(clock);
    expect(all).toHaveLength(9);
    expect(typed).toHaveLength(10);
  });

  it('is stopped by closing it, which ends its loop and frees its queue', async () => {
    const { client, peer, clock, discarded } = await setUp({ eventQueue: 3 });
    monitorsOnRequest(peer);
    const monitor = await client.monitor('100');
    for (let number = 0; number < 3; number++) void peer.send(event(number));
    await settled(clock);
    const closing = monitor.close();
    await expect(take(monitor)).resolves.toEqual([]);
    await closing;
    await monitor.close();
    expect(peer.of('MonitorStop')).toMatchObject([{ monitorCrossRefID: '1' }]);
    await expect(monitor.ended).resolves.toEqual({ by: 'us' });
    expect(discarded).toEqual([]);
    await expect(client.monitor('100')).resolves.toMatchObject({ crossRefID: '2' });
  });

  it('goes with await using', async () => {
    const { client, peer } = await setUp();
    monitorsOnRequest(peer);
    {
      await using monitor = await client.monitor('100');
      expect(monitor.running).toBe(true);
    }
    expect(peer.of('MonitorStop')).toHaveLength(1);
  });

  it('ends plainly when the switching function stops it, once what waits is taken', async () => {
    const { client, peer, clock } = await setUp();
    monitorsOnRequest(peer);
    const monitor = await client.monitor('100');
    await peer.send(event(1));
    await peer.send({ kind: 'request', type: 'MonitorStop', invokeID: 3, monitorCrossRefID: '1' });
    await settled(clock);
    expect(peer.received.at(-1)).toEqual({
      kind: 'response',
      type: 'MonitorStopResponse',
      invokeID: 3,
    });
    await expect(take(monitor)).resolves.toEqual([1]);
    await expect(monitor.ended).resolves.toEqual({ by: 'peer' });
    await monitor.close();
    expect(peer.of('MonitorStop')).toEqual([]);
  });

  it('may be stopped in the message right behind its start', async () => {
    const { client, peer } = await setUp();
    peer.react = (message) => {
      if (message.type !== 'MonitorStart') return;
      void peer.send(started(message, '7'));
      void peer.send({ kind: 'request', type: 'MonitorStop', invokeID: 3, monitorCrossRefID: '7' });
    };
    const monitor = await client.monitor('100');
    await expect(take(monitor)).resolves.toEqual([]);
    await expect(monitor.ended).resolves.toEqual({ by: 'peer' });
  });

  it('that nobody runs cannot be stopped by the switching function', async () => {
    const { peer, clock } = await setUp();
    await peer.send({ kind: 'request', type: 'MonitorStop', invokeID: 3, monitorCrossRefID: '1' });
    await settled(clock);
    expect(peer.received).toMatchObject([{ operation: 'invalidMonitorCrossRefID' }]);
  });

  it('that the switching function does not know any more is closed all the same', async () => {
    const { client, peer } = await setUp();
    monitorsOnRequest(peer);
    const monitor = await client.monitor('100');
    peer.react = ({ invokeID = 0 }) =>
      void peer.send({
        kind: 'error',
        type: 'UniversalFailure',
        invokeID,
        operation: 'invalidMonitorCrossRefID',
      });
    await monitor.close();
    expect(monitor.running).toBe(false);
  });

  it('tells if its stop is not confirmed', async () => {
    const { client, peer, clock } = await setUp();
    monitorsOnRequest(peer);
    const monitor = await client.monitor('100');
    peer.react = () => {};
    const closing = expect(monitor.close({ timeout: 10 })).rejects.toMatchObject({
      code: 'timeout',
    });
    await clock.advance(10);
    await closing;
  });

  it('is stopped again if its answer comes too late', async () => {
    const { client, peer, clock, discarded } = await setUp();
    const failed = expect(client.monitor('100', { timeout: 10 })).rejects.toMatchObject({
      code: 'timeout',
    });
    await clock.advance(10);
    await failed;
    for (const request of peer.of('MonitorStart')) await peer.send(started(request, '7'));
    await settled(clock);
    expect(discarded).toMatchObject([{ reason: 'late' }]);
    expect(peer.of('MonitorStop')).toMatchObject([{ monitorCrossRefID: '7' }]);
    client.abort();
  });

  it('that shares its identifier with another is stopped with the last of them', async () => {
    const { client, peer, clock } = await setUp();
    monitorsOnRequest(peer);
    const stops = peer.react;
    peer.react = (message) =>
      message.type === 'MonitorStart' ? void peer.send(started(message, '0')) : stops(message);
    const [first, second] = [await client.monitor('100'), await client.monitor('100')];
    await first.close();
    expect(peer.of('MonitorStop')).toEqual([]);
    await peer.send(event(1, '0'));
    await settled(clock);
    await expect(take(second, 1)).resolves.toEqual([1]);
    await second.close();
    expect(peer.of('MonitorStop')).toHaveLength(1);
  });

  it('tells of its events that cannot be read', async () => {
    const { client, peer, clock, discarded } = await setUp();
    monitorsOnRequest(peer);
    const [monitor, other] = [await client.monitor('100'), await client.monitor('200')];
    const told: unknown[] = [];
    monitor.onUndecodable(({ monitorCrossRefID, error }) =>
      told.push([monitorCrossRefID, error.code]),
    );
    const remove = monitor.onUndecodable(() => told.push('never'));
    other.onUndecodable(() => told.push('never'));
    remove();
    const octets = new TextEncoder().encode('<HeldEvent><monitorCrossRefID>1</monitorCrossRefID>');
    await peer.sendRaw(octets, 9_999);
    await settled(clock);
    expect(told).toEqual([['1', 'bad-value']]);
    expect(discarded).toMatchObject([{ reason: 'undecodable', octets }]);
  });

  it('changes its filter', async () => {
    const { client, peer, clock } = await setUp();
    monitorsOnRequest(peer);
    const monitor = await client.monitor('100');
    void monitor.changeFilter({ callControl: { held: true } }).catch(() => {});
    await settled(clock);
    expect(peer.of('ChangeMonitorFilter')).toMatchObject([
      { monitorCrossRefID: '1', requestedFilterList: { callControl: { held: true } } },
    ]);
    client.abort();
  });

  it('ends with an error when the link breaks, and plainly when the client is closed', async () => {
    const broken = await setUp();
    monitorsOnRequest(broken.peer);
    const first = await broken.client.monitor('100');
    const failed = expect(take(first)).rejects.toMatchObject({
      name: 'SessionError',
      code: 'closed',
    });
    broken.peer.link.abort();
    await failed;
    await expect(first.ended).resolves.toMatchObject({ by: 'session', error: { code: 'closed' } });
    await first.close();

    const closed = await setUp();
    monitorsOnRequest(closed.peer);
    const second = await closed.client.monitor('100');
    await closed.client.close();
    await expect(take(second)).resolves.toEqual([]);
    expect(closed.peer.of('MonitorStop')).toHaveLength(1);
  });
});

describe('requests of the switching function', () => {
  it('go to the program’s handlers', async () => {
    const { client, peer, clock } = await setUp({
      handlers: {
        SystemRegisterAbort: () => {
          throw new CstaServiceError('operation', 'generic');
        },
      },
    });
    client.handle('SystemStatus', () => ({}));
    await peer.send({ kind: 'request', type: 'SystemStatus', invokeID: 1, systemStatus: 'normal' });
    await peer.send({
      kind: 'request',
      type: 'SystemRegisterAbort',
      invokeID: 2,
      sysStatRegisterID: '1',
    });
    await settled(clock);
    expect(peer.received).toMatchObject([
      { type: 'SystemStatusResponse', invokeID: 1 },
      { type: 'UniversalFailure', invokeID: 2 },
    ]);
  });
});

it('is closed with await using', async () => {
  const { client, peer, clock } = await setUp();
  {
    await using open = client;
    expect(open.status.state).toBe('connected');
  }
  await expect(client.closed).resolves.toEqual({ by: 'us' });
  await settled(clock);
  expect(peer.ended).toBe('plainly');
});
