/**
 * What can happen in the simulated PBX. Services and users make facts; `reduce.ts` says how each changes the state, and
 * `events/` which event tells of it.
 *
 * @packageDocumentation
 */
import type { CallInformationEvent, TelephonyTone } from '../model/generated/call-associated.js';
import type { NetworkCapability, ProgressIndicator } from '../model/generated/call-control.js';
import type { EventCause } from '../model/generated/causes.js';
import type { SubjectDeviceID } from '../model/generated/identifiers.js';
import type { Events } from '../model/generated/messages.js';
import type { DeviceID, UserData } from '../model/hand-written.js';
import type { CauseOf } from '../switching/event-causes.js';
import type { StationDevice } from './devices.js';
import type {
  Agent,
  CallBackOrder,
  CallInfo,
  Connection,
  ConnectionChanges,
  ConnectionState,
  VoiceMessage,
} from './state.js';
import type { StationSettings } from './station-features.js';

/** Something at one connection. */
interface AtConnection<Name extends string, Cause extends EventCause = EventCause> {
  readonly fact: Name;
  readonly callID: string;
  readonly device: string;
  readonly cause: Cause;
  /** What else is to be noted of the connection. */
  readonly set?: ConnectionChanges | undefined;
  /** Sent to the parties with the event (ECMA-269 12.2.30). */
  readonly userData?: UserData | undefined;
}

/** The connection comes to a new state. */
export type StateFact =
  | AtConnection<'serviceInitiated'>
  | (AtConnection<'originated', CauseOf<'OriginatedEvent'>> & {
      readonly originatingDevice?: string | undefined;
    })
  | AtConnection<'offered'>
  | AtConnection<'delivered'>
  | AtConnection<'established'>
  | AtConnection<'held', CauseOf<'HeldEvent'>>
  | AtConnection<'retrieved', CauseOf<'RetrievedEvent'>>
  | AtConnection<'queued'>
  | AtConnection<'blocked'>
  | AtConnection<'bridged', CauseOf<'BridgedEvent'>>
  | AtConnection<'networkReached'>;

/** State of the connection after each of them. */
export const STATE_AFTER: { readonly [Name in StateFact['fact']]: ConnectionState } = {
  serviceInitiated: 'initiated',
  originated: 'connected',
  offered: 'alerting',
  delivered: 'alerting',
  established: 'connected',
  held: 'hold',
  retrieved: 'connected',
  queued: 'queued',
  blocked: 'fail',
  bridged: 'queued',
  networkReached: 'connected',
};

/** Digits were dialled at an initiated connection. */
export type DigitsDialed = AtConnection<'digitsDialed', CauseOf<'DigitsDialedEvent'>> & {
  readonly digits: string;
};

/** The call has come to other networks, which tell less of it. */
export type NetworkChanged = AtConnection<
  'networkChanged',
  CauseOf<'NetworkCapabilitiesChangedEvent'>
> & {
  readonly progressIndicator: ProgressIndicator;
  readonly networkCapability?: NetworkCapability | undefined;
};

/** Data was put on the call, or sent within it, at one of its connections. */
export interface CallInformation {
  readonly fact: 'callInformation';
  readonly callID: string;
  readonly device: string;
  /** What is new. */
  readonly values: Omit<
    CallInformationEvent,
    'monitorCrossRefID' | 'connection' | 'device' | 'servicesPermitted'
  >;
}

/** Events about a connection that stays in its state, and that change nothing by themselves. */
export type CallNewsType =
  | 'DigitsGeneratedEvent'
  | 'TelephonyTonesGeneratedEvent'
  | 'PlayEvent'
  | 'RecordEvent'
  | 'ReviewEvent'
  | 'StopEvent'
  | 'SuspendPlayEvent'
  | 'SuspendRecordEvent'
  | 'VoiceAttributeChangedEvent';

/** Something that monitors of a call's devices are told. */
export type CallNews = {
  readonly [Type in CallNewsType]: {
    readonly fact: 'callNews';
    readonly callID: string;
    readonly device: string;
    readonly type: Type;
    readonly members: Omit<Events[Type], 'monitorCrossRefID' | 'connection'>;
  };
}[CallNewsType];

/** Digits are heard in a call: pressed at a telephone, or generated for it. */
export interface DigitsHeard {
  readonly fact: 'digitsHeard';
  readonly callID: string;
  /** Whose digits they are. */
  readonly device: string;
  readonly digits: string;
}

/** A tone is heard in a call. */
export interface ToneHeard {
  readonly fact: 'toneHeard';
  readonly callID: string;
  readonly device: string;
  readonly tone: TelephonyTone;
  /** In milliseconds, where that is settled. */
  readonly duration?: number | undefined;
}

/** The connection leaves the call. */
export type DepartureFact =
  | AtConnection<'connectionCleared'>
  | (AtConnection<'diverted'> & { readonly newDestination: DeviceID });

/** The call could not be brought to a device; the caller hears why. */
export type Failed = AtConnection<'failed'>;

/** The whole call is gone. */
export interface CallCleared {
  readonly fact: 'callCleared';
  readonly callID: string;
  readonly cause: EventCause;
}

/** Two calls become one, or a call goes on with other devices. */
export interface Merge {
  readonly fact: 'conferenced' | 'transferred';
  /** The call that the conferencing or transferring device had first; of a single step, its only one. */
  readonly primary: string;
  /** Its other call, if it had two. */
  readonly secondary?: string | undefined;
  /** The resulting call; of a single step the same as the primary. */
  readonly callID: string;
  /** The device that conferences or transfers. */
  readonly device: string;
  /** The connections in the old calls by which the event names them. */
  readonly oldConnections: readonly { readonly callID: string; readonly device: string }[];
  /** The device that was added last, or that the call was transferred to. */
  readonly other: SubjectDeviceID;
  /** Connections of the resulting call. */
  readonly connections: readonly Connection[];
  /** A connection that comes into being right after. */
  readonly coming?: Connection | undefined;
  readonly info: CallInfo;
  readonly cause: EventCause;
  readonly userData?: UserData | undefined;
}

/** Facts that no event tells. */
export type SilentFact =
  | { readonly fact: 'callStarted'; readonly callID: string; readonly info: CallInfo }
  | { readonly fact: 'callChanged'; readonly callID: string; readonly changes: Partial<CallInfo> }
  | {
      readonly fact: 'connectionChanged';
      readonly callID: string;
      readonly device: string;
      readonly changes: ConnectionChanges;
    }
  | {
      readonly fact: 'callBackArmed';
      readonly order: CallBackOrder;
      readonly changes: Partial<CallBackOrder>;
    }
  | { readonly fact: 'messageStored'; readonly message: VoiceMessage }
  | { readonly fact: 'messageDeleted'; readonly id: string }
  | { readonly fact: 'agentIdle'; readonly device: string }
  /** A station of a hunt group was called: it is the last of them to be called again. */
  | { readonly fact: 'memberHunted'; readonly group: string; readonly device: string }
  | { readonly fact: 'agentChanged'; readonly device: string; readonly changes: Partial<Agent> }
  | { readonly fact: 'stationChanged'; readonly device: string; readonly changes: StationChanges };

/** What may change of a station. */
export type StationChanges = Partial<
  StationSettings & Pick<StationDevice, 'defaultForwarding' | 'lastNumberDialled' | 'telephone'>
>;

/** Events that tell of devices, and of no call. */
type DeviceEventType =
  | 'AutoAnswerEvent'
  | 'BackInServiceEvent'
  | 'ButtonInformationEvent'
  | 'ButtonPressEvent'
  | 'DisplayUpdatedEvent'
  | 'HookswitchEvent'
  | 'LampModeEvent'
  | 'MicrophoneGainEvent'
  | 'MicrophoneMuteEvent'
  | 'OutOfServiceEvent'
  | 'PartiallyInServiceEvent'
  | 'RingerStatusEvent'
  | 'SpeakerMuteEvent'
  | 'SpeakerVolumeEvent'
  | 'CallerIDStatusEvent'
  | 'DoNotDisturbEvent'
  | 'ForwardingEvent'
  | 'MessageWaitingEvent';

/** Something that monitors of devices are told, and that changes nothing beyond what other facts do. */
export type DeviceNews = {
  readonly [Type in DeviceEventType]: {
    readonly fact: 'deviceNews';
    readonly type: Type;
    /** Numbers of the devices whose monitors are told. */
    readonly devices: readonly string[];
    readonly members: Omit<Events[Type], 'monitorCrossRefID'>;
  };
}[DeviceEventType];

/** An agent has come to an ACD group, or left it. */
interface AgentFact<Name extends string> {
  readonly fact: Name;
  /** Number of the station. */
  readonly device: string;
  readonly group: string;
  readonly agentID: string | undefined;
}

/** Facts about devices. */
export type DeviceFact =
  | { readonly fact: 'callBackSet'; readonly order: CallBackOrder }
  | { readonly fact: 'callBackCancelled'; readonly order: CallBackOrder }
  | AgentFact<'agentLoggedOn'>
  | AgentFact<'agentLoggedOff'>
  /** What an agent does is told to those who watch a group: as the state has it. */
  | { readonly fact: 'agentState'; readonly device: string; readonly group: string }
  | {
      readonly fact: 'autoWorkChanged';
      readonly device: string;
      /** Seconds, 0 for no end. */
      readonly autoWork: number | 'off';
    }
  /** A routeing device asks for routes from now on, or asks no more. */
  | { readonly fact: 'routeingModeChanged'; readonly device: string; readonly on: boolean }
  | DeviceNews;

/** Anything that can happen. */
export type Fact =
  | StateFact
  | DigitsDialed
  | NetworkChanged
  | CallInformation
  | CallNews
  | DigitsHeard
  | ToneHeard
  | DepartureFact
  | Failed
  | CallCleared
  | Merge
  | SilentFact
  | DeviceFact;

/** Whether a fact brings a connection to a new state. */
export function isStateFact(fact: Fact): fact is StateFact {
  return fact.fact in STATE_AFTER;
}
