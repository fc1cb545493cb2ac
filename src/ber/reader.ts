import { DecodeError, type DecodeErrorCode } from '../model/errors.js';
import { opaqueText } from '../model/opaque.js';
import type { ModelValue } from '../schema/language.js';
import { type HeaderFault, headerAt, isFault } from './header.js';
import { IndefiniteLengths } from './indefinite-lengths.js';
import { latin1 } from './latin1.js';
import { within } from './paths.js';
import { readSegments } from './segments.js';
import { tagText } from './tag-text.js';
import { isoOfDigits, isoTime } from './time.js';

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
const CONSTRUCTED = 0x20;

const beyondSurroundings: HeaderFault = {
  code: 'truncated',
  reason: 'the length goes beyond the surrounding element',
};
/**
 * Reads BER from one run of octets, forwards, one element after the other.
 *
 * `next` reads an identifier and a length and stands at the contents; a method for the type of value, or another
 * function that reads on with `next`, then takes exactly these contents. Nothing here recurses as deep as the input
 * wishes: elements of a known type nest as deep as their types do, and others are kept without a look inside.
 *
 * Errors know their offset; what reads members and items puts their places before the path, on the error's way out. The
 * path of a leniency is found by reading again with that one as an error (`trace`).
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
  /** The name of what is being read, once it is known: paths of errors begin with it. */
  subject: string | undefined;

  readonly #settings: ReaderSettings;
  /** Which leniency is an error. */
  readonly #traced: number | undefined;
  #leniencies = 0;
  #elements = 0;
  #unknown = 0;
  /** Made when there is one. */
  #indefinite: IndefiniteLengths | undefined;

  /**
   * @param octets - the input
   * @param settings - what to keep to
   * @param trace - reads only to find out where the leniency of this number is
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
      this.fail('bad-tag', 'the element is primitive, but its type is constructed');
    }
    return this.end;
  }

  /** Makes sure that nothing is left before the given end of an element that was gone into. */
  close(end: number): void {
    if (this.pos !== end && !this.#isAt(end)) {
      this.fail('trailing-data', 'the element holds more than its one value', this.pos);
    }
  }

  /** Makes sure that nothing is left of the input. */
  finish(): void {
    const { length } = this.octets;
    if (this.pos !== length && !this.#isAt(length)) {
      this.fail('trailing-data', 'more octets follow the message', this.pos);
    }
  }

  /** Whether nothing but end-of-contents octets of elements that were read stand before a position. */
  #isAt(end: number): boolean {
    // Those at the position itself close the surrounding element.
    while (this.pos < end && this.#indefinite?.closesAt(this.pos)) this.pos += 2;
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
    if (found !== tag) {
      const reason =
        found < 0
          ? `the element is empty where ${tagText(tag)} must stand`
          : `${tagText(found)} stands where ${tagText(tag)} must`;
      this.fail('bad-tag', reason, found < 0 ? this.pos : this.start);
    }
  }

  /**
   * Says that the input is wrong.
   *
   * @param offset - where; by default the beginning of the element whose header was read last
   * @param member - the member of the value at hand that is meant, where it is not that value
   * @throws DecodeError
   */
  fail(code: DecodeErrorCode, reason: string, offset = this.start, member?: string): never {
    throw new DecodeError(code, reason, { offset, path: member });
  }

  /** Notes that the input keeps to the rules only if one is lenient; an error where strictness is asked for. */
  lenient(code: DecodeErrorCode, message: string, offset = this.start, member?: string): void {
    if (this.#settings.strict || ++this.#leniencies === this.#traced) {
      this.fail(code, message, offset, member);
    }
    this.#settings.findings?.push({ code, message, offset });
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
    return String(this.integer());
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
    const { start } = this;
    const after = this.after();
    this.pos = after;
    return this.octets.subarray(start, after);
  }

  // Structures

  /**
   * The value of a choice none of whose alternatives has the tag that was found: the element is kept as it came.
   *
   * @param tag - the tag; negative if the choice is empty
   * @param whenMissing - what an empty choice reads as; without it that is an error
   */
  unknownAlternative(tag: number, whenMissing?: ModelValue): unknown {
    if (tag < 0) return this.#emptyChoice(whenMissing);
    if (this.isPassedOver(this.start)) {
      return this.fail('bad-tag', 'the alternative of a choice cannot be read');
    }
    this.lenient('unknown-member', `${tagText(tag)} is none of the choice's alternatives`);
    return { unknownMembers: [{ ber: this.raw(), index: 0 }] };
  }

  #emptyChoice(whenMissing: ModelValue | undefined): unknown {
    const { keepsIncomplete } = this;
    if (whenMissing === undefined && !keepsIncomplete) {
      return this.fail('missing-member', 'a choice is empty', this.pos);
    }
    this.lenient('missing-member', 'a choice is empty', this.pos);
    return keepsIncomplete || whenMissing === undefined
      ? { unknownMembers: [] }
      : structuredClone(whenMissing);
  }

  /**
   * The value within an EXPLICIT tag.
   *
   * @param tag - of the value; undefined where it is a choice
   */
  explicit<T>(tag: number | undefined, read: (reader: BerReader, tag: number) => T): T {
    const end = this.open();
    const found = this.next(end);
    if (tag !== undefined) this.expect(found, tag);
    const value = read(this, found);
    this.close(end);
    return value;
  }

  /**
   * SEQUENCE OF.
   *
   * @param tag - of each item; undefined where the items are choices
   */
  list<T>(tag: number | undefined, read: (reader: BerReader, tag: number) => T): T[] {
    const items: T[] = [];
    const end = this.open();
    for (let found = this.next(end); found >= 0; found = this.next(end)) {
      try {
        if (tag !== undefined) this.expect(found, tag);
        items.push(read(this, found));
      } catch (error) {
        throw within(error, `[${items.length}]`);
      }
      this.#countItem(items.length);
    }
    return items;
  }

  /** Makes sure that there are not too many items, in the list at hand and in all. */
  #countItem(count: number): void {
    const { maxListLength, maxElements = Number.POSITIVE_INFINITY } = this.#settings;
    if (count > maxListLength) {
      this.fail('too-long', `a list has more than ${maxListLength} items`);
    } else if (++this.#elements > maxElements) {
      this.fail('too-long', `there are more than ${maxElements} items of lists`);
    }
  }

  /** Whether required members may stay absent. */
  get keepsIncomplete(): boolean {
    return this.#settings.keepsIncomplete ?? false;
  }

  /** Whether the element that begins at a position is one to be passed over. */
  isPassedOver(at: number): boolean {
    return this.#settings.passedOver?.has(at) ?? false;
  }

  /** The tag that the element at a position had before it was to be passed over; 0 if it is not. */
  tagPassedOver(at: number): number {
    return this.#settings.passedOver?.get(at) ?? 0;
  }

  /** Makes sure that there are not too many elements that are not known. */
  countUnknown(): void {
    const { maxUnknownMembers = Number.POSITIVE_INFINITY } = this.#settings;
    if (++this.#unknown > maxUnknownMembers) {
      this.fail('too-long', `more than ${maxUnknownMembers} elements are not known`);
    }
  }

  /** How many elements stand between two positions. */
  count(from: number, to: number): number {
    const { pos, start, end, constructed } = this;
    let count = 0;
    this.pos = from;
    while (this.pos < to && this.next(to) >= 0) {
      count++;
      this.pos = this.after();
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
    return this.#badHeader({ code: 'truncated', reason: 'an element ends in its header' }, start);
  }

  /** Where the element whose header was read last ends, its end-of-contents octets included. */
  after(): number {
    return this.#indefinite?.closesAt(this.end) && this.#isIndefinite() ? this.end + 2 : this.end;
  }

  #isIndefinite(): boolean {
    const header = headerAt(this.octets, this.start, this.octets.length);
    return !isFault(header) && header.length < 0;
  }

  /** Reads a header that is not of the usual two octets, or is wrong. */
  #longHeader(limit: number): number {
    const { octets, pos: start } = this;
    if (octets[start] === 0 && this.#indefinite?.closesAt(start)) {
      // The end of an element that has just been read.
      this.pos = start + 2;
      return this.next(limit);
    }
    const header = headerAt(octets, start, limit);
    if (isFault(header)) return this.#badHeader(header, start);
    const { tag, isConstructed, contents, length, excess } = header;
    for (const { code, reason } of excess) this.lenient(code, reason, start);
    let end = contents + length;
    if (length < 0) {
      end = this.#endOfIndefinite(start, contents, limit);
      this.lenient('bad-length', 'the length is indefinite', start);
    } else if (end > limit) {
      return this.#badHeader(beyondSurroundings, start);
    }
    this.start = start;
    this.pos = contents;
    this.end = end;
    this.constructed = isConstructed ? CONSTRUCTED : 0;
    return tag;
  }

  #endOfIndefinite(start: number, contents: number, limit: number): number {
    this.#indefinite ??= new IndefiniteLengths();
    const end = this.#indefinite.endOf(this.octets, contents, limit, this.#settings.maxDepth);
    return isFault(end) ? this.#badHeader(end, end.at, start) : end;
  }

  /** @param outermost - where the element begins that cannot be read for it */
  #badHeader({ code, reason }: HeaderFault, at: number, outermost = at): never {
    // If the outermost element is whole, none is cut off: one that seems so has a wrong length.
    return this.fail(code === 'truncated' && outermost > 0 ? 'bad-length' : code, reason, at);
  }

  /** Puts together a string that was sent in segments. */
  #segments(own: number): Uint8Array {
    return readSegments(this, own, this.#settings.maxDepth);
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
}

const isPadding = (first: number, second: number): boolean =>
  (first === 0 && second < 0x80) || (first === 0xff && second > 0x7f);
