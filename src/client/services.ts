import type { RequestType } from '../model/message.js';
import type { AnswerTo, RequestOptions } from '../session/session.js';
import type { RequestInput } from './device-input.js';
import { type ServiceTypes, serviceTypes } from './generated/services.js';

/**
 * Asks for one service. The members may be left out where none is required.
 *
 * @returns the positive response; for a request that has none, nothing, once it is sent
 * @throws CstaServiceError if the switching function answers negatively; SessionError `timeout`, `aborted`, `rejected`,
 *   `too-many-requests`, `closed` or `protocol`; EncodeError if the members do not make a message
 */
export type ServiceMethod<Type extends RequestType> =
  Record<never, never> extends RequestInput<Type>
    ? (members?: RequestInput<Type>, options?: RequestOptions<Type>) => Promise<AnswerTo<Type>>
    : (members: RequestInput<Type>, options?: RequestOptions<Type>) => Promise<AnswerTo<Type>>;

/** A method for each service of CSTA, named after it: `makeCall`, `snapshotDevice`. */
export type Services = {
  readonly [Method in keyof ServiceTypes]: ServiceMethod<ServiceTypes[Method]>;
};

/** Sends a request of any type. */
export type RequestSender = <Type extends RequestType>(
  type: Type,
  members: RequestInput<Type>,
  options?: RequestOptions<Type>,
) => Promise<AnswerTo<Type>>;

/** Makes the methods. */
export function serviceMethods(send: RequestSender): Services {
  const methods = Object.entries<RequestType>({ ...serviceTypes }).map(([method, type]) => [
    method,
    (members: RequestInput<RequestType> = {}, options?: RequestOptions): Promise<unknown> =>
      send(type, members, options),
  ]);
  return Object.fromEntries(methods) as Services;
}
