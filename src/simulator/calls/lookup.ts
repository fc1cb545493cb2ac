import type { OperationErrors, StateIncompatibilityErrors } from '../../model/generated/errors.js';
import type { ConnectionID, DeviceID } from '../../model/hand-written.js';
import { refuse } from '../../switching/refuse.js';
import type { Device, StationDevice } from '../devices.js';
import {
  type Call,
  type Connection,
  type ConnectionState,
  connectionAt,
  othersIn,
  type PbxState,
} from '../state.js';
import { isInactive } from './appearances.js';
import { numberOf } from './numbers.js';

/** A connection in its call. */
export interface Located {
  readonly call: Call;
  readonly connection: Connection;
}

/** The values by which a request is refused that names a call or connection that is not there. */
export interface LookupErrors {
  readonly call: OperationErrors;
  readonly connection: OperationErrors;
}

const GENERAL: LookupErrors = { call: 'invalidCallID', connection: 'invalidConnectionID' };
/** For requests that name an active call beside a held one. */
export const ACTIVE: LookupErrors = {
  call: 'invalidActiveCallID',
  connection: 'invalidActiveConnectionID',
};
/** For requests that name a held call beside an active one. */
export const HELD: LookupErrors = {
  call: 'invalidHeldCallID',
  connection: 'invalidHeldConnectionID',
};

/**
 * Finds the call that a connection identifier names. Some peers name the device alone, which will do while it has one
 * call.
 *
 * @throws CstaServiceError if there is none
 */
export function locateCall(state: PbxState, id: ConnectionID, errors = GENERAL): Call {
  const callID = id.callID ?? onlyCallOf(state, id.deviceID);
  const call = callID === undefined ? undefined : state.calls.get(callID);
  if (!call) throw refuse('operation', callID === undefined ? errors.connection : errors.call);
  if (!isOf(call, id)) throw refuse('operation', errors.connection);
  return call;
}

function onlyCallOf(state: PbxState, deviceID: ConnectionID['deviceID']): string | undefined {
  if (deviceID === undefined || deviceID.typeOfNumber === 'dynamic') return undefined;
  const [callID, ...others] = state.callsAt.get(numberOf({ number: deviceID.number })) ?? [];
  return others.length === 0 ? callID : undefined;
}

/** Whether a connection identifier that names a device names one of the call's; without a device it names the call. */
export function isOf(call: Call, { deviceID }: ConnectionID): boolean {
  return deviceID === undefined || connectionNamed(call, deviceID) !== undefined;
}

/**
 * Finds the connection that a connection identifier names. It has to name call and device.
 *
 * @throws CstaServiceError if there is none
 */
export function locate(state: PbxState, id: ConnectionID, errors = GENERAL): Located {
  const call = locateCall(state, id, errors);
  const connection = connectionNamed(call, id.deviceID);
  if (!connection) throw refuse('operation', errors.connection);
  return { call, connection };
}

/** The connection of a call whose device, static or dynamic, an identifier names. */
export function connectionNamed(
  call: Call,
  deviceID: ConnectionID['deviceID'],
): Connection | undefined {
  if (deviceID === undefined) return undefined;
  if (deviceID.typeOfNumber !== 'dynamic') {
    const device = numberOf({ number: deviceID.number });
    return connectionAt(call, device);
  }
  return call.connections.find(({ dynamicID }) => dynamicID === deviceID.number);
}

/**
 * Makes sure that a connection is in one of the states that a service asks for.
 *
 * @throws CstaServiceError `stateIncompatibility` with the given value
 */
export function requireState(
  { connection }: Located,
  states: readonly ConnectionState[],
  value: StateIncompatibilityErrors = 'invalidConnectionState',
): void {
  if (!states.includes(connection.state)) throw refuse('stateIncompatibility', value);
}

/** Whether a device hears a tone instead of somebody: its call has failed here, or wherever the network brought it. */
export function hasFailed({ call, connection }: Located): boolean {
  const others = othersIn(call, connection.device).filter((other) => !isInactive(other));
  const isAlone = others.length > 0 && others.every(({ state }) => state === 'fail');
  return call.failure !== undefined || isAlone;
}

/**
 * Makes sure that a call has not failed: whoever hears a tone can give up or ask for completion, and nothing else.
 *
 * @throws CstaServiceError `stateIncompatibility` with the given value
 */
export function requireNoFailure(
  located: Located,
  value: StateIncompatibilityErrors = 'invalidConnectionState',
): void {
  if (hasFailed(located)) throw refuse('stateIncompatibility', value);
}

/**
 * Makes sure that a connection is not an inactive appearance of a shared line.
 *
 * @throws CstaServiceError `stateIncompatibility` with the given value
 */
export function requireInUse(
  { connection }: Located,
  value: StateIncompatibilityErrors = 'invalidConnectionState',
): void {
  if (isInactive(connection)) throw refuse('stateIncompatibility', value);
}

/**
 * Makes sure that two connections are those of one device in two calls.
 *
 * @throws CstaServiceError `operation: notSameDevice`, or `operation: invalidActiveConnectionID` for one call twice
 */
export function requireOneDevice(held: Located, active: Located): void {
  if (held.connection.device !== active.connection.device) {
    throw refuse('operation', 'notSameDevice');
  }
  if (held.call.callID === active.call.callID) {
    throw refuse('operation', 'invalidActiveConnectionID');
  }
}

/**
 * Finds a device.
 *
 * @throws CstaServiceError `operation` with the given value if there is none
 */
export function findDevice(
  state: PbxState,
  id: DeviceID,
  unknown: OperationErrors = 'invalidDeviceID',
): Device {
  const device = state.devices.get(numberOf(id));
  if (!device) throw refuse('operation', unknown);
  return device;
}

/**
 * Finds a station.
 *
 * @throws CstaServiceError `operation` with the one value if there is no such device, with the other if it is no station
 */
export function findStation(
  state: PbxState,
  id: DeviceID,
  unknown: OperationErrors = 'invalidDeviceID',
  unfit: OperationErrors = 'requestIncompatibleWithDevice',
): StationDevice {
  const device = findDevice(state, id, unknown);
  if (device.kind !== 'station') throw refuse('operation', unfit);
  return device;
}
