import type { Clock } from '../../model/clock.js';
import { CallEndedError, SessionError } from '../../model/errors.js';
import type { ConnectionID } from '../../model/hand-written.js';
import type { Request } from '../../model/message.js';
import type { Unlisten } from '../../session/event-listeners.js';
import type { ClientBase } from '../client.js';
import { type Settler, waitFor } from '../service-link.js';

/** When enough digits have come. */
export interface CollectOptions {
  /** How many are wanted. */
  readonly count?: number | undefined;
  /** How long the next digit may take, in milliseconds; switches have it in seconds. Then what has come is given. */
  readonly timeout?: number | undefined;
  /** The digit that ends them, and is not one of them: `#`. */
  readonly until?: string | undefined;
  /** Ends the wait with `aborted`, and the collection at the switch. */
  readonly signal?: AbortSignal | undefined;
}

/** What collecting needs of the client. */
export interface CollectorParts {
  readonly client: Pick<ClientBase, 'request' | 'handle'>;
  readonly clock: Clock;
}

/** Collections of digits, of all connections of one client. */
export class DigitCollector {
  readonly #parts: CollectorParts;
  readonly #waiting = new Map<string, (report: Request<'DataCollected'>) => void>();
  /** Reports that came before it was known whose they are. */
  readonly #early: Request<'DataCollected'>[] = [];
  readonly #failures = new Set<(error: Error) => void>();
  #users = 0;
  #unlisten: Unlisten | undefined;

  constructor(parts: CollectorParts) {
    this.#parts = parts;
  }

  /**
   * Collects digits that are heard on a connection.
   *
   * @returns the digits; fewer than were wanted if the time was up
   * @throws CallEndedError when the call is over; as every service's method; SessionError `aborted`, `link-lost`;
   *   UsageError `bad-state` if the program handles DataCollected itself
   */
  async collect(connection: ConnectionID, options: CollectOptions): Promise<string> {
    const { signal } = options;
    this.#join();
    let id: string | undefined;
    try {
      let started: (id: string) => void = () => {};
      const digits = waitFor<string>(
        this.#parts,
        'the digits',
        (settler) => {
          this.#failures.add(settler.reject);
          started = (crossRefID) => {
            id = crossRefID;
            this.#expect(crossRefID, settler);
          };
          return () => this.#failures.delete(settler.reject);
        },
        { signal },
      );
      // Whichever fails first is told; the other must not go unheard.
      digits.catch(() => undefined);
      await this.#parts.client.request('StartDataCollection', startOf(connection, options), {
        onAnswer: ({ dcollCrossRefID }) => started(dcollCrossRefID),
        ...(signal && { signal }),
      });
      return await digits;
    } finally {
      if (id !== undefined && this.#waiting.delete(id)) this.#stop(id);
      this.#leave();
    }
  }

  /** The link is lost, or the client is closed: nothing more comes. */
  fail(error: Error): void {
    this.#waiting.clear();
    for (const reject of [...this.#failures]) reject(error);
  }

  #join(): void {
    if (this.#users === 0) {
      this.#unlisten = this.#parts.client.handle('DataCollected', (report) => this.#take(report));
    }
    this.#users++;
  }

  #leave(): void {
    this.#users--;
    if (this.#users > 0) return;
    this.#unlisten?.();
    this.#unlisten = undefined;
    this.#early.length = 0;
  }

  #expect(id: string, { resolve, reject }: Settler<string>): void {
    this.#waiting.set(id, ({ digitsData, dcollCause }) => {
      if (dcollCause === 'sfTerminated') {
        this.#waiting.delete(id);
        reject(callEnded());
      } else resolve(digitsData?.digitsDetected ?? '');
    });
    const early = this.#early.findIndex(({ dcollCrossRefID }) => dcollCrossRefID === id);
    const [report] = early < 0 ? [] : this.#early.splice(early, 1);
    if (report) this.#take(report);
  }

  #take(report: Request<'DataCollected'>): void {
    const waiting = this.#waiting.get(report.dcollCrossRefID);
    if (waiting) waiting(report);
    else if (this.#early.length < MOST_EARLY) this.#early.push(report);
  }

  /** Ends a collection at the switch. That it is over there already is no matter. */
  #stop(dcollCrossRefID: string): void {
    this.#parts.client.request('StopDataCollection', { dcollCrossRefID }).catch(() => undefined);
  }
}

/** So that a switch which reports what nobody asked for does not fill the memory. */
const MOST_EARLY = 100;

function startOf(call: ConnectionID, { count, timeout, until }: CollectOptions) {
  return {
    object: { call },
    dataCollType: 'digits',
    digitsReportingCriteria: {
      ...(count !== undefined && { numChars: count }),
      ...(until !== undefined && { flushChar: until }),
      ...(timeout !== undefined && { timeout: Math.max(1, Math.ceil(timeout / 1_000)) }),
    },
  } as const;
}

function callEnded(): Error {
  return new CallEndedError('through with its digits', 'unknown', undefined);
}

/** That nothing more comes. */
export function linkLost(): SessionError {
  return new SessionError('link-lost', 'the link was lost while digits were waited for');
}
