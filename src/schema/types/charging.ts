import { choice, list, required, sequence, type TypeDefinition } from '../language.js';

export const chargingTypes = {
  ChargingInfo: sequence({
    numberUnits: required('NumberUnits'),
    typeOfChargingInfo: required('ChargingInfoTypeOfChargingInfo'),
  }),
  NumberUnits: choice({
    numberOfChargeUnits: required('NumberOfChargingUnits', { tag: 0 }),
    numberOfCurrencyUnits: required('NumberOfCurrencyUnits', { tag: 1 }),
  }),
  NumberOfChargingUnits: list('ChargingUnitsRecord', 'chargingUnitsRecord'),
  NumberOfCurrencyUnits: sequence({
    currencyType: required('identifier'),
    currencyAmount: required('integer'),
    currencyMultiplier: required('NumberOfCurrencyUnitsCurrencyMultiplier'),
  }),
} as const satisfies Readonly<Record<string, TypeDefinition>>;
