import type { Clock } from '../../model/clock.js';
import { CstaError } from '../../model/errors.js';
import type { Session } from '../../session/session.js';
import type { MonitorEnd } from '../monitor.js';
import type { RunningMonitor } from '../running-monitor.js';
import { backoffDelay } from './backoff.js';
import { mayPass } from './causes.js';
import type { ReconnectSettings } from './options.js';
import { sleep } from './sleep.js';

/** How monitors are started again. */
export interface RenewalOptions {
  /** How long to wait in between; undefined: they are not started again. */
  readonly reconnect: ReconnectSettings | undefined;
  readonly clock: Clock;
  /** Aborted when the client is over. */
  readonly signal: AbortSignal;
  /** The session now, if the switching function serves in it. */
  servingSession(): Session | undefined;
  /** Hears of what the switching function refuses and may do later: it may be out of service. */
  onRefused(error: unknown): void;
}

/** What starting a monitor again does to it. */
interface Outcomes {
  start(monitor: RunningMonitor, session: Session): Promise<void>;
  giveUp(monitor: RunningMonitor, end: MonitorEnd): void;
}

/** How often in a row a monitor is started again that the switching function refuses or ends. */
const MOST_TRIES = 8;

/** Starts monitors again that the switching function runs no more, and gives those up that it does not want. */
export class MonitorRenewal {
  readonly #options: RenewalOptions;
  readonly #outcomes: Outcomes;
  readonly #underWay = new Map<RunningMonitor, Promise<void>>();

  constructor(options: RenewalOptions, outcomes: Outcomes) {
    this.#options = options;
    this.#outcomes = outcomes;
  }

  /**
   * Starts a monitor again which the switching function has ended or refused, a while from now.
   *
   * @param hasRun - whether it has run until now
   * @returns whether it does; not if that has been in vain too often
   */
  begin(monitor: RunningMonitor, hasRun: boolean): boolean {
    const { reconnect, clock } = this.#options;
    if (!reconnect) return false;
    if (hasRun && clock.now() - monitor.since >= reconnect.maximumDelay) monitor.tries = 0;
    if (monitor.tries >= MOST_TRIES) return false;
    monitor.tries++;
    void this.#later(monitor, reconnect);
    return true;
  }

  /** Starts a monitor again now, unless that is under way. Does nothing if the link goes meanwhile. */
  async renew(monitor: RunningMonitor, session: Session): Promise<void> {
    await this.#underWay.get(monitor);
    if (monitor.isLive || !monitor.running) return;
    const renewed = this.#renew(monitor, session);
    this.#underWay.set(monitor, renewed);
    await renewed;
    if (this.#underWay.get(monitor) === renewed) this.#underWay.delete(monitor);
  }

  async #later(monitor: RunningMonitor, reconnect: ReconnectSettings): Promise<void> {
    const { clock, signal, servingSession } = this.#options;
    await sleep(backoffDelay(monitor.tries, reconnect), clock, signal);
    const session = servingSession();
    // Without one, the monitor is started again with all others when there is one.
    if (session && !signal.aborted) await this.renew(monitor, session);
  }

  async #renew(monitor: RunningMonitor, session: Session): Promise<void> {
    try {
      await this.#outcomes.start(monitor, session);
    } catch (error) {
      if (session.state.status !== 'open' || !monitor.running) return;
      if (mayPass(error)) {
        this.#options.onRefused(error);
        if (this.begin(monitor, false)) return;
      }
      const end: MonitorEnd = error instanceof CstaError ? { by: 'peer', error } : { by: 'peer' };
      this.#outcomes.giveUp(monitor, end);
    }
  }
}
