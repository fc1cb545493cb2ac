// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { readConnectionID, writeConnectionID } from '../hand-written/connection-id.js';
import { readDeviceID, writeDeviceID } from '../hand-written/device-id.js';
import { MemberTable, ValueTable } from '../tables.js';
import { CallCharacteristicsTable, LocalConnectionStateTable, readCallLinkageData, writeCallLinkageData } from './calls.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readCallingDeviceID, writeCallingDeviceID } from './identifiers.js';
import { MediaServiceTypeTable, readConnectionInformation, readMediaCallCharacteristics, writeConnectionInformation, writeMediaCallCharacteristics } from './media.js';
import type { CallCharacteristics } from '../../model/generated/calls.js';
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
        m.mediaServiceVersion = r.integer();
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

export function writeAttachMediaService(w: XmlWriter, m: AttachMediaService): void {
  if (m.connection !== undefined) writeConnectionID(w, 'connection', m.connection);
  if (m.mediaServiceType === undefined) w.missing('mediaServiceType');
  w.enumeration('mediaServiceType', m.mediaServiceType, MediaServiceTypeTable);
  if (m.mediaServiceVersion !== undefined) w.integer('mediaServiceVersion', m.mediaServiceVersion);
  if (m.mediaServiceInstanceID !== undefined) w.text('mediaServiceInstanceID', m.mediaServiceInstanceID);
  if (m.connectionMode === undefined) w.missing('connectionMode');
  w.enumeration('connectionMode', m.connectionMode, ConnectionModeTable);
  if (m.requestedConnectionState !== undefined) w.enumeration('requestedConnectionState', m.requestedConnectionState, LocalConnectionStateTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeAttachMediaServiceResponse(w: XmlWriter, m: AttachMediaServiceResponse): void {
  if (m.mediaConnection !== undefined) writeConnectionID(w, 'mediaConnection', m.mediaConnection);
  if (m.mediaDevice !== undefined) writeDeviceID(w, 'mediaDevice', m.mediaDevice);
  if (m.mediaServiceInstanceID !== undefined) w.text('mediaServiceInstanceID', m.mediaServiceInstanceID);
  if (m.mediaConnectionInfo !== undefined) writeConnectionInformation(w, 'mediaConnectionInfo', m.mediaConnectionInfo);
  if (m.callLinkageData !== undefined && w.allows(6, 'callLinkageData')) writeCallLinkageData(w, 'callLinkageData', m.callLinkageData);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
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

export function writeDetachMediaService(w: XmlWriter, m: DetachMediaService): void {
  if (m.connection !== undefined) writeConnectionID(w, 'connection', m.connection);
  if (m.mediaServiceType === undefined) w.missing('mediaServiceType');
  w.enumeration('mediaServiceType', m.mediaServiceType, MediaServiceTypeTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const MediaAttachedEventTable = new MemberTable('monitorCrossRefID! mediaConnection! mediaDevice! mediaServiceType! mediaServiceVersion mediaServiceInstanceID mediaStreamID mediaCallCharacteristics callCharacteristics localConnectionInfo mediaConnectionInfo extensions');
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
        m.mediaServiceVersion = r.integer();
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeMediaAttachedEvent(w: XmlWriter, m: MediaAttachedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.mediaConnection !== undefined) writeConnectionID(w, 'mediaConnection', m.mediaConnection);
  if (m.mediaDevice !== undefined) writeCallingDeviceID(w, 'mediaDevice', m.mediaDevice);
  if (m.mediaServiceType === undefined) w.missing('mediaServiceType');
  w.enumeration('mediaServiceType', m.mediaServiceType, MediaServiceTypeTable);
  if (m.mediaServiceVersion !== undefined) w.integer('mediaServiceVersion', m.mediaServiceVersion);
  if (m.mediaServiceInstanceID !== undefined) w.text('mediaServiceInstanceID', m.mediaServiceInstanceID);
  if (m.mediaStreamID !== undefined) w.text('mediaStreamID', m.mediaStreamID);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.localConnectionInfo !== undefined) w.enumeration('localConnectionInfo', m.localConnectionInfo, LocalConnectionStateTable);
  if (m.mediaConnectionInfo !== undefined) writeConnectionInformation(w, 'mediaConnectionInfo', m.mediaConnectionInfo);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}

const MediaDetachedEventTable = new MemberTable('monitorCrossRefID! mediaConnection! mediaDevice! mediaServiceType! mediaServiceVersion mediaServiceInstanceID mediaStreamID mediaCallCharacteristics callCharacteristics localConnectionInfo mediaConnectionInfo extensions');
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
        m.mediaServiceVersion = r.integer();
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
        m.callCharacteristics = r.bits<CallCharacteristics>(CallCharacteristicsTable);
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

export function writeMediaDetachedEvent(w: XmlWriter, m: MediaDetachedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text('monitorCrossRefID', m.monitorCrossRefID);
  if (m.mediaConnection !== undefined) writeConnectionID(w, 'mediaConnection', m.mediaConnection);
  if (m.mediaDevice !== undefined) writeCallingDeviceID(w, 'mediaDevice', m.mediaDevice);
  if (m.mediaServiceType === undefined) w.missing('mediaServiceType');
  w.enumeration('mediaServiceType', m.mediaServiceType, MediaServiceTypeTable);
  if (m.mediaServiceVersion !== undefined) w.integer('mediaServiceVersion', m.mediaServiceVersion);
  if (m.mediaServiceInstanceID !== undefined) w.text('mediaServiceInstanceID', m.mediaServiceInstanceID);
  if (m.mediaStreamID !== undefined) w.text('mediaStreamID', m.mediaStreamID);
  if (m.mediaCallCharacteristics !== undefined) writeMediaCallCharacteristics(w, 'mediaCallCharacteristics', m.mediaCallCharacteristics);
  if (m.callCharacteristics !== undefined) w.bits('callCharacteristics', m.callCharacteristics, CallCharacteristicsTable);
  if (m.localConnectionInfo !== undefined) w.enumeration('localConnectionInfo', m.localConnectionInfo, LocalConnectionStateTable);
  if (m.mediaConnectionInfo !== undefined) writeConnectionInformation(w, 'mediaConnectionInfo', m.mediaConnectionInfo);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, 'extensions', m.extensions);
}
