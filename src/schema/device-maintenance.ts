import { extensions } from './common-members.js';
import { members, optional, required, type ServiceGroup } from './language.js';

const types = {} as const satisfies ServiceGroup['types'];

const services = {} as const satisfies ServiceGroup['services'];

const events = {
  BackInServiceEvent: {
    tag: 0,
    clause: 'ECMA-269 23.1.1; ECMA-285 21.1.1',
    about:
      'A device is back in service and works normally. This does not mean that its capabilities changed, if DeviceCapsChangedEvent is supported (ECMA-269 23.1.1.3, FR 1).',
    payload: members({
      device: required('SubjectDeviceID', { about: 'The device that is back in service.' }),
      cause: optional('EventCause', { about: 'Why the event came; `normal` means maintenance.' }),
      extensions,
    }),
  },
  DeviceCapsChangedEvent: {
    tag: 1,
    filterBit: 'deviceCapabilityChanged',
    clause: 'ECMA-269 23.1.2; ECMA-285 21.1.2',
    about:
      'What GetPhysicalDeviceInformation or GetLogicalDeviceInformation would tell of a device has changed. The event comes whether or not that information was ever asked for (ECMA-269 23.1.2.3, FR 1); ECMA-269 calls it Device Capabilities Changed.',
    payload: members({
      device: required('SubjectDeviceID', { about: 'The device whose capabilities changed.' }),
      cause: optional('EventCause'),
      extensions,
    }),
  },
  OutOfServiceEvent: {
    tag: 2,
    clause: 'ECMA-269 23.1.3; ECMA-285 21.1.3',
    about:
      'A device went into maintenance: it takes neither calls nor some CSTA services, such as call control. Monitors stay, though a new MonitorStart may fail because the device is out of service, and all events but BackInServiceEvent may stop. This does not mean that its capabilities changed, if DeviceCapsChangedEvent is supported.',
    payload: members({
      device: required('SubjectDeviceID', {
        about:
          'The device that is out of service; its logical and its physical element may each give an event.',
      }),
      cause: optional('EventCause'),
      extensions,
    }),
  },
  PartiallyInServiceEvent: {
    tag: 3,
    clause: 'ECMA-269 23.1.4; ECMA-285 21.1.4',
    about:
      'Part of a device takes neither calls nor some CSTA services, as when some members of a group are out of service. Monitors stay, though fewer events may come; BackInServiceEvent ends the state, OutOfServiceEvent makes it worse.',
    payload: members({
      device: required('SubjectDeviceID', { about: 'The device that is partly in service.' }),
      cause: optional('EventCause', {
        about: 'Why the event came: `forcedTransition`, `maintenance` or `normal`.',
      }),
      extensions,
    }),
  },
} as const satisfies ServiceGroup['events'];

/** Device maintenance. */
export const deviceMaintenance: ServiceGroup = {
  name: 'device-maintenance',
  title: 'Device maintenance',
  eventCategory: 5,
  filterCategory: 'maintenance',
  types,
  services,
  events,
};
