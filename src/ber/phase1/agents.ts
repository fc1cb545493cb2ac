import { DecodeError } from '../../model/errors.js';
import type {
  AgentInfo,
  AgentState,
  AgentStateList,
  PendingAgentState,
} from '../../model/generated/logical-device.js';
import type { Mapping, Members } from './mapping.js';
import type { Place } from './place.js';
import type { Special } from './translation.js';

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

function stateName(isOn: boolean, info: AgentInfo | undefined, place: Place): string {
  const state = info?.agentState ?? (isOn ? undefined : 'agentNull');
  const next = info?.pendingAgentState;
  const found = Object.entries(states).find(
    ([, [on, its, following]]) => on === isOn && its === state && following === next,
  );
  if (found) return found[0];
  if (state !== undefined && /^#\d+$/.test(state) && isOn && next === undefined) return state;
  const following = next === undefined ? 'with no state to follow' : `with ${next} to follow`;
  return place.fail('not-in-edition', `CSTA Phase I has no agent state ${state} ${following}`);
}

/** The state of the one agent of a device. */
const agentStateList = (): Mapping<string, AgentStateList> => ({
  toModel(wire) {
    const [loggedOnState, agentState, pendingAgentState] = states[wire] ?? [
      true,
      wire as AgentState,
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
});

/** The states to ask for, by their alternatives: their names in the model, and the members beside. */
const requests: readonly (readonly [wire: string, state: string, more?: readonly string[]])[] = [
  ['loggedIn', 'loggedOn', ['agentID', 'password', 'group']],
  ['loggedOut', 'loggedOff', ['agentID', 'group']],
  ['notReady', 'notReady'],
  ['ready', 'ready'],
  ['workNotReady', 'workingAfterCall'],
  // It has no name in the model.
  ['workReady', '#5'],
];

/** The state that an agent is to go to. */
const agentParameter: Special = (all): Mapping<Members, Members> => {
  const details = (wire: string) =>
    all.of<unknown, Members>(wire === 'loggedIn' ? 'Phase1LoggedOnInfo' : 'Phase1LoggedOffInfo');
  return {
    toModel(wire) {
      const found = requests.find(([name]) => wire[name]);
      if (!found)
        throw new DecodeError('bad-tag', 'CSTA Phase I has no such agent state to ask for');
      const [name, requestedAgentState, more] = found;
      return { requestedAgentState, ...(more && details(name).toModel(wire[name])) };
    },
    toWire(model, place) {
      const { requestedAgentState: state, ...rest } = model;
      const text = place.member('requestedAgentState').text(state);
      const found = requests.find(([, its]) => its === text);
      if (!found?.[2]) place.only(rest, []);
      if (!found) {
        return place.fail('not-in-edition', `CSTA Phase I has no agent state ${text} to ask for`);
      }
      const [name, , more] = found;
      return { [name]: more ? details(name).toWire(rest, place) : true };
    },
  };
};

export const agentTranslations: Readonly<Record<string, Special>> = {
  Phase1AgentState: agentStateList,
  Phase1AgentParameter: agentParameter,
};
