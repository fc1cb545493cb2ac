// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID, DeviceID } from '../hand-written.js';
import type { Open, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { CSTACommonArguments } from './extensions.js';
import type { MonitorFilter, MonitorMediaClass } from './monitoring-types.js';

export type MonitorObject =
  | {
      /**
       * Names a device.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceObject: DeviceID;
      readonly callObject?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * One device's part in one call, named by the switching function.
       *
       * ECMA-323 edition 3 or earlier.
       */
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
      /** ECMA-323 edition 3 or earlier. */
      readonly monitorList: MonitorList;
      readonly serviceCrossRefID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly serviceCrossRefID: string;
      readonly monitorList?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly monitorList?: undefined; readonly serviceCrossRefID?: undefined });

export type MonitorList = readonly MonitorListEntry[];

export interface MonitorListEntry extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly monitorCrossRefID?: string;
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
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
  /**
   * mandatory; a connection identifier for a call, or a device identifier
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-4.
   */
  readonly monitorObject: MonitorObject;
  /**
   * events not to be sent; absent or not supported: no filter asked for, that is all events the
   * capability exchange shows
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-4.
   */
  readonly requestedMonitorFilter?: MonitorFilter;
  /**
   * call-type or device-type (6.6.2)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-4.
   */
  readonly monitorType?: MonitorType;
  /**
   * media classes to monitor; absent: up to the switching function
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-4.
   */
  readonly requestedMonitorMediaClass?: MonitorMediaClass;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-4.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link MonitorStart}. */
export interface MonitorStartResponse extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-4. */
  readonly monitorCrossRefID: MonitorCrossRefID;
  /**
   * The events that a monitor leaves out: a value of true means that the event is not sent.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-4.
   */
  readonly actualMonitorFilter?: MonitorFilter;
  /**
   * The media classes of the calls that a monitor or device covers.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-4.
   */
  readonly actualMonitorMediaClass?: MonitorMediaClass;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-4. */
  readonly monitorExistingCalls?: boolean;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-4.
   */
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
  /**
   * mandatory; as given by MonitorStart
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-2.
   */
  readonly monitorCrossRefID: MonitorCrossRefID;
  /**
   * mandatory; a bit that is true means that event is filtered out, not sent
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-2.
   */
  readonly requestedFilterList: MonitorFilter;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-2.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link ChangeMonitorFilter}. */
export interface ChangeMonitorFilterResponse extends Open {
  /**
   * The events that a monitor leaves out: a value of true means that the event is not sent.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-2.
   */
  readonly actualFilterList?: MonitorFilter;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-2.
   */
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
  /**
   * mandatory; monitor to stop
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-6.
   */
  readonly monitorCrossRefID: MonitorCrossRefID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-6.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link MonitorStop}. */
export interface MonitorStopResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-6.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Request GetMonitors.
 *
 * XML only.
 */
export interface GetMonitors extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetMonitors}. */
export interface GetMonitorsResponse extends Open {
  /** ECMA-323 edition 6 or later. */
  readonly crossRefIDorRegistrationData?: GetMonitorsResponseCrossRefIDorRegistrationData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Request MonitorInfo.
 *
 * XML only.
 */
export interface MonitorInfo extends Open {
  /** ECMA-323 edition 6 or later. */
  readonly serviceCrossRefID?: string;
  /** ECMA-323 edition 6 or later. */
  readonly segmentID?: number;
  /** ECMA-323 edition 6 or later. */
  readonly lastSegment?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly monitorList?: readonly MonitorListEntry[];
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly extensions?: CSTACommonArguments;
}
