/**
 * Calls that become one: conference and transfer, in two steps or one.
 *
 * @packageDocumentation
 */
import type { ConnectionListItem } from '../../model/generated/call-control.js';
import type { ConnectionID } from '../../model/hand-written.js';
import {
  type Description,
  describe,
  endConnection,
  findConnection,
  ownConnections,
  say,
  seen,
} from './connections.js';
import { type CallMembers, permittedServices, takeData } from './data.js';
import { comeBack, leaveCall, reasonFor, standAside } from './endings.js';
import type { Heard } from './heard.js';
import type { LiveCall, LiveConnection, Stream } from './live.js';
import { connectionKey } from './names.js';
import type { MergeNews } from './news.js';
import { isNamed, party } from './party.js';
import {
  doubt,
  isOfBefore,
  isSameDevice,
  keyOf,
  liveConnections,
  newCall,
  newConnection,
  note,
  type PictureState,
  present,
  sit,
  touch,
  want,
  wantDevice,
} from './state.js';
import { isReportedByOwn, takeSeat } from './streams.js';

const MOST_FORMER = 16;

/** Takes a conference or transfer into the picture. Each monitor tells of it; the copies come to the same. */
export function foldMerge(state: PictureState, heard: Heard, news: MergeNews): void {
  const { stream } = heard;
  const newID = newCallID(news);
  const olds = oldCalls(state, stream, news);
  learnView(state, news);
  const known = [...new Set(olds.map(present))];
  const there = newID === undefined ? undefined : callNamed(state, stream, newID, known, news);
  if (there && !known.includes(there)) known.push(there);
  const call = survivor(state, known, news) ?? newCall(state, newID);
  const isFirst = known.length !== 1 || (newID !== undefined && call.callID !== newID);
  comeBack(state, call);
  call.touched = state.input;
  call.rolesMayDiffer = true;
  for (const other of known) if (other !== call) become(state, other, call);
  const from = [news.primary.callID, news.secondary?.callID];
  for (const callID of from) {
    const seat = callID === undefined ? undefined : stream.seats.get(callID);
    if (seat && callID !== newID && present(seat.call) === call) seat.hasLeft = true;
  }
  const id = newID ?? call.callID;
  if (newID !== undefined && call.callID !== newID && goesOnTo(call, newID, news)) {
    rename(state, call, newID);
  }
  if (id !== undefined) takeSeat(state, stream, call, id);
  takeData(call, heard.event as CallMembers);
  const counts = call.streams[0] === stream;
  if (counts && heard.particulars.cause !== undefined) call.cause = heard.particulars.cause;
  const listed = new Set(
    news.connections.map((item) => place(state, heard, call, news, item)).filter(isThere),
  );
  settleMaker(state, heard, call, news, listed);
  settleUnlisted(state, heard, call, news, listed, isFirst);
  settleOwn(state, heard, call, news, id);
  if (known.length === 0) want(state, call);
  if (newID === undefined && stream.device) wantDevice(state, stream.device);
}

/** Whether an identifier is a new one of a call, and not one that it had before a late copy of its merge has come. */
function goesOnTo({ callID, formerCallIDs }: LiveCall, newID: string, news: MergeNews): boolean {
  if (!formerCallIDs.includes(newID)) return true;
  const olds = [news.primary, news.secondary, ...news.connections.map((one) => one.oldConnection)];
  return olds.some((id) => id?.callID === callID);
}

function isThere<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

/** The identifier of the resulting call. In one step the call keeps its own. */
function newCallID({ connections, primary, secondary }: MergeNews): string | undefined {
  const listed = connections.find(({ newConnection }) => newConnection?.callID !== undefined);
  if (listed) return listed.newConnection?.callID;
  return secondary === undefined ? primary.callID : undefined;
}

/** The calls before, as far as the monitor or others have told of them. */
function oldCalls(state: PictureState, stream: Stream, news: MergeNews): LiveCall[] {
  const calls: LiveCall[] = [];
  const named: (ConnectionID | undefined)[] = [
    news.primary,
    news.secondary,
    ...news.connections.map(({ oldConnection }) => oldConnection),
  ];
  for (const id of named) {
    if (id?.callID === undefined) continue;
    const call = oldCall(state, stream, id, id.callID);
    if (call && !calls.includes(call)) calls.push(call);
  }
  return calls;
}

function oldCall(
  state: PictureState,
  stream: Stream,
  id: ConnectionID,
  callID: string,
): LiveCall | undefined {
  const seat = stream.seats.get(callID);
  if (seat && !seat.hasLeft) return seat.call;
  const latest = state.latest.get(callID);
  if (!latest) return undefined;
  const now = present(latest);
  if (now.standing === 'ended') return undefined;
  // It has to be the same use of the identifier: one that has, or had, the connection in question.
  const key = connectionKey(id);
  if (key === undefined) return latest;
  const isMember = now.connections.some(({ names }) => names.includes(key));
  const isFormerSeat = seat !== undefined && present(seat.call) === now;
  return isMember || isFormerSeat || hasRoomFor(now) ? latest : undefined;
}

/** Whether a call may have connections whose names have not been told. */
function hasRoomFor(call: LiveCall): boolean {
  return liveConnections(call).some(({ connectionID }) => connectionID?.deviceID === undefined);
}

/** The call that has the new identifier already, because another monitor has told of the same. */
function callNamed(
  state: PictureState,
  stream: Stream,
  newID: string,
  known: readonly LiveCall[],
  news: MergeNews,
): LiveCall | undefined {
  const seat = stream.seats.get(newID);
  if (seat && !seat.hasLeft) return present(seat.call);
  const latest = state.latest.get(newID);
  const now = latest && present(latest);
  if (!now) return undefined;
  return known.includes(now) || isShownAlready(state, now, news) ? now : undefined;
}

/** Whether a snapshot has shown the resulting call before any monitor told of how it came to be. */
function isShownAlready(state: PictureState, call: LiveCall, { connections }: MergeNews): boolean {
  if (call.standing !== 'live' || isOfBefore(state, call)) return false;
  const keys = connections.flatMap(({ newConnection }) => {
    return (newConnection && connectionKey(newConnection)) ?? [];
  });
  return liveConnections(call).some(
    ({ isSeen, words, names }) =>
      isSeen && words.length === 0 && names.some((name) => keys.includes(name)),
  );
}

/**
 * Where each monitor is told the old calls that its own device was in, two copies may name different ones as the primary
 * call. Which call goes on must not depend on who speaks first.
 */
function learnView(state: PictureState, { secondary, connections }: MergeNews): void {
  if (state.hasLocalView !== undefined) return;
  const callIDs = new Set(connections.flatMap(({ oldConnection }) => oldConnection?.callID ?? []));
  if (secondary === undefined && callIDs.size > 1) state.hasLocalView = true;
}

/** Of the old calls, the one that goes on: that of the primary old call; where views are local, the oldest. */
function survivor(
  state: PictureState,
  known: readonly LiveCall[],
  { primary }: MergeNews,
): LiveCall | undefined {
  const [first, ...others] = known;
  if (!first || others.length === 0) return first;
  const isPrimary = ({ callID, formerCallIDs }: LiveCall) =>
    primary.callID !== undefined &&
    (callID === primary.callID || formerCallIDs.includes(primary.callID));
  const named = state.hasLocalView === true ? undefined : known.find(isPrimary);
  return named ?? known.reduce((one, other) => (other.order < one.order ? other : one));
}

/** A call becomes part of another. */
export function become(state: PictureState, call: LiveCall, into: LiveCall): void {
  for (const connection of liveConnections(call)) {
    call.connections.splice(call.connections.indexOf(connection), 1);
    into.connections.push(connection);
    connection.call = into;
    touch(state, connection);
  }
  for (const stream of call.streams.splice(0)) {
    if (!into.streams.includes(stream)) into.streams.push(stream);
    sit(into, stream);
  }
  addFormer(into, call.callID);
  for (const callID of call.formerCallIDs) addFormer(into, callID);
  call.becameTo = into;
  into.becameOf.push(call.id);
  takeOver(into, call);
  call.endReason = 'merged';
  call.endedAt = state.at;
  standAside(state, call, 'merged');
}

/** What the call that goes on does not know, the other may. */
function takeOver(into: LiveCall, from: LiveCall): void {
  into.calling ??= from.calling;
  into.called ??= from.called;
  into.correlatorData ??= from.correlatorData;
  into.userData ??= from.userData;
  into.accountCode ??= from.accountCode;
  into.mediaClass ??= from.mediaClass;
  into.history ??= from.history;
  into.linkage ??= from.linkage;
  into.answeredAt ??= from.answeredAt;
}

function addFormer(call: LiveCall, callID: string | undefined): void {
  if (callID === undefined || callID === call.callID) return;
  const { formerCallIDs } = call;
  if (formerCallIDs.includes(callID)) return;
  formerCallIDs.push(callID);
  if (formerCallIDs.length > MOST_FORMER) formerCallIDs.shift();
}

/** A call goes by another identifier. */
export function rename(state: PictureState, call: LiveCall, callID: string): void {
  const before = call.callID;
  call.callID = callID;
  addFormer(call, before);
  state.latest.set(callID, call);
  state.touchedCalls.add(call);
}

/** The connection that a row of the list means, in its place in the resulting call. */
function place(
  state: PictureState,
  { stream, event }: Heard,
  call: LiveCall,
  news: MergeNews,
  { newConnection: now, oldConnection: before, endpoint, associatedNID }: ConnectionListItem,
): LiveConnection | undefined {
  const subject = party(endpoint);
  const line = associatedNID && party(associatedNID);
  const description = (connectionID: ConnectionID | undefined): Description => ({
    connectionID,
    party: subject,
    viaDevice: line,
  });
  const old = before && byName(state, call, stream, before);
  const there = now && byName(state, call, stream, now);
  const known =
    (old && there && old !== there ? unite(state, old, there) : (old ?? there)) ??
    findConnection(state, call, stream, description(now)) ??
    (before ? undefined : byEndpoint(state, call, news, description(now)));
  if (known?.hasEnded) return undefined;
  // Where it has gone from what it was before the link was away, it is there still.
  if (old && known) state.unconfirmed.delete(known);
  if (!now && !known) {
    note(state, 'party-missing', `${event.type} has a party without a connection`, { call });
    if (!isNamed(subject)) return undefined;
  }
  const isNew = known === undefined;
  // The call had failed there, and now it has got through: what monitors said of the failure counts no more.
  if (known?.state === 'fail' && !known.connectionID?.deviceID) {
    known.state = undefined;
    known.words = [];
  }
  const connection = describe(state, call, known, description(now));
  if (isNew) startIn(state, connection, news);
  return connection;
}

/** What two monitors have told of under the old and the new name is one connection. */
function unite(state: PictureState, one: LiveConnection, other: LiveConnection): LiveConnection {
  if (one.hasEnded || other.hasEnded) return one.hasEnded ? other : one;
  const keeps = isBetterKnown(one, other);
  const [kept, dropped] = keeps ? [one, other] : [other, one];
  kept.names = [...dropped.names.filter((name) => !kept.names.includes(name)), ...kept.names];
  endConnection(state, dropped, 'merged');
  return kept;
}

/** Of two that are one connection, whoever watches its device has that in which it was told of there. */
function isBetterKnown(one: LiveConnection, other: LiveConnection): boolean {
  const [isOwn, isOthersOwn] = [one.device !== undefined, other.device !== undefined];
  if (isOwn !== isOthersOwn) return isOwn;
  return one.isSeen === other.isSeen ? one.begun <= other.begun : one.isSeen;
}

function startIn(state: PictureState, connection: LiveConnection, news: MergeNews): void {
  if (!news.leaves && !connection.device) connection.state ??= undefined;
  connection.startedAt ??= state.at;
}

/** A connection by a name that it has, or had, whatever else is like it. */
function byName(
  state: PictureState,
  call: LiveCall,
  stream: Stream,
  connectionID: ConnectionID,
): LiveConnection | undefined {
  const key = connectionKey(connectionID);
  if (key === undefined) return undefined;
  if (!call.connections.some(({ names }) => names.includes(key))) return undefined;
  return findConnection(state, call, stream, { connectionID, party: { kind: 'notKnown' } });
}

/** Without old connections (CSTA Phase I): the one that goes by the same device in its identifier, or is at the same one. */
function byEndpoint(
  state: PictureState,
  call: LiveCall,
  news: MergeNews,
  { party: subject, connectionID }: Description,
): LiveConnection | undefined {
  const live = liveConnections(call);
  const named = connectionID?.deviceID;
  const alike = live.filter(
    ({ connectionID: id }) =>
      named !== undefined &&
      id?.deviceID?.number === named.number &&
      id.deviceID.typeOfNumber === named.typeOfNumber,
  );
  if (alike.length > 0 || named?.typeOfNumber !== 'dynamic' || !isNamed(subject)) {
    // Who made a conference was in both calls: it is his connection in the one that goes on.
    const primary = connectionKey(news.primary);
    return alike.find(({ names }) => primary !== undefined && names.includes(primary)) ?? alike[0];
  }
  const atDevice = live.filter((one) => isSameDevice(state, one.party, subject));
  return atDevice.length === 1 ? atDevice[0] : undefined;
}

/** Who made it: in a transfer he is out; in a conference his two connections become one. */
function settleMaker(
  state: PictureState,
  { stream, particulars: { cause } }: Heard,
  call: LiveCall,
  news: MergeNews,
  listed: ReadonlySet<LiveConnection>,
): void {
  const maker = party(news.by);
  const makers = liveConnections(call).filter(
    (one) => isOldOne(one, news) || isSameDevice(state, one.party, maker),
  );
  const stays = makers.find((one) => listed.has(one));
  for (const connection of makers) {
    if (connection === stays) {
      if (
        !isSingleStep(news, cause) &&
        !isReportedByOwn(connection) &&
        say(state, connection, stream, 'connected')
      )
        connection.state = 'connected';
      continue;
    }
    if (listed.has(connection)) continue;
    if (!news.leaves && !stays) continue;
    if (!say(state, connection, stream, 'null')) continue;
    endConnection(state, connection, news.leaves ? 'transferred' : 'merged');
  }
}

/** Whoever calls another into his call, and is not the one that comes in, stays as he is. */
function isSingleStep({ secondary, leaves }: MergeNews, cause: string | undefined): boolean {
  return leaves || (secondary === undefined && cause !== 'conference' && cause !== 'joinCall');
}

/** Whether a connection is one of the old ones of who made it, as a fixed view names them. */
function isOldOne({ names, device }: LiveConnection, { primary, secondary }: MergeNews): boolean {
  if (secondary === undefined || device !== undefined) return false;
  const keys = [connectionKey(primary), connectionKey(secondary)];
  return keys.some((key) => key !== undefined && names.includes(key));
}

/** Others who were in one of the calls and are not in the list. */
function settleUnlisted(
  state: PictureState,
  { stream, event }: Heard,
  call: LiveCall,
  news: MergeNews,
  listed: ReadonlySet<LiveConnection>,
  isFirst: boolean,
): void {
  if (!isFirst || news.connections.length === 0) return;
  for (const connection of liveConnections(call)) {
    if (listed.has(connection) || connection.begun === state.input) continue;
    if (isReportedByOwn(connection) || isSameDevice(state, connection.party, party(news.by))) {
      continue;
    }
    const isNobody = connection.connectionID?.deviceID === undefined;
    if (connection.state === 'fail' || (isNobody && !isNamed(connection.party))) {
      if (say(state, connection, stream, 'null')) endConnection(state, connection, 'unknown');
      continue;
    }
    note(state, 'party-missing', `${event.type} leaves out a party`, { call });
    doubt(state, call);
  }
}

/** What it means for the monitored device itself. */
function settleOwn(
  state: PictureState,
  { stream, event, particulars: { localConnectionInfo: local, cause } }: Heard,
  call: LiveCall,
  news: MergeNews,
  callID: string | undefined,
): void {
  const { device } = stream;
  if (!device) return;
  const own = ownConnections(call, device, callID);
  const isMaker = keyOf(state, party(news.by)) === keyOf(state, device.party);
  const hasLeft = local === 'null' || (local === undefined && isMaker && news.leaves);
  if (hasLeft) {
    for (const connection of ownConnections(call, device, undefined)) {
      if (!say(state, connection, stream, 'null')) continue;
      const reason = news.leaves
        ? 'transferred'
        : reasonFor(state, connection, cause, stream, false);
      endConnection(state, connection, reason);
    }
    leaveCall(state, stream, call, cause);
    return;
  }
  const [stays = undefined] = own;
  if (!stays) {
    if (local !== undefined) comeIn(state, stream, call, local);
    return;
  }
  for (const connection of ownConnections(call, device, undefined)) {
    if (connection === stays || !say(state, connection, stream, 'null')) continue;
    endConnection(state, connection, 'merged');
  }
  const after = local ?? (isMaker && !news.leaves ? 'connected' : undefined);
  if (after === undefined || !say(state, stays, stream, after)) return;
  stays.state = after;
  if (after !== 'alerting' && after !== 'queued') stays.mode = undefined;
  if (after === 'connected' && !news.leaves) {
    stays.progress = 'answered';
    stays.answeredAt ??= state.at;
  } else if (after === 'connected') stays.progress ??= 'answered';
  stays.startedAt ??= state.at;
  const permitted = 'servicesPermitted' in event ? event.servicesPermitted : undefined;
  if (permitted) stays.servicesPermitted = permittedServices(permitted);
}

/** The monitored device is in the resulting call, though no list says so. */
function comeIn(
  state: PictureState,
  stream: Stream,
  call: LiveCall,
  local: NonNullable<LiveConnection['state']>,
): void {
  const { device } = stream;
  if (!device) return;
  const made = newConnection(state, call, { party: device.party, device });
  say(state, made, stream, local);
  made.state = local;
  made.progress = local === 'alerting' ? undefined : 'answered';
  seen(state, made);
  wantDevice(state, device);
}
