import { Faults, isPromiseLike } from '../model/faults.js';
import type { ListenOptions, Transport } from './transport.js';

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
