import type { Request, RequestType, Response } from '../model/message.js';
import type { AnswerTo } from '../session/session.js';
import { refuse } from './refuse.js';

/**
 * Serves one service.
 *
 * @param request - what the computing function asks for
 * @param context - what else the switching function's services need, such as who asks
 * @returns the positive response; undefined for a request that has none
 * @throws CstaServiceError for a negative answer
 */
export type ServiceHandler<Type extends RequestType, Context> = (
  request: Request<Type>,
  context: Context,
) => AnswerTo<Type> | Promise<AnswerTo<Type>>;

/** The services that a switching function offers, by the type of request. What is not in it is not served. */
export type ServiceHandlers<Context> = {
  readonly [Type in RequestType]?: ServiceHandler<Type, Context>;
};

/** What {@link serve} gives: at once what a handler gives at once. */
export type Served = Response | undefined | Promise<Response | undefined>;

/**
 * Serves a request by its handler. A handler that is not asynchronous is served, and throws, at once.
 *
 * @param handlers - the services on offer
 * @param request - any request
 * @param context - handed to the handler
 * @returns the positive response; undefined for a request that has none
 * @throws CstaServiceError `operation: serviceNotSupported` if there is no handler, or what the handler throws
 */
export function serve<Context>(
  handlers: ServiceHandlers<Context>,
  request: Request,
  context: Context,
): Served {
  return dispatch(handlers, request.type, request, context);
}

function dispatch<Type extends RequestType, Context>(
  handlers: ServiceHandlers<Context>,
  type: Type,
  request: Request<Type>,
  context: Context,
): Served {
  const handler: ServiceHandler<Type, Context> | undefined = Object.hasOwn(handlers, type)
    ? handlers[type]
    : undefined;
  if (handler === undefined) throw refuse('operation', 'serviceNotSupported');
  return handler(request, context);
}
