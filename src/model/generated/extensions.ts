// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { CSTAPrivateData, SecurityInfo } from '../hand-written.js';
import type { Open } from '../unknown-member.js';

export interface CSTACommonArguments extends Open {
  readonly security?: CSTASecurityData;
  readonly privateData?: readonly CSTAPrivateData[];
}

export interface CSTASecurityData extends Open {
  readonly messageSequenceNumber?: number;
  readonly timeStamp?: TimeInfo;
  readonly securityInfo?: SecurityInfo;
}

export type TimeInfo = string;
