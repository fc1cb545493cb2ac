import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DecodeError } from '../../src/model/errors.js';
import { scannedFragment } from '../../src/xml/fragment.js';
import { plainFragment } from '../../src/xml/plain-fragment.js';

/** What the full scanner says; undefined if the piece is broken. */
function scanned(xml: string): unknown {
  try {
    return scannedFragment(xml);
  } catch (error) {
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}

const tokens = [
  '<a>',
  '</a>',
  '<v:b>',
  '</v:b>',
  '<v:b ',
  '<a',
  '/>',
  '>',
  ' c="1"',
  ' v:c=""',
  ' xmlns="urn:x"',
  ' xmlns=""',
  ' xmlns:v="urn:v"',
  ' xmlns:v=""',
  ' xmlnsv="1"',
  ' xml:lang="en"',
  ' c="a>b"',
  ' c="&amp;"',
  ":'",
  'text',
  '&lt;',
  '&',
  '<',
  ']]>',
  '<!--x-->',
  'ä',
  '\u0001',
  '\n',
];

describe('the quick look at a piece of XML', () => {
  it.each([
    ['', { hasElements: false, undeclared: [] }],
    ['text alone', { hasElements: false, undeclared: [] }],
    ['<a b="1"><c/>text</a><d/>', { hasElements: true, undeclared: [''] }],
    ['<v:a xmlns:v="urn:v"><v:b v:c="1"/></v:a>', { hasElements: true, undeclared: [] }],
    ['<v:a xmlns:v="urn:v"/><v:b w:c="1"/>', { hasElements: true, undeclared: ['v', 'w'] }],
    ['<a xmlns="urn:a"><b/></a><c/>', { hasElements: true, undeclared: [''] }],
  ])('sees what is in %s', (xml, expected) => {
    expect(plainFragment(xml)).toEqual(expected);
    expect(scanned(xml)).toEqual(expected);
  });

  it('says what the full scanner says, or nothing', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...tokens), { maxLength: 9 }), (pieces) => {
        const xml = pieces.join('');
        const quick = plainFragment(xml);
        if (quick === undefined) return;
        seen++;
        expect(scanned(xml)).toEqual(quick);
      }),
      { seed: 323, numRuns: 20_000 },
    );
    expect(seen).toBeGreaterThan(100);
  });
});
