/** How text stands in a document. The rule is that of Canonical XML, so that any reader gets the same characters. */

import { isXmlCharacter } from './characters.js';

/** What characters of ASCII are written as that do not stand for themselves. */
type References = ReadonlyMap<number, string>;

const inText: References = references({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' });

const inAttribute: References = references({
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
});

function references(texts: Readonly<Record<string, string>>): References {
  return new Map(Object.entries(texts).map(([character, text]) => [character.charCodeAt(0), text]));
}

const plainInText = plain(inText);
const plainInAttribute = plain(inAttribute);

/** By character code: 1 where a character stands for itself. */
function plain(references: References): Uint8Array {
  return new Uint8Array(128).map((_, code) =>
    isXmlCharacter(code) && !references.has(code) ? 1 : 0,
  );
}

/** Text between tags; undefined if it holds a character that XML does not have. */
export const escapeText = (text: string): string | undefined =>
  firstOdd(text, plainInText) < 0 ? text : escaped(text, plainInText, inText);

/** The value of an attribute in double quotes; undefined if it holds a character that XML does not have. */
export const escapeAttribute = (value: string): string | undefined =>
  firstOdd(value, plainInAttribute) < 0 ? value : escaped(value, plainInAttribute, inAttribute);

/** Offset of the first character that is not plain; most texts have none. */
function firstOdd(text: string, plain: Uint8Array): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 128 || plain[code] !== 1) return at;
  }
  return -1;
}

function escaped(text: string, plain: Uint8Array, references: References): string | undefined {
  let result = '';
  let from = 0;
  for (let at = firstOdd(text, plain); at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (plain[code] === 1) continue;
      const reference = references.get(code);
      if (reference === undefined) return undefined;
      result += text.slice(from, at) + reference;
      from = at + 1;
    } else {
      const point = text.codePointAt(at) ?? 0;
      if (!isXmlCharacter(point)) return undefined;
      if (point > 0xffff) at++;
    }
  }
  return result + text.slice(from);
}
