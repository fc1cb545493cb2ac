import type { CallCharacteristics } from '../../model/generated/calls.js';
import type { OperationErrors } from '../../model/generated/errors.js';
import type { MediaCallCharacteristics } from '../../model/generated/media.js';
import type { ConnectionID, CorrelatorData } from '../../model/hand-written.js';
import { refuse } from '../../switching/refuse.js';
import { connectionID, defined } from '../events/members.js';
import type { CallInfo } from '../state.js';
import type { Work } from '../work.js';

/** What requests attach to a call. */
interface Attributes {
  readonly correlatorData?: CorrelatorData;
  readonly callCharacteristics?: CallCharacteristics;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  readonly subjectOfCall?: string;
  readonly languagePreferences?: string;
  readonly accountCode?: Uint8Array;
  readonly authCode?: Uint8Array;
}

/** Values that requests choose from a list, each with what a value that is not in the list is refused with. */
const CHOICES = {
  autoOriginate: 'valueOutOfRange',
  participationType: 'participationTypeOutOfRange',
  consultOptions: 'consultPurposeOutOfRange',
} as const satisfies Readonly<Record<string, OperationErrors>>;

/**
 * Makes sure that a request chooses from the values that ECMA-269 lists.
 *
 * @throws CstaServiceError `operation`, with the value for the member that does not (ECMA-269 12.2.14.1)
 */
export function checkChoices(
  request: Readonly<Partial<Record<keyof typeof CHOICES, string>>>,
): void {
  for (const member of ['autoOriginate', 'participationType', 'consultOptions'] as const) {
    // A value that the schema does not have begins with this sign in the model.
    if (request[member]?.startsWith('#')) throw refuse('operation', CHOICES[member]);
  }
}

/** What a request says of a new call. */
export function attributesOf(request: Attributes) {
  const { callCharacteristics, mediaCallCharacteristics, subjectOfCall, languagePreferences } =
    request;
  return defined({
    correlatorData: isEmpty(request.correlatorData) ? undefined : request.correlatorData,
    callCharacteristics,
    mediaCallCharacteristics,
    subjectOfCall,
    languagePreferences,
    accountInfo: request.accountCode,
    authCode: request.authCode,
  });
}

/** Attaches what a request says to a call that is there; empty correlator data removes what it has (12.2.10). */
export function attach(work: Work, callID: string, request: Attributes): void {
  const changes: Partial<CallInfo> = {
    ...attributesOf(request),
    ...(isEmpty(request.correlatorData) ? { correlatorData: undefined } : {}),
  };
  if (Object.keys(changes).length > 0) work.record({ fact: 'callChanged', callID, changes });
}

function isEmpty(data: CorrelatorData | undefined): boolean {
  return data?.string?.length === 0;
}

/**
 * Makes sure that account and authorisation codes are valid, where the PBX has some.
 *
 * @throws CstaServiceError `operation: invalidAccountCode` or `operation: invalidAuthCode`
 */
export function checkCodes(
  { settings }: Work,
  { accountCode, authCode }: { readonly accountCode?: Uint8Array; readonly authCode?: Uint8Array },
): void {
  if (!isAccepted(accountCode, settings.accountCodes))
    throw refuse('operation', 'invalidAccountCode');
  if (!isAccepted(authCode, settings.authCodes)) throw refuse('operation', 'invalidAuthCode');
}

function isAccepted(
  code: Uint8Array | undefined,
  accepted: readonly string[] | undefined,
): boolean {
  if (code === undefined || code.length === 0 || accepted === undefined) return true;
  return accepted.includes(new TextDecoder().decode(code));
}

/** What an answer tells of the call that was made: media as they became (ECMA-269 17.1.18 FR 10), and its linkage. */
export function madeCallMembers(work: Work, callID: string) {
  const call = work.call(callID);
  return defined({
    mediaCallCharacteristics: call?.mediaCallCharacteristics,
    callLinkageData: call?.callLinkageData,
  });
}

/** The identifier of a device's connection in a call, for an answer. */
export function idOf(work: Work, callID: string, device: string): ConnectionID {
  return connectionID(callID, work.connection(callID, device) ?? { device });
}
