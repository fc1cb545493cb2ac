import type { DeviceID } from '../../model/hand-written.js';
import type { Event } from '../../model/message.js';
import type { MonitorEnd, MonitorFollower, RenewableMonitor, Renewal } from '../monitor.js';
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
export class KeptDevice implements MonitorFollower {
  readonly id: string;
  readonly deviceID: DeviceID;
  /** How many want it. */
  holders = 0;
  readonly #options: KeptDeviceOptions;
  #isOver = false;
  #monitor: RenewableMonitor | undefined;
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
    this.#isOver = true;
    const monitor = this.#release();
    // Whatever it answers, nothing of this monitor is wanted any more.
    await monitor?.close().catch(() => undefined);
  }

  event(event: Event): void {
    this.#options.listener.event(event);
  }

  undecodable(): void {
    void this.#options.listener.lookAgain(this);
  }

  renewed({ crossRefID, previous }: Renewal): Promise<void> {
    const { listener } = this.#options;
    if (this.#monitor) listener.watched(this, this.#monitor);
    // Only then, so that the device is watched all the time.
    if (previous !== crossRefID) listener.unwatched(previous);
    return listener.lookAgain(this);
  }

  ended({ by, error }: MonitorEnd): void {
    // With the client everything ends; that is told once, and not by each device.
    if (by !== 'peer') return;
    this.#release();
    this.#ready = undefined;
    this.#options.listener.lost(this, error);
  }

  async #start(): Promise<void> {
    const { host, listener } = this.#options;
    let monitor: RenewableMonitor;
    try {
      monitor = await host.monitor(this.deviceID);
    } catch (error) {
      this.#ready = undefined;
      throw error;
    }
    if (this.#isOver) return void monitor.close().catch(() => undefined);
    this.#monitor = monitor;
    listener.watched(this, monitor);
    monitor.follow(this);
    await listener.lookAgain(this);
    // Who asks from now on gets what is the same for all devices.
    this.#ready &&= READY;
  }

  #release(): RenewableMonitor | undefined {
    const monitor = this.#monitor;
    this.#monitor = undefined;
    monitor?.follow(undefined);
    if (monitor) this.#options.listener.unwatched(monitor.crossRefID);
    return monitor;
  }
}

const READY: Promise<void> = Promise.resolve();
