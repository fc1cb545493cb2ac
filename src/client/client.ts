import { anObject } from '../model/arguments.js';
import type { AsyncDisposable } from '../model/async-dispose.js';
import type { AsyncStream } from '../model/async-stream.js';
import { systemClock } from '../model/clock.js';
import { type CstaError, SessionError } from '../model/errors.js';
import type { Extensions } from '../model/extended-messages.js';
import { Faults, sturdy } from '../model/faults.js';
import { silentLogger } from '../model/logger.js';
import type { Event, RequestType } from '../model/message.js';
import { Backlog } from '../session/backlog.js';
import { type Discarded, logDiscarded } from '../session/discarded.js';
import { EventHub } from '../session/event-hub.js';
import type { EventSource, Unlisten } from '../session/event-listeners.js';
import { EventQueue } from '../session/event-queue.js';
import type { AddedRequestHandlers, IfAny } from '../session/extended-session.js';
import { openSessionWith } from '../session/open-session.js';
import type { SessionParts } from '../session/parts.js';
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
} from '../session/session.js';
import { DEFAULT_EVENT_QUEUE, DEFAULT_REQUEST_TIMEOUT } from '../session/settings.js';
import type { UnknownMessages } from '../session/unknown-messages.js';
import type { Transport } from '../transport/transport.js';
import { type CallObjects, callObjects } from './calls/open.js';
import type { Snapshots } from './calls/snapshots.js';
import { deviceMemberFinder, type RequestInput } from './device-input.js';
import type { AddedServices, AddedToClient } from './extended-client.js';
import { Carried } from './link/carried.js';
import { Link } from './link/link.js';
import type { ReconnectSettings } from './link/options.js';
import { Registrations } from './link/registrations.js';
import { LinkRequests } from './link/requests.js';
import type { ClientStatus, StatusListener, StatusStreamOptions } from './link/status.js';
import { LinkedClient } from './linked-client.js';
import type { Monitor } from './monitor.js';
import { type MonitorOptions, Monitors, type MonitorTarget } from './monitors.js';
import type { Oddity } from './picture/picture.js';
import type { PictureOptions } from './picture/state.js';
import { type ServiceFormMethods, serviceForms } from './service-forms.js';
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
  /**
   * Hears what the switching function tells of calls that the standard does not foresee, and what had to be mended: each is
   * a line of a field report. Only for calls as objects: `phone` and `watch`.
   */
  readonly onOddity?: ((oddity: Oddity) => void) | undefined;
  /**
   * How calls are seen, for calls as objects: which numbers are the same device, how the switching function names old calls,
   * how much is remembered. Default: as most switching functions have it.
   */
  readonly picture?: PictureOptions | undefined;
}

/** A computing function's side of a link, without the methods of the single services. */
export interface ClientBase extends AsyncDisposable, EventSource, UnknownMessages {
  /** The session beneath: the one now, or the last there was. A client that comes back has another one each time. */
  readonly session: Session;
  /** The switching function, for people and logs: the address of the session's peer. */
  readonly peer: string;
  /** Where the client is in its life: connected, on its way back, or closed. */
  readonly status: ClientStatus;
  /** Resolves once the client is closed and does not come back; never rejects. */
  readonly closed: Promise<SessionEnd>;
  /**
   * Calls a listener at each change of status.
   *
   * @returns takes the listener away again
   */
  onStatus(listener: StatusListener): Unlisten;
  /**
   * The status now and its changes, for one loop; it ends after `closed`. A loop that is slow gets the last of several
   * statuses of the same state, and the newest sixteen changes.
   */
  statuses(options?: StatusStreamOptions): AsyncStream<ClientStatus>;
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
  /** The events of all monitors from now on, for one loop. Leaving the loop ends the stream. */
  events(options?: EventStreamOptions): AsyncStream<Event>;
  /**
   * Closes the client in good order: stops the monitors, waits for the answers that are due, closes the session. Where
   * there is no link it is closed at once.
   *
   * @returns when it is closed; never rejects
   */
  close(options?: SessionCloseOptions): Promise<void>;
  /** Breaks the link off at once, for good. */
  abort(error?: CstaError): void;
}

/**
 * A computing function's side of a link: a method for every service, monitors, and the switching function's
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
  ShortForms &
  ServiceFormMethods &
  CallObjects;

/** Opens a link, and tells what is spoken over it. */
export type Way = (signal: AbortSignal | undefined) => Promise<{
  readonly transport: Transport;
  readonly options: ClientOptions;
}>;

/**
 * Opens a client over a link. The link belongs to the client from then on. The client does not come back when the link
 * ends: `connect` opens one that does.
 *
 * @param transport - an open link to the switching function
 * @param options - the codec, and what differs from the defaults
 * @throws as `openSession` of `csta/session`
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
  return openClientBy([async () => ({ transport, options })], options, undefined);
}

/**
 * Opens a client by the first way that leads to the switching function, and again by any of them when its link is lost.
 *
 * @param ways - tried in turn
 * @param options - what is the same whatever the way
 * @param reconnect - how it comes back; undefined: it does not
 * @throws what the last way throws
 */
export async function openClientBy(
  ways: readonly Way[],
  options: Omit<ClientOptions, 'codec'>,
  reconnect: ReconnectSettings | undefined,
): Promise<CstaClient> {
  const { logger = silentLogger, onDiscarded, clock = systemClock } = options;
  const faults = new Faults(options);
  const eventQueue = options.eventQueue ?? DEFAULT_EVENT_QUEUE;
  const waitingEvents = new Backlog(eventQueue);
  const events = new EventHub(() => new EventQueue(waitingEvents), faults);
  const carried = new Carried();
  const registrations = new Registrations();
  const over = new AbortController();
  let extensions: Extensions = [];
  const report = (discarded: Discarded): void => {
    if (onDiscarded) faults.call('onDiscarded', () => onDiscarded(discarded));
  };
  const hooks: Partial<OpenSessionOptions> = {
    onEvent: (event, isHeard) => {
      const isMonitors = monitors.take(event, isHeard || events.wants(event));
      return events.deliver(event) || isMonitors;
    },
    onDiscarded: (discarded) => {
      const { reason } = discarded;
      if (reason === 'undecodable') monitors.takeUndecodable(discarded);
      if (reason === 'late' && discarded.message.type === 'MonitorStartResponse') {
        monitors.stopLate(discarded.message);
      }
      report(discarded);
    },
    onOpen: (session) => {
      link.opened(session);
      carried.moveTo(session);
      return options.onOpen?.(session);
    },
  };
  const shared: SessionParts = {
    waitingEvents,
    onStatus: (status) => link.heard(status),
    onRequestSeen: (request) => {
      registrations.noteRequest(request.type, request);
      if (request.type === 'SystemStatus') link.heard(request.systemStatus);
    },
  };
  const link = new Link({
    ways: ways.map((way) => async (signal) => {
      const { transport, options: own } = await way(signal);
      extensions = own.extensions ?? [];
      const handlers = {
        ...own.handlers,
        MonitorStop: ({ monitorCrossRefID }: { readonly monitorCrossRefID: string }) =>
          monitors.stoppedByPeer(monitorCrossRefID),
      };
      const heartbeat = own.heartbeat ?? true;
      return openSessionWith(transport, { ...own, ...hooks, handlers, heartbeat, signal }, shared);
    }),
    reconnect,
    clock,
    logger: sturdy(logger),
    faults,
    work: {
      lost: () => monitors.lost(),
      isRunning: () => monitors.isRunning,
      tasks: (session, due) => [
        ...(due === 'monitors' ? registrations.tasks(session, registrationRefused) : []),
        ...monitors.tasks(session),
      ],
      closed: (end) => {
        over.abort();
        monitors.ended(end);
        events.end(endOfEvents(end));
      },
    },
  });
  const registrationRefused = (type: RequestType, error: unknown): void =>
    sturdy(logger).warn('a registration was not made again', { type, error });
  const requests = new LinkRequests({
    link,
    registrations,
    clock,
    whileDown: reconnect?.requests ?? 'fail',
    requestTimeout: options.requestTimeout ?? DEFAULT_REQUEST_TIMEOUT,
  });
  const monitors = new Monitors({
    request: requests.request,
    faults,
    clock,
    eventQueue,
    waitingEvents,
    reconnect,
    signal: over.signal,
    servingSession: () => (link.isServing ? link.session : undefined),
    onRefused: requests.noteRefused,
    onUnclaimed: (event) => {
      const discarded: Discarded = { reason: 'unclaimed-event', message: event };
      logDiscarded(sturdy(logger), link.session.peer, discarded);
      report(discarded);
    },
  });
  await link.open(options.signal);
  const deviceMembers = deviceMemberFinder(extensions);
  const base = new LinkedClient({ link, requests, monitors, carried, events, deviceMembers });
  const send: RequestSender = (type, members, requestOptions) =>
    base.request(type, members, requestOptions);
  const common = {
    faults,
    clock,
    requestTimeout: options.requestTimeout ?? DEFAULT_REQUEST_TIMEOUT,
    onLink: link.listeners.on.bind(link.listeners),
  };
  const asking = { ...common, request: requests.request, handle: base.handle.bind(base) };
  let snapshotsOfAll: Promise<Snapshots> | undefined;
  const snapshots = (): Promise<Snapshots> => {
    snapshotsOfAll ??= import('./calls/snapshots.js').then(({ Snapshots: All }) => new All(asking));
    return snapshotsOfAll;
  };
  const forms = serviceForms(base, { ...common, snapshots });
  const calls = callObjects({
    ...asking,
    snapshots,
    client: base,
    forms,
    onOddity: options.onOddity,
    pictureOptions: options.picture,
    monitor: (target, monitorOptions = {}) => monitors.start(target, monitorOptions),
  });
  link.listeners.on('lost', () => forms.capabilities.forget());
  return Object.assign(base, serviceMethods(send, extensions), shortForms(send), forms, calls);
}

/** Loops end plainly where this side closed the client. */
function endOfEvents({ by, error }: SessionEnd): SessionError | undefined {
  if (by === 'us' || !error) return undefined;
  return new SessionError('closed', `no more events come: ${error.message}`, { cause: error });
}
