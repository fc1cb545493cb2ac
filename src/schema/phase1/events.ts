import {
  type EventDefinition,
  type EventInModel,
  type Members,
  members,
  optional,
  required,
  type ServiceGroup,
} from '../language.js';

/** What every call event ends with. */
const state = {
  localConnectionInfo: optional('Phase1LocalConnectionState'),
  cause: optional('Phase1EventCause', { inModel: { absent: 'normal' } }),
} as const;

/** What the model requires of a call event, where Phase I does not tell it. */
const lastRedirectionDevice = { notSpecified: true } as const;
const callingDevice = { notKnown: true } as const;

/** The agent that an event of an agent's state is about. */
const agent = {
  agentDevice: required('Phase1SubjectDeviceID'),
  agentID: optional('Phase1AgentID', { tag: 10 }),
} as const;

/** Working after call is two events in Phase I, by the state that follows. */
const working = (value: string): EventInModel => ({
  type: 'AgentWorkingAfterCallEvent',
  toldBy: {
    name: 'pendingAgentState',
    value,
    lacking: 'working after call without the state to follow',
  },
});

/**
 * An event by its number in EventIDType. One source has private data as the last member of the event, where another
 * has it behind the event in the report.
 */
const event = (number: number, all: Members, inModel: EventInModel = {}): EventDefinition => ({
  tag: number,
  payload: members({ ...all, privateData: optional('Phase1PrivateData') }),
  inModel,
});

/** The events of CSTA Phase I, apart from privateEvt (401), whose contents are the vendor's. */
export const events = {
  Phase1CallClearedEvent: event(1, {
    clearedCall: required('Phase1ConnectionID'),
    ...state,
    // The model's event has no local connection state, since the whole call is gone.
    localConnectionInfo: optional('Phase1LocalConnectionState', { inModel: { kept: true } }),
  }),
  Phase1ConferencedEvent: event(2, {
    primaryOldCall: required('Phase1ConnectionID'),
    secondaryOldCall: optional('Phase1ConnectionID'),
    conferencingDevice: required('Phase1SubjectDeviceID', { about: 'ECMA-180: confController.' }),
    addedParty: required('Phase1SubjectDeviceID'),
    conferenceConnections: optional('Phase1ConnectionList', { inModel: { absent: [] } }),
    ...state,
  }),
  Phase1ConnectionClearedEvent: event(3, {
    droppedConnection: required('Phase1ConnectionID'),
    releasingDevice: required('Phase1SubjectDeviceID'),
    ...state,
  }),
  Phase1DeliveredEvent: event(4, {
    connection: required('Phase1ConnectionID'),
    alertingDevice: required('Phase1SubjectDeviceID'),
    callingDevice: required('Phase1CallingDeviceID'),
    calledDevice: required('Phase1CalledDeviceID'),
    lastRedirectionDevice: required('Phase1RedirectionDeviceID'),
    ...state,
  }),
  Phase1DivertedEvent: event(
    5,
    {
      connection: optional('Phase1ConnectionID', { inModel: { absent: {} } }),
      divertingDevice: required('Phase1SubjectDeviceID'),
      newDestination: required('Phase1CalledDeviceID'),
      ...state,
    },
    { untold: { lastRedirectionDevice } },
  ),
  Phase1EstablishedEvent: event(6, {
    establishedConnection: required('Phase1ConnectionID'),
    answeringDevice: required('Phase1SubjectDeviceID'),
    callingDevice: required('Phase1CallingDeviceID'),
    calledDevice: required('Phase1CalledDeviceID'),
    lastRedirectionDevice: required('Phase1RedirectionDeviceID'),
    ...state,
  }),
  Phase1FailedEvent: event(
    7,
    {
      failedConnection: required('Phase1ConnectionID'),
      failingDevice: required('Phase1SubjectDeviceID'),
      calledDevice: required('Phase1CalledDeviceID'),
      ...state,
    },
    { untold: { callingDevice, lastRedirectionDevice } },
  ),
  Phase1HeldEvent: event(8, {
    heldConnection: required('Phase1ConnectionID'),
    holdingDevice: required('Phase1SubjectDeviceID'),
    ...state,
  }),
  Phase1NetworkReachedEvent: event(
    9,
    {
      outboundConnection: required('Phase1ConnectionID', { about: 'ECMA-180: connection.' }),
      networkInterfaceUsed: required('Phase1SubjectDeviceID', { about: 'ECMA-180: trunkUsed.' }),
      calledDevice: required('Phase1CalledDeviceID'),
      ...state,
    },
    { untold: { callingDevice, lastRedirectionDevice } },
  ),
  Phase1OriginatedEvent: event(10, {
    originatedConnection: required('Phase1ConnectionID'),
    callingDevice: required('Phase1SubjectDeviceID'),
    calledDevice: required('Phase1CalledDeviceID'),
    ...state,
  }),
  Phase1QueuedEvent: event(11, {
    queuedConnection: required('Phase1ConnectionID'),
    queue: required('Phase1SubjectDeviceID'),
    callingDevice: required('Phase1CallingDeviceID'),
    calledDevice: required('Phase1CalledDeviceID'),
    lastRedirectionDevice: required('Phase1RedirectionDeviceID'),
    numberQueued: optional('integer', { about: 'ECMA-180: numberedQueued.' }),
    ...state,
  }),
  Phase1RetrievedEvent: event(12, {
    retrievedConnection: required('Phase1ConnectionID'),
    retrievingDevice: required('Phase1SubjectDeviceID'),
    ...state,
  }),
  Phase1ServiceInitiatedEvent: event(13, {
    initiatedConnection: required('Phase1ConnectionID'),
    ...state,
  }),
  Phase1TransferredEvent: event(14, {
    primaryOldCall: required('Phase1ConnectionID'),
    secondaryOldCall: optional('Phase1ConnectionID'),
    transferringDevice: required('Phase1SubjectDeviceID'),
    transferredToDevice: required('Phase1SubjectDeviceID', {
      about: 'ECMA-180: transferredDevice.',
    }),
    transferredConnections: optional('Phase1ConnectionList', { inModel: { absent: [] } }),
    ...state,
  }),
  Phase1CallInformationEvent: event(101, {
    connection: required('Phase1ConnectionID'),
    device: required('Phase1SubjectDeviceID'),
    accountInfo: optional('Phase1AccountInfo', { tag: 10 }),
    authCode: optional('Phase1AuthCode', { tag: 11, about: 'ECMA-180: authorisationCode.' }),
  }),
  Phase1DoNotDisturbEvent: event(102, {
    device: required('Phase1SubjectDeviceID'),
    doNotDisturbOn: required('boolean'),
  }),
  Phase1ForwardingEvent: event(103, {
    device: required('Phase1SubjectDeviceID'),
    forwardingInformation: required('Phase1ForwardParameter'),
    forwardedTo: optional('Phase1SubjectDeviceID'),
  }),
  Phase1MessageWaitingEvent: event(104, {
    targetDevice: required('Phase1CalledDeviceID', { about: 'ECMA-180: deviceForMessage.' }),
    invokingDevice: required('Phase1SubjectDeviceID'),
    messageWaitingOn: required('boolean'),
  }),
  Phase1AgentLoggedOnEvent: event(201, {
    ...agent,
    acdGroup: optional('Phase1DeviceID', { about: 'ECMA-180: agentGroup.' }),
    agentPassword: optional('Phase1AgentPassword', { tag: 11, about: 'ECMA-180: password.' }),
  }),
  Phase1AgentLoggedOffEvent: event(202, {
    ...agent,
    acdGroup: optional('Phase1DeviceID', { about: 'ECMA-180: agentGroup.' }),
  }),
  Phase1AgentNotReadyEvent: event(203, agent),
  Phase1AgentReadyEvent: event(204, agent),
  Phase1AgentWorkNotReadyEvent: event(205, agent, working('notReady')),
  Phase1AgentWorkReadyEvent: event(206, agent, working('ready')),
  Phase1BackInServiceEvent: event(301, {
    device: required('Phase1DeviceID', { inModel: { as: 'knownDevice' } }),
    cause: optional('Phase1EventCause'),
  }),
  Phase1OutOfServiceEvent: event(302, {
    device: required('Phase1DeviceID', { inModel: { as: 'knownDevice' } }),
    cause: optional('Phase1EventCause'),
  }),
} as const satisfies ServiceGroup['events'];
