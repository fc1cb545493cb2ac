/**
 * How connections and calls end: why, and whether a call goes on where nobody watches.
 *
 * @packageDocumentation
 */
import type { EventCause } from '../../model/generated/causes.js';
import { reasonOf } from './causes.js';
import { endConnection, settledState } from './connections.js';
import type { LiveCall, LiveConnection, Stream } from './live.js';
import { isNamed } from './party.js';
import type { EndReason } from './records.js';
import { isSameDevice, liveConnections, type PictureState, present, want } from './state.js';
import { isReportedByOwn } from './streams.js';

/**
 * Why a connection has left its call.
 *
 * @param stream - the monitor that tells it, where one does
 */
export function reasonFor(
  state: PictureState,
  connection: LiveConnection,
  cause: EventCause | undefined,
  stream: Stream | undefined,
  diverted: boolean,
): EndReason {
  const { call } = connection;
  const told = reasonOf(cause);
  if (told) return told;
  if (diverted) return 'forwarded';
  const others = liveConnections(call).filter(
    (other) => other !== connection && !isGoneFor(other, stream),
  );
  if (others.length === 0 && call.leftBecause) return call.leftBecause;
  const reason = leavesBecause(state, connection, others);
  call.leftBecause = reason;
  return reason;
}

/** Why a connection leaves that others stay behind of. */
function leavesBecause(
  state: PictureState,
  connection: LiveConnection,
  others: readonly LiveConnection[],
): EndReason {
  const { state: before } = connection;
  const isCaller = isCalling(state, connection);
  if (isCaller) return 'callerCleared';
  if (before !== 'alerting' && before !== 'queued') return 'calledCleared';
  const isAnswered = others.some(
    (other) => other.state === 'connected' && !isCalling(state, other),
  );
  if (isAnswered) return 'answeredElsewhere';
  return others.some((other) => isCalling(state, other)) ? 'rejected' : 'callerCleared';
}

function isCalling(state: PictureState, { call, party, direction, device }: LiveConnection) {
  if (call.calling && isNamed(call.calling)) return isSameDevice(state, call.calling, party);
  return device !== undefined && direction === 'outgoing';
}

function isGoneFor(connection: LiveConnection, stream: Stream | undefined): boolean {
  return connection.words.some(({ by, state }) => by === stream && state === 'null');
}

/**
 * A monitor is out of a call, whatever identifiers it knew it by: what it said of others there counts no more.
 *
 * @param cause - of the event by which it is out
 */
export function leaveCall(
  state: PictureState,
  stream: Stream,
  call: LiveCall,
  cause?: EventCause | undefined,
): void {
  for (const callID of [call.callID, ...call.formerCallIDs]) {
    const seat = callID === undefined ? undefined : stream.seats.get(callID);
    if (seat && present(seat.call) === call) seat.hasLeft = true;
  }
  const place = call.streams.indexOf(stream);
  if (place >= 0) call.streams.splice(place, 1);
  state.touchedCalls.add(call);
  for (const connection of liveConnections(call)) {
    if (connection.device !== undefined && connection.device === stream.device) continue;
    // Of one that the monitor never spoke of nothing changes: a snapshot may have shown it since others did.
    if (!connection.words.some(({ by }) => by === stream)) continue;
    connection.words = connection.words.filter(({ by }) => by !== stream);
    const settled = settledState(connection);
    if (settled === connection.state || isReportedByOwn(connection)) continue;
    if (settled === 'null') {
      endConnection(state, connection, reasonFor(state, connection, cause, undefined, false));
    } else {
      connection.state = settled;
      state.touchedConnections.add(connection);
    }
  }
}

/** After each input: calls that nobody observes any more leave the picture. */
export function settleCall(state: PictureState, call: LiveCall): void {
  if (call.standing !== 'live' || isObserved(state, call)) return;
  const others = liveConnections(call).filter(({ connectionID }) => connectionID?.deviceID);
  const last = lastOwn(call);
  const reason = last?.endReason ?? 'unknown';
  const goesOn = GOES_ON.has(reason) || others.length > 1 || last === undefined;
  if (goesOn && !isOver(call)) {
    standAside(state, call, 'unobserved');
    return;
  }
  endCall(state, call, reason);
}

/** With these somebody has left a call that others go on with. */
const GOES_ON: ReadonlySet<EndReason> = new Set([
  'answeredElsewhere',
  'distributed',
  'forwarded',
  'parked',
  'pickedUp',
  'transferred',
]);

function isOver(call: LiveCall): boolean {
  return liveConnections(call).length === 0 && lastOwn(call)?.endReason !== 'transferred';
}

/** Whether anybody tells of a call still. */
function isObserved(state: PictureState, call: LiveCall): boolean {
  if (call.isPolled || call.streams.some(({ type }) => type === 'call')) return true;
  return call.connections.some(
    (connection) =>
      !connection.hasEnded &&
      connection.device !== undefined &&
      (connection.isSeen || connection.isUnreported || state.expected.has(connection)),
  );
}

function lastOwn(call: LiveCall): LiveConnection | undefined {
  let last: LiveConnection | undefined;
  for (const connection of call.connections) {
    const isOwn = connection.hasEnded && connection.device !== undefined;
    if (isOwn && connection.ended >= (last?.ended ?? 0)) last = connection;
  }
  return last;
}

/** A call is over, and whoever was still in it is out. */
export function endCall(state: PictureState, call: LiveCall, reason: EndReason): void {
  for (const connection of liveConnections(call)) endConnection(state, connection, reason);
  call.endReason = reason;
  call.endedAt = state.at;
  standAside(state, call, 'ended');
}

/** A call leaves the live ones, and is remembered for a while. */
export function standAside(
  state: PictureState,
  call: LiveCall,
  standing: 'ended' | 'merged' | 'unobserved',
): void {
  call.standing = standing;
  call.isStale = false;
  call.isPolled = false;
  state.polled.delete(call);
  state.remembered.delete(call);
  state.remembered.set(call, state.at);
  state.touchedCalls.add(call);
}

/** A call that nobody observed is observed again: who else is in it now is not known. */
export function comeBack(state: PictureState, call: LiveCall): void {
  if (call.standing !== 'unobserved') return;
  call.standing = 'live';
  state.remembered.delete(call);
  state.touchedCalls.add(call);
  for (const connection of liveConnections(call)) {
    connection.state = undefined;
    state.touchedConnections.add(connection);
  }
  call.asked = 0;
  want(state, call);
}
