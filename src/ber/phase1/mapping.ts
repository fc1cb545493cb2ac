import type { UnknownMember } from '../../model/unknown-member.js';
import type { Place } from './place.js';

/** The members of an object, of Phase I or of the model. */
export type Members = Readonly<Record<string, unknown>>;

/**
 * Turns values of CSTA Phase I into those of the model, and back. Its methods are declared so that mappings of any types
 * stand in one table.
 *
 * To the model everything is possible. What the model says and Phase I cannot is for the place to decide on; a mapping
 * goes on without it.
 */
export interface Mapping<Wire = unknown, Model = unknown> {
  toModel(wire: Wire): Model;
  /**
   * @param place - where in the message `model` is
   * @returns undefined if nothing is left to be written
   */
  toWire(model: Model, place: Place): Wire | undefined;
}

/** The value is the same on both sides. */
export const same: Mapping = { toModel: (wire) => wire, toWire: (model) => model };

/** A mapping that is made when it is first used: most programs need few of them. */
export function whenUsed<Wire, Model>(make: () => Mapping<Wire, Model>): Mapping<Wire, Model> {
  let made: Mapping<Wire, Model> | undefined;
  const mapping = (): Mapping<Wire, Model> => {
    made ??= make();
    return made;
  };
  return {
    toModel: (wire) => mapping().toModel(wire),
    toWire: (model, place) => mapping().toWire(model, place),
  };
}

/** A member on both sides. */
export interface Field {
  readonly wire: string;
  readonly name: string;
  readonly mapping: Mapping;
  /** What in the model stands for its absence in Phase I. */
  readonly absent?: unknown;
  readonly readOnly?: boolean | undefined;
  /** The value holds members of the model, those that no other field has. */
  readonly isFlat?: boolean | undefined;
  /** The model has no place for it, so that it is kept as the element that this gives. */
  readonly element?: ((value: unknown) => Uint8Array) | undefined;
}

/**
 * Members one by one. What the decoder did not know stays where it is.
 *
 * @param fields - the members of Phase I, in their order
 * @param untold - what the model has in addition, with the values that say nothing
 */
export function members(fields: readonly Field[], untold: Members = {}): Mapping<Members, Members> {
  const written = fields.filter(({ element, readOnly }) => !element && !readOnly);
  const added = Object.entries(untold);
  const flat = written.find(({ isFlat }) => isFlat);
  const names = written.filter((field) => field !== flat).map(({ name }) => name);
  const all = [...names, ...Object.keys(untold)];
  return {
    toModel(wire) {
      const model: Record<string, unknown> = {};
      const elements: Element[] = [];
      let index = 0;
      for (const { wire: name, name: inModel, mapping, absent, element, isFlat } of fields) {
        const value = wire[name];
        if (value === undefined) {
          if (absent !== undefined) model[inModel] = copyOf(absent);
          continue;
        }
        if (element) elements.push({ ber: element(value), index });
        else if (isFlat) Object.assign(model, mapping.toModel(value));
        else model[inModel] = mapping.toModel(value);
        index++;
      }
      for (const [name, value] of added) model[name] = copyOf(value);
      Object.assign(model, kept(wire));
      for (const element of elements) Object.assign(model, withElement(kept(model), element));
      return model;
    },
    toWire(model, place) {
      place.object(model);
      if (!flat) place.only(model, all);
      const wire: Record<string, unknown> = {};
      for (const { wire: name, name: inModel, mapping, absent, isFlat } of written) {
        if (isFlat)
          wire[name] = mapping.toWire(without(model, [...names, 'unknownMembers']), place);
        const value = model[inModel];
        if (isFlat || value === undefined || isLike(value, absent)) continue;
        wire[name] = mapping.toWire(value, place.member(inModel));
      }
      for (const [name, value] of added) {
        const given = model[name];
        if (given !== undefined && !isLike(given, value)) {
          place.member(name).lack(`member ${name} here`);
        }
      }
      return Object.assign(wire, kept(model));
    },
  };
}

/** A value of an entry as a message's own: a program may change what it has read. */
const copyOf = (value: unknown): unknown =>
  Array.isArray(value) ? [...value] : isRecord(value) ? { ...value } : value;

/** A payload that is one member. */
export function named(name: string, mapping: Mapping): Mapping<unknown, Members> {
  return {
    toModel: (wire) => ({ [name]: mapping.toModel(wire) }),
    toWire(model, place) {
      place.only(model, [name]);
      return mapping.toWire(model[name], place.member(name));
    },
  };
}

/** Items one by one, but for those that have no form. */
export const each = (item: Mapping): Mapping<readonly unknown[], readonly unknown[]> => ({
  toModel: (wire) => wire.map((value) => item.toModel(value)),
  toWire: (model, place) => {
    place.list(model);
    return model.flatMap((value, index) => item.toWire(value, place.item(index)) ?? []);
  },
});

/** The one alternative of a choice that a service is about. */
export const alternative = (
  name: string,
  mapping: Mapping<unknown, Members>,
): Mapping<Members, Members> => ({
  toModel: (wire) => mapping.toModel(wire[name]),
  toWire: (model, place) => ({ [name]: mapping.toWire(model, place) }),
});

/** What a choice has in the model. */
export interface ChoiceDetails {
  /** The names of the alternatives that have content. */
  readonly fields: readonly Field[];
  /** The names of those that are NULL: that they are there says it all. */
  readonly flags: readonly string[];
  /** Alternatives that only the model has, with what messages call them. */
  readonly lacks?: Readonly<Record<string, string>> | undefined;
  /** The flag to write where what only the model has may be left out. */
  readonly instead?: string | undefined;
  /** Whether that is written where the model has no alternative at all. */
  readonly isUsual?: boolean | undefined;
}

/** A choice, one alternative after the other. What the decoder did not know is kept. */
export function choice({
  fields,
  flags,
  lacks = {},
  instead,
  isUsual,
}: ChoiceDetails): Mapping<Members, Members> {
  const written = fields.filter(({ element }) => !element);
  return {
    toModel(wire) {
      for (const { wire: name, name: inModel, mapping, element } of fields) {
        const value = wire[name];
        if (value === undefined) continue;
        if (element) return { unknownMembers: [{ ber: element(value), index: 0 }] };
        return { [inModel]: mapping.toModel(value) };
      }
      const flag = flags.find((name) => wire[name]);
      return flag === undefined ? { unknownMembers: wire.unknownMembers } : { [flag]: true };
    },
    toWire(model, place) {
      place.object(model);
      for (const { wire: name, name: inModel, mapping } of written) {
        const given = model[inModel];
        if (given === undefined) continue;
        const value = mapping.toWire(given, place.member(inModel));
        if (value !== undefined) return { [name]: value };
        if (instead !== undefined) return { [instead]: true };
      }
      if (model.unknownMembers !== undefined) return kept(model);
      const flag = flags.find((name) => model[name] !== undefined && model[name] !== false);
      if (flag !== undefined) return { [flag]: true };
      const lacking = Object.keys(lacks).filter((name) => model[name]);
      for (const name of lacking) place.member(name).lack(`${lacks[name]}`);
      if (instead !== undefined && (isUsual || lacking.length > 0)) return { [instead]: true };
      return place.fail('missing-member', 'a choice has none of its alternatives');
    },
  };
}

/** What an enumeration has in the model. */
export interface EnumerationDetails {
  /** Its values. */
  readonly names: readonly string[];
  /** Those that the model has no name for, with their numbers. */
  readonly nameless?: Readonly<Record<string, number>>;
  /** Values of the model of which Phase I has one for several, with that. */
  readonly coarser?: Readonly<Record<string, string>> | undefined;
  /** The value to write where one that only the model has may be left out. */
  readonly instead?: string | undefined;
}

/** An enumeration of which Phase I has some of the model's values, under the same names. */
export function enumeration(details: EnumerationDetails): Mapping<string, string> {
  const { nameless = {}, coarser = {}, instead } = details;
  const named = new Set(details.names.filter((name) => !Object.hasOwn(nameless, name)));
  const numbers = new Map(Object.entries(nameless).map(([name, number]) => [name, `#${number}`]));
  const nameOf = new Map([...numbers].map(([name, number]) => [number, name]));
  const coarserOf = new Map(Object.entries(coarser));
  return {
    toModel: (wire) => numbers.get(wire) ?? wire,
    toWire(model, place) {
      place.text(model);
      const text = coarserOf.get(model) ?? model;
      if (named.has(text)) return text;
      if (/^#-?\d+$/.test(text)) return nameOf.get(text) ?? text;
      place.lack(`value ${text}`);
      return instead;
    },
  };
}

/**
 * Passes over members with the values that their absence stands for.
 *
 * @param usual - those values
 */
export const withoutUsual = (
  usual: Members,
  mapping: Mapping<Members, Members>,
): Mapping<Members, Members> => ({
  toModel: (wire) => mapping.toModel(wire),
  toWire(model, place) {
    place.object(model);
    const silent = Object.keys(usual).filter((name) => isLike(model[name], usual[name]));
    return mapping.toWire(without(model, silent), place);
  },
});

/** An object without some of its members. */
export const without = (members: Members, names: readonly string[]): Members =>
  Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));

/** What the decoder did not know, if anything. */
export function kept(value: object): Unknown {
  const { unknownMembers } = value as Unknown;
  return unknownMembers === undefined ? {} : { unknownMembers };
}

type Unknown = { readonly unknownMembers?: readonly UnknownMember[] };

/** An element, and how many members stand before it. */
export interface Element {
  readonly ber: Uint8Array;
  readonly index: number;
}

/** An element among what the decoder did not know, in the place where it stood. */
export function withElement(
  { unknownMembers = [] }: Unknown,
  { ber, index: knownBefore }: Element,
): Required<Unknown> {
  let index = knownBefore;
  for (const member of unknownMembers) if ('index' in member && member.index <= index) index++;
  const all = [...unknownMembers, { ber, index }];
  return { unknownMembers: all.sort((a, b) => indexOf(a) - indexOf(b)) };
}

const indexOf = (member: UnknownMember): number => ('index' in member ? member.index : 0);

/** Whether two values without octets say the same. */
export function isLike(value: unknown, other: unknown): boolean {
  if (value === other) return true;
  if (!isRecord(value) || !isRecord(other)) return false;
  const names = new Set([...Object.keys(value), ...Object.keys(other)]);
  return [...names].every((name) => isLike(value[name], other[name]));
}

const isRecord = (value: unknown): value is Members => typeof value === 'object' && value !== null;
