interface Waiter {
  holds(): boolean;
  resolve(): void;
}

/** Lets others wait until something holds. Whoever changes anything that it depends on calls {@link changed}. */
export class Condition {
  #waiters: Waiter[] = [];

  /** Resolves once a condition holds. */
  until(holds: () => boolean): Promise<void> {
    if (holds()) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiters.push({ holds, resolve });
    });
  }

  /** Looks at all conditions again. */
  changed(): void {
    if (this.#waiters.length === 0) return;
    this.#waiters = this.#waiters.filter((waiter) => {
      if (!waiter.holds()) return true;
      waiter.resolve();
      return false;
    });
  }
}
