import { DecodeError } from '../../../model/errors.js';
import type { UnknownMember } from '../../../model/unknown-member.js';
import { readWith } from '../../run.js';
import { type EventMapping, event, type Own, type OwnInModel } from '../event.js';
import { digitsOf, forwardingOf, forwardingValue } from '../forwarding.js';
import type {
  Phase1CallInformationEvent,
  Phase1DoNotDisturbEvent,
  Phase1ForwardingEvent,
  Phase1MessageWaitingEvent,
  Phase1SubjectDeviceID,
} from '../generated/types.js';
import { connectionID, party } from '../identifiers.js';
import { elementOf, withElement } from '../kept-member.js';
import { isLike, kept, type Mapping, members, same } from '../mapping.js';
import type { Place } from '../place.js';
import { phase1Wire, writeOf } from '../wire.js';

const SUBJECT_DEVICE = 0x63;
const SUBJECT_DEVICE_TAG = 0x43;

/** The octets of a subject device, for which the model has no member. */
const subjectElement = (device: Phase1SubjectDeviceID): Uint8Array =>
  elementOf(device, writeOf('Phase1SubjectDeviceID'));

type Forwarding = OwnInModel<'ForwardingEvent'>;

/**
 * Phase I has two places for where forwarding goes. Dialling digits are written to the first, all else to the second;
 * where both are there and differ, the second is kept as it came.
 */
const forwarding: Mapping<Own<Phase1ForwardingEvent>, Forwarding> = {
  toModel({ device, forwardingInformation: information, forwardedTo, ...rest }) {
    const { type, isOn } = forwardingOf(information.forwardingType);
    const first = information.forwardDN;
    const second = forwardedTo && party.toModel(forwardedTo).deviceIdentifier;
    const forwardTo = first === undefined ? second : { number: first };
    const unknown = [...(rest.unknownMembers ?? []), ...(information.unknownMembers ?? [])];
    const unknownMembers =
      forwardedTo === undefined || (second !== undefined && isLike(second, forwardTo))
        ? unknown
        : withElement(unknown, subjectElement(forwardedTo), 2);
    return {
      device: party.toModel(device),
      forwardingType: type,
      forwardStatus: isOn,
      ...(forwardTo === undefined ? {} : { forwardTo }),
      ...(unknownMembers.length === 0 ? {} : { unknownMembers }),
    };
  },
  toWire(model, place) {
    place.only(model, ['device', 'forwardingType', 'forwardStatus', 'forwardTo']);
    const { device, forwardingType, forwardStatus, forwardTo } = model;
    const kind = forwardingValue(forwardingType, forwardStatus, place.member('forwardingType'));
    const at = place.member('forwardTo');
    if (forwardTo !== undefined) at.object(forwardTo);
    const isDigits = (forwardTo?.typeOfNumber ?? 'dialingNumber') === 'dialingNumber';
    return {
      device: party.toWire(device, place.member('device')),
      forwardingInformation:
        forwardTo !== undefined && isDigits
          ? { forwardingType: kind, forwardDN: digitsOf(forwardTo, at) }
          : { forwardingType: kind },
      ...(forwardTo === undefined || isDigits
        ? {}
        : { forwardedTo: party.toWire({ deviceIdentifier: forwardTo }, at) }),
      ...kept(model),
    };
  },
};

const isSubject = (member: UnknownMember): member is UnknownMember & { readonly ber: Uint8Array } =>
  'ber' in member && member.ber[0] === SUBJECT_DEVICE;

function readSubject(octets: Uint8Array, place: Place): Phase1SubjectDeviceID {
  try {
    return readWith(octets, { strict: false, limits: {} }, (reader) => {
      const tag = reader.next(octets.length);
      reader.expect(tag, SUBJECT_DEVICE_TAG);
      // What the schema has read is of the type made from it.
      return phase1Wire().type('Phase1SubjectDeviceID').read(reader, tag) as Phase1SubjectDeviceID;
    });
  } catch (error) {
    if (error instanceof DecodeError) place.fail('bad-value', error.reason);
    throw error;
  }
}

/** The device that invoked the feature is in no later phase; what is not known is not kept. */
const messageWaiting: Mapping<Own<Phase1MessageWaitingEvent>, OwnInModel<'MessageWaitingEvent'>> = {
  toModel({ targetDevice, invokingDevice, messageWaitingOn, ...rest }) {
    return {
      targetDevice: party.toModel(targetDevice),
      messageWaitingOn,
      ...(invokingDevice.notKnown
        ? kept(rest)
        : { unknownMembers: withElement(rest.unknownMembers, subjectElement(invokingDevice), 1) }),
    };
  },
  toWire(model, place) {
    place.only(model, ['targetDevice', 'messageWaitingOn']);
    const { targetDevice, messageWaitingOn, unknownMembers = [] } = model;
    const at = place.member('unknownMembers');
    at.list(unknownMembers);
    const invoking = unknownMembers.find(isSubject);
    const rest = unknownMembers.filter((member) => member !== invoking);
    return {
      targetDevice: party.toWire(targetDevice, place.member('targetDevice')),
      invokingDevice: invoking ? readSubject(invoking.ber, at) : { notKnown: true },
      messageWaitingOn,
      ...(rest.length === 0 ? {} : { unknownMembers: rest }),
    };
  },
};

/** Events about what is known of a call and about features of devices. */
export const featureEvents: readonly EventMapping[] = [
  event<'CallInformationEvent', Phase1CallInformationEvent>(
    'CallInformationEvent',
    'Phase1CallInformationEvent',
    members({
      connection: connectionID,
      device: party,
      accountInfo: same<Uint8Array>(),
      authCode: same<Uint8Array>(),
    }),
  ),
  event<'DoNotDisturbEvent', Phase1DoNotDisturbEvent>(
    'DoNotDisturbEvent',
    'Phase1DoNotDisturbEvent',
    members({ device: party, doNotDisturbOn: same<boolean>() }),
  ),
  event<'ForwardingEvent', Phase1ForwardingEvent>(
    'ForwardingEvent',
    'Phase1ForwardingEvent',
    forwarding,
  ),
  event<'MessageWaitingEvent', Phase1MessageWaitingEvent>(
    'MessageWaitingEvent',
    'Phase1MessageWaitingEvent',
    messageWaiting,
  ),
];
