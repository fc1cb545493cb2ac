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

export const RequestTypesTable = new MemberTable('systemStatus requestSystemStatus switchingFunctionCapsChanged switchingFunctionDevicesChanged');

export const StatusFilterTable = new MemberTable('initializing enabled normal messageLost disabled partiallyDisabled overloadImminent overloadReached overloadRelieved');

export const SystemStatusValueTable = new ValueTable<SystemStatusValue>('disabled partiallyDisabled enabled initializing messagesLost normal overloadImminent overloadReached overloadRelieved');

export const readRegistrationTypeList = (r: XmlReader): RegistrationTypeList =>
  r.list(registrationTypeItems, (r) => r.enumeration(RegistrationTypeTable));

export const writeRegistrationTypeList = (w: XmlWriter, name: string, list: RegistrationTypeList): void =>
  w.list(name, list, 'registrationType', (w, n, v) => w.enumeration(n, v, RegistrationTypeTable));

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
      return r.noneChosen();
  }
}

export function writeGetRegistrationsResponseCrossRefIDorRegistrationData(w: XmlWriter, name: string, v: GetRegistrationsResponseCrossRefIDorRegistrationData): void {
  const before = w.begin(name, v);
  if (v.serviceCrossRefID !== undefined) w.text('serviceCrossRefID', v.serviceCrossRefID);
  else if (v.registrationList !== undefined) writeRegistrationList(w, 'registrationList', v.registrationList);
  else w.noAlternative(v.unknownMembers);
  w.end(name, before, v.unknownMembers);
}

export const readRegistrationList = (r: XmlReader): RegistrationList =>
  r.list(registrationListEntryItems, readRegistrationListEntry);

export const writeRegistrationList = (w: XmlWriter, name: string, list: RegistrationList): void =>
  w.list(name, list, 'registrationListEntry', writeRegistrationListEntry);

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

export function writeRegistrationListEntry(w: XmlWriter, name: string, m: RegistrationListEntry): void {
  const before = w.begin(name, m);
  if (m.registrationType === undefined) w.missing('registrationType');
  w.enumeration('registrationType', m.registrationType, RegistrationTypeTable);
  if (m.registrationID !== undefined) w.text('registrationID', m.registrationID);
  if (m.registrationObject !== undefined) writeDeviceID(w, 'registrationObject', m.registrationObject);
  w.end(name, before, m.unknownMembers);
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
        m.requestedStatusFilter = r.bits<StatusFilterList>(StatusFilterListTable);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeChangeSysStatFilter(w: XmlWriter, m: ChangeSysStatFilter): void {
  if (m.sysStatRegisterID !== undefined) w.text('sysStatRegisterID', m.sysStatRegisterID);
  if (m.requestedStatusFilter !== undefined) w.bits('requestedStatusFilter', m.requestedStatusFilter, StatusFilterListTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const ChangeSysStatFilterResponseTable = new MemberTable('actualStatusFilter! extensions');
export function readChangeSysStatFilterResponse(r: XmlReader, m: Draft<ChangeSysStatFilterResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ChangeSysStatFilterResponseTable)) {
      case 0:
        m.actualStatusFilter = r.bits<StatusFilterList>(StatusFilterListTable);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeChangeSysStatFilterResponse(w: XmlWriter, m: ChangeSysStatFilterResponse): void {
  if (m.actualStatusFilter !== undefined) w.bits('actualStatusFilter', m.actualStatusFilter, StatusFilterListTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const SystemRegisterTable = new MemberTable('requestTypes! requestedStatusFilter extensions');
export function readSystemRegister(r: XmlReader, m: Draft<SystemRegister>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SystemRegisterTable)) {
      case 0:
        m.requestTypes = r.bits<RequestTypes>(RequestTypesTable);
        break;
      case 1:
        m.requestedStatusFilter = r.bits<StatusFilter>(StatusFilterTable);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSystemRegister(w: XmlWriter, m: SystemRegister): void {
  if (m.requestTypes !== undefined) w.bits('requestTypes', m.requestTypes, RequestTypesTable);
  if (m.requestedStatusFilter !== undefined) w.bits('requestedStatusFilter', m.requestedStatusFilter, StatusFilterTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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
        m.actualStatusFilter = r.bits<StatusFilter>(StatusFilterTable);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSystemRegisterResponse(w: XmlWriter, m: SystemRegisterResponse): void {
  if (m.sysStatRegisterID !== undefined) w.text('sysStatRegisterID', m.sysStatRegisterID);
  if (m.actualStatusFilter !== undefined) w.bits('actualStatusFilter', m.actualStatusFilter, StatusFilterTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeSystemRegisterAbort(w: XmlWriter, m: SystemRegisterAbort): void {
  if (m.sysStatRegisterID !== undefined) w.text('sysStatRegisterID', m.sysStatRegisterID);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeSystemRegisterCancel(w: XmlWriter, m: SystemRegisterCancel): void {
  if (m.sysStatRegisterID !== undefined) w.text('sysStatRegisterID', m.sysStatRegisterID);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeRequestSystemStatus(w: XmlWriter, m: RequestSystemStatus): void {
  if (m.sysStatRegisterID !== undefined) w.text('sysStatRegisterID', m.sysStatRegisterID);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeRequestSystemStatusResponse(w: XmlWriter, m: RequestSystemStatusResponse): void {
  if (m.systemStatus === undefined) w.missing('systemStatus');
  w.enumeration('systemStatus', m.systemStatus, SystemStatusValueTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const SystemStatusTable = new MemberTable('sysStatRegisterID systemStatus! extensions');
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

export function writeSystemStatus(w: XmlWriter, m: SystemStatus): void {
  if (m.sysStatRegisterID !== undefined) w.text('sysStatRegisterID', m.sysStatRegisterID);
  if (m.systemStatus === undefined) w.missing('systemStatus');
  w.enumeration('systemStatus', m.systemStatus, SystemStatusValueTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeSwFunctionCapsChanged(w: XmlWriter, m: SwFunctionCapsChanged): void {
  if (m.sysStatRegisterID !== undefined) w.text('sysStatRegisterID', m.sysStatRegisterID);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeSwFunctionDevicesChanged(w: XmlWriter, m: SwFunctionDevicesChanged): void {
  if (m.sysStatRegisterID !== undefined) w.text('sysStatRegisterID', m.sysStatRegisterID);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeGetRegistrations(w: XmlWriter, m: GetRegistrations): void {
  if (m.requestedRegTypes !== undefined) writeRegistrationTypeList(w, 'requestedRegTypes', m.requestedRegTypes);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const GetRegistrationsResponseTable = new MemberTable('crossRefIDorRegistrationData! extensions');
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

export function writeGetRegistrationsResponse(w: XmlWriter, m: GetRegistrationsResponse): void {
  if (m.crossRefIDorRegistrationData !== undefined) writeGetRegistrationsResponseCrossRefIDorRegistrationData(w, 'crossRefIDorRegistrationData', m.crossRefIDorRegistrationData);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const RegistrationInfoTable = new MemberTable('serviceCrossRefID segmentID lastSegment! registrationList* extensions');
export function readRegistrationInfo(r: XmlReader, m: Draft<RegistrationInfo>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RegistrationInfoTable)) {
      case 0:
        m.serviceCrossRefID = r.text();
        break;
      case 1:
        m.segmentID = r.integer();
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

export function writeRegistrationInfo(w: XmlWriter, m: RegistrationInfo): void {
  if (m.serviceCrossRefID !== undefined) w.text('serviceCrossRefID', m.serviceCrossRefID);
  if (m.segmentID !== undefined) w.integer('segmentID', m.segmentID);
  if (m.lastSegment === undefined) w.missing('lastSegment');
  w.boolean('lastSegment', m.lastSegment);
  if (m.registrationList !== undefined) w.repeat('registrationList', m.registrationList, writeRegistrationList);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}
