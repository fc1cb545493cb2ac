/** Text as XML carries it, so that any reader gets the very same characters back. */

import {
  AMPERSAND,
  CARRIAGE_RETURN,
  DOUBLE_QUOTE,
  GREATER_THAN,
  isXmlCharacter,
  LESS_THAN,
  LINE_FEED,
  SPACE,
  SURROGATES,
  TAB,
} from './characters.js';

const inText: Readonly<Record<number, string>> = {
  [AMPERSAND]: '&amp;',
  [LESS_THAN]: '&lt;',
  [GREATER_THAN]: '&gt;',
  [CARRIAGE_RETURN]: '&#13;',
};

const inAttribute: Readonly<Record<number, string>> = {
  [AMPERSAND]: '&amp;',
  [LESS_THAN]: '&lt;',
  [DOUBLE_QUOTE]: '&quot;',
  [TAB]: '&#9;',
  [LINE_FEED]: '&#10;',
  [CARRIAGE_RETURN]: '&#13;',
};

/** Text between tags; undefined if it holds a character that XML does not have. */
export function escapeText(text: string): string | undefined {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (
      code > GREATER_THAN
        ? code >= SURROGATES
        : code < SPACE || code === AMPERSAND || code === LESS_THAN || code === GREATER_THAN
    ) {
      return escaped(text, at, inText);
    }
  }
  return text;
}

/** The value of an attribute that stands in double quotes; undefined as for `escapeText`. */
export const escapeAttribute = (value: string): string | undefined =>
  escaped(value, 0, inAttribute);

function escaped(
  text: string,
  from: number,
  replaced: Readonly<Record<number, string>>,
): string | undefined {
  let result = '';
  let start = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const replacement = code <= GREATER_THAN ? replaced[code] : undefined;
    if (replacement !== undefined) {
      result += text.slice(start, at) + replacement;
      start = at + 1;
    } else if (code < SPACE || code >= SURROGATES) {
      const point = text.codePointAt(at) ?? 0;
      if (!isXmlCharacter(point)) return undefined;
      if (point > 0xffff) at++;
    }
  }
  return start === 0 ? text : result + text.slice(start);
}
