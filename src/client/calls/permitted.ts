import type { LocalConnectionState } from '../../model/generated/calls.js';
import type { RequestType } from '../../model/message.js';
import type { ConnectionRecord } from '../picture/records.js';

/** Whether something can be done now, as far as it is known before it is asked for. */
export type Permission = 'yes' | 'no' | 'unknown';

/** What a person may want done to a call. */
export type Verb = keyof typeof VERBS;

interface VerbFacts {
  /** The service that does it. */
  readonly service: RequestType;
  /** Its name among the services that events say are permitted (ECMA-269 12.2.25). */
  readonly permission: string;
  /** The states of the connection in which it makes sense (ECMA-269 clause 17, "connection state transitions"). */
  readonly states: readonly LocalConnectionState[];
  /** Whether it makes sense for a call that has failed. */
  readonly afterFailure?: true | undefined;
}

const LIVE: readonly LocalConnectionState[] = [
  'alerting',
  'connected',
  'fail',
  'hold',
  'initiated',
  'queued',
];

/** What can be done to one call. */
export const VERBS = {
  answer: {
    service: 'AnswerCall',
    permission: 'answerCall',
    states: ['alerting', 'initiated', 'queued'],
  },
  reject: {
    service: 'ClearConnection',
    permission: 'clearConnection',
    states: ['alerting', 'queued'],
  },
  clear: {
    service: 'ClearConnection',
    permission: 'clearConnection',
    states: LIVE,
    afterFailure: true,
  },
  hold: { service: 'HoldCall', permission: 'holdCall', states: ['connected'] },
  retrieve: { service: 'RetrieveCall', permission: 'retrieveCall', states: ['hold'] },
  consult: {
    service: 'ConsultationCall',
    permission: 'consultationCall',
    states: ['connected', 'hold'],
  },
  add: {
    service: 'SingleStepConferenceCall',
    permission: 'singleStepConference',
    states: ['connected', 'hold'],
  },
  deflect: {
    service: 'DeflectCall',
    permission: 'deflectCall',
    states: ['alerting', 'connected', 'hold', 'queued'],
  },
  park: { service: 'ParkCall', permission: 'parkCall', states: ['connected', 'hold'] },
  sendDigits: {
    service: 'GenerateDigits',
    permission: 'generateDigits',
    states: ['connected'],
  },
  dialDigits: { service: 'DialDigits', permission: 'dialDigits', states: ['initiated'] },
  setData: { service: 'AssociateData', permission: 'associateData', states: LIVE },
  campOn: {
    service: 'CamponCall',
    permission: 'campOnCall',
    states: ['connected', 'fail'],
    afterFailure: true,
  },
  callBack: {
    service: 'CallBack',
    permission: 'callBack',
    states: ['connected', 'fail'],
    afterFailure: true,
  },
  /** Of `transferTo` where it names a device. */
  transferBlind: {
    service: 'SingleStepTransferCall',
    permission: 'singleStepTransfer',
    states: ['alerting', 'connected', 'hold'],
  },
} as const satisfies Readonly<Record<string, VerbFacts>>;

/** What can be done to two calls of one device. */
export const PAIR_VERBS = {
  alternate: { service: 'AlternateCall', permission: 'alternateCall' },
  transferTo: { service: 'TransferCall', permission: 'transferCall' },
  conferenceWith: { service: 'ConferenceCall', permission: 'conferenceCall' },
} as const satisfies Readonly<Record<string, Omit<VerbFacts, 'states'>>>;

/** What a person may want done to two calls of one device. */
export type PairVerb = keyof typeof PAIR_VERBS;

/** What the switching function has said that a device can do at all; undefined where it has not. */
export type Capable = (service: RequestType) => boolean | undefined;

/**
 * Whether something can be done to a call now: what the switching function says is permitted comes first; where it does not
 * say, the state may exclude it, and what the device is capable of.
 */
export function can(verb: Verb, connection: ConnectionRecord, capable: Capable): Permission {
  const { service, permission, states, afterFailure }: VerbFacts = VERBS[verb];
  if (isOver(connection)) return 'no';
  if (connection.servicesPermitted) {
    return connection.servicesPermitted.includes(permission) ? 'yes' : 'no';
  }
  if (connection.state !== undefined && !states.includes(connection.state)) return 'no';
  if (connection.phase === 'failed' && !afterFailure) return 'no';
  return answer(capable(service));
}

/**
 * Whether something can be done to two calls now. Permissions of both count: a held call permits retrieving, and the active
 * one transferring.
 */
export function canPair(
  verb: PairVerb,
  [one, other]: readonly [ConnectionRecord, ConnectionRecord],
  capable: Capable,
): Permission {
  const { service, permission } = PAIR_VERBS[verb];
  if (isOver(one) || isOver(other) || one.id === other.id) return 'no';
  const permitted = [one.servicesPermitted, other.servicesPermitted];
  if (permitted.some((services) => services?.includes(permission))) return 'yes';
  if (permitted.every((services) => services !== undefined)) return 'no';
  if (one.state !== undefined && other.state !== undefined && !heldFirst(one, other)) return 'no';
  return answer(capable(service));
}

/** Two connections of one device, the held one first; undefined where it is not one of each. */
export function heldFirst(
  one: ConnectionRecord,
  other: ConnectionRecord,
): readonly [ConnectionRecord, ConnectionRecord] | undefined {
  if (one.state === 'hold' && other.state !== 'hold') return [one, other];
  return other.state === 'hold' && one.state !== 'hold' ? [other, one] : undefined;
}

function isOver({ state, phase }: ConnectionRecord): boolean {
  return state === 'null' || phase === 'ended';
}

function answer(isCapable: boolean | undefined): Permission {
  if (isCapable === undefined) return 'unknown';
  return isCapable ? 'yes' : 'no';
}
