import type { Call, Connection, PredictivePlan } from '../state.js';
import type { Work } from '../work.js';
import { clearCall } from './depart.js';
import { enterGroup, ring } from './present.js';

/** A predictive call's destination alerts: the calling device may be wanted already. */
export function calledPartyAlerts(work: Work, callID: string): void {
  const call = work.call(callID);
  if (call?.predictive?.condition === 'callDelivered') proceed(work, call, call.predictive);
}

/** Somebody answered: the calling device of a predictive call may be wanted now. */
export function calledPartyAnswered(work: Work, callID: string, device: string): void {
  const call = work.call(callID);
  const plan = call?.predictive;
  if (!plan || callerOf(call)?.device === device) return;
  if (plan.condition === 'callEstablished') proceed(work, call, plan, device);
}

/** The connection on whose behalf a predictive call was made, as long as it only waits. */
function callerOf(call: Call): Connection | undefined {
  return call.connections.find(({ pending }) => pending?.goal === 'predictive');
}

/** Does what was asked for once the condition is met (ECMA-269 Table 17-110). */
function proceed(work: Work, call: Call, plan: PredictivePlan, answered?: string): void {
  const { callID } = call;
  work.record({ fact: 'callChanged', callID, changes: { predictive: undefined } });
  if (
    plan.action === 'destinationDetection' &&
    answered !== undefined &&
    detected(work, plan, answered) === 'clearCalledConnection'
  ) {
    clearCall(work, callID, { cause: 'destDetected' });
    return;
  }
  connectCaller(work, callID, plan);
}

/** The first pair counts whose condition is what answers there. */
function detected(work: Work, { detection, defaultAction }: PredictivePlan, device: string) {
  const station = work.state.devices.get(device);
  const found = (station?.kind === 'station' && station.answeredBy) || 'humanVoice';
  const pair = detection.find(({ destinationCondition }) => destinationCondition === found);
  return pair?.detectionAction ?? defaultAction;
}

/** Brings the call to the device on whose behalf it was made. */
function connectCaller(work: Work, callID: string, { prompt }: PredictivePlan): void {
  const call = work.call(callID);
  const caller = call && callerOf(call);
  if (!caller) return;
  const { device } = caller;
  const kind = work.state.devices.get(device)?.kind;
  const cause = 'makePredictiveCall';
  if (kind === 'acdGroup') {
    enterGroup(work, callID, device);
  } else if (prompt) {
    ring(work, callID, device, { cause });
  } else {
    work.record({ fact: 'established', callID, device, cause });
  }
}
