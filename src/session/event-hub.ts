import type { AsyncStream } from '../model/async-stream.js';
import type { Faults } from '../model/faults.js';
import type { Event, EventType } from '../model/message.js';
import type { Backlog } from './backlog.js';
import { type EventListener, EventListeners, type Unlisten } from './event-listeners.js';
import { EventQueue } from './event-queue.js';

interface Stream {
  readonly queue: EventQueue;
  takes(event: Event): boolean;
}

/** Spreads events to listeners and loops. */
export class EventHub {
  readonly #backlog: Backlog;
  readonly #listeners: EventListeners;
  readonly #streams = new Set<Stream>();
  #end: { readonly error: Error | undefined } | undefined;

  /**
   * @param backlog - counts the events that wait for loops
   * @param faults - told what a listener threw
   */
  constructor(backlog: Backlog, faults: Faults) {
    this.#backlog = backlog;
    this.#listeners = new EventListeners(faults);
  }

  on(type: EventType | '*', listener: EventListener): Unlisten {
    return this.#listeners.on(type, listener);
  }

  /** Events from now on, for one loop; leaving it ends the stream. */
  stream(types: readonly EventType[] | undefined): AsyncStream<Event> {
    const queue = new EventQueue(this.#backlog);
    const stream: Stream = { queue, takes: ({ type }) => types?.includes(type) ?? true };
    this.#streams.add(stream);
    if (this.#end) queue.end(this.#end.error);
    const reader = queue[Symbol.asyncIterator]();
    const iterator: AsyncStream<Event> = {
      next: () => reader.next(),
      return: async () => {
        this.#streams.delete(stream);
        queue.end();
        queue.drain();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }

  /**
   * Gives an event to everybody who wants it.
   *
   * @returns whether anybody does
   */
  deliver(event: Event): boolean {
    let taken = this.#listeners.emit(event);
    for (const { queue, takes } of this.#streams) {
      if (!takes(event)) continue;
      queue.push(event);
      taken = true;
    }
    return taken;
  }

  /** Ends all loops, once they have taken what waits. */
  end(error: Error | undefined): void {
    this.#end = { error };
    for (const { queue } of this.#streams) queue.end(error);
  }
}
