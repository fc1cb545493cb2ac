// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { MonitorFilter, MonitorMediaClass } from '../../model/generated/monitoring-types.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { Bits } from '../names.js';
import { CallAssociatedEventsNames, CallControlEventsNames, DeviceMaintenanceEventsNames, LogicalDeviceFeatureEventsNames, MediaAttachmentEventsNames, PhysicalDeviceFeatureEventsNames, VendorSpecEventsNames, VoiceEventsNames } from './services.js';

export function readMonitorFilter(r: BerReader, d: Draft<MonitorFilter> = {}): MonitorFilter {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.callControl = CallControlEventsNames.read(r); t = r.next(e); }
  if (t === 0x86) { d.callAssociated = CallAssociatedEventsNames.read(r); t = r.next(e); }
  if (t === 0x87) { d.mediaAttachment = MediaAttachmentEventsNames.read(r); t = r.next(e); }
  if (t === 0x88) { d.physicalDeviceFeature = PhysicalDeviceFeatureEventsNames.read(r); t = r.next(e); }
  if (t === 0x89) { d.logicalDeviceFeature = LogicalDeviceFeatureEventsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.maintenance = DeviceMaintenanceEventsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.voice = VoiceEventsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.private = VendorSpecEventsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readMonitorFilter, '');
  return d as MonitorFilter;
}
export function writeMonitorFilter(w: BerWriter, v: MonitorFilter, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.private) !== undefined) { n--; VendorSpecEventsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.voice) !== undefined) { n--; VoiceEventsNames.write(w, m, 0x85); }
  if (n > 0 && (m = v.maintenance) !== undefined) { n--; DeviceMaintenanceEventsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.logicalDeviceFeature) !== undefined) { n--; LogicalDeviceFeatureEventsNames.write(w, m, 0x89); }
  if (n > 0 && (m = v.physicalDeviceFeature) !== undefined) { n--; PhysicalDeviceFeatureEventsNames.write(w, m, 0x88); }
  if (n > 0 && (m = v.mediaAttachment) !== undefined) { n--; MediaAttachmentEventsNames.write(w, m, 0x87); }
  if (n > 0 && (m = v.callAssociated) !== undefined) { n--; CallAssociatedEventsNames.write(w, m, 0x86); }
  if (n > 0 && (m = v.callControl) !== undefined) { n--; CallControlEventsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeMonitorFilter);
  w.head(t, k);
}

export const MonitorMediaClassNames = /* @__PURE__ */ new Bits<MonitorMediaClass>('voice data image other audio notKnown chat email message im sms mms');
