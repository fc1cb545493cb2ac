import { anObject } from '../model/arguments.js';
import { asyncDispose } from '../model/async-dispose.js';
import type { AsyncStream } from '../model/async-stream.js';
import { withCallerStack } from '../model/caller-stack.js';
import type { CstaError } from '../model/errors.js';
import type { Event, EventType, RequestType, UnknownMessage } from '../model/message.js';
import type { EventHub } from '../session/event-hub.js';
import type { EventListener, Unlisten } from '../session/event-listeners.js';
import type {
  AnswerTo,
  EventStreamOptions,
  RequestHandler,
  RequestOptions,
  Session,
  SessionCloseOptions,
  SessionEnd,
} from '../session/session.js';
import type {
  UnknownContent,
  UnknownHandler,
  UnknownListener,
  UnknownRequestOptions,
} from '../session/unknown-messages.js';
import type { ClientBase } from './client.js';
import { type DeviceMemberFinder, normalised, type RequestInput } from './device-input.js';
import type { Carried } from './link/carried.js';
import type { Link } from './link/link.js';
import type { LinkRequests } from './link/requests.js';
import type { ClientStatus, StatusListener, StatusStreamOptions } from './link/status.js';
import type { Monitor } from './monitor.js';
import type { MonitorOptions, Monitors, MonitorTarget } from './monitors.js';

/** What a client is made of. */
export interface ClientParts {
  readonly link: Link;
  readonly requests: LinkRequests;
  readonly monitors: Monitors;
  readonly carried: Carried;
  /** The events of all monitors. */
  readonly events: EventHub;
  readonly deviceMembers: DeviceMemberFinder;
}

/** A client over a link, which may come back. */
export class LinkedClient implements ClientBase {
  readonly #parts: ClientParts;

  constructor(parts: ClientParts) {
    this.#parts = parts;
  }

  get session(): Session {
    return this.#parts.link.session;
  }

  get peer(): string {
    return this.session.peer;
  }

  get status(): ClientStatus {
    return this.#parts.link.status.status;
  }

  get closed(): Promise<SessionEnd> {
    return this.#parts.link.closed;
  }

  onStatus(listener: StatusListener): Unlisten {
    return this.#parts.link.status.on(listener);
  }

  statuses(options: StatusStreamOptions = {}): AsyncStream<ClientStatus> {
    return this.#parts.link.status.stream(anObject('the options of statuses', options));
  }

  request<Type extends RequestType>(
    type: Type,
    members: RequestInput<Type>,
    options?: RequestOptions<Type>,
  ): Promise<AnswerTo<Type>> {
    return withCallerStack(this.#request(type, members, options));
  }

  monitor(target: MonitorTarget, options: MonitorOptions = {}): Promise<Monitor> {
    return withCallerStack(this.#parts.monitors.start(target, options));
  }

  handle<Type extends RequestType>(type: Type, handler: RequestHandler<Type>): Unlisten {
    return this.#parts.carried.add((session) => session.handle(type, handler));
  }

  on<Type extends EventType>(type: Type, listener: EventListener<Type>): Unlisten;
  on(type: '*', listener: EventListener): Unlisten;
  on(type: EventType | '*', listener: EventListener): Unlisten {
    return this.#parts.events.on(type, listener);
  }

  events({ types }: EventStreamOptions = {}): AsyncStream<Event> {
    return this.#parts.events.stream({ types });
  }

  requestUnknown(
    message: UnknownContent,
    options?: UnknownRequestOptions,
  ): Promise<UnknownMessage> {
    const { requests } = this.#parts;
    return withCallerStack(
      requests.over('a request', options, (session) => session.requestUnknown(message, options)),
    );
  }

  sendUnknown(message: UnknownContent): Promise<void> {
    const { requests } = this.#parts;
    return requests.over('a message', {}, (session) => session.sendUnknown(message));
  }

  handleUnknown(name: string, handler: UnknownHandler): Unlisten {
    return this.#parts.carried.add((session) => session.handleUnknown(name, handler));
  }

  onUnknown(listener: UnknownListener): Unlisten {
    return this.#parts.carried.add((session) => session.onUnknown(listener));
  }

  async close(options: SessionCloseOptions = {}): Promise<void> {
    anObject('the options of closing', options);
    const { link, monitors } = this.#parts;
    if (link.isUp) monitors.stopAll();
    await link.close(options);
  }

  abort(error?: CstaError): void {
    this.#parts.link.abort(error);
  }

  async [asyncDispose](): Promise<void> {
    await this.close();
  }

  async #request<Type extends RequestType>(
    type: Type,
    members: RequestInput<Type>,
    options: RequestOptions<Type> | undefined,
  ): Promise<AnswerTo<Type>> {
    anObject(`the members of ${String(type)}`, members);
    const { requests, deviceMembers } = this.#parts;
    return requests.request(type, normalised<Type>(members, deviceMembers(type)), options);
  }
}
