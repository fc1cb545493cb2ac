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
 * What may follow a consultation or alternation, so that the switching function can set aside
 * facilities for transfer or conference. A switching function that does not support it behaves as with
 * `unrestricted`.
 *
 * Source: ECMA-269 17.1.10.
 */
export type ConsultOptions =
  /** A transfer or a conference may follow. */
  | 'unrestricted'
  /** Neither a transfer nor a conference is meant to follow. */
  | 'consultOnly'
  /** A transfer is meant to follow. */
  | 'transferOnly'
  /** A conference is meant to follow. */
  | 'conferenceOnly'
  | UnknownValue;

/** One connection of a call that resulted from others, tied to the connection it had before. */
export interface ConnectionListItem extends Open {
  /**
   * The connection in the resulting call.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly newConnection?: ConnectionID;
  /**
   * The same connection as it was called before.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly oldConnection?: ConnectionID;
  /**
   * The device at the connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly endpoint?: ConnectionListItemEndpoint;
  /**
   * The network interface device by which an external device is connected.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly associatedNID?: ConnectionListItemAssociatedNID;
  /**
   * Media attributes of the resulting connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly resultingConnectionInfo?: ConnectionInformation;
}

/** The device at a connection of the resulting call. */
export type ConnectionListItemEndpoint =
  | {
      /**
       * The device is known and given.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceID: DeviceID;
      readonly notKnown?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The switching function cannot tell which device it is.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly notKnown: true;
      readonly deviceID?: undefined;
      readonly restricted?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The device is withheld.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly restricted: true;
      readonly deviceID?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceID?: undefined; readonly notKnown?: undefined; readonly restricted?: undefined });

/** The network interface device by which an external device is connected. */
export type ConnectionListItemAssociatedNID =
  | {
      /**
       * The device is known and given.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceID: DeviceID;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The switching function cannot tell which device it is.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly notKnown: true;
      readonly deviceID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceID?: undefined; readonly notKnown?: undefined });

/** The connections of a call that resulted from others, each tied to the connection it had before. */
export type ConnectionList = readonly ConnectionListItem[];

/** Whether a device that originates is prompted to go off-hook. */
export type AutoOriginate =
  /** The device is prompted. */
  | 'prompt'
  /** The device originates hands-free, without a prompt. */
  | 'doNotPrompt'
  | UnknownValue;

/** A condition of call progress, and what to do when it is met. */
export interface SignallingDetection extends Open {
  /**
   * The condition to wait for.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly signallingCondition: SignallingCondition;
  /**
   * What to do when the condition is met.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly signallingConditionsAction: SignallingConditionsAction;
}

/** The call progress to wait for at the called device or in the network. */
export type SignallingCondition =
  /** The call is delivered. */
  | 'callDelivered'
  /** The call is established. */
  | 'callEstablished'
  | UnknownValue;

/** What to do when the signalling condition is met. */
export type SignallingConditionsAction =
  /** Find out what answers, and act as `destinationDetection` says. */
  | 'destinationDetection'
  /** Leave the called connection as it is. */
  | 'remainConnected'
  | UnknownValue;

/** A kind of destination, and what to do when it is detected. */
export interface DetectionItem extends Open {
  /**
   * The kind of destination.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly destinationCondition: DestinationCondition;
  /**
   * What to do when it is detected.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly detectionAction: DetectionAction;
}

/** What is detected at the destination. */
export type DestinationCondition =
  | 'humanVoice'
  | 'answeringMachine'
  | 'facsimileMachine'
  | UnknownValue;

/** What to do with the called connection. */
export type DetectionAction =
  /** Clear it. */
  | 'clearCalledConnection'
  /** Leave it connected. */
  | 'remainConnected'
  | UnknownValue;

/** What to do for each kind of destination; the first that matches counts. */
export type DestinationDetection = readonly DetectionItem[];

/** How a device takes part in a call. */
export type ParticipationType =
  /** The device only listens. */
  | 'silent'
  /** The device may speak. */
  | 'active'
  | 'none'
  | UnknownValue;

/** A list of devices. */
export type DeviceIDList = readonly DeviceID[];

/** Where interworking with another network takes place, and how the call gets on there. */
export interface ProgressIndicator extends Open {
  /**
   * Where the interworking takes place.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly progressLocation: ProgressIndicatorProgressLocation;
  /**
   * Which protocol describes the progress.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly progressDescription: ProgressIndicatorProgressDescription;
}

/** Where interworking with another network takes place. */
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

/** Which protocol describes the progress of the call. */
export type ProgressIndicatorProgressDescription =
  | 'iSDNProgressDesc'
  | 'qSIGProgressDesc'
  | 'other'
  | UnknownValue;

/** The kind of a network and the call control events that it supports. */
export interface NetworkCapability extends Open {
  /**
   * The kind of network.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly networkType: NetworkCapabilityNetworkType;
  /**
   * The call control events that the network supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly eventsProvided?: NetworkCapabilityEventsProvided;
}

/** The kind of a network. */
export type NetworkCapabilityNetworkType =
  | 'iSDNPublic'
  | 'nonISDNPublic'
  | 'iSDNPrivate'
  | 'nonISDNPrivate'
  | 'other'
  | UnknownValue;

/** The call control events that a network supports. */
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
 * Swaps two calls at one device: the call that was held, alerting or queued becomes active, and the
 * active call is put on hold.
 *
 * Operation 1.
 *
 * Source: ECMA-269 17.1.2; ECMA-285 15.1.2.
 */
export interface AlternateCall extends Open {
  /**
   * The alternating device's connection in the other call: on hold, alerting or queued before, connected
   * after.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.2; ECMA-285 15.1.2.
   */
  readonly heldCall: ConnectionID;
  /**
   * The alternating device's connection in the active call: connected before, on hold after.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.2; ECMA-285 15.1.2.
   */
  readonly activeCall: ConnectionID;
  /**
   * True keeps the media channels of the call that is put on hold reserved for a later RetrieveCall,
   * ReconnectCall or AlternateCall.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.2; ECMA-285 15.1.2.
   */
  readonly connectionReservation?: boolean;
  /**
   * What may follow, so that the switching function can reserve resources for a transfer or conference;
   * it restricts no other service. Send one of the values that the capability exchange offers.
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
   * The connection to answer: alerting, initiated or queued before, connected after (17.1.3.3.1). It may
   * be the calling device's own connection, as after MakePredictiveCall.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.3; ECMA-285 15.1.3.
   */
  readonly callToBeAnswered: ConnectionID;
  /**
   * Correlator data to put on the call before the state changes that follow; an empty string takes away
   * what is there.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.3; ECMA-285 15.1.3.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data to send to the parties of the call; it is not kept when the call is later conferenced or
   * transferred.
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
 * Releases a whole call, that is every connection of it.
 *
 * Operation 4.
 *
 * Source: ECMA-269 17.1.7; ECMA-285 15.1.7.
 */
export interface ClearCall extends Open {
  /**
   * Any connection of the call, or a connection identifier with the call part only (FR 2).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.7; ECMA-285 15.1.7.
   */
  readonly callToBeCleared: ConnectionID;
  /**
   * Data to send to the parties of the call; it is not kept when the call is later conferenced or
   * transferred.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.7; ECMA-285 15.1.7.
   */
  readonly userData?: UserData;
  /**
   * The cause to hand to the underlying signalling.
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
 * Releases one connection. Whether clearing one party of a conference may end the whole conference is
 * told in the capability exchange (FR 3).
 *
 * Operation 5.
 *
 * Source: ECMA-269 17.1.8; ECMA-285 15.1.8.
 */
export interface ClearConnection extends Open {
  /**
   * The connection to release; it is on hold, queued or null after, depending on the configuration.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.8; ECMA-285 15.1.8.
   */
  readonly connectionToBeCleared: ConnectionID;
  /**
   * Correlator data to put on the call before the state changes that follow; an empty string takes away
   * what is there.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.8; ECMA-285 15.1.8.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data to send to the parties of the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.8; ECMA-285 15.1.8.
   */
  readonly userData?: UserData;
  /**
   * The cause to hand to the underlying signalling, such as `busy` to turn down an offered call (FR 4).
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
 * Joins two calls at one device into a conference; other calls at that device are left alone (FR 1).
 *
 * Operation 6.
 *
 * Source: ECMA-269 17.1.9; ECMA-285 15.1.9.
 */
export interface ConferenceCall extends Open {
  /**
   * The conferencing device's connection in the held call, or else in the first one: connected or on
   * hold before.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.9; ECMA-285 15.1.9.
   */
  readonly heldCall: ConnectionID;
  /**
   * The conferencing device's connection in the second call: connected or on hold before.
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
   * The conferencing device's connection in the resulting call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.9; ECMA-285 15.1.9.
   */
  readonly conferenceCall: ConnectionID;
  /**
   * Each known device and connection of the resulting call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.9; ECMA-285 15.1.9.
   */
  readonly connections?: ConnectionList;
  /**
   * Media attributes of the resulting connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.9; ECMA-285 15.1.9.
   */
  readonly conferenceCallInfo?: ConnectionInformation;
  /**
   * Call linkage data of the resulting call, and those that were discarded.
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
 * Puts the active call on hold and originates a new one from the same device. Features that are active
 * at the consulted device take effect (FR 1).
 *
 * Operation 7.
 *
 * Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
 */
export interface ConsultationCall extends Open {
  /**
   * The consulting device's active connection; it is on hold after.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly existingCall: ConnectionID;
  /**
   * The device to call. It may be empty, or diallable digits that end in ";", so that dialling goes on
   * with DialDigits (FR 6-7); any other format has to be complete.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly consultedDevice: DeviceID;
  /**
   * True keeps the media channels of the held call reserved for a later RetrieveCall or ReconnectCall.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly connectionReservation?: boolean;
  /**
   * The account code for the new call; an empty string takes it away.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly accountCode?: AccountInfo;
  /**
   * The authorisation code for this request.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly authCode?: AuthCode;
  /**
   * Correlator data for the second call only; the first call keeps its own (12.2.10 FR 5). An empty
   * string takes away what the second call has.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data to send with the consultation.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly userData?: UserData;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Media class and characteristics for the new call; the switching function may adjust digital data
   * values and gives them back in the answer (FR 8).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * Media attributes of the originating connection of the consultation.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly callingConnectionInfo?: ConnectionInformation;
  /**
   * What is to follow, so that the switching function can reserve resources; `transferOnly` or
   * `conferenceOnly` limits which service may complete the consultation (FR 2-5). Send one of the values
   * that the capability exchange offers.
   *
   * Absent means `unrestricted`. ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285
   * 15.1.10.
   */
  readonly consultOptions?: ConsultOptions;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
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
   * The consulting device's connection in the new call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly initiatedCall: ConnectionID;
  /**
   * Media class and characteristics of the call as the switching function set them.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * Media attributes of the initiated connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
   */
  readonly initiatedCallInfo?: ConnectionInformation;
  /**
   * Call linkage data of the new call.
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
   * The connection to hold: it has to be connected before and is on hold after (17.1.15.3.1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.15; ECMA-285 15.1.15.
   */
  readonly callToBeHeld: ConnectionID;
  /**
   * True keeps the media channels of the call reserved for a later RetrieveCall, ReconnectCall or
   * AlternateCall.
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
 * Originates a call from one device to another. A negative answer means that validation failed and
 * that there are no connection identifiers (FR 2); features that are active at the called device take
 * effect (FR 5).
 *
 * Operation 10.
 *
 * Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
 */
export interface MakeCall extends Open {
  /**
   * The device that originates: its connection is null before, or initiated if the device is already
   * off-hook (FR 6). It may be a group; later events then name the device that really originates.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly callingDevice: DeviceID;
  /**
   * The device to call. It may be empty, or diallable digits that end in ";", so that dialling goes on
   * with DialDigits (FR 7-8); any other format has to be complete.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly calledDirectoryNumber: DeviceID;
  /**
   * The account code for the new call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly accountCode?: AccountInfo;
  /**
   * The authorisation code for this request.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly authCode?: AuthCode;
  /**
   * Whether the calling device is prompted to go off-hook. What `doNotPrompt` does depends on the
   * switching function if the device cannot answer by itself (FR 3).
   *
   * Absent means `prompt`. ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly autoOriginate?: AutoOriginate;
  /**
   * Correlator data to put on the call before the state changes that follow.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data to send with the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly userData?: UserData;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Media class and characteristics for the call; the switching function may adjust digital data values
   * (FR 10).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * Media attributes of the calling connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly callingConnectionInfo?: ConnectionInformation;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * The cause to hand to the underlying signalling.
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
   * The calling device's connection in the new call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly callingDevice: ConnectionID;
  /**
   * Media class and characteristics of the call as the switching function set them.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * Media attributes of the initiated connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
   */
  readonly initiatedCallInfo?: ConnectionInformation;
  /**
   * Call linkage data of the new call.
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
 * Originates a call on behalf of a device, and acts on the progress of the call or on what is detected
 * at the destination. Unsupported values of `callCharacteristics` are answered negatively.
 *
 * Operation 11.
 *
 * Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
 */
export interface MakePredictiveCall extends Open {
  /**
   * The device on whose behalf the call is made, often a group or ACD that allocates the call later (FR
   * 2). Its own forwarding and do not disturb are not honoured (FR 7).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly callingDevice: DeviceID;
  /**
   * The device to call; features that are active there take effect (FR 8).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly calledDirectoryNumber: DeviceID;
  /**
   * What progress to wait for at the called device or in the network, and what to do then (Table
   * 17-110).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly signallingDetection?: SignallingDetection;
  /**
   * What to do for each kind of destination detected; the first pair that matches counts. It is used
   * when `signallingConditionsAction` is `destinationDetection` (Table 17-110).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly destinationDetection?: DestinationDetection;
  /**
   * What to do when the signalling condition cannot be met (FR 4).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly defaultAction?: DetectionAction;
  /**
   * The account code for the new call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly accountCode?: AccountInfo;
  /**
   * The code that authorises a request or a call (ECMA-269 12.2.3).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly authCode?: AuthCode;
  /**
   * Whether the calling device is prompted to go off-hook. What `doNotPrompt`, hands-free origination,
   * does depends on the switching function if the device cannot answer by itself (FR 6).
   *
   * Absent means `prompt`. ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly autoOriginate?: AutoOriginate;
  /**
   * How many seconds the called device may alert before the call is cleared.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly alertTime?: number;
  /**
   * Correlator data to put on the new call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * The characteristics that the call is to have; an unsupported value is answered negatively.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Data to send to the parties of the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly userData?: UserData;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
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
   * The connection of the new call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly initiatedCall: ConnectionID;
  /**
   * Media attributes of the initiated connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
   */
  readonly initiatedCallInfo?: ConnectionInformation;
  /**
   * Call linkage data of the new call.
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
 * Clears one connection at a device and takes back the call that the device held.
 *
 * Operation 13.
 *
 * Source: ECMA-269 17.1.22; ECMA-285 15.1.22.
 */
export interface ReconnectCall extends Open {
  /**
   * The connection to clear: alerting, connected, initiated, failed or queued before, null after.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.22; ECMA-285 15.1.22.
   */
  readonly activeCall: ConnectionID;
  /**
   * The same device's connection to take back: on hold before, connected after.
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
   * The connection to retrieve: it has to be on hold before and is connected after (17.1.23.3.1).
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
 * Merges two calls at the transferring device and takes that device out of the result; typically the
 * calls are a held call and its consultation.
 *
 * Operation 16.
 *
 * Source: ECMA-269 17.1.27; ECMA-285 15.1.27.
 */
export interface TransferCall extends Open {
  /**
   * The transferring device's connection in the held call, or else in the first one: connected or on
   * hold before, null after.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.27; ECMA-285 15.1.27.
   */
  readonly heldCall: ConnectionID;
  /**
   * The transferring device's connection in the consultation, or else in the second call: connected or
   * on hold before, null after.
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
   * A connection of the resulting call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.27; ECMA-285 15.1.27.
   */
  readonly transferredCall: ConnectionID;
  /**
   * Each known device and connection of the resulting call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.27; ECMA-285 15.1.27.
   */
  readonly connections?: ConnectionList;
  /**
   * Media attributes of the resulting connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.27; ECMA-285 15.1.27.
   */
  readonly transferredCallInfo?: ConnectionInformation;
  /**
   * Call linkage data of the resulting call, and those that were discarded.
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
 * Moves a connection away, to be queued at another device.
 *
 * Operation 18.
 *
 * Source: ECMA-269 17.1.21; ECMA-285 15.1.21.
 */
export interface ParkCall extends Open {
  /**
   * The connection to park: on hold or connected before, usually null after, but queued in some cases of
   * independent shared-bridged appearances (FR 5).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.21; ECMA-285 15.1.21.
   */
  readonly parking: ConnectionID;
  /**
   * The device at which the call is queued, perhaps the parking device itself (FR 2). Its do not disturb
   * and forwarding are honoured (FR 4), and the device identifier has to be complete (FR 6).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.21; ECMA-285 15.1.21.
   */
  readonly parkTo: DeviceID;
  /**
   * Correlator data to put on the call before the state changes that follow.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.21; ECMA-285 15.1.21.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.21; ECMA-285 15.1.21.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
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
   * The connection at the device to which the call was parked.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.21; ECMA-285 15.1.21.
   */
  readonly parkedTo?: ConnectionID;
  /**
   * Call linkage data of the parked call.
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
   * The connection of a device that is already in the call that becomes the conference.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly activeCall: ConnectionID;
  /**
   * The device to add. Its forwarding and do not disturb are honoured, and the device identifier has to
   * be complete: neither empty nor digits that end in ";".
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly deviceToJoin: DeviceID;
  /**
   * Whether the device takes an active part or only listens.
   *
   * Absent means `active`. ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly participationType?: ParticipationType;
  /**
   * The account that a call is charged to (ECMA-269 12.2.1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly accountCode?: AccountInfo;
  /**
   * The code that authorises a request or a call (ECMA-269 12.2.3).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly authCode?: AuthCode;
  /**
   * Correlator data to put on the call before the state changes that follow.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data to send to the parties of the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly userData?: UserData;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
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
   * The connection of the added device in the conference.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly conferencedCall: ConnectionID;
  /**
   * Media attributes of the resulting connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
   */
  readonly conferencedCallInfo?: ConnectionInformation;
  /**
   * Call linkage data of the resulting call, and those that were discarded.
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
 * Replaces the transferring device by another one, in one step.
 *
 * Operation 50.
 *
 * Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
 */
export interface SingleStepTransferCall extends Open {
  /**
   * The transferring device's connection: connected, alerting, failed, held or queued before, null
   * after.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly activeCall: ConnectionID;
  /**
   * The device that takes the place of the transferring one. The device identifier has to be complete:
   * neither empty nor digits that end in ";".
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly transferredTo: DeviceID;
  /**
   * The account that a call is charged to (ECMA-269 12.2.1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly accountCode?: AccountInfo;
  /**
   * The code that authorises a request or a call (ECMA-269 12.2.3).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly authCode?: AuthCode;
  /**
   * Correlator data to put on the call before the state changes that follow.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data to send to the parties of the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly userData?: UserData;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * The cause to hand to the underlying signalling.
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
   * A connection of the resulting call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly transferredCall: ConnectionID;
  /**
   * Each known device and connection of the resulting call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly connections?: ConnectionList;
  /**
   * Media attributes of the resulting connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
   */
  readonly transferredCallInfo?: ConnectionInformation;
  /**
   * Call linkage data of the resulting call, and those that were discarded.
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
 * Accepts a call that is offered to a device. To be rid of an active call first, clear its connection
 * with ClearConnection and then accept (FR 1).
 *
 * Operation 214.
 *
 * Source: ECMA-269 17.1.1; ECMA-285 15.1.1.
 */
export interface AcceptCall extends Open {
  /**
   * The connection to accept: alerting before, and only in the offered mode of that state (17.1.1.3.1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.1; ECMA-285 15.1.1.
   */
  readonly callToBeAccepted: ConnectionID;
  /**
   * Correlator data to put on the call before the state changes that follow; an empty string takes away
   * what is there.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.1; ECMA-285 15.1.1.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data to send to the parties of the call; it is not kept when the call is later conferenced or
   * transferred.
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
 * Asks to be called back about a call that did not get through. The called side may be failed,
 * alerting, queued or, as after forwarding, null.
 *
 * Operation 215.
 *
 * Source: ECMA-269 17.1.4; ECMA-285 15.1.4.
 */
export interface CallBack extends Open {
  /**
   * The calling device's connection in the original call: connected before, usually null after, perhaps
   * failed first while the device is still off-hook.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.4; ECMA-285 15.1.4.
   */
  readonly callbackConnection: ConnectionID;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.4; ECMA-285 15.1.4.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.4; ECMA-285 15.1.4.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
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
   * The device that the call back is set at.
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
 * Leaves a message that asks for a call back; the original call is cleared after that.
 *
 * Operation 216.
 *
 * Source: ECMA-269 17.1.5; ECMA-285 15.1.5.
 */
export interface CallBackMessage extends Open {
  /**
   * The calling device's connection in the original call: connected before, null after, perhaps failed
   * in between.
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
   * The device for which the message was left.
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
 * Lets a call wait for a busy destination. There is one active camp-on for each pair of calling and
 * called device (FR 1).
 *
 * Operation 217.
 *
 * Source: ECMA-269 17.1.6; ECMA-285 15.1.6.
 */
export interface CamponCall extends Open {
  /**
   * The calling device's connection: connected before. The called side is typically failed, in a
   * connection with the call part only (6.7.2).
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
 * Diverts a connection to one or more other destinations; other calls at the device are left alone (FR
 * 2).
 *
 * Operation 218.
 *
 * Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
 */
export interface DeflectCall extends Open {
  /**
   * The connection to divert. A shared-bridged appearance that is queued, that is inactive, is refused
   * (FR 5).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
   */
  readonly callToBeDiverted: ConnectionID;
  /**
   * The first destination, as a complete device identifier: neither empty nor digits that end in ";" (FR
   * 6). Features that are active there take effect (FR 3).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
   */
  readonly newDestination: DeviceID;
  /**
   * More destinations. The switching function sends call control events for every one of them, or
   * refuses the request (FR 8).
   *
   * ECMA-323 edition 4 or later. Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
   */
  readonly addNewDestinationsList?: DeviceIDList;
  /**
   * Correlator data to put on the call before the state changes that follow.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data to send with the deflection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
   */
  readonly userData?: UserData;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * The cause to hand to the underlying signalling.
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
 * Goes on with dialling on an initiated connection, or completes it; other calls at the device are
 * left alone (FR 1). Digits that come after the switching function takes dialling as complete are
 * ignored (FR 7).
 *
 * Operation 219.
 *
 * Source: ECMA-269 17.1.12; ECMA-285 15.1.12.
 */
export interface DialDigits extends Open {
  /**
   * The connection to dial on: initiated before, initiated or connected after (17.1.12.3.1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.12; ECMA-285 15.1.12.
   */
  readonly diallingConnection: ConnectionID;
  /**
   * What to dial: any format of device identifier while nothing has been dialled yet, diallable digits
   * from then on. A ";" at the end says that more digits follow (FR 3-4).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.12; ECMA-285 15.1.12.
   */
  readonly diallingSequence: DeviceID;
  /**
   * Correlator data to put on the call before the state changes that follow.
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
 * Takes a given call over to the requesting device.
 *
 * Operation 220.
 *
 * Source: ECMA-269 17.1.13; ECMA-285 15.1.13.
 */
export interface DirectedPickupCall extends Open {
  /**
   * The connection to take over: alerting, connected, on hold or queued before, null at its original
   * device after (17.1.13.3.1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.13; ECMA-285 15.1.13.
   */
  readonly callToBePickedUp: ConnectionID;
  /**
   * The device that becomes connected. It is not the device that is picked up from (FR 6), and its
   * identifier has to be complete (FR 5).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.13; ECMA-285 15.1.13.
   */
  readonly requestingDevice: DeviceID;
  /**
   * Correlator data to put on the call before the state changes that follow.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.13; ECMA-285 15.1.13.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data to send with the pickup.
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
   * The connection of the requesting device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.13; ECMA-285 15.1.13.
   */
  readonly pickedCall?: ConnectionID;
  /**
   * Media attributes of that connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.13; ECMA-285 15.1.13.
   */
  readonly pickedCallInfo?: ConnectionInformation;
  /**
   * Call linkage data of the call that was picked up.
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
 * Takes a call of a pick group over to a device.
 *
 * Operation 221.
 *
 * Source: ECMA-269 17.1.14; ECMA-285 15.1.14.
 */
export interface GroupPickupCall extends Open {
  /**
   * The device that becomes connected. Its forwarding and do not disturb are ignored (FR 3), and its
   * identifier has to be complete (FR 5).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.14; ECMA-285 15.1.14.
   */
  readonly newDestination: DeviceID;
  /**
   * The pick group, as a complete device identifier (FR 5); absent means the group that is administered
   * for `newDestination` (FR 2).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.14; ECMA-285 15.1.14.
   */
  readonly pickGroup?: DeviceID;
  /**
   * Correlator data to put on the call before the state changes that follow.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.14; ECMA-285 15.1.14.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data to send with the pickup.
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
   * The connection of the new destination.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.14; ECMA-285 15.1.14.
   */
  readonly pickedCall?: ConnectionID;
  /**
   * Media attributes of that connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.14; ECMA-285 15.1.14.
   */
  readonly pickedCallInfo?: ConnectionInformation;
  /**
   * Call linkage data of the call that was picked up.
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
 * Brings the calling device into the call that the busy destination already has.
 *
 * Operation 222.
 *
 * Source: ECMA-269 17.1.16; ECMA-285 15.1.16.
 */
export interface IntrudeCall extends Open {
  /**
   * The calling device's connection, typically connected while the called side is failed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.16; ECMA-285 15.1.16.
   */
  readonly intrude: ConnectionID;
  /**
   * Whether the device takes an active part or only listens.
   *
   * Absent means `active`. ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.16; ECMA-285 15.1.16.
   */
  readonly participationType?: ParticipationType;
  /**
   * Data to send with the intrusion.
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
   * The calling device's connection in the resulting call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.16; ECMA-285 15.1.16.
   */
  readonly conferencedCall?: ConnectionID;
  /**
   * Media attributes of the resulting connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.16; ECMA-285 15.1.16.
   */
  readonly conferencedCallInfo?: ConnectionInformation;
  /**
   * Call linkage data of the resulting call, and those that were discarded.
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
 * Lets a device come into an existing call.
 *
 * Operation 223.
 *
 * Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
 */
export interface JoinCall extends Open {
  /**
   * A connection that is already in the call; the existing connections are left alone.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly activeCall: ConnectionID;
  /**
   * The device that comes in: connected after. Its identifier has to be complete (FR 2).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly joiningDevice: DeviceID;
  /**
   * Whether the joining device is prompted to go off-hook. What `doNotPrompt` does depends on the
   * switching function if the device cannot answer by itself (FR 4).
   *
   * Absent means `prompt`. ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly autoOriginate?: AutoOriginate;
  /**
   * Whether the device takes an active part or only listens; this also sets which way digital data flow
   * (FR 8).
   *
   * Absent means `active`. ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly participationType?: ParticipationType;
  /**
   * The account code for the join.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly accountCode?: AccountInfo;
  /**
   * The code that authorises a request or a call (ECMA-269 12.2.3).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly authCode?: AuthCode;
  /**
   * Correlator data to put on the call before the state changes that follow.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Data to send with the join.
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
   * The joining device's connection in the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly conferencedCall: ConnectionID;
  /**
   * Media attributes of the resulting connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
   */
  readonly conferencedCallInfo?: ConnectionInformation;
  /**
   * Call linkage data of the resulting call, and those that were discarded.
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
 * Originates a connection at one device, with hints about the resources to come. Unsupported values of
 * `maxDevices` or `startTime` are answered negatively (FR 3).
 *
 * Operation 375.
 *
 * Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
 */
export interface MakeConnection extends Open {
  /**
   * The device or group that initiates. For a group, later events name the real device, and
   * OriginatedEvent gives this value as `originatingDevice` (FR 10).
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly initiatingDevice: DeviceID;
  /**
   * The account that a call is charged to (ECMA-269 12.2.1).
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly accountCode?: AccountInfo;
  /**
   * The code that authorises a request or a call (ECMA-269 12.2.3).
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly authCode?: AuthCode;
  /**
   * Whether the device is prompted to go off-hook. What `doNotPrompt` does depends on the switching
   * function if the device cannot answer by itself (FR 4).
   *
   * Absent means `prompt`. ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly autoOriginate?: AutoOriginate;
  /**
   * Correlator data to put on the call before the state changes that follow.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Media class and characteristics for the call; the switching function may adjust digital data values
   * (FR 8).
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * Channels and media flow of the connection.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly connectionInfo?: ConnectionInformation;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * The cause to hand to the underlying signalling.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly reason?: EventCause;
  /**
   * The planned greatest number of devices, a hint for resources to come; it promises nothing (FR 5).
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly maxDevices?: number;
  /**
   * The planned start time; an unsupported value is answered negatively (FR 3).
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly startTime?: TimeInfo;
  /**
   * The planned duration, in a unit that the standard does not name; the switching function may clear
   * the connection earlier (FR 5).
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
   * The initiating device's connection in the new call.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly initiatingDevice: ConnectionID;
  /**
   * Media class and characteristics of the call as the switching function set them.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * Media attributes of the initiated connection.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
   */
  readonly initiatedCallInfo?: ConnectionInformation;
  /**
   * Call linkage data of the new call.
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
 * Sends a message to one or more destinations, each as a non-interactive call; interactive chat is
 * MakeCall with SendUserInformation (FR 2). Unsupported values of `callCharacteristics` are answered
 * negatively.
 *
 * Operation 376.
 *
 * Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
 */
export interface SendMessage extends Open {
  /**
   * The device on whose behalf the message is sent. For a group, later events name the real device, and
   * OriginatedEvent gives this value as `originatingDevice` (FR 9).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly callingDevice: DeviceID;
  /**
   * The destinations; each gets a call of its own.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly destinationDevices: readonly DeviceID[];
  /**
   * The message, as MIME body parts; without a content type a part is text/plain (Table 17-130).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly messageInfo: readonly MessageInfoItem[];
  /**
   * The account code for the new call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly accountCode?: AccountInfo;
  /**
   * The code that authorises a request or a call (ECMA-269 12.2.3).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly authCode?: AuthCode;
  /**
   * Correlator data, which ties messages together into one conversation (FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * The characteristics that the call is to have; an unsupported value is answered negatively.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Media class and characteristics; absent means media class message, and the switching function may
   * adjust what is given (FR 8).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
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
   * The connections of the new calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly connectionList: readonly ConnectionID[];
  /**
   * Media class and characteristics of the call as the switching function set them.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * Call linkage data of each new call.
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
 * A shared-bridged appearance became inactive: it went to the queued state.
 *
 * Causes: `normal`.
 *
 * Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
 */
export interface BridgedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection of the appearance that became inactive.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly bridgedConnection: ConnectionID;
  /**
   * The appearance that became inactive.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly bridgedAppearance: SubjectDeviceID;
  /**
   * The state at the monitored device, for device-type monitors only; at the bridged appearance it is
   * queued.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * The correlator data of the call; the switching function may leave it out (FR 6).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * User data sent with the call; present when some is sent and supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly userData?: UserData;
  /**
   * Why the event came; Table 17-152 lists the causes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
   */
  readonly cause: EventCause;
  /**
   * Services that the switching function allows at the moment on the connection of the monitored device;
   * for device-type monitors only, and always there if it supports dynamic feature availability.
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
   * Identifiers of the global call and its thread.
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
 * A whole call is gone. The event goes to call-type monitors only (FR 2), and after a
 * ConnectionClearedEvent for every device of the call (FR 1).
 *
 * Source: ECMA-269 17.2.2; ECMA-285 15.2.2.
 */
export interface CallClearedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The call, by its call identifier only; the device identifier is left out.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.2; ECMA-285 15.2.2.
   */
  readonly clearedCall: ConnectionID;
  /**
   * The correlator data of the call; the switching function may leave it out (FR 6).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.2; ECMA-285 15.2.2.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * User data sent with the call; present when some is sent and supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.2; ECMA-285 15.2.2.
   */
  readonly userData?: UserData;
  /**
   * The same cause as in the last ConnectionClearedEvent of the call (Table 17-154).
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
   * Identifiers of the global call and its thread.
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
 * A conference was made: in two steps, in a single step, by IntrudeCall or by JoinCall. No device
 * leaves the resulting call.
 *
 * Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
 */
export interface ConferencedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The first call as it was before the conference. Whether the identifier follows a fixed or a local
   * view is told by `connectionView` in the capability exchange (FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly primaryOldCall: ConnectionID;
  /**
   * The second call as it was before the conference. Present with a fixed view; with a local view only
   * if the monitored device saw two calls (Table 17-155, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly secondaryOldCall?: ConnectionID;
  /**
   * The device that made the conference (Table 17-155).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly conferencingDevice: SubjectDeviceID;
  /**
   * The device that was added last.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly addedParty: SubjectDeviceID;
  /**
   * Each known device and connection of the resulting call, tying old connection identifiers to new ones
   * (12.3.9 FR 8, 12.2.9).
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
   * The correlator data of the call; present when it has any.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * User data sent with the call; present when some is sent and supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly userData?: UserData;
  /**
   * Why the event came; Table 17-156 lists the causes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
   */
  readonly cause: EventCause;
  /**
   * Services that the switching function allows at the moment on the connection of the monitored device;
   * for device-type monitors only, and always there if it supports dynamic feature availability.
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
   * Call linkage data of the resulting call, and those that were discarded; present if the switching
   * function supports call linkage.
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
   * The connection of the device that left.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly droppedConnection: ConnectionID;
  /**
   * The device that left.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly releasingDevice: SubjectDeviceID;
  /**
   * The state at the monitored device, for device-type monitors only; at the clearing device it is null.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * The correlator data of the call; the switching function may leave it out (FR 6).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * User data sent with the call; present when some is sent and supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly userData?: UserData;
  /**
   * The total charge of the device that left.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly chargingInfo?: ChargingInfo;
  /**
   * Why the event came; Table 17-158 lists the causes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
   */
  readonly cause: EventCause;
  /**
   * Services that the switching function allows at the moment on the connection of the monitored device;
   * for device-type monitors only, and always there if it supports dynamic feature availability.
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
   * Identifiers of the global call and its thread.
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
 * A call is presented at a device, in the ringing or entering distribution mode of the alerting state.
 * It does not tell of physical ringing; RingerStatusEvent does (FR 1).
 *
 * Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
 */
export interface DeliveredEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The alerting connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly connection: ConnectionID;
  /**
   * The device that alerts, which says nothing of physical ringing (FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly alertingDevice: SubjectDeviceID;
  /**
   * The calling device, which may change after a transfer, a forwarding or a conference while the
   * network devices stay (FR 5).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly callingDevice: CallingDeviceID;
  /**
   * The device that was called at first. With `lastRedirectionDevice` and `cause` it lets a program
   * follow diversions for which no DivertedEvent comes (FR 3, 6.7.6).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly calledDevice: CalledDeviceID;
  /**
   * The last device known to have redirected the call (6.7.6).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  /**
   * The network interface device's connection from which the call came; left out when the call has more
   * than one calling device (FR 4).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly originatingNIDConnection?: ConnectionID;
  /**
   * The state at the monitored device, for device-type monitors only; at the alerting device it is
   * alerting.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * The correlator data of the call; present when it has any.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * User data sent with the call; present when some is sent and supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly userData?: UserData;
  /**
   * Why the event came; Table 17-160 lists the causes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly cause: EventCause;
  /**
   * Services that the switching function allows at the moment on the connection of the monitored device;
   * for device-type monitors only, and always there if it supports dynamic feature availability.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * The original calling device as the network gave it, in external incoming calls; it does not change
   * (FR 5).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  /**
   * The original called device as the network gave it, in external incoming calls; it does not change
   * (FR 5).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /**
   * The network interface device of the caller; present in external incoming calls and otherwise left
   * out.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * The network interface device of the called side; present in external outgoing calls, and sometimes
   * in external incoming ones.
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
   * Identifiers of the global call and its thread; present if the switching function supports call
   * linkage.
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
 * Digits were dialled at an initiated connection. The event needs a monitor on the initiating device
 * or on the call (FR 1); the first one carries the first digit of a MakeCall or ConsultationCall, or
 * an empty string (FR 3).
 *
 * Causes: `conference`, `consultation`, `networkDialling`, `normal`, `transfer`.
 *
 * Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
 */
export interface DigitsDialedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection at which the digits were dialled.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly dialingConnection: ConnectionID;
  /**
   * The device at which the digits were dialled.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly dialingDevice: SubjectDeviceID;
  /**
   * The digits that were really dialled, by hand or by a service. How many go into one event depends on
   * the switching function (FR 2, FR 4).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly dialingSequence: DeviceID;
  /**
   * The state at the monitored device, for device-type monitors only; at the dialling device it is
   * initiated.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * The correlator data of the call; present when it has any.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Why the event came; Table 17-162 lists the causes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly cause: EventCause;
  /**
   * Services that the switching function allows at the moment on the connection of the monitored device;
   * for device-type monitors only, and always there if it supports dynamic feature availability.
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
   * The network interface device of the caller, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * The network interface device of the called side, in external outgoing or incoming calls.
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
   * Identifiers of the global call and its thread.
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
 * A call left one device for another. The capability exchange tells whether every monitor gets the
 * event or only that of the diverting device (FR 1).
 *
 * Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
 */
export interface DivertedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection that was diverted.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly connection: ConnectionID;
  /**
   * The device that the call left.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly divertingDevice: SubjectDeviceID;
  /**
   * The device that the call went to.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly newDestination: SubjectDeviceID;
  /**
   * The calling device, which may change after a transfer, a forwarding or a conference (FR 4).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly callingDevice?: CallingDeviceID;
  /**
   * The device that was called at first. With `lastRedirectionDevice` and `cause` it lets a program
   * follow diversions in other events (FR 2, 6.7.6).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly calledDevice?: CalledDeviceID;
  /**
   * The last device known to have redirected the call (6.7.6).
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
   * The correlator data of the call; present when it has any.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * User data sent with the call; present when some is sent and supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly userData?: UserData;
  /**
   * Why the event came; Table 17-164 lists the causes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly cause: EventCause;
  /**
   * Services that the switching function allows at the moment on the connection of the monitored device;
   * for device-type monitors only, and always there if it supports dynamic feature availability.
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
   * The network interface device of the caller; present in external incoming calls and otherwise left
   * out.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * The network interface device of the called side; present in external outgoing calls, and sometimes
   * in external incoming ones.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
   */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  /**
   * Identifiers of the global call and its thread; present if the switching function supports call
   * linkage.
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
 * A device connected into the call. It never follows the ServiceInitiatedEvent of a MakeCall that
 * prompts, which is followed by OriginatedEvent (FR 1).
 *
 * Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
 */
export interface EstablishedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection that became connected.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly establishedConnection: ConnectionID;
  /**
   * The device that connected into the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly answeringDevice: SubjectDeviceID;
  /**
   * The calling device, which may change after a transfer, a forwarding or a conference.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly callingDevice: CallingDeviceID;
  /**
   * The device that was called at first.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly calledDevice: CalledDeviceID;
  /**
   * The last device known to have redirected the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  /**
   * The network interface device's connection from which the call came; left out when the call has more
   * than one calling device.
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
   * The correlator data of the call; present when it has any.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * User data sent with the call; present when some is sent and supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly userData?: UserData;
  /**
   * Why the event came; Table 17-166 lists the causes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly cause: EventCause;
  /**
   * Services that the switching function allows at the moment on the connection of the monitored device;
   * for device-type monitors only, and always there if it supports dynamic feature availability.
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
   * The network interface device of the caller; present in external incoming calls and otherwise left
   * out.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * The network interface device of the called side; present in external outgoing calls, and sometimes
   * in external incoming ones.
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
   * Identifiers of the global call and its thread; present if the switching function supports call
   * linkage.
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
 * A call failed at a device.
 *
 * Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
 */
export interface FailedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection that failed: complete, or with the call part only, depending on whether the failing
   * device's monitor gets the event (FR 3, 6.7.2).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly failedConnection: ConnectionID;
  /**
   * The device at which the call failed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly failingDevice: SubjectDeviceID;
  /**
   * The calling device, which may change after a transfer, a forwarding or a conference.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly callingDevice: CallingDeviceID;
  /**
   * The device that was called at first.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly calledDevice: CalledDeviceID;
  /**
   * The last device known to have redirected the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  /**
   * The network interface device's connection from which the call came; left out when the call has more
   * than one calling device.
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
   * The correlator data of the call; present when it has any.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * User data sent with the call; present when some is sent and supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly userData?: UserData;
  /**
   * Why the event came; Table 17-168 lists the causes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly cause: EventCause;
  /**
   * Services that the switching function allows at the moment on the connection of the monitored device;
   * for device-type monitors only, and always there if it supports dynamic feature availability.
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
   * The network interface device of the caller; present in external incoming calls and otherwise left
   * out.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * The network interface device of the called side; present in external outgoing calls, and sometimes
   * in external incoming ones.
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
   * Identifiers of the global call and its thread; present if the switching function supports call
   * linkage.
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
 * Causes: `alternate`, `conference`, `consultation`, `intrude`, `maintenance`, `networkSignal`,
 * `normal`, `recall`, `suspend`, `transfer`.
 *
 * Source: ECMA-269 17.2.10; ECMA-285 15.2.10.
 */
export interface HeldEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection that was put on hold.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.10; ECMA-285 15.2.10.
   */
  readonly heldConnection: ConnectionID;
  /**
   * The device that holds the call.
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
   * The correlator data of the call; the switching function may leave it out (FR 6).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.10; ECMA-285 15.2.10.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Why the event came; Table 17-170 lists the causes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.10; ECMA-285 15.2.10.
   */
  readonly cause: EventCause;
  /**
   * Services that the switching function allows at the moment on the connection of the monitored device;
   * for device-type monitors only, and always there if it supports dynamic feature availability.
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
   * Identifiers of the global call and its thread.
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
 * The call met interworking outside the switching sub-domain, so that fewer events may be reported for
 * it from here on.
 *
 * Causes: `networkSignal`.
 *
 * Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
 */
export interface NetworkCapabilitiesChangedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The network interface device's outbound connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly outboundConnection: ConnectionID;
  /**
   * The network interface device that was chosen, such as a trunk.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly networkInterfaceUsed: SubjectDeviceID;
  /**
   * The destination.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly calledDevice: CalledDeviceID;
  /**
   * Where the interworking takes place and how the call gets on there (Table 17-171).
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
   * The correlator data of the call; present when it has any.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * User data sent with the call; present when some is sent and supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly userData?: UserData;
  /**
   * The kind of network and the call control events it supports (Table 17-171).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly networkCapability?: NetworkCapability;
  /**
   * Why the event came; Table 17-172 lists the causes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
   */
  readonly cause: EventCause;
  /**
   * Services that the switching function allows at the moment on the connection of the monitored device;
   * for device-type monitors only, and always there if it supports dynamic feature availability.
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
   * Identifiers of the global call and its thread.
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
 * A call went out of the switching sub-domain by a network interface device. Later events for that
 * device carry `networkSignal` or a more specific network cause (FR 2).
 *
 * Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
 */
export interface NetworkReachedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection that leaves the switching sub-domain.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly outboundConnection: ConnectionID;
  /**
   * The network interface device that was chosen.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly networkInterfaceUsed: SubjectDeviceID;
  /**
   * The calling device, which may change after a transfer, a forwarding or a conference.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly callingDevice: CallingDeviceID;
  /**
   * The device that was called at first.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly calledDevice: CalledDeviceID;
  /**
   * The last device known to have redirected the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  /**
   * The network interface device's connection from which the call came; left out when the call has more
   * than one calling device.
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
   * The correlator data of the call; present when it has any.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * User data sent with the call; present when some is sent and supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly userData?: UserData;
  /**
   * The kind of network and the call control events it supports (Table 17-173).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly networkCapability?: NetworkCapability;
  /**
   * Why the event came; Table 17-174 lists the causes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly cause: EventCause;
  /**
   * Services that the switching function allows at the moment on the connection of the monitored device;
   * for device-type monitors only, and always there if it supports dynamic feature availability.
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
   * The network interface device of the caller; present in external incoming calls and otherwise left
   * out.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * Identifiers of the global call and its thread; present if the switching function supports call
   * linkage.
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
 * A call is offered to a device, before it is delivered; the connection is alerting. Which services
 * are allowed meanwhile is told in the capability exchange (FR 1).
 *
 * Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
 */
export interface OfferedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection that is alerting.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly offeredConnection: ConnectionID;
  /**
   * The device that is alerting.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly offeredDevice: SubjectDeviceID;
  /**
   * The calling device, which may change after a transfer, a forwarding or a conference.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly callingDevice: CallingDeviceID;
  /**
   * The device that was called at first.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly calledDevice: CalledDeviceID;
  /**
   * The last device known to have redirected the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  /**
   * The network interface device's connection from which the call came; left out when the call has more
   * than one calling device.
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
   * The correlator data of the call; present when it has any.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * User data sent with the call; present when some is sent and supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly userData?: UserData;
  /**
   * Why the event came; Table 17-176 lists the causes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly cause: EventCause;
  /**
   * Services that the switching function allows at the moment on the connection of the monitored device;
   * for device-type monitors only, and always there if it supports dynamic feature availability.
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
   * The network interface device of the caller; present in external incoming calls and otherwise left
   * out.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * The network interface device of the called side; present in external outgoing calls, and sometimes
   * in external incoming ones.
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
   * Identifiers of the global call and its thread; present if the switching function supports call
   * linkage.
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
 * A device attempted a call. The event needs a monitor on the initiating device (FR 1) or, for
 * external incoming calls, on a network interface device that can be monitored (FR 2).
 *
 * Causes: `callBack`, `conference`, `consultation`, `makeCall`, `newCall`, `normal`, `transfer`.
 *
 * Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
 */
export interface OriginatedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection at which the call originated.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly originatedConnection: ConnectionID;
  /**
   * The device that calls, the subject of the event.
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
   * The device, such as a group, that originated on behalf of the calling one; never a network interface
   * device. Left out for external incoming calls and when it is the calling device itself.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly originatingDevice?: DeviceID;
  /**
   * The state at the monitored device, for device-type monitors only; at the initiating device it is
   * connected.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * The correlator data of the call; present when it has any.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Why the event came; Table 17-178 lists the causes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly cause: EventCause;
  /**
   * Services that the switching function allows at the moment on the connection of the monitored device;
   * for device-type monitors only, and always there if it supports dynamic feature availability.
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
   * The network interface device of the caller; present in external incoming calls and otherwise left
   * out.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * The network interface device of the called side; present in external outgoing calls, and sometimes
   * in external incoming ones.
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
   * Identifiers of the global call and its thread; present if the switching function supports call
   * linkage.
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
   * The connection that was queued.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly queuedConnection: ConnectionID;
  /**
   * The device at which the call is queued.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly queue: SubjectDeviceID;
  /**
   * The calling device, which may change after a transfer, a forwarding or a conference.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly callingDevice: CallingDeviceID;
  /**
   * The device that was called at first.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly calledDevice: CalledDeviceID;
  /**
   * The last device known to have redirected the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly lastRedirectionDevice: RedirectionDeviceID;
  /**
   * How many calls are in the queue, this one included.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly numberQueued?: number;
  /**
   * How many calls were ahead of this one when it was queued, this one not counted.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly callsInFront?: number;
  /**
   * The state at the monitored device, for device-type monitors only; at the queue device it is queued.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * The correlator data of the call; present when it has any.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * User data sent with the call; present when some is sent and supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly userData?: UserData;
  /**
   * Why the event came; Table 17-180 lists the causes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly cause: EventCause;
  /**
   * Services that the switching function allows at the moment on the connection of the monitored device;
   * for device-type monitors only, and always there if it supports dynamic feature availability.
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
   * The network interface device of the caller; present in external incoming calls and otherwise left
   * out.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * The network interface device of the called side; present in external outgoing calls, and sometimes
   * in external incoming ones.
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
   * Identifiers of the global call and its thread; present if the switching function supports call
   * linkage.
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
 * Hold ended at a connection. An AlternateCall that answers an alerting call is reported by
 * EstablishedEvent instead (FR 1).
 *
 * Causes: `alternate`, `networkSignal`, `normal`, `recall`.
 *
 * Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
 */
export interface RetrievedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection at which hold ended.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
   */
  readonly retrievedConnection: ConnectionID;
  /**
   * The device at which hold ended.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
   */
  readonly retrievingDevice: SubjectDeviceID;
  /**
   * The state at the monitored device, for device-type monitors only; at the retrieving device it is
   * connected.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * The correlator data of the call; the switching function may leave it out (FR 6).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Why the event came; Table 17-182 lists the causes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
   */
  readonly cause: EventCause;
  /**
   * Services that the switching function allows at the moment on the connection of the monitored device;
   * for device-type monitors only, and always there if it supports dynamic feature availability.
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
   * Identifiers of the global call and its thread.
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
 * Service was initiated at a device, as when it goes off-hook or is prompted; how prompting is done
 * depends on the switching function (FR 1). An en-bloc or hands-free MakeCall need not send the event
 * (FR 6).
 *
 * Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
 */
export interface ServiceInitiatedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection at which service was initiated.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly initiatedConnection: ConnectionID;
  /**
   * The device at which service was initiated.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly initiatingDevice: SubjectDeviceID;
  /**
   * While the device is prompted, the device to be called once the prompt is answered.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly calledDevice?: CalledDeviceID;
  /**
   * The state at the monitored device, for device-type monitors only; at the initiating device it is
   * initiated.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * The correlator data of the call; present when it has any.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Why the event came; Table 17-184 lists the causes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly cause: EventCause;
  /**
   * Services that the switching function allows at the moment on the connection of the monitored device;
   * for device-type monitors only, and always there if it supports dynamic feature availability.
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
   * The network interface device of the caller; present in external incoming calls and otherwise left
   * out.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * Identifiers of the global call and its thread; present if the switching function supports call
   * linkage.
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
 * A call was transferred.
 *
 * Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
 */
export interface TransferredEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The first call as it was before the transfer. Whether the identifier follows a fixed or a local view
   * is told by `connectionView` in the capability exchange (FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly primaryOldCall: ConnectionID;
  /**
   * The second call as it was before the transfer. Present with a fixed view; with a local view only if
   * the monitored device saw two calls (Table 17-185, FR 1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly secondaryOldCall?: ConnectionID;
  /**
   * The device that transferred the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly transferringDevice: SubjectDeviceID;
  /**
   * The device that got the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly transferredToDevice: SubjectDeviceID;
  /**
   * Each known device and connection of the resulting call, tying old connection identifiers to new ones
   * (12.3.9 FR 8, 12.2.9).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly transferredConnections: ConnectionList;
  /**
   * The state at the monitored device, for device-type monitors only; at the transferring device it is
   * null.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly localConnectionInfo?: LocalConnectionState;
  /**
   * The correlator data of the call; present when it has any.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * User data sent with the call; present when some is sent and supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly userData?: UserData;
  /**
   * The total charge of the transferring device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly chargingInfo?: ChargingInfo;
  /**
   * Why the event came; Table 17-186 lists the causes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
   */
  readonly cause: EventCause;
  /**
   * Services that the switching function allows at the moment on the connection of the monitored device;
   * for device-type monitors only, and always there if it supports dynamic feature availability.
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
   * Call linkage data of the resulting call, and those that were discarded; present if the switching
   * function supports call linkage.
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
