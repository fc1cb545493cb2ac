/**
 * A look at any XML: which elements there are, whatever they mean. For private data and documents of other schemas.
 *
 * @packageDocumentation
 */

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { DecodeError } from '../model/errors.js';
import { textOf } from './source.js';

/** An element of XML with what is in it. */
export interface XmlElement {
  /** Where it begins, in characters from the beginning of the document. */
  readonly offset: number;
  /** Name as it stands in the document, prefix included. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Character data and elements, in their order. */
  readonly content: readonly (string | XmlElement)[];
}

const attributes = ':@';
const text = '#text';

const maxDepth = 100;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  captureMetaData: true,
  // Names such as hasOwnProperty stay what they are.
  onDangerousProperty: (name) => name,
  maxNestedTags: maxDepth,
});

/**
 * Shows text as the XML elements that it is.
 *
 * @param document - a document, or a fragment such as the content of private data; as octets in UTF-8, or in what the
 * document says of itself
 * @throws DecodeError `doctype-refused` if it has a document type declaration, `not-xml` if it is not well formed,
 * `too-deep` if it nests more than a hundred levels, `bad-value` for names that are not safe to keep in JavaScript's
 * objects, such as `__proto__`
 */
export function inspectXml(document: string | Uint8Array): XmlElement[] {
  if (typeof document !== 'string' && !(document instanceof Uint8Array)) {
    throw new DecodeError('bad-value', 'a document is given as a string or as octets');
  }
  try {
    return elementsOf(document);
  } catch (cause) {
    if (cause instanceof DecodeError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DecodeError('bad-value', `the document is not read: ${reason}`, { cause });
  }
}

function elementsOf(document: string | Uint8Array): XmlElement[] {
  const given = typeof document === 'string' ? document : textOf(document);
  const doctype = given.indexOf('<!DOCTYPE');
  if (doctype !== -1) {
    throw new DecodeError('doctype-refused', 'document type declarations are not read', {
      offset: doctype,
    });
  }
  const [declaration = ''] = /^\s*<\?xml[^>]*\?>/.exec(given) ?? [];
  // A fragment may hold several elements; what is checked is one around them.
  const whole = `<x>${given.slice(declaration.length)}</x>`;
  const ahead = declaration.length - '<x>'.length;
  const validity = XMLValidator.validate(whole);
  if (validity !== true) throw malformed(whole, validity.err, ahead);
  const [root] = contentOf(parsed(whole), ahead);
  if (root === undefined || typeof root === 'string') return [];
  return root.content.filter((node): node is XmlElement => typeof node !== 'string');
}

/**
 * The same as lines of text, one for each element and each piece of character data: offset, and indented the tag with its
 * attributes, or the characters in quotation marks.
 *
 * @param document - as for `inspectXml`
 * @throws DecodeError as `inspectXml` does
 */
export function inspectXmlText(document: string | Uint8Array): string {
  return linesOf(inspectXml(document), '').join('\n');
}

function linesOf(content: readonly (string | XmlElement)[], indent: string): string[] {
  return content.flatMap((node) => {
    if (typeof node === 'string') {
      return node.trim() === '' ? [] : [`${' '.repeat(5)}  ${indent}${JSON.stringify(node)}`];
    }
    const said = Object.entries(node.attributes).map(
      ([name, value]) => ` ${name}=${JSON.stringify(value)}`,
    );
    const line = `${String(node.offset).padStart(5)}  ${indent}<${node.name}${said.join('')}>`;
    return [line, ...linesOf(node.content, `${indent}  `)];
  });
}

/** What the parser makes of a document; what it throws, as an error of ours. */
function parsed(whole: string): unknown {
  try {
    return parser.parse(whole);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const code = /nested/i.test(reason) ? 'too-deep' : 'bad-value';
    throw new DecodeError(code, `the document is not read: ${reason}`, { cause });
  }
}

interface Malformation {
  readonly msg: string;
  readonly line: number;
  readonly col: number;
}

function malformed(whole: string, { msg, line, col }: Malformation, ahead: number): DecodeError {
  const before = whole.split('\n').slice(0, line - 1);
  const offset = before.reduce((sum, { length }) => sum + length + 1, 0) + col - 1 + ahead;
  return new DecodeError('not-xml', msg, offset < 0 ? {} : { offset });
}

function contentOf(nodes: unknown, ahead: number): (string | XmlElement)[] {
  return Array.isArray(nodes) ? nodes.map((node) => nodeOf(node, ahead)) : [];
}

function nodeOf(node: Readonly<Record<string, unknown>>, ahead: number): string | XmlElement {
  if (text in node) return String(node[text]);
  const name = Object.keys(node).find((key) => key !== attributes) ?? '';
  return {
    offset: startOf(node) + ahead,
    name,
    attributes: attributesOf(node[attributes]),
    content: contentOf(node[name], ahead),
  };
}

/** Where the parser found an element: under the only symbol that it puts on one. */
function startOf(node: object): number {
  const [symbol] = Object.getOwnPropertySymbols(node);
  const found: unknown = symbol && Reflect.get(node, symbol);
  return found instanceof Object && 'startIndex' in found ? Number(found.startIndex) : 0;
}

const attributesOf = (given: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(given ?? {}).map(([name, value]) => [name, String(value)]));
