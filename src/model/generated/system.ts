// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { DeviceID } from '../hand-written.js';
import type { Open, OpenBits, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { ServiceCrossRefID } from './capabilities.js';
import type { CSTACommonArguments } from './extensions.js';

export type SysStatRegisterID = string;

/** Statuses that are filtered. BER has room for one of them, as an ENUMERATED. */
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

export interface RequestTypes extends OpenBits {
  readonly systemStatus?: boolean;
  readonly requestSystemStatus?: boolean;
  readonly switchingFunctionCapsChanged?: boolean;
  readonly switchingFunctionDevicesChanged?: boolean;
}

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
 * Reports the status of the side that sends it.
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

export type RegistrationType =
  | 'escapeRegister'
  | 'ioRegister'
  | 'routeRegister'
  | 'sysStatRegister'
  | UnknownValue;

export type RegistrationTypeList = readonly RegistrationType[];

export type GetRegistrationsResponseCrossRefIDorRegistrationData =
  | {
      /**
       * Ties the messages that carry the answer in segments to the request that they answer.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly serviceCrossRefID: ServiceCrossRefID;
      readonly registrationList?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly registrationList: RegistrationList;
      readonly serviceCrossRefID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly serviceCrossRefID?: undefined; readonly registrationList?: undefined });

export interface RegistrationListEntry extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly registrationType: RegistrationType;
  /** ECMA-323 edition 3 or earlier. */
  readonly registrationID: string;
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly registrationObject?: DeviceID;
}

export type RegistrationList = readonly RegistrationListEntry[];

/**
 * Changes which system status reports a registration suppresses.
 *
 * Operation 206.
 *
 * Source: ECMA-269 Table 14-2.
 */
export interface ChangeSysStatFilter extends Open {
  /**
   * mandatory; the registration whose filter changes
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-2.
   */
  readonly sysStatRegisterID: SysStatRegisterID;
  /**
   * statuses to be filtered: initializing, enabled, normal, messages lost, disabled, partially disabled,
   * overload imminent, overload reached, overload relieved; true = filtered (described as bits; the
   * ASN.1 has the SystemStatus enumeration, one value; XML has booleans)
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
   * Statuses that are filtered.
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
   * what is registered: systemStatus, requestSystemStatus, switchingFunctionCapsChanged,
   * switchingFunctionDevicesChanged
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-4.
   */
  readonly requestTypes: RequestTypes;
  /**
   * statuses to be filtered; mandatory when requestTypes includes systemStatus, must be absent when not
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-4. */
  readonly sysStatRegisterID: SysStatRegisterID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-4. */
  readonly actualStatusFilter?: StatusFilter;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-4.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Sent by the SF: says that it ended a registration.
 *
 * Operation 208.
 *
 * Source: ECMA-269 Table 14-6.
 */
export interface SystemRegisterAbort extends Open {
  /**
   * mandatory; the registration that was ended
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
 * Cancels a registration.
 *
 * Operation 209.
 *
 * Source: ECMA-269 Table 14-7.
 */
export interface SystemRegisterCancel extends Open {
  /**
   * mandatory; the registration to be cancelled
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
   * mandatory when the SF asks and registration is supported; absent in every other case
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
   * Reports the status of the side that sends it.
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
   * mandatory when the SF sends and registration is supported; absent in every other case
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 14-12.
   */
  readonly sysStatRegisterID?: SysStatRegisterID;
  /**
   * status of the sending function (12.2.28)
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
 * Sent by the SF: its capabilities changed.
 *
 * Operation 212.
 *
 * Source: ECMA-269 Table 14-14.
 */
export interface SwFunctionCapsChanged extends Open {
  /**
   * mandatory when the SF supports system registration
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
 * Sent by the SF: the set of devices changed.
 *
 * Operation 213.
 *
 * Source: ECMA-269 Table 14-16.
 */
export interface SwFunctionDevicesChanged extends Open {
  /**
   * mandatory when the SF supports system registration
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
   * types to tell of: EscapeRegister, IORegister, RouteRegister, SysStatRegister; absent = all types
   * that the SF supports
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
  /** ECMA-323 edition 6 or later. Source: ECMA-269 Table 14-18. */
  readonly crossRefIDorRegistrationData: GetRegistrationsResponseCrossRefIDorRegistrationData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 Table 14-18.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Request RegistrationInfo.
 *
 * XML only.
 */
export interface RegistrationInfo extends Open {
  /** ECMA-323 edition 6 or later. */
  readonly serviceCrossRefID?: string;
  /** ECMA-323 edition 6 or later. */
  readonly segmentID?: number;
  /** ECMA-323 edition 6 or later. */
  readonly lastSegment?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly registrationList?: readonly RegistrationList[];
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly extensions?: CSTACommonArguments;
}
