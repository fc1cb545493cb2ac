// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID, CorrelatorData, DeviceID, UserData } from '../hand-written.js';
import type { Open, UnknownValue } from '../unknown-member.js';
import type { CallCharacteristics, CallLinkageDataList, LocalConnectionState, ServicesPermitted } from './calls.js';
import type { EventCause } from './causes.js';
import type { ChargingInfo } from './charging.js';
import type { CSTACommonArguments } from './extensions.js';
import type { AccountInfo, AuthCode, LanguagePreferences, SubjectOfCall } from './features.js';
import type { CallingDeviceID, SubjectDeviceID } from './identifiers.js';
import type { ConnectionInformation, MediaCallCharacteristics } from './media.js';

/** Data that qualifies a call. */
export type CallQualifyingData = Uint8Array;

/** How digits are sent. */
export type DigitMode =
  /** As dial pulses. */
  | 'rotaryPulse'
  /** As DTMF tones. */
  | 'dTMF'
  | UnknownValue;

/** A tone that the switching function sends to a connection. */
export type TelephonyTone =
  | 'beep'
  | 'billing'
  | 'busy'
  | 'carrier'
  | 'confirmation'
  | 'dial'
  /** The calling tone of a fax machine. */
  | 'faxCNG'
  | 'hold'
  | 'howler'
  | 'intrusion'
  /** The calling tone of a modem. */
  | 'modemCNG'
  | 'park'
  | 'recordWarning'
  | 'reorder'
  | 'ringback'
  | 'silence'
  /** Special information tone: vacant code. */
  | 'sitVC'
  /** Special information tone: intercept. */
  | 'sitIC'
  /** Special information tone: reorder. */
  | 'sitRO'
  /** Special information tone: no circuit. */
  | 'sitNC'
  | 'switchSpec0'
  | 'switchSpec1'
  | 'switchSpec2'
  | 'switchSpec3'
  | 'switchSpec4'
  | 'switchSpec5'
  | 'switchSpec6'
  | 'switchSpec7'
  | 'switchSpec8'
  | 'switchSpec9'
  | 'switchSpec10'
  | 'switchSpec11'
  | 'switchSpec12'
  | 'switchSpec13'
  | 'switchSpec14'
  | 'switchSpec15'
  | 'switchSpec16'
  | 'switchSpec17'
  | 'switchSpec18'
  | 'switchSpec19'
  | 'switchSpec20'
  | 'switchSpec21'
  | 'switchSpec22'
  | 'switchSpec23'
  | 'switchSpec24'
  | 'switchSpec25'
  | 'switchSpec26'
  | 'switchSpec27'
  | 'switchSpec28'
  | 'switchSpec29'
  | 'switchSpec30'
  | 'switchSpec31'
  | 'switchSpec32'
  | 'switchSpec33'
  | 'switchSpec34'
  | 'switchSpec35'
  | 'switchSpec36'
  | 'switchSpec37'
  | 'switchSpec38'
  | 'switchSpec39'
  | 'switchSpec40'
  | 'switchSpec41'
  | 'switchSpec42'
  | 'switchSpec43'
  | 'switchSpec44'
  | 'switchSpec45'
  | 'switchSpec46'
  | 'switchSpec47'
  | 'switchSpec48'
  | 'switchSpec49'
  | 'switchSpec50'
  | 'switchSpec51'
  | 'switchSpec52'
  | 'switchSpec53'
  | 'switchSpec54'
  | 'switchSpec55'
  | 'switchSpec56'
  | 'switchSpec57'
  | 'switchSpec58'
  | 'switchSpec59'
  | 'switchSpec60'
  | 'switchSpec61'
  | 'switchSpec62'
  | 'switchSpec63'
  | 'switchSpec64'
  | 'switchSpec65'
  | 'switchSpec66'
  | 'switchSpec67'
  | 'switchSpec68'
  | 'switchSpec69'
  | 'switchSpec70'
  | 'switchSpec71'
  | 'switchSpec72'
  | 'switchSpec73'
  | 'switchSpec74'
  | 'switchSpec75'
  | 'switchSpec76'
  | 'switchSpec77'
  | 'switchSpec78'
  | 'switchSpec79'
  | 'switchSpec80'
  | 'switchSpec81'
  | 'switchSpec82'
  | 'switchSpec83'
  | 'switchSpec84'
  | 'switchSpec85'
  | 'switchSpec86'
  | 'switchSpec87'
  | 'switchSpec88'
  | 'switchSpec89'
  | 'switchSpec90'
  | 'switchSpec91'
  | 'switchSpec92'
  | 'switchSpec93'
  | 'switchSpec94'
  | 'switchSpec95'
  | 'switchSpec96'
  | 'switchSpec97'
  | 'switchSpec98'
  | 'switchSpec99'
  | 'switchSpec100'
  | UnknownValue;

/** The device and connection of a call that a failed service was about. */
export interface PrimaryOrSecondaryCall extends Open {
  /**
   * The device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deviceID: DeviceID;
  /**
   * The device's connection in the call.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionID: ConnectionID;
  /**
   * The state of that connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly localConnectionState: LocalConnectionState;
  /**
   * Media attributes of that connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionInfo?: ConnectionInformation;
}

/** Another device and connection of a call that a failed service was about. */
export interface OtherCall extends Open {
  /**
   * The device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deviceID: DeviceID;
  /**
   * The device's connection in the call.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionID: ConnectionID;
  /**
   * The state of that connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly localConnectionState?: LocalConnectionState;
  /**
   * Media attributes of that connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionInfo?: ConnectionInformation;
}

/**
 * Puts data on an existing call.
 *
 * Operation 230.
 *
 * Source: ECMA-269 Table 18-2.
 */
export interface AssociateData extends Open {
  /**
   * The connection that names the call, at either end of it.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-2.
   */
  readonly existingCall: ConnectionID;
  /**
   * The account code to put on the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-2.
   */
  readonly accountCode?: AccountInfo;
  /**
   * The authorisation code to put on the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-2.
   */
  readonly authCode?: AuthCode;
  /**
   * The correlator data to put on the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-2.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * The qualifying data to put on the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-2.
   */
  readonly callQualifyingData?: CallQualifyingData;
  /**
   * The characteristics to put on the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-2.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * The subject to put on the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-2.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * The preferred languages to put on the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-2.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * Device information to put on one device of the call, not on the call.
   *
   * ECMA-323 edition 4 or later. Source: ECMA-269 Table 18-2.
   */
  readonly deviceInfo?: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-2.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link AssociateData}. */
export interface AssociateDataResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-2.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Stops the generation of a tone.
 *
 * Operation 231.
 *
 * Source: ECMA-269 Table 18-6.
 */
export interface CancelTelephonyTones extends Open {
  /**
   * The connection on which the tone stops.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-6.
   */
  readonly connectionToStopTone: ConnectionID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-6.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link CancelTelephonyTones}. */
export interface CancelTelephonyTonesResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-6.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Sends digits on behalf of a connection.
 *
 * Operation 232.
 *
 * Source: ECMA-269 Table 18-14.
 */
export interface GenerateDigits extends Open {
  /**
   * The connection on behalf of which the digits are sent.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-14.
   */
  readonly connectionToSendDigits: ConnectionID;
  /**
   * Whether dial pulses or DTMF tones are sent; absent means the switching function's default.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-14.
   */
  readonly digitMode?: DigitMode;
  /**
   * The digits; how many there may be is told in the capability exchange.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-14.
   */
  readonly charactersToSend: string;
  /**
   * How long each tone lasts, for DTMF only; the standard names no unit.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-14.
   */
  readonly toneDuration?: number;
  /**
   * The rate of the dial pulses, for rotary pulses only; the standard names no unit.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-14.
   */
  readonly pulseRate?: number;
  /**
   * How long the pause between digits lasts; the standard names no unit.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-14.
   */
  readonly pauseDuration?: number;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-14.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GenerateDigits}. */
export interface GenerateDigitsResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-14.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Sends a tone on behalf of a connection.
 *
 * Operation 233.
 *
 * Source: ECMA-269 Table 18-18.
 */
export interface GenerateTelephonyTones extends Open {
  /**
   * The connection on behalf of which the tone is sent.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-18.
   */
  readonly connectionToSendTone: ConnectionID;
  /**
   * The tone to send.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-18.
   */
  readonly toneToSend: TelephonyTone;
  /**
   * How long the tone lasts, if that applies to it; the standard names no unit.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-18.
   */
  readonly toneDuration?: number;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-18.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GenerateTelephonyTones}. */
export interface GenerateTelephonyTonesResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-18.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Sends user-to-user data in a call.
 *
 * Operation 234.
 *
 * Source: ECMA-269 Table 18-22.
 */
export interface SendUserInformation extends Open {
  /**
   * The connection that names the call in which the data is sent.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-22.
   */
  readonly existingCall: ConnectionID;
  /**
   * The data to send.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-22.
   */
  readonly userData: UserData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-22.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SendUserInformation}. */
export interface SendUserInformationResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-22.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Changes the media attributes of a connection.
 *
 * Operation 377.
 *
 * Source: ECMA-269 Table 18-10.
 */
export interface ChangeConnectionInformation extends Open {
  /**
   * The connection whose attributes change.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-10.
   */
  readonly connectionToBeChanged: ConnectionID;
  /**
   * The attributes wanted, such as another flow direction.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-10.
   */
  readonly requestedConnectionInfo: ConnectionInformation;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-10.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ChangeConnectionInformation}. */
export interface ChangeConnectionInformationResponse extends Open {
  /**
   * The attributes that the connection has now.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-10.
   */
  readonly actualConnectionInfo: ConnectionInformation;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-10.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Information tied to a call changed: account or authorisation code, user or correlator data, caller
 * ID, permitted services after a change of state, device information, call linkage or what
 * AssociateData put on it.
 *
 * Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
 */
export interface CallInformationEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection that the information is about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly connection: ConnectionID;
  /**
   * The device that the information is about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly device: SubjectDeviceID;
  /**
   * The new calling device or caller ID, if that changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly callingDevice?: CallingDeviceID;
  /**
   * The account code as collected or updated.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly accountInfo?: AccountInfo;
  /**
   * The authorisation code as collected or updated.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly authCode?: AuthCode;
  /**
   * The correlator data as collected or updated.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * The services that are permitted after a change of connection state.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * User data as received or updated.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly userData?: UserData;
  /**
   * The qualifying data as collected or updated.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly callQualifyingData?: CallQualifyingData;
  /**
   * Media attributes of `connection`.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly connectionInfo?: ConnectionInformation;
  /**
   * The new call linkage data, and those that were discarded (6.1.2.7.4).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly callLinkageDataList?: CallLinkageDataList;
  /**
   * The new characteristics, if that changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * The new subject, if that changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * The new preferred languages, if that changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * New device information of a device in the call.
   *
   * ECMA-323 edition 4 or later. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly deviceInfo?: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * New charging information was detected; it may come after the release of the call.
 *
 * Source: ECMA-269 18.2.2; ECMA-285 16.2.2.
 */
export interface ChargingEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection that the charge belongs to.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.2; ECMA-285 16.2.2.
   */
  readonly connection: ConnectionID;
  /**
   * The device that is charged.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.2; ECMA-285 16.2.2.
   */
  readonly chargedDevice: DeviceID;
  /**
   * The new charge, from pulse metering for instance.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.2; ECMA-285 16.2.2.
   */
  readonly chargingInfo: ChargingInfo;
  /**
   * Why the event came.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.2; ECMA-285 16.2.2.
   */
  readonly cause?: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.2; ECMA-285 16.2.2.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * The switching function generated digits. The event does not tell of digits that were detected as
 * they came in.
 *
 * Source: ECMA-269 18.2.3; ECMA-285 16.2.3.
 */
export interface DigitsGeneratedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection at which the digits were generated.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.3; ECMA-285 16.2.3.
   */
  readonly connection: ConnectionID;
  /**
   * The digits.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.3; ECMA-285 16.2.3.
   */
  readonly digitGeneratedList: string;
  /**
   * How long each digit lasted, one duration for each.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.3; ECMA-285 16.2.3.
   */
  readonly digitDurationList?: readonly number[];
  /**
   * How long each pause lasted, one duration for each.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.3; ECMA-285 16.2.3.
   */
  readonly pauseDurationList?: readonly number[];
  /**
   * Media attributes of `connection`.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.3; ECMA-285 16.2.3.
   */
  readonly connectionInfo?: ConnectionInformation;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.3; ECMA-285 16.2.3.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A tone is being generated or, if the switching function reports that, no longer, as after
 * CancelTelephonyTones.
 *
 * Source: ECMA-269 18.2.4; ECMA-285 16.2.4.
 */
export interface TelephonyTonesGeneratedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection that the tone is on.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.4; ECMA-285 16.2.4.
   */
  readonly connection: ConnectionID;
  /**
   * The tone that is generated now; absent may mean that generation stopped.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.4; ECMA-285 16.2.4.
   */
  readonly toneGenerated?: TelephonyTone;
  /**
   * The frequency of the tone, given only when the tone is none of the named ones.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.4; ECMA-285 16.2.4.
   */
  readonly toneFrequency?: number;
  /**
   * How long the tone lasts, given only when the tone is none of the named ones.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.4; ECMA-285 16.2.4.
   */
  readonly toneDuration?: number;
  /**
   * How long the pause in the tone lasts, given only when the tone is none of the named ones.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.4; ECMA-285 16.2.4.
   */
  readonly pauseDuration?: number;
  /**
   * Media attributes of `connection`.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.4; ECMA-285 16.2.4.
   */
  readonly connectionInfo?: ConnectionInformation;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.4; ECMA-285 16.2.4.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A service could not be completed. Where events had shown a change of state already, the computing
 * function has to restore the original situation itself, by services, as far as that is needed and
 * possible.
 *
 * Source: ECMA-269 18.2.5; ECMA-285 16.2.5.
 */
export interface ServiceCompletionFailureEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The connection in the first call of the service that failed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.5; ECMA-285 16.2.5.
   */
  readonly primaryCall: PrimaryOrSecondaryCall;
  /**
   * The connection in the second call, if the service had one.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.5; ECMA-285 16.2.5.
   */
  readonly secondaryCall?: PrimaryOrSecondaryCall;
  /**
   * The other devices and connections of the first call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.5; ECMA-285 16.2.5.
   */
  readonly otherDevsPrimaryCallList?: readonly OtherCall[];
  /**
   * The other devices and connections of the second call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.5; ECMA-285 16.2.5.
   */
  readonly otherDevsSecondaryCallList?: readonly OtherCall[];
  /**
   * Media class and characteristics of the calls concerned.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.5; ECMA-285 16.2.5.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * Why the service could not be completed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.5; ECMA-285 16.2.5.
   */
  readonly cause?: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.5; ECMA-285 16.2.5.
   */
  readonly extensions?: CSTACommonArguments;
}
