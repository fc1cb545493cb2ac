// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { AcceptCall, AlternateCall, AnswerCall, AutoOriginate, BridgedEvent, CallBack, CallBackMessage, CallBackResponse, CallClearedEvent, CamponCall, ClearCall, ClearConnection, ConferenceCall, ConferenceCallResponse, ConferencedEvent, ConnectionClearedEvent, ConnectionListItem, ConnectionListItemAssociatedNID, ConnectionListItemEndpoint, ConsultOptions, ConsultationCall, ConsultationCallResponse, DeflectCall, DeliveredEvent, DestinationCondition, DetectionAction, DetectionItem, DialDigits, DigitsDialedEvent, DirectedPickupCall, DirectedPickupCallResponse, DivertedEvent, EstablishedEvent, FailedEvent, GroupPickupCall, HeldEvent, HoldCall, IntrudeCall, IntrudeCallResponse, JoinCall, MakeCall, MakeCallResponse, MakeConnection, MakeConnectionResponse, MakePredictiveCall, MakePredictiveCallResponse, NetworkCapabilitiesChangedEvent, NetworkCapability, NetworkCapabilityEventsProvided, NetworkCapabilityNetworkType, NetworkReachedEvent, OfferedEvent, OriginatedEvent, ParkCall, ParkCallResponse, ParticipationType, ProgressIndicator, ProgressIndicatorProgressDescription, ProgressIndicatorProgressLocation, QueuedEvent, ReconnectCall, RetrieveCall, RetrievedEvent, SendMessage, SendMessageResponse, ServiceInitiatedEvent, SignallingCondition, SignallingConditionsAction, SignallingDetection, SingleStepConferenceCall, SingleStepConferenceCallResponse, SingleStepTransferCall, TransferCallResponse, TransferredEvent } from '../../model/generated/call-control.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { readLocationInfo, writeLocationInfo } from '../hand-written/location-info.js';
import { readOctetsOnly, readUserData, writeOctetsOnly, writeUserData } from '../hand-written/private-content.js';
import { Bits, Enumeration } from '../names.js';
import { CallCharacteristicsNames, LocalConnectionStateNames, readCallLinkageData, readCallLinkageDataList, readGeoPriv, readServicesPermitted, writeCallLinkageData, writeCallLinkageDataList, writeGeoPriv, writeServicesPermitted } from './calls.js';
import { EventCauseNames } from './causes.js';
import { readChargingInfo, writeChargingInfo } from './charging.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readDeviceHistoryListItem, readMessageInfoItem, writeDeviceHistoryListItem, writeMessageInfoItem } from './features.js';
import { readRedirectionDeviceID, readSubjectDeviceID, writeRedirectionDeviceID, writeSubjectDeviceID } from './identifiers.js';
import { readConnectionInformation, readMediaCallCharacteristics, writeConnectionInformation, writeMediaCallCharacteristics } from './media.js';

export const ConsultOptionsNames = /* @__PURE__ */ new Enumeration<ConsultOptions>('unrestricted consultOnly transferOnly conferenceOnly');

export function readAlternateCall(r: BerReader, d: Draft<AlternateCall> = {}): AlternateCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x4b) && d.heldCall === undefined) { d.heldCall = readConnectionID(r); c++; t = r.next(e); }
  if ((t === 0x4b) && d.activeCall === undefined) { d.activeCall = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x01) { d.connectionReservation = r.boolean(); t = r.next(e); }
  if (t === 0x0a) { d.consultOptions = ConsultOptionsNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readAlternateCall, 'heldCall activeCall', [0x4b]);
  return d as AlternateCall;
}
export function writeAlternateCall(w: BerWriter, v: AlternateCall, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.consultOptions) !== undefined) { n--; ConsultOptionsNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.connectionReservation) !== undefined) { n--; w.boolean(m, 0x01); }
  writeConnectionID(w, v.activeCall, 0x6b);
  writeConnectionID(w, v.heldCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writeAlternateCall);
  w.head(t, k);
}

export function readAnswerCall(r: BerReader, d: Draft<AnswerCall> = {}): AnswerCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.callToBeAnswered = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readAnswerCall, 'callToBeAnswered');
  return d as AnswerCall;
}
export function writeAnswerCall(w: BerWriter, v: AnswerCall, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x04); }
  writeConnectionID(w, v.callToBeAnswered, 0x6b);
  if (n > 0) w.rest(v, n, k, writeAnswerCall);
  w.head(t, k);
}

export function readClearCall(r: BerReader, d: Draft<ClearCall> = {}): ClearCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.callToBeCleared = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x0a) { d.reason = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readClearCall, 'callToBeCleared');
  return d as ClearCall;
}
export function writeClearCall(w: BerWriter, v: ClearCall, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.reason) !== undefined) { n--; EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  writeConnectionID(w, v.callToBeCleared, 0x6b);
  if (n > 0) w.rest(v, n, k, writeClearCall);
  w.head(t, k);
}

export function readClearConnection(r: BerReader, d: Draft<ClearConnection> = {}): ClearConnection {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connectionToBeCleared = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x0a) { d.reason = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readClearConnection, 'connectionToBeCleared');
  return d as ClearConnection;
}
export function writeClearConnection(w: BerWriter, v: ClearConnection, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.reason) !== undefined) { n--; EventCauseNames.write(w, m, 0x0a); }
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x04); }
  writeConnectionID(w, v.connectionToBeCleared, 0x6b);
  if (n > 0) w.rest(v, n, k, writeClearConnection);
  w.head(t, k);
}

export function readConferenceCall(r: BerReader, d: Draft<ConferenceCall> = {}): ConferenceCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x4b) && d.heldCall === undefined) { d.heldCall = readConnectionID(r); c++; t = r.next(e); }
  if ((t === 0x4b) && d.activeCall === undefined) { d.activeCall = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readConferenceCall, 'heldCall activeCall', [0x4b]);
  return d as ConferenceCall;
}
export function writeConferenceCall(w: BerWriter, v: ConferenceCall, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeConnectionID(w, v.activeCall, 0x6b);
  writeConnectionID(w, v.heldCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writeConferenceCall);
  w.head(t, k);
}

export function readConnectionListItemEndpoint(r: BerReader, t: number): ConnectionListItemEndpoint {
  let v: ConnectionListItemEndpoint;
  switch (t) {
    case 0x10:
      v = { deviceID: readDeviceID(r) };
      break;
    case 0x05:
      v = { notKnown: r.nothing() };
      break;
    case 0x81:
      v = { restricted: r.explicit(0x05, (r) => r.nothing()) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writeConnectionListItemEndpoint(w: BerWriter, v: ConnectionListItemEndpoint): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.deviceID) !== undefined) writeDeviceID(w, m, 0x30);
  else if ((m = v.notKnown) !== undefined) w.nothing(m, 0x05);
  else if ((m = v.restricted) !== undefined) w.explicit(m, 0xa1, (w, v, t) => w.nothing(v, t), 0x05);
  else w.alternative(v);
  if (n > 0) w.several(v, 'deviceID notKnown restricted');
}

export function readConnectionListItemAssociatedNID(r: BerReader, t: number): ConnectionListItemAssociatedNID {
  let v: ConnectionListItemAssociatedNID;
  switch (t) {
    case 0x10:
      v = { deviceID: readDeviceID(r) };
      break;
    case 0x05:
      v = { notKnown: r.nothing() };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writeConnectionListItemAssociatedNID(w: BerWriter, v: ConnectionListItemAssociatedNID): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.deviceID) !== undefined) writeDeviceID(w, m, 0x30);
  else if ((m = v.notKnown) !== undefined) w.nothing(m, 0x05);
  else w.alternative(v);
  if (n > 0) w.several(v, 'deviceID notKnown');
}

export function readConnectionListItem(r: BerReader, d: Draft<ConnectionListItem> = {}): ConnectionListItem {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.newConnection = r.explicit(0x4b, readConnectionID); t = r.next(e); }
  if (t === 0x81) { d.oldConnection = r.explicit(0x4b, readConnectionID); t = r.next(e); }
  if (t === 0x82) { d.endpoint = r.explicitChoice(readConnectionListItemEndpoint); t = r.next(e); }
  if (t === 0x83) { d.associatedNID = r.explicitChoice(readConnectionListItemAssociatedNID); t = r.next(e); }
  if (t === 0x10) { d.resultingConnectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readConnectionListItem, '');
  return d as ConnectionListItem;
}
export function writeConnectionListItem(w: BerWriter, v: ConnectionListItem, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.resultingConnectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0x30); }
  if (n > 0 && (m = v.associatedNID) !== undefined) { n--; w.explicit(m, 0xa3, writeConnectionListItemAssociatedNID); }
  if (n > 0 && (m = v.endpoint) !== undefined) { n--; w.explicit(m, 0xa2, writeConnectionListItemEndpoint); }
  if (n > 0 && (m = v.oldConnection) !== undefined) { n--; w.explicit(m, 0xa1, writeConnectionID, 0x6b); }
  if (n > 0 && (m = v.newConnection) !== undefined) { n--; w.explicit(m, 0xa0, writeConnectionID, 0x6b); }
  if (n > 0) w.rest(v, n, k, writeConnectionListItem);
  w.head(t, k);
}

export function readConferenceCallResponse(r: BerReader, d: Draft<ConferenceCallResponse> = {}): ConferenceCallResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.conferenceCall = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.connections = r.list(0x10, readConnectionListItem); t = r.next(e); }
  if (t === 0x81) { d.conferenceCallInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x82) { d.callLinkageDataList = readCallLinkageDataList(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readConferenceCallResponse, 'conferenceCall');
  return d as ConferenceCallResponse;
}
export function writeConferenceCallResponse(w: BerWriter, v: ConferenceCallResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.callLinkageDataList) !== undefined) { n--; writeCallLinkageDataList(w, m, 0xa2); }
  if (n > 0 && (m = v.conferenceCallInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa1); }
  if (n > 0 && (m = v.connections) !== undefined) { n--; w.items(m, 0xa0, writeConnectionListItem, 0x30); }
  writeConnectionID(w, v.conferenceCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writeConferenceCallResponse);
  w.head(t, k);
}

export function readConsultationCall(r: BerReader, d: Draft<ConsultationCall> = {}): ConsultationCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80) { d.existingCall = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x81) { d.consultedDevice = r.explicit(0x10, readDeviceID); c++; t = r.next(e); }
  if (t === 0x82) { d.connectionReservation = r.boolean(); t = r.next(e); }
  if (t === 0x83) { d.accountCode = r.bytes(); t = r.next(e); }
  if (t === 0x84) { d.authCode = r.bytes(); t = r.next(e); }
  if (t === 0x85) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x86) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x87) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x88) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x89) { d.callingConnectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x8a) { d.consultOptions = ConsultOptionsNames.read(r); t = r.next(e); }
  if (t === 0x8b) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x8c) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readConsultationCall, 'existingCall consultedDevice');
  return d as ConsultationCall;
}
export function writeConsultationCall(w: BerWriter, v: ConsultationCall, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x8c); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x8b); }
  if (n > 0 && (m = v.consultOptions) !== undefined) { n--; ConsultOptionsNames.write(w, m, 0x8a); }
  if (n > 0 && (m = v.callingConnectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa9); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa8); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x87); }
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0xa6); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x85); }
  if (n > 0 && (m = v.authCode) !== undefined) { n--; w.bytes(m, 0x84); }
  if (n > 0 && (m = v.accountCode) !== undefined) { n--; w.bytes(m, 0x83); }
  if (n > 0 && (m = v.connectionReservation) !== undefined) { n--; w.boolean(m, 0x82); }
  w.explicit(v.consultedDevice, 0xa1, writeDeviceID, 0x30);
  writeConnectionID(w, v.existingCall, 0xa0);
  if (n > 0) w.rest(v, n, k, writeConsultationCall);
  w.head(t, k);
}

export function readConsultationCallResponse(r: BerReader, d: Draft<ConsultationCallResponse> = {}): ConsultationCallResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.initiatedCall = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x81) { d.initiatedCallInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x82) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readConsultationCallResponse, 'initiatedCall');
  return d as ConsultationCallResponse;
}
export function writeConsultationCallResponse(w: BerWriter, v: ConsultationCallResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa2); }
  if (n > 0 && (m = v.initiatedCallInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa1); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa0); }
  writeConnectionID(w, v.initiatedCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writeConsultationCallResponse);
  w.head(t, k);
}

export function readHoldCall(r: BerReader, d: Draft<HoldCall> = {}): HoldCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.callToBeHeld = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x01) { d.connectionReservation = r.boolean(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readHoldCall, 'callToBeHeld');
  return d as HoldCall;
}
export function writeHoldCall(w: BerWriter, v: HoldCall, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.connectionReservation) !== undefined) { n--; w.boolean(m, 0x01); }
  writeConnectionID(w, v.callToBeHeld, 0x6b);
  if (n > 0) w.rest(v, n, k, writeHoldCall);
  w.head(t, k);
}

export const AutoOriginateNames = /* @__PURE__ */ new Enumeration<AutoOriginate>('prompt doNotPrompt');

export function readMakeCall(r: BerReader, d: Draft<MakeCall> = {}): MakeCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.callingDevice === undefined) { d.callingDevice = readDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x10) && d.calledDirectoryNumber === undefined) { d.calledDirectoryNumber = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.accountCode = r.bytes(); t = r.next(e); }
  if (t === 0x81) { d.authCode = r.bytes(); t = r.next(e); }
  if (t === 0x83) { d.autoOriginate = AutoOriginateNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x03) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x85) { d.callingConnectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x86) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x87) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x88) { d.reason = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readMakeCall, 'callingDevice calledDirectoryNumber', [0x10]);
  return d as MakeCall;
}
export function writeMakeCall(w: BerWriter, v: MakeCall, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.reason) !== undefined) { n--; EventCauseNames.write(w, m, 0x88); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x87); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x86); }
  if (n > 0 && (m = v.callingConnectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa5); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa4); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x03); }
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x82); }
  if (n > 0 && (m = v.autoOriginate) !== undefined) { n--; AutoOriginateNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.authCode) !== undefined) { n--; w.bytes(m, 0x81); }
  if (n > 0 && (m = v.accountCode) !== undefined) { n--; w.bytes(m, 0x80); }
  writeDeviceID(w, v.calledDirectoryNumber, 0x30);
  writeDeviceID(w, v.callingDevice, 0x30);
  if (n > 0) w.rest(v, n, k, writeMakeCall);
  w.head(t, k);
}

export function readMakeCallResponse(r: BerReader, d: Draft<MakeCallResponse> = {}): MakeCallResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.callingDevice = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x81) { d.initiatedCallInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x82) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readMakeCallResponse, 'callingDevice');
  return d as MakeCallResponse;
}
export function writeMakeCallResponse(w: BerWriter, v: MakeCallResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa2); }
  if (n > 0 && (m = v.initiatedCallInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa1); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa0); }
  writeConnectionID(w, v.callingDevice, 0x6b);
  if (n > 0) w.rest(v, n, k, writeMakeCallResponse);
  w.head(t, k);
}

export const SignallingConditionNames = /* @__PURE__ */ new Enumeration<SignallingCondition>('callDelivered callEstablished');

export const SignallingConditionsActionNames = /* @__PURE__ */ new Enumeration<SignallingConditionsAction>('destinationDetection remainConnected');

export function readSignallingDetection(r: BerReader, d: Draft<SignallingDetection> = {}): SignallingDetection {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x0a) && d.signallingCondition === undefined) { d.signallingCondition = SignallingConditionNames.read(r); c++; t = r.next(e); }
  if ((t === 0x0a) && d.signallingConditionsAction === undefined) { d.signallingConditionsAction = SignallingConditionsActionNames.read(r); c++; t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSignallingDetection, 'signallingCondition signallingConditionsAction', [0x0a]);
  return d as SignallingDetection;
}
export function writeSignallingDetection(w: BerWriter, v: SignallingDetection, t: number): void {
  let n = w.members(v, 2);
  const k = w.pos;
  SignallingConditionsActionNames.write(w, v.signallingConditionsAction, 0x0a);
  SignallingConditionNames.write(w, v.signallingCondition, 0x0a);
  if (n > 0) w.rest(v, n, k, writeSignallingDetection);
  w.head(t, k);
}

export const DestinationConditionNames = /* @__PURE__ */ new Enumeration<DestinationCondition>('humanVoice answeringMachine facsimileMachine');

export const DetectionActionNames = /* @__PURE__ */ new Enumeration<DetectionAction>('clearCalledConnection remainConnected');

export function readDetectionItem(r: BerReader, d: Draft<DetectionItem> = {}): DetectionItem {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x0a) && d.destinationCondition === undefined) { d.destinationCondition = DestinationConditionNames.read(r); c++; t = r.next(e); }
  if ((t === 0x0a) && d.detectionAction === undefined) { d.detectionAction = DetectionActionNames.read(r); c++; t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readDetectionItem, 'destinationCondition detectionAction', [0x0a]);
  return d as DetectionItem;
}
export function writeDetectionItem(w: BerWriter, v: DetectionItem, t: number): void {
  let n = w.members(v, 2);
  const k = w.pos;
  DetectionActionNames.write(w, v.detectionAction, 0x0a);
  DestinationConditionNames.write(w, v.destinationCondition, 0x0a);
  if (n > 0) w.rest(v, n, k, writeDetectionItem);
  w.head(t, k);
}

export function readMakePredictiveCall(r: BerReader, d: Draft<MakePredictiveCall> = {}): MakePredictiveCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.callingDevice === undefined) { d.callingDevice = readDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x10) && d.calledDirectoryNumber === undefined) { d.calledDirectoryNumber = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.signallingDetection = readSignallingDetection(r); t = r.next(e); }
  if (t === 0x81) { d.destinationDetection = r.list(0x10, readDetectionItem); t = r.next(e); }
  if (t === 0x82) { d.defaultAction = DetectionActionNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.accountCode = r.bytes(); t = r.next(e); }
  if (t === 0x84) { d.authCode = r.bytes(); t = r.next(e); }
  if (t === 0x85) { d.autoOriginate = AutoOriginateNames.read(r); t = r.next(e); }
  if (t === 0x86) { d.alertTime = r.integer(); t = r.next(e); }
  if (t === 0x87) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x88) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x89) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x8a) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readMakePredictiveCall, 'callingDevice calledDirectoryNumber', [0x10]);
  return d as MakePredictiveCall;
}
export function writeMakePredictiveCall(w: BerWriter, v: MakePredictiveCall, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x8a); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x89); }
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x88); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x87); }
  if (n > 0 && (m = v.alertTime) !== undefined) { n--; w.integer(m, 0x86); }
  if (n > 0 && (m = v.autoOriginate) !== undefined) { n--; AutoOriginateNames.write(w, m, 0x85); }
  if (n > 0 && (m = v.authCode) !== undefined) { n--; w.bytes(m, 0x84); }
  if (n > 0 && (m = v.accountCode) !== undefined) { n--; w.bytes(m, 0x83); }
  if (n > 0 && (m = v.defaultAction) !== undefined) { n--; DetectionActionNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.destinationDetection) !== undefined) { n--; w.items(m, 0xa1, writeDetectionItem, 0x30); }
  if (n > 0 && (m = v.signallingDetection) !== undefined) { n--; writeSignallingDetection(w, m, 0xa0); }
  writeDeviceID(w, v.calledDirectoryNumber, 0x30);
  writeDeviceID(w, v.callingDevice, 0x30);
  if (n > 0) w.rest(v, n, k, writeMakePredictiveCall);
  w.head(t, k);
}

export function readMakePredictiveCallResponse(r: BerReader, d: Draft<MakePredictiveCallResponse> = {}): MakePredictiveCallResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.initiatedCall = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x10) { d.initiatedCallInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x81) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readMakePredictiveCallResponse, 'initiatedCall');
  return d as MakePredictiveCallResponse;
}
export function writeMakePredictiveCallResponse(w: BerWriter, v: MakePredictiveCallResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa1); }
  if (n > 0 && (m = v.initiatedCallInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0x30); }
  writeConnectionID(w, v.initiatedCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writeMakePredictiveCallResponse);
  w.head(t, k);
}

export function readReconnectCall(r: BerReader, d: Draft<ReconnectCall> = {}): ReconnectCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x4b) && d.activeCall === undefined) { d.activeCall = readConnectionID(r); c++; t = r.next(e); }
  if ((t === 0x4b) && d.heldCall === undefined) { d.heldCall = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readReconnectCall, 'activeCall heldCall', [0x4b]);
  return d as ReconnectCall;
}
export function writeReconnectCall(w: BerWriter, v: ReconnectCall, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeConnectionID(w, v.heldCall, 0x6b);
  writeConnectionID(w, v.activeCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writeReconnectCall);
  w.head(t, k);
}

export function readRetrieveCall(r: BerReader, d: Draft<RetrieveCall> = {}): RetrieveCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.callToBeRetrieved = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readRetrieveCall, 'callToBeRetrieved');
  return d as RetrieveCall;
}
export function writeRetrieveCall(w: BerWriter, v: RetrieveCall, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeConnectionID(w, v.callToBeRetrieved, 0x6b);
  if (n > 0) w.rest(v, n, k, writeRetrieveCall);
  w.head(t, k);
}

export function readTransferCallResponse(r: BerReader, d: Draft<TransferCallResponse> = {}): TransferCallResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.transferredCall = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.connections = r.list(0x10, readConnectionListItem); t = r.next(e); }
  if (t === 0x81) { d.transferredCallInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x82) { d.callLinkageDataList = readCallLinkageDataList(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readTransferCallResponse, 'transferredCall');
  return d as TransferCallResponse;
}
export function writeTransferCallResponse(w: BerWriter, v: TransferCallResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.callLinkageDataList) !== undefined) { n--; writeCallLinkageDataList(w, m, 0xa2); }
  if (n > 0 && (m = v.transferredCallInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa1); }
  if (n > 0 && (m = v.connections) !== undefined) { n--; w.items(m, 0xa0, writeConnectionListItem, 0x30); }
  writeConnectionID(w, v.transferredCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writeTransferCallResponse);
  w.head(t, k);
}

export function readParkCall(r: BerReader, d: Draft<ParkCall> = {}): ParkCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.parking = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x10) { d.parkTo = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x80) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x81) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readParkCall, 'parking parkTo');
  return d as ParkCall;
}
export function writeParkCall(w: BerWriter, v: ParkCall, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x81); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x80); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x04); }
  writeDeviceID(w, v.parkTo, 0x30);
  writeConnectionID(w, v.parking, 0x6b);
  if (n > 0) w.rest(v, n, k, writeParkCall);
  w.head(t, k);
}

export function readParkCallResponse(r: BerReader, d: Draft<ParkCallResponse> = {}): ParkCallResponse {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x4b) { d.parkedTo = readConnectionID(r); t = r.next(e); }
  if (t === 0x81) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readParkCallResponse, '');
  return d as ParkCallResponse;
}
export function writeParkCallResponse(w: BerWriter, v: ParkCallResponse, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa1); }
  if (n > 0 && (m = v.parkedTo) !== undefined) { n--; writeConnectionID(w, m, 0x6b); }
  if (n > 0) w.rest(v, n, k, writeParkCallResponse);
  w.head(t, k);
}

export const ParticipationTypeNames = /* @__PURE__ */ new Enumeration<ParticipationType>('silent active none');

export function readSingleStepConferenceCall(r: BerReader, d: Draft<SingleStepConferenceCall> = {}): SingleStepConferenceCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.activeCall = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x10) { d.deviceToJoin = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x0a) { d.participationType = ParticipationTypeNames.read(r); t = r.next(e); }
  if (t === 0x80) { d.accountCode = r.bytes(); t = r.next(e); }
  if (t === 0x81) { d.authCode = r.bytes(); t = r.next(e); }
  if (t === 0x82) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x83) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x84) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSingleStepConferenceCall, 'activeCall deviceToJoin');
  if (r.isWhole(d)) d.participationType ??= 'active';
  return d as SingleStepConferenceCall;
}
export function writeSingleStepConferenceCall(w: BerWriter, v: SingleStepConferenceCall, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x84); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x83); }
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x82); }
  if (n > 0 && (m = v.authCode) !== undefined) { n--; w.bytes(m, 0x81); }
  if (n > 0 && (m = v.accountCode) !== undefined) { n--; w.bytes(m, 0x80); }
  if (n > 0 && (m = v.participationType) !== undefined) { n--; if (m !== 'active') ParticipationTypeNames.write(w, m, 0x0a); }
  writeDeviceID(w, v.deviceToJoin, 0x30);
  writeConnectionID(w, v.activeCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writeSingleStepConferenceCall);
  w.head(t, k);
}

export function readSingleStepConferenceCallResponse(r: BerReader, d: Draft<SingleStepConferenceCallResponse> = {}): SingleStepConferenceCallResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.conferencedCall = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x10) { d.conferencedCallInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x81) { d.callLinkageDataList = readCallLinkageDataList(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readSingleStepConferenceCallResponse, 'conferencedCall');
  return d as SingleStepConferenceCallResponse;
}
export function writeSingleStepConferenceCallResponse(w: BerWriter, v: SingleStepConferenceCallResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.callLinkageDataList) !== undefined) { n--; writeCallLinkageDataList(w, m, 0xa1); }
  if (n > 0 && (m = v.conferencedCallInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0x30); }
  writeConnectionID(w, v.conferencedCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writeSingleStepConferenceCallResponse);
  w.head(t, k);
}

export function readSingleStepTransferCall(r: BerReader, d: Draft<SingleStepTransferCall> = {}): SingleStepTransferCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.activeCall = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x10) { d.transferredTo = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.accountCode = r.bytes(); t = r.next(e); }
  if (t === 0x81) { d.authCode = r.bytes(); t = r.next(e); }
  if (t === 0x82) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x83) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x85) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x86) { d.reason = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSingleStepTransferCall, 'activeCall transferredTo');
  return d as SingleStepTransferCall;
}
export function writeSingleStepTransferCall(w: BerWriter, v: SingleStepTransferCall, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.reason) !== undefined) { n--; EventCauseNames.write(w, m, 0x86); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x85); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x84); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x82); }
  if (n > 0 && (m = v.authCode) !== undefined) { n--; w.bytes(m, 0x81); }
  if (n > 0 && (m = v.accountCode) !== undefined) { n--; w.bytes(m, 0x80); }
  writeDeviceID(w, v.transferredTo, 0x30);
  writeConnectionID(w, v.activeCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writeSingleStepTransferCall);
  w.head(t, k);
}

export function readAcceptCall(r: BerReader, d: Draft<AcceptCall> = {}): AcceptCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.callToBeAccepted = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readAcceptCall, 'callToBeAccepted');
  return d as AcceptCall;
}
export function writeAcceptCall(w: BerWriter, v: AcceptCall, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x04); }
  writeConnectionID(w, v.callToBeAccepted, 0x6b);
  if (n > 0) w.rest(v, n, k, writeAcceptCall);
  w.head(t, k);
}

export function readCallBack(r: BerReader, d: Draft<CallBack> = {}): CallBack {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.callbackConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x03) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x80) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x81) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readCallBack, 'callbackConnection');
  return d as CallBack;
}
export function writeCallBack(w: BerWriter, v: CallBack, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x81); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x80); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x03); }
  writeConnectionID(w, v.callbackConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeCallBack);
  w.head(t, k);
}

export function readCallBackResponse(r: BerReader, d: Draft<CallBackResponse> = {}): CallBackResponse {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x10) { d.targetDevice = readDeviceID(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readCallBackResponse, '');
  return d as CallBackResponse;
}
export function writeCallBackResponse(w: BerWriter, v: CallBackResponse, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.targetDevice) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  if (n > 0) w.rest(v, n, k, writeCallBackResponse);
  w.head(t, k);
}

export function readCallBackMessage(r: BerReader, d: Draft<CallBackMessage> = {}): CallBackMessage {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.callbackMessageConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readCallBackMessage, 'callbackMessageConnection');
  return d as CallBackMessage;
}
export function writeCallBackMessage(w: BerWriter, v: CallBackMessage, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeConnectionID(w, v.callbackMessageConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeCallBackMessage);
  w.head(t, k);
}

export function readCamponCall(r: BerReader, d: Draft<CamponCall> = {}): CamponCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.camponConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readCamponCall, 'camponConnection');
  return d as CamponCall;
}
export function writeCamponCall(w: BerWriter, v: CamponCall, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeConnectionID(w, v.camponConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeCamponCall);
  w.head(t, k);
}

export function readDeflectCall(r: BerReader, d: Draft<DeflectCall> = {}): DeflectCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.callToBeDiverted = readConnectionID(r); c++; t = r.next(e); }
  if ((t === 0x10) && d.newDestination === undefined) { d.newDestination = readDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x10) && d.addNewDestinationsList === undefined) { d.addNewDestinationsList = r.list(0x10, readDeviceID); t = r.next(e); }
  if (t === 0x04) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x80) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x82) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x83) { d.reason = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readDeflectCall, 'callToBeDiverted newDestination', [0x10]);
  return d as DeflectCall;
}
export function writeDeflectCall(w: BerWriter, v: DeflectCall, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.reason) !== undefined) { n--; EventCauseNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x82); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x81); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x80); }
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x04); }
  if (n > 0 && (m = v.addNewDestinationsList) !== undefined) { n--; w.items(m, 0x30, writeDeviceID, 0x30); }
  writeDeviceID(w, v.newDestination, 0x30);
  writeConnectionID(w, v.callToBeDiverted, 0x6b);
  if (n > 0) w.rest(v, n, k, writeDeflectCall);
  w.head(t, k);
}

export function readDialDigits(r: BerReader, d: Draft<DialDigits> = {}): DialDigits {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.diallingConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x10) { d.diallingSequence = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readDialDigits, 'diallingConnection diallingSequence');
  return d as DialDigits;
}
export function writeDialDigits(w: BerWriter, v: DialDigits, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x04); }
  writeDeviceID(w, v.diallingSequence, 0x30);
  writeConnectionID(w, v.diallingConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeDialDigits);
  w.head(t, k);
}

export function readDirectedPickupCall(r: BerReader, d: Draft<DirectedPickupCall> = {}): DirectedPickupCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.callToBePickedUp = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x10) { d.requestingDevice = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x04) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readDirectedPickupCall, 'callToBePickedUp requestingDevice');
  return d as DirectedPickupCall;
}
export function writeDirectedPickupCall(w: BerWriter, v: DirectedPickupCall, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x04); }
  writeDeviceID(w, v.requestingDevice, 0x30);
  writeConnectionID(w, v.callToBePickedUp, 0x6b);
  if (n > 0) w.rest(v, n, k, writeDirectedPickupCall);
  w.head(t, k);
}

export function readDirectedPickupCallResponse(r: BerReader, d: Draft<DirectedPickupCallResponse> = {}): DirectedPickupCallResponse {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x4b) { d.pickedCall = readConnectionID(r); t = r.next(e); }
  if (t === 0x10) { d.pickedCallInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x81) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readDirectedPickupCallResponse, '');
  return d as DirectedPickupCallResponse;
}
export function writeDirectedPickupCallResponse(w: BerWriter, v: DirectedPickupCallResponse, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa1); }
  if (n > 0 && (m = v.pickedCallInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0x30); }
  if (n > 0 && (m = v.pickedCall) !== undefined) { n--; writeConnectionID(w, m, 0x6b); }
  if (n > 0) w.rest(v, n, k, writeDirectedPickupCallResponse);
  w.head(t, k);
}

export function readGroupPickupCall(r: BerReader, d: Draft<GroupPickupCall> = {}): GroupPickupCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.newDestination === undefined) { d.newDestination = readDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x10) && d.pickGroup === undefined) { d.pickGroup = readDeviceID(r); t = r.next(e); }
  if (t === 0x04) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readGroupPickupCall, 'newDestination', [0x10]);
  return d as GroupPickupCall;
}
export function writeGroupPickupCall(w: BerWriter, v: GroupPickupCall, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x04); }
  if (n > 0 && (m = v.pickGroup) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  writeDeviceID(w, v.newDestination, 0x30);
  if (n > 0) w.rest(v, n, k, writeGroupPickupCall);
  w.head(t, k);
}

export function readIntrudeCall(r: BerReader, d: Draft<IntrudeCall> = {}): IntrudeCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.intrude = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x0a) { d.participationType = ParticipationTypeNames.read(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readIntrudeCall, 'intrude');
  if (r.isWhole(d)) d.participationType ??= 'active';
  return d as IntrudeCall;
}
export function writeIntrudeCall(w: BerWriter, v: IntrudeCall, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.participationType) !== undefined) { n--; if (m !== 'active') ParticipationTypeNames.write(w, m, 0x0a); }
  writeConnectionID(w, v.intrude, 0x6b);
  if (n > 0) w.rest(v, n, k, writeIntrudeCall);
  w.head(t, k);
}

export function readIntrudeCallResponse(r: BerReader, d: Draft<IntrudeCallResponse> = {}): IntrudeCallResponse {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x4b) { d.conferencedCall = readConnectionID(r); t = r.next(e); }
  if (t === 0x10) { d.conferencedCallInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x81) { d.callLinkageDataList = readCallLinkageDataList(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readIntrudeCallResponse, '');
  return d as IntrudeCallResponse;
}
export function writeIntrudeCallResponse(w: BerWriter, v: IntrudeCallResponse, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.callLinkageDataList) !== undefined) { n--; writeCallLinkageDataList(w, m, 0xa1); }
  if (n > 0 && (m = v.conferencedCallInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0x30); }
  if (n > 0 && (m = v.conferencedCall) !== undefined) { n--; writeConnectionID(w, m, 0x6b); }
  if (n > 0) w.rest(v, n, k, writeIntrudeCallResponse);
  w.head(t, k);
}

export function readJoinCall(r: BerReader, d: Draft<JoinCall> = {}): JoinCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.activeCall = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x10) { d.joiningDevice = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.autoOriginate = AutoOriginateNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.participationType = ParticipationTypeNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.accountCode = r.bytes(); t = r.next(e); }
  if (t === 0x83) { d.authCode = r.bytes(); t = r.next(e); }
  if (t === 0x84) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readJoinCall, 'activeCall joiningDevice');
  if (r.isWhole(d)) d.autoOriginate ??= 'prompt';
  if (r.isWhole(d)) d.participationType ??= 'active';
  return d as JoinCall;
}
export function writeJoinCall(w: BerWriter, v: JoinCall, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x84); }
  if (n > 0 && (m = v.authCode) !== undefined) { n--; w.bytes(m, 0x83); }
  if (n > 0 && (m = v.accountCode) !== undefined) { n--; w.bytes(m, 0x82); }
  if (n > 0 && (m = v.participationType) !== undefined) { n--; if (m !== 'active') ParticipationTypeNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.autoOriginate) !== undefined) { n--; if (m !== 'prompt') AutoOriginateNames.write(w, m, 0x80); }
  writeDeviceID(w, v.joiningDevice, 0x30);
  writeConnectionID(w, v.activeCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writeJoinCall);
  w.head(t, k);
}

export function readMakeConnection(r: BerReader, d: Draft<MakeConnection> = {}): MakeConnection {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.initiatingDevice = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.accountCode = r.bytes(); t = r.next(e); }
  if (t === 0x81) { d.authCode = r.bytes(); t = r.next(e); }
  if (t === 0x82) { d.autoOriginate = AutoOriginateNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x84) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x86) { d.connectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x87) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x88) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x89) { d.reason = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x8a) { d.maxDevices = r.integer(); t = r.next(e); }
  if (t === 0x8b) { d.startTime = r.time(); t = r.next(e); }
  if (t === 0x8c) { d.duration = r.integer(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readMakeConnection, 'initiatingDevice');
  return d as MakeConnection;
}
export function writeMakeConnection(w: BerWriter, v: MakeConnection, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.duration) !== undefined) { n--; w.integer(m, 0x8c); }
  if (n > 0 && (m = v.startTime) !== undefined) { n--; w.time(m, 0x8b); }
  if (n > 0 && (m = v.maxDevices) !== undefined) { n--; w.integer(m, 0x8a); }
  if (n > 0 && (m = v.reason) !== undefined) { n--; EventCauseNames.write(w, m, 0x89); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x88); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x87); }
  if (n > 0 && (m = v.connectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa6); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa5); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x83); }
  if (n > 0 && (m = v.autoOriginate) !== undefined) { n--; AutoOriginateNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.authCode) !== undefined) { n--; w.bytes(m, 0x81); }
  if (n > 0 && (m = v.accountCode) !== undefined) { n--; w.bytes(m, 0x80); }
  writeDeviceID(w, v.initiatingDevice, 0x30);
  if (n > 0) w.rest(v, n, k, writeMakeConnection);
  w.head(t, k);
}

export function readMakeConnectionResponse(r: BerReader, d: Draft<MakeConnectionResponse> = {}): MakeConnectionResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.initiatingDevice = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x81) { d.initiatedCallInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x82) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readMakeConnectionResponse, 'initiatingDevice');
  return d as MakeConnectionResponse;
}
export function writeMakeConnectionResponse(w: BerWriter, v: MakeConnectionResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa2); }
  if (n > 0 && (m = v.initiatedCallInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa1); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa0); }
  writeConnectionID(w, v.initiatingDevice, 0x6b);
  if (n > 0) w.rest(v, n, k, writeMakeConnectionResponse);
  w.head(t, k);
}

export function readSendMessage(r: BerReader, d: Draft<SendMessage> = {}): SendMessage {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.callingDevice === undefined) { d.callingDevice = readDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x10) && d.destinationDevices === undefined) { d.destinationDevices = r.list(0x10, readDeviceID); c++; t = r.next(e); }
  if ((t === 0x10) && d.messageInfo === undefined) { d.messageInfo = [readMessageInfoItem(r)]; c++; t = r.next(e); }
  if (t === 0x80) { d.accountCode = r.bytes(); t = r.next(e); }
  if (t === 0x81) { d.authCode = r.bytes(); t = r.next(e); }
  if (t === 0x82) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x83) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x85) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x86) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readSendMessage, 'callingDevice destinationDevices messageInfo', [0x10]);
  return d as SendMessage;
}
export function writeSendMessage(w: BerWriter, v: SendMessage, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x86); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x85); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa4); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x82); }
  if (n > 0 && (m = v.authCode) !== undefined) { n--; w.bytes(m, 0x81); }
  if (n > 0 && (m = v.accountCode) !== undefined) { n--; w.bytes(m, 0x80); }
  writeMessageInfoItem(w, w.single(v.messageInfo), 0x30);
  w.items(w.wrapped(v.destinationDevices), 0x30, writeDeviceID, 0x30);
  writeDeviceID(w, v.callingDevice, 0x30);
  if (n > 0) w.rest(v, n, k, writeSendMessage);
  w.head(t, k);
}

export function readSendMessageResponse(r: BerReader, d: Draft<SendMessageResponse> = {}): SendMessageResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.connectionList === undefined) { d.connectionList = r.list(0x4b, readConnectionID); c++; t = r.next(e); }
  if ((t === 0x10) && d.mediaCallCharacteristics === undefined) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x81) { d.listOfCallLinkageData = r.list(0x10, readCallLinkageData); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readSendMessageResponse, 'connectionList', [0x10]);
  return d as SendMessageResponse;
}
export function writeSendMessageResponse(w: BerWriter, v: SendMessageResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.listOfCallLinkageData) !== undefined) { n--; if (w.hasItem(m)) w.items(w.wrapped(m), 0xa1, writeCallLinkageData, 0x30); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0x30); }
  w.items(w.wrapped(v.connectionList), 0x30, writeConnectionID, 0x6b);
  if (n > 0) w.rest(v, n, k, writeSendMessageResponse);
  w.head(t, k);
}

export function readBridgedEvent(r: BerReader, d: Draft<BridgedEvent> = {}): BridgedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.bridgedConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.bridgedAppearance = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x80) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); c++; t = r.next(e); }
  if (t === 0x81) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x82) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x83) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.bridgedConnectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x85) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x86) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x87) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readBridgedEvent, 'bridgedConnection bridgedAppearance={"notKnown":true} cause="normal"');
  return d as BridgedEvent;
}
export function writeBridgedEvent(w: BerWriter, v: BridgedEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0xa7, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x86); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa5); }
  if (n > 0 && (m = v.bridgedConnectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa4); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa2); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa1); }
  EventCauseNames.write(w, v.cause, 0x0a);
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x80); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  writeSubjectDeviceID(w, v.bridgedAppearance, 0x63);
  writeConnectionID(w, v.bridgedConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeBridgedEvent);
  w.head(t, k);
}

export function readCallClearedEvent(r: BerReader, d: Draft<CallClearedEvent> = {}): CallClearedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.clearedCall = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x81) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); c++; t = r.next(e); }
  if (t === 0x82) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x83) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x85) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x86) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readCallClearedEvent, 'clearedCall cause="normal"');
  return d as CallClearedEvent;
}
export function writeCallClearedEvent(w: BerWriter, v: CallClearedEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0xa6, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x85); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa4); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa2); }
  EventCauseNames.write(w, v.cause, 0x0a);
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x81); }
  writeConnectionID(w, v.clearedCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writeCallClearedEvent);
  w.head(t, k);
}

export function readConferencedEvent(r: BerReader, d: Draft<ConferencedEvent> = {}): ConferencedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x4b) && d.primaryOldCall === undefined) { d.primaryOldCall = readConnectionID(r); c++; t = r.next(e); }
  if ((t === 0x4b) && d.secondaryOldCall === undefined) { d.secondaryOldCall = readConnectionID(r); t = r.next(e); }
  if ((t === 0x43) && d.conferencingDevice === undefined) { d.conferencingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x43) && d.addedParty === undefined) { d.addedParty = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x10) { d.conferenceConnections = r.list(0x10, readConnectionListItem); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); c++; t = r.next(e); }
  if (t === 0x82) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x83) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x84) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x86) { d.callLinkageDataList = readCallLinkageDataList(r); t = r.next(e); }
  if (t === 0x87) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x88) { d.deviceHistory = [readDeviceHistoryListItem(r)]; t = r.next(e); }
  if (t === 0x89) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x85) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 5) r.settle(d, f, e, t, readConferencedEvent, 'primaryOldCall conferencingDevice={"notKnown":true} addedParty={"notKnown":true} conferenceConnections=[] cause="normal"', [0x4b, 0x43]);
  return d as ConferencedEvent;
}
export function writeConferencedEvent(w: BerWriter, v: ConferencedEvent, t: number): void {
  let n = w.members(v, 5), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0xa5); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0xa9, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.deviceHistory) !== undefined) { n--; if (w.hasItem(m)) writeDeviceHistoryListItem(w, w.single(m, true), 0xa8); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x87); }
  if (n > 0 && (m = v.callLinkageDataList) !== undefined) { n--; writeCallLinkageDataList(w, m, 0xa6); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa3); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa2); }
  EventCauseNames.write(w, v.cause, 0x0a);
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x81); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  w.items(v.conferenceConnections, 0x30, writeConnectionListItem, 0x30);
  writeSubjectDeviceID(w, v.addedParty, 0x63);
  writeSubjectDeviceID(w, v.conferencingDevice, 0x63);
  if (n > 0 && (m = v.secondaryOldCall) !== undefined) { n--; writeConnectionID(w, m, 0x6b); }
  writeConnectionID(w, v.primaryOldCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writeConferencedEvent);
  w.head(t, k);
}

export function readConnectionClearedEvent(r: BerReader, d: Draft<ConnectionClearedEvent> = {}): ConnectionClearedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.droppedConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.releasingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x80) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x81) { d.chargingInfo = readChargingInfo(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); c++; t = r.next(e); }
  if (t === 0x82) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x83) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x84) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.droppedConnectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x86) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x87) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x88) { d.deviceHistory = [readDeviceHistoryListItem(r)]; t = r.next(e); }
  if (t === 0x89) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readConnectionClearedEvent, 'droppedConnection releasingDevice={"notKnown":true} cause="normal"');
  return d as ConnectionClearedEvent;
}
export function writeConnectionClearedEvent(w: BerWriter, v: ConnectionClearedEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0xa9, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.deviceHistory) !== undefined) { n--; if (w.hasItem(m)) writeDeviceHistoryListItem(w, w.single(m, true), 0xa8); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x87); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa6); }
  if (n > 0 && (m = v.droppedConnectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa5); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa3); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa2); }
  EventCauseNames.write(w, v.cause, 0x0a);
  if (n > 0 && (m = v.chargingInfo) !== undefined) { n--; writeChargingInfo(w, m, 0xa1); }
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x80); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  writeSubjectDeviceID(w, v.releasingDevice, 0x63);
  writeConnectionID(w, v.droppedConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeConnectionClearedEvent);
  w.head(t, k);
}

export function readDeliveredEvent(r: BerReader, d: Draft<DeliveredEvent> = {}): DeliveredEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x4b) && d.connection === undefined) { d.connection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.alertingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x41) { d.callingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x42) { d.calledDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x44) { d.lastRedirectionDevice = readRedirectionDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x4b) && d.originatingNIDConnection === undefined) { d.originatingNIDConnection = readConnectionID(r); t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x80) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); c++; t = r.next(e); }
  if (t === 0x81) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x47) { d.networkCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x48) { d.networkCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x45) { d.associatedCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x46) { d.associatedCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x82) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x83) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.connectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x85) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x86) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x87) { d.messageInfo = [readMessageInfoItem(r)]; t = r.next(e); }
  if (t === 0x88) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x89) { d.deviceHistory = [readDeviceHistoryListItem(r)]; t = r.next(e); }
  if (t === 0x8a) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 6) r.settle(d, f, e, t, readDeliveredEvent, 'connection alertingDevice={"notKnown":true} callingDevice={"notKnown":true} calledDevice={"notKnown":true} lastRedirectionDevice={"notSpecified":true} cause="normal"', [0x4b]);
  return d as DeliveredEvent;
}
export function writeDeliveredEvent(w: BerWriter, v: DeliveredEvent, t: number): void {
  let n = w.members(v, 6), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0xaa, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.deviceHistory) !== undefined) { n--; if (w.hasItem(m)) writeDeviceHistoryListItem(w, w.single(m, true), 0xa9); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x88); }
  if (n > 0 && (m = v.messageInfo) !== undefined) { n--; if (w.hasItem(m)) writeMessageInfoItem(w, w.single(m), 0xa7); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x86); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa5); }
  if (n > 0 && (m = v.connectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa4); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa2); }
  if (n > 0 && (m = v.associatedCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x66); }
  if (n > 0 && (m = v.associatedCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x65); }
  if (n > 0 && (m = v.networkCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x68); }
  if (n > 0 && (m = v.networkCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x67); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa1); }
  EventCauseNames.write(w, v.cause, 0x0a);
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x80); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  if (n > 0 && (m = v.originatingNIDConnection) !== undefined) { n--; writeConnectionID(w, m, 0x6b); }
  writeRedirectionDeviceID(w, v.lastRedirectionDevice, 0x64);
  writeSubjectDeviceID(w, v.calledDevice, 0x62);
  writeSubjectDeviceID(w, v.callingDevice, 0x61);
  writeSubjectDeviceID(w, v.alertingDevice, 0x63);
  writeConnectionID(w, v.connection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeDeliveredEvent);
  w.head(t, k);
}

export function readDigitsDialedEvent(r: BerReader, d: Draft<DigitsDialedEvent> = {}): DigitsDialedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.dialingConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.dialingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x10) { d.dialingSequence = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x80) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); c++; t = r.next(e); }
  if (t === 0x81) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x47) { d.networkCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x48) { d.networkCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x45) { d.associatedCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x46) { d.associatedCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x82) { d.dialingConnectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x83) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x85) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x86) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 4) r.settle(d, f, e, t, readDigitsDialedEvent, 'dialingConnection dialingDevice={"notKnown":true} dialingSequence cause="normal"');
  return d as DigitsDialedEvent;
}
export function writeDigitsDialedEvent(w: BerWriter, v: DigitsDialedEvent, t: number): void {
  let n = w.members(v, 4), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0xa6, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x85); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa4); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.dialingConnectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa2); }
  if (n > 0 && (m = v.associatedCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x66); }
  if (n > 0 && (m = v.associatedCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x65); }
  if (n > 0 && (m = v.networkCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x68); }
  if (n > 0 && (m = v.networkCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x67); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa1); }
  EventCauseNames.write(w, v.cause, 0x0a);
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x80); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  writeDeviceID(w, v.dialingSequence, 0x30);
  writeSubjectDeviceID(w, v.dialingDevice, 0x63);
  writeConnectionID(w, v.dialingConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeDigitsDialedEvent);
  w.head(t, k);
}

export function readDivertedEvent(r: BerReader, d: Draft<DivertedEvent> = {}): DivertedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connection = readConnectionID(r); c++; t = r.next(e); }
  if ((t === 0x43) && d.divertingDevice === undefined) { d.divertingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x43) && d.newDestination === undefined) { d.newDestination = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x41) { d.callingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x42) { d.calledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x44) { d.lastRedirectionDevice = readRedirectionDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x80) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); c++; t = r.next(e); }
  if (t === 0x81) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x82) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x83) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.connectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x47) { d.networkCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x48) { d.networkCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x45) { d.associatedCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x46) { d.associatedCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x85) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x86) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x87) { d.messageInfo = [readMessageInfoItem(r)]; t = r.next(e); }
  if (t === 0x88) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x89) { d.deviceHistory = [readDeviceHistoryListItem(r)]; t = r.next(e); }
  if (t === 0x8a) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 5) r.settle(d, f, e, t, readDivertedEvent, 'connection divertingDevice={"notKnown":true} newDestination={"notKnown":true} lastRedirectionDevice={"notSpecified":true} cause="normal"', [0x43]);
  return d as DivertedEvent;
}
export function writeDivertedEvent(w: BerWriter, v: DivertedEvent, t: number): void {
  let n = w.members(v, 5), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0xaa, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.deviceHistory) !== undefined) { n--; if (w.hasItem(m)) writeDeviceHistoryListItem(w, w.single(m, true), 0xa9); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x88); }
  if (n > 0 && (m = v.messageInfo) !== undefined) { n--; if (w.hasItem(m)) writeMessageInfoItem(w, w.single(m), 0xa7); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x86); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa5); }
  if (n > 0 && (m = v.associatedCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x66); }
  if (n > 0 && (m = v.associatedCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x65); }
  if (n > 0 && (m = v.networkCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x68); }
  if (n > 0 && (m = v.networkCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x67); }
  if (n > 0 && (m = v.connectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa4); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa2); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa1); }
  EventCauseNames.write(w, v.cause, 0x0a);
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x80); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  writeRedirectionDeviceID(w, v.lastRedirectionDevice, 0x64);
  if (n > 0 && (m = v.calledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x62); }
  if (n > 0 && (m = v.callingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x61); }
  writeSubjectDeviceID(w, v.newDestination, 0x63);
  writeSubjectDeviceID(w, v.divertingDevice, 0x63);
  writeConnectionID(w, v.connection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeDivertedEvent);
  w.head(t, k);
}

export function readEstablishedEvent(r: BerReader, d: Draft<EstablishedEvent> = {}): EstablishedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x4b) && d.establishedConnection === undefined) { d.establishedConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.answeringDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x41) { d.callingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x42) { d.calledDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x44) { d.lastRedirectionDevice = readRedirectionDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x4b) && d.originatingNIDConnection === undefined) { d.originatingNIDConnection = readConnectionID(r); t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); c++; t = r.next(e); }
  if (t === 0x82) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x47) { d.networkCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x48) { d.networkCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x45) { d.associatedCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x46) { d.associatedCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x83) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x84) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.establishedConnectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x86) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x87) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x88) { d.messageInfo = [readMessageInfoItem(r)]; t = r.next(e); }
  if (t === 0x89) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x8a) { d.deviceHistory = [readDeviceHistoryListItem(r)]; t = r.next(e); }
  if (t === 0x8b) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 6) r.settle(d, f, e, t, readEstablishedEvent, 'establishedConnection answeringDevice={"notKnown":true} callingDevice={"notKnown":true} calledDevice={"notKnown":true} lastRedirectionDevice={"notSpecified":true} cause="normal"', [0x4b]);
  return d as EstablishedEvent;
}
export function writeEstablishedEvent(w: BerWriter, v: EstablishedEvent, t: number): void {
  let n = w.members(v, 6), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0xab, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.deviceHistory) !== undefined) { n--; if (w.hasItem(m)) writeDeviceHistoryListItem(w, w.single(m, true), 0xaa); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x89); }
  if (n > 0 && (m = v.messageInfo) !== undefined) { n--; if (w.hasItem(m)) writeMessageInfoItem(w, w.single(m), 0xa8); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x87); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa6); }
  if (n > 0 && (m = v.establishedConnectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa5); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa3); }
  if (n > 0 && (m = v.associatedCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x66); }
  if (n > 0 && (m = v.associatedCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x65); }
  if (n > 0 && (m = v.networkCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x68); }
  if (n > 0 && (m = v.networkCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x67); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa2); }
  EventCauseNames.write(w, v.cause, 0x0a);
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x81); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  if (n > 0 && (m = v.originatingNIDConnection) !== undefined) { n--; writeConnectionID(w, m, 0x6b); }
  writeRedirectionDeviceID(w, v.lastRedirectionDevice, 0x64);
  writeSubjectDeviceID(w, v.calledDevice, 0x62);
  writeSubjectDeviceID(w, v.callingDevice, 0x61);
  writeSubjectDeviceID(w, v.answeringDevice, 0x63);
  writeConnectionID(w, v.establishedConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeEstablishedEvent);
  w.head(t, k);
}

export function readFailedEvent(r: BerReader, d: Draft<FailedEvent> = {}): FailedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x4b) && d.failedConnection === undefined) { d.failedConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.failingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x41) { d.callingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x42) { d.calledDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x44) { d.lastRedirectionDevice = readRedirectionDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x4b) && d.originatingNIDConnection === undefined) { d.originatingNIDConnection = readConnectionID(r); t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x80) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); c++; t = r.next(e); }
  if (t === 0x81) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x47) { d.networkCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x48) { d.networkCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x45) { d.associatedCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x46) { d.associatedCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x82) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x83) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.failedConnectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x85) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x86) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x87) { d.messageInfo = [readMessageInfoItem(r)]; t = r.next(e); }
  if (t === 0x88) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x89) { d.deviceHistory = [readDeviceHistoryListItem(r)]; t = r.next(e); }
  if (t === 0x8a) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 6) r.settle(d, f, e, t, readFailedEvent, 'failedConnection failingDevice={"notKnown":true} callingDevice={"notKnown":true} calledDevice={"notKnown":true} lastRedirectionDevice={"notSpecified":true} cause="normal"', [0x4b]);
  return d as FailedEvent;
}
export function writeFailedEvent(w: BerWriter, v: FailedEvent, t: number): void {
  let n = w.members(v, 6), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0xaa, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.deviceHistory) !== undefined) { n--; if (w.hasItem(m)) writeDeviceHistoryListItem(w, w.single(m, true), 0xa9); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x88); }
  if (n > 0 && (m = v.messageInfo) !== undefined) { n--; if (w.hasItem(m)) writeMessageInfoItem(w, w.single(m), 0xa7); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x86); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa5); }
  if (n > 0 && (m = v.failedConnectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa4); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa2); }
  if (n > 0 && (m = v.associatedCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x66); }
  if (n > 0 && (m = v.associatedCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x65); }
  if (n > 0 && (m = v.networkCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x68); }
  if (n > 0 && (m = v.networkCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x67); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa1); }
  EventCauseNames.write(w, v.cause, 0x0a);
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x80); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  if (n > 0 && (m = v.originatingNIDConnection) !== undefined) { n--; writeConnectionID(w, m, 0x6b); }
  writeRedirectionDeviceID(w, v.lastRedirectionDevice, 0x64);
  writeSubjectDeviceID(w, v.calledDevice, 0x62);
  writeSubjectDeviceID(w, v.callingDevice, 0x61);
  writeSubjectDeviceID(w, v.failingDevice, 0x63);
  writeConnectionID(w, v.failedConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeFailedEvent);
  w.head(t, k);
}

export function readHeldEvent(r: BerReader, d: Draft<HeldEvent> = {}): HeldEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.heldConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.holdingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x80) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); c++; t = r.next(e); }
  if (t === 0x81) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x82) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x83) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.heldConnectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x85) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x86) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x87) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readHeldEvent, 'heldConnection holdingDevice={"notKnown":true} cause="normal"');
  return d as HeldEvent;
}
export function writeHeldEvent(w: BerWriter, v: HeldEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0xa7, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x86); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa5); }
  if (n > 0 && (m = v.heldConnectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa4); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa2); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa1); }
  EventCauseNames.write(w, v.cause, 0x0a);
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x80); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  writeSubjectDeviceID(w, v.holdingDevice, 0x63);
  writeConnectionID(w, v.heldConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeHeldEvent);
  w.head(t, k);
}

export const ProgressIndicatorProgressLocationNames = /* @__PURE__ */ new Enumeration<ProgressIndicatorProgressLocation>('user privateNetServingLocal publicNetServingLocal transitNetwork publicNetServingRemote privateNetServingRemote localInterface internationalNetwork networkBeyondInterwk other');

export const ProgressIndicatorProgressDescriptionNames = /* @__PURE__ */ new Enumeration<ProgressIndicatorProgressDescription>('iSDNProgressDesc qSIGProgressDesc other');

export function readProgressIndicator(r: BerReader, d: Draft<ProgressIndicator> = {}): ProgressIndicator {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x0a) && d.progressLocation === undefined) { d.progressLocation = ProgressIndicatorProgressLocationNames.read(r); c++; t = r.next(e); }
  if ((t === 0x0a) && d.progressDescription === undefined) { d.progressDescription = ProgressIndicatorProgressDescriptionNames.read(r); c++; t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readProgressIndicator, 'progressLocation progressDescription', [0x0a]);
  return d as ProgressIndicator;
}
export function writeProgressIndicator(w: BerWriter, v: ProgressIndicator, t: number): void {
  let n = w.members(v, 2);
  const k = w.pos;
  ProgressIndicatorProgressDescriptionNames.write(w, v.progressDescription, 0x0a);
  ProgressIndicatorProgressLocationNames.write(w, v.progressLocation, 0x0a);
  if (n > 0) w.rest(v, n, k, writeProgressIndicator);
  w.head(t, k);
}

export const NetworkCapabilityNetworkTypeNames = /* @__PURE__ */ new Enumeration<NetworkCapabilityNetworkType>('iSDNPublic nonISDNPublic iSDNPrivate nonISDNPrivate other');

export const NetworkCapabilityEventsProvidedNames = /* @__PURE__ */ new Bits<NetworkCapabilityEventsProvided>('bridged callCleared conferenced connectionCleared delivered digitsDialed diverted established failed held networkCapabilitiesChange networkReached offered originated queued retrieved serviceInitiated transferred');

export function readNetworkCapability(r: BerReader, d: Draft<NetworkCapability> = {}): NetworkCapability {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x0a) { d.networkType = NetworkCapabilityNetworkTypeNames.read(r); c++; t = r.next(e); }
  if (t === 0x03) { d.eventsProvided = NetworkCapabilityEventsProvidedNames.read(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readNetworkCapability, 'networkType');
  return d as NetworkCapability;
}
export function writeNetworkCapability(w: BerWriter, v: NetworkCapability, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.eventsProvided) !== undefined) { n--; NetworkCapabilityEventsProvidedNames.write(w, m, 0x03); }
  NetworkCapabilityNetworkTypeNames.write(w, v.networkType, 0x0a);
  if (n > 0) w.rest(v, n, k, writeNetworkCapability);
  w.head(t, k);
}

export function readNetworkCapabilitiesChangedEvent(r: BerReader, d: Draft<NetworkCapabilitiesChangedEvent> = {}): NetworkCapabilitiesChangedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.outboundConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.networkInterfaceUsed = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x42) { d.calledDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x10) { d.progressIndicator = readProgressIndicator(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x04) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x80) { d.networkCapability = readNetworkCapability(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); c++; t = r.next(e); }
  if (t === 0x81) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x82) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x83) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.outboundConnectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x85) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x86) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x87) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 5) r.settle(d, f, e, t, readNetworkCapabilitiesChangedEvent, 'outboundConnection networkInterfaceUsed={"notKnown":true} calledDevice={"notKnown":true} progressIndicator cause="normal"');
  return d as NetworkCapabilitiesChangedEvent;
}
export function writeNetworkCapabilitiesChangedEvent(w: BerWriter, v: NetworkCapabilitiesChangedEvent, t: number): void {
  let n = w.members(v, 5), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0xa7, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x86); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa5); }
  if (n > 0 && (m = v.outboundConnectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa4); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa2); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa1); }
  EventCauseNames.write(w, v.cause, 0x0a);
  if (n > 0 && (m = v.networkCapability) !== undefined) { n--; writeNetworkCapability(w, m, 0xa0); }
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x04); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  writeProgressIndicator(w, v.progressIndicator, 0x30);
  writeSubjectDeviceID(w, v.calledDevice, 0x62);
  writeSubjectDeviceID(w, v.networkInterfaceUsed, 0x63);
  writeConnectionID(w, v.outboundConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeNetworkCapabilitiesChangedEvent);
  w.head(t, k);
}

export function readNetworkReachedEvent(r: BerReader, d: Draft<NetworkReachedEvent> = {}): NetworkReachedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x4b) && d.outboundConnection === undefined) { d.outboundConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.networkInterfaceUsed = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x41) { d.callingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x42) { d.calledDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x44) { d.lastRedirectionDevice = readRedirectionDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x4b) && d.originatingNIDConnection === undefined) { d.originatingNIDConnection = readConnectionID(r); t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x80) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x81) { d.networkCapability = readNetworkCapability(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); c++; t = r.next(e); }
  if (t === 0x82) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x83) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x84) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.outboundConnectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x47) { d.networkCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x48) { d.networkCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x45) { d.associatedCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x86) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x87) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x88) { d.deviceHistory = [readDeviceHistoryListItem(r)]; t = r.next(e); }
  if (t === 0x89) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 6) r.settle(d, f, e, t, readNetworkReachedEvent, 'outboundConnection networkInterfaceUsed={"notKnown":true} callingDevice={"notKnown":true} calledDevice={"notKnown":true} lastRedirectionDevice={"notSpecified":true} cause="normal"', [0x4b]);
  return d as NetworkReachedEvent;
}
export function writeNetworkReachedEvent(w: BerWriter, v: NetworkReachedEvent, t: number): void {
  let n = w.members(v, 6), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0xa9, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.deviceHistory) !== undefined) { n--; if (w.hasItem(m)) writeDeviceHistoryListItem(w, w.single(m, true), 0xa8); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x87); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa6); }
  if (n > 0 && (m = v.associatedCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x65); }
  if (n > 0 && (m = v.networkCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x68); }
  if (n > 0 && (m = v.networkCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x67); }
  if (n > 0 && (m = v.outboundConnectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa5); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa3); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa2); }
  EventCauseNames.write(w, v.cause, 0x0a);
  if (n > 0 && (m = v.networkCapability) !== undefined) { n--; writeNetworkCapability(w, m, 0xa1); }
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x80); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  if (n > 0 && (m = v.originatingNIDConnection) !== undefined) { n--; writeConnectionID(w, m, 0x6b); }
  writeRedirectionDeviceID(w, v.lastRedirectionDevice, 0x64);
  writeSubjectDeviceID(w, v.calledDevice, 0x62);
  writeSubjectDeviceID(w, v.callingDevice, 0x61);
  writeSubjectDeviceID(w, v.networkInterfaceUsed, 0x63);
  writeConnectionID(w, v.outboundConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeNetworkReachedEvent);
  w.head(t, k);
}

export function readOfferedEvent(r: BerReader, d: Draft<OfferedEvent> = {}): OfferedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x4b) && d.offeredConnection === undefined) { d.offeredConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.offeredDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x41) { d.callingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x42) { d.calledDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x44) { d.lastRedirectionDevice = readRedirectionDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x4b) && d.originatingNIDConnection === undefined) { d.originatingNIDConnection = readConnectionID(r); t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x04) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); c++; t = r.next(e); }
  if (t === 0x80) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x47) { d.networkCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x48) { d.networkCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x45) { d.associatedCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x46) { d.associatedCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x81) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x82) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.offeredConnectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x84) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x85) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x86) { d.messageInfo = [readMessageInfoItem(r)]; t = r.next(e); }
  if (t === 0x87) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x88) { d.deviceHistory = [readDeviceHistoryListItem(r)]; t = r.next(e); }
  if (t === 0x89) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 6) r.settle(d, f, e, t, readOfferedEvent, 'offeredConnection offeredDevice={"notKnown":true} callingDevice={"notKnown":true} calledDevice={"notKnown":true} lastRedirectionDevice={"notSpecified":true} cause="normal"', [0x4b]);
  return d as OfferedEvent;
}
export function writeOfferedEvent(w: BerWriter, v: OfferedEvent, t: number): void {
  let n = w.members(v, 6), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0xa9, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.deviceHistory) !== undefined) { n--; if (w.hasItem(m)) writeDeviceHistoryListItem(w, w.single(m, true), 0xa8); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x87); }
  if (n > 0 && (m = v.messageInfo) !== undefined) { n--; if (w.hasItem(m)) writeMessageInfoItem(w, w.single(m), 0xa6); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x85); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa4); }
  if (n > 0 && (m = v.offeredConnectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa3); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa1); }
  if (n > 0 && (m = v.associatedCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x66); }
  if (n > 0 && (m = v.associatedCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x65); }
  if (n > 0 && (m = v.networkCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x68); }
  if (n > 0 && (m = v.networkCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x67); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa0); }
  EventCauseNames.write(w, v.cause, 0x0a);
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x04); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  if (n > 0 && (m = v.originatingNIDConnection) !== undefined) { n--; writeConnectionID(w, m, 0x6b); }
  writeRedirectionDeviceID(w, v.lastRedirectionDevice, 0x64);
  writeSubjectDeviceID(w, v.calledDevice, 0x62);
  writeSubjectDeviceID(w, v.callingDevice, 0x61);
  writeSubjectDeviceID(w, v.offeredDevice, 0x63);
  writeConnectionID(w, v.offeredConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeOfferedEvent);
  w.head(t, k);
}

export function readOriginatedEvent(r: BerReader, d: Draft<OriginatedEvent> = {}): OriginatedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.originatedConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.callingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x42) { d.calledDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x10) { d.originatingDevice = readDeviceID(r); t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); c++; t = r.next(e); }
  if (t === 0x83) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x47) { d.networkCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x48) { d.networkCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x45) { d.associatedCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x46) { d.associatedCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x84) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x85) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x86) { d.originatedConnectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x87) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x88) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x89) { d.messageInfo = [readMessageInfoItem(r)]; t = r.next(e); }
  if (t === 0x8a) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x8b) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 4) r.settle(d, f, e, t, readOriginatedEvent, 'originatedConnection callingDevice={"notKnown":true} calledDevice={"notKnown":true} cause="normal"');
  return d as OriginatedEvent;
}
export function writeOriginatedEvent(w: BerWriter, v: OriginatedEvent, t: number): void {
  let n = w.members(v, 4), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0xab, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x8a); }
  if (n > 0 && (m = v.messageInfo) !== undefined) { n--; if (w.hasItem(m)) writeMessageInfoItem(w, w.single(m), 0xa9); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x88); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa7); }
  if (n > 0 && (m = v.originatedConnectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa6); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x85); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa4); }
  if (n > 0 && (m = v.associatedCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x66); }
  if (n > 0 && (m = v.associatedCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x65); }
  if (n > 0 && (m = v.networkCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x68); }
  if (n > 0 && (m = v.networkCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x67); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa3); }
  EventCauseNames.write(w, v.cause, 0x0a);
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x82); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  if (n > 0 && (m = v.originatingDevice) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  writeSubjectDeviceID(w, v.calledDevice, 0x62);
  writeSubjectDeviceID(w, v.callingDevice, 0x63);
  writeConnectionID(w, v.originatedConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeOriginatedEvent);
  w.head(t, k);
}

export function readQueuedEvent(r: BerReader, d: Draft<QueuedEvent> = {}): QueuedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.queuedConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.queue = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x41) { d.callingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x42) { d.calledDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x44) { d.lastRedirectionDevice = readRedirectionDeviceID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.numberQueued = r.integer(); t = r.next(e); }
  if (t === 0x81) { d.callsInFront = r.integer(); t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); c++; t = r.next(e); }
  if (t === 0x83) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x47) { d.networkCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x48) { d.networkCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x45) { d.associatedCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x46) { d.associatedCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x84) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x85) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x86) { d.queuedConnectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x87) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x88) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x89) { d.messageInfo = [readMessageInfoItem(r)]; t = r.next(e); }
  if (t === 0x8a) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x8b) { d.deviceHistory = [readDeviceHistoryListItem(r)]; t = r.next(e); }
  if (t === 0x8c) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 6) r.settle(d, f, e, t, readQueuedEvent, 'queuedConnection queue={"notKnown":true} callingDevice={"notKnown":true} calledDevice={"notKnown":true} lastRedirectionDevice={"notSpecified":true} cause="normal"');
  return d as QueuedEvent;
}
export function writeQueuedEvent(w: BerWriter, v: QueuedEvent, t: number): void {
  let n = w.members(v, 6), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0xac, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.deviceHistory) !== undefined) { n--; if (w.hasItem(m)) writeDeviceHistoryListItem(w, w.single(m, true), 0xab); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x8a); }
  if (n > 0 && (m = v.messageInfo) !== undefined) { n--; if (w.hasItem(m)) writeMessageInfoItem(w, w.single(m), 0xa9); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x88); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa7); }
  if (n > 0 && (m = v.queuedConnectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa6); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x85); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa4); }
  if (n > 0 && (m = v.associatedCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x66); }
  if (n > 0 && (m = v.associatedCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x65); }
  if (n > 0 && (m = v.networkCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x68); }
  if (n > 0 && (m = v.networkCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x67); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa3); }
  EventCauseNames.write(w, v.cause, 0x0a);
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x82); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  if (n > 0 && (m = v.callsInFront) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.numberQueued) !== undefined) { n--; w.integer(m, 0x80); }
  writeRedirectionDeviceID(w, v.lastRedirectionDevice, 0x64);
  writeSubjectDeviceID(w, v.calledDevice, 0x62);
  writeSubjectDeviceID(w, v.callingDevice, 0x61);
  writeSubjectDeviceID(w, v.queue, 0x63);
  writeConnectionID(w, v.queuedConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeQueuedEvent);
  w.head(t, k);
}

export function readRetrievedEvent(r: BerReader, d: Draft<RetrievedEvent> = {}): RetrievedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.retrievedConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.retrievingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x80) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); c++; t = r.next(e); }
  if (t === 0x81) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x82) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x83) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.retrievedConnectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x85) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x86) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x87) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readRetrievedEvent, 'retrievedConnection retrievingDevice={"notKnown":true} cause="normal"');
  return d as RetrievedEvent;
}
export function writeRetrievedEvent(w: BerWriter, v: RetrievedEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0xa7, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x86); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa5); }
  if (n > 0 && (m = v.retrievedConnectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa4); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa2); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa1); }
  EventCauseNames.write(w, v.cause, 0x0a);
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x80); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  writeSubjectDeviceID(w, v.retrievingDevice, 0x63);
  writeConnectionID(w, v.retrievedConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeRetrievedEvent);
  w.head(t, k);
}

export function readServiceInitiatedEvent(r: BerReader, d: Draft<ServiceInitiatedEvent> = {}): ServiceInitiatedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.initiatedConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.initiatingDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x42) { d.calledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x80) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); c++; t = r.next(e); }
  if (t === 0x81) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x82) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x83) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.initiatedConnectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x47) { d.networkCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x48) { d.networkCalledDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x45) { d.associatedCallingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x85) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x87) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x88) { d.messageInfo = [readMessageInfoItem(r)]; t = r.next(e); }
  if (t === 0x89) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x8a) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readServiceInitiatedEvent, 'initiatedConnection initiatingDevice={"notKnown":true} cause="normal"');
  return d as ServiceInitiatedEvent;
}
export function writeServiceInitiatedEvent(w: BerWriter, v: ServiceInitiatedEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0xaa, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x89); }
  if (n > 0 && (m = v.messageInfo) !== undefined) { n--; if (w.hasItem(m)) writeMessageInfoItem(w, w.single(m), 0xa8); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x87); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa5); }
  if (n > 0 && (m = v.associatedCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x65); }
  if (n > 0 && (m = v.networkCalledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x68); }
  if (n > 0 && (m = v.networkCallingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x67); }
  if (n > 0 && (m = v.initiatedConnectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa4); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa2); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa1); }
  EventCauseNames.write(w, v.cause, 0x0a);
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x80); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  if (n > 0 && (m = v.calledDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x62); }
  writeSubjectDeviceID(w, v.initiatingDevice, 0x63);
  writeConnectionID(w, v.initiatedConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeServiceInitiatedEvent);
  w.head(t, k);
}

export function readTransferredEvent(r: BerReader, d: Draft<TransferredEvent> = {}): TransferredEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.primaryOldCall = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.secondaryOldCall = readConnectionID(r); t = r.next(e); }
  if ((t === 0x43) && d.transferringDevice === undefined) { d.transferringDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x43) && d.transferredToDevice === undefined) { d.transferredToDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x81) { d.transferredConnections = r.list(0x10, readConnectionListItem); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x83) { d.chargingInfo = readChargingInfo(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); c++; t = r.next(e); }
  if (t === 0x84) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x85) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x86) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x87) { d.callLinkageDataList = readCallLinkageDataList(r); t = r.next(e); }
  if (t === 0x88) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x89) { d.deviceHistory = [readDeviceHistoryListItem(r)]; t = r.next(e); }
  if (t === 0x8a) { d.locationInfoList = r.list(0x10, (r) => readLocationInfo(r, readGeoPriv)); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 5) r.settle(d, f, e, t, readTransferredEvent, 'primaryOldCall transferringDevice={"notKnown":true} transferredToDevice={"notKnown":true} transferredConnections=[] cause="normal"', [0x43]);
  return d as TransferredEvent;
}
export function writeTransferredEvent(w: BerWriter, v: TransferredEvent, t: number): void {
  let n = w.members(v, 5), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.locationInfoList) !== undefined) { n--; w.items(m, 0xaa, (w, v, t) => writeLocationInfo(w, v, t, writeGeoPriv), 0x30); }
  if (n > 0 && (m = v.deviceHistory) !== undefined) { n--; if (w.hasItem(m)) writeDeviceHistoryListItem(w, w.single(m, true), 0xa9); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x88); }
  if (n > 0 && (m = v.callLinkageDataList) !== undefined) { n--; writeCallLinkageDataList(w, m, 0xa7); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x86); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa5); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa4); }
  EventCauseNames.write(w, v.cause, 0x0a);
  if (n > 0 && (m = v.chargingInfo) !== undefined) { n--; writeChargingInfo(w, m, 0xa3); }
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x82); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  w.items(v.transferredConnections, 0xa1, writeConnectionListItem, 0x30);
  writeSubjectDeviceID(w, v.transferredToDevice, 0x63);
  writeSubjectDeviceID(w, v.transferringDevice, 0x63);
  if (n > 0 && (m = v.secondaryOldCall) !== undefined) { n--; writeConnectionID(w, m, 0xa0); }
  writeConnectionID(w, v.primaryOldCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writeTransferredEvent);
  w.head(t, k);
}
