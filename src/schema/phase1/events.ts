import {
  type EventDefinition,
  type EventInModel,
  type Members,
  members,
  optional,
  required,
  type ServiceGroup,
} from '../language.js';

const connection = required('Phase1ConnectionID');
const callingDevice = required('Phase1CallingDeviceID');
const calledDevice = required('Phase1CalledDeviceID');
const lastRedirectionDevice = required('Phase1RedirectionDeviceID');
const connections = optional('Phase1ConnectionList', { inModel: { absent: [] } });

/** A device that the event is about, perhaps under another name in ECMA-180. */
const subject = (name?: string) =>
  required('Phase1SubjectDeviceID', name === undefined ? {} : { about: `ECMA-180: ${name}.` });

/** What every call event ends with. */
const state = {
  localConnectionInfo: optional('Phase1LocalConnectionState'),
  cause: optional('Phase1EventCause', { inModel: { absent: 'normal' } }),
} as const;

/** What the model requires of a call event, where Phase I does not tell it. */
const untoldRedirection = { lastRedirectionDevice: { notSpecified: true } } as const;
const untoldDevices = { callingDevice: { notKnown: true }, ...untoldRedirection } as const;

/** The agent that an event of an agent's state is about. */
const agent = {
  agentDevice: subject(),
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
    clearedCall: connection,
    ...state,
    // The model's event has no local connection state, since the whole call is gone.
    localConnectionInfo: optional('Phase1LocalConnectionState', { inModel: { kept: true } }),
  }),
  Phase1ConferencedEvent: event(2, {
    primaryOldCall: connection,
    secondaryOldCall: optional('Phase1ConnectionID'),
    conferencingDevice: subject('confController'),
    addedParty: subject(),
    conferenceConnections: connections,
    ...state,
  }),
  Phase1ConnectionClearedEvent: event(3, {
    droppedConnection: connection,
    releasingDevice: subject(),
    ...state,
  }),
  Phase1DeliveredEvent: event(4, {
    connection,
    alertingDevice: subject(),
    callingDevice,
    calledDevice,
    lastRedirectionDevice,
    ...state,
  }),
  Phase1DivertedEvent: event(
    5,
    {
      connection: optional('Phase1ConnectionID', { inModel: { absent: {} } }),
      divertingDevice: subject(),
      newDestination: calledDevice,
      ...state,
    },
    { untold: untoldRedirection },
  ),
  Phase1EstablishedEvent: event(6, {
    establishedConnection: connection,
    answeringDevice: subject(),
    callingDevice,
    calledDevice,
    lastRedirectionDevice,
    ...state,
  }),
  Phase1FailedEvent: event(
    7,
    {
      failedConnection: connection,
      failingDevice: subject(),
      calledDevice,
      ...state,
    },
    { untold: untoldDevices },
  ),
  Phase1HeldEvent: event(8, { heldConnection: connection, holdingDevice: subject(), ...state }),
  Phase1NetworkReachedEvent: event(
    9,
    {
      outboundConnection: required('Phase1ConnectionID', { about: 'ECMA-180: connection.' }),
      networkInterfaceUsed: subject('trunkUsed'),
      calledDevice,
      ...state,
    },
    { untold: untoldDevices },
  ),
  Phase1OriginatedEvent: event(10, {
    originatedConnection: connection,
    callingDevice: subject(),
    calledDevice,
    ...state,
  }),
  Phase1QueuedEvent: event(11, {
    queuedConnection: connection,
    queue: subject(),
    callingDevice,
    calledDevice,
    lastRedirectionDevice,
    numberQueued: optional('integer', { about: 'ECMA-180: numberedQueued.' }),
    ...state,
  }),
  Phase1RetrievedEvent: event(12, {
    retrievedConnection: connection,
    retrievingDevice: subject(),
    ...state,
  }),
  Phase1ServiceInitiatedEvent: event(13, { initiatedConnection: connection, ...state }),
  Phase1TransferredEvent: event(14, {
    primaryOldCall: connection,
    secondaryOldCall: optional('Phase1ConnectionID'),
    transferringDevice: subject(),
    transferredToDevice: subject('transferredDevice'),
    transferredConnections: connections,
    ...state,
  }),
  Phase1CallInformationEvent: event(101, {
    connection,
    device: subject(),
    accountInfo: optional('Phase1AccountInfo', { tag: 10 }),
    authCode: optional('Phase1AuthCode', { tag: 11, about: 'ECMA-180: authorisationCode.' }),
  }),
  Phase1DoNotDisturbEvent: event(102, { device: subject(), doNotDisturbOn: required('boolean') }),
  Phase1ForwardingEvent: event(103, {
    device: subject(),
    forwardingInformation: required('Phase1ForwardParameter'),
    forwardedTo: optional('Phase1SubjectDeviceID'),
  }),
  Phase1MessageWaitingEvent: event(104, {
    targetDevice: required('Phase1CalledDeviceID', { about: 'ECMA-180: deviceForMessage.' }),
    invokingDevice: subject(),
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
