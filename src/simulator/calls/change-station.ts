import type { StationFeatures } from '../devices.js';
import type { Work } from '../work.js';
import { acdGroupsOf } from './agents.js';

/** Each forwarding of a station, with the type by which events tell of it. */
const FORWARDINGS = [
  ['forwardImmediate', 'forwardImmediate'],
  ['forwardBusy', 'forwardBusy'],
  ['forwardNoAnswer', 'forwardNoAns'],
] as const;

/**
 * Sets forwarding, do not disturb and readiness of a station. What stays as it was is not told of (ECMA-269 9.5.1 FR 8), and each
 * type of forwarding has an event of its own (22.2.13).
 *
 * @param device - number of the station
 * @param changes - what is set; what is not in it stays as it is
 */
export function changeStation(work: Work, device: string, changes: StationFeatures): void {
  const before = featuresOf(work, device);
  work.record({ fact: 'stationChanged', device, changes });
  const after = featuresOf(work, device);
  for (const [name, type] of FORWARDINGS) {
    const to = after[name] ?? before[name];
    if (to === undefined || after[name] === before[name]) continue;
    work.record({ fact: 'forwardingChanged', device, type, on: after[name] !== undefined, to });
  }
  const on = after.doNotDisturb === true;
  if (on !== (before.doNotDisturb === true)) {
    work.record({ fact: 'doNotDisturbChanged', device, on });
  }
  if ((after.notReady === true) === (before.notReady === true)) return;
  for (const group of acdGroupsOf(work.state, device)) {
    work.record({ fact: 'readinessChanged', device, group, ready: after.notReady !== true });
  }
}

function featuresOf({ state }: Work, number: string): StationFeatures {
  const device = state.devices.get(number);
  return device?.kind === 'station' ? device : {};
}
