// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { MemberTable } from '../tables.js';
import { EventCauseTable } from './causes.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readCallingDeviceID, writeCallingDeviceID } from './identifiers.js';
import type { BackInServiceEvent, DeviceCapsChangedEvent, OutOfServiceEvent, PartiallyInServiceEvent } from '../../model/generated/device-maintenance.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const BackInServiceEventTable = new MemberTable('monitorCrossRefID! device! cause extensions');
export function readBackInServiceEvent(r: XmlReader, m: Draft<BackInServiceEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(BackInServiceEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.device = readCallingDeviceID(r);
        break;
      case 2:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeBackInServiceEvent(w: XmlWriter, m: BackInServiceEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text(BackInServiceEventTable, 0, m.monitorCrossRefID);
  if (m.device !== undefined) writeCallingDeviceID(w, BackInServiceEventTable, 1, m.device);
  if (m.cause !== undefined) w.enumeration(BackInServiceEventTable, 2, m.cause, EventCauseTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, BackInServiceEventTable, 3, m.extensions);
}

const DeviceCapsChangedEventTable = new MemberTable('monitorCrossRefID! device! cause extensions');
export function readDeviceCapsChangedEvent(r: XmlReader, m: Draft<DeviceCapsChangedEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(DeviceCapsChangedEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.device = readCallingDeviceID(r);
        break;
      case 2:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeDeviceCapsChangedEvent(w: XmlWriter, m: DeviceCapsChangedEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text(DeviceCapsChangedEventTable, 0, m.monitorCrossRefID);
  if (m.device !== undefined) writeCallingDeviceID(w, DeviceCapsChangedEventTable, 1, m.device);
  if (m.cause !== undefined) w.enumeration(DeviceCapsChangedEventTable, 2, m.cause, EventCauseTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, DeviceCapsChangedEventTable, 3, m.extensions);
}

const OutOfServiceEventTable = new MemberTable('monitorCrossRefID! device! cause extensions');
export function readOutOfServiceEvent(r: XmlReader, m: Draft<OutOfServiceEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(OutOfServiceEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.device = readCallingDeviceID(r);
        break;
      case 2:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writeOutOfServiceEvent(w: XmlWriter, m: OutOfServiceEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text(OutOfServiceEventTable, 0, m.monitorCrossRefID);
  if (m.device !== undefined) writeCallingDeviceID(w, OutOfServiceEventTable, 1, m.device);
  if (m.cause !== undefined) w.enumeration(OutOfServiceEventTable, 2, m.cause, EventCauseTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, OutOfServiceEventTable, 3, m.extensions);
}

const PartiallyInServiceEventTable = new MemberTable('monitorCrossRefID! device! cause extensions');
export function readPartiallyInServiceEvent(r: XmlReader, m: Draft<PartiallyInServiceEvent>): void {
  r.enter(m);
  for (;;) {
    switch (r.member(PartiallyInServiceEventTable)) {
      case 0:
        m.monitorCrossRefID = r.text();
        break;
      case 1:
        m.device = readCallingDeviceID(r);
        break;
      case 2:
        m.cause = r.enumeration(EventCauseTable);
        break;
      case 3:
        m.extensions = readCSTACommonArguments(r);
        break;
      default:
        return;
    }
  }
}

export function writePartiallyInServiceEvent(w: XmlWriter, m: PartiallyInServiceEvent): void {
  if (m.monitorCrossRefID !== undefined) w.text(PartiallyInServiceEventTable, 0, m.monitorCrossRefID);
  if (m.device !== undefined) writeCallingDeviceID(w, PartiallyInServiceEventTable, 1, m.device);
  if (m.cause !== undefined) w.enumeration(PartiallyInServiceEventTable, 2, m.cause, EventCauseTable);
  if (m.extensions !== undefined) writeCSTACommonArguments(w, PartiallyInServiceEventTable, 3, m.extensions);
}
