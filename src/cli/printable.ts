/**
 * Text from the wire as it may stand in a line for people: control characters, which a terminal would obey, and what
 * ends a line or turns its direction are written as in JavaScript, `\u009b`.
 */
export const printable = (text: string): string => text.replace(unprintable, escaped);

/** A value as one line of JSON that holds no control characters. */
export const jsonLine = (value: unknown): string => `${printable(JSON.stringify(value))}\n`;

/** Controls (Cc), line and paragraph separators (Zl, Zp), and the marks of Unicode that turn the direction of text. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
