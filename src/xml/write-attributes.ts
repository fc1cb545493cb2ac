/** Writes elements of which the model has the attributes and the text as members. */

import type { UnknownMember } from '../model/unknown-member.js';
import type { Attribute, AttributeGroup, TextWithAttributes } from './compile-attributes.js';
import { escapeAttribute, escapeText } from './escape.js';
import type { ValueTable, XmlMember } from './tables.js';
import { checkUnknown, memberCount, rest, spliced, type Unknown } from './write-unknown.js';
import { checkedBoolean, integerText, octetsText, valueText } from './write-values.js';
import type { Structure, XmlWriter } from './writer.js';

export function writerWithAttributes(
  form: TextWithAttributes,
): (w: XmlWriter, at: XmlMember, value: unknown) => string {
  const { text, table, parts } = form;
  const lists = parts
    .flatMap((part) => ('attributes' in part ? part.attributes : [part]))
    .filter(({ type }) => type.kind === 'words')
    .map(({ member }) => member.name);
  return (w, at, value) => {
    const structure = w.enter(at, value);
    const own = structure[text];
    if (own === undefined) w.missing(text);
    if (memberCount(structure) === 1) return textElement(w, at, '', own, text, undefined);
    const unknown = rest(w, structure, table);
    let tag = '';
    for (const part of parts) {
      const member = structure[part.member.key];
      if (member === undefined) continue;
      if ('attributes' in part) tag += writeGroup(w, part, member, unknown);
      else tag += writeAttribute(w, part, member, unknown);
    }
    const others = checkUnknown(w, unknown)?.filter(
      (kept) => !lists.some((list) => isPartOf(list, kept)),
    );
    return textElement(w, at, tag, own, text, others);
  };
}

/** Leaves an element that holds text. */
function textElement(
  w: XmlWriter,
  at: XmlMember,
  attributes: string,
  value: unknown,
  member: string,
  unknown: Unknown,
): string {
  if (typeof value !== 'string') w.failType(member, value, 'a string');
  const text = escapeText(value) ?? w.failCharacters(member);
  const parts = unknown === undefined ? undefined : spliced(w, text, unknown);
  w.trail.leave();
  if (parts !== undefined) return w.raw(at, attributes + parts.attributes, parts.content);
  if (attributes !== '' || text === '') return w.raw(at, attributes, text);
  return w.leaf(at, text);
}

function writeGroup(
  w: XmlWriter,
  { member, table, attributes }: AttributeGroup,
  value: unknown,
  unknown: Unknown,
): string {
  const group = w.enter(member, value);
  const others = rest(w, group, table);
  let tag = '';
  for (const attribute of attributes) {
    const inner = group[attribute.member.key];
    if (inner !== undefined) tag += writeAttribute(w, attribute, inner, unknown);
  }
  if ((checkUnknown(w, others) ?? []).length > 0) w.noForm('unknownMembers');
  w.trail.leave();
  return tag;
}

/** @param unknown - what the element's value has kept */
function writeAttribute(
  w: XmlWriter,
  { member, type }: Attribute,
  value: unknown,
  unknown: Unknown,
): string {
  const { since, key } = member;
  if (since > 0 && !w.allows(since, key)) return '';
  switch (type.kind) {
    case 'boolean':
      return withValue(w, member, checkedBoolean(w, member, value) ? 'true' : 'false');
    case 'integer':
      return withValue(w, member, integerText(w, member, value));
    case 'octets':
      return withValue(w, member, octetsText(w, member, value));
    case 'enumeration':
      return writeValue(w, member, value, type.values);
    default: {
      const text = type.kind === 'words' ? wordsOf(w, member, type.words, value, unknown) : value;
      if (typeof text !== 'string') w.failType(key, text, 'a string');
      return withValue(w, member, escapeAttribute(text) ?? w.failCharacters(key));
    }
  }
}

const withValue = (w: XmlWriter, member: XmlMember, text: string): string =>
  `${w.tag(member).attribute}${text}"`;

function writeValue(w: XmlWriter, member: XmlMember, value: unknown, values: ValueTable): string {
  const { valued } = w.tag(member);
  const known = valued.get(value);
  if (known !== undefined) return known;
  const text = valueText(w, member, value, values, escapeAttribute);
  if (text === undefined) return '';
  const attribute = withValue(w, member, text);
  if (typeof value === 'string' && values.isUsual(value)) valued.set(value, attribute);
  return attribute;
}

/** The names of bits that are set, and behind them those that were received and are not known. */
function wordsOf(
  w: XmlWriter,
  member: XmlMember,
  words: ReadonlySet<string>,
  value: unknown,
  unknown: Unknown,
): string {
  const bits: Structure = w.enter(member, value);
  let text = '';
  for (const word in bits) {
    const bit = bits[word];
    if (bit === true && words.has(word)) text += text === '' ? word : ` ${word}`;
    else if (bit !== undefined && bit !== false) failOddBit(w, word, bit, words);
  }
  for (const kept of checkUnknown(w, unknown) ?? []) {
    if (isPartOf(member.name, kept)) text += text === '' ? kept.value : ` ${kept.value}`;
  }
  w.trail.leave();
  return text;
}

/** XML has room for named bits only. */
function failOddBit(w: XmlWriter, name: string, bit: unknown, words: ReadonlySet<string>): void {
  if (words.has(name)) w.fail('bad-value', 'it is no boolean', name);
  if (name !== 'unknownBits' && name !== 'unknownMembers') {
    w.fail('unknown-member', 'no member has this name', name);
  }
  if (!Array.isArray(bit)) w.fail('bad-value', 'it is no list', name);
  if (bit.length > 0) w.noForm(name);
}

/** Whether something unknown was a part of an attribute that is a list. */
const isPartOf = (
  attribute: string,
  member: UnknownMember,
): member is Extract<UnknownMember, { readonly attribute: string }> =>
  typeof member === 'object' &&
  member !== null &&
  'attribute' in member &&
  member.attribute === attribute &&
  member.of === undefined;
