/**
 * A look at any XML: which elements there are, whatever they mean. For private data and documents of other schemas.
 *
 * @packageDocumentation
 */

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { DecodeError } from '../model/errors.js';

/** An element of XML with what is in it. */
export interface XmlElement {
  /** Name as it stands in the document, prefix included. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Character data and elements, in their order. */
  readonly content: readonly (string | XmlElement)[];
}

const attributes = ':@';
const text = '#text';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/**
 * Shows text as the XML elements that it is.
 *
 * @param document - a document, or a fragment such as the content of private data
 * @throws DecodeError `doctype-refused` if it has a document type declaration, `not-xml` if it is not well formed
 */
export function inspectXml(document: string): XmlElement[] {
  const doctype = document.indexOf('<!DOCTYPE');
  if (doctype !== -1) {
    throw new DecodeError('doctype-refused', 'document type declarations are not read', {
      offset: doctype,
    });
  }
  // A fragment may hold several elements; what is checked is one around them.
  const whole = `<x>${document.replace(/^\s*<\?xml[^>]*\?>/, '')}</x>`;
  const validity = XMLValidator.validate(whole);
  if (validity !== true) throw new DecodeError('not-xml', validity.err.msg);
  const [root] = contentOf(parser.parse(whole));
  if (root === undefined || typeof root === 'string') return [];
  return root.content.filter((node): node is XmlElement => typeof node !== 'string');
}

function contentOf(nodes: unknown): (string | XmlElement)[] {
  return Array.isArray(nodes) ? nodes.map(nodeOf) : [];
}

function nodeOf(node: Readonly<Record<string, unknown>>): string | XmlElement {
  if (text in node) return String(node[text]);
  const name = Object.keys(node).find((key) => key !== attributes) ?? '';
  return { name, attributes: attributesOf(node[attributes]), content: contentOf(node[name]) };
}

const attributesOf = (given: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(given ?? {}).map(([name, value]) => [name, String(value)]));
