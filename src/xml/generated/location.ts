// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readCountOrFlag, writeCountOrFlag } from '../hand-written/count-or-flag.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { readLocationInfo, writeLocationInfo } from '../hand-written/private-content.js';
import { writeText } from '../leaves.js';
import { MemberTable, ValueTable } from '../tables.js';
import { readLocationInfoList, writeLocationInfoList } from './calls.js';
import { EventCauseTable } from './causes.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import type { CollectionFilter, CollectionType, GetLocationInformation, GetLocationInformationResponse, GetLocationTrackingCapabilities, GetLocationTrackingCapabilitiesResponse, GetLocationTrackingCapabilitiesResponseCollectionTypeDefault, GetLocationTrackingCapabilitiesResponseCollectionfilterDefault, GetLocationTrackingCapabilitiesResponseReportingTypeDefault, GetLocationTrackingSessionsResponse, GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData, LocReason, LocationInformationReport, LocationSessionInfo, LocationSessionInfoList, LocationSessionListEntry, LocationTrackingSessionResumed, LocationTrackingSessionSuspended, PidfProfile, ReplaceMode, ReportingType, ResumeLocationTrackingSession, SetLocationInformation, StartLocationTrackingSession, StartLocationTrackingSessionResponse, StopLocationTrackingSession, SuspendLocationTrackingSession } from '../../model/generated/location.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const locationSessionListEntryItems = new MemberTable('locationSessionListEntry*');

export const LocReasonTable = new ValueTable<LocReason>('connectionToDeviceOrNetworkRestored performanceConditionRelieved');

export const ReplaceModeTable = new ValueTable<ReplaceMode>('replaceAll replacePortion');

export const CollectionTypeTable = new ValueTable<CollectionType>('periodic periodicWithUpdates updatesOnly');

const CollectionFilterTable = new MemberTable('horizontalMovement verticalMovement civicAddressChange*');
export function readCollectionFilter(r: XmlReader): CollectionFilter {
  const m: Draft<CollectionFilter> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(CollectionFilterTable)) {
      case 0:
        if (r.hasValue()) m.horizontalMovement = r.integer();
        break;
      case 1:
        if (r.hasValue()) m.verticalMovement = r.integer();
        break;
      case 2:
        m.civicAddressChange = r.append(m.civicAddressChange, r.text());
        break;
      default:
        return m as CollectionFilter;
    }
  }
}

export function writeCollectionFilter(w: XmlWriter, t: MemberTable, i: number, m: CollectionFilter): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.horizontalMovement !== undefined) { n--; s += w.integer(CollectionFilterTable, 0, m.horizontalMovement); }
  if (n > 0 && m.verticalMovement !== undefined) { n--; s += w.integer(CollectionFilterTable, 1, m.verticalMovement); }
  if (n > 0 && m.civicAddressChange !== undefined) { n--; s += w.repeat(CollectionFilterTable, 2, m.civicAddressChange, writeText); }
  return n > 0 ? w.elementWith(t, i, s, m, n, CollectionFilterTable) : w.element(t, i, s);
}

export const ReportingTypeTable = new ValueTable<ReportingType>('immediate periodic count');

export const PidfProfileTable = new ValueTable<PidfProfile>('pidfProfileOption1 pidfProfileOption2');

export const GetLocationTrackingCapabilitiesResponseCollectionTypeDefaultTable = new ValueTable<GetLocationTrackingCapabilitiesResponseCollectionTypeDefault>('periodic updatesOnly periodicWithUpdates');

export const GetLocationTrackingCapabilitiesResponseCollectionfilterDefaultTable = new ValueTable<GetLocationTrackingCapabilitiesResponseCollectionfilterDefault>('horizontalMovement verticalMovement civicAddressChange none');

export const GetLocationTrackingCapabilitiesResponseReportingTypeDefaultTable = new ValueTable<GetLocationTrackingCapabilitiesResponseReportingTypeDefault>('immediate periodic count');

const GetLocationTrackingSessionsResponseCrossRefIDorRegistrationDataTable = new MemberTable('serviceCrossRefID locationSessionInfoList');
export function readGetLocationTrackingSessionsResponseCrossRefIDorRegistrationData(r: XmlReader): GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData {
  r.enterChoice();
  switch (r.member(GetLocationTrackingSessionsResponseCrossRefIDorRegistrationDataTable)) {
    case 0:
      return r.chosen(GetLocationTrackingSessionsResponseCrossRefIDorRegistrationDataTable, { serviceCrossRefID: r.text() });
    case 1:
      return r.chosen(GetLocationTrackingSessionsResponseCrossRefIDorRegistrationDataTable, { locationSessionInfoList: readLocationSessionInfoList(r) });
    default:
      return r.noneChosen('{"locationSessionInfoList":[]}');
  }
}

export function writeGetLocationTrackingSessionsResponseCrossRefIDorRegistrationData(w: XmlWriter, t: MemberTable, i: number, v: GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData): string {
  let n = w.enter(t, i, v), s = '';
  if (v.serviceCrossRefID !== undefined) { n--; s = w.text(GetLocationTrackingSessionsResponseCrossRefIDorRegistrationDataTable, 0, v.serviceCrossRefID); }
  else if (v.locationSessionInfoList !== undefined) { n--; s = writeLocationSessionInfoList(w, GetLocationTrackingSessionsResponseCrossRefIDorRegistrationDataTable, 1, v.locationSessionInfoList); }
  else w.noAlternative(v, GetLocationTrackingSessionsResponseCrossRefIDorRegistrationDataTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, GetLocationTrackingSessionsResponseCrossRefIDorRegistrationDataTable) : w.element(t, i, s);
}

export const readLocationSessionInfoList = (r: XmlReader): LocationSessionInfoList =>
  r.list(locationSessionListEntryItems, readLocationSessionListEntry);

export function writeLocationSessionInfoList(w: XmlWriter, t: MemberTable, i: number, list: LocationSessionInfoList): string {
  return w.list(t, i, list, locationSessionListEntryItems, writeLocationSessionListEntry);
}

const LocationSessionListEntryTable = new MemberTable('locCrossRefID=locCrossRefId! locDevice!');
export function readLocationSessionListEntry(r: XmlReader): LocationSessionListEntry {
  const m: Draft<LocationSessionListEntry> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(LocationSessionListEntryTable)) {
      case 0:
        m.locCrossRefID = r.text();
        break;
      case 1:
        m.locDevice = readDeviceID(r);
        break;
      default:
        return m as LocationSessionListEntry;
    }
  }
}

export function writeLocationSessionListEntry(w: XmlWriter, t: MemberTable, i: number, m: LocationSessionListEntry): string {
  let n = w.enter(t, i, m), s = '';
  if (m.locCrossRefID !== undefined) { n--; s += w.text(LocationSessionListEntryTable, 0, m.locCrossRefID); }
  else w.incomplete('locCrossRefID');
  if (m.locDevice !== undefined) { n--; s += writeDeviceID(w, LocationSessionListEntryTable, 1, m.locDevice); }
  else w.incomplete('locDevice');
  return n > 0 ? w.elementWith(t, i, s, m, n, LocationSessionListEntryTable) : w.element(t, i, s);
}

const GetLocationInformationTable = new MemberTable('device! extensions');
export function readGetLocationInformation(r: XmlReader, m: Draft<GetLocationInformation>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetLocationInformationTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetLocationInformation(w: XmlWriter, t: MemberTable, m: GetLocationInformation): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetLocationInformationTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetLocationInformationTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetLocationInformationTable) : w.document(t, s);
}

const GetLocationInformationResponseTable = new MemberTable('locationInfo! extensions');
export function readGetLocationInformationResponse(r: XmlReader, m: Draft<GetLocationInformationResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetLocationInformationResponseTable)) {
      case 0:
        m.locationInfo = readLocationInfo(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetLocationInformationResponse(w: XmlWriter, t: MemberTable, m: GetLocationInformationResponse): string {
  let n = w.members(m), s = '';
  if (m.locationInfo !== undefined) { n--; s += writeLocationInfo(w, GetLocationInformationResponseTable, 0, m.locationInfo); }
  else w.incomplete('locationInfo');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetLocationInformationResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetLocationInformationResponseTable) : w.document(t, s);
}

const SetLocationInformationTable = new MemberTable('device! locationInfo replaceMode extensions');
export function readSetLocationInformation(r: XmlReader, m: Draft<SetLocationInformation>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetLocationInformationTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.locationInfo = readLocationInfo(r);
        break;
      case 2:
        m.replaceMode = r.enumeration(ReplaceModeTable);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetLocationInformation(w: XmlWriter, t: MemberTable, m: SetLocationInformation): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, SetLocationInformationTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.locationInfo !== undefined) { n--; s += writeLocationInfo(w, SetLocationInformationTable, 1, m.locationInfo); }
  if (n > 0 && m.replaceMode !== undefined) { n--; s += w.enumeration(SetLocationInformationTable, 2, m.replaceMode, ReplaceModeTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetLocationInformationTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetLocationInformationTable) : w.document(t, s);
}

const LocationTrackingSessionResumedTable = new MemberTable('locCrossRefID=locCrossRefId! locReason extensions');
export function readLocationTrackingSessionResumed(r: XmlReader, m: Draft<LocationTrackingSessionResumed>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(LocationTrackingSessionResumedTable)) {
      case 0:
        m.locCrossRefID = r.text();
        break;
      case 1:
        m.locReason = r.enumeration(LocReasonTable);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeLocationTrackingSessionResumed(w: XmlWriter, t: MemberTable, m: LocationTrackingSessionResumed): string {
  let n = w.members(m), s = '';
  if (m.locCrossRefID !== undefined) { n--; s += w.text(LocationTrackingSessionResumedTable, 0, m.locCrossRefID); }
  else w.incomplete('locCrossRefID');
  if (n > 0 && m.locReason !== undefined) { n--; s += w.enumeration(LocationTrackingSessionResumedTable, 1, m.locReason, LocReasonTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, LocationTrackingSessionResumedTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, LocationTrackingSessionResumedTable) : w.document(t, s);
}

const LocationTrackingSessionSuspendedTable = new MemberTable('locCrossRefID=locCrossRefId! locReason extensions locationInfoList');
export function readLocationTrackingSessionSuspended(r: XmlReader, m: Draft<LocationTrackingSessionSuspended>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(LocationTrackingSessionSuspendedTable)) {
      case 0:
        m.locCrossRefID = r.text();
        break;
      case 1:
        m.locReason = r.enumeration(LocReasonTable);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      case 3:
        m.locationInfoList = readLocationInfoList(r);
        break;
      default:
        return;
    }
  }
}

export function writeLocationTrackingSessionSuspended(w: XmlWriter, t: MemberTable, m: LocationTrackingSessionSuspended): string {
  let n = w.members(m), s = '';
  if (m.locCrossRefID !== undefined) { n--; s += w.text(LocationTrackingSessionSuspendedTable, 0, m.locCrossRefID); }
  else w.incomplete('locCrossRefID');
  if (n > 0 && m.locReason !== undefined) { n--; s += w.enumeration(LocationTrackingSessionSuspendedTable, 1, m.locReason, LocReasonTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, LocationTrackingSessionSuspendedTable, 2, m.extensions); }
  if (n > 0 && m.locationInfoList !== undefined) { n--; s += writeLocationInfoList(w, LocationTrackingSessionSuspendedTable, 3, m.locationInfoList); }
  return n > 0 ? w.documentWith(t, s, m, n, LocationTrackingSessionSuspendedTable) : w.document(t, s);
}

const ResumeLocationTrackingSessionTable = new MemberTable('locCrossRefID=locCrossRefId! extensions');
export function readResumeLocationTrackingSession(r: XmlReader, m: Draft<ResumeLocationTrackingSession>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ResumeLocationTrackingSessionTable)) {
      case 0:
        m.locCrossRefID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeResumeLocationTrackingSession(w: XmlWriter, t: MemberTable, m: ResumeLocationTrackingSession): string {
  let n = w.members(m), s = '';
  if (m.locCrossRefID !== undefined) { n--; s += w.text(ResumeLocationTrackingSessionTable, 0, m.locCrossRefID); }
  else w.incomplete('locCrossRefID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ResumeLocationTrackingSessionTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ResumeLocationTrackingSessionTable) : w.document(t, s);
}

const LocationInformationReportTable = new MemberTable('locCrossRefID=locCrossRefId! device! locationInfoList extensions');
export function readLocationInformationReport(r: XmlReader, m: Draft<LocationInformationReport>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(LocationInformationReportTable)) {
      case 0:
        m.locCrossRefID = r.text();
        break;
      case 1:
        m.device = readDeviceID(r);
        break;
      case 2:
        m.locationInfoList = readLocationInfoList(r);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeLocationInformationReport(w: XmlWriter, t: MemberTable, m: LocationInformationReport): string {
  let n = w.members(m), s = '';
  if (m.locCrossRefID !== undefined) { n--; s += w.text(LocationInformationReportTable, 0, m.locCrossRefID); }
  else w.incomplete('locCrossRefID');
  if (m.device !== undefined) { n--; s += writeDeviceID(w, LocationInformationReportTable, 1, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.locationInfoList !== undefined) { n--; s += writeLocationInfoList(w, LocationInformationReportTable, 2, m.locationInfoList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, LocationInformationReportTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, LocationInformationReportTable) : w.document(t, s);
}

const StartLocationTrackingSessionTable = new MemberTable('locDevice! collectionType collectionInterval maxCollections collectionFilter reportingType reportingInterval reportingCount extensions');
export function readStartLocationTrackingSession(r: XmlReader, m: Draft<StartLocationTrackingSession>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StartLocationTrackingSessionTable)) {
      case 0:
        m.locDevice = readDeviceID(r);
        break;
      case 1:
        m.collectionType = r.enumeration(CollectionTypeTable);
        break;
      case 2:
        if (r.hasValue()) m.collectionInterval = r.integer();
        break;
      case 3:
        if (r.hasValue()) m.maxCollections = r.integer();
        break;
      case 4:
        m.collectionFilter = readCollectionFilter(r);
        break;
      case 5:
        m.reportingType = r.enumeration(ReportingTypeTable);
        break;
      case 6:
        if (r.hasValue()) m.reportingInterval = r.integer();
        break;
      case 7:
        if (r.hasValue()) m.reportingCount = r.integer();
        break;
      case 8:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeStartLocationTrackingSession(w: XmlWriter, t: MemberTable, m: StartLocationTrackingSession): string {
  let n = w.members(m), s = '';
  if (m.locDevice !== undefined) { n--; s += writeDeviceID(w, StartLocationTrackingSessionTable, 0, m.locDevice); }
  else w.incomplete('locDevice');
  if (n > 0 && m.collectionType !== undefined) { n--; s += w.enumeration(StartLocationTrackingSessionTable, 1, m.collectionType, CollectionTypeTable); }
  if (n > 0 && m.collectionInterval !== undefined) { n--; s += w.integer(StartLocationTrackingSessionTable, 2, m.collectionInterval); }
  if (n > 0 && m.maxCollections !== undefined) { n--; s += w.integer(StartLocationTrackingSessionTable, 3, m.maxCollections); }
  if (n > 0 && m.collectionFilter !== undefined) { n--; s += writeCollectionFilter(w, StartLocationTrackingSessionTable, 4, m.collectionFilter); }
  if (n > 0 && m.reportingType !== undefined) { n--; s += w.enumeration(StartLocationTrackingSessionTable, 5, m.reportingType, ReportingTypeTable); }
  if (n > 0 && m.reportingInterval !== undefined) { n--; s += w.integer(StartLocationTrackingSessionTable, 6, m.reportingInterval); }
  if (n > 0 && m.reportingCount !== undefined) { n--; s += w.integer(StartLocationTrackingSessionTable, 7, m.reportingCount); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, StartLocationTrackingSessionTable, 8, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StartLocationTrackingSessionTable) : w.document(t, s);
}

const StartLocationTrackingSessionResponseTable = new MemberTable('locCrossRefID=locCrossRefId! pidfProfile~ extensions');
export function readStartLocationTrackingSessionResponse(r: XmlReader, m: Draft<StartLocationTrackingSessionResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StartLocationTrackingSessionResponseTable)) {
      case 0:
        m.locCrossRefID = r.text();
        break;
      case 1:
        m.pidfProfile = r.enumeration(PidfProfileTable);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeStartLocationTrackingSessionResponse(w: XmlWriter, t: MemberTable, m: StartLocationTrackingSessionResponse): string {
  let n = w.members(m), s = '';
  if (m.locCrossRefID !== undefined) { n--; s += w.text(StartLocationTrackingSessionResponseTable, 0, m.locCrossRefID); }
  else w.incomplete('locCrossRefID');
  if (m.pidfProfile !== undefined) { n--; s += w.enumeration(StartLocationTrackingSessionResponseTable, 1, m.pidfProfile, PidfProfileTable); }
  else w.missing('pidfProfile');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, StartLocationTrackingSessionResponseTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StartLocationTrackingSessionResponseTable) : w.document(t, s);
}

const StopLocationTrackingSessionTable = new MemberTable('locCrossRefID=locCrossRefId! reason extensions');
export function readStopLocationTrackingSession(r: XmlReader, m: Draft<StopLocationTrackingSession>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StopLocationTrackingSessionTable)) {
      case 0:
        m.locCrossRefID = r.text();
        break;
      case 1:
        m.reason = r.enumeration(EventCauseTable);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeStopLocationTrackingSession(w: XmlWriter, t: MemberTable, m: StopLocationTrackingSession): string {
  let n = w.members(m), s = '';
  if (m.locCrossRefID !== undefined) { n--; s += w.text(StopLocationTrackingSessionTable, 0, m.locCrossRefID); }
  else w.incomplete('locCrossRefID');
  if (n > 0 && m.reason !== undefined) { n--; s += w.enumeration(StopLocationTrackingSessionTable, 1, m.reason, EventCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, StopLocationTrackingSessionTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StopLocationTrackingSessionTable) : w.document(t, s);
}

const SuspendLocationTrackingSessionTable = new MemberTable('locCrossRefID=locCrossRefId! extensions');
export function readSuspendLocationTrackingSession(r: XmlReader, m: Draft<SuspendLocationTrackingSession>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SuspendLocationTrackingSessionTable)) {
      case 0:
        m.locCrossRefID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSuspendLocationTrackingSession(w: XmlWriter, t: MemberTable, m: SuspendLocationTrackingSession): string {
  let n = w.members(m), s = '';
  if (m.locCrossRefID !== undefined) { n--; s += w.text(SuspendLocationTrackingSessionTable, 0, m.locCrossRefID); }
  else w.incomplete('locCrossRefID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SuspendLocationTrackingSessionTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SuspendLocationTrackingSessionTable) : w.document(t, s);
}

const GetLocationTrackingCapabilitiesTable = new MemberTable('device! extensions');
export function readGetLocationTrackingCapabilities(r: XmlReader, m: Draft<GetLocationTrackingCapabilities>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetLocationTrackingCapabilitiesTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetLocationTrackingCapabilities(w: XmlWriter, t: MemberTable, m: GetLocationTrackingCapabilities): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetLocationTrackingCapabilitiesTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetLocationTrackingCapabilitiesTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetLocationTrackingCapabilitiesTable) : w.document(t, s);
}

const GetLocationTrackingCapabilitiesResponseTable = new MemberTable('collectionTypeDefault! collectionTypePeriodic! collectionTypeUpdatesOnly! collectionTypePeriodicWithUpdates! collectionIntervalDefault collectionIntervalMin collectionIntervalMax maxCollectionsDefault maxCollectionsMin maxCollectionsMax collectionFilterDefault=collectionfilterDefault! collectionFilterHorizontal! collectionFilterVertical! collectionFilterCivicAddress! reportingTypeDefault! reportingTypeImmediate! reportingTypePeriodic! reportingTypeCount! reportingIntervalDefault reportingIntervalMin reportingIntervalMax reportingCountDefault reportingCountMin reportingCountMax supportsSuspendingTracking! supportsResumingTracking! extensions');
export function readGetLocationTrackingCapabilitiesResponse(r: XmlReader, m: Draft<GetLocationTrackingCapabilitiesResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetLocationTrackingCapabilitiesResponseTable)) {
      case 0:
        m.collectionTypeDefault = r.enumeration(GetLocationTrackingCapabilitiesResponseCollectionTypeDefaultTable);
        break;
      case 1:
        m.collectionTypePeriodic = r.boolean();
        break;
      case 2:
        m.collectionTypeUpdatesOnly = r.boolean();
        break;
      case 3:
        m.collectionTypePeriodicWithUpdates = r.boolean();
        break;
      case 4:
        if (r.hasValue()) m.collectionIntervalDefault = r.integer();
        break;
      case 5:
        if (r.hasValue()) m.collectionIntervalMin = r.integer();
        break;
      case 6:
        if (r.hasValue()) m.collectionIntervalMax = r.integer();
        break;
      case 7:
        if (r.hasValue()) m.maxCollectionsDefault = r.integer();
        break;
      case 8:
        if (r.hasValue()) m.maxCollectionsMin = r.integer();
        break;
      case 9:
        if (r.hasValue()) m.maxCollectionsMax = r.integer();
        break;
      case 10:
        m.collectionFilterDefault = r.enumeration(GetLocationTrackingCapabilitiesResponseCollectionfilterDefaultTable);
        break;
      case 11:
        m.collectionFilterHorizontal = r.boolean();
        break;
      case 12:
        m.collectionFilterVertical = r.boolean();
        break;
      case 13:
        m.collectionFilterCivicAddress = r.boolean();
        break;
      case 14:
        m.reportingTypeDefault = r.enumeration(GetLocationTrackingCapabilitiesResponseReportingTypeDefaultTable);
        break;
      case 15:
        m.reportingTypeImmediate = r.boolean();
        break;
      case 16:
        m.reportingTypePeriodic = r.boolean();
        break;
      case 17:
        m.reportingTypeCount = readCountOrFlag(r);
        break;
      case 18:
        if (r.hasValue()) m.reportingIntervalDefault = r.integer();
        break;
      case 19:
        if (r.hasValue()) m.reportingIntervalMin = r.integer();
        break;
      case 20:
        if (r.hasValue()) m.reportingIntervalMax = r.integer();
        break;
      case 21:
        if (r.hasValue()) m.reportingCountDefault = r.integer();
        break;
      case 22:
        if (r.hasValue()) m.reportingCountMin = r.integer();
        break;
      case 23:
        if (r.hasValue()) m.reportingCountMax = r.integer();
        break;
      case 24:
        m.supportsSuspendingTracking = r.boolean();
        break;
      case 25:
        m.supportsResumingTracking = r.boolean();
        break;
      case 26:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetLocationTrackingCapabilitiesResponse(w: XmlWriter, t: MemberTable, m: GetLocationTrackingCapabilitiesResponse): string {
  let n = w.members(m), s = '';
  if (m.collectionTypeDefault !== undefined) { n--; s += w.enumeration(GetLocationTrackingCapabilitiesResponseTable, 0, m.collectionTypeDefault, GetLocationTrackingCapabilitiesResponseCollectionTypeDefaultTable); }
  else w.missing('collectionTypeDefault');
  if (m.collectionTypePeriodic !== undefined) { n--; s += w.boolean(GetLocationTrackingCapabilitiesResponseTable, 1, m.collectionTypePeriodic); }
  else w.missing('collectionTypePeriodic');
  if (m.collectionTypeUpdatesOnly !== undefined) { n--; s += w.boolean(GetLocationTrackingCapabilitiesResponseTable, 2, m.collectionTypeUpdatesOnly); }
  else w.missing('collectionTypeUpdatesOnly');
  if (m.collectionTypePeriodicWithUpdates !== undefined) { n--; s += w.boolean(GetLocationTrackingCapabilitiesResponseTable, 3, m.collectionTypePeriodicWithUpdates); }
  else w.missing('collectionTypePeriodicWithUpdates');
  if (n > 0 && m.collectionIntervalDefault !== undefined) { n--; s += w.integer(GetLocationTrackingCapabilitiesResponseTable, 4, m.collectionIntervalDefault); }
  if (n > 0 && m.collectionIntervalMin !== undefined) { n--; s += w.integer(GetLocationTrackingCapabilitiesResponseTable, 5, m.collectionIntervalMin); }
  if (n > 0 && m.collectionIntervalMax !== undefined) { n--; s += w.integer(GetLocationTrackingCapabilitiesResponseTable, 6, m.collectionIntervalMax); }
  if (n > 0 && m.maxCollectionsDefault !== undefined) { n--; s += w.integer(GetLocationTrackingCapabilitiesResponseTable, 7, m.maxCollectionsDefault); }
  if (n > 0 && m.maxCollectionsMin !== undefined) { n--; s += w.integer(GetLocationTrackingCapabilitiesResponseTable, 8, m.maxCollectionsMin); }
  if (n > 0 && m.maxCollectionsMax !== undefined) { n--; s += w.integer(GetLocationTrackingCapabilitiesResponseTable, 9, m.maxCollectionsMax); }
  if (m.collectionFilterDefault !== undefined) { n--; s += w.enumeration(GetLocationTrackingCapabilitiesResponseTable, 10, m.collectionFilterDefault, GetLocationTrackingCapabilitiesResponseCollectionfilterDefaultTable); }
  else w.missing('collectionFilterDefault');
  if (m.collectionFilterHorizontal !== undefined) { n--; s += w.boolean(GetLocationTrackingCapabilitiesResponseTable, 11, m.collectionFilterHorizontal); }
  else w.missing('collectionFilterHorizontal');
  if (m.collectionFilterVertical !== undefined) { n--; s += w.boolean(GetLocationTrackingCapabilitiesResponseTable, 12, m.collectionFilterVertical); }
  else w.missing('collectionFilterVertical');
  if (m.collectionFilterCivicAddress !== undefined) { n--; s += w.boolean(GetLocationTrackingCapabilitiesResponseTable, 13, m.collectionFilterCivicAddress); }
  else w.missing('collectionFilterCivicAddress');
  if (m.reportingTypeDefault !== undefined) { n--; s += w.enumeration(GetLocationTrackingCapabilitiesResponseTable, 14, m.reportingTypeDefault, GetLocationTrackingCapabilitiesResponseReportingTypeDefaultTable); }
  else w.missing('reportingTypeDefault');
  if (m.reportingTypeImmediate !== undefined) { n--; s += w.boolean(GetLocationTrackingCapabilitiesResponseTable, 15, m.reportingTypeImmediate); }
  else w.missing('reportingTypeImmediate');
  if (m.reportingTypePeriodic !== undefined) { n--; s += w.boolean(GetLocationTrackingCapabilitiesResponseTable, 16, m.reportingTypePeriodic); }
  else w.missing('reportingTypePeriodic');
  if (m.reportingTypeCount !== undefined) { n--; s += writeCountOrFlag(w, GetLocationTrackingCapabilitiesResponseTable, 17, m.reportingTypeCount); }
  else w.missing('reportingTypeCount');
  if (n > 0 && m.reportingIntervalDefault !== undefined) { n--; s += w.integer(GetLocationTrackingCapabilitiesResponseTable, 18, m.reportingIntervalDefault); }
  if (n > 0 && m.reportingIntervalMin !== undefined) { n--; s += w.integer(GetLocationTrackingCapabilitiesResponseTable, 19, m.reportingIntervalMin); }
  if (n > 0 && m.reportingIntervalMax !== undefined) { n--; s += w.integer(GetLocationTrackingCapabilitiesResponseTable, 20, m.reportingIntervalMax); }
  if (n > 0 && m.reportingCountDefault !== undefined) { n--; s += w.integer(GetLocationTrackingCapabilitiesResponseTable, 21, m.reportingCountDefault); }
  if (n > 0 && m.reportingCountMin !== undefined) { n--; s += w.integer(GetLocationTrackingCapabilitiesResponseTable, 22, m.reportingCountMin); }
  if (n > 0 && m.reportingCountMax !== undefined) { n--; s += w.integer(GetLocationTrackingCapabilitiesResponseTable, 23, m.reportingCountMax); }
  if (m.supportsSuspendingTracking !== undefined) { n--; s += w.boolean(GetLocationTrackingCapabilitiesResponseTable, 24, m.supportsSuspendingTracking); }
  else w.missing('supportsSuspendingTracking');
  if (m.supportsResumingTracking !== undefined) { n--; s += w.boolean(GetLocationTrackingCapabilitiesResponseTable, 25, m.supportsResumingTracking); }
  else w.missing('supportsResumingTracking');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetLocationTrackingCapabilitiesResponseTable, 26, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetLocationTrackingCapabilitiesResponseTable) : w.document(t, s);
}

const GetLocationTrackingSessionsResponseTable = new MemberTable('crossRefIDorRegistrationData!{"locationSessionInfoList":[]} extensions');
export function readGetLocationTrackingSessionsResponse(r: XmlReader, m: Draft<GetLocationTrackingSessionsResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetLocationTrackingSessionsResponseTable)) {
      case 0:
        m.crossRefIDorRegistrationData = readGetLocationTrackingSessionsResponseCrossRefIDorRegistrationData(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetLocationTrackingSessionsResponse(w: XmlWriter, t: MemberTable, m: GetLocationTrackingSessionsResponse): string {
  let n = w.members(m), s = '';
  if (m.crossRefIDorRegistrationData !== undefined) { n--; s += writeGetLocationTrackingSessionsResponseCrossRefIDorRegistrationData(w, GetLocationTrackingSessionsResponseTable, 0, m.crossRefIDorRegistrationData); }
  else w.incomplete('crossRefIDorRegistrationData');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetLocationTrackingSessionsResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetLocationTrackingSessionsResponseTable) : w.document(t, s);
}

const LocationSessionInfoTable = new MemberTable('serviceCrossRefID segmentID lastSegment! locationSessionInfoList=LocationSessionInfoList![] extensions');
export function readLocationSessionInfo(r: XmlReader, m: Draft<LocationSessionInfo>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(LocationSessionInfoTable)) {
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
        m.locationSessionInfoList = readLocationSessionInfoList(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeLocationSessionInfo(w: XmlWriter, t: MemberTable, m: LocationSessionInfo): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.serviceCrossRefID !== undefined) { n--; s += w.text(LocationSessionInfoTable, 0, m.serviceCrossRefID); }
  if (n > 0 && m.segmentID !== undefined) { n--; s += w.integer(LocationSessionInfoTable, 1, m.segmentID); }
  if (m.lastSegment !== undefined) { n--; s += w.boolean(LocationSessionInfoTable, 2, m.lastSegment); }
  else w.missing('lastSegment');
  if (m.locationSessionInfoList !== undefined) { n--; s += writeLocationSessionInfoList(w, LocationSessionInfoTable, 3, m.locationSessionInfoList); }
  else w.incomplete('locationSessionInfoList');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, LocationSessionInfoTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, LocationSessionInfoTable) : w.document(t, s);
}
