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
  MonitorObject: choice({
    deviceObject: required('DeviceID'),
    callObject: required('ConnectionID'),
  }),
  MonitorType: enumeration({
    call: 0,
    device: 1,
  }),
  MonitorCrossRefID: alias('identifier', { application: 21 }),
  GetMonitorsResponseCrossRefIDorRegistrationData: choice({
    monitorList: optional('MonitorList'),
    serviceCrossRefID: optional('text'),
  }),
  MonitorList: list('MonitorListEntry', 'monitorListEntry'),
  MonitorListEntry: sequence({
    monitorCrossRefID: optional('text'),
    monitorObject: optional('DeviceID'),
  }),
} as const satisfies ServiceGroup['types'];

const services = {
  MonitorStart: {
    operation: 71,
    clause: 'ECMA-269 Table 15-4',
    about: 'Starts a monitor on a call or a device.',
    request: members({
      monitorObject: required('MonitorObject', {
        about: 'mandatory; a connection identifier for a call, or a device identifier',
      }),
      requestedMonitorFilter: optional('MonitorFilter', {
        tag: 0,
        about:
          'events not to be sent; absent or not supported: no filter asked for, that is all events the capability exchange shows',
      }),
      monitorType: optional('MonitorType', { about: 'call-type or device-type (6.6.2)' }),
      requestedMonitorMediaClass: optional('MonitorMediaClass', {
        tag: 1,
        about: 'media classes to monitor; absent: up to the switching function',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      monitorCrossRefID: required('MonitorCrossRefID'),
      actualMonitorFilter: optional('MonitorFilter', { tag: 0 }),
      actualMonitorMediaClass: optional('MonitorMediaClass', { tag: 1 }),
      monitorExistingCalls: optional('boolean'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  ChangeMonitorFilter: {
    operation: 72,
    clause: 'ECMA-269 Table 15-2',
    about: 'Changes which events a running monitor leaves out.',
    request: members({
      monitorCrossRefID: required('MonitorCrossRefID', {
        about: 'mandatory; as given by MonitorStart',
      }),
      requestedFilterList: required('MonitorFilter', {
        about: 'mandatory; a bit that is true means that event is filtered out, not sent',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      actualFilterList: optional('MonitorFilter'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  MonitorStop: {
    operation: 73,
    clause: 'ECMA-269 Table 15-6',
    about: 'Ends a monitor.',
    request: members({
      monitorCrossRefID: required('MonitorCrossRefID', { about: 'mandatory; monitor to stop' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  GetMonitors: {
    since: 6,
    request: members({
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      crossRefIDorRegistrationData: optional('GetMonitorsResponseCrossRefIDorRegistrationData'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  MonitorInfo: {
    since: 6,
    request: members({
      serviceCrossRefID: optional('text'),
      segmentID: optional('integer'),
      lastSegment: optional('boolean', { xmlRequired: true }),
      monitorList: optional(listOf('MonitorListEntry', 'monitorListEntry')),
      extensions: optional('CSTACommonArguments'),
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
