import type { MonitorFilter } from '../../model/generated/monitoring-types.js';
import type { Phase1MonitorFilter } from './generated/types.js';
import { kept, type Mapping } from './mapping.js';
import type { Place } from './place.js';

type WireFilter = 'call' | 'feature' | 'agent' | 'maintenance';

/** A bit: the filter that has it in Phase I and its name there, the member that has it in the model and its name there. */
type Row = readonly [filter: WireFilter, wire: string, group: string, model: string];

const rows: readonly Row[] = [
  ...[
    'callCleared',
    'conferenced',
    'connectionCleared',
    'delivered',
    'diverted',
    'established',
    'failed',
    'held',
    'networkReached',
    'originated',
    'queued',
    'retrieved',
    'serviceInitiated',
    'transferred',
  ].map((name): Row => ['call', name, 'callControl', name]),
  ['feature', 'callInformation', 'callAssociated', 'callInformation'],
  ['feature', 'doNotDisturb', 'logicalDeviceFeature', 'doNotDisturb'],
  ['feature', 'forwarding', 'logicalDeviceFeature', 'forwarding'],
  ['feature', 'messageWaiting', 'physicalDeviceFeature', 'messageWaiting'],
  ['agent', 'loggedOn', 'logicalDeviceFeature', 'agentLoggedOn'],
  ['agent', 'loggedOff', 'logicalDeviceFeature', 'agentLoggedOff'],
  ['agent', 'notReady', 'logicalDeviceFeature', 'agentNotReady'],
  ['agent', 'ready', 'logicalDeviceFeature', 'agentReady'],
  ['maintenance', 'backInService', 'maintenance', 'backInService'],
  ['maintenance', 'outOfService', 'maintenance', 'outOfService'],
];

/** Where the bits go that the other side has no name for. */
const unknownIn: readonly (readonly [filter: WireFilter, group: string])[] = [
  ['call', 'callControl'],
  ['feature', 'callAssociated'],
  ['agent', 'logicalDeviceFeature'],
  ['maintenance', 'maintenance'],
];

/** Working after call is one event in the model and two in Phase I, by their numbers. */
const working: readonly (readonly [number: number, name: string])[] = [
  [4, 'workNotReady'],
  [5, 'workReady'],
];
const afterCall = 'agentWorkingAfterCall';

interface Bits {
  [name: string]: boolean | readonly number[] | undefined;
  unknownBits?: readonly number[];
}
type Groups = Record<string, Bits>;

/** The bits of a filter or group, which is made if it is not there. */
function bitsIn(groups: Groups, name: string): Bits {
  const bits = groups[name] ?? {};
  groups[name] = bits;
  return bits;
}

const addUnknown = (bits: Bits, numbers: readonly number[]): void => {
  bits.unknownBits = [...(bits.unknownBits ?? []), ...numbers];
};

/**
 * The events that a monitor leaves out. Absence and no bit mean the same, so no bit reads as absent; all five members
 * are written, since one source has them mandatory. One of the two bits for working after call without the other has
 * no name in the model.
 */
export const monitorFilter: Mapping<Phase1MonitorFilter, MonitorFilter> = {
  toModel(wire) {
    const filters = wire as object as Partial<Groups>;
    const groups: Groups = {};
    for (const [filter, name, group, bit] of rows) {
      if (filters[filter]?.[name]) bitsIn(groups, group)[bit] = true;
    }
    for (const [filter, group] of unknownIn) {
      const numbers = filters[filter]?.unknownBits;
      if (numbers?.length) addUnknown(bitsIn(groups, group), numbers);
    }
    const set = working.filter(([, name]) => filters.agent?.[name]);
    if (set.length === working.length) bitsIn(groups, 'logicalDeviceFeature')[afterCall] = true;
    else if (set.length > 0) {
      addUnknown(
        bitsIn(groups, 'logicalDeviceFeature'),
        set.map(([number]) => number),
      );
    }
    return {
      ...groups,
      ...(wire.private ? { private: { private: true } } : {}),
      ...kept(wire),
    };
  },
  toWire(model, place) {
    place.object(model);
    const { unknownMembers, private: vendor, ...rest } = model;
    const wire = { call: {}, feature: {}, agent: {}, maintenance: {} };
    for (const [group, bits] of Object.entries(rest)) {
      if (bits !== undefined) writeGroup(group, bits, wire, place.member(group));
    }
    return { ...wire, private: vendor?.private === true, ...kept(model) };
  },
};

function writeGroup(group: string, bits: object, wire: Groups, place: Place): void {
  place.object(bits);
  for (const [name, value] of Object.entries(bits)) {
    if (value === undefined || value === false) continue;
    if (name === 'unknownBits') writeUnknown(group, value as readonly number[], wire, place);
    else writeBit(group, name, wire, place);
  }
}

function writeBit(group: string, name: string, wire: Groups, place: Place): void {
  const row = rows.find(([, , its, bit]) => its === group && bit === name);
  if (row) {
    bitsIn(wire, row[0])[row[1]] = true;
  } else if (name === afterCall && group === 'logicalDeviceFeature') {
    for (const [, bit] of working) bitsIn(wire, 'agent')[bit] = true;
  } else {
    place.member(name).lack(`event to filter: ${name}`);
  }
}

function writeUnknown(group: string, numbers: readonly number[], wire: Groups, place: Place): void {
  const unknown = place.member('unknownBits');
  unknown.list(numbers);
  if (numbers.length === 0) return;
  const filter = unknownIn.find(([, its]) => its === group)?.[0];
  if (filter === undefined) {
    unknown.lack('filter for these bits');
    return;
  }
  const named = filter === 'agent' ? working : [];
  const rest = numbers.filter((number) => !named.some(([known]) => known === number));
  for (const [number, bit] of named) if (numbers.includes(number)) bitsIn(wire, filter)[bit] = true;
  if (rest.length > 0) addUnknown(bitsIn(wire, filter), rest);
}
