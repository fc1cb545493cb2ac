import { count } from '../model/arguments.js';
import type { Timer } from '../model/clock.js';
import type { ApplicationSessionError } from '../model/errors.js';
import type {
  ApplicationInfo,
  ResetApplicationSessionTimer,
  StartApplicationSession,
  StartApplicationSessionDefinedError,
  StopApplicationSession,
} from '../model/generated/application-session.js';
import type { Message, Request } from '../model/message.js';
import { editionOfNamespace, namespaceOfEdition } from '../xml/namespaces.js';
import { type ApplicationSession, DEFAULT_DURATION, seconds } from './application-session.js';
import { expiredError, peerRefusedError } from './application-session-errors.js';
import type { Association, AssociationFactory, AssociationLink } from './association.js';
import { loginOf, type SessionLogin } from './session-login.js';
import { withoutSecrets } from './without-secrets.js';

/** How application sessions (ECMA-354) are granted. */
export interface ApplicationSessionServing {
  /**
   * Whether nothing else is served before an application session has been started. Otherwise a peer may start one and
   * need not. Default false.
   */
  readonly required?: boolean | undefined;
  /** Names a new session. Default: 1, 2, 3 and so on. */
  readonly newSessionID?: (() => string) | undefined;
  /** How long a session lasts at most without being renewed, in whole seconds from 1 on. Default 3,600. */
  readonly maxDuration?: number | undefined;
  /** The versions of the protocol that are granted. Default: every edition of ECMA-323, by its namespace. */
  readonly protocolVersions?: readonly string[] | undefined;
  /** How many sessions there may be at a time. Default: as many as come. */
  readonly maxSessions?: number | undefined;
  /** Whether to take this application. Default: all. */
  readonly accept?: ((info: ApplicationInfo) => boolean) | undefined;
  /**
   * Whether to take who logs in so, or nobody where there is no login in the forms that are known. It hears the password,
   * which is kept nowhere else. Default: everybody.
   */
  readonly authenticate?: ((login: SessionLogin | undefined) => boolean) | undefined;
  /** Whether to renew this session once more. Default: always. */
  readonly renew?: ((session: ApplicationSession) => boolean) | undefined;
}

/** What the sessions of one place share. */
interface Desk {
  readonly required: boolean;
  readonly maxDuration: number;
  readonly maxSessions: number;
  sessions: number;
  newSessionID(): string;
  versionOf(asked: readonly string[]): string | undefined;
  accept(info: ApplicationInfo): boolean;
  authenticate(login: SessionLogin | undefined): boolean;
  renew(session: ApplicationSession): boolean;
}

/**
 * Grants application sessions (ECMA-354) to the peers of many links.
 *
 * @param options - what is granted, and to whom
 * @returns makes the association of one link
 * @throws UsageError `bad-argument`
 */
export function applicationSessionResponder(
  options: ApplicationSessionServing = {},
): AssociationFactory {
  let made = 0;
  const { protocolVersions, maxSessions } = options;
  const speaks = (version: string): boolean =>
    protocolVersions
      ? protocolVersions.includes(version)
      : editionOfNamespace(version) !== undefined;
  const usual = protocolVersions?.[0] ?? namespaceOfEdition(6);
  const desk: Desk = {
    required: options.required ?? false,
    maxDuration: seconds('maxDuration', options.maxDuration ?? 3_600),
    maxSessions:
      maxSessions === undefined ? Number.POSITIVE_INFINITY : count('maxSessions', maxSessions),
    sessions: 0,
    newSessionID: options.newSessionID ?? (() => String(++made)),
    versionOf: (asked) => (asked.length === 0 ? usual : asked.find(speaks)),
    accept: options.accept ?? (() => true),
    authenticate: options.authenticate ?? (() => true),
    renew: options.renew ?? (() => true),
  };
  return (link) => new ApplicationSessionResponder(link, desk);
}

class ApplicationSessionResponder implements Association {
  readonly name = 'an application session';
  readonly #link: AssociationLink;
  readonly #desk: Desk;
  #session: ApplicationSession | undefined;
  #isOpen = false;
  #refusal: ApplicationSessionError | undefined;
  #timer: Timer | undefined;

  constructor(link: AssociationLink, desk: Desk) {
    this.#link = link;
    this.#desk = desk;
  }

  get refusal(): ApplicationSessionError | undefined {
    return this.#refusal;
  }

  get applicationSession(): ApplicationSession | undefined {
    return this.#session;
  }

  open(): void {
    if (!this.#desk.required) this.#link.opened();
  }

  takeMessage(message: Message): boolean {
    if (message.kind !== 'request' || message.invokeID === undefined) return false;
    switch (message.type) {
      case 'StartApplicationSession':
        this.#start(message, message.invokeID);
        return true;
      case 'StopApplicationSession':
        this.#stop(message, message.invokeID);
        return true;
      case 'ResetApplicationSessionTimer':
        this.#reset(message, message.invokeID);
        return true;
      default:
        return this.#desk.required && !this.#isOpen && this.#refuse(message, message.invokeID);
    }
  }

  release(reason = 'closed'): Promise<void> {
    this.#terminate({ serverTermReason: reason });
    return Promise.resolve();
  }

  abort(): void {
    this.#terminate({ serverTermReason: 'aborted' });
  }

  over(): void {
    this.#timer?.cancel();
    if (this.#isOpen) this.#desk.sessions--;
    this.#isOpen = false;
  }

  #terminate(
    sessionTermReason:
      | { readonly serverTermReason: string }
      | { readonly definedTermReason: 'sessionTimerExpired' },
  ): void {
    if (!this.#isOpen || !this.#session) return;
    const { sessionID } = this.#session;
    this.over();
    this.#link.notify('ApplicationSessionTerminated', { sessionID, sessionTermReason });
  }

  #start(request: StartApplicationSession, invokeID: number): void {
    const { applicationInfo, requestedProtocolVersions = [] } = request;
    const version = this.#desk.versionOf(requestedProtocolVersions);
    const refusal = this.#refusalOf(applicationInfo, version);
    const name = (): string => this.#desk.newSessionID();
    const sessionID = refusal ? undefined : this.#link.faults.call('newSessionID', name);
    if (sessionID === undefined || version === undefined) {
      const definedError = refusal ?? 'maxNumberSessions';
      this.#refusal = peerRefusedError(definedError);
      const errorCode = { definedError };
      this.#link.answer(invokeID, {
        kind: 'error',
        type: 'StartApplicationSessionNegResponse',
        errorCode,
      });
      return;
    }
    this.#isOpen = true;
    this.#desk.sessions++;
    this.#session = {
      sessionID,
      protocolVersion: version,
      duration: this.#grant(request.requestedSessionDuration),
      applicationInfo: withoutSecrets(applicationInfo),
    };
    this.#link.answer(invokeID, {
      kind: 'response',
      type: 'StartApplicationSessionPosResponse',
      sessionID,
      actualProtocolVersion: version,
      actualSessionDuration: this.#session.duration,
    });
    if (this.#desk.required) this.#link.opened();
  }

  #refusalOf(
    info: ApplicationInfo | undefined,
    version: string | undefined,
  ): StartApplicationSessionDefinedError | undefined {
    // One link carries one session.
    if (this.#isOpen || this.#desk.sessions >= this.#desk.maxSessions) return 'maxNumberSessions';
    // Types do not bind peers.
    const allows =
      info !== undefined &&
      this.#allows('accept', () => this.#desk.accept(info)) &&
      this.#allows('authenticate', () => this.#desk.authenticate(loginOf(info)));
    if (!allows) {
      return 'invalidApplicationInfo';
    }
    return version === undefined ? 'requestedProtocolVersionNotSupported' : undefined;
  }

  /** What the program decides; what it throws is no consent. */
  #allows(what: string, decide: () => boolean): boolean {
    return this.#link.faults.call(what, decide) === true;
  }

  /** Begins the time of the session, and gives its length. */
  #grant(requested: number | undefined): number {
    const wanted = requested !== undefined && requested > 0 ? requested : DEFAULT_DURATION;
    const duration = Math.min(wanted, this.#desk.maxDuration);
    this.#timer?.cancel();
    this.#timer = this.#link.clock.setTimer(duration * 1_000, () => this.#expire());
    return duration;
  }

  #expire(): void {
    this.#terminate({ definedTermReason: 'sessionTimerExpired' });
    const why = 'the peer did not renew its application session in time';
    this.#link.ended(expiredError(why), 'us');
  }

  #isCurrent(sessionID: string): boolean {
    return this.#isOpen && sessionID === this.#session?.sessionID;
  }

  #stop({ sessionID }: StopApplicationSession, invokeID: number): void {
    if (!this.#isCurrent(sessionID)) {
      this.#link.answer(invokeID, {
        kind: 'error',
        type: 'StopApplicationSessionNegResponse',
        errorCode: { definedError: 'invalidSessionID' },
      });
      return;
    }
    this.over();
    this.#link.answer(invokeID, { kind: 'response', type: 'StopApplicationSessionPosResponse' });
    this.#link.ended();
  }

  #reset(request: ResetApplicationSessionTimer, invokeID: number): void {
    const session = this.#isCurrent(request.sessionID) ? this.#session : undefined;
    if (!session || !this.#allows('renew', () => this.#desk.renew(session))) {
      const definedError = session ? 'serverCannotResetSessionTimer' : 'invalidSessionID';
      this.#link.answer(invokeID, {
        kind: 'error',
        type: 'ResetApplicationSessionTimerNegResponse',
        errorCode: { definedError },
      });
      return;
    }
    const duration = this.#grant(request.requestedSessionDuration);
    this.#session = { ...session, duration };
    this.#link.answer(invokeID, {
      kind: 'response',
      type: 'ResetApplicationSessionTimerPosResponse',
      actualSessionDuration: duration,
    });
  }

  /** What comes before the session has been started. */
  #refuse({ type }: Request, invokeID: number): boolean {
    if (type === 'ApplicationSessionTerminated') return false;
    this.#link.answer(invokeID, {
      kind: 'error',
      type: 'UniversalFailure',
      stateIncompatibility: 'generic',
    });
    return true;
  }
}
