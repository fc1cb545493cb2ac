import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { type Json, toJson } from '../../src/model/json.js';
import { decodeXml } from '../../src/xml/index.js';
import { annotateXml, inspectXml, type XmlElement, xmlText } from '../../src/xml/inspect/index.js';
import { mutatedText, mutations } from '../support/mutation.js';
import { loadDocuments, loadSessionDocuments } from '../support/vectors.js';

/** All elements, those within others included. */
const all = (content: readonly (string | XmlElement)[]): XmlElement[] =>
  content.flatMap((node) => (typeof node === 'string' ? [] : [node, ...all(node.content)]));

/** The numbers, and the texts, that a value in JSON holds, but for what stands in attributes and in content of any form. */
function scalars(value: Json | undefined): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const besides = [
    'kind',
    'type',
    'typeOfNumber',
    'xml',
    'attributes',
    'namespaces',
    'unknownMembers',
  ];
  return Object.entries(value).flatMap(([name, member]) =>
    besides.includes(name) || (name === 'mediaCallCharacteristics' && 'number' in value)
      ? []
      : scalars(member as Json),
  );
}

/** What another parser sees of a document: each start tag, the text since the one before, and each end. */
function seenBySaxes(text: string): string[] | undefined {
  const seen: string[] = [];
  const parser = new SaxesParser();
  let failed = false;
  parser.on('error', () => {
    failed = true;
  });
  parser.on('opentag', ({ name }) => seen.push(`<${name}`));
  parser.on('closetag', () => seen.push('>'));
  parser.write(text).close();
  return failed ? undefined : seen;
}

const seenByUs = (elements: readonly XmlElement[]): string[] =>
  elements.flatMap(({ name, content }) => [
    `<${name}`,
    ...seenByUs(content.filter((node): node is XmlElement => typeof node !== 'string')),
    '>',
  ]);

const documents = [...loadDocuments(6), ...loadDocuments(3), ...loadSessionDocuments()];

describe('a document with what it means', () => {
  it('names every element that the schema has', () => {
    for (const { xml, element } of documents) {
      const { elements } = annotateXml(xml);
      expect(elements).toHaveLength(1);
      // Within content of any form nothing has a name.
      const open = new Set([
        'private',
        'locationInfo',
        'grammars',
        'text',
        'markup',
        'applicationSpecificInfo',
      ]);
      const nameless = (content: readonly (string | XmlElement)[], isOpen: boolean): string[] =>
        content.flatMap((node) => {
          if (typeof node === 'string') return [];
          const { name, member, type, content: inner } = node;
          const within =
            isOpen || open.has(name) || /Xml|Grammars|AnyContent|Location/.test(type ?? '');
          return [
            ...(member === undefined && !isOpen ? [`${element}: ${name}`] : []),
            ...nameless(inner, within),
          ];
        });
      expect(nameless(elements, false)).toEqual([]);
    }
  });

  it('says the values that the model has', () => {
    for (const { xml } of loadDocuments(6)) {
      let message: Json;
      try {
        message = toJson(decodeXml(xml, { strict: true, incomplete: 'keep' }));
      } catch {
        continue;
      }
      const { elements, error } = annotateXml(xml, { strict: true });
      expect(error).toBeUndefined();
      const shown = new Set(all(elements).flatMap(({ value }) => scalars(value)));
      expect(
        scalars(message).filter((value) => !shown.has(value)),
        xml,
      ).toEqual([]);
    }
  });

  const CSTA = 'xmlns="http://www.ecma-international.org/standards/ecma-323/csta/ed6"';

  it('reads as lines', () => {
    const document = `<HeldEvent ${CSTA}><heldConnection><deviceID typeOfNumber="dialingNumber">100</deviceID></heldConnection><cause>newCall</cause></HeldEvent>`;
    expect(xmlText(annotateXml(document).elements).split('\n')).toEqual([
      `    0  <HeldEvent ${CSTA}>`,
      expect.stringMatching(/^ +! missing-member: HeldEvent\.monitorCrossRefID: /),
      expect.stringMatching(/^ +! missing-member: HeldEvent\.holdingDevice: /),
      '   81    <heldConnection>  (ConnectionID)',
      '   97      <deviceID typeOfNumber="dialingNumber">  (LocalDeviceID)  "100"',
      '  167    <cause>  (EventCause)  "newCall"',
    ]);
  });

  it('tells what can be told of a document that is cut short or not well formed, and what is wrong with each part', () => {
    const document = `<HeldEvent ${CSTA}><monitorCrossRefID>7</monitorCrossRefID><heldConnection><callID>1</heldConnection><cause>nonsense</cause>`;
    const { elements, error } = annotateXml(document);
    expect(error?.code).toBe('not-xml');
    expect(all(elements).map(({ name, member, value }) => [name, member, value])).toEqual([
      ['HeldEvent', 'HeldEvent', undefined],
      ['monitorCrossRefID', 'monitorCrossRefID', '7'],
      ['heldConnection', 'heldConnection', undefined],
      ['callID', 'callID', '1'],
      ['cause', 'cause', '#nonsense'],
    ]);
    expect(xmlText(elements)).toMatch(
      /! not-xml: .*\n(.*\n)*.*<cause> {2}\(EventCause\) {2}"#nonsense"/,
    );
  });

  it('leaves without a member what the schema does not know, and tells of it', () => {
    const document = `<MonitorStop ${CSTA}><monitorCrossRefID>7</monitorCrossRefID><v:a xmlns:v="urn:v"/></MonitorStop>`;
    const { elements, error } = annotateXml(document);
    expect(error).toBeUndefined();
    const odd = all(elements).at(-1);
    expect(odd).toMatchObject({ name: 'v:a' });
    expect(odd?.member).toBeUndefined();
    expect(xmlText(elements)).toContain('! unknown-member: MonitorStop');
  });

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.array(mutations, { minLength: 1, maxLength: 3 }),
        ({ xml }, changes) => {
          const text = changes.reduce(mutatedText, xml);
          expect(xmlText(annotateXml(text).elements)).toBeTypeOf('string');
        },
      ),
      { seed: 5, numRuns: 1000 },
    );
  });

  it('sees the elements that another parser sees', () => {
    for (const { xml } of documents) expect(seenByUs(inspectXml(xml))).toEqual(seenBySaxes(xml));
    let compared = 0;
    fc.assert(
      fc.property(fc.constantFrom(...documents), mutations, ({ xml }, change) => {
        const text = mutatedText(xml, change);
        const seen = seenBySaxes(text);
        if (seen === undefined || text.includes('<!DOCTYPE')) return;
        compared++;
        expect(seenByUs(inspectXml(text))).toEqual(seen);
      }),
      { seed: 6, numRuns: 1500 },
    );
    expect(compared).toBeGreaterThan(300);
  });

  it('takes time in proportion to the text', () => {
    const pieces = ['<', '<a "', '</a  ', '<!--', '<!', '<a b="<', '&', '<a>', '<![CDATA['];
    for (const piece of pieces) {
      const start = process.cpuUsage();
      annotateXml(piece.repeat(60_000 / piece.length));
      expect(process.cpuUsage(start).user, piece).toBeLessThan(3_000_000);
    }
  });
});
