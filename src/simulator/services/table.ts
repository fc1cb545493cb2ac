import type { ServiceHandlers } from '../../switching/service-table.js';
import { acceptCall } from './accept-call.js';
import { getAgentState, getAutoWorkMode, setAgentState, setAutoWorkMode } from './agent-state.js';
import { alternateCall } from './alternate-call.js';
import { answerCall } from './answer-call.js';
import { associateData } from './associate-data.js';
import { callBack } from './call-back.js';
import { callBackMessage } from './call-back-message.js';
import { camponCall } from './campon-call.js';
import { clearCall } from './clear-call.js';
import { clearConnection } from './clear-connection.js';
import { conferenceCall } from './conference-call.js';
import { consultationCall } from './consultation-call.js';
import type { Context, ServedExtensions } from './context.js';
import { deflectCall } from './deflect-call.js';
import { getDeviceId, getThirdPartyDeviceId, releaseDeviceId } from './device-identifiers.js';
import { dialDigits } from './dial-digits.js';
import {
  cancelTelephonyTones,
  generateDigits,
  generateTelephonyTones,
} from './digits-and-tones.js';
import { directedPickupCall } from './directed-pickup-call.js';
import { groupPickupCall } from './group-pickup-call.js';
import { holdCall } from './hold-call.js';
import { intrudeCall } from './intrude-call.js';
import { joinCall } from './join-call.js';
import { makeCall } from './make-call.js';
import { makeConnection } from './make-connection.js';
import { makePredictiveCall } from './make-predictive-call.js';
import { parkCall } from './park-call.js';
import { reconnectCall } from './reconnect-call.js';
import { retrieveCall } from './retrieve-call.js';
import { getRouteingMode, setRouteingMode } from './routeing-mode.js';
import { sendMessage } from './send-message.js';
import { sendUserInformation } from './send-user-information.js';
import { singleStepConferenceCall } from './single-step-conference-call.js';
import { singleStepTransferCall } from './single-step-transfer-call.js';
import { snapshotCall } from './snapshot-call.js';
import { snapshotDevice } from './snapshot-device.js';
import { transferCall } from './transfer-call.js';
import {
  concatenateMessage,
  deleteMessage,
  playMessage,
  queryVoiceAttribute,
  recordMessage,
  reposition,
  resume,
  review,
  setVoiceAttribute,
  stop,
  suspend,
  synthesizeMessage,
} from './voice-unit.js';

/** The services on calls and agents that the simulator serves, by the type of request. */
export const callServices: ServiceHandlers<Context> = {
  AcceptCall: acceptCall,
  AlternateCall: alternateCall,
  AnswerCall: answerCall,
  AssociateData: associateData,
  CallBack: callBack,
  CallBackMessage: callBackMessage,
  CamponCall: camponCall,
  CancelTelephonyTones: cancelTelephonyTones,
  ClearCall: clearCall,
  ClearConnection: clearConnection,
  ConcatenateMessage: concatenateMessage,
  ConferenceCall: conferenceCall,
  ConsultationCall: consultationCall,
  DeflectCall: deflectCall,
  DeleteMessage: deleteMessage,
  DialDigits: dialDigits,
  DirectedPickupCall: directedPickupCall,
  GenerateDigits: generateDigits,
  GenerateTelephonyTones: generateTelephonyTones,
  GetAgentState: getAgentState,
  GetAutoWorkMode: getAutoWorkMode,
  GetRouteingMode: getRouteingMode,
  GroupPickupCall: groupPickupCall,
  HoldCall: holdCall,
  IntrudeCall: intrudeCall,
  JoinCall: joinCall,
  MakeCall: makeCall,
  MakeConnection: makeConnection,
  MakePredictiveCall: makePredictiveCall,
  ParkCall: parkCall,
  PlayMessage: playMessage,
  QueryVoiceAttribute: queryVoiceAttribute,
  ReconnectCall: reconnectCall,
  RecordMessage: recordMessage,
  Reposition: reposition,
  Resume: resume,
  RetrieveCall: retrieveCall,
  Review: review,
  SendMessage: sendMessage,
  SendUserInformation: sendUserInformation,
  SetAgentState: setAgentState,
  SetAutoWorkMode: setAutoWorkMode,
  SetRouteingMode: setRouteingMode,
  SingleStepConferenceCall: singleStepConferenceCall,
  SingleStepTransferCall: singleStepTransferCall,
  SnapshotCall: snapshotCall,
  SnapshotDevice: snapshotDevice,
  SetVoiceAttribute: setVoiceAttribute,
  Stop: stop,
  Suspend: suspend,
  SynthesizeMessage: synthesizeMessage,
  TransferCall: transferCall,
};

/** The services of vendors that it serves, where the session knows them. */
export const vendorServices: ServiceHandlers<Context, ServedExtensions> = {
  GetDeviceId: getDeviceId,
  GetThirdPartyDeviceId: getThirdPartyDeviceId,
  ReleaseDeviceId: releaseDeviceId,
};
