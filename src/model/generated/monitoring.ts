// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID, DeviceID } from '../hand-written.js';
import type { Open, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { CSTACommonArguments } from './extensions.js';
import type { MonitorFilter, MonitorMediaClass } from './monitoring-types.js';

/** What to monitor: a device or a call. */
export type MonitorObject =
  | {
      /**
       * The device to monitor.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly deviceObject: DeviceID;
      readonly callObject?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A connection of the call to monitor.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly callObject: ConnectionID;
      readonly deviceObject?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceObject?: undefined; readonly callObject?: undefined });

/** What a monitor follows (6.6.2). */
export type MonitorType =
  /** The monitor follows a call from device to device. */
  | 'call'
  /** The monitor follows what happens at a device. */
  | 'device'
  | UnknownValue;

/** Names a monitor; opaque, to be given back as it came. */
export type MonitorCrossRefID = string;

/** The monitors, or the reference under which MonitorInfo brings them. */
export type GetMonitorsResponseCrossRefIDorRegistrationData =
  | {
      /**
       * The monitors that exist.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly monitorList: MonitorList;
      readonly serviceCrossRefID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Ties the MonitorInfo segments that follow to this answer.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly serviceCrossRefID: string;
      readonly monitorList?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly monitorList?: undefined; readonly serviceCrossRefID?: undefined });

/** Monitors that exist. */
export type MonitorList = readonly MonitorListEntry[];

/** One monitor that exists. */
export interface MonitorListEntry extends Open {
  /**
   * Names the monitor.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly monitorCrossRefID?: string;
  /**
   * What the monitor follows.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly monitorObject?: DeviceID;
}

/**
 * Starts a monitor on a call or a device; events come from then on until it is stopped.
 *
 * Operation 71.
 *
 * Source: ECMA-269 Table 15-4.
 */
export interface MonitorStart extends Open {
  /**
   * The device to monitor, or a connection of the call to monitor.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-4.
   */
  readonly monitorObject: MonitorObject;
  /**
   * The events not to send. Without it, or where filters are not supported, every event comes that the
   * capability exchange shows.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-4.
   */
  readonly requestedMonitorFilter?: MonitorFilter;
  /**
   * Whether a call or a device is followed (6.6.2).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-4.
   */
  readonly monitorType?: MonitorType;
  /**
   * The media classes to monitor; absent leaves them to the switching function.
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
  /**
   * Names the new monitor; every event of it carries this.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-4.
   */
  readonly monitorCrossRefID: MonitorCrossRefID;
  /**
   * The events that are not sent, as the switching function decided.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-4.
   */
  readonly actualMonitorFilter?: MonitorFilter;
  /**
   * The media classes that are monitored.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-4.
   */
  readonly actualMonitorMediaClass?: MonitorMediaClass;
  /**
   * Whether calls that exist already are monitored too.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-4.
   */
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
   * The monitor, as MonitorStart named it.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 15-2.
   */
  readonly monitorCrossRefID: MonitorCrossRefID;
  /**
   * The events not to send from now on.
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
   * The events that are not sent, as the switching function decided.
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
   * The monitor to end.
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
 * Asks which monitors exist.
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
  /**
   * The monitors, or the reference under which MonitorInfo brings them.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly crossRefIDorRegistrationData?: GetMonitorsResponseCrossRefIDorRegistrationData;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Carries one segment of the list of monitors, after an answer to GetMonitors.
 *
 * XML only.
 */
export interface MonitorInfo extends Open {
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
   * The monitors in this segment.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly monitorList?: readonly MonitorListEntry[];
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly extensions?: CSTACommonArguments;
}
