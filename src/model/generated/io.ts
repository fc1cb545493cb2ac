// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID, DeviceID } from '../hand-written.js';
import type { Open, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { EventCause } from './causes.js';
import type { CSTACommonArguments } from './extensions.js';
import type { DisplayID } from './features.js';

export type IORegisterReqID = string;

export type CSTAObject =
  | {
      /**
       * Names a device.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceObject: DeviceID;
      readonly callObject?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * One device's part in one call, named by the switching function.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly callObject: ConnectionID;
      readonly deviceObject?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceObject?: undefined; readonly callObject?: undefined });

export type DataPathDirection =
  | 'computeFunctionToObject'
  | 'objectToComputeFunction'
  | 'bidirectional'
  | UnknownValue;

export type DataPathType =
  | 'text'
  | 'voice'
  | UnknownValue;

export type IOCrossRefID =
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly switchProvided: string;
      readonly computerProvided?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly computerProvided: string;
      readonly switchProvided?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly switchProvided?: undefined; readonly computerProvided?: undefined });

export interface DisplayAttributeList extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly physicalBaseRowNumber?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly physicalBaseColumnNumber?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly offset?: number;
}

export interface DisplayAttribute extends Open {
  /**
   * Names one display of a device that has several.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly displayID?: DisplayID;
  /** ECMA-323 edition 3 or earlier. */
  readonly physicalBaseRowNumber?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly physicalBaseColumnNumber?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly offset?: number;
}

/**
 * Opens a data path to a device or connection.
 *
 * Operation 110.
 *
 * Source: ECMA-269 24.2.8.1.
 */
export interface StartDataPath extends Open {
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly ioRegisterReqID?: IORegisterReqID;
  /**
   * DeviceID or ConnectionID
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly object: CSTAObject;
  /**
   * CF to object, object to CF, or both ways
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly dataPathDirection?: DataPathDirection;
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly dataPathType?: DataPathType;
  /**
   * which display to write where the device has several
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly displayID?: DisplayID;
  /**
   * collected characters are sent once this many are in
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly numberOfCharactersToCollect?: number;
  /**
   * one IA5 character (SIZE 1) that makes the collected characters go out
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly terminationCharacter?: string;
  /**
   * seconds until collected characters are sent
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly timeout?: number;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link StartDataPath}. */
export interface StartDataPathResponse extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1. */
  readonly ioCrossRefID: IOCrossRefID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1. */
  readonly numberOfCharactersToCollect?: number;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1. */
  readonly terminationCharacter?: string;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1. */
  readonly timeout?: number;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Ends a data path.
 *
 * Operation 111.
 *
 * Source: ECMA-269 24.2.9.1.
 */
export interface StopDataPath extends Open {
  /**
   * path to end
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.9.1.
   */
  readonly ioCrossRefID: IOCrossRefID;
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.9.1.
   */
  readonly ioRegisterRequestID?: IORegisterReqID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.9.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link StopDataPath}. */
export interface StopDataPathResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.9.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Sends data over one open path.
 *
 * Operation 112.
 *
 * Source: ECMA-269 24.2.6.1.
 */
export interface SendData extends Open {
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.6.1.
   */
  readonly ioCrossRefID: IOCrossRefID;
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.6.1.
   */
  readonly ioRegisterReqID?: IORegisterReqID;
  /**
   * only when the data updates a display
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.6.1.
   */
  readonly displayAttributes?: DisplayAttributeList;
  /**
   * mandatory; for a display the text of the rows strung together, spaces included; an empty string
   * clears the display
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.6.1.
   */
  readonly ioData: Uint8Array;
  /**
   * why it is sent, EventCause values terminationCharacterReceived, characterCountReached, timeout,
   * switchingFunctionTerminated
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.6.1.
   */
  readonly ioCause?: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.6.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SendData}. */
export interface SendDataResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.6.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Sends the same data over a list of open paths.
 *
 * Operation 113.
 *
 * Source: ECMA-269 24.2.7.1.
 */
export interface SendMulticastData extends Open {
  /**
   * mandatory; paths to write to
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.7.1.
   */
  readonly ioCrossRefIDList: readonly IOCrossRefID[];
  /**
   * optional in the syntax (mandatory in SendData and SendBroadcastData)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.7.1.
   */
  readonly ioData?: Uint8Array;
  /**
   * only when the targets are displays
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.7.1.
   */
  readonly displayAttributes?: DisplayAttributeList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.7.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SendMulticastData}. */
export interface SendMulticastDataResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.7.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Broadcasts data, optionally with a path type.
 *
 * Operation 114.
 *
 * Source: ECMA-269 24.2.5.1.
 */
export interface SendBroadcastData extends Open {
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.5.1.
   */
  readonly ioData: Uint8Array;
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.5.1.
   */
  readonly dataPathType?: DataPathType;
  /**
   * only when the targets are displays; no displayID for single devices in a broadcast
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.5.1.
   */
  readonly displayAttributes?: DisplayAttributeList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.5.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SendBroadcastData}. */
export interface SendBroadcastDataResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.5.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Suspends a data path.
 *
 * Operation 115.
 *
 * Source: ECMA-269 24.2.10.1.
 */
export interface SuspendDataPath extends Open {
  /**
   * path to suspend
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.10.1.
   */
  readonly ioCrossRefID: IOCrossRefID;
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.10.1.
   */
  readonly ioRegisterRequestID?: IORegisterReqID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.10.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SuspendDataPath}. */
export interface SuspendDataPathResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.10.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Tells that a path has been suspended.
 *
 * Operation 116.
 *
 * Source: ECMA-269 24.2.2.1.
 */
export interface DataPathSuspended extends Open {
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.2.1.
   */
  readonly ioCrossRefID: IOCrossRefID;
  /**
   * so named in the ASN.1, ioRegisterReqID in ECMA-269; see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.2.1.
   */
  readonly ioRegisterRequestID?: IORegisterReqID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link DataPathSuspended}. */
export interface DataPathSuspendedResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Resumes a suspended data path.
 *
 * Operation 117.
 *
 * Source: ECMA-269 24.2.4.1.
 */
export interface ResumeDataPath extends Open {
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.4.1.
   */
  readonly ioCrossRefID: IOCrossRefID;
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.4.1.
   */
  readonly ioRegisterRequestID?: IORegisterReqID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.4.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ResumeDataPath}. */
export interface ResumeDataPathResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.4.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Tells that a path has been resumed.
 *
 * Operation 118.
 *
 * Source: ECMA-269 24.2.1.1.
 */
export interface DataPathResumed extends Open {
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.1.1.
   */
  readonly ioCrossRefID: IOCrossRefID;
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.1.1.
   */
  readonly ioRegisterRequestID?: IORegisterReqID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link DataPathResumed}. */
export interface DataPathResumedResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Sends data over a path that exists only for this request.
 *
 * Operation 119.
 *
 * Source: ECMA-269 24.2.3.1; ECMA-285 22.2.3.
 */
export interface FastData extends Open {
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.3.1; ECMA-285 22.2.3.
   */
  readonly ioRegisterReqID?: IORegisterReqID;
  /**
   * DeviceID or ConnectionID for which the short-lived path is opened
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.3.1; ECMA-285 22.2.3.
   */
  readonly object: CSTAObject;
  /**
   * see above
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.3.1; ECMA-285 22.2.3.
   */
  readonly dataPathType?: DataPathType;
  /**
   * only when the data updates a display
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.3.1; ECMA-285 22.2.3.
   */
  readonly displayAttribute?: DisplayAttribute;
  /**
   * mandatory; size 240 characters in the service table, OCTET STRING without a size in the ASN.1 (a
   * comment there: corrected 12/2000)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.3.1; ECMA-285 22.2.3.
   */
  readonly ioData: Uint8Array;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.3.1; ECMA-285 22.2.3.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link FastData}. */
export interface FastDataResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.3.1; ECMA-285 22.2.3.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Registers the CF as I/O server for a device or for all.
 *
 * Operation 340.
 *
 * Source: ECMA-269 24.1.1.1.
 */
export interface IORegister extends Open {
  /**
   * absent means all devices of the switching sub-domain; mandatory if the SF cannot register for all
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.1.1.1.
   */
  readonly ioDevice?: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.1.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link IORegister}. */
export interface IORegisterResponse extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 24.1.1.1. */
  readonly ioRegisterRequestID: IORegisterReqID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.1.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Tells that an I/O registration was aborted; there is no positive acknowledgement.
 *
 * Operation 341.
 *
 * Source: ECMA-269 24.1.2.1.
 */
export interface IORegisterAbort extends Open {
  /**
   * mandatory; the aborted registration
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.1.2.1.
   */
  readonly ioRegisterRequestID: IORegisterReqID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.1.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Cancels an I/O registration.
 *
 * Operation 342.
 *
 * Source: ECMA-269 24.1.3.1.
 */
export interface IORegisterCancel extends Open {
  /**
   * mandatory; the registration to cancel
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.1.3.1.
   */
  readonly ioRegisterRequestID: IORegisterReqID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.1.3.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link IORegisterCancel}. */
export interface IORegisterCancelResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.1.3.1.
   */
  readonly extensions?: CSTACommonArguments;
}
