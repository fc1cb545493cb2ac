/** Reads elements without members: text, and what text stands for. */

import { GREATER_THAN, LESS_THAN, SLASH, trimmed } from './characters.js';
import type { Holder } from './frame.js';
import { hexBinaryOctets } from './hex.js';
import { lenient, lenientChild, unreadable } from './leniency.js';
import { inText } from './octet-classes.js';
import { isSame } from './pattern.js';
import { keepAttributes, keepElement } from './read-unknown.js';
import type { XmlReader } from './reader.js';
import type { ValueTable } from './tables.js';
import { unknownValue } from './unknown-value.js';

/** Whether the element at hand has no attributes and is not of the form `<a/>`. */
export const isPlain = ({ scan }: XmlReader): boolean => scan.data[scan.at] === GREATER_THAN;

/**
 * Opens the element at hand as one without members: what stands in its tag, and any odd content, is its own.
 *
 * @param holder - the model value, where it keeps what is not known
 */
export function openLeaf(r: XmlReader, holder?: Holder): void {
  const frame = r.frame.inner;
  frame.kind = 'leaf';
  frame.name = r.name;
  frame.tag = r.scan.tag;
  frame.length = r.scan.prefixed + r.name.length;
  frame.holder = holder;
  frame.count = 0;
  frame.item = -1;
  frame.namespaces = undefined;
  r.frame = frame;
}

/** Closes such an element, from behind its end tag. */
export function closeLeaf(r: XmlReader): void {
  r.frame = r.frame.outer ?? r.document;
  r.scan.next();
}

/** Reads character data. */
export function readText(r: XmlReader): string {
  const { scan } = r;
  if (scan.data[scan.at] === GREATER_THAN) {
    const text = plainText(r, scan.at + 1);
    if (text !== undefined) {
      scan.next();
      return text;
    }
  }
  openLeaf(r);
  keepAttributes(r);
  return textBehindAttributes(r);
}

/** Reads the character data of an open element all of whose attributes have been read, and closes it. */
export function textBehindAttributes(r: XmlReader): string {
  const { scan } = r;
  const text = r.attributes.selfClosing ? '' : (plainText(r, scan.at) ?? oddText(r));
  closeLeaf(r);
  return text;
}

/** The text from an offset up to the end tag, if that is of plain characters in plain tags; moves behind it. */
function plainText(r: XmlReader, start: number): string | undefined {
  const { scan } = r;
  const octets = scan.data;
  let at = start;
  while (inText[octets[at] as number] === 1) at++;
  return closes(r, at) ? scan.source.slice(start, at) : undefined;
}

/** Whether the end tag of the element at hand, which holds no elements, stands at an offset; moves behind it. */
function closes({ scan, name }: XmlReader, at: number): boolean {
  const { data: octets, prefixed, tag } = scan;
  const length = prefixed + name.length;
  const end = at + 2 + length;
  if (octets[at] !== LESS_THAN || octets[at + 1] !== SLASH || octets[end] !== GREATER_THAN) {
    return false;
  }
  if (!isSame(scan.view, at + 2, tag, length)) return false;
  scan.at = end + 1;
  return true;
}

/** Text that holds more than plain characters, or stands in tags of another form than the plain. */
function oddText(r: XmlReader): string {
  const { scan, frame } = r;
  let value = scan.characters(scan.at);
  for (let count = 0; scan.data[scan.at + 1] !== SLASH; count++) {
    if (scan.at >= scan.source.length) scan.failAtEnd(`<${frame.name}>`);
    scan.tag = scan.at + 1;
    lenient(r, 'unknown-member', 'an element stands where only text may', scan.at);
    keepElement(r, count);
    value += scan.characters(scan.at);
  }
  scan.at = scan.endTag(scan.at, frame.tag, frame.length);
  return value;
}

export function readBoolean(r: XmlReader): boolean {
  const offset = r.scan.at;
  const text = readText(r);
  if (text === 'true') return true;
  if (text === 'false') return false;
  const value = booleanOf(text);
  if (value === undefined) unreadable(r, reasons.boolean(text), offset);
  return value === true;
}

export function readInteger(r: XmlReader): number {
  const { scan } = r;
  const { data: octets, at: offset } = scan;
  if (octets[offset] === GREATER_THAN) {
    let value = 0;
    let at = offset + 1;
    for (let digit = digitOf(octets, at); digit >= 0; digit = digitOf(octets, ++at)) {
      value = 10 * value + digit;
    }
    const length = at - offset - 1;
    // More digits than that may not be exact.
    if (length > 0 && length < 16 && closes(r, at)) {
      scan.next();
      return value;
    }
  }
  const text = readText(r);
  const value = integerOf(text);
  if (value === undefined) unreadable(r, reasons.integer(text), offset);
  return value ?? 0;
}

/** Reads a decimal number. Those that are not finite have no place in the model. */
export function readDecimal(r: XmlReader): number {
  const offset = r.scan.at;
  const text = readText(r);
  const value = decimalOf(text);
  if (value === undefined) unreadable(r, reasons.decimal(text), offset);
  return value ?? 0;
}

export function readOctets(r: XmlReader): Uint8Array {
  const offset = r.scan.at;
  const text = readText(r);
  const value = hexBinaryOctets(trimmed(text));
  if (value === undefined) unreadable(r, reasons.octets(text), offset);
  return value ?? noOctets;
}

/** Reads an element that says something by being there. */
export function readNothing(r: XmlReader): true {
  const { scan } = r;
  const { data: octets, at } = scan;
  if (octets[at] === SLASH && octets[at + 1] === GREATER_THAN) {
    scan.at = at + 2;
    scan.next();
    return true;
  }
  const text = trimmed(readText(r));
  if (text !== '') unreadable(r, reasons.nothing(text), at);
  return true;
}

export function readEnumeration(r: XmlReader, values: ValueTable): string {
  const { scan } = r;
  const { data: octets, view, at: offset } = scan;
  if (octets[offset] === GREATER_THAN && !r.watchful) {
    let at = offset + 1;
    while (inText[octets[at] as number] === 1) at++;
    const value = values.find(view, offset + 1, at);
    if (value !== undefined && closes(r, at)) {
      scan.next();
      return value;
    }
  }
  return enumerationOf(r, values, readText(r), offset);
}

/**
 * The value of an enumeration that a text is, or the text behind `#`.
 *
 * @param within - the end of the path of the attribute that it stands in, if it stands in one
 */
export function enumerationOf(
  r: XmlReader,
  values: ValueTable,
  text: string,
  offset: number,
  within = '',
): string {
  const word = trimmed(text);
  const value = values.values.get(word);
  if (value !== undefined && word !== text) {
    const reason = `white space stands round ${word}, which is a text as it is`;
    lenientChild(r, 'bad-value', reason, offset, within);
  }
  if (value === undefined) {
    lenientChild(r, 'bad-value', `${shown(word)} is no value of its enumeration`, offset, within);
    return unknownValue(word);
  }
  const since = values.since.get(value);
  if (since !== undefined && r.edition <= 3) {
    const reason = `${value} came with edition ${since}, the document is of edition ${r.edition}`;
    lenientChild(r, 'bad-value', reason, offset, within);
  }
  return value;
}

/** What stands for octets that cannot be read, until it is taken back. */
const noOctets = new Uint8Array(0);

/** Why a text is no value of its type. */
export const reasons = {
  boolean: (text: string) => `${shown(trimmed(text))} is no boolean: true or false`,
  integer: (text: string) =>
    wholeNumber.test(trimmed(text))
      ? `${shown(trimmed(text))} is beyond the numbers that are exact (2^53)`
      : `${shown(trimmed(text))} is no whole number`,
  decimal: (text: string) => `${shown(trimmed(text))} is no finite decimal number`,
  octets: (text: string) => `${shown(trimmed(text))} is not made of pairs of hexadecimal digits`,
  nothing: (text: string) => `${shown(text)} stands in an element that has no content`,
};

const wholeNumber = /^[+-]?\d+$/;
const decimalNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/;

export function booleanOf(text: string): boolean | undefined {
  const word = trimmed(text);
  if (word === 'true' || word === '1') return true;
  return word === 'false' || word === '0' ? false : undefined;
}

export function integerOf(text: string): number | undefined {
  if (text.length > 0 && text.length < 16) {
    let value = 0;
    let index = 0;
    for (; index < text.length; index++) {
      const digit = text.charCodeAt(index) - 0x30;
      if (digit < 0 || digit > 9) break;
      value = 10 * value + digit;
    }
    if (index === text.length) return value;
  }
  const number = trimmed(text);
  const value = wholeNumber.test(number) ? Number(number) : Number.NaN;
  if (!Number.isSafeInteger(value)) return undefined;
  return value === 0 ? 0 : value;
}

function decimalOf(text: string): number | undefined {
  const number = trimmed(text);
  const value = decimalNumber.test(number) ? Number(number) : Number.NaN;
  if (!Number.isFinite(value)) return undefined;
  return value === 0 ? 0 : value;
}

export const octetsOf = (text: string): Uint8Array | undefined => hexBinaryOctets(trimmed(text));

/** A value as errors show it. */
const shown = (text: string): string =>
  text.length > 40 ? `"${text.slice(0, 40)}…"` : `"${text}"`;

/** Value of the digit at an offset, -1 if there is none. */
function digitOf(octets: Uint8Array, at: number): number {
  const digit = (octets[at] as number) - 0x30;
  return digit > 9 ? -1 : digit;
}
