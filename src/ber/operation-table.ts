import { type Catalogue, payloads, responseName } from '../schema/catalogue.js';
import type { EventDefinition, Service } from '../schema/language.js';
import type { BerCompiler } from './compile.js';
import type { BerForm } from './form.js';
import type { PayloadForm } from './payload.js';
import type { BerReader } from './reader.js';
import type { BerWriter, Members } from './writer.js';

/** An operation: its code, and how its request and its answer go on the wire. */
export interface Operation {
  readonly code: number;
  /** The type of the request. */
  readonly type: string;
  readonly request: PayloadForm;
  /** The type of the answer; undefined where it has none. */
  readonly responseType: string | undefined;
  readonly response: PayloadForm | undefined;
}

/** An event: the tags of its category and of itself, and how its members go on the wire. */
export interface EventForm {
  readonly category: number;
  readonly tag: number;
  readonly type: string;
  readonly payload: PayloadForm;
}

/** How event reports go on the wire where that is not the way of phase III. */
export interface EventReportForm {
  /** Reads the argument; gives a name for the event if there is none that has its number. */
  read(reader: BerReader, tag: number, invokeID: number | undefined): object | string;
  write(writer: BerWriter, message: Members): void;
}

/** What a phase of CSTA says on the wire. */
export interface OperationTableParts {
  readonly operations: readonly Operation[];
  readonly events: readonly EventForm[];
  /** The parameter of the one error. */
  readonly failure: BerForm;
  readonly eventReport?: EventReportForm;
  /** Types of messages that BER does not have. */
  readonly onlyXml?: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

/** The operations and events of a phase of CSTA. */
export class OperationTable {
  readonly operations: readonly Operation[];
  readonly events: readonly EventForm[];
  readonly failure: BerForm;
  readonly eventReport: EventReportForm | undefined;
  /** Types of messages that BER does not have. */
  readonly onlyXml: ReadonlySet<string>;
  readonly #byCode: ReadonlyMap<number, Operation>;
  readonly #byType: ReadonlyMap<unknown, Operation>;
  readonly #byResponse: ReadonlyMap<unknown, Operation>;
  readonly #eventsByTag: ReadonlyMap<number, EventForm>;
  readonly #eventsByType: ReadonlyMap<unknown, EventForm>;

  constructor({
    operations,
    events,
    failure,
    eventReport,
    onlyXml = nothing,
  }: OperationTableParts) {
    this.operations = operations;
    this.events = events;
    this.failure = failure;
    this.eventReport = eventReport;
    this.onlyXml = onlyXml;
    this.#byCode = new Map(operations.map((operation) => [operation.code, operation]));
    this.#byType = new Map(operations.map((operation) => [operation.type, operation]));
    this.#byResponse = new Map(
      operations.flatMap((operation) =>
        operation.responseType === undefined ? [] : [[operation.responseType, operation]],
      ),
    );
    this.#eventsByTag = new Map(events.map((event) => [keyOf(event.category, event.tag), event]));
    this.#eventsByType = new Map(events.map((event) => [event.type, event]));
  }

  /** The operation of a code. */
  byCode(code: number): Operation | undefined {
    return this.#byCode.get(code);
  }

  /** The operation of a request's type. */
  byType(type: unknown): Operation | undefined {
    return this.#byType.get(type);
  }

  /** The operation of a response's type. */
  byResponse(type: unknown): Operation | undefined {
    return this.#byResponse.get(type);
  }

  /** The event of a tag within a category. */
  event(category: number, tag: number): EventForm | undefined {
    return this.#eventsByTag.get(keyOf(category, tag));
  }

  /** The event of a type. */
  eventByType(type: unknown): EventForm | undefined {
    return this.#eventsByType.get(type);
  }

  /** The types of messages of a kind. */
  typesOf(kind: 'request' | 'response' | 'event' | 'error'): readonly string[] {
    switch (kind) {
      case 'error':
        return ['UniversalFailure'];
      case 'event':
        return this.events.map((event) => event.type);
      case 'request':
        return this.operations.map((operation) => operation.type);
      case 'response':
        return this.operations.flatMap(({ responseType = [] }) => responseType);
    }
  }
}

const keyOf = (category: number, tag: number): number => (category << 5) | tag;

/** The operations of a schema. */
export const operationsOf = (catalogue: Catalogue, compiler: BerCompiler): Operation[] =>
  catalogue.groups.flatMap(({ services }) =>
    Object.entries(services).flatMap(([type, service]) => {
      const { operation: code, only } = service;
      return code === undefined || only === 'xml'
        ? []
        : [new CompiledOperation(code, type, service, compiler)];
    }),
  );

/** The events of a schema. */
export const eventsOf = (catalogue: Catalogue, compiler: BerCompiler): EventForm[] =>
  catalogue.groups.flatMap(({ events, eventCategory = 0 }) =>
    Object.entries(events).flatMap(([type, event]) => {
      const { only, tag } = event;
      return only === 'xml' || tag === undefined
        ? []
        : [new CompiledEvent(eventCategory, tag, type, event, compiler)];
    }),
  );

/** The types of messages of a schema that BER does not have. */
export const onlyXmlOf = (catalogue: Catalogue): Set<string> =>
  new Set(
    catalogue.groups.flatMap((group) =>
      payloads(group).flatMap(({ name, isInBer }) => (isInBer ? [] : [name])),
    ),
  );

/** An operation whose forms are made when they are first needed: most programs need few of them. */
class CompiledOperation implements Operation {
  readonly code: number;
  readonly type: string;
  readonly responseType: string | undefined;
  readonly #service: Service;
  readonly #compiler: BerCompiler;
  #request: PayloadForm | undefined;
  #response: PayloadForm | undefined;

  constructor(code: number, type: string, service: Service, compiler: BerCompiler) {
    this.code = code;
    this.type = type;
    this.responseType = service.response && responseName(type, service);
    this.#service = service;
    this.#compiler = compiler;
  }

  get request(): PayloadForm {
    this.#request ??= this.#compiler.payload(this.type, this.#service.request);
    return this.#request;
  }

  get response(): PayloadForm | undefined {
    const { response } = this.#service;
    if (response === undefined) return undefined;
    this.#response ??= this.#compiler.payload(String(this.responseType), response);
    return this.#response;
  }
}

/** An event whose form is made when it is first needed. */
class CompiledEvent implements EventForm {
  readonly category: number;
  readonly tag: number;
  readonly type: string;
  readonly #event: EventDefinition;
  readonly #compiler: BerCompiler;
  #payload: PayloadForm | undefined;

  constructor(
    category: number,
    tag: number,
    type: string,
    event: EventDefinition,
    compiler: BerCompiler,
  ) {
    this.category = category;
    this.tag = tag;
    this.type = type;
    this.#event = event;
    this.#compiler = compiler;
  }

  get payload(): PayloadForm {
    this.#payload ??= this.#compiler.payload(this.type, this.#event.payload);
    return this.#payload;
  }
}
