/** Whether JSON is what a message's or type's JSON form says, by the schema. */

import { type Catalogue, isBuiltIn, isOptionalInModel, typeName } from '../schema/catalogue.js';
import { modelDefinition } from '../schema/hand-written.js';
import type {
  BitsType,
  BuiltInType,
  EnumerationType,
  Limits,
  Member,
  Members,
  TypeUse,
} from '../schema/language.js';
import type { EncodeErrorCode } from './errors.js';
import { octetsOf } from './hex.js';
import { didYouMean } from './near-names.js';

/** What is wrong with a value, and where. */
export interface JsonProblem {
  readonly code: Extract<EncodeErrorCode, 'missing-member' | 'unknown-member' | 'bad-value'>;
  /** As in errors: `MakeCall.callingDevice.number`. */
  readonly path: string;
  readonly message: string;
}

/** What may stand for more than it is. */
export interface Shorthands {
  /** Members of the message in which the number of a device may stand for its identifier, or for those of a list. */
  readonly devices: readonly string[];
}

/**
 * Finds everything in the JSON form of a message's members that is not as the schema has it.
 *
 * @param all - the schema
 * @param type - name of the message
 * @param members - its members by the schema
 * @param json - what `JSON.parse` gave
 * @param shorthands - what may stand for more than it is
 */
export function checkMembers(
  all: Catalogue,
  type: string,
  members: Members,
  json: unknown,
  { devices }: Shorthands = { devices: [] },
): JsonProblem[] {
  if (!isRecord(json)) return [wrong(type, 'an object with the members of the message', json)];
  const withoutShort = Object.entries(json).map(([name, value]) => [
    name,
    devices.includes(name) ? longForm(value) : value,
  ]);
  return checkStructure(all, type, members, Object.fromEntries(withoutShort));
}

const longForm = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(longForm);
  return typeof value === 'string' ? { number: value } : value;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What names a secret, which is not for messages. */
const NAMES_SECRET = /pass(?:word|wd|phrase)|pwd|secret|token/i;

function shown(path: string, value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  if (NAMES_SECRET.test(path) || NAMES_SECRET.test(text)) return '***';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

const wrong = (path: string, expected: string, value: unknown): JsonProblem => ({
  code: 'bad-value',
  path,
  message: `${expected} is expected, not ${shown(path, value)}`,
});

/** Members that every structure may have, since what a peer sent is kept in them. */
const kept: ReadonlySet<string> = new Set(['unknownMembers']);

function checkStructure(
  all: Catalogue,
  path: string,
  members: Members,
  json: Readonly<Record<string, unknown>>,
): JsonProblem[] {
  const present = Object.entries(json).flatMap(([name, value]) => {
    if (kept.has(name)) return [];
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (member) return checkUse(all, `${path}.${name}`, member.type, value, member);
    return [unknownMember(`${path}.${name}`, name, Object.keys(members))];
  });
  const missing = Object.entries(members).flatMap(([name, member]) =>
    isOptionalInModel(member) || json[name] !== undefined
      ? []
      : [missingMember(all, path, name, member)],
  );
  return [...missing, ...present];
}

function unknownMember(path: string, name: string, known: readonly string[]): JsonProblem {
  const near = didYouMean(name, known);
  const hint = near === '' ? `; there are ${listed(known)}` : near;
  return { code: 'unknown-member', path, message: `there is no such member${hint}` };
}

const missingMember = (
  all: Catalogue,
  path: string,
  name: string,
  { type }: Member,
): JsonProblem => ({
  code: 'missing-member',
  path: `${path}.${name}`,
  message: `it is missing; ${expected(all, type)} is expected`,
});

/** As many names are told where something else was given. */
const MOST = 12;

const listed = (names: readonly string[]): string =>
  names.length > MOST
    ? `${names.slice(0, MOST).join(', ')} and ${names.length - MOST} more`
    : names.join(', ') || 'none';

const builtInTexts: Readonly<Record<BuiltInType, string>> = {
  text: 'a text',
  integer: 'a whole number',
  decimal: 'a number',
  boolean: 'true or false',
  octets: 'a text of pairs of hexadecimal digits',
  identifier: 'a text',
  time: 'a time in ISO 8601',
  nothing: 'true',
  numeral: 'a text of digits',
};

/** What a value of a type is, in a few words. */
function expected(all: Catalogue, use: TypeUse): string {
  if (typeof use !== 'string') return `a list of ${use.listOf}`;
  if (isBuiltIn(use)) return builtInTexts[use];
  const definition = modelDefinition(all, use);
  switch (definition?.kind) {
    case 'alias':
      return builtInTexts[definition.of];
    case 'enumeration':
      return `one of ${listed(Object.keys(definition.values))}`;
    case 'list':
      return `a list of ${definition.item}`;
    case 'choice': {
      const one = `${use}, an object with one of ${listed(Object.keys(definition.alternatives))}`;
      return definition.repeated ? `a list of ${one}` : one;
    }
    case 'bits':
      return `${use}, an object with bits that are true or false`;
    case 'sequence': {
      const required = Object.entries(definition.members).filter(
        ([, member]) => !isOptionalInModel(member),
      );
      const names = required.map(([name]) => name);
      return names.length === 0 ? `${use}, an object` : `${use}, an object with ${listed(names)}`;
    }
    default:
      return use;
  }
}

function checkUse(
  all: Catalogue,
  path: string,
  use: TypeUse,
  value: unknown,
  limits: Limits,
): JsonProblem[] {
  if (typeof use === 'string') return checkType(all, path, use, value, limits);
  return checkItems(all, path, typeName(use), value, expected(all, use), limits);
}

function checkItems(
  all: Catalogue,
  path: string,
  item: string,
  value: unknown,
  what: string,
  { size }: Limits,
): JsonProblem[] {
  if (!Array.isArray(value)) return [wrong(path, what, value)];
  return [
    ...outOf(path, size, value.length, 'items'),
    ...value.flatMap((one, index) => checkType(all, `${path}[${index}]`, item, one, {})),
  ];
}

function outOf(
  path: string,
  limits: readonly [number, number] | undefined,
  number: number,
  of: string,
): JsonProblem[] {
  if (!limits || (number >= limits[0] && number <= limits[1])) return [];
  const [least, most] = limits;
  const message = `${least} to ${most}${of === '' ? '' : ` ${of}`} are allowed, not ${number}`;
  return [{ code: 'bad-value', path, message }];
}

function checkType(
  all: Catalogue,
  path: string,
  name: string,
  value: unknown,
  limits: Limits,
): JsonProblem[] {
  if (isBuiltIn(name)) return checkBuiltIn(path, name, value, limits);
  const definition = modelDefinition(all, name);
  const what = (): string => expected(all, name);
  switch (definition?.kind) {
    case 'alias':
      return checkBuiltIn(path, definition.of, value, { ...definition, ...limits });
    case 'enumeration':
      return checkEnumeration(path, definition, value, what());
    case 'bits':
      return checkBits(path, definition, value, what());
    case 'list':
      return checkItems(all, path, definition.item, value, what(), { ...definition, ...limits });
    case 'choice':
      if (!definition.repeated) return checkChoice(all, path, name, definition.alternatives, value);
      if (!Array.isArray(value)) return [wrong(path, what(), value)];
      return value.flatMap((one, index) =>
        checkChoice(all, `${path}[${index}]`, name, definition.alternatives, one),
      );
    case 'sequence':
      return isRecord(value)
        ? checkStructure(all, path, definition.members, value)
        : [wrong(path, what(), value)];
    default:
      return name === 'Texts' ? checkTexts(path, value) : checkOther(path, value);
  }
}

const checkTexts = (path: string, value: unknown): JsonProblem[] =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string')
    ? []
    : [wrong(path, 'an object of texts', value)];

/** What is left are values that are a number or a flag. */
const checkOther = (path: string, value: unknown): JsonProblem[] =>
  typeof value === 'number' || typeof value === 'boolean'
    ? []
    : [wrong(path, 'true, false or a number', value)];

function checkBuiltIn(
  path: string,
  type: BuiltInType,
  value: unknown,
  limits: Limits,
): JsonProblem[] {
  const mistaken = [wrong(path, builtInTexts[type], value)];
  switch (type) {
    case 'integer':
    case 'decimal':
      if (typeof value !== 'number' || (type === 'integer' && !Number.isInteger(value))) {
        return mistaken;
      }
      return outOf(path, limits.range, value, '');
    case 'boolean':
      return typeof value === 'boolean' ? [] : mistaken;
    case 'nothing':
      return value === true ? [] : mistaken;
    case 'octets':
      return typeof value === 'string' && octetsOf(value) ? [] : mistaken;
    case 'text':
      if (typeof value !== 'string') return mistaken;
      return outOf(path, limits.size, value.length, 'characters');
    default:
      return typeof value === 'string' ? [] : mistaken;
  }
}

function checkEnumeration(
  path: string,
  { values }: EnumerationType,
  value: unknown,
  what: string,
): JsonProblem[] {
  if (typeof value !== 'string') return [wrong(path, what, value)];
  if (Object.hasOwn(values, value) || value.startsWith('#')) return [];
  const near = didYouMean(value, Object.keys(values));
  return [{ ...wrong(path, what, value), message: `${wrong(path, what, value).message}${near}` }];
}

function checkBits(
  path: string,
  { values }: BitsType,
  value: unknown,
  what: string,
): JsonProblem[] {
  if (!isRecord(value)) return [wrong(path, what, value)];
  return Object.entries(value).flatMap(([name, bit]) => {
    if (name === 'unknownBits' || name === 'bitCount' || kept.has(name)) return [];
    const inner = `${path}.${name}`;
    if (!Object.hasOwn(values, name)) return [unknownMember(inner, name, Object.keys(values))];
    return typeof bit === 'boolean' ? [] : [wrong(inner, 'true or false', bit)];
  });
}

function checkChoice(
  all: Catalogue,
  path: string,
  name: string,
  alternatives: Members,
  value: unknown,
): JsonProblem[] {
  const names = Object.keys(alternatives);
  const what = `${name}, an object with one of ${listed(names)}`;
  if (!isRecord(value)) return [wrong(path, what, value)];
  const given = Object.entries(value).filter(([member]) => !kept.has(member));
  const unknown = given.filter(([member]) => !Object.hasOwn(alternatives, member));
  if (unknown.length > 0) {
    return unknown.map(([member]) => unknownMember(`${path}.${member}`, member, names));
  }
  const [first, second] = given;
  if (second) return [wrong(path, what, value)];
  if (!first) return 'unknownMembers' in value ? [] : [wrong(path, what, value)];
  const member = alternatives[first[0]];
  return member ? checkUse(all, `${path}.${first[0]}`, member.type, first[1], member) : [];
}
