/** Reads elements without members, lists, and what is kept as it is: all that generated code needs besides structure. */

import {
  DOUBLE_QUOTE,
  EXCLAMATION,
  GREATER_THAN,
  LEFT_BRACKET,
  LESS_THAN,
  QUESTION,
  SINGLE_QUOTE,
  SLASH,
  trimmed,
} from './characters.js';
import { append, ElementReader, type RawXml } from './element-reader.js';
import type { Holder } from './frame.js';
import { hexBinaryOctets } from './hex.js';
import { inText } from './octet-classes.js';
import { type Pattern, standsAt } from './pattern.js';
import { declaredPrefix, PrefixUse } from './prefix-use.js';
import type { MemberTable, ValueTable } from './tables.js';
import { unknownValue } from './unknown-value.js';

export class XmlReader extends ElementReader {
  /** What `nextBit` has read. */
  bit = false;
  /** What `leafAttribute` has found. */
  attributeName = '';

  /** Offset of what is read next. */
  get offset(): number {
    return this.at;
  }

  /**
   * Reads a list: an element around items.
   *
   * @param rest - the member of the model that has all items but the first, where that is another
   */
  list<Item>(table: MemberTable, item: (reader: XmlReader) => Item, rest?: string): Item[] {
    const items: Item[] = [];
    this.enter();
    this.frame.isList = true;
    this.frame.rest = rest;
    while (this.member(table) >= 0) {
      this.countElement();
      items.push(item(this));
    }
    return items;
  }

  /** Adds one more item to a list that has no element around it. */
  append<Item>(list: readonly Item[] | undefined, item: Item): Item[] {
    return append(list, item);
  }

  /**
   * Reads the next member of an element whose members are booleans, into `bit`.
   *
   * @returns its index, or -1 behind the element's end
   */
  nextBit(table: MemberTable): number {
    if (table.trues.length === 0) table.prepareBits();
    const { frame, view, first, at } = this;
    const { firsts, trues, falses } = table;
    for (let index = frame.turn; index < firsts.length; index++) {
      if (firsts[index] !== first) continue;
      const whenTrue = trues[index] as Pattern;
      if (standsAt(view, at, whenTrue)) {
        this.bit = true;
        this.at = at + whenTrue.length;
      } else {
        const whenFalse = falses[index] as Pattern;
        if (!standsAt(view, at, whenFalse)) continue;
        this.bit = false;
        this.at = at + whenFalse.length;
      }
      // Odd forms, prefixes, and whoever wants to be told of them take the longer way.
      if (this.watchful || this.hasPrefix) {
        this.at = at;
        break;
      }
      frame.turn = index + 1;
      frame.count++;
      this.next();
      return index;
    }
    const index = this.member(table);
    if (index >= 0) this.bit = this.boolean();
    return index;
  }

  /** Reads an element whose members are booleans. */
  bits<Value extends object>(table: MemberTable): Value {
    const bits: Record<string, boolean> = {};
    this.enter(bits);
    for (let index = this.nextBit(table); index >= 0; index = this.nextBit(table)) {
      bits[table.keys[index] as string] = this.bit;
    }
    return bits as Value;
  }

  /** Whether the element at hand has no attributes and is not of the form `<a/>`. */
  isPlain(): boolean {
    return this.data[this.at] === GREATER_THAN;
  }

  /** Whether the element at hand holds text and no elements, and has no attributes. */
  hasText(): boolean {
    const { data: octets, at } = this;
    if (octets[at] !== GREATER_THAN) return false;
    const start = this.spaceEnd(at + 1);
    if (octets[start] === LESS_THAN && octets[start + 1] !== EXCLAMATION) return false;
    return !this.hasElements();
  }

  /** Whether the element at hand holds elements. */
  hasElements(): boolean {
    const end = this.#tagEnd();
    if (this.data[end - 1] === SLASH) return false;
    let open = this.source.find('<', end);
    while (open >= 0) {
      const second = this.data[open + 1];
      if (second !== EXCLAMATION && second !== QUESTION) return second !== SLASH;
      const isSection = this.data[open + 2] === LEFT_BRACKET;
      const close = second === QUESTION ? '?>' : isSection ? ']]>' : '-->';
      const behind = this.source.find(close, open);
      if (behind < 0) return false;
      open = this.source.find('<', behind);
    }
    return false;
  }

  /** Offset of the `>` of the start tag at hand. */
  #tagEnd(): number {
    const { data: octets, source } = this;
    let at = this.at;
    let quote = 0;
    for (; at < source.length; at++) {
      const octet = octets[at] as number;
      if (quote !== 0) {
        if (octet === quote) quote = 0;
      } else if (octet === DOUBLE_QUOTE || octet === SINGLE_QUOTE) quote = octet;
      else if (octet === GREATER_THAN) break;
    }
    return at;
  }

  /** Whether the element at hand has attributes. */
  hasAttributes(): boolean {
    const { data: octets, at } = this;
    const next = octets[this.spaceEnd(at)];
    return next !== GREATER_THAN && next !== SLASH;
  }

  /** Reads text that stands where an element should. */
  bareText(member: string): string {
    this.lenient('bad-tag', `text stands in the place of ${member}`);
    return this.text();
  }

  /** Reads character data. */
  text(): string {
    if (this.data[this.at] === GREATER_THAN) return this.#textFrom(this.at + 1);
    return this.leafAttributes() ? this.#emptyLeaf() : this.#textFrom(this.at);
  }

  /**
   * Reads the next attribute of an element that has no members, as `attribute` does.
   *
   * @param holder - keeps the attributes that the table does not have
   */
  leafAttribute(table: MemberTable, holder: Holder): number {
    this.atLeaf = true;
    this.leafHolder = holder;
    const index = this.attribute(table);
    if (index >= 0) this.attributeName = table.names[index] as string;
    this.leafHolder = undefined;
    this.atLeaf = false;
    return index;
  }

  /** Reads the character data of an element all of whose attributes have been read. */
  textBehindAttributes(): string {
    return this.selfClosing ? this.#emptyLeaf() : this.#textFrom(this.at);
  }

  #emptyLeaf(): string {
    this.next();
    return '';
  }

  #textFrom(start: number): string {
    const { data: octets, close } = this;
    let at = start;
    while (inText[octets[at] as number] === 1) at++;
    if (octets[at] === LESS_THAN && close.length > 0 && standsAt(this.view, at + 1, close)) {
      this.at = at + 1 + close.length;
      this.next();
      return this.source.slice(start, at);
    }
    return this.#oddText(start);
  }

  /** Text that holds more than plain characters, or stands in tags of another form than the plain. */
  #oddText(start: number): string {
    const { data: octets, tag, prefixed, name } = this;
    this.atLeaf = true;
    let value = this.characters(start);
    for (let count = 0; octets[this.at + 1] !== SLASH; count++) {
      if (this.at >= this.source.length) this.failAtEnd(`<${name}>`);
      this.tag = this.at + 1;
      this.lenient('unknown-member', 'an element stands where only text may', this.at);
      this.keepElement(count);
      value += this.characters(this.at);
    }
    this.at = this.endTag(this.at, tag, prefixed + name.length);
    this.atLeaf = false;
    this.next();
    return value;
  }

  /** @param member - what of the element it is about */
  #lenientLeaf(reason: string, offset: number, member?: string): void {
    this.lenientLeaf('bad-value', reason, offset, member === undefined ? '' : `.${member}`);
  }

  boolean(): boolean {
    const offset = this.at;
    const text = this.text();
    if (text === 'true') return true;
    if (text === 'false') return false;
    const value = booleanOf(text);
    if (value === undefined) this.unreadable(reasons.boolean(text), offset);
    return value === true;
  }

  integer(): number {
    const { data: octets, close, at: offset } = this;
    if (octets[offset] === GREATER_THAN && close.length > 0) {
      let value = 0;
      let at = offset + 1;
      for (let digit = digitOf(octets, at); digit >= 0; digit = digitOf(octets, ++at)) {
        value = 10 * value + digit;
      }
      const length = at - offset - 1;
      // More digits than that may not be exact.
      if (
        length > 0 &&
        length < 16 &&
        octets[at] === LESS_THAN &&
        standsAt(this.view, at + 1, close)
      ) {
        this.at = at + 1 + close.length;
        this.next();
        return value;
      }
    }
    const text = this.text();
    const value = integerOf(text);
    if (value === undefined) this.unreadable(reasons.integer(text), offset);
    return value ?? 0;
  }

  /** Reads a decimal number. Those that are not finite have no place in the model. */
  decimal(): number {
    const offset = this.at;
    const text = this.text();
    const value = decimalOf(text);
    if (value === undefined) this.unreadable(reasons.decimal(text), offset);
    return value ?? 0;
  }

  octets(): Uint8Array {
    const offset = this.at;
    const text = this.text();
    const value = hexBinaryOctets(trimmed(text));
    if (value === undefined) this.unreadable(reasons.octets(text), offset);
    return value ?? noOctets;
  }

  /** Reads an element that says something by being there. */
  nothing(): true {
    const { data: octets, at } = this;
    if (octets[at] === SLASH && octets[at + 1] === GREATER_THAN) {
      this.at = at + 2;
      this.next();
      return true;
    }
    const text = trimmed(this.text());
    if (text !== '') this.unreadable(reasons.nothing(text), at);
    return true;
  }

  /**
   * The value of the attribute that `leafAttribute` read last.
   *
   * @param kind - what the attribute holds
   * @param member - the member that it stands for, as paths name it
   * @param holder - keeps the attribute if it cannot be read
   * @returns undefined if it cannot be read
   */
  attributeValue<Kind extends keyof AttributeValues>(
    kind: Kind,
    member: string,
    holder: Holder,
  ): AttributeValues[Kind] | undefined {
    const { value: text } = this;
    const value = attributeReaders[kind](text);
    if (value === undefined) {
      this.#lenientLeaf(reasons[kind](text), this.at, member);
      const unknown = { attribute: this.attributeName, value: text };
      holder.unknownMembers = append(holder.unknownMembers, unknown);
    }
    return value;
  }

  enumeration<Value extends string>(table: ValueTable<Value>): Value {
    if (!table.isReady) table.prepare();
    const { data: octets, view, close, at: offset } = this;
    if (octets[offset] === GREATER_THAN && close.length > 0 && !this.watchful) {
      let at = offset + 1;
      while (inText[octets[at] as number] === 1) at++;
      const value = table.find(view, offset + 1, at);
      if (value !== undefined && octets[at] === LESS_THAN && standsAt(view, at + 1, close)) {
        this.at = at + 1 + close.length;
        this.next();
        return value;
      }
    }
    return this.#enumerationOf(table, this.text(), offset);
  }

  /**
   * The value of an enumeration that the attribute read last has.
   *
   * @param member - the member that the attribute stands for, as paths name it
   */
  attributeEnumeration<Value extends string>(table: ValueTable<Value>, member: string): Value {
    if (!table.isReady) table.prepare();
    if (this.valueStart >= 0 && !this.watchful) {
      const value = table.find(this.view, this.valueStart, this.valueEnd);
      if (value !== undefined) return value;
    }
    return this.#enumerationOf(table, this.value, this.at, member);
  }

  /** The value of an enumeration that a text is, or the text behind `#`. */
  #enumerationOf<Value extends string>(
    table: ValueTable<Value>,
    text: string,
    offset: number,
    member?: string,
  ): Value {
    if (!table.isReady) table.prepare();
    const word = trimmed(text);
    const value = table.values.get(word);
    if (value !== undefined && word !== text) {
      const reason = `white space stands round ${word}, which is a text as it is`;
      this.#lenientLeaf(reason, offset, member);
    }
    if (value === undefined) {
      const unknown = word;
      this.#lenientLeaf(`${shown(unknown)} is no value of its enumeration`, offset, member);
      return unknownValue(unknown) as Value;
    }
    const since = table.since?.get(value);
    if (since !== undefined && this.edition <= 3) {
      this.#lenientLeaf(
        `${value} came with edition ${since}, the document is of edition ${this.edition}`,
        offset,
        member,
      );
    }
    return value;
  }

  /** Reads what an element holds as it is. */
  content(): RawXml {
    if (this.data[this.at] === GREATER_THAN) {
      this.at++;
      this.forgetLeafNamespaces();
    } else if (this.leafAttributes()) {
      this.next();
      return { xml: '' };
    }
    return this.#contentFrom(new PrefixUse());
  }

  /** Reads what an element holds as it is, and all its attributes but namespace declarations. */
  markup(): RawXml & { readonly attributes: Readonly<Record<string, string>> | undefined } {
    const attributes = new Map<string, string>();
    this.forgetLeafNamespaces();
    this.beginAttributes();
    for (let name = this.nextAttribute(); name !== ''; name = this.nextAttribute()) {
      const declared = declaredPrefix(name);
      if (declared === undefined) attributes.set(name, this.value);
      else this.declareAtLeaf(declared, this.value);
    }
    const use = new PrefixUse();
    use.attributes([...attributes.keys()]);
    const content = this.selfClosing ? this.#emptyMarkup(use) : this.#contentFrom(use);
    return {
      ...content,
      attributes: attributes.size === 0 ? undefined : Object.fromEntries(attributes),
    };
  }

  #emptyMarkup(use: PrefixUse): RawXml {
    this.atLeaf = true;
    const namespaces = this.namespacesOf(use);
    this.atLeaf = false;
    this.next();
    return { xml: '', ...namespaces };
  }

  #contentFrom(use: PrefixUse): RawXml {
    const { data: octets, source, tag, prefixed, name } = this;
    const start = this.at;
    this.atLeaf = true;
    this.characters(start);
    while (octets[this.at + 1] !== SLASH) {
      if (this.at >= source.length) this.failAtEnd(`<${name}>`);
      this.tag = this.at + 1;
      this.skipElement(use);
      this.characters(this.at);
    }
    const raw = { xml: source.slice(start, this.at), ...this.namespacesOf(use) };
    this.at = this.endTag(this.at, tag, prefixed + name.length);
    this.atLeaf = false;
    this.next();
    return raw;
  }
}

/** What an attribute may hold. */
interface AttributeValues {
  readonly boolean: boolean;
  readonly integer: number;
  readonly octets: Uint8Array;
}

type AttributeReaders = {
  readonly [Kind in keyof AttributeValues]: (text: string) => AttributeValues[Kind] | undefined;
};

const attributeReaders: AttributeReaders = {
  boolean: booleanOf,
  integer: integerOf,
  octets: octetsOf,
};

/** What stands for octets that cannot be read, until it is taken back. */
const noOctets = new Uint8Array(0);

/** Why a text is no value of its type. */
const reasons = {
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

function booleanOf(text: string): boolean | undefined {
  const word = trimmed(text);
  if (word === 'true' || word === '1') return true;
  return word === 'false' || word === '0' ? false : undefined;
}

function integerOf(text: string): number | undefined {
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

function octetsOf(text: string): Uint8Array | undefined {
  return hexBinaryOctets(trimmed(text));
}

/** A value as errors show it. */
const shown = (text: string): string =>
  text.length > 40 ? `"${text.slice(0, 40)}…"` : `"${text}"`;

/** Value of the digit at an offset, -1 if there is none. */
function digitOf(octets: Uint8Array, at: number): number {
  const digit = (octets[at] as number) - 0x30;
  return digit > 9 ? -1 : digit;
}
