// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID, DeviceID } from '../hand-written.js';
import type { Open, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { CSTACommonArguments } from './extensions.js';
import type { ConnectionInformation } from './media.js';

/** Identifies a data collection (ECMA-269 clause 25). */
export type DcollCrossRefID = string;

/** Digits that were collected, DTMF or rotary ones. */
export interface DigitsData extends Open {
  /**
   * The digits, 0 to 64 of them.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly digitsDetected: string;
  /**
   * How long each digit lasted.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly digitsDuration?: readonly number[];
  /**
   * How long each pause between digits lasted.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly digitsPauseDuration?: readonly number[];
}

/** A telephony tone that was detected. */
export interface TelTonesData extends Open {
  /**
   * Telephony tone that a data collection can detect.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly toneDetected: ToneDetected;
  /**
   * Frequency of the tone.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly toneFrequency?: number;
  /**
   * How long the tone lasted.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly toneDuration?: number;
  /**
   * Duration of the pause.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly tonePauseDuration?: number;
}

/** Telephony tone that a data collection can detect. */
export type ToneDetected =
  | 'beep'
  | 'billing'
  | 'busy'
  | 'carrier'
  | 'confirmation'
  | 'dial'
  /** Calling tone of a fax machine. */
  | 'faxCNG'
  | 'hold'
  | 'howler'
  | 'intrusion'
  /** Calling tone of a modem. */
  | 'modemCNG'
  | 'park'
  | 'recordWarning'
  | 'reorder'
  | 'ringback'
  | 'silence'
  /** Special information tone for a vacant code. */
  | 'sitVC'
  /** Special information tone for intercept. */
  | 'sitIC'
  /** Special information tone for reorder. */
  | 'sitRO'
  /** Special information tone for no circuit. */
  | 'sitNC'
  | 'other'
  | UnknownValue;

/** Why collected data is reported. */
export type DcollCause =
  /** The flush character was received. */
  | 'flushCharReceived'
  /** The number of characters to collect was reached. */
  | 'charCountReached'
  /** The timeout ran out. */
  | 'timeout'
  /** The switching function ended the collection. */
  | 'sfTerminated'
  | UnknownValue;

/** Where data is collected: at a device or on one connection. */
export type CallObject =
  | {
      /**
       * The device; data is collected on its next connection.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly device: DeviceID;
      readonly call?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The connection.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly call: ConnectionID;
      readonly device?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly device?: undefined; readonly call?: undefined });

/** What a data collection collects. */
export type DataCollType =
  /** DTMF or rotary digits. */
  | 'digits'
  /** Telephony tones. */
  | 'telTones'
  | UnknownValue;

/** What makes collected digits be reported. */
export interface DigitsReportingCriteria extends Open {
  /**
   * Digits are reported once there are this many.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly numChars?: number;
  /**
   * One character whose arrival makes the collected digits be reported.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly flushChar?: string;
  /**
   * Time after which the collected digits are reported.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly timeout?: number;
}

/**
 * Reports what was collected: digits or a tone, as StartDataCollection asked.
 *
 * Operation 343.
 *
 * Source: ECMA-269 25.1.1.1.
 */
export interface DataCollected extends Open {
  /**
   * Identifies a data collection (ECMA-269 clause 25).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.1.1.
   */
  readonly dcollCrossRefID: DcollCrossRefID;
  /**
   * The digits; given when digits were asked for, absent otherwise.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.1.1.
   */
  readonly digitsData?: DigitsData;
  /**
   * The tone; given when telephony tones were asked for, absent otherwise.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.1.1.
   */
  readonly telTonesData?: TelTonesData;
  /**
   * Media attributes of the connection; what absence means is up to the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.1.1.
   */
  readonly connectionInformation?: ConnectionInformation;
  /**
   * Why the data is reported.
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
 * Tells that a data collection has been resumed.
 *
 * Operation 344.
 *
 * Source: ECMA-269 25.1.2.1.
 */
export interface DataCollectionResumed extends Open {
  /**
   * The collection that has been resumed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.2.1.
   */
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
 * Tells that a data collection has been suspended.
 *
 * Operation 345.
 *
 * Source: ECMA-269 25.1.3.1.
 */
export interface DataCollectionSuspended extends Open {
  /**
   * The collection that has been suspended.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.3.1.
   */
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
 * Resumes a suspended data collection.
 *
 * Operation 346.
 *
 * Source: ECMA-269 25.1.4.1.
 */
export interface ResumeDataCollection extends Open {
  /**
   * The collection to resume.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.4.1.
   */
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
 * Starts to collect digits or telephony tones.
 *
 * Operation 347.
 *
 * Source: ECMA-269 25.1.5.1.
 */
export interface StartDataCollection extends Open {
  /**
   * A device, whose next connection is meant, or one connection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.5.1.
   */
  readonly object: CallObject;
  /**
   * What to collect: digits or telephony tones.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.5.1.
   */
  readonly dataCollType?: DataCollType;
  /**
   * What makes collected digits be reported; only with `dataCollType` `digits`.
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
  /**
   * Identifies the new collection.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.5.1.
   */
  readonly dcollCrossRefID: DcollCrossRefID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.5.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Ends a data collection.
 *
 * Operation 348.
 *
 * Source: ECMA-269 25.1.6.1.
 */
export interface StopDataCollection extends Open {
  /**
   * The collection to end.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.6.1.
   */
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
 * Suspends a data collection.
 *
 * Operation 349.
 *
 * Source: ECMA-269 25.1.7.1.
 */
export interface SuspendDataCollection extends Open {
  /**
   * The collection to suspend.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 25.1.7.1.
   */
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
