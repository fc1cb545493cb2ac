import {
  alias,
  bits,
  choice,
  enumeration,
  list,
  optional,
  required,
  sequence,
  type TypeDefinition,
} from '../language.js';

/** Types of monitoring and snapshots in CSTA Phase I. */
export const monitoringTypes = {
  Phase1MonitorCrossRefID: alias('identifier', { application: 21 }),
  Phase1MonitorObject: choice(
    {
      deviceObject: required('Phase1DeviceID'),
      callObject: required('Phase1ConnectionID'),
    },
    { about: 'What to monitor.' },
  ),
  Phase1MonitorType: enumeration({ call: 0, device: 1 }),
  Phase1CallFilter: bits({
    callCleared: 0,
    conferenced: 1,
    connectionCleared: 2,
    delivered: 3,
    diverted: 4,
    established: 5,
    failed: 6,
    held: 7,
    networkReached: 8,
    originated: 9,
    queued: 10,
    retrieved: 11,
    serviceInitiated: 12,
    transferred: 13,
  }),
  Phase1FeatureFilter: bits({
    callInformation: 0,
    doNotDisturb: 1,
    forwarding: 2,
    messageWaiting: 3,
  }),
  Phase1AgentFilter: bits({
    loggedOn: 0,
    loggedOff: 1,
    notReady: 2,
    ready: 3,
    workNotReady: 4,
    workReady: 5,
  }),
  Phase1MaintenanceFilter: bits({ backInService: 0, outOfService: 1 }),
  Phase1MonitorFilter: sequence(
    {
      call: optional('Phase1CallFilter', { tag: 0, about: 'Absent means no bit.' }),
      feature: optional('Phase1FeatureFilter', { tag: 1, about: 'Absent means no bit.' }),
      agent: optional('Phase1AgentFilter', { tag: 2, about: 'Absent means no bit.' }),
      maintenance: optional('Phase1MaintenanceFilter', { tag: 3, about: 'Absent means no bit.' }),
      private: optional('boolean', { tag: 4, default: false }),
    },
    {
      about:
        'The events that a monitor leaves out. One source has all five members mandatory, so all five are written.',
    },
  ),
  Phase1SimpleCallState: enumeration({
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
  }),
  Phase1CompoundCallState: list('Phase1LocalConnectionState'),
  Phase1CallState: choice(
    {
      compound: required('Phase1CompoundCallState', { tag: 0 }),
      simple: required('Phase1SimpleCallState', { tag: 1 }),
      unknown: required('nothing', { tag: 2 }),
    },
    { about: 'The state of a call, seen from a device.' },
  ),
  Phase1SnapshotDeviceInfo: sequence(
    {
      deviceOnCall: optional('Phase1SubjectDeviceID', {
        about: 'One source has it; it stands with localConnectionState.',
      }),
      callIdentifier: required('Phase1ConnectionID'),
      localCallState: optional('Phase1CallState', {
        about: 'The one source has it, and mandatory; the other has localConnectionState.',
      }),
      localConnectionState: optional('Phase1LocalConnectionState'),
    },
    {
      about:
        'A call at a device: SEQUENCE { callIdentifier, localCallState } in one source, { deviceOnCall, callIdentifier, localConnectionState OPTIONAL } in another.',
    },
  ),
  Phase1SnapshotDeviceData: list('Phase1SnapshotDeviceInfo', undefined, { application: 22 }),
  Phase1SnapshotCallInfo: sequence({
    deviceOnCall: required('Phase1SubjectDeviceID'),
    callIdentifier: required('Phase1ConnectionID'),
    localConnectionInfo: optional('Phase1LocalConnectionState', {
      about: 'ECMA-180: localConnectionState.',
    }),
  }),
  Phase1SnapshotCallData: list('Phase1SnapshotCallInfo', undefined, { application: 23 }),
} as const satisfies Readonly<Record<string, TypeDefinition>>;
