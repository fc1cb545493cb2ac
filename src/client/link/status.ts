import type { AsyncStream } from '../../model/async-stream.js';
import type { CstaError } from '../../model/errors.js';
import type { Faults } from '../../model/faults.js';
import type { Unlisten } from '../../session/event-listeners.js';
import type { EndedBy } from '../../session/session.js';
import { StatusStream } from './status-stream.js';

/** Where a client is in its life. */
export type ClientStatus =
  /** Requests are answered, and monitors run. */
  | { readonly state: 'connected' }
  /** There is no link, or the switching function says that it is out of service. */
  | {
      readonly state: 'reconnecting';
      /** Which attempt is under way or waited for, counted from 1. */
      readonly attempt: number;
      /** Since when, in milliseconds of the client's clock. */
      readonly since: number;
      /** What ended the link, or the last attempt. */
      readonly why: CstaError;
    }
  /** There is a link again, and what ran before is being started again. */
  | {
      readonly state: 'synchronising';
      /** How much of it is done: registrations and monitors. */
      readonly done: number;
      readonly total: number;
    }
  /** It is over, and does not come back. */
  | {
      readonly state: 'closed';
      /** Who ended it: this side, the switching function, or neither, when it broke. */
      readonly by: EndedBy;
      /** Why, where it did not end in good order. */
      readonly why?: CstaError;
    };

/** Hears each change of status. It must not block; what it throws goes to the log and to `onListenerError`. */
export type StatusListener = (status: ClientStatus) => void;

/** Options of a stream of statuses. */
export interface StatusStreamOptions {
  /** Ends the stream. */
  readonly signal?: AbortSignal | undefined;
}

/** Keeps the status of a client, and tells of its changes. */
export class StatusBoard {
  readonly #faults: Faults;
  readonly #listeners = new Set<StatusListener>();
  #status: ClientStatus = { state: 'connected' };

  /** @param faults - told what a listener threw */
  constructor(faults: Faults) {
    this.#faults = faults;
  }

  get status(): ClientStatus {
    return this.#status;
  }

  /** Changes the status. After `closed` it stays as it is. */
  set(status: ClientStatus): void {
    if (this.#status.state === 'closed') return;
    this.#status = Object.freeze(status);
    for (const listener of [...this.#listeners]) {
      this.#faults.call('a listener', () => listener(status));
    }
  }

  on(listener: StatusListener): Unlisten {
    const own: StatusListener = (status) => listener(status);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  /** The status now and those that follow, until the client is closed. */
  stream({ signal }: StatusStreamOptions = {}): AsyncStream<ClientStatus> {
    const stream = new StatusStream(() => {
      unlisten();
      signal?.removeEventListener('abort', end);
    });
    const unlisten = this.on((status) => stream.push(status));
    const end = (): void => void stream.return();
    signal?.addEventListener('abort', end);
    stream.push(this.#status);
    if (signal?.aborted) end();
    return stream;
  }
}
