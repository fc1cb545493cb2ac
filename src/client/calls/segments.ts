import type { Clock, Timer } from '../../model/clock.js';
import { SessionError } from '../../model/errors.js';
import type { ServiceCrossRefID } from '../../model/generated/capabilities.js';

/** One part of what an answer promised. */
export interface Segment<Row> {
  readonly serviceCrossRefID?: ServiceCrossRefID;
  readonly lastSegment?: boolean;
  readonly rows: readonly Row[];
}

interface Gathering<Row> {
  readonly rows: Row[];
  timer: Timer;
  done(rows: readonly Row[]): void;
  failed(error: SessionError): void;
}

/**
 * What the switching function sends in segments after its answer (ECMA-269 16.1.3, 16.1.4, 13.1.4), put together again.
 * Segments come in order.
 */
export class Segments<Row> {
  readonly #clock: Clock;
  readonly #patience: number;
  readonly #open = new Map<string, Gathering<Row>>();

  /** @param patience - how long the next segment may take, in milliseconds */
  constructor(clock: Clock, patience: number) {
    this.#clock = clock;
    this.#patience = patience;
  }

  /** How many answers are still waited for. */
  get size(): number {
    return this.#open.size;
  }

  /**
   * Waits for all segments of a reference. To be called before the next message is looked at.
   *
   * @throws SessionError `timeout` if the next one does not come; `closed` if the link is gone
   */
  gather(reference: ServiceCrossRefID): Promise<readonly Row[]> {
    const earlier = this.#open.get(reference);
    earlier?.timer.cancel();
    earlier?.failed(superseded());
    return new Promise((done, failed) => {
      const timer = this.#expect(reference);
      this.#open.set(reference, { rows: [], timer, done, failed });
    });
  }

  /**
   * Takes a segment.
   *
   * @returns whether it was waited for
   */
  take({ serviceCrossRefID = '', lastSegment = true, rows }: Segment<Row>): boolean {
    const gathering = this.#open.get(serviceCrossRefID);
    if (!gathering) return false;
    gathering.timer.cancel();
    gathering.rows.push(...rows);
    if (!lastSegment) {
      gathering.timer = this.#expect(serviceCrossRefID);
      return true;
    }
    this.#open.delete(serviceCrossRefID);
    gathering.done(gathering.rows);
    return true;
  }

  /** Gives all up: nothing more comes. */
  fail(error: SessionError): void {
    const all = [...this.#open.values()];
    this.#open.clear();
    for (const { timer, failed } of all) {
      timer.cancel();
      failed(error);
    }
  }

  #expect(reference: ServiceCrossRefID): Timer {
    return this.#clock.setTimer(this.#patience, () => {
      const gathering = this.#open.get(reference);
      this.#open.delete(reference);
      gathering?.failed(
        new SessionError('timeout', `the next segment of ${reference} did not come in time`),
      );
    });
  }
}

function superseded(): SessionError {
  return new SessionError('protocol', 'the switch has used a reference for segments twice');
}
