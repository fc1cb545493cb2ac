import { DecodeError } from '../../model/errors.js';
import type { RedirectionDeviceID, SubjectDeviceID } from '../../model/generated/identifiers.js';
import type {
  ConnectionID,
  DeviceID,
  LocalDeviceID,
  TypeOfNumber,
} from '../../model/hand-written.js';
import type {
  Phase1CalledDeviceID,
  Phase1ConnectionID,
  Phase1DeviceID,
  Phase1ExtendedDeviceID,
  Phase1LocalDeviceID,
  Phase1RedirectionDeviceID,
} from './generated/types.js';
import { kept, type Mapping } from './mapping.js';
import type { Place } from './place.js';

/** What Phase I has of an identifier. */
const deviceMembers = ['number', 'typeOfNumber'];
/** Members that say nothing when they are false. */
const falseMembers = ['hasPrivateNumber', 'hasPrivateName'] as const;

/** Looks at the members of an identifier; gives the type of its number. */
function typeIn(device: LocalDeviceID, place: Place): LocalDeviceID['typeOfNumber'] {
  place.object(device);
  const silent = falseMembers.filter((name) => device[name] === false);
  place.only(device, [...deviceMembers, ...silent]);
  if (device.unknownMembers?.length) place.lack('members beside the number of a device');
  place.member('number').text(device.number);
  return device.typeOfNumber;
}

const unreadable = (): DecodeError =>
  new DecodeError('bad-tag', 'a device is identified in a form that CSTA Phase I does not have');

/** A DeviceID: dialling digits or a number of the switching function. */
export const deviceID: Mapping<Phase1DeviceID, DeviceID> = {
  toModel(wire) {
    if (wire.dialingNumber !== undefined) return { number: wire.dialingNumber };
    if (wire.deviceNumber === undefined) throw unreadable();
    return { number: wire.deviceNumber, typeOfNumber: 'deviceNumber' };
  },
  toWire(model, place) {
    const type = typeIn(model, place);
    if (type === 'deviceNumber') return { deviceNumber: model.number };
    if (type !== undefined && type !== 'dialingNumber') {
      place.member('typeOfNumber').lack(`number of the type ${type} here`);
    }
    return { dialingNumber: model.number };
  },
};

/** The device of a connection, which may be dynamic. */
const localDeviceID: Mapping<Phase1LocalDeviceID, LocalDeviceID> = {
  toModel({ dynamicID, dialingNumber, deviceNumber }) {
    if (dynamicID !== undefined) return { number: dynamicID, typeOfNumber: 'dynamic' };
    if (dialingNumber !== undefined) return { number: dialingNumber };
    if (deviceNumber === undefined) throw unreadable();
    return { number: deviceNumber, typeOfNumber: 'deviceNumber' };
  },
  toWire(model, place) {
    const type = typeIn(model, place);
    if (type === 'dynamic') return { dynamicID: model.number };
    const { number, typeOfNumber } = model;
    return deviceID.toWire(
      {
        number,
        ...(typeOfNumber === undefined ? {} : { typeOfNumber: typeOfNumber as TypeOfNumber }),
      },
      place,
    );
  },
};

export const connectionID: Mapping<Phase1ConnectionID, ConnectionID> = {
  toModel: ({ callID, deviceID: device, ...rest }) => ({
    ...(callID === undefined ? {} : { callID }),
    ...(device === undefined ? {} : { deviceID: localDeviceID.toModel(device) }),
    ...kept(rest),
  }),
  toWire(model, place) {
    place.object(model);
    place.only(model, ['callID', 'deviceID']);
    const { callID, deviceID: device } = model;
    return {
      ...(callID === undefined ? {} : { callID }),
      ...(device === undefined
        ? {}
        : { deviceID: localDeviceID.toWire(device, place.member('deviceID')) }),
      ...kept(model),
    };
  },
};

const explicitPublic = 'explicitPublic:';
const explicitPrivate = 'explicitPrivate:';

/** The one member of a choice, with its name. */
function alternative(wire: object): readonly [name: string, value: string] | undefined {
  const [only] = Object.entries(wire);
  return typeof only?.[1] === 'string' ? [only[0], only[1]] : undefined;
}

/** An ExtendedDeviceID: any of the forms that a switching function gives a number. */
const extendedDeviceID: Mapping<Phase1ExtendedDeviceID, DeviceID> = {
  toModel(wire) {
    if (wire.dialingNumber !== undefined) return { number: wire.dialingNumber };
    const [prefix, inner] = wire.explicitPublic
      ? [explicitPublic, wire.explicitPublic]
      : wire.explicitPrivate
        ? [explicitPrivate, wire.explicitPrivate]
        : ['', wire];
    const found = alternative(inner);
    if (!found) throw unreadable();
    const [name, number] = found;
    return { number, typeOfNumber: `${prefix}${name}` as TypeOfNumber };
  },
  toWire(model, place) {
    const type = typeIn(model, place) ?? 'dialingNumber';
    const { number } = model;
    const [, form, inner] = /^(explicitPublic|explicitPrivate):(\w+)$/.exec(type) ?? [];
    const names =
      form === undefined ? plainTypes : form === 'explicitPublic' ? publicTypes : privateTypes;
    const name = inner ?? type;
    if (!names.includes(name)) {
      place.member('typeOfNumber').lack(`number of the type ${type}`);
      return { dialingNumber: number };
    }
    const value = { [name]: number };
    return (form === undefined ? value : { [form]: value }) as object as Phase1ExtendedDeviceID;
  },
};

const plainTypes = ['dialingNumber', 'deviceNumber', 'implicitPublic', 'implicitPrivate', 'other'];
const publicTypes = [
  'unknown',
  'international',
  'national',
  'networkspecific',
  'subscriber',
  'abbreviated',
];
const privateTypes = [
  'unknown',
  'level3RegionalNumber',
  'level2RegionalNumber',
  'level1RegionalNumber',
  'pTNSpecificNumber',
  'localNumber',
  'abbreviated',
];

const NOT_KNOWN = 0x87;
const NOT_REQUIRED = 0x88;

/** What later phases have no word for is kept as it came. */
const nothingAs = (tag: number) => ({
  unknownMembers: [{ ber: Uint8Array.of(tag, 0), index: 0 }],
});

/**
 * A calling, called or subject device. That a device is not required has no counterpart in the model, where the same
 * tag means that it is restricted.
 */
export const party: Mapping<Phase1CalledDeviceID, SubjectDeviceID> = {
  toModel(wire) {
    if (wire.deviceIdentifier) {
      return { deviceIdentifier: extendedDeviceID.toModel(wire.deviceIdentifier) };
    }
    if (wire.notKnown) return { notKnown: true };
    return wire.notRequired ? nothingAs(NOT_REQUIRED) : { unknownMembers: wire.unknownMembers };
  },
  toWire(model, place) {
    place.object(model);
    const { deviceIdentifier: device, unknownMembers } = model;
    if (device !== undefined) {
      return {
        deviceIdentifier: extendedDeviceID.toWire(device, place.member('deviceIdentifier')),
      };
    }
    if (unknownMembers !== undefined) return { unknownMembers };
    if (model.restricted) place.member('restricted').lack('restricted devices');
    else if (model.notKnown === undefined)
      place.fail('missing-member', 'a choice has none of its alternatives');
    return { notKnown: true };
  },
};

/** A device that is called, where the model has no other word for it than its number. */
export const called: Mapping<Phase1CalledDeviceID, DeviceID> = {
  toModel(wire) {
    if (wire.deviceIdentifier) return extendedDeviceID.toModel(wire.deviceIdentifier);
    const unknown = wire.notKnown
      ? nothingAs(NOT_KNOWN)
      : wire.notRequired
        ? nothingAs(NOT_REQUIRED)
        : kept(wire);
    return { number: '', ...unknown };
  },
  toWire(model, place) {
    place.object(model);
    const { number, unknownMembers } = model;
    if (number === '' && unknownMembers?.length === 1) return { unknownMembers };
    return { deviceIdentifier: extendedDeviceID.toWire(model, place) };
  },
};

/** A device that is known, where the model allows that it is not. */
export const knownDevice: Mapping<Phase1DeviceID, SubjectDeviceID> = {
  toModel: (wire) => ({ deviceIdentifier: deviceID.toModel(wire) }),
  toWire(model, place) {
    place.object(model);
    const { deviceIdentifier: device } = model;
    return device === undefined
      ? place.fail('not-in-edition', 'CSTA Phase I has a known device here')
      : deviceID.toWire(device, place.member('deviceIdentifier'));
  },
};

/**
 * The device that redirected a call. One source has any form of number here; what is written is what the other has, a
 * DeviceID.
 */
export const redirection: Mapping<Phase1RedirectionDeviceID, RedirectionDeviceID> = {
  toModel(wire) {
    if (wire.numberDialed) return { numberDialed: extendedDeviceID.toModel(wire.numberDialed) };
    if (wire.notKnown) return { notKnown: true };
    return wire.notRequired ? { notRequired: true } : { unknownMembers: wire.unknownMembers };
  },
  toWire(model, place) {
    place.object(model);
    const { numberDialed: device, unknownMembers } = model;
    if (device !== undefined) {
      return { numberDialed: deviceID.toWire(device, place.member('numberDialed')) };
    }
    if (unknownMembers !== undefined) return { unknownMembers };
    if (model.notRequired) return { notRequired: true };
    for (const name of ['notSpecified', 'restricted'] as const) {
      if (model[name]) place.member(name).lack(`${name} last redirection device`);
    }
    return { notKnown: true };
  },
};
