import { readFileSync } from 'node:fs';
import * as asn1js from 'asn1js';
import { describe, expect, it } from 'vitest';
import { phase1 } from '../../../src/schema/phase1/phase1.js';
import { allFixtures, hex } from './fixtures.js';

/** What another library sees: every element, how deep it is and how it begins. */
function seen(
  block: asn1js.BaseBlock,
  depth = 0,
): readonly { readonly depth: number; readonly identifier: number }[] {
  const { tagClass, tagNumber, isConstructed } = block.idBlock;
  const own = { depth, identifier: ((tagClass - 1) << 6) | (isConstructed ? 0x20 : 0) | tagNumber };
  const { value } = block.valueBlock as { readonly value?: unknown };
  const inner: readonly asn1js.BaseBlock[] = isConstructed && Array.isArray(value) ? value : [];
  return [own, ...inner.flatMap((element) => seen(element, depth + 1))];
}

describe('the octets that were put together by hand', () => {
  it.each(allFixtures())('are what their rows say, to asn1js too: $name', ({ octets, rows }) => {
    const { offset, result } = asn1js.fromBER(octets);
    expect(offset).toBe(octets.length);
    expect(seen(result)).toEqual(rows);
    expect(hex(new Uint8Array(result.toBER()))).toBe(hex(octets));
  });
});

interface Code {
  readonly name: string;
  readonly code: number;
}

const codes = JSON.parse(readFileSync('spec-fixtures/phase1/codes.json', 'utf8')) as {
  readonly operations: readonly Code[];
  readonly events: readonly Code[];
};

/** Operation 21 carries the events, and event 401 carries what vendors put in. */
const eventReport = 21;
const privateEvent = 401;

describe('the schema of Phase I covers', () => {
  it('every operation of ECMA-180', () => {
    const entries = Object.values(phase1.services).map(({ operation }) => operation);
    expect(entries).toEqual(
      codes.operations.map(({ code }) => code).filter((code) => code !== eventReport),
    );
  });

  it('every event of ECMA-180', () => {
    const entries = Object.values(phase1.events).map(({ tag }) => tag);
    expect(entries).toEqual(
      codes.events.map(({ code }) => code).filter((code) => code !== privateEvent),
    );
  });

  it('all of them with octets put together by hand', () => {
    const notes = readFileSync('spec-fixtures/phase1/requests.txt', 'utf8')
      .concat(readFileSync('spec-fixtures/phase1/events.txt', 'utf8'))
      .matchAll(/\| (?:operation|eventType) (\w+) (\d+)$/gm);
    const found = new Set([...notes].map(([, name, code]) => `${name} ${code}`));
    const all = [...codes.operations, ...codes.events].map(({ name, code }) => `${name} ${code}`);
    expect(all.filter((name) => !found.has(name))).toEqual([]);
  });
});
