import { asyncDispose } from '../model/async-dispose.js';
import type { AsyncStream } from '../model/async-stream.js';
import { CstaError, SessionError, TransportError } from '../model/errors.js';
import { isPromiseLike } from '../model/faults.js';
import type { Requests } from '../model/generated/messages.js';
import type {
  Event,
  EventType,
  Message,
  Reject,
  Request,
  RequestType,
  UnknownMessage,
} from '../model/message.js';
import type { Frame } from '../transport/framing/framing.js';
import type { Transport } from '../transport/transport.js';
import type { ApplicationSession } from './application-session.js';
import type { Association, AssociationRequestOptions } from './association.js';
import { Backlog } from './backlog.js';
import { Condition } from './condition.js';
import { type AnswerMessage, type Discarded, logDiscarded } from './discarded.js';
import { EventHub } from './event-hub.js';
import type { EventListener, Unlisten } from './event-listeners.js';
import { EventQueue } from './event-queue.js';
import { oneWayRequests } from './generated/one-way.js';
import { startHeartbeat } from './heartbeat.js';
import { IncomingRequests } from './incoming-requests.js';
import { abortedError, OutgoingRequests, type Settlement } from './outgoing-requests.js';
import { HandlerTable } from './request-handlers.js';
import type {
  AnswerTo,
  EndedBy,
  EventStreamOptions,
  OpenSessionOptions,
  RequestHandler,
  RequestOptions,
  Session,
  SessionCloseOptions,
  SessionEnd,
  SessionState,
} from './session.js';
import { duration, type SessionSettings, settingsOf } from './settings.js';
import { askForStatus } from './sign-of-life.js';
import { type Numbered, Wire } from './wire.js';

/** How much more may wait while requests wait for answers, as a loop that takes events may be waiting for one of them. */
const LENIENCY = 4;

/** One session: its life, and the way of each message to whom it concerns. */
export class Conversation implements Session {
  readonly closed: Promise<SessionEnd>;
  readonly #transport: Transport;
  readonly #options: OpenSessionOptions;
  readonly #settings: SessionSettings;
  readonly #wire: Wire;
  readonly #outgoing: OutgoingRequests;
  readonly #handlers: HandlerTable;
  readonly #incoming: IncomingRequests;
  readonly #events: EventHub;
  readonly #waitingEvents: Backlog;
  /** The peer's requests in work. */
  readonly #inWork: Backlog;
  readonly #condition = new Condition();
  readonly #ended = new AbortController();
  readonly #association: Association | undefined;
  #settleClosed: (end: SessionEnd) => void = () => {};
  #state: SessionState = { status: 'open' };
  #established = false;
  #framesReceived = 0;
  #closing: Promise<void> | undefined;
  #stopHeartbeat: () => void = () => {};
  /** Why the link is being closed, where not in good order. */
  #reason: CstaError | undefined;

  private constructor(transport: Transport, options: OpenSessionOptions) {
    const settings = settingsOf(options, transport.peer);
    const changed = (): void => this.#condition.changed();
    this.#transport = transport;
    this.#options = options;
    this.#settings = settings;
    this.#outgoing = new OutgoingRequests({
      clock: settings.clock,
      range: settings.invokeIDs,
      start: settings.invokeIDs.start,
      limit: settings.maxPendingRequests,
      lagNote: () => this.#lagNote(),
      onOver: changed,
    });
    this.#wire = new Wire(transport, settings.dialogue, {
      codec: options.codec,
      answerCodec: options.answerCodec,
      followPeer: options.followPeer ?? false,
      decode: {
        strict: settings.strict,
        requestOf: (invokeID) => this.#outgoing.typeOf(invokeID),
        report: (finding) =>
          void settings.faults.call('onFinding', () => options.onFinding?.(finding)),
      },
      logger: settings.logger,
    });
    this.#handlers = new HandlerTable(options.handlers, options.onRequest);
    this.#waitingEvents = new Backlog(settings.eventQueue, changed);
    this.#inWork = new Backlog(settings.maxIncomingRequests, changed);
    this.#incoming = new IncomingRequests({
      wire: this.#wire,
      handlers: this.#handlers,
      context: { session: this, signal: this.#ended.signal },
      backlog: this.#inWork,
      faults: settings.faults,
      onUnsent: (error) => this.#answerUnsent(error),
    });
    this.#events = new EventHub(this.#waitingEvents, settings.faults);
    this.closed = new Promise((resolve) => {
      this.#settleClosed = resolve;
    });
    this.#association = settings.association?.({
      clock: settings.clock,
      faults: settings.faults,
      send: (frame) => this.#transport.send(frame),
      request: (type, members, own) => this.#sendOwn(type, members, own),
      notify: (type, members) => this.#notify({ ...members, kind: 'request', type } as Request),
      answer: (invokeID, answer) => void this.#wire.reply(invokeID, answer),
      isHeldBack: () => this.#isHeldBack(),
      opened: () => this.#opened(),
      ended: (error, by) => this.#associationEnded(error, by),
    });
  }

  /** Opens the session. The link is its own from then on, and closed again if opening fails. */
  static async open(transport: Transport, options: OpenSessionOptions): Promise<Conversation> {
    const conversation = Conversation.#over(transport, options);
    await conversation.#establish();
    return conversation;
  }

  static #over(transport: Transport, options: OpenSessionOptions): Conversation {
    try {
      return new Conversation(transport, options);
    } catch (error) {
      transport.abort();
      throw error;
    }
  }

  get state(): SessionState {
    return this.#state;
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

  get applicationSession(): ApplicationSession | undefined {
    return this.#association?.applicationSession;
  }

  request<Type extends RequestType>(
    type: Type,
    members: Requests[Type],
    options: RequestOptions<Type> = {},
  ): Promise<AnswerTo<Type>> {
    return new Promise((resolve, reject) => {
      this.#sendRequest({ ...members, kind: 'request', type } as Request, options, {
        onAnswer: (response) => {
          // Its type has been compared with the request's.
          const answer = response as AnswerTo<Type>;
          this.#settings.faults.call('onAnswer', () => options.onAnswer?.(answer));
          resolve(answer);
        },
        onError: reject,
      });
    });
  }

  async sendEvent(event: Event): Promise<void> {
    if (this.#state.status !== 'open') throw this.#closedError(`${event.type} was not sent`);
    const invokeID = this.#wire.dialogue.eventID ?? this.#outgoing.freshID();
    try {
      await this.#wire.send({ ...event, invokeID });
    } catch (error) {
      throw this.#sendError(error, event.type);
    }
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
    return this.#events.stream(types);
  }

  createEventQueue(): EventQueue {
    return new EventQueue(this.#waitingEvents);
  }

  async close(options: SessionCloseOptions = {}): Promise<void> {
    if (this.#state.status === 'open') this.#closing = this.#closeInOrder(options);
    await (this.#closing ?? this.closed);
  }

  abort(error?: CstaError): void {
    this.#breakOff('us', error);
  }

  async [asyncDispose](): Promise<void> {
    await this.close();
  }

  // Opening

  async #establish(): Promise<void> {
    const { signal } = this.#options;
    if (signal?.aborted) {
      this.#breakOff('us', this.#notOpened('aborted', 'the caller gave it up', signal.reason));
    }
    const { clock, openTimeout } = this.#settings;
    const timer = clock.setTimer(openTimeout, () => {
      const why = `no answer within ${openTimeout} ms; ${this.#lookWhether()}`;
      this.#breakOff('failure', this.#notOpened('timeout', why));
    });
    const onAbort = (): void =>
      this.#breakOff('us', this.#notOpened('aborted', 'the caller gave it up', signal?.reason));
    signal?.addEventListener('abort', onAbort);
    if (!this.#association) this.#opened();
    void this.#read();
    this.#association?.open();
    await this.#condition.until(() => this.#established || this.#state.status === 'closed');
    timer.cancel();
    signal?.removeEventListener('abort', onAbort);
    if (!this.#established) throw this.#openingFailed();
  }

  /** The session is open, and the next message is looked at only then. */
  #opened(): void {
    if (this.#state.status !== 'open') return;
    try {
      const opened: unknown = this.#options.onOpen?.(this);
      if (isPromiseLike(opened)) {
        opened.then(undefined, (error: unknown) => this.#settings.faults.report('onOpen', error));
      }
    } catch (error) {
      const why = 'the program refused it';
      this.#breakOff(
        'us',
        error instanceof CstaError ? error : this.#notOpened('closed', why, error),
      );
      return;
    }
    this.#established = true;
    this.#startHeartbeat();
    this.#condition.changed();
  }

  #openingFailed(): CstaError {
    const { error, by } = this.#state.status === 'closed' ? this.#state : {};
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

  #startHeartbeat(): void {
    const { heartbeat } = this.#options;
    if (!heartbeat || this.#state.status !== 'open') return;
    const { message = 'RequestSystemStatus', timeout } = heartbeat;
    this.#stopHeartbeat = startHeartbeat(heartbeat, {
      clock: this.#settings.clock,
      ask: () =>
        message === 'SystemStatus'
          ? this.request(message, { systemStatus: 'normal' }, { timeout })
          : askForStatus(this, { timeout }),
      framesReceived: () => this.#framesReceived,
      isHeldBack: () => this.#isHeldBack(),
      missed: (error) => this.#breakOff('failure', error),
    });
  }

  // Sending

  #sendRequest(request: Request, options: RequestOptions, settlement: Settlement): void {
    const { type } = request;
    const { signal, timeout = this.#settings.requestTimeout } = options;
    duration('timeout', timeout);
    if (this.#state.status !== 'open') throw this.#closedError(`${type} was not sent`);
    if (signal?.aborted) throw abortedError(type, signal);
    const invokeID = this.#outgoing.reserve();
    const oneWay = oneWayRequests.has(type);
    const sent = this.#wire.send({ ...request, invokeID }, oneWay ? signal : undefined);
    if (oneWay) {
      this.#outgoing.noteOneWay(invokeID, type);
      sent.then(
        () => settlement.onAnswer(undefined),
        (error: unknown) => settlement.onError(this.#sendError(error, type, signal)),
      );
      return;
    }
    this.#outgoing.expect(invokeID, type, timeout, signal, settlement);
    // Reading may go on for the answer.
    this.#condition.changed();
    sent.catch((error: unknown) => this.#outgoing.fail(invokeID, this.#sendError(error, type)));
  }

  /** Sends a request of the association's own: also before the session is open, and while it is being closed. */
  #sendOwn<Type extends RequestType>(
    type: Type,
    members: Requests[Type],
    { timeout, onAnswer, onError }: AssociationRequestOptions<Type>,
  ): void {
    const { openTimeout, closeTimeout } = this.#settings;
    const usual = this.#established ? closeTimeout : openTimeout;
    const settlement: Settlement = {
      // Its type has been compared with the request's.
      onAnswer: (response) => onAnswer(response as AnswerTo<Type>),
      onError,
    };
    try {
      const invokeID = this.#outgoing.freshID();
      const sent = this.#wire.send({ ...members, kind: 'request', type, invokeID } as Numbered);
      this.#outgoing.expect(invokeID, type, timeout ?? usual, undefined, settlement);
      this.#condition.changed();
      sent.catch((error: unknown) => this.#outgoing.fail(invokeID, this.#sendError(error, type)));
    } catch (error) {
      onError(this.#sendError(error, type));
    }
  }

  /** Sends a message of the association's own that nobody answers. If that fails, there is nobody to tell. */
  #notify(request: Request): void {
    const invokeID = this.#wire.dialogue.eventID ?? this.#outgoing.freshID();
    this.#wire.send({ ...request, invokeID }).catch(() => {});
  }

  /** What a program gets for a message that could not be sent. */
  #sendError(error: unknown, what: string, signal?: AbortSignal): CstaError {
    if (error instanceof TransportError) {
      if (error.code === 'closed') return this.#closedError(`${what} was not sent`, error);
      if (error.code === 'aborted') return abortedError(what, signal);
    }
    if (error instanceof CstaError) return error;
    return new SessionError('closed', `${what} could not be sent`, { cause: error });
  }

  // Receiving

  async #read(): Promise<void> {
    try {
      for await (const frame of this.#transport) {
        this.#framesReceived++;
        // A fault of this side's own must not end what the peer did not break.
        this.#settings.faults.call('taking a message', () => this.#receive(frame));
        if (this.#isHeldBack()) await this.#condition.until(() => !this.#isHeldBack());
      }
      this.#linkEnded();
    } catch (error) {
      this.#linkEnded(error);
    }
  }

  /** Whether so much waits that the peer has to wait too. */
  #isHeldBack(): boolean {
    if (this.#state.status === 'closed') return false;
    const leniency = this.#outgoing.size > 0 ? LENIENCY : 1;
    return [this.#waitingEvents, this.#inWork].some(
      ({ count, limit }) => count >= limit * leniency,
    );
  }

  #lagNote(): string {
    if (!this.#isHeldBack()) return '';
    return `; this side reads no more, since ${this.#waitingEvents.count} events wait for loops and ${this.#inWork.count} requests for handlers`;
  }

  #receive(frame: Frame): void {
    if (this.#state.status === 'closed' || this.#association?.take?.(frame)) return;
    const isAssociation = this.#wire.dialogue.isAssociation(frame);
    const isTooEarly = !this.#established && this.#association?.takeMessage === undefined;
    if (isTooEarly || isAssociation) {
      const why = isAssociation
        ? 'it uses ACSE, this side does not; use acse=on'
        : 'it began without ACSE; use acse=off';
      this.#breakOff(
        'failure',
        new SessionError('protocol', `no session with ${this.peer}: ${why}`),
      );
      return;
    }
    let message: Message;
    try {
      message = this.#wire.read(frame);
    } catch (error) {
      if (error instanceof CstaError) this.#refuseUndecodable(frame, error);
      return;
    }
    if (this.#association?.takeMessage?.(message)) return;
    if (this.#established || isAnswer(message)) this.#dispatch(message);
    else this.#refuseEarly(message);
  }

  /** What comes while the association is still being agreed on. */
  #refuseEarly(message: Message): void {
    const { kind, invokeID } = message;
    if (kind === 'request' && invokeID !== undefined) this.#wire.refuse(invokeID, 'closing');
    this.#discard({ reason: 'unexpected', message });
  }

  #dispatch(message: Message): void {
    switch (message.kind) {
      case 'request':
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
        this.#takeUnknown(message);
        break;
    }
  }

  #deliver(event: Event): void {
    const { onEvent } = this.#options;
    const wanted = onEvent && this.#settings.faults.call('onEvent', () => onEvent(event));
    const taken = this.#events.deliver(event);
    if (!taken && !wanted) this.#discard({ reason: 'unclaimed-event', message: event });
  }

  #settle(message: AnswerMessage): void {
    const unwanted: Discarded | undefined =
      message.invokeID === undefined
        ? { reason: 'unknown-answer', message }
        : this.#outgoing.settle(message.invokeID, message);
    if (unwanted) this.#discard(unwanted);
  }

  #takeReject(message: Reject): void {
    const { problem, invokeID } = message;
    const rejectsAnswer = 'returnResult' in problem || 'returnError' in problem;
    const known = invokeID !== undefined && this.#outgoing.typeOf(invokeID) !== undefined;
    if (known && !rejectsAnswer) this.#settle(message);
    else this.#discard({ reason: 'rejected', message });
  }

  #takeUnknown(message: UnknownMessage): void {
    const { role, invokeID } = message;
    if (role === 'response' || role === 'error') {
      this.#settle(message);
      return;
    }
    const asks = role === 'request' || invokeID !== this.#wire.dialogue.eventID;
    if (role !== 'event' && asks && invokeID !== undefined) this.#wire.refuse(invokeID, 'unknown');
    this.#discard({ reason: 'unknown-message', message });
  }

  #refuseUndecodable(frame: Frame, error: CstaError): void {
    const envelope = this.#wire.dialogue.envelopeOf(frame);
    if (envelope?.role === 'request') {
      this.#wire.refuse(envelope.invokeID, 'undecodable');
    } else if (envelope?.role === 'answer') {
      this.#outgoing.answerUnreadable(envelope.invokeID, error);
      this.#wire.refuseAnswer(envelope.invokeID);
    }
    this.#discard({ reason: 'undecodable', octets: frame.octets, error });
  }

  #serve(request: Request): void {
    const { invokeID, type } = request;
    if (type === 'ApplicationSessionTerminated') {
      // It tells of a session that there is not, and nobody answers it.
      this.#discard({ reason: 'unexpected', message: request });
    } else if (invokeID !== undefined && this.#state.status !== 'open') {
      this.#wire.refuse(invokeID, 'closing');
    } else if (invokeID === undefined || !this.#incoming.serve(request, invokeID)) {
      this.#discard({ reason: 'unexpected', message: request });
    }
  }

  /** A peer that asks and asks, and does not take the answers, is not worth waiting for. */
  #answerUnsent(error: unknown): void {
    if (this.#state.status === 'closed') return;
    if (error instanceof TransportError && error.code !== 'send-queue-full') return;
    const why = `${this.peer} does not take the answers to its requests`;
    this.#breakOff('failure', new SessionError('protocol', why, { cause: error }));
  }

  #discard(discarded: Discarded): void {
    const { onDiscarded } = this.#options;
    if (onDiscarded) this.#settings.faults.call('onDiscarded', () => onDiscarded(discarded));
    else logDiscarded(this.#settings.logger, this.peer, discarded);
  }

  // Ending

  async #closeInOrder({ timeout, signal, reason }: SessionCloseOptions): Promise<void> {
    this.#state = { status: 'closing', by: 'us' };
    this.#stopHeartbeat();
    let cutOff = signal?.aborted ?? false;
    const cut = (): void => {
      cutOff = true;
      this.#condition.changed();
    };
    const timer = this.#settings.clock.setTimer(timeout ?? this.#settings.closeTimeout, cut);
    signal?.addEventListener('abort', cut);
    const isOver = (): boolean => cutOff || this.#state.status === 'closed';
    const isIdle = (): boolean => this.#outgoing.size === 0 && this.#inWork.count === 0;
    await this.#condition.until(() => isOver() || isIdle());
    if (!isOver() && this.#association) {
      let released = false;
      const done = (): void => {
        released = true;
        this.#condition.changed();
      };
      this.#association.release(reason).then(done, done);
      await this.#condition.until(() => isOver() || released);
    }
    timer.cancel();
    signal?.removeEventListener('abort', cut);
    await this.#closeLink('us', undefined, signal);
  }

  /** Closes the link in good order, and with it the session. */
  async #closeLink(by: 'us' | 'peer', error?: CstaError, signal?: AbortSignal): Promise<void> {
    if (this.#state.status === 'closed') return;
    // What the peer began, it has ended.
    if (this.#state.status === 'open') this.#state = { status: 'closing', by };
    this.#stopHeartbeat();
    this.#reason ??= error;
    this.#outgoing.failAll((type) => this.#closedError(`${type} was not answered`));
    await this.#transport.close({ signal });
    this.#finish(this.#state.by, this.#reason);
  }

  #associationEnded(error: CstaError | undefined, by: EndedBy = 'peer'): void {
    // A refusal is an end in good order: what was said about it still has to reach the peer.
    const inOrder = !error || error.code === 'association-refused' || error.code === 'terminated';
    if (inOrder && by !== 'failure') void this.#closeLink(by, error);
    else this.#breakOff(by, error);
  }

  #linkEnded(cause?: unknown): void {
    if (this.#state.status === 'closing') this.#finish(this.#state.by, this.#reason);
    else if (cause === undefined) {
      this.#finish(
        'peer',
        new SessionError('closed', `${this.peer} closed the link; connect again`),
      );
    } else {
      const why = cause instanceof Error ? `: ${cause.message}` : '';
      const broke = `the link to ${this.peer} broke${why}`;
      this.#finish('failure', new SessionError('closed', broke, { cause }));
    }
  }

  /** Ends the session and the link at once. */
  #breakOff(by: EndedBy, error: CstaError | undefined): void {
    if (this.#state.status === 'closed') return;
    this.#association?.abort();
    this.#finish(by, error);
    this.#transport.abort(error);
  }

  #finish(by: EndedBy, error: CstaError | undefined): void {
    if (this.#state.status === 'closed') return;
    const end: SessionEnd = error ? { by, error } : { by };
    this.#state = { status: 'closed', ...end };
    this.#stopHeartbeat();
    this.#association?.over?.();
    this.#outgoing.failAll((type) => this.#closedError(`${type} was not answered`));
    this.#events.end(by === 'us' ? undefined : this.#closedError('no more events come'));
    this.#ended.abort(error);
    this.#condition.changed();
    this.#settings.logger.info('the session has ended', { peer: this.peer, ...end });
    this.#settleClosed(end);
  }

  /** The error of what the end of the session makes impossible. */
  #closedError(what: string, cause?: unknown): SessionError {
    const state = this.#state;
    const error = state.status === 'closed' ? state.error : this.#reason;
    if (error) return new SessionError('closed', `${what}: ${error.message}`, { cause: error });
    const who = state.status !== 'open' && state.by === 'peer' ? this.peer : 'this side';
    return new SessionError('closed', `${what}: ${who} closed the session; connect again`, {
      cause,
    });
  }
}

/** Whether a message answers a request of this side's. */
function isAnswer(message: Message): boolean {
  if (message.kind !== 'unknown') return message.kind === 'response' || message.kind === 'error';
  return message.role === 'response' || message.role === 'error';
}
