// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readLocationInfo, writeLocationInfo } from '../hand-written/private-content.js';
import { MemberTable, ValueTable } from '../tables.js';
import { CallAssociatedServicesTable, CallControlServicesTable, MediaAttachmentServicesTable, RouteingServicesTable, VoiceServicesTable } from './services.js';
import type { CallLinkageData, CallLinkageDataList, GlobalCallData, GlobalCallLinkageID, LocalConnectionState, LocationInfoList, ServicesPermitted, ThreadData, ThreadLinkageID } from '../../model/generated/calls.js';
import type { CallAssociatedServices, CallControlServices, MediaAttachmentServices, RouteingServices, VoiceServices } from '../../model/generated/services.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const locationInfoEntryItems = new MemberTable('locationInfoEntry*');

export const CallCharacteristicsTable = new MemberTable('acdCall lowPriorityCall priorityCall highPriorityCall maintenanceCall=maintainanceCall directAgent assistCall voiceUnitCall privateCall personalCall sensitiveCall confidentialCall encryptedCall@4');

export const LocalConnectionStateTable = new ValueTable<LocalConnectionState>('null initiated alerting connected hold queued fail');

const CallLinkageDataTable = new MemberTable('globalCallData! threadData');
export function readCallLinkageData(r: XmlReader): CallLinkageData {
  const m: Draft<CallLinkageData> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(CallLinkageDataTable)) {
      case 0:
        m.globalCallData = readGlobalCallData(r);
        break;
      case 1:
        m.threadData = readThreadData(r);
        break;
      default:
        return m as CallLinkageData;
    }
  }
}

export function writeCallLinkageData(w: XmlWriter, name: string, m: CallLinkageData): void {
  const before = w.begin(name, m);
  if (m.globalCallData !== undefined) writeGlobalCallData(w, 'globalCallData', m.globalCallData);
  if (m.threadData !== undefined) writeThreadData(w, 'threadData', m.threadData);
  w.end(name, before, m.unknownMembers);
}

const GlobalCallDataTable = new MemberTable('globalCallSwitchingSubDomainName globalCallLinkageID! callLinkageIDTimestamp');
export function readGlobalCallData(r: XmlReader): GlobalCallData {
  const m: Draft<GlobalCallData> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(GlobalCallDataTable)) {
      case 0:
        m.globalCallSwitchingSubDomainName = r.text();
        break;
      case 1:
        m.globalCallLinkageID = readGlobalCallLinkageID(r);
        break;
      case 2:
        m.callLinkageIDTimestamp = r.text();
        break;
      default:
        return m as GlobalCallData;
    }
  }
}

export function writeGlobalCallData(w: XmlWriter, name: string, m: GlobalCallData): void {
  const before = w.begin(name, m);
  if (m.globalCallSwitchingSubDomainName !== undefined) w.text('globalCallSwitchingSubDomainName', m.globalCallSwitchingSubDomainName);
  if (m.globalCallLinkageID !== undefined) writeGlobalCallLinkageID(w, 'globalCallLinkageID', m.globalCallLinkageID);
  if (m.callLinkageIDTimestamp !== undefined) w.text('callLinkageIDTimestamp', m.callLinkageIDTimestamp);
  w.end(name, before, m.unknownMembers);
}

const GlobalCallLinkageIDTable = new MemberTable('subDomainCallLinkageID globallyUniqueCallLinkageID');
export function readGlobalCallLinkageID(r: XmlReader): GlobalCallLinkageID {
  r.enterChoice();
  switch (r.member(GlobalCallLinkageIDTable)) {
    case 0:
      return r.chosen(GlobalCallLinkageIDTable, { subDomainCallLinkageID: r.text() });
    case 1:
      return r.chosen(GlobalCallLinkageIDTable, { globallyUniqueCallLinkageID: r.text() });
    default:
      return r.noneChosen();
  }
}

export function writeGlobalCallLinkageID(w: XmlWriter, name: string, v: GlobalCallLinkageID): void {
  const before = w.begin(name, v);
  if (v.subDomainCallLinkageID !== undefined) w.text('subDomainCallLinkageID', v.subDomainCallLinkageID);
  else if (v.globallyUniqueCallLinkageID !== undefined) w.text('globallyUniqueCallLinkageID', v.globallyUniqueCallLinkageID);
  else w.noAlternative(v.unknownMembers);
  w.end(name, before, v.unknownMembers);
}

const ThreadDataTable = new MemberTable('threadSwitchingSubDomainName threadLinkageID! threadIDTimeStamp');
export function readThreadData(r: XmlReader): ThreadData {
  const m: Draft<ThreadData> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(ThreadDataTable)) {
      case 0:
        m.threadSwitchingSubDomainName = r.text();
        break;
      case 1:
        m.threadLinkageID = readThreadLinkageID(r);
        break;
      case 2:
        m.threadIDTimeStamp = r.text();
        break;
      default:
        return m as ThreadData;
    }
  }
}

export function writeThreadData(w: XmlWriter, name: string, m: ThreadData): void {
  const before = w.begin(name, m);
  if (m.threadSwitchingSubDomainName !== undefined) w.text('threadSwitchingSubDomainName', m.threadSwitchingSubDomainName);
  if (m.threadLinkageID !== undefined) writeThreadLinkageID(w, 'threadLinkageID', m.threadLinkageID);
  if (m.threadIDTimeStamp !== undefined) w.text('threadIDTimeStamp', m.threadIDTimeStamp);
  w.end(name, before, m.unknownMembers);
}

const ThreadLinkageIDTable = new MemberTable('subDomainThreadID globallyUniqueThreadID');
export function readThreadLinkageID(r: XmlReader): ThreadLinkageID {
  r.enterChoice();
  switch (r.member(ThreadLinkageIDTable)) {
    case 0:
      return r.chosen(ThreadLinkageIDTable, { subDomainThreadID: r.text() });
    case 1:
      return r.chosen(ThreadLinkageIDTable, { globallyUniqueThreadID: r.text() });
    default:
      return r.noneChosen();
  }
}

export function writeThreadLinkageID(w: XmlWriter, name: string, v: ThreadLinkageID): void {
  const before = w.begin(name, v);
  if (v.subDomainThreadID !== undefined) w.text('subDomainThreadID', v.subDomainThreadID);
  else if (v.globallyUniqueThreadID !== undefined) w.text('globallyUniqueThreadID', v.globallyUniqueThreadID);
  else w.noAlternative(v.unknownMembers);
  w.end(name, before, v.unknownMembers);
}

const ServicesPermittedTable = new MemberTable('callControlServices! callAssociatedServices! mediaAttachmentServices=mediaAttachementServices! routeingServices! voiceServices!');
export function readServicesPermitted(r: XmlReader): ServicesPermitted {
  const m: Draft<ServicesPermitted> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(ServicesPermittedTable)) {
      case 0:
        m.callControlServices = r.bits<CallControlServices>(CallControlServicesTable);
        break;
      case 1:
        m.callAssociatedServices = r.bits<CallAssociatedServices>(CallAssociatedServicesTable);
        break;
      case 2:
        m.mediaAttachmentServices = r.bits<MediaAttachmentServices>(MediaAttachmentServicesTable);
        break;
      case 3:
        m.routeingServices = r.bits<RouteingServices>(RouteingServicesTable);
        break;
      case 4:
        m.voiceServices = r.bits<VoiceServices>(VoiceServicesTable);
        break;
      default:
        return m as ServicesPermitted;
    }
  }
}

export function writeServicesPermitted(w: XmlWriter, name: string, m: ServicesPermitted): void {
  const before = w.begin(name, m);
  if (m.callControlServices !== undefined) w.bits('callControlServices', m.callControlServices, CallControlServicesTable);
  if (m.callAssociatedServices !== undefined) w.bits('callAssociatedServices', m.callAssociatedServices, CallAssociatedServicesTable);
  if (m.mediaAttachmentServices !== undefined) w.bits('mediaAttachementServices', m.mediaAttachmentServices, MediaAttachmentServicesTable);
  if (m.routeingServices !== undefined) w.bits('routeingServices', m.routeingServices, RouteingServicesTable);
  if (m.voiceServices !== undefined) w.bits('voiceServices', m.voiceServices, VoiceServicesTable);
  w.end(name, before, m.unknownMembers);
}

const CallLinkageDataListTable = new MemberTable('newCallLinkageData! oldCallLinkageData!');
export function readCallLinkageDataList(r: XmlReader): CallLinkageDataList {
  const m: Draft<CallLinkageDataList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(CallLinkageDataListTable)) {
      case 0:
        m.newCallLinkageData = readCallLinkageData(r);
        break;
      case 1:
        m.oldCallLinkageData = readCallLinkageData(r);
        break;
      default:
        return m as CallLinkageDataList;
    }
  }
}

export function writeCallLinkageDataList(w: XmlWriter, name: string, m: CallLinkageDataList): void {
  const before = w.begin(name, m);
  if (m.newCallLinkageData !== undefined) writeCallLinkageData(w, 'newCallLinkageData', m.newCallLinkageData);
  if (m.oldCallLinkageData !== undefined) writeCallLinkageData(w, 'oldCallLinkageData', m.oldCallLinkageData);
  w.end(name, before, m.unknownMembers);
}

export const readLocationInfoList = (r: XmlReader): LocationInfoList =>
  r.list(locationInfoEntryItems, readLocationInfo);

export const writeLocationInfoList = (w: XmlWriter, name: string, list: LocationInfoList): void =>
  w.list(name, list, 'locationInfoEntry', writeLocationInfo);
