import type { NamedNumber } from '../schema/language.js';
import { numberOf } from './form.js';
import { inMember } from './paths.js';
import type { BerReader } from './reader.js';
import type { BerWriter } from './writer.js';

/** Values of an enumeration, or bits, by their names. */
type Values = Readonly<Record<string, number | NamedNumber>>;

/** Names by their numbers and the other way round, and those that only XML has. */
class Names {
  readonly byNumber: (string | undefined)[] = [];
  readonly numbers = new Map<string, number>();
  readonly onlyXml = new Set<string>();

  constructor(values: Values) {
    for (const [name, value] of Object.entries(values)) {
      const number = numberOf(value);
      if (number === undefined) {
        this.onlyXml.add(name);
      } else {
        this.byNumber[number] = name;
        this.numbers.set(name, number);
      }
    }
  }
}

/** An ENUMERATED type. */
export class Enumeration {
  readonly #names: readonly (string | undefined)[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #onlyXml: ReadonlySet<string>;

  /** @param values - by their names, each with its number where BER has one */
  constructor(values: Values) {
    const { byNumber, numbers, onlyXml } = new Names(values);
    this.#names = byNumber;
    this.#numbers = numbers;
    this.#onlyXml = onlyXml;
  }

  /** Whether a value has this name. */
  has(name: string): boolean {
    return this.#numbers.has(name);
  }

  read(reader: BerReader): string {
    const number = reader.integer();
    const name = this.#names[number];
    if (name !== undefined) return name;
    reader.lenient('bad-value', `${number} is no value of the enumeration`);
    return `#${number}`;
  }

  write(writer: BerWriter, value: unknown, tag: number): void {
    const number = typeof value === 'string' ? this.#numbers.get(value) : undefined;
    writer.integer(number === undefined ? this.#unnamed(writer, value) : number, tag);
  }

  #unnamed(writer: BerWriter, value: unknown): number {
    if (typeof value !== 'string') return writer.wrong(value, 'the name of a value');
    const number = Number(value.slice(1));
    if (value === `#${number}` && Number.isSafeInteger(number)) {
      const name = this.#names[number];
      return name === undefined
        ? number
        : writer.fail('bad-value', `the value ${number} has the name ${name}`);
    }
    return value.startsWith('#') || this.#onlyXml.has(value)
      ? writer.fail('no-form', `BER has no number for ${value}`)
      : writer.fail('bad-value', `${JSON.stringify(value)} is no value of the enumeration`);
  }
}

/**
 * What a bit string is in the model: each named bit that is set, `unknownBits`, and `bitCount`, how many bits there are,
 * where none of the type has a name and the last one is not set.
 */
type BitsValue = Readonly<Record<string, unknown>>;

/** How many different values of all types are kept for use again. */
const maxKept = 4096;
let countKept = 0;

/** A BIT STRING type with named bits. */
export class Bits {
  readonly #names: readonly (string | undefined)[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #onlyXml: ReadonlySet<string>;
  /** Values of up to 32 bits, by these, and of up to 64 bits, by their first 32 and the rest. */
  readonly #kept = new Map<number, BitsValue>();
  readonly #keptLong = new Map<number, Map<number, BitsValue>>();
  /** The bits of values that were read, for when they are written again. */
  readonly #words = new WeakMap<object, readonly number[]>();

  /** @param values - the bits by their names, each with its number where BER has one */
  constructor(values: Values) {
    const { byNumber, numbers, onlyXml } = new Names(values);
    this.#names = byNumber;
    this.#numbers = numbers;
    this.#onlyXml = onlyXml;
  }

  /** Whether the type has no named bits: then zeros at the end count. */
  get #isNameless(): boolean {
    return this.#numbers.size === 0 && this.#onlyXml.size === 0;
  }

  /**
   * The bits that are set. They repeat from message to message, so equal ones are given out as one frozen object:
   * that takes a tenth of the time of making it anew.
   */
  read(reader: BerReader): BitsValue {
    const { octets, pos, end } = reader;
    const length = end - pos;
    const unused = octets[pos] as number;
    const isOdd = length < 2 || length > 9 || unused > 7 || reader.constructed !== 0;
    if (isOdd || this.#isNameless) {
      return this.#make(reader);
    }
    const isLong = length > 5;
    const first = isLong ? word(octets, pos + 1, pos + 5, 0) : word(octets, pos + 1, end, unused);
    const rest = isLong ? word(octets, pos + 5, end, unused) : 0;
    const kept = isLong ? this.#keptLong.get(first)?.get(rest) : this.#kept.get(first);
    if (kept === undefined) return this.#keep(this.#make(reader), isLong ? [first, rest] : [first]);
    reader.pos = end;
    return kept;
  }

  /** Keeps a value for use again, unless it has bits without a name, or there are enough. */
  #keep(value: BitsValue, words: readonly number[]): BitsValue {
    const [first = 0, rest] = words;
    if (!Object.isFrozen(value) || countKept >= maxKept) return value;
    countKept++;
    if (rest === undefined) this.#kept.set(first, value);
    else {
      const others = this.#keptLong.get(first) ?? new Map<number, BitsValue>();
      this.#keptLong.set(first, others.set(rest, value));
    }
    this.#words.set(value, words);
    return value;
  }

  #make(reader: BerReader): BitsValue {
    const { start } = reader;
    const contents = reader.bits();
    const unused = contents[0];
    if (unused === undefined || unused > 7 || (unused > 0 && contents.length < 2)) {
      return reader.fail(
        'bad-value',
        'a BIT STRING does not say how many of its bits are unused',
        start,
      );
    }
    const value: Record<string, true> = {};
    const unknown: number[] = [];
    const count = (contents.length - 1) * 8 - unused;
    for (let bit = 0; bit < count; bit++) {
      if (((contents[1 + (bit >> 3)] as number) & (0x80 >> (bit & 7))) === 0) continue;
      const name = this.#names[bit];
      if (name === undefined) unknown.push(bit);
      else value[name] = true;
    }
    if (this.#isNameless) {
      const last = unknown.at(-1) ?? -1;
      return {
        ...(unknown.length > 0 && { unknownBits: unknown }),
        ...(count > last + 1 && { bitCount: count }),
      };
    }
    if (unknown.length > 0) {
      reader.lenient('bad-value', `no bit has the number ${unknown.join(' or ')}`, start);
      return { ...value, unknownBits: unknown };
    }
    return Object.freeze(value);
  }

  write(writer: BerWriter, given: unknown, tag: number): void {
    const value = writer.object(given);
    const known = this.#words.get(value);
    if (known) {
      writer.bits(known, tag);
      return;
    }
    if (this.#isNameless) {
      this.#writeNameless(writer, value, tag);
      return;
    }
    const words = [0];
    // Unlike Object.keys, this costs no list, and for most objects no lookup of each member.
    for (const name in value) {
      const number = this.#numbers.get(name);
      if (number !== undefined && value[name] === true) setBit(words, number);
      else this.#other(writer, value, name, words);
    }
    writer.bits(words, tag);
  }

  #writeNameless(writer: BerWriter, value: BitsValue, tag: number): void {
    const words = [0];
    for (const name of Object.keys(value)) {
      if (name !== 'bitCount') this.#other(writer, value, name, words);
    }
    const { bitCount } = value;
    if (bitCount === undefined) {
      writer.bits(words, tag);
      return;
    }
    const least = lastBit(words) + 1;
    if (!isBitCount(bitCount) || bitCount < least) {
      const range = `a number of bits from ${least} to ${maxBit + 1}`;
      inMember('bitCount', () => writer.wrong(bitCount, range));
    } else {
      writer.bits(words, tag, bitCount);
    }
  }

  /** Deals with any member, above all with those that are no named bit which is set. */
  #other(writer: BerWriter, value: BitsValue, name: string, words: number[]): void {
    const member = value[name];
    const number = this.#numbers.get(name);
    if (member === undefined) return;
    if (number !== undefined) {
      if (member === true) setBit(words, number);
      else if (member !== false) inMember(name, () => writer.wrong(member, 'a boolean'));
    } else if (name === 'unknownBits') {
      for (const bit of inMember(name, () => unknownBits(writer, member))) setBit(words, bit);
    } else if (name === 'unknownMembers') {
      if (inMember(name, () => writer.list(member)).length > 0) {
        writer.fail('no-form', 'a BIT STRING has no place for what came in XML');
      }
    } else if (!this.#onlyXml.has(name)) {
      writer.fail('unknown-member', 'no bit has this name', name);
    } else if (member !== false) {
      writer.fail('no-form', `BER has no bit ${name}`);
    }
  }
}

/** Up to four octets as a number, the first bit being its highest, without the bits that are unused at their end. */
function word(octets: Uint8Array, from: number, to: number, unused: number): number {
  let bits = 0;
  for (let p = from; p < to; p++) bits = (bits << 8) | (octets[p] as number);
  return (bits & (-1 << unused)) << ((4 - to + from) << 3);
}

/** Sets a bit in words of 32, the first of each being the highest. */
function setBit(words: number[], bit: number): void {
  const word = bit >> 5;
  while (words.length <= word) words.push(0);
  words[word] = (words[word] as number) | (0x8000_0000 >>> (bit & 31));
}

/** The number of the last bit that is set; -1 if none is. */
function lastBit(words: readonly number[]): number {
  const last = words[words.length - 1] ?? 0;
  return last === 0 ? -1 : 32 * words.length - 1 - (31 - Math.clz32(last & -last));
}

const unknownBits = (writer: BerWriter, list: unknown): number[] =>
  writer
    .list(list)
    .map((bit, index) =>
      isBitNumber(bit)
        ? bit
        : inMember(`[${index}]`, () => writer.wrong(bit, `a bit number up to ${maxBit}`)),
    );

const isBitNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= maxBit;

const isBitCount = (value: unknown): value is number => value === maxBit + 1 || isBitNumber(value);

/** Bits beyond are no one's: types have some sixty at most. */
const maxBit = 1023;

/** The ENUMERATED that BER has for a type that is a set of flags in the model: exactly one can be set. */
export class OneBit {
  readonly #values: Enumeration;

  /** @param values - the flags by their names */
  constructor(values: Values) {
    this.#values = new Enumeration(values);
  }

  read(reader: BerReader): BitsValue {
    const name = this.#values.read(reader);
    return name.startsWith('#') ? { unknownBits: [Number(name.slice(1))] } : { [name]: true };
  }

  write(writer: BerWriter, given: unknown, tag: number): void {
    const { unknownBits: unknown, ...flags } = writer.object(given);
    const bits = unknown === undefined ? [] : inMember('unknownBits', () => writer.list(unknown));
    const set = bits.map((bit) => `#${bit}`);
    for (const [name, flag] of Object.entries(flags)) {
      if (flag !== undefined && !this.#values.has(name)) {
        writer.fail('unknown-member', 'no flag has this name', name);
      }
      if (flag === true) set.push(name);
      else if (flag !== false && flag !== undefined) {
        inMember(name, () => writer.wrong(flag, 'a boolean'));
      }
    }
    const [name] = set;
    if (name !== undefined && set.length === 1) this.#values.write(writer, name, tag);
    else writer.fail('no-form', `BER has room for one flag, not for ${set.length}`);
  }
}
