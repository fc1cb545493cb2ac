/** Writes markup that was received or is a program's own: it is checked, and the namespaces that it needs are declared. */

import { DecodeError, EncodeError } from '../model/errors.js';
import { isName } from './characters.js';
import { escapeAttribute } from './escape.js';
import { checkFragment, elementsOf, withAttributes } from './fragment.js';
import { prefixOf } from './prefix-use.js';
import { shown, type XmlWriter } from './writer.js';

/** What namespaces prefixes stand for. */
export type Namespaces = Readonly<Record<string, string>> | undefined;

/** A piece of XML that can be written. */
export interface CheckedXml {
  readonly text: string;
  readonly hasElements: boolean;
}

/**
 * Makes a piece of XML ready to be written.
 *
 * @param member - the member that it belongs to
 */
export function checkedXml(
  w: XmlWriter,
  member: string,
  xml: unknown,
  namespaces: Namespaces,
): CheckedXml {
  if (typeof xml !== 'string') w.failType(member, xml, 'a string of XML');
  const { undeclared, hasElements } = readable(w, member, () => checkFragment(xml));
  let text = xml;
  for (const prefix of undeclared) {
    const namespace = namespaces?.[prefix];
    if (prefix === '') {
      if (namespace !== undefined || !w.isPlain) {
        text = declaredWithin(w, member, text, '', namespace ?? w.namespace);
      }
    } else if (namespace === undefined) {
      w.fail('bad-value', `the namespace prefix ${prefix} is not declared`, member);
    } else if (!hoist(w, member, prefix, namespace)) {
      text = declaredWithin(w, member, text, prefix, namespace);
    }
  }
  return { text, hasElements };
}

/** A piece of XML with a namespace declared on its outermost elements. */
function declaredWithin(
  w: XmlWriter,
  member: string,
  xml: string,
  prefix: string,
  namespace: string,
): string {
  const elements = readable(w, member, () => elementsOf(xml));
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  return withAttributes(
    xml,
    elements.filter(({ attributes }) => !attributes.includes(declaration)),
    attributeText(w, member, declaration, namespace),
  );
}

/** An attribute, with a space in front. */
const attributeText = (w: XmlWriter, member: string, name: string, value: string): string =>
  ` ${name}="${escapeAttribute(value) ?? w.failCharacters(member)}"`;

/** Makes what is wrong with a piece of XML an error of what is to be written. */
function readable<Result>(w: XmlWriter, member: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new EncodeError('bad-value', `the XML to be written is broken: ${error.reason}`, {
      path: w.trail.path(member),
      offset: error.offset,
      cause: error,
    });
  }
}

/** Has the root declare a namespace; false if the prefix stands for another one already. */
function hoist(w: XmlWriter, member: string, prefix: string, namespace: string): boolean {
  if (typeof namespace !== 'string' || namespace === '' || !isName(prefix)) {
    w.fail('bad-value', `the prefix ${prefix} cannot be bound to ${shown(namespace)}`, member);
  }
  if (escapeAttribute(namespace) === undefined) w.failCharacters(member);
  if (prefix === w.settings.tags.prefix) return namespace === w.namespace;
  w.hoisted ??= new Map();
  const hoisted = w.hoisted.get(prefix) ?? namespace;
  if (hoisted === namespace) w.hoisted.set(prefix, namespace);
  return hoisted === namespace;
}

/** An attribute of markup, with a space in front, and the declaration of its prefix where that is needed here. */
export function markupAttribute(
  w: XmlWriter,
  member: string,
  name: string,
  value: unknown,
  namespaces: Namespaces,
): string {
  if (typeof name !== 'string' || !isName(name)) {
    w.fail('bad-value', `${shown(name)} is no name of an attribute`, member);
  }
  if (typeof value !== 'string') w.failType(member, value, 'a string');
  const prefix = prefixOf(name);
  const attribute = attributeText(w, member, name, value);
  if (prefix === '' || prefix === 'xml') return attribute;
  const namespace = namespaces?.[prefix];
  if (namespace === undefined) {
    w.fail('bad-value', `the namespace prefix ${prefix} is not declared`, member);
  }
  if (hoist(w, member, prefix, namespace)) return attribute;
  return attributeText(w, member, `xmlns:${prefix}`, namespace) + attribute;
}
