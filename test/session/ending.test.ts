import { describe, expect, it } from 'vitest';
import { DecodeError, SessionError, TransportError, UsageError } from '../../src/model/errors.js';
import { VirtualClock } from '../../src/model/virtual-clock.js';
import { openSession } from '../../src/session/open-session.js';
import { createMemoryPair } from '../../src/transport/memory/memory-pair.js';
import { jsonCodec } from './json-codec.js';
import { answerTo, event, Peer, settled, setUp } from './peer.js';

const crossRef = { monitorCrossRefID: '1' };

describe('closing in good order', () => {
  it('waits for the answers that are due, and takes no new requests', async () => {
    const { session, peer, clock } = await setUp();
    const asked = session.request('MonitorStop', crossRef);
    const closing = session.close();
    expect(session.state).toEqual({ status: 'closing', by: 'us' });
    await expect(session.request('MonitorStop', crossRef)).rejects.toMatchObject({
      code: 'closed',
    });
    await expect(session.sendEvent(event(1))).rejects.toMatchObject({ code: 'closed' });
    await peer.send({ kind: 'request', type: 'SystemStatus', invokeID: 4, systemStatus: 'normal' });
    await settled(clock);
    expect(peer.link.state).toBe('open');
    expect(peer.received.at(-1)).toEqual({
      kind: 'error',
      type: 'UniversalFailure',
      invokeID: 4,
      operation: 'generic',
    });
    for (const request of peer.of('MonitorStop')) void peer.send(answerTo(request));
    await expect(asked).resolves.toMatchObject({ type: 'MonitorStopResponse' });
    await closing;
    expect(session.state).toEqual({ status: 'closed', by: 'us' });
    expect(await session.closed).toEqual({ by: 'us' });
    await settled(clock);
    expect(peer.ended).toBe('plainly');
    expect(clock.pendingTimers).toBe(0);
  });

  it('waits for the answers that this side owes', async () => {
    let answer: () => void = () => {};
    const { session, peer, clock } = await setUp({
      handlers: {
        MonitorStop: () =>
          new Promise((resolve) => {
            answer = () => resolve({});
          }),
      },
    });
    await peer.send({ kind: 'request', type: 'MonitorStop', invokeID: 4, ...crossRef });
    await settled(clock);
    const closing = session.close();
    await settled(clock);
    expect(peer.ended).toBe('open');
    answer();
    await closing;
    await settled(clock);
    expect(peer.received).toMatchObject([{ type: 'MonitorStopResponse', invokeID: 4 }]);
  });

  it('cuts off what takes too long', async () => {
    const { session, clock } = await setUp();
    const failed = expect(session.request('MonitorStop', crossRef)).rejects.toMatchObject({
      code: 'closed',
      message: expect.stringContaining('MonitorStop'),
    });
    const closing = session.close({ timeout: 100 });
    await clock.advance(99);
    expect(session.state.status).toBe('closing');
    await clock.advance(1);
    await closing;
    await failed;
    expect(session.state).toEqual({ status: 'closed', by: 'us' });
  });

  it('is cut off by its signal', async () => {
    const { session, clock } = await setUp();
    const failed = expect(session.request('MonitorStop', crossRef)).rejects.toBeInstanceOf(
      SessionError,
    );
    const controller = new AbortController();
    const closing = session.close({ signal: controller.signal });
    await settled(clock);
    controller.abort();
    await closing;
    await failed;
    expect(clock.pendingTimers).toBe(0);
  });

  it('is done once, however often it is asked for', async () => {
    const { session } = await setUp();
    await Promise.all([session.close(), session.close()]);
    await session.close();
    session.abort();
    expect(await session.closed).toEqual({ by: 'us' });
  });

  it('goes with await using', async () => {
    const { session, peer, clock } = await setUp();
    {
      await using open = session;
      expect(open.state.status).toBe('open');
    }
    await settled(clock);
    expect(peer.ended).toBe('plainly');
  });

  it('may cross the closing of the peer', async () => {
    const clock = new VirtualClock();
    const links = createMemoryPair({ clock });
    const [a, b] = await Promise.all(
      links.map((link) =>
        openSession(link, {
          codec: jsonCodec('xml'),
          clock,
          handlers: { MonitorStop: () => new Promise(() => {}) },
        }),
      ),
    );
    const pending = a?.request('MonitorStop', crossRef);
    const failed = expect(pending).rejects.toMatchObject({ code: 'closed' });
    await settled(clock);
    await Promise.all([a?.close({ timeout: 1 }), b?.close({ timeout: 1 }), clock.advance(1)]);
    await failed;
    expect(a?.state).toMatchObject({ status: 'closed', by: 'us' });
    expect(b?.state).toMatchObject({ status: 'closed', by: 'us' });
  });
});

describe('the end of the link', () => {
  it('is told when the peer closes it, and ends what waits', async () => {
    const { session, peer, clock } = await setUp();
    const failed = expect(session.request('MonitorStop', crossRef)).rejects.toMatchObject({
      code: 'closed',
      cause: { code: 'closed' },
    });
    await peer.link.close();
    await settled(clock);
    await failed;
    expect(session.state).toMatchObject({
      status: 'closed',
      by: 'peer',
      error: { code: 'closed' },
    });
    await expect(session.request('MonitorStop', crossRef)).rejects.toMatchObject({
      code: 'closed',
    });
    await expect(session.sendEvent(event(1))).rejects.toMatchObject({ code: 'closed' });
    expect(clock.pendingTimers).toBe(0);
  });

  it('is a failure when it breaks, with the cause', async () => {
    const { session, peer, clock } = await setUp();
    const failed = expect(session.request('MonitorStop', crossRef)).rejects.toMatchObject({
      code: 'closed',
      cause: { code: 'closed', cause: { code: 'reset' } },
    });
    peer.link.abort();
    await settled(clock);
    await failed;
    const end = await session.closed;
    expect(end).toMatchObject({ by: 'failure', error: { code: 'closed' } });
    expect(end.error?.cause).toBeInstanceOf(TransportError);
  });

  it('is a failure when the peer breaks the framing', async () => {
    const { session, peer, clock } = await setUp({ link: { maxFrameLength: 100 } });
    await peer.sendRaw(new Uint8Array(101)).catch(() => {});
    await settled(clock);
    expect(session.state).toMatchObject({
      by: 'failure',
      error: { cause: { code: 'frame-too-large' } },
    });
  });

  it('reaches handlers that are at work', async () => {
    const signals: AbortSignal[] = [];
    const { session, peer, clock } = await setUp({
      handlers: {
        MonitorStop: (_, { signal }) => {
          signals.push(signal);
          return new Promise(() => {});
        },
      },
    });
    await peer.send({ kind: 'request', type: 'MonitorStop', invokeID: 4, ...crossRef });
    await settled(clock);
    expect(signals[0]?.aborted).toBe(false);
    session.abort();
    expect(signals[0]?.aborted).toBe(true);
  });
});

describe('breaking off', () => {
  it('ends everything at once, with the reason', async () => {
    const { session, peer, clock } = await setUp();
    const failed = expect(session.request('MonitorStop', crossRef)).rejects.toMatchObject({
      code: 'closed',
    });
    const reason = new DecodeError('bad-value', 'what came made no sense');
    session.abort(reason);
    expect(session.state).toEqual({ status: 'closed', by: 'us', error: reason });
    await failed;
    await settled(clock);
    expect(peer.ended).toBeInstanceOf(TransportError);
    expect(clock.pendingTimers).toBe(0);
  });
});

describe('opening', () => {
  it('does not begin if the signal is aborted, and the link is closed', async () => {
    const clock = new VirtualClock();
    const [near, far] = createMemoryPair({ clock });
    const peer = new Peer(far, jsonCodec('xml'));
    const opening = openSession(near, {
      codec: jsonCodec('xml'),
      clock,
      signal: AbortSignal.abort('no'),
    });
    await expect(opening).rejects.toMatchObject({ code: 'aborted', cause: 'no' });
    expect(near.state).toBe('closed');
    await settled(clock);
    expect(peer.ended).not.toBe('open');
  });

  it.each([
    { requestTimeout: 0 },
    { openTimeout: -1 },
    { closeTimeout: Number.NaN },
    { maxPendingRequests: 0 },
    { eventQueue: 1.5 },
  ])('refuses options out of their range: %j', async (options) => {
    const [near] = createMemoryPair();
    const opening = openSession(near, { codec: jsonCodec('xml'), ...options });
    await expect(opening).rejects.toBeInstanceOf(UsageError);
    expect(near.state).toBe('closed');
  });
});
