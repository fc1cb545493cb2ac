import { CallEndedError, CallError, CallFailedError } from '../../model/errors.js';
import type { CallRecord, ConnectionRecord, Phase } from '../picture/records.js';

/** Where a connection is, with all that its call's other connections say about that. */
export interface Standing {
  readonly connection: ConnectionRecord;
  /** Its call; undefined where that is forgotten. */
  readonly call: CallRecord | undefined;
  /** The other live connections of its call. */
  readonly others: readonly ConnectionRecord[];
  /** Whether a monitor still tells of it. */
  readonly isObserved: boolean;
  /** Whether answers are reported; false where the call has left for a network that does not. */
  readonly reportsAnswer: boolean;
}

/** What follows for whoever waits: nothing yet, that it is met, that it is not, or that the connection lives on in another. */
export type Verdict = 'waiting' | 'met' | 'merged' | CallError;

/** Phases on the way to talking, in their order. A call may leave any of them out. */
const WAY: readonly Phase[] = ['dialling', 'proceeding', 'offered', 'queued', 'ringing', 'talking'];

/**
 * What a connection's standing means to somebody who waits for a phase: met when it is reached or passed.
 *
 * @param phase - what is waited for
 */
export function verdictOn(phase: Phase, standing: Standing): Verdict {
  const { connection, isObserved } = standing;
  const { phase: now } = connection;
  if (now === phase) return 'met';
  if (now === 'ended') return endOf(connection, phase);
  if (!isObserved) return unobserved(phase);
  if (phase === 'ended' || now === undefined) return 'waiting';
  if (now === 'failed') return new CallFailedError(phase, connection.cause);
  const way = WAY.indexOf(phase);
  if (way === -1) return 'waiting';
  if (now === 'held') return hasPassed(phase, standing) ? 'met' : 'waiting';
  if (WAY.indexOf(now) > way) return 'met';
  if (phase === 'talking' && !standing.reportsAnswer) {
    return new CallError(
      'not-observable',
      'the call has left for a network that does not report answers: whether it is answered will not be known',
    );
  }
  return 'waiting';
}

/** What the end of a connection means to somebody who waits for anything else. */
export function endOf(connection: ConnectionRecord, waitedFor: string): Verdict {
  if (connection.endReason === 'merged') return 'merged';
  return new CallEndedError(waitedFor, connection.endReason ?? 'unknown', connection.cause);
}

export function unobserved(waitedFor: string): CallError {
  return new CallError(
    'not-observable',
    `the call goes on where no monitor sees it: whether it is ${waitedFor} will not be known`,
  );
}

/** How far a call on hold has come: it may have been put aside before anybody answered. */
function hasPassed(phase: Phase, { connection, others }: Standing): boolean {
  const hasTalked =
    connection.answeredAt !== undefined ||
    others.some(({ state }) => state === 'connected' || state === 'hold');
  if (hasTalked) return true;
  if (phase === 'talking') return false;
  return phase !== 'ringing' || others.some(({ state }) => state === 'alerting');
}
