/**
 * Every error this library throws.
 *
 * One root, {@link CstaError}, and one class per origin. Programs tell errors apart by class and by the stable
 * `code`, never by the message; the message is for people and may change.
 *
 * @packageDocumentation
 */

import type { EventCause } from './generated/causes.js';

import type { ErrorCategory, ErrorCodeValue } from './service-errors.js';

/** What {@link CstaError.toJSON} gives: the form that the command prints and that logs keep. */
export interface ErrorJson {
  /** The stable code of the error, one of its class's codes. */
  readonly code: string;
  /** What is wrong, where, and what to do about it. */
  readonly message: string;
  /** The member's path, such as `DeliveredEvent.connection.callID`; absent where no member is meant. */
  readonly path?: string;
  /** The octet or character offset, counted from 0; absent where there is none. */
  readonly offset?: number;
}

/** Where an error happened, and what caused it. */
export interface ErrorDetails {
  /** The member's path, such as `DeliveredEvent.connection.callID`. */
  readonly path?: string | undefined;
  /** The octet (BER, frames) or character (XML) offset, counted from 0. */
  readonly offset?: number | undefined;
  /** The error beneath this one. */
  readonly cause?: unknown;
}

/**
 * The root of all errors of this library.
 *
 * @typeParam Code - the codes that the class may carry
 */
export abstract class CstaError<Code extends string = string> extends Error {
  /** The stable code, one of the class's documented codes. */
  readonly code: Code;
  /** What is wrong, without the place that `message` adds. */
  readonly reason: string;
  /** The path of the member concerned, such as `DeliveredEvent.connection.callID`. */
  readonly path: string | undefined;
  /** The octet or character offset, counted from 0. */
  readonly offset: number | undefined;

  protected constructor(code: Code, reason: string, details: ErrorDetails) {
    super(
      reason + placeOf(details),
      details.cause === undefined ? undefined : { cause: details.cause },
    );
    this.code = code;
    this.reason = reason;
    this.path = details.path;
    this.offset = details.offset;
  }

  /** The error as a plain object: code, message, and path and offset where they are known. */
  toJSON(): ErrorJson {
    return {
      code: this.code,
      message: this.message,
      ...(this.path === undefined ? {} : { path: this.path }),
      ...(this.offset === undefined ? {} : { offset: this.offset }),
    };
  }
}

/**
 * The codes of {@link DecodeError}.
 *
 * - `truncated`: the input ends before the message does
 * - `bad-tag`: a BER tag or an XML element stands where another must
 * - `bad-length`: a BER length that is malformed or does not fit its surroundings
 * - `bad-value`: a value that its type does not allow
 * - `missing-member`: a member that must be there is not
 * - `unknown-member`: a member that the message does not have (only when decoding strictly)
 * - `unknown-message`: a message, operation or root element that the schema does not know
 * - `too-deep`: nesting beyond the limit
 * - `too-long`: a message, list or value beyond the limit
 * - `not-xml`: text that is not well-formed XML
 * - `doctype-refused`: a document type declaration or an entity declaration, which are never read
 * - `trailing-data`: octets or text after the end of the message
 * - `order`: members in the wrong order (only when decoding strictly)
 */
export type DecodeErrorCode =
  | 'truncated'
  | 'bad-tag'
  | 'bad-length'
  | 'bad-value'
  | 'missing-member'
  | 'unknown-member'
  | 'unknown-message'
  | 'too-deep'
  | 'too-long'
  | 'not-xml'
  | 'doctype-refused'
  | 'trailing-data'
  | 'order';

/** Octets or text that are not the message they should be. */
export class DecodeError extends CstaError<DecodeErrorCode> {
  static {
    DecodeError.prototype.name = 'DecodeError';
  }

  constructor(code: DecodeErrorCode, reason: string, details: ErrorDetails = {}) {
    super(code, reason, details);
  }

  /**
   * The same error seen from one level further out: its path grows at the front.
   *
   * @param segment - the name of the surrounding member or message, or `[3]` for the fourth item of a list
   */
  within(segment: string): DecodeError {
    return new DecodeError(this.code, this.reason, {
      path: joinPath(segment, this.path),
      offset: this.offset,
      cause: this.cause,
    });
  }
}

/**
 * The codes of {@link EncodeError}.
 *
 * - `missing-member`: a member that must be there is not
 * - `unknown-member`: a member that its type does not have
 * - `bad-value`: a value that its type does not allow
 * - `no-form`: the encoding, BER or XML, has no form for this message, member or value, whatever its edition or phase
 * - `not-in-edition`: the edition of ECMA-323, or the phase of CSTA, that is to be written does not have this message,
 *   member or value; another may
 * - `unknown-message`: no message has this `type`
 */
export type EncodeErrorCode =
  | 'missing-member'
  | 'unknown-member'
  | 'bad-value'
  | 'no-form'
  | 'not-in-edition'
  | 'unknown-message';

/** A value that cannot be written as the message it should be. */
export class EncodeError extends CstaError<EncodeErrorCode> {
  static {
    EncodeError.prototype.name = 'EncodeError';
  }

  constructor(code: EncodeErrorCode, reason: string, details: ErrorDetails = {}) {
    super(code, reason, details);
  }

  /**
   * The same error seen from one level further out: its path grows at the front.
   *
   * @param segment - the name of the surrounding member or message, or `[3]` for the fourth item of a list
   */
  within(segment: string): EncodeError {
    return new EncodeError(this.code, this.reason, {
      path: joinPath(segment, this.path),
      offset: this.offset,
      cause: this.cause,
    });
  }
}

/**
 * The codes of {@link TransportError}.
 *
 * - `refused`: nothing listens at the address
 * - `unreachable`: no way to the host
 * - `timeout`: the peer did not answer in time, or went silent
 * - `closed`: the link is closed, or the peer closed it in the middle of a frame
 * - `reset`: the peer or the network broke the link
 * - `tls-untrusted`: the peer's certificate was not accepted
 * - `tls-failed`: TLS could not be agreed on for any other reason
 * - `frame-too-large`: a frame beyond the limit, or beyond what the framing can say
 * - `bad-frame`: octets that are no frame of this framing
 * - `send-queue-full`: too much waits to be sent; the peer does not take it
 * - `too-many-connections`: a peer was turned away, since the listener has as many links as it takes, in all or from the
 *   peer's address
 * - `aborted`: the caller's signal, or an abort of the link
 * - `address-in-use`: another program listens there
 * - `bad-address`: the host name is unknown, or the address is not one of this machine
 */
export type TransportErrorCode =
  | 'refused'
  | 'unreachable'
  | 'timeout'
  | 'closed'
  | 'reset'
  | 'tls-untrusted'
  | 'tls-failed'
  | 'frame-too-large'
  | 'bad-frame'
  | 'send-queue-full'
  | 'too-many-connections'
  | 'aborted'
  | 'address-in-use'
  | 'bad-address';

/** A link that could not be made, or that ended. */
export class TransportError extends CstaError<TransportErrorCode> {
  static {
    TransportError.prototype.name = 'TransportError';
  }

  constructor(code: TransportErrorCode, reason: string, details: ErrorDetails = {}) {
    super(code, reason, details);
  }
}

/**
 * The codes of {@link SessionError}.
 *
 * - `closed`: the session is closed, or was closed while this waited
 * - `link-lost`: the link to the switching function is lost, and the client is connecting again
 * - `timeout`: no answer in time
 * - `aborted`: the caller's signal
 * - `rejected`: the peer rejected the request as malformed or unknown (ROSE Reject)
 * - `association-refused`: the peer refused the association, or aborted it
 * - `too-many-requests`: the limit of requests waiting for an answer is reached
 * - `protocol`: the peer broke the rules of the conversation
 * - `terminated`: the application session has ended without this side wanting it (ECMA-354)
 * - `lagging`: a loop took no event, or a handler gave no answer, for too long while the peer was held back by it
 */
export type SessionErrorCode =
  | 'closed'
  | 'link-lost'
  | 'timeout'
  | 'aborted'
  | 'rejected'
  | 'association-refused'
  | 'too-many-requests'
  | 'protocol'
  | 'terminated'
  | 'lagging';

/** What else is known of a conversation that failed. */
export interface SessionErrorDetails extends ErrorDetails {
  /** Of a request: whether the peer may have acted on it. */
  readonly sent?: boolean | undefined;
  /** Whether it is who we are that the peer refuses. */
  readonly refusesIdentity?: boolean | undefined;
}

/** What {@link SessionError.toJSON} gives. */
export interface SessionErrorJson extends ErrorJson {
  /** Whether the peer may have acted on the request. */
  readonly sent?: boolean;
}

/** A conversation with the peer that failed, apart from a negative answer. */
export class SessionError extends CstaError<SessionErrorCode> {
  static {
    SessionError.prototype.name = 'SessionError';
  }

  /**
   * Of a request that got no answer (`link-lost`, `closed`, `timeout`, `aborted`): false if it never left this side, so
   * that it may be made again; true if the peer may have acted on it. Undefined of anything else.
   */
  readonly sent: boolean | undefined;
  /**
   * Of `association-refused`: whether the peer refuses who we are, such as the name or the password, so that to ask again
   * is in vain.
   */
  readonly refusesIdentity: boolean;

  constructor(code: SessionErrorCode, reason: string, details: SessionErrorDetails = {}) {
    super(code, reason, details);
    this.sent = details.sent;
    this.refusesIdentity = details.refusesIdentity ?? false;
  }

  override toJSON(): SessionErrorJson {
    return { ...super.toJSON(), ...(this.sent === undefined ? {} : { sent: this.sent }) };
  }
}

/** What {@link ApplicationSessionError.toJSON} gives. */
export interface ApplicationSessionErrorJson extends SessionErrorJson {
  /** The kind of reason, such as `definedError`. */
  readonly category: string;
  /** The reason, such as `maxNumberSessions`. */
  readonly value: string;
}

/** Why there is no application session, and the error beneath. */
export interface ApplicationSessionErrorDetails {
  /** The kind of reason, such as `definedError`. */
  readonly category: string;
  /** The reason, such as `maxNumberSessions`. */
  readonly value: string;
  /** The error beneath this one. */
  readonly cause?: unknown;
}

/**
 * An application session (ECMA-354) that was not granted (`association-refused`), or that has ended without this side
 * wanting it (`terminated`): the peer has ended it or does not renew it, or it was not renewed in time.
 */
export class ApplicationSessionError extends SessionError {
  static {
    ApplicationSessionError.prototype.name = 'ApplicationSessionError';
  }

  /**
   * The kind of reason: `definedError` and `definedTermReason` are the standard's, `applError` and `serverTermReason`
   * the peer's own; any other is the category of a UniversalFailure.
   */
  readonly category: string;
  /** The reason, such as `maxNumberSessions` or `sessionTimerExpired`. */
  readonly value: string;

  /**
   * @param code - whether it was not granted, or has ended
   * @param reason - what is wrong, and what to do about it
   * @param details - the peer's reason, and the cause
   */
  constructor(
    code: 'association-refused' | 'terminated',
    reason: string,
    details: ApplicationSessionErrorDetails,
  ) {
    const { cause, value } = details;
    const refusesIdentity = code === 'association-refused' && value === 'invalidApplicationInfo';
    super(code, reason, { cause, refusesIdentity });
    this.category = details.category;
    this.value = details.value;
  }

  override toJSON(): ApplicationSessionErrorJson {
    return { ...super.toJSON(), category: this.category, value: this.value };
  }
}

/** What {@link CstaServiceError.toJSON} gives. */
export interface ServiceErrorJson extends ErrorJson {
  /** The error category of the answer, such as `operation`. */
  readonly category: ErrorCategory;
  /** The error value within its category, such as `invalidDestination`. */
  readonly value: ErrorCodeValue;
  /** The service that was asked for. */
  readonly service?: string;
  /** The device that the request named first. */
  readonly device?: string;
  /** The call that the request named first. */
  readonly call?: string;
}

/** What else is known of a negative answer. */
export interface ServiceErrorDetails {
  /** The service that was asked for, such as `MakeCall`. */
  readonly service?: string | undefined;
  /** The number of the device that the request named first. */
  readonly device?: string | undefined;
  /** The identifier of the call that the request named first. */
  readonly call?: string | undefined;
  /** The error beneath this one. */
  readonly cause?: unknown;
}

/**
 * The negative answer of a switching (or computing) function to a request: a UniversalFailure, or its XML form
 * CSTAErrorCode. Its only code is `service-error`; tell answers apart by `category` and `value`.
 */
export class CstaServiceError extends CstaError<'service-error'> {
  static {
    CstaServiceError.prototype.name = 'CstaServiceError';
  }

  /** The error category of the answer, such as `operation` or `stateIncompatibility`. */
  readonly category: ErrorCategory;
  /** The error value within its category, such as `invalidDestination`. */
  readonly value: ErrorCodeValue;
  /** The service that was asked for, such as `MakeCall`, where it is known. */
  readonly service: string | undefined;
  /** The number of the device that the request named first, where it names one. */
  readonly device: string | undefined;
  /** The identifier of the call that the request named first, where it names one. */
  readonly call: string | undefined;

  /**
   * @param category - the member of UniversalFailure that the answer carries, such as `operation`
   * @param value - the value of that member, such as `invalidDestination`
   * @param details - the service that was asked for, of what, and the cause
   */
  constructor(category: ErrorCategory, value: ErrorCodeValue, details: ServiceErrorDetails = {}) {
    const request = (details.service ?? 'the request') + subjectText(details);
    super('service-error', `the peer answered ${request} with the error ${category}: ${value}`, {
      cause: details.cause,
    });
    this.category = category;
    this.value = value;
    this.service = details.service;
    this.device = details.device;
    this.call = details.call;
  }

  override toJSON(): ServiceErrorJson {
    const { category, value, service, device, call } = this;
    return {
      ...super.toJSON(),
      category,
      value,
      ...(service !== undefined && { service }),
      ...(device !== undefined && { device }),
      ...(call !== undefined && { call }),
    };
  }
}

/**
 * The codes of {@link UsageError}.
 *
 * - `bad-address`: a URL that is malformed, or that says two things which exclude each other
 * - `bad-argument`: an argument or option that is missing or out of its range
 * - `bad-state`: a call that this object cannot take now, such as sending twice what may be sent once
 * - `not-supported`: something that this version, or this platform, cannot do
 */
export type UsageErrorCode = 'bad-address' | 'bad-argument' | 'bad-state' | 'not-supported';

/** A call of this library, or of its command, that cannot be right whatever the peer does. */
export class UsageError extends CstaError<UsageErrorCode> {
  static {
    UsageError.prototype.name = 'UsageError';
  }

  constructor(code: UsageErrorCode, reason: string, details: ErrorDetails = {}) {
    super(code, reason, details);
  }
}

/** Why a connection or call has ended. */
export type EndReason =
  | 'callerCleared'
  | 'calledCleared'
  | 'answeredElsewhere'
  | 'pickedUp'
  | 'forwarded'
  | 'parked'
  | 'distributed'
  | 'noAnswer'
  | 'rejected'
  | 'transferred'
  | 'merged'
  | 'lost'
  | 'unknown';

/**
 * The codes of {@link CallError}.
 *
 * - `call-failed`: the call does not get through: the called device is busy, say ({@link CallFailedError})
 * - `call-ended`: the call has ended before it got there ({@link CallEndedError})
 * - `not-observable`: it may happen, but the switch does not tell it here: the network does not report answers, or the
 *   call goes on where nothing is monitored
 * - `not-completed`: the switch took the request, and could not do it after all (ServiceCompletionFailure)
 * - `unknown-connection`: the switch has not said how the connection is named, and does not when it is asked
 * - `ambiguous`: more than one connection is meant
 * - `overflow`: more changes waited for a loop than may
 */
export type CallErrorCode =
  | 'call-failed'
  | 'call-ended'
  | 'not-observable'
  | 'not-completed'
  | 'unknown-connection'
  | 'ambiguous'
  | 'overflow';

/** A call that did not do what was waited for or asked of it. */
export class CallError extends CstaError<CallErrorCode> {
  static {
    CallError.prototype.name = 'CallError';
  }

  constructor(code: CallErrorCode, reason: string, details: ErrorDetails = {}) {
    super(code, reason, details);
  }
}

/**
 * A call that does not get through. It is still there: the person hears a tone, and `clear()`, `campOn()` and `callBack()`
 * are open.
 */
export class CallFailedError extends CallError {
  static {
    CallFailedError.prototype.name = 'CallFailedError';
  }

  /** What the switch gives as the cause, such as `busy`; undefined where it does not say. */
  readonly eventCause: EventCause | undefined;

  /**
   * @param waitedFor - what was waited for, for people
   * @param eventCause - the cause that the switch gives
   */
  constructor(waitedFor: string, eventCause: EventCause | undefined) {
    super('call-failed', `the call failed before it was ${waitedFor}: ${eventCause ?? 'no cause'}`);
    this.eventCause = eventCause;
  }

  override toJSON(): ErrorJson & { readonly eventCause?: string } {
    const { eventCause } = this;
    return { ...super.toJSON(), ...(eventCause === undefined ? {} : { eventCause }) };
  }
}

/** A call that has ended before it got to where it was waited for. */
export class CallEndedError extends CallError {
  static {
    CallEndedError.prototype.name = 'CallEndedError';
  }

  /** Why it has ended; `unknown` where the switch does not say. */
  readonly endReason: EndReason;
  /** What the switch gives as the cause; undefined where it does not say. */
  readonly eventCause: EventCause | undefined;

  /**
   * @param waitedFor - what was waited for, for people
   * @param endReason - why it has ended
   * @param eventCause - the cause that the switch gives
   */
  constructor(waitedFor: string, endReason: EndReason, eventCause: EventCause | undefined) {
    super('call-ended', `the call ended before it was ${waitedFor}: ${endReason}`);
    this.endReason = endReason;
    this.eventCause = eventCause;
  }

  override toJSON(): ErrorJson & { readonly endReason: string; readonly eventCause?: string } {
    const { endReason, eventCause } = this;
    return { ...super.toJSON(), endReason, ...(eventCause === undefined ? {} : { eventCause }) };
  }
}

/**
 * What a request is about, for people: ` of call 7 at 100`, ` of device 100`, or nothing.
 *
 * @param subject - the device and the call that it names
 */
export function subjectText({
  device,
  call,
}: Pick<ServiceErrorDetails, 'device' | 'call'>): string {
  if (call !== undefined && device !== undefined) return ` of call ${call} at ${device}`;
  if (call !== undefined) return ` of call ${call}`;
  return device === undefined ? '' : ` of device ${device}`;
}

function placeOf({ path, offset }: ErrorDetails): string {
  if (path === undefined && offset === undefined) return '';
  if (offset === undefined) return ` (in ${path})`;
  return path === undefined ? ` (at offset ${offset})` : ` (in ${path}, at offset ${offset})`;
}

function joinPath(segment: string, rest: string | undefined): string {
  if (rest === undefined) return segment;
  return rest.startsWith('[') ? segment + rest : `${segment}.${rest}`;
}
