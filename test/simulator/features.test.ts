import { describe, expect, it } from 'vitest';
import type { Requests } from '../../src/model/generated/messages.js';
import type { StationOptions } from '../../src/simulator/index.js';
import { at, Bench, type Client, to, watch } from './bench.js';

const OUTSIDE = '0113';

type Forwarding = Omit<Requests['SetForwarding'], 'device' | 'activateForward'>;

/** Turns a forwarding of 101 on. */
function forward(client: Client, members: Forwarding) {
  return client.send('SetForwarding', { device: to('101'), activateForward: true, ...members });
}

/** Where a call to 101 comes to: the device that rings, or why it fails. */
async function reached(bench: Bench, from = '100'): Promise<readonly string[]> {
  await bench.act(({ station, network }) => {
    if (from === OUTSIDE) network.call({ from, to: '101' });
    else station(from).dial('101');
  });
  return bench.states.filter((state) => state.endsWith('alerting'));
}

describe('forwarding', () => {
  it.each([
    ['forwardImmediate', '1/102 alerting', '1/102 alerting'],
    ['forwardImmInt', '1/102 alerting', '1/101 alerting'],
    ['forwardImmExt', '1/101 alerting', '1/102 alerting'],
  ] as const)(
    '%s takes calls from within to %s, and calls from outside to %s',
    async (type, ...where) => {
      for (const [index, from] of ['100', OUTSIDE].entries()) {
        const { bench, client } = await watch(['101']);
        await forward(client, { forwardingType: type, forwardDN: to('102') });
        expect(await reached(bench, from)).toEqual([where[index]]);
      }
    },
  );

  it('while busy goes by where the call is from', async () => {
    const { bench, client } = await watch(['101']);
    await forward(client, { forwardingType: 'forwardBusyExt', forwardDN: to('102') });
    await forward(client, { forwardingType: 'forwardBusy', forwardDN: to('103') });
    await bench.act(({ station }) => station('101').offHook());
    expect(await reached(bench, OUTSIDE)).toEqual(['2/102 alerting']);
    expect(await reached(bench)).toEqual(['2/102 alerting', '3/103 alerting']);
  });

  it('without an answer waits for as many rings, or for as long, as was set', async () => {
    const { bench, client } = await watch(['101']);
    await forward(client, { forwardingType: 'forwardNoAns', forwardDN: to('102'), ringCount: 2 });
    await reached(bench);
    await bench.clock.advance(9_999);
    expect(bench.states).toContain('1/101 alerting');
    await bench.clock.advance(1);
    expect(bench.states).toContain('1/102 alerting');
    await forward(client, {
      forwardingType: 'forwardNoAns',
      forwardDN: to('104'),
      ringDuration: 3,
    });
    await reached(bench, '105');
    await bench.clock.advance(3_000);
    expect(bench.states).toContain('2/104 alerting');
  });

  it('for do not disturb takes what would be turned away', async () => {
    const { bench, client } = await watch(['100']);
    await client.send('SetDoNotDisturb', { device: to('101'), doNotDisturbOn: true });
    await forward(client, { forwardingType: 'forwardDND', forwardDN: to('102') });
    expect(await reached(bench)).toEqual(['1/102 alerting']);
    expect(client.news()['100']?.at(-1)).toBe('Delivered 1/102 callForward (connected)');
  });

  it('that is not set leaves room for what the PBX has for the station', async () => {
    const devices: readonly (string | StationOptions)[] = [
      '100,102-103',
      { number: '101', defaultForwarding: { forwardImmediate: '102' } },
    ];
    const { bench, client } = await watch(['101'], { devices });
    expect(await reached(bench)).toEqual(['1/102 alerting']);
    await bench.act(({ station }) => station('100').hangUp());
    await forward(client, { forwardingType: 'forwardImmediate', forwardDN: to('103') });
    const device = to('101');
    expect(await client.send('GetForwarding', { device })).toMatchObject({
      forwardingList: [
        { forwardingType: 'forwardImmediate', forwardStatus: true, forwardDN: to('103') },
        {
          forwardingType: 'forwardImmediate',
          forwardStatus: true,
          forwardDN: to('102'),
          forwardDefault: 'forwardingTypeAndForwardDN',
        },
      ],
    });
    expect(await reached(bench)).toEqual(['2/103 alerting']);
    await bench.act(({ station }) => station('100').hangUp());
    const off = { device, activateForward: false };
    await client.send('SetForwarding', { ...off, forwardingType: 'forwardImmediate' });
    await client.send('SetForwarding', off);
    await client.send('SetForwarding', off);
    expect(await reached(bench)).toEqual(['3/101 alerting']);
    expect(client.news()['101']?.filter((line) => line.startsWith('Forwarding'))).toEqual([
      'Forwarding forwardImmediate 103 on',
      'Forwarding forwardImmediate 103 off',
      'Forwarding forwardImmediate 102 off',
    ]);
  });

  it.each([
    ['no destination', { forwardingType: 'forwardBusy' }, 'invalidForwardingDestination'],
    [
      'itself',
      { forwardingType: 'forwardBusy', forwardDN: to('101') },
      'invalidForwardingDestination',
    ],
    [
      'a number that is none',
      { forwardingType: 'forwardBusy', forwardDN: to('999') },
      'invalidForwardingDestination',
    ],
    [
      'a type that is none',
      { forwardingType: '#99', forwardDN: to('102') },
      'forwardingTypeOutOfRange',
    ],
    ['a destination without a type', { forwardDN: to('102') }, 'invalidForwardingType'],
    [
      'rings where nobody has to answer',
      { forwardingType: 'forwardBusy', forwardDN: to('102'), ringCount: 2 },
      'invalidRingCount',
    ],
    [
      '101 rings',
      { forwardingType: 'forwardNoAns', forwardDN: to('102'), ringCount: 101 },
      'ringCountOutOfRange',
    ],
    ['what the PBX has not got', {}, 'invalidFeature'],
  ] as const)('to %s is refused', async (_, members, error) => {
    const client = new Bench().client();
    const request = { device: to('101'), activateForward: true, ...members };
    expect(await client.refusal('SetForwarding', request)).toBe(`operation: ${error}`);
  });
});

describe('do not disturb', () => {
  it('may turn away calls from outside alone, or from some callers', async () => {
    const { bench, client } = await watch(['101']);
    const device = to('101');
    const set = { device, doNotDisturbOn: true };
    await client.send('SetDoNotDisturb', { ...set, callOrigination: { external: true } });
    expect(await reached(bench, OUTSIDE)).toEqual([]);
    expect(await reached(bench)).toEqual(['2/101 alerting']);
    await bench.act(({ station }) => station('100').hangUp());
    await client.send('SetDoNotDisturb', { ...set, callingDeviceList: [to('100')] });
    expect(await reached(bench)).toEqual([]);
    expect(await reached(bench, '102')).toEqual(['4/101 alerting']);
    expect(await client.send('GetDoNotDisturb', { device })).toEqual({
      kind: 'response',
      type: 'GetDoNotDisturbResponse',
      doNotDisturbOn: true,
      callingDeviceList: [to('100')],
    });
  });

  it('that would turn nothing away is refused', async () => {
    const client = new Bench().client();
    const request = { device: to('101'), doNotDisturbOn: true, callOrigination: {} };
    expect(await client.refusal('SetDoNotDisturb', request)).toBe('operation: invalidDoNotDisturb');
  });
});

describe('the number of a caller who withholds it', () => {
  it('is told to the monitor of the caller alone', async () => {
    const { bench, client } = await watch(['100', '101']);
    await client.send('SetCallerIDStatus', { device: to('100'), callerIDProvided: false });
    await client.send('SetCallerIDStatus', { device: to('100'), callerIDProvided: false });
    await reached(bench);
    const delivered = client.events.filter(({ type }) => type === 'DeliveredEvent');
    expect(delivered).toMatchObject([
      { monitorCrossRefID: 'M1', callingDevice: { deviceIdentifier: to('100') } },
      { monitorCrossRefID: 'M2', callingDevice: { restricted: true } },
    ]);
    expect(client.events.filter(({ type }) => type === 'CallerIDStatusEvent')).toHaveLength(1);
    const asked = await client.send('GetCallerIDStatus', { device: to('100') });
    expect(asked).toMatchObject({ callerIDProvided: false });
  });
});

describe('a station that answers by itself', () => {
  it('does so after as many rings', async () => {
    const { bench, client } = await watch(['101']);
    const device = to('101');
    await client.send('SetAutoAnswer', { device, autoAnswerOn: true, numberOfRings: 2 });
    await reached(bench);
    await bench.clock.advance(9_999);
    expect(bench.states).toContain('1/101 alerting');
    await bench.clock.advance(1);
    expect(bench.states).toContain('1/101 connected');
    expect(await client.send('GetAutoAnswer', { device })).toMatchObject({ numberOfRings: 2 });
  });

  it('does so at once, unless it is in another call', async () => {
    const { bench } = await watch([], { devices: ['100,102', { number: '101', lines: 2 }] });
    await bench.act(({ station }) => station('101').set({ autoAnswer: true }));
    await reached(bench);
    expect(bench.states).toContain('1/101 connected');
    expect(await reached(bench, '102')).toEqual(['2/101 alerting']);
  });

  it('has to be hands-free', async () => {
    const client = new Bench({ devices: [{ number: '101', handsFree: false }] }).client();
    const request = { device: to('101'), autoAnswerOn: true };
    expect(await client.refusal('SetAutoAnswer', request)).toBe(
      'operation: requestIncompatibleWithDevice',
    );
  });
});

describe('a call back without a call to start from', () => {
  const pair = { originatingDevice: to('100'), targetDevice: to('101') };

  it('is made once both are free, and then is no more', async () => {
    const { bench, client } = await watch(['100']);
    await bench.act(({ station }) => station('101').offHook());
    await client.send('CallBackNonCallRelated', pair);
    await bench.clock.advance(10_000);
    expect(await client.send('GetCallBack', { device: to('100') })).toMatchObject({
      callBackList: [{ ...pair, callBackMessageIndicator: false }],
    });
    await bench.act(({ station }) => station('101').hangUp());
    await bench.clock.advance(3_000);
    expect(bench.states).toEqual(['2/100 initiated']);
    const asked = await client.send('GetCallBack', { device: to('100') });
    expect(asked).toMatchObject({ callBackList: [] });
    expect(client.news()['100']?.slice(0, 2)).toEqual([
      'CallBack 100>101 set',
      'CallBack 100>101 cancelled',
    ]);
  });

  it('may be cancelled, one or all', async () => {
    const { bench, client } = await watch(['100']);
    await bench.act(({ station }) => station('100').offHook());
    await client.send('CallBackNonCallRelated', pair);
    await client.send('CallBackNonCallRelated', { ...pair, targetDevice: to('102') });
    await client.send('CallBackNonCallRelated', { ...pair, targetDevice: to('103') });
    await client.send('CancelCallBack', pair);
    expect(await client.refusal('CancelCallBack', pair)).toBe('operation: invalidFeature');
    await client.send('CancelCallBack', { ...pair, targetDevice: to('') });
    expect(client.news()['100']?.slice(-3)).toEqual([
      'CallBack 100>101 cancelled',
      'CallBack 100>102 cancelled',
      'CallBack 100>103 cancelled',
    ]);
    await bench.act(({ station }) => station('100').hangUp());
    await bench.clock.advance(10_000);
    expect(bench.states).toEqual([]);
  });

  it('is refused twice, and between a device and itself', async () => {
    const { client } = await watch([]);
    await client.send('CallBackNonCallRelated', pair);
    expect(await client.refusal('CallBackNonCallRelated', pair)).toBe(
      'operation: featureAlreadySet',
    );
    const own = { ...pair, targetDevice: to('100') };
    expect(await client.refusal('CallBackNonCallRelated', own)).toBe(
      'operation: notDifferentDevices',
    );
  });

  it('by a message shows at the target until the last message is cancelled', async () => {
    const { client } = await watch(['101']);
    const device = to('101');
    await client.send('CallBackMessageNonCallRelated', pair);
    await client.send('CallBackMessageNonCallRelated', { ...pair, originatingDevice: to('102') });
    await client.send('CancelCallBackMessage', pair);
    const asked = () => client.send('GetMessageWaitingIndicator', { device });
    expect(await asked()).toMatchObject({ messageWaitingOn: true, lampIsPresent: true });
    await client.send('CancelCallBackMessage', { ...pair, originatingDevice: to('102') });
    expect(await asked()).toMatchObject({ messageWaitingOn: false });
    expect(client.news()['101']).toEqual([
      'CallBackMessage 100>101 set',
      'MessageWaiting on',
      'CallBackMessage 102>101 set',
      'CallBackMessage 100>101 cancelled',
      'CallBackMessage 102>101 cancelled',
      'MessageWaiting off',
    ]);
  });

  it('leaves an indicator alone that was turned on for something else', async () => {
    const { client } = await watch(['101']);
    const device = to('101');
    const deviceForMessage = to('700');
    await client.send('SetMessageWaitingIndicator', {
      device,
      messageWaitingOn: true,
      deviceForMessage,
    });
    await client.send('CallBackMessageNonCallRelated', pair);
    await client.send('CancelCallBackMessage', pair);
    expect(await client.send('GetMessageWaitingIndicator', { device })).toMatchObject({
      messageWaitingOn: true,
      deviceForMessage,
    });
  });
});

describe('the number dialled last', () => {
  it('is remembered, however it was dialled', async () => {
    const { bench, client } = await watch([]);
    const last = async () => {
      const answer = await client.send('GetLastNumberDialed', { device: to('100') });
      return answer.numberDialed.number;
    };
    expect(await last()).toBe('');
    await client.send('MakeCall', {
      callingDevice: to('100'),
      calledDirectoryNumber: to('101'),
      autoOriginate: 'doNotPrompt',
    });
    expect(await last()).toBe('101');
    await client.send('ClearConnection', { connectionToBeCleared: at('1/100') });
    await bench.act(({ station }) => station('100').dial('0112'));
    expect(await last()).toBe('0112');
  });
});
