import type { Clock, Timer } from '../model/clock.js';
import type { Codec } from '../model/codec.js';
import { CstaServiceError, EncodeError, SessionError } from '../model/errors.js';
import type { SystemStatusValue } from '../model/generated/system.js';
import type { Logger } from '../model/logger.js';
import type { RequestType } from '../model/message.js';
import type { Session } from './session.js';

/** What a heartbeat asks. */
export type HeartbeatMessage = 'RequestSystemStatus' | 'SystemStatus';

/** How a session finds out that a silent peer is still there. */
export interface HeartbeatOptions {
  /** How long from one heartbeat to the next, in milliseconds. Default 30,000. */
  readonly interval?: number | undefined;
  /**
   * What is asked. Default `RequestSystemStatus`, or `SystemStatus` in CSTA Phase I, which has nothing else; that says
   * `normal` and waits for the acknowledgement.
   */
  readonly message?: HeartbeatMessage | undefined;
  /** How long the answer may take, in milliseconds. Default: the session's `requestTimeout`. */
  readonly timeout?: number | undefined;
  /** After how many heartbeats in a row without a sign of life the session is broken off. Default 1. */
  readonly misses?: number | undefined;
  /**
   * Whether a peer that has never answered is taken for dead. If not, only one that has once answered, or refused, what
   * is asked can be found missing, and one that never does is not asked for long. Default true.
   */
  readonly required?: boolean | undefined;
}

/** What the heartbeat needs of its session. */
export interface HeartbeatSession extends Pick<Session, 'request'> {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly peer: string;
  readonly codec: Codec;
  /** How many frames have come from the peer so far. */
  framesReceived(): number;
  /** Whether the session has stopped reading, so that no answer can be seen. */
  isHeldBack(): boolean;
  /** The peer has told its status. */
  told(status: SystemStatusValue): void;
  /** The peer is gone. */
  missed(error: SessionError): void;
}

/** How often it is asked where nobody has said anything. */
const USUAL_INTERVAL = 30_000;
/** The heartbeat where the program says nothing of it but that it wants one. */
const USUAL: HeartbeatOptions = { misses: 2, required: false };
/** How often a peer is asked that has never answered. */
const MOST_TRIES = 3;

/** What came of one heartbeat: the peer answered, was silent, was not asked now, or cannot be asked at all. */
type Outcome = 'answered' | 'silent' | 'not-asked' | 'unsayable';

/**
 * Asks the peer for a sign of life each interval. Any answer is one, and so is any other frame that comes while the
 * answer is waited for.
 *
 * Where the program says nothing of it, it begins once the peer has answered such a request of the program's.
 */
export class Heartbeat {
  readonly #options: HeartbeatOptions;
  readonly #session: HeartbeatSession;
  /** When it begins: with the session, once the peer has answered such a request, or never. */
  readonly #begins: 'at-once' | 'once-answered' | 'never';
  #hasAnswered = false;
  #isRunning = false;
  #hasStopped = false;
  #timer: Timer | undefined;
  #misses = 0;
  #tries = 0;

  constructor(heartbeat: HeartbeatOptions | boolean | undefined, session: HeartbeatSession) {
    this.#options = typeof heartbeat === 'object' ? heartbeat : USUAL;
    this.#session = session;
    if (heartbeat === undefined) this.#begins = 'once-answered';
    else this.#begins = heartbeat === false ? 'never' : 'at-once';
  }

  /** The session is open. */
  start(): void {
    if (this.#begins === 'at-once') this.#begin();
  }

  /** The session is ending. */
  stop(): void {
    this.#isRunning = false;
    this.#hasStopped = true;
    this.#timer?.cancel();
  }

  /** Looks at what becomes of a request of the program's: a peer that answers the heartbeat's is known to answer it. */
  watch<Answer>(type: RequestType, answer: Promise<Answer>): Promise<Answer> {
    if (this.#begins === 'never' || this.#hasAnswered) return answer;
    if (type !== 'RequestSystemStatus' && type !== 'SystemStatus') return answer;
    const note = (outcome: Outcome): void => {
      if (outcome === 'answered' && type === this.#message()) this.#noteAnswer();
    };
    answer.then(
      () => note('answered'),
      (error: unknown) => note(outcomeOf(error)),
    );
    return answer;
  }

  #noteAnswer(): void {
    this.#hasAnswered = true;
    const isToBegin = this.#begins === 'once-answered' && !this.#isRunning;
    if (isToBegin && !this.#hasStopped) this.#begin();
  }

  #begin(): void {
    this.#isRunning = true;
    this.#arm();
  }

  #arm(): void {
    const { clock, framesReceived } = this.#session;
    const { interval = USUAL_INTERVAL } = this.#options;
    const before = framesReceived();
    this.#timer = clock.setTimer(interval, () => void this.#beat(before));
  }

  async #beat(atArming: number): Promise<void> {
    const { framesReceived, isHeldBack, missed, logger, peer } = this.#session;
    const atAsking = framesReceived();
    const outcome = await this.#ask();
    if (!this.#isRunning) return;
    if (outcome === 'answered') this.#hasAnswered = true;
    const before = outcome === 'not-asked' ? atArming : atAsking;
    if (outcome === 'answered' || framesReceived() > before) this.#misses = 0;
    // What this side does not read proves nothing, neither life nor death.
    else if (outcome !== 'unsayable' && !isHeldBack()) this.#misses++;
    if (this.#isGone()) missed(silent(this.#misses));
    else if (this.#isInVain(outcome)) {
      logger.info('the peer cannot be asked for a sign of life; the heartbeat stops', {
        peer,
        outcome,
      });
      this.stop();
    } else this.#arm();
  }

  #isGone(): boolean {
    const { misses = 1, required = true } = this.#options;
    return this.#misses >= misses && (required || this.#hasAnswered);
  }

  /** Whether the peer knows no such request, as far as can be told. */
  #isInVain(outcome: Outcome): boolean {
    if (outcome === 'unsayable') return true;
    if ((this.#options.required ?? true) || this.#hasAnswered) return false;
    if (outcome === 'silent') this.#tries++;
    return this.#tries >= MOST_TRIES;
  }

  async #ask(): Promise<Outcome> {
    const { request } = this.#session;
    const { timeout } = this.#options;
    try {
      if (this.#message() === 'SystemStatus') {
        await request('SystemStatus', { systemStatus: 'normal' }, { timeout });
      } else {
        const { systemStatus } = await request('RequestSystemStatus', {}, { timeout });
        this.#session.told(systemStatus);
      }
      return 'answered';
    } catch (error) {
      return outcomeOf(error);
    }
  }

  #message(): HeartbeatMessage {
    return this.#options.message ?? usualMessage(this.#session.codec);
  }
}

/** What an error says of the peer. */
function outcomeOf(error: unknown): Outcome {
  if (error instanceof CstaServiceError) return 'answered';
  if (error instanceof EncodeError) return 'unsayable';
  if (!(error instanceof SessionError)) return 'silent';
  switch (error.code) {
    case 'rejected':
    case 'protocol':
      return 'answered';
    case 'too-many-requests':
    case 'aborted':
    case 'closed':
      return 'not-asked';
    default:
      return 'silent';
  }
}

/** CSTA Phase I cannot ask for the status; this side tells its own there, which the peer acknowledges. */
function usualMessage(codec: Codec): HeartbeatMessage {
  try {
    codec.encode({ kind: 'request', type: 'RequestSystemStatus', invokeID: 1 });
    return 'RequestSystemStatus';
  } catch (error) {
    if (error instanceof EncodeError && error.code === 'not-in-edition') return 'SystemStatus';
    throw error;
  }
}

function silent(misses: number): SessionError {
  return new SessionError(
    'timeout',
    `the peer gave no sign of life to ${misses === 1 ? 'the heartbeat' : `${misses} heartbeats in a row`}; connect again`,
  );
}
