import { describe, expect, it } from 'vitest';
import { phase1Codec } from '../../src/ber/index.js';
import { event, settled, setUp } from './peer.js';

describe('the heartbeat', () => {
  it('asks for the status each interval while the peer answers, well or badly', async () => {
    const { session, peer, clock } = await setUp({ heartbeat: { interval: 1_000, timeout: 200 } });
    peer.answerAll();
    await clock.advance(1_000);
    expect(peer.of('RequestSystemStatus')).toHaveLength(1);
    peer.react = ({ invokeID = 0 }) => {
      void peer.send({
        kind: 'error',
        type: 'UniversalFailure',
        invokeID,
        operation: 'serviceNotSupported',
      });
    };
    await clock.advance(3_000);
    expect(peer.of('RequestSystemStatus')).toHaveLength(4);
    expect(session.state).toEqual({ status: 'open' });
  });

  it('can say the status instead', async () => {
    const { peer, clock } = await setUp({
      heartbeat: { interval: 1_000, message: 'SystemStatus' },
    });
    peer.answerAll();
    await clock.advance(1_000);
    expect(peer.of('SystemStatus')).toMatchObject([{ systemStatus: 'normal' }]);
  });

  it('says the status to a peer of CSTA Phase I, which cannot be asked for its own', async () => {
    const { session, peer, clock } = await setUp({
      codec: phase1Codec(),
      peerCodec: phase1Codec(),
      heartbeat: { interval: 1_000, timeout: 200 },
    });
    peer.answerAll();
    await clock.advance(3_000);
    expect(peer.received.map(({ type }) => type)).toEqual(Array(3).fill('SystemStatus'));
    expect(session.state).toEqual({ status: 'open' });
    peer.react = () => {};
    await clock.advance(1_200);
    expect(session.state).toMatchObject({ by: 'failure', error: { code: 'timeout' } });
  });

  it('breaks the session off when the peer is silent', async () => {
    const { session, peer, clock } = await setUp({ heartbeat: { interval: 1_000, timeout: 200 } });
    const failed = expect(
      session.request('MonitorStop', { monitorCrossRefID: '1' }),
    ).rejects.toMatchObject({
      code: 'closed',
      cause: { code: 'timeout' },
    });
    await clock.advance(1_199);
    expect(session.state).toEqual({ status: 'open' });
    await clock.advance(1);
    await failed;
    expect(session.state).toMatchObject({
      status: 'closed',
      by: 'failure',
      error: { code: 'timeout' },
    });
    await settled(clock);
    expect(peer.ended).toBeInstanceOf(Error);
    expect(clock.pendingTimers).toBe(0);
  });

  it('allows for misses, but not too many in a row', async () => {
    const { session, peer, clock } = await setUp({
      heartbeat: { interval: 1_000, timeout: 200, misses: 2 },
    });
    await clock.advance(1_200);
    peer.answerAll();
    await clock.advance(1_000);
    peer.react = () => {};
    await clock.advance(1_200);
    expect(session.state).toEqual({ status: 'open' });
    await clock.advance(1_200);
    expect(session.state).toMatchObject({ by: 'failure', error: { message: /2 heartbeats/ } });
  });

  it('takes anything else that comes for a sign of life', async () => {
    const { session, peer, clock } = await setUp({
      heartbeat: { interval: 1_000, timeout: 200 },
      onEvent: () => true,
    });
    peer.react = () => void peer.send(event(1));
    await clock.advance(10_000);
    expect(session.state).toEqual({ status: 'open' });
  });

  it('does not blame the peer while this side reads nothing', async () => {
    const { session, peer, clock } = await setUp({
      eventQueue: 1,
      heartbeat: { interval: 1_000, timeout: 200 },
    });
    session.events();
    peer.answerAll();
    for (let number = 0; number < 10; number++) void peer.send(event(number));
    await clock.advance(5_000);
    expect(session.state).toEqual({ status: 'open' });
  });

  it('stops when the session is closed', async () => {
    const { session, peer, clock } = await setUp({ heartbeat: { interval: 1_000 } });
    peer.answerAll();
    await session.close();
    expect(clock.pendingTimers).toBe(0);
    await clock.advance(5_000);
    expect(peer.received).toEqual([]);
  });

  it('of the peer is answered', async () => {
    const { peer, clock } = await setUp();
    await peer.send({ kind: 'request', type: 'RequestSystemStatus', invokeID: 3 });
    await settled(clock);
    expect(peer.received).toMatchObject([
      { type: 'RequestSystemStatusResponse', systemStatus: 'normal' },
    ]);
  });
});

const status = (invokeID: number) =>
  ({
    kind: 'response',
    type: 'RequestSystemStatusResponse',
    systemStatus: 'normal',
    invokeID,
  }) as const;

describe('the heartbeat that nobody asked for in detail', () => {
  it('finds a peer missing that has once answered', async () => {
    const { session, peer, clock } = await setUp({ heartbeat: true });
    peer.answerAll();
    await clock.advance(90_000);
    expect(peer.of('RequestSystemStatus')).toHaveLength(3);
    peer.react = () => {};
    await clock.advance(79_999);
    expect(session.state.status).toBe('open');
    await clock.advance(1);
    expect(session.state).toMatchObject({ by: 'failure', error: { code: 'timeout' } });
    expect(clock.pendingTimers).toBe(0);
  });

  it.each([
    [{ kind: 'error', type: 'UniversalFailure', operation: 'serviceNotSupported' }],
    [{ kind: 'reject', type: 'Reject', problem: { invoke: 1 } }],
  ] as const)('takes a refusal for an answer: %j', async (refusal) => {
    const { session, peer, clock } = await setUp({ encoding: 'ber', heartbeat: true });
    peer.react = ({ invokeID = 0 }) => void peer.send({ ...refusal, invokeID });
    await clock.advance(300_000);
    expect(session.state.status).toBe('open');
    peer.react = () => {};
    await clock.advance(80_000);
    expect(session.state).toMatchObject({ by: 'failure', error: { code: 'timeout' } });
  });

  it('leaves a peer alone that never answers, after a few', async () => {
    const { session, peer, clock } = await setUp({ heartbeat: true });
    await clock.advance(1_000_000);
    expect(peer.of('RequestSystemStatus')).toHaveLength(3);
    expect(session.state.status).toBe('open');
    expect(clock.pendingTimers).toBe(0);
  });

  it('begins by itself once the peer has answered the program', async () => {
    const { session, peer, clock } = await setUp();
    await clock.advance(100_000);
    expect(peer.received).toEqual([]);
    peer.react = ({ invokeID = 0 }) => void peer.send(status(invokeID));
    await session.request('RequestSystemStatus', {});
    await clock.advance(60_000);
    expect(peer.of('RequestSystemStatus')).toHaveLength(3);
    peer.react = () => {};
    await clock.advance(80_000);
    expect(session.state).toMatchObject({ by: 'failure', error: { code: 'timeout' } });
  });

  it('does not begin for another answer, nor after the end', async () => {
    const { session, peer, clock } = await setUp();
    peer.answerAll();
    await session.request('SystemStatus', { systemStatus: 'normal' });
    await session.request('MonitorStop', { monitorCrossRefID: '1' });
    expect(clock.pendingTimers).toBe(0);
    const asked = session.request('RequestSystemStatus', {});
    await session.close();
    await asked;
    expect(clock.pendingTimers).toBe(0);
  });

  it('begins in Phase I with the answer to SystemStatus', async () => {
    const codec = phase1Codec();
    const { session, peer, clock } = await setUp({ codec, peerCodec: codec });
    peer.answerAll();
    await session.request('SystemStatus', { systemStatus: 'normal' });
    await clock.advance(30_000);
    expect(peer.of('SystemStatus')).toHaveLength(2);
    session.abort();
  });

  it('is off if it is false', async () => {
    const { session, peer, clock } = await setUp({ heartbeat: false });
    peer.answerAll();
    await session.request('RequestSystemStatus', {});
    expect(clock.pendingTimers).toBe(0);
  });
});

describe('a peer that has stopped while it is held back', () => {
  it('is found missing once the loop that held it back is given up', async () => {
    const { session, peer, clock } = await setUp({ eventQueue: 1, heartbeat: true });
    peer.answerAll();
    await clock.advance(30_000);
    session.events();
    peer.react = () => {};
    for (let number = 0; number < 10; number++) void peer.send(event(number));
    await clock.advance(200_000);
    expect(session.state).toMatchObject({ by: 'failure', error: { code: 'timeout' } });
  });

  it('and whose link ends, ends the session, whatever waits', async () => {
    const { session, peer, clock } = await setUp({ eventQueue: 1 });
    const events = session.events();
    for (let number = 0; number < 5; number++) await peer.send(event(number));
    await settled(clock);
    expect(session.heldBack).toMatchObject({ events: 1 });
    peer.link.abort();
    await expect(session.closed).resolves.toMatchObject({ by: 'failure' });
    const seen: unknown[] = [];
    await expect(
      (async () => {
        for await (const one of events) seen.push(one);
      })(),
    ).rejects.toMatchObject({ code: 'closed' });
    expect(seen).toHaveLength(5);
    expect(clock.pendingTimers).toBe(0);
  });

  it('and whose link ends in order, ends the session too', async () => {
    const { session, peer, clock } = await setUp({ eventQueue: 1 });
    session.events();
    for (let number = 0; number < 5; number++) await peer.send(event(number));
    await settled(clock);
    await peer.link.close();
    await expect(session.closed).resolves.toMatchObject({ by: 'peer' });
  });
});
