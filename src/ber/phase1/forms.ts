/** The forms that arguments, results and events of CSTA Phase I have in common. */

import { DecodeError } from '../../model/errors.js';
import type { CSTACommonArguments } from '../../model/generated/extensions.js';
import type { Open } from '../../model/unknown-member.js';
import { commonArguments, privateExtensions } from './extensions.js';
import type { Phase1Acknowledgement, Phase1CommonArguments } from './generated/types.js';
import { type Field, kept, type Mapping } from './mapping.js';
import type { Place } from './place.js';

/** A payload of the model. */
export interface Payload extends Open {
  readonly extensions?: CSTACommonArguments;
}

/** What a value of Phase I says of a payload. */
export type Content<Value, Model> = Mapping<Value, Omit<Model, keyof Payload>>;

interface Extended<Value, Extensions> extends Open {
  readonly value: Value;
  readonly extensions?: Extensions;
}

/** A value alone, or in a SEQUENCE with extensions. */
interface Extendable<Value, Extensions> extends Partial<Open> {
  readonly alone?: Value | undefined;
  readonly extended?: Extended<Value, Extensions> | undefined;
}

/** The form in which a value is written. */
type Written<Value, Extensions> =
  | { readonly alone: Value }
  | { readonly extended: Extended<Value, Extensions> };

function extendable<Value, Extensions, Model extends Payload>(
  content: Content<Value, Model>,
  extensions: Field<Extensions, CSTACommonArguments>,
) {
  return {
    toModel(wire: Extendable<Value, Extensions> | undefined): Model {
      if (wire === undefined) throw new DecodeError('missing-member', 'it has no content');
      const value = wire.alone ?? wire.extended?.value;
      if (value === undefined) {
        throw new DecodeError('bad-tag', 'it is of no form that CSTA Phase I has');
      }
      const given = wire.extended?.extensions;
      return {
        ...content.toModel(value),
        ...(given === undefined ? {} : { extensions: extensions.toModel(given) }),
        ...kept(wire.extended ?? {}),
      } as object as Model;
    },
    toWire(model: Model, place: Place): Written<Value, Extensions> {
      place.object(model);
      const { extensions: given, unknownMembers, ...rest } = model;
      const value = content.toWire(rest, place);
      const own = given && extensions.toWire(given, place.member('extensions'));
      if (own === undefined && unknownMembers === undefined) return { alone: value };
      return {
        extended: { value, ...(own === undefined ? {} : { extensions: own }), ...kept(model) },
      };
    },
  };
}

/** The one private data that answers and events have room for. */
const onePrivate: Field<Uint8Array, CSTACommonArguments> = {
  toModel: (wire) => privateExtensions.toModel([wire]),
  toWire: (model, place) => privateExtensions.toWire(model, place)[0],
};

/** The extensions of a request that is a SEQUENCE anyway. */
export const requestExtensions: Mapping<Phase1CommonArguments, CSTACommonArguments> =
  commonArguments;
/** The extensions of an answer that is a SEQUENCE anyway. */
export const responseExtensions = onePrivate;

/** A request whose argument is a value, alone or with extensions. */
export function argument<Value, Model extends Payload>(
  content: Content<Value, Model>,
): Mapping<{ readonly argument: Extendable<Value, Phase1CommonArguments> }, Model> {
  const mapping = extendable<Value, Phase1CommonArguments, Model>(content, commonArguments);
  return {
    toModel: (wire) => mapping.toModel(wire.argument),
    toWire: (model, place) => ({ argument: mapping.toWire(model, place) }),
  };
}

/** An answer whose result is a value, alone or with extensions. */
export function result<Value, Model extends Payload>(
  content: Content<Value, Model>,
): Mapping<{ readonly result: Extendable<Value, Uint8Array> }, Model> {
  const mapping = extendable<Value, Uint8Array, Model>(content, onePrivate);
  return {
    toModel: (wire) => mapping.toModel(wire.result),
    toWire: (model, place) => ({ result: mapping.toWire(model, place) }),
  };
}

/** A positive answer without data, which need not be there at all. */
export const acknowledgement: Mapping<{ readonly result?: Phase1Acknowledgement }, Payload> = {
  toModel({ result: given = { noData: true } }) {
    if (given.extensions) return { extensions: onePrivate.toModel(given.extensions) };
    return given.unknownMembers ? { unknownMembers: given.unknownMembers } : {};
  },
  toWire(model, place) {
    place.object(model);
    place.only(model, ['extensions']);
    const { extensions: given, unknownMembers } = model;
    const own = given && onePrivate.toWire(given, place.member('extensions'));
    if (own !== undefined) return { result: { extensions: own } };
    return { result: unknownMembers === undefined ? { noData: true } : { unknownMembers } };
  },
};

/** A payload that is one member. */
export const only = <Name extends string, Value, Member>(
  name: Name,
  mapping: Mapping<Value, Member>,
): Mapping<Value, { readonly [Only in Name]: Member }> => ({
  toModel: (wire) => ({ [name]: mapping.toModel(wire) }) as { readonly [Only in Name]: Member },
  toWire(model, place) {
    place.only(model, [name]);
    return mapping.toWire(model[name], place.member(name));
  },
});
