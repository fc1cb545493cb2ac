import { CstaServiceError, UsageError } from '../model/errors.js';
import { isPromiseLike } from '../model/faults.js';
import type {
  Failure,
  NegativeResponse,
  Request,
  RequestType,
  Response,
} from '../model/message.js';
import { positiveTypeOf } from './answer-types.js';
import type { Unlisten } from './event-listeners.js';
import { failureOf } from './failure.js';
import { oneWayRequests } from './generated/one-way.js';
import type {
  AnyRequestHandler,
  RequestContext,
  RequestHandler,
  RequestHandlers,
} from './session.js';

/** What a request is answered with, and what the program must hear of, if anything. */
export interface Reaction {
  readonly answer: Response | Failure | NegativeResponse | undefined;
  readonly fault?: { readonly error: unknown };
}

/** The negative answer that says nothing. */
export const UNSPECIFIED: Failure = { kind: 'error', type: 'UniversalFailure', unspecified: true };

/** Who handles which of the peer's requests. */
export class HandlerTable {
  readonly #handlers = new Map<RequestType, AnyRequestHandler>();
  readonly #fallback: AnyRequestHandler;

  /** @param fallback - handles what has no handler of its own */
  constructor(handlers: RequestHandlers = {}, fallback: AnyRequestHandler = answerStatus) {
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
    const bound = bind(type, handler);
    this.#handlers.set(type, bound);
    return () => {
      if (this.#handlers.get(type) === bound) this.#handlers.delete(type);
    };
  }

  /** Has a request handled. Gives the reaction at once where the handler does. */
  react(request: Request, context: RequestContext): Reaction | PromiseLike<Reaction> {
    const handler = this.#handlers.get(request.type) ?? this.#fallback;
    try {
      const answer = handler(request, context);
      if (!isPromiseLike(answer)) return checked(request, answer);
      return answer.then((later) => checked(request, later), reactionTo);
    } catch (error) {
      return reactionTo(error);
    }
  }

  #adopt<Type extends RequestType>(handlers: RequestHandlers, type: Type): void {
    const handler = handlers[type];
    if (handler) this.set(type, handler);
  }
}

/** A handler gives members; the message around them follows from the request. */
function bind<Type extends RequestType>(
  type: Type,
  handler: RequestHandler<Type>,
): AnyRequestHandler {
  // What the members are, the handler's type has checked.
  const complete = (members: object | undefined): Response | undefined =>
    oneWayRequests.has(type)
      ? undefined
      : ({ ...members, kind: 'response', type: positiveTypeOf(type) } as Response);
  return (request, context) => {
    const members = handler(request as Request<Type>, context);
    if (isPromiseLike(members)) {
      return Promise.resolve(members).then((later) => complete(later ?? undefined));
    }
    return complete(members ?? undefined);
  };
}

function checked(
  { type }: Request,
  answer: Response | Failure | NegativeResponse | undefined,
): Reaction {
  if (answer || oneWayRequests.has(type)) return { answer };
  return reactionTo(
    new UsageError('bad-argument', `the handler of ${type} gave no answer, but the peer waits`),
  );
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
