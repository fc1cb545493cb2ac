import type { MonitorFilter, MonitorMediaClass } from '../model/generated/monitoring-types.js';
import type { Event } from '../model/message.js';
import { Multimap } from '../model/multimap.js';
import type { IdentifierSource } from './identifiers.js';
import { haveCommonClass } from './media-class.js';
import { isFilteredOut } from './monitor-filter.js';
import type { Addressee, ConcernedDevice, Occurrence, Viewpoint } from './occurrence.js';
import { refuse } from './refuse.js';
import type { ComputingFunction } from './switching-function.js';

/** What a monitor watches. */
export type MonitoredObject =
  | { readonly device: string; readonly call?: undefined }
  | { readonly call: string; readonly device?: undefined };

/** A running monitor. */
export interface Monitor {
  readonly monitorCrossRefID: string;
  readonly owner: ComputingFunction;
  readonly object: MonitoredObject;
  /**
   * A device-type monitor sees a call as long as its device takes part; a call-type monitor, once it has seen a call,
   * sees it to the end. Source: ECMA-269 6.6.2.
   */
  readonly type: 'call' | 'device';
}

/** What a monitor is started with, besides what it watches. */
export interface MonitorOptions {
  /** Events that are not to be sent. */
  readonly filter?: MonitorFilter | undefined;
  /** Media classes of which a call has to have one for its events to be sent. Default: all. */
  readonly mediaClass?: MonitorMediaClass | undefined;
  /** Where a device is watched: the calls that it is in now. */
  readonly calls?: readonly string[] | undefined;
  /** Whether the events of those calls are sent (ECMA-269 Table 15-5). Default true. */
  readonly existingCalls?: boolean | undefined;
}

/** An event on its way to the computing function whose monitor sees it. */
export interface Delivery {
  readonly monitor: Monitor;
  readonly event: Event;
}

/** Limits of a {@link MonitorRegistry}. */
export interface MonitorLimits {
  /** Monitors of all computing functions together. Default 10,000. */
  readonly overall?: number | undefined;
  /** Monitors of one object. Default 100. */
  readonly perObject?: number | undefined;
}

interface Entry {
  readonly monitor: Monitor;
  /** Its place in the order in which the monitors were started. */
  readonly place: number;
  /** Events that are not sent. */
  filter: MonitorFilter;
  readonly mediaClass: MonitorMediaClass | undefined;
  /** Calls that a call-type monitor follows. */
  readonly calls: Set<string>;
  /** Calls that were there before it, where those are not reported. */
  readonly leftOut: Set<string>;
}

/** The monitors of a switching function: who watches what, and who must see an event. */
export class MonitorRegistry {
  readonly #ids: IdentifierSource;
  readonly #overall: number;
  readonly #perObject: number;
  readonly #entries = new Map<string, Entry>();
  /** The monitors of each object, so that no other has to be looked at when something happens there. */
  readonly #byDevice = new Multimap<string, Entry>();
  readonly #byCall = new Multimap<string, Entry>();
  /** The monitors that follow a call now, whatever they watch. */
  readonly #followers = new Multimap<string, Entry>();
  readonly #byOwner = new Multimap<ComputingFunction, Entry>();
  /** Monitors that their owners gave up, as distinct from those whose call ended. */
  readonly #stopped = new WeakSet<Monitor>();
  #started = 0;

  /**
   * @param ids - gives the cross reference identifiers
   * @param limits - how many monitors there may be
   */
  constructor(ids: IdentifierSource, limits: MonitorLimits = {}) {
    this.#ids = ids;
    this.#overall = limits.overall ?? 10_000;
    this.#perObject = limits.perObject ?? 100;
  }

  /** How many monitors run. */
  get size(): number {
    return this.#entries.size;
  }

  /**
   * Starts a monitor.
   *
   * @param owner - who gets the events
   * @param object - a device or call that exists
   * @param type - the type of monitor; a call has call-type monitors only
   * @throws CstaServiceError if there are too many monitors, or a device-type monitor is to watch a call
   */
  start(
    owner: ComputingFunction,
    object: MonitoredObject,
    type: 'call' | 'device',
    { filter = {}, mediaClass, calls = [], existingCalls = true }: MonitorOptions = {},
  ): Monitor {
    if (object.device === undefined && type === 'device') {
      throw refuse('operation', 'invalidMonitorType');
    }
    if (this.#entries.size >= this.#overall) {
      throw refuse('systemResourceAvailability', 'overallMonitorLimitExceeded');
    }
    if (this.#entriesOf(object).size >= this.#perObject) {
      throw refuse('subscribedResourceAvailability', 'objectMonitorLimitExceeded');
    }
    const monitorCrossRefID = this.#ids.next('monitor');
    const monitor: Monitor = { monitorCrossRefID, owner, object, type };
    const existing = existingCalls ? calls : [];
    const followed = object.call === undefined ? existing : [object.call];
    this.#add({
      monitor,
      place: this.#started++,
      filter,
      mediaClass,
      calls: new Set(type === 'call' ? followed : []),
      leftOut: new Set(existingCalls ? [] : calls),
    });
    return monitor;
  }

  /** The monitors of a computing function, in the order of their start. */
  monitorsOf(owner: ComputingFunction): Monitor[] {
    return [...this.#byOwner.get(owner)].map(({ monitor }) => monitor);
  }

  /**
   * Changes which events a monitor leaves out.
   *
   * @throws CstaServiceError `operation: invalidMonitorCrossRefID` if this computing function has no such monitor
   */
  changeFilter(owner: ComputingFunction, monitorCrossRefID: string, filter: MonitorFilter): void {
    this.#entryOf(owner, monitorCrossRefID).filter = filter;
  }

  /**
   * Ends a monitor.
   *
   * @throws CstaServiceError `operation: invalidMonitorCrossRefID` if this computing function has no such monitor
   */
  stop(owner: ComputingFunction, monitorCrossRefID: string): void {
    this.#stop(this.#entryOf(owner, monitorCrossRefID));
  }

  /** Ends all monitors of a computing function. */
  stopAll(owner: ComputingFunction): void {
    for (const entry of this.#byOwner.get(owner)) this.#stop(entry);
  }

  /** Whether the owner has stopped a monitor, so that it gets no more events, not even those on their way. */
  isStopped(monitor: Monitor): boolean {
    return this.#stopped.has(monitor);
  }

  /**
   * The events that tell of an occurrence, one for each monitor that must see it, in the order in which the monitors
   * were started. Monitors of calls that were merged go on with the resulting call; those of a call that is over end.
   * So every occurrence has to come here, in its order.
   */
  deliveries(occurrence: Occurrence): Delivery[] {
    const deliveries: Delivery[] = [];
    for (const entry of this.#concernedBy(occurrence)) {
      if (this.#isLeftOut(entry, occurrence)) continue;
      const to = addresseeIn(entry, occurrence);
      if (to !== undefined && isWanted(entry, occurrence)) {
        deliveries.push({
          monitor: entry.monitor,
          event: occurrence.report(to, viewpointOf(entry)),
        });
      }
      if (entry.monitor.type !== 'call') continue;
      this.#followCalls(entry, occurrence);
      const watchesCall = entry.monitor.object.call !== undefined;
      if (watchesCall && entry.calls.size === 0) this.#remove(entry);
    }
    return deliveries;
  }

  /** The monitors of the devices and calls of an occurrence, in the order in which they were started. */
  #concernedBy({ devices, calls, merged }: Occurrence): Entry[] {
    const concerned = new Set<Entry>();
    for (const { device } of devices) {
      for (const entry of this.#byDevice.get(device)) concerned.add(entry);
    }
    for (const call of [...calls, ...(merged?.from ?? [])]) {
      for (const entry of this.#followers.get(call)) concerned.add(entry);
    }
    return [...concerned].sort((one, other) => one.place - other.place);
  }

  #entriesOf({ device, call }: MonitoredObject): ReadonlySet<Entry> {
    return device === undefined ? this.#byCall.get(call) : this.#byDevice.get(device);
  }

  #add(entry: Entry): void {
    const { monitor, calls } = entry;
    const { monitorCrossRefID, object, owner } = monitor;
    this.#entries.set(monitorCrossRefID, entry);
    this.#byOwner.add(owner, entry);
    if (object.device === undefined) this.#byCall.add(object.call, entry);
    else this.#byDevice.add(object.device, entry);
    for (const call of [...calls, ...entry.leftOut]) this.#followers.add(call, entry);
  }

  #remove(entry: Entry): void {
    const { monitor, calls } = entry;
    const { monitorCrossRefID, object, owner } = monitor;
    this.#entries.delete(monitorCrossRefID);
    this.#byOwner.delete(owner, entry);
    if (object.device === undefined) this.#byCall.delete(object.call, entry);
    else this.#byDevice.delete(object.device, entry);
    for (const call of [...calls, ...entry.leftOut]) this.#followers.delete(call, entry);
  }

  /** Whether something happens in calls only that a monitor does not report, which what comes of them is as well. */
  #isLeftOut(entry: Entry, { calls, merged, over }: Occurrence): boolean {
    const { leftOut } = entry;
    const before = merged?.from ?? calls;
    const isLeftOut = before.length > 0 && before.every((call) => leftOut.has(call));
    if (merged) {
      for (const call of before) this.#putIn(entry, call);
      if (isLeftOut) {
        leftOut.add(merged.into);
        this.#followers.add(merged.into, entry);
      }
    } else if (over) for (const call of calls) this.#putIn(entry, call);
    return isLeftOut;
  }

  #putIn(entry: Entry, call: string): void {
    if (entry.leftOut.delete(call)) this.#followers.delete(call, entry);
  }

  #stop(entry: Entry): void {
    this.#stopped.add(entry.monitor);
    this.#remove(entry);
  }

  /** Keeps the set of calls that a call-type monitor follows in step with what happens. */
  #followCalls(entry: Entry, occurrence: Occurrence): void {
    const { monitor, calls } = entry;
    if (occurrence.devices.some(({ device }) => device === monitor.object.device)) {
      for (const call of occurrence.calls) this.#follow(entry, call);
    }
    const { merged } = occurrence;
    if (merged?.from.some((call) => calls.has(call))) {
      for (const call of merged.from) this.#unfollow(entry, call);
      this.#follow(entry, merged.into);
    }
    if (occurrence.over) for (const call of occurrence.calls) this.#unfollow(entry, call);
  }

  #follow(entry: Entry, call: string): void {
    entry.calls.add(call);
    this.#followers.add(call, entry);
  }

  #unfollow(entry: Entry, call: string): void {
    entry.calls.delete(call);
    this.#followers.delete(call, entry);
  }

  #entryOf(owner: ComputingFunction, monitorCrossRefID: string): Entry {
    const entry = this.#entries.get(monitorCrossRefID);
    if (entry?.monitor.owner !== owner) throw refuse('operation', 'invalidMonitorCrossRefID');
    return entry;
  }
}

/** How the event is to be addressed to a monitor; undefined if the monitor must not see it. */
function addresseeIn({ monitor, calls }: Entry, occurrence: Occurrence): Addressee | undefined {
  const { monitorCrossRefID, object, type } = monitor;
  const concerned = occurrence.devices.find(({ device }) => device === object.device);
  if (type === 'call') {
    const sees =
      occurrence.calls.some((call) => calls.has(call)) ||
      (occurrence.calls.length > 0 && concerned !== undefined);
    return sees ? { monitorCrossRefID } : undefined;
  }
  return concerned && { monitorCrossRefID, ...localState(concerned) };
}

function localState({ state, servicesPermitted }: ConcernedDevice): Omit<Addressee, Named> {
  return {
    ...(state === undefined ? {} : { localConnectionInfo: state }),
    ...(servicesPermitted === undefined ? {} : { servicesPermitted }),
  };
}

type Named = 'monitorCrossRefID';

function isWanted({ filter, mediaClass }: Entry, occurrence: Occurrence): boolean {
  return (
    !isFilteredOut(filter, occurrence.type) && haveCommonClass(mediaClass, occurrence.mediaClass)
  );
}

function viewpointOf({ monitor, calls }: Entry): Viewpoint {
  return monitor.type === 'device' ? { device: monitor.object.device, calls } : { calls };
}
