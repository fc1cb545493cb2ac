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
  let n = w.enter(t, i, m), s = '';
  if (m.numberUnits !== undefined) { n--; s += writeNumberUnits(w, ChargingInfoTable, 0, m.numberUnits); }
  else w.incomplete('numberUnits');
  if (m.typeOfChargingInfo !== undefined) { n--; s += w.enumeration(ChargingInfoTable, 1, m.typeOfChargingInfo, ChargingInfoTypeOfChargingInfoTable); }
  else w.missing('typeOfChargingInfo');
  return n > 0 ? w.elementWith(t, i, s, m, n, ChargingInfoTable) : w.element(t, i, s);
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
  let n = w.enter(t, i, v), s = '';
  if (v.numberOfChargeUnits !== undefined) { n--; s = writeNumberOfChargingUnits(w, NumberUnitsTable, 0, v.numberOfChargeUnits); }
  else if (v.numberOfCurrencyUnits !== undefined) { n--; s = writeNumberOfCurrencyUnits(w, NumberUnitsTable, 1, v.numberOfCurrencyUnits); }
  else w.noAlternative(v, NumberUnitsTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, NumberUnitsTable) : w.element(t, i, s);
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
  let n = w.enter(t, i, m), s = '';
  if (m.currencyType !== undefined) { n--; s += w.text(NumberOfCurrencyUnitsTable, 0, m.currencyType); }
  else w.incomplete('currencyType');
  if (m.currencyAmount !== undefined) { n--; s += w.integer(NumberOfCurrencyUnitsTable, 1, m.currencyAmount); }
  else w.missing('currencyAmount');
  if (m.currencyMultiplier !== undefined) { n--; s += w.enumeration(NumberOfCurrencyUnitsTable, 2, m.currencyMultiplier, NumberOfCurrencyUnitsCurrencyMultiplierTable); }
  else w.missing('currencyMultiplier');
  return n > 0 ? w.elementWith(t, i, s, m, n, NumberOfCurrencyUnitsTable) : w.element(t, i, s);
}
