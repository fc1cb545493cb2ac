// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { Open } from '../unknown-member.js';
import type { EventCause } from './causes.js';
import type { CSTACommonArguments } from './extensions.js';
import type { SubjectDeviceID } from './identifiers.js';

/**
 * A device is back in service and works normally. This does not mean that its capabilities changed, if
 * DeviceCapsChangedEvent is supported (ECMA-269 23.1.1.3, FR 1).
 *
 * Source: ECMA-269 23.1.1; ECMA-285 21.1.1.
 */
export interface BackInServiceEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device that is back in service.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 23.1.1; ECMA-285 21.1.1.
   */
  readonly device: SubjectDeviceID;
  /**
   * Why the event came; `normal` means maintenance.
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
 * What GetPhysicalDeviceInformation or GetLogicalDeviceInformation would tell of a device has changed.
 * The event comes whether or not that information was ever asked for (ECMA-269 23.1.2.3, FR 1);
 * ECMA-269 calls it Device Capabilities Changed.
 *
 * Source: ECMA-269 23.1.2; ECMA-285 21.1.2.
 */
export interface DeviceCapsChangedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device whose capabilities changed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 23.1.2; ECMA-285 21.1.2.
   */
  readonly device: SubjectDeviceID;
  /**
   * Why an event came, beyond what its type says.
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
 * A device went into maintenance: it takes neither calls nor some CSTA services, such as call control.
 * Monitors stay, though a new MonitorStart may fail because the device is out of service, and all
 * events but BackInServiceEvent may stop. This does not mean that its capabilities changed, if
 * DeviceCapsChangedEvent is supported.
 *
 * Source: ECMA-269 23.1.3; ECMA-285 21.1.3.
 */
export interface OutOfServiceEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device that is out of service; its logical and its physical element may each give an event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 23.1.3; ECMA-285 21.1.3.
   */
  readonly device: SubjectDeviceID;
  /**
   * Why an event came, beyond what its type says.
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
 * Part of a device takes neither calls nor some CSTA services, as when some members of a group are out
 * of service. Monitors stay, though fewer events may come; BackInServiceEvent ends the state,
 * OutOfServiceEvent makes it worse.
 *
 * Source: ECMA-269 23.1.4; ECMA-285 21.1.4.
 */
export interface PartiallyInServiceEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device that is partly in service.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 23.1.4; ECMA-285 21.1.4.
   */
  readonly device: SubjectDeviceID;
  /**
   * Why the event came: `forcedTransition`, `maintenance` or `normal`.
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
