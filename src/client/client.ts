import { anObject } from '../model/arguments.js';
import { type AsyncDisposable, asyncDispose } from '../model/async-dispose.js';
import type { AsyncStream } from '../model/async-stream.js';
import { systemClock } from '../model/clock.js';
import type { CstaError } from '../model/errors.js';
import type { Extensions } from '../model/extended-messages.js';
import { Faults, sturdy } from '../model/faults.js';
import { silentLogger } from '../model/logger.js';
import type { Event, EventType, RequestType, UnknownMessage } from '../model/message.js';
import { type Discarded, logDiscarded } from '../session/discarded.js';
import type { EventListener, EventSource, Unlisten } from '../session/event-listeners.js';
import type { AddedRequestHandlers, IfAny } from '../session/extended-session.js';
import { openSession } from '../session/open-session.js';
import type {
  AnswerTo,
  EventStreamOptions,
  OpenSessionOptions,
  RequestHandler,
  RequestHandlers,
  RequestOptions,
  Session,
  SessionCloseOptions,
  SessionEnd,
  SessionState,
} from '../session/session.js';
import { DEFAULT_EVENT_QUEUE } from '../session/settings.js';
import type {
  UnknownContent,
  UnknownHandler,
  UnknownListener,
  UnknownMessages,
  UnknownRequestOptions,
} from '../session/unknown-messages.js';
import type { Transport } from '../transport/transport.js';
import {
  type DeviceInput,
  type DeviceMemberFinder,
  deviceMemberFinder,
  normalised,
  type RequestInput,
} from './device-input.js';
import type { AddedServices, AddedToClient } from './extended-client.js';
import type { Monitor } from './monitor.js';
import { type MonitorOptions, Monitors, type MonitorTarget, noSuchMonitor } from './monitors.js';
import type { RouteHandler } from './routeing/routed-call.js';
import type { RouteOptions, Routes } from './routeing/routes.js';
import { ServiceForms } from './service-forms.js';
import { type RequestSender, type Services, serviceMethods } from './services.js';
import { type ShortForms, shortForms } from './short-forms.js';

/**
 * Options of a client: those of its session, but for what the client sees to itself.
 *
 * @typeParam Added - the extensions of the client
 */
export interface ClientOptions<Added extends Extensions = Extensions>
  extends Omit<OpenSessionOptions<Added>, 'handlers' | 'heartbeat' | 'onEvent'> {
  /** As that of a session, but default true: a switching function that has stopped is noticed. */
  readonly heartbeat?: OpenSessionOptions['heartbeat'];
  /** Handlers of the switching function's requests, there from the first on. MonitorStop is the client's own. */
  readonly handlers?:
    | (Omit<RequestHandlers, 'MonitorStop'> & IfAny<Added, AddedRequestHandlers<Added>>)
    | undefined;
}

/** A computing function's side of one session, without the methods of the single services. */
export interface ClientBase extends AsyncDisposable, EventSource, UnknownMessages {
  /** The session beneath. */
  readonly session: Session;
  /** The switching function, for people and logs. */
  readonly peer: string;
  /** Where the session is in its life. */
  readonly state: SessionState;
  /** Resolves once the session has ended, and never rejects. */
  readonly closed: Promise<SessionEnd>;
  /**
   * Sends a request of any type: `client.request('MakeCall', …)` is `client.callControl.makeCall(…)`.
   *
   * @throws as every service's method
   */
  request<Type extends RequestType>(
    type: Type,
    members: RequestInput<Type>,
    options?: RequestOptions<Type>,
  ): Promise<AnswerTo<Type>>;
  /**
   * Starts a monitor. Events that come before the switching function's answer are not lost.
   *
   * @param target - a device, such as `'100'`, or a call by one of its connections
   * @throws as every service's method; if the answer comes after a time-out, the monitor is stopped again
   */
  monitor(target: MonitorTarget, options?: MonitorOptions): Promise<Monitor>;
  /** Handles the switching function's requests of one type from now on: RouteRequest, say. */
  handle<Type extends RequestType>(type: Type, handler: RequestHandler<Type>): Unlisten;
  /**
   * Sends the calls at a routeing device where a handler says: `{ to: '101' }`. Many calls may ask at a time.
   *
   * @param device - the routeing device; `'all'` for every one that the switch has
   * @param handler - says where a call goes; undefined leaves it to the switch, and so does a handler that throws
   * @throws as every service's method; UsageError `bad-state` if the program handles RouteRequest itself
   */
  route(device: DeviceInput, handler: RouteHandler, options?: RouteOptions): Promise<Routes>;
  /** The events of all monitors from now on, for one loop. Leaving the loop ends the stream. */
  events(options?: EventStreamOptions): AsyncStream<Event>;
  /**
   * Closes the client in good order: stops the monitors, waits for the answers that are due, closes the session.
   *
   * @returns when it is closed; never rejects
   */
  close(options?: SessionCloseOptions): Promise<void>;
  /** Breaks the session off at once. */
  abort(error?: CstaError): void;
}

/**
 * A computing function's side of one session: a method for every service, monitors, and the switching function's
 * requests.
 *
 * @typeParam Added - the extensions that it was opened with, whose services have methods too
 */
export type CstaClient<Added extends Extensions = readonly []> = IfAny<
  Added,
  AddedToClient<Added> & AddedServices<Added>
> &
  ClientBase &
  Services &
  ShortForms;

/**
 * Opens a client over a link. The link belongs to the client from then on.
 *
 * @param transport - an open link to the switching function
 * @param options - the codec, and what differs from the defaults
 * @throws as {@link openSession}
 */
export function openClient<const Added extends Extensions = readonly []>(
  transport: Transport,
  options: ClientOptions<Added>,
): Promise<CstaClient<Added>>;
export async function openClient(
  transport: Transport,
  options: ClientOptions,
): Promise<CstaClient> {
  anObject('the link of a client', transport);
  anObject('the options of a client', options);
  const { peer } = transport;
  const { logger = silentLogger, onDiscarded } = options;
  const faults = new Faults(options, { peer });
  const report = (discarded: Discarded): void => {
    if (onDiscarded) faults.call('onDiscarded', () => onDiscarded(discarded));
  };
  let monitors: Monitors | undefined;
  const session = await openSession(transport, {
    ...options,
    handlers: {
      ...options.handlers,
      MonitorStop: ({ monitorCrossRefID }) => {
        if (!monitors) throw noSuchMonitor();
        monitors.stoppedByPeer(monitorCrossRefID);
      },
    },
    heartbeat: options.heartbeat ?? true,
    onEvent: (event, isHeard) => monitors?.take(event, isHeard) ?? false,
    onDiscarded: (discarded) => {
      const { reason } = discarded;
      if (reason === 'undecodable') monitors?.takeUndecodable(discarded);
      if (reason === 'late' && discarded.message.type === 'MonitorStartResponse') {
        monitors?.stopLate(discarded.message);
      }
      report(discarded);
    },
  });
  monitors = new Monitors(session, {
    faults,
    clock: options.clock ?? systemClock,
    eventQueue: options.eventQueue ?? DEFAULT_EVENT_QUEUE,
    onUnclaimed: (event) => {
      const discarded: Discarded = { reason: 'unclaimed-event', message: event };
      logDiscarded(sturdy(logger), peer, discarded);
      report(discarded);
    },
  });
  const { extensions = [] } = options;
  const clock = options.clock ?? systemClock;
  const forms = new ServiceForms({ faults, clock });
  const base = new SessionClient(session, monitors, deviceMemberFinder(extensions), forms);
  const send: RequestSender = (type, members, requestOptions) =>
    base.request(type, members, requestOptions);
  return Object.assign(base, serviceMethods(send, extensions), shortForms(send));
}

class SessionClient implements ClientBase {
  readonly session: Session;
  readonly #monitors: Monitors;
  readonly #deviceMembers: DeviceMemberFinder;
  readonly #forms: ServiceForms;

  constructor(
    session: Session,
    monitors: Monitors,
    deviceMembers: DeviceMemberFinder,
    forms: ServiceForms,
  ) {
    this.session = session;
    this.#monitors = monitors;
    this.#deviceMembers = deviceMembers;
    this.#forms = forms;
  }

  get peer(): string {
    return this.session.peer;
  }

  get state(): SessionState {
    return this.session.state;
  }

  get closed(): Promise<SessionEnd> {
    return this.session.closed;
  }

  async request<Type extends RequestType>(
    type: Type,
    members: RequestInput<Type>,
    options?: RequestOptions<Type>,
  ): Promise<AnswerTo<Type>> {
    anObject(`the members of ${String(type)}`, members);
    return this.session.request(
      type,
      normalised<Type>(members, this.#deviceMembers(type)),
      options,
    );
  }

  monitor(target: MonitorTarget, options: MonitorOptions = {}): Promise<Monitor> {
    return this.#monitors.start(target, options);
  }

  async route(
    device: DeviceInput,
    handler: RouteHandler,
    options: RouteOptions = {},
  ): Promise<Routes> {
    return this.#forms.route(this, device, handler, options);
  }

  handle<Type extends RequestType>(type: Type, handler: RequestHandler<Type>): Unlisten {
    return this.session.handle(type, handler);
  }

  on<Type extends EventType>(type: Type, listener: EventListener<Type>): Unlisten;
  on(type: '*', listener: EventListener): Unlisten;
  on(type: EventType | '*', listener: EventListener): Unlisten {
    return type === '*' ? this.session.on(type, listener) : this.session.on(type, listener);
  }

  events(options?: EventStreamOptions): AsyncStream<Event> {
    return this.session.events(options);
  }

  requestUnknown(
    message: UnknownContent,
    options?: UnknownRequestOptions,
  ): Promise<UnknownMessage> {
    return this.session.requestUnknown(message, options);
  }

  sendUnknown(message: UnknownContent): Promise<void> {
    return this.session.sendUnknown(message);
  }

  handleUnknown(name: string, handler: UnknownHandler): Unlisten {
    return this.session.handleUnknown(name, handler);
  }

  onUnknown(listener: UnknownListener): Unlisten {
    return this.session.onUnknown(listener);
  }

  async close(options: SessionCloseOptions = {}): Promise<void> {
    anObject('the options of closing', options);
    if (this.session.state.status === 'open') this.#monitors.stopAll();
    await this.session.close(options);
  }

  abort(error?: CstaError): void {
    this.session.abort(error);
  }

  async [asyncDispose](): Promise<void> {
    await this.close();
  }
}
