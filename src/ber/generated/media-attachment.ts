// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { AttachMediaService, AttachMediaServiceResponse, ConnectionMode, DetachMediaService, MediaAttachedEvent } from '../../model/generated/media-attachment.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { Enumeration } from '../names.js';
import { CallCharacteristicsNames, LocalConnectionStateNames, readCallLinkageData, writeCallLinkageData } from './calls.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readSubjectDeviceID, writeSubjectDeviceID } from './identifiers.js';
import { MediaServiceTypeNames, readConnectionInformation, readMediaCallCharacteristics, writeConnectionInformation, writeMediaCallCharacteristics } from './media.js';

export const ConnectionModeNames = /* @__PURE__ */ new Enumeration<ConnectionMode>('consultationConference consultationConferenceHold deflect directedPickup join singleStepConference singleStepConferenceHold singleStepTransfer transfer direct');

export function readAttachMediaService(r: BerReader, d: Draft<AttachMediaService> = {}): AttachMediaService {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connection = readConnectionID(r); c++; t = r.next(e); }
  if ((t === 0x0a) && d.mediaServiceType === undefined) { d.mediaServiceType = MediaServiceTypeNames.read(r); c++; t = r.next(e); }
  if (t === 0x02) { d.mediaServiceVersion = r.integer(); t = r.next(e); }
  if (t === 0x04) { d.mediaServiceInstanceID = r.identifier(); t = r.next(e); }
  if ((t === 0x0a) && d.connectionMode === undefined) { d.connectionMode = ConnectionModeNames.read(r); c++; t = r.next(e); }
  if (t === 0x4e) { d.requestedConnectionState = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readAttachMediaService, 'connection mediaServiceType connectionMode', [0x0a]);
  return d as AttachMediaService;
}
export function writeAttachMediaService(w: BerWriter, v: AttachMediaService, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.requestedConnectionState) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  ConnectionModeNames.write(w, v.connectionMode, 0x0a);
  if (n > 0 && (m = v.mediaServiceInstanceID) !== undefined) { n--; w.identifier(m, 0x04); }
  if (n > 0 && (m = v.mediaServiceVersion) !== undefined) { n--; w.integer(m, 0x02); }
  MediaServiceTypeNames.write(w, v.mediaServiceType, 0x0a);
  writeConnectionID(w, v.connection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeAttachMediaService);
  w.head(t, k);
}

export function readAttachMediaServiceResponse(r: BerReader, d: Draft<AttachMediaServiceResponse> = {}): AttachMediaServiceResponse {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x4b) { d.mediaConnection = readConnectionID(r); t = r.next(e); }
  if (t === 0x80) { d.mediaDevice = readDeviceID(r); t = r.next(e); }
  if (t === 0x04) { d.mediaServiceInstanceID = r.identifier(); t = r.next(e); }
  if (t === 0x81) { d.mediaConnectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x82) { d.callLinkageData = readCallLinkageData(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readAttachMediaServiceResponse, '');
  return d as AttachMediaServiceResponse;
}
export function writeAttachMediaServiceResponse(w: BerWriter, v: AttachMediaServiceResponse, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.callLinkageData) !== undefined) { n--; writeCallLinkageData(w, m, 0xa2); }
  if (n > 0 && (m = v.mediaConnectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa1); }
  if (n > 0 && (m = v.mediaServiceInstanceID) !== undefined) { n--; w.identifier(m, 0x04); }
  if (n > 0 && (m = v.mediaDevice) !== undefined) { n--; writeDeviceID(w, m, 0xa0); }
  if (n > 0 && (m = v.mediaConnection) !== undefined) { n--; writeConnectionID(w, m, 0x6b); }
  if (n > 0) w.rest(v, n, k, writeAttachMediaServiceResponse);
  w.head(t, k);
}

export function readDetachMediaService(r: BerReader, d: Draft<DetachMediaService> = {}): DetachMediaService {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.connection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x0a) { d.mediaServiceType = MediaServiceTypeNames.read(r); c++; t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 2) r.settle(d, f, e, t, readDetachMediaService, 'connection mediaServiceType');
  return d as DetachMediaService;
}
export function writeDetachMediaService(w: BerWriter, v: DetachMediaService, t: number): void {
  let n = w.members(v, 2), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  MediaServiceTypeNames.write(w, v.mediaServiceType, 0x0a);
  writeConnectionID(w, v.connection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeDetachMediaService);
  w.head(t, k);
}

export function readMediaAttachedEvent(r: BerReader, d: Draft<MediaAttachedEvent> = {}): MediaAttachedEvent {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x4b) { d.mediaConnection = readConnectionID(r); c++; t = r.next(e); }
  if (t === 0x43) { d.mediaDevice = readSubjectDeviceID(r); c++; t = r.next(e); }
  if (t === 0x0a) { d.mediaServiceType = MediaServiceTypeNames.read(r); c++; t = r.next(e); }
  if (t === 0x02) { d.mediaServiceVersion = r.integer(); t = r.next(e); }
  if (t === 0x80) { d.mediaServiceInstanceID = r.identifier(); t = r.next(e); }
  if (t === 0x81) { d.mediaStreamID = r.identifier(); t = r.next(e); }
  if (t === 0x82) { d.mediaCallCharacteristics = readMediaCallCharacteristics(r); t = r.next(e); }
  if (t === 0x03) { d.callCharacteristics = CallCharacteristicsNames.read(r); t = r.next(e); }
  if (t === 0x4e) { d.localConnectionInfo = LocalConnectionStateNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.mediaConnectionInfo = readConnectionInformation(r); t = r.next(e); }
  if (t === 0x5e) { d.extensions = readCSTACommonArguments(r); t = r.next(e); }
  if (t !== -1 || c !== 3) r.settle(d, f, e, t, readMediaAttachedEvent, 'mediaConnection mediaDevice={"notKnown":true} mediaServiceType');
  return d as MediaAttachedEvent;
}
export function writeMediaAttachedEvent(w: BerWriter, v: MediaAttachedEvent, t: number): void {
  let n = w.members(v, 3), m;
  const k = w.pos;
  if (n > 0 && (m = v.extensions) !== undefined) { n--; writeCSTACommonArguments(w, m, 0x7e); }
  if (n > 0 && (m = v.mediaConnectionInfo) !== undefined) { n--; writeConnectionInformation(w, m, 0xa3); }
  if (n > 0 && (m = v.localConnectionInfo) !== undefined) { n--; LocalConnectionStateNames.write(w, m, 0x4e); }
  if (n > 0 && (m = v.callCharacteristics) !== undefined) { n--; CallCharacteristicsNames.write(w, m, 0x03); }
  if (n > 0 && (m = v.mediaCallCharacteristics) !== undefined) { n--; writeMediaCallCharacteristics(w, m, 0xa2); }
  if (n > 0 && (m = v.mediaStreamID) !== undefined) { n--; w.identifier(m, 0x81); }
  if (n > 0 && (m = v.mediaServiceInstanceID) !== undefined) { n--; w.identifier(m, 0x80); }
  if (n > 0 && (m = v.mediaServiceVersion) !== undefined) { n--; w.integer(m, 0x02); }
  MediaServiceTypeNames.write(w, v.mediaServiceType, 0x0a);
  writeSubjectDeviceID(w, v.mediaDevice, 0x63);
  writeConnectionID(w, v.mediaConnection, 0x6b);
  if (n > 0) w.rest(v, n, k, writeMediaAttachedEvent);
  w.head(t, k);
}
