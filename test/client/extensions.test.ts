import { describe, expect, expectTypeOf, it } from 'vitest';
import { type CstaClient, openClient } from '../../src/client/index.js';
import { methodName } from '../../src/schema/catalogue.js';
import type { Discarded } from '../../src/session/discarded.js';
import { createMemoryPair } from '../../src/transport/memory/memory-pair.js';
import { jsonCodec } from '../session/json-codec.js';
import { Peer } from '../session/peer.js';
import { doors } from '../support/doors.js';
import { monitorsOnRequest } from './setup.js';

/** A client that knows doors, and its switch, which answers nothing by itself. */
async function setUp() {
  const [near, far] = createMemoryPair();
  const peer = new Peer(far, jsonCodec('xml'));
  const discarded: Discarded[] = [];
  const client = await openClient(near, {
    codec: jsonCodec('xml'),
    heartbeat: false,
    extensions: [doors],
    onDiscarded: (what) => discarded.push(what),
  });
  return { client, peer, discarded };
}

describe('a client with an extension', () => {
  it("has a method for each of a vendor's services, whose devices may be numbers", async () => {
    const { client, peer } = await setUp();
    peer.react = ({ type, invokeID = -1 }) => {
      const answer = { kind: 'response', type: `${type}Response`, invokeID, openFor: 3 };
      void far.send({ octets: new TextEncoder().encode(JSON.stringify(answer)), invokeID });
    };
    const far = peer.link;
    const { openFor } = await client.vendorSpecific.openDoor({ device: '100' });
    expectTypeOf(openFor).toEqualTypeOf<number>();
    expect(openFor).toBe(3);
    await client.request('OpenDoor', { device: { number: '101' }, seconds: 4 });
    await client.vendorSpecific.doorBlocked({ device: '102' });
    const locked = client.vendorSpecific.lockDoors({ doors: ['103', { number: '104' }] });
    await expect(locked).rejects.toMatchObject({ code: 'protocol' });
    expect(peer.received).toMatchObject([
      { type: 'OpenDoor', device: { number: '100' } },
      { type: 'OpenDoor', device: { number: '101' }, seconds: 4 },
      { type: 'DoorBlocked', device: { number: '102' } },
      { type: 'LockDoors', doors: [{ number: '103' }, { number: '104' }] },
    ]);
    // @ts-expect-error it is no device
    client.vendorSpecific.openDoor({ device: '100', seconds: '4' }).catch(() => {});
    // @ts-expect-error a device has to be named
    client.vendorSpecific.openDoor({}).catch(() => {});
  });

  it('keeps its own methods where a service would have one of the same name', async () => {
    const { client, peer } = await setUp();
    expectTypeOf(client.close).toEqualTypeOf<CstaClient['close']>();
    client.request('Close', {}).catch(() => {});
    await client.close({ timeout: 1 });
    expect(peer.received).toMatchObject([{ kind: 'request', type: 'Close' }]);
  });

  it("gives a vendor's events to listeners and to their monitor", async () => {
    const { client, peer, discarded } = await setUp();
    monitorsOnRequest(peer);
    const monitor = await client.monitor('100');
    const heard: string[] = [];
    client.on('DoorOpenedEvent', ({ device: { number } }) => heard.push(number));
    monitor.on('*', (event) => {
      if (event.type === 'DoorOpenedEvent') heard.push(event.device.number);
    });
    const loop = monitor[Symbol.asyncIterator]();
    const event = {
      kind: 'event',
      type: 'DoorOpenedEvent',
      monitorCrossRefID: '1',
      device: { number: '100' },
    };
    const octets = new TextEncoder().encode(JSON.stringify(event));
    await peer.sendRaw(octets, 9999);
    expect(await loop.next()).toMatchObject({ value: event });
    expect(heard).toEqual(['100', '100']);
    expect(discarded).toEqual([]);
  });

  it('is a client like any other', async () => {
    const { client } = await setUp();
    expectTypeOf(client).toExtend<CstaClient>();
    const [near] = createMemoryPair();
    const other = await openClient(near, { codec: jsonCodec('xml') });
    expectTypeOf(other).toEqualTypeOf<CstaClient>();
    expect('openDoor' in other).toBe(false);
    expect('makeCall' in client).toBe(true);
  });
});

describe('the method of a service', () => {
  it.each([
    ['MakeCall', 'makeCall'],
    ['CDRReport', 'cdrReport'],
    ['IORegister', 'ioRegister'],
    ['GetCSTAFeatures', 'getCSTAFeatures'],
    ['getThing', 'getThing'],
    ['PING', 'PING'],
  ])('of %s is %s', (service, method) => {
    expect(methodName(service)).toBe(method);
  });
});
