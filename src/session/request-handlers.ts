import { anObject } from '../model/arguments.js';
import { CstaServiceError, UsageError } from '../model/errors.js';
import { isPromiseLike } from '../model/faults.js';
import type {
  Failure,
  NegativeResponse,
  Request,
  RequestType,
  Response,
  UnknownMessage,
} from '../model/message.js';
import type { AnswerTypes } from './answer-types.js';
import type { Unlisten } from './event-listeners.js';
import { failureOf } from './failure.js';
import type {
  AnyRequestHandler,
  RequestContext,
  RequestHandler,
  RequestHandlers,
} from './session.js';
import type { UnknownAnswer, UnknownHandler } from './unknown-messages.js';

/** What a request is answered with, and what the program must hear of, if anything. */
export interface Reaction {
  readonly answer: Response | Failure | NegativeResponse | UnknownMessage | undefined;
  readonly fault?: { readonly error: unknown };
}

/** The negative answer that says nothing. */
export const UNSPECIFIED: Failure = { kind: 'error', type: 'UniversalFailure', unspecified: true };

/** Who handles which of the peer's requests. */
export class HandlerTable {
  readonly #handlers = new Map<RequestType, AnyRequestHandler>();
  readonly #fallback: AnyRequestHandler;
  readonly #unknown = new Map<string, UnknownHandler>();
  readonly #answers: AnswerTypes;

  /**
   * @param answers - which answers belong to which requests
   * @param fallback - handles what has no handler of its own
   */
  constructor(
    answers: AnswerTypes,
    handlers: RequestHandlers = {},
    fallback: AnyRequestHandler = answerStatus,
  ) {
    this.#answers = answers;
    this.#fallback = fallback;
    for (const type of Object.keys(handlers) as RequestType[]) this.#adopt(handlers, type);
  }

  /** @throws UsageError `bad-state` if the type has a handler already */
  set<Type extends RequestType>(type: Type, handler: RequestHandler<Type>): Unlisten {
    if (this.#handlers.has(type)) {
      throw new UsageError(
        'bad-state',
        `${type} has a handler already; take that away before setting another`,
      );
    }
    const bound = this.#bind(type, handler);
    this.#handlers.set(type, bound);
    return () => {
      if (this.#handlers.get(type) === bound) this.#handlers.delete(type);
    };
  }

  /**
   * Sets what handles requests of a name that the schema does not know; `*` stands for all others.
   *
   * @throws UsageError `bad-state` if there is a handler already
   */
  setUnknown(name: string, handler: UnknownHandler): Unlisten {
    if (this.#unknown.has(name)) {
      throw new UsageError(
        'bad-state',
        `${name} has a handler already; take that away before setting another`,
      );
    }
    const own: UnknownHandler = (request, context) => handler(request, context);
    this.#unknown.set(name, own);
    return () => {
      if (this.#unknown.get(name) === own) this.#unknown.delete(name);
    };
  }

  /** Whether a request that the schema does not know has a handler. */
  handlesUnknown(name: string): boolean {
    return this.#unknown.has(name) || this.#unknown.has('*');
  }

  /** Has a request handled. Gives the reaction at once where the handler does. */
  react(
    request: Request | UnknownMessage,
    context: RequestContext,
  ): Reaction | PromiseLike<Reaction> {
    return request.kind === 'unknown'
      ? this.#reactToUnknown(request, context)
      : this.#react(request, context);
  }

  #reactToUnknown(
    request: UnknownMessage,
    context: RequestContext,
  ): Reaction | PromiseLike<Reaction> {
    const { name } = request;
    const handler = this.#unknown.get(name) ?? this.#unknown.get('*') ?? (() => undefined);
    try {
      const answer = handler(request, context);
      if (!isPromiseLike(answer)) return { answer: unknownAnswer(name, answer) };
      const given = (later: UnknownAnswer | undefined): Reaction => ({
        answer: unknownAnswer(name, later),
      });
      return Promise.resolve(answer).then(given).catch(reactionTo);
    } catch (error) {
      return reactionTo(error);
    }
  }

  #react(request: Request, context: RequestContext): Reaction | PromiseLike<Reaction> {
    const handler = this.#handlers.get(request.type) ?? this.#fallback;
    try {
      const answer = handler(request, context);
      if (!isPromiseLike(answer)) return this.#checked(request, answer);
      return answer.then((later) => this.#checked(request, later), reactionTo);
    } catch (error) {
      return reactionTo(error);
    }
  }

  #adopt<Type extends RequestType>(handlers: RequestHandlers, type: Type): void {
    const handler = handlers[type];
    if (handler) this.set(type, handler);
  }

  /** A handler gives members; the message around them follows from the request. */
  #bind<Type extends RequestType>(type: Type, handler: RequestHandler<Type>): AnyRequestHandler {
    const answers = this.#answers;
    // What the members are, the handler's type has checked.
    const complete = (members: object | undefined): Response | undefined =>
      answers.isOneWay(type)
        ? undefined
        : ({ ...members, kind: 'response', type: answers.positiveOf(type) } as Response);
    return (request, context) => {
      const members = handler(request as Request<Type>, context);
      if (isPromiseLike(members)) {
        return Promise.resolve(members).then((later) => complete(later ?? undefined));
      }
      return complete(members ?? undefined);
    };
  }

  #checked({ type }: Request, answer: Response | Failure | NegativeResponse | undefined): Reaction {
    if (answer || this.#answers.isOneWay(type)) return { answer };
    return reactionTo(
      new UsageError('bad-argument', `the handler of ${type} gave no answer, but the peer waits`),
    );
  }
}

/** The message that answers a request beyond the schema. Without an answer there is none: nobody waits for it. */
function unknownAnswer(
  request: string,
  answer: UnknownAnswer | undefined,
): UnknownMessage | undefined {
  if (answer === undefined) return undefined;
  const { name = request, content } = anObject(`the answer to ${request}`, answer);
  return { kind: 'unknown', type: 'Unknown', role: 'response', name, content };
}

function reactionTo(error: unknown): Reaction {
  if (error instanceof CstaServiceError) return { answer: failureOf(error) };
  return { answer: UNSPECIFIED, fault: { error } };
}

/** What a session answers by itself: it is there, and takes note of the peer's status. Nothing else is supported. */
function answerStatus({ type }: Request): Response {
  switch (type) {
    case 'SystemStatus':
      return { kind: 'response', type: 'SystemStatusResponse' };
    case 'RequestSystemStatus':
      return { kind: 'response', type: 'RequestSystemStatusResponse', systemStatus: 'normal' };
    default:
      throw new CstaServiceError('operation', 'serviceNotSupported', { service: type });
  }
}
