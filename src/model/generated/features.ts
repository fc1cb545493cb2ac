// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID } from '../hand-written.js';
import type { Open, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { EventCause } from './causes.js';
import type { RedirectionDeviceID } from './identifiers.js';

/** The account that a call is charged to (ECMA-269 12.2.1). */
export type AccountInfo = Uint8Array;

/** The code that authorises a request or a call (ECMA-269 12.2.3). */
export type AuthCode = Uint8Array;

/** The subject or intent of a call (ECMA-269 12.2.27). */
export type SubjectOfCall = string;

/** The preferred language or languages (ECMA-269 12.2.16). */
export type LanguagePreferences = string;

/** One part of a message that goes with a call, as a MIME body part. */
export interface MessageInfoItem extends Open {
  /**
   * The contents of the part.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly contents: string;
  /**
   * The MIME type of the contents; absent means text/plain (Table 17-130).
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly contentTypeAndSubtype?: string;
  /**
   * The length of the contents.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly contentsLength?: number;
}

/** A device that was in the call formerly: it redirected, transferred or cleared. */
export interface DeviceHistoryListItem extends Open {
  /**
   * The device that left the call.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly oldDeviceID: RedirectionDeviceID;
  /**
   * Why the device left the call.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly eventCause?: EventCause;
  /**
   * The connection that the device had in the call.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly oldConnectionID?: ConnectionID;
}

/** Names one display of a device that has several. */
export type DisplayID = string;

/** A volume or gain from 0, silence, to 100, the loudest; what 1 to 99 mean depends on the device. */
export type VolAbs = number;

/** A volume or gain: an absolute value, or one step up or down. */
export type Volume =
  | {
      /**
       * The absolute value, 0 to 100.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly volAbs: VolAbs;
      readonly volInc?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * One step up or down; the switching function decides how large a step is.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly volInc: VolInc;
      readonly volAbs?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly volAbs?: undefined; readonly volInc?: undefined });

/** One step up or down; the switching function decides how large a step is. */
export type VolInc =
  | 'increment'
  | 'decrement'
  | UnknownValue;

/** A number of charging units of one type. */
export interface ChargingUnitsRecord extends Open {
  /**
   * How many units.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly chargingUnits: number;
  /**
   * The type of the units.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly typeOfUnits?: string;
}

/** The fraction or multiple of a currency in which an amount counts. */
export type NumberOfCurrencyUnitsCurrencyMultiplier =
  | 'oneThousandth'
  | 'oneHundredth'
  | 'oneTenth'
  | 'one'
  | 'ten'
  | 'hundred'
  | 'thousand'
  | UnknownValue;

/** Whether a charge is all of it. */
export type ChargingInfoTypeOfChargingInfo =
  /** The charge so far. */
  | 'subTotal'
  /** The whole charge. */
  | 'total'
  | UnknownValue;

/** The contents of a message that goes with a call. */
export type MessageInfo = readonly MessageInfoItem[];

/** The devices that were in the call formerly. */
export type DeviceHistory = readonly DeviceHistoryListItem[];
