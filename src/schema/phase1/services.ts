import { bare, members, optional, type Payload, required, type ServiceGroup } from '../language.js';

const argument = (type: string): Payload => bare({ argument: required(type) });
const result = (type: string): Payload => bare({ result: required(type) });
const acknowledgement = result('Phase1Acknowledgement');
const extensions = optional('Phase1CommonArguments');
const privateData = optional('Phase1PrivateData');

/** The operations of CSTA Phase I. */
export const services = {
  Phase1AlternateCall: {
    operation: 1,
    request: argument('Phase1CallsArgument'),
    response: acknowledgement,
  },
  Phase1AnswerCall: {
    operation: 2,
    request: argument('Phase1ConnectionArgument'),
    response: acknowledgement,
  },
  Phase1CallCompletion: {
    operation: 3,
    request: argument('Phase1CallCompletionArgument'),
    response: acknowledgement,
  },
  Phase1ClearCall: {
    operation: 4,
    request: argument('Phase1ConnectionArgument'),
    response: acknowledgement,
  },
  Phase1ClearConnection: {
    operation: 5,
    request: argument('Phase1ConnectionArgument'),
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
        about: 'ECMA-180: calledDirectoryNumber.',
      }),
      extensions,
    }),
    response: result('Phase1ConnectionResult'),
  },
  Phase1DivertCall: {
    operation: 8,
    request: argument('Phase1DivertCallArgument'),
    response: acknowledgement,
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
      calledDirectoryNumber: required('Phase1CalledDeviceID'),
      extensions,
    }),
    response: result('Phase1ConnectionResult'),
  },
  Phase1MakePredictiveCall: {
    operation: 11,
    request: members({
      callingDevice: required('Phase1DeviceID'),
      calledDirectoryNumber: required('Phase1CalledDeviceID'),
      allocation: optional('Phase1AllocationState', { default: 'callDelivered' }),
      extensions,
    }),
    response: result('Phase1ConnectionResult'),
  },
  Phase1QueryDevice: {
    operation: 12,
    request: members({
      device: required('Phase1DeviceID'),
      feature: required('Phase1QueryDeviceFeature'),
      extensions,
    }),
    response: result('Phase1QueryDeviceResult'),
  },
  Phase1ReconnectCall: {
    operation: 13,
    request: argument('Phase1CallsArgument'),
    response: acknowledgement,
  },
  Phase1RetrieveCall: {
    operation: 14,
    request: argument('Phase1ConnectionArgument'),
    response: acknowledgement,
  },
  Phase1SetFeature: {
    operation: 15,
    request: members({
      device: required('Phase1DeviceID'),
      feature: required('Phase1SetDeviceFeature'),
      extensions,
    }),
    response: acknowledgement,
  },
  Phase1TransferCall: {
    operation: 16,
    request: argument('Phase1CallsArgument'),
    response: members({
      transferredCall: optional('Phase1ConnectionID'),
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
      setupInformation: optional('Phase1SetUpValues'),
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
      routeSelected: required('Phase1CalledDeviceID'),
      remainRetries: optional('Phase1RetryValue', { about: 'ECMA-180: remainRetry.' }),
      setupInformation: optional('Phase1SetUpValues'),
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
  },
  Phase1SystemStatus: {
    operation: 52,
    request: argument('Phase1SystemStatusArgument'),
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
    response: result('Phase1ChangeMonitorFilterResult'),
  },
  Phase1MonitorStop: {
    operation: 73,
    request: argument('Phase1MonitorStopArgument'),
    response: acknowledgement,
  },
  Phase1SnapshotDevice: {
    operation: 74,
    request: argument('Phase1DeviceArgument'),
    response: result('Phase1SnapshotDeviceResult'),
  },
  Phase1SnapshotCall: {
    operation: 75,
    request: argument('Phase1ConnectionArgument'),
    response: result('Phase1SnapshotCallResult'),
  },
} as const satisfies ServiceGroup['services'];
