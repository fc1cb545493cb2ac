import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AcseApdu, applicationContexts } from '../../src/ber/acse/apdus.js';
import { decodeAcse, encodeAcse, isAcse } from '../../src/ber/acse/codec.js';
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

  it('reads the request of a HiPath client, and writes it again octet for octet', () => {
    const read = decodeAcse(aarq);
    expect(read).toEqual({ ...value, requirementBits: 2, versionBits: 16 });
    expect(hexOf(encodeAcse(read))).toBe(hexOf(aarq));
  });

  // What a HiPath 4000 answers: the value wrapped as an answer's, a stamp and a version in it.
  const aare = hex(
    '61 49 A1 07 06 05 2B 0C 00 81 5A A2 03 02 01 00 A3 05 A1 03 02 01 00 88 02 06 80',
    'AA 21 A2 1F A0 1D A1 1B 04 0F 2E 30 20 30 31 30 31 30 31 20 2D 30 30 30 30 04 08 31 2E 30 2E 30 2E 30 30',
    'BE 0B 28 09 A0 07 A0 05 03 03 00 10 00',
  );

  it('reads the answer of a HiPath 4000, and writes the same', () => {
    const answer: AcseApdu = {
      apdu: 'AARE',
      applicationContext: applicationContexts[2],
      result: 0,
      diagnostic: { from: 'user', reason: 0 },
      requiresAuthentication: true,
      requirementBits: 2,
      authentication: { octets: [ascii('.0 010101 -0000'), ascii('1.0.0.00')] },
      userInformation: { newDefinition: { cSTAVersion: { versionFour: true } } },
      versionBits: 16,
    };
    expect(decodeAcse(aare)).toEqual(answer);
    expect(hexOf(encodeAcse(answer))).toBe(hexOf(aare));
  });

  // As clients of an OmniPCX Enterprise ask: the version of ACSE, a syntax by name, the older definition. The lists of
  // functions, of 26 and 8 octets, are made up; their bit strings have zeros behind them, as many senders write them.
  const old = hex(
    '60 44 80 02 07 80 A1 07 06 05 2B 0C 00 81 34 BE 35 28 33 06 07 2B 0C 00 81 5A 81 48',
    'A0 28 30 26 03 02 03 C0',
    '30 16 80 04 03 FF FF F8 81 06 02 FF FF FF FF FC 83 02 06 C0 84 02 03 C0',
    '30 08 82 02 03 F0 83 02 06 40',
  );

  it('reads the request of the older form, and writes it again octet for octet', () => {
    const read = decodeAcse(old);
    expect(read).toMatchObject({
      apdu: 'AARQ',
      namesVersion: true,
      applicationContext: applicationContexts[1],
      directReference: '1.3.12.0.218.200',
      versionBits: 5,
      userInformation: {
        oldDefinition: {
          cSTAVersion: { versionOne: true, versionTwo: true },
          cSTAFunctionsRequiredByApplication: { bidirectionalServices: { systemStatus: true } },
          cSTAFunctionsThatCanBeSupplied: { computingFunctionServices: { routeRequest: true } },
        },
      },
    });
    expect(hexOf(encodeAcse(read))).toBe(hexOf(old));
  });

  it.each([
    ['a member that nobody knows, in its place', '60 0E A1 07 06 05 2B 0C 00 81 5A A5 03 01 01 FF'],
    [
      'the same in front of all others and behind them',
      '60 13 A6 03 02 01 07 A1 07 06 05 2B 0C 00 81 5A A7 03 01 01 00',
    ],
    [
      'user information of the older form without its lists',
      '60 15 A1 07 06 05 2B 0C 00 81 34 BE 0A 28 08 A0 06 30 04 03 02 07 80',
    ],
    ['user information that is no EXTERNAL', '60 0E A1 07 06 05 2B 0C 00 81 34 BE 03 04 01 00'],
    ['another version of ACSE', '60 0D 80 02 06 C0 A1 07 06 05 2B 0C 00 81 5A'],
    ['more requirements than authentication', '60 0E A1 07 06 05 2B 0C 00 81 5A 8A 03 07 C0 80'],
    [
      'an authentication value with a longer length than need be',
      '60 17 A1 07 06 05 2B 0C 00 81 5A AC 81 0B A2 09 A0 07 A0 05 04 03 61 62 63',
    ],
    [
      'private data versions, and bits of version without a name',
      '60 1F A1 07 06 05 2B 0C 00 81 5A BE 15 28 13 A0 11 A0 0F 03 05 04 10 00 00 10 A2 06 02 01 01 02 01 00',
    ],
  ])('loses nothing of %s', (_, octets) => {
    // Lengths are not part of what is looked at here.
    const given = hex(octets);
    given[1] = given.length - 2;
    let read: AcseApdu;
    try {
      read = decodeAcse(given);
    } catch (error) {
      throw new Error(`${hexOf(given)} cannot be read: ${String(error)}`);
    }
    expect(hexOf(encodeAcse(read))).toBe(hexOf(given));
  });

  it('takes a result without its own tag, as old switches send it', () => {
    const octets = hex('61 11 A1 07 06 05 2B 0C 00 81 5A 82 01 00 A3 05 A1 03 02 01 00');
    octets[1] = octets.length - 2;
    expect(decodeAcse(octets)).toMatchObject({ result: 0 });
    expect(() => decodeAcse(octets, { strict: true })).toThrow(DecodeError);
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
