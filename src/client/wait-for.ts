import { anObject, duration } from '../model/arguments.js';
import type { Clock } from '../model/clock.js';
import { SessionError } from '../model/errors.js';
import type { Event, EventType } from '../model/message.js';
import type { EventSource, Unlisten } from '../session/event-listeners.js';

/** Options of waiting for an event. */
export interface WaitForOptions {
  /** How long to wait, in milliseconds. Default: for as long as it takes. */
  readonly timeout?: number | undefined;
  /** Ends the wait with `aborted`. */
  readonly signal?: AbortSignal | undefined;
}

/** Where events come from, and what tells that no more do. */
export interface WaitForSource extends EventSource {
  readonly running: boolean;
  onEnded(listener: (end: { readonly error?: Error }) => void): Unlisten;
}

/**
 * Waits for an event of a type that a predicate likes.
 *
 * @throws SessionError `timeout`, `aborted` or `closed`; what the predicate throws
 */
export function waitFor<Type extends EventType>(
  source: WaitForSource,
  clock: Clock,
  type: Type,
  predicate: (event: Event<Type>) => boolean = () => true,
  options: WaitForOptions = {},
): Promise<Event<Type>> {
  const { timeout, signal } = anObject('the options of waiting', options);
  if (timeout !== undefined) duration('timeout', timeout);
  return new Promise((resolve, reject) => {
    let stop = (): void => {};
    const fail = (code: 'timeout' | 'aborted' | 'closed', why: string, cause?: unknown): void => {
      stop();
      reject(new SessionError(code, `no ${type} came: ${why}`, { cause }));
    };
    const onAbort = (): void => fail('aborted', 'the caller gave it up', signal?.reason);
    const onEnd = ({ error }: { readonly error?: Error }): void =>
      fail('closed', 'the monitor has ended', error);
    if (signal?.aborted) return onAbort();
    if (!source.running) return onEnd({});
    const unlisten = source.on(type, (event) => {
      try {
        if (!predicate(event)) return;
        stop();
        resolve(event);
      } catch (error) {
        stop();
        reject(error);
      }
    });
    const timer =
      timeout === undefined
        ? undefined
        : clock.setTimer(timeout, () => fail('timeout', `${timeout} ms are over`));
    signal?.addEventListener('abort', onAbort);
    const unlistenEnd = source.onEnded(onEnd);
    stop = () => {
      unlisten();
      unlistenEnd();
      timer?.cancel();
      signal?.removeEventListener('abort', onAbort);
    };
  });
}
