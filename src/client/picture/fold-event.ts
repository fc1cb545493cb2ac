import type { LocalConnectionState } from '../../model/generated/calls.js';
import type { EventCause } from '../../model/generated/causes.js';
import type { Event, EventType } from '../../model/message.js';
import { isAddition, isFresh, isRecall, isTakenAway } from './causes.js';
import {
  type Description,
  describe,
  deviceDescribed,
  endConnection,
  failedAt,
  findConnection,
  ownConnections,
  say,
  seen,
} from './connections.js';
import { type CallMembers, callerOf, permittedServices, roleAfter, takeData } from './data.js';
import { comeBack, leaveCall, reasonFor } from './endings.js';
import type { Heard } from './heard.js';
import type { LiveCall, LiveConnection, Stream } from './live.js';
import { foldMerge } from './merge.js';
import { connectionKey, staticDevice } from './names.js';
import {
  type DepartureNews,
  type FailureNews,
  type InformationNews,
  type News,
  type Particulars,
  particularsOf,
  readNews,
  type StateNews,
} from './news.js';
import { isNamed, type Party, party } from './party.js';
import {
  doubt,
  isSameDevice,
  liveConnections,
  newConnection,
  note,
  type PictureState,
  touch,
  want,
  wantDevice,
} from './state.js';
import { callFor, linkageOf, type Marks } from './streams.js';

/** Takes an event into the picture. */
export function foldEvent(state: PictureState, event: Event): void {
  const news = readNews(event);
  if (!news) return;
  const stream = state.streams.get(event.monitorCrossRefID);
  if (!stream) return;
  const heard: Heard = { event, stream, particulars: particularsOf(event) };
  if (news.says === 'merge') {
    foldMerge(state, heard, news);
    return;
  }
  const callID = news.connection.callID;
  if (callID === undefined) return;
  const call = callFor(state, stream, marksOf(state, heard, news, callID));
  if (!call) {
    foldUnknown(state, heard, news, callID);
    return;
  }
  const wasKnown = call.touched !== state.input || call.record !== undefined;
  comeBack(state, call);
  call.touched = state.input;
  const counts = call.streams[0] === stream;
  takeParticulars(state, heard, call, news, counts);
  switch (news.says) {
    case 'state':
      foldState(state, heard, call, news, !wasKnown);
      break;
    case 'departure':
      foldDeparture(state, heard, call, news);
      break;
    case 'failure':
      foldFailure(state, heard, call, news);
      break;
    case 'information':
      foldInformation(state, heard, call, news);
      break;
    case 'end':
      foldEnd(state, heard, call);
      return;
  }
  foldLocal(state, heard, call, callID, news);
}

function marksOf(state: PictureState, heard: Heard, news: News, callID: string): Marks {
  const { event, stream, particulars } = heard;
  const { callingDevice, calledDevice, networkCallingDevice, cause } = particulars;
  const { callLinkageData } = event as CallMembers;
  // The first that a monitor tells of a call is what brings its own device into it.
  const begins =
    news.says === 'state' &&
    (news.begins === true ||
      deviceDescribed(state, described(news, particulars)) === stream.device);
  return {
    callID,
    key: 'connection' in news ? connectionKey(news.connection) : undefined,
    subject: 'subject' in news ? party(news.subject) : undefined,
    calling: callerOf(networkCallingDevice, callingDevice),
    called: calledDevice && party(calledDevice),
    linkage: linkageOf(callLinkageData),
    isFresh: isFresh(cause),
    begins,
    initiates: news.says === 'state' && news.initiates === true,
    ends: news.says === 'departure' || news.says === 'end',
  };
}

/** An event of a call that is gone, or that was never told of. */
function foldUnknown(state: PictureState, heard: Heard, news: News, callID: string): void {
  const { event, stream, particulars } = heard;
  const seat = stream.seats.get(callID);
  if (seat?.hasLeft && news.says === 'departure') {
    note(state, 'ended-twice', `${event.type} of call ${callID}, which had ended`, { callID });
    return;
  }
  note(state, 'unknown-call', `${event.type} of call ${callID}, which is not known`, { callID });
  const { localConnectionInfo } = particulars;
  if (stream.device && localConnectionInfo !== undefined && localConnectionInfo !== 'null') {
    wantDevice(state, stream.device);
  }
}

/** What events say of the call as a whole. */
function takeParticulars(
  state: PictureState,
  { event, particulars }: Heard,
  call: LiveCall,
  news: News,
  counts: boolean,
): void {
  const { callingDevice, calledDevice, lastRedirectionDevice, networkCallingDevice, cause } =
    particulars;
  call.calling = roleAfter(call.calling, callerOf(networkCallingDevice, callingDevice), counts);
  call.called = roleAfter(call.called, calledDevice && party(calledDevice), counts);
  const redirected = lastRedirectionDevice && party(lastRedirectionDevice);
  if (redirected && redirected.kind !== 'notRequired') {
    call.lastRedirected = roleAfter(call.lastRedirected, redirected, counts);
  }
  if (counts && callingDevice && calledDevice) call.rolesMayDiffer = false;
  if (counts && cause !== undefined) call.cause = cause;
  takeData(call, event as CallMembers);
  if (news.says !== 'state' || !('subject' in news)) return;
  if (call.startedAt === undefined && call.record === undefined && news.begins) {
    call.startedAt = state.at;
  }
}

function foldState(
  state: PictureState,
  heard: Heard,
  call: LiveCall,
  news: StateNews,
  isNewCall: boolean,
): void {
  const { stream, particulars } = heard;
  const description = described(news, particulars);
  const known = findConnection(state, call, stream, description);
  if (known?.hasEnded) {
    say(state, known, stream, news.state);
    takeAway(state, heard, call, known);
    return;
  }
  const isFirst = known === undefined;
  if (isFirst && !news.begins && !isNewCall && !mayComeIn(news) && call.asked === 0) {
    note(state, 'unknown-connection', `${heard.event.type} of a connection never heard of`, {
      call,
    });
  }
  const connection = describe(state, call, known, description);
  if (news.initiates) dropWithheld(state, call, connection);
  // Nothing has brought it into the call: it may be whoever has been told of as withheld.
  const isUntold = isFirst && !isNewCall && !news.initiates && isFresh(particulars.cause);
  if (isUntold && withheld(call, connection).length > 0) doubt(state, call);
  if (isNewCall || isFirst) takeOthers(state, heard, call, connection, isNewCall);
  if (isTooLate(connection, news.state, heard.particulars.cause)) {
    note(state, 'out-of-order', `${heard.event.type} after what follows it`, { call });
    return;
  }
  if (say(state, connection, stream, news.state)) enter(state, connection, heard, news);
  takeProgress(state, heard, call, connection, news);
  takeAway(state, heard, call, connection);
  const counts = call.streams[0] === stream;
  if (!counts) return;
  if (news.state === 'alerting')
    call.alerting = roleAfter(call.alerting, party(news.subject), true);
  if (heard.event.type === 'EstablishedEvent') {
    call.answering = roleAfter(call.answering, party(news.subject), true);
    if (!isCaller(state, call, connection)) call.answeredAt ??= state.at;
  }
}

/** Who begins a call is the caller, and so whoever has been told of as a withheld caller. */
function dropWithheld(state: PictureState, call: LiveCall, caller: LiveConnection): void {
  for (const one of withheld(call, caller)) endConnection(state, one, 'merged');
}

/** Others in a call of whom nothing is known, neither name nor number. */
function withheld(call: LiveCall, besides: LiveConnection): LiveConnection[] {
  return liveConnections(call).filter(
    (one) => one !== besides && !one.connectionID && !one.device && !isNamed(one.party),
  );
}

/** Whoever has answered does not begin to dial, or alert, unless the call comes back. */
function isTooLate(
  { state: now, answeredAt }: LiveConnection,
  said: LocalConnectionState,
  cause: EventCause | undefined,
): boolean {
  if (answeredAt === undefined || (now !== 'connected' && now !== 'hold')) return false;
  return (said === 'initiated' || said === 'alerting') && !isRecall(cause);
}

/** Connections that come into a call in states other than those in which calls begin. */
function mayComeIn({ state, mode, line }: StateNews): boolean {
  return state === 'queued' || mode === 'inactive' || line !== undefined || state === 'fail';
}

function described(news: StateNews, { associatedCallingDevice, callingDevice }: Particulars) {
  const line = news.line ?? lineOfCaller(news, associatedCallingDevice, callingDevice);
  return {
    connectionID: news.connection,
    party: party(news.subject),
    viaDevice: line && party(line),
    initiates: news.initiates,
  };
}

/** A caller from outside is behind the line that the event names. */
function lineOfCaller(
  news: StateNews,
  line: Particulars['associatedCallingDevice'],
  callingDevice: Particulars['callingDevice'],
): Particulars['associatedCallingDevice'] {
  const named = line && staticDevice(news.connection);
  if (!line || !callingDevice) return undefined;
  const isLine = named?.number !== undefined && named.number === party(line).original;
  return isLine ? line : undefined;
}

/** A connection comes to a state, by the word that counts. */
function enter(
  state: PictureState,
  connection: LiveConnection,
  heard: Heard,
  news: StateNews,
): void {
  const { stream, particulars } = heard;
  const { cause } = particulars;
  connection.state = news.state;
  connection.mode = news.mode;
  connection.cause = cause;
  if (connection.startedAt === undefined && connection.record === undefined) {
    connection.startedAt = state.at;
  }
  if (heard.event.type === 'EstablishedEvent') connection.answeredAt ??= state.at;
  if (connection.device === undefined) return;
  connection.direction ??= directionOf(state, connection, news, particulars);
  if (news.initiates) {
    connection.progress ??= 'proceeding';
  } else if (news.state === 'connected' || news.state === 'hold') {
    if (heard.event.type === 'EstablishedEvent') connection.progress = 'answered';
    // Who is held or retrieved may still wait for an answer.
    connection.progress ??= news.line ? 'proceeding' : 'answered';
    if (connection.progress === 'answered') connection.answeredAt ??= state.at;
  }
  if (connection.device === stream.device && isRecall(cause) && connection.recallOf === undefined) {
    const before = connection.call.connections.findLast(
      (one) => one.hasEnded && one.device === connection.device,
    );
    if (before) connection.recallOf = before.id;
  }
}

/** Which way it came: from the calling device and the cause, since a caller may be rung as well. */
function directionOf(
  state: PictureState,
  connection: LiveConnection,
  news: StateNews,
  { callingDevice, cause }: Particulars,
): LiveConnection['direction'] {
  if (isRecall(cause)) return 'incoming';
  if (news.initiates) return isFromOutside(connection) ? 'incoming' : 'outgoing';
  const calling = callingDevice && party(callingDevice);
  if (!calling) return undefined;
  return isSameDevice(state, calling, connection.party) ? 'outgoing' : 'incoming';
}

/** A line to the network on which somebody calls from outside. */
function isFromOutside({ device, party: subject }: LiveConnection): boolean {
  return device !== undefined && isNamed(subject) && subject.number !== device.party.number;
}

function isCaller(state: PictureState, call: LiveCall, connection: LiveConnection): boolean {
  return call.calling !== undefined && isSameDevice(state, call.calling, connection.party);
}

/** What an event means at the other end of the call: for the monitor's own connection there. */
function takeProgress(
  state: PictureState,
  { stream, event }: Heard,
  call: LiveCall,
  subject: LiveConnection,
  { progress, connection: { callID } }: StateNews,
): void {
  if (!progress || !stream.device) return;
  for (const own of ownConnections(call, stream.device, callID)) {
    if (own === subject) continue;
    if (own.progress === 'answered' && progress !== 'answered') continue;
    if (progress === 'proceeding' && own.progress !== undefined && own.progress !== 'failed')
      continue;
    if (progress === 'answered' && own.state !== 'connected' && own.state !== 'hold') continue;
    own.progress = progress;
    if (progress === 'answered') own.answeredAt ??= state.at;
    if (event.type === 'FailedEvent') own.cause = event.cause;
    touch(state, own);
  }
}

/**
 * A call that was taken from a device may be told of by where it has come from only: the connection there is over
 * (ECMA-269 6.7.6, 17.2.7 FR 1).
 */
function takeAway(
  state: PictureState,
  heard: Heard,
  call: LiveCall,
  arrived: LiveConnection | undefined,
): void {
  const { stream, particulars } = heard;
  const { lastRedirectionDevice, cause } = particulars;
  const from = lastRedirectionDevice && party(lastRedirectionDevice);
  if (!from || !isNamed(from) || cause === 'networkSignal') return;
  sayOver(state, heard, call, from);
  for (const connection of liveConnections(call)) {
    if (connection === arrived || !isSameDevice(state, connection.party, from)) continue;
    const isWaiting = connection.state === 'alerting' || connection.state === 'queued';
    const mayWait = isWaiting || connection.state === undefined;
    if (!mayWait && !isTakenAway(cause)) continue;
    if (isAddition(cause) || !(isWaiting || isTakenAway(cause))) {
      const mayBeOver = !isAddition(cause) || cause === 'multipleAlerting';
      if (mayBeOver && connection.device === undefined) doubt(state, call);
      continue;
    }
    if (say(state, connection, stream, 'null')) {
      const reason = reasonFor(state, connection, cause, stream, true);
      endConnection(state, connection, reason);
    }
  }
}

/**
 * The same of connections that are over by the word of their own monitors: the monitor that heard of them as waiting does
 * not speak of them any more, but of who may come to that device next.
 */
function sayOver(
  state: PictureState,
  { stream, particulars: { cause } }: Heard,
  call: LiveCall,
  from: Party,
): void {
  if (isAddition(cause)) return;
  for (const connection of call.connections) {
    if (!connection.hasEnded || !isSameDevice(state, connection.party, from)) continue;
    const said = connection.words.find(({ by }) => by === stream)?.state;
    const isWaiting = said === 'alerting' || said === 'queued';
    if (isWaiting || (said !== undefined && isTakenAway(cause))) {
      say(state, connection, stream, 'null');
    }
  }
}

/** Events by which a call that is new tells who is in it: the caller, and who is called. */
const TELLS_ALL: ReadonlySet<EventType> = new Set([
  'DeliveredEvent',
  'FailedEvent',
  'NetworkReachedEvent',
  'OfferedEvent',
]);

/** The others who are in a call that has just become known, or that somebody has come into. */
function takeOthers(
  state: PictureState,
  { event, particulars, stream }: Heard,
  call: LiveCall,
  subject: LiveConnection,
  isNewCall: boolean,
): void {
  if (!isNewCall) return;
  const { callingDevice, originatingNIDConnection, associatedCallingDevice, cause } = particulars;
  if (event.type === 'ServiceInitiatedEvent' || event.type === 'OriginatedEvent') {
    if (!isFresh(cause)) want(state, call);
    return;
  }
  const caller = callingDevice && party(callingDevice);
  const isOwn = caller && isSameDevice(state, caller, subject.party);
  const isWhole =
    isFresh(cause) && TELLS_ALL.has(event.type) && !mayBeRedistributed(state, particulars, subject);
  if (caller && !isOwn && (isWhole || originatingNIDConnection)) {
    const description: Description = {
      connectionID: originatingNIDConnection,
      party: caller,
      viaDevice: associatedCallingDevice && party(associatedCallingDevice),
    };
    const known = findConnection(state, call, stream, description);
    if (known !== subject) describe(state, call, known, description);
  }
  if (!isWhole) want(state, call);
}

/**
 * At a device that distributes calls, the cause does not say whether the call is new; it need not be if it was made to
 * another device (ECMA-269 6.7.6).
 */
function mayBeRedistributed(
  state: PictureState,
  { cause, calledDevice }: Particulars,
  subject: LiveConnection,
): boolean {
  const called = calledDevice && party(calledDevice);
  if (cause !== 'enteringDistribution' || !called || !isNamed(called)) return false;
  return !isSameDevice(state, called, subject.party);
}

function foldDeparture(
  state: PictureState,
  heard: Heard,
  call: LiveCall,
  news: DepartureNews,
): void {
  const { stream, particulars, event } = heard;
  const description = { connectionID: news.connection, party: party(news.subject) };
  const connection = findConnection(state, call, stream, description);
  if (!connection) {
    const isAgain = call.connections.some(({ names }) => names.includes(keyOf(news)));
    const what = isAgain ? 'ended-twice' : 'unknown-connection';
    const text = isAgain ? 'of a connection that had ended' : 'of a connection never heard of';
    note(state, what, `${event.type} ${text}`, { call });
    return;
  }
  if (!connection.hasEnded) describe(state, call, connection, description);
  // Who left first is known from whoever tells it, even if another monitor is to tell that he has left.
  const reason = connection.hasEnded
    ? 'unknown'
    : reasonFor(state, connection, particulars.cause, stream, news.diverted);
  if (!say(state, connection, stream, 'null')) return;
  connection.cause = particulars.cause;
  endConnection(state, connection, reason);
}

function keyOf({ connection }: DepartureNews): string {
  return connectionKey(connection) ?? '';
}

/** A call failed at a device of which nothing but the call is named (ECMA-269 17.2.9 FR 3, 6.7.2). */
function foldFailure(state: PictureState, heard: Heard, call: LiveCall, news: FailureNews): void {
  const { stream, particulars } = heard;
  const failing = party(news.subject);
  const connection = failedAt(state, call, { party: failing, connectionID: news.connection });
  if (say(state, connection, stream, 'fail')) {
    connection.state = 'fail';
    connection.cause = particulars.cause;
    connection.startedAt ??= state.at;
  }
  takeAway(state, heard, call, connection);
  if (!stream.device) return;
  const isAlone = liveConnections(call).every(
    (one) => one === connection || one.device === stream.device || one.state === 'fail',
  );
  for (const own of ownConnections(call, stream.device, news.connection.callID)) {
    own.cause = particulars.cause;
    if (own.progress !== 'answered' || isAlone) own.progress = 'failed';
    touch(state, own);
  }
}

function foldInformation(
  state: PictureState,
  { stream, event }: Heard,
  call: LiveCall,
  news: InformationNews,
): void {
  const description = { connectionID: news.connection, party: party(news.subject) };
  const connection = findConnection(state, call, stream, description);
  if (!connection || connection.hasEnded) return;
  describe(state, call, connection, description);
  const isOwn = connection.device !== undefined && connection.device === stream.device;
  if (event.type === 'CallInformationEvent' && event.servicesPermitted && isOwn) {
    connection.servicesPermitted = permittedServices(event.servicesPermitted);
  }
}

function foldEnd(state: PictureState, { stream, particulars }: Heard, call: LiveCall): void {
  for (const connection of liveConnections(call)) {
    if (!say(state, connection, stream, 'null')) continue;
    const reason = reasonFor(state, connection, particulars.cause, stream, false);
    endConnection(state, connection, reason);
  }
  leaveCall(state, stream, call, particulars.cause);
}

/** What the event says of the monitored device's own part in the call (ECMA-269 12.2.17). */
function foldLocal(
  state: PictureState,
  { stream, event, particulars }: Heard,
  call: LiveCall,
  callID: string,
  news: News,
): void {
  const { device } = stream;
  const { localConnectionInfo: local, cause } = particulars;
  if (!device) return;
  const own = ownConnections(call, device, callID);
  if (local === 'null') {
    for (const connection of own) {
      if (!say(state, connection, stream, 'null')) continue;
      endConnection(state, connection, reasonFor(state, connection, cause, stream, false));
    }
  } else if (local !== undefined && own.length === 0 && !news.says.startsWith('end')) {
    const made = newConnection(state, call, { party: device.party, device });
    made.state = local;
    made.direction = undefined;
    if (local === 'connected' || local === 'hold') made.progress = 'answered';
    say(state, made, stream, local);
    seen(state, made);
    note(state, 'unknown-connection', `${event.type} tells of a connection of ${device.id}`, {
      call,
    });
    wantDevice(state, device);
  } else if (local !== undefined && own.length === 1) {
    for (const connection of own) agree(state, connection, stream, particulars);
  }
  const permitted = 'servicesPermitted' in event ? event.servicesPermitted : undefined;
  for (const connection of ownConnections(call, device, callID)) {
    if (permitted && event.type !== 'CallInformationEvent') {
      connection.servicesPermitted = permittedServices(permitted);
      touch(state, connection);
    }
  }
  if (stream.type === 'device' && ownConnections(call, device, undefined).length === 0) {
    leaveCall(state, stream, call, particulars.cause);
  }
}

/** The own state that an event tells has to be the one that its monitor's events give. */
function agree(
  state: PictureState,
  connection: LiveConnection,
  stream: Stream,
  { localConnectionInfo: local, cause }: Particulars,
): void {
  if (local === undefined) return;
  if (connection.state === local && connection.isSeen) return;
  if (isTooLate(connection, local, cause)) return;
  if (!say(state, connection, stream, local)) return;
  if (connection.state === local) return;
  if (local !== 'alerting' && local !== 'queued') connection.mode = undefined;
  if (local === 'connected' && connection.state !== undefined) connection.progress ??= 'answered';
  connection.state = local;
}
