import { typeName } from '../../schema/catalogue.js';
import type {
  ChoiceType,
  EnumerationType,
  Member,
  Members,
  TypeDefinition,
} from '../../schema/language.js';
import { choice, each, enumeration, type Field, type Mapping, members, same } from './mapping.js';

const CONTEXT = 0x80;

/** The types of a phase by their names. */
export type Types = Readonly<Record<string, TypeDefinition>>;

/** Reads and writes values of types by themselves. */
export interface Elements {
  read(type: string, octets: Uint8Array): unknown;
  write(type: string, value: unknown): Uint8Array;
}

/** Makes a mapping that the schema has no words for. */
export type Special = (all: Translations) => Mapping;

/** How the values of every type become those of the model. A mapping is made when it is first asked for, and kept. */
export class Translations {
  readonly types: Types;
  readonly elements: Elements;
  readonly #specials: Readonly<Record<string, Special>>;
  readonly #made = new Map<string, Mapping>();

  /** @param specials - by names of types, and by the names that members have in `as` */
  constructor(types: Types, elements: Elements, specials: Readonly<Record<string, Special>>) {
    this.types = types;
    this.elements = elements;
    this.#specials = specials;
  }

  /** The mapping of a type, or the special one of a name. Who asks for it knows what it maps. */
  of<Wire = unknown, Model = unknown>(name: string): Mapping<Wire, Model> {
    let mapping = this.#made.get(name);
    if (!mapping) {
      const special = Object.hasOwn(this.#specials, name) ? this.#specials[name] : undefined;
      mapping = special ? special(this) : this.#byEntry(name);
      this.#made.set(name, mapping);
    }
    return mapping as Mapping<Wire, Model>;
  }

  /** The mapping of a type as its entry alone has it. */
  byEntry<Wire = unknown, Model = unknown>(name: string): Mapping<Wire, Model> {
    return this.#byEntry(name) as Mapping<Wire, Model>;
  }

  #byEntry(name: string): Mapping {
    const definition = this.types[name];
    switch (definition?.kind) {
      case 'sequence':
        return members(this.fields(definition.members), definition.inModel?.untold);
      case 'choice':
        return this.#choice(definition);
      case 'list':
        return this.#each(definition.item);
      case 'enumeration':
        return definition.inModel?.isNarrower ? narrower(definition) : same;
      default:
        return same;
    }
  }

  /** The mapping of a member. */
  ofMember<Wire = unknown, Model = unknown>({ type, inModel }: Member): Mapping<Wire, Model> {
    const { as = typeof type === 'string' ? type : undefined } = inModel ?? {};
    return as === undefined ? this.#each(typeName(type)) : this.of(as);
  }

  /** The members of a sequence or payload as the mappings take them. */
  fields(all: Members): Field[] {
    return Object.entries(all).map(([wire, member]) => {
      const { name = wire, absent, kept, readOnly } = member.inModel ?? {};
      return {
        wire,
        name,
        mapping: this.ofMember(member),
        absent,
        readOnly,
        element: kept && this.#elementOf(member),
      };
    });
  }

  #each<Wire, Model>(item: string): Mapping<Wire, Model> {
    const mapping = this.of(item);
    return (mapping === same ? same : each(mapping)) as Mapping<Wire, Model>;
  }

  #choice({ alternatives, inModel }: ChoiceType): Mapping {
    const isFlag = ([, { type, inModel: own }]: [string, Member]): boolean =>
      type === 'nothing' && !own?.kept;
    const all = Object.entries(alternatives);
    const fields = this.fields(Object.fromEntries(all.filter((entry) => !isFlag(entry))));
    const isSame = fields.every(({ wire, name, mapping }) => wire === name && mapping === same);
    if (isSame && !inModel) return same;
    return choice({ ...inModel, fields, flags: all.filter(isFlag).map(([name]) => name) });
  }

  #elementOf({ type, tag }: Member): (value: unknown) => Uint8Array {
    if (type === 'nothing' && tag !== undefined) return () => Uint8Array.of(CONTEXT | tag, 0);
    // What is written by hand has been kept as it came.
    return (value) =>
      value instanceof Uint8Array && this.types[String(type)]?.kind === 'handWritten'
        ? value
        : this.elements.write(String(type), value);
  }
}

function narrower({ values, inModel }: EnumerationType): Mapping {
  const nameless = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'object' && value.isNameless ? [[name, value.number ?? 0] as const] : [],
  );
  return enumeration({
    ...inModel,
    names: Object.keys(values),
    nameless: Object.fromEntries(nameless),
  });
}
