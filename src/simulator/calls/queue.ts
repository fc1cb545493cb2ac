import type { Located } from './lookup.js';

/** The order in which the calls of a queue get their turn: by priority (ECMA-269 12.2.4), then those that came first. */
export function inTurn(one: Located, other: Located): number {
  return priorityOf(other) - priorityOf(one) || sinceOf(one) - sinceOf(other);
}

function priorityOf({ call: { callCharacteristics: has } }: Located): number {
  if (has?.highPriorityCall) return 3;
  if (has?.priorityCall) return 2;
  return has?.lowPriorityCall ? 1 : 0;
}

function sinceOf({ connection: { distribution, since } }: Located): number {
  return distribution?.since ?? since;
}
