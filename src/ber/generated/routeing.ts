// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ReRoute, RejectCause, RetryValue, RouteEnd, RouteRegister, RouteRegisterAbort, RouteRegisterResponse, RouteReject, RouteRequest, RouteSelect, RouteUsed, SelectValue } from '../../model/generated/routeing.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { readOctetsOnly, writeOctetsOnly } from '../hand-written/private-content.js';
import { Enumeration } from '../names.js';
import { CallCharacteristicsNames, readCallLinkageData, writeCallLinkageData } from './calls.js';
import { readUniversalFailure, writeUniversalFailure } from './errors.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readDeviceHistoryListItem, readMessageInfoItem, writeDeviceHistoryListItem, writeMessageInfoItem } from './features.js';
import { readSubjectDeviceID, writeSubjectDeviceID } from './identifiers.js';
import { readConnectionInformation, readMediaCallCharacteristics, writeConnectionInformation, writeMediaCallCharacteristics } from './media.js';
import { MonitorMediaClassNames } from './monitoring-types.js';

export const SelectValueNames = /* @__PURE__ */ new Enumeration<SelectValue>('normal leastCost emergency aCD userDefined');

export function readRouteRequest(r: BerReader, d: Draft<RouteRequest> = {}): RouteRequest {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x58) { d.crossRefIdentifier = r.identifier(); c++; t = r.next(e); }
  if (t === 0x80) { d.routeRegisterReqID = r.identifier(); t = r.next(e); }
  if (t === 0x42) { d.currentRoute = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x41) { d.callingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x43) { d.routeingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x4b) { d.routedCall = readConnectionID(r); t = r.next(e); }
  if (t === 0x81) { d.routeSelAlgorithm = SelectValueNames.read(r); t = r.next(e); }
  if (t === 0x45) { d.associatedCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x46) { d.associatedCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x82) { d.priority = r.boolean(); t = r.next(e); }
  if (t === 0x83) { d.replyTimeout = r.integer(); t = r.next(e); }
  if (t === 0x84) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x85) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x86) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x87) { d.routeCallInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x88) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x89) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x8a) { d.messageInfo = [readMessageInfoItem(r)]; t = r.next(e); }
  if (t === 0x8b) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x8c) { d.deviceHistory = [readDeviceHistoryListItem(r)]; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readRouteRequest, 'crossRefIdentifier currentRoute={"notKnown":true}');
  return d as RouteRequest;
}
export function writeRouteRequest(w: BerWriter, v: RouteRequest, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.deviceHistory) !== undefined) { n--; if (w.hasItem(m)) writeDeviceHistoryListItem(w, w.single(m, true), 0xac); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x8b); }
  if (n > 0 && (m = v.messageInfo) !== undefined) { n--; if (w.hasItem(m)) writeMessageInfoItem(w, w.single(m), 0xaa); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x89); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa8); }
  if (n > 0 && (m = v.routeCallInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa7); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x86); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa5); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x84); }
  if (n > 0 && (m = v.replyTimeout) !== undefined) { n--; w.integer(m, 0x83); }
  if (n > 0 && (m = v.priority) !== undefined) { n--; w.boolean(m, 0x82); }
  if (n > 0 && (m = v.associatedCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x66); }
  if (n > 0 && (m = v.associatedCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x65); }
  if (n > 0 && (m = v.routeSelAlgorithm) !== undefined) { n--; SelectValueNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.routedCall) !== undefined) { n--; writeConnectionID(w, m, 0x6b); }
  if (n > 0 && (m = v.routeingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x63); }
  if (n > 0 && (m = v.callingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x61); }
  writeSubjectDeviceID(w, v.currentRoute, 0x62);
  if (n > 0 && (m = v.routeRegisterReqID) !== undefined) { n--; w.identifier(m, 0x80); }
  w.identifier(v.crossRefIdentifier, 0x58);
  if (n > 0) w.rest(v, n, k, writeRouteRequest);
  w.head(t, k);
}

export function readReRoute(r: BerReader, d: Draft<ReRoute> = {}): ReRoute {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x58) { d.crossRefIdentifier = r.identifier(); c++; t = r.next(e); }
  if (t === 0x80) { d.routeRegisterReqID = r.identifier(); t = r.next(e); }
  if (t === 0x81) { d.replyTimeout = r.integer(); t = r.next(e); }
  if (t === 0x82) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x83) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readReRoute, 'crossRefIdentifier');
  return d as ReRoute;
}
export function writeReRoute(w: BerWriter, v: ReRoute, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa3); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x82); }
  if (n > 0 && (m = v.replyTimeout) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.routeRegisterReqID) !== undefined) { n--; w.identifier(m, 0x80); }
  w.identifier(v.crossRefIdentifier, 0x58);
  if (n > 0) w.rest(v, n, k, writeReRoute);
  w.head(t, k);
}

export function readRetryValue(r: BerReader, t: number): RetryValue {
  let v: RetryValue;
  switch (t) {
    case 0x80:
      v = { noListAvailable: r.boolean() };
      break;
    case 0x81:
      v = { noCountAvailable: r.boolean() };
      break;
    case 0x82:
      v = { retryCount: r.integer() };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writeRetryValue(w: BerWriter, v: RetryValue): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.noListAvailable) !== undefined) w.boolean(m, 0x80);
  else if ((m = v.noCountAvailable) !== undefined) w.boolean(m, 0x81);
  else if ((m = v.retryCount) !== undefined) w.integer(m, 0x82);
  else w.alternative(v);
  if (n > 0) w.several(v, 'noListAvailable noCountAvailable retryCount');
}

export function readRouteSelect(r: BerReader, d: Draft<RouteSelect> = {}): RouteSelect {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x58) { d.crossRefIdentifier = r.identifier(); c++; t = r.next(e); }
  if (t === 0x80) { d.routeRegisterReqID = r.identifier(); t = r.next(e); }
  if (t === 0x81) { d.routeSelected = r.explicit(0x10, readDeviceID); c++; t = r.next(e); }
  if (t === 0x82) { d.alternateRoutes = r.list(0x10, readDeviceID); t = r.next(e); }
  if (t === 0x83) { d.remainRetries = r.explicitChoice(readRetryValue); t = r.next(e); }
  if (t === 0x84) { d.routeUsedReq = r.boolean(); t = r.next(e); }
  if (t === 0x85) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readRouteSelect, 'crossRefIdentifier routeSelected');
  return d as RouteSelect;
}
export function writeRouteSelect(w: BerWriter, v: RouteSelect, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x85); }
  if (n > 0 && (m = v.routeUsedReq) !== undefined) { n--; w.boolean(m, 0x84); }
  if (n > 0 && (m = v.remainRetries) !== undefined) { n--; w.explicit(m, 0xa3, writeRetryValue); }
  if (n > 0 && (m = v.alternateRoutes) !== undefined) { n--; w.items(m, 0xa2, writeDeviceID, 0x30); }
  w.explicit(v.routeSelected, 0xa1, writeDeviceID, 0x30);
  if (n > 0 && (m = v.routeRegisterReqID) !== undefined) { n--; w.identifier(m, 0x80); }
  w.identifier(v.crossRefIdentifier, 0x58);
  if (n > 0) w.rest(v, n, k, writeRouteSelect);
  w.head(t, k);
}

export function readRouteUsed(r: BerReader, d: Draft<RouteUsed> = {}): RouteUsed {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x58) { d.crossRefIdentifier = r.identifier(); c++; t = r.next(e); }
  if (t === 0x80) { d.routeRegisterReqID = r.identifier(); t = r.next(e); }
  if (t === 0x42) { d.routeUsed = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x41) { d.callingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x01) { d.domain = r.boolean(); t = r.next(e); }
  if (t === 0x81) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x82) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readRouteUsed, 'crossRefIdentifier routeUsed={"notKnown":true}');
  return d as RouteUsed;
}
export function writeRouteUsed(w: BerWriter, v: RouteUsed, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa2); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x81); }
  if (n > 0 && (m = v.domain) !== undefined) { n--; w.boolean(m, 0x01); }
  if (n > 0 && (m = v.callingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x61); }
  writeSubjectDeviceID(w, v.routeUsed, 0x62);
  if (n > 0 && (m = v.routeRegisterReqID) !== undefined) { n--; w.identifier(m, 0x80); }
  w.identifier(v.crossRefIdentifier, 0x58);
  if (n > 0) w.rest(v, n, k, writeRouteUsed);
  w.head(t, k);
}

export function readRouteEnd(r: BerReader, d: Draft<RouteEnd> = {}): RouteEnd {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x58) { d.crossRefIdentifier = r.identifier(); c++; t = r.next(e); }
  if (t === 0x80) { d.routeRegisterReqID = r.identifier(); t = r.next(e); }
  if (t === 0x81) { d.errorValue = r.explicitChoice(readUniversalFailure); t = r.next(e); }
  if (t === 0x82) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readRouteEnd, 'crossRefIdentifier');
  return d as RouteEnd;
}
export function writeRouteEnd(w: BerWriter, v: RouteEnd, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x82); }
  if (n > 0 && (m = v.errorValue) !== undefined) { n--; w.explicit(m, 0xa1, writeUniversalFailure); }
  if (n > 0 && (m = v.routeRegisterReqID) !== undefined) { n--; w.identifier(m, 0x80); }
  w.identifier(v.crossRefIdentifier, 0x58);
  if (n > 0) w.rest(v, n, k, writeRouteEnd);
  w.head(t, k);
}

export const RejectCauseNames = /* @__PURE__ */ new Enumeration<RejectCause>('1 busyOverflow queueTimeOverflow capacityOverflow calendarOverflow unknownOverflow');

export function readRouteReject(r: BerReader, d: Draft<RouteReject> = {}): RouteReject {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x58) { d.crossRefIdentifier = r.identifier(); c++; t = r.next(e); }
  if (t === 0x80) { d.routeRegisterReqID = r.identifier(); t = r.next(e); }
  if (t === 0x81) { d.rejectCause = RejectCauseNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readRouteReject, 'crossRefIdentifier');
  return d as RouteReject;
}
export function writeRouteReject(w: BerWriter, v: RouteReject, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x82); }
  if (n > 0 && (m = v.rejectCause) !== undefined) { n--; RejectCauseNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.routeRegisterReqID) !== undefined) { n--; w.identifier(m, 0x80); }
  w.identifier(v.crossRefIdentifier, 0x58);
  if (n > 0) w.rest(v, n, k, writeRouteReject);
  w.head(t, k);
}

export function readRouteRegister(r: BerReader, d: Draft<RouteRegister> = {}): RouteRegister {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x10) { d.routeingDevice = readDeviceID(r); t = r.next(e); }
  if (t === 0x03) { d.requestedRouteingMediaClass = MonitorMediaClassNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readRouteRegister, '');
  return d as RouteRegister;
}
export function writeRouteRegister(w: BerWriter, v: RouteRegister, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.requestedRouteingMediaClass) !== undefined) { n--; MonitorMediaClassNames.write(w, m, 0x03); }
  if (n > 0 && (m = v.routeingDevice) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  if (n > 0) w.rest(v, n, k, writeRouteRegister);
  w.head(t, k);
}

export function readRouteRegisterResponse(r: BerReader, d: Draft<RouteRegisterResponse> = {}): RouteRegisterResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.routeRegisterReqID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x03) { d.actualRouteingMediaClass = MonitorMediaClassNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readRouteRegisterResponse, 'routeRegisterReqID');
  return d as RouteRegisterResponse;
}
export function writeRouteRegisterResponse(w: BerWriter, v: RouteRegisterResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.actualRouteingMediaClass) !== undefined) { n--; MonitorMediaClassNames.write(w, m, 0x03); }
  w.identifier(v.routeRegisterReqID, 0x04);
  if (n > 0) w.rest(v, n, k, writeRouteRegisterResponse);
  w.head(t, k);
}

export function readRouteRegisterAbort(r: BerReader, d: Draft<RouteRegisterAbort> = {}): RouteRegisterAbort {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.routeRegisterReqID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readRouteRegisterAbort, 'routeRegisterReqID');
  return d as RouteRegisterAbort;
}
export function writeRouteRegisterAbort(w: BerWriter, v: RouteRegisterAbort, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.identifier(v.routeRegisterReqID, 0x04);
  if (n > 0) w.rest(v, n, k, writeRouteRegisterAbort);
  w.head(t, k);
}
