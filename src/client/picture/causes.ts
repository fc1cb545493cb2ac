/**
 * What causes say of calls and of ends (ECMA-269 12.2.15).
 *
 * @packageDocumentation
 */
import type { EventCause } from '../../model/generated/causes.js';
import type { EndReason } from './records.js';

/** The call comes back to who parked, held or transferred it. */
const RECALLS: ReadonlySet<EventCause> = new Set([
  'recall',
  'recallBusy',
  'recallForwarded',
  'recallNoAnswer',
  'recallResourcesNotAvailable',
]);

/** Somebody comes into a call that others are in and stay in. */
const ADDS: ReadonlySet<EventCause> = new Set([
  'activeParticipation',
  'conference',
  'intrude',
  'joinCall',
  'multipleAlerting',
  'multipleQueuing',
  'override',
  'silentParticipation',
  'singleStepConference',
]);

/** A call that was somewhere else goes on here. */
const MOVES: ReadonlySet<EventCause> = new Set([
  ...RECALLS,
  'aCDForward',
  'busyOverflow',
  'callForward',
  'callForwardBusy',
  'callForwardImmediate',
  'callForwardNoAnswer',
  'callNotAnswered',
  'callPickup',
  'campOn',
  'distributed',
  'networkSignal',
  'noAvailableAgents',
  'overflow',
  'park',
  'queueTimeOverflow',
  'redirected',
  'singleStepTransfer',
  'transfer',
]);

/** Whether the call comes back to who parked, held or transferred it. */
export function isRecall(cause: EventCause | undefined): boolean {
  return cause !== undefined && RECALLS.has(cause);
}

/** Whether a call may have begun with what has this cause; with others it has been there before. */
export function isFresh(cause: EventCause | undefined): boolean {
  return cause === undefined || !(ADDS.has(cause) || MOVES.has(cause));
}

/** Whether what comes into a call with this cause leaves those that alert there alone. */
export function isAddition(cause: EventCause | undefined): boolean {
  return cause !== undefined && ADDS.has(cause);
}

/** Whether a call was taken from a device whatever state it was in there. */
export function isTakenAway(cause: EventCause | undefined): boolean {
  return cause === 'callPickup' || cause === 'park';
}

/** Why a connection ended, where the cause alone says it. */
const REASONS: ReadonlyMap<EventCause, EndReason> = new Map([
  ['alertTimeExpired', 'noAnswer'],
  ['busy', 'rejected'],
  ['callCancelled', 'rejected'],
  ['callForward', 'forwarded'],
  ['callForwardBusy', 'forwarded'],
  ['callForwardImmediate', 'forwarded'],
  ['callForwardNoAnswer', 'forwarded'],
  ['callNotAnswered', 'noAnswer'],
  ['callPickup', 'pickedUp'],
  ['conference', 'merged'],
  ['distributed', 'distributed'],
  ['doNotDisturb', 'rejected'],
  ['park', 'parked'],
  ['redirected', 'forwarded'],
  ['singleStepTransfer', 'transferred'],
  ['transfer', 'transferred'],
]);

/** Why a connection ended by the cause alone; undefined for a cause that does not say. */
export function reasonOf(cause: EventCause | undefined): EndReason | undefined {
  return cause === undefined ? undefined : REASONS.get(cause);
}
