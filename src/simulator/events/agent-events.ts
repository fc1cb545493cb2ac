/**
 * Events about agents (ECMA-269 22.2.1 to 22.2.8). Passwords are in none of them.
 *
 * @packageDocumentation
 */
import type {
  AgentWorkingAfterCallEventPendingAgentState,
  PendingAgentState,
} from '../../model/generated/logical-device.js';
import type { Event } from '../../model/message.js';
import type { Fact } from '../facts.js';
import type { Agent, PbxState } from '../state.js';
import type { Report } from './call-events.js';
import { defined, known } from './members.js';

type AgentFact<Name extends Fact['fact']> = Extract<Fact, { fact: Name }>;

/** How events and answers name what an agent is to do next. */
export const PENDING: Readonly<Record<NonNullable<Agent['pending']>, PendingAgentState>> = {
  notReady: 'agentNotReady',
  ready: 'agentReady',
  workingAfterCall: 'agentWorkingAfterCall',
  null: 'agentNull',
};

/** The event for an agent who has come to a group, or left it. */
export function reportLogOn(fact: AgentFact<'agentLoggedOn' | 'agentLoggedOff'>): Report {
  const type = fact.fact === 'agentLoggedOn' ? 'AgentLoggedOnEvent' : 'AgentLoggedOffEvent';
  return reportOf(type, namesOf(fact.device, fact.group, fact.agentID));
}

/** The event for what an agent does now; undefined if nobody is logged on any more. */
export function reportAgent(
  { device, group }: AgentFact<'agentState'>,
  { agents }: PbxState,
): Report | undefined {
  const agent = agents.get(device);
  if (!agent) return undefined;
  const names = namesOf(device, group, agent.agentID);
  if (agent.busyFor !== undefined) {
    const pendingAgentState = agent.pending && PENDING[agent.pending];
    return reportOf('AgentBusyEvent', { ...names, ...defined({ pendingAgentState }) });
  }
  switch (agent.activity) {
    case 'notReady':
      return reportOf('AgentNotReadyEvent', names);
    case 'ready':
      return reportOf('AgentReadyEvent', names);
    case 'workingAfterCall': {
      const next: AgentWorkingAfterCallEventPendingAgentState = 'ready';
      const pendingAgentState = agent.readyAt === undefined ? undefined : next;
      return reportOf('AgentWorkingAfterCallEvent', {
        ...names,
        ...defined({ pendingAgentState }),
      });
    }
  }
}

/** The event for another time of work after calls. */
export function reportAutoWork({ device, autoWork }: AgentFact<'autoWorkChanged'>): Report {
  const isOn = autoWork !== 'off';
  return reportOf('AutoWorkModeEvent', {
    invokingDevice: known({ number: device }),
    autoWorkOn: isOn,
    autoWorkInterval: isOn ? autoWork : 0,
  });
}

function namesOf(device: string, group: string, agentID: string | undefined) {
  return {
    agentDevice: known({ number: device }),
    ...defined({ agentID }),
    acdGroup: { number: group },
  };
}

function reportOf<Type extends Event['type']>(
  type: Type,
  members: Omit<Extract<Event, { type: Type }>, 'kind' | 'type' | 'monitorCrossRefID'>,
): Report {
  return {
    type,
    report: ({ monitorCrossRefID }) =>
      ({ kind: 'event', type, monitorCrossRefID, ...members }) as Extract<Event, { type: Type }>,
  };
}
