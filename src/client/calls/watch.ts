import { type AsyncDisposable, asyncDispose } from '../../model/async-dispose.js';
import { SessionError, UsageError } from '../../model/errors.js';
import type { DeviceID } from '../../model/hand-written.js';
import type { Unlisten } from '../../session/event-listeners.js';
import type { DeviceInput } from '../device-input.js';
import type { Subscriber } from './audience.js';
import type { Call } from './call.js';
import type { CallChange, ChangeStream, ChangeStreamOptions } from './change-stream.js';
import { type ChangeFilter, ChangeStreams } from './change-streams.js';
import type { Desk } from './desk.js';
import { named } from './device-name.js';
import { Incoming, type IncomingListener } from './incoming.js';
import { Limiter } from './limiter.js';
import type { PhoneCall } from './phone-call.js';

/** What is watched: devices, ranges of them, or every device that the switching function names. */
export type WatchTarget = 'all' | readonly (DeviceInput | readonly DeviceInput[])[];

/** How far watching has come. */
export interface WatchProgress {
  /** Devices that have been done, those that failed included. */
  readonly done: number;
  readonly failed: number;
  readonly total: number;
}

/** Options of watching. */
export interface WatchOptions {
  /** Hears of each device that has been done. */
  readonly onProgress?: ((progress: WatchProgress) => void) | undefined;
  /** How many devices are begun with at a time. Default 16. */
  readonly concurrency?: number | undefined;
  /** Ends the attempt with the SessionError `aborted`; once it is done it does nothing more. */
  readonly signal?: AbortSignal | undefined;
}

/** A device that is not watched. */
export interface FailedDevice {
  readonly device: string;
  /** Why: the switching function's refusal, or that it ended the monitor and refused another. */
  readonly error: unknown;
}

/** Options of {@link Watch.changes}. */
export interface WatchChangesOptions extends ChangeStreamOptions {
  /** Takes only some changes. What it throws goes to the log and to `onListenerError`; the change is left out then. */
  readonly filter?: ChangeFilter | undefined;
}

/** The calls of many devices, seen from outside. */
export class Watch implements AsyncDisposable {
  readonly #desk: Desk;
  readonly #devices = new Map<string, DeviceID>();
  readonly #failed = new Map<string, FailedDevice>();
  readonly #streams: ChangeStreams;
  readonly #incoming: Incoming;
  readonly #subscriber: Subscriber;
  #closing: Promise<void> | undefined;

  /** @internal */
  constructor(desk: Desk) {
    this.#desk = desk;
    this.#streams = new ChangeStreams(desk.keeper.host.faults);
    this.#incoming = new Incoming(desk, (device) => this.#devices.has(device));
    this.#subscriber = {
      changed: (change) => {
        this.#streams.push(change);
        this.#incoming.changed(change);
      },
      settled: (call) => this.#incoming.settled(call),
      lost: (device, error) => this.#failed.set(device, { device, error }),
      found: (device) => this.#failed.delete(device),
      closed: (error) => this.#end(error.cause === undefined ? undefined : error),
    };
  }

  /** The devices that are watched, as the program or the switching function named them. */
  get devices(): readonly string[] {
    return [...this.#devices.keys()].filter((id) => !this.#failed.has(id));
  }

  /**
   * Those that could not be watched, or are not any more, each with its error. One that cannot be monitored for a while, such
   * as a telephone out of service, is here until it can.
   */
  get failed(): readonly FailedDevice[] {
    return [...this.#failed.values()];
  }

  /** The live calls of its devices. */
  get calls(): readonly Call[] {
    const { picture } = this.#desk.keeper;
    const calls = new Set<string>();
    for (const id of this.#devices.keys()) {
      for (const connection of picture.devices.get(id)?.connections ?? []) {
        const call = picture.connection(connection)?.call;
        if (call !== undefined) calls.add(call);
      }
    }
    return [...calls].flatMap((id) => {
      const record = picture.calls.get(id);
      return record ? [this.#desk.call(record)] : [];
    });
  }

  /**
   * Watches more devices. Those that it watches already stay; those that have failed are tried again.
   *
   * @throws SessionError `aborted`, `closed`; UsageError `not-supported` for `all`, if the switch does not name its devices.
   *   That single devices cannot be watched is in `failed`
   */
  async add(target: WatchTarget, options: WatchOptions = {}): Promise<void> {
    const { onProgress, concurrency = 16, signal } = options;
    const { keeper } = this.#desk;
    const wanted = target === 'all' ? await this.#allDevices(signal) : target.flat();
    const devices = new Map(
      wanted.map(named).flatMap(({ id, deviceID }) => {
        const isThere = this.#devices.has(id) && !this.#failed.has(id);
        return isThere ? [] : [[id, deviceID] as const];
      }),
    );
    const limiter = new Limiter(concurrency);
    let done = 0;
    let failed = 0;
    const progress = (isDone: boolean): void => {
      done++;
      if (!isDone) failed++;
      const told = { done, failed, total: devices.size };
      if (onProgress) keeper.host.faults.call('onProgress', () => onProgress(told));
    };
    const begin = async (id: string, deviceID: DeviceID): Promise<void> => {
      if (signal?.aborted || this.#isClosing) return;
      progress(await this.#addOne(id, deviceID));
    };
    await Promise.all([...devices].map(([id, deviceID]) => limiter.run(() => begin(id, deviceID))));
    if (signal?.aborted) throw new SessionError('aborted', 'watching was ended by its signal');
    if (this.#isClosing) throw new SessionError('closed', 'the watch has been closed');
  }

  /** Stops watching devices; those that it does not watch make no difference. */
  async remove(devices: readonly (DeviceInput | readonly DeviceInput[])[]): Promise<void> {
    await Promise.all(devices.flat().map(async (device) => this.#removeOne(named(device).id)));
  }

  /**
   * Calls a listener for every call that rings at one of its devices, once for each; those that ring already come first. A
   * call that is found by a snapshot is told when it is known who calls, or that this will not be known.
   *
   * @returns takes the listener away again
   */
  on(event: 'incoming', listener: IncomingListener): Unlisten {
    if (event !== 'incoming') {
      throw new UsageError('bad-argument', `a watch tells of incoming, not of ${String(event)}`);
    }
    return this.#incoming.on(listener, () => this.#ownCalls());
  }

  /** What changes in the calls of its devices, from now on, for one loop. Leaving it ends the stream. */
  changes({ filter, ...options }: WatchChangesOptions = {}): ChangeStream {
    return this.#streams.open(options, filter);
  }

  /** The call that a change is about; undefined for one that is about none. */
  callOf(change: CallChange): Call | undefined {
    if (change.kind === 'device' || change.kind === 'gap' || change.kind === 'resynchronised') {
      return undefined;
    }
    return this.#desk.call('call' in change ? change.call : change.now);
  }

  /** Stops watching; streams end. Calling it again is harmless. */
  async close(): Promise<void> {
    this.#closing ??= this.#close();
    await this.#closing;
  }

  async [asyncDispose](): Promise<void> {
    await this.close();
  }

  get #isClosing(): boolean {
    return this.#closing !== undefined;
  }

  #ownCalls(): readonly PhoneCall[] {
    const { picture } = this.#desk.keeper;
    return [...this.#devices.keys()].flatMap((device) =>
      (picture.devices.get(device)?.connections ?? []).flatMap((id) => {
        const record = picture.connection(id);
        return (record && this.#desk.phoneCall(record)) ?? [];
      }),
    );
  }

  async #close(): Promise<void> {
    this.#end(undefined);
    await Promise.all([...this.#devices.keys()].map(async (id) => this.#removeOne(id)));
  }

  async #allDevices(signal: AbortSignal | undefined): Promise<readonly DeviceID[]> {
    const devices = await this.#desk.keeper.host.forms.capabilities.devices({ signal });
    if (devices) return devices.map(({ deviceID }) => deviceID);
    const reason = 'the switch does not name its devices; name those that are to be watched';
    throw new UsageError('not-supported', reason);
  }

  /** @returns whether it is watched */
  async #addOne(id: string, deviceID: DeviceID): Promise<boolean> {
    const { keeper } = this.#desk;
    // One that failed is let go, so that it is begun with anew.
    if (this.#devices.has(id)) await this.#removeOne(id);
    this.#devices.set(id, deviceID);
    keeper.audience.add(id, this.#subscriber);
    try {
      await keeper.watch(id, deviceID);
      if (this.#isClosing) await this.#removeOne(id);
      return true;
    } catch (error) {
      if (this.#devices.has(id)) this.#failed.set(id, { device: id, error });
      return false;
    }
  }

  async #removeOne(id: string): Promise<void> {
    this.#failed.delete(id);
    if (!this.#devices.delete(id)) return;
    const { keeper } = this.#desk;
    keeper.audience.remove(id, this.#subscriber);
    await keeper.release(id);
  }

  #end(error: Error | undefined): void {
    this.#incoming.clear();
    this.#streams.close(error);
  }
}
