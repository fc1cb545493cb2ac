import type { ListenOptions, Transport } from './transport.js';

/** The limit on open links where none is given. */
export const DEFAULT_MAX_CONNECTIONS = 1024;

/** Gives a new link to whom it belongs from now on; if that throws, nobody has it and it is broken off. */
export function handOver(link: Transport, options: Pick<ListenOptions, 'onConnection'>): void {
  try {
    options.onConnection(link);
  } catch (error) {
    link.abort(error instanceof Error ? error : new Error(String(error)));
  }
}
