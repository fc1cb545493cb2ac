import type { Open, UnknownMember } from '../../model/unknown-member.js';
import type { Place } from './place.js';

/**
 * Turns values of CSTA Phase I into those of the model, and back.
 *
 * To the model everything is possible. What the model says and Phase I cannot is for the place to decide on; a mapping
 * goes on without it.
 */
export interface Mapping<Wire, Model> {
  toModel(wire: Wire): Model;
  /** @param place - where in the message `model` is */
  toWire(model: Model, place: Place): Wire;
}

/** A mapping of a member. */
export interface Field<Wire, Model> {
  toModel(wire: Wire): Model;
  /** Undefined leaves the member out. */
  toWire(model: Model, place: Place): Wire | undefined;
  /** What in the model stands for the member's absence in Phase I. */
  readonly absent?: Model;
}

/** A mapping for every member that Phase I has. */
type Fields<Wire, Model> = {
  readonly [Name in Exclude<keyof Wire, 'unknownMembers'>]-?: Name extends keyof Model
    ? Field<NonNullable<Wire[Name]>, NonNullable<Model[Name]>>
    : never;
};

/** Members that the model requires and Phase I lacks, with the values that say nothing. */
type Constants<Wire, Model> = Partial<Omit<Model, keyof Wire>>;

type Members = Record<string, unknown>;

/** The value is the same on both sides. */
export const same = <T>(): Mapping<T, T> => ({
  toModel: (wire) => wire,
  toWire: (model) => model,
});

/** A member that is optional in Phase I and required in the model. */
export const orElse = <Wire, Model>(
  mapping: Field<Wire, Model>,
  absent: Model,
): Field<Wire, Model> => ({ ...mapping, absent });

/** Items one by one. */
export const each = <Wire, Model>(
  mapping: Mapping<Wire, Model>,
): Mapping<readonly Wire[], readonly Model[]> => ({
  toModel: (wire) => wire.map((item) => mapping.toModel(item)),
  toWire: (model, place) => {
    place.list(model);
    return model.map((item, index) => mapping.toWire(item, place.item(index)));
  },
});

/**
 * Members one by one, under the same names on both sides. What the decoder did not know stays where it is.
 *
 * @param fields - how each member goes
 * @param constants - what the model has in addition
 */
export function members<Wire extends object, Model extends object>(
  fields: Fields<Wire, Model>,
  constants: Constants<Wire, Model> = {},
): Mapping<Wire, Model> {
  const known: [string, Field<unknown, unknown>][] = Object.entries(fields);
  const added = Object.entries(constants);
  const names = [...known, ...added].map(([name]) => name);
  return {
    toModel(wire) {
      const given = wire as object as Members;
      const model: Members = {};
      for (const [name, field] of known) {
        const value = given[name];
        if (value !== undefined) model[name] = field.toModel(value);
        else if (field.absent !== undefined) model[name] = field.absent;
      }
      Object.assign(model, constants, kept(wire));
      return model as object as Model;
    },
    toWire(model, place) {
      place.object(model);
      place.only(model, names);
      const given = model as object as Members;
      const wire: Members = {};
      for (const [name, field] of known) {
        const value = given[name];
        if (value === undefined || isLike(value, field.absent)) continue;
        wire[name] = field.toWire(value, place.member(name));
      }
      for (const [name, value] of added) {
        if (given[name] !== undefined && !isLike(given[name], value)) {
          place.member(name).lack(`member ${name} here`);
        }
      }
      Object.assign(wire, kept(model));
      return wire as object as Wire;
    },
  };
}

/**
 * Passes over members with the values that their absence stands for.
 *
 * @param usual - those values
 */
export const withoutUsual = <Wire, Model extends object>(
  usual: Partial<Model>,
  mapping: Mapping<Wire, Model>,
): Mapping<Wire, Model> => ({
  toModel: (wire) => mapping.toModel(wire),
  toWire(model, place) {
    place.object(model);
    const values = usual as Readonly<Record<string, unknown>>;
    const telling = Object.entries(model).filter(
      ([name, value]) => !Object.hasOwn(values, name) || !isLike(value, values[name]),
    );
    return mapping.toWire(Object.fromEntries(telling) as object as Model, place);
  },
});

/** What the decoder did not know, if anything. */
export function kept(value: { readonly unknownMembers?: Open['unknownMembers'] | undefined }): {
  unknownMembers?: readonly UnknownMember[];
} {
  const { unknownMembers } = value;
  return unknownMembers === undefined ? {} : { unknownMembers };
}

/** Whether two values without octets say the same. */
export function isLike(value: unknown, other: unknown): boolean {
  if (value === other) return true;
  if (!isRecord(value) || !isRecord(other)) return false;
  const names = new Set([...Object.keys(value), ...Object.keys(other)]);
  return [...names].every((name) => isLike(value[name], other[name]));
}

const isRecord = (value: unknown): value is Members => typeof value === 'object' && value !== null;
