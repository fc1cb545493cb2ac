/**
 * The JSON form of the model: the same objects, with octets as lower-case hexadecimal strings. Which members are octets
 * the types say; what the schema does not know is octets under `ber`, wherever it stands:
 * `"unknownMembers": [{ "ber": "9e0139", "index": 0 }]`.
 *
 * @packageDocumentation
 */

import type { Extension } from '../schema/extension.js';
import { type OctetMembers, octetMembersOf, octets } from '../schema/octet-members.js';
import type { AnyMessage, Extending } from './codec.js';
import { DecodeError, EncodeError } from './errors.js';
import { octetMembers } from './generated/json-octets.js';
import { hexOf, octetsOf } from './hex.js';

/** What JSON can say. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [member: string]: Json | undefined };

/** Nesting of the model is far below this; more is not a message. */
const maxDepth = 100;

/**
 * The JSON form of a message.
 *
 * @param message - a message of CSTA or of an extension, as a codec decodes or a program makes it
 * @returns the same object with octets as lower-case hexadecimal strings; `JSON.stringify` takes it as it is
 * @throws EncodeError `bad-value` if it is nested more than a hundred levels, or in itself
 */
export function toJson(message: { readonly kind: string; readonly type: string }): Json {
  return plain(message, message.type, 0);
}

/**
 * The JSON form of a value of any model type, as `toJson` gives it for messages.
 *
 * @param value - a model value
 * @throws EncodeError `bad-value` if it is nested more than a hundred levels, or in itself
 */
export function toJsonValue(value: unknown): Json {
  return plain(value, 'value', 0);
}

/**
 * Reads the JSON form of a message.
 *
 * The members are taken as they are, save that octets are read from hexadecimal digits; whether a message is complete
 * and its values fit is for a codec to say when it encodes it.
 *
 * @param json - what `JSON.parse` gave
 * @param options - the extensions whose messages may come
 * @returns the message
 * @throws DecodeError `unknown-message` if it has no `kind` and `type`, `bad-value` if octets are no hexadecimal
 * digits, `too-deep` if it is nested more than a hundred levels
 */
export function fromJson<const Extensions extends readonly Extension[] = []>(
  json: unknown,
  options?: Extending<Extensions>,
): AnyMessage<Extensions>;
export function fromJson(json: unknown, options: Extending = {}): object {
  if (!isRecord(json) || typeof json.kind !== 'string' || typeof json.type !== 'string') {
    throw new DecodeError(
      'unknown-message',
      'a message in JSON is an object with "kind" and "type", such as {"kind":"request","type":"MonitorStop", …}',
    );
  }
  const type = json.type;
  const start = json.kind === 'unknown' ? 'UnknownMessage' : type;
  return revive(json, tablesOf(options), start, type, 0) as object;
}

/**
 * Reads the JSON form of a value of the given model type.
 *
 * @param type - name of the type in the model, such as `MakeCall` or `DeviceID`
 * @param json - what `JSON.parse` gave
 * @param options - the extensions whose types may be named
 * @throws DecodeError as `fromJson` does
 */
export function fromJsonValue(type: string, json: unknown, options: Extending = {}): unknown {
  const tables = tablesOf(options);
  const named = tables.find(({ names }) => Object.hasOwn(names, type))?.names[type];
  return revive(json, tables, named ?? type, type, 0);
}

/** What is known of CSTA, and of each extension. */
type Tables = readonly OctetMembers[];

const standard: Tables = [octetMembers];

const tablesOf = ({ extensions }: Extending): Tables =>
  extensions === undefined ? standard : [octetMembers, ...extensions.map(tableOf)];

const made = new WeakMap<Extension, OctetMembers>();

function tableOf(extension: Extension): OctetMembers {
  const known = made.get(extension);
  if (known !== undefined) return known;
  const table = octetMembersOf(Object.entries(extension.types), [extension], octetMembers);
  made.set(extension, table);
  return table;
}

function plain(value: unknown, path: string, depth: number): Json {
  if (depth > maxDepth) {
    throw new EncodeError('bad-value', `it is nested more than ${maxDepth} levels`, { path });
  }
  if (value instanceof Uint8Array) return hexOf(value);
  if (Array.isArray(value)) {
    return value.map((item, index) => plain(item, `${path}[${index}]`, depth + 1));
  }
  if (isRecord(value)) {
    const result: Record<string, Json> = {};
    for (const [name, member] of Object.entries(value)) {
      if (member !== undefined) define(result, name, plain(member, `${path}.${name}`, depth + 1));
    }
    return result;
  }
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return value;
  return String(value);
}

/** @param type - undefined where the types know of no octets within, so that only what they do not know has some */
function revive(
  value: unknown,
  tables: Tables,
  type: string | undefined,
  path: string,
  depth: number,
): unknown {
  if (depth > maxDepth) {
    throw new DecodeError('too-deep', `it is nested more than ${maxDepth} levels`, { path });
  }
  if (type === octets && !Array.isArray(value)) return reviveOctets(value, path);
  if (Array.isArray(value)) {
    return value.map((item, index) => revive(item, tables, type, `${path}[${index}]`, depth + 1));
  }
  if (!isRecord(value)) return value;
  const members = type === undefined ? undefined : membersOf(tables, type);
  const result: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    const target =
      name === 'unknownMembers'
        ? 'PrivateContent'
        : members && Object.hasOwn(members, name)
          ? members[name]
          : undefined;
    define(result, name, revive(member, tables, target, `${path}.${name}`, depth + 1));
  }
  return result;
}

const unknownMessage: Readonly<Record<string, string>> = { content: 'PrivateContent' };

const membersOf = (tables: Tables, type: string): Readonly<Record<string, string>> | undefined => {
  if (type === 'UnknownMessage') return unknownMessage;
  return tables.find(({ members }) => Object.hasOwn(members, type))?.members[type];
};

/** A member named `__proto__` has to stay a member. */
function define(target: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(target, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function reviveOctets(value: unknown, path: string): Uint8Array {
  const octets = typeof value === 'string' ? octetsOf(value) : undefined;
  if (octets) return octets;
  throw new DecodeError('bad-value', 'octets in JSON are a string of pairs of hexadecimal digits', {
    path,
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
