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
  readonly newConnection?: ConnectionID;
  readonly oldConnection?: ConnectionID;
  readonly endpoint?: ConnectionListItemEndpoint;
  readonly associatedNID?: ConnectionListItemAssociatedNID;
  readonly resultingConnectionInfo?: ConnectionInformation;
}

export type ConnectionListItemEndpoint =
  | {
      readonly deviceID: DeviceID;
      readonly notKnown?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly notKnown: true;
      readonly deviceID?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly restricted: true;
      readonly deviceID?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceID?: undefined; readonly notKnown?: undefined; readonly restricted?: undefined });

export type ConnectionListItemAssociatedNID =
  | {
      readonly deviceID: DeviceID;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
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
  readonly signallingCondition: SignallingCondition;
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
  readonly destinationCondition: DestinationCondition;
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
  readonly progressLocation: ProgressIndicatorProgressLocation;
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
  readonly networkType: NetworkCapabilityNetworkType;
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
  /** mandatory; at the alternating device; before: hold, alerting or queued; after: connected */
  readonly heldCall: ConnectionID;
  /** mandatory; at the alternating device; before: connected; after: hold */
  readonly activeCall: ConnectionID;
  /**
   * true keeps the media channel(s) of the call put on hold reserved for a later Retrieve, Reconnect or
   * Alternate
   */
  readonly connectionReservation?: boolean;
  /**
   * default unrestricted; if supported, send one of the values the capability exchange offers so that
   * resources for transfer or conference can be reserved; puts no restriction on other services
   *
   * Absent means `unrestricted`.
   */
  readonly consultOptions?: ConsultOptions;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link AlternateCall}. */
export interface AlternateCallResponse extends Open {
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
   */
  readonly callToBeAnswered: ConnectionID;
  /** attached before the state changes that follow (12.2.10); empty string removes what is there */
  readonly correlatorData?: CorrelatorData;
  /** sent to the parties in the call (12.2.30); not kept on a later conferenced or transferred call */
  readonly userData?: UserData;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link AnswerCall}. */
export interface AnswerCallResponse extends Open {
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
  /** mandatory; any connection of the call, or a connection identifier with the call part only (FR 2) */
  readonly callToBeCleared: ConnectionID;
  /** sent to the parties (12.2.30); not kept on a later conferenced or transferred call */
  readonly userData?: UserData;
  /**
   * event cause handed to the underlying signalling (12.2.15)
   *
   * ECMA-323 has it since edition 4.
   */
  readonly reason?: EventCause;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ClearCall}. */
export interface ClearCallResponse extends Open {
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
  /** mandatory; after: hold, queued or null, depending on configuration */
  readonly connectionToBeCleared: ConnectionID;
  /** attached before the state changes that follow (12.2.10); empty string removes what is there */
  readonly correlatorData?: CorrelatorData;
  /** sent to the parties (12.2.30) */
  readonly userData?: UserData;
  /**
   * event cause for the underlying signalling, for example busy when turning down an offered call (FR 4,
   * 12.2.15)
   */
  readonly reason?: EventCause;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ClearConnection}. */
export interface ClearConnectionResponse extends Open {
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
   */
  readonly heldCall: ConnectionID;
  /** mandatory; conferencing device's connection in the second call; before: connected or hold */
  readonly activeCall: ConnectionID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ConferenceCall}. */
export interface ConferenceCallResponse extends Open {
  readonly conferenceCall: ConnectionID;
  readonly connections?: ConnectionList;
  readonly conferenceCallInfo?: ConnectionInformation;
  /** ECMA-323 has it since edition 6. */
  readonly callLinkageDataList?: CallLinkageDataList;
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
  /** mandatory; active connection at the consulting device; after: hold */
  readonly existingCall: ConnectionID;
  /**
   * mandatory; may be a null device identifier or diallable digits ending in ";" so that dialling goes
   * on with DialDigits (FR 6-7); any other format has to be complete
   */
  readonly consultedDevice: DeviceID;
  /** true keeps the media channel(s) of the held call reserved for a later Retrieve or Reconnect */
  readonly connectionReservation?: boolean;
  /** for the new call (12.2.1); empty string removes it */
  readonly accountCode?: AccountInfo;
  /** for this request (12.2.3) */
  readonly authCode?: AuthCode;
  /**
   * for the secondary call only, that of the primary call stays (12.2.10 FR 5); empty string removes it
   * on the secondary call
   */
  readonly correlatorData?: CorrelatorData;
  /** sent with the consultation (12.2.30) */
  readonly userData?: UserData;
  /** 12.2.4 */
  readonly callCharacteristics?: CallCharacteristics;
  /** 12.2.20; see FR 8 */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /** originating connection of the consultation (12.2.8) */
  readonly callingConnectionInfo?: ConnectionInformation;
  /**
   * default unrestricted; if supported, send a value the capability exchange offers so that resources
   * for transfer or conference can be reserved; see FR 2-5
   *
   * Absent means `unrestricted`.
   */
  readonly consultOptions?: ConsultOptions;
  /** 12.2.27 */
  readonly subjectOfCall?: SubjectOfCall;
  /** 12.2.16 */
  readonly languagePreferences?: LanguagePreferences;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ConsultationCall}. */
export interface ConsultationCallResponse extends Open {
  readonly initiatedCall: ConnectionID;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly initiatedCallInfo?: ConnectionInformation;
  /** ECMA-323 has it since edition 6. */
  readonly callLinkageData?: CallLinkageData;
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
  /** mandatory; before: connected (required); after: hold (17.1.15.3.1) */
  readonly callToBeHeld: ConnectionID;
  /** true keeps the media channel(s) reserved for a later Retrieve, Reconnect or Alternate */
  readonly connectionReservation?: boolean;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link HoldCall}. */
export interface HoldCallResponse extends Open {
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
   */
  readonly callingDevice: DeviceID;
  /**
   * mandatory; may be a null device identifier or diallable digits ending in ";" so that dialling goes
   * on with DialDigits (FR 7-8); any other format has to be complete
   */
  readonly calledDirectoryNumber: DeviceID;
  /** for the new call (12.2.1) */
  readonly accountCode?: AccountInfo;
  /** for this request (12.2.3) */
  readonly authCode?: AuthCode;
  /**
   * default prompt; whether the calling device is prompted to go off-hook; doNotPrompt depends on the
   * switching function if the device cannot answer by itself (FR 3)
   *
   * Absent means `prompt`.
   */
  readonly autoOriginate?: AutoOriginate;
  /** attached before the state changes that follow (12.2.10) */
  readonly correlatorData?: CorrelatorData;
  /** sent with the call (12.2.30) */
  readonly userData?: UserData;
  /** 12.2.4 */
  readonly callCharacteristics?: CallCharacteristics;
  /** 12.2.20; see FR 10 */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /** calling connection (12.2.8) */
  readonly callingConnectionInfo?: ConnectionInformation;
  /** 12.2.27 */
  readonly subjectOfCall?: SubjectOfCall;
  /** 12.2.16 */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * event cause for the underlying signalling (12.2.15)
   *
   * ECMA-323 has it since edition 4.
   */
  readonly reason?: EventCause;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link MakeCall}. */
export interface MakeCallResponse extends Open {
  readonly callingDevice: ConnectionID;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly initiatedCallInfo?: ConnectionInformation;
  /** ECMA-323 has it since edition 6. */
  readonly callLinkageData?: CallLinkageData;
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
   */
  readonly callingDevice: DeviceID;
  /** mandatory; features active there are honoured (FR 8) */
  readonly calledDirectoryNumber: DeviceID;
  /** call progress condition at the called device or network, with its action (Table 17-110) */
  readonly signallingDetection?: SignallingDetection;
  /**
   * list of condition and action pairs, used when signallingConditionsAction is destinationDetection;
   * the first pair that matches counts (Table 17-110)
   */
  readonly destinationDetection?: DestinationDetection;
  /** taken when signallingCondition cannot be met (FR 4) */
  readonly defaultAction?: DetectionAction;
  /** for the new call (12.2.1) */
  readonly accountCode?: AccountInfo;
  /** 12.2.3 */
  readonly authCode?: AuthCode;
  /**
   * default prompt; doNotPrompt (hands-free) depends on the switching function if the calling device
   * cannot answer by itself (FR 6)
   *
   * Absent means `prompt`.
   */
  readonly autoOriginate?: AutoOriginate;
  /** seconds of alerting at the called device before the call is cleared */
  readonly alertTime?: number;
  /** 12.2.10 */
  readonly correlatorData?: CorrelatorData;
  /** 12.2.4; unsupported value: negative answer */
  readonly callCharacteristics?: CallCharacteristics;
  /** sent to the parties (12.2.30) */
  readonly userData?: UserData;
  /** 12.2.27 */
  readonly subjectOfCall?: SubjectOfCall;
  /** 12.2.16 */
  readonly languagePreferences?: LanguagePreferences;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link MakePredictiveCall}. */
export interface MakePredictiveCallResponse extends Open {
  readonly initiatedCall: ConnectionID;
  readonly initiatedCallInfo?: ConnectionInformation;
  /** ECMA-323 has it since edition 6. */
  readonly callLinkageData?: CallLinkageData;
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
  /** mandatory; connection to clear; before: alerting, connected, initiated, fail or queued; after: null */
  readonly activeCall: ConnectionID;
  /** mandatory; same device; before: hold; after: connected */
  readonly heldCall: ConnectionID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ReconnectCall}. */
export interface ReconnectCallResponse extends Open {
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
  /** mandatory; before: hold (required); after: connected (17.1.23.3.1) */
  readonly callToBeRetrieved: ConnectionID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link RetrieveCall}. */
export interface RetrieveCallResponse extends Open {
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
   */
  readonly heldCall: ConnectionID;
  /**
   * mandatory; transferring device's connection in the consultation (or second) call; before: connected
   * or hold; after: null
   */
  readonly activeCall: ConnectionID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link TransferCall}. */
export interface TransferCallResponse extends Open {
  readonly transferredCall: ConnectionID;
  readonly connections?: ConnectionList;
  readonly transferredCallInfo?: ConnectionInformation;
  /** ECMA-323 has it since edition 6. */
  readonly callLinkageDataList?: CallLinkageDataList;
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
   */
  readonly parking: ConnectionID;
  /**
   * mandatory; device where the call is queued; complete device identifier (FR 6); its do not disturb
   * and forwarding are honoured (FR 4); may be the parking device itself (FR 2)
   */
  readonly parkTo: DeviceID;
  /** attached before the state changes that follow (12.2.10) */
  readonly correlatorData?: CorrelatorData;
  /** 12.2.27 */
  readonly subjectOfCall?: SubjectOfCall;
  /** 12.2.16 */
  readonly languagePreferences?: LanguagePreferences;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ParkCall}. */
export interface ParkCallResponse extends Open {
  readonly parkedTo?: ConnectionID;
  /** ECMA-323 has it since edition 6. */
  readonly callLinkageData?: CallLinkageData;
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
  /** mandatory; connection of a device already in the call that becomes the conference */
  readonly activeCall: ConnectionID;
  /**
   * mandatory; has to be complete (neither null nor staged with ";"); its forwarding and do not disturb
   * are honoured
   */
  readonly deviceToJoin: DeviceID;
  /**
   * default active; active or silent part of deviceToJoin
   *
   * Absent means `active`.
   */
  readonly participationType?: ParticipationType;
  /** 12.2.1 */
  readonly accountCode?: AccountInfo;
  /** 12.2.3 */
  readonly authCode?: AuthCode;
  /** attached before the state changes that follow (12.2.10) */
  readonly correlatorData?: CorrelatorData;
  /** 12.2.30 */
  readonly userData?: UserData;
  /** 12.2.27 */
  readonly subjectOfCall?: SubjectOfCall;
  /** 12.2.16 */
  readonly languagePreferences?: LanguagePreferences;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SingleStepConferenceCall}. */
export interface SingleStepConferenceCallResponse extends Open {
  readonly conferencedCall: ConnectionID;
  readonly conferencedCallInfo?: ConnectionInformation;
  /** ECMA-323 has it since edition 6. */
  readonly callLinkageDataList?: CallLinkageDataList;
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
   */
  readonly activeCall: ConnectionID;
  /** mandatory; device that takes the place; has to be complete (neither null nor staged with ";") */
  readonly transferredTo: DeviceID;
  /** 12.2.1 */
  readonly accountCode?: AccountInfo;
  /** 12.2.3 */
  readonly authCode?: AuthCode;
  /** attached before the state changes that follow (12.2.10) */
  readonly correlatorData?: CorrelatorData;
  /** 12.2.30 */
  readonly userData?: UserData;
  /**
   * 12.2.4
   *
   * ECMA-323 has it since edition 6.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /** 12.2.27 */
  readonly subjectOfCall?: SubjectOfCall;
  /** 12.2.16 */
  readonly languagePreferences?: LanguagePreferences;
  /** event cause for the underlying signalling (12.2.15) */
  readonly reason?: EventCause;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SingleStepTransferCall}. */
export interface SingleStepTransferCallResponse extends Open {
  readonly transferredCall: ConnectionID;
  readonly connections?: ConnectionList;
  readonly transferredCallInfo?: ConnectionInformation;
  /** ECMA-323 has it since edition 6. */
  readonly callLinkageDataList?: CallLinkageDataList;
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
  /** mandatory; before: alerting, and only in its offered mode (17.1.1.3.1) */
  readonly callToBeAccepted: ConnectionID;
  /** attached before the state changes that follow (12.2.10); empty string removes what is there */
  readonly correlatorData?: CorrelatorData;
  /** sent to the parties (12.2.30); not kept on a later conferenced or transferred call */
  readonly userData?: UserData;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link AcceptCall}. */
export interface AcceptCallResponse extends Open {
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
   */
  readonly callbackConnection: ConnectionID;
  /** 12.2.4 */
  readonly callCharacteristics?: CallCharacteristics;
  /** 12.2.27 */
  readonly subjectOfCall?: SubjectOfCall;
  /** 12.2.16 */
  readonly languagePreferences?: LanguagePreferences;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link CallBack}. */
export interface CallBackResponse extends Open {
  readonly targetDevice?: DeviceID;
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
   */
  readonly callbackMessageConnection: ConnectionID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link CallBackMessage}. */
export interface CallBackMessageResponse extends Open {
  readonly targetDevice?: DeviceID;
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
   */
  readonly camponConnection: ConnectionID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link CamponCall}. */
export interface CamponCallResponse extends Open {
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
  /** mandatory; refused for a shared-bridged appearance in queued (inactive) state (FR 5) */
  readonly callToBeDiverted: ConnectionID;
  /**
   * mandatory; first destination; complete device identifier, neither null nor digits ending in ";" (FR
   * 6); features active there are honoured (FR 3)
   */
  readonly newDestination: DeviceID;
  /**
   * more destinations (case B of the service); the switching function sends call control events for
   * every one of them or refuses the request (FR 8)
   */
  readonly addNewDestinationsList?: DeviceIDList;
  /** attached before the state changes that follow (12.2.10) */
  readonly correlatorData?: CorrelatorData;
  /** sent with the deflection (12.2.30) */
  readonly userData?: UserData;
  /**
   * 12.2.4
   *
   * ECMA-323 has it since edition 6.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /** 12.2.27 */
  readonly subjectOfCall?: SubjectOfCall;
  /** 12.2.16 */
  readonly languagePreferences?: LanguagePreferences;
  /** event cause for the underlying signalling (12.2.15) */
  readonly reason?: EventCause;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link DeflectCall}. */
export interface DeflectCallResponse extends Open {
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
  /** mandatory; before: initiated; after: initiated or connected (17.1.12.3.1) */
  readonly diallingConnection: ConnectionID;
  /**
   * mandatory; any device identifier format while nothing has been dialled yet, diallable digits from
   * then on; ";" at the end says more digits follow (FR 3-4)
   */
  readonly diallingSequence: DeviceID;
  /** attached before the state changes that follow (12.2.10) */
  readonly correlatorData?: CorrelatorData;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link DialDigits}. */
export interface DialDigitsResponse extends Open {
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
   */
  readonly callToBePickedUp: ConnectionID;
  /**
   * mandatory; becomes connected; not the same as the pickup device (FR 6); complete device identifier
   * (FR 5)
   */
  readonly requestingDevice: DeviceID;
  /** attached before the state changes that follow (12.2.10) */
  readonly correlatorData?: CorrelatorData;
  /** sent with the pickup (12.2.30) */
  readonly userData?: UserData;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link DirectedPickupCall}. */
export interface DirectedPickupCallResponse extends Open {
  readonly pickedCall?: ConnectionID;
  readonly pickedCallInfo?: ConnectionInformation;
  /** ECMA-323 has it since edition 6. */
  readonly callLinkageData?: CallLinkageData;
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
   */
  readonly newDestination: DeviceID;
  /**
   * left out: the group administered for newDestination (FR 2); if present, complete device identifier
   * (FR 5)
   */
  readonly pickGroup?: DeviceID;
  /** attached before the state changes that follow (12.2.10) */
  readonly correlatorData?: CorrelatorData;
  /** sent with the pickup (12.2.30) */
  readonly userData?: UserData;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GroupPickupCall}. */
export interface GroupPickupCallResponse extends Open {
  readonly pickedCall?: ConnectionID;
  readonly pickedCallInfo?: ConnectionInformation;
  /** ECMA-323 has it since edition 6. */
  readonly callLinkageData?: CallLinkageData;
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
  /** mandatory; calling device's connection, typically connected while the called side is fail */
  readonly intrude: ConnectionID;
  /**
   * default active; active may speak, silent only listens
   *
   * Absent means `active`.
   */
  readonly participationType?: ParticipationType;
  /** sent with the intrusion (12.2.30) */
  readonly userData?: UserData;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link IntrudeCall}. */
export interface IntrudeCallResponse extends Open {
  readonly conferencedCall?: ConnectionID;
  readonly conferencedCallInfo?: ConnectionInformation;
  /** ECMA-323 has it since edition 6. */
  readonly callLinkageDataList?: CallLinkageDataList;
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
  /** mandatory; a connection already in that call; existing connections are untouched */
  readonly activeCall: ConnectionID;
  /** mandatory; after: connected; complete device identifier (FR 2) */
  readonly joiningDevice: DeviceID;
  /**
   * default prompt; doNotPrompt wants a device that answers by itself, else up to the switching function
   * (FR 4)
   *
   * Absent means `prompt`.
   */
  readonly autoOriginate?: AutoOriginate;
  /**
   * default active; active may speak, silent only listens; also sets the direction of digital data (FR
   * 8)
   *
   * Absent means `active`.
   */
  readonly participationType?: ParticipationType;
  /** for the join (12.2.1) */
  readonly accountCode?: AccountInfo;
  /** 12.2.3 */
  readonly authCode?: AuthCode;
  /** attached before the state changes that follow (12.2.10) */
  readonly correlatorData?: CorrelatorData;
  /** sent with the join (12.2.30) */
  readonly userData?: UserData;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link JoinCall}. */
export interface JoinCallResponse extends Open {
  readonly conferencedCall: ConnectionID;
  readonly conferencedCallInfo?: ConnectionInformation;
  /** ECMA-323 has it since edition 6. */
  readonly callLinkageDataList?: CallLinkageDataList;
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
   */
  readonly initiatingDevice: DeviceID;
  /** 12.2.1 */
  readonly accountCode?: AccountInfo;
  /** 12.2.3 */
  readonly authCode?: AuthCode;
  /**
   * default prompt; doNotPrompt depends on the switching function if the device cannot answer by itself
   * (FR 4)
   *
   * Absent means `prompt`.
   */
  readonly autoOriginate?: AutoOriginate;
  /** attached before the state changes that follow (12.2.10) */
  readonly correlatorData?: CorrelatorData;
  /** 12.2.4 */
  readonly callCharacteristics?: CallCharacteristics;
  /** 12.2.20; see FR 8 */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /** channels and flow (12.2.8) */
  readonly connectionInfo?: ConnectionInformation;
  /** 12.2.27 */
  readonly subjectOfCall?: SubjectOfCall;
  /** 12.2.16 */
  readonly languagePreferences?: LanguagePreferences;
  /** event cause for the underlying signalling (12.2.15) */
  readonly reason?: EventCause;
  /** hint for resources to come; unsupported value: negative answer (FR 3, FR 5) */
  readonly maxDevices?: number;
  /** planned; unsupported value: negative answer (FR 3) */
  readonly startTime?: TimeInfo;
  /** planned (no unit said); the connection may still be cleared earlier by the switching function (FR 5) */
  readonly duration?: number;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link MakeConnection}. */
export interface MakeConnectionResponse extends Open {
  readonly initiatingDevice: ConnectionID;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly initiatedCallInfo?: ConnectionInformation;
  readonly callLinkageData?: CallLinkageData;
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
   */
  readonly callingDevice: DeviceID;
  /** mandatory; one non-interactive call for each */
  readonly destinationDevices: readonly DeviceID[];
  /** mandatory; MIME body parts; content type left out: text/plain (Table 17-130) */
  readonly messageInfo: readonly MessageInfoItem[];
  /** for the new call (12.2.1) */
  readonly accountCode?: AccountInfo;
  /** 12.2.3 */
  readonly authCode?: AuthCode;
  /** ties messages together into one conversation (FR 1, 12.2.10) */
  readonly correlatorData?: CorrelatorData;
  /** 12.2.4; unsupported value: negative answer */
  readonly callCharacteristics?: CallCharacteristics;
  /** left out: media class message; see FR 8 */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /** 12.2.27 */
  readonly subjectOfCall?: SubjectOfCall;
  /** 12.2.16 */
  readonly languagePreferences?: LanguagePreferences;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SendMessage}. */
export interface SendMessageResponse extends Open {
  readonly connectionList: readonly ConnectionID[];
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /** ECMA-323 has it since edition 6. */
  readonly listOfCallLinkageData?: readonly CallLinkageData[];
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
  /** mandatory; connection of the appearance that became inactive */
  readonly bridgedConnection: ConnectionID;
  /** mandatory; the appearance that became inactive */
  readonly bridgedAppearance: SubjectDeviceID;
  /** for the bridged appearance: Queued */
  readonly localConnectionInfo?: LocalConnectionState;
  /** optional (may be omitted, FR 6) */
  readonly correlatorData?: CorrelatorData;
  readonly userData?: UserData;
  /** Table 17-152 lists Normal only */
  readonly cause: EventCause;
  readonly servicesPermitted?: ServicesPermitted;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  readonly bridgedConnectionInfo?: ConnectionInformation;
  /** optional */
  readonly callLinkageData?: CallLinkageData;
  readonly languagePreferences?: LanguagePreferences;
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: LocationInfoList;
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
  /** mandatory; call ID only, the device ID shall be left out */
  readonly clearedCall: ConnectionID;
  /** optional (may be omitted, FR 6) */
  readonly correlatorData?: CorrelatorData;
  readonly userData?: UserData;
  /** mandatory; same cause as the last ConnectionCleared of the call; Table 17-154 */
  readonly cause: EventCause;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  /** optional */
  readonly callLinkageData?: CallLinkageData;
  readonly languagePreferences?: LanguagePreferences;
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: LocationInfoList;
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
   */
  readonly primaryOldCall: ConnectionID;
  /**
   * conditional; secondary call before; mandatory with fixed view, with local view only if the monitored
   * device saw two calls (Table 17-155, FR 1)
   */
  readonly secondaryOldCall?: ConnectionID;
  /** mandatory; device that made the conference (Table 17-155 note 1) */
  readonly conferencingDevice: SubjectDeviceID;
  /** mandatory; device added last */
  readonly addedParty: SubjectDeviceID;
  /**
   * mandatory; each device and connection of the resulting call; ties old connection IDs to new ones
   * (12.3.9 FR 8, 12.2.9)
   */
  readonly conferenceConnections: ConnectionList;
  readonly localConnectionInfo?: LocalConnectionState;
  /** conditional */
  readonly correlatorData?: CorrelatorData;
  readonly userData?: UserData;
  /** Table 17-156 */
  readonly cause: EventCause;
  readonly servicesPermitted?: ServicesPermitted;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  /** mandatory if call linkage is supported; newCallLinkageData and the discarded oldCallLinkageData */
  readonly callLinkageDataList?: CallLinkageDataList;
  readonly languagePreferences?: LanguagePreferences;
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: LocationInfoList;
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
  /** mandatory; connection of the device that left */
  readonly droppedConnection: ConnectionID;
  /** mandatory; device that dropped */
  readonly releasingDevice: SubjectDeviceID;
  /** for the clearing device: Null */
  readonly localConnectionInfo?: LocalConnectionState;
  /** optional (may be omitted, FR 6) */
  readonly correlatorData?: CorrelatorData;
  readonly userData?: UserData;
  /** optional; total charge or currency units of the dropped device */
  readonly chargingInfo?: ChargingInfo;
  /** Table 17-158 */
  readonly cause: EventCause;
  readonly servicesPermitted?: ServicesPermitted;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  readonly droppedConnectionInfo?: ConnectionInformation;
  /** optional */
  readonly callLinkageData?: CallLinkageData;
  readonly languagePreferences?: LanguagePreferences;
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: LocationInfoList;
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
  /** mandatory; alerting connection */
  readonly connection: ConnectionID;
  /** mandatory; device alerting, which says nothing of physical ringing (FR 1) */
  readonly alertingDevice: SubjectDeviceID;
  /** mandatory (FR 5) */
  readonly callingDevice: CallingDeviceID;
  /** mandatory (6.7.6, FR 3) */
  readonly calledDevice: CalledDeviceID;
  /** mandatory (6.7.6) */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  /** optional (FR 4) */
  readonly originatingNIDConnection?: ConnectionID;
  /** for the alerting device: Alerting */
  readonly localConnectionInfo?: LocalConnectionState;
  /** conditional */
  readonly correlatorData?: CorrelatorData;
  readonly userData?: UserData;
  /** Table 17-160 */
  readonly cause: EventCause;
  readonly servicesPermitted?: ServicesPermitted;
  /** optional (FR 5); associatedCallingDevice, associatedCalledDevice: as above */
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  /** optional (FR 5); associatedCallingDevice, associatedCalledDevice: as above */
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  readonly connectionInfo?: ConnectionInformation;
  /** mandatory if call linkage is supported */
  readonly callLinkageData?: CallLinkageData;
  readonly subjectOfCall?: SubjectOfCall;
  readonly messageInfo?: readonly MessageInfoItem[];
  readonly languagePreferences?: LanguagePreferences;
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: LocationInfoList;
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
  /** mandatory; where the digits were dialled */
  readonly dialingConnection: ConnectionID;
  /** mandatory; where the digits were dialled */
  readonly dialingDevice: SubjectDeviceID;
  /**
   * mandatory; digits really dialled, by hand or by CSTA; how many go into one event depends on the
   * switching function (FR 2, FR 4)
   */
  readonly dialingSequence: DeviceID;
  /** for the dialling device: Initiated */
  readonly localConnectionInfo?: LocalConnectionState;
  /** conditional; no userData, no mediaCallCharacteristics, no deviceHistory */
  readonly correlatorData?: CorrelatorData;
  /** Table 17-162: Conference, Consultation, Network Dialling, Normal, Transfer */
  readonly cause: EventCause;
  readonly servicesPermitted?: ServicesPermitted;
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /** conditional, external incoming; associatedCalledDevice: conditional, external outgoing or incoming */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  readonly dialingConnectionInfo?: ConnectionInformation;
  readonly callCharacteristics?: CallCharacteristics;
  /** optional */
  readonly callLinkageData?: CallLinkageData;
  readonly languagePreferences?: LanguagePreferences;
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: LocationInfoList;
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
  /** mandatory; the diverted connection */
  readonly connection: ConnectionID;
  /** mandatory; device the call left */
  readonly divertingDevice: SubjectDeviceID;
  /** mandatory; device the call went to */
  readonly newDestination: SubjectDeviceID;
  /** optional (FR 4) */
  readonly callingDevice?: CallingDeviceID;
  /** optional (6.7.6, FR 2) */
  readonly calledDevice?: CalledDeviceID;
  /** mandatory (6.7.6) */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  readonly localConnectionInfo?: LocalConnectionState;
  /** conditional */
  readonly correlatorData?: CorrelatorData;
  readonly userData?: UserData;
  /** Table 17-164 */
  readonly cause: EventCause;
  readonly servicesPermitted?: ServicesPermitted;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  readonly connectionInfo?: ConnectionInformation;
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /** as above */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /** as above */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  /** mandatory if call linkage is supported */
  readonly callLinkageData?: CallLinkageData;
  readonly subjectOfCall?: SubjectOfCall;
  readonly messageInfo?: readonly MessageInfoItem[];
  readonly languagePreferences?: LanguagePreferences;
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: LocationInfoList;
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
  /** mandatory; connection that became connected */
  readonly establishedConnection: ConnectionID;
  /** mandatory; device that connected into the call */
  readonly answeringDevice: SubjectDeviceID;
  /** mandatory */
  readonly callingDevice: CallingDeviceID;
  /** mandatory */
  readonly calledDevice: CalledDeviceID;
  /** mandatory */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  readonly originatingNIDConnection?: ConnectionID;
  readonly localConnectionInfo?: LocalConnectionState;
  /** conditional */
  readonly correlatorData?: CorrelatorData;
  readonly userData?: UserData;
  /** Table 17-166 */
  readonly cause: EventCause;
  readonly servicesPermitted?: ServicesPermitted;
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /** as above */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /** as above */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  readonly establishedConnectionInfo?: ConnectionInformation;
  /** mandatory if call linkage is supported */
  readonly callLinkageData?: CallLinkageData;
  readonly subjectOfCall?: SubjectOfCall;
  readonly messageInfo?: readonly MessageInfoItem[];
  readonly languagePreferences?: LanguagePreferences;
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: LocationInfoList;
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
   */
  readonly failedConnection: ConnectionID;
  /** mandatory; device at which the call failed */
  readonly failingDevice: SubjectDeviceID;
  /** mandatory */
  readonly callingDevice: CallingDeviceID;
  /** mandatory */
  readonly calledDevice: CalledDeviceID;
  /** mandatory */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  readonly originatingNIDConnection?: ConnectionID;
  readonly localConnectionInfo?: LocalConnectionState;
  /** conditional */
  readonly correlatorData?: CorrelatorData;
  readonly userData?: UserData;
  /** Table 17-168 */
  readonly cause: EventCause;
  readonly servicesPermitted?: ServicesPermitted;
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /** as above */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /** as above */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  readonly failedConnectionInfo?: ConnectionInformation;
  /** mandatory if call linkage is supported */
  readonly callLinkageData?: CallLinkageData;
  readonly subjectOfCall?: SubjectOfCall;
  readonly messageInfo?: readonly MessageInfoItem[];
  readonly languagePreferences?: LanguagePreferences;
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: LocationInfoList;
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
  /** mandatory; connection put on hold */
  readonly heldConnection: ConnectionID;
  /** mandatory; device that held the call */
  readonly holdingDevice: SubjectDeviceID;
  readonly localConnectionInfo?: LocalConnectionState;
  /** optional (may be omitted, FR 6); no userData, no deviceHistory */
  readonly correlatorData?: CorrelatorData;
  /**
   * Table 17-170: Alternate, Conference, Consultation, Intrude, Maintenance, Network Signal, Normal,
   * Recall, Suspend, Transfer
   */
  readonly cause: EventCause;
  readonly servicesPermitted?: ServicesPermitted;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  readonly heldConnectionInfo?: ConnectionInformation;
  /** optional */
  readonly callLinkageData?: CallLinkageData;
  readonly languagePreferences?: LanguagePreferences;
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: LocationInfoList;
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
  /** mandatory; outbound connection of the network interface device */
  readonly outboundConnection: ConnectionID;
  /** mandatory; chosen network interface device (trunk, CO line) */
  readonly networkInterfaceUsed: SubjectDeviceID;
  /** mandatory; destination */
  readonly calledDevice: CalledDeviceID;
  /** mandatory; where the interworking is and description of progress (Table 17-171) */
  readonly progressIndicator: ProgressIndicator;
  readonly localConnectionInfo?: LocalConnectionState;
  /** conditional; no deviceHistory */
  readonly correlatorData?: CorrelatorData;
  readonly userData?: UserData;
  /** optional; kind of network and call control events it supports (Table 17-171) */
  readonly networkCapability?: NetworkCapability;
  /** Table 17-172: Network Signal only */
  readonly cause: EventCause;
  readonly servicesPermitted?: ServicesPermitted;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  readonly outboundConnectionInfo?: ConnectionInformation;
  /** optional */
  readonly callLinkageData?: CallLinkageData;
  readonly languagePreferences?: LanguagePreferences;
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: LocationInfoList;
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
  /** mandatory; connection that leaves the switching sub-domain */
  readonly outboundConnection: ConnectionID;
  /** mandatory; chosen network interface device */
  readonly networkInterfaceUsed: SubjectDeviceID;
  /** mandatory */
  readonly callingDevice: CallingDeviceID;
  /** mandatory */
  readonly calledDevice: CalledDeviceID;
  /** mandatory */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  /**
   * optional; the ASN.1 has it misspelt `originatingNIDConneciton`; omitted with more than one calling
   * device
   */
  readonly originatingNIDConnection?: ConnectionID;
  readonly localConnectionInfo?: LocalConnectionState;
  /** conditional */
  readonly correlatorData?: CorrelatorData;
  readonly userData?: UserData;
  /** optional; kind of network and call control events it supports (Table 17-173) */
  readonly networkCapability?: NetworkCapability;
  /** Table 17-174 */
  readonly cause: EventCause;
  readonly servicesPermitted?: ServicesPermitted;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  readonly outboundConnectionInfo?: ConnectionInformation;
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /** as above; there is no associatedCalledDevice, subjectOfCall or messageInfo */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /** mandatory if call linkage is supported */
  readonly callLinkageData?: CallLinkageData;
  readonly languagePreferences?: LanguagePreferences;
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: LocationInfoList;
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
  /** mandatory; connection and device that are alerting */
  readonly offeredConnection: ConnectionID;
  /** mandatory; connection and device that are alerting */
  readonly offeredDevice: SubjectDeviceID;
  /** mandatory */
  readonly callingDevice: CallingDeviceID;
  /** mandatory */
  readonly calledDevice: CalledDeviceID;
  /** mandatory */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  readonly originatingNIDConnection?: ConnectionID;
  readonly localConnectionInfo?: LocalConnectionState;
  /** conditional */
  readonly correlatorData?: CorrelatorData;
  readonly userData?: UserData;
  /** Table 17-176 */
  readonly cause: EventCause;
  readonly servicesPermitted?: ServicesPermitted;
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /** as above */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /** as above */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  readonly offeredConnectionInfo?: ConnectionInformation;
  /** mandatory if call linkage is supported */
  readonly callLinkageData?: CallLinkageData;
  readonly subjectOfCall?: SubjectOfCall;
  readonly messageInfo?: readonly MessageInfoItem[];
  readonly languagePreferences?: LanguagePreferences;
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: LocationInfoList;
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
  /** mandatory; connection at which the call originated */
  readonly originatedConnection: ConnectionID;
  /**
   * mandatory (subject device); calledDevice: mandatory; no lastRedirectionDevice, userData or
   * deviceHistory
   */
  readonly callingDevice: SubjectDeviceID;
  readonly calledDevice: CalledDeviceID;
  /**
   * optional; device that originated on behalf of the calling one (a group, say); never a network
   * interface device; omitted for external incoming calls or when the same as the calling device
   */
  readonly originatingDevice?: DeviceID;
  /** for the initiating device: Connected */
  readonly localConnectionInfo?: LocalConnectionState;
  /** conditional */
  readonly correlatorData?: CorrelatorData;
  /** Table 17-178: Call Back, Conference, Consultation, Make Call, New Call, Normal, Transfer */
  readonly cause: EventCause;
  readonly servicesPermitted?: ServicesPermitted;
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /** as above */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /** as above */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  readonly originatedConnectionInfo?: ConnectionInformation;
  /** mandatory if call linkage is supported */
  readonly callLinkageData?: CallLinkageData;
  readonly subjectOfCall?: SubjectOfCall;
  readonly messageInfo?: readonly MessageInfoItem[];
  readonly languagePreferences?: LanguagePreferences;
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: LocationInfoList;
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
  /** mandatory; queue: mandatory, the queue device */
  readonly queuedConnection: ConnectionID;
  readonly queue: SubjectDeviceID;
  /** mandatory; no originatingNIDConnection */
  readonly callingDevice: CallingDeviceID;
  /** mandatory; no originatingNIDConnection */
  readonly calledDevice: CalledDeviceID;
  /** mandatory; no originatingNIDConnection */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  /** optional; all calls in the queue, this one included */
  readonly numberQueued?: number;
  /** optional; calls ahead of this one when it was queued, this one not counted */
  readonly callsInFront?: number;
  /** for the queue device: Queued */
  readonly localConnectionInfo?: LocalConnectionState;
  /** conditional */
  readonly correlatorData?: CorrelatorData;
  readonly userData?: UserData;
  /** Table 17-180 */
  readonly cause: EventCause;
  readonly servicesPermitted?: ServicesPermitted;
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /** as above */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /** as above */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  readonly queuedConnectionInfo?: ConnectionInformation;
  /** mandatory if call linkage is supported */
  readonly callLinkageData?: CallLinkageData;
  readonly subjectOfCall?: SubjectOfCall;
  readonly messageInfo?: readonly MessageInfoItem[];
  readonly languagePreferences?: LanguagePreferences;
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: LocationInfoList;
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
  /** mandatory; connection and device at which hold ended */
  readonly retrievedConnection: ConnectionID;
  /** mandatory; connection and device at which hold ended */
  readonly retrievingDevice: SubjectDeviceID;
  /** for the retrieving device: Connected */
  readonly localConnectionInfo?: LocalConnectionState;
  /** optional (may be omitted, FR 6); no userData, no deviceHistory */
  readonly correlatorData?: CorrelatorData;
  /** Table 17-182: Alternate, Network Signal, Normal, Recall */
  readonly cause: EventCause;
  readonly servicesPermitted?: ServicesPermitted;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  readonly retrievedConnectionInfo?: ConnectionInformation;
  /** optional */
  readonly callLinkageData?: CallLinkageData;
  readonly languagePreferences?: LanguagePreferences;
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: LocationInfoList;
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
  /** mandatory; where service was initiated */
  readonly initiatedConnection: ConnectionID;
  /** mandatory; where service was initiated */
  readonly initiatingDevice: SubjectDeviceID;
  /**
   * optional; when prompting, the device to be called once the prompt is answered
   *
   * ECMA-323 has it since edition 6.
   */
  readonly calledDevice?: CalledDeviceID;
  /** for the initiating device: Initiated */
  readonly localConnectionInfo?: LocalConnectionState;
  /** conditional; no userData, no deviceHistory, no associatedCalledDevice */
  readonly correlatorData?: CorrelatorData;
  /** Table 17-184 */
  readonly cause: EventCause;
  readonly servicesPermitted?: ServicesPermitted;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  readonly initiatedConnectionInfo?: ConnectionInformation;
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /** as above */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /** mandatory if call linkage is supported */
  readonly callLinkageData?: CallLinkageData;
  readonly subjectOfCall?: SubjectOfCall;
  readonly messageInfo?: readonly MessageInfoItem[];
  readonly languagePreferences?: LanguagePreferences;
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: LocationInfoList;
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
   */
  readonly primaryOldCall: ConnectionID;
  /**
   * conditional; mandatory with fixed view, with local view only if the monitored device saw two calls
   * (Table 17-185, FR 1)
   */
  readonly secondaryOldCall?: ConnectionID;
  /** mandatory; device that transferred */
  readonly transferringDevice: SubjectDeviceID;
  /** mandatory; device that got the call */
  readonly transferredToDevice: SubjectDeviceID;
  /**
   * mandatory; each known device and connection of the resulting call; ties old connection IDs to new
   * ones (12.3.9 FR 8, 12.2.9)
   */
  readonly transferredConnections: ConnectionList;
  /** for the transferring device: Null */
  readonly localConnectionInfo?: LocalConnectionState;
  /** conditional */
  readonly correlatorData?: CorrelatorData;
  readonly userData?: UserData;
  /** optional; total charge or currency units of the transferring device */
  readonly chargingInfo?: ChargingInfo;
  /** Table 17-186 */
  readonly cause: EventCause;
  readonly servicesPermitted?: ServicesPermitted;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly callCharacteristics?: CallCharacteristics;
  /** mandatory if call linkage is supported; newCallLinkageData and the discarded oldCallLinkageData */
  readonly callLinkageDataList?: CallLinkageDataList;
  readonly languagePreferences?: LanguagePreferences;
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: LocationInfoList;
  readonly extensions?: CSTACommonArguments;
}
