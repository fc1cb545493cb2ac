/** Protocol Buffers with the same content as CSTA's messages, made from the schema's types. */

import protobuf from 'protobufjs';
import type { Message } from '../../src/model/message.js';
import {
  type Catalogue,
  isBuiltIn,
  type NamedPayload,
  payloads,
} from '../../src/schema/catalogue.js';
import type { BuiltInType, Members, TypeDefinition, TypeUse } from '../../src/schema/language.js';
import { standardCatalogue } from '../../src/schema/standard.js';

/** A message as a program that uses protobufjs has it: enumerations are numbers. */
interface ProtobufMessage {
  /** Which message it is, and its invoke identifier. */
  readonly header: protobuf.Message;
  readonly content: protobuf.Message;
}

export interface ProtobufForm {
  readonly write: (message: Message) => ProtobufMessage;
  readonly encode: (message: ProtobufMessage) => Uint8Array;
  readonly decode: (octets: Uint8Array) => ProtobufMessage;
  /** What a message says, with names of enumerations; members that are not there are absent. */
  readonly read: (message: ProtobufMessage) => {
    readonly header: Readonly<Record<string, unknown>>;
    readonly content: Readonly<Record<string, unknown>>;
  };
}

/** INTEGER is of 32 bits, as everybody has it: one that is beyond wraps around, and takes no less time for that. */
const scalars: Readonly<Record<BuiltInType, string>> = {
  text: 'string',
  integer: 'int32',
  decimal: 'double',
  boolean: 'bool',
  octets: 'bytes',
  identifier: 'string',
  time: 'string',
  nothing: 'bool',
  numeral: 'string',
};

interface Field {
  readonly type: string;
  readonly id: number;
  readonly rule?: 'repeated';
  readonly keyType?: string;
}
type Fields = Readonly<Record<string, Field>>;
type Nested = protobuf.AnyNestedObject;

/** In this edition of Protocol Buffers a number that is zero is there, as in CSTA. */
const edition = '2023';

const messageOf = (fields: Fields): Nested => ({ edition, fields: { ...fields } });

/** Members in a row, numbered from one. */
const numbered = (types: Readonly<Record<string, Omit<Field, 'id'>>>): Fields =>
  Object.fromEntries(
    Object.entries(types).map(([name, field], index) => [name, { ...field, id: index + 1 }]),
  );

const privateContent = { type: 'PrivateContent' };
const octetsOrPrivate = numbered({ string: { type: 'bytes' }, private: privateContent });
const map = { type: 'string', keyType: 'string' };
const markup = numbered({ xml: { type: 'string' }, attributes: map, namespaces: map });
const device = numbered({
  number: { type: 'string' },
  typeOfNumber: { type: 'string' },
  mediaCallCharacteristics: { type: 'MediaCallCharacteristics' },
  privateNumber: { type: 'string' },
  privateName: { type: 'string' },
  hasPrivateNumber: { type: 'bool' },
  hasPrivateName: { type: 'bool' },
});

/** Types that the model writes by hand, and so does this. */
const handWritten: Readonly<Record<string, Fields>> = {
  PrivateContent: numbered({
    xml: { type: 'string' },
    namespaces: map,
    ber: { type: 'bytes' },
  }),
  DeviceID: device,
  LocalDeviceID: device,
  ConnectionID: numbered({ callID: { type: 'string' }, deviceID: { type: 'LocalDeviceID' } }),
  CSTAPrivateData: octetsOrPrivate,
  SecurityInfo: octetsOrPrivate,
  CorrelatorData: octetsOrPrivate,
  UserData: octetsOrPrivate,
  LocationInfo: numbered({
    geoPriv: { type: 'GeoPriv', rule: 'repeated' },
    content: privateContent,
  }),
  Grammars: markup,
  InnerXml: markup,
  AnyContent: markup,
};

/** Types that are written by hand, and are one value. */
const handWrittenScalars: Readonly<Record<string, string>> = {
  LanguageTag: 'string',
  CountOrFlag: 'int32',
};

const isList = (definition: TypeDefinition | undefined): boolean =>
  definition?.kind === 'list' || (definition?.kind === 'choice' && definition.repeated === true);

/** A message's field for a use of a type. */
function fieldOf(all: Catalogue, use: TypeUse): Omit<Field, 'id'> {
  if (typeof use !== 'string') return { type: itemType(all, use.listOf), rule: 'repeated' };
  const definition = all.types.get(use)?.definition;
  if (isList(definition)) return { type: itemType(all, use), rule: 'repeated' };
  return { type: scalarOf(all, use) ?? use };
}

function scalarOf(all: Catalogue, name: string): string | undefined {
  if (isBuiltIn(name)) return scalars[name];
  const definition = all.types.get(name)?.definition;
  return definition?.kind === 'alias' ? scalars[definition.of] : handWrittenScalars[name];
}

/** Protocol Buffers have no lists of lists, so a few answers have one list here. */
function itemType(all: Catalogue, name: string): string {
  const definition = all.types.get(name)?.definition;
  return definition?.kind === 'list'
    ? itemType(all, definition.item)
    : (scalarOf(all, name) ?? name);
}

/** The content with one list in the place of a list of lists. */
export function withoutNestedLists(members: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [name, withOneList(value)]),
  );
}

function withOneList(value: unknown): unknown {
  if (Array.isArray(value)) return value.flat().map(withOneList);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return withoutNestedLists(value);
}

const fieldsOf = (all: Catalogue, members: Members): Fields =>
  numbered(
    Object.fromEntries(
      Object.entries(members).map(([name, member]) => [name, fieldOf(all, member.type)]),
    ),
  );

function nestedOf(all: Catalogue, name: string, definition: TypeDefinition): Nested | undefined {
  switch (definition.kind) {
    case 'sequence':
      return messageOf(fieldsOf(all, definition.members));
    case 'choice':
      return messageOf(fieldsOf(all, definition.alternatives));
    case 'enumeration': {
      const names = Object.keys(definition.values);
      return { values: Object.fromEntries(names.map((value, index) => [value, index])) };
    }
    case 'bits': {
      const names = Object.keys(definition.values);
      return messageOf(numbered(Object.fromEntries(names.map((bit) => [bit, { type: 'bool' }]))));
    }
    case 'handWritten': {
      const fields = handWritten[name];
      if (fields) return messageOf(fields);
      if (handWrittenScalars[name]) return undefined;
      throw new Error(`${name} is written by hand and has no form in Protocol Buffers`);
    }
    default:
      return undefined;
  }
}

/** The message of a payload; the model has an event's cross reference identifier beside its members. */
function payloadMessage(all: Catalogue, { kind, payload }: NamedPayload): Nested {
  const report: Members =
    kind === 'event' ? { monitorCrossRefID: { type: 'text', presence: 'required' } } : {};
  return messageOf(fieldsOf(all, { ...report, ...payload.members }));
}

function describe(schema: Catalogue): protobuf.INamespace {
  const nested: Record<string, Nested> = {};
  for (const [name, fields] of Object.entries(handWritten)) nested[name] = messageOf(fields);
  for (const { name, definition } of schema.types.values()) {
    const type = nestedOf(schema, name, definition);
    if (type) nested[name] = type;
  }
  const named = schema.groups.flatMap((group) => payloads(group));
  const contents = Object.fromEntries(
    named.map((payload) => [payload.name, payloadMessage(schema, payload)]),
  );
  const types = Object.fromEntries(named.map(({ name }, index) => [name, index]));
  return {
    nested: {
      ...nested,
      MessageType: { values: types },
      Header: messageOf(numbered({ type: { type: 'MessageType' }, invokeID: { type: 'int32' } })),
      message: { nested: contents },
    },
  };
}

/**
 * Protocol Buffers for requests, responses and events: a header with its length, and the content behind it. One message
 * with room for all contents, which is shorter to write, is ten times as slow, for every content is asked whether it is there.
 */
export function protobufForm(): ProtobufForm {
  const root = protobuf.Root.fromJSON(describe(standardCatalogue()));
  const headers = root.lookupType('Header');
  const { values } = root.lookupEnum('MessageType');
  const contents = Object.keys(values).map((name) => root.lookupType(`message.${name}`));
  const contentType = (header: protobuf.Message): protobuf.Type => {
    const type = 'type' in header ? contents[Number(header.type)] : undefined;
    if (type) return type;
    throw new RangeError('a header does not say what it is of');
  };
  return {
    write: ({ kind: _, type, invokeID, ...content }) => {
      const header = headers.fromObject({ type, ...(invokeID === undefined ? {} : { invokeID }) });
      return { header, content: contentType(header).fromObject(withoutNestedLists(content)) };
    },
    encode: ({ header, content }) => {
      const writer = headers.encodeDelimited(header);
      return contentType(header).encode(content, writer).finish();
    },
    decode: (octets) => {
      const reader = protobuf.Reader.create(octets);
      const header = headers.decodeDelimited(reader);
      return { header, content: contentType(header).decode(reader) };
    },
    read: ({ header, content }) => ({
      header: headers.toObject(header, { enums: String }),
      content: contentType(header).toObject(content, { enums: String }),
    }),
  };
}
