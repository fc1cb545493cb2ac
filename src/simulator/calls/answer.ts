import type { EventCause } from '../../model/generated/causes.js';
import type { UserData } from '../../model/hand-written.js';
import { refuse } from '../../switching/refuse.js';
import { activeAt, type Connection, type PbxState } from '../state.js';
import type { Work } from '../work.js';
import { makeInactive } from './appearances.js';
import { completeConference, join } from './join.js';
import { goOffHook } from './originate.js';
import { calledPartyAnswered } from './predictive.js';

/**
 * Makes sure that a device is not off-hook for another call, as it can be for one only.
 *
 * @param but - calls that do not count
 * @throws CstaServiceError `stateIncompatibility: connectedCallExists`
 */
export function requireNoActiveCall(
  state: PbxState,
  device: string,
  but: readonly string[] = [],
): void {
  const active = activeAt(state, device);
  if (active && !but.includes(active.call.callID)) {
    throw refuse('stateIncompatibility', 'connectedCallExists');
  }
}

/** A device takes the call that alerts, waits or prompts there. */
export function answer(
  work: Work,
  callID: string,
  connection: Connection,
  { cause, userData }: { cause?: EventCause; userData?: UserData | undefined } = {},
): void {
  if (connection.state === 'initiated') {
    if (connection.pending?.goal === 'join') join(work, callID, connection, connection.pending);
    else goOffHook(work, callID, connection);
    return;
  }
  establish(work, callID, connection.device, cause ?? connection.cause, userData);
}

/**
 * Connects a device into a call. Others that ring for the same call stop; they stay as inactive appearances where the
 * call is one of a shared line that the device is an appearance of. What waits for an answer goes on: a conference, or
 * the calling device of a predictive call.
 */
export function establish(
  work: Work,
  callID: string,
  device: string,
  cause: EventCause,
  userData?: UserData | undefined,
): void {
  const conferencedBy = work.connection(callID, device)?.conferencedBy;
  work.record({ fact: 'established', callID, device, cause, userData });
  for (const other of work.call(callID)?.connections ?? []) {
    if (other.state !== 'alerting') continue;
    if (other.line !== undefined && other.line === work.connection(callID, device)?.line) {
      makeInactive(work, callID, other.device);
    }
    if (!other.parallel) continue;
    const clearing = { callID, device: other.device, cause: 'normalClearing' } as const;
    work.record({ fact: 'connectionCleared', ...clearing });
  }
  if (conferencedBy) completeConference(work, callID, device, conferencedBy);
  calledPartyAnswered(work, callID, device);
}
