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
  let n = w.enter(t, i, m), s = '';
  if (m.deviceID !== undefined) { n--; s += writeDeviceID(w, PrimaryOrSecondaryCallTable, 0, m.deviceID); }
  else w.incomplete('deviceID');
  if (m.connectionID !== undefined) { n--; s += writeConnectionID(w, PrimaryOrSecondaryCallTable, 1, m.connectionID); }
  else w.incomplete('connectionID');
  if (m.localConnectionState !== undefined) { n--; s += w.enumeration(PrimaryOrSecondaryCallTable, 2, m.localConnectionState, LocalConnectionStateTable); }
  else w.missing('localConnectionState');
  if (n > 0 && m.connectionInfo !== undefined) { n--; s += writeConnectionInformation(w, PrimaryOrSecondaryCallTable, 3, m.connectionInfo); }
  return n > 0 ? w.elementWith(t, i, s, m, n, PrimaryOrSecondaryCallTable) : w.element(t, i, s);
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
  let n = w.enter(t, i, m), s = '';
  if (m.deviceID !== undefined) { n--; s += writeDeviceID(w, OtherCallTable, 0, m.deviceID); }
  else w.incomplete('deviceID');
  if (m.connectionID !== undefined) { n--; s += writeConnectionID(w, OtherCallTable, 1, m.connectionID); }
  else w.incomplete('connectionID');
  if (n > 0 && m.localConnectionState !== undefined) { n--; s += w.enumeration(OtherCallTable, 2, m.localConnectionState, LocalConnectionStateTable); }
  if (n > 0 && m.connectionInfo !== undefined) { n--; s += writeConnectionInformation(w, OtherCallTable, 3, m.connectionInfo); }
  return n > 0 ? w.elementWith(t, i, s, m, n, OtherCallTable) : w.element(t, i, s);
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
  let n = w.members(m), s = '';
  if (m.existingCall !== undefined) { n--; s += writeConnectionID(w, AssociateDataTable, 0, m.existingCall); }
  else w.incomplete('existingCall');
  if (n > 0 && m.accountCode !== undefined) { n--; s += w.octets(AssociateDataTable, 1, m.accountCode); }
  if (n > 0 && m.authCode !== undefined) { n--; s += w.octets(AssociateDataTable, 2, m.authCode); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, AssociateDataTable, 3, m.correlatorData); }
  if (n > 0 && m.callQualifyingData !== undefined) { n--; s += w.octets(AssociateDataTable, 4, m.callQualifyingData); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, AssociateDataTable, 5, m.callCharacteristics); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(AssociateDataTable, 6, m.subjectOfCall); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(AssociateDataTable, 7, m.languagePreferences); }
  if (n > 0 && m.deviceInfo !== undefined) { n--; if (w.allows(4, 'deviceInfo')) s += writeDeviceID(w, AssociateDataTable, 8, m.deviceInfo); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, AssociateDataTable, 9, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, AssociateDataTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.connectionToStopTone !== undefined) { n--; s += writeConnectionID(w, CancelTelephonyTonesTable, 0, m.connectionToStopTone); }
  else w.incomplete('connectionToStopTone');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, CancelTelephonyTonesTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, CancelTelephonyTonesTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.connectionToSendDigits !== undefined) { n--; s += writeConnectionID(w, GenerateDigitsTable, 0, m.connectionToSendDigits); }
  else w.incomplete('connectionToSendDigits');
  if (n > 0 && m.digitMode !== undefined) { n--; s += w.enumeration(GenerateDigitsTable, 1, m.digitMode, DigitModeTable); }
  if (m.charactersToSend !== undefined) { n--; s += w.text(GenerateDigitsTable, 2, m.charactersToSend); }
  else w.incomplete('charactersToSend');
  if (n > 0 && m.toneDuration !== undefined) { n--; s += w.integer(GenerateDigitsTable, 3, m.toneDuration); }
  if (n > 0 && m.pulseRate !== undefined) { n--; s += w.integer(GenerateDigitsTable, 4, m.pulseRate); }
  if (n > 0 && m.pauseDuration !== undefined) { n--; s += w.integer(GenerateDigitsTable, 5, m.pauseDuration); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GenerateDigitsTable, 6, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GenerateDigitsTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.connectionToSendTone !== undefined) { n--; s += writeConnectionID(w, GenerateTelephonyTonesTable, 0, m.connectionToSendTone); }
  else w.incomplete('connectionToSendTone');
  if (m.toneToSend !== undefined) { n--; s += w.enumeration(GenerateTelephonyTonesTable, 1, m.toneToSend, TelephonyToneTable); }
  else w.missing('toneToSend');
  if (n > 0 && m.toneDuration !== undefined) { n--; s += w.integer(GenerateTelephonyTonesTable, 2, m.toneDuration); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, GenerateTelephonyTonesTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, GenerateTelephonyTonesTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.existingCall !== undefined) { n--; s += writeConnectionID(w, SendUserInformationTable, 0, m.existingCall); }
  else w.incomplete('existingCall');
  if (m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, SendUserInformationTable, 1, m.userData); }
  else w.incomplete('userData');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SendUserInformationTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SendUserInformationTable) : w.document(t, s);
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
  let n = w.members(m), s = '';
  if (m.connectionToBeChanged !== undefined) { n--; s += writeConnectionID(w, ChangeConnectionInformationTable, 0, m.connectionToBeChanged); }
  else w.incomplete('connectionToBeChanged');
  if (m.requestedConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, ChangeConnectionInformationTable, 1, m.requestedConnectionInfo); }
  else w.incomplete('requestedConnectionInfo');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ChangeConnectionInformationTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ChangeConnectionInformationTable) : w.document(t, s);
}

const ChangeConnectionInformationResponseTable = new MemberTable('actualConnectionInfo!{} extensions');
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
  let n = w.members(m), s = '';
  if (m.actualConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, ChangeConnectionInformationResponseTable, 0, m.actualConnectionInfo); }
  else w.incomplete('actualConnectionInfo');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ChangeConnectionInformationResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ChangeConnectionInformationResponseTable) : w.document(t, s);
}

const CallInformationEventTable = new MemberTable('monitorCrossRefID!"" connection! device!{"notKnown":true} callingDevice accountInfo authCode correlatorData servicesPermitted userData callQualifyingData connectionInfo callLinkageDataList callCharacteristics subjectOfCall languagePreferences deviceInfo@4 extensions');
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
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(CallInformationEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, CallInformationEventTable, 1, m.connection); }
  else w.incomplete('connection');
  if (m.device !== undefined) { n--; s += writeCallingDeviceID(w, CallInformationEventTable, 2, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.callingDevice !== undefined) { n--; s += writeCallingDeviceID(w, CallInformationEventTable, 3, m.callingDevice); }
  if (n > 0 && m.accountInfo !== undefined) { n--; s += w.octets(CallInformationEventTable, 4, m.accountInfo); }
  if (n > 0 && m.authCode !== undefined) { n--; s += w.octets(CallInformationEventTable, 5, m.authCode); }
  if (n > 0 && m.correlatorData !== undefined) { n--; s += writeOctetsOrPrivate(w, CallInformationEventTable, 6, m.correlatorData); }
  if (n > 0 && m.servicesPermitted !== undefined) { n--; s += writeServicesPermitted(w, CallInformationEventTable, 7, m.servicesPermitted); }
  if (n > 0 && m.userData !== undefined) { n--; s += writeOctetsOrPrivate(w, CallInformationEventTable, 8, m.userData); }
  if (n > 0 && m.callQualifyingData !== undefined) { n--; s += w.octets(CallInformationEventTable, 9, m.callQualifyingData); }
  if (n > 0 && m.connectionInfo !== undefined) { n--; s += writeConnectionInformation(w, CallInformationEventTable, 10, m.connectionInfo); }
  if (n > 0 && m.callLinkageDataList !== undefined) { n--; s += writeCallLinkageDataList(w, CallInformationEventTable, 11, m.callLinkageDataList); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, CallInformationEventTable, 12, m.callCharacteristics); }
  if (n > 0 && m.subjectOfCall !== undefined) { n--; s += w.text(CallInformationEventTable, 13, m.subjectOfCall); }
  if (n > 0 && m.languagePreferences !== undefined) { n--; s += w.text(CallInformationEventTable, 14, m.languagePreferences); }
  if (n > 0 && m.deviceInfo !== undefined) { n--; if (w.allows(4, 'deviceInfo')) s += writeDeviceID(w, CallInformationEventTable, 15, m.deviceInfo); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, CallInformationEventTable, 16, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, CallInformationEventTable) : w.document(t, s);
}

const ChargingEventTable = new MemberTable('monitorCrossRefID!"" connection! chargedDevice! chargingInfo! cause extensions');
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
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(ChargingEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, ChargingEventTable, 1, m.connection); }
  else w.incomplete('connection');
  if (m.chargedDevice !== undefined) { n--; s += writeDeviceID(w, ChargingEventTable, 2, m.chargedDevice); }
  else w.incomplete('chargedDevice');
  if (m.chargingInfo !== undefined) { n--; s += writeChargingInfo(w, ChargingEventTable, 3, m.chargingInfo); }
  else w.incomplete('chargingInfo');
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(ChargingEventTable, 4, m.cause, EventCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ChargingEventTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ChargingEventTable) : w.document(t, s);
}

const DigitsGeneratedEventTable = new MemberTable('monitorCrossRefID!"" connection! digitGeneratedList! digitDurationList pauseDurationList connectionInfo extensions');
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
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(DigitsGeneratedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, DigitsGeneratedEventTable, 1, m.connection); }
  else w.incomplete('connection');
  if (m.digitGeneratedList !== undefined) { n--; s += w.text(DigitsGeneratedEventTable, 2, m.digitGeneratedList); }
  else w.incomplete('digitGeneratedList');
  if (n > 0 && m.digitDurationList !== undefined) { n--; s += w.list(DigitsGeneratedEventTable, 3, m.digitDurationList, digitDurationItems, writeInteger); }
  if (n > 0 && m.pauseDurationList !== undefined) { n--; s += w.list(DigitsGeneratedEventTable, 4, m.pauseDurationList, pauseDurationItems, writeInteger); }
  if (n > 0 && m.connectionInfo !== undefined) { n--; s += writeConnectionInformation(w, DigitsGeneratedEventTable, 5, m.connectionInfo); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DigitsGeneratedEventTable, 6, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DigitsGeneratedEventTable) : w.document(t, s);
}

const TelephonyTonesGeneratedEventTable = new MemberTable('monitorCrossRefID!"" connection! toneGenerated toneFrequency toneDuration pauseDuration connectionInfo extensions');
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
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(TelephonyTonesGeneratedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, TelephonyTonesGeneratedEventTable, 1, m.connection); }
  else w.incomplete('connection');
  if (n > 0 && m.toneGenerated !== undefined) { n--; s += w.enumeration(TelephonyTonesGeneratedEventTable, 2, m.toneGenerated, TelephonyToneTable); }
  if (n > 0 && m.toneFrequency !== undefined) { n--; s += w.integer(TelephonyTonesGeneratedEventTable, 3, m.toneFrequency); }
  if (n > 0 && m.toneDuration !== undefined) { n--; s += w.integer(TelephonyTonesGeneratedEventTable, 4, m.toneDuration); }
  if (n > 0 && m.pauseDuration !== undefined) { n--; s += w.integer(TelephonyTonesGeneratedEventTable, 5, m.pauseDuration); }
  if (n > 0 && m.connectionInfo !== undefined) { n--; s += writeConnectionInformation(w, TelephonyTonesGeneratedEventTable, 6, m.connectionInfo); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, TelephonyTonesGeneratedEventTable, 7, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, TelephonyTonesGeneratedEventTable) : w.document(t, s);
}

const ServiceCompletionFailureEventTable = new MemberTable('monitorCrossRefID!"" primaryCall! secondaryCall otherDevsPrimaryCallList otherDevsSecondaryCallList mediaCallCharacteristics cause extensions');
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
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(ServiceCompletionFailureEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.primaryCall !== undefined) { n--; s += writePrimaryOrSecondaryCall(w, ServiceCompletionFailureEventTable, 1, m.primaryCall); }
  else w.incomplete('primaryCall');
  if (n > 0 && m.secondaryCall !== undefined) { n--; s += writePrimaryOrSecondaryCall(w, ServiceCompletionFailureEventTable, 2, m.secondaryCall); }
  if (n > 0 && m.otherDevsPrimaryCallList !== undefined) { n--; s += w.list(ServiceCompletionFailureEventTable, 3, m.otherDevsPrimaryCallList, otherDevsPrimaryCallItems, writeOtherCall); }
  if (n > 0 && m.otherDevsSecondaryCallList !== undefined) { n--; s += w.list(ServiceCompletionFailureEventTable, 4, m.otherDevsSecondaryCallList, otherDevsSecondaryCallItems, writeOtherCall); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, ServiceCompletionFailureEventTable, 5, m.mediaCallCharacteristics); }
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(ServiceCompletionFailureEventTable, 6, m.cause, EventCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ServiceCompletionFailureEventTable, 7, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ServiceCompletionFailureEventTable) : w.document(t, s);
}
