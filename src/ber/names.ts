import type { BerReader } from './reader.js';
import type { BerWriter } from './writer.js';

/** Names by their numbers, and the other way round. */
interface NameTable {
  readonly names: readonly (string | undefined)[];
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * Makes a table of names.
 *
 * @param list - the names in the order of their numbers, with spaces between them; a number before a name is that of
 * the name, where it does not follow
 */
function nameTable(list: string): NameTable {
  const names: (string | undefined)[] = [];
  const numbers = new Map<string, number>();
  let number = 0;
  for (const word of list.split(' ')) {
    if (/^\d+$/.test(word)) {
      number = Number(word);
    } else if (word) {
      names[number] = word;
      numbers.set(word, number++);
    }
  }
  return { names, numbers };
}

/** An ENUMERATED type. Its tables are made when they are first needed: most programs need few of them. */
export class Enumeration<T extends string> {
  readonly #list: string;
  readonly #onlyXml: string;
  #table: NameTable | undefined;

  /**
   * @param list - the values, as `nameTable` takes them
   * @param onlyXml - the values that only XML has, with spaces between them
   */
  constructor(list: string, onlyXml = '') {
    this.#list = list;
    this.#onlyXml = onlyXml;
  }

  get #names(): NameTable {
    this.#table ??= nameTable(this.#list);
    return this.#table;
  }

  /** Whether a value has this name. */
  has(name: string): boolean {
    return this.#names.numbers.has(name);
  }

  read(reader: BerReader): T {
    const number = reader.integer();
    const name = this.#names.names[number];
    if (name !== undefined) return name as T;
    reader.lenient('bad-value', `${number} is no value of the enumeration`);
    return `#${number}` as T;
  }

  write(writer: BerWriter, value: T, tag: number): void {
    const number = this.#names.numbers.get(value);
    writer.integer(number === undefined ? this.#unnamed(writer, value) : number, tag);
  }

  #unnamed(writer: BerWriter, value: unknown): number {
    if (typeof value !== 'string') return writer.wrong(value, 'the name of a value');
    const number = Number(value.slice(1));
    if (value === `#${number}` && Number.isSafeInteger(number)) {
      const name = this.#names.names[number];
      return name === undefined
        ? number
        : writer.fail('bad-value', `the value ${number} has the name ${name}`);
    }
    return value.startsWith('#') || this.#onlyXml.split(' ').includes(value)
      ? writer.fail('no-form', `BER has no number for ${value}`)
      : writer.fail('bad-value', `${JSON.stringify(value)} is no value of the enumeration`);
  }
}

/** What a bit string is in the model, apart from its named bits. */
interface BitsValue {
  readonly unknownBits?: readonly number[];
  /** How many bits there are, where none of the type has a name and the last one is not set. */
  readonly bitCount?: number;
}

/** How many different values of all types are kept for use again. */
const maxKept = 4096;
let countKept = 0;

/** A BIT STRING type with named bits. */
export class Bits<T extends BitsValue> {
  readonly #list: string;
  readonly #onlyXml: string;
  #table: NameTable | undefined;
  /** Values of up to 32 bits, by these, and of up to 64 bits, by their first 32 and the rest. */
  readonly #kept = new Map<number, T>();
  readonly #keptLong = new Map<number, Map<number, T>>();
  /** The bits of values that were read, for when they are written again. */
  readonly #words = new WeakMap<object, readonly number[]>();

  /**
   * @param list - the bits, as `nameTable` takes them
   * @param onlyXml - the bits that only XML has, with spaces between them
   */
  constructor(list: string, onlyXml = '') {
    this.#list = list;
    this.#onlyXml = onlyXml;
  }

  get #names(): NameTable {
    this.#table ??= nameTable(this.#list);
    return this.#table;
  }

  /** Whether the type has no named bits: then zeros at the end count. */
  get #isNameless(): boolean {
    return this.#list === '' && this.#onlyXml === '';
  }

  /**
   * The bits that are set. They repeat from message to message, so equal ones are given out as one frozen object:
   * that takes a tenth of the time of making it anew.
   */
  read(reader: BerReader): T {
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
  #keep(value: T, words: readonly number[]): T {
    const [first = 0, rest] = words;
    // Nothing comes back from a tracing reader that has stopped.
    const isKept = typeof value === 'object' && Object.isFrozen(value) && countKept < maxKept;
    if (!isKept) return value;
    countKept++;
    if (rest === undefined) this.#kept.set(first, value);
    else {
      const others = this.#keptLong.get(first) ?? new Map<number, T>();
      this.#keptLong.set(first, others.set(rest, value));
    }
    this.#words.set(value, words);
    return value;
  }

  #make(reader: BerReader): T {
    const { start } = reader;
    const contents = reader.bits();
    const unused = contents?.[0];
    if (unused === undefined || unused > 7 || (unused > 0 && contents.length < 2)) {
      return reader.fail(
        'bad-value',
        'a BIT STRING does not say how many of its bits are unused',
        start,
      );
    }
    const { names } = this.#names;
    const value: Record<string, true> = {};
    const unknown: number[] = [];
    const count = (contents.length - 1) * 8 - unused;
    for (let bit = 0; bit < count; bit++) {
      if (((contents[1 + (bit >> 3)] as number) & (0x80 >> (bit & 7))) === 0) continue;
      const name = names[bit];
      if (name === undefined) unknown.push(bit);
      else value[name] = true;
    }
    if (this.#isNameless) {
      const last = unknown.at(-1) ?? -1;
      return {
        ...(unknown.length > 0 && { unknownBits: unknown }),
        ...(count > last + 1 && { bitCount: count }),
      } as BitsValue as T;
    }
    if (unknown.length > 0) {
      reader.lenient('bad-value', `no bit has the number ${unknown.join(' or ')}`, start);
      return { ...value, unknownBits: unknown } as BitsValue as T;
    }
    return Object.freeze(value) as BitsValue as T;
  }

  write(writer: BerWriter, value: T, tag: number): void {
    writer.object(value);
    const known = this.#words.get(value);
    if (known) {
      writer.bits(known, tag);
      return;
    }
    if (this.#isNameless) {
      this.#writeNameless(writer, value, tag);
      return;
    }
    const { numbers } = this.#names;
    const words = [0];
    if (writer.watched) {
      for (const name of Object.keys(value)) this.#other(writer, value, name, words);
    } else {
      // Unlike Object.keys, this costs no list, and for most objects no lookup of each member.
      for (const name in value) {
        const number = numbers.get(name);
        if (number !== undefined && value[name] === true) setBit(words, number);
        else this.#other(writer, value, name, words);
      }
    }
    writer.bits(words, tag);
  }

  #writeNameless(writer: BerWriter, value: T, tag: number): void {
    const words = [0];
    for (const name of Object.keys(value)) {
      if (name !== 'bitCount') this.#other(writer, value, name, words);
    }
    const { bitCount } = value;
    if (bitCount === undefined) {
      writer.bits(words, tag);
      return;
    }
    const least = Math.max(0, ...(value.unknownBits ?? []).map((bit) => bit + 1));
    if (!Number.isInteger(bitCount) || bitCount < least || bitCount > maxBit + 1) {
      writer.wrong(bitCount, `a number of bits from ${least} to ${maxBit + 1}`);
    }
    writer.bits(words, tag, bitCount);
  }

  /** Deals with any member, above all with those that are no named bit which is set. */
  #other(writer: BerWriter, value: object, name: string, words: number[]): void {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    const number = this.#names.numbers.get(name);
    if (member === undefined) return;
    if (number !== undefined) {
      if (member === true) setBit(words, number);
      else if (member !== false) writer.wrong(member, 'a boolean');
    } else if (name === 'unknownBits') {
      for (const bit of unknownBits(writer, member)) setBit(words, bit);
    } else if (name === 'unknownMembers') {
      if (!Array.isArray(member)) writer.wrong(member, 'a list');
      else if (member.length > 0) {
        writer.fail('no-form', 'a BIT STRING has no place for what came in XML', value);
      }
    } else if (!this.#onlyXml.split(' ').includes(name)) {
      writer.fail('unknown-member', 'no bit has this name', value, name);
    } else if (member !== false) {
      writer.fail('no-form', `BER has no bit ${name}`, value);
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

function unknownBits(writer: BerWriter, list: unknown): number[] {
  if (!Array.isArray(list)) return writer.wrong(list, 'a list');
  return list.map((bit: unknown) =>
    typeof bit === 'number' && Number.isInteger(bit) && bit >= 0 && bit <= maxBit
      ? bit
      : writer.wrong(bit, `a bit number up to ${maxBit}`),
  );
}

/** Bits beyond are no one's: types have some sixty at most. */
const maxBit = 1023;

/** The ENUMERATED that BER has for a type that is a set of flags in the model: exactly one can be set. */
export class OneBit<T extends BitsValue> {
  readonly #values: Enumeration<string>;

  /** @param list - the flags, as `nameTable` takes them */
  constructor(list: string) {
    this.#values = new Enumeration(list);
  }

  read(reader: BerReader): T {
    const name = this.#values.read(reader);
    const value: BitsValue = name.startsWith('#')
      ? { unknownBits: [Number(name.slice(1))] }
      : Object.fromEntries([[name, true]]);
    return value as T;
  }

  write(writer: BerWriter, value: T, tag: number): void {
    writer.object(value);
    const { unknownBits, ...flags } = value;
    if (unknownBits !== undefined) writer.list(unknownBits);
    const set = (unknownBits ?? []).map((bit) => `#${bit}`);
    for (const [name, flag] of Object.entries<unknown>(flags)) {
      if (flag !== undefined && !this.#values.has(name)) {
        writer.fail('unknown-member', 'no flag has this name', value, name);
      }
      if (flag === true) set.push(name);
      else if (flag !== false && flag !== undefined) writer.wrong(flag, 'a boolean');
    }
    const [name] = set;
    if (name !== undefined && set.length === 1) this.#values.write(writer, name, tag);
    else writer.fail('no-form', `BER has room for one flag, not for ${set.length}`, value);
  }
}
