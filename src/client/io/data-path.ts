import type { AsyncDisposable } from '../../model/async-dispose.js';
import type { EventCause } from '../../model/generated/causes.js';
import type { IOCrossRefID } from '../../model/generated/io.js';
import type { ConnectionID } from '../../model/hand-written.js';
import type { Unlisten } from '../../session/event-listeners.js';
import type { DeviceInput } from '../device-input.js';
import type { WaitingOptions } from '../service-link.js';

/** Where a data path leads: a device, or one by its connection in a call. */
export type DataPathTarget = DeviceInput | { readonly callObject: ConnectionID };

/** Options of a data path. */
export interface DataPathOptions extends WaitingOptions {
  /** Which way data goes: to the device, from it, or both. Default `both`. */
  readonly direction?: 'toDevice' | 'fromDevice' | 'both' | undefined;
  /** How many characters the switch sends at a time. */
  readonly count?: number | undefined;
  /** The character that makes the switch send what was typed before it. */
  readonly until?: string | undefined;
  /** How long the switch waits for more, in seconds, before it sends what was typed. */
  readonly collectFor?: number | undefined;
}

/** What came by a data path. */
export interface DataReceived {
  readonly data: Uint8Array;
  /** The data as text, in UTF-8. */
  readonly text: string;
  /** Why it was sent now, where the switch says so. */
  readonly cause?: EventCause;
}

/** How a data path ended: this side closed it, the switch stopped it, or the link was lost. */
export type DataPathEnd = 'closed' | 'stopped' | 'lost';

/** A data path between the program and a device (ECMA-269 clause 24). */
export interface DataPath extends AsyncDisposable {
  readonly id: IOCrossRefID;
  readonly running: boolean;
  /** Resolves once it has ended, and never rejects. */
  readonly ended: Promise<DataPathEnd>;
  /**
   * Sends a text, in UTF-8, or octets. To a display it is the text of its rows, one after another; an empty one clears it.
   *
   * @param options - `offset`: where on a display it begins, in characters
   * @throws as every service's method
   */
  send(
    data: string | Uint8Array,
    options?: WaitingOptions & { readonly offset?: number },
  ): Promise<void>;
  /**
   * Calls a listener for whatever comes by it. What came before the first listener was there waits for it.
   *
   * @returns takes the listener away again
   */
  onData(listener: (received: DataReceived) => void): Unlisten;
  /** @throws as every service's method */
  suspend(options?: WaitingOptions): Promise<void>;
  /** @throws as every service's method */
  resume(options?: WaitingOptions): Promise<void>;
  /**
   * Stops it. That the switch does not know it any more is no error. Calling it again is harmless.
   *
   * @throws SessionError `timeout`, `rejected` or `protocol`: the switch may still have it
   */
  close(): Promise<void>;
}
