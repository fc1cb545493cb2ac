import { describe, expect, it } from 'vitest';
import { decodeXml, encodeXml } from '../../src/xml/index.js';
import { loadDocuments, loadSessionDocuments } from '../support/vectors.js';

/** The least document of each root element lacks what ECMA-323 does not require. */
const keep = { incomplete: 'keep' } as const;

/** The canonical form of the fixtures: no declaration, empty elements written as one tag. */
const canonical = (xml: string): string =>
  xml.replace(/^<\?xml[^>]*\?>/, '').replace(/<([\w:]+)([^<>]*)><\/\1>/g, '<$1$2/>');

describe.each([
  ['edition 3', 3, loadDocuments(3)],
  ['edition 6', 6, loadDocuments(6)],
  ['application sessions beside edition 3', 3, loadSessionDocuments()],
  ['application sessions beside edition 6', 6, loadSessionDocuments()],
] as const)('%s', (_name, edition, documents) => {
  it.each([...new Set(documents.map(({ element }) => element))])(
    '%s is written as it was read',
    (element) => {
      for (const { xml } of documents.filter((document) => document.element === element)) {
        const message = decodeXml(xml, keep);
        const again = encodeXml(message, { ...keep, edition, declaration: false });
        expect(canonical(again)).toBe(canonical(xml));
        expect(decodeXml(again, keep)).toEqual(message);
      }
    },
  );
});
