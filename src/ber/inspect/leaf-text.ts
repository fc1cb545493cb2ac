/** What the contents of primitive elements say, by the schema. */

import { hexOf } from '../../model/hex.js';
import type { Json } from '../../model/json.js';
import { opaqueText } from '../../model/opaque.js';
import type { BitsType, BuiltInType, EnumerationType, NamedNumber } from '../../schema/language.js';
import { latin1 } from '../latin1.js';
import { isoTime } from '../time.js';

/** What the contents of an element say. */
export interface Said {
  /** In the JSON form of the model. */
  readonly value: Json;
  /** For people: an enumeration's value with its number, `newCall (22)`. */
  readonly text: string;
}

/** Reads contents; undefined if they are of no value. */
export type ReadContents = (contents: Uint8Array) => Said | undefined;

const quoted = (text: string): Said => ({ value: text, text: JSON.stringify(text) });

/** An INTEGER or ENUMERATED; undefined if it is none, or too large for a number to be exact. */
export function integerOf(contents: Uint8Array): number | undefined {
  if (contents.length === 0) return undefined;
  let value = (contents[0] ?? 0) >= 0x80 ? -1 : 0;
  for (const octet of contents) value = value * 256 + octet;
  return Number.isSafeInteger(value) ? value : undefined;
}

const readInteger: ReadContents = (contents) => {
  const value = integerOf(contents);
  return value === undefined ? undefined : { value, text: String(value) };
};

const readNumeral: ReadContents = (contents) => {
  const value = integerOf(contents);
  return value === undefined ? undefined : { value: String(value), text: String(value) };
};

const readText: ReadContents = (contents) => quoted(latin1(contents, 0, contents.length));

/** How to read the contents of a built-in type. */
export const readBuiltIn: Readonly<Record<BuiltInType, ReadContents>> = {
  text: readText,
  integer: readInteger,
  decimal: readInteger,
  numeral: readNumeral,
  boolean: (contents) => {
    if (contents.length !== 1) return undefined;
    const value = contents[0] !== 0;
    return { value, text: String(value) };
  },
  octets: (contents) => {
    const isText = contents.length > 0 && contents.every((octet) => octet >= 0x20 && octet < 0x7f);
    const value = hexOf(contents);
    return { value, text: isText ? quoted(latin1(contents, 0, contents.length)).text : '' };
  },
  identifier: (contents) => {
    const value = opaqueText(contents);
    return { value, text: value.startsWith('0x') ? '' : quoted(value).text };
  },
  time: (contents) => {
    const text = latin1(contents, 0, contents.length);
    return { value: isoTime(text) ?? text, text: quoted(text).text };
  },
  nothing: (contents) => (contents.length === 0 ? { value: true, text: '' } : undefined),
};

/** The number of a value in BER. */
export const numberOf = (value: number | NamedNumber): number | undefined =>
  typeof value === 'number' ? value : value.number;

const nameOf = ({ values }: EnumerationType | BitsType, number: number): string | undefined =>
  Object.entries(values).find(([, value]) => numberOf(value) === number)?.[0];

/** Reads a number of an enumeration by its name. */
export const readEnumeration =
  (type: EnumerationType): ReadContents =>
  (contents) => {
    const number = integerOf(contents);
    if (number === undefined) return undefined;
    const name = nameOf(type, number);
    if (name === undefined) return { value: `#${number}`, text: String(number) };
    return { value: name, text: `${name} (${number})` };
  };

/** Reads the one bit that an ENUMERATED sets. */
export const readEnumeratedBit =
  (type: BitsType): ReadContents =>
  (contents) => {
    const number = integerOf(contents);
    const name = number === undefined ? undefined : nameOf(type, number);
    return name === undefined
      ? readInteger(contents)
      : { value: { [name]: true }, text: `${name} (${number})` };
  };

/** Reads a bit string by the names of the bits that are set. */
export const readBits =
  (type: BitsType): ReadContents =>
  (contents) => {
    const [unused, ...octets] = contents;
    if (unused === undefined || unused > 7) return undefined;
    const set = Array.from({ length: octets.length * 8 - unused }, (_, bit) => bit).filter(
      (bit) => (((octets[bit >> 3] ?? 0) << (bit & 7)) & 0x80) !== 0,
    );
    const named = set.map((bit) => ({ bit, name: nameOf(type, bit) }));
    const known = named.flatMap(({ name }) => (name === undefined ? [] : [[name, true] as const]));
    const unknown = named.flatMap(({ bit, name }) => (name === undefined ? [bit] : []));
    return {
      value: {
        ...Object.fromEntries(known),
        ...(unknown.length > 0 && { unknownBits: unknown }),
      },
      text:
        set.length === 0
          ? 'no bit'
          : named
              .map(({ bit, name }) => (name === undefined ? `${bit}` : `${name} (${bit})`))
              .join(', '),
    };
  };
