/**
 * Lists of capabilities: which services and events are supported, in the structures in which messages tell it.
 *
 * @packageDocumentation
 */
import { capabilityLists, capabilityStructures, wholeLists } from './generated/capability-lists.js';
import type { EventType, RequestType } from './message.js';

/** Something that may be supported. */
export type Capability = RequestType | EventType;

/** A structure of lists of capabilities, by the name of its type. */
export type CapabilityStructure = keyof typeof capabilityStructures;

/** A list of capabilities, by the name of its type. */
export type CapabilityList = keyof typeof capabilityLists;

/** The optional parts of a service or event that are supported. */
export type CapabilityParts = Readonly<Record<string, boolean>>;

/**
 * Tells the optional parts of what is supported, none if nothing is known of them; undefined for what is not supported.
 */
export type CapabilityTeller = (capability: Capability) => CapabilityParts | undefined;

/** The members of a list: what each stands for. */
const membersOf = (list: CapabilityList): readonly (readonly [string, Capability])[] =>
  Object.entries(capabilityLists[list]);

const structureOf = (
  structure: CapabilityStructure,
): readonly (readonly [string, CapabilityList])[] =>
  Object.entries(capabilityStructures[structure]);

/** A list of what is supported; undefined if nothing in it is. */
export function writeCapabilityList(
  list: CapabilityList,
  tell: CapabilityTeller,
): Readonly<Record<string, CapabilityParts>> | undefined {
  const told = membersOf(list).map(([member, capability]) => [member, tell(capability)] as const);
  if (told.every(([, parts]) => parts === undefined)) return undefined;
  const supported = told.flatMap(([member, parts]) => {
    if (parts) return [[member, parts] as const];
    return wholeLists.has(list) ? [[member, {}] as const] : [];
  });
  return Object.fromEntries(supported);
}

/** A structure of lists of what is supported. */
export function writeCapabilities(
  structure: CapabilityStructure,
  tell: CapabilityTeller,
): Readonly<Record<string, Readonly<Record<string, CapabilityParts>>>> {
  const lists = structureOf(structure).flatMap(([member, list]) => {
    const written = writeCapabilityList(list, tell);
    return written ? [[member, written] as const] : [];
  });
  return Object.fromEntries(lists);
}

/** What a list says is supported. */
export function readCapabilityList(list: CapabilityList, value: object | undefined): Capability[] {
  if (value === undefined) return [];
  return membersOf(list).flatMap(([member, capability]) => (member in value ? [capability] : []));
}

/** What a structure of lists says is supported. */
export function readCapabilities(
  structure: CapabilityStructure,
  value: object | undefined,
): Capability[] {
  const members = new Map<string, unknown>(Object.entries(value ?? {}));
  return structureOf(structure).flatMap(([member, list]) => {
    const found = members.get(member);
    return readCapabilityList(list, typeof found === 'object' && found ? found : undefined);
  });
}

/** All that the lists of a device's logical element have room for. */
export const LOGICAL_CAPABILITIES: ReadonlySet<Capability> = new Set(
  [...structureOf('LogDevServList'), ...structureOf('LogDevEvtsList')].flatMap(([, list]) =>
    membersOf(list).map(([, capability]) => capability),
  ),
);

/** All that the lists of a device's physical element have room for. */
export const PHYSICAL_CAPABILITIES: ReadonlySet<Capability> = new Set(
  (['PhysDevServList', 'PhysDevEvtsList'] as const).flatMap((list) =>
    membersOf(list).map(([, capability]) => capability),
  ),
);
