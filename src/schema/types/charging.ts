import { choice, list, required, sequence, type TypeDefinition } from '../language.js';

export const chargingTypes: Readonly<Record<string, TypeDefinition>> = {
  ChargingInfo: sequence(
    {
      numberUnits: required('NumberUnits', { about: 'The amount.' }),
      typeOfChargingInfo: required('ChargingInfoTypeOfChargingInfo', {
        about: 'Whether the amount is a part of the charge so far or all of it.',
      }),
    },
    { about: 'A charge, in units or in money.' },
  ),
  NumberUnits: choice(
    {
      numberOfChargeUnits: required('NumberOfChargingUnits', {
        tag: 0,
        about: 'The amount in charging units.',
      }),
      numberOfCurrencyUnits: required('NumberOfCurrencyUnits', {
        tag: 1,
        about: 'The amount in money.',
      }),
    },
    { about: 'An amount of charging units or of money.' },
  ),
  NumberOfChargingUnits: list('ChargingUnitsRecord', 'chargingUnitsRecord', {
    about: 'Charging units, by their type.',
  }),
  NumberOfCurrencyUnits: sequence(
    {
      currencyType: required('identifier', {
        about: 'The currency; empty means the default currency.',
      }),
      currencyAmount: required('integer', {
        about: 'How many of `currencyMultiplier` the amount is.',
      }),
      currencyMultiplier: required('NumberOfCurrencyUnitsCurrencyMultiplier', {
        about: 'The fraction or multiple of the currency in which `currencyAmount` counts.',
      }),
    },
    { about: 'An amount of money: `currencyAmount` times `currencyMultiplier`.' },
  ),
};
