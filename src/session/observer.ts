import type { CstaError } from '../model/errors.js';
import type { Faults } from '../model/faults.js';
import type { Event, Message, Request, UnknownMessage } from '../model/message.js';
import { channels } from './channels.js';
import type { SessionEnd } from './session.js';

/** Which session is observed. */
export interface ObservedSession {
  /** The peer, for people. */
  readonly peer: string;
  readonly encoding: 'ber' | 'xml';
}

/** What a message did: this side sent it, or the peer did. */
export type Direction = 'sent' | 'received';

/** A request that is sent or has come. */
export interface ObservedRequest {
  readonly session: ObservedSession;
  readonly direction: Direction;
  readonly request: Request | UnknownMessage;
}

/** How a request ended: with an answer, well or badly, or without one. */
export interface RequestOutcome {
  /** The answer, positive or negative; undefined where none came, or none was due. */
  readonly answer?: Message | undefined;
  /** Why it failed, where it did. */
  readonly error?: Error | undefined;
}

/** An event that is sent or has come. */
export interface ObservedEvent {
  readonly session: ObservedSession;
  readonly direction: Direction;
  readonly event: Event;
}

/** A session was opened, or has ended. */
export type LinkChange =
  | { readonly session: ObservedSession; readonly status: 'opened' }
  | ({ readonly session: ObservedSession; readonly status: 'closed' } & SessionEnd);

/**
 * Is told what goes on in sessions, to measure it: `telemetry` of `csta/telemetry` makes one. Each is called in the midst of
 * work and must not block; what it throws harms nobody. Messages have their secrets in them, and must not be changed.
 */
export interface SessionObserver {
  /**
   * A request is sent, or one of the peer's has come and is served.
   *
   * @returns is called when it has ended
   */
  request?(request: ObservedRequest): ((outcome: RequestOutcome) => void) | undefined;
  /** An event is sent, or has come. */
  event?(event: ObservedEvent): void;
  /** A session was opened, or has ended. */
  link?(change: LinkChange): void;
}

/** Tells all observers of one session, the platform's channels among them. */
export class Observers {
  readonly #session: ObservedSession;
  readonly #own: SessionObserver | undefined;
  readonly #faults: Faults;

  constructor(session: ObservedSession, own: SessionObserver | undefined, faults: Faults) {
    this.#session = session;
    this.#own = own;
    this.#faults = faults;
  }

  /** Notes a request; gives what is to be called when it has ended, undefined if nobody wants to know. */
  request(
    direction: Direction,
    request: Request | UnknownMessage,
  ): ((outcome: RequestOutcome) => void) | undefined {
    const own = this.#own?.request;
    const isHeard = channels?.hearRequests() ?? false;
    if (!own && !isHeard) return undefined;
    const observed: ObservedRequest = { session: this.#session, direction, request };
    if (isHeard) channels?.request(observed);
    const done = own && this.#faults.call('observer', () => this.#own?.request?.(observed));
    return (outcome) => {
      channels?.answer({ ...observed, ...outcome });
      if (done) this.#faults.call('observer', () => done(outcome));
    };
  }

  event(direction: Direction, event: Event): void {
    const isHeard = channels?.hearEvents() ?? false;
    if (!this.#own?.event && !isHeard) return;
    const observed: ObservedEvent = { session: this.#session, direction, event };
    if (isHeard) channels?.event(observed);
    this.#faults.call('observer', () => this.#own?.event?.(observed));
  }

  opened(): void {
    this.#link({ session: this.#session, status: 'opened' });
  }

  closed(by: SessionEnd['by'], error: CstaError | undefined): void {
    this.#link({ session: this.#session, status: 'closed', by, ...(error && { error }) });
  }

  #link(change: LinkChange): void {
    channels?.link(change);
    this.#faults.call('observer', () => this.#own?.link?.(change));
  }
}
