/** Private data and security data. */

import { DecodeError } from '../../model/errors.js';
import type { CSTACommonArguments } from '../../model/generated/extensions.js';
import type { Escape } from '../../model/generated/vendor-specific.js';
import type { CSTAPrivateData, OctetsOrPrivate } from '../../model/hand-written.js';
import { elementsOf } from '../elements.js';
import { elementOf } from './element.js';
import { writePrivateData } from './hand-written.js';
import { kept, type Mapping } from './mapping.js';
import type { Place } from './place.js';
import type { Special } from './translation.js';

const SEQUENCE = 0x30;
/** The standard's private data, and that of an MD110. */
const PRIVATE_DATA = [0x7d, SEQUENCE];
/** The tag of the list of private data in CSTACommonArguments. */
const LIST = 0xa1;

/** The element in the place of private content; undefined if it is of another form. */
function elementIn(
  model: OctetsOrPrivate,
  identifiers: readonly number[],
  place: Place,
): Uint8Array | undefined {
  place.object(model);
  const octets = model.private?.ber;
  return octets instanceof Uint8Array && identifiers.includes(octets[0] ?? 0) ? octets : undefined;
}

/** An element that names whose it is, or of what kind, so that the whole of it is the private content. */
const content = (
  identifiers: readonly number[],
  lacking: string,
): Mapping<Uint8Array, OctetsOrPrivate> => ({
  toModel: (wire) => ({ private: { ber: wire } }),
  toWire(model, place) {
    const element = elementIn(model, identifiers, place);
    if (!element) place.lack(lacking);
    return element;
  },
});

/** Private data of Phase I names its manufacturer. */
const privateData = content(
  PRIVATE_DATA,
  'private data without a manufacturer; begin with [APPLICATION 29]',
);
/** A seal is security information of a form that its algorithm tells. */
const seal = content([SEQUENCE], 'security information but a seal, which is a SEQUENCE');

/** The extensions of answers and events: one vendor's data. */
export const oneVendor: Mapping<Uint8Array, CSTACommonArguments> = {
  toModel: (wire) => ({ privateData: [privateData.toModel(wire)] }),
  toWire(model, place) {
    place.object(model);
    place.only(model, ['privateData']);
    if (kept(model).unknownMembers?.length) place.lack('extensions beside private data here');
    const { privateData: given } = model;
    if (given === undefined) return undefined;
    const at = place.member('privateData');
    at.list(given);
    const [first, ...more] = given.flatMap(
      (item, index) => privateData.toWire(item, at.item(index)) ?? [],
    );
    if (more.length > 0) at.lack('room for more than one item here');
    return first;
  },
};

/** What is within an element, whose length is definite. */
function contentsOf(element: Uint8Array): Uint8Array {
  const [, length = 0] = element;
  return element.subarray(length < 0x80 ? 2 : 2 + (length & 0x7f));
}

function listIn(model: CSTAPrivateData, place: Place): readonly Uint8Array[] | undefined {
  place.object(model);
  const inner = model.private;
  if (inner && inner.ber === undefined && !inner.xml) return undefined;
  const octets = inner?.ber;
  if (octets instanceof Uint8Array && octets[0] === LIST) {
    const items = elementsOf(contentsOf(octets));
    return items ?? place.fail('bad-value', 'the private data is no list of elements');
  }
  const element = privateData.toWire(model, place);
  return element === undefined ? undefined : [element];
}

interface WireCommon {
  readonly security?: unknown;
  readonly privateData?: readonly Uint8Array[];
}

interface WireEscape {
  readonly bare?: Uint8Array;
  readonly common?: WireCommon;
  /** Its members in a plain SEQUENCE, as an OmniPCX has them. */
  readonly plain?: WireCommon;
  readonly unknownMembers?: unknown;
}

/**
 * The argument of an Escape. Its private data is one in the model and a list in Phase I: no list is private data without
 * content, and a list of none or several is kept as it would stand in CSTACommonArguments.
 */
const escapeArgument: Special = (all): Mapping<WireEscape | undefined, Escape> => {
  const security = all.of<unknown, NonNullable<Escape['security']>>('Phase1SecurityData');
  const argument = all.types.Phase1EscapeArgument;
  const hasBare = argument?.kind === 'choice' && argument.alternatives.bare !== undefined;
  const one = (list: readonly Uint8Array[]): Uint8Array => {
    const [first, more] = list;
    // Alone it would be taken for the private data of an MD110, where those may come.
    const isOne = first !== undefined && more === undefined && !(hasBare && first[0] === SEQUENCE);
    return isOne
      ? first
      : elementOf(list, (writer, value) => writer.items(value, LIST, writePrivateData));
  };
  return {
    toModel(wire) {
      // An apdu may end behind the operation.
      if (wire === undefined) {
        throw new DecodeError('missing-member', 'it has no content, which would say what is asked');
      }
      if (wire.bare) return { privateData: privateData.toModel(wire.bare) };
      const common = wire.common ?? wire.plain;
      if (!common) {
        throw new DecodeError('bad-tag', 'the private data is in no form of CSTA Phase I');
      }
      const list = common.privateData;
      return {
        ...(common.security !== undefined && { security: security.toModel(common.security) }),
        privateData: list === undefined ? { private: {} } : privateData.toModel(one(list)),
        ...kept(common),
      };
    },
    toWire(model, place) {
      place.object(model);
      place.only(model, ['security', 'privateData']);
      const { security: given, privateData: data } = model;
      const alone = data?.private?.ber;
      const isAlone = hasBare && Object.keys(model).length === 1;
      if (isAlone && alone instanceof Uint8Array && alone[0] === SEQUENCE) {
        return { bare: alone };
      }
      const list = listIn(data, place.member('privateData'));
      const common = {
        ...(given && { security: security.toWire(given, place.member('security')) }),
        ...(list && { privateData: list }),
        ...kept(model),
      };
      return hasBare ? { common } : { plain: common };
    },
  };
};

export const extensionTranslations: Readonly<Record<string, Special>> = {
  Phase1AnyPrivateData: () => privateData,
  Phase1Seal: () => seal,
  Phase1PrivateData: () => oneVendor,
  Phase1EscapeArgument: escapeArgument,
};
