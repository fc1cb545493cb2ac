/** Where a document is written: octets of UTF-8, which grow as needed. */

import { isXmlCharacter } from './characters.js';
import { Pattern } from './pattern.js';

const smallest = 4096;
/** Larger than messages usually are; what one larger needs is given back after it. */
const largestKept = 65_536;

/** Up to this length, writing character by character is faster than calling the encoder. */
const shortText = 300;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Characters that stand for themselves, in text and in attributes. */
const inText = new Uint8Array(128);
const inAttribute = new Uint8Array(128);
inText.fill(1, 0x20);
inAttribute.fill(1, 0x20);
inText[9] = 1;
inText[10] = 1;

/** What the others are written as. The rule is that of Canonical XML, so that any reader gets the same characters. */
const references = new Map<number, Pattern>();
for (const [character, text, classes] of [
  ['&', '&amp;', [inText, inAttribute]],
  ['<', '&lt;', [inText, inAttribute]],
  ['>', '&gt;', [inText]],
  ['"', '&quot;', [inAttribute]],
  ['\t', '&#9;', [inAttribute]],
  ['\n', '&#10;', [inAttribute]],
  ['\r', '&#13;', [inText, inAttribute]],
] as const) {
  const code = character.charCodeAt(0);
  references.set(code, new Pattern(text));
  for (const plain of classes) plain[code] = 0;
}

const digits = new Uint8Array(16).map((_, value) => '0123456789ABCDEF'.charCodeAt(value));

export class Output {
  /** How many octets have been written. */
  at = 0;
  #octets = new Uint8Array(smallest);
  #view = new DataView(this.#octets.buffer);

  /** Begins anew. */
  clear(): void {
    this.at = 0;
    if (this.#octets.length > largestKept) this.#take(new Uint8Array(smallest));
  }

  #take(octets: Uint8Array<ArrayBuffer>): void {
    this.#octets = octets;
    this.#view = new DataView(octets.buffer);
  }

  /** Makes room for some octets, and for three more that patterns may overwrite. */
  #reserve(length: number): void {
    const needed = this.at + length + 4;
    if (needed <= this.#octets.length) return;
    const larger = new Uint8Array(2 ** Math.ceil(Math.log2(needed)));
    larger.set(this.#octets.subarray(0, this.at));
    this.#take(larger);
  }

  /** Writes a text that is ready. */
  put({ words, length }: Pattern): void {
    this.#reserve(length);
    const view = this.#view;
    let at = this.at;
    for (let index = 0; index < words.length; index++) {
      view.setInt32(at, words[index] as number, true);
      at += 4;
    }
    this.at += length;
  }

  /** Writes one octet. */
  putOctet(octet: number): void {
    this.#reserve(1);
    this.#octets[this.at++] = octet;
  }

  /** Writes markup as it is. */
  putMarkup(markup: string): void {
    if (markup.length > shortText || !this.#putAscii(markup)) {
      this.#reserve(3 * markup.length);
      this.at += encoder.encodeInto(markup, this.#octets.subarray(this.at)).written;
    }
  }

  /** Writes a short text if it is ASCII; whether it is. */
  #putAscii(text: string): boolean {
    this.#reserve(text.length);
    const octets = this.#octets;
    let at = this.at;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code >= 128) return false;
      octets[at++] = code;
    }
    this.at = at;
    return true;
  }

  /** Writes a number. */
  putNumber(value: number): void {
    this.#putAscii(String(value));
  }

  /** Writes octets as hexadecimal digits. */
  putHex(octets: Uint8Array): void {
    this.#reserve(2 * octets.length);
    const target = this.#octets;
    let at = this.at;
    for (let index = 0; index < octets.length; index++) {
      const octet = octets[index] as number;
      target[at++] = digits[octet >> 4] as number;
      target[at++] = digits[octet & 15] as number;
    }
    this.at = at;
  }

  /**
   * Writes text between tags.
   *
   * @returns whether XML has all its characters
   */
  putText(text: string): boolean {
    return this.#putEscaped(text, inText);
  }

  /** Writes the value of an attribute, as `putText` does. */
  putValue(value: string): boolean {
    return this.#putEscaped(value, inAttribute);
  }

  #putEscaped(text: string, plain: Uint8Array): boolean {
    const { length } = text;
    this.#reserve(length);
    const octets = this.#octets;
    let at = this.at;
    let index = 0;
    for (; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code >= 128 || plain[code] !== 1) break;
      octets[at++] = code;
    }
    this.at = at;
    return index === length || this.#putOdd(text, index, plain);
  }

  /** Goes on where a character is not plain. */
  #putOdd(text: string, from: number, plain: Uint8Array): boolean {
    // A code unit takes three octets at most, but for references, which make room for themselves.
    this.#reserve(3 * (text.length - from));
    for (let index = from; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code < 128) {
        if (plain[code] === 1) this.#octets[this.at++] = code;
        else {
          const reference = references.get(code);
          if (reference === undefined) return false;
          this.put(reference);
          this.#reserve(3 * (text.length - index));
        }
      } else {
        const point = text.codePointAt(index) ?? 0;
        if (!isXmlCharacter(point)) return false;
        if (point > 0xffff) index++;
        this.#putWide(point);
      }
    }
    return true;
  }

  #putWide(point: number): void {
    const octets = this.#octets;
    if (point < 0x800) octets[this.at++] = 0xc0 | (point >> 6);
    else {
      if (point < 0x10000) octets[this.at++] = 0xe0 | (point >> 12);
      else {
        octets[this.at++] = 0xf0 | (point >> 18);
        octets[this.at++] = 0x80 | ((point >> 12) & 0x3f);
      }
      octets[this.at++] = 0x80 | ((point >> 6) & 0x3f);
    }
    octets[this.at++] = 0x80 | (point & 0x3f);
  }

  /** Takes back what was written from an offset on. */
  takeBack(from: number): string {
    const text = decoder.decode(this.#octets.subarray(from, this.at));
    this.at = from;
    return text;
  }

  /** All that was written, as text. */
  text(): string {
    return decoder.decode(this.#octets.subarray(0, this.at));
  }

  /** All that was written. */
  octets(): Uint8Array {
    return this.#octets.slice(0, this.at);
  }
}
