import { describe, expect, it } from 'vitest';
import type { MonitorFilter } from '../../src/model/generated/monitoring-types.js';
import type { EventType } from '../../src/model/message.js';
import { serviceGroups, sharedTypes } from '../../src/schema/index.js';
import { isFilteredOut } from '../../src/switching/index.js';

const events = serviceGroups.flatMap((group) => Object.keys(group.events) as EventType[]);

/** Every bit of every category, one at a time. */
function singleBits(): MonitorFilter[] {
  const types: Record<string, string> = {
    callControl: 'CallControlEvents',
    callAssociated: 'CallAssociatedEvents',
    mediaAttachment: 'MediaAttachmentEvents',
    physicalDeviceFeature: 'PhysicalDeviceFeatureEvents',
    logicalDeviceFeature: 'LogicalDeviceFeatureEvents',
    maintenance: 'DeviceMaintenanceEvents',
    voice: 'VoiceEvents',
    private: 'VendorSpecEvents',
  };
  return Object.entries(types).flatMap(([category, name]) => {
    const type = sharedTypes.services?.[name];
    if (type?.kind !== 'bits') throw new Error(`${name} is no bit string`);
    return Object.keys(type.values).map((bit): MonitorFilter => ({ [category]: { [bit]: true } }));
  });
}

describe('isFilteredOut', () => {
  it('lets everything through by default', () => {
    expect(events.filter((event) => isFilteredOut({}, event))).toEqual([]);
  });

  it('has one event for every bit, and a bit for every event', () => {
    const filtered = singleBits().map((filter) => {
      const found = events.filter((event) => isFilteredOut(filter, event));
      expect(found, JSON.stringify(filter)).toHaveLength(1);
      return found[0];
    });
    expect(new Set(filtered)).toEqual(new Set(events));
  });
});
