import type { Field, Mapping } from './mapping.js';

/** What an enumeration has besides values of the same name on both sides. */
export interface EnumerationDetails {
  /** Values of Phase I that the model has no name for, with their numbers. */
  readonly unnamed?: Readonly<Record<string, number>>;
  /** Values of the model of which Phase I has one for several, with that. */
  readonly coarser?: Readonly<Record<string, string>>;
}

/**
 * An enumeration of which Phase I has some of the model's values, under the same names.
 *
 * @param names - those that it has, with spaces between them
 */
export function enumeration<Wire extends string, Model extends string>(
  names: string,
  { unnamed = {}, coarser = {} }: EnumerationDetails = {},
): Field<Wire, Model> {
  const known = new Set(names.split(' '));
  const coarserOf = new Map(Object.entries(coarser));
  const nameOf = new Map(Object.entries(unnamed).map(([name, number]) => [`#${number}`, name]));
  return {
    toModel(wire) {
      const number = Object.hasOwn(unnamed, wire) ? unnamed[wire] : undefined;
      return (number === undefined ? wire : `#${number}`) as string as Model;
    },
    toWire(model, place) {
      place.text(model);
      const text: string = nameOf.get(model) ?? coarserOf.get(model) ?? model;
      const isKnown = known.has(text) && !Object.hasOwn(unnamed, model);
      if (isKnown || /^#-?\d+$/.test(text)) return text as Wire;
      place.lack(`value ${text}`);
      return undefined;
    },
  };
}

/** Writes another value where what Phase I lacks may be left out, and something has to stand there. */
export const orInstead = <Wire, Model>(
  mapping: Field<Wire, Model>,
  instead: Wire,
): Mapping<Wire, Model> => ({
  toModel: (wire) => mapping.toModel(wire),
  toWire: (model, place) => mapping.toWire(model, place) ?? instead,
});

/** Where something has to stand, and nothing else would be true. */
export const orFail = <Wire, Model>(mapping: Field<Wire, Model>): Mapping<Wire, Model> => ({
  toModel: (wire) => mapping.toModel(wire),
  toWire: (model, place) =>
    mapping.toWire(model, place) ??
    place.fail('not-in-edition', 'CSTA Phase I has no form without it'),
});
