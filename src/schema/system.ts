import { extensions } from './common-members.js';
import {
  acknowledgement,
  alias,
  bits,
  choice,
  enumeration,
  list,
  listOf,
  members,
  namedNumbers,
  optional,
  required,
  type ServiceGroup,
  sequence,
} from './language.js';

const types = {
  SysStatRegisterID: alias('identifier', { about: 'Names a registration for system services.' }),
  StatusFilterList: bits(
    `
      initializing enabled normal messageLost disabled partiallyDisabled=8 overloadImminent=5
      overloadReached overloadRelieved
    `,
    {
      berEnumerated: true,
      about:
        'The system statuses that are not reported: true means that the status is filtered out. BER has room for one of them, as an ENUMERATED.',
    },
  ),
  RequestTypes: bits(
    {
      systemStatus: { number: 0, about: 'Reports of the status.' },
      requestSystemStatus: { number: 1, about: 'Requests for the status.' },
      switchingFunctionCapsChanged: { number: 2, about: 'Notices that capabilities changed.' },
      switchingFunctionDevicesChanged: {
        number: 3,
        about: 'Notices that the set of devices changed.',
      },
    },
    { about: 'The services that a registration for system services is for.' },
  ),
  StatusFilter: bits(
    `
      initializing enabled normal messageLost disabled partiallyDisabled overloadImminent
      overloadReached overloadRelieved
    `,
    {
      about:
        'The system statuses that are not reported: true means that the status is filtered out.',
    },
  ),
  SystemStatusValue: enumeration(
    {
      ...namedNumbers(`
        disabled=4 partiallyDisabled=8 enabled=1 initializing=0 messagesLost=3 normal=2
        overloadImminent=5 overloadReached overloadRelieved
      `),
      messagesLost: { number: 3, filterBit: 'messageLost' },
    },
    {
      clause: 'ECMA-269 Table 14-12',
      about: 'The status of a switching function or computing function.',
    },
  ),
  RegistrationType: enumeration('escapeRegister=1 ioRegister routeRegister sysStatRegister', {
    about: 'What a registration is for.',
  }),
  RegistrationTypeList: list('RegistrationType', 'registrationType', {
    about: 'Types of registration.',
  }),
  GetRegistrationsResponseCrossRefIDorRegistrationData: choice(
    {
      serviceCrossRefID: required('ServiceCrossRefID', {
        about: 'Ties the RegistrationInfo segments that follow to this answer.',
      }),
      registrationList: required('RegistrationList', { about: 'The registrations that exist.' }),
    },
    {
      whenMissing: { registrationList: [] },
      about: 'The registrations, or the reference under which RegistrationInfo brings them.',
    },
  ),
  RegistrationListEntry: sequence(
    {
      registrationType: required('RegistrationType', { about: 'What the registration is for.' }),
      registrationID: required('text', { about: 'Names the registration.' }),
      registrationObject: optional('DeviceID', {
        about: 'The device that the registration is for.',
      }),
    },
    { about: 'One registration that exists.' },
  ),
  RegistrationList: list('RegistrationListEntry', 'registrationListEntry', {
    about: 'Registrations that exist.',
  }),
} as const satisfies ServiceGroup['types'];

const services = {
  ChangeSysStatFilter: {
    operation: 206,
    clause: 'ECMA-269 Table 14-2',
    about: 'Changes which system statuses are not reported to a registration.',
    request: members(
      {
        sysStatRegisterID: required('SysStatRegisterID', {
          about: 'The registration whose filter changes.',
        }),
        requestedStatusFilter: required('StatusFilterList', {
          whenMissing: null,
          about:
            'The statuses not to report from now on; BER has room for one of them, as an ENUMERATED.',
        }),
        extensions,
      },
      { berName: 'ChangeSysStatFilterArg' },
    ),
    response: members(
      {
        actualStatusFilter: required('StatusFilterList', {
          whenMissing: null,
          about: 'The statuses that are not reported, as the switching function decided.',
        }),
        extensions,
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
        whenMissing: null,
        about: 'The services to register for.',
      }),
      requestedStatusFilter: optional('StatusFilter', {
        about:
          'The statuses not to report. It has to be present when `requestTypes` includes `systemStatus`, and absent when not.',
      }),
      extensions,
    }),
    response: members({
      sysStatRegisterID: required('SysStatRegisterID', { about: 'Names the new registration.' }),
      actualStatusFilter: optional('StatusFilter', {
        about: 'The statuses that are not reported, as the switching function decided.',
      }),
      extensions,
    }),
  },
  SystemRegisterAbort: {
    askedBy: 'switchingFunction',
    operation: 208,
    clause: 'ECMA-269 Table 14-6',
    about: 'The switching function tells that it ended a registration.',
    request: members({
      sysStatRegisterID: required('SysStatRegisterID', {
        about: 'The registration that was ended.',
      }),
      extensions,
    }),
  },
  SystemRegisterCancel: {
    operation: 209,
    clause: 'ECMA-269 Table 14-7',
    about: 'Cancels a registration for system services.',
    request: members({
      sysStatRegisterID: required('SysStatRegisterID', {
        about: 'The registration to cancel.',
      }),
      extensions,
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
            'The registration under which the switching function asks. Present when the switching function asks and supports registration, and absent in every other case.',
        }),
        extensions,
      },
      { berName: 'RequestSysStatArg' },
    ),
    response: members(
      {
        systemStatus: required('SystemStatusValue', {
          about: 'The status of the side that answers.',
        }),
        extensions,
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
            'The registration under which the switching function reports. Present when the switching function sends and supports registration, and absent in every other case.',
        }),
        systemStatus: required('SystemStatusValue', {
          whenMissing: 'normal',
          about: 'The status of the side that sends (12.2.28).',
        }),
        extensions,
      },
      { berName: 'SystemStatusArg' },
    ),
    response: acknowledgement({ berName: 'SystemStatusRes' }),
  },
  SwFunctionCapsChanged: {
    askedBy: 'switchingFunction',
    operation: 212,
    clause: 'ECMA-269 Table 14-14',
    about: 'The switching function tells that its capabilities changed.',
    request: members(
      {
        sysStatRegisterID: optional('SysStatRegisterID', {
          about:
            'The registration under which the switching function sends; a switching function that supports system registration gives it.',
        }),
        extensions,
      },
      { berName: 'SwFunctionCapsChangedArg' },
    ),
    response: acknowledgement({ berName: 'SwFunctionCapsChangedRes' }),
  },
  SwFunctionDevicesChanged: {
    askedBy: 'switchingFunction',
    operation: 213,
    clause: 'ECMA-269 Table 14-16',
    about: 'The switching function tells that its set of devices changed.',
    request: members(
      {
        sysStatRegisterID: optional('SysStatRegisterID', {
          about:
            'The registration under which the switching function sends; a switching function that supports system registration gives it.',
        }),
        extensions,
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
            'The types of registration to tell of; absent means all that the switching function supports.',
        }),
        extensions,
      },
      { berName: 'GetRegistrationsArg' },
    ),
    response: members(
      {
        crossRefIDorRegistrationData: required(
          'GetRegistrationsResponseCrossRefIDorRegistrationData',
          {
            about: 'The registrations, or the reference under which RegistrationInfo brings them.',
          },
        ),
        extensions,
      },
      { berName: 'GetRegistrationsRes' },
    ),
  },
  RegistrationInfo: {
    askedBy: 'switchingFunction',
    since: 6,
    about: 'Carries one segment of the list of registrations, after an answer to GetRegistrations.',
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
      registrationList: optional(listOf('RegistrationList'), {
        xmlRepeated: true,
        about: 'The registrations in this segment.',
      }),
      extensions,
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
