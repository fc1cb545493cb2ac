import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EncodeError } from '../../src/model/errors.js';
import { hexOf, octetsOf } from '../../src/model/hex.js';
import { opaqueOctets, opaqueText, readsAsText } from '../../src/model/opaque.js';

const octets = (hex: string): Uint8Array => octetsOf(hex) ?? new Uint8Array();
const ascii = (text: string): string => hexOf(new TextEncoder().encode(text));

describe('opaque identifiers', () => {
  it.each([
    ['', ''],
    ['3432', '42'],
    ['0007', '0x0007'],
    ['b164', '0xb164'],
    ['c3a9', 'é'],
    ['f09f9880', '😀'],
    ['efbbbf41', '\uFEFFA'],
    ['09', '\t'],
    ['00', '0x00'],
    ['7f', '\u007f'],
    // Not minimal, cut off, a surrogate, beyond Unicode, no XML character.
    ['c0af', '0xc0af'],
    ['c1bf', '0xc1bf'],
    ['e080af', '0xe080af'],
    ['f08080af', '0xf08080af'],
    ['e282', '0xe282'],
    ['eda080', '0xeda080'],
    ['f4908080', '0xf4908080'],
    ['efbfbf', '0xefbfbf'],
    // Text that looks like the second kind, but stands for nothing else.
    [ascii('0x'), '0x'],
    [ascii('0x313030'), '0x313030'],
    [ascii('0xB1'), '0xB1'],
    [ascii('0xb'), '0xb'],
    // Text that does: it cannot read as itself.
    [ascii('0xb1'), `0x${ascii('0xb1')}`],
  ])('%s reads %s, and back', (hex, text) => {
    expect(opaqueText(octets(hex))).toBe(text);
    expect(hexOf(opaqueOctets(text))).toBe(hex);
  });

  it.each(['\u0000', 'a\u0008', '\ud800', 'a\udc00b', '\uffff'])(
    'does not write %j, which XML has no place for',
    (text) => {
      expect(() => opaqueOctets(text)).toThrow(EncodeError);
    },
  );

  it('gives back any octets', () => {
    const likely = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.string({ maxLength: 12 }).map((text) => new TextEncoder().encode(text)),
      // Texts that look like octets, several deep.
      fc
        .tuple(fc.uint8Array({ maxLength: 3 }), fc.integer({ min: 1, max: 4 }))
        .map(([inner, times]) => {
          let text = inner;
          for (let time = 0; time < times; time++) {
            text = new TextEncoder().encode(`0x${hexOf(text)}`);
          }
          return text;
        }),
    );
    fc.assert(
      fc.property(likely, (given) => {
        expect(opaqueOctets(opaqueText(given))).toEqual(given);
      }),
      { seed: 3, numRuns: 3000 },
    );
  });

  it('gives back any text that XML can carry', () => {
    const characters = fc.constantFrom(...'0x0x123abcdef', 'é', '😀', '\t', '\u007f', '\uFEFF');
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 14 }), (text) => {
        expect(opaqueText(opaqueOctets(text))).toBe(text);
      }),
      { seed: 4, numRuns: 3000 },
    );
  });

  it('tells what reads as text within other octets', () => {
    const input = octets('ff3432ff');
    expect(readsAsText(input, 1, 3)).toBe(true);
    expect(readsAsText(input, 1, 4)).toBe(false);
    expect(opaqueText(input, 1, 3)).toBe('42');
  });
});
