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
  /** ECMA-323 edition 3 or earlier. */
  readonly recordNumber?: number;
  /**
   * A point in time, in ISO 8601.
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
  /** ECMA-323 edition 3 or earlier. */
  readonly chargedDevice?: ChargedDevice;
  /**
   * One device's part in one call, named by the switching function.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly recordedCall?: ConnectionID;
  /** ECMA-323 edition 3 or earlier. */
  readonly nodeNumber?: NodeNumber;
  /** ECMA-323 edition 3 or earlier. */
  readonly tariffTable?: number;
  /**
   * A point in time, in ISO 8601.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionStart?: TimeInfo;
  /**
   * A point in time, in ISO 8601.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionEnd?: TimeInfo;
  /** ECMA-323 edition 3 or earlier. */
  readonly connectionDuration?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly accessCode?: string;
  /** ECMA-323 edition 3 or earlier. */
  readonly carrier?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly selectedRoute?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly billingID?: BillingID;
  /**
   * A charge, in units or in money.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly chargingInfo?: ChargingInfo;
  /** ECMA-323 edition 3 or earlier. */
  readonly supplServiceInfo?: SupplServiceInfo;
  /** ECMA-323 edition 3 or earlier. */
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
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly operatorDevice?: DeviceID;
}

export type ChargedDevice =
  | {
      /**
       * Names a device.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly operator: DeviceID;
      readonly nonOperator?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Names a device.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly nonOperator: DeviceID;
      readonly operator?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly operator?: undefined; readonly nonOperator?: undefined });

export interface NodeNumber extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly area0?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly area1?: number;
  /** ECMA-323 edition 3 or earlier. */
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
  /**
   * A point in time, in ISO 8601.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly beginningOfCDR: TimeInfo;
  /**
   * A point in time, in ISO 8601.
   *
   * ECMA-323 edition 3 or earlier.
   */
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.1.1. */
  readonly cdrCrossRefID: CDRCrossRefID;
  /**
   * why it is sent, where given
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
 * Delivers records.
 *
 * Operation 361.
 *
 * Source: ECMA-269 27.1.2.1.
 */
export interface CDRReport extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.2.1. */
  readonly cdrCrossRefID: CDRCrossRefID;
  /**
   * mandatory, 1 to 128
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.2.1.
   */
  readonly numberOfRecordsSent: number;
  /**
   * mandatory; the records, as the call detail record module lays them out
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.2.1.
   */
  readonly cdrInfo: CDRInfo;
  /**
   * only after SendStoredCDR; TRUE = last report of stored records, further CDRs are stored until the
   * next SendStoredCDR; FALSE = more such reports follow
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
 * Asks for stored records. Rules: FR 3 where timePeriod is not supported, all stored records not yet
 * transmitted are sent
 *
 * Operation 362.
 *
 * Source: ECMA-269 27.1.3.1.
 */
export interface SendStoredCDR extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.3.1. */
  readonly cdrCrossRefID: CDRCrossRefID;
  /**
   * beginningOfCDR to endOfCDR, compared with recordCreationTime
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
 * Starts a CDR session.
 *
 * Operation 363.
 *
 * Source: ECMA-269 27.1.4.1.
 */
export interface StartCDRTransmission extends Open {
  /**
   * mandatory; transferAtEndOfCall, transferOnRequest, transferOnThresholdReached
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.4.1. */
  readonly cdrCrossRefID: CDRCrossRefID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.4.1.
   */
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 27.1.5.1. */
  readonly cdrCrossRefID: CDRCrossRefID;
  /**
   * endOfDataDetected, errorDetected, thresholdReached, other; must be left out when the CF sends the
   * service
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
