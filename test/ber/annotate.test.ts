import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBer } from '../../src/ber/index.js';
import { annotateBer, type BerElement, berText } from '../../src/ber/inspect/index.js';
import { hexOf } from '../../src/model/hex.js';
import { type Json, toJson } from '../../src/model/json.js';
import { allMessages } from '../../src/schema/messages.js';
import { standardCatalogue } from '../../src/schema/standard.js';
import { loadApdus } from '../support/vectors.js';
import { octets } from './octets.js';
import { allFixtures } from './phase1/fixtures.js';
import { framesOf, octetsIn } from './phase1/real.js';

/** All elements, those within others included. */
const all = (elements: readonly BerElement[]): BerElement[] =>
  elements.flatMap((element) => [element, ...all(element.elements ?? [])]);

/** The octets that elements of definite lengths are shown with, in their order. */
const shownOctets = (elements: readonly BerElement[]): string =>
  all(elements)
    .map(({ header, contents = '' }) => header + contents)
    .join('');

/** The numbers, and the texts, that a value in JSON holds. */
function scalars(value: Json | undefined): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    // Which alternative the number of a device is, the name of its element says.
    ['kind', 'type', 'typeOfNumber'].includes(name) ? [] : scalars(member as Json),
  );
}

/** What reading fills in since XML requires it. */
const defaults = new Set(
  [...standardCatalogue().types.values()]
    .flatMap(({ definition }) => ('members' in definition ? Object.values(definition.members) : []))
    .concat(
      allMessages(standardCatalogue()).flatMap(({ payload }) => Object.values(payload.members)),
    )
    .map((member) => member.default),
);

describe('octets with what they mean', () => {
  it('names every element of every message, and shows all octets', () => {
    for (const { apdu, type } of loadApdus()) {
      const { elements, error } = annotateBer(apdu);
      expect(error, type).toBeUndefined();
      expect(shownOctets(elements), type).toBe(hexOf(apdu));
      // Behind an explicit tag stands what has its name.
      const nameless = all(elements).filter(
        ({ name, form, elements: inner }) => name === undefined && form === undefined && !inner,
      );
      expect(nameless, type).toEqual([]);
      expect(
        all(elements).flatMap(({ findings = [] }) => findings),
        type,
      ).toEqual([]);
    }
  });

  it('says the values that the model has', () => {
    for (const { apdu, type } of loadApdus()) {
      const shown = new Set(all(annotateBer(apdu).elements).flatMap(({ value }) => scalars(value)));
      const missing = scalars(toJson(decodeBer(apdu, { incomplete: 'keep' }))).filter(
        (value) => !shown.has(value) && !defaults.has(value),
      );
      expect(missing, `${type} ${hexOf(apdu)}`).toEqual([]);
    }
  });

  it('names the elements of Phase I', () => {
    for (const { octets: apdu, name } of allFixtures()) {
      const { elements } = annotateBer(apdu, { phase: 1 });
      expect(elements[0]?.name, name).toMatch(/^(invoke|returnResult|returnError|reject)$/);
    }
  });

  it('names the elements of the call events of an OmniPCX', () => {
    const events = framesOf('omnipcx').filter(({ type }) => type.endsWith('Event'));
    expect(events.length).toBeGreaterThan(1);
    for (const event of events) {
      const { elements } = annotateBer(octetsIn(event.octets), { phase: 1 });
      const named = all(elements).map(({ name }) => name);
      const expected = ['eventSpecificInfo', 'callID', 'cause', 'extensions', 'timeStamp'];
      expect(named).toEqual(expect.arrayContaining(expected));
    }
  });

  it('reads as lines', () => {
    const alone = 'a10f 020101 020147 3007 8005 3234303031';
    expect(berText(annotateBer(octets(alone), { phase: 1 }).elements).split('\n')).toEqual([
      '    0  invoke [1]  a10f',
      '    2    invokeID INTEGER  0201 01  1',
      '    5    operation INTEGER  0201 47  71 (MonitorStart)',
      '    8    argument SEQUENCE (MonitorStart)  3007',
      '   10      monitorObject.deviceObject.dialingNumber [0]  8005 3234303031  "24001"',
    ]);
  });

  it('knows the apdus of ACSE', () => {
    const aarq =
      '60 31 A1 07 06 05 2B 0C 00 81 5A 8A 02 06 80 AC 15 A2 13 A0 11 A0 0F 04 06 414D484F5354 04 05 3737373737 BE 0B 28 09 A0 07 A0 05 03 03 00 10 00';
    const { elements, error } = annotateBer(octets(aarq));
    expect(error).toBeUndefined();
    expect(all(elements).map(({ name }) => name)).toEqual([
      'AARQ',
      'application-context-name',
      undefined,
      'sender-acse-requirements',
      'calling-authentication-value',
      'external',
      'single-ASN1-type',
      undefined,
      '[0]',
      '[1]',
      'user-information',
      '[0]',
      'single-ASN1-type',
      'newDefinition',
      'cSTAVersion',
    ]);
    expect(all(elements).at(-1)?.value).toEqual({ versionFour: true });
  });

  it('tells what can be told of a message that is cut short', () => {
    const whole = octets('a117 020101 020147 300f 300d 6b 0b 3009 8002 3132 8103 323030');
    const { elements, error } = annotateBer(whole.subarray(0, 19));
    expect(error?.code).toBe('truncated');
    expect(berText(elements)).toContain('71 (MonitorStart)');
    expect(
      all(elements).filter(({ findings }) => findings?.[0]?.code === 'truncated'),
    ).toHaveLength(6);
  });

  it('goes on behind what cannot be read, and says what it is', () => {
    // The invoke identifier of a reject that is no number, and the problem behind it.
    const { elements, error } = annotateBer(octets('a408 0303 313233 8001 02'));
    expect(error?.code).toBe('bad-tag');
    expect(elements[0]?.elements?.[0]?.findings?.[0]?.code).toBe('bad-tag');
    expect(elements[0]?.elements?.[1]).toMatchObject({ name: 'problem.general', value: 2 });
  });

  it('leaves without a name what the schema does not know, and tells of it', () => {
    const { elements, error } = annotateBer(octets('a10f 020101 020149 3007 550131 9f22 0139'));
    expect(error).toBeUndefined();
    const odd = all(elements).at(-1);
    expect(odd).toMatchObject({ tag: '[34]', findings: [{ code: 'unknown-member' }] });
    expect(odd?.name).toBeUndefined();
  });

  it('shows any octets, and all of them', () => {
    const apdus = loadApdus().map(({ apdu }) => apdu);
    fc.assert(
      fc.property(
        fc.constantFrom(...apdus),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 }),
        fc.nat(),
        fc.constantFrom(1 as const, 2 as const, 3 as const),
        (apdu, changes, length, phase) => {
          const changed = Uint8Array.from(apdu);
          for (const [at, octet] of changes) changed[at % changed.length] = octet;
          const input = length % 3 === 0 ? changed.subarray(0, length % apdu.length) : changed;
          const { elements } = annotateBer(input, { phase });
          // All but end-of-contents octets, which nothing is shown for.
          expect(hexOf(input).replaceAll('0000', '')).toBe(
            shownOctets(elements).replaceAll('0000', ''),
          );
          expect(berText(elements)).toBeTypeOf('string');
        },
      ),
      { seed: 8, numRuns: 1500 },
    );
  });
});
