/** Lets a bounded number of tasks run at a time; the others wait for their turn. */
export class Limiter {
  readonly #limit: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /** @param limit - how many may run at a time, 1 or more */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Runs a task when it is its turn. */
  async run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.#limit) {
      // Whoever ends hands its turn over, so that nobody who comes later gets in between.
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#running++;
    }
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }
}
