import type { ServicesPermitted } from '../../model/generated/calls.js';
import type { CallControlServices } from '../../model/generated/services.js';
import type { Settings } from '../settings.js';
import {
  activeAt,
  type ConnectionState,
  callBackOf,
  callsAt,
  connectionAt,
  othersIn,
  type PbxState,
} from '../state.js';
import { isInactive } from './appearances.js';
import { callBackTarget } from './call-back-target.js';
import { isParticipant } from './depart.js';
import { isJoinable } from './join.js';
import { hasFailed, type Located } from './lookup.js';
import { hindersPickup } from './pickable.js';

/** A connection with what is around it. */
interface Surroundings extends Located {
  readonly state: PbxState;
  readonly settings: Settings;
  /** The device's connections in other calls. */
  readonly elsewhere: readonly Located[];
  readonly isStation: boolean;
  /** It is a line to the network. */
  readonly isLine: boolean;
  /** The call failed, so that the device hears a tone. */
  readonly hasFailed: boolean;
  /** The device is off-hook for another call. */
  readonly isTaken: boolean;
}

/** No service at all, as at a device that has left the call. */
const NONE: ServicesPermitted = {
  callControlServices: {},
  callAssociatedServices: {},
  mediaAttachmentServices: {},
  routeingServices: {},
  voiceServices: {},
};

/**
 * The services that a device may ask for now at its connection in a call (ECMA-269 12.2.25). A request may still be
 * refused for what else it says.
 *
 * @param located - the connection; undefined where the device has none any more
 */
export function servicesPermitted(
  state: PbxState,
  settings: Settings,
  located: Located | undefined,
): ServicesPermitted {
  if (!located) return NONE;
  const { call, connection } = located;
  const elsewhere = callsAt(state, connection.device).filter(
    (other) => other.call.callID !== call.callID,
  );
  const active = activeAt(state, connection.device);
  const kind = state.devices.get(connection.device)?.kind;
  const surroundings: Surroundings = {
    ...located,
    state,
    settings,
    elsewhere,
    isStation: kind === 'station',
    isLine: kind === 'networkInterface',
    hasFailed: hasFailed(located),
    isTaken: active !== undefined && active.call.callID !== call.callID,
  };
  const callControlServices: { -readonly [Name in keyof typeof CONDITIONS]?: true } = {};
  for (const [name, isPermitted] of ENTRIES) {
    if (isPermitted(surroundings)) callControlServices[name] = true;
  }
  return {
    ...NONE,
    callControlServices,
    callAssociatedServices: { associateData: true, sendUserInformation: true },
  };
}

type Condition = (around: Surroundings) => boolean;

/** When each service is permitted that names a connection. */
const CONDITIONS = {
  acceptCall: ({ connection }) => connection.state === 'alerting' && connection.offered === true,
  alternateCall: (around) =>
    (isTalking(around) && hasElsewhere(around, ['hold', 'alerting', 'queued'])) ||
    (isIn(around, ['hold', 'alerting', 'queued']) && around.elsewhere.some(isTalkingThere)),
  answerCall: ({ connection, ...around }) =>
    around.isStation &&
    !around.isTaken &&
    (isIn({ connection }, ['alerting', 'queued']) ||
      (connection.state === 'initiated' && connection.pending?.prompted === true)),
  callBack: (around) => mayCallBack(around, 'call'),
  callBackMessage: (around) => mayCallBack(around, 'message'),
  campOnCall: ({ call, connection }) =>
    connection.state === 'connected' &&
    call.failure?.cause === 'busy' &&
    call.failure.device !== connection.device,
  clearCall: () => true,
  clearConnection: () => true,
  conferenceCall: (around) => mayMerge(around, 'conferenceOnly'),
  consultationCall: (around) => around.isStation && isTalking(around),
  deflectCall: ({ connection, ...around }) =>
    isIn({ connection }, ['alerting', 'queued']) && !isInactive(connection) && !around.isLine,
  dialDigits: ({ connection: { state, pending } }) =>
    state === 'initiated' && pending?.goal === 'dial' && !pending.complete,
  directedPickupCall: (around) =>
    !around.hasFailed &&
    isIn(around, ['alerting', 'connected', 'hold', 'queued']) &&
    !isInactive(around.connection) &&
    hindersPickup(around.state, around) === undefined,
  holdCall: (around) => around.isStation && isTalking(around),
  intrudeCall: mayIntrude,
  joinCall: (around) => !around.hasFailed && isJoinable(around) && hasRoom(around),
  makeCall: ({ connection: { state, pending } }) =>
    state === 'initiated' && pending?.goal === 'dial' && !pending.prompted && pending.digits === '',
  parkCall: (around) =>
    around.isStation && isIn(around, ['connected', 'hold']) && hasPartner(around),
  reconnectCall: (around) =>
    around.isStation &&
    ((isIn(around, ENDABLE) && hasElsewhere(around, ['hold'])) ||
      (isIn(around, ['hold']) && hasElsewhere(around, ENDABLE))),
  retrieveCall: (around) => isIn(around, ['hold']) && !around.isTaken,
  singleStepConference: (around) => isTalking(around) && hasRoom(around),
  singleStepTransfer: (around) =>
    around.isStation &&
    isIn(around, ['connected', 'alerting', 'fail', 'hold', 'queued']) &&
    !isInactive(around.connection) &&
    hasPartner(around),
  transferCall: (around) => mayMerge(around, 'transferOnly'),
} as const satisfies { readonly [Name in keyof CallControlServices]?: Condition };

const ENTRIES = Object.entries(CONDITIONS) as [keyof typeof CONDITIONS, Condition][];

/** States in which ReconnectCall ends a connection. */
const ENDABLE: readonly ConnectionState[] = [
  'alerting',
  'connected',
  'initiated',
  'fail',
  'queued',
];

function isIn(
  { connection }: Pick<Located, 'connection'>,
  states: readonly ConnectionState[],
): boolean {
  return states.includes(connection.state);
}

function isTalking({ connection, hasFailed }: Surroundings): boolean {
  return connection.state === 'connected' && !hasFailed;
}

function isTalkingThere(located: Located): boolean {
  return located.connection.state === 'connected' && !hasFailed(located);
}

function hasElsewhere({ elsewhere }: Surroundings, states: readonly ConnectionState[]): boolean {
  return elsewhere.some((located) => isIn(located, states));
}

function hasPartner({ call, connection }: Located): boolean {
  return othersIn(call, connection.device).some(isParticipant);
}

function hasRoom({ call, settings }: Surroundings): boolean {
  return call.connections.length < settings.conferenceLimit;
}

/** Two calls of a station may become one, unless one of them is a consultation for another end. */
function mayMerge(around: Surroundings, purpose: 'conferenceOnly' | 'transferOnly'): boolean {
  const { isStation, elsewhere } = around;
  return (
    isStation &&
    isMergeable(around, purpose) &&
    elsewhere.some((other) => isMergeable(other, purpose))
  );
}

function isMergeable(located: Located, purpose: 'conferenceOnly' | 'transferOnly'): boolean {
  const { device, consultOptions = 'unrestricted' } = located.connection;
  return (
    isIn(located, ['connected', 'hold']) &&
    othersIn(located.call, device).some(({ state }) => state !== 'fail') &&
    (consultOptions === 'unrestricted' || consultOptions === purpose)
  );
}

function mayCallBack(around: Surroundings, kind: 'call' | 'message'): boolean {
  const { connection, state } = around;
  if (connection.state !== 'connected') return false;
  const target = callBackTarget(state, around);
  return (
    target !== undefined &&
    callBackOf(state, { originator: connection.device, target, kind }) === undefined
  );
}

function mayIntrude({ call, connection, state, settings }: Surroundings): boolean {
  if (connection.state !== 'connected' || call.failure?.cause !== 'busy') return false;
  const target = activeAt(state, call.failure.device);
  return (
    target?.connection.state === 'connected' &&
    connectionAt(target.call, connection.device) === undefined &&
    target.call.connections.length < settings.conferenceLimit
  );
}
