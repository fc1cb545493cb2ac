// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { EventRow, OperationRow } from '../../operation-table.js';

import type { Phase1LocalConnectionState, Phase1SubjectDeviceID, Phase1UniversalFailure } from './types.js';
import type { BerReader } from '../../reader.js';
import type { BerWriter } from '../../writer.js';
import { Phase1LocalConnectionStateNames, readPhase1AgentLoggedOffEvent, readPhase1AgentLoggedOnEvent, readPhase1AgentNotReadyEvent, readPhase1AlternateCall, readPhase1AlternateCallResponse, readPhase1AnswerCall, readPhase1BackInServiceEvent, readPhase1CallClearedEvent, readPhase1CallCompletion, readPhase1CallInformationEvent, readPhase1CalledDeviceID, readPhase1ChangeMonitorFilter, readPhase1ChangeMonitorFilterResponse, readPhase1ConferenceCallResponse, readPhase1ConferencedEvent, readPhase1ConnectionClearedEvent, readPhase1ConsultationCall, readPhase1ConsultationCallResponse, readPhase1DeliveredEvent, readPhase1DivertCall, readPhase1DivertedEvent, readPhase1DoNotDisturbEvent, readPhase1EscapeService, readPhase1EstablishedEvent, readPhase1FailedEvent, readPhase1ForwardingEvent, readPhase1HeldEvent, readPhase1HoldCall, readPhase1MakeCall, readPhase1MakePredictiveCall, readPhase1MessageWaitingEvent, readPhase1MonitorStart, readPhase1MonitorStartResponse, readPhase1MonitorStop, readPhase1NetworkReachedEvent, readPhase1OriginatedEvent, readPhase1QueryDevice, readPhase1QueryDeviceResponse, readPhase1QueuedEvent, readPhase1ReRoute, readPhase1RetrievedEvent, readPhase1RouteEnd, readPhase1RouteRequest, readPhase1RouteSelect, readPhase1RouteUsed, readPhase1ServiceInitiatedEvent, readPhase1SetFeature, readPhase1SnapshotCallResponse, readPhase1SnapshotDevice, readPhase1SnapshotDeviceResponse, readPhase1SystemStatus, readPhase1TransferCallResponse, readPhase1TransferredEvent, readPhase1UniversalFailure, writePhase1AgentLoggedOffEvent, writePhase1AgentLoggedOnEvent, writePhase1AgentNotReadyEvent, writePhase1AlternateCall, writePhase1AlternateCallResponse, writePhase1AnswerCall, writePhase1BackInServiceEvent, writePhase1CallClearedEvent, writePhase1CallCompletion, writePhase1CallInformationEvent, writePhase1CalledDeviceID, writePhase1ChangeMonitorFilter, writePhase1ChangeMonitorFilterResponse, writePhase1ConferenceCallResponse, writePhase1ConferencedEvent, writePhase1ConnectionClearedEvent, writePhase1ConsultationCall, writePhase1ConsultationCallResponse, writePhase1DeliveredEvent, writePhase1DivertCall, writePhase1DivertedEvent, writePhase1DoNotDisturbEvent, writePhase1EscapeService, writePhase1EstablishedEvent, writePhase1FailedEvent, writePhase1ForwardingEvent, writePhase1HeldEvent, writePhase1HoldCall, writePhase1MakeCall, writePhase1MakePredictiveCall, writePhase1MessageWaitingEvent, writePhase1MonitorStart, writePhase1MonitorStartResponse, writePhase1MonitorStop, writePhase1NetworkReachedEvent, writePhase1OriginatedEvent, writePhase1QueryDevice, writePhase1QueryDeviceResponse, writePhase1QueuedEvent, writePhase1ReRoute, writePhase1RetrievedEvent, writePhase1RouteEnd, writePhase1RouteRequest, writePhase1RouteSelect, writePhase1RouteUsed, writePhase1ServiceInitiatedEvent, writePhase1SetFeature, writePhase1SnapshotCallResponse, writePhase1SnapshotDevice, writePhase1SnapshotDeviceResponse, writePhase1SystemStatus, writePhase1TransferCallResponse, writePhase1TransferredEvent, writePhase1UniversalFailure } from './codec.js';

/** The operations of ECMA-180. */
export const operations: readonly OperationRow[] = [
  [1, 'Phase1AlternateCall', [0, readPhase1AlternateCall, writePhase1AlternateCall], [0, readPhase1AlternateCallResponse, writePhase1AlternateCallResponse]],
  [2, 'Phase1AnswerCall', [0, readPhase1AnswerCall, writePhase1AnswerCall], [0, readPhase1AlternateCallResponse, writePhase1AlternateCallResponse]],
  [3, 'Phase1CallCompletion', [0, readPhase1CallCompletion, writePhase1CallCompletion], [0, readPhase1AlternateCallResponse, writePhase1AlternateCallResponse]],
  [4, 'Phase1ClearCall', [0, readPhase1AnswerCall, writePhase1AnswerCall], [0, readPhase1AlternateCallResponse, writePhase1AlternateCallResponse]],
  [5, 'Phase1ClearConnection', [0, readPhase1AnswerCall, writePhase1AnswerCall], [0, readPhase1AlternateCallResponse, writePhase1AlternateCallResponse]],
  [6, 'Phase1ConferenceCall', [0, readPhase1AlternateCall, writePhase1AlternateCall], [0x30, readPhase1ConferenceCallResponse, writePhase1ConferenceCallResponse]],
  [7, 'Phase1ConsultationCall', [0x30, readPhase1ConsultationCall, writePhase1ConsultationCall], [0, readPhase1ConsultationCallResponse, writePhase1ConsultationCallResponse]],
  [8, 'Phase1DivertCall', [0, readPhase1DivertCall, writePhase1DivertCall], [0, readPhase1AlternateCallResponse, writePhase1AlternateCallResponse]],
  [9, 'Phase1HoldCall', [0x30, readPhase1HoldCall, writePhase1HoldCall], [0, readPhase1AlternateCallResponse, writePhase1AlternateCallResponse]],
  [10, 'Phase1MakeCall', [0x30, readPhase1MakeCall, writePhase1MakeCall], [0, readPhase1ConsultationCallResponse, writePhase1ConsultationCallResponse]],
  [11, 'Phase1MakePredictiveCall', [0x30, readPhase1MakePredictiveCall, writePhase1MakePredictiveCall], [0, readPhase1ConsultationCallResponse, writePhase1ConsultationCallResponse]],
  [12, 'Phase1QueryDevice', [0x30, readPhase1QueryDevice, writePhase1QueryDevice], [0, readPhase1QueryDeviceResponse, writePhase1QueryDeviceResponse]],
  [13, 'Phase1ReconnectCall', [0, readPhase1AlternateCall, writePhase1AlternateCall], [0, readPhase1AlternateCallResponse, writePhase1AlternateCallResponse]],
  [14, 'Phase1RetrieveCall', [0, readPhase1AnswerCall, writePhase1AnswerCall], [0, readPhase1AlternateCallResponse, writePhase1AlternateCallResponse]],
  [15, 'Phase1SetFeature', [0x30, readPhase1SetFeature, writePhase1SetFeature], [0, readPhase1AlternateCallResponse, writePhase1AlternateCallResponse]],
  [16, 'Phase1TransferCall', [0, readPhase1AlternateCall, writePhase1AlternateCall], [0x30, readPhase1TransferCallResponse, writePhase1TransferCallResponse]],
  [31, 'Phase1RouteRequest', [0x30, readPhase1RouteRequest, writePhase1RouteRequest]],
  [32, 'Phase1ReRoute', [0x30, readPhase1ReRoute, writePhase1ReRoute]],
  [33, 'Phase1RouteSelect', [0x30, readPhase1RouteSelect, writePhase1RouteSelect]],
  [34, 'Phase1RouteUsed', [0x30, readPhase1RouteUsed, writePhase1RouteUsed]],
  [35, 'Phase1RouteEnd', [0x30, readPhase1RouteEnd, writePhase1RouteEnd]],
  [51, 'Phase1EscapeService', [0, readPhase1EscapeService, writePhase1EscapeService], [0, readPhase1AlternateCallResponse, writePhase1AlternateCallResponse]],
  [52, 'Phase1SystemStatus', [0, readPhase1SystemStatus, writePhase1SystemStatus], [0, readPhase1AlternateCallResponse, writePhase1AlternateCallResponse]],
  [71, 'Phase1MonitorStart', [0x30, readPhase1MonitorStart, writePhase1MonitorStart], [0x30, readPhase1MonitorStartResponse, writePhase1MonitorStartResponse]],
  [72, 'Phase1ChangeMonitorFilter', [0x30, readPhase1ChangeMonitorFilter, writePhase1ChangeMonitorFilter], [0, readPhase1ChangeMonitorFilterResponse, writePhase1ChangeMonitorFilterResponse]],
  [73, 'Phase1MonitorStop', [0, readPhase1MonitorStop, writePhase1MonitorStop], [0, readPhase1AlternateCallResponse, writePhase1AlternateCallResponse]],
  [74, 'Phase1SnapshotDevice', [0, readPhase1SnapshotDevice, writePhase1SnapshotDevice], [0, readPhase1SnapshotDeviceResponse, writePhase1SnapshotDeviceResponse]],
  [75, 'Phase1SnapshotCall', [0, readPhase1AnswerCall, writePhase1AnswerCall], [0, readPhase1SnapshotCallResponse, writePhase1SnapshotCallResponse]],
];

/** The events of ECMA-180, by their numbers. */
export const events: readonly EventRow[] = [
  [0, 1, 'Phase1CallClearedEvent', readPhase1CallClearedEvent, writePhase1CallClearedEvent],
  [0, 2, 'Phase1ConferencedEvent', readPhase1ConferencedEvent, writePhase1ConferencedEvent],
  [0, 3, 'Phase1ConnectionClearedEvent', readPhase1ConnectionClearedEvent, writePhase1ConnectionClearedEvent],
  [0, 4, 'Phase1DeliveredEvent', readPhase1DeliveredEvent, writePhase1DeliveredEvent],
  [0, 5, 'Phase1DivertedEvent', readPhase1DivertedEvent, writePhase1DivertedEvent],
  [0, 6, 'Phase1EstablishedEvent', readPhase1EstablishedEvent, writePhase1EstablishedEvent],
  [0, 7, 'Phase1FailedEvent', readPhase1FailedEvent, writePhase1FailedEvent],
  [0, 8, 'Phase1HeldEvent', readPhase1HeldEvent, writePhase1HeldEvent],
  [0, 9, 'Phase1NetworkReachedEvent', readPhase1NetworkReachedEvent, writePhase1NetworkReachedEvent],
  [0, 10, 'Phase1OriginatedEvent', readPhase1OriginatedEvent, writePhase1OriginatedEvent],
  [0, 11, 'Phase1QueuedEvent', readPhase1QueuedEvent, writePhase1QueuedEvent],
  [0, 12, 'Phase1RetrievedEvent', readPhase1RetrievedEvent, writePhase1RetrievedEvent],
  [0, 13, 'Phase1ServiceInitiatedEvent', readPhase1ServiceInitiatedEvent, writePhase1ServiceInitiatedEvent],
  [0, 14, 'Phase1TransferredEvent', readPhase1TransferredEvent, writePhase1TransferredEvent],
  [0, 101, 'Phase1CallInformationEvent', readPhase1CallInformationEvent, writePhase1CallInformationEvent],
  [0, 102, 'Phase1DoNotDisturbEvent', readPhase1DoNotDisturbEvent, writePhase1DoNotDisturbEvent],
  [0, 103, 'Phase1ForwardingEvent', readPhase1ForwardingEvent, writePhase1ForwardingEvent],
  [0, 104, 'Phase1MessageWaitingEvent', readPhase1MessageWaitingEvent, writePhase1MessageWaitingEvent],
  [0, 201, 'Phase1AgentLoggedOnEvent', readPhase1AgentLoggedOnEvent, writePhase1AgentLoggedOnEvent],
  [0, 202, 'Phase1AgentLoggedOffEvent', readPhase1AgentLoggedOffEvent, writePhase1AgentLoggedOffEvent],
  [0, 203, 'Phase1AgentNotReadyEvent', readPhase1AgentNotReadyEvent, writePhase1AgentNotReadyEvent],
  [0, 204, 'Phase1AgentReadyEvent', readPhase1AgentNotReadyEvent, writePhase1AgentNotReadyEvent],
  [0, 205, 'Phase1AgentWorkNotReadyEvent', readPhase1AgentNotReadyEvent, writePhase1AgentNotReadyEvent],
  [0, 206, 'Phase1AgentWorkReadyEvent', readPhase1AgentNotReadyEvent, writePhase1AgentNotReadyEvent],
  [0, 301, 'Phase1BackInServiceEvent', readPhase1BackInServiceEvent, writePhase1BackInServiceEvent],
  [0, 302, 'Phase1OutOfServiceEvent', readPhase1BackInServiceEvent, writePhase1BackInServiceEvent],
];

/** Phase1UniversalFailure by itself. */
export const failure = {
  read: (r: BerReader, t: number): Phase1UniversalFailure => readPhase1UniversalFailure(r, t),
  write: (w: BerWriter, v: Phase1UniversalFailure): void => writePhase1UniversalFailure(w, v),
};

/** Phase1SubjectDeviceID by itself. */
export const subjectDevice = {
  read: (r: BerReader): Phase1SubjectDeviceID => readPhase1CalledDeviceID(r),
  write: (w: BerWriter, v: Phase1SubjectDeviceID): void => writePhase1CalledDeviceID(w, v, 0x63),
};

/** Phase1LocalConnectionState by itself. */
export const connectionState = {
  read: (r: BerReader): Phase1LocalConnectionState => Phase1LocalConnectionStateNames.read(r),
  write: (w: BerWriter, v: Phase1LocalConnectionState): void => Phase1LocalConnectionStateNames.write(w, v, 0x4e),
};
