import { describe, expect, it } from 'vitest';
import { decodeBer, encodeBer } from '../../src/ber/index.js';
import { EncodeError } from '../../src/model/errors.js';
import type { Message } from '../../src/model/message.js';
import { decodeXml, encodeXml } from '../../src/xml/index.js';
import { loadApdus, loadDocuments } from '../support/vectors.js';
import { withoutFalseBits } from '../support/without-false-bits.js';

/** The least document of each root element lacks what ECMA-323 does not require. */
const keep = { incomplete: 'keep' } as const;

/** The result, or the error that says what the encoding has no form for. */
function attempt<Result>(work: () => Result): Result | EncodeError {
  try {
    return work();
  } catch (error) {
    if (error instanceof EncodeError) return error;
    throw error;
  }
}

/** Codes that say that a message has no form there; anything else is a fault. */
const honest = new Set(['no-form', 'missing-member', 'bad-value']);

describe('from BER to XML and back', () => {
  const apdus = loadApdus();
  const types = [...new Set(apdus.map(({ type }) => type))];

  it.each(types)('%s gives the same octets, or names what XML cannot say', (type) => {
    for (const { apdu } of apdus.filter((vector) => vector.type === type)) {
      const message = decodeBer(apdu);
      const text = attempt(() => encodeXml(message));
      if (text instanceof EncodeError) {
        expect(['no-form', 'missing-member']).toContain(text.code);
        expect(text.path).toBeTruthy();
        continue;
      }
      const { invokeID } = message;
      const back = {
        ...decodeXml(text, { strict: true }),
        ...(invokeID === undefined ? {} : { invokeID }),
      };
      expect(encodeBer(back as Message)).toEqual(apdu);
    }
  });
});

describe('from XML to BER and back', () => {
  const documents = loadDocuments(6);
  const elements = [...new Set(documents.map(({ element }) => element))];

  it.each(elements)('%s means the same, or names what BER cannot say', (element) => {
    for (const { xml } of documents.filter((document) => document.element === element)) {
      const message = decodeXml(xml, keep);
      const octets = attempt(() => encodeBer(message as Message));
      if (octets instanceof EncodeError) {
        expect(honest).toContain(octets.code);
        expect(octets.path).toBeTruthy();
        continue;
      }
      // Latin-1 in an IA5String is beside the standard.
      const strict = !/[\u0080-\u00ff]/.test(xml);
      const { invokeID: _given, ...back } = decodeBer(octets, { strict });
      expect(withoutFalseBits(back)).toEqual(withoutFalseBits(message));
    }
  });
});
