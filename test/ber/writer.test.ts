import { describe, expect, it } from 'vitest';
import { BerWriter, bufferFull } from '../../src/ber/writer.js';
import { EncodeError } from '../../src/model/errors.js';
import { hexOf } from '../../src/model/hex.js';
import { octets } from './octets.js';

function written(write: (writer: BerWriter) => void, size = 1000): string {
  const writer = new BerWriter(size);
  write(writer);
  return hexOf(writer.take());
}

const codeOf = (write: (writer: BerWriter) => void): string | undefined => {
  try {
    write(new BerWriter(1000));
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(EncodeError);
    return (error as EncodeError).code;
  }
};

describe('values', () => {
  it.each([
    [0, '020100'],
    [127, '02017f'],
    [128, '02020080'],
    [255, '020200ff'],
    [256, '02020100'],
    [-1, '0201ff'],
    [-128, '020180'],
    [-129, '0202ff7f'],
    [32768, '0203008000'],
    [2 ** 31, '02050080000000'],
    [2 ** 32, '02050100000000'],
    [-(2 ** 31), '020480000000'],
    [Number.MAX_SAFE_INTEGER, '02071fffffffffffff'],
    [Number.MIN_SAFE_INTEGER, '0207e0000000000001'],
  ])('writes %d as %s', (value, hex) => {
    expect(written((writer) => writer.integer(value, 0x02))).toBe(hex);
  });

  it('writes the other types', () => {
    expect(written((w) => w.boolean(true, 0x01))).toBe('0101ff');
    expect(written((w) => w.boolean(false, 0x81))).toBe('810100');
    expect(written((w) => w.nothing(true, 0x05))).toBe('0500');
    expect(written((w) => w.text('257', 0x80))).toBe('8003323537');
    expect(written((w) => w.bytes(octets('0102'), 0x04))).toBe('04020102');
    expect(written((w) => w.identifier('42', 0x04))).toBe('04023432');
    expect(written((w) => w.identifier('0xb164', 0x80))).toBe('8002b164');
    expect(written((w) => w.identifier('é', 0x04))).toBe('0402c3a9');
    expect(written((w) => w.time('2026-06-23T11:00:16', 0x18))).toBe(
      '180e3230323630363233313130303136',
    );
    expect(written((w) => w.time('2026-06-23T11:00Z', 0x18))).toBe(
      '180d3230323630363233313130305a',
    );
    expect(written((w) => w.numeral('12', 0x81))).toBe('81010c');
  });

  it('writes bit strings without trailing zeros', () => {
    const bits = (...words: number[]): string => written((w) => w.bits(words, 0x03));
    expect(bits()).toBe('030100');
    expect(bits(0)).toBe('030100');
    expect(bits(0x8000_0000)).toBe('03020780');
    expect(bits(0x0100_0000)).toBe('03020001');
    expect(bits(0, 0x4000_0000)).toBe('0306060000000040');
    expect(bits(1)).toBe('03050000000001');
  });

  it.each([
    ['a fraction', (w: BerWriter) => w.integer(1.5, 2), 'no-form'],
    ['a number beyond 2^53', (w: BerWriter) => w.integer(2 ** 53, 2), 'bad-value'],
    ['infinity', (w: BerWriter) => w.integer(Number.POSITIVE_INFINITY, 2), 'bad-value'],
    ['text that is no number', (w: BerWriter) => w.numeral('12a', 2), 'no-form'],
    ['a number with zeros before it', (w: BerWriter) => w.numeral('012', 2), 'no-form'],
    ['text beyond Latin-1', (w: BerWriter) => w.text('漢', 0x16), 'bad-value'],
    ['a time that is none', (w: BerWriter) => w.time('noon', 0x18), 'bad-value'],
    ['half a surrogate', (w: BerWriter) => w.identifier('\ud800', 4), 'bad-value'],
    ['octets that are no element', (w: BerWriter) => w.raw(octets('02 05 01')), 'bad-value'],
    ['two elements', (w: BerWriter) => w.raw(octets('05 00 05 00')), 'bad-value'],
  ])('refuses %s', (_, write, code) => {
    expect(codeOf(write)).toBe(code);
  });
});

describe('headers', () => {
  it('writes the shortest length', () => {
    for (const [length, header] of [
      [0, '0400'],
      [127, '047f'],
      [128, '048180'],
      [255, '0481ff'],
      [256, '04820100'],
      [65535, '0482ffff'],
      [65536, '0483010000'],
    ] as const) {
      const hex = written((w) => w.bytes(new Uint8Array(length), 0x04), 70_000);
      expect(hex.slice(0, header.length)).toBe(header);
      expect(hex).toHaveLength(header.length + 2 * length);
    }
  });

  it('writes tags above 30', () => {
    expect(written((w) => w.integer(1, (31 << 8) | 0x9f))).toBe('9f1f0101');
    expect(written((w) => w.integer(1, (128 << 8) | 0x9f))).toBe('9f81000101');
    expect(written((w) => w.items([], (300 << 8) | 0xbf, () => undefined))).toBe('bf822c00');
  });
});

describe('the buffer', () => {
  it('is given out piece by piece', () => {
    const writer = new BerWriter(100);
    writer.integer(1, 2);
    const first = writer.take();
    writer.integer(2, 2);
    writer.reset();
    writer.integer(3, 2);
    expect(hexOf(writer.take())).toBe('020103');
    expect(hexOf(first)).toBe('020101');
  });

  it.each([
    ['an integer', (w: BerWriter) => w.integer(1, 2)],
    ['a boolean', (w: BerWriter) => w.boolean(true, 1)],
    ['text', (w: BerWriter) => w.text('abcdefghijk', 0x16)],
    ['an identifier', (w: BerWriter) => w.identifier('abcdefghijk', 4)],
    ['an identifier in hexadecimal', (w: BerWriter) => w.identifier('0xff0102030405060708', 4)],
    ['octets', (w: BerWriter) => w.bytes(new Uint8Array(11), 4)],
    ['a time', (w: BerWriter) => w.time('2026-06-23T11:00:16', 0x18)],
    ['bits', (w: BerWriter) => w.bits([1, 1], 3)],
    ['NULL', (w: BerWriter) => w.nothing(true, 5)],
  ])('takes no %s that it has no room for', (_, write) => {
    expect(() => write(new BerWriter(3))).toThrow(bufferFull);
  });
});
