import type { TransportError } from '../model/errors.js';
import { Faults, isPromiseLike } from '../model/faults.js';
import type { ListenOptions, Transport } from './transport.js';

/** The limit on open links where none is given. */
export const DEFAULT_MAX_CONNECTIONS = 1024;

/** Gives a new link to whom it belongs from now on; if that throws, nobody has it and it is broken off. */
export function handOver(link: Transport, options: ListenOptions): void {
  const failed = (error: unknown): void => {
    link.abort(error instanceof Error ? error : new Error(String(error)));
    new Faults(options, { peer: link.peer }).report('onConnection', error);
  };
  try {
    const taken: unknown = options.onConnection(link);
    if (isPromiseLike(taken)) taken.then(undefined, failed);
  } catch (error) {
    failed(error);
  }
}

/** Tells of a peer that did not get as far as a link. */
export function tellFailed(error: TransportError, peer: string, options: ListenOptions): void {
  const faults = new Faults(options, { peer });
  faults.call('onConnectionFailed', () => options.onConnectionFailed?.(error, peer));
}
