/**
 * GetAgentState and SetAgentState. Agents are logged on as long as the PBX runs, and have no identifiers.
 *
 * @packageDocumentation
 */
import type { AgentState, ReqAgentState } from '../../model/generated/logical-device.js';
import type { DeviceID } from '../../model/hand-written.js';
import { refuse } from '../../switching/refuse.js';
import { acdGroupsOf, isBusyAgent } from '../calls/agents.js';
import { changeStation } from '../calls/change-station.js';
import { findStation } from '../calls/lookup.js';
import { numberOf } from '../calls/numbers.js';
import type { StationDevice } from '../devices.js';
import type { PbxState } from '../state.js';
import type { Handler } from './context.js';

/** Tells the state of an agent in each ACD group, or in the one named (ECMA-269 22.1.5.1). */
export const getAgentState: Handler<'GetAgentState'> = (request, { work }) => {
  const { agent, groups } = findAgent(work.state, request.device, request.acdGroup);
  return {
    kind: 'response',
    type: 'GetAgentStateResponse',
    agentStateList: [
      {
        loggedOnState: true,
        agentInfo: groups.map((number) => ({
          acdGroup: { number },
          agentState: stateIn(work.state, agent, number),
        })),
      },
    ],
  };
};

/** Makes an agent ready or not ready, for all ACD groups that it is in (ECMA-269 22.1.15.1). */
export const setAgentState: Handler<'SetAgentState'> = (request, { work }) => {
  const { agent } = findAgent(work.state, request.device, request.group);
  changeStation(work, agent.number, { notReady: isNotReady(request.requestedAgentState) });
  return { kind: 'response', type: 'SetAgentStateResponse' };
};

function isNotReady(asked: ReqAgentState): boolean {
  if (asked === 'ready') return false;
  if (asked === 'notReady') return true;
  const isKnown = asked === 'loggedOn' || asked === 'loggedOff' || asked === 'workingAfterCall';
  throw refuse('operation', isKnown ? 'agentStateNotSupported' : 'agentStateOutOfRange');
}

function findAgent(
  state: PbxState,
  id: DeviceID,
  group: DeviceID | undefined,
): { readonly agent: StationDevice; readonly groups: readonly string[] } {
  const agent = findStation(state, id);
  const groups = acdGroupsOf(state, agent.number);
  if (groups.length === 0) throw refuse('operation', 'requestIncompatibleWithDevice');
  if (group === undefined) return { agent, groups };
  const number = numberOf(group);
  if (!groups.includes(number)) throw refuse('operation', 'invalidAgentGroup');
  return { agent, groups: [number] };
}

function stateIn(state: PbxState, { number, notReady }: StationDevice, group: string): AgentState {
  if (isBusyAgent(state, number, group)) return 'agentBusy';
  return notReady === true ? 'agentNotReady' : 'agentReady';
}
