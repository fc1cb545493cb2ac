// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { MemberTable } from '../tables.js';
import { ChargingInfoTypeOfChargingInfoTable, NumberOfCurrencyUnitsCurrencyMultiplierTable, readChargingUnitsRecord, writeChargingUnitsRecord } from './features.js';
import type { ChargingInfo, NumberOfChargingUnits, NumberOfCurrencyUnits, NumberUnits } from '../../model/generated/charging.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const chargingUnitsRecordItems = new MemberTable('chargingUnitsRecord*');

const ChargingInfoTable = new MemberTable('numberUnits! typeOfChargingInfo!');
export function readChargingInfo(r: XmlReader): ChargingInfo {
  const m: Draft<ChargingInfo> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(ChargingInfoTable)) {
      case 0:
        m.numberUnits = readNumberUnits(r);
        break;
      case 1:
        m.typeOfChargingInfo = r.enumeration(ChargingInfoTypeOfChargingInfoTable);
        break;
      default:
        return m as ChargingInfo;
    }
  }
}

export function writeChargingInfo(w: XmlWriter, name: string, m: ChargingInfo): void {
  const before = w.begin(name, m);
  if (m.numberUnits !== undefined) writeNumberUnits(w, 'numberUnits', m.numberUnits);
  if (m.typeOfChargingInfo === undefined) w.missing('typeOfChargingInfo');
  w.enumeration('typeOfChargingInfo', m.typeOfChargingInfo, ChargingInfoTypeOfChargingInfoTable);
  w.end(name, before, m.unknownMembers);
}

const NumberUnitsTable = new MemberTable('numberOfChargeUnits numberOfCurrencyUnits');
export function readNumberUnits(r: XmlReader): NumberUnits {
  r.enterChoice();
  switch (r.member(NumberUnitsTable)) {
    case 0:
      return r.chosen(NumberUnitsTable, { numberOfChargeUnits: readNumberOfChargingUnits(r) });
    case 1:
      return r.chosen(NumberUnitsTable, { numberOfCurrencyUnits: readNumberOfCurrencyUnits(r) });
    default:
      return r.noneChosen();
  }
}

export function writeNumberUnits(w: XmlWriter, name: string, v: NumberUnits): void {
  const before = w.begin(name, v);
  if (v.numberOfChargeUnits !== undefined) writeNumberOfChargingUnits(w, 'numberOfChargeUnits', v.numberOfChargeUnits);
  else if (v.numberOfCurrencyUnits !== undefined) writeNumberOfCurrencyUnits(w, 'numberOfCurrencyUnits', v.numberOfCurrencyUnits);
  else w.noAlternative(v.unknownMembers);
  w.end(name, before, v.unknownMembers);
}

export const readNumberOfChargingUnits = (r: XmlReader): NumberOfChargingUnits =>
  r.list(chargingUnitsRecordItems, readChargingUnitsRecord);

export const writeNumberOfChargingUnits = (w: XmlWriter, name: string, list: NumberOfChargingUnits): void =>
  w.list(name, list, 'chargingUnitsRecord', writeChargingUnitsRecord);

const NumberOfCurrencyUnitsTable = new MemberTable('currencyType! currencyAmount! currencyMultiplier!');
export function readNumberOfCurrencyUnits(r: XmlReader): NumberOfCurrencyUnits {
  const m: Draft<NumberOfCurrencyUnits> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(NumberOfCurrencyUnitsTable)) {
      case 0:
        m.currencyType = r.text();
        break;
      case 1:
        m.currencyAmount = r.integer();
        break;
      case 2:
        m.currencyMultiplier = r.enumeration(NumberOfCurrencyUnitsCurrencyMultiplierTable);
        break;
      default:
        return m as NumberOfCurrencyUnits;
    }
  }
}

export function writeNumberOfCurrencyUnits(w: XmlWriter, name: string, m: NumberOfCurrencyUnits): void {
  const before = w.begin(name, m);
  if (m.currencyType !== undefined) w.text('currencyType', m.currencyType);
  if (m.currencyAmount === undefined) w.missing('currencyAmount');
  w.integer('currencyAmount', m.currencyAmount);
  if (m.currencyMultiplier === undefined) w.missing('currencyMultiplier');
  w.enumeration('currencyMultiplier', m.currencyMultiplier, NumberOfCurrencyUnitsCurrencyMultiplierTable);
  w.end(name, before, m.unknownMembers);
}
