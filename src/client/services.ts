import type { Extensions } from '../model/extended-messages.js';
import type { RequestType } from '../model/message.js';
import { methodName } from '../schema/catalogue.js';
import type { AnswerTo, RequestOptions } from '../session/session.js';
import type { RequestInput } from './device-input.js';
import { type ServiceGroups, serviceGroups } from './generated/services.js';

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

/**
 * A method for each service that a computing function asks for, named after it, in the groups of ECMA-269:
 * `client.callControl.makeCall`, `client.snapshot.snapshotDevice`. What the switching function asks for is heard with
 * `client.handle`.
 */
export type Services = {
  readonly [Group in keyof ServiceGroups]: {
    readonly [Method in keyof ServiceGroups[Group]]: ServiceGroups[Group][Method] extends RequestType
      ? ServiceMethod<ServiceGroups[Group][Method]>
      : never;
  };
};

/** Sends a request of any type. */
export type RequestSender = <Type extends RequestType>(
  type: Type,
  members: RequestInput<Type>,
  options?: RequestOptions<Type>,
) => Promise<AnswerTo<Type>>;

/**
 * Makes the methods. What vendors add is among the vendor specific services; a service whose method would have the name
 * of another gets none.
 */
export function serviceMethods(send: RequestSender, extensions: Extensions): Services {
  const method =
    (type: string) =>
    (members: RequestInput<RequestType> = {}, options?: RequestOptions) =>
      // Which members a request has, the method's type has checked.
      send(type as RequestType, members, options);
  const added = extensions.flatMap(({ services }) => Object.keys(services));
  const groups = Object.entries(serviceGroups).map(([group, types]) => {
    const all = group === 'vendorSpecific' ? [...added, ...types] : types;
    return [group, Object.fromEntries(all.map((type) => [methodName(type), method(type)]))];
  });
  return Object.fromEntries(groups) as Services;
}
