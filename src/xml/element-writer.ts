/**
 * What every element needs when it is written: the settings, the place of errors, and what was kept as received, which is
 * put back where it came from.
 */

import type { CodecReport } from '../model/codec.js';
import { DecodeError, EncodeError, type EncodeErrorCode } from '../model/errors.js';
import type { UnknownMember } from '../model/unknown-member.js';
import type { Edition } from '../schema/language.js';
import { isName } from './characters.js';
import type { RawXml } from './element-reader.js';
import { escapeAttribute } from './escape.js';
import { checkFragment, elementsOf, withAttributes } from './fragment.js';
import { editionOfNamespace, namespaceOfEdition } from './namespaces.js';
import { prefixOf } from './prefix-use.js';
import { type Splice, splice } from './splice.js';
import type { MemberTable } from './tables.js';
import { TagSet } from './tag-set.js';
import type { Tag } from './tags.js';
import { Trail } from './trail.js';
import { unread } from './unread.js';

/** How a document is to be written. */
export interface WriterSettings {
  /** The edition, the prefix of every element, and the tags that come of them. */
  readonly tags: TagSet;
  /** Whether there is an XML declaration. */
  readonly declaration: boolean;
  /** The namespace of its elements, where that is not the edition's; empty if it is to have none. */
  readonly namespace?: string | undefined;
  /** What to do with members that a later edition brought. */
  readonly tooNew: 'error' | 'omit';
  /** What to do about members that CSTA requires and XML can do without. */
  readonly incomplete: 'error' | 'keep';
  /** What to do about items for which XML has no room. */
  readonly tooMany: 'error' | 'omit';
  readonly report: CodecReport | undefined;
}

export type Unknown = readonly UnknownMember[] | undefined;

/** What may hold what the schema does not know. */
export interface Holding {
  readonly unknownMembers?: Unknown;
}

/** Members that every message may have. */
const envelope: ReadonlySet<string> = new Set(['kind', 'type', 'invokeID']);

/** The content of an element, and its attributes, each with a space in front. */
interface Parts {
  readonly content: string;
  readonly attributes: string;
}

const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>';

const usual: WriterSettings = {
  tags: new TagSet(6, ''),
  declaration: true,
  tooNew: 'error',
  incomplete: 'error',
  tooMany: 'error',
  report: undefined,
};

export class ElementWriter {
  edition: Edition = 6;
  protected readonly trail = new Trail();
  #settings = usual;
  /** Whether tags can be taken from tables as they are, but for names that an earlier edition had. */
  #isPlain = true;
  /** Namespaces that the root declares for what was kept as received, by prefix. */
  #hoisted: Map<string, string> | undefined = undefined;
  /** The message, and how many members it has beside those that all messages have. */
  #message: object | undefined = undefined;
  #messageMembers = 0;

  /** Makes the writer ready for a document: `root` is the message's type, with which paths begin. */
  prepare(root: string, settings: WriterSettings): void {
    this.edition = settings.tags.edition;
    this.#settings = settings;
    this.#isPlain = settings.tags.prefix === '';
    this.#hoisted = undefined;
    this.trail.begin(root);
  }

  /** Takes the message, and how many members it has beside those that all messages have. */
  begin(message: object | undefined, members: number): void {
    this.#message = message;
    this.#messageMembers = members;
  }

  /** Counts the members of an object; of the message itself, those that not every message has. */
  members(value: object): number {
    if (value === this.#message) return this.#messageMembers;
    let count = 0;
    for (const _ in value) count++;
    return count;
  }

  /** Namespace of the document's own elements. */
  get #namespace(): string {
    return this.#settings.namespace ?? namespaceOfEdition(this.edition);
  }

  /** The tags of a member. */
  protected tag(table: MemberTable, index: number): Tag {
    const { plainTags } = table;
    if (plainTags !== undefined && this.#isPlain) return plainTags[index] as Tag;
    return this.#settings.tags.tag(table, index);
  }

  /** What a document begins with. */
  get declaration(): string {
    return this.#settings.declaration ? xmlDeclaration : '';
  }

  /**
   * The document, from what its root element holds.
   *
   * @param table - the table whose only member is the root
   */
  document(table: MemberTable, content: string): string {
    return this.#declared(table, '', content);
  }

  /**
   * The same of a message that has more members than have been written.
   *
   * @param rest - how many more
   * @param members - the members of its type
   */
  documentWith(
    table: MemberTable,
    content: string,
    message: Holding,
    rest: number,
    members: MemberTable,
  ): string {
    const unknown = this.rest(message, rest, members);
    if (unknown === undefined) return this.document(table, content);
    const spliced = this.spliced(content, unknown, members);
    return this.#declared(table, spliced.attributes, spliced.content);
  }

  /** The document, from its root element as written without namespaces. */
  documentOf(table: MemberTable, element: string, unknown: Unknown): string {
    const [root] = elementsOf(element);
    const attributes = element.slice(root?.nameEnd, root?.contentStart).replace(/\s*\/?>$/, '');
    const spliced = this.spliced(element.slice(root?.contentStart, root?.contentEnd), unknown);
    return this.#declared(table, attributes + spliced.attributes, spliced.content);
  }

  #declared(table: MemberTable, attributes: string, content: string): string {
    const { tags, declaration, namespace } = this.#settings;
    const tag = this.tag(table, 0);
    let document = '';
    if (this.#isPlain && declaration && namespace === undefined) {
      document = tag.roots[this.edition] ?? this.#usualRoot(tag);
    } else {
      const declared = this.#isPlain ? 'xmlns' : `xmlns:${tags.prefix}`;
      const declares = namespace === '' ? '' : ` ${declared}="${this.#namespace}"`;
      document = `${this.declaration}${tag.head}${declares}`;
    }
    if (this.#hoisted !== undefined) {
      for (const [declared, namespace] of this.#hoisted) {
        document += ` xmlns:${declared}="${escapeAttribute(namespace)}"`;
      }
    }
    return content === ''
      ? `${document}${attributes}/>`
      : `${document}${attributes}>${content}${tag.close}`;
  }

  #usualRoot(tag: Tag): string {
    // What is joined by an operator is put together anew with each document.
    const root = [xmlDeclaration, tag.head, ` xmlns="${this.#namespace}"`].join('');
    tag.roots[this.edition] = root;
    return root;
  }

  /** An element whose content and attributes are markup. */
  raw(table: MemberTable, index: number, attributes: string, content: string): string {
    const tag = this.tag(table, index);
    if (content === '') return attributes === '' ? tag.empty : `${tag.head}${attributes}/>`;
    return `${tag.head}${attributes}>${content}${tag.close}`;
  }

  /**
   * Enters an element with members.
   *
   * @returns how many its value has
   */
  enter(table: MemberTable, index: number, value: unknown): number {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.failType(table.key(index), value, 'an object');
    }
    this.trail.enter(table, index, false);
    return this.members(value);
  }

  /** Leaves an element without writing it. */
  leave(): void {
    this.trail.leave();
  }

  /** Leaves an element: the whole of it, from what it holds. */
  element(table: MemberTable, index: number, content: string): string {
    this.trail.leave();
    const tag = this.tag(table, index);
    return content === '' ? tag.empty : tag.open + content + tag.close;
  }

  /**
   * The same where the element's value has more members than have been written: what the schema does not know is put
   * back into its place, and any other is an error.
   *
   * @param rest - how many more
   * @param members - the members of its type
   */
  elementWith(
    table: MemberTable,
    index: number,
    content: string,
    value: Holding,
    rest: number,
    members: MemberTable,
  ): string {
    const unknown = this.rest(value, rest, members);
    if (unknown === undefined) return this.element(table, index, content);
    return this.spliceElement(table, index, content, unknown, members);
  }

  /** The same for a choice, which has one alternative. */
  choiceWith(
    table: MemberTable,
    index: number,
    content: string,
    value: Holding,
    rest: number,
    alternatives: MemberTable,
  ): string {
    const unknown = this.rest(value, rest, alternatives);
    this.oneAlternative(value, alternatives);
    if (unknown === undefined) return this.element(table, index, content);
    return this.spliceElement(table, index, content, unknown, alternatives);
  }

  /** Makes sure that a choice has no more than one alternative. */
  oneAlternative(value: object, alternatives: MemberTable): void {
    const given = this.#given(value).filter((name) => alternatives.standing(name) === 'here');
    if (given.length > 1) {
      this.fail('bad-value', `a choice has one alternative, not ${given.join(' and ')}`);
    }
  }

  /** Fails for an alternative of a repeated choice that has more than one member. */
  several(value: Holding, alternatives: MemberTable): void {
    const unknown = this.rest(value, Number.POSITIVE_INFINITY, alternatives);
    this.oneAlternative(value, alternatives);
    if (unknown !== undefined && unknown.length > 0 && this.#given(value).length > 1) {
      this.fail('no-form', 'XML has no place for it beside an alternative', 'unknownMembers');
    }
  }

  /**
   * Deals with the members of an object that have not been written.
   *
   * @param rest - how many there are, those that are undefined included
   * @param members - the members of its type
   * @returns what the schema does not know
   */
  protected rest(value: Holding, rest: number, members: MemberTable): Unknown {
    const unknown = value.unknownMembers;
    if (rest > (unknown === undefined ? 0 : 1)) {
      for (const name of this.#given(value)) {
        if (name !== 'unknownMembers') this.#checkKnown(name, members);
      }
    }
    return unknown;
  }

  /** The names of the members that an object has by its own type. */
  #given(value: object): string[] {
    const given = Object.entries(value).filter(([, member]) => member !== undefined);
    const names = given.map(([name]) => name);
    return value === this.#message ? names.filter((name) => !envelope.has(name)) : names;
  }

  #checkKnown(name: string, members: MemberTable): void {
    const standing = members.standing(name);
    if (standing === 'nowhere') this.noForm(name);
    if (standing === undefined) this.fail('unknown-member', 'no member has this name', name);
  }

  /** Makes sure that an object has no members but those that are named. */
  onlyMembers(value: object, names: readonly string[]): void {
    // Names are looked up before values: most objects have no others, and no list of them is made.
    for (const name in value) {
      if (names.includes(name) || !this.#given(value).includes(name)) continue;
      this.fail('unknown-member', 'no member has this name', name);
    }
  }

  protected spliceElement(
    table: MemberTable,
    index: number,
    known: string,
    unknown: readonly UnknownMember[],
    members: MemberTable,
  ): string {
    const { attributes, content } = this.spliced(known, unknown, members);
    this.trail.leave();
    return this.raw(table, index, attributes, content);
  }

  /** Whether the edition has a member that came with another; if not, the settings say what happens. */
  allows(since: number, member: string): boolean {
    if (this.edition >= since) return true;
    this.tooNew(member, 'the member', since, false);
    return false;
  }

  protected tooNew(member: string, what: string, since: number, required: boolean): void {
    const reason = `${what} came with edition ${since} of ECMA-323, to be written is edition ${this.edition}`;
    if (required || this.#settings.tooNew === 'error') this.fail('not-in-edition', reason, member);
    this.#settings.report?.({ path: this.trail.path(member), message: `left out: ${reason}` });
  }

  /** Whether items are left out for which XML has no room, which is then reported. */
  protected omits(member: string, reason: string): boolean {
    if (this.#settings.tooMany === 'error') return false;
    this.#settings.report?.({ path: this.trail.path(member), message: `left out: ${reason}` });
    return true;
  }

  /** Fails for a member that XML requires. */
  missing(member: string): never {
    this.fail('missing-member', 'ECMA-323 requires it', member);
  }

  /** Fails for a member that XML does not have. */
  noForm(member: string): never {
    this.fail('no-form', 'XML does not have this member', member);
  }

  /** Whether messages are written that ECMA-269 does not allow and XML does. */
  protected get keepsIncomplete(): boolean {
    return this.#settings.incomplete === 'keep';
  }

  /** Takes it that a member is not there which CSTA requires and XML can do without, or fails for it. */
  incomplete(member: string): void {
    if (!this.keepsIncomplete) {
      this.fail('missing-member', 'ECMA-269 requires it', member);
    }
  }

  /** Fails for a choice without an alternative, unless an unknown one stands in for it. */
  noAlternative(value: Holding, alternatives: MemberTable): void {
    if (value.unknownMembers !== undefined) return;
    for (const name of this.#given(value)) this.#checkKnown(name, alternatives);
    this.fail('missing-member', 'none of the alternatives of a choice is there');
  }

  /** Writes what stands in a repeated choice in the place of an alternative. */
  unknownAlternative(value: Holding, alternatives: MemberTable): string {
    this.noAlternative(value, alternatives);
    return this.spliced('', value.unknownMembers).content;
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
    if (typeof xml !== 'string') this.failType(member, xml, 'a string of XML');
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
    return ` ${name}="${escapeAttribute(value) ?? this.failCharacters(member)}"`;
  }

  /** Makes what is wrong with a piece of XML an error of what is to be written. */
  #checked<Result>(member: string, read: () => Result): Result {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      throw new EncodeError('bad-value', `the XML to be written is broken: ${error.reason}`, {
        path: this.trail.path(member),
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
    if (escapeAttribute(namespace) === undefined) this.failCharacters(member);
    if (prefix === this.#settings.tags.prefix) return namespace === this.#namespace;
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
    if (typeof value !== 'string') this.failType(member, value, 'a string');
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

  /** Makes sure that what the schema does not know is a list. */
  unknown(members: Unknown): Unknown {
    if (members !== undefined && !Array.isArray(members)) {
      this.failType('unknownMembers', members, 'a list');
    }
    return members;
  }

  /** The content of an element, and its attributes, with what the schema does not know in its place. */
  spliced(content: string, unknown: Unknown, members?: MemberTable): Parts {
    if (unknown === undefined) return { content, attributes: '' };
    const splices = (this.unknown(unknown) ?? []).map((member) => this.#splice(member));
    const spliced = splice(content, splices, members && ((name) => members.onceIndex(name)));
    for (const { text } of spliced.homeless) {
      this.#settings.report?.({
        path: this.trail.path('unknownMembers'),
        message: `left out, since the element that it belongs to is not there: ${text}`,
      });
    }
    return spliced;
  }

  #splice(unknown: UnknownMember): Splice {
    const member = 'unknownMembers';
    if (typeof unknown !== 'object' || unknown === null) {
      this.failType(member, unknown, 'an object');
    }
    if ('ber' in unknown) this.fail('no-form', 'XML has no place for data of BER', member);
    if (unknown.of !== undefined && typeof unknown.of !== 'string') {
      this.failType(`${member}.of`, unknown.of, 'a path of elements');
    }
    const of = unknown.of === undefined ? [] : unknown.of.split('/');
    if ('attribute' in unknown) {
      const { attribute, value, namespaces } = unknown;
      const text = this.markupAttribute(member, attribute, value, namespaces);
      return { kind: 'attribute', text, index: 0, of };
    }
    const { text, hasElements } = this.#rawXml(member, unknown);
    const kind = hasElements ? 'element' : 'text';
    const { index } = unknown;
    if (!Number.isSafeInteger(index) || index < 0) {
      this.failType(`${member}.index`, index, 'a number of elements');
    }
    const name = hasElements && !unread.has(unknown) ? this.#ownName(unknown) : undefined;
    return { kind, text, index, of, name };
  }

  /** The local name of an element that was kept as received, if it is in a namespace of the document's own. */
  #ownName({ xml, namespaces }: RawXml): string | undefined {
    const [, qualified = '', attributes = ''] = /^<([^\s/>]+)([^>]*)/.exec(xml) ?? [];
    const prefix = prefixOf(qualified);
    const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    const namespace = namespaces?.[prefix];
    const isOwn =
      namespace === undefined
        ? prefix === '' && !attributes.includes(declaration)
        : editionOfNamespace(namespace) !== undefined || namespace === this.#namespace;
    return isOwn ? qualified.slice(prefix === '' ? 0 : prefix.length + 1) : undefined;
  }

  protected failCharacters(member: string): never {
    this.fail('bad-value', 'it holds a character that XML does not have', member);
  }

  protected failType(member: string, value: unknown, wanted: string): never {
    if (value === undefined) this.fail('missing-member', 'the member is missing', member);
    this.fail('bad-value', `${shown(value)} stands where ${wanted} should`, member);
  }

  fail(code: EncodeErrorCode, reason: string, member?: string): never {
    throw new EncodeError(code, reason, { path: this.trail.path(member) });
  }
}

/** A value as errors show it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Uint8Array) return 'a Uint8Array';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
