import { describe, expect, it } from 'vitest';
import { CstaServiceError, EncodeError, SessionError } from '../../src/model/errors.js';
import type { Event, Request, Response } from '../../src/model/message.js';
import { VirtualClock } from '../../src/model/virtual-clock.js';
import { type ServeOptions, serveSwitchingFunction } from '../../src/switching/serve.js';
import type {
  ComputingFunction,
  SwitchingFunction,
} from '../../src/switching/switching-function.js';
import { createMemoryPair } from '../../src/transport/memory/memory-pair.js';
import { jsonCodec } from '../session/json-codec.js';
import { event, numberOf, Peer, settled } from '../session/peer.js';

/** A switch that says what it is asked, for the test to decide. */
class Switch implements SwitchingFunction {
  readonly attached: ComputingFunction[] = [];
  readonly asked: Request[] = [];
  detached = 0;
  answer: (request: Request) => Promise<Response | undefined> = async () => undefined;

  attach(computingFunction: ComputingFunction) {
    this.attached.push(computingFunction);
    return {
      handle: (request: Request) => {
        this.asked.push(request);
        return this.answer(request);
      },
      detach: () => {
        this.detached++;
      },
    };
  }

  send(what: Event): void {
    for (const computingFunction of this.attached) computingFunction.sendEvent(what);
  }
}

async function setUp(options: Partial<ServeOptions> = {}) {
  const clock = new VirtualClock();
  const codec = jsonCodec('xml');
  const [near, far] = createMemoryPair({ clock });
  const peer = new Peer(far, codec);
  const pbx = new Switch();
  const session = await serveSwitchingFunction(pbx, near, { codec, clock, ...options });
  return { session, peer, clock, pbx };
}

const monitorStop = {
  kind: 'request',
  type: 'MonitorStop',
  invokeID: 4,
  monitorCrossRefID: '1',
} as const;

describe('serving a computing function', () => {
  it('attaches it, has its requests answered and detaches it at the end', async () => {
    const { session, peer, clock, pbx } = await setUp();
    pbx.answer = async () => ({ kind: 'response', type: 'MonitorStopResponse' });
    expect(pbx.attached.map(({ name }) => name)).toEqual(['memory']);
    await peer.send(monitorStop);
    await settled(clock);
    expect(pbx.asked).toEqual([monitorStop]);
    expect(peer.received).toEqual([{ kind: 'response', type: 'MonitorStopResponse', invokeID: 4 }]);
    expect(pbx.detached).toBe(0);
    await peer.link.close();
    await session.closed;
    await settled(clock);
    expect(pbx.detached).toBe(1);
  });

  it('leaves the answer about the status to the switch', async () => {
    const { peer, clock, pbx } = await setUp();
    pbx.answer = async () => ({
      kind: 'response',
      type: 'RequestSystemStatusResponse',
      systemStatus: 'overloadReached',
    });
    await peer.send({ kind: 'request', type: 'RequestSystemStatus', invokeID: 1 });
    await settled(clock);
    expect(peer.received).toMatchObject([{ systemStatus: 'overloadReached' }]);
  });

  it('answers negatively what the switch refuses', async () => {
    const { peer, clock, pbx } = await setUp();
    pbx.answer = async () => {
      throw new CstaServiceError('stateIncompatibility', 'noCallToClear');
    };
    await peer.send(monitorStop);
    await settled(clock);
    expect(peer.received).toMatchObject([{ invokeID: 4, stateIncompatibility: 'noCallToClear' }]);
  });

  it('sends events in order', async () => {
    const { peer, clock, pbx } = await setUp();
    for (const number of [1, 2, 3]) pbx.send(event(number));
    await settled(clock);
    expect(peer.of('DoNotDisturbEvent').map(numberOf)).toEqual([1, 2, 3]);
  });

  it('lets the switch ask, and gives up with its signal', async () => {
    const { peer, clock, pbx } = await setUp();
    const [computingFunction] = pbx.attached;
    const asked = computingFunction?.request('SystemStatus', { systemStatus: 'normal' });
    await settled(clock);
    await peer.send({ kind: 'response', type: 'SystemStatusResponse', invokeID: 0 });
    await expect(asked).resolves.toMatchObject({ type: 'SystemStatusResponse' });
    const signal = AbortSignal.abort();
    const given = computingFunction?.request('RequestSystemStatus', {}, { signal });
    await expect(given).rejects.toMatchObject({ code: 'aborted' });
  });

  it('cuts off a peer that does not take its events', async () => {
    const clock = new VirtualClock();
    const [near] = createMemoryPair({ clock, receiveQueue: 1_000 });
    const pbx = new Switch();
    const session = await serveSwitchingFunction(pbx, near, {
      codec: jsonCodec('xml'),
      clock,
      maxUnsentEvents: 20,
    });
    let sent = 0;
    while (session.state.status === 'open' && sent < 1_000) {
      pbx.send(event(sent++));
      await settled(clock);
    }
    // Twenty that wait, and what the link holds.
    expect(sent).toBeLessThan(40);
    expect(session.state).toMatchObject({ status: 'closed', error: { code: 'protocol' } });
    await settled(clock);
    expect(pbx.detached).toBe(1);
  });

  it('counts only the events that still wait', async () => {
    const { session, peer, clock, pbx } = await setUp({ maxUnsentEvents: 3 });
    for (let sent = 0; sent < 20; sent++) {
      pbx.send(event(sent));
      await settled(clock);
    }
    expect(session.state.status).toBe('open');
    expect(peer.received).toHaveLength(20);
  });

  it('tells of events that cannot be encoded, and goes on', async () => {
    const lost: [string, EncodeError][] = [];
    const codec = jsonCodec('xml');
    const { peer, clock, pbx } = await setUp({
      codec: {
        ...codec,
        encode: (message) => {
          if (message.kind === 'event' && numberOf(message) === 2) {
            throw new EncodeError('no-form', 'this encoding has no two');
          }
          return codec.encode(message);
        },
      },
      onEventLost: ({ type }, error) => lost.push([type, error]),
    });
    for (const number of [1, 2, 3]) pbx.send(event(number));
    await settled(clock);
    expect(peer.of('DoNotDisturbEvent').map(numberOf)).toEqual([1, 3]);
    expect(lost).toMatchObject([['DoNotDisturbEvent', { code: 'no-form' }]]);
  });

  it('is not disturbed by events while it closes', async () => {
    const { session, clock, pbx } = await setUp();
    const closing = session.close();
    pbx.send(event(1));
    await settled(clock);
    await closing;
    expect(await session.closed).toEqual({ by: 'us' });
  });

  it('fails if the switch does not take it', async () => {
    const [near] = createMemoryPair();
    const full: SwitchingFunction = {
      attach: () => {
        throw new SessionError('too-many-requests', 'no more computing functions');
      },
    };
    await expect(
      serveSwitchingFunction(full, near, { codec: jsonCodec('xml') }),
    ).rejects.toMatchObject({ code: 'too-many-requests' });
    expect(near.state).toBe('closed');
  });
});
