// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ChangeMonitorFilter, ChangeMonitorFilterResponse, MonitorObject, MonitorStart, MonitorStartResponse, MonitorStop, MonitorType } from '../../model/generated/monitoring.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { Enumeration } from '../names.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { MonitorMediaClassNames, readMonitorFilter, writeMonitorFilter } from './monitoring-types.js';

export function readMonitorObject(r: BerReader, t: number): MonitorObject {
  let v: MonitorObject;
  switch (t) {
    case 0x10:
      v = { deviceObject: readDeviceID(r) };
      break;
    case 0x4b:
      v = { callObject: readConnectionID(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writeMonitorObject(w: BerWriter, v: MonitorObject): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.deviceObject) !== undefined) writeDeviceID(w, m, 0x30);
  else if ((m = v.callObject) !== undefined) writeConnectionID(w, m, 0x6b);
  else w.alternative(v);
  if (n > 0) w.several(v, 'deviceObject callObject');
}

export const MonitorTypeNames = /* @__PURE__ */ new Enumeration<MonitorType>('call device');

export function readMonitorStart(r: BerReader, d: Draft<MonitorStart> = {}): MonitorStart {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10 || t === 0x4b) { d.monitorObject = readMonitorObject(r, t); c++; t = r.next(e); }
  if (t === 0x80) { d.requestedMonitorFilter = readMonitorFilter(r); t = r.next(e); }
  if (t === 0x0a) { d.monitorType = MonitorTypeNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.requestedMonitorMediaClass = MonitorMediaClassNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readMonitorStart, 'monitorObject');
  return d as MonitorStart;
}
export function writeMonitorStart(w: BerWriter, v: MonitorStart, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.requestedMonitorMediaClass) !== undefined) { n--; MonitorMediaClassNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.monitorType) !== undefined) { n--; MonitorTypeNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.requestedMonitorFilter) !== undefined) { n--; writeMonitorFilter(w, m, 0xa0); }
  writeMonitorObject(w, v.monitorObject);
  if (n > 0) w.rest(v, n, k, writeMonitorStart);
  w.head(t, k);
}

export function readMonitorStartResponse(r: BerReader, d: Draft<MonitorStartResponse> = {}): MonitorStartResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x55) { d.monitorCrossRefID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x80) { d.actualMonitorFilter = readMonitorFilter(r); t = r.next(e); }
  if (t === 0x81) { d.actualMonitorMediaClass = MonitorMediaClassNames.read(r); t = r.next(e); }
  if (t === 0x01) { d.monitorExistingCalls = r.boolean(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readMonitorStartResponse, 'monitorCrossRefID');
  return d as MonitorStartResponse;
}
export function writeMonitorStartResponse(w: BerWriter, v: MonitorStartResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.monitorExistingCalls) !== undefined) { n--; w.boolean(m, 0x01); }
  if (n > 0 && (m = v.actualMonitorMediaClass) !== undefined) { n--; MonitorMediaClassNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.actualMonitorFilter) !== undefined) { n--; writeMonitorFilter(w, m, 0xa0); }
  w.identifier(v.monitorCrossRefID, 0x55);
  if (n > 0) w.rest(v, n, k, writeMonitorStartResponse);
  w.head(t, k);
}

export function readChangeMonitorFilter(r: BerReader, d: Draft<ChangeMonitorFilter> = {}): ChangeMonitorFilter {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x55) { d.monitorCrossRefID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x10) { d.requestedFilterList = readMonitorFilter(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readChangeMonitorFilter, 'monitorCrossRefID requestedFilterList');
  return d as ChangeMonitorFilter;
}
export function writeChangeMonitorFilter(w: BerWriter, v: ChangeMonitorFilter, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeMonitorFilter(w, v.requestedFilterList, 0x30);
  w.identifier(v.monitorCrossRefID, 0x55);
  if (n > 0) w.rest(v, n, k, writeChangeMonitorFilter);
  w.head(t, k);
}

export function readChangeMonitorFilterResponse(r: BerReader, d: Draft<ChangeMonitorFilterResponse> = {}): ChangeMonitorFilterResponse {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x10) { d.actualFilterList = readMonitorFilter(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readChangeMonitorFilterResponse, '');
  return d as ChangeMonitorFilterResponse;
}
export function writeChangeMonitorFilterResponse(w: BerWriter, v: ChangeMonitorFilterResponse, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.actualFilterList) !== undefined) { n--; writeMonitorFilter(w, m, 0x30); }
  if (n > 0) w.rest(v, n, k, writeChangeMonitorFilterResponse);
  w.head(t, k);
}

export function readMonitorStop(r: BerReader, d: Draft<MonitorStop> = {}): MonitorStop {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x55) { d.monitorCrossRefID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readMonitorStop, 'monitorCrossRefID');
  return d as MonitorStop;
}
export function writeMonitorStop(w: BerWriter, v: MonitorStop, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.identifier(v.monitorCrossRefID, 0x55);
  if (n > 0) w.rest(v, n, k, writeMonitorStop);
  w.head(t, k);
}
