import type { AsyncStream } from '../model/async-stream.js';
import type { Faults } from '../model/faults.js';
import type { Event, EventType } from '../model/message.js';
import { type EventListener, EventListeners, type Unlisten } from './event-listeners.js';
import type { EventQueue } from './event-queue.js';

/** What a new loop is to be given. */
export interface StreamOptions {
  /** The types of event that are wanted. Default: all. */
  readonly types?: readonly EventType[] | undefined;
  /** Events that have come before. */
  readonly first?: readonly Event[];
}

interface Stream {
  readonly queue: EventQueue;
  takes(event: Event): boolean;
}

/** Spreads events to listeners and loops. */
export class EventHub {
  readonly #newQueue: () => EventQueue;
  readonly #listeners: EventListeners;
  /** Made for the first loop: most sources of events never have one, and there may be thousands. */
  #streams: Set<Stream> | undefined;
  #end: { readonly error: Error | undefined } | undefined;

  /**
   * @param newQueue - makes the queue of a loop
   * @param faults - told what a listener threw
   */
  constructor(newQueue: () => EventQueue, faults: Faults) {
    this.#newQueue = newQueue;
    this.#listeners = new EventListeners(faults);
  }

  /** Whether there is any listener or loop at all. */
  get hasReaders(): boolean {
    return this.#listeners.size > 0 || this.#openStreams().length > 0;
  }

  on(type: EventType | '*', listener: EventListener): Unlisten {
    return this.#listeners.on(type, listener);
  }

  /** Events from now on, for one loop; leaving it ends the stream. */
  stream({ types, first = [] }: StreamOptions = {}): AsyncStream<Event> {
    const queue = this.#newQueue();
    for (const event of first) queue.push(event);
    if (this.#end) queue.end(this.#end.error);
    else {
      this.#streams ??= new Set();
      this.#streams.add({ queue, takes: ({ type }) => types?.includes(type) ?? true });
    }
    return queue[Symbol.asyncIterator]();
  }

  /** Whether a listener or a loop would take an event. */
  wants(event: Event): boolean {
    return this.#listeners.has(event.type) || this.#openStreams().some(({ takes }) => takes(event));
  }

  /**
   * Gives an event to everybody who wants it.
   *
   * @returns whether anybody does
   */
  deliver(event: Event): boolean {
    let taken = this.#listeners.emit(event);
    for (const { queue, takes } of this.#openStreams()) {
      if (!takes(event)) continue;
      queue.push(event);
      taken = true;
    }
    return taken;
  }

  /** Ends all loops, once they have taken what waits. */
  end(error: Error | undefined): void {
    this.#end = { error };
    for (const { queue } of this.#streams ?? NONE) queue.end(error);
  }

  /** Drops what waits for loops. */
  drop(): void {
    for (const { queue } of this.#streams ?? NONE) queue.drain();
  }

  #openStreams(): readonly Stream[] {
    const streams = this.#streams;
    if (streams === undefined || streams.size === 0) return NONE;
    for (const stream of streams) if (stream.queue.hasEnded) streams.delete(stream);
    return [...streams];
  }
}

const NONE: readonly Stream[] = [];
