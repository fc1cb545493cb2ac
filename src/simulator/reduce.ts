import type { Draft, DraftMap } from './draft.js';
import { connectionID, redirectedFrom } from './events/members.js';
import { type DepartureFact, type Fact, type Merge, STATE_AFTER, type StateFact } from './facts.js';
import {
  type Agent,
  type Call,
  type CallBackOrder,
  type Connection,
  type ConnectionChanges,
  connectionAt,
  othersIn,
} from './state.js';

/** What counts for a change besides the fact. */
export interface Circumstances {
  /** The time, in milliseconds of the clock. */
  readonly now: number;
  /** How many of the devices that leave a call are remembered. */
  readonly deviceHistory: number;
}

/**
 * Changes a draft by what happened. Calls, connections and whatever else is in it are never changed in place.
 *
 * @param draft - the state before; changed
 * @param fact - what happened
 * @param circumstances - what else counts
 */
export function reduce(draft: Draft, fact: Fact, circumstances: Circumstances): void {
  switch (fact.fact) {
    case 'callStarted':
      draft.calls.set(fact.callID, {
        ...fact.info,
        callID: fact.callID,
        connections: [],
        startedAt: circumstances.now,
      });
      return;
    case 'callChanged':
      changeCall(draft, fact.callID, (call) => ({ ...call, ...fact.changes }));
      return;
    case 'connectionChanged':
      changeConnection(draft, fact.callID, fact.device, fact.changes);
      return;
    case 'digitsDialed':
      changeConnection(draft, fact.callID, fact.device, fact.set ?? {});
      return;
    case 'connectionCleared':
    case 'diverted':
      depart(draft, fact, circumstances);
      return;
    case 'failed':
      changeCall(draft, fact.callID, (call) => ({
        ...call,
        failure: { device: fact.device, cause: fact.cause },
      }));
      return;
    case 'callCleared':
      draft.calls.delete(fact.callID);
      return;
    case 'conferenced':
    case 'transferred':
      merge(draft, fact, circumstances);
      return;
    case 'callBackSet':
      changeCallBacks(draft, fact.order, (orders) => [...orders, fact.order]);
      return;
    case 'callBackArmed': {
      const changed = { ...fact.order, ...fact.changes };
      changeCallBacks(draft, fact.order, (orders) =>
        orders.map((order) => (order === fact.order ? changed : order)),
      );
      return;
    }
    case 'callBackCancelled':
      changeCallBacks(draft, fact.order, (orders) =>
        orders.filter((order) => order !== fact.order),
      );
      return;
    case 'deviceNews':
    case 'callNews':
    case 'digitsHeard':
    case 'toneHeard':
    case 'agentState':
    case 'networkChanged':
    case 'callInformation':
      return;
    case 'routeingModeChanged': {
      const device = draft.devices.get(fact.device);
      if (device?.kind === 'routeing') {
        draft.devices.set(device.number, { ...device, asks: fact.on });
      }
      return;
    }
    case 'messageStored':
      draft.messages.set(fact.message.id, fact.message);
      return;
    case 'messageDeleted':
      draft.messages.delete(fact.id);
      return;
    case 'agentChanged':
      changeAgent(draft, fact.device, fact.changes);
      return;
    case 'autoWorkChanged':
      changeAgent(draft, fact.device, { autoWork: fact.autoWork });
      return;
    case 'agentLoggedOn':
    case 'agentLoggedOff':
      changeGroups(draft, fact);
      return;
    case 'memberHunted': {
      const group = draft.devices.get(fact.group);
      if (group?.kind !== 'huntGroup') return;
      const at = group.order.indexOf(fact.device) + 1;
      const order = [...group.order.slice(at), ...group.order.slice(0, at)];
      draft.devices.set(fact.group, { ...group, order });
      return;
    }
    case 'agentIdle':
      moveBack(draft, fact.device);
      return;
    case 'stationChanged':
      changeStation(draft, fact.device, fact.changes);
      return;
    default:
      enterState(draft, fact, circumstances);
  }
}

/** Brings a connection, new or old, to a state. What belonged to the old state is forgotten. */
function enterState(draft: Draft, fact: StateFact, { now }: Circumstances): void {
  changeCall(draft, fact.callID, (call) => {
    const old = connectionAt(call, fact.device);
    const connection: Connection = {
      dynamicID: old?.dynamicID,
      farEnd: old?.farEnd,
      withheld: old?.withheld,
      line: old?.line,
      distribution: old?.distribution,
      consultOptions: old?.consultOptions,
      voice: old?.voice,
      voiceSettings: old?.voiceSettings,
      tone: old?.tone,
      ...fact.set,
      device: fact.device,
      state: STATE_AFTER[fact.fact],
      cause: fact.cause,
      since: now,
    };
    const answeredAt = call.answeredAt ?? (fact.fact === 'established' ? now : undefined);
    if (old) return { ...call, answeredAt, connections: replaced(call.connections, connection) };
    addCallAt(draft, fact.device, fact.callID);
    return { ...call, answeredAt, connections: [...call.connections, connection] };
  });
}

function depart(
  draft: Draft,
  { callID, device, cause }: DepartureFact,
  { deviceHistory: length }: Circumstances,
): void {
  changeCall(draft, callID, (call) => ({
    ...call,
    connections: othersIn(call, device),
    deviceHistory: withDeparted(call.deviceHistory, call, { device, cause }, length),
  }));
  removeCallAt(draft, device, callID);
}

function merge(draft: Draft, fact: Merge, { now, deviceHistory: length }: Circumstances): void {
  const primary = draft.calls.get(fact.primary);
  for (const callID of [fact.primary, fact.secondary]) {
    const call = callID === undefined ? undefined : draft.calls.get(callID);
    if (!call) continue;
    draft.calls.delete(call.callID);
    for (const { device } of call.connections) removeCallAt(draft, device, call.callID);
  }
  draft.calls.set(fact.callID, {
    ...fact.info,
    callID: fact.callID,
    connections: fact.connections,
    // A call that comes of two begins with that.
    ...(fact.secondary === undefined ? {} : { startedAt: now, answeredAt: now }),
    deviceHistory:
      fact.fact === 'transferred'
        ? withDeparted(fact.info.deviceHistory, primary, fact, length)
        : fact.info.deviceHistory,
  });
  for (const { device } of fact.connections) addCallAt(draft, device, fact.callID);
}

/** The history of a call once a device has left it. */
function withDeparted(
  history: Call['deviceHistory'] = [],
  call: Call | undefined,
  { device, cause }: Pick<DepartureFact, 'device' | 'cause'>,
  length: number,
): Call['deviceHistory'] {
  const connection = connectionAt(call, device);
  if (!call || !connection || length === 0) return undefined;
  const departed = {
    oldDeviceID: redirectedFrom(connection),
    eventCause: cause,
    oldConnectionID: connectionID(call.callID, connection),
  };
  return [...history, departed].slice(-length);
}

function changeCall(draft: Draft, callID: string, change: (call: Call) => Call): void {
  const call = draft.calls.get(callID);
  if (call) draft.calls.set(callID, change(call));
}

function changeConnection(
  draft: Draft,
  callID: string,
  device: string,
  changes: ConnectionChanges,
): void {
  changeCall(draft, callID, (call) => {
    const connection = connectionAt(call, device);
    if (!connection) return call;
    return { ...call, connections: replaced(call.connections, { ...connection, ...changes }) };
  });
}

function replaced(connections: readonly Connection[], changed: Connection): readonly Connection[] {
  return connections.map((old) => (old.device === changed.device ? changed : old));
}

function changeStation(draft: Draft, number: string, changes: object): void {
  const device = draft.devices.get(number);
  if (device?.kind !== 'station') return;
  draft.devices.set(number, { ...device, ...changes });
}

function changeAgent(draft: Draft, device: string, changes: Partial<Agent>): void {
  const agent = draft.agents.get(device);
  if (agent) draft.agents.set(device, { ...agent, ...changes });
}

/** An agent comes to a group, behind the others, or leaves it; with the last group the agent is gone. */
function changeGroups(
  draft: Draft,
  { fact, device, group, agentID }: Extract<Fact, { fact: 'agentLoggedOn' | 'agentLoggedOff' }>,
): void {
  const isComing = fact === 'agentLoggedOn';
  const agent = draft.agents.get(device) ?? { device, agentID, groups: [], activity: 'notReady' };
  const others = agent.groups.filter((other) => other !== group);
  const groups = isComing ? [...others, group] : others;
  if (groups.length > 0) draft.agents.set(device, { ...agent, groups });
  else draft.agents.delete(device);
  if (agent.agentID !== undefined) {
    if (groups.length > 0) draft.agentIDs.set(agent.agentID, device);
    else draft.agentIDs.delete(agent.agentID);
  }
  const acdGroup = draft.devices.get(group);
  if (acdGroup?.kind !== 'acdGroup') return;
  const rest = acdGroup.agents.filter((other) => other !== device);
  draft.devices.set(group, { ...acdGroup, agents: isComing ? [...rest, device] : rest });
}

/** An agent who has become idle is the last to get a call of the groups that go by that. */
function moveBack(draft: Draft, agent: string): void {
  for (const number of draft.agents.get(agent)?.groups ?? []) {
    const group = draft.devices.get(number);
    if (group?.kind !== 'acdGroup' || group.distribution === 'inOrder') continue;
    const agents = [...group.agents.filter((other) => other !== agent), agent];
    draft.devices.set(number, { ...group, agents });
  }
}

function addCallAt(draft: Draft, device: string, callID: string): void {
  changeList(draft.callsAt, device, (callIDs) => [...callIDs, callID]);
}

function removeCallAt(draft: Draft, device: string, callID: string): void {
  changeList(draft.callsAt, device, (callIDs) => callIDs.filter((id) => id !== callID));
}

/** Changes the orders of both devices of an order. */
function changeCallBacks(
  draft: Draft,
  { originator, target }: CallBackOrder,
  change: Change<CallBackOrder>,
): void {
  for (const device of [originator, target]) changeList(draft.callBacks, device, change);
}

type Change<Item> = (list: readonly Item[]) => readonly Item[];

/** Changes what belongs to a device. Lists without items are not kept. */
function changeList<Item>(
  lists: DraftMap<readonly Item[]>,
  device: string,
  change: Change<Item>,
): void {
  const changed = change(lists.get(device) ?? []);
  if (changed.length > 0) lists.set(device, changed);
  else lists.delete(device);
}
