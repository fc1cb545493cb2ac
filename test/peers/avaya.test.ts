import { describe, expect, it } from 'vitest';
import { connect } from '../../src/connect.js';
import { listen } from '../../src/listen.js';
import type { Event } from '../../src/model/message.js';
import { createSimulator } from '../../src/simulator/simulator.js';
import { avaya } from '../../src/vendor/avaya.js';
import { afterwards, simulated } from './simulated.js';

/** An identifier as AES gives it out. */
const identifier = (number: string) => ({
  number,
  typeOfNumber: 'other',
  mediaCallCharacteristics: { mediaClass: { notKnown: true } },
});

/** A program for AES at the simulated PBX, logged in. */
async function program() {
  const { listener, simulator } = await simulated('profile=avaya-dmcc', {
    applicationSession: { authenticate: (login) => login?.password === 'secret' },
  });
  const client = await connect(listener.url, {
    appSession: { user: 'me', password: 'secret' },
    extensions: [avaya],
  });
  afterwards(() => client.close());
  return { client, simulator, listener };
}

describe('the simulated PBX under avaya-dmcc', () => {
  it('gives out identifiers, which requests and events then have', async () => {
    const { client, simulator } = await program();
    const { device: caller } = await client.vendorSpecific.getThirdPartyDeviceId({
      switchName: 'CM',
      extension: '100',
    });
    expect(caller).toEqual(identifier('100:CM::0'));
    const { device: called } = await client.vendorSpecific.getDeviceId({
      switchName: 'CM',
      switchIPInterface: '192.0.2.1',
      extension: '101',
      deviceInstance: '1',
      controllableByOtherSessions: true,
    });
    expect(called).toEqual(identifier('101:CM:192.0.2.1:1'));
    const monitor = await client.monitor(caller);
    const { callingDevice } = await client.callControl.makeCall({
      callingDevice: caller,
      calledDirectoryNumber: called,
      autoOriginate: 'doNotPrompt',
    });
    expect(callingDevice.deviceID).toEqual(caller);
    simulator.station('101').answer();
    await client.callControl.clearConnection({ connectionToBeCleared: callingDevice });
    expect(simulator.connections).toEqual([]);
    const events: Event[] = [];
    for await (const event of monitor) {
      events.push(event);
      if (event.type === 'ConnectionClearedEvent') break;
    }
    expect(events).toMatchObject([
      { type: 'OriginatedEvent', callingDevice: { deviceIdentifier: caller } },
      { type: 'DeliveredEvent', alertingDevice: { deviceIdentifier: called } },
      { type: 'EstablishedEvent', establishedConnection: { deviceID: called } },
      { type: 'ConnectionClearedEvent', droppedConnection: { deviceID: caller } },
    ]);
  });

  it('names devices that nobody asked for as it would have given them out', async () => {
    const { client, simulator } = await program();
    const { device } = await client.vendorSpecific.getThirdPartyDeviceId({
      switchName: 'CM',
      extension: '100',
    });
    const monitor = await client.monitor(device);
    simulator.station('103').dial('100');
    for await (const event of monitor) {
      if (event.type !== 'DeliveredEvent') continue;
      expect(event.callingDevice).toEqual({ deviceIdentifier: identifier('103:CM::0') });
      expect(event.alertingDevice).toEqual({ deviceIdentifier: device });
      break;
    }
    const { crossRefIDorSnapshotData } = await client.snapshot.snapshotDevice({
      snapshotObject: device,
    });
    expect(JSON.stringify(crossRefIDorSnapshotData)).toContain('"100:CM::0"');
  });

  it('makes calls to identifiers of numbers outside', async () => {
    const { client, simulator } = await program();
    const { device: callingDevice } = await client.vendorSpecific.getDeviceId({
      switchName: 'CM',
      extension: '100',
    });
    const { device: calledDirectoryNumber } = await client.vendorSpecific.getThirdPartyDeviceId({
      switchName: 'CM',
      extension: '005551234',
    });
    await client.callControl.makeCall({
      callingDevice,
      calledDirectoryNumber,
      autoOriginate: 'doNotPrompt',
    });
    expect(simulator.connections.map(({ device }) => device)).toEqual(['100', '801']);
  });

  it.each([
    ['a number that no station has', { switchName: 'CM', extension: '199' }, 'invalidDeviceID'],
    ['no number', { switchName: 'CM', extension: '' }, 'invalidDeviceID'],
    ['no switch', { extension: '100' }, 'invalidParameterValue'],
  ])('refuses GetDeviceId with %s', async (_, members, value) => {
    const { client } = await program();
    await expect(client.vendorSpecific.getDeviceId(members)).rejects.toMatchObject({
      category: 'operation',
      value,
      service: 'GetDeviceId',
    });
  });

  it('takes back each identifier that it gave out, once', async () => {
    const { client } = await program();
    const { device } = await client.vendorSpecific.getDeviceId({
      switchName: 'CM',
      extension: '100',
    });
    await client.vendorSpecific.releaseDeviceId({ device });
    const gone = { category: 'operation', value: 'invalidDeviceID' };
    await expect(client.vendorSpecific.releaseDeviceId({ device })).rejects.toMatchObject(gone);
    await expect(
      client.vendorSpecific.releaseDeviceId({ device: '100:CM::1' }),
    ).rejects.toMatchObject(gone);
  });

  it('refuses what it does not serve of it', async () => {
    const { client } = await program();
    await expect(client.vendorSpecific.getSessionIdList()).rejects.toMatchObject({
      value: 'serviceNotSupported',
    });
  });

  it('tells programs that never asked for an identifier the numbers', async () => {
    const { client, listener, simulator } = await program();
    const plain = await connect(listener.url, {
      appSession: { user: 'you', password: 'secret' },
    });
    afterwards(() => plain.close());
    const { device } = await client.vendorSpecific.getDeviceId({
      switchName: 'CM',
      extension: '100',
    });
    const [named, numbered] = await Promise.all([client.monitor(device), plain.monitor('100')]);
    simulator.station('100').dial('101');
    const [one, other] = await Promise.all(
      [named, numbered].map((monitor) => monitor[Symbol.asyncIterator]().next()),
    );
    expect(JSON.stringify(one)).toContain('100:CM::0');
    expect(JSON.stringify(other)).not.toContain('CM');
  });
});

describe('the profile avaya-dmcc', () => {
  it("brings Avaya's services along where the program does not name them", async () => {
    const { listener } = await simulated('profile=avaya-dmcc');
    const client = await connect(listener.url);
    afterwards(() => client.close());
    expect('getDeviceId' in client.vendorSpecific).toBe(true);
  });

  it('leaves them out for those who say so, beside others in the same process', async () => {
    const simulator = createSimulator({ devices: '100-109' });
    const [known, unknown] = await Promise.all([
      listen(simulator, 'tcp://127.0.0.1:0?profile=avaya-dmcc'),
      listen(simulator, 'tcp://127.0.0.1:0?profile=avaya-dmcc', { extensions: [] }),
    ]);
    afterwards(
      () => simulator.close(),
      () => known.close({ timeout: 100 }),
      () => unknown.close({ timeout: 100 }),
    );
    const name = 'GetDeviceId';
    const xml = `<GetDeviceId xmlns="http://www.avaya.com/csta"><switchName>CM</switchName><extension>100</extension></GetDeviceId>`;
    const content = { xml };
    // One that says by itself what it knows, and one that knows nothing, at both.
    for (const { url } of [known, unknown]) {
      const client = await connect(url, { extensions: [avaya] });
      const plain = await connect(url, { extensions: [] });
      afterwards(
        () => client.close(),
        () => plain.close(),
      );
      expect('getDeviceId' in plain.vendorSpecific).toBe(false);
      const asked = client.vendorSpecific.getDeviceId({ switchName: 'CM', extension: '100' });
      const said = plain.requestUnknown({ name, content });
      if (url === known.url) {
        expect(await asked).toMatchObject({ device: { number: '100:CM::0' } });
        expect(await said).toMatchObject({
          kind: 'unknown',
          name: 'GetDeviceIdResponse',
          content: { xml: expect.stringContaining('>100:CM::0<') },
        });
      } else {
        const refused = { value: 'serviceNotSupported' };
        await expect(asked).rejects.toMatchObject(refused);
        await expect(said).rejects.toMatchObject(refused);
      }
    }
  });
});
