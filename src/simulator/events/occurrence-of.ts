import type { MediaClass } from '../../model/generated/media.js';
import type { ConcernedDevice, Occurrence } from '../../switching/occurrence.js';
import { appearanceOf } from '../calls/appearances.js';
import type { Located } from '../calls/lookup.js';
import { servicesPermitted } from '../calls/permitted.js';
import { inTurn } from '../calls/queue.js';
import { type Fact, isStateFact } from '../facts.js';
import type { Settings } from '../settings.js';
import { type Call, type Connection, callsAt, connectionAt, type PbxState } from '../state.js';
import { reportAgent, reportAutoWork, reportLogOn } from './agent-events.js';
import {
  type Queue,
  type Report,
  reportDeparture,
  reportEnd,
  reportFailure,
  reportState,
} from './call-events.js';
import { reportDeviceFact } from './device-events.js';
import { reportMerge } from './merge-event.js';
import {
  reportCallNews,
  reportDigits,
  reportInformation,
  reportNetworkChange,
} from './news-events.js';

/** A fact with the calls that it is about. */
interface Entry {
  readonly fact: Fact;
  /** The calls before; of a merge both. */
  readonly before: readonly Call[];
  /** The call after, where there still is one. */
  readonly after: Call | undefined;
}

/**
 * Whether only monitors of the device itself, or of the call, are told of a fact: ECMA-269 says so in 17.2.6 and 17.2.14
 * FR 1, and leaves it to the switching function in 17.2.7 FR 1.
 */
function isOfItsDeviceOnly({ fact }: Fact, { divertedEverywhere }: Settings): boolean {
  if (fact === 'diverted') return !divertedEverywhere;
  return fact === 'originated' || fact === 'digitsDialed';
}

/** A call of which nothing else is known is one of voice. */
function mediaClassOf({ mediaCallCharacteristics }: Call): MediaClass {
  return mediaCallCharacteristics?.mediaClass ?? { voice: true };
}

/**
 * What monitors are to be told of a fact; undefined if nothing.
 *
 * @param entry - the fact with its calls before and after
 * @param state - the state after it
 * @param settings - what the PBX tells
 */
export function occurrenceOf(
  entry: Entry,
  state: PbxState,
  settings: Settings,
): Occurrence | undefined {
  const { fact, before, after } = entry;
  switch (fact.fact) {
    case 'callStarted':
    case 'callChanged':
    case 'connectionChanged':
    case 'callBackArmed':
    case 'agentIdle':
    case 'memberHunted':
    case 'digitsHeard':
    case 'toneHeard':
    case 'messageStored':
    case 'messageDeleted':
    case 'agentChanged':
    case 'stationChanged':
      return undefined;
    case 'callBackSet':
    case 'callBackCancelled': {
      const devices = [{ device: fact.order.originator }, { device: fact.order.target }];
      return { ...reportDeviceFact(fact), devices, calls: [] };
    }
    case 'agentLoggedOn':
    case 'agentLoggedOff': {
      const devices = [{ device: fact.device }, { device: fact.group }];
      return { ...reportLogOn(fact), devices, calls: [] };
    }
    case 'agentState': {
      const report = reportAgent(fact, state);
      const devices = [{ device: fact.device }, { device: fact.group }];
      return report && { ...report, devices, calls: [] };
    }
    case 'autoWorkChanged': {
      const groups = state.agents.get(fact.device)?.groups ?? [];
      const devices = [fact.device, ...groups].map((device) => ({ device }));
      return { ...reportAutoWork(fact), devices, calls: [] };
    }
    case 'routeingModeChanged':
      return { ...reportDeviceFact(fact), devices: [{ device: fact.device }], calls: [] };
    case 'deviceNews': {
      const devices = fact.devices.map((device) => ({ device }));
      return { ...reportDeviceFact(fact), devices, calls: [] };
    }
    case 'callCleared': {
      const [call] = before;
      if (!call) return undefined;
      const mediaClass = mediaClassOf(call);
      return {
        ...reportEnd(fact, call),
        devices: [],
        calls: [fact.callID],
        mediaClass,
        over: true,
      };
    }
    case 'conferenced':
    case 'transferred': {
      if (!after) return undefined;
      const from = before.map(({ callID }) => callID);
      return {
        ...reportMerge(fact, before, after, settings.hasLocalView),
        devices: devicesIn([...before, after], after, state, settings),
        mediaClass: mediaClassOf(after),
        calls: [...new Set([...from, fact.callID])],
        merged: { from, into: fact.callID },
      };
    }
    default: {
      const report = reportAtConnection(entry, state);
      if (!report) return undefined;
      const calls = after ? [...before, after] : before;
      const all = devicesIn(calls, after, state, settings);
      const line = calls.map((call) => connectionAt(call, fact.device)?.line).find(Boolean);
      const devices = isOfItsDeviceOnly(fact, settings)
        ? all.filter(({ device }) => device === fact.device || device === line)
        : all;
      const [call] = calls;
      const told = { type: report.type, report: report.report, devices, calls: [fact.callID] };
      return call ? Object.assign(told, { mediaClass: mediaClassOf(call) }) : told;
    }
  }
}

function reportAtConnection({ fact, before, after }: Entry, state: PbxState): Report | undefined {
  if (fact.fact === 'failed') return after && reportFailure(fact, after);
  if (fact.fact === 'connectionCleared' || fact.fact === 'diverted') {
    const [call] = before;
    const connection = connectionAt(call, fact.device);
    return call && connection && reportDeparture(fact, call, connection);
  }
  if (!('device' in fact)) return undefined;
  const connection = connectionAt(after, fact.device);
  if (!after || !connection) return undefined;
  if (fact.fact === 'digitsDialed') return reportDigits(fact, after, connection);
  if (fact.fact === 'callNews') return reportCallNews(fact, after, connection);
  if (fact.fact === 'callInformation') return reportInformation(fact, after, connection);
  if (fact.fact === 'networkChanged') return reportNetworkChange(fact, after, connection);
  if (!isStateFact(fact)) return undefined;
  return reportState(fact, after, connection, () => queueAt(state, { call: after, connection }));
}

/** The calls that are queued where a connection is, and how many of them go before it. */
function queueAt(state: PbxState, own: Located): Queue {
  const queued = callsAt(state, own.connection.device).filter(
    ({ connection }) => connection.state === 'queued',
  );
  const before = queued.filter((other) => inTurn(other, own) <= 0);
  return { numberQueued: queued.length, callsInFront: before.length - 1 };
}

/**
 * Every device that is in one of the calls, with its state in the call after, and the services that it has there; shared
 * lines among them, by the appearance that stands for each.
 */
function devicesIn(
  calls: readonly Call[],
  after: Call | undefined,
  state: PbxState,
  settings: Settings,
): ConcernedDevice[] {
  const devices = new Set<string>();
  const lines = new Set<string>();
  for (const { connections } of calls) {
    for (const { device, line } of connections) {
      devices.add(device);
      if (line !== undefined) lines.add(line);
    }
  }
  const concerned = (device: string, connection: Connection | undefined): ConcernedDevice => {
    const told = { device, state: connection?.state ?? 'null' } as const;
    if (!settings.servicesPermitted) return told;
    const located = after && connection && { call: after, connection };
    return { ...told, servicesPermitted: servicesPermitted(state, settings, located) };
  };
  const all: ConcernedDevice[] = [];
  for (const device of devices) all.push(concerned(device, connectionAt(after, device)));
  for (const line of lines) all.push(concerned(line, appearanceOf(after, line)));
  return all;
}
