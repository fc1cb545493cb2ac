/**
 * The contract of sessions: what a program may do with one conversation, and what it may settle beforehand.
 *
 * @packageDocumentation
 */

import type { AsyncDisposable } from '../model/async-dispose.js';
import type { AsyncStream } from '../model/async-stream.js';
import type { Clock } from '../model/clock.js';
import type { Codec, CodecReport } from '../model/codec.js';
import type { CstaError } from '../model/errors.js';
import type {
  AddedNegativeResponse,
  EventWith,
  Extensions,
  RequestWith,
  ResponseWith,
} from '../model/extended-messages.js';
import type { Requests, Responses } from '../model/generated/messages.js';
import type { Logger } from '../model/logger.js';
import type {
  Event,
  EventType,
  Failure,
  NegativeResponse,
  Request,
  RequestType,
  Response,
  ResponseType,
  ResponseTypeOf,
} from '../model/message.js';
import type { TraceHook } from '../transport/traced-link.js';
import type { ApplicationSession, ApplicationSessionOptions } from './application-session.js';
import type { AssociationFactory } from './association.js';
import type { Discarded } from './discarded.js';
import type { EventListener, Unlisten } from './event-listeners.js';
import type { EventQueue } from './event-queue.js';
import type { AddedRequestHandlers, ExtendedCodec, IfAny } from './extended-session.js';
import type { HeartbeatOptions } from './heartbeat.js';
import type { HeldBack } from './hold-back.js';
import type { SessionObserver } from './observer.js';
import type { UnknownMessages } from './unknown-messages.js';

/** The positive response to a request; undefined for a request that has none. */
export type AnswerTo<Type extends RequestType> =
  ResponseTypeOf<Type> extends infer Name extends ResponseType ? Response<Name> : undefined;

// biome-ignore lint/suspicious/noConfusingVoidType: a handler may end without a return
type Nothing = void | undefined;

/** The members of the positive response to a request; nothing where there is none, or where none is required. */
export type AnswerMembers<Type extends RequestType> =
  ResponseTypeOf<Type> extends infer Name extends ResponseType
    ? Record<never, never> extends Responses[Name]
      ? Responses[Name] | Nothing
      : Responses[Name]
    : Nothing;

/** Options of one request. */
export interface RequestOptions<Type extends RequestType = RequestType> {
  /** How long the answer may take, in milliseconds. Default: the session's `requestTimeout`. */
  readonly timeout?: number | undefined;
  /** Ends the wait with `aborted`. The peer does not hear of it, and may do what was asked. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Called with the positive answer the moment it is read: before the promise resolves, and before any later message
   * is looked at. What it throws harms nobody else, as with every listener.
   */
  readonly onAnswer?: ((answer: AnswerTo<Type>) => void) | undefined;
}

/** What a handler is told beside the request. */
export interface RequestContext {
  /** The session that the request came over. */
  readonly session: Session;
  /** Aborted when the session ends, so that nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/**
 * Answers a request of the peer with the members of the positive response. To answer negatively it throws a
 * CstaServiceError; anything else that it throws is answered with `unspecified`, and goes to the log and to
 * `onListenerError`. So does an answer that cannot be encoded for this peer, which is answered with `serviceNotSupported`
 * if the peer's edition or phase has no room for it, otherwise with `unspecified`.
 */
export type RequestHandler<Type extends RequestType> = (
  request: Request<Type>,
  context: RequestContext,
) => AnswerMembers<Type> | Promise<AnswerMembers<Type>>;

/** Handlers by the type of request. */
export type RequestHandlers = { readonly [Type in RequestType]?: RequestHandler<Type> };

/**
 * Answers requests of any type with a whole message: the positive response or a failure, or nothing for a request that
 * has no response. The session sets the invoke identifier.
 */
export type AnyRequestHandler<Added extends Extensions = Extensions> = (
  request: RequestWith<Added>,
  context: RequestContext,
) => AnyAnswer<Added> | undefined | Promise<AnyAnswer<Added> | undefined>;

/** What a request is answered with, well or badly. */
export type AnyAnswer<Added extends Extensions = Extensions> =
  | ResponseWith<Added>
  | Failure
  | NegativeResponse
  | AddedNegativeResponse<Added>;

/** Who ended a session: this side, the peer, or neither, when it broke. */
export type EndedBy = 'us' | 'peer' | 'failure';

/** How a session ended. */
export interface SessionEnd {
  readonly by: EndedBy;
  /**
   * Why, where it did not end in good order: what broke it, or that a peer closed the link without a word. A peer that
   * uses no association has no other way to say good-bye.
   */
  readonly error?: CstaError;
}

/** Where a session is in its life. */
export type SessionState =
  | { readonly status: 'open' }
  | { readonly status: 'closing'; readonly by: 'us' | 'peer' }
  | ({ readonly status: 'closed' } & SessionEnd);

/** Options of {@link Session.close}. */
export interface SessionCloseOptions {
  /** How long good order may take, in milliseconds. Default: the session's `closeTimeout`. */
  readonly timeout?: number | undefined;
  /** Ends the wait for good order: the link is broken off. */
  readonly signal?: AbortSignal | undefined;
  /** Why, in words for the peer. It hears of it where there is an application session. */
  readonly reason?: string | undefined;
}

/** Options of {@link Session.events}. */
export interface EventStreamOptions {
  /** The types of event that are wanted. Default: all. */
  readonly types?: readonly EventType[] | undefined;
}

/**
 * One conversation with a peer.
 *
 * **Requests.** They go out in the order of the calls, each with a number of its own, and as many as
 * `maxPendingRequests` wait for their answers at a time. Each direction has its own numbers.
 *
 * **Events.** Listeners hear an event when it is read. Loops take events from queues of their own; leaving a loop ends
 * its queue. When `eventQueue` events wait in all the session's queues, the session stops reading from the link, and the
 * transport holds the peer back, until half of them are taken. So that a loop may send a request and await its answer, the
 * session reads on while requests wait for answers, until four times as many events wait. A program that lets a loop
 * stand still beyond that holds up its own answers as well; time-outs then say so. Holding back is logged, `heldBack` and
 * `onHoldBack` tell of it, and it ends: when nothing is taken for `lagTimeout`, the loops that lag get the SessionError
 * `lagging`, and the session goes on for everybody else. When the link ends, what has come is read to its end.
 *
 * **Requests of the peer.** They go to their handler, otherwise to `onRequest`. Without either, SystemStatus and
 * RequestSystemStatus are answered by the session itself, and all others with the error operation: serviceNotSupported.
 * While `maxIncomingRequests` are being handled the session stops reading, by the same rule as for events: requests whose
 * handlers take too long then are refused.
 *
 * **Messages that the schema does not know**, such as vendors', are sent, answered, served and heard as they are: see
 * `requestUnknown` and the three after it.
 *
 * **Messages that nobody takes** go to `onDiscarded`.
 */
export interface Session extends AsyncDisposable, UnknownMessages {
  /** Where the session is in its life. */
  readonly state: SessionState;
  /** The peer, for people and logs. */
  readonly peer: string;
  /** The encoding that is spoken. */
  readonly encoding: 'ber' | 'xml';
  /** How many requests wait for an answer. */
  readonly pendingRequests: number;
  /** That this side reads nothing more from the link, since too much waits within; undefined while it reads. */
  readonly heldBack: HeldBack | undefined;
  /** The application session (ECMA-354) that was granted; undefined where there is none. */
  readonly applicationSession: ApplicationSession | undefined;
  /** Resolves once the session has ended, and never rejects. */
  readonly closed: Promise<SessionEnd>;
  /**
   * Sends a request and waits for the answer.
   *
   * @param type - the service, such as `MakeCall`
   * @param members - the members of the request
   * @returns the positive response; for a request that has none, nothing, once the transport has accepted it
   * @throws CstaServiceError if the peer answers negatively; SessionError `timeout`, `aborted`, `rejected`,
   *   `too-many-requests`, `closed`, or `protocol` if the answer is of the wrong type or cannot be read; EncodeError if
   *   the members do not make a message; TransportError `send-queue-full` or `frame-too-large`
   */
  request<Type extends RequestType>(
    type: Type,
    members: Requests[Type],
    options?: RequestOptions<Type>,
  ): Promise<AnswerTo<Type>>;
  /**
   * Sends an event report. Events go out in the order of the calls.
   *
   * @returns when the transport has accepted it and has room for more
   * @throws SessionError `closed`; EncodeError; TransportError `send-queue-full` or `frame-too-large`
   */
  sendEvent(event: Event): Promise<void>;
  /**
   * Handles the peer's requests of one type from now on.
   *
   * @returns takes the handler away again
   * @throws UsageError `bad-state` if the type has a handler already
   */
  handle<Type extends RequestType>(type: Type, handler: RequestHandler<Type>): Unlisten;
  /** Calls a listener for every event of a type, in the order of their arrival. */
  on<Type extends EventType>(type: Type, listener: EventListener<Type>): Unlisten;
  /** Calls a listener for every event: `*`. */
  on(type: '*', listener: EventListener): Unlisten;
  /**
   * The events from now on, for one loop. Leaving the loop ends the stream. It ends with the session: plainly if this
   * side closed it, otherwise with the SessionError `closed`.
   */
  events(options?: EventStreamOptions): AsyncStream<Event>;
  /**
   * An empty queue for the events of one loop. What waits in it counts in the session's `eventQueue` and holds the peer
   * back.
   */
  createEventQueue(): EventQueue;
  /**
   * Closes the session in good order: takes no more requests, waits for the answers that are still due, releases the
   * association, closes the link. What takes longer than the time-out is cut off, and requests that still wait are
   * rejected with `closed`. Calling it again is harmless.
   *
   * @returns when it is closed; never rejects
   */
  close(options?: SessionCloseOptions): Promise<void>;
  /**
   * Breaks the session off at once. Requests that wait are rejected with `closed`, whose cause is the error.
   *
   * @param error - why
   */
  abort(error?: CstaError): void;
}

/**
 * Limits, times and hooks of a session.
 *
 * @typeParam Added - the extensions of the session
 */
export interface SessionOptions<Added extends Extensions = Extensions> {
  /** Turns messages into octets and back; those of the extensions too. */
  readonly codec: Codec | ExtendedCodec<Added>;
  /**
   * Tells, after each message that `codec` has decoded, what to write answers with: for XML, what writes the peer's
   * edition of ECMA-323. It must not throw. Default: `codec`.
   */
  readonly answerCodec?: (() => Codec | undefined) | undefined;
  /**
   * What vendors add to CSTA in this session: their requests, answers and events are sent, served and heard as CSTA's own.
   * The codec must have been made with them. Default: none.
   */
  readonly extensions?: Added | undefined;
  /** Whether requests and events are written so too, from the peer's first message on. Default false. */
  readonly followPeer?: boolean | undefined;
  /**
   * Whether frames of XML carry invoke identifiers. Without them an answer is taken to be that of the oldest request
   * that it fits. Default true.
   */
  readonly numbered?: boolean | undefined;
  /** How the association is opened and released. Default: there is none. */
  readonly association?: AssociationFactory | undefined;
  /**
   * Starts an application session (ECMA-354), inside which CSTA is spoken, renews it in time, and stops it in the end.
   * True asks for one with the defaults. For XML only, and only without another association. Default false.
   */
  readonly appSession?: ApplicationSessionOptions | boolean | undefined;
  /** How long opening the association may take, in milliseconds. Default 10,000. */
  readonly openTimeout?: number | undefined;
  /** How long an answer may take, in milliseconds. Default 10,000. */
  readonly requestTimeout?: number | undefined;
  /** How long closing in good order may take, in milliseconds. Default 5,000. */
  readonly closeTimeout?: number | undefined;
  /** How many requests may wait for answers at a time. Default 1,024; never more than there are invoke identifiers. */
  readonly maxPendingRequests?: number | undefined;
  /** How many requests of the peer may be in work before it is held back. Default 256. */
  readonly maxIncomingRequests?: number | undefined;
  /** How many events may wait in queues before the peer is held back. Default 1,024. */
  readonly eventQueue?: number | undefined;
  /**
   * How long nothing may be taken of what waits while the peer is held back, in milliseconds. Then it is given up: loops
   * end with the SessionError `lagging`, requests in work are refused. Default 60,000.
   */
  readonly lagTimeout?: number | undefined;
  /** The first invoke identifier to use. Default: 0 in XML, 1 in BER. */
  readonly firstInvokeID?: number | undefined;
  /** The last invoke identifier to use before beginning again. Default: 9998 in XML, the most there is; 32767 in BER. */
  readonly lastInvokeID?: number | undefined;
  /** Whether decoding takes nothing that is not exactly as the standard says. Default false. */
  readonly strict?: boolean | undefined;
  /**
   * Asks for a sign of life from time to time, and breaks the session off when there is none. True: every 30 seconds, two
   * of which a peer that has once answered may miss; false: never. Default: as true, but not before the peer has answered
   * such a request of the program's.
   */
  readonly heartbeat?: HeartbeatOptions | boolean | undefined;
  /**
   * Called when the session is open, before the peer's first message is looked at. If it throws, opening fails with
   * the CstaError that it threw, or with a SessionError `closed` caused by what it threw.
   */
  readonly onOpen?: ((session: Session) => void) | undefined;
  /** Handlers of the peer's requests, there from the first message on. */
  readonly handlers?: (RequestHandlers & IfAny<Added, AddedRequestHandlers<Added>>) | undefined;
  /** Handles the peer's requests that have no handler of their own, SystemStatus and RequestSystemStatus included. */
  readonly onRequest?: AnyRequestHandler<Added> | undefined;
  /**
   * Hears every event, from the first message on, before listeners and loops do, and whether any of these takes it. Tells
   * whether it wants it; what nobody wants is unclaimed.
   */
  readonly onEvent?: ((event: EventWith<Added>, isHeard: boolean) => boolean) | undefined;
  /** Hears that the peer is being held back, since too much waits, and of the end of it: undefined. */
  readonly onHoldBack?: ((heldBack: HeldBack | undefined) => void) | undefined;
  /** Hears of every message that nobody takes. The log has a warning of each. */
  readonly onDiscarded?: ((discarded: Discarded) => void) | undefined;
  /** Hears of every leniency used in decoding. */
  readonly onFinding?: CodecReport | undefined;
  /**
   * Hears what a listener, handler or hook threw, or rejected with, that it should not have; the session goes on. The
   * log has an error of each. Without this and without `logger`, the platform's console has it.
   */
  readonly onListenerError?: ((error: unknown) => void) | undefined;
  /** What measures the times. Default: the system's clock. */
  readonly clock?: Clock | undefined;
  /** Where the session tells what it does. Default: nowhere, but for faults of the program's own functions. */
  readonly logger?: Logger | undefined;
  /**
   * Hears every frame that goes over the link, and of its beginning and end: `wireTrace` of `csta/trace` writes them down,
   * without secrets. Default: nothing is traced.
   */
  readonly trace?: TraceHook | undefined;
  /**
   * Is told of requests, answers, events and the session's beginning and end, to measure them: `csta/telemetry` makes spans
   * and metrics of OpenTelemetry of them. Default: nobody but the subscribers of Node's channels `csta:…` is.
   */
  readonly observer?: SessionObserver | undefined;
}

/** Options of opening a session. */
export interface OpenSessionOptions<Added extends Extensions = Extensions>
  extends SessionOptions<Added> {
  /** Ends the attempt with `aborted`; once the session is open it does nothing more. */
  readonly signal?: AbortSignal | undefined;
}
