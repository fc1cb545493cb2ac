/**
 * A quick look at a piece of XML: most are a few elements with ASCII names, attributes in double quotes and text that
 * needs no escaping. Those are checked as they stand, by offsets alone; the full scanner has to turn them into octets
 * first and takes almost twice as long, and with it alone all of writing took an eighth longer.
 */

import {
  AMPERSAND,
  COLON,
  DOUBLE_QUOTE,
  EQUALS,
  GREATER_THAN,
  LESS_THAN,
  SLASH,
  SPACE,
} from './characters.js';
import type { FragmentCheck } from './fragment.js';

/** What a character of ASCII may be part of. */
const NAME_START = 1;
const NAME = 2;
const TEXT = 4;
const VALUE = 8;

const classes = new Uint8Array(128).map((_, code) => {
  const character = String.fromCharCode(code);
  const isPlain = /[\n\x20-\x7e]/.test(character) && code !== LESS_THAN && code !== AMPERSAND;
  return (
    (/[A-Za-z_]/.test(character) ? NAME_START : 0) |
    (/[\w.-]/.test(character) ? NAME : 0) |
    (isPlain && code !== GREATER_THAN ? TEXT : 0) |
    (isPlain && code !== DOUBLE_QUOTE ? VALUE : 0)
  );
});

/** Offset behind the characters of a class that stand from an offset on. */
function behind(xml: string, from: number, wanted: number): number {
  let at = from;
  for (; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code >= 128 || ((classes[code] as number) & wanted) === 0) break;
  }
  return at;
}

/** Whether a name may begin at an offset. */
function startsName(xml: string, at: number): boolean {
  const code = xml.charCodeAt(at);
  return code < 128 && ((classes[code] as number) & NAME_START) !== 0;
}

/** Pieces of the text at hand: where each begins and ends, and how deep it stands. More than fit are for the full scanner. */
class Pieces {
  readonly from = new Int32Array(16);
  readonly to = new Int32Array(16);
  readonly depth = new Int32Array(16);
  count = 0;

  get isFull(): boolean {
    return this.count === this.from.length;
  }

  push(from: number, to: number, depth: number): void {
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.depth[this.count++] = depth;
  }

  /** Whether some piece has the same text as stands between two offsets. */
  has(xml: string, from: number, to: number): boolean {
    for (let index = 0; index < this.count; index++) {
      const start = this.from[index] as number;
      if ((this.to[index] as number) - start === to - from && isSame(xml, start, from, to)) {
        return true;
      }
    }
    return false;
  }
}

/** Whether what stands from `start` on is what stands between two other offsets. */
function isSame(xml: string, start: number, from: number, to: number): boolean {
  for (let at = from, other = start; at < to; at++, other++) {
    if (xml.charCodeAt(at) !== xml.charCodeAt(other)) return false;
  }
  return true;
}

const SMALL_X = 'x'.charCodeAt(0);
const xmlnsLength = 'xmlns'.length;

class PlainScanner {
  #xml = '';
  #at = 0;
  /** Offset of the colon in the name that has been passed last, its start if it has none. */
  #colon = 0;
  /** Names of open elements. */
  readonly #open = new Pieces();
  /** Prefixes that they declare. */
  readonly #declared = new Pieces();
  /** Names of the attributes of the tag at hand. */
  readonly #attributes = new Pieces();
  /** Prefixes of the tag at hand, which its own attributes may declare. */
  readonly #used = new Pieces();
  #undeclared: string[] | undefined = undefined;

  check(xml: string): FragmentCheck | undefined {
    this.#xml = xml;
    this.#open.count = 0;
    this.#declared.count = 0;
    this.#undeclared = undefined;
    let hasElements = false;
    for (this.#at = behind(xml, 0, TEXT); this.#at < xml.length; ) {
      if (xml.charCodeAt(this.#at++) !== LESS_THAN) return undefined;
      hasElements = true;
      if (!(xml.charCodeAt(this.#at) === SLASH ? this.#endTag() : this.#startTag())) {
        return undefined;
      }
      if (xml.charCodeAt(this.#at) !== GREATER_THAN) return undefined;
      this.#at = behind(xml, this.#at + 1, TEXT);
    }
    this.#xml = '';
    if (this.#open.count > 0) return undefined;
    return { hasElements, undeclared: this.#undeclared ?? [] };
  }

  #endTag(): boolean {
    const open = this.#open;
    if (open.count === 0) return false;
    const from = open.from[--open.count] as number;
    const to = open.to[open.count] as number;
    this.#forget();
    const at = this.#at + 1;
    this.#at = at + to - from;
    return isSame(this.#xml, at, from, to);
  }

  /** Forgets what the element that has been closed declared. */
  #forget(): void {
    const declared = this.#declared;
    while (
      declared.count > 0 &&
      (declared.depth[declared.count - 1] as number) >= this.#open.count
    ) {
      declared.count--;
    }
  }

  #startTag(): boolean {
    const xml = this.#xml;
    const depth = this.#open.count;
    const from = this.#at;
    if (this.#open.isFull || !this.#passName()) return false;
    const to = this.#at;
    this.#used.count = 0;
    this.#used.push(from, this.#colon, 0);
    this.#attributes.count = 0;
    while (xml.charCodeAt(this.#at) === SPACE) if (!this.#passAttribute(depth)) return false;
    for (let index = 0; index < this.#used.count; index++) {
      this.#note(this.#used.from[index] as number, this.#used.to[index] as number);
    }
    if (xml.charCodeAt(this.#at) === SLASH) {
      this.#at++;
      this.#forget();
    } else this.#open.push(from, to, depth);
    return true;
  }

  /** Passes over a name with at most one colon. */
  #passName(): boolean {
    const xml = this.#xml;
    const from = this.#at;
    this.#colon = from;
    if (!startsName(xml, from)) return false;
    const end = behind(xml, from + 1, NAME);
    this.#at = end;
    if (xml.charCodeAt(end) !== COLON) return true;
    this.#colon = end;
    this.#at = behind(xml, end + 1, NAME);
    return startsName(xml, end + 1) && xml.charCodeAt(this.#at) !== COLON;
  }

  #passAttribute(depth: number): boolean {
    const xml = this.#xml;
    const from = ++this.#at;
    if (this.#attributes.isFull || !this.#passName()) return false;
    const to = this.#at;
    if (this.#attributes.has(xml, from, to)) return false;
    this.#attributes.push(from, to, depth);
    if (xml.charCodeAt(to) !== EQUALS || xml.charCodeAt(to + 1) !== DOUBLE_QUOTE) return false;
    const end = behind(xml, to + 2, VALUE);
    this.#at = end + 1;
    if (xml.charCodeAt(end) !== DOUBLE_QUOTE) return false;
    return xml.charCodeAt(from) === SMALL_X && xml.startsWith('xmlns', from)
      ? this.#declare(from, to, end === to + 2, depth)
      : this.#use(from);
  }

  /** Notes the prefix of the attribute that has been passed last. */
  #use(from: number): boolean {
    if (this.#colon === from) return true;
    if (this.#used.isFull) return false;
    this.#used.push(from, this.#colon, 0);
    return true;
  }

  /** Notes that an attribute declares a namespace; only that without a prefix can be none. */
  #declare(from: number, to: number, isNone: boolean, depth: number): boolean {
    const prefix = from + xmlnsLength + 1;
    const isPrefixed = this.#colon === prefix - 1;
    if (this.#declared.isFull || (isPrefixed ? isNone : to > prefix - 1)) return false;
    if (isPrefixed) this.#declared.push(prefix, to, depth);
    else this.#declared.push(to, to, depth);
    return true;
  }

  #note(from: number, to: number): void {
    if (this.#declared.has(this.#xml, from, to)) return;
    const prefix = this.#xml.slice(from, to);
    if (prefix === 'xml') return;
    this.#undeclared ??= [];
    if (!this.#undeclared.includes(prefix)) this.#undeclared.push(prefix);
  }
}

/** One serves for all, since it is dearer than what it reads. */
const scanner = new PlainScanner();

/** What there is to know of a plain piece of XML; undefined if it is broken or not plain. */
export const plainFragment = (xml: string): FragmentCheck | undefined => scanner.check(xml);
