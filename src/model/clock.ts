/** A timer that was set on a {@link Clock}. */
export interface Timer {
  /** Keeps the timer from firing. Does nothing once it has fired or was cancelled. */
  cancel(): void;
}

/**
 * Time, as every part of this library sees it: passed in, so that tests and simulations decide how it goes by.
 */
export interface Clock {
  /** The time now, in milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /**
   * Calls a function once, later.
   *
   * @param ms - how much later, in milliseconds; 0 and below mean as soon as the running code has ended
   * @param fn - what to call; it must not throw
   */
  setTimer(ms: number, fn: () => void): Timer;
}

/** The longest delay that `setTimeout` honours: beyond it, it fires at once. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** The platform's clock. Its timers keep a Node process alive until they fire or are cancelled. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimer(ms, fn) {
    let left = Math.max(0, ms);
    let handle: ReturnType<typeof setTimeout>;
    const arm = (): void => {
      const step = Math.min(left, LONGEST_TIMEOUT);
      left -= step;
      handle = setTimeout(left > 0 ? arm : fn, step);
    };
    arm();
    return { cancel: () => clearTimeout(handle) };
  },
};
