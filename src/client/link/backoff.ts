/** How long to wait between one attempt and the next. */
export interface Backoff {
  /** The longest wait before the first attempt, in milliseconds. */
  readonly initialDelay: number;
  /** The longest wait there is, in milliseconds. */
  readonly maximumDelay: number;
  /** A number from 0 up to, but not including, 1. */
  random(): number;
}

/**
 * A wait that doubles with each attempt, with full jitter: anything from nothing to the whole, so that a thousand clients
 * of a switch that restarts do not come at once.
 *
 * @param attempt - counted from 1
 * @returns milliseconds
 */
export function backoffDelay(
  attempt: number,
  { initialDelay, maximumDelay, random }: Backoff,
): number {
  return random() * Math.min(maximumDelay, initialDelay * 2 ** (attempt - 1));
}
