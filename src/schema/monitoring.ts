import { extensions } from './common-members.js';
import {
  acknowledgement,
  alias,
  choice,
  enumeration,
  list,
  listOf,
  members,
  optional,
  required,
  type ServiceGroup,
  sequence,
} from './language.js';

const types = {
  MonitorObject: choice(
    {
      deviceObject: required('DeviceID', { about: 'The device to monitor.' }),
      callObject: required('ConnectionID', { about: 'A connection of the call to monitor.' }),
    },
    { about: 'What to monitor: a device or a call.' },
  ),
  MonitorType: enumeration(
    {
      call: { number: 0, about: 'The monitor follows a call from device to device.' },
      device: { number: 1, about: 'The monitor follows what happens at a device.' },
    },
    { about: 'What a monitor follows (6.6.2).' },
  ),
  MonitorCrossRefID: alias('identifier', {
    application: 21,
    about: 'Names a monitor; opaque, to be given back as it came.',
  }),
  GetMonitorsResponseCrossRefIDorRegistrationData: choice(
    {
      monitorList: optional('MonitorList', { about: 'The monitors that exist.' }),
      serviceCrossRefID: optional('text', {
        about: 'Ties the MonitorInfo segments that follow to this answer.',
      }),
    },
    { about: 'The monitors, or the reference under which MonitorInfo brings them.' },
  ),
  MonitorList: list('MonitorListEntry', 'monitorListEntry', { about: 'Monitors that exist.' }),
  MonitorListEntry: sequence(
    {
      monitorCrossRefID: optional('text', { about: 'Names the monitor.' }),
      monitorObject: optional('DeviceID', { about: 'What the monitor follows.' }),
    },
    { about: 'One monitor that exists.' },
  ),
} as const satisfies ServiceGroup['types'];

const services = {
  MonitorStart: {
    operation: 71,
    clause: 'ECMA-269 Table 15-4',
    about: 'Starts a monitor on a call or a device; events come from then on until it is stopped.',
    request: members({
      monitorObject: required('MonitorObject', {
        about: 'The device to monitor, or a connection of the call to monitor.',
      }),
      requestedMonitorFilter: optional('MonitorFilter', {
        tag: 0,
        about:
          'The events not to send. Without it, or where filters are not supported, every event comes that the capability exchange shows.',
      }),
      monitorType: optional('MonitorType', {
        about: 'Whether a call or a device is followed (6.6.2).',
      }),
      requestedMonitorMediaClass: optional('MonitorMediaClass', {
        tag: 1,
        about: 'The media classes to monitor; absent leaves them to the switching function.',
      }),
      extensions,
    }),
    response: members({
      monitorCrossRefID: required('MonitorCrossRefID', {
        about: 'Names the new monitor; every event of it carries this.',
      }),
      actualMonitorFilter: optional('MonitorFilter', {
        tag: 0,
        about: 'The events that are not sent, as the switching function decided.',
      }),
      actualMonitorMediaClass: optional('MonitorMediaClass', {
        tag: 1,
        about: 'The media classes that are monitored.',
      }),
      monitorExistingCalls: optional('boolean', {
        about: 'Whether calls that exist already are monitored too.',
      }),
      extensions,
    }),
  },
  ChangeMonitorFilter: {
    operation: 72,
    clause: 'ECMA-269 Table 15-2',
    about: 'Changes which events a running monitor leaves out.',
    request: members({
      monitorCrossRefID: required('MonitorCrossRefID', {
        about: 'The monitor, as MonitorStart named it.',
      }),
      requestedFilterList: required('MonitorFilter', {
        about: 'The events not to send from now on.',
      }),
      extensions,
    }),
    response: members({
      actualFilterList: optional('MonitorFilter', {
        about: 'The events that are not sent, as the switching function decided.',
      }),
      extensions,
    }),
  },
  MonitorStop: {
    operation: 73,
    clause: 'ECMA-269 Table 15-6',
    about: 'Ends a monitor.',
    request: members({
      monitorCrossRefID: required('MonitorCrossRefID', { about: 'The monitor to end.' }),
      extensions,
    }),
    response: acknowledgement(),
  },
  GetMonitors: {
    since: 6,
    about: 'Asks which monitors exist.',
    request: members({
      extensions,
    }),
    response: members({
      crossRefIDorRegistrationData: optional('GetMonitorsResponseCrossRefIDorRegistrationData', {
        about: 'The monitors, or the reference under which MonitorInfo brings them.',
      }),
      extensions,
    }),
  },
  MonitorInfo: {
    askedBy: 'switchingFunction',
    since: 6,
    about: 'Carries one segment of the list of monitors, after an answer to GetMonitors.',
    request: members({
      serviceCrossRefID: optional('text', {
        about: 'Ties the segment to the answer that announced it.',
      }),
      segmentID: optional('integer', {
        about: 'The number of the segment; it goes up by one with each.',
      }),
      lastSegment: optional('boolean', {
        xmlRequired: true,
        about: 'True on the last segment for this reference.',
      }),
      monitorList: optional(listOf('MonitorListEntry', 'monitorListEntry'), {
        about: 'The monitors in this segment.',
      }),
      extensions,
    }),
  },
} as const satisfies ServiceGroup['services'];

const events = {} as const satisfies ServiceGroup['events'];

/** Monitoring. */
export const monitoring: ServiceGroup = {
  name: 'monitoring',
  title: 'Monitoring',
  types,
  services,
  events,
};
