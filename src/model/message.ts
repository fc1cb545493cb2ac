import type { UniversalFailure } from './generated/errors.js';
import type {
  Events,
  NegativeResponses,
  Requests,
  Responses,
  ResponseTypes,
  Values,
} from './generated/messages.js';
import type { PrivateContent } from './hand-written.js';

/** Name of a request, the same as that of its service. */
export type RequestType = keyof Requests;
/** Name of a positive response. */
export type ResponseType = keyof Responses;
/** Name of a negative response that a service has of its own: those of application sessions. */
export type NegativeResponseType = keyof NegativeResponses;
/** Name of an event. */
export type EventType = keyof Events;
/** Name of a value that may stand alone as an XML document. */
export type ValueType = keyof Values;

/** Name of the response that answers a request; undefined for a request that nobody answers. */
export type ResponseTypeOf<Type extends RequestType> = ResponseTypes[Type];

/** What every message may have. */
export interface Invoked {
  /**
   * Ties a request to its answer. In BER an INTEGER, in XML four digits of the transport's header. Sessions give and
   * match them; a program sets one only where it works with the codecs alone.
   */
  readonly invokeID?: number;
}

/** A request of the given type, of any where none is given. */
export type Request<Type extends RequestType = RequestType> = {
  [T in Type]: Invoked & { readonly kind: 'request'; readonly type: T } & Requests[T];
}[Type];

/** A positive response. */
export type Response<Type extends ResponseType = ResponseType> = {
  [T in Type]: Invoked & { readonly kind: 'response'; readonly type: T } & Responses[T];
}[Type];

/** An event report. */
export type Event<Type extends EventType = EventType> = {
  [T in Type]: Invoked & { readonly kind: 'event'; readonly type: T } & Events[T];
}[Type];

/** A negative answer. */
export type Failure = Invoked & {
  readonly kind: 'error';
  readonly type: 'UniversalFailure';
} & UniversalFailure;

/** A negative answer to a service that has one of its own: to those of application sessions. */
export type NegativeResponse<Type extends NegativeResponseType = NegativeResponseType> = {
  [T in Type]: Invoked & { readonly kind: 'error'; readonly type: T } & NegativeResponses[T];
}[Type];

/** Why a peer could not take a message at all (ROSE). Only BER has it. */
export type Problem =
  | { readonly general: number }
  | { readonly invoke: number }
  | { readonly returnResult: number }
  | { readonly returnError: number };

/** A ROSE reject. Without `invokeID` the peer could not tell which message it rejects. */
export type Reject = Invoked & {
  readonly kind: 'reject';
  readonly type: 'Reject';
  readonly problem: Problem;
};

/** A document whose root is no message. Only XML has it. */
export type Value<Type extends ValueType = ValueType> = {
  [T in Type]: Invoked & { readonly kind: 'value'; readonly type: T; readonly value: Values[T] };
}[Type];

/** A message that is well formed and whose operation, event or root element the schema does not know. */
export type UnknownMessage = Invoked & {
  readonly kind: 'unknown';
  readonly type: 'Unknown';
  /** What it would be in the dialogue. XML cannot always tell. */
  readonly role: 'request' | 'response' | 'event' | 'error' | 'undetermined';
  /** Operation or error code (BER), category and tag of an event (`0.30`), or root element (XML). */
  readonly name: string;
  /** The argument, result, event or root element as received. */
  readonly content: PrivateContent;
};

/** Any message. `type` tells them apart. */
export type Message =
  | Request
  | Response
  | Event
  | Failure
  | NegativeResponse
  | Reject
  | Value
  | UnknownMessage;

/** A value as a peer sent it, which may lack members, at any depth. */
export type Incomplete<Value> = Value extends Uint8Array
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Incomplete<Item>[]
    : Value extends object
      ? { readonly [Member in keyof Value]?: Incomplete<Value[Member]> | undefined }
      : Value;

/** Each of some messages as a peer sent it: what is sure is only what message it is. */
export type IncompleteOf<Whole> = Whole extends { readonly kind: unknown; readonly type: unknown }
  ? Incomplete<Whole> & Pick<Whole, 'kind' | 'type'>
  : never;

/** A message as a peer sent it, which may lack members that its type requires, at any depth. */
export type IncompleteMessage = IncompleteOf<Message>;
