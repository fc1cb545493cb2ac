import { describe, expect, it } from 'vitest';
import { decodeXml, encodeXml } from '../../src/xml/index.js';
import { loadDocuments } from '../support/vectors.js';

/** The canonical form of the fixtures: no declaration, empty elements written as one tag. */
const canonical = (xml: string): string =>
  xml.replace(/^<\?xml[^>]*\?>/, '').replace(/<([\w:]+)([^<>]*)><\/\1>/g, '<$1$2/>');

describe.each([3, 6] as const)('edition %i', (edition) => {
  const documents = loadDocuments(edition);

  it.each([...new Set(documents.map(({ element }) => element))])(
    '%s is written as it was read',
    (element) => {
      for (const { xml } of documents.filter((document) => document.element === element)) {
        const message = decodeXml(xml);
        const again = encodeXml(message, { edition, declaration: false });
        expect(canonical(again)).toBe(canonical(xml));
        expect(decodeXml(again)).toEqual(message);
      }
    },
  );
});
