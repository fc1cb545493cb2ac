import { readFileSync } from 'node:fs';
import * as asn1js from 'asn1js';
import { describe, expect, it } from 'vitest';
import { decodeBer, decodeBerType, encodeBer, encodeBerType } from '../../src/ber/index.js';
import { inspectBer } from '../../src/ber/inspect/index.js';
import { EncodeError } from '../../src/model/errors.js';
import { hexOf, octetsOf } from '../../src/model/hex.js';
import { loadApdus } from '../support/vectors.js';

const apdus = loadApdus();
const strict = { strict: true };

interface LeavesLine {
  /** Number of the apdu's line, counted from 0. */
  readonly line: number;
  /** All that the value holds, in ASN.1's order: texts, numbers, names of values and of bits, octets as hexadecimal. */
  readonly leaves: readonly (string | number | boolean)[];
}

const leavesLines = readFileSync(
  new URL('../../spec-fixtures/ber/leaves.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LeavesLine);

describe('the apdus of every operation, event and error', () => {
  it('decode strictly, and encode to the same octets', () => {
    expect(apdus).toHaveLength(1624);
    for (const { apdu, type } of apdus) {
      const message = decodeBer(apdu, strict);
      expect(message.type).toBe(type);
      expect(hexOf(encodeBer(message))).toBe(hexOf(apdu));
    }
  });

  it('hold types that decode and encode by themselves', () => {
    for (const { apdu, offset, kind, berType } of apdus) {
      // A result stands in a SEQUENCE that the offset leads into, and so ends with the apdu too.
      const own = apdu.subarray(offset);
      const value = decodeBerType(berType, own, strict);
      expect(hexOf(encodeBerType(berType, value))).toBe(hexOf(own));
      if (kind === 'event') expect(value).toMatchObject({ kind: 'event' });
    }
  });

  it('are read by another BER library after they have been written by this one', () => {
    for (const { apdu } of apdus) {
      const { offset, result } = asn1js.fromBER(encodeBer(decodeBer(apdu)));
      expect(result.error).toBe('');
      expect(offset).toBe(apdu.length);
    }
  });

  it('show as trees of elements', () => {
    for (const { apdu } of apdus) {
      const elements = inspectBer(apdu);
      expect(elements).toHaveLength(1);
      expect(elements[0]?.elements?.[0]?.tag).toBe('INTEGER');
    }
  });
});

describe('what the apdus say', () => {
  it.each(leavesLines)('line $line', ({ line, leaves }) => {
    const found = new Map<string, number>();
    for (const leaf of leavesOf(decodeBer(apdus[line]?.apdu ?? new Uint8Array()))) {
      found.set(leaf, (found.get(leaf) ?? 0) + 1);
    }
    // What is merely true fits in many places, so it comes last.
    for (const leaf of [...leaves].sort((a, b) => Number(a === true) - Number(b === true))) {
      const form = formsOf(String(leaf)).find((text) => (found.get(text) ?? 0) > 0);
      expect(form, `nowhere is ${leaf}`).toBeDefined();
      if (form !== undefined) found.set(form, (found.get(form) ?? 0) - 1);
    }
    expect([...found].filter(([, count]) => count > 0)).toEqual([]);
  });
});

/** Everything in a model value: texts, names of bits, octets as hexadecimal. */
function leavesOf(value: unknown, name?: string): string[] {
  if (value instanceof Uint8Array) return [hexOf(value)];
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item));
  if (typeof value !== 'object' || value === null) {
    return [value === true ? `true ${name}` : String(value)];
  }
  const members = Object.entries(value).filter(([member]) => !ofMessage.has(member));
  if (members.length === 0 && name === 'private') return ['true private'];
  return members.flatMap(([member, inner]) => leavesOf(inner, member));
}

const ofMessage = new Set(['kind', 'type', 'invokeID', 'typeOfNumber']);

/** How a leaf of ASN.1 may look in the model. */
function formsOf(leaf: string): string[] {
  const octets = octetsOf(leaf);
  const text = octets && new TextDecoder().decode(octets);
  const time = leaf.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6');
  // NULL and TRUE are true by whatever name they have.
  const truths = leaf === 'true' ? trueNames.map((name) => `true ${name}`) : [];
  return [
    leaf,
    `0x${leaf}`,
    ...(text === undefined ? [] : [text]),
    time,
    `true ${leaf}`,
    ...truths,
  ];
}

/** Names of members that are true in some message. */
const trueNames = [
  ...new Set(
    apdus.flatMap(({ apdu }) =>
      leavesOf(decodeBer(apdu))
        .filter((leaf) => leaf.startsWith('true '))
        .map((leaf) => leaf.slice(5)),
    ),
  ),
];

describe('types by themselves', () => {
  it('are known by name', () => {
    expect(decodeBerType('DeviceID', Uint8Array.of(0x30, 3, 0x80, 1, 0x31))).toEqual({
      number: '1',
    });
    expect(() => decodeBerType('Nonsense', new Uint8Array())).toThrow(/no type Nonsense/);
    expect(() => decodeBerType('toString', new Uint8Array())).toThrow(/no type toString/);
    expect(() => encodeBerType('Nonsense', {})).toThrow(EncodeError);
    expect(() => decodeBerType('CSTAEventReportArgument', Uint8Array.of(0x30, 0))).toThrow();
  });
});
