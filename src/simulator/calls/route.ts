import type { EventCause } from '../../model/generated/causes.js';
import type { Device } from '../devices.js';
import type { Settings } from '../settings.js';
import { callsAt, connectionAt, occupancy, type PbxState } from '../state.js';
import { forwardingFor, type Occasion, turnsAway } from './forwarding.js';
import { isOutOfService } from './in-service.js';
import { isExternal } from './numbers.js';

/** Where a dialled number leads, seen before anything is done about it. */
export type Route =
  | {
      readonly reaches:
        | 'station'
        | 'acdGroup'
        | 'sharedLine'
        | 'huntGroup'
        | 'routeing'
        | 'network';
      /** The device that the call comes to: for the network, the line that is free. */
      readonly device: string;
      /** The number outside, for the network. */
      readonly farEnd?: string;
      /** The last forwarding on the way. */
      readonly forwarded?: Forwarded;
    }
  | {
      readonly fails:
        | 'busy'
        | 'doNotDisturb'
        | 'destNotObtainable'
        | 'destOutOfOrder'
        | 'trunksBusy';
      /** Where it fails. */
      readonly device: string;
      readonly forwarded?: Forwarded;
    };

/** A call was sent on. */
interface Forwarded {
  readonly from: string;
  readonly cause: EventCause &
    ('callForwardImmediate' | 'callForwardBusy' | 'callForwardNoAnswer' | 'callForward');
}

/** Forwardings in a row after which a call is sent on no more: two stations may forward to each other. */
export const MOST_HOPS = 5;

/**
 * Whether a number is one that can be called: of a station, a group or shared line, or of the network. A call to it may
 * fail all the same.
 */
export function isCallable(state: PbxState, settings: Settings, number: string): boolean {
  const kind = state.devices.get(number)?.kind;
  if (kind === undefined) return isExternal(number, settings);
  return CALLABLE.has(kind);
}

const CALLABLE: ReadonlySet<Device['kind']> = new Set<Device['kind']>([
  'station',
  'acdGroup',
  'sharedLine',
  'huntGroup',
  'routeing',
]);

/**
 * Finds where a number leads. Forwarding and do not disturb at the way's stations are honoured.
 *
 * @param callID - the call that is to go there; a device that is in it already is busy for it
 */
export function routeTo(
  state: PbxState,
  settings: Settings,
  number: string,
  callID?: string,
): Route {
  return follow(state, settings, number, callID, MOST_HOPS);
}

function follow(
  state: PbxState,
  settings: Settings,
  number: string,
  callID: string | undefined,
  hopsLeft: number,
): Route {
  const device = state.devices.get(number);
  if (!device) {
    return isExternal(number, settings)
      ? outside(state, number)
      : { fails: 'destNotObtainable', device: number };
  }
  if (device.kind === 'acdGroup') return { reaches: 'acdGroup', device: number };
  if (device.kind === 'routeing') {
    return isIn(state, callID, number)
      ? { fails: 'destNotObtainable', device: number }
      : { reaches: 'routeing', device: number };
  }
  if (device.kind === 'huntGroup') {
    return freeAppearances(state, device.members, callID).length > 0
      ? { reaches: 'huntGroup', device: number }
      : { fails: 'busy', device: number };
  }
  if (device.kind === 'sharedLine') {
    return freeAppearances(state, device.members, callID).length > 0
      ? { reaches: 'sharedLine', device: number }
      : { fails: 'busy', device: number };
  }
  if (device.kind !== 'station') return { fails: 'destNotObtainable', device: number };
  const onwards = (to: string, cause: Forwarded['cause']): Route => {
    if (hopsLeft === 0) return { fails: 'destNotObtainable', device: to };
    const rest = follow(state, settings, to, callID, hopsLeft - 1);
    return { forwarded: { from: number, cause }, ...rest };
  };
  const call = callID === undefined ? undefined : state.calls.get(callID);
  const forwardingOn = (occasion: Occasion) => forwardingFor(device, occasion, call)?.to;
  const immediate = forwardingOn('immediate');
  if (immediate !== undefined) return onwards(immediate, 'callForwardImmediate');
  if (isOutOfService(device)) return { fails: 'destOutOfOrder', device: number };
  if (turnsAway(device, call)) {
    const to = forwardingOn('doNotDisturb');
    // ECMA-269 has no cause of its own for this forwarding.
    if (to !== undefined) return onwards(to, 'callForward');
    return { fails: 'doNotDisturb', device: number };
  }
  const isBusy = occupancy(state, number) >= device.lines || isIn(state, callID, number);
  if (!isBusy) return { reaches: 'station', device: number };
  const busy = forwardingOn('busy');
  if (busy !== undefined) return onwards(busy, 'callForwardBusy');
  return { fails: 'busy', device: number };
}

/** The stations at which a call to a shared line or hunt group can ring now. */
export function freeAppearances(
  state: PbxState,
  members: readonly string[],
  callID: string | undefined,
): readonly string[] {
  const call = callID === undefined ? undefined : state.calls.get(callID);
  return members.filter((number) => {
    const device = state.devices.get(number);
    if (device?.kind !== 'station' || isOutOfService(device)) return false;
    if (turnsAway(device, call)) return false;
    return occupancy(state, number) < device.lines && !isIn(state, callID, number);
  });
}

function isIn(state: PbxState, callID: string | undefined, device: string): boolean {
  return callID !== undefined && connectionAt(state.calls.get(callID), device) !== undefined;
}

function outside(state: PbxState, number: string): Route {
  const line = freeLine(state);
  return line === undefined
    ? { fails: 'trunksBusy', device: number }
    : { reaches: 'network', device: line, farEnd: number };
}

/** A line to the network that carries no call. */
export function freeLine(state: PbxState): string | undefined {
  return state.directory.networkInterfaces.find((number) => callsAt(state, number).length === 0);
}

/** The first member of a group that can take a call now. */
export function freeMember(state: PbxState, members: readonly string[]): string | undefined {
  return members.find((number) => {
    const device = state.devices.get(number);
    if (device?.kind !== 'station' || isOutOfService(device)) return false;
    return !device.doNotDisturb && occupancy(state, number) === 0;
  });
}
