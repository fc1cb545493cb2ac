import { type Fact, isStateFact } from '../facts.js';
import { type CallBackOrder, callsAt, occupancy } from '../state.js';
import { tellFace } from '../telephones/change-telephone.js';
import type { Work } from '../work.js';
import { acdGroupsOf, freeAgent } from './agents.js';
import { releaseAppearances } from './appearances.js';
import { followCalls } from './change-agent.js';
import { isOutOfService } from './in-service.js';
import { distribute, ring } from './present.js';
import { inTurn } from './queue.js';

/**
 * What follows by itself when devices have become free: camped-on calls ring, queued calls go to agents, call backs
 * draw near. Called at the end of every piece of work.
 */
export function settle(work: Work): void {
  const touched = touchedDevices(work);
  for (const device of touched) deliverCampedOn(work, device);
  for (const device of touched) followCalls(work, device);
  for (const device of departedDevices(work)) noteIdle(work, device);
  for (const group of groupsOf(work, touched)) serveQueue(work, group);
  for (const callID of new Set(work.facts.flatMap((fact) => callOf(fact)))) {
    releaseAppearances(work, callID);
  }
  armCallBacks(work, touchedDevices(work));
  if (!work.settings.telephoneEvents) return;
  for (const device of touchedDevices(work)) tellFace(work, device);
}

function callOf(fact: Fact): string[] {
  return 'callID' in fact ? [fact.callID] : [];
}

/** What makes a device free, or ready for calls, without a call of its own. */
const TOUCHING: ReadonlySet<Fact['fact']> = new Set<Fact['fact']>([
  'stationChanged',
  'agentChanged',
  'agentLoggedOn',
]);

function touchedDevices(work: Work): ReadonlySet<string> {
  const devices = new Set<string>();
  for (const fact of work.facts) {
    if (fact.fact === 'conferenced' || fact.fact === 'transferred') {
      devices.add(fact.device);
      for (const { device } of fact.connections) devices.add(device);
    } else if (fact.fact === 'callBackSet') {
      devices.add(fact.order.originator).add(fact.order.target);
    } else if (isStateFact(fact) || fact.fact === 'connectionCleared' || fact.fact === 'diverted') {
      devices.add(fact.device);
    } else if (TOUCHING.has(fact.fact) && 'device' in fact) devices.add(fact.device);
  }
  return devices;
}

/** What takes a device out of a call. */
const DEPARTING: ReadonlySet<Fact['fact']> = new Set<Fact['fact']>([
  'connectionCleared',
  'diverted',
  'transferred',
]);

function departedDevices(work: Work): ReadonlySet<string> {
  const devices = new Set<string>();
  for (const fact of work.facts) {
    if (DEPARTING.has(fact.fact) && 'device' in fact) devices.add(fact.device);
  }
  return devices;
}

/** An agent who has no calls any more is idle from now on. */
function noteIdle(work: Work, device: string): void {
  if (acdGroupsOf(work.state, device).length === 0 || occupancy(work.state, device) > 0) return;
  work.record({ fact: 'agentIdle', device });
}

/** A call that waits for a device rings there once the device has room. */
function deliverCampedOn(work: Work, device: string): void {
  const station = work.state.devices.get(device);
  if (station?.kind !== 'station') return;
  for (const { call, connection } of callsAt(work.state, device)) {
    if (connection.waitsFor !== 'device') continue;
    if (occupancy(work.state, device) >= station.lines) return;
    ring(work, call.callID, device, { cause: 'campOn' });
  }
}

/** The ACD groups in which one of the devices is an agent. */
function groupsOf({ state }: Work, devices: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...devices].flatMap((device) => acdGroupsOf(state, device)));
}

/** Hands out the calls that wait at a group, those first that came first, as long as there are agents. */
function serveQueue(work: Work, group: string): void {
  const device = work.state.devices.get(group);
  if (device?.kind !== 'acdGroup' || freeAgent(work.state, device) === undefined) return;
  const waiting = callsAt(work.state, group)
    .filter(({ connection }) => connection.waitsFor === 'agent')
    .sort(inTurn);
  for (const { call, connection } of waiting) {
    if (distribute(work, call.callID, connection) === group) return;
  }
}

/** Sees which targets of call backs are busy, and counts down while both devices are free. */
function armCallBacks(work: Work, touched: ReadonlySet<string>): void {
  for (const device of touched) {
    for (const order of work.state.callBacks.get(device) ?? []) {
      if (order.kind === 'message') continue;
      const changes = changesOf(work, order);
      if (changes) work.record({ fact: 'callBackArmed', order, changes });
    }
  }
}

function changesOf(work: Work, order: CallBackOrder): Partial<CallBackOrder> | undefined {
  const targetBusy = isTaken(work, order.target);
  const originatorBusy = isTaken(work, order.originator);
  if (targetBusy && !order.armed) return { armed: true };
  if (!order.armed) return undefined;
  const isFree = !targetBusy && !originatorBusy;
  if (isFree && order.due === undefined) return { due: work.now + work.settings.times.callBack };
  return !isFree && order.due !== undefined ? { due: undefined } : undefined;
}

/** Whether a device can neither call nor be called now. */
function isTaken({ state }: Work, device: string): boolean {
  return occupancy(state, device) > 0 || isOutOfService(state.devices.get(device));
}
