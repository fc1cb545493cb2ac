import type { Clock } from '../model/clock.js';
import { UsageError } from '../model/errors.js';
import type { FaultOptions } from '../model/faults.js';
import type { CallDetailRecordOptions } from '../switching/call-detail-records.js';
import type { Greeting } from '../switching/greeting.js';
import type { IdentifierSource } from '../switching/identifiers.js';
import type { MonitorLimits } from '../switching/monitor-registry.js';
import type { RouteLimits } from '../switching/route-registry.js';
import type { AgentOptions, DevicePlan } from './devices.js';
import { checkName } from './events/names.js';
import type { VoiceMessage } from './state.js';

/** How long things last, in milliseconds. */
export interface SimulatorTimes {
  /** A device rings before a call for it is given up. Default 60,000. */
  readonly ringing?: number | undefined;
  /** A device rings before a call goes to where unanswered calls are forwarded. Default 20,000. */
  readonly forwardNoAnswer?: number | undefined;
  /**
   * One ring with the pause after it, by which rings are counted that come before a forwarding or an automatic answer.
   * Default 5,000.
   */
  readonly ringCycle?: number | undefined;
  /** An ACD agent rings before a distributed call goes on to the next. Default 20,000. */
  readonly agentRinging?: number | undefined;
  /** A station of a hunt group rings before the call goes on to the next. Default 15,000. */
  readonly hunting?: number | undefined;
  /** A device is prompted to go off-hook. Default 30,000. */
  readonly prompt?: number | undefined;
  /** An off-hook device waits for digits. Default 30,000. */
  readonly dialling?: number | undefined;
  /** A device hears busy or another tone before it is cleared. Default 30,000. */
  readonly tone?: number | undefined;
  /** A parked call waits before it comes back. Default 60,000. */
  readonly park?: number | undefined;
  /** A computing function may take to say where a call at a routeing device goes. Default 5,000. */
  readonly routeReply?: number | undefined;
  /** Both devices of a call back are free before the first is rung. Default 3,000. */
  readonly callBack?: number | undefined;
}

/** Options of the simulated PBX. */
export interface SimulatorOptions extends DevicePlan, FaultOptions {
  /** Time; pass a VirtualClock for a PBX that takes the same course every time. Default: the platform's clock. */
  readonly clock?: Clock | undefined;
  /** Call, cross reference and other identifiers. Default: they count up. */
  readonly identifiers?: IdentifierSource | undefined;
  readonly times?: SimulatorTimes | undefined;
  /** Limits of the monitors. */
  readonly monitors?: MonitorLimits | undefined;
  /** Whether a monitor reports the calls that its device is in when it is started. Default true. */
  readonly monitorExistingCalls?: boolean | undefined;
  /** Limits of the transmissions of call detail records. */
  readonly callDetailRecords?: CallDetailRecordOptions | undefined;
  /** System registrations of all computing functions together. Default 1,000. */
  readonly maxRegistrations?: number | undefined;
  /** Messages of the voice unit that there are from the first: their identifiers, and how long they are, in milliseconds. */
  readonly messages?: readonly VoiceMessage[] | undefined;
  /** Data paths of all computing functions together. Default 1,000. */
  readonly maxDataPaths?: number | undefined;
  /** Data collections of all computing functions together. Default 1,000. */
  readonly maxDataCollections?: number | undefined;
  /** Limits of the registrations as routeing servers, and of the dialogues. */
  readonly routes?: RouteLimits | undefined;
  /** Devices in one call, 3 or more. Default 8. */
  readonly conferenceLimit?: number | undefined;
  /** Digits that lead to the network when they stand before a number. Default `0`. */
  readonly externalPrefix?: string | undefined;
  /** Whether devices within connection identifiers go by their number, or by an identifier for that connection alone. Default `static`. */
  readonly connectionIDs?: 'static' | 'dynamic' | undefined;
  /** What becomes of the device that is left alone in a call: it is cleared, or it hears a tone. Default `cleared`. */
  readonly lastDevice?: 'cleared' | 'blocked' | undefined;
  /** Account codes that are accepted. Default: all. */
  readonly accountCodes?: readonly string[] | undefined;
  /** Authorisation codes that are accepted. Default: all. */
  readonly authCodes?: readonly string[] | undefined;
  /** Whether events carry call linkage data (ECMA-269 12.2.5). Default false. */
  readonly callLinkage?: boolean | undefined;
  /** Whether events carry the time at which they happened, to the second, in their extensions. Default true. */
  readonly timeStamps?: boolean | undefined;
  /**
   * Names of devices, inside and outside, by their numbers: printable ASCII without `<` and `>`. Events and snapshots
   * put them behind the number, `N<number>name` (ECMA-269 clause 10). Default: none.
   */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /**
   * Whether events and snapshots tell the services that the device may ask for at the moment (ECMA-269 12.2.25). Default
   * false.
   */
  readonly servicesPermitted?: boolean | undefined;
  /**
   * Whether monitors of a station are told what calls and features change of its telephone: hookswitch, ringer and lamps.
   * What somebody sets there himself they are told in any case. Default false.
   */
  readonly telephoneEvents?: boolean | undefined;
  /**
   * How many of the devices that left a call its events tell of: the last ones, 0 or more. BER has room for one only.
   * Default 1.
   */
  readonly deviceHistory?: number | undefined;
  /**
   * How many rows of a snapshot go into one message, 1 or more; snapshots come in segments after the answer then
   * (ECMA-269 16.1.3, 16.1.4). Default: all rows are in the answer.
   */
  readonly snapshotSegment?: number | undefined;
  /**
   * What it says to a computing function that has come over a link, before that asks for anything. Default: its status
   * where the profile of the address has switches say it, otherwise nothing.
   */
  readonly greeting?: Greeting | undefined;
  /**
   * Whether the old calls of a conference or transfer are those of the device that made it, or those that the monitored
   * device was in itself (ECMA-269 17.2.3 FR 1, 17.2.18 FR 1). Default `fixed`.
   */
  readonly connectionView?: 'fixed' | 'local' | undefined;
  /**
   * Who is told that a call was diverted: all devices in the call, or the one that it left (ECMA-269 17.2.7 FR 1).
   * Default `everywhere`.
   */
  readonly diverted?: 'everywhere' | 'divertingDevice' | undefined;
}

/** The options with all defaults in place. */
export interface Settings {
  readonly times: { readonly [Name in keyof SimulatorTimes]-?: number };
  readonly conferenceLimit: number;
  readonly externalPrefix: string;
  readonly dynamicIDs: boolean;
  readonly blocksLastDevice: boolean;
  readonly accountCodes: readonly string[] | undefined;
  readonly authCodes: readonly string[] | undefined;
  readonly callLinkage: boolean;
  readonly timeStamps: boolean;
  /** Who may log on, by identifier; undefined where nobody is known by name. */
  readonly agents: ReadonlyMap<string, AgentOptions> | undefined;
  readonly messages: ReadonlyMap<string, VoiceMessage>;
  readonly names: ReadonlyMap<string, string>;
  readonly servicesPermitted: boolean;
  readonly telephoneEvents: boolean;
  readonly deviceHistory: number;
  readonly snapshotSegment: number | undefined;
  readonly hasLocalView: boolean;
  readonly divertedEverywhere: boolean;
}

/**
 * Fills in what options leave out.
 *
 * @throws UsageError `bad-argument` for a value out of its range
 */
export function settingsOf(options: SimulatorOptions): Settings {
  const { conferenceLimit = 8, externalPrefix = '0', deviceHistory = 1, times = {} } = options;
  const { snapshotSegment } = options;
  if (!Number.isInteger(conferenceLimit) || conferenceLimit < 3) {
    throw new UsageError('bad-argument', 'conferenceLimit must be a whole number, 3 or more');
  }
  if (snapshotSegment !== undefined && !(snapshotSegment >= 1)) {
    throw new UsageError('bad-argument', 'snapshotSegment must be a number of rows, 1 or more');
  }
  if (!(deviceHistory >= 0)) {
    throw new UsageError('bad-argument', 'deviceHistory must be a number of devices, 0 or more');
  }
  if (!/^[0-9*#]+$/.test(externalPrefix)) {
    throw new UsageError('bad-argument', 'externalPrefix must be one digit or more');
  }
  for (const name of Object.values(options.names ?? {})) checkName(name);
  return {
    times: {
      ringing: times.ringing ?? 60_000,
      forwardNoAnswer: times.forwardNoAnswer ?? 20_000,
      ringCycle: times.ringCycle ?? 5_000,
      agentRinging: times.agentRinging ?? 20_000,
      hunting: times.hunting ?? 15_000,
      prompt: times.prompt ?? 30_000,
      dialling: times.dialling ?? 30_000,
      tone: times.tone ?? 30_000,
      park: times.park ?? 60_000,
      routeReply: times.routeReply ?? 5_000,
      callBack: times.callBack ?? 3_000,
    },
    conferenceLimit,
    externalPrefix,
    dynamicIDs: options.connectionIDs === 'dynamic',
    blocksLastDevice: options.lastDevice === 'blocked',
    accountCodes: options.accountCodes,
    authCodes: options.authCodes,
    callLinkage: options.callLinkage ?? false,
    timeStamps: options.timeStamps ?? true,
    agents: options.agents && new Map(options.agents.map((agent) => [agent.id, agent])),
    messages: new Map((options.messages ?? []).map((message) => [message.id, message])),
    names: new Map(Object.entries(options.names ?? {})),
    servicesPermitted: options.servicesPermitted ?? false,
    telephoneEvents: options.telephoneEvents ?? false,
    deviceHistory,
    snapshotSegment,
    hasLocalView: options.connectionView === 'local',
    divertedEverywhere: options.diverted !== 'divertingDevice',
  };
}
