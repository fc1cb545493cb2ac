// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { readOctetsOrPrivate, writeOctetsOrPrivate } from '../hand-written/octets-or-private.js';
import { readInteger, writeInteger } from '../leaves.js';
import { MemberTable, ValueTable } from '../tables.js';
import { LocalConnectionStateTable, readCallCharacteristics, readCallLinkageDataList, readServicesPermitted, writeCallCharacteristics, writeCallLinkageDataList, writeServicesPermitted } from './calls.js';
import { EventCauseTable } from './causes.js';
import { readChargingInfo, writeChargingInfo } from './charging.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readCallingDeviceID, writeCallingDeviceID } from './identifiers.js';
import { readConnectionInformation, readMediaCallCharacteristics, writeConnectionInformation, writeMediaCallCharacteristics } from './media.js';
import type { AssociateData, CallInformationEvent, CancelTelephonyTones, ChangeConnectionInformation, ChangeConnectionInformationResponse, ChargingEvent, DigitMode, DigitsGeneratedEvent, GenerateDigits, GenerateTelephonyTones, OtherCall, PrimaryOrSecondaryCall, SendUserInformation, ServiceCompletionFailureEvent, TelephonyTone, TelephonyTonesGeneratedEvent } from '../../model/generated/call-associated.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const digitDurationItems = new MemberTable('digitDuration*');
const pauseDurationItems = new MemberTable('pauseDuration*');
const otherDevsPrimaryCallItems = new MemberTable('otherDevsPrimaryCall*');
const otherDevsSecondaryCallItems = new MemberTable('otherDevsSecondaryCall*');

export const DigitModeTable = new ValueTable<DigitMode>('rotaryPulse dTMF');

export const TelephonyToneTable = new ValueTable<TelephonyTone>('beep billing busy carrier confirmation dial faxCNG hold howler intrusion modemCNG park recordWarning reorder ringback silence sitVC sitIC sitRO sitNC switchSpec0 switchSpec1 switchSpec2 switchSpec3 switchSpec4 switchSpec5 switchSpec6 switchSpec7 switchSpec8 switchSpec9 switchSpec10 switchSpec11 switchSpec12 switchSpec13 switchSpec14 switchSpec15 switchSpec16 switchSpec17 switchSpec18 switchSpec19 switchSpec20 switchSpec21 switchSpec22 switchSpec23 switchSpec24 switchSpec25 switchSpec26 switchSpec27 switchSpec28 switchSpec29 switchSpec30 switchSpec31 switchSpec32 switchSpec33 switchSpec34 switchSpec35 switchSpec36 switchSpec37 switchSpec38 switchSpec39 switchSpec40 switchSpec41 switchSpec42 switchSpec43 switchSpec44 switchSpec45 switchSpec46 switchSpec47 switchSpec48 switchSpec49 switchSpec50 switchSpec51 switchSpec52 switchSpec53 switchSpec54 switchSpec55 switchSpec56 switchSpec57 switchSpec58 switchSpec59 switchSpec60 switchSpec61 switchSpec62 switchSpec63 switchSpec64 switchSpec65 switchSpec66 switchSpec67 switchSpec68 switchSpec69 switchSpec70 switchSpec71 switchSpec72 switchSpec73 switchSpec74 switchSpec75 switchSpec76 switchSpec77 switchSpec78 switchSpec79 switchSpec80 switchSpec81 switchSpec82 switchSpec83 switchSpec84 switchSpec85 switchSpec86 switchSpec87 switchSpec88 switchSpec89 switchSpec90 switchSpec91 switchSpec92 switchSpec93 switchSpec94 switchSpec95 switchSpec96 switchSpec97 switchSpec98 switchSpec99 switchSpec100');

const PrimaryOrSecondaryCallTable = new MemberTable('deviceID! connectionID! localConnectionState! connectionInfo');
export function readPrimaryOrSecondaryCall(r: XmlReader): PrimaryOrSecondaryCall {
  const m: Draft<PrimaryOrSecondaryCall> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(PrimaryOrSecondaryCallTable)) {
      case 0:
        m.deviceID = readDeviceID(r);
        break;
      case 1:
        m.connectionID = readConnectionID(r);
        break;
      case 2:
        m.localConnectionState = r.enumeration(LocalConnectionStateTable);
        break;
      case 3:
        m.connectionInfo = readConnectionInformation(r);
        break;
      default:
        return m as PrimaryOrSecondaryCall;
    }
  }
}

export function writePrimaryOrSecondaryCall(w: XmlWriter, t: MemberTable, i: number, m: PrimaryOrSecondaryCall): string {
  w.enter(t, i, m);
  let s = '';
  if (m.deviceID !== undefined) s += writeDeviceID(w, PrimaryOrSecondaryCallTable, 0, m.deviceID);
  if (m.connectionID !== undefined) s += writeConnectionID(w, PrimaryOrSecondaryCallTable, 1, m.connectionID);
  if (m.localConnectionState === undefined) w.missing('localConnectionState');
  s += w.enumeration(PrimaryOrSecondaryCallTable, 2, m.localConnectionState, LocalConnectionStateTable);
  if (m.connectionInfo !== undefined) s += writeConnectionInformation(w, PrimaryOrSecondaryCallTable, 3, m.connectionInfo);
  return w.element(t, i, s, m.unknownMembers);
}

const OtherCallTable = new MemberTable('deviceID! connectionID! localConnectionState connectionInfo');
export function readOtherCall(r: XmlReader): OtherCall {
  const m: Draft<OtherCall> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(OtherCallTable)) {
      case 0:
        m.deviceID = readDeviceID(r);
        break;
      case 1:
        m.connectionID = readConnectionID(r);
        break;
      case 2:
        m.localConnectionState = r.enumeration(LocalConnectionStateTable);
        break;
      case 3:
        m.connectionInfo = readConnectionInformation(r);
        break;
      default:
        return m as OtherCall;
    }
  }
}

export function writeOtherCall(w: XmlWriter, t: MemberTable, i: number, m: OtherCall): string {
  w.enter(t, i, m);
  let s = '';
  if (m.deviceID !== undefined) s += writeDeviceID(w, OtherCallTable, 0, m.deviceID);
  if (m.connectionID !== undefined) s += writeConnectionID(w, OtherCallTable, 1, m.connectionID);
  if (m.localConnectionState !== undefined) s += w.enumeration(OtherCallTable, 2, m.localConnectionState, LocalConnectionStateTable);
  if (m.connectionInfo !== undefined) s += writeConnectionInformation(w, OtherCallTable, 3, m.connectionInfo);
  return w.element(t, i, s, m.unknownMembers);
}

const AssociateDataTable = new MemberTable('existingCall! accountCode authCode correlatorData callQualifyingData callCharacteristics subjectOfCall languagePreferences deviceInfo@4 extensions');
export function readAssociateData(r: XmlReader, m: Draft<AssociateData>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(AssociateDataTable)) {
      case 0:
        m.existingCall = readConnectionID(r);
        break;
      case 1:
        m.accountCode = r.octets();
        break;
      case 2:
        m.authCode = r.octets();
        break;
      case 3:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 4:
        m.callQualifyingData = r.octets();
        break;
      case 5:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 6:
        m.subjectOfCall = r.text();
        break;
      case 7:
        m.languagePreferences = r.text();
        break;
      case 8:
        m.deviceInfo = readDeviceID(r);
        break;
      case 9:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeAssociateData(w: XmlWriter, t: MemberTable, m: AssociateData): string {
  let s = '';
  if (m.existingCall !== undefined) s += writeConnectionID(w, AssociateDataTable, 0, m.existingCall);
  if (m.accountCode !== undefined) s += w.octets(AssociateDataTable, 1, m.accountCode);
  if (m.authCode !== undefined) s += w.octets(AssociateDataTable, 2, m.authCode);
  if (m.correlatorData !== undefined) s += writeOctetsOrPrivate(w, AssociateDataTable, 3, m.correlatorData);
  if (m.callQualifyingData !== undefined) s += w.octets(AssociateDataTable, 4, m.callQualifyingData);
  if (m.callCharacteristics !== undefined) s += writeCallCharacteristics(w, AssociateDataTable, 5, m.callCharacteristics);
  if (m.subjectOfCall !== undefined) s += w.text(AssociateDataTable, 6, m.subjectOfCall);
  if (m.languagePreferences !== undefined) s += w.text(AssociateDataTable, 7, m.languagePreferences);
  if (m.deviceInfo !== undefined && w.allows(4, 'deviceInfo')) s += writeDeviceID(w, AssociateDataTable, 8, m.deviceInfo);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, AssociateDataTable, 9, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const CancelTelephonyTonesTable = new MemberTable('connectionToStopTone! extensions');
export function readCancelTelephonyTones(r: XmlReader, m: Draft<CancelTelephonyTones>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(CancelTelephonyTonesTable)) {
      case 0:
        m.connectionToStopTone = readConnectionID(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeCancelTelephonyTones(w: XmlWriter, t: MemberTable, m: CancelTelephonyTones): string {
  let s = '';
  if (m.connectionToStopTone !== undefined) s += writeConnectionID(w, CancelTelephonyTonesTable, 0, m.connectionToStopTone);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, CancelTelephonyTonesTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GenerateDigitsTable = new MemberTable('connectionToSendDigits! digitMode charactersToSend! toneDuration pulseRate pauseDuration extensions');
export function readGenerateDigits(r: XmlReader, m: Draft<GenerateDigits>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GenerateDigitsTable)) {
      case 0:
        m.connectionToSendDigits = readConnectionID(r);
        break;
      case 1:
        m.digitMode = r.enumeration(DigitModeTable);
        break;
      case 2:
        m.charactersToSend = r.text();
        break;
      case 3:
        if (r.hasValue()) m.toneDuration = r.integer();
        break;
      case 4:
        if (r.hasValue()) m.pulseRate = r.integer();
        break;
      case 5:
        if (r.hasValue()) m.pauseDuration = r.integer();
        break;
      case 6:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGenerateDigits(w: XmlWriter, t: MemberTable, m: GenerateDigits): string {
  let s = '';
  if (m.connectionToSendDigits !== undefined) s += writeConnectionID(w, GenerateDigitsTable, 0, m.connectionToSendDigits);
  if (m.digitMode !== undefined) s += w.enumeration(GenerateDigitsTable, 1, m.digitMode, DigitModeTable);
  if (m.charactersToSend !== undefined) s += w.text(GenerateDigitsTable, 2, m.charactersToSend);
  if (m.toneDuration !== undefined) s += w.integer(GenerateDigitsTable, 3, m.toneDuration);
  if (m.pulseRate !== undefined) s += w.integer(GenerateDigitsTable, 4, m.pulseRate);
  if (m.pauseDuration !== undefined) s += w.integer(GenerateDigitsTable, 5, m.pauseDuration);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GenerateDigitsTable, 6, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const GenerateTelephonyTonesTable = new MemberTable('connectionToSendTone! toneToSend! toneDuration extensions');
export function readGenerateTelephonyTones(r: XmlReader, m: Draft<GenerateTelephonyTones>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(GenerateTelephonyTonesTable)) {
      case 0:
        m.connectionToSendTone = readConnectionID(r);
        break;
      case 1:
        m.toneToSend = r.enumeration(TelephonyToneTable);
        break;
      case 2:
        if (r.hasValue()) m.toneDuration = r.integer();
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGenerateTelephonyTones(w: XmlWriter, t: MemberTable, m: GenerateTelephonyTones): string {
  let s = '';
  if (m.connectionToSendTone !== undefined) s += writeConnectionID(w, GenerateTelephonyTonesTable, 0, m.connectionToSendTone);
  if (m.toneToSend === undefined) w.missing('toneToSend');
  s += w.enumeration(GenerateTelephonyTonesTable, 1, m.toneToSend, TelephonyToneTable);
  if (m.toneDuration !== undefined) s += w.integer(GenerateTelephonyTonesTable, 2, m.toneDuration);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, GenerateTelephonyTonesTable, 3, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const SendUserInformationTable = new MemberTable('existingCall! userData! extensions');
export function readSendUserInformation(r: XmlReader, m: Draft<SendUserInformation>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SendUserInformationTable)) {
      case 0:
        m.existingCall = readConnectionID(r);
        break;
      case 1:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSendUserInformation(w: XmlWriter, t: MemberTable, m: SendUserInformation): string {
  let s = '';
  if (m.existingCall !== undefined) s += writeConnectionID(w, SendUserInformationTable, 0, m.existingCall);
  if (m.userData !== undefined) s += writeOctetsOrPrivate(w, SendUserInformationTable, 1, m.userData);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, SendUserInformationTable, 2, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const ChangeConnectionInformationTable = new MemberTable('connectionToBeChanged! requestedConnectionInfo! extensions');
export function readChangeConnectionInformation(r: XmlReader, m: Draft<ChangeConnectionInformation>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ChangeConnectionInformationTable)) {
      case 0:
        m.connectionToBeChanged = readConnectionID(r);
        break;
      case 1:
        m.requestedConnectionInfo = readConnectionInformation(r);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeChangeConnectionInformation(w: XmlWriter, t: MemberTable, m: ChangeConnectionInformation): string {
  let s = '';
  if (m.connectionToBeChanged !== undefined) s += writeConnectionID(w, ChangeConnectionInformationTable, 0, m.connectionToBeChanged);
  if (m.requestedConnectionInfo !== undefined) s += writeConnectionInformation(w, ChangeConnectionInformationTable, 1, m.requestedConnectionInfo);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, ChangeConnectionInformationTable, 2, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const ChangeConnectionInformationResponseTable = new MemberTable('actualConnectionInfo! extensions');
export function readChangeConnectionInformationResponse(r: XmlReader, m: Draft<ChangeConnectionInformationResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ChangeConnectionInformationResponseTable)) {
      case 0:
        m.actualConnectionInfo = readConnectionInformation(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeChangeConnectionInformationResponse(w: XmlWriter, t: MemberTable, m: ChangeConnectionInformationResponse): string {
  let s = '';
  if (m.actualConnectionInfo !== undefined) s += writeConnectionInformation(w, ChangeConnectionInformationResponseTable, 0, m.actualConnectionInfo);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, ChangeConnectionInformationResponseTable, 1, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const CallInformationEventTable = new MemberTable('monitorCrossRefID! connection! device! callingDevice accountInfo authCode correlatorData servicesPermitted userData callQualifyingData connectionInfo callLinkageDataList callCharacteristics subjectOfCall languagePreferences deviceInfo@4 extensions');
export function readCallInformationEvent(r: XmlReader, m: Draft<CallInformationEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(CallInformationEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.connection = readConnectionID(r);
        break;
      case 2:
        m.device = readCallingDeviceID(r);
        break;
      case 3:
        m.callingDevice = readCallingDeviceID(r);
        break;
      case 4:
        m.accountInfo = r.octets();
        break;
      case 5:
        m.authCode = r.octets();
        break;
      case 6:
        m.correlatorData = readOctetsOrPrivate(r);
        break;
      case 7:
        m.servicesPermitted = readServicesPermitted(r);
        break;
      case 8:
        m.userData = readOctetsOrPrivate(r);
        break;
      case 9:
        m.callQualifyingData = r.octets();
        break;
      case 10:
        m.connectionInfo = readConnectionInformation(r);
        break;
      case 11:
        m.callLinkageDataList = readCallLinkageDataList(r);
        break;
      case 12:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 13:
        m.subjectOfCall = r.text();
        break;
      case 14:
        m.languagePreferences = r.text();
        break;
      case 15:
        m.deviceInfo = readDeviceID(r);
        break;
      case 16:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeCallInformationEvent(w: XmlWriter, t: MemberTable, m: CallInformationEvent): string {
  let s = '';
  if (m.monitorCrossRefID !== undefined) s += w.text(CallInformationEventTable, 0, m.monitorCrossRefID);
  if (m.connection !== undefined) s += writeConnectionID(w, CallInformationEventTable, 1, m.connection);
  if (m.device !== undefined) s += writeCallingDeviceID(w, CallInformationEventTable, 2, m.device);
  if (m.callingDevice !== undefined) s += writeCallingDeviceID(w, CallInformationEventTable, 3, m.callingDevice);
  if (m.accountInfo !== undefined) s += w.octets(CallInformationEventTable, 4, m.accountInfo);
  if (m.authCode !== undefined) s += w.octets(CallInformationEventTable, 5, m.authCode);
  if (m.correlatorData !== undefined) s += writeOctetsOrPrivate(w, CallInformationEventTable, 6, m.correlatorData);
  if (m.servicesPermitted !== undefined) s += writeServicesPermitted(w, CallInformationEventTable, 7, m.servicesPermitted);
  if (m.userData !== undefined) s += writeOctetsOrPrivate(w, CallInformationEventTable, 8, m.userData);
  if (m.callQualifyingData !== undefined) s += w.octets(CallInformationEventTable, 9, m.callQualifyingData);
  if (m.connectionInfo !== undefined) s += writeConnectionInformation(w, CallInformationEventTable, 10, m.connectionInfo);
  if (m.callLinkageDataList !== undefined) s += writeCallLinkageDataList(w, CallInformationEventTable, 11, m.callLinkageDataList);
  if (m.callCharacteristics !== undefined) s += writeCallCharacteristics(w, CallInformationEventTable, 12, m.callCharacteristics);
  if (m.subjectOfCall !== undefined) s += w.text(CallInformationEventTable, 13, m.subjectOfCall);
  if (m.languagePreferences !== undefined) s += w.text(CallInformationEventTable, 14, m.languagePreferences);
  if (m.deviceInfo !== undefined && w.allows(4, 'deviceInfo')) s += writeDeviceID(w, CallInformationEventTable, 15, m.deviceInfo);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, CallInformationEventTable, 16, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const ChargingEventTable = new MemberTable('monitorCrossRefID! connection! chargedDevice! chargingInfo! cause extensions');
export function readChargingEvent(r: XmlReader, m: Draft<ChargingEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ChargingEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.connection = readConnectionID(r);
        break;
      case 2:
        m.chargedDevice = readDeviceID(r);
        break;
      case 3:
        m.chargingInfo = readChargingInfo(r);
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

export function writeChargingEvent(w: XmlWriter, t: MemberTable, m: ChargingEvent): string {
  let s = '';
  if (m.monitorCrossRefID !== undefined) s += w.text(ChargingEventTable, 0, m.monitorCrossRefID);
  if (m.connection !== undefined) s += writeConnectionID(w, ChargingEventTable, 1, m.connection);
  if (m.chargedDevice !== undefined) s += writeDeviceID(w, ChargingEventTable, 2, m.chargedDevice);
  if (m.chargingInfo !== undefined) s += writeChargingInfo(w, ChargingEventTable, 3, m.chargingInfo);
  if (m.cause !== undefined) s += w.enumeration(ChargingEventTable, 4, m.cause, EventCauseTable);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, ChargingEventTable, 5, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const DigitsGeneratedEventTable = new MemberTable('monitorCrossRefID! connection! digitGeneratedList! digitDurationList pauseDurationList connectionInfo extensions');
export function readDigitsGeneratedEvent(r: XmlReader, m: Draft<DigitsGeneratedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DigitsGeneratedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.connection = readConnectionID(r);
        break;
      case 2:
        m.digitGeneratedList = r.text();
        break;
      case 3:
        m.digitDurationList = r.list(digitDurationItems, readInteger);
        break;
      case 4:
        m.pauseDurationList = r.list(pauseDurationItems, readInteger);
        break;
      case 5:
        m.connectionInfo = readConnectionInformation(r);
        break;
      case 6:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDigitsGeneratedEvent(w: XmlWriter, t: MemberTable, m: DigitsGeneratedEvent): string {
  let s = '';
  if (m.monitorCrossRefID !== undefined) s += w.text(DigitsGeneratedEventTable, 0, m.monitorCrossRefID);
  if (m.connection !== undefined) s += writeConnectionID(w, DigitsGeneratedEventTable, 1, m.connection);
  if (m.digitGeneratedList !== undefined) s += w.text(DigitsGeneratedEventTable, 2, m.digitGeneratedList);
  if (m.digitDurationList !== undefined) s += w.list(DigitsGeneratedEventTable, 3, m.digitDurationList, digitDurationItems, writeInteger);
  if (m.pauseDurationList !== undefined) s += w.list(DigitsGeneratedEventTable, 4, m.pauseDurationList, pauseDurationItems, writeInteger);
  if (m.connectionInfo !== undefined) s += writeConnectionInformation(w, DigitsGeneratedEventTable, 5, m.connectionInfo);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, DigitsGeneratedEventTable, 6, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const TelephonyTonesGeneratedEventTable = new MemberTable('monitorCrossRefID! connection! toneGenerated toneFrequency toneDuration pauseDuration connectionInfo extensions');
export function readTelephonyTonesGeneratedEvent(r: XmlReader, m: Draft<TelephonyTonesGeneratedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(TelephonyTonesGeneratedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.connection = readConnectionID(r);
        break;
      case 2:
        m.toneGenerated = r.enumeration(TelephonyToneTable);
        break;
      case 3:
        if (r.hasValue()) m.toneFrequency = r.integer();
        break;
      case 4:
        if (r.hasValue()) m.toneDuration = r.integer();
        break;
      case 5:
        if (r.hasValue()) m.pauseDuration = r.integer();
        break;
      case 6:
        m.connectionInfo = readConnectionInformation(r);
        break;
      case 7:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeTelephonyTonesGeneratedEvent(w: XmlWriter, t: MemberTable, m: TelephonyTonesGeneratedEvent): string {
  let s = '';
  if (m.monitorCrossRefID !== undefined) s += w.text(TelephonyTonesGeneratedEventTable, 0, m.monitorCrossRefID);
  if (m.connection !== undefined) s += writeConnectionID(w, TelephonyTonesGeneratedEventTable, 1, m.connection);
  if (m.toneGenerated !== undefined) s += w.enumeration(TelephonyTonesGeneratedEventTable, 2, m.toneGenerated, TelephonyToneTable);
  if (m.toneFrequency !== undefined) s += w.integer(TelephonyTonesGeneratedEventTable, 3, m.toneFrequency);
  if (m.toneDuration !== undefined) s += w.integer(TelephonyTonesGeneratedEventTable, 4, m.toneDuration);
  if (m.pauseDuration !== undefined) s += w.integer(TelephonyTonesGeneratedEventTable, 5, m.pauseDuration);
  if (m.connectionInfo !== undefined) s += writeConnectionInformation(w, TelephonyTonesGeneratedEventTable, 6, m.connectionInfo);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, TelephonyTonesGeneratedEventTable, 7, m.extensions);
  return w.document(t, s, m.unknownMembers);
}

const ServiceCompletionFailureEventTable = new MemberTable('monitorCrossRefID! primaryCall! secondaryCall otherDevsPrimaryCallList otherDevsSecondaryCallList mediaCallCharacteristics cause extensions');
export function readServiceCompletionFailureEvent(r: XmlReader, m: Draft<ServiceCompletionFailureEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ServiceCompletionFailureEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.primaryCall = readPrimaryOrSecondaryCall(r);
        break;
      case 2:
        m.secondaryCall = readPrimaryOrSecondaryCall(r);
        break;
      case 3:
        m.otherDevsPrimaryCallList = r.list(otherDevsPrimaryCallItems, readOtherCall);
        break;
      case 4:
        m.otherDevsSecondaryCallList = r.list(otherDevsSecondaryCallItems, readOtherCall);
        break;
      case 5:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 6:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 7:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeServiceCompletionFailureEvent(w: XmlWriter, t: MemberTable, m: ServiceCompletionFailureEvent): string {
  let s = '';
  if (m.monitorCrossRefID !== undefined) s += w.text(ServiceCompletionFailureEventTable, 0, m.monitorCrossRefID);
  if (m.primaryCall !== undefined) s += writePrimaryOrSecondaryCall(w, ServiceCompletionFailureEventTable, 1, m.primaryCall);
  if (m.secondaryCall !== undefined) s += writePrimaryOrSecondaryCall(w, ServiceCompletionFailureEventTable, 2, m.secondaryCall);
  if (m.otherDevsPrimaryCallList !== undefined) s += w.list(ServiceCompletionFailureEventTable, 3, m.otherDevsPrimaryCallList, otherDevsPrimaryCallItems, writeOtherCall);
  if (m.otherDevsSecondaryCallList !== undefined) s += w.list(ServiceCompletionFailureEventTable, 4, m.otherDevsSecondaryCallList, otherDevsSecondaryCallItems, writeOtherCall);
  if (m.mediaCallCharacteristics !== undefined) s += writeMediaCallCharacteristics(w, ServiceCompletionFailureEventTable, 5, m.mediaCallCharacteristics);
  if (m.cause !== undefined) s += w.enumeration(ServiceCompletionFailureEventTable, 6, m.cause, EventCauseTable);
  if (m.extensions !== undefined) s += writeCSTACommonArguments(w, ServiceCompletionFailureEventTable, 7, m.extensions);
  return w.document(t, s, m.unknownMembers);
}
