// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { CSTAPrivateData, SecurityInfo } from '../hand-written.js';
import type { Open } from '../unknown-member.js';

/** Security data and private data, which every message may carry. */
export interface CSTACommonArguments extends Open {
  /**
   * Security data of this message.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly security?: CSTASecurityData;
  /**
   * Vendors' own data.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly privateData?: readonly CSTAPrivateData[];
}

/** Time stamp, sequence number and security information of a message. */
export interface CSTASecurityData extends Open {
  /**
   * The number of the message in the sequence of its sender.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly messageSequenceNumber?: number;
  /**
   * When the message was sent.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly timeStamp?: TimeInfo;
  /**
   * Security information of a form that both sides have agreed on.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly securityInfo?: SecurityInfo;
}

/** A point in time, in ISO 8601. */
export type TimeInfo = string;
