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
      readonly serviceCrossRefID: ServiceCrossRefID;
      readonly snapshotData?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly snapshotData: SnapshotDeviceDataList;
      readonly serviceCrossRefID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly serviceCrossRefID?: undefined; readonly snapshotData?: undefined });

export interface SnapshotDeviceResponseInfo extends Open {
  readonly connectionIdentifier: ConnectionID;
  readonly endpointDevice?: SubjectDeviceID;
  readonly localCallState: CallState;
  readonly servicesPermitted?: ServicesPermitted;
  readonly mediaServiceInfoList?: DeviceMediaInfoList;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /** ECMA-323 has it since edition 6. */
  readonly callLinkageData?: CallLinkageData;
}

/**
 * State of a call in a snapshot.
 *
 * Source: ECMA-269 6.1.4, 16.1.2.
 */
export type CallState =
  | {
      /** list of states */
      readonly compoundCallState: CompoundCallState;
      readonly simpleCallState?: undefined;
      readonly unknown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** state of a two-party call */
      readonly simpleCallState: SimpleCallState;
      readonly compoundCallState?: undefined;
      readonly unknown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** not known */
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
  readonly mediaStreamID?: MediaStreamID;
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
      readonly serviceCrossRefID: ServiceCrossRefID;
      readonly snapshotData?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly snapshotData: SnapshotCallDataList;
      readonly serviceCrossRefID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly serviceCrossRefID?: undefined; readonly snapshotData?: undefined });

export interface SnapshotCallResponseInfo extends Open {
  readonly deviceOnCall: SubjectDeviceID;
  readonly callIdentifier?: ConnectionID;
  readonly localConnectionInfo?: LocalConnectionState;
  readonly servicesPermitted?: ServicesPermitted;
  readonly mediaServiceInfoList?: CallMediaInfoList;
  /** ECMA-323 has it since edition 6. */
  readonly locationInfo?: readonly LocationInfo[];
}

export interface CallMediaInfoListCallMediaInfo extends Open {
  readonly mediaServiceType: MediaServiceType;
  readonly mediaServiceVersion?: number;
  readonly mediaServiceInstance?: MediaServiceInstanceID;
  readonly mediaStreamID?: MediaStreamID;
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
  /** mandatory; the device */
  readonly snapshotObject: DeviceID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SnapshotDevice}. */
export interface SnapshotDeviceResponse extends Open {
  readonly crossRefIDorSnapshotData: SnapshotDeviceResponseCrossRefIDorSnapshotData;
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
  /** mandatory; a connection identifier that names the call */
  readonly snapshotObject: ConnectionID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SnapshotCall}. */
export interface SnapshotCallResponse extends Open {
  readonly crossRefIDorSnapshotData: SnapshotCallResponseCrossRefIDorSnapshotData;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  readonly callingDevice?: CallingDeviceID;
  readonly calledDevice?: CalledDeviceID;
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  readonly correlatorData?: CorrelatorData;
  readonly callLinkageData?: CallLinkageData;
  readonly subjectOfCall?: SubjectOfCall;
  readonly messageInfo?: readonly MessageInfoItem[];
  readonly languagePreferences?: LanguagePreferences;
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
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
   * ECMA-323 has it since edition 6.
   */
  readonly serviceCrossRefID: ServiceCrossRefID;
  /**
   * goes up by one with each segment
   *
   * ECMA-323 has it since edition 6.
   */
  readonly segmentID?: number;
  /**
   * mandatory; true on the last one for that serviceCrossRefID
   *
   * ECMA-323 has it since edition 6.
   */
  readonly lastSegment: boolean;
  /**
   * mandatory; one row per endpoint: device, connection, state, services, media, location (16.1.3)
   *
   * ECMA-323 has it since edition 6.
   */
  readonly snapshotData: SnapshotCallDataList;
  /** XML only. */
  readonly snapshotCallResponseInfo?: readonly SnapshotCallResponseInfo[];
  /** ECMA-323 has it since edition 6. */
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
  /** mandatory; ties the segment to the request (segmented response) */
  readonly serviceCrossRefID: ServiceCrossRefID;
  /** goes up by one with each segment */
  readonly segmentID?: number;
  /** mandatory; true on the last one for that serviceCrossRefID */
  readonly lastSegment: boolean;
  /** mandatory; one row per call: connection, call state, services, media, call linkage if any (16.1.4) */
  readonly snapshotData: SnapshotDeviceDataList;
  readonly extensions?: CSTACommonArguments;
}
