import type { Clock } from '../../model/clock.js';

/**
 * Waits.
 *
 * @param ms - how long, in milliseconds
 * @param signal - ends the wait early
 * @returns when the time is over, or the signal is aborted
 */
export function sleep(ms: number, clock: Clock, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      timer.cancel();
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = clock.setTimer(ms, done);
    signal.addEventListener('abort', done);
  });
}
