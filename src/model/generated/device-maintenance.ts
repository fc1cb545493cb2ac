// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { Open } from '../unknown-member.js';
import type { EventCause } from './causes.js';
import type { CSTACommonArguments } from './extensions.js';
import type { SubjectDeviceID } from './identifiers.js';

/**
 * A device is back in service and works normally. Rules: 23.1.1.3 FR 1 does not mean that capabilities
 * changed, if DeviceCapsChanged is supported
 *
 * Source: ECMA-269 23.1.1; ECMA-285 21.1.1.
 */
export interface BackInServiceEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 23.1.1; ECMA-285 21.1.1.
   */
  readonly device: SubjectDeviceID;
  /**
   * optional; Normal means maintenance
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 23.1.1; ECMA-285 21.1.1.
   */
  readonly cause?: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 23.1.1; ECMA-285 21.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * What GetPhysicalDeviceInformation or GetLogicalDeviceInformation would tell of a device has changed
 * (269 name: Device Capabilities Changed). Rules: 23.1.2.3 FR 1 sent whether or not that information
 * was ever fetched
 *
 * Source: ECMA-269 23.1.2; ECMA-285 21.1.2.
 */
export interface DeviceCapsChangedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; the device concerned
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 23.1.2; ECMA-285 21.1.2.
   */
  readonly device: SubjectDeviceID;
  /**
   * optional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 23.1.2; ECMA-285 21.1.2.
   */
  readonly cause?: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 23.1.2; ECMA-285 21.1.2.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A device went to maintenance: it can take neither calls nor some CSTA services (call control, say).
 * Monitors stay, new MonitorStart may fail (Device Out Of Service), events may stop but for
 * BackInService. Rules: does not mean that capabilities changed, if DeviceCapsChanged is supported
 *
 * Source: ECMA-269 23.1.3; ECMA-285 21.1.3.
 */
export interface OutOfServiceEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory; logical and physical element may each give an event of their own
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 23.1.3; ECMA-285 21.1.3.
   */
  readonly device: SubjectDeviceID;
  /**
   * optional
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 23.1.3; ECMA-285 21.1.3.
   */
  readonly cause?: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 23.1.3; ECMA-285 21.1.3.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Part of a device can take neither calls nor some CSTA services (a group with some members out of
 * service, say). Monitors stay, fewer events may come; BackInService ends it, OutOfService is the
 * worse turn.
 *
 * Source: ECMA-269 23.1.4; ECMA-285 21.1.4.
 */
export interface PartiallyInServiceEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * mandatory
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 23.1.4; ECMA-285 21.1.4.
   */
  readonly device: SubjectDeviceID;
  /**
   * optional: Forced Transition, Maintenance, Normal
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 23.1.4; ECMA-285 21.1.4.
   */
  readonly cause?: EventCause;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 23.1.4; ECMA-285 21.1.4.
   */
  readonly extensions?: CSTACommonArguments;
}
