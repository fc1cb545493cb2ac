import {
  acknowledgement,
  alias,
  choice,
  enumeration,
  listOf,
  members,
  optional,
  required,
  type ServiceGroup,
  sequence,
} from './language.js';

const types = {
  IORegisterReqID: alias('identifier'),
  CSTAObject: choice({
    deviceObject: required('DeviceID'),
    callObject: required('ConnectionID'),
  }),
  DataPathDirection: enumeration({
    computeFunctionToObject: 0,
    objectToComputeFunction: 1,
    bidirectional: 2,
  }),
  DataPathType: enumeration({
    text: 0,
    voice: 1,
  }),
  IOCrossRefID: choice({
    switchProvided: required('identifier', { explicitTag: 0 }),
    computerProvided: required('identifier', { explicitTag: 1 }),
  }),
  DisplayAttributeList: sequence({
    physicalBaseRowNumber: optional('integer', { tag: 0 }),
    physicalBaseColumnNumber: optional('integer', { tag: 1 }),
    offset: optional('integer', { tag: 2 }),
  }),
  DisplayAttribute: sequence({
    displayID: optional('DisplayID'),
    physicalBaseRowNumber: optional('integer', { tag: 0 }),
    physicalBaseColumnNumber: optional('integer', { tag: 1 }),
    offset: optional('integer', { tag: 2 }),
  }),
} as const satisfies ServiceGroup['types'];

const services = {
  StartDataPath: {
    operation: 110,
    clause: 'ECMA-269 24.2.8.1',
    about: 'Opens a data path to a device or connection.',
    request: members({
      ioRegisterReqID: optional('IORegisterReqID', { about: 'see above' }),
      object: required('CSTAObject', { about: 'DeviceID or ConnectionID' }),
      dataPathDirection: optional('DataPathDirection', {
        tag: 0,
        about: 'CF to object, object to CF, or both ways',
      }),
      dataPathType: optional('DataPathType', { tag: 1, about: 'see above' }),
      displayID: optional('DisplayID', {
        about: 'which display to write where the device has several',
      }),
      numberOfCharactersToCollect: optional('integer', {
        tag: 2,
        about: 'collected characters are sent once this many are in',
      }),
      terminationCharacter: optional('text', {
        about: 'one IA5 character (SIZE 1) that makes the collected characters go out',
      }),
      timeout: optional('integer', {
        tag: 3,
        about: 'seconds until collected characters are sent',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      ioCrossRefID: required('IOCrossRefID'),
      numberOfCharactersToCollect: optional('integer', { tag: 0 }),
      terminationCharacter: optional('text'),
      timeout: optional('integer', { tag: 1 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  StopDataPath: {
    operation: 111,
    clause: 'ECMA-269 24.2.9.1',
    about: 'Ends a data path.',
    request: members({
      ioCrossRefID: required('IOCrossRefID', { about: 'path to end' }),
      ioRegisterRequestID: optional('IORegisterReqID', { about: 'see above' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SendData: {
    operation: 112,
    clause: 'ECMA-269 24.2.6.1',
    about: 'Sends data over one open path.',
    request: members({
      ioCrossRefID: required('IOCrossRefID', { about: 'see above' }),
      ioRegisterReqID: optional('IORegisterReqID', { tag: 0, about: 'see above' }),
      displayAttributes: optional('DisplayAttributeList', {
        about: 'only when the data updates a display',
      }),
      ioData: required('octets', {
        about:
          'mandatory; for a display the text of the rows strung together, spaces included; an empty string clears the display',
      }),
      ioCause: optional('EventCause', {
        about:
          'why it is sent, EventCause values terminationCharacterReceived, characterCountReached, timeout, switchingFunctionTerminated',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SendMulticastData: {
    operation: 113,
    clause: 'ECMA-269 24.2.7.1',
    about: 'Sends the same data over a list of open paths.',
    request: members({
      ioCrossRefIDList: required(listOf('IOCrossRefID', 'ioCrossRefID'), {
        about: 'mandatory; paths to write to',
      }),
      ioData: optional('octets', {
        about: 'optional in the syntax (mandatory in SendData and SendBroadcastData)',
      }),
      displayAttributes: optional('DisplayAttributeList', {
        about: 'only when the targets are displays',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SendBroadcastData: {
    operation: 114,
    clause: 'ECMA-269 24.2.5.1',
    about: 'Broadcasts data, optionally with a path type.',
    request: members({
      ioData: required('octets', { about: 'mandatory' }),
      dataPathType: optional('DataPathType', { about: 'see above' }),
      displayAttributes: optional('DisplayAttributeList', {
        about: 'only when the targets are displays; no displayID for single devices in a broadcast',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SuspendDataPath: {
    operation: 115,
    clause: 'ECMA-269 24.2.10.1',
    about: 'Suspends a data path.',
    request: members({
      ioCrossRefID: required('IOCrossRefID', { about: 'path to suspend' }),
      ioRegisterRequestID: optional('IORegisterReqID', { about: 'see above' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  DataPathSuspended: {
    operation: 116,
    clause: 'ECMA-269 24.2.2.1',
    about: 'Tells that a path has been suspended.',
    request: members({
      ioCrossRefID: required('IOCrossRefID', { about: 'see above' }),
      ioRegisterRequestID: optional('IORegisterReqID', {
        about: 'so named in the ASN.1, ioRegisterReqID in ECMA-269; see above',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  ResumeDataPath: {
    operation: 117,
    clause: 'ECMA-269 24.2.4.1',
    about: 'Resumes a suspended data path.',
    request: members({
      ioCrossRefID: required('IOCrossRefID', { about: 'see above' }),
      ioRegisterRequestID: optional('IORegisterReqID', { about: 'see above' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  DataPathResumed: {
    operation: 118,
    clause: 'ECMA-269 24.2.1.1',
    about: 'Tells that a path has been resumed.',
    request: members({
      ioCrossRefID: required('IOCrossRefID', { about: 'see above' }),
      ioRegisterRequestID: optional('IORegisterReqID', { about: 'see above' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  FastData: {
    operation: 119,
    clause: 'ECMA-269 24.2.3.1; ECMA-285 22.2.3',
    about: 'Sends data over a path that exists only for this request.',
    request: members({
      ioRegisterReqID: optional('IORegisterReqID', { about: 'see above' }),
      object: required('CSTAObject', {
        about: 'DeviceID or ConnectionID for which the short-lived path is opened',
      }),
      dataPathType: optional('DataPathType', { about: 'see above' }),
      displayAttribute: optional('DisplayAttribute', {
        about: 'only when the data updates a display',
      }),
      ioData: required('octets', {
        about:
          'mandatory; size 240 characters in the service table, OCTET STRING without a size in the ASN.1 (a comment there: corrected 12/2000)',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  IORegister: {
    operation: 340,
    clause: 'ECMA-269 24.1.1.1',
    about: 'Registers the CF as I/O server for a device or for all.',
    request: members({
      ioDevice: optional('DeviceID', {
        about:
          'absent means all devices of the switching sub-domain; mandatory if the SF cannot register for all',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      ioRegisterRequestID: required('IORegisterReqID'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  IORegisterAbort: {
    operation: 341,
    clause: 'ECMA-269 24.1.2.1',
    about: 'Tells that an I/O registration was aborted; there is no positive acknowledgement.',
    request: members({
      ioRegisterRequestID: required('IORegisterReqID', {
        about: 'mandatory; the aborted registration',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  IORegisterCancel: {
    operation: 342,
    clause: 'ECMA-269 24.1.3.1',
    about: 'Cancels an I/O registration.',
    request: members({
      ioRegisterRequestID: required('IORegisterReqID', {
        about: 'mandatory; the registration to cancel',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
} as const satisfies ServiceGroup['services'];

const events = {} as const satisfies ServiceGroup['events'];

/** I/O (data path). */
export const io: ServiceGroup = { name: 'io', title: 'I/O (data path)', types, services, events };
