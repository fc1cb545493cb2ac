import type { Clock } from '../model/clock.js';
import type { Event } from '../model/message.js';

/** How long events that others hear as well are kept for a monitor's first reader, in milliseconds. */
const PATIENCE = 10_000;

/** What is the same for all the monitors of a session. */
export interface WaitingRoomOptions {
  /** How many events may wait in all. */
  readonly limit: number;
  readonly clock: Clock;
  /** Hears of an event that is given up and that nobody else has heard. */
  onUnread(event: Event): void;
}

/**
 * Where events wait for the first reader of their monitor, so that none is lost between the switching function's answer
 * to MonitorStart and the program's first loop or listener. They hold nobody back: when there are too many, the monitor
 * that has waited longest gives its own up, and waits no more.
 */
export class WaitingRoom {
  readonly options: WaitingRoomOptions;
  /** Those in which events wait, the oldest first. */
  readonly #waiting = new Set<FirstEvents>();
  #count = 0;

  constructor(options: WaitingRoomOptions) {
    this.options = options;
  }

  /** Makes room for one more event. */
  makeRoom(): void {
    if (this.#count < this.options.limit) return;
    for (const oldest of this.#waiting) {
      oldest.giveUp();
      return;
    }
  }

  add(events: FirstEvents): void {
    this.#waiting.add(events);
    this.#count++;
  }

  remove(events: FirstEvents, count: number): void {
    this.#waiting.delete(events);
    this.#count -= count;
  }
}

interface Kept {
  readonly event: Event;
  /** Whether others have heard it. */
  readonly isHeard: boolean;
}

/** The events of one monitor that wait for its first reader. */
export class FirstEvents {
  readonly #room: WaitingRoom;
  readonly #since: number;
  /** Made for the first event: most monitors have none. */
  #events: Kept[] | undefined;
  #isOpen = true;

  constructor(room: WaitingRoom) {
    this.#room = room;
    this.#since = room.options.clock.now();
  }

  /** Whether a first reader is still waited for. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /**
   * Keeps an event.
   *
   * @param isHeard - whether others hear it as well; then it is not kept for long
   * @returns whether it was kept
   */
  push(event: Event, isHeard: boolean): boolean {
    const { clock } = this.#room.options;
    if (isHeard && clock.now() - this.#since > PATIENCE) this.giveUp();
    if (this.#isOpen) this.#room.makeRoom();
    if (!this.#isOpen) return false;
    this.#events ??= [];
    this.#events.push({ event, isHeard });
    this.#room.add(this);
    return true;
  }

  /** Gives the events to the first reader. */
  take(): Event[] {
    return this.#close().map(({ event }) => event);
  }

  /** Waits no more. What nobody else has heard is told. */
  giveUp(): void {
    for (const { event, isHeard } of this.#close()) {
      if (!isHeard) this.#room.options.onUnread(event);
    }
  }

  #close(): readonly Kept[] {
    const events = this.#events ?? [];
    this.#isOpen = false;
    this.#events = undefined;
    this.#room.remove(this, events.length);
    return events;
  }
}
