import { CstaError, SessionError, TransportError } from '../model/errors.js';
import type { Event, Message, Reject, Request, UnknownMessage } from '../model/message.js';
import type { Frame } from '../transport/framing/framing.js';
import type { Association } from './association.js';
import type { AnswerMessage, Discarded } from './discarded.js';
import { logDiscarded } from './discarded.js';
import type { EventHub } from './event-hub.js';
import type { IncomingRequests } from './incoming-requests.js';
import type { Observers } from './observer.js';
import type { OutgoingRequests } from './outgoing-requests.js';
import type { SessionParts } from './parts.js';
import type { HandlerTable } from './request-handlers.js';
import type { OpenSessionOptions } from './session.js';
import type { SessionLife } from './session-life.js';
import type { SessionSettings } from './settings.js';
import type { UnknownListener } from './unknown-messages.js';
import type { Wire } from './wire.js';

/** What receiving depends on. */
export interface ReceiverOptions {
  readonly wire: Wire;
  readonly outgoing: OutgoingRequests;
  readonly incoming: IncomingRequests;
  readonly handlers: HandlerTable;
  /** Who hears messages that the schema does not know and that ask for nothing. */
  readonly unknownListeners: ReadonlySet<UnknownListener>;
  readonly events: EventHub;
  readonly hooks: Pick<OpenSessionOptions, 'onEvent' | 'onDiscarded'>;
  readonly onRequestSeen: SessionParts['onRequestSeen'];
  readonly settings: SessionSettings;
  readonly life: SessionLife;
  readonly observers: Observers;
  readonly peer: string;
  association(): Association | undefined;
  /** Whether the session has been opened. */
  isEstablished(): boolean;
}

/** Takes what the peer sends, each message to whom it concerns. */
export class Receiver {
  readonly #options: ReceiverOptions;

  constructor(options: ReceiverOptions) {
    this.#options = options;
  }

  /** Takes the next frame from the link. */
  take(frame: Frame): void {
    const { life, wire, association, isEstablished } = this.#options;
    if (life.isOver || association()?.take?.(frame)) return;
    const isAssociation = wire.dialogue.isAssociation(frame);
    const isTooEarly = !isEstablished() && association()?.takeMessage === undefined;
    if (isTooEarly || isAssociation) {
      this.#breakOff(
        isAssociation
          ? 'it uses ACSE, this side does not; use acse=on'
          : 'it began without ACSE; use acse=off',
      );
      return;
    }
    let message: Message;
    try {
      message = wire.read(frame);
    } catch (error) {
      if (error instanceof CstaError) this.#refuseUndecodable(frame, error);
      return;
    }
    if (association()?.takeMessage?.(message)) return;
    if (isEstablished() || isAnswer(message)) this.#dispatch(message, frame);
    else this.#refuseEarly(message);
  }

  /** A peer that asks and asks, and does not take the answers, is not worth waiting for. */
  readonly answerUnsent = (error: unknown): void => {
    const { life, peer } = this.#options;
    if (life.isOver) return;
    if (error instanceof TransportError && error.code !== 'send-queue-full') return;
    const why = `${peer} does not take the answers to its requests`;
    life.breakOff('failure', new SessionError('protocol', why, { cause: error }));
  };

  #breakOff(why: string): void {
    const { life, peer } = this.#options;
    life.breakOff('failure', new SessionError('protocol', `no session with ${peer}: ${why}`));
  }

  /** What comes while the association is still being agreed on. */
  #refuseEarly(message: Message): void {
    const { kind, invokeID } = message;
    if (kind === 'request' && invokeID !== undefined) {
      this.#options.wire.refuse(invokeID, 'closing');
    }
    this.#discard({ reason: 'unexpected', message });
  }

  #dispatch(message: Message, frame: Frame): void {
    switch (message.kind) {
      case 'request':
        this.#options.onRequestSeen?.(message);
        this.#serve(message);
        break;
      case 'event':
        this.#deliver(message);
        break;
      case 'response':
      case 'error':
        this.#settle(message);
        break;
      case 'reject':
        this.#takeReject(message);
        break;
      case 'value':
        this.#discard({ reason: 'unexpected', message });
        break;
      case 'unknown':
        this.#takeUnknown(message, frame);
        break;
    }
  }

  #deliver(event: Event): void {
    const { hooks, events, settings, observers } = this.#options;
    observers.event('received', event);
    const { onEvent } = hooks;
    const isHeard = onEvent !== undefined && events.wants(event);
    const isWanted = onEvent && settings.faults.call('onEvent', () => onEvent(event, isHeard));
    const isTaken = events.deliver(event);
    if (!isTaken && !isWanted) this.#discard({ reason: 'unclaimed-event', message: event });
  }

  #settle(message: AnswerMessage): void {
    const unwanted: Discarded | undefined =
      message.invokeID === undefined
        ? { reason: 'unknown-answer', message }
        : this.#options.outgoing.settle(message.invokeID, message);
    if (unwanted) this.#discard(unwanted);
  }

  #takeReject(message: Reject): void {
    const { problem, invokeID } = message;
    const rejectsAnswer = 'returnResult' in problem || 'returnError' in problem;
    const isKnown = invokeID !== undefined && this.#options.outgoing.knows(invokeID);
    if (isKnown && !rejectsAnswer) this.#settle(message);
    else this.#discard({ reason: 'rejected', message });
  }

  #takeUnknown(message: UnknownMessage, { octets }: Frame): void {
    const { wire, handlers, outgoing, life, incoming } = this.#options;
    const { role, name, invokeID } = message;
    const isNumbered = invokeID !== undefined && invokeID !== wire.dialogue.eventID;
    const asks = role === 'request' || (role === 'undetermined' && isNumbered);
    const isHandled = asks && handlers.handlesUnknown(name);
    // XML does not always tell requests from answers.
    const answers = role === 'undetermined' && isNumbered && outgoing.awaitsUnknown(invokeID);
    if (role === 'response' || role === 'error' || (answers && !isHandled)) this.#settle(message);
    else if (isHandled && isNumbered && life.isOpen) {
      if (!incoming.serve(message, invokeID)) this.#discard({ reason: 'unexpected', message });
    } else if (asks || !this.#tellUnknown(message)) {
      if (asks && invokeID !== undefined) wire.refuse(invokeID, 'unknown');
      this.#discard({ reason: 'unknown-message', message, octets });
    }
  }

  /** Returns whether anybody hears it. */
  #tellUnknown(message: UnknownMessage): boolean {
    const { unknownListeners, settings } = this.#options;
    for (const listener of [...unknownListeners]) {
      settings.faults.call('a listener', () => listener(message));
    }
    return unknownListeners.size > 0;
  }

  #refuseUndecodable({ octets, ...frame }: Frame, error: CstaError): void {
    const { wire, outgoing } = this.#options;
    const envelope = wire.dialogue.envelopeOf({ octets, ...frame });
    if (envelope?.role === 'request') {
      wire.refuse(envelope.invokeID, 'undecodable');
    } else if (envelope?.role === 'answer') {
      outgoing.answerUnreadable(envelope.invokeID, error);
      wire.refuseAnswer(envelope.invokeID);
    }
    const { monitorCrossRefID } = envelope ?? {};
    this.#discard({ reason: 'undecodable', octets, error, monitorCrossRefID });
  }

  #serve(request: Request): void {
    const { wire, life, incoming } = this.#options;
    const { invokeID, type } = request;
    if (type === 'ApplicationSessionTerminated') {
      // It tells of a session that there is not, and nobody answers it.
      this.#discard({ reason: 'unexpected', message: request });
    } else if (invokeID !== undefined && !life.isOpen) {
      wire.refuse(invokeID, 'closing');
    } else if (invokeID === undefined || !incoming.serve(request, invokeID)) {
      this.#discard({ reason: 'unexpected', message: request });
    }
  }

  #discard(discarded: Discarded): void {
    const { hooks, settings, peer } = this.#options;
    const { onDiscarded } = hooks;
    logDiscarded(settings.logger, peer, discarded);
    if (onDiscarded) settings.faults.call('onDiscarded', () => onDiscarded(discarded));
  }
}

/** Whether a message answers a request of this side's. */
function isAnswer(message: Message): boolean {
  if (message.kind !== 'unknown') return message.kind === 'response' || message.kind === 'error';
  return message.role === 'response' || message.role === 'error';
}
