import { type EventMapping, event, type Own, type OwnInModel } from '../event.js';
import type {
  Phase1AgentLoggedOffEvent,
  Phase1AgentLoggedOnEvent,
  Phase1AgentNotReadyEvent,
  Phase1AgentReadyEvent,
  Phase1AgentWorkNotReadyEvent,
} from '../generated/types.js';
import { deviceID, party } from '../identifiers.js';
import { type Mapping, members, same } from '../mapping.js';

const agent = { agentDevice: party, agentID: same<string>() };

type Working = OwnInModel<'AgentWorkingAfterCallEvent'>;
type WireWorking = Own<Phase1AgentWorkNotReadyEvent>;

/** Working after call is two events in Phase I, by the state that follows. */
function working(pendingAgentState: 'notReady' | 'ready'): Mapping<WireWorking, Working> {
  const mapping = members<WireWorking, Working>(agent, { pendingAgentState });
  return {
    toModel: mapping.toModel,
    toWire(model, place) {
      place.object(model);
      if (model.pendingAgentState === undefined) {
        place.member('pendingAgentState').lack('working after call without the state to follow');
      }
      return mapping.toWire(model, place);
    },
  };
}

/** Events about the states of agents. */
export const agentEvents: readonly EventMapping[] = [
  event<'AgentLoggedOnEvent', Phase1AgentLoggedOnEvent>(
    'AgentLoggedOnEvent',
    'Phase1AgentLoggedOnEvent',
    members({ ...agent, acdGroup: deviceID, agentPassword: same<Uint8Array>() }),
  ),
  event<'AgentLoggedOffEvent', Phase1AgentLoggedOffEvent>(
    'AgentLoggedOffEvent',
    'Phase1AgentLoggedOffEvent',
    members({ ...agent, acdGroup: deviceID }),
  ),
  event<'AgentNotReadyEvent', Phase1AgentNotReadyEvent>(
    'AgentNotReadyEvent',
    'Phase1AgentNotReadyEvent',
    members(agent),
  ),
  event<'AgentReadyEvent', Phase1AgentReadyEvent>(
    'AgentReadyEvent',
    'Phase1AgentReadyEvent',
    members(agent),
  ),
  event<'AgentWorkingAfterCallEvent', Phase1AgentWorkNotReadyEvent>(
    'AgentWorkingAfterCallEvent',
    'Phase1AgentWorkNotReadyEvent',
    working('notReady'),
    ({ pendingAgentState }) => pendingAgentState !== 'ready',
  ),
  event<'AgentWorkingAfterCallEvent', Phase1AgentWorkNotReadyEvent>(
    'AgentWorkingAfterCallEvent',
    'Phase1AgentWorkReadyEvent',
    working('ready'),
    ({ pendingAgentState }) => pendingAgentState === 'ready',
  ),
];
