import fc from 'fast-check';
import { opaqueText } from '../../src/model/opaque.js';
import { isBuiltIn, isRequiredInXml } from '../../src/schema/catalogue.js';
import type {
  BuiltInType,
  Edition,
  Limits,
  ListOf,
  Member,
  Members,
  NamedNumber,
  TypeDefinition,
  TypeUse,
} from '../../src/schema/language.js';
import { standardCatalogue } from '../../src/schema/standard.js';
import { berLeaves } from './arbitrary-ber.js';
import { xmlLeaves } from './arbitrary-xml.js';

/** A model value of some type. */
export type Values = fc.Arbitrary<unknown>;

/** What an encoding can say of types that have no structure in the schema. */
export interface Leaves {
  readonly builtIns: Readonly<Record<BuiltInType, Values>>;
  /** Values of enumerations that have no name, if there may be any. */
  readonly unknownValue: Values | undefined;
  readonly handWritten: Readonly<Record<string, (values: ArbitraryValues) => Values>>;
}

/** The encoding that is to carry values: BER, or an edition of XML. */
export type Carrier = 'ber' | Edition;

const all = standardCatalogue();

/** Model values that an encoding can carry, made from the schema. */
export class ArbitraryValues {
  readonly #carrier: Carrier;
  readonly #leaves: Leaves;
  readonly #known = new Map<string, Values>();

  /** @param standard - only what the edition's XML schema allows */
  constructor(carrier: Carrier, standard = false) {
    this.#carrier = carrier;
    this.#leaves = carrier === 'ber' ? berLeaves : xmlLeaves(carrier, standard);
  }

  /** Values of a type. */
  of(use: TypeUse): Values {
    if (typeof use !== 'string') return fc.array(this.of(use.listOf), this.#lengths(use));
    if (isBuiltIn(use)) return this.#leaves.builtIns[use];
    const before = this.#known.get(use);
    if (before) return before;
    const definition = all.types.get(use)?.definition;
    if (!definition) throw new Error(`no type is named ${use}`);
    const values = this.#ofDefinition(use, definition);
    this.#known.set(use, values);
    return values;
  }

  #lengths({ single }: ListOf): { minLength: number; maxLength: number } {
    const exactlyOne =
      this.#carrier === 'ber' ? single === 'ber' || single === 'berWrapped' : single === 'xml';
    return exactlyOne ? { minLength: 1, maxLength: 1 } : { minLength: 0, maxLength: 3 };
  }

  #ofDefinition(name: string, definition: TypeDefinition): Values {
    switch (definition.kind) {
      case 'alias':
        return this.#within(definition, definition.of, this.#leaves.builtIns[definition.of]);
      case 'enumeration': {
        const named = fc.constantFrom(...this.#names(definition.values));
        const { unknownValue } = this.#leaves;
        return unknownValue ? fc.oneof({ arbitrary: named, weight: 4 }, unknownValue) : named;
      }
      case 'bits':
        return this.#ofBits(this.#names(definition.values), definition.berEnumerated === true);
      case 'list':
        return fc.array(this.of(definition.item), {
          minLength: definition.size?.[0] ?? 0,
          maxLength: 3,
        });
      case 'sequence':
        return this.ofMembers(definition.members);
      case 'choice': {
        const alternatives = this.#ofChoice(definition.alternatives);
        if (!definition.repeated) return alternatives;
        return this.#carrier === 'ber'
          ? alternatives.map((alternative) => [alternative])
          : fc.array(alternatives, { maxLength: 3 });
      }
      case 'handWritten': {
        const make = this.#leaves.handWritten[name];
        if (!make) throw new Error(`no values are known for ${name}`);
        return make(this);
      }
    }
  }

  /** BER cannot tell a bit that is false from one that is absent. */
  #ofBits(names: readonly string[], single: boolean): Values {
    if (names.length === 0) return fc.constant({});
    const chosen =
      this.#carrier === 'ber' && single
        ? fc.constantFrom(...names).map((flag) => [flag])
        : fc.subarray([...names], { maxLength: Math.min(names.length, 12) });
    const bit = this.#carrier === 'ber' ? fc.constant(true) : fc.boolean();
    return chosen.chain((flags) =>
      fc.record(Object.fromEntries(flags.map((flag) => [flag, bit] as const))),
    );
  }

  #names(values: Readonly<Record<string, number | NamedNumber>>): string[] {
    return Object.entries(values)
      .filter(([, value]) => this.#hasValue(typeof value === 'number' ? { number: value } : value))
      .map(([name]) => name);
  }

  #hasValue({ number, xmlName, formerXmlName, since }: NamedNumber): boolean {
    const carrier = this.#carrier;
    if (carrier === 'ber') return number !== undefined;
    if (since !== undefined && carrier < since) return false;
    return xmlName !== false || (formerXmlName !== undefined && carrier <= formerXmlName.until);
  }

  /** Whether the encoding has a member or an alternative. */
  #has({ only, since }: Member): boolean {
    const carrier = this.#carrier;
    if (carrier === 'ber') return only !== 'xml';
    return only !== 'ber' && (since === undefined || carrier >= since);
  }

  #isRequired(member: Member): boolean {
    if (member.presence === 'required') return true;
    // A default that XML requires is filled in when it is absent in BER.
    if (this.#carrier === 'ber') return member.default !== undefined && member.xmlRequired === true;
    return isRequiredInXml(all, member);
  }

  /** Records with the members that the encoding has. */
  ofMembers(members: Members): Values {
    const known = Object.entries(members).filter(([, member]) => this.#has(member));
    const record = new Map(known.map(([name, member]) => [name, this.#ofMember(member)]));
    const required = known.filter(([, member]) => this.#isRequired(member)).map(([name]) => name);
    const optional = known.map(([name]) => name).filter((name) => !required.includes(name));
    // Few optional members at a time: records with all of them are long.
    return fc
      .subarray(optional, { maxLength: Math.min(optional.length, 6) })
      .chain((chosen) =>
        fc.record(
          Object.fromEntries(
            [...record].filter(([name]) => [...required, ...chosen].includes(name)),
          ),
        ),
      );
  }

  #ofChoice(alternatives: Members): Values {
    return fc.oneof(
      ...Object.entries(alternatives)
        .filter(([, member]) => this.#has(member))
        .map(([name, member]) => this.#ofMember(member).map((value) => ({ [name]: value }))),
    );
  }

  /** Those of the values that are within limits. */
  #within({ range, size, xmlType }: Limits, use: TypeUse, values: Values): Values {
    if (range) {
      const [min, max] = range;
      return fc.integer({ min, max: Math.min(max, 0x7fff_ffff) });
    }
    if (xmlType === 'short' && this.#carrier !== 'ber') {
      return fc.integer({ min: -0x8000, max: 0x7fff });
    }
    if (!size) return values;
    const [least, greatest] = size;
    if (use !== 'identifier') return values.map((text) => fitted(String(text), least, greatest));
    if (this.#carrier !== 'ber') return values;
    return fc
      .uint8Array({ minLength: least, maxLength: greatest })
      .map((octets) => opaqueText(octets));
  }

  #ofMember(member: Member): Values {
    return this.#within(member, member.type, this.#ofUnlimited(member));
  }

  #ofUnlimited(member: Member): Values {
    const { type, berAlternative, xmlRepeated } = member;
    if (this.#carrier !== 'ber') {
      const values = this.of(type);
      // Without an element around them, no items are no list.
      return xmlRepeated ? values.filter((list) => (list as unknown[]).length > 0) : values;
    }
    if (berAlternative === undefined) return this.of(type);
    const definition = typeof type === 'string' ? all.types.get(type)?.definition : undefined;
    const alternative =
      definition?.kind === 'choice' ? definition.alternatives[berAlternative] : undefined;
    if (!alternative) throw new Error(`there is no alternative ${berAlternative}`);
    return this.#ofMember(alternative).map((value) => ({ [berAlternative]: value }));
  }
}

/** A text cut or filled up to a length between two. */
function fitted(text: string, least: number, greatest: number): string {
  let cut = '';
  for (const character of text) {
    if (cut.length + character.length > greatest) break;
    cut += character;
  }
  return cut.padEnd(least, 'x');
}
