import type { Request } from '../../model/message.js';
import {
  isBoolean,
  isConnection,
  isDevice,
  isObject,
  isOctets,
  isText,
  listOf,
  optional,
  type Rule,
  type Rules,
  requireMembers,
} from '../../switching/mandatory.js';
import { FEATURE_RULES } from './feature-rules.js';
import { TELEPHONE_RULES } from './telephone-rules.js';

/** A time in milliseconds. */
function isDuration(value: unknown): boolean {
  return typeof value === 'number' && value >= 0;
}

/** Where to go in a message, or how much of it to hear. */
function isPeriod(value: unknown): boolean {
  if (!isObject(value)) return false;
  return [value.relativePosition, value.lengthOfReview].every(optional(Number.isFinite));
}

const theConnection: Rule = [isConnection, 'invalidConnectionID'];
const theActiveCall: Rule = [isConnection, 'invalidActiveConnectionID'];
const theHeldCall: Rule = [isConnection, 'invalidHeldConnectionID'];
const theDevice: Rule = [isDevice, 'invalidDeviceID'];
const theCaller: Rule = [isDevice, 'invalidCallingDeviceID'];
const theMessage: Rule = [isText, 'invalidMsgID'];
const aMessage: Rule = [optional(isText), 'invalidMsgID'];
const aTime: Rule = [optional(isDuration), 'valueOutOfRange'];
const theDestination: Rule = [isDevice, 'invalidDestination'];

const RULES: Rules = {
  ...FEATURE_RULES,
  ...TELEPHONE_RULES,
  AcceptCall: { callToBeAccepted: theConnection },
  AlternateCall: { heldCall: theHeldCall, activeCall: theActiveCall },
  AnswerCall: { callToBeAnswered: theConnection },
  AssociateData: { existingCall: theConnection },
  CallBack: { callbackConnection: theConnection },
  CallBackMessage: { callbackMessageConnection: theConnection },
  CamponCall: { camponConnection: theConnection },
  CancelTelephonyTones: { connectionToStopTone: theConnection },
  ClearCall: { callToBeCleared: theConnection },
  ClearConnection: { connectionToBeCleared: theConnection },
  ConcatenateMessage: { messagesToConcatenate: [listOf(isText), 'invalidMsgID'] },
  ConferenceCall: { heldCall: theHeldCall, activeCall: theActiveCall },
  ConsultationCall: { existingCall: theConnection, consultedDevice: theDestination },
  DeflectCall: {
    callToBeDiverted: theConnection,
    newDestination: theDestination,
    addNewDestinationsList: [optional(listOf(isDevice)), 'invalidDestination'],
  },
  DeleteMessage: { messageToBeDeleted: theMessage },
  DialDigits: {
    diallingConnection: theConnection,
    diallingSequence: [isDevice, 'invalidParameterValue'],
  },
  DirectedPickupCall: { callToBePickedUp: theConnection, requestingDevice: theDevice },
  GenerateDigits: {
    connectionToSendDigits: theConnection,
    charactersToSend: [isText, 'toneCharacterOutOfRange'],
    digitMode: [optional(isText), 'digitModeOutOfRange'],
  },
  GenerateTelephonyTones: {
    connectionToSendTone: theConnection,
    toneToSend: [isText, 'invalidParameterValue'],
    toneDuration: [optional(Number.isFinite), 'toneDurationOutOfRange'],
  },
  GetAgentState: { device: theDevice, acdGroup: [optional(isDevice), 'invalidAgentGroup'] },
  GetAutoWorkMode: { device: theDevice },
  GetRouteingMode: { device: theDevice },
  GroupPickupCall: {
    newDestination: [isDevice, 'invalidDestinationDeviceID'],
    pickGroup: [optional(isDevice), 'invalidPickUpDeviceID'],
  },
  HoldCall: { callToBeHeld: theConnection },
  IntrudeCall: { intrude: theConnection },
  JoinCall: { activeCall: theActiveCall, joiningDevice: theDevice },
  MakeCall: { callingDevice: theCaller, calledDirectoryNumber: theDestination },
  MakeConnection: { initiatingDevice: theDevice },
  MakePredictiveCall: {
    callingDevice: theCaller,
    calledDirectoryNumber: theDestination,
    signallingDetection: [optional(isObject), 'invalidParameterValue'],
    destinationDetection: [optional(listOf(isObject)), 'invalidDestinationDetect'],
    alertTime: [optional(Number.isFinite), 'invalidAlertTime'],
  },
  ParkCall: { parking: theConnection, parkTo: [isDevice, 'invalidParkToDeviceID'] },
  PlayMessage: {
    messageToBePlayed: theMessage,
    overConnection: theConnection,
    duration: aTime,
    termination: [optional(isObject), 'invalidParameterValue'],
  },
  QueryVoiceAttribute: {
    messageToQuery: theMessage,
    attributeToQuery: [isText, 'invalidParameterValue'],
    connection: [optional(isConnection), 'invalidConnectionID'],
  },
  RecordMessage: {
    callToBeRecorded: theConnection,
    maxDuration: aTime,
    termination: [optional(isObject), 'invalidParameterValue'],
  },
  Reposition: {
    connection: theConnection,
    periodOfReposition: [isPeriod, 'invalidParameterValue'],
    messageToReposition: aMessage,
  },
  Resume: { connection: theConnection, messageToResume: aMessage, duration: aTime },
  Review: {
    connection: theConnection,
    periodToReview: [isPeriod, 'invalidParameterValue'],
    messageToReview: aMessage,
  },
  SetVoiceAttribute: {
    connection: theConnection,
    attributeToSet: [listOf(isObject), 'invalidParameterValue'],
    message: aMessage,
  },
  Stop: { connection: theConnection, messageToBeStopped: aMessage },
  Suspend: { connection: theConnection, message: aMessage },
  SynthesizeMessage: { textToBeSynthesized: [isText, 'invalidParameterValue'] },
  ReconnectCall: { activeCall: theActiveCall, heldCall: theHeldCall },
  RetrieveCall: { callToBeRetrieved: theConnection },
  SendMessage: {
    callingDevice: theCaller,
    destinationDevices: [listOf(isDevice), 'invalidDestination'],
    messageInfo: [listOf(isObject), 'invalidParameterValue'],
  },
  SendUserInformation: {
    existingCall: theConnection,
    userData: [isObject, 'invalidParameterValue'],
  },
  SetAgentState: {
    device: theDevice,
    requestedAgentState: [isText, 'invalidAgentState'],
    group: [optional(isDevice), 'invalidAgentGroup'],
    agentID: [optional(isText), 'invalidAgentIdentifier'],
    password: [optional(isOctets), 'invalidAgentPassword'],
  },
  SetAutoWorkMode: {
    device: theDevice,
    autoWorkOn: [isBoolean, 'invalidParameterValue'],
    autoWorkInterval: [optional(Number.isFinite), 'valueOutOfRange'],
  },
  SetRouteingMode: {
    device: theDevice,
    routeingMode: [isBoolean, 'invalidParameterValue'],
  },
  SingleStepConferenceCall: { activeCall: theActiveCall, deviceToJoin: theDestination },
  SingleStepTransferCall: { activeCall: theActiveCall, transferredTo: theDestination },
  SnapshotCall: { snapshotObject: theConnection },
  SnapshotDevice: { snapshotObject: theDevice },
  TransferCall: { heldCall: theHeldCall, activeCall: theActiveCall },
};

/** Members that several services have. */
const COMMON: Readonly<Record<string, Rule>> = {
  accountCode: [optional(isOctets), 'invalidAccountCode'],
  authCode: [optional(isOctets), 'invalidAuthCode'],
  autoOriginate: [optional(isText), 'valueOutOfRange'],
  consultOptions: [optional(isText), 'consultPurposeOutOfRange'],
  correlatorData: [optional(isObject), 'invalidCorrelatorData'],
  participationType: [optional(isText), 'participationTypeOutOfRange'],
};

/**
 * Makes sure that a request for a service of the PBX holds what it cannot be served without.
 *
 * @throws CstaServiceError `operation`, with the value that the service has for such a member that is not valid
 */
export function requireMandatory(request: Request): void {
  requireMembers(request, COMMON);
  requireMembers(request, RULES[request.type] ?? {});
}
