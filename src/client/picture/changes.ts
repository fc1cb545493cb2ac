import type { CallRecord, ConnectionRecord, DeviceRecord, EndReason } from './records.js';

/** Why an old and a new view are taken for one call after the link came back. */
export type SameBecause = 'linkage' | 'sameStart' | 'correlator' | 'stillThere';

interface Told {
  /** The number of the change that made it so. */
  readonly revision: number;
  /** Milliseconds of the picture's clock. */
  readonly at: number;
  /** It follows from a comparison with a snapshot, and not from an event. */
  readonly resynchronised?: true;
  readonly sameBecause?: SameBecause;
}

/** A change of the picture. */
export type PictureChange = Told &
  (
    | { readonly kind: 'begun'; readonly call: CallRecord }
    /** A connection is new, has another state or phase, or has ended (`now.phase` is `ended`, its state `null`). */
    | {
        readonly kind: 'connection';
        readonly call: CallRecord;
        readonly was: ConnectionRecord | undefined;
        readonly now: ConnectionRecord;
      }
    /** The parties of a call, or what is known of them, are others. */
    | { readonly kind: 'parties'; readonly was: CallRecord; readonly now: CallRecord }
    /** Correlator, user data, account code, cause and the like. */
    | { readonly kind: 'data'; readonly was: CallRecord; readonly now: CallRecord }
    /** A call has become part of another. */
    | { readonly kind: 'merged'; readonly call: CallRecord; readonly into: CallRecord }
    | {
        readonly kind: 'ended';
        readonly call: CallRecord;
        readonly reason: EndReason;
        /** It ended while nobody could see: between these two times. */
        readonly endedBetween?: readonly [number, number];
      }
    /** It goes on, or may, where none of our monitors sees it. */
    | { readonly kind: 'unobserved'; readonly call: CallRecord }
    | {
        readonly kind: 'device';
        readonly was: DeviceRecord | undefined;
        readonly now: DeviceRecord;
      }
  );
