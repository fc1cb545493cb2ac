import type { Clock, Timer } from '../model/clock.js';
import { type FaultOptions, Faults } from '../model/faults.js';
import type { Delivery, MonitorRegistry } from './monitor-registry.js';

/**
 * Holds events, and whatever else is to follow them, back until the running task has ended, so that the answer to the request that caused them goes first.
 * Events leave in the order in which they came. Those of a monitor that has been stopped meanwhile are dropped.
 */
export class Outbox {
  readonly #clock: Clock;
  readonly #monitors: MonitorRegistry;
  readonly #faults: Faults;
  #waiting: (Delivery | (() => void))[] = [];
  #timer: Timer | undefined;

  /**
   * @param clock - sets the timer of no length after which events leave
   * @param monitors - knows which monitors have been stopped
   * @param options - where to tell of a computing function that throws what it should not; the others get theirs
   */
  constructor(clock: Clock, monitors: MonitorRegistry, options: FaultOptions = {}) {
    this.#clock = clock;
    this.#monitors = monitors;
    this.#faults = new Faults(options);
  }

  /** Takes events to be sent. */
  post(deliveries: readonly Delivery[]): void {
    this.#wait(deliveries);
  }

  /** Takes something else that is to be sent, such as a request, to go in its place among the events. */
  postTask(send: () => void): void {
    this.#wait([send]);
  }

  /** Throws away what waits. */
  close(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    this.#waiting = [];
  }

  #flush(): void {
    const leaving = this.#waiting;
    this.#waiting = [];
    this.#timer = undefined;
    for (const item of leaving) {
      this.#faults.call('sendEvent', () => this.#send(item));
    }
  }

  #send(item: Delivery | (() => void)): void {
    if (typeof item === 'function') item();
    else if (!this.#monitors.isStopped(item.monitor)) item.monitor.owner.sendEvent(item.event);
  }

  #wait(items: readonly (Delivery | (() => void))[]): void {
    for (const item of items) this.#waiting.push(item);
    if (this.#waiting.length > 0) this.#timer ??= this.#clock.setTimer(0, () => this.#flush());
  }
}
