import type { Timer } from '../model/clock.js';
import { type CstaError, CstaServiceError, UsageError } from '../model/errors.js';
import type {
  StartApplicationSession,
  StartApplicationSessionPosResponse,
} from '../model/generated/application-session.js';
import type { AnyContent } from '../model/hand-written.js';
import type { Message } from '../model/message.js';
import { namespaceOfEdition } from '../xml/namespaces.js';
import {
  type ApplicationSession,
  type ApplicationSessionOptions,
  DEFAULT_DURATION,
  seconds,
} from './application-session.js';
import {
  expiredError,
  notRenewedError,
  refusedError,
  terminatedError,
} from './application-session-errors.js';
import type { Association, AssociationFactory, AssociationLink } from './association.js';
import type { EndedBy } from './session.js';
import { loginInfo, USUAL_LOGIN } from './session-login.js';
import { withoutSecrets } from './without-secrets.js';

/** A renewal that could not be asked for is tried again, but not with less time than this left, in milliseconds. */
const LEAST_TIME = 1_000;

/**
 * Opens an application session (ECMA-354) and renews it.
 *
 * @param options - who we are and what we ask for
 * @throws UsageError `bad-argument`
 */
export function applicationSessionInitiator(
  options: ApplicationSessionOptions = {},
): AssociationFactory {
  const asks = requestOf(options);
  return (link) => new ApplicationSessionInitiator(link, asks);
}

function requestOf(options: ApplicationSessionOptions): StartApplicationSession {
  const { applicationID = 'csta', duration = DEFAULT_DURATION, extensions } = options;
  const { protocolVersions = [namespaceOfEdition(6)] } = options;
  if (protocolVersions.length === 0) {
    throw new UsageError('bad-argument', 'protocolVersions is empty; name at least one version');
  }
  const applicationSpecificInfo = specificInfoOf(options);
  return {
    applicationInfo: { applicationID, ...(applicationSpecificInfo && { applicationSpecificInfo }) },
    requestedProtocolVersions: protocolVersions,
    requestedSessionDuration: seconds('duration', duration),
    ...(extensions && { extensions }),
  };
}

function specificInfoOf(options: ApplicationSessionOptions): AnyContent | undefined {
  const { applicationSpecificInfo, user, password, cleanupDelay, sessionID } = options;
  if (user === undefined) {
    if (password === undefined && cleanupDelay === undefined && sessionID === undefined) {
      return applicationSpecificInfo;
    }
    throw new UsageError(
      'bad-argument',
      'password, cleanupDelay and sessionID belong to a login; give user as well',
    );
  }
  if (applicationSpecificInfo) {
    throw new UsageError('bad-argument', 'user and applicationSpecificInfo exclude each other');
  }
  if (cleanupDelay !== undefined && !(Number.isSafeInteger(cleanupDelay) && cleanupDelay >= 0)) {
    throw new UsageError('bad-argument', 'cleanupDelay is a whole number of seconds from 0 on');
  }
  const login = { user, password: password ?? '', cleanupDelay, sessionID };
  return loginInfo(login, options.loginForm ?? USUAL_LOGIN);
}

class ApplicationSessionInitiator implements Association {
  readonly name = 'an application session';
  readonly #link: AssociationLink;
  readonly #asks: StartApplicationSession;
  #state: 'starting' | 'open' | 'stopping' | 'over' = 'starting';
  #session: ApplicationSession | undefined;
  /** When the peer may end the session. */
  #expiresAt = 0;
  #timer: Timer | undefined;
  #stopped: () => void = () => {};

  constructor(link: AssociationLink, asks: StartApplicationSession) {
    this.#link = link;
    this.#asks = asks;
  }

  get applicationSession(): ApplicationSession | undefined {
    return this.#session;
  }

  open(): void {
    const askedAt = this.#link.clock.now();
    this.#link.request('StartApplicationSession', this.#asks, {
      onAnswer: (answer) => this.#started(answer, askedAt),
      onError: (error) => this.#end(refusedError(error)),
    });
  }

  takeMessage(message: Message): boolean {
    if (message.type !== 'ApplicationSessionTerminated') return false;
    if (message.sessionID !== this.#session?.sessionID) return false;
    if (this.#state === 'stopping') this.#stopped();
    else this.#end(terminatedError(message));
    return true;
  }

  release(reason?: string): Promise<void> {
    if (this.#state !== 'open') return Promise.resolve();
    return new Promise((resolve) => {
      this.#stopped = resolve;
      this.#stop(reason, 'stopping');
    });
  }

  abort(): void {
    if (this.#state === 'open') this.#stop(undefined, 'over');
    this.over();
  }

  over(): void {
    this.#state = 'over';
    this.#timer?.cancel();
    this.#stopped();
  }

  #stop(reason: string | undefined, next: 'stopping' | 'over'): void {
    this.#state = next;
    this.#timer?.cancel();
    const members = {
      sessionID: this.#session?.sessionID ?? '',
      sessionEndReason:
        reason === undefined ? { definedEndReason: 'normal' as const } : { appEndReason: reason },
    };
    // A session that the peer no longer knows has ended as well.
    this.#link.request('StopApplicationSession', members, {
      onAnswer: () => this.#stopped(),
      onError: () => this.#stopped(),
    });
  }

  #started(answer: StartApplicationSessionPosResponse, askedAt: number): void {
    if (this.#state !== 'starting') return;
    const { sessionID, actualProtocolVersion, extensions } = answer;
    this.#state = 'open';
    this.#session = {
      sessionID,
      protocolVersion: actualProtocolVersion ?? '',
      duration: this.#asks.requestedSessionDuration,
      applicationInfo: withoutSecrets(this.#asks.applicationInfo),
      ...(extensions && { extensions }),
    };
    this.#granted(answer.actualSessionDuration, askedAt);
    this.#link.opened();
  }

  /** The peer's time began after it was asked, so counting from there is on the safe side. */
  #granted(duration: number | undefined, askedAt: number): void {
    if (!this.#session) return;
    const { requestedSessionDuration } = this.#asks;
    const actual = duration !== undefined && duration > 0 ? duration : requestedSessionDuration;
    this.#session = { ...this.#session, duration: actual };
    this.#expiresAt = askedAt + actual * 1_000;
    this.#renewAfter((actual * 1_000) / 2 - (this.#link.clock.now() - askedAt));
  }

  #renewAfter(delay: number): void {
    this.#timer = this.#link.clock.setTimer(Math.max(0, delay), () => this.#renew());
  }

  #renew(): void {
    const { clock } = this.#link;
    const askedAt = clock.now();
    const left = this.#expiresAt - askedAt;
    if (left <= 0) {
      this.#expired();
      return;
    }
    const { requestedSessionDuration } = this.#asks;
    const sessionID = this.#session?.sessionID ?? '';
    this.#link.request(
      'ResetApplicationSessionTimer',
      { sessionID, requestedSessionDuration },
      {
        timeout: left,
        onAnswer: ({ actualSessionDuration }) => {
          if (this.#state === 'open') this.#granted(actualSessionDuration, askedAt);
        },
        onError: (error) => this.#renewalFailed(error, askedAt),
      },
    );
  }

  #renewalFailed(error: Error, askedAt: number): void {
    if (this.#state !== 'open') return;
    if (error instanceof CstaServiceError) {
      this.#end(notRenewedError(error));
      return;
    }
    const left = this.#expiresAt - this.#link.clock.now();
    if (left > 0) {
      // It was not sent, or the answer could not be read: there is time to try again.
      this.#renewAfter(left > LEAST_TIME ? left / 2 : left);
    } else if (this.#link.isHeldBack()) {
      // The answer may stand behind what this side does not read.
      this.#granted(this.#session?.duration, askedAt);
    } else this.#expired(error);
  }

  #expired(cause?: Error): void {
    const why = 'the application session was not renewed in time; look why the peer did not answer';
    this.#end(expiredError(`${why}, and connect again`, cause), 'failure');
  }

  #end(error: CstaError, by: EndedBy = 'peer'): void {
    if (this.#state === 'over') return;
    this.over();
    this.#link.ended(error, by);
  }
}
