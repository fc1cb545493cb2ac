// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { AcceptCallCaps, ActivateCaps, AgentBusyCaps, AgentLoggedOffCaps, AgentNotReadyCaps, AgentWorkingAfterCallCaps, AlternateCallCaps, AnswerCallCaps, AssociateDataCaps, AttachMediaServiceCaps, AutoAnswerCaps, BackInServiceCaps, BookmarkReachedCaps, BridgedCaps, ButtonInformationCaps, ButtonPressEventCaps, CDRServList, CallAssociatedEvtsList, CallAssociatedServList, CallBackCaps, CallBackMessageCaps, CallBackNonCallRelCaps, CallClearedCaps, CallControlEvtsList, CallControlServList, CallInformationCaps, CampOnCallCaps, CancelCallBackCaps, CancelTelephonyTonesCaps, CapExchangeServList, CdrNotificationCaps, CdrReportCaps, ChangeSystemStatusFilterCaps, ChargingCaps, ClearCallCaps, ClearCaps, ClearConnectionCaps, CompletedCaps, ConferenceCallCaps, ConferencedCaps, ConnectionClearedCaps, ConsultationCallCaps, DataCollectedCaps, DataCollectionServList, DeflectCallCaps, DeliveredCaps, DetachMediaServiceCaps, DeviceCategory, DeviceMaintEvtsList, DialDigitsCaps, DigitsDialedCaps, DigitsGeneratedCaps, DirectedPickupCallCaps, DisplayUpdatedCaps, DivertedCaps, DoNotDisturbCaps, EscapeCaps, EstablishedCaps, FailedCaps, FastDataCaps, ForwardingCaps, GenerateDigitsCaps, GenerateTelephonyTonesCaps, GetAgentStateCaps, GetAuditoryApparatusInfoCaps, GetAutoAnswerCaps, GetAutoWorkModeCaps, GetButtonInformationCaps, GetCSTAFeaturesCaps, GetDisplayCaps, GetDoNotDisturbCaps, GetForwardingCaps, GetHookSwitchStatusCaps, GetLampInfoCaps, GetLampModeCaps, GetLocationInformationCaps, GetLogicalDeviceInformationCaps, GetMessageWaitingIndicatorCaps, GetMicrophoneGainCaps, GetMicrophoneMuteCaps, GetMonitorsCaps, GetPhysicalDeviceInformationCaps, GetPresenceStateCaps, GetRegistrationsCaps, GetRingerStatusCaps, GetSpeakerMuteCaps, GetSpeakerVolumeCaps, GetSwitchingFunctionCapabilitiesCaps, GetSwitchingFunctionDevicesCaps, GroupPickupCallCaps, HeldCaps, HoldCallCaps, IOServicesServList, IntrudeCallCaps, IoRegisterCaps, JoinCallCaps, LampModeCaps, LocationInformationReportCaps, LocationServicesServList, LocationSessionInfoCaps, LocationTrackingSessionResumedCaps, LocationTrackingSessionSuspendedCaps, LogDevEvtsList, LogDevServList, LogicalEvtsList, LogicalServList, MakeCallCaps, MakeConnectionCaps, MakePredictiveCallCaps, MediaAttachedCaps, MediaEvtsList, MediaServList, MessageWaitingCaps, MicrophoneGainCaps, MiscMonitorCaps, MonitorStartCaps, MonitorStopCaps, MonitoringServList, NamedDeviceTypes, NetwCapsChangedCaps, NetwReachedCaps, NotRecognizedCaps, OfferedCaps, OriginatedCaps, ParkCallCaps, PhysDevEvtsList, PhysDevServList, PlayCaps, PlayMsgCaps, PresenceStateEventCaps, PrivateDataVersionSelectionCaps, PrivateEventCaps, QueryVoiceAttribCaps, QueueServiceCaps, QueuedCaps, ReRouteCaps, ReconnectCallCaps, RecordMsgCaps, RepositionCaps, RequestSystemStatusCaps, ResumeCaps, ResumeDataPathCaps, RetrievedCaps, ReviewCaps, ReviewEventCaps, RingerStatusCaps, RouteEndCaps, RouteRegisterAbortCaps, RouteRegisterCancelCaps, RouteRegisterCaps, RouteRejectCaps, RouteRequestCaps, RouteSelectCaps, RouteUsedCaps, RouteingServList, SendBroadcastDataCaps, SendDataCaps, SendMessageCaps, SendMulticastDataCaps, SendStoredCDRsCaps, ServEvtsList, ServiceCompletionFailureCaps, ServiceInitiatedCaps, SetAgentStateCaps, SetAutoAnswerCaps, SetAutoWorkModeCaps, SetButtonInformationCaps, SetDisplayCaps, SetDoNotDisturbCaps, SetForwardingCaps, SetHookSwitchStatusCaps, SetLampModeCaps, SetLocationInformationCaps, SetMessageWaitingIndicatorCaps, SetMicrophoneGainCaps, SetPresenceStateCaps, SetRingerStatusCaps, SetSpeakerVolumeCaps, SetVoiceAttribCaps, SingleStepConferenceCaps, SingleStepTransferCaps, SnapshotCallCaps, SnapshotCallDataCaps, SnapshotDeviceCaps, SnapshotDeviceDataCaps, SnapshotServList, SpeakerVolumeCaps, StartCDRTransmissionCaps, StartCaps, StartDataCollectionCaps, StartDataPathCaps, StartLocationTrackingSessionCaps, StatusReportingServList, StopCDRTransmissionCaps, StopCaps, StopEventCaps, StopLocationTrackingSessionCaps, SuspendCaps, SwitchingFunctionDevicesCaps, SynthesizeMsgCaps, SystemRegisterCaps, SystemStatusCaps, SystemStatusServList, TelephonyTonesGeneratedCaps, TransferCallCaps, TransferredCaps, VendorSpecificEvtsList, VendorSpecificServList, VoiceAttribChangedCaps, VoiceEvtsList, VoiceServList } from '../../model/generated/capabilities.js';
import type { BerReader, Draft } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { Bits, Enumeration } from '../names.js';

export const DeviceCategoryNames = /* @__PURE__ */ new Enumeration<DeviceCategory>('acd group networkInterface park routeingDevice station voiceUnit other genericInteractiveVoice listenerInteractiveVoice dtmfInteractiveVoice promptInteractiveVoice promptQueueInteractiveVoice messageInteractiveVoice conference');

export const NamedDeviceTypesNames = /* @__PURE__ */ new Enumeration<NamedDeviceTypes>('acd acdGroup button buttonGroup conferenceBridge line lineGroup operator operatorGroup parkingDevice station stationGroup trunk trunkGroup other otherGroup');

export const MiscMonitorCapsNames = /* @__PURE__ */ new Bits<MiscMonitorCaps>('groupInclusivModel groupExclusiveModel monitorPhysicalElement acdDeviceInclusiv acdDeviceExclusiv');

export const RouteRegisterCapsNames = /* @__PURE__ */ new Bits<RouteRegisterCaps>('routeingDevice requestedMonitorMediaClass requestedMonitorMediaClassAudio requestedMonitorMediaClassData requestedMonitorMediaClassImage requestedMonitorMediaClassVoice privateData actualRouteingMediaClassInAck privateDataInAck allRouteingDevices requestedMonitorMediaClassChat requestedMonitorMediaClassEmail requestedMonitorMediaClassMessage requestedMonitorMediaClassIM requestedMonitorMediaClassSMS requestedMonitorMediaClassMMS');

export const RouteRegisterCancelCapsNames = /* @__PURE__ */ new Bits<RouteRegisterCancelCaps>('privateData privateDataInAck');

export const RouteRegisterAbortCapsNames = /* @__PURE__ */ new Bits<RouteRegisterAbortCaps>('privateData');

export const ReRouteCapsNames = /* @__PURE__ */ new Bits<ReRouteCaps>('1 replyTimeout correlatorData privateData');

export const RouteEndCapsNames = /* @__PURE__ */ new Bits<RouteEndCaps>('1 errorValue correlatorData privateData supportsSending supportsReceiving');

export const RouteRejectCapsNames = /* @__PURE__ */ new Bits<RouteRejectCaps>('rejectCauseBusyOverflow rejectCauseQueueTimeOverflow rejectCauseCapacityOverflow rejectCauseCalendarOverflow rejectCauseUnknownOverflow correlatorData privateData');

export const RouteRequestCapsNames = /* @__PURE__ */ new Bits<RouteRequestCaps>('callingDevice routeingDevice routeSelAlgorithmACD routeSelAlgorithmEmergency routeSelAlgorithmLeastCost routeSelAlgorithmNormal routeSelAlgorithmUserDefined priority replyTimeout correlatorData mediaCallCharacteristics callCharacteristics routedCallInfo privateData nonCallRelatedRouteing subjectOfCall messageInformation languagePreferences deviceHistory');

export const RouteSelectCapsNames = /* @__PURE__ */ new Bits<RouteSelectCaps>('alternateRoutes remainRetriesNoListAvailable remainRetriesNoCountAvailable remainRetriesRetryCount routeUsed correlatorData privateData');

export const RouteUsedCapsNames = /* @__PURE__ */ new Bits<RouteUsedCaps>('callingDevice domain correlatorData privateData');

export function readRouteingServList(r: BerReader, d: Draft<RouteingServList> = {}): RouteingServList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.routeRegister = RouteRegisterCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.routeRegisterCancel = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.routeRegisterAbort = RouteRegisterAbortCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.reRoute = ReRouteCapsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.routeEnd = RouteEndCapsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.routeReject = RouteRejectCapsNames.read(r); t = r.next(e); }
  if (t === 0x86) { d.routeRequest = RouteRequestCapsNames.read(r); t = r.next(e); }
  if (t === 0x87) { d.routeSelect = RouteSelectCapsNames.read(r); t = r.next(e); }
  if (t === 0x88) { d.routeUsed = RouteUsedCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readRouteingServList, '');
  return d as RouteingServList;
}
export function writeRouteingServList(w: BerWriter, v: RouteingServList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.routeUsed) !== undefined) { n--; RouteUsedCapsNames.write(w, m, 0x88); }
  if (n > 0 && (m = v.routeSelect) !== undefined) { n--; RouteSelectCapsNames.write(w, m, 0x87); }
  if (n > 0 && (m = v.routeRequest) !== undefined) { n--; RouteRequestCapsNames.write(w, m, 0x86); }
  if (n > 0 && (m = v.routeReject) !== undefined) { n--; RouteRejectCapsNames.write(w, m, 0x85); }
  if (n > 0 && (m = v.routeEnd) !== undefined) { n--; RouteEndCapsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.reRoute) !== undefined) { n--; ReRouteCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.routeRegisterAbort) !== undefined) { n--; RouteRegisterAbortCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.routeRegisterCancel) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.routeRegister) !== undefined) { n--; RouteRegisterCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeRouteingServList);
  w.head(t, k);
}

export const AcceptCallCapsNames = /* @__PURE__ */ new Bits<AcceptCallCaps>('correlatorData userData privateData privateDataInAck deviceIDOnly ackModelMultiStep');

export const AlternateCallCapsNames = /* @__PURE__ */ new Bits<AlternateCallCaps>('alerting hold queued connectionReservation consultOptionConsultOnly consultOptionTransferOnly consultOptionConferenceOnly consultOptionUnrestricted privateData privateDataInAck deviceIDOnly ackModelMultiStep supportsOfferedModeOfAlerting');

export const AnswerCallCapsNames = /* @__PURE__ */ new Bits<AnswerCallCaps>('alerting initiated queued correlatorData userData privateData privateDataInAck deviceIDOnly supportsOfferedModeOfAlerting ackModelMultiStep');

export const CallBackCapsNames = /* @__PURE__ */ new Bits<CallBackCaps>('alerting null failed queued callCharacteristics privateData targetDeviceInAck privateDataInAck deviceIDOnly moreCallBacksNegAck ackModelMultiStep subjectOfCall languagePreferences');

export const CallBackMessageCapsNames = /* @__PURE__ */ new Bits<CallBackMessageCaps>('alerting null failed queued privateData targetDeviceInAck privateDataInAck deviceIDOnly moreCallBacksNegAck ackModelMultiStep');

export const CampOnCallCapsNames = /* @__PURE__ */ new Bits<CampOnCallCaps>('privateData privateDataInAck deviceIDOnly ackModelMultiStep');

export const ClearCallCapsNames = /* @__PURE__ */ new Bits<ClearCallCaps>('alerting connected failed queued initiated hold userData privateData privateDataInAck deviceIDOnly callIDOnly ackModelMultiStep reason');

export const ClearConnectionCapsNames = /* @__PURE__ */ new Bits<ClearConnectionCaps>('alerting connected fail queued initiated hold correlatorData userData privateData privateDataInAck deviceIDOnly ackModelMultiStep reason');

export const ConferenceCallCapsNames = /* @__PURE__ */ new Bits<ConferenceCallCaps>('activeCallConnected activeCallHold heldCallConnected heldCallHold privateData connectionParameterInAck endpointDeviceID resultingConnectionInfo conferenceCallOnfoInAck privateDataInAck protectedAgainstClearing deviceIDOnly ackModelMultiStep');

export const ConsultationCallCapsNames = /* @__PURE__ */ new Bits<ConsultationCallCaps>('connectionReservation accountCode authCode correlatorData userData callCharacteristics callCharacteristicsACDCall callCharacteristicsPriorityCall callCharacteristicsMaintenanceCall callCharacteristicsDirectAgent callCharacteristicsAssistCall callCharacteristicsVoiceUnitCall mediaCallCharacteristics callingConnectionInfo flowDirectionTransmit flowDirectionReceive flowDirectionTransmitAndReceive numberOfChannels consultOptionConsultOnly consultOptionTransferOnly consultOptionConferenceOnly consultOptionUnrestricted privateData initiatedCallInfoInAck privateDataInAck deviceIDOnly multiStage supportsAdjustmentOfMediaCharacteristics ackModelMultiStep callCharacteristicsLowPriorityCall callCharacteristicsHighPriorityCall callCharacteristicsPrivateCall callCharacteristicsPersonalCall callCharacteristicsSensitiveCall callCharacteristicsConfidentialCall callCharacteristicsEncryptedCall flowDirectionNone mediaSessionInfo subjectOfCall languagePreferences');

export const DeflectCallCapsNames = /* @__PURE__ */ new Bits<DeflectCallCaps>('alerting connected failed hold queued correlatorData userData privateData privateDataInAck deviceIDOnly ackModelMultiStep subjectOfCall languagePreferences reason callCharacteristicsinRequest multipleDeviceIDsInNewDestination');

export const DialDigitsCapsNames = /* @__PURE__ */ new Bits<DialDigitsCaps>('correlatorData privateData privateDataInAck deviceIDOnly ackModelMultiStep');

export const DirectedPickupCallCapsNames = /* @__PURE__ */ new Bits<DirectedPickupCallCaps>('alerting hold queued connected correlatorData userData privateData pickedCallInAck pickedCallInfoInAck privateDataInAck deviceIDOnly supportsOfferedModeOfAlerting supportsPrompting promptingMode ackModelMultiStep');

export const GroupPickupCallCapsNames = /* @__PURE__ */ new Bits<GroupPickupCallCaps>('alerting connected hold queued pickGroup correlatorData userData privateData pickedCallInAck pickedCallInfoInAck privateDataInAck supportsPrompting promptingMode supportsOfferedModeOfAlerting ackModelMultiStep');

export const HoldCallCapsNames = /* @__PURE__ */ new Bits<HoldCallCaps>('connectionReservation privateData privateDataInAck deviceIDOnly ackModelMultiStep');

export const IntrudeCallCapsNames = /* @__PURE__ */ new Bits<IntrudeCallCaps>('participationTypeSilent participationTypeActive userData privateData conferencedCallInfoInAck privateDataInAck deviceIDOnly supportsConference supportsAlternate ackModelMultiStep');

export const JoinCallCapsNames = /* @__PURE__ */ new Bits<JoinCallCaps>('autoOriginatePrompt autoOriginateDoNotPrompt participationTypeSilent participationTypeActive accountCode authCode correlatorData userData conferencedCallInAck conferencedCallInfoInAck privateDataInAck deviceIDOnly supportsPrompting promptingMode ackModelMultiStep');

export const MakeCallCapsNames = /* @__PURE__ */ new Bits<MakeCallCaps>('initiated null accountCode authCode autoOriginatePrompt autoOriginateDoNotPrompt correlatorData userData callCharacteristics callCharacteristicsACDCall callCharacteristicsPriorityCall callCharacteristicsMaintenanceCall callCharacteristicsDirectAgent callCharacteristicsAssistCall callCharacteristicsVoiceUnitCall mediaCallCharacteristics callingConnectionInfo privateData initiatedCallInfoInAck privateDataInAck multiStage supportsPrompting promptingMode offHook mediaCharacteristicsAdjustable ackModelMultiStep callCharacteristicsLowPriorityCall callCharacteristicsHighPriorityCall callCharacteristicsPrivateCall callCharacteristicsPersonalCall callCharacteristicsSensitiveCall callCharacteristicsConfidentialCall callCharacteristicsEncryptedCall subjectOfCall languagePreferences reason');

export const MakeConnectionCapsNames = /* @__PURE__ */ new Bits<MakeConnectionCaps>('null accountCode authCode autoOriginatePrompt autoOriginateDoNotPrompt correlatorData callCharacteristics callCharacteristicsACDCall callCharacteristicsLowPriorityCall callCharacteristicsPriorityCall callCharacteristicsHighPriorityCall callCharacteristicsMaintenanceCall callCharacteristicsDirectAgent callCharacteristicsAssistCall callCharacteristicsVoiceUnitCall callCharacteristicsPrivateCall callCharacteristicsPersonalCall callCharacteristicsSensitiveCall callCharacteristicsConfidentialCall callCharacteristicsEncryptedCall mediaCallCharacteristics connectionInfo subjectOfCall languagePreferences reason maxDevices startTime duration privateData mediaCharacteristicsinAck initiatedCallInfoInAck privateDataInAck supportsPrompting promptingMode mediaCharacteristicsAdjusted ackModelMultiStep');

export const MakePredictiveCallCapsNames = /* @__PURE__ */ new Bits<MakePredictiveCallCaps>('signallingDetection signallingConditionCallDelivered signallingConditionCallEstablished signallingConditionActionDestinationDetection signallingConditionActionRemainConnected destinationDetection destinationConditionHumanVoice destinationConditionAnsweringMachine destinationConditionFax destinationActionClearConnection destinationActionRemainConnected defaultActionClearConnection defaultActionRemainConnected accountCode authCode autoOriginatePrompt autoOriginateDoNotPrompt alertTime correlatorData callCharacteristics callCharacteristicsACDCall callCharacteristicsPriorityCall callCharacteristicsMaintenanceCall callCharacteristicsDirectAgent callCharacteristicsAssistCall callCharacteristicsVoiceUnitCall userData privateData initiatedCallInfoInAck privateDataInAck deviceIDOnly supportsPrompting promptingMode reservesCallingDevice ackModelMultiStep callCharacteristicsLowPriorityCall callCharacteristicsHighPriorityCall callCharacteristicsPrivateCall callCharacteristicsPersonalCall callCharacteristicsSensitiveCall callCharacteristicsConfidentialCall callCharacteristicsEncryptedCall subjectOfCall languagePreferences');

export const ParkCallCapsNames = /* @__PURE__ */ new Bits<ParkCallCaps>('hold connected correlatorData privateData parkedToInAck privateDataInAck deviceIDOnly ackModelMultiStep subjectOfCall languagePreferences');

export const ReconnectCallCapsNames = /* @__PURE__ */ new Bits<ReconnectCallCaps>('alerting connected fail initiated queued privateData privateDataInAck deviceIDOnly ackModelMultiStep');

export const SendMessageCapsNames = /* @__PURE__ */ new Bits<SendMessageCaps>('accountCode authCode correlatorData userData callCharacteristics callCharacteristicsACDCall callCharacteristicsLowPriorityCall callCharacteristicsPriorityCall callCharacteristicsHighPriorityCall callCharacteristicsMaintenanceCall callCharacteristicsDirectAgent callCharacteristicsAssistCall callCharacteristicsVoiceUnitCall callCharacteristicsPrivateCall callCharacteristicsPersonalCall callCharacteristicsSensitiveCall callCharacteristicsConfidentialCall callCharacteristicsEncryptedCall mediaCallCharacteristics subjectOfCall languagePreferences privateData privateDataInAck');

export const SingleStepConferenceCapsNames = /* @__PURE__ */ new Bits<SingleStepConferenceCaps>('participationTypeActive participationTypeSilent accountCode authCode correlatorData userData privateData conferencedCallInfoInAck privateDataInAck deviceIDOnly ackModelMultiStep', 'subjectOfCall languagePreferences');

export const SingleStepTransferCapsNames = /* @__PURE__ */ new Bits<SingleStepTransferCaps>('accountCode authCode correlatorData userData privateData connectionParameterInAck endpointDeviceID resultionConnectionInformation transferredCollInfoInAck privateDataInAck deviceIDOnly multipleDevices ackModelMultiStep subjectOfCall languagePreferences reason callCharacteristicsinRequest');

export const TransferCallCapsNames = /* @__PURE__ */ new Bits<TransferCallCaps>('activeCallConnected activeCallHold heldCallConnected heldCallHold privateData connectionsParameterInAck endpointDeviceID resultingConnectionInformation transferredCallInfoInAck privateDataInAck deviceIDOnly multipleDevices ackModelMultiStep');

export function readCallControlServList(r: BerReader, d: Draft<CallControlServList> = {}): CallControlServList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.acceptCall = AcceptCallCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.alternateCall = AlternateCallCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.answerCall = AnswerCallCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.callBack = CallBackCapsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.callBackMessage = CallBackMessageCapsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.campOnCall = CampOnCallCapsNames.read(r); t = r.next(e); }
  if (t === 0x86) { d.clearCall = ClearCallCapsNames.read(r); t = r.next(e); }
  if (t === 0x87) { d.clearConnection = ClearConnectionCapsNames.read(r); t = r.next(e); }
  if (t === 0x88) { d.conferenceCall = ConferenceCallCapsNames.read(r); t = r.next(e); }
  if (t === 0x89) { d.consultationCall = ConsultationCallCapsNames.read(r); t = r.next(e); }
  if (t === 0x8a) { d.deflectCall = DeflectCallCapsNames.read(r); t = r.next(e); }
  if (t === 0x8b) { d.dialDigits = DialDigitsCapsNames.read(r); t = r.next(e); }
  if (t === 0x8c) { d.directedPickupCall = DirectedPickupCallCapsNames.read(r); t = r.next(e); }
  if (t === 0x8d) { d.groupPickupCall = GroupPickupCallCapsNames.read(r); t = r.next(e); }
  if (t === 0x8e) { d.holdCall = HoldCallCapsNames.read(r); t = r.next(e); }
  if (t === 0x8f) { d.intrudeCall = IntrudeCallCapsNames.read(r); t = r.next(e); }
  if (t === 0x90) { d.joinCall = JoinCallCapsNames.read(r); t = r.next(e); }
  if (t === 0x91) { d.makeCall = MakeCallCapsNames.read(r); t = r.next(e); }
  if (t === 0x99) { d.makeConnection = MakeConnectionCapsNames.read(r); t = r.next(e); }
  if (t === 0x92) { d.makePredictiveCall = MakePredictiveCallCapsNames.read(r); t = r.next(e); }
  if (t === 0x93) { d.parkCall = ParkCallCapsNames.read(r); t = r.next(e); }
  if (t === 0x94) { d.reconnectCall = ReconnectCallCapsNames.read(r); t = r.next(e); }
  if (t === 0x95) { d.retrieveCall = CampOnCallCapsNames.read(r); t = r.next(e); }
  if (t === 0x9a) { d.sendMessage = SendMessageCapsNames.read(r); t = r.next(e); }
  if (t === 0x96) { d.singleStepConference = SingleStepConferenceCapsNames.read(r); t = r.next(e); }
  if (t === 0x97) { d.singleStepTransfer = SingleStepTransferCapsNames.read(r); t = r.next(e); }
  if (t === 0x98) { d.transferCall = TransferCallCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readCallControlServList, '');
  return d as CallControlServList;
}
export function writeCallControlServList(w: BerWriter, v: CallControlServList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.transferCall) !== undefined) { n--; TransferCallCapsNames.write(w, m, 0x98); }
  if (n > 0 && (m = v.singleStepTransfer) !== undefined) { n--; SingleStepTransferCapsNames.write(w, m, 0x97); }
  if (n > 0 && (m = v.singleStepConference) !== undefined) { n--; SingleStepConferenceCapsNames.write(w, m, 0x96); }
  if (n > 0 && (m = v.sendMessage) !== undefined) { n--; SendMessageCapsNames.write(w, m, 0x9a); }
  if (n > 0 && (m = v.retrieveCall) !== undefined) { n--; CampOnCallCapsNames.write(w, m, 0x95); }
  if (n > 0 && (m = v.reconnectCall) !== undefined) { n--; ReconnectCallCapsNames.write(w, m, 0x94); }
  if (n > 0 && (m = v.parkCall) !== undefined) { n--; ParkCallCapsNames.write(w, m, 0x93); }
  if (n > 0 && (m = v.makePredictiveCall) !== undefined) { n--; MakePredictiveCallCapsNames.write(w, m, 0x92); }
  if (n > 0 && (m = v.makeConnection) !== undefined) { n--; MakeConnectionCapsNames.write(w, m, 0x99); }
  if (n > 0 && (m = v.makeCall) !== undefined) { n--; MakeCallCapsNames.write(w, m, 0x91); }
  if (n > 0 && (m = v.joinCall) !== undefined) { n--; JoinCallCapsNames.write(w, m, 0x90); }
  if (n > 0 && (m = v.intrudeCall) !== undefined) { n--; IntrudeCallCapsNames.write(w, m, 0x8f); }
  if (n > 0 && (m = v.holdCall) !== undefined) { n--; HoldCallCapsNames.write(w, m, 0x8e); }
  if (n > 0 && (m = v.groupPickupCall) !== undefined) { n--; GroupPickupCallCapsNames.write(w, m, 0x8d); }
  if (n > 0 && (m = v.directedPickupCall) !== undefined) { n--; DirectedPickupCallCapsNames.write(w, m, 0x8c); }
  if (n > 0 && (m = v.dialDigits) !== undefined) { n--; DialDigitsCapsNames.write(w, m, 0x8b); }
  if (n > 0 && (m = v.deflectCall) !== undefined) { n--; DeflectCallCapsNames.write(w, m, 0x8a); }
  if (n > 0 && (m = v.consultationCall) !== undefined) { n--; ConsultationCallCapsNames.write(w, m, 0x89); }
  if (n > 0 && (m = v.conferenceCall) !== undefined) { n--; ConferenceCallCapsNames.write(w, m, 0x88); }
  if (n > 0 && (m = v.clearConnection) !== undefined) { n--; ClearConnectionCapsNames.write(w, m, 0x87); }
  if (n > 0 && (m = v.clearCall) !== undefined) { n--; ClearCallCapsNames.write(w, m, 0x86); }
  if (n > 0 && (m = v.campOnCall) !== undefined) { n--; CampOnCallCapsNames.write(w, m, 0x85); }
  if (n > 0 && (m = v.callBackMessage) !== undefined) { n--; CallBackMessageCapsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.callBack) !== undefined) { n--; CallBackCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.answerCall) !== undefined) { n--; AnswerCallCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.alternateCall) !== undefined) { n--; AlternateCallCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.acceptCall) !== undefined) { n--; AcceptCallCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeCallControlServList);
  w.head(t, k);
}

export const AssociateDataCapsNames = /* @__PURE__ */ new Bits<AssociateDataCaps>('accountCode authCode correlatorData callQualifyingData privateData privateDataInAck deviceIDOnly rejectsRequestsWithOldConnectionID ackModelMultiStep callCharacteristics subjectOfCall languagePreferences deviceInfo');

export const CancelTelephonyTonesCapsNames = /* @__PURE__ */ new Bits<CancelTelephonyTonesCaps>('privateData privateDataInAck ackModelMultiStep');

export const GenerateDigitsCapsNames = /* @__PURE__ */ new Bits<GenerateDigitsCaps>('digitModeDTMF digitModePulse toneDuration pulseRate pauseDuration privateData privateDataInAck deviceIDOnly supportsDTMFTonesABCD supportsPauseToneChar ackModelMultiStep');

export const GenerateTelephonyTonesCapsNames = /* @__PURE__ */ new Bits<GenerateTelephonyTonesCaps>('toneToSendBeep toneToSendBilling toneToSendBusy toneToSendCarrier toneToSendConfirmation toneToSendDial toneToSendFaxCNG toneToSendHold toneToSendHowler toneToSendIntrusion toneToSendModemCNG toneToSendPark toneToSendRecordWarning toneToSendReorder toneToSendRingback toneToSendSilence toneToSendSitVC toneToSendSitIC toneToSendSitRO toneToSendSitNC toneToSendSf0 toneToSendSf1 toneToSendSf2 toneToSendSf3 toneToSendSf4 toneToSendSf5 toneToSendSf6 toneToSendSf7 toneToSendSf8 toneToSendSf9 toneToSendSf10 toneToSendSf11 toneToSendSf12 toneToSendSf13 toneToSendSf14 toneToSendSf15 toneToSendSf16 toneToSendSf17 toneToSendSf18 toneToSendSf19 toneToSendSf20 toneToSendSf21 toneToSendSf22 toneToSendSf23 toneToSendSf24 toneToSendSf25 toneToSendSf26 toneToSendSf27 toneToSendSf28 toneToSendSf29 toneToSendSf30 toneToSendSf31 toneToSendSf32 toneToSendSf33 toneToSendSf34 toneToSendSf35 toneToSendSf36 toneToSendSf37 toneToSendSf38 toneToSendSf39 toneToSendSf40 toneToSendSf41 toneToSendSf42 toneToSendSf43 toneToSendSf44 toneToSendSf45 toneToSendSf46 toneToSendSf47 toneToSendSf48 toneToSendSf49 toneToSendSf50 toneToSendSf51 toneToSendSf52 toneToSendSf53 toneToSendSf54 toneToSendSf55 toneToSendSf56 toneToSendSf57 toneToSendSf58 toneToSendSf59 toneToSendSf60 toneToSendSf61 toneToSendSf62 toneToSendSf63 toneToSendSf64 toneToSendSf65 toneToSendSf66 toneToSendSf67 toneToSendSf68 toneToSendSf69 toneToSendSf70 toneToSendSf71 toneToSendSf72 toneToSendSf73 toneToSendSf74 toneToSendSf75 toneToSendSf76 toneToSendSf77 toneToSendSf78 toneToSendSf79 toneToSendSf80 toneToSendSf81 toneToSendSf82 toneToSendSf83 toneToSendSf84 toneToSendSf85 toneToSendSf86 toneToSendSf87 toneToSendSf88 toneToSendSf89 toneToSendSf90 toneToSendSf91 toneToSendSf92 toneToSendSf93 toneToSendSf94 toneToSendSf95 toneToSendSf96 toneToSendSf97 toneToSendSf98 toneToSendSf99 toneToSendSf100 toneDuration privateData privateDataInAck deviceIDOnly ackModelMultiStep');

export function readCallAssociatedServList(r: BerReader, d: Draft<CallAssociatedServList> = {}): CallAssociatedServList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.associateData = AssociateDataCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.cancelTelephonyTones = CancelTelephonyTonesCapsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.changeConnectionInformation = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.generateDigits = GenerateDigitsCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.generateTelephonyTones = GenerateTelephonyTonesCapsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.sendUserInformation = CampOnCallCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readCallAssociatedServList, '');
  return d as CallAssociatedServList;
}
export function writeCallAssociatedServList(w: BerWriter, v: CallAssociatedServList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.sendUserInformation) !== undefined) { n--; CampOnCallCapsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.generateTelephonyTones) !== undefined) { n--; GenerateTelephonyTonesCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.generateDigits) !== undefined) { n--; GenerateDigitsCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.changeConnectionInformation) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x85); }
  if (n > 0 && (m = v.cancelTelephonyTones) !== undefined) { n--; CancelTelephonyTonesCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.associateData) !== undefined) { n--; AssociateDataCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeCallAssociatedServList);
  w.head(t, k);
}

export const CallBackNonCallRelCapsNames = /* @__PURE__ */ new Bits<CallBackNonCallRelCaps>('privateData privateDataInAck additionalReqForbidden ackModelMultiStep');

export const CancelCallBackCapsNames = /* @__PURE__ */ new Bits<CancelCallBackCaps>('privateData privateDataInAck ackModelMultiStep supportsClearing');

export const GetAgentStateCapsNames = /* @__PURE__ */ new Bits<GetAgentStateCaps>('acdGroup privateData agentStateListAgentIDInAck agentGroupInAck pendingAgentStateInAck agentStateConditionForcedPauseInAck agentStateConditionPauseInAck privateDataInAck');

export const GetAutoAnswerCapsNames = /* @__PURE__ */ new Bits<GetAutoAnswerCaps>('privateData numberOfRingsInAck privateDataInAck');

export const GetAutoWorkModeCapsNames = /* @__PURE__ */ new Bits<GetAutoWorkModeCaps>('privateData autoWorkIntervalInAck privateDataInAck');

export const GetDoNotDisturbCapsNames = /* @__PURE__ */ new Bits<GetDoNotDisturbCaps>('privateData callOriginParameterInAck callOriginInternInAck callOriginExternInAck callingDeviceListInAck privateDataInAck');

export const GetForwardingCapsNames = /* @__PURE__ */ new Bits<GetForwardingCaps>('privateData forwardListInAck forwardListImmediateInAck forwardListBusyInAck forwardListDNDInAck forwardListNoAnsInAck forwardListBusyIntInAck forwardListBusyExtInAck forwardListDNDIntInAck forwardListDNDExtInAck forwardListNoAnsIntInAck forwardListNoAnsExtInAck forwardListImmIntInAck forwardListImmExtInAck forwardDNInAck forwardDefaultInAck forwardDefaultTypeAndDNInAck forwardDefaultTypeInAck forwardDefaultDNInAck ringCountInAck privateDataInAck');

export const GetPresenceStateCapsNames = /* @__PURE__ */ new Bits<GetPresenceStateCaps>('privateData fromTimeInAck untilTimeInAck placeInAck moodInAck namedPresenceStateInAck privateDataInAck');

export const SetAgentStateCapsNames = /* @__PURE__ */ new Bits<SetAgentStateCaps>('requestedAgentStateLoggedOn requestedAgentStateLoggedOff requestedAgentStateNotReady requestedAgentStateReady requestedAgentStateWorkingAfterCall agentID password group privateData pendingAgentStateWorkingAfterCallInAck pendingAgentStateNotReadyInAck pendingAgentStateNullInAck privateDataInAck ackModelMultiStep groupDeviceAllowedInReq aCDDeviceAllowedInReq delayTransitionIfBusy delayTransitionIfWorkingAfterCall');

export const SetAutoAnswerCapsNames = /* @__PURE__ */ new Bits<SetAutoAnswerCaps>('numberOfRings privateData privateDataInAck ackModelMultiStep');

export const SetAutoWorkModeCapsNames = /* @__PURE__ */ new Bits<SetAutoWorkModeCaps>('autoWorkInterval privateData privateDataInAck ackModelMultiStep groupDeviceAllowedInReq aCDDeviceAllowedInReq');

export const SetDoNotDisturbCapsNames = /* @__PURE__ */ new Bits<SetDoNotDisturbCaps>('callOriginationInternal callOriginationExternal callingDeviceList privateData privateDataInAck ackModelMultiStep');

export const SetForwardingCapsNames = /* @__PURE__ */ new Bits<SetForwardingCaps>('forwardingTypeBusy forwardingTypeBusyInt forwardingTypeBusyExt forwardingTypeDND forwardingTypeDNDInt forwardingTypeDNDExt forwardingTypeNoAns forwardingTypeNoAnsInt forwardingTypeNoAnsExt forwardingTypeImmediate forwardingTypeImmInt forwardingTypeImmExt forwardDN ringCount privateData privateDataInAck ackModelMultiStep ringDuration');

export const SetPresenceStateCapsNames = /* @__PURE__ */ new Bits<SetPresenceStateCaps>('fromTime untilTime place mood namedPresenceState privateData privateDataInAck ackModelMultiStep');

export function readLogicalServList(r: BerReader, d: Draft<LogicalServList> = {}): LogicalServList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.callBackNonCallRel = CallBackNonCallRelCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.callBackMsgNonCallRel = CallBackNonCallRelCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.cancelCallBack = CancelCallBackCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.cancelCallBackMsg = CancelCallBackCapsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.getAgentState = GetAgentStateCapsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.getAutoAnswer = GetAutoAnswerCapsNames.read(r); t = r.next(e); }
  if (t === 0x86) { d.getAutoWorkMode = GetAutoWorkModeCapsNames.read(r); t = r.next(e); }
  if (t === 0x87) { d.getCallerIDStatus = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x93) { d.getCallBack = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x88) { d.getDoNotDisturb = GetDoNotDisturbCapsNames.read(r); t = r.next(e); }
  if (t === 0x89) { d.getForwarding = GetForwardingCapsNames.read(r); t = r.next(e); }
  if (t === 0x8a) { d.getLastNumberDialed = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x94) { d.getPresenceState = GetPresenceStateCapsNames.read(r); t = r.next(e); }
  if (t === 0x8b) { d.getRouteingMode = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x8c) { d.setAgentState = SetAgentStateCapsNames.read(r); t = r.next(e); }
  if (t === 0x8d) { d.setAutoAnswer = SetAutoAnswerCapsNames.read(r); t = r.next(e); }
  if (t === 0x8e) { d.setAutoWorkMode = SetAutoWorkModeCapsNames.read(r); t = r.next(e); }
  if (t === 0x8f) { d.setCallerIDStatus = CancelTelephonyTonesCapsNames.read(r); t = r.next(e); }
  if (t === 0x90) { d.setDoNotDisturb = SetDoNotDisturbCapsNames.read(r); t = r.next(e); }
  if (t === 0x91) { d.setForwarding = SetForwardingCapsNames.read(r); t = r.next(e); }
  if (t === 0x95) { d.setPresenceState = SetPresenceStateCapsNames.read(r); t = r.next(e); }
  if (t === 0x92) { d.setRouteingMode = CancelTelephonyTonesCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readLogicalServList, '');
  return d as LogicalServList;
}
export function writeLogicalServList(w: BerWriter, v: LogicalServList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.setRouteingMode) !== undefined) { n--; CancelTelephonyTonesCapsNames.write(w, m, 0x92); }
  if (n > 0 && (m = v.setPresenceState) !== undefined) { n--; SetPresenceStateCapsNames.write(w, m, 0x95); }
  if (n > 0 && (m = v.setForwarding) !== undefined) { n--; SetForwardingCapsNames.write(w, m, 0x91); }
  if (n > 0 && (m = v.setDoNotDisturb) !== undefined) { n--; SetDoNotDisturbCapsNames.write(w, m, 0x90); }
  if (n > 0 && (m = v.setCallerIDStatus) !== undefined) { n--; CancelTelephonyTonesCapsNames.write(w, m, 0x8f); }
  if (n > 0 && (m = v.setAutoWorkMode) !== undefined) { n--; SetAutoWorkModeCapsNames.write(w, m, 0x8e); }
  if (n > 0 && (m = v.setAutoAnswer) !== undefined) { n--; SetAutoAnswerCapsNames.write(w, m, 0x8d); }
  if (n > 0 && (m = v.setAgentState) !== undefined) { n--; SetAgentStateCapsNames.write(w, m, 0x8c); }
  if (n > 0 && (m = v.getRouteingMode) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x8b); }
  if (n > 0 && (m = v.getPresenceState) !== undefined) { n--; GetPresenceStateCapsNames.write(w, m, 0x94); }
  if (n > 0 && (m = v.getLastNumberDialed) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x8a); }
  if (n > 0 && (m = v.getForwarding) !== undefined) { n--; GetForwardingCapsNames.write(w, m, 0x89); }
  if (n > 0 && (m = v.getDoNotDisturb) !== undefined) { n--; GetDoNotDisturbCapsNames.write(w, m, 0x88); }
  if (n > 0 && (m = v.getCallBack) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x93); }
  if (n > 0 && (m = v.getCallerIDStatus) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x87); }
  if (n > 0 && (m = v.getAutoWorkMode) !== undefined) { n--; GetAutoWorkModeCapsNames.write(w, m, 0x86); }
  if (n > 0 && (m = v.getAutoAnswer) !== undefined) { n--; GetAutoAnswerCapsNames.write(w, m, 0x85); }
  if (n > 0 && (m = v.getAgentState) !== undefined) { n--; GetAgentStateCapsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.cancelCallBackMsg) !== undefined) { n--; CancelCallBackCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.cancelCallBack) !== undefined) { n--; CancelCallBackCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.callBackMsgNonCallRel) !== undefined) { n--; CallBackNonCallRelCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.callBackNonCallRel) !== undefined) { n--; CallBackNonCallRelCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeLogicalServList);
  w.head(t, k);
}

export const AttachMediaServiceCapsNames = /* @__PURE__ */ new Bits<AttachMediaServiceCaps>('mediaServiceVersion mediaServiceInstanceID connectionModeConsultConference connectionModeConsultConferenceHold connectionModeDeflect connectionModeDirectedPickup connectionModeJoin connectionModeSingleStepConference connectionModeSingleStepConferenceHold connectionModeSingleStepTransfer connectionModeTransfer connectionModeDirect requestedConnectionState privateData mediaServiceInstanceIDInAck mediaConnectionInfoInAck privateDataInAck deviceIDOnly ackModelMultiStep');

export const DetachMediaServiceCapsNames = /* @__PURE__ */ new Bits<DetachMediaServiceCaps>('alerting connected fail hold queued privateData privateDataInAck deviceIDOnly ackModelMultiStep');

export function readMediaServList(r: BerReader, d: Draft<MediaServList> = {}): MediaServList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.attachMediaService = AttachMediaServiceCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.detachMediaService = DetachMediaServiceCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readMediaServList, '');
  return d as MediaServList;
}
export function writeMediaServList(w: BerWriter, v: MediaServList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.detachMediaService) !== undefined) { n--; DetachMediaServiceCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.attachMediaService) !== undefined) { n--; AttachMediaServiceCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeMediaServList);
  w.head(t, k);
}

export const IoRegisterCapsNames = /* @__PURE__ */ new Bits<IoRegisterCaps>('ioDevice privateData privateDataInAck allIODevices');

export const FastDataCapsNames = /* @__PURE__ */ new Bits<FastDataCaps>('objectDevice objectCall dataPathTypeText dataPathTypeVoice displayAttribPhyBaseRowNumber displayAttribPhyBaseColumnNumber displayAttribOffset privateData privateDataInAck supportsModifyingPosition');

export const ResumeDataPathCapsNames = /* @__PURE__ */ new Bits<ResumeDataPathCaps>('privateData privateDataInAck sendsDataPathResumed');

export const SendBroadcastDataCapsNames = /* @__PURE__ */ new Bits<SendBroadcastDataCaps>('privateData dataPathTypeText dataPathTypeVoice displayAttribPhyBaseRowNumber displayAttribPhyBaseColumnNumber displayAttribOffset privateDataInAck supportsModifyingPosition');

export const SendDataCapsNames = /* @__PURE__ */ new Bits<SendDataCaps>('displayAttribPhyBaseRowNumber displayAttribPhyBaseColumnNumber displayAttribOffset ioCauseTerminationCharReceived ioCauseCharCountReached ioCauseTimeout ioCauseSfTerminated privateData privateDataInAck supportsModifyingPosition');

export const SendMulticastDataCapsNames = /* @__PURE__ */ new Bits<SendMulticastDataCaps>('ioData displayAttribPhyBaseRowNumber displayAttribPhyBaseColumnNumber displayAttribOffset privateData privateDataInAck supportsModifyingPosition');

export const StartDataPathCapsNames = /* @__PURE__ */ new Bits<StartDataPathCaps>('objectDevice objectCall dataPathDirectionCfToObject dataPathDirectionObjectToCf dataPathDirectionBidirectional dataPathTypeText dataPathTypeVoice numberOfCharsToCollect terminationChar timeout privateData numberOfCharsToCollectInAck terminationCharInAck timeoutInAck privateDataInAck');

export function readIOServicesServList(r: BerReader, d: Draft<IOServicesServList> = {}): IOServicesServList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.ioRegister = IoRegisterCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.ioRegisterAbort = RouteRegisterAbortCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.ioRegisterCancel = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.dataPathResumed = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.dataPathSuspended = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.fastData = FastDataCapsNames.read(r); t = r.next(e); }
  if (t === 0x86) { d.resumeDataPath = ResumeDataPathCapsNames.read(r); t = r.next(e); }
  if (t === 0x87) { d.sendBroadcastData = SendBroadcastDataCapsNames.read(r); t = r.next(e); }
  if (t === 0x88) { d.sendData = SendDataCapsNames.read(r); t = r.next(e); }
  if (t === 0x89) { d.sendMulticastData = SendMulticastDataCapsNames.read(r); t = r.next(e); }
  if (t === 0x8a) { d.startDataPath = StartDataPathCapsNames.read(r); t = r.next(e); }
  if (t === 0x8b) { d.stopDataPath = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x8c) { d.suspendDataPath = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readIOServicesServList, '');
  return d as IOServicesServList;
}
export function writeIOServicesServList(w: BerWriter, v: IOServicesServList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.suspendDataPath) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x8c); }
  if (n > 0 && (m = v.stopDataPath) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x8b); }
  if (n > 0 && (m = v.startDataPath) !== undefined) { n--; StartDataPathCapsNames.write(w, m, 0x8a); }
  if (n > 0 && (m = v.sendMulticastData) !== undefined) { n--; SendMulticastDataCapsNames.write(w, m, 0x89); }
  if (n > 0 && (m = v.sendData) !== undefined) { n--; SendDataCapsNames.write(w, m, 0x88); }
  if (n > 0 && (m = v.sendBroadcastData) !== undefined) { n--; SendBroadcastDataCapsNames.write(w, m, 0x87); }
  if (n > 0 && (m = v.resumeDataPath) !== undefined) { n--; ResumeDataPathCapsNames.write(w, m, 0x86); }
  if (n > 0 && (m = v.fastData) !== undefined) { n--; FastDataCapsNames.write(w, m, 0x85); }
  if (n > 0 && (m = v.dataPathSuspended) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.dataPathResumed) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.ioRegisterCancel) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.ioRegisterAbort) !== undefined) { n--; RouteRegisterAbortCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.ioRegister) !== undefined) { n--; IoRegisterCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeIOServicesServList);
  w.head(t, k);
}

export const DataCollectedCapsNames = /* @__PURE__ */ new Bits<DataCollectedCaps>('digitsDuration digitsPauseDuration toneDetectedBeep toneDetectedBilling toneDetectedBusy toneDetectedCarrier toneDetectedConfirmation toneDetectedDial toneDetectedFaxCNG toneDetectedHold toneDetectedHowler toneDetectedIntrusion toneDetectedModemCNG toneDetectedPark toneDetectedRecordWarning toneDetectedReorder toneDetectedRingback toneDetectedSilence toneDetectedSitVC toneDetectedSitIC toneDetectedSitRO toneDetectedSitNC toneDetectedSf0 toneDetectedSf1 toneDetectedSf2 toneDetectedSf3 toneDetectedSf4 toneDetectedSf5 toneDetectedSf6 toneDetectedSf7 toneDetectedSf8 toneDetectedSf9 toneDetectedSf10 toneDetectedOther toneFrequency toneDuration tonePauseDuration connectionInfo dcollCauseFushCharReceived dcollCauseCharCountReached dcollCauseTimeout dcollCauseSFTerminated privateData privateDataInAck');

export const StartDataCollectionCapsNames = /* @__PURE__ */ new Bits<StartDataCollectionCaps>('objectDevice objectCall dataCollectionTypeDigits dataCollectionTypeTones digitsReportingCriteriaNumChars digitsReportingCriteriaFlushChar digitsReportingCriteriaTimeout privateData privateDataInAck');

export function readDataCollectionServList(r: BerReader, d: Draft<DataCollectionServList> = {}): DataCollectionServList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.dataCollected = DataCollectedCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.dataCollectionResumed = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.dataCollectionSuspended = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.resumeDataCollection = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.startDataCollection = StartDataCollectionCapsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.stopDataCollection = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x86) { d.suspendDataCollection = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readDataCollectionServList, '');
  return d as DataCollectionServList;
}
export function writeDataCollectionServList(w: BerWriter, v: DataCollectionServList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.suspendDataCollection) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x86); }
  if (n > 0 && (m = v.stopDataCollection) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x85); }
  if (n > 0 && (m = v.startDataCollection) !== undefined) { n--; StartDataCollectionCapsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.resumeDataCollection) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.dataCollectionSuspended) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.dataCollectionResumed) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.dataCollected) !== undefined) { n--; DataCollectedCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeDataCollectionServList);
  w.head(t, k);
}

export const ActivateCapsNames = /* @__PURE__ */ new Bits<ActivateCaps>('resource grammarName privateData privateDataInAck');

export const ClearCapsNames = /* @__PURE__ */ new Bits<ClearCaps>('resource privateData privateDataInAck');

export const QueueServiceCapsNames = /* @__PURE__ */ new Bits<QueueServiceCaps>('message resource text privateData privateDataInAck');

export const PlayMsgCapsNames = /* @__PURE__ */ new Bits<PlayMsgCaps>('duration terminationParameter terminationDurationExceeded terminationDTMFDigitDetected terminationEndOfSpeechDetected terminationSpeech privateData privateDataInAck multipleMsgsSimultaneously');

export const QueryVoiceAttribCapsNames = /* @__PURE__ */ new Bits<QueryVoiceAttribCaps>('attribToQueryEncodingAlgorithm attribToQuerySamplingRate attribToQueryDuration attribToQueryFilename attribToQueryCurrentPosition attribToQueryCurrentSpeed attribToQueryCurrentVolume attribToQueryCurrentLevel attribToQueryCurrentState connection duration terminationParameter terminationDurationExceeded terminationDTMFDigitDetected terminationEndOfSpeechDetected terminationSpeech privateData attribInAckEncodingAlgorithmADPCM6K attribInAckEncodingAlgorithmADPCM8K attribInAckEncodingAlgorithmMuLawPCM6K attribInAckEncodingAlgorithmALawPCM6K attribInAckSamplingRate attribInAckDuration attribInAckFilename attribInAckCurrentPosition attribInAckCurrentSpeed attribInAckCurrentVolumeAbs attribInAckCurrentGain attribInAckCurrentState privateDataInAck messageToQuery resource attribToQueryGrammars attribToQueryLanguage attribToQueryMode attribToQueryRetainAudio attribToQuerySilenceTimeout attribToQueryMaxTimeout attribToQueryBabbleTimeout attribToQueryEndSilence attribToQueryRejectionThreshold attribToQueryAutoInterruptable attribToQueryInnerXML attribToQueryInterdigitTimeout attribToQueryPreflush', 'attribInAckGrammars attribInAckLanguage attribInAckMode attribInAckRetainAudio attribInAckSilenceTimeout attribInAckMaxTimeout attribInAckBabbleTimeout attribInAckEndSilence attribInAckRejectionThreshold attribInAckAutoInterruptable attribInAckInnerXML attribInAckInterdigitTimeout attribInAckPreflush');

export const RecordMsgCapsNames = /* @__PURE__ */ new Bits<RecordMsgCaps>('samplingRate encodingAlgorithmADPCM6K encodingAlgorithmADPCM8K encodingAlgorithmMuLawPCM6K encodingAlgorithmALawPCM6K maxDuration terminationParameter terminationDurationExceeded terminationDTMFDigitDetected terminationEndOfDataDetected terminationSpeechDetected privateData privateDataInAck resource');

export const RepositionCapsNames = /* @__PURE__ */ new Bits<RepositionCaps>('periodOfRepositionStartOfMsg periodOfRepositionEndOfMsg periodOfRepositionRelativePointer msgToReposition privateData privateDataInAck', 'resource');

export const ResumeCapsNames = /* @__PURE__ */ new Bits<ResumeCaps>('msgToResume duration privateData privateDataInAck resource');

export const ReviewCapsNames = /* @__PURE__ */ new Bits<ReviewCaps>('periodToResumeStartOfMsg periodToResumeLengthOfReview privateData privateDataInAck msgToReview resource');

export const StartCapsNames = /* @__PURE__ */ new Bits<StartCaps>('resource text privateData privateDataInAck');

export const SetVoiceAttribCapsNames = /* @__PURE__ */ new Bits<SetVoiceAttribCaps>('currentSpeed currentVolumeAbs currentVolumeInc periodToResumeStartOfMsg periodToResumeLengthOfReview currentGain message privateData privateDataInAck resource grammars language mode retainAudio silenceTimeout maxTimeout babbleTimeout endSilence rejectionThreshold autoInterruptable innerXML interdigitTimeout preflush');

export const StopCapsNames = /* @__PURE__ */ new Bits<StopCaps>('privateData privateDataInAck msgToBeStopped resource');

export const SuspendCapsNames = /* @__PURE__ */ new Bits<SuspendCaps>('message privateData privateDataInAck resource');

export const SynthesizeMsgCapsNames = /* @__PURE__ */ new Bits<SynthesizeMsgCaps>('genderMale genderFemale privateData privateDataInAck');

export function readVoiceServList(r: BerReader, d: Draft<VoiceServList> = {}): VoiceServList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x8c) { d.activate = ActivateCapsNames.read(r); t = r.next(e); }
  if (t === 0x8d) { d.clear = ClearCapsNames.read(r); t = r.next(e); }
  if (t === 0x8e) { d.deactivate = ActivateCapsNames.read(r); t = r.next(e); }
  if (t === 0x80) { d.concatenateMsg = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.deleteMsg = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x8f) { d.queueService = QueueServiceCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.playMsg = PlayMsgCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.queryVoiceAttrib = QueryVoiceAttribCapsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.recordMsg = RecordMsgCapsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.reposition = RepositionCapsNames.read(r); t = r.next(e); }
  if (t === 0x86) { d.resume = ResumeCapsNames.read(r); t = r.next(e); }
  if (t === 0x87) { d.review = ReviewCapsNames.read(r); t = r.next(e); }
  if (t === 0x90) { d.start = StartCapsNames.read(r); t = r.next(e); }
  if (t === 0x88) { d.setVoiceAttrib = SetVoiceAttribCapsNames.read(r); t = r.next(e); }
  if (t === 0x89) { d.stop = StopCapsNames.read(r); t = r.next(e); }
  if (t === 0x8a) { d.suspend = SuspendCapsNames.read(r); t = r.next(e); }
  if (t === 0x8b) { d.synthesizeMsg = SynthesizeMsgCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readVoiceServList, '');
  return d as VoiceServList;
}
export function writeVoiceServList(w: BerWriter, v: VoiceServList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.synthesizeMsg) !== undefined) { n--; SynthesizeMsgCapsNames.write(w, m, 0x8b); }
  if (n > 0 && (m = v.suspend) !== undefined) { n--; SuspendCapsNames.write(w, m, 0x8a); }
  if (n > 0 && (m = v.stop) !== undefined) { n--; StopCapsNames.write(w, m, 0x89); }
  if (n > 0 && (m = v.setVoiceAttrib) !== undefined) { n--; SetVoiceAttribCapsNames.write(w, m, 0x88); }
  if (n > 0 && (m = v.start) !== undefined) { n--; StartCapsNames.write(w, m, 0x90); }
  if (n > 0 && (m = v.review) !== undefined) { n--; ReviewCapsNames.write(w, m, 0x87); }
  if (n > 0 && (m = v.resume) !== undefined) { n--; ResumeCapsNames.write(w, m, 0x86); }
  if (n > 0 && (m = v.reposition) !== undefined) { n--; RepositionCapsNames.write(w, m, 0x85); }
  if (n > 0 && (m = v.recordMsg) !== undefined) { n--; RecordMsgCapsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.queryVoiceAttrib) !== undefined) { n--; QueryVoiceAttribCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.playMsg) !== undefined) { n--; PlayMsgCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.queueService) !== undefined) { n--; QueueServiceCapsNames.write(w, m, 0x8f); }
  if (n > 0 && (m = v.deleteMsg) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.concatenateMsg) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x80); }
  if (n > 0 && (m = v.deactivate) !== undefined) { n--; ActivateCapsNames.write(w, m, 0x8e); }
  if (n > 0 && (m = v.clear) !== undefined) { n--; ClearCapsNames.write(w, m, 0x8d); }
  if (n > 0 && (m = v.activate) !== undefined) { n--; ActivateCapsNames.write(w, m, 0x8c); }
  if (n > 0) w.rest(v, n, k, writeVoiceServList);
  w.head(t, k);
}

export const GetLocationInformationCapsNames = /* @__PURE__ */ new Bits<GetLocationInformationCaps>('privateData locationInfoInAck privateDataInAck');

export const SetLocationInformationCapsNames = /* @__PURE__ */ new Bits<SetLocationInformationCaps>('locationInfo replaceMode privateData privateDataInAck');

export const LocationTrackingSessionResumedCapsNames = /* @__PURE__ */ new Bits<LocationTrackingSessionResumedCaps>('locReason privateData privateDataInAck');

export const LocationTrackingSessionSuspendedCapsNames = /* @__PURE__ */ new Bits<LocationTrackingSessionSuspendedCaps>('locReason locationInfoList privateData privateDataInAck');

export const LocationInformationReportCapsNames = /* @__PURE__ */ new Bits<LocationInformationReportCaps>('locationInfoList privateData privateDataInAck');

export const StartLocationTrackingSessionCapsNames = /* @__PURE__ */ new Bits<StartLocationTrackingSessionCaps>('collectionType collectionInterval maxCollections collectionFilter reportingType reportingCount privateData pIDFProfileOption1inAck pIDFProfileOption2inAck privateDataInAck', 'reportingInterval');

export const StopLocationTrackingSessionCapsNames = /* @__PURE__ */ new Bits<StopLocationTrackingSessionCaps>('reason privateData privateDataInAck');

export const LocationSessionInfoCapsNames = /* @__PURE__ */ new Bits<LocationSessionInfoCaps>('segmentID privateData');

export function readLocationServicesServList(r: BerReader, d: Draft<LocationServicesServList> = {}): LocationServicesServList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.getLocationInformation = GetLocationInformationCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.setLocationInformation = SetLocationInformationCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.locationTrackingSessionResumed = LocationTrackingSessionResumedCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.locationTrackingSessionSuspended = LocationTrackingSessionSuspendedCapsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.resumeLocationTrackingSession = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.locationInformationReport = LocationInformationReportCapsNames.read(r); t = r.next(e); }
  if (t === 0x86) { d.startLocationTrackingSession = StartLocationTrackingSessionCapsNames.read(r); t = r.next(e); }
  if (t === 0x87) { d.stopLocationTrackingSession = StopLocationTrackingSessionCapsNames.read(r); t = r.next(e); }
  if (t === 0x88) { d.suspendLocationTrackingSession = StopLocationTrackingSessionCapsNames.read(r); t = r.next(e); }
  if (t === 0x89) { d.getLocationTrackingCapabilities = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x8a) { d.getLocationTrackingSessions = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x8b) { d.locationSessionInfo = LocationSessionInfoCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readLocationServicesServList, '');
  return d as LocationServicesServList;
}
export function writeLocationServicesServList(w: BerWriter, v: LocationServicesServList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.locationSessionInfo) !== undefined) { n--; LocationSessionInfoCapsNames.write(w, m, 0x8b); }
  if (n > 0 && (m = v.getLocationTrackingSessions) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x8a); }
  if (n > 0 && (m = v.getLocationTrackingCapabilities) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x89); }
  if (n > 0 && (m = v.suspendLocationTrackingSession) !== undefined) { n--; StopLocationTrackingSessionCapsNames.write(w, m, 0x88); }
  if (n > 0 && (m = v.stopLocationTrackingSession) !== undefined) { n--; StopLocationTrackingSessionCapsNames.write(w, m, 0x87); }
  if (n > 0 && (m = v.startLocationTrackingSession) !== undefined) { n--; StartLocationTrackingSessionCapsNames.write(w, m, 0x86); }
  if (n > 0 && (m = v.locationInformationReport) !== undefined) { n--; LocationInformationReportCapsNames.write(w, m, 0x85); }
  if (n > 0 && (m = v.resumeLocationTrackingSession) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.locationTrackingSessionSuspended) !== undefined) { n--; LocationTrackingSessionSuspendedCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.locationTrackingSessionResumed) !== undefined) { n--; LocationTrackingSessionResumedCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.setLocationInformation) !== undefined) { n--; SetLocationInformationCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.getLocationInformation) !== undefined) { n--; GetLocationInformationCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeLocationServicesServList);
  w.head(t, k);
}

export function readLogDevServList(r: BerReader, d: Draft<LogDevServList> = {}): LogDevServList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.callControlServList = readCallControlServList(r); t = r.next(e); }
  if (t === 0x81) { d.callAssociatedServList = readCallAssociatedServList(r); t = r.next(e); }
  if (t === 0x82) { d.logicalServList = readLogicalServList(r); t = r.next(e); }
  if (t === 0x83) { d.mediaServList = readMediaServList(r); t = r.next(e); }
  if (t === 0x84) { d.iOServicesServList = readIOServicesServList(r); t = r.next(e); }
  if (t === 0x85) { d.dataCollectionServList = readDataCollectionServList(r); t = r.next(e); }
  if (t === 0x86) { d.voiceServList = readVoiceServList(r); t = r.next(e); }
  if (t === 0x87) { d.locationServicesServList = readLocationServicesServList(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readLogDevServList, '');
  return d as LogDevServList;
}
export function writeLogDevServList(w: BerWriter, v: LogDevServList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.locationServicesServList) !== undefined) { n--; writeLocationServicesServList(w, m, 0xa7); }
  if (n > 0 && (m = v.voiceServList) !== undefined) { n--; writeVoiceServList(w, m, 0xa6); }
  if (n > 0 && (m = v.dataCollectionServList) !== undefined) { n--; writeDataCollectionServList(w, m, 0xa5); }
  if (n > 0 && (m = v.iOServicesServList) !== undefined) { n--; writeIOServicesServList(w, m, 0xa4); }
  if (n > 0 && (m = v.mediaServList) !== undefined) { n--; writeMediaServList(w, m, 0xa3); }
  if (n > 0 && (m = v.logicalServList) !== undefined) { n--; writeLogicalServList(w, m, 0xa2); }
  if (n > 0 && (m = v.callAssociatedServList) !== undefined) { n--; writeCallAssociatedServList(w, m, 0xa1); }
  if (n > 0 && (m = v.callControlServList) !== undefined) { n--; writeCallControlServList(w, m, 0xa0); }
  if (n > 0) w.rest(v, n, k, writeLogDevServList);
  w.head(t, k);
}

export const BridgedCapsNames = /* @__PURE__ */ new Bits<BridgedCaps>('correlatorData userData servicesPermitted mediaCallCharacteristics callCharacteristics bridgedConnectionInfo privateData callLinkageData languagePreferences locationInfoList');

export const CallClearedCapsNames = /* @__PURE__ */ new Bits<CallClearedCaps>('correlatorData userData mediaCallCharacteristics callCharacteristics privateData callIDOnly callLinkageData', 'languagePreferences locationInfoList');

export const ConferencedCapsNames = /* @__PURE__ */ new Bits<ConferencedCaps>('conferenceConnectionsEndpointDeviceID conferenceConnectionsresultingConnectionInfo userData servicesPermitted mediaCallCharacteristics callCharacteristics bridgedConnectionInfo privateData languagePreferences deviceHistory locationInfoList');

export const ConnectionClearedCapsNames = /* @__PURE__ */ new Bits<ConnectionClearedCaps>('correlatorData userData chargingInfo numberUnitsNumberOfChargingUnits numberUnitsTypeOfUnits numberUnitsNumberOfCurrencyUnits typeOfChargingInfoSubTotal typeOfChargingInfoTotal chargingMultiplierAThousandth chargingMultiplierAHundredth chargingMultiplierATenth chargingMultiplierOne chargingMultiplierTen chargingMultiplierHundred chargingMultiplierThousand servicesPermitted mediaCallCharacteristics callCharacteristics droppedConnectionInfo privateData callLinkageData languagePreferences deviceHistory locationInfoList');

export const DeliveredCapsNames = /* @__PURE__ */ new Bits<DeliveredCaps>('originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice mediaCallCharacteristics callCharacteristics connectionInfo privateData subjectOfCall messageInfo languagePreferences deviceHistory locationInfoList');

export const DigitsDialedCapsNames = /* @__PURE__ */ new Bits<DigitsDialedCaps>('servicesPermitted netwCallingDevice netwCalledDevice diallingConnectionInfo callCharacteristics privateData languagePreferences locationInfoList');

export const DivertedCapsNames = /* @__PURE__ */ new Bits<DivertedCaps>('callingDevice calledDevice userData servicesPermitted mediaCallCharacteristics callCharacteristics connectionInfo netwCallingDevice netwCalledDevice privateData sendsDivertedToAll subjectOfCall messageInfo languagePreferences deviceHistory locationInfoList');

export const EstablishedCapsNames = /* @__PURE__ */ new Bits<EstablishedCaps>('originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice mediaCallCharacteristics callCharacteristics establishedConnectionInfo privateData subjectOfCall messageInfo languagePreferences deviceHistory locationInfoList');

export const FailedCapsNames = /* @__PURE__ */ new Bits<FailedCaps>('originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice mediaCallCharacteristics callCharacteristics failedConnectionInfo privateData callIDOnly subjectOfCall messageInfo languagePreferences deviceHistory locationInfoList');

export const HeldCapsNames = /* @__PURE__ */ new Bits<HeldCaps>('correlatorData servicesPermitted mediaCallCharacteristics callCharacteristics heldConnectionInfo privateData callLinkageData languagePreferences locationInfoList');

export const NetwCapsChangedCapsNames = /* @__PURE__ */ new Bits<NetwCapsChangedCaps>('progressLocationUser progressLocationPrivateServLocal progressLocationPublicServLocal progressLocationTransit progressLocationPublicServRemote progressLocationPrivateServRemote progressLocationLocal progressLocationInternational progressLocationNetwBeyondInterworking progressLocationOther progressDescriptionISDN progressDescriptionQSIG progressDescriptionOther userData typeOfNetworkISDNPublic typeOfNetworkNonISDNPublic typeOfNetworkISDNPrivate typeOfNetworkNonISDNPrivate typeOfNetworkOther eventsProvidedParameter eventsProvidedBridged eventsProvidedCallCleared eventsProvidedConferenced eventsProvidedConnectionCleared eventsProvidedDelivered eventsProvidedDigitsDialed eventsProvidedDiverted eventsProvidedEstablished eventsProvidedFailed eventsProvidedHeld eventsProvidedNetwCapsChanged eventsProvidedNetwReached eventsProvidedOffered eventsProvidedOriginated eventsProvidedQueued eventsProvidedRetrieved eventsProvidedServiceInitiated eventsProvidedTransferred servicesPermitted mediaCallCharacteristics callCharacteristics outboundConnectionInfo privateData languagePreferences locationInfoList');

export const NetwReachedCapsNames = /* @__PURE__ */ new Bits<NetwReachedCaps>('originatingNIDConnection userData typeOfNetworkISDNPublic typeOfNetworkNonISDNPublic typeOfNetworkISDNPrivate typeOfNetworkNonISDNPrivate typeOfNetworkOther eventsProvidedParameter eventsProvidedBridged eventsProvidedCallCleared eventsProvidedConferenced eventsProvidedConnectionCleared eventsProvidedDelivered eventsProvidedDigitsDialed eventsProvidedDiverted eventsProvidedEstablished eventsProvidedFailed eventsProvidedHeld eventsProvidedNetwCapsChanged eventsProvidedNetwReached eventsProvidedOffered eventsProvidedOriginated eventsProvidedQueued eventsProvidedRetrieved eventsProvidedServiceInitiated eventsProvidedTransferred servicesPermitted mediaCallCharacteristics callCharacteristics outboundConnectionInfo netwCallingDevice netwCalledDevice privateData languagePreferences deviceHistory locationInfoList');

export const OfferedCapsNames = /* @__PURE__ */ new Bits<OfferedCaps>('originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice mediaCallCharacteristics callCharacteristics offeredConnectionInfo privateData subjectOfCall messageInfo languagePreferences deviceHistory locationInfoList');

export const OriginatedCapsNames = /* @__PURE__ */ new Bits<OriginatedCaps>('originatingDevice servicesPermitted netwCallingDevice netwCalledDevice mediaCallCharacteristics callCharacteristics originatedConnectionInfo privateData subjectOfCall messageInfo languagePreferences locationInfoList');

export const QueuedCapsNames = /* @__PURE__ */ new Bits<QueuedCaps>('numberQueued callsInFront userData servicesPermitted netwCallingDevice netwCalledDevice mediaCallCharacteristics callCharacteristics queuedConnectionInfo privateData subjectOfCall messageInfo languagePreferences deviceHistory locationInfoList');

export const RetrievedCapsNames = /* @__PURE__ */ new Bits<RetrievedCaps>('correlatorData servicesPermitted mediaCallCharacteristics callCharacteristics retrievedConnectionInfo privateData callLinkageData languagePreferences deviceHistory locationInfoList');

export const ServiceInitiatedCapsNames = /* @__PURE__ */ new Bits<ServiceInitiatedCaps>('servicesPermitted mediaCallCharacteristics callCharacteristics initiatedConnectionInfo netwCallingDevice netwCalledDevice privateData subjectOfCall messageInfo languagePreferences calledDevice locationInfoList');

export const TransferredCapsNames = /* @__PURE__ */ new Bits<TransferredCaps>('transferredConnectionsEndpointDeviceID transferredConnectionsResultingConnectionInfo userData chargingInfo numberUnitsNumberOfChargingUnits numberUnitsTypeOfUnits numberUnitsNumberOfCurrencyUnits typeOfChargingInfoSubTotal typeOfChargingInfoTotal chargingMultiplierAThousandth chargingMultiplierAHundredth chargingMultiplierATenth chargingMultiplierOne chargingMultiplierTen chargingMultiplierHundred chargingMultiplierThousand servicesPermitted mediaCallCharacteristics callCharacteristics connectionInfo privateData languagePreferences deviceHistory', 'locationInfoList');

export function readCallControlEvtsList(r: BerReader, d: Draft<CallControlEvtsList> = {}): CallControlEvtsList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.bridged = BridgedCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.callCleared = CallClearedCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.conferenced = ConferencedCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.connectionCleared = ConnectionClearedCapsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.delivered = DeliveredCapsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.digitsDialed = DigitsDialedCapsNames.read(r); t = r.next(e); }
  if (t === 0x86) { d.diverted = DivertedCapsNames.read(r); t = r.next(e); }
  if (t === 0x87) { d.established = EstablishedCapsNames.read(r); t = r.next(e); }
  if (t === 0x88) { d.failed = FailedCapsNames.read(r); t = r.next(e); }
  if (t === 0x89) { d.held = HeldCapsNames.read(r); t = r.next(e); }
  if (t === 0x8a) { d.netwCapsChanged = NetwCapsChangedCapsNames.read(r); t = r.next(e); }
  if (t === 0x8b) { d.netwReached = NetwReachedCapsNames.read(r); t = r.next(e); }
  if (t === 0x8c) { d.offered = OfferedCapsNames.read(r); t = r.next(e); }
  if (t === 0x8d) { d.originated = OriginatedCapsNames.read(r); t = r.next(e); }
  if (t === 0x8e) { d.queued = QueuedCapsNames.read(r); t = r.next(e); }
  if (t === 0x8f) { d.retrieved = RetrievedCapsNames.read(r); t = r.next(e); }
  if (t === 0x90) { d.serviceInitiated = ServiceInitiatedCapsNames.read(r); t = r.next(e); }
  if (t === 0x91) { d.transferred = TransferredCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readCallControlEvtsList, '');
  return d as CallControlEvtsList;
}
export function writeCallControlEvtsList(w: BerWriter, v: CallControlEvtsList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.transferred) !== undefined) { n--; TransferredCapsNames.write(w, m, 0x91); }
  if (n > 0 && (m = v.serviceInitiated) !== undefined) { n--; ServiceInitiatedCapsNames.write(w, m, 0x90); }
  if (n > 0 && (m = v.retrieved) !== undefined) { n--; RetrievedCapsNames.write(w, m, 0x8f); }
  if (n > 0 && (m = v.queued) !== undefined) { n--; QueuedCapsNames.write(w, m, 0x8e); }
  if (n > 0 && (m = v.originated) !== undefined) { n--; OriginatedCapsNames.write(w, m, 0x8d); }
  if (n > 0 && (m = v.offered) !== undefined) { n--; OfferedCapsNames.write(w, m, 0x8c); }
  if (n > 0 && (m = v.netwReached) !== undefined) { n--; NetwReachedCapsNames.write(w, m, 0x8b); }
  if (n > 0 && (m = v.netwCapsChanged) !== undefined) { n--; NetwCapsChangedCapsNames.write(w, m, 0x8a); }
  if (n > 0 && (m = v.held) !== undefined) { n--; HeldCapsNames.write(w, m, 0x89); }
  if (n > 0 && (m = v.failed) !== undefined) { n--; FailedCapsNames.write(w, m, 0x88); }
  if (n > 0 && (m = v.established) !== undefined) { n--; EstablishedCapsNames.write(w, m, 0x87); }
  if (n > 0 && (m = v.diverted) !== undefined) { n--; DivertedCapsNames.write(w, m, 0x86); }
  if (n > 0 && (m = v.digitsDialed) !== undefined) { n--; DigitsDialedCapsNames.write(w, m, 0x85); }
  if (n > 0 && (m = v.delivered) !== undefined) { n--; DeliveredCapsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.connectionCleared) !== undefined) { n--; ConnectionClearedCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.conferenced) !== undefined) { n--; ConferencedCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.callCleared) !== undefined) { n--; CallClearedCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.bridged) !== undefined) { n--; BridgedCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeCallControlEvtsList);
  w.head(t, k);
}

export const CallInformationCapsNames = /* @__PURE__ */ new Bits<CallInformationCaps>('callingDevice accountInfo authorisatinonCode correlatorData servicesPermitted userData callQualifyingData connectionInfo privateData genCallInfoForOutdatedConnID callLinkageData callCharacteristics subjectOfCall languagePreferences deviceInfo');

export const ChargingCapsNames = /* @__PURE__ */ new Bits<ChargingCaps>('numberUnitsNumberOfChargingUnits numberUnitsTypeOfUnits numberUnitsNumberOfCurrencyUnits typeOfChargingInfoSubTotal typeOfChargingInfoTotal chargingMultiplierAThousandth chargingMultiplierAHundredth chargingMultiplierATenth chargingMultiplierOne chargingMultiplierTen chargingMultiplierHundred chargingMultiplierThousand privateData');

export const DigitsGeneratedCapsNames = /* @__PURE__ */ new Bits<DigitsGeneratedCaps>('digitsDurationList pauseDurationList connectionInfo privateData');

export const TelephonyTonesGeneratedCapsNames = /* @__PURE__ */ new Bits<TelephonyTonesGeneratedCaps>('toneToSendBeep toneToSendBilling toneToSendBusy toneToSendCarrier toneToSendConfirmation toneToSendDial toneToSendFaxCNG toneToSendHold toneToSendHowler toneToSendIntrusion toneToSendModemCNG toneToSendPark toneToSendRecordWarning toneToSendReorder toneToSendRingback toneToSendSilence toneToSendSitVC toneToSendSitIC toneToSendSitRO toneToSendSitNC toneToSendSf0 toneToSendSf1 toneToSendSf2 toneToSendSf3 toneToSendSf4 toneToSendSf5 toneToSendSf6 toneToSendSf7 toneToSendSf8 toneToSendSf9 toneToSendSf10 toneToSendSf11 toneToSendSf12 toneToSendSf13 toneToSendSf14 toneToSendSf15 toneToSendSf16 toneToSendSf17 toneToSendSf18 toneToSendSf19 toneToSendSf20 toneToSendSf21 toneToSendSf22 toneToSendSf23 toneToSendSf24 toneToSendSf25 toneToSendSf26 toneToSendSf27 toneToSendSf28 toneToSendSf29 toneToSendSf30 toneToSendSf31 toneToSendSf32 toneToSendSf33 toneToSendSf34 toneToSendSf35 toneToSendSf36 toneToSendSf37 toneToSendSf38 toneToSendSf39 toneToSendSf40 toneToSendSf41 toneToSendSf42 toneToSendSf43 toneToSendSf44 toneToSendSf45 toneToSendSf46 toneToSendSf47 toneToSendSf48 toneToSendSf49 toneToSendSf50 toneToSendSf51 toneToSendSf52 toneToSendSf53 toneToSendSf54 toneToSendSf55 toneToSendSf56 toneToSendSf57 toneToSendSf58 toneToSendSf59 toneToSendSf60 toneToSendSf61 toneToSendSf62 toneToSendSf63 toneToSendSf64 toneToSendSf65 toneToSendSf66 toneToSendSf67 toneToSendSf68 toneToSendSf69 toneToSendSf70 toneToSendSf71 toneToSendSf72 toneToSendSf73 toneToSendSf74 toneToSendSf75 toneToSendSf76 toneToSendSf77 toneToSendSf78 toneToSendSf79 toneToSendSf80 toneToSendSf81 toneToSendSf82 toneToSendSf83 toneToSendSf84 toneToSendSf85 toneToSendSf86 toneToSendSf87 toneToSendSf88 toneToSendSf89 toneToSendSf90 toneToSendSf91 toneToSendSf92 toneToSendSf93 toneToSendSf94 toneToSendSf95 toneToSendSf96 toneToSendSf97 toneToSendSf98 toneToSendSf99 toneToSendSf100 toneFrequency toneDuration pauseDurationList connectionInfo privateData');

export const ServiceCompletionFailureCapsNames = /* @__PURE__ */ new Bits<ServiceCompletionFailureCaps>('primaryCallConnectionInfo secondaryCallConnectionInfo otherDevicesPrimaryCallList otherDevicesSecondaryCallList mediaCallCharacteristics privateData');

export function readCallAssociatedEvtsList(r: BerReader, d: Draft<CallAssociatedEvtsList> = {}): CallAssociatedEvtsList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.callInformation = CallInformationCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.charging = ChargingCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.digitsGenerated = DigitsGeneratedCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.telephonyTonesGenerated = TelephonyTonesGeneratedCapsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.serviceCompletionFailure = ServiceCompletionFailureCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readCallAssociatedEvtsList, '');
  return d as CallAssociatedEvtsList;
}
export function writeCallAssociatedEvtsList(w: BerWriter, v: CallAssociatedEvtsList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.serviceCompletionFailure) !== undefined) { n--; ServiceCompletionFailureCapsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.telephonyTonesGenerated) !== undefined) { n--; TelephonyTonesGeneratedCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.digitsGenerated) !== undefined) { n--; DigitsGeneratedCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.charging) !== undefined) { n--; ChargingCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.callInformation) !== undefined) { n--; CallInformationCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeCallAssociatedEvtsList);
  w.head(t, k);
}

export const AgentBusyCapsNames = /* @__PURE__ */ new Bits<AgentBusyCaps>('agentID acdGroup pendingAgentStateWorkingAfterCall pendingAgentStateNotReady pendingAgentStateReady pendingAgentStateNull cause privateData');

export const AgentLoggedOffCapsNames = /* @__PURE__ */ new Bits<AgentLoggedOffCaps>('agentID acdGroup agentPassword cause privateData');

export const AgentNotReadyCapsNames = /* @__PURE__ */ new Bits<AgentNotReadyCaps>('agentID acdGroup cause privateData');

export const AgentWorkingAfterCallCapsNames = /* @__PURE__ */ new Bits<AgentWorkingAfterCallCaps>('agentID acdGroup pendingAgentStateNotReady pendingAgentStateReady pendingAgentStateNull cause privateData');

export const AutoAnswerCapsNames = /* @__PURE__ */ new Bits<AutoAnswerCaps>('numberOfRings privateData');

export const DoNotDisturbCapsNames = /* @__PURE__ */ new Bits<DoNotDisturbCaps>('callOriginationParameter callOriginationInternal callOriginationExternal callingDeviceList privateData');

export const ForwardingCapsNames = /* @__PURE__ */ new Bits<ForwardingCaps>('forwardingTypeBusy forwardingTypeBusyInt forwardingTypeBusyExt forwardingTypeDND forwardingTypeDNDInt forwardingTypeDNDExt forwardingTypeNoAns forwardingTypeNoAnsInt forwardingTypeNoAnsExt forwardingTypeImmediate forwardingTypeImmInt forwardingTypeImmExt forwardTo forwardDefaultTypeAndDN forwardDefaultType forwardDefaultDN ringCount privateData ringDuration');

export const PresenceStateEventCapsNames = /* @__PURE__ */ new Bits<PresenceStateEventCaps>('fromTime untilTime place mood namedPresenceState privateData');

export function readLogicalEvtsList(r: BerReader, d: Draft<LogicalEvtsList> = {}): LogicalEvtsList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.agentBusy = AgentBusyCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.agentLoggedOff = AgentLoggedOffCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.agentLoggedOn = AgentLoggedOffCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.agentNotReady = AgentNotReadyCapsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.agentReady = AgentNotReadyCapsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.agentWorkingAfterCall = AgentWorkingAfterCallCapsNames.read(r); t = r.next(e); }
  if (t === 0x86) { d.autoAnswer = AutoAnswerCapsNames.read(r); t = r.next(e); }
  if (t === 0x87) { d.autoWorkMode = RouteRegisterAbortCapsNames.read(r); t = r.next(e); }
  if (t === 0x88) { d.callBack = RouteRegisterAbortCapsNames.read(r); t = r.next(e); }
  if (t === 0x89) { d.callBackMessage = RouteRegisterAbortCapsNames.read(r); t = r.next(e); }
  if (t === 0x8a) { d.callerIDStatus = RouteRegisterAbortCapsNames.read(r); t = r.next(e); }
  if (t === 0x8b) { d.doNotDisturb = DoNotDisturbCapsNames.read(r); t = r.next(e); }
  if (t === 0x8c) { d.forwarding = ForwardingCapsNames.read(r); t = r.next(e); }
  if (t === 0x8e) { d.presenceState = PresenceStateEventCapsNames.read(r); t = r.next(e); }
  if (t === 0x8d) { d.routeingMode = RouteRegisterAbortCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readLogicalEvtsList, '');
  return d as LogicalEvtsList;
}
export function writeLogicalEvtsList(w: BerWriter, v: LogicalEvtsList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.routeingMode) !== undefined) { n--; RouteRegisterAbortCapsNames.write(w, m, 0x8d); }
  if (n > 0 && (m = v.presenceState) !== undefined) { n--; PresenceStateEventCapsNames.write(w, m, 0x8e); }
  if (n > 0 && (m = v.forwarding) !== undefined) { n--; ForwardingCapsNames.write(w, m, 0x8c); }
  if (n > 0 && (m = v.doNotDisturb) !== undefined) { n--; DoNotDisturbCapsNames.write(w, m, 0x8b); }
  if (n > 0 && (m = v.callerIDStatus) !== undefined) { n--; RouteRegisterAbortCapsNames.write(w, m, 0x8a); }
  if (n > 0 && (m = v.callBackMessage) !== undefined) { n--; RouteRegisterAbortCapsNames.write(w, m, 0x89); }
  if (n > 0 && (m = v.callBack) !== undefined) { n--; RouteRegisterAbortCapsNames.write(w, m, 0x88); }
  if (n > 0 && (m = v.autoWorkMode) !== undefined) { n--; RouteRegisterAbortCapsNames.write(w, m, 0x87); }
  if (n > 0 && (m = v.autoAnswer) !== undefined) { n--; AutoAnswerCapsNames.write(w, m, 0x86); }
  if (n > 0 && (m = v.agentWorkingAfterCall) !== undefined) { n--; AgentWorkingAfterCallCapsNames.write(w, m, 0x85); }
  if (n > 0 && (m = v.agentReady) !== undefined) { n--; AgentNotReadyCapsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.agentNotReady) !== undefined) { n--; AgentNotReadyCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.agentLoggedOn) !== undefined) { n--; AgentLoggedOffCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.agentLoggedOff) !== undefined) { n--; AgentLoggedOffCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.agentBusy) !== undefined) { n--; AgentBusyCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeLogicalEvtsList);
  w.head(t, k);
}

export const MediaAttachedCapsNames = /* @__PURE__ */ new Bits<MediaAttachedCaps>('mediaServiceVersion mediaServiceInstanceID mediaStreamID mediaCallCharacteristics callCharacteristics mediaConnectionInfo privateData');

export function readMediaEvtsList(r: BerReader, d: Draft<MediaEvtsList> = {}): MediaEvtsList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.mediaAttached = MediaAttachedCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.mediaDetached = MediaAttachedCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readMediaEvtsList, '');
  return d as MediaEvtsList;
}
export function writeMediaEvtsList(w: BerWriter, v: MediaEvtsList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.mediaDetached) !== undefined) { n--; MediaAttachedCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.mediaAttached) !== undefined) { n--; MediaAttachedCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeMediaEvtsList);
  w.head(t, k);
}

export const BookmarkReachedCapsNames = /* @__PURE__ */ new Bits<BookmarkReachedCaps>('resource currentPosition servicesPermitted privateData', 'cause');

export const CompletedCapsNames = /* @__PURE__ */ new Bits<CompletedCaps>('resource cause servicesPermitted privateData');

export const NotRecognizedCapsNames = /* @__PURE__ */ new Bits<NotRecognizedCaps>('resource result cause servicesPermitted privateData');

export const PlayCapsNames = /* @__PURE__ */ new Bits<PlayCaps>('length currentPosition speed cause servicesPermitted privateData', 'message resource');

export const ReviewEventCapsNames = /* @__PURE__ */ new Bits<ReviewEventCaps>('length currentPosition cause servicesPermitted privateData message resource');

export const StopEventCapsNames = /* @__PURE__ */ new Bits<StopEventCaps>('length currentPosition speed cause servicesPermitted privateData message resource');

export const VoiceAttribChangedCapsNames = /* @__PURE__ */ new Bits<VoiceAttribChangedCaps>('playVolumeAbs playVolumeInc recordGain speed currentPosition cause privateData message resource grammars language mode retainAudio silenceTimeout maxTimeout babbleTimeout endSilence rejectionThreshold autoInterruptable innerXML interdigitTimeout preflush');

export function readVoiceEvtsList(r: BerReader, d: Draft<VoiceEvtsList> = {}): VoiceEvtsList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x87) { d.bookmarkReached = BookmarkReachedCapsNames.read(r); t = r.next(e); }
  if (t === 0x88) { d.completed = CompletedCapsNames.read(r); t = r.next(e); }
  if (t === 0x89) { d.dtmfDetected = CompletedCapsNames.read(r); t = r.next(e); }
  if (t === 0x8a) { d.emptied = CompletedCapsNames.read(r); t = r.next(e); }
  if (t === 0x8b) { d.interruptionDetected = CompletedCapsNames.read(r); t = r.next(e); }
  if (t === 0x8c) { d.notRecognized = NotRecognizedCapsNames.read(r); t = r.next(e); }
  if (t === 0x80) { d.play = PlayCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.record = PlayCapsNames.read(r); t = r.next(e); }
  if (t === 0x8d) { d.recognized = CompletedCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.reviewEvent = ReviewEventCapsNames.read(r); t = r.next(e); }
  if (t === 0x8e) { d.started = CompletedCapsNames.read(r); t = r.next(e); }
  if (t === 0x8f) { d.silenceTimeoutExpired = CompletedCapsNames.read(r); t = r.next(e); }
  if (t === 0x90) { d.speechDetected = CompletedCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.stopEvent = StopEventCapsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.suspendPlay = ReviewEventCapsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.suspendRecord = ReviewEventCapsNames.read(r); t = r.next(e); }
  if (t === 0x86) { d.voiceAttribChanged = VoiceAttribChangedCapsNames.read(r); t = r.next(e); }
  if (t === 0x91) { d.voiceErrorOccurred = CompletedCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readVoiceEvtsList, '');
  return d as VoiceEvtsList;
}
export function writeVoiceEvtsList(w: BerWriter, v: VoiceEvtsList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.voiceErrorOccurred) !== undefined) { n--; CompletedCapsNames.write(w, m, 0x91); }
  if (n > 0 && (m = v.voiceAttribChanged) !== undefined) { n--; VoiceAttribChangedCapsNames.write(w, m, 0x86); }
  if (n > 0 && (m = v.suspendRecord) !== undefined) { n--; ReviewEventCapsNames.write(w, m, 0x85); }
  if (n > 0 && (m = v.suspendPlay) !== undefined) { n--; ReviewEventCapsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.stopEvent) !== undefined) { n--; StopEventCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.speechDetected) !== undefined) { n--; CompletedCapsNames.write(w, m, 0x90); }
  if (n > 0 && (m = v.silenceTimeoutExpired) !== undefined) { n--; CompletedCapsNames.write(w, m, 0x8f); }
  if (n > 0 && (m = v.started) !== undefined) { n--; CompletedCapsNames.write(w, m, 0x8e); }
  if (n > 0 && (m = v.reviewEvent) !== undefined) { n--; ReviewEventCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.recognized) !== undefined) { n--; CompletedCapsNames.write(w, m, 0x8d); }
  if (n > 0 && (m = v.record) !== undefined) { n--; PlayCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.play) !== undefined) { n--; PlayCapsNames.write(w, m, 0x80); }
  if (n > 0 && (m = v.notRecognized) !== undefined) { n--; NotRecognizedCapsNames.write(w, m, 0x8c); }
  if (n > 0 && (m = v.interruptionDetected) !== undefined) { n--; CompletedCapsNames.write(w, m, 0x8b); }
  if (n > 0 && (m = v.emptied) !== undefined) { n--; CompletedCapsNames.write(w, m, 0x8a); }
  if (n > 0 && (m = v.dtmfDetected) !== undefined) { n--; CompletedCapsNames.write(w, m, 0x89); }
  if (n > 0 && (m = v.completed) !== undefined) { n--; CompletedCapsNames.write(w, m, 0x88); }
  if (n > 0 && (m = v.bookmarkReached) !== undefined) { n--; BookmarkReachedCapsNames.write(w, m, 0x87); }
  if (n > 0) w.rest(v, n, k, writeVoiceEvtsList);
  w.head(t, k);
}

export function readLogDevEvtsList(r: BerReader, d: Draft<LogDevEvtsList> = {}): LogDevEvtsList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.callControlEvtsList = readCallControlEvtsList(r); t = r.next(e); }
  if (t === 0x81) { d.callAssociatedEvtsList = readCallAssociatedEvtsList(r); t = r.next(e); }
  if (t === 0x82) { d.logicalEvtsList = readLogicalEvtsList(r); t = r.next(e); }
  if (t === 0x83) { d.mediaEvtsList = readMediaEvtsList(r); t = r.next(e); }
  if (t === 0x84) { d.voiceEvtsList = readVoiceEvtsList(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readLogDevEvtsList, '');
  return d as LogDevEvtsList;
}
export function writeLogDevEvtsList(w: BerWriter, v: LogDevEvtsList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.voiceEvtsList) !== undefined) { n--; writeVoiceEvtsList(w, m, 0xa4); }
  if (n > 0 && (m = v.mediaEvtsList) !== undefined) { n--; writeMediaEvtsList(w, m, 0xa3); }
  if (n > 0 && (m = v.logicalEvtsList) !== undefined) { n--; writeLogicalEvtsList(w, m, 0xa2); }
  if (n > 0 && (m = v.callAssociatedEvtsList) !== undefined) { n--; writeCallAssociatedEvtsList(w, m, 0xa1); }
  if (n > 0 && (m = v.callControlEvtsList) !== undefined) { n--; writeCallControlEvtsList(w, m, 0xa0); }
  if (n > 0) w.rest(v, n, k, writeLogDevEvtsList);
  w.head(t, k);
}

export const BackInServiceCapsNames = /* @__PURE__ */ new Bits<BackInServiceCaps>('cause privateData');

export function readDeviceMaintEvtsList(r: BerReader, d: Draft<DeviceMaintEvtsList> = {}): DeviceMaintEvtsList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.backInService = BackInServiceCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.deviceCapsChanged = BackInServiceCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.outOfService = BackInServiceCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.partiallyInService = BackInServiceCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readDeviceMaintEvtsList, '');
  return d as DeviceMaintEvtsList;
}
export function writeDeviceMaintEvtsList(w: BerWriter, v: DeviceMaintEvtsList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.partiallyInService) !== undefined) { n--; BackInServiceCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.outOfService) !== undefined) { n--; BackInServiceCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.deviceCapsChanged) !== undefined) { n--; BackInServiceCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.backInService) !== undefined) { n--; BackInServiceCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeDeviceMaintEvtsList);
  w.head(t, k);
}

export const GetAuditoryApparatusInfoCapsNames = /* @__PURE__ */ new Bits<GetAuditoryApparatusInfoCaps>('auditoryApparatus privateData auditoryApparatusTypeSpeakerphone auditoryApparatusTypeHandset auditoryApparatusTypeHeadset auditoryApparatusTypeSpeakerOnlyPhone auditoryApparatusTypeother speakerPresent speakerVolumeSettable speakerVolumeReadable speakerMuteSettable speakerMuteReadable microphonePresent microphoneGainSettable microphoneGainReadable microphoneMuteSettable microphoneMuteReadable hookswitchSettable hookswitchOnHook privateDataInAck');

export const GetButtonInformationCapsNames = /* @__PURE__ */ new Bits<GetButtonInformationCaps>('button privateData buttonLabelInAck buttonLabelSettableInAck buttonFunctionInAck buttonAssociatedNumberInAck buttonAssociatedNumberSettableInAck listOfLampsInAck privateDataInAck');

export const GetDisplayCapsNames = /* @__PURE__ */ new Bits<GetDisplayCaps>('displayID privateData characterSetASCII characterSetUnicode characterSetProprietary privateDataInAck');

export const GetHookSwitchStatusCapsNames = /* @__PURE__ */ new Bits<GetHookSwitchStatusCaps>('hookSwitch privateData privateDataInAck');

export const GetLampInfoCapsNames = /* @__PURE__ */ new Bits<GetLampInfoCaps>('lamp privateData lampLabelInAck buttonInAck lampColorInAck privateDataInAck');

export const GetLampModeCapsNames = /* @__PURE__ */ new Bits<GetLampModeCaps>('lamp privateData lampModeInAck lampBrightnessNormal lampBrightnessDim lampBrightnessBright lampColorInAck buttonInAck privateDataInAck');

export const GetMessageWaitingIndicatorCapsNames = /* @__PURE__ */ new Bits<GetMessageWaitingIndicatorCaps>('privateData deviceForMsgInAck lampIsPresentInAck privateDataInAck');

export const GetMicrophoneGainCapsNames = /* @__PURE__ */ new Bits<GetMicrophoneGainCaps>('auditoryApparatus privateData micGainAbsInAck privateDataInAck');

export const GetMicrophoneMuteCapsNames = /* @__PURE__ */ new Bits<GetMicrophoneMuteCaps>('auditoryApparatus privateData privateDataInAck');

export const GetRingerStatusCapsNames = /* @__PURE__ */ new Bits<GetRingerStatusCaps>('ringer privateData ringCountInAck ringPatternInAck ringVolumeInAck ringVolumeAbsInAck privateDataInAck');

export const GetSpeakerMuteCapsNames = /* @__PURE__ */ new Bits<GetSpeakerMuteCaps>('auditoryApparatus privateDataInAck privateData');

export const GetSpeakerVolumeCapsNames = /* @__PURE__ */ new Bits<GetSpeakerVolumeCaps>('auditoryApparatus privateData speakerVolAbsInAck privateDataInAck');

export const SetButtonInformationCapsNames = /* @__PURE__ */ new Bits<SetButtonInformationCaps>('buttonLabel buttonAssociatedNumber privateData privateDataInAck ackModelMultiStep');

export const SetDisplayCapsNames = /* @__PURE__ */ new Bits<SetDisplayCaps>('physBaseRowNumber physColumnRowNumber offset privateData privateDataInAck supportsModifyingPosition ackModelMultiStep');

export const SetHookSwitchStatusCapsNames = /* @__PURE__ */ new Bits<SetHookSwitchStatusCaps>('privateData ackModelMultiStep');

export const SetLampModeCapsNames = /* @__PURE__ */ new Bits<SetLampModeCaps>('lampModeBrokenFlutter lampModeFlutter lampModeOff lampModeSteady lampModeWink lampModeReserved lampModeSf0 lampModeSf1 lampModeSf2 lampModeSf3 lampModeSf4 lampModeSf5 lampModeSf6 lampModeSf7 lampModeSf8 lampModeSf9 lampModeSf10 lampModeSf11 lampModeSf12 lampModeSf13 lampModeSf14 lampModeSf15 lampModeSf16 lampModeSf17 lampModeSf18 lampModeSf19 lampModeSf20 lampModeSf21 lampModeSf22 lampModeSf23 lampModeSf24 lampModeSf25 lampModeSf26 lampModeSf27 lampModeSf28 lampModeSf29 lampModeSf30 lampModeSf31 lampModeSf32 lampModeSf33 lampModeSf34 lampModeSf35 lampModeSf36 lampModeSf37 lampModeSf38 lampModeSf39 lampModeSf40 lampModeSf41 lampModeSf42 lampModeSf43 lampModeSf44 lampModeSf45 lampModeSf46 lampModeSf47 lampModeSf48 lampModeSf49 lampModeSf50 lampModeSf51 lampModeSf52 lampModeSf53 lampModeSf54 lampModeSf55 lampModeSf56 lampModeSf57 lampModeSf58 lampModeSf59 lampModeSf60 lampModeSf61 lampModeSf62 lampModeSf63 lampModeSf64 lampModeSf65 lampModeSf66 lampModeSf67 lampModeSf68 lampModeSf69 lampModeSf70 lampModeSf71 lampModeSf72 lampModeSf73 lampModeSf74 lampModeSf75 lampModeSf76 lampModeSf77 lampModeSf78 lampModeSf79 lampModeSf80 lampModeSf81 lampModeSf82 lampModeSf83 lampModeSf84 lampModeSf85 lampModeSf86 lampModeSf87 lampModeSf88 lampModeSf89 lampModeSf90 lampModeSf91 lampModeSf92 lampModeSf93 lampModeSf94 lampBrightnessNormal lampBrightnessDim lampBrightnessBright lampColorNoColor lampColorRed lampColorYellow lampColorGreen lampColorBlue lampColorReserved lampColorSf0 lampColorSf1 lampColorSf2 lampColorSf3 lampColorSf4 lampColorSf5 lampColorSf6 lampColorSf7 lampColorSf8 lampColorSf9 lampColorSf10 lampColorSf11 lampColorSf12 lampColorSf13 lampColorSf14 lampColorSf15 lampColorSf16 lampColorSf17 lampColorSf18 lampColorSf19 lampColorSf20 lampColorSf21 lampColorSf22 lampColorSf23 lampColorSf24 lampColorSf25 lampColorSf26 lampColorSf27 lampColorSf28 lampColorSf29 lampColorSf30 lampColorSf31 lampColorSf32 lampColorSf33 lampColorSf34 lampColorSf35 lampColorSf36 lampColorSf37 lampColorSf38 lampColorSf39 lampColorSf40 lampColorSf41 lampColorSf42 lampColorSf43 lampColorSf44 lampColorSf45 lampColorSf46 lampColorSf47 lampColorSf48 lampColorSf49 lampColorSf50 lampColorSf51 lampColorSf52 lampColorSf53 lampColorSf54 lampColorSf55 lampColorSf56 lampColorSf57 lampColorSf58 lampColorSf59 lampColorSf60 lampColorSf61 lampColorSf62 lampColorSf63 lampColorSf64 lampColorSf65 lampColorSf66 lampColorSf67 lampColorSf68 lampColorSf69 lampColorSf70 lampColorSf71 lampColorSf72 lampColorSf73 lampColorSf74 lampColorSf75 lampColorSf76 lampColorSf77 lampColorSf78 lampColorSf79 lampColorSf80 lampColorSf81 lampColorSf82 lampColorSf83 lampColorSf84 lampColorSf85 lampColorSf86 lampColorSf87 lampColorSf88 lampColorSf89 lampColorSf90 lampColorSf91 lampColorSf92 lampColorSf93 lampColorSf94 privateData privateDataInAck ackModelMultiStep');

export const SetMessageWaitingIndicatorCapsNames = /* @__PURE__ */ new Bits<SetMessageWaitingIndicatorCaps>('deviceForMsg privateData privateDataInAck ackModelMultiStep');

export const SetMicrophoneGainCapsNames = /* @__PURE__ */ new Bits<SetMicrophoneGainCaps>('microphoneGainAbs microphoneGainInc privateData privateDataInAck ackModelMultiStep');

export const SetRingerStatusCapsNames = /* @__PURE__ */ new Bits<SetRingerStatusCaps>('ringerModeRinging ringerModeNotRinging ringVolumeAbs ringVolumeInc privateData privateDataInAck ackModelMultiStep');

export const SetSpeakerVolumeCapsNames = /* @__PURE__ */ new Bits<SetSpeakerVolumeCaps>('speakerVolumeAbs speakerVolumeInc privateData privateDataInAck ackModelMultiStep resettedAfterCall notSettableWhileActive');

export function readPhysDevServList(r: BerReader, d: Draft<PhysDevServList> = {}): PhysDevServList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.buttonPress = CancelTelephonyTonesCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.getAuditoryApparatusInfo = GetAuditoryApparatusInfoCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.getButtonInformation = GetButtonInformationCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.getDisplay = GetDisplayCapsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.getHookSwitchStatus = GetHookSwitchStatusCapsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.getLampInfo = GetLampInfoCapsNames.read(r); t = r.next(e); }
  if (t === 0x86) { d.getLampMode = GetLampModeCapsNames.read(r); t = r.next(e); }
  if (t === 0x87) { d.getMessageWaitingIndicator = GetMessageWaitingIndicatorCapsNames.read(r); t = r.next(e); }
  if (t === 0x88) { d.getMicrophoneGain = GetMicrophoneGainCapsNames.read(r); t = r.next(e); }
  if (t === 0x89) { d.getMicrophoneMute = GetMicrophoneMuteCapsNames.read(r); t = r.next(e); }
  if (t === 0x8a) { d.getRingerStatus = GetRingerStatusCapsNames.read(r); t = r.next(e); }
  if (t === 0x8b) { d.getSpeakerMute = GetSpeakerMuteCapsNames.read(r); t = r.next(e); }
  if (t === 0x8c) { d.getSpeakerVolume = GetSpeakerVolumeCapsNames.read(r); t = r.next(e); }
  if (t === 0x8d) { d.setButtonInformation = SetButtonInformationCapsNames.read(r); t = r.next(e); }
  if (t === 0x8e) { d.setDisplay = SetDisplayCapsNames.read(r); t = r.next(e); }
  if (t === 0x8f) { d.setHookSwitchStatus = SetHookSwitchStatusCapsNames.read(r); t = r.next(e); }
  if (t === 0x90) { d.setLampMode = SetLampModeCapsNames.read(r); t = r.next(e); }
  if (t === 0x91) { d.setMessageWaitingIndicator = SetMessageWaitingIndicatorCapsNames.read(r); t = r.next(e); }
  if (t === 0x92) { d.setMicrophoneGain = SetMicrophoneGainCapsNames.read(r); t = r.next(e); }
  if (t === 0x93) { d.setMicrophoneMute = CancelTelephonyTonesCapsNames.read(r); t = r.next(e); }
  if (t === 0x94) { d.setRingerStatus = SetRingerStatusCapsNames.read(r); t = r.next(e); }
  if (t === 0x95) { d.setSpeakerMute = CancelTelephonyTonesCapsNames.read(r); t = r.next(e); }
  if (t === 0x96) { d.setSpeakerVolume = SetSpeakerVolumeCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readPhysDevServList, '');
  return d as PhysDevServList;
}
export function writePhysDevServList(w: BerWriter, v: PhysDevServList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.setSpeakerVolume) !== undefined) { n--; SetSpeakerVolumeCapsNames.write(w, m, 0x96); }
  if (n > 0 && (m = v.setSpeakerMute) !== undefined) { n--; CancelTelephonyTonesCapsNames.write(w, m, 0x95); }
  if (n > 0 && (m = v.setRingerStatus) !== undefined) { n--; SetRingerStatusCapsNames.write(w, m, 0x94); }
  if (n > 0 && (m = v.setMicrophoneMute) !== undefined) { n--; CancelTelephonyTonesCapsNames.write(w, m, 0x93); }
  if (n > 0 && (m = v.setMicrophoneGain) !== undefined) { n--; SetMicrophoneGainCapsNames.write(w, m, 0x92); }
  if (n > 0 && (m = v.setMessageWaitingIndicator) !== undefined) { n--; SetMessageWaitingIndicatorCapsNames.write(w, m, 0x91); }
  if (n > 0 && (m = v.setLampMode) !== undefined) { n--; SetLampModeCapsNames.write(w, m, 0x90); }
  if (n > 0 && (m = v.setHookSwitchStatus) !== undefined) { n--; SetHookSwitchStatusCapsNames.write(w, m, 0x8f); }
  if (n > 0 && (m = v.setDisplay) !== undefined) { n--; SetDisplayCapsNames.write(w, m, 0x8e); }
  if (n > 0 && (m = v.setButtonInformation) !== undefined) { n--; SetButtonInformationCapsNames.write(w, m, 0x8d); }
  if (n > 0 && (m = v.getSpeakerVolume) !== undefined) { n--; GetSpeakerVolumeCapsNames.write(w, m, 0x8c); }
  if (n > 0 && (m = v.getSpeakerMute) !== undefined) { n--; GetSpeakerMuteCapsNames.write(w, m, 0x8b); }
  if (n > 0 && (m = v.getRingerStatus) !== undefined) { n--; GetRingerStatusCapsNames.write(w, m, 0x8a); }
  if (n > 0 && (m = v.getMicrophoneMute) !== undefined) { n--; GetMicrophoneMuteCapsNames.write(w, m, 0x89); }
  if (n > 0 && (m = v.getMicrophoneGain) !== undefined) { n--; GetMicrophoneGainCapsNames.write(w, m, 0x88); }
  if (n > 0 && (m = v.getMessageWaitingIndicator) !== undefined) { n--; GetMessageWaitingIndicatorCapsNames.write(w, m, 0x87); }
  if (n > 0 && (m = v.getLampMode) !== undefined) { n--; GetLampModeCapsNames.write(w, m, 0x86); }
  if (n > 0 && (m = v.getLampInfo) !== undefined) { n--; GetLampInfoCapsNames.write(w, m, 0x85); }
  if (n > 0 && (m = v.getHookSwitchStatus) !== undefined) { n--; GetHookSwitchStatusCapsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.getDisplay) !== undefined) { n--; GetDisplayCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.getButtonInformation) !== undefined) { n--; GetButtonInformationCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.getAuditoryApparatusInfo) !== undefined) { n--; GetAuditoryApparatusInfoCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.buttonPress) !== undefined) { n--; CancelTelephonyTonesCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writePhysDevServList);
  w.head(t, k);
}

export const ButtonInformationCapsNames = /* @__PURE__ */ new Bits<ButtonInformationCaps>('buttonLabel buttonAssociatedNumber buttonPressIndicator privateData');

export const ButtonPressEventCapsNames = /* @__PURE__ */ new Bits<ButtonPressEventCaps>('buttonLabel buttonAssociatedNumber privateData');

export const DisplayUpdatedCapsNames = /* @__PURE__ */ new Bits<DisplayUpdatedCaps>('characterSetASCII characterSetUnicode characterSetProprietary privateData');

export const LampModeCapsNames = /* @__PURE__ */ new Bits<LampModeCaps>('lampModeBrokenFlutter lampModeFlutter lampModeOff lampModeSteady lampModeWink lampModeReserved lampModeSf0 lampModeSf1 lampModeSf2 lampModeSf3 lampModeSf4 lampModeSf5 lampModeSf6 lampModeSf7 lampModeSf8 lampModeSf9 lampModeSf10 lampModeSf11 lampModeSf12 lampModeSf13 lampModeSf14 lampModeSf15 lampModeSf16 lampModeSf17 lampModeSf18 lampModeSf19 lampModeSf20 lampModeSf21 lampModeSf22 lampModeSf23 lampModeSf24 lampModeSf25 lampModeSf26 lampModeSf27 lampModeSf28 lampModeSf29 lampModeSf30 lampModeSf31 lampModeSf32 lampModeSf33 lampModeSf34 lampModeSf35 lampModeSf36 lampModeSf37 lampModeSf38 lampModeSf39 lampModeSf40 lampModeSf41 lampModeSf42 lampModeSf43 lampModeSf44 lampModeSf45 lampModeSf46 lampModeSf47 lampModeSf48 lampModeSf49 lampModeSf50 lampModeSf51 lampModeSf52 lampModeSf53 lampModeSf54 lampModeSf55 lampModeSf56 lampModeSf57 lampModeSf58 lampModeSf59 lampModeSf60 lampModeSf61 lampModeSf62 lampModeSf63 lampModeSf64 lampModeSf65 lampModeSf66 lampModeSf67 lampModeSf68 lampModeSf69 lampModeSf70 lampModeSf71 lampModeSf72 lampModeSf73 lampModeSf74 lampModeSf75 lampModeSf76 lampModeSf77 lampModeSf78 lampModeSf79 lampModeSf80 lampModeSf81 lampModeSf82 lampModeSf83 lampModeSf84 lampModeSf85 lampModeSf86 lampModeSf87 lampModeSf88 lampModeSf89 lampModeSf90 lampModeSf91 lampModeSf92 lampModeSf93 lampModeSf94 lampBrightnessNormal lampBrightnessDim lampBrightnessBright lampColorNoColor lampColorRed lampColorYellow lampColorGreen lampColorBlue lampColorReserved lampColorSf0 lampColorSf1 lampColorSf2 lampColorSf3 lampColorSf4 lampColorSf5 lampColorSf6 lampColorSf7 lampColorSf8 lampColorSf9 lampColorSf10 lampColorSf11 lampColorSf12 lampColorSf13 lampColorSf14 lampColorSf15 lampColorSf16 lampColorSf17 lampColorSf18 lampColorSf19 lampColorSf20 lampColorSf21 lampColorSf22 lampColorSf23 lampColorSf24 lampColorSf25 lampColorSf26 lampColorSf27 lampColorSf28 lampColorSf29 lampColorSf30 lampColorSf31 lampColorSf32 lampColorSf33 lampColorSf34 lampColorSf35 lampColorSf36 lampColorSf37 lampColorSf38 lampColorSf39 lampColorSf40 lampColorSf41 lampColorSf42 lampColorSf43 lampColorSf44 lampColorSf45 lampColorSf46 lampColorSf47 lampColorSf48 lampColorSf49 lampColorSf50 lampColorSf51 lampColorSf52 lampColorSf53 lampColorSf54 lampColorSf55 lampColorSf56 lampColorSf57 lampColorSf58 lampColorSf59 lampColorSf60 lampColorSf61 lampColorSf62 lampColorSf63 lampColorSf64 lampColorSf65 lampColorSf66 lampColorSf67 lampColorSf68 lampColorSf69 lampColorSf70 lampColorSf71 lampColorSf72 lampColorSf73 lampColorSf74 lampColorSf75 lampColorSf76 lampColorSf77 lampColorSf78 lampColorSf79 lampColorSf80 lampColorSf81 lampColorSf82 lampColorSf83 lampColorSf84 lampColorSf85 lampColorSf86 lampColorSf87 lampColorSf88 lampColorSf89 lampColorSf90 lampColorSf91 lampColorSf92 lampColorSf93 lampColorSf94 privateData');

export const MessageWaitingCapsNames = /* @__PURE__ */ new Bits<MessageWaitingCaps>('deviceForMsg privateData');

export const MicrophoneGainCapsNames = /* @__PURE__ */ new Bits<MicrophoneGainCaps>('microphoneGainAbs microphoneGainInc privateData');

export const RingerStatusCapsNames = /* @__PURE__ */ new Bits<RingerStatusCaps>('ringerModeRinging ringerModeNotRinging ringCount ringPattern ringVolumeAbs ringVolumeInc privateData', 'ringDuration');

export const SpeakerVolumeCapsNames = /* @__PURE__ */ new Bits<SpeakerVolumeCaps>('speakerVolumeAbs speakerVolumeInc privateData');

export function readPhysDevEvtsList(r: BerReader, d: Draft<PhysDevEvtsList> = {}): PhysDevEvtsList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.buttonInformation = ButtonInformationCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.buttonPress = ButtonPressEventCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.displayUpdated = DisplayUpdatedCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.hookswitch = RouteRegisterAbortCapsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.lampMode = LampModeCapsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.messageWaiting = MessageWaitingCapsNames.read(r); t = r.next(e); }
  if (t === 0x86) { d.microphoneGain = MicrophoneGainCapsNames.read(r); t = r.next(e); }
  if (t === 0x87) { d.microphoneMute = RouteRegisterAbortCapsNames.read(r); t = r.next(e); }
  if (t === 0x88) { d.ringerStatus = RingerStatusCapsNames.read(r); t = r.next(e); }
  if (t === 0x89) { d.speakerMute = RouteRegisterAbortCapsNames.read(r); t = r.next(e); }
  if (t === 0x8a) { d.speakerVolume = SpeakerVolumeCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readPhysDevEvtsList, '');
  return d as PhysDevEvtsList;
}
export function writePhysDevEvtsList(w: BerWriter, v: PhysDevEvtsList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.speakerVolume) !== undefined) { n--; SpeakerVolumeCapsNames.write(w, m, 0x8a); }
  if (n > 0 && (m = v.speakerMute) !== undefined) { n--; RouteRegisterAbortCapsNames.write(w, m, 0x89); }
  if (n > 0 && (m = v.ringerStatus) !== undefined) { n--; RingerStatusCapsNames.write(w, m, 0x88); }
  if (n > 0 && (m = v.microphoneMute) !== undefined) { n--; RouteRegisterAbortCapsNames.write(w, m, 0x87); }
  if (n > 0 && (m = v.microphoneGain) !== undefined) { n--; MicrophoneGainCapsNames.write(w, m, 0x86); }
  if (n > 0 && (m = v.messageWaiting) !== undefined) { n--; MessageWaitingCapsNames.write(w, m, 0x85); }
  if (n > 0 && (m = v.lampMode) !== undefined) { n--; LampModeCapsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.hookswitch) !== undefined) { n--; RouteRegisterAbortCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.displayUpdated) !== undefined) { n--; DisplayUpdatedCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.buttonPress) !== undefined) { n--; ButtonPressEventCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.buttonInformation) !== undefined) { n--; ButtonInformationCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writePhysDevEvtsList);
  w.head(t, k);
}

export const GetCSTAFeaturesCapsNames = /* @__PURE__ */ new Bits<GetCSTAFeaturesCaps>('privateDataInReq privateDataInAck');

export const GetLogicalDeviceInformationCapsNames = /* @__PURE__ */ new Bits<GetLogicalDeviceInformationCaps>('privateDataInReq namedDeviceTypeInAck shortFormDeviceIDInAck miscMonitorCapsInAck maxCallBacksInAck maxAutoAnswerRingsInAck maxActiveCallsInAck maxHeldCallsInAck maxFwdSettingsInAck maxDevicesInConfInAck transAndConfSetupParameter transAndConfSetupConsultationInAck transAndConfSetupHoldMakeInAck transAndConfSetupAlternateInAck transAndConfSetupTwoCallsHoldInAck transAndConfSetupTwoCallsConnectedInAck mediaClassSupportInAck connectionRateListInAck delayToleranceListInAck numberOfChannelsInAck maxChannelBindInAck privateDataInAck');

export const GetPhysicalDeviceInformationCapsNames = /* @__PURE__ */ new Bits<GetPhysicalDeviceInformationCaps>('privateDataInReq namedDeviceTypesInAck otherLogicalDeviceListInAck deviceModelNameInAck maxDisplaysInAck maxButtonsInAck maxLampsInAck maxRingPatternsInAck privateDataInAck');

export const GetSwitchingFunctionCapabilitiesCapsNames = /* @__PURE__ */ new Bits<GetSwitchingFunctionCapabilitiesCaps>('privateDataInReq mediaClassSupportInAck numberOfChannelsInAck maxChannelBindInAck miscMediaCallCharacteristicsInAck connectionRateListInAck delayToleranceRateListInAck pauseTimeInAck currentTimeInAck transAndConfSetupParameterInAck transAndConfSetupConsultationInAck transAndConfSetupHoldMakeInAck transAndConfSetupAlternateInAck transAndConfSetupTwoCallsHoldInAck transAndConfSetupTwoCallsConnectedInAck miscMonitorCapsInAck correlatorDataSupportedInAck dynamicFeatureSupportedInAck callLinkageOptionsInAck acdModelsInAck agentLogOnModelsInAck agentStateModelsInAck privateDataVersionListInAck simpleThresholdInAck filterThresholdInAck maxDeviceHistoryEntriesInAck', 'privateDataInAck');

export const GetSwitchingFunctionDevicesCapsNames = /* @__PURE__ */ new Bits<GetSwitchingFunctionDevicesCaps>('requestedDeviceID requestedDeviceCategoryACD requestedDeviceCategoryACDGroup requestedDeviceCategoryHuntGroup requestedDeviceCategoryPickGroup requestedDeviceCategoryOtherGroup requestedDeviceCategoryNetwInterface requestedDeviceCategoryPark requestedDeviceCategoryRouteingDevice requestedDeviceCategoryStation requestedDeviceCategoryVoiceUnit requestedDeviceCategoryOther privateData privateDataInAck requestedDeviceCategoryUserGroup requestedDeviceCategoryGenericIV requestedDeviceCategoryListenerIV requestedDeviceCategoryVDTMFIV requestedDeviceCategoryPromptIV requestedDeviceCategoryPromptQueueIV requestedDeviceCategoryMessageIV requestedDeviceCategoryConference');

export const SwitchingFunctionDevicesCapsNames = /* @__PURE__ */ new Bits<SwitchingFunctionDevicesCaps>('segmentID deviceListDeviceCategory deviceListNamedDeviceTypes deviceListDeviceAttributes deviceListDeviceModelName privateData deviceListNidGroup');

export function readCapExchangeServList(r: BerReader, d: Draft<CapExchangeServList> = {}): CapExchangeServList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x85) { d.getCSTAFeatures = GetCSTAFeaturesCapsNames.read(r); t = r.next(e); }
  if (t === 0x80) { d.getLogicalDeviceInformation = GetLogicalDeviceInformationCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.getPhysicalDeviceInformation = GetPhysicalDeviceInformationCapsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.getSwitchingFunctionCaps = GetSwitchingFunctionCapabilitiesCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.getSwitchingFunctionDevices = GetSwitchingFunctionDevicesCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.switchingFunctionDevices = SwitchingFunctionDevicesCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readCapExchangeServList, '');
  return d as CapExchangeServList;
}
export function writeCapExchangeServList(w: BerWriter, v: CapExchangeServList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.switchingFunctionDevices) !== undefined) { n--; SwitchingFunctionDevicesCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.getSwitchingFunctionDevices) !== undefined) { n--; GetSwitchingFunctionDevicesCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.getSwitchingFunctionCaps) !== undefined) { n--; GetSwitchingFunctionCapabilitiesCapsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.getPhysicalDeviceInformation) !== undefined) { n--; GetPhysicalDeviceInformationCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.getLogicalDeviceInformation) !== undefined) { n--; GetLogicalDeviceInformationCapsNames.write(w, m, 0x80); }
  if (n > 0 && (m = v.getCSTAFeatures) !== undefined) { n--; GetCSTAFeaturesCapsNames.write(w, m, 0x85); }
  if (n > 0) w.rest(v, n, k, writeCapExchangeServList);
  w.head(t, k);
}

export const ChangeSystemStatusFilterCapsNames = /* @__PURE__ */ new Bits<ChangeSystemStatusFilterCaps>('requestedStatusFilterInitializing requestedStatusFilterEnabled requestedStatusFilterNormal requestedStatusFilterMessageLost requestedStatusFilterDisabled requestedStatusFilterPartiallyDisabled requestedStatusFilterOverloadImminent requestedStatusFilterOverloadReached requestedStatusFilterOverloadRelieved privateData privateDataInAck');

export const SystemRegisterCapsNames = /* @__PURE__ */ new Bits<SystemRegisterCaps>('requestTypesSystemStatus requestTypesRequestSystemStatus requestTypesSwitchingFunctionCapsChanged requestTypesSwitchingFuncionDevicesChanged statusFilterInitializing statusFilterEnabled statusFilterNormal statusFilterMessageLost statusFilterDisabled statusFilterPartiallyDisabled statusFilterOverloadImminent statusFilterOverloadReached statusFilterOverloadRelieved privateDataOctetString privateData privateDataOctetStringInAck privateDataInAck');

export const RequestSystemStatusCapsNames = /* @__PURE__ */ new Bits<RequestSystemStatusCaps>('privateDataInReq systemStatusInitializing systemStatusEnabled systemStatusNormal systemStatusMessageLost systemStatusDisabled systemStatusPartiallyDisabled systemStatusOverloadImminent systemStatusOverloadReached systemStatusOverloadRelieved privateDataInAck switchingFunctionSupportsSending switchingFunctionSupportsReceiving');

export const SystemStatusCapsNames = /* @__PURE__ */ new Bits<SystemStatusCaps>('systemStatusInitializing systemStatusEnabled systemStatusNormal systemStatusMessageLost systemStatusDisabled systemStatusPartiallyDisabled systemStatusOverloadImminent systemStatusOverloadReached systemStatusOverloadRelieved privateData privateDataInAck switchingFunctionSupportsSending switchingFunctionSupportsReceiving');

export const GetRegistrationsCapsNames = /* @__PURE__ */ new Bits<GetRegistrationsCaps>('requestedRegTypes privateData privateDataInAck segmentedResponseProvided');

export function readSystemStatusServList(r: BerReader, d: Draft<SystemStatusServList> = {}): SystemStatusServList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.changeSystemStatusFilter = ChangeSystemStatusFilterCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.systemRegister = SystemRegisterCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.systemStatusRegisterAbort = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.systemStatusRegisterCancel = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.requestSystemStatus = RequestSystemStatusCapsNames.read(r); t = r.next(e); }
  if (t === 0x85) { d.systemStatus = SystemStatusCapsNames.read(r); t = r.next(e); }
  if (t === 0x86) { d.swFunctionCapsChanged = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x87) { d.swFunctionDevicesChanged = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x88) { d.getRegistrations = GetRegistrationsCapsNames.read(r); t = r.next(e); }
  if (t === 0x89) { d.registrationInfo = LocationSessionInfoCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readSystemStatusServList, '');
  return d as SystemStatusServList;
}
export function writeSystemStatusServList(w: BerWriter, v: SystemStatusServList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.registrationInfo) !== undefined) { n--; LocationSessionInfoCapsNames.write(w, m, 0x89); }
  if (n > 0 && (m = v.getRegistrations) !== undefined) { n--; GetRegistrationsCapsNames.write(w, m, 0x88); }
  if (n > 0 && (m = v.swFunctionDevicesChanged) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x87); }
  if (n > 0 && (m = v.swFunctionCapsChanged) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x86); }
  if (n > 0 && (m = v.systemStatus) !== undefined) { n--; SystemStatusCapsNames.write(w, m, 0x85); }
  if (n > 0 && (m = v.requestSystemStatus) !== undefined) { n--; RequestSystemStatusCapsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.systemStatusRegisterCancel) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.systemStatusRegisterAbort) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.systemRegister) !== undefined) { n--; SystemRegisterCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.changeSystemStatusFilter) !== undefined) { n--; ChangeSystemStatusFilterCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeSystemStatusServList);
  w.head(t, k);
}

export const MonitorStartCapsNames = /* @__PURE__ */ new Bits<MonitorStartCaps>('monitorObjectDevice monitorObjectCall requestedMonitorFilter monitorTypeCall monitorTypeDevice monitorMediaClassParameter monitorMediaClassAudio monitorMediaClassData monitorMediaClassImage monitorMediaClassVoice monitorExistingCallsInAck privateDataInAck callIDOnly swDomainDefaultForMonitorTypeIsDevice acceptsMonitorStartWhileOOS monitorMediaClassChat monitorMediaClassEmail monitorMediaClassMessage monitorMediaClassIM monitorMediaClassSMS monitorMediaClassMMS');

export const MonitorStopCapsNames = /* @__PURE__ */ new Bits<MonitorStopCaps>('privateData privateDataInAck switchingFunctionSupportsSending switchingFunctionSupportsReceiving');

export const GetMonitorsCapsNames = /* @__PURE__ */ new Bits<GetMonitorsCaps>('privateData privateDataInAck segmentedResponseProvided');

export function readMonitoringServList(r: BerReader, d: Draft<MonitoringServList> = {}): MonitoringServList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.changeMonitorFilter = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.monitorStart = MonitorStartCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.monitorStop = MonitorStopCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.getMonitors = GetMonitorsCapsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.monitorInfo = LocationSessionInfoCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readMonitoringServList, '');
  return d as MonitoringServList;
}
export function writeMonitoringServList(w: BerWriter, v: MonitoringServList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.monitorInfo) !== undefined) { n--; LocationSessionInfoCapsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.getMonitors) !== undefined) { n--; GetMonitorsCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.monitorStop) !== undefined) { n--; MonitorStopCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.monitorStart) !== undefined) { n--; MonitorStartCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.changeMonitorFilter) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeMonitoringServList);
  w.head(t, k);
}

export const SnapshotCallCapsNames = /* @__PURE__ */ new Bits<SnapshotCallCaps>('privateData locaConnectionStateInAck mediaServiceInfoListInAck mediaServiceVersionInAck mediaServiceInstanceInAck mediaStreamID connectionInformation mediaCallCharacteristicsInAck callCharacteristicsInAck callingDeviceInAck calledDeviceInAck privateDataInAck callIDOnly reportsWithSnapsCallData subjectOfCallInAck messageInfoInAck languagePreferencesInAck deviceHistoryInAck locationInfoList');

export const SnapshotDeviceCapsNames = /* @__PURE__ */ new Bits<SnapshotDeviceCaps>('privateData localCallStateCompoundCallState localCallStateSimpleCallState localCallStateUnknown mediaServiceInfoListInAck mediaServiceVersionInAck mediaServiceInstanceInAck mediaStreamID connectionInformation mediaCallCharacteristicsInAck privateDataInAck reportsWithSnapsDeviceData');

export const SnapshotCallDataCapsNames = /* @__PURE__ */ new Bits<SnapshotCallDataCaps>('segmentID localConnectionState mediaServiceInformationList mediaServiceVersion mediaServiceInstance mediaStreamID connectionInformation privateData locationInfoList');

export const SnapshotDeviceDataCapsNames = /* @__PURE__ */ new Bits<SnapshotDeviceDataCaps>('segmentID localCallStateCompoundCallState localCallStateSimpleCallState localCallStateUnknown mediaServiceInformationList mediaServiceVersion mediaServiceInstance mediaStreamID connectionInformation mediaCallCharacteristics privateData endpointDeviceID');

export function readSnapshotServList(r: BerReader, d: Draft<SnapshotServList> = {}): SnapshotServList {
  const f = r.pos, e = r.open();
  let c = 0, t = r.next(e);
  if (t === 0x80) { d.snapshotCall = SnapshotCallCapsNames.read(r); c++; t = r.next(e); }
  if (t === 0x81) { d.snapshotDevice = SnapshotDeviceCapsNames.read(r); c++; t = r.next(e); }
  if (t === 0x82) { d.snapshotCallData = SnapshotCallDataCapsNames.read(r); c++; t = r.next(e); }
  if (t === 0x83) { d.snapshotDeviceData = SnapshotDeviceDataCapsNames.read(r); c++; t = r.next(e); }
  if (t !== -1 || c !== 4) r.settle(d, f, e, t, readSnapshotServList, 'snapshotCall={} snapshotDevice={} snapshotCallData={} snapshotDeviceData={}');
  return d as SnapshotServList;
}
export function writeSnapshotServList(w: BerWriter, v: SnapshotServList, t: number): void {
  let n = w.members(v, 4);
  const k = w.pos;
  SnapshotDeviceDataCapsNames.write(w, v.snapshotDeviceData, 0x83);
  SnapshotCallDataCapsNames.write(w, v.snapshotCallData, 0x82);
  SnapshotDeviceCapsNames.write(w, v.snapshotDevice, 0x81);
  SnapshotCallCapsNames.write(w, v.snapshotCall, 0x80);
  if (n > 0) w.rest(v, n, k, writeSnapshotServList);
  w.head(t, k);
}

export const CdrNotificationCapsNames = /* @__PURE__ */ new Bits<CdrNotificationCaps>('cdrReasonTimeout cdrReasonThresholdReached cdrReasonOther privateData privateDataInAck');

export const CdrReportCapsNames = /* @__PURE__ */ new Bits<CdrReportCaps>('cdrReasonTimeout cdrReasonThresholdReached cdrReasonOther recordNumber recordCreationTime callingDevice calledDevice assocCallingDevice assocCalledDevice netwCallingDevice netwCalledDevice callCharacteristics mediaCallCharacteristics chargedDeviceOperator chargedDeviceNonOperator recordedCall nodeNumberArea0 nodeNumberArea1 nodeNumberArea2 tarifTable connectionStart connectionEnd connectionDuration accessCode carrier selectedRoute billingIndicatorNormalCharging billingIndicatorReverseCharging billingIndicatorCreditCardCharging billingIndicatorCallForwarding billingIndicatorCallDeflection billingIndicatorCallTransfer billingIndicatorOther chargingInfo suppServiceInfoNormalCall suppServiceInfoConsultationCall suppServiceInfoTransferCall suppServiceInfoCallCompletion suppServiceInfoCallForwarding suppServiceInfoCallDiversion suppServiceInfoConferencing suppServiceInfoIntrusion suppServiceInfoUserUserInfo suppServiceInfoOther reasonForTermNormalClearing reasonForTermUnsuccessfulCallAttempt reasonForTermAbnormalTermination reasonForTermCallTransferred reasonForTermOther authCode accountInfo deviceCategory namedDeviceTypes operatorDevice lastStoredCDRReportSent privateData privateDataInAck');

export const SendStoredCDRsCapsNames = /* @__PURE__ */ new Bits<SendStoredCDRsCaps>('timePeriod privateData privateDataInAck');

export const StartCDRTransmissionCapsNames = /* @__PURE__ */ new Bits<StartCDRTransmissionCaps>('transferModeTransferAtEndOfCall transferModeTransferOnRequest transferModeTransferOnThresholdReached privateData privateDataInAck');

export const StopCDRTransmissionCapsNames = /* @__PURE__ */ new Bits<StopCDRTransmissionCaps>('cdrTermReasonEndOfData cdrTermReasonError cdrTermReasonThresholdReached cdrTermReasonOther privateData privateDataInAck swFunctionSupportsSending swFunctionSupportsReceiving');

export function readCDRServList(r: BerReader, d: Draft<CDRServList> = {}): CDRServList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.cdrNotification = CdrNotificationCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.cdrReport = CdrReportCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.sendStoredCDRs = SendStoredCDRsCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.startCDRTransmission = StartCDRTransmissionCapsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.stopCDRTransmission = StopCDRTransmissionCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readCDRServList, '');
  return d as CDRServList;
}
export function writeCDRServList(w: BerWriter, v: CDRServList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.stopCDRTransmission) !== undefined) { n--; StopCDRTransmissionCapsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.startCDRTransmission) !== undefined) { n--; StartCDRTransmissionCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.sendStoredCDRs) !== undefined) { n--; SendStoredCDRsCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.cdrReport) !== undefined) { n--; CdrReportCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.cdrNotification) !== undefined) { n--; CdrNotificationCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeCDRServList);
  w.head(t, k);
}

export const EscapeCapsNames = /* @__PURE__ */ new Bits<EscapeCaps>('privateDataInAck swFunctionSupportsSending swFunctionSupportsReceiving');

export const PrivateDataVersionSelectionCapsNames = /* @__PURE__ */ new Bits<PrivateDataVersionSelectionCaps>('privateDataInAck');

export function readVendorSpecificServList(r: BerReader, d: Draft<VendorSpecificServList> = {}): VendorSpecificServList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.escapeRegister = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x81) { d.escapeRegisterCancel = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x82) { d.escapeRegisterAbort = RouteRegisterCancelCapsNames.read(r); t = r.next(e); }
  if (t === 0x83) { d.escape = EscapeCapsNames.read(r); t = r.next(e); }
  if (t === 0x84) { d.privateDataVersionSelection = PrivateDataVersionSelectionCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readVendorSpecificServList, '');
  return d as VendorSpecificServList;
}
export function writeVendorSpecificServList(w: BerWriter, v: VendorSpecificServList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateDataVersionSelection) !== undefined) { n--; PrivateDataVersionSelectionCapsNames.write(w, m, 0x84); }
  if (n > 0 && (m = v.escape) !== undefined) { n--; EscapeCapsNames.write(w, m, 0x83); }
  if (n > 0 && (m = v.escapeRegisterAbort) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x82); }
  if (n > 0 && (m = v.escapeRegisterCancel) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x81); }
  if (n > 0 && (m = v.escapeRegister) !== undefined) { n--; RouteRegisterCancelCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeVendorSpecificServList);
  w.head(t, k);
}

export const PrivateEventCapsNames = /* @__PURE__ */ new Bits<PrivateEventCaps>('');

export function readVendorSpecificEvtsList(r: BerReader, d: Draft<VendorSpecificEvtsList> = {}): VendorSpecificEvtsList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.privateEvent = PrivateEventCapsNames.read(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readVendorSpecificEvtsList, '');
  return d as VendorSpecificEvtsList;
}
export function writeVendorSpecificEvtsList(w: BerWriter, v: VendorSpecificEvtsList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.privateEvent) !== undefined) { n--; PrivateEventCapsNames.write(w, m, 0x80); }
  if (n > 0) w.rest(v, n, k, writeVendorSpecificEvtsList);
  w.head(t, k);
}

export function readStatusReportingServList(r: BerReader, d: Draft<StatusReportingServList> = {}): StatusReportingServList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.monitoringServices = readMonitoringServList(r); t = r.next(e); }
  if (t === 0x81) { d.snapshotServices = readSnapshotServList(r); t = r.next(e); }
  if (t === 0x82) { d.systemServices = readSystemStatusServList(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readStatusReportingServList, '');
  return d as StatusReportingServList;
}
export function writeStatusReportingServList(w: BerWriter, v: StatusReportingServList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.systemServices) !== undefined) { n--; writeSystemStatusServList(w, m, 0xa2); }
  if (n > 0 && (m = v.snapshotServices) !== undefined) { n--; writeSnapshotServList(w, m, 0xa1); }
  if (n > 0 && (m = v.monitoringServices) !== undefined) { n--; writeMonitoringServList(w, m, 0xa0); }
  if (n > 0) w.rest(v, n, k, writeStatusReportingServList);
  w.head(t, k);
}

export function readServEvtsList(r: BerReader, d: Draft<ServEvtsList> = {}): ServEvtsList {
  const f = r.pos, e = r.open();
  let t = r.next(e);
  if (t === 0x80) { d.capExchangeServList = readCapExchangeServList(r); t = r.next(e); }
  if (t === 0x81) { d.systemServList = readSystemStatusServList(r); t = r.next(e); }
  if (t === 0x82) { d.monitoringServList = readMonitoringServList(r); t = r.next(e); }
  if (t === 0x83) { d.snapshotServList = readSnapshotServList(r); t = r.next(e); }
  if (t === 0x84) { d.callControlServList = readCallControlServList(r); t = r.next(e); }
  if (t === 0x85) { d.callControlEvtsList = readCallControlEvtsList(r); t = r.next(e); }
  if (t === 0x86) { d.callAssociatedServList = readCallAssociatedServList(r); t = r.next(e); }
  if (t === 0x87) { d.callAssociatedEvtsList = readCallAssociatedEvtsList(r); t = r.next(e); }
  if (t === 0x88) { d.mediaServList = readMediaServList(r); t = r.next(e); }
  if (t === 0x89) { d.mediaEvtsList = readMediaEvtsList(r); t = r.next(e); }
  if (t === 0x8a) { d.routeingServList = readRouteingServList(r); t = r.next(e); }
  if (t === 0x8b) { d.physDevServList = readPhysDevServList(r); t = r.next(e); }
  if (t === 0x8c) { d.physDevEvtsList = readPhysDevEvtsList(r); t = r.next(e); }
  if (t === 0x8d) { d.logicalServList = readLogicalServList(r); t = r.next(e); }
  if (t === 0x8e) { d.logicalEvtsList = readLogicalEvtsList(r); t = r.next(e); }
  if (t === 0x8f) { d.deviceMaintEvtsList = readDeviceMaintEvtsList(r); t = r.next(e); }
  if (t === 0x90) { d.iOServicesServList = readIOServicesServList(r); t = r.next(e); }
  if (t === 0x91) { d.dataCollectionServList = readDataCollectionServList(r); t = r.next(e); }
  if (t === 0x92) { d.voiceServList = readVoiceServList(r); t = r.next(e); }
  if (t === 0x93) { d.voiceEvtsList = readVoiceEvtsList(r); t = r.next(e); }
  if (t === 0x94) { d.cdrServList = readCDRServList(r); t = r.next(e); }
  if (t === 0x95) { d.vendorSpecificServList = readVendorSpecificServList(r); t = r.next(e); }
  if (t === 0x96) { d.vendorSpecificEvtsList = readVendorSpecificEvtsList(r); t = r.next(e); }
  if (t === 0x97) { d.statusReportingServList = readStatusReportingServList(r); t = r.next(e); }
  if (t === 0x98) { d.locationServicesServList = readLocationServicesServList(r); t = r.next(e); }
  if (t !== -1) r.settle(d, f, e, t, readServEvtsList, '');
  return d as ServEvtsList;
}
export function writeServEvtsList(w: BerWriter, v: ServEvtsList, t: number): void {
  let n = w.members(v, 0), m;
  const k = w.pos;
  if (n > 0 && (m = v.locationServicesServList) !== undefined) { n--; writeLocationServicesServList(w, m, 0xb8); }
  if (n > 0 && (m = v.statusReportingServList) !== undefined) { n--; writeStatusReportingServList(w, m, 0xb7); }
  if (n > 0 && (m = v.vendorSpecificEvtsList) !== undefined) { n--; writeVendorSpecificEvtsList(w, m, 0xb6); }
  if (n > 0 && (m = v.vendorSpecificServList) !== undefined) { n--; writeVendorSpecificServList(w, m, 0xb5); }
  if (n > 0 && (m = v.cdrServList) !== undefined) { n--; writeCDRServList(w, m, 0xb4); }
  if (n > 0 && (m = v.voiceEvtsList) !== undefined) { n--; writeVoiceEvtsList(w, m, 0xb3); }
  if (n > 0 && (m = v.voiceServList) !== undefined) { n--; writeVoiceServList(w, m, 0xb2); }
  if (n > 0 && (m = v.dataCollectionServList) !== undefined) { n--; writeDataCollectionServList(w, m, 0xb1); }
  if (n > 0 && (m = v.iOServicesServList) !== undefined) { n--; writeIOServicesServList(w, m, 0xb0); }
  if (n > 0 && (m = v.deviceMaintEvtsList) !== undefined) { n--; writeDeviceMaintEvtsList(w, m, 0xaf); }
  if (n > 0 && (m = v.logicalEvtsList) !== undefined) { n--; writeLogicalEvtsList(w, m, 0xae); }
  if (n > 0 && (m = v.logicalServList) !== undefined) { n--; writeLogicalServList(w, m, 0xad); }
  if (n > 0 && (m = v.physDevEvtsList) !== undefined) { n--; writePhysDevEvtsList(w, m, 0xac); }
  if (n > 0 && (m = v.physDevServList) !== undefined) { n--; writePhysDevServList(w, m, 0xab); }
  if (n > 0 && (m = v.routeingServList) !== undefined) { n--; writeRouteingServList(w, m, 0xaa); }
  if (n > 0 && (m = v.mediaEvtsList) !== undefined) { n--; writeMediaEvtsList(w, m, 0xa9); }
  if (n > 0 && (m = v.mediaServList) !== undefined) { n--; writeMediaServList(w, m, 0xa8); }
  if (n > 0 && (m = v.callAssociatedEvtsList) !== undefined) { n--; writeCallAssociatedEvtsList(w, m, 0xa7); }
  if (n > 0 && (m = v.callAssociatedServList) !== undefined) { n--; writeCallAssociatedServList(w, m, 0xa6); }
  if (n > 0 && (m = v.callControlEvtsList) !== undefined) { n--; writeCallControlEvtsList(w, m, 0xa5); }
  if (n > 0 && (m = v.callControlServList) !== undefined) { n--; writeCallControlServList(w, m, 0xa4); }
  if (n > 0 && (m = v.snapshotServList) !== undefined) { n--; writeSnapshotServList(w, m, 0xa3); }
  if (n > 0 && (m = v.monitoringServList) !== undefined) { n--; writeMonitoringServList(w, m, 0xa2); }
  if (n > 0 && (m = v.systemServList) !== undefined) { n--; writeSystemStatusServList(w, m, 0xa1); }
  if (n > 0 && (m = v.capExchangeServList) !== undefined) { n--; writeCapExchangeServList(w, m, 0xa0); }
  if (n > 0) w.rest(v, n, k, writeServEvtsList);
  w.head(t, k);
}
