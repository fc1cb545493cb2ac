import { describe, expect, expectTypeOf, it } from 'vitest';
import { berCodec } from '../../src/ber/index.js';
import { CstaServiceError } from '../../src/model/errors.js';
import { answerTypes } from '../../src/session/answer-types.js';
import type { SessionWith } from '../../src/session/extended-session.js';
import { openSession } from '../../src/session/open-session.js';
import type { OpenSessionOptions, Session } from '../../src/session/session.js';
import { xmlConversation } from '../../src/session/xml-conversation.js';
import { createMemoryPair } from '../../src/transport/memory/memory-pair.js';
import { doors } from '../support/doors.js';

type Doors = readonly [typeof doors];
const extensions: Doors = [doors];
const device = { number: '100' };

/** Two sessions that know doors, over one link. */
async function pair(
  encoding: 'xml' | 'ber',
  far: Partial<OpenSessionOptions<Doors>> = {},
  numbered = true,
): Promise<{ near: SessionWith<Doors>; far: SessionWith<Doors> }> {
  const links = createMemoryPair();
  const codecs = () =>
    encoding === 'xml' ? xmlConversation({ extensions }) : { codec: berCodec({ extensions }) };
  const [one, other] = await Promise.all([
    openSession(links[0], { ...codecs(), numbered, extensions }),
    openSession(links[1], {
      ...codecs(),
      numbered,
      extensions,
      onListenerError: () => {},
      ...far,
    }),
  ]);
  return { near: one, far: other };
}

describe.each([
  ['xml', true],
  ['xml', false],
  ['ber', true],
] as const)('a session with an extension, in %s, numbered %s', (encoding, numbered) => {
  it("sends, serves and answers a vendor's request", async () => {
    const { near } = await pair(
      encoding,
      {
        handlers: {
          OpenDoor: ({ device: { number }, seconds = 5 }) => ({ openFor: seconds + number.length }),
          // CSTA's own beside it.
          RequestSystemStatus: () => ({ systemStatus: 'overloadReached' }),
        },
      },
      numbered,
    );
    const answer = await near.request('OpenDoor', { device, seconds: 7 });
    expect(answer).toMatchObject({ kind: 'response', type: 'OpenDoorResponse', openFor: 10 });
    expectTypeOf(answer.openFor).toEqualTypeOf<number>();
    const { systemStatus } = await near.request('RequestSystemStatus', {});
    expect(systemStatus).toBe('overloadReached');
  });

  it('waits for no answer where there is none', async () => {
    const blocked: string[] = [];
    const { near } = await pair(
      encoding,
      { handlers: { DoorBlocked: ({ device: { number } }) => void blocked.push(number) } },
      numbered,
    );
    const answer = await near.request('DoorBlocked', { device });
    expectTypeOf(answer).toEqualTypeOf<undefined>();
    expect(answer).toBeUndefined();
    expect(near.pendingRequests).toBe(0);
    // What is asked later is answered later.
    await near.request('RequestSystemStatus', {});
    expect(blocked).toEqual(['100']);
  });

  it('refuses what nobody handles, and gives what a handler refuses with', async () => {
    const { near, far } = await pair(encoding, {}, numbered);
    await expect(near.request('OpenDoor', { device })).rejects.toMatchObject({
      value: 'serviceNotSupported',
      service: 'OpenDoor',
    });
    far.handle('OpenDoor', () => {
      throw new CstaServiceError('operation', 'invalidDeviceID');
    });
    await expect(near.request('OpenDoor', { device })).rejects.toMatchObject({
      value: 'invalidDeviceID',
    });
  });
});

describe('a session with an extension', () => {
  it("tells listeners and loops of a vendor's events", async () => {
    const { near, far } = await pair('xml');
    const heard: unknown[] = [];
    near.on('DoorOpenedEvent', ({ device: { number }, monitorCrossRefID }) => {
      heard.push(number, monitorCrossRefID);
    });
    near.on('*', (event) => {
      if (event.type === 'DoorOpenedEvent') heard.push(event.device.number);
    });
    const loop = near.events({ types: ['DoorOpenedEvent'] });
    await far.sendEvent({
      kind: 'event',
      type: 'DoorOpenedEvent',
      monitorCrossRefID: 'M1',
      device,
    });
    expect(await loop.next()).toMatchObject({ value: { type: 'DoorOpenedEvent', device } });
    expect(heard).toEqual(['100', 'M1', '100']);
  });

  it('takes the answers that a service has of its own', async () => {
    const { near, far } = await pair('xml', {
      onRequest: () => ({ kind: 'error', type: 'LockDoorsNegResponse', reason: 'jammed' }),
    });
    const refused = near.request('LockDoors', { doors: [device] });
    await expect(refused).rejects.toMatchObject({ code: 'service-error', service: 'LockDoors' });
    far.handle('LockDoors', () => {});
    expect(await near.request('LockDoors', { doors: [device] })).toMatchObject({
      type: 'LockDoorsPosResponse',
    });
  });

  it.each(['xml', 'ber'] as const)(
    'does not let what it knows be sent as unknown, in %s',
    async (encoding) => {
      const { near } = await pair(encoding);
      const name = encoding === 'xml' ? 'OpenDoor' : '950';
      const message = expect.stringMatching(/service OpenDoor of the extension doors/);
      const known = { code: 'bad-argument', message };
      const content = encoding === 'xml' ? { xml: '<OpenDoor/>' } : { ber: Uint8Array.of(5, 0) };
      await expect(near.requestUnknown({ name, content })).rejects.toMatchObject(known);
      expect(() => near.handleUnknown(name, () => undefined)).toThrow(
        expect.objectContaining(known),
      );
    },
  );

  it('treats what neither CSTA nor the extension knows as unknown', async () => {
    const { near, far } = await pair('xml');
    far.handleUnknown('PaintDoor', ({ name }) => ({
      content: { xml: `<${name} xmlns="http://example.com/doors"/>` },
    }));
    const content = { xml: '<PaintDoor xmlns="http://example.com/doors"/>' };
    expect(await near.requestUnknown({ name: 'PaintDoor', content })).toMatchObject({
      kind: 'unknown',
      name: 'PaintDoor',
    });
  });
});

describe('a session without the extension, beside one that has it', () => {
  it("has a vendor's request as unknown", async () => {
    await pair('xml');
    const links = createMemoryPair();
    const near = await openSession(links[0], xmlConversation());
    const far = await openSession(links[1], xmlConversation());
    const names: string[] = [];
    far.handleUnknown('*', ({ name }) => {
      names.push(name);
      return { content: { xml: '<OpenDoorResponse xmlns="http://example.com/doors"/>' } };
    });
    const answer = await near.requestUnknown({
      name: 'OpenDoor',
      content: { xml: '<OpenDoor xmlns="http://example.com/doors"><device>1</device></OpenDoor>' },
    });
    expect(names).toEqual(['OpenDoor']);
    expect(answer).toMatchObject({ kind: 'unknown', name: 'OpenDoorResponse' });
    expectTypeOf(near).toEqualTypeOf<Session>();
    // @ts-expect-error no such request
    await expect(near.request('OpenDoor', { device })).rejects.toMatchObject({
      code: 'unknown-message',
    });
  });
});

describe('which answers belong to which requests', () => {
  it('follows from the entries', () => {
    const { isOneWay, positiveOf, negativeOf } = answerTypes([doors]);
    const all = ['OpenDoor', 'DoorBlocked', 'LockDoors', 'MakeCall', 'RouteEnd'];
    expect(all.filter(isOneWay)).toEqual(['DoorBlocked', 'RouteEnd']);
    expect(positiveOf('OpenDoor')).toBe('OpenDoorResponse');
    expect(positiveOf('LockDoors')).toBe('LockDoorsPosResponse');
    expect(all.map(negativeOf)).toEqual([
      undefined,
      undefined,
      'LockDoorsNegResponse',
      undefined,
      undefined,
    ]);
    expect(answerTypes().isOneWay('DoorBlocked')).toBe(false);
  });
});
