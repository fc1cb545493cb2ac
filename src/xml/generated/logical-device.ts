// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { MemberTable, ValueTable } from '../tables.js';
import { EventCauseTable } from './causes.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readCallingDeviceID, writeCallingDeviceID } from './identifiers.js';
import type { AgentBusyEvent, AgentInfo, AgentLoggedOffEvent, AgentLoggedOnEvent, AgentNotReadyEvent, AgentReadyEvent, AgentState, AgentStateCondition, AgentStateEntry, AgentStateList, AgentWorkingAfterCallEvent, AgentWorkingAfterCallEventPendingAgentState, AutoAnswerEvent, AutoWorkModeEvent, CallBackEvent, CallBackList, CallBackListItem, CallBackMessageEvent, CallBackMessageNonCallRelated, CallBackNonCallRelated, CallOrigination, CallerIDStatusEvent, CancelCallBack, CancelCallBackMessage, DoNotDisturbEvent, ForwardDefault, ForwardList, ForwardListItem, ForwardingEvent, ForwardingType, GetAgentState, GetAgentStateResponse, GetAutoAnswer, GetAutoAnswerResponse, GetAutoWorkMode, GetAutoWorkModeResponse, GetCallBack, GetCallBackResponse, GetCallerIDStatus, GetCallerIDStatusResponse, GetDoNotDisturb, GetDoNotDisturbResponse, GetForwarding, GetForwardingResponse, GetLastNumberDialed, GetLastNumberDialedResponse, GetRouteingMode, GetRouteingModeResponse, PendingAgentState, ReqAgentState, RouteingEvent, SetAgentState, SetAgentStateResponse, SetAutoAnswer, SetAutoWorkMode, SetCallerIDStatus, SetDoNotDisturb, SetForwarding, SetRouteingMode } from '../../model/generated/logical-device.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const agentStateEntryItems = new MemberTable('agentStateEntry*');
const agentInfoItemItems = new MemberTable('agentInfoItem*');
const forwardListItemItems = new MemberTable('forwardListItem*');
const callBackListItemItems = new MemberTable('callBackListItem*');
const callingDeviceItems = new MemberTable('callingDevice*');

export const readAgentStateList = (r: XmlReader): AgentStateList =>
  r.list(agentStateEntryItems, readAgentStateEntry);

export function writeAgentStateList(w: XmlWriter, t: MemberTable, i: number, list: AgentStateList): string {
  return w.list(t, i, w.inSize(t, i, list, 0, 32), agentStateEntryItems, writeAgentStateEntry);
}

const AgentStateEntryTable = new MemberTable('agentID loggedOnState! agentInfo');
export function readAgentStateEntry(r: XmlReader): AgentStateEntry {
  const m: Draft<AgentStateEntry> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(AgentStateEntryTable)) {
      case 0:
        m.agentID = r.text();
        break;
      case 1:
        m.loggedOnState = r.boolean();
        break;
      case 2:
        m.agentInfo = r.list(agentInfoItemItems, readAgentInfo);
        break;
      default:
        return m as AgentStateEntry;
    }
  }
}

export function writeAgentStateEntry(w: XmlWriter, t: MemberTable, i: number, m: AgentStateEntry): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.agentID !== undefined) { n--; s += w.text(AgentStateEntryTable, 0, m.agentID); }
  if (m.loggedOnState !== undefined) { n--; s += w.boolean(AgentStateEntryTable, 1, m.loggedOnState); }
  else w.missing('loggedOnState');
  if (n > 0 && m.agentInfo !== undefined) { n--; s += w.list(AgentStateEntryTable, 2, m.agentInfo, agentInfoItemItems, writeAgentInfo); }
  return n > 0 ? w.elementWith(t, i, s, m, n, AgentStateEntryTable) : w.element(t, i, s);
}

const AgentInfoTable = new MemberTable('acdGroup agentState! pendingAgentState agentStateCondition');
export function readAgentInfo(r: XmlReader): AgentInfo {
  const m: Draft<AgentInfo> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(AgentInfoTable)) {
      case 0:
        m.acdGroup = readDeviceID(r);
        break;
      case 1:
        m.agentState = r.enumeration(AgentStateTable);
        break;
      case 2:
        m.pendingAgentState = r.enumeration(PendingAgentStateTable);
        break;
      case 3:
        m.agentStateCondition = r.enumeration(AgentStateConditionTable);
        break;
      default:
        return m as AgentInfo;
    }
  }
}

export function writeAgentInfo(w: XmlWriter, t: MemberTable, i: number, m: AgentInfo): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.acdGroup !== undefined) { n--; s += writeDeviceID(w, AgentInfoTable, 0, m.acdGroup); }
  if (m.agentState !== undefined) { n--; s += w.enumeration(AgentInfoTable, 1, m.agentState, AgentStateTable); }
  else w.missing('agentState');
  if (n > 0 && m.pendingAgentState !== undefined) { n--; s += w.enumeration(AgentInfoTable, 2, m.pendingAgentState, PendingAgentStateTable); }
  if (n > 0 && m.agentStateCondition !== undefined) { n--; s += w.enumeration(AgentInfoTable, 3, m.agentStateCondition, AgentStateConditionTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, AgentInfoTable) : w.element(t, i, s);
}

export const AgentStateTable = new ValueTable<AgentState>('agentNotReady agentNull agentReady agentBusy agentWorkingAfterCall');

export const PendingAgentStateTable = new ValueTable<PendingAgentState>('agentNotReady agentNull agentReady agentWorkingAfterCall');

export const AgentStateConditionTable = new ValueTable<AgentStateCondition>('forcedPause other');

export const CallOriginationTable = new MemberTable('internal external');

export function readCallOrigination(r: XmlReader): CallOrigination {
  const m: Draft<CallOrigination> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(CallOriginationTable)) {
      case 0:
        m.internal = r.bit;
        break;
      case 1:
        m.external = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeCallOrigination(w: XmlWriter, t: MemberTable, i: number, m: CallOrigination): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.internal !== undefined) { n--; s += w.bit(CallOriginationTable, 0, m.internal); }
  if (n > 0 && m.external !== undefined) { n--; s += w.bit(CallOriginationTable, 1, m.external); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, CallOriginationTable) : w.element(t, i, s);
}

export const readForwardList = (r: XmlReader): ForwardList =>
  r.list(forwardListItemItems, readForwardListItem);

export function writeForwardList(w: XmlWriter, t: MemberTable, i: number, list: ForwardList): string {
  return w.list(t, i, list, forwardListItemItems, writeForwardListItem);
}

const ForwardListItemTable = new MemberTable('forwardingType forwardStatus! forwardDN forwardDefault ringCount ringDuration@4');
export function readForwardListItem(r: XmlReader): ForwardListItem {
  const m: Draft<ForwardListItem> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(ForwardListItemTable)) {
      case 0:
        m.forwardingType = r.enumeration(ForwardingTypeTable);
        break;
      case 1:
        m.forwardStatus = r.boolean();
        break;
      case 2:
        m.forwardDN = readDeviceID(r);
        break;
      case 3:
        m.forwardDefault = r.enumeration(ForwardDefaultTable);
        break;
      case 4:
        if (r.hasValue()) m.ringCount = r.integer();
        break;
      case 5:
        if (r.hasValue()) m.ringDuration = r.integer();
        break;
      default:
        return m as ForwardListItem;
    }
  }
}

export function writeForwardListItem(w: XmlWriter, t: MemberTable, i: number, m: ForwardListItem): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.forwardingType !== undefined) { n--; s += w.enumeration(ForwardListItemTable, 0, m.forwardingType, ForwardingTypeTable); }
  if (m.forwardStatus !== undefined) { n--; s += w.boolean(ForwardListItemTable, 1, m.forwardStatus); }
  else w.missing('forwardStatus');
  if (n > 0 && m.forwardDN !== undefined) { n--; s += writeDeviceID(w, ForwardListItemTable, 2, m.forwardDN); }
  if (n > 0 && m.forwardDefault !== undefined) { n--; s += w.enumeration(ForwardListItemTable, 3, m.forwardDefault, ForwardDefaultTable); }
  if (n > 0 && m.ringCount !== undefined) { n--; s += w.integer(ForwardListItemTable, 4, w.inRange(ForwardListItemTable, 4, m.ringCount, 1, 100)); }
  if (n > 0 && m.ringDuration !== undefined) { n--; if (w.allows(4, 'ringDuration')) s += w.integer(ForwardListItemTable, 5, m.ringDuration); }
  return n > 0 ? w.elementWith(t, i, s, m, n, ForwardListItemTable) : w.element(t, i, s);
}

export const ForwardingTypeTable = new ValueTable<ForwardingType>('forwardImmediate forwardBusy forwardNoAns forwardDND forwardBusyInt forwardBusyExt forwardNoAnsInt forwardNoAnsExt forwardImmInt forwardImmExt forwardDNDInt forwardDNDExt');

export const ForwardDefaultTable = new ValueTable<ForwardDefault>('forwardingTypeAndForwardDN forwardingType forwardDN');

export const ReqAgentStateTable = new ValueTable<ReqAgentState>('loggedOn loggedOff notReady ready workingAfterCall');

export const readCallBackList = (r: XmlReader): CallBackList =>
  r.list(callBackListItemItems, readCallBackListItem);

export function writeCallBackList(w: XmlWriter, t: MemberTable, i: number, list: CallBackList): string {
  return w.list(t, i, list, callBackListItemItems, writeCallBackListItem);
}

const CallBackListItemTable = new MemberTable('originatingDevice! targetDevice! callBackMessageIndicator');
export function readCallBackListItem(r: XmlReader): CallBackListItem {
  const m: Draft<CallBackListItem> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(CallBackListItemTable)) {
      case 0:
        m.originatingDevice = readDeviceID(r);
        break;
      case 1:
        m.targetDevice = readDeviceID(r);
        break;
      case 2:
        if (r.hasValue()) m.callBackMessageIndicator = r.boolean();
        break;
      default:
        return m as CallBackListItem;
    }
  }
}

export function writeCallBackListItem(w: XmlWriter, t: MemberTable, i: number, m: CallBackListItem): string {
  let n = w.enter(t, i, m), s = '';
  if (m.originatingDevice !== undefined) { n--; s += writeDeviceID(w, CallBackListItemTable, 0, m.originatingDevice); }
  else w.incomplete('originatingDevice');
  if (m.targetDevice !== undefined) { n--; s += writeDeviceID(w, CallBackListItemTable, 1, m.targetDevice); }
  else w.incomplete('targetDevice');
  if (n > 0 && m.callBackMessageIndicator !== undefined) { n--; s += w.boolean(CallBackListItemTable, 2, m.callBackMessageIndicator); }
  return n > 0 ? w.elementWith(t, i, s, m, n, CallBackListItemTable) : w.element(t, i, s);
}

export const AgentWorkingAfterCallEventPendingAgentStateTable = new ValueTable<AgentWorkingAfterCallEventPendingAgentState>('notReady ready null');

const CallBackNonCallRelatedTable = new MemberTable('originatingDevice! targetDevice! extensions');
export function readCallBackNonCallRelated(r: XmlReader, m: Draft<CallBackNonCallRelated>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(CallBackNonCallRelatedTable)) {
      case 0:
        m.originatingDevice = readDeviceID(r);
        break;
      case 1:
        m.targetDevice = readDeviceID(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeCallBackNonCallRelated(w: XmlWriter, t: MemberTable, m: CallBackNonCallRelated): string {
  let n = w.members(m), s = '';
  if (m.originatingDevice !== undefined) { n--; s += writeDeviceID(w, CallBackNonCallRelatedTable, 0, m.originatingDevice); }
  else w.incomplete('originatingDevice');
  if (m.targetDevice !== undefined) { n--; s += writeDeviceID(w, CallBackNonCallRelatedTable, 1, m.targetDevice); }
  else w.incomplete('targetDevice');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, CallBackNonCallRelatedTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, CallBackNonCallRelatedTable) : w.document(t, s);
}

const CallBackMessageNonCallRelatedTable = new MemberTable('originatingDevice! targetDevice! extensions');
export function readCallBackMessageNonCallRelated(r: XmlReader, m: Draft<CallBackMessageNonCallRelated>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(CallBackMessageNonCallRelatedTable)) {
      case 0:
        m.originatingDevice = readDeviceID(r);
        break;
      case 1:
        m.targetDevice = readDeviceID(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeCallBackMessageNonCallRelated(w: XmlWriter, t: MemberTable, m: CallBackMessageNonCallRelated): string {
  let n = w.members(m), s = '';
  if (m.originatingDevice !== undefined) { n--; s += writeDeviceID(w, CallBackMessageNonCallRelatedTable, 0, m.originatingDevice); }
  else w.incomplete('originatingDevice');
  if (m.targetDevice !== undefined) { n--; s += writeDeviceID(w, CallBackMessageNonCallRelatedTable, 1, m.targetDevice); }
  else w.incomplete('targetDevice');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, CallBackMessageNonCallRelatedTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, CallBackMessageNonCallRelatedTable) : w.document(t, s);
}

const CancelCallBackTable = new MemberTable('originatingDevice! targetDevice! extensions');
export function readCancelCallBack(r: XmlReader, m: Draft<CancelCallBack>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(CancelCallBackTable)) {
      case 0:
        m.originatingDevice = readDeviceID(r);
        break;
      case 1:
        m.targetDevice = readDeviceID(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeCancelCallBack(w: XmlWriter, t: MemberTable, m: CancelCallBack): string {
  let n = w.members(m), s = '';
  if (m.originatingDevice !== undefined) { n--; s += writeDeviceID(w, CancelCallBackTable, 0, m.originatingDevice); }
  else w.incomplete('originatingDevice');
  if (m.targetDevice !== undefined) { n--; s += writeDeviceID(w, CancelCallBackTable, 1, m.targetDevice); }
  else w.incomplete('targetDevice');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, CancelCallBackTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, CancelCallBackTable) : w.document(t, s);
}

const CancelCallBackMessageTable = new MemberTable('originatingDevice! targetDevice! extensions');
export function readCancelCallBackMessage(r: XmlReader, m: Draft<CancelCallBackMessage>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(CancelCallBackMessageTable)) {
      case 0:
        m.originatingDevice = readDeviceID(r);
        break;
      case 1:
        m.targetDevice = readDeviceID(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeCancelCallBackMessage(w: XmlWriter, t: MemberTable, m: CancelCallBackMessage): string {
  let n = w.members(m), s = '';
  if (m.originatingDevice !== undefined) { n--; s += writeDeviceID(w, CancelCallBackMessageTable, 0, m.originatingDevice); }
  else w.incomplete('originatingDevice');
  if (m.targetDevice !== undefined) { n--; s += writeDeviceID(w, CancelCallBackMessageTable, 1, m.targetDevice); }
  else w.incomplete('targetDevice');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, CancelCallBackMessageTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, CancelCallBackMessageTable) : w.document(t, s);
}

const GetAgentStateTable = new MemberTable('device! acdGroup extensions');
export function readGetAgentState(r: XmlReader, m: Draft<GetAgentState>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetAgentStateTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.acdGroup = readDeviceID(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetAgentState(w: XmlWriter, t: MemberTable, m: GetAgentState): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetAgentStateTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.acdGroup !== undefined) { n--; s += writeDeviceID(w, GetAgentStateTable, 1, m.acdGroup); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetAgentStateTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetAgentStateTable) : w.document(t, s);
}

const GetAgentStateResponseTable = new MemberTable('agentStateList![] extensions');
export function readGetAgentStateResponse(r: XmlReader, m: Draft<GetAgentStateResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetAgentStateResponseTable)) {
      case 0:
        m.agentStateList = readAgentStateList(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetAgentStateResponse(w: XmlWriter, t: MemberTable, m: GetAgentStateResponse): string {
  let n = w.members(m), s = '';
  if (m.agentStateList !== undefined) { n--; s += writeAgentStateList(w, GetAgentStateResponseTable, 0, m.agentStateList); }
  else w.incomplete('agentStateList');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetAgentStateResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetAgentStateResponseTable) : w.document(t, s);
}

const GetAutoAnswerTable = new MemberTable('device! extensions');
export function readGetAutoAnswer(r: XmlReader, m: Draft<GetAutoAnswer>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetAutoAnswerTable)) {
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

export function writeGetAutoAnswer(w: XmlWriter, t: MemberTable, m: GetAutoAnswer): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetAutoAnswerTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetAutoAnswerTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetAutoAnswerTable) : w.document(t, s);
}

const GetAutoAnswerResponseTable = new MemberTable('autoAnswerOn! numberOfRings extensions');
export function readGetAutoAnswerResponse(r: XmlReader, m: Draft<GetAutoAnswerResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetAutoAnswerResponseTable)) {
      case 0:
        m.autoAnswerOn = r.boolean();
        break;
      case 1:
        if (r.hasValue()) m.numberOfRings = r.integer();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetAutoAnswerResponse(w: XmlWriter, t: MemberTable, m: GetAutoAnswerResponse): string {
  let n = w.members(m), s = '';
  if (m.autoAnswerOn !== undefined) { n--; s += w.boolean(GetAutoAnswerResponseTable, 0, m.autoAnswerOn); }
  else w.missing('autoAnswerOn');
  if (n > 0 && m.numberOfRings !== undefined) { n--; s += w.integer(GetAutoAnswerResponseTable, 1, m.numberOfRings); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetAutoAnswerResponseTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetAutoAnswerResponseTable) : w.document(t, s);
}

const GetAutoWorkModeTable = new MemberTable('device! extensions');
export function readGetAutoWorkMode(r: XmlReader, m: Draft<GetAutoWorkMode>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetAutoWorkModeTable)) {
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

export function writeGetAutoWorkMode(w: XmlWriter, t: MemberTable, m: GetAutoWorkMode): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetAutoWorkModeTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetAutoWorkModeTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetAutoWorkModeTable) : w.document(t, s);
}

const GetAutoWorkModeResponseTable = new MemberTable('autoWorkOn! autoWorkInterval extensions');
export function readGetAutoWorkModeResponse(r: XmlReader, m: Draft<GetAutoWorkModeResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetAutoWorkModeResponseTable)) {
      case 0:
        m.autoWorkOn = r.boolean();
        break;
      case 1:
        if (r.hasValue()) m.autoWorkInterval = r.integer();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetAutoWorkModeResponse(w: XmlWriter, t: MemberTable, m: GetAutoWorkModeResponse): string {
  let n = w.members(m), s = '';
  if (m.autoWorkOn !== undefined) { n--; s += w.boolean(GetAutoWorkModeResponseTable, 0, m.autoWorkOn); }
  else w.missing('autoWorkOn');
  if (n > 0 && m.autoWorkInterval !== undefined) { n--; s += w.integer(GetAutoWorkModeResponseTable, 1, m.autoWorkInterval); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetAutoWorkModeResponseTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetAutoWorkModeResponseTable) : w.document(t, s);
}

const GetCallerIDStatusTable = new MemberTable('device! extensions');
export function readGetCallerIDStatus(r: XmlReader, m: Draft<GetCallerIDStatus>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetCallerIDStatusTable)) {
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

export function writeGetCallerIDStatus(w: XmlWriter, t: MemberTable, m: GetCallerIDStatus): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetCallerIDStatusTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetCallerIDStatusTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetCallerIDStatusTable) : w.document(t, s);
}

const GetCallerIDStatusResponseTable = new MemberTable('callerIDProvided! extensions');
export function readGetCallerIDStatusResponse(r: XmlReader, m: Draft<GetCallerIDStatusResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetCallerIDStatusResponseTable)) {
      case 0:
        m.callerIDProvided = r.boolean();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetCallerIDStatusResponse(w: XmlWriter, t: MemberTable, m: GetCallerIDStatusResponse): string {
  let n = w.members(m), s = '';
  if (m.callerIDProvided !== undefined) { n--; s += w.boolean(GetCallerIDStatusResponseTable, 0, m.callerIDProvided); }
  else w.missing('callerIDProvided');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetCallerIDStatusResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetCallerIDStatusResponseTable) : w.document(t, s);
}

const GetDoNotDisturbTable = new MemberTable('device! extensions');
export function readGetDoNotDisturb(r: XmlReader, m: Draft<GetDoNotDisturb>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetDoNotDisturbTable)) {
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

export function writeGetDoNotDisturb(w: XmlWriter, t: MemberTable, m: GetDoNotDisturb): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetDoNotDisturbTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetDoNotDisturbTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetDoNotDisturbTable) : w.document(t, s);
}

const GetDoNotDisturbResponseTable = new MemberTable('doNotDisturbOn! callOrigination callingDeviceList extensions');
export function readGetDoNotDisturbResponse(r: XmlReader, m: Draft<GetDoNotDisturbResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetDoNotDisturbResponseTable)) {
      case 0:
        m.doNotDisturbOn = r.boolean();
        break;
      case 1:
        m.callOrigination = readCallOrigination(r);
        break;
      case 2:
        m.callingDeviceList = r.list(callingDeviceItems, readDeviceID);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetDoNotDisturbResponse(w: XmlWriter, t: MemberTable, m: GetDoNotDisturbResponse): string {
  let n = w.members(m), s = '';
  if (m.doNotDisturbOn !== undefined) { n--; s += w.boolean(GetDoNotDisturbResponseTable, 0, m.doNotDisturbOn); }
  else w.missing('doNotDisturbOn');
  if (n > 0 && m.callOrigination !== undefined) { n--; s += writeCallOrigination(w, GetDoNotDisturbResponseTable, 1, m.callOrigination); }
  if (n > 0 && m.callingDeviceList !== undefined) { n--; s += w.list(GetDoNotDisturbResponseTable, 2, m.callingDeviceList, callingDeviceItems, writeDeviceID); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetDoNotDisturbResponseTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetDoNotDisturbResponseTable) : w.document(t, s);
}

const GetForwardingTable = new MemberTable('device! extensions');
export function readGetForwarding(r: XmlReader, m: Draft<GetForwarding>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetForwardingTable)) {
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

export function writeGetForwarding(w: XmlWriter, t: MemberTable, m: GetForwarding): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetForwardingTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetForwardingTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetForwardingTable) : w.document(t, s);
}

const GetForwardingResponseTable = new MemberTable('forwardingList![] extensions');
export function readGetForwardingResponse(r: XmlReader, m: Draft<GetForwardingResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetForwardingResponseTable)) {
      case 0:
        m.forwardingList = readForwardList(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetForwardingResponse(w: XmlWriter, t: MemberTable, m: GetForwardingResponse): string {
  let n = w.members(m), s = '';
  if (m.forwardingList !== undefined) { n--; s += writeForwardList(w, GetForwardingResponseTable, 0, m.forwardingList); }
  else w.incomplete('forwardingList');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetForwardingResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetForwardingResponseTable) : w.document(t, s);
}

const GetLastNumberDialedTable = new MemberTable('device! extensions');
export function readGetLastNumberDialed(r: XmlReader, m: Draft<GetLastNumberDialed>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetLastNumberDialedTable)) {
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

export function writeGetLastNumberDialed(w: XmlWriter, t: MemberTable, m: GetLastNumberDialed): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetLastNumberDialedTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetLastNumberDialedTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetLastNumberDialedTable) : w.document(t, s);
}

const GetLastNumberDialedResponseTable = new MemberTable('numberDialed! extensions');
export function readGetLastNumberDialedResponse(r: XmlReader, m: Draft<GetLastNumberDialedResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetLastNumberDialedResponseTable)) {
      case 0:
        m.numberDialed = readDeviceID(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetLastNumberDialedResponse(w: XmlWriter, t: MemberTable, m: GetLastNumberDialedResponse): string {
  let n = w.members(m), s = '';
  if (m.numberDialed !== undefined) { n--; s += writeDeviceID(w, GetLastNumberDialedResponseTable, 0, m.numberDialed); }
  else w.incomplete('numberDialed');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetLastNumberDialedResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetLastNumberDialedResponseTable) : w.document(t, s);
}

const GetRouteingModeTable = new MemberTable('device! extensions');
export function readGetRouteingMode(r: XmlReader, m: Draft<GetRouteingMode>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetRouteingModeTable)) {
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

export function writeGetRouteingMode(w: XmlWriter, t: MemberTable, m: GetRouteingMode): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetRouteingModeTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetRouteingModeTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetRouteingModeTable) : w.document(t, s);
}

const GetRouteingModeResponseTable = new MemberTable('routeingMode! extensions');
export function readGetRouteingModeResponse(r: XmlReader, m: Draft<GetRouteingModeResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetRouteingModeResponseTable)) {
      case 0:
        m.routeingMode = r.boolean();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetRouteingModeResponse(w: XmlWriter, t: MemberTable, m: GetRouteingModeResponse): string {
  let n = w.members(m), s = '';
  if (m.routeingMode !== undefined) { n--; s += w.boolean(GetRouteingModeResponseTable, 0, m.routeingMode); }
  else w.missing('routeingMode');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetRouteingModeResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetRouteingModeResponseTable) : w.document(t, s);
}

const SetAgentStateTable = new MemberTable('device! requestedAgentState! agentID password group extensions');
export function readSetAgentState(r: XmlReader, m: Draft<SetAgentState>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetAgentStateTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.requestedAgentState = r.enumeration(ReqAgentStateTable);
        break;
      case 2:
        m.agentID = r.text();
        break;
      case 3:
        m.password = r.octets();
        break;
      case 4:
        m.group = readDeviceID(r);
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetAgentState(w: XmlWriter, t: MemberTable, m: SetAgentState): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, SetAgentStateTable, 0, m.device); }
  else w.incomplete('device');
  if (m.requestedAgentState !== undefined) { n--; s += w.enumeration(SetAgentStateTable, 1, m.requestedAgentState, ReqAgentStateTable); }
  else w.missing('requestedAgentState');
  if (n > 0 && m.agentID !== undefined) { n--; s += w.text(SetAgentStateTable, 2, m.agentID); }
  if (n > 0 && m.password !== undefined) { n--; s += w.octets(SetAgentStateTable, 3, m.password); }
  if (n > 0 && m.group !== undefined) { n--; s += writeDeviceID(w, SetAgentStateTable, 4, m.group); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetAgentStateTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetAgentStateTable) : w.document(t, s);
}

const SetAgentStateResponseTable = new MemberTable('pendingAgentState extensions');
export function readSetAgentStateResponse(r: XmlReader, m: Draft<SetAgentStateResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetAgentStateResponseTable)) {
      case 0:
        m.pendingAgentState = r.enumeration(PendingAgentStateTable);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetAgentStateResponse(w: XmlWriter, t: MemberTable, m: SetAgentStateResponse): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.pendingAgentState !== undefined) { n--; s += w.enumeration(SetAgentStateResponseTable, 0, m.pendingAgentState, PendingAgentStateTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetAgentStateResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetAgentStateResponseTable) : w.document(t, s);
}

const SetAutoAnswerTable = new MemberTable('device! autoAnswerOn! numberOfRings extensions');
export function readSetAutoAnswer(r: XmlReader, m: Draft<SetAutoAnswer>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetAutoAnswerTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.autoAnswerOn = r.boolean();
        break;
      case 2:
        if (r.hasValue()) m.numberOfRings = r.integer();
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetAutoAnswer(w: XmlWriter, t: MemberTable, m: SetAutoAnswer): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, SetAutoAnswerTable, 0, m.device); }
  else w.incomplete('device');
  if (m.autoAnswerOn !== undefined) { n--; s += w.boolean(SetAutoAnswerTable, 1, m.autoAnswerOn); }
  else w.missing('autoAnswerOn');
  if (n > 0 && m.numberOfRings !== undefined) { n--; s += w.integer(SetAutoAnswerTable, 2, m.numberOfRings); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetAutoAnswerTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetAutoAnswerTable) : w.document(t, s);
}

const SetAutoWorkModeTable = new MemberTable('device! autoWorkOn! autoWorkInterval extensions');
export function readSetAutoWorkMode(r: XmlReader, m: Draft<SetAutoWorkMode>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetAutoWorkModeTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.autoWorkOn = r.boolean();
        break;
      case 2:
        if (r.hasValue()) m.autoWorkInterval = r.integer();
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetAutoWorkMode(w: XmlWriter, t: MemberTable, m: SetAutoWorkMode): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, SetAutoWorkModeTable, 0, m.device); }
  else w.incomplete('device');
  if (m.autoWorkOn !== undefined) { n--; s += w.boolean(SetAutoWorkModeTable, 1, m.autoWorkOn); }
  else w.missing('autoWorkOn');
  if (n > 0 && m.autoWorkInterval !== undefined) { n--; s += w.integer(SetAutoWorkModeTable, 2, w.inRange(SetAutoWorkModeTable, 2, m.autoWorkInterval, 0, 6000)); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetAutoWorkModeTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetAutoWorkModeTable) : w.document(t, s);
}

const SetCallerIDStatusTable = new MemberTable('device! callerIDProvided! extensions');
export function readSetCallerIDStatus(r: XmlReader, m: Draft<SetCallerIDStatus>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetCallerIDStatusTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.callerIDProvided = r.boolean();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetCallerIDStatus(w: XmlWriter, t: MemberTable, m: SetCallerIDStatus): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, SetCallerIDStatusTable, 0, m.device); }
  else w.incomplete('device');
  if (m.callerIDProvided !== undefined) { n--; s += w.boolean(SetCallerIDStatusTable, 1, m.callerIDProvided); }
  else w.missing('callerIDProvided');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetCallerIDStatusTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetCallerIDStatusTable) : w.document(t, s);
}

const SetDoNotDisturbTable = new MemberTable('device! doNotDisturbOn! callOrigination callingDeviceList extensions');
export function readSetDoNotDisturb(r: XmlReader, m: Draft<SetDoNotDisturb>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetDoNotDisturbTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.doNotDisturbOn = r.boolean();
        break;
      case 2:
        m.callOrigination = readCallOrigination(r);
        break;
      case 3:
        m.callingDeviceList = r.list(callingDeviceItems, readDeviceID);
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetDoNotDisturb(w: XmlWriter, t: MemberTable, m: SetDoNotDisturb): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, SetDoNotDisturbTable, 0, m.device); }
  else w.incomplete('device');
  if (m.doNotDisturbOn !== undefined) { n--; s += w.boolean(SetDoNotDisturbTable, 1, m.doNotDisturbOn); }
  else w.missing('doNotDisturbOn');
  if (n > 0 && m.callOrigination !== undefined) { n--; s += writeCallOrigination(w, SetDoNotDisturbTable, 2, m.callOrigination); }
  if (n > 0 && m.callingDeviceList !== undefined) { n--; s += w.list(SetDoNotDisturbTable, 3, m.callingDeviceList, callingDeviceItems, writeDeviceID); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetDoNotDisturbTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetDoNotDisturbTable) : w.document(t, s);
}

const SetForwardingTable = new MemberTable('device! forwardingType activateForward! forwardDN ringCount ringDuration@4 extensions');
export function readSetForwarding(r: XmlReader, m: Draft<SetForwarding>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetForwardingTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.forwardingType = r.enumeration(ForwardingTypeTable);
        break;
      case 2:
        m.activateForward = r.boolean();
        break;
      case 3:
        m.forwardDN = readDeviceID(r);
        break;
      case 4:
        if (r.hasValue()) m.ringCount = r.integer();
        break;
      case 5:
        if (r.hasValue()) m.ringDuration = r.integer();
        break;
      case 6:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetForwarding(w: XmlWriter, t: MemberTable, m: SetForwarding): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, SetForwardingTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.forwardingType !== undefined) { n--; s += w.enumeration(SetForwardingTable, 1, m.forwardingType, ForwardingTypeTable); }
  if (m.activateForward !== undefined) { n--; s += w.boolean(SetForwardingTable, 2, m.activateForward); }
  else w.missing('activateForward');
  if (n > 0 && m.forwardDN !== undefined) { n--; s += writeDeviceID(w, SetForwardingTable, 3, m.forwardDN); }
  if (n > 0 && m.ringCount !== undefined) { n--; s += w.integer(SetForwardingTable, 4, w.inRange(SetForwardingTable, 4, m.ringCount, 1, 100)); }
  if (n > 0 && m.ringDuration !== undefined) { n--; if (w.allows(4, 'ringDuration')) s += w.integer(SetForwardingTable, 5, m.ringDuration); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetForwardingTable, 6, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetForwardingTable) : w.document(t, s);
}

const SetRouteingModeTable = new MemberTable('device! routeingMode! extensions');
export function readSetRouteingMode(r: XmlReader, m: Draft<SetRouteingMode>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SetRouteingModeTable)) {
      case 0:
        m.device = readDeviceID(r);
        break;
      case 1:
        m.routeingMode = r.boolean();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSetRouteingMode(w: XmlWriter, t: MemberTable, m: SetRouteingMode): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, SetRouteingModeTable, 0, m.device); }
  else w.incomplete('device');
  if (m.routeingMode !== undefined) { n--; s += w.boolean(SetRouteingModeTable, 1, m.routeingMode); }
  else w.missing('routeingMode');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SetRouteingModeTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SetRouteingModeTable) : w.document(t, s);
}

const GetCallBackTable = new MemberTable('device! extensions');
export function readGetCallBack(r: XmlReader, m: Draft<GetCallBack>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetCallBackTable)) {
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

export function writeGetCallBack(w: XmlWriter, t: MemberTable, m: GetCallBack): string {
  let n = w.members(m), s = '';
  if (m.device !== undefined) { n--; s += writeDeviceID(w, GetCallBackTable, 0, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetCallBackTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetCallBackTable) : w.document(t, s);
}

const GetCallBackResponseTable = new MemberTable('callBackList![] extensions');
export function readGetCallBackResponse(r: XmlReader, m: Draft<GetCallBackResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GetCallBackResponseTable)) {
      case 0:
        m.callBackList = readCallBackList(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGetCallBackResponse(w: XmlWriter, t: MemberTable, m: GetCallBackResponse): string {
  let n = w.members(m), s = '';
  if (m.callBackList !== undefined) { n--; s += writeCallBackList(w, GetCallBackResponseTable, 0, m.callBackList); }
  else w.incomplete('callBackList');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GetCallBackResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GetCallBackResponseTable) : w.document(t, s);
}

const AgentBusyEventTable = new MemberTable('monitorCrossRefID!"" agentDevice!{"notKnown":true} agentID acdGroup pendingAgentState cause extensions');
export function readAgentBusyEvent(r: XmlReader, m: Draft<AgentBusyEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(AgentBusyEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.agentDevice = readCallingDeviceID(r);
        break;
      case 2:
        m.agentID = r.text();
        break;
      case 3:
        m.acdGroup = readDeviceID(r);
        break;
      case 4:
        m.pendingAgentState = r.enumeration(PendingAgentStateTable);
        break;
      case 5:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 6:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeAgentBusyEvent(w: XmlWriter, t: MemberTable, m: AgentBusyEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(AgentBusyEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.agentDevice !== undefined) { n--; s += writeCallingDeviceID(w, AgentBusyEventTable, 1, m.agentDevice); }
  else w.incomplete('agentDevice');
  if (n > 0 && m.agentID !== undefined) { n--; s += w.text(AgentBusyEventTable, 2, m.agentID); }
  if (n > 0 && m.acdGroup !== undefined) { n--; s += writeDeviceID(w, AgentBusyEventTable, 3, m.acdGroup); }
  if (n > 0 && m.pendingAgentState !== undefined) { n--; s += w.enumeration(AgentBusyEventTable, 4, m.pendingAgentState, PendingAgentStateTable); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(AgentBusyEventTable, 5, m.cause, EventCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, AgentBusyEventTable, 6, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, AgentBusyEventTable) : w.document(t, s);
}

const AgentLoggedOnEventTable = new MemberTable('monitorCrossRefID!"" agentDevice!{"notKnown":true} agentID acdGroup agentPassword cause extensions');
export function readAgentLoggedOnEvent(r: XmlReader, m: Draft<AgentLoggedOnEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(AgentLoggedOnEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.agentDevice = readCallingDeviceID(r);
        break;
      case 2:
        m.agentID = r.text();
        break;
      case 3:
        m.acdGroup = readDeviceID(r);
        break;
      case 4:
        m.agentPassword = r.octets();
        break;
      case 5:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 6:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeAgentLoggedOnEvent(w: XmlWriter, t: MemberTable, m: AgentLoggedOnEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(AgentLoggedOnEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.agentDevice !== undefined) { n--; s += writeCallingDeviceID(w, AgentLoggedOnEventTable, 1, m.agentDevice); }
  else w.incomplete('agentDevice');
  if (n > 0 && m.agentID !== undefined) { n--; s += w.text(AgentLoggedOnEventTable, 2, m.agentID); }
  if (n > 0 && m.acdGroup !== undefined) { n--; s += writeDeviceID(w, AgentLoggedOnEventTable, 3, m.acdGroup); }
  if (n > 0 && m.agentPassword !== undefined) { n--; s += w.octets(AgentLoggedOnEventTable, 4, m.agentPassword); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(AgentLoggedOnEventTable, 5, m.cause, EventCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, AgentLoggedOnEventTable, 6, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, AgentLoggedOnEventTable) : w.document(t, s);
}

const AgentLoggedOffEventTable = new MemberTable('monitorCrossRefID!"" agentDevice!{"notKnown":true} agentID acdGroup agentPassword cause extensions');
export function readAgentLoggedOffEvent(r: XmlReader, m: Draft<AgentLoggedOffEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(AgentLoggedOffEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.agentDevice = readCallingDeviceID(r);
        break;
      case 2:
        m.agentID = r.text();
        break;
      case 3:
        m.acdGroup = readDeviceID(r);
        break;
      case 4:
        m.agentPassword = r.octets();
        break;
      case 5:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 6:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeAgentLoggedOffEvent(w: XmlWriter, t: MemberTable, m: AgentLoggedOffEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(AgentLoggedOffEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.agentDevice !== undefined) { n--; s += writeCallingDeviceID(w, AgentLoggedOffEventTable, 1, m.agentDevice); }
  else w.incomplete('agentDevice');
  if (n > 0 && m.agentID !== undefined) { n--; s += w.text(AgentLoggedOffEventTable, 2, m.agentID); }
  if (n > 0 && m.acdGroup !== undefined) { n--; s += writeDeviceID(w, AgentLoggedOffEventTable, 3, m.acdGroup); }
  if (n > 0 && m.agentPassword !== undefined) { n--; s += w.octets(AgentLoggedOffEventTable, 4, m.agentPassword); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(AgentLoggedOffEventTable, 5, m.cause, EventCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, AgentLoggedOffEventTable, 6, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, AgentLoggedOffEventTable) : w.document(t, s);
}

const AgentNotReadyEventTable = new MemberTable('monitorCrossRefID!"" agentDevice!{"notKnown":true} agentID acdGroup cause extensions');
export function readAgentNotReadyEvent(r: XmlReader, m: Draft<AgentNotReadyEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(AgentNotReadyEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.agentDevice = readCallingDeviceID(r);
        break;
      case 2:
        m.agentID = r.text();
        break;
      case 3:
        m.acdGroup = readDeviceID(r);
        break;
      case 4:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeAgentNotReadyEvent(w: XmlWriter, t: MemberTable, m: AgentNotReadyEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(AgentNotReadyEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.agentDevice !== undefined) { n--; s += writeCallingDeviceID(w, AgentNotReadyEventTable, 1, m.agentDevice); }
  else w.incomplete('agentDevice');
  if (n > 0 && m.agentID !== undefined) { n--; s += w.text(AgentNotReadyEventTable, 2, m.agentID); }
  if (n > 0 && m.acdGroup !== undefined) { n--; s += writeDeviceID(w, AgentNotReadyEventTable, 3, m.acdGroup); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(AgentNotReadyEventTable, 4, m.cause, EventCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, AgentNotReadyEventTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, AgentNotReadyEventTable) : w.document(t, s);
}

const AgentReadyEventTable = new MemberTable('monitorCrossRefID!"" agentDevice!{"notKnown":true} agentID acdGroup cause extensions');
export function readAgentReadyEvent(r: XmlReader, m: Draft<AgentReadyEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(AgentReadyEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.agentDevice = readCallingDeviceID(r);
        break;
      case 2:
        m.agentID = r.text();
        break;
      case 3:
        m.acdGroup = readDeviceID(r);
        break;
      case 4:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeAgentReadyEvent(w: XmlWriter, t: MemberTable, m: AgentReadyEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(AgentReadyEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.agentDevice !== undefined) { n--; s += writeCallingDeviceID(w, AgentReadyEventTable, 1, m.agentDevice); }
  else w.incomplete('agentDevice');
  if (n > 0 && m.agentID !== undefined) { n--; s += w.text(AgentReadyEventTable, 2, m.agentID); }
  if (n > 0 && m.acdGroup !== undefined) { n--; s += writeDeviceID(w, AgentReadyEventTable, 3, m.acdGroup); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(AgentReadyEventTable, 4, m.cause, EventCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, AgentReadyEventTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, AgentReadyEventTable) : w.document(t, s);
}

const AgentWorkingAfterCallEventTable = new MemberTable('monitorCrossRefID!"" agentDevice!{"notKnown":true} agentID acdGroup pendingAgentState cause extensions');
export function readAgentWorkingAfterCallEvent(r: XmlReader, m: Draft<AgentWorkingAfterCallEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(AgentWorkingAfterCallEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.agentDevice = readCallingDeviceID(r);
        break;
      case 2:
        m.agentID = r.text();
        break;
      case 3:
        m.acdGroup = readDeviceID(r);
        break;
      case 4:
        m.pendingAgentState = r.enumeration(AgentWorkingAfterCallEventPendingAgentStateTable);
        break;
      case 5:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 6:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeAgentWorkingAfterCallEvent(w: XmlWriter, t: MemberTable, m: AgentWorkingAfterCallEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(AgentWorkingAfterCallEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.agentDevice !== undefined) { n--; s += writeCallingDeviceID(w, AgentWorkingAfterCallEventTable, 1, m.agentDevice); }
  else w.incomplete('agentDevice');
  if (n > 0 && m.agentID !== undefined) { n--; s += w.text(AgentWorkingAfterCallEventTable, 2, m.agentID); }
  if (n > 0 && m.acdGroup !== undefined) { n--; s += writeDeviceID(w, AgentWorkingAfterCallEventTable, 3, m.acdGroup); }
  if (n > 0 && m.pendingAgentState !== undefined) { n--; s += w.enumeration(AgentWorkingAfterCallEventTable, 4, m.pendingAgentState, AgentWorkingAfterCallEventPendingAgentStateTable); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(AgentWorkingAfterCallEventTable, 5, m.cause, EventCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, AgentWorkingAfterCallEventTable, 6, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, AgentWorkingAfterCallEventTable) : w.document(t, s);
}

const AutoAnswerEventTable = new MemberTable('monitorCrossRefID!"" invokingDevice!{"notKnown":true} autoAnswerOn! numberOfRings extensions');
export function readAutoAnswerEvent(r: XmlReader, m: Draft<AutoAnswerEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(AutoAnswerEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.invokingDevice = readCallingDeviceID(r);
        break;
      case 2:
        m.autoAnswerOn = r.boolean();
        break;
      case 3:
        if (r.hasValue()) m.numberOfRings = r.integer();
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeAutoAnswerEvent(w: XmlWriter, t: MemberTable, m: AutoAnswerEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(AutoAnswerEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.invokingDevice !== undefined) { n--; s += writeCallingDeviceID(w, AutoAnswerEventTable, 1, m.invokingDevice); }
  else w.incomplete('invokingDevice');
  if (m.autoAnswerOn !== undefined) { n--; s += w.boolean(AutoAnswerEventTable, 2, m.autoAnswerOn); }
  else w.missing('autoAnswerOn');
  if (n > 0 && m.numberOfRings !== undefined) { n--; s += w.integer(AutoAnswerEventTable, 3, m.numberOfRings); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, AutoAnswerEventTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, AutoAnswerEventTable) : w.document(t, s);
}

const AutoWorkModeEventTable = new MemberTable('monitorCrossRefID!"" invokingDevice!{"notKnown":true} autoWorkOn! autoWorkInterval! extensions');
export function readAutoWorkModeEvent(r: XmlReader, m: Draft<AutoWorkModeEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(AutoWorkModeEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.invokingDevice = readCallingDeviceID(r);
        break;
      case 2:
        m.autoWorkOn = r.boolean();
        break;
      case 3:
        m.autoWorkInterval = r.integer();
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeAutoWorkModeEvent(w: XmlWriter, t: MemberTable, m: AutoWorkModeEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(AutoWorkModeEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.invokingDevice !== undefined) { n--; s += writeCallingDeviceID(w, AutoWorkModeEventTable, 1, m.invokingDevice); }
  else w.incomplete('invokingDevice');
  if (m.autoWorkOn !== undefined) { n--; s += w.boolean(AutoWorkModeEventTable, 2, m.autoWorkOn); }
  else w.missing('autoWorkOn');
  if (m.autoWorkInterval !== undefined) { n--; s += w.integer(AutoWorkModeEventTable, 3, m.autoWorkInterval); }
  else w.missing('autoWorkInterval');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, AutoWorkModeEventTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, AutoWorkModeEventTable) : w.document(t, s);
}

const CallBackEventTable = new MemberTable('monitorCrossRefID!"" originatingDevice!{"notKnown":true} targetDevice!{"notKnown":true} callBackSetCanceled! extensions');
export function readCallBackEvent(r: XmlReader, m: Draft<CallBackEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(CallBackEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.originatingDevice = readCallingDeviceID(r);
        break;
      case 2:
        m.targetDevice = readCallingDeviceID(r);
        break;
      case 3:
        m.callBackSetCanceled = r.boolean();
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeCallBackEvent(w: XmlWriter, t: MemberTable, m: CallBackEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(CallBackEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.originatingDevice !== undefined) { n--; s += writeCallingDeviceID(w, CallBackEventTable, 1, m.originatingDevice); }
  else w.incomplete('originatingDevice');
  if (m.targetDevice !== undefined) { n--; s += writeCallingDeviceID(w, CallBackEventTable, 2, m.targetDevice); }
  else w.incomplete('targetDevice');
  if (m.callBackSetCanceled !== undefined) { n--; s += w.boolean(CallBackEventTable, 3, m.callBackSetCanceled); }
  else w.missing('callBackSetCanceled');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, CallBackEventTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, CallBackEventTable) : w.document(t, s);
}

const CallBackMessageEventTable = new MemberTable('monitorCrossRefID!"" originatingDevice!{"notKnown":true} targetDevice!{"notKnown":true} callBackMsgSetCanceled! extensions');
export function readCallBackMessageEvent(r: XmlReader, m: Draft<CallBackMessageEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(CallBackMessageEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.originatingDevice = readCallingDeviceID(r);
        break;
      case 2:
        m.targetDevice = readCallingDeviceID(r);
        break;
      case 3:
        m.callBackMsgSetCanceled = r.boolean();
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeCallBackMessageEvent(w: XmlWriter, t: MemberTable, m: CallBackMessageEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(CallBackMessageEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.originatingDevice !== undefined) { n--; s += writeCallingDeviceID(w, CallBackMessageEventTable, 1, m.originatingDevice); }
  else w.incomplete('originatingDevice');
  if (m.targetDevice !== undefined) { n--; s += writeCallingDeviceID(w, CallBackMessageEventTable, 2, m.targetDevice); }
  else w.incomplete('targetDevice');
  if (m.callBackMsgSetCanceled !== undefined) { n--; s += w.boolean(CallBackMessageEventTable, 3, m.callBackMsgSetCanceled); }
  else w.missing('callBackMsgSetCanceled');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, CallBackMessageEventTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, CallBackMessageEventTable) : w.document(t, s);
}

const CallerIDStatusEventTable = new MemberTable('monitorCrossRefID!"" device! callerIDProvided! extensions');
export function readCallerIDStatusEvent(r: XmlReader, m: Draft<CallerIDStatusEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(CallerIDStatusEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.device = readDeviceID(r);
        break;
      case 2:
        m.callerIDProvided = r.boolean();
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeCallerIDStatusEvent(w: XmlWriter, t: MemberTable, m: CallerIDStatusEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(CallerIDStatusEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.device !== undefined) { n--; s += writeDeviceID(w, CallerIDStatusEventTable, 1, m.device); }
  else w.incomplete('device');
  if (m.callerIDProvided !== undefined) { n--; s += w.boolean(CallerIDStatusEventTable, 2, m.callerIDProvided); }
  else w.missing('callerIDProvided');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, CallerIDStatusEventTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, CallerIDStatusEventTable) : w.document(t, s);
}

const DoNotDisturbEventTable = new MemberTable('monitorCrossRefID!"" device!{"notKnown":true} doNotDisturbOn! callOrigination callingDeviceList extensions');
export function readDoNotDisturbEvent(r: XmlReader, m: Draft<DoNotDisturbEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DoNotDisturbEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.device = readCallingDeviceID(r);
        break;
      case 2:
        m.doNotDisturbOn = r.boolean();
        break;
      case 3:
        m.callOrigination = readCallOrigination(r);
        break;
      case 4:
        m.callingDeviceList = r.list(callingDeviceItems, readDeviceID);
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDoNotDisturbEvent(w: XmlWriter, t: MemberTable, m: DoNotDisturbEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(DoNotDisturbEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.device !== undefined) { n--; s += writeCallingDeviceID(w, DoNotDisturbEventTable, 1, m.device); }
  else w.incomplete('device');
  if (m.doNotDisturbOn !== undefined) { n--; s += w.boolean(DoNotDisturbEventTable, 2, m.doNotDisturbOn); }
  else w.missing('doNotDisturbOn');
  if (n > 0 && m.callOrigination !== undefined) { n--; s += writeCallOrigination(w, DoNotDisturbEventTable, 3, m.callOrigination); }
  if (n > 0 && m.callingDeviceList !== undefined) { n--; s += w.list(DoNotDisturbEventTable, 4, m.callingDeviceList, callingDeviceItems, writeDeviceID); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DoNotDisturbEventTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DoNotDisturbEventTable) : w.document(t, s);
}

const ForwardingEventTable = new MemberTable('monitorCrossRefID!"" device!{"notKnown":true} forwardingType forwardStatus! forwardTo forwardDefault ringCount ringDuration@4 extensions');
export function readForwardingEvent(r: XmlReader, m: Draft<ForwardingEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ForwardingEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.device = readCallingDeviceID(r);
        break;
      case 2:
        m.forwardingType = r.enumeration(ForwardingTypeTable);
        break;
      case 3:
        m.forwardStatus = r.boolean();
        break;
      case 4:
        m.forwardTo = readDeviceID(r);
        break;
      case 5:
        m.forwardDefault = r.enumeration(ForwardDefaultTable);
        break;
      case 6:
        if (r.hasValue()) m.ringCount = r.integer();
        break;
      case 7:
        if (r.hasValue()) m.ringDuration = r.integer();
        break;
      case 8:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeForwardingEvent(w: XmlWriter, t: MemberTable, m: ForwardingEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(ForwardingEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.device !== undefined) { n--; s += writeCallingDeviceID(w, ForwardingEventTable, 1, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.forwardingType !== undefined) { n--; s += w.enumeration(ForwardingEventTable, 2, m.forwardingType, ForwardingTypeTable); }
  if (m.forwardStatus !== undefined) { n--; s += w.boolean(ForwardingEventTable, 3, m.forwardStatus); }
  else w.missing('forwardStatus');
  if (n > 0 && m.forwardTo !== undefined) { n--; s += writeDeviceID(w, ForwardingEventTable, 4, m.forwardTo); }
  if (n > 0 && m.forwardDefault !== undefined) { n--; s += w.enumeration(ForwardingEventTable, 5, m.forwardDefault, ForwardDefaultTable); }
  if (n > 0 && m.ringCount !== undefined) { n--; s += w.integer(ForwardingEventTable, 6, w.short(ForwardingEventTable, 6, w.inRange(ForwardingEventTable, 6, m.ringCount, 1, 100))); }
  if (n > 0 && m.ringDuration !== undefined) { n--; if (w.allows(4, 'ringDuration')) s += w.integer(ForwardingEventTable, 7, m.ringDuration); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ForwardingEventTable, 8, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ForwardingEventTable) : w.document(t, s);
}

const RouteingEventTable = new MemberTable('monitorCrossRefID!"" device!{"notKnown":true} routeingMode! extensions');
export function readRouteingEvent(r: XmlReader, m: Draft<RouteingEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(RouteingEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.device = readCallingDeviceID(r);
        break;
      case 2:
        m.routeingMode = r.boolean();
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeRouteingEvent(w: XmlWriter, t: MemberTable, m: RouteingEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(RouteingEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.device !== undefined) { n--; s += writeCallingDeviceID(w, RouteingEventTable, 1, m.device); }
  else w.incomplete('device');
  if (m.routeingMode !== undefined) { n--; s += w.boolean(RouteingEventTable, 2, m.routeingMode); }
  else w.missing('routeingMode');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, RouteingEventTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, RouteingEventTable) : w.document(t, s);
}
