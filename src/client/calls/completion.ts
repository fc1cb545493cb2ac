import { CallError } from '../../model/errors.js';
import type { LocalConnectionState } from '../../model/generated/calls.js';
import type { ConnectionRecord } from '../picture/records.js';
import type { Desk } from './desk.js';
import { endOf, type Standing, unobserved } from './standing.js';
import type { Look, WaitOptions } from './waiters.js';

/** Whether a verb is done, by how things stand, and stood before it was asked for. */
export type Done = (standing: Standing, before: Standing) => boolean;

export const isEnded: Done = ({ connection }) =>
  connection.phase === 'ended' || connection.state === 'null';

export const isIn =
  (state: LocalConnectionState): Done =>
  ({ connection }) =>
    connection.state === state;

export const hasMoved: Done = ({ connection }, before) =>
  connection.state !== before.connection.state;

export const hasGrown: Done = ({ others }, before) => others.length > before.others.length;

/** What is to be done, and to which connection. */
export interface Task {
  /** The verb, for people. */
  readonly what: string;
  readonly isDone: Done;
  /** The connection, as it is now. */
  connection(): ConnectionRecord;
  /** Asks the switching function for it. */
  request(): Promise<unknown>;
}

/**
 * Asks for something, and waits until the connection shows it; from before the request on, so that nothing is missed.
 *
 * @throws as the request; CallEndedError, CallError `not-completed` or `not-observable`; SessionError `timeout`, `aborted`
 */
export async function untilDone(desk: Desk, task: Task, options: WaitOptions): Promise<void> {
  const giveUp = new AbortController();
  const done = completion(desk, task, { ...options, signal: giveUp.signal });
  // If the request fails, that is what is told.
  done.catch(() => {});
  const abort = (): void => giveUp.abort();
  options.signal?.addEventListener('abort', abort, { once: true });
  try {
    await task.request();
    await done;
  } finally {
    options.signal?.removeEventListener('abort', abort);
    giveUp.abort();
  }
}

async function completion(
  desk: Desk,
  { what, isDone, connection }: Task,
  options: WaitOptions,
): Promise<void> {
  const { keeper } = desk;
  const before = keeper.standing(connection());
  const { id } = before.connection;
  const waitedFor = `the end of ${what}`;
  let failure: CallError | undefined;
  const unlisten = desk.onNotCompleted((failed, cause) => {
    if (failed !== id) return;
    const why = `the switch took ${what}, and could not do it after all: ${cause ?? 'no cause'}`;
    failure = new CallError('not-completed', why);
  });
  const look = (): Look<true> => {
    const standing = keeper.standing(connection());
    if (isDone(standing, before)) return { met: true };
    if (failure) return { failed: failure };
    if (isEnded(standing, before)) {
      const end = endOf(standing.connection, waitedFor);
      // The other of the two lives on; that is what was asked for, or is all that will be seen.
      return end instanceof CallError ? { failed: end } : { met: true };
    }
    return standing.isObserved ? undefined : { failed: unobserved(waitedFor) };
  };
  const timeout = options.timeout ?? keeper.host.requestTimeout;
  try {
    await keeper.wait(id, waitedFor, look, { ...options, timeout });
  } finally {
    unlisten();
  }
}
