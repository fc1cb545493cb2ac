/** Writes the document around what its root element holds. */

import { escapeAttribute } from './escape.js';
import { elementsOf } from './fragment.js';
import type { MemberTable, XmlMember } from './tables.js';
import type { Tag } from './tags.js';
import { rest, spliced, type Unknown } from './write-unknown.js';
import type { Structure, XmlWriter } from './writer.js';

const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** What a document begins with. */
export const declarationOf = (w: XmlWriter): string =>
  w.settings.declaration ? xmlDeclaration : '';

/** The document of a message whose members have all been written. */
export const writeDocument = (w: XmlWriter, root: XmlMember, content: string): string =>
  document(w, root, '', content);

/** The document of a message that has members which are not in its table. */
export function documentWith(
  w: XmlWriter,
  root: XmlMember,
  content: string,
  message: Structure,
  table: MemberTable,
): string {
  const parts = spliced(w, content, rest(w, message, table), table);
  return document(w, root, parts.attributes, parts.content);
}

/** The document, from its root element as written without namespaces. */
export function documentOf(
  w: XmlWriter,
  root: XmlMember,
  element: string,
  unknown: Unknown,
): string {
  const [written] = elementsOf(element);
  const attributes = element.slice(written?.nameEnd, written?.contentStart).replace(/\s*\/?>$/, '');
  const parts = spliced(w, element.slice(written?.contentStart, written?.contentEnd), unknown);
  return document(w, root, attributes + parts.attributes, parts.content);
}

function document(w: XmlWriter, root: XmlMember, attributes: string, content: string): string {
  const { tags, declaration, namespace } = w.settings;
  const tag = w.tag(root);
  let start = '';
  if (w.isPlain && declaration && namespace === undefined) {
    start = tag.roots[w.edition] ?? usualStart(w, tag);
  } else {
    const declared = w.isPlain ? 'xmlns' : `xmlns:${tags.prefix}`;
    const declares = namespace === '' ? '' : ` ${declared}="${w.namespace}"`;
    start = `${declarationOf(w)}${tag.head}${declares}`;
  }
  if (w.hoisted !== undefined) {
    for (const [prefix, hoisted] of w.hoisted) {
      start += ` xmlns:${prefix}="${escapeAttribute(hoisted)}"`;
    }
  }
  return content === ''
    ? `${start}${attributes}/>`
    : `${start}${attributes}>${content}${tag.close}`;
}

function usualStart(w: XmlWriter, tag: Tag): string {
  // What is joined by an operator is put together anew with each document.
  const start = [xmlDeclaration, tag.head, ` xmlns="${w.namespace}"`].join('');
  tag.roots[w.edition] = start;
  return start;
}
