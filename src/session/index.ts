/**
 * One conversation with a peer: association, invoke identifiers, matching of answers, time-outs, heartbeat, limits.
 *
 * @packageDocumentation
 */
export {
  type AcseInitiatorOptions,
  type AcseResponderOptions,
  type Authentication,
  acseInitiator,
  acseResponder,
} from './acse-association.js';
export type { ApplicationSession, ApplicationSessionOptions } from './application-session.js';
export { applicationSessionInitiator } from './application-session-initiator.js';
export {
  type ApplicationSessionServing,
  applicationSessionResponder,
} from './application-session-responder.js';
export type { ApplicationSessionMode } from './application-session-speech.js';
export type {
  Association,
  AssociationFactory,
  AssociationLink,
  AssociationRequestOptions,
} from './association.js';
export type { AnswerMessage, Discarded, Undecodable } from './discarded.js';
export type { EventListener, EventSource, Unlisten } from './event-listeners.js';
export type { EventQueue } from './event-queue.js';
export type {
  AddedEventSource,
  AddedRequestHandler,
  AddedRequestHandlers,
  AddedRequestOptions,
  AddedToSession,
  SessionWith,
} from './extended-session.js';
export type { HeartbeatMessage, HeartbeatOptions } from './heartbeat.js';
export type { HeldBack } from './hold-back.js';
export type {
  Direction,
  LinkChange,
  ObservedEvent,
  ObservedRequest,
  ObservedSession,
  RequestOutcome,
  SessionObserver,
} from './observer.js';
export { openSession } from './open-session.js';
export type {
  AnswerMembers,
  AnswerTo,
  AnyAnswer,
  AnyRequestHandler,
  EndedBy,
  EventStreamOptions,
  OpenSessionOptions,
  RequestContext,
  RequestHandler,
  RequestHandlers,
  RequestOptions,
  Session,
  SessionCloseOptions,
  SessionEnd,
  SessionOptions,
  SessionState,
} from './session.js';
export type { SessionLogin } from './session-login.js';
export type {
  UnknownAnswer,
  UnknownContent,
  UnknownHandler,
  UnknownListener,
  UnknownMessages,
  UnknownRequestOptions,
} from './unknown-messages.js';
