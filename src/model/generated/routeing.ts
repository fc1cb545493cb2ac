// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID, CorrelatorData, DeviceID } from '../hand-written.js';
import type { Open, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { CallCharacteristics, CallLinkageData } from './calls.js';
import type { ErrorValue } from './errors.js';
import type { CSTACommonArguments } from './extensions.js';
import type { DeviceHistoryListItem, LanguagePreferences, MessageInfoItem, SubjectOfCall } from './features.js';
import type { AssociatedCalledDeviceID, AssociatedCallingDeviceID, CalledDeviceID, CallingDeviceID, SubjectDeviceID } from './identifiers.js';
import type { ConnectionInformation, MediaCallCharacteristics, MediaClass } from './media.js';

export type RouteingCrossRefID = string;

export type RouteRegisterReqID = string;

export type SelectValue =
  | 'normal'
  | 'leastCost'
  | 'emergency'
  | 'aCD'
  | 'userDefined'
  | UnknownValue;

export type RetryValue =
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly noListAvailable: boolean;
      readonly noCountAvailable?: undefined;
      readonly retryCount?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly noCountAvailable: boolean;
      readonly noListAvailable?: undefined;
      readonly retryCount?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly retryCount: number;
      readonly noListAvailable?: undefined;
      readonly noCountAvailable?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly noListAvailable?: undefined; readonly noCountAvailable?: undefined; readonly retryCount?: undefined });

export type UnspecifiedErrors = true;

export type RejectCause =
  | 'busyOverflow'
  | 'queueTimeOverflow'
  | 'capacityOverflow'
  | 'calendarOverflow'
  | 'unknownOverflow'
  | UnknownValue;

/**
 * Switching function asks for a destination for one call and so opens a routing dialogue.
 *
 * Operation 31.
 *
 * Source: ECMA-269 Table 20-11.
 */
export interface RouteRequest extends Open {
  /**
   * mandatory; dialogue identifier given out by the switching function, one per call; unique within the
   * registration, or within the sub-domain if there is no registration
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly crossRefIdentifier: RouteingCrossRefID;
  /**
   * mandatory if registration is supported, otherwise absent
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly routeRegisterReqID?: RouteRegisterReqID;
  /**
   * mandatory; where the call goes now
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly currentRoute: CalledDeviceID;
  /**
   * if known
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly callingDevice?: CallingDeviceID;
  /**
   * device the call has reached
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly routeingDevice?: SubjectDeviceID;
  /**
   * connection of the call to be routed
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly routedCall?: ConnectionID;
  /**
   * hint how a route should be picked
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly routeSelAlgorithm?: SelectValue;
  /**
   * if known
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * if known
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  /**
   * true for a priority call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly priority?: boolean;
  /**
   * time the computing function has for its answer (no unit said)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly replyTimeout?: number;
  /**
   * what the call has
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * media class, tied to this dialogue (6.7.8.5)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * bit string
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * connection information of the routed call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly routeCallInfo?: ConnectionInformation;
  /**
   * call and thread identifiers
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * The subject or intent of a call (ECMA-269 12.2.27).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly subjectOfCall?: SubjectOfCall;
  /**
   * One part of a message that goes with a call, as a MIME body part.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly messageInfo?: readonly MessageInfoItem[];
  /**
   * The preferred language or languages (ECMA-269 12.2.16).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly languagePreferences?: LanguagePreferences;
  /**
   * entries for this call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly deviceHistory?: readonly DeviceHistoryListItem[];
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Switching function asks for another destination in a dialogue already open.
 *
 * Operation 32.
 *
 * Source: ECMA-269 Table 20-8.
 */
export interface ReRoute extends Open {
  /**
   * mandatory; same thing as routeingCrossRefID
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-8.
   */
  readonly crossRefIdentifier: RouteingCrossRefID;
  /**
   * mandatory if the switching function supports route registration, otherwise absent; if absent the
   * dialogue identifier is unique in the sub-domain
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-8.
   */
  readonly routeRegisterReqID?: RouteRegisterReqID;
  /**
   * time the computing function has for its answer (no unit said)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-8.
   */
  readonly replyTimeout?: number;
  /**
   * what the call has
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-8.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * call and thread identifiers
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-8.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-8.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Gives the destination asked for by a route request.
 *
 * Operation 33.
 *
 * Source: ECMA-269 Table 20-12.
 */
export interface RouteSelect extends Open {
  /**
   * mandatory; dialogue answered
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-12.
   */
  readonly crossRefIdentifier: RouteingCrossRefID;
  /**
   * if registration is used
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-12.
   */
  readonly routeRegisterReqID?: RouteRegisterReqID;
  /**
   * mandatory; destination to use
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-12.
   */
  readonly routeSelected: DeviceID;
  /**
   * more destinations that may be tried
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-12.
   */
  readonly alternateRoutes?: readonly DeviceID[];
  /**
   * how many more routes can still be offered, or that no count is kept
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-12.
   */
  readonly remainRetries?: RetryValue;
  /**
   * true asks for a RouteUsed with the destination really taken
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-12.
   */
  readonly routeUsedReq?: boolean;
  /**
   * to be put on the call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-12.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-12.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Switching function reports the destination really taken.
 *
 * Operation 34.
 *
 * Source: ECMA-269 Table 20-13.
 */
export interface RouteUsed extends Open {
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-13.
   */
  readonly crossRefIdentifier: RouteingCrossRefID;
  /**
   * if registration is used
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-13.
   */
  readonly routeRegisterReqID?: RouteRegisterReqID;
  /**
   * mandatory; destination taken
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-13.
   */
  readonly routeUsed: CalledDeviceID;
  /**
   * if provided
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-13.
   */
  readonly callingDevice?: CallingDeviceID;
  /**
   * whether that destination is in the switching function's own domain
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-13.
   */
  readonly domain?: boolean;
  /**
   * what the call has
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-13.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * call and thread identifiers
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-13.
   */
  readonly callLinkageData?: CallLinkageData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-13.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Ends a routing dialogue; goes in either direction.
 *
 * Operation 35.
 *
 * Source: ECMA-269 Table 20-9.
 */
export interface RouteEnd extends Open {
  /**
   * mandatory; dialogue ended
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-9.
   */
  readonly crossRefIdentifier: RouteingCrossRefID;
  /**
   * if registration is used
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-9.
   */
  readonly routeRegisterReqID?: RouteRegisterReqID;
  /**
   * why it ended, if provided
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-9.
   */
  readonly errorValue?: ErrorValue;
  /**
   * from the computing function: to be put on the call; from the switching function: what the call has
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-9.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-9.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Turns the call of a dialogue away, back into the network.
 *
 * Operation 36.
 *
 * Source: ECMA-269 Table 20-10.
 */
export interface RouteReject extends Open {
  /**
   * mandatory; dialogue of the rejected call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-10.
   */
  readonly crossRefIdentifier: RouteingCrossRefID;
  /**
   * if registration is used
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-10.
   */
  readonly routeRegisterReqID?: RouteRegisterReqID;
  /**
   * why the call goes back: busy overflow, queue time overflow, capacity overflow, calendar overflow or
   * unknown overflow
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-10.
   */
  readonly rejectCause?: RejectCause;
  /**
   * to be put on the call
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-10.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-10.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Registers as routing server.
 *
 * Operation 248.
 *
 * Source: ECMA-269 Table 20-2.
 */
export interface RouteRegister extends Open {
  /**
   * one routing device; left out: every routing device of the sub-domain, if that is supported
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-2.
   */
  readonly routeingDevice?: DeviceID;
  /**
   * media classes of the calls wanted; compared at RouteRequest when route mode is used
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-2.
   */
  readonly requestedRouteingMediaClass?: MediaClass;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-2.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link RouteRegister}. */
export interface RouteRegisterResponse extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-2. */
  readonly routeRegisterReqID: RouteRegisterReqID;
  /**
   * The media classes of a call or device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-2.
   */
  readonly actualRouteingMediaClass?: MediaClass;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-2.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Switching function tells that a registration has been aborted.
 *
 * Operation 249.
 *
 * Source: ECMA-269 Table 20-4.
 */
export interface RouteRegisterAbort extends Open {
  /**
   * mandatory; registration aborted
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-4.
   */
  readonly routeRegisterReqID: RouteRegisterReqID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-4.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Ends a registration.
 *
 * Operation 250.
 *
 * Source: ECMA-269 Table 20-5.
 */
export interface RouteRegisterCancel extends Open {
  /**
   * mandatory; registration to cancel
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-5.
   */
  readonly routeRegisterReqID: RouteRegisterReqID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-5.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link RouteRegisterCancel}. */
export interface RouteRegisterCancelResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-5.
   */
  readonly extensions?: CSTACommonArguments;
}
