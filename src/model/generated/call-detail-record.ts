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

/**
 * Identifies a transmission of call detail records, as StartCDRTransmission gave it out (ECMA-269
 * 27.1.4).
 */
export type CDRCrossRefID = string;

/** Why a call detail record notification is sent. */
export type CDRReason =
  | 'timeout'
  | 'thresholdReached'
  | 'other'
  | UnknownValue;

/** One call detail record. */
export interface CDRInformationItem extends Open {
  /**
   * Number of the record, 1 to 128.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly recordNumber?: number;
  /**
   * When the record was made.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly recordCreationTime: TimeInfo;
  /**
   * The device that calls; it may change after a transfer, a forwarding or a conference.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callingDevice?: CallingDeviceID;
  /**
   * The device that was called at first.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly calledDevice?: CalledDeviceID;
  /**
   * The network interface device by which the caller is connected, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * The network interface device by which the called side is connected, in external calls.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  /**
   * The original calling device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly networkCallingDevice?: NetworkCallingDeviceID;
  /**
   * The original called device as the network gave it, in external incoming calls.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly networkCalledDevice?: NetworkCalledDeviceID;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * The media classes and the data quality of a whole call, and so of all its connections.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * The device that is charged, and whether it is an operator's.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly chargedDevice?: ChargedDevice;
  /**
   * The connection that the record is about.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly recordedCall?: ConnectionID;
  /**
   * Number of a network node, in up to three areas.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly nodeNumber?: NodeNumber;
  /**
   * The tariff table that applies.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly tariffTable?: number;
  /**
   * When the connection began.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionStart?: TimeInfo;
  /**
   * When the connection ended.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionEnd?: TimeInfo;
  /**
   * How long the connection lasted.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionDuration?: number;
  /**
   * The access code that was used.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly accessCode?: string;
  /**
   * The carrier that was used.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly carrier?: number;
  /**
   * The route that was selected.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly selectedRoute?: number;
  /**
   * How the call was charged.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly billingID?: BillingID;
  /**
   * A charge, in units or in money.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly chargingInfo?: ChargingInfo;
  /**
   * Supplementary services that were used with the call.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly supplServiceInfo?: SupplServiceInfo;
  /**
   * Why the call ended.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly reasonForTerm?: ReasonForTerm;
  /**
   * The code that authorises a request or a call (ECMA-269 12.2.3).
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly authCode?: AuthCode;
  /**
   * The account that a call is charged to (ECMA-269 12.2.1).
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly accountInfo?: AccountInfo;
  /**
   * The category of a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deviceCategory?: DeviceCategory;
  /**
   * The type of a device, in more detail than its category.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly namedDeviceTypes?: NamedDeviceTypes;
  /**
   * The device of the operator.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly operatorDevice?: DeviceID;
}

/** The device that is charged, and whether it is an operator's. */
export type ChargedDevice =
  | {
      /**
       * The charged device, which is an operator's.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly operator: DeviceID;
      readonly nonOperator?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The charged device, which is not an operator's.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly nonOperator: DeviceID;
      readonly operator?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly operator?: undefined; readonly nonOperator?: undefined });

/** Number of a network node, in up to three areas. */
export interface NodeNumber extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly area0?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly area1?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly area2?: number;
}

/** How the call was charged. */
export type BillingID =
  | 'normalCharging'
  | 'reverseCharging'
  | 'creditCardCharging'
  | 'callForwarding'
  | 'callDeflection'
  | 'callTransfer'
  | 'other'
  | UnknownValue;

/** Supplementary services that were used with the call. */
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

/** Why the call ended. */
export type ReasonForTerm =
  | 'normalClearing'
  | 'unsuccessfulCallAttempt'
  | 'abnormalTermination'
  | 'callTransferred'
  | 'other'
  | UnknownValue;

/** Call detail records. */
export type CDRInfo = readonly CDRInformationItem[];

/** A period of time, with which the creation times of records are compared. */
export interface CDRTimePeriod extends Open {
  /**
   * Beginning of the period.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly beginningOfCDR: TimeInfo;
  /**
   * End of the period.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly endOfCDR: TimeInfo;
}

/** When call detail records are transferred. */
export type CDRTransferMode =
  /** At the end of each call. */
  | 'transferAtEndOfCall'
  /** When SendStoredCDR asks for them. */
  | 'transferOnRequest'
  /** When a threshold is reached. */
  | 'transferOnThresholdReached'
  | UnknownValue;

/** Why a transmission of call detail records ends. */
export type CDRTermReason =
  | 'endOfDataDetected'
  | 'errorDetected'
  | 'thresholdReached'
  | 'other'
  | UnknownValue;

/**
 * Sends a notice that belongs to a transmission of call detail records.
 *
 * Operation 360.
 *
 * Source: ECMA-269 27.1.1.1.
 */
export interface CDRNotification extends Open {
  /**
   * Identifies a transmission of call detail records, as StartCDRTransmission gave it out (ECMA-269
   * 27.1.4).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.1.1.
   */
  readonly cdrCrossRefID: CDRCrossRefID;
  /**
   * Why the notification is sent.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.1.1.
   */
  readonly cdrReason?: CDRReason;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link CDRNotification}. */
export interface CDRNotificationResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Delivers call detail records.
 *
 * Operation 361.
 *
 * Source: ECMA-269 27.1.2.1.
 */
export interface CDRReport extends Open {
  /**
   * Identifies a transmission of call detail records, as StartCDRTransmission gave it out (ECMA-269
   * 27.1.4).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.2.1.
   */
  readonly cdrCrossRefID: CDRCrossRefID;
  /**
   * Number of records in the report, 1 to 128.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.2.1.
   */
  readonly numberOfRecordsSent?: number;
  /**
   * The records.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.2.1.
   */
  readonly cdrInfo: CDRInfo;
  /**
   * Only after SendStoredCDR. True marks the last report of stored records, after which further records
   * are stored until the next SendStoredCDR; false means that more such reports follow.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.2.1.
   */
  readonly lastStoredCDRReportSent?: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link CDRReport}. */
export interface CDRReportResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the call detail records that are stored.
 *
 * Operation 362.
 *
 * Source: ECMA-269 27.1.3.1.
 */
export interface SendStoredCDR extends Open {
  /**
   * Identifies a transmission of call detail records, as StartCDRTransmission gave it out (ECMA-269
   * 27.1.4).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.3.1.
   */
  readonly cdrCrossRefID: CDRCrossRefID;
  /**
   * Asks for records whose `recordCreationTime` lies within the period. Where the switching function
   * does not support it, it sends all stored records that were not transmitted yet (FR 3).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.3.1.
   */
  readonly timePeriod?: CDRTimePeriod;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.3.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SendStoredCDR}. */
export interface SendStoredCDRResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.3.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Starts a transmission of call detail records.
 *
 * Operation 363.
 *
 * Source: ECMA-269 27.1.4.1.
 */
export interface StartCDRTransmission extends Open {
  /**
   * When the records are transferred: at the end of each call, on request, or when a threshold is
   * reached.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.4.1.
   */
  readonly transferMode: CDRTransferMode;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.4.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link StartCDRTransmission}. */
export interface StartCDRTransmissionResponse extends Open {
  /**
   * Identifies the new transmission.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.4.1.
   */
  readonly cdrCrossRefID: CDRCrossRefID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.4.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Ends a transmission of call detail records; either side may send it.
 *
 * Operation 364.
 *
 * Source: ECMA-269 27.1.5.1.
 */
export interface StopCDRTransmission extends Open {
  /**
   * Identifies a transmission of call detail records, as StartCDRTransmission gave it out (ECMA-269
   * 27.1.4).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.5.1.
   */
  readonly cdrCrossRefID: CDRCrossRefID;
  /**
   * Why the transmission ends; the computing function must leave it out.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.5.1.
   */
  readonly cdrTermReason?: CDRTermReason;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.5.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link StopCDRTransmission}. */
export interface StopCDRTransmissionResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.5.1.
   */
  readonly extensions?: CSTACommonArguments;
}
