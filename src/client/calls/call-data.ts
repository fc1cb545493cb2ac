import type { CorrelatorData, UserData } from '../../model/hand-written.js';

/** Data that stays with a call, or goes with it once. */
export interface DataInput {
  /** The computing functions' own; a text is sent as UTF-8 (ECMA-269 12.2.10). */
  readonly correlatorData?: string | CorrelatorData | undefined;
  /** From one user to the other; a text is sent as UTF-8 (ECMA-269 12.2.30). */
  readonly userData?: string | UserData | undefined;
  /** An account that the call is booked to. */
  readonly accountCode?: string | undefined;
}

/** Data as requests carry it. */
export function dataMembers({ correlatorData, userData, accountCode }: DataInput): {
  readonly correlatorData?: CorrelatorData;
  readonly userData?: UserData;
  readonly accountCode?: Uint8Array;
} {
  return {
    ...(correlatorData !== undefined && { correlatorData: content(correlatorData) }),
    ...(userData !== undefined && { userData: content(userData) }),
    ...(accountCode !== undefined && { accountCode: new TextEncoder().encode(accountCode) }),
  };
}

function content(data: string | CorrelatorData): CorrelatorData {
  return typeof data === 'string' ? { string: new TextEncoder().encode(data) } : data;
}
