/** The tables of names that readers and writers share, made from the schema. */

import {
  type Catalogue,
  isOptionalInModel,
  isRequiredInXml,
  memberWhenMissing,
} from '../schema/catalogue.js';
import type {
  BitsType,
  ChoiceType,
  EnumerationType,
  Member,
  Members,
  ModelValue,
  NamedNumber,
  Payload,
  SequenceType,
  TypeDefinition,
} from '../schema/language.js';
import { kept, keptWith } from '../schema/made-once.js';
import { MemberTable, type NameDetails, type Required, ValueTable, XmlMember } from './tables.js';

/** Members of a structure as XML has them. */
export interface XmlStructure {
  /** The members, and behind them those that the model has and XML does not. */
  readonly table: MemberTable;
  /** What the schema says of each that XML has, by its index in the table. */
  readonly members: readonly Member[];
}

/** What every event begins with. Where a subscription of another protocol carries events, they lack it. */
const monitorCrossRefID: Member = { type: 'identifier', presence: 'required', whenMissing: '' };

/** Members that every message has, and XML does not. */
const envelope = ['kind', 'type', 'invokeID'].map(
  (name) => new XmlMember(name, { isElsewhere: true }),
);

/** The tables of a schema, each made when it is first asked for. */
export class XmlTables {
  readonly all: Catalogue;
  /** A sequence's members. */
  readonly sequence = kept((definition: SequenceType) => this.#structure(definition));
  /** The members of a request, response or negative response. */
  readonly payload = kept((payload: Payload) => this.#structure(payload, envelope));
  /** The members of an event. */
  readonly event = kept((payload: Payload) => {
    const { members, xmlOrder = Object.keys(members) } = payload;
    return this.#structure(
      {
        members: { monitorCrossRefID, ...members },
        xmlOrder: xmlOrder.includes('monitorCrossRefID')
          ? xmlOrder
          : ['monitorCrossRefID', ...xmlOrder],
      },
      envelope,
    );
  });
  /** A choice's alternatives. */
  readonly choice = kept((definition: ChoiceType) => alternativesOf(definition));
  /** The one name of a list's items. */
  readonly items = kept((list: { readonly itemName?: string }) => {
    if (list.itemName === undefined) throw new Error('a list does not name its items in XML');
    return new MemberTable([new XmlMember(list.itemName, { isRepeated: true })]);
  });
  readonly values = kept(
    ({ values }: EnumerationType) =>
      new ValueTable(Object.entries(values).map(([name, value]) => [name, numbered(value)])),
  );
  readonly bits = kept(({ values }: BitsType) => {
    const bits = Object.entries(values);
    // BER alone can say how many bits there are that have no names.
    if (bits.length === 0) bits.push(['bitCount', { xmlName: false }]);
    return new MemberTable(bits.map(([name, value]) => new XmlMember(name, numbered(value))));
  });

  constructor(all: Catalogue) {
    this.all = all;
  }

  /** What XML has for a type. */
  definition(name: string): TypeDefinition {
    const definition = this.all.xmlForms[name] ?? this.all.types.get(name)?.definition;
    if (definition === undefined) throw new Error(`no type is named ${name}`);
    return definition;
  }

  #structure(definition: Ordered, others: readonly XmlMember[] = []): XmlStructure {
    const { members, xmlOrder = Object.keys(members) } = definition;
    const own = xmlOrder.map((name): [string, Member] => {
      const member = members[name];
      if (member === undefined) throw new Error(`xmlOrder names ${name}, which is no member`);
      return [name, member];
    });
    const rests = new Set(own.map(([, { xmlList }]) => xmlList?.rest));
    const known = own.filter(([name, { only }]) => only !== 'ber' && !rests.has(name));
    const elsewhere = own.filter(([name]) => rests.has(name));
    const table = new MemberTable(
      [
        ...known.map(([name, member]) => this.#member(name, member)),
        ...onlyInBer(members),
        ...elsewhere.map(([name]) => new XmlMember(name, { isElsewhere: true })),
        ...others,
      ],
      definition.xmlUnordered === true,
    );
    return { table, members: known.map(([, member]) => member) };
  }

  #member(name: string, member: Member): XmlMember {
    const required = this.#required(member);
    if (required !== undefined && member.xmlRepeated) {
      throw new Error(`${name} is required and repeated, which the reader cannot count`);
    }
    return new XmlMember(name, {
      ...namesOf(member),
      required,
      must: isRequiredInXml(this.all, member),
      isRepeated: member.xmlRepeated === true,
    });
  }

  #required(member: Member): Required | undefined {
    const must = member.xmlRequired ?? member.presence === 'required';
    if (!must || (member.only !== undefined && member.xmlRequired !== true)) return undefined;
    if (!isOptionalInModel(member)) {
      return { inModel: true, whenMissing: json(memberWhenMissing(this.all, member)) };
    }
    // XML alone requires it: what stands for it is its default, if it has one.
    return member.default === undefined
      ? { inModel: false, whenMissing: undefined }
      : { inModel: true, whenMissing: json(member.default) };
  }
}

/** The tables of a schema, which belong to it. */
export const tablesOf = keptWith((all: Catalogue) => new XmlTables(all));

/** The members of a structure in an order. */
interface Ordered {
  readonly members: Members;
  readonly xmlOrder?: readonly string[];
  readonly xmlUnordered?: true;
}

function alternativesOf({ alternatives, repeated }: ChoiceType): XmlStructure {
  const known = Object.entries(alternatives).filter(([, { only }]) => only !== 'ber');
  const members = known.map(
    ([name, member]) =>
      new XmlMember(name, { ...namesOf(member), must: true, isRepeated: repeated === true }),
  );
  return {
    table: new MemberTable([...members, ...onlyInBer(alternatives)], repeated === true),
    members: known.map(([, member]) => member),
  };
}

/** Members that XML does not have, so that its writer can say so. */
const onlyInBer = (members: Members): XmlMember[] =>
  Object.entries(members)
    .filter(([, { only }]) => only === 'ber')
    .map(([name]) => new XmlMember(name, { xmlName: false }));

const namesOf = ({ xmlName, formerXmlName, since }: Member): NameDetails => ({
  xmlName,
  formerXmlName,
  since,
});

const numbered = (value: number | NamedNumber): NamedNumber =>
  typeof value === 'number' ? {} : value;

const json = (value: ModelValue | undefined): string | undefined =>
  value === undefined ? undefined : JSON.stringify(value);
