import { describe, expect, it } from 'vitest';
import { at, type Bench, type Client, talking, to } from './bench.js';

/** Station 100 holds its call with 101 and consults 102, who has answered, in call 2. */
async function consulting(devices: readonly string[]): Promise<{ bench: Bench; client: Client }> {
  const set = await talking(devices);
  await set.client.send('ConsultationCall', {
    existingCall: at('1/100'),
    consultedDevice: to('102'),
  });
  await set.bench.act(({ station }) => station('102').answer());
  set.client.news();
  return set;
}

describe('HoldCall and RetrieveCall', () => {
  it('hold a call and take it back, as both devices see it', async () => {
    const { client } = await talking(['100', '101']);
    await client.send('HoldCall', { callToBeHeld: at('1/101') });
    expect(client.news()).toEqual({
      100: ['Held 1/101 normal (connected)'],
      101: ['Held 1/101 normal (hold)'],
    });
    await client.send('RetrieveCall', { callToBeRetrieved: at('1/101') });
    expect(client.news()).toEqual({
      100: ['Retrieved 1/101 normal (connected)'],
      101: ['Retrieved 1/101 normal (connected)'],
    });
  });

  it('refuse connections in other states', async () => {
    const { bench, client } = await talking([]);
    const hold = (id: string) => client.refusal('HoldCall', { callToBeHeld: at(id) });
    const retrieve = (id: string) => client.refusal('RetrieveCall', { callToBeRetrieved: at(id) });
    await bench.act(({ station }) => station('102').dial('103'));
    expect(await hold('2/103')).toBe('stateIncompatibility: invalidConnectionState');
    expect(await retrieve('1/100')).toBe('stateIncompatibility: noHeldCall');
    await bench.act(({ station }) => station('104').dial('103'));
    expect(await hold('3/104')).toBe('stateIncompatibility: invalidConnectionState');
    expect(() => bench.simulator.station('104').hold()).toThrow(/its call failed/);
    await bench.act(({ station }) => station('100').hold());
    await bench.act(({ station }) => station('100').dial('105'));
    expect(await retrieve('1/100')).toBe('stateIncompatibility: connectedCallExists');
  });
});

describe('ConsultationCall', () => {
  it('holds the call and makes another', async () => {
    const { client } = await talking(['100', '101', '102']);
    const { initiatedCall } = await client.send('ConsultationCall', {
      existingCall: at('1/100'),
      consultedDevice: to('102'),
    });
    expect(initiatedCall).toEqual(at('2/100'));
    expect(client.news()).toEqual({
      100: [
        'Held 1/100 consultation (hold)',
        'Originated 2/100 consultation (connected)',
        'Delivered 2/102 newCall (connected)',
      ],
      101: ['Held 1/100 consultation (connected)'],
      102: ['Delivered 2/102 newCall (alerting)'],
    });
  });

  it('may go on with DialDigits', async () => {
    const { client } = await talking(['100']);
    await client.send('ConsultationCall', {
      existingCall: at('1/100'),
      consultedDevice: to('10;'),
    });
    await client.send('DialDigits', { diallingConnection: at('2/100'), diallingSequence: to('2') });
    expect(client.news()).toEqual({
      100: [
        'Held 1/100 consultation (hold)',
        'ServiceInitiated 2/100 consultation (initiated)',
        'DigitsDialed 2/100 "10" consultation (initiated)',
        'DigitsDialed 2/100 "2" consultation (initiated)',
        'Originated 2/100 consultation (connected)',
        'Delivered 2/102 newCall (connected)',
      ],
    });
  });

  it('refuses a call that is not connected, and numbers that are none, and holds nothing then', async () => {
    const { bench, client } = await talking([]);
    const refusal = (existingCall: string, consultedDevice: string) =>
      client.refusal('ConsultationCall', {
        existingCall: at(existingCall),
        consultedDevice: to(consultedDevice),
      });
    expect(await refusal('1/100', '999')).toBe('operation: invalidDestination');
    await bench.act(({ station }) => station('100').hold());
    expect(await refusal('1/100', '102')).toBe('stateIncompatibility: invalidConnectionState');
    expect(bench.states).toEqual(['1/100 hold', '1/101 connected']);
  });

  it('reserves what may end it', async () => {
    const { bench, client } = await talking([]);
    await client.send('ConsultationCall', {
      existingCall: at('1/100'),
      consultedDevice: to('102'),
      consultOptions: 'transferOnly',
    });
    await bench.act(({ station }) => station('102').answer());
    const calls = { heldCall: at('1/100'), activeCall: at('2/100') };
    expect(await client.refusal('ConferenceCall', calls)).toBe(
      'operation: requestIncompatibleWithActiveConnection',
    );
    const reversed = { heldCall: calls.activeCall, activeCall: calls.heldCall };
    expect(await client.refusal('ConferenceCall', reversed)).toBe(
      'operation: requestIncompatibleWithHeldConnection',
    );
    await expect(client.send('TransferCall', calls)).resolves.toBeDefined();
  });
});

describe('AlternateCall', () => {
  it('swaps the held and the active call', async () => {
    const { client } = await consulting(['100', '101', '102']);
    await client.send('AlternateCall', { heldCall: at('1/100'), activeCall: at('2/100') });
    expect(client.news()).toEqual({
      100: ['Held 2/100 alternate (hold)', 'Retrieved 1/100 alternate (connected)'],
      101: ['Retrieved 1/100 alternate (connected)'],
      102: ['Held 2/100 alternate (connected)'],
    });
  });

  it('answers a call that waits', async () => {
    const devices = [{ number: '100', lines: 2 }, '101-105'];
    const { bench, client } = await talking(['100', '101', '102'], { devices });
    await bench.act(({ station }) => station('102').dial('100'));
    client.news();
    await client.send('AlternateCall', { heldCall: at('2/100'), activeCall: at('1/100') });
    expect(client.news()).toEqual({
      100: ['Held 1/100 alternate (hold)', 'Established 2/100 alternate (connected)'],
      101: ['Held 1/100 alternate (connected)'],
      102: ['Established 2/100 alternate (connected)'],
    });
  });

  it('refuses calls in other states, of two devices, or unknown', async () => {
    const { client } = await consulting([]);
    const refusal = (heldCall: string, activeCall: string) =>
      client.refusal('AlternateCall', { heldCall: at(heldCall), activeCall: at(activeCall) });
    expect(await refusal('2/100', '1/100')).toBe(
      'stateIncompatibility: invalidHeldConnectionState',
    );
    expect(await refusal('1/100', '1/100')).toBe('operation: invalidActiveConnectionID');
    expect(await refusal('1/101', '2/100')).toBe('operation: notSameDevice');
    expect(await refusal('1/102', '2/100')).toBe('operation: invalidHeldConnectionID');
    expect(await refusal('9/100', '2/100')).toBe('operation: invalidHeldCallID');
    expect(await refusal('1/100', '9/100')).toBe('operation: invalidActiveCallID');
    expect(await refusal('1/100', '2/101')).toBe('operation: invalidActiveConnectionID');
  });

  it('refuses to swap two held calls', async () => {
    const { bench, client } = await consulting([]);
    await bench.act(({ station }) => station('100').hold());
    expect(
      await client.refusal('AlternateCall', { heldCall: at('1/100'), activeCall: at('2/100') }),
    ).toBe('stateIncompatibility: invalidActiveConnectionState');
  });
});

describe('ReconnectCall', () => {
  it('clears the active call and takes the held one back', async () => {
    const { bench, client } = await consulting(['100', '101', '102']);
    await client.send('ReconnectCall', { heldCall: at('1/100'), activeCall: at('2/100') });
    expect(client.news()).toEqual({
      100: ['ConnectionCleared 2/100 normalClearing (null)', 'Retrieved 1/100 normal (connected)'],
      101: ['Retrieved 1/100 normal (connected)'],
      102: [
        'ConnectionCleared 2/100 normalClearing (connected)',
        'ConnectionCleared 2/102 normalClearing (null)',
      ],
    });
    expect(bench.states).toEqual(['1/100 connected', '1/101 connected']);
  });

  it('refuses to clear a held call', async () => {
    const { bench, client } = await consulting([]);
    const calls = { heldCall: at('1/100'), activeCall: at('2/100') };
    await bench.act(({ station }) => station('100').hold());
    expect(await client.refusal('ReconnectCall', calls)).toBe(
      'stateIncompatibility: invalidActiveConnectionState',
    );
    await bench.act(({ station }) => station('100').retrieve({ callID: '1' }));
    const swapped = { heldCall: at('1/100'), activeCall: at('1/100') };
    expect(await client.refusal('ReconnectCall', swapped)).toBe(
      'operation: invalidActiveConnectionID',
    );
  });
});
