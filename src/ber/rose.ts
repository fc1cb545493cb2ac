/**
 * ROSE: the four apdus that carry everything CSTA says in BER.
 *
 * Tags are implicit. An invoke is a request, or, if its operation is 21, an event, which nobody answers.
 */

import type {
  Event,
  Message,
  Problem,
  Reject,
  RequestType,
  UnknownMessage,
} from '../model/message.js';
import { didYouMean } from '../model/near-names.js';
import type { OperationRow, OperationTable, PayloadForm } from './operation-table.js';
import { type BerReader, tagText } from './reader.js';
import type { BerWriter } from './writer.js';

const INTEGER = 0x02;
const NULL = 0x05;
const SEQUENCE = 0x10;
const LINKED_ID = 0x80;
const MONITOR_CROSS_REF_ID = 0x55;

const INVOKE = 0xa1;
const RETURN_RESULT = 0xa2;
const RETURN_ERROR = 0xa3;
const REJECT = 0xa4;

/** Operation of event reports. */
const eventReport = 21;
/** The one error of CSTA. */
const universalFailure = 1;

const problemNames = ['general', 'invoke', 'returnResult', 'returnError'] as const;

/** Tells which request an answer belongs to. */
export type RequestOf = (invokeID: number) => RequestType | undefined;

// Reading

/** Reads one apdu. */
export function readApdu(
  r: BerReader,
  table: OperationTable,
  requestOf: RequestOf | undefined,
): Message {
  const tag = r.next(r.octets.length);
  switch (tag) {
    case 0x81:
      return readInvoke(r, table);
    case 0x82:
      return readResult(r, table, requestOf);
    case 0x83:
      return readError(r, table);
    case 0x84:
      return readReject(r);
    default:
      return r.fail(
        'bad-tag',
        tag < 0 ? 'there is no message' : `${tagText(tag)} begins no message`,
      );
  }
}

function readInteger(r: BerReader, tag: number): number {
  r.expect(tag, INTEGER);
  return r.integer();
}

function readInvoke(r: BerReader, table: OperationTable): Message {
  const end = r.open();
  const invokeID = readInteger(r, r.next(end));
  let tag = r.next(end);
  if (tag === LINKED_ID) {
    r.lenient('unknown-member', 'CSTA has no linked operations; the identifier is left out');
    r.integer();
    tag = r.next(end);
  }
  const code = readInteger(r, tag);
  tag = r.next(end);
  const message =
    code === eventReport
      ? readEvent(r, table, invokeID, tag)
      : readRequest(r, table, invokeID, code, tag);
  r.skipRest(end);
  return message;
}

function readRequest(
  r: BerReader,
  table: OperationTable,
  invokeID: number,
  code: number,
  tag: number,
): Message {
  const row = table.byCode(code);
  if (!row) return readUnknown(r, 'request', String(code), invokeID, tag);
  return readPayload(r, row[2], { kind: 'request', type: row[1], invokeID }, tag) as Message;
}

/** Reads an argument or a result; where there is none, it is as if an empty one were there. */
function readPayload(r: BerReader, form: PayloadForm, message: object, tag: number): object {
  const [expected, read] = form;
  if (tag < 0) {
    r.absent();
    if (expected === 0) return message;
  } else if (expected !== 0) {
    r.expect(tag, expected & ~0x20);
  }
  return read(r, message, tag);
}

function readEvent(r: BerReader, table: OperationTable, invokeID: number, tag: number): Message {
  const { start, end } = r;
  const event = table.eventReport
    ? table.eventReport.read(r, tag, invokeID)
    : readEventReport(r, table, tag, invokeID);
  if (typeof event !== 'string') return event;
  r.back(start, end);
  return readUnknown(r, 'event', event, invokeID, SEQUENCE);
}

/**
 * Reads the argument of an event report.
 *
 * @returns the event; if the table does not have it, its category and number
 */
export function readEventReport(
  r: BerReader,
  table: OperationTable,
  tag: number,
  invokeID?: number,
): Event | string {
  r.expect(tag, SEQUENCE);
  const end = r.open();
  let category = r.next(end);
  let monitorCrossRefID: string | undefined;
  if (isContext(category)) {
    r.lenient('missing-member', 'the event does not say which monitor it is of');
    if (!r.keepsIncomplete) monitorCrossRefID = '';
  } else {
    r.expect(category, MONITOR_CROSS_REF_ID);
    monitorCrossRefID = r.identifier();
    category = r.next(end);
  }
  const categoryEnd = r.open();
  const eventTag = r.next(categoryEnd);
  const row =
    isContext(category) && isContext(eventTag)
      ? table.event(category & 0x1f, eventTag & 0x1f)
      : undefined;
  if (!row) return `${numberOf(category)}.${numberOf(eventTag)}`;
  const type = row[2];
  const message: object =
    invokeID === undefined
      ? { kind: 'event', type, monitorCrossRefID }
      : monitorCrossRefID === undefined
        ? { kind: 'event', type, invokeID }
        : { kind: 'event', type, invokeID, monitorCrossRefID };
  row[3](r, message, eventTag);
  r.skipRest(categoryEnd);
  r.skipRest(end);
  return message as Event;
}

/** Whether a tag is of the context-specific class, with a number up to 30. */
const isContext = (tag: number): boolean => tag >= 0x80 && tag < 0x9f;

const numberOf = (tag: number): number => (tag > 0xff ? tag >> 8 : tag & 0x1f);

function readUnknown(
  r: BerReader,
  role: UnknownMessage['role'],
  name: string,
  invokeID: number,
  tag: number,
): UnknownMessage {
  r.lenient('unknown-message', `no ${role} has the number ${name}`);
  const content = tag < 0 ? {} : { ber: r.raw() };
  return { kind: 'unknown', type: 'Unknown', invokeID, role, name, content };
}

function readResult(
  r: BerReader,
  table: OperationTable,
  requestOf: RequestOf | undefined,
): Message {
  const end = r.open();
  const invokeID = readInteger(r, r.next(end));
  const tag = r.next(end);
  const message =
    tag < 0
      ? readBareResult(r, table, invokeID, requestOf)
      : readOperationResult(r, table, invokeID, tag);
  r.skipRest(end);
  return message;
}

function readOperationResult(
  r: BerReader,
  table: OperationTable,
  invokeID: number,
  tag: number,
): Message {
  r.expect(tag, SEQUENCE);
  const end = r.open();
  const code = readInteger(r, r.next(end));
  const row = table.byCode(code);
  const result = r.next(end);
  const message = row?.[3]
    ? (readPayload(r, row[3], responseTo(row, invokeID), result) as Message)
    : readUnknown(r, 'response', String(code), invokeID, result);
  r.skipRest(end);
  return message;
}

/** A result that says nothing but that all went well. */
function readBareResult(
  r: BerReader,
  table: OperationTable,
  invokeID: number,
  requestOf: RequestOf | undefined,
): Message {
  const request = requestOf?.(invokeID);
  const row = request === undefined ? undefined : table.byType(request);
  return row?.[3]
    ? (readPayload(r, row[3], responseTo(row, invokeID), -1) as Message)
    : readUnknown(r, 'response', '', invokeID, -1);
}

const responseTo = (row: OperationRow, invokeID: number): object => ({
  kind: 'response',
  type: `${row[1]}Response`,
  invokeID,
});

function readError(r: BerReader, table: OperationTable): Message {
  const end = r.open();
  const invokeID = readInteger(r, r.next(end));
  const code = readInteger(r, r.next(end));
  const tag = r.next(end);
  const message =
    code === universalFailure
      ? ({
          kind: 'error',
          type: 'UniversalFailure',
          invokeID,
          ...table.failure.read(r, tag),
        } as object as Message)
      : readUnknown(r, 'error', String(code), invokeID, tag);
  r.skipRest(end);
  return message;
}

function readReject(r: BerReader): Message {
  const end = r.open();
  let tag = r.next(end);
  let invokeID: number | undefined;
  if (tag === NULL) r.nothing();
  else invokeID = readInteger(r, tag);
  tag = r.next(end);
  const name = problemNames[tag - 0x80];
  const problem: Problem =
    name === undefined
      ? r.fail('bad-tag', 'the problem is none that ROSE knows')
      : ({ [name]: r.integer() } as Problem);
  r.skipRest(end);
  return {
    kind: 'reject',
    type: 'Reject',
    ...(invokeID === undefined ? {} : { invokeID }),
    problem,
  };
}

// Writing

const requestNames = ['kind', 'type', 'invokeID'];
const eventNames = [...requestNames, 'monitorCrossRefID'];

/** What every message has beside its payload. */
interface Envelope {
  readonly kind: Message['kind'] | undefined;
  readonly type: Message['type'] | undefined;
  readonly invokeID?: number | undefined;
}

/**
 * Reads the members that every message has. Asking for them by name would be slow in a program with many types of
 * messages, since each type's objects are of a shape of their own; a loop finds them where they stand.
 */
function envelopeOf(message: Message): Envelope {
  let kind: Message['kind'] | undefined;
  let type: Message['type'] | undefined;
  let invokeID: number | undefined;
  for (const name in message) {
    if (name === 'kind') kind = message[name];
    else if (name === 'type') type = message[name];
    else if (name === 'invokeID') invokeID = message[name];
    else if (kind !== undefined && type !== undefined && invokeID !== undefined) break;
  }
  return { kind, type, invokeID };
}

/** Writes one apdu. */
export function writeApdu(w: BerWriter, message: Message, table: OperationTable): void {
  w.object(message);
  const mark = w.pos;
  // The loop would become slow for good if it met a stand-in.
  const envelope: Envelope = w.watched ? message : envelopeOf(message);
  const { kind, invokeID } = envelope;
  const tag = writeParts(w, message, envelope, invokeID === undefined ? 2 : 3, table);
  // Only a reject can do without, and has written its own.
  if (kind !== 'reject') w.integer(invokeID ?? 0, INTEGER);
  w.head(tag, mark);
}

/**
 * Writes what stands behind the invoke identifier.
 *
 * @param own - how many members the message has beside its payload
 * @returns the tag of the apdu
 */
function writeParts(
  w: BerWriter,
  message: Message,
  { kind, type }: Envelope,
  own: number,
  table: OperationTable,
): number {
  switch (kind) {
    case 'request': {
      const row = table.byType(type) ?? wrongType(w, kind, type, table);
      w.allow(message, requestNames, own);
      row[2][2](w, message, row[2][0]);
      w.integer(row[0], INTEGER);
      return INVOKE;
    }
    case 'response': {
      const mark = w.pos;
      const row = table.byResponse(type) ?? wrongType(w, kind, type, table);
      w.allow(message, requestNames, own);
      row[3]?.[2](w, message, row[3][0]);
      w.integer(row[0], INTEGER);
      w.head(0x30, mark);
      return RETURN_RESULT;
    }
    case 'event':
      if (table.eventReport) table.eventReport.write(w, message as Event);
      else writeReport(w, message as Event, type, own + 1, table);
      w.integer(eventReport, INTEGER);
      return INVOKE;
    case 'error':
      if (type !== 'UniversalFailure') wrongType(w, kind, type, table);
      w.allow(message, requestNames, own);
      table.failure.write(w, message);
      w.integer(universalFailure, INTEGER);
      return RETURN_ERROR;
    case 'reject':
      writeReject(w, message as Reject);
      return REJECT;
    case 'unknown':
      return writeUnknown(w, message as UnknownMessage);
    case 'value':
      return w.fail('no-form', 'BER has no form for a value by itself', message);
    default:
      return w.fail('unknown-message', 'the `kind` of a message is request, response or the like');
  }
}

/** Writes the argument of an event report. */
export function writeEventReport(w: BerWriter, message: Event, table: OperationTable): void {
  w.object(message);
  const { type, invokeID } = message;
  writeReport(w, message, type, invokeID === undefined ? 3 : 4, table);
}

function writeReport(
  w: BerWriter,
  message: Event,
  type: string | undefined,
  own: number,
  table: OperationTable,
): void {
  const mark = w.pos;
  const row = table.eventByType(type) ?? wrongType(w, 'event', type, table);
  w.allow(message, eventNames, own);
  row[4](w, message, 0xa0 | row[1]);
  w.head(0xa0 | row[0], mark);
  w.identifier(message.monitorCrossRefID, MONITOR_CROSS_REF_ID);
  w.head(0x30, mark);
}

function wrongType(
  w: BerWriter,
  kind: 'request' | 'response' | 'event' | 'error',
  type: string | undefined,
  table: OperationTable,
): never {
  if (type !== undefined && table.isOnlyXml(type)) {
    return w.fail('no-form', `BER has no ${kind} ${type}`);
  }
  const near = typeof type === 'string' ? didYouMean(type, table.typesOf(kind)) : '';
  return w.fail(
    'unknown-message',
    `there is no ${kind} of the type ${JSON.stringify(type)}${near}`,
  );
}

/** Writes a problem and the identifier of what is rejected. */
function writeReject(w: BerWriter, message: Reject): void {
  const { problem, invokeID } = message;
  w.object(problem);
  const given = problemNames.filter((name) => name in problem);
  const [name] = given;
  if (name === undefined || given.length > 1) {
    w.fail('bad-value', 'a problem is one of general, invoke, returnResult, returnError');
  } else {
    const values: Readonly<Partial<Record<string, number>>> = problem;
    w.integer(values[name] ?? Number.NaN, 0x80 | problemNames.indexOf(name));
  }
  if (invokeID === undefined) w.nothing(true, NULL);
  else w.integer(invokeID, INTEGER);
}

function writeUnknown(w: BerWriter, message: UnknownMessage): number {
  const mark = w.pos;
  const { content, role, name } = message;
  w.object(content);
  if (content.xml !== undefined) w.fail('no-form', 'XML content has no form in BER');
  if (content.ber !== undefined) w.raw(content.ber);
  switch (role) {
    case 'request':
      writeCode(w, name);
      return INVOKE;
    case 'event':
      if (content.ber === undefined) w.fail('missing-member', 'an event report has an argument');
      w.integer(eventReport, INTEGER);
      return INVOKE;
    case 'response':
      if (name !== '') {
        writeCode(w, name);
        w.head(0x30, mark);
      } else if (content.ber !== undefined) {
        w.fail('no-form', 'a result without an operation has no content', content);
      }
      return RETURN_RESULT;
    case 'error':
      writeCode(w, name);
      return RETURN_ERROR;
    default:
      return w.fail('no-form', `BER cannot tell what a message of the role ${role} is`);
  }
}

function writeCode(w: BerWriter, name: string): void {
  if (typeof name !== 'string' || !/^-?\d+$/.test(name)) {
    w.fail('no-form', `BER has numbers for operations and errors, not ${String(name)}`);
  }
  w.integer(Number(name), INTEGER);
}
