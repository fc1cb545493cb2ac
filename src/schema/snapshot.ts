import { extensions } from './common-members.js';
import {
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
  SnapshotDeviceResponseCrossRefIDorSnapshotData: choice(
    {
      serviceCrossRefID: required('ServiceCrossRefID', {
        about: 'Ties the SnapshotDeviceData segments that follow to this answer.',
      }),
      snapshotData: required('SnapshotDeviceDataList', { about: 'The calls at the device.' }),
    },
    {
      whenMissing: { snapshotData: [] },
      about:
        'The calls at the device, or the reference under which SnapshotDeviceData brings them.',
    },
  ),
  SnapshotDeviceResponseInfo: sequence(
    {
      connectionIdentifier: required('ConnectionID', {
        about: "The device's connection in the call.",
      }),
      endpointDevice: optional('SubjectDeviceID', { tag: 3, about: 'The device at the endpoint.' }),
      localCallState: required('CallState', {
        about: 'The state of the call, as seen from the device.',
      }),
      servicesPermitted: optional('ServicesPermitted', {
        tag: 0,
        about: "Services that are allowed at the moment on the device's connection.",
      }),
      mediaServiceInfoList: optional('DeviceMediaInfoList', {
        tag: 1,
        about: 'The media streams of the connection.',
      }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callLinkageData: optional('CallLinkageData', { tag: 4, since: 6 }),
    },
    { about: 'One call at the device of a snapshot.' },
  ),
  CallState: choice(
    {
      compoundCallState: required('CompoundCallState', {
        tag: 0,
        about: 'The states of the connections of the call, one after another.',
      }),
      simpleCallState: required('SimpleCallState', {
        tag: 1,
        about: 'The state of a call of two parties, in one value.',
      }),
      unknown: required('nothing', { tag: 2, about: 'The state is not known.' }),
    },
    {
      clause: 'ECMA-269 6.1.4, 16.1.2',
      whenMissing: { unknown: true },
      about: 'The state of a call in a snapshot.',
    },
  ),
  CompoundCallState: list('LocalConnectionState', 'localConnectionState', {
    about: 'The states of the connections of a call, one after another.',
  }),
  SimpleCallState: enumeration(
    {
      callNull: { number: 0, about: 'Both connections are null.' },
      callPending: {
        number: 1,
        about: 'The local connection is initiated, the other one is null.',
      },
      callOriginated: {
        number: 3,
        about: 'The local connection is connected, the other one is null.',
      },
      callDelivered: {
        number: 35,
        about: 'The local connection is connected, the other one is alerting.',
      },
      callDeliveredHeld: {
        number: 36,
        about: 'The local connection is on hold, the other one is alerting.',
      },
      callReceived: {
        number: 50,
        about: 'The local connection is alerting, the other one is connected.',
      },
      callEstablished: { number: 51, about: 'Both connections are connected.' },
      callEstablishedHeld: {
        number: 52,
        about: 'The local connection is on hold, the other one is connected.',
      },
      callReceivedOnHold: {
        number: 66,
        about: 'The local connection is alerting, the other one is on hold.',
      },
      callEstablishedOnHold: {
        number: 67,
        about: 'The local connection is connected, the other one is on hold.',
      },
      callQueued: {
        number: 83,
        about: 'The local connection is connected, the other one is queued.',
      },
      callQueuedHeld: {
        number: 84,
        about: 'The local connection is on hold, the other one is queued.',
      },
      callFailed: {
        number: 99,
        about: 'The local connection is connected, the other one is failed.',
      },
      callFailedHeld: {
        number: 100,
        about: 'The local connection is on hold, the other one is failed.',
      },
      callBlocked: { number: 96, about: 'The local connection is null, the other one is failed.' },
    },
    {
      about:
        'The state of a call of two parties: each value stands for the states of the two connections, the local one and the other.',
    },
  ),
  DeviceMediaInfoListDeviceMediaInfo: sequence(
    {
      mediaStreamID: optional('MediaStreamID', { about: 'Names the stream.' }),
      connectionInformation: optional('ConnectionInformation', {
        about: 'Media attributes of the stream.',
      }),
    },
    { about: 'One media stream of a connection.' },
  ),
  DeviceMediaInfoList: list('DeviceMediaInfoListDeviceMediaInfo', 'deviceMediaInfo', {
    about: 'The media streams of a connection.',
  }),
  SnapshotDeviceDataList: list('SnapshotDeviceResponseInfo', 'snapshotDeviceResponseInfo', {
    application: 22,
    clause: 'ECMA-269 16.1.4',
    about:
      'The calls at a device, one entry for each: its connection, state, services, media and call linkage.',
  }),
  SnapshotCallResponseCrossRefIDorSnapshotData: choice(
    {
      serviceCrossRefID: required('ServiceCrossRefID', {
        tag: 0,
        about: 'Ties the SnapshotCallData segments that follow to this answer.',
      }),
      snapshotData: required('SnapshotCallDataList', { about: 'The endpoints of the call.' }),
    },
    {
      whenMissing: { snapshotData: [] },
      about:
        'The endpoints of the call, or the reference under which SnapshotCallData brings them.',
    },
  ),
  SnapshotCallResponseInfo: sequence(
    {
      deviceOnCall: required('SubjectDeviceID', { about: 'The device at the endpoint.' }),
      callIdentifier: optional('ConnectionID', { about: "The device's connection in the call." }),
      localConnectionInfo: optional('LocalConnectionState', {
        about: 'The state of that connection.',
      }),
      servicesPermitted: optional('ServicesPermitted', {
        tag: 0,
        about: 'Services that are allowed at the moment on that connection.',
      }),
      mediaServiceInfoList: optional('CallMediaInfoList', {
        tag: 1,
        about: 'The media services on that connection.',
      }),
      locationInfo: optional(listOf('LocationInfo', undefined, { single: 'xml' }), {
        tag: 2,
        since: 6,
        about: 'Where the device is.',
      }),
    },
    { about: 'One endpoint of a call in a snapshot.' },
  ),
  CallMediaInfoListCallMediaInfo: sequence(
    {
      mediaServiceType: required('MediaServiceType', {
        tag: 0,
        about: 'The kind of media service.',
      }),
      mediaServiceVersion: optional('integer', {
        tag: 1,
        about: 'The version of the media service.',
      }),
      mediaServiceInstance: optional('MediaServiceInstanceID', {
        tag: 2,
        about: 'The instance of the media service.',
      }),
      mediaStreamID: optional('MediaStreamID', {
        tag: 3,
        about: 'The media stream of the service.',
      }),
      connectionInformation: optional('ConnectionInformation', {
        tag: 4,
        about: 'Media attributes of the connection to the service.',
      }),
    },
    { about: 'One media service on a connection.' },
  ),
  CallMediaInfoList: list('CallMediaInfoListCallMediaInfo', 'callMediaInfo', {
    about: 'The media services on a connection.',
  }),
  SnapshotCallDataList: list('SnapshotCallResponseInfo', 'snapshotCallResponseInfo', {
    application: 23,
    clause: 'ECMA-269 16.1.3',
    about:
      'The endpoints of a call, one entry for each: device, connection, state, services, media and location.',
  }),
} as const satisfies ServiceGroup['types'];

const services = {
  SnapshotDevice: {
    operation: 74,
    clause: 'ECMA-269 Table 16-4',
    about: 'Asks for the calls at a device.',
    request: members({
      snapshotObject: required('DeviceID', { about: 'The device.' }),
      extensions,
    }),
    response: members({
      crossRefIDorSnapshotData: required('SnapshotDeviceResponseCrossRefIDorSnapshotData', {
        about:
          'The calls at the device, or the reference under which SnapshotDeviceData brings them.',
      }),
      extensions,
    }),
  },
  SnapshotCall: {
    operation: 75,
    clause: 'ECMA-269 Table 16-2',
    about: 'Asks for the endpoints of a call.',
    request: members({
      snapshotObject: required('ConnectionID', {
        about: 'A connection that names the call.',
      }),
      extensions,
    }),
    response: members({
      crossRefIDorSnapshotData: required('SnapshotCallResponseCrossRefIDorSnapshotData', {
        about:
          'The endpoints of the call, or the reference under which SnapshotCallData brings them.',
      }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics'),
      callCharacteristics: optional('CallCharacteristics'),
      callingDevice: optional('CallingDeviceID'),
      calledDevice: optional('CalledDeviceID'),
      associatedCallingDevice: optional('AssociatedCallingDeviceID'),
      associatedCalledDevice: optional('AssociatedCalledDeviceID'),
      correlatorData: optional('CorrelatorData', { tag: 1 }),
      callLinkageData: optional('CallLinkageData', { tag: 2 }),
      subjectOfCall: optional('SubjectOfCall', { tag: 3 }),
      messageInfo: optional(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        tag: 4,
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 5 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', {
          single: 'ber',
          keepsLast: true,
        }),
        { tag: 6 },
      ),
      extensions,
    }),
  },
  SnapshotCallData: {
    askedBy: 'switchingFunction',
    operation: 76,
    clause: 'ECMA-269 16.1.3',
    about: 'Carries one segment of a call snapshot, that is endpoints of the call.',
    request: members({
      serviceCrossRefID: required('ServiceCrossRefID', {
        xmlRequired: false,
        about: 'Ties the segment to the answer that announced it.',
      }),
      segmentID: optional('integer', {
        about: 'The number of the segment; it goes up by one with each.',
      }),
      lastSegment: required('boolean', {
        xmlRequired: false,
        about: 'True on the last segment for this reference.',
      }),
      snapshotData: required('SnapshotCallDataList', {
        xmlRequired: false,
        about:
          'The endpoints in this segment: device, connection, state, services, media and location (16.1.3).',
      }),
      snapshotCallResponseInfo: optional(listOf('SnapshotCallResponseInfo'), {
        xmlRepeated: true,
        only: 'xml',
        since: 6,
        about: 'The endpoints where the document holds them without a list around them.',
      }),
      extensions,
    }),
  },
  SnapshotDeviceData: {
    askedBy: 'switchingFunction',
    operation: 77,
    clause: 'ECMA-269 16.1.4',
    about: 'Carries one segment of a device snapshot, that is calls at the device and their state.',
    request: members({
      serviceCrossRefID: required('ServiceCrossRefID', {
        about: 'Ties the segment to the answer that announced it.',
      }),
      segmentID: optional('integer', {
        about: 'The number of the segment; it goes up by one with each.',
      }),
      lastSegment: required('boolean', {
        about: 'True on the last segment for this reference.',
      }),
      snapshotData: required('SnapshotDeviceDataList', {
        about:
          'The calls in this segment: connection, call state, services, media and, if any, call linkage (16.1.4).',
      }),
      extensions,
    }),
  },
} as const satisfies ServiceGroup['services'];

const events = {} as const satisfies ServiceGroup['events'];

/** Snapshot. */
export const snapshot: ServiceGroup = {
  name: 'snapshot',
  title: 'Snapshot',
  types,
  services,
  events,
};
