import { describe, expect, it } from 'vitest';
import { berCodec } from '../../src/ber/index.js';
import {
  ApplicationSessionError,
  CstaServiceError,
  EncodeError,
  SessionError,
  UsageError,
} from '../../src/model/errors.js';
import type { Message } from '../../src/model/message.js';
import { VirtualClock } from '../../src/model/virtual-clock.js';
import type { ApplicationSessionOptions } from '../../src/session/application-session.js';
import {
  type ApplicationSessionServing,
  applicationSessionResponder,
} from '../../src/session/application-session-responder.js';
import type { AssociationFactory } from '../../src/session/association.js';
import { openSession } from '../../src/session/open-session.js';
import type { OpenSessionOptions, Session } from '../../src/session/session.js';
import { xmlConversation } from '../../src/session/xml-conversation.js';
import { createMemoryPair } from '../../src/transport/memory/memory-pair.js';
import type { Transport } from '../../src/transport/transport.js';
import { xmlCodec } from '../../src/xml/index.js';
import { Peer, settled } from './peer.js';

const ED6 = 'http://www.ecma-international.org/standards/ecma-323/csta/ed6';

const open = (
  clock: VirtualClock,
  link: Transport,
  options: Partial<OpenSessionOptions>,
): Promise<Session> => openSession(link, { ...xmlConversation(), clock, ...options });

/** A session that asks for an application session, with the test as its peer. */
async function asking(
  appSession: ApplicationSessionOptions | true = true,
  options: Partial<OpenSessionOptions> = {},
) {
  const clock = new VirtualClock();
  const [near, far] = createMemoryPair({ clock });
  const peer = new Peer(far, xmlCodec());
  const opening = open(clock, near, { appSession, ...options });
  opening.catch(() => {});
  await settled(clock);
  return { clock, near, peer, opening };
}

/** Answers what application sessions ask, with the given durations in turn; the last one ever after. */
function granting(peer: Peer, ...durations: number[]): void {
  const duration = (): number => (durations.length > 1 ? durations.shift() : durations[0]) ?? 180;
  peer.react = (message) => {
    const answer = positiveAnswer(message, duration);
    if (answer) peer.send(answer).catch(() => {});
  };
}

function positiveAnswer(message: Message, duration: () => number): Message | undefined {
  const { invokeID } = message;
  if (invokeID === undefined) return undefined;
  switch (message.type) {
    case 'StartApplicationSession':
      return {
        kind: 'response',
        type: 'StartApplicationSessionPosResponse',
        invokeID,
        sessionID: 'S1',
        actualProtocolVersion: ED6,
        actualSessionDuration: duration(),
      };
    case 'ResetApplicationSessionTimer':
      return {
        kind: 'response',
        type: 'ResetApplicationSessionTimerPosResponse',
        invokeID,
        actualSessionDuration: duration(),
      };
    case 'StopApplicationSession':
      return { kind: 'response', type: 'StopApplicationSessionPosResponse', invokeID };
    default:
      return undefined;
  }
}

/** A session inside an application session that lasts as long as said, with the test as its peer. */
async function inside(
  durations: readonly number[] = [180],
  appSession: ApplicationSessionOptions | true = true,
  options: Partial<OpenSessionOptions> = {},
) {
  const clock = new VirtualClock();
  const [near, far] = createMemoryPair({ clock });
  const peer = new Peer(far, xmlCodec());
  granting(peer, ...durations);
  const opening = open(clock, near, { appSession, ...options });
  await settled(clock);
  return { clock, peer, session: await opening };
}

/** Both sides, as far as they get. */
async function between(
  appSession: ApplicationSessionOptions | undefined,
  serving: ApplicationSessionServing | AssociationFactory,
  options: Partial<OpenSessionOptions> = {},
) {
  const clock = new VirtualClock();
  const [near, far] = createMemoryPair({ clock });
  const association =
    typeof serving === 'function' ? serving : applicationSessionResponder(serving);
  const both = Promise.allSettled([
    open(clock, near, { ...(appSession && { appSession }), openTimeout: 50 }),
    open(clock, far, { association, followPeer: true, openTimeout: 50, ...options }),
  ]);
  await clock.advance(100);
  const [client, server] = await both;
  return { clock, client, server };
}

/** Both sides of a session that has been opened. */
async function opened(
  appSession: ApplicationSessionOptions,
  serving: ApplicationSessionServing | AssociationFactory,
  options: Partial<OpenSessionOptions> = {},
) {
  const { clock, client, server } = await between(appSession, serving, options);
  if (client.status !== 'fulfilled') throw client.reason;
  if (server.status !== 'fulfilled') throw server.reason;
  return { clock, client: client.value, server: server.value };
}

/** Waits for what is to fail, while time stands still. */
async function failure(clock: VirtualClock, promise: Promise<unknown>): Promise<unknown> {
  const caught = promise.then(
    () => new Error('it did not fail'),
    (error: unknown) => error,
  );
  await settled(clock);
  return caught;
}

describe('asking for an application session', () => {
  it('says who we are and what we want, and is not open before the answer', async () => {
    const { clock, peer, opening } = await asking({
      applicationID: 'dialler',
      applicationSpecificInfo: { xml: '<login xmlns="urn:x">me</login>' },
      protocolVersions: ['v1', 'v2'],
      duration: 60,
      extensions: { xml: 'more' },
    });
    expect(peer.received).toEqual([
      {
        kind: 'request',
        type: 'StartApplicationSession',
        invokeID: 0,
        applicationInfo: {
          applicationID: 'dialler',
          applicationSpecificInfo: { xml: '<login xmlns="urn:x">me</login>' },
        },
        requestedProtocolVersions: ['v1', 'v2'],
        requestedSessionDuration: 60,
        extensions: { xml: 'more' },
      },
    ]);
    await peer.send({
      kind: 'response',
      type: 'StartApplicationSessionPosResponse',
      invokeID: 0,
      sessionID: 'S7',
      actualProtocolVersion: 'v2',
      actualSessionDuration: 30,
      extensions: { xml: 'hello' },
    });
    await settled(clock);
    const session = await opening;
    expect(session.applicationSession).toEqual({
      sessionID: 'S7',
      protocolVersion: 'v2',
      duration: 30,
      applicationInfo: {
        applicationID: 'dialler',
        applicationSpecificInfo: { xml: '<login xmlns="urn:x">me</login>' },
      },
      extensions: { xml: 'hello' },
    });
    session.abort();
  });

  it('has defaults, and shares the numbers of requests with the program', async () => {
    const { clock, peer, session } = await inside();
    void session.request('RequestSystemStatus', {}).catch(() => {});
    await clock.advance(90_000);
    expect(peer.received).toMatchObject([
      {
        type: 'StartApplicationSession',
        invokeID: 0,
        applicationInfo: { applicationID: 'csta' },
        requestedProtocolVersions: [ED6],
        requestedSessionDuration: 180,
      },
      { type: 'RequestSystemStatus', invokeID: 1 },
      { type: 'ResetApplicationSessionTimer', invokeID: 2, sessionID: 'S1' },
    ]);
    session.abort();
  });

  it.each([
    ['invalidApplicationInfo', 'user and password'],
    ['requestedProtocolVersionNotSupported', 'protocolVersions'],
    ['serverResourcesBusy', 'later'],
    ['maxNumberSessions', 'end another'],
  ] as const)('fails with what the peer says: %s', async (definedError, advice) => {
    const { clock, peer, opening } = await asking();
    await peer.send({
      kind: 'error',
      type: 'StartApplicationSessionNegResponse',
      invokeID: 0,
      errorCode: { definedError },
    });
    const error = await failure(clock, opening);
    expect(error).toBeInstanceOf(ApplicationSessionError);
    expect(error).toMatchObject({
      code: 'association-refused',
      category: 'definedError',
      value: definedError,
      message: expect.stringContaining(advice),
    });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ value: definedError });
    expect(clock.pendingTimers).toBe(0);
  });

  it("fails with a peer's own reason", async () => {
    const { clock, peer, opening } = await asking();
    await peer.send({
      kind: 'error',
      type: 'StartApplicationSessionNegResponse',
      invokeID: 0,
      errorCode: { applError: 'no licence' },
    });
    expect(await failure(clock, opening)).toMatchObject({
      code: 'association-refused',
      category: 'applError',
      value: 'no licence',
    });
  });

  it('fails with a peer that has no application sessions, and says what to do', async () => {
    const { clock, peer, opening } = await asking();
    await peer.send({
      kind: 'error',
      type: 'UniversalFailure',
      invokeID: 0,
      operation: 'serviceNotSupported',
    });
    expect(await failure(clock, opening)).toMatchObject({
      code: 'association-refused',
      category: 'operation',
      value: 'serviceNotSupported',
      message: expect.stringContaining('appSession: false'),
    });
  });

  it('fails with an answer to something else', async () => {
    const { clock, peer, opening } = await asking();
    await peer.send({ kind: 'response', type: 'StopApplicationSessionPosResponse', invokeID: 0 });
    expect(await failure(clock, opening)).toMatchObject({ code: 'protocol' });
  });

  it('fails with an answer that cannot be read', async () => {
    const { clock, peer, opening } = await asking();
    await peer.sendRaw(new TextEncoder().encode('<StartApplicationSessionPosResponse'), 0);
    expect(await failure(clock, opening)).toMatchObject({ code: 'protocol' });
  });

  it('fails with an answer that names no session', async () => {
    const { clock, peer, opening } = await asking();
    await peer.sendRaw(new TextEncoder().encode('<StartApplicationSessionPosResponse/>'), 0);
    expect(await failure(clock, opening)).toMatchObject({
      code: 'protocol',
      cause: {
        code: 'missing-member',
        path: 'StartApplicationSessionPosResponse.sessionID',
      },
    });
  });

  it('fails with what cannot be written', async () => {
    const { clock, opening } = await asking({ applicationSpecificInfo: { xml: '<open>' } });
    expect(await failure(clock, opening)).toBeInstanceOf(EncodeError);
    expect(clock.pendingTimers).toBe(0);
  });

  it('gives up after the time for opening, and says what to look at', async () => {
    const { clock, opening } = await asking(true, { openTimeout: 3_000 });
    await clock.advance(3_000);
    expect(await failure(clock, opening)).toMatchObject({
      code: 'timeout',
      message: expect.stringContaining('uses an application session'),
    });
    expect(clock.pendingTimers).toBe(0);
  });

  it('can be given up', async () => {
    const abort = new AbortController();
    const { clock, opening, peer } = await asking(true, { signal: abort.signal });
    abort.abort(new Error('enough'));
    expect(await failure(clock, opening)).toMatchObject({ code: 'aborted' });
    expect(peer.of('StopApplicationSession')).toEqual([]);
    expect(clock.pendingTimers).toBe(0);
  });

  it('refuses what comes before it is open, and takes answers only', async () => {
    const discarded: string[] = [];
    const { clock, peer, opening } = await asking(true, {
      onDiscarded: ({ reason }) => discarded.push(reason),
    });
    await peer.send({ kind: 'request', type: 'RequestSystemStatus', invokeID: 5 });
    await settled(clock);
    expect(peer.of('UniversalFailure')).toMatchObject([{ invokeID: 5, operation: 'generic' }]);
    expect(discarded).toEqual(['unexpected']);
    granting(peer, 60);
    await peer.send({
      kind: 'response',
      type: 'StartApplicationSessionPosResponse',
      invokeID: 0,
      sessionID: 'S1',
      actualProtocolVersion: ED6,
      actualSessionDuration: 60,
    });
    await settled(clock);
    const session = await opening;
    expect(session.state).toEqual({ status: 'open' });
    session.abort();
  });

  it('is open before a message that comes with the answer is looked at', async () => {
    const { clock, peer, opening } = await asking(true, {
      handlers: { RequestSystemStatus: () => ({ systemStatus: 'enabled' }) },
    });
    void peer.send({
      kind: 'response',
      type: 'StartApplicationSessionPosResponse',
      invokeID: 0,
      sessionID: 'S1',
      actualProtocolVersion: ED6,
      actualSessionDuration: 60,
    });
    void peer.send({ kind: 'request', type: 'RequestSystemStatus', invokeID: 0 });
    await settled(clock);
    expect(peer.of('RequestSystemStatusResponse')).toMatchObject([{ systemStatus: 'enabled' }]);
    (await opening).abort();
  });

  it.each([
    ['a duration of nothing', { appSession: { duration: 0 } }],
    ['a broken duration', { appSession: { duration: 1.5 } }],
    ['no version', { appSession: { protocolVersions: [] } }],
    ['BER', { appSession: true, codec: berCodec() }],
    ['another association', { appSession: true, association: applicationSessionResponder() }],
  ])('does not take %s', async (_what, options) => {
    const clock = new VirtualClock();
    const [near] = createMemoryPair({ clock });
    await expect(async () => open(clock, near, options)).rejects.toBeInstanceOf(UsageError);
    expect(near.state).toBe('closed');
  });
});

describe('renewing an application session', () => {
  it('is done over and over, when half of the time is over', async () => {
    const { clock, peer, session } = await inside([100]);
    for (let period = 1; period <= 200; period++) {
      await clock.advance(49_999);
      expect(peer.of('ResetApplicationSessionTimer')).toHaveLength(period - 1);
      await clock.advance(1);
      expect(peer.of('ResetApplicationSessionTimer')).toHaveLength(period);
    }
    expect(session.state).toEqual({ status: 'open' });
    expect(session.pendingRequests).toBe(0);
    expect(clock.pendingTimers).toBe(1);
    session.abort();
    expect(clock.pendingTimers).toBe(0);
  });

  it('follows what the peer grants', async () => {
    const { clock, peer, session } = await inside([100, 20, 600]);
    const renewals = (): number => peer.of('ResetApplicationSessionTimer').length;
    expect(session.applicationSession?.duration).toBe(100);
    await clock.advance(50_000);
    expect(renewals()).toBe(1);
    expect(session.applicationSession?.duration).toBe(20);
    await clock.advance(10_000);
    expect(renewals()).toBe(2);
    expect(session.applicationSession?.duration).toBe(600);
    await clock.advance(299_999);
    expect(renewals()).toBe(2);
    await clock.advance(1);
    expect(renewals()).toBe(3);
    session.abort();
  });

  it.each([0, -5])('takes a duration of %i as the one asked for', async (duration) => {
    const { clock, peer, session } = await inside([duration], { duration: 40 });
    await clock.advance(20_000);
    expect(session.applicationSession?.duration).toBe(40);
    expect(peer.of('ResetApplicationSessionTimer')).toHaveLength(1);
    session.abort();
  });

  it('can be answered late, but not too late', async () => {
    const { clock, peer, session } = await inside([100]);
    peer.react = () => {};
    await clock.advance(99_000);
    const [late] = peer.of('ResetApplicationSessionTimer');
    granting(peer, 100);
    await peer.send({
      kind: 'response',
      type: 'ResetApplicationSessionTimerPosResponse',
      invokeID: late?.invokeID ?? -1,
      actualSessionDuration: 100,
    });
    await settled(clock);
    expect(session.state).toEqual({ status: 'open' });
    // Counted from when it was asked for, half of the time is nearly over.
    await clock.advance(1_000);
    expect(peer.of('ResetApplicationSessionTimer')).toHaveLength(2);
    peer.react = () => {};
    await clock.advance(100_000);
    expect(session.state).toMatchObject({
      status: 'closed',
      by: 'failure',
      error: { code: 'terminated', value: 'sessionTimerExpired' },
    });
  });

  it.each(['invalidSessionID', 'serverCannotResetSessionTimer'] as const)(
    'ends the session where the peer refuses: %s',
    async (definedError) => {
      const { clock, peer, session } = await inside([100]);
      peer.react = ({ type, invokeID = -1 }) => {
        if (type !== 'ResetApplicationSessionTimer') return;
        void peer.send({
          kind: 'error',
          type: 'ResetApplicationSessionTimerNegResponse',
          invokeID,
          errorCode: { definedError },
        });
      };
      const pending = failure(clock, session.request('GetDoNotDisturb', { device: device('1') }));
      await clock.advance(50_000);
      expect(await pending).toMatchObject({ code: 'timeout' });
      expect(await session.closed).toMatchObject({
        by: 'peer',
        error: { code: 'terminated', category: 'definedError', value: definedError },
      });
      expect(clock.pendingTimers).toBe(0);
    },
  );

  it('is tried again where the answer cannot be read', async () => {
    const { clock, peer, session } = await inside([100]);
    peer.react = ({ type, invokeID = -1 }) => {
      if (type !== 'ResetApplicationSessionTimer') return;
      granting(peer, 100);
      void peer.sendRaw(
        new TextEncoder().encode('<ResetApplicationSessionTimerPosResponse'),
        invokeID,
      );
    };
    await clock.advance(50_000);
    expect(peer.of('ResetApplicationSessionTimer')).toHaveLength(1);
    await clock.advance(25_000);
    expect(peer.of('ResetApplicationSessionTimer')).toHaveLength(2);
    await clock.advance(49_000);
    expect(session.state).toEqual({ status: 'open' });
    session.abort();
  });

  it('does not fail because the program takes its events too slowly', async () => {
    const { clock, peer, session } = await inside([100], true, { eventQueue: 1 });
    const events = session.events();
    for (let number = 0; number < 8; number++) void peer.send(doNotDisturb(number));
    await clock.advance(100_000);
    expect(session.state).toEqual({ status: 'open' });
    for (let number = 0; number < 8; number++) await events.next();
    await clock.advance(200_000);
    expect(session.state).toEqual({ status: 'open' });
    session.abort();
  });

  it('goes on while as many requests wait as may', async () => {
    const { clock, peer, session } = await inside([100], true, { maxPendingRequests: 1 });
    const waiting = session.request('GetDoNotDisturb', { device: device('1') }, { timeout: 1e6 });
    waiting.catch(() => {});
    await clock.advance(200_000);
    expect(peer.of('ResetApplicationSessionTimer')).toHaveLength(4);
    session.abort();
  });
});

const device = (number: string) => ({ number });

const doNotDisturb = (number: number): Message => ({
  kind: 'event',
  type: 'DoNotDisturbEvent',
  invokeID: 9999,
  monitorCrossRefID: '1',
  device: { deviceIdentifier: { number: String(number) } },
  doNotDisturbOn: true,
});

describe('the end of an application session', () => {
  it('is asked for when the session is closed, and waited for', async () => {
    const { clock, peer, session } = await inside();
    peer.react = () => {};
    const closing = session.close();
    await settled(clock);
    const [stop] = peer.of('StopApplicationSession');
    expect(stop).toMatchObject({
      sessionID: 'S1',
      sessionEndReason: { definedEndReason: 'normal' },
    });
    expect(session.state).toEqual({ status: 'closing', by: 'us' });
    await peer.send({
      kind: 'response',
      type: 'StopApplicationSessionPosResponse',
      invokeID: stop?.invokeID ?? -1,
    });
    await settled(clock);
    await closing;
    expect(await session.closed).toEqual({ by: 'us' });
    expect(clock.pendingTimers).toBe(0);
  });

  it("is asked for with a program's own reason", async () => {
    const { clock, peer, session } = await inside();
    await Promise.all([session.close({ reason: 'lunch' }), settled(clock)]);
    expect(peer.of('StopApplicationSession')).toMatchObject([
      { sessionEndReason: { appEndReason: 'lunch' } },
    ]);
  });

  it('is had where the peer knows of no session any more', async () => {
    const { clock, peer, session } = await inside();
    peer.react = ({ invokeID = -1 }) =>
      void peer.send({
        kind: 'error',
        type: 'StopApplicationSessionNegResponse',
        invokeID,
        errorCode: { definedError: 'invalidSessionID' },
      });
    await Promise.all([session.close(), settled(clock)]);
    expect(await session.closed).toEqual({ by: 'us' });
  });

  it('is not waited for longer than closing may take', async () => {
    const { clock, peer, session } = await inside([180], true, { closeTimeout: 700 });
    peer.react = () => {};
    const closing = session.close();
    await clock.advance(700);
    await closing;
    expect(await session.closed).toEqual({ by: 'us' });
    expect(clock.pendingTimers).toBe(0);
  });

  it.each([
    [{ definedTermReason: 'sessionTimerExpired' } as const, 'definedTermReason'],
    [{ definedTermReason: 'resourceLimitation' } as const, 'definedTermReason'],
    [{ serverTermReason: 'maintenance' }, 'serverTermReason'],
  ])('that the peer tells of ends the session, with what it says: %o', async (reason, category) => {
    const { clock, peer, session } = await inside();
    const pending = failure(clock, session.request('GetDoNotDisturb', { device: device('1') }));
    const events = session.events();
    const next = events.next().catch((error: unknown) => error);
    await peer.send({
      kind: 'request',
      type: 'ApplicationSessionTerminated',
      invokeID: 9999,
      sessionID: 'S1',
      sessionTermReason: reason,
    });
    await settled(clock);
    const end = await session.closed;
    const [value] = Object.values(reason);
    expect(end).toMatchObject({ by: 'peer', error: { code: 'terminated', category, value } });
    expect(end.error?.message).toContain(value);
    for (const error of [await pending, await next]) {
      expect(error).toBeInstanceOf(SessionError);
      expect(error).toMatchObject({ code: 'closed', cause: end.error });
    }
    expect(clock.pendingTimers).toBe(0);
    expect(peer.of('UniversalFailure')).toEqual([]);
  });

  it('of another session is none of ours', async () => {
    const discarded: string[] = [];
    const { clock, peer, session } = await inside([180], true, {
      onDiscarded: ({ reason }) => discarded.push(reason),
    });
    await peer.send({
      kind: 'request',
      type: 'ApplicationSessionTerminated',
      invokeID: 9999,
      sessionID: 'S2',
      sessionTermReason: { definedTermReason: 'resourceLimitation' },
    });
    await settled(clock);
    expect(session.state).toEqual({ status: 'open' });
    expect(discarded).toEqual(['unexpected']);
    expect(peer.of('UniversalFailure')).toEqual([]);
    session.abort();
  });

  it('may cross our own wish for it', async () => {
    const { clock, peer, session } = await inside();
    peer.react = ({ type }) => {
      if (type !== 'StopApplicationSession') return;
      void peer.send({
        kind: 'request',
        type: 'ApplicationSessionTerminated',
        invokeID: 9999,
        sessionID: 'S1',
        sessionTermReason: { definedTermReason: 'resourceLimitation' },
      });
    };
    await Promise.all([session.close(), settled(clock)]);
    expect(await session.closed).toEqual({ by: 'us' });
  });

  it('comes with the end of the link', async () => {
    const { clock, peer, session } = await inside();
    await peer.link.close();
    await settled(clock);
    expect(await session.closed).toMatchObject({ by: 'peer', error: { code: 'closed' } });
    expect(clock.pendingTimers).toBe(0);
  });
});

describe('granting application sessions', () => {
  it('opens both sides', async () => {
    const { clock, client, server } = await opened({ applicationID: 'a' }, { required: true });
    const granted = {
      sessionID: '1',
      protocolVersion: ED6,
      duration: 180,
      applicationInfo: { applicationID: 'a' },
    };
    expect(client.applicationSession).toEqual(granted);
    expect(server.applicationSession).toEqual(granted);
    await expect(client.request('RequestSystemStatus', {})).resolves.toMatchObject({
      systemStatus: 'normal',
    });
    await client.close();
    await settled(clock);
    expect(await client.closed).toEqual({ by: 'us' });
    expect(await server.closed).toEqual({ by: 'peer' });
    expect(clock.pendingTimers).toBe(0);
  });

  it('grants at most the longest time, and is renewed for as long as it takes', async () => {
    const { clock, client, server } = await opened(
      { duration: 86_400 },
      { required: true, maxDuration: 30, newSessionID: () => 'x' },
    );
    expect(client.applicationSession).toMatchObject({ duration: 30, sessionID: 'x' });
    await clock.advance(3_600_000);
    expect(client.state).toEqual({ status: 'open' });
    expect(server.state).toEqual({ status: 'open' });
    await client.close();
  });

  it('ends a session that is not renewed, and tells why', async () => {
    const { clock, peer, server } = await served({ required: true });
    await start(peer, clock, 40);
    const session = await server;
    await clock.advance(39_999);
    expect(session.state).toEqual({ status: 'open' });
    await clock.advance(1);
    expect(peer.of('ApplicationSessionTerminated')).toEqual([
      {
        kind: 'request',
        type: 'ApplicationSessionTerminated',
        invokeID: 9999,
        sessionID: '1',
        sessionTermReason: { definedTermReason: 'sessionTimerExpired' },
      },
    ]);
    expect(await session.closed).toMatchObject({ by: 'us', error: { code: 'terminated' } });
    expect(peer.ended).toBe('plainly');
    expect(clock.pendingTimers).toBe(0);
  });

  it('tells the application that it is closed, and why', async () => {
    const { clock, client, server } = await opened({}, { required: true });
    await Promise.all([server.close({ reason: 'maintenance' }), settled(clock)]);
    expect(await client.closed).toMatchObject({
      by: 'peer',
      error: { code: 'terminated', category: 'serverTermReason', value: 'maintenance' },
    });
    expect(await server.closed).toEqual({ by: 'us' });
  });

  it('refuses versions that it does not speak, an application it does not know, and too many', async () => {
    const desk = applicationSessionResponder({
      required: true,
      protocolVersions: ['v1', 'v2'],
      maxSessions: 1,
      accept: ({ applicationID }) => applicationID === 'known',
    });
    const known = { applicationID: 'known', protocolVersions: ['v0', 'v2', 'v1'] };
    const errors: unknown[] = [];
    for (const asked of [
      { ...known, protocolVersions: ['v3'] },
      { ...known, applicationID: 'unknown' },
    ]) {
      const { client } = await between(asked, desk);
      errors.push(client.status === 'rejected' && (client.reason as { value: string }).value);
    }
    const first = await opened(known, desk);
    expect(first.client.applicationSession?.protocolVersion).toBe('v2');
    const { client } = await between(known, desk);
    errors.push(client.status === 'rejected' && (client.reason as { value: string }).value);
    expect(errors).toEqual([
      'requestedProtocolVersionNotSupported',
      'invalidApplicationInfo',
      'maxNumberSessions',
    ]);
    // What has ended makes room.
    first.client.abort();
    await settled(first.clock);
    const second = await opened(known, desk);
    second.client.abort();
  });

  it('takes every edition of ECMA-323 by its namespace, and no other version', async () => {
    const priv = 'http://www.ecma-international.org/standards/ecma-323/csta/ed3/priv5';
    const { client } = await opened({ protocolVersions: ['3.0', priv] }, { required: true });
    expect(client.applicationSession?.protocolVersion).toBe(priv);
    client.abort();
    const refused = await between({ protocolVersions: ['3.0'] }, { required: true });
    expect(refused.client).toMatchObject({
      status: 'rejected',
      reason: { value: 'requestedProtocolVersionNotSupported' },
    });
  });

  it('refuses what comes outside of a session where it wants one', async () => {
    const { clock, peer, server } = await served({ required: true });
    await peer.send({ kind: 'request', type: 'RequestSystemStatus', invokeID: 3 });
    await reset(peer, 4, '1');
    await stop(peer, 5, '1');
    await settled(clock);
    expect(peer.received).toMatchObject([
      { type: 'UniversalFailure', invokeID: 3, stateIncompatibility: 'generic' },
      {
        type: 'ResetApplicationSessionTimerNegResponse',
        invokeID: 4,
        errorCode: { definedError: 'invalidSessionID' },
      },
      {
        type: 'StopApplicationSessionNegResponse',
        invokeID: 5,
        errorCode: { definedError: 'invalidSessionID' },
      },
    ]);
    await start(peer, clock, 40);
    await peer.send({ kind: 'request', type: 'RequestSystemStatus', invokeID: 7 });
    await settled(clock);
    expect(peer.received.at(-1)).toMatchObject({
      type: 'RequestSystemStatusResponse',
      invokeID: 7,
    });
    (await server).abort();
  });

  it('serves those without a session where it does not want one, and takes those with one', async () => {
    const { clock, peer, server } = await served({});
    await peer.send({ kind: 'request', type: 'RequestSystemStatus', invokeID: 3 });
    await settled(clock);
    expect(peer.received).toMatchObject([{ type: 'RequestSystemStatusResponse', invokeID: 3 }]);
    const session = await server;
    expect(session.applicationSession).toBeUndefined();
    await start(peer, clock, 40);
    expect(session.applicationSession).toMatchObject({ sessionID: '1', duration: 40 });
    await clock.advance(40_000);
    expect(await session.closed).toMatchObject({ error: { code: 'terminated' } });
  });

  it('knows its session only, gives one to a link, and may stop renewing', async () => {
    let renewals = 0;
    const { clock, peer, server } = await served({ renew: () => ++renewals < 2 });
    await start(peer, clock, 40);
    await start(peer, clock, 40);
    await reset(peer, 4, '2');
    await reset(peer, 5, '1');
    await reset(peer, 6, '1');
    await stop(peer, 7, '2');
    await settled(clock);
    expect(peer.received.slice(1)).toMatchObject([
      { errorCode: { definedError: 'maxNumberSessions' } },
      { invokeID: 4, errorCode: { definedError: 'invalidSessionID' } },
      { invokeID: 5, actualSessionDuration: 90 },
      { invokeID: 6, errorCode: { definedError: 'serverCannotResetSessionTimer' } },
      { invokeID: 7, errorCode: { definedError: 'invalidSessionID' } },
    ]);
    await stop(peer, 8, '1');
    await settled(clock);
    expect(peer.of('StopApplicationSessionPosResponse')).toMatchObject([{ invokeID: 8 }]);
    expect(await (await server).closed).toEqual({ by: 'peer' });
    expect(clock.pendingTimers).toBe(0);
  });

  it('takes a start without versions or duration as it can', async () => {
    const { clock, peer, server } = await served({});
    await peer.sendRaw(
      new TextEncoder().encode(
        '<StartApplicationSession><applicationInfo><applicationID>x</applicationID></applicationInfo></StartApplicationSession>',
      ),
      1,
    );
    await peer.sendRaw(new TextEncoder().encode('<StartApplicationSession/>'), 2);
    await settled(clock);
    expect(peer.received).toMatchObject([
      { invokeID: 1, actualProtocolVersion: ED6, actualSessionDuration: 180 },
      { invokeID: 2, type: 'UniversalFailure' },
    ]);
    (await server).abort();
  });

  it('refuses a start that does not say who asks', async () => {
    const { clock, peer, server } = await served({});
    await peer.sendRaw(new TextEncoder().encode('<StartApplicationSession/>'), 2);
    await settled(clock);
    expect(peer.received).toMatchObject([
      { invokeID: 2, type: 'UniversalFailure', operation: 'generic' },
    ]);
    (await server).abort();
  });

  it.each([{ maxDuration: 0 }, { maxSessions: 0 }])('does not take %o', (options) => {
    expect(() => applicationSessionResponder(options)).toThrow(UsageError);
  });
});

/** A session that grants application sessions, with the test as its peer. */
async function served(serving: ApplicationSessionServing) {
  const clock = new VirtualClock();
  const [near, far] = createMemoryPair({ clock });
  const peer = new Peer(far, xmlCodec());
  const server = open(clock, near, { association: applicationSessionResponder(serving) });
  server.catch(() => {});
  await settled(clock);
  return { clock, peer, server };
}

async function start(peer: Peer, clock: VirtualClock, duration: number): Promise<void> {
  await peer.send({
    kind: 'request',
    type: 'StartApplicationSession',
    invokeID: 1,
    applicationInfo: { applicationID: 'x' },
    requestedProtocolVersions: [ED6],
    requestedSessionDuration: duration,
  });
  await settled(clock);
}

const reset = (peer: Peer, invokeID: number, sessionID: string): Promise<void> =>
  peer.send({
    kind: 'request',
    type: 'ResetApplicationSessionTimer',
    invokeID,
    sessionID,
    requestedSessionDuration: 90,
  });

const stop = (peer: Peer, invokeID: number, sessionID: string): Promise<void> =>
  peer.send({
    kind: 'request',
    type: 'StopApplicationSession',
    invokeID,
    sessionID,
    sessionEndReason: { definedEndReason: 'normal' },
  });

describe('without an application session', () => {
  it('a program may ask for one itself, and gets typed errors', async () => {
    const clock = new VirtualClock();
    const [near, far] = createMemoryPair({ clock });
    const peer = new Peer(far, xmlCodec());
    const session = await open(clock, near, {});
    expect(session.applicationSession).toBeUndefined();
    granting(peer, 77);
    await expect(
      session.request('ResetApplicationSessionTimer', {
        sessionID: 'x',
        requestedSessionDuration: 77,
      }),
    ).resolves.toMatchObject({ actualSessionDuration: 77 });
    peer.react = ({ invokeID = -1 }) =>
      void peer.send({
        kind: 'error',
        type: 'StopApplicationSessionNegResponse',
        invokeID,
        errorCode: { definedError: 'invalidSessionID' },
      });
    const error = await failure(
      clock,
      session.request('StopApplicationSession', {
        sessionID: 'x',
        sessionEndReason: { definedEndReason: 'normal' },
      }),
    );
    expect(error).toBeInstanceOf(CstaServiceError);
    expect(error).toMatchObject({ category: 'definedError', value: 'invalidSessionID' });
    session.abort();
  });

  it('a program may grant one itself', async () => {
    const clock = new VirtualClock();
    const [near, far] = createMemoryPair({ clock });
    const peer = new Peer(far, xmlCodec());
    const session = await open(clock, near, {
      handlers: { ResetApplicationSessionTimer: () => ({ actualSessionDuration: 5 }) },
      onRequest: () => ({
        kind: 'error',
        type: 'StopApplicationSessionNegResponse',
        errorCode: { applError: 'no' },
      }),
    });
    await reset(peer, 1, 'x');
    await stop(peer, 2, 'x');
    await settled(clock);
    expect(peer.received).toMatchObject([
      { type: 'ResetApplicationSessionTimerPosResponse', invokeID: 1, actualSessionDuration: 5 },
      { type: 'StopApplicationSessionNegResponse', invokeID: 2, errorCode: { applError: 'no' } },
    ]);
    session.abort();
  });
});
