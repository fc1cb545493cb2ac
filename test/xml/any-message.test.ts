import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/model/message.js';
import { decodeXml, decodeXmlDocument, encodeXml } from '../../src/xml/index.js';
import { ArbitraryValues } from '../support/arbitrary.js';
import { messagesOf, xmlMessages } from '../support/xml-messages.js';

const runs = 4;

/** These have a namespace of their own beside any edition. */
const isApplicationSession = /ApplicationSession/;

describe.each([3, 4, 5, 6] as const)('any message of edition %i', (edition) => {
  const arbitrary = new ArbitraryValues(edition);

  it.each(
    xmlMessages
      .filter(({ since }) => since <= edition)
      .map((message) => [message.type, messagesOf(message, arbitrary)] as const),
  )('%s is the same after encoding and decoding', (_, messages) => {
    fc.assert(
      fc.property(messages, (value) => {
        const message = value as Message;
        const text = encodeXml(message, { edition });
        const document = decodeXmlDocument(text);
        expect(document.message).toEqual(message);
        expect(text).toContain(`"${document.form.namespace}"`);
        if (!isApplicationSession.test(message.type)) expect(document.form.edition).toBe(edition);
        expect(encodeXml(document.message, { edition })).toBe(text);
      }),
      { seed: 323, numRuns: runs },
    );
  });

  const standard = new ArbitraryValues(edition, true);

  it.each(
    xmlMessages
      .filter(({ since }) => since <= edition)
      .map((message) => [message.type, messagesOf(message, standard)] as const),
  )("%s is read strictly where its values are the standard's", (_, messages) => {
    fc.assert(
      fc.property(messages, (value) => {
        const text = encodeXml(value as Message, { edition });
        expect(decodeXml(text, { strict: true })).toEqual(value);
      }),
      { seed: 285, numRuns: 2 },
    );
  });
});
