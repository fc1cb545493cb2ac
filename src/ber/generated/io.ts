// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { DataPathDirection, DataPathType, DisplayAttribute, DisplayAttributeList, FastData, IOCrossRefID, IORegister, IORegisterResponse, SendBroadcastData, SendData, SendMulticastData, StartDataPath, StartDataPathResponse, StopDataPath } from '../../model/generated/io.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { Enumeration } from '../names.js';
import { EventCauseNames } from './causes.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readMonitorObject, writeMonitorObject } from './monitoring.js';

export const DataPathDirectionNames = /* @__PURE__ */ new Enumeration<DataPathDirection>('computeFunctionToObject objectToComputeFunction bidirectional');

export const DataPathTypeNames = /* @__PURE__ */ new Enumeration<DataPathType>('text voice');

export function readStartDataPath(r: BerReader, d: Draft<StartDataPath> = {}): StartDataPath {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x04) && d.ioRegisterReqID === undefined) { d.ioRegisterReqID = r.identifier(); t = r.next(e); }
  if (t === 0x10 || t === 0x4b) { d.object = readMonitorObject(r, t); c++; t = r.next(e); }
  if (t === 0x80) { d.dataPathDirection = DataPathDirectionNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.dataPathType = DataPathTypeNames.read(r); t = r.next(e); }
  if ((t === 0x04) && d.displayID === undefined) { d.displayID = r.identifier(); t = r.next(e); }
  if (t === 0x82) { d.numberOfCharactersToCollect = r.integer(); t = r.next(e); }
  if (t === 0x16) { d.terminationCharacter = r.text(); t = r.next(e); }
  if (t === 0x83) { d.timeout = r.integer(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readStartDataPath, 'object', [0x04]);
  return d as StartDataPath;
}
export function writeStartDataPath(w: BerWriter, v: StartDataPath, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.timeout) !== undefined) { n--; w.integer(m, 0x83); }
  if (n > 0 && (m = v.terminationCharacter) !== undefined) { n--; w.text(w.inSize(m, 1, 1), 0x16); }
  if (n > 0 && (m = v.numberOfCharactersToCollect) !== undefined) { n--; w.integer(m, 0x82); }
  if (n > 0 && (m = v.displayID) !== undefined) { n--; w.identifier(m, 0x04); }
  if (n > 0 && (m = v.dataPathType) !== undefined) { n--; DataPathTypeNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.dataPathDirection) !== undefined) { n--; DataPathDirectionNames.write(w, m, 0x80); }
  writeMonitorObject(w, v.object);
  if (n > 0 && (m = v.ioRegisterReqID) !== undefined) { n--; w.identifier(m, 0x04); }
  if (n > 0) w.rest(v, n, k, writeStartDataPath);
  w.head(t, k);
}

export function readIOCrossRefID(r: BerReader, t: number): IOCrossRefID {
  let v: IOCrossRefID;
  switch (t) {
    case 0x80:
      v = { switchProvided: r.explicit(0x04, (r) => r.identifier()) };
      break;
    case 0x81:
      v = { computerProvided: r.explicit(0x04, (r) => r.identifier()) };
      break;
    default:
      v = r.unknownAlternative(t);
  }
  return v;
}
export function writeIOCrossRefID(w: BerWriter, v: IOCrossRefID): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.switchProvided) !== undefined) w.explicit(m, 0xa0, (w, v, t) => w.identifier(v, t), 0x04);
  else if ((m = v.computerProvided) !== undefined) w.explicit(m, 0xa1, (w, v, t) => w.identifier(v, t), 0x04);
  else w.alternative(v);
  if (n > 0) w.several(v, 'switchProvided computerProvided');
}

export function readStartDataPathResponse(r: BerReader, d: Draft<StartDataPathResponse> = {}): StartDataPathResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x80 || t === 0x81) && d.ioCrossRefID === undefined) { d.ioCrossRefID = readIOCrossRefID(r, t); c++; t = r.next(e); }
  if ((t === 0x80) && d.numberOfCharactersToCollect === undefined) { d.numberOfCharactersToCollect = r.integer(); t = r.next(e); }
  if (t === 0x16) { d.terminationCharacter = r.text(); t = r.next(e); }
  if ((t === 0x81) && d.timeout === undefined) { d.timeout = r.integer(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readStartDataPathResponse, 'ioCrossRefID', [0x80, 0x81]);
  return d as StartDataPathResponse;
}
export function writeStartDataPathResponse(w: BerWriter, v: StartDataPathResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.timeout) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.terminationCharacter) !== undefined) { n--; w.text(w.inSize(m, 1, 1), 0x16); }
  if (n > 0 && (m = v.numberOfCharactersToCollect) !== undefined) { n--; w.integer(m, 0x80); }
  writeIOCrossRefID(w, v.ioCrossRefID);
  if (n > 0) w.rest(v, n, k, writeStartDataPathResponse);
  w.head(t, k);
}

export function readStopDataPath(r: BerReader, d: Draft<StopDataPath> = {}): StopDataPath {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80 || t === 0x81) { d.ioCrossRefID = readIOCrossRefID(r, t); c++; t = r.next(e); }
  if (t === 0x04) { d.ioRegisterRequestID = r.identifier(); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readStopDataPath, 'ioCrossRefID');
  return d as StopDataPath;
}
export function writeStopDataPath(w: BerWriter, v: StopDataPath, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.ioRegisterRequestID) !== undefined) { n--; w.identifier(m, 0x04); }
  writeIOCrossRefID(w, v.ioCrossRefID);
  if (n > 0) w.rest(v, n, k, writeStopDataPath);
  w.head(t, k);
}

export function readDisplayAttributeList(r: BerReader, d: Draft<DisplayAttributeList> = {}): DisplayAttributeList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.physicalBaseRowNumber = r.integer(); t = r.next(e); }
  if (t === 0x81) { d.physicalBaseColumnNumber = r.integer(); t = r.next(e); }
  if (t === 0x82) { d.offset = r.integer(); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readDisplayAttributeList, '');
  return d as DisplayAttributeList;
}
export function writeDisplayAttributeList(w: BerWriter, v: DisplayAttributeList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.offset) !== undefined) { n--; w.integer(m, 0x82); }
  if (n > 0 && (m = v.physicalBaseColumnNumber) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.physicalBaseRowNumber) !== undefined) { n--; w.integer(m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeDisplayAttributeList);
  w.head(t, k);
}

export function readSendData(r: BerReader, d: Draft<SendData> = {}): SendData {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x80 || t === 0x81) && d.ioCrossRefID === undefined) { d.ioCrossRefID = readIOCrossRefID(r, t); c++; t = r.next(e); }
  if ((t === 0x80) && d.ioRegisterReqID === undefined) { d.ioRegisterReqID = r.identifier(); t = r.next(e); }
  if (t === 0x10) { d.displayAttributes = readDisplayAttributeList(r); t = r.next(e); }
  if (t === 0x04) { d.ioData = r.bytes(); c++; t = r.next(e); }
  if (t === 0x0a) { d.ioCause = EventCauseNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readSendData, 'ioCrossRefID ioData', [0x80]);
  return d as SendData;
}
export function writeSendData(w: BerWriter, v: SendData, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.ioCause) !== undefined) { n--; EventCauseNames.write(w, m, 0x0a); }
  w.bytes(v.ioData, 0x04);
  if (n > 0 && (m = v.displayAttributes) !== undefined) { n--; writeDisplayAttributeList(w, m, 0x30); }
  if (n > 0 && (m = v.ioRegisterReqID) !== undefined) { n--; w.identifier(m, 0x80); }
  writeIOCrossRefID(w, v.ioCrossRefID);
  if (n > 0) w.rest(v, n, k, writeSendData);
  w.head(t, k);
}

export function readSendMulticastData(r: BerReader, d: Draft<SendMulticastData> = {}): SendMulticastData {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x10) && d.ioCrossRefIDList === undefined) { d.ioCrossRefIDList = r.choices(readIOCrossRefID); c++; t = r.next(e); }
  if (t === 0x04) { d.ioData = r.bytes(); t = r.next(e); }
  if ((t === 0x10) && d.displayAttributes === undefined) { d.displayAttributes = readDisplayAttributeList(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readSendMulticastData, 'ioCrossRefIDList', [0x10]);
  return d as SendMulticastData;
}
export function writeSendMulticastData(w: BerWriter, v: SendMulticastData, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.displayAttributes) !== undefined) { n--; writeDisplayAttributeList(w, m, 0x30); }
  if (n > 0 && (m = v.ioData) !== undefined) { n--; w.bytes(m, 0x04); }
  w.items(v.ioCrossRefIDList, 0x30, writeIOCrossRefID);
  if (n > 0) w.rest(v, n, k, writeSendMulticastData);
  w.head(t, k);
}

export function readSendBroadcastData(r: BerReader, d: Draft<SendBroadcastData> = {}): SendBroadcastData {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.ioData = r.bytes(); c++; t = r.next(e); }
  if (t === 0x0a) { d.dataPathType = DataPathTypeNames.read(r); t = r.next(e); }
  if (t === 0x10) { d.displayAttributes = readDisplayAttributeList(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readSendBroadcastData, 'ioData');
  return d as SendBroadcastData;
}
export function writeSendBroadcastData(w: BerWriter, v: SendBroadcastData, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.displayAttributes) !== undefined) { n--; writeDisplayAttributeList(w, m, 0x30); }
  if (n > 0 && (m = v.dataPathType) !== undefined) { n--; DataPathTypeNames.write(w, m, 0x0a); }
  w.bytes(v.ioData, 0x04);
  if (n > 0) w.rest(v, n, k, writeSendBroadcastData);
  w.head(t, k);
}

export function readDisplayAttribute(r: BerReader, d: Draft<DisplayAttribute> = {}): DisplayAttribute {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x04) { d.displayID = r.identifier(); t = r.next(e); }
  if (t === 0x80) { d.physicalBaseRowNumber = r.integer(); t = r.next(e); }
  if (t === 0x81) { d.physicalBaseColumnNumber = r.integer(); t = r.next(e); }
  if (t === 0x82) { d.offset = r.integer(); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readDisplayAttribute, '');
  return d as DisplayAttribute;
}
export function writeDisplayAttribute(w: BerWriter, v: DisplayAttribute, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.offset) !== undefined) { n--; w.integer(m, 0x82); }
  if (n > 0 && (m = v.physicalBaseColumnNumber) !== undefined) { n--; w.integer(m, 0x81); }
  if (n > 0 && (m = v.physicalBaseRowNumber) !== undefined) { n--; w.integer(m, 0x80); }
  if (n > 0 && (m = v.displayID) !== undefined) { n--; w.identifier(m, 0x04); }
  if (n > 0) w.rest(v, n, k, writeDisplayAttribute);
  w.head(t, k);
}

export function readFastData(r: BerReader, d: Draft<FastData> = {}): FastData {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if ((t === 0x04) && d.ioRegisterReqID === undefined) { d.ioRegisterReqID = r.identifier(); t = r.next(e); }
  if ((t === 0x10 || t === 0x4b) && d.object === undefined) { d.object = readMonitorObject(r, t); c++; t = r.next(e); }
  if (t === 0x0a) { d.dataPathType = DataPathTypeNames.read(r); t = r.next(e); }
  if ((t === 0x10) && d.displayAttribute === undefined) { d.displayAttribute = readDisplayAttribute(r); t = r.next(e); }
  if ((t === 0x04) && d.ioData === undefined) { d.ioData = r.bytes(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readFastData, 'object ioData', [0x10, 0x04]);
  return d as FastData;
}
export function writeFastData(w: BerWriter, v: FastData, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.bytes(v.ioData, 0x04);
  if (n > 0 && (m = v.displayAttribute) !== undefined) { n--; writeDisplayAttribute(w, m, 0x30); }
  if (n > 0 && (m = v.dataPathType) !== undefined) { n--; DataPathTypeNames.write(w, m, 0x0a); }
  writeMonitorObject(w, v.object);
  if (n > 0 && (m = v.ioRegisterReqID) !== undefined) { n--; w.identifier(m, 0x04); }
  if (n > 0) w.rest(v, n, k, writeFastData);
  w.head(t, k);
}

export function readIORegister(r: BerReader, d: Draft<IORegister> = {}): IORegister {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x10) { d.ioDevice = readDeviceID(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readIORegister, '');
  return d as IORegister;
}
export function writeIORegister(w: BerWriter, v: IORegister, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.ioDevice) !== undefined) { n--; writeDeviceID(w, m, 0x30); }
  if (n > 0) w.rest(v, n, k, writeIORegister);
  w.head(t, k);
}

export function readIORegisterResponse(r: BerReader, d: Draft<IORegisterResponse> = {}): IORegisterResponse {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x04) { d.ioRegisterRequestID = r.identifier(); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 1) r.settle(d, f, e, t, readIORegisterResponse, 'ioRegisterRequestID');
  return d as IORegisterResponse;
}
export function writeIORegisterResponse(w: BerWriter, v: IORegisterResponse, t: number): void {
  let n = w.members(v, 1), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  w.identifier(v.ioRegisterRequestID, 0x04);
  if (n > 0) w.rest(v, n, k, writeIORegisterResponse);
  w.head(t, k);
}
