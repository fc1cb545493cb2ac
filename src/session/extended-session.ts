/**
 * What a session can do besides, where it has extensions: their requests and events are sent, served and heard as CSTA's
 * own.
 *
 * @packageDocumentation
 */
import type { AsyncStream } from '../model/async-stream.js';
import type { AnyMessage, Codec } from '../model/codec.js';
import type {
  AddedAnswer,
  AddedAnswerType,
  AddedEvent,
  AddedEventType,
  AddedMembers,
  AddedRequest,
  AddedRequestType,
  EventTypeWith,
  EventWith,
  Extensions,
} from '../model/extended-messages.js';
import type { ResponsesOf } from '../model/extension-types.js';
import type { Unlisten } from './event-listeners.js';
import type { RequestContext, RequestOptions, Session } from './session.js';

/** Options of one request that extensions add. */
export interface AddedRequestOptions<Added extends Extensions, Type extends AddedRequestType<Added>>
  extends Pick<RequestOptions, 'timeout' | 'signal'> {
  /** As that of every request. */
  readonly onAnswer?: ((answer: AddedAnswer<Added, Type>) => void) | undefined;
}

// biome-ignore lint/suspicious/noConfusingVoidType: a handler may end without a return
type Nothing = void | undefined;

/** The members of the positive response to a request that extensions add. */
type AddedAnswerMembers<Added extends Extensions, Name> = Name extends keyof ResponsesOf<
  Added[number]
>
  ? Record<never, never> extends ResponsesOf<Added[number]>[Name]
    ? ResponsesOf<Added[number]>[Name] | Nothing
    : ResponsesOf<Added[number]>[Name]
  : never;

/** Answers a request that extensions add, as a RequestHandler does one of CSTA. */
export type AddedRequestHandler<Added extends Extensions, Type extends AddedRequestType<Added>> = (
  request: AddedRequest<Added, Type>,
  context: RequestContext,
) => [AddedAnswerType<Added, Type>] extends [never]
  ? Nothing | Promise<Nothing>
  :
      | AddedAnswerMembers<Added, AddedAnswerType<Added, Type>>
      | Promise<AddedAnswerMembers<Added, AddedAnswerType<Added, Type>>>;

/** Handlers of requests that extensions add, by their types. */
export type AddedRequestHandlers<Added extends Extensions> = {
  readonly [Type in AddedRequestType<Added>]?: AddedRequestHandler<Added, Type>;
};

/** Where a program listens to the events of extensions. */
export interface AddedEventSource<Added extends Extensions> {
  /** Calls a listener for every event of a type that extensions add. */
  on<Type extends AddedEventType<Added>>(
    type: Type,
    listener: (event: AddedEvent<Added, Type>) => void,
  ): Unlisten;
  /** Calls a listener for every event, whatever its type: `*`. */
  on(type: '*', listener: (event: EventWith<Added>) => void): Unlisten;
}

/** What extensions add to a session. */
export interface AddedToSession<Added extends Extensions> extends AddedEventSource<Added> {
  /** Sends a request that extensions add, and waits for the answer; otherwise as for every request. */
  request<Type extends AddedRequestType<Added>>(
    type: Type,
    members: AddedMembers<Added, Type>,
    options?: AddedRequestOptions<Added, Type>,
  ): Promise<AddedAnswer<Added, Type>>;
  /** Sends an event report that extensions add. */
  sendEvent(event: AddedEvent<Added>): Promise<void>;
  /** Handles the peer's requests of one type that extensions add. */
  handle<Type extends AddedRequestType<Added>>(
    type: Type,
    handler: AddedRequestHandler<Added, Type>,
  ): Unlisten;
  /** The events from now on, for one loop. */
  events(options?: {
    readonly types?: readonly EventTypeWith<Added>[] | undefined;
  }): AsyncStream<EventWith<Added>>;
}

/** What extensions add to something, if there are any. */
export type IfAny<Added extends Extensions, What> = [
  AddedRequestType<Added> | AddedEventType<Added>,
] extends [never]
  ? unknown
  : What;

/** A codec that knows extensions; none where there are none, whose messages the compiler need not look into. */
export type ExtendedCodec<Added extends Extensions> = [
  AddedRequestType<Added> | AddedEventType<Added>,
] extends [never]
  ? never
  : Codec<AnyMessage<Added>>;

/** A session with extensions. */
export type SessionWith<Added extends Extensions> = IfAny<Added, AddedToSession<Added>> & Session;
