/** Reads the attributes of a start tag, one after another. */

import {
  AMPERSAND,
  CARRIAGE_RETURN,
  DOUBLE_QUOTE,
  EQUALS,
  GREATER_THAN,
  isSpace,
  LESS_THAN,
  LINE_FEED,
  SINGLE_QUOTE,
  SLASH,
  SPACE,
} from './characters.js';
import { inValue } from './octet-classes.js';
import { type Pattern, standsAt } from './pattern.js';
import type { Scanner } from './scanner.js';
import type { MemberTable } from './tables.js';

/** More than anyone needs, and few enough to be compared with one another. */
const mostAttributes = 256;

/** What stands for an attribute that a table does not have. */
export const OTHER = -2;

export class Attributes {
  /** Whether the start tag just read was of the form `<a/>`. */
  selfClosing = false;
  /** Where the value of the attribute read last stands, if that is as it is written; -1 otherwise. */
  valueStart = -1;
  valueEnd = -1;
  /** Name of the attribute read last. */
  name = '';
  /** Offset of that name. */
  start = 0;
  #value = '';
  /** Index in the table from which the next attribute is looked for. */
  #turn = 0;
  #seen = 0;
  #others: string[] = [];
  readonly #scan: Scanner;

  constructor(scan: Scanner) {
    this.#scan = scan;
  }

  /** Value of the attribute read last. */
  get value(): string {
    if (this.valueStart < 0) return this.#value;
    return this.#scan.source.slice(this.valueStart, this.valueEnd);
  }

  /** Goes to the attributes of the start tag at hand. */
  begin(): void {
    this.#turn = 0;
    this.#seen = 0;
    if (this.#others.length > 0) this.#others = [];
  }

  /**
   * Reads the next attribute.
   *
   * @param table - at most 31 names
   * @returns its index, `OTHER` if the table does not have it, or -1 behind the start tag
   */
  nextOf(table: MemberTable): number {
    const scan = this.#scan;
    const at = this.#toNext();
    if (at < 0) return -1;
    const first = scan.data[at];
    const { firsts, patterns } = table;
    for (let count = firsts.length, index = this.#turn; count > 0; count--, index++) {
      if (index >= firsts.length) index = 0;
      if (firsts[index] !== first) continue;
      const pattern = patterns[index] as Pattern;
      const end = at + pattern.length;
      if (scan.data[end] !== EQUALS || scan.data[end + 1] !== DOUBLE_QUOTE) continue;
      if (!standsAt(scan.view, at, pattern)) continue;
      this.#readPlainValue(end + 2);
      return this.#take(table, index, at);
    }
    const index = table.names.indexOf(this.#readOther(at));
    return index < 0 ? OTHER : this.#take(table, index, at);
  }

  #take(table: MemberTable, index: number, at: number): number {
    this.name = table.names[index] as string;
    this.start = at;
    if (this.#seen & (1 << index)) this.#failTwice(this.name, at);
    this.#seen |= 1 << index;
    this.#turn = index + 1;
    return index;
  }

  /** Reads the next attribute, whatever its name; empty behind the start tag. */
  next(): string {
    const at = this.#toNext();
    return at < 0 ? '' : this.#readOther(at);
  }

  #readOther(at: number): string {
    const scan = this.#scan;
    const end = scan.nameEnd(at);
    if (end === at) scan.fail('not-xml', 'an attribute should stand here', at);
    const name = scan.source.slice(at, end);
    const others = this.#others;
    if (others.includes(name)) this.#failTwice(name, at);
    others.push(name);
    if (others.length > mostAttributes) {
      scan.fail('too-long', `a tag has more than ${mostAttributes} attributes`, at);
    }
    this.#readValue(end);
    this.name = name;
    this.start = at;
    return name;
  }

  #failTwice(name: string, at: number): never {
    this.#scan.fail('not-xml', `the attribute ${name} stands twice in one tag`, at);
  }

  /** Offset of the next attribute's name; -1 behind the start tag, having set `selfClosing`. */
  #toNext(): number {
    const scan = this.#scan;
    const { data: octets } = scan;
    const at = scan.spaceEnd(scan.at);
    const octet = octets[at];
    if (octet === GREATER_THAN) {
      this.selfClosing = false;
      scan.at = at + 1;
      return -1;
    }
    if (octet === SLASH && octets[at + 1] === GREATER_THAN) {
      this.selfClosing = true;
      scan.at = at + 2;
      return -1;
    }
    const end = scan.source.length;
    if (at >= end || (octet === SLASH && at + 1 >= end)) scan.failAtEnd('a tag');
    if (at === scan.at) scan.fail('not-xml', 'the name or value before has no end', at);
    return at;
  }

  /** Reads `="value"`, with white space wherever it may stand. */
  #readValue(from: number): void {
    const scan = this.#scan;
    let at = scan.spaceEnd(from);
    if (scan.data[at] !== EQUALS) {
      if (at >= scan.source.length) scan.failAtEnd('a tag');
      scan.fail('not-xml', 'an attribute has no value', at);
    }
    at = scan.spaceEnd(at + 1);
    const quote = scan.data[at];
    if (quote === DOUBLE_QUOTE) this.#readPlainValue(at + 1);
    else if (quote === SINGLE_QUOTE) this.#readOddValue(at + 1, quote);
    else {
      if (at >= scan.source.length) scan.failAtEnd('a tag');
      scan.fail('not-xml', 'the value of an attribute stands in quotes', at);
    }
  }

  /** Reads a value in double quotes from its first character on. */
  #readPlainValue(from: number): void {
    const { data: octets } = this.#scan;
    let at = from;
    while (inValue[octets[at] as number] === 1) at++;
    if (octets[at] === DOUBLE_QUOTE) {
      this.valueStart = from;
      this.valueEnd = at;
      this.#scan.at = at + 1;
    } else this.#readOddValue(from, DOUBLE_QUOTE);
  }

  /** Reads a value that holds more than plain characters. */
  #readOddValue(from: number, quote: number): void {
    const scan = this.#scan;
    const { source, data: octets } = scan;
    let value = '';
    let start = from;
    let at = from;
    for (;;) {
      while (inValue[octets[at] as number] === 1) at++;
      const octet = octets[at] as number;
      if (octet === quote) {
        this.#value = value + source.slice(start, at);
        this.valueStart = -1;
        scan.at = at + 1;
        return;
      }
      if (octet === LESS_THAN) scan.fail('not-xml', '"<" stands in the value of an attribute', at);
      if (octet === AMPERSAND) {
        value += source.slice(start, at) + scan.referenced(at);
        at = scan.at;
        start = at;
      } else if (octet < SPACE && isSpace(octet)) {
        value += `${source.slice(start, at)} `;
        at += octet === CARRIAGE_RETURN && octets[at + 1] === LINE_FEED ? 2 : 1;
        start = at;
      } else {
        if (at >= source.length) scan.failAtEnd('the value of an attribute');
        scan.checkCharacter(at, octet);
        at++;
      }
    }
  }
}
