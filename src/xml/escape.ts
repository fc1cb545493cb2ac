import { isXmlCharacter } from './characters.js';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** The value of an attribute in double quotes; undefined if it holds a character that XML does not have. */
export function escapeAttribute(value: string): string | undefined {
  for (const character of value) {
    if (!isXmlCharacter(character.codePointAt(0) ?? 0)) return undefined;
  }
  return value.replace(/[&<"\t\n\r]/g, (character) => references[character] ?? character);
}
