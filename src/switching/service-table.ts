import type {
  AddedAnswer,
  AddedRequest,
  AddedRequestType,
  Extensions,
  RequestWith,
  ResponseWith,
} from '../model/extended-messages.js';
import type { Request, RequestType } from '../model/message.js';
import type { IfAny } from '../session/extended-session.js';
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

/** Serves one service that extensions add, as a ServiceHandler does one of CSTA. */
export type AddedServiceHandler<
  Added extends Extensions,
  Type extends AddedRequestType<Added>,
  Context,
> = (
  request: AddedRequest<Added, Type>,
  context: Context,
) => AddedAnswer<Added, Type> | Promise<AddedAnswer<Added, Type>>;

/** The services of extensions that a switching function offers. */
type AddedServiceHandlers<Added extends Extensions, Context> = {
  readonly [Type in AddedRequestType<Added>]?: AddedServiceHandler<Added, Type, Context>;
};

/**
 * The services that a switching function offers, by the type of request. What is not in it is not served.
 *
 * @typeParam Added - the extensions whose services are offered too
 */
export type ServiceHandlers<Context, Added extends Extensions = readonly []> = {
  readonly [Type in RequestType]?: ServiceHandler<Type, Context>;
} & IfAny<Added, AddedServiceHandlers<Added, Context>>;

/** What {@link serve} gives: at once what a handler gives at once. */
export type Served<Added extends Extensions = readonly []> =
  | ResponseWith<Added>
  | undefined
  | Promise<ResponseWith<Added> | undefined>;

/**
 * Serves a request by its handler. A handler that is not asynchronous is served, and throws, at once.
 *
 * @param handlers - the services on offer
 * @param request - any request
 * @param context - handed to the handler
 * @returns the positive response; undefined for a request that has none
 * @throws CstaServiceError `operation: serviceNotSupported` if there is no handler, or what the handler throws
 */
export function serve<Context, Added extends Extensions = readonly []>(
  handlers: ServiceHandlers<Context, Added>,
  request: RequestWith<Added>,
  context: Context,
): Served<Added>;
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
