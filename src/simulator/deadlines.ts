import type { Clock, Timer } from '../model/clock.js';
import type { Faults } from '../model/faults.js';

/** Something that happens at a time unless it is put off. */
export interface Due {
  /** In milliseconds of the clock. */
  readonly at: number;
  readonly run: () => void;
}

/**
 * Timers for deadlines that are data. Deadlines come in groups, such as those of one call; a group is always set as a
 * whole, from what the state says.
 */
export class Deadlines {
  readonly #clock: Clock;
  readonly #faults: Faults;
  readonly #timers = new Map<string, readonly Timer[]>();

  /**
   * @param clock - measures the time
   * @param faults - told what goes wrong then
   */
  constructor(clock: Clock, faults: Faults) {
    this.#clock = clock;
    this.#faults = faults;
  }

  /** Sets the deadlines of a group, in place of those that it had. */
  set(group: string, due: readonly Due[]): void {
    for (const timer of this.#timers.get(group) ?? []) timer.cancel();
    this.#timers.delete(group);
    if (due.length === 0) return;
    const now = this.#clock.now();
    this.#timers.set(
      group,
      due.map(({ at, run }) =>
        this.#clock.setTimer(at - now, () => void this.#faults.call('a timer of the PBX', run)),
      ),
    );
  }

  /** Takes all deadlines away. */
  clear(): void {
    for (const group of [...this.#timers.keys()]) this.set(group, []);
  }
}
