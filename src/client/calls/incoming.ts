import type { Unlisten } from '../../session/event-listeners.js';
import type { CallChange } from './change-stream.js';
import type { Desk } from './desk.js';
import type { PhoneCall } from './phone-call.js';
import { rings } from './rings.js';

/** Hears of a call that rings. What it throws, or rejects with, goes to the log and to `onListenerError`. */
export type IncomingListener = (call: PhoneCall) => unknown;

/** Tells of calls that ring at some devices: each once, when it is known who calls, or that this will not be known. */
export class Incoming {
  readonly #desk: Desk;
  readonly #has: (device: string) => boolean;
  /** Each listener with what it has been told of. */
  readonly #listeners = new Map<IncomingListener, Set<string>>();

  /** @param has - whether a device is one of those that it tells of */
  constructor(desk: Desk, has: (device: string) => boolean) {
    this.#desk = desk;
    this.#has = has;
  }

  /**
   * Adds a listener, and has it hear of what rings already once the running code has ended.
   *
   * @param present - gives the calls that are there
   * @returns takes it away again
   */
  on(listener: IncomingListener, present: () => Iterable<PhoneCall>): Unlisten {
    const own: IncomingListener = (call) => listener(call);
    this.#listeners.set(own, new Set());
    queueMicrotask(() => {
      for (const call of present()) this.#look(call);
    });
    return () => void this.#listeners.delete(own);
  }

  /** Takes all listeners away. */
  clear(): void {
    this.#listeners.clear();
  }

  /** Looks at the call that a change is about. */
  changed(change: CallChange): void {
    if (this.#listeners.size === 0) return;
    switch (change.kind) {
      case 'connection':
        if (change.now.phase === 'ended') this.#forget(change.now.id);
        this.settled(change.call.id);
        return;
      case 'parties':
      case 'data':
        this.settled(change.now.id);
        return;
      default:
    }
  }

  /** Looks at a call of which nothing more is being asked. */
  settled(call: string): void {
    if (this.#listeners.size === 0) return;
    const { picture } = this.#desk.keeper;
    for (const id of picture.calls.get(call)?.connections ?? []) {
      const record = picture.connection(id);
      const connection = record && this.#has(record.device ?? '') && this.#desk.phoneCall(record);
      if (connection) this.#look(connection);
    }
  }

  #look(call: PhoneCall): void {
    if (!rings(call.record)) return;
    const { keeper } = this.#desk;
    const isCallerDue =
      call.wholeCall?.calling === undefined && keeper.isAskingAbout(call.record.call);
    if (isCallerDue) return;
    for (const [listener, told] of [...this.#listeners]) {
      if (told.has(call.id)) continue;
      told.add(call.id);
      keeper.host.faults.call('a listener', () => listener(call));
    }
  }

  #forget(id: string): void {
    for (const told of this.#listeners.values()) told.delete(id);
  }
}
