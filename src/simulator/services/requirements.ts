import type { OperationErrors, StateIncompatibilityErrors } from '../../model/generated/errors.js';
import type { DeviceID } from '../../model/hand-written.js';
import { refuse } from '../../switching/refuse.js';
import { isOutOfService } from '../calls/in-service.js';
import { findDevice, findStation, type Located } from '../calls/lookup.js';
import { type Dialled, isComplete, numberOf } from '../calls/numbers.js';
import { freeMember, isCallable, type Route, routeTo } from '../calls/route.js';
import type { Device, StationDevice } from '../devices.js';
import { type Connection, callsAt, type PbxState } from '../state.js';
import type { Work } from '../work.js';

/**
 * Finds the station whose telephone a request is about.
 *
 * @throws CstaServiceError if there is no such station, or it is out of service
 */
export function findTelephone(state: PbxState, id: DeviceID): StationDevice {
  const station = findStation(state, id);
  requireInService(station);
  return station;
}

/** The station that originates, and the group on whose behalf it does. */
export interface Caller {
  readonly station: StationDevice;
  readonly originatingDevice?: string;
}

/**
 * Finds the station that is to originate a call: the one named, or a free member of the group named.
 *
 * @throws CstaServiceError if there is none
 */
export function findCaller(state: PbxState, id: DeviceID, unknown: OperationErrors): Caller {
  const device = findDevice(state, id, unknown);
  if (device.kind === 'station') return { station: device };
  if (!('members' in device)) throw refuse('operation', 'requestIncompatibleWithCallingDevice');
  const members = device.kind === 'acdGroup' ? device.agents : device.members;
  const member = freeMember(state, members);
  const station = member === undefined ? undefined : state.devices.get(member);
  if (station?.kind !== 'station') {
    throw refuse('stateIncompatibility', 'invalidCallingDeviceState');
  }
  return { station, originatingDevice: device.number };
}

/**
 * Makes sure that a device is not out of service.
 *
 * @throws CstaServiceError `systemResourceAvailability: deviceOutOfService`
 */
export function requireInService(device: Device | undefined): void {
  if (isOutOfService(device)) throw refuse('systemResourceAvailability', 'deviceOutOfService');
}

/** The connection of a device that is off-hook and has not dialled yet. */
export function dialToneAt(
  state: PbxState,
  device: string,
): { readonly callID: string; readonly connection: Connection } | undefined {
  for (const { call, connection } of callsAt(state, device)) {
    const { pending } = connection;
    if (pending?.goal === 'dial' && !pending.prompted && pending.digits === '') {
      return { callID: call.callID, connection };
    }
  }
  return undefined;
}

/**
 * Makes sure that a device does nothing but hold calls, so that it may begin another.
 *
 * @throws CstaServiceError `stateIncompatibility` with the given value; `systemResourceAvailability: deviceOutOfService`
 */
export function requireIdle(
  state: PbxState,
  device: string,
  value: StateIncompatibilityErrors = 'invalidCallingDeviceState',
): void {
  requireInService(state.devices.get(device));
  const isIdle = callsAt(state, device).every(
    ({ connection }) => connection.state === 'hold' || connection.state === 'queued',
  );
  if (!isIdle) throw refuse('stateIncompatibility', value);
}

/**
 * Makes sure that a number, if it has been dialled to its end, is one that can be called. That its device is busy, or
 * forwards to nowhere, is no reason to refuse: the call is made, and fails.
 *
 * @throws CstaServiceError `operation: invalidDestination`
 */
export function requireDestination({ state, settings }: Work, { digits, complete }: Dialled): void {
  if (complete && !isCallable(state, settings, digits)) {
    throw refuse('operation', 'invalidDestination');
  }
}

/**
 * Finds where a call in progress can be brought. The number has to be complete, and its device able to take the call.
 *
 * @throws CstaServiceError if there is no such device, or it cannot take the call
 */
export function requireRoute(
  { state, settings }: Work,
  id: DeviceID,
  callID: string,
): Extract<Route, { reaches: string }> {
  if (!isComplete(id)) throw refuse('operation', 'invalidDestination');
  const number = numberOf(id);
  if (!isCallable(state, settings, number)) throw refuse('operation', 'invalidDestination');
  const route = routeTo(state, settings, number, callID);
  if (!('fails' in route)) return route;
  if (route.fails === 'trunksBusy') throw refuse('systemResourceAvailability', 'networkBusy');
  if (route.fails === 'destOutOfOrder') {
    throw refuse('systemResourceAvailability', 'destinationDeviceOutOfService');
  }
  throw refuse('stateIncompatibility', 'invalidDestinationDeviceState');
}

/**
 * Finds where a call in progress can be brought, as {@link requireRoute}, for a service that brings it to one device
 * alone.
 *
 * @throws CstaServiceError as that does, and `operation: invalidDestination` for a shared line or hunt group
 */
export function requireSingleRoute(
  work: Work,
  id: DeviceID,
  callID: string,
): Extract<Route, { reaches: string }> {
  const route = requireRoute(work, id, callID);
  if (route.reaches === 'sharedLine' || route.reaches === 'huntGroup')
    throw refuse('operation', 'invalidDestination');
  return route;
}

/**
 * Makes sure that a connection is that of a station: what happens at lines, queues and park devices is not for
 * computing functions to say.
 *
 * @throws CstaServiceError `operation: requestIncompatibleWithConnection`
 */
export function requireStation({ state }: Work, { connection }: Located): void {
  if (state.devices.get(connection.device)?.kind !== 'station') {
    throw refuse('operation', 'requestIncompatibleWithConnection');
  }
}
