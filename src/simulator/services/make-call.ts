import type { MakeCall } from '../../model/generated/call-control.js';
import { refuse } from '../../switching/refuse.js';
import { type Dialled, isDiallable, readDialled } from '../calls/numbers.js';
import {
  beginCall,
  beginDialling,
  dial,
  promptDevice,
  recordDigits,
  sendCall,
} from '../calls/originate.js';
import type { Pending } from '../state.js';
import type { Work } from '../work.js';
import {
  attach,
  attributesOf,
  checkChoices,
  checkCodes,
  idOf,
  madeCallMembers,
} from './attributes.js';
import type { Handler } from './context.js';
import {
  type Caller,
  dialToneAt,
  findCaller,
  requireDestination,
  requireIdle,
} from './requirements.js';

/**
 * Makes a call from one device to another (ECMA-269 17.1.18): the calling device is prompted, goes off-hook by itself,
 * or is off-hook already (FR 6); the number may come in stages (FR 7-8). What cannot be right is refused, and there is no
 * call then (FR 2); a busy destination makes the call fail.
 */
export const makeCall: Handler<'MakeCall'> = (request, { work }) => {
  checkCodes(work, request);
  checkChoices(request);
  const caller = findCaller(work.state, request.callingDevice, 'invalidCallingDeviceID');
  const dialled = readDialled(request.calledDirectoryNumber);
  if (!dialled.complete && !isDiallable(dialled.digits)) {
    throw refuse('operation', 'invalidDestination');
  }
  requireDestination(work, dialled);
  const { number } = caller.station;
  const offHook = dialToneAt(work.state, number);
  const callID = offHook?.callID ?? startCall(work, request, caller, dialled);
  if (offHook) goOnDialling(work, request, callID, number, dialled);
  return {
    kind: 'response',
    type: 'MakeCallResponse',
    callingDevice: idOf(work, callID, number),
    ...madeCallMembers(work, callID),
  };
};

function startCall(work: Work, request: MakeCall, caller: Caller, dialled: Dialled): string {
  const { station, originatingDevice } = caller;
  requireIdle(work.state, station.number);
  const callID = beginCall(work, station.number, attributesOf(request));
  const pending: Pending = {
    goal: 'dial',
    prompted: false,
    ...dialled,
    cause: 'newCall',
    originatingDevice,
    userData: request.userData,
  };
  const answersByItself = request.autoOriginate === 'doNotPrompt' && station.handsFree;
  if (!answersByItself) promptDevice(work, callID, station.number, 'makeCall', pending);
  else if (dialled.complete) sendCall(work, callID, station.number, pending);
  else {
    beginDialling(work, callID, station.number, pending, 'makeCall');
    recordDigits(work, callID, station.number, pending.digits);
  }
  return callID;
}

/** The device is off-hook and hears dial tone: the call goes out on that connection. */
function goOnDialling(
  work: Work,
  request: MakeCall,
  callID: string,
  device: string,
  { digits, complete }: Dialled,
): void {
  attach(work, callID, request);
  const { userData } = request;
  const originatingDevice = work.connection(callID, device)?.line;
  const pending = { digits, cause: 'newCall', userData, originatingDevice } as const;
  if (complete) sendCall(work, callID, device, pending);
  else if (digits !== '') dial(work, callID, device, digits, false);
}
