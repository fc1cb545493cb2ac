import type { Event } from '../model/message.js';
import type { BerReader } from './reader.js';
import type { BerWriter } from './writer.js';

/** Functions for payloads. Declared as methods, so that functions for any one payload fit. */
interface PayloadFunctions {
  /** Reads the members of a payload, whose header has been read, into a message that has its other members already. */
  read(reader: BerReader, message: object, tag: number): object;
  /** Writes a payload from a message. */
  write(writer: BerWriter, message: object, tag: number): void;
}

/** Functions that write types by themselves. */
interface BareWriter {
  write(writer: BerWriter, value: never, tag: number): void;
}

/** How a type goes on the wire by itself: its tag as the writer takes it, and its functions. */
export type BareElement = readonly [
  tag: number,
  read: (reader: BerReader) => unknown,
  write: BareWriter['write'],
];

/** How a choice goes on the wire by itself: functions that know the tags of its alternatives. */
export type BareChoice = readonly [
  read: (reader: BerReader, tag: number) => unknown,
  write: BareWriter['write'],
];

/** How a payload goes on the wire: its tag as the writer takes it (0 for a choice), and its functions. */
export type PayloadForm = readonly [
  tag: number,
  read: PayloadFunctions['read'],
  write: PayloadFunctions['write'],
];

/** An operation: its code, the type of its request, how that goes on the wire, and how its answer does. */
export type OperationRow = readonly [
  code: number,
  type: string,
  request: PayloadForm,
  response?: PayloadForm,
];

/** An event: the tags of its category and of itself, its type, and how its members go on the wire. */
export type EventRow = readonly [
  category: number,
  tag: number,
  type: string,
  read: PayloadFunctions['read'],
  write: PayloadFunctions['write'],
];

/** How the parameter of the one error goes on the wire. */
interface FailureForm {
  read(reader: BerReader, tag: number): object;
  write(writer: BerWriter, message: object): void;
}

/** How event reports go on the wire where that is not the way of phase III. */
interface EventReportForm {
  /** Reads the argument; gives a name for the event if there is none that has its number. */
  read(reader: BerReader, tag: number, invokeID: number | undefined): Event | string;
  write(writer: BerWriter, message: Event): void;
}

/** What a phase of CSTA says on the wire. */
export interface OperationTableParts {
  readonly operations: readonly OperationRow[];
  readonly events: readonly EventRow[];
  readonly failure: FailureForm;
  readonly eventReport?: EventReportForm;
  /** Types of messages that BER does not have. */
  readonly onlyXml: readonly string[];
}

/** The operations and events of a phase of CSTA. Its indices are made when they are first needed. */
export class OperationTable {
  readonly failure: FailureForm;
  readonly eventReport: EventReportForm | undefined;
  readonly #parts: OperationTableParts;
  #byCode: ReadonlyMap<number, OperationRow> | undefined;
  #byType: ReadonlyMap<string | undefined, OperationRow> | undefined;
  #byResponse: ReadonlyMap<string | undefined, OperationRow> | undefined;
  #eventsByTag: ReadonlyMap<number, EventRow> | undefined;
  #eventsByType: ReadonlyMap<string | undefined, EventRow> | undefined;

  constructor(parts: OperationTableParts) {
    this.failure = parts.failure;
    this.eventReport = parts.eventReport;
    this.#parts = parts;
  }

  /** The operation of a code. */
  byCode(code: number): OperationRow | undefined {
    this.#byCode ??= new Map(this.#parts.operations.map((row) => [row[0], row]));
    return this.#byCode.get(code);
  }

  /** The operation of a request's type. */
  byType(type: string | undefined): OperationRow | undefined {
    this.#byType ??= new Map(this.#parts.operations.map((row) => [row[1], row]));
    return this.#byType.get(type);
  }

  /** The operation of a response's type. */
  byResponse(type: string | undefined): OperationRow | undefined {
    this.#byResponse ??= new Map(
      this.#parts.operations.filter((row) => row[3]).map((row) => [`${row[1]}Response`, row]),
    );
    return this.#byResponse.get(type);
  }

  /** The event of a tag within a category. */
  event(category: number, tag: number): EventRow | undefined {
    this.#eventsByTag ??= new Map(this.#parts.events.map((row) => [keyOf(row[0], row[1]), row]));
    return this.#eventsByTag.get(keyOf(category, tag));
  }

  /** The event of a type. */
  eventByType(type: string | undefined): EventRow | undefined {
    this.#eventsByType ??= new Map(this.#parts.events.map((row) => [row[2], row]));
    return this.#eventsByType.get(type);
  }

  /** The types of messages of a kind. */
  typesOf(kind: 'request' | 'response' | 'event' | 'error'): readonly string[] {
    const { operations, events } = this.#parts;
    if (kind === 'error') return ['UniversalFailure'];
    if (kind === 'event') return events.map((row) => row[2]);
    if (kind === 'request') return operations.map((row) => row[1]);
    return operations.filter((row) => row[3]).map((row) => `${row[1]}Response`);
  }

  /** Whether a type of message is one that BER does not have. */
  isOnlyXml(type: string): boolean {
    return this.#parts.onlyXml.includes(type);
  }
}

const keyOf = (category: number, tag: number): number => (category << 5) | tag;
