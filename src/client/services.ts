import type { Extensions } from '../model/extended-messages.js';
import type { RequestType } from '../model/message.js';
import { methodName } from '../schema/catalogue.js';
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

/**
 * Makes the methods.
 *
 * @param extensions - what vendors add
 * @param isTaken - whether the client has something else of a name; a vendor's service gets no method then
 */
export function serviceMethods(
  send: RequestSender,
  extensions: Extensions,
  isTaken: (method: string) => boolean,
): Services {
  const own: Readonly<Record<string, string>> = { ...serviceTypes };
  const added = extensions
    .flatMap(({ services }) => Object.keys(services))
    .map((type): [string, string] => [methodName(type), type])
    .filter(([method]) => !isTaken(method));
  const methods = [...added, ...Object.entries(own)].map(([method, type]) => [
    method,
    (members: RequestInput<RequestType> = {}, options?: RequestOptions): Promise<unknown> =>
      // Which members a request has, the method's type has checked.
      send(type as RequestType, members, options),
  ]);
  return Object.fromEntries(methods) as Services;
}
