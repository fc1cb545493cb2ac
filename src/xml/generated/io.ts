// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { MemberTable, ValueTable } from '../tables.js';
import { EventCauseTable } from './causes.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readMonitorObject, writeMonitorObject } from './monitoring.js';
import type { DataPathDirection, DataPathResumed, DataPathSuspended, DataPathType, DisplayAttribute, DisplayAttributeList, FastData, IOCrossRefID, IORegister, IORegisterAbort, IORegisterCancel, IORegisterResponse, ResumeDataPath, SendBroadcastData, SendData, SendMulticastData, StartDataPath, StartDataPathResponse, StopDataPath, SuspendDataPath } from '../../model/generated/io.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const ioCrossRefIDItems = new MemberTable('ioCrossRefID*');

export const DataPathDirectionTable = new ValueTable<DataPathDirection>('computeFunctionToObject objectToComputeFunction bidirectional');

export const DataPathTypeTable = new ValueTable<DataPathType>('text voice');

const IOCrossRefIDTable = new MemberTable('switchProvided computerProvided');
export function readIOCrossRefID(r: XmlReader): IOCrossRefID {
  r.enterChoice();
  switch (r.member(IOCrossRefIDTable)) {
    case 0:
      return r.chosen(IOCrossRefIDTable, { switchProvided: r.text() });
    case 1:
      return r.chosen(IOCrossRefIDTable, { computerProvided: r.text() });
    default:
      return r.noneChosen();
  }
}

export function writeIOCrossRefID(w: XmlWriter, t: MemberTable, i: number, v: IOCrossRefID): string {
  let n = w.enter(t, i, v), s = '';
  if (v.switchProvided !== undefined) { n--; s = w.text(IOCrossRefIDTable, 0, v.switchProvided); }
  else if (v.computerProvided !== undefined) { n--; s = w.text(IOCrossRefIDTable, 1, v.computerProvided); }
  else w.noAlternative(v, IOCrossRefIDTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, IOCrossRefIDTable) : w.element(t, i, s);
}

const DisplayAttributeListTable = new MemberTable('physicalBaseRowNumber physicalBaseColumnNumber offset');
export function readDisplayAttributeList(r: XmlReader): DisplayAttributeList {
  const m: Draft<DisplayAttributeList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(DisplayAttributeListTable)) {
      case 0:
        if (r.hasValue()) m.physicalBaseRowNumber = r.integer();
        break;
      case 1:
        if (r.hasValue()) m.physicalBaseColumnNumber = r.integer();
        break;
      case 2:
        if (r.hasValue()) m.offset = r.integer();
        break;
      default:
        return m as DisplayAttributeList;
    }
  }
}

export function writeDisplayAttributeList(w: XmlWriter, t: MemberTable, i: number, m: DisplayAttributeList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.physicalBaseRowNumber !== undefined) { n--; s += w.integer(DisplayAttributeListTable, 0, m.physicalBaseRowNumber); }
  if (n > 0 && m.physicalBaseColumnNumber !== undefined) { n--; s += w.integer(DisplayAttributeListTable, 1, m.physicalBaseColumnNumber); }
  if (n > 0 && m.offset !== undefined) { n--; s += w.integer(DisplayAttributeListTable, 2, m.offset); }
  return n > 0 ? w.elementWith(t, i, s, m, n, DisplayAttributeListTable) : w.element(t, i, s);
}

const DisplayAttributeTable = new MemberTable('displayID physicalBaseRowNumber physicalBaseColumnNumber offset');
export function readDisplayAttribute(r: XmlReader): DisplayAttribute {
  const m: Draft<DisplayAttribute> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(DisplayAttributeTable)) {
      case 0:
        m.displayID = r.text();
        break;
      case 1:
        if (r.hasValue()) m.physicalBaseRowNumber = r.integer();
        break;
      case 2:
        if (r.hasValue()) m.physicalBaseColumnNumber = r.integer();
        break;
      case 3:
        if (r.hasValue()) m.offset = r.integer();
        break;
      default:
        return m as DisplayAttribute;
    }
  }
}

export function writeDisplayAttribute(w: XmlWriter, t: MemberTable, i: number, m: DisplayAttribute): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.displayID !== undefined) { n--; s += w.text(DisplayAttributeTable, 0, m.displayID); }
  if (n > 0 && m.physicalBaseRowNumber !== undefined) { n--; s += w.integer(DisplayAttributeTable, 1, m.physicalBaseRowNumber); }
  if (n > 0 && m.physicalBaseColumnNumber !== undefined) { n--; s += w.integer(DisplayAttributeTable, 2, m.physicalBaseColumnNumber); }
  if (n > 0 && m.offset !== undefined) { n--; s += w.integer(DisplayAttributeTable, 3, m.offset); }
  return n > 0 ? w.elementWith(t, i, s, m, n, DisplayAttributeTable) : w.element(t, i, s);
}

const StartDataPathTable = new MemberTable('ioRegisterReqID object! dataPathDirection dataPathType displayID numberOfCharactersToCollect terminationCharacter timeout extensions');
export function readStartDataPath(r: XmlReader, m: Draft<StartDataPath>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StartDataPathTable)) {
      case 0:
        m.ioRegisterReqID = r.text();
        break;
      case 1:
        m.object = readMonitorObject(r);
        break;
      case 2:
        m.dataPathDirection = r.enumeration(DataPathDirectionTable);
        break;
      case 3:
        m.dataPathType = r.enumeration(DataPathTypeTable);
        break;
      case 4:
        m.displayID = r.text();
        break;
      case 5:
        if (r.hasValue()) m.numberOfCharactersToCollect = r.integer();
        break;
      case 6:
        m.terminationCharacter = r.text();
        break;
      case 7:
        if (r.hasValue()) m.timeout = r.integer();
        break;
      case 8:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeStartDataPath(w: XmlWriter, t: MemberTable, m: StartDataPath): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.ioRegisterReqID !== undefined) { n--; s += w.text(StartDataPathTable, 0, m.ioRegisterReqID); }
  if (m.object !== undefined) { n--; s += writeMonitorObject(w, StartDataPathTable, 1, m.object); }
  else w.incomplete('object');
  if (n > 0 && m.dataPathDirection !== undefined) { n--; s += w.enumeration(StartDataPathTable, 2, m.dataPathDirection, DataPathDirectionTable); }
  if (n > 0 && m.dataPathType !== undefined) { n--; s += w.enumeration(StartDataPathTable, 3, m.dataPathType, DataPathTypeTable); }
  if (n > 0 && m.displayID !== undefined) { n--; s += w.text(StartDataPathTable, 4, m.displayID); }
  if (n > 0 && m.numberOfCharactersToCollect !== undefined) { n--; s += w.integer(StartDataPathTable, 5, m.numberOfCharactersToCollect); }
  if (n > 0 && m.terminationCharacter !== undefined) { n--; s += w.text(StartDataPathTable, 6, w.inSize(StartDataPathTable, 6, m.terminationCharacter, 1, 1)); }
  if (n > 0 && m.timeout !== undefined) { n--; s += w.integer(StartDataPathTable, 7, m.timeout); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, StartDataPathTable, 8, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StartDataPathTable) : w.document(t, s);
}

const StartDataPathResponseTable = new MemberTable('ioCrossRefID! numberOfCharactersToCollect terminationCharacter timeout extensions');
export function readStartDataPathResponse(r: XmlReader, m: Draft<StartDataPathResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StartDataPathResponseTable)) {
      case 0:
        m.ioCrossRefID = readIOCrossRefID(r);
        break;
      case 1:
        if (r.hasValue()) m.numberOfCharactersToCollect = r.integer();
        break;
      case 2:
        m.terminationCharacter = r.text();
        break;
      case 3:
        if (r.hasValue()) m.timeout = r.integer();
        break;
      case 4:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeStartDataPathResponse(w: XmlWriter, t: MemberTable, m: StartDataPathResponse): string {
  let n = w.members(m), s = '';
  if (m.ioCrossRefID !== undefined) { n--; s += writeIOCrossRefID(w, StartDataPathResponseTable, 0, m.ioCrossRefID); }
  else w.incomplete('ioCrossRefID');
  if (n > 0 && m.numberOfCharactersToCollect !== undefined) { n--; s += w.integer(StartDataPathResponseTable, 1, m.numberOfCharactersToCollect); }
  if (n > 0 && m.terminationCharacter !== undefined) { n--; s += w.text(StartDataPathResponseTable, 2, w.inSize(StartDataPathResponseTable, 2, m.terminationCharacter, 1, 1)); }
  if (n > 0 && m.timeout !== undefined) { n--; s += w.integer(StartDataPathResponseTable, 3, m.timeout); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, StartDataPathResponseTable, 4, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StartDataPathResponseTable) : w.document(t, s);
}

const StopDataPathTable = new MemberTable('ioCrossRefID! ioRegisterRequestID extensions');
export function readStopDataPath(r: XmlReader, m: Draft<StopDataPath>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(StopDataPathTable)) {
      case 0:
        m.ioCrossRefID = readIOCrossRefID(r);
        break;
      case 1:
        m.ioRegisterRequestID = r.text();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeStopDataPath(w: XmlWriter, t: MemberTable, m: StopDataPath): string {
  let n = w.members(m), s = '';
  if (m.ioCrossRefID !== undefined) { n--; s += writeIOCrossRefID(w, StopDataPathTable, 0, m.ioCrossRefID); }
  else w.incomplete('ioCrossRefID');
  if (n > 0 && m.ioRegisterRequestID !== undefined) { n--; s += w.text(StopDataPathTable, 1, m.ioRegisterRequestID); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, StopDataPathTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, StopDataPathTable) : w.document(t, s);
}

const SendDataTable = new MemberTable('ioCrossRefID! ioRegisterReqID displayAttributes ioData! ioCause extensions');
export function readSendData(r: XmlReader, m: Draft<SendData>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SendDataTable)) {
      case 0:
        m.ioCrossRefID = readIOCrossRefID(r);
        break;
      case 1:
        m.ioRegisterReqID = r.text();
        break;
      case 2:
        m.displayAttributes = readDisplayAttributeList(r);
        break;
      case 3:
        m.ioData = r.octets();
        break;
      case 4:
        m.ioCause = r.enumeration(EventCauseTable);
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSendData(w: XmlWriter, t: MemberTable, m: SendData): string {
  let n = w.members(m), s = '';
  if (m.ioCrossRefID !== undefined) { n--; s += writeIOCrossRefID(w, SendDataTable, 0, m.ioCrossRefID); }
  else w.incomplete('ioCrossRefID');
  if (n > 0 && m.ioRegisterReqID !== undefined) { n--; s += w.text(SendDataTable, 1, m.ioRegisterReqID); }
  if (n > 0 && m.displayAttributes !== undefined) { n--; s += writeDisplayAttributeList(w, SendDataTable, 2, m.displayAttributes); }
  if (m.ioData !== undefined) { n--; s += w.octets(SendDataTable, 3, m.ioData); }
  else w.incomplete('ioData');
  if (n > 0 && m.ioCause !== undefined) { n--; s += w.enumeration(SendDataTable, 4, m.ioCause, EventCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SendDataTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SendDataTable) : w.document(t, s);
}

const SendMulticastDataTable = new MemberTable('ioCrossRefIDList! ioData displayAttributes extensions');
export function readSendMulticastData(r: XmlReader, m: Draft<SendMulticastData>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SendMulticastDataTable)) {
      case 0:
        m.ioCrossRefIDList = r.list(ioCrossRefIDItems, readIOCrossRefID);
        break;
      case 1:
        m.ioData = r.octets();
        break;
      case 2:
        m.displayAttributes = readDisplayAttributeList(r);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSendMulticastData(w: XmlWriter, t: MemberTable, m: SendMulticastData): string {
  let n = w.members(m), s = '';
  if (m.ioCrossRefIDList !== undefined) { n--; s += w.list(SendMulticastDataTable, 0, m.ioCrossRefIDList, ioCrossRefIDItems, writeIOCrossRefID); }
  else w.incomplete('ioCrossRefIDList');
  if (n > 0 && m.ioData !== undefined) { n--; s += w.octets(SendMulticastDataTable, 1, m.ioData); }
  if (n > 0 && m.displayAttributes !== undefined) { n--; s += writeDisplayAttributeList(w, SendMulticastDataTable, 2, m.displayAttributes); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SendMulticastDataTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SendMulticastDataTable) : w.document(t, s);
}

const SendBroadcastDataTable = new MemberTable('ioData! dataPathType displayAttributes extensions');
export function readSendBroadcastData(r: XmlReader, m: Draft<SendBroadcastData>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SendBroadcastDataTable)) {
      case 0:
        m.ioData = r.octets();
        break;
      case 1:
        m.dataPathType = r.enumeration(DataPathTypeTable);
        break;
      case 2:
        m.displayAttributes = readDisplayAttributeList(r);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSendBroadcastData(w: XmlWriter, t: MemberTable, m: SendBroadcastData): string {
  let n = w.members(m), s = '';
  if (m.ioData !== undefined) { n--; s += w.octets(SendBroadcastDataTable, 0, m.ioData); }
  else w.incomplete('ioData');
  if (n > 0 && m.dataPathType !== undefined) { n--; s += w.enumeration(SendBroadcastDataTable, 1, m.dataPathType, DataPathTypeTable); }
  if (n > 0 && m.displayAttributes !== undefined) { n--; s += writeDisplayAttributeList(w, SendBroadcastDataTable, 2, m.displayAttributes); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SendBroadcastDataTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SendBroadcastDataTable) : w.document(t, s);
}

const SuspendDataPathTable = new MemberTable('ioCrossRefID! ioRegisterRequestID extensions');
export function readSuspendDataPath(r: XmlReader, m: Draft<SuspendDataPath>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(SuspendDataPathTable)) {
      case 0:
        m.ioCrossRefID = readIOCrossRefID(r);
        break;
      case 1:
        m.ioRegisterRequestID = r.text();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeSuspendDataPath(w: XmlWriter, t: MemberTable, m: SuspendDataPath): string {
  let n = w.members(m), s = '';
  if (m.ioCrossRefID !== undefined) { n--; s += writeIOCrossRefID(w, SuspendDataPathTable, 0, m.ioCrossRefID); }
  else w.incomplete('ioCrossRefID');
  if (n > 0 && m.ioRegisterRequestID !== undefined) { n--; s += w.text(SuspendDataPathTable, 1, m.ioRegisterRequestID); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, SuspendDataPathTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, SuspendDataPathTable) : w.document(t, s);
}

const DataPathSuspendedTable = new MemberTable('ioCrossRefID! ioRegisterRequestID extensions');
export function readDataPathSuspended(r: XmlReader, m: Draft<DataPathSuspended>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DataPathSuspendedTable)) {
      case 0:
        m.ioCrossRefID = readIOCrossRefID(r);
        break;
      case 1:
        m.ioRegisterRequestID = r.text();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDataPathSuspended(w: XmlWriter, t: MemberTable, m: DataPathSuspended): string {
  let n = w.members(m), s = '';
  if (m.ioCrossRefID !== undefined) { n--; s += writeIOCrossRefID(w, DataPathSuspendedTable, 0, m.ioCrossRefID); }
  else w.incomplete('ioCrossRefID');
  if (n > 0 && m.ioRegisterRequestID !== undefined) { n--; s += w.text(DataPathSuspendedTable, 1, m.ioRegisterRequestID); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DataPathSuspendedTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DataPathSuspendedTable) : w.document(t, s);
}

const ResumeDataPathTable = new MemberTable('ioCrossRefID! ioRegisterRequestID extensions');
export function readResumeDataPath(r: XmlReader, m: Draft<ResumeDataPath>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(ResumeDataPathTable)) {
      case 0:
        m.ioCrossRefID = readIOCrossRefID(r);
        break;
      case 1:
        m.ioRegisterRequestID = r.text();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeResumeDataPath(w: XmlWriter, t: MemberTable, m: ResumeDataPath): string {
  let n = w.members(m), s = '';
  if (m.ioCrossRefID !== undefined) { n--; s += writeIOCrossRefID(w, ResumeDataPathTable, 0, m.ioCrossRefID); }
  else w.incomplete('ioCrossRefID');
  if (n > 0 && m.ioRegisterRequestID !== undefined) { n--; s += w.text(ResumeDataPathTable, 1, m.ioRegisterRequestID); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, ResumeDataPathTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, ResumeDataPathTable) : w.document(t, s);
}

const DataPathResumedTable = new MemberTable('ioCrossRefID! ioRegisterRequestID extensions');
export function readDataPathResumed(r: XmlReader, m: Draft<DataPathResumed>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DataPathResumedTable)) {
      case 0:
        m.ioCrossRefID = readIOCrossRefID(r);
        break;
      case 1:
        m.ioRegisterRequestID = r.text();
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDataPathResumed(w: XmlWriter, t: MemberTable, m: DataPathResumed): string {
  let n = w.members(m), s = '';
  if (m.ioCrossRefID !== undefined) { n--; s += writeIOCrossRefID(w, DataPathResumedTable, 0, m.ioCrossRefID); }
  else w.incomplete('ioCrossRefID');
  if (n > 0 && m.ioRegisterRequestID !== undefined) { n--; s += w.text(DataPathResumedTable, 1, m.ioRegisterRequestID); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DataPathResumedTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DataPathResumedTable) : w.document(t, s);
}

const FastDataTable = new MemberTable('ioRegisterReqID object! dataPathType displayAttribute ioData! extensions');
export function readFastData(r: XmlReader, m: Draft<FastData>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(FastDataTable)) {
      case 0:
        m.ioRegisterReqID = r.text();
        break;
      case 1:
        m.object = readMonitorObject(r);
        break;
      case 2:
        m.dataPathType = r.enumeration(DataPathTypeTable);
        break;
      case 3:
        m.displayAttribute = readDisplayAttribute(r);
        break;
      case 4:
        m.ioData = r.octets();
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeFastData(w: XmlWriter, t: MemberTable, m: FastData): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.ioRegisterReqID !== undefined) { n--; s += w.text(FastDataTable, 0, m.ioRegisterReqID); }
  if (m.object !== undefined) { n--; s += writeMonitorObject(w, FastDataTable, 1, m.object); }
  else w.incomplete('object');
  if (n > 0 && m.dataPathType !== undefined) { n--; s += w.enumeration(FastDataTable, 2, m.dataPathType, DataPathTypeTable); }
  if (n > 0 && m.displayAttribute !== undefined) { n--; s += writeDisplayAttribute(w, FastDataTable, 3, m.displayAttribute); }
  if (m.ioData !== undefined) { n--; s += w.octets(FastDataTable, 4, m.ioData); }
  else w.incomplete('ioData');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, FastDataTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, FastDataTable) : w.document(t, s);
}

const IORegisterTable = new MemberTable('ioDevice extensions');
export function readIORegister(r: XmlReader, m: Draft<IORegister>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(IORegisterTable)) {
      case 0:
        m.ioDevice = readDeviceID(r);
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeIORegister(w: XmlWriter, t: MemberTable, m: IORegister): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.ioDevice !== undefined) { n--; s += writeDeviceID(w, IORegisterTable, 0, m.ioDevice); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, IORegisterTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, IORegisterTable) : w.document(t, s);
}

const IORegisterResponseTable = new MemberTable('ioRegisterRequestID! extensions');
export function readIORegisterResponse(r: XmlReader, m: Draft<IORegisterResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(IORegisterResponseTable)) {
      case 0:
        m.ioRegisterRequestID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeIORegisterResponse(w: XmlWriter, t: MemberTable, m: IORegisterResponse): string {
  let n = w.members(m), s = '';
  if (m.ioRegisterRequestID !== undefined) { n--; s += w.text(IORegisterResponseTable, 0, m.ioRegisterRequestID); }
  else w.incomplete('ioRegisterRequestID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, IORegisterResponseTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, IORegisterResponseTable) : w.document(t, s);
}

const IORegisterAbortTable = new MemberTable('ioRegisterRequestID! extensions');
export function readIORegisterAbort(r: XmlReader, m: Draft<IORegisterAbort>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(IORegisterAbortTable)) {
      case 0:
        m.ioRegisterRequestID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeIORegisterAbort(w: XmlWriter, t: MemberTable, m: IORegisterAbort): string {
  let n = w.members(m), s = '';
  if (m.ioRegisterRequestID !== undefined) { n--; s += w.text(IORegisterAbortTable, 0, m.ioRegisterRequestID); }
  else w.incomplete('ioRegisterRequestID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, IORegisterAbortTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, IORegisterAbortTable) : w.document(t, s);
}

const IORegisterCancelTable = new MemberTable('ioRegisterRequestID! extensions');
export function readIORegisterCancel(r: XmlReader, m: Draft<IORegisterCancel>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(IORegisterCancelTable)) {
      case 0:
        m.ioRegisterRequestID = r.text();
        break;
      case 1:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeIORegisterCancel(w: XmlWriter, t: MemberTable, m: IORegisterCancel): string {
  let n = w.members(m), s = '';
  if (m.ioRegisterRequestID !== undefined) { n--; s += w.text(IORegisterCancelTable, 0, m.ioRegisterRequestID); }
  else w.incomplete('ioRegisterRequestID');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, IORegisterCancelTable, 1, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, IORegisterCancelTable) : w.document(t, s);
}
