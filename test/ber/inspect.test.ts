import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectBer, inspectBerText } from '../../src/ber/inspect/index.js';
import { DecodeError } from '../../src/model/errors.js';
import { octets } from './octets.js';

describe('the tree of elements', () => {
  it('tells offsets, tags and values', () => {
    expect(inspectBer(octets('a1 08 02 01 05 80 03 32 35 37 | 05 00'))).toEqual([
      {
        offset: 0,
        tag: '[1]',
        header: 'a108',
        length: 8,
        elements: [
          { offset: 2, tag: 'INTEGER', header: '0201', length: 1, contents: '05', value: '5' },
          { offset: 5, tag: '[0]', header: '8003', length: 3, contents: '323537', value: '"257"' },
        ],
      },
      { offset: 10, tag: 'NULL', header: '0500', length: 0, contents: '' },
    ]);
  });

  it('reads as lines', () => {
    const aarq =
      '60 31 A1 07 06 05 2B 0C 00 81 5A 8A 02 06 80 AC 15 A2 13 A0 11 A0 0F 04 06 414D484F5354 04 05 3737373737 BE 0B 28 09 A0 07 A0 05 03 03 00 10 00';
    expect(inspectBerText(octets(aarq)).split('\n').slice(0, 9)).toEqual([
      '    0  [APPLICATION 0]  6031',
      '    2    [1]  a107',
      '    4      OBJECT IDENTIFIER  0605 2b0c00815a  1.3.12.0.218',
      '   11    [10]  8a02 0680',
      '   15    [12]  ac15',
      '   17      [2]  a213',
      '   19        [0]  a011',
      '   21          [0]  a00f',
      '   23            OCTET STRING  0406 414d484f5354  "AMHOST"',
    ]);
  });

  it('shows any octets, or says that they are no BER', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 30 }), (input) => {
        try {
          expect(inspectBerText(input)).toBeTypeOf('string');
        } catch (error) {
          expect(error).toBeInstanceOf(DecodeError);
        }
      }),
      { seed: 7, numRuns: 5000 },
    );
  });

  it('knows indefinite lengths, and shows what is no BER within as it is', () => {
    expect(inspectBer(octets('30 80 01 01 ff 00 00 24 02 05 01'))).toEqual([
      {
        offset: 0,
        tag: 'SEQUENCE',
        header: '3080',
        length: 3,
        elements: [
          { offset: 2, tag: 'BOOLEAN', header: '0101', length: 1, contents: 'ff', value: 'true' },
        ],
      },
      { offset: 7, tag: 'OCTET STRING', header: '2402', length: 2, contents: '0501' },
    ]);
    expect(inspectBer(new Uint8Array())).toEqual([]);
    expect(() => inspectBer(octets('30 05'))).toThrow(DecodeError);
  });
});
