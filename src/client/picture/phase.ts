import type { LocalConnectionState } from '../../model/generated/calls.js';
import type { LiveConnection, Mode, Progress } from './live.js';
import type { Phase } from './records.js';

/** Where a person would say that his call is, by the state of his connection where that says it all. */
const BY_STATE: { readonly [State in LocalConnectionState]?: Phase } = {
  null: 'ended',
  initiated: 'dialling',
  alerting: 'ringing',
  hold: 'held',
  queued: 'queued',
  fail: 'failed',
};

/** What says more than the state. */
const BY_MODE: { readonly [Name in Mode]: Phase } = {
  offered: 'offered',
  distribution: 'queued',
  inactive: 'inUseElsewhere',
};

/** Where a call is that a connected device made, by what it has heard of the other side. */
const BY_PROGRESS: { readonly [Name in Progress]: Phase } = {
  proceeding: 'proceeding',
  ringing: 'ringing',
  queued: 'queued',
  failed: 'failed',
  answered: 'talking',
};

/**
 * Where a person at a watched device would say that his call is. ECMA-269 calls an outgoing call connected before
 * anything rings, and as long as its failure is heard; a person does not.
 *
 * Source: ECMA-269 6.1.3, 6.1.4.
 */
export function phaseOf(connection: LiveConnection): Phase | undefined {
  const { state, mode, progress, hasEnded } = connection;
  if (hasEnded) return 'ended';
  if (state === undefined) return undefined;
  if (state === 'connected') return BY_PROGRESS[progress ?? 'proceeding'];
  return (mode && BY_MODE[mode]) ?? BY_STATE[state];
}
