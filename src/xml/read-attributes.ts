/** Reads elements of which the model has the attributes and the text as members. */

import type { UnknownMember } from '../model/unknown-member.js';
import { OTHER } from './attributes.js';
import type { Attribute, AttributeType, TextWithAttributes } from './compile-attributes.js';
import { lenientChild } from './leniency.js';
import { append, keepAttribute } from './read-unknown.js';
import {
  booleanOf,
  enumerationOf,
  integerOf,
  isPlain,
  octetsOf,
  openLeaf,
  readText,
  reasons,
  textBehindAttributes,
} from './read-values.js';
import type { XmlReader } from './reader.js';
import { MemberTable, type ValueTable } from './tables.js';

/** A structure on its way. */
type Draft = Record<string, unknown> & { unknownMembers?: readonly UnknownMember[] };

/** An attribute, and the structure within that it is of. */
interface Place {
  readonly attribute: Attribute;
  readonly group: string | undefined;
  /** What it adds to the path of the element. */
  readonly path: string;
}

export function readerWithAttributes(form: TextWithAttributes): (r: XmlReader) => unknown {
  const { text } = form;
  const places = form.parts.flatMap((part): Place[] => {
    if (!('attributes' in part)) return [placeOf(part)];
    return part.attributes.map((attribute) => placeOf(attribute, part.member.key));
  });
  const table = new MemberTable(places.map(({ attribute }) => attribute.member));
  return (r) => {
    const value: Draft = {};
    if (isPlain(r)) {
      value[text] = readText(r);
      return value;
    }
    value[text] = '';
    openLeaf(r, value);
    readAttributes(r, table, places, value);
    r.frame.holder = undefined;
    value[text] = textBehindAttributes(r);
    return value;
  };
}

function placeOf(attribute: Attribute, group?: string): Place {
  const { key } = attribute.member;
  return { attribute, group, path: group === undefined ? `.${key}` : `.${group}.${key}` };
}

function readAttributes(
  r: XmlReader,
  table: MemberTable,
  places: readonly Place[],
  value: Draft,
): void {
  const { attributes } = r;
  attributes.begin();
  for (let index = attributes.nextOf(table); index !== -1; index = attributes.nextOf(table)) {
    if (index === OTHER) {
      keepAttribute(r, attributes.start);
      continue;
    }
    const { attribute, group, path } = places[index] as Place;
    const member = readAttribute(r, attribute.type, path, value);
    if (member === undefined) continue;
    if (group !== undefined) value[group] ??= {};
    const within = group === undefined ? value : (value[group] as Draft);
    within[attribute.member.key] = member;
  }
}

/** The value of the attribute at hand; undefined if it cannot be read, and is kept as it is. */
function readAttribute(r: XmlReader, type: AttributeType, path: string, holder: Draft): unknown {
  switch (type.kind) {
    case 'text':
      return r.attributes.value;
    case 'enumeration':
      return readValue(r, type.values, path);
    case 'words':
      return readWords(r, type.words, path, holder);
    default: {
      const text = r.attributes.value;
      const value = readers[type.kind](text);
      if (value === undefined) {
        lenientChild(r, 'bad-value', reasons[type.kind](text), r.scan.at, path);
        keepText(r, holder, text);
      }
      return value;
    }
  }
}

const readers = { boolean: booleanOf, integer: integerOf, octets: octetsOf };

function readValue(r: XmlReader, values: ValueTable, path: string): string {
  const { valueStart, valueEnd } = r.attributes;
  if (valueStart >= 0 && !r.watchful) {
    const value = values.find(r.scan.view, valueStart, valueEnd);
    if (value !== undefined) return value;
  }
  return enumerationOf(r, values, r.attributes.value, r.scan.at, path);
}

/** The names keep their order as that of the members. */
function readWords(r: XmlReader, words: ReadonlySet<string>, path: string, holder: Draft): object {
  const bits: Record<string, true> = {};
  for (const word of r.attributes.value.split(' ')) {
    if (words.has(word)) bits[word] = true;
    else if (word !== '') {
      lenientChild(
        r,
        'bad-value',
        `${word} is none of the names that may stand here`,
        r.scan.at,
        path,
      );
      keepText(r, holder, word);
    }
  }
  return bits;
}

/** Keeps what an attribute says, or a part of it, with the element's value. */
function keepText(r: XmlReader, holder: Draft, value: string): void {
  const unknown: UnknownMember = { attribute: r.attributes.name, value };
  holder.unknownMembers = append(holder.unknownMembers, unknown);
}
