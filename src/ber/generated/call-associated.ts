// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { AssociateData, CallInformationEvent, CancelTelephonyTones, ChangeConnectionInformation, ChangeConnectionInformationResponse, ChargingEvent, DigitMode, DigitsGeneratedEvent, GenerateDigits, GenerateTelephonyTones, OtherCall, PrimaryOrSecondaryCall, SendUserInformation, ServiceCompletionFailureEvent, TelephonyTone, TelephonyTonesGeneratedEvent } from '../../model/generated/call-associated.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { readOctetsOnly, readUserData, writeOctetsOnly, writeUserData } from '../hand-written/private-content.js';
import { Enumeration } from '../names.js';
import { CallCharacteristicsNames, LocalConnectionStateNames, readCallLinkageDataList, readServicesPermitted, writeCallLinkageDataList, writeServicesPermitted } from './calls.js';
import { EventCauseNames } from './causes.js';
import { readChargingInfo, writeChargingInfo } from './charging.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readSubjectDeviceID, writeSubjectDeviceID } from './identifiers.js';
import { readConnectionInformation, readMediaCallCharacteristics, writeConnectionInformation, writeMediaCallCharacteristics } from './media.js';

export function readAssociateData(r: BerReader, d: Draft<AssociateData> = {}): AssociateData {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.existingCall = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x80) { d.accountCode = r.bytes(); t = r.next(e); }
  if (t === 0x81) { d.authCode = r.bytes(); t = r.next(e); }
  if (t === 0x82) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x83) { d.callQualifyingData = r.bytes(); t = r.next(e); }
  if (t === 0x84) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x86) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x87) { d.deviceInfo = readDeviceID(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readAssociateData, 'existingCall');
  return d as AssociateData;
}
export function writeAssociateData(w: BerWriter, v: AssociateData, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.deviceInfo) !== undefined) { n--; writeDeviceID(w, m, 0xa7); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x86); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x85); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.callQualifyingData) !== undefined) { n--; w.bytes(m, 0x83); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x82); }
  if (n > 0 && (m = v.authCode) !== undefined) { n--; w.bytes(m, 0x81); }
  if (n > 0 && (m = v.accountCode) !== undefined) { n--; w.bytes(m, 0x80); }
  writeConnectionID(w, v.existingCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writeAssociateData);
  w.head(t, k);
}

export function readCancelTelephonyTones(r: BerReader, d: Draft<CancelTelephonyTones> = {}): CancelTelephonyTones {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connectionToStopTone = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readCancelTelephonyTones, 'connectionToStopTone');
  return d as CancelTelephonyTones;
}
export function writeCancelTelephonyTones(w: BerWriter, v: CancelTelephonyTones, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeConnectionID(w, v.connectionToStopTone, 0x6b);
  if (n > 0) w.rest(v, n, k, writeCancelTelephonyTones);
  w.head(t, k);
}

export const DigitModeNames = /* @__PURE__ */ new Enumeration<DigitMode>('rotaryPulse dTMF');

export function readGenerateDigits(r: BerReader, d: Draft<GenerateDigits> = {}): GenerateDigits {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connectionToSendDigits = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x0a) { d.digitMode = DigitModeNames.read(r); t = r.next(e); }
  if (t === 0x16) { d.charactersToSend = r.text(); c++; t = r.next(e); }
  if (t === 0x80) { d.toneDuration = r.integer(); t = r.next(e); }
  if (t === 0x81) { d.pulseRate = r.integer(); t = r.next(e); }
  if (t === 0x82) { d.pauseDuration = r.integer(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readGenerateDigits, 'connectionToSendDigits charactersToSend');
  return d as GenerateDigits;
}
export function writeGenerateDigits(w: BerWriter, v: GenerateDigits, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.pauseDuration) !== undefined) { n--; w.integer(m, 0x82); }
  if (n > 0 && (m = v.pulseRate) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.toneDuration) !== undefined) { n--; w.integer(m, 0x80); }
  w.text(v.charactersToSend, 0x16);
  if (n > 0 && (m = v.digitMode) !== undefined) { n--; DigitModeNames.write(w, m, 0x0a); }
  writeConnectionID(w, v.connectionToSendDigits, 0x6b);
  if (n > 0) w.rest(v, n, k, writeGenerateDigits);
  w.head(t, k);
}

export const TelephonyToneNames = /* @__PURE__ */ new Enumeration<TelephonyTone>('beep billing busy carrier confirmation dial faxCNG hold howler intrusion modemCNG park recordWarning reorder ringback silence sitVC sitIC sitRO sitNC switchSpec0 switchSpec1 switchSpec2 switchSpec3 switchSpec4 switchSpec5 switchSpec6 switchSpec7 switchSpec8 switchSpec9 switchSpec10 switchSpec11 switchSpec12 switchSpec13 switchSpec14 switchSpec15 switchSpec16 switchSpec17 switchSpec18 switchSpec19 switchSpec20 switchSpec21 switchSpec22 switchSpec23 switchSpec24 switchSpec25 switchSpec26 switchSpec27 switchSpec28 switchSpec29 switchSpec30 switchSpec31 switchSpec32 switchSpec33 switchSpec34 switchSpec35 switchSpec36 switchSpec37 switchSpec38 switchSpec39 switchSpec40 switchSpec41 switchSpec42 switchSpec43 switchSpec44 switchSpec45 switchSpec46 switchSpec47 switchSpec48 switchSpec49 switchSpec50 switchSpec51 switchSpec52 switchSpec53 switchSpec54 switchSpec55 switchSpec56 switchSpec57 switchSpec58 switchSpec59 switchSpec60 switchSpec61 switchSpec62 switchSpec63 switchSpec64 switchSpec65 switchSpec66 switchSpec67 switchSpec68 switchSpec69 switchSpec70 switchSpec71 switchSpec72 switchSpec73 switchSpec74 switchSpec75 switchSpec76 switchSpec77 switchSpec78 switchSpec79 switchSpec80 switchSpec81 switchSpec82 switchSpec83 switchSpec84 switchSpec85 switchSpec86 switchSpec87 switchSpec88 switchSpec89 switchSpec90 switchSpec91 switchSpec92 switchSpec93 switchSpec94 switchSpec95 switchSpec96 switchSpec97 switchSpec98 switchSpec99 switchSpec100');

export function readGenerateTelephonyTones(r: BerReader, d: Draft<GenerateTelephonyTones> = {}): GenerateTelephonyTones {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connectionToSendTone = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x0a) { d.toneToSend = TelephonyToneNames.read(r); c++; t = r.next(e); }
  if (t === 0x02) { d.toneDuration = r.integer(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readGenerateTelephonyTones, 'connectionToSendTone toneToSend');
  return d as GenerateTelephonyTones;
}
export function writeGenerateTelephonyTones(w: BerWriter, v: GenerateTelephonyTones, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.toneDuration) !== undefined) { n--; w.integer(m, 0x02); }
  TelephonyToneNames.write(w, v.toneToSend, 0x0a);
  writeConnectionID(w, v.connectionToSendTone, 0x6b);
  if (n > 0) w.rest(v, n, k, writeGenerateTelephonyTones);
  w.head(t, k);
}

export function readSendUserInformation(r: BerReader, d: Draft<SendUserInformation> = {}): SendUserInformation {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.existingCall = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSendUserInformation, 'existingCall userData');
  return d as SendUserInformation;
}
export function writeSendUserInformation(w: BerWriter, v: SendUserInformation, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeUserData(w, v.userData, 0x7d);
  writeConnectionID(w, v.existingCall, 0x6b);
  if (n > 0) w.rest(v, n, k, writeSendUserInformation);
  w.head(t, k);
}

export function readChangeConnectionInformation(r: BerReader, d: Draft<ChangeConnectionInformation> = {}): ChangeConnectionInformation {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connectionToBeChanged = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x10) { d.requestedConnectionInfo = readConnectionInformation(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readChangeConnectionInformation, 'connectionToBeChanged requestedConnectionInfo');
  return d as ChangeConnectionInformation;
}
export function writeChangeConnectionInformation(w: BerWriter, v: ChangeConnectionInformation, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeConnectionInformation(w, v.requestedConnectionInfo, 0x30);
  writeConnectionID(w, v.connectionToBeChanged, 0x6b);
  if (n > 0) w.rest(v, n, k, writeChangeConnectionInformation);
  w.head(t, k);
}

export function readChangeConnectionInformationResponse(r: BerReader, d: Draft<ChangeConnectionInformationResponse> = {}): ChangeConnectionInformationResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.actualConnectionInfo = readConnectionInformation(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readChangeConnectionInformationResponse, 'actualConnectionInfo={}');
  return d as ChangeConnectionInformationResponse;
}
export function writeChangeConnectionInformationResponse(w: BerWriter, v: ChangeConnectionInformationResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  writeConnectionInformation(w, v.actualConnectionInfo, 0x30);
  if (n > 0) w.rest(v, n, k, writeChangeConnectionInformationResponse);
  w.head(t, k);
}

export function readCallInformationEvent(r: BerReader, d: Draft<CallInformationEvent> = {}): CallInformationEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.device = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x41) { d.callingDevice = readSubjectDeviceID(r); t = r.next(e); }
  if (t === 0x80) { d.accountInfo = r.bytes(); t = r.next(e); }
  if (t === 0x81) { d.authCode = r.bytes(); t = r.next(e); }
  if (t === 0x82) { d.correlatorData = readOctetsOnly(r); t = r.next(e); }
  if (t === 0x83) { d.servicesPermitted = readServicesPermitted(r); t = r.next(e); }
  if (t === 0x5d) { d.userData = readUserData(r); t = r.next(e); }
  if (t === 0x84) { d.callQualifyingData = r.bytes(); t = r.next(e); }
  if (t === 0x10) { d.connectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x85) { d.callLinkageDataList = readCallLinkageDataList(r); t = r.next(e); }
  if (t === 0x86) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x87) { d.subjectOfCall = r.text(); t = r.next(e); }
  if (t === 0x88) { d.languagePreferences = r.text(); t = r.next(e); }
  if (t === 0x89) { d.deviceInfo = readDeviceID(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readCallInformationEvent, 'connection device={"notKnown":true}');
  return d as CallInformationEvent;
}
export function writeCallInformationEvent(w: BerWriter, v: CallInformationEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.deviceInfo) !== undefined) { n--; writeDeviceID(w, m, 0xa9); }
  if (n > 0 && (m = v.languagePreferences) !== undefined) { n--; w.text(m, 0x88); }
  if (n > 0 && (m = v.subjectOfCall) !== undefined) { n--; w.text(m, 0x87); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x86); }
  if (n > 0 && (m = v.callLinkageDataList) !== undefined) { n--; writeCallLinkageDataList(w, m, 0xa5); }
  if (n > 0 && (m = v.connectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0x30); }
  if (n > 0 && (m = v.callQualifyingData) !== undefined) { n--; w.bytes(m, 0x84); }
  if (n > 0 && (m = v.userData) !== undefined) { n--; writeUserData(w, m, 0x7d); }
  if (n > 0 && (m = v.servicesPermitted) !== undefined) { n--; writeServicesPermitted(w, m, 0xa3); }
  if (n > 0 && (m = v.correlatorData) !== undefined) { n--; writeOctetsOnly(w, m, 0x82); }
  if (n > 0 && (m = v.authCode) !== undefined) { n--; w.bytes(m, 0x81); }
  if (n > 0 && (m = v.accountInfo) !== undefined) { n--; w.bytes(m, 0x80); }
  if (n > 0 && (m = v.callingDevice) !== undefined) { n--; writeSubjectDeviceID(w, m, 0x61); }
  writeSubjectDeviceID(w, v.device, 0x63);
  writeConnectionID(w, v.connection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeCallInformationEvent);
  w.head(t, k);
}

export function readChargingEvent(r: BerReader, d: Draft<ChargingEvent> = {}): ChargingEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connection = readConnectionID(r); c++; t = r.next(e); }
  if ((t === 0x10) && d.chargedDevice === undefined) { d.chargedDevice = readDeviceID(r); c++; t = r.next(e); }
  if ((t === 0x10) && d.chargingInfo === undefined) { d.chargingInfo = readChargingInfo(r); c++; t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readChargingEvent, 'connection chargedDevice chargingInfo', [0x10]);
  return d as ChargingEvent;
}
export function writeChargingEvent(w: BerWriter, v: ChargingEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.cause) !== undefined) { n--; EventCauseNames.write(w, m, 0x0a); }
  writeChargingInfo(w, v.chargingInfo, 0x30);
  writeDeviceID(w, v.chargedDevice, 0x30);
  writeConnectionID(w, v.connection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeChargingEvent);
  w.head(t, k);
}

export function readDigitsGeneratedEvent(r: BerReader, d: Draft<DigitsGeneratedEvent> = {}): DigitsGeneratedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x16) { d.digitGeneratedList = r.text(); c++; t = r.next(e); }
  if (t === 0x80) { d.digitDurationList = r.list(0x02, (r) => r.integer()); t = r.next(e); }
  if (t === 0x81) { d.pauseDurationList = r.list(0x02, (r) => r.integer()); t = r.next(e); }
  if (t === 0x10) { d.connectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readDigitsGeneratedEvent, 'connection digitGeneratedList');
  return d as DigitsGeneratedEvent;
}
export function writeDigitsGeneratedEvent(w: BerWriter, v: DigitsGeneratedEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.connectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0x30); }
  if (n > 0 && (m = v.pauseDurationList) !== undefined) { n--; w.items(m, 0xa1, (w, v, t) => w.integer(v, t), 0x02); }
  if (n > 0 && (m = v.digitDurationList) !== undefined) { n--; w.items(m, 0xa0, (w, v, t) => w.integer(v, t), 0x02); }
  w.text(v.digitGeneratedList, 0x16);
  writeConnectionID(w, v.connection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeDigitsGeneratedEvent);
  w.head(t, k);
}

export function readTelephonyTonesGeneratedEvent(r: BerReader, d: Draft<TelephonyTonesGeneratedEvent> = {}): TelephonyTonesGeneratedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x0a) { d.toneGenerated = TelephonyToneNames.read(r); t = r.next(e); }
  if (t === 0x80) { d.toneFrequency = r.integer(); t = r.next(e); }
  if (t === 0x81) { d.toneDuration = r.integer(); t = r.next(e); }
  if (t === 0x82) { d.pauseDuration = r.integer(); t = r.next(e); }
  if (t === 0x10) { d.connectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readTelephonyTonesGeneratedEvent, 'connection');
  return d as TelephonyTonesGeneratedEvent;
}
export function writeTelephonyTonesGeneratedEvent(w: BerWriter, v: TelephonyTonesGeneratedEvent, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.connectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0x30); }
  if (n > 0 && (m = v.pauseDuration) !== undefined) { n--; w.integer(m, 0x82); }
  if (n > 0 && (m = v.toneDuration) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.toneFrequency) !== undefined) { n--; w.integer(m, 0x80); }
  if (n > 0 && (m = v.toneGenerated) !== undefined) { n--; TelephonyToneNames.write(w, m, 0x0a); }
  writeConnectionID(w, v.connection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeTelephonyTonesGeneratedEvent);
  w.head(t, k);
}

export function readPrimaryOrSecondaryCall(r: BerReader, d: Draft<PrimaryOrSecondaryCall> = {}): PrimaryOrSecondaryCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.deviceID === undefined) { d.deviceID = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4b) { d.connectionID = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionState = LocalConnectionStateNames.read(r); c++; t = r.next(e); }
  if ((t === 0x10) && d.connectionInfo === undefined) { d.connectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readPrimaryOrSecondaryCall, 'deviceID connectionID localConnectionState', [0x10]);
  return d as PrimaryOrSecondaryCall;
}
export function writePrimaryOrSecondaryCall(w: BerWriter, v: PrimaryOrSecondaryCall, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.connectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0x30); }
  LocalConnectionStateNames.write(w, v.localConnectionState, 0x4e);
  writeConnectionID(w, v.connectionID, 0x6b);
  writeDeviceID(w, v.deviceID, 0x30);
  if (n > 0) w.rest(v, n, k, writePrimaryOrSecondaryCall);
  w.head(t, k);
}

export function readOtherCall(r: BerReader, d: Draft<OtherCall> = {}): OtherCall {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.deviceID === undefined) { d.deviceID = readDeviceID(r); c++; t = r.next(e); }
  if (t === 0x4b) { d.connectionID = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.localConnectionState = LocalConnectionStateNames.read(r); t = r.next(e); }
  if ((t === 0x10) && d.connectionInfo === undefined) { d.connectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readOtherCall, 'deviceID connectionID', [0x10]);
  return d as OtherCall;
}
export function writeOtherCall(w: BerWriter, v: OtherCall, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.connectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0x30); }
  if (n > 0 && (m = v.localConnectionState) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  writeConnectionID(w, v.connectionID, 0x6b);
  writeDeviceID(w, v.deviceID, 0x30);
  if (n > 0) w.rest(v, n, k, writeOtherCall);
  w.head(t, k);
}

export function readServiceCompletionFailureEvent(r: BerReader, d: Draft<ServiceCompletionFailureEvent> = {}): ServiceCompletionFailureEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x10) { d.primaryCall = readPrimaryOrSecondaryCall(r); c++; t = r.next(e); }
  if (t === 0x80) { d.secondaryCall = readPrimaryOrSecondaryCall(r); t = r.next(e); }
  if (t === 0x81) { d.otherDevsPrimaryCallList = r.list(0x10, readOtherCall); t = r.next(e); }
  if (t === 0x82) { d.otherDevsSecondaryCallList = r.list(0x10, readOtherCall); t = r.next(e); }
  if (t === 0x83) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x0a) { d.cause = EventCauseNames.read(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readServiceCompletionFailureEvent, 'primaryCall cause="normal"');
  return d as ServiceCompletionFailureEvent;
}
export function writeServiceCompletionFailureEvent(w: BerWriter, v: ServiceCompletionFailureEvent, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  EventCauseNames.write(w, w.given(v.cause), 0x0a);
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa3); }
  if (n > 0 && (m = v.otherDevsSecondaryCallList) !== undefined) { n--; w.items(m, 0xa2, writeOtherCall, 0x30); }
  if (n > 0 && (m = v.otherDevsPrimaryCallList) !== undefined) { n--; w.items(m, 0xa1, writeOtherCall, 0x30); }
  if (n > 0 && (m = v.secondaryCall) !== undefined) { n--; writePrimaryOrSecondaryCall(w, m, 0xa0); }
  writePrimaryOrSecondaryCall(w, v.primaryCall, 0x30);
  if (n > 0) w.rest(v, n, k, writeServiceCompletionFailureEvent);
  w.head(t, k);
}
