import {
  alias,
  bits,
  choice,
  enumeration,
  list,
  namedNumbers,
  optional,
  required,
  sequence,
  type TypeDefinition,
} from '../language.js';
import { inEcma180 } from './causes.js';

/** Types of the call control and device features of CSTA Phase I. */
export const featureTypes: Readonly<Record<string, TypeDefinition>> = {
  Phase1AccountInfo: alias('octets'),
  Phase1AuthCode: alias('octets'),
  Phase1AgentID: alias('identifier'),
  Phase1AgentPassword: alias('octets'),
  Phase1LocalConnectionState: enumeration('null initiated alerting connected hold queued fail', {
    application: 14,
    about: 'The state of a connection.',
  }),
  Phase1ConnectionDetails: choice(
    {
      heldCall: required('Phase1ConnectionID', { tag: 0 }),
      activeCall: required('Phase1ConnectionID', { tag: 1 }),
      bothCalls: required('Phase1BothCalls', { tag: 2 }),
    },
    { about: 'The calls that a service is about: the held one, the active one, or both.' },
  ),
  Phase1BothCalls: sequence({
    heldCall: required('Phase1ConnectionID'),
    activeCall: required('Phase1ConnectionID'),
  }),
  Phase1ConnectionIDList: list('Phase1ConnectionID', undefined, { application: 12 }),
  Phase1CallInfoItem: sequence({
    endpoint: required('Phase1ConnectionID'),
    staticEndpoint: optional('Phase1DeviceID'),
  }),
  Phase1CallInfo: list('Phase1CallInfoItem', undefined, { application: 13 }),
  Phase1ConnectionList: choice(
    {
      connections: required('Phase1ConnectionIDList'),
      callInformation: required('Phase1CallInfo', { about: 'ECMA-180: callinformation.' }),
    },
    { about: 'The connections of a call, with or without the devices at their ends.' },
  ),
  Phase1AllocationState: enumeration('callDelivered callEstablished', {
    inModel: { isNarrower: true },
    about: 'What to wait for before the call goes to the calling device.',
  }),
  Phase1FeatureInfo: choice(
    {
      campon: required('Phase1ConnectionID', { tag: 0 }),
      callback: required('Phase1ConnectionID', { tag: 1 }),
      intrude: required('Phase1ConnectionID', { tag: 2 }),
      callbackMessage: required('Phase1ConnectionID', { tag: 3 }),
    },
    { about: 'How to complete a call, and the connection that failed.' },
  ),
  Phase1Deflect: sequence({
    callToBeDiverted: required('Phase1ConnectionID'),
    newDestination: required('Phase1CalledDeviceID', { inModel: { as: 'called' } }),
  }),
  Phase1Pickup: sequence({
    callToBePickedUp: required('Phase1ConnectionID'),
    requestingDevice: required('Phase1DeviceID'),
  }),
  Phase1DivertInfo: choice(
    {
      deflect: required('Phase1Deflect', { tag: 0 }),
      pickup: required('Phase1Pickup', { tag: 1 }),
      group: required('Phase1DeviceID', {
        explicitTag: 2,
        about: 'The device that picks up a call of its group.',
      }),
    },
    { about: 'How to divert a call, and where to.' },
  ),
  Phase1ForwardingType: enumeration(
    `
      forwardImmediateOn forwardImmediateOff forwardBusyOn forwardBusyOff forwardNoAnsOn
      forwardNoAnsOff forwardBusyIntOn forwardBusyIntOff forwardBusyExtOn
      forwardBusyExtOff forwardNoAnsIntOn forwardNoAnsIntOff forwardNoAnsExtOn
      forwardNoAnsExtOff
    `,
    { about: 'A kind of forwarding, switched on or off.' },
  ),
  Phase1ForwardParameter: sequence({
    forwardingType: required('Phase1ForwardingType'),
    forwardDN: optional('text'),
  }),
  Phase1ForwardListItem: sequence({
    forwardingType: required('Phase1ForwardingType'),
    forwardDN: required('text'),
  }),
  Phase1ForwardList: list('Phase1ForwardListItem'),
  Phase1DeviceType: enumeration(
    {
      ...namedNumbers('station line button acd trunk operator other=255'),
      acd: inEcma180(3, 'aCD'),
      stationGroup: inEcma180(16, 'station-group'),
      lineGroup: inEcma180(17, 'line-group'),
      buttonGroup: inEcma180(18, 'button-group'),
      acdGroup: inEcma180(19, 'aCD-group'),
      trunkGroup: inEcma180(20, 'trunk-group'),
      operatorGroup: inEcma180(21, 'operator-group'),
    },
    { inModel: { isNarrower: true }, about: 'The kind of a device.' },
  ),
  Phase1DeviceClass: bits('voice data image other'),
  Phase1DeviceInfo: sequence(
    {
      deviceID: optional('Phase1DeviceID', { inModel: { name: 'shortFormDeviceID' } }),
      deviceType: optional('Phase1DeviceType', { inModel: { name: 'namedDeviceTypes' } }),
      deviceClass: optional('Phase1DeviceClass', { inModel: { name: 'mediaClassSupport' } }),
    },
    {
      inModel: {
        untold: {
          hasPhysicalElement: false,
          acdModels: {},
          appearanceAddressable: false,
          appearanceType: 'selectedStandard',
        },
      },
    },
  ),
  Phase1AgentState: enumeration('notReady null ready workNotReady workReady', {
    about:
      'The state of an agent. One source has logOut (0) and notReady (1); the wire does not tell which is meant.',
  }),
  Phase1QueryDeviceFeature: enumeration(
    `
      msgWaitingOn doNotDisturbOn forward lastDialedNumber deviceInfo agentState
      routingEnabled autoAnswer microphoneMuteOn speakerMuteOn speakerVolume
    `,
    { about: 'What to ask of a device.' },
  ),
  Phase1QueryDeviceInformation: choice(
    {
      msgWaitingOn: required('boolean', { tag: 0 }),
      doNotDisturbOn: required('boolean', { tag: 1 }),
      forward: required('Phase1ForwardList', { tag: 2 }),
      lastDialed: required('text', { tag: 3, inModel: { as: 'digits' } }),
      deviceInfo: required('Phase1DeviceInfo', { tag: 4 }),
      agentState: required('Phase1AgentState', { tag: 5 }),
      routingEnabled: required('boolean', { tag: 6 }),
      autoAnswerOn: required('boolean', { tag: 7 }),
      microphoneMuteOn: required('boolean', { tag: 8, inModel: { as: 'microphoneMute' } }),
      speakerMuteOn: required('boolean', { tag: 9, inModel: { as: 'speakerMute' } }),
      speakerVolume: required('integer', {
        range: [0, 100],
        tag: 10,
        inModel: { as: 'speakerVolume' },
        about: '0 to 100.',
      }),
    },
    { about: 'What a device answered.' },
  ),
  Phase1LoggedOnInfo: sequence({
    agentID: optional('Phase1AgentID', { tag: 10 }),
    password: optional('Phase1AgentPassword', { tag: 11 }),
    group: optional('Phase1DeviceID'),
  }),
  Phase1LoggedOffInfo: sequence({
    agentID: optional('Phase1AgentID', { tag: 10 }),
    group: optional('Phase1DeviceID'),
  }),
  Phase1AgentParameter: choice(
    {
      loggedIn: required('Phase1LoggedOnInfo', { tag: 0 }),
      loggedOut: required('Phase1LoggedOffInfo', { tag: 1 }),
      notReady: required('nothing', { tag: 2 }),
      ready: required('nothing', { tag: 3 }),
      workNotReady: required('nothing', { tag: 4 }),
      workReady: required('nothing', { tag: 5 }),
    },
    { about: 'The state that an agent is to go to.' },
  ),
  Phase1SetDeviceFeature: choice(
    {
      msgWaitingOn: required('boolean', { tag: 0 }),
      doNotDisturbOn: required('boolean', { tag: 1 }),
      forward: required('Phase1ForwardParameter', { tag: 2 }),
      requestedAgentState: required('Phase1AgentParameter', { explicitTag: 3 }),
    },
    { about: 'What to set at a device.' },
  ),
  Phase1SystemStatusValue: enumeration(
    `
      initializing enabled normal messagesLost disabled overloadImminent overloadReached
      overloadRelieved
    `,
    { inModel: { isNarrower: true }, about: 'The state of the system.' },
  ),
  Phase1SelectValue: enumeration('normal leastCost emergency aCD userDefined', {
    about: 'How a route should be picked.',
  }),
  Phase1RetryValue: choice(
    {
      noListAvailable: required('boolean', { tag: 0 }),
      noCountAvailable: required('boolean', { tag: 1 }),
      retryCount: required('integer', { tag: 2 }),
    },
    { about: 'How many more routes can still be offered.' },
  ),
  Phase1SetUpValues: alias('octets', { about: 'Set-up information, which later phases lack.' }),
  Phase1RouteingCrossRefID: alias('identifier', { application: 24 }),
};
