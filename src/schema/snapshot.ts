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
  SnapshotDeviceResponseCrossRefIDorSnapshotData: choice({
    serviceCrossRefID: required('ServiceCrossRefID'),
    snapshotData: required('SnapshotDeviceDataList'),
  }),
  SnapshotDeviceResponseInfo: sequence({
    connectionIdentifier: required('ConnectionID'),
    endpointDevice: optional('SubjectDeviceID', { tag: 3 }),
    localCallState: required('CallState'),
    servicesPermitted: optional('ServicesPermitted', { tag: 0 }),
    mediaServiceInfoList: optional('DeviceMediaInfoList', { tag: 1 }),
    mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
    callLinkageData: optional('CallLinkageData', { tag: 4, since: 6 }),
  }),
  CallState: choice(
    {
      compoundCallState: required('CompoundCallState', { tag: 0, about: 'list of states' }),
      simpleCallState: required('SimpleCallState', { tag: 1, about: 'state of a two-party call' }),
      unknown: required('nothing', { tag: 2, about: 'not known' }),
    },
    { clause: 'ECMA-269 6.1.4, 16.1.2', about: 'State of a call in a snapshot.' },
  ),
  CompoundCallState: list('LocalConnectionState', 'localConnectionState'),
  SimpleCallState: enumeration({
    callNull: 0,
    callPending: 1,
    callOriginated: 3,
    callDelivered: 35,
    callDeliveredHeld: 36,
    callReceived: 50,
    callEstablished: 51,
    callEstablishedHeld: 52,
    callReceivedOnHold: 66,
    callEstablishedOnHold: 67,
    callQueued: 83,
    callQueuedHeld: 84,
    callFailed: 99,
    callFailedHeld: 100,
    callBlocked: 96,
  }),
  DeviceMediaInfoListDeviceMediaInfo: sequence({
    mediaStreamID: optional('MediaStreamID'),
    connectionInformation: optional('ConnectionInformation'),
  }),
  DeviceMediaInfoList: list('DeviceMediaInfoListDeviceMediaInfo', 'deviceMediaInfo'),
  SnapshotDeviceDataList: list('SnapshotDeviceResponseInfo', 'snapshotDeviceResponseInfo', {
    application: 22,
    clause: 'ECMA-269 16.1.4',
    about: 'Carries one segment of a device snapshot: calls at the device with their local state.',
  }),
  SnapshotCallResponseCrossRefIDorSnapshotData: choice({
    serviceCrossRefID: required('ServiceCrossRefID', { tag: 0 }),
    snapshotData: required('SnapshotCallDataList'),
  }),
  SnapshotCallResponseInfo: sequence({
    deviceOnCall: required('SubjectDeviceID'),
    callIdentifier: optional('ConnectionID'),
    localConnectionInfo: optional('LocalConnectionState'),
    servicesPermitted: optional('ServicesPermitted', { tag: 0 }),
    mediaServiceInfoList: optional('CallMediaInfoList', { tag: 1 }),
    locationInfo: optional(listOf('LocationInfo', undefined, { single: 'xml' }), {
      tag: 2,
      since: 6,
    }),
  }),
  CallMediaInfoListCallMediaInfo: sequence({
    mediaServiceType: required('MediaServiceType', { tag: 0 }),
    mediaServiceVersion: optional('integer', { tag: 1 }),
    mediaServiceInstance: optional('MediaServiceInstanceID', { tag: 2 }),
    mediaStreamID: optional('MediaStreamID', { tag: 3 }),
    connectionInformation: optional('ConnectionInformation', { tag: 4 }),
  }),
  CallMediaInfoList: list('CallMediaInfoListCallMediaInfo', 'callMediaInfo'),
  SnapshotCallDataList: list('SnapshotCallResponseInfo', 'snapshotCallResponseInfo', {
    application: 23,
    clause: 'ECMA-269 16.1.3',
    about: 'Carries one segment of a call snapshot: endpoints in the call.',
  }),
} as const satisfies ServiceGroup['types'];

const services = {
  SnapshotDevice: {
    operation: 74,
    clause: 'ECMA-269 Table 16-4',
    about: 'Asks for the calls at a device.',
    request: members({
      snapshotObject: required('DeviceID', { about: 'mandatory; the device' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      crossRefIDorSnapshotData: required('SnapshotDeviceResponseCrossRefIDorSnapshotData'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  SnapshotCall: {
    operation: 75,
    clause: 'ECMA-269 Table 16-2',
    about: 'Asks for the endpoints of a call.',
    request: members({
      snapshotObject: required('ConnectionID', {
        about: 'mandatory; a connection identifier that names the call',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      crossRefIDorSnapshotData: required('SnapshotCallResponseCrossRefIDorSnapshotData'),
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
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', { single: 'ber' }),
        { tag: 6 },
      ),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  SnapshotCallData: {
    operation: 76,
    clause: 'ECMA-269 16.1.3',
    about: 'Carries one segment of a call snapshot: endpoints in the call.',
    request: members({
      serviceCrossRefID: required('ServiceCrossRefID', {
        since: 6,
        about: 'mandatory; ties the segment to the request (segmented response)',
      }),
      segmentID: optional('integer', { since: 6, about: 'goes up by one with each segment' }),
      lastSegment: required('boolean', {
        xmlRequired: false,
        since: 6,
        about: 'mandatory; true on the last one for that serviceCrossRefID',
      }),
      snapshotData: required('SnapshotCallDataList', {
        since: 6,
        about:
          'mandatory; one row per endpoint: device, connection, state, services, media, location (16.1.3)',
      }),
      snapshotCallResponseInfo: optional(listOf('SnapshotCallResponseInfo'), {
        xmlRepeated: true,
        only: 'xml',
      }),
      extensions: optional('CSTACommonArguments', { since: 6 }),
    }),
  },
  SnapshotDeviceData: {
    operation: 77,
    clause: 'ECMA-269 16.1.4',
    about: 'Carries one segment of a device snapshot: calls at the device with their local state.',
    request: members({
      serviceCrossRefID: required('ServiceCrossRefID', {
        about: 'mandatory; ties the segment to the request (segmented response)',
      }),
      segmentID: optional('integer', { about: 'goes up by one with each segment' }),
      lastSegment: required('boolean', {
        about: 'mandatory; true on the last one for that serviceCrossRefID',
      }),
      snapshotData: required('SnapshotDeviceDataList', {
        about:
          'mandatory; one row per call: connection, call state, services, media, call linkage if any (16.1.4)',
      }),
      extensions: optional('CSTACommonArguments'),
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
