/**
 * Which connection of a call is meant, and what is true of it. A connection of a watched device is as its own monitor
 * says; of another, as the first monitor in the call says.
 *
 * @packageDocumentation
 */
import type { LocalConnectionState } from '../../model/generated/calls.js';
import type { ConnectionID } from '../../model/hand-written.js';
import type { LiveCall, LiveConnection, LiveDevice, Stream } from './live.js';
import { connectionKey, isOfCall, staticDevice } from './names.js';
import { isNamed, type Party, party } from './party.js';
import type { EndReason } from './records.js';
import {
  betterParty,
  deviceOf,
  isSameDevice,
  liveConnections,
  nameConnection,
  newConnection,
  type PictureState,
  touch,
} from './state.js';
import { isReportedByOwn } from './streams.js';

/** Who and what a connection is said to be. */
export interface Description {
  readonly connectionID: ConnectionID | undefined;
  readonly party: Party;
  readonly viaDevice?: Party | undefined;
  /** It begins a call: a caller who has been told of as withheld may be the one. */
  readonly initiates?: boolean | undefined;
}

/** The watched device that a connection is said to be at. */
export function deviceDescribed(
  state: PictureState,
  { connectionID, party: subject, viaDevice }: Description,
): LiveDevice | undefined {
  const named = connectionID && staticDevice(connectionID);
  return (
    (named && deviceOf(state, party(named))) ??
    deviceOf(state, viaDevice) ??
    deviceOf(state, subject)
  );
}

/** The connection that a monitor means; `undefined` if the call has none such yet. */
export function findConnection(
  state: PictureState,
  call: LiveCall,
  stream: Stream | undefined,
  description: Description,
): LiveConnection | undefined {
  const key = description.connectionID && connectionKey(description.connectionID);
  const named =
    key === undefined ? [] : call.connections.filter(({ names }) => names.includes(key));
  return meant(call, named, stream) ?? unnamed(state, call, description);
}

/** Of the connections with one name, one after the other, the one that a monitor is at. */
function meant(
  call: LiveCall,
  candidates: readonly LiveConnection[],
  stream: Stream | undefined,
): LiveConnection | undefined {
  const live = candidates.find(({ hasEnded }) => !hasEnded);
  if (!stream) return live;
  const open = candidates.filter((one) => !hasToldEnd(one, stream) && !isOver(one, stream));
  const isOwn = candidates.some(({ device }) => device !== undefined && device === stream.device);
  if (isOwn) return open[0];
  const heardOf = open.find(({ words }) => words.some(({ by }) => by === stream));
  return heardOf ?? live ?? open.findLast((one) => !hasComeAfter(call, stream, one));
}

/** Whether a monitor's device came into the call when a connection there had ended: it tells of another then. */
function hasComeAfter(call: LiveCall, stream: Stream, { hasEnded, ended }: LiveConnection) {
  if (!hasEnded || stream.device === undefined) return false;
  const own = call.connections.find(
    (one) => one.device === stream.device && !hasToldEnd(one, stream),
  );
  return own !== undefined && own.begun > ended;
}

/**
 * Whether a connection was over before a monitor could tell of it: it had ended when the monitor was started, or a
 * snapshot did not show it any more, and the monitor had not told of it before.
 */
function isOver({ hasEnded, ended, words }: LiveConnection, stream: Stream): boolean {
  if (!hasEnded) return false;
  const isTold = words.some(({ by, state }) => by === stream || state === 'null');
  return ended < stream.since || !isTold;
}

function hasToldEnd({ words }: LiveConnection, stream: Stream): boolean {
  return words.some(({ by, state }) => by === stream && state === 'null');
}

/** A connection whose name has not been told yet, by whose it is. */
function unnamed(
  state: PictureState,
  call: LiveCall,
  description: Description,
): LiveConnection | undefined {
  const { party: subject, viaDevice } = description;
  const device = deviceDescribed(state, description);
  const open = call.connections.filter(
    ({ hasEnded, connectionID }) => !hasEnded && connectionID?.deviceID === undefined,
  );
  const own = device && open.find((connection) => connection.device === device);
  if (own || open.length === 0) return own;
  const byLine =
    viaDevice && open.find((one) => one.viaDevice && isSameDevice(state, one.viaDevice, viaDevice));
  if (byLine) return byLine;
  const named = isNamed(subject) && open.find((one) => isSameDevice(state, one.party, subject));
  if (named) return named;
  if (isNamed(subject) && !description.initiates) return undefined;
  if (description.initiates) return open.find((one) => !isNamed(one.party));
  const alike = open.filter(({ party: { kind } }) => kind === subject.kind);
  return alike.length === 1 ? alike[0] : undefined;
}

/** Begins a connection, or learns more of one. */
export function describe(
  state: PictureState,
  call: LiveCall,
  known: LiveConnection | undefined,
  description: Description,
): LiveConnection {
  const { connectionID, party: subject, viaDevice } = description;
  const device = deviceDescribed(state, description);
  if (!known) {
    const made = newConnection(state, call, { party: subject, connectionID, viaDevice, device });
    expect(state, made);
    return made;
  }
  if (connectionID?.deviceID && !known.hasEnded) nameConnection(known, connectionID);
  known.party = betterParty(known.party, subject);
  if (viaDevice && isNamed(viaDevice)) known.viaDevice = viaDevice;
  if (!known.device && device && !known.hasEnded) {
    known.device = device;
    device.connections.add(known);
    expect(state, known);
  }
  touch(state, known);
  return known;
}

/** Where a call failed: an endpoint of which the call alone is named, and that is no device's own connection. */
export function failedAt(
  state: PictureState,
  call: LiveCall,
  { party: failing, connectionID }: Description,
): LiveConnection {
  const known = liveConnections(call).find(
    (one) => one.state === 'fail' && isSameDevice(state, one.party, failing),
  );
  if (known) return known;
  const made = newConnection(state, call, { party: failing, connectionID });
  made.state = 'fail';
  return made;
}

/** The monitor of a watched device has to tell of the connection too, sooner or later. */
function expect(state: PictureState, connection: LiveConnection): void {
  if (isReportedByOwn(connection) && !connection.isSeen) {
    state.expected.set(connection, state.at);
  }
}

/** A connection has been seen where it is known best. */
export function seen(state: PictureState, connection: LiveConnection): void {
  connection.isSeen = true;
  state.expected.delete(connection);
  state.unconfirmed.delete(connection);
}

/**
 * Notes what a monitor says of a connection's state.
 *
 * @returns whether that is true of the connection from now on
 */
export function say(
  state: PictureState,
  connection: LiveConnection,
  stream: Stream,
  said: LocalConnectionState,
): boolean {
  const word = connection.words.find(({ by }) => by === stream);
  if (word) word.state = said;
  else connection.words = [...connection.words, { by: stream, state: said }];
  if (connection.hasEnded) return false;
  if (isOwnWord(connection, stream)) connection.isUnreported = false;
  else if (isReportedByOwn(connection)) return false;
  const isTrue = authority(connection) === stream;
  if (!isTrue) return false;
  if (connection.device === stream.device || !isReportedByOwn(connection)) seen(state, connection);
  connection.touched = state.input;
  touch(state, connection);
  return true;
}

function isOwnWord({ device }: LiveConnection, stream: Stream): boolean {
  return device !== undefined && device === stream.device;
}

/** The monitor whose word counts. */
function authority(connection: LiveConnection): Stream | undefined {
  const { device, words, call } = connection;
  const said = (stream: Stream) => words.some(({ by }) => by === stream);
  if (device) {
    const own = device.streams.find(said);
    if (own) return own;
  }
  return call.streams.find(said);
}

/** What is true of a connection once other monitors' words count, as when the one that counted is gone. */
export function settledState(connection: LiveConnection): LocalConnectionState | undefined {
  if (isReportedByOwn(connection)) return connection.state;
  const counts = authority(connection);
  return connection.words.find(({ by }) => by === counts)?.state ?? connection.state;
}

/** A connection is over. */
export function endConnection(
  state: PictureState,
  connection: LiveConnection,
  reason: EndReason,
): void {
  if (connection.hasEnded) return;
  connection.hasEnded = true;
  connection.state = 'null';
  connection.mode = undefined;
  connection.endedAt = state.at;
  connection.endReason = reason;
  connection.ended = state.input;
  connection.servicesPermitted = undefined;
  connection.device?.connections.delete(connection);
  state.expected.delete(connection);
  state.unconfirmed.delete(connection);
  touch(state, connection);
}

/** The live connections of a monitor's own device in a call, those first that go by its present identifier there. */
export function ownConnections(
  call: LiveCall,
  device: LiveDevice,
  callID: string | undefined,
): LiveConnection[] {
  const own = call.connections.filter((one) => !one.hasEnded && one.device === device);
  if (callID === undefined || own.length < 2) return own;
  const named = own.filter(({ names }) => names.some((key) => isOfCall(key, callID)));
  return named.length > 0 ? named : own;
}
