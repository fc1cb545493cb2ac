import { EncodeError } from '../../model/errors.js';
import type { CSTAPrivateData } from '../../model/hand-written.js';
import type { UnknownMember } from '../../model/unknown-member.js';
import { octetsOrPrivate } from '../hand-written/private-content.js';
import { readWith } from '../read-octets.js';
import { elementOf, keptElement } from './element.js';
import { kept, type Mapping, withElement } from './mapping.js';
import type { Place } from './place.js';

const NULL = 0x05;
const PRIVATE_DATA = 0x7d;
const nothing = Uint8Array.of(NULL, 0);
/** What stands before the private data in a report. */
const beforeExtensions = 3;

/** The private data that a vendor's event is. */
const privateDataOf = (eventInfo: Uint8Array): CSTAPrivateData =>
  readWith(
    eventInfo,
    { strict: false, limits: {} },
    // What the form has read is of the type that it is of.
    (reader) => octetsOrPrivate.read(reader, reader.next(eventInfo.length)) as CSTAPrivateData,
  );

/** The element of private data of any form. */
function elementIn(privateData: CSTAPrivateData, place: Place): Uint8Array {
  try {
    return elementOf(privateData, (writer, value) => octetsOrPrivate.write(writer, value, 0));
  } catch (error) {
    if (error instanceof EncodeError) place.fail(error.code, error.reason);
    throw error;
  }
}

/** What a report of a vendor's event holds: the event, which may be anything, and what stands behind it. */
type Phase1PrivateEvent = {
  readonly monitorCrossRefID: string;
  /** The event's element. */
  readonly eventInfo: Uint8Array;
  readonly extensions?: Uint8Array;
};

type ModelPrivateEvent = {
  readonly monitorCrossRefID: string;
  readonly privateData: CSTAPrivateData;
  readonly unknownMembers?: readonly UnknownMember[];
};

/**
 * The event's contents are the vendor's in Phase I: NULL with private data behind it, or any element. The model has
 * one place for them; if there are both, the private data is kept as it came.
 */
export const privateEvent: Mapping<Phase1PrivateEvent, ModelPrivateEvent> = {
  toModel({ monitorCrossRefID, eventInfo, extensions }) {
    if (eventInfo[0] === NULL && extensions) {
      return { monitorCrossRefID, privateData: { private: { ber: extensions } } };
    }
    const behind = extensions && withElement({}, { ber: extensions, index: beforeExtensions });
    return { monitorCrossRefID, privateData: privateDataOf(eventInfo), ...behind };
  },
  toWire(model, place) {
    place.object(model);
    place.only(model, ['monitorCrossRefID', 'privateData']);
    const { monitorCrossRefID, privateData, unknownMembers = [] } = model;
    place.member('unknownMembers').list(unknownMembers);
    const element = elementIn(privateData, place.member('privateData'));
    if (element[0] === PRIVATE_DATA) {
      return { monitorCrossRefID, eventInfo: nothing, extensions: element, ...kept(model) };
    }
    const extensions = keptElement(unknownMembers, PRIVATE_DATA)?.ber;
    return { monitorCrossRefID, eventInfo: element, ...(extensions && { extensions }) };
  },
};
