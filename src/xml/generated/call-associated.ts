// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { readOctetsOrPrivate, writeOctetsOrPrivate } from '../hand-written/octets-or-private.js';
import { readInteger, writeInteger } from '../leaves.js';
import { MemberTable, ValueTable } from '../tables.js';
import { CallCharacteristicsTable, LocalConnectionStateTable, readCallLinkageDataList, readServicesPermitted, writeCallLinkageDataList, writeServicesPermitted } from './calls.js';
import { EventCauseTable } from './causes.js';
import { readChargingInfo, writeChargingInfo } from './charging.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readCallingDeviceID, writeCallingDeviceID } from './identifiers.js';
import { readConnectionInformation, readMediaCallCharacteristics, writeConnectionInformation, writeMediaCallCharacteristics } from './media.js';
import type { AssociateData, CallInformationEvent, CancelTelephonyTones, ChangeConnectionInformation, ChangeConnectionInformationResponse, ChargingEvent, DigitMode, DigitsGeneratedEvent, GenerateDigits, GenerateTelephonyTones, OtherCall, PrimaryOrSecondaryCall, SendUserInformation, ServiceCompletionFailureEvent, TelephonyTone, TelephonyTonesGeneratedEvent } from '../../model/generated/call-associated.js';
import type { CallCharacteristics } from '../../model/generated/calls.js';
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

export function writePrimaryOrSecondaryCall(w: XmlWriter, name: string, m: PrimaryOrSecondaryCall): void {
  const before = w.begin(name, m);
  if (m.deviceID !== undefined) writeDeviceID(w, 'deviceID', m.deviceID);
  if (m.connectionID !== undefined) writeConnectionID(w, 'connectionID', m.connectionID);
  if (m.localConnectionState === undefined) w.missing('localConnectionState');
  w.enumeration('localConnectionState', m.localConnectionState, LocalConnectionStateTable);
  if (m.connectionInfo !== undefined) writeConnectionInformation(w, 'connectionInfo', m.connectionInfo);
  w.end(name, before, m.unknownMembers);
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

export function writeOtherCall(w: XmlWriter, name: string, m: OtherCall): void {
  const before = w.begin(name, m);
  if (m.deviceID !== undefined) writeDeviceID(w, 'deviceID', m.deviceID);
  if (m.connectionID !== undefined) writeConnectionID(w, 'connectionID', m.connectionID);
  if (m.localConnectionState !== undefined) w.enumeration('localConnectionState', m.localConnectionState, LocalConnectionStateTable);
  if (m.connectionInfo !== undefined) writeConnectionInformation(w, 'connectionInfo', m.connectionInfo);
  w.end(name, before, m.unknownMembers);
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeAssociateData(w: XmlWriter, m: AssociateData): void {
  if (m.existingCall !== undefined) writeConnectionID(w, 'existingCall', m.existingCall);
  if (m.accountCode !== undefined) w.octets('accountCode', m.accountCode);
  if (m.authCode !== undefined) w.octets('authCode', m.authCode);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.callQualifyingData !== undefined) w.octets('callQualifyingData', m.callQualifyingData);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.deviceInfo !== undefined && w.allows(4, 'deviceInfo')) writeDeviceID(w, 'deviceInfo', m.deviceInfo);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeCancelTelephonyTones(w: XmlWriter, m: CancelTelephonyTones): void {
  if (m.connectionToStopTone !== undefined) writeConnectionID(w, 'connectionToStopTone', m.connectionToStopTone);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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
        m.toneDuration = r.integer();
        break;
      case 4:
        m.pulseRate = r.integer();
        break;
      case 5:
        m.pauseDuration = r.integer();
        break;
      case 6:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGenerateDigits(w: XmlWriter, m: GenerateDigits): void {
  if (m.connectionToSendDigits !== undefined) writeConnectionID(w, 'connectionToSendDigits', m.connectionToSendDigits);
  if (m.digitMode !== undefined) w.enumeration('digitMode', m.digitMode, DigitModeTable);
  if (m.charactersToSend !== undefined) w.text('charactersToSend', m.charactersToSend);
  if (m.toneDuration !== undefined) w.integer('toneDuration', m.toneDuration);
  if (m.pulseRate !== undefined) w.integer('pulseRate', m.pulseRate);
  if (m.pauseDuration !== undefined) w.integer('pauseDuration', m.pauseDuration);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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
        m.toneDuration = r.integer();
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeGenerateTelephonyTones(w: XmlWriter, m: GenerateTelephonyTones): void {
  if (m.connectionToSendTone !== undefined) writeConnectionID(w, 'connectionToSendTone', m.connectionToSendTone);
  if (m.toneToSend === undefined) w.missing('toneToSend');
  w.enumeration('toneToSend', m.toneToSend, TelephonyToneTable);
  if (m.toneDuration !== undefined) w.integer('toneDuration', m.toneDuration);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeSendUserInformation(w: XmlWriter, m: SendUserInformation): void {
  if (m.existingCall !== undefined) writeConnectionID(w, 'existingCall', m.existingCall);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeChangeConnectionInformation(w: XmlWriter, m: ChangeConnectionInformation): void {
  if (m.connectionToBeChanged !== undefined) writeConnectionID(w, 'connectionToBeChanged', m.connectionToBeChanged);
  if (m.requestedConnectionInfo !== undefined) writeConnectionInformation(w, 'requestedConnectionInfo', m.requestedConnectionInfo);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeChangeConnectionInformationResponse(w: XmlWriter, m: ChangeConnectionInformationResponse): void {
  if (m.actualConnectionInfo !== undefined) writeConnectionInformation(w, 'actualConnectionInfo', m.actualConnectionInfo);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeCallInformationEvent(w: XmlWriter, m: CallInformationEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.connection !== undefined) writeConnectionID(w, 'connection', m.connection);
  if (m.device !== undefined) writeCallingDeviceID(w, 'device', m.device);
  if (m.callingDevice !== undefined) writeCallingDeviceID(w, 'callingDevice', m.callingDevice);
  if (m.accountInfo !== undefined) w.octets('accountInfo', m.accountInfo);
  if (m.authCode !== undefined) w.octets('authCode', m.authCode);
  if (m.correlatorData !== undefined) writeOctetsOrPrivate(w, 'correlatorData', m.correlatorData);
  if (m.servicesPermitted !== undefined) writeServicesPermitted(w, 'servicesPermitted', m.servicesPermitted);
  if (m.userData !== undefined) writeOctetsOrPrivate(w, 'userData', m.userData);
  if (m.callQualifyingData !== undefined) w.octets('callQualifyingData', m.callQualifyingData);
  if (m.connectionInfo !== undefined) writeConnectionInformation(w, 'connectionInfo', m.connectionInfo);
  if (m.callLinkageDataList !== undefined) writeCallLinkageDataList(w, 'callLinkageDataList', m.callLinkageDataList);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.subjectOfCall !== undefined) w.text('subjectOfCall', m.subjectOfCall);
  if (m.languagePreferences !== undefined) w.text('languagePreferences', m.languagePreferences);
  if (m.deviceInfo !== undefined && w.allows(4, 'deviceInfo')) writeDeviceID(w, 'deviceInfo', m.deviceInfo);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeChargingEvent(w: XmlWriter, m: ChargingEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.connection !== undefined) writeConnectionID(w, 'connection', m.connection);
  if (m.chargedDevice !== undefined) writeDeviceID(w, 'chargedDevice', m.chargedDevice);
  if (m.chargingInfo !== undefined) writeChargingInfo(w, 'chargingInfo', m.chargingInfo);
  if (m.cause !== undefined) w.enumeration('cause', m.cause, EventCauseTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeDigitsGeneratedEvent(w: XmlWriter, m: DigitsGeneratedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.connection !== undefined) writeConnectionID(w, 'connection', m.connection);
  if (m.digitGeneratedList !== undefined) w.text('digitGeneratedList', m.digitGeneratedList);
  if (m.digitDurationList !== undefined) w.list('digitDurationList', m.digitDurationList, 'digitDuration', writeInteger);
  if (m.pauseDurationList !== undefined) w.list('pauseDurationList', m.pauseDurationList, 'pauseDuration', writeInteger);
  if (m.connectionInfo !== undefined) writeConnectionInformation(w, 'connectionInfo', m.connectionInfo);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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
        m.toneFrequency = r.integer();
        break;
      case 4:
        m.toneDuration = r.integer();
        break;
      case 5:
        m.pauseDuration = r.integer();
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

export function writeTelephonyTonesGeneratedEvent(w: XmlWriter, m: TelephonyTonesGeneratedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.connection !== undefined) writeConnectionID(w, 'connection', m.connection);
  if (m.toneGenerated !== undefined) w.enumeration('toneGenerated', m.toneGenerated, TelephonyToneTable);
  if (m.toneFrequency !== undefined) w.integer('toneFrequency', m.toneFrequency);
  if (m.toneDuration !== undefined) w.integer('toneDuration', m.toneDuration);
  if (m.pauseDuration !== undefined) w.integer('pauseDuration', m.pauseDuration);
  if (m.connectionInfo !== undefined) writeConnectionInformation(w, 'connectionInfo', m.connectionInfo);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeServiceCompletionFailureEvent(w: XmlWriter, m: ServiceCompletionFailureEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.primaryCall !== undefined) writePrimaryOrSecondaryCall(w, 'primaryCall', m.primaryCall);
  if (m.secondaryCall !== undefined) writePrimaryOrSecondaryCall(w, 'secondaryCall', m.secondaryCall);
  if (m.otherDevsPrimaryCallList !== undefined) w.list('otherDevsPrimaryCallList', m.otherDevsPrimaryCallList, 'otherDevsPrimaryCall', writeOtherCall);
  if (m.otherDevsSecondaryCallList !== undefined) w.list('otherDevsSecondaryCallList', m.otherDevsSecondaryCallList, 'otherDevsSecondaryCall', writeOtherCall);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.cause !== undefined) w.enumeration('cause', m.cause, EventCauseTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}
