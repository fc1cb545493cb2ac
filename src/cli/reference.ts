/** What the schema says of a name, as data: `csta describe --json` prints it, and its text is made from it. */

import { WireForms, wireText } from '../ber/inspect/wire.js';
import { asn1Of, asn1OfPayload } from '../ber/inspect/wire-asn1.js';
import { didYouMean } from '../model/near-names.js';
import {
  type Catalogue,
  filterBit,
  membersOf,
  negativeName,
  payloads,
  responseName,
  typeName,
} from '../schema/catalogue.js';
import { extendedCatalogue } from '../schema/extended.js';
import type { Extension } from '../schema/extension.js';
import { modelDefinition } from '../schema/hand-written.js';
import type { Limits, Member, Members, NamedNumber, TypeDefinition } from '../schema/language.js';
import { allMessages, encodingsOf, type SchemaMessage, serviceName } from '../schema/messages.js';
import { type Presence, presenceOf } from '../schema/presence.js';
import { memberContent, xmlContent } from '../xml/inspect/form-text.js';
import { Meanings } from './about.js';

/** A member of a message or structure, or an alternative of a choice. */
export interface MemberReference {
  readonly name: string;
  /** Name of its type; of the items' type where it is a list. */
  readonly type: string;
  readonly isList?: true;
  /** Absent for an alternative, of which there is one. */
  readonly presence?: Presence;
  readonly about?: string;
  /** The least and the greatest number. */
  readonly range?: readonly [number, number];
  /** The least and the greatest number of characters, items or octets. */
  readonly size?: readonly [number, number];
  /** What absence stands for. */
  readonly default?: string | number | boolean;
  /** The edition of ECMA-323 that brought it, where that is later than the third. */
  readonly since?: number;
  /** The encoding that alone has it. */
  readonly only?: 'ber' | 'xml';
  /** Tag and form in BER. */
  readonly ber?: string;
  /** Element in XML, and what it holds. */
  readonly xml?: { readonly element: string; readonly former?: string; readonly holds: string };
}

/** A value of an enumeration, or a bit. */
export interface ValueReference {
  readonly name: string;
  /** Its number in BER. */
  readonly number?: number;
  /** Its spelling in XML where that is not the name. */
  readonly xml?: string;
  readonly since?: number;
  readonly about?: string;
}

interface Described {
  readonly name: string;
  readonly about?: string;
  readonly clause?: string;
}

/** A request, response, event or negative response. */
export interface MessageReference extends Described {
  readonly what: 'request' | 'response' | 'event' | 'error';
  /** The group of services that it belongs to. */
  readonly group: string;
  /** The messages that answer it, or that it answers. */
  readonly answers?: readonly string[];
  readonly answerTo?: string;
  /** The bit of monitors' filters that stands for an event. */
  readonly filterBit?: string;
  /** The only causes that an event may have. */
  readonly causes?: readonly string[];
  readonly ber?: { readonly number: string; readonly asn1: string };
  readonly xml?: {
    readonly root: string;
    readonly namespace?: string;
    readonly since?: number;
    /** Names of the members in the order of XML, where that is not the order of BER. */
    readonly order?: readonly string[];
  };
  readonly members: readonly MemberReference[];
}

/** A type. */
export interface TypeReference extends Described {
  readonly what: 'type';
  readonly kind: TypeDefinition['kind'];
  readonly members?: readonly MemberReference[];
  readonly values?: readonly ValueReference[];
  /** The type of a list's items. */
  readonly item?: string;
  readonly range?: readonly [number, number];
  readonly size?: readonly [number, number];
  /** As ASN.1 writes it. */
  readonly ber?: string;
  /** What an element of the type holds in XML. */
  readonly xml: string;
}

/** A member or alternative wherever it means the same. */
export interface MemberUses {
  readonly what: 'member';
  readonly name: string;
  /** The messages and types that have it. */
  readonly of: readonly string[];
  readonly member: MemberReference;
}

/** A value or bit of a type. */
export interface ValueUse {
  readonly what: 'value';
  readonly name: string;
  /** The type that has it. */
  readonly of: string;
  readonly value: ValueReference;
}

export type Reference = MessageReference | TypeReference | MemberUses | ValueUse;

/** What the schema says of names. */
export class SchemaReference {
  readonly #all: Catalogue;
  readonly #wires: WireForms;
  readonly #messages: ReadonlyMap<string, SchemaMessage>;
  readonly #meanings: Meanings;

  /** @param extensions - what vendors add to CSTA */
  constructor(extensions: readonly Extension[] = []) {
    this.#all = extendedCatalogue(extensions);
    this.#wires = new WireForms(this.#all);
    this.#messages = new Map(allMessages(this.#all).map((message) => [message.name, message]));
    this.#meanings = new Meanings(this.#all);
  }

  /** Names of messages and types, those of events with and without `Event`. */
  names(): string[] {
    return [...this.#messages.keys(), ...this.#all.types.keys()];
  }

  /**
   * What a name means: a message (an event with or without `Event` behind it, or by its name in ECMA-285 or XML), a type,
   * a member of one (`MakeCall.callingDevice`), or every member and value of the name. Empty if it is nobody's name.
   */
  find(name: string): Reference[] {
    const whole = this.#whole(name);
    if (whole) return [whole];
    const [owner = '', member] = name.split('.');
    if (member !== undefined) {
      const one = this.#membersOf(this.#whole(owner)).find(
        (candidate) => candidate.name === member,
      );
      const holder = this.#whole(owner);
      return one && holder
        ? [{ what: 'member', name: member, of: [holder.name], member: one }]
        : [];
    }
    const parts = [...this.#memberUses(name), ...this.#valueUses(name)];
    if (parts.length > 0) return parts;
    const alike = this.names().find((known) => known.toLowerCase() === name.toLowerCase());
    return alike === undefined ? [] : this.find(alike);
  }

  /** Names that may have been meant, to end a sentence with. */
  didYouMean(name: string): string {
    const [owner = '', member] = name.split('.');
    const holder = member === undefined ? undefined : this.#whole(owner);
    if (holder && member !== undefined) {
      return didYouMean(
        member,
        this.#membersOf(holder).map((one) => one.name),
      );
    }
    const known = new Set([...this.names(), ...this.#partNames()]);
    return didYouMean(owner, known);
  }

  #whole(name: string): MessageReference | TypeReference | undefined {
    const message = this.#messages.get(name);
    if (message) return this.#message(message);
    const type = this.#all.types.get(name)?.definition ?? modelDefinition(this.#all, name);
    if (type) return this.#type(name, type);
    const event = this.#messages.get(`${name}Event`);
    if (event) return this.#message(event);
    const onWire = [...this.#messages.values()].find(
      ({ berName, xmlName }) => berName === name || xmlName === name,
    );
    return onWire && this.#message(onWire);
  }

  #membersOf(reference: Reference | undefined): readonly MemberReference[] {
    return reference && 'members' in reference ? (reference.members ?? []) : [];
  }

  #message(message: SchemaMessage): MessageReference {
    const { kind, name, xmlName, group, payload, since, service, event } = message;
    const encodings = encodingsOf(message);
    const clause = this.#meanings.clause(name) ?? this.#meanings.clause(serviceName(name));
    const about =
      kind === 'response' || kind === 'error'
        ? `Answers ${serviceName(name)}.`
        : this.#meanings.of(name);
    return {
      what: kind,
      name,
      ...(about !== undefined && { about }),
      ...(clause !== undefined && { clause }),
      group: group.title,
      ...(kind === 'request' && { answers: this.#answers(message) }),
      ...((kind === 'response' || kind === 'error') && { answerTo: serviceName(name) }),
      ...(event && group.filterCategory !== undefined && { filterBit: filterBit(name, event) }),
      ...(event?.causes && { causes: event.causes }),
      ...(encodings.includes('ber') && {
        ber: {
          number: event
            ? `event ${group.eventCategory}.${event.tag}`
            : `operation ${service?.operation}`,
          asn1: asn1OfPayload(this.#wires, message.berName, payload),
        },
      }),
      ...(encodings.includes('xml') && {
        xml: {
          root: xmlName,
          ...(group.xmlNamespace !== undefined && { namespace: group.xmlNamespace }),
          ...(since !== undefined && { since }),
          ...(payload.xmlOrder && { order: payload.xmlOrder }),
        },
      }),
      members: this.#members(name, membersOf(message), false, encodings),
    };
  }

  #answers({ name, service }: SchemaMessage): string[] {
    return [
      ...(service?.response ? [responseName(name, service)] : []),
      ...(service?.negative ? [negativeName(name)] : []),
    ];
  }

  #members(
    owner: string,
    members: Members,
    isChoice: boolean,
    encodings: readonly ('ber' | 'xml')[],
  ): MemberReference[] {
    return Object.entries(members).map(([name, member]) =>
      this.#member(owner, name, member, isChoice, encodings),
    );
  }

  #member(
    owner: string,
    name: string,
    member: Member,
    isChoice: boolean,
    encodings: readonly ('ber' | 'xml')[],
  ): MemberReference {
    const { type, since, only } = member;
    const about = this.#meanings.member(owner, name, typeName(type));
    const { range, size } = this.#limits(member);
    const { xmlName = name, formerXmlName } = member;
    return {
      name,
      type: typeName(type),
      ...(typeof type !== 'string' && { isList: true }),
      ...(!isChoice && { presence: presenceOf(this.#all, member) }),
      ...(about !== undefined && { about }),
      ...(range && { range }),
      ...(size && { size }),
      ...(member.default !== undefined && { default: member.default }),
      ...(since !== undefined && { since }),
      ...(only !== undefined && { only }),
      ...(encodings.includes('ber') &&
        only !== 'xml' && { ber: wireText(this.#wires.member(member)) }),
      ...(encodings.includes('xml') &&
        only !== 'ber' && {
          xml: {
            element: xmlName,
            ...(formerXmlName && {
              former: `${formerXmlName.name} up to edition ${formerXmlName.until}`,
            }),
            holds: memberContent(this.#all, member, (item) => `<${item}>`),
          },
        }),
    };
  }

  /** The limits of a member, or else of its type. */
  #limits(member: Member): Limits {
    if (member.range || member.size) return member;
    const definition = this.#all.types.get(typeName(member.type))?.definition;
    return definition?.kind === 'alias' || definition?.kind === 'list' ? definition : {};
  }

  #type(name: string, definition: TypeDefinition): TypeReference {
    const about = this.#meanings.of(name);
    const clause = this.#meanings.clause(name);
    const encodings = this.#encodingsOfType(name);
    const base = {
      what: 'type',
      name,
      ...(about !== undefined && { about }),
      ...(clause !== undefined && { clause }),
      kind: definition.kind,
      ...(this.#all.types.has(name) &&
        encodings.includes('ber') && { ber: asn1Of(this.#all, this.#wires, name) }),
      xml: xmlContent(this.#all, name, (item) => `<${item}>`),
    } as const;
    switch (definition.kind) {
      case 'sequence':
        return { ...base, members: this.#members(name, definition.members, false, encodings) };
      case 'choice':
        return { ...base, members: this.#members(name, definition.alternatives, true, encodings) };
      case 'list':
        return {
          ...base,
          item: definition.item,
          ...(definition.size && { size: definition.size }),
        };
      case 'enumeration':
      case 'bits':
        return {
          ...base,
          values: Object.entries(definition.values).map(([value, given]) =>
            valueReference(value, given, this.#meanings.part(name, value)),
          ),
        };
      case 'alias':
        return {
          ...base,
          ...(definition.range && { range: definition.range }),
          ...(definition.size && { size: definition.size }),
        };
      case 'handWritten': {
        const model = modelDefinition(this.#all, name);
        if (model?.kind === 'sequence') {
          return { ...base, members: this.#members(name, model.members, false, []) };
        }
        return model?.kind === 'choice'
          ? { ...base, members: this.#members(name, model.alternatives, true, []) }
          : base;
      }
    }
  }

  /** Types that only messages of XML have, in a namespace of their own, have no form in BER. */
  #encodingsOfType(name: string): readonly ('ber' | 'xml')[] {
    const file = this.#all.types.get(name)?.file;
    const group = this.#all.groups.find((candidate) => candidate.name === file);
    if (group?.xmlNamespace === undefined) return ['ber', 'xml'];
    const isInBer = payloads(group).some((message) => message.isInBer);
    return isInBer ? ['ber', 'xml'] : ['xml'];
  }

  /** Every member of a name, those that are the same taken together. */
  #memberUses(name: string): MemberUses[] {
    const uses = new Map<string, { readonly of: string[]; readonly member: MemberReference }>();
    for (const { owner, members, isChoice, encodings } of this.#structures()) {
      const found = Object.hasOwn(members, name) ? members[name] : undefined;
      if (!found) continue;
      const member = this.#member(owner, name, found, isChoice, encodings);
      const key = JSON.stringify([member.type, member.isList, member.about]);
      const known = uses.get(key);
      if (known) known.of.push(owner);
      else uses.set(key, { of: [owner], member });
    }
    return [...uses.values()]
      .sort((a, b) => b.of.length - a.of.length)
      .map(({ of, member }) => ({ what: 'member', name, of, member }));
  }

  #valueUses(name: string): ValueUse[] {
    return [...this.#all.types].flatMap(([of, { definition }]) => {
      if (definition.kind !== 'enumeration' && definition.kind !== 'bits') return [];
      const given = Object.hasOwn(definition.values, name) ? definition.values[name] : undefined;
      return given === undefined
        ? []
        : [
            {
              what: 'value' as const,
              name,
              of,
              value: valueReference(name, given, this.#meanings.part(of, name)),
            },
          ];
    });
  }

  /** Everything that has members. */
  #structures(): Structure[] {
    return [
      ...[...this.#messages.values()].map((message) => ({
        owner: message.name,
        members: membersOf(message),
        isChoice: false,
        encodings: encodingsOf(message),
      })),
      ...[...this.#all.types].flatMap(([owner, { definition }]) => {
        const encodings = this.#encodingsOfType(owner);
        if (definition.kind === 'sequence') {
          return [{ owner, members: definition.members, isChoice: false, encodings }];
        }
        return definition.kind === 'choice'
          ? [{ owner, members: definition.alternatives, isChoice: true, encodings }]
          : [];
      }),
    ];
  }

  #partNames(): string[] {
    return [
      ...this.#structures().flatMap(({ members }) => Object.keys(members)),
      ...[...this.#all.types.values()].flatMap(({ definition }) =>
        'values' in definition ? Object.keys(definition.values) : [],
      ),
    ];
  }
}

interface Structure {
  readonly owner: string;
  readonly members: Members;
  readonly isChoice: boolean;
  readonly encodings: readonly ('ber' | 'xml')[];
}

function valueReference(
  name: string,
  given: number | NamedNumber,
  about: string | undefined,
): ValueReference {
  const { number, xmlName, since } = typeof given === 'number' ? { number: given } : given;
  return {
    name,
    ...(number !== undefined && { number }),
    ...(typeof xmlName === 'string' && xmlName !== name && { xml: xmlName }),
    ...(since !== undefined && { since }),
    ...(about !== undefined && { about }),
  };
}
