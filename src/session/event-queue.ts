import type { AsyncStream } from '../model/async-stream.js';
import { SessionError, UsageError } from '../model/errors.js';
import type { Event } from '../model/message.js';
import type { Backlog } from './backlog.js';

const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };

interface Waiting {
  resolve(result: IteratorResult<Event, undefined>): void;
  reject(error: Error): void;
}

/**
 * Events on their way to one loop. It refuses none: what waits counts against the session's limit, and the session holds
 * the peer back when that is reached. Leaving the loop ends it.
 */
export class EventQueue implements AsyncIterable<Event> {
  readonly #backlog: Backlog;
  #events: Event[] = [];
  /** Index of the first event not yet given out. */
  #head = 0;
  #end: { readonly error: Error | undefined } | undefined;
  #waiting: Waiting | undefined;

  constructor(backlog: Backlog) {
    this.#backlog = backlog;
  }

  /** Whether it takes no more events. */
  get hasEnded(): boolean {
    return this.#end !== undefined;
  }

  /** Puts an event at the end; after the end, drops it. */
  push(event: Event): void {
    if (this.#end) return;
    const waiting = this.#waiting;
    if (waiting) {
      this.#waiting = undefined;
      waiting.resolve({ done: false, value: event });
      return;
    }
    this.#events.push(event);
    this.#backlog.add(this);
  }

  /** Says that no more events come. Those that wait are given out first. The first call counts. */
  end(error?: Error): void {
    if (this.#end) return;
    this.#end = { error };
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (!waiting) return;
    if (error) waiting.reject(error);
    else waiting.resolve(DONE);
  }

  /** Takes all that wait out of the queue. */
  drain(): Event[] {
    const events = this.#events.slice(this.#head);
    this.#events = [];
    this.#head = 0;
    this.#backlog.release(this, events.length, true);
    return events;
  }

  /** Ends a loop that has held the peer back for too long. */
  giveUp(): void {
    this.end(lagging(this.#events.length - this.#head));
    this.drain();
  }

  /** Reads the events. Leaving the loop ends the queue, and drops what waits; one loop reads at a time. */
  [Symbol.asyncIterator](): AsyncStream<Event> {
    const next = (): Promise<IteratorResult<Event, undefined>> => {
      const event = this.#shift();
      if (event) return Promise.resolve({ done: false, value: event });
      if (this.#end) {
        return this.#end.error ? Promise.reject(this.#end.error) : Promise.resolve(DONE);
      }
      if (this.#waiting) {
        return Promise.reject(
          new UsageError(
            'bad-state',
            'another loop waits for these events already; begin a loop of its own, or listen with on()',
          ),
        );
      }
      return new Promise((resolve, reject) => {
        this.#waiting = { resolve, reject };
      });
    };
    const reader: AsyncStream<Event> = {
      next,
      return: async () => {
        // A loop that is left wants no error either.
        this.#end = { error: undefined };
        this.drain();
        this.#waiting?.resolve(DONE);
        this.#waiting = undefined;
        return DONE;
      },
      [Symbol.asyncIterator]: () => reader,
    };
    return reader;
  }

  #shift(): Event | undefined {
    const event = this.#events[this.#head];
    if (!event) return undefined;
    this.#head++;
    // Moving the rest down once half is used up keeps the cost per event constant.
    if (this.#head * 2 >= this.#events.length) {
      this.#events = this.#events.slice(this.#head);
      this.#head = 0;
    }
    this.#backlog.release(this, 1, this.#events.length === 0);
    return event;
  }
}

function lagging(waiting: number): SessionError {
  return new SessionError(
    'lagging',
    `this loop took no event for too long while ${waiting} waited and held the peer back; take events faster, or leave the loop`,
  );
}
