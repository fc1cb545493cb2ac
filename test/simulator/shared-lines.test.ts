import { describe, expect, it } from 'vitest';
import { at, to, watch } from './bench.js';

/** Station 100 calls the shared line 650, which appears at 101, 102 and 103 and rings there, in call 1. */
async function ringing(devices: readonly string[]) {
  const set = await watch(devices, {
    sharedLines: [{ number: '650', members: ['101', '102', '103'] }],
  });
  await set.bench.act(({ station }) => station('100').dial('650'));
  return set;
}

/** Station 101 has answered that call. */
async function inUse(devices: readonly string[]) {
  const set = await ringing(devices);
  await set.bench.act(({ station }) => station('101').answer());
  set.client.news();
  return set;
}

describe('a call to a shared line', () => {
  it('rings at all its stations that are free', async () => {
    const { bench, client } = await watch(['100', '103'], {
      sharedLines: [{ number: '650', members: ['101', '102', '103'] }],
    });
    await bench.act(({ station }) => station('101').offHook());
    await bench.act(({ station }) => station('100').dial('650'));
    expect(client.news()).toEqual({
      100: [
        'ServiceInitiated 2/100 newCall (initiated)',
        'DigitsDialed 2/100 "650" normal (initiated)',
        'Originated 2/100 newCall (connected)',
        'Delivered 2/102 multipleAlerting (connected)',
        'Delivered 2/103 multipleAlerting (connected)',
      ],
      103: ['Delivered 2/103 multipleAlerting (alerting)'],
    });
    expect(client.events.at(-1)).toMatchObject({ calledDevice: { deviceIdentifier: to('650') } });
  });

  it('makes the other appearances inactive, which is queued, when one answers', async () => {
    const { bench, client } = await ringing(['100', '101', '102']);
    client.news();
    await bench.act(({ station }) => station('101').answer());
    expect(client.news()).toEqual({
      100: [
        'Established 1/101 multipleAlerting (connected)',
        'Bridged 1/102 normal (connected)',
        'Bridged 1/103 normal (connected)',
      ],
      101: [
        'Established 1/101 multipleAlerting (connected)',
        'Bridged 1/102 normal (connected)',
        'Bridged 1/103 normal (connected)',
      ],
      102: [
        'Established 1/101 multipleAlerting (alerting)',
        'Bridged 1/102 normal (queued)',
        'Bridged 1/103 normal (queued)',
      ],
    });
    expect(client.events.at(-1)).toMatchObject({
      bridgedConnection: at('1/103'),
      bridgedAppearance: { deviceIdentifier: to('103') },
    });
  });

  it('lets an inactive appearance come in, and stay inactive again when it hangs up', async () => {
    const { bench, client } = await inUse(['102']);
    await client.send('AnswerCall', { callToBeAnswered: at('1/102') });
    await client.send('ClearConnection', { connectionToBeCleared: at('1/101') });
    expect(client.news()).toEqual({
      102: ['Established 1/102 normal (connected)', 'Bridged 1/101 normal (connected)'],
    });
    expect(bench.states).toEqual([
      '1/100 connected',
      '1/101 queued',
      '1/102 connected',
      '1/103 queued',
    ]);
  });

  it('may be held at one station and taken up at another', async () => {
    const { bench } = await inUse([]);
    await bench.act(({ station }) => station('101').hold());
    await bench.act(({ station }) => station('103').answer());
    await bench.act(({ station }) => station('101').hangUp({ callID: '1' }));
    expect(bench.states).toEqual([
      '1/100 connected',
      '1/101 queued',
      '1/102 queued',
      '1/103 connected',
    ]);
  });

  it('ends with the last appearance that uses it', async () => {
    const { bench, client } = await inUse(['100']);
    await bench.act(({ station }) => station('101').hangUp());
    expect(client.news()['100']).toEqual([
      'ConnectionCleared 1/101 normalClearing (connected)',
      'ConnectionCleared 1/102 normalClearing (connected)',
      'ConnectionCleared 1/103 normalClearing (connected)',
      'ConnectionCleared 1/100 normalClearing (null)',
    ]);
    expect(bench.states).toEqual([]);
  });

  it('leaves its stations when it is transferred or parked away', async () => {
    const transferred = await inUse([]);
    await transferred.client.send('SingleStepTransferCall', {
      activeCall: at('1/101'),
      transferredTo: to('104'),
    });
    expect(transferred.bench.states).toEqual(['1/100 connected', '1/104 alerting']);
    const parked = await inUse([]);
    await parked.client.send('ParkCall', { parking: at('1/101'), parkTo: to('700') });
    expect(parked.bench.states).toEqual(['1/100 connected', '1/700 queued']);
  });

  it('leaves an appearance that parks it inactive while another one uses it', async () => {
    const { bench, client } = await inUse(['101']);
    await client.send('AnswerCall', { callToBeAnswered: at('1/102') });
    await client.send('ParkCall', { parking: at('1/101'), parkTo: to('700') });
    expect(client.news()['101']?.slice(1)).toEqual([
      'Bridged 1/101 normal (queued)',
      'Queued 1/700 park (queued)',
    ]);
    expect(bench.states).toEqual([
      '1/100 connected',
      '1/101 queued',
      '1/102 connected',
      '1/103 queued',
      '1/700 queued',
    ]);
  });

  it('may be transferred to an inactive appearance by consulting it', async () => {
    const { bench, client } = await inUse([]);
    await client.send('ConsultationCall', {
      existingCall: at('1/101'),
      consultedDevice: to('102'),
    });
    await bench.act(({ station }) => station('102').answer({ callID: '2' }));
    await client.send('TransferCall', { heldCall: at('1/101'), activeCall: at('2/101') });
    expect(bench.states).toEqual(['3/100 connected', '3/102 connected']);
  });

  it('stops ringing everywhere when another station picks it up', async () => {
    const { bench, client } = await ringing([]);
    await client.send('DirectedPickupCall', {
      callToBePickedUp: at('1/102'),
      requestingDevice: to('105'),
    });
    expect(bench.states).toEqual(['1/100 connected', '1/105 connected']);
  });

  it('is no call that waits: it can be neither diverted from an inactive appearance nor called back', async () => {
    const { client } = await inUse([]);
    const divert = { callToBeDiverted: at('1/102'), newDestination: to('105') };
    expect(await client.refusal('DeflectCall', divert)).toBe(
      'stateIncompatibility: invalidConnectionState',
    );
    const transfer = { activeCall: at('1/102'), transferredTo: to('105') };
    expect(await client.refusal('SingleStepTransferCall', transfer)).toBe(
      'stateIncompatibility: invalidActiveConnectionState',
    );
    expect(await client.refusal('CallBack', { callbackConnection: at('1/100') })).toBe(
      'stateIncompatibility: noCallToComplete',
    );
  });

  it('fails while all its stations are busy, and is no place for a single step', async () => {
    const { bench, client } = await inUse(['105']);
    for (const number of ['101', '102', '103']) {
      await bench.act(({ station }) => station(number).set({ doNotDisturb: true }));
    }
    await bench.act(({ station }) => station('105').dial('650'));
    expect(client.news()['105']?.at(-1)).toBe('Failed 2 650 busy (connected)');
    for (const number of ['102', '103']) {
      await bench.act(({ station }) => station(number).set({ doNotDisturb: false }));
    }
    const step = { activeCall: at('1/100'), deviceToJoin: to('650') };
    expect(await client.refusal('SingleStepConferenceCall', step)).toBe(
      'stateIncompatibility: invalidDestinationDeviceState',
    );
    await bench.act(({ station }) => station('106').dial('107'));
    await bench.act(({ station }) => station('107').answer());
    const other = { activeCall: at('3/106'), deviceToJoin: to('650') };
    expect(await client.refusal('SingleStepConferenceCall', other)).toBe(
      'operation: invalidDestination',
    );
  });
});

describe('a monitor on a shared line', () => {
  it('is told what its calls do at all appearances, with the state of the line', async () => {
    const { bench, client } = await ringing(['650']);
    expect(client.news()).toEqual({
      650: [
        'Delivered 1/101 multipleAlerting (alerting)',
        'Delivered 1/102 multipleAlerting (alerting)',
        'Delivered 1/103 multipleAlerting (alerting)',
      ],
    });
    await bench.act(({ station }) => station('101').answer());
    await bench.act(({ station }) => station('101').hold());
    await bench.act(({ station }) => station('102').answer());
    await bench.act(({ station }) => station('102').hangUp());
    await bench.act(({ station }) => station('100').hangUp());
    expect(client.news()).toEqual({
      650: [
        'Established 1/101 multipleAlerting (connected)',
        'Bridged 1/102 normal (connected)',
        'Bridged 1/103 normal (connected)',
        'Held 1/101 normal (hold)',
        'Established 1/102 normal (connected)',
        'Bridged 1/102 normal (hold)',
        'ConnectionCleared 1/100 normalClearing (hold)',
        'ConnectionCleared 1/101 normalClearing (queued)',
        'ConnectionCleared 1/102 normalClearing (queued)',
        'ConnectionCleared 1/103 normalClearing (null)',
      ],
    });
    await bench.act(({ station }) => station('101').dial('104'));
    expect(client.news()).toEqual({});
  });

  it('sees the calls that are there already, as a snapshot does', async () => {
    const { bench, client } = await inUse([]);
    await client.send('MonitorStart', {
      monitorObject: { deviceObject: to('650') },
      monitorType: 'call',
    });
    const { crossRefIDorSnapshotData } = await client.send('SnapshotDevice', {
      snapshotObject: to('650'),
    });
    expect(crossRefIDorSnapshotData.snapshotData).toEqual([
      {
        connectionIdentifier: at('1/101'),
        localCallState: { compoundCallState: ['connected', 'connected', 'queued', 'queued'] },
      },
    ]);
    await bench.act(({ station }) => station('100').hold());
    expect(client.news().M1).toEqual(['Held 1/100 normal']);
  });

  it('is told of a diversion where only the diverting device is', async () => {
    const { client } = await watch(['650'], {
      sharedLines: [{ number: '650', members: ['101', '102'] }],
      diverted: 'divertingDevice',
    });
    const call = { callingDevice: to('100'), calledDirectoryNumber: to('650') };
    await client.send('MakeCall', { ...call, autoOriginate: 'doNotPrompt' });
    client.news();
    const deflect = { callToBeDiverted: at('1/102'), newDestination: to('103') };
    await client.send('DeflectCall', deflect);
    expect(client.news()['650']?.[0]).toBe('Diverted 1/102 > 103 redirected (alerting)');
  });
});

describe('a monitor on a pick group', () => {
  it('is refused, as nothing ever happens there', async () => {
    const { client } = await watch([]);
    const monitorObject = { deviceObject: to('500') };
    expect(await client.refusal('MonitorStart', { monitorObject })).toBe(
      'operation: invalidMonitorObjectType',
    );
  });
});

describe('a call out on a shared line', () => {
  const sharedLines = [{ number: '650', members: ['101', '102', '103'] }];

  it('appears at its other stations, which may come in', async () => {
    const { bench, client } = await watch(['101', '102', '650'], { sharedLines });
    const { callingDevice } = await client.send('MakeCall', {
      callingDevice: to('650'),
      calledDirectoryNumber: to('104'),
      autoOriginate: 'doNotPrompt',
    });
    expect(callingDevice).toEqual(at('1/101'));
    expect(client.news()).toEqual({
      101: [
        'Originated 1/101 newCall (connected)',
        'Delivered 1/104 newCall (connected)',
        'Bridged 1/102 normal (connected)',
        'Bridged 1/103 normal (connected)',
      ],
      102: ['Bridged 1/102 normal (queued)', 'Bridged 1/103 normal (queued)'],
      650: [
        'Originated 1/101 newCall (connected)',
        'Delivered 1/104 newCall (connected)',
        'Bridged 1/102 normal (connected)',
        'Bridged 1/103 normal (connected)',
      ],
    });
    expect(client.events[0]).toMatchObject({ originatingDevice: to('650') });
    await bench.act(({ station }) => station('104').answer());
    await client.send('AnswerCall', { callToBeAnswered: at('1/102') });
    await bench.act(({ station }) => station('101').hangUp());
    expect(bench.states).toEqual([
      '1/101 queued',
      '1/104 connected',
      '1/102 connected',
      '1/103 queued',
    ]);
    await bench.act(({ station }) => station('102').hangUp());
    expect(bench.states).toEqual([]);
    expect(bench.clock.pendingTimers).toBe(0);
  });

  it('may be made by hand, and to one of its own stations', async () => {
    const { bench, client } = await watch(['650'], { sharedLines });
    await bench.act(({ station }) => station('102').offHook({ line: '650' }));
    await bench.act(({ station }) => station('102').dial('101'));
    expect(client.news()).toEqual({
      650: [
        'ServiceInitiated 1/102 newCall (initiated)',
        'DigitsDialed 1/102 "101" normal (initiated)',
        'Originated 1/102 newCall (connected)',
        'Delivered 1/101 newCall (connected)',
        'Bridged 1/103 normal (connected)',
      ],
    });
    expect(() => bench.simulator.station('104').offHook({ line: '650' })).toThrow(
      'telephone 104: it has no line 650',
    );
    expect(() => bench.simulator.station('102').offHook({ line: '650' })).toThrow('it is in use');
    await bench.act(({ station }) => station('103').hangUp({ callID: '1' }));
    await bench.act(({ station }) => station('102').hangUp());
    expect(bench.states).toEqual([]);
  });

  it('stays on the line when a computing function dials for a telephone that is off-hook', async () => {
    const { bench, client } = await watch([], { sharedLines });
    await bench.act(({ station }) => station('102').offHook({ line: '650' }));
    await client.send('MakeCall', { callingDevice: to('102'), calledDirectoryNumber: to('104') });
    expect(bench.states).toContain('1/103 queued');
  });

  it('that fails appears nowhere else, as nobody can come in', async () => {
    const { bench } = await watch([], { sharedLines });
    await bench.act(({ station }) => station('104').offHook());
    await bench.act(({ station }) => station('101').dial('104', { line: '650' }));
    expect(bench.states).toEqual(['1/104 initiated', '2/101 connected']);
  });

  it('leaves its stations when its caller intrudes elsewhere', async () => {
    const { bench, client } = await watch(['103'], { sharedLines });
    await bench.act(({ station }) => station('104').dial('105'));
    await bench.act(({ station }) => station('105').answer());
    await bench.act(({ station }) => station('101').dial('104', { line: '650' }));
    await client.send('IntrudeCall', { intrude: at('2/101') });
    expect(bench.states).toEqual(['1/104 connected', '1/105 connected', '1/101 connected']);
  });
});
