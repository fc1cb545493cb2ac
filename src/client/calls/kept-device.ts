import type { Timer } from '../../model/clock.js';
import type { DeviceID } from '../../model/hand-written.js';
import type { Event } from '../../model/message.js';
import { mayPass } from '../link/causes.js';
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
  /**
   * The switching function has ended its monitor, and does not start another now.
   *
   * @param isFinal - whether it will not be asked again: the device is gone
   */
  lost(device: KeptDevice, error: unknown, isFinal: boolean): void;
  /** It is watched again, after it was lost for a while. */
  found(device: KeptDevice): void;
}

/** How long a device is let alone that cannot be monitored now, such as one that is out of service, in milliseconds. */
const PAUSE = 30_000;

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
  #retry: Timer | undefined;
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
    this.#ready ??= this.#begin();
    return this.#ready;
  }

  /** Ends the monitor. Resolves when the switching function has confirmed it, or cannot. */
  async stop(): Promise<void> {
    this.#isOver = true;
    this.#retry?.cancel();
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
    this.#isLost(error);
  }

  /** A device that is gone is given up; one that cannot be monitored now is asked for again, for as long as it is wanted. */
  #isLost(error: unknown): void {
    const { host, listener } = this.#options;
    const isFinal = error !== undefined && !mayPass(error);
    if (isFinal) this.#ready = undefined;
    else this.#retry = host.clock.setTimer(PAUSE, () => void this.#tryAgain());
    listener.lost(this, error, isFinal);
  }

  async #tryAgain(): Promise<void> {
    try {
      await this.#start();
    } catch (error) {
      if (!this.#isOver) this.#isLost(error);
      return;
    }
    if (!this.#isOver) this.#options.listener.found(this);
  }

  async #begin(): Promise<void> {
    try {
      await this.#start();
    } catch (error) {
      this.#ready = undefined;
      throw error;
    }
    // Who asks from now on gets what is the same for all devices.
    this.#ready &&= READY;
  }

  async #start(): Promise<void> {
    const { host, listener } = this.#options;
    const monitor = await host.monitor(this.deviceID);
    if (this.#isOver) return void monitor.close().catch(() => undefined);
    this.#monitor = monitor;
    listener.watched(this, monitor);
    monitor.follow(this);
    await listener.lookAgain(this);
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
