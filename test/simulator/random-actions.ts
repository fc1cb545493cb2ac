import fc from 'fast-check';
import { CstaServiceError, UsageError } from '../../src/model/errors.js';
import type { Requests } from '../../src/model/generated/messages.js';
import type { ConnectionID, DeviceID } from '../../src/model/hand-written.js';
import type { RequestType } from '../../src/model/message.js';
import type { ConnectionState, SimulatedConnection } from '../../src/simulator/index.js';
import type { Bench, Client } from './bench.js';

/** One thing that somebody does, with numbers to choose by. */
export interface Action {
  readonly name: string;
  readonly first: number;
  readonly second: number;
}

/** What an action is about: connections and devices that are there, or now and then some that are not. */
export interface Choice {
  readonly one: ConnectionID;
  readonly other: ConnectionID;
  readonly device: DeviceID;
}

/** Who asks the PBX for services. */
export type Requester = Pick<Client, 'send' | 'requests'>;

type Actions = Readonly<
  Record<
    string,
    (bench: Pick<Bench, 'simulator' | 'clock'>, client: Requester, choice: Choice) => unknown
  >
>;

function request<Type extends RequestType>(
  type: Type,
  members: (choice: Choice) => Requests[Type],
) {
  return (_: unknown, client: Requester, choice: Choice) => client.send(type, members(choice));
}

const SERVICES: Actions = {
  AcceptCall: request('AcceptCall', ({ one }) => ({ callToBeAccepted: one })),
  AlternateCall: request('AlternateCall', ({ one, other }) => ({
    heldCall: one,
    activeCall: other,
  })),
  AnswerCall: request('AnswerCall', ({ one }) => ({ callToBeAnswered: one })),
  AssociateData: request('AssociateData', ({ one }) => ({
    existingCall: one,
    correlatorData: { string: new Uint8Array([1, 2]) },
  })),
  SendUserInformation: request('SendUserInformation', ({ one }) => ({
    existingCall: one,
    userData: { string: new Uint8Array([3]) },
  })),
  CallBack: request('CallBack', ({ one }) => ({ callbackConnection: one })),
  CallBackMessage: request('CallBackMessage', ({ one }) => ({ callbackMessageConnection: one })),
  CamponCall: request('CamponCall', ({ one }) => ({ camponConnection: one })),
  ClearCall: request('ClearCall', ({ one }) => ({ callToBeCleared: one })),
  ClearConnection: request('ClearConnection', ({ one }) => ({ connectionToBeCleared: one })),
  ConferenceCall: request('ConferenceCall', ({ one, other }) => ({
    heldCall: one,
    activeCall: other,
  })),
  ConsultationCall: request('ConsultationCall', ({ one, device }) => ({
    existingCall: one,
    consultedDevice: device,
  })),
  DeflectCall: request('DeflectCall', ({ one, other, device }) => ({
    callToBeDiverted: one,
    newDestination: device,
    addNewDestinationsList: [{ number: other.deviceID?.number ?? '' }],
  })),
  'DeflectCall to one': request('DeflectCall', ({ one, device }) => ({
    callToBeDiverted: one,
    newDestination: device,
  })),
  DialDigits: request('DialDigits', ({ one, device }) => ({
    diallingConnection: one,
    diallingSequence: device,
  })),
  DirectedPickupCall: request('DirectedPickupCall', ({ one, device }) => ({
    callToBePickedUp: one,
    requestingDevice: device,
  })),
  GroupPickupCall: request('GroupPickupCall', ({ device }) => ({ newDestination: device })),
  HoldCall: request('HoldCall', ({ one }) => ({ callToBeHeld: one })),
  IntrudeCall: request('IntrudeCall', ({ one }) => ({ intrude: one })),
  JoinCall: request('JoinCall', ({ one, device }) => ({ activeCall: one, joiningDevice: device })),
  'JoinCall at once': request('JoinCall', ({ one, device }) => ({
    activeCall: one,
    joiningDevice: device,
    autoOriginate: 'doNotPrompt',
  })),
  MakeCall: request('MakeCall', ({ one, device }) => ({
    callingDevice: device,
    calledDirectoryNumber: { number: one.deviceID?.number ?? '10;' },
  })),
  'MakeCall at once': request('MakeCall', ({ other, device }) => ({
    callingDevice: device,
    calledDirectoryNumber: { number: other.deviceID?.number ?? '101' },
    autoOriginate: 'doNotPrompt',
  })),
  MakeConnection: request('MakeConnection', ({ device }) => ({ initiatingDevice: device })),
  MakePredictiveCall: request('MakePredictiveCall', ({ one, device }) => ({
    callingDevice: device,
    calledDirectoryNumber: { number: one.deviceID?.number ?? '102' },
    alertTime: 5,
  })),
  ParkCall: request('ParkCall', ({ one, device }) => ({ parking: one, parkTo: device })),
  ReconnectCall: request('ReconnectCall', ({ one, other }) => ({
    heldCall: one,
    activeCall: other,
  })),
  RetrieveCall: request('RetrieveCall', ({ one }) => ({ callToBeRetrieved: one })),
  PlayMessage: request('PlayMessage', ({ one, other }) => ({
    messageToBePlayed: other.callID === undefined ? 'welcome' : 'bye',
    overConnection: one,
    termination: { dTMFDigitDetected: true },
  })),
  RecordMessage: request('RecordMessage', ({ one }) => ({ callToBeRecorded: one })),
  Suspend: request('Suspend', ({ one }) => ({ connection: one })),
  Resume: request('Resume', ({ one }) => ({ connection: one })),
  Review: request('Review', ({ one }) => ({
    connection: one,
    periodToReview: { startOfMessage: true },
  })),
  Stop: request('Stop', ({ one }) => ({ connection: one })),
  Reposition: request('Reposition', ({ one }) => ({
    connection: one,
    periodOfReposition: { absolutePosition: 'startOfMessage' },
  })),
  SetVoiceAttribute: request('SetVoiceAttribute', ({ one }) => ({
    connection: one,
    attributeToSet: [{ currentSpeed: 150 }],
  })),
  QueryVoiceAttribute: request('QueryVoiceAttribute', ({ one }) => ({
    messageToQuery: 'welcome',
    attributeToQuery: 'currentState',
    connection: one,
  })),
  GenerateDigits: request('GenerateDigits', ({ one }) => ({
    connectionToSendDigits: one,
    charactersToSend: '12#',
  })),
  GenerateTelephonyTones: request('GenerateTelephonyTones', ({ one }) => ({
    connectionToSendTone: one,
    toneToSend: 'beep',
    toneDuration: 500,
  })),
  StartDataCollection: request('StartDataCollection', ({ one }) => ({
    object: { call: one },
    digitsReportingCriteria: { numChars: 2, flushChar: '#', timeout: 3 },
  })),
  StartDataPath: request('StartDataPath', ({ device }) => ({
    object: { deviceObject: device },
    numberOfCharactersToCollect: 2,
    timeout: 3,
  })),
  SendData: request('SendData', () => ({
    ioCrossRefID: { switchProvided: 'P1' },
    ioData: Uint8Array.of(72, 105),
  })),
  FastData: request('FastData', ({ one }) => ({
    object: { callObject: one },
    ioData: Uint8Array.of(72, 105),
  })),
  RouteRegister: request('RouteRegister', () => ({})),
  RouteEnd: request('RouteEnd', () => ({ crossRefIdentifier: 'Q2' })),
  RouteReject: request('RouteReject', () => ({ crossRefIdentifier: 'Q3' })),
  RouteSelect: (_, client, { device }) =>
    client.send('RouteSelect', {
      crossRefIdentifier: lastDialogue(client),
      routeSelected: device,
      routeUsedReq: true,
    }),
  SendMessage: request('SendMessage', ({ one, device }) => ({
    callingDevice: device,
    destinationDevices: [{ number: one.deviceID?.number ?? '103' }],
    messageInfo: [{ contents: 'hello' }],
  })),
  SetAgentState: request('SetAgentState', ({ one, device }) => ({
    device,
    requestedAgentState: one.deviceID === undefined ? 'notReady' : 'ready',
  })),
  SetForwarding: request('SetForwarding', ({ one, device }) => ({
    device,
    forwardingType: one.deviceID === undefined ? 'forwardBusy' : 'forwardNoAnsExt',
    activateForward: one.deviceID !== undefined,
    ...(one.deviceID === undefined ? {} : { forwardDN: { number: one.deviceID.number } }),
    ...(one.deviceID === undefined ? {} : { ringCount: 3 }),
  })),
  GetForwarding: request('GetForwarding', ({ device }) => ({ device })),
  SetDoNotDisturb: request('SetDoNotDisturb', ({ one, device }) => ({
    device,
    doNotDisturbOn: one.deviceID !== undefined,
    callOrigination: { external: true },
    callingDeviceList: [{ number: one.deviceID?.number ?? '100' }],
  })),
  GetDoNotDisturb: request('GetDoNotDisturb', ({ device }) => ({ device })),
  SetMessageWaitingIndicator: request('SetMessageWaitingIndicator', ({ one, device }) => ({
    device,
    messageWaitingOn: one.deviceID !== undefined,
    deviceForMessage: { number: '700' },
  })),
  GetMessageWaitingIndicator: request('GetMessageWaitingIndicator', ({ device }) => ({ device })),
  SetCallerIDStatus: request('SetCallerIDStatus', ({ one, device }) => ({
    device,
    callerIDProvided: one.deviceID === undefined,
  })),
  GetCallerIDStatus: request('GetCallerIDStatus', ({ device }) => ({ device })),
  SetAutoAnswer: request('SetAutoAnswer', ({ one, device }) => ({
    device,
    autoAnswerOn: one.deviceID !== undefined,
    numberOfRings: 1,
  })),
  GetAutoAnswer: request('GetAutoAnswer', ({ device }) => ({ device })),
  GetLastNumberDialed: request('GetLastNumberDialed', ({ device }) => ({ device })),
  CallBackNonCallRelated: request('CallBackNonCallRelated', ({ one, device }) => ({
    originatingDevice: device,
    targetDevice: { number: one.deviceID?.number ?? '101' },
  })),
  CallBackMessageNonCallRelated: request('CallBackMessageNonCallRelated', ({ one, device }) => ({
    originatingDevice: device,
    targetDevice: { number: one.deviceID?.number ?? '101' },
  })),
  CancelCallBack: request('CancelCallBack', ({ device }) => ({
    originatingDevice: device,
    targetDevice: { number: '' },
  })),
  CancelCallBackMessage: request('CancelCallBackMessage', ({ device }) => ({
    originatingDevice: device,
    targetDevice: { number: '' },
  })),
  ButtonPress: request('ButtonPress', ({ one, device }) => ({
    device,
    button: one.deviceID === undefined ? '12' : '1',
  })),
  GetAuditoryApparatusInformation: request('GetAuditoryApparatusInformation', ({ device }) => ({
    device,
  })),
  GetButtonInformation: request('GetButtonInformation', ({ device }) => ({ device })),
  GetDisplay: request('GetDisplay', ({ device }) => ({ device })),
  GetHookswitchStatus: request('GetHookswitchStatus', ({ device }) => ({ device })),
  GetLampInformation: request('GetLampInformation', ({ device }) => ({ device })),
  GetLampMode: request('GetLampMode', ({ device }) => ({ device })),
  GetMicrophoneGain: request('GetMicrophoneGain', ({ device }) => ({ device })),
  GetMicrophoneMute: request('GetMicrophoneMute', ({ device }) => ({ device })),
  GetRingerStatus: request('GetRingerStatus', ({ device }) => ({ device })),
  GetSpeakerMute: request('GetSpeakerMute', ({ device }) => ({ device })),
  GetSpeakerVolume: request('GetSpeakerVolume', ({ device }) => ({ device })),
  SetButtonInformation: request('SetButtonInformation', ({ one, device }) => ({
    device,
    button: '14',
    buttonLabel: one.callID ?? 'none',
    buttonAssociatedNumber: { number: one.deviceID?.number ?? '' },
  })),
  SetDisplay: request('SetDisplay', ({ one, device }) => ({
    device,
    contentsOfDisplay: one.callID ?? 'none',
    offset: 3,
  })),
  SetHookswitchStatus: request('SetHookswitchStatus', ({ one, device }) => ({
    device,
    hookswitch: '1',
    hookswitchOnhook: one.deviceID === undefined,
  })),
  SetLampMode: request('SetLampMode', ({ one, device }) => ({
    device,
    lamp: '1',
    lampMode: one.deviceID === undefined ? 2 : 4,
    lampBrightness: 'bright',
    lampColor: 3,
  })),
  SetMicrophoneGain: request('SetMicrophoneGain', ({ device }) => ({
    device,
    auditoryApparatus: '1',
    microphoneGain: { micGainInc: 'increment' },
  })),
  SetMicrophoneMute: request('SetMicrophoneMute', ({ one, device }) => ({
    device,
    auditoryApparatus: '2',
    microphoneMuteOn: one.deviceID !== undefined,
  })),
  SetRingerStatus: request('SetRingerStatus', ({ device }) => ({
    device,
    ringer: '1',
    ringMode: 'ringing',
    ringPattern: 2,
    ringVolume: { volAbs: 7 },
  })),
  SetSpeakerMute: request('SetSpeakerMute', ({ one, device }) => ({
    device,
    auditoryApparatus: '1',
    speakerMuteOn: one.deviceID !== undefined,
  })),
  SetSpeakerVolume: request('SetSpeakerVolume', ({ device }) => ({
    device,
    auditoryApparatus: '1',
    speakerVolume: { volInc: 'decrement' },
  })),
  GetCSTAFeatures: request('GetCSTAFeatures', () => ({})),
  GetSwitchingFunctionCaps: request('GetSwitchingFunctionCaps', () => ({})),
  GetSwitchingFunctionDevices: request('GetSwitchingFunctionDevices', ({ device }) => ({
    requestedDeviceID: device,
  })),
  GetLogicalDeviceInformation: request('GetLogicalDeviceInformation', ({ device }) => ({ device })),
  GetPhysicalDeviceInformation: request('GetPhysicalDeviceInformation', ({ device }) => ({
    device,
  })),
  GetCallBack: request('GetCallBack', ({ device }) => ({ device })),
  'SetAgentState, log on or off': request('SetAgentState', ({ one, device }) => ({
    device,
    requestedAgentState: one.callID === '1' ? 'loggedOff' : 'loggedOn',
  })),
  'SetAgentState, wrap up': request('SetAgentState', ({ device }) => ({
    device,
    requestedAgentState: 'workingAfterCall',
  })),
  SetAutoWorkMode: request('SetAutoWorkMode', ({ device }) => ({
    device,
    autoWorkOn: true,
    autoWorkInterval: 3,
  })),
  GetAgentState: request('GetAgentState', ({ device }) => ({ device })),
  SingleStepConferenceCall: request('SingleStepConferenceCall', ({ one, device }) => ({
    activeCall: one,
    deviceToJoin: device,
  })),
  SingleStepTransferCall: request('SingleStepTransferCall', ({ one, device }) => ({
    activeCall: one,
    transferredTo: device,
  })),
  TransferCall: request('TransferCall', ({ one, other }) => ({ heldCall: one, activeCall: other })),
};

/** The dialogue that the switch has opened last. */
function lastDialogue(client: Requester): string {
  const { members } = client.requests.findLast(({ type }) => type === 'RouteRequest') ?? {};
  return (members as Requests['RouteRequest'] | undefined)?.crossRefIdentifier ?? 'Q1';
}

const PEOPLE: Actions = {
  'lift the handset': ({ simulator }, _, { device }) => simulator.station(device.number).offHook(),
  dial: ({ simulator }, _, { device, one }) =>
    simulator.station(device.number).dial(one.deviceID?.number ?? '0112'),
  'dial on the shared line': ({ simulator }, _, { device, one }) =>
    simulator.station(device.number).dial(one.deviceID?.number ?? '0112', { line: '650' }),
  'dial outside': ({ simulator }, _, { device }) => simulator.station(device.number).dial('0112'),
  answer: ({ simulator }, _, { one }) => simulator.station(one.deviceID?.number ?? '').answer(one),
  'hang up': ({ simulator }, _, { one }) =>
    simulator.station(one.deviceID?.number ?? '').hangUp(one),
  type: ({ simulator }, _, { device }) => simulator.station(device.number).type('abc'),
  press: ({ simulator }, _, { one }) => simulator.station(one.deviceID?.number ?? '').press('1#'),
  hold: ({ simulator }, _, { one }) => simulator.station(one.deviceID?.number ?? '').hold(one),
  retrieve: ({ simulator }, _, { one }) =>
    simulator.station(one.deviceID?.number ?? '').retrieve(one),
  forward: ({ simulator }, _, { device, one }) =>
    simulator.station(device.number).set({ forwardNoAnswer: one.deviceID?.number }),
  'out of service': ({ simulator }, _, { device, one }) =>
    simulator.station(device.number).set({ outOfService: one.deviceID !== undefined }),
  'back in service': ({ simulator }) => {
    for (const number of ['100', '101', '102', '103', '104', '105']) {
      simulator.station(number).set({ outOfService: false });
    }
  },
  'do not disturb': ({ simulator }, _, { device, one }) =>
    simulator.station(device.number).set({ doNotDisturb: one.deviceID === undefined }),
  'call in': ({ simulator }, _, { device }) =>
    simulator.network.call({ from: '0113', to: device.number }),
  'answer outside': ({ simulator }) => simulator.network.answer('0112'),
  'fail outside': ({ simulator }) => simulator.network.fail('0112'),
  'interwork outside': ({ simulator }) =>
    simulator.network.interwork('0112', {
      indicator: {
        progressLocation: 'networkBeyondInterwk',
        progressDescription: 'iSDNProgressDesc',
      },
      capability: { networkType: 'nonISDNPublic', eventsProvided: { established: true } },
    }),
  'call in to the shared line': ({ simulator }) =>
    simulator.network.call({ from: '0113', to: '650' }),
  'hang up outside': ({ simulator }) => simulator.network.hangUp('0113'),
  wait: ({ clock }) => clock.advance(4_000),
  'wait long': ({ clock }) => clock.advance(25_000),
};

const ACTIONS: Actions = { ...SERVICES, ...PEOPLE };
const NUMBERS = [
  ...['100', '101', '102', '103', '104', '105'],
  ...['600', '650', '660', '700', '770', '999'],
];

/** States in which an action has a chance, so that not nearly all are refused. */
const FITTING: Readonly<Record<string, readonly ConnectionState[]>> = {
  AcceptCall: ['alerting'],
  PlayMessage: ['connected'],
  RecordMessage: ['connected'],
  GenerateDigits: ['connected'],
  StartDataCollection: ['connected'],
  AnswerCall: ['alerting', 'initiated', 'queued'],
  CallBack: ['connected'],
  CallBackMessage: ['connected'],
  CamponCall: ['connected'],
  ConsultationCall: ['connected'],
  DeflectCall: ['alerting', 'queued'],
  'DeflectCall to one': ['alerting', 'queued'],
  DialDigits: ['initiated'],
  DirectedPickupCall: ['alerting', 'connected', 'hold', 'queued'],
  HoldCall: ['connected'],
  IntrudeCall: ['connected'],
  ParkCall: ['connected', 'hold'],
  RetrieveCall: ['hold'],
  SingleStepConferenceCall: ['connected'],
  SingleStepTransferCall: ['connected', 'alerting', 'hold'],
  answer: ['alerting', 'initiated', 'queued'],
  hold: ['connected'],
  retrieve: ['hold'],
};

/** Actions on two calls of one device: the states that the first may have. */
const PAIRED: Readonly<Record<string, readonly ConnectionState[]>> = {
  AlternateCall: ['hold', 'alerting', 'queued'],
  ConferenceCall: ['hold'],
  ReconnectCall: ['hold'],
  TransferCall: ['hold'],
};

/** What moves calls on comes up more often, so that there is something for the rest to act on. */
const FREQUENT = [
  'MakeCall at once',
  'AnswerCall',
  'answer',
  'answer',
  'dial',
  'ConsultationCall',
  'ConsultationCall',
  ...Object.keys(PAIRED),
];

/** Names of actions; those that move calls on come up more often. */
export const ACTION_NAMES: readonly string[] = [...Object.keys(ACTIONS), ...FREQUENT];

/** Sequences of actions. */
export const actions = fc.array(
  fc.record({
    name: fc.constantFrom(...ACTION_NAMES),
    first: fc.nat(),
    second: fc.nat(),
  }),
  { minLength: 1, maxLength: 60, size: 'max' },
);

/**
 * Does something.
 *
 * @param numbers - the devices to choose from
 * @returns whether it was done; false if the PBX refused
 */
export async function perform(
  bench: Pick<Bench, 'simulator' | 'clock'>,
  client: Requester,
  action: Action,
  numbers: readonly string[] = NUMBERS,
): Promise<boolean> {
  try {
    await ACTIONS[action.name]?.(bench, client, choose(bench, action, numbers));
    return true;
  } catch (error) {
    if (error instanceof CstaServiceError || error instanceof UsageError) return false;
    throw error;
  }
}

/** What an action is about. */
export function choose(
  { simulator }: Pick<Bench, 'simulator'>,
  { name, first, second }: Action,
  numbers: readonly string[] = NUMBERS,
): Choice {
  const connections = simulator.connections;
  const paired = PAIRED[name];
  const states = paired ?? FITTING[name];
  const isWild = first % 8 === 0;
  const fitting = connections.filter(
    ({ state, device }) =>
      (states?.includes(state) ?? true) && (!paired || countAt(connections, device) > 1),
  );
  const one = pick(isWild ? connections : fitting, first);
  const others = connections.filter(
    (other) => other !== one && (isWild || !paired || other.device === one?.device),
  );
  return {
    one: one?.connection ?? { callID: '999' },
    other: pick(others, second)?.connection ?? {},
    device: { number: pick(numbers, second) ?? '' },
  };
}

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % items.length];
}

function countAt(connections: readonly SimulatedConnection[], device: string): number {
  return connections.filter((connection) => connection.device === device).length;
}
