// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ConnectionID } from '../hand-written.js';
import type { Open, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { EventCause } from './causes.js';
import type { RedirectionDeviceID } from './identifiers.js';

export type ConnectionInformationFlowDirection =
  | 'transmit'
  | 'receive'
  | 'transmitAndReceive'
  | 'none'
  | UnknownValue;

export type AccountInfo = Uint8Array;

export type AuthCode = Uint8Array;

export type MediaCallCharacteristicsBitRate =
  | 'constant'
  | 'variable'
  | UnknownValue;

export type MediaCallCharacteristicsSwitchingSubDomainCCIEType =
  | 'isdn'
  | 'atm'
  | 'isoEthernet'
  | 'rsvp'
  | 'other'
  | 'sip'
  | UnknownValue;

export type SubjectOfCall = string;

export type LanguagePreferences = string;

export interface MessageInfoItem extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly contents: string;
  /** ECMA-323 edition 3 or earlier. */
  readonly contentTypeAndSubtype?: string;
  /** ECMA-323 edition 3 or earlier. */
  readonly contentsLength?: number;
}

export interface DeviceHistoryListItem extends Open {
  /**
   * Last device the SF knows of from which the call was routed on: forwarded, diverted or redirected
   * (APPLICATION 4).
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly oldDeviceID: RedirectionDeviceID;
  /**
   * Tells more on why an event came.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly eventCause?: EventCause;
  /**
   * A device's part in one call (APPLICATION 11).
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly oldConnectionID?: ConnectionID;
}

export type DisplayID = string;

export type VolAbs = number;

export type Volume =
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly volAbs: VolAbs;
      readonly volInc?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly volInc: VolInc;
      readonly volAbs?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly volAbs?: undefined; readonly volInc?: undefined });

export type VolInc =
  | 'increment'
  | 'decrement'
  | UnknownValue;

export interface ChargingUnitsRecord extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly chargingUnits: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly typeOfUnits?: string;
}

export type NumberOfCurrencyUnitsCurrencyMultiplier =
  | 'oneThousandth'
  | 'oneHundredth'
  | 'oneTenth'
  | 'one'
  | 'ten'
  | 'hundred'
  | 'thousand'
  | UnknownValue;

export type ChargingInfoTypeOfChargingInfo =
  | 'subTotal'
  | 'total'
  | UnknownValue;

export type MessageInfo = readonly MessageInfoItem[];

export type DeviceHistory = readonly DeviceHistoryListItem[];
