import type { EventCause } from '../../model/generated/causes.js';
import type { UserData } from '../../model/hand-written.js';
import type { StationDevice } from '../devices.js';
import { redirectedFrom } from '../events/members.js';
import type { Connection, ConnectionChanges, Deadline } from '../state.js';
import type { Work } from '../work.js';
import { freeAgent } from './agents.js';
import { forwardingFor } from './forwarding.js';
import { freeAppearances, type Route, routeTo } from './route.js';

/** How a call comes to a device. */
export interface Presentation {
  /** Why; a forwarding on the way has a cause of its own. */
  readonly cause: EventCause;
  readonly userData?: UserData | undefined;
  /** What else is to be noted of the new connection. */
  readonly set?: ConnectionChanges | undefined;
}

/**
 * Brings a call to where a route leads: to ring at a station, to an ACD group and on to an agent, to a routeing device to
 * wait for what a computing function says, out to the network, or to failure.
 *
 * @returns the device that the call has come to; undefined if it failed
 */
export function present(
  work: Work,
  callID: string,
  route: Route,
  { cause, userData, set }: Presentation,
): string | undefined {
  noteForwarding(work, callID, route);
  const why = route.forwarded?.cause ?? cause;
  if ('fails' in route) {
    fail(work, callID, route.device, route.fails, userData);
    return undefined;
  }
  switch (route.reaches) {
    case 'station':
      ring(work, callID, route.device, { cause: why, userData, set });
      return route.device;
    case 'acdGroup':
      return enterGroup(work, callID, route.device, { userData, set });
    case 'huntGroup':
      return hunt(work, callID, route.device, { userData, set });
    case 'routeing':
      work.record({
        fact: 'delivered',
        callID,
        device: route.device,
        cause: 'enteringDistribution',
        userData,
        set: { ...set, waitsFor: 'route' },
      });
      return route.device;
    case 'sharedLine':
      ringAppearances(work, callID, route.device, { cause: why, userData, set });
      return route.device;
    case 'network':
      goOut(work, callID, route.device, { cause: why, userData, set }, route.farEnd);
      return route.device;
  }
}

/** The number dialled, to which the call is brought with the given presentation. */
export function presentTo(
  work: Work,
  callID: string,
  number: string,
  presentation: Presentation,
): string | undefined {
  return present(work, callID, routeTo(work.state, work.settings, number, callID), presentation);
}

/**
 * Where the call was sent on from. After an immediate forwarding, which takes hold before delivery, the device is not
 * given (ECMA-269 12.3.24, 6.7.1).
 */
function noteForwarding(work: Work, callID: string, { forwarded }: Route): void {
  if (!forwarded) return;
  const lastRedirectionDevice =
    forwarded.cause === 'callForwardImmediate'
      ? ({ notKnown: true } as const)
      : { numberDialed: { number: forwarded.from } };
  work.record({ fact: 'callChanged', callID, changes: { lastRedirectionDevice } });
}

/** Lets a station ring, or offers it the call first where it wants that. */
export function ring(
  work: Work,
  callID: string,
  device: string,
  { cause, userData, set }: Presentation,
): void {
  const station = work.state.devices.get(device);
  if (station?.kind !== 'station') return;
  const deadline = ringingUntil(work, callID, station, set);
  const details = { callID, device, cause, userData };
  if (station.offersCalls) {
    work.record({ fact: 'offered', ...details, set: { ...set, deadline, offered: true } });
  } else {
    const soonest = answeredByItself(work, station, deadline);
    work.record({ fact: 'delivered', ...details, set: { ...set, deadline: soonest } });
  }
}

/** When a call that nobody answers is forwarded or given up, unless whoever brings it has set a time. */
function ringingUntil(
  work: Work,
  callID: string,
  station: StationDevice,
  set: ConnectionChanges | undefined,
): Deadline | undefined {
  if (set && 'deadline' in set) return set.deadline;
  const forwarding = forwardingFor(station, 'noAnswer', work.call(callID));
  if (!forwarding) return within(set, work.deadline('no-answer', 'ringing'));
  const { forwardNoAnswer, ringCycle } = work.settings.times;
  const { ringCount, ringDuration } = forwarding;
  const rings = ringCount === undefined ? forwardNoAnswer : ringCount * ringCycle;
  const time = ringDuration === undefined ? rings : ringDuration * 1_000;
  return within(set, { at: work.now + time, outcome: 'forward' });
}

/** The deadline of a call that rings, or the moment at which its station answers by itself if that is earlier. */
function answeredByItself(
  work: Work,
  { autoAnswer }: StationDevice,
  deadline: Deadline | undefined,
): Deadline | undefined {
  if (!autoAnswer) return deadline;
  const at = work.now + autoAnswer.rings * work.settings.times.ringCycle;
  return deadline && deadline.at <= at ? deadline : { at, outcome: 'auto-answer' };
}

/** Lets a call to a shared line ring at all its stations that can take it. */
function ringAppearances(
  work: Work,
  callID: string,
  line: string,
  { userData, set }: Presentation,
): void {
  const device = work.state.devices.get(line);
  if (device?.kind !== 'sharedLine') return;
  // Where an unanswered call goes is for the line to say, not for one of its appearances.
  const deadline = within(set, work.deadline('no-answer', 'ringing'));
  for (const number of freeAppearances(work.state, device.members, callID)) {
    ring(work, callID, number, {
      cause: 'multipleAlerting',
      userData,
      set: { deadline, ...set, line },
    });
  }
}

/**
 * Lets a call to a hunt group ring at its next station, or at all.
 *
 * @param tried - the stations that have not answered it
 * @returns the first of the stations that ring; undefined if none is free
 */
export function hunt(
  work: Work,
  callID: string,
  group: string,
  { userData, set }: Omit<Presentation, 'cause'>,
  tried: readonly string[] = [],
): string | undefined {
  const device = work.state.devices.get(group);
  if (device?.kind !== 'huntGroup') return undefined;
  const free = freeAppearances(work.state, device.order, callID);
  if (device.hunting === 'all') {
    for (const number of free) {
      ring(work, callID, number, {
        cause: 'multipleAlerting',
        userData,
        set: {
          deadline: within(set, work.deadline('no-answer', 'ringing')),
          ...set,
          parallel: true,
        },
      });
    }
    return free[0];
  }
  const number = free.find((one) => !tried.includes(one));
  if (number === undefined) return undefined;
  const deadline = within(set, work.deadline('hunt-no-answer', 'hunting'));
  const hunted = { group, tried: [...tried, number] };
  ring(work, callID, number, { cause: 'distributed', userData, set: { deadline, ...set, hunted } });
  if (device.hunting === 'inTurn') work.record({ fact: 'memberHunted', group, device: number });
  return number;
}

/**
 * Brings a call to an ACD group, which distributes it.
 *
 * @returns the device that the call is at then: an agent, or the group
 */
export function enterGroup(
  work: Work,
  callID: string,
  device: string,
  { userData, set }: Omit<Presentation, 'cause'> = {},
): string {
  const cause = 'enteringDistribution';
  work.record({ fact: 'delivered', callID, device, cause, userData, set });
  const entered = work.connection(callID, device);
  return entered ? distribute(work, callID, entered) : device;
}

/**
 * Hands a call at an ACD group, or at an agent of it who does not answer, to the agent whose turn it is. If nobody is
 * free the call waits in the queue of the group.
 *
 * @param from - where the call is now
 * @param why - cause of its leaving an agent
 * @returns the device that the call is at then: an agent, or the group
 */
export function distribute(
  work: Work,
  callID: string,
  from: Connection,
  why: EventCause = 'distributed',
): string {
  const { device, distribution: { group, since } = { group: device, since: work.now } } = from;
  const acdGroup = work.state.devices.get(group);
  if (acdGroup?.kind !== 'acdGroup') return device;
  const agent = freeAgent(work.state, acdGroup);
  const distribution = { group, since };
  const number = agent ?? group;
  if (number !== device) redirect(work, callID, from, { number, cause: why });
  if (agent !== undefined) {
    const deadline = within(from, work.deadline('agent-no-answer', 'agentRinging'));
    const set = { ...carriedOn(from), distribution, deadline };
    ring(work, callID, agent, { cause: 'distributed', set });
  } else if (from.state !== 'queued') {
    const deadline = within(from);
    const set = { ...carriedOn(from), distribution, deadline, waitsFor: 'agent' } as const;
    work.record({ fact: 'queued', callID, device: group, cause: 'noAvailableAgents', set });
  }
  return number;
}

/** What stays with a call that is taken from one device to another before anybody has answered it. */
export function carriedOn({ conferencedBy, alertUntil }: Connection): ConnectionChanges {
  return { conferencedBy, alertUntil };
}

/** The deadline of a connection on its way, or the end of the time for which the whole call may alert if that is earlier. */
export function within(
  set: ConnectionChanges | undefined,
  deadline?: Deadline,
): Deadline | undefined {
  const at = set?.alertUntil;
  if (at === undefined || (deadline && deadline.at < at)) return deadline;
  return { at, outcome: 'alert-time-expires' };
}

/** Takes a call away from a device, to be brought to another. */
export function redirect(
  work: Work,
  callID: string,
  from: Connection,
  {
    number,
    cause,
    userData,
  }: { number: string; cause: EventCause; userData?: UserData | undefined },
): void {
  const { device } = from;
  work.record({ fact: 'diverted', callID, device, cause, newDestination: { number }, userData });
  const lastRedirectionDevice = redirectedFrom(from);
  work.record({ fact: 'callChanged', callID, changes: { lastRedirectionDevice } });
}

/**
 * Sends a call out by a line. The network tells at once that it alerts; that it is answered, or ends, is for the people
 * outside to say. Events of the line carry the network's cause from here on (ECMA-269 17.2.12 FR 2).
 */
function goOut(
  work: Work,
  callID: string,
  device: string,
  { cause, userData, set }: Presentation,
  farEnd: string | undefined,
): void {
  const changes = { associatedCalledDevice: { number: device } };
  work.record({ fact: 'callChanged', callID, changes });
  const details = { callID, device, userData };
  work.record({ fact: 'networkReached', ...details, cause, set: { ...set, farEnd } });
  work.record({
    fact: 'delivered',
    ...details,
    cause: 'networkSignal',
    set: { ...set, deadline: within(set, work.deadline('no-answer', 'ringing')) },
  });
}

/** A call cannot be brought to a device. A caller who is alone hears a tone for a while. */
export function fail(
  work: Work,
  callID: string,
  device: string,
  cause: EventCause,
  userData?: UserData | undefined,
): void {
  work.record({ fact: 'failed', callID, device, cause, userData });
  for (const connection of work.call(callID)?.connections ?? []) {
    const changes = { deadline: work.deadline('tone-ends', 'tone') };
    work.record({ fact: 'connectionChanged', callID, device: connection.device, changes });
  }
}
