/**
 * A document in the two forms that are read: octets of UTF-8, which are looked at one by one, and the string, from which
 * pieces are cut. Cutting strings is cheap and making them of octets is not; looking at octets is cheap and looking into
 * strings is not.
 */

import { DecodeError } from '../model/errors.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Encodings of one octet a character that a declaration may name; all are read as the widest of them. */
const latin = /^<\?xml\s[^>]*?encoding\s*=\s*["'](?:iso-8859-1|latin1|windows-1252|us-ascii)["']/i;

const smallest = 4096;

/** Set in every octet of a word that is not ASCII. */
const highBits = 0x80808080 | 0;
/** More than the largest message over TCP needs; what a longer document needs is given back after it. */
const largestKept = 3 * 65_536;

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

export class Source {
  /** The document in UTF-8, and a zero behind it. */
  octets: Uint8Array = new Uint8Array(smallest);
  /** The octets, to look at several at once. */
  view = new DataView(this.octets.buffer);
  /** How many octets the document has. */
  length = 0;
  #text = '';
  #isAscii = true;
  /** Offsets behind each character that is not ASCII, in octets. */
  readonly #wideEnds: number[] = [];
  /** By how much the offset in octets is ahead of that in characters there. */
  readonly #ahead: number[] = [];
  #wideCount = 0;
  /** How many of those lie before the offset asked for last. */
  #before = 0;

  /** Takes a document; offset of its first octet behind the byte order mark, if there is one. */
  load(document: string | Uint8Array): number {
    const text = typeof document === 'string' ? document : oddText(document);
    if (text !== undefined) this.#loadText(text);
    else this.#loadOctets(document as Uint8Array);
    const { octets } = this;
    octets[this.length] = 0;
    this.#isAscii = this.#text.length === this.length;
    if (!this.#isAscii && this.#findWide()) this.#checkSurrogates();
    return octets[0] === 0xef && octets[1] === 0xbb && octets[2] === 0xbf ? 3 : 0;
  }

  #loadText(text: string): void {
    this.#makeRoom(3 * text.length);
    this.#text = text;
    this.length = encoder.encodeInto(text, this.octets).written;
  }

  #loadOctets(document: Uint8Array): void {
    this.#makeRoom(document.length);
    this.octets.set(document);
    this.length = document.length;
    this.#text = decoded(document, decoder);
  }

  #makeRoom(length: number): void {
    // Behind the zero there is room for those who look at several octets at once.
    if (this.octets.length < length + 8) this.#reserve(2 ** Math.ceil(Math.log2(length + 8)));
  }

  #reserve(size: number): void {
    this.octets = new Uint8Array(size);
    this.view = new DataView(this.octets.buffer);
  }

  /** Finds the characters that are not ASCII; whether U+FFFD is among them. */
  #findWide(): boolean {
    const { octets, view, length } = this;
    const ends = this.#wideEnds;
    const ahead = this.#ahead;
    let count = 0;
    let difference = 0;
    let hasReplacement = false;
    for (let at = 0; at < length; at++) {
      while (at < length && (view.getInt32(at, true) & highBits) === 0) at += 4;
      const octet = octets[at] as number;
      if (octet < 0xc0 || at >= length) continue;
      if (octet === 0xef && octets[at + 1] === 0xbf && octets[at + 2] === 0xbd) {
        hasReplacement = true;
      }
      // Two octets are one code unit, three are one, four are two.
      at += octet < 0xe0 ? 1 : octet < 0xf0 ? 2 : 3;
      difference += octet < 0xe0 ? 1 : 2;
      ends[count] = at + 1;
      ahead[count] = difference;
      count++;
    }
    this.#wideCount = count;
    return hasReplacement;
  }

  /** The encoder writes U+FFFD for half a surrogate pair. */
  #checkSurrogates(): void {
    const offset = this.#text.search(loneSurrogate);
    if (offset < 0) return;
    throw new DecodeError('not-xml', 'half a surrogate pair is no character', { offset });
  }

  /** Lets go of the document. */
  clear(): void {
    this.#text = '';
    this.#before = 0;
    this.#wideCount = 0;
    if (this.octets.length > largestKept) {
      this.#reserve(smallest);
      this.#wideEnds.length = 0;
      this.#ahead.length = 0;
    }
  }

  /** A piece of the document, by offsets in octets. */
  slice(from: number, to: number): string {
    if (this.#isAscii) return this.#text.slice(from, to);
    const start = this.characterOffset(from);
    return this.#text.slice(start, this.characterOffset(to));
  }

  /** The offset in characters for one in octets. */
  characterOffset(offset: number): number {
    if (this.#isAscii) return offset;
    const ends = this.#wideEnds;
    // Offsets are mostly asked for in order.
    let before = this.#before;
    while (before < this.#wideCount && (ends[before] as number) <= offset) before++;
    while (before > 0 && (ends[before - 1] as number) > offset) before--;
    this.#before = before;
    return before === 0 ? offset : offset - (this.#ahead[before - 1] as number);
  }

  /** Offset of the first place from an offset on where a text of ASCII stands; -1 if there is none. */
  find(text: string, from: number): number {
    const found = this.#text.indexOf(text, this.characterOffset(from));
    return found < 0 || this.#isAscii ? found : this.#octetOffset(found);
  }

  #octetOffset(offset: number): number {
    let low = 0;
    let high = this.#wideCount;
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = (this.#wideEnds[middle] as number) - (this.#ahead[middle] as number);
      if (end <= offset) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? offset : offset + (this.#ahead[low - 1] as number);
  }
}

/**
 * The text of a document, in UTF-8 or what it says of itself, without a byte order mark.
 *
 * @throws DecodeError `not-xml` if the octets are none
 */
export const textOf = (octets: Uint8Array): string =>
  oddText(octets) ?? decoded(octets, new TextDecoder('utf-8', { fatal: true }));

/** What most documents begin with, in UTF-8. */
const usualDeclaration = new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"?>');

/** Whether octets say what most do, so that nobody has to look for another encoding. */
function isUsual(octets: Uint8Array): boolean {
  for (let at = 0; at < usualDeclaration.length; at++) {
    if (octets[at] !== usualDeclaration[at]) return false;
  }
  return true;
}

/** The text of octets that are not in UTF-8: UTF-16 with a byte order mark, or ISO 8859-1 where they declare it. */
function oddText(octets: Uint8Array): string | undefined {
  const first = octets[0];
  const second = octets[1];
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const encoding = first === 0xff ? 'utf-16le' : 'utf-16be';
    return decoded(octets, new TextDecoder(encoding, { fatal: true }));
  }
  // An octet of 0x3f is "?", which a declaration begins with; it is ASCII in any of these encodings.
  if (second !== 0x3f || isUsual(octets)) return undefined;
  let head = '';
  for (const octet of octets.subarray(0, 100)) head += String.fromCharCode(octet);
  return latin.test(head) ? new TextDecoder('windows-1252').decode(octets) : undefined;
}

/** The text of octets; a DecodeError that says where they are none. */
function decoded(octets: Uint8Array, decoder: InstanceType<typeof TextDecoder>): string {
  try {
    return decoder.decode(octets);
  } catch (cause) {
    const reason = `the octets are no text in ${decoder.encoding.toUpperCase()}`;
    const offset = validText(octets, decoder.encoding).length;
    throw new DecodeError('not-xml', reason, { offset, cause });
  }
}

/** As much as can be decoded. */
function validText(octets: Uint8Array, encoding: string): string {
  const upTo = (end: number): string | undefined => {
    try {
      const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
      return decoder.decode(octets.subarray(0, end), { stream: true });
    } catch {
      return undefined;
    }
  };
  let valid = 0;
  let invalid = octets.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (upTo(middle) === undefined) invalid = middle;
    else valid = middle;
  }
  return upTo(valid) ?? '';
}
