import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DecodeError } from '../../src/model/errors.js';
import { decodeXml } from '../../src/xml/index.js';
import { loadDocuments } from '../support/vectors.js';

const documents = loadDocuments(6).map(({ xml }) => xml);
const short = documents.filter(({ length }) => length < 600);

/** A message or a DecodeError; anything else fails the test. */
function decodesOrFails(text: string | Uint8Array): void {
  try {
    decodeXml(text);
  } catch (error) {
    expect(error).toBeInstanceOf(DecodeError);
  }
}

describe('any document gives a message or a DecodeError', () => {
  it('cut off anywhere', () => {
    for (const text of short.slice(0, 60)) {
      for (let length = 0; length < text.length; length++) decodesOrFails(text.slice(0, length));
    }
  });

  it('with characters changed', () => {
    const change = fc.record({
      document: fc.nat(documents.length - 1),
      at: fc.nat(),
      text: fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('<', '>', '&', '"', '/', ']]>')),
    });
    fc.assert(
      fc.property(change, ({ document, at, text }) => {
        const original = documents[document] ?? '';
        const place = at % original.length;
        decodesOrFails(original.slice(0, place) + text + original.slice(place + text.length));
      }),
      { seed: 323, numRuns: 5_000 },
    );
  });

  it('with octets changed', () => {
    const encoder = new TextEncoder();
    fc.assert(
      fc.property(fc.nat(documents.length - 1), fc.nat(), fc.nat(255), (document, at, octet) => {
        const octets = encoder.encode(documents[document]);
        octets[at % octets.length] = octet;
        decodesOrFails(octets);
      }),
      { seed: 285, numRuns: 3_000 },
    );
  });
});
