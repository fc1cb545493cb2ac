import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/model/message.js';
import { answerTo, event, numberOf, settled, setUp } from './peer.js';

/** Takes events from a loop into a list, as many as are wanted. */
async function collect(
  events: AsyncIterable<Event>,
  into: number[],
  count = Infinity,
): Promise<void> {
  for await (const one of events) {
    into.push(numberOf(one));
    if (into.length >= count) return;
  }
}

const crossRef = { monitorCrossRefID: '1' };

describe('events', () => {
  it('reach listeners of their type, those of all types and loops, in order', async () => {
    const { session, peer, clock } = await setUp();
    const typed: number[] = [];
    const all: string[] = [];
    const looped: number[] = [];
    session.on('DoNotDisturbEvent', (one) => typed.push(numberOf(one)));
    session.on('*', ({ type }) => all.push(type));
    void collect(session.events(), looped);
    for (const number of [1, 2, 3]) await peer.send(event(number));
    await peer.send({
      kind: 'event',
      type: 'BackInServiceEvent',
      invokeID: 9_999,
      monitorCrossRefID: '1',
      device: { notKnown: true },
      cause: 'normal',
    });
    await settled(clock);
    expect(typed).toEqual([1, 2, 3]);
    expect(all).toHaveLength(4);
    expect(looped.slice(0, 3)).toEqual([1, 2, 3]);
  });

  it('reach a listener no more once it is taken away', async () => {
    const { session, peer, clock, discarded } = await setUp();
    const seen: number[] = [];
    const remove = session.on('*', (one) => seen.push(numberOf(one)));
    await peer.send(event(1));
    await settled(clock);
    remove();
    await peer.send(event(2));
    await settled(clock);
    expect(seen).toEqual([1]);
    expect(discarded).toMatchObject([{ reason: 'unclaimed-event' }]);
  });

  it('reach the other listeners if one throws', async () => {
    const { session, peer, clock, faults } = await setUp();
    const seen: number[] = [];
    const error = new Error('a fault of the program');
    session.on('*', () => {
      throw error;
    });
    session.on('*', (one) => seen.push(numberOf(one)));
    await peer.send(event(1));
    await settled(clock);
    expect(seen).toEqual([1]);
    expect(faults).toEqual([error]);
  });

  it('reach only the loops that want their type', async () => {
    const { session, peer, clock, discarded } = await setUp();
    const looped: number[] = [];
    void collect(session.events({ types: ['BackInServiceEvent'] }), looped);
    await peer.send(event(1));
    await settled(clock);
    expect(looped).toEqual([]);
    expect(discarded).toMatchObject([{ reason: 'unclaimed-event' }]);
  });

  it('wait for a loop, and no more once it is left', async () => {
    const { session, peer, clock } = await setUp({ eventQueue: 3 });
    const looped: number[] = [];
    const events = session.events();
    for (const number of [1, 2, 3]) await peer.send(event(number));
    await settled(clock);
    await collect(events, looped, 2);
    expect(looped).toEqual([1, 2]);
    await collect(events, looped);
    expect(looped).toEqual([1, 2]);
    peer.answerAll();
    await session.request('MonitorStop', crossRef);
  });

  it('are sent in order, numbered 9999 in XML and each by itself in BER', async () => {
    const xml = await setUp();
    const ber = await setUp({ encoding: 'ber' });
    for (const { session, peer, clock } of [xml, ber]) {
      await Promise.all([1, 2].map((number) => session.sendEvent(event(number))));
      void session.request('MonitorStop', crossRef).catch(() => {});
      await settled(clock);
      expect(peer.of('DoNotDisturbEvent').map(numberOf)).toEqual([1, 2]);
    }
    expect(xml.peer.received.map(({ invokeID }) => invokeID)).toEqual([9_999, 9_999, 0]);
    expect(ber.peer.received.map(({ invokeID }) => invokeID)).toEqual([1, 2, 3]);
  });
});

describe('a loop that lags', () => {
  const sendMany = async (
    { send }: { send(message: Event): Promise<void> },
    count: number,
  ): Promise<{ accepted: number }> => {
    const progress = { accepted: 0 };
    void (async () => {
      for (let number = 0; number < count; number++) {
        await send(event(number));
        progress.accepted++;
      }
    })();
    return progress;
  };

  it('holds the peer back, with no more events in memory than allowed', async () => {
    const { session, peer, clock } = await setUp({ eventQueue: 10, link: { receiveQueue: 2_000 } });
    const looped: number[] = [];
    const events = session.events();
    const progress = await sendMany({ send: (message) => peer.send(message) }, 500);
    await settled(clock);
    // Ten in the queue, one being read, and what the link holds.
    expect(progress.accepted).toBeLessThan(30);
    await collect(events, looped, 500);
    expect(looped).toEqual(Array.from({ length: 500 }, (_, index) => index));
  });

  it('may wait for the answer to a request meanwhile', async () => {
    const { session, peer, clock } = await setUp({ eventQueue: 4 });
    const events = session.events();
    for (let number = 0; number < 6; number++) void peer.send(event(number));
    await settled(clock);
    const asked = session.request('MonitorStop', crossRef);
    await settled(clock);
    for (let number = 6; number < 9; number++) void peer.send(event(number));
    for (const request of peer.of('MonitorStop')) void peer.send(answerTo(request));
    await expect(asked).resolves.toMatchObject({ type: 'MonitorStopResponse' });
    const looped: number[] = [];
    await collect(events, looped, 9);
    expect(looped).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('holds up answers as well beyond four times its queue, and time-outs say so', async () => {
    const { session, peer, clock } = await setUp({ eventQueue: 4 });
    session.events();
    const asked = session.request('MonitorStop', crossRef);
    const failed = expect(asked).rejects.toThrow(/16 events wait/);
    for (let number = 0; number < 20; number++) void peer.send(event(number));
    await settled(clock);
    for (const request of peer.of('MonitorStop')) void peer.send(answerTo(request));
    await clock.advance(10_000);
    await failed;
  });
});

describe('the end of events', () => {
  it('is plain when this side closes, after those that wait', async () => {
    const { session, peer, clock } = await setUp();
    const events = session.events();
    await peer.send(event(1));
    await settled(clock);
    await session.close();
    const looped: number[] = [];
    await collect(events, looped);
    expect(looped).toEqual([1]);
  });

  it('is an error when the peer goes', async () => {
    const { session, peer, clock } = await setUp();
    const looped: number[] = [];
    const failed = expect(collect(session.events(), looped)).rejects.toMatchObject({
      name: 'SessionError',
      code: 'closed',
    });
    await peer.send(event(1));
    await peer.link.close();
    await settled(clock);
    await failed;
    expect(looped).toEqual([1]);
    await expect(collect(session.events(), looped)).rejects.toMatchObject({ code: 'closed' });
  });
});
