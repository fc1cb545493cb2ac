import type { Clock } from '../model/clock.js';
import { SessionError } from '../model/errors.js';
import type { Faults } from '../model/faults.js';
import type { EventSource, Unlisten } from '../session/event-listeners.js';
import type { RequestOptions } from '../session/session.js';
import type { ClientBase } from './client.js';

/** What the short forms of services need of a client: that it asks and hears, and how time goes by. */
export interface ServiceLink extends Pick<ClientBase, 'request'>, EventSource {
  readonly clock: Clock;
  /** Hears of what listeners throw. */
  readonly faults: Faults;
  /** Resolves once the client is closed for good. */
  readonly closed: Promise<unknown>;
  /** Hears that the link is back after it was lost; absent where it does not come back. */
  readonly onBack?: ((listener: () => void) => Unlisten) | undefined;
}

/** How long a request or a wait may take, and what ends it. */
export type WaitingOptions = Pick<RequestOptions, 'timeout' | 'signal'>;

/** Settles a wait. */
export interface Settler<Result> {
  resolve(result: Result): void;
  reject(error: Error): void;
}

/**
 * Waits for something until it comes, the time is up, or a signal ends the wait. Nothing is left behind.
 *
 * @param what - what is waited for, for people
 * @param begin - looks at the present, and listens for what comes; returns what takes its listeners away
 * @throws SessionError `timeout` or `aborted`, or what the wait is rejected with
 */
export function waitFor<Result>(
  { clock }: Pick<ServiceLink, 'clock'>,
  what: string,
  begin: (settler: Settler<Result>) => () => void,
  { timeout, signal }: WaitingOptions = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    let isSettled = false;
    let clean = (): void => {};
    const settle = (how: () => void): void => {
      if (isSettled) return;
      isSettled = true;
      timer?.cancel();
      signal?.removeEventListener('abort', abort);
      clean();
      how();
    };
    const fail = (error: Error): void => settle(() => reject(error));
    const abort = (): void =>
      fail(new SessionError('aborted', `the wait for ${what} was ended by its signal`));
    const timer =
      timeout === undefined
        ? undefined
        : clock.setTimer(timeout, () =>
            fail(new SessionError('timeout', `${what} did not come within ${timeout} ms`)),
          );
    signal?.addEventListener('abort', abort, { once: true });
    if (signal?.aborted) abort();
    if (isSettled) return;
    const begun = begin({ resolve: (result) => settle(() => resolve(result)), reject: fail });
    // What was met at once has nothing to clean up with yet.
    if (isSettled) begun();
    else clean = begun;
  });
}
