// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { CallCharacteristics, CallLinkageData, CallLinkageDataList, CivicLoc, CivicLocGml, GeoPriv, GlobalCallData, GlobalCallLinkageID, GpLocationInfo, LocalConnectionState, Method, ProvidedBy, ServicesPermitted, ThreadData, ThreadLinkageID, UsageRules } from '../../model/generated/calls.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { Bits, Enumeration } from '../names.js';
import { CallAssociatedServicesNames, CallControlServicesNames, MediaAttachmentServicesNames, RouteingServicesNames, VoiceServicesNames } from './services.js';

export const CallCharacteristicsNames = /* @__PURE__ */ new Bits<CallCharacteristics>('acdCall priorityCall maintenanceCall directAgent assistCall voiceUnitCall privateCall personalCall sensitiveCall confidentialCall encryptedCall lowPriorityCall highPriorityCall');

export const LocalConnectionStateNames = /* @__PURE__ */ new Enumeration<LocalConnectionState>('null initiated alerting connected hold queued fail');

export function readServicesPermitted(r: BerReader, d: Draft<ServicesPermitted> = {}): ServicesPermitted {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x03) && d.callControlServices === undefined) { d.callControlServices = CallControlServicesNames.read(r); c++; t = r.next(e); }
  if ((t === 0x03) && d.callAssociatedServices === undefined) { d.callAssociatedServices = CallAssociatedServicesNames.read(r); c++; t = r.next(e); }
  if ((t === 0x03) && d.mediaAttachmentServices === undefined) { d.mediaAttachmentServices = MediaAttachmentServicesNames.read(r); c++; t = r.next(e); }
  if ((t === 0x03) && d.routeingServices === undefined) { d.routeingServices = RouteingServicesNames.read(r); c++; t = r.next(e); }
  if ((t === 0x03) && d.voiceServices === undefined) { d.voiceServices = VoiceServicesNames.read(r); c++; t = r.next(e); }
  if (t !== -1 || c !== 5) r.settle(d, f, e, t, readServicesPermitted, 'callControlServices={} callAssociatedServices={} mediaAttachmentServices={} routeingServices={} voiceServices={}', [0x03]);
  return d as ServicesPermitted;
}
export function writeServicesPermitted(w: BerWriter, v: ServicesPermitted, t: number): void {
  let n = w.members(v, 5);
  const k = w.pos;
  VoiceServicesNames.write(w, v.voiceServices, 0x03);
  RouteingServicesNames.write(w, v.routeingServices, 0x03);
  MediaAttachmentServicesNames.write(w, v.mediaAttachmentServices, 0x03);
  CallAssociatedServicesNames.write(w, v.callAssociatedServices, 0x03);
  CallControlServicesNames.write(w, v.callControlServices, 0x03);
  if (n > 0) w.rest(v, n, k, writeServicesPermitted);
  w.head(t, k);
}

export function readGlobalCallLinkageID(r: BerReader, t: number): GlobalCallLinkageID {
  let v: GlobalCallLinkageID;
  switch (t) {
    case 0x80:
      v = { subDomainCallLinkageID: r.identifier() };
      break;
    case 0x81:
      v = { globallyUniqueCallLinkageID: r.identifier() };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writeGlobalCallLinkageID(w: BerWriter, v: GlobalCallLinkageID): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.subDomainCallLinkageID) !== undefined) w.identifier(w.inOctets(m, 1, 8), 0x80);
  else if ((m = v.globallyUniqueCallLinkageID) !== undefined) w.identifier(w.inOctets(m, 1, 16), 0x81);
  else w.alternative(v);
  if (n > 0) w.several(v, 'subDomainCallLinkageID globallyUniqueCallLinkageID');
}

export function readGlobalCallData(r: BerReader, d: Draft<GlobalCallData> = {}): GlobalCallData {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x16) { d.globalCallSwitchingSubDomainName = r.text(); t = r.next(e); }
  if (t === 0x80 || t === 0x81) { d.globalCallLinkageID = readGlobalCallLinkageID(r, t); c++; t = r.next(e); }
  if (t === 0x18) { d.callLinkageIDTimestamp = r.time(); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGlobalCallData, 'globalCallLinkageID');
  return d as GlobalCallData;
}
export function writeGlobalCallData(w: BerWriter, v: GlobalCallData, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.callLinkageIDTimestamp) !== undefined) { n--; w.time(m, 0x18); }
  writeGlobalCallLinkageID(w, v.globalCallLinkageID);
  if (n > 0 && (m = v.globalCallSwitchingSubDomainName) !== undefined) { n--; w.text(w.inSize(m, 1, 64), 0x16); }
  if (n > 0) w.rest(v, n, k, writeGlobalCallData);
  w.head(t, k);
}

export function readThreadLinkageID(r: BerReader, t: number): ThreadLinkageID {
  let v: ThreadLinkageID;
  switch (t) {
    case 0x80:
      v = { subDomainThreadID: r.identifier() };
      break;
    case 0x81:
      v = { globallyUniqueThreadID: r.identifier() };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writeThreadLinkageID(w: BerWriter, v: ThreadLinkageID): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.subDomainThreadID) !== undefined) w.identifier(w.inOctets(m, 1, 8), 0x80);
  else if ((m = v.globallyUniqueThreadID) !== undefined) w.identifier(w.inOctets(m, 1, 16), 0x81);
  else w.alternative(v);
  if (n > 0) w.several(v, 'subDomainThreadID globallyUniqueThreadID');
}

export function readThreadData(r: BerReader, d: Draft<ThreadData> = {}): ThreadData {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x16) { d.threadSwitchingSubDomainName = r.text(); t = r.next(e); }
  if (t === 0x80 || t === 0x81) { d.threadLinkageID = readThreadLinkageID(r, t); c++; t = r.next(e); }
  if (t === 0x18) { d.threadIDTimeStamp = r.time(); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readThreadData, 'threadLinkageID');
  return d as ThreadData;
}
export function writeThreadData(w: BerWriter, v: ThreadData, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.threadIDTimeStamp) !== undefined) { n--; w.time(m, 0x18); }
  writeThreadLinkageID(w, v.threadLinkageID);
  if (n > 0 && (m = v.threadSwitchingSubDomainName) !== undefined) { n--; w.text(w.inSize(m, 1, 64), 0x16); }
  if (n > 0) w.rest(v, n, k, writeThreadData);
  w.head(t, k);
}

export function readCallLinkageData(r: BerReader, d: Draft<CallLinkageData> = {}): CallLinkageData {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.globalCallData === undefined) { d.globalCallData = readGlobalCallData(r); c++; t = r.next(e); }
  if ((t === 0x10) && d.threadData === undefined) { d.threadData = readThreadData(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readCallLinkageData, 'globalCallData', [0x10]);
  return d as CallLinkageData;
}
export function writeCallLinkageData(w: BerWriter, v: CallLinkageData, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.threadData) !== undefined) { n--; writeThreadData(w, m, 0x30); }
  writeGlobalCallData(w, v.globalCallData, 0x30);
  if (n > 0) w.rest(v, n, k, writeCallLinkageData);
  w.head(t, k);
}

export function readCivicLoc(r: BerReader, d: Draft<CivicLoc> = {}): CivicLoc {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x16) { d.country = r.text(); c++; t = r.next(e); }
  if (t === 0x80) { d.a1 = r.text(); t = r.next(e); }
  if (t === 0x81) { d.a2 = r.text(); t = r.next(e); }
  if (t === 0x82) { d.a3 = r.text(); t = r.next(e); }
  if (t === 0x83) { d.a4 = r.text(); t = r.next(e); }
  if (t === 0x84) { d.a5 = r.text(); t = r.next(e); }
  if (t === 0x85) { d.a6 = r.text(); t = r.next(e); }
  if (t === 0x86) { d.prd = r.text(); t = r.next(e); }
  if (t === 0x87) { d.pod = r.text(); t = r.next(e); }
  if (t === 0x88) { d.sts = r.text(); t = r.next(e); }
  if (t === 0x89) { d.hno = r.text(); t = r.next(e); }
  if (t === 0x8a) { d.hns = r.text(); t = r.next(e); }
  if (t === 0x8b) { d.lmk = r.text(); t = r.next(e); }
  if (t === 0x8c) { d.loc = r.text(); t = r.next(e); }
  if (t === 0x8d) { d.flr = r.text(); t = r.next(e); }
  if (t === 0x8e) { d.nam = r.text(); t = r.next(e); }
  if (t === 0x8f) { d.pc = r.text(); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readCivicLoc, 'country');
  return d as CivicLoc;
}
export function writeCivicLoc(w: BerWriter, v: CivicLoc, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.pc) !== undefined) { n--; w.text(m, 0x8f); }
  if (n > 0 && (m = v.nam) !== undefined) { n--; w.text(m, 0x8e); }
  if (n > 0 && (m = v.flr) !== undefined) { n--; w.text(m, 0x8d); }
  if (n > 0 && (m = v.loc) !== undefined) { n--; w.text(m, 0x8c); }
  if (n > 0 && (m = v.lmk) !== undefined) { n--; w.text(m, 0x8b); }
  if (n > 0 && (m = v.hns) !== undefined) { n--; w.text(m, 0x8a); }
  if (n > 0 && (m = v.hno) !== undefined) { n--; w.text(m, 0x89); }
  if (n > 0 && (m = v.sts) !== undefined) { n--; w.text(m, 0x88); }
  if (n > 0 && (m = v.pod) !== undefined) { n--; w.text(m, 0x87); }
  if (n > 0 && (m = v.prd) !== undefined) { n--; w.text(m, 0x86); }
  if (n > 0 && (m = v.a6) !== undefined) { n--; w.text(m, 0x85); }
  if (n > 0 && (m = v.a5) !== undefined) { n--; w.text(m, 0x84); }
  if (n > 0 && (m = v.a4) !== undefined) { n--; w.text(m, 0x83); }
  if (n > 0 && (m = v.a3) !== undefined) { n--; w.text(m, 0x82); }
  if (n > 0 && (m = v.a2) !== undefined) { n--; w.text(m, 0x81); }
  if (n > 0 && (m = v.a1) !== undefined) { n--; w.text(m, 0x80); }
  w.text(w.inSize(v.country, 0, 2), 0x16);
  if (n > 0) w.rest(v, n, k, writeCivicLoc);
  w.head(t, k);
}

export function readCivicLocGml(r: BerReader, d: Draft<CivicLocGml> = {}): CivicLocGml {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.gmlFormat = r.bytes(); c++; t = r.next(e); }
  if (t === 0x10) { d.civicLoc = readCivicLoc(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readCivicLocGml, 'gmlFormat');
  return d as CivicLocGml;
}
export function writeCivicLocGml(w: BerWriter, v: CivicLocGml, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.civicLoc) !== undefined) { n--; writeCivicLoc(w, m, 0x30); }
  w.bytes(v.gmlFormat, 0x04);
  if (n > 0) w.rest(v, n, k, writeCivicLocGml);
  w.head(t, k);
}

export function readGpLocationInfo(r: BerReader, d: Draft<GpLocationInfo> = {}): GpLocationInfo {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.civicLocGml = readCivicLocGml(r); c++; t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGpLocationInfo, 'civicLocGml');
  return d as GpLocationInfo;
}
export function writeGpLocationInfo(w: BerWriter, v: GpLocationInfo, t: number): void {
  let n = w.members(v, 1);
  const k = w.pos;
  writeCivicLocGml(w, v.civicLocGml, 0x30);
  if (n > 0) w.rest(v, n, k, writeGpLocationInfo);
  w.head(t, k);
}

export function readUsageRules(r: BerReader, d: Draft<UsageRules> = {}): UsageRules {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x01) { d.retransmissionAllowed = r.boolean(); c++; t = r.next(e); }
  if (t === 0x18) { d.retentionExpires = r.time(); c++; t = r.next(e); }
  if ((t === 0x16) && d.rulesetReference === undefined) { d.rulesetReference = r.text(); c++; t = r.next(e); }
  if ((t === 0x16) && d.noteWell === undefined) { d.noteWell = r.text(); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readUsageRules, 'retransmissionAllowed retentionExpires rulesetReference', [0x16]);
  return d as UsageRules;
}
export function writeUsageRules(w: BerWriter, v: UsageRules, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.noteWell) !== undefined) { n--; w.text(m, 0x16); }
  w.text(v.rulesetReference, 0x16);
  w.time(v.retentionExpires, 0x18);
  w.boolean(v.retransmissionAllowed, 0x01);
  if (n > 0) w.rest(v, n, k, writeUsageRules);
  w.head(t, k);
}

export const MethodNames = /* @__PURE__ */ new Enumeration<Method>('a-GPS aOA cell derived deviceAssistedAGps deviceBasedAGps dHCP gPS handsetAflt handsetEflt hybridAGps ipdl lldpMed manual mpl nmr otdoa rfid rssi rssiRtt rtt ta taNmr triangulation utdoa wiremap locMet80211');

export function readProvidedBy(r: BerReader, d: Draft<ProvidedBy> = {}): ProvidedBy {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x16) && d.dataproviderID === undefined) { d.dataproviderID = r.text(); c++; t = r.next(e); }
  if ((t === 0x16) && d.telUri === undefined) { d.telUri = r.text(); c++; t = r.next(e); }
  if ((t === 0x16) && d.uRL === undefined) { d.uRL = r.text(); c++; t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readProvidedBy, 'dataproviderID telUri uRL', [0x16]);
  return d as ProvidedBy;
}
export function writeProvidedBy(w: BerWriter, v: ProvidedBy, t: number): void {
  let n = w.members(v, 3);
  const k = w.pos;
  w.text(v.uRL, 0x16);
  w.text(v.telUri, 0x16);
  w.text(v.dataproviderID, 0x16);
  if (n > 0) w.rest(v, n, k, writeProvidedBy);
  w.head(t, k);
}

export function readGeoPriv(r: BerReader, d: Draft<GeoPriv> = {}): GeoPriv {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.gpLocationInfo = r.list(0x10, readGpLocationInfo); c++; t = r.next(e); }
  if (t === 0x80) { d.usageRules = readUsageRules(r); t = r.next(e); }
  if (t === 0x81) { d.method = MethodNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.providedBy = readProvidedBy(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGeoPriv, 'gpLocationInfo=[]');
  return d as GeoPriv;
}
export function writeGeoPriv(w: BerWriter, v: GeoPriv, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.providedBy) !== undefined) { n--; writeProvidedBy(w, m, 0xa2); }
  if (n > 0 && (m = v.method) !== undefined) { n--; MethodNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.usageRules) !== undefined) { n--; writeUsageRules(w, m, 0xa0); }
  w.items(v.gpLocationInfo, 0x30, writeGpLocationInfo, 0x30);
  if (n > 0) w.rest(v, n, k, writeGeoPriv);
  w.head(t, k);
}

export function readCallLinkageDataList(r: BerReader, d: Draft<CallLinkageDataList> = {}): CallLinkageDataList {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.newCallLinkageData === undefined) { d.newCallLinkageData = readCallLinkageData(r); c++; t = r.next(e); }
  if ((t === 0x10) && d.oldCallLinkageData === undefined) { d.oldCallLinkageData = readCallLinkageData(r); c++; t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readCallLinkageDataList, 'newCallLinkageData oldCallLinkageData', [0x10]);
  return d as CallLinkageDataList;
}
export function writeCallLinkageDataList(w: BerWriter, v: CallLinkageDataList, t: number): void {
  let n = w.members(v, 2);
  const k = w.pos;
  writeCallLinkageData(w, v.oldCallLinkageData, 0x30);
  writeCallLinkageData(w, v.newCallLinkageData, 0x30);
  if (n > 0) w.rest(v, n, k, writeCallLinkageDataList);
  w.head(t, k);
}
