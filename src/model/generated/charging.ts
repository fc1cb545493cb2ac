// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { Open, UnknownAlternative } from '../unknown-member.js';
import type { ChargingInfoTypeOfChargingInfo, ChargingUnitsRecord, NumberOfCurrencyUnitsCurrencyMultiplier } from './features.js';

export interface ChargingInfo extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly numberUnits: NumberUnits;
  /** ECMA-323 edition 3 or earlier. */
  readonly typeOfChargingInfo: ChargingInfoTypeOfChargingInfo;
}

export type NumberUnits =
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly numberOfChargeUnits: NumberOfChargingUnits;
      readonly numberOfCurrencyUnits?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly numberOfCurrencyUnits: NumberOfCurrencyUnits;
      readonly numberOfChargeUnits?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly numberOfChargeUnits?: undefined; readonly numberOfCurrencyUnits?: undefined });

export type NumberOfChargingUnits = readonly ChargingUnitsRecord[];

export interface NumberOfCurrencyUnits extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly currencyType: string;
  /** ECMA-323 edition 3 or earlier. */
  readonly currencyAmount: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly currencyMultiplier: NumberOfCurrencyUnitsCurrencyMultiplier;
}
