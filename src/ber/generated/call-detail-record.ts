// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { BillingID, CDRInformationItem, CDRNotification, CDRReason, CDRReport, CDRTermReason, CDRTimePeriod, CDRTransferMode, ChargedDevice, NodeNumber, ReasonForTerm, SendStoredCDR, StartCDRTransmission, StartCDRTransmissionResponse, StopCDRTransmission, SupplServiceInfo } from '../../model/generated/call-detail-record.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { Bits, Enumeration } from '../names.js';
import { CallCharacteristicsNames } from './calls.js';
import { DeviceCategoryNames, NamedDeviceTypesNames } from './capabilities.js';
import { readChargingInfo, writeChargingInfo } from './charging.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readSubjectDeviceID, writeSubjectDeviceID } from './identifiers.js';
import { readMediaCallCharacteristics, writeMediaCallCharacteristics } from './media.js';

export const CDRReasonNames = /* @__PURE__ */ new Enumeration<CDRReason>('timeout thresholdReached other');

export function readCDRNotification(r: BerReader, d: Draft<CDRNotification> = {}): CDRNotification {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.cdrCrossRefID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x0a) { d.cdrReason = CDRReasonNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readCDRNotification, 'cdrCrossRefID');
  return d as CDRNotification;
}
export function writeCDRNotification(w: BerWriter, v: CDRNotification, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.cdrReason) !== undefined) { n--; CDRReasonNames.write(w, m, 0x0a); }
  w.identifier(v.cdrCrossRefID, 0x04);
  if (n > 0) w.rest(v, n, k, writeCDRNotification);
  w.head(t, k);
}

export function readChargedDevice(r: BerReader, t: number): ChargedDevice {
  let v: ChargedDevice;
  switch (t) {
    case 0x80:
      v = { operator: readDeviceID(r) };
      break;
    case 0x81:
      v = { nonOperator: readDeviceID(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writeChargedDevice(w: BerWriter, v: ChargedDevice): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.operator) !== undefined) writeDeviceID(w, m, 0xa0);
  else if ((m = v.nonOperator) !== undefined) writeDeviceID(w, m, 0xa1);
  else w.alternative(v);
  if (n > 0) w.several(v, 'operator nonOperator');
}

export function readNodeNumber(r: BerReader, d: Draft<NodeNumber> = {}): NodeNumber {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.area0 = r.integer(); t = r.next(e); }
  if (t === 0x81) { d.area1 = r.integer(); t = r.next(e); }
  if (t === 0x82) { d.area2 = r.integer(); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readNodeNumber, '');
  return d as NodeNumber;
}
export function writeNodeNumber(w: BerWriter, v: NodeNumber, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.area2) !== undefined) { n--; w.integer(m, 0x82); }
  if (n > 0 && (m = v.area1) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.area0) !== undefined) { n--; w.integer(m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeNodeNumber);
  w.head(t, k);
}

export const BillingIDNames = /* @__PURE__ */ new Enumeration<BillingID>('normalCharging reverseCharging creditCardCharging callForwarding callDeflection callTransfer other');

export const SupplServiceInfoNames = /* @__PURE__ */ new Bits<SupplServiceInfo>('normalCall consultationCall transferCall callCompletion callForwarding callDiversion conferencing intrusion userUserInfo other');

export const ReasonForTermNames = /* @__PURE__ */ new Enumeration<ReasonForTerm>('normalClearing unsuccessfulCallAttempt abnormalTermination callTransferred other');

export function readCDRInformationItem(r: BerReader, d: Draft<CDRInformationItem> = {}): CDRInformationItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x02) { d.recordNumber = r.integer(); t = r.next(e); }
  if (t === 0x18) { d.recordCreationTime = r.time(); c++; t = r.next(e); }
  if (t === 0x41) { d.callingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x42) { d.calledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x45) { d.associatedCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x46) { d.associatedCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x47) { d.networkCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x48) { d.networkCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x80) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x82) { d.chargedDevice = r.explicitChoice(readChargedDevice); t = r.next(e); }
  if (t === 0x4b) { d.recordedCall = readConnectionID(r); t = r.next(e); }
  if (t === 0x83) { d.nodeNumber = readNodeNumber(r); t = r.next(e); }
  if (t === 0x84) { d.tariffTable = r.integer(); t = r.next(e); }
  if (t === 0x85) { d.connectionStart = r.time(); t = r.next(e); }
  if (t === 0x86) { d.connectionEnd = r.time(); t = r.next(e); }
  if (t === 0x87) { d.connectionDuration = r.integer(); t = r.next(e); }
  if (t === 0x88) { d.accessCode = r.identifier(); t = r.next(e); }
  if (t === 0x89) { d.carrier = r.integer(); t = r.next(e); }
  if (t === 0x8a) { d.selectedRoute = r.integer(); t = r.next(e); }
  if (t === 0x8b) { d.billingID = BillingIDNames.read(r); t = r.next(e); }
  if (t === 0x8c) { d.chargingInfo = readChargingInfo(r); t = r.next(e); }
  if (t === 0x8d) { d.supplServiceInfo = SupplServiceInfoNames.read(r); t = r.next(e); }
  if (t === 0x8e) { d.reasonForTerm = ReasonForTermNames.read(r); t = r.next(e); }
  if (t === 0x8f) { d.authCode = r.bytes(); t = r.next(e); }
  if (t === 0x90) { d.accountInfo = r.bytes(); t = r.next(e); }
  if (t === 0x91) { d.deviceCategory = DeviceCategoryNames.read(r); t = r.next(e); }
  if (t === 0x92) { d.namedDeviceTypes = NamedDeviceTypesNames.read(r); t = r.next(e); }
  if (t === 0x93) { d.operatorDevice = r.explicit(0x10, readDeviceID); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readCDRInformationItem, 'recordCreationTime');
  return d as CDRInformationItem;
}
export function writeCDRInformationItem(w: BerWriter, v: CDRInformationItem, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.operatorDevice) !== undefined) { n--; w.explicit(m, 0xb3, writeDeviceID, 0x30); }
  if (n > 0 && (m = v.namedDeviceTypes) !== undefined) { n--; NamedDeviceTypesNames.write(w, m, 0x92); }
  if (n > 0 && (m = v.deviceCategory) !== undefined) { n--; DeviceCategoryNames.write(w, m, 0x91); }
  if (n > 0 && (m = v.accountInfo) !== undefined) { n--; w.bytes(m, 0x90); }
  if (n > 0 && (m = v.authCode) !== undefined) { n--; w.bytes(m, 0x8f); }
  if (n > 0 && (m = v.reasonForTerm) !== undefined) { n--; ReasonForTermNames.write(w, m, 0x8e); }
  if (n > 0 && (m = v.supplServiceInfo) !== undefined) { n--; SupplServiceInfoNames.write(w, m, 0x8d); }
  if (n > 0 && (m = v.chargingInfo) !== undefined) { n--; writeChargingInfo(w, m, 0xac); }
  if (n > 0 && (m = v.billingID) !== undefined) { n--; BillingIDNames.write(w, m, 0x8b); }
  if (n > 0 && (m = v.selectedRoute) !== undefined) { n--; w.integer(m, 0x8a); }
  if (n > 0 && (m = v.carrier) !== undefined) { n--; w.integer(m, 0x89); }
  if (n > 0 && (m = v.accessCode) !== undefined) { n--; w.identifier(m, 0x88); }
  if (n > 0 && (m = v.connectionDuration) !== undefined) { n--; w.integer(m, 0x87); }
  if (n > 0 && (m = v.connectionEnd) !== undefined) { n--; w.time(m, 0x86); }
  if (n > 0 && (m = v.connectionStart) !== undefined) { n--; w.time(m, 0x85); }
  if (n > 0 && (m = v.tariffTable) !== undefined) { n--; w.integer(m, 0x84); }
  if (n > 0 && (m = v.nodeNumber) !== undefined) { n--; writeNodeNumber(w, m, 0xa3); }
  if (n > 0 && (m = v.recordedCall) !== undefined) { n--; writeConnectionID(w, m, 0x6b); }
  if (n > 0 && (m = v.chargedDevice) !== undefined) { n--; w.explicit(m, 0xa2, writeChargedDevice); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa1); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x80); }
  if (n > 0 && (m = v.networkCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x68); }
  if (n > 0 && (m = v.networkCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x67); }
  if (n > 0 && (m = v.associatedCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x66); }
  if (n > 0 && (m = v.associatedCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x65); }
  if (n > 0 && (m = v.calledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x62); }
  if (n > 0 && (m = v.callingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x61); }
  w.time(v.recordCreationTime, 0x18);
  if (n > 0 && (m = v.recordNumber) !== undefined) { n--; w.integer(w.inRange(m, 1, 128), 0x02); }
  if (n > 0) w.rest(v, n, k, writeCDRInformationItem);
  w.head(t, k);
}

export function readCDRReport(r: BerReader, d: Draft<CDRReport> = {}): CDRReport {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.cdrCrossRefID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x02) { d.numberOfRecordsSent = r.integer(); c++; t = r.next(e); }
  if (t === 0x10) { d.cdrInfo = r.list(0x10, readCDRInformationItem); c++; t = r.next(e); }
  if (t === 0x01) { d.lastStoredCDRReportSent = r.boolean(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readCDRReport, 'cdrCrossRefID numberOfRecordsSent cdrInfo=[]');
  return d as CDRReport;
}
export function writeCDRReport(w: BerWriter, v: CDRReport, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.lastStoredCDRReportSent) !== undefined) { n--; w.boolean(m, 0x01); }
  w.items(v.cdrInfo, 0x30, writeCDRInformationItem, 0x30);
  w.integer(w.inRange(w.given(v.numberOfRecordsSent), 1, 128), 0x02);
  w.identifier(v.cdrCrossRefID, 0x04);
  if (n > 0) w.rest(v, n, k, writeCDRReport);
  w.head(t, k);
}

export function readCDRTimePeriod(r: BerReader, d: Draft<CDRTimePeriod> = {}): CDRTimePeriod {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x18) && d.beginningOfCDR === undefined) { d.beginningOfCDR = r.time(); c++; t = r.next(e); }
  if ((t === 0x18) && d.endOfCDR === undefined) { d.endOfCDR = r.time(); c++; t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readCDRTimePeriod, 'beginningOfCDR endOfCDR', [0x18]);
  return d as CDRTimePeriod;
}
export function writeCDRTimePeriod(w: BerWriter, v: CDRTimePeriod, t: number): void {
  let n = w.members(v, 2);
  const k = w.pos;
  w.time(v.endOfCDR, 0x18);
  w.time(v.beginningOfCDR, 0x18);
  if (n > 0) w.rest(v, n, k, writeCDRTimePeriod);
  w.head(t, k);
}

export function readSendStoredCDR(r: BerReader, d: Draft<SendStoredCDR> = {}): SendStoredCDR {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.cdrCrossRefID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x10) { d.timePeriod = readCDRTimePeriod(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readSendStoredCDR, 'cdrCrossRefID');
  return d as SendStoredCDR;
}
export function writeSendStoredCDR(w: BerWriter, v: SendStoredCDR, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.timePeriod) !== undefined) { n--; writeCDRTimePeriod(w, m, 0x30); }
  w.identifier(v.cdrCrossRefID, 0x04);
  if (n > 0) w.rest(v, n, k, writeSendStoredCDR);
  w.head(t, k);
}

export const CDRTransferModeNames = /* @__PURE__ */ new Enumeration<CDRTransferMode>('transferAtEndOfCall transferOnRequest transferOnThresholdReached');

export function readStartCDRTransmission(r: BerReader, d: Draft<StartCDRTransmission> = {}): StartCDRTransmission {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x0a) { d.transferMode = CDRTransferModeNames.read(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readStartCDRTransmission, 'transferMode');
  return d as StartCDRTransmission;
}
export function writeStartCDRTransmission(w: BerWriter, v: StartCDRTransmission, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  CDRTransferModeNames.write(w, v.transferMode, 0x0a);
  if (n > 0) w.rest(v, n, k, writeStartCDRTransmission);
  w.head(t, k);
}

export function readStartCDRTransmissionResponse(r: BerReader, d: Draft<StartCDRTransmissionResponse> = {}): StartCDRTransmissionResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.cdrCrossRefID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readStartCDRTransmissionResponse, 'cdrCrossRefID');
  return d as StartCDRTransmissionResponse;
}
export function writeStartCDRTransmissionResponse(w: BerWriter, v: StartCDRTransmissionResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.identifier(v.cdrCrossRefID, 0x04);
  if (n > 0) w.rest(v, n, k, writeStartCDRTransmissionResponse);
  w.head(t, k);
}

export const CDRTermReasonNames = /* @__PURE__ */ new Enumeration<CDRTermReason>('endOfDataDetected errorDetected thresholdReached other');

export function readStopCDRTransmission(r: BerReader, d: Draft<StopCDRTransmission> = {}): StopCDRTransmission {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.cdrCrossRefID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x0a) { d.cdrTermReason = CDRTermReasonNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readStopCDRTransmission, 'cdrCrossRefID');
  return d as StopCDRTransmission;
}
export function writeStopCDRTransmission(w: BerWriter, v: StopCDRTransmission, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.cdrTermReason) !== undefined) { n--; CDRTermReasonNames.write(w, m, 0x0a); }
  w.identifier(v.cdrCrossRefID, 0x04);
  if (n > 0) w.rest(v, n, k, writeStopCDRTransmission);
  w.head(t, k);
}
