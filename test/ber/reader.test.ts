import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BerReader } from '../../src/ber/reader.js';
import { tagText } from '../../src/ber/tag-text.js';
import { DecodeError } from '../../src/model/errors.js';
import { octets } from './octets.js';

const settings = { strict: false, maxDepth: 100, maxListLength: 1000 };

/** A reader that stands behind the first header. */
function reading(hex: string, strict = false): BerReader {
  const input = octets(hex);
  const reader = new BerReader(input, { ...settings, strict });
  reader.next(input.length);
  return reader;
}

const codeOf = (read: () => unknown): string | undefined => {
  try {
    read();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(DecodeError);
    return (error as DecodeError).code;
  }
};

describe('headers', () => {
  it.each([
    ['02 01 05', 0x02, 1],
    ['30 00', 0x10, 0],
    ['6b 02 80 00', 0x4b, 2],
    ['a5 02 05 00', 0x85, 2],
    // High tag numbers.
    ['9f 1f 01 00', (31 << 8) | 0x9f, 1],
    ['bf 81 00 00', (128 << 8) | 0x9f, 0],
    // Low numbers in the form of high ones, and needless octets in it.
    ['bf 05 00', 0x85, 0],
    ['bf 80 05 00', 0x85, 0],
    // Longer lengths than needed.
    ['04 81 01 61', 0x04, 1],
    ['04 84 00 00 00 01 61', 0x04, 1],
  ])('reads %s', (hex, tag, length) => {
    const input = octets(hex);
    const reader = new BerReader(input, settings);
    expect(reader.next(input.length)).toBe(tag);
    expect(reader.end - reader.pos).toBe(length);
  });

  it('reads lengths of several octets', () => {
    const input = new Uint8Array(3 + 200);
    input.set([0x04, 0x81, 200]);
    const reader = new BerReader(input, { ...settings, strict: true });
    expect(reader.next(input.length)).toBe(0x04);
    expect(reader.bytes()).toHaveLength(200);
    expect(reader.next(input.length)).toBe(-1);
  });

  it.each([
    ['02', 'truncated'],
    ['02 02 05', 'truncated'],
    ['02 81', 'truncated'],
    ['02 82 01', 'truncated'],
    ['9f', 'truncated'],
    ['9f 81', 'truncated'],
    ['02 ff 05', 'bad-length'],
    ['02 80 05 00 00', 'bad-length'],
    ['02 85 ff ff ff ff ff 05', 'bad-length'],
    ['9f ff ff ff ff 7f 00', 'bad-tag'],
    ['00 00', 'bad-tag'],
    ['30 80 02 01 05', 'truncated'],
    ['30 80 02 01 05 00', 'truncated'],
  ])('refuses %s with %s', (hex, code) => {
    expect(codeOf(() => reading(hex))).toBe(code);
  });

  it('tells a length beyond its surroundings from octets that are missing', () => {
    const input = octets('30 03 02 05 01 02 03 04 05');
    const reader = new BerReader(input, settings);
    reader.next(input.length);
    const end = reader.open();
    expect(codeOf(() => reader.next(end))).toBe('bad-length');
  });

  it.each(['bf 05 00', 'bf 80 1f 00', '04 81 01 61', '04 82 00 81', '30 80 00 00'])(
    'refuses %s when strict',
    (hex) => {
      expect(codeOf(() => reading(hex, true))).toMatch(/bad-tag|bad-length|truncated/);
    },
  );
});

describe('indefinite lengths', () => {
  it('end where their end-of-contents octets stand, within one another too', () => {
    const input = octets('30 80 | 30 80 02 01 05 00 00 | 02 01 06 | 00 00 | 02 01 07');
    const reader = new BerReader(input, settings);
    expect(reader.next(input.length)).toBe(0x10);
    const outer = reader.open();
    expect(reader.next(outer)).toBe(0x10);
    const inner = reader.open();
    expect(reader.next(inner)).toBe(0x02);
    expect(reader.integer()).toBe(5);
    expect(reader.next(inner)).toBe(-1);
    expect(reader.next(outer)).toBe(0x02);
    expect(reader.integer()).toBe(6);
    expect(reader.next(outer)).toBe(-1);
    expect(reader.next(input.length)).toBe(0x02);
    expect(reader.integer()).toBe(7);
    expect(reader.next(input.length)).toBe(-1);
  });

  it('leave their end-of-contents octets in elements that are kept as they came', () => {
    expect(reading('30 80 02 01 05 00 00').raw()).toEqual(octets('30 80 02 01 05 00 00'));
  });

  it('nest a hundred levels, and no more', () => {
    const nested = (levels: number): string => '3080'.repeat(levels) + '0000'.repeat(levels);
    expect(codeOf(() => reading(nested(100)))).toBeUndefined();
    expect(codeOf(() => reading(nested(101)))).toBe('too-deep');
    expect(codeOf(() => reading('3080'.repeat(50_000)))).toBe('too-deep');
  });
});

describe('values', () => {
  it.each([
    ['02 01 00', 0],
    ['02 01 7f', 127],
    ['02 01 80', -128],
    ['02 02 00 80', 128],
    ['02 02 ff 7f', -129],
    ['02 06 7f ff ff ff ff ff', 0x7fffffffffff],
    ['02 07 1f ff ff ff ff ff ff', Number.MAX_SAFE_INTEGER],
    ['02 07 e0 00 00 00 00 00 01', Number.MIN_SAFE_INTEGER],
    // Needless octets.
    ['02 02 00 05', 5],
    ['02 09 00 00 00 00 00 00 00 00 05', 5],
    ['02 08 ff ff ff ff ff ff ff fe', -2],
  ])('reads the INTEGER %s as %d', (hex, value) => {
    expect(reading(hex).integer()).toBe(value);
  });

  it.each([
    '02 07 20 00 00 00 00 00 00',
    '02 08 7f ff ff ff ff ff ff ff',
    '02 00',
    '22 03 02 01 05',
  ])('refuses the INTEGER %s', (hex) => {
    expect(codeOf(() => reading(hex).integer())).toMatch(/bad-value|bad-tag/);
  });

  it('reads any octet but 00 as true, and only ff when strict', () => {
    expect(reading('01 01 00').boolean()).toBe(false);
    expect(reading('01 01 ff', true).boolean()).toBe(true);
    expect(reading('01 01 01').boolean()).toBe(true);
    expect(codeOf(() => reading('01 01 01', true).boolean())).toBe('bad-value');
    expect(codeOf(() => reading('01 02 01 01').boolean())).toBe('bad-value');
    expect(codeOf(() => reading('05 01 00').nothing())).toBe('bad-value');
  });

  it('reads text of every length', () => {
    for (let length = 0; length < 40; length++) {
      const text = Array.from({ length }, (_, index) => String.fromCharCode(0x41 + index)).join('');
      const input = new Uint8Array([0x16, length, ...new TextEncoder().encode(text)]);
      const reader = new BerReader(input, settings);
      reader.next(input.length);
      expect(reader.text()).toBe(text);
    }
  });

  it('reads octets above 7f in text as Latin-1, and refuses them when strict', () => {
    expect(reading('16 02 e9 41').text()).toBe('éA');
    expect(codeOf(() => reading('16 02 e9 41', true).text())).toBe('bad-value');
  });

  it.each([
    ['24 08 04 02 61 62 04 02 63 64', 'abcd'],
    ['24 80 04 02 61 62 04 02 63 64 00 00', 'abcd'],
    ['24 80 24 04 04 02 61 62 24 80 04 01 63 00 00 04 01 64 00 00', 'abcd'],
    ['24 00', ''],
    ['a4 04 04 02 61 62', 'ab'],
  ])('puts the segments of %s together', (hex, text) => {
    const reader = reading(hex);
    expect(new TextDecoder().decode(reader.bytes())).toBe(text);
    expect(reader.next(octets(hex).length)).toBe(-1);
    expect(reading(hex).identifier()).toBe(text);
    expect(codeOf(() => reading(hex, true).bytes())).toMatch(/bad-tag|bad-length/);
  });

  it('puts segments of text together, whichever of two tags they have', () => {
    expect(reading('36 08 04 02 61 62 16 02 63 64').text()).toBe('abcd');
    expect(codeOf(() => reading('36 03 02 01 61').text())).toBe('bad-tag');
  });

  it('puts segments of bit strings together if all but the last are whole', () => {
    expect(reading('23 09 03 02 00 a0 03 03 04 0f f0').bits()).toEqual(octets('04 a0 0f f0'));
    expect(codeOf(() => reading('23 09 03 02 04 a0 03 03 04 0f f0').bits())).toBe('bad-value');
  });

  it('does not look into more than a hundred levels of segments', () => {
    const levels = 50_000;
    const input = new Uint8Array(levels * 4);
    for (let level = 0; level < levels; level++) input.set([0x24, 0x80], level * 2);
    const reader = new BerReader(input, settings);
    expect(codeOf(() => reader.next(input.length))).toBe('too-deep');
    expect(
      codeOf(() => reading(`${'2480'.repeat(90)}${'0000'.repeat(90)}`).bytes()),
    ).toBeUndefined();
  });

  it('gives octets as views of the input', () => {
    const input = octets('04 02 01 02');
    const reader = new BerReader(input, settings);
    reader.next(input.length);
    const value = reader.bytes();
    input[2] = 9;
    expect(value).toEqual(octets('09 02'));
  });

  it('does nothing but throw DecodeError, whatever it is fed', () => {
    const methods = [
      'integer',
      'text',
      'bytes',
      'identifier',
      'time',
      'boolean',
      'nothing',
    ] as const;
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40 }),
        fc.constantFrom(...methods),
        (input, method) => {
          const reader = new BerReader(input, settings);
          codeOf(() => {
            while (reader.next(input.length) >= 0) reader[method]();
          });
        },
      ),
      { seed: 1, numRuns: 3000 },
    );
  });
});

describe('tags in words', () => {
  it.each([
    [0x02, 'INTEGER'],
    [0x4b, '[APPLICATION 11]'],
    [0x8a, '[10]'],
    [(31 << 8) | 0x9f, '[31]'],
    [0xc1, '[PRIVATE 1]'],
    [0x0d, '[UNIVERSAL 13]'],
  ])('%d is %s', (tag, text) => {
    expect(tagText(tag)).toBe(text);
  });
});
