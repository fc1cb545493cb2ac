import type { CDRInformationItem } from '../model/generated/call-detail-record.js';
import type { EventCause } from '../model/generated/causes.js';
import { defined } from './events/members.js';
import { timeOf } from './events/told.js';
import type { Call } from './state.js';

/** How a call came to its end. */
export interface CallEnd {
  /** The call as it was last. */
  readonly call: Call;
  /** When, in milliseconds of the clock. */
  readonly at: number;
  readonly how: 'cleared' | 'transferred' | 'conferenced';
  readonly cause: EventCause;
}

/** Causes of an end that nobody in the call wanted. */
const ABNORMAL: ReadonlySet<EventCause> = new Set<EventCause>([
  'maintenance',
  'networkCongestion',
  'networkOutOfOrder',
  'resourcesNotAvailable',
]);

/** The record of a call that is over, or that has become part of another (ECMA-269 clause 27). */
export function callDetailRecord({ call, at, how, cause }: CallEnd): CDRInformationItem {
  const { callID, startedAt, answeredAt, callingDevice, calledDevice } = call;
  const { associatedCallingDevice, associatedCalledDevice, networkCallingDevice } = call;
  const caller = callingDevice.deviceIdentifier;
  return {
    recordCreationTime: timeOf(at),
    callingDevice,
    calledDevice,
    ...defined({
      associatedCallingDevice: associatedCallingDevice && {
        deviceIdentifier: associatedCallingDevice,
      },
      associatedCalledDevice: associatedCalledDevice && {
        deviceIdentifier: associatedCalledDevice,
      },
      networkCallingDevice,
      callCharacteristics: call.callCharacteristics,
      mediaCallCharacteristics: call.mediaCallCharacteristics,
      // Calls that go out are paid for by who makes them.
      chargedDevice: associatedCalledDevice && caller ? { nonOperator: caller } : undefined,
      connectionStart: startedAt === undefined ? undefined : timeOf(startedAt),
      authCode: call.authCode,
      accountInfo: call.accountInfo,
    }),
    recordedCall: { callID, ...(caller && { deviceID: caller }) },
    connectionEnd: timeOf(at),
    connectionDuration: answeredAt === undefined ? 0 : Math.round((at - answeredAt) / 1_000),
    supplServiceInfo: SERVICES[how],
    reasonForTerm: reasonOf(how, cause, answeredAt !== undefined),
  };
}

const SERVICES = {
  cleared: { normalCall: true },
  transferred: { transferCall: true },
  conferenced: { conferencing: true },
} as const;

function reasonOf(how: CallEnd['how'], cause: EventCause, wasAnswered: boolean) {
  if (how === 'transferred') return 'callTransferred';
  if (how === 'conferenced') return 'other';
  if (ABNORMAL.has(cause)) return 'abnormalTermination';
  return wasAnswered ? 'normalClearing' : 'unsuccessfulCallAttempt';
}
