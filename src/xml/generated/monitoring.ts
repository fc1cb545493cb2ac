// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { MemberTable, ValueTable } from '../tables.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readMonitorFilter, readMonitorMediaClass, writeMonitorFilter, writeMonitorMediaClass } from './monitoring-types.js';
import type { ChangeMonitorFilter, ChangeMonitorFilterResponse, GetMonitorsResponse, GetMonitorsResponseCrossRefIDorRegistrationData, MonitorInfo, MonitorList, MonitorListEntry, MonitorObject, MonitorStart, MonitorStartResponse, MonitorStop, MonitorType } from '../../model/generated/monitoring.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const monitorListEntryItems = new MemberTable('monitorListEntry*');

const MonitorObjectTable = new MemberTable('deviceObject callObject');
export function readMonitorObject(r: XmlReader): MonitorObject {
  r.enterChoice();
  switch (r.member(MonitorObjectTable)) {
    case 0:
      return r.chosen(MonitorObjectTable, { deviceObject: readDeviceID(r) });
    case 1:
      return r.chosen(MonitorObjectTable, { callObject: readConnectionID(r) });
    default:
      return r.noneChosen();
  }
}

export function writeMonitorObject(w: XmlWriter, t: MemberTable, i: number, v: MonitorObject): string {
  let n = w.enter(t, i, v), s = '';
  if (v.deviceObject !== undefined) { n--; s = writeDeviceID(w, MonitorObjectTable, 0, v.deviceObject); }
  else if (v.callObject !== undefined) { n--; s = writeConnectionID(w, MonitorObjectTable, 1, v.callObject); }
  else w.noAlternative(v, MonitorObjectTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, MonitorObjectTable) : w.element(t, i, s);
}

export const MonitorTypeTable = new ValueTable<MonitorType>('call device');

const GetMonitorsResponseCrossRefIDorRegistrationDataTable = new MemberTable('monitorList serviceCrossRefID');
export function readGetMonitorsResponseCrossRefIDorRegistrationData(r: XmlReader): GetMonitorsResponseCrossRefIDorRegistrationData {
  r.enterChoice();
  switch (r.member(GetMonitorsResponseCrossRefIDorRegistrationDataTable)) {
    case 0:
      return r.chosen(GetMonitorsResponseCrossRefIDorRegistrationDataTable, { monitorList: readMonitorList(r) });
    case 1:
      return r.chosen(GetMonitorsResponseCrossRefIDorRegistrationDataTable, { serviceCrossRefID: r.text() });
    default:
      return r.noneChosen();
  }
}

export function writeGetMonitorsResponseCrossRefIDorRegistrationData(w: XmlWriter, t: MemberTable, i: number, v: GetMonitorsResponseCrossRefIDorRegistrationData): string {
  let n = w.enter(t, i, v), s = '';
  if (v.monitorList !== undefined) { n--; s = writeMonitorList(w, GetMonitorsResponseCrossRefIDorRegistrationDataTable, 0, v.monitorList); }
  else if (v.serviceCrossRefID !== undefined) { n--; s = w.text(GetMonitorsResponseCrossRefIDorRegistrationDataTable, 1, v.serviceCrossRefID); }
  else w.noAlternative(v, GetMonitorsResponseCrossRefIDorRegistrationDataTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, GetMonitorsResponseCrossRefIDorRegistrationDataTable) : w.element(t, i, s);
}

export const readMonitorList = (r: XmlReader): MonitorList =>
  r.list(monitorListEntryItems, readMonitorListEntry);

export function writeMonitorList(w: XmlWriter, t: MemberTable, i: number, list: MonitorList): string {
  return w.list(t, i, list, monitorListEntryItems, writeMonitorListEntry);
}

const MonitorListEntryTable = new MemberTable('monitorCrossRefID monitorObject');
export function readMonitorListEntry(r: XmlReader): MonitorListEntry {
  const m: Draft<MonitorListEntry> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(MonitorListEntryTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.monitorObject = readDeviceID(r);
        break;
      default:
        return m as MonitorListEntry;
    }
  }
}

export function writeMonitorListEntry(w: XmlWriter, t: MemberTable, i: number, m: MonitorListEntry): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.monitorCrossRefID !== undefined) { n--; s += w.text(MonitorListEntryTable, 0, m.monitorCrossRefID); }
  if (n > 0 && m.monitorObject !== undefined) { n--; s += writeDeviceID(w, MonitorListEntryTable, 1, m.monitorObject); }
  return n > 0 ? w.elementWith(t, i, s, m, n, MonitorListEntryTable) : w.element(t, i, s);
}

const MonitorStartTable = new MemberTable('monitorObject! requestedMonitorFilter monitorType requestedMonitorMediaClass extensions');
export function readMonitorStart(r: XmlReader, m: Draft<MonitorStart>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(MonitorStartTable)) {
      case 0:
        m.monitorObject = readMonitorObject(r);
        break;
      case 1:
        m.requestedMonitorFilter = readMonitorFilter(r);
        break;
      case 2:
        m.monitorType = r.enumeration(MonitorTypeTable);
        break;
      case 3:
        m.requestedMonitorMediaClass = readMonitorMediaClass(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeMonitorStart(w: XmlWriter, t: MemberTable, m: MonitorStart): string {
  let n = w.members(m), s = '';
  if (m.monitorObject !== undefined) { n--; s += writeMonitorObject(w, MonitorStartTable, 0, m.monitorObject); }
  else w.incomplete('monitorObject');
  if (n > 0 && m.requestedMonitorFilter !== undefined) { n--; s += writeMonitorFilter(w, MonitorStartTable, 1, m.requestedMonitorFilter); }
  if (n > 0 && m.monitorType !== undefined) { n--; s += w.enumeration(MonitorStartTable, 2, m.monitorType, MonitorTypeTable); }
  if (n > 0 && m.requestedMonitorMediaClass !== undefined) { n--; s += writeMonitorMediaClass(w, MonitorStartTable, 3, m.requestedMonitorMediaClass); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, MonitorStartTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, MonitorStartTable) : w.document(t, s);
}

const MonitorStartResponseTable = new MemberTable('monitorCrossRefID! actualMonitorFilter actualMonitorMediaClass monitorExistingCalls extensions');
export function readMonitorStartResponse(r: XmlReader, m: Draft<MonitorStartResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(MonitorStartResponseTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.actualMonitorFilter = readMonitorFilter(r);
        break;
      case 2:
        m.actualMonitorMediaClass = readMonitorMediaClass(r);
        break;
      case 3:
        if (r.hasValue()) m.monitorExistingCalls = r.boolean();
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeMonitorStartResponse(w: XmlWriter, t: MemberTable, m: MonitorStartResponse): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(MonitorStartResponseTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (n > 0 && m.actualMonitorFilter !== undefined) { n--; s += writeMonitorFilter(w, MonitorStartResponseTable, 1, m.actualMonitorFilter); }
  if (n > 0 && m.actualMonitorMediaClass !== undefined) { n--; s += writeMonitorMediaClass(w, MonitorStartResponseTable, 2, m.actualMonitorMediaClass); }
  if (n > 0 && m.monitorExistingCalls !== undefined) { n--; s += w.boolean(MonitorStartResponseTable, 3, m.monitorExistingCalls); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, MonitorStartResponseTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, MonitorStartResponseTable) : w.document(t, s);
}

const ChangeMonitorFilterTable = new MemberTable('monitorCrossRefID! requestedFilterList! extensions');
export function readChangeMonitorFilter(r: XmlReader, m: Draft<ChangeMonitorFilter>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ChangeMonitorFilterTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.requestedFilterList = readMonitorFilter(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeChangeMonitorFilter(w: XmlWriter, t: MemberTable, m: ChangeMonitorFilter): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(ChangeMonitorFilterTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.requestedFilterList !== undefined) { n--; s += writeMonitorFilter(w, ChangeMonitorFilterTable, 1, m.requestedFilterList); }
  else w.incomplete('requestedFilterList');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ChangeMonitorFilterTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ChangeMonitorFilterTable) : w.document(t, s);
}

const ChangeMonitorFilterResponseTable = new MemberTable('actualFilterList extensions');
export function readChangeMonitorFilterResponse(r: XmlReader, m: Draft<ChangeMonitorFilterResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ChangeMonitorFilterResponseTable)) {
      case 0:
        m.actualFilterList = readMonitorFilter(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeChangeMonitorFilterResponse(w: XmlWriter, t: MemberTable, m: ChangeMonitorFilterResponse): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.actualFilterList !== undefined) { n--; s += writeMonitorFilter(w, ChangeMonitorFilterResponseTable, 0, m.actualFilterList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ChangeMonitorFilterResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ChangeMonitorFilterResponseTable) : w.document(t, s);
}

const MonitorStopTable = new MemberTable('monitorCrossRefID! extensions');
export function readMonitorStop(r: XmlReader, m: Draft<MonitorStop>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(MonitorStopTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeMonitorStop(w: XmlWriter, t: MemberTable, m: MonitorStop): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(MonitorStopTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, MonitorStopTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, MonitorStopTable) : w.document(t, s);
}

const GetMonitorsResponseTable = new MemberTable('crossRefIDorRegistrationData extensions');
export function readGetMonitorsResponse(r: XmlReader, m: Draft<GetMonitorsResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetMonitorsResponseTable)) {
      case 0:
        m.crossRefIDorRegistrationData = readGetMonitorsResponseCrossRefIDorRegistrationData(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetMonitorsResponse(w: XmlWriter, t: MemberTable, m: GetMonitorsResponse): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.crossRefIDorRegistrationData !== undefined) { n--; s += writeGetMonitorsResponseCrossRefIDorRegistrationData(w, GetMonitorsResponseTable, 0, m.crossRefIDorRegistrationData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetMonitorsResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetMonitorsResponseTable) : w.document(t, s);
}

const MonitorInfoTable = new MemberTable('serviceCrossRefID segmentID lastSegment~ monitorList extensions');
export function readMonitorInfo(r: XmlReader, m: Draft<MonitorInfo>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(MonitorInfoTable)) {
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
        m.monitorList = r.list(monitorListEntryItems, readMonitorListEntry);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeMonitorInfo(w: XmlWriter, t: MemberTable, m: MonitorInfo): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.serviceCrossRefID !== undefined) { n--; s += w.text(MonitorInfoTable, 0, m.serviceCrossRefID); }
  if (n > 0 && m.segmentID !== undefined) { n--; s += w.integer(MonitorInfoTable, 1, m.segmentID); }
  if (m.lastSegment !== undefined) { n--; s += w.boolean(MonitorInfoTable, 2, m.lastSegment); }
  else w.missing('lastSegment');
  if (n > 0 && m.monitorList !== undefined) { n--; s += w.list(MonitorInfoTable, 3, m.monitorList, monitorListEntryItems, writeMonitorListEntry); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, MonitorInfoTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, MonitorInfoTable) : w.document(t, s);
}
