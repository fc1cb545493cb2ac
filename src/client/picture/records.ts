/**
 * What a picture holds: frozen values, replaced as a whole by each change. Identifiers here are the picture's own, and stay
 * the same for as long as a person at the telephone would say that it is the same call.
 *
 * @packageDocumentation
 */

import type { EndReason } from '../../model/errors.js';
import type { LocalConnectionState } from '../../model/generated/calls.js';
import type { EventCause } from '../../model/generated/causes.js';
import type { ConnectionID } from '../../model/hand-written.js';
import type { Party } from './party.js';

/** Which way a connection came into its call, as its own device sees it. */
export type Direction = 'incoming' | 'outgoing';

/** Where a person would say that his call is. */
export type Phase =
  | 'dialling'
  | 'proceeding'
  | 'ringing'
  | 'offered'
  | 'queued'
  | 'talking'
  | 'held'
  | 'inUseElsewhere'
  | 'failed'
  | 'ended';

export type { EndReason };

/** One appearance at one device, from its beginning to its end, whatever calls it is moved to meanwhile. */
export interface ConnectionRecord {
  readonly id: string;
  /** The call that it is in now. */
  readonly call: string;
  /** The number of `revision` that changed it last. */
  readonly revision: number;
  readonly party: Party;
  /** The watched device whose connection it is, by `DeviceRecord.id`; undefined for that of somebody else. */
  readonly device?: string;
  /** The trunk that leads to the party. */
  readonly viaDevice?: Party;
  /** As the switch names it now; undefined where it has not said so. It is never made up. */
  readonly connectionID?: ConnectionID;
  /** Undefined where the switch has not said. */
  readonly state?: LocalConnectionState;
  /** Of a watched device's connection. */
  readonly phase?: Phase;
  readonly direction?: Direction;
  readonly cause?: EventCause;
  /** Milliseconds of the picture's clock. */
  readonly startedAt?: number;
  readonly answeredAt?: number;
  readonly endedAt?: number;
  readonly endReason?: EndReason;
  /** The services that the switch says the device may ask for now; undefined where it does not say. */
  readonly servicesPermitted?: readonly string[];
  /** A call that came back to who parked, held or transferred it: the connection that it was before. */
  readonly recallOf?: string;
}

/** A device that was in a call. */
export interface FormerDevice {
  readonly party: Party;
  readonly cause?: EventCause;
}

/** One call. */
export interface CallRecord {
  readonly id: string;
  readonly revision: number;
  /** The switch's identifier now, where it has one. */
  readonly callID?: string;
  /** Those that it had before. */
  readonly formerCallIDs: readonly string[];
  /** Identifiers of its live connections. */
  readonly connections: readonly string[];
  /** Who called first: the network's word before the switch's. */
  readonly calling?: Party;
  /** Whom they called. */
  readonly called?: Party;
  readonly alerting?: Party;
  readonly answering?: Party;
  readonly lastRedirected?: Party;
  /** The devices that left it, and why, as the switch lists them: often the last one alone. */
  readonly history?: readonly FormerDevice[];
  readonly cause?: EventCause;
  readonly correlatorData?: string;
  readonly userData?: string;
  readonly accountCode?: string;
  /** What stays the same over all calls of one conversation, `global` the whole and `thread` the part (ECMA-269 12.2.5). */
  readonly linkage?: { readonly global: string; readonly thread?: string };
  readonly mediaClass?: readonly string[];
  readonly startedAt?: number;
  readonly answeredAt?: number;
  readonly endedAt?: number;
  readonly endReason?: EndReason;
  /** The call that it became part of, once it has ended as `merged`. */
  readonly becameTo?: string;
  /** The calls that became part of it. */
  readonly becameOf: readonly string[];
  /** The picture cannot be sure of it, and waits for a snapshot. */
  readonly isStale: boolean;
}

/** A watched device. */
export interface DeviceRecord {
  readonly id: string;
  readonly revision: number;
  /** As the program named it. */
  readonly party: Party;
  /** Its live connections. */
  readonly connections: readonly string[];
  /** Monitors that report it; empty while the link is down. */
  readonly crossRefIDs: readonly string[];
}
