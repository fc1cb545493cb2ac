import type { SessionError } from '../../model/errors.js';
import type { PictureChange } from '../picture/changes.js';
import type { Picture } from '../picture/picture.js';
import type { CallRecord } from '../picture/records.js';
import type { CallChange } from './change-stream.js';

/** Who hears of changes of some devices' calls. */
export interface Subscriber {
  changed(change: CallChange): void;
  /** Nothing more is being asked about a call: what is not known of it by now will not be known soon. */
  settled(call: string): void;
  /**
   * A device that it watches is not watched any more.
   *
   * @param isFinal - whether it will not be
   */
  lost(device: string, error: unknown, isFinal: boolean): void;
  /** A device that was lost for a while is watched again. */
  found(device: string): void;
  closed(error: SessionError): void;
}

/** Who has to hear of what: subscribers by device, and devices by call. */
export class Audience {
  readonly #picture: Picture;
  /** Most devices have one. */
  readonly #subscribers = new Map<string, Subscriber | ReadonlySet<Subscriber>>();
  /** Which watched devices are, or were, in a call. */
  readonly #devicesOfCall = new Map<string, readonly string[]>();

  constructor(picture: Picture) {
    this.#picture = picture;
  }

  /** Has somebody hear of the calls of a device. */
  add(device: string, subscriber: Subscriber): void {
    const others = this.at(device);
    this.#subscribers.set(
      device,
      others.length === 0 ? subscriber : new Set([...others, subscriber]),
    );
  }

  remove(device: string, subscriber: Subscriber): void {
    const [first, ...others] = this.at(device).filter((other) => other !== subscriber);
    if (!first) this.#subscribers.delete(device);
    else this.#subscribers.set(device, others.length === 0 ? first : new Set([first, ...others]));
  }

  /** Lets all go. */
  clear(): void {
    this.#subscribers.clear();
  }

  /** Those of a device. */
  at(device: string): readonly Subscriber[] {
    const subscribers = this.#subscribers.get(device);
    if (subscribers === undefined) return [];
    return subscribers instanceof Set ? [...subscribers] : [subscribers as Subscriber];
  }

  /** Those of all devices, each once. */
  all(): Iterable<Subscriber> {
    return this.#of(this.#subscribers.keys());
  }

  /** Those whose devices are, or were, in a call. */
  ofCall(call: string): Iterable<Subscriber> {
    return this.#of(this.#devicesOfCall.get(call) ?? []);
  }

  /** Those to whom a change is of interest. */
  of(change: PictureChange): Iterable<Subscriber> {
    if (change.kind === 'device') return this.at(change.now.id);
    const call = 'call' in change ? change.call : change.now;
    if (change.kind === 'connection') this.#concerns(call.id, change.now.device);
    else if (!this.#devicesOfCall.has(call.id)) {
      for (const id of call.connections) {
        this.#concerns(call.id, this.#picture.connection(id)?.device);
      }
    }
    return this.ofCall(call.id);
  }

  /** A call is over; what it has become part of concerns the same devices. */
  forget({ id }: CallRecord, into: CallRecord | undefined): void {
    if (into) {
      for (const device of this.#devicesOfCall.get(id) ?? []) this.#concerns(into.id, device);
    }
    this.#devicesOfCall.delete(id);
  }

  #concerns(call: string, device: string | undefined): void {
    const devices = this.#devicesOfCall.get(call) ?? [];
    if (device === undefined || devices.includes(device)) return;
    this.#devicesOfCall.set(call, [...devices, device]);
  }

  #of(devices: Iterable<string>): Iterable<Subscriber> {
    const all = new Set<Subscriber>();
    for (const device of devices) for (const subscriber of this.at(device)) all.add(subscriber);
    return all;
  }
}
