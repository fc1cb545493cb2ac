/** Writes values that have no members, each as an element, and checks that it is of its type. */

import { trimmed } from './characters.js';
import { escapeText } from './escape.js';
import { hexBinary } from './hex.js';
import type { ValueTable, XmlMember } from './tables.js';
import { unknownValueText } from './unknown-value.js';
import { shown, type XmlWriter } from './writer.js';

export function writeText(w: XmlWriter, at: XmlMember, value: unknown): string {
  if (value === '') return w.tag(at).empty;
  return w.leaf(at, escaped(w, at, value));
}

function escaped(w: XmlWriter, at: XmlMember, value: unknown): string {
  if (typeof value !== 'string') w.failType(at.key, value, 'a string');
  return escapeText(value) ?? w.failCharacters(at.key);
}

export function writeBoolean(w: XmlWriter, at: XmlMember, value: unknown): string {
  const { yes, no } = w.tag(at);
  return checkedBoolean(w, at, value) ? yes : no;
}

export function checkedBoolean(w: XmlWriter, at: XmlMember, value: unknown): boolean {
  if (typeof value !== 'boolean') w.failType(at.key, value, 'a boolean');
  return value;
}

export const writeInteger = (w: XmlWriter, at: XmlMember, value: unknown): string =>
  w.leaf(at, integerText(w, at, value));

export function integerText(w: XmlWriter, at: XmlMember, value: unknown): string {
  if (!Number.isSafeInteger(value)) w.failType(at.key, value, 'a whole number of less than 2^53');
  return String(value);
}

export function writeDecimal(w: XmlWriter, at: XmlMember, value: unknown): string {
  if (!Number.isFinite(value)) w.failType(at.key, value, 'a finite number');
  return w.leaf(at, String(value));
}

export function writeOctets(w: XmlWriter, at: XmlMember, value: unknown): string {
  const digits = octetsText(w, at, value);
  return digits === '' ? w.tag(at).empty : w.leaf(at, digits);
}

export function octetsText(w: XmlWriter, at: XmlMember, value: unknown): string {
  if (!(value instanceof Uint8Array)) w.failType(at.key, value, 'a Uint8Array');
  return hexBinary(value);
}

/** Writes what says something by being there. */
export function writeNothing(w: XmlWriter, at: XmlMember, value: unknown): string {
  if (value !== true) w.failType(at.key, value, 'true');
  return w.tag(at).empty;
}

/**
 * Writes a value of an enumeration.
 *
 * @returns nothing if a later edition brought the value and it is to be left out
 */
export function writeEnumeration(
  w: XmlWriter,
  at: XmlMember,
  value: unknown,
  values: ValueTable,
): string {
  const { valued } = w.tag(at);
  const known = valued.get(value);
  if (known !== undefined) return known;
  const text = valueText(w, at, value, values, escapeText);
  if (text === undefined) return '';
  const element = w.leaf(at, text);
  if (typeof value === 'string' && values.isUsual(value)) valued.set(value, element);
  return element;
}

/**
 * The text of a value of an enumeration; undefined if a later edition brought it and it is to be left out.
 *
 * @param escaping - how text stands where this is written
 */
export function valueText(
  w: XmlWriter,
  at: XmlMember,
  value: unknown,
  values: ValueTable,
  escaping: (text: string) => string | undefined,
): string | undefined {
  if (typeof value !== 'string') w.failType(at.key, value, 'a string');
  const text = values.texts.get(value);
  if (text === undefined) {
    return escaping(unknownText(w, at.key, value, values)) ?? w.failCharacters(at.key);
  }
  const since = values.since.get(value);
  if (since === undefined || w.edition >= since) return text;
  w.tooNew(at.key, `the value ${value}`, since, at.must);
  return undefined;
}

/** What stands in XML for a value that the schema does not know. */
function unknownText(w: XmlWriter, member: string, value: string, values: ValueTable): string {
  if (values.absent.has(value)) w.fail('no-form', `XML does not have the value ${value}`, member);
  const text = unknownValueText(value);
  const isKept = value.startsWith('#');
  if (text === undefined && isKept) {
    w.fail('no-form', `${shown(value)} is a number of BER that has no name`, member);
  }
  if (text === undefined || !isKept || text !== trimmed(text) || values.values.has(text)) {
    w.fail('bad-value', `${shown(value)} is no value of its enumeration`, member);
  }
  return text;
}
