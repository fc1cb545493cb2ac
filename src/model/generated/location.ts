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
  /** ECMA-323 edition 3 or earlier. */
  readonly horizontalMovement?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly verticalMovement?: number;
  /** ECMA-323 edition 3 or earlier. */
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
      /**
       * Ties the messages that carry the answer in segments to the request that they answer.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly serviceCrossRefID: ServiceCrossRefID;
      readonly locationSessionInfoList?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly locationSessionInfoList: LocationSessionInfoList;
      readonly serviceCrossRefID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly serviceCrossRefID?: undefined; readonly locationSessionInfoList?: undefined });

export interface LocationSessionListEntry extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly locCrossRefID: LocCrossRefID;
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
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
  /**
   * mandatory
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
   * mandatory
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.2.1.
   */
  readonly device: DeviceID;
  /**
   * PIDF-LO; absent = all location held for the device is cleared
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.2.1.
   */
  readonly locationInfo?: LocationInfo;
  /**
   * replaceAll (default) replaces everything stored; replacePortion replaces only the matching person,
   * device or tuple parts
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
 * Tells that a session has been resumed.
 *
 * Operation 532.
 *
 * Source: ECMA-269 28.1.3.1.
 */
export interface LocationTrackingSessionResumed extends Open {
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.3.1. */
  readonly locCrossRefID: LocCrossRefID;
  /**
   * why, where given
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
 * Tells that a session has been suspended. Rules: FR 2 unreported collected location goes into
 * locationInfoList
 *
 * Operation 533.
 *
 * Source: ECMA-269 28.1.4.1.
 */
export interface LocationTrackingSessionSuspended extends Open {
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.4.1. */
  readonly locCrossRefID: LocCrossRefID;
  /**
   * connection to the device or to the network interrupted, or performance condition
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.4.1.
   */
  readonly locReason?: LocReason;
  /**
   * collected but not yet reported when the suspension came
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
 * Resumes a suspended session.
 *
 * Operation 534.
 *
 * Source: ECMA-269 28.1.5.1.
 */
export interface ResumeLocationTrackingSession extends Open {
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.5.1. */
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
 * Reports collected location of a session.
 *
 * Operation 535.
 *
 * Source: ECMA-269 28.1.6.1.
 */
export interface LocationInformationReport extends Open {
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.6.1. */
  readonly locCrossRefID: LocCrossRefID;
  /**
   * mandatory; the one the location belongs to
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.6.1.
   */
  readonly device: DeviceID;
  /**
   * zero or more PIDF-LO records; left out when there is nothing to report
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
 * Starts tracking a device; optional members left out take the SF defaults told in the capabilities
 * exchange.
 *
 * Operation 536.
 *
 * Source: ECMA-269 28.1.7.1.
 */
export interface StartLocationTrackingSession extends Open {
  /**
   * mandatory
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
  readonly locDevice: DeviceID;
  /**
   * how the SF collects
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
  readonly collectionType?: CollectionType;
  /**
   * seconds between collections, for collectionType periodic or periodicWithUpdates
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
  readonly collectionInterval?: number;
  /**
   * most collections in an hour; beyond that nothing is collected until the next hour
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
  readonly maxCollections?: number;
  /**
   * movement and civic filters; one that matches suffices to collect
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
  readonly collectionFilter?: CollectionFilter;
  /**
   * when collected location is reported
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
  readonly reportingType?: ReportingType;
  /**
   * seconds between reports, for reportingType periodic
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
  readonly reportingInterval?: number;
  /**
   * collected records that make a report, for reportingType count
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
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1. */
  readonly locCrossRefID: LocCrossRefID;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1. */
  readonly pidfProfile?: PidfProfile;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.7.1.
   */
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
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.8.1. */
  readonly locCrossRefID: LocCrossRefID;
  /**
   * why, where given; type EventCause, not LocReason as in Resumed and Suspended
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
 * Suspends a session.
 *
 * Operation 538.
 *
 * Source: ECMA-269 28.1.9.1.
 */
export interface SuspendLocationTrackingSession extends Open {
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.9.1. */
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
 * Asks what location tracking a device can do.
 *
 * Operation 539.
 *
 * Source: ECMA-269 28.1.10.1.
 */
export interface GetLocationTrackingCapabilities extends Open {
  /**
   * mandatory; a device or a group (FR 2-3)
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
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly collectionTypeDefault: GetLocationTrackingCapabilitiesResponseCollectionTypeDefault;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly collectionTypePeriodic: boolean;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly collectionTypeUpdatesOnly: boolean;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly collectionTypePeriodicWithUpdates: boolean;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly collectionIntervalDefault: number;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly collectionIntervalMin: number;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly collectionIntervalMax: number;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly maxCollectionsDefault: number;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly maxCollectionsMin: number;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly maxCollectionsMax: number;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly collectionFilterDefault: GetLocationTrackingCapabilitiesResponseCollectionfilterDefault;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly collectionFilterHorizontal: boolean;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly collectionFilterVertical: boolean;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly collectionFilterCivicAddress: boolean;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly reportingTypeDefault: GetLocationTrackingCapabilitiesResponseReportingTypeDefault;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly reportingTypeImmediate: boolean;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly reportingTypePeriodic: boolean;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly reportingTypeCount: CountOrFlag;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly reportingIntervalDefault: number;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly reportingIntervalMin: number;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly reportingIntervalMax: number;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly reportingCountDefault: number;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly reportingCountMin: number;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly reportingCountMax: number;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly supportsSuspendingTracking: boolean;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1. */
  readonly supportsResumingTracking: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.10.1.
   */
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
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.11.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetLocationTrackingSessions}. */
export interface GetLocationTrackingSessionsResponse extends Open {
  /** ECMA-323 edition 6 or later. Source: ECMA-269 28.1.11.1. */
  readonly crossRefIDorRegistrationData: GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.11.1.
   */
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
  /**
   * ties the segment to the request
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.12.
   */
  readonly serviceCrossRefID?: ServiceCrossRefID;
  /**
   * goes up by one with each segment
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.12.
   */
  readonly segmentID?: number;
  /**
   * mandatory; TRUE on the last segment for the serviceCrossRefID
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 28.1.12.
   */
  readonly lastSegment: boolean;
  /**
   * mandatory; zero or more sessions, each with cross reference and locDevice
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
