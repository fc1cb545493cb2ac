// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { MemberTable, ValueTable } from '../tables.js';
import { readCallCharacteristics, writeCallCharacteristics } from './calls.js';
import { DeviceCategoryTable, NamedDeviceTypesTable } from './capabilities.js';
import { readChargingInfo, writeChargingInfo } from './charging.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readCallingDeviceID, writeCallingDeviceID } from './identifiers.js';
import { readMediaCallCharacteristics, writeMediaCallCharacteristics } from './media.js';
import type { BillingID, CDRInfo, CDRInformationItem, CDRNotification, CDRReason, CDRReport, CDRTermReason, CDRTimePeriod, CDRTransferMode, ChargedDevice, NodeNumber, ReasonForTerm, SendStoredCDR, StartCDRTransmission, StartCDRTransmissionResponse, StopCDRTransmission, SupplServiceInfo } from '../../model/generated/call-detail-record.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const cdrInformationItemItems = new MemberTable('cdrInformationItem*');

export const CDRReasonTable = new ValueTable<CDRReason>('timeout thresholdReached other');

export const readCDRInfo = (r: XmlReader): CDRInfo =>
  r.list(cdrInformationItemItems, readCDRInformationItem);

export function writeCDRInfo(w: XmlWriter, t: MemberTable, i: number, list: CDRInfo): string {
  return w.list(t, i, list, cdrInformationItemItems, writeCDRInformationItem);
}

const CDRInformationItemTable = new MemberTable('recordNumber recordCreationTime! callingDevice calledDevice associatedCallingDevice associatedCalledDevice networkCallingDevice networkCalledDevice callCharacteristics mediaCallCharacteristics chargedDevice recordedCall nodeNumber tariffTable connectionStart connectionEnd connectionDuration accessCode carrier selectedRoute billingID chargingInfo supplServiceInfo reasonForTerm authCode accountInfo deviceCategory namedDeviceTypes operatorDevice');
export function readCDRInformationItem(r: XmlReader): CDRInformationItem {
  const m: Draft<CDRInformationItem> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(CDRInformationItemTable)) {
      case 0:
        if (r.hasValue()) m.recordNumber = r.integer();
        break;
      case 1:
        m.recordCreationTime = r.text();
        break;
      case 2:
        m.callingDevice = readCallingDeviceID(r);
        break;
      case 3:
        m.calledDevice = readCallingDeviceID(r);
        break;
      case 4:
        m.associatedCallingDevice = readCallingDeviceID(r);
        break;
      case 5:
        m.associatedCalledDevice = readCallingDeviceID(r);
        break;
      case 6:
        m.networkCallingDevice = readCallingDeviceID(r);
        break;
      case 7:
        m.networkCalledDevice = readCallingDeviceID(r);
        break;
      case 8:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 9:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 10:
        m.chargedDevice = readChargedDevice(r);
        break;
      case 11:
        m.recordedCall = readConnectionID(r);
        break;
      case 12:
        m.nodeNumber = readNodeNumber(r);
        break;
      case 13:
        if (r.hasValue()) m.tariffTable = r.integer();
        break;
      case 14:
        m.connectionStart = r.text();
        break;
      case 15:
        m.connectionEnd = r.text();
        break;
      case 16:
        if (r.hasValue()) m.connectionDuration = r.integer();
        break;
      case 17:
        m.accessCode = r.text();
        break;
      case 18:
        if (r.hasValue()) m.carrier = r.integer();
        break;
      case 19:
        if (r.hasValue()) m.selectedRoute = r.integer();
        break;
      case 20:
        m.billingID = r.enumeration(BillingIDTable);
        break;
      case 21:
        m.chargingInfo = readChargingInfo(r);
        break;
      case 22:
        m.supplServiceInfo = readSupplServiceInfo(r);
        break;
      case 23:
        m.reasonForTerm = r.enumeration(ReasonForTermTable);
        break;
      case 24:
        m.authCode = r.octets();
        break;
      case 25:
        m.accountInfo = r.octets();
        break;
      case 26:
        m.deviceCategory = r.enumeration(DeviceCategoryTable);
        break;
      case 27:
        m.namedDeviceTypes = r.enumeration(NamedDeviceTypesTable);
        break;
      case 28:
        m.operatorDevice = readDeviceID(r);
        break;
      default:
        return m as CDRInformationItem;
    }
  }
}

export function writeCDRInformationItem(w: XmlWriter, t: MemberTable, i: number, m: CDRInformationItem): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.recordNumber !== undefined) { n--; s += w.integer(CDRInformationItemTable, 0, w.inRange(CDRInformationItemTable, 0, m.recordNumber, 1, 128)); }
  if (m.recordCreationTime !== undefined) { n--; s += w.text(CDRInformationItemTable, 1, m.recordCreationTime); }
  else w.incomplete('recordCreationTime');
  if (n > 0 && m.callingDevice !== undefined) { n--; s += writeCallingDeviceID(w, CDRInformationItemTable, 2, m.callingDevice); }
  if (n > 0 && m.calledDevice !== undefined) { n--; s += writeCallingDeviceID(w, CDRInformationItemTable, 3, m.calledDevice); }
  if (n > 0 && m.associatedCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, CDRInformationItemTable, 4, m.associatedCallingDevice); }
  if (n > 0 && m.associatedCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, CDRInformationItemTable, 5, m.associatedCalledDevice); }
  if (n > 0 && m.networkCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, CDRInformationItemTable, 6, m.networkCallingDevice); }
  if (n > 0 && m.networkCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, CDRInformationItemTable, 7, m.networkCalledDevice); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, CDRInformationItemTable, 8, m.callCharacteristics); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, CDRInformationItemTable, 9, m.mediaCallCharacteristics); }
  if (n > 0 && m.chargedDevice !== undefined) { n--; s += writeChargedDevice(w, CDRInformationItemTable, 10, m.chargedDevice); }
  if (n > 0 && m.recordedCall !== undefined) { n--; s += writeConnectionID(w, CDRInformationItemTable, 11, m.recordedCall); }
  if (n > 0 && m.nodeNumber !== undefined) { n--; s += writeNodeNumber(w, CDRInformationItemTable, 12, m.nodeNumber); }
  if (n > 0 && m.tariffTable !== undefined) { n--; s += w.integer(CDRInformationItemTable, 13, m.tariffTable); }
  if (n > 0 && m.connectionStart !== undefined) { n--; s += w.text(CDRInformationItemTable, 14, m.connectionStart); }
  if (n > 0 && m.connectionEnd !== undefined) { n--; s += w.text(CDRInformationItemTable, 15, m.connectionEnd); }
  if (n > 0 && m.connectionDuration !== undefined) { n--; s += w.integer(CDRInformationItemTable, 16, m.connectionDuration); }
  if (n > 0 && m.accessCode !== undefined) { n--; s += w.text(CDRInformationItemTable, 17, m.accessCode); }
  if (n > 0 && m.carrier !== undefined) { n--; s += w.integer(CDRInformationItemTable, 18, m.carrier); }
  if (n > 0 && m.selectedRoute !== undefined) { n--; s += w.integer(CDRInformationItemTable, 19, m.selectedRoute); }
  if (n > 0 && m.billingID !== undefined) { n--; s += w.enumeration(CDRInformationItemTable, 20, m.billingID, BillingIDTable); }
  if (n > 0 && m.chargingInfo !== undefined) { n--; s += writeChargingInfo(w, CDRInformationItemTable, 21, m.chargingInfo); }
  if (n > 0 && m.supplServiceInfo !== undefined) { n--; s += writeSupplServiceInfo(w, CDRInformationItemTable, 22, m.supplServiceInfo); }
  if (n > 0 && m.reasonForTerm !== undefined) { n--; s += w.enumeration(CDRInformationItemTable, 23, m.reasonForTerm, ReasonForTermTable); }
  if (n > 0 && m.authCode !== undefined) { n--; s += w.octets(CDRInformationItemTable, 24, m.authCode); }
  if (n > 0 && m.accountInfo !== undefined) { n--; s += w.octets(CDRInformationItemTable, 25, m.accountInfo); }
  if (n > 0 && m.deviceCategory !== undefined) { n--; s += w.enumeration(CDRInformationItemTable, 26, m.deviceCategory, DeviceCategoryTable); }
  if (n > 0 && m.namedDeviceTypes !== undefined) { n--; s += w.enumeration(CDRInformationItemTable, 27, m.namedDeviceTypes, NamedDeviceTypesTable); }
  if (n > 0 && m.operatorDevice !== undefined) { n--; s += writeDeviceID(w, CDRInformationItemTable, 28, m.operatorDevice); }
  return n > 0 ? w.elementWith(t, i, s, m, n, CDRInformationItemTable) : w.element(t, i, s);
}

const ChargedDeviceTable = new MemberTable('operator nonOperator');
export function readChargedDevice(r: XmlReader): ChargedDevice {
  r.enterChoice();
  switch (r.member(ChargedDeviceTable)) {
    case 0:
      return r.chosen(ChargedDeviceTable, { operator: readDeviceID(r) });
    case 1:
      return r.chosen(ChargedDeviceTable, { nonOperator: readDeviceID(r) });
    default:
      return r.noneChosen();
  }
}

export function writeChargedDevice(w: XmlWriter, t: MemberTable, i: number, v: ChargedDevice): string {
  let n = w.enter(t, i, v), s = '';
  if (v.operator !== undefined) { n--; s = writeDeviceID(w, ChargedDeviceTable, 0, v.operator); }
  else if (v.nonOperator !== undefined) { n--; s = writeDeviceID(w, ChargedDeviceTable, 1, v.nonOperator); }
  else w.noAlternative(v, ChargedDeviceTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, ChargedDeviceTable) : w.element(t, i, s);
}

const NodeNumberTable = new MemberTable('area0 area1 area2');
export function readNodeNumber(r: XmlReader): NodeNumber {
  const m: Draft<NodeNumber> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(NodeNumberTable)) {
      case 0:
        if (r.hasValue()) m.area0 = r.integer();
        break;
      case 1:
        if (r.hasValue()) m.area1 = r.integer();
        break;
      case 2:
        if (r.hasValue()) m.area2 = r.integer();
        break;
      default:
        return m as NodeNumber;
    }
  }
}

export function writeNodeNumber(w: XmlWriter, t: MemberTable, i: number, m: NodeNumber): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.area0 !== undefined) { n--; s += w.integer(NodeNumberTable, 0, m.area0); }
  if (n > 0 && m.area1 !== undefined) { n--; s += w.integer(NodeNumberTable, 1, m.area1); }
  if (n > 0 && m.area2 !== undefined) { n--; s += w.integer(NodeNumberTable, 2, m.area2); }
  return n > 0 ? w.elementWith(t, i, s, m, n, NodeNumberTable) : w.element(t, i, s);
}

export const BillingIDTable = new ValueTable<BillingID>('normalCharging reverseCharging creditCardCharging callForwarding callDeflection callTransfer other');

export const SupplServiceInfoTable = new MemberTable('normalCall consultationCall transferCall callCompletion callForwarding callDiversion conferencing intrusion userUserInfo other');

export function readSupplServiceInfo(r: XmlReader): SupplServiceInfo {
  const m: Draft<SupplServiceInfo> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(SupplServiceInfoTable)) {
      case 0:
        m.normalCall = r.bit;
        break;
      case 1:
        m.consultationCall = r.bit;
        break;
      case 2:
        m.transferCall = r.bit;
        break;
      case 3:
        m.callCompletion = r.bit;
        break;
      case 4:
        m.callForwarding = r.bit;
        break;
      case 5:
        m.callDiversion = r.bit;
        break;
      case 6:
        m.conferencing = r.bit;
        break;
      case 7:
        m.intrusion = r.bit;
        break;
      case 8:
        m.userUserInfo = r.bit;
        break;
      case 9:
        m.other = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeSupplServiceInfo(w: XmlWriter, t: MemberTable, i: number, m: SupplServiceInfo): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.normalCall !== undefined) { n--; s += w.bit(SupplServiceInfoTable, 0, m.normalCall); }
  if (n > 0 && m.consultationCall !== undefined) { n--; s += w.bit(SupplServiceInfoTable, 1, m.consultationCall); }
  if (n > 0 && m.transferCall !== undefined) { n--; s += w.bit(SupplServiceInfoTable, 2, m.transferCall); }
  if (n > 0 && m.callCompletion !== undefined) { n--; s += w.bit(SupplServiceInfoTable, 3, m.callCompletion); }
  if (n > 0 && m.callForwarding !== undefined) { n--; s += w.bit(SupplServiceInfoTable, 4, m.callForwarding); }
  if (n > 0 && m.callDiversion !== undefined) { n--; s += w.bit(SupplServiceInfoTable, 5, m.callDiversion); }
  if (n > 0 && m.conferencing !== undefined) { n--; s += w.bit(SupplServiceInfoTable, 6, m.conferencing); }
  if (n > 0 && m.intrusion !== undefined) { n--; s += w.bit(SupplServiceInfoTable, 7, m.intrusion); }
  if (n > 0 && m.userUserInfo !== undefined) { n--; s += w.bit(SupplServiceInfoTable, 8, m.userUserInfo); }
  if (n > 0 && m.other !== undefined) { n--; s += w.bit(SupplServiceInfoTable, 9, m.other); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, SupplServiceInfoTable) : w.element(t, i, s);
}

export const ReasonForTermTable = new ValueTable<ReasonForTerm>('normalClearing unsuccessfulCallAttempt abnormalTermination callTransferred other');

const CDRTimePeriodTable = new MemberTable('beginningOfCDR! endOfCDR!');
export function readCDRTimePeriod(r: XmlReader): CDRTimePeriod {
  const m: Draft<CDRTimePeriod> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(CDRTimePeriodTable)) {
      case 0:
        m.beginningOfCDR = r.text();
        break;
      case 1:
        m.endOfCDR = r.text();
        break;
      default:
        return m as CDRTimePeriod;
    }
  }
}

export function writeCDRTimePeriod(w: XmlWriter, t: MemberTable, i: number, m: CDRTimePeriod): string {
  let n = w.enter(t, i, m), s = '';
  if (m.beginningOfCDR !== undefined) { n--; s += w.text(CDRTimePeriodTable, 0, m.beginningOfCDR); }
  else w.incomplete('beginningOfCDR');
  if (m.endOfCDR !== undefined) { n--; s += w.text(CDRTimePeriodTable, 1, m.endOfCDR); }
  else w.incomplete('endOfCDR');
  return n > 0 ? w.elementWith(t, i, s, m, n, CDRTimePeriodTable) : w.element(t, i, s);
}

export const CDRTransferModeTable = new ValueTable<CDRTransferMode>('transferAtEndOfCall transferOnRequest transferOnThresholdReached');

export const CDRTermReasonTable = new ValueTable<CDRTermReason>('endOfDataDetected errorDetected thresholdReached other');

const CDRNotificationTable = new MemberTable('cdrCrossRefID! cdrReason extensions');
export function readCDRNotification(r: XmlReader, m: Draft<CDRNotification>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(CDRNotificationTable)) {
      case 0:
        m.cdrCrossRefID = r.text();
        break;
      case 1:
        m.cdrReason = r.enumeration(CDRReasonTable);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeCDRNotification(w: XmlWriter, t: MemberTable, m: CDRNotification): string {
  let n = w.members(m), s = '';
  if (m.cdrCrossRefID !== undefined) { n--; s += w.text(CDRNotificationTable, 0, m.cdrCrossRefID); }
  else w.incomplete('cdrCrossRefID');
  if (n > 0 && m.cdrReason !== undefined) { n--; s += w.enumeration(CDRNotificationTable, 1, m.cdrReason, CDRReasonTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, CDRNotificationTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, CDRNotificationTable) : w.document(t, s);
}

const CDRReportTable = new MemberTable('cdrCrossRefID! numberOfRecordsSent cdrInfo![] lastStoredCDRReportSent extensions');
export function readCDRReport(r: XmlReader, m: Draft<CDRReport>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(CDRReportTable)) {
      case 0:
        m.cdrCrossRefID = r.text();
        break;
      case 1:
        if (r.hasValue()) m.numberOfRecordsSent = r.integer();
        break;
      case 2:
        m.cdrInfo = readCDRInfo(r);
        break;
      case 3:
        if (r.hasValue()) m.lastStoredCDRReportSent = r.boolean();
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeCDRReport(w: XmlWriter, t: MemberTable, m: CDRReport): string {
  let n = w.members(m), s = '';
  if (m.cdrCrossRefID !== undefined) { n--; s += w.text(CDRReportTable, 0, m.cdrCrossRefID); }
  else w.incomplete('cdrCrossRefID');
  if (n > 0 && m.numberOfRecordsSent !== undefined) { n--; s += w.integer(CDRReportTable, 1, w.inRange(CDRReportTable, 1, m.numberOfRecordsSent, 1, 128)); }
  if (m.cdrInfo !== undefined) { n--; s += writeCDRInfo(w, CDRReportTable, 2, m.cdrInfo); }
  else w.incomplete('cdrInfo');
  if (n > 0 && m.lastStoredCDRReportSent !== undefined) { n--; s += w.boolean(CDRReportTable, 3, m.lastStoredCDRReportSent); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, CDRReportTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, CDRReportTable) : w.document(t, s);
}

const SendStoredCDRTable = new MemberTable('cdrCrossRefID! timePeriod extensions');
export function readSendStoredCDR(r: XmlReader, m: Draft<SendStoredCDR>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SendStoredCDRTable)) {
      case 0:
        m.cdrCrossRefID = r.text();
        break;
      case 1:
        m.timePeriod = readCDRTimePeriod(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSendStoredCDR(w: XmlWriter, t: MemberTable, m: SendStoredCDR): string {
  let n = w.members(m), s = '';
  if (m.cdrCrossRefID !== undefined) { n--; s += w.text(SendStoredCDRTable, 0, m.cdrCrossRefID); }
  else w.incomplete('cdrCrossRefID');
  if (n > 0 && m.timePeriod !== undefined) { n--; s += writeCDRTimePeriod(w, SendStoredCDRTable, 1, m.timePeriod); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SendStoredCDRTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SendStoredCDRTable) : w.document(t, s);
}

const StartCDRTransmissionTable = new MemberTable('transferMode! extensions');
export function readStartCDRTransmission(r: XmlReader, m: Draft<StartCDRTransmission>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StartCDRTransmissionTable)) {
      case 0:
        m.transferMode = r.enumeration(CDRTransferModeTable);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeStartCDRTransmission(w: XmlWriter, t: MemberTable, m: StartCDRTransmission): string {
  let n = w.members(m), s = '';
  if (m.transferMode !== undefined) { n--; s += w.enumeration(StartCDRTransmissionTable, 0, m.transferMode, CDRTransferModeTable); }
  else w.missing('transferMode');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, StartCDRTransmissionTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StartCDRTransmissionTable) : w.document(t, s);
}

const StartCDRTransmissionResponseTable = new MemberTable('cdrCrossRefID! extensions');
export function readStartCDRTransmissionResponse(r: XmlReader, m: Draft<StartCDRTransmissionResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StartCDRTransmissionResponseTable)) {
      case 0:
        m.cdrCrossRefID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeStartCDRTransmissionResponse(w: XmlWriter, t: MemberTable, m: StartCDRTransmissionResponse): string {
  let n = w.members(m), s = '';
  if (m.cdrCrossRefID !== undefined) { n--; s += w.text(StartCDRTransmissionResponseTable, 0, m.cdrCrossRefID); }
  else w.incomplete('cdrCrossRefID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, StartCDRTransmissionResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StartCDRTransmissionResponseTable) : w.document(t, s);
}

const StopCDRTransmissionTable = new MemberTable('cdrCrossRefID! cdrTermReason extensions');
export function readStopCDRTransmission(r: XmlReader, m: Draft<StopCDRTransmission>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StopCDRTransmissionTable)) {
      case 0:
        m.cdrCrossRefID = r.text();
        break;
      case 1:
        m.cdrTermReason = r.enumeration(CDRTermReasonTable);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeStopCDRTransmission(w: XmlWriter, t: MemberTable, m: StopCDRTransmission): string {
  let n = w.members(m), s = '';
  if (m.cdrCrossRefID !== undefined) { n--; s += w.text(StopCDRTransmissionTable, 0, m.cdrCrossRefID); }
  else w.incomplete('cdrCrossRefID');
  if (n > 0 && m.cdrTermReason !== undefined) { n--; s += w.enumeration(StopCDRTransmissionTable, 1, m.cdrTermReason, CDRTermReasonTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, StopCDRTransmissionTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StopCDRTransmissionTable) : w.document(t, s);
}
