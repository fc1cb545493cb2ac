import { describe, expect, it } from 'vitest';
import type { StationFeatures } from '../../src/simulator/index.js';
import { at, type Client, talking, to, watch } from './bench.js';

/** Station 100 calls 101, which rings, in call 1. */
async function ringing(devices: readonly string[]) {
  const set = await watch(devices);
  await set.bench.act(({ station }) => station('100').dial('101'));
  set.client.news();
  return set;
}

describe('DeflectCall', () => {
  it('sends an alerting call to another device', async () => {
    const { client } = await ringing(['100', '101', '102']);
    await client.send('DeflectCall', {
      callToBeDiverted: at('1/101'),
      newDestination: to('102'),
    });
    expect(client.news()).toEqual({
      100: [
        'Diverted 1/101 > 102 redirected (connected)',
        'Delivered 1/102 redirected (connected)',
      ],
      101: ['Diverted 1/101 > 102 redirected (null)'],
      102: ['Delivered 1/102 redirected (alerting)'],
    });
    expect(client.events.at(-1)).toMatchObject({
      callingDevice: { deviceIdentifier: to('100') },
      calledDevice: { deviceIdentifier: to('101') },
      lastRedirectionDevice: { numberDialed: to('101') },
    });
  });

  it('lets several devices ring, of which the first to answer gets the call', async () => {
    const { bench, client } = await ringing(['100', '102', '103']);
    await client.send('DeflectCall', {
      callToBeDiverted: at('1/101'),
      newDestination: to('102'),
      addNewDestinationsList: [to('103')],
    });
    expect(client.news()['100']).toEqual([
      'Diverted 1/101 > 102 redirected (connected)',
      'Delivered 1/102 multipleAlerting (connected)',
      'Delivered 1/103 multipleAlerting (connected)',
    ]);
    await bench.act(({ station }) => station('103').answer());
    expect(client.news()).toEqual({
      100: [
        'Established 1/103 multipleAlerting (connected)',
        'ConnectionCleared 1/102 normalClearing (connected)',
      ],
      102: [
        'Established 1/103 multipleAlerting (alerting)',
        'ConnectionCleared 1/102 normalClearing (null)',
      ],
      103: [
        'Established 1/103 multipleAlerting (connected)',
        'ConnectionCleared 1/102 normalClearing (connected)',
      ],
    });
  });

  it('refuses destinations that cannot take the call, and calls that are under way no more', async () => {
    const { bench, client } = await talking([]);
    await bench.act(({ station }) => station('102').dial('103'));
    const refusal = (newDestination: string, callToBeDiverted = '2/103', more: string[] = []) =>
      client.refusal('DeflectCall', {
        callToBeDiverted: at(callToBeDiverted),
        newDestination: to(newDestination),
        addNewDestinationsList: more.map(to),
      });
    expect(await refusal('101')).toBe('stateIncompatibility: invalidDestinationDeviceState');
    expect(await refusal('103')).toBe('operation: notDifferentDevices');
    expect(await refusal('999')).toBe('operation: invalidDestination');
    expect(await refusal('10;')).toBe('operation: invalidDestination');
    expect(await refusal('104', '2/103', ['104'])).toBe('operation: invalidDestination');
    expect(await refusal('104', '1/101')).toBe('stateIncompatibility: invalidConnectionState');
    expect(bench.states).toContain('2/103 alerting');
  });
});

describe('DirectedPickupCall', () => {
  it('takes an alerting call over', async () => {
    const { client } = await ringing(['100', '101', '102']);
    const { pickedCall } = await client.send('DirectedPickupCall', {
      callToBePickedUp: at('1/101'),
      requestingDevice: to('102'),
    });
    expect(pickedCall).toEqual(at('1/102'));
    expect(client.news()).toEqual({
      100: [
        'Diverted 1/101 > 102 callPickup (connected)',
        'Established 1/102 callPickup (connected)',
      ],
      101: ['Diverted 1/101 > 102 callPickup (null)'],
      102: ['Established 1/102 callPickup (connected)'],
    });
  });

  it('takes a connected call over', async () => {
    const { bench, client } = await talking([]);
    await client.send('DirectedPickupCall', {
      callToBePickedUp: at('1/101'),
      requestingDevice: to('102'),
    });
    expect(bench.states).toEqual(['1/100 connected', '1/102 connected']);
  });

  it('refuses the device itself, one in the call, a busy one, and calls in other states', async () => {
    const { bench, client } = await talking([]);
    await bench.act(({ station }) => station('102').dial('103'));
    await bench.act(({ station }) => station('104').offHook());
    const refusal = (callToBePickedUp: string, requestingDevice: string) =>
      client.refusal('DirectedPickupCall', {
        callToBePickedUp: at(callToBePickedUp),
        requestingDevice: to(requestingDevice),
      });
    expect(await refusal('2/103', '103')).toBe('operation: notDifferentDevices');
    expect(await refusal('2/103', '102')).toBe('operation: requestIncompatibleWithDevice');
    expect(await refusal('2/103', '101')).toBe('stateIncompatibility: invalidDeviceState');
    expect(await refusal('2/103', '10;')).toBe('operation: invalidDeviceID');
    expect(await refusal('2/103', '999')).toBe('operation: invalidDeviceID');
    expect(await refusal('3/104', '105')).toBe('stateIncompatibility: invalidConnectionState');
  });
});

describe('DirectedPickupCall of what nobody can pick up', () => {
  const refusal = (client: Client, callToBePickedUp: string) =>
    client.refusal('DirectedPickupCall', {
      callToBePickedUp: at(callToBePickedUp),
      requestingDevice: to('105'),
    });

  it('refuses a line to the network, on either side of the call', async () => {
    const { bench, client } = await watch([]);
    await bench.act(({ network }) => network.call({ from: '0113', to: '100' }));
    await bench.act(({ station }) => station('101').dial('0112'));
    const error = 'operation: requestIncompatibleWithPickupDevice';
    expect(await refusal(client, '1/801')).toBe(error);
    expect(await refusal(client, '2/802')).toBe(error);
    await bench.act(({ network }) => network.answer('0112'));
    expect(await refusal(client, '2/802')).toBe(error);
    expect(bench.states).toEqual([
      '1/801 connected',
      '1/100 alerting',
      '2/101 connected',
      '2/802 connected',
    ]);
  });

  it("refuses the caller's own connection, before and after the answer", async () => {
    const { bench, client } = await ringing([]);
    expect(await refusal(client, '1/100')).toBe('operation: requestIncompatibleWithConnection');
    await bench.act(({ station }) => station('101').answer());
    expect(await refusal(client, '1/100')).toBe('operation: requestIncompatibleWithConnection');
    expect(bench.states).toEqual(['1/100 connected', '1/101 connected']);
  });
});

describe('DirectedPickupCall on a shared line', () => {
  it('takes the appearance in use, and no inactive one', async () => {
    const { bench, client } = await watch([], {
      sharedLines: [{ number: '650', members: ['101', '102'] }],
    });
    await bench.act(({ station }) => station('100').dial('650'));
    await bench.act(({ station }) => station('101').answer());
    const requestingDevice = to('105');
    const pickup = { callToBePickedUp: at('1/102'), requestingDevice };
    expect(await client.refusal('DirectedPickupCall', pickup)).toBe(
      'stateIncompatibility: invalidConnectionState',
    );
    await client.send('DirectedPickupCall', { callToBePickedUp: at('1/101'), requestingDevice });
    expect(bench.states).toEqual(['1/100 connected', '1/105 connected']);
  });
});

describe('GroupPickupCall', () => {
  const pickGroups = [
    { number: '500', members: ['101', '102', '103'] },
    { number: '501', members: ['104'] },
  ];

  it("takes over the call that has alerted longest in the device's own group", async () => {
    const { bench, client } = await watch(['103'], { pickGroups });
    await bench.act(({ station }) => station('105').dial('102'));
    await bench.clock.advance(1000);
    await bench.act(({ station }) => station('106').dial('101'));
    const { pickedCall } = await client.send('GroupPickupCall', { newDestination: to('103') });
    expect(pickedCall).toEqual(at('1/103'));
    expect(client.news()).toEqual({ 103: ['Established 1/103 callPickup (connected)'] });
  });

  it('takes over a call of the group named', async () => {
    const { bench, client } = await watch([], { pickGroups });
    await bench.act(({ station }) => station('105').dial('104'));
    await client.send('GroupPickupCall', { newDestination: to('103'), pickGroup: to('501') });
    expect(bench.states).toEqual(['1/105 connected', '1/103 connected']);
  });

  it('takes no call that the device is in itself, and none at its caller', async () => {
    const { bench, client } = await watch([], { pickGroups });
    await bench.act(({ station }) => station('103').dial('102'));
    expect(await client.refusal('GroupPickupCall', { newDestination: to('103') })).toBe(
      'stateIncompatibility: noCallToAnswer',
    );
    await client.send('MakePredictiveCall', {
      callingDevice: to('101'),
      calledDirectoryNumber: to('105'),
    });
    await bench.act(({ station }) => station('105').answer());
    expect(bench.states).toContain('2/101 alerting');
    expect(await client.refusal('GroupPickupCall', { newDestination: to('103') })).toBe(
      'stateIncompatibility: noCallToAnswer',
    );
    await bench.act(({ station }) => station('106').dial('104'));
    expect(
      await client.refusal('GroupPickupCall', { newDestination: to('103'), pickGroup: to('501') }),
    ).toBe('stateIncompatibility: invalidDestinationDeviceState');
  });

  it('refuses where there is no call, no group, or no device', async () => {
    const { client } = await watch([], { pickGroups });
    const refusal = (newDestination: string, pickGroup?: string) =>
      client.refusal('GroupPickupCall', {
        newDestination: to(newDestination),
        ...(pickGroup === undefined ? {} : { pickGroup: to(pickGroup) }),
      });
    expect(await refusal('103')).toBe('stateIncompatibility: noCallToAnswer');
    expect(await refusal('105')).toBe('operation: invalidPickUpDeviceID');
    expect(await refusal('103', '999')).toBe('operation: invalidPickUpDeviceID');
    expect(await refusal('103', '101')).toBe('operation: requestIncompatibleWithPickupDevice');
    expect(await refusal('999')).toBe('operation: invalidDestinationDeviceID');
    expect(await refusal('10;')).toBe('operation: invalidDestinationDeviceID');
    expect(await refusal('700')).toBe('operation: requestIncompatibleWithDestinationDevice');
  });
});

describe('ParkCall', () => {
  it('parks a call, to be picked up elsewhere', async () => {
    const { bench, client } = await talking(['100', '101', '700']);
    const { parkedTo } = await client.send('ParkCall', {
      parking: at('1/101'),
      parkTo: to('700'),
    });
    expect(parkedTo).toEqual(at('1/700'));
    expect(client.news()).toEqual({
      100: ['Diverted 1/101 > 700 park (connected)', 'Queued 1/700 park (connected)'],
      101: ['Diverted 1/101 > 700 park (null)'],
      700: ['Queued 1/700 park (queued)'],
    });
    expect(client.events.at(-1)).toMatchObject({ numberQueued: 1, callsInFront: 0 });
    await client.send('DirectedPickupCall', {
      callToBePickedUp: at('1/700'),
      requestingDevice: to('102'),
    });
    expect(bench.states).toEqual(['1/100 connected', '1/102 connected']);
  });

  it('brings a parked call back that nobody picks up', async () => {
    const { bench, client } = await talking(['100', '101']);
    await client.send('ParkCall', { parking: at('1/101'), parkTo: to('700') });
    client.news();
    await bench.clock.advance(60_000);
    expect(client.news()).toEqual({
      100: ['Diverted 1/700 > 101 recall (connected)', 'Delivered 1/101 recall (connected)'],
      101: ['Delivered 1/101 recall (alerting)'],
    });
  });

  it('lets the call wait on while its parking device is busy', async () => {
    const { bench, client } = await talking([]);
    await client.send('ParkCall', { parking: at('1/101'), parkTo: to('700') });
    await bench.act(({ station }) => station('101').dial('102'));
    await bench.act(({ station }) => station('102').answer());
    await bench.clock.advance(60_000);
    expect(bench.states).toContain('1/700 queued');
    await bench.act(({ station }) => station('101').hangUp());
    await bench.clock.advance(60_000);
    expect(bench.states).toContain('1/101 alerting');
  });

  it('parks a call at the parking device itself, which answers it', async () => {
    const { bench, client } = await talking(['101']);
    await client.send('ParkCall', { parking: at('1/101'), parkTo: to('101') });
    await client.send('AnswerCall', { callToBeAnswered: at('1/101') });
    expect(client.news()).toEqual({
      101: ['Queued 1/101 park (queued)', 'Established 1/101 park (connected)'],
    });
    await client.send('ParkCall', { parking: at('1/101'), parkTo: to('101') });
    await bench.clock.advance(60_000);
    expect(client.news()['101']?.at(-1)).toBe('Delivered 1/101 recall (alerting)');
  });

  it('refuses places that are none, and calls that are not connected', async () => {
    const { bench, client } = await talking([]);
    const refusal = (parkTo: string, parking = '1/101') =>
      client.refusal('ParkCall', { parking: at(parking), parkTo: to(parkTo) });
    expect(await refusal('999')).toBe('operation: invalidParkToDeviceID');
    expect(await refusal('70;')).toBe('operation: invalidParkToDeviceID');
    expect(await refusal('600')).toBe('operation: requestIncompatibleWithParkToDevice');
    expect(await refusal('100')).toBe('stateIncompatibility: invalidParkToDeviceState');
    await bench.act(({ station }) => station('103').set({ doNotDisturb: true }));
    expect(await refusal('103')).toBe('stateIncompatibility: invalidParkToDeviceState');
    await bench.act(({ station }) => station('104').dial('105'));
    expect(await refusal('700', '2/105')).toBe('stateIncompatibility: invalidConnectionState');
    expect(await refusal('700', '2/104')).toBe('stateIncompatibility: invalidConnectionState');
  });
});

describe('the settings of a station', () => {
  it('are told when they change, one type of forwarding an event, and not when they stay', async () => {
    const { bench, client } = await watch(['101', '102']);
    const set = (features: StationFeatures) =>
      bench.act(({ station }) => station('101').set(features));
    await set({ forwardImmediate: '102', forwardNoAnswer: '103', doNotDisturb: false });
    await set({ forwardImmediate: '102', doNotDisturb: true });
    await set({ forwardImmediate: undefined, forwardBusy: '104', doNotDisturb: undefined });
    expect(client.news()).toEqual({
      101: [
        'Forwarding forwardImmediate 102 on',
        'Forwarding forwardNoAns 103 on',
        'DoNotDisturb on',
        'Forwarding forwardImmediate 102 off',
        'Forwarding forwardBusy 104 on',
        'DoNotDisturb off',
      ],
    });
  });
});

describe('forwarding', () => {
  it('at once keeps the forwarding device out of the call and out of the event', async () => {
    const { bench, client } = await watch(['100', '102']);
    await bench.act(({ station }) => station('101').set({ forwardImmediate: '102' }));
    await bench.act(({ station }) => station('100').dial('101'));
    expect(client.news()['102']).toEqual(['Delivered 1/102 callForwardImmediate (alerting)']);
    expect(client.events.at(-1)).toMatchObject({
      calledDevice: { deviceIdentifier: to('101') },
      lastRedirectionDevice: { notKnown: true },
    });
  });

  it('while busy names the forwarding device', async () => {
    const { bench, client } = await talking(['102', '103']);
    await bench.act(({ station }) => station('101').set({ forwardBusy: '103' }));
    await bench.act(({ station }) => station('102').dial('101'));
    expect(client.news()['103']).toEqual(['Delivered 2/103 callForwardBusy (alerting)']);
    expect(client.events.at(-1)).toMatchObject({
      lastRedirectionDevice: { numberDialed: to('101') },
    });
  });

  it('without an answer diverts the call after a while', async () => {
    const { bench, client } = await watch(['100', '101', '102']);
    await bench.act(({ station }) => station('101').set({ forwardNoAnswer: '102' }));
    await bench.act(({ station }) => station('100').dial('101'));
    client.news();
    await bench.clock.advance(20_000);
    expect(client.news()).toEqual({
      100: [
        'Diverted 1/101 > 102 callForwardNoAnswer (connected)',
        'Delivered 1/102 callForwardNoAnswer (connected)',
      ],
      101: ['Diverted 1/101 > 102 callForwardNoAnswer (null)'],
      102: ['Delivered 1/102 callForwardNoAnswer (alerting)'],
    });
  });

  it('rings on where it cannot be forwarded', async () => {
    const { bench } = await talking([]);
    await bench.act(({ station }) => station('102').set({ forwardNoAnswer: '101' }));
    await bench.act(({ station }) => station('103').dial('102'));
    await bench.clock.advance(20_000);
    expect(bench.states).toContain('2/102 alerting');
  });
});

describe('a circle of forwardings', () => {
  /** Stations 104 and 105 forward to each other. */
  async function circle(feature: 'forwardImmediate' | 'forwardNoAnswer') {
    const set = await watch(['100', '801']);
    await set.bench.act(({ station }) => station('104').set({ [feature]: '105' }));
    await set.bench.act(({ station }) => station('105').set({ [feature]: '104' }));
    return set;
  }

  it('makes the call fail, and not the request', async () => {
    const { bench, client } = await circle('forwardImmediate');
    await client.send('MakeCall', {
      callingDevice: to('100'),
      calledDirectoryNumber: to('104'),
      autoOriginate: 'doNotPrompt',
    });
    expect(client.news()).toEqual({
      100: ['Originated 1/100 newCall (connected)', 'Failed 1 104 destNotObtainable (connected)'],
    });
    await bench.clock.advance(30_000);
    expect(client.news()).toEqual({ 100: ['ConnectionCleared 1/100 normalClearing (null)'] });
  });

  it('makes a consultation, a predictive call and a call from outside fail', async () => {
    const { bench, client } = await circle('forwardImmediate');
    await bench.act(({ network }) => network.call({ from: '0113', to: '104' }));
    expect(client.news()['801']?.at(-1)).toBe('Failed 1 104 destNotObtainable (connected)');
    await bench.act(({ station }) => station('100').dial('101'));
    await bench.act(({ station }) => station('101').answer());
    const existingCall = at('2/100');
    await client.send('ConsultationCall', { existingCall, consultedDevice: to('104') });
    expect(client.news()['100']?.at(-1)).toBe('Failed 3 104 destNotObtainable (connected)');
    const called = { callingDevice: to('102'), calledDirectoryNumber: to('105') };
    await client.monitor('102');
    await client.send('MakePredictiveCall', called);
    expect(client.news()['102']).toEqual([
      'ServiceInitiated 4/102 makePredictiveCall (initiated)',
      'Failed 4 105 destNotObtainable (initiated)',
      'ConnectionCleared 4/102 destNotObtainable (null)',
    ]);
  });

  it('leaves a call that is diverted into it where it is', async () => {
    const { bench, client } = await circle('forwardImmediate');
    await bench.act(({ station }) => station('100').dial('101'));
    const deflect = { callToBeDiverted: at('1/101'), newDestination: to('104') };
    expect(await client.refusal('DeflectCall', deflect)).toBe(
      'stateIncompatibility: invalidDestinationDeviceState',
    );
    expect(bench.states).toEqual(['1/100 connected', '1/101 alerting']);
  });

  it('ends when nobody answers', async () => {
    const { bench, client } = await circle('forwardNoAnswer');
    await bench.act(({ station }) => station('100').dial('104'));
    client.news();
    await bench.clock.advance(3_600_000);
    expect(client.news()['100']?.slice(-2)).toEqual([
      'ConnectionCleared 1/105 callNotAnswered (connected)',
      'ConnectionCleared 1/100 callNotAnswered (null)',
    ]);
    expect(bench.states).toEqual([]);
  });
});

describe('forwarding to a number that is none', () => {
  it('makes the call fail, and not the request', async () => {
    const { bench, client } = await watch(['100']);
    await bench.act(({ station }) => station('104').set({ forwardImmediate: '999' }));
    await client.send('MakeCall', {
      callingDevice: to('100'),
      calledDirectoryNumber: to('104'),
      autoOriginate: 'doNotPrompt',
    });
    expect(client.news()['100']?.at(-1)).toBe('Failed 1 999 destNotObtainable (connected)');
    expect(bench.states).toEqual(['1/100 connected']);
  });
});
