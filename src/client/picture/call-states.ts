import type { LocalConnectionState } from '../../model/generated/calls.js';
import type { CallState, SimpleCallState } from '../../model/generated/snapshot.js';
import type { Progress } from './live.js';

/** The state of the own connection, and those of the others in the call. */
export interface States {
  readonly own: LocalConnectionState | undefined;
  readonly others: readonly LocalConnectionState[];
}

/** The simple states of calls between two: the own connection's first (ECMA-269 6.1.4). */
const SIMPLE: { readonly [State in SimpleCallState]?: readonly LocalConnectionState[] } = {
  callNull: ['null'],
  callPending: ['initiated'],
  callOriginated: ['connected'],
  callDelivered: ['connected', 'alerting'],
  callDeliveredHeld: ['hold', 'alerting'],
  callReceived: ['alerting', 'connected'],
  callEstablished: ['connected', 'connected'],
  callEstablishedHeld: ['connected', 'hold'],
  callReceivedOnHold: ['alerting', 'hold'],
  callEstablishedOnHold: ['hold', 'connected'],
  callQueued: ['connected', 'queued'],
  callQueuedHeld: ['hold', 'queued'],
  callFailed: ['connected', 'fail'],
  callFailedHeld: ['hold', 'fail'],
  callBlocked: ['fail'],
};

/** What the state of a call in a snapshot of a device says of its connections. */
export function statesIn({ compoundCallState, simpleCallState }: CallState): States {
  const [own, ...others] = compoundCallState ?? (simpleCallState && SIMPLE[simpleCallState]) ?? [];
  return { own, others };
}

/** Which progress stands for which states of others, those first that say most. */
const BY_STATES: readonly (readonly [Progress, readonly LocalConnectionState[]])[] = [
  ['answered', ['connected', 'hold']],
  ['ringing', ['alerting']],
  ['queued', ['queued']],
  ['failed', ['fail']],
];

/** How far a call has come, by the states of the others in it. */
export function progressIn(others: readonly (LocalConnectionState | undefined)[]): Progress {
  const found = BY_STATES.find(([, states]) =>
    others.some((state) => state !== undefined && states.includes(state)),
  );
  return found?.[0] ?? 'proceeding';
}
