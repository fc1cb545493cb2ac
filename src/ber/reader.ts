import { DecodeError, type DecodeErrorCode } from '../model/errors.js';
import { opaqueText } from '../model/opaque.js';
import type { UnknownAlternative, UnknownMember } from '../model/unknown-member.js';
import { latin1 } from './latin1.js';
import { isoOfDigits, isoTime } from './time.js';

/** A value under construction: any of its members may still be missing. */
export type Draft<T> = { -readonly [Name in keyof T]?: T[Name] | undefined };

/** Fills a draft with the members found in the contents of the element whose header was read last. */
export type ReadMembers = (reader: BerReader, draft: object) => unknown;

/** A leniency that was used. */
export interface Finding {
  readonly code: DecodeErrorCode;
  readonly message: string;
  readonly offset: number;
}

/** What a reader keeps to. */
export interface ReaderSettings {
  /** Every leniency is an error. */
  readonly strict: boolean;
  /** Required members may stay absent. Default false. */
  readonly keepsIncomplete?: boolean;
  /** Levels of nesting within indefinite lengths and constructed strings. */
  readonly maxDepth: number;
  /** Items of a list. */
  readonly maxListLength: number;
  /** Elements that are passed over, by where they begin: the tags that they had. */
  readonly passedOver?: ReadonlyMap<number, number>;
  /** Items of all lists together; any number by default. */
  readonly maxElements?: number;
  /** Elements that are not known; any number by default. */
  readonly maxUnknownMembers?: number;
  /** Where leniencies are noted, if anyone wants to know. */
  readonly findings?: Finding[];
}

/** `next` found the end of the surrounding element. */
const END = -1;
/** `next` was called by a reader that has come to its end by an error (only when tracing). */
const STOPPED = -2;
/** A position behind every input. */
const NOWHERE = 0x4000_0000;

const CONSTRUCTED = 0x20;
const tagNames = new Map([
  [0x01, 'BOOLEAN'],
  [0x02, 'INTEGER'],
  [0x03, 'BIT STRING'],
  [0x04, 'OCTET STRING'],
  [0x05, 'NULL'],
  [0x06, 'OBJECT IDENTIFIER'],
  [0x08, 'EXTERNAL'],
  [0x0a, 'ENUMERATED'],
  [0x0c, 'UTF8String'],
  [0x10, 'SEQUENCE'],
  [0x11, 'SET'],
  [0x16, 'IA5String'],
  [0x18, 'GeneralizedTime'],
  [0x1a, 'VisibleString'],
]);

/**
 * Reads BER from one run of octets, forwards, one element after the other.
 *
 * `next` reads an identifier and a length and stands at the contents; a method for the type of value, or another
 * function that reads on with `next`, then takes exactly these contents. Nothing here recurses as deep as the input
 * wishes: elements of a known type nest as deep as their types do, and others are kept without a look inside.
 *
 * Errors know their offset but not their path, since keeping track of it would cost every good message. Whoever
 * catches one reads the same octets again with a reader that has `trace` set. That one does not throw but comes to
 * the end of everything at once, so that all functions return what they have made so far; the last member of each
 * object then leads to the place of the error (see `path.ts`). So functions that read must not rely on what comes
 * back from `fail`, and hand on what they get.
 */
export class BerReader {
  /** The input. Octets in what is read from it are views of it. */
  readonly octets: Uint8Array;
  /** Where the next octet will be read. */
  pos = 0;
  /** Where the element whose header was read last starts. */
  start = 0;
  /** Where the contents of that element end. */
  end: number;
  /** Not zero if that element is constructed. */
  constructed = 0;

  /** When tracing, the object that the error is about, where that is not the value read last. */
  failedOwner: object | undefined;
  /** When tracing, the member of `failedOwner` that is missing. */
  failedMember: string | undefined;

  readonly #settings: ReaderSettings;
  /** Which leniency to stop at when tracing; 0 for an error. */
  readonly #traced: number | undefined;
  #leniencies = 0;
  #elements = 0;
  #unknown = 0;
  #stopped = false;
  #seeksOwner = false;
  /** The draft into which a single element is read to see whether it is known. */
  #probe: object | undefined;
  /** End of contents by their beginning, for elements of indefinite length. */
  #indefiniteEnds: Map<number, number> | undefined;
  /** Where end-of-contents octets stand. */
  #endsOfContents: Set<number> | undefined;

  /** Where the element begins whose end is looked for. */
  #scanned: number | undefined;

  // What #header found.
  #tag = 0;
  #contents = 0;
  /** Length of the contents; -1 if indefinite. */
  #length = 0;

  /**
   * @param octets - the input
   * @param settings - what to keep to
   * @param trace - reads only to find out where the error (0), or the leniency of this number, is
   */
  constructor(octets: Uint8Array, settings: ReaderSettings, trace?: number) {
    this.octets = octets;
    this.end = octets.length;
    this.#settings = settings;
    this.#traced = trace;
  }

  /**
   * Reads the next identifier and length.
   *
   * @param limit - where the contents of the surrounding element end
   * @returns the tag: class and number in one octet, without the bit that tells constructed from primitive; for numbers
   * above 30, `number << 8 | class | 0x1f`; negative at the end of the surrounding element
   */
  next(limit: number): number {
    const start = this.pos;
    const contents = start + 2;
    if (contents > limit) return this.#atEnd(start, limit);
    const identifier = this.octets[start] as number;
    const length = this.octets[start + 1] as number;
    const end = contents + length;
    if (length > 0x7f || (identifier & 0x1f) === 0x1f || identifier === 0 || end > limit) {
      return this.#longHeader(limit);
    }
    this.start = start;
    this.pos = contents;
    this.end = end;
    this.constructed = identifier & CONSTRUCTED;
    return identifier & ~CONSTRUCTED;
  }

  /**
   * Goes into a constructed element.
   *
   * @returns where its contents end
   */
  open(): number {
    if (this.constructed === 0) {
      this.#refuse('bad-tag', 'the element is primitive, but its type is constructed');
    }
    // A tracing reader that has stopped has no position within the input, but it still has one.
    return this.end;
  }

  /** Makes sure that nothing is left before the given end of an element that was gone into. */
  close(end: number): void {
    if (this.pos !== end && !this.#isAt(end)) {
      this.#refuse('trailing-data', 'the element holds more than its one value', this.pos);
    }
  }

  /** Makes sure that nothing is left of the input. */
  finish(): void {
    const { length } = this.octets;
    if (this.pos !== length && !this.#isAt(length)) {
      this.#refuse('trailing-data', 'more octets follow the message', this.pos);
    }
  }

  /** Whether nothing but end-of-contents octets of elements that were read stand before a position. */
  #isAt(end: number): boolean {
    // Those at the position itself close the surrounding element.
    while (this.pos < end && this.#endsOfContents?.has(this.pos)) this.pos += 2;
    return this.pos === end;
  }

  /** Skips what a definition does not have at the end of an element. */
  skipRest(end: number): void {
    while (this.pos !== end) {
      const tag = this.next(end);
      if (tag < 0) return;
      this.lenient('unknown-member', `${tagText(tag)} has no meaning here and is left out`);
      this.raw();
    }
  }

  /** Goes back to an element that has been read in part. */
  back(start: number, end: number): void {
    if (this.#stopped) return;
    this.start = start;
    this.end = end;
  }

  /** Stands at an element that was left out, as if it were there and empty. */
  absent(): void {
    this.start = this.pos;
    this.end = this.pos;
    this.constructed = CONSTRUCTED;
  }

  /** Makes sure that the element read last has the tag given. */
  expect(found: number, tag: number): void {
    if (found !== tag && !this.#stopped) {
      const reason =
        found < 0
          ? `the element is empty where ${tagText(tag)} must stand`
          : `${tagText(found)} stands where ${tagText(tag)} must`;
      this.#refuse('bad-tag', reason, found < 0 ? this.pos : this.start);
    }
  }

  /**
   * Says that the input is wrong. Does not return, but when tracing: hand on what comes back, and use it for nothing.
   *
   * @param offset - where; by default the beginning of the element whose header was read last
   */
  fail(code: DecodeErrorCode, reason: string, offset = this.start): never {
    return this.#refuse(code, reason, offset) as never;
  }

  /** Notes that the input keeps to the rules only if one is lenient; an error where strictness is asked for. */
  lenient(
    code: DecodeErrorCode,
    message: string,
    offset = this.start,
    owner?: object,
    member?: string,
  ): void {
    if (this.#settings.strict) {
      this.#refuse(code, message, offset, owner, member);
    } else if (!this.#stopped && ++this.#leniencies === this.#traced) {
      this.#refuse(code, message, offset, owner, member);
    } else {
      this.#settings.findings?.push({ code, message, offset });
    }
  }

  // Values

  boolean(): boolean {
    const { pos, end } = this;
    this.pos = end;
    if (end - pos !== 1 || this.constructed !== 0) {
      return this.#badContents('BOOLEAN', 'one octet');
    }
    const octet = this.octets[pos] as number;
    if (octet === 0) return false;
    if (octet !== 0xff) {
      this.lenient('bad-value', 'true is ff in canonical form');
    }
    return true;
  }

  integer(): number {
    const { octets, pos, end } = this;
    const length = end - pos;
    this.pos = end;
    if (length < 1 || length > 6 || this.constructed !== 0) return this.#longInteger(pos, end);
    const first = octets[pos] as number;
    let value = (first << 24) >> 24;
    for (let p = pos + 1; p < end; p++) value = value * 256 + (octets[p] as number);
    if (length > 1 && isPadding(first, octets[pos + 1] as number)) {
      this.lenient('bad-value', 'an INTEGER has more octets than it needs');
    }
    return value;
  }

  /** INTEGER as decimal digits. */
  numeral(): string {
    const value = this.integer();
    return this.#stopped ? this.fail('bad-value', '') : String(value);
  }

  nothing(): true {
    if (this.pos !== this.end || this.constructed !== 0) {
      this.pos = this.end;
      return this.#badContents('NULL', 'none');
    }
    return true;
  }

  /** OCTET STRING: a view of the input, unless it was sent in segments. */
  bytes(): Uint8Array {
    const { pos, end } = this;
    if (this.constructed !== 0) return this.#segments(0x04);
    this.pos = end;
    return this.octets.subarray(pos, end);
  }

  /** OCTET STRING as an opaque identifier. */
  identifier(): string {
    const { octets, pos, end } = this;
    if (this.constructed !== 0) return opaqueText(this.#segments(0x04));
    this.pos = end;
    for (let p = pos; p < end; p++) {
      const octet = octets[p] as number;
      if (octet < 0x20 || octet > 0x7e) return opaqueText(octets, pos, end);
    }
    // 0x: the beginning of what might stand for other octets.
    if (octets[pos] === 0x30 && octets[pos + 1] === 0x78) {
      return opaqueText(octets, pos, end);
    }
    return latin1(octets, pos, end);
  }

  /** IA5String. */
  text(): string {
    const { octets, pos, end } = this;
    if (this.constructed !== 0) {
      const whole = this.#segments(0x16);
      return this.#text(whole, 0, whole.length);
    }
    this.pos = end;
    return this.#text(octets, pos, end);
  }

  #text(octets: Uint8Array, from: number, to: number): string {
    let bits = 0;
    for (let p = from; p < to; p++) bits |= octets[p] as number;
    if (bits > 0x7f) {
      this.lenient('bad-value', 'an IA5String holds octets above 7f; they are read as Latin-1');
    }
    return latin1(octets, from, to);
  }

  /** GeneralizedTime in the form of ISO 8601. */
  time(): string {
    const { octets, pos, end } = this;
    const usual = this.constructed === 0 && end - pos === 14 ? isoOfDigits(octets, pos) : undefined;
    if (usual !== undefined) {
      this.pos = end;
      return usual;
    }
    const whole = this.constructed === 0 ? octets.subarray(pos, end) : this.#segments(0x18);
    this.pos = end;
    const time = isoTime(latin1(whole, 0, whole.length));
    if (time === undefined)
      return this.fail('bad-value', 'a GeneralizedTime holds no visible text');
    if (time.startsWith('#')) {
      this.lenient('bad-value', 'a GeneralizedTime is of no form that the standard has');
    }
    return time;
  }

  /** The contents of a BIT STRING: the number of unused bits, and the bits. */
  bits(): Uint8Array {
    const { octets, pos, end } = this;
    if (this.constructed !== 0) return this.#segments(0x03);
    this.pos = end;
    return octets.subarray(pos, end);
  }

  /** The whole element, as it came. */
  raw(): Uint8Array {
    if (this.#stopped) return this.fail('bad-tag', '');
    const { start } = this;
    const after = this.#after();
    this.pos = after;
    return this.octets.subarray(start, after);
  }

  // Structures

  /**
   * The value of a choice none of whose alternatives has the tag that was found: the element is kept as it came.
   *
   * @param tag - the tag; negative if the choice is empty
   * @param whenMissing - what an empty choice reads as, as JSON; without it that is an error
   */
  unknownAlternative<Value>(tag: number, whenMissing?: string): Value | UnknownAlternative {
    if (this.#stopped) {
      this.#seeksOwner = false;
      return this.fail('bad-tag', '');
    }
    if (tag < 0) return this.#emptyChoice(whenMissing);
    if (this.#settings.passedOver?.has(this.start)) {
      return this.fail('bad-tag', 'the alternative of a choice cannot be read');
    }
    this.lenient('unknown-member', `${tagText(tag)} is none of the choice's alternatives`);
    return { unknownMembers: [{ ber: this.raw(), index: 0 }] };
  }

  #emptyChoice<Value>(whenMissing: string | undefined): Value | UnknownAlternative {
    const { keepsIncomplete } = this;
    if (whenMissing === undefined && !keepsIncomplete) {
      return this.fail('missing-member', 'a choice is empty', this.pos);
    }
    this.lenient('missing-member', 'a choice is empty', this.pos);
    if (this.#stopped) return this.fail('missing-member', '');
    return keepsIncomplete || whenMissing === undefined
      ? { unknownMembers: [] }
      : JSON.parse(whenMissing);
  }

  /** The value within an EXPLICIT tag. */
  explicit<T>(tag: number, read: (reader: BerReader) => T): T {
    const end = this.open();
    this.expect(this.next(end), tag);
    const value = read(this);
    this.close(end);
    return value;
  }

  /** The value of a choice within an EXPLICIT tag. */
  explicitChoice<T>(read: (reader: BerReader, tag: number) => T): T {
    const end = this.open();
    const value = read(this, this.next(end));
    this.close(end);
    return value;
  }

  /** SEQUENCE OF a type with the tag given. */
  list<T>(tag: number, read: (reader: BerReader) => T): T[] {
    const items: T[] = [];
    const end = this.open();
    for (let found = this.next(end); found >= 0; found = this.next(end)) {
      this.expect(found, tag);
      items.push(read(this));
      this.#countItem(items);
    }
    return this.#listed(items);
  }

  /** SEQUENCE OF a choice. */
  choices<T>(read: (reader: BerReader, tag: number) => T): T[] {
    const items: T[] = [];
    const end = this.open();
    for (let found = this.next(end); found >= 0; found = this.next(end)) {
      items.push(read(this, found));
      this.#countItem(items);
    }
    return this.#listed(items);
  }

  /** Makes sure that there are not too many items, in the list at hand and in all. */
  #countItem(items: readonly unknown[]): void {
    const { maxListLength, maxElements = Number.POSITIVE_INFINITY } = this.#settings;
    if (items.length > maxListLength) {
      const reason = `a list has more than ${maxListLength} items`;
      this.#refuse('too-long', reason, this.start, items);
    } else if (++this.#elements > maxElements) {
      const reason = `there are more than ${maxElements} items of lists`;
      this.#refuse('too-long', reason, this.start, items);
    }
  }

  #listed<T>(items: T[]): T[] {
    if (this.#seeksOwner) this.#own(items);
    return items;
  }

  /**
   * Deals with what reading a SEQUENCE in the order of its definition has left: elements out of order, elements that
   * the definition does not have, and required members that did not come.
   *
   * @param draft - the members read so far
   * @param from - where the contents start
   * @param limit - where they end
   * @param tag - the tag of the element that is left over, whose header was read last; negative if none is
   * @param read - the function that reads this SEQUENCE
   * @param required - the names of the required members, with spaces between them; behind a name `=` and, as JSON, what
   * the member reads as where it is missing, if that may be; or `?`, if the model can do without it
   * @param repeated - tags that several members have: without one of their elements, others would be taken for it
   */
  settle(
    draft: object,
    from: number,
    limit: number,
    tag: number,
    read: ReadMembers,
    required: string,
    repeated: readonly number[] = [],
  ): void {
    if (this.#stopped) {
      if (this.#seeksOwner) this.#own(draft);
      return;
    }
    // A probe is judged by who sent it.
    if (draft === this.#probe) return;
    const members = draft as Record<string, unknown>;
    if (tag >= 0) this.#settleRest(members, from, limit, tag, read, repeated);
    if (this.#stopped) return;
    for (const entry of required.split(' ')) {
      const [, name = '', mark, whenMissing] = /^(\w*)([?=]?)(.*)$/.exec(entry) ?? [];
      if (name === '' || members[name] !== undefined) continue;
      this.#complete(members, name, mark === '=' ? whenMissing : undefined, mark === '?', from);
    }
  }

  /** Deals with a required member that did not come. */
  #complete(
    members: Record<string, unknown>,
    name: string,
    whenMissing: string | undefined,
    mayBeAbsent: boolean,
    from: number,
  ): void {
    const reason = `the member ${name} is missing`;
    if (whenMissing === undefined && !mayBeAbsent && !this.keepsIncomplete) {
      this.#refuse('missing-member', reason, from, members, name);
      return;
    }
    this.lenient('missing-member', reason, from, members, name);
    if (whenMissing !== undefined && !this.keepsIncomplete) {
      members[name] = JSON.parse(whenMissing);
    }
  }

  /** Whether required members may stay absent. */
  get keepsIncomplete(): boolean {
    return this.#settings.keepsIncomplete ?? false;
  }

  /** Whether all of a draft has been read, so that defaults can be filled in. */
  isWhole(draft: object): boolean {
    return !this.#stopped && draft !== this.#probe;
  }

  #settleRest(
    members: Record<string, unknown>,
    from: number,
    limit: number,
    leftOver: number,
    read: ReadMembers,
    repeated: readonly number[],
  ): void {
    const unknown: UnknownMember[] = [];
    // Counting as we go keeps this linear.
    let index = this.#count(from, this.start);
    for (let tag = leftOver; tag >= 0; tag = this.next(limit), index++) {
      const at = this.start;
      if (repeated.includes(this.#settings.passedOver?.get(at) ?? 0)) {
        this.#refuse('missing-member', 'one of several alike cannot be read', from, members);
        return;
      }
      const after = this.#after();
      const found = this.#readOne(members, at, after, read);
      const names = Object.keys(found).filter((name) => found[name] !== members[name]);
      const known = names.length > 0 && !names.some((name) => members[name] !== undefined);
      if (this.#stopped) Object.assign(members, found);
      else if (known) for (const name of names) members[name] = found[name];
      if (this.#stopped) return;
      if (known) {
        // Behind an unknown element others may well stand in order.
        if (unknown.length === 0) {
          this.lenient('order', `the member ${names.join()} stands out of order`, at, members);
        }
      } else {
        const what = names.length > 0 ? `a second ${names.join()}` : tagText(tag);
        this.lenient('unknown-member', `no member is ${what}`, at, members);
        this.#countUnknown(at, members);
        unknown.push({ ber: this.octets.subarray(at, after), index });
      }
      if (!this.#stopped) this.pos = after;
    }
    if (unknown.length > 0 && !this.#stopped) members.unknownMembers = unknown;
  }

  #countUnknown(at: number, owner: object): void {
    const { maxUnknownMembers = Number.POSITIVE_INFINITY } = this.#settings;
    if (++this.#unknown <= maxUnknownMembers) return;
    this.#refuse('too-long', `more than ${maxUnknownMembers} elements are not known`, at, owner);
  }

  /** Reads a single element as if it were all that is left of the SEQUENCE. */
  #readOne(
    members: Readonly<Record<string, unknown>>,
    at: number,
    after: number,
    read: ReadMembers,
  ): Readonly<Record<string, unknown>> {
    const sent = this.#probe;
    const probe = { ...members };
    this.#probe = probe;
    this.pos = at;
    this.end = after;
    this.constructed = CONSTRUCTED;
    read(this, probe);
    this.#probe = sent;
    return probe;
  }

  /** How many elements stand between two positions. */
  #count(from: number, to: number): number {
    const { pos, start, end, constructed } = this;
    let count = 0;
    this.pos = from;
    while (this.pos < to && this.next(to) >= 0) {
      count++;
      this.pos = this.#after();
    }
    this.pos = pos;
    this.start = start;
    this.end = end;
    this.constructed = constructed;
    return count;
  }

  // What seldom happens

  #atEnd(start: number, limit: number): number {
    if (start === limit) return END;
    if (!this.#stopped) this.#badHeader('truncated', 'an element ends in its header', start);
    return STOPPED;
  }

  /** Where the element whose header was read last ends, its end-of-contents octets included. */
  #after(): number {
    return this.#endsOfContents?.has(this.end) && this.#isIndefinite() ? this.end + 2 : this.end;
  }

  #isIndefinite(): boolean {
    return this.#header(this.start, NOWHERE) && this.#length < 0;
  }

  /** Reads a header that is not of the usual two octets, or is wrong. */
  #longHeader(limit: number): number {
    if (this.#stopped) return STOPPED;
    const start = this.pos;
    if (this.octets[start] === 0 && this.#endsOfContents?.has(start)) {
      // The end of an element that has just been read.
      this.pos = start + 2;
      return this.next(limit);
    }
    if (!this.#header(start, limit)) return STOPPED;
    const tag = this.#tag;
    const contents = this.#contents;
    const identifier = this.octets[start] as number;
    this.#checkHeaderForm(start, contents);
    let end = contents + this.#length;
    if (this.#length < 0) {
      this.#scanned = start;
      end = this.#endOfIndefinite(contents, limit);
      this.#scanned = undefined;
      this.lenient('bad-length', 'the length is indefinite', start);
    } else if (end > limit) {
      this.#badHeader('truncated', 'the length goes beyond the surrounding element', start);
    }
    if (this.#stopped) {
      this.#seeksOwner = true;
      return STOPPED;
    }
    this.start = start;
    this.pos = contents;
    this.end = end;
    this.constructed = identifier & CONSTRUCTED;
    return tag;
  }

  /** Parses the header at a position into #tag, #contents and #length. */
  #header(start: number, limit: number): boolean {
    const { octets } = this;
    const identifier = octets[start] as number;
    const bound = Math.min(limit, octets.length);
    let p = start + 1;
    if (identifier === 0) {
      return this.#badHeader('bad-tag', 'end-of-contents octets close nothing', start);
    }
    this.#tag = identifier & ~CONSTRUCTED;
    if ((identifier & 0x1f) === 0x1f) {
      let number = 0;
      let octet = 0x80;
      for (; octet > 0x7f && p < bound && number < 1 << 14; p++) {
        octet = octets[p] as number;
        number = (number << 7) | (octet & 0x7f);
      }
      if (octet > 0x7f) {
        return p < bound
          ? this.#badHeader('bad-tag', 'the tag number is far too large', start)
          : this.#badHeader('truncated', 'an element ends in its tag', start);
      }
      const tagClass = identifier & 0xc0;
      this.#tag = number > 30 ? (number << 8) | tagClass | 0x1f : tagClass | number;
    }
    if (p >= bound) {
      return this.#badHeader('truncated', 'an element ends in its header', start);
    }
    let length = octets[p++] as number;
    if (length === 0x80) {
      if ((identifier & CONSTRUCTED) === 0) {
        return this.#badHeader('bad-length', 'a primitive length is indefinite', start);
      }
      length = -1;
    } else if (length > 0x80) {
      const last = p + (length & 0x7f);
      if (length === 0xff) return this.#badHeader('bad-length', 'no length begins with ff', start);
      if (last > bound) {
        return this.#badHeader('truncated', 'an element ends in its length', start);
      }
      length = 0;
      for (; p < last; p++) {
        length = length * 256 + (octets[p] as number);
        if (length >= NOWHERE) {
          return this.#badHeader('bad-length', 'the length is beyond all bounds', start);
        }
      }
    }
    this.#contents = p;
    this.#length = length;
    return true;
  }

  /** Senders use the shortest form of tags and lengths. */
  #checkHeaderForm(start: number, contents: number): void {
    const { octets } = this;
    const identifier = octets[start] as number;
    let p = start + 1;
    if ((identifier & 0x1f) === 0x1f) {
      if (this.#tag <= 0xff || octets[p] === 0x80) {
        this.lenient('bad-tag', 'the tag has more octets than it needs', start);
      }
      while ((octets[p++] as number) > 0x7f);
    }
    const needed = this.#length < 0x80 ? 1 : 1 + Math.ceil((32 - Math.clz32(this.#length)) / 8);
    if (this.#length >= 0 && contents - p > needed) {
      this.lenient('bad-length', 'the length has more octets than it needs', start);
    }
  }

  /** Finds the end-of-contents octets, and those of the elements within that have an indefinite length too. */
  #endOfIndefinite(from: number, limit: number): number {
    this.#indefiniteEnds ??= new Map();
    this.#endsOfContents ??= new Set();
    const ends = this.#indefiniteEnds;
    const found = ends.get(from);
    if (found !== undefined) return found;
    const { octets } = this;
    const { maxDepth } = this.#settings;
    const open = [from];
    let p = from;
    for (;;) {
      if (p + 2 > limit) {
        this.#badHeader('truncated', 'end-of-contents octets are missing', from);
        return p;
      }
      if (octets[p] === 0 && octets[p + 1] === 0) {
        ends.set(open.pop() ?? p, p);
        this.#endsOfContents.add(p);
        if (open.length === 0) return p;
        p += 2;
      } else if (!this.#header(p, limit)) {
        return p;
      } else {
        p = this.#contents;
        if (this.#length < 0) open.push(p);
        else p += this.#length;
        if (open.length > maxDepth) {
          this.#refuse('too-deep', `indefinite lengths nest more than ${maxDepth} levels`, p);
          return p;
        }
      }
    }
  }

  /** Puts together a string that was sent in segments. */
  #segments(own: number): Uint8Array {
    const { maxDepth } = this.#settings;
    const { start } = this;
    const outer = this.end;
    this.lenient('bad-tag', 'a string is sent in segments', start);
    const segments: Uint8Array[] = [];
    const open = [outer];
    while (!this.#stopped) {
      const limit = open[open.length - 1];
      if (limit === undefined) break;
      const tag = this.next(limit);
      if (tag < 0) {
        open.pop();
      } else if (tag !== own && tag !== 0x04) {
        this.#refuse('bad-tag', `${tagText(tag)} stands among a string's segments`);
      } else if (this.constructed !== 0) {
        open.push(this.end);
        if (open.length > maxDepth) {
          this.#refuse('too-deep', `segments nest more than ${maxDepth} levels`);
        }
      } else {
        segments.push(this.octets.subarray(this.pos, this.end));
        this.pos = this.end;
      }
    }
    return own === 0x03 ? this.#joinBits(segments, start) : join(segments);
  }

  #joinBits(segments: readonly Uint8Array[], start: number): Uint8Array {
    let unused = 0;
    for (const [index, segment] of segments.entries()) {
      unused = segment[0] ?? 8;
      if (unused > 7 || (unused > 0 && index < segments.length - 1)) {
        return this.fail('bad-value', 'a segment of a BIT STRING has bits left unused', start);
      }
    }
    return join([Uint8Array.of(unused), ...segments.map((segment) => segment.subarray(1))]);
  }

  #longInteger(from: number, to: number): number {
    const { octets } = this;
    if (this.constructed !== 0 || from === to) return this.#badContents('INTEGER', 'some');
    let p = from;
    while (to - p > 1 && isPadding(octets[p] as number, octets[p + 1] as number)) p++;
    if (p > from) this.lenient('bad-value', 'an INTEGER has more octets than it needs');
    if (to - p > 7) return this.#beyondNumbers();
    let value = ((octets[p] as number) << 24) >> 24;
    while (++p < to) value = value * 256 + (octets[p] as number);
    return Number.isSafeInteger(value) ? value : this.#beyondNumbers();
  }

  #beyondNumbers(): never {
    return this.fail('bad-value', 'an INTEGER is beyond 2^53 - 1');
  }

  #badContents(type: string, contents: string): never {
    return this.constructed === 0
      ? this.fail('bad-value', `the contents of ${type} are ${contents}, not what stands here`)
      : this.fail('bad-tag', `${type} cannot be constructed`);
  }

  #badHeader(code: DecodeErrorCode, reason: string, start: number): false {
    // If the outermost element is whole, none is cut off: one that seems so has a wrong length.
    const outermost = this.#scanned ?? start;
    const real = code === 'truncated' && outermost > 0 ? 'bad-length' : code;
    if (!this.#stopped) {
      this.#refuse(real, reason, start);
      this.#seeksOwner = true;
    }
    return false;
  }

  #refuse(
    code: DecodeErrorCode,
    reason: string,
    offset = this.start,
    owner?: object,
    member?: string,
  ): void {
    if (this.#stopped) return;
    if (this.#traced === undefined) throw new DecodeError(code, reason, { offset });
    this.#stopped = true;
    this.failedOwner = owner;
    this.failedMember = member;
    this.pos = NOWHERE;
    this.end = NOWHERE;
  }

  #own(owner: object): void {
    this.failedOwner = owner;
    this.#seeksOwner = false;
  }
}

const isPadding = (first: number, second: number): boolean =>
  (first === 0 && second < 0x80) || (first === 0xff && second > 0x7f);

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let p = 0;
  for (const part of parts) {
    whole.set(part, p);
    p += part.length;
  }
  return whole;
}

/** A tag as people write it. */
export function tagText(tag: number): string {
  const name = tagNames.get(tag);
  if (name !== undefined) return name;
  const number = tag > 0xff ? tag >> 8 : tag & 0x1f;
  switch (tag & 0xc0) {
    case 0x40:
      return `[APPLICATION ${number}]`;
    case 0x80:
      return `[${number}]`;
    case 0xc0:
      return `[PRIVATE ${number}]`;
    default:
      return `[UNIVERSAL ${number}]`;
  }
}
