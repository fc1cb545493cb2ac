import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DecodeError, EncodeError } from '../../src/model/errors.js';
import type { Message } from '../../src/model/message.js';
import { decodeXml, encodeXml } from '../../src/xml/index.js';
import { mutatedOctets, mutatedText, mutations } from '../support/mutation.js';
import { loadDocuments } from '../support/vectors.js';

const encoder = new TextEncoder();
const vectors = [...loadDocuments(3), ...loadDocuments(6)].map(({ xml }) => xml);
const short = vectors.filter(({ length }) => length < 600);

/** A document of the fixtures, in the namespace of any edition. */
const documents = fc
  .tuple(fc.nat(vectors.length - 1), fc.integer({ min: 1, max: 9 }))
  .map(([index, edition]) => (vectors[index] ?? '').replace(/csta\/ed\d"/, `csta/ed${edition}"`));

/** The message that a document is; undefined for a DecodeError with a place in it. Anything else fails the test. */
function attempt(document: string | Uint8Array, strict: boolean): Message | undefined {
  try {
    return decodeXml(document, { strict });
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    expect(error.offset).toBeGreaterThanOrEqual(0);
    expect(error.offset).toBeLessThanOrEqual(document.length);
    return undefined;
  }
}

/** Members that are not there, and prefixes that nothing declares. */
const cannotBeWritten: ReadonlySet<string> = new Set(['missing-member', 'bad-value']);

/** Reads in both ways; what is accepted can be written, unless it lacks something, and is then the same. */
function check(document: string | Uint8Array): void {
  const message = attempt(document, false);
  const strict = attempt(document, true);
  if (strict !== undefined) expect(message).toEqual(strict);
  if (message === undefined) return;
  let text: string;
  try {
    text = encodeXml(message);
  } catch (error) {
    if (error instanceof EncodeError && cannotBeWritten.has(error.code)) return;
    throw error;
  }
  expect(decodeXml(text)).toEqual(message);
}

describe('any document gives a message or a DecodeError', { timeout: 30_000 }, () => {
  it('cut off anywhere', () => {
    for (const document of short.slice(0, 60)) {
      const text = document.trimEnd();
      for (let length = 0; length < text.length; length++) {
        expect(attempt(text.slice(0, length), length % 2 === 0)).toBeUndefined();
      }
    }
  });

  it('changed in one place or several, as text', () => {
    fc.assert(
      fc.property(documents, fc.array(mutations, { minLength: 1, maxLength: 3 }), (text, all) => {
        check(all.reduce(mutatedText, text));
      }),
      { seed: 323, numRuns: 2_500 },
    );
  });

  it('changed in one place or several, as octets', () => {
    fc.assert(
      fc.property(documents, fc.array(mutations, { minLength: 1, maxLength: 3 }), (text, all) => {
        check(all.reduce(mutatedOctets, encoder.encode(text)));
      }),
      { seed: 285, numRuns: 1_500 },
    );
  });

  it('made of any octets or any characters', () => {
    const characters = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), characters, (octets, text) => {
        check(octets);
        check(text);
        check(`<MakeCall>${text}</MakeCall>`);
      }),
      { seed: 1, numRuns: 1_000 },
    );
  });

  it('made of any markup', () => {
    const tokens = fc.constantFrom(
      ...[
        '<',
        '>',
        '/',
        '</',
        '/>',
        '=',
        '"',
        "'",
        ' ',
        '&',
        ';',
        'a',
        'MakeCall',
        'callingDevice',
      ],
      ...['extensions', 'privateData', 'private', 'xmlns', ':', '<!--', '-->', '<![CDATA[', ']]>'],
      ...[
        '<?',
        '?>',
        '<!DOCTYPE',
        '<callingDevice>',
        '</callingDevice>',
        '<MakeCall>',
        '</MakeCall>',
      ],
    );
    fc.assert(
      fc.property(fc.array(tokens, { maxLength: 24 }), (all) => {
        check(all.join(''));
        check(`<MakeCall>${all.join('')}</MakeCall>`);
      }),
      { seed: 2, numRuns: 1_500 },
    );
  });
});
