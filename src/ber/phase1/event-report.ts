/**
 * The event report of CSTA Phase I: SEQUENCE { crossRefIdentifier, eventType, eventInfo, extensions OPTIONAL }, where
 * later phases have a choice of categories of events.
 */

import type { Event } from '../../model/message.js';
import { type BerReader, type Draft, tagText } from '../reader.js';
import type { BerWriter } from '../writer.js';
import type { Phase1PrivateEvent } from './events/other.js';
import { events } from './generated/operations.js';
import { readPrivateData, writePrivateData } from './hand-written.js';

const SEQUENCE = 0x10;
const MONITOR_CROSS_REF_ID = 0x55;
const EVENT_TYPE = 0x80;
const PRIVATE_DATA = 0x5d;
const CONSTRUCTED = 0x20;

/** The event whose contents are the vendor's. */
const privateEvent = { number: 401, type: 'Phase1PrivateEvent' } as const;

/** An event of Phase I with what stands behind it in the report. */
interface Report {
  readonly kind: 'event';
  readonly type: string;
  readonly invokeID?: number;
  readonly monitorCrossRefID: string;
  readonly extensions?: Uint8Array;
}

/**
 * Reads the argument of an event report.
 *
 * @param tag - the argument's own, whose header has been read
 * @returns the event; if Phase I does not have it, its number
 */
export function readReport(
  r: BerReader,
  tag: number,
  invokeID: number | undefined,
): Event | string {
  r.expect(tag, SEQUENCE);
  const end = r.open();
  r.expect(r.next(end), MONITOR_CROSS_REF_ID);
  const monitorCrossRefID = r.identifier();
  r.expect(r.next(end), EVENT_TYPE);
  const number = r.integer();
  const row = events.find((candidate) => candidate[1] === number);
  if (!row && number !== privateEvent.number) return String(number);
  const report: Draft<Report & Phase1PrivateEvent> = {
    kind: 'event',
    type: row?.[2] ?? privateEvent.type,
    ...(invokeID === undefined ? {} : { invokeID }),
    monitorCrossRefID,
  };
  const eventTag = r.next(end);
  if (row) {
    r.expect(eventTag, SEQUENCE);
    row[3](r, report, eventTag);
  } else if (eventTag < 0) {
    r.fail('missing-member', 'the event has no contents', r.pos);
  } else {
    report.eventInfo = r.raw();
  }
  const next = r.next(end);
  if (next === PRIVATE_DATA || next === SEQUENCE) {
    report.extensions = readPrivateData(r);
  } else if (next >= 0) {
    r.lenient('unknown-member', `${tagText(next)} has no meaning here and is left out`);
    r.raw();
  }
  r.skipRest(end);
  return report as object as Event;
}

/** Writes the argument of an event report. */
export function writeReport(w: BerWriter, message: object): void {
  const mark = w.pos;
  const { kind, type, invokeID, monitorCrossRefID, extensions, ...own } = message as Report &
    Partial<Phase1PrivateEvent>;
  if (extensions !== undefined) writePrivateData(w, extensions);
  const row = events.find((candidate) => candidate[2] === type);
  if (row) row[4](w, own, SEQUENCE | CONSTRUCTED);
  else w.raw(own.eventInfo ?? new Uint8Array());
  w.integer(row?.[1] ?? privateEvent.number, EVENT_TYPE);
  w.identifier(monitorCrossRefID, MONITOR_CROSS_REF_ID);
  w.head(SEQUENCE | CONSTRUCTED, mark);
}
