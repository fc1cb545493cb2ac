import type { SubjectDeviceID } from '../../model/generated/identifiers.js';
import type { DeviceID } from '../../model/hand-written.js';
import type { EventSource, Unlisten } from '../../session/event-listeners.js';
import { party } from '../picture/party.js';
import { type AgentState, pendingState } from './agent-state.js';

/** What an event tells of an agent. */
export interface AgentEvent {
  readonly device: SubjectDeviceID;
  readonly agentID: string | undefined;
  /** Number of the ACD group that it is about. */
  readonly group: string | undefined;
  readonly state: AgentState;
  readonly pending: AgentState | undefined;
}

/** The events about agents, with the state that each tells. One who has logged on is not ready yet. */
const EVENTS = [
  ['AgentLoggedOnEvent', 'notReady'],
  ['AgentLoggedOffEvent', 'loggedOff'],
  ['AgentNotReadyEvent', 'notReady'],
  ['AgentReadyEvent', 'ready'],
] as const;

/** Calls a listener for every event about an agent. */
export function hearAgents(source: EventSource, listener: (event: AgentEvent) => void): Unlisten {
  const unlisten = [
    ...EVENTS.map(([type, state]) =>
      source.on(type, (event) => listener({ ...namesOf(event), state, pending: undefined })),
    ),
    source.on('AgentBusyEvent', (event) =>
      listener({
        ...namesOf(event),
        state: 'busy',
        pending: pendingState(event.pendingAgentState),
      }),
    ),
    source.on('AgentWorkingAfterCallEvent', (event) =>
      listener({
        ...namesOf(event),
        state: 'workingAfterCall',
        pending: pendingState(event.pendingAgentState),
      }),
    ),
  ];
  return () => {
    for (const stop of unlisten) stop();
  };
}

function namesOf(event: {
  readonly agentDevice: SubjectDeviceID;
  readonly agentID?: string;
  readonly acdGroup?: DeviceID;
}): Pick<AgentEvent, 'device' | 'agentID' | 'group'> {
  const { agentDevice: device, agentID, acdGroup } = event;
  return { device, agentID, group: acdGroup && (party(acdGroup).number ?? acdGroup.number) };
}
