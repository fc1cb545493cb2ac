/**
 * A look at text: which elements of XML there are, and what each of them is by the schema.
 *
 * @packageDocumentation
 */

import type { DecodeOptions, Extending } from '../../model/codec.js';
import { DecodeError } from '../../model/errors.js';
import { catalogueWith } from '../../model/extensions.js';
import type { Reported } from '../../model/findings.js';
import type { Catalogue } from '../../schema/catalogue.js';
import { keptWith } from '../../schema/made-once.js';
import { decodeXml } from '../decode.js';
import { textOf } from '../source.js';
import { annotatedLines, withFindings, XmlAnnotator, type XmlElement } from './annotate.js';
import { type OutlineElement, outlineOf } from './outline.js';

export type { XmlElement } from './annotate.js';

/**
 * Shows text as the XML elements that it is, whatever they mean.
 *
 * @param document - a document, or a fragment such as the content of private data; as octets in UTF-8, or in what the
 * document says of itself
 * @throws DecodeError `doctype-refused` if it has a document type declaration, `not-xml` if it is not well formed,
 * `too-deep` if it nests more than a hundred levels, `bad-value` if it is no text
 */
export function inspectXml(document: string | Uint8Array): XmlElement[] {
  const { content, faults } = outlineOf(given(document));
  const [fault] = faults;
  if (fault) throw new DecodeError(fault.code, fault.message, { offset: fault.offset });
  return elementsOf(content).map(bare);
}

/** The text of a document that was given in any form. */
function given(document: string | Uint8Array): string {
  if (typeof document === 'string') return document;
  if (document instanceof Uint8Array) return textOf(document);
  throw new DecodeError('bad-value', 'a document is given as a string or as octets');
}

const elementsOf = (content: readonly (string | OutlineElement)[]): OutlineElement[] =>
  content.filter((node): node is OutlineElement => typeof node !== 'string');

/** An element of which nothing is said. */
const bare = ({ offset, name, attributes, content }: OutlineElement): XmlElement => ({
  offset,
  name,
  attributes,
  content: content.map((node) => (typeof node === 'string' ? node : bare(node))),
});

/**
 * The same as lines of text, one for each element and each piece of character data: offset, and indented the tag with its
 * attributes, or the characters in quotation marks.
 *
 * @param document - as for `inspectXml`
 * @throws DecodeError as `inspectXml` does
 */
export function inspectXmlText(document: string | Uint8Array): string {
  return xmlText(inspectXml(document));
}

/**
 * Elements as lines of text, one for each: offset, indented tag, member, type and value; below it a line that begins with `!`
 * for each thing that is odd or wrong.
 */
export const xmlText = (elements: readonly XmlElement[]): string =>
  annotatedLines(elements).join('\n');

/** Text with what it means. */
export interface AnnotatedXml {
  readonly elements: readonly XmlElement[];
  /** Why it is no message that can be read; it stands at its element too. */
  readonly error?: DecodeError;
}

const annotatorOf = keptWith((all: Catalogue) => new XmlAnnotator(all));

/**
 * Shows a document as the elements that it is, and what each of them is: the member that it is by the schema, its type and its
 * value, what is odd about it, and what is wrong. A document that is no message, or only a part of one, shows what can be
 * told of it, before the fault and behind it; what the schema does not know stands without a member.
 *
 * @param document - a document, as for `inspectXml`
 * @param options - how strictly it is read, and the extensions that it may be of
 * @throws DecodeError `bad-value` if it is no text; UsageError `bad-argument` if the extensions contradict CSTA or each other
 */
export function annotateXml(
  document: string | Uint8Array,
  options: Pick<DecodeOptions, 'strict'> & Extending = {},
): AnnotatedXml {
  const text = given(document);
  const { content, faults } = outlineOf(text);
  const outline = elementsOf(content);
  const known = annotatorOf(catalogueWith(options.extensions));
  const elements = outline.map((element) => known.root(element));
  const findings: Reported[] = [];
  let error: DecodeError | undefined;
  try {
    decodeXml(text, { ...options, incomplete: 'keep', report: (one) => findings.push(one) });
  } catch (cause) {
    if (!(cause instanceof DecodeError)) throw cause;
    error = cause;
    const { code, reason, path = '', offset } = cause;
    findings.push({ code, path, message: reason, ...(offset !== undefined && { offset }) });
  }
  // Of text that is not well formed the codec tells the first fault alone.
  const more = faults.filter((fault) => fault.offset !== error?.offset);
  const all = [
    ...findings,
    ...more.slice(error ? 0 : more.length).map((one) => ({ ...one, path: '' })),
  ];
  return { elements: withFindings(elements, outline, all), ...(error && { error }) };
}
