// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { readOctetsOrPrivate, writeOctetsOrPrivate } from '../hand-written/octets-or-private.js';
import { readLocationInfo, writeLocationInfo } from '../hand-written/private-content.js';
import { MemberTable, ValueTable } from '../tables.js';
import { LocalConnectionStateTable, readCallCharacteristics, readCallLinkageData, readServicesPermitted, writeCallCharacteristics, writeCallLinkageData, writeServicesPermitted } from './calls.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readDeviceHistoryListItem, readMessageInfoItem, writeDeviceHistoryListItem, writeMessageInfoItem } from './features.js';
import { readCallingDeviceID, writeCallingDeviceID } from './identifiers.js';
import { MediaServiceTypeTable, readConnectionInformation, readMediaCallCharacteristics, writeConnectionInformation, writeMediaCallCharacteristics } from './media.js';
import type { CallMediaInfoList, CallMediaInfoListCallMediaInfo, CallState, CompoundCallState, DeviceMediaInfoList, DeviceMediaInfoListDeviceMediaInfo, SimpleCallState, SnapshotCall, SnapshotCallData, SnapshotCallDataList, SnapshotCallResponse, SnapshotCallResponseCrossRefIDorSnapshotData, SnapshotCallResponseInfo, SnapshotDevice, SnapshotDeviceData, SnapshotDeviceDataList, SnapshotDeviceResponse, SnapshotDeviceResponseCrossRefIDorSnapshotData, SnapshotDeviceResponseInfo } from '../../model/generated/snapshot.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const snapshotDeviceResponseInfoItems = new MemberTable('snapshotDeviceResponseInfo*');
const localConnectionStateItems = new MemberTable('localConnectionState*');
const deviceMediaInfoItems = new MemberTable('deviceMediaInfo*');
const snapshotCallResponseInfoItems = new MemberTable('snapshotCallResponseInfo*');
const callMediaInfoItems = new MemberTable('callMediaInfo*');
const messageInfoItemItems = new MemberTable('messageInfoItem*');
const deviceHistoryListItemItems = new MemberTable('DeviceHistoryListItem*');

const SnapshotDeviceResponseCrossRefIDorSnapshotDataTable = new MemberTable('serviceCrossRefID snapshotData');
export function readSnapshotDeviceResponseCrossRefIDorSnapshotData(r: XmlReader): SnapshotDeviceResponseCrossRefIDorSnapshotData {
  r.enterChoice();
  switch (r.member(SnapshotDeviceResponseCrossRefIDorSnapshotDataTable)) {
    case 0:
      return r.chosen(SnapshotDeviceResponseCrossRefIDorSnapshotDataTable, { serviceCrossRefID: r.text() });
    case 1:
      return r.chosen(SnapshotDeviceResponseCrossRefIDorSnapshotDataTable, { snapshotData: readSnapshotDeviceDataList(r) });
    default:
      return r.noneChosen('{"snapshotData":[]}');
  }
}

export function writeSnapshotDeviceResponseCrossRefIDorSnapshotData(w: XmlWriter, t: MemberTable, i: number, v: SnapshotDeviceResponseCrossRefIDorSnapshotData): string {
  let n = w.enter(t, i, v), s = '';
  if (v.serviceCrossRefID !== undefined) { n--; s = w.text(SnapshotDeviceResponseCrossRefIDorSnapshotDataTable, 0, v.serviceCrossRefID); }
  else if (v.snapshotData !== undefined) { n--; s = writeSnapshotDeviceDataList(w, SnapshotDeviceResponseCrossRefIDorSnapshotDataTable, 1, v.snapshotData); }
  else w.noAlternative(v, SnapshotDeviceResponseCrossRefIDorSnapshotDataTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, SnapshotDeviceResponseCrossRefIDorSnapshotDataTable) : w.element(t, i, s);
}

export const readSnapshotDeviceDataList = (r: XmlReader): SnapshotDeviceDataList =>
  r.list(snapshotDeviceResponseInfoItems, readSnapshotDeviceResponseInfo);

export function writeSnapshotDeviceDataList(w: XmlWriter, t: MemberTable, i: number, list: SnapshotDeviceDataList): string {
  return w.list(t, i, list, snapshotDeviceResponseInfoItems, writeSnapshotDeviceResponseInfo);
}

const SnapshotDeviceResponseInfoTable = new MemberTable('connectionIdentifier! endpointDevice localCallState!{"unknown":true} servicesPermitted mediaServiceInfoList mediaCallCharacteristics callLinkageData@6');
export function readSnapshotDeviceResponseInfo(r: XmlReader): SnapshotDeviceResponseInfo {
  const m: Draft<SnapshotDeviceResponseInfo> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(SnapshotDeviceResponseInfoTable)) {
      case 0:
        m.connectionIdentifier = readConnectionID(r);
        break;
      case 1:
        m.endpointDevice = readCallingDeviceID(r);
        break;
      case 2:
        m.localCallState = readCallState(r);
        break;
      case 3:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 4:
        m.mediaServiceInfoList = readDeviceMediaInfoList(r);
        break;
      case 5:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 6:
        m.callLinkageData = readCallLinkageData(r);
        break;
      default:
        return m as SnapshotDeviceResponseInfo;
    }
  }
}

export function writeSnapshotDeviceResponseInfo(w: XmlWriter, t: MemberTable, i: number, m: SnapshotDeviceResponseInfo): string {
  let n = w.enter(t, i, m), s = '';
  if (m.connectionIdentifier !== undefined) { n--; s += writeConnectionID(w, SnapshotDeviceResponseInfoTable, 0, m.connectionIdentifier); }
  else w.incomplete('connectionIdentifier');
  if (n > 0 && m.endpointDevice !== undefined) { n--; s += writeCallingDeviceID(w, SnapshotDeviceResponseInfoTable, 1, m.endpointDevice); }
  if (m.localCallState !== undefined) { n--; s += writeCallState(w, SnapshotDeviceResponseInfoTable, 2, m.localCallState); }
  else w.incomplete('localCallState');
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, SnapshotDeviceResponseInfoTable, 3, m.servicesPermitted); }
  if (n > 0 && m.mediaServiceInfoList !== undefined) { n--; s += writeDeviceMediaInfoList(w, SnapshotDeviceResponseInfoTable, 4, m.mediaServiceInfoList); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, SnapshotDeviceResponseInfoTable, 5, m.mediaCallCharacteristics); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; if (w.allows(6, 'callLinkageData')) s += writeCallLinkageData(w, SnapshotDeviceResponseInfoTable, 6, m.callLinkageData); }
  return n > 0 ? w.elementWith(t, i, s, m, n, SnapshotDeviceResponseInfoTable) : w.element(t, i, s);
}

const CallStateTable = new MemberTable('compoundCallState simpleCallState unknown');
export function readCallState(r: XmlReader): CallState {
  r.enterChoice();
  switch (r.member(CallStateTable)) {
    case 0:
      return r.chosen(CallStateTable, { compoundCallState: readCompoundCallState(r) });
    case 1:
      return r.chosen(CallStateTable, { simpleCallState: r.enumeration(SimpleCallStateTable) });
    case 2:
      return r.chosen(CallStateTable, { unknown: r.nothing() });
    default:
      return r.noneChosen('{"unknown":true}');
  }
}

export function writeCallState(w: XmlWriter, t: MemberTable, i: number, v: CallState): string {
  let n = w.enter(t, i, v), s = '';
  if (v.compoundCallState !== undefined) { n--; s = writeCompoundCallState(w, CallStateTable, 0, v.compoundCallState); }
  else if (v.simpleCallState !== undefined) { n--; s = w.enumeration(CallStateTable, 1, v.simpleCallState, SimpleCallStateTable); }
  else if (v.unknown !== undefined) { n--; s = w.nothing(CallStateTable, 2, v.unknown); }
  else w.noAlternative(v, CallStateTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, CallStateTable) : w.element(t, i, s);
}

export const readCompoundCallState = (r: XmlReader): CompoundCallState =>
  r.list(localConnectionStateItems, (r) => r.enumeration(LocalConnectionStateTable));

export function writeCompoundCallState(w: XmlWriter, t: MemberTable, i: number, list: CompoundCallState): string {
  return w.list(t, i, list, localConnectionStateItems, (w, t, i, v) => w.enumeration(t, i, v, LocalConnectionStateTable));
}

export const SimpleCallStateTable = new ValueTable<SimpleCallState>('callNull callPending callOriginated callDelivered callDeliveredHeld callReceived callEstablished callEstablishedHeld callReceivedOnHold callEstablishedOnHold callQueued callQueuedHeld callFailed callFailedHeld callBlocked');

export const readDeviceMediaInfoList = (r: XmlReader): DeviceMediaInfoList =>
  r.list(deviceMediaInfoItems, readDeviceMediaInfoListDeviceMediaInfo);

export function writeDeviceMediaInfoList(w: XmlWriter, t: MemberTable, i: number, list: DeviceMediaInfoList): string {
  return w.list(t, i, list, deviceMediaInfoItems, writeDeviceMediaInfoListDeviceMediaInfo);
}

const DeviceMediaInfoListDeviceMediaInfoTable = new MemberTable('mediaStreamID connectionInformation');
export function readDeviceMediaInfoListDeviceMediaInfo(r: XmlReader): DeviceMediaInfoListDeviceMediaInfo {
  const m: Draft<DeviceMediaInfoListDeviceMediaInfo> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(DeviceMediaInfoListDeviceMediaInfoTable)) {
      case 0:
        m.mediaStreamID = r.text();
        break;
      case 1:
        m.connectionInformation = readConnectionInformation(r);
        break;
      default:
        return m as DeviceMediaInfoListDeviceMediaInfo;
    }
  }
}

export function writeDeviceMediaInfoListDeviceMediaInfo(w: XmlWriter, t: MemberTable, i: number, m: DeviceMediaInfoListDeviceMediaInfo): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.mediaStreamID !== undefined) { n--; s += w.text(DeviceMediaInfoListDeviceMediaInfoTable, 0, m.mediaStreamID); }
  if (n > 0 && m.connectionInformation !== undefined) { n--; s += writeConnectionInformation(w, DeviceMediaInfoListDeviceMediaInfoTable, 1, m.connectionInformation); }
  return n > 0 ? w.elementWith(t, i, s, m, n, DeviceMediaInfoListDeviceMediaInfoTable) : w.element(t, i, s);
}

const SnapshotCallResponseCrossRefIDorSnapshotDataTable = new MemberTable('serviceCrossRefID snapshotData');
export function readSnapshotCallResponseCrossRefIDorSnapshotData(r: XmlReader): SnapshotCallResponseCrossRefIDorSnapshotData {
  r.enterChoice();
  switch (r.member(SnapshotCallResponseCrossRefIDorSnapshotDataTable)) {
    case 0:
      return r.chosen(SnapshotCallResponseCrossRefIDorSnapshotDataTable, { serviceCrossRefID: r.text() });
    case 1:
      return r.chosen(SnapshotCallResponseCrossRefIDorSnapshotDataTable, { snapshotData: readSnapshotCallDataList(r) });
    default:
      return r.noneChosen('{"snapshotData":[]}');
  }
}

export function writeSnapshotCallResponseCrossRefIDorSnapshotData(w: XmlWriter, t: MemberTable, i: number, v: SnapshotCallResponseCrossRefIDorSnapshotData): string {
  let n = w.enter(t, i, v), s = '';
  if (v.serviceCrossRefID !== undefined) { n--; s = w.text(SnapshotCallResponseCrossRefIDorSnapshotDataTable, 0, v.serviceCrossRefID); }
  else if (v.snapshotData !== undefined) { n--; s = writeSnapshotCallDataList(w, SnapshotCallResponseCrossRefIDorSnapshotDataTable, 1, v.snapshotData); }
  else w.noAlternative(v, SnapshotCallResponseCrossRefIDorSnapshotDataTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, SnapshotCallResponseCrossRefIDorSnapshotDataTable) : w.element(t, i, s);
}

export const readSnapshotCallDataList = (r: XmlReader): SnapshotCallDataList =>
  r.list(snapshotCallResponseInfoItems, readSnapshotCallResponseInfo);

export function writeSnapshotCallDataList(w: XmlWriter, t: MemberTable, i: number, list: SnapshotCallDataList): string {
  return w.list(t, i, list, snapshotCallResponseInfoItems, writeSnapshotCallResponseInfo);
}

const SnapshotCallResponseInfoTable = new MemberTable('deviceOnCall!{"notKnown":true} callIdentifier localConnectionInfo servicesPermitted mediaServiceInfoList locationInfo@6');
export function readSnapshotCallResponseInfo(r: XmlReader): SnapshotCallResponseInfo {
  const m: Draft<SnapshotCallResponseInfo> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(SnapshotCallResponseInfoTable)) {
      case 0:
        m.deviceOnCall = readCallingDeviceID(r);
        break;
      case 1:
        m.callIdentifier = readConnectionID(r);
        break;
      case 2:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 3:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 4:
        m.mediaServiceInfoList = readCallMediaInfoList(r);
        break;
      case 5:
        m.locationInfo = [readLocationInfo(r)];
        break;
      default:
        return m as SnapshotCallResponseInfo;
    }
  }
}

export function writeSnapshotCallResponseInfo(w: XmlWriter, t: MemberTable, i: number, m: SnapshotCallResponseInfo): string {
  let n = w.enter(t, i, m), s = '';
  if (m.deviceOnCall !== undefined) { n--; s += writeCallingDeviceID(w, SnapshotCallResponseInfoTable, 0, m.deviceOnCall); }
  else w.incomplete('deviceOnCall');
  if (n > 0 && m.callIdentifier !== undefined) { n--; s += writeConnectionID(w, SnapshotCallResponseInfoTable, 1, m.callIdentifier); }
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(SnapshotCallResponseInfoTable, 2, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, SnapshotCallResponseInfoTable, 3, m.servicesPermitted); }
  if (n > 0 && m.mediaServiceInfoList !== undefined) { n--; s += writeCallMediaInfoList(w, SnapshotCallResponseInfoTable, 4, m.mediaServiceInfoList); }
  if (n > 0 && m.locationInfo !== undefined) { n--; if (w.allows(6, 'locationInfo')) if (w.hasItem('locationInfo', m.locationInfo)) s += writeLocationInfo(w, SnapshotCallResponseInfoTable, 5, w.only('locationInfo', m.locationInfo)); }
  return n > 0 ? w.elementWith(t, i, s, m, n, SnapshotCallResponseInfoTable) : w.element(t, i, s);
}

export const readCallMediaInfoList = (r: XmlReader): CallMediaInfoList =>
  r.list(callMediaInfoItems, readCallMediaInfoListCallMediaInfo);

export function writeCallMediaInfoList(w: XmlWriter, t: MemberTable, i: number, list: CallMediaInfoList): string {
  return w.list(t, i, list, callMediaInfoItems, writeCallMediaInfoListCallMediaInfo);
}

const CallMediaInfoListCallMediaInfoTable = new MemberTable('mediaServiceType! mediaServiceVersion mediaServiceInstance mediaStreamID connectionInformation');
export function readCallMediaInfoListCallMediaInfo(r: XmlReader): CallMediaInfoListCallMediaInfo {
  const m: Draft<CallMediaInfoListCallMediaInfo> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(CallMediaInfoListCallMediaInfoTable)) {
      case 0:
        m.mediaServiceType = r.enumeration(MediaServiceTypeTable);
        break;
      case 1:
        if (r.hasValue()) m.mediaServiceVersion = r.integer();
        break;
      case 2:
        m.mediaServiceInstance = r.text();
        break;
      case 3:
        m.mediaStreamID = r.text();
        break;
      case 4:
        m.connectionInformation = readConnectionInformation(r);
        break;
      default:
        return m as CallMediaInfoListCallMediaInfo;
    }
  }
}

export function writeCallMediaInfoListCallMediaInfo(w: XmlWriter, t: MemberTable, i: number, m: CallMediaInfoListCallMediaInfo): string {
  let n = w.enter(t, i, m), s = '';
  if (m.mediaServiceType !== undefined) { n--; s += w.enumeration(CallMediaInfoListCallMediaInfoTable, 0, m.mediaServiceType, MediaServiceTypeTable); }
  else w.missing('mediaServiceType');
  if (n > 0 && m.mediaServiceVersion !== undefined) { n--; s += w.integer(CallMediaInfoListCallMediaInfoTable, 1, m.mediaServiceVersion); }
  if (n > 0 && m.mediaServiceInstance !== undefined) { n--; s += w.text(CallMediaInfoListCallMediaInfoTable, 2, m.mediaServiceInstance); }
  if (n > 0 && m.mediaStreamID !== undefined) { n--; s += w.text(CallMediaInfoListCallMediaInfoTable, 3, m.mediaStreamID); }
  if (n > 0 && m.connectionInformation !== undefined) { n--; s += writeConnectionInformation(w, CallMediaInfoListCallMediaInfoTable, 4, m.connectionInformation); }
  return n > 0 ? w.elementWith(t, i, s, m, n, CallMediaInfoListCallMediaInfoTable) : w.element(t, i, s);
}

const SnapshotDeviceTable = new MemberTable('snapshotObject! extensions');
export function readSnapshotDevice(r: XmlReader, m: Draft<SnapshotDevice>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SnapshotDeviceTable)) {
      case 0:
        m.snapshotObject = readDeviceID(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSnapshotDevice(w: XmlWriter, t: MemberTable, m: SnapshotDevice): string {
  let n = w.members(m), s = '';
  if (m.snapshotObject !== undefined) { n--; s += writeDeviceID(w, SnapshotDeviceTable, 0, m.snapshotObject); }
  else w.incomplete('snapshotObject');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SnapshotDeviceTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SnapshotDeviceTable) : w.document(t, s);
}

const SnapshotDeviceResponseTable = new MemberTable('crossRefIDorSnapshotData!{"snapshotData":[]} extensions');
export function readSnapshotDeviceResponse(r: XmlReader, m: Draft<SnapshotDeviceResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SnapshotDeviceResponseTable)) {
      case 0:
        m.crossRefIDorSnapshotData = readSnapshotDeviceResponseCrossRefIDorSnapshotData(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSnapshotDeviceResponse(w: XmlWriter, t: MemberTable, m: SnapshotDeviceResponse): string {
  let n = w.members(m), s = '';
  if (m.crossRefIDorSnapshotData !== undefined) { n--; s += writeSnapshotDeviceResponseCrossRefIDorSnapshotData(w, SnapshotDeviceResponseTable, 0, m.crossRefIDorSnapshotData); }
  else w.incomplete('crossRefIDorSnapshotData');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SnapshotDeviceResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SnapshotDeviceResponseTable) : w.document(t, s);
}

const SnapshotCallTable = new MemberTable('snapshotObject! extensions');
export function readSnapshotCall(r: XmlReader, m: Draft<SnapshotCall>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SnapshotCallTable)) {
      case 0:
        m.snapshotObject = readConnectionID(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSnapshotCall(w: XmlWriter, t: MemberTable, m: SnapshotCall): string {
  let n = w.members(m), s = '';
  if (m.snapshotObject !== undefined) { n--; s += writeConnectionID(w, SnapshotCallTable, 0, m.snapshotObject); }
  else w.incomplete('snapshotObject');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SnapshotCallTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SnapshotCallTable) : w.document(t, s);
}

const SnapshotCallResponseTable = new MemberTable('crossRefIDorSnapshotData!{"snapshotData":[]} mediaCallCharacteristics callCharacteristics callingDevice calledDevice associatedCallingDevice associatedCalledDevice correlatorData callLinkageData subjectOfCall messageInfo languagePreferences deviceHistory extensions');
export function readSnapshotCallResponse(r: XmlReader, m: Draft<SnapshotCallResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SnapshotCallResponseTable)) {
      case 0:
        m.crossRefIDorSnapshotData = readSnapshotCallResponseCrossRefIDorSnapshotData(r);
        break;
      case 1:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 2:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 3:
        m.callingDevice = readCallingDeviceID(r);
        break;
      case 4:
        m.calledDevice = readCallingDeviceID(r);
        break;
      case 5:
        m.associatedCallingDevice = readCallingDeviceID(r);
        break;
      case 6:
        m.associatedCalledDevice = readCallingDeviceID(r);
        break;
      case 7:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 8:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 9:
        m.subjectOfCall = r.text();
        break;
      case 10:
        m.messageInfo = r.list(messageInfoItemItems, readMessageInfoItem);
        break;
      case 11:
        m.languagePreferences = r.text();
        break;
      case 12:
        m.deviceHistory = r.list(deviceHistoryListItemItems, readDeviceHistoryListItem);
        break;
      case 13:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSnapshotCallResponse(w: XmlWriter, t: MemberTable, m: SnapshotCallResponse): string {
  let n = w.members(m), s = '';
  if (m.crossRefIDorSnapshotData !== undefined) { n--; s += writeSnapshotCallResponseCrossRefIDorSnapshotData(w, SnapshotCallResponseTable, 0, m.crossRefIDorSnapshotData); }
  else w.incomplete('crossRefIDorSnapshotData');
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, SnapshotCallResponseTable, 1, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, SnapshotCallResponseTable, 2, m.callCharacteristics); }
  if (n > 0 && m.callingDevice !== undefined) { n--; s += writeCallingDeviceID(w, SnapshotCallResponseTable, 3, m.callingDevice); }
  if (n > 0 && m.calledDevice !== undefined) { n--; s += writeCallingDeviceID(w, SnapshotCallResponseTable, 4, m.calledDevice); }
  if (n > 0 && m.associatedCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, SnapshotCallResponseTable, 5, m.associatedCallingDevice); }
  if (n > 0 && m.associatedCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, SnapshotCallResponseTable, 6, m.associatedCalledDevice); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, SnapshotCallResponseTable, 7, m.correlatorData); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, SnapshotCallResponseTable, 8, m.callLinkageData); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(SnapshotCallResponseTable, 9, m.subjectOfCall); }
  if (n > 0 && m.messageInfo !== undefined) { n--; s += w.list(SnapshotCallResponseTable, 10, m.messageInfo, messageInfoItemItems, writeMessageInfoItem); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(SnapshotCallResponseTable, 11, m.languagePreferences); }
  if (n > 0 && m.deviceHistory !== undefined) { n--; s += w.list(SnapshotCallResponseTable, 12, m.deviceHistory, deviceHistoryListItemItems, writeDeviceHistoryListItem); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SnapshotCallResponseTable, 13, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SnapshotCallResponseTable) : w.document(t, s);
}

const SnapshotCallDataTable = new MemberTable('serviceCrossRefID segmentID lastSegment snapshotData snapshotCallResponseInfo@6* extensions');
export function readSnapshotCallData(r: XmlReader, m: Draft<SnapshotCallData>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SnapshotCallDataTable)) {
      case 0:
        m.serviceCrossRefID = r.text();
        break;
      case 1:
        if (r.hasValue()) m.segmentID = r.integer();
        break;
      case 2:
        if (r.hasValue()) m.lastSegment = r.boolean();
        break;
      case 3:
        m.snapshotData = readSnapshotCallDataList(r);
        break;
      case 4:
        m.snapshotCallResponseInfo = r.append(m.snapshotCallResponseInfo, readSnapshotCallResponseInfo(r));
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSnapshotCallData(w: XmlWriter, t: MemberTable, m: SnapshotCallData): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.serviceCrossRefID !== undefined) { n--; s += w.text(SnapshotCallDataTable, 0, m.serviceCrossRefID); }
  if (n > 0 && m.segmentID !== undefined) { n--; s += w.integer(SnapshotCallDataTable, 1, m.segmentID); }
  if (n > 0 && m.lastSegment !== undefined) { n--; s += w.boolean(SnapshotCallDataTable, 2, m.lastSegment); }
  if (n > 0 && m.snapshotData !== undefined) { n--; s += writeSnapshotCallDataList(w, SnapshotCallDataTable, 3, m.snapshotData); }
  if (n > 0 && m.snapshotCallResponseInfo !== undefined) { n--; if (w.allows(6, 'snapshotCallResponseInfo')) s += w.repeat(SnapshotCallDataTable, 4, m.snapshotCallResponseInfo, writeSnapshotCallResponseInfo); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SnapshotCallDataTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SnapshotCallDataTable) : w.document(t, s);
}

const SnapshotDeviceDataTable = new MemberTable('serviceCrossRefID! segmentID lastSegment! snapshotData![] extensions');
export function readSnapshotDeviceData(r: XmlReader, m: Draft<SnapshotDeviceData>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SnapshotDeviceDataTable)) {
      case 0:
        m.serviceCrossRefID = r.text();
        break;
      case 1:
        if (r.hasValue()) m.segmentID = r.integer();
        break;
      case 2:
        m.lastSegment = r.boolean();
        break;
      case 3:
        m.snapshotData = readSnapshotDeviceDataList(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSnapshotDeviceData(w: XmlWriter, t: MemberTable, m: SnapshotDeviceData): string {
  let n = w.members(m), s = '';
  if (m.serviceCrossRefID !== undefined) { n--; s += w.text(SnapshotDeviceDataTable, 0, m.serviceCrossRefID); }
  else w.incomplete('serviceCrossRefID');
  if (n > 0 && m.segmentID !== undefined) { n--; s += w.integer(SnapshotDeviceDataTable, 1, m.segmentID); }
  if (m.lastSegment !== undefined) { n--; s += w.boolean(SnapshotDeviceDataTable, 2, m.lastSegment); }
  else w.missing('lastSegment');
  if (m.snapshotData !== undefined) { n--; s += writeSnapshotDeviceDataList(w, SnapshotDeviceDataTable, 3, m.snapshotData); }
  else w.incomplete('snapshotData');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SnapshotDeviceDataTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SnapshotDeviceDataTable) : w.document(t, s);
}
