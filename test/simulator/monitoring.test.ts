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
    await bench.act(({ phone }) => phone('101').hold());
    await bench.act(({ phone }) => phone('101').retrieve());
    expect(client.news()).toEqual({ M1: ['Retrieved 1/101 normal (connected)'] });
  });

  it('watches a call to its end, through a transfer, without local states', async () => {
    const { bench, client } = await talking([]);
    const crossRefID = await client.monitorCall('1');
    await client.send('ConsultationCall', {
      existingCall: at('1/100'),
      consultedDevice: to('102'),
    });
    await bench.act(({ phone }) => phone('102').answer());
    await client.send('TransferCall', { heldCall: at('1/100'), activeCall: at('2/100') });
    await bench.act(({ phone }) => phone('102').hangUp());
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
    await bench.act(({ phone }) => phone('103').dial('100'));
    await bench.act(({ phone }) => phone('104').dial('105'));
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
    await bench.act(({ phone }) => phone('100').dial('101'));
    expect(client.news()['100']).toEqual([
      'ServiceInitiated 1/100 newCall (initiated)',
      'DigitsDialed 1/100 "101" normal (initiated)',
      'Delivered 1/101 newCall (connected)',
    ]);
    await client.send('MonitorStop', stop);
    await bench.act(({ phone }) => phone('101').answer());
    expect(client.news()).toEqual({});
  });
});

describe('several computing functions', () => {
  it('see one call each through its own monitors', async () => {
    const bench = new Bench();
    const [first, second] = [bench.client('first'), bench.client('second')];
    await first.monitor('100');
    await second.monitor('101');
    await bench.act(({ phone }) => phone('100').dial('101'));
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
    await bench.act(({ phone }) => phone('100').offHook());
    client.detach();
    await bench.act(({ phone }) => phone('100').hangUp());
    expect(client.news()).toEqual({ 100: ['ServiceInitiated 1/100 newCall (initiated)'] });
    await expect(client.send('RequestSystemStatus', {})).rejects.toMatchObject({
      code: 'bad-state',
    });
  });
});
