// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID, DeviceID } from '../hand-written.js';
import type { Open, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { CSTACommonArguments } from './extensions.js';
import type { ConnectionInformation } from './media.js';

export type DcollCrossRefID = string;

export interface DigitsData extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly digitsDetected: string;
  /** ECMA-323 edition 3 or earlier. */
  readonly digitsDuration?: readonly number[];
  /** ECMA-323 edition 3 or earlier. */
  readonly digitsPauseDuration?: readonly number[];
}

export interface TelTonesData extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly toneDetected: ToneDetected;
  /** ECMA-323 edition 3 or earlier. */
  readonly toneFrequency?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly toneDuration?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly tonePauseDuration?: number;
}

export type ToneDetected =
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
  | 'other'
  | UnknownValue;

export type DcollCause =
  | 'flushCharReceived'
  | 'charCountReached'
  | 'timeout'
  | 'sfTerminated'
  | 'charCountReceived'
  | UnknownValue;

export type CallObject =
  | {
      /**
       * Names a device.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly device: DeviceID;
      readonly call?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * One device's part in one call, named by the switching function.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly call: ConnectionID;
      readonly device?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly device?: undefined; readonly call?: undefined });

export type DataCollType =
  | 'digits'
  | 'telTones'
  | UnknownValue;

export interface DigitsReportingCriteria extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly numChars?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly flushChar?: string;
  /** ECMA-323 edition 3 or earlier. */
  readonly timeout?: number;
}

/**
 * Reports what was collected: digits or a tone, after the dataCollType of StartDataCollection.
 *
 * Operation 343.
 *
 * Source: ECMA-269 25.1.1.1.
 */
export interface DataCollected extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.1.1. */
  readonly dcollCrossRefID: DcollCrossRefID;
  /**
   * DTMF or rotary digits; required if the start asked for digits, else absent
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.1.1.
   */
  readonly digitsData?: DigitsData;
  /**
   * a telephony tone; required if the start asked for telephony tones, else absent
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.1.1.
   */
  readonly telTonesData?: TelTonesData;
  /**
   * absent means SF specific
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.1.1.
   */
  readonly connectionInformation?: ConnectionInformation;
  /**
   * flushCharReceived, charCountReached, timeout, sfTerminated
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.1.1.
   */
  readonly dcollCause?: DcollCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link DataCollected}. */
export interface DataCollectedResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Tells that a collection has been resumed.
 *
 * Operation 344.
 *
 * Source: ECMA-269 25.1.2.1.
 */
export interface DataCollectionResumed extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.2.1. */
  readonly dcollCrossRefID: DcollCrossRefID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link DataCollectionResumed}. */
export interface DataCollectionResumedResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Tells that a collection has been suspended.
 *
 * Operation 345.
 *
 * Source: ECMA-269 25.1.3.1.
 */
export interface DataCollectionSuspended extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.3.1. */
  readonly dcollCrossRefID: DcollCrossRefID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.3.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link DataCollectionSuspended}. */
export interface DataCollectionSuspendedResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.3.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Resumes a suspended collection.
 *
 * Operation 346.
 *
 * Source: ECMA-269 25.1.4.1.
 */
export interface ResumeDataCollection extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.4.1. */
  readonly dcollCrossRefID: DcollCrossRefID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.4.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ResumeDataCollection}. */
export interface ResumeDataCollectionResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.4.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Starts collecting digits or telephony tones.
 *
 * Operation 347.
 *
 * Source: ECMA-269 25.1.5.1.
 */
export interface StartDataCollection extends Open {
  /**
   * a device (then its next connection) or one connection
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.5.1.
   */
  readonly object: CallObject;
  /**
   * digits or telephony tones
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.5.1.
   */
  readonly dataCollType?: DataCollType;
  /**
   * only with dataCollType digits
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.5.1.
   */
  readonly digitsReportingCriteria?: DigitsReportingCriteria;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.5.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link StartDataCollection}. */
export interface StartDataCollectionResponse extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.5.1. */
  readonly dcollCrossRefID: DcollCrossRefID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.5.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Ends a collection.
 *
 * Operation 348.
 *
 * Source: ECMA-269 25.1.6.1.
 */
export interface StopDataCollection extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.6.1. */
  readonly dcollCrossRefID: DcollCrossRefID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.6.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link StopDataCollection}. */
export interface StopDataCollectionResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.6.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Suspends a collection.
 *
 * Operation 349.
 *
 * Source: ECMA-269 25.1.7.1.
 */
export interface SuspendDataCollection extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.7.1. */
  readonly dcollCrossRefID: DcollCrossRefID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.7.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SuspendDataCollection}. */
export interface SuspendDataCollectionResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.7.1.
   */
  readonly extensions?: CSTACommonArguments;
}
