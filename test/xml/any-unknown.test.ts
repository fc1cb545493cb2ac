import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/model/message.js';
import { decodeXml, encodeXml } from '../../src/xml/index.js';
import { ArbitraryValues } from '../support/arbitrary.js';
import { messagesOf, xmlMessages } from '../support/xml-messages.js';

const runs = 3;

/** Places in a document that lie between tags, but for those beside text, before the root and behind it. */
function placesBetween(text: string): number[] {
  const places: number[] = [];
  const first = text.indexOf('>') + 1;
  for (let at = text.indexOf('><', first - 1); at >= 0; at = text.indexOf('><', at + 1)) {
    places.push(at + 1);
  }
  return places;
}

/** Places at the ends of start tags. */
const placesInTags = (text: string): number[] =>
  [...text.matchAll(/<\w+(?: [\w:]+="[^"]*")*(?=\/?>)/g)].map(
    ({ 0: { length }, index }) => index + length,
  );

const elements = [
  '<v:note xmlns:v="urn:v" v:a="1">t<v:k/></v:note>',
  '<later>1</later>',
  '<later/>',
  '<alien xmlns="urn:v"><callID/></alien>',
];
const attributes = [' later="1"', ' xmlns:v="urn:v" v:later="&lt;"'];

const addition = fc.record({
  at: fc.nat(),
  what: fc.oneof(
    fc.constantFrom(...elements).map((text) => ({ text, isElement: true })),
    fc.constantFrom(...attributes).map((text) => ({ text, isElement: false })),
  ),
});

/** Elements whose content is kept as it is, whatever it is. */
const hasRawContent = /^<\w*ApplicationSession|<(?:private|grammars|innerXml|locationInfo\w*)\b/;

/** The prefix of an attribute may be declared at the root as well. */
const withoutPrefix = (text: string): string => text.replaceAll(' xmlns:v="urn:v"', '');

/** A document with one thing more that the standard does not have. */
function added(
  document: string,
  { at, what: { text, isElement } }: typeof addition extends fc.Arbitrary<infer T> ? T : never,
): string {
  const places = isElement ? placesBetween(document) : placesInTags(document);
  const place = places[at % places.length];
  return place === undefined ? document : document.slice(0, place) + text + document.slice(place);
}

describe.each([3, 6] as const)(
  'what the schema does not know, in any message of edition %i',
  (edition) => {
    const arbitrary = new ArbitraryValues(edition, true);

    it.each(
      xmlMessages
        .filter(({ since }) => since <= edition)
        .map((message) => [message.type, messagesOf(message, arbitrary)] as const),
    )('%s is written as it was read', (_, messages) => {
      fc.assert(
        fc.property(messages, addition, (value, more) => {
          const text = added(encodeXml(value as Message, { edition, declaration: false }), more);
          const message = decodeXml(text);
          const again = encodeXml(message, { edition, declaration: false });
          expect(withoutPrefix(again)).toBe(withoutPrefix(text));
          expect(decodeXml(again)).toEqual(message);
          if (!hasRawContent.test(text)) expect(message).toMatchObject(value as object);
        }),
        { seed: 7, numRuns: runs },
      );
    });
  },
);
