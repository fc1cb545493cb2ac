/**
 * Whether what a snapshot shows after the link was away is the call of before. A switch that has been started again may
 * give a new call the very identifiers of an old one.
 *
 * @packageDocumentation
 */

import type { States } from './call-states.js';
import { progressIn } from './call-states.js';
import type { SameBecause } from './changes.js';
import type { LiveConnection, Progress } from './live.js';
import { isNamed, type Party } from './party.js';
import type { CallRecord } from './records.js';
import { isSameDevice, liveConnections, type PictureState } from './state.js';

/** What a snapshot says of a call at a device. */
export interface Shown {
  readonly states: States;
  readonly linkage: CallRecord['linkage'];
  /** The other party, where there is one only. */
  readonly endpoint: Party | undefined;
}

/** Why a connection of before is the one that is shown; undefined if it is not. */
export function sameBecause(
  state: PictureState,
  before: LiveConnection,
  { states, linkage, endpoint }: Shown,
): SameBecause | undefined {
  const known = before.call.linkage;
  if (known && linkage) return known.global === linkage.global ? 'linkage' : undefined;
  if (state.hasRestarted || runsBackwards(before, states)) return undefined;
  return hasOtherEndpoint(state, before, endpoint) ? undefined : 'stillThere';
}

/** How far a connection has come. From a higher one to a lower it does not go by itself. */
const RANK: { readonly [State in string]?: number } = {
  initiated: 0,
  alerting: 1,
  queued: 1,
  connected: 2,
  hold: 2,
  fail: 3,
};

/** Where nobody has answered yet. Who waits in a queue may have been parked. */
const UNANSWERED: ReadonlySet<Progress> = new Set(['proceeding', 'ringing']);

function runsBackwards(before: LiveConnection, { own, others }: States): boolean {
  if (own === undefined || before.state === undefined) return false;
  const [was = 0, is = 0] = [RANK[before.state], RANK[own]];
  if (is < was) return true;
  const wasAnswered = before.progress === 'answered' && before.state === 'connected';
  return wasAnswered && own === 'connected' && UNANSWERED.has(progressIn(others));
}

function hasOtherEndpoint(
  state: PictureState,
  before: LiveConnection,
  endpoint: Party | undefined,
): boolean {
  if (!endpoint || !isNamed(endpoint)) return false;
  const others = liveConnections(before.call).filter(
    (other) => other !== before && isNamed(other.party),
  );
  if (others.length === 0) return false;
  return !others.some((other) => isSameDevice(state, other.party, endpoint));
}
