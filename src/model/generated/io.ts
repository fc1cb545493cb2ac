// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID, DeviceID } from '../hand-written.js';
import type { Open, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { EventCause } from './causes.js';
import type { CSTACommonArguments } from './extensions.js';
import type { DisplayID } from './features.js';

export type IORegisterReqID = string;

export type CSTAObject =
  | {
      readonly deviceObject: DeviceID;
      readonly callObject?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
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
      readonly switchProvided: string;
      readonly computerProvided?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly computerProvided: string;
      readonly switchProvided?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly switchProvided?: undefined; readonly computerProvided?: undefined });

export interface DisplayAttributeList extends Open {
  readonly physicalBaseRowNumber?: number;
  readonly physicalBaseColumnNumber?: number;
  readonly offset?: number;
}

export interface DisplayAttribute extends Open {
  readonly displayID?: DisplayID;
  readonly physicalBaseRowNumber?: number;
  readonly physicalBaseColumnNumber?: number;
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
  /** see above */
  readonly ioRegisterReqID?: IORegisterReqID;
  /** DeviceID or ConnectionID */
  readonly object: CSTAObject;
  /** CF to object, object to CF, or both ways */
  readonly dataPathDirection?: DataPathDirection;
  /** see above */
  readonly dataPathType?: DataPathType;
  /** which display to write where the device has several */
  readonly displayID?: DisplayID;
  /** collected characters are sent once this many are in */
  readonly numberOfCharactersToCollect?: number;
  /** one IA5 character (SIZE 1) that makes the collected characters go out */
  readonly terminationCharacter?: string;
  /** seconds until collected characters are sent */
  readonly timeout?: number;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link StartDataPath}. */
export interface StartDataPathResponse extends Open {
  readonly ioCrossRefID: IOCrossRefID;
  readonly numberOfCharactersToCollect?: number;
  readonly terminationCharacter?: string;
  readonly timeout?: number;
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
  /** path to end */
  readonly ioCrossRefID: IOCrossRefID;
  /** see above */
  readonly ioRegisterRequestID?: IORegisterReqID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link StopDataPath}. */
export interface StopDataPathResponse extends Open {
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
  /** see above */
  readonly ioCrossRefID: IOCrossRefID;
  /** see above */
  readonly ioRegisterReqID?: IORegisterReqID;
  /** only when the data updates a display */
  readonly displayAttributes?: DisplayAttributeList;
  /**
   * mandatory; for a display the text of the rows strung together, spaces included; an empty string
   * clears the display
   */
  readonly ioData: Uint8Array;
  /**
   * why it is sent, EventCause values terminationCharacterReceived, characterCountReached, timeout,
   * switchingFunctionTerminated
   */
  readonly ioCause?: EventCause;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SendData}. */
export interface SendDataResponse extends Open {
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
  /** mandatory; paths to write to */
  readonly ioCrossRefIDList: readonly IOCrossRefID[];
  /** optional in the syntax (mandatory in SendData and SendBroadcastData) */
  readonly ioData?: Uint8Array;
  /** only when the targets are displays */
  readonly displayAttributes?: DisplayAttributeList;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SendMulticastData}. */
export interface SendMulticastDataResponse extends Open {
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
  /** mandatory */
  readonly ioData: Uint8Array;
  /** see above */
  readonly dataPathType?: DataPathType;
  /** only when the targets are displays; no displayID for single devices in a broadcast */
  readonly displayAttributes?: DisplayAttributeList;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SendBroadcastData}. */
export interface SendBroadcastDataResponse extends Open {
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
  /** path to suspend */
  readonly ioCrossRefID: IOCrossRefID;
  /** see above */
  readonly ioRegisterRequestID?: IORegisterReqID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SuspendDataPath}. */
export interface SuspendDataPathResponse extends Open {
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
  /** see above */
  readonly ioCrossRefID: IOCrossRefID;
  /** so named in the ASN.1, ioRegisterReqID in ECMA-269; see above */
  readonly ioRegisterRequestID?: IORegisterReqID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link DataPathSuspended}. */
export interface DataPathSuspendedResponse extends Open {
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
  /** see above */
  readonly ioCrossRefID: IOCrossRefID;
  /** see above */
  readonly ioRegisterRequestID?: IORegisterReqID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ResumeDataPath}. */
export interface ResumeDataPathResponse extends Open {
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
  /** see above */
  readonly ioCrossRefID: IOCrossRefID;
  /** see above */
  readonly ioRegisterRequestID?: IORegisterReqID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link DataPathResumed}. */
export interface DataPathResumedResponse extends Open {
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
  /** see above */
  readonly ioRegisterReqID?: IORegisterReqID;
  /** DeviceID or ConnectionID for which the short-lived path is opened */
  readonly object: CSTAObject;
  /** see above */
  readonly dataPathType?: DataPathType;
  /** only when the data updates a display */
  readonly displayAttribute?: DisplayAttribute;
  /**
   * mandatory; size 240 characters in the service table, OCTET STRING without a size in the ASN.1 (a
   * comment there: corrected 12/2000)
   */
  readonly ioData: Uint8Array;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link FastData}. */
export interface FastDataResponse extends Open {
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
  /** absent means all devices of the switching sub-domain; mandatory if the SF cannot register for all */
  readonly ioDevice?: DeviceID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link IORegister}. */
export interface IORegisterResponse extends Open {
  readonly ioRegisterRequestID: IORegisterReqID;
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
  /** mandatory; the aborted registration */
  readonly ioRegisterRequestID: IORegisterReqID;
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
  /** mandatory; the registration to cancel */
  readonly ioRegisterRequestID: IORegisterReqID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link IORegisterCancel}. */
export interface IORegisterCancelResponse extends Open {
  readonly extensions?: CSTACommonArguments;
}
