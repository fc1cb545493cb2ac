// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID, CorrelatorData, DeviceID } from '../hand-written.js';
import type { Open, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { CallCharacteristics, CallLinkageData } from './calls.js';
import type { ErrorValue } from './errors.js';
import type { CSTACommonArguments } from './extensions.js';
import type { DeviceHistoryListItem, LanguagePreferences, MessageInfoItem, SubjectOfCall } from './features.js';
import type { AssociatedCalledDeviceID, AssociatedCallingDeviceID, CalledDeviceID, CallingDeviceID, SubjectDeviceID } from './identifiers.js';
import type { ConnectionInformation, MediaCallCharacteristics, MediaClass } from './media.js';

/** Names a routeing dialogue, which is about one call. */
export type RouteingCrossRefID = string;

/** Names a registration as routeing server. */
export type RouteRegisterReqID = string;

/** How a route should be picked. */
export type SelectValue =
  | 'normal'
  | 'leastCost'
  | 'emergency'
  | 'aCD'
  | 'userDefined'
  | UnknownValue;

/** How many more routes can still be offered. */
export type RetryValue =
  | {
      /**
       * There is no list of routes.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly noListAvailable: boolean;
      readonly noCountAvailable?: undefined;
      readonly retryCount?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * No count is kept.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly noCountAvailable: boolean;
      readonly noListAvailable?: undefined;
      readonly retryCount?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * How many more routes can be offered.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly retryCount: number;
      readonly noListAvailable?: undefined;
      readonly noCountAvailable?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly noListAvailable?: undefined; readonly noCountAvailable?: undefined; readonly retryCount?: undefined });

/** An error that belongs to no other category. */
export type UnspecifiedErrors = true;

/** Why a call goes back into the network. */
export type RejectCause =
  | 'busyOverflow'
  | 'queueTimeOverflow'
  | 'capacityOverflow'
  | 'calendarOverflow'
  | 'unknownOverflow'
  | UnknownValue;

/**
 * The switching function asks for a destination for one call, and so opens a routeing dialogue.
 *
 * Operation 31.
 *
 * Source: ECMA-269 Table 20-11.
 */
export interface RouteRequest extends Open {
  /**
   * Names the dialogue. The switching function gives it out, one for each call; it is unique within the
   * registration or, without one, within the switching sub-domain.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly crossRefIdentifier: RouteingCrossRefID;
  /**
   * The registration that the dialogue belongs to. Present if the switching function supports
   * registration, and absent if not.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly routeRegisterReqID?: RouteRegisterReqID;
  /**
   * Where the call goes now.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly currentRoute: CalledDeviceID;
  /**
   * The calling device, if known.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly callingDevice?: CallingDeviceID;
  /**
   * The device that the call has reached.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly routeingDevice?: SubjectDeviceID;
  /**
   * The connection of the call to be routed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly routedCall?: ConnectionID;
  /**
   * A hint how the route should be picked.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly routeSelAlgorithm?: SelectValue;
  /**
   * The network interface device of the caller, if known.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly associatedCallingDevice?: AssociatedCallingDeviceID;
  /**
   * The network interface device of the called side, if known.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly associatedCalledDevice?: AssociatedCalledDeviceID;
  /**
   * True for a priority call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly priority?: boolean;
  /**
   * How long the computing function has for its answer; the standard names no unit.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly replyTimeout?: number;
  /**
   * The correlator data of the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * The media classes of the call that is to be routed (6.7.8.5).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly mediaCallCharacteristics?: MediaCallCharacteristics;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly callCharacteristics?: CallCharacteristics;
  /**
   * Media attributes of the routed call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-11.
   */
  readonly routeCallInfo?: ConnectionInformation;
  /**
   * Identifiers of the global call and its thread.
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
   * The devices that were in the call formerly.
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
 * The switching function asks for another destination in a dialogue that is open already.
 *
 * Operation 32.
 *
 * Source: ECMA-269 Table 20-8.
 */
export interface ReRoute extends Open {
  /**
   * Names the dialogue.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-8.
   */
  readonly crossRefIdentifier: RouteingCrossRefID;
  /**
   * The registration that the dialogue belongs to. Present if the switching function supports
   * registration; if absent, the dialogue is unique within the switching sub-domain.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-8.
   */
  readonly routeRegisterReqID?: RouteRegisterReqID;
  /**
   * How long the computing function has for its answer; the standard names no unit.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-8.
   */
  readonly replyTimeout?: number;
  /**
   * The correlator data of the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-8.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Identifiers of the global call and its thread.
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
 * Gives the destination that a route request asked for.
 *
 * Operation 33.
 *
 * Source: ECMA-269 Table 20-12.
 */
export interface RouteSelect extends Open {
  /**
   * The dialogue that is answered.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-12.
   */
  readonly crossRefIdentifier: RouteingCrossRefID;
  /**
   * The registration that the dialogue belongs to; present if registration is used.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-12.
   */
  readonly routeRegisterReqID?: RouteRegisterReqID;
  /**
   * The destination to use.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-12.
   */
  readonly routeSelected: DeviceID;
  /**
   * More destinations that may be tried.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-12.
   */
  readonly alternateRoutes?: readonly DeviceID[];
  /**
   * How many more routes can still be offered, or that no count is kept.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-12.
   */
  readonly remainRetries?: RetryValue;
  /**
   * True asks for a RouteUsed with the destination that is really taken.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-12.
   */
  readonly routeUsedReq?: boolean;
  /**
   * Correlator data to put on the call.
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
 * The switching function reports the destination that was really taken.
 *
 * Operation 34.
 *
 * Source: ECMA-269 Table 20-13.
 */
export interface RouteUsed extends Open {
  /**
   * Names the dialogue.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-13.
   */
  readonly crossRefIdentifier: RouteingCrossRefID;
  /**
   * The registration that the dialogue belongs to; present if registration is used.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-13.
   */
  readonly routeRegisterReqID?: RouteRegisterReqID;
  /**
   * The destination that was taken.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-13.
   */
  readonly routeUsed: CalledDeviceID;
  /**
   * The calling device, if provided.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-13.
   */
  readonly callingDevice?: CallingDeviceID;
  /**
   * Whether the destination is in the switching function's own domain.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-13.
   */
  readonly domain?: boolean;
  /**
   * The correlator data of the call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-13.
   */
  readonly correlatorData?: CorrelatorData;
  /**
   * Identifiers of the global call and its thread.
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
 * Ends a routeing dialogue; either side may send it.
 *
 * Operation 35.
 *
 * Source: ECMA-269 Table 20-9.
 */
export interface RouteEnd extends Open {
  /**
   * The dialogue that ends.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-9.
   */
  readonly crossRefIdentifier: RouteingCrossRefID;
  /**
   * The registration that the dialogue belongs to; present if registration is used.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-9.
   */
  readonly routeRegisterReqID?: RouteRegisterReqID;
  /**
   * Why the dialogue ended.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-9.
   */
  readonly errorValue?: ErrorValue;
  /**
   * From the computing function the correlator data to put on the call, from the switching function what
   * the call has.
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
   * The dialogue of the rejected call.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-10.
   */
  readonly crossRefIdentifier: RouteingCrossRefID;
  /**
   * The registration that the dialogue belongs to; present if registration is used.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-10.
   */
  readonly routeRegisterReqID?: RouteRegisterReqID;
  /**
   * Why the call goes back into the network.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-10.
   */
  readonly rejectCause?: RejectCause;
  /**
   * Correlator data to put on the call.
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
 * Registers the computing function as routeing server.
 *
 * Operation 248.
 *
 * Source: ECMA-269 Table 20-2.
 */
export interface RouteRegister extends Open {
  /**
   * The routeing device to register for; absent means every routeing device of the switching sub-domain,
   * if that is supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-2.
   */
  readonly routeingDevice?: DeviceID;
  /**
   * The media classes of the calls wanted; they are compared when a route is requested while route mode
   * is used.
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
  /**
   * Names the new registration.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 20-2.
   */
  readonly routeRegisterReqID: RouteRegisterReqID;
  /**
   * The media classes of the calls that will be offered.
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
 * The switching function tells that a registration as routeing server has been aborted.
 *
 * Operation 249.
 *
 * Source: ECMA-269 Table 20-4.
 */
export interface RouteRegisterAbort extends Open {
  /**
   * The registration that was aborted.
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
 * Ends a registration as routeing server.
 *
 * Operation 250.
 *
 * Source: ECMA-269 Table 20-5.
 */
export interface RouteRegisterCancel extends Open {
  /**
   * The registration to cancel.
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
