/**
 * What snapshots show. What an event has told after one was asked for is newer than its rows (ECMA-269 16.1.3, 16.1.4:
 * segments come after the answer).
 *
 * @packageDocumentation
 */
import type { ConnectionID } from '../../model/hand-written.js';
import { progressIn, type States, statesIn } from './call-states.js';
import type { SameBecause } from './changes.js';
import {
  type Description,
  describe,
  endConnection,
  failedAt,
  findConnection,
  seen,
} from './connections.js';
import { type CallMembers, callerOf, permittedServices, roleAfter, takeData } from './data.js';
import { comeBack, endCall } from './endings.js';
import type { CallSnapshotRows, DeviceSnapshotRows, PictureInput } from './inputs.js';
import type { LiveCall, LiveConnection, LiveDevice } from './live.js';
import { become, rename } from './merge.js';
import { connectionKey, staticDevice } from './names.js';
import { type DeviceRole, isNamed, type Party, party } from './party.js';
import { type Shown, sameBecause } from './same-call.js';
import {
  type Asked,
  isOfBefore,
  isSameDevice,
  liveConnections,
  newCall,
  note,
  type PictureState,
  present,
  sit,
  touch,
  want,
  wantDevice,
} from './state.js';
import { isReportedByOwn, linkageOf, takeSeat } from './streams.js';
import { learnKey } from './watching.js';

type Input<Kind extends PictureInput['kind']> = Extract<PictureInput, { readonly kind: Kind }>;

/** A snapshot is asked for. */
export function ask(state: PictureState, { token, of }: Input<'snapshotAsked'>): void {
  if ('device' in of) {
    state.asked.set(token, { since: state.input, device: state.devices.get(of.device) });
    return;
  }
  const callID = of.call.callID;
  const latest = callID === undefined ? undefined : state.latest.get(callID);
  const call = latest && present(latest);
  state.asked.set(token, { since: state.input, call, by: connectionKey(of.call) });
}

/** What a snapshot of a device shows. */
export function foldDeviceSnapshot(
  state: PictureState,
  { token, rows }: Input<'deviceSnapshot'>,
): void {
  const asked = state.asked.get(token);
  state.asked.delete(token);
  const device = asked?.device;
  if (!asked || !device || !rows || state.devices.get(device.id) !== device) return;
  const shown = new Set<LiveConnection>();
  for (const row of rows) {
    const connection = showRow(state, device, asked, row);
    if (connection) shown.add(connection);
  }
  for (const connection of [...device.connections]) {
    if (shown.has(connection) || isNewer(connection, asked)) continue;
    missing(state, connection);
  }
}

function isNewer({ touched, begun }: LiveConnection, { since }: Asked): boolean {
  return touched > since || begun > since;
}

/** A connection that a snapshot does not show is over. */
function missing(state: PictureState, connection: LiveConnection): void {
  const { call } = connection;
  if (state.lostAt === undefined && connection.isSeen && !connection.isUnreported) {
    note(state, 'snapshot-differs', 'a connection is over of whose end no event told', { call });
  }
  noteGap(state, call);
  endConnection(state, connection, state.hasRestarted ? 'lost' : 'unknown');
}

/** A call that ends by a comparison has ended while nobody could see. */
function noteGap(state: PictureState, call: LiveCall): void {
  if (state.lostAt !== undefined) call.endedBetween = [state.lostAt, state.at];
}

type DeviceRow = DeviceSnapshotRows[number];

function showRow(
  state: PictureState,
  device: LiveDevice,
  asked: Asked,
  row: DeviceRow,
): LiveConnection | undefined {
  const { connectionIdentifier: id, localCallState, endpointDevice, callLinkageData } = row;
  const shown: Shown = {
    states: statesIn(localCallState),
    linkage: linkageOf(callLinkageData),
    endpoint: endpointDevice && party(endpointDevice),
  };
  learnAlias(state, device, id);
  const known = knownAs(state, device, id, shown);
  if (known?.hasEnded) return known.ended > asked.since ? undefined : begin(state, device, row);
  if (known && state.unconfirmed.has(known)) {
    const because = sameBecause(state, known, shown);
    if (!because) {
      noteGap(state, known.call);
      endConnection(state, known, state.hasRestarted ? 'lost' : 'unknown');
      return begin(state, device, row);
    }
    confirm(state, known.call, because, id.callID);
    // Who else is in it now, only a snapshot of the call tells.
    known.call.asked = 0;
    want(state, known.call);
    if (id.callID !== undefined && id.callID !== known.call.callID) {
      rename(state, known.call, id.callID);
    }
  }
  if (!known) return begin(state, device, row);
  show(state, known, device, row, shown.states, asked);
  return known;
}

/** A call of before is there still; one that another device's row has begun meanwhile is the same. */
function confirm(
  state: PictureState,
  call: LiveCall,
  because: SameBecause,
  callID: string | undefined,
): void {
  call.sameBecause ??= because;
  if (call.confirmedBy !== 'linkage') call.confirmedBy = because;
  const latest = callID === undefined ? undefined : state.latest.get(callID);
  if (callID === undefined || !latest || latest === call) return;
  if (latest.standing !== 'live' || latest.callID !== callID) return;
  become(state, latest, call);
  state.latest.set(callID, call);
}

/** The connection that a row shows, among those that are known, by name or by linkage. */
function knownAs(
  state: PictureState,
  device: LiveDevice,
  id: ConnectionID,
  { linkage }: Shown,
): LiveConnection | undefined {
  const own = [...device.connections];
  const key = connectionKey(id);
  const named = own.find(({ names }) => key !== undefined && names.includes(key));
  if (named) return named;
  const linked = own.find(
    (one) => linkage && state.unconfirmed.has(one) && one.call.linkage?.global === linkage.global,
  );
  if (linked) return linked;
  const nameless = own.find(
    (one) => one.connectionID?.deviceID === undefined && one.call.callID === id.callID,
  );
  if (nameless) return nameless;
  const latest = id.callID === undefined ? undefined : state.latest.get(id.callID);
  if (!latest) return undefined;
  return present(latest).connections.findLast(
    ({ names }) => key !== undefined && names.includes(key),
  );
}

/** A row shows a connection that is new to the picture. */
function begin(
  state: PictureState,
  device: LiveDevice,
  row: DeviceRow,
): LiveConnection | undefined {
  const { connectionIdentifier: id, localCallState, endpointDevice } = row;
  const linkage = linkageOf(row.callLinkageData);
  const states = statesIn(localCallState);
  const endpoint = endpointDevice && party(endpointDevice);
  const call = callShown(state, id, { states, linkage, endpoint }) ?? newCall(state, id.callID);
  const description: Description = { connectionID: id, party: ownParty(device) };
  const known =
    findConnection(state, call, undefined, description) ?? otherEnd(state, call, endpoint);
  const connection = describe(state, call, known, description);
  connection.device ??= device;
  device.connections.add(connection);
  show(state, connection, device, row, states, undefined);
  if (endpoint && isNamed(endpoint) && liveConnections(call).length === 1) {
    const other = { connectionID: undefined, party: endpoint };
    describe(state, call, findConnection(state, call, undefined, other), other);
  }
  const isKnown = call.called !== undefined || call.calling !== undefined;
  if (!isKnown || isOfBefore(state, call)) want(state, call);
  return connection;
}

/** In a call of two of which one is named, the other one, if nobody has named that yet. */
function otherEnd(
  state: PictureState,
  call: LiveCall,
  endpoint: Party | undefined,
): LiveConnection | undefined {
  if (!endpoint || !isNamed(endpoint)) return undefined;
  const live = liveConnections(call);
  const others = live.filter((one) => !isSameDevice(state, one.party, endpoint));
  const [other] = others;
  return others.length === 1 && live.length === 2 && !other?.connectionID ? other : undefined;
}

function ownParty(device: LiveDevice): LiveDevice['party'] {
  return device.party;
}

/** The call that a row is of, if another device's row or event has told of it. */
function callShown(
  state: PictureState,
  { callID }: ConnectionID,
  shown: Shown,
): LiveCall | undefined {
  const latest = callID === undefined ? undefined : state.latest.get(callID);
  const call = latest && present(latest);
  if (!call || call.standing === 'ended' || call.callID !== callID) return undefined;
  const { linkage } = shown;
  if (linkage && call.linkage) return linkage.global === call.linkage.global ? call : undefined;
  return isOfBefore(state, call) && !hasBegunSince(state, call) ? undefined : call;
}

/** Whether somebody has come into a call since the link was away. */
function hasBegunSince(state: PictureState, call: LiveCall): boolean {
  return liveConnections(call).some(({ begun }) => begun > state.lostInput);
}

/** Takes over what a row shows. */
function show(
  state: PictureState,
  connection: LiveConnection,
  device: LiveDevice,
  row: DeviceRow,
  { own, others }: States,
  asked: Asked | undefined,
): void {
  const { connectionIdentifier: id, servicesPermitted } = row;
  comeBack(state, connection.call);
  const isNews = asked === undefined || !isNewer(connection, asked) || !connection.isSeen;
  describe(state, connection.call, connection, { connectionID: id, party: connection.party });
  if (!connection.device) {
    connection.device = device;
    device.connections.add(connection);
  }
  seen(state, connection);
  const { callID } = id;
  const reporting = device.streams.filter((stream) => stream.reportsExisting);
  for (const stream of reporting) {
    if (callID !== undefined && stream.seats.get(callID)?.hasLeft !== false) {
      takeSeat(state, stream, connection.call, callID);
    }
  }
  if (reporting.length === 0 && !hasOwnWord(connection)) unreported(state, connection);
  takeData(connection.call, row as CallMembers);
  if (servicesPermitted && isNews) {
    connection.servicesPermitted = permittedServices(servicesPermitted);
  }
  if (!isNews || own === undefined) return;
  enterState(connection, own, others);
}

function hasOwnWord({ device, words }: LiveConnection): boolean {
  return device !== undefined && words.some(({ by }) => by.device === device);
}

/** No monitor tells of it: it has to be asked after. */
function unreported(state: PictureState, connection: LiveConnection): void {
  connection.isUnreported = true;
  connection.call.isPolled = true;
  connection.call.askedAt ??= state.at;
  state.polled.add(connection.call);
}

function enterState(
  connection: LiveConnection,
  own: NonNullable<States['own']>,
  others: readonly (States['own'] | undefined)[],
): void {
  if (connection.state !== own) {
    connection.state = own;
    connection.mode = undefined;
  }
  if (own === 'initiated' || own === 'alerting' || own === 'queued') return;
  const shown = progressIn(others);
  // That nobody is seen to answer, ring or wait says less than what was heard before.
  const saysLess = shown === 'proceeding' && connection.progress !== undefined;
  if (connection.progress !== 'answered' && !saysLess) connection.progress = shown;
}

/** A device is known by the identifier of its own row too, if that may be one of its own. */
function learnAlias(state: PictureState, device: LiveDevice, id: ConnectionID): void {
  const named = staticDevice(id);
  if (!named) return;
  const subject = party(named);
  const [own, said] = [device.party.number, subject.number];
  // The row of a shared line names the device that uses the line, which is another.
  const mayBeOwn =
    said === undefined || own === undefined || isTail(own, said) || isTail(said, own);
  if (mayBeOwn) learnKey(state, device, state.options.deviceKey(subject));
}

function isTail(number: string, tail: string): boolean {
  return number.endsWith(tail);
}

/** What a snapshot of a call shows. */
export function foldCallSnapshot(
  state: PictureState,
  { token, answer, rows }: Input<'callSnapshot'>,
): void {
  const asked = state.asked.get(token);
  state.asked.delete(token);
  const found = asked?.call && present(asked.call);
  if (!asked || !found || found.standing !== 'live') return;
  if (!rows) {
    refused(state, found, asked);
    return;
  }
  const members = (answer ?? {}) as CallMembers & { readonly [Role in RoleName]?: DeviceRole };
  const calling = callerOf(members.networkCallingDevice, members.callingDevice);
  const called = members.calledDevice && party(members.calledDevice);
  const isOther =
    state.lostAt !== undefined &&
    found.confirmedBy === 'stillThere' &&
    (isOtherParty(state, found.calling, calling) || isOtherParty(state, found.called, called));
  const call = isOther ? beginAnew(state, found) : found;
  call.calling = roleAfter(call.calling, calling, call.touched <= asked.since);
  call.called = roleAfter(call.called, called, call.touched <= asked.since);
  takeData(call, members);
  showRows(state, call, asked, rows);
  stopPolling(state, call);
  call.asked = 0;
  call.askedAt = state.at;
  call.isStale = false;
  setDirections(state, call);
  state.touchedCalls.add(call);
}

type RoleName = 'callingDevice' | 'calledDevice';

function isOtherParty(
  state: PictureState,
  one: LiveCall['calling'],
  other: LiveCall['calling'],
): boolean {
  if (!one || !other || !isNamed(one) || !isNamed(other)) return false;
  return !isSameDevice(state, one, other);
}

/** A call with the identifier of one of before turns out to be another. */
function beginAnew(state: PictureState, before: LiveCall): LiveCall {
  const there = liveConnections(before).filter((one) => one.device && one.isSeen);
  noteGap(state, before);
  const call = newCall(state, before.callID);
  for (const old of there) {
    const description = { connectionID: old.connectionID, party: old.party };
    const { state: now, progress, device, isUnreported } = old;
    endConnection(state, old, 'unknown');
    const connection = describe(state, call, undefined, description);
    connection.device ??= device;
    connection.device?.connections.add(connection);
    seen(state, connection);
    connection.state = now;
    connection.progress = progress;
    if (isUnreported) unreported(state, connection);
  }
  for (const stream of before.streams) {
    call.streams.push(stream);
    sit(call, stream);
    if (before.callID !== undefined) {
      stream.seats.set(before.callID, { call, hasLeft: false });
    }
  }
  endCall(state, before, 'unknown');
  return call;
}

/** The switch does not tell of a call. If no monitor does either, it is gone. */
function refused(state: PictureState, call: LiveCall, { by }: Asked): void {
  state.touchedCalls.add(call);
  const askedBy = call.connections.findLast(({ names }) => by !== undefined && names.includes(by));
  if (askedBy && !isReported(askedBy)) goneUnseen(state, askedBy);
  const isNamedAnew = askedBy !== undefined && askedBy.names.at(-1) !== by;
  if ((askedBy?.hasEnded || isNamedAnew) && liveConnections(call).some(mayBeAskedBy)) {
    // Whoever it was asked by has left it, and others may not have; or goes by another identifier now.
    stopPolling(state, call);
    call.asked = Math.max(0, call.asked - 1);
    want(state, call);
    return;
  }
  for (const connection of liveConnections(call)) {
    if (isReported(connection) || (connection.device === undefined && !call.isPolled)) continue;
    goneUnseen(state, connection);
  }
  call.isPolled = false;
  state.polled.delete(call);
  if (call.isStale) want(state, call);
}

function isReported(connection: LiveConnection): boolean {
  return isReportedByOwn(connection) && connection.isSeen;
}

function mayBeAskedBy({ device, isSeen, connectionID }: LiveConnection): boolean {
  return device !== undefined && isSeen && connectionID?.deviceID !== undefined;
}

/** A connection is over of which no monitor tells. */
function goneUnseen(state: PictureState, connection: LiveConnection): void {
  if (connection.hasEnded) return;
  noteGap(state, connection.call);
  // Its call may have become part of another, of which no monitor tells either.
  if (connection.isUnreported && connection.device) wantDevice(state, connection.device);
  endConnection(state, connection, 'unknown');
}

function showRows(state: PictureState, call: LiveCall, asked: Asked, rows: CallSnapshotRows): void {
  const shown = new Set<LiveConnection>();
  const newest = call.connections.map(({ touched }) => touched);
  for (const { deviceOnCall, callIdentifier, localConnectionInfo, servicesPermitted } of rows) {
    const connectionID =
      callIdentifier ??
      (localConnectionInfo === 'fail' && call.callID !== undefined
        ? { callID: call.callID }
        : undefined);
    const description = { connectionID, party: party(deviceOnCall) };
    if (!callIdentifier && localConnectionInfo === 'fail') {
      shown.add(failedAt(state, call, description));
      continue;
    }
    const known = findConnection(state, call, undefined, description);
    if (!known && hasEndedSince(call, connectionID, asked)) continue;
    const connection = describe(state, call, known, description);
    shown.add(connection);
    if (known && isNewer(known, asked)) continue;
    if (isReportedByOwn(connection) && connection.isSeen) continue;
    if (connection.device) seen(state, connection);
    if (localConnectionInfo !== undefined) {
      const others = rows.filter(({ callIdentifier: id }) => id !== callIdentifier);
      const states = others.map((row) => row.localConnectionInfo);
      enterState(connection, localConnectionInfo, states);
    }
    if (servicesPermitted && connection.device) {
      connection.servicesPermitted = permittedServices(servicesPermitted);
    }
    touch(state, connection);
  }
  if (newest.some((touched) => touched > asked.since)) return;
  for (const connection of liveConnections(call)) {
    if (shown.has(connection) || isNewer(connection, asked)) continue;
    if (isReportedByOwn(connection) && connection.isSeen) continue;
    noteGap(state, call);
    endConnection(state, connection, 'unknown');
  }
}

function hasEndedSince(
  { connections }: LiveCall,
  id: ConnectionID | undefined,
  { since }: Asked,
): boolean {
  const key = id && connectionKey(id);
  if (key === undefined) return false;
  return connections.some(({ names, ended }) => ended > since && names.includes(key));
}

/** A call need not be asked after any more once the devices have left it that no monitor reports there. */
function stopPolling(state: PictureState, call: LiveCall): void {
  const watched = call.connections.filter(({ device }) => device !== undefined);
  if (watched.length === 0) return;
  if (watched.some(({ hasEnded, isUnreported }) => !hasEnded && isUnreported)) return;
  call.isPolled = false;
  state.polled.delete(call);
}

/** Which way connections came whose call was there before anybody looked. */
function setDirections(state: PictureState, call: LiveCall): void {
  const { calling } = call;
  if (!calling || (!isNamed(calling) && calling.kind !== 'restricted')) return;
  for (const connection of liveConnections(call)) {
    if (!connection.device || connection.direction) continue;
    connection.direction = isSameDevice(state, calling, connection.party) ? 'outgoing' : 'incoming';
    if (connection.direction === 'incoming' && connection.state === 'connected') {
      connection.progress = 'answered';
    }
    touch(state, connection);
  }
}

/** All snapshots are in: what nothing has confirmed is over. */
export function synchronise(state: PictureState): void {
  for (const connection of [...state.unconfirmed]) {
    noteGap(state, connection.call);
    endConnection(state, connection, state.hasRestarted ? 'lost' : 'unknown');
  }
}
