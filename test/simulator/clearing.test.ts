import { describe, expect, it } from 'vitest';
import { at, talking, to, watch } from './bench.js';

describe('ClearConnection', () => {
  it('tells those who wait for the device why it turned the call down', async () => {
    const { bench, client } = await watch(['100', '101']);
    await bench.act(({ station }) => station('100').dial('101'));
    client.news();
    await client.send('ClearConnection', { connectionToBeCleared: at('1/101'), reason: 'busy' });
    expect(client.news()).toEqual({
      100: [
        'ConnectionCleared 1/101 normalClearing (connected)',
        'ConnectionCleared 1/100 busy (null)',
      ],
      101: ['ConnectionCleared 1/101 normalClearing (null)'],
    });
  });

  it('leaves the last device with a tone where the PBX is set up so', async () => {
    const { bench, client } = await talking(['100', '101'], { lastDevice: 'blocked' });
    await client.send('ClearConnection', { connectionToBeCleared: at('1/101') });
    expect(client.news()).toEqual({
      100: [
        'ConnectionCleared 1/101 normalClearing (connected)',
        'Failed 1/100 100 blocked (fail)',
      ],
      101: ['ConnectionCleared 1/101 normalClearing (null)'],
    });
    expect(bench.states).toEqual(['1/100 fail']);
    await bench.clock.advance(30_000);
    expect(client.news()).toEqual({ 100: ['ConnectionCleared 1/100 normalClearing (null)'] });
  });

  it('takes a connection named by its device alone while that has one call', async () => {
    const { bench, client } = await talking(['100']);
    const byDevice = { connectionToBeCleared: { deviceID: { number: '100' } } };
    await client.send('ConsultationCall', {
      existingCall: at('1/100'),
      consultedDevice: to('102'),
      consultOptions: 'unrestricted',
    });
    expect(bench.states).toHaveLength(4);
    expect(await client.refusal('ClearConnection', byDevice)).toBe(
      'operation: invalidConnectionID',
    );
    await client.send('ClearConnection', {
      connectionToBeCleared: { deviceID: { number: '102' } },
    });
    expect(bench.states).toHaveLength(2);
    await client.send('ClearConnection', byDevice);
    expect(bench.states).toEqual([]);
    expect(await client.refusal('ClearConnection', byDevice)).toBe(
      'operation: invalidConnectionID',
    );
  });

  it('refuses a connection that is not there', async () => {
    const { client } = await talking([]);
    const refusal = (id: string) =>
      client.refusal('ClearConnection', { connectionToBeCleared: at(id) });
    expect(await refusal('1/102')).toBe('stateIncompatibility: noConnectionToClear');
    expect(await refusal('1')).toBe('stateIncompatibility: noConnectionToClear');
    expect(await refusal('9/100')).toBe('operation: invalidCallID');
  });
});

describe('ClearCall', () => {
  it('clears every connection, and then the call', async () => {
    const { bench, client } = await talking(['100', '101']);
    await client.monitorCall('1');
    await client.send('ClearCall', { callToBeCleared: at('1') });
    expect(client.news()).toEqual({
      100: ['ConnectionCleared 1/100 normalClearing (null)'],
      101: [
        'ConnectionCleared 1/100 normalClearing (connected)',
        'ConnectionCleared 1/101 normalClearing (null)',
      ],
      'call 1': [
        'ConnectionCleared 1/100 normalClearing',
        'ConnectionCleared 1/101 normalClearing',
        'CallCleared 1 normalClearing',
      ],
    });
    expect(bench.states).toEqual([]);
  });

  it('takes any connection of the call', async () => {
    const { bench, client } = await talking([]);
    await client.send('ClearCall', { callToBeCleared: at('1/101') });
    expect(bench.states).toEqual([]);
  });

  it('tells all devices the reason that was given', async () => {
    const { client } = await talking(['100', '101']);
    await client.send('ClearCall', { callToBeCleared: at('1'), reason: 'maintenance' });
    expect(client.news()).toEqual({
      100: ['ConnectionCleared 1/100 maintenance (null)'],
      101: [
        'ConnectionCleared 1/100 maintenance (connected)',
        'ConnectionCleared 1/101 maintenance (null)',
      ],
    });
  });

  it('refuses a connection of a device that is not in the call', async () => {
    const { client } = await talking([]);
    expect(await client.refusal('ClearCall', { callToBeCleared: at('1/102') })).toBe(
      'stateIncompatibility: noCallToClear',
    );
  });

  it('refuses a call that is not there', async () => {
    const { client } = await talking([]);
    expect(await client.refusal('ClearCall', { callToBeCleared: at('9') })).toBe(
      'stateIncompatibility: noCallToClear',
    );
    expect(await client.refusal('ClearCall', { callToBeCleared: { deviceID: to('100') } })).toBe(
      'stateIncompatibility: noCallToClear',
    );
  });
});

describe('ringing', () => {
  it('ends after a while', async () => {
    const { bench, client } = await watch(['100', '101'], { times: { ringing: 10_000 } });
    await bench.act(({ station }) => station('100').dial('101'));
    client.news();
    await bench.clock.advance(10_000);
    expect(client.news()).toEqual({
      100: [
        'ConnectionCleared 1/101 callNotAnswered (connected)',
        'ConnectionCleared 1/100 callNotAnswered (null)',
      ],
      101: ['ConnectionCleared 1/101 callNotAnswered (null)'],
    });
    expect(bench.clock.pendingTimers).toBe(0);
  });

  it('does not end an answered call', async () => {
    const { bench } = await talking([]);
    expect(bench.clock.pendingTimers).toBe(0);
    await bench.clock.advance(3_600_000);
    expect(bench.states).toEqual(['1/100 connected', '1/101 connected']);
  });
});
