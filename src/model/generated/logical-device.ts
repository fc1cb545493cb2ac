// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { DeviceID } from '../hand-written.js';
import type { Open, OpenBits, UnknownValue } from '../unknown-member.js';
import type { EventCause } from './causes.js';
import type { CSTACommonArguments, TimeInfo } from './extensions.js';
import type { SubjectDeviceID } from './identifiers.js';

/** One agent at a device: whether logged on, and in which state. */
export interface AgentStateEntry extends Open {
  /**
   * Identifies an ACD agent.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly agentID?: AgentID;
  /**
   * Whether the agent is logged on.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly loggedOnState: boolean;
  /**
   * State of the agent, for each ACD group where groups are told apart.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly agentInfo?: readonly AgentInfo[];
}

/** Identifies an ACD agent. */
export type AgentID = string;

/** State of an agent, within `acdGroup` where it is given. */
export interface AgentInfo extends Open {
  /**
   * The ACD group that the state is for.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly acdGroup?: DeviceID;
  /**
   * State of an ACD agent.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly agentState: AgentState;
  /**
   * The state that the agent will go to next.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly pendingAgentState?: PendingAgentState;
  /**
   * The condition behind the state of an agent: a forced pause or another one.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly agentStateCondition?: AgentStateCondition;
}

/** State of an ACD agent. */
export type AgentState =
  /** Logged on, but not prepared for ACD calls that are distributed; other calls may come. */
  | 'agentNotReady'
  /** Not logged on. */
  | 'agentNull'
  /** Prepared for ACD calls; other calls may come as well. */
  | 'agentReady'
  /** Involved with an ACD call, even one on hold; other calls may come as well. */
  | 'agentBusy'
  /** Doing the work that follows a call, or having a call that is no ACD call. */
  | 'agentWorkingAfterCall'
  | UnknownValue;

/** The state that an ACD agent will go to next. */
export type PendingAgentState =
  | 'agentNotReady'
  | 'agentNull'
  | 'agentReady'
  | 'agentWorkingAfterCall'
  | UnknownValue;

/** The condition behind the state of an agent: a forced pause or another one. */
export type AgentStateCondition =
  | 'forcedPause'
  | 'other'
  | UnknownValue;

/** Agents at a device and their states, up to 32 of them. */
export type AgentStateList = readonly AgentStateEntry[];

/** Calls by where they come from: internal ones, external ones or both. */
export interface CallOrigination extends OpenBits {
  readonly internal?: boolean;
  readonly external?: boolean;
}

/** One forwarding setting of a device. */
export interface ForwardListItem extends Open {
  /**
   * What makes a device forward a call; each of the four triggers may be limited to internal or to
   * external calls.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly forwardingType?: ForwardingType;
  /**
   * True when the forwarding is active, false when it is off.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly forwardStatus: boolean;
  /**
   * Where calls are forwarded to.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly forwardDN?: DeviceID;
  /**
   * Which part of a forwarding setting is a default of the switching function.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly forwardDefault?: ForwardDefault;
  /**
   * Seconds before forwarding on no answer; absent when `ringCount` is given.
   *
   * ECMA-323 edition 4 or later.
   */
  readonly ringDuration?: number;
  /**
   * Rings before forwarding on no answer, 1 to 100.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly ringCount?: number;
}

/**
 * What makes a device forward a call; each of the four triggers may be limited to internal or to
 * external calls. A setting of the user takes the place of the switching function's default of the
 * same type.
 *
 * Source: ECMA-269 6.7.1, 22.1.11.
 */
export type ForwardingType =
  /** As soon as the call arrives. */
  | 'forwardImmediate'
  /** When the device is busy with another call. */
  | 'forwardBusy'
  /** When the call is not answered within a number of rings or a time. */
  | 'forwardNoAns'
  /** When do not disturb is on at the device. */
  | 'forwardDND'
  /** When the device is busy with another call, for internal calls. */
  | 'forwardBusyInt'
  /** When the device is busy with another call, for external calls. */
  | 'forwardBusyExt'
  /** When the call is not answered within a number of rings or a time, for internal calls. */
  | 'forwardNoAnsInt'
  /** When the call is not answered within a number of rings or a time, for external calls. */
  | 'forwardNoAnsExt'
  /** As soon as the call arrives, for internal calls. */
  | 'forwardImmInt'
  /** As soon as the call arrives, for external calls. */
  | 'forwardImmExt'
  /** When do not disturb is on at the device, for internal calls. */
  | 'forwardDNDInt'
  /** When do not disturb is on at the device, for external calls. */
  | 'forwardDNDExt'
  | UnknownValue;

/** Which part of a forwarding setting is a default of the switching function. */
export type ForwardDefault =
  /** Both the forwarding type and the destination. */
  | 'forwardingTypeAndForwardDN'
  /** The forwarding type only. */
  | 'forwardingType'
  /** The destination only. */
  | 'forwardDN'
  | UnknownValue;

/** Forwarding settings of a device. */
export type ForwardList = readonly ForwardListItem[];

/** The state that SetAgentState asks for; its values are not those that GetAgentState answers with. */
export type ReqAgentState =
  | 'loggedOn'
  | 'loggedOff'
  | 'notReady'
  | 'ready'
  | 'workingAfterCall'
  | UnknownValue;

/** Password of an ACD agent. */
export type AgentPassword = Uint8Array;

/** One call back that was asked for. */
export interface CallBackListItem extends Open {
  /**
   * The device that asked for the call back.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly originatingDevice: DeviceID;
  /**
   * The device that the call back goes to.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly targetDevice: DeviceID;
  /** ECMA-323 edition 3 or earlier. */
  readonly callBackMessageIndicator?: boolean;
}

/** The call backs of a device. */
export type CallBackList = readonly CallBackListItem[];

/** Presence of the user of a device (ECMA-269 12.2.24); `unknown` is the default. */
export interface PresenceState extends OpenBits {
  readonly available?: boolean;
  readonly away?: boolean;
  readonly busy?: boolean;
  readonly calling?: boolean;
  /** Do not disturb. */
  readonly dnd?: boolean;
  readonly meeting?: boolean;
  readonly offline?: boolean;
  readonly unknown?: boolean;
  readonly vacation?: boolean;
  readonly applicationSpec0?: boolean;
  readonly applicationSpec1?: boolean;
  readonly applicationSpec2?: boolean;
  readonly applicationSpec3?: boolean;
  readonly applicationSpec4?: boolean;
  readonly applicationSpec5?: boolean;
  readonly applicationSpec6?: boolean;
  readonly applicationSpec7?: boolean;
  readonly applicationSpec8?: boolean;
  readonly applicationSpec9?: boolean;
  readonly applicationSpec10?: boolean;
}

/** The state that an ACD agent will go to after Working After Call. */
export type AgentWorkingAfterCallEventPendingAgentState =
  | 'notReady'
  | 'ready'
  | 'null'
  | UnknownValue;

/**
 * Sets up a call back between two devices without a call to start from.
 *
 * Operation 300.
 *
 * Source: ECMA-269 22.1.1.1.
 */
export interface CallBackNonCallRelated extends Open {
  /**
   * The device that originates the call that the call back makes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.1.1.
   */
  readonly originatingDevice: DeviceID;
  /**
   * The device that this call goes to.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.1.1.
   */
  readonly targetDevice: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link CallBackNonCallRelated}. */
export interface CallBackNonCallRelatedResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Leaves a call back message without a call to start from.
 *
 * Operation 301.
 *
 * Source: ECMA-269 22.1.2.1.
 */
export interface CallBackMessageNonCallRelated extends Open {
  /**
   * The device that leaves the message.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.2.1.
   */
  readonly originatingDevice: DeviceID;
  /**
   * The device that the message is for.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.2.1.
   */
  readonly targetDevice: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link CallBackMessageNonCallRelated}. */
export interface CallBackMessageNonCallRelatedResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Cancels one call back of a device, or all of them.
 *
 * Operation 302.
 *
 * Source: ECMA-269 22.1.3.1.
 */
export interface CancelCallBack extends Open {
  /**
   * The device that asked for the call back.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.3.1.
   */
  readonly originatingDevice: DeviceID;
  /**
   * The target of the call back. An empty device identifier cancels all call backs of the originating
   * device, where that is supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.3.1.
   */
  readonly targetDevice: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.3.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link CancelCallBack}. */
export interface CancelCallBackResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.3.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Cancels one call back message of a device, or all of them.
 *
 * Operation 303.
 *
 * Source: ECMA-269 22.1.4.1.
 */
export interface CancelCallBackMessage extends Open {
  /**
   * The device that left the message.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.4.1.
   */
  readonly originatingDevice: DeviceID;
  /**
   * The target of the message. An empty device identifier cancels all messages of the originating
   * device, where that is supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.4.1.
   */
  readonly targetDevice: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.4.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link CancelCallBackMessage}. */
export interface CancelCallBackMessageResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.4.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the state of the agents at a device.
 *
 * Operation 304.
 *
 * Source: ECMA-269 22.1.5.1.
 */
export interface GetAgentState extends Open {
  /**
   * The device to ask about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.5.1.
   */
  readonly device: DeviceID;
  /**
   * Limits the answer to this ACD group.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.5.1.
   */
  readonly acdGroup?: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.5.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetAgentState}. */
export interface GetAgentStateResponse extends Open {
  /**
   * Agents at a device and their states, up to 32 of them.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.5.1.
   */
  readonly agentStateList: AgentStateList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.5.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks whether a device answers calls by itself.
 *
 * Operation 305.
 *
 * Source: ECMA-269 22.1.6.1.
 */
export interface GetAutoAnswer extends Open {
  /**
   * The device to ask about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.6.1.
   */
  readonly device: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.6.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetAutoAnswer}. */
export interface GetAutoAnswerResponse extends Open {
  /**
   * True when the device answers calls by itself.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.6.1.
   */
  readonly autoAnswerOn: boolean;
  /**
   * Rings before a call is answered.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.6.1.
   */
  readonly numberOfRings?: number;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.6.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the auto work mode: whether an agent goes to Working After Call after a call.
 *
 * Operation 306.
 *
 * Source: ECMA-269 22.1.7.1.
 */
export interface GetAutoWorkMode extends Open {
  /**
   * The ACD device, the ACD group or the agent to ask about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.7.1.
   */
  readonly device: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.7.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetAutoWorkMode}. */
export interface GetAutoWorkModeResponse extends Open {
  /**
   * True when auto work is on, false when it is off.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.7.1.
   */
  readonly autoWorkOn: boolean;
  /**
   * Seconds spent in Working After Call before that state is left automatically; 0 means that it is not.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.7.1.
   */
  readonly autoWorkInterval?: number;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.7.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks whether calls from a device show its caller ID.
 *
 * Operation 307.
 *
 * Source: ECMA-269 22.1.9.1.
 */
export interface GetCallerIDStatus extends Open {
  /**
   * The device to ask about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.9.1.
   */
  readonly device: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.9.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetCallerIDStatus}. */
export interface GetCallerIDStatusResponse extends Open {
  /**
   * True when the caller ID is given on calls that the device originates, false when it is kept from the
   * called device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.9.1.
   */
  readonly callerIDProvided: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.9.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks whether do not disturb is on at a device.
 *
 * Operation 308.
 *
 * Source: ECMA-269 22.1.10.1.
 */
export interface GetDoNotDisturb extends Open {
  /**
   * The device to ask about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.10.1.
   */
  readonly device: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.10.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetDoNotDisturb}. */
export interface GetDoNotDisturbResponse extends Open {
  /**
   * True when do not disturb is on, false when it is off.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.10.1.
   */
  readonly doNotDisturbOn: boolean;
  /**
   * The calls for which do not disturb is honoured.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.10.1.
   */
  readonly callOrigination?: CallOrigination;
  /**
   * The calling devices for which do not disturb is honoured.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.10.1.
   */
  readonly callingDeviceList?: readonly DeviceID[];
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.10.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the forwarding settings of a device.
 *
 * Operation 309.
 *
 * Source: ECMA-269 22.1.11.1.
 */
export interface GetForwarding extends Open {
  /**
   * The device to ask about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.11.1.
   */
  readonly device: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.11.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetForwarding}. */
export interface GetForwardingResponse extends Open {
  /**
   * Forwarding settings of a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.11.1.
   */
  readonly forwardingList: ForwardList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.11.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the number that a device dialled last.
 *
 * Operation 310.
 *
 * Source: ECMA-269 22.1.12.1.
 */
export interface GetLastNumberDialed extends Open {
  /**
   * The device to ask about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.12.1.
   */
  readonly device: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.12.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetLastNumberDialed}. */
export interface GetLastNumberDialedResponse extends Open {
  /**
   * The number that was dialled last.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.12.1.
   */
  readonly numberDialed: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.12.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks whether a device may ask for routes.
 *
 * Operation 311.
 *
 * Source: ECMA-269 Table 22-32.
 */
export interface GetRouteingMode extends Open {
  /**
   * The logical device to ask about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 22-32.
   */
  readonly device: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 22-32.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetRouteingMode}. */
export interface GetRouteingModeResponse extends Open {
  /**
   * True when the device may send RouteRequest, false when that is suspended.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 22-32.
   */
  readonly routeingMode: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 22-32.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for a new state of an agent, logging on and off included.
 *
 * Operation 312.
 *
 * Source: ECMA-269 22.1.15.1.
 */
export interface SetAgentState extends Open {
  /**
   * The ACD agent; an ACD device or an ACD group only where the capability exchange allows it.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.15.1.
   */
  readonly device: DeviceID;
  /**
   * The state asked for; its values are not those that GetAgentState answers with.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.15.1.
   */
  readonly requestedAgentState: ReqAgentState;
  /**
   * The agent; it must be given when the device has several agent identifiers.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.15.1.
   */
  readonly agentID?: AgentID;
  /**
   * Password of the agent, only with `loggedOn` and `loggedOff`; the switching function may leave it out
   * of the events that follow.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.15.1.
   */
  readonly password?: AgentPassword;
  /**
   * The ACD group to log on to or off from; whether it is given decides the agent log-on model (ECMA-269
   * 6.1.1.6).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.15.1.
   */
  readonly group?: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.15.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetAgentState}. */
export interface SetAgentStateResponse extends Open {
  /**
   * The state that the agent will go to next.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.15.1.
   */
  readonly pendingAgentState?: PendingAgentState;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.15.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Switches automatic answer on or off.
 *
 * Operation 313.
 *
 * Source: ECMA-269 22.1.16.1.
 */
export interface SetAutoAnswer extends Open {
  /**
   * The device to set.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.16.1.
   */
  readonly device: DeviceID;
  /**
   * True switches automatic answer on, false switches it off.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.16.1.
   */
  readonly autoAnswerOn: boolean;
  /**
   * Rings before a call is answered.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.16.1.
   */
  readonly numberOfRings?: number;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.16.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetAutoAnswer}. */
export interface SetAutoAnswerResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.16.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Switches auto work on or off: whether an agent goes to Working After Call after a call.
 *
 * Operation 314.
 *
 * Source: ECMA-269 22.1.17.1.
 */
export interface SetAutoWorkMode extends Open {
  /**
   * The ACD agent.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.17.1.
   */
  readonly device: DeviceID;
  /**
   * True switches auto work on, false switches it off.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.17.1.
   */
  readonly autoWorkOn: boolean;
  /**
   * Seconds spent in Working After Call, 0 to 6000; 0 means that the state is not left automatically.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.17.1.
   */
  readonly autoWorkInterval?: number;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.17.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetAutoWorkMode}. */
export interface SetAutoWorkModeResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.17.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Decides whether calls from a device show its caller ID.
 *
 * Operation 315.
 *
 * Source: ECMA-269 22.1.18.1.
 */
export interface SetCallerIDStatus extends Open {
  /**
   * The device to set.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.18.1.
   */
  readonly device: DeviceID;
  /**
   * True gives the caller ID on calls that the device originates, false keeps it from the called device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.18.1.
   */
  readonly callerIDProvided: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.18.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetCallerIDStatus}. */
export interface SetCallerIDStatusResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.18.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Switches do not disturb on or off.
 *
 * Operation 316.
 *
 * Source: ECMA-269 22.1.19.1.
 */
export interface SetDoNotDisturb extends Open {
  /**
   * The device to set.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.19.1.
   */
  readonly device: DeviceID;
  /**
   * True switches do not disturb on, false switches it off.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.19.1.
   */
  readonly doNotDisturbOn: boolean;
  /**
   * The calls for which do not disturb is honoured. Absence means all of them where the switching
   * function supports this member; where it does not, the switching function decides.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.19.1.
   */
  readonly callOrigination?: CallOrigination;
  /**
   * The calling devices for which do not disturb is honoured. Absence means every calling device where
   * the switching function supports this member.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.19.1.
   */
  readonly callingDeviceList?: readonly DeviceID[];
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.19.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetDoNotDisturb}. */
export interface SetDoNotDisturbResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.19.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Activates or deactivates forwarding, with settings of the user or with the switching function's
 * defaults.
 *
 * Operation 317.
 *
 * Source: ECMA-269 22.1.20.1.
 */
export interface SetForwarding extends Open {
  /**
   * The device to set.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.20.1.
   */
  readonly device: DeviceID;
  /**
   * What makes the device forward a call. It must be given for settings of the user; absence means the
   * switching function's default settings.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.20.1.
   */
  readonly forwardingType?: ForwardingType;
  /**
   * True activates the forwarding, false deactivates it.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.20.1.
   */
  readonly activateForward: boolean;
  /**
   * Where calls are forwarded to. It must be given when settings of the user are activated, and is
   * absent for the switching function's default settings.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.20.1.
   */
  readonly forwardDN?: DeviceID;
  /**
   * Rings before forwarding on no answer, 1 to 100. Only when forwarding is activated with
   * `forwardNoAns`, `forwardNoAnsInt` or `forwardNoAnsExt`.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.20.1.
   */
  readonly ringCount?: number;
  /**
   * Seconds before forwarding on no answer; absent when `ringCount` is given.
   *
   * ECMA-323 edition 4 or later. Source: ECMA-269 22.1.20.1.
   */
  readonly ringDuration?: number;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.20.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetForwarding}. */
export interface SetForwardingResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.20.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Lets a device ask for routes, or suspends that.
 *
 * Operation 318.
 *
 * Source: ECMA-269 Table 22-58.
 */
export interface SetRouteingMode extends Open {
  /**
   * The logical device to set.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 22-58.
   */
  readonly device: DeviceID;
  /**
   * True lets the device send RouteRequest, false suspends that.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 22-58.
   */
  readonly routeingMode: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 22-58.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetRouteingMode}. */
export interface SetRouteingModeResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 22-58.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks which call backs a device has.
 *
 * Operation 378.
 *
 * Source: ECMA-269 22.1.8.1.
 */
export interface GetCallBack extends Open {
  /**
   * The device to ask about.
   *
   * ECMA-323 edition 4 or later. Source: ECMA-269 22.1.8.1.
   */
  readonly device: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 4 or later. Source: ECMA-269 22.1.8.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetCallBack}. */
export interface GetCallBackResponse extends Open {
  /**
   * The call backs of a device.
   *
   * ECMA-323 edition 4 or later. Source: ECMA-269 22.1.8.1.
   */
  readonly callBackList: CallBackList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 4 or later. Source: ECMA-269 22.1.8.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the presence of the user of a device. ECMA-323 has no form of it, so only BER can carry it.
 *
 * Operation 550.
 *
 * Source: ECMA-269 22.1.13.1.
 */
export interface GetPresenceState extends Open {
  /**
   * The logical device to ask about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.13.1.
   */
  readonly device: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.13.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetPresenceState}. */
export interface GetPresenceStateResponse extends Open {
  /**
   * Presence of the user of a device (ECMA-269 12.2.24); `unknown` is the default.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.13.1.
   */
  readonly presenceState: PresenceState;
  /**
   * Date and time from which the state holds.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.13.1.
   */
  readonly fromTime?: TimeInfo;
  /**
   * Date and time at which the state ends.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.13.1.
   */
  readonly untilTime?: TimeInfo;
  /**
   * Where the user is, in natural language.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.13.1.
   */
  readonly place?: Uint8Array;
  /**
   * Mood of the user, in natural language.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.13.1.
   */
  readonly mood?: Uint8Array;
  /**
   * Availability of the user, in natural language.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.13.1.
   */
  readonly namedPresenceState?: Uint8Array;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.13.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Sets the presence of the user of a device. New in the 9th edition of ECMA-269; ECMA-323 has no form
 * of it, so only BER can carry it.
 *
 * Operation 551.
 *
 * Source: ECMA-269 22.1.21.1.
 */
export interface SetPresenceState extends Open {
  /**
   * The logical device to set.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.21.1.
   */
  readonly device: DeviceID;
  /**
   * The new presence (ECMA-269 12.2.24); `unknown` is the default.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.21.1.
   */
  readonly requestedPresenceState: PresenceState;
  /**
   * Date and time from which the state holds.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.21.1.
   */
  readonly fromTime?: TimeInfo;
  /**
   * Date and time at which the state ends.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.21.1.
   */
  readonly untilTime?: TimeInfo;
  /**
   * Where the user is, in natural language.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.21.1.
   */
  readonly place?: Uint8Array;
  /**
   * Mood of the user, in natural language.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.21.1.
   */
  readonly mood?: Uint8Array;
  /**
   * Availability of the user, in natural language.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.21.1.
   */
  readonly namedPresenceState?: Uint8Array;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.21.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SetPresenceState}. */
export interface SetPresenceStateResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.21.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * An agent went Busy: involved with an ACD call, even one on hold, while other calls may still come.
 * Calls between agents, to a supervisor or private ones may or may not cause it. Monitors on the ACD
 * device, on the ACD group or on the agent's device may report it (ECMA-269 6.1.1.6).
 *
 * Source: ECMA-269 22.2.1; ECMA-285 20.2.1.
 */
export interface AgentBusyEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device at which the agent went Busy.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.1; ECMA-285 20.2.1.
   */
  readonly agentDevice: SubjectDeviceID;
  /**
   * The agent; it must be given when the device has several agent identifiers.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.1; ECMA-285 20.2.1.
   */
  readonly agentID?: AgentID;
  /**
   * The ACD group of the agent. It is present exactly when the event belongs to activity of an ACD group
   * (ECMA-269 6.1.1.6.5).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.1; ECMA-285 20.2.1.
   */
  readonly acdGroup?: DeviceID;
  /**
   * The state that follows Busy: Working After Call, Not Ready, Ready or Null. It must be given when the
   * switching function delays the transition.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.1; ECMA-285 20.2.1.
   */
  readonly pendingAgentState?: PendingAgentState;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.1; ECMA-285 20.2.1.
   */
  readonly cause?: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.1; ECMA-285 20.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * An agent logged on to an ACD device or group: at the telephone, by SetAgentState, or automatically
 * at start-up. This does not mean being ready for ACD calls. Monitors on the ACD device, on the ACD
 * group or on the agent's device may report it (ECMA-269 6.1.1.6).
 *
 * Source: ECMA-269 22.2.3; ECMA-285 20.2.3.
 */
export interface AgentLoggedOnEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device at which the agent logged on.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.3; ECMA-285 20.2.3.
   */
  readonly agentDevice: SubjectDeviceID;
  /**
   * The agent; it must be given when the device has several agent identifiers.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.3; ECMA-285 20.2.3.
   */
  readonly agentID?: AgentID;
  /**
   * The ACD group that the agent joined. It is present exactly when the event belongs to activity of an
   * ACD group (ECMA-269 6.1.1.6.5).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.3; ECMA-285 20.2.3.
   */
  readonly acdGroup?: DeviceID;
  /**
   * The password that was used; it may be left out for security.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.3; ECMA-285 20.2.3.
   */
  readonly agentPassword?: AgentPassword;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.3; ECMA-285 20.2.3.
   */
  readonly cause?: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.3; ECMA-285 20.2.3.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * An agent logged off from an ACD device or group: at the telephone, by SetAgentState, by a
 * supervisor, or because the device left or was deconfigured. Monitors on the ACD device, on the ACD
 * group or on the agent's device may report it (ECMA-269 6.1.1.6).
 *
 * Source: ECMA-269 22.2.2; ECMA-285 20.2.2.
 */
export interface AgentLoggedOffEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device at which the agent logged off.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.2; ECMA-285 20.2.2.
   */
  readonly agentDevice: SubjectDeviceID;
  /**
   * The agent; it must be given when the device has several agent identifiers.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.2; ECMA-285 20.2.2.
   */
  readonly agentID?: AgentID;
  /**
   * The ACD group that the agent left. It is present exactly when the event belongs to activity of an
   * ACD group (ECMA-269 6.1.1.6.5).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.2; ECMA-285 20.2.2.
   */
  readonly acdGroup?: DeviceID;
  /**
   * The password that was used; it may be left out for security.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.2; ECMA-285 20.2.2.
   */
  readonly agentPassword?: AgentPassword;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.2; ECMA-285 20.2.2.
   */
  readonly cause?: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.2; ECMA-285 20.2.2.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * An agent is logged on but not prepared for ACD calls that are distributed; other calls may come.
 * Monitors on the ACD device, on the ACD group or on the agent's device may report it (ECMA-269
 * 6.1.1.6).
 *
 * Source: ECMA-269 22.2.4; ECMA-285 20.2.4.
 */
export interface AgentNotReadyEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device at which the agent went Not Ready.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.4; ECMA-285 20.2.4.
   */
  readonly agentDevice: SubjectDeviceID;
  /**
   * The agent; it must be given when the device has several agent identifiers.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.4; ECMA-285 20.2.4.
   */
  readonly agentID?: AgentID;
  /**
   * The ACD group of the agent. It is present exactly when the event belongs to activity of an ACD group
   * (ECMA-269 6.1.1.6.5).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.4; ECMA-285 20.2.4.
   */
  readonly acdGroup?: DeviceID;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.4; ECMA-285 20.2.4.
   */
  readonly cause?: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.4; ECMA-285 20.2.4.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * An agent is prepared for ACD calls, while other calls may come as well: by an auto-work timer, at
 * the telephone, by SetAgentState or by a supervisor. Monitors on the ACD device, on the ACD group or
 * on the agent's device may report it (ECMA-269 6.1.1.6).
 *
 * Source: ECMA-269 22.2.5; ECMA-285 20.2.5.
 */
export interface AgentReadyEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device at which the agent went Ready.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.5; ECMA-285 20.2.5.
   */
  readonly agentDevice: SubjectDeviceID;
  /**
   * The agent; it must be given when the device has several agent identifiers.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.5; ECMA-285 20.2.5.
   */
  readonly agentID?: AgentID;
  /**
   * The ACD group of the agent. It is present exactly when the event belongs to activity of an ACD group
   * (ECMA-269 6.1.1.6.5).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.5; ECMA-285 20.2.5.
   */
  readonly acdGroup?: DeviceID;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.5; ECMA-285 20.2.5.
   */
  readonly cause?: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.5; ECMA-285 20.2.5.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * An agent does the work that follows a call, or has a call that is no ACD call. Monitors on the ACD
 * device, on the ACD group or on the agent's device may report it (ECMA-269 6.1.1.6).
 *
 * Source: ECMA-269 22.2.6; ECMA-285 20.2.6.
 */
export interface AgentWorkingAfterCallEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device at which the agent went to Working After Call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.6; ECMA-285 20.2.6.
   */
  readonly agentDevice: SubjectDeviceID;
  /**
   * The agent; it must be given when the device has several agent identifiers.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.6; ECMA-285 20.2.6.
   */
  readonly agentID?: AgentID;
  /**
   * The ACD group of the agent. It is present exactly when the event belongs to activity of an ACD group
   * (ECMA-269 6.1.1.6.5).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.6; ECMA-285 20.2.6.
   */
  readonly acdGroup?: DeviceID;
  /**
   * The state that follows: Not Ready, Ready or Null. It must be given when the switching function
   * delays the transition.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.6; ECMA-285 20.2.6.
   */
  readonly pendingAgentState?: AgentWorkingAfterCallEventPendingAgentState;
  /**
   * Why an event came, beyond what its type says.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.6; ECMA-285 20.2.6.
   */
  readonly cause?: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.6; ECMA-285 20.2.6.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Automatic answer went on or off, at the telephone or by SetAutoAnswer. Nothing is sent when a
 * request leaves it as it was (ECMA-269 9.5.1, FR 8).
 *
 * Source: ECMA-269 22.2.7; ECMA-285 20.2.7.
 */
export interface AutoAnswerEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device whose automatic answer changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.7; ECMA-285 20.2.7.
   */
  readonly invokingDevice: SubjectDeviceID;
  /**
   * True when automatic answer is on, false when it is off.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.7; ECMA-285 20.2.7.
   */
  readonly autoAnswerOn: boolean;
  /**
   * Rings before a call is answered.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.7; ECMA-285 20.2.7.
   */
  readonly numberOfRings?: number;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.7; ECMA-285 20.2.7.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Auto work changed, at the telephone or by SetAutoWorkMode: whether an agent goes from Busy to
 * Working After Call after a call, and on from there by a timer if there is one. Nothing is sent when
 * a request leaves it as it was (ECMA-269 9.5.1, FR 8).
 *
 * Source: ECMA-269 22.2.8; ECMA-285 20.2.8.
 */
export interface AutoWorkModeEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device whose auto work mode changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.8; ECMA-285 20.2.8.
   */
  readonly invokingDevice: SubjectDeviceID;
  /**
   * True when auto work is on, false when it is off.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.8; ECMA-285 20.2.8.
   */
  readonly autoWorkOn: boolean;
  /**
   * Seconds spent in Working After Call before that state is left automatically; 0 means that it is not.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.8; ECMA-285 20.2.8.
   */
  readonly autoWorkInterval: number;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.8; ECMA-285 20.2.8.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A call back between two devices was set or cancelled: by hand, by CallBackNonCallRelated or by
 * CancelCallBack.
 *
 * Source: ECMA-269 22.2.9; ECMA-285 20.2.9.
 */
export interface CallBackEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device that asked for the call back when it was set.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.9; ECMA-285 20.2.9.
   */
  readonly originatingDevice: SubjectDeviceID;
  /**
   * The target of the call back when it was set.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.9; ECMA-285 20.2.9.
   */
  readonly targetDevice: SubjectDeviceID;
  /**
   * True when the call back was set, false when it was cancelled (callBackSetCancelled in ECMA-269).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.9; ECMA-285 20.2.9.
   */
  readonly callBackSetCanceled: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.9; ECMA-285 20.2.9.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A call back message was set or cancelled, by hand or by the services for call back messages.
 *
 * Source: ECMA-269 22.2.10; ECMA-285 20.2.10.
 */
export interface CallBackMessageEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device that left the message.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.10; ECMA-285 20.2.10.
   */
  readonly originatingDevice: SubjectDeviceID;
  /**
   * The device that the message is for.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.10; ECMA-285 20.2.10.
   */
  readonly targetDevice: SubjectDeviceID;
  /**
   * True when the message was set, false when it was cancelled.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.10; ECMA-285 20.2.10.
   */
  readonly callBackMsgSetCanceled: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.10; ECMA-285 20.2.10.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * The caller ID status of a device changed, at the telephone or by SetCallerIDStatus. Nothing is sent
 * when a request leaves it as it was (ECMA-269 9.5.1, FR 8).
 *
 * Source: ECMA-269 22.2.11; ECMA-285 20.2.11.
 */
export interface CallerIDStatusEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device whose caller ID status changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.11; ECMA-285 20.2.11.
   */
  readonly device: DeviceID;
  /**
   * True when the caller ID is given on calls that the device originates, false when it is kept from the
   * called device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.11; ECMA-285 20.2.11.
   */
  readonly callerIDProvided: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.11; ECMA-285 20.2.11.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Do not disturb changed at a device, at the telephone or by SetDoNotDisturb. Nothing is sent when a
 * request leaves it as it was (ECMA-269 9.5.1, FR 8).
 *
 * Source: ECMA-269 22.2.12; ECMA-285 20.2.12.
 */
export interface DoNotDisturbEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device whose do not disturb changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.12; ECMA-285 20.2.12.
   */
  readonly device: SubjectDeviceID;
  /**
   * True when do not disturb is on, false when it is off.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.12; ECMA-285 20.2.12.
   */
  readonly doNotDisturbOn: boolean;
  /**
   * The calls for which do not disturb is honoured, where the switching function supports the
   * distinction.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.12; ECMA-285 20.2.12.
   */
  readonly callOrigination?: CallOrigination;
  /**
   * The calling devices for which do not disturb is honoured.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.12; ECMA-285 20.2.12.
   */
  readonly callingDeviceList?: readonly DeviceID[];
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.12; ECMA-285 20.2.12.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A forwarding setting changed; it is never sent because a call is forwarded. Each event tells of one
 * forwarding type (ECMA-269 6.7.1), so several make several events. Nothing is sent when a request
 * leaves it as it was (ECMA-269 9.5.1, FR 8).
 *
 * Source: ECMA-269 22.2.13; ECMA-285 20.2.13.
 */
export interface ForwardingEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device whose forwarding changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.13; ECMA-285 20.2.13.
   */
  readonly device: SubjectDeviceID;
  /**
   * What makes the device forward a call; always present for settings of the user, not always for the
   * switching function's defaults.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.13; ECMA-285 20.2.13.
   */
  readonly forwardingType?: ForwardingType;
  /**
   * True when the forwarding is active, false when it is off.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.13; ECMA-285 20.2.13.
   */
  readonly forwardStatus: boolean;
  /**
   * Where calls are forwarded to (forwardDN in ECMA-269); always present for settings of the user, not
   * always for the switching function's defaults.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.13; ECMA-285 20.2.13.
   */
  readonly forwardTo?: DeviceID;
  /**
   * Which part of the setting is a default of the switching function. Absence, where the member is
   * supported, means none.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.13; ECMA-285 20.2.13.
   */
  readonly forwardDefault?: ForwardDefault;
  /**
   * Rings before forwarding on no answer, 1 to 100; only for the types of no answer, of all, internal or
   * external calls.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.13; ECMA-285 20.2.13.
   */
  readonly ringCount?: number;
  /**
   * Seconds before forwarding on no answer; absent when `ringCount` is given.
   *
   * ECMA-323 edition 4 or later. Source: ECMA-269 22.2.13; ECMA-285 20.2.13.
   */
  readonly ringDuration?: number;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.13; ECMA-285 20.2.13.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * The presence of the user of a device changed, at the telephone or by SetPresenceState. New in the
 * 9th edition of ECMA-269; ECMA-323 has no form of it, so only BER can carry it. Nothing is sent when
 * a request leaves it as it was (ECMA-269 9.5.1, FR 8).
 *
 * Source: ECMA-269 22.2.14; ECMA-285 20.2.14.
 */
export interface PresenceStateEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The logical device whose presence changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.14; ECMA-285 20.2.14.
   */
  readonly device: SubjectDeviceID;
  /**
   * The presence (ECMA-269 12.2.24); `unknown` is the default.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.14; ECMA-285 20.2.14.
   */
  readonly presenceState: PresenceState;
  /**
   * Date and time from which the state holds.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.14; ECMA-285 20.2.14.
   */
  readonly fromTime?: TimeInfo;
  /**
   * Date and time at which the state ends.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.14; ECMA-285 20.2.14.
   */
  readonly untilTime?: TimeInfo;
  /**
   * Where the user is, in natural language.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.14; ECMA-285 20.2.14.
   */
  readonly place?: Uint8Array;
  /**
   * Mood of the user, in natural language.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.14; ECMA-285 20.2.14.
   */
  readonly mood?: Uint8Array;
  /**
   * Availability of the user, in natural language.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.14; ECMA-285 20.2.14.
   */
  readonly namedPresenceState?: Uint8Array;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.14; ECMA-285 20.2.14.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * The route mode of a device changed. ECMA-269 calls the event Routeing Mode and ECMA-285
 * RouteingModeEvent.
 *
 * Source: ECMA-269 22.2.15; ECMA-285 20.2.15.
 */
export interface RouteingEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device whose route mode changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.15; ECMA-285 20.2.15.
   */
  readonly device: SubjectDeviceID;
  /**
   * True when the device can ask for routes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.15; ECMA-285 20.2.15.
   */
  readonly routeingMode: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.15; ECMA-285 20.2.15.
   */
  readonly extensions?: CSTACommonArguments;
}
