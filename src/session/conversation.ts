import { asyncDispose } from '../model/async-dispose.js';
import type { AsyncStream } from '../model/async-stream.js';
import { withCallerStack } from '../model/caller-stack.js';
import { systemClock } from '../model/clock.js';
import { CstaError, SessionError } from '../model/errors.js';
import { Faults, isPromiseLike } from '../model/faults.js';
import type { Requests } from '../model/generated/messages.js';
import type { Event, EventType, Request, RequestType, UnknownMessage } from '../model/message.js';
import { tracedLink } from '../transport/traced-link.js';
import type { Transport } from '../transport/transport.js';
import type { ApplicationSession } from './application-session.js';
import type { Association } from './association.js';
import { Backlog } from './backlog.js';
import { Condition } from './condition.js';
import { EventHub } from './event-hub.js';
import type { EventListener, Unlisten } from './event-listeners.js';
import { EventQueue } from './event-queue.js';
import { Heartbeat } from './heartbeat.js';
import { type HeldBack, HoldBack } from './hold-back.js';
import { IncomingRequests } from './incoming-requests.js';
import { Observers } from './observer.js';
import { OutgoingRequests } from './outgoing-requests.js';
import type { SessionParts } from './parts.js';
import { Receiver } from './receiver.js';
import { HandlerTable } from './request-handlers.js';
import { Sender } from './sender.js';
import type {
  AnswerTo,
  EventStreamOptions,
  OpenSessionOptions,
  RequestHandler,
  RequestOptions,
  Session,
  SessionCloseOptions,
  SessionEnd,
  SessionState,
} from './session.js';
import { SessionLife } from './session-life.js';
import { type SessionSettings, settingsOf } from './settings.js';
import type {
  UnknownContent,
  UnknownHandler,
  UnknownListener,
  UnknownRequestOptions,
} from './unknown-messages.js';
import { Wire } from './wire.js';

/** One session: puts its parts together, opens it, and reads from the link. */
export class Conversation implements Session {
  readonly #transport: Transport;
  readonly #options: OpenSessionOptions;
  readonly #settings: SessionSettings;
  readonly #condition = new Condition();
  readonly #ended = new AbortController();
  readonly #waitingEvents: Backlog;
  readonly #life: SessionLife;
  readonly #outgoing: OutgoingRequests;
  readonly #handlers: HandlerTable;
  readonly #unknownListeners = new Set<UnknownListener>();
  readonly #events: EventHub;
  readonly #holdBack: HoldBack;
  readonly #sender: Sender;
  readonly #receiver: Receiver;
  readonly #heartbeat: Heartbeat;
  readonly #association: Association | undefined;
  readonly #observers: Observers;
  #isEstablished = false;
  #hasLinkEnded = false;
  #framesReceived = 0;

  private constructor(transport: Transport, options: OpenSessionOptions, parts: SessionParts) {
    const settings = settingsOf(options, transport.peer);
    const { clock, logger, faults } = settings;
    const { peer } = transport;
    const changed = (): void => this.#condition.changed();
    const isEstablished = (): boolean => this.#isEstablished;
    const association = (): Association | undefined => this.#association;
    this.#transport = transport;
    this.#options = options;
    this.#settings = settings;
    this.#waitingEvents = parts.waitingEvents ?? new Backlog(settings.eventQueue);
    this.#waitingEvents.onRelease = changed;
    const inWork = new Backlog(settings.maxIncomingRequests, changed);
    this.#outgoing = new OutgoingRequests({
      clock,
      range: settings.invokeIDs,
      start: settings.invokeIDs.start,
      limit: settings.maxPendingRequests,
      answers: settings.answers,
      lagNote: () => this.#lagNote(),
      onOver: changed,
    });
    const outgoing = this.#outgoing;
    const { encoding } = options.codec;
    this.#observers = new Observers({ peer, encoding }, options.observer, faults);
    const observers = this.#observers;
    this.#life = new SessionLife({
      transport,
      clock,
      logger,
      closeTimeout: settings.closeTimeout,
      condition: this.#condition,
      association,
      isIdle: () => outgoing.size === 0 && inWork.count === 0,
      onEnding: () => this.#heartbeat.stop(),
      onClosingLink: () => this.#failAll(),
      onEnded: (end) => this.#finish(end),
    });
    const life = this.#life;
    // Nobody to tell makes reading faster.
    const { onFinding } = options;
    const wire = new Wire(transport, settings.dialogue, {
      codec: options.codec,
      answerCodec: options.answerCodec,
      followPeer: options.followPeer ?? false,
      decode: {
        strict: settings.strict,
        requestOf: (invokeID) => outgoing.typeOf(invokeID),
        ...(onFinding && {
          report: (finding) => void faults.call('onFinding', () => onFinding(finding)),
        }),
      },
      logger,
    });
    this.#handlers = new HandlerTable(settings.answers, options.handlers, options.onRequest);
    this.#events = new EventHub(() => this.createEventQueue(), faults);
    this.#holdBack = new HoldBack({
      events: this.#waitingEvents,
      requests: inWork,
      clock,
      lagTimeout: settings.lagTimeout,
      logger,
      faults,
      peer,
      awaitsAnswers: () => outgoing.size > 0,
      hasEnded: () => life.isOver || this.#hasLinkEnded,
      onHoldBack: options.onHoldBack,
    });
    this.#sender = new Sender({
      wire,
      outgoing,
      settings,
      life,
      observers,
      isEstablished,
      // Reading may go on for the answer.
      onWaiting: changed,
    });
    const incoming = new IncomingRequests({
      wire,
      handlers: this.#handlers,
      context: { session: this, signal: this.#ended.signal },
      backlog: inWork,
      observers,
      faults,
      logger: settings.logger,
      onUnsent: (error) => this.#receiver.answerUnsent(error),
    });
    this.#receiver = new Receiver({
      wire,
      outgoing,
      incoming,
      handlers: this.#handlers,
      unknownListeners: this.#unknownListeners,
      events: this.#events,
      hooks: options,
      onRequestSeen: parts.onRequestSeen,
      settings,
      life,
      observers,
      peer,
      association,
      isEstablished,
    });
    this.#heartbeat = new Heartbeat(settings.heartbeat, {
      clock,
      logger,
      peer,
      codec: options.codec,
      request: (type, members, requestOptions) =>
        this.#sender.request(type, members, requestOptions),
      framesReceived: () => this.#framesReceived,
      isHeldBack: () => this.#holdBack.look(),
      told: (status) => parts.onStatus?.(status),
      missed: (error) => life.breakOff('failure', error),
    });
    this.#association = settings.association?.({
      clock,
      faults,
      send: (frame) => transport.send(frame),
      request: (type, members, own) => this.#sender.requestOwn(type, members, own),
      notify: (type, members) =>
        this.#sender.notify({ ...members, kind: 'request', type } as Request),
      answer: (invokeID, answer) => void wire.reply(invokeID, answer),
      isHeldBack: () => this.#holdBack.look(),
      opened: () => this.#opened(),
      ended: (error, by = 'peer') => life.associationEnded(error, by),
    });
  }

  /** Opens the session. The link is its own from then on, and closed again if opening fails. */
  static async open(
    transport: Transport,
    options: OpenSessionOptions,
    parts: SessionParts = {},
  ): Promise<Conversation> {
    const conversation = Conversation.#over(transport, options, parts);
    await conversation.#establish();
    return conversation;
  }

  static #over(
    transport: Transport,
    options: OpenSessionOptions,
    parts: SessionParts,
  ): Conversation {
    try {
      return new Conversation(tracedBy(options, transport), options, parts);
    } catch (error) {
      transport.abort();
      throw error;
    }
  }

  get state(): SessionState {
    return this.#life.state;
  }

  get closed(): Promise<SessionEnd> {
    return this.#life.closed;
  }

  get peer(): string {
    return this.#transport.peer;
  }

  get encoding(): 'ber' | 'xml' {
    return this.#options.codec.encoding;
  }

  get pendingRequests(): number {
    return this.#outgoing.size;
  }

  get heldBack(): HeldBack | undefined {
    return this.#holdBack.state;
  }

  get applicationSession(): ApplicationSession | undefined {
    return this.#association?.applicationSession;
  }

  request<Type extends RequestType>(
    type: Type,
    members: Requests[Type],
    options?: RequestOptions<Type>,
  ): Promise<AnswerTo<Type>> {
    return withCallerStack(
      this.#heartbeat.watch(type, this.#sender.request(type, members, options)),
    );
  }

  sendEvent(event: Event): Promise<void> {
    return this.#sender.sendEvent(event);
  }

  handle<Type extends RequestType>(type: Type, handler: RequestHandler<Type>): Unlisten {
    return this.#handlers.set(type, handler);
  }

  on<Type extends EventType>(type: Type, listener: EventListener<Type>): Unlisten;
  on(type: '*', listener: EventListener): Unlisten;
  on(type: EventType | '*', listener: EventListener): Unlisten {
    return this.#events.on(type, listener);
  }

  events({ types }: EventStreamOptions = {}): AsyncStream<Event> {
    return this.#events.stream({ types });
  }

  requestUnknown(
    message: UnknownContent,
    options?: UnknownRequestOptions,
  ): Promise<UnknownMessage> {
    return withCallerStack(this.#sender.requestUnknown(message, options));
  }

  sendUnknown(message: UnknownContent): Promise<void> {
    return this.#sender.sendUnknown(message);
  }

  handleUnknown(name: string, handler: UnknownHandler): Unlisten {
    this.#settings.refuseKnown(name);
    return this.#handlers.setUnknown(name, handler);
  }

  onUnknown(listener: UnknownListener): Unlisten {
    const own: UnknownListener = (message) => listener(message);
    this.#unknownListeners.add(own);
    return () => void this.#unknownListeners.delete(own);
  }

  createEventQueue(): EventQueue {
    return new EventQueue(this.#waitingEvents);
  }

  close(options: SessionCloseOptions = {}): Promise<void> {
    return this.#life.close(options);
  }

  abort(error?: CstaError): void {
    this.#life.breakOff('us', error);
  }

  async [asyncDispose](): Promise<void> {
    await this.close();
  }

  async #establish(): Promise<void> {
    const { signal } = this.#options;
    const giveUp = (): void =>
      this.abort(this.#notOpened('aborted', 'the caller gave it up', signal?.reason));
    if (signal?.aborted) giveUp();
    const { clock, openTimeout } = this.#settings;
    const timer = clock.setTimer(openTimeout, () => {
      const why = `no answer within ${openTimeout} ms; ${this.#lookWhether()}`;
      this.#life.breakOff('failure', this.#notOpened('timeout', why));
    });
    signal?.addEventListener('abort', giveUp);
    if (!this.#association) this.#opened();
    void this.#transport.closed.then(() => this.#linkClosed());
    void this.#read();
    this.#association?.open();
    await this.#condition.until(() => this.#isEstablished || this.#life.isOver);
    timer.cancel();
    signal?.removeEventListener('abort', giveUp);
    if (!this.#isEstablished) throw this.#openingFailed();
  }

  /** The session is open, and the next message is looked at only then. */
  #opened(): void {
    if (!this.#life.isOpen) return;
    try {
      const opened: unknown = this.#options.onOpen?.(this);
      if (isPromiseLike(opened)) {
        opened.then(undefined, (error: unknown) => this.#settings.faults.report('onOpen', error));
      }
    } catch (error) {
      const why = 'the program refused it';
      this.abort(error instanceof CstaError ? error : this.#notOpened('closed', why, error));
      return;
    }
    this.#isEstablished = true;
    this.#observers.opened();
    if (this.#life.isOpen) this.#heartbeat.start();
    this.#condition.changed();
  }

  #openingFailed(): CstaError {
    const { state } = this.#life;
    const { error, by } = state.status === 'closed' ? state : {};
    // That the link ended says nothing of what was tried.
    if (!error || (by !== 'us' && error.code === 'closed')) {
      const { refusal } = this.#association ?? {};
      if (refusal) return refusal;
      return this.#notOpened('closed', `the link ended; ${this.#lookWhether()}`, error);
    }
    return error;
  }

  /** What the program should look at when the peer does not play along. */
  #lookWhether(): string {
    return `look whether it uses ${this.#association?.name ?? 'ACSE'}, and this framing`;
  }

  #notOpened(code: 'aborted' | 'closed' | 'timeout', why: string, cause?: unknown): SessionError {
    return new SessionError(code, `no session with ${this.peer}: ${why}`, { cause });
  }

  async #read(): Promise<void> {
    try {
      for await (const frame of this.#transport) {
        this.#framesReceived++;
        // A fault of this side's own must not end what the peer did not break.
        this.#settings.faults.call('taking a message', () => this.#receiver.take(frame));
        if (this.#holdBack.look()) await this.#condition.until(() => !this.#holdBack.look());
      }
      this.#life.linkEnded();
    } catch (error) {
      this.#life.linkEnded(error);
    }
  }

  /** Nothing more comes: what has come is read to its end, whatever waits. */
  #linkClosed(): void {
    this.#hasLinkEnded = true;
    this.#condition.changed();
  }

  #lagNote(): string {
    if (!this.#holdBack.look()) return '';
    const { events, requests } = this.#holdBack.state ?? {};
    return `; this side reads no more, since ${events} events wait for loops and ${requests} requests for handlers`;
  }

  #failAll(): void {
    this.#outgoing.failAll((name) =>
      this.#life.closedError(`${name} was not answered`, { sent: true }),
    );
  }

  #finish({ by, error }: SessionEnd): void {
    if (this.#isEstablished) this.#observers.closed(by, error);
    this.#association?.over?.();
    this.#failAll();
    this.#holdBack.stop();
    this.#events.end(by === 'us' ? undefined : this.#life.closedError('no more events come'));
    this.#ended.abort(error);
  }
}

/** The link as the program's trace wants it, where it wants one and nobody who knows more of the link has seen to it. */
function tracedBy(options: OpenSessionOptions, transport: Transport): Transport {
  const { trace, codec, clock = systemClock } = options;
  if (!trace) return transport;
  return tracedLink(transport, trace, {
    link: { role: 'client', encoding: codec.encoding },
    clock,
    faults: new Faults(options, { peer: transport.peer }),
  });
}
