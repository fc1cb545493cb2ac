/** Writes what the schema does not know: what was kept as received goes back into its place, and all else is an error. */

import type { UnknownMember } from '../model/unknown-member.js';
import { editionOfNamespace } from './namespaces.js';
import { prefixOf } from './prefix-use.js';
import type { RawXml } from './raw-xml.js';
import { type Splice, splice } from './splice.js';
import type { MemberTable, XmlMember } from './tables.js';
import { unread } from './unread.js';
import { checkedXml, markupAttribute } from './write-markup.js';
import type { Structure, XmlWriter } from './writer.js';

export type Unknown = readonly UnknownMember[] | undefined;

/** The content of an element, and its attributes, each with a space in front. */
export interface Parts {
  readonly content: string;
  readonly attributes: string;
}

/**
 * Leaves an element whose value has members that are not in its table.
 *
 * @param content - what has been written of it
 */
export function elementWith(
  w: XmlWriter,
  at: XmlMember,
  content: string,
  value: Structure,
  table: MemberTable,
): string {
  const unknown = rest(w, value, table);
  if (unknown === undefined) return w.element(at, content);
  const parts = spliced(w, content, unknown, table);
  w.trail.leave();
  return w.raw(at, parts.attributes, parts.content);
}

/**
 * Makes sure that a value has no members but those of its table.
 *
 * @returns what it has kept of what the schema does not know
 */
export function rest(w: XmlWriter, value: Structure, table: MemberTable): Unknown {
  // Names are looked up before values: most objects have no others, and no list of them is made.
  for (const name in value) {
    if (name === 'unknownMembers' || table.has(name) || !given(value).includes(name)) continue;
    checkKnown(w, name, table);
  }
  return unknownOf(value);
}

/** What a value has kept as received, if that is what it should be; whoever writes it looks whether it is a list. */
export const unknownOf = (value: Structure): Unknown => value.unknownMembers as Unknown;

/** The names of the members that a value has. */
const given = (value: Structure): string[] =>
  Object.entries(value).flatMap(([name, member]) => (member === undefined ? [] : [name]));

function checkKnown(w: XmlWriter, name: string, table: MemberTable): void {
  const standing = table.standing(name);
  if (standing === 'nowhere') w.noForm(name);
  if (standing === undefined) w.fail('unknown-member', 'no member has this name', name);
}

/** How many members an object has. */
export function memberCount(value: object): number {
  let count = 0;
  for (const _ in value) count++;
  return count;
}

/** Makes sure that an object has no members but those that are named. */
export function onlyMembers(w: XmlWriter, value: Structure, names: readonly string[]): void {
  // Names are looked up before values: most objects have no others, and no list of them is made.
  for (const name in value) {
    if (names.includes(name) || !given(value).includes(name)) continue;
    w.fail('unknown-member', 'no member has this name', name);
  }
}

/** Makes sure that a choice has no more than one alternative. */
export function oneAlternative(w: XmlWriter, value: Structure, alternatives: MemberTable): void {
  const chosen = given(value).filter((name) => alternatives.standing(name) === 'here');
  if (chosen.length > 1) {
    w.fail('bad-value', `a choice has one alternative, not ${chosen.join(' and ')}`);
  }
}

/** Fails for a choice without an alternative, unless an unknown one stands in for it. */
export function noAlternative(w: XmlWriter, value: Structure, alternatives: MemberTable): void {
  if (value.unknownMembers !== undefined) return;
  for (const name of given(value)) checkKnown(w, name, alternatives);
  w.fail('missing-member', 'none of the alternatives of a choice is there');
}

/** Fails for an alternative of a repeated choice that has more than one member. */
export function several(w: XmlWriter, value: Structure, alternatives: MemberTable): void {
  const unknown = rest(w, value, alternatives);
  oneAlternative(w, value, alternatives);
  if (unknown !== undefined && unknown.length > 0 && given(value).length > 1) {
    w.fail('no-form', 'XML has no place for it beside an alternative', 'unknownMembers');
  }
}

/** Makes sure that what the schema does not know is a list. */
export function checkUnknown(w: XmlWriter, unknown: Unknown): Unknown {
  if (unknown !== undefined && !Array.isArray(unknown)) {
    w.failType('unknownMembers', unknown, 'a list');
  }
  return unknown;
}

/** The content of an element, and its attributes, with what the schema does not know in its place. */
export function spliced(
  w: XmlWriter,
  content: string,
  unknown: Unknown,
  table?: MemberTable,
): Parts {
  if (unknown === undefined) return { content, attributes: '' };
  const splices = (checkUnknown(w, unknown) ?? []).map((member) => spliceOf(w, member));
  const parts = splice(content, splices, table && ((name) => table.onceIndex(name)));
  for (const { text } of parts.homeless) {
    w.leftOut('unknownMembers', `since the element that it belongs to is not there: ${text}`);
  }
  return parts;
}

function spliceOf(w: XmlWriter, unknown: UnknownMember): Splice {
  const member = 'unknownMembers';
  if (typeof unknown !== 'object' || unknown === null) w.failType(member, unknown, 'an object');
  if ('ber' in unknown) w.fail('no-form', 'XML has no place for data of BER', member);
  if (unknown.of !== undefined && typeof unknown.of !== 'string') {
    w.failType(`${member}.of`, unknown.of, 'a path of elements');
  }
  const of = unknown.of === undefined ? [] : unknown.of.split('/');
  if ('attribute' in unknown) {
    const { attribute, value, namespaces } = unknown;
    const text = markupAttribute(w, member, attribute, value, namespaces);
    return { kind: 'attribute', text, index: 0, of };
  }
  const { text, hasElements } = checkedXml(w, member, unknown.xml, unknown.namespaces);
  const { index } = unknown;
  if (!Number.isSafeInteger(index) || index < 0) {
    w.failType(`${member}.index`, index, 'a number of elements');
  }
  const name = hasElements && !unread.has(unknown) ? ownName(w, unknown) : undefined;
  return { kind: hasElements ? 'element' : 'text', text, index, of, name };
}

/** The local name of an element that was kept as received, if it is in a namespace of the document's own. */
function ownName(w: XmlWriter, { xml, namespaces }: RawXml): string | undefined {
  const [, qualified = '', attributes = ''] = /^<([^\s/>]+)([^>]*)/.exec(xml) ?? [];
  const prefix = prefixOf(qualified);
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  const namespace = namespaces?.[prefix];
  const isOwn =
    namespace === undefined
      ? prefix === '' && !attributes.includes(declaration)
      : editionOfNamespace(namespace) !== undefined || namespace === w.namespace;
  return isOwn ? qualified.slice(prefix === '' ? 0 : prefix.length + 1) : undefined;
}
