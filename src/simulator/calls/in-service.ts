/**
 * Devices that are taken out of service, for maintenance say, and put back (ECMA-269 23.1.1, 23.1.3, 23.1.4).
 *
 * @packageDocumentation
 */
import type { Device } from '../devices.js';
import { known } from '../events/members.js';
import { callsAt, type PbxState } from '../state.js';
import type { Work } from '../work.js';
import { clearConnection } from './depart.js';

/** Whether a device takes no calls and serves nobody at the moment. */
export function isOutOfService(device: Device | undefined): boolean {
  return device?.kind === 'station' && device.outOfService === true;
}

/** Takes a station out of service, which ends its calls, or puts it back. Its groups say what is left of them. */
export function setInService(work: Work, number: string, isInService: boolean): void {
  if (isOutOfService(work.state.devices.get(number)) !== isInService) return;
  // Nobody monitors a pick group, and it may have all stations.
  const groups = (work.state.directory.groupsOf.get(number) ?? []).filter(
    ({ kind }) => kind !== 'pickGroup',
  );
  const before = groups.map((group) => serviceOf(work.state, group));
  if (!isInService) {
    for (const { call } of callsAt(work.state, number)) {
      clearConnection(work, call.callID, number, { cause: 'maintenance' });
    }
  }
  const changes = { outOfService: isInService ? undefined : true };
  work.record({ fact: 'stationChanged', device: number, changes });
  tell(work, number, isInService ? 'in' : 'out');
  for (const [index, group] of groups.entries()) {
    const after = serviceOf(work.state, group);
    if (after !== before[index]) tell(work, group.number, after);
  }
}

/** How much of a device is in service. */
type Service = 'in' | 'partly' | 'out';

function serviceOf(state: PbxState, { members }: { readonly members: readonly string[] }): Service {
  const out = members.filter((member) => isOutOfService(state.devices.get(member)));
  if (out.length === 0) return 'in';
  return out.length === members.length ? 'out' : 'partly';
}

const EVENTS = {
  in: 'BackInServiceEvent',
  partly: 'PartiallyInServiceEvent',
  out: 'OutOfServiceEvent',
} as const;

function tell(work: Work, number: string, service: Service): void {
  const members = { device: known({ number }), cause: 'maintenance' } as const;
  work.record({ fact: 'deviceNews', type: EVENTS[service], devices: [number], members });
}
