import { DecodeError } from '../../../model/errors.js';
import type { SystemStatus } from '../../../model/generated/system.js';
import type { Escape } from '../../../model/generated/vendor-specific.js';
import type { CSTAPrivateData } from '../../../model/hand-written.js';
import { elementsOf } from '../../elements.js';
import { enumeration, orFail } from '../enumeration.js';
import { privateContent, privateElement, security } from '../extensions.js';
import { acknowledgement, argument, only } from '../forms.js';
import type { Phase1EscapeService, Phase1SystemStatusValue } from '../generated/types.js';
import { Phase1SystemStatusValueValues } from '../generated/values.js';
import { writePrivateData } from '../hand-written.js';
import { elementOf } from '../kept-member.js';
import { kept, type Mapping } from '../mapping.js';
import type { Place } from '../place.js';
import { type ServiceMapping, service } from '../service.js';

const statusValue = enumeration<Phase1SystemStatusValue, SystemStatus['systemStatus']>(
  Phase1SystemStatusValueValues,
);

/** The tag of the list of private data in CSTACommonArguments. */
const LIST = 0xa1;
/** What private data begins with that stands alone. */
const SEQUENCE = 0x30;

/**
 * The private data of an Escape, which is one in the model and a list in Phase I. No list is private data without
 * content, and a list of none or several is kept as it would stand in CSTACommonArguments.
 */
function onePrivateData(list: readonly Uint8Array[] | undefined): CSTAPrivateData {
  if (list === undefined) return { private: {} };
  const [one, more] = list;
  const isPlain = one !== undefined && more === undefined && one[0] !== SEQUENCE;
  return privateContent(isPlain ? one : listElement(list));
}

const listElement = (list: readonly Uint8Array[]): Uint8Array =>
  elementOf(list, (writer, value) => writer.items(value, LIST, writePrivateData));

/** What is within an element, whose length is definite. */
function contentsOf(element: Uint8Array): Uint8Array {
  const [, length = 0] = element;
  return element.subarray(length < 0x80 ? 2 : 2 + (length & 0x7f));
}

function listOf(model: CSTAPrivateData, place: Place): readonly Uint8Array[] | undefined {
  place.object(model);
  const content = model.private;
  if (content && content.ber === undefined && !content.xml) return undefined;
  const octets = content?.ber;
  if (octets instanceof Uint8Array && octets[0] === LIST) {
    const items = elementsOf(contentsOf(octets));
    return items ?? place.fail('bad-value', 'the private data is no list of elements');
  }
  const element = privateElement(model, place);
  return element === undefined ? undefined : [element];
}

const escapeService: Mapping<Phase1EscapeService, Escape> = {
  toModel({ argument }) {
    if (argument.unknownMembers) {
      throw new DecodeError('bad-tag', 'the private data is in no form of CSTA Phase I');
    }
    if (argument.bare) return { privateData: privateContent(argument.bare) };
    const given = argument.common;
    return {
      ...(given.security === undefined ? {} : { security: security.toModel(given.security) }),
      privateData: onePrivateData(given.privateData),
      ...kept(given),
    };
  },
  toWire(model, place) {
    place.object(model);
    place.only(model, ['security', 'privateData']);
    const { security: given, privateData } = model;
    const alone = privateData?.private?.ber;
    if (alone instanceof Uint8Array && alone[0] === SEQUENCE && Object.keys(model).length === 1) {
      return { argument: { bare: alone } };
    }
    const list = listOf(privateData, place.member('privateData'));
    return {
      argument: {
        common: {
          ...(given === undefined
            ? {}
            : { security: security.toWire(given, place.member('security')) }),
          ...(list === undefined ? {} : { privateData: list }),
          ...kept(model),
        },
      },
    };
  },
};

/** System status, which either side may report, and the vendors' own services. */
export const system: readonly ServiceMapping[] = [
  service(
    'SystemStatus',
    'Phase1SystemStatus',
    argument(only('systemStatus', orFail(statusValue))),
    acknowledgement,
  ),
  service('Escape', 'Phase1EscapeService', escapeService, acknowledgement, {
    // An apdu may end behind the operation.
    isRequest: (wire) => 'argument' in wire,
  }),
];
