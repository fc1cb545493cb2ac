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

export function writeChargingInfo(w: XmlWriter, t: MemberTable, i: number, m: ChargingInfo): string {
  w.enter(t, i, m);
  let s = '';
  if (m.numberUnits !== undefined) s += writeNumberUnits(w, ChargingInfoTable, 0, m.numberUnits);
  if (m.typeOfChargingInfo === undefined) w.missing('typeOfChargingInfo');
  s += w.enumeration(ChargingInfoTable, 1, m.typeOfChargingInfo, ChargingInfoTypeOfChargingInfoTable);
  return w.element(t, i, s, m.unknownMembers);
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

export function writeNumberUnits(w: XmlWriter, t: MemberTable, i: number, v: NumberUnits): string {
  w.enter(t, i, v);
  let s = '';
  if (v.numberOfChargeUnits !== undefined) s = writeNumberOfChargingUnits(w, NumberUnitsTable, 0, v.numberOfChargeUnits);
  else if (v.numberOfCurrencyUnits !== undefined) s = writeNumberOfCurrencyUnits(w, NumberUnitsTable, 1, v.numberOfCurrencyUnits);
  else w.noAlternative(v.unknownMembers);
  return w.element(t, i, s, v.unknownMembers);
}

export const readNumberOfChargingUnits = (r: XmlReader): NumberOfChargingUnits =>
  r.list(chargingUnitsRecordItems, readChargingUnitsRecord);

export function writeNumberOfChargingUnits(w: XmlWriter, t: MemberTable, i: number, list: NumberOfChargingUnits): string {
  return w.list(t, i, list, chargingUnitsRecordItems, writeChargingUnitsRecord);
}

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

export function writeNumberOfCurrencyUnits(w: XmlWriter, t: MemberTable, i: number, m: NumberOfCurrencyUnits): string {
  w.enter(t, i, m);
  let s = '';
  if (m.currencyType !== undefined) s += w.text(NumberOfCurrencyUnitsTable, 0, m.currencyType);
  if (m.currencyAmount === undefined) w.missing('currencyAmount');
  s += w.integer(NumberOfCurrencyUnitsTable, 1, m.currencyAmount);
  if (m.currencyMultiplier === undefined) w.missing('currencyMultiplier');
  s += w.enumeration(NumberOfCurrencyUnitsTable, 2, m.currencyMultiplier, NumberOfCurrencyUnitsCurrencyMultiplierTable);
  return w.element(t, i, s, m.unknownMembers);
}
