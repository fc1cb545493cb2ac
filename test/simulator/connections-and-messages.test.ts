import { describe, expect, it } from 'vitest';
import { at, talking, to, watch } from './bench.js';

describe('MakeConnection', () => {
  it('originates a connection alone, for others to be added to', async () => {
    const { bench, client } = await watch(['100', '101']);
    const { initiatingDevice } = await client.send('MakeConnection', {
      initiatingDevice: to('100'),
    });
    expect(initiatingDevice).toEqual(at('1/100'));
    expect(client.news()).toEqual({ 100: ['ServiceInitiated 1/100 makeConnection (initiated)'] });
    await bench.act(({ station }) => station('100').offHook());
    expect(client.news()).toEqual({ 100: ['Originated 1/100 newCall (connected)'] });
    await client.send('SingleStepConferenceCall', {
      activeCall: at('1/100'),
      deviceToJoin: to('101'),
    });
    await bench.act(({ station }) => station('101').answer());
    expect(bench.states).toEqual(['1/100 connected', '1/101 connected']);
  });

  it('goes off-hook by itself if it is not to prompt', async () => {
    const { client } = await watch(['100']);
    await client.send('MakeConnection', {
      initiatingDevice: to('100'),
      autoOriginate: 'doNotPrompt',
      maxDevices: 8,
    });
    expect(client.news()).toEqual({
      100: [
        'ServiceInitiated 1/100 makeConnection (initiated)',
        'Originated 1/100 newCall (connected)',
      ],
    });
  });

  it('refuses to plan ahead, too many devices, and a device that is busy or unknown', async () => {
    const { client } = await talking([]);
    const refusal = (change: object) =>
      client.refusal('MakeConnection', { initiatingDevice: to('102'), ...change });
    expect(await refusal({ startTime: '2026-01-02T00:00:00Z' })).toBe(
      'systemResourceAvailability: startTimeOutOfRange',
    );
    expect(await refusal({ maxDevices: 9 })).toBe('systemResourceAvailability: maxDevicesExceeded');
    expect(await refusal({ initiatingDevice: to('999') })).toBe('operation: invalidDeviceID');
    expect(await refusal({ initiatingDevice: to('101') })).toBe(
      'stateIncompatibility: invalidCallingDeviceState',
    );
  });
});

describe('SendMessage', () => {
  const message = {
    callingDevice: to('100'),
    destinationDevices: [to('101'), to('102')],
    messageInfo: [{ contents: 'lunch?' }],
  };

  it('hands a message over in a call of its own to each destination, even a busy one', async () => {
    const { bench, client } = await talking(['100', '102']);
    const { connectionList } = await client.send('SendMessage', { ...message });
    expect(connectionList).toEqual([at('2/100'), at('3/100')]);
    expect(client.news()['102']).toEqual([
      'Delivered 3/102 newCall (alerting)',
      'Established 3/102 newCall (connected)',
      'ConnectionCleared 3/100 normalClearing (connected)',
      'ConnectionCleared 3/102 normalClearing (null)',
    ]);
    expect(client.events.findLast(({ type }) => type === 'DeliveredEvent')).toMatchObject({
      messageInfo: [{ contents: 'lunch?' }],
      mediaCallCharacteristics: { mediaClass: { message: true } },
    });
    expect(bench.states).toEqual(['1/100 connected', '1/101 connected']);
  });

  it('refuses destinations that are none', async () => {
    const { client } = await watch([]);
    const refusal = (destinationDevices: readonly { number: string }[]) =>
      client.refusal('SendMessage', { ...message, destinationDevices });
    expect(await refusal([])).toBe('operation: invalidDestination');
    expect(await refusal([to('999')])).toBe('operation: invalidDestination');
    expect(await refusal([to('10;')])).toBe('operation: invalidDestination');
    expect(await refusal([to('100')])).toBe('operation: notDifferentDevices');
  });
});
