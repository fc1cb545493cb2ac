// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { Open, UnknownAlternative } from '../unknown-member.js';
import type { ChargingInfoTypeOfChargingInfo, ChargingUnitsRecord, NumberOfCurrencyUnitsCurrencyMultiplier } from './features.js';

export interface ChargingInfo extends Open {
  readonly numberUnits: NumberUnits;
  readonly typeOfChargingInfo: ChargingInfoTypeOfChargingInfo;
}

export type NumberUnits =
  | {
      readonly numberOfChargeUnits: NumberOfChargingUnits;
      readonly numberOfCurrencyUnits?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly numberOfCurrencyUnits: NumberOfCurrencyUnits;
      readonly numberOfChargeUnits?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly numberOfChargeUnits?: undefined; readonly numberOfCurrencyUnits?: undefined });

export type NumberOfChargingUnits = readonly ChargingUnitsRecord[];

export interface NumberOfCurrencyUnits extends Open {
  readonly currencyType: string;
  readonly currencyAmount: number;
  readonly currencyMultiplier: NumberOfCurrencyUnitsCurrencyMultiplier;
}
