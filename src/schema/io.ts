import { extensions } from './common-members.js';
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

const ioRegisterRequestID = optional('IORegisterReqID', {
  about:
    'The I/O registration. It is given when the switching function supports I/O registration and is the side that asked for the data path, and absent otherwise (ECMA-269 6.2.2).',
});

const types = {
  IORegisterReqID: alias('identifier', { about: 'Identifies an I/O registration.' }),
  CSTAObject: choice(
    {
      deviceObject: required('DeviceID', { about: 'The device.' }),
      callObject: required('ConnectionID', { about: 'The connection.' }),
    },
    { about: 'A device, or a call by one of its connections.' },
  ),
  DataPathDirection: enumeration(
    {
      computeFunctionToObject: {
        number: 0,
        about: 'From the computing function to the device or connection.',
      },
      objectToComputeFunction: {
        number: 1,
        about: 'From the device or connection to the computing function.',
      },
      bidirectional: { number: 2, about: 'Both ways.' },
    },
    { about: 'Which way data goes on a data path.' },
  ),
  DataPathType: enumeration(
    {
      text: { number: 0, about: 'Digitally encoded text.' },
      voice: { number: 1, about: 'Digitally encoded voice.' },
    },
    { about: 'Kind of data on a data path (ECMA-269 24.2.3.1).' },
  ),
  IOCrossRefID: choice(
    {
      switchProvided: required('identifier', {
        explicitTag: 0,
        about: 'Given out by the switching function.',
      }),
      computerProvided: required('identifier', {
        explicitTag: 1,
        about: 'Given out by the computing function.',
      }),
    },
    { about: 'Identifies a data path and tells which side started it (ECMA-269 6.2.1, 6.2.3).' },
  ),
  DisplayAttributeList: sequence(
    {
      physicalBaseRowNumber: optional('integer', {
        tag: 0,
        about: 'The logical row to show in the first physical row.',
      }),
      physicalBaseColumnNumber: optional('integer', {
        tag: 1,
        about: 'The logical column to show in the first physical column.',
      }),
      offset: optional('integer', { tag: 2, about: 'Where the data starts on the display.' }),
    },
    { about: 'How data is placed on a display.' },
  ),
  DisplayAttribute: sequence(
    {
      displayID: optional('DisplayID', { about: 'The display to write to.' }),
      physicalBaseRowNumber: optional('integer', {
        tag: 0,
        about: 'The logical row to show in the first physical row.',
      }),
      physicalBaseColumnNumber: optional('integer', {
        tag: 1,
        about: 'The logical column to show in the first physical column.',
      }),
      offset: optional('integer', { tag: 2, about: 'Where the data starts on the display.' }),
    },
    { about: 'Which display data goes to, and how it is placed there.' },
  ),
} as const satisfies ServiceGroup['types'];

const services = {
  StartDataPath: {
    operation: 110,
    clause: 'ECMA-269 24.2.8.1',
    about: 'Opens a data path to a device or connection.',
    request: members({
      ioRegisterReqID: optional('IORegisterReqID', {
        about:
          'The I/O registration. It is given when the switching function supports I/O registration and is the side that asked for the data path, and absent otherwise (ECMA-269 6.2.2).',
      }),
      object: required('CSTAObject', {
        about: 'The device or connection at the far end of the path.',
      }),
      dataPathDirection: optional('DataPathDirection', {
        tag: 0,
        about:
          'Which way data goes: from the computing function to the device or connection, the other way, or both ways.',
      }),
      dataPathType: optional('DataPathType', { tag: 1 }),
      displayID: optional('DisplayID', {
        about: 'The display to write to, where the device has several.',
      }),
      numberOfCharactersToCollect: optional('integer', {
        tag: 2,
        about: 'Collected characters are sent once there are this many.',
      }),
      terminationCharacter: optional('text', {
        size: [1, 1],
        about: 'One IA5 character whose arrival makes the collected characters go out.',
      }),
      timeout: optional('integer', {
        tag: 3,
        about: 'Seconds after which the collected characters are sent.',
      }),
      extensions,
    }),
    response: members({
      ioCrossRefID: required('IOCrossRefID'),
      numberOfCharactersToCollect: optional('integer', {
        tag: 0,
        about: 'Collected characters are sent once there are this many.',
      }),
      terminationCharacter: optional('text', {
        size: [1, 1],
        about: 'One IA5 character whose arrival makes the collected characters go out.',
      }),
      timeout: optional('integer', {
        tag: 1,
        about: 'Seconds after which the collected characters are sent.',
      }),
      extensions,
    }),
  },
  StopDataPath: {
    operation: 111,
    clause: 'ECMA-269 24.2.9.1',
    about: 'Ends a data path.',
    request: members({
      ioCrossRefID: required('IOCrossRefID', { about: 'The path to end.' }),
      ioRegisterRequestID,
      extensions,
    }),
    response: acknowledgement(),
  },
  SendData: {
    operation: 112,
    clause: 'ECMA-269 24.2.6.1',
    about: 'Sends data over one open data path.',
    request: members({
      ioCrossRefID: required('IOCrossRefID'),
      ioRegisterReqID: optional('IORegisterReqID', {
        tag: 0,
        about:
          'The I/O registration. It is given when the switching function supports I/O registration and is the side that asked for the data path, and absent otherwise (ECMA-269 6.2.2).',
      }),
      displayAttributes: optional('DisplayAttributeList', {
        about: 'How the data is placed on the display; only when it updates a display.',
      }),
      ioData: required('octets', {
        about:
          'The data. For a display it is the text of the rows one after another, spaces included; empty data clears the display.',
      }),
      ioCause: optional('EventCause', {
        about:
          'Why the data is sent: `terminationCharacterReceived`, `characterCountReached`, `timeout` or `switchingFunctionTerminated`.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SendMulticastData: {
    operation: 113,
    clause: 'ECMA-269 24.2.7.1',
    about: 'Sends the same data over several open data paths.',
    request: members({
      ioCrossRefIDList: required(listOf('IOCrossRefID', 'ioCrossRefID'), {
        about: 'The paths to send over.',
      }),
      ioData: optional('octets', {
        about: 'The data, which may be absent here though not in SendData and SendBroadcastData.',
      }),
      displayAttributes: optional('DisplayAttributeList', {
        about: 'How the data is placed on the displays; only when the targets are displays.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SendBroadcastData: {
    operation: 114,
    clause: 'ECMA-269 24.2.5.1',
    about: 'Broadcasts data; the type of data path can be given.',
    request: members({
      ioData: required('octets', { about: 'The data.' }),
      dataPathType: optional('DataPathType'),
      displayAttributes: optional('DisplayAttributeList', {
        about:
          'How the data is placed on the displays; only when the targets are displays. A broadcast cannot name the displays of single devices.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SuspendDataPath: {
    operation: 115,
    clause: 'ECMA-269 24.2.10.1',
    about: 'Suspends a data path.',
    request: members({
      ioCrossRefID: required('IOCrossRefID', { about: 'The path to suspend.' }),
      ioRegisterRequestID,
      extensions,
    }),
    response: acknowledgement(),
  },
  DataPathSuspended: {
    askedBy: 'switchingFunction',
    operation: 116,
    clause: 'ECMA-269 24.2.2.1',
    about: 'Tells that a data path has been suspended.',
    request: members({
      ioCrossRefID: required('IOCrossRefID', { about: 'The path that has been suspended.' }),
      ioRegisterRequestID: optional('IORegisterReqID', {
        about:
          'The I/O registration. It is given when the switching function supports I/O registration and is the side that asked for the data path, and absent otherwise (ECMA-269 6.2.2). Its name is ioReqRegisterID in ECMA-285 and ioRegisterReqID in ECMA-269.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  ResumeDataPath: {
    operation: 117,
    clause: 'ECMA-269 24.2.4.1',
    about: 'Resumes a suspended data path.',
    request: members({
      ioCrossRefID: required('IOCrossRefID', { about: 'The path to resume.' }),
      ioRegisterRequestID,
      extensions,
    }),
    response: acknowledgement(),
  },
  DataPathResumed: {
    askedBy: 'switchingFunction',
    operation: 118,
    clause: 'ECMA-269 24.2.1.1',
    about: 'Tells that a data path has been resumed.',
    request: members({
      ioCrossRefID: required('IOCrossRefID', { about: 'The path that has been resumed.' }),
      ioRegisterRequestID,
      extensions,
    }),
    response: acknowledgement(),
  },
  FastData: {
    operation: 119,
    clause: 'ECMA-269 24.2.3.1; ECMA-285 22.2.3',
    about: 'Sends data over a data path that exists for this request only.',
    request: members({
      ioRegisterReqID: optional('IORegisterReqID', {
        about:
          'The I/O registration. It is given when the switching function supports I/O registration and is the side that asked for the data path, and absent otherwise (ECMA-269 6.2.2).',
      }),
      object: required('CSTAObject', {
        about: 'The device or connection that the short-lived path leads to.',
      }),
      dataPathType: optional('DataPathType'),
      displayAttribute: optional('DisplayAttribute', {
        about:
          'Which display the data goes to and how it is placed there; only when it updates a display.',
      }),
      ioData: required('octets', {
        about:
          "The data: 240 characters by ECMA-269's table of the service, of any length by ECMA-285.",
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  IORegister: {
    operation: 340,
    clause: 'ECMA-269 24.1.1.1',
    about: 'Registers the computing function as I/O server for one device or for all.',
    request: members({
      ioDevice: optional('DeviceID', {
        about:
          'The device; absent means all devices of the switching sub-domain. It must be given if the switching function cannot register for all.',
      }),
      extensions,
    }),
    response: members({
      ioRegisterRequestID: required('IORegisterReqID', {
        about: 'Identifies the new registration.',
      }),
      extensions,
    }),
  },
  IORegisterAbort: {
    askedBy: 'switchingFunction',
    operation: 341,
    clause: 'ECMA-269 24.1.2.1',
    about: 'Tells that an I/O registration was aborted; nothing answers it positively.',
    request: members({
      ioRegisterRequestID: required('IORegisterReqID', {
        about: 'The registration that was aborted.',
      }),
      extensions,
    }),
  },
  IORegisterCancel: {
    operation: 342,
    clause: 'ECMA-269 24.1.3.1',
    about: 'Cancels an I/O registration.',
    request: members({
      ioRegisterRequestID: required('IORegisterReqID', {
        about: 'The registration to cancel.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
} as const satisfies ServiceGroup['services'];

const events = {} as const satisfies ServiceGroup['events'];

/** I/O (data path). */
export const io: ServiceGroup = { name: 'io', title: 'I/O (data path)', types, services, events };
