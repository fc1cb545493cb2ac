// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { Phase1Acknowledgement, Phase1AgentFilter, Phase1AgentLoggedOffEvent, Phase1AgentLoggedOnEvent, Phase1AgentNotReadyEvent, Phase1AgentParameter, Phase1AgentState, Phase1AllocationState, Phase1AlternateCall, Phase1AlternateCallResponse, Phase1AnswerCall, Phase1BackInServiceEvent, Phase1BothCalls, Phase1CallClearedEvent, Phase1CallCompletion, Phase1CallCompletionArgument, Phase1CallCompletionArgumentExtended, Phase1CallFilter, Phase1CallInfoItem, Phase1CallInformationEvent, Phase1CallState, Phase1CalledDeviceID, Phase1CallsArgument, Phase1CallsArgumentExtended, Phase1ChangeMonitorFilter, Phase1ChangeMonitorFilterResponse, Phase1ChangeMonitorFilterResult, Phase1ChangeMonitorFilterResultExtended, Phase1CommonArguments, Phase1ConferenceCallResponse, Phase1ConferencedEvent, Phase1ConnectionArgument, Phase1ConnectionArgumentExtended, Phase1ConnectionClearedEvent, Phase1ConnectionDetails, Phase1ConnectionID, Phase1ConnectionList, Phase1ConnectionResult, Phase1ConnectionResultExtended, Phase1ConsultationCall, Phase1ConsultationCallResponse, Phase1Deflect, Phase1DeliveredEvent, Phase1DeviceArgument, Phase1DeviceArgumentExtended, Phase1DeviceClass, Phase1DeviceID, Phase1DeviceInfo, Phase1DeviceType, Phase1DivertCall, Phase1DivertCallArgument, Phase1DivertCallArgumentExtended, Phase1DivertInfo, Phase1DivertedEvent, Phase1DoNotDisturbEvent, Phase1EscapeArgument, Phase1EscapeService, Phase1EstablishedEvent, Phase1EventCause, Phase1ExtendedDeviceID, Phase1FailedEvent, Phase1FeatureFilter, Phase1FeatureInfo, Phase1ForwardListItem, Phase1ForwardParameter, Phase1ForwardingEvent, Phase1ForwardingType, Phase1HeldEvent, Phase1HoldCall, Phase1LocalConnectionState, Phase1LocalDeviceID, Phase1LoggedOffInfo, Phase1LoggedOnInfo, Phase1MaintenanceFilter, Phase1MakeCall, Phase1MakePredictiveCall, Phase1MessageWaitingEvent, Phase1MonitorFilter, Phase1MonitorObject, Phase1MonitorStart, Phase1MonitorStartResponse, Phase1MonitorStop, Phase1MonitorStopArgument, Phase1MonitorStopArgumentExtended, Phase1MonitorType, Phase1NetworkReachedEvent, Phase1OperationErrors, Phase1OriginatedEvent, Phase1PerformanceManagementErrors, Phase1Pickup, Phase1PrivateTON, Phase1PublicTON, Phase1QueryDevice, Phase1QueryDeviceFeature, Phase1QueryDeviceInformation, Phase1QueryDeviceResponse, Phase1QueryDeviceResult, Phase1QueryDeviceResultExtended, Phase1QueuedEvent, Phase1ReRoute, Phase1RedirectionDeviceID, Phase1RetrievedEvent, Phase1RetryValue, Phase1RouteEnd, Phase1RouteRequest, Phase1RouteSelect, Phase1RouteUsed, Phase1SecurityData, Phase1SelectValue, Phase1ServiceInitiatedEvent, Phase1SetDeviceFeature, Phase1SetFeature, Phase1SimpleCallState, Phase1SnapshotCallInfo, Phase1SnapshotCallResponse, Phase1SnapshotCallResult, Phase1SnapshotCallResultExtended, Phase1SnapshotDevice, Phase1SnapshotDeviceInfo, Phase1SnapshotDeviceResponse, Phase1SnapshotDeviceResult, Phase1SnapshotDeviceResultExtended, Phase1StateIncompatibilityErrors, Phase1SubscribedResourceAvailabilityErrors, Phase1SystemResourceAvailabilityErrors, Phase1SystemStatus, Phase1SystemStatusArgument, Phase1SystemStatusArgumentExtended, Phase1SystemStatusValue, Phase1TransferCallResponse, Phase1TransferredEvent, Phase1UniversalFailure } from './types.js';
import type { BerReader, Draft } from '../../reader.js';
import type { BerWriter } from '../../writer.js';
import { Bits, Enumeration } from '../../names.js';
import { readKept, readPhase1SecurityOrUnspecified, readPhase1Time, readPrivateData, writeKept, writePhase1SecurityOrUnspecified, writePhase1Time, writePrivateData } from '../hand-written.js';

export function readPhase1Acknowledgement(r: BerReader, t: number): Phase1Acknowledgement {
  let v: Phase1Acknowledgement;
  switch (t) {
    case 0x5d:
      v = { extensions: readKept(r) };
      break;
    case 0x05:
      v = { noData: r.nothing() };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1Acknowledgement(w: BerWriter, v: Phase1Acknowledgement): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.extensions) !== undefined) writeKept(w, m, 0x7d);
  else if ((m = v.noData) !== undefined) w.nothing(m, 0x05);
  else w.alternative(v);
  if (n > 0) w.several(v, 'extensions noData');
}

export function readPhase1AlternateCallResponse(r: BerReader, d: Draft<Phase1AlternateCallResponse> = {}, t: number): Phase1AlternateCallResponse {
  d.result = readPhase1Acknowledgement(r, t);
  return d as Phase1AlternateCallResponse;
}
export function writePhase1AlternateCallResponse(w: BerWriter, v: Phase1AlternateCallResponse, t: number): void {
  const n = w.members(v, 1);
  const m = v.result;
  if (m === undefined) w.fail('missing-member', 'BER has no other content here', v);
  else writePhase1Acknowledgement(w, m);
  if (n > 0) w.rest(v, n, w.pos, writePhase1AlternateCallResponse);
}

export function readPhase1LocalDeviceID(r: BerReader, t: number): Phase1LocalDeviceID {
  let v: Phase1LocalDeviceID;
  switch (t) {
    case 0x80:
      v = { dialingNumber: r.text() };
      break;
    case 0x81:
      v = { deviceNumber: r.numeral() };
      break;
    case 0x83:
      v = { dynamicID: r.identifier() };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1LocalDeviceID(w: BerWriter, v: Phase1LocalDeviceID): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.dialingNumber) !== undefined) w.text(m, 0x80);
  else if ((m = v.deviceNumber) !== undefined) w.numeral(m, 0x81);
  else if ((m = v.dynamicID) !== undefined) w.identifier(m, 0x83);
  else w.alternative(v);
  if (n > 0) w.several(v, 'dialingNumber deviceNumber dynamicID');
}

export function readPhase1ConnectionID(r: BerReader, d: Draft<Phase1ConnectionID> = {}): Phase1ConnectionID {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x82) { d.callID = r.identifier(); t = r.next(e); }
  if (t === 0x80 || t === 0x81 || t === 0x83) { d.deviceID = readPhase1LocalDeviceID(r, t); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readPhase1ConnectionID, '', [0x82, 0x80, 0x81, 0x83]);
  return d as Phase1ConnectionID;
}
export function writePhase1ConnectionID(w: BerWriter, v: Phase1ConnectionID, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.deviceID) !== undefined) { n--; writePhase1LocalDeviceID(w, m); }
  if (n > 0 && (m = v.callID) !== undefined) { n--; w.identifier(m, 0x82); }
  if (n > 0) w.rest(v, n, k, writePhase1ConnectionID);
  w.head(t, k);
}

export function readPhase1BothCalls(r: BerReader, d: Draft<Phase1BothCalls> = {}): Phase1BothCalls {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x4b) && d.heldCall === undefined) { d.heldCall = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if ((t === 0x4b) && d.activeCall === undefined) { d.activeCall = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1BothCalls, 'heldCall activeCall', [0x4b]);
  return d as Phase1BothCalls;
}
export function writePhase1BothCalls(w: BerWriter, v: Phase1BothCalls, t: number): void {
  let n = w.members(v, 2);
  const k = w.pos;
  writePhase1ConnectionID(w, v.activeCall, 0x6b);
  writePhase1ConnectionID(w, v.heldCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1BothCalls);
  w.head(t, k);
}

export function readPhase1ConnectionDetails(r: BerReader, t: number): Phase1ConnectionDetails {
  let v: Phase1ConnectionDetails;
  switch (t) {
    case 0x80:
      v = { heldCall: readPhase1ConnectionID(r) };
      break;
    case 0x81:
      v = { activeCall: readPhase1ConnectionID(r) };
      break;
    case 0x82:
      v = { bothCalls: readPhase1BothCalls(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1ConnectionDetails(w: BerWriter, v: Phase1ConnectionDetails): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.heldCall) !== undefined) writePhase1ConnectionID(w, m, 0xa0);
  else if ((m = v.activeCall) !== undefined) writePhase1ConnectionID(w, m, 0xa1);
  else if ((m = v.bothCalls) !== undefined) writePhase1BothCalls(w, m, 0xa2);
  else w.alternative(v);
  if (n > 0) w.several(v, 'heldCall activeCall bothCalls');
}

export function readPhase1SecurityData(r: BerReader, d: Draft<Phase1SecurityData> = {}): Phase1SecurityData {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x02) { d.messageSequenceNumber = r.integer(); t = r.next(e); }
  if (t === 0x17) { d.timeStamp = readPhase1Time(r); t = r.next(e); }
  if (t === 0x10) { d.seal = readKept(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readPhase1SecurityData, '');
  return d as Phase1SecurityData;
}
export function writePhase1SecurityData(w: BerWriter, v: Phase1SecurityData, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.seal) !== undefined) { n--; writeKept(w, m, 0x30); }
  if (n > 0 && (m = v.timeStamp) !== undefined) { n--; writePhase1Time(w, m, 0x17); }
  if (n > 0 && (m = v.messageSequenceNumber) !== undefined) { n--; w.integer(m, 0x02); }
  if (n > 0) w.rest(v, n, k, writePhase1SecurityData);
  w.head(t, k);
}

export function readPhase1CommonArguments(r: BerReader, d: Draft<Phase1CommonArguments> = {}): Phase1CommonArguments {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.security = readPhase1SecurityData(r); t = r.next(e); }
  if (t === 0x81) { d.privateData = r.choices(readPrivateData); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readPhase1CommonArguments, '');
  return d as Phase1CommonArguments;
}
export function writePhase1CommonArguments(w: BerWriter, v: Phase1CommonArguments, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; w.items(m, 0xa1, writePrivateData); }
  if (n > 0 && (m = v.security) !== undefined) { n--; writePhase1SecurityData(w, m, 0xa0); }
  if (n > 0) w.rest(v, n, k, writePhase1CommonArguments);
  w.head(t, k);
}

export function readPhase1CallsArgumentExtended(r: BerReader, d: Draft<Phase1CallsArgumentExtended> = {}): Phase1CallsArgumentExtended {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80 || t === 0x81 || t === 0x82) { d.value = readPhase1ConnectionDetails(r, t); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1CallsArgumentExtended, 'value');
  return d as Phase1CallsArgumentExtended;
}
export function writePhase1CallsArgumentExtended(w: BerWriter, v: Phase1CallsArgumentExtended, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  writePhase1ConnectionDetails(w, v.value);
  if (n > 0) w.rest(v, n, k, writePhase1CallsArgumentExtended);
  w.head(t, k);
}

export function readPhase1CallsArgument(r: BerReader, t: number): Phase1CallsArgument {
  let v: Phase1CallsArgument;
  switch (t) {
    case 0x80:
    case 0x81:
    case 0x82:
      v = { alone: readPhase1ConnectionDetails(r, t) };
      break;
    case 0x10:
      v = { extended: readPhase1CallsArgumentExtended(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1CallsArgument(w: BerWriter, v: Phase1CallsArgument): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.alone) !== undefined) writePhase1ConnectionDetails(w, m);
  else if ((m = v.extended) !== undefined) writePhase1CallsArgumentExtended(w, m, 0x30);
  else w.alternative(v);
  if (n > 0) w.several(v, 'alone extended');
}

export function readPhase1AlternateCall(r: BerReader, d: Draft<Phase1AlternateCall> = {}, t: number): Phase1AlternateCall {
  d.argument = readPhase1CallsArgument(r, t);
  return d as Phase1AlternateCall;
}
export function writePhase1AlternateCall(w: BerWriter, v: Phase1AlternateCall, t: number): void {
  const n = w.members(v, 1);
  const m = v.argument;
  if (m === undefined) w.fail('missing-member', 'BER has no other content here', v);
  else writePhase1CallsArgument(w, m);
  if (n > 0) w.rest(v, n, w.pos, writePhase1AlternateCall);
}

export function readPhase1ConnectionArgumentExtended(r: BerReader, d: Draft<Phase1ConnectionArgumentExtended> = {}): Phase1ConnectionArgumentExtended {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.value = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1ConnectionArgumentExtended, 'value');
  return d as Phase1ConnectionArgumentExtended;
}
export function writePhase1ConnectionArgumentExtended(w: BerWriter, v: Phase1ConnectionArgumentExtended, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  writePhase1ConnectionID(w, v.value, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1ConnectionArgumentExtended);
  w.head(t, k);
}

export function readPhase1ConnectionArgument(r: BerReader, t: number): Phase1ConnectionArgument {
  let v: Phase1ConnectionArgument;
  switch (t) {
    case 0x4b:
      v = { alone: readPhase1ConnectionID(r) };
      break;
    case 0x10:
      v = { extended: readPhase1ConnectionArgumentExtended(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1ConnectionArgument(w: BerWriter, v: Phase1ConnectionArgument): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.alone) !== undefined) writePhase1ConnectionID(w, m, 0x6b);
  else if ((m = v.extended) !== undefined) writePhase1ConnectionArgumentExtended(w, m, 0x30);
  else w.alternative(v);
  if (n > 0) w.several(v, 'alone extended');
}

export function readPhase1AnswerCall(r: BerReader, d: Draft<Phase1AnswerCall> = {}, t: number): Phase1AnswerCall {
  d.argument = readPhase1ConnectionArgument(r, t);
  return d as Phase1AnswerCall;
}
export function writePhase1AnswerCall(w: BerWriter, v: Phase1AnswerCall, t: number): void {
  const n = w.members(v, 1);
  const m = v.argument;
  if (m === undefined) w.fail('missing-member', 'BER has no other content here', v);
  else writePhase1ConnectionArgument(w, m);
  if (n > 0) w.rest(v, n, w.pos, writePhase1AnswerCall);
}

export function readPhase1FeatureInfo(r: BerReader, t: number): Phase1FeatureInfo {
  let v: Phase1FeatureInfo;
  switch (t) {
    case 0x80:
      v = { campon: readPhase1ConnectionID(r) };
      break;
    case 0x81:
      v = { callback: readPhase1ConnectionID(r) };
      break;
    case 0x82:
      v = { intrude: readPhase1ConnectionID(r) };
      break;
    case 0x83:
      v = { callbackMessage: readPhase1ConnectionID(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1FeatureInfo(w: BerWriter, v: Phase1FeatureInfo): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.campon) !== undefined) writePhase1ConnectionID(w, m, 0xa0);
  else if ((m = v.callback) !== undefined) writePhase1ConnectionID(w, m, 0xa1);
  else if ((m = v.intrude) !== undefined) writePhase1ConnectionID(w, m, 0xa2);
  else if ((m = v.callbackMessage) !== undefined) writePhase1ConnectionID(w, m, 0xa3);
  else w.alternative(v);
  if (n > 0) w.several(v, 'campon callback intrude callbackMessage');
}

export function readPhase1CallCompletionArgumentExtended(r: BerReader, d: Draft<Phase1CallCompletionArgumentExtended> = {}): Phase1CallCompletionArgumentExtended {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80 || t === 0x81 || t === 0x82 || t === 0x83) { d.value = readPhase1FeatureInfo(r, t); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1CallCompletionArgumentExtended, 'value');
  return d as Phase1CallCompletionArgumentExtended;
}
export function writePhase1CallCompletionArgumentExtended(w: BerWriter, v: Phase1CallCompletionArgumentExtended, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  writePhase1FeatureInfo(w, v.value);
  if (n > 0) w.rest(v, n, k, writePhase1CallCompletionArgumentExtended);
  w.head(t, k);
}

export function readPhase1CallCompletionArgument(r: BerReader, t: number): Phase1CallCompletionArgument {
  let v: Phase1CallCompletionArgument;
  switch (t) {
    case 0x80:
    case 0x81:
    case 0x82:
    case 0x83:
      v = { alone: readPhase1FeatureInfo(r, t) };
      break;
    case 0x10:
      v = { extended: readPhase1CallCompletionArgumentExtended(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1CallCompletionArgument(w: BerWriter, v: Phase1CallCompletionArgument): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.alone) !== undefined) writePhase1FeatureInfo(w, m);
  else if ((m = v.extended) !== undefined) writePhase1CallCompletionArgumentExtended(w, m, 0x30);
  else w.alternative(v);
  if (n > 0) w.several(v, 'alone extended');
}

export function readPhase1CallCompletion(r: BerReader, d: Draft<Phase1CallCompletion> = {}, t: number): Phase1CallCompletion {
  d.argument = readPhase1CallCompletionArgument(r, t);
  return d as Phase1CallCompletion;
}
export function writePhase1CallCompletion(w: BerWriter, v: Phase1CallCompletion, t: number): void {
  const n = w.members(v, 1);
  const m = v.argument;
  if (m === undefined) w.fail('missing-member', 'BER has no other content here', v);
  else writePhase1CallCompletionArgument(w, m);
  if (n > 0) w.rest(v, n, w.pos, writePhase1CallCompletion);
}

export function readPhase1DeviceID(r: BerReader, t: number): Phase1DeviceID {
  let v: Phase1DeviceID;
  switch (t) {
    case 0x80:
      v = { dialingNumber: r.text() };
      break;
    case 0x81:
      v = { deviceNumber: r.numeral() };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1DeviceID(w: BerWriter, v: Phase1DeviceID): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.dialingNumber) !== undefined) w.text(m, 0x80);
  else if ((m = v.deviceNumber) !== undefined) w.numeral(m, 0x81);
  else w.alternative(v);
  if (n > 0) w.several(v, 'dialingNumber deviceNumber');
}

export function readPhase1CallInfoItem(r: BerReader, d: Draft<Phase1CallInfoItem> = {}): Phase1CallInfoItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.endpoint = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x80 || t === 0x81) { d.staticEndpoint = readPhase1DeviceID(r, t); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1CallInfoItem, 'endpoint');
  return d as Phase1CallInfoItem;
}
export function writePhase1CallInfoItem(w: BerWriter, v: Phase1CallInfoItem, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.staticEndpoint) !== undefined) { n--; writePhase1DeviceID(w, m); }
  writePhase1ConnectionID(w, v.endpoint, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1CallInfoItem);
  w.head(t, k);
}

export function readPhase1ConnectionList(r: BerReader, t: number): Phase1ConnectionList {
  let v: Phase1ConnectionList;
  switch (t) {
    case 0x4c:
      v = { connections: r.list(0x4b, readPhase1ConnectionID) };
      break;
    case 0x4d:
      v = { callInformation: r.list(0x10, readPhase1CallInfoItem) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1ConnectionList(w: BerWriter, v: Phase1ConnectionList): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.connections) !== undefined) w.items(m, 0x6c, writePhase1ConnectionID, 0x6b);
  else if ((m = v.callInformation) !== undefined) w.items(m, 0x6d, writePhase1CallInfoItem, 0x30);
  else w.alternative(v);
  if (n > 0) w.several(v, 'connections callInformation');
}

export function readPhase1ConferenceCallResponse(r: BerReader, d: Draft<Phase1ConferenceCallResponse> = {}): Phase1ConferenceCallResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.conferenceCall = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x4c || t === 0x4d) { d.connections = readPhase1ConnectionList(r, t); t = r.next(e); }
  if (t === 0x5d) { d.extensions = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1ConferenceCallResponse, 'conferenceCall');
  return d as Phase1ConferenceCallResponse;
}
export function writePhase1ConferenceCallResponse(w: BerWriter, v: Phase1ConferenceCallResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.connections) !== undefined) { n--; writePhase1ConnectionList(w, m); }
  writePhase1ConnectionID(w, v.conferenceCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1ConferenceCallResponse);
  w.head(t, k);
}

export function readPhase1ConnectionResultExtended(r: BerReader, d: Draft<Phase1ConnectionResultExtended> = {}): Phase1ConnectionResultExtended {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.value = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x5d) { d.extensions = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1ConnectionResultExtended, 'value');
  return d as Phase1ConnectionResultExtended;
}
export function writePhase1ConnectionResultExtended(w: BerWriter, v: Phase1ConnectionResultExtended, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeKept(w, m, 0x7d); }
  writePhase1ConnectionID(w, v.value, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1ConnectionResultExtended);
  w.head(t, k);
}

export function readPhase1ConnectionResult(r: BerReader, t: number): Phase1ConnectionResult {
  let v: Phase1ConnectionResult;
  switch (t) {
    case 0x4b:
      v = { alone: readPhase1ConnectionID(r) };
      break;
    case 0x10:
      v = { extended: readPhase1ConnectionResultExtended(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1ConnectionResult(w: BerWriter, v: Phase1ConnectionResult): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.alone) !== undefined) writePhase1ConnectionID(w, m, 0x6b);
  else if ((m = v.extended) !== undefined) writePhase1ConnectionResultExtended(w, m, 0x30);
  else w.alternative(v);
  if (n > 0) w.several(v, 'alone extended');
}

export function readPhase1ConsultationCallResponse(r: BerReader, d: Draft<Phase1ConsultationCallResponse> = {}, t: number): Phase1ConsultationCallResponse {
  d.result = readPhase1ConnectionResult(r, t);
  return d as Phase1ConsultationCallResponse;
}
export function writePhase1ConsultationCallResponse(w: BerWriter, v: Phase1ConsultationCallResponse, t: number): void {
  const n = w.members(v, 1);
  const m = v.result;
  if (m === undefined) w.fail('missing-member', 'BER has no other content here', v);
  else writePhase1ConnectionResult(w, m);
  if (n > 0) w.rest(v, n, w.pos, writePhase1ConsultationCallResponse);
}

export function readPhase1PublicTON(r: BerReader, t: number): Phase1PublicTON {
  let v: Phase1PublicTON;
  switch (t) {
    case 0x80:
      v = { unknown: r.text() };
      break;
    case 0x81:
      v = { international: r.text() };
      break;
    case 0x82:
      v = { national: r.text() };
      break;
    case 0x83:
      v = { networkspecific: r.text() };
      break;
    case 0x84:
      v = { subscriber: r.text() };
      break;
    case 0x85:
      v = { abbreviated: r.text() };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1PublicTON(w: BerWriter, v: Phase1PublicTON): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.unknown) !== undefined) w.text(m, 0x80);
  else if ((m = v.international) !== undefined) w.text(m, 0x81);
  else if ((m = v.national) !== undefined) w.text(m, 0x82);
  else if ((m = v.networkspecific) !== undefined) w.text(m, 0x83);
  else if ((m = v.subscriber) !== undefined) w.text(m, 0x84);
  else if ((m = v.abbreviated) !== undefined) w.text(m, 0x85);
  else w.alternative(v);
  if (n > 0) w.several(v, 'unknown international national networkspecific subscriber abbreviated');
}

export function readPhase1PrivateTON(r: BerReader, t: number): Phase1PrivateTON {
  let v: Phase1PrivateTON;
  switch (t) {
    case 0x80:
      v = { unknown: r.text() };
      break;
    case 0x81:
      v = { level3RegionalNumber: r.text() };
      break;
    case 0x82:
      v = { level2RegionalNumber: r.text() };
      break;
    case 0x83:
      v = { level1RegionalNumber: r.text() };
      break;
    case 0x84:
      v = { pTNSpecificNumber: r.text() };
      break;
    case 0x85:
      v = { localNumber: r.text() };
      break;
    case 0x86:
      v = { abbreviated: r.text() };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1PrivateTON(w: BerWriter, v: Phase1PrivateTON): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.unknown) !== undefined) w.text(m, 0x80);
  else if ((m = v.level3RegionalNumber) !== undefined) w.text(m, 0x81);
  else if ((m = v.level2RegionalNumber) !== undefined) w.text(m, 0x82);
  else if ((m = v.level1RegionalNumber) !== undefined) w.text(m, 0x83);
  else if ((m = v.pTNSpecificNumber) !== undefined) w.text(m, 0x84);
  else if ((m = v.localNumber) !== undefined) w.text(m, 0x85);
  else if ((m = v.abbreviated) !== undefined) w.text(m, 0x86);
  else w.alternative(v);
  if (n > 0) w.several(v, 'unknown level3RegionalNumber level2RegionalNumber level1RegionalNumber pTNSpecificNumber localNumber abbreviated');
}

export function readPhase1ExtendedDeviceID(r: BerReader, t: number): Phase1ExtendedDeviceID {
  let v: Phase1ExtendedDeviceID;
  switch (t) {
    case 0x80:
      v = { dialingNumber: r.text() };
      break;
    case 0x81:
      v = { deviceNumber: r.numeral() };
      break;
    case 0x82:
      v = { implicitPublic: r.text() };
      break;
    case 0x83:
      v = { explicitPublic: r.explicitChoice(readPhase1PublicTON) };
      break;
    case 0x84:
      v = { implicitPrivate: r.text() };
      break;
    case 0x85:
      v = { explicitPrivate: r.explicitChoice(readPhase1PrivateTON) };
      break;
    case 0x86:
      v = { other: r.identifier() };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1ExtendedDeviceID(w: BerWriter, v: Phase1ExtendedDeviceID): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.dialingNumber) !== undefined) w.text(m, 0x80);
  else if ((m = v.deviceNumber) !== undefined) w.numeral(m, 0x81);
  else if ((m = v.implicitPublic) !== undefined) w.text(m, 0x82);
  else if ((m = v.explicitPublic) !== undefined) w.explicit(m, 0xa3, writePhase1PublicTON);
  else if ((m = v.implicitPrivate) !== undefined) w.text(m, 0x84);
  else if ((m = v.explicitPrivate) !== undefined) w.explicit(m, 0xa5, writePhase1PrivateTON);
  else if ((m = v.other) !== undefined) w.identifier(m, 0x86);
  else w.alternative(v);
  if (n > 0) w.several(v, 'dialingNumber deviceNumber implicitPublic explicitPublic implicitPrivate explicitPrivate other');
}

export function readPhase1CalledDeviceID(r: BerReader): Phase1CalledDeviceID {
  const e = r.open(), t = r.next(e);
  let v: Phase1CalledDeviceID;
  switch (t) {
    case 0x80:
    case 0x81:
    case 0x82:
    case 0x83:
    case 0x84:
    case 0x85:
    case 0x86:
      v = { deviceIdentifier: readPhase1ExtendedDeviceID(r, t) };
      break;
    case 0x87:
      v = { notKnown: r.nothing() };
      break;
    case 0x88:
      v = { notRequired: r.nothing() };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  r.close(e);
  return v;
}
export function writePhase1CalledDeviceID(w: BerWriter, v: Phase1CalledDeviceID, t: number): void {
  const n = w.members(v, 1);
  const k = w.pos;
  let m;
  if ((m = v.deviceIdentifier) !== undefined) writePhase1ExtendedDeviceID(w, m);
  else if ((m = v.notKnown) !== undefined) w.nothing(m, 0x87);
  else if ((m = v.notRequired) !== undefined) w.nothing(m, 0x88);
  else w.alternative(v);
  if (n > 0) w.several(v, 'deviceIdentifier notKnown notRequired');
  w.head(t, k);
}

export function readPhase1ConsultationCall(r: BerReader, d: Draft<Phase1ConsultationCall> = {}): Phase1ConsultationCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.existingCall = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x42) { d.consultedDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1ConsultationCall, 'existingCall consultedDevice');
  return d as Phase1ConsultationCall;
}
export function writePhase1ConsultationCall(w: BerWriter, v: Phase1ConsultationCall, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  writePhase1CalledDeviceID(w, v.consultedDevice, 0x62);
  writePhase1ConnectionID(w, v.existingCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1ConsultationCall);
  w.head(t, k);
}

export function readPhase1Deflect(r: BerReader, d: Draft<Phase1Deflect> = {}): Phase1Deflect {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.callToBeDiverted = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x42) { d.newDestination = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1Deflect, 'callToBeDiverted newDestination');
  return d as Phase1Deflect;
}
export function writePhase1Deflect(w: BerWriter, v: Phase1Deflect, t: number): void {
  let n = w.members(v, 2);
  const k = w.pos;
  writePhase1CalledDeviceID(w, v.newDestination, 0x62);
  writePhase1ConnectionID(w, v.callToBeDiverted, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1Deflect);
  w.head(t, k);
}

export function readPhase1Pickup(r: BerReader, d: Draft<Phase1Pickup> = {}): Phase1Pickup {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.callToBePickedUp = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x80 || t === 0x81) { d.requestingDevice = readPhase1DeviceID(r, t); c++; t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1Pickup, 'callToBePickedUp requestingDevice');
  return d as Phase1Pickup;
}
export function writePhase1Pickup(w: BerWriter, v: Phase1Pickup, t: number): void {
  let n = w.members(v, 2);
  const k = w.pos;
  writePhase1DeviceID(w, v.requestingDevice);
  writePhase1ConnectionID(w, v.callToBePickedUp, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1Pickup);
  w.head(t, k);
}

export function readPhase1DivertInfo(r: BerReader, t: number): Phase1DivertInfo {
  let v: Phase1DivertInfo;
  switch (t) {
    case 0x80:
      v = { deflect: readPhase1Deflect(r) };
      break;
    case 0x81:
      v = { pickup: readPhase1Pickup(r) };
      break;
    case 0x82:
      v = { group: r.explicitChoice(readPhase1DeviceID) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1DivertInfo(w: BerWriter, v: Phase1DivertInfo): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.deflect) !== undefined) writePhase1Deflect(w, m, 0xa0);
  else if ((m = v.pickup) !== undefined) writePhase1Pickup(w, m, 0xa1);
  else if ((m = v.group) !== undefined) w.explicit(m, 0xa2, writePhase1DeviceID);
  else w.alternative(v);
  if (n > 0) w.several(v, 'deflect pickup group');
}

export function readPhase1DivertCallArgumentExtended(r: BerReader, d: Draft<Phase1DivertCallArgumentExtended> = {}): Phase1DivertCallArgumentExtended {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80 || t === 0x81 || t === 0x82) { d.value = readPhase1DivertInfo(r, t); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1DivertCallArgumentExtended, 'value');
  return d as Phase1DivertCallArgumentExtended;
}
export function writePhase1DivertCallArgumentExtended(w: BerWriter, v: Phase1DivertCallArgumentExtended, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  writePhase1DivertInfo(w, v.value);
  if (n > 0) w.rest(v, n, k, writePhase1DivertCallArgumentExtended);
  w.head(t, k);
}

export function readPhase1DivertCallArgument(r: BerReader, t: number): Phase1DivertCallArgument {
  let v: Phase1DivertCallArgument;
  switch (t) {
    case 0x80:
    case 0x81:
    case 0x82:
      v = { alone: readPhase1DivertInfo(r, t) };
      break;
    case 0x10:
      v = { extended: readPhase1DivertCallArgumentExtended(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1DivertCallArgument(w: BerWriter, v: Phase1DivertCallArgument): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.alone) !== undefined) writePhase1DivertInfo(w, m);
  else if ((m = v.extended) !== undefined) writePhase1DivertCallArgumentExtended(w, m, 0x30);
  else w.alternative(v);
  if (n > 0) w.several(v, 'alone extended');
}

export function readPhase1DivertCall(r: BerReader, d: Draft<Phase1DivertCall> = {}, t: number): Phase1DivertCall {
  d.argument = readPhase1DivertCallArgument(r, t);
  return d as Phase1DivertCall;
}
export function writePhase1DivertCall(w: BerWriter, v: Phase1DivertCall, t: number): void {
  const n = w.members(v, 1);
  const m = v.argument;
  if (m === undefined) w.fail('missing-member', 'BER has no other content here', v);
  else writePhase1DivertCallArgument(w, m);
  if (n > 0) w.rest(v, n, w.pos, writePhase1DivertCall);
}

export function readPhase1HoldCall(r: BerReader, d: Draft<Phase1HoldCall> = {}): Phase1HoldCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.callToBeHeld = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x01) { d.connectionReservation = r.boolean(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1HoldCall, 'callToBeHeld');
  return d as Phase1HoldCall;
}
export function writePhase1HoldCall(w: BerWriter, v: Phase1HoldCall, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.connectionReservation) !== undefined) { n--; w.boolean(m, 0x01); }
  writePhase1ConnectionID(w, v.callToBeHeld, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1HoldCall);
  w.head(t, k);
}

export function readPhase1MakeCall(r: BerReader, d: Draft<Phase1MakeCall> = {}): Phase1MakeCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80 || t === 0x81) { d.callingDevice = readPhase1DeviceID(r, t); c++; t = r.next(e); }
  if (t === 0x42) { d.calledDirectoryNumber = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1MakeCall, 'callingDevice calledDirectoryNumber');
  return d as Phase1MakeCall;
}
export function writePhase1MakeCall(w: BerWriter, v: Phase1MakeCall, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  writePhase1CalledDeviceID(w, v.calledDirectoryNumber, 0x62);
  writePhase1DeviceID(w, v.callingDevice);
  if (n > 0) w.rest(v, n, k, writePhase1MakeCall);
  w.head(t, k);
}

export const Phase1AllocationStateNames = /* @__PURE__ */ new Enumeration<Phase1AllocationState>('callDelivered callEstablished');

export function readPhase1MakePredictiveCall(r: BerReader, d: Draft<Phase1MakePredictiveCall> = {}): Phase1MakePredictiveCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80 || t === 0x81) { d.callingDevice = readPhase1DeviceID(r, t); c++; t = r.next(e); }
  if (t === 0x42) { d.calledDirectoryNumber = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x0a) { d.allocation = Phase1AllocationStateNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1MakePredictiveCall, 'callingDevice calledDirectoryNumber');
  return d as Phase1MakePredictiveCall;
}
export function writePhase1MakePredictiveCall(w: BerWriter, v: Phase1MakePredictiveCall, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.allocation) !== undefined) { n--; Phase1AllocationStateNames.write(w, m, 0x0a); }
  writePhase1CalledDeviceID(w, v.calledDirectoryNumber, 0x62);
  writePhase1DeviceID(w, v.callingDevice);
  if (n > 0) w.rest(v, n, k, writePhase1MakePredictiveCall);
  w.head(t, k);
}

export const Phase1ForwardingTypeNames = /* @__PURE__ */ new Enumeration<Phase1ForwardingType>('forwardImmediateOn forwardImmediateOff forwardBusyOn forwardBusyOff forwardNoAnsOn forwardNoAnsOff forwardBusyIntOn forwardBusyIntOff forwardBusyExtOn forwardBusyExtOff forwardNoAnsIntOn forwardNoAnsIntOff forwardNoAnsExtOn forwardNoAnsExtOff');

export function readPhase1ForwardListItem(r: BerReader, d: Draft<Phase1ForwardListItem> = {}): Phase1ForwardListItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x0a) { d.forwardingType = Phase1ForwardingTypeNames.read(r); c++; t = r.next(e); }
  if (t === 0x16) { d.forwardDN = r.text(); c++; t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1ForwardListItem, 'forwardingType forwardDN');
  return d as Phase1ForwardListItem;
}
export function writePhase1ForwardListItem(w: BerWriter, v: Phase1ForwardListItem, t: number): void {
  let n = w.members(v, 2);
  const k = w.pos;
  w.text(v.forwardDN, 0x16);
  Phase1ForwardingTypeNames.write(w, v.forwardingType, 0x0a);
  if (n > 0) w.rest(v, n, k, writePhase1ForwardListItem);
  w.head(t, k);
}

export const Phase1DeviceTypeNames = /* @__PURE__ */ new Enumeration<Phase1DeviceType>('station line button acd trunk operator 16 stationGroup lineGroup buttonGroup acdGroup trunkGroup operatorGroup 255 other');

export const Phase1DeviceClassNames = /* @__PURE__ */ new Bits<Phase1DeviceClass>('voice data image other');

export function readPhase1DeviceInfo(r: BerReader, d: Draft<Phase1DeviceInfo> = {}): Phase1DeviceInfo {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80 || t === 0x81) { d.deviceID = readPhase1DeviceID(r, t); t = r.next(e); }
  if (t === 0x0a) { d.deviceType = Phase1DeviceTypeNames.read(r); t = r.next(e); }
  if (t === 0x03) { d.deviceClass = Phase1DeviceClassNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readPhase1DeviceInfo, '');
  return d as Phase1DeviceInfo;
}
export function writePhase1DeviceInfo(w: BerWriter, v: Phase1DeviceInfo, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.deviceClass) !== undefined) { n--; Phase1DeviceClassNames.write(w, m, 0x03); }
  if (n > 0 && (m = v.deviceType) !== undefined) { n--; Phase1DeviceTypeNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.deviceID) !== undefined) { n--; writePhase1DeviceID(w, m); }
  if (n > 0) w.rest(v, n, k, writePhase1DeviceInfo);
  w.head(t, k);
}

export const Phase1AgentStateNames = /* @__PURE__ */ new Enumeration<Phase1AgentState>('notReady null ready workNotReady workReady');

export function readPhase1QueryDeviceInformation(r: BerReader, t: number): Phase1QueryDeviceInformation {
  let v: Phase1QueryDeviceInformation;
  switch (t) {
    case 0x80:
      v = { msgWaitingOn: r.boolean() };
      break;
    case 0x81:
      v = { doNotDisturbOn: r.boolean() };
      break;
    case 0x82:
      v = { forward: r.list(0x10, readPhase1ForwardListItem) };
      break;
    case 0x83:
      v = { lastDialed: r.text() };
      break;
    case 0x84:
      v = { deviceInfo: readPhase1DeviceInfo(r) };
      break;
    case 0x85:
      v = { agentState: Phase1AgentStateNames.read(r) };
      break;
    case 0x86:
      v = { routingEnabled: r.boolean() };
      break;
    case 0x87:
      v = { autoAnswerOn: r.boolean() };
      break;
    case 0x88:
      v = { microphoneMuteOn: r.boolean() };
      break;
    case 0x89:
      v = { speakerMuteOn: r.boolean() };
      break;
    case 0x8a:
      v = { speakerVolume: r.integer() };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1QueryDeviceInformation(w: BerWriter, v: Phase1QueryDeviceInformation): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.msgWaitingOn) !== undefined) w.boolean(m, 0x80);
  else if ((m = v.doNotDisturbOn) !== undefined) w.boolean(m, 0x81);
  else if ((m = v.forward) !== undefined) w.items(m, 0xa2, writePhase1ForwardListItem, 0x30);
  else if ((m = v.lastDialed) !== undefined) w.text(m, 0x83);
  else if ((m = v.deviceInfo) !== undefined) writePhase1DeviceInfo(w, m, 0xa4);
  else if ((m = v.agentState) !== undefined) Phase1AgentStateNames.write(w, m, 0x85);
  else if ((m = v.routingEnabled) !== undefined) w.boolean(m, 0x86);
  else if ((m = v.autoAnswerOn) !== undefined) w.boolean(m, 0x87);
  else if ((m = v.microphoneMuteOn) !== undefined) w.boolean(m, 0x88);
  else if ((m = v.speakerMuteOn) !== undefined) w.boolean(m, 0x89);
  else if ((m = v.speakerVolume) !== undefined) w.integer(m, 0x8a);
  else w.alternative(v);
  if (n > 0) w.several(v, 'msgWaitingOn doNotDisturbOn forward lastDialed deviceInfo agentState routingEnabled autoAnswerOn microphoneMuteOn speakerMuteOn speakerVolume');
}

export function readPhase1QueryDeviceResultExtended(r: BerReader, d: Draft<Phase1QueryDeviceResultExtended> = {}): Phase1QueryDeviceResultExtended {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80 || t === 0x81 || t === 0x82 || t === 0x83 || t === 0x84 || t === 0x85 || t === 0x86 || t === 0x87 || t === 0x88 || t === 0x89 || t === 0x8a) { d.value = readPhase1QueryDeviceInformation(r, t); c++; t = r.next(e); }
  if (t === 0x5d) { d.extensions = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1QueryDeviceResultExtended, 'value');
  return d as Phase1QueryDeviceResultExtended;
}
export function writePhase1QueryDeviceResultExtended(w: BerWriter, v: Phase1QueryDeviceResultExtended, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeKept(w, m, 0x7d); }
  writePhase1QueryDeviceInformation(w, v.value);
  if (n > 0) w.rest(v, n, k, writePhase1QueryDeviceResultExtended);
  w.head(t, k);
}

export function readPhase1QueryDeviceResult(r: BerReader, t: number): Phase1QueryDeviceResult {
  let v: Phase1QueryDeviceResult;
  switch (t) {
    case 0x80:
    case 0x81:
    case 0x82:
    case 0x83:
    case 0x84:
    case 0x85:
    case 0x86:
    case 0x87:
    case 0x88:
    case 0x89:
    case 0x8a:
      v = { alone: readPhase1QueryDeviceInformation(r, t) };
      break;
    case 0x10:
      v = { extended: readPhase1QueryDeviceResultExtended(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1QueryDeviceResult(w: BerWriter, v: Phase1QueryDeviceResult): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.alone) !== undefined) writePhase1QueryDeviceInformation(w, m);
  else if ((m = v.extended) !== undefined) writePhase1QueryDeviceResultExtended(w, m, 0x30);
  else w.alternative(v);
  if (n > 0) w.several(v, 'alone extended');
}

export function readPhase1QueryDeviceResponse(r: BerReader, d: Draft<Phase1QueryDeviceResponse> = {}, t: number): Phase1QueryDeviceResponse {
  d.result = readPhase1QueryDeviceResult(r, t);
  return d as Phase1QueryDeviceResponse;
}
export function writePhase1QueryDeviceResponse(w: BerWriter, v: Phase1QueryDeviceResponse, t: number): void {
  const n = w.members(v, 1);
  const m = v.result;
  if (m === undefined) w.fail('missing-member', 'BER has no other content here', v);
  else writePhase1QueryDeviceResult(w, m);
  if (n > 0) w.rest(v, n, w.pos, writePhase1QueryDeviceResponse);
}

export const Phase1QueryDeviceFeatureNames = /* @__PURE__ */ new Enumeration<Phase1QueryDeviceFeature>('msgWaitingOn doNotDisturbOn forward lastDialedNumber deviceInfo agentState routingEnabled autoAnswer microphoneMuteOn speakerMuteOn speakerVolume');

export function readPhase1QueryDevice(r: BerReader, d: Draft<Phase1QueryDevice> = {}): Phase1QueryDevice {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80 || t === 0x81) { d.device = readPhase1DeviceID(r, t); c++; t = r.next(e); }
  if (t === 0x0a) { d.feature = Phase1QueryDeviceFeatureNames.read(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1QueryDevice, 'device feature');
  return d as Phase1QueryDevice;
}
export function writePhase1QueryDevice(w: BerWriter, v: Phase1QueryDevice, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  Phase1QueryDeviceFeatureNames.write(w, v.feature, 0x0a);
  writePhase1DeviceID(w, v.device);
  if (n > 0) w.rest(v, n, k, writePhase1QueryDevice);
  w.head(t, k);
}

export function readPhase1ForwardParameter(r: BerReader, d: Draft<Phase1ForwardParameter> = {}): Phase1ForwardParameter {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x0a) { d.forwardingType = Phase1ForwardingTypeNames.read(r); c++; t = r.next(e); }
  if (t === 0x16) { d.forwardDN = r.text(); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1ForwardParameter, 'forwardingType');
  return d as Phase1ForwardParameter;
}
export function writePhase1ForwardParameter(w: BerWriter, v: Phase1ForwardParameter, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.forwardDN) !== undefined) { n--; w.text(m, 0x16); }
  Phase1ForwardingTypeNames.write(w, v.forwardingType, 0x0a);
  if (n > 0) w.rest(v, n, k, writePhase1ForwardParameter);
  w.head(t, k);
}

export function readPhase1LoggedOnInfo(r: BerReader, d: Draft<Phase1LoggedOnInfo> = {}): Phase1LoggedOnInfo {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x8a) { d.agentID = r.identifier(); t = r.next(e); }
  if (t === 0x8b) { d.password = r.bytes(); t = r.next(e); }
  if (t === 0x80 || t === 0x81) { d.group = readPhase1DeviceID(r, t); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readPhase1LoggedOnInfo, '');
  return d as Phase1LoggedOnInfo;
}
export function writePhase1LoggedOnInfo(w: BerWriter, v: Phase1LoggedOnInfo, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.group) !== undefined) { n--; writePhase1DeviceID(w, m); }
  if (n > 0 && (m = v.password) !== undefined) { n--; w.bytes(m, 0x8b); }
  if (n > 0 && (m = v.agentID) !== undefined) { n--; w.identifier(m, 0x8a); }
  if (n > 0) w.rest(v, n, k, writePhase1LoggedOnInfo);
  w.head(t, k);
}

export function readPhase1LoggedOffInfo(r: BerReader, d: Draft<Phase1LoggedOffInfo> = {}): Phase1LoggedOffInfo {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x8a) { d.agentID = r.identifier(); t = r.next(e); }
  if (t === 0x80 || t === 0x81) { d.group = readPhase1DeviceID(r, t); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readPhase1LoggedOffInfo, '');
  return d as Phase1LoggedOffInfo;
}
export function writePhase1LoggedOffInfo(w: BerWriter, v: Phase1LoggedOffInfo, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.group) !== undefined) { n--; writePhase1DeviceID(w, m); }
  if (n > 0 && (m = v.agentID) !== undefined) { n--; w.identifier(m, 0x8a); }
  if (n > 0) w.rest(v, n, k, writePhase1LoggedOffInfo);
  w.head(t, k);
}

export function readPhase1AgentParameter(r: BerReader, t: number): Phase1AgentParameter {
  let v: Phase1AgentParameter;
  switch (t) {
    case 0x80:
      v = { loggedIn: readPhase1LoggedOnInfo(r) };
      break;
    case 0x81:
      v = { loggedOut: readPhase1LoggedOffInfo(r) };
      break;
    case 0x82:
      v = { notReady: r.nothing() };
      break;
    case 0x83:
      v = { ready: r.nothing() };
      break;
    case 0x84:
      v = { workNotReady: r.nothing() };
      break;
    case 0x85:
      v = { workReady: r.nothing() };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1AgentParameter(w: BerWriter, v: Phase1AgentParameter): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.loggedIn) !== undefined) writePhase1LoggedOnInfo(w, m, 0xa0);
  else if ((m = v.loggedOut) !== undefined) writePhase1LoggedOffInfo(w, m, 0xa1);
  else if ((m = v.notReady) !== undefined) w.nothing(m, 0x82);
  else if ((m = v.ready) !== undefined) w.nothing(m, 0x83);
  else if ((m = v.workNotReady) !== undefined) w.nothing(m, 0x84);
  else if ((m = v.workReady) !== undefined) w.nothing(m, 0x85);
  else w.alternative(v);
  if (n > 0) w.several(v, 'loggedIn loggedOut notReady ready workNotReady workReady');
}

export function readPhase1SetDeviceFeature(r: BerReader, t: number): Phase1SetDeviceFeature {
  let v: Phase1SetDeviceFeature;
  switch (t) {
    case 0x80:
      v = { msgWaitingOn: r.boolean() };
      break;
    case 0x81:
      v = { doNotDisturbOn: r.boolean() };
      break;
    case 0x82:
      v = { forward: readPhase1ForwardParameter(r) };
      break;
    case 0x83:
      v = { requestedAgentState: r.explicitChoice(readPhase1AgentParameter) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1SetDeviceFeature(w: BerWriter, v: Phase1SetDeviceFeature): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.msgWaitingOn) !== undefined) w.boolean(m, 0x80);
  else if ((m = v.doNotDisturbOn) !== undefined) w.boolean(m, 0x81);
  else if ((m = v.forward) !== undefined) writePhase1ForwardParameter(w, m, 0xa2);
  else if ((m = v.requestedAgentState) !== undefined) w.explicit(m, 0xa3, writePhase1AgentParameter);
  else w.alternative(v);
  if (n > 0) w.several(v, 'msgWaitingOn doNotDisturbOn forward requestedAgentState');
}

export function readPhase1SetFeature(r: BerReader, d: Draft<Phase1SetFeature> = {}): Phase1SetFeature {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x80 || t === 0x81) && d.device === undefined) { d.device = readPhase1DeviceID(r, t); c++; t = r.next(e); }
  if ((t === 0x80 || t === 0x81 || t === 0x82 || t === 0x83) && d.feature === undefined) { d.feature = readPhase1SetDeviceFeature(r, t); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1SetFeature, 'device feature', [0x80, 0x81]);
  return d as Phase1SetFeature;
}
export function writePhase1SetFeature(w: BerWriter, v: Phase1SetFeature, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  writePhase1SetDeviceFeature(w, v.feature);
  writePhase1DeviceID(w, v.device);
  if (n > 0) w.rest(v, n, k, writePhase1SetFeature);
  w.head(t, k);
}

export function readPhase1TransferCallResponse(r: BerReader, d: Draft<Phase1TransferCallResponse> = {}): Phase1TransferCallResponse {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x4b) { d.transferredCall = readPhase1ConnectionID(r); t = r.next(e); }
  if (t === 0x4c || t === 0x4d) { d.connections = readPhase1ConnectionList(r, t); t = r.next(e); }
  if (t === 0x5d) { d.extensions = readKept(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readPhase1TransferCallResponse, '');
  return d as Phase1TransferCallResponse;
}
export function writePhase1TransferCallResponse(w: BerWriter, v: Phase1TransferCallResponse, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.connections) !== undefined) { n--; writePhase1ConnectionList(w, m); }
  if (n > 0 && (m = v.transferredCall) !== undefined) { n--; writePhase1ConnectionID(w, m, 0x6b); }
  if (n > 0) w.rest(v, n, k, writePhase1TransferCallResponse);
  w.head(t, k);
}

export const Phase1SelectValueNames = /* @__PURE__ */ new Enumeration<Phase1SelectValue>('normal leastCost emergency aCD userDefined');

export function readPhase1RouteRequest(r: BerReader, d: Draft<Phase1RouteRequest> = {}): Phase1RouteRequest {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x58) { d.crossRefIdentifier = r.identifier(); c++; t = r.next(e); }
  if (t === 0x42) { d.currentRoute = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x41) { d.callingDevice = readPhase1CalledDeviceID(r); t = r.next(e); }
  if (t === 0x4b) { d.routedCall = readPhase1ConnectionID(r); t = r.next(e); }
  if (t === 0x0a) { d.routeSelAlgorithm = Phase1SelectValueNames.read(r); t = r.next(e); }
  if (t === 0x01) { d.priority = r.boolean(); t = r.next(e); }
  if (t === 0x04) { d.setupInformation = r.bytes(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1RouteRequest, 'crossRefIdentifier currentRoute');
  return d as Phase1RouteRequest;
}
export function writePhase1RouteRequest(w: BerWriter, v: Phase1RouteRequest, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.setupInformation) !== undefined) { n--; w.bytes(m, 0x04); }
  if (n > 0 && (m = v.priority) !== undefined) { n--; w.boolean(m, 0x01); }
  if (n > 0 && (m = v.routeSelAlgorithm) !== undefined) { n--; Phase1SelectValueNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.routedCall) !== undefined) { n--; writePhase1ConnectionID(w, m, 0x6b); }
  if (n > 0 && (m = v.callingDevice) !== undefined) { n--; writePhase1CalledDeviceID(w, m, 0x61); }
  writePhase1CalledDeviceID(w, v.currentRoute, 0x62);
  w.identifier(v.crossRefIdentifier, 0x58);
  if (n > 0) w.rest(v, n, k, writePhase1RouteRequest);
  w.head(t, k);
}

export function readPhase1ReRoute(r: BerReader, d: Draft<Phase1ReRoute> = {}): Phase1ReRoute {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x58) { d.crossRefIdentifier = r.identifier(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1ReRoute, 'crossRefIdentifier');
  return d as Phase1ReRoute;
}
export function writePhase1ReRoute(w: BerWriter, v: Phase1ReRoute, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  w.identifier(v.crossRefIdentifier, 0x58);
  if (n > 0) w.rest(v, n, k, writePhase1ReRoute);
  w.head(t, k);
}

export function readPhase1RetryValue(r: BerReader, t: number): Phase1RetryValue {
  let v: Phase1RetryValue;
  switch (t) {
    case 0x80:
      v = { noListAvailable: r.boolean() };
      break;
    case 0x81:
      v = { noCountAvailable: r.boolean() };
      break;
    case 0x82:
      v = { retryCount: r.integer() };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1RetryValue(w: BerWriter, v: Phase1RetryValue): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.noListAvailable) !== undefined) w.boolean(m, 0x80);
  else if ((m = v.noCountAvailable) !== undefined) w.boolean(m, 0x81);
  else if ((m = v.retryCount) !== undefined) w.integer(m, 0x82);
  else w.alternative(v);
  if (n > 0) w.several(v, 'noListAvailable noCountAvailable retryCount');
}

export function readPhase1RouteSelect(r: BerReader, d: Draft<Phase1RouteSelect> = {}): Phase1RouteSelect {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x58) { d.crossRefIdentifier = r.identifier(); c++; t = r.next(e); }
  if (t === 0x42) { d.routeSelected = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x80 || t === 0x81 || t === 0x82) { d.remainRetries = readPhase1RetryValue(r, t); t = r.next(e); }
  if (t === 0x04) { d.setupInformation = r.bytes(); t = r.next(e); }
  if (t === 0x01) { d.routeUsedReq = r.boolean(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1RouteSelect, 'crossRefIdentifier routeSelected');
  return d as Phase1RouteSelect;
}
export function writePhase1RouteSelect(w: BerWriter, v: Phase1RouteSelect, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.routeUsedReq) !== undefined) { n--; w.boolean(m, 0x01); }
  if (n > 0 && (m = v.setupInformation) !== undefined) { n--; w.bytes(m, 0x04); }
  if (n > 0 && (m = v.remainRetries) !== undefined) { n--; writePhase1RetryValue(w, m); }
  writePhase1CalledDeviceID(w, v.routeSelected, 0x62);
  w.identifier(v.crossRefIdentifier, 0x58);
  if (n > 0) w.rest(v, n, k, writePhase1RouteSelect);
  w.head(t, k);
}

export function readPhase1RouteUsed(r: BerReader, d: Draft<Phase1RouteUsed> = {}): Phase1RouteUsed {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x58) { d.crossRefIdentifier = r.identifier(); c++; t = r.next(e); }
  if (t === 0x42) { d.routeUsed = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x41) { d.callingDevice = readPhase1CalledDeviceID(r); t = r.next(e); }
  if (t === 0x01) { d.domain = r.boolean(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1RouteUsed, 'crossRefIdentifier routeUsed');
  return d as Phase1RouteUsed;
}
export function writePhase1RouteUsed(w: BerWriter, v: Phase1RouteUsed, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.domain) !== undefined) { n--; w.boolean(m, 0x01); }
  if (n > 0 && (m = v.callingDevice) !== undefined) { n--; writePhase1CalledDeviceID(w, m, 0x61); }
  writePhase1CalledDeviceID(w, v.routeUsed, 0x62);
  w.identifier(v.crossRefIdentifier, 0x58);
  if (n > 0) w.rest(v, n, k, writePhase1RouteUsed);
  w.head(t, k);
}

export const Phase1OperationErrorsNames = /* @__PURE__ */ new Enumeration<Phase1OperationErrors>('1 generic requestIncompatibleWithObject valueOutOfRange objectNotKnown invalidCallingDeviceID invalidCalledDeviceID invalidForwardingDestination privilegeViolationSpecifiedDevice privilegeViolationCalledDevice privilegeViolationCallingDevice invalidCallID invalidDeviceID invalidConnectionID invalidDestination invalidFeature invalidAllocationState invalidCrossRefID invalidObjectType securityViolation');

export const Phase1StateIncompatibilityErrorsNames = /* @__PURE__ */ new Enumeration<Phase1StateIncompatibilityErrors>('1 generic invalidObjectState invalidConnectionIDForActiveCall noActiveCall noHeldCall noCallToClear noConnectionToClear noCallToAnswer noCallToComplete');

export const Phase1SystemResourceAvailabilityErrorsNames = /* @__PURE__ */ new Enumeration<Phase1SystemResourceAvailabilityErrors>('1 generic resourceBusy internalResourceBusy resourceOutOfService networkBusy networkOutOfService overallMonitorLimitExceeded conferenceMemberLimitExceeded');

export const Phase1SubscribedResourceAvailabilityErrorsNames = /* @__PURE__ */ new Enumeration<Phase1SubscribedResourceAvailabilityErrors>('1 generic objectMonitorLimitExceeded trunkLimitExceeded outstandingReqLimitExceeded');

export const Phase1PerformanceManagementErrorsNames = /* @__PURE__ */ new Enumeration<Phase1PerformanceManagementErrors>('1 generic performanceLimitExceeded');

export function readPhase1UniversalFailure(r: BerReader, t: number): Phase1UniversalFailure {
  let v: Phase1UniversalFailure;
  switch (t) {
    case 0x81:
      v = { operation: Phase1OperationErrorsNames.read(r) };
      break;
    case 0x82:
      v = { stateIncompatibility: Phase1StateIncompatibilityErrorsNames.read(r) };
      break;
    case 0x83:
      v = { systemResourceAvailability: Phase1SystemResourceAvailabilityErrorsNames.read(r) };
      break;
    case 0x84:
      v = { subscribedResourceAvailability: Phase1SubscribedResourceAvailabilityErrorsNames.read(r) };
      break;
    case 0x85:
      v = { performanceManagement: Phase1PerformanceManagementErrorsNames.read(r) };
      break;
    case 0x86:
      v = { security: readPhase1SecurityOrUnspecified(r) };
      break;
    case 0x87:
      v = { unspecified: r.nothing() };
      break;
    case 0x5d:
      v = { nonStandard: readKept(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1UniversalFailure(w: BerWriter, v: Phase1UniversalFailure): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.operation) !== undefined) Phase1OperationErrorsNames.write(w, m, 0x81);
  else if ((m = v.stateIncompatibility) !== undefined) Phase1StateIncompatibilityErrorsNames.write(w, m, 0x82);
  else if ((m = v.systemResourceAvailability) !== undefined) Phase1SystemResourceAvailabilityErrorsNames.write(w, m, 0x83);
  else if ((m = v.subscribedResourceAvailability) !== undefined) Phase1SubscribedResourceAvailabilityErrorsNames.write(w, m, 0x84);
  else if ((m = v.performanceManagement) !== undefined) Phase1PerformanceManagementErrorsNames.write(w, m, 0x85);
  else if ((m = v.security) !== undefined) writePhase1SecurityOrUnspecified(w, m, 0x86);
  else if ((m = v.unspecified) !== undefined) w.nothing(m, 0x87);
  else if ((m = v.nonStandard) !== undefined) writeKept(w, m, 0x7d);
  else w.alternative(v);
  if (n > 0) w.several(v, 'operation stateIncompatibility systemResourceAvailability subscribedResourceAvailability performanceManagement security unspecified nonStandard');
}

export function readPhase1RouteEnd(r: BerReader, d: Draft<Phase1RouteEnd> = {}): Phase1RouteEnd {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x58) { d.crossRefIdentifier = r.identifier(); c++; t = r.next(e); }
  if (t === 0x81 || t === 0x82 || t === 0x83 || t === 0x84 || t === 0x85 || t === 0x86 || t === 0x87 || t === 0x5d) { d.errorValue = readPhase1UniversalFailure(r, t); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1RouteEnd, 'crossRefIdentifier');
  return d as Phase1RouteEnd;
}
export function writePhase1RouteEnd(w: BerWriter, v: Phase1RouteEnd, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.errorValue) !== undefined) { n--; writePhase1UniversalFailure(w, m); }
  w.identifier(v.crossRefIdentifier, 0x58);
  if (n > 0) w.rest(v, n, k, writePhase1RouteEnd);
  w.head(t, k);
}

export function readPhase1EscapeArgument(r: BerReader, t: number): Phase1EscapeArgument {
  let v: Phase1EscapeArgument;
  switch (t) {
    case 0x5e:
      v = { common: readPhase1CommonArguments(r) };
      break;
    case 0x10:
      v = { bare: readKept(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1EscapeArgument(w: BerWriter, v: Phase1EscapeArgument): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.common) !== undefined) writePhase1CommonArguments(w, m, 0x7e);
  else if ((m = v.bare) !== undefined) writeKept(w, m, 0x30);
  else w.alternative(v);
  if (n > 0) w.several(v, 'common bare');
}

export function readPhase1EscapeService(r: BerReader, d: Draft<Phase1EscapeService> = {}, t: number): Phase1EscapeService {
  d.argument = readPhase1EscapeArgument(r, t);
  return d as Phase1EscapeService;
}
export function writePhase1EscapeService(w: BerWriter, v: Phase1EscapeService, t: number): void {
  const n = w.members(v, 1);
  const m = v.argument;
  if (m === undefined) w.fail('missing-member', 'BER has no other content here', v);
  else writePhase1EscapeArgument(w, m);
  if (n > 0) w.rest(v, n, w.pos, writePhase1EscapeService);
}

export const Phase1SystemStatusValueNames = /* @__PURE__ */ new Enumeration<Phase1SystemStatusValue>('initializing enabled normal messagesLost disabled overloadImminent overloadReached overloadRelieved');

export function readPhase1SystemStatusArgumentExtended(r: BerReader, d: Draft<Phase1SystemStatusArgumentExtended> = {}): Phase1SystemStatusArgumentExtended {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x0a) { d.value = Phase1SystemStatusValueNames.read(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1SystemStatusArgumentExtended, 'value');
  return d as Phase1SystemStatusArgumentExtended;
}
export function writePhase1SystemStatusArgumentExtended(w: BerWriter, v: Phase1SystemStatusArgumentExtended, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  Phase1SystemStatusValueNames.write(w, v.value, 0x0a);
  if (n > 0) w.rest(v, n, k, writePhase1SystemStatusArgumentExtended);
  w.head(t, k);
}

export function readPhase1SystemStatusArgument(r: BerReader, t: number): Phase1SystemStatusArgument {
  let v: Phase1SystemStatusArgument;
  switch (t) {
    case 0x0a:
      v = { alone: Phase1SystemStatusValueNames.read(r) };
      break;
    case 0x10:
      v = { extended: readPhase1SystemStatusArgumentExtended(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1SystemStatusArgument(w: BerWriter, v: Phase1SystemStatusArgument): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.alone) !== undefined) Phase1SystemStatusValueNames.write(w, m, 0x0a);
  else if ((m = v.extended) !== undefined) writePhase1SystemStatusArgumentExtended(w, m, 0x30);
  else w.alternative(v);
  if (n > 0) w.several(v, 'alone extended');
}

export function readPhase1SystemStatus(r: BerReader, d: Draft<Phase1SystemStatus> = {}, t: number): Phase1SystemStatus {
  d.argument = readPhase1SystemStatusArgument(r, t);
  return d as Phase1SystemStatus;
}
export function writePhase1SystemStatus(w: BerWriter, v: Phase1SystemStatus, t: number): void {
  const n = w.members(v, 1);
  const m = v.argument;
  if (m === undefined) w.fail('missing-member', 'BER has no other content here', v);
  else writePhase1SystemStatusArgument(w, m);
  if (n > 0) w.rest(v, n, w.pos, writePhase1SystemStatus);
}

export const Phase1CallFilterNames = /* @__PURE__ */ new Bits<Phase1CallFilter>('callCleared conferenced connectionCleared delivered diverted established failed held networkReached originated queued retrieved serviceInitiated transferred');

export const Phase1FeatureFilterNames = /* @__PURE__ */ new Bits<Phase1FeatureFilter>('callInformation doNotDisturb forwarding messageWaiting');

export const Phase1AgentFilterNames = /* @__PURE__ */ new Bits<Phase1AgentFilter>('loggedOn loggedOff notReady ready workNotReady workReady');

export const Phase1MaintenanceFilterNames = /* @__PURE__ */ new Bits<Phase1MaintenanceFilter>('backInService outOfService');

export function readPhase1MonitorFilter(r: BerReader, d: Draft<Phase1MonitorFilter> = {}): Phase1MonitorFilter {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.call = Phase1CallFilterNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.feature = Phase1FeatureFilterNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.agent = Phase1AgentFilterNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.maintenance = Phase1MaintenanceFilterNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.private = r.boolean(); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readPhase1MonitorFilter, '');
  return d as Phase1MonitorFilter;
}
export function writePhase1MonitorFilter(w: BerWriter, v: Phase1MonitorFilter, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.private) !== undefined) { n--; w.boolean(m, 0x84); }
  if (n > 0 && (m = v.maintenance) !== undefined) { n--; Phase1MaintenanceFilterNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.agent) !== undefined) { n--; Phase1AgentFilterNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.feature) !== undefined) { n--; Phase1FeatureFilterNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.call) !== undefined) { n--; Phase1CallFilterNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writePhase1MonitorFilter);
  w.head(t, k);
}

export function readPhase1MonitorStartResponse(r: BerReader, d: Draft<Phase1MonitorStartResponse> = {}): Phase1MonitorStartResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x55) { d.monitorCrossRefID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x10) { d.actualMonitorFilter = readPhase1MonitorFilter(r); t = r.next(e); }
  if (t === 0x5d) { d.extensions = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1MonitorStartResponse, 'monitorCrossRefID');
  return d as Phase1MonitorStartResponse;
}
export function writePhase1MonitorStartResponse(w: BerWriter, v: Phase1MonitorStartResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.actualMonitorFilter) !== undefined) { n--; writePhase1MonitorFilter(w, m, 0x30); }
  w.identifier(v.monitorCrossRefID, 0x55);
  if (n > 0) w.rest(v, n, k, writePhase1MonitorStartResponse);
  w.head(t, k);
}

export function readPhase1MonitorObject(r: BerReader, t: number): Phase1MonitorObject {
  let v: Phase1MonitorObject;
  switch (t) {
    case 0x80:
    case 0x81:
      v = { deviceObject: readPhase1DeviceID(r, t) };
      break;
    case 0x4b:
      v = { callObject: readPhase1ConnectionID(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1MonitorObject(w: BerWriter, v: Phase1MonitorObject): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.deviceObject) !== undefined) writePhase1DeviceID(w, m);
  else if ((m = v.callObject) !== undefined) writePhase1ConnectionID(w, m, 0x6b);
  else w.alternative(v);
  if (n > 0) w.several(v, 'deviceObject callObject');
}

export const Phase1MonitorTypeNames = /* @__PURE__ */ new Enumeration<Phase1MonitorType>('call device');

export function readPhase1MonitorStart(r: BerReader, d: Draft<Phase1MonitorStart> = {}): Phase1MonitorStart {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80 || t === 0x81 || t === 0x4b) { d.monitorObject = readPhase1MonitorObject(r, t); c++; t = r.next(e); }
  if (t === 0x10) { d.requestedMonitorFilter = readPhase1MonitorFilter(r); t = r.next(e); }
  if (t === 0x0a) { d.monitorType = Phase1MonitorTypeNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1MonitorStart, 'monitorObject');
  return d as Phase1MonitorStart;
}
export function writePhase1MonitorStart(w: BerWriter, v: Phase1MonitorStart, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.monitorType) !== undefined) { n--; Phase1MonitorTypeNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.requestedMonitorFilter) !== undefined) { n--; writePhase1MonitorFilter(w, m, 0x30); }
  writePhase1MonitorObject(w, v.monitorObject);
  if (n > 0) w.rest(v, n, k, writePhase1MonitorStart);
  w.head(t, k);
}

export function readPhase1ChangeMonitorFilterResultExtended(r: BerReader, d: Draft<Phase1ChangeMonitorFilterResultExtended> = {}): Phase1ChangeMonitorFilterResultExtended {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x10) { d.value = readPhase1MonitorFilter(r); t = r.next(e); }
  if (t === 0x5d) { d.extensions = readKept(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readPhase1ChangeMonitorFilterResultExtended, '');
  return d as Phase1ChangeMonitorFilterResultExtended;
}
export function writePhase1ChangeMonitorFilterResultExtended(w: BerWriter, v: Phase1ChangeMonitorFilterResultExtended, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.value) !== undefined) { n--; writePhase1MonitorFilter(w, m, 0x30); }
  if (n > 0) w.rest(v, n, k, writePhase1ChangeMonitorFilterResultExtended);
  w.head(t, k);
}

export function readPhase1ChangeMonitorFilterResult(r: BerReader, t: number): Phase1ChangeMonitorFilterResult {
  let v: Phase1ChangeMonitorFilterResult;
  switch (t) {
    case 0x80:
      v = { alone: readPhase1MonitorFilter(r) };
      break;
    case 0x10:
      v = { extended: readPhase1ChangeMonitorFilterResultExtended(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1ChangeMonitorFilterResult(w: BerWriter, v: Phase1ChangeMonitorFilterResult): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.alone) !== undefined) writePhase1MonitorFilter(w, m, 0xa0);
  else if ((m = v.extended) !== undefined) writePhase1ChangeMonitorFilterResultExtended(w, m, 0x30);
  else w.alternative(v);
  if (n > 0) w.several(v, 'alone extended');
}

export function readPhase1ChangeMonitorFilterResponse(r: BerReader, d: Draft<Phase1ChangeMonitorFilterResponse> = {}, t: number): Phase1ChangeMonitorFilterResponse {
  d.result = readPhase1ChangeMonitorFilterResult(r, t);
  return d as Phase1ChangeMonitorFilterResponse;
}
export function writePhase1ChangeMonitorFilterResponse(w: BerWriter, v: Phase1ChangeMonitorFilterResponse, t: number): void {
  const n = w.members(v, 1);
  const m = v.result;
  if (m === undefined) w.fail('missing-member', 'BER has no other content here', v);
  else writePhase1ChangeMonitorFilterResult(w, m);
  if (n > 0) w.rest(v, n, w.pos, writePhase1ChangeMonitorFilterResponse);
}

export function readPhase1ChangeMonitorFilter(r: BerReader, d: Draft<Phase1ChangeMonitorFilter> = {}): Phase1ChangeMonitorFilter {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x55) { d.monitorCrossRefID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x10) { d.requestedFilterList = readPhase1MonitorFilter(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1ChangeMonitorFilter, 'monitorCrossRefID requestedFilterList');
  return d as Phase1ChangeMonitorFilter;
}
export function writePhase1ChangeMonitorFilter(w: BerWriter, v: Phase1ChangeMonitorFilter, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  writePhase1MonitorFilter(w, v.requestedFilterList, 0x30);
  w.identifier(v.monitorCrossRefID, 0x55);
  if (n > 0) w.rest(v, n, k, writePhase1ChangeMonitorFilter);
  w.head(t, k);
}

export function readPhase1MonitorStopArgumentExtended(r: BerReader, d: Draft<Phase1MonitorStopArgumentExtended> = {}): Phase1MonitorStopArgumentExtended {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x55) { d.value = r.identifier(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1MonitorStopArgumentExtended, 'value');
  return d as Phase1MonitorStopArgumentExtended;
}
export function writePhase1MonitorStopArgumentExtended(w: BerWriter, v: Phase1MonitorStopArgumentExtended, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  w.identifier(v.value, 0x55);
  if (n > 0) w.rest(v, n, k, writePhase1MonitorStopArgumentExtended);
  w.head(t, k);
}

export function readPhase1MonitorStopArgument(r: BerReader, t: number): Phase1MonitorStopArgument {
  let v: Phase1MonitorStopArgument;
  switch (t) {
    case 0x55:
      v = { alone: r.identifier() };
      break;
    case 0x10:
      v = { extended: readPhase1MonitorStopArgumentExtended(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1MonitorStopArgument(w: BerWriter, v: Phase1MonitorStopArgument): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.alone) !== undefined) w.identifier(m, 0x55);
  else if ((m = v.extended) !== undefined) writePhase1MonitorStopArgumentExtended(w, m, 0x30);
  else w.alternative(v);
  if (n > 0) w.several(v, 'alone extended');
}

export function readPhase1MonitorStop(r: BerReader, d: Draft<Phase1MonitorStop> = {}, t: number): Phase1MonitorStop {
  d.argument = readPhase1MonitorStopArgument(r, t);
  return d as Phase1MonitorStop;
}
export function writePhase1MonitorStop(w: BerWriter, v: Phase1MonitorStop, t: number): void {
  const n = w.members(v, 1);
  const m = v.argument;
  if (m === undefined) w.fail('missing-member', 'BER has no other content here', v);
  else writePhase1MonitorStopArgument(w, m);
  if (n > 0) w.rest(v, n, w.pos, writePhase1MonitorStop);
}

export const Phase1LocalConnectionStateNames = /* @__PURE__ */ new Enumeration<Phase1LocalConnectionState>('null initiated alerting connected hold queued fail');

export const Phase1SimpleCallStateNames = /* @__PURE__ */ new Enumeration<Phase1SimpleCallState>('callNull callPending 3 callOriginated 35 callDelivered callDeliveredHeld 50 callReceived callEstablished callEstablishedHeld 66 callReceivedOnHold callEstablishedOnHold 83 callQueued callQueuedHeld 99 callFailed callFailedHeld');

export function readPhase1CallState(r: BerReader, t: number): Phase1CallState {
  let v: Phase1CallState;
  switch (t) {
    case 0x80:
      v = { compound: r.list(0x4e, (r) => Phase1LocalConnectionStateNames.read(r)) };
      break;
    case 0x81:
      v = { simple: Phase1SimpleCallStateNames.read(r) };
      break;
    case 0x82:
      v = { unknown: r.nothing() };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1CallState(w: BerWriter, v: Phase1CallState): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.compound) !== undefined) w.items(m, 0xa0, (w, v, t) => Phase1LocalConnectionStateNames.write(w, v, t), 0x4e);
  else if ((m = v.simple) !== undefined) Phase1SimpleCallStateNames.write(w, m, 0x81);
  else if ((m = v.unknown) !== undefined) w.nothing(m, 0x82);
  else w.alternative(v);
  if (n > 0) w.several(v, 'compound simple unknown');
}

export function readPhase1SnapshotDeviceInfo(r: BerReader, d: Draft<Phase1SnapshotDeviceInfo> = {}): Phase1SnapshotDeviceInfo {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.deviceOnCall = readPhase1CalledDeviceID(r); t = r.next(e); }
  if (t === 0x4b) { d.callIdentifier = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x80 || t === 0x81 || t === 0x82) { d.localCallState = readPhase1CallState(r, t); t = r.next(e); }
  if (t === 0x4e) { d.localConnectionState = Phase1LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1SnapshotDeviceInfo, 'callIdentifier');
  return d as Phase1SnapshotDeviceInfo;
}
export function writePhase1SnapshotDeviceInfo(w: BerWriter, v: Phase1SnapshotDeviceInfo, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.localConnectionState) !== undefined) { n--; Phase1LocalConnectionStateNames.write(w, m, 0x4e); }
  if (n > 0 && (m = v.localCallState) !== undefined) { n--; writePhase1CallState(w, m); }
  writePhase1ConnectionID(w, v.callIdentifier, 0x6b);
  if (n > 0 && (m = v.deviceOnCall) !== undefined) { n--; writePhase1CalledDeviceID(w, m, 0x63); }
  if (n > 0) w.rest(v, n, k, writePhase1SnapshotDeviceInfo);
  w.head(t, k);
}

export function readPhase1SnapshotDeviceResultExtended(r: BerReader, d: Draft<Phase1SnapshotDeviceResultExtended> = {}): Phase1SnapshotDeviceResultExtended {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x56) { d.value = r.list(0x10, readPhase1SnapshotDeviceInfo); c++; t = r.next(e); }
  if (t === 0x5d) { d.extensions = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1SnapshotDeviceResultExtended, 'value=[]');
  return d as Phase1SnapshotDeviceResultExtended;
}
export function writePhase1SnapshotDeviceResultExtended(w: BerWriter, v: Phase1SnapshotDeviceResultExtended, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeKept(w, m, 0x7d); }
  w.items(v.value, 0x76, writePhase1SnapshotDeviceInfo, 0x30);
  if (n > 0) w.rest(v, n, k, writePhase1SnapshotDeviceResultExtended);
  w.head(t, k);
}

export function readPhase1SnapshotDeviceResult(r: BerReader, t: number): Phase1SnapshotDeviceResult {
  let v: Phase1SnapshotDeviceResult;
  switch (t) {
    case 0x56:
      v = { alone: r.list(0x10, readPhase1SnapshotDeviceInfo) };
      break;
    case 0x10:
      v = { extended: readPhase1SnapshotDeviceResultExtended(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1SnapshotDeviceResult(w: BerWriter, v: Phase1SnapshotDeviceResult): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.alone) !== undefined) w.items(m, 0x76, writePhase1SnapshotDeviceInfo, 0x30);
  else if ((m = v.extended) !== undefined) writePhase1SnapshotDeviceResultExtended(w, m, 0x30);
  else w.alternative(v);
  if (n > 0) w.several(v, 'alone extended');
}

export function readPhase1SnapshotDeviceResponse(r: BerReader, d: Draft<Phase1SnapshotDeviceResponse> = {}, t: number): Phase1SnapshotDeviceResponse {
  d.result = readPhase1SnapshotDeviceResult(r, t);
  return d as Phase1SnapshotDeviceResponse;
}
export function writePhase1SnapshotDeviceResponse(w: BerWriter, v: Phase1SnapshotDeviceResponse, t: number): void {
  const n = w.members(v, 1);
  const m = v.result;
  if (m === undefined) w.fail('missing-member', 'BER has no other content here', v);
  else writePhase1SnapshotDeviceResult(w, m);
  if (n > 0) w.rest(v, n, w.pos, writePhase1SnapshotDeviceResponse);
}

export function readPhase1DeviceArgumentExtended(r: BerReader, d: Draft<Phase1DeviceArgumentExtended> = {}): Phase1DeviceArgumentExtended {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80 || t === 0x81) { d.value = readPhase1DeviceID(r, t); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readPhase1CommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1DeviceArgumentExtended, 'value');
  return d as Phase1DeviceArgumentExtended;
}
export function writePhase1DeviceArgumentExtended(w: BerWriter, v: Phase1DeviceArgumentExtended, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writePhase1CommonArguments(w, m, 0x7e); }
  writePhase1DeviceID(w, v.value);
  if (n > 0) w.rest(v, n, k, writePhase1DeviceArgumentExtended);
  w.head(t, k);
}

export function readPhase1DeviceArgument(r: BerReader, t: number): Phase1DeviceArgument {
  let v: Phase1DeviceArgument;
  switch (t) {
    case 0x80:
    case 0x81:
      v = { alone: readPhase1DeviceID(r, t) };
      break;
    case 0x10:
      v = { extended: readPhase1DeviceArgumentExtended(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1DeviceArgument(w: BerWriter, v: Phase1DeviceArgument): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.alone) !== undefined) writePhase1DeviceID(w, m);
  else if ((m = v.extended) !== undefined) writePhase1DeviceArgumentExtended(w, m, 0x30);
  else w.alternative(v);
  if (n > 0) w.several(v, 'alone extended');
}

export function readPhase1SnapshotDevice(r: BerReader, d: Draft<Phase1SnapshotDevice> = {}, t: number): Phase1SnapshotDevice {
  d.argument = readPhase1DeviceArgument(r, t);
  return d as Phase1SnapshotDevice;
}
export function writePhase1SnapshotDevice(w: BerWriter, v: Phase1SnapshotDevice, t: number): void {
  const n = w.members(v, 1);
  const m = v.argument;
  if (m === undefined) w.fail('missing-member', 'BER has no other content here', v);
  else writePhase1DeviceArgument(w, m);
  if (n > 0) w.rest(v, n, w.pos, writePhase1SnapshotDevice);
}

export function readPhase1SnapshotCallInfo(r: BerReader, d: Draft<Phase1SnapshotCallInfo> = {}): Phase1SnapshotCallInfo {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.deviceOnCall = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4b) { d.callIdentifier = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = Phase1LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1SnapshotCallInfo, 'deviceOnCall callIdentifier');
  return d as Phase1SnapshotCallInfo;
}
export function writePhase1SnapshotCallInfo(w: BerWriter, v: Phase1SnapshotCallInfo, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; Phase1LocalConnectionStateNames.write(w, m, 0x4e); }
  writePhase1ConnectionID(w, v.callIdentifier, 0x6b);
  writePhase1CalledDeviceID(w, v.deviceOnCall, 0x63);
  if (n > 0) w.rest(v, n, k, writePhase1SnapshotCallInfo);
  w.head(t, k);
}

export function readPhase1SnapshotCallResultExtended(r: BerReader, d: Draft<Phase1SnapshotCallResultExtended> = {}): Phase1SnapshotCallResultExtended {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x57) { d.value = r.list(0x10, readPhase1SnapshotCallInfo); c++; t = r.next(e); }
  if (t === 0x5d) { d.extensions = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1SnapshotCallResultExtended, 'value=[]');
  return d as Phase1SnapshotCallResultExtended;
}
export function writePhase1SnapshotCallResultExtended(w: BerWriter, v: Phase1SnapshotCallResultExtended, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeKept(w, m, 0x7d); }
  w.items(v.value, 0x77, writePhase1SnapshotCallInfo, 0x30);
  if (n > 0) w.rest(v, n, k, writePhase1SnapshotCallResultExtended);
  w.head(t, k);
}

export function readPhase1SnapshotCallResult(r: BerReader, t: number): Phase1SnapshotCallResult {
  let v: Phase1SnapshotCallResult;
  switch (t) {
    case 0x57:
      v = { alone: r.list(0x10, readPhase1SnapshotCallInfo) };
      break;
    case 0x10:
      v = { extended: readPhase1SnapshotCallResultExtended(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writePhase1SnapshotCallResult(w: BerWriter, v: Phase1SnapshotCallResult): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.alone) !== undefined) w.items(m, 0x77, writePhase1SnapshotCallInfo, 0x30);
  else if ((m = v.extended) !== undefined) writePhase1SnapshotCallResultExtended(w, m, 0x30);
  else w.alternative(v);
  if (n > 0) w.several(v, 'alone extended');
}

export function readPhase1SnapshotCallResponse(r: BerReader, d: Draft<Phase1SnapshotCallResponse> = {}, t: number): Phase1SnapshotCallResponse {
  d.result = readPhase1SnapshotCallResult(r, t);
  return d as Phase1SnapshotCallResponse;
}
export function writePhase1SnapshotCallResponse(w: BerWriter, v: Phase1SnapshotCallResponse, t: number): void {
  const n = w.members(v, 1);
  const m = v.result;
  if (m === undefined) w.fail('missing-member', 'BER has no other content here', v);
  else writePhase1SnapshotCallResult(w, m);
  if (n > 0) w.rest(v, n, w.pos, writePhase1SnapshotCallResponse);
}

export const Phase1EventCauseNames = /* @__PURE__ */ new Enumeration<Phase1EventCause>('1 activeParticipation alternate busy callBack callCancelled callForwardImmediate callForwardBusy callForwardNoAnswer callForward callNotAnswered callPickup campOn destNotObtainable doNotDisturb incompatibleDestination invalidAccountCode keyOperation lockout maintenance networkCongestion networkNotObtainable newCall noAvailableAgents override park overflow recall redirected reorderTone resourcesNotAvailable silentParticipation transfer trunksBusy voiceUnitInitiator');

export function readPhase1CallClearedEvent(r: BerReader, d: Draft<Phase1CallClearedEvent> = {}): Phase1CallClearedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.clearedCall = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = Phase1LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = Phase1EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1CallClearedEvent, 'clearedCall');
  return d as Phase1CallClearedEvent;
}
export function writePhase1CallClearedEvent(w: BerWriter, v: Phase1CallClearedEvent, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; Phase1EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; Phase1LocalConnectionStateNames.write(w, m, 0x4e); }
  writePhase1ConnectionID(w, v.clearedCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1CallClearedEvent);
  w.head(t, k);
}

export function readPhase1ConferencedEvent(r: BerReader, d: Draft<Phase1ConferencedEvent> = {}): Phase1ConferencedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x4b) && d.primaryOldCall === undefined) { d.primaryOldCall = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if ((t === 0x4b) && d.secondaryOldCall === undefined) { d.secondaryOldCall = readPhase1ConnectionID(r); t = r.next(e); }
  if ((t === 0x43) && d.conferencingDevice === undefined) { d.conferencingDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x43) && d.addedParty === undefined) { d.addedParty = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4c || t === 0x4d) { d.conferenceConnections = readPhase1ConnectionList(r, t); t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = Phase1LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = Phase1EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readPhase1ConferencedEvent, 'primaryOldCall conferencingDevice addedParty', [0x4b, 0x43]);
  return d as Phase1ConferencedEvent;
}
export function writePhase1ConferencedEvent(w: BerWriter, v: Phase1ConferencedEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; Phase1EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; Phase1LocalConnectionStateNames.write(w, m, 0x4e); }
  if (n > 0 && (m = v.conferenceConnections) !== undefined) { n--; writePhase1ConnectionList(w, m); }
  writePhase1CalledDeviceID(w, v.addedParty, 0x63);
  writePhase1CalledDeviceID(w, v.conferencingDevice, 0x63);
  if (n > 0 && (m = v.secondaryOldCall) !== undefined) { n--; writePhase1ConnectionID(w, m, 0x6b); }
  writePhase1ConnectionID(w, v.primaryOldCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1ConferencedEvent);
  w.head(t, k);
}

export function readPhase1ConnectionClearedEvent(r: BerReader, d: Draft<Phase1ConnectionClearedEvent> = {}): Phase1ConnectionClearedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.droppedConnection = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.releasingDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = Phase1LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = Phase1EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1ConnectionClearedEvent, 'droppedConnection releasingDevice');
  return d as Phase1ConnectionClearedEvent;
}
export function writePhase1ConnectionClearedEvent(w: BerWriter, v: Phase1ConnectionClearedEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; Phase1EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; Phase1LocalConnectionStateNames.write(w, m, 0x4e); }
  writePhase1CalledDeviceID(w, v.releasingDevice, 0x63);
  writePhase1ConnectionID(w, v.droppedConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1ConnectionClearedEvent);
  w.head(t, k);
}

export function readPhase1RedirectionDeviceID(r: BerReader): Phase1RedirectionDeviceID {
  const e = r.open(), t = r.next(e);
  let v: Phase1RedirectionDeviceID;
  switch (t) {
    case 0x80:
    case 0x81:
    case 0x82:
    case 0x83:
    case 0x84:
    case 0x85:
    case 0x86:
      v = { numberDialed: readPhase1ExtendedDeviceID(r, t) };
      break;
    case 0x87:
      v = { notKnown: r.nothing() };
      break;
    case 0x88:
      v = { notRequired: r.nothing() };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  r.close(e);
  return v;
}
export function writePhase1RedirectionDeviceID(w: BerWriter, v: Phase1RedirectionDeviceID, t: number): void {
  const n = w.members(v, 1);
  const k = w.pos;
  let m;
  if ((m = v.numberDialed) !== undefined) writePhase1ExtendedDeviceID(w, m);
  else if ((m = v.notKnown) !== undefined) w.nothing(m, 0x87);
  else if ((m = v.notRequired) !== undefined) w.nothing(m, 0x88);
  else w.alternative(v);
  if (n > 0) w.several(v, 'numberDialed notKnown notRequired');
  w.head(t, k);
}

export function readPhase1DeliveredEvent(r: BerReader, d: Draft<Phase1DeliveredEvent> = {}): Phase1DeliveredEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connection = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.alertingDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x41) { d.callingDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x42) { d.calledDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x44) { d.lastRedirectionDevice = readPhase1RedirectionDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = Phase1LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = Phase1EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 5) r.settle(d, f, e, t, readPhase1DeliveredEvent, 'connection alertingDevice callingDevice calledDevice lastRedirectionDevice');
  return d as Phase1DeliveredEvent;
}
export function writePhase1DeliveredEvent(w: BerWriter, v: Phase1DeliveredEvent, t: number): void {
  let n = w.members(v, 5), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; Phase1EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; Phase1LocalConnectionStateNames.write(w, m, 0x4e); }
  writePhase1RedirectionDeviceID(w, v.lastRedirectionDevice, 0x64);
  writePhase1CalledDeviceID(w, v.calledDevice, 0x62);
  writePhase1CalledDeviceID(w, v.callingDevice, 0x61);
  writePhase1CalledDeviceID(w, v.alertingDevice, 0x63);
  writePhase1ConnectionID(w, v.connection, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1DeliveredEvent);
  w.head(t, k);
}

export function readPhase1DivertedEvent(r: BerReader, d: Draft<Phase1DivertedEvent> = {}): Phase1DivertedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connection = readPhase1ConnectionID(r); t = r.next(e); }
  if (t === 0x43) { d.divertingDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x42) { d.newDestination = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = Phase1LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = Phase1EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1DivertedEvent, 'divertingDevice newDestination');
  return d as Phase1DivertedEvent;
}
export function writePhase1DivertedEvent(w: BerWriter, v: Phase1DivertedEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; Phase1EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; Phase1LocalConnectionStateNames.write(w, m, 0x4e); }
  writePhase1CalledDeviceID(w, v.newDestination, 0x62);
  writePhase1CalledDeviceID(w, v.divertingDevice, 0x63);
  if (n > 0 && (m = v.connection) !== undefined) { n--; writePhase1ConnectionID(w, m, 0x6b); }
  if (n > 0) w.rest(v, n, k, writePhase1DivertedEvent);
  w.head(t, k);
}

export function readPhase1EstablishedEvent(r: BerReader, d: Draft<Phase1EstablishedEvent> = {}): Phase1EstablishedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.establishedConnection = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.answeringDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x41) { d.callingDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x42) { d.calledDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x44) { d.lastRedirectionDevice = readPhase1RedirectionDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = Phase1LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = Phase1EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 5) r.settle(d, f, e, t, readPhase1EstablishedEvent, 'establishedConnection answeringDevice callingDevice calledDevice lastRedirectionDevice');
  return d as Phase1EstablishedEvent;
}
export function writePhase1EstablishedEvent(w: BerWriter, v: Phase1EstablishedEvent, t: number): void {
  let n = w.members(v, 5), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; Phase1EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; Phase1LocalConnectionStateNames.write(w, m, 0x4e); }
  writePhase1RedirectionDeviceID(w, v.lastRedirectionDevice, 0x64);
  writePhase1CalledDeviceID(w, v.calledDevice, 0x62);
  writePhase1CalledDeviceID(w, v.callingDevice, 0x61);
  writePhase1CalledDeviceID(w, v.answeringDevice, 0x63);
  writePhase1ConnectionID(w, v.establishedConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1EstablishedEvent);
  w.head(t, k);
}

export function readPhase1FailedEvent(r: BerReader, d: Draft<Phase1FailedEvent> = {}): Phase1FailedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.failedConnection = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.failingDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x42) { d.calledDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = Phase1LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = Phase1EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readPhase1FailedEvent, 'failedConnection failingDevice calledDevice');
  return d as Phase1FailedEvent;
}
export function writePhase1FailedEvent(w: BerWriter, v: Phase1FailedEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; Phase1EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; Phase1LocalConnectionStateNames.write(w, m, 0x4e); }
  writePhase1CalledDeviceID(w, v.calledDevice, 0x62);
  writePhase1CalledDeviceID(w, v.failingDevice, 0x63);
  writePhase1ConnectionID(w, v.failedConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1FailedEvent);
  w.head(t, k);
}

export function readPhase1HeldEvent(r: BerReader, d: Draft<Phase1HeldEvent> = {}): Phase1HeldEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.heldConnection = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.holdingDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = Phase1LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = Phase1EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1HeldEvent, 'heldConnection holdingDevice');
  return d as Phase1HeldEvent;
}
export function writePhase1HeldEvent(w: BerWriter, v: Phase1HeldEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; Phase1EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; Phase1LocalConnectionStateNames.write(w, m, 0x4e); }
  writePhase1CalledDeviceID(w, v.holdingDevice, 0x63);
  writePhase1ConnectionID(w, v.heldConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1HeldEvent);
  w.head(t, k);
}

export function readPhase1NetworkReachedEvent(r: BerReader, d: Draft<Phase1NetworkReachedEvent> = {}): Phase1NetworkReachedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.outboundConnection = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.networkInterfaceUsed = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x42) { d.calledDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = Phase1LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = Phase1EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readPhase1NetworkReachedEvent, 'outboundConnection networkInterfaceUsed calledDevice');
  return d as Phase1NetworkReachedEvent;
}
export function writePhase1NetworkReachedEvent(w: BerWriter, v: Phase1NetworkReachedEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; Phase1EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; Phase1LocalConnectionStateNames.write(w, m, 0x4e); }
  writePhase1CalledDeviceID(w, v.calledDevice, 0x62);
  writePhase1CalledDeviceID(w, v.networkInterfaceUsed, 0x63);
  writePhase1ConnectionID(w, v.outboundConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1NetworkReachedEvent);
  w.head(t, k);
}

export function readPhase1OriginatedEvent(r: BerReader, d: Draft<Phase1OriginatedEvent> = {}): Phase1OriginatedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.originatedConnection = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.callingDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x42) { d.calledDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = Phase1LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = Phase1EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readPhase1OriginatedEvent, 'originatedConnection callingDevice calledDevice');
  return d as Phase1OriginatedEvent;
}
export function writePhase1OriginatedEvent(w: BerWriter, v: Phase1OriginatedEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; Phase1EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; Phase1LocalConnectionStateNames.write(w, m, 0x4e); }
  writePhase1CalledDeviceID(w, v.calledDevice, 0x62);
  writePhase1CalledDeviceID(w, v.callingDevice, 0x63);
  writePhase1ConnectionID(w, v.originatedConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1OriginatedEvent);
  w.head(t, k);
}

export function readPhase1QueuedEvent(r: BerReader, d: Draft<Phase1QueuedEvent> = {}): Phase1QueuedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.queuedConnection = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.queue = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x41) { d.callingDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x42) { d.calledDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x44) { d.lastRedirectionDevice = readPhase1RedirectionDeviceID(r); c++; t = r.next(e); }
  if (t === 0x02) { d.numberQueued = r.integer(); t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = Phase1LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = Phase1EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 5) r.settle(d, f, e, t, readPhase1QueuedEvent, 'queuedConnection queue callingDevice calledDevice lastRedirectionDevice');
  return d as Phase1QueuedEvent;
}
export function writePhase1QueuedEvent(w: BerWriter, v: Phase1QueuedEvent, t: number): void {
  let n = w.members(v, 5), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; Phase1EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; Phase1LocalConnectionStateNames.write(w, m, 0x4e); }
  if (n > 0 && (m = v.numberQueued) !== undefined) { n--; w.integer(m, 0x02); }
  writePhase1RedirectionDeviceID(w, v.lastRedirectionDevice, 0x64);
  writePhase1CalledDeviceID(w, v.calledDevice, 0x62);
  writePhase1CalledDeviceID(w, v.callingDevice, 0x61);
  writePhase1CalledDeviceID(w, v.queue, 0x63);
  writePhase1ConnectionID(w, v.queuedConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1QueuedEvent);
  w.head(t, k);
}

export function readPhase1RetrievedEvent(r: BerReader, d: Draft<Phase1RetrievedEvent> = {}): Phase1RetrievedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.retrievedConnection = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.retrievingDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = Phase1LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = Phase1EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1RetrievedEvent, 'retrievedConnection retrievingDevice');
  return d as Phase1RetrievedEvent;
}
export function writePhase1RetrievedEvent(w: BerWriter, v: Phase1RetrievedEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; Phase1EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; Phase1LocalConnectionStateNames.write(w, m, 0x4e); }
  writePhase1CalledDeviceID(w, v.retrievingDevice, 0x63);
  writePhase1ConnectionID(w, v.retrievedConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1RetrievedEvent);
  w.head(t, k);
}

export function readPhase1ServiceInitiatedEvent(r: BerReader, d: Draft<Phase1ServiceInitiatedEvent> = {}): Phase1ServiceInitiatedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.initiatedConnection = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = Phase1LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = Phase1EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1ServiceInitiatedEvent, 'initiatedConnection');
  return d as Phase1ServiceInitiatedEvent;
}
export function writePhase1ServiceInitiatedEvent(w: BerWriter, v: Phase1ServiceInitiatedEvent, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; Phase1EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; Phase1LocalConnectionStateNames.write(w, m, 0x4e); }
  writePhase1ConnectionID(w, v.initiatedConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1ServiceInitiatedEvent);
  w.head(t, k);
}

export function readPhase1TransferredEvent(r: BerReader, d: Draft<Phase1TransferredEvent> = {}): Phase1TransferredEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x4b) && d.primaryOldCall === undefined) { d.primaryOldCall = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if ((t === 0x4b) && d.secondaryOldCall === undefined) { d.secondaryOldCall = readPhase1ConnectionID(r); t = r.next(e); }
  if ((t === 0x43) && d.transferringDevice === undefined) { d.transferringDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x43) && d.transferredToDevice === undefined) { d.transferredToDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4c || t === 0x4d) { d.transferredConnections = readPhase1ConnectionList(r, t); t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = Phase1LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = Phase1EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readPhase1TransferredEvent, 'primaryOldCall transferringDevice transferredToDevice', [0x4b, 0x43]);
  return d as Phase1TransferredEvent;
}
export function writePhase1TransferredEvent(w: BerWriter, v: Phase1TransferredEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; Phase1EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; Phase1LocalConnectionStateNames.write(w, m, 0x4e); }
  if (n > 0 && (m = v.transferredConnections) !== undefined) { n--; writePhase1ConnectionList(w, m); }
  writePhase1CalledDeviceID(w, v.transferredToDevice, 0x63);
  writePhase1CalledDeviceID(w, v.transferringDevice, 0x63);
  if (n > 0 && (m = v.secondaryOldCall) !== undefined) { n--; writePhase1ConnectionID(w, m, 0x6b); }
  writePhase1ConnectionID(w, v.primaryOldCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1TransferredEvent);
  w.head(t, k);
}

export function readPhase1CallInformationEvent(r: BerReader, d: Draft<Phase1CallInformationEvent> = {}): Phase1CallInformationEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connection = readPhase1ConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.device = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x8a) { d.accountInfo = r.bytes(); t = r.next(e); }
  if (t === 0x8b) { d.authCode = r.bytes(); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1CallInformationEvent, 'connection device');
  return d as Phase1CallInformationEvent;
}
export function writePhase1CallInformationEvent(w: BerWriter, v: Phase1CallInformationEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.authCode) !== undefined) { n--; w.bytes(m, 0x8b); }
  if (n > 0 && (m = v.accountInfo) !== undefined) { n--; w.bytes(m, 0x8a); }
  writePhase1CalledDeviceID(w, v.device, 0x63);
  writePhase1ConnectionID(w, v.connection, 0x6b);
  if (n > 0) w.rest(v, n, k, writePhase1CallInformationEvent);
  w.head(t, k);
}

export function readPhase1DoNotDisturbEvent(r: BerReader, d: Draft<Phase1DoNotDisturbEvent> = {}): Phase1DoNotDisturbEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.device = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x01) { d.doNotDisturbOn = r.boolean(); c++; t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1DoNotDisturbEvent, 'device doNotDisturbOn');
  return d as Phase1DoNotDisturbEvent;
}
export function writePhase1DoNotDisturbEvent(w: BerWriter, v: Phase1DoNotDisturbEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  w.boolean(v.doNotDisturbOn, 0x01);
  writePhase1CalledDeviceID(w, v.device, 0x63);
  if (n > 0) w.rest(v, n, k, writePhase1DoNotDisturbEvent);
  w.head(t, k);
}

export function readPhase1ForwardingEvent(r: BerReader, d: Draft<Phase1ForwardingEvent> = {}): Phase1ForwardingEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x43) && d.device === undefined) { d.device = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x10) { d.forwardingInformation = readPhase1ForwardParameter(r); c++; t = r.next(e); }
  if ((t === 0x43) && d.forwardedTo === undefined) { d.forwardedTo = readPhase1CalledDeviceID(r); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readPhase1ForwardingEvent, 'device forwardingInformation', [0x43]);
  return d as Phase1ForwardingEvent;
}
export function writePhase1ForwardingEvent(w: BerWriter, v: Phase1ForwardingEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.forwardedTo) !== undefined) { n--; writePhase1CalledDeviceID(w, m, 0x63); }
  writePhase1ForwardParameter(w, v.forwardingInformation, 0x30);
  writePhase1CalledDeviceID(w, v.device, 0x63);
  if (n > 0) w.rest(v, n, k, writePhase1ForwardingEvent);
  w.head(t, k);
}

export function readPhase1MessageWaitingEvent(r: BerReader, d: Draft<Phase1MessageWaitingEvent> = {}): Phase1MessageWaitingEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x42) { d.targetDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.invokingDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x01) { d.messageWaitingOn = r.boolean(); c++; t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readPhase1MessageWaitingEvent, 'targetDevice invokingDevice messageWaitingOn');
  return d as Phase1MessageWaitingEvent;
}
export function writePhase1MessageWaitingEvent(w: BerWriter, v: Phase1MessageWaitingEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  w.boolean(v.messageWaitingOn, 0x01);
  writePhase1CalledDeviceID(w, v.invokingDevice, 0x63);
  writePhase1CalledDeviceID(w, v.targetDevice, 0x62);
  if (n > 0) w.rest(v, n, k, writePhase1MessageWaitingEvent);
  w.head(t, k);
}

export function readPhase1AgentLoggedOnEvent(r: BerReader, d: Draft<Phase1AgentLoggedOnEvent> = {}): Phase1AgentLoggedOnEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.agentDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x8a) { d.agentID = r.identifier(); t = r.next(e); }
  if (t === 0x80 || t === 0x81) { d.acdGroup = readPhase1DeviceID(r, t); t = r.next(e); }
  if (t === 0x8b) { d.agentPassword = r.bytes(); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1AgentLoggedOnEvent, 'agentDevice');
  return d as Phase1AgentLoggedOnEvent;
}
export function writePhase1AgentLoggedOnEvent(w: BerWriter, v: Phase1AgentLoggedOnEvent, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.agentPassword) !== undefined) { n--; w.bytes(m, 0x8b); }
  if (n > 0 && (m = v.acdGroup) !== undefined) { n--; writePhase1DeviceID(w, m); }
  if (n > 0 && (m = v.agentID) !== undefined) { n--; w.identifier(m, 0x8a); }
  writePhase1CalledDeviceID(w, v.agentDevice, 0x63);
  if (n > 0) w.rest(v, n, k, writePhase1AgentLoggedOnEvent);
  w.head(t, k);
}

export function readPhase1AgentLoggedOffEvent(r: BerReader, d: Draft<Phase1AgentLoggedOffEvent> = {}): Phase1AgentLoggedOffEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.agentDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x8a) { d.agentID = r.identifier(); t = r.next(e); }
  if (t === 0x80 || t === 0x81) { d.acdGroup = readPhase1DeviceID(r, t); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1AgentLoggedOffEvent, 'agentDevice');
  return d as Phase1AgentLoggedOffEvent;
}
export function writePhase1AgentLoggedOffEvent(w: BerWriter, v: Phase1AgentLoggedOffEvent, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.acdGroup) !== undefined) { n--; writePhase1DeviceID(w, m); }
  if (n > 0 && (m = v.agentID) !== undefined) { n--; w.identifier(m, 0x8a); }
  writePhase1CalledDeviceID(w, v.agentDevice, 0x63);
  if (n > 0) w.rest(v, n, k, writePhase1AgentLoggedOffEvent);
  w.head(t, k);
}

export function readPhase1AgentNotReadyEvent(r: BerReader, d: Draft<Phase1AgentNotReadyEvent> = {}): Phase1AgentNotReadyEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x43) { d.agentDevice = readPhase1CalledDeviceID(r); c++; t = r.next(e); }
  if (t === 0x8a) { d.agentID = r.identifier(); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1AgentNotReadyEvent, 'agentDevice');
  return d as Phase1AgentNotReadyEvent;
}
export function writePhase1AgentNotReadyEvent(w: BerWriter, v: Phase1AgentNotReadyEvent, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.agentID) !== undefined) { n--; w.identifier(m, 0x8a); }
  writePhase1CalledDeviceID(w, v.agentDevice, 0x63);
  if (n > 0) w.rest(v, n, k, writePhase1AgentNotReadyEvent);
  w.head(t, k);
}

export function readPhase1BackInServiceEvent(r: BerReader, d: Draft<Phase1BackInServiceEvent> = {}): Phase1BackInServiceEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80 || t === 0x81) { d.device = readPhase1DeviceID(r, t); c++; t = r.next(e); }
  if (t === 0x0a) { d.cause = Phase1EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5d) { d.privateData = readKept(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readPhase1BackInServiceEvent, 'device');
  return d as Phase1BackInServiceEvent;
}
export function writePhase1BackInServiceEvent(w: BerWriter, v: Phase1BackInServiceEvent, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateData) !== undefined) { n--; writeKept(w, m, 0x7d); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; Phase1EventCauseNames.write(w, m, 0x0a); }
  writePhase1DeviceID(w, v.device);
  if (n > 0) w.rest(v, n, k, writePhase1BackInServiceEvent);
  w.head(t, k);
}
