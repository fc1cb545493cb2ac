// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { MemberTable } from '../tables.js';
import { CallAssociatedEventsTable, CallControlEventsTable, DeviceMaintenanceEventsTable, LogicalDeviceFeatureEventsTable, MediaAttachmentEventsTable, PhysicalDeviceFeatureEventsTable, VendorSpecEventsTable, VoiceEventsTable } from './services.js';
import type { MonitorFilter } from '../../model/generated/monitoring-types.js';
import type { CallAssociatedEvents, CallControlEvents, DeviceMaintenanceEvents, LogicalDeviceFeatureEvents, MediaAttachmentEvents, PhysicalDeviceFeatureEvents, VendorSpecEvents, VoiceEvents } from '../../model/generated/services.js';
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
        m.callControl = r.bits<CallControlEvents>(CallControlEventsTable);
        break;
      case 1:
        m.callAssociated = r.bits<CallAssociatedEvents>(CallAssociatedEventsTable);
        break;
      case 2:
        m.mediaAttachment = r.bits<MediaAttachmentEvents>(MediaAttachmentEventsTable);
        break;
      case 3:
        m.physicalDeviceFeature = r.bits<PhysicalDeviceFeatureEvents>(PhysicalDeviceFeatureEventsTable);
        break;
      case 4:
        m.logicalDeviceFeature = r.bits<LogicalDeviceFeatureEvents>(LogicalDeviceFeatureEventsTable);
        break;
      case 5:
        m.maintenance = r.bits<DeviceMaintenanceEvents>(DeviceMaintenanceEventsTable);
        break;
      case 6:
        m.voice = r.bits<VoiceEvents>(VoiceEventsTable);
        break;
      case 7:
        m.private = r.bits<VendorSpecEvents>(VendorSpecEventsTable);
        break;
      default:
        return m as MonitorFilter;
    }
  }
}

export function writeMonitorFilter(w: XmlWriter, name: string, m: MonitorFilter): void {
  const before = w.begin(name, m);
  if (m.callControl !== undefined) w.bits('callcontrol', m.callControl, CallControlEventsTable);
  if (m.callAssociated !== undefined) w.bits('callAssociated', m.callAssociated, CallAssociatedEventsTable);
  if (m.mediaAttachment !== undefined) w.bits('mediaAttachment', m.mediaAttachment, MediaAttachmentEventsTable);
  if (m.physicalDeviceFeature !== undefined) w.bits('physicalDeviceFeature', m.physicalDeviceFeature, PhysicalDeviceFeatureEventsTable);
  if (m.logicalDeviceFeature !== undefined) w.bits('logicalDeviceFeature', m.logicalDeviceFeature, LogicalDeviceFeatureEventsTable);
  if (m.maintenance !== undefined) w.bits('maintenance', m.maintenance, DeviceMaintenanceEventsTable);
  if (m.voice !== undefined) w.bits('voice', m.voice, VoiceEventsTable);
  if (m.private !== undefined) w.bits('private', m.private, VendorSpecEventsTable);
  w.end(name, before, m.unknownMembers);
}

export const MonitorMediaClassTable = new MemberTable('voice data image audio other chat email message im sms mms -notKnown');
