/**
 * Answers that name a call which the picture may not know yet: events and answers come in either order.
 *
 * @packageDocumentation
 */
import type { ConnectionID } from '../../model/hand-written.js';
import type { RequestType } from '../../model/message.js';
import { describe, findConnection } from './connections.js';
import { type CallMembers, roleAfter, takeData } from './data.js';
import type { AnswerInput } from './inputs.js';
import type { LiveCall, LiveConnection } from './live.js';
import { connectionKey, staticDevice } from './names.js';
import { type Party, party } from './party.js';
import { newCall, type PictureState, present } from './state.js';
import { isReportedByOwn } from './streams.js';

/** A call that a request has made. */
interface Made {
  readonly connectionID: ConnectionID;
  readonly calling: Party;
  readonly called: Party | undefined;
  readonly members: CallMembers;
  readonly answer: CallMembers;
}

/** Takes an answer into the picture. */
export function foldAnswer(state: PictureState, input: AnswerInput): void {
  const made = madeBy(state, input);
  const { callID } = made?.connectionID ?? {};
  if (!made || callID === undefined) return;
  const known = connectionMade(state, made.connectionID, input.askedAt);
  if (known?.hasEnded) return;
  const call = known?.call ?? callMade(state, made, callID);
  const description = { connectionID: made.connectionID, party: made.calling };
  const connection = describe(
    state,
    call,
    known ?? findConnection(state, call, undefined, description),
    description,
  );
  connection.direction ??= connection.device && 'outgoing';
  call.calling = roleAfter(call.calling, made.calling, false);
  call.called = roleAfter(call.called, made.called, false);
  if (call.startedAt === undefined) call.startedAt = state.at;
  if (call.correlatorData === undefined) {
    const { correlatorData } = made.members;
    if (correlatorData) takeData(call, { correlatorData });
  }
  takeData(call, made.answer);
  if (isReportedByOwn(connection)) return;
  call.isPolled = true;
  call.askedAt ??= state.at;
  state.polled.add(call);
}

/** What is known of the call that a request has made; undefined for a request that makes none. */
function madeBy(state: PictureState, input: AnswerInput): Made | undefined {
  if (isAnswerTo(input, 'MakeCall')) {
    const { members, answer } = input;
    return {
      connectionID: answer.callingDevice,
      calling: party(members.callingDevice),
      called: calledAs(members.calledDirectoryNumber),
      members,
      answer: { ...answer, callingDevice: undefined } as CallMembers,
    };
  }
  if (isAnswerTo(input, 'ConsultationCall')) {
    const { members, answer } = input;
    const named = staticDevice(members.existingCall) ?? staticDevice(answer.initiatedCall);
    return {
      connectionID: answer.initiatedCall,
      calling: partyOf(state, members.existingCall) ?? party(named),
      called: calledAs(members.consultedDevice),
      members,
      answer,
    };
  }
  if (isAnswerTo(input, 'MakePredictiveCall')) {
    const { members, answer } = input;
    return {
      connectionID: answer.initiatedCall,
      calling: party(members.callingDevice),
      called: calledAs(members.calledDirectoryNumber),
      members,
      answer,
    };
  }
  return undefined;
}

function isAnswerTo<Type extends RequestType>(
  input: AnswerInput,
  type: Type,
): input is AnswerInput<Type> {
  return input.request === type;
}

/** Whom the caller called, unless more digits follow. */
function calledAs(device: { readonly number: string }): Party | undefined {
  const { number } = device;
  return number === '' || number.endsWith(';') ? undefined : party(device);
}

function partyOf(state: PictureState, id: ConnectionID): Party | undefined {
  return namedConnection(state, id)?.party;
}

/** The connection that an identifier means now, or meant last. */
export function namedConnection(state: PictureState, id: ConnectionID): LiveConnection | undefined {
  const latest = id.callID === undefined ? undefined : state.latest.get(id.callID);
  const key = connectionKey(id);
  if (!latest || key === undefined) return undefined;
  const calls = [present(latest), latest];
  for (const call of calls) {
    const named = call.connections.filter(({ names }) => names.includes(key));
    const found = named.find(({ hasEnded }) => !hasEnded) ?? named.at(-1);
    if (found) return found;
  }
  return undefined;
}

/** The connection that a request made, if events told of it before the answer came. */
function connectionMade(
  state: PictureState,
  id: ConnectionID,
  askedAt: number | undefined,
): LiveConnection | undefined {
  const known = namedConnection(state, id);
  if (!known) return undefined;
  const startedAt = known.startedAt ?? known.call.startedAt;
  if (askedAt !== undefined && startedAt !== undefined && startedAt < askedAt) return undefined;
  if (known.hasEnded && askedAt === undefined) return undefined;
  return known;
}

/** The call, if it is known by its other side; else a new one. */
function callMade(state: PictureState, made: Made, callID: string): LiveCall {
  const latest = state.latest.get(callID);
  const call = latest && present(latest);
  if (call?.standing !== 'live' || call.callID !== callID) return newCall(state, callID);
  const description = { connectionID: made.connectionID, party: made.calling };
  const open = findConnection(state, call, undefined, description);
  return open && !open.hasEnded ? call : newCall(state, callID);
}
