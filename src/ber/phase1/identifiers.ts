/** How Phase I names devices. */

import { DecodeError } from '../../model/errors.js';
import type { SubjectDeviceID } from '../../model/generated/identifiers.js';
import type { DeviceID } from '../../model/hand-written.js';
import { kept, type Mapping, type Members } from './mapping.js';
import type { Place } from './place.js';
import type { Special, Types } from './translation.js';

/** What Phase I has of an identifier. */
const deviceMembers = ['number', 'typeOfNumber'];
/** Members that say nothing when they are false. */
const falseMembers = ['hasPrivateNumber', 'hasPrivateName'] as const;

const unreadable = (): DecodeError =>
  new DecodeError('bad-tag', 'a device is identified in a form that CSTA Phase I does not have');

/** What the model calls the numbers of alternatives, where that is not by the alternative's name. */
const typesOfNumber: Readonly<Record<string, string>> = { dynamicID: 'dynamic' };

/** The types of number that a choice has, with the alternatives that lead to each, one within the other. */
function alternativesOf(types: Types, name: string): Map<string, readonly string[]> {
  const definition = types[name];
  const found = new Map<string, readonly string[]>();
  if (definition?.kind !== 'choice') return found;
  for (const [alternative, { type }] of Object.entries(definition.alternatives)) {
    const inner = alternativesOf(types, String(type));
    for (const [within] of inner) found.set(`${alternative}:${within}`, [alternative, within]);
    if (inner.size === 0) found.set(typesOfNumber[alternative] ?? alternative, [alternative]);
  }
  return found;
}

/** The alternatives of a choice that has one, from the outermost to the text. */
function given(wire: Members): readonly [path: readonly string[], text: string] {
  const [entry] = Object.entries(wire);
  if (!entry) throw unreadable();
  const [name, value] = entry;
  if (typeof value === 'string') return [[name], value];
  if (name === 'unknownMembers' || typeof value !== 'object') throw unreadable();
  const [path, text] = given(value as Members);
  return [[name, ...path], text];
}

/**
 * A device by its number, whose type is the alternative.
 *
 * @param written - the type that is written, where more can be read
 */
const number =
  (read: string, written = read): Special =>
  ({ types }): Mapping<Members, DeviceID> => {
    const readable = [...alternativesOf(types, read)].map(
      ([type, path]) => [path.join(), type] as const,
    );
    const typeOf = new Map(readable);
    const writable = alternativesOf(types, written);
    const here = writable.size > 3 ? '' : ' here';
    return {
      toModel(wire) {
        const [path, text] = given(wire);
        const type = typeOf.get(path.join());
        if (type === undefined) throw unreadable();
        return type === 'dialingNumber'
          ? { number: text }
          : { number: text, typeOfNumber: type as NonNullable<DeviceID['typeOfNumber']> };
      },
      toWire(model, place) {
        place.object(model);
        const silent = falseMembers.filter((name) => model[name] === false);
        place.only(model, [...deviceMembers, ...silent]);
        if (model.unknownMembers?.length) place.lack('members beside the number of a device');
        place.member('number').text(model.number);
        const { typeOfNumber: type = 'dialingNumber' } = model;
        const path = writable.get(type);
        if (!path) place.member('typeOfNumber').lack(`number of the type ${type}${here}`);
        const [outer = 'dialingNumber', inner] = path ?? [];
        return { [outer]: inner === undefined ? model.number : { [inner]: model.number } };
      },
    };
  };

const NOT_KNOWN = 0x87;
const NOT_REQUIRED = 0x88;

/** A device that is called, where the model has no other word for it than its number. */
const called: Special = (all): Mapping<Members, DeviceID> => {
  const device = all.of<unknown, DeviceID>('Phase1ExtendedDeviceID');
  const unknown = (tag: number) => ({
    unknownMembers: [{ ber: Uint8Array.of(tag, 0), index: 0 }],
  });
  return {
    toModel(wire) {
      if (wire.deviceIdentifier) return device.toModel(wire.deviceIdentifier);
      if (wire.notKnown) return { number: '', ...unknown(NOT_KNOWN) };
      return { number: '', ...(wire.notRequired ? unknown(NOT_REQUIRED) : kept(wire)) };
    },
    toWire(model, place) {
      place.object(model);
      const { number: digits, unknownMembers } = model;
      if (digits === '' && unknownMembers?.length === 1) return { unknownMembers };
      return { deviceIdentifier: device.toWire(model, place) };
    },
  };
};

/** A device that is known, where the model allows that it is not. */
const knownDevice: Special = (all): Mapping<unknown, SubjectDeviceID> => {
  const device = all.of<unknown, DeviceID>('Phase1DeviceID');
  return {
    toModel: (wire) => ({ deviceIdentifier: device.toModel(wire) }),
    toWire(model, place) {
      place.object(model);
      const { deviceIdentifier } = model;
      return deviceIdentifier === undefined
        ? place.fail('not-in-edition', 'CSTA Phase I has a known device here')
        : device.toWire(deviceIdentifier, place.member('deviceIdentifier'));
    },
  };
};

/** Digits that were dialled, or that forwarding goes to. */
const digits: Special = (all): Mapping<string, DeviceID> => {
  const device = all.of<Members, DeviceID>('Phase1DeviceID');
  return {
    toModel: (wire) => ({ number: wire }),
    toWire(model, place: Place) {
      const wire = device.toWire(model, place);
      if (wire?.deviceNumber !== undefined) place.member('typeOfNumber').lack('device number here');
      return model.number;
    },
  };
};

export const deviceTranslations: Readonly<Record<string, Special>> = {
  Phase1DeviceID: number('Phase1DeviceID'),
  Phase1LocalDeviceID: number('Phase1LocalDeviceID'),
  Phase1ExtendedDeviceID: number('Phase1ExtendedDeviceID'),
  // One source has any form of number here; what is written is what the other has.
  Phase1RedirectedDeviceID: number('Phase1ExtendedDeviceID', 'Phase1DeviceID'),
  called,
  knownDevice,
  digits,
};
