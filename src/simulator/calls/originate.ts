import type { EventCause } from '../../model/generated/causes.js';
import type { CauseOf } from '../../switching/event-causes.js';
import type { CallInfo, Connection, Pending } from '../state.js';
import type { Work } from '../work.js';
import { lineOf, showAppearances } from './appearances.js';
import { isWholeNumber } from './numbers.js';
import { presentTo } from './present.js';

/** What is known of a call before it is one. */
export type NewCall = Partial<
  Pick<
    CallInfo,
    | 'calledDevice'
    | 'callingDevice'
    | 'names'
    | 'correlatorData'
    | 'callCharacteristics'
    | 'mediaCallCharacteristics'
    | 'subjectOfCall'
    | 'languagePreferences'
    | 'accountInfo'
    | 'authCode'
    | 'messageInfo'
    | 'callLinkageData'
    | 'predictive'
    | 'networkCallingDevice'
    | 'networkCalledDevice'
    | 'associatedCallingDevice'
  >
>;

/**
 * Begins a call. It has no connections yet: the next fact has to bring one.
 *
 * @param caller - number of the calling device
 * @param thread - the call whose thread it belongs to, where it is a consultation
 * @returns the new call's identifier
 */
export function beginCall(work: Work, caller: string, info: NewCall, thread?: string): string {
  const callID = work.ids.next('call');
  work.record({
    fact: 'callStarted',
    callID,
    info: {
      callingDevice: { deviceIdentifier: { number: caller } },
      calledDevice: { notKnown: true },
      lastRedirectionDevice: { notRequired: true },
      ...(withholdsNumber(work, caller) ? { withheldBy: caller } : {}),
      callLinkageData: newLinkage(work, thread),
      ...info,
    },
  });
  return callID;
}

function withholdsNumber({ state }: Work, caller: string): boolean {
  const device = state.devices.get(caller);
  return device?.kind === 'station' && device.withholdsNumber === true;
}

/** A consultation belongs to the thread of the call that it is about (ECMA-269 6.1.2.7, 12.2.5). */
function newLinkage(work: Work, thread: string | undefined): CallInfo['callLinkageData'] {
  if (!work.settings.callLinkage) return undefined;
  const related = thread === undefined ? undefined : work.call(thread)?.callLinkageData?.threadData;
  return {
    globalCallData: {
      globalCallLinkageID: { subDomainCallLinkageID: work.ids.next('globalCall') },
    },
    threadData: related ?? { threadLinkageID: { subDomainThreadID: work.ids.next('thread') } },
  };
}

/** Prompts a device to go off-hook; what it waits for happens when it does. */
export function promptDevice(
  work: Work,
  callID: string,
  device: string,
  cause: EventCause,
  pending: Pending,
): void {
  const deadline = work.deadline('prompt-unanswered', 'prompt');
  const line = lineOf(work.state, pending.originatingDevice);
  const set = { pending: { ...pending, prompted: true }, deadline, line };
  work.record({ fact: 'serviceInitiated', callID, device, cause, set });
}

/** A device is off-hook and hears dial tone; what comes first of its number may be known already. */
export function beginDialling(
  work: Work,
  callID: string,
  device: string,
  pending: Pending,
  cause: EventCause,
): void {
  const deadline = work.deadline('dialling-given-up', 'dialling');
  const line = lineOf(work.state, pending.originatingDevice);
  const set = { pending, deadline, line };
  work.record({ fact: 'serviceInitiated', callID, device, cause, set });
}

/**
 * Digits are dialled at an initiated connection. Dialling is complete when no more follow, or when the digits are a
 * number that no other begins with; then the call goes out.
 *
 * @param digits - the digits that come on top of those dialled before
 * @param last - no more follow
 */
export function dial(
  work: Work,
  callID: string,
  device: string,
  digits: string,
  last: boolean,
): void {
  const pending = work.connection(callID, device)?.pending;
  if (!pending) return;
  const dialled = pending.digits + digits;
  const complete = last || isWholeNumber(dialled, work.state);
  const waiting: Pending = { ...pending, digits: dialled, complete };
  work.record({
    fact: 'connectionChanged',
    callID,
    device,
    changes: {
      pending: waiting,
      ...(pending.prompted ? {} : { deadline: work.deadline('dialling-given-up', 'dialling') }),
    },
  });
  recordDigits(work, callID, device, digits);
  if (complete && !pending.prompted) sendCall(work, callID, device, waiting, true);
}

/** Tells of digits dialled; the first of a staged service may be none (ECMA-269 17.2.6 FR 3). */
export function recordDigits(work: Work, callID: string, device: string, digits: string): void {
  const pending = work.connection(callID, device)?.pending;
  const cause = pending?.cause === 'consultation' ? 'consultation' : 'normal';
  work.record({ fact: 'digitsDialed', callID, device, digits, cause });
}

/** What a device that was prompted waits for happens now. */
export function goOffHook(work: Work, callID: string, { device, pending }: Connection): void {
  if (pending?.goal === 'connect') {
    originate(work, callID, device, pending);
    showAppearances(work, callID, device);
  } else if (pending?.goal === 'dial' && pending.complete) {
    sendCall(work, callID, device, pending);
  } else if (pending?.goal === 'dial') {
    const deadline = work.deadline('dialling-given-up', 'dialling');
    const changes = { pending: { ...pending, prompted: false }, deadline };
    work.record({ fact: 'connectionChanged', callID, device, changes });
    recordDigits(work, callID, device, pending.digits);
  }
}

/**
 * Sends a call to the number dialled.
 *
 * @param inStages - it was dialled in stages, so that late digits are ignored and not refused
 */
export function sendCall(
  work: Work,
  callID: string,
  device: string,
  pending: Pick<Pending, 'digits' | 'cause' | 'originatingDevice' | 'userData'>,
  inStages = false,
): void {
  const { digits, userData } = pending;
  work.record({ fact: 'stationChanged', device, changes: { lastNumberDialled: digits } });
  const calledDevice = { deviceIdentifier: { number: digits } };
  work.record({ fact: 'callChanged', callID, changes: { calledDevice } });
  originate(work, callID, device, pending, inStages);
  const cause = pending.cause === 'callBack' ? 'callBack' : 'newCall';
  presentTo(work, callID, digits, { cause, userData });
  showAppearances(work, callID, device);
}

function originate(
  work: Work,
  callID: string,
  device: string,
  {
    cause,
    originatingDevice,
  }: Pick<Pending, 'originatingDevice'> & { cause: CauseOf<'OriginatedEvent'> },
  dialled?: boolean,
): void {
  const line = lineOf(work.state, originatingDevice);
  const set = { dialled, line };
  work.record({ fact: 'originated', callID, device, cause, originatingDevice, set });
}
