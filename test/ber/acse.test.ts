import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AcseApdu,
  applicationContexts,
  decodeAcse,
  encodeAcse,
  isAcse,
} from '../../src/ber/acse.js';
import { DecodeError } from '../../src/model/errors.js';
import { hexOf, octetsOf } from '../../src/model/hex.js';

const hex = (...parts: string[]): Uint8Array => {
  const octets = octetsOf(parts.join('').replaceAll(' ', ''));
  if (!octets) throw new Error('no hexadecimal digits');
  return octets;
};
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('ACSE', () => {
  // What a HiPath 4000's client sends: context of phase II, a name and a password, edition bits.
  const aarq = hex(
    '60 31 A1 07 06 05 2B 0C 00 81 5A 8A 02 06 80',
    'AC 15 A2 13 A0 11 A0 0F 04 06 41 4D 48 4F 53 54 04 05 37 37 37 37 37',
    'BE 0B 28 09 A0 07 A0 05 03 03 00 10 00',
  );
  const value: AcseApdu = {
    apdu: 'AARQ',
    applicationContext: applicationContexts[2],
    requiresAuthentication: true,
    authentication: { octets: [ascii('AMHOST'), ascii('77777')] },
    userInformation: { newDefinition: { cSTAVersion: { versionFour: true } } },
  };

  it('reads the request of a HiPath client', () => {
    expect(decodeAcse(aarq)).toEqual(value);
  });

  it('writes it again, with the bits in their canonical form', () => {
    expect(hexOf(encodeAcse(value))).toBe(
      hexOf(
        hex(
          '60 30 A1 07 06 05 2B 0C 00 81 5A 8A 02 07 80',
          'AC 15 A2 13 A0 11 A0 0F 04 06 41 4D 48 4F 53 54 04 05 37 37 37 37 37',
          'BE 0A 28 08 A0 06 A0 04 03 02 04 10',
        ),
      ),
    );
  });

  it.each<AcseApdu>([
    {
      apdu: 'AARE',
      applicationContext: applicationContexts[3],
      result: 0,
      diagnostic: { from: 'user', reason: 0 },
      userInformation: { newDefinition: { cSTAVersion: { versionNineteen: true } } },
    },
    {
      apdu: 'AARE',
      applicationContext: applicationContexts[1],
      result: 1,
      diagnostic: { from: 'provider', reason: 2 },
      authentication: { text: 'who' },
      mechanismName: '1.2.840.113549.1',
    },
    { apdu: 'RLRQ', reason: 0 },
    { apdu: 'RLRE' },
    { apdu: 'ABRT', source: 1 },
  ])('writes and reads %o', (apdu) => {
    const octets = encodeAcse(apdu);
    expect(isAcse(octets)).toBe(true);
    expect(decodeAcse(octets)).toEqual(apdu);
  });

  it('keeps an authentication value of another form', () => {
    const raw = hex('a3 03 0a 01 05');
    const octets = encodeAcse({
      apdu: 'AARQ',
      applicationContext: '1.3.12.0.285',
      authentication: { raw },
    });
    expect(decodeAcse(octets)).toMatchObject({ authentication: { raw } });
  });

  it('tells ACSE from ROSE', () => {
    expect(isAcse(hex('a1 00'))).toBe(false);
    expect(isAcse(new Uint8Array())).toBe(false);
  });

  it('takes nothing but whole apdus', () => {
    for (let length = 0; length < aarq.length; length++) {
      expect(() => decodeAcse(aarq.subarray(0, length))).toThrow(DecodeError);
    }
  });

  it('gives a value or a DecodeError, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.nat(aarq.length - 1),
        fc.nat(255),
        fc.nat(aarq.length - 1),
        fc.nat(255),
        (first, one, second, other) => {
          const mutant = aarq.slice();
          mutant[first] = one;
          mutant[second] = other;
          try {
            decodeAcse(mutant);
          } catch (error) {
            expect(error).toBeInstanceOf(DecodeError);
          }
        },
      ),
      { seed: 285, numRuns: 5_000 },
    );
  });
});
