import { anObject, count, duration } from '../../model/arguments.js';
import { UsageError } from '../../model/errors.js';
import type { Backoff } from './backoff.js';

/** How a client comes back when its link is lost. */
export interface ReconnectOptions {
  /**
   * The longest wait before the first attempt, in milliseconds. It doubles with each attempt that fails, and a random
   * part of it is waited. Default 500.
   */
  readonly initialDelay?: number | undefined;
  /** The longest wait before any attempt, in milliseconds. Default 30,000. */
  readonly maximumDelay?: number | undefined;
  /**
   * What becomes of requests that are made while there is no link, or the switching function says that it is out of
   * service: `fail` with the SessionError `link-lost` at once, or `wait` until it is back, for their time-out at most.
   * Default `fail`.
   */
  readonly requests?: 'fail' | 'wait' | undefined;
  /** How many monitors are started again at a time. Default 16. */
  readonly concurrency?: number | undefined;
  /** Numbers from 0 to 1, for the waits. Default: the platform's random numbers. */
  readonly random?: (() => number) | undefined;
}

/** {@link ReconnectOptions} with every default filled in. */
export interface ReconnectSettings extends Backoff {
  readonly requests: 'fail' | 'wait';
  readonly concurrency: number;
}

/**
 * Fills in the defaults.
 *
 * @returns nothing, where the client is not to come back
 * @throws UsageError `bad-argument` for what is out of its range
 */
export function reconnectSettings(
  reconnect: ReconnectOptions | boolean,
): ReconnectSettings | undefined {
  if (reconnect === false) return undefined;
  const options = reconnect === true ? {} : anObject('reconnect', reconnect);
  const { requests = 'fail', random = Math.random } = options;
  if (requests !== 'fail' && requests !== 'wait') {
    throw new UsageError(
      'bad-argument',
      `reconnect.requests is ${String(requests)}; it is fail or wait`,
    );
  }
  return {
    initialDelay: duration('reconnect.initialDelay', options.initialDelay ?? 500),
    maximumDelay: duration('reconnect.maximumDelay', options.maximumDelay ?? 30_000),
    concurrency: count('reconnect.concurrency', options.concurrency ?? 16),
    requests,
    random,
  };
}
