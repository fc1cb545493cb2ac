import type { MakePredictiveCall } from '../../model/generated/call-control.js';
import { refuse } from '../../switching/refuse.js';
import { clearCall } from '../calls/depart.js';
import { findDevice } from '../calls/lookup.js';
import { readDialled } from '../calls/numbers.js';
import { beginCall } from '../calls/originate.js';
import { calledPartyAlerts } from '../calls/predictive.js';
import { presentTo } from '../calls/present.js';
import type { Device } from '../devices.js';
import type { Pending, PredictivePlan } from '../state.js';
import type { Work } from '../work.js';
import { attributesOf, checkChoices, checkCodes, idOf } from './attributes.js';
import type { Handler } from './context.js';
import { requireDestination, requireIdle } from './requirements.js';

/**
 * Calls a destination on behalf of a device, which comes in when the destination has alerted or answered as wanted
 * (ECMA-269 17.1.20). The calling device, often an ACD group (FR 2), waits initiated until then.
 */
export const makePredictiveCall: Handler<'MakePredictiveCall'> = (request, { work }) => {
  checkCodes(work, request);
  checkChoices(request);
  const caller = findDevice(work.state, request.callingDevice, 'invalidCallingDeviceID');
  requireCaller(work, caller);
  const dialled = readDialled(request.calledDirectoryNumber);
  if (!dialled.complete) throw refuse('operation', 'invalidDestination');
  requireDestination(work, dialled);
  if (request.alertTime !== undefined && request.alertTime <= 0) {
    throw refuse('operation', 'invalidAlertTime');
  }
  const device = caller.number;
  const callID = beginCall(work, device, {
    ...attributesOf(request),
    calledDevice: { deviceIdentifier: { number: dialled.digits } },
    predictive: planOf(request, caller),
  });
  const cause = 'makePredictiveCall';
  const set = { pending: waiting(dialled.digits) };
  work.record({ fact: 'serviceInitiated', callID, device, cause, set });
  const initiatedCall = idOf(work, callID, device);
  callDestination(work, callID, dialled.digits, request);
  return { kind: 'response', type: 'MakePredictiveCallResponse', initiatedCall };
};

function requireCaller({ state }: Work, caller: Device): void {
  if (caller.kind === 'station') requireIdle(state, caller.number);
  else if (caller.kind !== 'acdGroup') {
    throw refuse('operation', 'requestIncompatibleWithCallingDevice');
  }
}

function planOf(request: MakePredictiveCall, caller: Device): PredictivePlan {
  const { signallingDetection, destinationDetection = [], defaultAction } = request;
  const condition = signallingDetection?.signallingCondition;
  const answersByItself =
    request.autoOriginate === 'doNotPrompt' && caller.kind === 'station' && caller.handsFree;
  return {
    condition: condition === 'callDelivered' ? 'callDelivered' : 'callEstablished',
    action: signallingDetection?.signallingConditionsAction ?? 'remainConnected',
    detection: destinationDetection,
    defaultAction: defaultAction ?? 'remainConnected',
    prompt: !answersByItself,
  };
}

function waiting(digits: string): Pending {
  return { goal: 'predictive', prompted: false, digits, complete: true, cause: 'newCall' };
}

/** Calls the destination; if it cannot be reached, nothing is left to connect the caller to. */
function callDestination(
  work: Work,
  callID: string,
  number: string,
  { alertTime, userData }: MakePredictiveCall,
): void {
  const alertUntil = alertTime === undefined ? undefined : work.now + alertTime * 1000;
  const reached = presentTo(work, callID, number, {
    cause: 'makePredictiveCall',
    userData,
    set: { alertUntil },
  });
  if (reached === undefined) {
    clearCall(work, callID, { cause: work.call(callID)?.failure?.cause ?? 'normalClearing' });
  } else calledPartyAlerts(work, callID);
}
