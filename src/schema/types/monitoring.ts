import { bits, optional, sequence, type TypeDefinition } from '../language.js';

export const monitoringTypes = {
  MonitorFilter: sequence(
    {
      callControl: optional('CallControlEvents', {
        tag: 0,
        xmlName: 'callcontrol',
        about: 'call control events, Table 17-150',
      }),
      callAssociated: optional('CallAssociatedEvents', {
        tag: 6,
        about: 'call associated events, Table 18-26',
      }),
      mediaAttachment: optional('MediaAttachmentEvents', {
        tag: 7,
        about: 'media attachment events, Table 19-14',
      }),
      physicalDeviceFeature: optional('PhysicalDeviceFeatureEvents', {
        tag: 8,
        about: 'physical device events, Table 21-59',
      }),
      logicalDeviceFeature: optional('LogicalDeviceFeatureEvents', {
        tag: 9,
        about: 'logical device events, Table 22-61',
      }),
      maintenance: optional('DeviceMaintenanceEvents', {
        tag: 3,
        about: 'maintenance events, Table 23-1',
      }),
      voice: optional('VoiceEvents', { tag: 5, about: 'voice events, Table 26-58' }),
      private: optional('VendorSpecEvents', {
        tag: 4,
        about: 'vendor specific events, Table 29-12',
      }),
    },
    {
      clause: 'ECMA-269 12.2.23',
      about:
        'Events not sent for a monitor, for MonitorStart and ChangeMonitorFilter. A bit TRUE means not sent; default is no filter, that is all events. Every member is a bit string with empty default; the table of each lists its events.',
    },
  ),
  MonitorMediaClass: bits({
    voice: 0,
    data: 1,
    image: 2,
    audio: 4,
    other: 3,
    chat: 6,
    email: 7,
    message: 8,
    im: 9,
    sms: 10,
    mms: 11,
    notKnown: { number: 5, xmlName: false },
  }),
} as const satisfies Readonly<Record<string, TypeDefinition>>;
