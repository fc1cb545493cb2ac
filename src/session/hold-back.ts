import type { Clock, Timer } from '../model/clock.js';
import type { Faults } from '../model/faults.js';
import type { Logger } from '../model/logger.js';
import type { Backlog } from './backlog.js';

/** That a session reads nothing from its link, so that the peer has to wait, and why. */
export interface HeldBack {
  /** Since when, in milliseconds of the session's clock. */
  readonly since: number;
  /** How many events wait for loops. */
  readonly events: number;
  /** How many requests of the peer wait for their handlers, or for the link to take their answers. */
  readonly requests: number;
}

/** What holding back depends on. */
export interface HoldBackOptions {
  readonly events: Backlog;
  readonly requests: Backlog;
  readonly clock: Clock;
  /** How long nothing may be done of what waits, in milliseconds. */
  readonly lagTimeout: number;
  readonly logger: Logger;
  readonly faults: Faults;
  readonly peer: string;
  /** Whether requests of this side's wait for answers. */
  awaitsAnswers(): boolean;
  /** Whether the link has ended: what has come is read to its end then. */
  hasEnded(): boolean;
  readonly onHoldBack: ((heldBack: HeldBack | undefined) => void) | undefined;
}

/** How much more may wait while requests wait for answers, as a loop that takes events may be waiting for one of them. */
const LENIENCY = 4;

/**
 * Decides when a session stops reading from its link since too much waits within, and sees that it goes on: when half
 * of the limit is free again, when the link has ended, or when nothing was done for too long, by giving up what waits.
 */
export class HoldBack {
  readonly #options: HoldBackOptions;
  #since: number | undefined;
  #timer: Timer | undefined;

  constructor(options: HoldBackOptions) {
    this.#options = options;
  }

  /** That the peer is being held back; undefined if it is not. */
  get state(): HeldBack | undefined {
    if (this.#since === undefined) return undefined;
    const { events, requests } = this.#options;
    return { since: this.#since, events: events.count, requests: requests.count };
  }

  /** Looks whether to read nothing now. */
  look(): boolean {
    const { events, requests, awaitsAnswers, hasEnded } = this.#options;
    const leniency = awaitsAnswers() ? LENIENCY : 1;
    // Not the limit itself: one event taken, one read, and so on would begin and end it for each.
    const share = this.#since === undefined ? leniency : leniency / 2;
    const isFull = ({ count, limit }: Backlog): boolean =>
      this.#since === undefined ? count >= limit * share : count > limit * share;
    const on = !hasEnded() && (isFull(events) || isFull(requests));
    if (on && this.#since === undefined) this.#begin();
    if (!on && this.#since !== undefined) this.#finish();
    return on;
  }

  /** The session is over. */
  stop(): void {
    this.#timer?.cancel();
    this.#since = undefined;
  }

  #begin(): void {
    const { clock, logger, peer } = this.#options;
    this.#since = clock.now();
    const { events, requests } = this.state ?? {};
    logger.warn('the peer is held back, since too much waits', { peer, events, requests });
    this.#watch();
    this.#tell();
  }

  #finish(): void {
    const { logger, peer } = this.#options;
    this.stop();
    logger.info('the peer is held back no more', { peer });
    this.#tell();
  }

  #tell(): void {
    const { faults, onHoldBack } = this.#options;
    if (onHoldBack) faults.call('onHoldBack', () => onHoldBack(this.state));
  }

  #watch(): void {
    const { clock, lagTimeout, events, requests, logger, peer } = this.#options;
    const done = (): number => events.done + requests.done;
    const before = done();
    this.#timer = clock.setTimer(lagTimeout, () => {
      if (done() === before) {
        logger.warn('nothing was done of what waits for too long: it is given up', {
          peer,
          ...this.state,
        });
        events.giveUp();
        requests.giveUp();
      }
      if (this.#since !== undefined) this.#watch();
    });
  }
}
