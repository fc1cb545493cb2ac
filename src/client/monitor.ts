import { type AsyncDisposable, asyncDispose } from '../model/async-dispose.js';
import type { AsyncStream } from '../model/async-stream.js';
import type { CstaError } from '../model/errors.js';
import type { Faults } from '../model/faults.js';
import type { MonitorObject } from '../model/generated/monitoring.js';
import type { MonitorFilter } from '../model/generated/monitoring-types.js';
import type { Event, EventType, Response } from '../model/message.js';
import {
  type EventListener,
  EventListeners,
  type EventSource,
  type Unlisten,
} from '../session/event-listeners.js';
import type { EventQueue } from '../session/event-queue.js';
import type { RequestOptions } from '../session/session.js';

/** How a monitor ended. */
export interface MonitorEnd {
  /** Who ended it: this side, the switching function, or the end of the session. */
  readonly by: 'us' | 'peer' | 'session';
  /** What broke the session, if anything. */
  readonly error?: CstaError;
}

/**
 * A running monitor: the events of one device or call.
 *
 * Events wait until a loop or a listener comes, beginning with the first that the switching function sent. Whichever
 * comes first gets those that wait; a listener gets them once the running code has ended, so that others may be added
 * beside it. From the first loop on, events wait for loops: leaving a loop leaves the rest for another. Once too many
 * wait, the session holds the switching function back (see Session), so a program that has had enough closes the monitor.
 *
 * A loop ends when the monitor does: plainly if either side stopped the monitor or this side closed the session, with
 * the SessionError `closed` if the session broke.
 */
export interface Monitor extends AsyncIterable<Event>, AsyncDisposable, EventSource {
  /** The monitor cross reference identifier. */
  readonly crossRefID: string;
  /** What is monitored. */
  readonly object: MonitorObject;
  /** The answer to MonitorStart: the filter in effect, and whether calls are monitored that were there before. */
  readonly started: Response<'MonitorStartResponse'>;
  /** Whether it is still running. */
  readonly running: boolean;
  /** Resolves once it has ended, and never rejects. */
  readonly ended: Promise<MonitorEnd>;
  /**
   * Changes which events the switching function leaves out.
   *
   * @throws as every request
   */
  changeFilter(
    filter: MonitorFilter,
    options?: RequestOptions<'ChangeMonitorFilter'>,
  ): Promise<Response<'ChangeMonitorFilterResponse'>>;
  /**
   * Stops the monitor: events that still wait are dropped, and loops end. That the switching function does not know it
   * any more is no error. Calling it again is harmless.
   *
   * @returns when the switching function has confirmed it
   * @throws SessionError `timeout`, `aborted`, `rejected` or `protocol`: the switching function may still run it
   */
  close(options?: RequestOptions<'MonitorStop'>): Promise<void>;
  [Symbol.asyncIterator](): AsyncStream<Event>;
}

/** What a monitor needs of the client. */
export interface MonitorOwner {
  /** Asks the switching function to stop the monitor. */
  stop(monitor: RunningMonitor, options: RequestOptions<'MonitorStop'>): Promise<void>;
  changeFilter: (
    monitor: RunningMonitor,
    filter: MonitorFilter,
    options: RequestOptions<'ChangeMonitorFilter'>,
  ) => Promise<Response<'ChangeMonitorFilterResponse'>>;
  readonly faults: Faults;
}

/** The monitor as the client sees it. */
export class RunningMonitor implements Monitor {
  readonly object: MonitorObject;
  readonly started: Response<'MonitorStartResponse'>;
  readonly ended: Promise<MonitorEnd>;
  readonly #owner: MonitorOwner;
  readonly #queue: EventQueue;
  readonly #listeners: EventListeners;
  #settleEnded: (end: MonitorEnd) => void = () => {};
  #running = true;
  /** Whether events wait for whoever comes first. */
  #holding = true;
  #looped = false;
  #closing: Promise<void> | undefined;

  /**
   * @param queue - holds the events that came before the answer
   */
  constructor(
    owner: MonitorOwner,
    object: MonitorObject,
    started: Response<'MonitorStartResponse'>,
    queue: EventQueue,
  ) {
    this.#owner = owner;
    this.object = object;
    this.started = started;
    this.#queue = queue;
    this.#listeners = new EventListeners(owner.faults);
    this.ended = new Promise((resolve) => {
      this.#settleEnded = resolve;
    });
  }

  get crossRefID(): string {
    return this.started.monitorCrossRefID;
  }

  get running(): boolean {
    return this.#running;
  }

  on<Type extends EventType>(type: Type, listener: EventListener<Type>): Unlisten;
  on(type: '*', listener: EventListener): Unlisten;
  on(type: EventType | '*', listener: EventListener): Unlisten {
    const remove = this.#listeners.on(type, listener);
    if (this.#holding) queueMicrotask(() => this.#release());
    return remove;
  }

  changeFilter(
    filter: MonitorFilter,
    options: RequestOptions<'ChangeMonitorFilter'> = {},
  ): Promise<Response<'ChangeMonitorFilterResponse'>> {
    return this.#owner.changeFilter(this, filter, options);
  }

  async close(options: RequestOptions<'MonitorStop'> = {}): Promise<void> {
    if (this.#running) {
      this.end({ by: 'us' });
      this.#queue.drain();
      this.#closing = this.#owner.stop(this, options);
    }
    await this.#closing;
  }

  async [asyncDispose](): Promise<void> {
    await this.close();
  }

  [Symbol.asyncIterator](): AsyncStream<Event> {
    this.#looped = true;
    this.#holding = false;
    return this.#queue[Symbol.asyncIterator]();
  }

  /** Takes an event of this monitor. */
  take(event: Event): void {
    if (!this.#running) return;
    if (this.#holding || this.#looped) this.#queue.push(event);
    if (!this.#holding) this.#listeners.emit(event);
  }

  /** The monitor has ended. Loops get what waits first. */
  end(end: MonitorEnd): void {
    if (!this.#running) return;
    this.#running = false;
    this.#queue.end(end.error);
    this.#settleEnded(end);
  }

  /** Gives the events that wait to the listeners, unless a loop has come meanwhile. */
  #release(): void {
    if (!this.#holding) return;
    this.#holding = false;
    for (const event of this.#queue.drain()) this.#listeners.emit(event);
  }
}
