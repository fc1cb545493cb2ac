/** How BER carries values, as the schema says: tags, forms and parts. For those who look at octets, not for the codec. */

import { type Catalogue, isBuiltIn, typeName } from '../../schema/catalogue.js';
import type {
  BuiltInType,
  Member,
  Members,
  Payload,
  TypeDefinition,
  TypeDetails,
  TypeUse,
} from '../../schema/language.js';
import { once } from '../../schema/made-once.js';
import {
  type ReadContents,
  readBits,
  readBuiltIn,
  readEnumeratedBit,
  readEnumeration,
} from './leaf-text.js';
import { berOfHandWritten } from './wire-of-hand-written.js';

/** A named part of a value that is made of others; the name is empty where the part has the name of what holds it. */
export interface Part {
  readonly name: string;
  readonly wire: Wire;
}

interface Named {
  /** Name of the type in the schema. */
  readonly type?: string;
  /** The ASN.1 type: `INTEGER`, `SEQUENCE OF DeviceID`. */
  readonly form: string;
}

/** A tag as a class letter and a number: `c0` is [0], `a11` is [APPLICATION 11], `u16` is a SEQUENCE. */
export type Tag = string;

/** How BER carries a value. Parts are functions, since types hold one another. */
export type Wire =
  /** A value that is not made of others. */
  | (Named & { readonly kind: 'leaf'; readonly tag: Tag; readonly read: ReadContents })
  /** A SEQUENCE of named parts, each of which may be absent. */
  | (Named & { readonly kind: 'parts'; readonly tag: Tag; readonly parts: () => readonly Part[] })
  | (Named & { readonly kind: 'list'; readonly tag: Tag; readonly item: () => Wire })
  /** A tag around a data value that has its own. */
  | (Named & { readonly kind: 'around'; readonly tag: Tag; readonly inner: () => Wire })
  /** A value of any form, or one of any of some tags that is kept as it came. */
  | (Named & { readonly kind: 'any'; readonly tags: readonly Tag[] | undefined })
  /** One of several, told apart by their tags. */
  | (Named & { readonly kind: 'choice'; readonly parts: () => readonly Part[] });

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
  return { kind: 'leaf', tag: `u${number}`, form, read: readBuiltIn[type] };
}

/** A SEQUENCE of parts. */
export const partsWire = (parts: () => readonly Part[]): Wire => ({
  kind: 'parts',
  tag: 'u16',
  form: 'SEQUENCE',
  // Its parts are the same each time, and made of the schema, which takes longer than to walk through them.
  parts: once(parts),
});

/** A SEQUENCE OF items. */
const listWire = (item: () => Wire, itemName: string): Wire => ({
  kind: 'list',
  tag: 'u16',
  form: `SEQUENCE OF ${itemName}`,
  item,
});

/** A tag around a value. */
export const explicit = (wire: Wire, tag: Tag): Wire => ({
  kind: 'around',
  ...(wire.type !== undefined && { type: wire.type }),
  tag,
  form: wire.form,
  inner: () => wire,
});

/** Another tag in place of the value's own; around it if it is a choice, which has none. */
export function implicit(wire: Wire, tag: Tag): Wire {
  if (wire.kind === 'choice') return explicit(wire, tag);
  return wire.kind === 'any' ? { ...wire, tags: [tag] } : { ...wire, tag };
}

/** Whether a value may begin with a tag; that of any form does not count. */
function beginsWith(wire: Wire, tag: Tag): boolean {
  if (wire.kind === 'choice') return wire.parts().some((part) => beginsWith(part.wire, tag));
  return wire.kind === 'any' ? (wire.tags?.includes(tag) ?? false) : wire.tag === tag;
}

/** The part that begins with a tag; where none does, the one that may be of any form. */
export const partWith = (parts: readonly Part[], tag: Tag): Part | undefined =>
  parts.find(({ wire }) => beginsWith(wire, tag)) ?? parts.find(({ wire }) => isOpen(wire));

function isOpen(wire: Wire): boolean {
  if (wire.kind === 'choice') return wire.parts().some((part) => isOpen(part.wire));
  return wire.kind === 'any' && wire.tags === undefined;
}

const classNames: Readonly<Record<string, string>> = { a: 'APPLICATION ', p: 'PRIVATE ', c: '' };

/** A tag as ASN.1 writes it; nothing for a universal one, which the form tells. */
export function tagText(tag: Tag): string {
  const name = classNames[tag.charAt(0)];
  return name === undefined ? '' : `[${name}${tag.slice(1)}]`;
}

/** Tag and form of a value as ASN.1 writes them: `[APPLICATION 21] EXPLICIT OCTET STRING`. */
export function wireText(wire: Wire): string {
  if (wire.kind === 'choice' || wire.kind === 'any') return wire.form;
  const around = wire.kind === 'around' ? 'EXPLICIT' : '';
  return [tagText(wire.tag), around, wire.form].filter((part) => part !== '').join(' ');
}

/** How BER carries what a schema defines. */
export class WireForms {
  readonly #all: Catalogue;
  readonly #types = new Map<string, Wire>();

  constructor(all: Catalogue) {
    this.#all = all;
  }

  /** The values of a use of a type. */
  use(use: TypeUse): Wire {
    if (typeof use === 'string') return this.type(use);
    const item = (): Wire => this.type(use.listOf);
    return use.single === 'ber' ? item() : listWire(item, use.listOf);
  }

  /** The values of a type. */
  type(name: string): Wire {
    if (isBuiltIn(name)) return builtInWire(name);
    const known = this.#types.get(name);
    if (known) return known;
    const wire = this.#typeWire(name);
    this.#types.set(name, wire);
    return wire;
  }

  #typeWire(name: string): Wire {
    const definition = this.#all.types.get(name)?.definition;
    const own =
      definition === undefined || definition.kind === 'handWritten'
        ? berOfHandWritten(name)
        : definition;
    if (!own) return anyWire(keptTags[name]);
    const wire = tagged(this.#untagged(own), own);
    return { ...wire, type: name };
  }

  #untagged(definition: TypeDefinition): Wire {
    switch (definition.kind) {
      case 'sequence':
        return partsWire(() => this.parts(definition.members));
      case 'choice':
        return {
          kind: 'choice',
          form: 'CHOICE',
          parts: once(() => this.parts(definition.alternatives)),
        };
      case 'list':
        return listWire(() => this.type(definition.item), definition.item);
      case 'enumeration':
        return {
          kind: 'leaf',
          tag: 'u10',
          form: 'ENUMERATED',
          read: readEnumeration(definition),
        };
      case 'bits':
        return definition.berEnumerated
          ? { kind: 'leaf', tag: 'u10', form: 'ENUMERATED', read: readEnumeratedBit(definition) }
          : { kind: 'leaf', tag: 'u3', form: 'BIT STRING', read: readBits(definition) };
      case 'alias':
        return builtInWire(definition.of);
      case 'handWritten':
        throw new Error('a type that is written by hand has no form in BER');
    }
  }

  /** The values of a member. */
  member(member: Member): Wire {
    const { type, berAlternative, tag, explicitTag } = member;
    const own = berAlternative === undefined ? this.use(type) : this.#one(type, berAlternative);
    if (tag !== undefined) return implicit(own, `c${tag}`);
    return explicitTag === undefined ? own : explicit(own, `c${explicitTag}`);
  }

  /** One alternative of a choice, without the choice around it. */
  #one(use: TypeUse, name: string): Wire {
    const definition = this.#all.types.get(typeName(use))?.definition;
    const alternative = definition?.kind === 'choice' ? definition.alternatives[name] : undefined;
    if (!alternative) throw new Error(`${typeName(use)} has no alternative ${name}`);
    return this.member(alternative);
  }

  /** The members that BER has, in its order. */
  parts(members: Members): Part[] {
    return Object.entries(members)
      .filter(([, member]) => member.only !== 'xml')
      .map(([name, member]) => ({ name, wire: this.member(member) }));
  }

  /** The argument of a request or event, or a result. */
  payload({ berForm, members }: Payload): Wire {
    switch (berForm) {
      case 'sequence':
        return partsWire(() => this.parts(members));
      case 'acknowledgement':
        return {
          kind: 'choice',
          form: 'CHOICE',
          parts: () => [...this.parts(members), { name: 'noData', wire: builtInWire('nothing') }],
        };
      case 'bare': {
        const [part] = this.parts(members);
        if (!part) throw new Error('a bare payload has one member');
        return part.wire;
      }
    }
  }
}

const anyWire = (tags: readonly Tag[] | undefined): Wire => ({
  kind: 'any',
  form: 'ANY',
  tags,
});

/** Types of Phase I whose elements are kept as they came, by their tags. */
const keptTags: Readonly<Record<string, readonly Tag[]>> = {
  Phase1PrivateData: ['a29'],
  Phase1BarePrivateData: ['u16'],
  Phase1AnyPrivateData: ['a29', 'u16'],
  Phase1Seal: ['u16'],
  Phase1Time: ['u23'],
  Phase1SecurityOrUnspecified: ['u10'],
};

function tagged(wire: Wire, { application, explicitApplication, explicitTag }: TypeDetails): Wire {
  if (application !== undefined) return implicit(wire, `a${application}`);
  if (explicitApplication !== undefined) return explicit(wire, `a${explicitApplication}`);
  return explicitTag === undefined ? wire : explicit(wire, `c${explicitTag}`);
}
