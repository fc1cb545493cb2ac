import type { EnumerationType } from '../../schema/language.js';
import { kept, type Mapping, type Members } from './mapping.js';
import type { Place } from './place.js';
import type { Special, Types } from './translation.js';

/** A bit: the member of the filter that has it in Phase I, and the group that has it in the model. */
interface Bit {
  readonly filter: string;
  readonly name: string;
  readonly number: number;
  readonly group: string;
  readonly inModel: string;
}

function bitsOf(types: Types): Bit[] {
  const filters = types.Phase1MonitorFilter;
  if (filters?.kind !== 'sequence') return [];
  return Object.entries(filters.members).flatMap(([filter, { type }]) => {
    const definition = types[String(type)];
    return definition?.kind === 'bits' ? bitsOfFilter(filter, definition.values) : [];
  });
}

const bitsOfFilter = (filter: string, values: EnumerationType['values']): Bit[] =>
  Object.entries(values).map(([name, value]) => {
    const { number = 0, inModel: place = '' } = typeof value === 'object' ? value : {};
    const [group = '', inModel = ''] = place.split('.');
    return { filter, name, number, group, inModel };
  });

type Bits = Record<string, boolean | readonly number[] | undefined>;
type Groups = Record<string, Bits>;

/** The bits of a filter or group, which is made if it is not there. */
function within(groups: Groups, name: string): Bits {
  const bits = groups[name] ?? {};
  groups[name] = bits;
  return bits;
}

const unknownIn = (bits: Bits | undefined): readonly number[] => {
  const unknown = bits?.unknownBits;
  return Array.isArray(unknown) ? unknown : [];
};

function addUnknown(groups: Groups, name: string, numbers: readonly number[]): void {
  if (numbers.length === 0) return;
  const bits = within(groups, name);
  bits.unknownBits = [...unknownIn(bits), ...numbers];
}

/**
 * The events that a monitor leaves out. Absence and no bit mean the same, so no bit reads as absent; all five members
 * are written, since one source has them mandatory. Of several bits that are one in the model, some without the others
 * have no name there.
 */
const monitorFilter: Special = ({ types }): Mapping<Members, Members> => {
  const all = bitsOf(types);
  const like = (bit: Bit): Bit[] =>
    all.filter(({ group, inModel }) => group === bit.group && inModel === bit.inModel);
  /** Where the bits of each filter go that the other side has no name for. */
  const groupOf = new Map(all.toReversed().map(({ filter, group }) => [filter, group] as const));

  const writeGroup = (group: string, bits: Members, wire: Groups, place: Place): void => {
    for (const [name, value] of Object.entries(bits)) {
      const at = place.member(name);
      if (value === undefined || value === false) continue;
      if (name === 'unknownBits') {
        writeUnknown(group, value, wire, at);
        continue;
      }
      const found = all.filter((bit) => bit.group === group && bit.inModel === name);
      if (found.length === 0) at.lack(`event to filter: ${name}`);
      for (const bit of found) within(wire, bit.filter)[bit.name] = true;
    }
  };

  const writeUnknown = (group: string, value: unknown, wire: Groups, place: Place): void => {
    const numbers = place.list(value);
    if (numbers.length === 0) return;
    const [filter] = [...groupOf].find(([, its]) => its === group) ?? [];
    if (filter === undefined) {
      place.lack('filter for these bits');
      return;
    }
    const named = all.filter((bit) => bit.filter === filter && like(bit).length > 1);
    for (const bit of named)
      if (numbers.includes(bit.number)) within(wire, filter)[bit.name] = true;
    const isNamed = (number: unknown): boolean => named.some((bit) => bit.number === number);
    addUnknown(wire, filter, numbers.filter((number) => !isNamed(number)) as number[]);
  };

  return {
    toModel({ unknownMembers, private: vendor, ...rest }) {
      const filters = rest as Partial<Groups>;
      const groups: Groups = {};
      const isSet = ({ filter, name }: Bit): boolean => filters[filter]?.[name] === true;
      for (const [filter, group] of groupOf) addUnknown(groups, group, unknownIn(filters[filter]));
      for (const bit of all.filter(isSet)) {
        if (like(bit).every(isSet)) within(groups, bit.group)[bit.inModel] = true;
        else addUnknown(groups, bit.group, [bit.number]);
      }
      return {
        ...groups,
        ...(vendor ? { private: { private: true } } : {}),
        ...kept({ unknownMembers }),
      };
    },
    toWire(model, place) {
      place.object(model);
      const { unknownMembers, private: vendor, ...rest } = model;
      const wire: Groups = { call: {}, feature: {}, agent: {}, maintenance: {} };
      for (const [group, bits] of Object.entries(rest)) {
        if (bits === undefined) continue;
        const at = place.member(group);
        writeGroup(group, at.object(bits), wire, at);
      }
      const isVendors = (vendor as Members | undefined)?.private === true;
      return { ...wire, private: isVendors, ...kept(model) };
    },
  };
};

/**
 * A call at a device. One source has the connection and the call's state, which are written; another has the device,
 * the connection and the connection's state.
 */
const callAtDevice: Special = (all): Mapping<Members, Members> => {
  const item = all.byEntry<Members, Members>('Phase1SnapshotDeviceInfo');
  return {
    toModel({ localConnectionState: state, ...wire }) {
      const other = state === undefined ? { unknown: true } : { compound: [state] };
      return item.toModel({ localCallState: other, ...wire });
    },
    toWire: (model, place) => item.toWire(model, place),
  };
};

export const monitoringTranslations: Readonly<Record<string, Special>> = {
  Phase1MonitorFilter: monitorFilter,
  Phase1SnapshotDeviceInfo: callAtDevice,
};
