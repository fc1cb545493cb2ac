import type { Clock } from '../model/clock.js';
import {
  CstaServiceError,
  type ServiceErrorDetails,
  SessionError,
  subjectText,
} from '../model/errors.js';
import type {
  Failure,
  NegativeResponse,
  Problem,
  Reject,
  RequestType,
  Response,
  UnknownMessage,
} from '../model/message.js';
import type { AnswerTypes } from './answer-types.js';
import type { AnswerMessage, Discarded } from './discarded.js';
import { ownServiceErrorOf, serviceErrorOf } from './failure.js';
import { type InvokeIDRange, InvokeIDs } from './invoke-ids.js';
import { subjectOf } from './subject.js';

/** How many requests that are over are remembered, so that what comes too late or twice can be told apart. */
const REMEMBERED = 512;

/** What was asked for. */
export interface Asked {
  /** Its name, for people. */
  readonly name: string;
  /** The request's type; undefined for one that the schema does not know. */
  readonly type: RequestType | undefined;
  /** Its members, so that its error can say what it was about. */
  readonly members?: object | undefined;
}

/** A request that waits for its answer. */
interface Pending extends Asked {
  answered(response: Response | UnknownMessage): void;
  failed(error: Error, over: Over['how']): void;
}

/** A request that waits no more. */
interface Over extends Asked {
  readonly how: 'answered' | 'given-up' | 'one-way';
}

/** What settles one request. */
export interface Settlement {
  /** The positive response has come; or none comes, and the request is on its way. */
  onAnswer(response: Response | UnknownMessage | undefined): void;
  /** It failed, for whatever reason. */
  onError(error: Error): void;
}

/** Limits and times of outgoing requests. */
export interface OutgoingOptions {
  readonly clock: Clock;
  readonly range: InvokeIDRange;
  readonly start: number;
  readonly limit: number;
  readonly answers: AnswerTypes;
  /** What to add to the message of a time-out: whether this side is to blame. */
  lagNote(): string;
  /** Called each time that a request is over. */
  onOver(): void;
}

/** The requests that a side has sent: their numbers, the wait for their answers, and what is known of those past. */
export class OutgoingRequests {
  readonly #options: OutgoingOptions;
  readonly #ids: InvokeIDs;
  readonly #pending = new Map<number, Pending>();
  /** Oldest first. */
  readonly #over = new Map<number, Over>();

  constructor(options: OutgoingOptions) {
    this.#options = options;
    this.#ids = new InvokeIDs(options.range, options.start, (id) => this.#pending.has(id));
  }

  /** How many wait for an answer. */
  get size(): number {
    return this.#pending.size;
  }

  /** Which request a number belongs, or belonged, to. */
  typeOf(invokeID: number): RequestType | undefined {
    return (this.#pending.get(invokeID) ?? this.#over.get(invokeID))?.type;
  }

  /**
   * A number for a message that nobody answers.
   *
   * @throws SessionError `too-many-requests` if there is none
   */
  freshID(): number {
    const id = this.#ids.take();
    if (id === undefined) throw this.#tooMany();
    this.#over.delete(id);
    return id;
  }

  /**
   * Gives a request its number.
   *
   * @throws SessionError `too-many-requests`
   */
  reserve(): number {
    if (this.#pending.size >= this.#options.limit) throw this.#tooMany();
    return this.freshID();
  }

  /** Whether a request waits under a number that the schema does not know. */
  awaitsUnknown(invokeID: number): boolean {
    const pending = this.#pending.get(invokeID);
    return pending !== undefined && pending.type === undefined;
  }

  /** Whether a number is that of a request that waits, or waited not long ago. */
  knows(invokeID: number): boolean {
    return this.#pending.has(invokeID) || this.#over.has(invokeID);
  }

  /** Notes a request that no positive answer comes to. */
  noteOneWay(invokeID: number, type: RequestType): void {
    this.#remember(invokeID, { type, name: type, how: 'one-way' });
  }

  /**
   * Begins to wait for the answer.
   *
   * @param timeout - how long it may take, in milliseconds
   */
  expect(
    invokeID: number,
    { name, type, members }: Asked,
    timeout: number,
    signal: AbortSignal | undefined,
    { onAnswer, onError }: Settlement,
  ): void {
    const give = (error: SessionError): void => this.fail(invokeID, error);
    const what = (): string => textOf({ name, type, members });
    const timer = this.#options.clock.setTimer(timeout, () => give(this.#late(what(), timeout)));
    const onAbort = (): void => give(abortedError(what(), signal, true));
    signal?.addEventListener('abort', onAbort);
    const over = (how: Over['how']): void => {
      timer.cancel();
      signal?.removeEventListener('abort', onAbort);
      this.#pending.delete(invokeID);
      this.#remember(invokeID, { name, type, how });
    };
    this.#pending.set(invokeID, {
      name,
      type,
      members,
      answered: (response) => {
        over('answered');
        onAnswer(response);
        this.#options.onOver();
      },
      failed: (error, how) => {
        over(how);
        onError(error);
        this.#options.onOver();
      },
    });
  }

  /** Gives a request up. Does nothing if it is over. */
  fail(invokeID: number, error: Error): void {
    this.#pending.get(invokeID)?.failed(error, 'given-up');
  }

  /** Gives all requests up. */
  failAll(errorFor: (name: string) => Error): void {
    for (const pending of [...this.#pending.values()]) {
      pending.failed(errorFor(textOf(pending)), 'given-up');
    }
  }

  /** The answer to a request has come, but it cannot be read. Returns whether a request waited for it. */
  answerUnreadable(invokeID: number, cause: Error): boolean {
    const pending = this.#pending.get(invokeID);
    pending?.failed(
      new SessionError('protocol', `the answer to ${textOf(pending)} cannot be read`, { cause }),
      'answered',
    );
    return pending !== undefined;
  }

  /**
   * Gives an answer to the request that waits for it.
   *
   * @returns what is to be reported if none does
   */
  settle(invokeID: number, message: AnswerMessage): Discarded | undefined {
    const pending = this.#pending.get(invokeID);
    if (!pending) return this.#unwanted(invokeID, message);
    const { type } = pending;
    switch (message.kind) {
      case 'response':
        if (type && message.type === this.#options.answers.positiveOf(type))
          pending.answered(message);
        else pending.failed(wrongAnswer(textOf(pending), message.type), 'answered');
        break;
      case 'error':
        pending.failed(this.#negativeAnswer(pending, message), 'answered');
        break;
      case 'reject':
        pending.failed(rejectedError(textOf(pending), message), 'answered');
        break;
      case 'unknown':
        if (type === undefined && message.role !== 'error') pending.answered(message);
        else pending.failed(unknownAnswer(pending, message), 'answered');
        break;
    }
    return undefined;
  }

  #unwanted(invokeID: number, message: AnswerMessage): Discarded {
    const over = this.#over.get(invokeID);
    if (!over) return { reason: 'unknown-answer', message };
    const request = over.name;
    if (over.how === 'one-way') return { reason: 'one-way-failed', message, request };
    if (over.how === 'answered') return { reason: 'duplicate', message, request };
    // What comes after it is one too many.
    this.#over.set(invokeID, { ...over, how: 'answered' });
    return { reason: 'late', message, request };
  }

  /** The error for a negative answer, which may be of the service's own, but not of another's. */
  #negativeAnswer(asked: Asked, message: Failure | NegativeResponse): Error {
    const { type } = asked;
    if (message.type === 'UniversalFailure') return serviceErrorOf(message, namedBy(asked));
    const own = type && this.#options.answers.negativeOf(type);
    return message.type === own
      ? ownServiceErrorOf(message, namedBy(asked))
      : wrongAnswer(textOf(asked), message.type);
  }

  #remember(invokeID: number, over: Over): void {
    this.#over.set(invokeID, over);
    if (this.#over.size <= REMEMBERED) return;
    for (const oldest of this.#over.keys()) {
      this.#over.delete(oldest);
      return;
    }
  }

  #late(name: string, timeout: number): SessionError {
    return new SessionError(
      'timeout',
      `no answer to ${name} within ${timeout} ms; the peer may still do it${this.#options.lagNote()}`,
      { sent: true },
    );
  }

  #tooMany(): SessionError {
    return new SessionError(
      'too-many-requests',
      `${this.#pending.size} requests wait for answers already, the limit; wait for some of them, or raise maxPendingRequests`,
    );
  }
}

/** What was asked for, and of what, for people: `MakeCall of device 100`. */
function textOf({ name, members }: Asked): string {
  return members ? name + subjectText(subjectOf(members)) : name;
}

/** The same, for an error's members. */
function namedBy({ name, members }: Asked): ServiceErrorDetails {
  return members ? { service: name, ...subjectOf(members) } : { service: name };
}

/** The error of a request whose caller has given it up, once it was sent or before. */
export function abortedError(
  type: string,
  signal: AbortSignal | undefined,
  sent: boolean,
): SessionError {
  return new SessionError('aborted', `the caller gave ${type} up`, { cause: signal?.reason, sent });
}

function wrongAnswer(name: string, got: string): SessionError {
  return new SessionError(
    'protocol',
    `the peer answered ${name} with ${got}, which does not belong to it`,
  );
}

/** An error code that the schema does not know is a negative answer all the same. */
function unknownAnswer(asked: Asked, message: UnknownMessage): Error {
  if (message.role !== 'error') return wrongAnswer(textOf(asked), message.name);
  return new CstaServiceError('unknown', message.name, namedBy(asked));
}

function rejectedError(name: string, { problem }: Reject): SessionError {
  return new SessionError(
    'rejected',
    `the peer rejected ${name}: ${problemText(problem)}; it may not have this service, or not in this form`,
  );
}

const PROBLEMS = {
  general: ['unrecognised message', 'mistyped message', 'badly structured message'],
  invoke: [
    'duplicate invocation',
    'unrecognised operation',
    'mistyped argument',
    'resource limitation',
    'release in progress',
    'unrecognised linked identifier',
    'unexpected linked response',
    'unexpected linked operation',
  ],
  returnResult: ['unrecognised invocation', 'unexpected result', 'mistyped result'],
  returnError: [
    'unrecognised invocation',
    'unexpected error',
    'unrecognised error',
    'unexpected error value',
    'mistyped parameter',
  ],
} as const;

/** What a problem code says, for people. */
function problemText(problem: Problem): string {
  if ('general' in problem) return nameOf('general', problem.general);
  if ('invoke' in problem) return nameOf('invoke', problem.invoke);
  if ('returnResult' in problem) return nameOf('returnResult', problem.returnResult);
  return nameOf('returnError', problem.returnError);
}

function nameOf(kind: keyof typeof PROBLEMS, code: number): string {
  const texts: readonly string[] = PROBLEMS[kind];
  return texts[code] ?? `${kind} problem ${code}`;
}
