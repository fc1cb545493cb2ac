import type { ConnectionID } from '../../model/hand-written.js';
import type { PictureChange } from './changes.js';
import type { PictureInput } from './inputs.js';
import type { CallRecord, ConnectionRecord, DeviceRecord } from './records.js';

/** A snapshot that a picture needs, since events no longer tell it enough. */
export type Wanted =
  | { readonly of: 'call'; readonly call: string; readonly connection: ConnectionID }
  | { readonly of: 'device'; readonly device: string };

/** Something that the standard does not foresee, or that the picture had to mend. A line of a field report. */
export interface Oddity {
  readonly what:
    | 'unknown-connection'
    | 'unknown-call'
    | 'phase-backwards'
    | 'ended-twice'
    | 'out-of-order'
    | 'party-missing'
    | 'copies-differ'
    | 'snapshot-differs'
    /** An input lacks what it has to have, as a message that was kept incomplete may. */
    | 'unreadable';
  readonly text: string;
  /** What led to it, newest last, at most 16. */
  readonly inputs: readonly PictureInput[];
}

/** What follows from an input. */
export interface Outcome {
  readonly changes: readonly PictureChange[];
  readonly wanted: readonly Wanted[];
  readonly oddities: readonly Oddity[];
}

/** A picture at one moment, as data. */
export interface PictureJson {
  readonly revision: number;
  readonly devices: readonly DeviceRecord[];
  readonly calls: readonly CallRecord[];
  /** Those of the calls. */
  readonly connections: readonly ConnectionRecord[];
}

/**
 * The calls that monitors let us see, kept true. It is data that pure functions change: it knows no clock, no link and no
 * promise. Lookups cost the same whatever its size.
 */
export interface Picture {
  /** How many changes there were. */
  readonly revision: number;
  readonly devices: ReadonlyMap<string, DeviceRecord>;
  /** Live calls, by their identifiers of the picture. */
  readonly calls: ReadonlyMap<string, CallRecord>;
  /** Live connections, and those that ended and are still remembered. */
  connection(id: string): ConnectionRecord | undefined;
  /** A live call, or one that ended and is still remembered; for one that was merged away, itself. */
  call(id: string): CallRecord | undefined;
  /** The connection that the switch names so now, or named so before. */
  find(connectionID: ConnectionID): ConnectionRecord | undefined;
  /** Takes what was heard, and tells what changes by it. It never throws for what a switch sends. */
  apply(input: PictureInput): Outcome;
  /** What it holds now: live calls and their connections, and the devices that are watched. */
  toJSON(): PictureJson;
}
