/** The two forms of most arguments and results of Phase I, and that of answers without data. */

import { DecodeError } from '../../model/errors.js';
import type { UnknownMember } from '../../model/unknown-member.js';
import type { Member } from '../../schema/language.js';
import { kept, type Mapping, type Members } from './mapping.js';
import type { Special, Translations } from './translation.js';

/** A value alone, or in a SEQUENCE with extensions. */
interface Extendable {
  readonly alone?: unknown;
  readonly extended?: { readonly value?: unknown; readonly extensions?: unknown };
  readonly unknownMembers?: readonly UnknownMember[];
}

/** The value of an argument or a result in either form. */
export function valueIn(wire: unknown): unknown {
  const { alone, extended } = Object(wire) as Extendable;
  return alone ?? extended?.value;
}

/**
 * An argument or a result that is a value, alone or with extensions.
 *
 * @param type - the type of both forms
 * @param name - of the one member that it is in the model, if it is one
 * @param contentOf - what the value says of the payload
 */
export function extendable(
  all: Translations,
  type: string,
  name: string | undefined,
  contentOf: (value: Member) => Mapping<unknown, Members>,
): Mapping<Extendable | undefined, Members> {
  const definition = all.types[`${type}Extended`];
  const { value: entry, extensions: own } =
    definition?.kind === 'sequence' ? definition.members : {};
  if (!entry || !own) throw new Error(`${type} has no form with extensions`);
  const content = contentOf(entry);
  const extensions = all.ofMember(own);
  const isOptional = entry.presence === 'optional';
  return {
    toModel(wire) {
      if (wire === undefined) {
        if (isOptional) return {};
        throw new DecodeError('missing-member', 'it has no content');
      }
      const { extended } = wire;
      const value = valueIn(wire);
      if (value === undefined && !isOptional) {
        throw new DecodeError('bad-tag', 'it is of no form that CSTA Phase I has');
      }
      return {
        ...(value !== undefined && content.toModel(value)),
        ...(extended?.extensions !== undefined && {
          extensions: extensions.toModel(extended.extensions),
        }),
        ...kept(extended ?? (isOptional ? wire : {})),
      };
    },
    toWire(model, place) {
      place.object(model);
      const { extensions: given, unknownMembers, ...rest } = model;
      const isNone = isOptional && name !== undefined && rest[name] === undefined;
      if (isNone) place.only(rest, [name]);
      const value = isNone ? undefined : content.toWire(rest, place);
      const extended =
        given === undefined ? undefined : extensions.toWire(given, place.member('extensions'));
      if (
        (value !== undefined || !isOptional) &&
        extended === undefined &&
        unknownMembers === undefined
      )
        return { alone: value };
      return {
        extended: {
          ...(value !== undefined && { value }),
          ...(extended !== undefined && { extensions: extended }),
          ...kept(model),
        },
      };
    },
  };
}

interface WireAcknowledgement {
  readonly extensions?: Uint8Array;
  readonly noData?: true;
  readonly unknownMembers?: readonly UnknownMember[];
}

/** A positive answer without data, which need not be there at all. */
const acknowledgement: Special = (all): Mapping<WireAcknowledgement | undefined, Members> => {
  const extensions = all.of<Uint8Array, unknown>('Phase1PrivateData');
  return {
    toModel: (wire = { noData: true }) =>
      wire.extensions ? { extensions: extensions.toModel(wire.extensions) } : { ...kept(wire) },
    toWire(model, place) {
      place.object(model);
      place.only(model, ['extensions']);
      const { extensions: given } = model;
      const own =
        given === undefined ? undefined : extensions.toWire(given, place.member('extensions'));
      if (own !== undefined) return { extensions: own };
      return model.unknownMembers === undefined ? { noData: true } : kept(model);
    },
  };
};

export const acknowledgementTranslations: Readonly<Record<string, Special>> = {
  Phase1Acknowledgement: acknowledgement,
};
