/**
 * ACD agents: who is logged on at the stations, and what they do.
 *
 * @packageDocumentation
 */
import type { AcdGroup, Device } from '../devices.js';
import { type Agent, callsAt, occupancy, type PbxState } from '../state.js';

/** The members of ACD groups, who are logged on from the first. */
export function membersAsAgents(devices: ReadonlyMap<string, Device>): ReadonlyMap<string, Agent> {
  const agents = new Map<string, Agent>();
  for (const group of devices.values()) {
    if (group.kind !== 'acdGroup') continue;
    for (const device of new Set(group.members)) {
      const station = devices.get(device);
      const isNotReady = station?.kind === 'station' && station.notReady === true;
      const activity = isNotReady ? 'notReady' : 'ready';
      const groups = [...(agents.get(device)?.groups ?? []), group.number];
      agents.set(device, { device, groups, activity });
    }
  }
  return agents;
}

/** Numbers of the ACD groups that the agent at a station is logged on to. */
export function acdGroupsOf({ agents }: PbxState, station: string): readonly string[] {
  return agents.get(station)?.groups ?? [];
}

/** Numbers of the ACD groups that a station is a member of, whoever is logged on. */
export function memberOf({ directory }: PbxState, station: string): readonly string[] {
  return (directory.groupsOf.get(station) ?? []).flatMap(({ kind, number }) =>
    kind === 'acdGroup' ? number : [],
  );
}

/** The agent whose turn it is to get a call of a group. */
export function freeAgent(state: PbxState, { agents }: AcdGroup): string | undefined {
  return agents.find((number) => {
    const device = state.devices.get(number);
    const agent = state.agents.get(number);
    if (device?.kind !== 'station' || device.doNotDisturb || device.outOfService) return false;
    return agent?.activity === 'ready' && occupancy(state, number) === 0;
  });
}

/** The group whose call an agent has: answered, and perhaps on hold. */
export function busyFor(state: PbxState, agent: string): string | undefined {
  const acdCall = callsAt(state, agent).find(
    ({ connection: { distribution, state: at } }) =>
      distribution !== undefined && (at === 'connected' || at === 'hold'),
  );
  return acdCall?.connection.distribution?.group;
}
