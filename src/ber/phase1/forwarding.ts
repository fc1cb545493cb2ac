import type { ForwardingType, ForwardListItem } from '../../model/generated/logical-device.js';
import type { DeviceID } from '../../model/hand-written.js';
import type { Phase1ForwardingType, Phase1ForwardListItem } from './generated/types.js';
import { Phase1ForwardingTypeValues } from './generated/values.js';
import { deviceID } from './identifiers.js';
import { kept, type Mapping } from './mapping.js';
import type { Place } from './place.js';

const known = new Set(Phase1ForwardingTypeValues.split(' '));

/** A kind of forwarding and whether it is on, which Phase I says in one value. */
export interface Forwarding {
  readonly type: ForwardingType;
  readonly isOn: boolean;
}

/** The two halves of a value. Numbers go in pairs: even is on. */
export function forwardingOf(wire: Phase1ForwardingType): Forwarding {
  const [, name, state] = /^(forward\w+)(On|Off)$/.exec(wire) ?? [];
  if (name !== undefined) return { type: name as string as ForwardingType, isOn: state === 'On' };
  return { type: wire as string as ForwardingType, isOn: Number(wire.slice(1)) % 2 === 0 };
}

/** The value of two halves. */
export function forwardingValue(
  type: ForwardingType | undefined,
  isOn: boolean,
  place: Place,
): Phase1ForwardingType {
  if (type === undefined) {
    return place.fail('not-in-edition', 'CSTA Phase I has no forwarding without a forwardingType');
  }
  place.text(type);
  if (typeof isOn !== 'boolean') place.fail('missing-member', 'forwarding is on or off');
  const value = `${type}${isOn ? 'On' : 'Off'}`;
  if (known.has(value)) return value as Phase1ForwardingType;
  const isSame = /^#\d+$/.test(type) && (Number(type.slice(1)) % 2 === 0) === isOn;
  if (isSame) return type as Phase1ForwardingType;
  return place.fail('not-in-edition', `CSTA Phase I has no forwarding of the type ${type}`);
}

/** The digits that forwarding goes to. */
export function digitsOf(device: DeviceID, place: Place): string {
  const wire = deviceID.toWire(device, place);
  if (wire.deviceNumber !== undefined) place.member('typeOfNumber').lack('device number here');
  return device.number;
}

/** An item of the answer to GetForwarding. Phase I always has digits, which may be empty. */
export const forwardListItem: Mapping<Phase1ForwardListItem, ForwardListItem> = {
  toModel({ forwardingType, forwardDN, ...rest }) {
    const { type, isOn } = forwardingOf(forwardingType);
    return {
      forwardingType: type,
      forwardStatus: isOn,
      ...(forwardDN === '' ? {} : { forwardDN: { number: forwardDN } }),
      ...kept(rest),
    };
  },
  toWire(model, place) {
    place.object(model);
    place.only(model, ['forwardingType', 'forwardStatus', 'forwardDN']);
    const { forwardingType, forwardStatus, forwardDN } = model;
    return {
      forwardingType: forwardingValue(forwardingType, forwardStatus, place),
      forwardDN: forwardDN === undefined ? '' : digitsOf(forwardDN, place.member('forwardDN')),
      ...kept(model),
    };
  },
};
