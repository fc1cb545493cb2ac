// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { CountOrFlag, DeviceID, LocationInfo } from '../hand-written.js';
import type { Open, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { LocationInfoList } from './calls.js';
import type { ServiceCrossRefID } from './capabilities.js';
import type { EventCause } from './causes.js';
import type { CSTACommonArguments } from './extensions.js';

/** How new location information replaces what is stored. */
export type ReplaceMode =
  /** It replaces everything that is stored; this is the default. */
  | 'replaceAll'
  /** It replaces only the person, device or tuple parts that match. */
  | 'replacePortion'
  | UnknownValue;

/** Identifies a location tracking session (ECMA-269 6.8.4). */
export type LocCrossRefID = string;

/** Why a location tracking session was suspended or resumed. */
export type LocReason =
  /** The connection to the device or to the network is restored. */
  | 'connectionToDeviceOrNetworkRestored'
  /** The performance condition is relieved. */
  | 'performanceConditionRelieved'
  | UnknownValue;

/** How the switching function collects the location of a device. */
export type CollectionType =
  /** At intervals. */
  | 'periodic'
  /** At intervals and on updates. */
  | 'periodicWithUpdates'
  /** On updates only. */
  | 'updatesOnly'
  | UnknownValue;

/** Changes of location that make the switching function collect it; one that matches is enough. */
export interface CollectionFilter extends Open {
  /**
   * Horizontal movement of the device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly horizontalMovement?: number;
  /**
   * Vertical movement of the device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly verticalMovement?: number;
  /**
   * Changes of the civic address.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly civicAddressChange?: readonly string[];
}

/** When collected location information is reported. */
export type ReportingType =
  /** As soon as it is collected. */
  | 'immediate'
  /** At intervals. */
  | 'periodic'
  /** When a number of records has been collected. */
  | 'count'
  | UnknownValue;

/** The profile of PIDF-LO that location information is reported in. */
export type PidfProfile =
  | 'pidfProfileOption1'
  | 'pidfProfileOption2'
  | UnknownValue;

/** How location is collected where a session does not say it. */
export type GetLocationTrackingCapabilitiesResponseCollectionTypeDefault =
  | 'periodic'
  | 'updatesOnly'
  | 'periodicWithUpdates'
  | UnknownValue;

/** The filter of collection where a session does not say it. */
export type GetLocationTrackingCapabilitiesResponseCollectionfilterDefault =
  | 'horizontalMovement'
  | 'verticalMovement'
  | 'civicAddressChange'
  | 'none'
  | UnknownValue;

/** When location is reported where a session does not say it. */
export type GetLocationTrackingCapabilitiesResponseReportingTypeDefault =
  | 'immediate'
  | 'periodic'
  | 'count'
  | UnknownValue;

/** The location tracking sessions, or the identifier under which LocationSessionInfo tells of them. */
export type GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData =
  | {
      /**
       * Identifies the answer; the sessions follow in LocationSessionInfo.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly serviceCrossRefID: ServiceCrossRefID;
      readonly locationSessionInfoList?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The sessions.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly locationSessionInfoList: LocationSessionInfoList;
      readonly serviceCrossRefID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly serviceCrossRefID?: undefined; readonly locationSessionInfoList?: undefined });

/** One location tracking session. */
export interface LocationSessionListEntry extends Open {
  /**
   * Identifies a location tracking session (ECMA-269 6.8.4).
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly locCrossRefID: LocCrossRefID;
  /**
   * The device that is tracked.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly locDevice: DeviceID;
}

/** Location tracking sessions that exist; there may be none. */
export type LocationSessionInfoList = readonly LocationSessionListEntry[];

/**
 * Polls the location of one device.
 *
 * Operation 530.
 *
 * Source: ECMA-269 28.1.1.1.
 */
export interface GetLocationInformation extends Open {
  /**
   * The device to locate.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.1.1.
   */
  readonly device: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetLocationInformation}. */
export interface GetLocationInformationResponse extends Open {
  /**
   * Where a device is: location records in BER, a document such as PIDF-LO in XML.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.1.1.
   */
  readonly locationInfo: LocationInfo;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Ties location information to a device, or clears it.
 *
 * Operation 531.
 *
 * Source: ECMA-269 28.1.2.1.
 */
export interface SetLocationInformation extends Open {
  /**
   * The device whose location is set.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.2.1.
   */
  readonly device: DeviceID;
  /**
   * The location, as PIDF-LO in XML; absence clears all location information held for the device.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.2.1.
   */
  readonly locationInfo?: LocationInfo;
  /**
   * Whether everything stored is replaced, which is the default, or only the person, device or tuple
   * parts that match.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.2.1.
   */
  readonly replaceMode?: ReplaceMode;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetLocationInformation}. */
export interface SetLocationInformationResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Tells that a location tracking session has been resumed.
 *
 * Operation 532.
 *
 * Source: ECMA-269 28.1.3.1.
 */
export interface LocationTrackingSessionResumed extends Open {
  /**
   * The session that has been resumed.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.3.1.
   */
  readonly locCrossRefID: LocCrossRefID;
  /**
   * Why the session has been resumed.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.3.1.
   */
  readonly locReason?: LocReason;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.3.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link LocationTrackingSessionResumed}. */
export interface LocationTrackingSessionResumedResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.3.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Tells that a location tracking session has been suspended.
 *
 * Operation 533.
 *
 * Source: ECMA-269 28.1.4.1.
 */
export interface LocationTrackingSessionSuspended extends Open {
  /**
   * The session that has been suspended.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.4.1.
   */
  readonly locCrossRefID: LocCrossRefID;
  /**
   * Why the session has been suspended: the connection to the device or to the network was interrupted,
   * or a performance condition arose. The values that are defined name the end of each.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.4.1.
   */
  readonly locReason?: LocReason;
  /**
   * Location information that had been collected but not yet reported (FR 2).
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.4.1.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.4.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link LocationTrackingSessionSuspended}. */
export interface LocationTrackingSessionSuspendedResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.4.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Resumes a suspended location tracking session.
 *
 * Operation 534.
 *
 * Source: ECMA-269 28.1.5.1.
 */
export interface ResumeLocationTrackingSession extends Open {
  /**
   * The session to resume.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.5.1.
   */
  readonly locCrossRefID: LocCrossRefID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.5.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ResumeLocationTrackingSession}. */
export interface ResumeLocationTrackingSessionResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.5.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Reports location information that was collected in a session.
 *
 * Operation 535.
 *
 * Source: ECMA-269 28.1.6.1.
 */
export interface LocationInformationReport extends Open {
  /**
   * Identifies a location tracking session (ECMA-269 6.8.4).
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.6.1.
   */
  readonly locCrossRefID: LocCrossRefID;
  /**
   * The device that the location information belongs to.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.6.1.
   */
  readonly device: DeviceID;
  /**
   * Any number of PIDF-LO records; absent when there is nothing to report.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.6.1.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.6.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link LocationInformationReport}. */
export interface LocationInformationReportResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.6.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Starts to track the location of a device. For optional members that are left out the switching
 * function's defaults hold, as the capability exchange tells them.
 *
 * Operation 536.
 *
 * Source: ECMA-269 28.1.7.1.
 */
export interface StartLocationTrackingSession extends Open {
  /**
   * The device to track.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
  readonly locDevice: DeviceID;
  /**
   * How the switching function collects the location of a device.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
  readonly collectionType?: CollectionType;
  /**
   * Seconds between collections, with `collectionType` `periodic` or `periodicWithUpdates`.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
  readonly collectionInterval?: number;
  /**
   * The most collections in an hour; after that nothing is collected until the next hour.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
  readonly maxCollections?: number;
  /**
   * Movements and changes of the civic address that make the switching function collect; one that
   * matches is enough.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
  readonly collectionFilter?: CollectionFilter;
  /**
   * When collected location information is reported.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
  readonly reportingType?: ReportingType;
  /**
   * Seconds between reports, with `reportingType` `periodic`.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
  readonly reportingInterval?: number;
  /**
   * Number of collected records that makes a report, with `reportingType` `count`.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
  readonly reportingCount?: number;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link StartLocationTrackingSession}. */
export interface StartLocationTrackingSessionResponse extends Open {
  /**
   * Identifies the new session.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
  readonly locCrossRefID: LocCrossRefID;
  /**
   * The profile of PIDF-LO that location information is reported in.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
  readonly pidfProfile?: PidfProfile;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Ends a location tracking session.
 *
 * Operation 537.
 *
 * Source: ECMA-269 28.1.8.1.
 */
export interface StopLocationTrackingSession extends Open {
  /**
   * The session to end.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.8.1.
   */
  readonly locCrossRefID: LocCrossRefID;
  /**
   * Why the session ends, as an event cause; LocReason is for suspended and resumed sessions.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.8.1.
   */
  readonly reason?: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.8.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link StopLocationTrackingSession}. */
export interface StopLocationTrackingSessionResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.8.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Suspends a location tracking session.
 *
 * Operation 538.
 *
 * Source: ECMA-269 28.1.9.1.
 */
export interface SuspendLocationTrackingSession extends Open {
  /**
   * The session to suspend.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.9.1.
   */
  readonly locCrossRefID: LocCrossRefID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.9.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SuspendLocationTrackingSession}. */
export interface SuspendLocationTrackingSessionResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.9.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks what location tracking a device allows.
 *
 * Operation 539.
 *
 * Source: ECMA-269 28.1.10.1.
 */
export interface GetLocationTrackingCapabilities extends Open {
  /**
   * The device, or a group of devices (FR 2, FR 3).
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly device: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetLocationTrackingCapabilities}. */
export interface GetLocationTrackingCapabilitiesResponse extends Open {
  /**
   * How location is collected where a session does not say it.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly collectionTypeDefault: GetLocationTrackingCapabilitiesResponseCollectionTypeDefault;
  /**
   * Whether location can be collected at intervals.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly collectionTypePeriodic: boolean;
  /**
   * Whether location can be collected on updates only.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly collectionTypeUpdatesOnly: boolean;
  /**
   * Whether location can be collected at intervals and on updates.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly collectionTypePeriodicWithUpdates: boolean;
  /**
   * Seconds between collections where a session does not say it.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly collectionIntervalDefault?: number;
  /**
   * The fewest seconds between collections.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly collectionIntervalMin?: number;
  /**
   * The most seconds between collections.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly collectionIntervalMax?: number;
  /**
   * The most collections in an hour where a session does not say it.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly maxCollectionsDefault?: number;
  /**
   * The lowest value of `maxCollections`.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly maxCollectionsMin?: number;
  /**
   * The highest value of `maxCollections`.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly maxCollectionsMax?: number;
  /**
   * The filter of collection where a session does not say it.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly collectionFilterDefault: GetLocationTrackingCapabilitiesResponseCollectionfilterDefault;
  /**
   * Whether collection can be filtered by horizontal movement.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly collectionFilterHorizontal: boolean;
  /**
   * Whether collection can be filtered by vertical movement.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly collectionFilterVertical: boolean;
  /**
   * Whether collection can be filtered by changes of the civic address.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly collectionFilterCivicAddress: boolean;
  /**
   * When location is reported where a session does not say it.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly reportingTypeDefault: GetLocationTrackingCapabilitiesResponseReportingTypeDefault;
  /**
   * Whether location can be reported as soon as it is collected.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly reportingTypeImmediate: boolean;
  /**
   * Whether location can be reported at intervals.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly reportingTypePeriodic: boolean;
  /**
   * Whether location can be reported when a number of records has been collected; an integer in
   * ECMA-285.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly reportingTypeCount: CountOrFlag;
  /**
   * Seconds between reports where a session does not say it.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly reportingIntervalDefault?: number;
  /**
   * The fewest seconds between reports.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly reportingIntervalMin?: number;
  /**
   * The most seconds between reports.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly reportingIntervalMax?: number;
  /**
   * Number of records that makes a report where a session does not say it.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly reportingCountDefault?: number;
  /**
   * The lowest number of records that makes a report.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly reportingCountMin?: number;
  /**
   * The highest number of records that makes a report.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly reportingCountMax?: number;
  /**
   * Whether sessions can be suspended.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly supportsSuspendingTracking: boolean;
  /**
   * Whether sessions can be resumed.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly supportsResumingTracking: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the location tracking sessions that exist.
 *
 * Operation 540.
 *
 * Source: ECMA-269 28.1.11.1.
 */
export interface GetLocationTrackingSessions extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.11.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetLocationTrackingSessions}. */
export interface GetLocationTrackingSessionsResponse extends Open {
  /**
   * The sessions, or the identifier under which LocationSessionInfo tells of them.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.11.1.
   */
  readonly crossRefIDorRegistrationData: GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.11.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * One segment of the list of location tracking sessions that existed when GetLocationTrackingSessions
 * was answered; nothing answers it positively. ECMA-285 calls the operation locationSessionInfoReport.
 *
 * Operation 541.
 *
 * Source: ECMA-269 28.1.12.
 */
export interface LocationSessionInfo extends Open {
  /**
   * Ties the segment to the request.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.12.
   */
  readonly serviceCrossRefID?: ServiceCrossRefID;
  /**
   * Number of the segment; it goes up by one from segment to segment.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.12.
   */
  readonly segmentID?: number;
  /**
   * True on the last segment for the `serviceCrossRefID`.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.12.
   */
  readonly lastSegment: boolean;
  /**
   * Any number of sessions, each with its cross reference and its device.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.12.
   */
  readonly locationSessionInfoList: LocationSessionInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.12.
   */
  readonly extensions?: CSTACommonArguments;
}
