// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ChargingInfo, NumberOfCurrencyUnits, NumberUnits } from '../../model/generated/charging.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { ChargingInfoTypeOfChargingInfoNames, NumberOfCurrencyUnitsCurrencyMultiplierNames, readChargingUnitsRecord, writeChargingUnitsRecord } from './features.js';

export function readNumberOfCurrencyUnits(r: BerReader, d: Draft<NumberOfCurrencyUnits> = {}): NumberOfCurrencyUnits {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.currencyType = r.identifier(); c++; t = r.next(e); }
  if (t === 0x02) { d.currencyAmount = r.integer(); c++; t = r.next(e); }
  if (t === 0x0a) { d.currencyMultiplier = NumberOfCurrencyUnitsCurrencyMultiplierNames.read(r); c++; t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readNumberOfCurrencyUnits, 'currencyType currencyAmount currencyMultiplier');
  return d as NumberOfCurrencyUnits;
}
export function writeNumberOfCurrencyUnits(w: BerWriter, v: NumberOfCurrencyUnits, t: number): void {
  let n = w.members(v, 3);
  const k = w.pos;
  NumberOfCurrencyUnitsCurrencyMultiplierNames.write(w, v.currencyMultiplier, 0x0a);
  w.integer(v.currencyAmount, 0x02);
  w.identifier(v.currencyType, 0x04);
  if (n > 0) w.rest(v, n, k, writeNumberOfCurrencyUnits);
  w.head(t, k);
}

export function readNumberUnits(r: BerReader, t: number): NumberUnits {
  let v: NumberUnits;
  switch (t) {
    case 0x80:
      v = { numberOfChargeUnits: r.list(0x10, readChargingUnitsRecord) };
      break;
    case 0x81:
      v = { numberOfCurrencyUnits: readNumberOfCurrencyUnits(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writeNumberUnits(w: BerWriter, v: NumberUnits): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.numberOfChargeUnits) !== undefined) w.items(m, 0xa0, writeChargingUnitsRecord, 0x30);
  else if ((m = v.numberOfCurrencyUnits) !== undefined) writeNumberOfCurrencyUnits(w, m, 0xa1);
  else w.alternative(v);
  if (n > 0) w.several(v, 'numberOfChargeUnits numberOfCurrencyUnits');
}

export function readChargingInfo(r: BerReader, d: Draft<ChargingInfo> = {}): ChargingInfo {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80 || t === 0x81) { d.numberUnits = readNumberUnits(r, t); c++; t = r.next(e); }
  if (t === 0x0a) { d.typeOfChargingInfo = ChargingInfoTypeOfChargingInfoNames.read(r); c++; t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readChargingInfo, 'numberUnits typeOfChargingInfo');
  return d as ChargingInfo;
}
export function writeChargingInfo(w: BerWriter, v: ChargingInfo, t: number): void {
  let n = w.members(v, 2);
  const k = w.pos;
  ChargingInfoTypeOfChargingInfoNames.write(w, v.typeOfChargingInfo, 0x0a);
  writeNumberUnits(w, v.numberUnits);
  if (n > 0) w.rest(v, n, k, writeChargingInfo);
  w.head(t, k);
}
