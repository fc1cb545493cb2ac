import { bare, members, optional, type Payload, required, type ServiceGroup } from '../language.js';

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

/** The operations of CSTA Phase I, and the services of the model that they carry. */
export const services = {
  Phase1AlternateCall: {
    operation: 1,
    request: argument('Phase1CallsArgument'),
    response: acknowledgement,
    carries: {
      AlternateCall: { usual: { consultOptions: 'unrestricted' } },
    },
  },
  Phase1AnswerCall: {
    operation: 2,
    request: argument('Phase1ConnectionArgument', 'callToBeAnswered'),
    response: acknowledgement,
  },
  Phase1CallCompletion: {
    operation: 3,
    request: argument('Phase1CallCompletionArgument'),
    response: acknowledgement,
    carries: {
      CamponCall: { by: 'campon', name: 'camponConnection' },
      CallBack: { by: 'callback', name: 'callbackConnection' },
      IntrudeCall: { by: 'intrude', name: 'intrude', usual: { participationType: 'active' } },
      CallBackMessage: { by: 'callbackMessage', name: 'callbackMessageConnection' },
    },
  },
  Phase1ClearCall: {
    operation: 4,
    request: argument('Phase1ConnectionArgument', 'callToBeCleared'),
    response: acknowledgement,
  },
  Phase1ClearConnection: {
    operation: 5,
    request: argument('Phase1ConnectionArgument', 'connectionToBeCleared'),
    response: acknowledgement,
  },
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
    carries: {
      ConsultationCall: { usual: { consultOptions: 'unrestricted' } },
    },
  },
  Phase1DivertCall: {
    operation: 8,
    request: argument('Phase1DivertCallArgument'),
    response: acknowledgement,
    carries: {
      DeflectCall: { by: 'deflect' },
      DirectedPickupCall: { by: 'pickup' },
      GroupPickupCall: { by: 'group', name: 'newDestination' },
    },
  },
  Phase1HoldCall: {
    operation: 9,
    request: members({
      callToBeHeld: required('Phase1ConnectionID'),
      connectionReservation: optional('boolean', { default: false }),
      extensions,
    }),
    response: acknowledgement,
  },
  Phase1MakeCall: {
    operation: 10,
    request: members({
      callingDevice: required('Phase1DeviceID'),
      calledDirectoryNumber: required('Phase1CalledDeviceID', called),
      extensions,
    }),
    response: result('Phase1ConnectionResult', 'callingDevice'),
    carries: {
      MakeCall: { usual: { autoOriginate: 'prompt' } },
    },
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
    carries: {
      MakePredictiveCall: { usual: { autoOriginate: 'prompt' } },
    },
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
  Phase1ReconnectCall: {
    operation: 13,
    request: argument('Phase1CallsArgument'),
    response: acknowledgement,
  },
  Phase1RetrieveCall: {
    operation: 14,
    request: argument('Phase1ConnectionArgument', 'callToBeRetrieved'),
    response: acknowledgement,
  },
  Phase1SetFeature: {
    operation: 15,
    request: members({
      device: required('Phase1DeviceID'),
      feature: required('Phase1SetDeviceFeature', { inModel: { tellsService: true } }),
      extensions,
    }),
    response: acknowledgement,
    carries: {
      SetMessageWaitingIndicator: { by: 'msgWaitingOn', name: 'messageWaitingOn' },
      SetDoNotDisturb: { by: 'doNotDisturbOn', name: 'doNotDisturbOn' },
      SetForwarding: { by: 'forward' },
      SetAgentState: { by: 'requestedAgentState' },
    },
  },
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
  Phase1EscapeService: {
    operation: 51,
    request: argument('Phase1EscapeArgument'),
    response: acknowledgement,
    carries: {
      Escape: {},
    },
  },
  Phase1SystemStatus: {
    operation: 52,
    request: argument('Phase1SystemStatusArgument', 'systemStatus'),
    response: acknowledgement,
  },
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
  Phase1MonitorStop: {
    operation: 73,
    request: argument('Phase1MonitorStopArgument', 'monitorCrossRefID'),
    response: acknowledgement,
  },
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
