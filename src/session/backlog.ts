/**
 * How much of a session's work waits: one count for everything that shares a limit, however many queues hold it.
 */
export class Backlog {
  readonly limit: number;
  readonly #onRelease: () => void;
  #count = 0;

  /**
   * @param limit - how much may wait before the peer is held back
   * @param onRelease - called each time that something of it is done
   */
  constructor(limit: number, onRelease: () => void) {
    this.limit = limit;
    this.#onRelease = onRelease;
  }

  /** How much waits. */
  get count(): number {
    return this.#count;
  }

  add(): void {
    this.#count++;
  }

  release(count: number): void {
    if (count === 0) return;
    this.#count -= count;
    this.#onRelease();
  }
}
