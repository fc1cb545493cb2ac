/**
 * Which devices are watched, by which monitors.
 *
 * @packageDocumentation
 */
import { endConnection } from './connections.js';
import { leaveCall } from './endings.js';
import type { WatchedInput } from './inputs.js';
import type { LiveCall, LiveDevice, Stream } from './live.js';
import { party } from './party.js';
import { type PictureState, present, touch } from './state.js';

/** A monitor has been started. */
export function watch(state: PictureState, input: WatchedInput): void {
  const { crossRefID, monitorExistingCalls = true, monitorType = 'device' } = input;
  if (state.streams.has(crossRefID)) unwatch(state, crossRefID);
  const device = state.devices.get(input.device) ?? newDevice(state, input);
  learnKey(state, device, state.options.deviceKey(party(input.deviceID)));
  const stream: Stream = {
    crossRefID,
    device,
    type: monitorType,
    reportsExisting: monitorExistingCalls,
    since: state.input,
    seats: new Map(),
  };
  state.streams.set(crossRefID, stream);
  device.streams.push(stream);
  state.touchedDevices.add(device);
}

function newDevice(state: PictureState, { device: id, deviceID }: WatchedInput): LiveDevice {
  const device: LiveDevice = {
    id,
    party: party(deviceID),
    keys: new Set(),
    streams: [],
    connections: new Set(),
    since: state.input,
    record: undefined,
  };
  state.devices.set(id, device);
  return device;
}

/** A device is known by one more identifier. One that is another's stays the other's. */
export function learnKey(state: PictureState, device: LiveDevice, key: string | undefined): void {
  if (key === undefined || state.devicesByKey.has(key)) return;
  device.keys.add(key);
  state.devicesByKey.set(key, device);
}

/** A monitor is no more. With the last one its device is not watched any longer. */
export function unwatch(state: PictureState, crossRefID: string): void {
  const stream = state.streams.get(crossRefID);
  if (!stream) return;
  state.streams.delete(crossRefID);
  const calls = new Set<LiveCall>();
  for (const { call } of stream.seats.values()) calls.add(present(call));
  for (const call of calls) {
    leaveCall(state, stream, call);
    call.seated = call.seated.filter((one) => one !== stream);
  }
  const { device } = stream;
  if (!device) return;
  device.streams.splice(device.streams.indexOf(stream), 1);
  state.touchedDevices.add(device);
  if (device.streams.length === 0 && state.lostAt === undefined) forgetDevice(state, device);
}

function forgetDevice(state: PictureState, device: LiveDevice): void {
  state.touchedDevices.delete(device);
  state.devices.delete(device.id);
  state.deviceRecords.delete(device.id);
  if (device.record) state.goneDevices.push(device.record);
  for (const key of device.keys) state.devicesByKey.delete(key);
  for (const connection of device.connections) {
    state.expected.delete(connection);
    state.unconfirmed.delete(connection);
    if (connection.isSeen) {
      connection.device = undefined;
      touch(state, connection);
    } else endConnection(state, connection, 'unknown');
  }
  device.connections.clear();
}

/** The link is gone, and all monitors with it. What they told stays as it was until snapshots tell more. */
export function loseLink(state: PictureState): void {
  if (state.lostAt === undefined) state.lostAt = state.at;
  state.lostInput = state.input;
  state.asked.clear();
  state.expected.clear();
  state.streams.clear();
  for (const call of state.calls.values()) {
    call.streams.length = 0;
    call.seated = [];
    call.asked = 0;
    call.confirmedBy = undefined;
    for (const connection of call.connections) {
      connection.words = [];
      if (connection.device && !connection.hasEnded) state.unconfirmed.add(connection);
    }
  }
  for (const device of state.devices.values()) {
    device.streams.length = 0;
    state.touchedDevices.add(device);
  }
}
