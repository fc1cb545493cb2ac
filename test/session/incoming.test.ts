import { describe, expect, it } from 'vitest';
import { CstaServiceError, UsageError } from '../../src/model/errors.js';
import { type LogFields, silentLogger } from '../../src/model/logger.js';
import type { Message } from '../../src/model/message.js';
import { VirtualClock } from '../../src/model/virtual-clock.js';
import { openSession } from '../../src/session/open-session.js';
import { createMemoryPair } from '../../src/transport/memory/memory-pair.js';
import { jsonCodec } from './json-codec.js';
import { settled, setUp } from './peer.js';

const systemStatus: Message = {
  kind: 'request',
  type: 'SystemStatus',
  invokeID: 7,
  systemStatus: 'normal',
};
const monitorStop: Message = {
  kind: 'request',
  type: 'MonitorStop',
  invokeID: 8,
  monitorCrossRefID: '1',
};

describe('requests of the peer', () => {
  it('for the status are answered by the session itself', async () => {
    const { peer, clock } = await setUp();
    await peer.send(systemStatus);
    await peer.send({ kind: 'request', type: 'RequestSystemStatus', invokeID: 8 });
    await settled(clock);
    expect(peer.received).toEqual([
      { kind: 'response', type: 'SystemStatusResponse', invokeID: 7 },
      {
        kind: 'response',
        type: 'RequestSystemStatusResponse',
        invokeID: 8,
        systemStatus: 'normal',
      },
    ]);
  });

  it('go to their handler first', async () => {
    const seen: string[] = [];
    const { peer, clock } = await setUp({
      handlers: {
        SystemStatus: (request) => {
          seen.push(request.systemStatus);
        },
      },
    });
    await peer.send(systemStatus);
    await settled(clock);
    expect(seen).toEqual(['normal']);
    expect(peer.received).toEqual([
      { kind: 'response', type: 'SystemStatusResponse', invokeID: 7 },
    ]);
  });

  it('that nobody handles are not supported', async () => {
    const { peer, clock } = await setUp();
    await peer.send(monitorStop);
    await settled(clock);
    expect(peer.received).toEqual([
      { kind: 'error', type: 'UniversalFailure', invokeID: 8, operation: 'serviceNotSupported' },
    ]);
  });

  it('are answered when their handler has the answer, in whatever order', async () => {
    const { session, peer, clock } = await setUp();
    let answer: () => void = () => {};
    session.handle(
      'SystemStatus',
      () =>
        new Promise((resolve) => {
          answer = () => resolve({});
        }),
    );
    session.handle('MonitorStop', async () => ({}));
    await peer.send(systemStatus);
    await peer.send(monitorStop);
    await settled(clock);
    expect(peer.received.map(({ invokeID }) => invokeID)).toEqual([8]);
    answer();
    await settled(clock);
    expect(peer.received.map(({ invokeID }) => invokeID)).toEqual([8, 7]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new CstaServiceError('operation', 'invalidCrossRefID');
      },
    ],
    [
      'rejects',
      async () => {
        throw new CstaServiceError('operation', 'invalidCrossRefID');
      },
    ],
  ])('are answered negatively if the handler %s a service error', async (_, handler) => {
    const { session, peer, clock, faults } = await setUp();
    session.handle('MonitorStop', handler);
    await peer.send(monitorStop);
    await settled(clock);
    expect(peer.received).toEqual([
      { kind: 'error', type: 'UniversalFailure', invokeID: 8, operation: 'invalidCrossRefID' },
    ]);
    expect(faults).toEqual([]);
  });

  it('are answered with unspecified if the handler fails, and the program hears of it', async () => {
    const { session, peer, clock, faults } = await setUp();
    const error = new RangeError('a fault of the program');
    session.handle('MonitorStop', () => {
      throw error;
    });
    await peer.send(monitorStop);
    await settled(clock);
    expect(peer.received).toEqual([
      { kind: 'error', type: 'UniversalFailure', invokeID: 8, unspecified: true },
    ]);
    expect(faults).toEqual([error]);
  });

  it('go to onRequest if they have no handler, those for the status as well', async () => {
    const seen: string[] = [];
    const { peer, clock } = await setUp({
      onRequest: async ({ type }) => {
        seen.push(type);
        return { kind: 'error', type: 'UniversalFailure', operation: 'generic' };
      },
    });
    await peer.send(systemStatus);
    await settled(clock);
    expect(seen).toEqual(['SystemStatus']);
    expect(peer.received[0]).toMatchObject({ invokeID: 7, operation: 'generic' });
  });

  it('without a positive answer are not answered', async () => {
    const seen: string[] = [];
    const { session, peer, clock } = await setUp();
    session.handle('SystemRegisterAbort', ({ sysStatRegisterID }) => {
      seen.push(sysStatRegisterID);
    });
    await peer.send({
      kind: 'request',
      type: 'SystemRegisterAbort',
      invokeID: 1,
      sysStatRegisterID: '5',
    });
    await settled(clock);
    expect(seen).toEqual(['5']);
    expect(peer.received).toEqual([]);
  });

  it('have one handler at a time', async () => {
    const { session, peer, clock } = await setUp();
    const remove = session.handle('MonitorStop', () => ({}));
    expect(() => session.handle('MonitorStop', () => ({}))).toThrow(UsageError);
    remove();
    remove();
    await peer.send(monitorStop);
    await settled(clock);
    expect(peer.received[0]).toMatchObject({ operation: 'serviceNotSupported' });
  });

  it('use numbers that have nothing to do with those of the other direction', async () => {
    const { session, peer, clock } = await setUp();
    const asked = session.request('MonitorStop', { monitorCrossRefID: '1' });
    await peer.send({ ...systemStatus, invokeID: 0 });
    await settled(clock);
    expect(peer.received).toHaveLength(2);
    await peer.send({ kind: 'response', type: 'MonitorStopResponse', invokeID: 0 });
    await expect(asked).resolves.toMatchObject({ type: 'MonitorStopResponse' });
  });

  it('with the number of one in work are rejected in BER, and served in XML', async () => {
    const never = { handlers: { MonitorStop: () => new Promise<never>(() => {}) } };
    const ber = await setUp({ encoding: 'ber', ...never });
    const xml = await setUp({ encoding: 'xml', ...never });
    for (const { peer, clock } of [ber, xml]) {
      await peer.send(monitorStop);
      await peer.send({ ...systemStatus, invokeID: 8 });
      await settled(clock);
    }
    expect(ber.peer.received).toEqual([
      { kind: 'reject', type: 'Reject', invokeID: 8, problem: { invoke: 0 } },
    ]);
    expect(ber.discarded).toMatchObject([{ reason: 'unexpected' }]);
    expect(xml.peer.received).toMatchObject([{ type: 'SystemStatusResponse', invokeID: 8 }]);
  });

  it('hold the peer back while too many are in work', async () => {
    const waiting: (() => void)[] = [];
    const { peer, clock } = await setUp({
      maxIncomingRequests: 2,
      handlers: {
        MonitorStop: () =>
          new Promise((resolve) => {
            waiting.push(() => resolve({}));
          }),
      },
    });
    for (let invokeID = 0; invokeID < 5; invokeID++) void peer.send({ ...monitorStop, invokeID });
    await settled(clock);
    expect(waiting).toHaveLength(2);
    waiting[0]?.();
    await settled(clock);
    expect(waiting).toHaveLength(3);
  });
});

describe('messages that cannot be taken', () => {
  it('are rejected in BER: requests that are not known', async () => {
    const { peer, clock, discarded } = await setUp({ encoding: 'ber' });
    const message: Message = {
      kind: 'unknown',
      type: 'Unknown',
      role: 'request',
      name: '52',
      invokeID: 3,
      content: {},
    };
    await peer.send(message);
    await settled(clock);
    expect(peer.received).toEqual([
      { kind: 'reject', type: 'Reject', invokeID: 3, problem: { invoke: 1 } },
    ]);
    const octets = expect.any(Uint8Array);
    expect(discarded).toEqual([{ reason: 'unknown-message', message, octets }]);
  });

  it('are answered in XML: root elements that are not known', async () => {
    const { peer, clock, discarded } = await setUp();
    const message: Message = {
      kind: 'unknown',
      type: 'Unknown',
      role: 'undetermined',
      name: 'Foo',
      invokeID: 3,
      content: {},
    };
    await peer.send(message);
    await peer.send({ ...message, invokeID: 9_999 });
    await settled(clock);
    expect(peer.received).toEqual([
      { kind: 'error', type: 'UniversalFailure', invokeID: 3, operation: 'serviceNotSupported' },
    ]);
    expect(discarded.map(({ reason }) => reason)).toEqual(['unknown-message', 'unknown-message']);
  });

  it.each([
    [
      'a request',
      'a1 05 02 01 05 02 01 47'.replaceAll(' ', ''),
      { invokeID: 5, problem: { invoke: 2 } },
    ],
    [
      'a request of long form',
      'a1 81 06 02 02 01 00 02 01 47'.replaceAll(' ', ''),
      { invokeID: 256, problem: { invoke: 2 } },
    ],
    [
      'a request of indefinite length',
      'a1 80 02 01 ff 80 01 01 02 01 47'.replaceAll(' ', ''),
      { invokeID: -1, problem: { invoke: 2 } },
    ],
    [
      'an answer',
      'a2 03 02 01 05'.replaceAll(' ', ''),
      { invokeID: 5, problem: { returnResult: 2 } },
    ],
  ])('are rejected in BER where the number can be read: %s', async (_, hex, reject) => {
    const { peer, clock, discarded, session } = await setUp({ encoding: 'ber' });
    await peer.sendRaw(Uint8Array.from(Buffer.from(hex, 'hex')));
    await settled(clock);
    expect(peer.received).toEqual([{ kind: 'reject', type: 'Reject', ...reject }]);
    expect(discarded).toMatchObject([{ reason: 'undecodable', error: { name: 'DecodeError' } }]);
    expect(session.state).toEqual({ status: 'open' });
  });

  it.each([
    ['an event', 'a1 06 02 01 05 02 01 15'],
    ['a reject', 'a4 06 02 01 05 80 01 00'],
    ['nothing at all', '00'],
    ['a number that is cut off', 'a1 03 02 04 01'],
    ['a number too long', 'a1 0a 02 08 01 01 01 01 01 01 01 01'],
  ])('are only reported in BER: %s', async (_, hex) => {
    const { peer, clock, discarded } = await setUp({ encoding: 'ber' });
    await peer.sendRaw(Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex')));
    await settled(clock);
    expect(peer.received).toEqual([]);
    expect(discarded).toMatchObject([{ reason: 'undecodable' }]);
  });

  it.each([
    ['a request', '<?xml version="1.0"?>\n<!-- a - b --><a:MakeCall xmlns', 5, true],
    ['a request without prefix', '<MakeCall>', 5, true],
    ['an answer', '<MakeCallResponse>', 5, false],
    ['an error', '<CSTAErrorCode>', 5, false],
    ['an event', '<DeliveredEvent>', 9_999, false],
    ['no XML', 'hello', 5, false],
  ])('are answered in XML if they are requests: %s', async (_, text, invokeID, answered) => {
    const { peer, clock, discarded } = await setUp();
    await peer.sendRaw(new TextEncoder().encode(text), invokeID);
    await settled(clock);
    expect(peer.received).toEqual(
      answered ? [{ kind: 'error', type: 'UniversalFailure', invokeID, operation: 'generic' }] : [],
    );
    expect(discarded).toMatchObject([{ reason: 'undecodable' }]);
  });

  it.each([
    ['ber', 'a1 0f 02 01 05 02 01 15 30 07 55 02 00 07 a0 01 ff', undefined, '0x0007'],
    ['ber', 'a1 0b 02 01 05 02 01 15 30 03 55 09 00', undefined, undefined],
    ['ber', 'a1 08 02 01 05 02 01 15 30 80', undefined, undefined],
    ['xml', '<a:DeliveredEvent><a:monitorCrossRefID> M1 </a:monitorCrossRefID><', 9_999, 'M1'],
    ['xml', '<DeliveredEvent><monitorCrossRefID>&#1;</monitorCrossRefID>', 9_999, undefined],
  ] as const)(
    'are told with their octets, and the monitor if it was an event: %s %s',
    async (encoding, text, invokeID, crossRef) => {
      const logged: (LogFields | undefined)[] = [];
      const logger = {
        ...silentLogger,
        warn: (_: string, fields?: LogFields) => void logged.push(fields),
      };
      const { peer, clock, discarded } = await setUp({ encoding, logger });
      const octets =
        encoding === 'ber' ? Buffer.from(text.replaceAll(' ', ''), 'hex') : Buffer.from(text);
      await peer.sendRaw(Uint8Array.from(octets), invokeID);
      await settled(clock);
      const error = { code: 'bad-value' };
      const reason = 'undecodable';
      expect(discarded).toMatchObject([{ reason, error, octets: Uint8Array.from(octets) }]);
      expect(discarded[0]).toHaveProperty('monitorCrossRefID', crossRef);
      expect(logged).toMatchObject([{ reason, error, octets: octets.toString('hex') }]);
    },
  );

  it('are shown in the log only so far', async () => {
    const logged: (LogFields | undefined)[] = [];
    const logger = {
      ...silentLogger,
      warn: (_: string, fields?: LogFields) => void logged.push(fields),
    };
    const { peer, clock } = await setUp({ encoding: 'ber', logger });
    await peer.sendRaw(new Uint8Array(1_000));
    await settled(clock);
    expect(logged).toMatchObject([{ octets: `${'00'.repeat(256)}… (1000 octets)` }]);
  });

  it('end the request whose answer they are', async () => {
    const { session, peer, clock } = await setUp();
    const asked = session.request('MonitorStop', { monitorCrossRefID: '1' });
    const failed = expect(asked).rejects.toMatchObject({
      code: 'protocol',
      cause: { name: 'DecodeError' },
    });
    await peer.sendRaw(new TextEncoder().encode('<MonitorStopResponse'), 0);
    await settled(clock);
    await failed;
  });

  it('are reported: values, rejects of what was no request', async () => {
    const { peer, clock, discarded } = await setUp({ encoding: 'ber' });
    await peer.send({ kind: 'value', type: 'cause', value: 'normal' });
    await peer.send({ kind: 'reject', type: 'Reject', problem: { general: 2 } });
    await peer.send({ kind: 'reject', type: 'Reject', invokeID: 4, problem: { returnResult: 2 } });
    await settled(clock);
    expect(discarded.map(({ reason }) => reason)).toEqual(['unexpected', 'rejected', 'rejected']);
    expect(peer.received).toEqual([]);
  });

  it('do no harm if the hook that hears of them throws', async () => {
    const error = new Error('a fault of the program');
    const { session, peer, clock, faults } = await setUp({
      onDiscarded: () => {
        throw error;
      },
    });
    await peer.send({ kind: 'value', type: 'cause', value: 'normal' });
    await settled(clock);
    expect(faults).toEqual([error]);
    expect(session.state).toEqual({ status: 'open' });
  });
});

describe('handlers that never end', () => {
  it('do not hold the peer back for ever', async () => {
    let release: () => void = () => {};
    const { session, peer, clock, faults } = await setUp({
      maxIncomingRequests: 2,
      lagTimeout: 1_000,
      handlers: {
        MonitorStop: () =>
          new Promise((resolve) => {
            release = () => resolve({});
          }),
      },
    });
    for (const invokeID of [1, 2]) void peer.send({ ...monitorStop, invokeID });
    void peer.send(systemStatus);
    await settled(clock);
    expect(session.heldBack).toMatchObject({ requests: 2 });
    await clock.advance(1_000);
    expect(peer.received).toMatchObject([
      { invokeID: 1, unspecified: true },
      { invokeID: 2, unspecified: true },
      { invokeID: 7, type: 'SystemStatusResponse' },
    ]);
    expect(faults).toMatchObject([{ code: 'lagging' }, { code: 'lagging' }]);
    release();
    await settled(clock);
    expect(peer.received).toHaveLength(3);
  });

  it('are told from a peer that takes no answers, which is broken off', async () => {
    const clock = new VirtualClock();
    const codec = jsonCodec('xml');
    const [near, far] = createMemoryPair({ clock, receiveQueue: 1 });
    const session = await openSession(near, {
      codec,
      clock,
      maxIncomingRequests: 1,
      lagTimeout: 1_000,
    });
    // Nobody reads at the other side.
    void far.send({ octets: codec.encode(systemStatus), invokeID: 7 }).catch(() => {});
    await clock.advance(999);
    expect(session.heldBack).toMatchObject({ requests: 1 });
    await clock.advance(1);
    expect(session.state).toMatchObject({ by: 'failure', error: { code: 'protocol' } });
    expect(clock.pendingTimers).toBe(0);
  });
});
