/**
 * After each input: what it has touched becomes records, and what differs from the records before is told.
 *
 * @packageDocumentation
 */
import type { PictureChange } from './changes.js';
import { isSameParty } from './data.js';
import { settleCall } from './endings.js';
import type { LiveCall, LiveConnection, LiveDevice } from './live.js';
import { phaseOf } from './phase.js';
import type { CallRecord, ConnectionRecord, DeviceRecord } from './records.js';
import { liveConnections, type PictureState } from './state.js';

/** A change without what all changes have. */
type Untold = PictureChange extends infer Change
  ? Change extends PictureChange
    ? Omit<Change, 'revision' | 'at' | 'resynchronised' | 'sameBecause'>
    : never
  : never;

/** Makes records of what has been touched. */
export function commit(state: PictureState): PictureChange[] {
  for (const call of state.touchedCalls) settleCall(state, call);
  const changes: PictureChange[] = [];
  const told = (change: Untold, call?: LiveCall): void => {
    const sameBecause = call?.sameBecause;
    changes.push(
      Object.freeze({
        ...change,
        revision: state.revision,
        at: state.at,
        ...(state.lostAt !== undefined && { resynchronised: true }),
        ...(sameBecause !== undefined && { sameBecause }),
      }) as PictureChange,
    );
  };
  const calls = [...state.touchedCalls].map((call) => ({ call, ...recordCall(state, call) }));
  for (const { call, was, now } of calls) {
    if (call.standing !== 'live' || was === undefined) continue;
    if (!haveSameParties(was, now)) told({ kind: 'parties', was, now }, call);
    if (!haveSameData(was, now)) told({ kind: 'data', was, now }, call);
  }
  for (const { call, now, begins } of calls) if (begins) told({ kind: 'begun', call: now }, call);
  for (const { call, now, leaves } of calls) {
    if (!leaves || call.standing !== 'merged' || !call.becameTo?.record) continue;
    told({ kind: 'merged', call: now, into: call.becameTo.record });
  }
  for (const connection of state.touchedConnections) tellConnection(state, connection, told);
  for (const { call, now, leaves } of calls) if (leaves) tellEnd(call, now, told);
  for (const device of state.touchedDevices) tellDevice(state, device, told);
  for (const was of state.goneDevices.splice(0)) {
    told({ kind: 'device', was, now: Object.freeze({ ...was, crossRefIDs: [], connections: [] }) });
  }
  for (const { call } of calls) call.sameBecause = undefined;
  state.touchedCalls.clear();
  state.touchedConnections.clear();
  state.touchedDevices.clear();
  return changes;
}

interface Recorded {
  readonly was: CallRecord | undefined;
  readonly now: CallRecord;
  /** It is live now, and was not before. */
  readonly begins: boolean;
  /** It was live before, and is not now. */
  readonly leaves: boolean;
}

function recordCall(state: PictureState, call: LiveCall): Recorded {
  const was = call.record;
  const wasLive = state.callRecords.has(call.id);
  const isLive = call.standing === 'live';
  const draft = callRecord(call, was?.revision ?? 0);
  if (was && haveSameParties(was, draft) && haveSameData(was, draft) && wasLive === isLive) {
    return { was, now: was, begins: false, leaves: false };
  }
  const now = Object.freeze({ ...draft, revision: ++state.revision });
  call.record = now;
  if (isLive) state.callRecords.set(call.id, now);
  else state.callRecords.delete(call.id);
  return { was, now, begins: isLive && !wasLive, leaves: wasLive && !isLive };
}

function callRecord(call: LiveCall, revision: number): CallRecord {
  const { id, callID, calling, called, alerting, answering, lastRedirected, cause } = call;
  const { correlatorData, userData, accountCode, linkage, mediaClass, history } = call;
  const { startedAt, answeredAt, endedAt, endReason, becameTo, isStale } = call;
  return {
    id,
    revision,
    ...(callID !== undefined && { callID }),
    formerCallIDs: copied(call.formerCallIDs),
    connections: liveConnections(call).map((connection) => connection.id),
    ...(calling && { calling }),
    ...(called && { called }),
    ...(alerting && { alerting }),
    ...(answering && { answering }),
    ...(lastRedirected && { lastRedirected }),
    ...(cause !== undefined && { cause }),
    ...(correlatorData !== undefined && { correlatorData }),
    ...(userData !== undefined && { userData }),
    ...(accountCode !== undefined && { accountCode }),
    ...(linkage && { linkage }),
    ...(mediaClass && { mediaClass }),
    ...(history && { history }),
    ...(startedAt !== undefined && { startedAt }),
    ...(answeredAt !== undefined && { answeredAt }),
    ...(endedAt !== undefined && { endedAt }),
    ...(endReason !== undefined && { endReason }),
    ...(becameTo && { becameTo: becameTo.id }),
    becameOf: copied(call.becameOf),
    isStale,
  };
}

const NONE: readonly string[] = Object.freeze([]);

function copied(list: readonly string[]): readonly string[] {
  return list.length === 0 ? NONE : Object.freeze(list.slice());
}

function haveSameParties(one: CallRecord, other: CallRecord): boolean {
  return (
    isSameParty(one.calling, other.calling) &&
    isSameParty(one.called, other.called) &&
    isSameParty(one.alerting, other.alerting) &&
    isSameParty(one.answering, other.answering) &&
    isSameParty(one.lastRedirected, other.lastRedirected) &&
    areSame(one.connections, other.connections)
  );
}

function haveSameData(one: CallRecord, other: CallRecord): boolean {
  return (
    one.callID === other.callID &&
    one.cause === other.cause &&
    one.correlatorData === other.correlatorData &&
    one.userData === other.userData &&
    one.accountCode === other.accountCode &&
    one.linkage === other.linkage &&
    one.mediaClass === other.mediaClass &&
    one.history === other.history &&
    one.answeredAt === other.answeredAt &&
    one.isStale === other.isStale &&
    areSame(one.becameOf, other.becameOf)
  );
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function tellConnection(
  state: PictureState,
  connection: LiveConnection,
  told: (change: Untold, call: LiveCall) => void,
): void {
  const was = connection.record;
  const draft = connectionRecord(connection, was?.revision ?? 0);
  if (was && isSameConnection(was, draft)) return;
  const now = Object.freeze({ ...draft, revision: ++state.revision });
  connection.record = now;
  const { call, device } = connection;
  if (device && (was === undefined || was.device === undefined || connection.hasEnded)) {
    recordDevice(state, device);
  }
  if (call.record && (call.standing === 'live' || was)) {
    told({ kind: 'connection', call: call.record, was, now }, call);
  }
}

function connectionRecord(connection: LiveConnection, revision: number): ConnectionRecord {
  const { id, call, party, device, viaDevice, connectionID, state, direction, cause } = connection;
  const { startedAt, answeredAt, endedAt, endReason, servicesPermitted, recallOf } = connection;
  const phase = device && phaseOf(connection);
  return {
    id,
    call: call.id,
    revision,
    party,
    ...(device && { device: device.id }),
    ...(viaDevice && { viaDevice }),
    ...(connectionID && { connectionID }),
    ...(state !== undefined && { state }),
    ...(phase && { phase }),
    ...(direction && { direction }),
    ...(cause !== undefined && { cause }),
    ...(startedAt !== undefined && { startedAt }),
    ...(answeredAt !== undefined && { answeredAt }),
    ...(endedAt !== undefined && { endedAt }),
    ...(endReason !== undefined && { endReason }),
    ...(servicesPermitted && { servicesPermitted }),
    ...(recallOf !== undefined && { recallOf }),
  };
}

function isSameConnection(one: ConnectionRecord, other: ConnectionRecord): boolean {
  return (
    one.call === other.call &&
    one.state === other.state &&
    one.phase === other.phase &&
    one.device === other.device &&
    one.direction === other.direction &&
    one.cause === other.cause &&
    one.connectionID === other.connectionID &&
    one.answeredAt === other.answeredAt &&
    one.endReason === other.endReason &&
    one.recallOf === other.recallOf &&
    isSameParty(one.party, other.party) &&
    isSameParty(one.viaDevice, other.viaDevice) &&
    areSame(one.servicesPermitted ?? [], other.servicesPermitted ?? [])
  );
}

function tellEnd(
  { standing, endedBetween }: LiveCall,
  call: CallRecord,
  told: (change: Untold) => void,
): void {
  if (standing === 'unobserved') told({ kind: 'unobserved', call });
  if (standing !== 'ended') return;
  const reason = call.endReason ?? 'unknown';
  told({ kind: 'ended', call, reason, ...(endedBetween && { endedBetween }) });
}

function tellDevice(state: PictureState, device: LiveDevice, told: (change: Untold) => void): void {
  const was = device.record;
  recordDevice(state, device);
  const now = device.record;
  if (now && now !== was) told({ kind: 'device', was, now });
}

function recordDevice(state: PictureState, device: LiveDevice): void {
  if (state.devices.get(device.id) !== device) return;
  const record: DeviceRecord = Object.freeze({
    id: device.id,
    revision: ++state.revision,
    party: device.party,
    connections: [...device.connections].map(({ id }) => id),
    crossRefIDs: device.streams.map(({ crossRefID }) => crossRefID),
  });
  device.record = record;
  state.deviceRecords.set(device.id, record);
}
