/** Markup: attributes and content of any form, kept as they are. */

import type { Markup } from '../../model/hand-written.js';
import type { XmlReader } from '../reader.js';
import type { MemberTable } from '../tables.js';
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
