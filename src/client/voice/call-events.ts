import type { ConnectionID } from '../../model/hand-written.js';
import type { Event } from '../../model/message.js';
import type { EventSource, Unlisten } from '../../session/event-listeners.js';

/** Hears the events of one call. */
export interface CallSubscription {
  /** The call goes on under another identifier. */
  move(callID: string | undefined): void;
  close(): void;
}

/** Gives the events of calls to those who want them. */
export type CallEventSource = (
  callID: string | undefined,
  listener: (event: Event) => void,
) => CallSubscription;

/** The events of a monitor of the call, or of a device in it: whoever listens looks at each. */
export function eventsOfMonitor(source: EventSource): CallEventSource {
  return (_, listener) => {
    const close = source.on('*', listener);
    return { move: () => {}, close };
  };
}

/** The events of many calls, each of which goes to those alone who want that call. */
export class CallEvents {
  readonly #source: EventSource;
  readonly #listeners = new Map<string, Set<(event: Event) => void>>();
  #unlisten: Unlisten | undefined;

  /** @param source - the events of all monitors */
  constructor(source: EventSource) {
    this.#source = source;
  }

  readonly of: CallEventSource = (callID, listener) => {
    const own = (event: Event): void => listener(event);
    let current = callID ?? '';
    this.#add(current, own);
    return {
      move: (next = '') => {
        this.#remove(current, own);
        current = next;
        this.#add(current, own);
      },
      close: () => this.#remove(current, own),
    };
  };

  #add(callID: string, listener: (event: Event) => void): void {
    const listeners = this.#listeners.get(callID) ?? new Set();
    this.#listeners.set(callID, listeners);
    listeners.add(listener);
    this.#unlisten ??= this.#source.on('*', (event) => this.#take(event));
  }

  #remove(callID: string, listener: (event: Event) => void): void {
    const listeners = this.#listeners.get(callID);
    listeners?.delete(listener);
    if (listeners?.size === 0) this.#listeners.delete(callID);
    if (this.#listeners.size > 0) return;
    this.#unlisten?.();
    this.#unlisten = undefined;
  }

  #take(event: Event): void {
    for (const callID of callsIn(event)) {
      for (const listener of [...(this.#listeners.get(callID) ?? [])]) listener(event);
    }
  }
}

/** The calls that an event names, but for those in lists: an event about several names each by a member of its own. */
function callsIn(event: Event): ReadonlySet<string> {
  const calls = new Set<string>();
  for (const value of Object.values(event)) {
    if (isConnection(value) && value.callID !== undefined) calls.add(value.callID);
  }
  return calls;
}

function isConnection(value: unknown): value is ConnectionID {
  return typeof value === 'object' && value !== null && 'callID' in value;
}
