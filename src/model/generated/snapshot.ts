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
      /** ECMA-323 edition 3 or earlier. */
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
   * A device's part in one call (APPLICATION 11).
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionIdentifier: ConnectionID;
  /**
   * The device an event's action is about (APPLICATION 3).
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
   * Services the SF allows at the moment on a connection; in call events that of the monitored device
   * (as localConnectionInfo), perhaps not the subject device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /** ECMA-323 edition 3 or earlier. */
  readonly mediaServiceInfoList?: DeviceMediaInfoList;
  /**
   * Media class and data quality of the whole call, so of all its connections; a call is of one class or
   * more.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * Links related calls with globally unique values, after conference and transfer and over switching
   * sub-domains that share one end-to-end (global) call; a consulted call may be linked to the one held
   * at the consulting device.
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
  /** ECMA-323 edition 3 or earlier. */
  readonly mediaStreamID?: MediaStreamID;
  /**
   * Media attributes of the subject connection of an event or positive answer; not those of the whole
   * call (see MediaCallCharacteristics).
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
      /** ECMA-323 edition 3 or earlier. */
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
   * The device an event's action is about (APPLICATION 3).
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deviceOnCall: SubjectDeviceID;
  /**
   * A device's part in one call (APPLICATION 11).
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callIdentifier?: ConnectionID;
  /**
   * State of the connection at the device that the monitor cross reference belongs to (APPLICATION 14).
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * Services the SF allows at the moment on a connection; in call events that of the monitored device
   * (as localConnectionInfo), perhaps not the subject device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /** ECMA-323 edition 3 or earlier. */
  readonly mediaServiceInfoList?: CallMediaInfoList;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfo?: readonly LocationInfo[];
}

export interface CallMediaInfoListCallMediaInfo extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly mediaServiceType: MediaServiceType;
  /** ECMA-323 edition 3 or earlier. */
  readonly mediaServiceVersion?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly mediaServiceInstance?: MediaServiceInstanceID;
  /** ECMA-323 edition 3 or earlier. */
  readonly mediaStreamID?: MediaStreamID;
  /**
   * Media attributes of the subject connection of an event or positive answer; not those of the whole
   * call (see MediaCallCharacteristics).
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-4. */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SnapshotDevice}. */
export interface SnapshotDeviceResponse extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-4. */
  readonly crossRefIDorSnapshotData: SnapshotDeviceResponseCrossRefIDorSnapshotData;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-4. */
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2. */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SnapshotCall}. */
export interface SnapshotCallResponse extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2. */
  readonly crossRefIDorSnapshotData: SnapshotCallResponseCrossRefIDorSnapshotData;
  /**
   * Media class and data quality of the whole call, so of all its connections; a call is of one class or
   * more.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * Features of a call: in an event they describe it, in a request they are to be given to it.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2. */
  readonly callingDevice?: CallingDeviceID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2. */
  readonly calledDevice?: CalledDeviceID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2. */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2. */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  /**
   * Data of the computing sub-domain tied to a call so that CFs can share what is theirs (database key,
   * command sequence, file name).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Links related calls with globally unique values, after conference and transfer and over switching
   * sub-domains that share one end-to-end (global) call; a consulted call may be linked to the one held
   * at the consulting device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2.
   */
  readonly callLinkageData?: CallLinkageData;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2. */
  readonly subjectOfCall?: SubjectOfCall;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2. */
  readonly messageInfo?: readonly MessageInfoItem[];
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2. */
  readonly languagePreferences?: LanguagePreferences;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2. */
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 16-2. */
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
  /** ECMA-323 edition 6 or later. Source: ECMA-269 16.1.3. */
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 16.1.4. */
  readonly extensions?: CSTACommonArguments;
}
