// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { CollectionFilter, CollectionType, GetLocationInformationResponse, GetLocationTrackingCapabilitiesResponse, GetLocationTrackingCapabilitiesResponseCollectionTypeDefault, GetLocationTrackingCapabilitiesResponseCollectionfilterDefault, GetLocationTrackingSessionsResponse, GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData, LocReason, LocationInformationReport, LocationSessionInfo, LocationSessionListEntry, LocationTrackingSessionResumed, LocationTrackingSessionSuspended, PidfProfile, ReplaceMode, ReportingType, ResumeLocationTrackingSession, SetLocationInformation, StartLocationTrackingSession, StartLocationTrackingSessionResponse, StopLocationTrackingSession } from '../../model/generated/location.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readCountOrFlag, writeCountOrFlag } from '../hand-written/count-or-flag.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { readLocationInfo, writeLocationInfo } from '../hand-written/location-info.js';
import { Enumeration } from '../names.js';
import { readGeoPriv, writeGeoPriv } from './calls.js';
import { EventCauseNames } from './causes.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';

export function readGetLocationInformationResponse(r: BerReader, d: Draft<GetLocationInformationResponse> = {}): GetLocationInformationResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.locationInfo = readLocationInfo(r, readGeoPriv); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetLocationInformationResponse, 'locationInfo');
  return d as GetLocationInformationResponse;
}
export function writeGetLocationInformationResponse(w: BerWriter, v: GetLocationInformationResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeLocationInfo(w, v.locationInfo, 0x30, writeGeoPriv);
  if (n > 0) w.rest(v, n, k, writeGetLocationInformationResponse);
  w.head(t, k);
}

export const ReplaceModeNames = /* @__PURE__ */ new Enumeration<ReplaceMode>('replaceAll replacePortion');

export function readSetLocationInformation(r: BerReader, d: Draft<SetLocationInformation> = {}): SetLocationInformation {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.device === undefined) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x10) && d.locationInfo === undefined) { d.locationInfo = readLocationInfo(r, readGeoPriv); t = r.next(e); }
  if (t === 0x0a) { d.replaceMode = ReplaceModeNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readSetLocationInformation, 'device', [0x10]);
  return d as SetLocationInformation;
}
export function writeSetLocationInformation(w: BerWriter, v: SetLocationInformation, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.replaceMode) !== undefined) { n--; ReplaceModeNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.locationInfo) !== undefined) { n--; writeLocationInfo(w, m, 0x30, writeGeoPriv); }
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeSetLocationInformation);
  w.head(t, k);
}

export const LocReasonNames = /* @__PURE__ */ new Enumeration<LocReason>('connectionToDeviceOrNetworkRestored performanceConditionRelieved');

export function readLocationTrackingSessionResumed(r: BerReader, d: Draft<LocationTrackingSessionResumed> = {}): LocationTrackingSessionResumed {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x16) { d.locCrossRefID = r.text(); c++; t = r.next(e); }
  if (t === 0x0a) { d.locReason = LocReasonNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readLocationTrackingSessionResumed, 'locCrossRefID');
  return d as LocationTrackingSessionResumed;
}
export function writeLocationTrackingSessionResumed(w: BerWriter, v: LocationTrackingSessionResumed, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locReason) !== undefined) { n--; LocReasonNames.write(w, m, 0x0a); }
  w.text(v.locCrossRefID, 0x16);
  if (n > 0) w.rest(v, n, k, writeLocationTrackingSessionResumed);
  w.head(t, k);
}

export function readLocationTrackingSessionSuspended(r: BerReader, d: Draft<LocationTrackingSessionSuspended> = {}): LocationTrackingSessionSuspended {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x16) { d.locCrossRefID = r.text(); c++; t = r.next(e); }
  if (t === 0x0a) { d.locReason = LocReasonNames.read(r); t = r.next(e); }
  if (t === 0x10) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readLocationTrackingSessionSuspended, 'locCrossRefID');
  return d as LocationTrackingSessionSuspended;
}
export function writeLocationTrackingSessionSuspended(w: BerWriter, v: LocationTrackingSessionSuspended, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0x30, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.locReason) !== undefined) { n--; LocReasonNames.write(w, m, 0x0a); }
  w.text(v.locCrossRefID, 0x16);
  if (n > 0) w.rest(v, n, k, writeLocationTrackingSessionSuspended);
  w.head(t, k);
}

export function readResumeLocationTrackingSession(r: BerReader, d: Draft<ResumeLocationTrackingSession> = {}): ResumeLocationTrackingSession {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x16) { d.locCrossRefID = r.text(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readResumeLocationTrackingSession, 'locCrossRefID');
  return d as ResumeLocationTrackingSession;
}
export function writeResumeLocationTrackingSession(w: BerWriter, v: ResumeLocationTrackingSession, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.text(v.locCrossRefID, 0x16);
  if (n > 0) w.rest(v, n, k, writeResumeLocationTrackingSession);
  w.head(t, k);
}

export function readLocationInformationReport(r: BerReader, d: Draft<LocationInformationReport> = {}): LocationInformationReport {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x16) { d.locCrossRefID = r.text(); c++; t = r.next(e); }
  if ((t === 0x10) && d.device === undefined) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x10) && d.locationInfoList === undefined) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readLocationInformationReport, 'locCrossRefID device', [0x10]);
  return d as LocationInformationReport;
}
export function writeLocationInformationReport(w: BerWriter, v: LocationInformationReport, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0x30, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  writeDeviceID(w, v.device, 0x30);
  w.text(v.locCrossRefID, 0x16);
  if (n > 0) w.rest(v, n, k, writeLocationInformationReport);
  w.head(t, k);
}

export const CollectionTypeNames = /* @__PURE__ */ new Enumeration<CollectionType>('periodic periodicWithUpdates updatesOnly');

export function readCollectionFilter(r: BerReader, d: Draft<CollectionFilter> = {}): CollectionFilter {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.horizontalMovement = r.integer(); t = r.next(e); }
  if (t === 0x81) { d.verticalMovement = r.integer(); t = r.next(e); }
  if (t === 0x82) { d.civicAddressChange = [r.numeral()]; t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readCollectionFilter, '');
  return d as CollectionFilter;
}
export function writeCollectionFilter(w: BerWriter, v: CollectionFilter, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.civicAddressChange) !== undefined) { n--; if (w.hasItem(m)) w.numeral(w.single(m), 0x82); }
  if (n > 0 && (m = v.verticalMovement) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.horizontalMovement) !== undefined) { n--; w.integer(m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeCollectionFilter);
  w.head(t, k);
}

export const ReportingTypeNames = /* @__PURE__ */ new Enumeration<ReportingType>('immediate periodic count');

export function readStartLocationTrackingSession(r: BerReader, d: Draft<StartLocationTrackingSession> = {}): StartLocationTrackingSession {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.locDevice = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.collectionType = CollectionTypeNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.collectionInterval = r.integer(); t = r.next(e); }
  if (t === 0x82) { d.maxCollections = r.integer(); t = r.next(e); }
  if (t === 0x83) { d.collectionFilter = readCollectionFilter(r); t = r.next(e); }
  if (t === 0x84) { d.reportingType = ReportingTypeNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.reportingInterval = r.integer(); t = r.next(e); }
  if (t === 0x86) { d.reportingCount = r.integer(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readStartLocationTrackingSession, 'locDevice');
  return d as StartLocationTrackingSession;
}
export function writeStartLocationTrackingSession(w: BerWriter, v: StartLocationTrackingSession, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.reportingCount) !== undefined) { n--; w.integer(m, 0x86); }
  if (n > 0 && (m = v.reportingInterval) !== undefined) { n--; w.integer(m, 0x85); }
  if (n > 0 && (m = v.reportingType) !== undefined) { n--; ReportingTypeNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.collectionFilter) !== undefined) { n--; writeCollectionFilter(w, m, 0xa3); }
  if (n > 0 && (m = v.maxCollections) !== undefined) { n--; w.integer(m, 0x82); }
  if (n > 0 && (m = v.collectionInterval) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.collectionType) !== undefined) { n--; CollectionTypeNames.write(w, m, 0x80); }
  writeDeviceID(w, v.locDevice, 0x30);
  if (n > 0) w.rest(v, n, k, writeStartLocationTrackingSession);
  w.head(t, k);
}

export const PidfProfileNames = /* @__PURE__ */ new Enumeration<PidfProfile>('pidfProfileOption1 pidfProfileOption2');

export function readStartLocationTrackingSessionResponse(r: BerReader, d: Draft<StartLocationTrackingSessionResponse> = {}): StartLocationTrackingSessionResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x16) { d.locCrossRefID = r.text(); c++; t = r.next(e); }
  if (t === 0x0a) { d.pidfProfile = PidfProfileNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readStartLocationTrackingSessionResponse, 'locCrossRefID');
  return d as StartLocationTrackingSessionResponse;
}
export function writeStartLocationTrackingSessionResponse(w: BerWriter, v: StartLocationTrackingSessionResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.pidfProfile) !== undefined) { n--; PidfProfileNames.write(w, m, 0x0a); }
  w.text(v.locCrossRefID, 0x16);
  if (n > 0) w.rest(v, n, k, writeStartLocationTrackingSessionResponse);
  w.head(t, k);
}

export function readStopLocationTrackingSession(r: BerReader, d: Draft<StopLocationTrackingSession> = {}): StopLocationTrackingSession {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x16) { d.locCrossRefID = r.text(); c++; t = r.next(e); }
  if (t === 0x0a) { d.reason = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readStopLocationTrackingSession, 'locCrossRefID');
  return d as StopLocationTrackingSession;
}
export function writeStopLocationTrackingSession(w: BerWriter, v: StopLocationTrackingSession, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.reason) !== undefined) { n--; EventCauseNames.write(w, m, 0x0a); }
  w.text(v.locCrossRefID, 0x16);
  if (n > 0) w.rest(v, n, k, writeStopLocationTrackingSession);
  w.head(t, k);
}

export const GetLocationTrackingCapabilitiesResponseCollectionTypeDefaultNames = /* @__PURE__ */ new Enumeration<GetLocationTrackingCapabilitiesResponseCollectionTypeDefault>('periodic updatesOnly periodicWithUpdates');

export const GetLocationTrackingCapabilitiesResponseCollectionfilterDefaultNames = /* @__PURE__ */ new Enumeration<GetLocationTrackingCapabilitiesResponseCollectionfilterDefault>('horizontalMovement verticalMovement civicAddressChange none');

export function readGetLocationTrackingCapabilitiesResponse(r: BerReader, d: Draft<GetLocationTrackingCapabilitiesResponse> = {}): GetLocationTrackingCapabilitiesResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x0a) && d.collectionTypeDefault === undefined) { d.collectionTypeDefault = GetLocationTrackingCapabilitiesResponseCollectionTypeDefaultNames.read(r); c++; t = r.next(e); }
  if ((t === 0x01) && d.collectionTypePeriodic === undefined) { d.collectionTypePeriodic = r.boolean(); c++; t = r.next(e); }
  if ((t === 0x01) && d.collectionTypeUpdatesOnly === undefined) { d.collectionTypeUpdatesOnly = r.boolean(); c++; t = r.next(e); }
  if ((t === 0x01) && d.collectionTypePeriodicWithUpdates === undefined) { d.collectionTypePeriodicWithUpdates = r.boolean(); c++; t = r.next(e); }
  if ((t === 0x02) && d.collectionIntervalDefault === undefined) { d.collectionIntervalDefault = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.collectionIntervalMin === undefined) { d.collectionIntervalMin = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.collectionIntervalMax === undefined) { d.collectionIntervalMax = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.maxCollectionsDefault === undefined) { d.maxCollectionsDefault = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.maxCollectionsMin === undefined) { d.maxCollectionsMin = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.maxCollectionsMax === undefined) { d.maxCollectionsMax = r.integer(); c++; t = r.next(e); }
  if ((t === 0x0a) && d.collectionFilterDefault === undefined) { d.collectionFilterDefault = GetLocationTrackingCapabilitiesResponseCollectionfilterDefaultNames.read(r); c++; t = r.next(e); }
  if ((t === 0x01) && d.collectionFilterHorizontal === undefined) { d.collectionFilterHorizontal = r.boolean(); c++; t = r.next(e); }
  if ((t === 0x01) && d.collectionFilterVertical === undefined) { d.collectionFilterVertical = r.boolean(); c++; t = r.next(e); }
  if ((t === 0x01) && d.collectionFilterCivicAddress === undefined) { d.collectionFilterCivicAddress = r.boolean(); c++; t = r.next(e); }
  if ((t === 0x0a) && d.reportingTypeDefault === undefined) { d.reportingTypeDefault = ReportingTypeNames.read(r); c++; t = r.next(e); }
  if ((t === 0x01) && d.reportingTypeImmediate === undefined) { d.reportingTypeImmediate = r.boolean(); c++; t = r.next(e); }
  if ((t === 0x01) && d.reportingTypePeriodic === undefined) { d.reportingTypePeriodic = r.boolean(); c++; t = r.next(e); }
  if ((t === 0x02) && d.reportingTypeCount === undefined) { d.reportingTypeCount = readCountOrFlag(r); c++; t = r.next(e); }
  if ((t === 0x02) && d.reportingIntervalDefault === undefined) { d.reportingIntervalDefault = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.reportingIntervalMin === undefined) { d.reportingIntervalMin = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.reportingIntervalMax === undefined) { d.reportingIntervalMax = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.reportingCountDefault === undefined) { d.reportingCountDefault = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.reportingCountMin === undefined) { d.reportingCountMin = r.integer(); c++; t = r.next(e); }
  if ((t === 0x02) && d.reportingCountMax === undefined) { d.reportingCountMax = r.integer(); c++; t = r.next(e); }
  if ((t === 0x01) && d.supportsSuspendingTracking === undefined) { d.supportsSuspendingTracking = r.boolean(); c++; t = r.next(e); }
  if ((t === 0x01) && d.supportsResumingTracking === undefined) { d.supportsResumingTracking = r.boolean(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 26) r.settle(d, f, e, t, readGetLocationTrackingCapabilitiesResponse, 'collectionTypeDefault collectionTypePeriodic collectionTypeUpdatesOnly collectionTypePeriodicWithUpdates collectionIntervalDefault collectionIntervalMin collectionIntervalMax maxCollectionsDefault maxCollectionsMin maxCollectionsMax collectionFilterDefault collectionFilterHorizontal collectionFilterVertical collectionFilterCivicAddress reportingTypeDefault reportingTypeImmediate reportingTypePeriodic reportingTypeCount reportingIntervalDefault reportingIntervalMin reportingIntervalMax reportingCountDefault reportingCountMin reportingCountMax supportsSuspendingTracking supportsResumingTracking', [0x01, 0x02, 0x0a]);
  return d as GetLocationTrackingCapabilitiesResponse;
}
export function writeGetLocationTrackingCapabilitiesResponse(w: BerWriter, v: GetLocationTrackingCapabilitiesResponse, t: number): void {
  let n = w.members(v, 26), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.boolean(v.supportsResumingTracking, 0x01);
  w.boolean(v.supportsSuspendingTracking, 0x01);
  w.integer(w.given(v.reportingCountMax), 0x02);
  w.integer(w.given(v.reportingCountMin), 0x02);
  w.integer(w.given(v.reportingCountDefault), 0x02);
  w.integer(w.given(v.reportingIntervalMax), 0x02);
  w.integer(w.given(v.reportingIntervalMin), 0x02);
  w.integer(w.given(v.reportingIntervalDefault), 0x02);
  writeCountOrFlag(w, v.reportingTypeCount, 0x02);
  w.boolean(v.reportingTypePeriodic, 0x01);
  w.boolean(v.reportingTypeImmediate, 0x01);
  ReportingTypeNames.write(w, v.reportingTypeDefault, 0x0a);
  w.boolean(v.collectionFilterCivicAddress, 0x01);
  w.boolean(v.collectionFilterVertical, 0x01);
  w.boolean(v.collectionFilterHorizontal, 0x01);
  GetLocationTrackingCapabilitiesResponseCollectionfilterDefaultNames.write(w, v.collectionFilterDefault, 0x0a);
  w.integer(w.given(v.maxCollectionsMax), 0x02);
  w.integer(w.given(v.maxCollectionsMin), 0x02);
  w.integer(w.given(v.maxCollectionsDefault), 0x02);
  w.integer(w.given(v.collectionIntervalMax), 0x02);
  w.integer(w.given(v.collectionIntervalMin), 0x02);
  w.integer(w.given(v.collectionIntervalDefault), 0x02);
  w.boolean(v.collectionTypePeriodicWithUpdates, 0x01);
  w.boolean(v.collectionTypeUpdatesOnly, 0x01);
  w.boolean(v.collectionTypePeriodic, 0x01);
  GetLocationTrackingCapabilitiesResponseCollectionTypeDefaultNames.write(w, v.collectionTypeDefault, 0x0a);
  if (n > 0) w.rest(v, n, k, writeGetLocationTrackingCapabilitiesResponse);
  w.head(t, k);
}

export function readLocationSessionListEntry(r: BerReader, d: Draft<LocationSessionListEntry> = {}): LocationSessionListEntry {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x16) { d.locCrossRefID = r.text(); c++; t = r.next(e); }
  if (t === 0x10) { d.locDevice = readDeviceID(r); c++; t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readLocationSessionListEntry, 'locCrossRefID locDevice');
  return d as LocationSessionListEntry;
}
export function writeLocationSessionListEntry(w: BerWriter, v: LocationSessionListEntry, t: number): void {
  let n = w.members(v, 2);
  const k = w.pos;
  writeDeviceID(w, v.locDevice, 0x30);
  w.text(v.locCrossRefID, 0x16);
  if (n > 0) w.rest(v, n, k, writeLocationSessionListEntry);
  w.head(t, k);
}

export function readGetLocationTrackingSessionsResponseCrossRefIDorRegistrationData(r: BerReader, t: number): GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData {
  let v: GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData;
  switch (t) {
    case 0x04:
      v = { serviceCrossRefID: r.identifier() };
      break;
    case 0x10:
      v = { locationSessionInfoList: r.list(0x10, readLocationSessionListEntry) };
      break;
    default:
      v = r.unknownAlternative(t, '{"locationSessionInfoList":[]}');
  }
  return v;
}
export function writeGetLocationTrackingSessionsResponseCrossRefIDorRegistrationData(w: BerWriter, v: GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.serviceCrossRefID) !== undefined) w.identifier(m, 0x04);
  else if ((m = v.locationSessionInfoList) !== undefined) w.items(m, 0x30, writeLocationSessionListEntry, 0x30);
  else w.alternative(v);
  if (n > 0) w.several(v, 'serviceCrossRefID locationSessionInfoList');
}

export function readGetLocationTrackingSessionsResponse(r: BerReader, d: Draft<GetLocationTrackingSessionsResponse> = {}): GetLocationTrackingSessionsResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04 || t === 0x10) { d.crossRefIDorRegistrationData = readGetLocationTrackingSessionsResponseCrossRefIDorRegistrationData(r, t); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetLocationTrackingSessionsResponse, 'crossRefIDorRegistrationData={"locationSessionInfoList":[]}');
  return d as GetLocationTrackingSessionsResponse;
}
export function writeGetLocationTrackingSessionsResponse(w: BerWriter, v: GetLocationTrackingSessionsResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeGetLocationTrackingSessionsResponseCrossRefIDorRegistrationData(w, v.crossRefIDorRegistrationData);
  if (n > 0) w.rest(v, n, k, writeGetLocationTrackingSessionsResponse);
  w.head(t, k);
}

export function readLocationSessionInfo(r: BerReader, d: Draft<LocationSessionInfo> = {}): LocationSessionInfo {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.serviceCrossRefID = r.identifier(); t = r.next(e); }
  if (t === 0x02) { d.segmentID = r.integer(); t = r.next(e); }
  if (t === 0x01) { d.lastSegment = r.boolean(); c++; t = r.next(e); }
  if (t === 0x10) { d.locationSessionInfoList = r.list(0x10, readLocationSessionListEntry); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readLocationSessionInfo, 'lastSegment locationSessionInfoList=[]');
  return d as LocationSessionInfo;
}
export function writeLocationSessionInfo(w: BerWriter, v: LocationSessionInfo, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.items(v.locationSessionInfoList, 0x30, writeLocationSessionListEntry, 0x30);
  w.boolean(v.lastSegment, 0x01);
  if (n > 0 && (m = v.segmentID) !== undefined) { n--; w.integer(m, 0x02); }
  if (n > 0 && (m = v.serviceCrossRefID) !== undefined) { n--; w.identifier(m, 0x04); }
  if (n > 0) w.rest(v, n, k, writeLocationSessionInfo);
  w.head(t, k);
}
