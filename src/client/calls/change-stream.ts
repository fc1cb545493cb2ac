import type { AsyncStream } from '../../model/async-stream.js';
import { CallError, UsageError } from '../../model/errors.js';
import type { PictureChange } from '../picture/changes.js';

/** What a loop over changes gets: changes of the picture, and what is said about the stream itself. */
export type CallChange =
  | PictureChange
  /** The link was lost, and all that changed meanwhile has been told. */
  | { readonly kind: 'resynchronised'; readonly revision: number; readonly at: number }
  /** Too much waited for this loop, and was dropped: read `calls` again. */
  | {
      readonly kind: 'gap';
      readonly revision: number;
      readonly at: number;
      /** How many changes were dropped. */
      readonly lost: number;
    };

/** How much may wait for a loop, and what happens beyond it. */
export interface ChangeStreamOptions {
  /**
   * How many changes may wait, 16 or more. When that many do, intermediate states of the same connection are told as one.
   * Default 32,768.
   */
  readonly limit?: number | undefined;
  /**
   * What happens when even that is too much: `gap` drops what waits and says so with a change, `end` ends the loop with the
   * CallError `overflow`. Default `gap`.
   */
  readonly overflow?: 'gap' | 'end' | undefined;
  /** Ends the loop, plainly. */
  readonly signal?: AbortSignal | undefined;
}

const DEFAULT_LIMIT = 32_768;
const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };

interface Waiting {
  resolve(result: IteratorResult<CallChange, undefined>): void;
  reject(error: Error): void;
}

/**
 * Changes on their way to one loop. What waits is bounded, and holds nobody back: intermediate states of a connection are
 * put together, and where that is not enough all that waits gives way to a `gap`.
 */
export class ChangeStream implements AsyncStream<CallChange> {
  readonly #limit: number;
  readonly #overflow: 'gap' | 'end';
  readonly #onEnd: (ended: ChangeStream) => void;
  readonly #stopListening: () => void;
  #changes: CallChange[] = [];
  #head = 0;
  #end: { readonly error: Error | undefined } | undefined;
  #waiting: Waiting | undefined;

  /** @param onEnd - called once, when it takes nothing more */
  constructor(
    { limit = DEFAULT_LIMIT, overflow = 'gap', signal }: ChangeStreamOptions,
    onEnd: (ended: ChangeStream) => void,
  ) {
    if (!Number.isInteger(limit) || limit < 16) {
      throw new UsageError('bad-argument', `limit is ${limit}; it is a whole number of 16 or more`);
    }
    this.#limit = limit;
    this.#overflow = overflow;
    this.#onEnd = onEnd;
    const stop = (): void => void this.return();
    signal?.addEventListener('abort', stop, { once: true });
    this.#stopListening = () => signal?.removeEventListener('abort', stop);
    if (signal?.aborted) stop();
  }

  /** Whether it takes no more changes. */
  get hasEnded(): boolean {
    return this.#end !== undefined;
  }

  /** Puts a change at the end. */
  push(change: CallChange): void {
    if (this.#end) return;
    const waiting = this.#waiting;
    if (waiting) {
      this.#waiting = undefined;
      waiting.resolve({ done: false, value: change });
      return;
    }
    this.#changes.push(change);
    if (this.#changes.length - this.#head >= this.#limit) this.#makeRoom(change);
  }

  /** Says that no more changes come. Those that wait are given out first. */
  end(error?: Error): void {
    if (this.#end) return;
    this.#end = { error };
    this.#stopListening();
    this.#onEnd(this);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (error) waiting?.reject(error);
    else waiting?.resolve(DONE);
  }

  next(): Promise<IteratorResult<CallChange, undefined>> {
    const change = this.#changes[this.#head];
    if (change) {
      this.#head++;
      // Moving the rest down once half is used up keeps the cost per change constant.
      if (this.#head * 2 >= this.#changes.length) this.#keep(this.#changes.slice(this.#head));
      return Promise.resolve({ done: false, value: change });
    }
    if (this.#end) {
      const { error } = this.#end;
      return error ? Promise.reject(error) : Promise.resolve(DONE);
    }
    if (this.#waiting) {
      const reason = 'another loop waits for these changes already; call changes() for each';
      return Promise.reject(new UsageError('bad-state', reason));
    }
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  async return(): Promise<IteratorResult<CallChange, undefined>> {
    this.end();
    this.#end = { error: undefined };
    this.#keep([]);
    return DONE;
  }

  [Symbol.asyncIterator](): ChangeStream {
    return this;
  }

  #keep(changes: CallChange[]): void {
    this.#changes = changes;
    this.#head = 0;
  }

  #makeRoom({ revision, at }: CallChange): void {
    const waiting = this.#changes.slice(this.#head);
    const coalesced = coalesce(waiting);
    // Unless a quarter is free again, this would come up with every change.
    if (coalesced.length * 4 <= this.#limit * 3) {
      this.#keep(coalesced);
    } else if (this.#overflow === 'gap') {
      const before = waiting.reduce(
        (lost, one) => lost + (one.kind === 'gap' ? one.lost - 1 : 0),
        0,
      );
      const lost = waiting.length + before;
      this.#keep([Object.freeze({ kind: 'gap', revision, at, lost })]);
    } else {
      this.#keep([]);
      this.end(
        new CallError(
          'overflow',
          `${waiting.length} changes waited for this loop; take them faster, or raise limit`,
        ),
      );
    }
  }
}

/**
 * Puts together what is told of the same connection or call more than once: what remains stands where the last stood, and
 * says what was before the first. Beginnings, ends and mergers stay, each in its place; of a call that has ended nothing else
 * stays.
 */
export function coalesce(changes: readonly CallChange[]): CallChange[] {
  /** What a later change of the same thing takes over, by thing. */
  const open = new Map<string, number>();
  const kept: (CallChange | undefined)[] = [];
  const drop = (key: string): void => {
    const index = open.get(key);
    if (index !== undefined) kept[index] = undefined;
    open.delete(key);
  };
  for (const change of changes) {
    if (change.kind === 'ended' || change.kind === 'merged') {
      // It says itself how the call was last.
      drop(`parties ${change.call.id}`);
      drop(`data ${change.call.id}`);
    }
    const key = keyOf(change);
    const earlier = key === undefined ? undefined : open.get(key);
    const from = earlier === undefined ? undefined : kept[earlier];
    if (key !== undefined && isIntermediate(change)) open.set(key, kept.length);
    else if (key !== undefined) open.delete(key);
    if (earlier !== undefined) kept[earlier] = undefined;
    kept.push(from ? since(from, change) : change);
  }
  return kept.filter((change) => change !== undefined);
}

function keyOf(change: CallChange): string | undefined {
  switch (change.kind) {
    case 'connection':
    case 'parties':
    case 'data':
    case 'device':
      return `${change.kind} ${change.now.id}`;
    default:
      return undefined;
  }
}

/** Whether it says nothing that is still true when the next of its kind comes. */
function isIntermediate(change: CallChange): boolean {
  if (change.kind !== 'connection') return true;
  return change.was !== undefined && change.now.phase !== 'ended' && change.now.state !== 'null';
}

function since(earlier: CallChange, change: CallChange): CallChange {
  if (change.kind === 'connection' && earlier.kind === 'connection') {
    return Object.freeze({ ...change, was: earlier.was });
  }
  if (change.kind === 'device' && earlier.kind === 'device')
    return Object.freeze({ ...change, was: earlier.was });
  if (change.kind === 'parties' && earlier.kind === 'parties') {
    return Object.freeze({ ...change, was: earlier.was });
  }
  if (change.kind === 'data' && earlier.kind === 'data')
    return Object.freeze({ ...change, was: earlier.was });
  return change;
}
