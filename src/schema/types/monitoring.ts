import { bits, optional, sequence, type TypeDefinition } from '../language.js';

export const monitoringTypes: Readonly<Record<string, TypeDefinition>> = {
  MonitorFilter: sequence(
    {
      callControl: optional('CallControlEvents', {
        tag: 0,
        xmlName: 'callcontrol',
        about: 'Call control events to leave out (Table 17-150).',
      }),
      callAssociated: optional('CallAssociatedEvents', {
        tag: 6,
        about: 'Call associated events to leave out (Table 18-26).',
      }),
      mediaAttachment: optional('MediaAttachmentEvents', {
        tag: 7,
        about: 'Media attachment events to leave out (Table 19-14).',
      }),
      physicalDeviceFeature: optional('PhysicalDeviceFeatureEvents', {
        tag: 8,
        about: 'Physical device feature events to leave out (Table 21-59).',
      }),
      logicalDeviceFeature: optional('LogicalDeviceFeatureEvents', {
        tag: 9,
        about: 'Logical device feature events to leave out (Table 22-61).',
      }),
      maintenance: optional('DeviceMaintenanceEvents', {
        tag: 3,
        about: 'Device maintenance events to leave out (Table 23-1).',
      }),
      voice: optional('VoiceEvents', { tag: 5, about: 'Voice events to leave out (Table 26-58).' }),
      private: optional('VendorSpecEvents', {
        tag: 4,
        about: 'Vendor specific events to leave out (Table 29-12).',
      }),
    },
    {
      clause: 'ECMA-269 12.2.23',
      about:
        'The events that a monitor leaves out: a value of true means that the event is not sent. Without a filter every event is sent that the capability exchange shows.',
    },
  ),
  MonitorMediaClass: bits(
    {
      voice: 0,
      data: 1,
      image: 2,
      audio: 4,
      other: 3,
      chat: 6,
      email: 7,
      message: 8,
      im: { number: 9, about: 'Instant messages.' },
      sms: { number: 10, about: 'Short messages (SMS).' },
      mms: { number: 11, about: 'Multimedia messages (MMS).' },
      notKnown: { number: 5, xmlName: false, about: 'The class is not known.' },
    },
    { about: 'The media classes of the calls that a monitor or device covers.' },
  ),
};
