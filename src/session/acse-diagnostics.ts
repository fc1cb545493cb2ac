import type { AssociateResponse } from '../ber/acse/apdus.js';

/** Why this side refuses, as X.227 numbers it for the user of ACSE. */
export const refusalReasons = {
  none: 0,
  notGiven: 1,
  applicationContext: 2,
  authenticationFailure: 13,
  authenticationRequired: 14,
} as const;

const CREDENTIALS = 'check the option acse.authentication';

/**
 * What the user of ACSE says, by number from 0 on, and what to do about it: X.227's Associate-source-diagnostic, as
 * public transcriptions of its ASN.1 agree on it.
 */
const USER: readonly string[] = [
  'no reason given',
  'no reason given; it may not have the version of CSTA that was asked for',
  'it does not have this application context; try another phase or profile',
  'it does not know the title of the calling application process',
  'it does not know the invocation of the calling application process',
  'it does not know the qualifier of the calling application entity',
  'it does not know the invocation of the calling application entity',
  'it does not know the title of the called application process',
  'it does not know the invocation of the called application process',
  'it does not know the qualifier of the called application entity',
  'it does not know the invocation of the called application entity',
  `it does not know the authentication mechanism; ${CREDENTIALS}`,
  `it wants an authentication mechanism to be named; ${CREDENTIALS}`,
  `it does not accept the name or the password; ${CREDENTIALS}`,
  `it wants a name and a password; ${CREDENTIALS}`,
];

/** The same of the provider of ACSE. */
const PROVIDER: readonly string[] = [
  'no reason given',
  'no reason given',
  'it has no version of ACSE in common with this side',
];

/** Whether an association was refused for the name, the password, or the want of them. */
export function refusesIdentity({ diagnostic }: Pick<AssociateResponse, 'diagnostic'>): boolean {
  return diagnostic.from === 'user' && FOR_WHO_WE_ARE.includes(diagnostic.reason);
}

const FOR_WHO_WE_ARE: readonly number[] = [11, 12, 13, 14];

/** Why an association was refused, for people. */
export function diagnosticText({
  result,
  diagnostic: { from, reason },
}: Pick<AssociateResponse, 'result' | 'diagnostic'>): string {
  const text =
    (from === 'user' ? USER : PROVIDER)[reason] ?? `reason ${reason} of the ACSE ${from}`;
  return result === 2 ? `${text}; it may accept it later` : text;
}
