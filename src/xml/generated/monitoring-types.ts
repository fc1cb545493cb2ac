// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { MemberTable } from '../tables.js';
import { readCallAssociatedEvents, readCallControlEvents, readDeviceMaintenanceEvents, readLogicalDeviceFeatureEvents, readMediaAttachmentEvents, readPhysicalDeviceFeatureEvents, readVendorSpecEvents, readVoiceEvents, writeCallAssociatedEvents, writeCallControlEvents, writeDeviceMaintenanceEvents, writeLogicalDeviceFeatureEvents, writeMediaAttachmentEvents, writePhysicalDeviceFeatureEvents, writeVendorSpecEvents, writeVoiceEvents } from './services.js';
import type { MonitorFilter, MonitorMediaClass } from '../../model/generated/monitoring-types.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const MonitorFilterTable = new MemberTable('callControl=callcontrol callAssociated mediaAttachment physicalDeviceFeature logicalDeviceFeature maintenance voice private');
export function readMonitorFilter(r: XmlReader): MonitorFilter {
  const m: Draft<MonitorFilter> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(MonitorFilterTable)) {
      case 0:
        m.callControl = readCallControlEvents(r);
        break;
      case 1:
        m.callAssociated = readCallAssociatedEvents(r);
        break;
      case 2:
        m.mediaAttachment = readMediaAttachmentEvents(r);
        break;
      case 3:
        m.physicalDeviceFeature = readPhysicalDeviceFeatureEvents(r);
        break;
      case 4:
        m.logicalDeviceFeature = readLogicalDeviceFeatureEvents(r);
        break;
      case 5:
        m.maintenance = readDeviceMaintenanceEvents(r);
        break;
      case 6:
        m.voice = readVoiceEvents(r);
        break;
      case 7:
        m.private = readVendorSpecEvents(r);
        break;
      default:
        return m as MonitorFilter;
    }
  }
}

export function writeMonitorFilter(w: XmlWriter, t: MemberTable, i: number, m: MonitorFilter): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.callControl !== undefined) { n--; s += writeCallControlEvents(w, MonitorFilterTable, 0, m.callControl); }
  if (n > 0 && m.callAssociated !== undefined) { n--; s += writeCallAssociatedEvents(w, MonitorFilterTable, 1, m.callAssociated); }
  if (n > 0 && m.mediaAttachment !== undefined) { n--; s += writeMediaAttachmentEvents(w, MonitorFilterTable, 2, m.mediaAttachment); }
  if (n > 0 && m.physicalDeviceFeature !== undefined) { n--; s += writePhysicalDeviceFeatureEvents(w, MonitorFilterTable, 3, m.physicalDeviceFeature); }
  if (n > 0 && m.logicalDeviceFeature !== undefined) { n--; s += writeLogicalDeviceFeatureEvents(w, MonitorFilterTable, 4, m.logicalDeviceFeature); }
  if (n > 0 && m.maintenance !== undefined) { n--; s += writeDeviceMaintenanceEvents(w, MonitorFilterTable, 5, m.maintenance); }
  if (n > 0 && m.voice !== undefined) { n--; s += writeVoiceEvents(w, MonitorFilterTable, 6, m.voice); }
  if (n > 0 && m.private !== undefined) { n--; s += writeVendorSpecEvents(w, MonitorFilterTable, 7, m.private); }
  return n > 0 ? w.elementWith(t, i, s, m, n, MonitorFilterTable) : w.element(t, i, s);
}

export const MonitorMediaClassTable = new MemberTable('voice data image audio other chat email message im sms mms -notKnown');

export function readMonitorMediaClass(r: XmlReader): MonitorMediaClass {
  const m: Draft<MonitorMediaClass> = {};
  r.enter(m);
  for (;;) {
    switch (r.nextBit(MonitorMediaClassTable)) {
      case 0:
        m.voice = r.bit;
        break;
      case 1:
        m.data = r.bit;
        break;
      case 2:
        m.image = r.bit;
        break;
      case 3:
        m.audio = r.bit;
        break;
      case 4:
        m.other = r.bit;
        break;
      case 5:
        m.chat = r.bit;
        break;
      case 6:
        m.email = r.bit;
        break;
      case 7:
        m.message = r.bit;
        break;
      case 8:
        m.im = r.bit;
        break;
      case 9:
        m.sms = r.bit;
        break;
      case 10:
        m.mms = r.bit;
        break;
      case 11:
        m.notKnown = r.bit;
        break;
      default:
        return m;
    }
  }
}

export function writeMonitorMediaClass(w: XmlWriter, t: MemberTable, i: number, m: MonitorMediaClass): string {
  let n = w.enterBits(t, i, m), s = '';
  if (n > 0 && m.voice !== undefined) { n--; s += w.bit(MonitorMediaClassTable, 0, m.voice); }
  if (n > 0 && m.data !== undefined) { n--; s += w.bit(MonitorMediaClassTable, 1, m.data); }
  if (n > 0 && m.image !== undefined) { n--; s += w.bit(MonitorMediaClassTable, 2, m.image); }
  if (n > 0 && m.audio !== undefined) { n--; s += w.bit(MonitorMediaClassTable, 3, m.audio); }
  if (n > 0 && m.other !== undefined) { n--; s += w.bit(MonitorMediaClassTable, 4, m.other); }
  if (n > 0 && m.chat !== undefined) { n--; s += w.bit(MonitorMediaClassTable, 5, m.chat); }
  if (n > 0 && m.email !== undefined) { n--; s += w.bit(MonitorMediaClassTable, 6, m.email); }
  if (n > 0 && m.message !== undefined) { n--; s += w.bit(MonitorMediaClassTable, 7, m.message); }
  if (n > 0 && m.im !== undefined) { n--; s += w.bit(MonitorMediaClassTable, 8, m.im); }
  if (n > 0 && m.sms !== undefined) { n--; s += w.bit(MonitorMediaClassTable, 9, m.sms); }
  if (n > 0 && m.mms !== undefined) { n--; s += w.bit(MonitorMediaClassTable, 10, m.mms); }
  if (n > 0 && m.notKnown !== undefined) { n--; s += w.bit(MonitorMediaClassTable, 11, m.notKnown); }
  return n > 0 ? w.bitsWith(t, i, s, m, n, MonitorMediaClassTable) : w.element(t, i, s);
}
