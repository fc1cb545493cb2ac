import type {
  CDRInformationItem,
  CDRTimePeriod,
  CDRTransferMode,
} from '../model/generated/call-detail-record.js';
import type { Requests } from '../model/generated/messages.js';
import { Multimap } from '../model/multimap.js';
import type { IdentifierSource } from './identifiers.js';
import { refuse } from './refuse.js';
import type { ComputingFunction } from './switching-function.js';

/** How call detail records are kept and sent. */
export interface CallDetailRecordOptions {
  /** Transmissions of all computing functions together. Default 100. */
  readonly maxTransmissions?: number | undefined;
  /** Records that are stored for a transmission; the oldest go when there are more. Default 1,000. */
  readonly maxStored?: number | undefined;
  /** How many stored records are enough to send them, or to say that they should be asked for. Default 10. */
  readonly threshold?: number | undefined;
}

/** Sends a request of the switching function; nobody waits for what comes of it. */
export type SendRecords = <Type extends 'CDRReport' | 'CDRNotification' | 'StopCDRTransmission'>(
  to: ComputingFunction,
  type: Type,
  members: Requests[Type],
) => void;

interface Transmission {
  readonly cdrCrossRefID: string;
  readonly owner: ComputingFunction;
  readonly mode: CDRTransferMode;
  stored: CDRInformationItem[];
}

/** As many as one message has room for, in every framing. */
const MOST_IN_A_REPORT = 32;
const MODES: ReadonlySet<string> = new Set<CDRTransferMode>([
  'transferAtEndOfCall',
  'transferOnRequest',
  'transferOnThresholdReached',
]);

/** The transmissions of call detail records that run, and what is stored for them (ECMA-269 clause 27). */
export class CallDetailRecords {
  readonly #ids: IdentifierSource;
  readonly #send: SendRecords;
  readonly #maxTransmissions: number;
  readonly #maxStored: number;
  readonly #threshold: number;
  readonly #transmissions = new Map<string, Transmission>();
  readonly #idsOf = new Multimap<ComputingFunction, string>();

  constructor(ids: IdentifierSource, send: SendRecords, options: CallDetailRecordOptions = {}) {
    this.#ids = ids;
    this.#send = send;
    this.#maxTransmissions = options.maxTransmissions ?? 100;
    this.#maxStored = options.maxStored ?? 1_000;
    this.#threshold = options.threshold ?? 10;
  }

  /** Whether anybody wants records: without a transmission none need be made. */
  get areWanted(): boolean {
    return this.#transmissions.size > 0;
  }

  /**
   * Starts a transmission.
   *
   * @returns its cross reference
   * @throws CstaServiceError `operation: valueOutOfRange` for a mode that is none, `systemResourceAvailability:
   * resourceLimitExceeded` if there are too many transmissions
   */
  start(owner: ComputingFunction, mode: CDRTransferMode): string {
    if (!MODES.has(mode)) throw refuse('operation', 'valueOutOfRange');
    if (this.#transmissions.size >= this.#maxTransmissions) {
      throw refuse('systemResourceAvailability', 'resourceLimitExceeded');
    }
    const cdrCrossRefID = this.#ids.next('cdr');
    this.#transmissions.set(cdrCrossRefID, { cdrCrossRefID, owner, mode, stored: [] });
    this.#idsOf.add(owner, cdrCrossRefID);
    return cdrCrossRefID;
  }

  /**
   * Ends a transmission at the wish of its computing function. What is stored for it is lost.
   *
   * @throws CstaServiceError `operation: invalidCrossRefID` if this computing function has no such transmission
   */
  stop(owner: ComputingFunction, cdrCrossRefID: string): void {
    this.#remove(this.#of(owner, cdrCrossRefID));
  }

  /** Ends all transmissions of a computing function. */
  stopAll(owner: ComputingFunction): void {
    for (const id of [...this.#idsOf.get(owner)]) {
      const transmission = this.#transmissions.get(id);
      if (transmission) this.#remove(transmission);
    }
  }

  /** Ends all transmissions at the wish of the switching function, and tells their owners. */
  abortAll(): void {
    for (const transmission of [...this.#transmissions.values()]) {
      this.#remove(transmission);
      const { owner, cdrCrossRefID } = transmission;
      this.#send(owner, 'StopCDRTransmission', { cdrCrossRefID, cdrTermReason: 'other' });
    }
  }

  /** Takes a record to all transmissions. */
  add(record: CDRInformationItem): void {
    for (const transmission of this.#transmissions.values()) this.#take(transmission, record);
  }

  /**
   * Sends what is stored for a transmission, and not sent yet. Where there is nothing, a notification says so, since a report
   * has one record at least.
   *
   * @param period - records that were made then alone; the others stay
   * @throws CstaServiceError `operation: invalidCrossRefID` if this computing function has no such transmission
   */
  sendStored(owner: ComputingFunction, cdrCrossRefID: string, period?: CDRTimePeriod): void {
    const transmission = this.#of(owner, cdrCrossRefID);
    const isAsked = ({ recordCreationTime: time }: CDRInformationItem) =>
      period === undefined || (time >= period.beginningOfCDR && time <= period.endOfCDR);
    const records = transmission.stored.filter(isAsked);
    transmission.stored = transmission.stored.filter((record) => !isAsked(record));
    if (records.length > 0) this.#report(transmission, records, true);
    else this.#send(owner, 'CDRNotification', { cdrCrossRefID, cdrReason: 'other' });
  }

  #take(transmission: Transmission, record: CDRInformationItem): void {
    const { owner, cdrCrossRefID, mode, stored } = transmission;
    if (mode === 'transferAtEndOfCall') {
      this.#report(transmission, [record], false);
      return;
    }
    stored.push(record);
    if (stored.length > this.#maxStored) stored.shift();
    if (stored.length !== this.#threshold) return;
    if (mode === 'transferOnRequest') {
      this.#send(owner, 'CDRNotification', { cdrCrossRefID, cdrReason: 'thresholdReached' });
    } else {
      transmission.stored = [];
      this.#report(transmission, stored, false);
    }
  }

  #report(
    { owner, cdrCrossRefID }: Transmission,
    records: readonly CDRInformationItem[],
    wereStored: boolean,
  ): void {
    for (let first = 0; first < records.length; first += MOST_IN_A_REPORT) {
      const cdrInfo = records
        .slice(first, first + MOST_IN_A_REPORT)
        .map((record, index) => ({ ...record, recordNumber: index + 1 }));
      const isLast = first + MOST_IN_A_REPORT >= records.length;
      this.#send(owner, 'CDRReport', {
        cdrCrossRefID,
        numberOfRecordsSent: cdrInfo.length,
        cdrInfo,
        ...(wereStored && { lastStoredCDRReportSent: isLast }),
      });
    }
  }

  #remove({ owner, cdrCrossRefID }: Transmission): void {
    this.#transmissions.delete(cdrCrossRefID);
    this.#idsOf.delete(owner, cdrCrossRefID);
  }

  #of(owner: ComputingFunction, cdrCrossRefID: string): Transmission {
    const transmission = this.#transmissions.get(cdrCrossRefID);
    if (transmission?.owner !== owner) throw refuse('operation', 'invalidCrossRefID');
    return transmission;
  }
}
