import { anObject, duration } from '../model/arguments.js';
import { CstaError, SessionError, TransportError, UsageError } from '../model/errors.js';
import type { Requests } from '../model/generated/messages.js';
import type { Event, Message, Request, RequestType, UnknownMessage } from '../model/message.js';
import type { AssociationRequestOptions } from './association.js';
import type { Observers } from './observer.js';
import {
  type Asked,
  abortedError,
  type OutgoingRequests,
  type Settlement,
} from './outgoing-requests.js';
import type { AnswerTo, RequestOptions } from './session.js';
import type { SessionLife } from './session-life.js';
import type { SessionSettings } from './settings.js';
import type { UnknownContent, UnknownRequestOptions } from './unknown-messages.js';
import type { Numbered, Wire } from './wire.js';

/** What sending depends on. */
export interface SenderOptions {
  readonly wire: Wire;
  readonly outgoing: OutgoingRequests;
  readonly settings: SessionSettings;
  readonly life: SessionLife;
  readonly observers: Observers;
  /** Whether the session has been opened. */
  isEstablished(): boolean;
  /** One more request waits for its answer. */
  onWaiting(): void;
}

/** Sends what this side has to say: requests, events, and the association's own messages. */
export class Sender {
  readonly #options: SenderOptions;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /** Sends a request of the program's, and waits for the answer. */
  async request<Type extends RequestType>(
    type: Type,
    members: Requests[Type],
    options: RequestOptions<Type> = {},
  ): Promise<AnswerTo<Type>> {
    checkRequest(type, members, options as RequestOptions);
    const { onAnswer, ...others } = options;
    const request = { ...members, kind: 'request', type };
    return new Promise((resolve, reject) => {
      this.#send(request as Request, others, {
        onAnswer: (response) => {
          // Its type has been compared with the request's.
          const answer = response as AnswerTo<Type>;
          if (onAnswer) this.#options.settings.faults.call('onAnswer', () => onAnswer(answer));
          resolve(answer);
        },
        onError: reject,
      });
    });
  }

  /** Sends a request that the schema does not know, and waits for the answer. */
  async requestUnknown(
    message: UnknownContent,
    options: UnknownRequestOptions = {},
  ): Promise<UnknownMessage> {
    const request = unknownMessage('request', message);
    const { name } = request;
    checkRequest(name, request, options);
    this.#options.settings.refuseKnown(name);
    const { signal, timeout } = options;
    return new Promise((resolve, reject) => {
      const invokeID = this.#reserve(name, signal);
      this.#expect(
        { ...request, invokeID },
        { name, type: undefined, timeout, signal },
        {
          // Only what is unknown answers it.
          onAnswer: (answer) => resolve(answer as UnknownMessage),
          onError: reject,
        },
      );
    });
  }

  /** Sends an event. */
  sendEvent(event: Event): Promise<void> {
    return this.#sendUnasked(event, event?.type);
  }

  /** Sends a message that the schema does not know and that nobody answers. */
  async sendUnknown(content: UnknownContent): Promise<void> {
    const message = unknownMessage('event', content);
    await this.#sendUnasked(message, message.name);
  }

  async #sendUnasked(message: Event | UnknownMessage, what: string): Promise<void> {
    const { life, wire, outgoing } = this.#options;
    anObject('an event', message);
    if (!life.isOpen) throw life.closedError(`${what} was not sent`, { sent: false });
    const invokeID = wire.dialogue.eventID ?? outgoing.freshID();
    try {
      const sent = wire.send({ ...message, invokeID });
      if (message.kind === 'event') this.#options.observers.event('sent', message);
      await sent;
    } catch (error) {
      throw this.#errorOf(error, what);
    }
  }

  /** Sends a request of the association's own: also before the session is open, and while it is being closed. */
  requestOwn<Type extends RequestType>(
    type: Type,
    members: Requests[Type],
    { timeout, onAnswer, onError }: AssociationRequestOptions<Type>,
  ): void {
    const { outgoing, settings, isEstablished } = this.#options;
    const usual = isEstablished() ? settings.closeTimeout : settings.openTimeout;
    const settlement: Settlement = {
      // Its type has been compared with the request's.
      onAnswer: (response) => onAnswer(response as AnswerTo<Type>),
      onError,
    };
    try {
      const invokeID = outgoing.freshID();
      const request = { ...members, kind: 'request', type, invokeID } as Numbered;
      this.#expect(request, { name: type, type, timeout: timeout ?? usual }, settlement);
    } catch (error) {
      onError(this.#errorOf(error, type));
    }
  }

  /** Sends a message of the association's own that nobody answers. If that fails, there is nobody to tell. */
  notify(request: Request): void {
    const { wire, outgoing } = this.#options;
    const invokeID = wire.dialogue.eventID ?? outgoing.freshID();
    wire.send({ ...request, invokeID }).catch(() => {});
  }

  #send(request: Request, options: RequestOptions, settlement: Settlement): void {
    const { wire, outgoing, settings } = this.#options;
    const { type } = request;
    const { signal, timeout } = options;
    const invokeID = this.#reserve(type, signal);
    if (!settings.answers.isOneWay(type)) {
      const asked = { name: type, type, members: request, timeout, signal };
      this.#expect({ ...request, invokeID }, asked, settlement);
      return;
    }
    const sent = wire.send({ ...request, invokeID }, signal);
    const { onAnswer, onError } = this.#observed(request, settlement);
    outgoing.noteOneWay(invokeID, type);
    sent.then(
      () => onAnswer(undefined),
      (error: unknown) => onError(this.#errorOf(error, type, signal)),
    );
  }

  /** The number of a new request. */
  #reserve(name: string, signal: AbortSignal | undefined): number {
    const { outgoing, life } = this.#options;
    if (!life.isOpen) throw life.closedError(`${name} was not sent`, { sent: false });
    if (signal?.aborted) throw abortedError(name, signal, false);
    return outgoing.reserve();
  }

  #expect(
    request: Numbered,
    { timeout, signal, ...asked }: Expected,
    settlement: Settlement,
  ): void {
    const { wire, outgoing, onWaiting, settings } = this.#options;
    const { requestTimeout } = settings;
    const { invokeID } = request;
    const sent = wire.send(request);
    const observed = this.#observed(request, settlement);
    outgoing.expect(invokeID, asked, timeout ?? requestTimeout, signal, observed);
    onWaiting();
    sent.catch((error: unknown) => outgoing.fail(invokeID, this.#errorOf(error, asked.name)));
  }

  /** Tells whoever observes the session of a request, and what becomes of it. */
  #observed(request: Message, { onAnswer, onError }: Settlement): Settlement {
    const isRequest = request.kind === 'request' || request.kind === 'unknown';
    const done = isRequest ? this.#options.observers.request('sent', request) : undefined;
    if (!done) return { onAnswer, onError };
    return {
      onAnswer: (answer) => {
        done({ answer });
        onAnswer(answer);
      },
      onError: (error) => {
        done({ error });
        onError(error);
      },
    };
  }

  /** What a program gets for a message that could not be sent. */
  #errorOf(error: unknown, what: string, signal?: AbortSignal): CstaError {
    if (error instanceof TransportError) {
      if (error.code === 'closed') {
        return this.#options.life.closedError(`${what} was not sent`, {
          cause: error,
          sent: false,
        });
      }
      if (error.code === 'aborted') return abortedError(what, signal, true);
    }
    if (error instanceof CstaError) return error;
    return new SessionError('closed', `${what} could not be sent`, { cause: error });
  }
}

/** What is waited for, and for how long. */
interface Expected extends Asked {
  /** Default: the session's. */
  readonly timeout: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The message that says what a program has to say beyond the schema. */
function unknownMessage(role: 'request' | 'event', message: UnknownContent): UnknownMessage {
  const { name, content } = anObject('a message that the schema does not know', message);
  if (typeof name !== 'string') {
    throw new UsageError('bad-argument', `the name of a message is a text, not ${String(name)}`);
  }
  return { kind: 'unknown', type: 'Unknown', role, name, content };
}

/** Types do not bind programs in JavaScript. */
function checkRequest(type: string, members: object, options: RequestOptions): void {
  if (typeof type !== 'string') {
    throw new UsageError('bad-argument', `the type of a request is a text, not ${String(type)}`);
  }
  anObject(`the members of ${type}`, members);
  const { timeout, signal, onAnswer } = anObject(`the options of ${type}`, options);
  if (timeout !== undefined) duration('timeout', timeout);
  if (signal !== undefined && typeof signal?.addEventListener !== 'function') {
    throw new UsageError('bad-argument', `signal is ${String(signal)}; it is an AbortSignal`);
  }
  if (onAnswer !== undefined && typeof onAnswer !== 'function') {
    throw new UsageError('bad-argument', `onAnswer is ${String(onAnswer)}; it is a function`);
  }
}
