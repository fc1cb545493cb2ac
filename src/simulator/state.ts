/**
 * The state of the simulated PBX: plain data. Nothing here changes anything; `reduce.ts` does.
 *
 * @packageDocumentation
 */

import type { TelephonyTone } from '../model/generated/call-associated.js';
import type {
  ConsultOptions,
  DestinationDetection,
  DetectionAction,
  SignallingConditionsAction,
} from '../model/generated/call-control.js';
import type { CallCharacteristics, CallLinkageData } from '../model/generated/calls.js';
import type { EventCause } from '../model/generated/causes.js';
import type { DeviceHistoryListItem, MessageInfoItem } from '../model/generated/features.js';
import type {
  CalledDeviceID,
  CallingDeviceID,
  NetworkCallingDeviceID,
  RedirectionDeviceID,
} from '../model/generated/identifiers.js';
import type { MediaCallCharacteristics } from '../model/generated/media.js';
import type { CorrelatorData, DeviceID, UserData } from '../model/hand-written.js';
import type { CauseOf } from '../switching/event-causes.js';
import type { Device } from './devices.js';
import type { Directory } from './directory.js';

/** The states of a connection that is there (ECMA-269 6.1.3); one that is not is null. */
export type ConnectionState = 'initiated' | 'alerting' | 'connected' | 'hold' | 'queued' | 'fail';

/** What happens to a connection if nothing else happens before. */
export interface Deadline {
  /** When, in milliseconds of the clock. */
  readonly at: number;
  readonly outcome:
    | 'no-answer'
    | 'forward'
    | 'agent-no-answer'
    | 'hunt-no-answer'
    | 'auto-answer'
    | 'prompt-unanswered'
    | 'dialling-given-up'
    | 'tone-ends'
    | 'alert-time-expires'
    | 'recall';
}

/** What an initiated connection waits for. */
export interface Pending {
  /** What comes of it: a dialled call, a connection by itself, part in a call, or a predictive call's caller. */
  readonly goal: 'dial' | 'connect' | 'join' | 'predictive';
  /** The device is being prompted: somebody has to go off-hook first. */
  readonly prompted: boolean;
  /** What has been dialled so far. */
  readonly digits: string;
  /** No more digits follow. */
  readonly complete: boolean;
  /** Cause of the call's origination. */
  readonly cause: CauseOf<'OriginatedEvent'>;
  /** A group on whose behalf the device originates. */
  readonly originatingDevice?: string | undefined;
  /** Goes with the call's first delivery. */
  readonly userData?: UserData | undefined;
  /** Of a joining device. */
  readonly participation?: 'active' | 'silent' | undefined;
}

/** What belongs to a connection as long as it is in one state. */
interface StateDetails {
  readonly deadline?: Deadline | undefined;
  /** Of an initiated connection. */
  readonly pending?: Pending | undefined;
  /** Of an alerting connection: offered, and not ringing yet (ECMA-269 12.2.17). */
  readonly offered?: boolean | undefined;
  /** Of an alerting connection: how often the call was forwarded since nobody answered it. */
  readonly forwardings?: number | undefined;
  /** Of a connection that was called into the call by another: that one, and the cause of the conference to come. */
  readonly conferencedBy?: { readonly device: string; readonly cause: EventCause } | undefined;
  /** Of a predictive call: when it is given up unless somebody has answered. In milliseconds of the clock. */
  readonly alertUntil?: number | undefined;
  /** Of an alerting connection: rings together with others; the first to answer gets the call. */
  readonly parallel?: boolean | undefined;
  /** Of an alerting connection: the hunt group that the call came by, and its stations that it has been at. */
  readonly hunted?: { readonly group: string; readonly tried: readonly string[] } | undefined;
  /** Of a queued connection, or one at a routeing device: why it waits. */
  readonly waitsFor?: 'pickup' | 'device' | 'agent' | 'use' | 'route' | undefined;
  /** Where the call goes back to if nobody takes it. */
  readonly recallTo?: string | undefined;
  /** Of a connected connection: dialled in stages, so that digits may still come (ECMA-269 17.1.12 FR 7). */
  readonly dialled?: boolean | undefined;
}

/** How a call came to an ACD agent, or waits for one. */
export interface Distribution {
  readonly group: string;
  /** Those that came first go first. In milliseconds of the clock. */
  readonly since: number;
}

/** What the voice unit does at a connection. */
export interface VoiceActivity {
  readonly kind: 'play' | 'record' | 'review';
  /** Identifier of the message. */
  readonly message: string;
  /** Where in the message it stood at `since`, in milliseconds. */
  readonly from: number;
  readonly since: number;
  readonly isSuspended: boolean;
  /** In per cent of the normal one. */
  readonly speed: number;
  /** 0 to 100. */
  readonly volume: number;
  readonly gain: number;
  /** How long it may go on from `since`, in milliseconds; undefined for as long as there is something. */
  readonly left?: number | undefined;
  /** When it is over, in milliseconds of the clock. */
  readonly endsAt?: number | undefined;
  /** Whether a digit ends it. */
  readonly endsByDigit: boolean;
}

/** A message of the voice unit. */
export interface VoiceMessage {
  readonly id: string;
  /** In milliseconds. */
  readonly duration: number;
}

/** A tone that is generated at a connection. */
export interface GeneratedTone {
  readonly tone: TelephonyTone;
  /** When it is over, in milliseconds of the clock; undefined for as long as nobody stops it. */
  readonly endsAt?: number | undefined;
}

/** One device's part in one call. */
export interface Connection extends StateDetails {
  /** Number of the device. A device has one connection in a call at most. */
  readonly device: string;
  readonly state: ConnectionState;
  /** Why it came to its state. */
  readonly cause: EventCause;
  /** Since when it is in its state. */
  readonly since: number;
  /** Names the device in connection identifiers where they are dynamic. */
  readonly dynamicID?: string | undefined;
  /** Of a network interface device: the number outside. */
  readonly farEnd?: string | undefined;
  /** Of a network interface device: who is outside does not want to be known. */
  readonly withheld?: boolean | undefined;
  /** Of an appearance of a shared line: the number of that line. */
  readonly line?: string | undefined;
  /** Of a call that is being distributed, or was: by which ACD group, and since when the call has been with it. */
  readonly distribution?: Distribution | undefined;
  /** What the voice unit does here. */
  readonly voice?: VoiceActivity | undefined;
  /** How messages are played and recorded here from the beginning. */
  readonly voiceSettings?: Partial<Pick<VoiceActivity, 'speed' | 'volume' | 'gain'>> | undefined;
  readonly tone?: GeneratedTone | undefined;
  /** Of the device that made the call: limits what may end its consultation. */
  readonly consultOptions?: ConsultOptions | undefined;
}

/** What may change of a connection without a change of its state. */
export type ConnectionChanges = Partial<
  StateDetails &
    Pick<
      Connection,
      | 'farEnd'
      | 'withheld'
      | 'line'
      | 'dynamicID'
      | 'distribution'
      | 'voice'
      | 'voiceSettings'
      | 'tone'
      | 'consultOptions'
    >
>;

/** How a predictive call goes on. */
export interface PredictivePlan {
  readonly condition: 'callDelivered' | 'callEstablished';
  readonly action: SignallingConditionsAction;
  readonly detection: DestinationDetection;
  readonly defaultAction: DetectionAction;
  /** Whether the calling device is rung, or answers by itself. */
  readonly prompt: boolean;
}

/** What is known of a call apart from its connections. */
export interface CallInfo {
  readonly callingDevice: CallingDeviceID;
  readonly calledDevice: CalledDeviceID;
  readonly lastRedirectionDevice: RedirectionDeviceID;
  readonly networkCallingDevice?: NetworkCallingDeviceID | undefined;
  readonly networkCalledDevice?: DeviceID | undefined;
  readonly associatedCallingDevice?: DeviceID | undefined;
  readonly associatedCalledDevice?: DeviceID | undefined;
  /** Names of those outside, by their numbers, as the network told them. */
  readonly names?: ReadonlyMap<string, string> | undefined;
  readonly correlatorData?: CorrelatorData | undefined;
  readonly callCharacteristics?: CallCharacteristics | undefined;
  readonly mediaCallCharacteristics?: MediaCallCharacteristics | undefined;
  readonly subjectOfCall?: string | undefined;
  readonly languagePreferences?: string | undefined;
  readonly messageInfo?: readonly MessageInfoItem[] | undefined;
  readonly callLinkageData?: CallLinkageData | undefined;
  /** The devices that left last, oldest first. */
  readonly deviceHistory?: readonly DeviceHistoryListItem[] | undefined;
  /** When it began, and when somebody answered first, in milliseconds of the clock. */
  readonly startedAt?: number | undefined;
  readonly answeredAt?: number | undefined;
  /** The account that it is charged to, and who may do so, as requests said last. */
  readonly accountInfo?: Uint8Array | undefined;
  readonly authCode?: Uint8Array | undefined;
  /** The station that called and whose number those whom it calls are not told. */
  readonly withheldBy?: string | undefined;
  /** Where the call failed, while the caller hears a tone: an endpoint without a connection of its own. */
  readonly failure?: { readonly device: string; readonly cause: EventCause } | undefined;
  readonly predictive?: PredictivePlan | undefined;
}

/** A call. One without connections does not stay. */
export interface Call extends CallInfo {
  readonly callID: string;
  /** In the order in which the devices came in. */
  readonly connections: readonly Connection[];
}

/** A wish to be called back. */
export interface CallBackOrder {
  readonly originator: string;
  readonly target: string;
  /** Whether a call is to be made, or a message has been left. */
  readonly kind: 'call' | 'message';
  /** The target has been seen busy, so that its becoming free means something. */
  readonly armed: boolean;
  /** When the originator is rung, once both devices are free. */
  readonly due?: number | undefined;
}

/** What an agent who is logged on does, apart from ACD calls. */
export type AgentActivity = 'notReady' | 'ready' | 'workingAfterCall';

/** An agent who is logged on at a station. */
export interface Agent {
  /** Number of the station. */
  readonly device: string;
  readonly agentID?: string | undefined;
  /** Numbers of the ACD groups that the agent has logged on to. */
  readonly groups: readonly string[];
  readonly activity: AgentActivity;
  /** The group whose call the agent has. */
  readonly busyFor?: string | undefined;
  /** What comes after that call; `null` is logging off. */
  readonly pending?: AgentActivity | 'null' | undefined;
  /** Seconds of work after each call, 0 for no end; undefined as the group has it. */
  readonly autoWork?: number | 'off' | undefined;
  /** When the work after a call is over, in milliseconds of the clock. */
  readonly readyAt?: number | undefined;
}

/** What is found by a number or identifier. Not all of it can be looked at, so that no work grows with the PBX. */
export interface Lookup<Value> {
  get(key: string): Value | undefined;
}

/** The whole PBX at one moment. */
export interface PbxState {
  readonly directory: Directory;
  readonly devices: Lookup<Device>;
  readonly calls: Lookup<Call>;
  /** The agents who are logged on, by the numbers of their stations. */
  readonly agents: Lookup<Agent>;
  /** The station at which each agent with an identifier is logged on. */
  readonly agentIDs: Lookup<string>;
  /** The messages of the voice unit. */
  readonly messages: Lookup<VoiceMessage>;
  /** The calls of each device that has any, in the order in which they came. */
  readonly callsAt: Lookup<readonly string[]>;
  /** The call back orders of each device that is originator or target of any, in the order in which they came. */
  readonly callBacks: Lookup<readonly CallBackOrder[]>;
}

/** The connection of a device in a call. */
export function connectionAt(call: Call | undefined, device: string): Connection | undefined {
  return call?.connections.find((connection) => connection.device === device);
}

/** The connections of a call but for that of one device. */
export function othersIn(call: Call, device: string): readonly Connection[] {
  return call.connections.filter((connection) => connection.device !== device);
}

/** The calls that a device is in, with its connection in each. */
export function callsAt(
  state: PbxState,
  device: string,
): readonly { readonly call: Call; readonly connection: Connection }[] {
  const found: { readonly call: Call; readonly connection: Connection }[] = [];
  for (const callID of state.callsAt.get(device) ?? []) {
    const call = state.calls.get(callID);
    const connection = connectionAt(call, device);
    if (call && connection) found.push({ call, connection });
  }
  return found;
}

/** The call back order of a kind from one device to another, if there is one. */
export function callBackOf(
  state: PbxState,
  { originator, target, kind }: Pick<CallBackOrder, 'originator' | 'target' | 'kind'>,
): CallBackOrder | undefined {
  return state.callBacks
    .get(originator)
    ?.find(
      (order) => order.kind === kind && order.originator === originator && order.target === target,
    );
}

/** How many calls occupy a device: all but those that are queued there. */
export function occupancy(state: PbxState, device: string): number {
  return callsAt(state, device).filter(({ connection }) => connection.state !== 'queued').length;
}

/** The connection that a device is off-hook for: talking, dialling or hearing a tone. It has one at most. */
export function activeAt(
  state: PbxState,
  device: string,
): { readonly call: Call; readonly connection: Connection } | undefined {
  return callsAt(state, device).find(({ connection }) => isActive(connection));
}

function isActive({ state, pending }: Connection): boolean {
  if (state === 'initiated') return pending?.prompted === false;
  return state === 'connected' || state === 'fail';
}
