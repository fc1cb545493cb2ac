import { describe, expect, it } from 'vitest';
import { at, talking, to, watch } from './bench.js';

/** 100 talks to 101 in call 1; 102 has called 101 and hears busy in call 2. */
async function busy(devices: readonly string[]) {
  const set = await talking(devices);
  await set.bench.act(({ station }) => station('102').dial('101'));
  set.client.news();
  return set;
}

describe('CamponCall', () => {
  it('lets the call wait, and ring when the device is free', async () => {
    const { bench, client } = await busy(['101', '102']);
    await client.send('CamponCall', { camponConnection: at('2/102') });
    expect(client.news()).toEqual({
      101: ['Queued 2/101 campOn (queued)'],
      102: ['Queued 2/101 campOn (connected)'],
    });
    await bench.clock.advance(60_000);
    expect(client.news()).toEqual({});
    await bench.act(({ station }) => station('101').hangUp());
    expect(client.news()).toEqual({
      101: ['ConnectionCleared 1/101 normalClearing (null)', 'Delivered 2/101 campOn (alerting)'],
      102: ['Delivered 2/101 campOn (connected)'],
    });
    await bench.act(({ station }) => station('101').answer());
    expect(client.news()['102']).toEqual(['Established 2/101 campOn (connected)']);
  });

  it('refuses a second one for the same pair, and calls that met nobody busy', async () => {
    const { bench, client } = await busy([]);
    await client.send('CamponCall', { camponConnection: at('2/102') });
    await bench.act(({ station }) => station('102').hold());
    await bench.act(({ station }) => station('102').dial('101'));
    const refusal = (id: string) => client.refusal('CamponCall', { camponConnection: at(id) });
    expect(await refusal('3/102')).toBe('operation: featureAlreadySet');
    expect(await refusal('1/100')).toBe('stateIncompatibility: noCallToComplete');
    expect(await refusal('2/102')).toBe('stateIncompatibility: invalidConnectionState');
  });
});

describe('CallBack', () => {
  it('clears the call, and rings the caller when both devices are free', async () => {
    const { bench, client } = await busy(['101', '102']);
    const { targetDevice } = await client.send('CallBack', { callbackConnection: at('2/102') });
    expect(targetDevice).toEqual(to('101'));
    expect(client.news()).toEqual({
      101: ['CallBack 102>101 set'],
      102: ['CallBack 102>101 set', 'ConnectionCleared 2/102 callBack (null)'],
    });
    await bench.act(({ station }) => station('101').hangUp());
    client.news();
    await bench.clock.advance(2_999);
    expect(client.news()).toEqual({});
    await bench.clock.advance(1);
    expect(client.news()).toEqual({
      101: ['CallBack 102>101 cancelled'],
      102: ['CallBack 102>101 cancelled', 'ServiceInitiated 3/102 callBack (initiated)'],
    });
    await bench.act(({ station }) => station('102').offHook());
    expect(client.news()).toEqual({
      101: ['Delivered 3/101 callBack (alerting)'],
      102: ['Originated 3/102 callBack (connected)', 'Delivered 3/101 callBack (connected)'],
    });
  });

  it('waits for the next use of a device that did not answer', async () => {
    const { bench, client } = await talking(['102']);
    await bench.act(({ station }) => station('102').dial('103'));
    await client.send('CallBack', { callbackConnection: at('2/102') });
    await bench.clock.advance(60_000);
    client.news();
    await bench.act(({ station }) => station('103').offHook());
    await bench.act(({ station }) => station('103').hangUp());
    await bench.clock.advance(3_000);
    expect(client.news()).toEqual({
      102: ['CallBack 102>103 cancelled', 'ServiceInitiated 4/102 callBack (initiated)'],
    });
  });

  it('begins to wait again when one of the devices is used meanwhile', async () => {
    const { bench, client } = await busy(['102']);
    await client.send('CallBack', { callbackConnection: at('2/102') });
    await bench.act(({ station }) => station('101').hangUp());
    await bench.clock.advance(2_000);
    await bench.act(({ station }) => station('102').offHook());
    await bench.clock.advance(2_000);
    await bench.act(({ station }) => station('102').hangUp());
    client.news();
    await bench.clock.advance(2_999);
    expect(client.news()).toEqual({});
    await bench.clock.advance(1);
    expect(client.news()['102']).toContain('ServiceInitiated 4/102 callBack (initiated)');
  });

  it('refuses a second one, a call that got through, and one that is not connected', async () => {
    const { bench, client } = await busy([]);
    const refusal = (id: string) => client.refusal('CallBack', { callbackConnection: at(id) });
    expect(await refusal('1/100')).toBe('stateIncompatibility: noCallToComplete');
    await client.send('CallBack', { callbackConnection: at('2/102') });
    await bench.act(({ station }) => station('102').dial('101'));
    expect(await refusal('3/102')).toBe('operation: featureAlreadySet');
    await bench.act(({ station }) => station('103').dial('104'));
    expect(await refusal('4/104')).toBe('stateIncompatibility: invalidConnectionState');
  });
});

describe('CallBackMessage', () => {
  it('leaves a message at the device, and clears the call', async () => {
    const { bench, client } = await busy(['101', '102']);
    const connection = { callbackMessageConnection: at('2/102') };
    const { targetDevice } = await client.send('CallBackMessage', connection);
    expect(targetDevice).toEqual(to('101'));
    expect(client.news()).toEqual({
      101: ['CallBackMessage 102>101 set', 'MessageWaiting on'],
      102: ['CallBackMessage 102>101 set', 'ConnectionCleared 2/102 callBack (null)'],
    });
    await bench.act(({ station }) => station('101').hangUp());
    await bench.clock.advance(3_000);
    expect(bench.states).toEqual([]);
  });

  it('refuses a second one, and a call that got through', async () => {
    const { bench, client } = await busy([]);
    const refusal = (id: string) =>
      client.refusal('CallBackMessage', { callbackMessageConnection: at(id) });
    expect(await refusal('1/101')).toBe('stateIncompatibility: noCallToComplete');
    await client.send('CallBackMessage', { callbackMessageConnection: at('2/102') });
    await bench.act(({ station }) => station('102').dial('101'));
    expect(await refusal('3/102')).toBe('operation: featureAlreadySet');
  });
});

describe('a station that calls itself', () => {
  it('hears busy, and cannot wait for itself, be called back by itself, or intrude on itself', async () => {
    const { bench, client } = await watch(['100'], { servicesPermitted: true });
    await bench.act(({ station }) => station('100').dial('100'));
    expect(client.news()['100']?.at(-1)).toBe('Failed 1 100 busy (connected)');
    expect(client.events.at(-1)).toMatchObject({
      servicesPermitted: {
        callControlServices: { clearCall: true, clearConnection: true },
      },
    });
    const { servicesPermitted } = { servicesPermitted: undefined, ...client.events.at(-1) };
    for (const service of ['campOnCall', 'callBack', 'callBackMessage', 'intrudeCall']) {
      expect(servicesPermitted).not.toHaveProperty(['callControlServices', service]);
    }
    const call = at('1/100');
    const none = 'stateIncompatibility: noCallToComplete';
    expect(await client.refusal('CamponCall', { camponConnection: call })).toBe(none);
    expect(await client.refusal('CallBack', { callbackConnection: call })).toBe(none);
    expect(await client.refusal('CallBackMessage', { callbackMessageConnection: call })).toBe(none);
    expect(await client.refusal('IntrudeCall', { intrude: call })).toBe(none);
  });
});
