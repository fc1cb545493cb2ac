import type { Clock } from '../../model/clock.js';
import { SessionError } from '../../model/errors.js';

/** How long somebody waits, and what ends it. */
export interface WaitOptions {
  /** Ends the wait with the SessionError `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** How long it may take, in milliseconds; then the SessionError `timeout`. Default: for ever. */
  readonly timeout?: number | undefined;
}

/** What follows from a look: nothing yet, or the end of the wait, or that another connection is to be looked at. */
export type Look<Result> =
  | undefined
  | { readonly met: Result }
  | { readonly failed: Error }
  | { readonly follow: string };

interface Waiter {
  look(): void;
  fail(error: Error): void;
}

/** Those who wait for something of a connection. Each settles once, and leaves nothing behind. */
export class Waiters {
  readonly #clock: Clock;
  readonly #byConnection = new Map<string, Set<Waiter>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** How many wait. */
  get size(): number {
    let size = 0;
    for (const waiters of this.#byConnection.values()) size += waiters.size;
    return size;
  }

  /**
   * Waits. The present is looked at first.
   *
   * @param connection - identifier of the connection that it depends on
   * @param what - what is waited for, for people
   * @param look - looks at a connection
   * @throws what the look says; SessionError `timeout`, `aborted`
   */
  wait<Result>(
    connection: string,
    what: string,
    look: (connection: string) => Look<Result>,
    { signal, timeout }: WaitOptions = {},
  ): Promise<Result> {
    return new Promise((resolve, reject) => {
      let subject = connection;
      const settle = (how: () => void): void => {
        this.#remove(subject, waiter);
        timer?.cancel();
        signal?.removeEventListener('abort', abort);
        how();
      };
      const waiter: Waiter = {
        look: () => {
          const seen = look(subject);
          if (seen === undefined) return;
          if ('met' in seen) settle(() => resolve(seen.met));
          else if ('failed' in seen) settle(() => reject(seen.failed));
          else {
            this.#remove(subject, waiter);
            subject = seen.follow;
            this.#add(subject, waiter);
            waiter.look();
          }
        },
        fail: (error) => settle(() => reject(error)),
      };
      const abort = (): void =>
        waiter.fail(new SessionError('aborted', `the wait for ${what} was ended by its signal`));
      const timer =
        timeout === undefined
          ? undefined
          : this.#clock.setTimer(timeout, () =>
              waiter.fail(new SessionError('timeout', `${what} did not come within ${timeout} ms`)),
            );
      signal?.addEventListener('abort', abort, { once: true });
      this.#add(subject, waiter);
      if (signal?.aborted) abort();
      else waiter.look();
    });
  }

  /** Has those look again who wait for something of a connection. */
  changed(connection: string): void {
    for (const waiter of [...(this.#byConnection.get(connection) ?? [])]) waiter.look();
  }

  /** Has all look again. */
  allChanged(): void {
    for (const connection of [...this.#byConnection.keys()]) this.changed(connection);
  }

  /** Ends the waits for something of a connection. */
  fail(connection: string, error: Error): void {
    for (const waiter of [...(this.#byConnection.get(connection) ?? [])]) waiter.fail(error);
  }

  /** Ends all waits. */
  failAll(error: Error): void {
    for (const connection of [...this.#byConnection.keys()]) this.fail(connection, error);
  }

  #add(connection: string, waiter: Waiter): void {
    const waiters = this.#byConnection.get(connection) ?? new Set();
    this.#byConnection.set(connection, waiters);
    waiters.add(waiter);
  }

  #remove(connection: string, waiter: Waiter): void {
    const waiters = this.#byConnection.get(connection);
    waiters?.delete(waiter);
    if (waiters?.size === 0) this.#byConnection.delete(connection);
  }
}
