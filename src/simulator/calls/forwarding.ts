/**
 * Which forwarding or do not disturb of a station a call meets.
 *
 * @packageDocumentation
 */
import type { StationDevice } from '../devices.js';
import type { Call } from '../state.js';
import type { Forwarding, Forwardings, ForwardingType } from '../station-features.js';

/** What makes a call go on to another number. */
export type Occasion = 'immediate' | 'busy' | 'noAnswer' | 'doNotDisturb';

/** For each, the type for calls of one origin, and the type for all (ECMA-269 6.7.1). */
const TYPES: {
  readonly [Name in Occasion]: {
    readonly internal: ForwardingType;
    readonly external: ForwardingType;
    readonly all: ForwardingType;
  };
} = {
  immediate: { internal: 'forwardImmInt', external: 'forwardImmExt', all: 'forwardImmediate' },
  busy: { internal: 'forwardBusyInt', external: 'forwardBusyExt', all: 'forwardBusy' },
  noAnswer: { internal: 'forwardNoAnsInt', external: 'forwardNoAnsExt', all: 'forwardNoAns' },
  doNotDisturb: { internal: 'forwardDNDInt', external: 'forwardDNDExt', all: 'forwardDND' },
};

/** Whether a call came from outside. */
function isFromOutside(call: Call | undefined): boolean {
  return call?.associatedCallingDevice !== undefined;
}

/**
 * The forwarding of a station that applies to a call: what was set goes before what the PBX has for the station, and
 * what is for calls of one origin before what is for all.
 *
 * @param call - the call; undefined for one from within the PBX
 */
export function forwardingFor(
  { forwarding, defaultForwarding }: StationDevice,
  occasion: Occasion,
  call: Call | undefined,
): Forwarding | undefined {
  const types = TYPES[occasion];
  const origin = types[isFromOutside(call) ? 'external' : 'internal'];
  const find = (set: Forwardings) => set[origin] ?? set[types.all];
  return (
    find(forwarding) ?? (defaultForwarding?.isOn ? find(defaultForwarding.forwarding) : undefined)
  );
}

/** Whether do not disturb of a station turns a call away. */
export function turnsAway({ doNotDisturb }: StationDevice, call: Call | undefined): boolean {
  if (!doNotDisturb?.[isFromOutside(call) ? 'external' : 'internal']) return false;
  const { callers } = doNotDisturb;
  const caller = call?.callingDevice.deviceIdentifier?.number;
  return callers === undefined || (caller !== undefined && callers.includes(caller));
}
