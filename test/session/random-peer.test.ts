import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CstaError, CstaServiceError, SessionError } from '../../src/model/errors.js';
import type { Message, Request } from '../../src/model/message.js';
import { event, numberOf, settled, setUp } from './peer.js';

/** What the peer does with one request: after a delay, it answers so often, in one of these ways. */
interface Treatment {
  readonly delay: number;
  readonly copies: number;
  readonly answer: 'response' | 'error' | 'wrong' | 'none';
  readonly event: boolean;
}

const TIMEOUT = 100;

const treatment: fc.Arbitrary<Treatment> = fc.record({
  delay: fc.integer({ min: 0, max: 2 * TIMEOUT }),
  copies: fc.integer({ min: 1, max: 3 }),
  answer: fc.constantFrom('response', 'error', 'wrong', 'none'),
  event: fc.boolean(),
});

const plan = fc.record({
  encoding: fc.constantFrom('ber' as const, 'xml' as const),
  treatments: fc.array(treatment, { minLength: 1, maxLength: 40 }),
  /** So few numbers that they come round. */
  numbers: fc.integer({ min: 5, max: 60 }),
  gap: fc.integer({ min: 0, max: 30 }),
  limit: fc.integer({ min: 1, max: 50 }),
  queue: fc.integer({ min: 1, max: 8 }),
  breaksAt: fc.option(fc.integer({ min: 0, max: 3 * TIMEOUT })),
});

function answer(request: Request, { answer: kind }: Treatment): Message | undefined {
  const { invokeID = -1 } = request;
  switch (kind) {
    case 'response':
      return { kind: 'response', type: 'MonitorStopResponse', invokeID };
    case 'error':
      return { kind: 'error', type: 'UniversalFailure', invokeID, operation: 'generic' };
    case 'wrong':
      return { kind: 'response', type: 'HoldCallResponse', invokeID };
    case 'none':
      return undefined;
  }
}

it('settles every request once and loses nothing, whatever the peer does', async () => {
  await fc.assert(
    fc.asyncProperty(
      plan,
      async ({ encoding, treatments, numbers, gap, limit, queue, breaksAt }) => {
        const { session, peer, clock, discarded, faults } = await setUp({
          encoding,
          firstInvokeID: encoding === 'xml' ? 0 : 1,
          lastInvokeID: numbers,
          maxPendingRequests: limit,
          requestTimeout: TIMEOUT,
          eventQueue: queue,
        });
        let answersSent = 0;
        let eventsSent = 0;
        let seen = 0;
        peer.react = (message) => {
          const treated = treatments[seen++];
          if (message.kind !== 'request' || !treated) return;
          clock.setTimer(treated.delay, () => {
            if (treated.event) void peer.send(event(eventsSent++)).catch(() => {});
            const reply = answer(message, treated);
            for (let copy = 0; reply && copy < treated.copies; copy++) {
              answersSent++;
              void peer.send(reply).catch(() => {});
            }
          });
        };
        const looped: number[] = [];
        const events = session.events();
        const loop = (async () => {
          for await (const one of events) {
            looped.push(numberOf(one));
            // Slower than the peer, so that it is held back.
            await new Promise<void>((resolve) => void clock.setTimer(7, resolve));
          }
        })().catch(() => {});
        if (breaksAt !== null) clock.setTimer(breaksAt, () => peer.link.abort());

        const outcomes: string[] = [];
        for (const _ of treatments) {
          void session.request('MonitorStop', { monitorCrossRefID: '1' }).then(
            () => outcomes.push('response'),
            (error: unknown) => {
              expect(error).toBeInstanceOf(CstaError);
              if (error instanceof CstaServiceError) outcomes.push('error');
              if (error instanceof SessionError) outcomes.push(error.code);
            },
          );
          await clock.advance(gap);
        }
        await clock.advance(10 * TIMEOUT);

        expect(outcomes).toHaveLength(treatments.length);
        expect(session.pendingRequests).toBe(0);
        expect(faults).toEqual([]);
        if (breaksAt === null) {
          // Every answer was taken by a request or reported.
          const taken = outcomes.filter((way) => ['response', 'error', 'protocol'].includes(way));
          expect(taken.length + discarded.length).toBe(answersSent);
          expect(looped).toEqual(Array.from({ length: eventsSent }, (_, index) => index));
          expect(session.state).toEqual({ status: 'open' });
        } else {
          expect(session.state.status).toBe('closed');
        }
        await session.close();
        await settled(clock);
        await loop;
        expect(clock.pendingTimers).toBe(0);
      },
    ),
    { seed: 20_260, numRuns: 150 },
  );
});
