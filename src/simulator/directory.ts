import type { Device, Group } from './devices.js';

/**
 * What has to be found of the devices without looking at all of them. Devices neither come nor go, and groups stay as
 * they are, so it is made once.
 */
export interface Directory {
  /** The groups and shared lines of each station that is in any, in the order of the devices. */
  readonly groupsOf: ReadonlyMap<string, readonly Group[]>;
  /** Numbers of the lines to the network. */
  readonly networkInterfaces: readonly string[];
  /** What numbers begin with, short of whole numbers. */
  readonly beginnings: ReadonlySet<string>;
}

/** The directory of devices. */
export function directoryOf(devices: ReadonlyMap<string, Device>): Directory {
  const groupsOf = new Map<string, Group[]>();
  const networkInterfaces: string[] = [];
  const beginnings = new Set<string>();
  for (const device of devices.values()) {
    const { number } = device;
    for (let length = 1; length < number.length; length++) beginnings.add(number.slice(0, length));
    if (device.kind === 'networkInterface') networkInterfaces.push(number);
    if (!('members' in device)) continue;
    for (const member of new Set(device.members)) {
      const groups = groupsOf.get(member);
      if (groups) groups.push(device);
      else groupsOf.set(member, [device]);
    }
  }
  return { groupsOf, networkInterfaces, beginnings };
}
