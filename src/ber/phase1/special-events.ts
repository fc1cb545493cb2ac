/** Events whose entries do not say all that they are in the model. */

import { DecodeError } from '../../model/errors.js';
import type { SubjectDeviceID } from '../../model/generated/identifiers.js';
import type { ForwardingType } from '../../model/generated/logical-device.js';
import type { ConnectionID, DeviceID } from '../../model/hand-written.js';
import type { UnknownMember } from '../../model/unknown-member.js';
import { keptElement } from './element.js';
import { forwardingOf, forwardingValue } from './forwarding.js';
import { isLike, kept, type Mapping, type Members, withElement, without } from './mapping.js';
import type { Place } from './place.js';
import type { Translations } from './translation.js';

/** Makes the mapping of an event, given the one that its entry has. */
type SpecialEvent = (
  all: Translations,
  usual: Mapping<Members, Members>,
) => Mapping<Members, Members>;

/** The device of a connection, where that is a static one. */
function deviceOf(connection: ConnectionID | undefined): SubjectDeviceID {
  const { deviceID } = connection ?? {};
  if (deviceID === undefined || deviceID.typeOfNumber === 'dynamic') return { notKnown: true };
  const { number, typeOfNumber } = deviceID;
  return {
    deviceIdentifier: typeOfNumber === undefined ? { number } : { number, typeOfNumber },
  };
}

type Initiated = {
  readonly initiatedConnection?: ConnectionID;
  readonly initiatingDevice?: SubjectDeviceID;
};

/** Phase I does not name the device that initiates beside its connection, which names it. */
const serviceInitiated: SpecialEvent = (_all, usual): Mapping<Members, Initiated> => {
  const initiating = ({ initiatedConnection: connection }: Initiated): SubjectDeviceID =>
    deviceOf(connection);
  return {
    toModel(wire) {
      const model: Initiated = usual.toModel(wire);
      return { ...model, initiatingDevice: initiating(model) };
    },
    toWire(model, place) {
      const { initiatingDevice: given } = model;
      const wire = usual.toWire(without(model, ['initiatingDevice']), place);
      if (given !== undefined && !isLike(given, initiating(model))) {
        place.member('initiatingDevice').lack('initiating device beside that of the connection');
      }
      return wire;
    },
  };
};

type WireForwarding = {
  readonly forwardingInformation?: {
    readonly forwardingType?: string;
    readonly forwardDN?: string;
    readonly unknownMembers?: readonly UnknownMember[];
  };
  readonly forwardedTo?: unknown;
  readonly device?: unknown;
  readonly unknownMembers?: readonly UnknownMember[];
};

type Forwarding = {
  readonly device?: SubjectDeviceID | undefined;
  readonly forwardingType?: ForwardingType;
  readonly forwardStatus?: boolean | undefined;
  readonly forwardTo?: DeviceID | undefined;
  readonly unknownMembers?: readonly UnknownMember[];
};

const subjectType = 'Phase1SubjectDeviceID';

/**
 * Phase I has two places for where forwarding goes. Dialling digits are written to the first, all else to the second;
 * where both are there and differ, the second is kept as it came.
 */
const forwarding: SpecialEvent = (all): Mapping<WireForwarding, Forwarding> => {
  const party = all.of<unknown, SubjectDeviceID | undefined>(subjectType);
  const digits = all.of('digits');
  return {
    toModel({ device, forwardingInformation: information = {}, forwardedTo, ...rest }) {
      const { type, isOn } = forwardingOf(information.forwardingType);
      const first = information.forwardDN;
      const second = forwardedTo ? party.toModel(forwardedTo)?.deviceIdentifier : undefined;
      const forwardTo = first === undefined ? second : { number: first };
      const unknown = [...(rest.unknownMembers ?? []), ...(information.unknownMembers ?? [])];
      const isTold = forwardedTo === undefined || (second && isLike(second, forwardTo));
      const element = isTold
        ? undefined
        : { ber: all.elements.write(subjectType, forwardedTo), index: 2 };
      return {
        ...(device !== undefined && { device: party.toModel(device) }),
        ...(type !== undefined && { forwardingType: type, forwardStatus: isOn }),
        ...(forwardTo && { forwardTo }),
        ...(unknown.length > 0 && { unknownMembers: unknown }),
        ...(element && withElement({ unknownMembers: unknown }, element)),
      };
    },
    toWire(model, place) {
      place.only(model, ['device', 'forwardingType', 'forwardStatus', 'forwardTo']);
      const { device, forwardingType, forwardStatus, forwardTo } = model;
      const value = forwardingValue(
        all.types,
        forwardingType,
        forwardStatus,
        place.member('forwardingType'),
      );
      const at = place.member('forwardTo');
      if (forwardTo !== undefined) at.object(forwardTo);
      const isDigits = (forwardTo?.typeOfNumber ?? 'dialingNumber') === 'dialingNumber';
      return {
        device: party.toWire(device, place.member('device')),
        forwardingInformation: {
          forwardingType: value,
          ...(forwardTo && isDigits && { forwardDN: String(digits.toWire(forwardTo, at)) }),
        },
        ...(forwardTo &&
          !isDigits && { forwardedTo: party.toWire({ deviceIdentifier: forwardTo }, at) }),
        ...kept(model),
      };
    },
  };
};

const SUBJECT_DEVICE = 0x63;

type WireMessageWaiting = {
  readonly targetDevice: unknown;
  readonly invokingDevice: unknown;
  readonly messageWaitingOn: unknown;
  readonly unknownMembers?: readonly UnknownMember[];
};

/** The device that invoked the feature is in no later phase; what is not known is not kept. */
const messageWaiting: SpecialEvent = (all): Mapping<WireMessageWaiting, Members> => {
  const party = all.of(subjectType);
  const read = (octets: Uint8Array, place: Place): unknown => {
    try {
      return all.elements.read(subjectType, octets);
    } catch (error) {
      if (error instanceof DecodeError) place.fail('bad-value', error.reason);
      throw error;
    }
  };
  return {
    toModel({ targetDevice, invokingDevice, messageWaitingOn, ...rest }) {
      const isKnown =
        invokingDevice !== undefined &&
        Reflect.get(Object(invokingDevice), 'notKnown') === undefined;
      return {
        ...(targetDevice !== undefined && { targetDevice: party.toModel(targetDevice) }),
        ...(messageWaitingOn !== undefined && { messageWaitingOn }),
        ...(isKnown
          ? withElement(rest, { ber: all.elements.write(subjectType, invokingDevice), index: 1 })
          : kept(rest)),
      };
    },
    toWire(model, place) {
      place.only(model, ['targetDevice', 'messageWaitingOn']);
      const { targetDevice, messageWaitingOn } = model;
      const at = place.member('unknownMembers');
      const unknownMembers = at.list(kept(model).unknownMembers ?? []);
      const invoking = keptElement(unknownMembers, SUBJECT_DEVICE);
      const rest = unknownMembers.filter((member) => member !== invoking);
      return {
        targetDevice: party.toWire(targetDevice, place.member('targetDevice')),
        invokingDevice: invoking ? read(invoking.ber, at) : { notKnown: true },
        messageWaitingOn,
        ...(rest.length > 0 && { unknownMembers: rest }),
      };
    },
  };
};

export const specialEvents: Readonly<Record<string, SpecialEvent>> = {
  Phase1ServiceInitiatedEvent: serviceInitiated,
  Phase1ForwardingEvent: forwarding,
  Phase1MessageWaitingEvent: messageWaiting,
};
