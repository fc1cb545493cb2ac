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

export type CallQualifyingData = Uint8Array;

export type DigitMode =
  | 'rotaryPulse'
  | 'dTMF'
  | UnknownValue;

export type TelephonyTone =
  | 'beep'
  | 'billing'
  | 'busy'
  | 'carrier'
  | 'confirmation'
  | 'dial'
  | 'faxCNG'
  | 'hold'
  | 'howler'
  | 'intrusion'
  | 'modemCNG'
  | 'park'
  | 'recordWarning'
  | 'reorder'
  | 'ringback'
  | 'silence'
  | 'sitVC'
  | 'sitIC'
  | 'sitRO'
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

export interface PrimaryOrSecondaryCall extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deviceID: DeviceID;
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionID: ConnectionID;
  /**
   * The state of the connection at the monitored device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly localConnectionState: LocalConnectionState;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionInfo?: ConnectionInformation;
}

export interface OtherCall extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deviceID: DeviceID;
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionID: ConnectionID;
  /**
   * The state of the connection at the monitored device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly localConnectionState?: LocalConnectionState;
  /**
   * Media attributes of one connection; those of the whole call are its media call characteristics.
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
   * mandatory; connection that names the call, of either endpoint
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-2.
   */
  readonly existingCall: ConnectionID;
  /**
   * to be put on the call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-2.
   */
  readonly accountCode?: AccountInfo;
  /**
   * to be put on the call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-2.
   */
  readonly authCode?: AuthCode;
  /**
   * to be put on the call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-2.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * to be put on the call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-2.
   */
  readonly callQualifyingData?: CallQualifyingData;
  /**
   * to be put on the call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-2.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * to be put on the call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-2.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * to be put on the call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-2.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * device identifier type; to be put on one device of the call, not on the call
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
 * Stops tone generation.
 *
 * Operation 231.
 *
 * Source: ECMA-269 Table 18-6.
 */
export interface CancelTelephonyTones extends Open {
  /**
   * mandatory; connection on which the tone stops
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
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-14.
   */
  readonly connectionToSendDigits: ConnectionID;
  /**
   * rotaryPulse or dTMF; left out: switching function's default
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-14.
   */
  readonly digitMode?: DigitMode;
  /**
   * mandatory; longest string as the capability exchange says
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-14.
   */
  readonly charactersToSend: string;
  /**
   * DTMF only (no unit said)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-14.
   */
  readonly toneDuration?: number;
  /**
   * rotary only (no unit said)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-14.
   */
  readonly pulseRate?: number;
  /**
   * between digits (no unit said)
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
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-18.
   */
  readonly connectionToSendTone: ConnectionID;
  /**
   * mandatory; one telephony tone
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-18.
   */
  readonly toneToSend: TelephonyTone;
  /**
   * if applicable (no unit said)
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
   * mandatory; connection that names the sending call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-22.
   */
  readonly existingCall: ConnectionID;
  /**
   * mandatory
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
 * Changes the connection information of a connection.
 *
 * Operation 377.
 *
 * Source: ECMA-269 Table 18-10.
 */
export interface ChangeConnectionInformation extends Open {
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 18-10.
   */
  readonly connectionToBeChanged: ConnectionID;
  /**
   * mandatory; what is wanted, flow direction for example
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
   * Media attributes of one connection; those of the whole call are its media call characteristics.
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
 * Information tied to a call changed: account or authorisation code, AssociateData, user or correlator
 * data, caller ID, permitted services after a change of connection state, device information, call
 * linkage. Switching function to computing function.
 *
 * Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
 */
export interface CallInformationEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * connection the update is about; device: subject device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly connection: ConnectionID;
  /**
   * The device that the action of the event is about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly device: SubjectDeviceID;
  /**
   * new calling device or caller ID, if that is what changed
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly callingDevice?: CallingDeviceID;
  /**
   * collected or updated values
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly accountInfo?: AccountInfo;
  /**
   * collected or updated values
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly authCode?: AuthCode;
  /**
   * collected or updated values
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * new permitted services after a connection state change
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly servicesPermitted?: ServicesPermitted;
  /**
   * received or updated
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly userData?: UserData;
  /**
   * collected or updated values
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly callQualifyingData?: CallQualifyingData;
  /**
   * of `connection`
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly connectionInfo?: ConnectionInformation;
  /**
   * new linkage data (6.1.2.7.4)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly callLinkageDataList?: CallLinkageDataList;
  /**
   * new values
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * new values
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * new values
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * new device information for a device in the call
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
 * New charging information was detected; may come after release when more charge information arrives.
 *
 * Source: ECMA-269 18.2.2; ECMA-285 16.2.2.
 */
export interface ChargingEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * connection the charge belongs to
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.2; ECMA-285 16.2.2.
   */
  readonly connection: ConnectionID;
  /**
   * device that is charged
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.2; ECMA-285 16.2.2.
   */
  readonly chargedDevice: DeviceID;
  /**
   * the new charge (pulse metering, say)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.2; ECMA-285 16.2.2.
   */
  readonly chargingInfo: ChargingInfo;
  /**
   * optional
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
 * Digits were generated by the switching function; not for digits detected as they come in.
 *
 * Source: ECMA-269 18.2.3; ECMA-285 16.2.3.
 */
export interface DigitsGeneratedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * connection at which they were generated
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.3; ECMA-285 16.2.3.
   */
  readonly connection: ConnectionID;
  /**
   * the digits
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.3; ECMA-285 16.2.3.
   */
  readonly digitGeneratedList: string;
  /**
   * optional; one duration per digit
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.3; ECMA-285 16.2.3.
   */
  readonly digitDurationList?: readonly number[];
  /**
   * optional; one duration per pause
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.3; ECMA-285 16.2.3.
   */
  readonly pauseDurationList?: readonly number[];
  /**
   * of `connection`
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
 * A telephony tone is being generated or, if the switching function reports that, no longer (after
 * CancelTelephonyTones, say).
 *
 * Source: ECMA-269 18.2.4; ECMA-285 16.2.4.
 */
export interface TelephonyTonesGeneratedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * connection the tone is on
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.4; ECMA-285 16.2.4.
   */
  readonly connection: ConnectionID;
  /**
   * tone now generated; left out may mean that generation stopped
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.4; ECMA-285 16.2.4.
   */
  readonly toneGenerated?: TelephonyTone;
  /**
   * only when toneGenerated is `other`
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.4; ECMA-285 16.2.4.
   */
  readonly toneFrequency?: number;
  /**
   * only when toneGenerated is `other`
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.4; ECMA-285 16.2.4.
   */
  readonly toneDuration?: number;
  /**
   * only when toneGenerated is `other`
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.4; ECMA-285 16.2.4.
   */
  readonly pauseDuration?: number;
  /**
   * of `connection`
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
 * A service could not be completed; where events had already shown a state change, the computing
 * function must itself restore the original situation by services, if needed and possible.
 *
 * Source: ECMA-269 18.2.5; ECMA-285 16.2.5.
 */
export interface ServiceCompletionFailureEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * connection in the primary call of the failed service
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.5; ECMA-285 16.2.5.
   */
  readonly primaryCall: PrimaryOrSecondaryCall;
  /**
   * connection in the secondary call, if the service had one
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.5; ECMA-285 16.2.5.
   */
  readonly secondaryCall?: PrimaryOrSecondaryCall;
  /**
   * other devices and connections of each call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.5; ECMA-285 16.2.5.
   */
  readonly otherDevsPrimaryCallList?: readonly OtherCall[];
  /**
   * other devices and connections of each call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.5; ECMA-285 16.2.5.
   */
  readonly otherDevsSecondaryCallList?: readonly OtherCall[];
  /**
   * of the calls concerned
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.5; ECMA-285 16.2.5.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * mandatory; why completion failed
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.5; ECMA-285 16.2.5.
   */
  readonly cause: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 18.2.5; ECMA-285 16.2.5.
   */
  readonly extensions?: CSTACommonArguments;
}
