// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { MemberTable } from '../tables.js';
import { EventCauseTable } from './causes.js';
import { readCSTACommonArguments, writeCSTACommonArguments } from './extensions.js';
import { readCallingDeviceID, writeCallingDeviceID } from './identifiers.js';
import type { BackInServiceEvent, DeviceCapsChangedEvent, OutOfServiceEvent, PartiallyInServiceEvent } from '../../model/generated/device-maintenance.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const BackInServiceEventTable = new MemberTable('monitorCrossRefID!"" device!{"notKnown":true} cause extensions');
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

export function writeBackInServiceEvent(w: XmlWriter, t: MemberTable, m: BackInServiceEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(BackInServiceEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.device !== undefined) { n--; s += writeCallingDeviceID(w, BackInServiceEventTable, 1, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(BackInServiceEventTable, 2, m.cause, EventCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, BackInServiceEventTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, BackInServiceEventTable) : w.document(t, s);
}

const DeviceCapsChangedEventTable = new MemberTable('monitorCrossRefID!"" device!{"notKnown":true} cause extensions');
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

export function writeDeviceCapsChangedEvent(w: XmlWriter, t: MemberTable, m: DeviceCapsChangedEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(DeviceCapsChangedEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.device !== undefined) { n--; s += writeCallingDeviceID(w, DeviceCapsChangedEventTable, 1, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(DeviceCapsChangedEventTable, 2, m.cause, EventCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, DeviceCapsChangedEventTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, DeviceCapsChangedEventTable) : w.document(t, s);
}

const OutOfServiceEventTable = new MemberTable('monitorCrossRefID!"" device!{"notKnown":true} cause extensions');
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

export function writeOutOfServiceEvent(w: XmlWriter, t: MemberTable, m: OutOfServiceEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(OutOfServiceEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.device !== undefined) { n--; s += writeCallingDeviceID(w, OutOfServiceEventTable, 1, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(OutOfServiceEventTable, 2, m.cause, EventCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, OutOfServiceEventTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, OutOfServiceEventTable) : w.document(t, s);
}

const PartiallyInServiceEventTable = new MemberTable('monitorCrossRefID!"" device!{"notKnown":true} cause extensions');
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

export function writePartiallyInServiceEvent(w: XmlWriter, t: MemberTable, m: PartiallyInServiceEvent): string {
  let n = w.members(m), s = '';
  if (m.monitorCrossRefID !== undefined) { n--; s += w.text(PartiallyInServiceEventTable, 0, m.monitorCrossRefID); }
  else w.incomplete('monitorCrossRefID');
  if (m.device !== undefined) { n--; s += writeCallingDeviceID(w, PartiallyInServiceEventTable, 1, m.device); }
  else w.incomplete('device');
  if (n > 0 && m.cause !== undefined) { n--; s += w.enumeration(PartiallyInServiceEventTable, 2, m.cause, EventCauseTable); }
  if (n > 0 && m.extensions !== undefined) { n--; s += writeCSTACommonArguments(w, PartiallyInServiceEventTable, 3, m.extensions); }
  return n > 0 ? w.documentWith(t, s, m, n, PartiallyInServiceEventTable) : w.document(t, s);
}
