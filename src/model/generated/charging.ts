// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { Open, UnknownAlternative } from '../unknown-member.js';
import type { ChargingInfoTypeOfChargingInfo, ChargingUnitsRecord, NumberOfCurrencyUnitsCurrencyMultiplier } from './features.js';

/** A charge, in units or in money. */
export interface ChargingInfo extends Open {
  /**
   * The amount.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly numberUnits: NumberUnits;
  /**
   * Whether the amount is a part of the charge so far or all of it.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly typeOfChargingInfo: ChargingInfoTypeOfChargingInfo;
}

/** An amount of charging units or of money. */
export type NumberUnits =
  | {
      /**
       * The amount in charging units.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly numberOfChargeUnits: NumberOfChargingUnits;
      readonly numberOfCurrencyUnits?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The amount in money.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly numberOfCurrencyUnits: NumberOfCurrencyUnits;
      readonly numberOfChargeUnits?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly numberOfChargeUnits?: undefined; readonly numberOfCurrencyUnits?: undefined });

/** Charging units, by their type. */
export type NumberOfChargingUnits = readonly ChargingUnitsRecord[];

/** An amount of money: `currencyAmount` times `currencyMultiplier`. */
export interface NumberOfCurrencyUnits extends Open {
  /**
   * The currency; empty means the default currency.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly currencyType: string;
  /**
   * How many of `currencyMultiplier` the amount is.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly currencyAmount: number;
  /**
   * The fraction or multiple of the currency in which `currencyAmount` counts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly currencyMultiplier: NumberOfCurrencyUnitsCurrencyMultiplier;
}
