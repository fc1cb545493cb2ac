// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { CountOrFlag, DeviceID, LocationInfo } from '../hand-written.js';
import type { Open, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { LocationInfoList } from './calls.js';
import type { ServiceCrossRefID } from './capabilities.js';
import type { EventCause } from './causes.js';
import type { CSTACommonArguments } from './extensions.js';

export type ReplaceMode =
  | 'replaceAll'
  | 'replacePortion'
  | UnknownValue;

export type LocCrossRefID = string;

export type LocReason =
  | 'connectionToDeviceOrNetworkRestored'
  | 'performanceConditionRelieved'
  | UnknownValue;

export type CollectionType =
  | 'periodic'
  | 'periodicWithUpdates'
  | 'updatesOnly'
  | UnknownValue;

export interface CollectionFilter extends Open {
  readonly horizontalMovement?: number;
  readonly verticalMovement?: number;
  readonly civicAddressChange?: readonly string[];
}

export type ReportingType =
  | 'immediate'
  | 'periodic'
  | 'count'
  | UnknownValue;

export type PidfProfile =
  | 'pidfProfileOption1'
  | 'pidfProfileOption2'
  | UnknownValue;

export type GetLocationTrackingCapabilitiesResponseCollectionTypeDefault =
  | 'periodic'
  | 'updatesOnly'
  | 'periodicWithUpdates'
  | UnknownValue;

export type GetLocationTrackingCapabilitiesResponseCollectionfilterDefault =
  | 'horizontalMovement'
  | 'verticalMovement'
  | 'civicAddressChange'
  | 'none'
  | UnknownValue;

export type GetLocationTrackingCapabilitiesResponseReportingTypeDefault =
  | 'immediate'
  | 'periodic'
  | 'count'
  | UnknownValue;

export type GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData =
  | {
      readonly serviceCrossRefID: ServiceCrossRefID;
      readonly locationSessionInfoList?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly locationSessionInfoList: LocationSessionInfoList;
      readonly serviceCrossRefID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly serviceCrossRefID?: undefined; readonly locationSessionInfoList?: undefined });

export interface LocationSessionListEntry extends Open {
  readonly locCrossRefID: LocCrossRefID;
  readonly locDevice: DeviceID;
}

export type LocationSessionInfoList = readonly LocationSessionListEntry[];

/**
 * Polls the location of one device. Shared below: locCrossRefID names the location tracking session
 * (6.8.4); mandatory wherever it stands.
 *
 * Operation 530.
 *
 * Source: ECMA-269 28.1.1.1.
 */
export interface GetLocationInformation extends Open {
  /** mandatory */
  readonly device: DeviceID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetLocationInformation}. */
export interface GetLocationInformationResponse extends Open {
  readonly locationInfo: LocationInfo;
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
  /** mandatory */
  readonly device: DeviceID;
  /** PIDF-LO; absent = all location held for the device is cleared */
  readonly locationInfo?: LocationInfo;
  /**
   * replaceAll (default) replaces everything stored; replacePortion replaces only the matching person,
   * device or tuple parts
   */
  readonly replaceMode?: ReplaceMode;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetLocationInformation}. */
export interface SetLocationInformationResponse extends Open {
  readonly extensions?: CSTACommonArguments;
}

/**
 * Tells that a session has been resumed.
 *
 * Operation 532.
 *
 * Source: ECMA-269 28.1.3.1.
 */
export interface LocationTrackingSessionResumed extends Open {
  readonly locCrossRefID: LocCrossRefID;
  /** why, where given */
  readonly locReason?: LocReason;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link LocationTrackingSessionResumed}. */
export interface LocationTrackingSessionResumedResponse extends Open {
  readonly extensions?: CSTACommonArguments;
}

/**
 * Tells that a session has been suspended. Rules: FR 2 unreported collected location goes into
 * locationInfoList
 *
 * Operation 533.
 *
 * Source: ECMA-269 28.1.4.1.
 */
export interface LocationTrackingSessionSuspended extends Open {
  readonly locCrossRefID: LocCrossRefID;
  /** connection to the device or to the network interrupted, or performance condition */
  readonly locReason?: LocReason;
  /** collected but not yet reported when the suspension came */
  readonly locationInfoList?: LocationInfoList;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link LocationTrackingSessionSuspended}. */
export interface LocationTrackingSessionSuspendedResponse extends Open {
  readonly extensions?: CSTACommonArguments;
}

/**
 * Resumes a suspended session.
 *
 * Operation 534.
 *
 * Source: ECMA-269 28.1.5.1.
 */
export interface ResumeLocationTrackingSession extends Open {
  readonly locCrossRefID: LocCrossRefID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ResumeLocationTrackingSession}. */
export interface ResumeLocationTrackingSessionResponse extends Open {
  readonly extensions?: CSTACommonArguments;
}

/**
 * Reports collected location of a session.
 *
 * Operation 535.
 *
 * Source: ECMA-269 28.1.6.1.
 */
export interface LocationInformationReport extends Open {
  readonly locCrossRefID: LocCrossRefID;
  /** mandatory; the one the location belongs to */
  readonly device: DeviceID;
  /** zero or more PIDF-LO records; left out when there is nothing to report */
  readonly locationInfoList?: LocationInfoList;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link LocationInformationReport}. */
export interface LocationInformationReportResponse extends Open {
  readonly extensions?: CSTACommonArguments;
}

/**
 * Starts tracking a device; optional members left out take the SF defaults told in the capabilities
 * exchange.
 *
 * Operation 536.
 *
 * Source: ECMA-269 28.1.7.1.
 */
export interface StartLocationTrackingSession extends Open {
  /** mandatory */
  readonly locDevice: DeviceID;
  /** how the SF collects */
  readonly collectionType?: CollectionType;
  /** seconds between collections, for collectionType periodic or periodicWithUpdates */
  readonly collectionInterval?: number;
  /** most collections in an hour; beyond that nothing is collected until the next hour */
  readonly maxCollections?: number;
  /** movement and civic filters; one that matches suffices to collect */
  readonly collectionFilter?: CollectionFilter;
  /** when collected location is reported */
  readonly reportingType?: ReportingType;
  /** seconds between reports, for reportingType periodic */
  readonly reportingInterval?: number;
  /** collected records that make a report, for reportingType count */
  readonly reportingCount?: number;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link StartLocationTrackingSession}. */
export interface StartLocationTrackingSessionResponse extends Open {
  readonly locCrossRefID: LocCrossRefID;
  readonly pidfProfile?: PidfProfile;
  readonly extensions?: CSTACommonArguments;
}

/**
 * Ends a session.
 *
 * Operation 537.
 *
 * Source: ECMA-269 28.1.8.1.
 */
export interface StopLocationTrackingSession extends Open {
  readonly locCrossRefID: LocCrossRefID;
  /** why, where given; type EventCause, not LocReason as in Resumed and Suspended */
  readonly reason?: EventCause;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link StopLocationTrackingSession}. */
export interface StopLocationTrackingSessionResponse extends Open {
  readonly extensions?: CSTACommonArguments;
}

/**
 * Suspends a session.
 *
 * Operation 538.
 *
 * Source: ECMA-269 28.1.9.1.
 */
export interface SuspendLocationTrackingSession extends Open {
  readonly locCrossRefID: LocCrossRefID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SuspendLocationTrackingSession}. */
export interface SuspendLocationTrackingSessionResponse extends Open {
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks what location tracking a device can do.
 *
 * Operation 539.
 *
 * Source: ECMA-269 28.1.10.1.
 */
export interface GetLocationTrackingCapabilities extends Open {
  /** mandatory; a device or a group (FR 2-3) */
  readonly device: DeviceID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetLocationTrackingCapabilities}. */
export interface GetLocationTrackingCapabilitiesResponse extends Open {
  readonly collectionTypeDefault: GetLocationTrackingCapabilitiesResponseCollectionTypeDefault;
  readonly collectionTypePeriodic: boolean;
  readonly collectionTypeUpdatesOnly: boolean;
  readonly collectionTypePeriodicWithUpdates: boolean;
  readonly collectionIntervalDefault: number;
  readonly collectionIntervalMin: number;
  readonly collectionIntervalMax: number;
  readonly maxCollectionsDefault: number;
  readonly maxCollectionsMin: number;
  readonly maxCollectionsMax: number;
  readonly collectionFilterDefault: GetLocationTrackingCapabilitiesResponseCollectionfilterDefault;
  readonly collectionFilterHorizontal: boolean;
  readonly collectionFilterVertical: boolean;
  readonly collectionFilterCivicAddress: boolean;
  readonly reportingTypeDefault: GetLocationTrackingCapabilitiesResponseReportingTypeDefault;
  readonly reportingTypeImmediate: boolean;
  readonly reportingTypePeriodic: boolean;
  readonly reportingTypeCount: CountOrFlag;
  readonly reportingIntervalDefault: number;
  readonly reportingIntervalMin: number;
  readonly reportingIntervalMax: number;
  readonly reportingCountDefault: number;
  readonly reportingCountMin: number;
  readonly reportingCountMax: number;
  readonly supportsSuspendingTracking: boolean;
  readonly supportsResumingTracking: boolean;
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the location tracking sessions that exist; the request has no members of its own.
 *
 * Operation 540.
 *
 * Source: ECMA-269 28.1.11.1.
 */
export interface GetLocationTrackingSessions extends Open {
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetLocationTrackingSessions}. */
export interface GetLocationTrackingSessionsResponse extends Open {
  readonly crossRefIDorRegistrationData: GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData;
  readonly extensions?: CSTACommonArguments;
}

/**
 * One segment of the list of sessions that existed when GetLocationTrackingSessions was positively
 * acknowledged; has no positive acknowledgement of its own. The operation is called
 * locationSessionInfoReport. Covers shared types of CSTA (identifiers, states, call control, media,
 * event causes, errors); it restates, in its own words, public descriptions of ECMA-269, 9th edition.
 * Clause numbers stand exactly as a description gave them. SF = switching function, CF = computing
 * function.
 *
 * Operation 541.
 *
 * Source: ECMA-269 28.1.12.
 */
export interface LocationSessionInfo extends Open {
  /** ties the segment to the request */
  readonly serviceCrossRefID?: ServiceCrossRefID;
  /** goes up by one with each segment */
  readonly segmentID?: number;
  /** mandatory; TRUE on the last segment for the serviceCrossRefID */
  readonly lastSegment: boolean;
  /** mandatory; zero or more sessions, each with cross reference and locDevice */
  readonly locationSessionInfoList: LocationSessionInfoList;
  readonly extensions?: CSTACommonArguments;
}
