// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { CSTAPrivateData, SecurityInfo } from '../hand-written.js';
import type { Open } from '../unknown-member.js';

export interface CSTACommonArguments extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly security?: CSTASecurityData;
  /** ECMA-323 edition 3 or earlier. */
  readonly privateData?: readonly CSTAPrivateData[];
}

export interface CSTASecurityData extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly messageSequenceNumber?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly timeStamp?: TimeInfo;
  /** ECMA-323 edition 3 or earlier. */
  readonly securityInfo?: SecurityInfo;
}

export type TimeInfo = string;
