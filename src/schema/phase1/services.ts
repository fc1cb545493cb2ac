import {
  bare,
  members,
  optional,
  type Payload,
  required,
  type Service,
  type ServiceGroup,
} from '../language.js';

/** The member of the model that a value is; without it, the value holds members of the model. */
const named = (name: string | undefined) => (name === undefined ? {} : { inModel: { name } });

const argument = (type: string, name?: string): Payload =>
  bare({ argument: required(type, named(name)) });
const result = (type: string, name?: string): Payload =>
  bare({ result: required(type, named(name)) });
/** A device for which the model has no other word than its number. */
const called = { inModel: { as: 'called' } } as const;
const acknowledgement = result('Phase1Acknowledgement');
const extensions = optional('Phase1CommonArguments');
const privateData = optional('Phase1PrivateData');

/** An operation whose positive answer says nothing more. */
const confirmed = (operation: number, request: Payload, carries?: Service['carries']): Service => ({
  operation,
  request,
  response: acknowledgement,
  ...(carries && { carries }),
});

/** The operations of CSTA Phase I, and the services of the model that they carry. */
export const services = {
  Phase1AlternateCall: confirmed(1, argument('Phase1CallsArgument'), {
    AlternateCall: { usual: { consultOptions: 'unrestricted' } },
  }),
  Phase1AnswerCall: confirmed(2, argument('Phase1ConnectionArgument', 'callToBeAnswered')),
  Phase1CallCompletion: confirmed(3, argument('Phase1CallCompletionArgument'), {
    CamponCall: { by: 'campon', name: 'camponConnection' },
    CallBack: { by: 'callback', name: 'callbackConnection' },
    IntrudeCall: { by: 'intrude', name: 'intrude', usual: { participationType: 'active' } },
    CallBackMessage: { by: 'callbackMessage', name: 'callbackMessageConnection' },
  }),
  Phase1ClearCall: confirmed(4, argument('Phase1ConnectionArgument', 'callToBeCleared')),
  Phase1ClearConnection: confirmed(
    5,
    argument('Phase1ConnectionArgument', 'connectionToBeCleared'),
  ),
  Phase1ConferenceCall: {
    operation: 6,
    request: argument('Phase1CallsArgument'),
    response: members({
      conferenceCall: required('Phase1ConnectionID'),
      connections: optional('Phase1ConnectionList'),
      extensions: privateData,
    }),
  },
  Phase1ConsultationCall: {
    operation: 7,
    request: members({
      existingCall: required('Phase1ConnectionID'),
      consultedDevice: required('Phase1CalledDeviceID', {
        ...called,
        about: 'ECMA-180: calledDirectoryNumber.',
      }),
      extensions,
    }),
    response: result('Phase1ConnectionResult', 'initiatedCall'),
    carries: { ConsultationCall: { usual: { consultOptions: 'unrestricted' } } },
  },
  Phase1DivertCall: confirmed(8, argument('Phase1DivertCallArgument'), {
    DeflectCall: { by: 'deflect' },
    DirectedPickupCall: { by: 'pickup' },
    GroupPickupCall: { by: 'group', name: 'newDestination' },
  }),
  Phase1HoldCall: confirmed(
    9,
    members({
      callToBeHeld: required('Phase1ConnectionID'),
      connectionReservation: optional('boolean', { default: false }),
      extensions,
    }),
  ),
  Phase1MakeCall: {
    operation: 10,
    request: members({
      callingDevice: required('Phase1DeviceID'),
      calledDirectoryNumber: required('Phase1CalledDeviceID', called),
      extensions,
    }),
    response: result('Phase1ConnectionResult', 'callingDevice'),
    carries: { MakeCall: { usual: { autoOriginate: 'prompt' } } },
  },
  Phase1MakePredictiveCall: {
    operation: 11,
    request: members({
      callingDevice: required('Phase1DeviceID'),
      calledDirectoryNumber: required('Phase1CalledDeviceID', called),
      allocation: optional('Phase1AllocationState', {
        default: 'callDelivered',
        inModel: { name: 'signallingDetection', as: 'allocation' },
      }),
      extensions,
    }),
    response: result('Phase1ConnectionResult', 'initiatedCall'),
    carries: { MakePredictiveCall: { usual: { autoOriginate: 'prompt' } } },
  },
  Phase1QueryDevice: {
    operation: 12,
    request: members({
      device: required('Phase1DeviceID'),
      feature: required('Phase1QueryDeviceFeature', { inModel: { tellsService: true } }),
      extensions,
    }),
    response: result('Phase1QueryDeviceResult'),
    carries: {
      GetMessageWaitingIndicator: {
        by: 'msgWaitingOn',
        answer: { by: 'msgWaitingOn', name: 'messageWaitingOn' },
      },
      GetDoNotDisturb: {
        by: 'doNotDisturbOn',
        answer: { by: 'doNotDisturbOn', name: 'doNotDisturbOn' },
      },
      GetForwarding: { by: 'forward', answer: { by: 'forward', name: 'forwardingList' } },
      GetLastNumberDialed: {
        by: 'lastDialedNumber',
        answer: { by: 'lastDialed', name: 'numberDialed' },
      },
      GetLogicalDeviceInformation: { by: 'deviceInfo', answer: { by: 'deviceInfo' } },
      GetAgentState: { by: 'agentState', answer: { by: 'agentState', name: 'agentStateList' } },
      GetRouteingMode: {
        by: 'routingEnabled',
        answer: { by: 'routingEnabled', name: 'routeingMode' },
      },
      GetAutoAnswer: { by: 'autoAnswer', answer: { by: 'autoAnswerOn', name: 'autoAnswerOn' } },
      GetMicrophoneMute: {
        by: 'microphoneMuteOn',
        answer: { by: 'microphoneMuteOn', name: 'microphoneMuteList' },
      },
      GetSpeakerMute: {
        by: 'speakerMuteOn',
        answer: { by: 'speakerMuteOn', name: 'speakerMuteList' },
      },
      GetSpeakerVolume: {
        by: 'speakerVolume',
        answer: { by: 'speakerVolume', name: 'speakerVolumeList' },
      },
    },
  },
  Phase1ReconnectCall: confirmed(13, argument('Phase1CallsArgument')),
  Phase1RetrieveCall: confirmed(14, argument('Phase1ConnectionArgument', 'callToBeRetrieved')),
  Phase1SetFeature: confirmed(
    15,
    members({
      device: required('Phase1DeviceID'),
      feature: required('Phase1SetDeviceFeature', { inModel: { tellsService: true } }),
      extensions,
    }),
    {
      SetMessageWaitingIndicator: { by: 'msgWaitingOn', name: 'messageWaitingOn' },
      SetDoNotDisturb: { by: 'doNotDisturbOn', name: 'doNotDisturbOn' },
      SetForwarding: { by: 'forward' },
      SetAgentState: { by: 'requestedAgentState' },
    },
  ),
  Phase1TransferCall: {
    operation: 16,
    request: argument('Phase1CallsArgument'),
    response: members({
      transferredCall: optional('Phase1ConnectionID', { inModel: { absent: {} } }),
      connections: optional('Phase1ConnectionList'),
      extensions: privateData,
    }),
  },
  Phase1RouteRequest: {
    operation: 31,
    request: members({
      crossRefIdentifier: required('Phase1RouteingCrossRefID'),
      currentRoute: required('Phase1CalledDeviceID'),
      callingDevice: optional('Phase1CallingDeviceID'),
      routedCall: optional('Phase1ConnectionID'),
      routeSelAlgorithm: optional('Phase1SelectValue'),
      priority: optional('boolean'),
      setupInformation: optional('Phase1SetUpValues', { inModel: { kept: true } }),
      extensions,
    }),
  },
  Phase1ReRoute: {
    operation: 32,
    about: 'ECMA-180: reRouteRequest.',
    request: members({
      crossRefIdentifier: required('Phase1RouteingCrossRefID'),
      extensions,
    }),
  },
  Phase1RouteSelect: {
    operation: 33,
    about: 'ECMA-180: routeSelectRequest.',
    request: members({
      crossRefIdentifier: required('Phase1RouteingCrossRefID'),
      routeSelected: required('Phase1CalledDeviceID', called),
      remainRetries: optional('Phase1RetryValue', { about: 'ECMA-180: remainRetry.' }),
      setupInformation: optional('Phase1SetUpValues', { inModel: { kept: true } }),
      routeUsedReq: optional('boolean'),
      extensions,
    }),
  },
  Phase1RouteUsed: {
    operation: 34,
    about: 'ECMA-180: routeUsedRequest.',
    request: members({
      crossRefIdentifier: required('Phase1RouteingCrossRefID'),
      routeUsed: required('Phase1CalledDeviceID'),
      callingDevice: optional('Phase1CallingDeviceID'),
      domain: optional('boolean'),
      extensions,
    }),
  },
  Phase1RouteEnd: {
    operation: 35,
    about: 'ECMA-180: routeEndRequest.',
    request: members({
      crossRefIdentifier: required('Phase1RouteingCrossRefID'),
      errorValue: optional('Phase1UniversalFailure'),
      extensions,
    }),
  },
  Phase1EscapeService: confirmed(51, argument('Phase1EscapeArgument'), { Escape: {} }),
  Phase1SystemStatus: confirmed(52, argument('Phase1SystemStatusArgument', 'systemStatus')),
  Phase1MonitorStart: {
    operation: 71,
    request: members({
      monitorObject: required('Phase1MonitorObject'),
      requestedMonitorFilter: optional('Phase1MonitorFilter', {
        about: 'ECMA-180: monitorFilter.',
      }),
      monitorType: optional('Phase1MonitorType'),
      extensions,
    }),
    response: members({
      monitorCrossRefID: required('Phase1MonitorCrossRefID', {
        about: 'ECMA-180: crossRefIdentifier.',
      }),
      actualMonitorFilter: optional('Phase1MonitorFilter', { about: 'ECMA-180: monitorFilter.' }),
      extensions: privateData,
    }),
  },
  Phase1ChangeMonitorFilter: {
    operation: 72,
    request: members({
      monitorCrossRefID: required('Phase1MonitorCrossRefID'),
      requestedFilterList: required('Phase1MonitorFilter', { about: 'ECMA-180: filterlist.' }),
      extensions,
    }),
    response: result('Phase1ChangeMonitorFilterResult', 'actualFilterList'),
  },
  Phase1MonitorStop: confirmed(73, argument('Phase1MonitorStopArgument', 'monitorCrossRefID')),
  Phase1SnapshotDevice: {
    operation: 74,
    request: argument('Phase1DeviceArgument', 'snapshotObject'),
    response: result('Phase1SnapshotDeviceResult', 'crossRefIDorSnapshotData.snapshotData'),
  },
  Phase1SnapshotCall: {
    operation: 75,
    request: argument('Phase1ConnectionArgument', 'snapshotObject'),
    response: result('Phase1SnapshotCallResult', 'crossRefIDorSnapshotData.snapshotData'),
  },
} as const satisfies ServiceGroup['services'];
