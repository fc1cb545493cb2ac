// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { CallObject, DataCollType, DataCollected, DataCollectionResumed, DcollCause, DigitsData, DigitsReportingCriteria, StartDataCollection, TelTonesData, ToneDetected } from '../../model/generated/data-collection.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { Enumeration } from '../names.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readConnectionInformation, writeConnectionInformation } from './media.js';

export function readDigitsData(r: BerReader, d: Draft<DigitsData> = {}): DigitsData {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x16) { d.digitsDetected = r.text(); c++; t = r.next(e); }
  if (t === 0x80) { d.digitsDuration = r.list(0x02, (r) => r.integer()); t = r.next(e); }
  if (t === 0x81) { d.digitsPauseDuration = r.list(0x02, (r) => r.integer()); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readDigitsData, 'digitsDetected');
  return d as DigitsData;
}
export function writeDigitsData(w: BerWriter, v: DigitsData, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.digitsPauseDuration) !== undefined) { n--; w.items(m, 0xa1, (w, v, t) => w.integer(v, t), 0x02); }
  if (n > 0 && (m = v.digitsDuration) !== undefined) { n--; w.items(m, 0xa0, (w, v, t) => w.integer(v, t), 0x02); }
  w.text(w.inSize(v.digitsDetected, 0, 64), 0x16);
  if (n > 0) w.rest(v, n, k, writeDigitsData);
  w.head(t, k);
}

export const ToneDetectedNames = /* @__PURE__ */ new Enumeration<ToneDetected>('beep billing busy carrier confirmation dial faxCNG hold howler intrusion modemCNG park recordWarning reorder ringback silence sitVC sitIC sitRO sitNC other');

export function readTelTonesData(r: BerReader, d: Draft<TelTonesData> = {}): TelTonesData {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x0a) { d.toneDetected = ToneDetectedNames.read(r); c++; t = r.next(e); }
  if (t === 0x80) { d.toneFrequency = r.integer(); t = r.next(e); }
  if (t === 0x81) { d.toneDuration = r.integer(); t = r.next(e); }
  if (t === 0x82) { d.tonePauseDuration = r.integer(); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readTelTonesData, 'toneDetected');
  return d as TelTonesData;
}
export function writeTelTonesData(w: BerWriter, v: TelTonesData, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.tonePauseDuration) !== undefined) { n--; w.integer(m, 0x82); }
  if (n > 0 && (m = v.toneDuration) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.toneFrequency) !== undefined) { n--; w.integer(m, 0x80); }
  ToneDetectedNames.write(w, v.toneDetected, 0x0a);
  if (n > 0) w.rest(v, n, k, writeTelTonesData);
  w.head(t, k);
}

export const DcollCauseNames = /* @__PURE__ */ new Enumeration<DcollCause>('flushCharReceived charCountReached timeout sfTerminated');

export function readDataCollected(r: BerReader, d: Draft<DataCollected> = {}): DataCollected {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.dcollCrossRefID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x80) { d.digitsData = readDigitsData(r); t = r.next(e); }
  if (t === 0x81) { d.telTonesData = readTelTonesData(r); t = r.next(e); }
  if (t === 0x82) { d.connectionInformation = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x0a) { d.dcollCause = DcollCauseNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readDataCollected, 'dcollCrossRefID');
  return d as DataCollected;
}
export function writeDataCollected(w: BerWriter, v: DataCollected, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.dcollCause) !== undefined) { n--; DcollCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.connectionInformation) !== undefined) { n--; writeConnectionInformation(w, m, 0xa2); }
  if (n > 0 && (m = v.telTonesData) !== undefined) { n--; writeTelTonesData(w, m, 0xa1); }
  if (n > 0 && (m = v.digitsData) !== undefined) { n--; writeDigitsData(w, m, 0xa0); }
  w.identifier(v.dcollCrossRefID, 0x04);
  if (n > 0) w.rest(v, n, k, writeDataCollected);
  w.head(t, k);
}

export function readDataCollectionResumed(r: BerReader, d: Draft<DataCollectionResumed> = {}): DataCollectionResumed {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.dcollCrossRefID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readDataCollectionResumed, 'dcollCrossRefID');
  return d as DataCollectionResumed;
}
export function writeDataCollectionResumed(w: BerWriter, v: DataCollectionResumed, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.identifier(v.dcollCrossRefID, 0x04);
  if (n > 0) w.rest(v, n, k, writeDataCollectionResumed);
  w.head(t, k);
}

export function readCallObject(r: BerReader, t: number): CallObject {
  let v: CallObject;
  switch (t) {
    case 0x10:
      v = { device: readDeviceID(r) };
      break;
    case 0x4b:
      v = { call: readConnectionID(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writeCallObject(w: BerWriter, v: CallObject): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.device) !== undefined) writeDeviceID(w, m, 0x30);
  else if ((m = v.call) !== undefined) writeConnectionID(w, m, 0x6b);
  else w.alternative(v);
  if (n > 0) w.several(v, 'device call');
}

export const DataCollTypeNames = /* @__PURE__ */ new Enumeration<DataCollType>('digits telTones');

export function readDigitsReportingCriteria(r: BerReader, d: Draft<DigitsReportingCriteria> = {}): DigitsReportingCriteria {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.numChars = r.integer(); t = r.next(e); }
  if (t === 0x16) { d.flushChar = r.text(); t = r.next(e); }
  if (t === 0x81) { d.timeout = r.integer(); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readDigitsReportingCriteria, '');
  return d as DigitsReportingCriteria;
}
export function writeDigitsReportingCriteria(w: BerWriter, v: DigitsReportingCriteria, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.timeout) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.flushChar) !== undefined) { n--; w.text(w.inSize(m, 1, 1), 0x16); }
  if (n > 0 && (m = v.numChars) !== undefined) { n--; w.integer(m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeDigitsReportingCriteria);
  w.head(t, k);
}

export function readStartDataCollection(r: BerReader, d: Draft<StartDataCollection> = {}): StartDataCollection {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10 || t === 0x4b) && d.object === undefined) { d.object = readCallObject(r, t); c++; t = r.next(e); }
  if (t === 0x0a) { d.dataCollType = DataCollTypeNames.read(r); t = r.next(e); }
  if ((t === 0x10) && d.digitsReportingCriteria === undefined) { d.digitsReportingCriteria = readDigitsReportingCriteria(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readStartDataCollection, 'object', [0x10]);
  return d as StartDataCollection;
}
export function writeStartDataCollection(w: BerWriter, v: StartDataCollection, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.digitsReportingCriteria) !== undefined) { n--; writeDigitsReportingCriteria(w, m, 0x30); }
  if (n > 0 && (m = v.dataCollType) !== undefined) { n--; DataCollTypeNames.write(w, m, 0x0a); }
  writeCallObject(w, v.object);
  if (n > 0) w.rest(v, n, k, writeStartDataCollection);
  w.head(t, k);
}
