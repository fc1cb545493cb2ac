/**
 * Which call an event is about. Switches use call identifiers again, and the events of two monitors come in any order,
 * so each monitor has its own meaning for an identifier, which lasts until that monitor itself has told the end.
 *
 * @packageDocumentation
 */
import type { CallLinkageData } from '../../model/generated/calls.js';
import type { LiveCall, LiveConnection, Seat, Stream } from './live.js';
import { isOfCall } from './names.js';
import { isNamed, type Party } from './party.js';
import type { CallRecord } from './records.js';
import { isOfBefore, isSameDevice, newCall, type PictureState, present, sit } from './state.js';

/** What an event tells of a call by which the call can be known. */
export interface Marks {
  readonly callID: string;
  /** The connection that it is about. */
  readonly key: string | undefined;
  /** Whose connection that is. */
  readonly subject: Party | undefined;
  readonly calling: Party | undefined;
  readonly called: Party | undefined;
  readonly linkage: CallRecord['linkage'];
  readonly isFresh: boolean;
  /** A call may begin with it. */
  readonly begins: boolean;
  /** It is the first that a device does in a call of its own. */
  readonly initiates: boolean;
  /** It tells of an end, so that it makes no call. */
  readonly ends: boolean;
}

/** The call that an event of a monitor is about; undefined if it is about one that is gone, or was never known. */
export function callFor(state: PictureState, stream: Stream, marks: Marks): LiveCall | undefined {
  const seat = stream.seats.get(marks.callID);
  if (seat && !seat.hasLeft && isCurrent(present(seat.call))) return present(seat.call);
  const latest = state.latest.get(marks.callID);
  const known = latest && joins(state, stream, seat, latest, marks);
  if (known) return takeSeat(state, stream, known, marks.callID);
  if (marks.ends) return undefined;
  // What goes on in a call that is over for everybody else comes too late, unless this monitor itself has told the end.
  const isLate = latest !== undefined && !marks.begins && latest.standing === 'ended';
  if (isLate && !(seat?.hasLeft && seat.call === latest)) return undefined;
  return takeSeat(state, stream, newCall(state, marks.callID), marks.callID);
}

/** A monitor means a call by an identifier from now on. */
export function takeSeat(
  state: PictureState,
  stream: Stream,
  call: LiveCall,
  callID: string,
): LiveCall {
  const seat = stream.seats.get(callID);
  if (seat?.call === call) seat.hasLeft = false;
  else stream.seats.set(callID, { call, hasLeft: false });
  if (!call.streams.includes(stream)) call.streams.push(stream);
  sit(call, stream);
  state.touchedCalls.add(call);
  return call;
}

/** The call that an event of a monitor goes on with, if it does go on with the one that its identifier meant last. */
function joins(
  state: PictureState,
  stream: Stream,
  seat: Seat | undefined,
  latest: LiveCall,
  marks: Marks,
): LiveCall | undefined {
  const now = present(latest);
  if (marks.linkage && latest.linkage) {
    if (marks.linkage.global !== latest.linkage.global) {
      return marks.linkage.global === now.linkage?.global && isCurrent(now) ? now : undefined;
    }
    return isCurrent(now) ? now : undefined;
  }
  if (isCurrent(now) && isExpectedOf(stream, now, marks)) return now;
  const isAgain = marks.begins && marks.isFresh && isOfBefore(state, now);
  if (isAgain && now.connections.some((one) => isNamedSo(one.names, marks))) return undefined;
  if (latest.standing === 'ended') return undefined;
  if (latest.standing === 'merged' || latest.callID !== marks.callID) {
    if (marks.begins || !isCurrent(now)) return undefined;
    const isThere = now.connections.some((one) => !one.hasEnded && isNamedSo(one.names, marks));
    return isThere ? now : undefined;
  }
  if (marks.initiates && marks.isFresh) {
    const isCaller = isSame(state, latest.calling, marks.subject) || hasUnknownCaller(latest);
    const isNewToIt = seat === undefined || present(seat.call) !== now;
    return isCaller && isNewToIt && now.standing === 'live' ? now : undefined;
  }
  const comesBack = seat?.hasLeft === true && present(seat.call) === now;
  if ((comesBack || latest.standing === 'unobserved') && marks.begins && marks.isFresh) {
    return undefined;
  }
  return isCompatible(state, latest, marks) ? now : undefined;
}

function isCurrent({ standing }: LiveCall): boolean {
  return standing === 'live' || standing === 'unobserved';
}

function isNamedSo(names: readonly string[], { key }: Marks): boolean {
  return key !== undefined && names.includes(key);
}

/** Whether others have told of a connection of the monitor's own device that the monitor itself has yet to tell of. */
function isExpectedOf(stream: Stream, call: LiveCall, marks: Marks): boolean {
  return call.connections.some(
    (connection) =>
      !connection.hasEnded &&
      connection.device !== undefined &&
      connection.device === stream.device &&
      !connection.isSeen &&
      (connection.names.length === 0 ||
        connection.names.some((key) => isOfCall(key, marks.callID))),
  );
}

function isCompatible(
  state: PictureState,
  call: LiveCall,
  { calling, called, isFresh }: Marks,
): boolean {
  if (!call.rolesMayDiffer && differ(state, call.calling, calling)) return false;
  return !(isFresh && !call.rolesMayDiffer && differ(state, call.called, called));
}

/** Whether nothing has told who calls, or that he is withheld. */
function hasUnknownCaller({ calling, connections }: LiveCall): boolean {
  if (!calling) return true;
  if (isNamed(calling)) return false;
  return (
    connections.some((one) => !one.hasEnded && !one.connectionID && !isNamed(one.party)) ||
    !connections.some(mayBeCaller)
  );
}

/** Whoever has not been heard of but as one who rings or waits has not made the call. */
function mayBeCaller({ hasEnded, state }: LiveConnection): boolean {
  return hasEnded || (state !== undefined && state !== 'alerting' && state !== 'queued');
}

function isSame(state: PictureState, one: Party | undefined, other: Party | undefined): boolean {
  return one !== undefined && other !== undefined && isSameDevice(state, one, other);
}

function differ(state: PictureState, one: Party | undefined, other: Party | undefined): boolean {
  if (!one || !other || !isNamed(one) || !isNamed(other)) return false;
  return !isSameDevice(state, one, other);
}

/** Whether the connection of a monitor's own device is told of by that monitor. */
export function isReportedByOwn({ device, isUnreported }: LiveConnection): boolean {
  return device !== undefined && device.streams.length > 0 && !isUnreported;
}

/** What links a call to others, as texts. */
export function linkageOf(data: CallLinkageData | undefined): CallRecord['linkage'] {
  const id = data?.globalCallData?.globalCallLinkageID;
  const global = id?.subDomainCallLinkageID ?? id?.globallyUniqueCallLinkageID;
  if (!data || global === undefined) return undefined;
  const threadID = data.threadData?.threadLinkageID;
  const thread = threadID?.subDomainThreadID ?? threadID?.globallyUniqueThreadID;
  const domain = data.globalCallData.globalCallSwitchingSubDomainName;
  return {
    global: domain === undefined ? global : `${domain} ${global}`,
    ...(thread !== undefined && { thread }),
  };
}
