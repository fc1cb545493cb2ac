import { CstaError, EncodeError, SessionError } from '../model/errors.js';
import { silentLogger } from '../model/logger.js';
import type { Event, Response } from '../model/message.js';
import { openSession } from '../session/open-session.js';
import type { OpenSessionOptions, Session } from '../session/session.js';
import type { Transport } from '../transport/transport.js';
import type { Attachment, ComputingFunction, SwitchingFunction } from './switching-function.js';

/** Options of serving a computing function: those of its session, but for what serving sees to. */
export interface ServeOptions
  extends Omit<OpenSessionOptions, 'handlers' | 'onRequest' | 'onOpen' | 'appSession'> {
  /**
   * How many events may wait until the link takes them. A computing function that lags behind further is cut off.
   * Default 10,000.
   */
  readonly maxUnsentEvents?: number | undefined;
  /** Hears of events that could not be sent since the encoding cannot say them. Default: a warning in the log. */
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
export function serveSwitchingFunction(
  switchingFunction: SwitchingFunction,
  transport: Transport,
  options: ServeOptions,
): Promise<Session> {
  let attachment: Attachment | undefined;
  return openSession(transport, {
    ...options,
    onOpen: (session) => {
      const attached = switchingFunction.attach(computingFunctionOver(session, options));
      attachment = attached;
      void session.closed.then(() => attached.detach());
    },
    onRequest: async (request, { signal }): Promise<Response | undefined> =>
      attachment?.handle(request, { signal }),
  });
}

/** The computing function as the switching function sees it. */
function computingFunctionOver(session: Session, options: ServeOptions): ComputingFunction {
  const { maxUnsentEvents = 10_000, logger = silentLogger } = options;
  let unsent = 0;
  const lost = (event: Event, error: EncodeError): void => {
    if (options.onEventLost) options.onEventLost(event, error);
    else logger.warn('an event could not be sent', { peer: session.peer, type: event.type, error });
  };
  const failed = (event: Event, error: unknown): void => {
    if (error instanceof EncodeError) lost(event, error);
    // A session that is ending has nobody who waits for events.
    else if (session.state.status === 'open' && error instanceof CstaError) session.abort(error);
  };
  return {
    name: session.peer,
    sendEvent: (event) => {
      if (unsent >= maxUnsentEvents) {
        session.abort(tooSlow(session.peer, unsent));
        return;
      }
      unsent++;
      session
        .sendEvent(event)
        .catch((error: unknown) => failed(event, error))
        .finally(() => unsent--);
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
