/**
 * What a picture works with while it takes an input: records in the making. Nothing outside of the picture sees these.
 *
 * @packageDocumentation
 */
import type { LocalConnectionState } from '../../model/generated/calls.js';
import type { EventCause } from '../../model/generated/causes.js';
import type { ConnectionID } from '../../model/hand-written.js';
import type { SameBecause } from './changes.js';
import type { Party } from './party.js';
import type {
  CallRecord,
  ConnectionRecord,
  DeviceRecord,
  Direction,
  EndReason,
  FormerDevice,
} from './records.js';

/** A watched device. */
export interface LiveDevice {
  readonly id: string;
  readonly party: Party;
  /** The keys that it is known by: its own, and those learned from its own rows in snapshots. */
  readonly keys: Set<string>;
  /** Its monitors, in the order in which they were started. */
  readonly streams: Stream[];
  /** Live connections. */
  readonly connections: Set<LiveConnection>;
  /** Number of the input with which it was watched first. */
  readonly since: number;
  record: DeviceRecord | undefined;
}

/** The events of one monitor. They come in their order; those of two monitors need not. */
export interface Stream {
  readonly crossRefID: string;
  /** Undefined for the monitor of a call. */
  readonly device: LiveDevice | undefined;
  readonly type: 'call' | 'device';
  /** Calls that were there before it are reported as well. */
  readonly reportsExisting: boolean;
  /** Number of the input with which it was started. */
  readonly since: number;
  /** What it means by each call identifier, now or last. */
  readonly seats: Map<string, Seat>;
}

/** A monitor's view of a call. */
export interface Seat {
  readonly call: LiveCall;
  /** It has told that its device is out of the call. */
  hasLeft: boolean;
}

/** What a monitor has said of a connection last. */
export interface Word {
  readonly by: Stream;
  state: LocalConnectionState;
}

/** How far a call has come at its far side, as the monitor of this side tells it. */
export type Progress = 'proceeding' | 'ringing' | 'queued' | 'failed' | 'answered';

/** What more there is to say of an alerting or queued connection. */
export type Mode = 'offered' | 'distribution' | 'inactive';

/** A connection. Its short lists are replaced and not changed: a list that grows in place keeps room for many. */
export interface LiveConnection {
  readonly id: string;
  call: LiveCall;
  /** The switch's names for it, as keys; the present one last. */
  names: readonly string[];
  connectionID: ConnectionID | undefined;
  party: Party;
  viaDevice: Party | undefined;
  device: LiveDevice | undefined;
  state: LocalConnectionState | undefined;
  mode: Mode | undefined;
  progress: Progress | undefined;
  direction: Direction | undefined;
  cause: EventCause | undefined;
  startedAt: number | undefined;
  answeredAt: number | undefined;
  endedAt: number | undefined;
  endReason: EndReason | undefined;
  servicesPermitted: readonly string[] | undefined;
  recallOf: string | undefined;
  /** What each monitor in the call has said. */
  words: readonly Word[];
  /** A snapshot has shown it, or its own monitor has told of it. */
  isSeen: boolean;
  /** Its own monitor does not report it, since it was there before. */
  isUnreported: boolean;
  hasEnded: boolean;
  /** Numbers of inputs: that began it, told of it last, ended it. */
  readonly begun: number;
  touched: number;
  ended: number;
  record: ConnectionRecord | undefined;
}

/** Where a call stands: only the live ones are in the picture, the others are remembered. */
export type Standing = 'live' | 'ended' | 'merged' | 'unobserved';

/** A call. */
export interface LiveCall {
  readonly id: string;
  /** Those that began first have the lowest. */
  readonly order: number;
  callID: string | undefined;
  readonly formerCallIDs: string[];
  /** In their order, the last ones that ended among them. */
  readonly connections: LiveConnection[];
  /** The monitors that see it, in the order in which they came to it. */
  readonly streams: Stream[];
  /** Those that ever saw it. */
  seated: readonly Stream[];
  /** It is made of several, of which each had a calling and a called device, and no event has told the new ones. */
  rolesMayDiffer: boolean;
  calling: Party | undefined;
  called: Party | undefined;
  alerting: Party | undefined;
  answering: Party | undefined;
  lastRedirected: Party | undefined;
  cause: EventCause | undefined;
  correlatorData: string | undefined;
  userData: string | undefined;
  accountCode: string | undefined;
  linkage: CallRecord['linkage'];
  mediaClass: readonly string[] | undefined;
  history: readonly FormerDevice[] | undefined;
  startedAt: number | undefined;
  answeredAt: number | undefined;
  endedAt: number | undefined;
  endReason: EndReason | undefined;
  endedBetween: readonly [number, number] | undefined;
  standing: Standing;
  becameTo: LiveCall | undefined;
  readonly becameOf: string[];
  isStale: boolean;
  sameBecause: SameBecause | undefined;
  /** Why it has been taken for the same since the link came back last. */
  confirmedBy: SameBecause | undefined;
  /** How often a snapshot of it has been asked for since the last that was of use. */
  asked: number;
  /** When one was asked for last. */
  askedAt: number | undefined;
  /** The last who left it by himself, and why. */
  leftBecause: EndReason | undefined;
  /** No monitor reports it, so that it has to be asked after. */
  isPolled: boolean;
  /** Numbers of inputs: that began it, told of it last. */
  readonly begun: number;
  touched: number;
  record: CallRecord | undefined;
}
