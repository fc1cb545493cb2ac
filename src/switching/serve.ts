import { anObject } from '../model/arguments.js';
import { EncodeError, SessionError, TransportError } from '../model/errors.js';
import type { Extensions, Uninferred } from '../model/extended-messages.js';
import { Faults, sturdy } from '../model/faults.js';
import { silentLogger } from '../model/logger.js';
import type { Event, Response } from '../model/message.js';
import type { SessionWith } from '../session/extended-session.js';
import { openSession } from '../session/open-session.js';
import type { OpenSessionOptions, Session } from '../session/session.js';
import type { Transport } from '../transport/transport.js';
import { type Greeting, greet } from './greeting.js';
import type { Attachment, ComputingFunction, SwitchingFunction } from './switching-function.js';

/**
 * Options of serving a computing function: those of its session, but for what serving sees to.
 *
 * @typeParam Added - the extensions of the session
 */
export interface ServeOptions<Added extends Extensions = Extensions>
  extends Omit<OpenSessionOptions<Added>, 'handlers' | 'onRequest' | 'onOpen' | 'appSession'> {
  /**
   * How many events may wait until the link takes them. A computing function that lags behind further is cut off.
   * Default 10,000.
   */
  readonly maxUnsentEvents?: number | undefined;
  /**
   * What is said to the computing function before it asks for anything. Default: what the switching function says of
   * itself, otherwise nothing.
   */
  readonly greeting?: Greeting | undefined;
  /** Hears of events that could not be sent since the encoding cannot say them. The log has a warning of each. */
  readonly onEventLost?: ((event: Event, error: EncodeError) => void) | undefined;
}

/**
 * Serves a computing function at the other end of a link: attaches it to the switching function, has its requests
 * answered, sends it events in order, and detaches it when the session ends. The link belongs to the session.
 *
 * @param switchingFunction - what serves
 * @param transport - an open link to the computing function
 * @param options - the codec, the association that is waited for, if any, and what differs from the defaults
 * @returns the session, once it is open
 * @throws as openSession
 */
export function serveSwitchingFunction<const Added extends Extensions = readonly []>(
  switchingFunction: SwitchingFunction | SwitchingFunction<Uninferred<Added>>,
  transport: Transport,
  options: ServeOptions<Added>,
): Promise<SessionWith<Added>>;
export async function serveSwitchingFunction(
  switchingFunction: SwitchingFunction,
  transport: Transport,
  options: ServeOptions,
): Promise<Session> {
  anObject('the switching function', switchingFunction);
  anObject('the link to a computing function', transport);
  anObject('the options of serving', options);
  let attachment: Attachment | undefined;
  const faults = new Faults(options, { peer: transport.peer });
  return openSession(transport, {
    ...options,
    onOpen: (session) => {
      const newcomer = computingFunctionOver(session, options, faults);
      const attached = switchingFunction.attach(newcomer);
      attachment = attached;
      if (attached.handleUnknown) {
        session.handleUnknown('*', async (request, { signal }) =>
          attached.handleUnknown?.(request, { signal }),
        );
      }
      void session.closed.then(() => faults.call('detach', () => attached.detach()));
      const greeting = options.greeting ?? switchingFunction.greeting ?? 'nothing';
      greet(greeting, newcomer, attached, faults);
    },
    onRequest: async (request, { signal }): Promise<Response | undefined> =>
      attachment?.handle(request, { signal }),
  });
}

/** The computing function as the switching function sees it. */
function computingFunctionOver(
  session: Session,
  options: ServeOptions,
  faults: Faults,
): ComputingFunction {
  const { maxUnsentEvents = 10_000, onEventLost } = options;
  const logger = sturdy(options.logger ?? silentLogger);
  let unsent = 0;
  const sent = (): void => {
    unsent--;
  };
  const lost = (event: Event, error: EncodeError): void => {
    const { type, monitorCrossRefID } = event;
    const { peer } = session;
    logger.warn('an event could not be sent', { peer, type, monitorCrossRefID, error });
    if (onEventLost) faults.call('onEventLost', () => onEventLost(event, error));
  };
  const failed = (event: Event, error: unknown): void => {
    if (error instanceof EncodeError) lost(event, error);
    // A session that is ending has nobody who waits for events.
    else if (!(error instanceof SessionError) && !(error instanceof TransportError)) {
      faults.report('sendEvent', error);
    } else if (session.state.status === 'open') session.abort(error);
  };
  return {
    name: session.peer,
    sendEvent: (event) => {
      if (unsent >= maxUnsentEvents) {
        session.abort(tooSlow(session.peer, unsent));
        return;
      }
      unsent++;
      session.sendEvent(event).then(sent, (error: unknown) => {
        sent();
        failed(event, error);
      });
    },
    sendUnknown: (message) => {
      session.sendUnknown(message).catch((error: unknown) => {
        // A session that is ending has nobody who waits for it.
        if (session.state.status === 'open') faults.report('sendUnknown', error);
      });
    },
    request: (type, members, { signal } = {}) => session.request(type, members, { signal }),
  };
}

function tooSlow(peer: string, unsent: number): SessionError {
  return new SessionError(
    'protocol',
    `${peer} does not take its events: ${unsent} wait; it has to read faster, or monitor less`,
  );
}
