/**
 * Writes elements and attributes, in the one canonical form, and checks that each value is of its type.
 *
 * Generated code drives it: `begin`, the members in their order, `end`. Elements are named by a table and an index in it,
 * since tables have their tags ready.
 */

import type { CodecReport } from '../model/codec.js';
import { DecodeError, EncodeError, type EncodeErrorCode } from '../model/errors.js';
import type { OpenBits, UnknownMember } from '../model/unknown-member.js';
import type { Edition } from '../schema/language.js';
import { DOUBLE_QUOTE, GREATER_THAN, isName, trimmed } from './characters.js';
import type { RawXml } from './element-reader.js';
import { escapeAttribute } from './escape.js';
import { checkFragment, elementsOf, withAttributes } from './fragment.js';
import { modelName } from './generated/model-names.js';
import { namespaceOfEdition } from './namespaces.js';
import { Output } from './output.js';
import { Pattern } from './pattern.js';
import { prefixOf } from './prefix-use.js';
import { type Splice, splice } from './splice.js';
import type { MemberTable, ValueTable } from './tables.js';

/** How a document is to be written. */
export interface WriterSettings {
  readonly edition: Edition;
  /** Prefix of every element; empty for the default namespace. */
  readonly prefix: string;
  /** Whether there is an XML declaration. */
  readonly declaration: boolean;
  /** The namespace of its elements, where that is not the edition's. */
  readonly namespace?: string | undefined;
  /** What to do with members that a later edition brought. */
  readonly tooNew: 'error' | 'omit';
  readonly report: CodecReport | undefined;
}

type Unknown = readonly UnknownMember[] | undefined;

/** An open element. */
interface OpenElement {
  name: string;
  /** Offset of its start tag. */
  start: number;
  /** Offset of its content. */
  content: number;
  /** Index of the item at hand; -1 where the member at hand is not repeated. */
  item: number;
  isList: boolean;
}

const xmlDeclaration = new Pattern('<?xml version="1.0" encoding="UTF-8"?>');
const emptyEnd = new Pattern('/>');
const bitTrue = new Pattern('true');
const bitFalse = new Pattern('false');

/** What the root says of its namespace, for each edition. */
const declarations = [0, 1, 2, 3, 4, 5, 6].map((edition) =>
  edition < 3 ? undefined : new Pattern(` xmlns="${namespaceOfEdition(edition as Edition)}"`),
);

export class XmlWriter {
  /** Where the document is written. */
  readonly output = new Output();
  edition: Edition = 6;
  #settings: WriterSettings = {
    edition: 6,
    prefix: '',
    declaration: true,
    tooNew: 'error',
    report: undefined,
  };
  #namespace = '';
  /** How tags begin where elements have a prefix. */
  #start = '<';
  #end = '</';
  /** Whether tags can be taken from tables as they are. */
  #isPlain = true;
  /** Namespaces that the root declares for what was kept as received, by prefix. */
  #hoisted: Map<string, string> | undefined = undefined;
  readonly #open: OpenElement[] = [{ name: '', start: 0, content: 0, item: -1, isList: false }];
  #depth = 1;

  /** Makes the writer ready for a document: `root` is the message's type, with which paths begin. */
  prepare(root: string, settings: WriterSettings): void {
    this.output.clear();
    this.edition = settings.edition;
    this.#settings = settings;
    this.#namespace = settings.namespace ?? namespaceOfEdition(settings.edition);
    this.#isPlain = settings.prefix === '';
    if (!this.#isPlain) {
      this.#start = `<${settings.prefix}:`;
      this.#end = `</${settings.prefix}:`;
    } else {
      this.#start = '<';
      this.#end = '</';
    }
    this.#hoisted = undefined;
    this.#depth = 1;
    (this.#open[0] as OpenElement).name = root;
    if (settings.declaration) this.output.put(xmlDeclaration);
  }

  /** Begins the root element, which is the only member of its table. */
  beginRoot(table: MemberTable): void {
    const { output } = this;
    const open = this.#open[0] as OpenElement;
    open.start = output.at;
    if (!table.isWritable) table.prepareWriting();
    if (this.#isPlain && this.#settings.namespace === undefined) {
      output.put(table.heads[0] as Pattern);
      output.put(declarations[this.edition] as Pattern);
    } else output.putMarkup(this.#rootTag(table.names[0] as string));
    output.putOctet(GREATER_THAN);
    open.content = output.at;
  }

  /** Ends the root element. */
  endRoot(table: MemberTable, unknown: Unknown): void {
    const { output } = this;
    const { start, content } = this.#open[0] as OpenElement;
    if (unknown !== undefined || this.#hoisted !== undefined) {
      const spliced = this.spliced(output.takeBack(content), unknown);
      output.at = start;
      this.#putElement(this.#rootTag(table.names[0] as string), spliced, table);
    } else if (output.at === content) {
      output.at--;
      output.put(emptyEnd);
    } else this.#putEnd(table, 0);
  }

  /**
   * Makes the one element that has been written the root: gives it its namespaces.
   *
   * @param unknown - unknown members that its value has no room for
   */
  makeRoot(table: MemberTable, unknown: Unknown): void {
    const { output } = this;
    const name = table.names[0] as string;
    const head = this.#start.length + name.length;
    const written = output.takeBack(this.#settings.declaration ? xmlDeclaration.length : 0);
    const [element] = elementsOf(written);
    const inner = written.slice(element?.contentStart, element?.contentEnd);
    const own = written.slice(head, element?.contentStart).replace(/\s*\/?>$/, '');
    const spliced = this.spliced(inner, unknown);
    this.#putElement(this.#rootTag(name) + own, spliced, table);
  }

  /** The root's start tag up to its namespace declarations. */
  #rootTag(name: string): string {
    const { prefix } = this.#settings;
    const own = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    let tag = `${this.#start}${name} ${own}="${this.#namespace}"`;
    for (const [declared, namespace] of this.#hoisted ?? []) {
      tag += ` xmlns:${declared}="${escapeAttribute(namespace)}"`;
    }
    return tag;
  }

  #putElement(
    head: string,
    { content, attributes }: { readonly content: string; readonly attributes: string },
    table: MemberTable,
    index = 0,
  ): void {
    const { output } = this;
    output.putMarkup(head + attributes);
    if (content === '') output.put(emptyEnd);
    else {
      output.putOctet(GREATER_THAN);
      output.putMarkup(content);
      this.#putEnd(table, index);
    }
  }

  /** Name of an element in the edition that is written. */
  #name(table: MemberTable, index: number): string {
    if (!table.isReady) table.prepare();
    const former = table.former[index];
    if (former !== undefined && this.edition <= former.until) return former.name;
    return table.names[index] as string;
  }

  /** Whether a table's tags can be taken as they are. */
  #isReady(table: MemberTable): boolean {
    if (!table.isWritable) table.prepareWriting();
    return this.#isPlain && !table.hasFormer;
  }

  #putStart(table: MemberTable, index: number): void {
    if (this.#isReady(table)) this.output.put(table.opens[index] as Pattern);
    else this.output.putMarkup(`${this.#start}${this.#name(table, index)}>`);
  }

  #putEnd(table: MemberTable, index: number): void {
    if (this.#isReady(table)) this.output.put(table.closes[index] as Pattern);
    else this.output.putMarkup(`${this.#end}${this.#name(table, index)}>`);
  }

  #putEmpty(table: MemberTable, index: number): void {
    if (this.#isReady(table)) this.output.put(table.empties[index] as Pattern);
    else this.output.putMarkup(`${this.#start}${this.#name(table, index)}/>`);
  }

  /** Begins an element with members. */
  begin(table: MemberTable, index: number, value: unknown): void {
    this.enter(table, index, value);
    this.#beginContent(table, index);
  }

  #beginContent(table: MemberTable, index: number): void {
    const open = this.#open[this.#depth - 1] as OpenElement;
    open.start = this.output.at;
    this.#putStart(table, index);
    open.content = this.output.at;
  }

  /** Ends an element; `unknown` are the value's unknown members. */
  end(table: MemberTable, index: number, unknown: Unknown): void {
    const { output } = this;
    const { start, content } = this.#open[this.#depth - 1] as OpenElement;
    if (unknown !== undefined) {
      const spliced = this.spliced(output.takeBack(content), unknown);
      output.at = start;
      this.#putElement(`${this.#start}${this.#name(table, index)}`, spliced, table, index);
    } else if (output.at === content) {
      output.at = start;
      this.#putEmpty(table, index);
    } else this.#putEnd(table, index);
    this.#depth--;
  }

  /** Enters an element whose tags are not written by `begin` and `end`. */
  enter(table: MemberTable, index: number, value: unknown): void {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.#failType(this.#key(table, index), value, 'an object');
    }
    this.#push(table, index, false);
  }

  leave(): void {
    this.#depth--;
  }

  #push(table: MemberTable, index: number, isList: boolean): void {
    if (!table.isReady) table.prepare();
    const depth = this.#depth++;
    const name = table.names[index] as string;
    const open = this.#open[depth];
    if (open === undefined) this.#open[depth] = { name, start: 0, content: 0, item: -1, isList };
    else {
      open.name = name;
      open.item = -1;
      open.isList = isList;
    }
  }

  /** Name of a member in the model. */
  #key(table: MemberTable, index: number): string {
    if (!table.isReady) table.prepare();
    return table.keys[index] as string;
  }

  /** Writes a list: an element around items, which are the only members of their table. */
  list<Item>(
    table: MemberTable,
    index: number,
    items: readonly Item[],
    itemTable: MemberTable,
    write: (writer: XmlWriter, table: MemberTable, index: number, item: Item) => void,
  ): void {
    this.#checkList(table, index, items);
    this.#push(table, index, true);
    this.#beginContent(table, index);
    this.#items(itemTable, 0, items, write);
    this.end(table, index, undefined);
  }

  /** Writes the items of a list that has no element around it. */
  repeat<Item>(
    table: MemberTable,
    index: number,
    items: readonly Item[],
    write: (writer: XmlWriter, table: MemberTable, index: number, item: Item) => void,
  ): void {
    this.#checkList(table, index, items);
    this.#items(table, index, items, write);
  }

  #items<Item>(
    table: MemberTable,
    index: number,
    items: readonly Item[],
    write: (writer: XmlWriter, table: MemberTable, index: number, item: Item) => void,
  ): void {
    const open = this.#open[this.#depth - 1] as OpenElement;
    for (let at = 0; at < items.length; at++) {
      open.item = at;
      write(this, table, index, items[at] as Item);
    }
    open.item = -1;
  }

  #checkList(table: MemberTable, index: number, items: unknown): void {
    if (!Array.isArray(items)) this.#failType(this.#key(table, index), items, 'a list');
  }

  /** The one item of a list whose content XML has in the place of the list. */
  only<Item>(member: string, items: readonly Item[]): Item {
    if (!Array.isArray(items)) this.#failType(member, items, 'a list');
    const [item] = items;
    if (item === undefined || items.length > 1) {
      this.fail('no-form', `XML has room for exactly one, not for ${items.length}`, member);
    }
    return item;
  }

  text(table: MemberTable, index: number, value: string): void {
    if (value === '') this.#putEmpty(table, index);
    else {
      this.#putStart(table, index);
      if (typeof value !== 'string') this.#failType(this.#key(table, index), value, 'a string');
      if (!this.output.putText(value)) this.#failCharacters(this.#key(table, index));
      this.#putEnd(table, index);
    }
  }

  #failCharacters(member: string): never {
    this.fail('bad-value', 'it holds a character that XML does not have', member);
  }

  /** Writes an element whose attributes and content are markup. */
  raw(table: MemberTable, index: number, attributes: string, content: string): void {
    if (content === '' && attributes === '') this.#putEmpty(table, index);
    else {
      const head = `${this.#start}${this.#name(table, index)}`;
      this.#putElement(head, { content, attributes }, table, index);
    }
  }

  boolean(table: MemberTable, index: number, value: boolean): void {
    this.#checkBoolean(table, index, value);
    this.#putStart(table, index);
    this.output.put(value ? bitTrue : bitFalse);
    this.#putEnd(table, index);
  }

  #checkBoolean(table: MemberTable, index: number, value: unknown): void {
    if (typeof value !== 'boolean') this.#failType(this.#key(table, index), value, 'a boolean');
  }

  integer(table: MemberTable, index: number, value: number): void {
    this.#checkInteger(table, index, value);
    this.#putStart(table, index);
    this.output.putNumber(value);
    this.#putEnd(table, index);
  }

  #checkInteger(table: MemberTable, index: number, value: unknown): void {
    if (!Number.isSafeInteger(value)) {
      this.#failType(this.#key(table, index), value, 'a whole number of less than 2^53');
    }
  }

  decimal(table: MemberTable, index: number, value: number): void {
    if (!Number.isFinite(value)) {
      this.#failType(this.#key(table, index), value, 'a finite number');
    }
    this.#putStart(table, index);
    this.output.putNumber(value);
    this.#putEnd(table, index);
  }

  octets(table: MemberTable, index: number, value: Uint8Array): void {
    this.#checkOctets(table, index, value);
    if (value.length === 0) this.#putEmpty(table, index);
    else {
      this.#putStart(table, index);
      this.output.putHex(value);
      this.#putEnd(table, index);
    }
  }

  #checkOctets(table: MemberTable, index: number, value: unknown): void {
    if (!(value instanceof Uint8Array)) {
      this.#failType(this.#key(table, index), value, 'a Uint8Array');
    }
  }

  nothing(table: MemberTable, index: number, value: true): void {
    if (value !== true) this.#failType(this.#key(table, index), value, 'true');
    this.#putEmpty(table, index);
  }

  /**
   * Writes a value of an enumeration.
   *
   * @param required - XML cannot do without it, so that one of a later edition is an error in any case
   */
  enumeration<Value extends string>(
    table: MemberTable,
    index: number,
    value: Value,
    values: ValueTable<Value>,
    required = false,
  ): void {
    const known = this.#knownValue(table, index, value, values, required);
    if (known === undefined) return;
    this.#putStart(table, index);
    if (known !== unknownValue) this.output.put(known);
    else this.#putUnknownValue(table, index, value, values);
    this.#putEnd(table, index);
  }

  /** The text of a value; undefined if a later edition brought it and it is to be left out. */
  #knownValue<Value extends string>(
    table: MemberTable,
    index: number,
    value: Value,
    values: ValueTable<Value>,
    required: boolean,
  ): Pattern | undefined {
    if (!values.isReady) values.prepare();
    const text = values.texts.get(value);
    if (text === undefined) return unknownValue;
    const since = values.since?.get(value);
    if (since === undefined || this.edition >= since) return text;
    this.#tooNew(this.#key(table, index), `the value ${value}`, since, required);
    return undefined;
  }

  #putUnknownValue<Value extends string>(
    table: MemberTable,
    index: number,
    value: Value,
    values: ValueTable<Value>,
  ): void {
    const member = this.#key(table, index);
    if (typeof value !== 'string') this.#failType(member, value, 'a string');
    if (values.absent?.has(value)) {
      this.fail('no-form', `XML does not have the value ${value}`, member);
    }
    const text = value.slice(1);
    if (!value.startsWith('#') || text !== trimmed(text) || values.values.has(text)) {
      this.fail('bad-value', `${shown(value)} is no value of its enumeration`, member);
    }
    if (/^\d+$/.test(text)) {
      this.fail('no-form', `${shown(value)} is a number of BER that has no name`, member);
    }
    if (!this.output.putText(text)) this.#failCharacters(member);
  }

  /** Begins the start tag of an element that has attributes; `endAttributes` comes before its text. */
  beginAttributes(table: MemberTable, index: number): void {
    if (this.#isReady(table)) this.output.put(table.heads[index] as Pattern);
    else this.output.putMarkup(`${this.#start}${this.#name(table, index)}`);
  }

  /** Ends a start tag, and writes the text of the element and its end tag. */
  endAttributes(
    table: MemberTable,
    index: number,
    text: string,
    member: string,
    unknown: Unknown,
  ): void {
    const { output } = this;
    if (unknown !== undefined) {
      const start = output.at;
      if (!output.putText(text)) this.#failCharacters(member);
      this.#putElement('', this.spliced(output.takeBack(start), unknown), table, index);
    } else if (text === '') output.put(emptyEnd);
    else {
      output.putOctet(GREATER_THAN);
      if (typeof text !== 'string') this.#failType(member, text, 'a string');
      if (!output.putText(text)) this.#failCharacters(member);
      this.#putEnd(table, index);
    }
  }

  #putAttribute(table: MemberTable, index: number): void {
    if (!table.isWritable) table.prepareWriting();
    this.output.putOctet(0x20);
    this.output.put(table.attributes[index] as Pattern);
  }

  textAttribute(table: MemberTable, index: number, value: string): void {
    this.#putAttribute(table, index);
    if (!this.output.putValue(value)) this.#failCharacters(this.#key(table, index));
    this.output.putOctet(DOUBLE_QUOTE);
  }

  booleanAttribute(table: MemberTable, index: number, value: boolean): void {
    this.#checkBoolean(table, index, value);
    this.#putAttribute(table, index);
    this.output.put(value ? bitTrue : bitFalse);
    this.output.putOctet(DOUBLE_QUOTE);
  }

  integerAttribute(table: MemberTable, index: number, value: number): void {
    this.#checkInteger(table, index, value);
    this.#putAttribute(table, index);
    this.output.putNumber(value);
    this.output.putOctet(DOUBLE_QUOTE);
  }

  octetsAttribute(table: MemberTable, index: number, value: Uint8Array): void {
    this.#checkOctets(table, index, value);
    this.#putAttribute(table, index);
    this.output.putHex(value);
    this.output.putOctet(DOUBLE_QUOTE);
  }

  enumerationAttribute<Value extends string>(
    table: MemberTable,
    index: number,
    value: Value,
    values: ValueTable<Value>,
  ): void {
    const known = this.#knownValue(table, index, value, values, false);
    if (known === undefined) return;
    this.#putAttribute(table, index);
    if (known !== unknownValue) this.output.put(known);
    else this.#putUnknownValue(table, index, value, values);
    this.output.putOctet(DOUBLE_QUOTE);
  }

  /** Writes one boolean of an element whose members are booleans. */
  bit(table: MemberTable, index: number, value: boolean): void {
    if (
      this.#isReady(table) &&
      !table.hasSince &&
      typeof value === 'boolean' &&
      table.names[index] !== ''
    ) {
      const elements = value ? table.trueElements : table.falseElements;
      this.output.put(elements[index] as Pattern);
      return;
    }
    this.#oddBit(table, index, value);
  }

  #oddBit(table: MemberTable, index: number, value: boolean): void {
    const key = this.#key(table, index);
    if (this.#name(table, index) === '') {
      if (value !== false) this.fail('no-form', 'XML does not have this bit', key);
    } else if (this.allows(table.since[index] as number, key)) this.boolean(table, index, value);
  }

  /** Begins an element whose members are booleans. */
  beginBits(table: MemberTable, index: number, value: OpenBits): void {
    this.begin(table, index, value);
    if (value.unknownBits !== undefined && value.unknownBits.length > 0) {
      this.fail('no-form', 'XML has no place for bits without a name', 'unknownBits');
    }
  }

  /** Writes an element whose members are booleans. */
  bits(table: MemberTable, index: number, value: OpenBits, bits: MemberTable): void {
    this.beginBits(table, index, value);
    if (!bits.isReady) bits.prepare();
    const { keys } = bits;
    const values = value as Readonly<Record<string, unknown>>;
    for (let at = 0; at < keys.length; at++) {
      const bit = values[keys[at] as string];
      if (bit !== undefined) this.bit(bits, at, bit as boolean);
    }
    this.end(table, index, value.unknownMembers);
  }

  /** Whether the edition has a member that came with another; if not, the settings say what happens. */
  allows(since: number, member: string): boolean {
    if (this.edition >= since) return true;
    this.#tooNew(member, 'the member', since, false);
    return false;
  }

  #tooNew(member: string, what: string, since: number, required: boolean): void {
    const reason = `${what} came with edition ${since} of ECMA-323, to be written is edition ${this.edition}`;
    if (required || this.#settings.tooNew === 'error') this.fail('not-in-edition', reason, member);
    this.#settings.report?.({ path: this.#pathOf(member), message: `left out: ${reason}` });
  }

  /** Fails for a member that XML requires. */
  missing(member: string): never {
    this.fail('missing-member', 'ECMA-323 requires it', member);
  }

  /** Fails for a member that XML does not have. */
  noForm(member: string): never {
    this.fail('no-form', 'XML does not have this member', member);
  }

  /** Fails for a choice without an alternative, unless an unknown one stands in for it. */
  noAlternative(unknown: Unknown): void {
    if (unknown === undefined) {
      this.fail('bad-value', 'none of the alternatives of a choice is there');
    }
  }

  /** Writes what stands in a repeated choice in the place of an alternative. */
  unknownAlternative(unknown: Unknown): void {
    this.noAlternative(unknown);
    this.output.putMarkup(this.spliced('', unknown).content);
  }

  /**
   * A piece of XML that was kept as received, checked and ready to be written.
   *
   * @param member - the member that it belongs to
   */
  rawXml(member: string, raw: RawXml): string {
    return this.#rawXml(member, raw).text;
  }

  #rawXml(member: string, { xml, namespaces }: RawXml): { text: string; hasElements: boolean } {
    if (typeof xml !== 'string') this.#failType(member, xml, 'a string of XML');
    const { undeclared, hasElements } = this.#checked(member, () => checkFragment(xml));
    let text = xml;
    for (const prefix of undeclared) {
      const namespace = namespaces?.[prefix];
      if (prefix === '') {
        if (namespace !== undefined || !this.#isPlain) {
          text = this.#declareWithin(member, text, '', namespace ?? this.#namespace);
        }
      } else if (namespace === undefined) {
        this.fail('bad-value', `the namespace prefix ${prefix} is not declared`, member);
      } else if (!this.#hoist(member, prefix, namespace)) {
        text = this.#declareWithin(member, text, prefix, namespace);
      }
    }
    return { text, hasElements };
  }

  /** Declares a namespace on the outermost elements of a piece of XML. */
  #declareWithin(member: string, xml: string, prefix: string, namespace: string): string {
    const elements = this.#checked(member, () => elementsOf(xml));
    const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    return withAttributes(
      xml,
      elements.filter(({ attributes }) => !attributes.includes(declaration)),
      this.#attributeText(member, declaration, namespace),
    );
  }

  /** An attribute, with a space in front. */
  #attributeText(member: string, name: string, value: string): string {
    return ` ${name}="${escapeAttribute(value) ?? this.#failCharacters(member)}"`;
  }

  /** Makes what is wrong with a piece of XML an error of what is to be written. */
  #checked<Result>(member: string, read: () => Result): Result {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      throw new EncodeError('bad-value', `the XML to be written is broken: ${error.reason}`, {
        path: this.#pathOf(member),
        offset: error.offset,
        cause: error,
      });
    }
  }

  /** Has the root declare a namespace; false if the prefix stands for another one already. */
  #hoist(member: string, prefix: string, namespace: string): boolean {
    if (typeof namespace !== 'string' || namespace === '' || !isName(prefix)) {
      this.fail('bad-value', `the prefix ${prefix} cannot be bound to ${shown(namespace)}`, member);
    }
    if (escapeAttribute(namespace) === undefined) this.#failCharacters(member);
    if (prefix === this.#settings.prefix) return namespace === this.#namespace;
    this.#hoisted ??= new Map();
    const hoisted = this.#hoisted.get(prefix) ?? namespace;
    if (hoisted === namespace) this.#hoisted.set(prefix, namespace);
    return hoisted === namespace;
  }

  /** An attribute of markup, with the declaration of its prefix where that is needed here. */
  markupAttribute(
    member: string,
    name: string,
    value: string,
    namespaces: Readonly<Record<string, string>> | undefined,
  ): string {
    if (typeof name !== 'string' || !isName(name)) {
      this.fail('bad-value', `${shown(name)} is no name of an attribute`, member);
    }
    if (typeof value !== 'string') this.#failType(member, value, 'a string');
    const prefix = prefixOf(name);
    const attribute = this.#attributeText(member, name, value);
    if (prefix === '' || prefix === 'xml') return attribute;
    const namespace = namespaces?.[prefix];
    if (namespace === undefined) {
      this.fail('bad-value', `the namespace prefix ${prefix} is not declared`, member);
    }
    if (this.#hoist(member, prefix, namespace)) return attribute;
    return this.#attributeText(member, `xmlns:${prefix}`, namespace) + attribute;
  }

  /** The content of an element, and its attributes, with what the schema does not know in its place. */
  spliced(content: string, unknown: Unknown): { content: string; attributes: string } {
    if (unknown === undefined) return { content, attributes: '' };
    if (!Array.isArray(unknown)) this.#failType('unknownMembers', unknown, 'a list');
    const splices = unknown.map((member) => this.#splice(member));
    const spliced = splice(content, splices);
    for (const { text } of spliced.homeless) {
      this.#settings.report?.({
        path: this.#pathOf('unknownMembers'),
        message: `left out, since the element that it belongs to is not there: ${text}`,
      });
    }
    return spliced;
  }

  #splice(unknown: UnknownMember): Splice {
    const member = 'unknownMembers';
    if (typeof unknown !== 'object' || unknown === null) {
      this.#failType(member, unknown, 'an object');
    }
    if ('ber' in unknown) this.fail('no-form', 'XML has no place for data of BER', member);
    const of = unknown.of === undefined ? [] : String(unknown.of).split('/');
    if ('attribute' in unknown) {
      const { attribute, value, namespaces } = unknown;
      const text = this.markupAttribute(member, attribute, value, namespaces);
      return { kind: 'attribute', text, index: 0, of };
    }
    const { text, hasElements } = this.#rawXml(member, unknown);
    const kind = hasElements ? 'element' : 'text';
    return { kind, text, index: Number(unknown.index), of };
  }

  #failType(member: string, value: unknown, wanted: string): never {
    this.fail('bad-value', `${shown(value)} stands where ${wanted} should`, member);
  }

  fail(code: EncodeErrorCode, reason: string, member?: string): never {
    throw new EncodeError(code, reason, { path: this.#pathOf(member) });
  }

  #pathOf(member: string | undefined): string {
    let path = '';
    let around: OpenElement | undefined;
    for (const open of this.#open.slice(0, this.#depth)) {
      path += step(around, open.name);
      around = open;
    }
    return member === undefined ? path : path + step(around, member);
  }
}

/** Stands for the text of a value that the schema does not know. */
const unknownValue = new Pattern('');

/** What an element adds to the path, seen from the one around it. */
function step(around: OpenElement | undefined, name: string): string {
  if (around === undefined) return modelName(name);
  const index = around.item < 0 ? '' : `[${around.item}]`;
  return around.isList ? index : `.${modelName(name)}${index}`;
}

/** A value as errors show it. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Uint8Array) return 'a Uint8Array';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
