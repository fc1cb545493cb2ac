import type { AsyncStream } from '../model/async-stream.js';
import { UsageError } from '../model/errors.js';
import type { Event } from '../model/message.js';
import type { Backlog } from './backlog.js';

const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };

interface Waiting {
  readonly reader: object;
  resolve(result: IteratorResult<Event, undefined>): void;
  reject(error: Error): void;
}

/**
 * Events on their way to a loop. It refuses none: what waits counts against the session's limit, and the session holds
 * the peer back when that is reached.
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
    this.#backlog.add();
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
    this.#backlog.release(events.length);
    return events;
  }

  /** Reads the events. Leaving the loop leaves the rest in place, for another loop; one loop reads at a time. */
  [Symbol.asyncIterator](): AsyncStream<Event> {
    let stopped = false;
    const next = (): Promise<IteratorResult<Event, undefined>> => {
      if (stopped) return Promise.resolve(DONE);
      const event = this.#shift();
      if (event) return Promise.resolve({ done: false, value: event });
      if (this.#end) {
        return this.#end.error ? Promise.reject(this.#end.error) : Promise.resolve(DONE);
      }
      if (this.#waiting) {
        return Promise.reject(
          new UsageError(
            'bad-state',
            'another loop waits for these events already; read them in one place, or listen with on()',
          ),
        );
      }
      return new Promise((resolve, reject) => {
        this.#waiting = { reader, resolve, reject };
      });
    };
    const stop = async (): Promise<IteratorResult<Event, undefined>> => {
      stopped = true;
      if (this.#waiting?.reader === reader) {
        this.#waiting.resolve(DONE);
        this.#waiting = undefined;
      }
      return DONE;
    };
    const reader: AsyncStream<Event> = {
      next,
      return: stop,
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
    this.#backlog.release(1);
    return event;
  }
}
