import { isBuiltIn } from '../../src/schema/catalogue.js';
import type {
  BuiltInType,
  Member,
  Members,
  TypeDefinition,
  TypeDetails,
  TypeUse,
} from '../../src/schema/language.js';
import { berOfHandWritten } from './ber-of-hand-written.js';
import { textOfBits, textOfBuiltIn, textOfEnumeration } from './ber-text.js';
import { schema } from './schema.js';

/** A named part of a data value that is made of others. */
export interface Part {
  readonly name: string;
  readonly wire: Wire;
}

/** How BER carries a value. */
export type Wire =
  /** A value that is not made of others. */
  | {
      readonly kind: 'leaf';
      readonly tag: string;
      readonly form: string;
      readonly text: (content: Uint8Array) => string;
    }
  /** A SEQUENCE of named parts, each of which may be absent. */
  | {
      readonly kind: 'parts';
      readonly tag: string;
      readonly form: string;
      readonly parts: () => readonly Part[];
    }
  | {
      readonly kind: 'list';
      readonly tag: string;
      readonly form: string;
      readonly item: () => Wire;
    }
  /** A tag around a data value that has its own. */
  | {
      readonly kind: 'around';
      readonly tag: string;
      readonly form: string;
      readonly inner: () => Wire;
    }
  /** One of several, told apart by their tags. */
  | { readonly kind: 'choice'; readonly form: string; readonly parts: () => readonly Part[] };

const universal: Readonly<Record<BuiltInType, readonly [number: number, form: string]>> = {
  text: [22, 'IA5String'],
  integer: [2, 'INTEGER'],
  decimal: [2, 'INTEGER'],
  numeral: [2, 'INTEGER'],
  boolean: [1, 'BOOLEAN'],
  octets: [4, 'OCTET STRING'],
  identifier: [4, 'OCTET STRING'],
  time: [24, 'GeneralizedTime'],
  nothing: [5, 'NULL'],
};

/** How BER carries a built-in type. */
export function builtInWire(type: BuiltInType): Wire {
  const [number, form] = universal[type];
  return { kind: 'leaf', tag: `u${number}`, form, text: textOfBuiltIn(type) };
}

/** A SEQUENCE of parts. */
export const partsWire = (parts: () => readonly Part[]): Wire => ({
  kind: 'parts',
  tag: 'u16',
  form: 'SEQUENCE',
  parts,
});

const listWire = (item: () => Wire, form: string): Wire => ({
  kind: 'list',
  tag: 'u16',
  form,
  item,
});

/** A tag around a value. */
export const explicit = (wire: Wire, tag: string): Wire => ({
  kind: 'around',
  tag,
  form: wire.form,
  inner: () => wire,
});

/** Another tag in place of the value's own; around it if it is a choice, which has none. */
export const implicit = (wire: Wire, tag: string): Wire =>
  wire.kind === 'choice' ? explicit(wire, tag) : { ...wire, tag };

/** Tags that a value may begin with. */
export function tagsOf(wire: Wire): readonly string[] {
  return wire.kind === 'choice' ? wire.parts().flatMap((part) => tagsOf(part.wire)) : [wire.tag];
}

/** How BER carries the values of a use of a type. */
export function wireOf(use: TypeUse): Wire {
  if (typeof use === 'string') return namedWire(use);
  const item = (): Wire => namedWire(use.listOf);
  if (use.single === 'ber') return item();
  return listWire(item, `SEQUENCE OF ${use.listOf}`);
}

function namedWire(name: string): Wire {
  if (isBuiltIn(name)) return builtInWire(name);
  const definition = berOfHandWritten(name) ?? schema.types.get(name)?.definition;
  if (!definition) throw new Error(`no type is named ${name}`);
  return tagged(untagged(name, definition), definition);
}

function untagged(name: string, definition: TypeDefinition): Wire {
  switch (definition.kind) {
    case 'sequence':
      return partsWire(() => partsOf(definition.members));
    case 'choice':
      return { kind: 'choice', form: 'CHOICE', parts: () => partsOf(definition.alternatives) };
    case 'list':
      return listWire(() => namedWire(definition.item), `SEQUENCE OF ${definition.item}`);
    case 'enumeration':
      return { kind: 'leaf', tag: 'u10', form: 'ENUMERATED', text: textOfEnumeration(definition) };
    case 'bits':
      return definition.berEnumerated
        ? { kind: 'leaf', tag: 'u10', form: 'ENUMERATED', text: textOfEnumeration(definition) }
        : { kind: 'leaf', tag: 'u3', form: 'BIT STRING', text: textOfBits(definition) };
    case 'alias':
      return builtInWire(definition.of);
    case 'handWritten':
      throw new Error(`${name} has no definition in BER`);
  }
}

function tagged(wire: Wire, { application, explicitApplication, explicitTag }: TypeDetails): Wire {
  if (application !== undefined) return implicit(wire, `a${application}`);
  if (explicitApplication !== undefined) return explicit(wire, `a${explicitApplication}`);
  return explicitTag === undefined ? wire : explicit(wire, `c${explicitTag}`);
}

/** How BER carries a member. */
export function memberWire(member: Member): Wire {
  const own =
    member.berAlternative === undefined
      ? wireOf(member.type)
      : alternativeWire(member.type, member.berAlternative);
  if (member.tag !== undefined) return implicit(own, `c${member.tag}`);
  return member.explicitTag === undefined ? own : explicit(own, `c${member.explicitTag}`);
}

function alternativeWire(use: TypeUse, name: string): Wire {
  const definition = typeof use === 'string' ? schema.types.get(use)?.definition : undefined;
  const alternative = definition?.kind === 'choice' ? definition.alternatives[name] : undefined;
  if (!alternative) throw new Error(`${String(use)} has no alternative ${name}`);
  return memberWire(alternative);
}

/** The members that BER has, in its order. */
export const partsOf = (members: Members): Part[] =>
  Object.entries(members)
    .filter(([, member]) => member.only !== 'xml')
    .map(([name, member]) => ({ name, wire: memberWire(member) }));
