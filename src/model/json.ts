/**
 * The JSON form of the model: the same objects, with octets as lower-case hexadecimal strings. Which members are octets
 * the types say; what the schema does not know is octets under `ber`, wherever it stands:
 * `"unknownMembers": [{ "ber": "9e0139", "index": 0 }]`.
 *
 * @packageDocumentation
 */

import { DecodeError, EncodeError } from './errors.js';
import { octetMembers, octetNames } from './generated/json-octets.js';
import { hexOf, octetsOf } from './hex.js';
import type { IncompleteMessage, Message } from './message.js';

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
 * @param message - a message, as a codec decodes or a program makes it
 * @returns the same object with octets as lower-case hexadecimal strings; `JSON.stringify` takes it as it is
 * @throws EncodeError `bad-value` if it is nested more than a hundred levels, or in itself
 */
export function toJson(message: Message | IncompleteMessage): Json {
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
 * @returns the message
 * @throws DecodeError `unknown-message` if it has no `kind` and `type`, `bad-value` if octets are no hexadecimal
 * digits, `too-deep` if it is nested more than a hundred levels
 */
export function fromJson(json: unknown): Message {
  if (!isRecord(json) || typeof json.kind !== 'string' || typeof json.type !== 'string') {
    throw new DecodeError(
      'unknown-message',
      'a message in JSON is an object with "kind" and "type", such as {"kind":"request","type":"MonitorStop", …}',
    );
  }
  const type = json.type;
  return revive(json, json.kind === 'unknown' ? 'UnknownMessage' : type, type, 0) as Message;
}

/**
 * Reads the JSON form of a value of the given model type.
 *
 * @param type - name of the type in the model, such as `MakeCall` or `DeviceID`
 * @param json - what `JSON.parse` gave
 * @throws DecodeError as `fromJson` does
 */
export function fromJsonValue(type: string, json: unknown): unknown {
  const named = Object.hasOwn(octetNames, type) ? octetNames[type] : undefined;
  return revive(json, named ?? type, type, 0);
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
function revive(value: unknown, type: string | undefined, path: string, depth: number): unknown {
  if (depth > maxDepth) {
    throw new DecodeError('too-deep', `it is nested more than ${maxDepth} levels`, { path });
  }
  if (type === 'octets' && !Array.isArray(value)) return reviveOctets(value, path);
  if (Array.isArray(value)) {
    return value.map((item, index) => revive(item, type, `${path}[${index}]`, depth + 1));
  }
  if (!isRecord(value)) return value;
  const members = type === undefined ? undefined : membersOf(type);
  const result: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    const target =
      name === 'unknownMembers'
        ? 'PrivateContent'
        : members && Object.hasOwn(members, name)
          ? members[name]
          : undefined;
    define(result, name, revive(member, target, `${path}.${name}`, depth + 1));
  }
  return result;
}

const unknownMessage: Readonly<Record<string, string>> = { content: 'PrivateContent' };

const membersOf = (type: string): Readonly<Record<string, string>> | undefined => {
  if (type === 'UnknownMessage') return unknownMessage;
  return Object.hasOwn(octetMembers, type) ? octetMembers[type] : undefined;
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
