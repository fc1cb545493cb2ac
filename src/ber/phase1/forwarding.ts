import type { ForwardingType } from '../../model/generated/logical-device.js';
import { kept, type Mapping, type Members } from './mapping.js';
import type { Place } from './place.js';
import type { Special, Types } from './translation.js';

/** A kind of forwarding and whether it is on, which Phase I says in one value. */
interface Forwarding {
  readonly type?: ForwardingType;
  readonly isOn?: boolean;
}

/** The two halves of a value. Numbers go in pairs: even is on. */
export function forwardingOf(wire: string | undefined): Forwarding {
  if (wire === undefined) return {};
  const [, name, state] = /^(forward\w+)(On|Off)$/.exec(wire) ?? [];
  if (name !== undefined) return { type: name as ForwardingType, isOn: state === 'On' };
  return { type: wire as ForwardingType, isOn: Number(wire.slice(1)) % 2 === 0 };
}

/** The value of two halves. */
export function forwardingValue(types: Types, type: unknown, isOn: unknown, place: Place): string {
  if (type === undefined) {
    return place.fail('not-in-edition', 'CSTA Phase I has no forwarding without a forwardingType');
  }
  const text = place.text(type);
  if (typeof isOn !== 'boolean') place.fail('missing-member', 'forwarding is on or off');
  const value = `${text}${isOn ? 'On' : 'Off'}`;
  const definition = types.Phase1ForwardingType;
  if (definition?.kind === 'enumeration' && Object.hasOwn(definition.values, value)) return value;
  const isSame = /^#\d+$/.test(text) && (Number(text.slice(1)) % 2 === 0) === isOn;
  if (isSame) return text;
  return place.fail('not-in-edition', `CSTA Phase I has no forwarding of the type ${text}`);
}

interface WireForwarding {
  readonly forwardingType?: string;
  readonly forwardDN?: unknown;
}

/**
 * A kind of forwarding and where it goes to.
 *
 * @param status - the member of the model that says whether it is on
 * @param none - the digits that stand for no destination
 */
const forwarding =
  (status: string, none?: string): Special =>
  (all): Mapping<WireForwarding, Members> => {
    const digits = all.of('digits');
    return {
      toModel({ forwardingType, forwardDN, ...rest }) {
        const { type, isOn } = forwardingOf(forwardingType);
        const isTold = forwardDN !== undefined && forwardDN !== none;
        return {
          ...(type !== undefined && { forwardingType: type, [status]: isOn }),
          ...(isTold && { forwardDN: digits.toModel(forwardDN) }),
          ...(none === undefined ? {} : kept(rest)),
        };
      },
      toWire(model, place) {
        place.object(model);
        place.only(model, ['forwardingType', status, 'forwardDN']);
        const { forwardingType, forwardDN } = model;
        const at = none === undefined ? place.member('forwardingType') : place;
        const value = forwardingValue(all.types, forwardingType, model[status], at);
        const to =
          forwardDN === undefined ? none : digits.toWire(forwardDN, place.member('forwardDN'));
        return {
          forwardingType: value,
          ...(to !== undefined && { forwardDN: to }),
          ...kept(model),
        };
      },
    };
  };

export const forwardingTranslations: Readonly<Record<string, Special>> = {
  Phase1ForwardListItem: forwarding('forwardStatus', ''),
  Phase1ForwardParameter: forwarding('activateForward'),
};
