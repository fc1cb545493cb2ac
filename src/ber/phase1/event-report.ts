/**
 * The event report of CSTA Phase I: SEQUENCE { crossRefIdentifier, eventType, eventInfo, extensions OPTIONAL }, where
 * later phases have a choice of categories of events.
 */

import type { EventForm, EventReportForm } from '../operation-table.js';
import { type BerReader, tagText } from '../reader.js';
import type { Draft } from '../sequence.js';
import { type BerWriter, inMember, type Members } from '../writer.js';
import { readPrivateData, writePrivateData } from './hand-written.js';

const SEQUENCE = 0x10;
const MONITOR_CROSS_REF_ID = 0x55;
const EVENT_TYPE = 0x80;
const PRIVATE_DATA = 0x5d;
const CONSTRUCTED = 0x20;

/** The event whose contents are the vendor's. */
const privateEvent = { number: 401, type: 'Phase1PrivateEvent' } as const;

/** How the event reports of a phase with these events go on the wire. */
export const eventReport = (events: readonly EventForm[]): EventReportForm => ({
  read: (reader, tag, invokeID) => readReport(reader, events, tag, invokeID),
  write: (writer, message) => writeReport(writer, events, message),
});

/**
 * Reads the argument of an event report.
 *
 * @param tag - the argument's own, whose header has been read
 * @returns the event; if Phase I does not have it, its number
 */
function readReport(
  r: BerReader,
  events: readonly EventForm[],
  tag: number,
  invokeID: number | undefined,
): object | string {
  r.expect(tag, SEQUENCE);
  const end = r.open();
  r.expect(r.next(end), MONITOR_CROSS_REF_ID);
  const monitorCrossRefID = r.identifier();
  r.expect(r.next(end), EVENT_TYPE);
  const number = r.integer();
  const event = events.find((candidate) => candidate.tag === number);
  if (!event && number !== privateEvent.number) return String(number);
  const type = event?.type ?? privateEvent.type;
  r.subject = type;
  const report: Draft = {
    kind: 'event',
    type,
    ...(invokeID === undefined ? {} : { invokeID }),
    monitorCrossRefID,
  };
  const eventTag = r.next(end);
  if (event) {
    r.expect(eventTag, SEQUENCE);
    event.payload.read(r, report, eventTag);
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
  return report;
}

/** Writes the argument of an event report. */
function writeReport(w: BerWriter, events: readonly EventForm[], message: Members): void {
  const mark = w.pos;
  const { kind, type, invokeID, monitorCrossRefID, extensions, ...own } = message;
  if (extensions !== undefined) inMember('extensions', () => writePrivateData(w, extensions));
  const event = events.find((candidate) => candidate.type === type);
  if (event) event.payload.write(w, own, SEQUENCE | CONSTRUCTED);
  else inMember('eventInfo', () => w.raw(own.eventInfo ?? new Uint8Array()));
  w.integer(event?.tag ?? privateEvent.number, EVENT_TYPE);
  inMember('monitorCrossRefID', () => w.identifier(monitorCrossRefID, MONITOR_CROSS_REF_ID));
  w.head(SEQUENCE | CONSTRUCTED, mark);
}
