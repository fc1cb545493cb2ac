// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { readOctetsOrPrivate, writeOctetsOrPrivate } from '../hand-written/octets-or-private.js';
import { MemberTable, ValueTable } from '../tables.js';
import { readCallCharacteristics, readCallLinkageData, writeCallCharacteristics, writeCallLinkageData } from './calls.js';
import { readUniversalFailure, writeUniversalFailure } from './errors.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readDeviceHistoryListItem, readMessageInfoItem, writeDeviceHistoryListItem, writeMessageInfoItem } from './features.js';
import { readCallingDeviceID, writeCallingDeviceID } from './identifiers.js';
import { readConnectionInformation, readMediaCallCharacteristics, readMediaClass, writeConnectionInformation, writeMediaCallCharacteristics, writeMediaClass } from './media.js';
import type { ReRoute, RejectCause, RetryValue, RouteEnd, RouteRegister, RouteRegisterAbort, RouteRegisterCancel, RouteRegisterResponse, RouteReject, RouteRequest, RouteSelect, RouteUsed, SelectValue } from '../../model/generated/routeing.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const messageInfoItemItems = new MemberTable('messageInfoItem*');
const deviceHistoryListItemItems = new MemberTable('DeviceHistoryListItem*');
const deviceIDItems = new MemberTable('deviceID*');

export const SelectValueTable = new ValueTable<SelectValue>('normal leastCost emergency aCD userDefined');

const RetryValueTable = new MemberTable('noListAvailable noCountAvailable retryCount');
export function readRetryValue(r: XmlReader): RetryValue {
  r.enterChoice();
  switch (r.member(RetryValueTable)) {
    case 0:
      return r.chosen(RetryValueTable, { noListAvailable: r.boolean() });
    case 1:
      return r.chosen(RetryValueTable, { noCountAvailable: r.boolean() });
    case 2:
      return r.chosen(RetryValueTable, { retryCount: r.integer() });
    default:
      return r.noneChosen();
  }
}

export function writeRetryValue(w: XmlWriter, t: MemberTable, i: number, v: RetryValue): string {
  let n = w.enter(t, i, v), s = '';
  if (v.noListAvailable !== undefined) { n--; s = w.boolean(RetryValueTable, 0, v.noListAvailable); }
  else if (v.noCountAvailable !== undefined) { n--; s = w.boolean(RetryValueTable, 1, v.noCountAvailable); }
  else if (v.retryCount !== undefined) { n--; s = w.integer(RetryValueTable, 2, v.retryCount); }
  else w.noAlternative(v, RetryValueTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, RetryValueTable) : w.element(t, i, s);
}

export const RejectCauseTable = new ValueTable<RejectCause>('busyOverflow queueTimeOverflow capacityOverflow calendarOverflow unknownOverflow');

const RouteRequestTable = new MemberTable('crossRefIdentifier! routeRegisterReqID currentRoute!{"notKnown":true} callingDevice routeingDevice routedCall routeSelAlgorithm associatedCallingDevice associatedCalledDevice priority replyTimeout correlatorData mediaCallCharacteristics callCharacteristics routeCallInfo callLinkageData subjectOfCall messageInfo languagePreferences deviceHistory extensions');
export function readRouteRequest(r: XmlReader, m: Draft<RouteRequest>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RouteRequestTable)) {
      case 0:
        m.crossRefIdentifier = r.text();
        break;
      case 1:
        m.routeRegisterReqID = r.text();
        break;
      case 2:
        m.currentRoute = readCallingDeviceID(r);
        break;
      case 3:
        m.callingDevice = readCallingDeviceID(r);
        break;
      case 4:
        m.routeingDevice = readCallingDeviceID(r);
        break;
      case 5:
        m.routedCall = readConnectionID(r);
        break;
      case 6:
        m.routeSelAlgorithm = r.enumeration(SelectValueTable);
        break;
      case 7:
        m.associatedCallingDevice = readCallingDeviceID(r);
        break;
      case 8:
        m.associatedCalledDevice = readCallingDeviceID(r);
        break;
      case 9:
        if (r.hasValue()) m.priority = r.boolean();
        break;
      case 10:
        if (r.hasValue()) m.replyTimeout = r.integer();
        break;
      case 11:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 12:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 13:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 14:
        m.routeCallInfo = readConnectionInformation(r);
        break;
      case 15:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 16:
        m.subjectOfCall = r.text();
        break;
      case 17:
        m.messageInfo = r.list(messageInfoItemItems, readMessageInfoItem);
        break;
      case 18:
        m.languagePreferences = r.text();
        break;
      case 19:
        m.deviceHistory = r.list(deviceHistoryListItemItems, readDeviceHistoryListItem);
        break;
      case 20:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRouteRequest(w: XmlWriter, t: MemberTable, m: RouteRequest): string {
  let n = w.members(m), s = '';
  if (m.crossRefIdentifier !== undefined) { n--; s += w.text(RouteRequestTable, 0, m.crossRefIdentifier); }
  else w.incomplete('crossRefIdentifier');
  if (n > 0 && m.routeRegisterReqID !== undefined) { n--; s += w.text(RouteRequestTable, 1, m.routeRegisterReqID); }
  if (m.currentRoute !== undefined) { n--; s += writeCallingDeviceID(w, RouteRequestTable, 2, m.currentRoute); }
  else w.incomplete('currentRoute');
  if (n > 0 && m.callingDevice !== undefined) { n--; s += writeCallingDeviceID(w, RouteRequestTable, 3, m.callingDevice); }
  if (n > 0 && m.routeingDevice !== undefined) { n--; s += writeCallingDeviceID(w, RouteRequestTable, 4, m.routeingDevice); }
  if (n > 0 && m.routedCall !== undefined) { n--; s += writeConnectionID(w, RouteRequestTable, 5, m.routedCall); }
  if (n > 0 && m.routeSelAlgorithm !== undefined) { n--; s += w.enumeration(RouteRequestTable, 6, m.routeSelAlgorithm, SelectValueTable); }
  if (n > 0 && m.associatedCallingDevice !== undefined) { n--; s += writeCallingDeviceID(w, RouteRequestTable, 7, m.associatedCallingDevice); }
  if (n > 0 && m.associatedCalledDevice !== undefined) { n--; s += writeCallingDeviceID(w, RouteRequestTable, 8, m.associatedCalledDevice); }
  if (n > 0 && m.priority !== undefined) { n--; s += w.boolean(RouteRequestTable, 9, m.priority); }
  if (n > 0 && m.replyTimeout !== undefined) { n--; s += w.integer(RouteRequestTable, 10, m.replyTimeout); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, RouteRequestTable, 11, m.correlatorData); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, RouteRequestTable, 12, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, RouteRequestTable, 13, m.callCharacteristics); }
  if (n > 0 && m.routeCallInfo !== undefined) { n--; s += writeConnectionInformation(w, RouteRequestTable, 14, m.routeCallInfo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, RouteRequestTable, 15, m.callLinkageData); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(RouteRequestTable, 16, m.subjectOfCall); }
  if (n > 0 && m.messageInfo !== undefined) { n--; s += w.list(RouteRequestTable, 17, m.messageInfo, messageInfoItemItems, writeMessageInfoItem); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(RouteRequestTable, 18, m.languagePreferences); }
  if (n > 0 && m.deviceHistory !== undefined) { n--; s += w.list(RouteRequestTable, 19, m.deviceHistory, deviceHistoryListItemItems, writeDeviceHistoryListItem); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RouteRequestTable, 20, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RouteRequestTable) : w.document(t, s);
}

const ReRouteTable = new MemberTable('crossRefIdentifier! routeRegisterReqID replyTimeout correlatorData callLinkageData extensions');
export function readReRoute(r: XmlReader, m: Draft<ReRoute>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ReRouteTable)) {
      case 0:
        m.crossRefIdentifier = r.text();
        break;
      case 1:
        m.routeRegisterReqID = r.text();
        break;
      case 2:
        if (r.hasValue()) m.replyTimeout = r.integer();
        break;
      case 3:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 4:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeReRoute(w: XmlWriter, t: MemberTable, m: ReRoute): string {
  let n = w.members(m), s = '';
  if (m.crossRefIdentifier !== undefined) { n--; s += w.text(ReRouteTable, 0, m.crossRefIdentifier); }
  else w.incomplete('crossRefIdentifier');
  if (n > 0 && m.routeRegisterReqID !== undefined) { n--; s += w.text(ReRouteTable, 1, m.routeRegisterReqID); }
  if (n > 0 && m.replyTimeout !== undefined) { n--; s += w.integer(ReRouteTable, 2, m.replyTimeout); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, ReRouteTable, 3, m.correlatorData); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, ReRouteTable, 4, m.callLinkageData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ReRouteTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ReRouteTable) : w.document(t, s);
}

const RouteSelectTable = new MemberTable('crossRefIdentifier! routeRegisterReqID routeSelected! alternateRoutes remainRetries routeUsedReq correlatorData extensions');
export function readRouteSelect(r: XmlReader, m: Draft<RouteSelect>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RouteSelectTable)) {
      case 0:
        m.crossRefIdentifier = r.text();
        break;
      case 1:
        m.routeRegisterReqID = r.text();
        break;
      case 2:
        m.routeSelected = readDeviceID(r);
        break;
      case 3:
        m.alternateRoutes = r.list(deviceIDItems, readDeviceID);
        break;
      case 4:
        m.remainRetries = readRetryValue(r);
        break;
      case 5:
        if (r.hasValue()) m.routeUsedReq = r.boolean();
        break;
      case 6:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 7:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRouteSelect(w: XmlWriter, t: MemberTable, m: RouteSelect): string {
  let n = w.members(m), s = '';
  if (m.crossRefIdentifier !== undefined) { n--; s += w.text(RouteSelectTable, 0, m.crossRefIdentifier); }
  else w.incomplete('crossRefIdentifier');
  if (n > 0 && m.routeRegisterReqID !== undefined) { n--; s += w.text(RouteSelectTable, 1, m.routeRegisterReqID); }
  if (m.routeSelected !== undefined) { n--; s += writeDeviceID(w, RouteSelectTable, 2, m.routeSelected); }
  else w.incomplete('routeSelected');
  if (n > 0 && m.alternateRoutes !== undefined) { n--; s += w.list(RouteSelectTable, 3, m.alternateRoutes, deviceIDItems, writeDeviceID); }
  if (n > 0 && m.remainRetries !== undefined) { n--; s += writeRetryValue(w, RouteSelectTable, 4, m.remainRetries); }
  if (n > 0 && m.routeUsedReq !== undefined) { n--; s += w.boolean(RouteSelectTable, 5, m.routeUsedReq); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, RouteSelectTable, 6, m.correlatorData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RouteSelectTable, 7, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RouteSelectTable) : w.document(t, s);
}

const RouteUsedTable = new MemberTable('crossRefIdentifier! routeRegisterReqID routeUsed!{"notKnown":true} callingDevice domain correlatorData callLinkageData extensions');
export function readRouteUsed(r: XmlReader, m: Draft<RouteUsed>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RouteUsedTable)) {
      case 0:
        m.crossRefIdentifier = r.text();
        break;
      case 1:
        m.routeRegisterReqID = r.text();
        break;
      case 2:
        m.routeUsed = readCallingDeviceID(r);
        break;
      case 3:
        m.callingDevice = readCallingDeviceID(r);
        break;
      case 4:
        if (r.hasValue()) m.domain = r.boolean();
        break;
      case 5:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 6:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 7:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRouteUsed(w: XmlWriter, t: MemberTable, m: RouteUsed): string {
  let n = w.members(m), s = '';
  if (m.crossRefIdentifier !== undefined) { n--; s += w.text(RouteUsedTable, 0, m.crossRefIdentifier); }
  else w.incomplete('crossRefIdentifier');
  if (n > 0 && m.routeRegisterReqID !== undefined) { n--; s += w.text(RouteUsedTable, 1, m.routeRegisterReqID); }
  if (m.routeUsed !== undefined) { n--; s += writeCallingDeviceID(w, RouteUsedTable, 2, m.routeUsed); }
  else w.incomplete('routeUsed');
  if (n > 0 && m.callingDevice !== undefined) { n--; s += writeCallingDeviceID(w, RouteUsedTable, 3, m.callingDevice); }
  if (n > 0 && m.domain !== undefined) { n--; s += w.boolean(RouteUsedTable, 4, m.domain); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, RouteUsedTable, 5, m.correlatorData); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; s += writeCallLinkageData(w, RouteUsedTable, 6, m.callLinkageData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RouteUsedTable, 7, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RouteUsedTable) : w.document(t, s);
}

const RouteEndTable = new MemberTable('crossRefIdentifier! routeRegisterReqID errorValue correlatorData extensions');
export function readRouteEnd(r: XmlReader, m: Draft<RouteEnd>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RouteEndTable)) {
      case 0:
        m.crossRefIdentifier = r.text();
        break;
      case 1:
        m.routeRegisterReqID = r.text();
        break;
      case 2:
        m.errorValue = readUniversalFailure(r);
        break;
      case 3:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRouteEnd(w: XmlWriter, t: MemberTable, m: RouteEnd): string {
  let n = w.members(m), s = '';
  if (m.crossRefIdentifier !== undefined) { n--; s += w.text(RouteEndTable, 0, m.crossRefIdentifier); }
  else w.incomplete('crossRefIdentifier');
  if (n > 0 && m.routeRegisterReqID !== undefined) { n--; s += w.text(RouteEndTable, 1, m.routeRegisterReqID); }
  if (n > 0 && m.errorValue !== undefined) { n--; s += writeUniversalFailure(w, RouteEndTable, 2, m.errorValue); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, RouteEndTable, 3, m.correlatorData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RouteEndTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RouteEndTable) : w.document(t, s);
}

const RouteRejectTable = new MemberTable('crossRefIdentifier! routeRegisterReqID rejectCause correlatorData extensions');
export function readRouteReject(r: XmlReader, m: Draft<RouteReject>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RouteRejectTable)) {
      case 0:
        m.crossRefIdentifier = r.text();
        break;
      case 1:
        m.routeRegisterReqID = r.text();
        break;
      case 2:
        m.rejectCause = r.enumeration(RejectCauseTable);
        break;
      case 3:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRouteReject(w: XmlWriter, t: MemberTable, m: RouteReject): string {
  let n = w.members(m), s = '';
  if (m.crossRefIdentifier !== undefined) { n--; s += w.text(RouteRejectTable, 0, m.crossRefIdentifier); }
  else w.incomplete('crossRefIdentifier');
  if (n > 0 && m.routeRegisterReqID !== undefined) { n--; s += w.text(RouteRejectTable, 1, m.routeRegisterReqID); }
  if (n > 0 && m.rejectCause !== undefined) { n--; s += w.enumeration(RouteRejectTable, 2, m.rejectCause, RejectCauseTable); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, RouteRejectTable, 3, m.correlatorData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RouteRejectTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RouteRejectTable) : w.document(t, s);
}

const RouteRegisterTable = new MemberTable('routeingDevice requestedRouteingMediaClass extensions');
export function readRouteRegister(r: XmlReader, m: Draft<RouteRegister>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RouteRegisterTable)) {
      case 0:
        m.routeingDevice = readDeviceID(r);
        break;
      case 1:
        m.requestedRouteingMediaClass = readMediaClass(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRouteRegister(w: XmlWriter, t: MemberTable, m: RouteRegister): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.routeingDevice !== undefined) { n--; s += writeDeviceID(w, RouteRegisterTable, 0, m.routeingDevice); }
  if (n > 0 && m.requestedRouteingMediaClass !== undefined) { n--; s += writeMediaClass(w, RouteRegisterTable, 1, m.requestedRouteingMediaClass); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RouteRegisterTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RouteRegisterTable) : w.document(t, s);
}

const RouteRegisterResponseTable = new MemberTable('routeRegisterReqID! actualRouteingMediaClass extensions');
export function readRouteRegisterResponse(r: XmlReader, m: Draft<RouteRegisterResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RouteRegisterResponseTable)) {
      case 0:
        m.routeRegisterReqID = r.text();
        break;
      case 1:
        m.actualRouteingMediaClass = readMediaClass(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRouteRegisterResponse(w: XmlWriter, t: MemberTable, m: RouteRegisterResponse): string {
  let n = w.members(m), s = '';
  if (m.routeRegisterReqID !== undefined) { n--; s += w.text(RouteRegisterResponseTable, 0, m.routeRegisterReqID); }
  else w.incomplete('routeRegisterReqID');
  if (n > 0 && m.actualRouteingMediaClass !== undefined) { n--; s += writeMediaClass(w, RouteRegisterResponseTable, 1, m.actualRouteingMediaClass); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RouteRegisterResponseTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RouteRegisterResponseTable) : w.document(t, s);
}

const RouteRegisterAbortTable = new MemberTable('routeRegisterReqID! extensions');
export function readRouteRegisterAbort(r: XmlReader, m: Draft<RouteRegisterAbort>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RouteRegisterAbortTable)) {
      case 0:
        m.routeRegisterReqID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRouteRegisterAbort(w: XmlWriter, t: MemberTable, m: RouteRegisterAbort): string {
  let n = w.members(m), s = '';
  if (m.routeRegisterReqID !== undefined) { n--; s += w.text(RouteRegisterAbortTable, 0, m.routeRegisterReqID); }
  else w.incomplete('routeRegisterReqID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RouteRegisterAbortTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RouteRegisterAbortTable) : w.document(t, s);
}

const RouteRegisterCancelTable = new MemberTable('routeRegisterReqID! extensions');
export function readRouteRegisterCancel(r: XmlReader, m: Draft<RouteRegisterCancel>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RouteRegisterCancelTable)) {
      case 0:
        m.routeRegisterReqID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRouteRegisterCancel(w: XmlWriter, t: MemberTable, m: RouteRegisterCancel): string {
  let n = w.members(m), s = '';
  if (m.routeRegisterReqID !== undefined) { n--; s += w.text(RouteRegisterCancelTable, 0, m.routeRegisterReqID); }
  else w.incomplete('routeRegisterReqID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RouteRegisterCancelTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RouteRegisterCancelTable) : w.document(t, s);
}
