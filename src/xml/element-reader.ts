/**
 * The structural half of reading XML: which members an element holds, in what order, and what is done with those that
 * the schema does not know.
 *
 * Generated code drives it: for each element it calls `enter`, then `member` until that is negative, reading the content
 * of each member in between. Whatever takes a leniency passes through `lenient`.
 */

import type { CodecReport } from '../model/codec.js';
import { DecodeError, type DecodeErrorCode } from '../model/errors.js';
import type { UnknownAlternative, UnknownMember } from '../model/unknown-member.js';
import { COLON, DOUBLE_QUOTE, GREATER_THAN, isSpace, LESS_THAN, SLASH } from './characters.js';
import { type Fault, Frame, type Holder } from './frame.js';
import { modelName } from './generated/model-names.js';
import { editionOfNamespace, namespaceBase, schemaInstance } from './namespaces.js';
import { Pattern, standsAt } from './pattern.js';
import { declaredPrefix, PrefixUse, prefixOf } from './prefix-use.js';
import { EMPTY, END, XmlScanner } from './scanner.js';
import type { MemberTable } from './tables.js';
import { unread } from './unread.js';

/** A piece of XML as received, and the namespaces of prefixes that it does not declare itself. */
export interface RawXml {
  readonly xml: string;
  readonly namespaces?: Readonly<Record<string, string>>;
}

/** What is kept of unknown XML. */
export type UnknownXml = Exclude<UnknownMember, { readonly ber: Uint8Array }>;

/** What the start tag of a document's root says. */
export interface RootTag {
  /** Its local name. */
  readonly name: string;
  /** Its prefix; empty if it has none. */
  readonly prefix: string;
  readonly namespace: string | undefined;
  /** The edition that this stands for; undefined if it is none of ECMA-323's. */
  readonly edition: number | undefined;
  /** Its attributes that have no meaning for the reader. */
  readonly attributes: readonly UnknownXml[];
}

/** What a reader needs to know besides the document. */
export interface ReaderSettings {
  readonly strict: boolean;
  /** Whether required members may stay absent. */
  readonly keepsIncomplete: boolean;
  readonly report: CodecReport | undefined;
  readonly maxDepth: number;
  readonly maxElements: number;
  readonly maxUnknownMembers: number;
}

const usualNamespace = new Pattern(` xmlns="${namespaceBase}`);

/** What roots declare that have the namespace of an edition as their only attribute. They are never added to. */
const usualNamespaces: readonly (Map<string, string> | undefined)[] = [
  undefined,
  ...[1, 2, 3, 4, 5, 6].map((edition) => new Map([['', `${namespaceBase}${edition}`]])),
];

const usualDeclaration = new Pattern('<?xml version="1.0" encoding="UTF-8"?>');

const declarationStart = new Pattern('<?xml');

const anyDeclaration =
  /^<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>$/;

/** What `first` holds behind a child element that cannot be used, before that has been dealt with. It is no octet. */
const UNUSABLE = 258;
/** More than any table has members: whether the required ones are there has to be looked up. */
const UNCOUNTED = -1_000_000;

/** White space of other texts, which XML does not have. */
const notSpace = /[^\S \t\r\n]/;

const none: readonly UnknownXml[] = [];
const noClose = new Pattern('');

export class ElementReader extends XmlScanner {
  /** Edition of the document, as its namespace says; 6 where it does not say. */
  edition = 6;
  /** Unknown members that no structure of the model has room for. */
  orphans: readonly UnknownXml[] = none;
  /** Local name of the element at hand. Those that the schema knows are ASCII, and only they are read. */
  protected name = '';
  /** What closes the element at hand, behind `<`; nothing where its tags have a prefix. */
  protected close: Pattern = noClose;
  /** Whether anyone wants to know of leniencies. */
  watchful = false;
  /** Whether the element at hand is one without members, which no frame stands for. */
  protected atLeaf = false;
  /** Where that element keeps unknown attributes itself. */
  protected leafHolder: Holder | undefined = undefined;
  /** The innermost open element that holds others; outermost the document itself. */
  protected frame = new Frame(undefined);
  readonly #document = this.frame;
  #strict = false;
  #keepsIncomplete = false;
  /** How many more structures and items of lists there may be. */
  #elementsLeft = 0;
  #maxElements = 0;
  #unknownLeft = 0;
  #maxUnknownMembers = 0;
  #report: CodecReport | undefined = undefined;
  /** Namespace of the document's own elements. */
  #namespace = '';
  /** Whether elements without a prefix belong to that namespace. */
  #plainIsOwn = true;
  /** Offset of the next namespace declaration; any before the tag at hand means that nobody has looked yet. */
  #nextDeclaration = 0;
  /** Namespaces that an element without members declares. */
  #leafNamespaces: Map<string, string> | undefined = undefined;

  /** Takes a document. */
  begin(document: string | Uint8Array, settings: ReaderSettings): void {
    this.maxDepth = settings.maxDepth;
    this.edition = 6;
    this.orphans = none;
    this.name = '';
    this.atLeaf = false;
    this.leafHolder = undefined;
    this.frame = this.#document;
    this.frame.isList = false;
    this.frame.isSeries = false;
    this.frame.item = -1;
    this.#strict = settings.strict;
    this.#keepsIncomplete = settings.keepsIncomplete;
    this.#maxElements = settings.maxElements;
    this.#elementsLeft = settings.maxElements;
    this.#maxUnknownMembers = settings.maxUnknownMembers;
    this.#unknownLeft = settings.maxUnknownMembers;
    this.#report = settings.report;
    this.watchful = settings.strict || settings.report !== undefined;
    this.#namespace = '';
    this.#nextDeclaration = 0;
    this.load(document);
  }

  /** Lets go of the document. */
  release(): void {
    this.source.clear();
    this.data = this.source.octets;
    this.#report = undefined;
    this.#leafNamespaces = undefined;
    this.#document.clear();
  }

  /** Reads what stands before the root element, and the root's start tag. */
  openRoot(): RootTag {
    this.#readDeclaration();
    this.next();
    if (this.first === END) this.failAtEnd('the document, before its root element');
    const { tag, source } = this;
    const end = this.nameEnd(tag);
    if (end === tag) {
      if (tag >= source.length) this.failAtEnd('a tag');
      this.fail('not-xml', '"<" begins no element', tag - 1);
    }
    const qualified = source.slice(tag, end);
    const prefix = prefixOf(qualified);
    const name = prefix === '' ? qualified : qualified.slice(prefix.length + 1);
    this.name = name;
    this.close = noClose;
    if (prefix !== '') {
      this.prefixed = this.data.indexOf(COLON, tag) + 1 - tag;
      this.setPrefix(tag, tag + this.prefixed);
    }
    this.at = end;
    const usual = prefix === '' ? this.#usualEdition() : 0;
    if (usual > 0) {
      const namespaces = usualNamespaces[usual];
      const namespace = namespaces?.get('') ?? '';
      this.frame.namespaces = namespaces;
      this.#namespace = namespace;
      this.#plainIsOwn = true;
      return { name, prefix, namespace, edition: usual, attributes: none };
    }
    const attributes = this.#rootAttributes();
    const namespace = this.#lookUp(prefix);
    const edition = namespace === undefined ? undefined : editionOfNamespace(namespace);
    this.#namespace = namespace ?? '';
    this.#plainIsOwn = prefix === '' || this.#isOwnNamespace(this.#lookUp('') ?? '');
    return { name, prefix, namespace, edition, attributes };
  }

  /** The edition of the namespace that most roots declare, as their only attribute; 0 if it is not so. */
  #usualEdition(): number {
    const { data: octets, at } = this;
    const behind = at + usualNamespace.length;
    if (octets[behind + 1] !== DOUBLE_QUOTE || octets[behind + 2] !== GREATER_THAN) return 0;
    if (!standsAt(this.view, at, usualNamespace)) return 0;
    const edition = (octets[behind] as number) - 0x30;
    if (edition < 1 || edition > 6) return 0;
    this.at = behind + 2;
    return edition;
  }

  #readDeclaration(): void {
    const { data: octets, at } = this;
    if (standsAt(this.view, at, usualDeclaration)) this.at += usualDeclaration.length;
    else if (standsAt(this.view, at, declarationStart) && isSpace(octets[at + 5] as number)) {
      const end = this.source.find('?>', at);
      if (end < 0) this.failAtEnd('the XML declaration');
      const declaration = this.source.slice(at, end + 2);
      if (!anyDeclaration.test(declaration)) {
        this.fail('not-xml', 'the XML declaration is malformed', at);
      }
      if (notSpace.test(declaration)) {
        this.lenient('not-xml', 'the XML declaration has white space that XML does not know', at);
      }
      this.at = end + 2;
    }
  }

  #rootAttributes(): readonly UnknownXml[] {
    const others: { name: string; value: string; offset: number }[] = [];
    this.beginAttributes();
    for (let name = this.nextAttribute(); name !== ''; name = this.nextAttribute()) {
      const declared = declaredPrefix(name);
      if (declared !== undefined) this.#declare(declared, this.value);
      else others.push({ name, value: this.value, offset: this.at });
    }
    // Back to where the content of any other element is read from.
    this.at -= this.selfClosing ? 2 : 1;
    return others.flatMap(({ name, value, offset }) => this.#unknownAttribute(name, value, offset));
  }

  /** Behind the root, where nothing but comments and white space may follow. */
  end(): void {
    if (this.first !== END) {
      this.fail('trailing-data', 'something stands behind the root element', this.tag - 1);
    }
  }

  /** The whole root element, unread. */
  rawRoot(): string {
    const start = this.tag - 1;
    this.skipElement(new PrefixUse());
    const xml = this.source.slice(start, this.at);
    this.next();
    return xml;
  }

  /**
   * Takes a leniency: an error when reading strictly, a finding for whoever asked for them otherwise.
   *
   * @param code - the code of the error
   * @param message - what is wrong
   */
  lenient(code: DecodeErrorCode, message: string, offset = this.at): void {
    if (!this.watchful) return;
    if (this.#strict) this.fail(code, message, offset);
    this.#tell({ code, reason: message, path: this.path(), offset });
  }

  /**
   * Takes a leniency about the element without members that was read last.
   *
   * @param within - what of it is meant, as the path's end
   */
  protected lenientLeaf(
    code: DecodeErrorCode,
    reason: string,
    offset: number,
    within: string,
  ): void {
    if (!this.watchful) return;
    const path = pathOf(this.frame, step(this.frame, this.name) + within);
    const fault: Fault = { code, reason, path, offset };
    if (this.#strict) this.#fault(fault);
    this.#tell(fault);
  }

  #tell({ code, reason, path, offset }: Fault): void {
    this.#report?.({
      code,
      path: path ?? '',
      message: reason,
      offset: this.source.characterOffset(offset),
    });
  }

  protected path(): string | undefined {
    return pathOf(this.frame, this.atLeaf ? step(this.frame, this.name) : '');
  }

  #fault({ code, reason, path, offset }: Fault): never {
    throw new DecodeError(code, reason, { path, offset: this.source.characterOffset(offset) });
  }

  /**
   * Gives up an element that cannot be read: what holds it goes on without it, and keeps it as it is. Where nothing can
   * do without it the message cannot be read.
   *
   * @param start - offset of its `<`
   * @param around - the open element that holds it
   */
  #giveUp(fault: Fault, start: number, around: Frame): void {
    let frame = around;
    let from = start;
    while (frame.outer !== undefined && !hasRoom(frame)) {
      from = frame.tag - 1;
      frame = frame.outer;
    }
    if (this.#strict || frame.outer === undefined) this.#fault(fault);
    frame.unusable ??= { start: from, fault };
    if (frame === this.frame) this.first = UNUSABLE;
  }

  /**
   * Gives up the element without members that was read last.
   *
   * @param reason - what is wrong with it
   * @param offset - offset behind the name in its start tag
   */
  protected unreadable(reason: string, offset: number): void {
    const path = pathOf(this.frame, step(this.frame, this.name));
    const start = this.data.lastIndexOf(LESS_THAN, offset - 1);
    const fault: Fault = { code: 'bad-value', reason, path, offset };
    this.#giveUp(fault, start, this.frame);
    this.#tell(fault);
  }

  /** Takes back the member that turned out to be unusable, and keeps its element as it is. */
  #takeBack(table: MemberTable, frame: Frame): void {
    const { unusable, holder, taken } = frame;
    if (unusable === undefined) return;
    frame.unusable = undefined;
    const key = table.keys[taken] as string;
    const { start, fault } = unusable;
    if (holder !== undefined) {
      const members = holder as Record<string, unknown>;
      const items = members[key];
      if (table.repeated[taken] && Array.isArray(items) && items.length > 1) items.pop();
      else delete members[key];
      forgetWithin(holder, place(frame, table.names[taken] as string));
    }
    frame.met = UNCOUNTED;
    frame.lost ??= new Map();
    if (!frame.lost.has(key)) frame.lost.set(key, fault);
    this.tag = start + 1;
    this.keepElement(frame.count - 1, true);
    this.next();
  }

  /** Says that a member was read and has no value. */
  hasNone(): void {
    this.frame.met = UNCOUNTED;
  }

  /**
   * Enters the element at hand.
   *
   * @param holder - the model value, where it keeps what is not known
   */
  enter(holder?: Holder): void {
    if (this.depth >= this.maxDepth) this.failTooDeep(this.tag - 1);
    this.countElement();
    this.depth++;
    const frame = this.frame.inner;
    this.frame = frame;
    frame.name = this.name;
    frame.close = this.close;
    frame.tag = this.tag;
    frame.prefixed = this.prefixed;
    frame.holder = holder;
    frame.isChoice = false;
    frame.isList = false;
    frame.isSeries = false;
    frame.turn = 0;
    frame.met = 0;
    frame.count = 0;
    frame.item = -1;
    frame.namespaces = undefined;
    if (this.data[this.at] === GREATER_THAN) {
      this.at++;
      this.next();
    } else {
      this.readAttributes();
      if (this.selfClosing) this.first = EMPTY;
      else this.next();
    }
  }

  /** Counts a structure or an item of a list: what makes objects, of which there are only so many. */
  protected countElement(): void {
    if (this.#elementsLeft-- > 0) return;
    this.fail('too-long', `there are more than ${this.#maxElements} elements with others in them`);
  }

  /**
   * Moves to the next child element that a table has; others are kept as they are.
   *
   * @returns its index, or -1 behind the element's end
   */
  member(table: MemberTable): number {
    if (!table.isReady) table.prepare();
    const frame = this.frame;
    for (;;) {
      const first = this.first;
      if (first === SLASH || first === EMPTY) {
        this.#leave(table);
        return -1;
      }
      const { view, at } = this;
      const { firsts, starts } = table;
      for (let index = frame.turn; index < firsts.length; index++) {
        if (firsts[index] !== first) continue;
        if (
          standsAt(view, at, starts[index] as Pattern) ||
          this.#isOddStart(at, table.patterns[index] as Pattern)
        ) {
          return this.#take(table, frame, index);
        }
      }
      const index = this.#outOfTurn(table, frame);
      if (index >= 0) return index;
    }
  }

  /** Whether a name stands at an offset in a tag of another form than `<name>`, and in no foreign namespace. */
  #isOddStart(at: number, name: Pattern): boolean {
    if (!standsAt(this.view, at, name)) return false;
    const end = at + name.length;
    const after = this.data[end] as number;
    return (after === SLASH || isSpace(after)) && !this.#isForeign(end);
  }

  #take(table: MemberTable, frame: Frame, index: number): number {
    if (table.repeated[index]) {
      if (frame.isSeries) frame.position++;
      frame.item = frame.turn === index ? frame.item + 1 : 0;
      if (table.unordered || index > frame.turn) frame.turn = index;
    } else {
      frame.item = -1;
      // One that stands behind its turn does not make it the turn of those that have had theirs.
      if (index >= frame.turn) frame.turn = index + 1;
    }
    frame.taken = index;
    frame.met += table.counts[index] as number;
    frame.count++;
    const name = table.names[index] as string;
    this.name = name;
    this.at += name.length;
    this.close = this.prefixed === 0 ? (table.ends[index] as Pattern) : noClose;
    if (this.watchful) this.#watch(table, index);
    return index;
  }

  /** Tells of what is odd with a member that is known. */
  #watch(table: MemberTable, index: number): void {
    if (this.edition <= 3 && (table.since[index] ?? 0) > 3) {
      this.lenient(
        'unknown-member',
        `${this.name} came with edition ${table.since[index]}, the document is of edition ${this.edition}`,
      );
    }
    if (this.prefixed === 0 && !this.#plainIsOwn) {
      this.lenient('bad-tag', `${this.name} is not in the namespace of the document`);
    }
  }

  /** Index of a member that stands before its turn or under another name; -1 if it is unknown, which is then kept. */
  #outOfTurn(table: MemberTable, frame: Frame): number {
    if (this.first === UNUSABLE) {
      this.#takeBack(table, frame);
      return -1;
    }
    const { source, tag } = this;
    const end = this.nameEnd(tag);
    if (end === tag) {
      if (tag >= source.length) this.failAtEnd('a tag');
      this.fail('not-xml', '"<" begins no tag', tag - 1);
    }
    const qualified = source.slice(tag, end);
    const prefix = prefixOf(qualified);
    const local = prefix === '' ? qualified : qualified.slice(prefix.length + 1);
    let isSecond = false;
    if (this.#isOwn(prefix, end)) {
      const current = table.names.indexOf(local);
      const index = current < 0 ? table.formerIndex(local) : current;
      isSecond = index >= 0 && isTwice(table, frame, index);
      if (index >= 0 && !isSecond) {
        if (index < frame.turn && !table.unordered) {
          this.lenient('order', `${local} stands behind members that it should precede`);
        }
        this.prefixed = end - local.length - tag;
        this.#take(table, frame, index);
        // The name may be another than the table's.
        this.name = local;
        this.at = end;
        if (local !== table.names[index]) this.close = noClose;
        return index;
      }
    }
    const what = isSecond ? 'stands a second time; the first counts' : 'is not known here';
    this.lenient('unknown-member', `the element ${qualified} ${what}`, tag - 1);
    this.#keepChild();
    return -1;
  }

  /** Whether the element at hand, whose name ends at an offset, may be one of the document's own. */
  #isOwn(prefix: string, end: number): boolean {
    if (this.#isForeign(end)) return false;
    if (prefix === '' || this.prefixed > 0) return true;
    const namespace = this.#declaredHere(prefix, end) ?? this.#lookUp(prefix);
    return namespace !== undefined && this.#isOwnNamespace(namespace);
  }

  #isOwnNamespace(namespace: string): boolean {
    return namespace === this.#namespace || editionOfNamespace(namespace) !== undefined;
  }

  /** Whether the tag whose name ends at an offset puts its element into a namespace that is not the document's. */
  #isForeign(end: number): boolean {
    if (!this.#mayDeclare(end)) return false;
    const prefix = prefixOf(this.source.slice(this.tag, end));
    const namespace = this.#declaredHere(prefix, end);
    return namespace !== undefined && !this.#isOwnNamespace(namespace);
  }

  /** Whether the tag whose name ends at an offset may declare a namespace. */
  #mayDeclare(end: number): boolean {
    if (this.#nextDeclaration < this.tag) {
      const found = this.source.find('xmlns', this.tag);
      this.#nextDeclaration = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    if (this.#nextDeclaration === Number.POSITIVE_INFINITY) return false;
    // Within a tag there is no "<".
    const nextTag = this.data.indexOf(LESS_THAN, end);
    return nextTag < 0 || this.#nextDeclaration < nextTag;
  }

  /** The namespace that the tag at hand itself declares for a prefix. Reads ahead, and comes back. */
  #declaredHere(prefix: string, end: number): string | undefined {
    const back = this.at;
    const wanted = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    let namespace: string | undefined;
    this.at = end;
    this.beginAttributes();
    for (let name = this.nextAttribute(); name !== ''; name = this.nextAttribute()) {
      if (name === wanted) namespace = this.value;
    }
    this.at = back;
    return namespace;
  }

  /** Leaves the innermost open element, whose end is at hand. */
  #leave(table: MemberTable): void {
    const frame = this.frame;
    if (this.first === SLASH) {
      const { tag } = this;
      const { close } = frame;
      this.at =
        close.length > 0 && standsAt(this.view, tag, close)
          ? tag + close.length
          : this.endTag(tag - 1, frame.tag, frame.prefixed + frame.name.length);
    }
    if (frame.met !== table.requiredCount) this.#settle(table, frame);
    const outer = frame.outer ?? this.#document;
    this.depth--;
    this.frame = outer;
    this.next();
    if (outer.unusable !== undefined) this.first = UNUSABLE;
  }

  /** Deals with required members that did not come. */
  #settle(table: MemberTable, frame: Frame): void {
    const { holder, lost } = frame;
    frame.lost = undefined;
    if (holder === undefined || (this.#keepsIncomplete && !this.watchful)) return;
    const members = holder as Record<string, unknown>;
    for (const [index, key] of table.keys.entries()) {
      const required = table.required[index];
      if (required === undefined || members[key] !== undefined) continue;
      if (this.edition < (table.since[index] ?? 0)) continue;
      const value = this.#keepsIncomplete || this.#strict ? undefined : required.whenMissing;
      if (value !== undefined) members[key] = JSON.parse(value);
      if (value !== undefined && !this.watchful) continue;
      const fault: Fault = lost?.get(key) ?? {
        code: 'missing-member',
        reason: `${key} is required and missing`,
        path: pathOf(frame, `.${key}`),
        offset: frame.tag - 1,
      };
      if (this.#strict) this.#fault(fault);
      if (value === undefined && required.inModel && !this.#keepsIncomplete) {
        this.#giveUp(fault, frame.tag - 1, frame.outer ?? this.#document);
        return;
      }
      this.#tell(fault);
    }
  }

  /** Enters a list whose items are alternatives of a choice. */
  enterSeries(): void {
    this.enter();
    this.frame.isSeries = true;
    this.frame.position = -1;
  }

  /** Enters a choice; `chosen` or `noneChosen` comes after the one call of `member`. */
  enterChoice(): void {
    this.enter();
    this.frame.isChoice = true;
  }

  /**
   * Leaves a choice.
   *
   * @param table - the choice's table
   * @param value - the alternative that was read
   */
  chosen<Value>(table: MemberTable, value: Value): Value {
    while (this.first !== SLASH && this.first !== EMPTY) {
      this.lenient('unknown-member', 'a choice holds a second alternative', this.tag - 1);
      this.#keepChild();
    }
    const { frame } = this;
    const { holder } = frame;
    if (holder !== undefined) {
      // The model has no room for them beside the alternative, so what the choice stands in keeps them.
      const kept = holder.unknownMembers ?? [];
      frame.isChoice = false;
      frame.holder = undefined;
      for (const member of kept) if (!('ber' in member)) this.keep(member, unread.has(member));
    }
    this.#leave(table);
    return value;
  }

  /** What a choice holds that has none of its alternatives. `member` has left it. */
  noAlternative(): readonly UnknownMember[] {
    this.lenient('missing-member', 'a choice holds no alternative that is known');
    return this.frame.inner.holder?.unknownMembers ?? [];
  }

  /**
   * What a choice reads as that has no alternative of the schema. `member` has left it.
   *
   * @param whenMissing - what it reads as if it is empty, as JSON; without it such a choice cannot be used
   */
  noneChosen<Value>(whenMissing?: string): Value | UnknownAlternative {
    const { inner } = this.frame;
    const unknownMembers = inner.holder?.unknownMembers ?? [];
    const reason = 'a choice holds no alternative that is known';
    const path = pathOf(this.frame, step(this.frame, inner.name));
    const fault: Fault = { code: 'missing-member', reason, path, offset: inner.tag - 1 };
    if (this.#strict) this.#fault(fault);
    const isEmpty = unknownMembers.length === 0 && !this.#keepsIncomplete;
    if (isEmpty && whenMissing === undefined) this.#giveUp(fault, inner.tag - 1, this.frame);
    this.#tell(fault);
    return isEmpty && whenMissing !== undefined ? JSON.parse(whenMissing) : { unknownMembers };
  }

  protected readAttributes(): void {
    this.beginAttributes();
    for (let name = this.nextAttribute(); name !== ''; name = this.nextAttribute()) {
      this.otherAttribute(name, this.at);
    }
  }

  /** Reads the attributes of an element without members that should have none; whether it is empty. */
  protected leafAttributes(): boolean {
    this.atLeaf = true;
    this.#leafNamespaces = undefined;
    this.readAttributes();
    this.atLeaf = false;
    return this.selfClosing;
  }

  protected otherAttribute(name: string, offset: number): void {
    const declared = declaredPrefix(name);
    if (declared !== undefined) this.#declare(declared, this.value);
    else for (const kept of this.#unknownAttribute(name, this.value, offset)) this.keep(kept);
  }

  /** What is kept of an attribute: nothing of those that XML schema gives a meaning everywhere. */
  #unknownAttribute(attribute: string, value: string, offset: number): readonly UnknownXml[] {
    const prefix = prefixOf(attribute);
    const namespace = prefix === '' || prefix === 'xml' ? undefined : this.#lookUp(prefix);
    if (namespace === schemaInstance || (namespace === undefined && prefix === 'xsi')) return none;
    this.lenient('unknown-member', `the attribute ${attribute} is not known here`, offset);
    const namespaces = namespace === undefined ? {} : { namespaces: { [prefix]: namespace } };
    return [{ attribute, value, ...namespaces }];
  }

  protected oddInstruction(offset: number): void {
    this.lenient('not-xml', 'no space stands behind the name of a processing instruction', offset);
  }

  protected strayText(from: number, to: number): void {
    if (this.depth === 0) {
      const place = this.name === '' ? 'before' : 'behind';
      const code = this.name === '' ? 'not-xml' : 'trailing-data';
      this.fail(code, `text stands ${place} the root element`, from);
    }
    this.lenient('unknown-member', 'text stands where only elements may', from);
    this.keep({ xml: this.source.slice(from, to), index: this.frame.count });
  }

  /** Keeps the child element at hand as it is, and moves on. */
  #keepChild(isUnread = false): void {
    this.keepElement(this.frame.count, isUnread);
    this.frame.count++;
    this.next();
  }

  /**
   * Whether the member at hand, which is optional and cannot be empty, has a value. Some peers send an empty element
   * rather than none; that is kept as it is.
   */
  hasValue(): boolean {
    const { data: octets, at } = this;
    if (octets[at] === GREATER_THAN && octets[at + 1] !== LESS_THAN) return true;
    if (!this.#isEmptyElement()) return true;
    this.lenient('bad-value', 'the element is empty', this.tag - 1);
    this.frame.count--;
    this.#keepChild(true);
    return false;
  }

  /** Whether nothing but attributes stands in the element at hand. Reads ahead, and comes back. */
  #isEmptyElement(): boolean {
    const back = this.at;
    this.beginAttributes();
    while (this.nextAttribute() !== '');
    const isEmpty =
      this.selfClosing || (this.data[this.at] === LESS_THAN && this.data[this.at + 1] === SLASH);
    this.at = back;
    return isEmpty;
  }

  /** Keeps the element at hand as it is, and moves behind it. */
  protected keepElement(index: number, isUnread = false): void {
    const start = this.tag - 1;
    const use = new PrefixUse();
    this.skipElement(use);
    const raw = { xml: this.source.slice(start, this.at), ...this.namespacesOf(use) };
    this.keep({ ...raw, index }, isUnread);
  }

  /** Keeps an unknown member with the innermost structure that has room for it. */
  protected keep(member: UnknownXml, isUnread = false): void {
    this.#countUnknown();
    if (this.leafHolder !== undefined) {
      this.leafHolder.unknownMembers = append(this.leafHolder.unknownMembers, member);
      return;
    }
    let frame = this.frame;
    let of = this.atLeaf ? place(frame, this.name) : '';
    for (; frame.outer !== undefined && frame.holder === undefined; frame = frame.outer) {
      if (frame.isChoice) {
        frame.holder = {};
        break;
      }
      of = joined(place(frame.outer, frame.name), of);
    }
    const inner = joined(of, member.of ?? '');
    const kept = inner === '' ? member : { ...member, of: inner };
    if (isUnread) unread.add(kept);
    if (frame.holder === undefined) {
      this.orphans = append(this.orphans === none ? undefined : this.orphans, kept);
    } else frame.holder.unknownMembers = append(frame.holder.unknownMembers, kept);
  }

  #countUnknown(): void {
    if (this.#unknownLeft-- > 0) return;
    this.fail('too-long', `more than ${this.#maxUnknownMembers} members are not known`);
  }

  /** Notes a namespace declaration of the tag at hand. */
  #declare(prefix: string, namespace: string): void {
    if (this.atLeaf) {
      this.#leafNamespaces ??= new Map();
      this.#leafNamespaces.set(prefix, namespace);
    } else {
      this.frame.namespaces ??= new Map();
      this.frame.namespaces.set(prefix, namespace);
    }
  }

  protected declareAtLeaf(prefix: string, namespace: string): void {
    this.#leafNamespaces ??= new Map();
    this.#leafNamespaces.set(prefix, namespace);
  }

  protected forgetLeafNamespaces(): void {
    this.#leafNamespaces = undefined;
  }

  /** The namespace that a prefix stands for at the element at hand. */
  #lookUp(prefix: string): string | undefined {
    const own = this.atLeaf ? this.#leafNamespaces?.get(prefix) : undefined;
    if (own !== undefined) return own;
    for (let frame: Frame | undefined = this.frame; frame !== undefined; frame = frame.outer) {
      const namespace = frame.namespaces?.get(prefix);
      if (namespace !== undefined) return namespace;
    }
    return undefined;
  }

  /** The namespaces that a piece of XML needs from outside; without a prefix only another than the document's own. */
  protected namespacesOf(use: PrefixUse): Pick<RawXml, 'namespaces'> {
    const namespaces = new Map<string, string>();
    for (const prefix of use.undeclared) {
      const namespace = this.#lookUp(prefix) ?? (prefix === '' ? '' : undefined);
      if (namespace === undefined) {
        this.lenient('not-xml', `the namespace prefix ${prefix} is not declared`);
      } else if (prefix !== '' || namespace !== this.#namespace) namespaces.set(prefix, namespace);
    }
    return namespaces.size === 0 ? {} : { namespaces: Object.fromEntries(namespaces) };
  }
}

/** Adds to a list that only this reader holds. */
export function append<Item>(list: readonly Item[] | undefined, item: Item): Item[] {
  if (list === undefined) return [item];
  const items = list as Item[];
  items.push(item);
  return items;
}

/** The path to what stands in an open element. */
function pathOf(innermost: Frame, within: string): string | undefined {
  let path = within;
  for (let frame = innermost; frame.outer !== undefined; frame = frame.outer) {
    const isRest = frame.isList && frame.rest !== undefined && frame.item > 0;
    path = isRest
      ? `.${frame.rest}[${frame.item - 1}]${path}`
      : step(frame.outer, frame.name) + path;
  }
  return path === '' ? undefined : path;
}

/** Whether an open element can do without one that it holds: neither a list nor a choice can. */
const hasRoom = (frame: Frame): boolean => frame.holder !== undefined && !frame.isChoice;

/** Forgets what was kept last of a child element, by its place: all of the child is kept instead. */
function forgetWithin(holder: Holder, child: string): void {
  const kept = (holder.unknownMembers ?? []) as UnknownMember[];
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    const of = 'ber' in last ? undefined : last.of;
    if (of === undefined || (of !== child && !of.startsWith(`${child}/`))) break;
    kept.pop();
  }
  if (kept.length === 0) delete holder.unknownMembers;
}

/** What an element adds to the path, seen from the one around it. */
function step(around: Frame, name: string): string {
  if (around.isSeries) return `[${around.position}].${modelName(name)}`;
  const index = around.item < 0 ? '' : `[${around.item}]`;
  if (around.isList) return around.rest === undefined ? index : '';
  return `${around.outer === undefined ? '' : '.'}${modelName(name)}${index}`;
}

/** A child element, as `of` of unknown members names it. The root element is the message itself. */
function place(around: Frame, name: string): string {
  if (around.outer === undefined) return '';
  return around.item > 0 ? `${name}[${around.item}]` : name;
}

const joined = (outer: string, inner: string): string =>
  outer === '' || inner === '' ? outer + inner : `${outer}/${inner}`;

/** Whether a member that should stand once is there already. */
function isTwice(table: MemberTable, frame: Frame, index: number): boolean {
  const key = table.keys[index] as string;
  return !table.repeated[index] && frame.holder !== undefined && key in frame.holder;
}
