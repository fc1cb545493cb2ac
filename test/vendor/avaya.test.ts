import { describe, expect, it } from 'vitest';
import { encodeBer } from '../../src/ber/index.js';
import { payloads } from '../../src/schema/catalogue.js';
import { avaya } from '../../src/vendor/avaya.js';
import { decodeXml, encodeXml } from '../../src/xml/index.js';
import { loadAvayaDocuments } from '../support/vectors.js';

const extensions = [avaya] as const;
const documents = loadAvayaDocuments();

describe('csta/vendor/avaya', () => {
  it('is tried with a document for each of its messages', () => {
    const roots = payloads(avaya).map(({ xmlName }) => xmlName);
    expect([...new Set(documents.map(({ element }) => element))].sort()).toEqual(roots.sort());
  });

  it.each(documents)('$element reads strictly and is written as it was', ({ element, xml }) => {
    const message = decodeXml(xml, { extensions, strict: true });
    expect(message.type).toBe(element);
    expect(encodeXml(message, { extensions })).toBe(xml);
    expect(() => encodeBer(message as never, { extensions })).toThrow(
      expect.objectContaining({ code: 'no-form' }),
    );
  });

  it.each(documents)('$element is unknown without it, and kept as it came', ({ element, xml }) => {
    const message = decodeXml(xml);
    expect(message).toMatchObject({ kind: 'unknown', name: element });
    expect(encodeXml(message, { declaration: true })).toBe(xml);
  });

  it('has the members by their names', () => {
    const [, asked = { xml: '' }, answered = { xml: '' }] = documents;
    expect(decodeXml(asked.xml, { extensions })).toEqual({
      kind: 'request',
      type: 'GetDeviceId',
      switchName: 'CM',
      switchIPInterface: '10.0.0.1',
      extension: '1001',
      deviceInstance: '1',
      controllableByOtherSessions: true,
    });
    expect(decodeXml(answered.xml, { extensions })).toEqual({
      kind: 'response',
      type: 'GetDeviceIdResponse',
      device: {
        number: '1001:CM::0',
        typeOfNumber: 'other',
        mediaCallCharacteristics: { mediaClass: { notKnown: true } },
      },
    });
  });
});
