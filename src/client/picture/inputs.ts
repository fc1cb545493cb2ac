import type { Requests } from '../../model/generated/messages.js';
import type {
  SnapshotCallResponseInfo,
  SnapshotDeviceResponseInfo,
} from '../../model/generated/snapshot.js';
import type { ConnectionID, DeviceID } from '../../model/hand-written.js';
import type { Event, RequestType, Response } from '../../model/message.js';
import type { AnswerTo } from '../../session/session.js';

/** Something that a picture is told. Time is handed in: milliseconds since 1970. */
export type PictureInput = { readonly at: number } & (
  | WatchedInput
  | { readonly kind: 'unwatched'; readonly crossRefID: string }
  | { readonly kind: 'event'; readonly event: Event }
  /** A request for a snapshot goes out now: events from here on beat its rows. */
  | {
      readonly kind: 'snapshotAsked';
      /** Unique among those under way. */
      readonly token: string;
      readonly of: { readonly device: string } | { readonly call: ConnectionID };
    }
  /** Its answer, with all segments in `rows`; `rows` undefined where the switch refused. */
  | {
      readonly kind: 'deviceSnapshot';
      readonly token: string;
      readonly rows: DeviceSnapshotRows | undefined;
    }
  | {
      readonly kind: 'callSnapshot';
      readonly token: string;
      readonly answer: Response<'SnapshotCallResponse'> | undefined;
      readonly rows: CallSnapshotRows | undefined;
    }
  | AnswerInput
  /** The link is gone: what follows is told as resynchronised, until `synchronised`. */
  | { readonly kind: 'linkLost' }
  /** It is back. */
  | {
      readonly kind: 'linkBack';
      /** Something told that the switch, too, began anew: its call identifiers mean nothing now. */
      readonly restarted: boolean;
    }
  /** All snapshots of watched devices are in. */
  | { readonly kind: 'synchronised' }
  /** Only time has passed: what ended long ago is forgotten. */
  | { readonly kind: 'time' }
);

/** A monitor has been started. */
export interface WatchedInput {
  readonly kind: 'watched';
  /** `DeviceRecord.id`: the program's name of the device. */
  readonly device: string;
  readonly deviceID: DeviceID;
  readonly crossRefID: string;
  /** What the answer to MonitorStart said about existing calls: true, where the switch goes on to report them. */
  readonly monitorExistingCalls?: boolean;
  readonly monitorType?: 'call' | 'device';
}

/** A positive answer to a request that acts on calls: events and answers may come in either order. */
export interface AnswerInput<Type extends RequestType = RequestType> {
  readonly kind: 'answer';
  readonly request: Type;
  readonly members: Requests[Type];
  readonly answer: AnswerTo<Type>;
  /** When the request was sent: a call that began before is not the one that it made. */
  readonly askedAt?: number;
}

/** Rows of SnapshotDevice, those of all segments together. */
export type DeviceSnapshotRows = readonly SnapshotDeviceResponseInfo[];
/** Rows of SnapshotCall, those of all segments together. */
export type CallSnapshotRows = readonly SnapshotCallResponseInfo[];
