// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID, DeviceID } from '../hand-written.js';
import type { Open, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { CSTACommonArguments } from './extensions.js';
import type { MonitorFilter, MonitorMediaClass } from './monitoring-types.js';

export type MonitorObject =
  | {
      readonly deviceObject: DeviceID;
      readonly callObject?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly callObject: ConnectionID;
      readonly deviceObject?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceObject?: undefined; readonly callObject?: undefined });

export type MonitorType =
  | 'call'
  | 'device'
  | UnknownValue;

export type MonitorCrossRefID = string;

export type GetMonitorsResponseCrossRefIDorRegistrationData =
  | {
      readonly monitorList: MonitorList;
      readonly serviceCrossRefID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly serviceCrossRefID: string;
      readonly monitorList?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly monitorList?: undefined; readonly serviceCrossRefID?: undefined });

export type MonitorList = readonly MonitorListEntry[];

export interface MonitorListEntry extends Open {
  readonly monitorCrossRefID?: string;
  readonly monitorObject?: DeviceID;
}

/**
 * Starts a monitor on a call or a device.
 *
 * Operation 71.
 *
 * Source: ECMA-269 Table 15-4.
 */
export interface MonitorStart extends Open {
  /** mandatory; a connection identifier for a call, or a device identifier */
  readonly monitorObject: MonitorObject;
  /**
   * events not to be sent; absent or not supported: no filter asked for, that is all events the
   * capability exchange shows
   */
  readonly requestedMonitorFilter?: MonitorFilter;
  /** call-type or device-type (6.6.2) */
  readonly monitorType?: MonitorType;
  /** media classes to monitor; absent: up to the switching function */
  readonly requestedMonitorMediaClass?: MonitorMediaClass;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link MonitorStart}. */
export interface MonitorStartResponse extends Open {
  readonly monitorCrossRefID: MonitorCrossRefID;
  readonly actualMonitorFilter?: MonitorFilter;
  readonly actualMonitorMediaClass?: MonitorMediaClass;
  readonly monitorExistingCalls?: boolean;
  readonly extensions?: CSTACommonArguments;
}

/**
 * Changes which events a running monitor leaves out.
 *
 * Operation 72.
 *
 * Source: ECMA-269 Table 15-2.
 */
export interface ChangeMonitorFilter extends Open {
  /** mandatory; as given by MonitorStart */
  readonly monitorCrossRefID: MonitorCrossRefID;
  /** mandatory; a bit that is true means that event is filtered out, not sent */
  readonly requestedFilterList: MonitorFilter;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ChangeMonitorFilter}. */
export interface ChangeMonitorFilterResponse extends Open {
  readonly actualFilterList?: MonitorFilter;
  readonly extensions?: CSTACommonArguments;
}

/**
 * Ends a monitor.
 *
 * Operation 73.
 *
 * Source: ECMA-269 Table 15-6.
 */
export interface MonitorStop extends Open {
  /** mandatory; monitor to stop */
  readonly monitorCrossRefID: MonitorCrossRefID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link MonitorStop}. */
export interface MonitorStopResponse extends Open {
  readonly extensions?: CSTACommonArguments;
}

/**
 * Request GetMonitors.
 *
 * XML only.
 */
export interface GetMonitors extends Open {
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetMonitors}. */
export interface GetMonitorsResponse extends Open {
  readonly crossRefIDorRegistrationData?: GetMonitorsResponseCrossRefIDorRegistrationData;
  readonly extensions?: CSTACommonArguments;
}

/**
 * Request MonitorInfo.
 *
 * XML only.
 */
export interface MonitorInfo extends Open {
  readonly serviceCrossRefID?: string;
  readonly segmentID?: number;
  readonly lastSegment?: boolean;
  readonly monitorList?: readonly MonitorListEntry[];
  readonly extensions?: CSTACommonArguments;
}
