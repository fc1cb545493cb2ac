import type { Faults } from '../../model/faults.js';
import { type CallChange, ChangeStream, type ChangeStreamOptions } from './change-stream.js';

/** Takes only some changes. */
export type ChangeFilter = (change: CallChange) => boolean;

/** The loops over the changes of a phone or a watch. */
export class ChangeStreams {
  readonly #faults: Faults;
  readonly #open = new Map<ChangeStream, ChangeFilter | undefined>();
  /** Nothing comes any more: how loops end. */
  #closed: { readonly error: Error | undefined } | undefined;

  /** @param faults - told what filters throw */
  constructor(faults: Faults) {
    this.#faults = faults;
  }

  /** The changes from now on, for one loop; it ends at once where none can come. */
  open(options: ChangeStreamOptions, filter?: ChangeFilter): ChangeStream {
    const stream = new ChangeStream(options, (ended) => this.#open.delete(ended));
    if (this.#closed) stream.end(this.#closed.error);
    else if (!stream.hasEnded) this.#open.set(stream, filter);
    return stream;
  }

  push(change: CallChange): void {
    for (const [stream, filter] of this.#open) {
      const isWanted = !filter || this.#faults.call('a filter of changes', () => filter(change));
      if (isWanted) stream.push(change);
    }
  }

  /** Ends the loops there are, and those there will be. */
  close(error: Error | undefined): void {
    this.#closed ??= { error };
    for (const stream of [...this.#open.keys()]) stream.end(error);
  }
}
