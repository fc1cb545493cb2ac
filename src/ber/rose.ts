/**
 * ROSE: the four apdus that carry everything CSTA says in BER.
 *
 * Tags are implicit. An invoke is a request, or, if its operation is 21, an event, which nobody answers.
 */

import type { Message, RequestType, UnknownMessage } from '../model/message.js';
import { didYouMean } from '../model/near-names.js';
import { ownTag } from './form.js';
import type { Operation, OperationTable } from './operation-table.js';
import { inMember, within } from './paths.js';
import type { Draft, PayloadForm } from './payload.js';
import type { BerReader } from './reader.js';
import { tagText } from './tag-text.js';
import type { BerWriter, Members } from './writer.js';

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
  // What the schema has read is what the types made from it say.
  return readAny(r, table, requestOf) as Message;
}

function readAny(r: BerReader, table: OperationTable, requestOf: RequestOf | undefined): object {
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

function readInvoke(r: BerReader, table: OperationTable): object {
  const end = r.open();
  const invokeID = readInteger(r, r.next(end));
  let tag = r.next(end);
  if (tag === LINKED_ID) {
    r.lenient('unknown-member', 'CSTA has no linked operations; the identifier is left out');
    r.integer();
    tag = r.next(end);
  }
  const code = readInteger(r, tag);
  const operation = code === eventReport ? undefined : table.byCode(code);
  r.subject = operation?.type;
  tag = r.next(end);
  const message =
    code === eventReport
      ? readEvent(r, table, invokeID, tag)
      : readRequest(r, operation, invokeID, code, tag);
  r.skipRest(end);
  return message;
}

function readRequest(
  r: BerReader,
  operation: Operation | undefined,
  invokeID: number,
  code: number,
  tag: number,
): object {
  if (!operation) return readUnknown(r, 'request', String(code), invokeID, tag);
  const { type } = operation;
  return readPayload(r, operation.request, { kind: 'request', type, invokeID }, tag);
}

/** Reads an argument or a result; where there is none, it is as if an empty one were there. */
function readPayload(r: BerReader, form: PayloadForm, message: Draft, tag: number): object {
  if (tag < 0) {
    r.absent();
    if (form.tag === 0) return message;
  } else if (form.tag !== 0) {
    r.expect(tag, form.tag & ~0x20);
  }
  form.read(r, message, tag);
  return message;
}

function readEvent(r: BerReader, table: OperationTable, invokeID: number, tag: number): object {
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
): object | string {
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
  const event =
    isContext(category) && isContext(eventTag)
      ? table.event(category & 0x1f, eventTag & 0x1f)
      : undefined;
  if (!event) return `${numberOf(category)}.${numberOf(eventTag)}`;
  const { type } = event;
  r.subject = type;
  const message: Draft =
    invokeID === undefined
      ? { kind: 'event', type, monitorCrossRefID }
      : monitorCrossRefID === undefined
        ? { kind: 'event', type, invokeID }
        : { kind: 'event', type, invokeID, monitorCrossRefID };
  event.payload.read(r, message, eventTag);
  r.skipRest(categoryEnd);
  r.skipRest(end);
  return message;
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

function readResult(r: BerReader, table: OperationTable, requestOf: RequestOf | undefined): object {
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
): object {
  r.expect(tag, SEQUENCE);
  const end = r.open();
  const code = readInteger(r, r.next(end));
  const operation = table.byCode(code);
  r.subject = operation?.responseType;
  const result = r.next(end);
  const message =
    readResponse(r, operation, invokeID, result) ??
    readUnknown(r, 'response', String(code), invokeID, result);
  r.skipRest(end);
  return message;
}

/** A result that says nothing but that all went well. */
function readBareResult(
  r: BerReader,
  table: OperationTable,
  invokeID: number,
  requestOf: RequestOf | undefined,
): object {
  const request = requestOf?.(invokeID);
  const operation = request === undefined ? undefined : table.byType(request);
  return readResponse(r, operation, invokeID, -1) ?? readUnknown(r, 'response', '', invokeID, -1);
}

/** Reads the answer to an operation; undefined if there is no such operation, or it has no answer. */
function readResponse(
  r: BerReader,
  operation: Operation | undefined,
  invokeID: number,
  tag: number,
): object | undefined {
  const { response, responseType: type } = operation ?? {};
  if (response === undefined) return undefined;
  r.subject = type;
  return readPayload(r, response, { kind: 'response', type, invokeID }, tag);
}

function readError(r: BerReader, table: OperationTable): object {
  const end = r.open();
  const invokeID = readInteger(r, r.next(end));
  const code = readInteger(r, r.next(end));
  const tag = r.next(end);
  const message =
    code === universalFailure
      ? readFailure(r, table, invokeID, tag)
      : readUnknown(r, 'error', String(code), invokeID, tag);
  r.skipRest(end);
  return message;
}

function readFailure(r: BerReader, table: OperationTable, invokeID: number, tag: number): object {
  const type = 'UniversalFailure';
  r.subject = type;
  const message = { kind: 'error', type, invokeID };
  return Object.assign(message, table.failure.read(r, tag));
}

function readReject(r: BerReader): object {
  const type = 'Reject';
  r.subject = type;
  const end = r.open();
  let tag = r.next(end);
  const message: Draft = { kind: 'reject', type };
  if (tag === NULL) r.nothing();
  else message.invokeID = readInteger(r, tag);
  tag = r.next(end);
  const name = problemNames[tag - 0x80];
  if (name === undefined) return r.fail('bad-tag', 'the problem is none that ROSE knows');
  message.problem = { [name]: r.integer() };
  r.skipRest(end);
  return message;
}

// Writing

const requestNames = ['kind', 'type', 'invokeID'];
const eventNames = [...requestNames, 'monitorCrossRefID'];

/** What every message has beside its payload. */
interface Envelope {
  readonly kind: unknown;
  readonly type: unknown;
  readonly invokeID?: unknown;
}

/**
 * Reads the members that every message has. Asking for them by name would be slow in a program with many types of
 * messages, since each type's objects are of a shape of their own; a loop finds them where they stand.
 */
function envelopeOf(message: Members): Envelope {
  let kind: unknown;
  let type: unknown;
  let invokeID: unknown;
  for (const name in message) {
    if (name === 'kind') kind = message[name];
    else if (name === 'type') type = message[name];
    else if (name === 'invokeID') invokeID = message[name];
    else if (kind !== undefined && type !== undefined && invokeID !== undefined) break;
  }
  return { kind, type, invokeID };
}

/** Writes one apdu. */
export function writeApdu(w: BerWriter, given: unknown, table: OperationTable): void {
  const message = w.object(given);
  const mark = w.pos;
  const envelope = envelopeOf(message);
  const { kind, invokeID } = envelope;
  const tag = writeParts(w, message, envelope, invokeID === undefined ? 2 : 3, table);
  // Only a reject can do without, and has written its own.
  if (kind !== 'reject') writeInvokeID(w, invokeID ?? 0);
  w.head(tag, mark);
}

function writeInvokeID(w: BerWriter, invokeID: unknown): void {
  try {
    w.integer(invokeID, INTEGER);
  } catch (error) {
    throw within(error, 'invokeID');
  }
}

/**
 * Writes what stands behind the invoke identifier.
 *
 * @param own - how many members the message has beside its payload
 * @returns the tag of the apdu
 */
function writeParts(
  w: BerWriter,
  message: Members,
  { kind, type }: Envelope,
  own: number,
  table: OperationTable,
): number {
  switch (kind) {
    case 'request': {
      const { code, request } = table.byType(type) ?? wrongType(w, kind, type, table);
      w.allow(message, requestNames, own);
      request.write(w, message, request.tag);
      w.integer(code, INTEGER);
      return INVOKE;
    }
    case 'response': {
      const mark = w.pos;
      const { code, response } = table.byResponse(type) ?? wrongType(w, kind, type, table);
      w.allow(message, requestNames, own);
      response?.write(w, message, response.tag);
      w.integer(code, INTEGER);
      w.head(0x30, mark);
      return RETURN_RESULT;
    }
    case 'event':
      if (table.eventReport) table.eventReport.write(w, message);
      else writeReport(w, message, type, own + 1, table);
      w.integer(eventReport, INTEGER);
      return INVOKE;
    case 'error':
      if (type !== 'UniversalFailure') wrongType(w, kind, type, table);
      w.allow(message, requestNames, own);
      table.failure.write(w, message, ownTag(table.failure));
      w.integer(universalFailure, INTEGER);
      return RETURN_ERROR;
    case 'reject':
      writeReject(w, message);
      return REJECT;
    case 'unknown':
      return writeUnknown(w, message);
    case 'value':
      return w.fail('no-form', 'BER has no form for a value by itself');
    default:
      return w.fail('unknown-message', 'the `kind` of a message is request, response or the like');
  }
}

/** Writes the argument of an event report. */
export function writeEventReport(w: BerWriter, given: unknown, table: OperationTable): void {
  const message = w.object(given);
  const { type, invokeID } = message;
  writeReport(w, message, type, invokeID === undefined ? 3 : 4, table);
}

function writeReport(
  w: BerWriter,
  message: Members,
  type: unknown,
  own: number,
  table: OperationTable,
): void {
  const mark = w.pos;
  const { category, tag, payload } = table.eventByType(type) ?? wrongType(w, 'event', type, table);
  w.allow(message, eventNames, own);
  payload.write(w, message, 0xa0 | tag);
  w.head(0xa0 | category, mark);
  writeMonitorCrossRefID(w, message.monitorCrossRefID);
  w.head(0x30, mark);
}

function writeMonitorCrossRefID(w: BerWriter, value: unknown): void {
  try {
    w.identifier(value, MONITOR_CROSS_REF_ID);
  } catch (error) {
    throw within(error, 'monitorCrossRefID');
  }
}

function wrongType(
  w: BerWriter,
  kind: 'request' | 'response' | 'event' | 'error',
  type: unknown,
  table: OperationTable,
): never {
  if (typeof type === 'string' && table.onlyXml.has(type)) {
    return w.fail('no-form', `BER has no ${kind} ${type}`);
  }
  const near = typeof type === 'string' ? didYouMean(type, table.typesOf(kind)) : '';
  return w.fail(
    'unknown-message',
    `there is no ${kind} of the type ${JSON.stringify(type)}${near}`,
  );
}

/** Writes a problem and the identifier of what is rejected. */
function writeReject(w: BerWriter, { problem, invokeID }: Members): void {
  inMember('problem', () => writeProblem(w, w.object(problem)));
  if (invokeID === undefined) w.nothing(true, NULL);
  else writeInvokeID(w, invokeID);
}

function writeProblem(w: BerWriter, problem: Members): void {
  const [name, ...more] = problemNames.filter((known) => known in problem);
  if (name === undefined || more.length > 0) {
    w.fail('bad-value', 'a problem is one of general, invoke, returnResult, returnError');
  } else {
    inMember(name, () => w.integer(problem[name], 0x80 | problemNames.indexOf(name)));
  }
}

function writeUnknown(w: BerWriter, { content, role, name }: Members): number {
  const mark = w.pos;
  const { xml, ber } = inMember('content', () => w.object(content));
  if (xml !== undefined)
    inContent('xml', () => w.fail('no-form', 'XML content has no form in BER'));
  if (ber !== undefined) inContent('ber', () => w.raw(ber));
  switch (role) {
    case 'request':
      writeCode(w, name);
      return INVOKE;
    case 'event':
      if (ber === undefined) {
        inContent('ber', () => w.fail('missing-member', 'an event report has an argument'));
      }
      w.integer(eventReport, INTEGER);
      return INVOKE;
    case 'response':
      if (name !== '') {
        writeCode(w, name);
        w.head(0x30, mark);
      } else if (ber !== undefined) {
        inMember('content', () =>
          w.fail('no-form', 'a result without an operation has no content'),
        );
      }
      return RETURN_RESULT;
    case 'error':
      writeCode(w, name);
      return RETURN_ERROR;
    default:
      return inMember('role', () =>
        w.fail('no-form', `BER cannot tell what a message of the role ${role} is`),
      );
  }
}

const inContent = <T>(name: string, act: () => T): T =>
  inMember('content', () => inMember(name, act));

function writeCode(w: BerWriter, name: unknown): void {
  if (typeof name !== 'string' || !/^-?\d+$/.test(name)) {
    inMember('name', () =>
      w.fail('no-form', `BER has numbers for operations and errors, not ${String(name)}`),
    );
  }
  w.integer(Number(name), INTEGER);
}
