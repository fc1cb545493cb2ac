// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { ACSEUserInformationForCSTA, BidirectionalServicesC2, CSTAFunctionality, CSTAVersion, ComputingFunctionServicesC2, EventReportServicesC2, InputOutputServicesC2, NewACSEUserInformationForCSTA, OldACSEUserInformationForCSTA, StatusReportingServicesC2, SwitchingFunctionServicesC2, VoiceUnitServicesC2 } from '../../model/generated/association.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { Bits } from '../names.js';

export const CSTAVersionNames = /* @__PURE__ */ new Bits<CSTAVersion>('versionOne versionTwo versionThree versionFour versionFive versionSix versionSeven versionEight versionNine versionTen versionEleven versionTwelve versionThirteen versionFourteen versionFifteen versionSixteen versionSeventeen versionEighteen versionNineteen versionTwenty versionTwentyone versionTwentytwo versionTwentythree versionTwentyfour');

export const SwitchingFunctionServicesC2Names = /* @__PURE__ */ new Bits<SwitchingFunctionServicesC2>('alternateCall answerCall associateData callCompletion clearCall clearConnection conferenceCall consultationCall divertCall holdCall makeCall makePredictiveCall parkCall queryDevice reconnectCall retrieveCall sendDTMFTones setFeature singleStepConference singleStepTransfer transferCall');

export const EventReportServicesC2Names = /* @__PURE__ */ new Bits<EventReportServicesC2>('callCleared conferenced connectionCleared delivered diverted established failed held networkReached originated queued retrieved serviceInitiated transferred autoAnswer callInformation doNotDisturb forwarding messageWaiting microphoneMute speakerMute speakerVolume agentBusy loggedOn loggedOff notReady ready workingAfterCall backInService outOfServiceEvent privateEvent playEvent recordEvent reviewEvent stopEvent suspendPlayEvent suspendRecordEvent voiceAttributesChangeEvent');

export const ComputingFunctionServicesC2Names = /* @__PURE__ */ new Bits<ComputingFunctionServicesC2>('routeRequest reRouteRequest routeSelectRequest routeUsedRequest routeEndRequest');

export const BidirectionalServicesC2Names = /* @__PURE__ */ new Bits<BidirectionalServicesC2>('escapeService systemStatus');

export const StatusReportingServicesC2Names = /* @__PURE__ */ new Bits<StatusReportingServicesC2>('monitorStart changeMonitorFilter monitorStop snapshotDevice snapshotCall');

export const InputOutputServicesC2Names = /* @__PURE__ */ new Bits<InputOutputServicesC2>('startDataPathService stopDataPathService sendDataService sendMulticastDataService sendBroadcastDataService suspendDataPathService dataPathSuspendedService resumeDataPath dataPathResumedService fastData');

export const VoiceUnitServicesC2Names = /* @__PURE__ */ new Bits<VoiceUnitServicesC2>('concatenateMessage deleteMessage playMessage queryVoiceAttribute recordMessage reposition resume review setVoiceAttribute stop suspend synthesizeMessage');

export function readCSTAFunctionality(r: BerReader, d: Draft<CSTAFunctionality> = {}): CSTAFunctionality {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.switchingFunctionServices = SwitchingFunctionServicesC2Names.read(r); t = r.next(e); }
  if (t === 0x81) { d.eventReportServices = EventReportServicesC2Names.read(r); t = r.next(e); }
  if (t === 0x82) { d.computingFunctionServices = ComputingFunctionServicesC2Names.read(r); t = r.next(e); }
  if (t === 0x83) { d.bidirectionalServices = BidirectionalServicesC2Names.read(r); t = r.next(e); }
  if (t === 0x84) { d.statusReportingServices = StatusReportingServicesC2Names.read(r); t = r.next(e); }
  if (t === 0x85) { d.inputOutputServices = InputOutputServicesC2Names.read(r); t = r.next(e); }
  if (t === 0x86) { d.voiceUnitServices = VoiceUnitServicesC2Names.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readCSTAFunctionality, '');
  return d as CSTAFunctionality;
}
export function writeCSTAFunctionality(w: BerWriter, v: CSTAFunctionality, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.voiceUnitServices) !== undefined) { n--; VoiceUnitServicesC2Names.write(w, m, 0x86); }
  if (n > 0 && (m = v.inputOutputServices) !== undefined) { n--; InputOutputServicesC2Names.write(w, m, 0x85); }
  if (n > 0 && (m = v.statusReportingServices) !== undefined) { n--; StatusReportingServicesC2Names.write(w, m, 0x84); }
  if (n > 0 && (m = v.bidirectionalServices) !== undefined) { n--; BidirectionalServicesC2Names.write(w, m, 0x83); }
  if (n > 0 && (m = v.computingFunctionServices) !== undefined) { n--; ComputingFunctionServicesC2Names.write(w, m, 0x82); }
  if (n > 0 && (m = v.eventReportServices) !== undefined) { n--; EventReportServicesC2Names.write(w, m, 0x81); }
  if (n > 0 && (m = v.switchingFunctionServices) !== undefined) { n--; SwitchingFunctionServicesC2Names.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeCSTAFunctionality);
  w.head(t, k);
}

export function readOldACSEUserInformationForCSTA(r: BerReader, d: Draft<OldACSEUserInformationForCSTA> = {}): OldACSEUserInformationForCSTA {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x03) { d.cSTAVersion = CSTAVersionNames.read(r); c++; t = r.next(e); }
  if ((t === 0x10) && d.cSTAFunctionsRequiredByApplication === undefined) { d.cSTAFunctionsRequiredByApplication = readCSTAFunctionality(r); c++; t = r.next(e); }
  if ((t === 0x10) && d.cSTAFunctionsThatCanBeSupplied === undefined) { d.cSTAFunctionsThatCanBeSupplied = readCSTAFunctionality(r); c++; t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readOldACSEUserInformationForCSTA, 'cSTAVersion cSTAFunctionsRequiredByApplication={} cSTAFunctionsThatCanBeSupplied={}', [0x10]);
  return d as OldACSEUserInformationForCSTA;
}
export function writeOldACSEUserInformationForCSTA(w: BerWriter, v: OldACSEUserInformationForCSTA, t: number): void {
  let n = w.members(v, 3);
  const k = w.pos;
  writeCSTAFunctionality(w, v.cSTAFunctionsThatCanBeSupplied, 0x30);
  writeCSTAFunctionality(w, v.cSTAFunctionsRequiredByApplication, 0x30);
  CSTAVersionNames.write(w, v.cSTAVersion, 0x03);
  if (n > 0) w.rest(v, n, k, writeOldACSEUserInformationForCSTA);
  w.head(t, k);
}

export function readNewACSEUserInformationForCSTA(r: BerReader, d: Draft<NewACSEUserInformationForCSTA> = {}): NewACSEUserInformationForCSTA {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x03) { d.cSTAVersion = CSTAVersionNames.read(r); c++; t = r.next(e); }
  if (t === 0x80) { d.cSTAFunctionsRequiredByApplication = readCSTAFunctionality(r); t = r.next(e); }
  if (t === 0x81) { d.cSTAFunctionsThatCanBeSupplied = readCSTAFunctionality(r); t = r.next(e); }
  if (t === 0x82) { d.cSTAPrivateDataVersionList = r.list(0x02, (r) => r.integer()); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readNewACSEUserInformationForCSTA, 'cSTAVersion');
  return d as NewACSEUserInformationForCSTA;
}
export function writeNewACSEUserInformationForCSTA(w: BerWriter, v: NewACSEUserInformationForCSTA, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.cSTAPrivateDataVersionList) !== undefined) { n--; w.items(m, 0xa2, (w, v, t) => w.integer(v, t), 0x02); }
  if (n > 0 && (m = v.cSTAFunctionsThatCanBeSupplied) !== undefined) { n--; writeCSTAFunctionality(w, m, 0xa1); }
  if (n > 0 && (m = v.cSTAFunctionsRequiredByApplication) !== undefined) { n--; writeCSTAFunctionality(w, m, 0xa0); }
  CSTAVersionNames.write(w, v.cSTAVersion, 0x03);
  if (n > 0) w.rest(v, n, k, writeNewACSEUserInformationForCSTA);
  w.head(t, k);
}

export function readACSEUserInformationForCSTA(r: BerReader, t: number): ACSEUserInformationForCSTA {
  let v: ACSEUserInformationForCSTA;
  switch (t) {
    case 0x10:
      v = { oldDefinition: readOldACSEUserInformationForCSTA(r) };
      break;
    case 0x80:
      v = { newDefinition: readNewACSEUserInformationForCSTA(r) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writeACSEUserInformationForCSTA(w: BerWriter, v: ACSEUserInformationForCSTA): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.oldDefinition) !== undefined) writeOldACSEUserInformationForCSTA(w, m, 0x30);
  else if ((m = v.newDefinition) !== undefined) writeNewACSEUserInformationForCSTA(w, m, 0xa0);
  else w.alternative(v);
  if (n > 0) w.several(v, 'oldDefinition newDefinition');
}
