import { type BerForm, element } from '../form.js';
import { inMember } from '../paths.js';
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

const known: ReadonlySet<string> = new Set(['xml', 'attributes', 'namespaces']);
const nothing: ReadonlySet<string> = new Set();

/** An IA5String that is markup in XML: plain text, escaped. */
export const markup: BerForm = element(0x16, false, {
  read: (r) => ({ xml: r.text().replace(/[&<>\r]/g, (character) => escapes[character] ?? '') }),
  write(w, given, tag) {
    const value = w.object(given);
    w.leftOver(value, known, nothing);
    const { xml, attributes } = value;
    if (attributes !== undefined) inMember('attributes', () => checkAttributes(w, attributes));
    inMember('xml', () => w.text(plainText(w, xml), tag));
  },
});

function checkAttributes(w: BerWriter, attributes: unknown): void {
  if (Object.keys(w.object(attributes)).length > 0) {
    w.fail('no-form', 'BER has plain text here, and no attributes');
  }
}

function plainText(w: BerWriter, xml: unknown): string {
  if (typeof xml !== 'string') return w.wrong(xml, 'a text');
  if (xml.includes('<')) w.fail('no-form', 'BER has plain text here, and no elements');
  return xml.replace(/&(?:#(\d+)|#x([\dA-Fa-f]+)|(\w+));|&/g, (reference, decimal, hex, name) => {
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    const character =
      name === undefined && code <= 0xff ? String.fromCharCode(code) : entities[name];
    return (
      character ?? w.fail('no-form', `${reference} stands for nothing that an IA5String holds`)
    );
  });
}
