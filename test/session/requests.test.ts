import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { CstaServiceError, EncodeError, SessionError, UsageError } from '../../src/model/errors.js';
import type { Message } from '../../src/model/message.js';
import { answerTo, settled, setUp } from './peer.js';

/** How a promise ends, looked at later. */
function outcome(promise: Promise<unknown>): { value?: unknown; error?: unknown } {
  const seen: { value?: unknown; error?: unknown } = {};
  promise.then(
    (value) => {
      seen.value = value;
    },
    (error: unknown) => {
      seen.error = error;
    },
  );
  return seen;
}

function sessionError(code: string) {
  return expect.objectContaining({ name: 'SessionError', code });
}

const answer = { callToBeAnswered: { callID: '1' } };

describe('requests', () => {
  it('resolve with the answer that carries their number', async () => {
    const { session, peer, clock } = await setUp();
    const first = outcome(session.request('AnswerCall', answer));
    const second = outcome(session.request('SnapshotDevice', { snapshotObject: { number: '1' } }));
    await settled(clock);
    expect(peer.received.map(({ type, invokeID }) => [type, invokeID])).toEqual([
      ['AnswerCall', 0],
      ['SnapshotDevice', 1],
    ]);
    await peer.send({
      kind: 'response',
      type: 'SnapshotDeviceResponse',
      invokeID: 1,
      crossRefIDorSnapshotData: { serviceCrossRefID: '5' },
    });
    await settled(clock);
    expect(first).toEqual({});
    expect(second.value).toMatchObject({ type: 'SnapshotDeviceResponse' });
    await peer.send({ kind: 'response', type: 'AnswerCallResponse', invokeID: 0 });
    await settled(clock);
    expect(first.value).toEqual({ kind: 'response', type: 'AnswerCallResponse', invokeID: 0 });
    expect(session.pendingRequests).toBe(0);
  });

  it('put the number into the message in BER, from 1 on', async () => {
    const { session, peer, clock } = await setUp({ encoding: 'ber' });
    const answered = outcome(session.request('AnswerCall', answer));
    await settled(clock);
    expect(peer.frames[0]).not.toHaveProperty('invokeID');
    expect(peer.received[0]).toMatchObject({ type: 'AnswerCall', invokeID: 1 });
    await peer.send({ kind: 'response', type: 'AnswerCallResponse', invokeID: 1 });
    await settled(clock);
    expect(answered.value).toMatchObject({ type: 'AnswerCallResponse' });
  });

  it('reject with the category, value and service of a negative answer', async () => {
    const { session, peer, clock } = await setUp();
    const answered = outcome(session.request('AnswerCall', answer));
    await peer.send({
      kind: 'error',
      type: 'UniversalFailure',
      invokeID: 0,
      operation: 'invalidCallID',
    });
    await settled(clock);
    expect(answered.error).toBeInstanceOf(CstaServiceError);
    expect(answered.error).toMatchObject({
      category: 'operation',
      value: 'invalidCallID',
      service: 'AnswerCall',
    });
  });

  it('reject when the peer rejects them, with the problem in words', async () => {
    const { session, peer, clock } = await setUp({ encoding: 'ber' });
    const answered = outcome(session.request('AnswerCall', answer));
    await peer.send({ kind: 'reject', type: 'Reject', invokeID: 1, problem: { invoke: 1 } });
    await settled(clock);
    expect(answered.error).toEqual(sessionError('rejected'));
    expect(answered.error).toMatchObject({
      message: expect.stringContaining('unrecognised operation'),
    });
  });

  it('reject when the answer is one of another service', async () => {
    const { session, peer, clock } = await setUp();
    const answered = outcome(session.request('AnswerCall', answer));
    await peer.send({ kind: 'response', type: 'HoldCallResponse', invokeID: 0 });
    await settled(clock);
    expect(answered.error).toEqual(sessionError('protocol'));
    expect(session.state).toEqual({ status: 'open' });
  });

  it('treat an error code that the schema does not know as a negative answer', async () => {
    const { session, peer, clock } = await setUp({ encoding: 'ber' });
    const answered = outcome(session.request('AnswerCall', answer));
    await peer.send({
      kind: 'unknown',
      type: 'Unknown',
      role: 'error',
      name: '77',
      invokeID: 1,
      content: {},
    });
    await settled(clock);
    expect(answered.error).toMatchObject({ name: 'CstaServiceError', value: '77' });
  });

  it('time out after ten seconds, or as told', async () => {
    const { session, clock } = await setUp();
    const usual = outcome(session.request('AnswerCall', answer));
    const quick = outcome(session.request('AnswerCall', answer, { timeout: 50 }));
    await clock.advance(49);
    expect(quick).toEqual({});
    await clock.advance(1);
    expect(quick.error).toEqual(sessionError('timeout'));
    await clock.advance(9_949);
    expect(usual).toEqual({});
    await clock.advance(1);
    expect(usual.error).toEqual(sessionError('timeout'));
    expect(clock.pendingTimers).toBe(0);
  });

  it('end with their signal, and are not sent if it was aborted before', async () => {
    const { session, peer, clock } = await setUp();
    const controller = new AbortController();
    const given = outcome(session.request('AnswerCall', answer, { signal: controller.signal }));
    await settled(clock);
    controller.abort('enough');
    const late = outcome(session.request('AnswerCall', answer, { signal: controller.signal }));
    await settled(clock);
    expect(given.error).toMatchObject({ code: 'aborted', cause: 'enough' });
    expect(late.error).toEqual(sessionError('aborted'));
    expect(peer.received).toHaveLength(1);
    expect(session.pendingRequests).toBe(0);
    expect(clock.pendingTimers).toBe(0);
  });

  it('leave no listener at their signal, however they end', async () => {
    const { session, peer, clock } = await setUp();
    const { signal } = new AbortController();
    const given = [1, 2, 3].map(() => outcome(session.request('AnswerCall', answer, { signal })));
    await settled(clock);
    expect(getEventListeners(signal, 'abort')).not.toEqual([]);
    const [first] = peer.received;
    if (first?.kind === 'request') await peer.send(answerTo(first));
    await settled(clock);
    await clock.advance(20_000);
    expect(given.map(({ error }) => error === undefined)).toEqual([true, false, false]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('that cannot be encoded are not sent and leave nothing behind', async () => {
    const { session, peer, clock } = await setUp();
    const bad = { callingDevice: { number: '1' }, calledDirectoryNumber: { number: 'unsayable' } };
    await expect(session.request('MakeCall', bad)).rejects.toBeInstanceOf(EncodeError);
    await settled(clock);
    expect(peer.received).toEqual([]);
    expect(session.pendingRequests).toBe(0);
    expect(clock.pendingTimers).toBe(0);
  });

  it('without a positive answer resolve once they are sent', async () => {
    const { session, peer, clock, discarded } = await setUp();
    const sent = outcome(session.request('RouteEnd', { crossRefIdentifier: '1' }));
    await settled(clock);
    expect(sent).toEqual({ value: undefined });
    expect(session.pendingRequests).toBe(0);
    const failure: Message = {
      kind: 'error',
      type: 'UniversalFailure',
      invokeID: 0,
      operation: 'generic',
    };
    await peer.send(failure);
    await settled(clock);
    expect(discarded).toEqual([
      { reason: 'one-way-failed', request: 'RouteEnd', message: failure },
    ]);
  });

  it('tell of their answer before anything later is looked at', async () => {
    const seen: string[] = [];
    const { session, peer, clock } = await setUp({ onEvent: () => seen.push('event') > 0 });
    void session
      .request('AnswerCall', answer, { onAnswer: ({ type }) => seen.push(type) })
      .then(() => seen.push('resolved'));
    await peer.send({ kind: 'response', type: 'AnswerCallResponse', invokeID: 0 });
    await peer.send({
      kind: 'event',
      type: 'CallClearedEvent',
      invokeID: 9999,
      monitorCrossRefID: '1',
      clearedCall: {},
      cause: 'normal',
    });
    await settled(clock);
    expect(seen[0]).toBe('AnswerCallResponse');
    expect(seen).toContain('resolved');
  });

  it('with a time-out that is none are refused', async () => {
    const { session } = await setUp();
    await expect(session.request('AnswerCall', answer, { timeout: 0 })).rejects.toBeInstanceOf(
      UsageError,
    );
  });
});

describe('answers that nobody waits for', () => {
  it('are reported as late after a time-out, then as duplicate', async () => {
    const { session, peer, clock, discarded } = await setUp();
    const answered = outcome(session.request('AnswerCall', answer, { timeout: 10 }));
    await clock.advance(10);
    expect(answered.error).toBeInstanceOf(SessionError);
    const message: Message = { kind: 'response', type: 'AnswerCallResponse', invokeID: 0 };
    await peer.send(message);
    await peer.send(message);
    await settled(clock);
    expect(discarded).toEqual([
      { reason: 'late', request: 'AnswerCall', message },
      { reason: 'duplicate', request: 'AnswerCall', message },
    ]);
  });

  it('are reported as duplicate after an answer', async () => {
    const { session, peer, clock, discarded } = await setUp();
    peer.answerAll();
    await session.request('AnswerCall', answer);
    const failure: Message = {
      kind: 'error',
      type: 'UniversalFailure',
      invokeID: 0,
      operation: 'generic',
    };
    await peer.send(failure);
    await settled(clock);
    expect(discarded).toEqual([{ reason: 'duplicate', request: 'AnswerCall', message: failure }]);
  });

  it('are reported as unknown if nothing was asked', async () => {
    const { peer, clock, discarded } = await setUp();
    const message: Message = { kind: 'response', type: 'AnswerCallResponse', invokeID: 17 };
    await peer.send(message);
    await settled(clock);
    expect(discarded).toEqual([{ reason: 'unknown-answer', message }]);
  });
});

describe('invoke identifiers', () => {
  it('begin again at 0 after 9998 in XML and pass over those in use', async () => {
    const { session, peer, clock } = await setUp({ firstInvokeID: 9_997 });
    const asks = [1, 2, 3].map(() => session.request('AnswerCall', answer));
    await settled(clock);
    expect(peer.received.map(({ invokeID }) => invokeID)).toEqual([9_997, 9_998, 0]);
    peer.answerAll();
    for (const request of peer.of('AnswerCall')) await peer.send(answerTo(request));
    await Promise.all(asks);
  });

  it('pass over those in use when they come round', async () => {
    const { session, peer, clock } = await setUp({ encoding: 'ber', lastInvokeID: 3 });
    const answered = [1, 2, 3].map(() => outcome(session.request('AnswerCall', answer)));
    await settled(clock);
    await peer.send({ kind: 'response', type: 'AnswerCallResponse', invokeID: 2 });
    await settled(clock);
    expect(answered[1]).toHaveProperty('value');
    void session.request('AnswerCall', answer).catch(() => {});
    await settled(clock);
    expect(peer.received.map(({ invokeID }) => invokeID)).toEqual([1, 2, 3, 2]);
    const none = outcome(session.request('AnswerCall', answer));
    await settled(clock);
    expect(none.error).toEqual(sessionError('too-many-requests'));
  });

  it.each([
    { encoding: 'xml', firstInvokeID: 9_999 },
    { encoding: 'xml', lastInvokeID: 9_999 },
    { encoding: 'ber', firstInvokeID: 0 },
    { encoding: 'ber', firstInvokeID: 8, lastInvokeID: 7 },
  ] as const)('outside what is possible are refused: %j', async (options) => {
    await expect(setUp(options)).rejects.toBeInstanceOf(UsageError);
  });
});

describe('many requests', () => {
  it('a thousand at a time each get their own answer', async () => {
    const { session, peer, clock, discarded } = await setUp();
    const asked = Array.from({ length: 1_000 }, (_, index) =>
      session.request('MakeCall', {
        callingDevice: { number: String(index) },
        calledDirectoryNumber: { number: '1' },
      }),
    );
    await settled(clock);
    expect(session.pendingRequests).toBe(1_000);
    for (const request of peer.of('MakeCall').toReversed()) {
      void peer.send({
        kind: 'response',
        type: 'MakeCallResponse',
        invokeID: request.invokeID ?? -1,
        callingDevice: { callID: request.callingDevice.number },
      });
    }
    const answers = await Promise.all(asked);
    expect(answers.map(({ callingDevice }) => callingDevice.callID)).toEqual(
      asked.map((_, index) => String(index)),
    );
    expect(discarded).toEqual([]);
    expect(clock.pendingTimers).toBe(0);
  });

  it('beyond the limit are refused until others are answered', async () => {
    const { session, peer, clock } = await setUp({ maxPendingRequests: 2 });
    const asks = [1, 2].map(() => session.request('AnswerCall', answer));
    const third = outcome(session.request('AnswerCall', answer));
    await settled(clock);
    expect(third.error).toEqual(sessionError('too-many-requests'));
    expect(peer.received).toHaveLength(2);
    for (const request of peer.of('AnswerCall')) await peer.send(answerTo(request));
    await Promise.all(asks);
    peer.answerAll();
    await session.request('AnswerCall', answer);
  });
});
