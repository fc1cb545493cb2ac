import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phase1Codec } from '../../../src/ber/phase1/codec.js';
import { DecodeError, EncodeError } from '../../../src/model/errors.js';
import { octetsOf } from '../../../src/model/hex.js';
import type { Message, RequestType } from '../../../src/model/message.js';
import { apdusLackingOne } from '../../support/left-out.js';
import { allFixtures } from './fixtures.js';

const codec = phase1Codec();
const all = allFixtures();

/** Reads octets; what is read can be written, or cannot for a reason that is told. */
function survives(octets: Uint8Array, request: RequestType | undefined, strict: boolean): void {
  let message: Message;
  try {
    message = codec.decode(octets, { strict, requestOf: () => request });
  } catch (error) {
    expect(error).toBeInstanceOf(DecodeError);
    return;
  }
  try {
    codec.encode(message);
  } catch (error) {
    expect(error).toBeInstanceOf(EncodeError);
  }
}

const fixture = fc.constantFrom(...all);

describe('decoding Phase I', () => {
  it.each([
    ['callCompletion', 'a10602010a020103'],
    ['divertCall', 'a10602010a020108'],
  ])('says that %s has no content', (_, digits) => {
    const octets = octetsOf(digits) ?? new Uint8Array();
    for (const strict of [true, false]) {
      const decode = (): unknown => codec.decode(octets, { strict });
      expect(decode).toThrow(DecodeError);
      expect(decode).toThrow(expect.objectContaining({ code: 'missing-member' }));
    }
  });

  it('says the same of an answer that has none', () => {
    const octets = octetsOf('a208020101300302010c') ?? new Uint8Array();
    const decode = (): unknown => codec.decode(octets, { requestOf: () => 'GetForwarding' });
    expect(decode).toThrow(expect.objectContaining({ code: 'missing-member' }));
  });

  it('throws nothing but DecodeError where an element is left out, or stands for another', () => {
    for (const { octets, requestOf } of all) {
      for (const left of apdusLackingOne(octets)) {
        survives(left, requestOf, false);
        survives(left, requestOf, true);
      }
      for (let at = 0; at < octets.length; at++) {
        const other = octets.slice();
        other[at] = (other[at] ?? 0) ^ 0x80;
        survives(other, requestOf, false);
      }
    }
  });

  it.each(all)('fails wherever $name is cut off', ({ octets, requestOf }) => {
    for (let length = 0; length < octets.length; length++) {
      expect(() =>
        codec.decode(octets.subarray(0, length), { requestOf: () => requestOf }),
      ).toThrow(DecodeError);
    }
  });

  it('throws nothing but DecodeError, whatever becomes of the octets', () => {
    const change = fc.record({
      at: fc.nat(200),
      remove: fc.nat(3),
      insert: fc.uint8Array({ maxLength: 3 }),
    });
    void fc.assert(
      fc.property(
        fixture,
        fc.array(change, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        ({ octets, requestOf }, changes, strict) => {
          let mutated = [...octets];
          for (const { at, remove, insert } of changes) {
            mutated = mutated.toSpliced(at % octets.length, remove, ...insert);
          }
          survives(Uint8Array.from(mutated), requestOf, strict);
        },
      ),
      { seed: 180, numRuns: 5000 },
    );
  });

  it('throws nothing but DecodeError on any octets', () => {
    void fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (octets) =>
        survives(octets, 'SetForwarding', false),
      ),
      { seed: 180, numRuns: 2000 },
    );
  });
});

/** Places within a message that hold a value. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [path];
  const inner = Object.entries(value).flatMap(([name, member]) =>
    placesIn(member, [...path, name]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}

/** The same with another value in one place. */
function replaced(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
  if (name === undefined) return by;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  const members = copy as Record<string, unknown>;
  members[name] = replaced(members[name], rest, by);
  return copy;
}

describe('encoding Phase I', () => {
  const wrong = [undefined, null, 'x', 7, -0.5, true, {}, [], [null], Uint8Array.of(1), () => 1];
  const hollow = { number: {}, callID: [], unknownMembers: 3 };

  it.each(all)('throws nothing but EncodeError, whatever is wrong with $name', ({ message }) => {
    for (const path of placesIn(message)) {
      for (const value of [...wrong, hollow]) {
        const given = replaced(message, path, value) as Message;
        try {
          codec.encode(given);
        } catch (error) {
          expect(error).toBeInstanceOf(EncodeError);
        }
      }
    }
  });

  it.each([undefined, null, 3, 'x', [], {}])('takes %j for no message', (message) => {
    expect(() => codec.encode(message as never)).toThrow(EncodeError);
  });
});
