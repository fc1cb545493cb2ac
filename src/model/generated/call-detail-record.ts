// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID, DeviceID } from '../hand-written.js';
import type { Open, OpenBits, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { CallCharacteristics } from './calls.js';
import type { DeviceCategory, NamedDeviceTypes } from './capabilities.js';
import type { ChargingInfo } from './charging.js';
import type { CSTACommonArguments, TimeInfo } from './extensions.js';
import type { AccountInfo, AuthCode } from './features.js';
import type { AssociatedCalledDeviceID, AssociatedCallingDeviceID, CalledDeviceID, CallingDeviceID, NetworkCalledDeviceID, NetworkCallingDeviceID } from './identifiers.js';
import type { MediaCallCharacteristics } from './media.js';

export type CDRCrossRefID = string;

export type CDRReason =
  | 'timeout'
  | 'thresholdReached'
  | 'other'
  | UnknownValue;

export interface CDRInformationItem extends Open {
  readonly recordNumber?: number;
  readonly recordCreationTime: TimeInfo;
  readonly callingDevice?: CallingDeviceID;
  readonly calledDevice?: CalledDeviceID;
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  readonly callCharacteristics?: CallCharacteristics;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly chargedDevice?: ChargedDevice;
  readonly recordedCall?: ConnectionID;
  readonly nodeNumber?: NodeNumber;
  readonly tariffTable?: number;
  readonly connectionStart?: TimeInfo;
  readonly connectionEnd?: TimeInfo;
  readonly connectionDuration?: number;
  readonly accessCode?: string;
  readonly carrier?: number;
  readonly selectedRoute?: number;
  readonly billingID?: BillingID;
  readonly chargingInfo?: ChargingInfo;
  readonly supplServiceInfo?: SupplServiceInfo;
  readonly reasonForTerm?: ReasonForTerm;
  readonly authCode?: AuthCode;
  readonly accountInfo?: AccountInfo;
  readonly deviceCategory?: DeviceCategory;
  readonly namedDeviceTypes?: NamedDeviceTypes;
  readonly operatorDevice?: DeviceID;
}

export type ChargedDevice =
  | {
      readonly operator: DeviceID;
      readonly nonOperator?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly nonOperator: DeviceID;
      readonly operator?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly operator?: undefined; readonly nonOperator?: undefined });

export interface NodeNumber extends Open {
  readonly area0?: number;
  readonly area1?: number;
  readonly area2?: number;
}

export type BillingID =
  | 'normalCharging'
  | 'reverseCharging'
  | 'creditCardCharging'
  | 'callForwarding'
  | 'callDeflection'
  | 'callTransfer'
  | 'other'
  | UnknownValue;

export interface SupplServiceInfo extends OpenBits {
  readonly normalCall?: boolean;
  readonly consultationCall?: boolean;
  readonly transferCall?: boolean;
  readonly callCompletion?: boolean;
  readonly callForwarding?: boolean;
  readonly callDiversion?: boolean;
  readonly conferencing?: boolean;
  readonly intrusion?: boolean;
  readonly userUserInfo?: boolean;
  readonly other?: boolean;
}

export type ReasonForTerm =
  | 'normalClearing'
  | 'unsuccessfulCallAttempt'
  | 'abnormalTermination'
  | 'callTransferred'
  | 'other'
  | UnknownValue;

export type CDRInfo = readonly CDRInformationItem[];

export interface CDRTimePeriod extends Open {
  readonly beginningOfCDR: TimeInfo;
  readonly endOfCDR: TimeInfo;
}

export type CDRTransferMode =
  | 'transferAtEndOfCall'
  | 'transferOnRequest'
  | 'transferOnThresholdReached'
  | UnknownValue;

export type CDRTermReason =
  | 'endOfDataDetected'
  | 'errorDetected'
  | 'thresholdReached'
  | 'other'
  | UnknownValue;

/**
 * A notice that belongs to a CDR session.
 *
 * Operation 360.
 *
 * Source: ECMA-269 27.1.1.1.
 */
export interface CDRNotification extends Open {
  readonly cdrCrossRefID: CDRCrossRefID;
  /** why it is sent, where given */
  readonly cdrReason?: CDRReason;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link CDRNotification}. */
export interface CDRNotificationResponse extends Open {
  readonly extensions?: CSTACommonArguments;
}

/**
 * Delivers records.
 *
 * Operation 361.
 *
 * Source: ECMA-269 27.1.2.1.
 */
export interface CDRReport extends Open {
  readonly cdrCrossRefID: CDRCrossRefID;
  /** mandatory, 1 to 128 */
  readonly numberOfRecordsSent: number;
  /** mandatory; the records, as the call detail record module lays them out */
  readonly cdrInfo: CDRInfo;
  /**
   * only after SendStoredCDR; TRUE = last report of stored records, further CDRs are stored until the
   * next SendStoredCDR; FALSE = more such reports follow
   */
  readonly lastStoredCDRReportSent?: boolean;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link CDRReport}. */
export interface CDRReportResponse extends Open {
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for stored records. Rules: FR 3 where timePeriod is not supported, all stored records not yet
 * transmitted are sent
 *
 * Operation 362.
 *
 * Source: ECMA-269 27.1.3.1.
 */
export interface SendStoredCDR extends Open {
  readonly cdrCrossRefID: CDRCrossRefID;
  /** beginningOfCDR to endOfCDR, compared with recordCreationTime */
  readonly timePeriod?: CDRTimePeriod;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SendStoredCDR}. */
export interface SendStoredCDRResponse extends Open {
  readonly extensions?: CSTACommonArguments;
}

/**
 * Starts a CDR session.
 *
 * Operation 363.
 *
 * Source: ECMA-269 27.1.4.1.
 */
export interface StartCDRTransmission extends Open {
  /** mandatory; transferAtEndOfCall, transferOnRequest, transferOnThresholdReached */
  readonly transferMode: CDRTransferMode;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link StartCDRTransmission}. */
export interface StartCDRTransmissionResponse extends Open {
  readonly cdrCrossRefID: CDRCrossRefID;
  readonly extensions?: CSTACommonArguments;
}

/**
 * Ends a CDR session; either side may send it.
 *
 * Operation 364.
 *
 * Source: ECMA-269 27.1.5.1.
 */
export interface StopCDRTransmission extends Open {
  readonly cdrCrossRefID: CDRCrossRefID;
  /**
   * endOfDataDetected, errorDetected, thresholdReached, other; must be left out when the CF sends the
   * service
   */
  readonly cdrTermReason?: CDRTermReason;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link StopCDRTransmission}. */
export interface StopCDRTransmissionResponse extends Open {
  readonly extensions?: CSTACommonArguments;
}
