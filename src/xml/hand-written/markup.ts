/** Markup: attributes and content of any form, kept as they are. */

import type { Grammars, Markup } from '../../model/hand-written.js';
import type { XmlReader } from '../reader.js';
import type { MemberTable } from '../tables.js';
import { isUri } from '../uri.js';
import type { XmlWriter } from '../writer.js';

export function readMarkup(r: XmlReader): Markup {
  const { xml, attributes, namespaces } = r.markup();
  return {
    xml,
    ...(attributes && { attributes }),
    ...(namespaces && { namespaces }),
  };
}

const markupMembers: readonly string[] = ['xml', 'attributes', 'namespaces'];

export function writeMarkup(
  w: XmlWriter,
  table: MemberTable,
  index: number,
  markup: Markup,
): string {
  if (w.enter(table, index, markup) > 1) w.onlyMembers(markup, markupMembers);
  const { attributes, namespaces } = markup;
  if (markup.xml === undefined) w.missing('xml');
  let tag = '';
  for (const [attribute, value] of Object.entries(attributes ?? {})) {
    tag += w.markupAttribute('attributes', attribute, value, namespaces);
  }
  const content = w.rawXml('xml', markup);
  w.leave();
  return w.raw(table, index, tag, content);
}

export const readGrammars = (r: XmlReader): Grammars => readMarkup(r);

/** Writes markup whose attribute `src` is the address of grammars. */
export function writeGrammars(
  w: XmlWriter,
  table: MemberTable,
  index: number,
  grammars: Grammars,
): string {
  const src = grammars?.attributes?.src;
  if (typeof src === 'string' && !isUri(src)) {
    w.enter(table, index, grammars);
    w.fail('bad-value', `${JSON.stringify(src)} is no URI`, 'attributes.src');
  }
  return writeMarkup(w, table, index, grammars);
}
