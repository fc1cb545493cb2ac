// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ChangeSysStatFilter, ChangeSysStatFilterResponse, GetRegistrations, GetRegistrationsResponse, GetRegistrationsResponseCrossRefIDorRegistrationData, RegistrationListEntry, RegistrationType, RequestSystemStatus, RequestSystemStatusResponse, RequestTypes, StatusFilter, StatusFilterList, SystemRegister, SystemRegisterAbort, SystemRegisterResponse, SystemStatus, SystemStatusValue } from '../../model/generated/system.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { Bits, Enumeration, OneBit } from '../names.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';

export const StatusFilterListNames = /* @__PURE__ */ new OneBit<StatusFilterList>('initializing enabled normal messageLost disabled overloadImminent overloadReached overloadRelieved partiallyDisabled');

export function readChangeSysStatFilter(r: BerReader, d: Draft<ChangeSysStatFilter> = {}): ChangeSysStatFilter {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.sysStatRegisterID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x0a) { d.requestedStatusFilter = StatusFilterListNames.read(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readChangeSysStatFilter, 'sysStatRegisterID requestedStatusFilter');
  return d as ChangeSysStatFilter;
}
export function writeChangeSysStatFilter(w: BerWriter, v: ChangeSysStatFilter, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  StatusFilterListNames.write(w, v.requestedStatusFilter, 0x0a);
  w.identifier(v.sysStatRegisterID, 0x04);
  if (n > 0) w.rest(v, n, k, writeChangeSysStatFilter);
  w.head(t, k);
}

export function readChangeSysStatFilterResponse(r: BerReader, d: Draft<ChangeSysStatFilterResponse> = {}): ChangeSysStatFilterResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x0a) { d.actualStatusFilter = StatusFilterListNames.read(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readChangeSysStatFilterResponse, 'actualStatusFilter');
  return d as ChangeSysStatFilterResponse;
}
export function writeChangeSysStatFilterResponse(w: BerWriter, v: ChangeSysStatFilterResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  StatusFilterListNames.write(w, v.actualStatusFilter, 0x0a);
  if (n > 0) w.rest(v, n, k, writeChangeSysStatFilterResponse);
  w.head(t, k);
}

export const RequestTypesNames = /* @__PURE__ */ new Bits<RequestTypes>('systemStatus requestSystemStatus switchingFunctionCapsChanged switchingFunctionDevicesChanged');

export const StatusFilterNames = /* @__PURE__ */ new Bits<StatusFilter>('initializing enabled normal messageLost disabled partiallyDisabled overloadImminent overloadReached overloadRelieved');

export function readSystemRegister(r: BerReader, d: Draft<SystemRegister> = {}): SystemRegister {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x03) && d.requestTypes === undefined) { d.requestTypes = RequestTypesNames.read(r); c++; t = r.next(e); }
  if ((t === 0x03) && d.requestedStatusFilter === undefined) { d.requestedStatusFilter = StatusFilterNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readSystemRegister, 'requestTypes', [0x03]);
  return d as SystemRegister;
}
export function writeSystemRegister(w: BerWriter, v: SystemRegister, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.requestedStatusFilter) !== undefined) { n--; StatusFilterNames.write(w, m, 0x03); }
  RequestTypesNames.write(w, v.requestTypes, 0x03);
  if (n > 0) w.rest(v, n, k, writeSystemRegister);
  w.head(t, k);
}

export function readSystemRegisterResponse(r: BerReader, d: Draft<SystemRegisterResponse> = {}): SystemRegisterResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.sysStatRegisterID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x03) { d.actualStatusFilter = StatusFilterNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readSystemRegisterResponse, 'sysStatRegisterID');
  return d as SystemRegisterResponse;
}
export function writeSystemRegisterResponse(w: BerWriter, v: SystemRegisterResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.actualStatusFilter) !== undefined) { n--; StatusFilterNames.write(w, m, 0x03); }
  w.identifier(v.sysStatRegisterID, 0x04);
  if (n > 0) w.rest(v, n, k, writeSystemRegisterResponse);
  w.head(t, k);
}

export function readSystemRegisterAbort(r: BerReader, d: Draft<SystemRegisterAbort> = {}): SystemRegisterAbort {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.sysStatRegisterID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readSystemRegisterAbort, 'sysStatRegisterID');
  return d as SystemRegisterAbort;
}
export function writeSystemRegisterAbort(w: BerWriter, v: SystemRegisterAbort, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.identifier(v.sysStatRegisterID, 0x04);
  if (n > 0) w.rest(v, n, k, writeSystemRegisterAbort);
  w.head(t, k);
}

export function readRequestSystemStatus(r: BerReader, d: Draft<RequestSystemStatus> = {}): RequestSystemStatus {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x04) { d.sysStatRegisterID = r.identifier(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readRequestSystemStatus, '');
  return d as RequestSystemStatus;
}
export function writeRequestSystemStatus(w: BerWriter, v: RequestSystemStatus, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.sysStatRegisterID) !== undefined) { n--; w.identifier(m, 0x04); }
  if (n > 0) w.rest(v, n, k, writeRequestSystemStatus);
  w.head(t, k);
}

export const SystemStatusValueNames = /* @__PURE__ */ new Enumeration<SystemStatusValue>('initializing enabled normal messagesLost disabled overloadImminent overloadReached overloadRelieved partiallyDisabled');

export function readRequestSystemStatusResponse(r: BerReader, d: Draft<RequestSystemStatusResponse> = {}): RequestSystemStatusResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x0a) { d.systemStatus = SystemStatusValueNames.read(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readRequestSystemStatusResponse, 'systemStatus');
  return d as RequestSystemStatusResponse;
}
export function writeRequestSystemStatusResponse(w: BerWriter, v: RequestSystemStatusResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  SystemStatusValueNames.write(w, v.systemStatus, 0x0a);
  if (n > 0) w.rest(v, n, k, writeRequestSystemStatusResponse);
  w.head(t, k);
}

export function readSystemStatus(r: BerReader, d: Draft<SystemStatus> = {}): SystemStatus {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.sysStatRegisterID = r.identifier(); t = r.next(e); }
  if (t === 0x0a) { d.systemStatus = SystemStatusValueNames.read(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readSystemStatus, 'systemStatus="normal"');
  return d as SystemStatus;
}
export function writeSystemStatus(w: BerWriter, v: SystemStatus, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  SystemStatusValueNames.write(w, v.systemStatus, 0x0a);
  if (n > 0 && (m = v.sysStatRegisterID) !== undefined) { n--; w.identifier(m, 0x04); }
  if (n > 0) w.rest(v, n, k, writeSystemStatus);
  w.head(t, k);
}

export const RegistrationTypeNames = /* @__PURE__ */ new Enumeration<RegistrationType>('1 escapeRegister ioRegister routeRegister sysStatRegister');

export function readGetRegistrations(r: BerReader, d: Draft<GetRegistrations> = {}): GetRegistrations {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x10) { d.requestedRegTypes = r.list(0x0a, (r) => RegistrationTypeNames.read(r)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readGetRegistrations, '');
  return d as GetRegistrations;
}
export function writeGetRegistrations(w: BerWriter, v: GetRegistrations, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.requestedRegTypes) !== undefined) { n--; w.items(m, 0x30, (w, v, t) => RegistrationTypeNames.write(w, v, t), 0x0a); }
  if (n > 0) w.rest(v, n, k, writeGetRegistrations);
  w.head(t, k);
}

export function readRegistrationListEntry(r: BerReader, d: Draft<RegistrationListEntry> = {}): RegistrationListEntry {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x0a) { d.registrationType = RegistrationTypeNames.read(r); c++; t = r.next(e); }
  if (t === 0x16) { d.registrationID = r.text(); c++; t = r.next(e); }
  if (t === 0x10) { d.registrationObject = readDeviceID(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readRegistrationListEntry, 'registrationType registrationID');
  return d as RegistrationListEntry;
}
export function writeRegistrationListEntry(w: BerWriter, v: RegistrationListEntry, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.registrationObject) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  w.text(v.registrationID, 0x16);
  RegistrationTypeNames.write(w, v.registrationType, 0x0a);
  if (n > 0) w.rest(v, n, k, writeRegistrationListEntry);
  w.head(t, k);
}

export function readGetRegistrationsResponseCrossRefIDorRegistrationData(r: BerReader, t: number): GetRegistrationsResponseCrossRefIDorRegistrationData {
  let v: GetRegistrationsResponseCrossRefIDorRegistrationData;
  switch (t) {
    case 0x04:
      v = { serviceCrossRefID: r.identifier() };
      break;
    case 0x10:
      v = { registrationList: r.list(0x10, readRegistrationListEntry) };
      break;
    default:
      v = r.unknownAlternative(t, '{"registrationList":[]}');
  }
  return v;
}
export function writeGetRegistrationsResponseCrossRefIDorRegistrationData(w: BerWriter, v: GetRegistrationsResponseCrossRefIDorRegistrationData): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.serviceCrossRefID) !== undefined) w.identifier(m, 0x04);
  else if ((m = v.registrationList) !== undefined) w.items(m, 0x30, writeRegistrationListEntry, 0x30);
  else w.alternative(v);
  if (n > 0) w.several(v, 'serviceCrossRefID registrationList');
}

export function readGetRegistrationsResponse(r: BerReader, d: Draft<GetRegistrationsResponse> = {}): GetRegistrationsResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04 || t === 0x10) { d.crossRefIDorRegistrationData = readGetRegistrationsResponseCrossRefIDorRegistrationData(r, t); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetRegistrationsResponse, 'crossRefIDorRegistrationData={"registrationList":[]}');
  return d as GetRegistrationsResponse;
}
export function writeGetRegistrationsResponse(w: BerWriter, v: GetRegistrationsResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeGetRegistrationsResponseCrossRefIDorRegistrationData(w, v.crossRefIDorRegistrationData);
  if (n > 0) w.rest(v, n, k, writeGetRegistrationsResponse);
  w.head(t, k);
}
