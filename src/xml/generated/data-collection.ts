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

export function writeDigitsData(w: XmlWriter, name: string, m: DigitsData): void {
  const before = w.begin(name, m);
  if (m.digitsDetected !== undefined) w.text('digitsDetected', m.digitsDetected);
  if (m.digitsDuration !== undefined) w.list('digitsDuration', m.digitsDuration, 'digitsDurationItem', writeInteger);
  if (m.digitsPauseDuration !== undefined) w.list('digitsPauseDuration', m.digitsPauseDuration, 'digitsPauseDurationItem', writeInteger);
  w.end(name, before, m.unknownMembers);
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
        m.toneFrequency = r.integer();
        break;
      case 2:
        m.toneDuration = r.integer();
        break;
      case 3:
        m.tonePauseDuration = r.integer();
        break;
      default:
        return m as TelTonesData;
    }
  }
}

export function writeTelTonesData(w: XmlWriter, name: string, m: TelTonesData): void {
  const before = w.begin(name, m);
  if (m.toneDetected === undefined) w.missing('toneDetected');
  w.enumeration('toneDetected', m.toneDetected, ToneDetectedTable);
  if (m.toneFrequency !== undefined) w.integer('toneFrequency', m.toneFrequency);
  if (m.toneDuration !== undefined) w.integer('toneDuration', m.toneDuration);
  if (m.tonePauseDuration !== undefined) w.integer('tonePauseDuration', m.tonePauseDuration);
  w.end(name, before, m.unknownMembers);
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

export function writeCallObject(w: XmlWriter, name: string, v: CallObject): void {
  const before = w.begin(name, v);
  if (v.device !== undefined) writeDeviceID(w, 'device', v.device);
  else if (v.call !== undefined) writeConnectionID(w, 'call', v.call);
  else w.noAlternative(v.unknownMembers);
  w.end(name, before, v.unknownMembers);
}

export const DataCollTypeTable = new ValueTable<DataCollType>('digits telTones');

const DigitsReportingCriteriaTable = new MemberTable('numChars flushChar timeout');
export function readDigitsReportingCriteria(r: XmlReader): DigitsReportingCriteria {
  const m: Draft<DigitsReportingCriteria> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(DigitsReportingCriteriaTable)) {
      case 0:
        m.numChars = r.integer();
        break;
      case 1:
        m.flushChar = r.text();
        break;
      case 2:
        m.timeout = r.integer();
        break;
      default:
        return m as DigitsReportingCriteria;
    }
  }
}

export function writeDigitsReportingCriteria(w: XmlWriter, name: string, m: DigitsReportingCriteria): void {
  const before = w.begin(name, m);
  if (m.numChars !== undefined) w.integer('numChars', m.numChars);
  if (m.flushChar !== undefined) w.text('flushChar', m.flushChar);
  if (m.timeout !== undefined) w.integer('timeout', m.timeout);
  w.end(name, before, m.unknownMembers);
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

export function writeDataCollected(w: XmlWriter, m: DataCollected): void {
  if (m.dcollCrossRefID !== undefined) w.text('dcollCrossRefID', m.dcollCrossRefID);
  if (m.digitsData !== undefined) writeDigitsData(w, 'digitsData', m.digitsData);
  if (m.telTonesData !== undefined) writeTelTonesData(w, 'telTonesData', m.telTonesData);
  if (m.connectionInformation !== undefined) writeConnectionInformation(w, 'connectionInformation', m.connectionInformation);
  if (m.dcollCause !== undefined) w.enumeration('dcollcause', m.dcollCause, DcollCauseTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeDataCollectionResumed(w: XmlWriter, m: DataCollectionResumed): void {
  if (m.dcollCrossRefID !== undefined) w.text('dcollCrossRefID', m.dcollCrossRefID);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeDataCollectionSuspended(w: XmlWriter, m: DataCollectionSuspended): void {
  if (m.dcollCrossRefID !== undefined) w.text('dcollCrossRefID', m.dcollCrossRefID);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeResumeDataCollection(w: XmlWriter, m: ResumeDataCollection): void {
  if (m.dcollCrossRefID !== undefined) w.text('dcollCrossRefID', m.dcollCrossRefID);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeStartDataCollection(w: XmlWriter, m: StartDataCollection): void {
  if (m.object !== undefined) writeCallObject(w, 'object', m.object);
  if (m.dataCollType !== undefined) w.enumeration('dataCollType', m.dataCollType, DataCollTypeTable);
  if (m.digitsReportingCriteria !== undefined) writeDigitsReportingCriteria(w, 'digitsReportingCriteria', m.digitsReportingCriteria);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeStartDataCollectionResponse(w: XmlWriter, m: StartDataCollectionResponse): void {
  if (m.dcollCrossRefID !== undefined) w.text('dcollCrossRefID', m.dcollCrossRefID);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeStopDataCollection(w: XmlWriter, m: StopDataCollection): void {
  if (m.dcollCrossRefID !== undefined) w.text('dcollCrossRefID', m.dcollCrossRefID);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeSuspendDataCollection(w: XmlWriter, m: SuspendDataCollection): void {
  if (m.dcollCrossRefID !== undefined) w.text('dcollCrossRefID', m.dcollCrossRefID);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}
