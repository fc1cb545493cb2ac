import { anObject } from '../model/arguments.js';
import { type AsyncDisposable, asyncDispose } from '../model/async-dispose.js';
import type { AsyncStream } from '../model/async-stream.js';
import type { CstaError } from '../model/errors.js';
import type { Faults } from '../model/faults.js';
import type { MonitorObject } from '../model/generated/monitoring.js';
import type { MonitorFilter } from '../model/generated/monitoring-types.js';
import type { Event, EventType, Response } from '../model/message.js';
import type { Undecodable } from '../session/discarded.js';
import { EventHub } from '../session/event-hub.js';
import type { EventListener, EventSource, Unlisten } from '../session/event-listeners.js';
import type { EventQueue } from '../session/event-queue.js';
import type { RequestOptions } from '../session/session.js';
import type { FirstEvents } from './first-events.js';

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
 * A loop gets the events from its beginning until it is left, and a listener those from when it is added until it is
 * taken away; there may be any number of both. The first of them also gets those that came before it, beginning with the
 * first that the switching function sent; a listener gets them once the running code has ended, so that others may be
 * added beside it. For this first reader up to `eventQueue` events are kept in all monitors together. A monitor that has
 * none when there are more, or after ten seconds if others hear its events (`client.on`, `client.events`), keeps nothing
 * any more; what nobody has heard by then is discarded as `unclaimed-event`.
 *
 * Only a loop holds the switching function back (see Session), by not taking its events. Leaving it drops what waits, so
 * to wait for one event after the other stay in one loop.
 *
 * A loop ends when the monitor does: plainly if either side stopped the monitor or this side closed the session, with
 * the SessionError `closed` if the session broke, and `lagging` if it held the switching function back for too long.
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
   * Calls a listener for every event of this monitor that cannot be read, as far as it still tells its monitor. So the
   * program knows that it has missed one, and may take a snapshot. Such events also go to the client's `onDiscarded`.
   *
   * @returns takes the listener away again
   */
  onUndecodable(listener: (event: Undecodable) => void): Unlisten;
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
  /** Makes the queue of a loop. */
  newQueue(): EventQueue;
}

/** The monitor as the client sees it. */
export class RunningMonitor implements Monitor {
  readonly object: MonitorObject;
  readonly started: Response<'MonitorStartResponse'>;
  readonly ended: Promise<MonitorEnd>;
  readonly #owner: MonitorOwner;
  readonly #first: FirstEvents;
  readonly #hub: EventHub;
  readonly #undecodable = new Set<(event: Undecodable) => void>();
  #settleEnded: (end: MonitorEnd) => void = () => {};
  #running = true;
  #closing: Promise<void> | undefined;

  /**
   * @param first - holds the events that came before the answer, and keeps others for the first reader
   */
  constructor(
    owner: MonitorOwner,
    object: MonitorObject,
    started: Response<'MonitorStartResponse'>,
    first: FirstEvents,
  ) {
    this.#owner = owner;
    this.object = object;
    this.started = started;
    this.#first = first;
    this.#hub = new EventHub(() => owner.newQueue(), owner.faults);
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
    const remove = this.#hub.on(type, listener);
    if (this.#first.isOpen) queueMicrotask(() => this.#release());
    return remove;
  }

  onUndecodable(listener: (event: Undecodable) => void): Unlisten {
    const own = (event: Undecodable): void => listener(event);
    this.#undecodable.add(own);
    return () => void this.#undecodable.delete(own);
  }

  async changeFilter(
    filter: MonitorFilter,
    options: RequestOptions<'ChangeMonitorFilter'> = {},
  ): Promise<Response<'ChangeMonitorFilterResponse'>> {
    return this.#owner.changeFilter(this, filter, options);
  }

  async close(options: RequestOptions<'MonitorStop'> = {}): Promise<void> {
    anObject('the options of closing a monitor', options);
    if (this.#running) {
      this.end({ by: 'us' });
      this.#first.take();
      this.#hub.drop();
      this.#closing = this.#owner.stop(this, options);
    }
    await this.#closing;
  }

  async [asyncDispose](): Promise<void> {
    await this.close();
  }

  [Symbol.asyncIterator](): AsyncStream<Event> {
    return this.#hub.stream({ first: this.#first.take() });
  }

  /**
   * Takes an event of this monitor.
   *
   * @param isHeard - whether others hear it as well
   * @returns whether anybody reads the monitor's events, or is waited for
   */
  take(event: Event, isHeard: boolean): boolean {
    if (!this.#running) return true;
    if (this.#first.isOpen && this.#first.push(event, isHeard)) return true;
    return this.#hub.deliver(event) || this.#hub.hasReaders;
  }

  /** Tells of an event of this monitor that cannot be read. */
  takeUndecodable(event: Undecodable): void {
    for (const listener of [...this.#undecodable]) {
      this.#owner.faults.call('a listener', () => listener(event));
    }
  }

  /** The monitor has ended. Loops get what waits first. */
  end(end: MonitorEnd): void {
    if (!this.#running) return;
    this.#running = false;
    this.#hub.end(end.error);
    this.#settleEnded(end);
  }

  /** Gives the events that wait to the listeners, unless a loop has come meanwhile. */
  #release(): void {
    for (const event of this.#first.take()) this.#hub.deliver(event);
  }
}
