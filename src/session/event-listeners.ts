import type { Faults } from '../model/faults.js';
import type { Event, EventType } from '../model/message.js';

/**
 * What hears of events of one type. It must not block. What it throws, or rejects with if it is asynchronous, harms
 * nobody else: it goes to the log and to `onListenerError`.
 */
export type EventListener<Type extends EventType = EventType> = (event: Event<Type>) => void;

/** Takes a listener away again. Calling it twice is harmless. */
export type Unlisten = () => void;

/** Where a program listens to events. */
export interface EventSource {
  /**
   * Calls a listener for every event of a type, in the order of their arrival, before the next message is looked at.
   *
   * @param type - name of the event, such as `DeliveredEvent`
   * @returns takes the listener away again
   */
  on<Type extends EventType>(type: Type, listener: EventListener<Type>): Unlisten;
  /** Calls a listener for every event, whatever its type: `*`. */
  on(type: '*', listener: EventListener): Unlisten;
}

/** Listeners by the type of event. */
export class EventListeners {
  readonly #faults: Faults;
  readonly #byType = new Map<EventType | '*', Set<EventListener>>();

  /** @param faults - told what a listener threw */
  constructor(faults: Faults) {
    this.#faults = faults;
  }

  /** How many there are. */
  get size(): number {
    let count = 0;
    for (const listeners of this.#byType.values()) count += listeners.size;
    return count;
  }

  /** Whether any hears events of a type. */
  has(type: EventType): boolean {
    return this.#count(type) + this.#count('*') > 0;
  }

  /** Adds a listener; one that is added twice is called twice. */
  on(type: EventType | '*', listener: EventListener): Unlisten {
    const listeners = this.#byType.get(type) ?? new Set();
    this.#byType.set(type, listeners);
    const own: EventListener = (event) => listener(event);
    listeners.add(own);
    return () => {
      listeners.delete(own);
    };
  }

  /**
   * Calls the listeners of an event.
   *
   * @returns whether there was any
   */
  emit(event: Event): boolean {
    const own = this.#byType.get(event.type) ?? NONE;
    const all = this.#byType.get('*') ?? NONE;
    const count = own.size + all.size;
    if (count === 0) return false;
    // One alone needs no copy to be safe from what it adds and takes away.
    const listeners = count > 1 ? [...own, ...all] : own.size > 0 ? own : all;
    for (const listener of listeners) {
      this.#faults.call('a listener', () => listener(event));
      if (count === 1) break;
    }
    return true;
  }

  #count(type: EventType | '*'): number {
    return this.#byType.get(type)?.size ?? 0;
  }
}

const NONE: ReadonlySet<EventListener> = new Set();
