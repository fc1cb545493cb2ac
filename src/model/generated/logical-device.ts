// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { DeviceID } from '../hand-written.js';
import type { Open, OpenBits, UnknownValue } from '../unknown-member.js';
import type { EventCause } from './causes.js';
import type { CSTACommonArguments, TimeInfo } from './extensions.js';
import type { SubjectDeviceID } from './identifiers.js';

export interface AgentStateEntry extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly agentID?: AgentID;
  /** ECMA-323 edition 3 or earlier. */
  readonly loggedOnState: boolean;
  /** ECMA-323 edition 3 or earlier. */
  readonly agentInfo?: readonly AgentInfo[];
}

export type AgentID = string;

export interface AgentInfo extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly acdGroup?: DeviceID;
  /** ECMA-323 edition 3 or earlier. */
  readonly agentState: AgentState;
  /** ECMA-323 edition 3 or earlier. */
  readonly pendingAgentState?: PendingAgentState;
  /** ECMA-323 edition 3 or earlier. */
  readonly agentStateCondition?: AgentStateCondition;
}

export type AgentState =
  | 'agentNotReady'
  | 'agentNull'
  | 'agentReady'
  | 'agentBusy'
  | 'agentWorkingAfterCall'
  | UnknownValue;

export type PendingAgentState =
  | 'agentNotReady'
  | 'agentNull'
  | 'agentReady'
  | 'agentWorkingAfterCall'
  | UnknownValue;

export type AgentStateCondition =
  | 'forcedPause'
  | 'other'
  | UnknownValue;

export type AgentStateList = readonly AgentStateEntry[];

export interface CallOrigination extends OpenBits {
  readonly internal?: boolean;
  readonly external?: boolean;
}

export interface ForwardListItem extends Open {
  /**
   * What triggers forwarding at a device; each of the four may be limited by where the call comes from.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly forwardingType?: ForwardingType;
  /** ECMA-323 edition 3 or earlier. */
  readonly forwardStatus: boolean;
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly forwardDN?: DeviceID;
  /** ECMA-323 edition 3 or earlier. */
  readonly forwardDefault?: ForwardDefault;
  /** ECMA-323 edition 4 or later. */
  readonly ringDuration?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly ringCount?: number;
}

/**
 * What triggers forwarding at a device; each of the four may be limited by where the call comes from.
 * A setting of the user takes the place of the SF default of the same type. All values 6.7.1.
 *
 * Source: ECMA-269 6.7.1, 22.1.11.
 */
export type ForwardingType =
  | 'forwardImmediate'
  | 'forwardBusy'
  | 'forwardNoAns'
  | 'forwardDND'
  | 'forwardBusyInt'
  | 'forwardBusyExt'
  | 'forwardNoAnsInt'
  | 'forwardNoAnsExt'
  | 'forwardImmInt'
  | 'forwardImmExt'
  | 'forwardDNDInt'
  | 'forwardDNDExt'
  | UnknownValue;

export type ForwardDefault =
  | 'forwardingTypeAndForwardDN'
  | 'forwardingType'
  | 'forwardDN'
  | UnknownValue;

export type ForwardList = readonly ForwardListItem[];

export type ReqAgentState =
  | 'loggedOn'
  | 'loggedOff'
  | 'notReady'
  | 'ready'
  | 'workingAfterCall'
  | UnknownValue;

export type AgentPassword = Uint8Array;

export interface CallBackListItem extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly originatingDevice: DeviceID;
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly targetDevice: DeviceID;
  /** ECMA-323 edition 3 or earlier. */
  readonly callBackMessageIndicator?: boolean;
}

export type CallBackList = readonly CallBackListItem[];

export interface PresenceState extends OpenBits {
  readonly available?: boolean;
  readonly away?: boolean;
  readonly busy?: boolean;
  readonly calling?: boolean;
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
   * originates the call that the call back makes; mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.1.1.
   */
  readonly originatingDevice: DeviceID;
  /**
   * target of that call; mandatory
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
   * originator of the message; mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.2.1.
   */
  readonly originatingDevice: DeviceID;
  /**
   * target of the message; mandatory
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
 * Cancels one call back of a device, or all.
 *
 * Operation 302.
 *
 * Source: ECMA-269 22.1.3.1.
 */
export interface CancelCallBack extends Open {
  /**
   * device that asked for the call back
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.3.1.
   */
  readonly originatingDevice: DeviceID;
  /**
   * target that the call back had; an empty device identifier cancels all call backs of the originator,
   * where supported
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
 * Cancels one call back message of a device, or all.
 *
 * Operation 303.
 *
 * Source: ECMA-269 22.1.4.1.
 */
export interface CancelCallBackMessage extends Open {
  /**
   * party that left the message
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.4.1.
   */
  readonly originatingDevice: DeviceID;
  /**
   * target that the message had; an empty device identifier cancels all of the originator's, where
   * supported
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
 * Asks for the agent state at a device.
 *
 * Operation 304.
 *
 * Source: ECMA-269 22.1.5.1.
 */
export interface GetAgentState extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.5.1.
   */
  readonly device: DeviceID;
  /**
   * present = answer for this ACD group only
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.5.1. */
  readonly agentStateList: AgentStateList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.5.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks whether the device answers by itself; no member besides device.
 *
 * Operation 305.
 *
 * Source: ECMA-269 22.1.6.1.
 */
export interface GetAutoAnswer extends Open {
  /**
   * Names a device.
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.6.1. */
  readonly autoAnswerOn: boolean;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.6.1. */
  readonly numberOfRings?: number;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.6.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the auto work mode.
 *
 * Operation 306.
 *
 * Source: ECMA-269 22.1.7.1.
 */
export interface GetAutoWorkMode extends Open {
  /**
   * ACD device, ACD group or agent
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.7.1. */
  readonly autoWorkOn: boolean;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.7.1. */
  readonly autoWorkInterval?: number;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.7.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the caller ID status of the device; no member besides device.
 *
 * Operation 307.
 *
 * Source: ECMA-269 22.1.9.1.
 */
export interface GetCallerIDStatus extends Open {
  /**
   * Names a device.
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.9.1. */
  readonly callerIDProvided: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.9.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the do not disturb status of the device; no member besides device.
 *
 * Operation 308.
 *
 * Source: ECMA-269 22.1.10.1.
 */
export interface GetDoNotDisturb extends Open {
  /**
   * Names a device.
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.10.1. */
  readonly doNotDisturbOn: boolean;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.10.1. */
  readonly callOrigination?: CallOrigination;
  /**
   * Names a device.
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
 * Asks for the forwarding status of the device; no member besides device.
 *
 * Operation 309.
 *
 * Source: ECMA-269 22.1.11.1.
 */
export interface GetForwarding extends Open {
  /**
   * Names a device.
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.11.1. */
  readonly forwardingList: ForwardList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.11.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the number that the device dialled last; no member besides device.
 *
 * Operation 310.
 *
 * Source: ECMA-269 22.1.12.1.
 */
export interface GetLastNumberDialed extends Open {
  /**
   * Names a device.
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
   * Names a device.
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
 * Asks for the route mode of the device.
 *
 * Operation 311.
 *
 * Source: ECMA-269 Table 22-32.
 */
export interface GetRouteingMode extends Open {
  /**
   * a logical device
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 22-32. */
  readonly routeingMode: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 22-32.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for a new agent state.
 *
 * Operation 312.
 *
 * Source: ECMA-269 22.1.15.1.
 */
export interface SetAgentState extends Open {
  /**
   * the ACD agent; an ACD device or ACD group only where capability exchange allows it
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.15.1.
   */
  readonly device: DeviceID;
  /**
   * loggedOn, loggedOff, notReady, ready, workingAfterCall; not the value list of GetAgentState
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.15.1.
   */
  readonly requestedAgentState: ReqAgentState;
  /**
   * mandatory when the device has more than one agent identifier
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.15.1.
   */
  readonly agentID?: AgentID;
  /**
   * only with loggedOn and loggedOff; the SF may leave it out of the events that follow
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.15.1.
   */
  readonly password?: AgentPassword;
  /**
   * ACD group to log on to or off from; whether it is there decides the agent log-on model (6.1.1.6)
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.15.1. */
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
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.16.1.
   */
  readonly device: DeviceID;
  /**
   * true = on, false = off
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.16.1.
   */
  readonly autoAnswerOn: boolean;
  /**
   * rings before the call is answered
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
 * Switches auto work on or off.
 *
 * Operation 314.
 *
 * Source: ECMA-269 22.1.17.1.
 */
export interface SetAutoWorkMode extends Open {
  /**
   * the ACD agent
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.17.1.
   */
  readonly device: DeviceID;
  /**
   * true = on, false = off
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.17.1.
   */
  readonly autoWorkOn: boolean;
  /**
   * seconds spent in workingAfterCall, 0 to 6000; 0 = that state is not left automatically
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
 * Decides whether calls from the device show caller ID.
 *
 * Operation 315.
 *
 * Source: ECMA-269 22.1.18.1.
 */
export interface SetCallerIDStatus extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.18.1.
   */
  readonly device: DeviceID;
  /**
   * true = given on calls that the device originates, false = kept from the called device
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
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.19.1.
   */
  readonly device: DeviceID;
  /**
   * true = on, false = off
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.19.1.
   */
  readonly doNotDisturbOn: boolean;
  /**
   * bits internal, external; where the SF supports it, absent = all bits on; where not, the effect is up
   * to the SF
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.19.1.
   */
  readonly callOrigination?: CallOrigination;
  /**
   * calling devices for which do not disturb is honoured; where the SF supports it, absent = honoured
   * for every calling device
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
 * Activates or deactivates forwarding, with settings of the user or of the SF.
 *
 * Operation 317.
 *
 * Source: ECMA-269 22.1.20.1.
 */
export interface SetForwarding extends Open {
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.20.1.
   */
  readonly device: DeviceID;
  /**
   * mandatory for settings of the user; absent = the SF's default settings; forwardImmediate,
   * forwardBusy, forwardDND, forwardNoAns, each also as Int and as Ext (6.7.1)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.20.1.
   */
  readonly forwardingType?: ForwardingType;
  /**
   * true = activate, false = deactivate
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.20.1.
   */
  readonly activateForward: boolean;
  /**
   * where calls go; mandatory when settings of the user are activated; absent for the SF's default
   * settings
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.20.1.
   */
  readonly forwardDN?: DeviceID;
  /**
   * 1 to 100 rings before forwarding on no answer; only with activateForward true and forwardNoAns,
   * forwardNoAnsInt or forwardNoAnsExt
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.20.1.
   */
  readonly ringCount?: number;
  /**
   * seconds before forwarding on no answer; absent when ringCount is present
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
 * Lets a device ask for routes, or suspends that. Events of ECMA-269 (9th edition) and ECMA-285: call
 * control, call associated, media attachment, physical and logical device feature, device maintenance,
 * voice unit and vendor specific; restates, in own words, public descriptions of ECMA-269 (doc
 * comments of a public TypeScript package). Every payload goes inside the event report;
 * `monitorCrossRefID` sits on the report, not in the payload.
 *
 * Operation 318.
 *
 * Source: ECMA-269 Table 22-58.
 */
export interface SetRouteingMode extends Open {
  /**
   * a logical device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 22-58.
   */
  readonly device: DeviceID;
  /**
   * true = the device may send RouteRequest, false = suspended
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
 * Asks which call backs a device has; no member besides device.
 *
 * Operation 378.
 *
 * Source: ECMA-269 22.1.8.1.
 */
export interface GetCallBack extends Open {
  /**
   * Names a device.
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
  /** ECMA-323 edition 4 or later. Source: ECMA-269 22.1.8.1. */
  readonly callBackList: CallBackList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 4 or later. Source: ECMA-269 22.1.8.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the presence of a device. BER only: ECMA-323 has no such element.
 *
 * Operation 550.
 *
 * Source: ECMA-269 22.1.13.1.
 */
export interface GetPresenceState extends Open {
  /**
   * a logical device
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.13.1. */
  readonly presenceState: PresenceState;
  /**
   * A point in time, in ISO 8601.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.13.1.
   */
  readonly fromTime?: TimeInfo;
  /**
   * A point in time, in ISO 8601.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.13.1.
   */
  readonly untilTime?: TimeInfo;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.13.1. */
  readonly place?: Uint8Array;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.13.1. */
  readonly mood?: Uint8Array;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.13.1. */
  readonly namedPresenceState?: Uint8Array;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.13.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Sets the presence of a device. BER only: ECMA-323 has no such element. New in the 9th edition.
 *
 * Operation 551.
 *
 * Source: ECMA-269 22.1.21.1.
 */
export interface SetPresenceState extends Open {
  /**
   * a logical device
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.21.1.
   */
  readonly device: DeviceID;
  /**
   * (12.2.24) available, away, busy, calling, dnd, meeting, offline, unknown (default), vacation,
   * application specified 0 to 10
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.21.1.
   */
  readonly requestedPresenceState: PresenceState;
  /**
   * date and time from which the state holds
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.21.1.
   */
  readonly fromTime?: TimeInfo;
  /**
   * date and time at which it ends
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.21.1.
   */
  readonly untilTime?: TimeInfo;
  /**
   * where the user is, in natural language
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.21.1.
   */
  readonly place?: Uint8Array;
  /**
   * mood of the user, in natural language
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.1.21.1.
   */
  readonly mood?: Uint8Array;
  /**
   * availability, in natural language
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
 * Agent went Busy: involved with an ACD call, even a held one; may still take non-ACD calls; calls
 * between agents, to a supervisor or private ones may or may not cause it.
 *
 * Source: ECMA-269 22.2.1; ECMA-285 20.2.1.
 */
export interface AgentBusyEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * where the agent went Busy
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.1; ECMA-285 20.2.1.
   */
  readonly agentDevice: SubjectDeviceID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.1; ECMA-285 20.2.1. */
  readonly agentID?: AgentID;
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.1; ECMA-285 20.2.1.
   */
  readonly acdGroup?: DeviceID;
  /**
   * next state after Busy: Working After Call, Not Ready, Ready or Null; required if the switching
   * function delays that transition
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
 * Agent logged on to an ACD device or group, at the telephone, by SetAgentState or automatically at
 * start-up; does not mean Ready for ACD calls.
 *
 * Source: ECMA-269 22.2.3; ECMA-285 20.2.3.
 */
export interface AgentLoggedOnEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * where the agent logged on; acdGroup: group joined
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.3; ECMA-285 20.2.3.
   */
  readonly agentDevice: SubjectDeviceID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.3; ECMA-285 20.2.3. */
  readonly agentID?: AgentID;
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.3; ECMA-285 20.2.3.
   */
  readonly acdGroup?: DeviceID;
  /**
   * password used; may be left out for security
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
 * Agent logged off from an ACD device or group: at the telephone, by SetAgentState, by a supervisor,
 * or as the device left or was deconfigured.
 *
 * Source: ECMA-269 22.2.2; ECMA-285 20.2.2.
 */
export interface AgentLoggedOffEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * where the agent logged off; acdGroup: group left
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.2; ECMA-285 20.2.2.
   */
  readonly agentDevice: SubjectDeviceID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.2; ECMA-285 20.2.2. */
  readonly agentID?: AgentID;
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.2; ECMA-285 20.2.2.
   */
  readonly acdGroup?: DeviceID;
  /**
   * password used; may be left out for security
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
 * Agent is logged on but not prepared for distributed ACD calls; may get non-ACD calls.
 *
 * Source: ECMA-269 22.2.4; ECMA-285 20.2.4.
 */
export interface AgentNotReadyEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * where the agent went Not Ready
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.4; ECMA-285 20.2.4.
   */
  readonly agentDevice: SubjectDeviceID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.4; ECMA-285 20.2.4. */
  readonly agentID?: AgentID;
  /**
   * Names a device.
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
 * Agent is prepared for ACD calls (may still have non-ACD calls); caused by an auto-work timer, at the
 * telephone, by SetAgentState or by a supervisor.
 *
 * Source: ECMA-269 22.2.5; ECMA-285 20.2.5.
 */
export interface AgentReadyEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * where the agent went Ready
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.5; ECMA-285 20.2.5.
   */
  readonly agentDevice: SubjectDeviceID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.5; ECMA-285 20.2.5. */
  readonly agentID?: AgentID;
  /**
   * Names a device.
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
 * Agent does after-call work or has a non-ACD call.
 *
 * Source: ECMA-269 22.2.6; ECMA-285 20.2.6.
 */
export interface AgentWorkingAfterCallEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * where the agent went to Working After Call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.6; ECMA-285 20.2.6.
   */
  readonly agentDevice: SubjectDeviceID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.6; ECMA-285 20.2.6. */
  readonly agentID?: AgentID;
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.6; ECMA-285 20.2.6.
   */
  readonly acdGroup?: DeviceID;
  /**
   * next state: Not Ready (0), Ready (1) or Null (2); required if the switching function delays that
   * transition
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
 * Auto answer went on or off, at the telephone or by SetAutoAnswer (9.5.1 FR 8).
 *
 * Source: ECMA-269 22.2.7; ECMA-285 20.2.7.
 */
export interface AutoAnswerEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * device whose auto answer changed
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.7; ECMA-285 20.2.7.
   */
  readonly invokingDevice: SubjectDeviceID;
  /**
   * true = on, false = off
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.7; ECMA-285 20.2.7.
   */
  readonly autoAnswerOn: boolean;
  /**
   * rings before a call is answered by itself
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
 * Auto-work mode (after a call from Busy to Working After Call, then on by a timer, if any) changed,
 * at the telephone or by SetAutoWorkMode (9.5.1 FR 8).
 *
 * Source: ECMA-269 22.2.8; ECMA-285 20.2.8.
 */
export interface AutoWorkModeEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * device whose auto-work mode changed
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.8; ECMA-285 20.2.8.
   */
  readonly invokingDevice: SubjectDeviceID;
  /**
   * true = on, false = off
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.8; ECMA-285 20.2.8.
   */
  readonly autoWorkOn: boolean;
  /**
   * mandatory; seconds in Working After Call; 0 = no automatic leaving of that state
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
   * mandatory; originator and target when the call back was set up
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.9; ECMA-285 20.2.9.
   */
  readonly originatingDevice: SubjectDeviceID;
  /**
   * mandatory; originator and target when the call back was set up
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.9; ECMA-285 20.2.9.
   */
  readonly targetDevice: SubjectDeviceID;
  /**
   * mandatory; true = set, false = cancelled (269 spells it callBackSetCancelled)
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
 * A call back message was set or cancelled, by hand or by the services for it.
 *
 * Source: ECMA-269 22.2.10; ECMA-285 20.2.10.
 */
export interface CallBackMessageEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; originator and target of the message
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.10; ECMA-285 20.2.10.
   */
  readonly originatingDevice: SubjectDeviceID;
  /**
   * mandatory; originator and target of the message
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.10; ECMA-285 20.2.10.
   */
  readonly targetDevice: SubjectDeviceID;
  /**
   * mandatory; true = set, false = cancelled
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
 * Caller ID status changed, at the telephone or by SetCallerIDStatus (9.5.1 FR 8).
 *
 * Source: ECMA-269 22.2.11; ECMA-285 20.2.11.
 */
export interface CallerIDStatusEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * device whose status changed
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.11; ECMA-285 20.2.11.
   */
  readonly device: DeviceID;
  /**
   * true = caller ID given on calls it originates, false = not given to the called device
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
 * Do not disturb changed, at the telephone or by SetDoNotDisturb (9.5.1 FR 8).
 *
 * Source: ECMA-269 22.2.12; ECMA-285 20.2.12.
 */
export interface DoNotDisturbEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * device whose feature changed
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.12; ECMA-285 20.2.12.
   */
  readonly device: SubjectDeviceID;
  /**
   * true = on, false = off
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.12; ECMA-285 20.2.12.
   */
  readonly doNotDisturbOn: boolean;
  /**
   * internal and/or external calls, if supported
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.12; ECMA-285 20.2.12.
   */
  readonly callOrigination?: CallOrigination;
  /**
   * callers for which do not disturb holds, if present
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
 * A forwarding setting changed; never sent because a call is forwarded. One forwarding type per event,
 * so several changed types make several events; types in 6.7.1 (9.5.1 FR 8).
 *
 * Source: ECMA-269 22.2.13; ECMA-285 20.2.13.
 */
export interface ForwardingEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * device whose forwarding changed
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.13; ECMA-285 20.2.13.
   */
  readonly device: SubjectDeviceID;
  /**
   * present for user settings, optional for switching function defaults
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.13; ECMA-285 20.2.13.
   */
  readonly forwardingType?: ForwardingType;
  /**
   * mandatory; true = active, false = off
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.13; ECMA-285 20.2.13.
   */
  readonly forwardStatus: boolean;
  /**
   * destination (269 calls it forwardDN); present for user settings, optional for defaults
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.13; ECMA-285 20.2.13.
   */
  readonly forwardTo?: DeviceID;
  /**
   * which part is a default: type and destination, type, or destination; absent (if supported) = not a
   * default setting
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.13; ECMA-285 20.2.13.
   */
  readonly forwardDefault?: ForwardDefault;
  /**
   * 1-100; rings before forwarding on no answer; only for the no-answer types (all, internal, external)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.13; ECMA-285 20.2.13.
   */
  readonly ringCount?: number;
  /**
   * seconds before forwarding on no answer; left out when ringCount is given
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
 * Presence of a device changed, at the telephone or by SetPresenceState; new in the 9th edition (9.5.1
 * FR 8). ECMA-323 6th edition has no such root element, so the name is the BER one.
 *
 * Source: ECMA-269 22.2.14; ECMA-285 20.2.14.
 */
export interface PresenceStateEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * logical device whose presence changed
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.14; ECMA-285 20.2.14.
   */
  readonly device: SubjectDeviceID;
  /**
   * mandatory (12.2.24): available, away, busy, calling, dnd, meeting, offline, unknown (default),
   * vacation, applicationSpecified0 to applicationSpecified10; a BIT STRING in BER
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.14; ECMA-285 20.2.14.
   */
  readonly presenceState: PresenceState;
  /**
   * date and time at which the state starts and ends
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.14; ECMA-285 20.2.14.
   */
  readonly fromTime?: TimeInfo;
  /**
   * date and time at which the state starts and ends
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.14; ECMA-285 20.2.14.
   */
  readonly untilTime?: TimeInfo;
  /**
   * free text: where, in what mood, how available
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.14; ECMA-285 20.2.14.
   */
  readonly place?: Uint8Array;
  /**
   * free text: where, in what mood, how available
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.14; ECMA-285 20.2.14.
   */
  readonly mood?: Uint8Array;
  /**
   * free text: where, in what mood, how available
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
 * Route mode of a device changed (BER and 269 name: RouteingModeEvent, Routeing Mode).
 *
 * Source: ECMA-269 22.2.15; ECMA-285 20.2.15.
 */
export interface RouteingEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * device whose route mode changed
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 22.2.15; ECMA-285 20.2.15.
   */
  readonly device: SubjectDeviceID;
  /**
   * mandatory; new mode; true = can make routeing requests
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
