import type { GroupPickupCall } from '../../model/generated/call-control.js';
import { refuse } from '../../switching/refuse.js';
import { findDevice, findStation, type Located } from '../calls/lookup.js';
import { isComplete } from '../calls/numbers.js';
import { hindersPickup } from '../calls/pickable.js';
import type { StationDevice } from '../devices.js';
import { callsAt, connectionAt, type PbxState } from '../state.js';
import { attach, idOf } from './attributes.js';
import type { Handler } from './context.js';
import { pickUp } from './pick-up.js';

/**
 * Takes over the call that has alerted longest in a pick group (ECMA-269 17.1.14): in the group that is set up for the
 * device, where none is named (FR 2).
 */
export const groupPickupCall: Handler<'GroupPickupCall'> = (request, { work }) => {
  if (!isComplete(request.newDestination)) throw refuse('operation', 'invalidDestinationDeviceID');
  const station = findStation(
    work.state,
    request.newDestination,
    'invalidDestinationDeviceID',
    'requestIncompatibleWithDestinationDevice',
  );
  const { number } = station;
  const members = membersOf(work.state, request, station);
  const located = longestAlerting(work.state, members, number);
  if (!located) throw refuse('stateIncompatibility', 'noCallToAnswer');
  const { callID } = located.call;
  attach(work, callID, request);
  const busy = 'invalidDestinationDeviceState';
  pickUp(work, located, number, { userData: request.userData, busy });
  return {
    kind: 'response',
    type: 'GroupPickupCallResponse',
    pickedCall: idOf(work, callID, number),
  };
};

function membersOf(
  state: PbxState,
  { pickGroup }: GroupPickupCall,
  station: StationDevice,
): readonly string[] {
  if (pickGroup === undefined) return defaultGroup(state, station);
  if (!isComplete(pickGroup)) throw refuse('operation', 'invalidPickUpDeviceID');
  const group = findDevice(state, pickGroup, 'invalidPickUpDeviceID');
  if (group.kind === 'pickGroup') return group.members;
  throw refuse('operation', 'requestIncompatibleWithPickupDevice');
}

function defaultGroup(state: PbxState, { number, pickGroup }: StationDevice): readonly string[] {
  const group =
    pickGroup === undefined
      ? state.directory.groupsOf.get(number)?.find(({ kind }) => kind === 'pickGroup')
      : state.devices.get(pickGroup);
  if (group?.kind === 'pickGroup') return group.members;
  throw refuse('operation', 'invalidPickUpDeviceID');
}

/** The call that a device may take over and that has alerted longest. */
function longestAlerting(
  state: PbxState,
  members: readonly string[],
  device: string,
): Located | undefined {
  let longest: Located | undefined;
  for (const located of members.flatMap((member) => callsAt(state, member))) {
    const { state: at, since } = located.connection;
    if (at !== 'alerting' || connectionAt(located.call, device)) continue;
    if (hindersPickup(state, located) !== undefined) continue;
    if (!longest || since < longest.connection.since) longest = located;
  }
  return longest;
}
