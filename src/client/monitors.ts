import { anObject } from '../model/arguments.js';
import type { Clock } from '../model/clock.js';
import { CstaServiceError, SessionError } from '../model/errors.js';
import type { Faults } from '../model/faults.js';
import type { MonitorObject, MonitorStart, MonitorType } from '../model/generated/monitoring.js';
import type { MonitorFilter, MonitorMediaClass } from '../model/generated/monitoring-types.js';
import type { ConnectionID } from '../model/hand-written.js';
import type { Event, Response } from '../model/message.js';
import type { Backlog } from '../session/backlog.js';
import type { Undecodable } from '../session/discarded.js';
import { EventQueue } from '../session/event-queue.js';
import type { RequestOptions, Session, SessionEnd } from '../session/session.js';
import { type DeviceInput, deviceID } from './device-input.js';
import { FirstEvents, WaitingRoom } from './first-events.js';
import { snapshotOf } from './link/gap-snapshot.js';
import type { Task } from './link/in-parallel.js';
import { MonitorRenewal, type RenewalOptions } from './link/monitor-renewal.js';
import type { MonitorEnd, RenewableMonitor } from './monitor.js';
import { type MonitorOwner, RunningMonitor } from './running-monitor.js';

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
export interface MonitorsOptions extends RenewalOptions {
  /** Sends requests: over the session there is, or as the program wants it where there is none. */
  readonly request: Session['request'];
  /** Hears of what listeners throw. */
  readonly faults: Faults;
  readonly clock: Clock;
  /** How many events may wait for the first readers of their monitors. */
  readonly eventQueue: number;
  /** What waits in the loops of monitors counts here. */
  readonly waitingEvents: Backlog;
  /** Hears of events that turn out to be no monitor's. */
  onUnclaimed(event: Event): void;
}

/** A switch may give one identifier to several monitors of the same device. */
type Sharing = RunningMonitor | Set<RunningMonitor>;

/** The monitors of one client, and the events that came before it was known whose they are. */
export class Monitors {
  readonly #options: MonitorsOptions;
  readonly #owner: MonitorOwner;
  readonly #renewal: MonitorRenewal;
  /** All that the program has not stopped. */
  readonly #all = new Set<RunningMonitor>();
  /** Those that run at the switch now, by their cross reference identifiers. */
  readonly #running = new Map<string, Sharing>();
  /** Identifiers whose stop the switch has not confirmed yet: their events are expected, and not wanted. */
  readonly #stopping = new Set<string>();
  readonly #early = new Map<string, FirstEvents>();
  readonly #room: WaitingRoom;
  #starting = 0;

  constructor(options: MonitorsOptions) {
    this.#options = options;
    this.#room = new WaitingRoom({
      limit: options.eventQueue,
      clock: options.clock,
      onUnread: (event) => options.onUnclaimed(event),
    });
    this.#owner = {
      stop: (monitor, stopOptions) => this.#stop(monitor, stopOptions),
      changeFilter: (monitor, filter, changeOptions) =>
        this.#changeFilter(monitor, filter, changeOptions),
      snapshot: ({ object }) => snapshotOf(object, options.request),
      faults: options.faults,
      clock: options.clock,
      newQueue: () => new EventQueue(options.waitingEvents),
    };
    this.#renewal = new MonitorRenewal(options, {
      start: (monitor, session) => this.#startAgain(monitor, session),
      giveUp: (monitor, end) => {
        this.#all.delete(monitor);
        monitor.end(end);
      },
    });
  }

  /** Whether any runs at the switch. */
  get isRunning(): boolean {
    return this.#running.size > 0;
  }

  /** Starts a monitor. */
  async start(target: MonitorTarget, options: MonitorOptions): Promise<RenewableMonitor> {
    const { timeout, signal, ...kept } = anObject('the options of a monitor', options);
    const object = monitorObject(target);
    let monitor: RunningMonitor | undefined;
    await this.#whileStarting(() =>
      this.#options.request('MonitorStart', startMembers(object, options), {
        timeout,
        signal,
        // Before the next message is looked at, which may be the first event or the end of the monitor.
        onAnswer: (started) => {
          const first = this.#takeEarly(started) ?? new FirstEvents(this.#room);
          const again = Object.keys(kept).length > 0 ? kept : NOTHING;
          monitor = new RunningMonitor(this.#owner, object, again, started, first);
          this.#adopt(monitor);
        },
      }),
    );
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
    if (running instanceof RunningMonitor) return running.take(event, isHeard);
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
    for (const monitor of this.#sharing(monitorCrossRefID)) monitor.takeUndecodable(event);
  }

  /**
   * The switching function has ended a monitor.
   *
   * @throws CstaServiceError if there is none of this identifier
   */
  stoppedByPeer(crossRefID: string): void {
    const running = this.#sharing(crossRefID);
    if (running.length === 0 && !this.#stopping.has(crossRefID)) throw noSuchMonitor();
    this.#running.delete(crossRefID);
    for (const monitor of running) {
      monitor.isLive = false;
      // A call's monitor ends with the call.
      if (monitor.object.callObject !== undefined || !this.#renewal.begin(monitor, true)) {
        this.#all.delete(monitor);
        monitor.end({ by: 'peer' });
      }
    }
  }

  /** None of them runs at the switch any more. */
  lost(): void {
    this.#running.clear();
    this.#stopping.clear();
    this.#giveUpEarly();
    for (const monitor of this.#all) monitor.isLive = false;
  }

  /** What is to be done so that all run again, and all that listen know how things are. */
  tasks(session: Session): Task[] {
    return [...this.#all].map(
      (monitor) => () =>
        monitor.isLive ? monitor.resynchronise() : this.#renewal.renew(monitor, session),
    );
  }

  /** All monitors end with the client. */
  ended({ by, error }: SessionEnd): void {
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
    this.#running.clear();
    this.#giveUpEarly();
    const all = [...this.#all];
    this.#all.clear();
    for (const monitor of all) monitor.end(end);
  }

  /** Stops a monitor whose MonitorStart was answered when nobody waited any more. */
  stopLate({ monitorCrossRefID }: Response<'MonitorStartResponse'>): void {
    if (this.#running.has(monitorCrossRefID)) return;
    this.#options.request('MonitorStop', { monitorCrossRefID }).catch(() => {});
  }

  /** Stops all monitors without waiting. */
  stopAll(): void {
    for (const monitor of [...this.#all]) monitor.close().catch(() => {});
  }

  /** Asks the switch for a monitor in the place of one that it runs no more. */
  async #startAgain(monitor: RunningMonitor, session: Session): Promise<void> {
    let followed: Promise<void> | undefined;
    await this.#whileStarting(() =>
      session.request('MonitorStart', startMembers(monitor.object, monitor.options), {
        onAnswer: (started) => {
          if (!monitor.running) {
            this.stopLate(started);
            return;
          }
          const early = this.#takeEarly(started)?.take() ?? [];
          followed = monitor.restarted(started, early);
          this.#adopt(monitor);
        },
      }),
    );
    await followed;
  }

  async #changeFilter(
    { crossRefID }: RunningMonitor,
    requestedFilterList: MonitorFilter,
    options: RequestOptions<'ChangeMonitorFilter'>,
  ): Promise<Response<'ChangeMonitorFilterResponse'>> {
    const { request } = this.#options;
    const members = { monitorCrossRefID: crossRefID, requestedFilterList };
    try {
      return await request('ChangeMonitorFilter', members, options);
    } catch (error) {
      // What it does not know it does not run.
      if (isUnknownMonitor(error) && this.#running.has(crossRefID)) this.stoppedByPeer(crossRefID);
      throw error;
    }
  }

  async #whileStarting(start: () => Promise<unknown>): Promise<void> {
    this.#starting++;
    try {
      await start();
    } finally {
      this.#starting--;
      if (this.#starting === 0) this.#giveUpEarly();
    }
  }

  #takeEarly({ monitorCrossRefID }: Response<'MonitorStartResponse'>): FirstEvents | undefined {
    const first = this.#early.get(monitorCrossRefID);
    this.#early.delete(monitorCrossRefID);
    return first;
  }

  #adopt(monitor: RunningMonitor): void {
    const { crossRefID } = monitor;
    const running = this.#running.get(crossRefID);
    if (running instanceof RunningMonitor) {
      this.#running.set(crossRefID, new Set([running, monitor]));
    } else if (running) running.add(monitor);
    else this.#running.set(crossRefID, monitor);
    this.#stopping.delete(crossRefID);
    this.#all.add(monitor);
  }

  #sharing(crossRefID: string): readonly RunningMonitor[] {
    const running = this.#running.get(crossRefID);
    if (running instanceof RunningMonitor) return [running];
    return running ? [...running] : [];
  }

  async #stop(monitor: RunningMonitor, options: RequestOptions<'MonitorStop'>): Promise<void> {
    const { crossRefID } = monitor;
    this.#all.delete(monitor);
    const running = this.#sharing(crossRefID);
    if (!running.includes(monitor)) return;
    const others = running.filter((other) => other !== monitor);
    if (others.length > 0) {
      this.#running.set(crossRefID, new Set(others));
      return;
    }
    this.#running.delete(crossRefID);
    this.#stopping.add(crossRefID);
    try {
      await this.#options.request('MonitorStop', { monitorCrossRefID: crossRefID }, options);
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

/** What most monitors are started with, said once. */
const NOTHING: MonitorOptions = {};

function isUnknownMonitor(error: unknown): boolean {
  if (!(error instanceof CstaServiceError)) return false;
  return error.value === 'invalidMonitorCrossRefID' || error.value === 'invalidCrossRefID';
}

/** The answer to a MonitorStop of the switch for a monitor that is none of ours. */
function noSuchMonitor(): CstaServiceError {
  return new CstaServiceError('operation', 'invalidMonitorCrossRefID', { service: 'MonitorStop' });
}

/** A switch that does not know the monitor, or a link that is gone, has no such monitor any more. */
function meansStopped(error: unknown): boolean {
  if (error instanceof CstaServiceError) return true;
  return error instanceof SessionError && (error.code === 'closed' || error.code === 'link-lost');
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
