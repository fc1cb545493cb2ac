// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { MemberTable, ValueTable } from '../tables.js';
import { LocalConnectionStateTable, readCallCharacteristics, readCallLinkageData, writeCallCharacteristics, writeCallLinkageData } from './calls.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readCallingDeviceID, writeCallingDeviceID } from './identifiers.js';
import { MediaServiceTypeTable, readConnectionInformation, readMediaCallCharacteristics, writeConnectionInformation, writeMediaCallCharacteristics } from './media.js';
import type { AttachMediaService, AttachMediaServiceResponse, ConnectionMode, DetachMediaService, MediaAttachedEvent, MediaDetachedEvent } from '../../model/generated/media-attachment.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

export const ConnectionModeTable = new ValueTable<ConnectionMode>('consultationConference consultationConferenceHold -deflect directedPickup join singleStepConference singleStepConferenceHold singleStepTransfer transfer direct');

const AttachMediaServiceTable = new MemberTable('connection! mediaServiceType! mediaServiceVersion mediaServiceInstanceID connectionMode! requestedConnectionState extensions');
export function readAttachMediaService(r: XmlReader, m: Draft<AttachMediaService>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(AttachMediaServiceTable)) {
      case 0:
        m.connection = readConnectionID(r);
        break;
      case 1:
        m.mediaServiceType = r.enumeration(MediaServiceTypeTable);
        break;
      case 2:
        if (r.hasValue()) m.mediaServiceVersion = r.integer();
        break;
      case 3:
        m.mediaServiceInstanceID = r.text();
        break;
      case 4:
        m.connectionMode = r.enumeration(ConnectionModeTable);
        break;
      case 5:
        m.requestedConnectionState = r.enumeration(LocalConnectionStateTable);
        break;
      case 6:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeAttachMediaService(w: XmlWriter, t: MemberTable, m: AttachMediaService): string {
  let n = w.members(m), s = '';
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, AttachMediaServiceTable, 0, m.connection); }
  else w.incomplete('connection');
  if (m.mediaServiceType !== undefined) { n--; s += w.enumeration(AttachMediaServiceTable, 1, m.mediaServiceType, MediaServiceTypeTable); }
  else w.missing('mediaServiceType');
  if (n > 0 && m.mediaServiceVersion !== undefined) { n--; s += w.integer(AttachMediaServiceTable, 2, m.mediaServiceVersion); }
  if (n > 0 && m.mediaServiceInstanceID !== undefined) { n--; s += w.text(AttachMediaServiceTable, 3, m.mediaServiceInstanceID); }
  if (m.connectionMode !== undefined) { n--; s += w.enumeration(AttachMediaServiceTable, 4, m.connectionMode, ConnectionModeTable); }
  else w.missing('connectionMode');
  if (n > 0 && m.requestedConnectionState !== undefined) { n--; s += w.enumeration(AttachMediaServiceTable, 5, m.requestedConnectionState, LocalConnectionStateTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, AttachMediaServiceTable, 6, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, AttachMediaServiceTable) : w.document(t, s);
}

const AttachMediaServiceResponseTable = new MemberTable('mediaConnection mediaDevice mediaServiceInstanceID mediaConnectionInfo callLinkageData@6 extensions');
export function readAttachMediaServiceResponse(r: XmlReader, m: Draft<AttachMediaServiceResponse>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(AttachMediaServiceResponseTable)) {
      case 0:
        m.mediaConnection = readConnectionID(r);
        break;
      case 1:
        m.mediaDevice = readDeviceID(r);
        break;
      case 2:
        m.mediaServiceInstanceID = r.text();
        break;
      case 3:
        m.mediaConnectionInfo = readConnectionInformation(r);
        break;
      case 4:
        m.callLinkageData = readCallLinkageData(r);
        break;
      case 5:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeAttachMediaServiceResponse(w: XmlWriter, t: MemberTable, m: AttachMediaServiceResponse): string {
  let n = w.members(m), s = '';
  if (n > 0 && m.mediaConnection !== undefined) { n--; s += writeConnectionID(w, AttachMediaServiceResponseTable, 0, m.mediaConnection); }
  if (n > 0 && m.mediaDevice !== undefined) { n--; s += writeDeviceID(w, AttachMediaServiceResponseTable, 1, m.mediaDevice); }
  if (n > 0 && m.mediaServiceInstanceID !== undefined) { n--; s += w.text(AttachMediaServiceResponseTable, 2, m.mediaServiceInstanceID); }
  if (n > 0 && m.mediaConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, AttachMediaServiceResponseTable, 3, m.mediaConnectionInfo); }
  if (n > 0 && m.callLinkageData !== undefined) { n--; if (w.allows(6, 'callLinkageData')) s += writeCallLinkageData(w, AttachMediaServiceResponseTable, 4, m.callLinkageData); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, AttachMediaServiceResponseTable, 5, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, AttachMediaServiceResponseTable) : w.document(t, s);
}

const DetachMediaServiceTable = new MemberTable('connection! mediaServiceType! extensions');
export function readDetachMediaService(r: XmlReader, m: Draft<DetachMediaService>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DetachMediaServiceTable)) {
      case 0:
        m.connection = readConnectionID(r);
        break;
      case 1:
        m.mediaServiceType = r.enumeration(MediaServiceTypeTable);
        break;
      case 2:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDetachMediaService(w: XmlWriter, t: MemberTable, m: DetachMediaService): string {
  let n = w.members(m), s = '';
  if (m.connection !== undefined) { n--; s += writeConnectionID(w, DetachMediaServiceTable, 0, m.connection); }
  else w.incomplete('connection');
  if (m.mediaServiceType !== undefined) { n--; s += w.enumeration(DetachMediaServiceTable, 1, m.mediaServiceType, MediaServiceTypeTable); }
  else w.missing('mediaServiceType');
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DetachMediaServiceTable, 2, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DetachMediaServiceTable) : w.document(t, s);
}

const MediaAttachedEventTable = new MemberTable('monitorCrossRefID!"" mediaConnection! mediaDevice!{"notKnown":true} mediaServiceType! mediaServiceVersion mediaServiceInstanceID mediaStreamID mediaCallCharacteristics callCharacteristics localConnectionInfo mediaConnectionInfo extensions');
export function readMediaAttachedEvent(r: XmlReader, m: Draft<MediaAttachedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(MediaAttachedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.mediaConnection = readConnectionID(r);
        break;
      case 2:
        m.mediaDevice = readCallingDeviceID(r);
        break;
      case 3:
        m.mediaServiceType = r.enumeration(MediaServiceTypeTable);
        break;
      case 4:
        if (r.hasValue()) m.mediaServiceVersion = r.integer();
        break;
      case 5:
        m.mediaServiceInstanceID = r.text();
        break;
      case 6:
        m.mediaStreamID = r.text();
        break;
      case 7:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 8:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 9:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 10:
        m.mediaConnectionInfo = readConnectionInformation(r);
        break;
      case 11:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeMediaAttachedEvent(w: XmlWriter, t: MemberTable, m: MediaAttachedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(MediaAttachedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.mediaConnection !== undefined) { n--; s += writeConnectionID(w, MediaAttachedEventTable, 1, m.mediaConnection); }
  else w.incomplete('mediaConnection');
  if (m.mediaDevice !== undefined) { n--; s += writeCallingDeviceID(w, MediaAttachedEventTable, 2, m.mediaDevice); }
  else w.incomplete('mediaDevice');
  if (m.mediaServiceType !== undefined) { n--; s += w.enumeration(MediaAttachedEventTable, 3, m.mediaServiceType, MediaServiceTypeTable); }
  else w.missing('mediaServiceType');
  if (n > 0 && m.mediaServiceVersion !== undefined) { n--; s += w.integer(MediaAttachedEventTable, 4, m.mediaServiceVersion); }
  if (n > 0 && m.mediaServiceInstanceID !== undefined) { n--; s += w.text(MediaAttachedEventTable, 5, m.mediaServiceInstanceID); }
  if (n > 0 && m.mediaStreamID !== undefined) { n--; s += w.text(MediaAttachedEventTable, 6, m.mediaStreamID); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, MediaAttachedEventTable, 7, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, MediaAttachedEventTable, 8, m.callCharacteristics); }
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(MediaAttachedEventTable, 9, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.mediaConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, MediaAttachedEventTable, 10, m.mediaConnectionInfo); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, MediaAttachedEventTable, 11, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, MediaAttachedEventTable) : w.document(t, s);
}

const MediaDetachedEventTable = new MemberTable('monitorCrossRefID!"" mediaConnection! mediaDevice!{"notKnown":true} mediaServiceType! mediaServiceVersion mediaServiceInstanceID mediaStreamID mediaCallCharacteristics callCharacteristics localConnectionInfo mediaConnectionInfo extensions');
export function readMediaDetachedEvent(r: XmlReader, m: Draft<MediaDetachedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(MediaDetachedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.mediaConnection = readConnectionID(r);
        break;
      case 2:
        m.mediaDevice = readCallingDeviceID(r);
        break;
      case 3:
        m.mediaServiceType = r.enumeration(MediaServiceTypeTable);
        break;
      case 4:
        if (r.hasValue()) m.mediaServiceVersion = r.integer();
        break;
      case 5:
        m.mediaServiceInstanceID = r.text();
        break;
      case 6:
        m.mediaStreamID = r.text();
        break;
      case 7:
        m.mediaCallCharacteristics = readMediaCallCharacteristics(r);
        break;
      case 8:
        m.callCharacteristics = readCallCharacteristics(r);
        break;
      case 9:
        m.localConnectionInfo = r.enumeration(LocalConnectionStateTable);
        break;
      case 10:
        m.mediaConnectionInfo = readConnectionInformation(r);
        break;
      case 11:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeMediaDetachedEvent(w: XmlWriter, t: MemberTable, m: MediaDetachedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(MediaDetachedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.mediaConnection !== undefined) { n--; s += writeConnectionID(w, MediaDetachedEventTable, 1, m.mediaConnection); }
  else w.incomplete('mediaConnection');
  if (m.mediaDevice !== undefined) { n--; s += writeCallingDeviceID(w, MediaDetachedEventTable, 2, m.mediaDevice); }
  else w.incomplete('mediaDevice');
  if (m.mediaServiceType !== undefined) { n--; s += w.enumeration(MediaDetachedEventTable, 3, m.mediaServiceType, MediaServiceTypeTable); }
  else w.missing('mediaServiceType');
  if (n > 0 && m.mediaServiceVersion !== undefined) { n--; s += w.integer(MediaDetachedEventTable, 4, m.mediaServiceVersion); }
  if (n > 0 && m.mediaServiceInstanceID !== undefined) { n--; s += w.text(MediaDetachedEventTable, 5, m.mediaServiceInstanceID); }
  if (n > 0 && m.mediaStreamID !== undefined) { n--; s += w.text(MediaDetachedEventTable, 6, m.mediaStreamID); }
  if (n > 0 && m.mediaCallCharacteristics !== undefined) { n--; s += writeMediaCallCharacteristics(w, MediaDetachedEventTable, 7, m.mediaCallCharacteristics); }
  if (n > 0 && m.callCharacteristics !== undefined) { n--; s += writeCallCharacteristics(w, MediaDetachedEventTable, 8, m.callCharacteristics); }
  if (n > 0 && m.localConnectionInfo !== undefined) { n--; s += w.enumeration(MediaDetachedEventTable, 9, m.localConnectionInfo, LocalConnectionStateTable); }
  if (n > 0 && m.mediaConnectionInfo !== undefined) { n--; s += writeConnectionInformation(w, MediaDetachedEventTable, 10, m.mediaConnectionInfo); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, MediaDetachedEventTable, 11, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, MediaDetachedEventTable) : w.document(t, s);
}
