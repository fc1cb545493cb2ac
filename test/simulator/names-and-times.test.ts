import { describe, expect, it } from 'vitest';
import { berCodec, phase1Codec, phase2Codec } from '../../src/ber/index.js';
import { createSimulator } from '../../src/simulator/index.js';
import { xmlCodec } from '../../src/xml/index.js';
import { at, Bench, talking, to, watch } from './bench.js';

const CODECS = [
  ['BER', berCodec()],
  ['Phase I', phase1Codec({ lacking: 'omit' })],
  ['Phase II', phase2Codec()],
  ['XML', xmlCodec({ edition: 5, tooNew: 'omit' })],
] as const;

describe('a caller who withholds the number', () => {
  it('is restricted in every role, on either side of a transfer', async () => {
    const { bench, client } = await watch(['100', '102', '801'], { names: { '0113': 'Mallory' } });
    const incoming = { from: '0113', to: '100', withheld: true, name: 'Mallory' };
    const call = await bench.act(({ network }) => network.call(incoming));
    expect(call.number).toBe('0113');
    expect(client.events.at(-1)).toMatchObject({
      type: 'DeliveredEvent',
      callingDevice: { restricted: true },
      networkCallingDevice: { restricted: true },
      networkCalledDevice: { deviceIdentifier: to('100') },
      associatedCallingDevice: { deviceIdentifier: to('801') },
    });
    await bench.act(({ station }) => station('100').answer());
    await client.send('ConsultationCall', {
      existingCall: at('1/100'),
      consultedDevice: to('102'),
    });
    await bench.act(({ station }) => station('102').answer());
    const calls = { heldCall: at('1/100'), activeCall: at('2/100') };
    const { connections } = await client.send('TransferCall', calls);
    expect(connections?.[0]?.endpoint).toEqual({ restricted: true });
    await client.send('SnapshotCall', { snapshotObject: at('3') });
    await client.send('SnapshotDevice', { snapshotObject: to('102') });
    await bench.act(({ network }) => network.hangUp('0113'));
    expect(client.events.at(-2)).toMatchObject({ releasingDevice: { restricted: true } });
    const told = JSON.stringify([client.events, client.answers]);
    expect(told).not.toContain('0113');
    expect(told).not.toContain('Mallory');
    expect(told).not.toContain('"number":""');
  });

  it('is one who has no number, too', async () => {
    const { bench, client } = await watch(['100']);
    await bench.act(({ network }) => network.call({ from: '', to: '100' }));
    expect(client.events.at(-1)).toMatchObject({ callingDevice: { restricted: true } });
    await client.send('DeflectCall', { callToBeDiverted: at('1/100'), newDestination: to('101') });
    expect(JSON.stringify(client.events)).not.toContain('"number":""');
  });

  it.each(CODECS)('can be told in %s', async (_, codec) => {
    const { bench, client } = await watch(['100', '801']);
    await bench.act(({ network }) => network.call({ from: '', to: '100' }));
    await bench.act(({ station }) => station('100').answer());
    await bench.act(({ station }) => station('100').hangUp());
    for (const event of client.events) expect(() => codec.encode(event)).not.toThrow();
  });
});

describe('names', () => {
  const names = { '100': 'Alice', '101': 'Bob', '0113': 'Carol' };

  it('stand behind the numbers of devices that have one, but not in connections', async () => {
    const { client } = await talking(['101'], { names });
    expect(client.events[0]).toMatchObject({
      connection: at('1/101'),
      alertingDevice: { deviceIdentifier: to('N<101>Bob') },
      callingDevice: { deviceIdentifier: to('N<100>Alice') },
      calledDevice: { deviceIdentifier: to('N<101>Bob') },
      lastRedirectionDevice: { notRequired: true },
    });
    const { callingDevice } = await client.send('SnapshotCall', { snapshotObject: at('1') });
    expect(callingDevice).toEqual({ deviceIdentifier: to('N<100>Alice') });
  });

  it('come from the network with a call, or else from the directory', async () => {
    const { bench, client } = await watch(['102'], { names });
    await bench.act(({ network }) => network.call({ from: '0113', to: '102' }));
    expect(client.events.at(-1)).toMatchObject({
      callingDevice: { deviceIdentifier: to('N<0113>Carol') },
    });
    const call = { from: '0113', to: '103', name: 'Carol Ltd' };
    await bench.act(({ network }) => network.call(call));
    await client.send('DeflectCall', { callToBeDiverted: at('1/102'), newDestination: to('104') });
    await client.send('DeflectCall', { callToBeDiverted: at('2/103'), newDestination: to('102') });
    expect(client.events.at(-1)).toMatchObject({
      callingDevice: { deviceIdentifier: to('N<0113>Carol Ltd') },
      lastRedirectionDevice: { numberDialed: to('103') },
    });
  });

  it('may stay in the identifiers that requests use', async () => {
    const { bench, client } = await watch([], { names });
    await client.send('MakeCall', {
      callingDevice: to('N<100>Alice'),
      calledDirectoryNumber: to('N<101>Bob'),
      autoOriginate: 'doNotPrompt',
    });
    expect(bench.states).toEqual(['1/100 connected', '1/101 alerting']);
  });

  it('are not told by default', async () => {
    const { client } = await talking(['101']);
    expect(JSON.stringify(client.events)).not.toContain('N<');
  });

  it.each(['Jörg', 'a<b', ''])('cannot be %j, as BER could not say it', (name) => {
    expect(() => createSimulator({ names: { '100': name } })).toThrow(/bad-argument|name/);
    const { network } = new Bench().simulator;
    expect(() => network.call({ from: '0113', to: '100', name })).toThrow(/name/);
    expect(network.calls).toEqual([]);
  });

  it.each(CODECS)('can be told in %s', async (_, codec) => {
    const { client } = await talking(['101'], { names });
    for (const event of client.events) expect(() => codec.encode(event)).not.toThrow();
  });
});

describe('the time stamp of an event', () => {
  it('is the time of the clock, in every event', async () => {
    const { bench, client } = await watch(['100', '101']);
    await bench.clock.advance(61_000);
    await bench.act(({ station }) => station('100').dial('101'));
    await bench.act(({ station }) => station('101').set({ doNotDisturb: true }));
    expect(client.events.length).toBeGreaterThan(4);
    for (const event of client.events) {
      expect(event).toMatchObject({
        extensions: { security: { timeStamp: '2026-01-01T00:01:01Z' } },
      });
    }
  });

  it('can be left out', async () => {
    const { client } = await talking(['100'], { timeStamps: false });
    for (const event of client.events) expect(event).not.toHaveProperty('extensions');
  });

  it.each(CODECS)(
    'can be told in %s, or left out where events have no place for it',
    async (name, codec) => {
      const { client } = await talking(['101']);
      for (const event of client.events) {
        const { extensions } = { extensions: undefined, ...codec.decode(codec.encode(event)) };
        if (name === 'Phase I') expect(extensions).toBeUndefined();
        else expect(extensions).toEqual({ security: { timeStamp: '2026-01-01T00:00:00Z' } });
      }
    },
  );
});
