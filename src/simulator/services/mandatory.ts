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

const theConnection: Rule = [isConnection, 'invalidConnectionID'];
const theActiveCall: Rule = [isConnection, 'invalidActiveConnectionID'];
const theHeldCall: Rule = [isConnection, 'invalidHeldConnectionID'];
const theDevice: Rule = [isDevice, 'invalidDeviceID'];
const theCaller: Rule = [isDevice, 'invalidCallingDeviceID'];
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
  ClearCall: { callToBeCleared: theConnection },
  ClearConnection: { connectionToBeCleared: theConnection },
  ConferenceCall: { heldCall: theHeldCall, activeCall: theActiveCall },
  ConsultationCall: { existingCall: theConnection, consultedDevice: theDestination },
  DeflectCall: {
    callToBeDiverted: theConnection,
    newDestination: theDestination,
    addNewDestinationsList: [optional(listOf(isDevice)), 'invalidDestination'],
  },
  DialDigits: {
    diallingConnection: theConnection,
    diallingSequence: [isDevice, 'invalidParameterValue'],
  },
  DirectedPickupCall: { callToBePickedUp: theConnection, requestingDevice: theDevice },
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
