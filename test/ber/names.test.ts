import { describe, expect, it } from 'vitest';
import { Bits, Enumeration, OneBit } from '../../src/ber/names.js';
import { BerReader } from '../../src/ber/reader.js';
import { BerWriter } from '../../src/ber/writer.js';
import { DecodeError, EncodeError } from '../../src/model/errors.js';
import { hexOf } from '../../src/model/hex.js';
import { octets } from './octets.js';

interface Flags {
  readonly a?: boolean;
  readonly b?: boolean;
  readonly far?: boolean;
  readonly xml?: boolean;
  readonly unknownBits?: readonly number[];
}

const letters = new Enumeration({ a: 0, b: 1, k: 10, l: 11, x: {}, y: {} });
const flags = new Bits({ a: 0, b: 1, far: 40, xml: {} });
const oneFlag = new OneBit({ a: 0, b: 1 });

interface Type<T> {
  read(reader: BerReader): T;
  write(writer: BerWriter, value: T, tag: number): void;
}

function read<T>(type: Type<T>, hex: string, strict = false): T {
  const input = octets(hex);
  const reader = new BerReader(input, { strict, maxDepth: 10, maxListLength: 10 });
  reader.next(input.length);
  return type.read(reader);
}

function write<T>(type: Type<T>, value: T, tag: number): string {
  const writer = new BerWriter(100);
  type.write(writer, value, tag);
  return hexOf(writer.take());
}

const codeOf = (run: () => unknown): string | undefined => {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof DecodeError || error instanceof EncodeError) return error.code;
    throw error;
  }
};

describe('enumerations', () => {
  it('have names for their numbers', () => {
    expect(read(letters, '0a 01 00')).toBe('a');
    expect(read(letters, '0a 01 0b')).toBe('l');
    expect(write(letters, 'k', 0x0a)).toBe('0a010a');
  });

  it('keep numbers that have none', () => {
    expect(read(letters, '0a 01 39')).toBe('#57');
    expect(write(letters, '#57', 0x0a)).toBe('0a0139');
    expect(write(letters, '#-3', 0x0a)).toBe('0a01fd');
    expect(codeOf(() => read(letters, '0a 01 39', true))).toBe('bad-value');
  });

  it('do not write what they have not', () => {
    expect(codeOf(() => write(letters, 'x', 0x0a))).toBe('no-form');
    expect(codeOf(() => write(letters, '#fooBar', 0x0a))).toBe('no-form');
    expect(codeOf(() => write(letters, '#1', 0x0a))).toBe('bad-value');
    expect(codeOf(() => write(letters, 'q', 0x0a))).toBe('bad-value');
    expect(codeOf(() => write(letters, 'toString', 0x0a))).toBe('bad-value');
  });
});

describe('bit strings', () => {
  it('name the bits that are set', () => {
    expect(read(flags, '03 02 06 c0')).toEqual({ a: true, b: true });
    expect(read(flags, '03 01 00')).toEqual({});
    expect(read(flags, '03 07 07 00 00 00 00 00 80')).toEqual({ far: true });
    expect(write(flags, { a: true, b: false, far: true }, 0x03)).toBe('030707800000000080');
    expect(write(flags, {}, 0x81)).toBe('810100');
  });

  it('are one frozen object where they are equal, however many bits are written', () => {
    const first = read(flags, '03 02 06 40');
    expect(first).toEqual({ b: true });
    expect(read(flags, '03 03 00 40 00')).toBe(first);
    // Bits that are unused may be anything.
    expect(read(flags, '03 02 06 7f')).toBe(first);
    expect(Object.isFrozen(first)).toBe(true);
    expect(write(flags, first, 0x03)).toBe('03020640');
  });

  it('keep bits that have no name', () => {
    const value = read(flags, '03 02 04 90');
    expect(value).toEqual({ a: true, unknownBits: [3] });
    expect(write(flags, value, 0x03)).toBe('03020490');
    expect(codeOf(() => read(flags, '03 02 04 90', true))).toBe('bad-value');
  });

  it('with no names at all are nothing but numbers', () => {
    const nameless = new Bits({});
    expect(read(nameless, '03 02 06 40', true)).toEqual({ unknownBits: [1] });
    expect(read(nameless, '03 01 00', true)).toEqual({});
  });

  it.each([
    ['03 02 04 40', { unknownBits: [1], bitCount: 4 }],
    ['03 02 00 40', { unknownBits: [1], bitCount: 8 }],
    ['03 03 07 40 00', { unknownBits: [1], bitCount: 9 }],
    ['03 02 00 00', { bitCount: 8 }],
    ['03 07 01 00 00 00 00 00 00', { bitCount: 47 }],
    ['03 06 00 00 00 00 00 01', { unknownBits: [39] }],
  ])('keep their length where they have no names at all: %s', (hex, value) => {
    const nameless = new Bits({});
    expect(read(nameless, hex, true)).toEqual(value);
    expect(write(nameless, value as Flags, 3)).toBe(hex.replaceAll(' ', ''));
  });

  it('do not write a length that is none', () => {
    const nameless = new Bits({});
    for (const value of [
      { unknownBits: [3], bitCount: 3 },
      { bitCount: -1 },
      { bitCount: 1.5 },
      { bitCount: '4' },
      { bitCount: 5000 },
    ]) {
      expect(codeOf(() => write(nameless, value as never, 3))).toBe('bad-value');
    }
    expect(codeOf(() => write(flags, { bitCount: 4 } as never, 3))).toBe('unknown-member');
  });

  it.each(['03 00', '03 01 01', '03 02 08 80', '23 02 03 00'])('refuse %s', (hex) => {
    expect(codeOf(() => read(flags, hex))).toBe('bad-value');
  });

  it('come in segments too', () => {
    expect(read(flags, '23 09 03 02 00 40 03 03 07 00 00')).toEqual({ b: true });
  });

  it('do not write what they have not', () => {
    expect(codeOf(() => write(flags, { xml: true }, 3))).toBe('no-form');
    expect(write(flags, { xml: false }, 3)).toBe('030100');
    expect(codeOf(() => write(flags, { c: true } as Flags, 3))).toBe('unknown-member');
    const wrong: Record<string, unknown>[] = [
      { a: 1 },
      { unknownBits: [-1] },
      { unknownBits: [5000] },
      { unknownBits: 3 },
    ];
    for (const value of wrong)
      expect(codeOf(() => write(flags, value as Flags, 3))).toBe('bad-value');
  });
});

describe('flags of which BER has room for one', () => {
  it('are an ENUMERATED', () => {
    expect(read(oneFlag, '0a 01 01')).toEqual({ b: true });
    expect(write(oneFlag, { a: false, b: true }, 0x0a)).toBe('0a0101');
    expect(read(oneFlag, '0a 01 07')).toEqual({ unknownBits: [7] });
    expect(write(oneFlag, { unknownBits: [7] }, 0x0a)).toBe('0a0107');
  });

  it('must be one', () => {
    expect(codeOf(() => write(oneFlag, {}, 0x0a))).toBe('no-form');
    expect(codeOf(() => write(oneFlag, { a: true, b: true }, 0x0a))).toBe('no-form');
  });
});
