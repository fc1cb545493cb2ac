import { anObject } from '../model/arguments.js';
import { asyncDispose } from '../model/async-dispose.js';
import type { AsyncStream } from '../model/async-stream.js';
import type { Clock } from '../model/clock.js';
import type { Faults } from '../model/faults.js';
import type { MonitorObject } from '../model/generated/monitoring.js';
import type { MonitorFilter } from '../model/generated/monitoring-types.js';
import type { Event, EventType, Response } from '../model/message.js';
import type { Undecodable } from '../session/discarded.js';
import { EventHub } from '../session/event-hub.js';
import type { EventListener, Unlisten } from '../session/event-listeners.js';
import type { EventQueue } from '../session/event-queue.js';
import type { RequestOptions } from '../session/session.js';
import type { FirstEvents } from './first-events.js';
import type { MonitorEnd, MonitorFollower, RenewableMonitor, Resynchronised } from './monitor.js';
import type { MonitorOptions } from './monitors.js';
import { type WaitForOptions, waitFor } from './wait-for.js';

/** What a monitor needs of the client. */
export interface MonitorOwner {
  /** Asks the switching function to stop the monitor. */
  stop(monitor: RunningMonitor, options: RequestOptions<'MonitorStop'>): Promise<void>;
  changeFilter: (
    monitor: RunningMonitor,
    filter: MonitorFilter,
    options: RequestOptions<'ChangeMonitorFilter'>,
  ) => Promise<Response<'ChangeMonitorFilterResponse'>>;
  /** Takes a snapshot of what is monitored. */
  snapshot(monitor: RunningMonitor): Promise<Omit<Resynchronised, 'crossRefID'>>;
  readonly faults: Faults;
  readonly clock: Clock;
  /** Makes the queue of a loop. */
  newQueue(): EventQueue;
}

type EndListener = (end: MonitorEnd) => void;
type ResynchronisedListener = (resynchronised: Resynchronised) => void;

/** The monitor as the client sees it. */
export class RunningMonitor implements RenewableMonitor {
  readonly object: MonitorObject;
  /** What it is to be started with again. */
  options: MonitorOptions;
  /** Whether the switching function runs it, under its cross reference identifier. */
  isLive = true;
  /** How often in a row it was to be started again without running for long. */
  tries = 0;
  /** When it was last started, in milliseconds of the clock. */
  since: number;
  readonly #owner: MonitorOwner;
  readonly #first: FirstEvents;
  readonly #hub: EventHub;
  #started: Response<'MonitorStartResponse'>;
  /** Most monitors have none of these. */
  #undecodable: Set<(event: Undecodable) => void> | undefined;
  #resynchronised: Set<ResynchronisedListener> | undefined;
  #follower: MonitorFollower | undefined;
  #waiting: Set<EndListener> | undefined;
  /** Made when it is asked for. */
  #ended: Promise<MonitorEnd> | undefined;
  #end: MonitorEnd | undefined;
  #closing: Promise<void> | undefined;

  /**
   * @param first - holds the events that came before the answer, and keeps others for the first reader
   */
  constructor(
    owner: MonitorOwner,
    object: MonitorObject,
    options: MonitorOptions,
    started: Response<'MonitorStartResponse'>,
    first: FirstEvents,
  ) {
    this.#owner = owner;
    this.object = object;
    this.options = options;
    this.#started = started;
    this.since = owner.clock.now();
    this.#first = first;
    this.#hub = new EventHub(owner.newQueue, owner.faults);
  }

  get started(): Response<'MonitorStartResponse'> {
    return this.#started;
  }

  get crossRefID(): string {
    return this.#started.monitorCrossRefID;
  }

  get running(): boolean {
    return this.#end === undefined;
  }

  get ended(): Promise<MonitorEnd> {
    this.#ended ??= new Promise((resolve) => {
      if (this.#end) resolve(this.#end);
      else this.onEnded(resolve);
    });
    return this.#ended;
  }

  on<Type extends EventType>(type: Type, listener: EventListener<Type>): Unlisten;
  on(type: '*', listener: EventListener): Unlisten;
  on(type: EventType | '*', listener: EventListener): Unlisten {
    const remove = this.#hub.on(type, listener);
    if (this.#first.isOpen) queueMicrotask(() => this.#release());
    return remove;
  }

  onUndecodable(listener: (event: Undecodable) => void): Unlisten {
    this.#undecodable ??= new Set();
    return added(this.#undecodable, (event: Undecodable) => listener(event));
  }

  /** Calls a function when the monitor ends. */
  onEnded(listener: EndListener): Unlisten {
    this.#waiting ??= new Set();
    return added(this.#waiting, listener);
  }

  onResynchronised(listener: ResynchronisedListener): Unlisten {
    this.#resynchronised ??= new Set();
    return added(this.#resynchronised, (resynchronised: Resynchronised) =>
      listener(resynchronised),
    );
  }

  follow(follower: MonitorFollower | undefined): void {
    this.#follower = follower;
    if (!follower || !this.#first.isOpen) return;
    for (const event of this.#first.take()) this.#tellFollower(event);
  }

  async waitFor<Type extends EventType>(
    type: Type,
    predicate?: (event: Event<Type>) => boolean,
    options?: WaitForOptions,
  ): Promise<Event<Type>> {
    return waitFor(this, this.#owner.clock, type, predicate, options);
  }

  async changeFilter(
    filter: MonitorFilter,
    options: RequestOptions<'ChangeMonitorFilter'> = {},
  ): Promise<Response<'ChangeMonitorFilterResponse'>> {
    const changed = await this.#owner.changeFilter(this, filter, options);
    this.options = { ...this.options, filter };
    return changed;
  }

  async close(options: RequestOptions<'MonitorStop'> = {}): Promise<void> {
    anObject('the options of closing a monitor', options);
    if (this.running) {
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
    if (!this.running) return true;
    if (this.#first.isOpen && this.#first.push(event, isHeard)) return true;
    const isFollowed = this.#follower !== undefined;
    if (isFollowed) this.#tellFollower(event);
    return this.#hub.deliver(event) || isFollowed || this.#hub.hasReaders;
  }

  /** Tells of an event of this monitor that cannot be read. */
  takeUndecodable(event: Undecodable): void {
    const follower = this.#follower;
    if (follower) this.#owner.faults.call('a follower', () => follower.undecodable());
    for (const listener of [...(this.#undecodable ?? [])]) {
      this.#owner.faults.call('a listener', () => listener(event));
    }
  }

  /**
   * The switching function has started it again.
   *
   * @param early - events that came before the answer
   * @returns when whoever heard of it has done what follows
   */
  restarted(started: Response<'MonitorStartResponse'>, early: readonly Event[]): Promise<void> {
    const { crossRefID } = this;
    this.#started = started;
    this.isLive = true;
    this.since = this.#owner.clock.now();
    const followed = this.resynchronise(crossRefID);
    for (const event of early) this.take(event, false);
    return followed;
  }

  /**
   * Tells that it goes on after a gap.
   *
   * @param previous - what it was called before
   * @returns when whoever heard of it has done what follows
   */
  async resynchronise(previous = this.crossRefID): Promise<void> {
    const { crossRefID } = this;
    const { faults } = this.#owner;
    const follower = this.#follower;
    const followed =
      follower && faults.call('a follower', () => follower.renewed({ crossRefID, previous }));
    const work: unknown[] = followed ? [followed] : [];
    if (this.#resynchronised && this.#resynchronised.size > 0) work.push(this.#tellSnapshot());
    if (work.length > 0) await Promise.allSettled(work);
  }

  /** The monitor has ended. Loops get what waits first. */
  end(end: MonitorEnd): void {
    if (this.#end) return;
    this.#end = end;
    this.isLive = false;
    this.#hub.end(end.error);
    for (const listener of this.#waiting ?? []) listener(end);
    const follower = this.#follower;
    if (follower) this.#owner.faults.call('a follower', () => follower.ended(end));
  }

  #tellFollower(event: Event): void {
    const follower = this.#follower;
    if (follower) this.#owner.faults.call('a follower', () => follower.event(event));
  }

  async #tellSnapshot(): Promise<void> {
    const found = await this.#owner.snapshot(this);
    if (!this.running || !this.isLive) return;
    const told: Resynchronised = { crossRefID: this.crossRefID, ...found };
    for (const listener of [...(this.#resynchronised ?? [])]) {
      this.#owner.faults.call('a listener', () => listener(told));
    }
  }

  /** Gives the events that wait to the listeners, unless a loop has come meanwhile. */
  #release(): void {
    for (const event of this.#first.take()) this.#hub.deliver(event);
  }
}

function added<Listener>(listeners: Set<Listener>, listener: Listener): Unlisten {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
