import type { AsyncStream } from '../../model/async-stream.js';
import type { ClientStatus } from './status.js';

/** How many statuses wait for a reader at most; the oldest make room. */
const MOST = 16;
const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };

/**
 * Statuses for one loop. What it has not read yet is kept short: of statuses of the same state that follow each other the
 * last stays, and of too many changes the newest.
 */
export class StatusStream implements AsyncStream<ClientStatus> {
  readonly #onEnd: () => void;
  #waiting: ClientStatus[] = [];
  readonly #readers: ((result: IteratorResult<ClientStatus, undefined>) => void)[] = [];
  #hasEnded = false;

  /** @param onEnd - called once, when nothing more is wanted */
  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  /** Takes the next status; that of being closed is the last. */
  push(status: ClientStatus): void {
    if (this.#hasEnded) return;
    const reader = this.#readers.shift();
    if (reader) reader({ done: false, value: status });
    else {
      if (this.#waiting.at(-1)?.state === status.state) this.#waiting.pop();
      this.#waiting.push(status);
      if (this.#waiting.length > MOST) this.#waiting.shift();
    }
    if (status.state === 'closed') this.#end();
  }

  async next(): Promise<IteratorResult<ClientStatus, undefined>> {
    const status = this.#waiting.shift();
    if (status) return { done: false, value: status };
    if (this.#hasEnded) return DONE;
    return new Promise((resolve) => this.#readers.push(resolve));
  }

  async return(): Promise<IteratorResult<ClientStatus, undefined>> {
    this.#waiting = [];
    this.#end();
    return DONE;
  }

  [Symbol.asyncIterator](): AsyncStream<ClientStatus> {
    return this;
  }

  #end(): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#onEnd();
    for (const reader of this.#readers.splice(0)) reader(DONE);
  }
}
