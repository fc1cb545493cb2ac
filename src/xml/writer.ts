/**
 * Writes elements and attributes, in the one canonical form, and checks that each value is of its type.
 *
 * Generated code drives it: `begin`, the members in their order, `end`.
 */

import type { CodecReport } from '../model/codec.js';
import { DecodeError, EncodeError, type EncodeErrorCode } from '../model/errors.js';
import type { OpenBits, UnknownMember } from '../model/unknown-member.js';
import type { Edition } from '../schema/language.js';
import { isName, trimmed } from './characters.js';
import { escapeAttribute, escapeText } from './escape.js';
import { type Fragment, readFragment, withAttributes } from './fragment.js';
import { modelName } from './generated/model-names.js';
import { hexBinary } from './hex.js';
import { namespaceOfEdition } from './namespaces.js';
import { prefixOf } from './prefix-use.js';
import type { RawXml } from './element-reader.js';
import { type Splice, splice } from './splice.js';
import type { MemberTable, ValueTable } from './tables.js';

/** How a document is to be written. */
export interface WriterSettings {
  readonly edition: Edition;
  /** Prefix of every element; empty for the default namespace. */
  readonly prefix: string;
  /** The namespace of its elements, where that is not the edition's. */
  readonly namespace?: string;
  /** What to do with members that a later edition brought. */
  readonly tooNew: 'error' | 'omit';
  readonly report: CodecReport | undefined;
}

type Unknown = readonly UnknownMember[] | undefined;

export class XmlWriter {
  readonly edition: Edition;
  readonly #settings: WriterSettings;
  readonly #namespace: string;
  /** How a start tag begins, and an end tag. */
  readonly #start: string;
  readonly #end: string;
  #out = '';
  /** Namespaces that the root declares for what was kept as received, by prefix. */
  readonly #hoisted = new Map<string, string>();

  // One frame for each open element that holds others, for the paths of errors.
  #depth = 1;
  readonly #names: string[];
  readonly #items: number[] = [-1];
  readonly #isList: boolean[] = [false];

  /** @param root - the message's type, with which paths begin */
  constructor(root: string, settings: WriterSettings) {
    this.edition = settings.edition;
    this.#settings = settings;
    this.#namespace = settings.namespace ?? namespaceOfEdition(settings.edition);
    this.#names = [root];
    const prefix = settings.prefix === '' ? '' : `${settings.prefix}:`;
    this.#start = `<${prefix}`;
    this.#end = `</${prefix}`;
  }

  /**
   * The document: what has been written, within its root element.
   *
   * @param name - name of the root
   * @param unknown - unknown members of the root
   */
  finish(name: string, unknown: Unknown): string {
    let content = this.#out;
    let attributes = '';
    if (unknown !== undefined) ({ content, attributes } = this.#spliced(content, unknown));
    const head = this.#rootTag(name) + attributes;
    return content === '' ? `${head}/>` : `${head}>${content}${this.#end}${name}>`;
  }

  /**
   * The document: the one element that has been written.
   *
   * @param name - its name
   * @param unknown - unknown members that the value has no room for
   */
  finishValue(name: string, unknown: Unknown): string {
    const written = this.#out;
    const behind = this.#start.length + name.length;
    if (unknown === undefined) return this.#rootTag(name) + written.slice(behind);
    const [element] = readFragment(written).elements;
    const inner = written.slice(element?.contentStart, element?.contentEnd);
    const { content, attributes } = this.#spliced(inner, unknown);
    const own = written.slice(behind, element?.contentStart).replace(/\s*\/?>$/, '');
    const tag = `${this.#rootTag(name)}${own}${attributes}`;
    return content === '' ? `${tag}/>` : `${tag}>${content}${this.#end}${name}>`;
  }

  /** The root's start tag up to its namespace declarations. */
  #rootTag(name: string): string {
    const { prefix } = this.#settings;
    let tag = `${this.#start}${name} ${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${this.#namespace}"`;
    for (const [declared, namespace] of this.#hoisted) {
      tag += ` xmlns:${declared}="${escapeAttribute(namespace)}"`;
    }
    return tag;
  }

  /**
   * Begins an element with members.
   *
   * @returns what `end` wants back
   */
  begin(name: string, value: unknown): string {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.#failType(name, value, 'an object');
    }
    return this.#open(name, false);
  }

  /**
   * Enters an element whose tag and content are written by `raw` after `leave`.
   */
  enter(name: string, value: unknown): void {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.#failType(name, value, 'an object');
    }
    const depth = this.#depth++;
    this.#names[depth] = name;
    this.#items[depth] = -1;
    this.#isList[depth] = false;
  }

  leave(): void {
    this.#depth--;
  }

  #open(name: string, isList: boolean): string {
    const before = this.#out;
    const depth = this.#depth++;
    this.#names[depth] = name;
    this.#items[depth] = -1;
    this.#isList[depth] = isList;
    this.#out = `${before}${this.#start}${name}>`;
    return before;
  }

  /** Ends an element: `before` is what `begin` gave, `unknown` the value's unknown members. */
  end(name: string, before: string, unknown: Unknown): void {
    const contentStart = before.length + this.#start.length + name.length + 1;
    if (unknown !== undefined) {
      const { content, attributes } = this.#spliced(this.#out.slice(contentStart), unknown);
      const tag = `${this.#start}${name}${attributes}`;
      this.#out = `${before}${tag}${content === '' ? '/>' : `>${content}${this.#end}${name}>`}`;
    } else if (this.#out.length === contentStart) {
      this.#out = `${before}${this.#start}${name}/>`;
    } else {
      this.#out += `${this.#end}${name}>`;
    }
    this.#depth--;
  }

  /** Writes a list: an element around items. */
  list<Item>(
    name: string,
    items: readonly Item[],
    itemName: string,
    write: (writer: XmlWriter, name: string, item: Item) => void,
  ): void {
    this.#checkList(name, items);
    const before = this.#open(name, true);
    this.#writeItems(itemName, items, write);
    this.end(name, before, undefined);
  }

  /** Writes the items of a list that has no element around it. */
  repeat<Item>(
    name: string,
    items: readonly Item[],
    write: (writer: XmlWriter, name: string, item: Item) => void,
  ): void {
    this.#checkList(name, items);
    this.#writeItems(name, items, write);
  }

  #writeItems<Item>(
    name: string,
    items: readonly Item[],
    write: (writer: XmlWriter, name: string, item: Item) => void,
  ): void {
    const frame = this.#depth - 1;
    for (let index = 0; index < items.length; index++) {
      this.#items[frame] = index;
      write(this, name, items[index] as Item);
    }
    this.#items[frame] = -1;
  }

  #checkList(name: string, items: unknown): void {
    if (!Array.isArray(items)) this.#failType(name, items, 'a list');
  }

  /** The one item of a list whose content XML has in the place of the list. */
  only<Item>(name: string, items: readonly Item[]): Item {
    this.#checkList(name, items);
    const [item] = items;
    if (item === undefined || items.length > 1) {
      this.fail('no-form', `XML has room for exactly one, not for ${items.length}`, name);
    }
    return item;
  }

  text(name: string, value: string): void {
    this.#leaf(name, this.escaped(name, value));
  }

  /** Text as it stands between tags. */
  escaped(name: string, value: string): string {
    if (typeof value !== 'string') this.#failType(name, value, 'a string');
    return escapeText(value) ?? this.#failCharacters(name);
  }

  /** Text as it stands in an attribute. */
  attributeText(member: string, value: string): string {
    return escapeAttribute(value) ?? this.#failCharacters(member);
  }

  /** An attribute, with a space in front. */
  attribute(member: string, name: string, value: string): string {
    return ` ${name}="${this.attributeText(member, value)}"`;
  }

  #failCharacters(name: string): never {
    this.fail('bad-value', 'it holds a character that XML does not have', name);
  }

  #leaf(name: string, content: string): void {
    this.#out +=
      content === ''
        ? `${this.#start}${name}/>`
        : `${this.#start}${name}>${content}${this.#end}${name}>`;
  }

  /** Writes an element whose attributes and content are ready. */
  raw(name: string, attributes: string, content: string): void {
    this.#leafWith(`${this.#start}${name}${attributes}`, name, content);
  }

  #leafWith(head: string, name: string, content: string): void {
    this.#out += content === '' ? `${head}/>` : `${head}>${content}${this.#end}${name}>`;
  }

  boolean(name: string, value: boolean): void {
    this.#leaf(name, this.booleanText(name, value));
  }

  /** A boolean as XML has it. */
  booleanText(name: string, value: boolean): 'true' | 'false' {
    if (typeof value !== 'boolean') this.#failType(name, value, 'a boolean');
    return value ? 'true' : 'false';
  }

  integer(name: string, value: number): void {
    this.#leaf(name, this.integerText(name, value));
  }

  /** A whole number as XML has it. */
  integerText(name: string, value: number): string {
    if (!Number.isSafeInteger(value)) {
      this.#failType(name, value, 'a whole number of less than 2^53');
    }
    return String(value);
  }

  decimal(name: string, value: number): void {
    if (!Number.isFinite(value)) this.#failType(name, value, 'a finite number');
    this.#leaf(name, String(value));
  }

  octets(name: string, value: Uint8Array): void {
    this.#leaf(name, this.octetsText(name, value));
  }

  /** Octets as XML has them. */
  octetsText(name: string, value: Uint8Array): string {
    if (!(value instanceof Uint8Array)) this.#failType(name, value, 'a Uint8Array');
    return hexBinary(value);
  }

  nothing(name: string, value: true): void {
    if (value !== true) this.#failType(name, value, 'true');
    this.#leaf(name, '');
  }

  /**
   * Writes a value of an enumeration.
   *
   * @param required - XML cannot do without it, so that one of a later edition is an error in any case
   */
  enumeration<Value extends string>(
    name: string,
    value: Value,
    table: ValueTable<Value>,
    required = false,
  ): void {
    const text = this.enumerationText(name, value, table, required);
    if (text !== undefined) this.#leaf(name, text);
  }

  /** A value of an enumeration as XML has it; undefined if a later edition brought it and it is to be left out. */
  enumerationText<Value extends string>(
    name: string,
    value: Value,
    table: ValueTable<Value>,
    required = false,
  ): string | undefined {
    if (!table.isReady) table.prepare();
    const text = table.texts.get(value);
    if (text === undefined) return this.#unknownText(name, value, table);
    const since = table.since?.get(value);
    if (since === undefined || this.edition >= since) return text;
    this.#tooNew(name, `the value ${value}`, since, required);
    return undefined;
  }

  #unknownText<Value extends string>(name: string, value: Value, table: ValueTable<Value>): string {
    if (typeof value !== 'string') this.#failType(name, value, 'a string');
    if (table.absent?.has(value)) {
      this.fail('no-form', `XML does not have the value ${value}`, name);
    }
    const text = value.slice(1);
    if (!value.startsWith('#') || text !== trimmed(text) || table.values.has(text)) {
      this.fail('bad-value', `${shown(value)} is no value of its enumeration`, name);
    }
    if (/^\d+$/.test(text)) {
      this.fail('no-form', `${shown(value)} is a number of BER that has no name`, name);
    }
    return this.escaped(name, text);
  }

  /** Writes an element whose members are booleans. */
  bits(name: string, value: OpenBits, table: MemberTable): void {
    if (!table.isReady) table.prepare();
    const before = this.begin(name, value);
    const { keys, names, since } = table;
    const bits = value as Readonly<Record<string, unknown>>;
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] as string;
      const bit = bits[key];
      if (bit === undefined) continue;
      const wire = table.hasFormer ? this.#bitName(table, index) : (names[index] as string);
      if (wire === '') {
        if (bit !== false) this.fail('no-form', 'XML does not have this bit', key);
      } else if (!table.hasSince || this.allows(since[index] as number, wire)) {
        this.boolean(wire, bit as boolean);
      }
    }
    if (value.unknownBits !== undefined && value.unknownBits.length > 0) {
      this.fail('no-form', 'XML has no place for bits without a name', 'unknownBits');
    }
    this.end(name, before, value.unknownMembers);
  }

  #bitName(table: MemberTable, index: number): string {
    const former = table.former[index];
    if (former !== undefined && this.edition <= former.until) return former.name;
    return table.names[index] ?? '';
  }

  /** Whether the edition has a member that came with another; if not, the settings say what happens. */
  allows(since: number, name: string, required = false): boolean {
    if (this.edition >= since) return true;
    this.#tooNew(name, 'the member', since, required);
    return false;
  }

  #tooNew(name: string, what: string, since: number, required: boolean): void {
    const reason = `${what} came with edition ${since} of ECMA-323, to be written is edition ${this.edition}`;
    if (required || this.#settings.tooNew === 'error') this.fail('not-in-edition', reason, name);
    this.#settings.report?.({ path: this.#pathOf(name), message: `left out: ${reason}` });
  }

  /** The name that the edition has for a member, where it was renamed after one of them. */
  named(until: number, former: string, current: string): string {
    return this.edition <= until ? former : current;
  }

  /** Fails for a member that XML requires. */
  missing(name: string): never {
    this.fail('missing-member', 'ECMA-323 requires it', name);
  }

  /** Fails for a member that XML does not have. */
  noForm(name: string): never {
    this.fail('no-form', 'XML does not have this member', name);
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
    this.#out += this.spliced('', unknown).content;
  }

  /**
   * A piece of XML that was kept as received, checked and ready to be written.
   *
   * @param name - the member that it belongs to
   */
  rawXml(name: string, raw: RawXml): string {
    return this.#rawXml(name, raw).text;
  }

  #rawXml(name: string, { xml, namespaces }: RawXml): { text: string; fragment: Fragment } {
    if (typeof xml !== 'string') this.#failType(name, xml, 'a string of XML');
    const fragment = this.#fragment(name, xml);
    let text = xml;
    for (const prefix of fragment.undeclared) {
      const namespace = namespaces?.[prefix];
      if (prefix === '') {
        if (namespace !== undefined || this.#settings.prefix !== '') {
          text = this.#declareWithin(name, text, '', namespace ?? this.#namespace);
        }
      } else if (namespace === undefined) {
        this.fail('bad-value', `the namespace prefix ${prefix} is not declared`, name);
      } else if (!this.#hoist(name, prefix, namespace)) {
        text = this.#declareWithin(name, text, prefix, namespace);
      }
    }
    return { text, fragment };
  }

  /** Declares a namespace on the outermost elements of a piece of XML. */
  #declareWithin(name: string, xml: string, prefix: string, namespace: string): string {
    const { elements } = this.#fragment(name, xml);
    const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    return withAttributes(
      xml,
      elements.filter(({ attributes }) => !attributes.includes(declaration)),
      this.attribute(name, declaration, namespace),
    );
  }

  #fragment(name: string, xml: string): Fragment {
    try {
      return readFragment(xml);
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      throw new EncodeError('bad-value', `the XML to be written is broken: ${error.reason}`, {
        path: this.#pathOf(name),
        offset: error.offset,
        cause: error,
      });
    }
  }

  /** Has the root declare a namespace; false if the prefix stands for another one already. */
  #hoist(name: string, prefix: string, namespace: string): boolean {
    if (typeof namespace !== 'string' || namespace === '' || !isName(prefix)) {
      this.fail('bad-value', `the prefix ${prefix} cannot be bound to ${shown(namespace)}`, name);
    }
    if (escapeAttribute(namespace) === undefined) this.#failCharacters(name);
    if (prefix === this.#settings.prefix) return namespace === this.#namespace;
    const hoisted = this.#hoisted.get(prefix) ?? namespace;
    if (hoisted === namespace) this.#hoisted.set(prefix, namespace);
    return hoisted === namespace;
  }

  /** The content of an element, and its attributes, with what the schema does not know in its place. */
  spliced(content: string, unknown: Unknown): { content: string; attributes: string } {
    return unknown === undefined ? { content, attributes: '' } : this.#spliced(content, unknown);
  }

  /** An attribute of markup, with the declaration of its prefix where that is needed here. */
  markupAttribute(
    member: string,
    name: string,
    value: string,
    namespaces: Readonly<Record<string, string>> | undefined,
  ): string {
    if (!isName(name)) {
      this.fail('bad-value', `${shown(name)} is no name of an attribute`, member);
    }
    if (typeof value !== 'string') this.#failType(member, value, 'a string');
    const prefix = prefixOf(name);
    const attribute = this.attribute(member, name, value);
    if (prefix === '' || prefix === 'xml') return attribute;
    const namespace = namespaces?.[prefix];
    if (namespace === undefined) {
      this.fail('bad-value', `the namespace prefix ${prefix} is not declared`, member);
    }
    if (this.#hoist(member, prefix, namespace)) return attribute;
    return this.attribute(member, `xmlns:${prefix}`, namespace) + attribute;
  }

  #spliced(
    content: string,
    unknown: readonly UnknownMember[],
  ): { content: string; attributes: string } {
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

  #splice(member: UnknownMember): Splice {
    const name = 'unknownMembers';
    if (typeof member !== 'object' || member === null) {
      this.#failType(name, member, 'a list of objects');
    }
    if ('ber' in member) this.fail('no-form', 'XML has no place for data of BER', name);
    const of = member.of === undefined ? [] : String(member.of).split('/');
    if ('attribute' in member) {
      const text = this.markupAttribute(name, member.attribute, member.value, member.namespaces);
      return { kind: 'attribute', text, index: 0, of };
    }
    const { text, fragment } = this.#rawXml(name, member);
    const kind = fragment.elements.length > 0 ? 'element' : 'text';
    return { kind, text, index: Number(member.index), of };
  }

  #failType(name: string, value: unknown, wanted: string): never {
    this.fail('bad-value', `${shown(value)} stands where ${wanted} should`, name);
  }

  fail(code: EncodeErrorCode, reason: string, name?: string): never {
    throw new EncodeError(code, reason, { path: this.#pathOf(name) });
  }

  #pathOf(name: string | undefined): string {
    let path = '';
    for (let frame = 0; frame < this.#depth; frame++) path += this.#step(frame, this.#names[frame]);
    return name === undefined ? path : path + this.#step(this.#depth, name);
  }

  /** What an element adds to the path. */
  #step(frame: number, name = ''): string {
    if (frame === 0) return modelName(name);
    const item = this.#items[frame - 1] ?? -1;
    const index = item < 0 ? '' : `[${item}]`;
    return this.#isList[frame - 1] ? index : `.${modelName(name)}${index}`;
  }
}

/** A value as errors show it. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Uint8Array) return 'a Uint8Array';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
