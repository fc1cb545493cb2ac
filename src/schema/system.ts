import {
  acknowledgement,
  alias,
  bits,
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
  SysStatRegisterID: alias('identifier'),
  StatusFilterList: bits(
    {
      initializing: 0,
      enabled: 1,
      normal: 2,
      messageLost: 3,
      disabled: 4,
      partiallyDisabled: 8,
      overloadImminent: 5,
      overloadReached: 6,
      overloadRelieved: 7,
    },
    {
      berEnumerated: true,
      about: 'Statuses that are filtered. BER has room for one of them, as an ENUMERATED.',
    },
  ),
  RequestTypes: bits({
    systemStatus: 0,
    requestSystemStatus: 1,
    switchingFunctionCapsChanged: 2,
    switchingFunctionDevicesChanged: 3,
  }),
  StatusFilter: bits({
    initializing: 0,
    enabled: 1,
    normal: 2,
    messageLost: 3,
    disabled: 4,
    partiallyDisabled: 5,
    overloadImminent: 6,
    overloadReached: 7,
    overloadRelieved: 8,
  }),
  SystemStatusValue: enumeration(
    {
      disabled: 4,
      partiallyDisabled: 8,
      enabled: 1,
      initializing: 0,
      messagesLost: 3,
      normal: 2,
      overloadImminent: 5,
      overloadReached: 6,
      overloadRelieved: 7,
    },
    { clause: 'ECMA-269 Table 14-12', about: 'Reports the status of the side that sends it.' },
  ),
  RegistrationType: enumeration({
    escapeRegister: 1,
    ioRegister: 2,
    routeRegister: 3,
    sysStatRegister: 4,
  }),
  RegistrationTypeList: list('RegistrationType', 'registrationType'),
  GetRegistrationsResponseCrossRefIDorRegistrationData: choice({
    serviceCrossRefID: required('ServiceCrossRefID'),
    registrationList: required('RegistrationList'),
  }),
  RegistrationListEntry: sequence({
    registrationType: required('RegistrationType'),
    registrationID: required('text'),
    registrationObject: optional('DeviceID'),
  }),
  RegistrationList: list('RegistrationListEntry', 'registrationListEntry'),
} as const satisfies ServiceGroup['types'];

const services = {
  ChangeSysStatFilter: {
    operation: 206,
    clause: 'ECMA-269 Table 14-2',
    about: 'Changes which system status reports a registration suppresses.',
    request: members(
      {
        sysStatRegisterID: required('SysStatRegisterID', {
          about: 'mandatory; the registration whose filter changes',
        }),
        requestedStatusFilter: required('StatusFilterList', {
          about:
            'statuses to be filtered: initializing, enabled, normal, messages lost, disabled, partially disabled, overload imminent, overload reached, overload relieved; true = filtered (described as bits; the ASN.1 has the SystemStatus enumeration, one value; XML has booleans)',
        }),
        extensions: optional('CSTACommonArguments'),
      },
      { berName: 'ChangeSysStatFilterArg' },
    ),
    response: members(
      {
        actualStatusFilter: required('StatusFilterList'),
        extensions: optional('CSTACommonArguments'),
      },
      { berName: 'ChangeSysStatFilterRes' },
    ),
  },
  SystemRegister: {
    operation: 207,
    clause: 'ECMA-269 Table 14-4',
    about: 'Registers for one or more system services.',
    request: members({
      requestTypes: required('RequestTypes', {
        about:
          'what is registered: systemStatus, requestSystemStatus, switchingFunctionCapsChanged, switchingFunctionDevicesChanged',
      }),
      requestedStatusFilter: optional('StatusFilter', {
        about:
          'statuses to be filtered; mandatory when requestTypes includes systemStatus, must be absent when not',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      sysStatRegisterID: required('SysStatRegisterID'),
      actualStatusFilter: optional('StatusFilter'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  SystemRegisterAbort: {
    operation: 208,
    clause: 'ECMA-269 Table 14-6',
    about: 'Sent by the SF: says that it ended a registration.',
    request: members({
      sysStatRegisterID: required('SysStatRegisterID', {
        about: 'mandatory; the registration that was ended',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  SystemRegisterCancel: {
    operation: 209,
    clause: 'ECMA-269 Table 14-7',
    about: 'Cancels a registration.',
    request: members({
      sysStatRegisterID: required('SysStatRegisterID', {
        about: 'mandatory; the registration to be cancelled',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  RequestSystemStatus: {
    operation: 210,
    clause: 'ECMA-269 Table 14-10',
    about: 'Asks the other side for its status.',
    request: members(
      {
        sysStatRegisterID: optional('SysStatRegisterID', {
          about:
            'mandatory when the SF asks and registration is supported; absent in every other case',
        }),
        extensions: optional('CSTACommonArguments'),
      },
      { berName: 'RequestSysStatArg' },
    ),
    response: members(
      {
        systemStatus: required('SystemStatusValue'),
        extensions: optional('CSTACommonArguments'),
      },
      { berName: 'RequestSysStatRes' },
    ),
  },
  SystemStatus: {
    operation: 211,
    clause: 'ECMA-269 Table 14-12',
    about: 'Reports the status of the side that sends it.',
    request: members(
      {
        sysStatRegisterID: optional('SysStatRegisterID', {
          about:
            'mandatory when the SF sends and registration is supported; absent in every other case',
        }),
        systemStatus: required('SystemStatusValue', {
          about: 'status of the sending function (12.2.28)',
        }),
        extensions: optional('CSTACommonArguments'),
      },
      { berName: 'SystemStatusArg' },
    ),
    response: acknowledgement({ berName: 'SystemStatusRes' }),
  },
  SwFunctionCapsChanged: {
    operation: 212,
    clause: 'ECMA-269 Table 14-14',
    about: 'Sent by the SF: its capabilities changed.',
    request: members(
      {
        sysStatRegisterID: optional('SysStatRegisterID', {
          about: 'mandatory when the SF supports system registration',
        }),
        extensions: optional('CSTACommonArguments'),
      },
      { berName: 'SwFunctionCapsChangedArg' },
    ),
    response: acknowledgement({ berName: 'SwFunctionCapsChangedRes' }),
  },
  SwFunctionDevicesChanged: {
    operation: 213,
    clause: 'ECMA-269 Table 14-16',
    about: 'Sent by the SF: the set of devices changed.',
    request: members(
      {
        sysStatRegisterID: optional('SysStatRegisterID', {
          about: 'mandatory when the SF supports system registration',
        }),
        extensions: optional('CSTACommonArguments'),
      },
      { berName: 'SwFunctionDevicesChangedArg' },
    ),
    response: acknowledgement({ berName: 'SwFunctionDevicesChangedRes' }),
  },
  GetRegistrations: {
    operation: 371,
    since: 6,
    clause: 'ECMA-269 Table 14-18',
    about: 'Asks which registrations exist.',
    request: members(
      {
        requestedRegTypes: optional('RegistrationTypeList', {
          about:
            'types to tell of: EscapeRegister, IORegister, RouteRegister, SysStatRegister; absent = all types that the SF supports',
        }),
        extensions: optional('CSTACommonArguments'),
      },
      { berName: 'GetRegistrationsArg' },
    ),
    response: members(
      {
        crossRefIDorRegistrationData: required(
          'GetRegistrationsResponseCrossRefIDorRegistrationData',
        ),
        extensions: optional('CSTACommonArguments'),
      },
      { berName: 'GetRegistrationsRes' },
    ),
  },
  RegistrationInfo: {
    since: 6,
    request: members({
      serviceCrossRefID: optional('text'),
      segmentID: optional('integer'),
      lastSegment: optional('boolean', { xmlRequired: true }),
      registrationList: optional(listOf('RegistrationList'), { xmlRepeated: true }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
} as const satisfies ServiceGroup['services'];

const events = {} as const satisfies ServiceGroup['events'];

/** System services. */
export const system: ServiceGroup = {
  name: 'system',
  title: 'System services',
  types,
  services,
  events,
};
