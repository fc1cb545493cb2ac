// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readLocationInfo, writeLocationInfo } from '../hand-written/private-content.js';
import { MemberTable, ValueTable } from '../tables.js';
import { readCallAssociatedServices, readCallControlServices, readMediaAttachmentServices, readRouteingServices, readVoiceServices, writeCallAssociatedServices, writeCallControlServices, writeMediaAttachmentServices, writeRouteingServices, writeVoiceServices } from './services.js';
import type { CallCharacteristics, CallLinkageData, CallLinkageDataList, GlobalCallData, GlobalCallLinkageID, LocalConnectionState, LocationInfoList, ServicesPermitted, ThreadData, ThreadLinkageID } from '../../model/generated/calls.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const locationInfoEntryItems = new MemberTable('locationInfoEntry*');

export const CallCharacteristicsTable = new MemberTable('acdCall lowPriorityCall priorityCall highPriorityCall maintenanceCall=maintainanceCall directAgent assistCall voiceUnitCall privateCall personalCall sensitiveCall confidentialCall encryptedCall@4');

export function readCallCharacteristics(r: XmlReader): CallCharacteristics {
  const m: Draft<CallCharacteristics> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(CallCharacteristicsTable)) {
      case 0:
        m.acdCall = r.bit;
        break;
      case 1:
        m.lowPriorityCall = r.bit;
        break;
      case 2:
        m.priorityCall = r.bit;
        break;
      case 3:
        m.highPriorityCall = r.bit;
        break;
      case 4:
        m.maintenanceCall = r.bit;
        break;
      case 5:
        m.directAgent = r.bit;
        break;
      case 6:
        m.assistCall = r.bit;
        break;
      case 7:
        m.voiceUnitCall = r.bit;
        break;
      case 8:
        m.privateCall = r.bit;
        break;
      case 9:
        m.personalCall = r.bit;
        break;
      case 10:
        m.sensitiveCall = r.bit;
        break;
      case 11:
        m.confidentialCall = r.bit;
        break;
      case 12:
        m.encryptedCall = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeCallCharacteristics(w: XmlWriter, t: MemberTable, i: number, m: CallCharacteristics): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.acdCall !== undefined) { n--; s += w.bit(CallCharacteristicsTable, 0, m.acdCall); }
  if (n > 0 && m.lowPriorityCall !== undefined) { n--; s += w.bit(CallCharacteristicsTable, 1, m.lowPriorityCall); }
  if (n > 0 && m.priorityCall !== undefined) { n--; s += w.bit(CallCharacteristicsTable, 2, m.priorityCall); }
  if (n > 0 && m.highPriorityCall !== undefined) { n--; s += w.bit(CallCharacteristicsTable, 3, m.highPriorityCall); }
  if (n > 0 && m.maintenanceCall !== undefined) { n--; s += w.bit(CallCharacteristicsTable, 4, m.maintenanceCall); }
  if (n > 0 && m.directAgent !== undefined) { n--; s += w.bit(CallCharacteristicsTable, 5, m.directAgent); }
  if (n > 0 && m.assistCall !== undefined) { n--; s += w.bit(CallCharacteristicsTable, 6, m.assistCall); }
  if (n > 0 && m.voiceUnitCall !== undefined) { n--; s += w.bit(CallCharacteristicsTable, 7, m.voiceUnitCall); }
  if (n > 0 && m.privateCall !== undefined) { n--; s += w.bit(CallCharacteristicsTable, 8, m.privateCall); }
  if (n > 0 && m.personalCall !== undefined) { n--; s += w.bit(CallCharacteristicsTable, 9, m.personalCall); }
  if (n > 0 && m.sensitiveCall !== undefined) { n--; s += w.bit(CallCharacteristicsTable, 10, m.sensitiveCall); }
  if (n > 0 && m.confidentialCall !== undefined) { n--; s += w.bit(CallCharacteristicsTable, 11, m.confidentialCall); }
  if (n > 0 && m.encryptedCall !== undefined) { n--; s += w.bit(CallCharacteristicsTable, 12, m.encryptedCall); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, CallCharacteristicsTable) : w.element(t, i, s);
}

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

export function writeCallLinkageData(w: XmlWriter, t: MemberTable, i: number, m: CallLinkageData): string {
  let n = w.enter(t, i, m), s = '';
  if (m.globalCallData !== undefined) { n--; s += writeGlobalCallData(w, CallLinkageDataTable, 0, m.globalCallData); }
  else w.incomplete('globalCallData');
  if (n > 0 && m.threadData !== undefined) { n--; s += writeThreadData(w, CallLinkageDataTable, 1, m.threadData); }
  return n > 0 ? w.elementWith(t, i, s, m, n, CallLinkageDataTable) : w.element(t, i, s);
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

export function writeGlobalCallData(w: XmlWriter, t: MemberTable, i: number, m: GlobalCallData): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.globalCallSwitchingSubDomainName !== undefined) { n--; s += w.text(GlobalCallDataTable, 0, w.inSize(GlobalCallDataTable, 0, m.globalCallSwitchingSubDomainName, 1, 64)); }
  if (m.globalCallLinkageID !== undefined) { n--; s += writeGlobalCallLinkageID(w, GlobalCallDataTable, 1, m.globalCallLinkageID); }
  else w.incomplete('globalCallLinkageID');
  if (n > 0 && m.callLinkageIDTimestamp !== undefined) { n--; s += w.text(GlobalCallDataTable, 2, m.callLinkageIDTimestamp); }
  return n > 0 ? w.elementWith(t, i, s, m, n, GlobalCallDataTable) : w.element(t, i, s);
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

export function writeGlobalCallLinkageID(w: XmlWriter, t: MemberTable, i: number, v: GlobalCallLinkageID): string {
  let n = w.enter(t, i, v), s = '';
  if (v.subDomainCallLinkageID !== undefined) { n--; s = w.text(GlobalCallLinkageIDTable, 0, v.subDomainCallLinkageID); }
  else if (v.globallyUniqueCallLinkageID !== undefined) { n--; s = w.text(GlobalCallLinkageIDTable, 1, v.globallyUniqueCallLinkageID); }
  else w.noAlternative(v, GlobalCallLinkageIDTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, GlobalCallLinkageIDTable) : w.element(t, i, s);
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

export function writeThreadData(w: XmlWriter, t: MemberTable, i: number, m: ThreadData): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.threadSwitchingSubDomainName !== undefined) { n--; s += w.text(ThreadDataTable, 0, w.inSize(ThreadDataTable, 0, m.threadSwitchingSubDomainName, 1, 64)); }
  if (m.threadLinkageID !== undefined) { n--; s += writeThreadLinkageID(w, ThreadDataTable, 1, m.threadLinkageID); }
  else w.incomplete('threadLinkageID');
  if (n > 0 && m.threadIDTimeStamp !== undefined) { n--; s += w.text(ThreadDataTable, 2, m.threadIDTimeStamp); }
  return n > 0 ? w.elementWith(t, i, s, m, n, ThreadDataTable) : w.element(t, i, s);
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

export function writeThreadLinkageID(w: XmlWriter, t: MemberTable, i: number, v: ThreadLinkageID): string {
  let n = w.enter(t, i, v), s = '';
  if (v.subDomainThreadID !== undefined) { n--; s = w.text(ThreadLinkageIDTable, 0, v.subDomainThreadID); }
  else if (v.globallyUniqueThreadID !== undefined) { n--; s = w.text(ThreadLinkageIDTable, 1, v.globallyUniqueThreadID); }
  else w.noAlternative(v, ThreadLinkageIDTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, ThreadLinkageIDTable) : w.element(t, i, s);
}

const ServicesPermittedTable = new MemberTable('callControlServices!{} callAssociatedServices!{} mediaAttachmentServices=mediaAttachementServices!{} routeingServices!{} voiceServices!{}');
export function readServicesPermitted(r: XmlReader): ServicesPermitted {
  const m: Draft<ServicesPermitted> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(ServicesPermittedTable)) {
      case 0:
        m.callControlServices = readCallControlServices(r);
        break;
      case 1:
        m.callAssociatedServices = readCallAssociatedServices(r);
        break;
      case 2:
        m.mediaAttachmentServices = readMediaAttachmentServices(r);
        break;
      case 3:
        m.routeingServices = readRouteingServices(r);
        break;
      case 4:
        m.voiceServices = readVoiceServices(r);
        break;
      default:
        return m as ServicesPermitted;
    }
  }
}

export function writeServicesPermitted(w: XmlWriter, t: MemberTable, i: number, m: ServicesPermitted): string {
  let n = w.enter(t, i, m), s = '';
  if (m.callControlServices !== undefined) { n--; s += writeCallControlServices(w, ServicesPermittedTable, 0, m.callControlServices); }
  else w.incomplete('callControlServices');
  if (m.callAssociatedServices !== undefined) { n--; s += writeCallAssociatedServices(w, ServicesPermittedTable, 1, m.callAssociatedServices); }
  else w.incomplete('callAssociatedServices');
  if (m.mediaAttachmentServices !== undefined) { n--; s += writeMediaAttachmentServices(w, ServicesPermittedTable, 2, m.mediaAttachmentServices); }
  else w.incomplete('mediaAttachmentServices');
  if (m.routeingServices !== undefined) { n--; s += writeRouteingServices(w, ServicesPermittedTable, 3, m.routeingServices); }
  else w.incomplete('routeingServices');
  if (m.voiceServices !== undefined) { n--; s += writeVoiceServices(w, ServicesPermittedTable, 4, m.voiceServices); }
  else w.incomplete('voiceServices');
  return n > 0 ? w.elementWith(t, i, s, m, n, ServicesPermittedTable) : w.element(t, i, s);
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

export function writeCallLinkageDataList(w: XmlWriter, t: MemberTable, i: number, m: CallLinkageDataList): string {
  let n = w.enter(t, i, m), s = '';
  if (m.newCallLinkageData !== undefined) { n--; s += writeCallLinkageData(w, CallLinkageDataListTable, 0, m.newCallLinkageData); }
  else w.incomplete('newCallLinkageData');
  if (m.oldCallLinkageData !== undefined) { n--; s += writeCallLinkageData(w, CallLinkageDataListTable, 1, m.oldCallLinkageData); }
  else w.incomplete('oldCallLinkageData');
  return n > 0 ? w.elementWith(t, i, s, m, n, CallLinkageDataListTable) : w.element(t, i, s);
}

export const readLocationInfoList = (r: XmlReader): LocationInfoList =>
  r.list(locationInfoEntryItems, readLocationInfo);

export function writeLocationInfoList(w: XmlWriter, t: MemberTable, i: number, list: LocationInfoList): string {
  return w.list(t, i, list, locationInfoEntryItems, writeLocationInfo);
}
