import type { AsyncDisposable } from '../../model/async-dispose.js';
import type { MediaClass } from '../../model/generated/media.js';
import type { RouteOutcome } from './routed-call.js';

/** Options of routeing calls. */
export interface RouteOptions {
  /**
   * How long the handler may take, in milliseconds. Then the switch is told that there is no route, and does as it has it.
   * Default 5,000.
   */
  readonly timeout?: number | undefined;
  /** Media of which a call has to have one. Default: all. */
  readonly mediaClass?: MediaClass | undefined;
  /**
   * Whether to register. A switch without registrations of routeing servers asks all the same. Default true.
   */
  readonly register?: boolean | undefined;
  /** Ends the attempt to register with `aborted`, and the routeing once it runs. */
  readonly signal?: AbortSignal | undefined;
  /** Hears how each question ended. The switch is asked to tell the destination that was really taken then. */
  readonly onOutcome?: ((outcome: RouteOutcome) => void) | undefined;
}

/** How routeing ended: this side closed it, the switch aborted the registration, or the session ended. */
export type RoutesEnd = 'closed' | 'aborted' | 'session';

/** Calls at a routeing device, or at all of them, are sent where a handler says. */
export interface Routes extends AsyncDisposable {
  /** The routeing device; undefined for all. */
  readonly device: string | undefined;
  /** The registration, as the switch named it first; undefined where there is none. */
  readonly registerID: string | undefined;
  /** How many questions are open: those whose handler runs, and those whose route the switch has not confirmed. */
  readonly open: number;
  readonly running: boolean;
  /** Resolves once it has ended, and never rejects. */
  readonly ended: Promise<RoutesEnd>;
  /**
   * Cancels the registration. Handlers that run are told by their signal; their calls go the way that the switch has for
   * that. That the switch does not know the registration any more is no error. Calling it again is harmless.
   *
   * @returns when the switch has confirmed it
   * @throws SessionError `timeout`, `rejected` or `protocol`: the switch may still ask
   */
  close(): Promise<void>;
}
