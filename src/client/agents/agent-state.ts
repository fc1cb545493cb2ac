import type {
  AgentWorkingAfterCallEventPendingAgentState,
  AgentState as AnsweredState,
  PendingAgentState,
} from '../../model/generated/logical-device.js';

/** What an agent does (ECMA-269 6.1.1.6). */
export type AgentState =
  /** Not logged on. */
  | 'loggedOff'
  /** Logged on, and not prepared for ACD calls. */
  | 'notReady'
  /** Prepared for ACD calls. */
  | 'ready'
  /** Has an ACD call, even one on hold. */
  | 'busy'
  /** Does the work that follows a call. */
  | 'workingAfterCall';

const STATES: ReadonlyMap<string | undefined, AgentState> = new Map([
  ['agentNull', 'loggedOff'],
  ['agentNotReady', 'notReady'],
  ['agentReady', 'ready'],
  ['agentBusy', 'busy'],
  ['agentWorkingAfterCall', 'workingAfterCall'],
  ['null', 'loggedOff'],
  ['notReady', 'notReady'],
  ['ready', 'ready'],
]);

/** The state that an answer tells. */
export function stateIn(state: AnsweredState | undefined): AgentState | undefined {
  return STATES.get(state);
}

/** The state that an answer or event says comes next. */
export function pendingState(
  pending: PendingAgentState | AgentWorkingAfterCallEventPendingAgentState | undefined,
): AgentState | undefined {
  return STATES.get(pending);
}
