import { anObject } from '../model/arguments.js';
import type { Clock } from '../model/clock.js';
import { type CstaError, SessionError, type SessionErrorDetails } from '../model/errors.js';
import type { Logger } from '../model/logger.js';
import type { Transport } from '../transport/transport.js';
import type { Association } from './association.js';
import type { Condition } from './condition.js';
import type { EndedBy, SessionCloseOptions, SessionEnd, SessionState } from './session.js';

/** What the life of a session depends on, and what follows from it. */
export interface LifeOptions {
  readonly transport: Transport;
  readonly clock: Clock;
  /** How long closing in good order may take, in milliseconds. */
  readonly closeTimeout: number;
  readonly logger: Logger;
  /** Tells of every change that closing waits for. */
  readonly condition: Condition;
  /** What is to be released before the link is closed. */
  association(): Association | undefined;
  /** Whether no request waits, in either direction. */
  isIdle(): boolean;
  /** The session is ending: what it does by itself stops. */
  onEnding(): void;
  /** The link is about to be closed: requests that wait are not answered any more. */
  onClosingLink(): void;
  /** The session has ended. */
  onEnded(end: SessionEnd): void;
}

/** What else is known of something that the end of the session makes impossible. */
type ClosedDetails = Pick<SessionErrorDetails, 'cause' | 'sent'>;

/** The life of a session: open, closing, closed, by whom and why. */
export class SessionLife {
  readonly closed: Promise<SessionEnd>;
  readonly #options: LifeOptions;
  #state: SessionState = { status: 'open' };
  #settleClosed: (end: SessionEnd) => void = () => {};
  #closing: Promise<void> | undefined;
  /** Why the link is being closed, where not in good order. */
  #reason: CstaError | undefined;

  constructor(options: LifeOptions) {
    this.#options = options;
    this.closed = new Promise((resolve) => {
      this.#settleClosed = resolve;
    });
  }

  get state(): SessionState {
    return this.#state;
  }

  get isOpen(): boolean {
    return this.#state.status === 'open';
  }

  get isOver(): boolean {
    return this.#state.status === 'closed';
  }

  /** Closes the session in good order. */
  async close(options: SessionCloseOptions): Promise<void> {
    anObject('the options of closing', options);
    if (this.isOpen) this.#closing = this.#closeInOrder(options);
    await (this.#closing ?? this.closed);
  }

  /** The association has come to nothing, or has ended. */
  associationEnded(error: CstaError | undefined, by: EndedBy): void {
    // A refusal is an end in good order: what was said about it still has to reach the peer.
    const inOrder = !error || error.code === 'association-refused' || error.code === 'terminated';
    if (inOrder && by !== 'failure') void this.#closeLink(by, error);
    else this.breakOff(by, error);
  }

  /** The link has ended, with an error if it broke. */
  linkEnded(cause?: unknown): void {
    const { peer } = this.#options.transport;
    if (this.#state.status === 'closing') this.#finish(this.#state.by, this.#reason);
    else if (cause === undefined) {
      this.#finish('peer', new SessionError('closed', `${peer} closed the link; connect again`));
    } else {
      const why = cause instanceof Error ? `: ${cause.message}` : '';
      this.#finish(
        'failure',
        new SessionError('closed', `the link to ${peer} broke${why}`, { cause }),
      );
    }
  }

  /** Ends the session and the link at once. */
  breakOff(by: EndedBy, error: CstaError | undefined): void {
    if (this.isOver) return;
    const { association, transport } = this.#options;
    association()?.abort();
    this.#finish(by, error);
    transport.abort(error);
  }

  /** The error of what the end of the session makes impossible. */
  closedError(what: string, { cause, sent }: ClosedDetails = {}): SessionError {
    const state = this.#state;
    const error = state.status === 'closed' ? state.error : this.#reason;
    if (error)
      return new SessionError('closed', `${what}: ${error.message}`, { cause: error, sent });
    const byPeer = state.status !== 'open' && state.by === 'peer';
    const who = byPeer ? this.#options.transport.peer : 'this side';
    return new SessionError('closed', `${what}: ${who} closed the session; connect again`, {
      cause,
      sent,
    });
  }

  async #closeInOrder({ timeout, signal, reason }: SessionCloseOptions): Promise<void> {
    const { clock, closeTimeout, condition, isIdle, onEnding } = this.#options;
    this.#state = { status: 'closing', by: 'us' };
    onEnding();
    let cutOff = signal?.aborted ?? false;
    const cut = (): void => {
      cutOff = true;
      condition.changed();
    };
    const timer = clock.setTimer(timeout ?? closeTimeout, cut);
    signal?.addEventListener('abort', cut);
    const isOver = (): boolean => cutOff || this.isOver;
    await condition.until(() => isOver() || isIdle());
    if (!isOver()) await this.#release(reason, isOver);
    timer.cancel();
    signal?.removeEventListener('abort', cut);
    await this.#closeLink('us', undefined, signal);
  }

  async #release(reason: string | undefined, isOver: () => boolean): Promise<void> {
    const { association, condition } = this.#options;
    const released = association()?.release(reason);
    if (!released) return;
    let isDone = false;
    const done = (): void => {
      isDone = true;
      condition.changed();
    };
    released.then(done, done);
    await condition.until(() => isOver() || isDone);
  }

  /** Closes the link in good order, and with it the session. */
  async #closeLink(by: 'us' | 'peer', error?: CstaError, signal?: AbortSignal): Promise<void> {
    if (this.isOver) return;
    const { transport, onEnding, onClosingLink } = this.#options;
    // What the peer began, it has ended.
    if (this.#state.status === 'open') this.#state = { status: 'closing', by };
    onEnding();
    this.#reason ??= error;
    onClosingLink();
    await transport.close({ signal });
    this.linkEnded();
  }

  #finish(by: EndedBy, error: CstaError | undefined): void {
    if (this.isOver) return;
    const { transport, condition, logger, onEnding, onEnded } = this.#options;
    const end: SessionEnd = error ? { by, error } : { by };
    this.#state = { status: 'closed', ...end };
    onEnding();
    onEnded(end);
    condition.changed();
    logger.info('the session has ended', { peer: transport.peer, ...end });
    this.#settleClosed(end);
  }
}
