/**
 * What agents do, and how monitors hear of it (ECMA-269 6.1.1.6, 22.2.1 to 22.2.6).
 *
 * @packageDocumentation
 */
import type { Agent, AgentActivity } from '../state.js';
import type { Work } from '../work.js';
import { busyFor } from './agents.js';

/** An agent logs on to groups, not ready for calls yet. Groups of before stay. */
export function logOn(
  work: Work,
  device: string,
  agentID: string | undefined,
  groups: readonly string[],
): void {
  for (const group of groups) {
    if (work.state.agents.get(device)?.groups.includes(group)) continue;
    work.record({ fact: 'agentLoggedOn', device, group, agentID });
    tell(work, device, [group]);
  }
}

/** An agent logs off from groups. Whatever the agent was to do next is forgotten with the last of them. */
export function logOff(work: Work, device: string, groups: readonly string[]): void {
  for (const group of groups) {
    const agent = work.state.agents.get(device);
    if (!agent?.groups.includes(group)) continue;
    work.record({ fact: 'agentLoggedOff', device, group, agentID: agent.agentID });
  }
}

/**
 * An agent is to do something else. During an ACD call it has to wait until that is over; what stays as it was is not told
 * of (ECMA-269 9.5.1 FR 8).
 */
export function setActivity(work: Work, device: string, activity: AgentActivity): void {
  const agent = work.state.agents.get(device);
  if (!agent) return;
  if (agent.busyFor === undefined) {
    changeAgent(work, agent, { activity, pending: undefined, readyAt: undefined });
  } else changeAgent(work, agent, { pending: activity });
}

/** An agent logs off from all groups once the ACD call is over. */
export function logOffLater(work: Work, device: string): void {
  const agent = work.state.agents.get(device);
  if (agent) changeAgent(work, agent, { pending: 'null' });
}

/** Agents become busy with ACD calls, and do what comes after them when those are over. */
export function followCalls(work: Work, device: string): void {
  const agent = work.state.agents.get(device);
  if (!agent) return;
  const group = busyFor(work.state, device);
  if (group === agent.busyFor) return;
  if (group !== undefined) changeAgent(work, agent, { busyFor: group, readyAt: undefined });
  else afterCall(work, agent);
}

function afterCall(work: Work, agent: Agent): void {
  const { device, pending } = agent;
  const over = { busyFor: undefined, pending: undefined };
  if (pending === 'null') {
    work.record({ fact: 'agentChanged', device, changes: over });
    logOff(work, device, agent.groups);
    return;
  }
  const seconds = pending === undefined ? wrapUpOf(work, agent) : undefined;
  if (seconds === undefined) {
    changeAgent(work, agent, { ...over, activity: pending ?? agent.activity });
    return;
  }
  const readyAt = seconds === 0 ? undefined : work.now + seconds * 1_000;
  changeAgent(work, agent, { ...over, activity: 'workingAfterCall', readyAt });
}

/** Seconds of work after the call that an agent has had; 0 for no end, undefined for none. */
function wrapUpOf(work: Work, { autoWork, busyFor: group }: Agent): number | undefined {
  if (autoWork === 'off') return undefined;
  const acdGroup = work.state.devices.get(group ?? '');
  const wrapUp = acdGroup?.kind === 'acdGroup' ? acdGroup.wrapUp : undefined;
  return autoWork ?? (wrapUp === undefined ? undefined : wrapUp / 1_000);
}

function changeAgent(work: Work, agent: Agent, changes: Partial<Agent>): void {
  const { device } = agent;
  work.record({ fact: 'agentChanged', device, changes });
  const now = work.state.agents.get(device);
  if (now && seen(now) === seen(agent) && now.pending === agent.pending) return;
  tell(work, device, agent.groups);
}

function seen({ busyFor: group, activity }: Agent): AgentActivity | 'busy' {
  return group === undefined ? activity : 'busy';
}

function tell(work: Work, device: string, groups: readonly string[]): void {
  for (const group of groups) work.record({ fact: 'agentState', device, group });
}
