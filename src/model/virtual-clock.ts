import type { Clock, Timer } from './clock.js';

interface PendingTimer {
  readonly due: number;
  readonly fn: () => void;
}

/**
 * A clock that stands still until it is told to go on. Timers fire in the order of their times, those of the same
 * time in the order in which they were set; after each one, everything that it set in motion by promises runs to its
 * end before the next fires. So a program on this clock takes the same course every time.
 */
export class VirtualClock implements Clock {
  #now: number;
  /** Ordered by due time; those of equal time by the order of setting. */
  readonly #timers: PendingTimer[] = [];

  /** @param start - the time it shows at first, in milliseconds since 1970-01-01T00:00:00Z */
  constructor(start = 0) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  setTimer(ms: number, fn: () => void): Timer {
    const timer: PendingTimer = { due: this.#now + Math.max(0, ms), fn };
    this.#timers.splice(this.#positionAfter(timer.due), 0, timer);
    return {
      cancel: () => {
        const index = this.#timers.indexOf(timer);
        if (index >= 0) this.#timers.splice(index, 1);
      },
    };
  }

  /** How many timers wait to fire: 0 when a program has put all its own away. */
  get pendingTimers(): number {
    return this.#timers.length;
  }

  /**
   * Lets time pass.
   *
   * @param ms - how much, in milliseconds, 0 or more; timers due exactly at the end fire too
   * @returns when every timer due has fired and all that followed from it has run
   */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await runMicrotasks();
    for (let next = this.#timers[0]; next && next.due <= end; next = this.#timers[0]) {
      this.#timers.shift();
      // A timer set for a time that has already gone by must not turn the clock back.
      this.#now = Math.max(this.#now, next.due);
      next.fn();
      await runMicrotasks();
    }
    this.#now = Math.max(this.#now, end);
  }

  #positionAfter(due: number): number {
    let low = 0;
    let high = this.#timers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const timer = this.#timers[middle];
      if (timer && timer.due <= due) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * Resolves once the microtask queue is empty, however many turns that takes: the next task starts only then.
 * Every platform has `setTimeout`; where there is `setImmediate` too, it saves the millisecond that timers are held back.
 */
function runMicrotasks(): Promise<void> {
  return new Promise((resolve) => {
    const { setImmediate: soon } = globalThis as { setImmediate?: (run: () => void) => void };
    if (soon) soon(resolve);
    else setTimeout(resolve, 0);
  });
}
