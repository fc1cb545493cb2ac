/**
 * Writes values as elements and attributes, in the one canonical form, and checks that each is of its type.
 *
 * Generated code drives it: `enter`, the members in their order, `element`. Elements are named by a table and an index in
 * it, since tables have their tags ready. What is written is joined from strings, most of which are there beforehand; to
 * fill octets took more than half as long again.
 */

import type { OpenBits } from '../model/unknown-member.js';
import { trimmed } from './characters.js';
import { ElementWriter, shown, type Unknown } from './element-writer.js';
import { escapeAttribute, escapeText } from './escape.js';
import { hexBinary } from './hex.js';
import type { MemberTable, ValueTable } from './tables.js';
import { unknownValueText } from './unknown-value.js';

/** Writes an item of a list as an element. */
type ItemWriter<Item> = (
  writer: XmlWriter,
  table: MemberTable,
  index: number,
  item: Item,
) => string;

export class XmlWriter extends ElementWriter {
  /** A list: an element around items, which are the only members of their table. */
  list<Item>(
    table: MemberTable,
    index: number,
    items: readonly Item[],
    itemTable: MemberTable,
    write: ItemWriter<Item>,
  ): string {
    this.#checkList(table, index, items);
    this.trail.enter(table, index, true);
    return this.element(table, index, this.#items(itemTable, 0, items, write));
  }

  /** The items of a list that has no element around it. */
  repeat<Item>(
    table: MemberTable,
    index: number,
    items: readonly Item[],
    write: ItemWriter<Item>,
  ): string {
    this.#checkList(table, index, items);
    return this.#items(table, index, items, write);
  }

  /**
   * Writes elements that are those of another member in the model.
   *
   * @param table - the table that names this member
   */
  within(table: MemberTable, index: number, write: () => string): string {
    this.trail.enter(table, index, true);
    const content = write();
    this.trail.leave();
    return content;
  }

  #items<Item>(
    table: MemberTable,
    index: number,
    items: readonly Item[],
    write: ItemWriter<Item>,
  ): string {
    let content = '';
    for (let at = 0; at < items.length; at++) {
      this.trail.item(at);
      content += write(this, table, index, items[at] as Item);
    }
    this.trail.item(-1);
    return content;
  }

  #checkList(table: MemberTable, index: number, items: unknown): void {
    if (!Array.isArray(items)) this.failType(table.key(index), items, 'a list');
  }

  /**
   * The one item of a list whose content XML has in the place of the list.
   *
   * @param isLast - which item stays where the others are left out: the last, not the first
   */
  only<Item>(member: string, items: readonly Item[], isLast = false): Item {
    if (!Array.isArray(items)) this.failType(member, items, 'a list');
    const item = items[isLast ? items.length - 1 : 0];
    if (item === undefined || items.length > 1) {
      const reason = `XML has room for exactly one, not for ${items.length}`;
      if (item === undefined || !this.omits(member, reason)) this.fail('no-form', reason, member);
    }
    return item;
  }

  /** Whether a list has an item for XML to take; one without any is left out where lists are cut. */
  hasItem(member: string, items: readonly unknown[]): boolean {
    if (!Array.isArray(items) || items.length > 0) return true;
    return !this.omits(member, 'XML has room for exactly one, not for 0');
  }

  /** An element whose text needs no escaping. */
  #leaf(table: MemberTable, index: number, text: string): string {
    const { open, close } = this.tag(table, index);
    return open + text + close;
  }

  text(table: MemberTable, index: number, value: string): string {
    if (value === '') return this.tag(table, index).empty;
    return this.#leaf(table, index, this.#escaped(table, index, value));
  }

  #escaped(table: MemberTable, index: number, value: unknown): string {
    if (typeof value !== 'string') this.failType(table.key(index), value, 'a string');
    return escapeText(value) ?? this.failCharacters(table.key(index));
  }

  boolean(table: MemberTable, index: number, value: boolean): string {
    this.#checkBoolean(table, index, value);
    const { yes, no } = this.tag(table, index);
    return value ? yes : no;
  }

  #checkBoolean(table: MemberTable, index: number, value: unknown): void {
    if (typeof value !== 'boolean') this.failType(table.key(index), value, 'a boolean');
  }

  integer(table: MemberTable, index: number, value: number): string {
    this.#checkInteger(table, index, value);
    return this.#leaf(table, index, String(value));
  }

  #checkInteger(table: MemberTable, index: number, value: unknown): void {
    if (!Number.isSafeInteger(value)) {
      this.failType(table.key(index), value, 'a whole number of less than 2^53');
    }
  }

  // Limits. What is not of its type at all is for its own method to say.

  /** Makes sure that a number is one that ECMA-269 allows. */
  inRange(
    table: MemberTable,
    index: number,
    value: number,
    least: number,
    greatest: number,
  ): number {
    const isBeyond = typeof value === 'number' && (value < least || value > greatest);
    if (isBeyond && !this.keepsIncomplete) {
      this.fail('bad-value', `${value} is not from ${least} to ${greatest}`, table.key(index));
    }
    return value;
  }

  /** Makes sure that a text has as many characters, or a list as many items, as ECMA-269 allows. */
  inSize<T extends string | readonly unknown[]>(
    table: MemberTable,
    index: number,
    value: T,
    least: number,
    greatest: number,
  ): T {
    if (typeof value !== 'string' && !Array.isArray(value)) return value;
    const { length } = value;
    if ((length < least || length > greatest) && !this.keepsIncomplete) {
      const reason = `its length, ${length}, is not from ${least} to ${greatest}`;
      this.fail('bad-value', reason, table.key(index));
    }
    return value;
  }

  /** Makes sure that a number fits into an xs:short. */
  short(table: MemberTable, index: number, value: number): number {
    if (typeof value === 'number' && (value < -0x8000 || value > 0x7fff)) {
      this.fail('no-form', `XML has numbers of 16 bits here, not ${value}`, table.key(index));
    }
    return value;
  }

  /** Makes sure that a number is an xs:nonNegativeInteger. */
  nonNegativeInteger(table: MemberTable, index: number, value: number): number {
    if (typeof value === 'number' && value < 0) {
      this.fail('no-form', `XML has no negative number here, such as ${value}`, table.key(index));
    }
    return value;
  }

  decimal(table: MemberTable, index: number, value: number): string {
    if (!Number.isFinite(value)) this.failType(table.key(index), value, 'a finite number');
    return this.#leaf(table, index, String(value));
  }

  octets(table: MemberTable, index: number, value: Uint8Array): string {
    this.#checkOctets(table, index, value);
    if (value.length === 0) return this.tag(table, index).empty;
    return this.#leaf(table, index, hexBinary(value));
  }

  #checkOctets(table: MemberTable, index: number, value: unknown): void {
    if (!(value instanceof Uint8Array)) this.failType(table.key(index), value, 'a Uint8Array');
  }

  nothing(table: MemberTable, index: number, value: true): string {
    if (value !== true) this.failType(table.key(index), value, 'true');
    return this.tag(table, index).empty;
  }

  /**
   * A value of an enumeration.
   *
   * @param required - XML cannot do without it, so that one of a later edition is an error in any case
   * @returns the element; nothing if a later edition brought the value and it is to be left out
   */
  enumeration<Value extends string>(
    table: MemberTable,
    index: number,
    value: Value,
    values: ValueTable<Value>,
    required = false,
  ): string {
    const { valued } = this.tag(table, index);
    const known = valued.get(value);
    if (known !== undefined) return known;
    const text = this.#valueText(table, index, value, values, escapeText, required);
    if (text === undefined) return '';
    const element = this.#leaf(table, index, text);
    if (values.isUsual(value)) valued.set(value, element);
    return element;
  }

  /** The text of a value; undefined if a later edition brought it and it is to be left out. */
  #valueText<Value extends string>(
    table: MemberTable,
    index: number,
    value: Value,
    values: ValueTable<Value>,
    escaped: (text: string) => string | undefined,
    required: boolean,
  ): string | undefined {
    if (!values.isReady) values.prepare();
    const text = values.texts.get(value);
    if (text === undefined) {
      const member = table.key(index);
      return escaped(this.#unknownValue(member, value, values)) ?? this.failCharacters(member);
    }
    if (values.since === undefined) return text;
    const since = values.since.get(value);
    if (since === undefined || this.edition >= since) return text;
    this.tooNew(table.key(index), `the value ${value}`, since, required);
    return undefined;
  }

  /** What stands in XML for a value that the schema does not know. */
  #unknownValue<Value extends string>(
    member: string,
    value: Value,
    values: ValueTable<Value>,
  ): string {
    if (typeof value !== 'string') this.failType(member, value, 'a string');
    if (values.absent?.has(value)) {
      this.fail('no-form', `XML does not have the value ${value}`, member);
    }
    const text = unknownValueText(value);
    if (text === undefined && value.startsWith('#')) {
      this.fail('no-form', `${shown(value)} is a number of BER that has no name`, member);
    }
    if (
      text === undefined ||
      !value.startsWith('#') ||
      text !== trimmed(text) ||
      values.values.has(text)
    ) {
      this.fail('bad-value', `${shown(value)} is no value of its enumeration`, member);
    }
    return text;
  }

  /**
   * Leaves an element that holds text.
   *
   * @param attributes - its attributes, each with a space in front
   * @param member - the name of the text in the model
   */
  textElement(
    table: MemberTable,
    index: number,
    attributes: string,
    value: string,
    member: string,
    unknown: Unknown,
  ): string {
    if (typeof value !== 'string') this.failType(member, value, 'a string');
    const text = escapeText(value) ?? this.failCharacters(member);
    const parts = unknown === undefined ? undefined : this.spliced(text, unknown);
    this.trail.leave();
    if (parts !== undefined) {
      return this.raw(table, index, attributes + parts.attributes, parts.content);
    }
    if (attributes !== '' || text === '') return this.raw(table, index, attributes, text);
    return this.#leaf(table, index, text);
  }

  #attribute(table: MemberTable, index: number, text: string): string {
    return `${this.tag(table, index).attribute}${text}"`;
  }

  textAttribute(table: MemberTable, index: number, value: string): string {
    const text = escapeAttribute(value) ?? this.failCharacters(table.key(index));
    return this.#attribute(table, index, text);
  }

  booleanAttribute(table: MemberTable, index: number, value: boolean): string {
    this.#checkBoolean(table, index, value);
    return this.#attribute(table, index, value ? 'true' : 'false');
  }

  integerAttribute(table: MemberTable, index: number, value: number): string {
    this.#checkInteger(table, index, value);
    return this.#attribute(table, index, String(value));
  }

  octetsAttribute(table: MemberTable, index: number, value: Uint8Array): string {
    this.#checkOctets(table, index, value);
    return this.#attribute(table, index, hexBinary(value));
  }

  enumerationAttribute<Value extends string>(
    table: MemberTable,
    index: number,
    value: Value,
    values: ValueTable<Value>,
  ): string {
    const { valued } = this.tag(table, index);
    const known = valued.get(value);
    if (known !== undefined) return known;
    const text = this.#valueText(table, index, value, values, escapeAttribute, false);
    if (text === undefined) return '';
    const attribute = this.#attribute(table, index, text);
    if (values.isUsual(value)) valued.set(value, attribute);
    return attribute;
  }

  /** One boolean of an element whose members are booleans. */
  bit(table: MemberTable, index: number, value: boolean): string {
    const { yes, no } = this.tag(table, index);
    if (table.hasSince || table.names[index] === '') return this.#oddBit(table, index, value);
    this.#checkBoolean(table, index, value);
    return value ? yes : no;
  }

  #oddBit(table: MemberTable, index: number, value: boolean): string {
    const key = table.key(index);
    if (table.namesIn(this.edition)[index] === '') {
      if (value !== false) this.fail('no-form', 'XML does not have this bit', key);
      return '';
    }
    return this.allows(table.since[index] as number, key) ? this.boolean(table, index, value) : '';
  }

  /**
   * Enters an element whose members are booleans.
   *
   * @returns how many members its value has
   */
  enterBits(table: MemberTable, index: number, value: OpenBits): number {
    const count = this.enter(table, index, value);
    const { unknownBits } = value;
    if (unknownBits === undefined) return count;
    if (!Array.isArray(unknownBits)) this.failType('unknownBits', unknownBits, 'a list');
    if (unknownBits.length > 0) {
      this.fail('no-form', 'XML has no place for bits without a name', 'unknownBits');
    }
    return count - 1;
  }

  /** An element whose members are booleans. */
  bits(table: MemberTable, index: number, value: OpenBits, bits: MemberTable): string {
    let rest = this.enterBits(table, index, value);
    if (!bits.isReady) bits.prepare();
    const { keys } = bits;
    const values = value as Readonly<Record<string, unknown>>;
    let content = '';
    for (let at = 0; at < keys.length && rest > 0; at++) {
      const bit = values[keys[at] as string];
      if (bit === undefined) continue;
      rest--;
      content += this.bit(bits, at, bit as boolean);
    }
    return rest > 0
      ? this.bitsWith(table, index, content, value, rest, bits)
      : this.element(table, index, content);
  }

  /** Leaves an element whose members are booleans, and whose value has more members than have been written. */
  bitsWith(
    table: MemberTable,
    index: number,
    content: string,
    value: OpenBits,
    rest: number,
    bits: MemberTable,
  ): string {
    const unknown = value.unknownMembers;
    if (rest > (unknown === undefined ? 0 : 1)) {
      this.onlyMembers(value, [...bits.keys, 'unknownBits', 'unknownMembers']);
    }
    return unknown === undefined
      ? this.element(table, index, content)
      : this.spliceElement(table, index, content, unknown, bits);
  }
}
