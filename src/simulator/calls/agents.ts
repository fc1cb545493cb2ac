/**
 * ACD agents: the stations of ACD groups.
 *
 * @packageDocumentation
 */
import type { AcdGroup } from '../devices.js';
import { callsAt, occupancy, type PbxState } from '../state.js';

/** Numbers of the ACD groups in which a station is an agent, in the order of the devices. */
export function acdGroupsOf({ directory }: PbxState, station: string): readonly string[] {
  return (directory.groupsOf.get(station) ?? []).flatMap(({ kind, number }) =>
    kind === 'acdGroup' ? number : [],
  );
}

/** The agent whose turn it is to get a call of a group. */
export function freeAgent(state: PbxState, { agents }: AcdGroup): string | undefined {
  return agents.find((number) => {
    const device = state.devices.get(number);
    if (device?.kind !== 'station' || device.doNotDisturb || device.notReady) return false;
    return occupancy(state, number) === 0;
  });
}

/** Whether an agent has a call that a group distributed. */
export function isBusyAgent(state: PbxState, agent: string, group: string): boolean {
  return callsAt(state, agent).some(
    ({ connection }) => connection.distribution?.group === group && connection.state !== 'alerting',
  );
}
