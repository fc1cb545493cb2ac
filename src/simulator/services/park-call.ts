import { refuse } from '../../switching/refuse.js';
import { hasActivePartner, makeInactive } from '../calls/appearances.js';
import { isParticipant } from '../calls/depart.js';
import { forwardingFor, turnsAway } from '../calls/forwarding.js';
import { findDevice, locate, requireState } from '../calls/lookup.js';
import { isComplete } from '../calls/numbers.js';
import { redirect } from '../calls/present.js';
import type { Device } from '../devices.js';
import { type Call, connectionAt, othersIn, type PbxState } from '../state.js';
import { attach, idOf } from './attributes.js';
import type { Handler } from './context.js';
import { requireStation } from './requirements.js';

/**
 * Moves a call away to wait at another device, or at the parking device itself (ECMA-269 17.1.21 FR 2). After a while it
 * comes back.
 */
export const parkCall: Handler<'ParkCall'> = (request, { work }) => {
  const located = locate(work.state, request.parking);
  requireStation(work, located);
  requireState(located, ['connected', 'hold']);
  const { call, connection } = located;
  const { callID } = call;
  const { device } = connection;
  if (!isComplete(request.parkTo)) throw refuse('operation', 'invalidParkToDeviceID');
  const parkTo = parkPlace(
    work.state,
    findDevice(work.state, request.parkTo, 'invalidParkToDeviceID'),
    call,
  );
  if (!othersIn(call, device).some(isParticipant)) {
    throw refuse('stateIncompatibility', 'invalidConnectionState');
  }
  if (parkTo !== device && connectionAt(call, parkTo)) {
    throw refuse('stateIncompatibility', 'invalidParkToDeviceState');
  }
  attach(work, callID, request);
  const cause = 'park';
  // An appearance of a shared line that others use stays with the call (FR 5).
  if (hasActivePartner(call, connection)) makeInactive(work, callID, device);
  else if (parkTo !== device) redirect(work, callID, connection, { number: parkTo, cause });
  const deadline = work.deadline('recall', 'park');
  const set = { deadline, recallTo: device, waitsFor: 'pickup' } as const;
  work.record({ fact: 'queued', callID, device: parkTo, cause, set });
  return { kind: 'response', type: 'ParkCallResponse', parkedTo: idOf(work, callID, parkTo) };
};

/** Where a call for the device is parked: its do not disturb and forwarding are honoured (FR 4). */
function parkPlace(state: PbxState, device: Device, call: Call): string {
  if (device.kind === 'park') return device.number;
  if (device.kind !== 'station') throw refuse('operation', 'requestIncompatibleWithParkToDevice');
  if (turnsAway(device, call)) throw refuse('stateIncompatibility', 'invalidParkToDeviceState');
  const forwarding = forwardingFor(device, 'immediate', call);
  if (forwarding === undefined) return device.number;
  const forwarded = state.devices.get(forwarding.to);
  if (forwarded?.kind !== 'station' && forwarded?.kind !== 'park') {
    throw refuse('stateIncompatibility', 'invalidParkToDeviceState');
  }
  return forwarded.number;
}
