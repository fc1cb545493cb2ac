// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { CallMediaInfoListCallMediaInfo, CallState, DeviceMediaInfoListDeviceMediaInfo, SimpleCallState, SnapshotCall, SnapshotCallData, SnapshotCallResponse, SnapshotCallResponseCrossRefIDorSnapshotData, SnapshotCallResponseInfo, SnapshotDevice, SnapshotDeviceData, SnapshotDeviceResponse, SnapshotDeviceResponseCrossRefIDorSnapshotData, SnapshotDeviceResponseInfo } from '../../model/generated/snapshot.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { readLocationInfo, writeLocationInfo } from '../hand-written/location-info.js';
import { readOctetsOnly, writeOctetsOnly } from '../hand-written/private-content.js';
import { Enumeration } from '../names.js';
import { CallCharacteristicsNames, LocalConnectionStateNames, readCallLinkageData, readGeoPriv, readServicesPermitted, writeCallLinkageData, writeGeoPriv, writeServicesPermitted } from './calls.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readDeviceHistoryListItem, readMessageInfoItem, writeDeviceHistoryListItem, writeMessageInfoItem } from './features.js';
import { readSubjectDeviceID, writeSubjectDeviceID } from './identifiers.js';
import { MediaServiceTypeNames, readConnectionInformation, readMediaCallCharacteristics, writeConnectionInformation, writeMediaCallCharacteristics } from './media.js';

export function readSnapshotDevice(r: BerReader, d: Draft<SnapshotDevice> = {}): SnapshotDevice {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.snapshotObject = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readSnapshotDevice, 'snapshotObject');
  return d as SnapshotDevice;
}
export function writeSnapshotDevice(w: BerWriter, v: SnapshotDevice, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeDeviceID(w, v.snapshotObject, 0x30);
  if (n > 0) w.rest(v, n, k, writeSnapshotDevice);
  w.head(t, k);
}

export const SimpleCallStateNames = /* @__PURE__ */ new Enumeration<SimpleCallState>('callNull callPending 3 callOriginated 35 callDelivered callDeliveredHeld 50 callReceived callEstablished callEstablishedHeld 66 callReceivedOnHold callEstablishedOnHold 83 callQueued callQueuedHeld 96 callBlocked 99 callFailed callFailedHeld');

export function readCallState(r: BerReader, t: number): CallState {
  let v: CallState;
  switch (t) {
    case 0x80:
      v = { compoundCallState: r.list(0x4e, (r) => LocalConnectionStateNames.read(r)) };
      break;
    case 0x81:
      v = { simpleCallState: SimpleCallStateNames.read(r) };
      break;
    case 0x82:
      v = { unknown: r.nothing() };
      break;
    default:
      v = r.unknownAlternative(t, '{"unknown":true}');
  }
  return v;
}
export function writeCallState(w: BerWriter, v: CallState): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.compoundCallState) !== undefined) w.items(m, 0xa0, (w, v, t) => LocalConnectionStateNames.write(w, v, t), 0x4e);
  else if ((m = v.simpleCallState) !== undefined) SimpleCallStateNames.write(w, m, 0x81);
  else if ((m = v.unknown) !== undefined) w.nothing(m, 0x82);
  else w.alternative(v);
  if (n > 0) w.several(v, 'compoundCallState simpleCallState unknown');
}

export function readDeviceMediaInfoListDeviceMediaInfo(r: BerReader, d: Draft<DeviceMediaInfoListDeviceMediaInfo> = {}): DeviceMediaInfoListDeviceMediaInfo {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x04) { d.mediaStreamID = r.identifier(); t = r.next(e); }
  if (t === 0x10) { d.connectionInformation = readConnectionInformation(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readDeviceMediaInfoListDeviceMediaInfo, '');
  return d as DeviceMediaInfoListDeviceMediaInfo;
}
export function writeDeviceMediaInfoListDeviceMediaInfo(w: BerWriter, v: DeviceMediaInfoListDeviceMediaInfo, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.connectionInformation) !== undefined) { n--; writeConnectionInformation(w, m, 0x30); }
  if (n > 0 && (m = v.mediaStreamID) !== undefined) { n--; w.identifier(m, 0x04); }
  if (n > 0) w.rest(v, n, k, writeDeviceMediaInfoListDeviceMediaInfo);
  w.head(t, k);
}

export function readSnapshotDeviceResponseInfo(r: BerReader, d: Draft<SnapshotDeviceResponseInfo> = {}): SnapshotDeviceResponseInfo {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connectionIdentifier = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x83) { d.endpointDevice = readSubjectDeviceID(r); t = r.next(e); }
  if ((t === 0x80 || t === 0x81 || t === 0x82) && d.localCallState === undefined) { d.localCallState = readCallState(r, t); c++; t = r.next(e); }
  if ((t === 0x80) && d.servicesPermitted === undefined) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if ((t === 0x81) && d.mediaServiceInfoList === undefined) { d.mediaServiceInfoList = r.list(0x10, readDeviceMediaInfoListDeviceMediaInfo); t = r.next(e); }
  if ((t === 0x82) && d.mediaCallCharacteristics === undefined) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x84) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSnapshotDeviceResponseInfo, 'connectionIdentifier localCallState={"unknown":true}', [0x80, 0x81, 0x82]);
  return d as SnapshotDeviceResponseInfo;
}
export function writeSnapshotDeviceResponseInfo(w: BerWriter, v: SnapshotDeviceResponseInfo, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa4); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa2); }
  if (n > 0 && (m = v.mediaServiceInfoList) !== undefined) { n--; w.items(m, 0xa1, writeDeviceMediaInfoListDeviceMediaInfo, 0x30); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa0); }
  writeCallState(w, v.localCallState);
  if (n > 0 && (m = v.endpointDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0xa3); }
  writeConnectionID(w, v.connectionIdentifier, 0x6b);
  if (n > 0) w.rest(v, n, k, writeSnapshotDeviceResponseInfo);
  w.head(t, k);
}

export function readSnapshotDeviceResponseCrossRefIDorSnapshotData(r: BerReader, t: number): SnapshotDeviceResponseCrossRefIDorSnapshotData {
  let v: SnapshotDeviceResponseCrossRefIDorSnapshotData;
  switch (t) {
    case 0x04:
      v = { serviceCrossRefID: r.identifier() };
      break;
    case 0x56:
      v = { snapshotData: r.list(0x10, readSnapshotDeviceResponseInfo) };
      break;
    default:
      v = r.unknownAlternative(t, '{"snapshotData":[]}');
  }
  return v;
}
export function writeSnapshotDeviceResponseCrossRefIDorSnapshotData(w: BerWriter, v: SnapshotDeviceResponseCrossRefIDorSnapshotData): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.serviceCrossRefID) !== undefined) w.identifier(m, 0x04);
  else if ((m = v.snapshotData) !== undefined) w.items(m, 0x76, writeSnapshotDeviceResponseInfo, 0x30);
  else w.alternative(v);
  if (n > 0) w.several(v, 'serviceCrossRefID snapshotData');
}

export function readSnapshotDeviceResponse(r: BerReader, d: Draft<SnapshotDeviceResponse> = {}): SnapshotDeviceResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04 || t === 0x56) { d.crossRefIDorSnapshotData = readSnapshotDeviceResponseCrossRefIDorSnapshotData(r, t); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readSnapshotDeviceResponse, 'crossRefIDorSnapshotData={"snapshotData":[]}');
  return d as SnapshotDeviceResponse;
}
export function writeSnapshotDeviceResponse(w: BerWriter, v: SnapshotDeviceResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeSnapshotDeviceResponseCrossRefIDorSnapshotData(w, v.crossRefIDorSnapshotData);
  if (n > 0) w.rest(v, n, k, writeSnapshotDeviceResponse);
  w.head(t, k);
}

export function readSnapshotCall(r: BerReader, d: Draft<SnapshotCall> = {}): SnapshotCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.snapshotObject = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readSnapshotCall, 'snapshotObject');
  return d as SnapshotCall;
}
export function writeSnapshotCall(w: BerWriter, v: SnapshotCall, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeConnectionID(w, v.snapshotObject, 0x6b);
  if (n > 0) w.rest(v, n, k, writeSnapshotCall);
  w.head(t, k);
}

export function readCallMediaInfoListCallMediaInfo(r: BerReader, d: Draft<CallMediaInfoListCallMediaInfo> = {}): CallMediaInfoListCallMediaInfo {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80) { d.mediaServiceType = MediaServiceTypeNames.read(r); c++; t = r.next(e); }
  if (t === 0x81) { d.mediaServiceVersion = r.integer(); t = r.next(e); }
  if (t === 0x82) { d.mediaServiceInstance = r.identifier(); t = r.next(e); }
  if (t === 0x83) { d.mediaStreamID = r.identifier(); t = r.next(e); }
  if (t === 0x84) { d.connectionInformation = readConnectionInformation(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readCallMediaInfoListCallMediaInfo, 'mediaServiceType');
  return d as CallMediaInfoListCallMediaInfo;
}
export function writeCallMediaInfoListCallMediaInfo(w: BerWriter, v: CallMediaInfoListCallMediaInfo, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.connectionInformation) !== undefined) { n--; writeConnectionInformation(w, m, 0xa4); }
  if (n > 0 && (m = v.mediaStreamID) !== undefined) { n--; w.identifier(m, 0x83); }
  if (n > 0 && (m = v.mediaServiceInstance) !== undefined) { n--; w.identifier(m, 0x82); }
  if (n > 0 && (m = v.mediaServiceVersion) !== undefined) { n--; w.integer(m, 0x81); }
  MediaServiceTypeNames.write(w, v.mediaServiceType, 0x80);
  if (n > 0) w.rest(v, n, k, writeCallMediaInfoListCallMediaInfo);
  w.head(t, k);
}

export function readSnapshotCallResponseInfo(r: BerReader, d: Draft<SnapshotCallResponseInfo> = {}): SnapshotCallResponseInfo {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.deviceOnCall = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4b) { d.callIdentifier = readConnectionID(r); t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x80) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x81) { d.mediaServiceInfoList = r.list(0x10, readCallMediaInfoListCallMediaInfo); t = r.next(e); }
  if (t === 0x82) { d.locationInfo = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readSnapshotCallResponseInfo, 'deviceOnCall={"notKnown":true}');
  return d as SnapshotCallResponseInfo;
}
export function writeSnapshotCallResponseInfo(w: BerWriter, v: SnapshotCallResponseInfo, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.locationInfo) !== undefined) { n--; w.items(m, 0xa2, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.mediaServiceInfoList) !== undefined) { n--; w.items(m, 0xa1, writeCallMediaInfoListCallMediaInfo, 0x30); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa0); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  if (n > 0 && (m = v.callIdentifier) !== undefined) { n--; writeConnectionID(w, m, 0x6b); }
  writeSubjectDeviceID(w, v.deviceOnCall, 0x63);
  if (n > 0) w.rest(v, n, k, writeSnapshotCallResponseInfo);
  w.head(t, k);
}

export function readSnapshotCallResponseCrossRefIDorSnapshotData(r: BerReader, t: number): SnapshotCallResponseCrossRefIDorSnapshotData {
  let v: SnapshotCallResponseCrossRefIDorSnapshotData;
  switch (t) {
    case 0x80:
      v = { serviceCrossRefID: r.identifier() };
      break;
    case 0x57:
      v = { snapshotData: r.list(0x10, readSnapshotCallResponseInfo) };
      break;
    default:
      v = r.unknownAlternative(t, '{"snapshotData":[]}');
  }
  return v;
}
export function writeSnapshotCallResponseCrossRefIDorSnapshotData(w: BerWriter, v: SnapshotCallResponseCrossRefIDorSnapshotData): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.serviceCrossRefID) !== undefined) w.identifier(m, 0x80);
  else if ((m = v.snapshotData) !== undefined) w.items(m, 0x77, writeSnapshotCallResponseInfo, 0x30);
  else w.alternative(v);
  if (n > 0) w.several(v, 'serviceCrossRefID snapshotData');
}

export function readSnapshotCallResponse(r: BerReader, d: Draft<SnapshotCallResponse> = {}): SnapshotCallResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80 || t === 0x57) { d.crossRefIDorSnapshotData = readSnapshotCallResponseCrossRefIDorSnapshotData(r, t); c++; t = r.next(e); }
  if (t === 0x10) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x03) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x41) { d.callingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x42) { d.calledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x45) { d.associatedCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x46) { d.associatedCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x81) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x82) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x83) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x84) { d.messageInfo = [readMessageInfoItem(r)]; t = r.next(e); }
  if (t === 0x85) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x86) { d.deviceHistory = [readDeviceHistoryListItem(r)]; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readSnapshotCallResponse, 'crossRefIDorSnapshotData={"snapshotData":[]}');
  return d as SnapshotCallResponse;
}
export function writeSnapshotCallResponse(w: BerWriter, v: SnapshotCallResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.deviceHistory) !== undefined) { n--; if (w.hasItem(m)) writeDeviceHistoryListItem(w, w.single(m, true), 0xa6); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x85); }
  if (n > 0 && (m = v.messageInfo) !== undefined) { n--; if (w.hasItem(m)) writeMessageInfoItem(w, w.single(m), 0xa4); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x83); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa2); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x81); }
  if (n > 0 && (m = v.associatedCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x66); }
  if (n > 0 && (m = v.associatedCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x65); }
  if (n > 0 && (m = v.calledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x62); }
  if (n > 0 && (m = v.callingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x61); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x03); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0x30); }
  writeSnapshotCallResponseCrossRefIDorSnapshotData(w, v.crossRefIDorSnapshotData);
  if (n > 0) w.rest(v, n, k, writeSnapshotCallResponse);
  w.head(t, k);
}

export function readSnapshotCallData(r: BerReader, d: Draft<SnapshotCallData> = {}): SnapshotCallData {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.serviceCrossRefID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x02) { d.segmentID = r.integer(); t = r.next(e); }
  if (t === 0x01) { d.lastSegment = r.boolean(); c++; t = r.next(e); }
  if (t === 0x57) { d.snapshotData = r.list(0x10, readSnapshotCallResponseInfo); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readSnapshotCallData, 'serviceCrossRefID lastSegment snapshotData=[]');
  return d as SnapshotCallData;
}
export function writeSnapshotCallData(w: BerWriter, v: SnapshotCallData, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.items(w.given(v.snapshotData), 0x77, writeSnapshotCallResponseInfo, 0x30);
  w.boolean(w.given(v.lastSegment), 0x01);
  if (n > 0 && (m = v.segmentID) !== undefined) { n--; w.integer(m, 0x02); }
  w.identifier(w.given(v.serviceCrossRefID), 0x04);
  if (n > 0) w.rest(v, n, k, writeSnapshotCallData, 'snapshotCallResponseInfo');
  w.head(t, k);
}

export function readSnapshotDeviceData(r: BerReader, d: Draft<SnapshotDeviceData> = {}): SnapshotDeviceData {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.serviceCrossRefID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x02) { d.segmentID = r.integer(); t = r.next(e); }
  if (t === 0x01) { d.lastSegment = r.boolean(); c++; t = r.next(e); }
  if (t === 0x56) { d.snapshotData = r.list(0x10, readSnapshotDeviceResponseInfo); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readSnapshotDeviceData, 'serviceCrossRefID lastSegment snapshotData=[]');
  return d as SnapshotDeviceData;
}
export function writeSnapshotDeviceData(w: BerWriter, v: SnapshotDeviceData, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.items(v.snapshotData, 0x76, writeSnapshotDeviceResponseInfo, 0x30);
  w.boolean(v.lastSegment, 0x01);
  if (n > 0 && (m = v.segmentID) !== undefined) { n--; w.integer(m, 0x02); }
  w.identifier(v.serviceCrossRefID, 0x04);
  if (n > 0) w.rest(v, n, k, writeSnapshotDeviceData);
  w.head(t, k);
}
