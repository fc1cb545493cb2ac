/**
 * Reads tags, text, references and comments, in one pass. What it passes over is checked to be well-formed; what the names
 * mean is for others to know.
 */

import { DecodeError, type DecodeErrorCode } from '../model/errors.js';
import {
  AMPERSAND,
  CARRIAGE_RETURN,
  EXCLAMATION,
  GREATER_THAN,
  isName,
  isSpace,
  isXmlCharacter,
  LESS_THAN,
  LINE_FEED,
  NUMBER_SIGN,
  QUESTION,
  RIGHT_BRACKET,
  SEMICOLON,
  SLASH,
  SPACE,
} from './characters.js';
import { inName, inText } from './octet-classes.js';
import { isSame, Pattern, standsAt } from './pattern.js';
import { Source } from './source.js';

/** What `first` holds behind the start tag of an element without content. It is no octet. */
export const EMPTY = 256;
/** What `first` holds at the end of the document. */
export const END = 257;

/** What stands behind the `&` of a reference to a character by its number. */
const reference = /^#(?:x([0-9A-Fa-f]+)|([0-9]+));$/;

/** The references that XML has, behind the `&`, and what they stand for. */
const entities: ReadonlyMap<string, string> = new Map([
  ['lt;', '<'],
  ['gt;', '>'],
  ['amp;', '&'],
  ['quot;', '"'],
  ['apos;', "'"],
]);

const noPrefix = new Pattern('');

/** Who has to know of what is met between tags, and knows where in the message that is. */
export interface ScanListener {
  /** Where the scanner is, for errors. */
  path(): string | undefined;
  /** Text was found where only elements may stand. */
  strayText(from: number, to: number): void;
  /** A processing instruction was found that has no space behind its name. */
  oddInstruction(offset: number): void;
}

export class Scanner {
  readonly source = new Source();
  /** The source's octets. */
  data: Uint8Array = this.source.octets;
  /** The same, to look at several at once. */
  view = this.source.view;
  /** Offset of what is read next: behind a name, a tag or a value. */
  at = 0;
  /** First octet of the tag's local name; `SLASH` at an end tag; or `EMPTY` or `END`. */
  first = 0;
  /** Offset of the tag's name, behind its `<`. */
  tag = 0;
  /** Length of the prefix in front of the local name, colon included. */
  prefixed = 0;
  /** How many elements are open. */
  depth = 0;
  maxDepth = 0;
  /** Whether the document's elements have a prefix; most have none. */
  hasPrefix = false;
  /** That prefix, colon included. */
  #prefix: Pattern = noPrefix;
  readonly #listener: ScanListener;

  constructor(listener: ScanListener) {
    this.#listener = listener;
  }

  /** Takes a document. */
  load(document: string | Uint8Array): void {
    this.at = this.source.load(document);
    this.data = this.source.octets;
    this.view = this.source.view;
    this.depth = 0;
    this.hasPrefix = false;
  }

  /** Lets go of the document. */
  release(): void {
    this.source.clear();
    this.data = this.source.octets;
    this.view = this.source.view;
  }

  /** Sets the prefix of the document's elements, colon included. */
  setPrefix(from: number, to: number): void {
    this.hasPrefix = true;
    // Each octet as a character, ASCII or not, since patterns are made of octets.
    let prefix = '';
    for (const octet of this.data.subarray(from, to)) prefix += String.fromCharCode(octet);
    this.#prefix = new Pattern(prefix);
  }

  /** Fails at an offset in octets. */
  fail(code: DecodeErrorCode, reason: string, offset = this.at): never {
    throw new DecodeError(code, reason, {
      path: this.#listener.path(),
      offset: this.source.characterOffset(offset),
    });
  }

  failAtEnd(what: string): never {
    this.fail('truncated', `the text ends within ${what}`, this.source.length);
  }

  /** Moves to the next tag where only elements may stand. */
  next(): void {
    const octets = this.data;
    let at = this.at;
    let first = octets[at + 1] as number;
    if (octets[at] !== LESS_THAN || first < SLASH || first === QUESTION) {
      at = this.#toTag(at);
      if (at < 0) return;
      first = octets[at + 1] as number;
    }
    at++;
    this.tag = at;
    this.prefixed = 0;
    if (this.hasPrefix && standsAt(this.view, at, this.#prefix)) {
      this.prefixed = this.#prefix.length;
      at += this.prefixed;
      first = octets[at] as number;
    }
    this.first = first;
    this.at = at;
  }

  /** Passes over white space, comments and the like; offset of the tag behind them, -1 at the end of the document. */
  #toTag(from: number): number {
    const octets = this.data;
    let at = from;
    for (;;) {
      at = this.spaceEnd(at);
      if (at >= this.source.length) {
        if (this.depth > 0) this.failAtEnd('an element');
        this.first = END;
        this.at = at;
        return -1;
      }
      const second = octets[at + 1];
      const isTag = octets[at] === LESS_THAN;
      if (isTag && second !== EXCLAMATION && second !== QUESTION) return at;
      if (isTag && !this.#startsWith('<![CDATA[', at)) at = this.skipMisc(at);
      else {
        this.characters(at);
        this.#listener.strayText(at, this.at);
        at = this.at;
      }
    }
  }

  /** Offset behind white space. */
  spaceEnd(from: number): number {
    let at = from;
    while (isSpace(this.data[at] as number)) at++;
    return at;
  }

  #startsWith(text: string, at: number): boolean {
    for (let index = 0; index < text.length; index++) {
      if (this.data[at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  /** Whether the document ends in the middle of a text of ASCII. */
  #endsWithin(text: string, at: number): boolean {
    return text.startsWith(this.source.slice(at, Math.min(at + text.length, this.source.length)));
  }

  /** Passes over a comment or processing instruction; refuses a document type declaration. */
  skipMisc(at: number): number {
    const { source } = this;
    if (this.data[at + 1] === QUESTION) {
      const nameEnd = this.nameEnd(at + 2);
      const target = source.slice(at + 2, nameEnd);
      if (target === '' || /^xml$/i.test(target)) {
        if (at + 2 >= source.length) this.failAtEnd('a processing instruction');
        this.fail('not-xml', 'an XML declaration stands at the very start or nowhere', at);
      }
      const end = source.find('?>', at + 2);
      if (end < 0) this.failAtEnd('a processing instruction');
      if (nameEnd !== end && !isSpace(this.data[nameEnd] as number))
        this.#listener.oddInstruction(at);
      this.#checkCharacters(at, end);
      return end + 2;
    }
    if (this.#startsWith('<!--', at)) {
      const end = source.find('--', at + 4);
      if (end < 0) this.failAtEnd('a comment');
      if (this.data[end + 2] !== GREATER_THAN) {
        if (end + 2 >= source.length) this.failAtEnd('a comment');
        this.fail('not-xml', '"--" stands within a comment', end);
      }
      this.#checkCharacters(at, end);
      return end + 3;
    }
    if (this.#startsWith('<!DOCTYPE', at)) {
      this.fail('doctype-refused', 'document type declarations are not read', at);
    }
    if (this.#endsWithin('<!DOCTYPE', at) || this.#endsWithin('<!--', at)) {
      this.failAtEnd('a declaration');
    }
    this.fail('not-xml', '"<!" begins no comment and no CDATA section', at);
  }

  /** Refuses characters that XML does not allow. */
  #checkCharacters(from: number, to: number): void {
    for (let at = from; at < to; at++) this.checkCharacter(at, this.data[at] as number);
  }

  /** Refuses the character that begins with an octet, if XML does not allow it. */
  checkCharacter(at: number, octet: number): void {
    if (octet < SPACE ? !isSpace(octet) : octet === 0xef && this.#isNoCharacter(at)) {
      const point = octet < SPACE ? octet : 0xff40 + (this.data[at + 2] as number);
      const shown = point.toString(16).toUpperCase().padStart(4, '0');
      this.fail('not-xml', `XML has no character U+${shown}`, at);
    }
  }

  /** Whether U+FFFE or U+FFFF stands at an offset. */
  #isNoCharacter(at: number): boolean {
    return this.data[at + 1] === 0xbf && (this.data[at + 2] as number) >= 0xbe;
  }

  /** Offset behind the name that begins at an offset; the same where none does. */
  nameEnd(from: number): number {
    const octets = this.data;
    let at = from;
    while (inName[octets[at] as number] !== 0) at++;
    if ((octets[at] as number) >= 0x80) return this.#wideNameEnd(from);
    return inName[octets[from] as number] === 2 ? at : from;
  }

  /** The same for names that are not ASCII. */
  #wideNameEnd(from: number): number {
    const octets = this.data;
    let at = from;
    while ((octets[at] as number) >= 0x80 || inName[octets[at] as number] !== 0) at++;
    return isName(this.source.slice(from, at)) ? at : from;
  }

  /**
   * Character data from an offset up to the next tag, with references and CDATA sections replaced. Moves there; at the
   * end of the text too.
   */
  characters(from: number): string {
    const { source, data: octets } = this;
    let value = '';
    let start = from;
    let at = from;
    for (;;) {
      while (inText[octets[at] as number] === 1) at++;
      const octet = octets[at] as number;
      if (octet === LESS_THAN) {
        const second = octets[at + 1];
        if (second !== EXCLAMATION && second !== QUESTION) break;
        value += source.slice(start, at);
        if (this.#startsWith('<![CDATA[', at)) {
          const end = source.find(']]>', at + 9);
          if (end < 0) this.failAtEnd('a CDATA section');
          this.#checkCharacters(at, end);
          value += source.slice(at + 9, end).replace(/\r\n?/g, '\n');
          at = end + 3;
        } else if (this.#endsWithin('<![CDATA[', at)) this.failAtEnd('a CDATA section');
        else at = this.skipMisc(at);
        start = at;
      } else if (octet === AMPERSAND) {
        value += source.slice(start, at) + this.referenced(at);
        at = this.at;
        start = at;
      } else if (octet === CARRIAGE_RETURN) {
        value += `${source.slice(start, at)}\n`;
        at += octets[at + 1] === LINE_FEED ? 2 : 1;
        start = at;
      } else if (octet === 0 && at >= source.length) break;
      else {
        if (octet === RIGHT_BRACKET && this.#startsWith(']]>', at)) {
          this.fail('not-xml', '"]]>" stands in text', at);
        }
        this.checkCharacter(at, octet);
        at++;
      }
    }
    this.at = at;
    return start === at ? value : value + source.slice(start, at);
  }

  /** What the reference at an offset stands for. Moves behind it. */
  referenced(at: number): string {
    const octets = this.data;
    let end = at + 1;
    while (isInReference(octets[end] as number)) end++;
    if (octets[end] !== SEMICOLON && end >= this.source.length) this.failAtEnd('a reference');
    const text = this.source.slice(at + 1, end + 1);
    const entity = entities.get(text);
    if (entity !== undefined) {
      this.at = end + 1;
      return entity;
    }
    const found = reference.exec(text);
    if (!found) {
      this.fail(
        'not-xml',
        '"&" begins no reference to a character or to lt, gt, amp, quot, apos',
        at,
      );
    }
    this.at = end + 1;
    const [, hexadecimal, decimal] = found;
    const point = Number.parseInt(
      hexadecimal ?? decimal ?? '',
      hexadecimal === undefined ? 10 : 16,
    );
    if (point > 0x10ffff || !isXmlCharacter(point)) {
      this.fail('not-xml', 'the reference is to a character that XML does not have', at);
    }
    return String.fromCodePoint(point);
  }

  /**
   * Checks that the end tag at an offset closes an element.
   *
   * @param at - offset of its `<`
   * @param name - offset of the element's qualified name in its start tag
   * @param length - length of that name
   * @returns offset behind the end tag
   */
  endTag(at: number, name: number, length: number): number {
    const octets = this.data;
    if (isSame(this.view, at + 2, name, length)) {
      let end = at + 2 + length;
      if (octets[end] !== GREATER_THAN) end = this.spaceEnd(end);
      if (octets[end] === GREATER_THAN) return end + 1;
    }
    const shown = this.source.slice(name, name + length);
    if (this.source.find('>', at) < 0) this.failAtEnd(`<${shown}>`);
    this.fail('not-xml', `<${shown}> is closed by another tag than </${shown}>`, at);
  }

  failTooDeep(offset: number): never {
    this.fail('too-deep', `elements are nested more than ${this.maxDepth} levels`, offset);
  }
}

/** Whether an octet may stand between the `&` and the `;` of a reference. */
const isInReference = (octet: number): boolean => octet === NUMBER_SIGN || inName[octet] !== 0;
