import type { Open, UnknownMember } from '../../model/unknown-member.js';
import { writeWith } from '../run.js';
import type { BerWriter } from '../writer.js';
import type { Mapping } from './mapping.js';

/** A member of Phase I that the model has no place for, so that it is kept as the element that it is. */
export interface KeptMember<Wire, Name extends keyof Wire> {
  readonly name: Name;
  /** The members that stand before it. */
  readonly after: readonly (keyof Wire)[];
  write(writer: BerWriter, value: NonNullable<Wire[Name]>): void;
}

/** The element among what the decoder did not know, in the place where it stood. */
export function withElement(
  unknownMembers: readonly UnknownMember[] | undefined,
  ber: Uint8Array,
  knownBefore: number,
): readonly UnknownMember[] {
  let index = knownBefore;
  for (const member of unknownMembers ?? [])
    if ('index' in member && member.index <= index) index++;
  return [...(unknownMembers ?? []), { ber, index }].sort((a, b) => indexOf(a) - indexOf(b));
}

const indexOf = (member: UnknownMember): number => ('index' in member ? member.index : 0);

/** The octets of a member by itself. */
export const elementOf = <Value>(
  value: Value,
  write: (writer: BerWriter, value: Value) => void,
): Uint8Array => writeWith(value, write, () => 'element').slice();

/** A mapping of members, of which one is kept as an element. */
export function keeping<Wire extends Open, Model extends Open, Name extends keyof Wire>(
  member: KeptMember<Wire, Name>,
  mapping: Mapping<Omit<Wire, Name>, Model>,
): Mapping<Wire, Model> {
  return {
    toModel(wire) {
      const { [member.name]: value, ...rest } = wire;
      const model = mapping.toModel(rest);
      if (value === undefined || value === null) return model;
      const known = member.after.filter((name) => wire[name] !== undefined).length;
      const element = elementOf<NonNullable<Wire[Name]>>(value, member.write);
      return { ...model, unknownMembers: withElement(model.unknownMembers, element, known) };
    },
    // It is among what is written back where it came from.
    toWire: (model, place) => mapping.toWire(model, place) as Wire,
  };
}
