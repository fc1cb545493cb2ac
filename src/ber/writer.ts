import type { CodecReport } from '../model/codec.js';
import { EncodeError, type EncodeErrorCode } from '../model/errors.js';
import { hexValues, opaqueOctets, readsAsText } from '../model/opaque.js';
import { elementsOf } from './elements.js';
import { within } from './paths.js';
import { generalizedTime, writeDigits } from './time.js';

/** Writes a value with the tag given; a choice has its own. */
export type WriteValue<T> = (writer: BerWriter, value: T, tag: number) => void;

/** The members of any object. */
export type Members = Readonly<Record<string, unknown>>;

/** How strict a writer is. */
export interface WriterSettings {
  /** What becomes of values beyond the limits of their types. Default `error`. */
  readonly incomplete?: 'error' | 'keep' | undefined;
  /** What becomes of items for which BER has no room. Default `error`. */
  readonly tooMany?: 'error' | 'omit' | undefined;
  /** Called for everything that is left out. */
  readonly report?: CodecReport | undefined;
}

/** Thrown by a writer whose buffer is full. It never leaves this room. */
export const bufferFull = new Error('the buffer is full');

/** Identifier and length take no more than this. */
const longestHead = 12;

/**
 * Writes BER backwards: the last octet first, so that every length is known when its turn comes.
 *
 * Tags are given as `identifier octet` with its class and constructed bit; for numbers above 30 as
 * `number << 8 | class | constructed | 0x1f`.
 *
 * Values are not trusted to be of their types: what does not fit is an EncodeError, whatever it is. What writes members
 * and items puts their places before the error's path, on its way out. The path of what is left out is found by writing
 * once more with that as an error (`trace`).
 *
 * What does not fit into the buffer is not written: the method throws `bufferFull`, and the whole is written again into
 * a larger one. (To write before the beginning of a typed array does nothing, but makes all that follows slow for good.)
 */
export class BerWriter {
  /** Where the octet written last is. */
  pos: number;
  /** Where what is being written ends. What stands behind has been given out. */
  #end: number;
  readonly #octets: Uint8Array;
  /** The message itself, which has members beside those of its payload. */
  #root: object | undefined;
  #rootNames: readonly string[] = [];
  #rootCount = 0;
  #isLimited = true;
  #cutsLists = false;
  /** How many lists have been cut to the item that BER has room for. */
  cuts = 0;
  /** Which cut is an error. */
  readonly #traced: number | undefined;

  /**
   * @param size - of the buffer, in octets
   * @param trace - writes only to find out where the cut of this number is
   */
  constructor(size: number, trace?: number) {
    this.#octets = new Uint8Array(size);
    this.pos = size;
    this.#end = size;
    this.#traced = trace;
  }

  /** Octets that the buffer has room for. */
  get room(): number {
    return this.#end;
  }

  /** Gives out what has been written, as a view of the buffer. */
  take(): Uint8Array {
    const result = this.#octets.subarray(this.pos, this.#end);
    this.#end = this.pos;
    return result;
  }

  /**
   * Forgets what has been written and not given out.
   *
   * @param settings - for what is written next
   */
  reset({ incomplete, tooMany }: WriterSettings = {}): void {
    this.pos = this.#end;
    this.#root = undefined;
    this.#isLimited = incomplete !== 'keep';
    this.#cutsLists = tooMany === 'omit';
    this.cuts = 0;
  }

  /**
   * Tells which object may have members that its type does not have.
   *
   * @param names - of those members
   * @param count - how many of them it has
   */
  allow(root: object, names: readonly string[], count: number): void {
    this.#root = root;
    this.#rootNames = names;
    this.#rootCount = count;
  }

  /** Writes the identifier and length of what was written since `mark`, a former `pos`. */
  head(tag: number, mark: number): void {
    const { pos } = this;
    const length = mark - pos;
    if (length > 0x7f || tag > 0xff || pos < longestHead) {
      this.#longHead(tag, length);
      return;
    }
    const octets = this.#octets;
    octets[pos - 1] = length;
    octets[pos - 2] = tag;
    this.pos = pos - 2;
  }

  #longHead(tag: number, length: number): void {
    this.#need(longestHead);
    const octets = this.#octets;
    let rest = length;
    if (rest > 0x7f) {
      const mark = this.pos;
      for (; rest > 0; rest = Math.floor(rest / 256)) octets[--this.pos] = rest & 0xff;
      rest = 0x80 | (mark - this.pos);
    }
    octets[--this.pos] = rest;
    if (tag > 0xff) {
      let number = tag >> 8;
      octets[--this.pos] = number & 0x7f;
      for (number >>= 7; number > 0; number >>= 7) octets[--this.pos] = number | 0x80;
    }
    octets[--this.pos] = tag & 0xff;
  }

  /**
   * Says that a value cannot be written.
   *
   * @param member - the member of the value at hand that is meant, where it is not that value
   * @throws EncodeError
   */
  fail(code: EncodeErrorCode, reason: string, member?: string): never {
    throw new EncodeError(code, reason, { path: member });
  }

  /** Says that a value is not of its type. */
  wrong(value: unknown, type: string): never {
    return value === undefined
      ? this.fail('missing-member', 'the member is missing')
      : this.fail('bad-value', `${kindOf(value)} stands where ${type} must`);
  }

  /** Makes sure that there is room for some octets. */
  #need(count: number): void {
    if (this.pos < count) throw bufferFull;
  }

  // Values

  boolean(value: unknown, tag: number): void {
    if (typeof value !== 'boolean') this.wrong(value, 'a boolean');
    const { pos } = this;
    this.#need(1);
    this.#octets[pos - 1] = value ? 0xff : 0;
    this.pos = pos - 1;
    this.head(tag, pos);
  }

  integer(value: unknown, tag: number): void {
    const octets = this.#octets;
    const mark = this.pos;
    let rest = isSafeInteger(value) ? value : this.#noInteger(value);
    this.#need(8);
    while (rest > 127 || rest < -128) {
      octets[--this.pos] = rest & 0xff;
      rest = Math.floor(rest / 256);
    }
    octets[--this.pos] = rest & 0xff;
    this.head(tag, mark);
  }

  #noInteger(value: unknown): never {
    if (typeof value !== 'number') return this.wrong(value, 'a number');
    return Number.isFinite(value) && Math.abs(value) < 2 ** 53
      ? this.fail('no-form', `BER has whole numbers only here, not ${value}`)
      : this.fail('bad-value', `${value} is beyond 2^53 - 1`);
  }

  /** Decimal digits as an INTEGER. */
  numeral(value: unknown, tag: number): void {
    if (typeof value !== 'string') this.wrong(value, 'a text');
    const number = Number(value);
    if (String(number) !== value || !Number.isSafeInteger(number)) {
      this.fail(
        'no-form',
        'BER has an INTEGER here: text has no form but a whole number up to 2^53 - 1',
      );
    }
    this.integer(number, tag);
  }

  nothing(value: unknown, tag: number): void {
    if (value !== true) this.wrong(value, 'true');
    this.head(tag, this.pos);
  }

  bytes(value: unknown, tag: number): void {
    if (!(value instanceof Uint8Array)) this.wrong(value, 'a Uint8Array');
    const mark = this.pos;
    this.put(value);
    this.head(tag, mark);
  }

  /** Writes octets as they are. */
  put(value: Uint8Array): void {
    const { length } = value;
    this.#need(length);
    this.pos -= length;
    const octets = this.#octets;
    if (length > 32) octets.set(value, this.pos);
    else for (let p = 0; p < length; p++) octets[this.pos + p] = value[p] as number;
  }

  /** An opaque identifier as an OCTET STRING. */
  identifier(value: unknown, tag: number): void {
    if (typeof value !== 'string') this.wrong(value, 'a text');
    const mark = this.pos;
    const isHex = value.charCodeAt(0) === 0x30 && value.charCodeAt(1) === 0x78;
    if (!(isHex ? this.#hexadecimal(value) : this.#printable(value))) {
      this.pos = mark;
      this.put(opaqueOctets(value));
    }
    this.head(tag, mark);
  }

  /** Writes text of printable ASCII; false if it is something else. */
  #printable(value: string): boolean {
    this.#need(value.length);
    const octets = this.#octets;
    const start = this.pos - value.length;
    for (let index = 0; index < value.length; index++) {
      const code = value.charCodeAt(index);
      if (code < 0x20 || code > 0x7e) return false;
      octets[start + index] = code;
    }
    this.pos = start;
    return true;
  }

  /** Writes the octets that `0x…` stands for; false if it may be something else. */
  #hexadecimal(value: string): boolean {
    const octets = this.#octets;
    const mark = this.pos;
    if (value.length % 2 !== 0) return false;
    this.#need(value.length / 2);
    const start = mark - value.length / 2 + 1;
    for (let p = start, index = 2; p < mark; p++, index += 2) {
      const high = hexValues[value.charCodeAt(index)] ?? -1;
      const low = hexValues[value.charCodeAt(index + 1)] ?? -1;
      if (high < 0 || low < 0) return false;
      octets[p] = high * 16 + low;
    }
    this.pos = start;
    return !readsAsText(octets, start, mark);
  }

  /** IA5String. Peers put Latin-1 into it, and that is read, so it can be written too. */
  text(value: unknown, tag: number): void {
    if (typeof value !== 'string') this.wrong(value, 'a text');
    const mark = this.pos;
    const octets = this.#octets;
    const { length } = value;
    this.#need(length);
    const start = mark - length;
    let bits = 0;
    for (let index = 0; index < length; index++) {
      const code = value.charCodeAt(index);
      bits |= code;
      octets[start + index] = code;
    }
    this.pos = start;
    if (bits > 0xff) this.fail('bad-value', 'an IA5String holds ASCII, and Latin-1 at most');
    this.head(tag, mark);
  }

  /** ISO 8601 as GeneralizedTime. */
  time(value: unknown, tag: number): void {
    if (typeof value !== 'string') this.wrong(value, 'a text');
    this.#need(14);
    const mark = this.pos;
    if (writeDigits(value, this.#octets, mark - 14)) {
      this.pos = mark - 14;
      this.head(tag, mark);
      return;
    }
    const text = generalizedTime(value);
    if (text === undefined) {
      this.fail('bad-value', 'a time is written like 2026-06-23T11:00:16, with a zone or without');
    }
    this.text(text, tag);
  }

  /**
   * BIT STRING: without trailing zeros, as those with named bits have it.
   *
   * @param words - the bits, 32 to a number, the first of each being its highest
   * @param length - how many bits it has at least
   */
  bits(words: readonly number[], tag: number, length = 0): void {
    const octets = this.#octets;
    const mark = this.pos;
    const least = Math.ceil(length / 8);
    this.#need(Math.max(4 * words.length, least) + 1);
    let unused = 0;
    const zeros = least - 4 * words.length;
    if (length > 0) {
      for (let count = 0; count < zeros; count++) octets[--this.pos] = 0;
      unused = 8 * least - length;
    }
    for (let at = words.length - 1; at >= 0; at--) {
      const word = words[at] as number;
      for (let shift = 0; shift < 32; shift += 8) {
        const octet = (word >>> shift) & 0xff;
        const place = 4 * at + 3 - shift / 8;
        if (octet === 0 && this.pos === mark && place >= least) continue;
        if (this.pos === mark && place >= least) unused = 31 - Math.clz32(octet & -octet);
        octets[--this.pos] = octet;
      }
    }
    octets[--this.pos] = unused;
    this.head(tag, mark);
  }

  /** An element that was kept as it came. */
  raw(value: unknown): void {
    if (!(value instanceof Uint8Array)) this.wrong(value, 'a Uint8Array');
    if (elementsOf(value)?.length !== 1) {
      this.fail('bad-value', 'octets to be written as they are must be one BER element');
    }
    this.put(value);
  }

  // Limits. What is not of its type at all is for its own method to say.

  /** Makes sure that a number is within a range. */
  checkRange(value: unknown, least: number, greatest: number): void {
    if (typeof value === 'number' && (value < least || value > greatest) && this.#isLimited) {
      this.fail('bad-value', `${value} is not from ${least} to ${greatest}`);
    }
  }

  /** Makes sure that a text has so many characters, or a list so many items. */
  checkSize(value: unknown, least: number, greatest: number): void {
    if (typeof value === 'string' || Array.isArray(value)) {
      this.#checkLength(value.length, least, greatest);
    }
  }

  /** Makes sure that the octets which a text stands for are so many. */
  checkOctets(value: unknown, least: number, greatest: number): void {
    if (typeof value !== 'string') return;
    // No character stands for more than three octets, and only digits behind 0x for less than one.
    const { length } = value;
    if (length >= least && 3 * length <= greatest && !value.startsWith('0x')) return;
    this.#checkLength(opaqueOctets(value).length, least, greatest);
  }

  #checkLength(length: number, least: number, greatest: number): void {
    if ((length < least || length > greatest) && this.#isLimited) {
      this.fail('bad-value', `its length, ${length}, is not from ${least} to ${greatest}`);
    }
  }

  // Structures

  /** Makes sure that a value is an object whose members can be read. */
  object(value: unknown): Members {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.wrong(value, 'an object');
    }
    return value as Members;
  }

  /** Makes sure that a value is a list. */
  list(value: unknown): readonly unknown[] {
    return Array.isArray(value) ? value : this.wrong(value, 'a list');
  }

  /** Writes a value within an EXPLICIT tag. */
  explicit<T>(value: T, tag: number, write: WriteValue<T>, inner = 0): void {
    const mark = this.pos;
    write(this, value, inner);
    this.head(tag, mark);
  }

  /** Writes a SEQUENCE OF. */
  items(value: unknown, tag: number, write: WriteValue<unknown>, itemTag = 0): void {
    const items = this.list(value);
    const mark = this.pos;
    for (let index = items.length - 1; index >= 0; index--) {
      try {
        write(this, items[index], itemTag);
      } catch (error) {
        throw within(error, `[${index}]`);
      }
    }
    this.head(tag, mark);
  }

  /**
   * Writes the one item of a list that BER has room for.
   *
   * @param isLast - which item stays where the others are left out: the last, not the first
   */
  single(value: unknown, isLast: boolean, tag: number, write: WriteValue<unknown>): void {
    const items = this.list(value);
    const index = this.#indexOfOne(items, isLast);
    try {
      write(this, items[index], tag);
    } catch (error) {
      throw within(error, `[${index}]`);
    }
  }

  /** A list that BER has as a SEQUENCE with room for one item. */
  wrapped(value: unknown): readonly unknown[] {
    const items = this.list(value);
    const index = this.#indexOfOne(items, false);
    return items.length === 1 ? items : [items[index]];
  }

  #indexOfOne({ length }: readonly unknown[], isLast: boolean): number {
    if (length !== 1) {
      if (!this.#cutsLists || length === 0) {
        this.fail('no-form', `BER has room for one item here, not for ${length}`);
      }
      this.#cut();
    }
    return isLast ? length - 1 : 0;
  }

  /** Whether a list has an item for BER to take; one without any is left out where lists are cut. */
  hasItem(value: unknown): boolean {
    if (!this.#cutsLists || !Array.isArray(value) || value.length > 0) return true;
    this.#cut();
    return false;
  }

  #cut(): void {
    if (++this.cuts === this.#traced) this.fail('no-form', 'this is left out');
  }

  /** Writes the only alternative of a choice that BER has a place for. */
  only(value: unknown, name: string, tag: number, write: WriteValue<unknown>): void {
    const choice = this.object(value);
    const more = this.countMembers(choice, 1);
    const alternative = choice[name];
    if (more > 0) this.several(choice, new Set(this.given(choice)));
    if (alternative === undefined) this.fail('no-form', `BER has the alternative ${name} only`);
    try {
      write(this, alternative, tag);
    } catch (error) {
      throw within(error, name);
    }
  }

  /**
   * Counts the members of an object.
   *
   * @param required - how many it must have
   * @returns how many it has beyond these; members that are undefined count too
   */
  countMembers(value: Members, required: number): number {
    let count = value === this.#root ? -required - this.#rootCount : -required;
    for (const _ in value) count++;
    return count;
  }

  /**
   * Deals with what an object has beside the members that have been written: members that are undefined, and what its
   * type does not have.
   *
   * @param known - the names of the members that BER has
   * @param onlyXml - the names of the members that only XML has
   */
  leftOver(value: Members, known: ReadonlySet<string>, onlyXml: ReadonlySet<string>): void {
    for (const name of this.given(value)) {
      if (known.has(name)) continue;
      if (onlyXml.has(name)) this.fail('no-form', `BER has no member ${name}`);
      this.fail('unknown-member', 'no member has this name', name);
    }
  }

  /**
   * Makes sure that a choice, which has more members than the one that has been written, has none but that.
   *
   * @param alternatives - the names of all alternatives
   */
  several(choice: Members, alternatives: ReadonlySet<string>): void {
    const given = this.given(choice);
    if (given.length <= 1) return;
    for (const name of given) {
      if (name !== 'unknownMembers' && !alternatives.has(name)) {
        this.fail('unknown-member', 'no alternative has this name', name);
      }
    }
    this.fail('bad-value', `a choice has one alternative, not ${given.join(' and ')}`);
  }

  /** Copies what has been written since `mark`. */
  copy(mark: number): Uint8Array {
    return this.#octets.slice(this.pos, mark);
  }

  /** The names of the members that an object has by its own type. */
  given(value: Members): string[] {
    const extra = value === this.#root ? this.#rootNames : [];
    return Object.keys(value).filter((name) => value[name] !== undefined && !extra.includes(name));
  }
}

const isSafeInteger = (value: unknown): value is number => Number.isSafeInteger(value);

/** What a value is, for people. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Uint8Array) return 'a Uint8Array';
  const article = typeof value === 'object' || typeof value === 'undefined' ? 'an' : 'a';
  return `${article} ${typeof value}`;
}
