/**
 * GetAgentState, SetAgentState and the time of work after calls.
 *
 * @packageDocumentation
 */
import type { AgentState, ReqAgentState } from '../../model/generated/logical-device.js';
import type { DeviceID } from '../../model/hand-written.js';
import { refuse } from '../../switching/refuse.js';
import { memberOf } from '../calls/agents.js';
import { logOff, logOffLater, logOn, setActivity } from '../calls/change-agent.js';
import { findStation } from '../calls/lookup.js';
import { numberOf } from '../calls/numbers.js';
import { PENDING } from '../events/agent-events.js';
import { defined } from '../events/members.js';
import type { Agent, AgentActivity } from '../state.js';
import type { Work } from '../work.js';
import type { Handler } from './context.js';

/** Tells the state of an agent in each ACD group, or in the one named (ECMA-269 22.1.5.1). */
export const getAgentState: Handler<'GetAgentState'> = (request, { work }) => {
  const station = findAgentStation(work, request.device);
  const agent = work.state.agents.get(station);
  const asked = request.acdGroup && findGroup(work, station, request.acdGroup);
  const groups = (agent?.groups ?? []).filter((group) => asked === undefined || group === asked);
  const pendingAgentState = agent?.pending && PENDING[agent.pending];
  return {
    kind: 'response',
    type: 'GetAgentStateResponse',
    agentStateList: [
      {
        ...defined({ agentID: agent?.agentID }),
        loggedOnState: groups.length > 0,
        agentInfo: groups.map((number) => ({
          acdGroup: { number },
          agentState: agent ? stateOf(agent) : 'agentNull',
          ...defined({ pendingAgentState }),
        })),
      },
    ],
  };
};

/**
 * Logs an agent on or off, or has one do something else, in all groups (ECMA-269 22.1.15.1). During an ACD call that
 * waits until it is over, and the answer says so.
 */
export const setAgentState: Handler<'SetAgentState'> = (request, { work }) => {
  const station = findAgentStation(work, request.device);
  const group = request.group && findGroup(work, station, request.group);
  const asked = request.requestedAgentState;
  if (asked === 'loggedOn') logAgentOn(work, station, group, request.agentID, request.password);
  else {
    const agent = work.state.agents.get(station);
    if (asked !== 'loggedOff' && !isActivity(asked)) {
      throw refuse('operation', 'agentStateOutOfRange');
    }
    if (!agent) throw refuse('operation', 'invalidAgentState');
    if (request.agentID !== undefined && request.agentID !== agent.agentID) {
      throw refuse('operation', 'invalidAgentIdentifier');
    }
    if (group !== undefined && !agent.groups.includes(group)) {
      throw refuse('operation', 'invalidAgentGroup');
    }
    if (asked === 'loggedOff') logAgentOff(work, agent, group);
    else setActivity(work, station, asked);
  }
  const pending = work.state.agents.get(station)?.pending;
  return {
    kind: 'response',
    type: 'SetAgentStateResponse',
    ...defined({ pendingAgentState: pending && PENDING[pending] }),
  };
};

/** Tells how long an agent works after each call (ECMA-269 22.1.7.1). */
export const getAutoWorkMode: Handler<'GetAutoWorkMode'> = (request, { work }) => {
  const { autoWork } = findAgent(work, request.device);
  const isOn = autoWork !== undefined && autoWork !== 'off';
  return {
    kind: 'response',
    type: 'GetAutoWorkModeResponse',
    autoWorkOn: isOn,
    ...defined({ autoWorkInterval: isOn ? autoWork : undefined }),
  };
};

/** Makes the time that an agent works after each call another one than that of the group (ECMA-269 22.1.17.1). */
export const setAutoWorkMode: Handler<'SetAutoWorkMode'> = (request, { work }) => {
  const agent = findAgent(work, request.device);
  const { autoWorkOn, autoWorkInterval = 0 } = request;
  if (!(autoWorkInterval >= 0 && autoWorkInterval <= 6_000)) {
    throw refuse('operation', 'valueOutOfRange');
  }
  const autoWork = autoWorkOn ? autoWorkInterval : 'off';
  if (autoWork !== agent.autoWork) {
    work.record({ fact: 'autoWorkChanged', device: agent.device, autoWork });
  }
  return { kind: 'response', type: 'SetAutoWorkModeResponse' };
};

function isActivity(asked: ReqAgentState): asked is AgentActivity {
  return asked === 'ready' || asked === 'notReady' || asked === 'workingAfterCall';
}

/** The number of a station at which agents may be. */
function findAgentStation({ state, settings }: Work, id: DeviceID): string {
  const { number } = findStation(state, id);
  if (settings.agents === undefined && memberOf(state, number).length === 0) {
    throw refuse('operation', 'requestIncompatibleWithDevice');
  }
  return number;
}

function findAgent(work: Work, id: DeviceID): Agent {
  const agent = work.state.agents.get(findAgentStation(work, id));
  if (!agent) throw refuse('stateIncompatibility', 'invalidDeviceState');
  return agent;
}

/** The number of an ACD group; where nobody is known by name, only members of it may name it. */
function findGroup({ state, settings }: Work, station: string, id: DeviceID): string {
  const number = numberOf(id);
  const isGroup = state.devices.get(number)?.kind === 'acdGroup';
  const isFit = settings.agents !== undefined || memberOf(state, station).includes(number);
  if (!isGroup || !isFit) throw refuse('operation', 'invalidAgentGroup');
  return number;
}

function logAgentOn(
  work: Work,
  station: string,
  group: string | undefined,
  agentID: string | undefined,
  password: Uint8Array | undefined,
): void {
  const allowed = groupsFor(work, station, agentID, password);
  if (group !== undefined && !allowed.includes(group)) {
    throw refuse('operation', 'invalidAgentGroup');
  }
  const there = work.state.agents.get(station);
  const elsewhere = agentID === undefined ? station : work.state.agentIDs.get(agentID);
  const isElsewhere = elsewhere !== undefined && elsewhere !== station;
  if ((there && there.agentID !== agentID) || isElsewhere) {
    throw refuse('stateIncompatibility', 'invalidDeviceState');
  }
  logOn(work, station, agentID, group === undefined ? allowed : [group]);
}

/** The groups that an agent may log on to. */
function groupsFor(
  { state, settings }: Work,
  station: string,
  agentID: string | undefined,
  password: Uint8Array | undefined,
): readonly string[] {
  const { agents } = settings;
  if (!agents) return memberOf(state, station);
  const agent = agents.get(agentID ?? '');
  if (!agent) throw refuse('operation', 'invalidAgentIdentifier');
  const given = password && new TextDecoder().decode(password);
  if (agent.password !== undefined && agent.password !== given) {
    throw refuse('operation', 'invalidAgentPassword');
  }
  return agent.groups;
}

function logAgentOff(work: Work, agent: Agent, group: string | undefined): void {
  const isLast = group === undefined || agent.groups.length === 1;
  if (agent.busyFor !== undefined && isLast) logOffLater(work, agent.device);
  else logOff(work, agent.device, group === undefined ? agent.groups : [group]);
}

const STATES: Readonly<Record<AgentActivity, AgentState>> = {
  notReady: 'agentNotReady',
  ready: 'agentReady',
  workingAfterCall: 'agentWorkingAfterCall',
};

function stateOf({ busyFor, activity }: Agent): AgentState {
  return busyFor === undefined ? STATES[activity] : 'agentBusy';
}
