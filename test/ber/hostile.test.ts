import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBer, encodeBer } from '../../src/ber/index.js';
import { inspectBer, inspectBerText } from '../../src/ber/inspect/index.js';
import { DecodeError } from '../../src/model/errors.js';
import { growth } from '../support/growth.js';
import { loadApdus } from '../support/vectors.js';
import { holdCall, octets, tlv } from './octets.js';

const apdus = loadApdus().map(({ apdu }) => apdu);

/** One apdu in so many, short ones and long ones. */
const sample = (step: number): Uint8Array[] => apdus.filter((_, index) => index % step === 0);

/** Decodes whatever it is; what it throws must be a DecodeError that is no fault of this library's. */
function attempt(input: Uint8Array, strict = false): boolean {
  try {
    decodeBer(input, { strict });
    return true;
  } catch (error) {
    if (error instanceof DecodeError && error.cause === undefined) {
      expect(error.offset ?? 0).toBeLessThanOrEqual(input.length);
      return false;
    }
    throw error;
  }
}

describe('broken messages', () => {
  it('are refused when they are cut off, at every octet', () => {
    for (const apdu of sample(7)) {
      for (let length = 0; length < apdu.length; length++) {
        expect(attempt(apdu.subarray(0, length))).toBe(false);
      }
    }
  });

  it('give a value or a DecodeError when any octet is another', () => {
    let seed = 1;
    const random = (): number => {
      seed = (seed * 48271) % 0x7fff_ffff;
      return seed;
    };
    for (const apdu of sample(11)) {
      const broken = Uint8Array.from(apdu);
      for (let at = 0; at < broken.length; at++) {
        const right = broken[at] ?? 0;
        for (const octet of [random() & 0xff, right ^ 0x20, right ^ 0x80, 0, 0xff]) {
          broken[at] = octet;
          attempt(broken, (octet & 1) === 1);
        }
        broken[at] = right;
      }
    }
  });

  it('give back what they were read from, or what is the same in canonical form', () => {
    // Whatever is accepted can be written, and then reads as the same value.
    for (const apdu of sample(41)) {
      const broken = Uint8Array.from(apdu);
      for (let at = 0; at < broken.length; at++) {
        const right = broken[at] ?? 0;
        broken[at] = right ^ 0x01;
        if (attempt(broken, true)) {
          const message = decodeBer(broken, { strict: true });
          expect(decodeBer(encodeBer(message, { incomplete: 'keep' }))).toEqual(message);
        }
        broken[at] = right;
      }
    }
  });

  it('give a value or a DecodeError when they are any octets', () => {
    const payload = fc.uint8Array({ maxLength: 60 });
    const operations = fc.integer({ min: 1, max: 600 });
    fc.assert(
      fc.property(payload, operations, (contents, operation) => {
        const code = [0x02, 2, operation >> 8, operation & 0xff];
        attempt(contents);
        attempt(tlv('a1', '02 01 01', Uint8Array.from(code), tlv('30', contents)));
        attempt(tlv('a2', '02 01 01', tlv('30', Uint8Array.from(code), tlv('30', contents))));
      }),
      { seed: 5, numRuns: 4000 },
    );
  });
});

describe('hostile messages', () => {
  const levels = 50_000;
  const repeated = (hex: string, count: number): Uint8Array => octets(hex.repeat(count));
  const connection = '6b 03 80 01 31';

  it.each([
    ['indefinite lengths that nest', repeated('3080', levels)],
    ['indefinite lengths that nest, within a request', holdCall(repeated('bf6480', levels))],
    ['ends of contents that nothing began', holdCall(connection, repeated('0000', levels))],
    ['segments that nest', holdCall(connection, tlv('7e', repeated('2480', levels)))],
  ])('%s fail quickly', (_, input) => {
    const start = performance.now();
    expect(attempt(input)).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('keeps elements that nest and are not known, without a look into them', () => {
    let nested = octets('05 00');
    for (let level = 0; level < 5000; level++) nested = tlv('30', nested);
    const apdu = holdCall(connection, tlv('9f64'.replace('9f', 'bf'), nested));
    const message = decodeBer(apdu);
    expect(message).toMatchObject({ unknownMembers: { length: 1 } });
    expect(encodeBer(message)).toEqual(apdu);
    expect(inspectBer(apdu)).toHaveLength(1);
    expect(inspectBerText(apdu).split('\n').length).toBeLessThan(120);
  });

  it('takes time in proportion to the size of a message', () => {
    const list = (count: number): Uint8Array =>
      tlv(
        'a1',
        '02 01 01',
        '02 01 49',
        tlv('30', '55 01 31', tlv('7e', tlv('a1', repeated('040131', count)))),
      );
    const unknown = (count: number): Uint8Array => holdCall(connection, repeated('0500', count));
    const indefinite = (count: number): Uint8Array =>
      holdCall(connection, repeated('bf64800000', count));
    for (const make of [list, unknown, indefinite]) {
      const [few, many] = [make(900), make(9000)];
      const small = (): void => void attempt(few, false);
      const large = (): void => void attempt(many, false);
      // A quadratic way would be at ten.
      expect(growth({ small, large, factor: 10, bound: 3 })).toBeLessThan(5);
    }
  });
});
