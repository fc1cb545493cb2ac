/**
 * The event reports of CSTA Phase I and its relatives, which all have a cross reference, the event and extensions. In
 * ECMA-180 the event's number stands before it; in the other form the number is the tag around it, within that of a
 * category, as later phases have it.
 */

import { type BerForm, ownTag } from '../form.js';
import type { EventForm, EventReportForm } from '../operation-table.js';
import { inMember } from '../paths.js';
import type { Draft } from '../payload.js';
import type { BerReader } from '../reader.js';
import { tagText } from '../tag-text.js';
import type { BerWriter, Members } from '../writer.js';
import { readPrivateData, writePrivateData } from './hand-written.js';

const SEQUENCE = 0x10;
const MONITOR_CROSS_REF_ID = 0x55;
const CONTEXT = 0x80;
const PRIVATE_DATA = 0x5d;
const COMMON_ARGUMENTS = 0x5e;
const CONSTRUCTED = 0x20;

/** The event whose contents are the vendor's. */
const privateEvent = { number: 401, type: 'Phase1PrivateEvent' } as const;

/** The events of a relative of Phase I. */
export interface ReportedEvents {
  readonly events: readonly EventForm[];
  /** The types of those of which only a rule tells the number. */
  readonly inferred: ReadonlySet<string>;
  /** The extensions that stand behind an event in its category. */
  readonly extensions: BerForm;
}

/** The events of both forms, of which reports of either are read. */
interface ReportForms {
  numbered(): ReportedEvents;
  categorised(): ReportedEvents;
}

/**
 * How event reports go on the wire.
 *
 * @param writes - the form in which they are written
 */
export const eventReport = (
  forms: ReportForms,
  writes: 'numbered' | 'categorised',
): EventReportForm => ({
  read: (reader, tag, invokeID) => readReport(reader, forms, tag, invokeID),
  write: (writer, message) =>
    writes === 'numbered'
      ? writeNumbered(writer, forms.numbered().events, message)
      : writeCategorised(writer, forms.categorised(), message),
});

/** @returns the event; if there is none that has its number, that */
function readReport(
  r: BerReader,
  forms: ReportForms,
  tag: number,
  invokeID: number | undefined,
): object | string {
  r.expect(tag, SEQUENCE);
  const end = r.open();
  r.expect(r.next(end), MONITOR_CROSS_REF_ID);
  const report: Draft = {
    kind: 'event',
    type: undefined,
    ...(invokeID === undefined ? {} : { invokeID }),
    monitorCrossRefID: r.identifier(),
  };
  const form = r.next(end);
  const unknown =
    isContext(form) && r.constructed !== 0
      ? readCategorised(r, forms.categorised(), report, form)
      : readNumbered(r, forms.numbered().events, report, form, end);
  if (unknown !== undefined) return unknown;
  const behind = r.next(end);
  if (behind === PRIVATE_DATA || behind === SEQUENCE) {
    report.extensions = readPrivateData(r);
  } else if (behind === COMMON_ARGUMENTS) {
    const { extensions } = forms.categorised();
    report.extensions = inMember('extensions', () => extensions.read(r, behind));
  } else if (behind >= 0) {
    r.lenient('unknown-member', `${tagText(behind)} has no meaning here and is left out`);
    r.raw();
  }
  r.skipRest(end);
  return report;
}

/** Whether a tag is of the context-specific class, with a number up to 30. */
const isContext = (tag: number): boolean => tag >= CONTEXT && tag < 0x9f;

/** Reads an event behind its number; gives the number if there is no such event. */
function readNumbered(
  r: BerReader,
  events: readonly EventForm[],
  report: Draft,
  tag: number,
  end: number,
): string | undefined {
  r.expect(tag, CONTEXT);
  const number = r.integer();
  const event = events.find((candidate) => candidate.tag === number);
  if (!event && number !== privateEvent.number) return String(number);
  const type = event?.type ?? privateEvent.type;
  r.subject = type;
  report.type = type;
  const eventTag = r.next(end);
  if (event) {
    r.expect(eventTag, SEQUENCE);
    event.payload.read(r, report, eventTag);
  } else if (eventTag < 0) {
    r.fail('missing-member', 'the event has no contents', r.pos);
  } else {
    report.eventInfo = r.raw();
  }
  return undefined;
}

/** Reads an event within the tag of its category; gives their numbers if there is no such event. */
function readCategorised(
  r: BerReader,
  { events, inferred }: ReportedEvents,
  report: Draft,
  category: number,
): string | undefined {
  const categoryEnd = r.open();
  const tag = r.next(categoryEnd);
  const event = events.find(
    (candidate) => category === (CONTEXT | candidate.category) && tag === (CONTEXT | candidate.tag),
  );
  if (!event) return `${category & 0x1f}.${tag < 0 ? tag : tag & 0x1f}`;
  r.subject = event.type;
  report.type = event.type;
  if (inferred.has(event.type)) {
    r.lenient(
      'bad-value',
      `no peer has been seen to give ${event.tag} to this event; it has it by the rule of the others`,
    );
  }
  const eventEnd = r.open();
  const contents = r.next(eventEnd);
  r.expect(contents, SEQUENCE);
  event.payload.read(r, report, contents);
  r.skipRest(eventEnd);
  r.skipRest(categoryEnd);
  return undefined;
}

function writeNumbered(w: BerWriter, events: readonly EventForm[], message: Members): void {
  const mark = w.pos;
  const { kind, type, invokeID, monitorCrossRefID, extensions, ...own } = message;
  if (extensions !== undefined) inMember('extensions', () => writePrivateData(w, extensions));
  const event = events.find((candidate) => candidate.type === type);
  if (event) event.payload.write(w, own, SEQUENCE | CONSTRUCTED);
  else inMember('eventInfo', () => w.raw(own.eventInfo ?? new Uint8Array()));
  w.integer(event?.tag ?? privateEvent.number, CONTEXT);
  writeMonitor(w, monitorCrossRefID, mark);
}

function writeCategorised(w: BerWriter, all: ReportedEvents, message: Members): void {
  const mark = w.pos;
  const { kind, type, invokeID, monitorCrossRefID, extensions: given, ...own } = message;
  const { events, extensions } = all;
  if (given !== undefined) {
    inMember('extensions', () => extensions.write(w, given, ownTag(extensions)));
  }
  const event = events.find((candidate) => candidate.type === type);
  if (!event) w.fail('not-in-edition', 'no form of the event is known');
  const behind = w.pos;
  event.payload.write(w, own, SEQUENCE | CONSTRUCTED);
  w.head(CONTEXT | CONSTRUCTED | event.tag, behind);
  w.head(CONTEXT | CONSTRUCTED | event.category, behind);
  writeMonitor(w, monitorCrossRefID, mark);
}

function writeMonitor(w: BerWriter, monitorCrossRefID: unknown, mark: number): void {
  inMember('monitorCrossRefID', () => w.identifier(monitorCrossRefID, MONITOR_CROSS_REF_ID));
  w.head(SEQUENCE | CONSTRUCTED, mark);
}
