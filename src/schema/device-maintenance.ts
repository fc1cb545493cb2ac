import { members, optional, required, type ServiceGroup } from './language.js';

const types = {} as const satisfies ServiceGroup['types'];

const services = {} as const satisfies ServiceGroup['services'];

const events = {
  BackInServiceEvent: {
    tag: 0,
    clause: 'ECMA-269 23.1.1; ECMA-285 21.1.1',
    about:
      'A device is back in service and works normally. Rules: 23.1.1.3 FR 1 does not mean that capabilities changed, if DeviceCapsChanged is supported',
    payload: members({
      device: required('SubjectDeviceID', { about: 'mandatory' }),
      cause: optional('EventCause', { about: 'optional; Normal means maintenance' }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  DeviceCapsChangedEvent: {
    tag: 1,
    clause: 'ECMA-269 23.1.2; ECMA-285 21.1.2',
    about:
      'What GetPhysicalDeviceInformation or GetLogicalDeviceInformation would tell of a device has changed (269 name: Device Capabilities Changed). Rules: 23.1.2.3 FR 1 sent whether or not that information was ever fetched',
    payload: members({
      device: required('SubjectDeviceID', { about: 'mandatory; the device concerned' }),
      cause: optional('EventCause', { about: 'optional' }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  OutOfServiceEvent: {
    tag: 2,
    clause: 'ECMA-269 23.1.3; ECMA-285 21.1.3',
    about:
      'A device went to maintenance: it can take neither calls nor some CSTA services (call control, say). Monitors stay, new MonitorStart may fail (Device Out Of Service), events may stop but for BackInService. Rules: does not mean that capabilities changed, if DeviceCapsChanged is supported',
    payload: members({
      device: required('SubjectDeviceID', {
        about: 'mandatory; logical and physical element may each give an event of their own',
      }),
      cause: optional('EventCause', { about: 'optional' }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  PartiallyInServiceEvent: {
    tag: 3,
    clause: 'ECMA-269 23.1.4; ECMA-285 21.1.4',
    about:
      'Part of a device can take neither calls nor some CSTA services (a group with some members out of service, say). Monitors stay, fewer events may come; BackInService ends it, OutOfService is the worse turn.',
    payload: members({
      device: required('SubjectDeviceID', { about: 'mandatory' }),
      cause: optional('EventCause', { about: 'optional: Forced Transition, Maintenance, Normal' }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
} as const satisfies ServiceGroup['events'];

/** Device maintenance. */
export const deviceMaintenance: ServiceGroup = {
  name: 'device-maintenance',
  title: 'Device maintenance',
  eventCategory: 5,
  types,
  services,
  events,
};
