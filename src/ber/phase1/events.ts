/** Events of Phase I as those of the model. */

import { DecodeError, EncodeError } from '../../model/errors.js';
import type { CSTACommonArguments } from '../../model/generated/extensions.js';
import type { SubjectDeviceID } from '../../model/generated/identifiers.js';
import type { ForwardingType } from '../../model/generated/logical-device.js';
import type { ConnectionID, CSTAPrivateData, DeviceID } from '../../model/hand-written.js';
import type { UnknownMember } from '../../model/unknown-member.js';
import type { ServiceGroup } from '../../schema/language.js';
import { octetsOrPrivate } from '../hand-written/private-content.js';
import { readWith } from '../run.js';
import { elementOf } from './element.js';
import { oneVendor } from './extensions.js';
import { forwardingOf, forwardingValue } from './forwarding.js';
import {
  isLike,
  kept,
  type Mapping,
  type Members,
  members,
  withElement,
  without,
} from './mapping.js';
import type { Place } from './place.js';
import { prefix } from './services.js';
import type { Translations } from './translation.js';

/** An event of the model, and the event of Phase I that carries it. */
export interface EventMapping {
  /** Its type in the model. */
  readonly type: string;
  /** Its type among the events of Phase I. */
  readonly wire: string;
  readonly mapping: Mapping<Members, Members>;
  readonly isWritten: boolean;
  /** Whether an event of the model is this one, where Phase I has several for it. */
  isEvent(model: Members): boolean;
}

/**
 * The events of the model that events are, in the order of their entries.
 *
 * @param phase - what is written: perhaps not all that is read
 */
export function eventsOf(
  all: Translations,
  events: ServiceGroup['events'],
  phase: ServiceGroup,
): EventMapping[] {
  const isCategorised = phase.eventCategory !== undefined;
  const found = Object.entries(events).map(([wire, { payload, inModel = {} }]): EventMapping => {
    const { type = wire.slice(prefix.length), toldBy, untold } = inModel;
    const { privateData, ...entries } = payload.members;
    const told = toldBy && { [toldBy.name]: toldBy.value };
    const usual = members(all.fields(entries), { ...untold, ...told });
    const special = Object.hasOwn(specialEvents, wire) ? specialEvents[wire] : undefined;
    const own = special ? special(all, usual) : usual;
    return {
      type,
      wire,
      mapping: whole(all, isCategorised, toldBy ? telling(toldBy.name, toldBy.lacking, own) : own),
      isWritten: Object.hasOwn(phase.events, wire),
      isEvent: (model) => toldBy === undefined || model[toldBy.name] === toldBy.value,
    };
  });
  return [
    ...found,
    {
      type: 'PrivateEvent',
      wire: `${prefix}PrivateEvent`,
      isWritten: !isCategorised,
      mapping: privateEvent,
      isEvent: () => true,
    },
  ];
}

/** Says where the member lacks that tells two events from each other. */
const telling = (
  name: string,
  lacking: string,
  mapping: Mapping<Members, Members>,
): Mapping<Members, Members> => ({
  toModel: (wire) => mapping.toModel(wire),
  toWire(model, place) {
    if (place.object(model)[name] === undefined) place.member(name).lack(lacking);
    return mapping.toWire(model, place);
  },
});

/** An event with what all events have: its monitor, and private data behind it or, as one source has it, in it. */
function whole(
  all: Translations,
  isCategorised: boolean,
  own: Mapping<Members, Members>,
): Mapping<Members, Members> {
  const common = all.of<unknown, CSTACommonArguments>('Phase1CommonArguments');
  const written: Mapping = isCategorised ? common : oneVendor;
  const extensionsIn = (behind: unknown): CSTACommonArguments =>
    behind instanceof Uint8Array ? oneVendor.toModel(behind) : common.toModel(behind);
  return {
    toModel({ monitorCrossRefID, extensions: behind, privateData: within, ...rest }) {
      const found = [behind, within].flatMap((given) => (given ? extensionsIn(given) : []));
      const vendors = found.flatMap(({ privateData = [] }) => privateData);
      const extensions = { ...found[0], ...(vendors.length > 0 && { privateData: vendors }) };
      return {
        monitorCrossRefID,
        ...own.toModel(rest),
        ...(found.length > 0 && { extensions }),
      };
    },
    toWire(model, place) {
      place.object(model);
      const { monitorCrossRefID, extensions: given, ...rest } = model;
      const extensions =
        given === undefined ? undefined : written.toWire(given, place.member('extensions'));
      return {
        monitorCrossRefID,
        ...own.toWire(rest, place),
        ...(extensions !== undefined && { extensions }),
      };
    },
  };
}

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

type Element = UnknownMember & { readonly ber: Uint8Array };

/** The element that was kept among the unknown ones and begins with a tag. */
const keptElement = (all: readonly UnknownMember[], tag: number): Element | undefined =>
  all.find((member): member is Element => 'ber' in member && member.ber[0] === tag);

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

const specialEvents: Readonly<Record<string, SpecialEvent>> = {
  Phase1ServiceInitiatedEvent: serviceInitiated,
  Phase1ForwardingEvent: forwarding,
  Phase1MessageWaitingEvent: messageWaiting,
};

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
export type Phase1PrivateEvent = {
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
const privateEvent: Mapping<Phase1PrivateEvent, ModelPrivateEvent> = {
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
