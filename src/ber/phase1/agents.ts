import { DecodeError } from '../../model/errors.js';
import type {
  AgentInfo,
  AgentState,
  AgentStateList,
  PendingAgentState,
  SetAgentState,
} from '../../model/generated/logical-device.js';
import type { Phase1AgentParameter, Phase1AgentState } from './generated/types.js';
import { deviceID } from './identifiers.js';
import type { Mapping } from './mapping.js';
import type { Place } from './place.js';

/** The states of Phase I: whether the agent is logged on, the state, and the one that follows. */
const states: Readonly<
  Record<string, readonly [isOn: boolean, state: AgentState, next?: PendingAgentState]>
> = {
  notReady: [true, 'agentNotReady'],
  null: [false, 'agentNull'],
  ready: [true, 'agentReady'],
  workNotReady: [true, 'agentWorkingAfterCall', 'agentNotReady'],
  workReady: [true, 'agentWorkingAfterCall', 'agentReady'],
};

function stateName(isOn: boolean, info: AgentInfo | undefined, place: Place): Phase1AgentState {
  const state = info?.agentState ?? (isOn ? undefined : 'agentNull');
  const next = info?.pendingAgentState;
  const found = Object.entries(states).find(
    ([, [on, its, following]]) => on === isOn && its === state && following === next,
  );
  if (found) return found[0] as Phase1AgentState;
  if (state !== undefined && /^#\d+$/.test(state) && isOn && next === undefined) {
    return state as Phase1AgentState;
  }
  const following = next === undefined ? 'with no state to follow' : `with ${next} to follow`;
  return place.fail('not-in-edition', `CSTA Phase I has no agent state ${state} ${following}`);
}

/** The state of the one agent of a device. */
export const agentStateList: Mapping<Phase1AgentState, AgentStateList> = {
  toModel(wire) {
    const [loggedOnState, agentState, pendingAgentState] = states[wire] ?? [
      true,
      wire as string as AgentState,
    ];
    const info = { agentState, ...(pendingAgentState === undefined ? {} : { pendingAgentState }) };
    return [{ loggedOnState, agentInfo: [info] }];
  },
  toWire(model, place) {
    place.list(model);
    const [entry, more] = model;
    if (entry === undefined || more !== undefined) {
      return place.fail('not-in-edition', 'CSTA Phase I has one agent at a device');
    }
    const at = place.item(0);
    at.object(entry);
    at.only(entry, ['loggedOnState', 'agentInfo']);
    const { agentInfo = [] } = entry;
    at.member('agentInfo').list(agentInfo);
    const [info, another] = agentInfo;
    const inside = at.member('agentInfo').item(0);
    if (another !== undefined) inside.lack('room for more than one state of an agent');
    if (info !== undefined) {
      inside.object(info);
      inside.only(info, ['agentState', 'pendingAgentState']);
    }
    return stateName(entry.loggedOnState, info, inside);
  },
};

type Requested = Pick<SetAgentState, 'requestedAgentState' | 'agentID' | 'password' | 'group'>;

const details = ['agentID', 'password', 'group'] as const;

/** The choice's alternatives without contents, by the state that each asks for. The last one has no name in the model. */
const plainStates: readonly (readonly [
  wire: 'notReady' | 'ready' | 'workNotReady' | 'workReady',
  state: Requested['requestedAgentState'],
])[] = [
  ['notReady', 'notReady'],
  ['ready', 'ready'],
  ['workNotReady', 'workingAfterCall'],
  ['workReady', '#5'],
];

/** The state that an agent is to go to. */
export const agentParameter: Mapping<Phase1AgentParameter, Requested> = {
  toModel(wire) {
    const { loggedIn, loggedOut } = wire;
    const info = loggedIn ?? loggedOut;
    if (info) {
      const { group, ...rest } = info;
      return {
        requestedAgentState: loggedIn ? 'loggedOn' : 'loggedOff',
        ...rest,
        ...(group === undefined ? {} : { group: deviceID.toModel(group) }),
      };
    }
    const plain = plainStates.find(([name]) => wire[name]);
    if (!plain) throw new DecodeError('bad-tag', 'CSTA Phase I has no such agent state to ask for');
    return { requestedAgentState: plain[1] };
  },
  toWire(model, place) {
    const { requestedAgentState: state } = model;
    place.member('requestedAgentState').text(state);
    const isLoggedOn = state === 'loggedOn';
    const allowed = isLoggedOn
      ? details
      : state === 'loggedOff'
        ? (['agentID', 'group'] as const)
        : [];
    place.only(model, ['requestedAgentState', ...allowed]);
    if (!isLoggedOn && state !== 'loggedOff') {
      const plain = plainStates.find(([, its]) => its === state);
      if (plain) return { [plain[0]]: true } as object as Phase1AgentParameter;
      return place.fail('not-in-edition', `CSTA Phase I has no agent state ${state} to ask for`);
    }
    const { agentID, password, group } = model;
    const info = {
      ...(agentID === undefined ? {} : { agentID }),
      ...(group === undefined ? {} : { group: deviceID.toWire(group, place.member('group')) }),
    };
    if (!isLoggedOn) return { loggedOut: info };
    return { loggedIn: password === undefined ? info : { ...info, password } };
  },
};
