import { systemClock } from '../model/clock.js';
import { TransportError } from '../model/errors.js';
import { Faults, sturdy } from '../model/faults.js';
import { silentLogger } from '../model/logger.js';
import type { ListenOptions } from './transport.js';

/** The limit on open links where none is given. */
export const DEFAULT_MAX_CONNECTIONS = 1024;

/** How often the log tells of peers that were turned away, in milliseconds: they may come as fast as they are turned away. */
const LOG_INTERVAL = 10_000;

/** Tells of the peers of a listener that did not get as far as a link: each to the hook, and now and then to the log. */
export class TurnedAway {
  readonly #options: ListenOptions;
  #lastLogged = Number.NEGATIVE_INFINITY;
  #unlogged = 0;

  /** @param options - the listener's */
  constructor(options: ListenOptions) {
    this.#options = options;
  }

  /** Tells of one. */
  tell(error: TransportError, peer: string): void {
    this.#log(error, peer);
    const faults = new Faults(this.#options, { peer });
    faults.call('onConnectionFailed', () => this.#options.onConnectionFailed?.(error, peer));
  }

  #log(error: TransportError, peer: string): void {
    const { clock = systemClock, logger = silentLogger } = this.#options;
    const now = clock.now();
    if (now - this.#lastLogged < LOG_INTERVAL) {
      this.#unlogged++;
      return;
    }
    const unlogged = this.#unlogged === 0 ? {} : { unlogged: this.#unlogged };
    sturdy(logger).warn('a peer did not get a link', { peer, error, ...unlogged });
    this.#lastLogged = now;
    this.#unlogged = 0;
  }
}

/**
 * The error of a peer for which there is no room.
 *
 * @param place - where it came to
 * @param most - how many links there may be
 * @param address - the address of the peer, if the limit is that of its address
 */
export function tooMany(place: string, most: number, address?: string): TransportError {
  const whose = address === undefined ? '' : ` from ${address}`;
  const option = address === undefined ? 'maxConnections' : 'maxConnectionsPerAddress';
  return new TransportError(
    'too-many-connections',
    `${place} has ${most} links${whose} already, its limit; close some, or raise ${option}`,
  );
}
