// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ChargingInfoTypeOfChargingInfo, ChargingUnitsRecord, DeviceHistoryListItem, MessageInfoItem, NumberOfCurrencyUnitsCurrencyMultiplier, Volume } from '../../model/generated/features.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { Enumeration } from '../names.js';
import { EventCauseNames } from './causes.js';
import { MicGainIncNames } from './physical-device.js';

export function readMessageInfoItem(r: BerReader, d: Draft<MessageInfoItem> = {}): MessageInfoItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x16) && d.contents === undefined) { d.contents = r.text(); c++; t = r.next(e); }
  if ((t === 0x16) && d.contentTypeAndSubtype === undefined) { d.contentTypeAndSubtype = r.text(); t = r.next(e); }
  if (t === 0x02) { d.contentsLength = r.integer(); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readMessageInfoItem, 'contents', [0x16]);
  return d as MessageInfoItem;
}
export function writeMessageInfoItem(w: BerWriter, v: MessageInfoItem, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.contentsLength) !== undefined) { n--; w.integer(w.inRange(m, 0, 9007199254740991), 0x02); }
  if (n > 0 && (m = v.contentTypeAndSubtype) !== undefined) { n--; w.text(m, 0x16); }
  w.text(v.contents, 0x16);
  if (n > 0) w.rest(v, n, k, writeMessageInfoItem);
  w.head(t, k);
}

export function readDeviceHistoryListItem(r: BerReader, d: Draft<DeviceHistoryListItem> = {}): DeviceHistoryListItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.oldDeviceID = { numberDialed: readDeviceID(r) }; c++; t = r.next(e); }
  if (t === 0x81) { d.eventCause = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.oldConnectionID = readConnectionID(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readDeviceHistoryListItem, 'oldDeviceID={"notKnown":true}');
  return d as DeviceHistoryListItem;
}
export function writeDeviceHistoryListItem(w: BerWriter, v: DeviceHistoryListItem, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.oldConnectionID) !== undefined) { n--; writeConnectionID(w, m, 0xa2); }
  if (n > 0 && (m = v.eventCause) !== undefined) { n--; EventCauseNames.write(w, m, 0x81); }
  writeDeviceID(w, w.only(v.oldDeviceID, 'numberDialed'), 0x30);
  if (n > 0) w.rest(v, n, k, writeDeviceHistoryListItem);
  w.head(t, k);
}

export function readChargingUnitsRecord(r: BerReader, d: Draft<ChargingUnitsRecord> = {}): ChargingUnitsRecord {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x02) { d.chargingUnits = r.integer(); c++; t = r.next(e); }
  if (t === 0x04) { d.typeOfUnits = r.identifier(); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readChargingUnitsRecord, 'chargingUnits');
  return d as ChargingUnitsRecord;
}
export function writeChargingUnitsRecord(w: BerWriter, v: ChargingUnitsRecord, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.typeOfUnits) !== undefined) { n--; w.identifier(m, 0x04); }
  w.integer(v.chargingUnits, 0x02);
  if (n > 0) w.rest(v, n, k, writeChargingUnitsRecord);
  w.head(t, k);
}

export const NumberOfCurrencyUnitsCurrencyMultiplierNames = /* @__PURE__ */ new Enumeration<NumberOfCurrencyUnitsCurrencyMultiplier>('oneThousandth oneHundredth oneTenth one ten hundred thousand');

export const ChargingInfoTypeOfChargingInfoNames = /* @__PURE__ */ new Enumeration<ChargingInfoTypeOfChargingInfo>('subTotal total');

export function readVolume(r: BerReader, t: number): Volume {
  let v: Volume;
  switch (t) {
    case 0x02:
      v = { volAbs: r.integer() };
      break;
    case 0x0a:
      v = { volInc: MicGainIncNames.read(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writeVolume(w: BerWriter, v: Volume): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.volAbs) !== undefined) w.integer(w.inRange(m, 0, 100), 0x02);
  else if ((m = v.volInc) !== undefined) MicGainIncNames.write(w, m, 0x0a);
  else w.alternative(v);
  if (n > 0) w.several(v, 'volAbs volInc');
}
