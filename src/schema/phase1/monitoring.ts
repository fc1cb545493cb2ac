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

/** The events of a group of the model, by their bits. */
const filter = (group: string, names: string) =>
  bits(
    Object.fromEntries(
      names
        .trim()
        .split(/\s+/)
        .map((name, number) => [name, { number, inModel: `${group}.${name}` }]),
    ),
  );

/** Types of monitoring and snapshots in CSTA Phase I. */
export const monitoringTypes: Readonly<Record<string, TypeDefinition>> = {
  Phase1MonitorCrossRefID: alias('identifier', { application: 21 }),
  Phase1MonitorObject: choice(
    {
      deviceObject: required('Phase1DeviceID'),
      callObject: required('Phase1ConnectionID'),
    },
    { about: 'What to monitor.' },
  ),
  Phase1MonitorType: enumeration('call device'),
  Phase1CallFilter: filter(
    'callControl',
    `
      callCleared conferenced connectionCleared delivered diverted established failed held
      networkReached originated queued retrieved serviceInitiated transferred
    `,
  ),
  Phase1FeatureFilter: bits({
    callInformation: { number: 0, inModel: 'callAssociated.callInformation' },
    doNotDisturb: { number: 1, inModel: 'logicalDeviceFeature.doNotDisturb' },
    forwarding: { number: 2, inModel: 'logicalDeviceFeature.forwarding' },
    messageWaiting: { number: 3, inModel: 'physicalDeviceFeature.messageWaiting' },
  }),
  Phase1AgentFilter: bits({
    loggedOn: { number: 0, inModel: 'logicalDeviceFeature.agentLoggedOn' },
    loggedOff: { number: 1, inModel: 'logicalDeviceFeature.agentLoggedOff' },
    notReady: { number: 2, inModel: 'logicalDeviceFeature.agentNotReady' },
    ready: { number: 3, inModel: 'logicalDeviceFeature.agentReady' },
    workNotReady: { number: 4, inModel: 'logicalDeviceFeature.agentWorkingAfterCall' },
    workReady: { number: 5, inModel: 'logicalDeviceFeature.agentWorkingAfterCall' },
  }),
  Phase1MaintenanceFilter: filter('maintenance', 'backInService outOfService'),
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
  Phase1SimpleCallState: enumeration(
    `
      callNull callPending callOriginated=3 callDelivered=35 callDeliveredHeld callReceived=50
      callEstablished callEstablishedHeld callReceivedOnHold=66 callEstablishedOnHold callQueued=83
      callQueuedHeld callFailed=99 callFailedHeld
    `,
    { inModel: { isNarrower: true } },
  ),
  Phase1CompoundCallState: list('Phase1LocalConnectionState'),
  Phase1CallState: choice(
    {
      compound: required('Phase1CompoundCallState', {
        tag: 0,
        inModel: { name: 'compoundCallState' },
      }),
      simple: required('Phase1SimpleCallState', { tag: 1, inModel: { name: 'simpleCallState' } }),
      unknown: required('nothing', { tag: 2 }),
    },
    {
      inModel: { instead: 'unknown', isUsual: true },
      about: 'The state of a call, seen from a device.',
    },
  ),
  Phase1SnapshotDeviceInfo: sequence(
    {
      deviceOnCall: optional('Phase1SubjectDeviceID', {
        inModel: { name: 'endpointDevice', readOnly: true },
        about: 'One source has it; it stands with localConnectionState.',
      }),
      callIdentifier: required('Phase1ConnectionID', { inModel: { name: 'connectionIdentifier' } }),
      localCallState: optional('Phase1CallState', {
        about: 'The one source has it, and mandatory; the other has localConnectionState.',
      }),
      localConnectionState: optional('Phase1LocalConnectionState', {
        inModel: { readOnly: true },
      }),
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
};
