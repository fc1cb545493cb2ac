import type { EventCause } from '../../model/generated/causes.js';
import type { UserData } from '../../model/hand-written.js';
import { refuse } from '../../switching/refuse.js';
import { partyAt, redirectedFrom } from '../events/members.js';
import type { Merge } from '../facts.js';
import { type Call, type CallInfo, type Connection, connectionAt, othersIn } from '../state.js';
import type { Work } from '../work.js';
import { hasActivePartner, isInactive } from './appearances.js';
import { isParticipant } from './depart.js';
import { requireRoom } from './join.js';
import type { Located } from './lookup.js';
import { carriedOn, present } from './present.js';
import type { Route } from './route.js';

/** A merge that has been made, with the calls that it was made of. */
export interface Merged {
  readonly fact: Merge;
  readonly before: readonly Call[];
  /** The connection that the other device has in the resulting call. */
  readonly added: Connection;
}

/**
 * Makes one call of a device's two, with a new identifier. The device stays in a conference and leaves in a transfer.
 *
 * @throws CstaServiceError if one of the calls has nobody else in it, or a device is in both, or they are too many
 */
export function mergeCalls(
  work: Work,
  kind: 'conferenced' | 'transferred',
  heldNow: Located,
  activeNow: Located,
): Merged {
  const held = withoutIdleAppearances(work, kind, heldNow, activeNow.call);
  const active = withoutIdleAppearances(work, kind, activeNow, heldNow.call);
  const { device } = active.connection;
  const primary = othersIn(held.call, device);
  const secondary = othersIn(active.call, device);
  const [first = active.connection] = secondary;
  const last = secondary.at(-1) ?? first;
  requirePartners(primary, secondary);
  const staying = kind === 'conferenced' ? [stayingIn(work, active.connection)] : [];
  const connections = [...staying, ...primary, ...withRecall(secondary, kind, device)];
  if (kind === 'conferenced') requireRoom(work, { ...active.call, connections }, 0);
  const added = kind === 'conferenced' ? last : first;
  const callID = work.ids.next('call');
  const fact: Merge = {
    fact: kind,
    callID,
    primary: held.call.callID,
    secondary: active.call.callID,
    device,
    oldConnections: [
      { callID: held.call.callID, device },
      { callID: active.call.callID, device },
    ],
    other: partyAt(added),
    connections,
    info: mergedInfo(held.call, active.call, device, kind === 'transferred'),
    cause: kind === 'conferenced' ? 'conference' : 'transfer',
  };
  work.record(fact);
  return { fact, before: [held.call, active.call], added };
}

/**
 * Lets the inactive appearances go that cannot come along: those of a line whose only user leaves, and those at devices
 * that are in the other call.
 */
function withoutIdleAppearances(
  work: Work,
  kind: Merge['fact'],
  { call, connection }: Located,
  other: Call,
): Located {
  const leaves = kind === 'transferred' && !hasActivePartner(call, connection);
  const { callID } = call;
  for (const idle of call.connections.filter(isInactive)) {
    const { device } = idle;
    if (!(leaves && idle.line === connection.line) && !connectionAt(other, device)) continue;
    work.record({ fact: 'connectionCleared', callID, device, cause: 'normalClearing' });
  }
  return { call: work.call(callID) ?? call, connection };
}

function requirePartners(primary: readonly Connection[], secondary: readonly Connection[]): void {
  if (primary.every(hearsTone)) throw refuse('stateIncompatibility', 'noHeldCall');
  if (secondary.every(hearsTone)) throw refuse('stateIncompatibility', 'noActiveCall');
  if (![...primary, ...secondary].some(isParticipant)) {
    throw refuse('stateIncompatibility', 'invalidActiveConnectionState');
  }
  if (primary.some(({ device }) => secondary.some((other) => other.device === device))) {
    throw refuse('operation', 'notDifferentDevices');
  }
}

function hearsTone({ state }: Connection): boolean {
  return state === 'fail';
}

function stayingIn(work: Work, connection: Connection): Connection {
  const { device, dynamicID, farEnd, distribution, voice, voiceSettings, tone } = connection;
  const kept = { device, dynamicID, farEnd, distribution, voice, voiceSettings, tone };
  return { ...kept, state: 'connected', cause: 'conference', since: work.now };
}

/** If a device to which the call was transferred does not answer, the call comes back to the one that transferred it. */
function withRecall(
  connections: readonly Connection[],
  kind: Merge['fact'],
  recallTo: string,
): readonly Connection[] {
  if (kind === 'conferenced') return connections;
  return connections.map((connection) =>
    connection.state === 'alerting' ? { ...connection, recallTo } : connection,
  );
}

/**
 * What is known of the resulting call: the caller of the first, the called device of the second, and what was attached
 * to the first or else to the second. A device that leaves is neither any more.
 */
function mergedInfo(primary: Call, secondary: Call, device: string, leaves: boolean): CallInfo {
  const { callID: _, connections: __, ...first } = primary;
  const caller = primary.callingDevice.deviceIdentifier?.number;
  const called = secondary.calledDevice.deviceIdentifier?.number;
  const partner = othersIn(primary, device)[0];
  const consulted = othersIn(secondary, device)[0];
  return {
    ...first,
    callingDevice:
      leaves && caller === device && partner ? partyAt(partner) : primary.callingDevice,
    calledDevice:
      leaves && called === device && consulted ? partyAt(consulted) : secondary.calledDevice,
    lastRedirectionDevice: secondary.lastRedirectionDevice,
    associatedCalledDevice: secondary.associatedCalledDevice ?? primary.associatedCalledDevice,
    names: new Map([...(secondary.names ?? []), ...(primary.names ?? [])]),
    correlatorData: primary.correlatorData ?? secondary.correlatorData,
    callCharacteristics: primary.callCharacteristics ?? secondary.callCharacteristics,
    mediaCallCharacteristics:
      primary.mediaCallCharacteristics ?? secondary.mediaCallCharacteristics,
    subjectOfCall: primary.subjectOfCall ?? secondary.subjectOfCall,
    languagePreferences: primary.languagePreferences ?? secondary.languagePreferences,
    deviceHistory: primary.deviceHistory ?? secondary.deviceHistory,
    failure: undefined,
    predictive: undefined,
  };
}

/** What a single step transfer brings to the new device. */
export interface SingleStep {
  readonly cause: EventCause;
  readonly userData?: UserData | undefined;
}

/**
 * Brings a further device into a call, which keeps its identifier, in the place of the device that asked. The new
 * connection's own events follow.
 *
 * @param route - where the new device is; it has to be free
 */
export function transferInOneStep(
  work: Work,
  { call, connection }: Located,
  route: Extract<Route, { reaches: string }>,
  { cause, userData }: SingleStep,
): Merged {
  const { callID, connections: _, ...info } = call;
  const { device } = connection;
  const dynamicID = work.newDynamicID();
  const coming: Connection = {
    device: route.device,
    farEnd: route.farEnd,
    dynamicID,
    state: 'alerting',
    cause,
    since: work.now,
  };
  const fact: Merge = {
    fact: 'transferred',
    callID,
    primary: callID,
    device,
    oldConnections: [{ callID, device }],
    other: partyAt(coming),
    connections: othersIn(call, device),
    coming,
    info: {
      ...info,
      failure: undefined,
      lastRedirectionDevice: redirectedFrom(connection),
    },
    cause,
    userData,
  };
  work.record(fact);
  const set = { ...carriedOn(connection), dynamicID };
  const reached = present(work, callID, route, { cause, userData, set }) ?? route.device;
  return { fact, before: [call], added: work.connection(callID, reached) ?? coming };
}
