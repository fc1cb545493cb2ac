import type { DeviceID } from '../../model/hand-written.js';
import type { Event } from '../../model/message.js';
import type { Unlisten } from '../../session/event-listeners.js';
import type { RenewableMonitor } from '../monitor.js';
import type { CallsHost } from './host.js';

/** What a kept device tells. */
export interface KeptDeviceListener {
  /** A monitor of it runs now, told before any of its events. */
  watched(device: KeptDevice, monitor: RenewableMonitor): void;
  unwatched(crossRefID: string): void;
  event(event: Event): void;
  /** Something was missed, or nothing is known yet: a snapshot is needed. Resolves when it is in; never rejects. */
  lookAgain(device: KeptDevice): Promise<void>;
  /** The switching function has ended its monitor, and does not start another. */
  lost(device: KeptDevice, error: unknown): void;
}

/** What a kept device depends on. */
export interface KeptDeviceOptions {
  readonly host: CallsHost;
  readonly listener: KeptDeviceListener;
}

/** A device that is watched: one monitor, however many want it. */
export class KeptDevice {
  readonly id: string;
  readonly deviceID: DeviceID;
  /** How many want it. */
  holders = 0;
  readonly #options: KeptDeviceOptions;
  readonly #over = new AbortController();
  #monitor: RenewableMonitor | undefined;
  #unlisten: readonly Unlisten[] = [];
  #ready: Promise<void> | undefined;

  constructor(id: string, deviceID: DeviceID, options: KeptDeviceOptions) {
    this.id = id;
    this.deviceID = deviceID;
    this.#options = options;
  }

  /**
   * Starts the monitor and takes a snapshot, once for all who ask. Who asks after it failed has it tried again.
   *
   * @throws as MonitorStart
   */
  start(): Promise<void> {
    this.#ready ??= this.#start();
    return this.#ready;
  }

  /** Ends the monitor. Resolves when the switching function has confirmed it, or cannot. */
  async stop(): Promise<void> {
    this.#over.abort();
    const monitor = this.#release();
    // Whatever it answers, nothing of this monitor is wanted any more.
    await monitor?.close().catch(() => undefined);
  }

  async #start(): Promise<void> {
    const { host, listener } = this.#options;
    const { signal } = this.#over;
    let monitor: RenewableMonitor;
    try {
      monitor = await host.monitor(this.deviceID, { signal });
    } catch (error) {
      this.#ready = undefined;
      throw error;
    }
    if (signal.aborted) return void monitor.close().catch(() => undefined);
    this.#monitor = monitor;
    listener.watched(this, monitor);
    this.#unlisten = [
      monitor.on('*', (event) => listener.event(event)),
      monitor.onUndecodable(() => void listener.lookAgain(this)),
      monitor.onRenewed(({ crossRefID, previous }) => {
        listener.watched(this, monitor);
        // Only then, so that the device is watched all the time.
        if (previous !== crossRefID) listener.unwatched(previous);
        return listener.lookAgain(this);
      }),
    ];
    void monitor.ended.then(({ by, error }) => {
      // With the client everything ends; that is told once, and not by each device.
      if (monitor !== this.#monitor || by !== 'peer') return;
      this.#release();
      this.#ready = undefined;
      listener.lost(this, error);
    });
    await listener.lookAgain(this);
  }

  #release(): RenewableMonitor | undefined {
    const monitor = this.#monitor;
    this.#monitor = undefined;
    for (const unlisten of this.#unlisten) unlisten();
    this.#unlisten = [];
    if (monitor) this.#options.listener.unwatched(monitor.crossRefID);
    return monitor;
  }
}
