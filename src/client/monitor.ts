import type { AsyncDisposable } from '../model/async-dispose.js';
import type { AsyncStream } from '../model/async-stream.js';
import type { CstaError } from '../model/errors.js';
import type { MonitorObject } from '../model/generated/monitoring.js';
import type { MonitorFilter } from '../model/generated/monitoring-types.js';
import type { Event, EventType, Response } from '../model/message.js';
import type { Undecodable } from '../session/discarded.js';
import type { EventSource, Unlisten } from '../session/event-listeners.js';
import type { RequestOptions } from '../session/session.js';
import type { WaitForOptions } from './wait-for.js';

/** How a monitor ended. */
export interface MonitorEnd {
  /** Who ended it: this side, the switching function, or the end of the session. */
  readonly by: 'us' | 'peer' | 'session';
  /** What broke the session, or why the switching function does not start the monitor again; nothing in good order. */
  readonly error?: CstaError;
}

/** That a monitor goes on after a gap in which events were lost, and how its device or call is now. */
export interface Resynchronised {
  /** What the monitor is called now. */
  readonly crossRefID: string;
  /** The calls of the device, or the connections of the call; undefined if there is no snapshot. */
  readonly snapshot?: Response<'SnapshotDeviceResponse'> | Response<'SnapshotCallResponse'>;
  /** Why there is no snapshot. */
  readonly error?: CstaError;
}

/** That a monitor was started again, told the moment that the answer is read: later events belong to its new life. */
export interface Renewal {
  /** What it is called now. */
  readonly crossRefID: string;
  /** What it was called before; the same where the switching function has only lost messages. */
  readonly previous: string;
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
 *
 * Where the client comes back after its link was lost, the monitor is started again and goes on, with its loops and
 * listeners, under another `crossRefID`; `onResynchronised` tells of it. So it does when the switching function ends it,
 * unless it is for good: the device is gone, or it was a call's.
 */
export interface Monitor extends AsyncIterable<Event>, AsyncDisposable, EventSource {
  /** The monitor cross reference identifier: the one now, or the last there was. */
  readonly crossRefID: string;
  /** What is monitored. */
  readonly object: MonitorObject;
  /** The last answer to MonitorStart: the filter in effect, and whether calls are monitored that were there before. */
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
   * Calls a listener each time that the monitor goes on after a gap, with a snapshot of its device or call, which is only
   * taken if anybody listens. Events that the switching function sends before its answer to the snapshot come before.
   * Nothing that happened in the gap comes as an event. Only the rows of the answer itself are told: segments go to the
   * handlers of SnapshotDeviceData and SnapshotCallData.
   *
   * @returns takes the listener away again
   */
  onResynchronised(listener: (resynchronised: Resynchronised) => void): Unlisten;
  /**
   * Waits for an event.
   *
   * @param type - name of the event, such as `EstablishedEvent`
   * @param predicate - whether an event is the one. Default: the first of the type is
   * @param options - `timeout` in milliseconds, by default none; `signal`
   * @returns the first such event from now on, or of those that came before the monitor's first reader
   * @throws SessionError `timeout`, `aborted`, or `closed` if the monitor ends before; what the predicate throws
   */
  waitFor<Type extends EventType>(
    type: Type,
    predicate?: (event: Event<Type>) => boolean,
    options?: WaitForOptions,
  ): Promise<Event<Type>>;
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

/**
 * Who follows a monitor through all its lives. It is one object, and not a listener for each thing to hear, since there may be
 * ten thousand of them.
 */
export interface MonitorFollower {
  event(event: Event): void;
  /** An event could not be read. */
  undecodable(): void;
  /**
   * It was started again, told the moment that the answer to the new MonitorStart is read, before any event of its new life.
   * Where the switching function has only lost messages, it has the identifier that there was before.
   *
   * @returns when what follows is done; synchronising waits for it
   */
  renewed(renewal: Renewal): Promise<unknown>;
  ended(end: MonitorEnd): void;
}

/** A monitor that may be followed. */
export interface RenewableMonitor extends Monitor {
  /** Has somebody follow it, from the first event on; undefined: nobody any more. */
  follow(follower: MonitorFollower | undefined): void;
}
