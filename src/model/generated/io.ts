// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID, DeviceID } from '../hand-written.js';
import type { Open, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { EventCause } from './causes.js';
import type { CSTACommonArguments } from './extensions.js';
import type { DisplayID } from './features.js';

/** Identifies an I/O registration. */
export type IORegisterReqID = string;

/** A device, or a call by one of its connections. */
export type CSTAObject =
  | {
      /**
       * The device.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceObject: DeviceID;
      readonly callObject?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The connection.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly callObject: ConnectionID;
      readonly deviceObject?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceObject?: undefined; readonly callObject?: undefined });

/** Which way data goes on a data path. */
export type DataPathDirection =
  /** From the computing function to the device or connection. */
  | 'computeFunctionToObject'
  /** From the device or connection to the computing function. */
  | 'objectToComputeFunction'
  /** Both ways. */
  | 'bidirectional'
  | UnknownValue;

/** Kind of data on a data path (ECMA-269 24.2.3.1). */
export type DataPathType =
  /** Digitally encoded text. */
  | 'text'
  /** Digitally encoded voice. */
  | 'voice'
  | UnknownValue;

/** Identifies a data path and tells which side started it (ECMA-269 6.2.1, 6.2.3). */
export type IOCrossRefID =
  | {
      /**
       * Given out by the switching function.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly switchProvided: string;
      readonly computerProvided?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Given out by the computing function.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly computerProvided: string;
      readonly switchProvided?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly switchProvided?: undefined; readonly computerProvided?: undefined });

/** How data is placed on a display. */
export interface DisplayAttributeList extends Open {
  /**
   * The logical row to show in the first physical row.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly physicalBaseRowNumber?: number;
  /**
   * The logical column to show in the first physical column.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly physicalBaseColumnNumber?: number;
  /**
   * Where the data starts on the display.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly offset?: number;
}

/** Which display data goes to, and how it is placed there. */
export interface DisplayAttribute extends Open {
  /**
   * The display to write to.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly displayID?: DisplayID;
  /**
   * The logical row to show in the first physical row.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly physicalBaseRowNumber?: number;
  /**
   * The logical column to show in the first physical column.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly physicalBaseColumnNumber?: number;
  /**
   * Where the data starts on the display.
   *
   * ECMA-323 edition 3 or earlier.
   */
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
   * The I/O registration. It is given when the switching function supports I/O registration and is the
   * side that asked for the data path, and absent otherwise (ECMA-269 6.2.2).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly ioRegisterReqID?: IORegisterReqID;
  /**
   * The device or connection at the far end of the path.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly object: CSTAObject;
  /**
   * Which way data goes: from the computing function to the device or connection, the other way, or both
   * ways.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly dataPathDirection?: DataPathDirection;
  /**
   * Kind of data on a data path (ECMA-269 24.2.3.1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly dataPathType?: DataPathType;
  /**
   * The display to write to, where the device has several.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly displayID?: DisplayID;
  /**
   * Collected characters are sent once there are this many.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly numberOfCharactersToCollect?: number;
  /**
   * One IA5 character whose arrival makes the collected characters go out.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly terminationCharacter?: string;
  /**
   * Seconds after which the collected characters are sent.
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
  /**
   * Identifies a data path and tells which side started it (ECMA-269 6.2.1, 6.2.3).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly ioCrossRefID: IOCrossRefID;
  /**
   * Collected characters are sent once there are this many.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly numberOfCharactersToCollect?: number;
  /**
   * One IA5 character whose arrival makes the collected characters go out.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.8.1.
   */
  readonly terminationCharacter?: string;
  /**
   * Seconds after which the collected characters are sent.
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

/**
 * Ends a data path.
 *
 * Operation 111.
 *
 * Source: ECMA-269 24.2.9.1.
 */
export interface StopDataPath extends Open {
  /**
   * The path to end.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.9.1.
   */
  readonly ioCrossRefID: IOCrossRefID;
  /**
   * The I/O registration. It is given when the switching function supports I/O registration and is the
   * side that asked for the data path, and absent otherwise (ECMA-269 6.2.2).
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
 * Sends data over one open data path.
 *
 * Operation 112.
 *
 * Source: ECMA-269 24.2.6.1.
 */
export interface SendData extends Open {
  /**
   * Identifies a data path and tells which side started it (ECMA-269 6.2.1, 6.2.3).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.6.1.
   */
  readonly ioCrossRefID: IOCrossRefID;
  /**
   * The I/O registration. It is given when the switching function supports I/O registration and is the
   * side that asked for the data path, and absent otherwise (ECMA-269 6.2.2).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.6.1.
   */
  readonly ioRegisterReqID?: IORegisterReqID;
  /**
   * How the data is placed on the display; only when it updates a display.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.6.1.
   */
  readonly displayAttributes?: DisplayAttributeList;
  /**
   * The data. For a display it is the text of the rows one after another, spaces included; empty data
   * clears the display.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.6.1.
   */
  readonly ioData: Uint8Array;
  /**
   * Why the data is sent: `terminationCharacterReceived`, `characterCountReached`, `timeout` or
   * `switchingFunctionTerminated`.
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
 * Sends the same data over several open data paths.
 *
 * Operation 113.
 *
 * Source: ECMA-269 24.2.7.1.
 */
export interface SendMulticastData extends Open {
  /**
   * The paths to send over.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.7.1.
   */
  readonly ioCrossRefIDList: readonly IOCrossRefID[];
  /**
   * The data, which may be absent here though not in SendData and SendBroadcastData.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.7.1.
   */
  readonly ioData?: Uint8Array;
  /**
   * How the data is placed on the displays; only when the targets are displays.
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
 * Broadcasts data; the type of data path can be given.
 *
 * Operation 114.
 *
 * Source: ECMA-269 24.2.5.1.
 */
export interface SendBroadcastData extends Open {
  /**
   * The data.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.5.1.
   */
  readonly ioData: Uint8Array;
  /**
   * Kind of data on a data path (ECMA-269 24.2.3.1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.5.1.
   */
  readonly dataPathType?: DataPathType;
  /**
   * How the data is placed on the displays; only when the targets are displays. A broadcast cannot name
   * the displays of single devices.
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
   * The path to suspend.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.10.1.
   */
  readonly ioCrossRefID: IOCrossRefID;
  /**
   * The I/O registration. It is given when the switching function supports I/O registration and is the
   * side that asked for the data path, and absent otherwise (ECMA-269 6.2.2).
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
 * Tells that a data path has been suspended.
 *
 * Operation 116.
 *
 * Source: ECMA-269 24.2.2.1.
 */
export interface DataPathSuspended extends Open {
  /**
   * The path that has been suspended.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.2.1.
   */
  readonly ioCrossRefID: IOCrossRefID;
  /**
   * The I/O registration. It is given when the switching function supports I/O registration and is the
   * side that asked for the data path, and absent otherwise (ECMA-269 6.2.2). Its name is
   * ioReqRegisterID in ECMA-285 and ioRegisterReqID in ECMA-269.
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
   * The path to resume.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.4.1.
   */
  readonly ioCrossRefID: IOCrossRefID;
  /**
   * The I/O registration. It is given when the switching function supports I/O registration and is the
   * side that asked for the data path, and absent otherwise (ECMA-269 6.2.2).
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
 * Tells that a data path has been resumed.
 *
 * Operation 118.
 *
 * Source: ECMA-269 24.2.1.1.
 */
export interface DataPathResumed extends Open {
  /**
   * The path that has been resumed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.1.1.
   */
  readonly ioCrossRefID: IOCrossRefID;
  /**
   * The I/O registration. It is given when the switching function supports I/O registration and is the
   * side that asked for the data path, and absent otherwise (ECMA-269 6.2.2).
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
 * Sends data over a data path that exists for this request only.
 *
 * Operation 119.
 *
 * Source: ECMA-269 24.2.3.1; ECMA-285 22.2.3.
 */
export interface FastData extends Open {
  /**
   * The I/O registration. It is given when the switching function supports I/O registration and is the
   * side that asked for the data path, and absent otherwise (ECMA-269 6.2.2).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.3.1; ECMA-285 22.2.3.
   */
  readonly ioRegisterReqID?: IORegisterReqID;
  /**
   * The device or connection that the short-lived path leads to.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.3.1; ECMA-285 22.2.3.
   */
  readonly object: CSTAObject;
  /**
   * Kind of data on a data path (ECMA-269 24.2.3.1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.3.1; ECMA-285 22.2.3.
   */
  readonly dataPathType?: DataPathType;
  /**
   * Which display the data goes to and how it is placed there; only when it updates a display.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.2.3.1; ECMA-285 22.2.3.
   */
  readonly displayAttribute?: DisplayAttribute;
  /**
   * The data: 240 characters by ECMA-269's table of the service, of any length by ECMA-285.
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
 * Registers the computing function as I/O server for one device or for all.
 *
 * Operation 340.
 *
 * Source: ECMA-269 24.1.1.1.
 */
export interface IORegister extends Open {
  /**
   * The device; absent means all devices of the switching sub-domain. It must be given if the switching
   * function cannot register for all.
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
  /**
   * Identifies the new registration.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.1.1.1.
   */
  readonly ioRegisterRequestID: IORegisterReqID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 24.1.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Tells that an I/O registration was aborted; nothing answers it positively.
 *
 * Operation 341.
 *
 * Source: ECMA-269 24.1.2.1.
 */
export interface IORegisterAbort extends Open {
  /**
   * The registration that was aborted.
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
   * The registration to cancel.
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
