/**
 * The contract between a switching function and whatever carries messages to and from it: sessions over a wire, or
 * nothing at all. Messages are values here; encodings, sockets and invoke identifiers belong to the other side.
 *
 * @packageDocumentation
 */
import type {
  AddedAnswer,
  AddedEvent,
  AddedMembers,
  AddedRequestType,
  Extensions,
  RequestWith,
  ResponseWith,
} from '../model/extended-messages.js';
import type { Requests } from '../model/generated/messages.js';
import type { Event, RequestType, UnknownMessage } from '../model/message.js';
import type { IfAny } from '../session/extended-session.js';
import type { AnswerTo } from '../session/session.js';
import type { UnknownAnswer, UnknownContent } from '../session/unknown-messages.js';
import type { Greeting } from './greeting.js';

/** An attached computing function: where the switching function sends its events and requests of its own. */
export interface ComputingFunction {
  /** For people and logs, such as the peer's address. */
  readonly name: string;
  /** Takes an event report. Must not throw; events are to arrive in the order of the calls. */
  sendEvent(event: Event): void;
  /**
   * Sends a request of the switching function, such as SystemStatus.
   *
   * @param type - the service
   * @param members - the members of the request
   * @param options - `signal` ends the wait for the answer
   * @returns the positive response; undefined for a request that has none
   * @throws CstaServiceError for a negative answer, or what the link throws
   */
  request<Type extends RequestType>(
    type: Type,
    members: Requests[Type],
    options?: { readonly signal?: AbortSignal },
  ): Promise<AnswerTo<Type>>;
  /** Sends a message that the schema does not know and that nobody answers, such as a vendor's event. Must not throw. */
  sendUnknown?(message: UnknownContent): void;
}

/**
 * An attached computing function that knows what extensions add: their events and requests are sent to it as CSTA's own.
 */
export type ComputingFunctionWith<Added extends Extensions> = IfAny<
  Added,
  AddedToComputingFunction<Added>
> &
  ComputingFunction;

interface AddedToComputingFunction<Added extends Extensions> {
  sendEvent(event: AddedEvent<Added>): void;
  request<Type extends AddedRequestType<Added>>(
    type: Type,
    members: AddedMembers<Added, Type>,
    options?: { readonly signal?: AbortSignal },
  ): Promise<AddedAnswer<Added, Type>>;
}

/**
 * What a switching function offers to one computing function.
 *
 * @typeParam Added - the extensions that it serves
 */
export interface Attachment<Added extends Extensions = readonly []> {
  /**
   * Serves a request. A request that is answered negatively changes nothing.
   *
   * Events that follow from it are sent in a later task than the one in which the answer is there, so that whoever
   * sends the answer at once sends it before them.
   *
   * @param request - any request; its invoke identifier is not looked at
   * @param options - `signal`: nobody waits for the answer any more; what was asked for may be done all the same
   * @returns the positive response, without an invoke identifier; undefined for a request that has none
   * @throws CstaServiceError for a negative answer
   */
  handle(
    request: RequestWith<Added>,
    options?: { readonly signal?: AbortSignal },
  ): Promise<ResponseWith<Added> | undefined>;
  /**
   * Serves a request that the schema does not know, such as a vendor's. Without this, all of them are refused.
   *
   * @param request - the operation or root element, and its content as received
   * @returns the answer; undefined where nobody waits for one
   * @throws CstaServiceError for a negative answer: `operation: serviceNotSupported` for what it does not know either
   */
  handleUnknown?(
    request: UnknownMessage,
    options?: { readonly signal?: AbortSignal },
  ): Promise<UnknownAnswer | undefined>;
  /** Ends the attachment with its monitors and registrations; nothing is sent any more. Calling it again is harmless. */
  detach(): void;
}

/**
 * Something that serves computing functions, one or many at a time.
 *
 * @typeParam Added - the extensions that it serves; where it is listened for, they are named
 */
export interface SwitchingFunction<Added extends Extensions = readonly []> {
  /**
   * What it says to a computing function that has come over a link, before that asks for anything. Default: what the
   * one who serves it says, or the profile of the address.
   */
  readonly greeting?: Greeting | undefined;
  /** Takes on a computing function. */
  attach(computingFunction: ComputingFunctionWith<Added>): Attachment<Added>;
}
