/** Who has work waiting. */
export interface Waiter {
  /** Gives up all that waits, since it has waited too long. */
  giveUp(): void;
}

/**
 * How much of a session's work waits: one count for everything that shares a limit, however many queues hold it.
 */
export class Backlog {
  readonly limit: number;
  /** Called each time that something of it is done. */
  onRelease: () => void;
  readonly #waiters = new Set<Waiter>();
  #count = 0;
  #done = 0;

  /**
   * @param limit - how much may wait before the peer is held back
   * @param onRelease - called each time that something of it is done
   */
  constructor(limit: number, onRelease: () => void = () => {}) {
    this.limit = limit;
    this.onRelease = onRelease;
  }

  /** How much waits. */
  get count(): number {
    return this.#count;
  }

  /** How often something of it was done so far. */
  get done(): number {
    return this.#done;
  }

  /** One more waits. */
  add(waiter: Waiter): void {
    this.#count++;
    this.#waiters.add(waiter);
  }

  /**
   * Something is done.
   *
   * @param waiter - whose it was
   * @param isLast - whether nothing else of its waits
   */
  release(waiter: Waiter, count: number, isLast: boolean): void {
    if (isLast) this.#waiters.delete(waiter);
    if (count === 0) return;
    this.#count -= count;
    this.#done++;
    this.onRelease();
  }

  /** Has everything given up that waits. */
  giveUp(): void {
    for (const waiter of [...this.#waiters]) waiter.giveUp();
  }
}
