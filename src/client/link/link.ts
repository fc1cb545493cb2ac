import type { Clock } from '../../model/clock.js';
import { type CstaError, SessionError, UsageError } from '../../model/errors.js';
import type { Faults } from '../../model/faults.js';
import type { SystemStatusValue } from '../../model/generated/system.js';
import type { Logger } from '../../model/logger.js';
import { Condition } from '../../session/condition.js';
import type { Session, SessionCloseOptions, SessionEnd } from '../../session/session.js';
import { askForStatus } from '../../session/sign-of-life.js';
import { backoffDelay } from './backoff.js';
import { asCstaError, isFinal, tellsOfRestart } from './causes.js';
import { type Due, type Health, healthAfter, WELL } from './health.js';
import { LinkListeners } from './listeners.js';
import type { ReconnectSettings } from './options.js';
import { sleep } from './sleep.js';
import { StatusBoard } from './status.js';
import { Synchroniser } from './synchroniser.js';

/** Opens a session at one of the switching function's addresses. */
export type OpenWay = (signal: AbortSignal | undefined) => Promise<Session>;

/** What a link depends on. */
export interface LinkOptions {
  /** The ways to the switching function, tried in turn. */
  readonly ways: readonly OpenWay[];
  /** How it comes back; undefined: it does not. */
  readonly reconnect: ReconnectSettings | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly faults: Faults;
  /** What is to be done again once there is a session again. */
  readonly work: LinkWork;
}

/** What a program has running at the switching function. */
export interface LinkWork {
  /** The session is gone, or has nothing running any more. */
  lost(): void;
  /** Whether anything runs in this session. */
  isRunning(): boolean;
  /** What is to be done again. */
  tasks(session: Session, due: Due): readonly (() => Promise<void>)[];
  /** It is over. */
  closed(end: SessionEnd): void;
}

/** A client's way to its switching function: one session after the other, and what is known of each. */
export class Link {
  readonly closed: Promise<SessionEnd>;
  readonly status: StatusBoard;
  readonly listeners: LinkListeners;
  /** Tells of every change that requests wait for. */
  readonly changes = new Condition();
  readonly #options: LinkOptions;
  readonly #synchroniser: Synchroniser;
  /** Ends whatever the link does by itself. */
  readonly #over = new AbortController();
  #settleClosed: (end: SessionEnd) => void = () => {};
  #session: Session | undefined;
  /** Which way was the last to lead there. */
  #way = 0;
  #attempt = 0;
  /** When the session was opened. */
  #since = 0;
  #health: Health = WELL;
  /** Whether it was told that the link is lost, and not yet that it is back. */
  #isLost = false;

  constructor(options: LinkOptions) {
    this.#options = options;
    const { clock, faults, reconnect } = options;
    this.status = new StatusBoard(faults);
    this.listeners = new LinkListeners(faults);
    this.#synchroniser = new Synchroniser({
      clock,
      concurrency: reconnect?.concurrency ?? 1,
      listeners: this.listeners,
      status: this.status,
    });
    this.closed = new Promise((resolve) => {
      this.#settleClosed = resolve;
    });
  }

  /** The session now, or the last there was. */
  get session(): Session {
    if (this.#session) return this.#session;
    throw new UsageError('bad-state', 'the client has not been opened yet');
  }

  /** Whether requests can be made. */
  get isUp(): boolean {
    return this.#session?.state.status === 'open';
  }

  /** Whether the switching function serves everything, as far as is known. */
  get isServing(): boolean {
    return this.isUp && !this.#health.isOut && !this.#health.isOverloaded;
  }

  /** Whether it is over, or will be once what happens now has been looked at. */
  get isOver(): boolean {
    if (this.#over.signal.aborted || this.status.status.state === 'closed') return true;
    const state = this.#session?.state;
    return state?.status === 'closed' && !this.#comesBackAfter(state);
  }

  /**
   * Opens the first session.
   *
   * @param signal - ends the attempt
   */
  async open(signal: AbortSignal | undefined): Promise<void> {
    this.#watch(await this.#openAny(signal));
  }

  /** There is a session, and its first message is not looked at yet. */
  opened(session: Session): void {
    this.#session = session;
    this.#health = WELL;
    this.changes.changed();
  }

  /** The switching function tells its status. */
  heard(status: SystemStatusValue): void {
    const { reconnect, work } = this.#options;
    if (!reconnect || this.isOver) return;
    // Some greet so: where nothing runs, nothing has ended.
    if (status === 'enabled' && !this.#health.isOut && !work.isRunning()) return;
    const before = this.#health;
    const { health, act } = healthAfter(before, status);
    this.#health = health;
    if (health.due !== 'nothing') {
      const why = new SessionError('link-lost', `the switching function says ${status}`);
      this.#tellLost(why);
      if (health.isOut && !before.isOut) void this.#awaitService(why);
    }
    if (act) this.#synchronise();
    this.changes.changed();
  }

  /** Closes the link in good order; resolves at once where there is none. */
  async close(options: SessionCloseOptions): Promise<void> {
    this.#over.abort();
    this.#synchroniser.stop();
    const { status } = this.session.state;
    if (status === 'closed') this.#finish({ by: 'us' });
    else await this.session.close(options);
    await this.closed;
  }

  /** Breaks the link off. */
  abort(error?: CstaError): void {
    this.#over.abort();
    this.#synchroniser.stop();
    this.session.abort(error);
    this.#finish(error ? { by: 'us', error } : { by: 'us' });
  }

  #watch(session: Session): void {
    this.#since = this.#options.clock.now();
    void session.closed.then((end) => this.#ended(end));
  }

  #ended(end: SessionEnd): void {
    if (this.status.status.state === 'closed') return;
    if (this.#over.signal.aborted || !this.#comesBackAfter(end)) {
      this.#finish(end);
      return;
    }
    const { logger, work } = this.#options;
    const why = end.error ?? new SessionError('closed', `${this.session.peer} ended the session`);
    logger.warn('the link is lost; connecting again', { peer: this.session.peer, error: why });
    this.#synchroniser.stop();
    work.lost();
    this.#tellLost(why);
    void this.#reconnect(why);
  }

  #tellLost(why: CstaError): void {
    if (this.#isLost) return;
    this.#isLost = true;
    this.listeners.tell('lost', { why, at: this.#options.clock.now() });
  }

  #comesBackAfter({ by, error }: SessionEnd): boolean {
    return this.#options.reconnect !== undefined && by !== 'us' && !isFinal(error);
  }

  async #reconnect(reason: CstaError): Promise<void> {
    const { reconnect, clock, logger } = this.#options;
    if (!reconnect) return;
    const { signal } = this.#over;
    const since = clock.now();
    // A link that breaks as soon as it is there is not to be opened all the time.
    if (since - this.#since >= reconnect.maximumDelay) this.#attempt = 0;
    let why = reason;
    let restarted = false;
    while (!signal.aborted) {
      this.#attempt++;
      this.status.set({ state: 'reconnecting', attempt: this.#attempt, since, why });
      await sleep(backoffDelay(this.#attempt, reconnect), clock, signal);
      if (signal.aborted) return;
      try {
        const session = await this.#openAny(signal);
        logger.info('the link is back', { peer: session.peer, attempt: this.#attempt });
        this.#watch(session);
        const before = this.#health;
        this.#health = { ...before, due: 'monitors', restarted: before.restarted || restarted };
        if (!before.isOut) this.#synchronise();
        return;
      } catch (error) {
        if (signal.aborted) return;
        why = asCstaError(error);
        if (isFinal(why)) this.#finish({ by: 'failure', error: why });
        restarted ||= tellsOfRestart(why);
      }
    }
  }

  /** Asks a switching function that is out of service how it is, in case that it does not say so by itself. */
  async #awaitService(why: CstaError): Promise<void> {
    const { reconnect, clock, work } = this.#options;
    const session = this.session;
    const { signal } = this.#over;
    this.#synchroniser.stop();
    work.lost();
    const since = clock.now();
    const isWaiting = (): boolean =>
      this.#health.isOut && session === this.#session && this.isUp && !signal.aborted;
    for (let attempt = 1; isWaiting() && reconnect; attempt++) {
      this.status.set({ state: 'reconnecting', attempt, since, why });
      await sleep(backoffDelay(attempt, reconnect), clock, signal);
      if (!isWaiting()) return;
      const status = await askForStatus(session).catch(() => undefined);
      if (status !== undefined && isWaiting()) this.heard(status);
    }
  }

  #synchronise(): void {
    const { due, restarted } = this.#health;
    const { work, clock } = this.#options;
    const session = this.session;
    this.#health = { ...this.#health, due: 'nothing', restarted: false };
    this.#isLost = false;
    if (due === 'monitors') work.lost();
    void this.#synchroniser.run({ restarted, at: clock.now() }, () => work.tasks(session, due));
  }

  async #openAny(signal: AbortSignal | undefined): Promise<Session> {
    const { ways } = this.#options;
    let failure: unknown;
    for (let turn = 0; turn < ways.length; turn++) {
      const way = (this.#way + turn) % ways.length;
      try {
        const session = await ways[way]?.(signal);
        if (!session) break;
        this.#way = way;
        return session;
      } catch (error) {
        if (signal?.aborted || isFinal(asCstaError(error))) throw error;
        failure = error;
      }
    }
    throw failure;
  }

  #finish(end: SessionEnd): void {
    if (this.status.status.state === 'closed') return;
    this.#over.abort();
    this.#synchroniser.stop();
    const { by, error } = end;
    this.status.set({ state: 'closed', by, ...(error && { why: error }) });
    this.#options.work.closed(end);
    this.changes.changed();
    this.#settleClosed(end);
  }
}
