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
  readonly contents: string;
  readonly contentTypeAndSubtype?: string;
  readonly contentsLength?: number;
}

export interface DeviceHistoryListItem extends Open {
  readonly oldDeviceID: RedirectionDeviceID;
  readonly eventCause?: EventCause;
  readonly oldConnectionID?: ConnectionID;
}

export type DisplayID = string;

export type VolAbs = number;

export type Volume =
  | {
      readonly volAbs: VolAbs;
      readonly volInc?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
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
  readonly chargingUnits: number;
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
