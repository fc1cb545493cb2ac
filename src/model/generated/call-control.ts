// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID, CorrelatorData, DeviceID, UserData } from '../hand-written.js';
import type { Open, OpenBits, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { CallCharacteristics, CallLinkageData, CallLinkageDataList, LocalConnectionState, LocationInfoList, ServicesPermitted } from './calls.js';
import type { EventCause } from './causes.js';
import type { ChargingInfo } from './charging.js';
import type { CSTACommonArguments, TimeInfo } from './extensions.js';
import type { AccountInfo, AuthCode, DeviceHistoryListItem, LanguagePreferences, MessageInfoItem, SubjectOfCall } from './features.js';
import type { AssociatedCalledDeviceID, AssociatedCallingDeviceID, CalledDeviceID, CallingDeviceID, NetworkCalledDeviceID, NetworkCallingDeviceID, RedirectionDeviceID, SubjectDeviceID } from './identifiers.js';
import type { ConnectionInformation, MediaCallCharacteristics } from './media.js';

/**
 * What may follow a ConsultationCall or AlternateCall, so that the SF can set aside transfer or
 * conference facilities; limits no other service. Default unrestricted, which also holds where the SF
 * does not support the parameter.
 *
 * Source: ECMA-269 17.1.10.
 */
export type ConsultOptions =
  | 'unrestricted'
  | 'consultOnly'
  | 'transferOnly'
  | 'conferenceOnly'
  | UnknownValue;

export interface ConnectionListItem extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly newConnection?: ConnectionID;
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly oldConnection?: ConnectionID;
  /** ECMA-323 edition 3 or earlier. */
  readonly endpoint?: ConnectionListItemEndpoint;
  /** ECMA-323 edition 3 or earlier. */
  readonly associatedNID?: ConnectionListItemAssociatedNID;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly resultingConnectionInfo?: ConnectionInformation;
}

export type ConnectionListItemEndpoint =
  | {
      /**
       * Names a device.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceID: DeviceID;
      readonly notKnown?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly notKnown: true;
      readonly deviceID?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly restricted: true;
      readonly deviceID?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceID?: undefined; readonly notKnown?: undefined; readonly restricted?: undefined });

export type ConnectionListItemAssociatedNID =
  | {
      /**
       * Names a device.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceID: DeviceID;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly notKnown: true;
      readonly deviceID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceID?: undefined; readonly notKnown?: undefined });

export type ConnectionList = readonly ConnectionListItem[];

export type AutoOriginate =
  | 'prompt'
  | 'doNotPrompt'
  | UnknownValue;

export interface SignallingDetection extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly signallingCondition: SignallingCondition;
  /** ECMA-323 edition 3 or earlier. */
  readonly signallingConditionsAction: SignallingConditionsAction;
}

export type SignallingCondition =
  | 'callDelivered'
  | 'callEstablished'
  | UnknownValue;

export type SignallingConditionsAction =
  | 'destinationDetection'
  | 'remainConnected'
  | UnknownValue;

export interface DetectionItem extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly destinationCondition: DestinationCondition;
  /** ECMA-323 edition 3 or earlier. */
  readonly detectionAction: DetectionAction;
}

export type DestinationCondition =
  | 'humanVoice'
  | 'answeringMachine'
  | 'facsimileMachine'
  | UnknownValue;

export type DetectionAction =
  | 'clearCalledConnection'
  | 'remainConnected'
  | UnknownValue;

export type DestinationDetection = readonly DetectionItem[];

export type ParticipationType =
  | 'silent'
  | 'active'
  | 'none'
  | UnknownValue;

export type DeviceIDList = readonly DeviceID[];

export interface ProgressIndicator extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly progressLocation: ProgressIndicatorProgressLocation;
  /** ECMA-323 edition 3 or earlier. */
  readonly progressDescription: ProgressIndicatorProgressDescription;
}

export type ProgressIndicatorProgressLocation =
  | 'user'
  | 'privateNetServingLocal'
  | 'publicNetServingLocal'
  | 'transitNetwork'
  | 'publicNetServingRemote'
  | 'privateNetServingRemote'
  | 'localInterface'
  | 'internationalNetwork'
  | 'networkBeyondInterwk'
  | 'other'
  | UnknownValue;

export type ProgressIndicatorProgressDescription =
  | 'iSDNProgressDesc'
  | 'qSIGProgressDesc'
  | 'other'
  | UnknownValue;

export interface NetworkCapability extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly networkType: NetworkCapabilityNetworkType;
  /** ECMA-323 edition 3 or earlier. */
  readonly eventsProvided?: NetworkCapabilityEventsProvided;
}

export type NetworkCapabilityNetworkType =
  | 'iSDNPublic'
  | 'nonISDNPublic'
  | 'iSDNPrivate'
  | 'nonISDNPrivate'
  | 'other'
  | UnknownValue;

export interface NetworkCapabilityEventsProvided extends OpenBits {
  readonly bridged?: boolean;
  readonly callCleared?: boolean;
  readonly conferenced?: boolean;
  readonly connectionCleared?: boolean;
  readonly delivered?: boolean;
  readonly digitsDialed?: boolean;
  readonly diverted?: boolean;
  readonly established?: boolean;
  readonly failed?: boolean;
  readonly held?: boolean;
  readonly networkCapabilitiesChange?: boolean;
  readonly networkReached?: boolean;
  readonly offered?: boolean;
  readonly originated?: boolean;
  readonly queued?: boolean;
  readonly retrieved?: boolean;
  readonly serviceInitiated?: boolean;
  readonly transferred?: boolean;
}

/**
 * Swaps two calls at one device: the other one becomes active, the active one is held.
 *
 * Operation 1.
 *
 * Source: ECMA-269 17.1.2; ECMA-285 15.1.2.
 */
export interface AlternateCall extends Open {
  /**
   * mandatory; at the alternating device; before: hold, alerting or queued; after: connected
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.2; ECMA-285 15.1.2.
   */
  readonly heldCall: ConnectionID;
  /**
   * mandatory; at the alternating device; before: connected; after: hold
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.2; ECMA-285 15.1.2.
   */
  readonly activeCall: ConnectionID;
  /**
   * true keeps the media channel(s) of the call put on hold reserved for a later Retrieve, Reconnect or
   * Alternate
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.2; ECMA-285 15.1.2.
   */
  readonly connectionReservation?: boolean;
  /**
   * default unrestricted; if supported, send one of the values the capability exchange offers so that
   * resources for transfer or conference can be reserved; puts no restriction on other services
   *
   * Absent means `unrestricted`. ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.2; ECMA-285
   * 15.1.2.
   */
  readonly consultOptions?: ConsultOptions;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.2; ECMA-285 15.1.2.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link AlternateCall}. */
export interface AlternateCallResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.2; ECMA-285 15.1.2.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Connects a call that is alerting, queued or initiated at a device.
 *
 * Operation 2.
 *
 * Source: ECMA-269 17.1.3; ECMA-285 15.1.3.
 */
export interface AnswerCall extends Open {
  /**
   * mandatory; before: alerting, initiated or queued; after: connected (17.1.3.3.1); may be the calling
   * device's own connection, as after MakePredictiveCall
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.3; ECMA-285 15.1.3.
   */
  readonly callToBeAnswered: ConnectionID;
  /**
   * attached before the state changes that follow (12.2.10); empty string removes what is there
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.3; ECMA-285 15.1.3.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * sent to the parties in the call (12.2.30); not kept on a later conferenced or transferred call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.3; ECMA-285 15.1.3.
   */
  readonly userData?: UserData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.3; ECMA-285 15.1.3.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link AnswerCall}. */
export interface AnswerCallResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.3; ECMA-285 15.1.3.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Releases a whole call, every connection of it. Rules: FR 2 a call-only connection identifier is
 * allowed
 *
 * Operation 4.
 *
 * Source: ECMA-269 17.1.7; ECMA-285 15.1.7.
 */
export interface ClearCall extends Open {
  /**
   * mandatory; any connection of the call, or a connection identifier with the call part only (FR 2)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.7; ECMA-285 15.1.7.
   */
  readonly callToBeCleared: ConnectionID;
  /**
   * sent to the parties (12.2.30); not kept on a later conferenced or transferred call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.7; ECMA-285 15.1.7.
   */
  readonly userData?: UserData;
  /**
   * event cause handed to the underlying signalling (12.2.15)
   *
   * ECMA-323 edition 4 or later. Source: ECMA-269 17.1.7; ECMA-285 15.1.7.
   */
  readonly reason?: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.7; ECMA-285 15.1.7.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ClearCall}. */
export interface ClearCallResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.7; ECMA-285 15.1.7.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Releases one connection. Rules: FR 3 the capability exchange tells whether clearing one party of a
 * conference may end the whole conference; FR 4 reason goes to the signalling
 *
 * Operation 5.
 *
 * Source: ECMA-269 17.1.8; ECMA-285 15.1.8.
 */
export interface ClearConnection extends Open {
  /**
   * mandatory; after: hold, queued or null, depending on configuration
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.8; ECMA-285 15.1.8.
   */
  readonly connectionToBeCleared: ConnectionID;
  /**
   * attached before the state changes that follow (12.2.10); empty string removes what is there
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.8; ECMA-285 15.1.8.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * sent to the parties (12.2.30)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.8; ECMA-285 15.1.8.
   */
  readonly userData?: UserData;
  /**
   * event cause for the underlying signalling, for example busy when turning down an offered call (FR 4,
   * 12.2.15)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.8; ECMA-285 15.1.8.
   */
  readonly reason?: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.8; ECMA-285 15.1.8.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ClearConnection}. */
export interface ClearConnectionResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.8; ECMA-285 15.1.8.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Joins two calls at one device into a conference. Rules: FR 1 other calls at that device are
 * untouched
 *
 * Operation 6.
 *
 * Source: ECMA-269 17.1.9; ECMA-285 15.1.9.
 */
export interface ConferenceCall extends Open {
  /**
   * mandatory; conferencing device's connection in the held (or else first) call; before: connected or
   * hold
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.9; ECMA-285 15.1.9.
   */
  readonly heldCall: ConnectionID;
  /**
   * mandatory; conferencing device's connection in the second call; before: connected or hold
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.9; ECMA-285 15.1.9.
   */
  readonly activeCall: ConnectionID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.9; ECMA-285 15.1.9.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ConferenceCall}. */
export interface ConferenceCallResponse extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.9; ECMA-285 15.1.9.
   */
  readonly conferenceCall: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.9; ECMA-285 15.1.9. */
  readonly connections?: ConnectionList;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.9; ECMA-285 15.1.9.
   */
  readonly conferenceCallInfo?: ConnectionInformation;
  /**
   * How the call linkage data changed when calls were merged.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.9; ECMA-285 15.1.9.
   */
  readonly callLinkageDataList?: CallLinkageDataList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.9; ECMA-285 15.1.9.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Puts the active call on hold and originates a new one from the same device. Rules: FR 1 features
 * active at the consulted device are honoured; FR 2-5 consultOptions conference or transfer limits
 * which service may complete the consultation; FR 6-7 staged dialling; FR 8 switching function may
 * adjust digital data values and gives them back in the result
 *
 * Operation 7.
 *
 * Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
 */
export interface ConsultationCall extends Open {
  /**
   * mandatory; active connection at the consulting device; after: hold
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly existingCall: ConnectionID;
  /**
   * mandatory; may be a null device identifier or diallable digits ending in ";" so that dialling goes
   * on with DialDigits (FR 6-7); any other format has to be complete
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly consultedDevice: DeviceID;
  /**
   * true keeps the media channel(s) of the held call reserved for a later Retrieve or Reconnect
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly connectionReservation?: boolean;
  /**
   * for the new call (12.2.1); empty string removes it
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly accountCode?: AccountInfo;
  /**
   * for this request (12.2.3)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly authCode?: AuthCode;
  /**
   * for the secondary call only, that of the primary call stays (12.2.10 FR 5); empty string removes it
   * on the secondary call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * sent with the consultation (12.2.30)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly userData?: UserData;
  /**
   * 12.2.4
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * 12.2.20; see FR 8
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * originating connection of the consultation (12.2.8)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly callingConnectionInfo?: ConnectionInformation;
  /**
   * default unrestricted; if supported, send a value the capability exchange offers so that resources
   * for transfer or conference can be reserved; see FR 2-5
   *
   * Absent means `unrestricted`. ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285
   * 15.1.10.
   */
  readonly consultOptions?: ConsultOptions;
  /**
   * 12.2.27
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * 12.2.16
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ConsultationCall}. */
export interface ConsultationCallResponse extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly initiatedCall: ConnectionID;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly initiatedCallInfo?: ConnectionInformation;
  /**
   * Links related calls by globally unique values.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Puts a connected connection on hold.
 *
 * Operation 9.
 *
 * Source: ECMA-269 17.1.15; ECMA-285 15.1.15.
 */
export interface HoldCall extends Open {
  /**
   * mandatory; before: connected (required); after: hold (17.1.15.3.1)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.15; ECMA-285 15.1.15.
   */
  readonly callToBeHeld: ConnectionID;
  /**
   * true keeps the media channel(s) reserved for a later Retrieve, Reconnect or Alternate
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.15; ECMA-285 15.1.15.
   */
  readonly connectionReservation?: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.15; ECMA-285 15.1.15.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link HoldCall}. */
export interface HoldCallResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.15; ECMA-285 15.1.15.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Originates a call from one device to another. A negative answer means validation failed: there are
 * no connection identifiers (FR 2). Rules: FR 2 failed validation, negative answer; FR 3 doNotPrompt;
 * FR 5 features of the called device are honoured; FR 6 calling device already off-hook; FR 7-8 staged
 * dialling; FR 10 switching function may adjust digital data values
 *
 * Operation 10.
 *
 * Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
 */
export interface MakeCall extends Open {
  /**
   * mandatory; device that originates; before: null, or initiated if already off-hook (FR 6); may be a
   * group, later events name the real originating device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly callingDevice: DeviceID;
  /**
   * mandatory; may be a null device identifier or diallable digits ending in ";" so that dialling goes
   * on with DialDigits (FR 7-8); any other format has to be complete
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly calledDirectoryNumber: DeviceID;
  /**
   * for the new call (12.2.1)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly accountCode?: AccountInfo;
  /**
   * for this request (12.2.3)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly authCode?: AuthCode;
  /**
   * default prompt; whether the calling device is prompted to go off-hook; doNotPrompt depends on the
   * switching function if the device cannot answer by itself (FR 3)
   *
   * Absent means `prompt`. ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly autoOriginate?: AutoOriginate;
  /**
   * attached before the state changes that follow (12.2.10)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * sent with the call (12.2.30)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly userData?: UserData;
  /**
   * 12.2.4
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * 12.2.20; see FR 10
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * calling connection (12.2.8)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly callingConnectionInfo?: ConnectionInformation;
  /**
   * 12.2.27
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * 12.2.16
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * event cause for the underlying signalling (12.2.15)
   *
   * ECMA-323 edition 4 or later. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly reason?: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link MakeCall}. */
export interface MakeCallResponse extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly callingDevice: ConnectionID;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly initiatedCallInfo?: ConnectionInformation;
  /**
   * Links related calls by globally unique values.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Originates a call on behalf of a device and acts on call progress or on what is detected at the
 * destination. Values of callCharacteristics that are not supported get a negative answer. Rules: FR 2
 * calling device may be a group or ACD; FR 4 default action; FR 6 hands-free origination; FR 7 calling
 * device's forwarding and do not disturb ignored; FR 8 called device's features honoured
 *
 * Operation 11.
 *
 * Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
 */
export interface MakePredictiveCall extends Open {
  /**
   * mandatory; device on whose behalf the call is made, often a group or ACD that allocates the call
   * later (FR 2); its forwarding and do not disturb are not honoured (FR 7)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly callingDevice: DeviceID;
  /**
   * mandatory; features active there are honoured (FR 8)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly calledDirectoryNumber: DeviceID;
  /**
   * call progress condition at the called device or network, with its action (Table 17-110)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly signallingDetection?: SignallingDetection;
  /**
   * list of condition and action pairs, used when signallingConditionsAction is destinationDetection;
   * the first pair that matches counts (Table 17-110)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly destinationDetection?: DestinationDetection;
  /**
   * taken when signallingCondition cannot be met (FR 4)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly defaultAction?: DetectionAction;
  /**
   * for the new call (12.2.1)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly accountCode?: AccountInfo;
  /**
   * 12.2.3
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly authCode?: AuthCode;
  /**
   * default prompt; doNotPrompt (hands-free) depends on the switching function if the calling device
   * cannot answer by itself (FR 6)
   *
   * Absent means `prompt`. ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly autoOriginate?: AutoOriginate;
  /**
   * seconds of alerting at the called device before the call is cleared
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly alertTime?: number;
  /**
   * 12.2.10
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * 12.2.4; unsupported value: negative answer
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * sent to the parties (12.2.30)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly userData?: UserData;
  /**
   * 12.2.27
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * 12.2.16
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link MakePredictiveCall}. */
export interface MakePredictiveCallResponse extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly initiatedCall: ConnectionID;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly initiatedCallInfo?: ConnectionInformation;
  /**
   * Links related calls by globally unique values.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Clears one connection at a device and takes the held one there back.
 *
 * Operation 13.
 *
 * Source: ECMA-269 17.1.22; ECMA-285 15.1.22.
 */
export interface ReconnectCall extends Open {
  /**
   * mandatory; connection to clear; before: alerting, connected, initiated, fail or queued; after: null
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.22; ECMA-285 15.1.22.
   */
  readonly activeCall: ConnectionID;
  /**
   * mandatory; same device; before: hold; after: connected
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.22; ECMA-285 15.1.22.
   */
  readonly heldCall: ConnectionID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.22; ECMA-285 15.1.22.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ReconnectCall}. */
export interface ReconnectCallResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.22; ECMA-285 15.1.22.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Connects a held connection again.
 *
 * Operation 14.
 *
 * Source: ECMA-269 17.1.23; ECMA-285 15.1.23.
 */
export interface RetrieveCall extends Open {
  /**
   * mandatory; before: hold (required); after: connected (17.1.23.3.1)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.23; ECMA-285 15.1.23.
   */
  readonly callToBeRetrieved: ConnectionID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.23; ECMA-285 15.1.23.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link RetrieveCall}. */
export interface RetrieveCallResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.23; ECMA-285 15.1.23.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Merges two calls at the transferring device and takes that device out; typically a held primary call
 * and its consultation.
 *
 * Operation 16.
 *
 * Source: ECMA-269 17.1.27; ECMA-285 15.1.27.
 */
export interface TransferCall extends Open {
  /**
   * mandatory; transferring device's connection in the held (or first) call; before: connected or hold;
   * after: null
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.27; ECMA-285 15.1.27.
   */
  readonly heldCall: ConnectionID;
  /**
   * mandatory; transferring device's connection in the consultation (or second) call; before: connected
   * or hold; after: null
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.27; ECMA-285 15.1.27.
   */
  readonly activeCall: ConnectionID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.27; ECMA-285 15.1.27.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link TransferCall}. */
export interface TransferCallResponse extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.27; ECMA-285 15.1.27.
   */
  readonly transferredCall: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.27; ECMA-285 15.1.27. */
  readonly connections?: ConnectionList;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.27; ECMA-285 15.1.27.
   */
  readonly transferredCallInfo?: ConnectionInformation;
  /**
   * How the call linkage data changed when calls were merged.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.27; ECMA-285 15.1.27.
   */
  readonly callLinkageDataList?: CallLinkageDataList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.27; ECMA-285 15.1.27.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Moves a connection away to be queued at another device. Rules: FR 2 park-to may equal the parking
 * device; FR 4 forwarding and do not disturb at park-to honoured; FR 5 state of the parking connection
 * with independent shared-bridged; FR 6 no incomplete park-to
 *
 * Operation 18.
 *
 * Source: ECMA-269 17.1.21; ECMA-285 15.1.21.
 */
export interface ParkCall extends Open {
  /**
   * mandatory; before: hold or connected; after: usually null, queued in some independent shared-bridged
   * cases (FR 5)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.21; ECMA-285 15.1.21.
   */
  readonly parking: ConnectionID;
  /**
   * mandatory; device where the call is queued; complete device identifier (FR 6); its do not disturb
   * and forwarding are honoured (FR 4); may be the parking device itself (FR 2)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.21; ECMA-285 15.1.21.
   */
  readonly parkTo: DeviceID;
  /**
   * attached before the state changes that follow (12.2.10)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.21; ECMA-285 15.1.21.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * 12.2.27
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.21; ECMA-285 15.1.21.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * 12.2.16
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.21; ECMA-285 15.1.21.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.21; ECMA-285 15.1.21.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ParkCall}. */
export interface ParkCallResponse extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.21; ECMA-285 15.1.21.
   */
  readonly parkedTo?: ConnectionID;
  /**
   * Links related calls by globally unique values.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.21; ECMA-285 15.1.21.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.21; ECMA-285 15.1.21.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Adds a device to an existing call in one step.
 *
 * Operation 20.
 *
 * Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
 */
export interface SingleStepConferenceCall extends Open {
  /**
   * mandatory; connection of a device already in the call that becomes the conference
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly activeCall: ConnectionID;
  /**
   * mandatory; has to be complete (neither null nor staged with ";"); its forwarding and do not disturb
   * are honoured
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly deviceToJoin: DeviceID;
  /**
   * default active; active or silent part of deviceToJoin
   *
   * Absent means `active`. ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly participationType?: ParticipationType;
  /**
   * 12.2.1
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly accountCode?: AccountInfo;
  /**
   * 12.2.3
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly authCode?: AuthCode;
  /**
   * attached before the state changes that follow (12.2.10)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * 12.2.30
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly userData?: UserData;
  /**
   * 12.2.27
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * 12.2.16
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SingleStepConferenceCall}. */
export interface SingleStepConferenceCallResponse extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly conferencedCall: ConnectionID;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly conferencedCallInfo?: ConnectionInformation;
  /**
   * How the call linkage data changed when calls were merged.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly callLinkageDataList?: CallLinkageDataList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Replaces the transferring device by another one in one step.
 *
 * Operation 50.
 *
 * Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
 */
export interface SingleStepTransferCall extends Open {
  /**
   * mandatory; transferring device's connection; before: connected, alerting, failed, held or queued;
   * after: null
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly activeCall: ConnectionID;
  /**
   * mandatory; device that takes the place; has to be complete (neither null nor staged with ";")
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly transferredTo: DeviceID;
  /**
   * 12.2.1
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly accountCode?: AccountInfo;
  /**
   * 12.2.3
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly authCode?: AuthCode;
  /**
   * attached before the state changes that follow (12.2.10)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * 12.2.30
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly userData?: UserData;
  /**
   * 12.2.4
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * 12.2.27
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * 12.2.16
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * event cause for the underlying signalling (12.2.15)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly reason?: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SingleStepTransferCall}. */
export interface SingleStepTransferCallResponse extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly transferredCall: ConnectionID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26. */
  readonly connections?: ConnectionList;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly transferredCallInfo?: ConnectionInformation;
  /**
   * How the call linkage data changed when calls were merged.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly callLinkageDataList?: CallLinkageDataList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Accepts a call that is offered to a device. Rules: FR 1 to get rid of an active call first, clear
 * its connection (ClearConnection), then accept
 *
 * Operation 214.
 *
 * Source: ECMA-269 17.1.1; ECMA-285 15.1.1.
 */
export interface AcceptCall extends Open {
  /**
   * mandatory; before: alerting, and only in its offered mode (17.1.1.3.1)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.1; ECMA-285 15.1.1.
   */
  readonly callToBeAccepted: ConnectionID;
  /**
   * attached before the state changes that follow (12.2.10); empty string removes what is there
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.1; ECMA-285 15.1.1.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * sent to the parties (12.2.30); not kept on a later conferenced or transferred call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.1; ECMA-285 15.1.1.
   */
  readonly userData?: UserData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.1; ECMA-285 15.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link AcceptCall}. */
export interface AcceptCallResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.1; ECMA-285 15.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Call related: asks to be called back about the call that did not get through. Called side may be
 * fail, alerting, queued or null (as after forwarding).
 *
 * Operation 215.
 *
 * Source: ECMA-269 17.1.4; ECMA-285 15.1.4.
 */
export interface CallBack extends Open {
  /**
   * mandatory; calling device's connection in the original call; before: connected; after: usually null,
   * possibly fail first while still off-hook
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.4; ECMA-285 15.1.4.
   */
  readonly callbackConnection: ConnectionID;
  /**
   * 12.2.4
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.4; ECMA-285 15.1.4.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * 12.2.27
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.4; ECMA-285 15.1.4.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * 12.2.16
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.4; ECMA-285 15.1.4.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.4; ECMA-285 15.1.4.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link CallBack}. */
export interface CallBackResponse extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.4; ECMA-285 15.1.4.
   */
  readonly targetDevice?: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.4; ECMA-285 15.1.4.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Call related: leaves a message asking for a call back; the original call is cleared after that.
 *
 * Operation 216.
 *
 * Source: ECMA-269 17.1.5; ECMA-285 15.1.5.
 */
export interface CallBackMessage extends Open {
  /**
   * mandatory; calling device's connection in the original call; before: connected; after: null,
   * possibly with fail between
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.5; ECMA-285 15.1.5.
   */
  readonly callbackMessageConnection: ConnectionID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.5; ECMA-285 15.1.5.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link CallBackMessage}. */
export interface CallBackMessageResponse extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.5; ECMA-285 15.1.5.
   */
  readonly targetDevice?: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.5; ECMA-285 15.1.5.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Lets a call wait for a busy destination. Rules: FR 1 one active camp-on per pair of calling and
 * called device
 *
 * Operation 217.
 *
 * Source: ECMA-269 17.1.6; ECMA-285 15.1.6.
 */
export interface CamponCall extends Open {
  /**
   * mandatory; calling device's connection; before: connected; called side is typically a connection
   * with the call part only, in fail (6.7.2)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.6; ECMA-285 15.1.6.
   */
  readonly camponConnection: ConnectionID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.6; ECMA-285 15.1.6.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link CamponCall}. */
export interface CamponCallResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.6; ECMA-285 15.1.6.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Diverts a connection to one or more other destinations. Rules: FR 2 other calls at the device
 * untouched; FR 3 destination's features honoured; FR 5 inactive shared-bridged appearance refused; FR
 * 6 complete destination only; FR 8 events for every destination or a refusal
 *
 * Operation 218.
 *
 * Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
 */
export interface DeflectCall extends Open {
  /**
   * mandatory; refused for a shared-bridged appearance in queued (inactive) state (FR 5)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
   */
  readonly callToBeDiverted: ConnectionID;
  /**
   * mandatory; first destination; complete device identifier, neither null nor digits ending in ";" (FR
   * 6); features active there are honoured (FR 3)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
   */
  readonly newDestination: DeviceID;
  /**
   * more destinations (case B of the service); the switching function sends call control events for
   * every one of them or refuses the request (FR 8)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
   */
  readonly addNewDestinationsList?: DeviceIDList;
  /**
   * attached before the state changes that follow (12.2.10)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * sent with the deflection (12.2.30)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
   */
  readonly userData?: UserData;
  /**
   * 12.2.4
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * 12.2.27
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * 12.2.16
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * event cause for the underlying signalling (12.2.15)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
   */
  readonly reason?: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link DeflectCall}. */
export interface DeflectCallResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Goes on with, or completes, dialling on an initiated connection. Rules: FR 1 other calls at the
 * device untouched; FR 3-4 staged dialling; FR 7 digits that come after the switching function takes
 * dialling as complete are ignored
 *
 * Operation 219.
 *
 * Source: ECMA-269 17.1.12; ECMA-285 15.1.12.
 */
export interface DialDigits extends Open {
  /**
   * mandatory; before: initiated; after: initiated or connected (17.1.12.3.1)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.12; ECMA-285 15.1.12.
   */
  readonly diallingConnection: ConnectionID;
  /**
   * mandatory; any device identifier format while nothing has been dialled yet, diallable digits from
   * then on; ";" at the end says more digits follow (FR 3-4)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.12; ECMA-285 15.1.12.
   */
  readonly diallingSequence: DeviceID;
  /**
   * attached before the state changes that follow (12.2.10)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.12; ECMA-285 15.1.12.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.12; ECMA-285 15.1.12.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link DialDigits}. */
export interface DialDigitsResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.12; ECMA-285 15.1.12.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Takes a given call over to the requesting device. Rules: FR 5 complete device identifier; FR 6
 * requesting and pickup device differ
 *
 * Operation 220.
 *
 * Source: ECMA-269 17.1.13; ECMA-285 15.1.13.
 */
export interface DirectedPickupCall extends Open {
  /**
   * mandatory; before: alerting, connected, hold or queued; after: null at its original device
   * (17.1.13.3.1)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.13; ECMA-285 15.1.13.
   */
  readonly callToBePickedUp: ConnectionID;
  /**
   * mandatory; becomes connected; not the same as the pickup device (FR 6); complete device identifier
   * (FR 5)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.13; ECMA-285 15.1.13.
   */
  readonly requestingDevice: DeviceID;
  /**
   * attached before the state changes that follow (12.2.10)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.13; ECMA-285 15.1.13.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * sent with the pickup (12.2.30)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.13; ECMA-285 15.1.13.
   */
  readonly userData?: UserData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.13; ECMA-285 15.1.13.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link DirectedPickupCall}. */
export interface DirectedPickupCallResponse extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.13; ECMA-285 15.1.13.
   */
  readonly pickedCall?: ConnectionID;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.13; ECMA-285 15.1.13.
   */
  readonly pickedCallInfo?: ConnectionInformation;
  /**
   * Links related calls by globally unique values.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.13; ECMA-285 15.1.13.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.13; ECMA-285 15.1.13.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Takes a call of a pick group over to a device. Rules: FR 2 default group; FR 3 destination's
 * forwarding and do not disturb ignored; FR 5 complete identifiers
 *
 * Operation 221.
 *
 * Source: ECMA-269 17.1.14; ECMA-285 15.1.14.
 */
export interface GroupPickupCall extends Open {
  /**
   * mandatory; becomes connected; complete device identifier (FR 5); its forwarding and do not disturb
   * are ignored (FR 3)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.14; ECMA-285 15.1.14.
   */
  readonly newDestination: DeviceID;
  /**
   * left out: the group administered for newDestination (FR 2); if present, complete device identifier
   * (FR 5)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.14; ECMA-285 15.1.14.
   */
  readonly pickGroup?: DeviceID;
  /**
   * attached before the state changes that follow (12.2.10)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.14; ECMA-285 15.1.14.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * sent with the pickup (12.2.30)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.14; ECMA-285 15.1.14.
   */
  readonly userData?: UserData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.14; ECMA-285 15.1.14.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GroupPickupCall}. */
export interface GroupPickupCallResponse extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.14; ECMA-285 15.1.14.
   */
  readonly pickedCall?: ConnectionID;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.14; ECMA-285 15.1.14.
   */
  readonly pickedCallInfo?: ConnectionInformation;
  /**
   * Links related calls by globally unique values.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.14; ECMA-285 15.1.14.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.14; ECMA-285 15.1.14.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Brings the calling device into the call the busy destination already has.
 *
 * Operation 222.
 *
 * Source: ECMA-269 17.1.16; ECMA-285 15.1.16.
 */
export interface IntrudeCall extends Open {
  /**
   * mandatory; calling device's connection, typically connected while the called side is fail
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.16; ECMA-285 15.1.16.
   */
  readonly intrude: ConnectionID;
  /**
   * default active; active may speak, silent only listens
   *
   * Absent means `active`. ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.16; ECMA-285 15.1.16.
   */
  readonly participationType?: ParticipationType;
  /**
   * sent with the intrusion (12.2.30)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.16; ECMA-285 15.1.16.
   */
  readonly userData?: UserData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.16; ECMA-285 15.1.16.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link IntrudeCall}. */
export interface IntrudeCallResponse extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.16; ECMA-285 15.1.16.
   */
  readonly conferencedCall?: ConnectionID;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.16; ECMA-285 15.1.16.
   */
  readonly conferencedCallInfo?: ConnectionInformation;
  /**
   * How the call linkage data changed when calls were merged.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.16; ECMA-285 15.1.16.
   */
  readonly callLinkageDataList?: CallLinkageDataList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.16; ECMA-285 15.1.16.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Lets a device come into an existing call. Rules: FR 2 complete device identifier; FR 4 doNotPrompt;
 * FR 8 participation sets digital data flow
 *
 * Operation 223.
 *
 * Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
 */
export interface JoinCall extends Open {
  /**
   * mandatory; a connection already in that call; existing connections are untouched
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly activeCall: ConnectionID;
  /**
   * mandatory; after: connected; complete device identifier (FR 2)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly joiningDevice: DeviceID;
  /**
   * default prompt; doNotPrompt wants a device that answers by itself, else up to the switching function
   * (FR 4)
   *
   * Absent means `prompt`. ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly autoOriginate?: AutoOriginate;
  /**
   * default active; active may speak, silent only listens; also sets the direction of digital data (FR
   * 8)
   *
   * Absent means `active`. ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly participationType?: ParticipationType;
  /**
   * for the join (12.2.1)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly accountCode?: AccountInfo;
  /**
   * 12.2.3
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly authCode?: AuthCode;
  /**
   * attached before the state changes that follow (12.2.10)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * sent with the join (12.2.30)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly userData?: UserData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link JoinCall}. */
export interface JoinCallResponse extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly conferencedCall: ConnectionID;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly conferencedCallInfo?: ConnectionInformation;
  /**
   * How the call linkage data changed when calls were merged.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly callLinkageDataList?: CallLinkageDataList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Originates a connection at one device, with hints about resources. Values of maxDevices or startTime
 * that are not supported get a negative answer (FR 3). Rules: FR 3 unsupported maxDevices or
 * startTime; FR 4 doNotPrompt; FR 5 maxDevices and duration promise nothing, earlier clearing
 * possible; FR 8 switching function may adjust digital data values; FR 10 group as initiating device
 *
 * Operation 375.
 *
 * Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
 */
export interface MakeConnection extends Open {
  /**
   * mandatory; device or group; for a group later events name the real device, and OriginatedEvent gives
   * this value as originatingDevice (FR 10)
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly initiatingDevice: DeviceID;
  /**
   * 12.2.1
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly accountCode?: AccountInfo;
  /**
   * 12.2.3
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly authCode?: AuthCode;
  /**
   * default prompt; doNotPrompt depends on the switching function if the device cannot answer by itself
   * (FR 4)
   *
   * Absent means `prompt`. ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly autoOriginate?: AutoOriginate;
  /**
   * attached before the state changes that follow (12.2.10)
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * 12.2.4
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * 12.2.20; see FR 8
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * channels and flow (12.2.8)
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly connectionInfo?: ConnectionInformation;
  /**
   * 12.2.27
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * 12.2.16
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * event cause for the underlying signalling (12.2.15)
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly reason?: EventCause;
  /**
   * hint for resources to come; unsupported value: negative answer (FR 3, FR 5)
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly maxDevices?: number;
  /**
   * planned; unsupported value: negative answer (FR 3)
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly startTime?: TimeInfo;
  /**
   * planned (no unit said); the connection may still be cleared earlier by the switching function (FR 5)
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly duration?: number;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link MakeConnection}. */
export interface MakeConnectionResponse extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly initiatingDevice: ConnectionID;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly initiatedCallInfo?: ConnectionInformation;
  /**
   * Links related calls by globally unique values.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Sends a message to one or more destinations, as non-interactive calls. Values of callCharacteristics
 * that are not supported get a negative answer. Rules: FR 1 correlator data makes a conversation; FR 2
 * interactive chat is MakeCall with SendUserInformation instead; FR 8 switching function may adjust
 * the media characteristics; FR 9 group as calling device
 *
 * Operation 376.
 *
 * Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
 */
export interface SendMessage extends Open {
  /**
   * mandatory; device on whose behalf it is sent; for a group later events name the real device, and
   * OriginatedEvent gives this value as originatingDevice (FR 9)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly callingDevice: DeviceID;
  /**
   * mandatory; one non-interactive call for each
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly destinationDevices: readonly DeviceID[];
  /**
   * mandatory; MIME body parts; content type left out: text/plain (Table 17-130)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly messageInfo: readonly MessageInfoItem[];
  /**
   * for the new call (12.2.1)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly accountCode?: AccountInfo;
  /**
   * 12.2.3
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly authCode?: AuthCode;
  /**
   * ties messages together into one conversation (FR 1, 12.2.10)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * 12.2.4; unsupported value: negative answer
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * left out: media class message; see FR 8
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * 12.2.27
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * 12.2.16
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SendMessage}. */
export interface SendMessageResponse extends Open {
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly connectionList: readonly ConnectionID[];
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * Links related calls by globally unique values.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly listOfCallLinkageData?: readonly CallLinkageData[];
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A shared-bridged appearance went to inactive (Queued) mode.
 *
 * Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
 */
export interface BridgedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; connection of the appearance that became inactive
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly bridgedConnection: ConnectionID;
  /**
   * mandatory; the appearance that became inactive
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly bridgedAppearance: SubjectDeviceID;
  /**
   * for the bridged appearance: Queued
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * optional (may be omitted, FR 6)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data from one computing sub-domain to another, sent with a call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly userData?: UserData;
  /**
   * Table 17-152 lists Normal only
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly cause: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly bridgedConnectionInfo?: ConnectionInformation;
  /**
   * optional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * Where devices are.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Whole call is gone; sent to call-type monitors only. - no localConnectionInfo, servicesPermitted,
 * connection info or deviceHistory Rules: FR 1 ConnectionCleared for every device must come before; FR
 * 2 only to call-type monitors
 *
 * Source: ECMA-269 17.2.2; ECMA-285 15.2.2.
 */
export interface CallClearedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; call ID only, the device ID shall be left out
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.2; ECMA-285 15.2.2.
   */
  readonly clearedCall: ConnectionID;
  /**
   * optional (may be omitted, FR 6)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.2; ECMA-285 15.2.2.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data from one computing sub-domain to another, sent with a call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.2; ECMA-285 15.2.2.
   */
  readonly userData?: UserData;
  /**
   * mandatory; same cause as the last ConnectionCleared of the call; Table 17-154
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.2; ECMA-285 15.2.2.
   */
  readonly cause: EventCause;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.2; ECMA-285 15.2.2.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.2; ECMA-285 15.2.2.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * optional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.2; ECMA-285 15.2.2.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.2; ECMA-285 15.2.2.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * Where devices are.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.2; ECMA-285 15.2.2.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.2; ECMA-285 15.2.2.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A conference was made: two-step, single-step, Intrude or Join; no device leaves the resulting call.
 * Rules: FR 1 old-call members depend on connectionView (fixed or local)
 *
 * Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
 */
export interface ConferencedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; primary call before the conference; capability `connectionView` says fixed or local view
   * (FR 1)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly primaryOldCall: ConnectionID;
  /**
   * conditional; secondary call before; mandatory with fixed view, with local view only if the monitored
   * device saw two calls (Table 17-155, FR 1)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly secondaryOldCall?: ConnectionID;
  /**
   * mandatory; device that made the conference (Table 17-155 note 1)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly conferencingDevice: SubjectDeviceID;
  /**
   * mandatory; device added last
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly addedParty: SubjectDeviceID;
  /**
   * mandatory; each device and connection of the resulting call; ties old connection IDs to new ones
   * (12.3.9 FR 8, 12.2.9)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly conferenceConnections: ConnectionList;
  /**
   * The state of the connection at the monitored device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * conditional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data from one computing sub-domain to another, sent with a call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly userData?: UserData;
  /**
   * Table 17-156
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly cause: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * mandatory if call linkage is supported; newCallLinkageData and the discarded oldCallLinkageData
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly callLinkageDataList?: CallLinkageDataList;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * A device that was in the call formerly: it redirected, transferred or cleared.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /**
   * Where devices are.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * One device left the call; the others are not affected.
 *
 * Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
 */
export interface ConnectionClearedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; connection of the device that left
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly droppedConnection: ConnectionID;
  /**
   * mandatory; device that dropped
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly releasingDevice: SubjectDeviceID;
  /**
   * for the clearing device: Null
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * optional (may be omitted, FR 6)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data from one computing sub-domain to another, sent with a call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly userData?: UserData;
  /**
   * optional; total charge or currency units of the dropped device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly chargingInfo?: ChargingInfo;
  /**
   * Table 17-158
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly cause: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly droppedConnectionInfo?: ConnectionInformation;
  /**
   * optional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * A device that was in the call formerly: it redirected, transferred or cleared.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /**
   * Where devices are.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Call presented at a device in Ringing or Entering Distribution mode. Rules: FR 1 not for physical
 * ringing, use RingerStatus; FR 3 follow diversion by calledDevice + lastRedirectionDevice + cause; FR
 * 4 no originatingNIDConnection with several callers; FR 5 calling device may change, network devices
 * do not
 *
 * Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
 */
export interface DeliveredEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; alerting connection
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly connection: ConnectionID;
  /**
   * mandatory; device alerting, which says nothing of physical ringing (FR 1)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly alertingDevice: SubjectDeviceID;
  /**
   * mandatory (FR 5)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly callingDevice: CallingDeviceID;
  /**
   * mandatory (6.7.6, FR 3)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly calledDevice: CalledDeviceID;
  /**
   * mandatory (6.7.6)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  /**
   * optional (FR 4)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly originatingNIDConnection?: ConnectionID;
  /**
   * for the alerting device: Alerting
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * conditional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data from one computing sub-domain to another, sent with a call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly userData?: UserData;
  /**
   * Table 17-160
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly cause: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * optional (FR 5); associatedCallingDevice, associatedCalledDevice: as above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  /**
   * optional (FR 5); associatedCallingDevice, associatedCalledDevice: as above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /**
   * The network interface device by which the caller is connected, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * The network interface device by which the called side is connected, in external calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly connectionInfo?: ConnectionInformation;
  /**
   * mandatory if call linkage is supported
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * One part of a message that goes with a call, as a MIME body part.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly messageInfo?: readonly MessageInfoItem[];
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * A device that was in the call formerly: it redirected, transferred or cleared.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /**
   * Where devices are.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Digits were dialled at an initiated connection (269 spells it Digits Dialled). Rules: FR 1 only with
 * a monitor on the initiating device or on the call; FR 2, FR 4 grouping of digits is
 * switching-function dependent; FR 3 the first event carries the first digit of MakeCall or
 * ConsultationCall, or a null string
 *
 * Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
 */
export interface DigitsDialedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; where the digits were dialled
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly dialingConnection: ConnectionID;
  /**
   * mandatory; where the digits were dialled
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly dialingDevice: SubjectDeviceID;
  /**
   * mandatory; digits really dialled, by hand or by CSTA; how many go into one event depends on the
   * switching function (FR 2, FR 4)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly dialingSequence: DeviceID;
  /**
   * for the dialling device: Initiated
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * conditional; no userData, no mediaCallCharacteristics, no deviceHistory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Table 17-162: Conference, Consultation, Network Dialling, Normal, Transfer
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly cause: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * The original calling device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  /**
   * The original called device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /**
   * conditional, external incoming; associatedCalledDevice: conditional, external outgoing or incoming
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * The network interface device by which the called side is connected, in external calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly dialingConnectionInfo?: ConnectionInformation;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * optional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * Where devices are.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A call left one device for another. Rules: FR 1 a capability says whether only the diverting
 * device's monitor or all monitors get it; FR 2 elsewhere follow diversion by calledDevice +
 * lastRedirectionDevice + cause; FR 4 calling device may change
 *
 * Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
 */
export interface DivertedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; the diverted connection
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly connection: ConnectionID;
  /**
   * mandatory; device the call left
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly divertingDevice: SubjectDeviceID;
  /**
   * mandatory; device the call went to
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly newDestination: SubjectDeviceID;
  /**
   * optional (FR 4)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly callingDevice?: CallingDeviceID;
  /**
   * optional (6.7.6, FR 2)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly calledDevice?: CalledDeviceID;
  /**
   * mandatory (6.7.6)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  /**
   * The state of the connection at the monitored device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * conditional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data from one computing sub-domain to another, sent with a call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly userData?: UserData;
  /**
   * Table 17-164
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly cause: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly connectionInfo?: ConnectionInformation;
  /**
   * The original calling device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  /**
   * The original called device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /**
   * as above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * as above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  /**
   * mandatory if call linkage is supported
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * One part of a message that goes with a call, as a MIME body part.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly messageInfo?: readonly MessageInfoItem[];
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * A device that was in the call formerly: it redirected, transferred or cleared.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /**
   * Where devices are.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A device connected into the call. Rules: FR 1 never follows the ServiceInitiated of a prompting
 * MakeCall: Originated is sent there
 *
 * Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
 */
export interface EstablishedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; connection that became connected
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly establishedConnection: ConnectionID;
  /**
   * mandatory; device that connected into the call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly answeringDevice: SubjectDeviceID;
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly callingDevice: CallingDeviceID;
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly calledDevice: CalledDeviceID;
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly originatingNIDConnection?: ConnectionID;
  /**
   * The state of the connection at the monitored device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * conditional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data from one computing sub-domain to another, sent with a call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly userData?: UserData;
  /**
   * Table 17-166
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly cause: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * The original calling device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  /**
   * The original called device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /**
   * as above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * as above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly establishedConnectionInfo?: ConnectionInformation;
  /**
   * mandatory if call linkage is supported
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * One part of a message that goes with a call, as a MIME body part.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly messageInfo?: readonly MessageInfoItem[];
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * A device that was in the call formerly: it redirected, transferred or cleared.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /**
   * Where devices are.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A call failed at a device. Rules: FR 3 call-ID-only form allowed
 *
 * Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
 */
export interface FailedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; complete connection ID or call ID only, depending on whether the failing device's monitor
   * gets the event (FR 3, 6.7.2)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly failedConnection: ConnectionID;
  /**
   * mandatory; device at which the call failed
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly failingDevice: SubjectDeviceID;
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly callingDevice: CallingDeviceID;
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly calledDevice: CalledDeviceID;
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly originatingNIDConnection?: ConnectionID;
  /**
   * The state of the connection at the monitored device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * conditional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data from one computing sub-domain to another, sent with a call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly userData?: UserData;
  /**
   * Table 17-168
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly cause: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * The original calling device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  /**
   * The original called device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /**
   * as above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * as above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly failedConnectionInfo?: ConnectionInformation;
  /**
   * mandatory if call linkage is supported
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * One part of a message that goes with a call, as a MIME body part.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly messageInfo?: readonly MessageInfoItem[];
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * A device that was in the call formerly: it redirected, transferred or cleared.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /**
   * Where devices are.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A connection was put on hold.
 *
 * Source: ECMA-269 17.2.10; ECMA-285 15.2.10.
 */
export interface HeldEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; connection put on hold
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.10; ECMA-285 15.2.10.
   */
  readonly heldConnection: ConnectionID;
  /**
   * mandatory; device that held the call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.10; ECMA-285 15.2.10.
   */
  readonly holdingDevice: SubjectDeviceID;
  /**
   * The state of the connection at the monitored device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.10; ECMA-285 15.2.10.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * optional (may be omitted, FR 6); no userData, no deviceHistory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.10; ECMA-285 15.2.10.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Table 17-170: Alternate, Conference, Consultation, Intrude, Maintenance, Network Signal, Normal,
   * Recall, Suspend, Transfer
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.10; ECMA-285 15.2.10.
   */
  readonly cause: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.10; ECMA-285 15.2.10.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.10; ECMA-285 15.2.10.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.10; ECMA-285 15.2.10.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.10; ECMA-285 15.2.10.
   */
  readonly heldConnectionInfo?: ConnectionInformation;
  /**
   * optional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.10; ECMA-285 15.2.10.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.10; ECMA-285 15.2.10.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * Where devices are.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.10; ECMA-285 15.2.10.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.10; ECMA-285 15.2.10.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * An interworking situation arose outside the switching sub-domain; event reporting for the call may
 * be reduced from here.
 *
 * Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
 */
export interface NetworkCapabilitiesChangedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; outbound connection of the network interface device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly outboundConnection: ConnectionID;
  /**
   * mandatory; chosen network interface device (trunk, CO line)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly networkInterfaceUsed: SubjectDeviceID;
  /**
   * mandatory; destination
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly calledDevice: CalledDeviceID;
  /**
   * mandatory; where the interworking is and description of progress (Table 17-171)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly progressIndicator: ProgressIndicator;
  /**
   * The state of the connection at the monitored device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * conditional; no deviceHistory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data from one computing sub-domain to another, sent with a call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly userData?: UserData;
  /**
   * optional; kind of network and call control events it supports (Table 17-171)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly networkCapability?: NetworkCapability;
  /**
   * Table 17-172: Network Signal only
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly cause: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly outboundConnectionInfo?: ConnectionInformation;
  /**
   * optional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * Where devices are.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A call went out of the switching sub-domain by a network interface device. Rules: FR 2 later events
 * for that network interface device carry Network Signal or a more specific network cause
 *
 * Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
 */
export interface NetworkReachedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; connection that leaves the switching sub-domain
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly outboundConnection: ConnectionID;
  /**
   * mandatory; chosen network interface device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly networkInterfaceUsed: SubjectDeviceID;
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly callingDevice: CallingDeviceID;
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly calledDevice: CalledDeviceID;
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  /**
   * optional; the ASN.1 has it misspelt `originatingNIDConneciton`; omitted with more than one calling
   * device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly originatingNIDConnection?: ConnectionID;
  /**
   * The state of the connection at the monitored device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * conditional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data from one computing sub-domain to another, sent with a call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly userData?: UserData;
  /**
   * optional; kind of network and call control events it supports (Table 17-173)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly networkCapability?: NetworkCapability;
  /**
   * Table 17-174
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly cause: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly outboundConnectionInfo?: ConnectionInformation;
  /**
   * The original calling device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  /**
   * The original called device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /**
   * as above; there is no associatedCalledDevice, subjectOfCall or messageInfo
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * mandatory if call linkage is supported
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * A device that was in the call formerly: it redirected, transferred or cleared.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /**
   * Where devices are.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A call is offered to a device (its connection is alerting). Rules: FR 1 what services are allowed
 * while Offered is learnt by capability exchange
 *
 * Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
 */
export interface OfferedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; connection and device that are alerting
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly offeredConnection: ConnectionID;
  /**
   * mandatory; connection and device that are alerting
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly offeredDevice: SubjectDeviceID;
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly callingDevice: CallingDeviceID;
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly calledDevice: CalledDeviceID;
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly originatingNIDConnection?: ConnectionID;
  /**
   * The state of the connection at the monitored device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * conditional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data from one computing sub-domain to another, sent with a call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly userData?: UserData;
  /**
   * Table 17-176
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly cause: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * The original calling device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  /**
   * The original called device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /**
   * as above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * as above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly offeredConnectionInfo?: ConnectionInformation;
  /**
   * mandatory if call linkage is supported
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * One part of a message that goes with a call, as a MIME body part.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly messageInfo?: readonly MessageInfoItem[];
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * A device that was in the call formerly: it redirected, transferred or cleared.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /**
   * Where devices are.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A call attempt was made from a device. Rules: FR 1 only with a monitor on the initiating device; FR
 * 2 or on a monitorable network interface device, for external incoming calls
 *
 * Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
 */
export interface OriginatedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; connection at which the call originated
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly originatedConnection: ConnectionID;
  /**
   * mandatory (subject device); calledDevice: mandatory; no lastRedirectionDevice, userData or
   * deviceHistory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly callingDevice: SubjectDeviceID;
  /**
   * The device that was called at first.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly calledDevice: CalledDeviceID;
  /**
   * optional; device that originated on behalf of the calling one (a group, say); never a network
   * interface device; omitted for external incoming calls or when the same as the calling device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly originatingDevice?: DeviceID;
  /**
   * for the initiating device: Connected
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * conditional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Table 17-178: Call Back, Conference, Consultation, Make Call, New Call, Normal, Transfer
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly cause: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * The original calling device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  /**
   * The original called device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /**
   * as above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * as above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly originatedConnectionInfo?: ConnectionInformation;
  /**
   * mandatory if call linkage is supported
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * One part of a message that goes with a call, as a MIME body part.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly messageInfo?: readonly MessageInfoItem[];
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * Where devices are.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A call was queued.
 *
 * Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
 */
export interface QueuedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; queue: mandatory, the queue device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly queuedConnection: ConnectionID;
  /**
   * The device that the action of the event is about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly queue: SubjectDeviceID;
  /**
   * mandatory; no originatingNIDConnection
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly callingDevice: CallingDeviceID;
  /**
   * mandatory; no originatingNIDConnection
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly calledDevice: CalledDeviceID;
  /**
   * mandatory; no originatingNIDConnection
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  /**
   * optional; all calls in the queue, this one included
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly numberQueued?: number;
  /**
   * optional; calls ahead of this one when it was queued, this one not counted
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly callsInFront?: number;
  /**
   * for the queue device: Queued
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * conditional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data from one computing sub-domain to another, sent with a call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly userData?: UserData;
  /**
   * Table 17-180
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly cause: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * The original calling device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  /**
   * The original called device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /**
   * as above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * as above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly queuedConnectionInfo?: ConnectionInformation;
  /**
   * mandatory if call linkage is supported
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * One part of a message that goes with a call, as a MIME body part.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly messageInfo?: readonly MessageInfoItem[];
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * A device that was in the call formerly: it redirected, transferred or cleared.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /**
   * Where devices are.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Hold ended at a connection. Rules: FR 1 an AlternateCall that answers an alerting call is reported
 * by Established instead
 *
 * Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
 */
export interface RetrievedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; connection and device at which hold ended
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
   */
  readonly retrievedConnection: ConnectionID;
  /**
   * mandatory; connection and device at which hold ended
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
   */
  readonly retrievingDevice: SubjectDeviceID;
  /**
   * for the retrieving device: Connected
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * optional (may be omitted, FR 6); no userData, no deviceHistory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Table 17-182: Alternate, Network Signal, Normal, Recall
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
   */
  readonly cause: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
   */
  readonly retrievedConnectionInfo?: ConnectionInformation;
  /**
   * optional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * Where devices are.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Service was initiated at a device, as when it is prompted. Rules: FR 1 how prompting is done is
 * switching-function specific; FR 6 not required for an en-bloc or hands-free MakeCall
 *
 * Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
 */
export interface ServiceInitiatedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; where service was initiated
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly initiatedConnection: ConnectionID;
  /**
   * mandatory; where service was initiated
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly initiatingDevice: SubjectDeviceID;
  /**
   * optional; when prompting, the device to be called once the prompt is answered
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly calledDevice?: CalledDeviceID;
  /**
   * for the initiating device: Initiated
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * conditional; no userData, no deviceHistory, no associatedCalledDevice
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Table 17-184
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly cause: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly initiatedConnectionInfo?: ConnectionInformation;
  /**
   * The original calling device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  /**
   * The original called device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /**
   * as above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * mandatory if call linkage is supported
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * One part of a message that goes with a call, as a MIME body part.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly messageInfo?: readonly MessageInfoItem[];
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * Where devices are.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A call was transferred (BER name TransferredEvent). Rules: FR 1 old-call members depend on
 * connectionView (fixed or local)
 *
 * Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
 */
export interface TransferredEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; primary call before the transfer; fixed or local view as in ConferencedEvent, said by
   * capability `connectionView` (FR 1)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly primaryOldCall: ConnectionID;
  /**
   * conditional; mandatory with fixed view, with local view only if the monitored device saw two calls
   * (Table 17-185, FR 1)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly secondaryOldCall?: ConnectionID;
  /**
   * mandatory; device that transferred
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly transferringDevice: SubjectDeviceID;
  /**
   * mandatory; device that got the call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly transferredToDevice: SubjectDeviceID;
  /**
   * mandatory; each known device and connection of the resulting call; ties old connection IDs to new
   * ones (12.3.9 FR 8, 12.2.9)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly transferredConnections: ConnectionList;
  /**
   * for the transferring device: Null
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * conditional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data from one computing sub-domain to another, sent with a call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly userData?: UserData;
  /**
   * optional; total charge or currency units of the transferring device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly chargingInfo?: ChargingInfo;
  /**
   * Table 17-186
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly cause: EventCause;
  /**
   * The services that the switching function allows at the moment on the connection of the monitored
   * device, which need not be the subject of the event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * mandatory if call linkage is supported; newCallLinkageData and the discarded oldCallLinkageData
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly callLinkageDataList?: CallLinkageDataList;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * A device that was in the call formerly: it redirected, transferred or cleared.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /**
   * Where devices are.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly locationInfoList?: LocationInfoList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly extensions?: CSTACommonArguments;
}
