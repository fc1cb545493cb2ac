// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { CSTAPrivateData } from '../hand-written.js';
import type { Open } from '../unknown-member.js';
import type { CSTACommonArguments, CSTASecurityData } from './extensions.js';

/** Names a registration for Escape requests. */
export type EscapeRegisterID = string;

/**
 * Carries a vendor's own request in private data; either side may send it.
 *
 * Operation 51.
 *
 * Source: ECMA-269 29.2.1.1, also 9.4.1, 9.4.2.3.
 */
export interface Escape extends Open {
  /**
   * The registration under which the switching function sends; present if it supports escape
   * registration. A request of the computing function leaves it out (9.4.2.3).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.2.1.1, also 9.4.1, 9.4.2.3.
   */
  readonly escapeRegisterID?: EscapeRegisterID;
  /**
   * Time stamp, sequence number and security information of the message, which stand here instead of in
   * `extensions`.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.2.1.1, also 9.4.1, 9.4.2.3.
   */
  readonly security?: CSTASecurityData;
  /**
   * The vendor's request; CSTA does not define the contents (9.4.1, 9.4.2.3).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.2.1.1, also 9.4.1, 9.4.2.3.
   */
  readonly privateData: CSTAPrivateData;
}

/** Positive answer to {@link Escape}. */
export interface EscapeResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.2.1.1, also 9.4.1, 9.4.2.3.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Registers the computing function for Escape requests of the switching function.
 *
 * Operation 365.
 *
 * Source: ECMA-269 29.1.1.1.
 */
export interface EscapeRegister extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.1.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link EscapeRegister}. */
export interface EscapeRegisterResponse extends Open {
  /**
   * Names the new registration.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.1.1.1.
   */
  readonly escapeRegisterID: EscapeRegisterID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.1.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Tells that a registration for Escape requests was aborted.
 *
 * Operation 366.
 *
 * Source: ECMA-269 29.1.2.1.
 */
export interface EscapeRegisterAbort extends Open {
  /**
   * The registration that was aborted.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.1.2.1.
   */
  readonly escapeRegisterID: EscapeRegisterID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.1.2.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Cancels a registration for Escape requests.
 *
 * Operation 367.
 *
 * Source: ECMA-269 29.1.3.1.
 */
export interface EscapeRegisterCancel extends Open {
  /**
   * The registration to cancel.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.1.3.1.
   */
  readonly escapeRegisterID: EscapeRegisterID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.1.3.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link EscapeRegisterCancel}. */
export interface EscapeRegisterCancelResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.1.3.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Selects the version of the private data to use.
 *
 * Operation 368.
 *
 * Source: ECMA-269 29.2.2; ECMA-285 27.2.2.
 */
export interface PrivateDataVersionSelection extends Open {
  /**
   * The version to use; in BER it is the whole argument.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.2.2; ECMA-285 27.2.2.
   */
  readonly privateDataVersionSelectionArgument?: number;
}

/** Positive answer to {@link PrivateDataVersionSelection}. */
export interface PrivateDataVersionSelectionResponse extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.2.2; ECMA-285 27.2.2.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * A vendor's own event, which may not carry what a standard event can report. It needs a monitor; of
 * which type depends on the switching function.
 *
 * Source: ECMA-269 29.3.1, 9.4.2.4; ECMA-285 27.3.1.
 */
export interface PrivateEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * Time stamp, sequence number and security information of the message (29.3.1.1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.3.1, 9.4.2.4; ECMA-285 27.3.1.
   */
  readonly security?: CSTASecurityData;
  /**
   * The vendor's event; CSTA does not define the contents (9.4.1, 29.3.1.1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.3.1, 9.4.2.4; ECMA-285 27.3.1.
   */
  readonly privateData: CSTAPrivateData;
}
