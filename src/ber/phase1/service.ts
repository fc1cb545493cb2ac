import type { Requests, Responses, ResponseTypes } from '../../model/generated/messages.js';
import type { RequestType } from '../../model/message.js';
import type { Mapping } from './mapping.js';

/** A service of the model, and the operation of Phase I that carries it. */
export interface ServiceMapping {
  /** The request's type in the model. */
  readonly type: RequestType;
  /** The request's type among the operations of Phase I. */
  readonly wire: string;
  readonly request: Mapping<object, object>;
  readonly response?: Mapping<object, object> | undefined;
  /** Whether a request is of this service, where the operation carries several. */
  isRequest?(wire: object): boolean;
  /** Whether an answer is of this service, where it tells by itself. */
  isResponse?(wire: object): boolean;
}

type ResponseTo<Type extends RequestType> = ResponseTypes[Type] extends keyof Responses
  ? Responses[ResponseTypes[Type]]
  : never;

/** Puts a service together. */
export function service<
  Type extends RequestType,
  WireRequest extends object,
  WireResponse extends object = object,
>(
  type: Type,
  wire: string,
  request: Mapping<WireRequest, Requests[Type]>,
  response?: Mapping<WireResponse, ResponseTo<Type>>,
  tell: Pick<ServiceMapping, 'isRequest' | 'isResponse'> = {},
): ServiceMapping {
  return { type, wire, request, response, ...tell };
}
