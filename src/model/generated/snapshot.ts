// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID, CorrelatorData, DeviceID, LocationInfo } from '../hand-written.js';
import type { Open, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { CallCharacteristics, CallLinkageData, LocalConnectionState, ServicesPermitted } from './calls.js';
import type { ServiceCrossRefID } from './capabilities.js';
import type { CSTACommonArguments } from './extensions.js';
import type { DeviceHistoryListItem, LanguagePreferences, MessageInfoItem, SubjectOfCall } from './features.js';
import type { AssociatedCalledDeviceID, AssociatedCallingDeviceID, CalledDeviceID, CallingDeviceID, SubjectDeviceID } from './identifiers.js';
import type { ConnectionInformation, MediaCallCharacteristics, MediaServiceInstanceID, MediaServiceType, MediaStreamID } from './media.js';

/** The calls at the device, or the reference under which SnapshotDeviceData brings them. */
export type SnapshotDeviceResponseCrossRefIDorSnapshotData =
  | {
      /**
       * Ties the SnapshotDeviceData segments that follow to this answer.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly serviceCrossRefID: ServiceCrossRefID;
      readonly snapshotData?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The calls at the device.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly snapshotData: SnapshotDeviceDataList;
      readonly serviceCrossRefID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly serviceCrossRefID?: undefined; readonly snapshotData?: undefined });

/** One call at the device of a snapshot. */
export interface SnapshotDeviceResponseInfo extends Open {
  /**
   * The device's connection in the call.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionIdentifier: ConnectionID;
  /**
   * The device at the endpoint.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly endpointDevice?: SubjectDeviceID;
  /**
   * The state of the call, as seen from the device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly localCallState: CallState;
  /**
   * Services that are allowed at the moment on the device's connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * The media streams of the connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaServiceInfoList?: DeviceMediaInfoList;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * Links related calls by globally unique values.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly callLinkageData?: CallLinkageData;
}

/**
 * The state of a call in a snapshot.
 *
 * Source: ECMA-269 6.1.4, 16.1.2.
 */
export type CallState =
  | {
      /**
       * The states of the connections of the call, one after another.
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 6.1.4, 16.1.2.
       */
      readonly compoundCallState: CompoundCallState;
      readonly simpleCallState?: undefined;
      readonly unknown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The state of a call of two parties, in one value.
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 6.1.4, 16.1.2.
       */
      readonly simpleCallState: SimpleCallState;
      readonly compoundCallState?: undefined;
      readonly unknown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The state is not known.
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 6.1.4, 16.1.2.
       */
      readonly unknown: true;
      readonly compoundCallState?: undefined;
      readonly simpleCallState?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly compoundCallState?: undefined; readonly simpleCallState?: undefined; readonly unknown?: undefined });

/** The states of the connections of a call, one after another. */
export type CompoundCallState = readonly LocalConnectionState[];

/**
 * The state of a call of two parties: each value stands for the states of the two connections, the
 * local one and the other.
 */
export type SimpleCallState =
  /** Both connections are null. */
  | 'callNull'
  /** The local connection is initiated, the other one is null. */
  | 'callPending'
  /** The local connection is connected, the other one is null. */
  | 'callOriginated'
  /** The local connection is connected, the other one is alerting. */
  | 'callDelivered'
  /** The local connection is on hold, the other one is alerting. */
  | 'callDeliveredHeld'
  /** The local connection is alerting, the other one is connected. */
  | 'callReceived'
  /** Both connections are connected. */
  | 'callEstablished'
  /** The local connection is on hold, the other one is connected. */
  | 'callEstablishedHeld'
  /** The local connection is alerting, the other one is on hold. */
  | 'callReceivedOnHold'
  /** The local connection is connected, the other one is on hold. */
  | 'callEstablishedOnHold'
  /** The local connection is connected, the other one is queued. */
  | 'callQueued'
  /** The local connection is on hold, the other one is queued. */
  | 'callQueuedHeld'
  /** The local connection is connected, the other one is failed. */
  | 'callFailed'
  /** The local connection is on hold, the other one is failed. */
  | 'callFailedHeld'
  /** The local connection is null, the other one is failed. */
  | 'callBlocked'
  | UnknownValue;

/** One media stream of a connection. */
export interface DeviceMediaInfoListDeviceMediaInfo extends Open {
  /**
   * Names the stream.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaStreamID?: MediaStreamID;
  /**
   * Media attributes of the stream.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionInformation?: ConnectionInformation;
}

/** The media streams of a connection. */
export type DeviceMediaInfoList = readonly DeviceMediaInfoListDeviceMediaInfo[];

/**
 * The calls at a device, one entry for each: its connection, state, services, media and call linkage.
 *
 * Source: ECMA-269 16.1.4.
 */
export type SnapshotDeviceDataList = readonly SnapshotDeviceResponseInfo[];

/** The endpoints of the call, or the reference under which SnapshotCallData brings them. */
export type SnapshotCallResponseCrossRefIDorSnapshotData =
  | {
      /**
       * Ties the SnapshotCallData segments that follow to this answer.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly serviceCrossRefID: ServiceCrossRefID;
      readonly snapshotData?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The endpoints of the call.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly snapshotData: SnapshotCallDataList;
      readonly serviceCrossRefID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly serviceCrossRefID?: undefined; readonly snapshotData?: undefined });

/** One endpoint of a call in a snapshot. */
export interface SnapshotCallResponseInfo extends Open {
  /**
   * The device at the endpoint.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deviceOnCall: SubjectDeviceID;
  /**
   * The device's connection in the call.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callIdentifier?: ConnectionID;
  /**
   * The state of that connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * Services that are allowed at the moment on that connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * The media services on that connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaServiceInfoList?: CallMediaInfoList;
  /**
   * Where the device is.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly locationInfo?: readonly LocationInfo[];
}

/** One media service on a connection. */
export interface CallMediaInfoListCallMediaInfo extends Open {
  /**
   * The kind of media service.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaServiceType: MediaServiceType;
  /**
   * The version of the media service.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaServiceVersion?: number;
  /**
   * The instance of the media service.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaServiceInstance?: MediaServiceInstanceID;
  /**
   * The media stream of the service.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaStreamID?: MediaStreamID;
  /**
   * Media attributes of the connection to the service.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionInformation?: ConnectionInformation;
}

/** The media services on a connection. */
export type CallMediaInfoList = readonly CallMediaInfoListCallMediaInfo[];

/**
 * The endpoints of a call, one entry for each: device, connection, state, services, media and
 * location.
 *
 * Source: ECMA-269 16.1.3.
 */
export type SnapshotCallDataList = readonly SnapshotCallResponseInfo[];

/**
 * Asks for the calls at a device.
 *
 * Operation 74.
 *
 * Source: ECMA-269 Table 16-4.
 */
export interface SnapshotDevice extends Open {
  /**
   * The device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-4.
   */
  readonly snapshotObject: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-4.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SnapshotDevice}. */
export interface SnapshotDeviceResponse extends Open {
  /**
   * The calls at the device, or the reference under which SnapshotDeviceData brings them.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-4.
   */
  readonly crossRefIDorSnapshotData: SnapshotDeviceResponseCrossRefIDorSnapshotData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-4.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the endpoints of a call.
 *
 * Operation 75.
 *
 * Source: ECMA-269 Table 16-2.
 */
export interface SnapshotCall extends Open {
  /**
   * A connection that names the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly snapshotObject: ConnectionID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SnapshotCall}. */
export interface SnapshotCallResponse extends Open {
  /**
   * The endpoints of the call, or the reference under which SnapshotCallData brings them.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly crossRefIDorSnapshotData: SnapshotCallResponseCrossRefIDorSnapshotData;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * The device that calls; it may change after a transfer, a forwarding or a conference.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly callingDevice?: CallingDeviceID;
  /**
   * The device that was called at first.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly calledDevice?: CalledDeviceID;
  /**
   * The network interface device by which the caller is connected, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * The network interface device by which the called side is connected, in external calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  /**
   * The computing functions' own data about a call, such as a database key, a command sequence or a file
   * name.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Links related calls by globally unique values.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * One part of a message that goes with a call, as a MIME body part.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly messageInfo?: readonly MessageInfoItem[];
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * A device that was in the call formerly: it redirected, transferred or cleared.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Carries one segment of a call snapshot, that is endpoints of the call.
 *
 * Operation 76.
 *
 * Source: ECMA-269 16.1.3.
 */
export interface SnapshotCallData extends Open {
  /**
   * Ties the segment to the answer that announced it.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 16.1.3.
   */
  readonly serviceCrossRefID?: ServiceCrossRefID;
  /**
   * The number of the segment; it goes up by one with each.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 16.1.3.
   */
  readonly segmentID?: number;
  /**
   * True on the last segment for this reference.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 16.1.3.
   */
  readonly lastSegment?: boolean;
  /**
   * The endpoints in this segment: device, connection, state, services, media and location (16.1.3).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 16.1.3.
   */
  readonly snapshotData?: SnapshotCallDataList;
  /**
   * The endpoints where the document holds them without a list around them.
   *
   * ECMA-323 edition 6 or later. XML only. Source: ECMA-269 16.1.3.
   */
  readonly snapshotCallResponseInfo?: readonly SnapshotCallResponseInfo[];
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 16.1.3.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Carries one segment of a device snapshot, that is calls at the device and their state.
 *
 * Operation 77.
 *
 * Source: ECMA-269 16.1.4.
 */
export interface SnapshotDeviceData extends Open {
  /**
   * Ties the segment to the answer that announced it.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 16.1.4.
   */
  readonly serviceCrossRefID: ServiceCrossRefID;
  /**
   * The number of the segment; it goes up by one with each.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 16.1.4.
   */
  readonly segmentID?: number;
  /**
   * True on the last segment for this reference.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 16.1.4.
   */
  readonly lastSegment: boolean;
  /**
   * The calls in this segment: connection, call state, services, media and, if any, call linkage
   * (16.1.4).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 16.1.4.
   */
  readonly snapshotData: SnapshotDeviceDataList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 16.1.4.
   */
  readonly extensions?: CSTACommonArguments;
}
