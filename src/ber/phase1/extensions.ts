import type { CSTACommonArguments, CSTASecurityData } from '../../model/generated/extensions.js';
import type { CSTAPrivateData, OctetsOrPrivate, SecurityInfo } from '../../model/hand-written.js';
import type { Phase1CommonArguments, Phase1SecurityData } from './generated/types.js';
import { kept, type Mapping, members } from './mapping.js';
import type { Place } from './place.js';

const SEQUENCE = 0x30;
/** The standard's private data, and that of an MD110. */
const PRIVATE_DATA = [0x7d, SEQUENCE];

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

/** Private data of Phase I names its manufacturer, so the whole element is the private content. */
export const privateContent = (wire: Uint8Array): CSTAPrivateData => ({ private: { ber: wire } });

/** The element of private data; undefined, where that is allowed, if Phase I has none for it. */
export function privateElement(model: CSTAPrivateData, place: Place): Uint8Array | undefined {
  const element = elementIn(model, PRIVATE_DATA, place);
  if (!element) place.lack('private data without a manufacturer; begin with [APPLICATION 29]');
  return element;
}

/** A seal is security information of a form that its algorithm tells. */
const securityInfo = {
  toModel: (wire: Uint8Array): SecurityInfo => ({ private: { ber: wire } }),
  toWire(model: SecurityInfo, place: Place): Uint8Array | undefined {
    const element = elementIn(model, [SEQUENCE], place);
    if (!element) place.lack('security information but a seal, which is a SEQUENCE');
    return element;
  },
};

export const security: Mapping<Phase1SecurityData, CSTASecurityData> = {
  toModel: ({ seal, ...rest }) => ({
    ...rest,
    ...(seal === undefined ? {} : { securityInfo: securityInfo.toModel(seal) }),
  }),
  toWire(model, place) {
    place.object(model);
    place.only(model, ['messageSequenceNumber', 'timeStamp', 'securityInfo']);
    const { securityInfo: info, ...rest } = model;
    const seal = info && securityInfo.toWire(info, place.member('securityInfo'));
    return { ...rest, ...(seal === undefined ? {} : { seal }) };
  },
};

const privateList: Mapping<readonly Uint8Array[], readonly CSTAPrivateData[]> = {
  toModel: (wire) => wire.map(privateContent),
  toWire(model, place) {
    place.list(model);
    return model.flatMap((item, index) => privateElement(item, place.item(index)) ?? []);
  },
};

/** The extensions of requests. */
export const commonArguments: Mapping<Phase1CommonArguments, CSTACommonArguments> = members<
  Phase1CommonArguments,
  CSTACommonArguments
>({ security, privateData: privateList });

/** The extensions of answers and events: one vendor's data. */
export const privateExtensions: Mapping<readonly Uint8Array[], CSTACommonArguments> = {
  toModel: (wire) => ({ privateData: wire.map(privateContent) }),
  toWire(model, place) {
    place.object(model);
    place.only(model, ['privateData']);
    if (kept(model).unknownMembers?.length) place.lack('extensions beside private data here');
    const { privateData } = model;
    if (privateData === undefined) return [];
    const elements = privateList.toWire(privateData, place.member('privateData'));
    if (elements.length > 1) place.member('privateData').lack('room for more than one item here');
    return elements.slice(0, 1);
  },
};
