// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID, CorrelatorData, DeviceID, LocationInfo } from '../hand-written.js';
import type { Open, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { CallCharacteristics, CallLinkageData, LocalConnectionState, ServicesPermitted } from './calls.js';
import type { ServiceCrossRefID } from './capabilities.js';
import type { CSTACommonArguments } from './extensions.js';
import type { DeviceHistoryListItem, LanguagePreferences, MessageInfoItem, SubjectOfCall } from './features.js';
import type { AssociatedCalledDeviceID, AssociatedCallingDeviceID, CalledDeviceID, CallingDeviceID, SubjectDeviceID } from './identifiers.js';
import type { ConnectionInformation, MediaCallCharacteristics, MediaServiceInstanceID, MediaServiceType, MediaStreamID } from './media.js';

export type SnapshotDeviceResponseCrossRefIDorSnapshotData =
  | {
      /**
       * Ties the messages that carry the answer in segments to the request that they answer.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly serviceCrossRefID: ServiceCrossRefID;
      readonly snapshotData?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Carries one segment of a device snapshot: calls at the device with their local state.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly snapshotData: SnapshotDeviceDataList;
      readonly serviceCrossRefID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly serviceCrossRefID?: undefined; readonly snapshotData?: undefined });

export interface SnapshotDeviceResponseInfo extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionIdentifier: ConnectionID;
  /**
   * The device that the action of the event is about.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly endpointDevice?: SubjectDeviceID;
  /**
   * State of a call in a snapshot.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly localCallState: CallState;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /** ECMA-323 edition 3 or earlier. */
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
 * State of a call in a snapshot.
 *
 * Source: ECMA-269 6.1.4, 16.1.2.
 */
export type CallState =
  | {
      /**
       * list of states
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
       * state of a two-party call
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
       * not known
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 6.1.4, 16.1.2.
       */
      readonly unknown: true;
      readonly compoundCallState?: undefined;
      readonly simpleCallState?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly compoundCallState?: undefined; readonly simpleCallState?: undefined; readonly unknown?: undefined });

export type CompoundCallState = readonly LocalConnectionState[];

export type SimpleCallState =
  | 'callNull'
  | 'callPending'
  | 'callOriginated'
  | 'callDelivered'
  | 'callDeliveredHeld'
  | 'callReceived'
  | 'callEstablished'
  | 'callEstablishedHeld'
  | 'callReceivedOnHold'
  | 'callEstablishedOnHold'
  | 'callQueued'
  | 'callQueuedHeld'
  | 'callFailed'
  | 'callFailedHeld'
  | 'callBlocked'
  | UnknownValue;

export interface DeviceMediaInfoListDeviceMediaInfo extends Open {
  /**
   * Names a media stream, by which a media service instance is reached.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaStreamID?: MediaStreamID;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionInformation?: ConnectionInformation;
}

export type DeviceMediaInfoList = readonly DeviceMediaInfoListDeviceMediaInfo[];

/**
 * Carries one segment of a device snapshot: calls at the device with their local state.
 *
 * Source: ECMA-269 16.1.4.
 */
export type SnapshotDeviceDataList = readonly SnapshotDeviceResponseInfo[];

export type SnapshotCallResponseCrossRefIDorSnapshotData =
  | {
      /**
       * Ties the messages that carry the answer in segments to the request that they answer.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly serviceCrossRefID: ServiceCrossRefID;
      readonly snapshotData?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Carries one segment of a call snapshot: endpoints in the call.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly snapshotData: SnapshotCallDataList;
      readonly serviceCrossRefID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly serviceCrossRefID?: undefined; readonly snapshotData?: undefined });

export interface SnapshotCallResponseInfo extends Open {
  /**
   * The device that the action of the event is about.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deviceOnCall: SubjectDeviceID;
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callIdentifier?: ConnectionID;
  /**
   * The state of the connection at the monitored device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /** ECMA-323 edition 3 or earlier. */
  readonly mediaServiceInfoList?: CallMediaInfoList;
  /**
   * Where a device is: location records in BER, a document such as PIDF-LO in XML.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly locationInfo?: readonly LocationInfo[];
}

export interface CallMediaInfoListCallMediaInfo extends Open {
  /**
   * The kind of a media service.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaServiceType: MediaServiceType;
  /** ECMA-323 edition 3 or earlier. */
  readonly mediaServiceVersion?: number;
  /**
   * Names one instance of a media service.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaServiceInstance?: MediaServiceInstanceID;
  /**
   * Names a media stream, by which a media service instance is reached.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaStreamID?: MediaStreamID;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionInformation?: ConnectionInformation;
}

export type CallMediaInfoList = readonly CallMediaInfoListCallMediaInfo[];

/**
 * Carries one segment of a call snapshot: endpoints in the call.
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
   * mandatory; the device
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-4. */
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
   * mandatory; a connection identifier that names the call
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2. */
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
 * Carries one segment of a call snapshot: endpoints in the call.
 *
 * Operation 76.
 *
 * Source: ECMA-269 16.1.3.
 */
export interface SnapshotCallData extends Open {
  /**
   * mandatory; ties the segment to the request (segmented response)
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 16.1.3.
   */
  readonly serviceCrossRefID: ServiceCrossRefID;
  /**
   * goes up by one with each segment
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 16.1.3.
   */
  readonly segmentID?: number;
  /**
   * mandatory; true on the last one for that serviceCrossRefID
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 16.1.3.
   */
  readonly lastSegment: boolean;
  /**
   * mandatory; one row per endpoint: device, connection, state, services, media, location (16.1.3)
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 16.1.3.
   */
  readonly snapshotData: SnapshotCallDataList;
  /** ECMA-323 edition 3 or earlier. XML only. Source: ECMA-269 16.1.3. */
  readonly snapshotCallResponseInfo?: readonly SnapshotCallResponseInfo[];
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 16.1.3.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Carries one segment of a device snapshot: calls at the device with their local state.
 *
 * Operation 77.
 *
 * Source: ECMA-269 16.1.4.
 */
export interface SnapshotDeviceData extends Open {
  /**
   * mandatory; ties the segment to the request (segmented response)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 16.1.4.
   */
  readonly serviceCrossRefID: ServiceCrossRefID;
  /**
   * goes up by one with each segment
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 16.1.4.
   */
  readonly segmentID?: number;
  /**
   * mandatory; true on the last one for that serviceCrossRefID
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 16.1.4.
   */
  readonly lastSegment: boolean;
  /**
   * mandatory; one row per call: connection, call state, services, media, call linkage if any (16.1.4)
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
