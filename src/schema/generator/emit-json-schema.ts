import {
  type Catalogue,
  isBuiltIn,
  isOptionalInModel,
  negativeName,
  responseName,
} from '../catalogue.js';
import type {
  BitsType,
  EnumerationType,
  Member,
  Members,
  TypeDefinition,
  TypeUse,
} from '../language.js';
import { valueRoots } from '../schema.js';
import { handWrittenSchemas } from './json-schema-hand-written.js';

type Schema = Readonly<Record<string, unknown>>;

const octetsSchema: Schema = { type: 'string', pattern: '^([0-9a-f]{2})*$' };

const builtInSchemas: Readonly<Record<string, Schema>> = {
  text: { type: 'string' },
  numeral: { type: 'string' },
  identifier: { type: 'string' },
  time: { type: 'string' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  boolean: { type: 'boolean' },
  octets: octetsSchema,
  nothing: { const: true },
};

const reference = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

const useSchema = (use: TypeUse): Schema =>
  typeof use === 'string' ? named(use) : { type: 'array', items: named(use.listOf) };

const named = (name: string): Schema =>
  isBuiltIn(name) ? (builtInSchemas[name] ?? {}) : reference(name);

const described = (schema: Schema, about: string | undefined): Schema =>
  about === undefined ? schema : { ...schema, description: about };

const memberSchema = (member: Member): Schema => described(useSchema(member.type), member.about);

function properties(members: Members): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [name, memberSchema(member)]),
  );
}

const requiredNames = (members: Members): string[] =>
  Object.entries(members)
    .filter(([, member]) => !isOptionalInModel(member))
    .map(([name]) => name);

const unknownMembers = { unknownMembers: { type: 'array', items: reference('UnknownMember') } };

function object(
  own: Readonly<Record<string, Schema>>,
  required: readonly string[],
  about?: string,
): Schema {
  return described(
    {
      type: 'object',
      properties: { ...own, ...unknownMembers },
      ...(required.length === 0 ? {} : { required }),
      additionalProperties: false,
    },
    about,
  );
}

function alternatives(members: Members): Schema {
  const known = Object.entries(members).map(([name, member]) => ({
    type: 'object',
    properties: { [name]: memberSchema(member) },
    required: [name],
    additionalProperties: false,
  }));
  const unknown = { type: 'object', properties: unknownMembers, required: ['unknownMembers'] };
  return { oneOf: [...known, { ...unknown, additionalProperties: false }] };
}

const enumerationSchema = ({ values }: EnumerationType): Schema => ({
  anyOf: [{ enum: Object.keys(values) }, { type: 'string', pattern: '^#' }],
});

function bitsSchema({ values }: BitsType, about: string | undefined): Schema {
  const names = Object.keys(values);
  const bits =
    names.length === 0
      ? { bitCount: { type: 'integer' } }
      : Object.fromEntries(names.map((name) => [name, { type: 'boolean' }]));
  return object({ ...bits, unknownBits: { type: 'array', items: { type: 'integer' } } }, [], about);
}

function typeSchema(name: string, definition: TypeDefinition): Schema {
  const { about } = definition;
  switch (definition.kind) {
    case 'sequence':
      return object(properties(definition.members), requiredNames(definition.members), about);
    case 'choice': {
      const one = alternatives(definition.alternatives);
      return described(definition.repeated ? { type: 'array', items: one } : one, about);
    }
    case 'list':
      return described({ type: 'array', items: named(definition.item) }, about);
    case 'enumeration':
      return described(enumerationSchema(definition), about);
    case 'bits':
      return bitsSchema(definition, about);
    case 'alias':
      return described(builtInSchemas[definition.of] ?? {}, about);
    case 'handWritten': {
      const schema = handWrittenSchemas[name];
      if (schema) return described(schema, about);
      throw new Error(`${name} is written by hand and has no JSON Schema`);
    }
  }
}

const invokeID: Schema = {
  type: 'integer',
  description: 'Ties a request to its answer.',
};

function messageSchema(
  kind: string,
  type: string,
  members: Members,
  about: string | undefined,
): Schema {
  const report = kind === 'event' ? { monitorCrossRefID: { type: 'string' } } : {};
  return object(
    { kind: { const: kind }, type: { const: type }, invokeID, ...report, ...properties(members) },
    ['kind', 'type', ...Object.keys(report), ...requiredNames(members)],
    about,
  );
}

/** A negative answer has its one category beside kind, type and invokeID. */
function failureSchema(all: Catalogue): Schema {
  const failure = all.types.get('UniversalFailure')?.definition;
  if (failure?.kind !== 'choice') throw new Error('UniversalFailure is to be a choice');
  const own = { kind: { const: 'error' }, type: { const: 'UniversalFailure' }, invokeID };
  const known = Object.entries(failure.alternatives).map(([name, member]) =>
    object({ ...own, [name]: memberSchema(member) }, ['kind', 'type', name], member.about),
  );
  return described({ oneOf: known }, failure.about);
}

function messageSchemas(all: Catalogue): Map<string, Schema> {
  const messages = new Map<string, Schema>();
  for (const group of all.groups) {
    for (const [name, service] of Object.entries(group.services)) {
      const request = messageSchema('request', name, service.request.members, service.about);
      messages.set(name, request);
      const { response, negative } = service;
      const about = `Answers ${name}.`;
      if (response) {
        const type = responseName(name, service);
        messages.set(type, messageSchema('response', type, response.members, about));
      }
      if (negative) {
        const type = negativeName(name);
        messages.set(type, messageSchema('error', type, negative.members, about));
      }
    }
    for (const [name, event] of Object.entries(group.events)) {
      messages.set(name, messageSchema('event', name, event.payload.members, event.about));
    }
  }
  for (const [root, type] of Object.entries(valueRoots)) {
    const own = { kind: { const: 'value' }, type: { const: root }, invokeID, value: named(type) };
    messages.set(`value:${root}`, object(own, ['kind', 'type', 'value']));
  }
  messages.set('error', failureSchema(all));
  for (const [name, schema] of Object.entries(handWrittenSchemas)) {
    const [prefix, message] = name.split(':');
    if (prefix === 'message' && message !== undefined) messages.set(message, schema);
  }
  return messages;
}

/** The JSON Schema of the model's JSON form: one document, a definition for each type and message. */
export function emitJsonSchema(all: Catalogue): string {
  const messages = messageSchemas(all);
  const definitions = new Map<string, Schema>();
  for (const { name, definition } of all.types.values()) {
    const { about } = definition;
    // What XML has for a type that is written by hand is what the model has.
    const form = definition.kind === 'handWritten' ? all.xmlForms[name] : undefined;
    const schema = typeSchema(name, form ?? definition);
    definitions.set(name, form ? described(schema, about) : schema);
  }
  for (const [name, definition] of Object.entries(all.xmlForms)) {
    if (!definitions.has(name)) definitions.set(name, typeSchema(name, definition));
  }
  for (const [name, schema] of Object.entries(handWrittenSchemas)) {
    if (!name.startsWith('message:') && !definitions.has(name)) definitions.set(name, schema);
  }
  for (const [name, schema] of messages) definitions.set(`message:${name}`, schema);
  const document = {
    $comment: 'Generated from src/schema by src/schema/generator (npm run generate). Do not edit.',
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'CSTA messages in JSON',
    description: 'Octets are lower-case hexadecimal digits; absent members are left out.',
    oneOf: [...messages.keys()].map((name) => reference(`message:${name}`)),
    $defs: Object.fromEntries(definitions),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
