import type { Markup } from '../../model/hand-written.js';
import type { BerReader } from '../reader.js';
import type { BerWriter } from '../writer.js';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
};

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Reads an IA5String that is markup in XML: plain text, escaped. */
export function readMarkup(r: BerReader): Markup {
  // Nothing comes back from a tracing reader that has stopped.
  const text = String(r.text());
  return { xml: text.replace(/[&<>\r]/g, (character) => escapes[character] ?? '') };
}

/** Writes markup that is nothing but text. */
export function writeMarkup(w: BerWriter, value: Markup, tag: number): void {
  if (w.members(value, 1) > 0) w.onlyMembers(value, ['xml', 'attributes', 'namespaces']);
  const { attributes } = value;
  if (attributes !== undefined) {
    w.object(attributes);
    if (Object.keys(attributes).length > 0) {
      w.fail('no-form', 'BER has plain text here, and no attributes', attributes);
    }
  }
  const { xml } = value;
  if (typeof xml !== 'string') w.wrong(xml, 'a text');
  if (xml.includes('<')) w.fail('no-form', 'BER has plain text here, and no elements');
  w.text(unescaped(w, xml), tag);
}

function unescaped(w: BerWriter, xml: string): string {
  return xml.replace(/&(?:#(\d+)|#x([\dA-Fa-f]+)|(\w+));|&/g, (reference, decimal, hex, name) => {
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    const character =
      name === undefined && code <= 0xff ? String.fromCharCode(code) : entities[name];
    return (
      character ?? w.fail('no-form', `${reference} stands for nothing that an IA5String holds`)
    );
  });
}
