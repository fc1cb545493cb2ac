import { describe, expect, it } from 'vitest';
import type { MonitorStart } from '../../src/model/generated/monitoring.js';
import { at, Bench, talking, to, watch } from './bench.js';

describe('MonitorStart', () => {
  it('watches devices in the middle of a call', async () => {
    const { bench, client } = await talking([]);
    const answer = await client.send('MonitorStart', {
      monitorObject: { deviceObject: to('100') },
      requestedMonitorFilter: { callControl: { held: true } },
    });
    expect(answer).toEqual({
      kind: 'response',
      type: 'MonitorStartResponse',
      monitorCrossRefID: 'M1',
      actualMonitorFilter: { callControl: { held: true } },
      monitorExistingCalls: true,
    });
    await bench.act(({ station }) => station('101').hold());
    await bench.act(({ station }) => station('101').retrieve());
    expect(client.news()).toEqual({ M1: ['Retrieved 1/101 normal (connected)'] });
  });

  it('watches a call to its end, through a transfer, without local states', async () => {
    const { bench, client } = await talking([]);
    const crossRefID = await client.monitorCall('1');
    await client.send('ConsultationCall', {
      existingCall: at('1/100'),
      consultedDevice: to('102'),
    });
    await bench.act(({ station }) => station('102').answer());
    await client.send('TransferCall', { heldCall: at('1/100'), activeCall: at('2/100') });
    await bench.act(({ station }) => station('102').hangUp());
    expect(client.news()).toEqual({
      'call 1': [
        'Held 1/100 consultation',
        'Transferred 1/100+2/100: 1/101>3/101 2/102>3/102 transfer',
        'ConnectionCleared 3/102 normalClearing',
        'ConnectionCleared 3/101 normalClearing',
        'CallCleared 3 normalClearing',
      ],
    });
    const stop = { monitorCrossRefID: crossRefID };
    expect(await client.refusal('MonitorStop', stop)).toBe('operation: invalidMonitorCrossRefID');
  });

  it('watches the calls of a device to their end, even without the device', async () => {
    const { bench, client } = await talking([]);
    await client.send('MonitorStart', {
      monitorObject: { deviceObject: to('100') },
      monitorType: 'call',
    });
    await client.send('SingleStepTransferCall', {
      activeCall: at('1/100'),
      transferredTo: to('102'),
    });
    await client.send('ClearCall', { callToBeCleared: at('1') });
    await bench.act(({ station }) => station('103').dial('100'));
    await bench.act(({ station }) => station('104').dial('105'));
    expect(client.news()).toEqual({
      M1: [
        'Transferred 1/100: 1/101>1/101 >1/102 singleStepTransfer',
        'Delivered 1/102 singleStepTransfer',
        'ConnectionCleared 1/101 normalClearing',
        'ConnectionCleared 1/102 normalClearing',
        'CallCleared 1 normalClearing',
        'Delivered 2/100 newCall',
      ],
    });
  });

  it('leaves out calls that have none of the media classes asked for', async () => {
    const bench = new Bench();
    const client = bench.client();
    const requestedMonitorMediaClass = { message: true, chat: true };
    const answer = await client.send('MonitorStart', {
      monitorObject: { deviceObject: to('101') },
      requestedMonitorMediaClass,
    });
    expect(answer.actualMonitorMediaClass).toEqual(requestedMonitorMediaClass);
    await bench.act(({ station }) => station('100').dial('101'));
    await client.send('SendMessage', {
      callingDevice: to('102'),
      destinationDevices: [to('101')],
      messageInfo: [{ contents: 'hello' }],
    });
    await bench.act(({ station }) => station('101').set({ doNotDisturb: true }));
    expect(client.news().M1).toEqual([
      'Delivered 2/101 newCall (alerting)',
      'Established 2/101 newCall (connected)',
      'ConnectionCleared 2/102 normalClearing (connected)',
      'ConnectionCleared 2/101 normalClearing (null)',
      'DoNotDisturb on',
    ]);
  });

  it('refuses objects that are none, types that do not fit, and too many', async () => {
    const { client } = await talking([], { monitors: { overall: 2, perObject: 1 } });
    const refusal = (members: MonitorStart) => client.refusal('MonitorStart', members);
    const device = (number: string) => ({ monitorObject: { deviceObject: to(number) } });
    expect(await refusal(device('999'))).toBe('operation: invalidDeviceID');
    expect(await refusal({ monitorObject: { callObject: at('9') } })).toBe(
      'operation: invalidCallID',
    );
    expect(await refusal({ monitorObject: { unknownMembers: [] } })).toBe(
      'operation: invalidMonitorObject',
    );
    expect(await refusal({ monitorObject: { callObject: at('1') }, monitorType: 'device' })).toBe(
      'operation: invalidMonitorType',
    );
    expect(await refusal({ ...device('100'), monitorType: '#7' })).toBe(
      'operation: monitorTypeOutOfRange',
    );
    await client.monitor('100');
    expect(await refusal(device('100'))).toBe(
      'subscribedResourceAvailability: objectMonitorLimitExceeded',
    );
    await client.monitor('101');
    expect(await refusal(device('102'))).toBe(
      'systemResourceAvailability: overallMonitorLimitExceeded',
    );
  });
});

describe('ChangeMonitorFilter and MonitorStop', () => {
  it('change what is sent, and end it, for their own computing function only', async () => {
    const { bench, client } = await watch(['100']);
    const other = bench.client('other');
    const filter = {
      monitorCrossRefID: 'M1',
      requestedFilterList: { callControl: { originated: true } },
    };
    const stop = { monitorCrossRefID: 'M1' };
    expect(await other.refusal('ChangeMonitorFilter', filter)).toBe(
      'operation: invalidMonitorCrossRefID',
    );
    expect(await other.refusal('MonitorStop', stop)).toBe('operation: invalidMonitorCrossRefID');
    const { actualFilterList } = await client.send('ChangeMonitorFilter', filter);
    expect(actualFilterList).toEqual({ callControl: { originated: true } });
    await bench.act(({ station }) => station('100').dial('101'));
    expect(client.news()['100']).toEqual([
      'ServiceInitiated 1/100 newCall (initiated)',
      'DigitsDialed 1/100 "101" normal (initiated)',
      'Delivered 1/101 newCall (connected)',
    ]);
    await client.send('MonitorStop', stop);
    await bench.act(({ station }) => station('101').answer());
    expect(client.news()).toEqual({});
  });
});

describe('GetMonitors', () => {
  it('lists the monitors of the computing function that asks', async () => {
    const { bench, client } = await talking(['100', '103']);
    await client.monitorCall('1');
    await client.send('MonitorStop', { monitorCrossRefID: 'M2' });
    const { crossRefIDorRegistrationData } = await client.send('GetMonitors', {});
    expect(crossRefIDorRegistrationData?.monitorList).toEqual([
      { monitorCrossRefID: 'M1', monitorObject: to('100') },
      { monitorCrossRefID: 'M3' },
    ]);
    const other = await bench.client('other').send('GetMonitors', {});
    expect(other.crossRefIDorRegistrationData?.monitorList).toEqual([]);
  });
});

describe('a diversion', () => {
  it('is told to the diverting device alone where the PBX is set up so, and to monitors of the call', async () => {
    const { bench, client } = await watch(['100', '101', '102'], { diverted: 'divertingDevice' });
    await bench.act(({ station }) => station('100').dial('101'));
    await client.monitorCall('1');
    client.news();
    await client.send('DeflectCall', { callToBeDiverted: at('1/101'), newDestination: to('102') });
    expect(client.news()).toEqual({
      100: ['Delivered 1/102 redirected (connected)'],
      101: ['Diverted 1/101 > 102 redirected (null)'],
      102: ['Delivered 1/102 redirected (alerting)'],
      'call 1': ['Diverted 1/101 > 102 redirected', 'Delivered 1/102 redirected'],
    });
    expect(client.events.at(-2)).toMatchObject({
      calledDevice: { deviceIdentifier: to('101') },
      lastRedirectionDevice: { numberDialed: to('101') },
    });
  });
});

describe('the old calls of a conference or transfer', () => {
  /** Station 101 talks to 100 in call 1 and consults 102 in call 2; all are watched, and call 2. */
  async function consulting(options: { connectionView?: 'fixed' | 'local' }) {
    const { bench, client } = await talking(['100', '101', '102'], options);
    const existingCall = at('1/101');
    await client.send('ConsultationCall', { existingCall, consultedDevice: to('102') });
    await client.monitorCall('2');
    await bench.act(({ station }) => station('102').answer());
    client.news();
    return client;
  }
  const calls = { heldCall: at('1/101'), activeCall: at('2/101') };

  it('are those of the conferencing device in the fixed view', async () => {
    const client = await consulting({});
    await client.send('ConferenceCall', calls);
    const told = 'Conferenced 1/101+2/101: 1/101>3/101 1/100>3/100 2/102>3/102 conference';
    expect(client.news()).toEqual({
      100: [`${told} (connected)`],
      101: [`${told} (connected)`],
      102: [`${told} (connected)`],
      'call 2': [told],
    });
  });

  it('are those that the monitored device saw itself in the local view', async () => {
    const client = await consulting({ connectionView: 'local' });
    await client.send('ConferenceCall', calls);
    const list = '1/101>3/101 1/100>3/100 2/102>3/102 conference';
    expect(client.news()).toEqual({
      100: [`Conferenced 1/100: ${list} (connected)`],
      101: [`Conferenced 1/101+2/101: ${list} (connected)`],
      102: [`Conferenced 2/102: ${list} (connected)`],
      'call 2': [`Conferenced 2/101: ${list}`],
    });
  });

  it('are so in a transfer too', async () => {
    const client = await consulting({ connectionView: 'local' });
    await client.send('TransferCall', calls);
    const list = '1/100>3/100 2/102>3/102 transfer';
    expect(client.news()).toEqual({
      100: [`Transferred 1/100: ${list} (connected)`],
      101: [`Transferred 1/101+2/101: ${list} (null)`],
      102: [`Transferred 2/102: ${list} (connected)`],
      'call 2': [`Transferred 2/101: ${list}`],
    });
  });
});

describe('several computing functions', () => {
  it('see one call each through its own monitors', async () => {
    const bench = new Bench();
    const [first, second] = [bench.client('first'), bench.client('second')];
    await first.monitor('100');
    await second.monitor('101');
    await bench.act(({ station }) => station('100').dial('101'));
    await second.send('AnswerCall', { callToBeAnswered: at('1/101') });
    expect(first.news()['100']?.slice(-2)).toEqual([
      'Delivered 1/101 newCall (connected)',
      'Established 1/101 newCall (connected)',
    ]);
    expect(second.news()).toEqual({
      101: ['Delivered 1/101 newCall (alerting)', 'Established 1/101 newCall (connected)'],
    });
  });

  it('leave without a trace', async () => {
    const { bench, client } = await watch(['100']);
    await bench.act(({ station }) => station('100').offHook());
    client.detach();
    await bench.act(({ station }) => station('100').hangUp());
    expect(client.news()).toEqual({ 100: ['ServiceInitiated 1/100 newCall (initiated)'] });
    await expect(client.send('RequestSystemStatus', {})).rejects.toMatchObject({
      code: 'bad-state',
    });
  });
});

describe('without existing calls', () => {
  it('a monitor tells of none that was there before it, nor of what becomes of it', async () => {
    const devices = [{ number: '100', lines: 2 }, '101-103'];
    const { bench, client } = await talking([], { devices, monitorExistingCalls: false });
    const deviceObject = to('100');
    const answer = await client.send('MonitorStart', { monitorObject: { deviceObject } });
    expect(answer.monitorExistingCalls).toBe(false);
    await client.send('MonitorStart', { monitorObject: { deviceObject }, monitorType: 'call' });
    await bench.act(({ station }) => station('100').hold());
    await client.send('SingleStepConferenceCall', {
      activeCall: at('1/101'),
      deviceToJoin: to('102'),
    });
    await bench.act(({ station }) => station('102').answer());
    expect(client.news()).toEqual({});
    await bench.act(({ station }) => station('103').dial('100'));
    expect(client.news()).toEqual({
      M1: ['Delivered 2/100 newCall (alerting)'],
      M2: ['Delivered 2/100 newCall'],
    });
  });

  it('calls that are made of new ones are told of, and an identifier used again is a new call', async () => {
    const { bench, client } = await talking([], { monitorExistingCalls: false });
    await client.monitor('100');
    await client.send('ConsultationCall', {
      existingCall: at('1/100'),
      consultedDevice: to('102'),
    });
    await bench.act(({ station }) => station('102').answer());
    client.news();
    await client.send('ConferenceCall', { heldCall: at('1/100'), activeCall: at('2/100') });
    expect(client.news()['100']?.[0]).toMatch(/^Conferenced/);
    await bench.act(({ station }) => station('102').hangUp());
    expect(client.news()['100']).toEqual(['ConnectionCleared 3/102 normalClearing (connected)']);
  });
});
