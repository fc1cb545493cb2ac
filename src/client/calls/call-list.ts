import type { Party } from '../picture/party.js';
import type { CallRecord, ConnectionRecord, Direction, EndReason } from '../picture/records.js';
import type { CallChange } from './change-stream.js';

/** A call that is over, as the list of a telephone has it. Times are milliseconds since 1970. */
export interface CallListEntry {
  /** The `id` of the telephone's part in the call. */
  readonly id: string;
  readonly direction?: Direction;
  /** Who called, of an incoming call; who was called, of an outgoing one. */
  readonly party?: Party;
  readonly startedAt?: number;
  /** When it was answered; undefined if nobody did. */
  readonly answeredAt?: number;
  readonly endedAt?: number;
  readonly reason: EndReason;
  /** It rang here, and nobody answered it, here or elsewhere. */
  readonly isMissed: boolean;
}

/** How many calls a list keeps. */
const MOST_ENTRIES = 100;

/** Ends of calls that somebody has taken care of, though not at this telephone. */
const TAKEN_CARE_OF: ReadonlySet<EndReason> = new Set([
  'answeredElsewhere',
  'pickedUp',
  'forwarded',
  'distributed',
  'rejected',
]);

/** The calls of one device that are over, the last one first. */
export class CallList {
  readonly #device: string;
  #entries: readonly CallListEntry[] = Object.freeze([]);

  /** @param device - by `DeviceRecord.id` */
  constructor(device: string) {
    this.#device = device;
  }

  /** A frozen list; each call that ends makes another one. */
  get entries(): readonly CallListEntry[] {
    return this.#entries;
  }

  changed(change: CallChange): void {
    if (change.kind !== 'connection') return;
    const { now, was, call } = change;
    if (now.device !== this.#device || now.phase !== 'ended' || was?.phase === 'ended') return;
    // A call that became part of another goes on.
    if (now.endReason === 'merged') return;
    const entries = [entryOf(now, call), ...this.#entries].slice(0, MOST_ENTRIES);
    this.#entries = Object.freeze(entries);
  }
}

function entryOf(connection: ConnectionRecord, call: CallRecord): CallListEntry {
  const { id, direction, startedAt, answeredAt, endedAt, endReason = 'unknown' } = connection;
  const party = direction === 'outgoing' ? call.called : call.calling;
  const isAnswered = answeredAt !== undefined;
  return Object.freeze({
    id,
    ...(direction && { direction }),
    ...(party && { party }),
    ...(startedAt !== undefined && { startedAt }),
    ...(answeredAt !== undefined && { answeredAt }),
    ...(endedAt !== undefined && { endedAt }),
    reason: endReason,
    isMissed: direction === 'incoming' && !isAnswered && !TAKEN_CARE_OF.has(endReason),
  });
}
