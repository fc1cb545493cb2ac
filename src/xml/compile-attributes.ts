/** Types of which XML has one member as the text of an element, and the others as its attributes. */

import type { BuiltInType, Member, SequenceType } from '../schema/language.js';
import type { XmlTables } from './compile-tables.js';
import type { MemberTable, ValueTable, XmlMember } from './tables.js';

/** What an attribute holds: one value, or the names of bits that are set, with spaces between. */
export type AttributeType =
  | { readonly kind: 'text' | 'boolean' | 'integer' | 'octets' }
  | { readonly kind: 'enumeration'; readonly values: ValueTable }
  | { readonly kind: 'words'; readonly words: ReadonlySet<string> };

export interface Attribute {
  readonly member: XmlMember;
  readonly type: AttributeType;
}

/** A structure within, whose members are attributes too. */
export interface AttributeGroup {
  readonly member: XmlMember;
  readonly table: MemberTable;
  readonly attributes: readonly Attribute[];
}

export interface TextWithAttributes {
  /** The member that is the element's text. */
  readonly text: string;
  readonly table: MemberTable;
  readonly parts: readonly (Attribute | AttributeGroup)[];
}

export const hasAttributeForm = ({ members }: SequenceType): boolean =>
  Object.values(members).some(({ xmlForm }) => xmlForm !== undefined);

export function textWithAttributes(
  tables: XmlTables,
  definition: SequenceType,
): TextWithAttributes {
  const { table, members } = tables.sequence(definition);
  const indices = [...members.keys()];
  const text = indices.find((index) => members[index]?.xmlForm === 'text');
  if (text === undefined) throw new Error('no member is the text of an element with attributes');
  const parts = members.flatMap((member, index): (Attribute | AttributeGroup)[] => {
    if (index === text) return [];
    const own = table.at(index);
    return member.xmlForm === 'attributes'
      ? [group(tables, own, member)]
      : [{ member: own, type: attributeType(tables, member) }];
  });
  return { text: table.at(text).key, table, parts };
}

function group(tables: XmlTables, member: XmlMember, { type }: Member): AttributeGroup {
  const definition = typeof type === 'string' ? tables.definition(type) : undefined;
  if (definition?.kind !== 'sequence') throw new Error(`${member.key} is no structure`);
  const { table, members } = tables.sequence(definition);
  const attributes = members.map((inner, index) => ({
    member: table.at(index),
    type: attributeType(tables, inner),
  }));
  return { member, table, attributes };
}

const kinds: Readonly<Partial<Record<BuiltInType, AttributeType>>> = {
  text: { kind: 'text' },
  identifier: { kind: 'text' },
  boolean: { kind: 'boolean' },
  integer: { kind: 'integer' },
  octets: { kind: 'octets' },
};

function attributeType(tables: XmlTables, { type }: Member): AttributeType {
  const builtIn = kinds[type as BuiltInType];
  if (builtIn !== undefined) return builtIn;
  const definition = typeof type === 'string' ? tables.definition(type) : undefined;
  if (definition?.kind === 'enumeration') {
    return { kind: 'enumeration', values: tables.values(definition) };
  }
  if (definition?.kind === 'bits') {
    return { kind: 'words', words: new Set(Object.keys(definition.values)) };
  }
  throw new Error(`${String(type)} cannot be an attribute`);
}
