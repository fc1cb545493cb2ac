// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { AgentBusyEvent, AgentInfo, AgentLoggedOnEvent, AgentNotReadyEvent, AgentState, AgentStateCondition, AgentStateEntry, AgentWorkingAfterCallEvent, AgentWorkingAfterCallEventPendingAgentState, AutoAnswerEvent, AutoWorkModeEvent, CallBackEvent, CallBackListItem, CallBackMessageEvent, CallBackNonCallRelated, CallOrigination, DoNotDisturbEvent, ForwardDefault, ForwardListItem, ForwardingEvent, ForwardingType, GetAgentState, GetAgentStateResponse, GetAutoAnswerResponse, GetAutoWorkModeResponse, GetCallBackResponse, GetCallerIDStatusResponse, GetDoNotDisturbResponse, GetForwardingResponse, GetLastNumberDialedResponse, GetPresenceStateResponse, GetRouteingModeResponse, PendingAgentState, PresenceState, PresenceStateEvent, ReqAgentState, RouteingEvent, SetAgentState, SetAgentStateResponse, SetAutoAnswer, SetAutoWorkMode, SetCallerIDStatus, SetDoNotDisturb, SetForwarding, SetPresenceState, SetRouteingMode } from '../../model/generated/logical-device.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { Bits, Enumeration } from '../names.js';
import { EventCauseNames } from './causes.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readSubjectDeviceID, writeSubjectDeviceID } from './identifiers.js';

export function readCallBackNonCallRelated(r: BerReader, d: Draft<CallBackNonCallRelated> = {}): CallBackNonCallRelated {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.originatingDevice === undefined) { d.originatingDevice = readDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x10) && d.targetDevice === undefined) { d.targetDevice = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readCallBackNonCallRelated, 'originatingDevice targetDevice', [0x10]);
  return d as CallBackNonCallRelated;
}
export function writeCallBackNonCallRelated(w: BerWriter, v: CallBackNonCallRelated, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeDeviceID(w, v.targetDevice, 0x30);
  writeDeviceID(w, v.originatingDevice, 0x30);
  if (n > 0) w.rest(v, n, k, writeCallBackNonCallRelated);
  w.head(t, k);
}

export function readGetAgentState(r: BerReader, d: Draft<GetAgentState> = {}): GetAgentState {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.device === undefined) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x10) && d.acdGroup === undefined) { d.acdGroup = readDeviceID(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetAgentState, 'device', [0x10]);
  return d as GetAgentState;
}
export function writeGetAgentState(w: BerWriter, v: GetAgentState, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.acdGroup) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetAgentState);
  w.head(t, k);
}

export const AgentStateNames = /* @__PURE__ */ new Enumeration<AgentState>('agentNotReady agentNull agentReady agentBusy agentWorkingAfterCall');

export const PendingAgentStateNames = /* @__PURE__ */ new Enumeration<PendingAgentState>('agentNotReady agentNull agentReady agentWorkingAfterCall');

export const AgentStateConditionNames = /* @__PURE__ */ new Enumeration<AgentStateCondition>('forcedPause other');

export function readAgentInfo(r: BerReader, d: Draft<AgentInfo> = {}): AgentInfo {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.acdGroup = readDeviceID(r); t = r.next(e); }
  if (t === 0x0a) { d.agentState = AgentStateNames.read(r); c++; t = r.next(e); }
  if (t === 0x80) { d.pendingAgentState = PendingAgentStateNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.agentStateCondition = AgentStateConditionNames.read(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readAgentInfo, 'agentState');
  return d as AgentInfo;
}
export function writeAgentInfo(w: BerWriter, v: AgentInfo, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.agentStateCondition) !== undefined) { n--; AgentStateConditionNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.pendingAgentState) !== undefined) { n--; PendingAgentStateNames.write(w, m, 0x80); }
  AgentStateNames.write(w, v.agentState, 0x0a);
  if (n > 0 && (m = v.acdGroup) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  if (n > 0) w.rest(v, n, k, writeAgentInfo);
  w.head(t, k);
}

export function readAgentStateEntry(r: BerReader, d: Draft<AgentStateEntry> = {}): AgentStateEntry {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.agentID = r.identifier(); t = r.next(e); }
  if (t === 0x01) { d.loggedOnState = r.boolean(); c++; t = r.next(e); }
  if (t === 0x10) { d.agentInfo = r.list(0x10, readAgentInfo); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readAgentStateEntry, 'loggedOnState');
  return d as AgentStateEntry;
}
export function writeAgentStateEntry(w: BerWriter, v: AgentStateEntry, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.agentInfo) !== undefined) { n--; w.items(m, 0x30, writeAgentInfo, 0x30); }
  w.boolean(v.loggedOnState, 0x01);
  if (n > 0 && (m = v.agentID) !== undefined) { n--; w.identifier(m, 0x04); }
  if (n > 0) w.rest(v, n, k, writeAgentStateEntry);
  w.head(t, k);
}

export function readGetAgentStateResponse(r: BerReader, d: Draft<GetAgentStateResponse> = {}): GetAgentStateResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.agentStateList = r.list(0x10, readAgentStateEntry); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetAgentStateResponse, 'agentStateList=[]');
  return d as GetAgentStateResponse;
}
export function writeGetAgentStateResponse(w: BerWriter, v: GetAgentStateResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.items(w.inSize(v.agentStateList, 0, 32), 0x30, writeAgentStateEntry, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetAgentStateResponse);
  w.head(t, k);
}

export function readGetAutoAnswerResponse(r: BerReader, d: Draft<GetAutoAnswerResponse> = {}): GetAutoAnswerResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x01) { d.autoAnswerOn = r.boolean(); c++; t = r.next(e); }
  if (t === 0x02) { d.numberOfRings = r.integer(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetAutoAnswerResponse, 'autoAnswerOn');
  return d as GetAutoAnswerResponse;
}
export function writeGetAutoAnswerResponse(w: BerWriter, v: GetAutoAnswerResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.numberOfRings) !== undefined) { n--; w.integer(m, 0x02); }
  w.boolean(v.autoAnswerOn, 0x01);
  if (n > 0) w.rest(v, n, k, writeGetAutoAnswerResponse);
  w.head(t, k);
}

export function readGetAutoWorkModeResponse(r: BerReader, d: Draft<GetAutoWorkModeResponse> = {}): GetAutoWorkModeResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x01) { d.autoWorkOn = r.boolean(); c++; t = r.next(e); }
  if (t === 0x02) { d.autoWorkInterval = r.integer(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetAutoWorkModeResponse, 'autoWorkOn');
  return d as GetAutoWorkModeResponse;
}
export function writeGetAutoWorkModeResponse(w: BerWriter, v: GetAutoWorkModeResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.autoWorkInterval) !== undefined) { n--; w.integer(m, 0x02); }
  w.boolean(v.autoWorkOn, 0x01);
  if (n > 0) w.rest(v, n, k, writeGetAutoWorkModeResponse);
  w.head(t, k);
}

export function readGetCallerIDStatusResponse(r: BerReader, d: Draft<GetCallerIDStatusResponse> = {}): GetCallerIDStatusResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x01) { d.callerIDProvided = r.boolean(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetCallerIDStatusResponse, 'callerIDProvided');
  return d as GetCallerIDStatusResponse;
}
export function writeGetCallerIDStatusResponse(w: BerWriter, v: GetCallerIDStatusResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.boolean(v.callerIDProvided, 0x01);
  if (n > 0) w.rest(v, n, k, writeGetCallerIDStatusResponse);
  w.head(t, k);
}

export const CallOriginationNames = /* @__PURE__ */ new Bits<CallOrigination>('internal external');

export function readGetDoNotDisturbResponse(r: BerReader, d: Draft<GetDoNotDisturbResponse> = {}): GetDoNotDisturbResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x01) { d.doNotDisturbOn = r.boolean(); c++; t = r.next(e); }
  if (t === 0x03) { d.callOrigination = CallOriginationNames.read(r); t = r.next(e); }
  if (t === 0x10) { d.callingDeviceList = r.list(0x10, readDeviceID); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetDoNotDisturbResponse, 'doNotDisturbOn');
  return d as GetDoNotDisturbResponse;
}
export function writeGetDoNotDisturbResponse(w: BerWriter, v: GetDoNotDisturbResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.callingDeviceList) !== undefined) { n--; w.items(m, 0x30, writeDeviceID, 0x30); }
  if (n > 0 && (m = v.callOrigination) !== undefined) { n--; CallOriginationNames.write(w, m, 0x03); }
  w.boolean(v.doNotDisturbOn, 0x01);
  if (n > 0) w.rest(v, n, k, writeGetDoNotDisturbResponse);
  w.head(t, k);
}

export const ForwardingTypeNames = /* @__PURE__ */ new Enumeration<ForwardingType>('forwardImmediate forwardBusy forwardNoAns forwardBusyInt forwardBusyExt forwardNoAnsInt forwardNoAnsExt forwardImmInt forwardImmExt forwardDND forwardDNDInt forwardDNDExt');

export const ForwardDefaultNames = /* @__PURE__ */ new Enumeration<ForwardDefault>('forwardingTypeAndForwardDN forwardingType forwardDN');

export function readForwardListItem(r: BerReader, d: Draft<ForwardListItem> = {}): ForwardListItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x0a) && d.forwardingType === undefined) { d.forwardingType = ForwardingTypeNames.read(r); t = r.next(e); }
  if (t === 0x01) { d.forwardStatus = r.boolean(); c++; t = r.next(e); }
  if (t === 0x10) { d.forwardDN = readDeviceID(r); t = r.next(e); }
  if ((t === 0x0a) && d.forwardDefault === undefined) { d.forwardDefault = ForwardDefaultNames.read(r); t = r.next(e); }
  if (t === 0x80) { d.ringDuration = r.integer(); t = r.next(e); }
  if (t === 0x02) { d.ringCount = r.integer(); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readForwardListItem, 'forwardStatus', [0x0a]);
  return d as ForwardListItem;
}
export function writeForwardListItem(w: BerWriter, v: ForwardListItem, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.ringCount) !== undefined) { n--; w.integer(w.inRange(m, 1, 100), 0x02); }
  if (n > 0 && (m = v.ringDuration) !== undefined) { n--; w.integer(m, 0x80); }
  if (n > 0 && (m = v.forwardDefault) !== undefined) { n--; ForwardDefaultNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.forwardDN) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  w.boolean(v.forwardStatus, 0x01);
  if (n > 0 && (m = v.forwardingType) !== undefined) { n--; ForwardingTypeNames.write(w, m, 0x0a); }
  if (n > 0) w.rest(v, n, k, writeForwardListItem);
  w.head(t, k);
}

export function readGetForwardingResponse(r: BerReader, d: Draft<GetForwardingResponse> = {}): GetForwardingResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.forwardingList = r.list(0x10, readForwardListItem); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetForwardingResponse, 'forwardingList=[]');
  return d as GetForwardingResponse;
}
export function writeGetForwardingResponse(w: BerWriter, v: GetForwardingResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.items(v.forwardingList, 0x30, writeForwardListItem, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetForwardingResponse);
  w.head(t, k);
}

export function readGetLastNumberDialedResponse(r: BerReader, d: Draft<GetLastNumberDialedResponse> = {}): GetLastNumberDialedResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.numberDialed = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetLastNumberDialedResponse, 'numberDialed');
  return d as GetLastNumberDialedResponse;
}
export function writeGetLastNumberDialedResponse(w: BerWriter, v: GetLastNumberDialedResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeDeviceID(w, v.numberDialed, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetLastNumberDialedResponse);
  w.head(t, k);
}

export function readGetRouteingModeResponse(r: BerReader, d: Draft<GetRouteingModeResponse> = {}): GetRouteingModeResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x01) { d.routeingMode = r.boolean(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetRouteingModeResponse, 'routeingMode');
  return d as GetRouteingModeResponse;
}
export function writeGetRouteingModeResponse(w: BerWriter, v: GetRouteingModeResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.boolean(v.routeingMode, 0x01);
  if (n > 0) w.rest(v, n, k, writeGetRouteingModeResponse);
  w.head(t, k);
}

export const ReqAgentStateNames = /* @__PURE__ */ new Enumeration<ReqAgentState>('loggedOn loggedOff notReady ready workingAfterCall');

export function readSetAgentState(r: BerReader, d: Draft<SetAgentState> = {}): SetAgentState {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.device === undefined) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x0a) { d.requestedAgentState = ReqAgentStateNames.read(r); c++; t = r.next(e); }
  if (t === 0x82) { d.agentID = r.identifier(); t = r.next(e); }
  if (t === 0x83) { d.password = r.bytes(); t = r.next(e); }
  if ((t === 0x10) && d.group === undefined) { d.group = readDeviceID(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSetAgentState, 'device requestedAgentState', [0x10]);
  return d as SetAgentState;
}
export function writeSetAgentState(w: BerWriter, v: SetAgentState, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.group) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  if (n > 0 && (m = v.password) !== undefined) { n--; w.bytes(m, 0x83); }
  if (n > 0 && (m = v.agentID) !== undefined) { n--; w.identifier(m, 0x82); }
  ReqAgentStateNames.write(w, v.requestedAgentState, 0x0a);
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeSetAgentState);
  w.head(t, k);
}

export function readSetAgentStateResponse(r: BerReader, d: Draft<SetAgentStateResponse> = {}): SetAgentStateResponse {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x0a) { d.pendingAgentState = PendingAgentStateNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readSetAgentStateResponse, '');
  return d as SetAgentStateResponse;
}
export function writeSetAgentStateResponse(w: BerWriter, v: SetAgentStateResponse, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.pendingAgentState) !== undefined) { n--; PendingAgentStateNames.write(w, m, 0x0a); }
  if (n > 0) w.rest(v, n, k, writeSetAgentStateResponse);
  w.head(t, k);
}

export function readSetAutoAnswer(r: BerReader, d: Draft<SetAutoAnswer> = {}): SetAutoAnswer {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x01) { d.autoAnswerOn = r.boolean(); c++; t = r.next(e); }
  if (t === 0x02) { d.numberOfRings = r.integer(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSetAutoAnswer, 'device autoAnswerOn');
  return d as SetAutoAnswer;
}
export function writeSetAutoAnswer(w: BerWriter, v: SetAutoAnswer, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.numberOfRings) !== undefined) { n--; w.integer(m, 0x02); }
  w.boolean(v.autoAnswerOn, 0x01);
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeSetAutoAnswer);
  w.head(t, k);
}

export function readSetAutoWorkMode(r: BerReader, d: Draft<SetAutoWorkMode> = {}): SetAutoWorkMode {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x01) { d.autoWorkOn = r.boolean(); c++; t = r.next(e); }
  if (t === 0x02) { d.autoWorkInterval = r.integer(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSetAutoWorkMode, 'device autoWorkOn');
  return d as SetAutoWorkMode;
}
export function writeSetAutoWorkMode(w: BerWriter, v: SetAutoWorkMode, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.autoWorkInterval) !== undefined) { n--; w.integer(w.inRange(m, 0, 6000), 0x02); }
  w.boolean(v.autoWorkOn, 0x01);
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeSetAutoWorkMode);
  w.head(t, k);
}

export function readSetCallerIDStatus(r: BerReader, d: Draft<SetCallerIDStatus> = {}): SetCallerIDStatus {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x01) { d.callerIDProvided = r.boolean(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSetCallerIDStatus, 'device callerIDProvided');
  return d as SetCallerIDStatus;
}
export function writeSetCallerIDStatus(w: BerWriter, v: SetCallerIDStatus, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.boolean(v.callerIDProvided, 0x01);
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeSetCallerIDStatus);
  w.head(t, k);
}

export function readSetDoNotDisturb(r: BerReader, d: Draft<SetDoNotDisturb> = {}): SetDoNotDisturb {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.device === undefined) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x01) { d.doNotDisturbOn = r.boolean(); c++; t = r.next(e); }
  if (t === 0x03) { d.callOrigination = CallOriginationNames.read(r); t = r.next(e); }
  if ((t === 0x10) && d.callingDeviceList === undefined) { d.callingDeviceList = r.list(0x10, readDeviceID); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSetDoNotDisturb, 'device doNotDisturbOn', [0x10]);
  return d as SetDoNotDisturb;
}
export function writeSetDoNotDisturb(w: BerWriter, v: SetDoNotDisturb, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.callingDeviceList) !== undefined) { n--; w.items(m, 0x30, writeDeviceID, 0x30); }
  if (n > 0 && (m = v.callOrigination) !== undefined) { n--; CallOriginationNames.write(w, m, 0x03); }
  w.boolean(v.doNotDisturbOn, 0x01);
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeSetDoNotDisturb);
  w.head(t, k);
}

export function readSetForwarding(r: BerReader, d: Draft<SetForwarding> = {}): SetForwarding {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.device === undefined) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x0a) { d.forwardingType = ForwardingTypeNames.read(r); t = r.next(e); }
  if (t === 0x01) { d.activateForward = r.boolean(); c++; t = r.next(e); }
  if ((t === 0x10) && d.forwardDN === undefined) { d.forwardDN = readDeviceID(r); t = r.next(e); }
  if (t === 0x02) { d.ringCount = r.integer(); t = r.next(e); }
  if (t === 0x83) { d.ringDuration = r.integer(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSetForwarding, 'device activateForward', [0x10]);
  return d as SetForwarding;
}
export function writeSetForwarding(w: BerWriter, v: SetForwarding, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.ringDuration) !== undefined) { n--; w.integer(m, 0x83); }
  if (n > 0 && (m = v.ringCount) !== undefined) { n--; w.integer(w.inRange(m, 1, 100), 0x02); }
  if (n > 0 && (m = v.forwardDN) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  w.boolean(v.activateForward, 0x01);
  if (n > 0 && (m = v.forwardingType) !== undefined) { n--; ForwardingTypeNames.write(w, m, 0x0a); }
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeSetForwarding);
  w.head(t, k);
}

export function readSetRouteingMode(r: BerReader, d: Draft<SetRouteingMode> = {}): SetRouteingMode {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x01) { d.routeingMode = r.boolean(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSetRouteingMode, 'device routeingMode');
  return d as SetRouteingMode;
}
export function writeSetRouteingMode(w: BerWriter, v: SetRouteingMode, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.boolean(v.routeingMode, 0x01);
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeSetRouteingMode);
  w.head(t, k);
}

export function readCallBackListItem(r: BerReader, d: Draft<CallBackListItem> = {}): CallBackListItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.originatingDevice === undefined) { d.originatingDevice = readDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x10) && d.targetDevice === undefined) { d.targetDevice = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x01) { d.callBackMessageIndicator = r.boolean(); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readCallBackListItem, 'originatingDevice targetDevice', [0x10]);
  return d as CallBackListItem;
}
export function writeCallBackListItem(w: BerWriter, v: CallBackListItem, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.callBackMessageIndicator) !== undefined) { n--; w.boolean(m, 0x01); }
  writeDeviceID(w, v.targetDevice, 0x30);
  writeDeviceID(w, v.originatingDevice, 0x30);
  if (n > 0) w.rest(v, n, k, writeCallBackListItem);
  w.head(t, k);
}

export function readGetCallBackResponse(r: BerReader, d: Draft<GetCallBackResponse> = {}): GetCallBackResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.callBackList = r.list(0x10, readCallBackListItem); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetCallBackResponse, 'callBackList=[]');
  return d as GetCallBackResponse;
}
export function writeGetCallBackResponse(w: BerWriter, v: GetCallBackResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.items(v.callBackList, 0x30, writeCallBackListItem, 0x30);
  if (n > 0) w.rest(v, n, k, writeGetCallBackResponse);
  w.head(t, k);
}

export const PresenceStateNames = /* @__PURE__ */ new Bits<PresenceState>('available away busy calling dnd meeting offline unknown vacation applicationSpec0 applicationSpec1 applicationSpec2 applicationSpec3 applicationSpec4 applicationSpec5 applicationSpec6 applicationSpec7 applicationSpec8 applicationSpec9 applicationSpec10');

export function readGetPresenceStateResponse(r: BerReader, d: Draft<GetPresenceStateResponse> = {}): GetPresenceStateResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x03) { d.presenceState = PresenceStateNames.read(r); c++; t = r.next(e); }
  if (t === 0x80) { d.fromTime = r.time(); t = r.next(e); }
  if (t === 0x81) { d.untilTime = r.time(); t = r.next(e); }
  if (t === 0x82) { d.place = r.bytes(); t = r.next(e); }
  if (t === 0x83) { d.mood = r.bytes(); t = r.next(e); }
  if (t === 0x84) { d.namedPresenceState = r.bytes(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGetPresenceStateResponse, 'presenceState={}');
  return d as GetPresenceStateResponse;
}
export function writeGetPresenceStateResponse(w: BerWriter, v: GetPresenceStateResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.namedPresenceState) !== undefined) { n--; w.bytes(m, 0x84); }
  if (n > 0 && (m = v.mood) !== undefined) { n--; w.bytes(m, 0x83); }
  if (n > 0 && (m = v.place) !== undefined) { n--; w.bytes(m, 0x82); }
  if (n > 0 && (m = v.untilTime) !== undefined) { n--; w.time(m, 0x81); }
  if (n > 0 && (m = v.fromTime) !== undefined) { n--; w.time(m, 0x80); }
  PresenceStateNames.write(w, v.presenceState, 0x03);
  if (n > 0) w.rest(v, n, k, writeGetPresenceStateResponse);
  w.head(t, k);
}

export function readSetPresenceState(r: BerReader, d: Draft<SetPresenceState> = {}): SetPresenceState {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.device = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x03) { d.requestedPresenceState = PresenceStateNames.read(r); c++; t = r.next(e); }
  if (t === 0x80) { d.fromTime = r.time(); t = r.next(e); }
  if (t === 0x81) { d.untilTime = r.time(); t = r.next(e); }
  if (t === 0x82) { d.place = r.bytes(); t = r.next(e); }
  if (t === 0x83) { d.mood = r.bytes(); t = r.next(e); }
  if (t === 0x84) { d.namedPresenceState = r.bytes(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSetPresenceState, 'device requestedPresenceState');
  return d as SetPresenceState;
}
export function writeSetPresenceState(w: BerWriter, v: SetPresenceState, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.namedPresenceState) !== undefined) { n--; w.bytes(m, 0x84); }
  if (n > 0 && (m = v.mood) !== undefined) { n--; w.bytes(m, 0x83); }
  if (n > 0 && (m = v.place) !== undefined) { n--; w.bytes(m, 0x82); }
  if (n > 0 && (m = v.untilTime) !== undefined) { n--; w.time(m, 0x81); }
  if (n > 0 && (m = v.fromTime) !== undefined) { n--; w.time(m, 0x80); }
  PresenceStateNames.write(w, v.requestedPresenceState, 0x03);
  writeDeviceID(w, v.device, 0x30);
  if (n > 0) w.rest(v, n, k, writeSetPresenceState);
  w.head(t, k);
}

export function readAgentBusyEvent(r: BerReader, d: Draft<AgentBusyEvent> = {}): AgentBusyEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.agentDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.agentID = r.identifier(); t = r.next(e); }
  if (t === 0x10) { d.acdGroup = readDeviceID(r); t = r.next(e); }
  if (t === 0x82) { d.pendingAgentState = PendingAgentStateNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.cause = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readAgentBusyEvent, 'agentDevice={"notKnown":true}');
  return d as AgentBusyEvent;
}
export function writeAgentBusyEvent(w: BerWriter, v: AgentBusyEvent, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; EventCauseNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.pendingAgentState) !== undefined) { n--; PendingAgentStateNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.acdGroup) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  if (n > 0 && (m = v.agentID) !== undefined) { n--; w.identifier(m, 0x04); }
  writeSubjectDeviceID(w, v.agentDevice, 0x63);
  if (n > 0) w.rest(v, n, k, writeAgentBusyEvent);
  w.head(t, k);
}

export function readAgentLoggedOnEvent(r: BerReader, d: Draft<AgentLoggedOnEvent> = {}): AgentLoggedOnEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.agentDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x82) { d.agentID = r.identifier(); t = r.next(e); }
  if (t === 0x10) { d.acdGroup = readDeviceID(r); t = r.next(e); }
  if (t === 0x83) { d.agentPassword = r.bytes(); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readAgentLoggedOnEvent, 'agentDevice={"notKnown":true}');
  return d as AgentLoggedOnEvent;
}
export function writeAgentLoggedOnEvent(w: BerWriter, v: AgentLoggedOnEvent, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.agentPassword) !== undefined) { n--; w.bytes(m, 0x83); }
  if (n > 0 && (m = v.acdGroup) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  if (n > 0 && (m = v.agentID) !== undefined) { n--; w.identifier(m, 0x82); }
  writeSubjectDeviceID(w, v.agentDevice, 0x63);
  if (n > 0) w.rest(v, n, k, writeAgentLoggedOnEvent);
  w.head(t, k);
}

export function readAgentNotReadyEvent(r: BerReader, d: Draft<AgentNotReadyEvent> = {}): AgentNotReadyEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.agentDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.agentID = r.identifier(); t = r.next(e); }
  if (t === 0x10) { d.acdGroup = readDeviceID(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readAgentNotReadyEvent, 'agentDevice={"notKnown":true}');
  return d as AgentNotReadyEvent;
}
export function writeAgentNotReadyEvent(w: BerWriter, v: AgentNotReadyEvent, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.acdGroup) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  if (n > 0 && (m = v.agentID) !== undefined) { n--; w.identifier(m, 0x04); }
  writeSubjectDeviceID(w, v.agentDevice, 0x63);
  if (n > 0) w.rest(v, n, k, writeAgentNotReadyEvent);
  w.head(t, k);
}

export const AgentWorkingAfterCallEventPendingAgentStateNames = /* @__PURE__ */ new Enumeration<AgentWorkingAfterCallEventPendingAgentState>('notReady ready null');

export function readAgentWorkingAfterCallEvent(r: BerReader, d: Draft<AgentWorkingAfterCallEvent> = {}): AgentWorkingAfterCallEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.agentDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.agentID = r.identifier(); t = r.next(e); }
  if (t === 0x10) { d.acdGroup = readDeviceID(r); t = r.next(e); }
  if (t === 0x82) { d.pendingAgentState = AgentWorkingAfterCallEventPendingAgentStateNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.cause = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readAgentWorkingAfterCallEvent, 'agentDevice={"notKnown":true}');
  return d as AgentWorkingAfterCallEvent;
}
export function writeAgentWorkingAfterCallEvent(w: BerWriter, v: AgentWorkingAfterCallEvent, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; EventCauseNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.pendingAgentState) !== undefined) { n--; AgentWorkingAfterCallEventPendingAgentStateNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.acdGroup) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  if (n > 0 && (m = v.agentID) !== undefined) { n--; w.identifier(m, 0x04); }
  writeSubjectDeviceID(w, v.agentDevice, 0x63);
  if (n > 0) w.rest(v, n, k, writeAgentWorkingAfterCallEvent);
  w.head(t, k);
}

export function readAutoAnswerEvent(r: BerReader, d: Draft<AutoAnswerEvent> = {}): AutoAnswerEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.invokingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x01) { d.autoAnswerOn = r.boolean(); c++; t = r.next(e); }
  if (t === 0x02) { d.numberOfRings = r.integer(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readAutoAnswerEvent, 'invokingDevice={"notKnown":true} autoAnswerOn');
  return d as AutoAnswerEvent;
}
export function writeAutoAnswerEvent(w: BerWriter, v: AutoAnswerEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.numberOfRings) !== undefined) { n--; w.integer(m, 0x02); }
  w.boolean(v.autoAnswerOn, 0x01);
  writeSubjectDeviceID(w, v.invokingDevice, 0x63);
  if (n > 0) w.rest(v, n, k, writeAutoAnswerEvent);
  w.head(t, k);
}

export function readAutoWorkModeEvent(r: BerReader, d: Draft<AutoWorkModeEvent> = {}): AutoWorkModeEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.invokingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x01) { d.autoWorkOn = r.boolean(); c++; t = r.next(e); }
  if (t === 0x02) { d.autoWorkInterval = r.integer(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readAutoWorkModeEvent, 'invokingDevice={"notKnown":true} autoWorkOn autoWorkInterval');
  return d as AutoWorkModeEvent;
}
export function writeAutoWorkModeEvent(w: BerWriter, v: AutoWorkModeEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.integer(v.autoWorkInterval, 0x02);
  w.boolean(v.autoWorkOn, 0x01);
  writeSubjectDeviceID(w, v.invokingDevice, 0x63);
  if (n > 0) w.rest(v, n, k, writeAutoWorkModeEvent);
  w.head(t, k);
}

export function readCallBackEvent(r: BerReader, d: Draft<CallBackEvent> = {}): CallBackEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x43) && d.originatingDevice === undefined) { d.originatingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x43) && d.targetDevice === undefined) { d.targetDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x01) { d.callBackSetCanceled = r.boolean(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readCallBackEvent, 'originatingDevice={"notKnown":true} targetDevice={"notKnown":true} callBackSetCanceled', [0x43]);
  return d as CallBackEvent;
}
export function writeCallBackEvent(w: BerWriter, v: CallBackEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.boolean(v.callBackSetCanceled, 0x01);
  writeSubjectDeviceID(w, v.targetDevice, 0x63);
  writeSubjectDeviceID(w, v.originatingDevice, 0x63);
  if (n > 0) w.rest(v, n, k, writeCallBackEvent);
  w.head(t, k);
}

export function readCallBackMessageEvent(r: BerReader, d: Draft<CallBackMessageEvent> = {}): CallBackMessageEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x43) && d.originatingDevice === undefined) { d.originatingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x43) && d.targetDevice === undefined) { d.targetDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x01) { d.callBackMsgSetCanceled = r.boolean(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readCallBackMessageEvent, 'originatingDevice={"notKnown":true} targetDevice={"notKnown":true} callBackMsgSetCanceled', [0x43]);
  return d as CallBackMessageEvent;
}
export function writeCallBackMessageEvent(w: BerWriter, v: CallBackMessageEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.boolean(v.callBackMsgSetCanceled, 0x01);
  writeSubjectDeviceID(w, v.targetDevice, 0x63);
  writeSubjectDeviceID(w, v.originatingDevice, 0x63);
  if (n > 0) w.rest(v, n, k, writeCallBackMessageEvent);
  w.head(t, k);
}

export function readDoNotDisturbEvent(r: BerReader, d: Draft<DoNotDisturbEvent> = {}): DoNotDisturbEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.device = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x01) { d.doNotDisturbOn = r.boolean(); c++; t = r.next(e); }
  if (t === 0x03) { d.callOrigination = CallOriginationNames.read(r); t = r.next(e); }
  if (t === 0x10) { d.callingDeviceList = r.list(0x10, readDeviceID); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readDoNotDisturbEvent, 'device={"notKnown":true} doNotDisturbOn');
  return d as DoNotDisturbEvent;
}
export function writeDoNotDisturbEvent(w: BerWriter, v: DoNotDisturbEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.callingDeviceList) !== undefined) { n--; w.items(m, 0x30, writeDeviceID, 0x30); }
  if (n > 0 && (m = v.callOrigination) !== undefined) { n--; CallOriginationNames.write(w, m, 0x03); }
  w.boolean(v.doNotDisturbOn, 0x01);
  writeSubjectDeviceID(w, v.device, 0x63);
  if (n > 0) w.rest(v, n, k, writeDoNotDisturbEvent);
  w.head(t, k);
}

export function readForwardingEvent(r: BerReader, d: Draft<ForwardingEvent> = {}): ForwardingEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.device = readSubjectDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x0a) && d.forwardingType === undefined) { d.forwardingType = ForwardingTypeNames.read(r); t = r.next(e); }
  if (t === 0x01) { d.forwardStatus = r.boolean(); c++; t = r.next(e); }
  if (t === 0x10) { d.forwardTo = readDeviceID(r); t = r.next(e); }
  if ((t === 0x0a) && d.forwardDefault === undefined) { d.forwardDefault = ForwardDefaultNames.read(r); t = r.next(e); }
  if (t === 0x02) { d.ringCount = r.integer(); t = r.next(e); }
  if (t === 0x84) { d.ringDuration = r.integer(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readForwardingEvent, 'device={"notKnown":true} forwardStatus', [0x0a]);
  return d as ForwardingEvent;
}
export function writeForwardingEvent(w: BerWriter, v: ForwardingEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.ringDuration) !== undefined) { n--; w.integer(m, 0x84); }
  if (n > 0 && (m = v.ringCount) !== undefined) { n--; w.integer(w.inRange(m, 1, 100), 0x02); }
  if (n > 0 && (m = v.forwardDefault) !== undefined) { n--; ForwardDefaultNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.forwardTo) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  w.boolean(v.forwardStatus, 0x01);
  if (n > 0 && (m = v.forwardingType) !== undefined) { n--; ForwardingTypeNames.write(w, m, 0x0a); }
  writeSubjectDeviceID(w, v.device, 0x63);
  if (n > 0) w.rest(v, n, k, writeForwardingEvent);
  w.head(t, k);
}

export function readPresenceStateEvent(r: BerReader, d: Draft<PresenceStateEvent> = {}): PresenceStateEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.device = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x03) { d.presenceState = PresenceStateNames.read(r); c++; t = r.next(e); }
  if (t === 0x80) { d.fromTime = r.time(); t = r.next(e); }
  if (t === 0x81) { d.untilTime = r.time(); t = r.next(e); }
  if (t === 0x82) { d.place = r.bytes(); t = r.next(e); }
  if (t === 0x83) { d.mood = r.bytes(); t = r.next(e); }
  if (t === 0x84) { d.namedPresenceState = r.bytes(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPresenceStateEvent, 'device={"notKnown":true} presenceState={}');
  return d as PresenceStateEvent;
}
export function writePresenceStateEvent(w: BerWriter, v: PresenceStateEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.namedPresenceState) !== undefined) { n--; w.bytes(m, 0x84); }
  if (n > 0 && (m = v.mood) !== undefined) { n--; w.bytes(m, 0x83); }
  if (n > 0 && (m = v.place) !== undefined) { n--; w.bytes(m, 0x82); }
  if (n > 0 && (m = v.untilTime) !== undefined) { n--; w.time(m, 0x81); }
  if (n > 0 && (m = v.fromTime) !== undefined) { n--; w.time(m, 0x80); }
  PresenceStateNames.write(w, v.presenceState, 0x03);
  writeSubjectDeviceID(w, v.device, 0x63);
  if (n > 0) w.rest(v, n, k, writePresenceStateEvent);
  w.head(t, k);
}

export function readRouteingEvent(r: BerReader, d: Draft<RouteingEvent> = {}): RouteingEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.device = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x01) { d.routeingMode = r.boolean(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readRouteingEvent, 'device={"notKnown":true} routeingMode');
  return d as RouteingEvent;
}
export function writeRouteingEvent(w: BerWriter, v: RouteingEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.boolean(v.routeingMode, 0x01);
  writeSubjectDeviceID(w, v.device, 0x63);
  if (n > 0) w.rest(v, n, k, writeRouteingEvent);
  w.head(t, k);
}
