/** Codes of the characters that XML gives a meaning to, and what XML says of the others. */

const TAB = 9;
export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const EXCLAMATION = 33;
export const DOUBLE_QUOTE = 34;
export const NUMBER_SIGN = 35;
export const AMPERSAND = 38;
export const SINGLE_QUOTE = 39;
export const SLASH = 47;
export const COLON = 58;
export const SEMICOLON = 59;
export const LESS_THAN = 60;
export const EQUALS = 61;
export const GREATER_THAN = 62;
export const QUESTION = 63;
export const LEFT_BRACKET = 91;
export const RIGHT_BRACKET = 93;

/** The first code of the surrogates. */
const SURROGATES = 0xd800;

/** White space as XML has it. */
export const isSpace = (code: number): boolean =>
  code === SPACE || code === LINE_FEED || code === TAB || code === CARRIAGE_RETURN;

/** Whether XML 1.0 allows a character, given by its code point. */
export const isXmlCharacter = (point: number): boolean =>
  point >= SPACE
    ? point < SURROGATES || (point > 0xdfff && point !== 0xfffe && point !== 0xffff)
    : point === LINE_FEED || point === TAB || point === CARRIAGE_RETURN;

const nameStart =
  ':A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';

const name = new RegExp(
  `^[${nameStart}][${nameStart}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}]*$`,
  'u',
);

/** Whether a text is a name in the sense of XML 1.0. */
export const isName = (text: string): boolean => name.test(text);

/** The text without white space at its ends. */
export function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (from < to && isSpace(text.charCodeAt(to - 1))) to--;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}
