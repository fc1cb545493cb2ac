import { describe, expect, it } from 'vitest';
import { at, to, watch } from './bench.js';

/** Station 100 calls the shared line 650, which appears at 101, 102 and 103 and rings there, in call 1. */
async function ringing(devices: readonly string[]) {
  const set = await watch(devices, {
    sharedLines: [{ number: '650', members: ['101', '102', '103'] }],
  });
  await set.bench.act(({ phone }) => phone('100').dial('650'));
  return set;
}

/** Station 101 has answered that call. */
async function inUse(devices: readonly string[]) {
  const set = await ringing(devices);
  await set.bench.act(({ phone }) => phone('101').answer());
  set.client.news();
  return set;
}

describe('a call to a shared line', () => {
  it('rings at all its stations that are free', async () => {
    const { bench, client } = await watch(['100', '103'], {
      sharedLines: [{ number: '650', members: ['101', '102', '103'] }],
    });
    await bench.act(({ phone }) => phone('101').offHook());
    await bench.act(({ phone }) => phone('100').dial('650'));
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
    await bench.act(({ phone }) => phone('101').answer());
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
    await bench.act(({ phone }) => phone('101').hold());
    await bench.act(({ phone }) => phone('103').answer());
    await bench.act(({ phone }) => phone('101').hangUp({ callID: '1' }));
    expect(bench.states).toEqual([
      '1/100 connected',
      '1/101 queued',
      '1/102 queued',
      '1/103 connected',
    ]);
  });

  it('ends with the last appearance that uses it', async () => {
    const { bench, client } = await inUse(['100']);
    await bench.act(({ phone }) => phone('101').hangUp());
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
    await bench.act(({ phone }) => phone('102').answer({ callID: '2' }));
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
      await bench.act(({ phone }) => phone(number).set({ doNotDisturb: true }));
    }
    await bench.act(({ phone }) => phone('105').dial('650'));
    expect(client.news()['105']?.at(-1)).toBe('Failed 2 650 busy (connected)');
    for (const number of ['102', '103']) {
      await bench.act(({ phone }) => phone(number).set({ doNotDisturb: false }));
    }
    const step = { activeCall: at('1/100'), deviceToJoin: to('650') };
    expect(await client.refusal('SingleStepConferenceCall', step)).toBe(
      'stateIncompatibility: invalidDestinationDeviceState',
    );
    await bench.act(({ phone }) => phone('106').dial('107'));
    await bench.act(({ phone }) => phone('107').answer());
    const other = { activeCall: at('3/106'), deviceToJoin: to('650') };
    expect(await client.refusal('SingleStepConferenceCall', other)).toBe(
      'operation: invalidDestination',
    );
  });
});
