import { anObject, count, duration } from '../model/arguments.js';
import { type Clock, systemClock } from '../model/clock.js';
import { UsageError } from '../model/errors.js';
import { Faults, sturdy } from '../model/faults.js';
import { type Logger, silentLogger } from '../model/logger.js';
import { type AnswerTypes, answerTypes } from './answer-types.js';
import { applicationSessionInitiator } from './application-session-initiator.js';
import type { AssociationFactory } from './association.js';
import { berDialogue } from './ber-dialogue.js';
import type { Dialogue } from './dialogue.js';
import type { HeartbeatOptions } from './heartbeat.js';
import type { InvokeIDRange } from './invoke-ids.js';
import { refusalOfKnownNames } from './known-names.js';
import type { SessionOptions } from './session.js';
import { unnumberedXmlDialogue } from './unnumbered-xml-dialogue.js';
import { xmlDialogue } from './xml-dialogue.js';

/** How long the answer to a request may take where nothing is said, in milliseconds. */
export const DEFAULT_REQUEST_TIMEOUT = 10_000;

/** How many events may wait where nothing is said. */
export const DEFAULT_EVENT_QUEUE = 1_024;

/** {@link SessionOptions} with every default filled in. */
export interface SessionSettings {
  readonly dialogue: Dialogue;
  readonly answers: AnswerTypes;
  /** Throws if a name is not unknown to this session. */
  readonly refuseKnown: (name: string) => void;
  readonly association: AssociationFactory | undefined;
  readonly openTimeout: number;
  readonly requestTimeout: number;
  readonly closeTimeout: number;
  readonly maxPendingRequests: number;
  readonly maxIncomingRequests: number;
  readonly eventQueue: number;
  readonly lagTimeout: number;
  readonly invokeIDs: InvokeIDRange & { readonly start: number };
  readonly strict: boolean;
  readonly heartbeat: HeartbeatOptions | boolean | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly faults: Faults;
}

/**
 * Fills in the defaults.
 *
 * @param peer - the peer, for the log
 * @throws UsageError `bad-argument` for what is out of its range
 */
export function settingsOf(options: SessionOptions, peer: string): SessionSettings {
  anObject('the codec of a session', options.codec);
  const answers = answerTypes(options.extensions);
  const dialogue = dialogueOf(options, answers);
  return {
    dialogue,
    answers,
    refuseKnown: refusalOfKnownNames(options.extensions),
    association: associationOf(options),
    openTimeout: duration('openTimeout', options.openTimeout ?? 10_000),
    requestTimeout: duration('requestTimeout', options.requestTimeout ?? DEFAULT_REQUEST_TIMEOUT),
    closeTimeout: duration('closeTimeout', options.closeTimeout ?? 5_000),
    maxPendingRequests: count('maxPendingRequests', options.maxPendingRequests ?? 1_024),
    maxIncomingRequests: count('maxIncomingRequests', options.maxIncomingRequests ?? 256),
    eventQueue: count('eventQueue', options.eventQueue ?? DEFAULT_EVENT_QUEUE),
    lagTimeout: duration('lagTimeout', options.lagTimeout ?? 60_000),
    invokeIDs: invokeIDs(dialogue, options),
    strict: options.strict ?? false,
    heartbeat: checkedHeartbeat(options.heartbeat),
    clock: options.clock ?? systemClock,
    logger: options.logger ? sturdy(options.logger) : silentLogger,
    faults: new Faults(options, { peer }),
  };
}

function dialogueOf({ codec, numbered = true }: SessionOptions, answers: AnswerTypes): Dialogue {
  if (codec.encoding === 'ber') return berDialogue;
  return numbered ? xmlDialogue : unnumberedXmlDialogue(answers);
}

function associationOf({
  association,
  appSession = false,
  codec,
}: SessionOptions): AssociationFactory | undefined {
  if (appSession === false) return association;
  if (association) {
    throw new UsageError('bad-argument', 'appSession and association exclude each other');
  }
  if (codec.encoding !== 'xml') {
    throw new UsageError(
      'bad-argument',
      'application sessions are for XML only; leave appSession out, or use encoding=xml',
    );
  }
  return applicationSessionInitiator(appSession === true ? {} : appSession);
}

function checkedHeartbeat(heartbeat: SessionOptions['heartbeat']): SessionOptions['heartbeat'] {
  if (typeof heartbeat !== 'object') return heartbeat;
  const { interval, timeout, misses } = heartbeat;
  if (interval !== undefined) duration('heartbeat.interval', interval);
  if (timeout !== undefined) duration('heartbeat.timeout', timeout);
  if (misses !== undefined) count('heartbeat.misses', misses);
  return heartbeat;
}

function invokeIDs(
  { requestIDs }: Dialogue,
  options: SessionOptions,
): SessionSettings['invokeIDs'] {
  const { first, highest } = requestIDs;
  const start = options.firstInvokeID ?? first;
  const last = options.lastInvokeID ?? requestIDs.last;
  const inRange = (id: number): boolean => Number.isInteger(id) && id >= first && id <= highest;
  if (inRange(start) && inRange(last) && start <= last) return { first, last, start };
  throw new UsageError(
    'bad-argument',
    `invoke identifiers from ${start} to ${last} are not possible; they lie between ${first} and ${highest}`,
  );
}
