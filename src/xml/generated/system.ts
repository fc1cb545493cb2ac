// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { MemberTable, ValueTable } from '../tables.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import type { ChangeSysStatFilter, ChangeSysStatFilterResponse, GetRegistrations, GetRegistrationsResponse, GetRegistrationsResponseCrossRefIDorRegistrationData, RegistrationInfo, RegistrationList, RegistrationListEntry, RegistrationType, RegistrationTypeList, RequestSystemStatus, RequestSystemStatusResponse, RequestTypes, StatusFilter, StatusFilterList, SwFunctionCapsChanged, SwFunctionDevicesChanged, SystemRegister, SystemRegisterAbort, SystemRegisterCancel, SystemRegisterResponse, SystemStatus, SystemStatusValue } from '../../model/generated/system.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const registrationTypeItems = new MemberTable('registrationType*');
const registrationListEntryItems = new MemberTable('registrationListEntry*');

export const StatusFilterListTable = new MemberTable('initializing enabled normal messageLost disabled partiallyDisabled overloadImminent overloadReached overloadRelieved');

export function readStatusFilterList(r: XmlReader): StatusFilterList {
  const m: Draft<StatusFilterList> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(StatusFilterListTable)) {
      case 0:
        m.initializing = r.bit;
        break;
      case 1:
        m.enabled = r.bit;
        break;
      case 2:
        m.normal = r.bit;
        break;
      case 3:
        m.messageLost = r.bit;
        break;
      case 4:
        m.disabled = r.bit;
        break;
      case 5:
        m.partiallyDisabled = r.bit;
        break;
      case 6:
        m.overloadImminent = r.bit;
        break;
      case 7:
        m.overloadReached = r.bit;
        break;
      case 8:
        m.overloadRelieved = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeStatusFilterList(w: XmlWriter, t: MemberTable, i: number, m: StatusFilterList): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.initializing !== undefined) { n--; s += w.bit(StatusFilterListTable, 0, m.initializing); }
  if (n > 0 && m.enabled !== undefined) { n--; s += w.bit(StatusFilterListTable, 1, m.enabled); }
  if (n > 0 && m.normal !== undefined) { n--; s += w.bit(StatusFilterListTable, 2, m.normal); }
  if (n > 0 && m.messageLost !== undefined) { n--; s += w.bit(StatusFilterListTable, 3, m.messageLost); }
  if (n > 0 && m.disabled !== undefined) { n--; s += w.bit(StatusFilterListTable, 4, m.disabled); }
  if (n > 0 && m.partiallyDisabled !== undefined) { n--; s += w.bit(StatusFilterListTable, 5, m.partiallyDisabled); }
  if (n > 0 && m.overloadImminent !== undefined) { n--; s += w.bit(StatusFilterListTable, 6, m.overloadImminent); }
  if (n > 0 && m.overloadReached !== undefined) { n--; s += w.bit(StatusFilterListTable, 7, m.overloadReached); }
  if (n > 0 && m.overloadRelieved !== undefined) { n--; s += w.bit(StatusFilterListTable, 8, m.overloadRelieved); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, StatusFilterListTable) : w.element(t, i, s);
}

export const RequestTypesTable = new MemberTable('systemStatus requestSystemStatus switchingFunctionCapsChanged switchingFunctionDevicesChanged');

export function readRequestTypes(r: XmlReader): RequestTypes {
  const m: Draft<RequestTypes> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(RequestTypesTable)) {
      case 0:
        m.systemStatus = r.bit;
        break;
      case 1:
        m.requestSystemStatus = r.bit;
        break;
      case 2:
        m.switchingFunctionCapsChanged = r.bit;
        break;
      case 3:
        m.switchingFunctionDevicesChanged = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeRequestTypes(w: XmlWriter, t: MemberTable, i: number, m: RequestTypes): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.systemStatus !== undefined) { n--; s += w.bit(RequestTypesTable, 0, m.systemStatus); }
  if (n > 0 && m.requestSystemStatus !== undefined) { n--; s += w.bit(RequestTypesTable, 1, m.requestSystemStatus); }
  if (n > 0 && m.switchingFunctionCapsChanged !== undefined) { n--; s += w.bit(RequestTypesTable, 2, m.switchingFunctionCapsChanged); }
  if (n > 0 && m.switchingFunctionDevicesChanged !== undefined) { n--; s += w.bit(RequestTypesTable, 3, m.switchingFunctionDevicesChanged); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, RequestTypesTable) : w.element(t, i, s);
}

export const StatusFilterTable = new MemberTable('initializing enabled normal messageLost disabled partiallyDisabled overloadImminent overloadReached overloadRelieved');

export function readStatusFilter(r: XmlReader): StatusFilter {
  const m: Draft<StatusFilter> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(StatusFilterTable)) {
      case 0:
        m.initializing = r.bit;
        break;
      case 1:
        m.enabled = r.bit;
        break;
      case 2:
        m.normal = r.bit;
        break;
      case 3:
        m.messageLost = r.bit;
        break;
      case 4:
        m.disabled = r.bit;
        break;
      case 5:
        m.partiallyDisabled = r.bit;
        break;
      case 6:
        m.overloadImminent = r.bit;
        break;
      case 7:
        m.overloadReached = r.bit;
        break;
      case 8:
        m.overloadRelieved = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeStatusFilter(w: XmlWriter, t: MemberTable, i: number, m: StatusFilter): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.initializing !== undefined) { n--; s += w.bit(StatusFilterTable, 0, m.initializing); }
  if (n > 0 && m.enabled !== undefined) { n--; s += w.bit(StatusFilterTable, 1, m.enabled); }
  if (n > 0 && m.normal !== undefined) { n--; s += w.bit(StatusFilterTable, 2, m.normal); }
  if (n > 0 && m.messageLost !== undefined) { n--; s += w.bit(StatusFilterTable, 3, m.messageLost); }
  if (n > 0 && m.disabled !== undefined) { n--; s += w.bit(StatusFilterTable, 4, m.disabled); }
  if (n > 0 && m.partiallyDisabled !== undefined) { n--; s += w.bit(StatusFilterTable, 5, m.partiallyDisabled); }
  if (n > 0 && m.overloadImminent !== undefined) { n--; s += w.bit(StatusFilterTable, 6, m.overloadImminent); }
  if (n > 0 && m.overloadReached !== undefined) { n--; s += w.bit(StatusFilterTable, 7, m.overloadReached); }
  if (n > 0 && m.overloadRelieved !== undefined) { n--; s += w.bit(StatusFilterTable, 8, m.overloadRelieved); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, StatusFilterTable) : w.element(t, i, s);
}

export const SystemStatusValueTable = new ValueTable<SystemStatusValue>('disabled partiallyDisabled enabled initializing messagesLost normal overloadImminent overloadReached overloadRelieved');

export const readRegistrationTypeList = (r: XmlReader): RegistrationTypeList =>
  r.list(registrationTypeItems, (r) => r.enumeration(RegistrationTypeTable));

export function writeRegistrationTypeList(w: XmlWriter, t: MemberTable, i: number, list: RegistrationTypeList): string {
  return w.list(t, i, list, registrationTypeItems, (w, t, i, v) => w.enumeration(t, i, v, RegistrationTypeTable));
}

export const RegistrationTypeTable = new ValueTable<RegistrationType>('escapeRegister ioRegister routeRegister sysStatRegister');

const GetRegistrationsResponseCrossRefIDorRegistrationDataTable = new MemberTable('serviceCrossRefID registrationList');
export function readGetRegistrationsResponseCrossRefIDorRegistrationData(r: XmlReader): GetRegistrationsResponseCrossRefIDorRegistrationData {
  r.enterChoice();
  switch (r.member(GetRegistrationsResponseCrossRefIDorRegistrationDataTable)) {
    case 0:
      return r.chosen(GetRegistrationsResponseCrossRefIDorRegistrationDataTable, { serviceCrossRefID: r.text() });
    case 1:
      return r.chosen(GetRegistrationsResponseCrossRefIDorRegistrationDataTable, { registrationList: readRegistrationList(r) });
    default:
      return r.noneChosen('{"registrationList":[]}');
  }
}

export function writeGetRegistrationsResponseCrossRefIDorRegistrationData(w: XmlWriter, t: MemberTable, i: number, v: GetRegistrationsResponseCrossRefIDorRegistrationData): string {
  let n = w.enter(t, i, v), s = '';
  if (v.serviceCrossRefID !== undefined) { n--; s = w.text(GetRegistrationsResponseCrossRefIDorRegistrationDataTable, 0, v.serviceCrossRefID); }
  else if (v.registrationList !== undefined) { n--; s = writeRegistrationList(w, GetRegistrationsResponseCrossRefIDorRegistrationDataTable, 1, v.registrationList); }
  else w.noAlternative(v, GetRegistrationsResponseCrossRefIDorRegistrationDataTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, GetRegistrationsResponseCrossRefIDorRegistrationDataTable) : w.element(t, i, s);
}

export const readRegistrationList = (r: XmlReader): RegistrationList =>
  r.list(registrationListEntryItems, readRegistrationListEntry);

export function writeRegistrationList(w: XmlWriter, t: MemberTable, i: number, list: RegistrationList): string {
  return w.list(t, i, list, registrationListEntryItems, writeRegistrationListEntry);
}

const RegistrationListEntryTable = new MemberTable('registrationType! registrationID! registrationObject');
export function readRegistrationListEntry(r: XmlReader): RegistrationListEntry {
  const m: Draft<RegistrationListEntry> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(RegistrationListEntryTable)) {
      case 0:
        m.registrationType = r.enumeration(RegistrationTypeTable);
        break;
      case 1:
        m.registrationID = r.text();
        break;
      case 2:
        m.registrationObject = readDeviceID(r);
        break;
      default:
        return m as RegistrationListEntry;
    }
  }
}

export function writeRegistrationListEntry(w: XmlWriter, t: MemberTable, i: number, m: RegistrationListEntry): string {
  let n = w.enter(t, i, m), s = '';
  if (m.registrationType !== undefined) { n--; s += w.enumeration(RegistrationListEntryTable, 0, m.registrationType, RegistrationTypeTable); }
  else w.missing('registrationType');
  if (m.registrationID !== undefined) { n--; s += w.text(RegistrationListEntryTable, 1, m.registrationID); }
  else w.incomplete('registrationID');
  if (n > 0 && m.registrationObject !== undefined) { n--; s += writeDeviceID(w, RegistrationListEntryTable, 2, m.registrationObject); }
  return n > 0 ? w.elementWith(t, i, s, m, n, RegistrationListEntryTable) : w.element(t, i, s);
}

const ChangeSysStatFilterTable = new MemberTable('sysStatRegisterID! requestedStatusFilter! extensions');
export function readChangeSysStatFilter(r: XmlReader, m: Draft<ChangeSysStatFilter>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ChangeSysStatFilterTable)) {
      case 0:
        m.sysStatRegisterID = r.text();
        break;
      case 1:
        m.requestedStatusFilter = readStatusFilterList(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeChangeSysStatFilter(w: XmlWriter, t: MemberTable, m: ChangeSysStatFilter): string {
  let n = w.members(m), s = '';
  if (m.sysStatRegisterID !== undefined) { n--; s += w.text(ChangeSysStatFilterTable, 0, m.sysStatRegisterID); }
  else w.incomplete('sysStatRegisterID');
  if (m.requestedStatusFilter !== undefined) { n--; s += writeStatusFilterList(w, ChangeSysStatFilterTable, 1, m.requestedStatusFilter); }
  else w.incomplete('requestedStatusFilter');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ChangeSysStatFilterTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ChangeSysStatFilterTable) : w.document(t, s);
}

const ChangeSysStatFilterResponseTable = new MemberTable('actualStatusFilter! extensions');
export function readChangeSysStatFilterResponse(r: XmlReader, m: Draft<ChangeSysStatFilterResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ChangeSysStatFilterResponseTable)) {
      case 0:
        m.actualStatusFilter = readStatusFilterList(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeChangeSysStatFilterResponse(w: XmlWriter, t: MemberTable, m: ChangeSysStatFilterResponse): string {
  let n = w.members(m), s = '';
  if (m.actualStatusFilter !== undefined) { n--; s += writeStatusFilterList(w, ChangeSysStatFilterResponseTable, 0, m.actualStatusFilter); }
  else w.incomplete('actualStatusFilter');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ChangeSysStatFilterResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ChangeSysStatFilterResponseTable) : w.document(t, s);
}

const SystemRegisterTable = new MemberTable('requestTypes! requestedStatusFilter extensions');
export function readSystemRegister(r: XmlReader, m: Draft<SystemRegister>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SystemRegisterTable)) {
      case 0:
        m.requestTypes = readRequestTypes(r);
        break;
      case 1:
        m.requestedStatusFilter = readStatusFilter(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSystemRegister(w: XmlWriter, t: MemberTable, m: SystemRegister): string {
  let n = w.members(m), s = '';
  if (m.requestTypes !== undefined) { n--; s += writeRequestTypes(w, SystemRegisterTable, 0, m.requestTypes); }
  else w.incomplete('requestTypes');
  if (n > 0 && m.requestedStatusFilter !== undefined) { n--; s += writeStatusFilter(w, SystemRegisterTable, 1, m.requestedStatusFilter); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SystemRegisterTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SystemRegisterTable) : w.document(t, s);
}

const SystemRegisterResponseTable = new MemberTable('sysStatRegisterID! actualStatusFilter extensions');
export function readSystemRegisterResponse(r: XmlReader, m: Draft<SystemRegisterResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SystemRegisterResponseTable)) {
      case 0:
        m.sysStatRegisterID = r.text();
        break;
      case 1:
        m.actualStatusFilter = readStatusFilter(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSystemRegisterResponse(w: XmlWriter, t: MemberTable, m: SystemRegisterResponse): string {
  let n = w.members(m), s = '';
  if (m.sysStatRegisterID !== undefined) { n--; s += w.text(SystemRegisterResponseTable, 0, m.sysStatRegisterID); }
  else w.incomplete('sysStatRegisterID');
  if (n > 0 && m.actualStatusFilter !== undefined) { n--; s += writeStatusFilter(w, SystemRegisterResponseTable, 1, m.actualStatusFilter); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SystemRegisterResponseTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SystemRegisterResponseTable) : w.document(t, s);
}

const SystemRegisterAbortTable = new MemberTable('sysStatRegisterID! extensions');
export function readSystemRegisterAbort(r: XmlReader, m: Draft<SystemRegisterAbort>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SystemRegisterAbortTable)) {
      case 0:
        m.sysStatRegisterID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSystemRegisterAbort(w: XmlWriter, t: MemberTable, m: SystemRegisterAbort): string {
  let n = w.members(m), s = '';
  if (m.sysStatRegisterID !== undefined) { n--; s += w.text(SystemRegisterAbortTable, 0, m.sysStatRegisterID); }
  else w.incomplete('sysStatRegisterID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SystemRegisterAbortTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SystemRegisterAbortTable) : w.document(t, s);
}

const SystemRegisterCancelTable = new MemberTable('sysStatRegisterID! extensions');
export function readSystemRegisterCancel(r: XmlReader, m: Draft<SystemRegisterCancel>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SystemRegisterCancelTable)) {
      case 0:
        m.sysStatRegisterID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSystemRegisterCancel(w: XmlWriter, t: MemberTable, m: SystemRegisterCancel): string {
  let n = w.members(m), s = '';
  if (m.sysStatRegisterID !== undefined) { n--; s += w.text(SystemRegisterCancelTable, 0, m.sysStatRegisterID); }
  else w.incomplete('sysStatRegisterID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SystemRegisterCancelTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SystemRegisterCancelTable) : w.document(t, s);
}

const RequestSystemStatusTable = new MemberTable('sysStatRegisterID extensions');
export function readRequestSystemStatus(r: XmlReader, m: Draft<RequestSystemStatus>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RequestSystemStatusTable)) {
      case 0:
        m.sysStatRegisterID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRequestSystemStatus(w: XmlWriter, t: MemberTable, m: RequestSystemStatus): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.sysStatRegisterID !== undefined) { n--; s += w.text(RequestSystemStatusTable, 0, m.sysStatRegisterID); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RequestSystemStatusTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RequestSystemStatusTable) : w.document(t, s);
}

const RequestSystemStatusResponseTable = new MemberTable('systemStatus! extensions');
export function readRequestSystemStatusResponse(r: XmlReader, m: Draft<RequestSystemStatusResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RequestSystemStatusResponseTable)) {
      case 0:
        m.systemStatus = r.enumeration(SystemStatusValueTable);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRequestSystemStatusResponse(w: XmlWriter, t: MemberTable, m: RequestSystemStatusResponse): string {
  let n = w.members(m), s = '';
  if (m.systemStatus !== undefined) { n--; s += w.enumeration(RequestSystemStatusResponseTable, 0, m.systemStatus, SystemStatusValueTable); }
  else w.missing('systemStatus');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RequestSystemStatusResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RequestSystemStatusResponseTable) : w.document(t, s);
}

const SystemStatusTable = new MemberTable('sysStatRegisterID systemStatus!"normal" extensions');
export function readSystemStatus(r: XmlReader, m: Draft<SystemStatus>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SystemStatusTable)) {
      case 0:
        m.sysStatRegisterID = r.text();
        break;
      case 1:
        m.systemStatus = r.enumeration(SystemStatusValueTable);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSystemStatus(w: XmlWriter, t: MemberTable, m: SystemStatus): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.sysStatRegisterID !== undefined) { n--; s += w.text(SystemStatusTable, 0, m.sysStatRegisterID); }
  if (m.systemStatus !== undefined) { n--; s += w.enumeration(SystemStatusTable, 1, m.systemStatus, SystemStatusValueTable); }
  else w.missing('systemStatus');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SystemStatusTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SystemStatusTable) : w.document(t, s);
}

const SwFunctionCapsChangedTable = new MemberTable('sysStatRegisterID extensions');
export function readSwFunctionCapsChanged(r: XmlReader, m: Draft<SwFunctionCapsChanged>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SwFunctionCapsChangedTable)) {
      case 0:
        m.sysStatRegisterID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSwFunctionCapsChanged(w: XmlWriter, t: MemberTable, m: SwFunctionCapsChanged): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.sysStatRegisterID !== undefined) { n--; s += w.text(SwFunctionCapsChangedTable, 0, m.sysStatRegisterID); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SwFunctionCapsChangedTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SwFunctionCapsChangedTable) : w.document(t, s);
}

const SwFunctionDevicesChangedTable = new MemberTable('sysStatRegisterID extensions');
export function readSwFunctionDevicesChanged(r: XmlReader, m: Draft<SwFunctionDevicesChanged>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SwFunctionDevicesChangedTable)) {
      case 0:
        m.sysStatRegisterID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSwFunctionDevicesChanged(w: XmlWriter, t: MemberTable, m: SwFunctionDevicesChanged): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.sysStatRegisterID !== undefined) { n--; s += w.text(SwFunctionDevicesChangedTable, 0, m.sysStatRegisterID); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SwFunctionDevicesChangedTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SwFunctionDevicesChangedTable) : w.document(t, s);
}

const GetRegistrationsTable = new MemberTable('requestedRegTypes extensions');
export function readGetRegistrations(r: XmlReader, m: Draft<GetRegistrations>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetRegistrationsTable)) {
      case 0:
        m.requestedRegTypes = readRegistrationTypeList(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetRegistrations(w: XmlWriter, t: MemberTable, m: GetRegistrations): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.requestedRegTypes !== undefined) { n--; s += writeRegistrationTypeList(w, GetRegistrationsTable, 0, m.requestedRegTypes); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetRegistrationsTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetRegistrationsTable) : w.document(t, s);
}

const GetRegistrationsResponseTable = new MemberTable('crossRefIDorRegistrationData!{"registrationList":[]} extensions');
export function readGetRegistrationsResponse(r: XmlReader, m: Draft<GetRegistrationsResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetRegistrationsResponseTable)) {
      case 0:
        m.crossRefIDorRegistrationData = readGetRegistrationsResponseCrossRefIDorRegistrationData(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetRegistrationsResponse(w: XmlWriter, t: MemberTable, m: GetRegistrationsResponse): string {
  let n = w.members(m), s = '';
  if (m.crossRefIDorRegistrationData !== undefined) { n--; s += writeGetRegistrationsResponseCrossRefIDorRegistrationData(w, GetRegistrationsResponseTable, 0, m.crossRefIDorRegistrationData); }
  else w.incomplete('crossRefIDorRegistrationData');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetRegistrationsResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetRegistrationsResponseTable) : w.document(t, s);
}

const RegistrationInfoTable = new MemberTable('serviceCrossRefID segmentID lastSegment~ registrationList* extensions');
export function readRegistrationInfo(r: XmlReader, m: Draft<RegistrationInfo>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RegistrationInfoTable)) {
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
        m.registrationList = r.append(m.registrationList, readRegistrationList(r));
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRegistrationInfo(w: XmlWriter, t: MemberTable, m: RegistrationInfo): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.serviceCrossRefID !== undefined) { n--; s += w.text(RegistrationInfoTable, 0, m.serviceCrossRefID); }
  if (n > 0 && m.segmentID !== undefined) { n--; s += w.integer(RegistrationInfoTable, 1, m.segmentID); }
  if (m.lastSegment !== undefined) { n--; s += w.boolean(RegistrationInfoTable, 2, m.lastSegment); }
  else w.missing('lastSegment');
  if (n > 0 && m.registrationList !== undefined) { n--; s += w.repeat(RegistrationInfoTable, 3, m.registrationList, writeRegistrationList); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RegistrationInfoTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RegistrationInfoTable) : w.document(t, s);
}
