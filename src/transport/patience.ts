import type { Clock, Timer } from '../model/clock.js';

/**
 * A time in which a peer has to do something. It runs in two halves, each with a timer of its own: after a program was
 * busy or stopped for as long, it reads what has come meanwhile before the second half is over.
 */
export class Patience {
  readonly #clock: Clock;
  readonly #time: number;
  readonly #onOver: () => void;
  #timer: Timer | undefined;

  /**
   * @param clock - measures the time
   * @param time - in milliseconds; Infinity for as long as it takes
   * @param onOver - called when it is over
   */
  constructor(clock: Clock, time: number, onOver: () => void) {
    this.#clock = clock;
    this.#time = time;
    this.#onOver = onOver;
  }

  /** Begins to wait, if it does not wait already. */
  begin(): void {
    if (this.#timer || this.#time === Number.POSITIVE_INFINITY) return;
    this.#wait(() => this.#wait(() => this.#over()));
  }

  /** Waits no more. */
  end(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
  }

  #wait(then: () => void): void {
    this.#timer = this.#clock.setTimer(this.#time / 2, then);
  }

  #over(): void {
    this.#timer = undefined;
    this.#onOver();
  }
}
