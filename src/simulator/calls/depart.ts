import type { EventCause } from '../../model/generated/causes.js';
import type { UserData } from '../../model/hand-written.js';
import { type Call, type Connection, connectionAt } from '../state.js';
import type { Work } from '../work.js';
import { hasActivePartner, isInactive, makeInactive, releaseAppearances } from './appearances.js';

/** Why a connection is cleared. */
interface Clearing {
  /** Cause of the event for the connection. */
  readonly cause: EventCause;
  /** Cause for those that cannot go on without it; the same where none is given. */
  readonly remainderCause?: EventCause | undefined;
  readonly userData?: UserData | undefined;
}

/**
 * Takes a device out of a call. If the call cannot go on without it, the rest of the call is cleared as well. An
 * appearance of a shared line that another one uses too stays with the call, inactive (ECMA-269 17.1.8, 17.2.1).
 */
export function clearConnection(
  work: Work,
  callID: string,
  device: string,
  { cause, remainderCause, userData }: Clearing,
): void {
  const call = work.call(callID);
  const connection = connectionAt(call, device);
  if (call && connection && isParticipant(connection) && hasActivePartner(call, connection)) {
    makeInactive(work, callID, device);
    return;
  }
  work.record({ fact: 'connectionCleared', callID, device, cause, userData });
  releaseAppearances(work, callID);
  settleRemainder(work, callID, remainderCause ?? cause);
}

/** Clears a whole call: every connection, in the order in which they came in, and then the call. */
export function clearCall(work: Work, callID: string, { cause, userData }: Clearing): void {
  for (const { device } of work.call(callID)?.connections ?? []) {
    work.record({ fact: 'connectionCleared', callID, device, cause, userData });
  }
  work.record({ fact: 'callCleared', callID, cause });
}

/**
 * What becomes of a call that a device has left. It goes on as long as somebody takes part in it and is not alone; a
 * device that is left alone is cleared, or, if it was talking, hears a tone where the PBX is set up so.
 */
function settleRemainder(work: Work, callID: string, cause: EventCause): void {
  const call = work.call(callID);
  if (!call || canGoOn(call)) return;
  const [last, ...others] = call.connections;
  if (last && others.length === 0 && work.settings.blocksLastDevice && last.state === 'connected') {
    block(work, callID, last);
  } else {
    clearCall(work, callID, { cause });
  }
}

function canGoOn({ connections }: Call): boolean {
  const inUse = connections.filter((connection) => !isInactive(connection));
  return inUse.length > 1 && inUse.some(isParticipant);
}

/** Connected or on hold: in the call, not just on its way there. */
export function isParticipant({ state }: Connection): boolean {
  return state === 'connected' || state === 'hold';
}

function block(work: Work, callID: string, { device, farEnd }: Connection): void {
  if (farEnd !== undefined) {
    clearCall(work, callID, { cause: 'normalClearing' });
    return;
  }
  const deadline = work.deadline('tone-ends', 'tone');
  work.record({ fact: 'blocked', callID, device, cause: 'blocked', set: { deadline } });
}
