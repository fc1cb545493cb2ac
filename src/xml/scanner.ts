/**
 * The lexical half of reading XML: tags, attributes, text, references, comments, in one pass.
 *
 * It checks that what it passes over is well-formed and leaves to its heirs what the names mean. Names that the schema
 * knows are compared in place, octet by octet, and never cut out of the text, which is most of what makes it fast.
 */

import { DecodeError, type DecodeErrorCode } from '../model/errors.js';
import {
  AMPERSAND,
  CARRIAGE_RETURN,
  COLON,
  DOUBLE_QUOTE,
  EQUALS,
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
  SINGLE_QUOTE,
  SLASH,
  SPACE,
} from './characters.js';
import { inName, inText, inValue } from './octet-classes.js';
import { Pattern, standsAt } from './pattern.js';
import type { PrefixUse } from './prefix-use.js';
import { Source } from './source.js';
import type { MemberTable } from './tables.js';

/** What `first` holds behind the start tag of an element without content. It is no octet. */
export const EMPTY = 256;
/** What `first` holds at the end of the document. */
export const END = 257;

const reference = /^&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(lt|gt|amp|quot|apos));$/;

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** More than anyone needs, and few enough to be compared with one another. */
const mostAttributes = 256;

const noAttributes: readonly string[] = [];
const noPrefix = new Pattern('');

export abstract class XmlScanner {
  protected readonly source = new Source();
  /** The source's octets. */
  protected data: Uint8Array = this.source.octets;
  /** The same, to look at several at once. */
  protected view = this.source.view;
  /** Offset of what is read next: behind a name, a tag or a value. */
  protected at = 0;
  /** First octet of the tag's local name; `SLASH` at an end tag; or `EMPTY` or `END`. */
  protected first = 0;
  /** Offset of the tag's name, behind its `<`. */
  protected tag = 0;
  /** Length of the prefix in front of the local name, colon included. */
  protected prefixed = 0;
  /** How many elements are open. */
  protected depth = 0;
  protected maxDepth = 0;
  /** Where the value of the attribute read last stands, if that is as it is written. */
  protected valueStart = -1;
  protected valueEnd = -1;
  #value = '';
  /** Whether the start tag just read was of the form `<a/>`. */
  protected selfClosing = false;
  /** Whether the document's elements have a prefix; most have none. */
  protected hasPrefix = false;
  /** That prefix, colon included. */
  #prefix: Pattern = noPrefix;
  #nextAttribute = 0;
  #seenAttributes = 0;
  #otherAttributes: string[] = [];

  /** Where the reader is, for errors. */
  protected abstract path(): string | undefined;

  /** Text was found where only elements may stand. */
  protected abstract strayText(from: number, to: number): void;

  /** A processing instruction was found that has no space behind its name. */
  protected abstract oddInstruction(offset: number): void;

  /** An attribute was found that its element's table does not have. */
  protected abstract otherAttribute(name: string, offset: number): void;

  /** Takes a document. */
  protected load(document: string | Uint8Array): void {
    this.at = this.source.load(document);
    this.data = this.source.octets;
    this.view = this.source.view;
    this.depth = 0;
    this.hasPrefix = false;
  }

  /** Sets the prefix of the document's elements, colon included. */
  protected setPrefix(from: number, to: number): void {
    this.hasPrefix = true;
    // Each octet as a character, ASCII or not, since patterns are made of octets.
    let prefix = '';
    for (const octet of this.data.subarray(from, to)) prefix += String.fromCharCode(octet);
    this.#prefix = new Pattern(prefix);
  }

  /** Fails at an offset in octets. */
  protected fail(code: DecodeErrorCode, reason: string, offset = this.at): never {
    throw new DecodeError(code, reason, {
      path: this.path(),
      offset: this.source.characterOffset(offset),
    });
  }

  protected failAtEnd(what: string): never {
    this.fail('truncated', `the text ends within ${what}`, this.source.length);
  }

  /** Moves to the next tag where only elements may stand. */
  protected next(): void {
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
        this.strayText(at, this.at);
        at = this.at;
      }
    }
  }

  /** Offset behind white space. */
  protected spaceEnd(from: number): number {
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
  protected skipMisc(at: number): number {
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
      if (nameEnd !== end && !isSpace(this.data[nameEnd] as number)) this.oddInstruction(at);
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
    for (let at = from; at < to; at++) this.#checkCharacter(at, this.data[at] as number);
  }

  /** Refuses the character that begins with an octet, if XML does not allow it. */
  #checkCharacter(at: number, octet: number): void {
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
  protected nameEnd(from: number): number {
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
  protected characters(from: number): string {
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
        value += source.slice(start, at) + this.#referenced(at);
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
        this.#checkCharacter(at, octet);
        at++;
      }
    }
    this.at = at;
    return start === at ? value : value + source.slice(start, at);
  }

  /** What the reference at an offset stands for. Moves behind it. */
  #referenced(at: number): string {
    const octets = this.data;
    let end = at + 1;
    while (isInReference(octets[end] as number)) end++;
    if (octets[end] !== SEMICOLON && end >= this.source.length) this.failAtEnd('a reference');
    const found = reference.exec(this.source.slice(at, end + 1));
    if (!found) {
      this.fail(
        'not-xml',
        '"&" begins no reference to a character or to lt, gt, amp, quot, apos',
        at,
      );
    }
    this.at = end + 1;
    const [, hexadecimal, decimal, entity] = found;
    if (entity !== undefined) return entities[entity] ?? '';
    const point = Number.parseInt(
      hexadecimal ?? decimal ?? '',
      hexadecimal === undefined ? 10 : 16,
    );
    if (point > 0x10ffff || !isXmlCharacter(point)) {
      this.fail('not-xml', 'the reference is to a character that XML does not have', at);
    }
    return String.fromCodePoint(point);
  }

  /** Value of the attribute read last. */
  get value(): string {
    return this.valueStart < 0 ? this.#value : this.source.slice(this.valueStart, this.valueEnd);
  }

  /** Before the first `attribute` or `nextAttribute` of a start tag. */
  beginAttributes(): void {
    this.#nextAttribute = 0;
    this.#seenAttributes = 0;
    if (this.#otherAttributes.length > 0) this.#otherAttributes = [];
  }

  /**
   * Reads the next attribute that a table has; others go to `otherAttribute`. Its value is in `value`.
   *
   * @param table - at most 31 names
   * @returns its index, or -1 behind the start tag
   */
  protected attribute(table: MemberTable): number {
    if (!table.isReady) table.prepare();
    const octets = this.data;
    for (;;) {
      const at = this.#toAttribute();
      if (at < 0) return -1;
      const first = octets[at];
      const { firsts, attributes } = table;
      for (let count = firsts.length, index = this.#nextAttribute; count > 0; count--, index++) {
        if (index >= firsts.length) index = 0;
        const start = attributes[index] as Pattern;
        if (firsts[index] === first && standsAt(this.view, at, start)) {
          this.#readPlainValue(at + start.length);
          this.#note(table, index, at);
          return index;
        }
      }
      const name = this.#readOther(at);
      const index = table.names.indexOf(name);
      if (index >= 0) {
        this.#note(table, index, at);
        return index;
      }
      this.otherAttribute(name, at);
    }
  }

  #note(table: MemberTable, index: number, at: number): void {
    if (this.#seenAttributes & (1 << index)) this.#failTwice(table.names[index] as string, at);
    this.#seenAttributes |= 1 << index;
    this.#nextAttribute = index + 1;
  }

  /** Reads the next attribute, whatever its name; empty behind the start tag. */
  protected nextAttribute(): string {
    const at = this.#toAttribute();
    return at < 0 ? '' : this.#readOther(at);
  }

  #readOther(at: number): string {
    const end = this.nameEnd(at);
    if (end === at) this.fail('not-xml', 'an attribute should stand here', at);
    const name = this.source.slice(at, end);
    const others = this.#otherAttributes;
    if (others.includes(name)) this.#failTwice(name, at);
    others.push(name);
    if (others.length > mostAttributes) {
      this.fail('too-long', `a tag has more than ${mostAttributes} attributes`, at);
    }
    this.#readValue(end);
    return name;
  }

  #failTwice(name: string, at: number): never {
    this.fail('not-xml', `the attribute ${name} stands twice in one tag`, at);
  }

  /** Offset of the next attribute's name; -1 behind the start tag, having set `selfClosing`. */
  #toAttribute(): number {
    const octets = this.data;
    const at = this.spaceEnd(this.at);
    const octet = octets[at];
    if (octet === GREATER_THAN) {
      this.selfClosing = false;
      this.at = at + 1;
      return -1;
    }
    if (octet === SLASH && octets[at + 1] === GREATER_THAN) {
      this.selfClosing = true;
      this.at = at + 2;
      return -1;
    }
    const end = this.source.length;
    if (at >= end || (octet === SLASH && at + 1 >= end)) this.failAtEnd('a tag');
    if (at === this.at) this.fail('not-xml', 'the name or value before has no end', at);
    return at;
  }

  /** Reads `="value"`, with white space wherever it may stand. */
  #readValue(from: number): void {
    let at = this.spaceEnd(from);
    if (this.data[at] !== EQUALS) {
      if (at >= this.source.length) this.failAtEnd('a tag');
      this.fail('not-xml', 'an attribute has no value', at);
    }
    at = this.spaceEnd(at + 1);
    const quote = this.data[at];
    if (quote === DOUBLE_QUOTE) this.#readPlainValue(at + 1);
    else if (quote === SINGLE_QUOTE) this.#readOddValue(at + 1, quote);
    else {
      if (at >= this.source.length) this.failAtEnd('a tag');
      this.fail('not-xml', 'the value of an attribute stands in quotes', at);
    }
  }

  /** Reads a value in double quotes from its first character on. */
  #readPlainValue(from: number): void {
    const octets = this.data;
    let at = from;
    while (inValue[octets[at] as number] === 1) at++;
    if (octets[at] === DOUBLE_QUOTE) {
      this.valueStart = from;
      this.valueEnd = at;
      this.at = at + 1;
    } else this.#readOddValue(from, DOUBLE_QUOTE);
  }

  /** Reads a value that holds more than plain characters. */
  #readOddValue(from: number, quote: number): void {
    const { source, data: octets } = this;
    let value = '';
    let start = from;
    let at = from;
    for (;;) {
      while (inValue[octets[at] as number] === 1) at++;
      const octet = octets[at] as number;
      if (octet === quote) {
        this.#value = value + source.slice(start, at);
        this.valueStart = -1;
        this.at = at + 1;
        return;
      }
      if (octet === LESS_THAN) this.fail('not-xml', '"<" stands in the value of an attribute', at);
      if (octet === AMPERSAND) {
        value += source.slice(start, at) + this.#referenced(at);
        at = this.at;
        start = at;
      } else if (octet < SPACE && isSpace(octet)) {
        value += `${source.slice(start, at)} `;
        at += octet === CARRIAGE_RETURN && octets[at + 1] === LINE_FEED ? 2 : 1;
        start = at;
      } else {
        if (at >= source.length) this.failAtEnd('the value of an attribute');
        this.#checkCharacter(at, octet);
        at++;
      }
    }
  }

  /**
   * Checks that the end tag at an offset closes an element.
   *
   * @param at - offset of its `<`
   * @param name - offset of the element's qualified name in its start tag
   * @param length - length of that name
   * @returns offset behind the end tag
   */
  protected endTag(at: number, name: number, length: number): number {
    const octets = this.data;
    let same = 0;
    while (same < length && octets[at + 2 + same] === octets[name + same]) same++;
    const end = this.spaceEnd(at + 2 + same);
    if (same === length && octets[end] === GREATER_THAN) return end + 1;
    const shown = this.source.slice(name, name + length);
    if (this.source.find('>', at) < 0) this.failAtEnd(`<${shown}>`);
    this.fail('not-xml', `<${shown}> is closed by another tag than </${shown}>`, at);
  }

  /**
   * Passes over the element whose start tag is at hand, however deep, without recursion.
   *
   * @param use - notes the namespace prefixes that the element uses
   */
  protected skipElement(use: PrefixUse): void {
    const { source, data: octets } = this;
    // Offset and length of the name of each open element, by turns.
    const open: number[] = [];
    let at = this.tag - 1;
    do {
      if (octets[at + 1] === SLASH) {
        const length = open.pop() as number;
        at = this.endTag(at, open.pop() as number, length);
        use.leave();
      } else {
        const end = this.nameEnd(at + 1);
        if (end === at + 1) {
          if (end >= source.length) this.failAtEnd('a tag');
          this.fail('not-xml', '"<" begins no tag', at);
        }
        this.at = end;
        this.#readStartTag(this.#prefixAt(at + 1, end), use);
        if (this.selfClosing) use.leave();
        else {
          open.push(at + 1, end - at - 1);
          if (this.depth + open.length / 2 > this.maxDepth) this.failTooDeep(at);
        }
        at = this.at;
      }
      if (open.length > 0) {
        this.characters(at);
        at = this.at;
        if (at >= source.length) this.failAtEnd('an element');
      }
    } while (open.length > 0);
    this.at = at;
  }

  /** The prefix of the name between two offsets, empty if it has none. */
  #prefixAt(from: number, to: number): string {
    for (let at = from; at < to; at++) {
      if (this.data[at] === COLON) return this.source.slice(from, at);
    }
    return '';
  }

  #readStartTag(prefix: string, use: PrefixUse): void {
    this.beginAttributes();
    let attributes: string[] | undefined;
    for (let found = this.nextAttribute(); found !== ''; found = this.nextAttribute()) {
      attributes = attributes ?? [];
      attributes.push(found);
    }
    use.enter(prefix, attributes ?? noAttributes);
  }

  protected failTooDeep(offset: number): never {
    this.fail('too-deep', `elements are nested more than ${this.maxDepth} levels`, offset);
  }
}

/** Whether an octet may stand between the `&` and the `;` of a reference. */
const isInReference = (octet: number): boolean => octet === NUMBER_SIGN || inName[octet] !== 0;
