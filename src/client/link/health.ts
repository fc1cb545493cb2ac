/**
 * What the statuses of a switching function mean for what a client has running there.
 *
 * Source: ECMA-269 12.2.28. It names the statuses and says, in sum: `initializing` is a restart that `enabled` follows;
 * after `enabled` there are no monitors; `disabled` has stopped them; `messagesLost` has lost events; `partiallyDisabled`
 * may have lost some.
 *
 * @packageDocumentation
 */
import type { SystemStatusValue } from '../../model/generated/system.js';

/** What is known of a switching function by its statuses. */
export interface Health {
  /** Whether it serves nobody now. */
  readonly isOut: boolean;
  /** Whether it has too much to do. */
  readonly isOverloaded: boolean;
  /** What is to be done once it serves again: nothing, snapshots, or all anew. */
  readonly due: Due;
  /** Whether it began anew, so that its identifiers mean nothing any more. */
  readonly restarted: boolean;
}

/** What is to be done again: nothing, a look at what monitors may have missed, or the monitors themselves. */
export type Due = 'nothing' | 'snapshots' | 'monitors';

/** A switching function of which nothing bad is known. */
export const WELL: Health = {
  isOut: false,
  isOverloaded: false,
  due: 'nothing',
  restarted: false,
};

const RANK: readonly Due[] = ['nothing', 'snapshots', 'monitors'];

/** What each status changes. One that is not listed changes nothing. */
const EFFECTS: Readonly<Record<string, Partial<Health>>> = {
  initializing: { isOut: true, due: 'monitors', restarted: true },
  disabled: { isOut: true, due: 'monitors' },
  enabled: { isOut: false, isOverloaded: false, due: 'monitors', restarted: true },
  normal: { isOut: false, isOverloaded: false },
  messagesLost: { due: 'snapshots' },
  partiallyDisabled: { due: 'snapshots' },
  overloadReached: { isOverloaded: true },
  overloadRelieved: { isOverloaded: false },
};

/** Statuses after which what is due has to wait for the next. */
const NOT_YET: ReadonlySet<string> = new Set(['initializing', 'disabled', 'partiallyDisabled']);

/**
 * What is known after a status.
 *
 * @param before - what was known
 * @returns `act`: whether what is due is to be done now
 */
export function healthAfter(
  before: Health,
  status: SystemStatusValue,
): { readonly health: Health; readonly act: boolean } {
  const effect = EFFECTS[status] ?? {};
  const due = RANK[Math.max(RANK.indexOf(before.due), RANK.indexOf(effect.due ?? 'nothing'))];
  const health: Health = {
    isOut: effect.isOut ?? before.isOut,
    isOverloaded: effect.isOverloaded ?? before.isOverloaded,
    due: due ?? 'nothing',
    restarted: before.restarted || effect.restarted === true,
  };
  const act = !NOT_YET.has(status) && !health.isOut && health.due !== 'nothing';
  return { health, act };
}
