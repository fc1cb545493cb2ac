/**
 * Opaque identifiers: octets in BER, text in XML, a string in the model.
 *
 * The rule, a bijection between all octet strings and all strings of XML characters:
 *
 * - Octets that are the UTF-8 form of XML 1.0 characters read as that text.
 * - All others read as `0x` and their lower-case hexadecimal digits.
 * - So do octets whose text looks like the second kind and stands for octets of the second kind (the octets of the
 *   text `0xb1`, say, since `0xb1` itself already stands for the octet b1).
 */

import { EncodeError } from './errors.js';

const utf8Encoder = new TextEncoder();
const utf8Decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What XML 1.0 does not allow in a document: control characters, lone surrogates, U+FFFE and U+FFFF. */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/**
 * The string that stands for octets.
 *
 * @param octets - where they are
 * @param from - index of the first
 * @param to - index after the last
 */
export function opaqueText(octets: Uint8Array, from = 0, to = octets.length): string {
  return readsAsText(octets, from, to)
    ? utf8Decoder.decode(octets.subarray(from, to))
    : hexText(octets, from, to);
}

/**
 * The octets that a string stands for.
 *
 * @param text - any string that XML 1.0 can carry
 * @throws EncodeError `bad-value` if XML 1.0 has no place for one of its characters, lone surrogates included
 */
export function opaqueOctets(text: string): Uint8Array {
  const hidden = hiddenOctets(text);
  if (hidden) return hidden;
  if (notXml.test(text)) {
    throw new EncodeError(
      'bad-value',
      'an identifier holds a character that XML has no place for; write such octets as 0x and hexadecimal digits',
    );
  }
  return utf8Encoder.encode(text);
}

/**
 * Whether octets read as text by the rule, and not as hexadecimal digits.
 *
 * @param octets - where they are
 * @param from - index of the first
 * @param to - index after the last
 */
export function readsAsText(octets: Uint8Array, from: number, to: number): boolean {
  if (!isXmlText(octets, from, to)) return false;
  const looksHexadecimal = octets[from] === 0x30 && octets[from + 1] === 0x78;
  return !(looksHexadecimal && hiddenOctets(utf8Decoder.decode(octets.subarray(from, to))));
}

/** The octets that text of the form `0x…` stands for, unless they are themselves a text. */
function hiddenOctets(text: string): Uint8Array | undefined {
  if (text.length % 2 !== 0 || !text.startsWith('0x')) return undefined;
  const octets = new Uint8Array(text.length / 2 - 1);
  for (let index = 0; index < octets.length; index++) {
    const high = hexValues[text.charCodeAt(2 * index + 2)] ?? -1;
    const low = hexValues[text.charCodeAt(2 * index + 3)] ?? -1;
    if (high < 0 || low < 0) return undefined;
    octets[index] = high * 16 + low;
  }
  // Each step halves the length, so this ends soon.
  return readsAsText(octets, 0, octets.length) ? undefined : octets;
}

const hexDigits = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

const character = String.fromCharCode;
const highDigit = (octet: number): number => hexDigits[octet >> 4] as number;
const lowDigit = (octet: number): number => hexDigits[octet & 15] as number;

/** Octets as `0x` and hexadecimal digits, four octets at a time: that is twice as fast as one by one. */
function hexText(octets: Uint8Array, from: number, to: number): string {
  let text = '0x';
  let p = from;
  for (; to - p >= 4; p += 4) {
    const a = octets[p] as number;
    const b = octets[p + 1] as number;
    const c = octets[p + 2] as number;
    const d = octets[p + 3] as number;
    text += character(
      highDigit(a),
      lowDigit(a),
      highDigit(b),
      lowDigit(b),
      highDigit(c),
      lowDigit(c),
      highDigit(d),
      lowDigit(d),
    );
  }
  for (; p < to; p++) {
    const octet = octets[p] as number;
    text += character(highDigit(octet), lowDigit(octet));
  }
  return text;
}

/** The value of a lower-case hexadecimal digit by its character code; -1 for other characters, undefined above 7f. */
export const hexValues: ArrayLike<number | undefined> = Int8Array.from(
  { length: 0x80 },
  (_, code) => hexDigits.indexOf(code),
);

/** Bits of the first octet of a UTF-8 sequence, and the least character of its length, by its number of octets. */
const firstMask = [0, 0x7f, 0x1f, 0x0f, 0x07];
const leastOf = [0, 0, 0x80, 0x800, 0x10000];

/**
 * Whether octets are minimal UTF-8 of XML characters. Most identifiers of a PBX are not, and TextDecoder tells that by
 * throwing, which takes some ten microseconds.
 */
function isXmlText(octets: Uint8Array, from: number, to: number): boolean {
  for (let p = from; p < to; ) {
    const first = octets[p] as number;
    if (first >= 0x20 && first < 0x80) {
      p++;
      continue;
    }
    const length = sequenceLength(first);
    if (length === 0 || p + length > to) return false;
    let code = first & (firstMask[length] as number);
    for (let index = 1; index < length; index++) {
      const next = octets[p + index] as number;
      if ((next & 0xc0) !== 0x80) return false;
      code = (code << 6) | (next & 0x3f);
    }
    if (code < (leastOf[length] as number) || !isXmlCharacter(code)) return false;
    p += length;
  }
  return true;
}

/** How many octets a first one begins in UTF-8; 0 if it begins none. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

const isXmlCharacter = (code: number): boolean =>
  code >= 0x20
    ? code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
    : code === 0x09 || code === 0x0a || code === 0x0d;
