import type { CstaError } from '../model/errors.js';
import { hexOf } from '../model/hex.js';
import type { Logger } from '../model/logger.js';
import type {
  Event,
  Failure,
  Message,
  NegativeResponse,
  Reject,
  Response,
  UnknownMessage,
} from '../model/message.js';
import { nameSecrets } from './without-secrets.js';

/** What answers a request, well or badly. */
export type AnswerMessage = Response | Failure | NegativeResponse | Reject | UnknownMessage;

/**
 * A message from the peer that nobody takes, and why:
 *
 * - `late`: the answer to a request that had timed out or was aborted
 * - `duplicate`: one more answer to a request that had been answered
 * - `one-way-failed`: a negative answer to a request that has no positive one, and that nobody waits for therefore
 * - `unknown-answer`: an answer to no request of ours
 * - `rejected`: the peer rejects a message of ours that was no request, or does not say which
 * - `unclaimed-event`: an event that nobody listens for
 * - `unknown-message`: a message that the schema does not know, with its octets; a request was answered so
 * - `unexpected`: a message that has no meaning here, such as a bare value, or a request number used twice
 * - `undecodable`: octets that are no message; the peer was told where the encoding can say it. If it was an event and
 *   its `monitorCrossRefID` can still be read, that is there
 */
export type Discarded =
  | { readonly reason: 'late'; readonly message: AnswerMessage; readonly request: string }
  | { readonly reason: 'duplicate'; readonly message: AnswerMessage; readonly request: string }
  | {
      readonly reason: 'one-way-failed';
      readonly message: AnswerMessage;
      readonly request: string;
    }
  | { readonly reason: 'unknown-answer'; readonly message: AnswerMessage }
  | { readonly reason: 'rejected'; readonly message: Reject }
  | { readonly reason: 'unclaimed-event'; readonly message: Event }
  | {
      readonly reason: 'unknown-message';
      readonly message: UnknownMessage;
      readonly octets: Uint8Array;
    }
  | { readonly reason: 'unexpected'; readonly message: Message }
  | Undecodable;

/** Octets that are no message. */
export interface Undecodable {
  readonly reason: 'undecodable';
  readonly octets: Uint8Array;
  readonly error: CstaError;
  /** The monitor whose event it was, where that can still be read. */
  readonly monitorCrossRefID?: string | undefined;
}

/** How many octets of a message are shown to people. */
const SHOWN = 256;

/** The octets of a message in hexadecimal digits, as many as people can take in, and none that name a password. */
function shownOctets(octets: Uint8Array): string {
  if (nameSecrets(octets)) return `${octets.length}, not shown since they name a password`;
  const text = hexOf(octets.subarray(0, SHOWN));
  return octets.length > SHOWN ? `${text}… (${octets.length} octets)` : text;
}

/** Tells the log of a message that nobody takes. */
export function logDiscarded(logger: Logger, peer: string, discarded: Discarded): void {
  const { reason } = discarded;
  logger.warn('a message from the peer was discarded', {
    peer,
    reason,
    ...(reason === 'undecodable'
      ? { error: discarded.error, monitorCrossRefID: discarded.monitorCrossRefID }
      : { type: discarded.message.type, invokeID: discarded.message.invokeID }),
    ...('octets' in discarded && { octets: shownOctets(discarded.octets) }),
  });
}
