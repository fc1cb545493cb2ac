import type { Extensions } from '../model/extended-messages.js';
import type { Requests } from '../model/generated/messages.js';
import type { DeviceID } from '../model/hand-written.js';
import type { RequestType } from '../model/message.js';
import { deviceMembersOf, isDeviceList } from '../schema/catalogue.js';
import { type DeviceMembers, deviceLists, deviceMembers } from './generated/services.js';

/** A device: its number, or an identifier that says how to read the number. `'100'` is `{ number: '100' }`. */
export type DeviceInput = string | DeviceID;

/** What may stand for a device identifier, or for a list of them. */
export type Shorthand<Member> = Member extends DeviceID
  ? DeviceInput
  : Member extends readonly DeviceID[]
    ? readonly DeviceInput[]
    : Member;

type DeviceMemberOf<Type extends RequestType> = Type extends keyof DeviceMembers
  ? DeviceMembers[Type]
  : never;

/** The members of a request, as a program may write them: a device may be just its number. */
export type RequestInput<Type extends RequestType> = {
  [Member in keyof Requests[Type]]: Member extends DeviceMemberOf<Type>
    ? Shorthand<Requests[Type][Member]>
    : Requests[Type][Member];
};

/** The identifier of a device. */
export function deviceID(device: DeviceInput): DeviceID {
  return typeof device === 'string' ? { number: device } : device;
}

/** Tells which members of a request are a device identifier, or a list of them. */
export type DeviceMemberFinder = (request: string) => readonly string[];

/**
 * Finds the members that are devices, in CSTA's own requests and in those of extensions.
 *
 * @param extensions - what vendors add
 */
export function deviceMemberFinder(extensions: Extensions = []): DeviceMemberFinder {
  const known = new Map<string, readonly string[]>(Object.entries(deviceMembers));
  for (const { services, types } of extensions) {
    const isList = (type: string): boolean => deviceLists.has(type) || isDeviceList(types[type]);
    for (const [type, { request }] of Object.entries(services)) {
      known.set(type, deviceMembersOf(request, isList));
    }
  }
  return (request) => known.get(request) ?? [];
}

/**
 * Puts identifiers in the places of device numbers.
 *
 * @param devices - names of the members that are devices
 */
export function normalised<Type extends RequestType>(
  members: RequestInput<Type>,
  devices: readonly string[],
): Requests[Type] {
  const identifiers = Object.entries(members)
    .filter(([name]) => devices.includes(name))
    .map(([name, value]): [string, unknown] => [name, settled(value)]);
  const settledMembers: object = { ...members, ...Object.fromEntries(identifiers) };
  // Every string that stood for an identifier has become one.
  return settledMembers as Requests[Type];
}

function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settled);
  return typeof value === 'string' ? deviceID(value) : value;
}
