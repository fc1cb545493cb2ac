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
      return r.noneChosen();
  }
}

export function writeSnapshotDeviceResponseCrossRefIDorSnapshotData(w: XmlWriter, t: MemberTable, i: number, v: SnapshotDeviceResponseCrossRefIDorSnapshotData): string {
  w.enter(t, i, v);
  let s = '';
  if (v.serviceCrossRefID !== undefined) s = w.text(SnapshotDeviceResponseCrossRefIDorSnapshotDataTable, 0, v.serviceCrossRefID);
  else if (v.snapshotData !== undefined) s = writeSnapshotDeviceDataList(w, SnapshotDeviceResponseCrossRefIDorSnapshotDataTable, 1, v.snapshotData);
  else w.noAlternative(v.unknownMembers);
  return w.element(t, i, s, v.unknownMembers);
}

export const readSnapshotDeviceDataList = (r: XmlReader): SnapshotDeviceDataList =>
  r.list(snapshotDeviceResponseInfoItems, readSnapshotDeviceResponseInfo);

export function writeSnapshotDeviceDataList(w: XmlWriter, t: MemberTable, i: number, list: SnapshotDeviceDataList): string {
  return w.list(t, i, list, snapshotDeviceResponseInfoItems, writeSnapshotDeviceResponseInfo);
}

const SnapshotDeviceResponseInfoTable = new MemberTable('connectionIdentifier! endpointDevice localCallState! servicesPermitted mediaServiceInfoList mediaCallCharacteristics callLinkageData@6');
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
  w.enter(t, i, m);
  let s = '';
  if (m.connectionIdentifier !== undefined) s += writeConnectionID(w, SnapshotDeviceResponseInfoTable, 0, m.connectionIdentifier);
  if (m.endpointDevice !== undefined) s += writeCallingDeviceID(w, SnapshotDeviceResponseInfoTable, 1, m.endpointDevice);
  if (m.localCallState !== undefined) s += writeCallState(w, SnapshotDeviceResponseInfoTable, 2, m.localCallState);
  if (m.servicesPermitted !== undefined) s += writeServicesPermitted(w, SnapshotDeviceResponseInfoTable, 3, m.servicesPermitted);
  if (m.mediaServiceInfoList !== undefined) s += writeDeviceMediaInfoList(w, SnapshotDeviceResponseInfoTable, 4, m.mediaServiceInfoList);
  if (m.mediaCallCharacteristics !== undefined) s += writeMediaCallCharacteristics(w, SnapshotDeviceResponseInfoTable, 5, m.mediaCallCharacteristics);
  if (m.callLinkageData !== undefined && w.allows(6, 'callLinkageData')) s += writeCallLinkageData(w, SnapshotDeviceResponseInfoTable, 6, m.callLinkageData);
  return w.element(t, i, s, m.unknownMembers);
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
      return r.noneChosen();
  }
}

export function writeCallState(w: XmlWriter, t: MemberTable, i: number, v: CallState): string {
  w.enter(t, i, v);
  let s = '';
  if (v.compoundCallState !== undefined) s = writeCompoundCallState(w, CallStateTable, 0, v.compoundCallState);
  else if (v.simpleCallState !== undefined) s = w.enumeration(CallStateTable, 1, v.simpleCallState, SimpleCallStateTable);
  else if (v.unknown !== undefined) s = w.nothing(CallStateTable, 2, v.unknown);
  else w.noAlternative(v.unknownMembers);
  return w.element(t, i, s, v.unknownMembers);
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
  w.enter(t, i, m);
  let s = '';
  if (m.mediaStreamID !== undefined) s += w.text(DeviceMediaInfoListDeviceMediaInfoTable, 0, m.mediaStreamID);
  if (m.connectionInformation !== undefined) s += writeConnectionInformation(w, DeviceMediaInfoListDeviceMediaInfoTable, 1, m.connectionInformation);
  return w.element(t, i, s, m.unknownMembers);
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
      return r.noneChosen();
  }
}

export function writeSnapshotCallResponseCrossRefIDorSnapshotData(w: XmlWriter, t: MemberTable, i: number, v: SnapshotCallResponseCrossRefIDorSnapshotData): string {
  w.enter(t, i, v);
  let s = '';
  if (v.serviceCrossRefID !== undefined) s = w.text(SnapshotCallResponseCrossRefIDorSnapshotDataTable, 0, v.serviceCrossRefID);
  else if (v.snapshotData !== undefined) s = writeSnapshotCallDataList(w, SnapshotCallResponseCrossRefIDorSnapshotDataTable, 1, v.snapshotData);
  else w.noAlternative(v.unknownMembers);
  return w.element(t, i, s, v.unknownMembers);
}

export const readSnapshotCallDataList = (r: XmlReader): SnapshotCallDataList =>
  r.list(snapshotCallResponseInfoItems, readSnapshotCallResponseInfo);

export function writeSnapshotCallDataList(w: XmlWriter, t: MemberTable, i: number, list: SnapshotCallDataList): string {
  return w.list(t, i, list, snapshotCallResponseInfoItems, writeSnapshotCallResponseInfo);
}

const SnapshotCallResponseInfoTable = new MemberTable('deviceOnCall! callIdentifier localConnectionInfo servicesPermitted mediaServiceInfoList locationInfo@6');
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
  w.enter(t, i, m);
  let s = '';
  if (m.deviceOnCall !== undefined) s += writeCallingDeviceID(w, SnapshotCallResponseInfoTable, 0, m.deviceOnCall);
  if (m.callIdentifier !== undefined) s += writeConnectionID(w, SnapshotCallResponseInfoTable, 1, m.callIdentifier);
  if (m.localConnectionInfo !== undefined) s += w.enumeration(SnapshotCallResponseInfoTable, 2, m.localConnectionInfo, LocalConnectionStateTable);
  if (m.servicesPermitted !== undefined) s += writeServicesPermitted(w, SnapshotCallResponseInfoTable, 3, m.servicesPermitted);
  if (m.mediaServiceInfoList !== undefined) s += writeCallMediaInfoList(w, SnapshotCallResponseInfoTable, 4, m.mediaServiceInfoList);
  if (m.locationInfo !== undefined && w.allows(6, 'locationInfo')) s += writeLocationInfo(w, SnapshotCallResponseInfoTable, 5, w.only('locationInfo', m.locationInfo));
  return w.element(t, i, s, m.unknownMembers);
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
  w.enter(t, i, m);
  let s = '';
  if (m.mediaServiceType === undefined) w.missing('mediaServiceType');
  s += w.enumeration(CallMediaInfoListCallMediaInfoTable, 0, m.mediaServiceType, MediaServiceTypeTable);
  if (m.mediaServiceVersion !== undefined) s += w.integer(CallMediaInfoListCallMediaInfoTable, 1, m.mediaServiceVersion);
  if (m.mediaServiceInstance !== undefined) s += w.text(CallMediaInfoListCallMediaInfoTable, 2, m.mediaServiceInstance);
  if (m.mediaStreamID !== undefined) s += w.text(CallMediaInfoListCallMediaInfoTable, 3, m.mediaStreamID);
  if (m.connectionInformation !== undefined) s += writeConnectionInformation(w, CallMediaInfoListCallMediaInfoTable, 4, m.connectionInformation);
  return w.element(t, i, s, m.unknownMembers);
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
  let s = '';
  if (m.snapshotObject !== undefined) s += writeDeviceID(w, SnapshotDeviceTable, 0, m.snapshotObject);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, SnapshotDeviceTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const SnapshotDeviceResponseTable = new MemberTable('crossRefIDorSnapshotData! extensions');
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
  let s = '';
  if (m.crossRefIDorSnapshotData !== undefined) s += writeSnapshotDeviceResponseCrossRefIDorSnapshotData(w, SnapshotDeviceResponseTable, 0, m.crossRefIDorSnapshotData);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, SnapshotDeviceResponseTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
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
  let s = '';
  if (m.snapshotObject !== undefined) s += writeConnectionID(w, SnapshotCallTable, 0, m.snapshotObject);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, SnapshotCallTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const SnapshotCallResponseTable = new MemberTable('crossRefIDorSnapshotData! mediaCallCharacteristics callCharacteristics callingDevice calledDevice associatedCallingDevice associatedCalledDevice correlatorData callLinkageData subjectOfCall messageInfo languagePreferences deviceHistory extensions');
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
  let s = '';
  if (m.crossRefIDorSnapshotData !== undefined) s += writeSnapshotCallResponseCrossRefIDorSnapshotData(w, SnapshotCallResponseTable, 0, m.crossRefIDorSnapshotData);
  if (m.mediaCallCharacteristics !== undefined) s += writeMediaCallCharacteristics(w, SnapshotCallResponseTable, 1, m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) s += writeCallCharacteristics(w, SnapshotCallResponseTable, 2, m.callCharacteristics);
  if (m.callingDevice !== undefined) s += writeCallingDeviceID(w, SnapshotCallResponseTable, 3, m.callingDevice);
  if (m.calledDevice !== undefined) s += writeCallingDeviceID(w, SnapshotCallResponseTable, 4, m.calledDevice);
  if (m.associatedCallingDevice !== undefined) s += writeCallingDeviceID(w, SnapshotCallResponseTable, 5, m.associatedCallingDevice);
  if (m.associatedCalledDevice !== undefined) s += writeCallingDeviceID(w, SnapshotCallResponseTable, 6, m.associatedCalledDevice);
  if (m.correlatorData !== undefined) s += writeOctetsOrPrivate(w, SnapshotCallResponseTable, 7, m.correlatorData);
  if (m.callLinkageData !== undefined) s += writeCallLinkageData(w, SnapshotCallResponseTable, 8, m.callLinkageData);
  if (m.subjectOfCall !== undefined) s += w.text(SnapshotCallResponseTable, 9, m.subjectOfCall);
  if (m.messageInfo !== undefined) s += w.list(SnapshotCallResponseTable, 10, m.messageInfo, messageInfoItemItems, writeMessageInfoItem);
  if (m.languagePreferences !== undefined) s += w.text(SnapshotCallResponseTable, 11, m.languagePreferences);
  if (m.deviceHistory !== undefined) s += w.list(SnapshotCallResponseTable, 12, m.deviceHistory, deviceHistoryListItemItems, writeDeviceHistoryListItem);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, SnapshotCallResponseTable, 13, m.extensions);
  return w.document(t, s, m.unknownMembers);
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
  let s = '';
  if (m.serviceCrossRefID !== undefined) s += w.text(SnapshotCallDataTable, 0, m.serviceCrossRefID);
  if (m.segmentID !== undefined) s += w.integer(SnapshotCallDataTable, 1, m.segmentID);
  if (m.lastSegment !== undefined) s += w.boolean(SnapshotCallDataTable, 2, m.lastSegment);
  if (m.snapshotData !== undefined) s += writeSnapshotCallDataList(w, SnapshotCallDataTable, 3, m.snapshotData);
  if (m.snapshotCallResponseInfo !== undefined && w.allows(6, 'snapshotCallResponseInfo')) s += w.repeat(SnapshotCallDataTable, 4, m.snapshotCallResponseInfo, writeSnapshotCallResponseInfo);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, SnapshotCallDataTable, 5, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const SnapshotDeviceDataTable = new MemberTable('serviceCrossRefID! segmentID lastSegment! snapshotData! extensions');
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
  let s = '';
  if (m.serviceCrossRefID !== undefined) s += w.text(SnapshotDeviceDataTable, 0, m.serviceCrossRefID);
  if (m.segmentID !== undefined) s += w.integer(SnapshotDeviceDataTable, 1, m.segmentID);
  if (m.lastSegment === undefined) w.missing('lastSegment');
  s += w.boolean(SnapshotDeviceDataTable, 2, m.lastSegment);
  if (m.snapshotData !== undefined) s += writeSnapshotDeviceDataList(w, SnapshotDeviceDataTable, 3, m.snapshotData);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, SnapshotDeviceDataTable, 4, m.extensions);
  return w.document(t, s, m.unknownMembers);
}
