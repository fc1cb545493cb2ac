// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { DeviceID } from '../hand-written.js';
import type { Open, OpenBits, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { ServiceCrossRefID } from './capabilities.js';
import type { CSTACommonArguments } from './extensions.js';

/** Names a registration for system services. */
export type SysStatRegisterID = string;

/**
 * The system statuses that are not reported: true means that the status is filtered out. BER has room
 * for one of them, as an ENUMERATED.
 */
export interface StatusFilterList extends OpenBits {
  readonly initializing?: boolean;
  readonly enabled?: boolean;
  readonly normal?: boolean;
  readonly messageLost?: boolean;
  readonly disabled?: boolean;
  readonly partiallyDisabled?: boolean;
  readonly overloadImminent?: boolean;
  readonly overloadReached?: boolean;
  readonly overloadRelieved?: boolean;
}

/** The services that a registration for system services is for. */
export interface RequestTypes extends OpenBits {
  /** Reports of the status. */
  readonly systemStatus?: boolean;
  /** Requests for the status. */
  readonly requestSystemStatus?: boolean;
  /** Notices that capabilities changed. */
  readonly switchingFunctionCapsChanged?: boolean;
  /** Notices that the set of devices changed. */
  readonly switchingFunctionDevicesChanged?: boolean;
}

/** The system statuses that are not reported: true means that the status is filtered out. */
export interface StatusFilter extends OpenBits {
  readonly initializing?: boolean;
  readonly enabled?: boolean;
  readonly normal?: boolean;
  readonly messageLost?: boolean;
  readonly disabled?: boolean;
  readonly partiallyDisabled?: boolean;
  readonly overloadImminent?: boolean;
  readonly overloadReached?: boolean;
  readonly overloadRelieved?: boolean;
}

/**
 * The status of a switching function or computing function.
 *
 * Source: ECMA-269 Table 14-12.
 */
export type SystemStatusValue =
  | 'disabled'
  | 'partiallyDisabled'
  | 'enabled'
  | 'initializing'
  | 'messagesLost'
  | 'normal'
  | 'overloadImminent'
  | 'overloadReached'
  | 'overloadRelieved'
  | UnknownValue;

/** What a registration is for. */
export type RegistrationType =
  | 'escapeRegister'
  | 'ioRegister'
  | 'routeRegister'
  | 'sysStatRegister'
  | UnknownValue;

/** Types of registration. */
export type RegistrationTypeList = readonly RegistrationType[];

/** The registrations, or the reference under which RegistrationInfo brings them. */
export type GetRegistrationsResponseCrossRefIDorRegistrationData =
  | {
      /**
       * Ties the RegistrationInfo segments that follow to this answer.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly serviceCrossRefID: ServiceCrossRefID;
      readonly registrationList?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The registrations that exist.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly registrationList: RegistrationList;
      readonly serviceCrossRefID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly serviceCrossRefID?: undefined; readonly registrationList?: undefined });

/** One registration that exists. */
export interface RegistrationListEntry extends Open {
  /**
   * What the registration is for.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly registrationType: RegistrationType;
  /**
   * Names the registration.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly registrationID: string;
  /**
   * The device that the registration is for.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly registrationObject?: DeviceID;
}

/** Registrations that exist. */
export type RegistrationList = readonly RegistrationListEntry[];

/**
 * Changes which system statuses are not reported to a registration.
 *
 * Operation 206.
 *
 * Source: ECMA-269 Table 14-2.
 */
export interface ChangeSysStatFilter extends Open {
  /**
   * The registration whose filter changes.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-2.
   */
  readonly sysStatRegisterID: SysStatRegisterID;
  /**
   * The statuses not to report from now on; BER has room for one of them, as an ENUMERATED.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-2.
   */
  readonly requestedStatusFilter: StatusFilterList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-2.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ChangeSysStatFilter}. */
export interface ChangeSysStatFilterResponse extends Open {
  /**
   * The statuses that are not reported, as the switching function decided.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-2.
   */
  readonly actualStatusFilter: StatusFilterList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-2.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Registers for one or more system services.
 *
 * Operation 207.
 *
 * Source: ECMA-269 Table 14-4.
 */
export interface SystemRegister extends Open {
  /**
   * The services to register for.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-4.
   */
  readonly requestTypes: RequestTypes;
  /**
   * The statuses not to report. It has to be present when `requestTypes` includes `systemStatus`, and
   * absent when not.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-4.
   */
  readonly requestedStatusFilter?: StatusFilter;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-4.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SystemRegister}. */
export interface SystemRegisterResponse extends Open {
  /**
   * Names the new registration.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-4.
   */
  readonly sysStatRegisterID: SysStatRegisterID;
  /**
   * The statuses that are not reported, as the switching function decided.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-4.
   */
  readonly actualStatusFilter?: StatusFilter;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-4.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * The switching function tells that it ended a registration.
 *
 * Operation 208.
 *
 * Source: ECMA-269 Table 14-6.
 */
export interface SystemRegisterAbort extends Open {
  /**
   * The registration that was ended.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-6.
   */
  readonly sysStatRegisterID: SysStatRegisterID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-6.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Cancels a registration for system services.
 *
 * Operation 209.
 *
 * Source: ECMA-269 Table 14-7.
 */
export interface SystemRegisterCancel extends Open {
  /**
   * The registration to cancel.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-7.
   */
  readonly sysStatRegisterID: SysStatRegisterID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-7.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SystemRegisterCancel}. */
export interface SystemRegisterCancelResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-7.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks the other side for its status.
 *
 * Operation 210.
 *
 * Source: ECMA-269 Table 14-10.
 */
export interface RequestSystemStatus extends Open {
  /**
   * The registration under which the switching function asks. Present when the switching function asks
   * and supports registration, and absent in every other case.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-10.
   */
  readonly sysStatRegisterID?: SysStatRegisterID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-10.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link RequestSystemStatus}. */
export interface RequestSystemStatusResponse extends Open {
  /**
   * The status of the side that answers.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-10.
   */
  readonly systemStatus: SystemStatusValue;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-10.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Reports the status of the side that sends it.
 *
 * Operation 211.
 *
 * Source: ECMA-269 Table 14-12.
 */
export interface SystemStatus extends Open {
  /**
   * The registration under which the switching function reports. Present when the switching function
   * sends and supports registration, and absent in every other case.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-12.
   */
  readonly sysStatRegisterID?: SysStatRegisterID;
  /**
   * The status of the side that sends (12.2.28).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-12.
   */
  readonly systemStatus: SystemStatusValue;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-12.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SystemStatus}. */
export interface SystemStatusResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-12.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * The switching function tells that its capabilities changed.
 *
 * Operation 212.
 *
 * Source: ECMA-269 Table 14-14.
 */
export interface SwFunctionCapsChanged extends Open {
  /**
   * The registration under which the switching function sends; a switching function that supports system
   * registration gives it.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-14.
   */
  readonly sysStatRegisterID?: SysStatRegisterID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-14.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SwFunctionCapsChanged}. */
export interface SwFunctionCapsChangedResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-14.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * The switching function tells that its set of devices changed.
 *
 * Operation 213.
 *
 * Source: ECMA-269 Table 14-16.
 */
export interface SwFunctionDevicesChanged extends Open {
  /**
   * The registration under which the switching function sends; a switching function that supports system
   * registration gives it.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-16.
   */
  readonly sysStatRegisterID?: SysStatRegisterID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-16.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link SwFunctionDevicesChanged}. */
export interface SwFunctionDevicesChangedResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-16.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks which registrations exist.
 *
 * Operation 371.
 *
 * Source: ECMA-269 Table 14-18.
 */
export interface GetRegistrations extends Open {
  /**
   * The types of registration to tell of; absent means all that the switching function supports.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 Table 14-18.
   */
  readonly requestedRegTypes?: RegistrationTypeList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 Table 14-18.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetRegistrations}. */
export interface GetRegistrationsResponse extends Open {
  /**
   * The registrations, or the reference under which RegistrationInfo brings them.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 Table 14-18.
   */
  readonly crossRefIDorRegistrationData: GetRegistrationsResponseCrossRefIDorRegistrationData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 Table 14-18.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Carries one segment of the list of registrations, after an answer to GetRegistrations.
 *
 * XML only.
 */
export interface RegistrationInfo extends Open {
  /**
   * Ties the segment to the answer that announced it.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly serviceCrossRefID?: string;
  /**
   * The number of the segment; it goes up by one with each.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly segmentID?: number;
  /**
   * True on the last segment for this reference.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly lastSegment?: boolean;
  /**
   * The registrations in this segment.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly registrationList?: readonly RegistrationList[];
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly extensions?: CSTACommonArguments;
}
