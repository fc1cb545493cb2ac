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
