// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { readInteger, writeInteger } from '../leaves.js';
import { MemberTable, ValueTable } from '../tables.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readConnectionInformation, writeConnectionInformation } from './media.js';
import type { CallObject, DataCollType, DataCollected, DataCollectionResumed, DataCollectionSuspended, DcollCause, DigitsData, DigitsReportingCriteria, ResumeDataCollection, StartDataCollection, StartDataCollectionResponse, StopDataCollection, SuspendDataCollection, TelTonesData, ToneDetected } from '../../model/generated/data-collection.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const digitsDurationItemItems = new MemberTable('digitsDurationItem*');
const digitsPauseDurationItemItems = new MemberTable('digitsPauseDurationItem*');

const DigitsDataTable = new MemberTable('digitsDetected! digitsDuration digitsPauseDuration');
export function readDigitsData(r: XmlReader): DigitsData {
  const m: Draft<DigitsData> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(DigitsDataTable)) {
      case 0:
        m.digitsDetected = r.text();
        break;
      case 1:
        m.digitsDuration = r.list(digitsDurationItemItems, readInteger);
        break;
      case 2:
        m.digitsPauseDuration = r.list(digitsPauseDurationItemItems, readInteger);
        break;
      default:
        return m as DigitsData;
    }
  }
}

export function writeDigitsData(w: XmlWriter, t: MemberTable, i: number, m: DigitsData): string {
  let n = w.enter(t, i, m), s = '';
  if (m.digitsDetected !== undefined) { n--; s += w.text(DigitsDataTable, 0, w.inSize(DigitsDataTable, 0, m.digitsDetected, 0, 64)); }
  else w.incomplete('digitsDetected');
  if (n > 0 && m.digitsDuration !== undefined) { n--; s += w.list(DigitsDataTable, 1, m.digitsDuration, digitsDurationItemItems, writeInteger); }
  if (n > 0 && m.digitsPauseDuration !== undefined) { n--; s += w.list(DigitsDataTable, 2, m.digitsPauseDuration, digitsPauseDurationItemItems, writeInteger); }
  return n > 0 ? w.elementWith(t, i, s, m, n, DigitsDataTable) : w.element(t, i, s);
}

const TelTonesDataTable = new MemberTable('toneDetected! toneFrequency toneDuration tonePauseDuration');
export function readTelTonesData(r: XmlReader): TelTonesData {
  const m: Draft<TelTonesData> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(TelTonesDataTable)) {
      case 0:
        m.toneDetected = r.enumeration(ToneDetectedTable);
        break;
      case 1:
        if (r.hasValue()) m.toneFrequency = r.integer();
        break;
      case 2:
        if (r.hasValue()) m.toneDuration = r.integer();
        break;
      case 3:
        if (r.hasValue()) m.tonePauseDuration = r.integer();
        break;
      default:
        return m as TelTonesData;
    }
  }
}

export function writeTelTonesData(w: XmlWriter, t: MemberTable, i: number, m: TelTonesData): string {
  let n = w.enter(t, i, m), s = '';
  if (m.toneDetected !== undefined) { n--; s += w.enumeration(TelTonesDataTable, 0, m.toneDetected, ToneDetectedTable); }
  else w.missing('toneDetected');
  if (n > 0 && m.toneFrequency !== undefined) { n--; s += w.integer(TelTonesDataTable, 1, m.toneFrequency); }
  if (n > 0 && m.toneDuration !== undefined) { n--; s += w.integer(TelTonesDataTable, 2, m.toneDuration); }
  if (n > 0 && m.tonePauseDuration !== undefined) { n--; s += w.integer(TelTonesDataTable, 3, m.tonePauseDuration); }
  return n > 0 ? w.elementWith(t, i, s, m, n, TelTonesDataTable) : w.element(t, i, s);
}

export const ToneDetectedTable = new ValueTable<ToneDetected>('beep billing busy carrier confirmation dial faxCNG hold howler intrusion modemCNG park recordWarning reorder ringback silence sitVC sitIC sitRO sitNC other');

export const DcollCauseTable = new ValueTable<DcollCause>('flushCharReceived charCountReached=charCountReceived timeout sfTerminated');

const CallObjectTable = new MemberTable('device call');
export function readCallObject(r: XmlReader): CallObject {
  r.enterChoice();
  switch (r.member(CallObjectTable)) {
    case 0:
      return r.chosen(CallObjectTable, { device: readDeviceID(r) });
    case 1:
      return r.chosen(CallObjectTable, { call: readConnectionID(r) });
    default:
      return r.noneChosen();
  }
}

export function writeCallObject(w: XmlWriter, t: MemberTable, i: number, v: CallObject): string {
  let n = w.enter(t, i, v), s = '';
  if (v.device !== undefined) { n--; s = writeDeviceID(w, CallObjectTable, 0, v.device); }
  else if (v.call !== undefined) { n--; s = writeConnectionID(w, CallObjectTable, 1, v.call); }
  else w.noAlternative(v, CallObjectTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, CallObjectTable) : w.element(t, i, s);
}

export const DataCollTypeTable = new ValueTable<DataCollType>('digits telTones');

const DigitsReportingCriteriaTable = new MemberTable('numChars flushChar timeout');
export function readDigitsReportingCriteria(r: XmlReader): DigitsReportingCriteria {
  const m: Draft<DigitsReportingCriteria> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(DigitsReportingCriteriaTable)) {
      case 0:
        if (r.hasValue()) m.numChars = r.integer();
        break;
      case 1:
        m.flushChar = r.text();
        break;
      case 2:
        if (r.hasValue()) m.timeout = r.integer();
        break;
      default:
        return m as DigitsReportingCriteria;
    }
  }
}

export function writeDigitsReportingCriteria(w: XmlWriter, t: MemberTable, i: number, m: DigitsReportingCriteria): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.numChars !== undefined) { n--; s += w.integer(DigitsReportingCriteriaTable, 0, m.numChars); }
  if (n > 0 && m.flushChar !== undefined) { n--; s += w.text(DigitsReportingCriteriaTable, 1, w.inSize(DigitsReportingCriteriaTable, 1, m.flushChar, 1, 1)); }
  if (n > 0 && m.timeout !== undefined) { n--; s += w.integer(DigitsReportingCriteriaTable, 2, m.timeout); }
  return n > 0 ? w.elementWith(t, i, s, m, n, DigitsReportingCriteriaTable) : w.element(t, i, s);
}

const DataCollectedTable = new MemberTable('dcollCrossRefID! digitsData telTonesData connectionInformation dcollCause=dcollcause extensions');
export function readDataCollected(r: XmlReader, m: Draft<DataCollected>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DataCollectedTable)) {
      case 0:
        m.dcollCrossRefID = r.text();
        break;
      case 1:
        m.digitsData = readDigitsData(r);
        break;
      case 2:
        m.telTonesData = readTelTonesData(r);
        break;
      case 3:
        m.connectionInformation = readConnectionInformation(r);
        break;
      case 4:
        m.dcollCause = r.enumeration(DcollCauseTable);
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDataCollected(w: XmlWriter, t: MemberTable, m: DataCollected): string {
  let n = w.members(m), s = '';
  if (m.dcollCrossRefID !== undefined) { n--; s += w.text(DataCollectedTable, 0, m.dcollCrossRefID); }
  else w.incomplete('dcollCrossRefID');
  if (n > 0 && m.digitsData !== undefined) { n--; s += writeDigitsData(w, DataCollectedTable, 1, m.digitsData); }
  if (n > 0 && m.telTonesData !== undefined) { n--; s += writeTelTonesData(w, DataCollectedTable, 2, m.telTonesData); }
  if (n > 0 && m.connectionInformation !== undefined) { n--; s += writeConnectionInformation(w, DataCollectedTable, 3, m.connectionInformation); }
  if (n > 0 && m.dcollCause !== undefined) { n--; s += w.enumeration(DataCollectedTable, 4, m.dcollCause, DcollCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DataCollectedTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DataCollectedTable) : w.document(t, s);
}

const DataCollectionResumedTable = new MemberTable('dcollCrossRefID! extensions');
export function readDataCollectionResumed(r: XmlReader, m: Draft<DataCollectionResumed>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DataCollectionResumedTable)) {
      case 0:
        m.dcollCrossRefID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDataCollectionResumed(w: XmlWriter, t: MemberTable, m: DataCollectionResumed): string {
  let n = w.members(m), s = '';
  if (m.dcollCrossRefID !== undefined) { n--; s += w.text(DataCollectionResumedTable, 0, m.dcollCrossRefID); }
  else w.incomplete('dcollCrossRefID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DataCollectionResumedTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DataCollectionResumedTable) : w.document(t, s);
}

const DataCollectionSuspendedTable = new MemberTable('dcollCrossRefID! extensions');
export function readDataCollectionSuspended(r: XmlReader, m: Draft<DataCollectionSuspended>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DataCollectionSuspendedTable)) {
      case 0:
        m.dcollCrossRefID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDataCollectionSuspended(w: XmlWriter, t: MemberTable, m: DataCollectionSuspended): string {
  let n = w.members(m), s = '';
  if (m.dcollCrossRefID !== undefined) { n--; s += w.text(DataCollectionSuspendedTable, 0, m.dcollCrossRefID); }
  else w.incomplete('dcollCrossRefID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DataCollectionSuspendedTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DataCollectionSuspendedTable) : w.document(t, s);
}

const ResumeDataCollectionTable = new MemberTable('dcollCrossRefID! extensions');
export function readResumeDataCollection(r: XmlReader, m: Draft<ResumeDataCollection>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ResumeDataCollectionTable)) {
      case 0:
        m.dcollCrossRefID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeResumeDataCollection(w: XmlWriter, t: MemberTable, m: ResumeDataCollection): string {
  let n = w.members(m), s = '';
  if (m.dcollCrossRefID !== undefined) { n--; s += w.text(ResumeDataCollectionTable, 0, m.dcollCrossRefID); }
  else w.incomplete('dcollCrossRefID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ResumeDataCollectionTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ResumeDataCollectionTable) : w.document(t, s);
}

const StartDataCollectionTable = new MemberTable('object! dataCollType digitsReportingCriteria extensions');
export function readStartDataCollection(r: XmlReader, m: Draft<StartDataCollection>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StartDataCollectionTable)) {
      case 0:
        m.object = readCallObject(r);
        break;
      case 1:
        m.dataCollType = r.enumeration(DataCollTypeTable);
        break;
      case 2:
        m.digitsReportingCriteria = readDigitsReportingCriteria(r);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeStartDataCollection(w: XmlWriter, t: MemberTable, m: StartDataCollection): string {
  let n = w.members(m), s = '';
  if (m.object !== undefined) { n--; s += writeCallObject(w, StartDataCollectionTable, 0, m.object); }
  else w.incomplete('object');
  if (n > 0 && m.dataCollType !== undefined) { n--; s += w.enumeration(StartDataCollectionTable, 1, m.dataCollType, DataCollTypeTable); }
  if (n > 0 && m.digitsReportingCriteria !== undefined) { n--; s += writeDigitsReportingCriteria(w, StartDataCollectionTable, 2, m.digitsReportingCriteria); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, StartDataCollectionTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StartDataCollectionTable) : w.document(t, s);
}

const StartDataCollectionResponseTable = new MemberTable('dcollCrossRefID! extensions');
export function readStartDataCollectionResponse(r: XmlReader, m: Draft<StartDataCollectionResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StartDataCollectionResponseTable)) {
      case 0:
        m.dcollCrossRefID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeStartDataCollectionResponse(w: XmlWriter, t: MemberTable, m: StartDataCollectionResponse): string {
  let n = w.members(m), s = '';
  if (m.dcollCrossRefID !== undefined) { n--; s += w.text(StartDataCollectionResponseTable, 0, m.dcollCrossRefID); }
  else w.incomplete('dcollCrossRefID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, StartDataCollectionResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StartDataCollectionResponseTable) : w.document(t, s);
}

const StopDataCollectionTable = new MemberTable('dcollCrossRefID! extensions');
export function readStopDataCollection(r: XmlReader, m: Draft<StopDataCollection>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StopDataCollectionTable)) {
      case 0:
        m.dcollCrossRefID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeStopDataCollection(w: XmlWriter, t: MemberTable, m: StopDataCollection): string {
  let n = w.members(m), s = '';
  if (m.dcollCrossRefID !== undefined) { n--; s += w.text(StopDataCollectionTable, 0, m.dcollCrossRefID); }
  else w.incomplete('dcollCrossRefID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, StopDataCollectionTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StopDataCollectionTable) : w.document(t, s);
}

const SuspendDataCollectionTable = new MemberTable('dcollCrossRefID! extensions');
export function readSuspendDataCollection(r: XmlReader, m: Draft<SuspendDataCollection>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SuspendDataCollectionTable)) {
      case 0:
        m.dcollCrossRefID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSuspendDataCollection(w: XmlWriter, t: MemberTable, m: SuspendDataCollection): string {
  let n = w.members(m), s = '';
  if (m.dcollCrossRefID !== undefined) { n--; s += w.text(SuspendDataCollectionTable, 0, m.dcollCrossRefID); }
  else w.incomplete('dcollCrossRefID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SuspendDataCollectionTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SuspendDataCollectionTable) : w.document(t, s);
}
