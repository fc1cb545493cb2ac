import { CstaServiceError } from '../../model/errors.js';
import type { DeviceID } from '../../model/hand-written.js';
import type { Event } from '../../model/message.js';
import type { Unlisten } from '../../session/event-listeners.js';
import type { Monitor } from '../monitor.js';
import type { CallsHost } from './host.js';

/** What a kept device tells. */
export interface KeptDeviceListener {
  /** A monitor of it runs now: the picture hears of it before any of its events. */
  watched(device: KeptDevice, monitor: Monitor): void;
  unwatched(crossRefID: string): void;
  event(event: Event): void;
  /** Something was missed, or nothing is known yet: a snapshot is needed. Resolves when it is in. */
  lookAgain(device: KeptDevice): Promise<void>;
  /** The switching function has ended its monitor, and refuses another. */
  lost(device: KeptDevice, error: unknown): void;
}

/** How long the switching function is let alone after it has refused to start a monitor again, in milliseconds. */
const PAUSES: readonly number[] = [0, 1_000, 5_000, 30_000];

/** A device that is watched: one monitor, however many want it. */
export class KeptDevice {
  readonly id: string;
  readonly deviceID: DeviceID;
  /** How many want it. */
  holders = 0;
  readonly #host: CallsHost;
  readonly #listener: KeptDeviceListener;
  readonly #over = new AbortController();
  #monitor: Monitor | undefined;
  #unlisten: readonly Unlisten[] = [];
  #ready: Promise<void> | undefined;

  constructor(
    id: string,
    deviceID: DeviceID,
    { host, listener }: { readonly host: CallsHost; readonly listener: KeptDeviceListener },
  ) {
    this.id = id;
    this.deviceID = deviceID;
    this.#host = host;
    this.#listener = listener;
  }

  /** The monitor that runs; undefined while there is none. */
  get monitor(): Monitor | undefined {
    return this.#monitor;
  }

  /**
   * Starts the monitor and takes a snapshot, once for all who ask.
   *
   * @throws as MonitorStart
   */
  start(): Promise<void> {
    this.#ready ??= this.#begin();
    return this.#ready;
  }

  /** The link is back: the monitor runs again, under a new identifier. Resolves when the picture knows it again. */
  async renewed(): Promise<void> {
    const monitor = this.#monitor;
    if (!monitor) return;
    this.#listener.watched(this, monitor);
    await this.#listener.lookAgain(this);
  }

  /** Ends the monitor. Resolves when the switching function has confirmed it, or cannot. */
  async stop(): Promise<void> {
    this.#over.abort();
    const monitor = this.#release();
    // Whatever it answers, nothing of this monitor is wanted any more.
    await monitor?.close().catch(() => undefined);
  }

  async #begin(): Promise<void> {
    try {
      await this.#start();
    } catch (error) {
      // Who asks next tries again.
      this.#ready = undefined;
      throw error;
    }
    await this.#listener.lookAgain(this);
  }

  async #start(): Promise<void> {
    const { signal } = this.#over;
    const monitor = await this.#host.monitor(this.deviceID, { signal });
    if (signal.aborted) return void monitor.close().catch(() => undefined);
    this.#monitor = monitor;
    this.#listener.watched(this, monitor);
    this.#unlisten = [
      monitor.on('*', (event) => this.#listener.event(event)),
      monitor.onUndecodable(() => void this.#listener.lookAgain(this)),
    ];
    void monitor.ended.then(({ by }) => {
      if (monitor !== this.#monitor) return;
      this.#release();
      if (by === 'peer') void this.#startAgain();
    });
  }

  /** The switching function may end a monitor for reasons of its own; the device is given up only when it is gone. */
  async #startAgain(): Promise<void> {
    const { signal } = this.#over;
    let failure: unknown;
    for (const pause of PAUSES) {
      if (pause > 0) await this.#pause(pause);
      if (signal.aborted) return;
      try {
        await this.#start();
        if (!signal.aborted) await this.#listener.lookAgain(this);
        return;
      } catch (error) {
        failure = error;
        if (isGone(error)) break;
      }
    }
    this.#ready = undefined;
    if (!signal.aborted) this.#listener.lost(this, failure);
  }

  #pause(ms: number): Promise<void> {
    const { signal } = this.#over;
    return new Promise((resolve) => {
      const done = (): void => {
        timer.cancel();
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = this.#host.clock.setTimer(ms, done);
      signal.addEventListener('abort', done, { once: true });
      if (signal.aborted) done();
    });
  }

  #release(): Monitor | undefined {
    const monitor = this.#monitor;
    this.#monitor = undefined;
    for (const unlisten of this.#unlisten) unlisten();
    this.#unlisten = [];
    if (monitor) this.#listener.unwatched(monitor.crossRefID);
    return monitor;
  }
}

/** Whether the switching function says that there is no such device, or none that may be monitored. */
function isGone(error: unknown): boolean {
  if (!(error instanceof CstaServiceError)) return false;
  return GONE.has(error.value) || error.category === 'security';
}

const GONE: ReadonlySet<string> = new Set([
  'invalidDeviceID',
  'invalidMonitorObject',
  'invalidMonitorObjectType',
  'invalidObjectType',
]);
