import { anObject } from '../model/arguments.js';
import type { Clock } from '../model/clock.js';
import { CstaServiceError, SessionError } from '../model/errors.js';
import type { Faults } from '../model/faults.js';
import type { MonitorObject, MonitorStart, MonitorType } from '../model/generated/monitoring.js';
import type { MonitorFilter, MonitorMediaClass } from '../model/generated/monitoring-types.js';
import type { ConnectionID } from '../model/hand-written.js';
import type { Event, Response } from '../model/message.js';
import type { Undecodable } from '../session/discarded.js';
import type { RequestOptions, Session, SessionEnd } from '../session/session.js';
import { type DeviceInput, deviceID } from './device-input.js';
import { FirstEvents, WaitingRoom } from './first-events.js';
import { type Monitor, type MonitorEnd, type MonitorOwner, RunningMonitor } from './monitor.js';

/** What can be monitored: a device, or a call by one of its connections. */
export type MonitorTarget = DeviceInput | { readonly callObject: ConnectionID };

/** Options of starting a monitor. */
export interface MonitorOptions extends Pick<RequestOptions, 'timeout' | 'signal'> {
  /** The events to leave out. Default: none. */
  readonly filter?: MonitorFilter | undefined;
  /** Whether calls are followed when they leave the device (`call`) or not (`device`). Default: up to the switch. */
  readonly type?: MonitorType | undefined;
  /** The media to monitor. Default: up to the switch. */
  readonly mediaClass?: MonitorMediaClass | undefined;
  /** Private data and the like. */
  readonly extensions?: MonitorStart['extensions'];
}

/** What the monitors need of the client. */
export interface MonitorsOptions {
  /** Hears of what listeners throw. */
  readonly faults: Faults;
  readonly clock: Clock;
  /** How many events may wait for the first readers of their monitors. */
  readonly eventQueue: number;
  /** Hears of events that turn out to be no monitor's. */
  onUnclaimed(event: Event): void;
}

/** The monitors of one session, and the events that came before it was known whose they are. */
export class Monitors {
  readonly #session: Session;
  readonly #options: MonitorsOptions;
  /** A switch may give one identifier to several monitors of the same device. */
  readonly #running = new Map<string, Set<RunningMonitor>>();
  /** Identifiers whose stop the switch has not confirmed yet: their events are expected, and not wanted. */
  readonly #stopping = new Set<string>();
  readonly #early = new Map<string, FirstEvents>();
  readonly #room: WaitingRoom;
  #starting = 0;

  constructor(session: Session, options: MonitorsOptions) {
    this.#session = session;
    this.#options = options;
    this.#room = new WaitingRoom({
      limit: options.eventQueue,
      clock: options.clock,
      onUnread: (event) => options.onUnclaimed(event),
    });
    void session.closed.then((end) => this.#sessionEnded(end));
  }

  /** Starts a monitor. */
  async start(target: MonitorTarget, options: MonitorOptions): Promise<Monitor> {
    const { timeout, signal } = anObject('the options of a monitor', options);
    const object = monitorObject(target);
    let monitor: RunningMonitor | undefined;
    this.#starting++;
    try {
      await this.#session.request('MonitorStart', startMembers(object, options), {
        timeout,
        signal,
        // Before the next message is looked at, which may be the first event or the end of the monitor.
        onAnswer: (started) => {
          monitor = this.#adopt(object, started);
        },
      });
    } finally {
      this.#starting--;
      if (this.#starting === 0) this.#giveUpEarly();
    }
    if (monitor) return monitor;
    throw new SessionError('protocol', 'the answer to MonitorStart was not taken');
  }

  /**
   * Takes an event to its monitors.
   *
   * @param isHeard - whether others hear it as well
   * @returns whether it is, or may be, of a monitor that is read
   */
  take(event: Event, isHeard: boolean): boolean {
    const { monitorCrossRefID } = event;
    const running = this.#running.get(monitorCrossRefID);
    if (running) {
      let isTaken = false;
      for (const monitor of running) isTaken = monitor.take(event, isHeard) || isTaken;
      return isTaken;
    }
    if (this.#stopping.has(monitorCrossRefID)) return true;
    if (this.#starting > 0) {
      const first = this.#early.get(monitorCrossRefID) ?? new FirstEvents(this.#room);
      this.#early.set(monitorCrossRefID, first);
      return first.push(event, isHeard);
    }
    return false;
  }

  /** Tells the monitors of an event that cannot be read. */
  takeUndecodable(event: Undecodable): void {
    const { monitorCrossRefID = '' } = event;
    for (const monitor of this.#running.get(monitorCrossRefID) ?? []) {
      monitor.takeUndecodable(event);
    }
  }

  /**
   * The switching function has ended a monitor.
   *
   * @throws CstaServiceError if there is none of this identifier
   */
  stoppedByPeer(crossRefID: string): void {
    const running = this.#running.get(crossRefID);
    if (!running && !this.#stopping.has(crossRefID)) {
      throw noSuchMonitor();
    }
    this.#running.delete(crossRefID);
    for (const monitor of running ?? []) monitor.end({ by: 'peer' });
  }

  /** All monitors end with the session. */
  #sessionEnded({ by, error }: SessionEnd): void {
    const broken = by === 'us' ? undefined : error;
    const end: MonitorEnd =
      broken === undefined
        ? { by: 'session' }
        : {
            by: 'session',
            error: new SessionError('closed', `the monitor has ended: ${broken.message}`, {
              cause: broken,
            }),
          };
    const all = [...this.#running.values()];
    this.#running.clear();
    this.#giveUpEarly();
    for (const monitors of all) for (const monitor of monitors) monitor.end(end);
  }

  /** Stops a monitor whose MonitorStart was answered when nobody waited any more. */
  stopLate({ monitorCrossRefID }: Response<'MonitorStartResponse'>): void {
    if (this.#running.has(monitorCrossRefID)) return;
    this.#session.request('MonitorStop', { monitorCrossRefID }).catch(() => {});
  }

  /** Stops all monitors without waiting. */
  stopAll(): void {
    for (const monitors of this.#running.values()) {
      for (const monitor of [...monitors]) monitor.close().catch(() => {});
    }
  }

  #adopt(object: MonitorObject, started: Response<'MonitorStartResponse'>): RunningMonitor {
    const { monitorCrossRefID } = started;
    const first = this.#early.get(monitorCrossRefID) ?? new FirstEvents(this.#room);
    this.#early.delete(monitorCrossRefID);
    const monitor = new RunningMonitor(this.#owner(), object, started, first);
    const running = this.#running.get(monitorCrossRefID) ?? new Set();
    this.#running.set(monitorCrossRefID, running);
    this.#stopping.delete(monitorCrossRefID);
    running.add(monitor);
    return monitor;
  }

  #owner(): MonitorOwner {
    return {
      stop: (monitor, options) => this.#stop(monitor, options),
      changeFilter: ({ crossRefID }, requestedFilterList, options) =>
        this.#session.request(
          'ChangeMonitorFilter',
          { monitorCrossRefID: crossRefID, requestedFilterList },
          options,
        ),
      faults: this.#options.faults,
      newQueue: () => this.#session.createEventQueue(),
    };
  }

  async #stop(monitor: RunningMonitor, options: RequestOptions<'MonitorStop'>): Promise<void> {
    const { crossRefID } = monitor;
    const running = this.#running.get(crossRefID);
    if (!running?.delete(monitor) || running.size > 0) return;
    this.#running.delete(crossRefID);
    this.#stopping.add(crossRefID);
    try {
      await this.#session.request('MonitorStop', { monitorCrossRefID: crossRefID }, options);
    } catch (error) {
      if (!meansStopped(error)) throw error;
    } finally {
      this.#stopping.delete(crossRefID);
    }
  }

  #giveUpEarly(): void {
    const early = [...this.#early.values()];
    this.#early.clear();
    for (const first of early) first.giveUp();
  }
}

/** The answer to a MonitorStop of the switch for a monitor that is none of ours. */
export function noSuchMonitor(): CstaServiceError {
  return new CstaServiceError('operation', 'invalidMonitorCrossRefID', { service: 'MonitorStop' });
}

/** A switch that does not know the monitor, or a session that is closed, has no such monitor any more. */
function meansStopped(error: unknown): boolean {
  if (error instanceof CstaServiceError) return true;
  return error instanceof SessionError && error.code === 'closed';
}

function monitorObject(target: MonitorTarget): MonitorObject {
  if (typeof target !== 'string') anObject('what is to be monitored', target);
  if (typeof target === 'object' && 'callObject' in target) return target;
  return { deviceObject: deviceID(target) };
}

function startMembers(
  monitorObject: MonitorObject,
  { filter, type, mediaClass, extensions }: MonitorOptions,
): MonitorStart {
  return {
    monitorObject,
    ...(filter && { requestedMonitorFilter: filter }),
    ...(type && { monitorType: type }),
    ...(mediaClass && { requestedMonitorMediaClass: mediaClass }),
    ...(extensions && { extensions }),
  };
}
