// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { CSTAPrivateData } from '../hand-written.js';
import type { Open } from '../unknown-member.js';
import type { CSTACommonArguments, CSTASecurityData } from './extensions.js';

export type EscapeRegisterID = string;

/**
 * Carries a vendor-defined request in private data; usable both ways.
 *
 * Operation 51.
 *
 * Source: ECMA-269 29.2.1.1, also 9.4.1, 9.4.2.3.
 */
export interface Escape extends Open {
  /**
   * only SF to CF, present there if the SF supports escape registration; a CF request must leave it out
   * (9.4.2.3)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.2.1.1, also 9.4.1, 9.4.2.3.
   */
  readonly escapeRegisterID?: EscapeRegisterID;
  /**
   * time stamp, sequence number, security information; a direct member here
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.2.1.1, also 9.4.1, 9.4.2.3.
   */
  readonly security?: CSTASecurityData;
  /**
   * mandatory; content not defined by CSTA (9.4.1, 9.4.2.3)
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
 * Registers the CF for Escape requests of the SF; the request has no members of its own (BER: CHOICE
 * of extensions or noData).
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 29.1.1.1. */
  readonly escapeRegisterID: EscapeRegisterID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.1.1.1.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Tells that an escape registration was aborted.
 *
 * Operation 366.
 *
 * Source: ECMA-269 29.1.2.1.
 */
export interface EscapeRegisterAbort extends Open {
  /**
   * mandatory; the aborted registration
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
 * Cancels an escape registration.
 *
 * Operation 367.
 *
 * Source: ECMA-269 29.1.3.1.
 */
export interface EscapeRegisterCancel extends Open {
  /**
   * mandatory; the registration to cancel
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
 * Selects the private data version to use; the whole argument is one INTEGER, no extensions.
 *
 * Operation 368.
 *
 * Source: ECMA-269 29.2.2; ECMA-285 27.2.2.
 */
export interface PrivateDataVersionSelection extends Open {
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 29.2.2; ECMA-285 27.2.2. */
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
 * Unsolicited vendor event; shall not carry what a standard event can report. Needs a monitor, of
 * which type is switching-function specific. Covers the requests of the escape, I/O (data path), I/O
 * registration, data collection, call detail record, voice unit and location services (operations 51,
 * 110-119, 340-349, 360-368, 500-516, 530-541); it restates, in its own words, public descriptions of
 * ECMA-269, 9th edition. Clause numbers stand exactly as a description gave them; one that ends in .1
 * is normally that of the request. An ECMA-285 clause stands only where given. SF = switching
 * function, CF = computing function. `security` and private data travel in `extensions` unless said.
 *
 * Source: ECMA-269 29.3.1, 9.4.2.4; ECMA-285 27.3.1.
 */
export interface PrivateEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * optional; time stamp, sequence number, security information (29.3.1.1)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.3.1, 9.4.2.4; ECMA-285 27.3.1.
   */
  readonly security?: CSTASecurityData;
  /**
   * mandatory; contents are the vendor's, CSTA says nothing of them (9.4.1, 29.3.1.1)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 29.3.1, 9.4.2.4; ECMA-285 27.3.1.
   */
  readonly privateData: CSTAPrivateData;
}
