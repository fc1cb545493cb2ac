import type { LocalConnectionState, ServicesPermitted } from '../model/generated/calls.js';
import type { MediaClass } from '../model/generated/media.js';
import type { Event, EventType } from '../model/message.js';

/** The monitor that an event is reported for. */
export interface Addressee {
  readonly monitorCrossRefID: string;
  /**
   * State of the connection at the monitored device after the event. Only device-type monitors have it.
   * Source: ECMA-269 12.2.17.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * Services that the monitored device may ask for after the event. Only device-type monitors have it, and only where
   * the switching function tells. Source: ECMA-269 12.2.25.
   */
  readonly servicesPermitted?: ServicesPermitted;
}

/** From where a monitor looks on, for events that tell each monitor what it has seen itself. */
export interface Viewpoint {
  /** The device that a device-type monitor watches. */
  readonly device?: string | undefined;
  /** The calls that a call-type monitor follows; none of a device-type monitor. */
  readonly calls: ReadonlySet<string>;
}

/** A device that takes part in a call, or that an event without a call is about. */
export interface ConcernedDevice {
  /** Number of the device, as monitors name it. */
  readonly device: string;
  /** State of its connection after the event; absent where the event is about no call. */
  readonly state?: LocalConnectionState;
  /** Services that it may ask for at that connection after the event, where the switching function tells. */
  readonly servicesPermitted?: ServicesPermitted;
}

/** Something that happened, before it is told to anyone: one event in each monitor that must see it. */
export interface Occurrence {
  readonly type: EventType;
  /** Makes the event for one monitor. */
  readonly report: (to: Addressee, viewpoint: Viewpoint) => Event;
  /**
   * Devices whose device-type monitors see it: for call control those in the call before or after, except where
   * ECMA-269 narrows it down, as for Originated (17.2.14 FR 1). None for CallCleared (17.2.2 FR 2).
   */
  readonly devices: readonly ConcernedDevice[];
  /** The calls that it is about, whose call-type monitors see it; none for an event that is about no call. */
  readonly calls: readonly string[];
  /** Media classes of the call that it is about; without them monitors of every media class see it. */
  readonly mediaClass?: MediaClass;
  /** Calls were merged into one: their call-type monitors go on with it. */
  readonly merged?: { readonly from: readonly string[]; readonly into: string };
  /** The call is over: monitors of nothing but it end. */
  readonly over?: boolean;
}
