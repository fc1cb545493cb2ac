// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { MemberTable, ValueTable } from '../tables.js';
import type { AcceptCallCaps, ActivateCaps, AgentBusyCaps, AgentLoggedOffCaps, AgentNotReadyCaps, AgentWorkingAfterCallCaps, AlternateCallCaps, AnswerCallCaps, AssociateDataCaps, AttachMediaServiceCaps, AutoAnswerCaps, BackInServiceCaps, BookmarkReachedCaps, BridgedCaps, ButtonInformationCaps, ButtonPressEventCaps, CDRServList, CallAssociatedEvtsList, CallAssociatedServList, CallBackCaps, CallBackMessageCaps, CallBackNonCallRelCaps, CallClearedCaps, CallControlEvtsList, CallControlServList, CallInformationCaps, CampOnCallCaps, CancelCallBackCaps, CancelTelephonyTonesCaps, CapExchangeServList, CdrNotificationCaps, CdrReportCaps, ChangeSystemStatusFilterCaps, ChargingCaps, ClearCallCaps, ClearCaps, ClearConnectionCaps, CompletedCaps, ConferenceCallCaps, ConferencedCaps, ConnectionClearedCaps, ConsultationCallCaps, DataCollectedCaps, DataCollectionServList, DeflectCallCaps, DeliveredCaps, DetachMediaServiceCaps, DeviceCategory, DeviceMaintEvtsList, DialDigitsCaps, DigitsDialedCaps, DigitsGeneratedCaps, DirectedPickupCallCaps, DisplayUpdatedCaps, DivertedCaps, DoNotDisturbCaps, EscapeCaps, EstablishedCaps, FailedCaps, FastDataCaps, ForwardingCaps, GenerateDigitsCaps, GenerateTelephonyTonesCaps, GetAgentStateCaps, GetAuditoryApparatusInfoCaps, GetAutoAnswerCaps, GetAutoWorkModeCaps, GetButtonInformationCaps, GetCSTAFeaturesCaps, GetDisplayCaps, GetDoNotDisturbCaps, GetForwardingCaps, GetHookSwitchStatusCaps, GetLampInfoCaps, GetLampModeCaps, GetLocationInformationCaps, GetLogicalDeviceInformationCaps, GetMessageWaitingIndicatorCaps, GetMicrophoneGainCaps, GetMicrophoneMuteCaps, GetMonitorsCaps, GetPhysicalDeviceInformationCaps, GetPresenceStateCaps, GetRegistrationsCaps, GetRingerStatusCaps, GetSpeakerMuteCaps, GetSpeakerVolumeCaps, GetSwitchingFunctionCapabilitiesCaps, GetSwitchingFunctionDevicesCaps, GroupPickupCallCaps, HeldCaps, HoldCallCaps, IOServicesServList, IntrudeCallCaps, IoRegisterCaps, JoinCallCaps, LampModeCaps, LocationInformationReportCaps, LocationServicesServList, LocationSessionInfoCaps, LocationTrackingSessionResumedCaps, LocationTrackingSessionSuspendedCaps, LogDevEvtsList, LogDevServList, LogicalEvtsList, LogicalServList, MakeCallCaps, MakeConnectionCaps, MakePredictiveCallCaps, MediaAttachedCaps, MediaEvtsList, MediaServList, MessageWaitingCaps, MicrophoneGainCaps, MonitorStartCaps, MonitorStopCaps, MonitoringServList, NamedDeviceTypes, NetwCapsChangedCaps, NetwReachedCaps, NotRecognizedCaps, OfferedCaps, OriginatedCaps, ParkCallCaps, PhysDevEvtsList, PhysDevServList, PlayCaps, PlayMsgCaps, PresenceStateEventCaps, PrivateDataVersionSelectionCaps, PrivateEventCaps, QueryVoiceAttribCaps, QueueServiceCaps, QueuedCaps, ReRouteCaps, ReconnectCallCaps, RecordMsgCaps, RepositionCaps, RequestSystemStatusCaps, ResumeCaps, ResumeDataPathCaps, RetrievedCaps, ReviewCaps, ReviewEventCaps, RingerStatusCaps, RouteEndCaps, RouteRegisterAbortCaps, RouteRegisterCancelCaps, RouteRegisterCaps, RouteRejectCaps, RouteRequestCaps, RouteSelectCaps, RouteUsedCaps, RouteingServList, SendBroadcastDataCaps, SendDataCaps, SendMessageCaps, SendMulticastDataCaps, SendStoredCDRsCaps, ServEvtsList, ServiceCompletionFailureCaps, ServiceInitiatedCaps, SetAgentStateCaps, SetAutoAnswerCaps, SetAutoWorkModeCaps, SetButtonInformationCaps, SetDisplayCaps, SetDoNotDisturbCaps, SetForwardingCaps, SetHookSwitchStatusCaps, SetLampModeCaps, SetLocationInformationCaps, SetMessageWaitingIndicatorCaps, SetMicrophoneGainCaps, SetPresenceStateCaps, SetRingerStatusCaps, SetSpeakerVolumeCaps, SetVoiceAttribCaps, SingleStepConferenceCaps, SingleStepTransferCaps, SnapshotCallCaps, SnapshotCallDataCaps, SnapshotDeviceCaps, SnapshotDeviceDataCaps, SnapshotServList, SpeakerVolumeCaps, StartCDRTransmissionCaps, StartCaps, StartDataCollectionCaps, StartDataPathCaps, StartLocationTrackingSessionCaps, StatusReportingServList, StopCDRTransmissionCaps, StopCaps, StopEventCaps, StopLocationTrackingSessionCaps, SuspendCaps, SuspendLocationTrackingSessionCaps, SwitchingFunctionDevicesCaps, SynthesizeMsgCaps, SystemRegisterCaps, SystemStatusCaps, SystemStatusServList, TelephonyTonesGeneratedCaps, TransferCallCaps, TransferredCaps, VendorSpecificEvtsList, VendorSpecificServList, VoiceAttribChangedCaps, VoiceEvtsList, VoiceServList } from '../../model/generated/capabilities.js';
import type { Draft } from '../draft.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

export const DeviceCategoryTable = new ValueTable<DeviceCategory>('acd group networkInterface park routeingDevice station voiceUnit genericInteractiveVoice@6 listenerInteractiveVoice@6 dtmfInteractiveVoice@6 promptInteractiveVoice@6 promptQueueInteractiveVoice@6 messageInteractiveVoice@6 conference@6 other');

export const NamedDeviceTypesTable = new ValueTable<NamedDeviceTypes>('acd acdGroup button buttonGroup conferenceBridge line lineGroup operator operatorGroup parkingDevice station stationGroup trunk trunkGroup other otherGroup');

export const MiscMonitorCapsTable = new MemberTable('groupInclusivModel groupExclusiveModel monitorPhysicalElement acdDeviceInclusiv acdDeviceExclusiv');

const RouteingServListTable = new MemberTable('routeRegister routeRegisterCancel routeRegisterAbort reRoute routeEnd routeReject routeRequest routeSelect routeUsed');
export function readRouteingServList(r: XmlReader): RouteingServList {
  const m: Draft<RouteingServList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(RouteingServListTable)) {
      case 0:
        m.routeRegister = r.bits<RouteRegisterCaps>(RouteRegisterCapsTable);
        break;
      case 1:
        m.routeRegisterCancel = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 2:
        m.routeRegisterAbort = r.bits<RouteRegisterAbortCaps>(RouteRegisterAbortCapsTable);
        break;
      case 3:
        m.reRoute = r.bits<ReRouteCaps>(ReRouteCapsTable);
        break;
      case 4:
        m.routeEnd = r.bits<RouteEndCaps>(RouteEndCapsTable);
        break;
      case 5:
        m.routeReject = r.bits<RouteRejectCaps>(RouteRejectCapsTable);
        break;
      case 6:
        m.routeRequest = r.bits<RouteRequestCaps>(RouteRequestCapsTable);
        break;
      case 7:
        m.routeSelect = r.bits<RouteSelectCaps>(RouteSelectCapsTable);
        break;
      case 8:
        m.routeUsed = r.bits<RouteUsedCaps>(RouteUsedCapsTable);
        break;
      default:
        return m as RouteingServList;
    }
  }
}

export function writeRouteingServList(w: XmlWriter, t: MemberTable, i: number, m: RouteingServList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.routeRegister !== undefined) { n--; s += w.bits(RouteingServListTable, 0, m.routeRegister, RouteRegisterCapsTable); }
  if (n > 0 && m.routeRegisterCancel !== undefined) { n--; s += w.bits(RouteingServListTable, 1, m.routeRegisterCancel, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.routeRegisterAbort !== undefined) { n--; s += w.bits(RouteingServListTable, 2, m.routeRegisterAbort, RouteRegisterAbortCapsTable); }
  if (n > 0 && m.reRoute !== undefined) { n--; s += w.bits(RouteingServListTable, 3, m.reRoute, ReRouteCapsTable); }
  if (n > 0 && m.routeEnd !== undefined) { n--; s += w.bits(RouteingServListTable, 4, m.routeEnd, RouteEndCapsTable); }
  if (n > 0 && m.routeReject !== undefined) { n--; s += w.bits(RouteingServListTable, 5, m.routeReject, RouteRejectCapsTable); }
  if (n > 0 && m.routeRequest !== undefined) { n--; s += w.bits(RouteingServListTable, 6, m.routeRequest, RouteRequestCapsTable); }
  if (n > 0 && m.routeSelect !== undefined) { n--; s += w.bits(RouteingServListTable, 7, m.routeSelect, RouteSelectCapsTable); }
  if (n > 0 && m.routeUsed !== undefined) { n--; s += w.bits(RouteingServListTable, 8, m.routeUsed, RouteUsedCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, RouteingServListTable) : w.element(t, i, s);
}

export const RouteRegisterCapsTable = new MemberTable('routeingDevice requestedMonitorMediaClass requestedMonitorMediaClassAudio requestedMonitorMediaClassData requestedMonitorMediaClassImage requestedMonitorMediaClassVoice requestedMonitorMediaClassChat requestedMonitorMediaClassEmail=requestedMonitorrMediaClassEmail requestedMonitorMediaClassMessage=requestedMonitorrMediaClassMessage requestedMonitorMediaClassIM requestedMonitorMediaClassSMS requestedMonitorMediaClassMMS privateData actualRouteingMediaClassInAck privateDataInAck allRouteingDevices');

export const RouteRegisterCancelCapsTable = new MemberTable('privateData privateDataInAck');

export const RouteRegisterAbortCapsTable = new MemberTable('privateData');

export const ReRouteCapsTable = new MemberTable('replyTimeout correlatorData privateData');

export const RouteEndCapsTable = new MemberTable('errorValue correlatorData privateData supportsSending supportsReceiving');

export const RouteRejectCapsTable = new MemberTable('rejectCauseBusyOverflow rejectCauseQueueTimeOverflow rejectCauseCapacityOverflow rejectCauseCalendarOverflow rejectCauseUnknownOverflow correlatorData privateData');

export const RouteRequestCapsTable = new MemberTable('callingDevice routeingDevice routeSelAlgorithmACD routeSelAlgorithmEmergency routeSelAlgorithmLeastCost routeSelAlgorithmNormal routeSelAlgorithmUserDefined priority replyTimeout correlatorData mediaCallCharacteristics callCharacteristics routedCallInfo subjectOfCall messageInformation languagePreferences deviceHistory privateData nonCallRelatedRouteing');

export const RouteSelectCapsTable = new MemberTable('alternateRoutes remainRetriesNoListAvailable remainRetriesNoCountAvailable remainRetriesRetryCount routeUsed correlatorData privateData');

export const RouteUsedCapsTable = new MemberTable('callingDevice domain correlatorData privateData');

const LogDevServListTable = new MemberTable('callControlServList callAssociatedServList logicalServList mediaServList iOServicesServList dataCollectionServList voiceServList locationServicesServList@6');
export function readLogDevServList(r: XmlReader): LogDevServList {
  const m: Draft<LogDevServList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(LogDevServListTable)) {
      case 0:
        m.callControlServList = readCallControlServList(r);
        break;
      case 1:
        m.callAssociatedServList = readCallAssociatedServList(r);
        break;
      case 2:
        m.logicalServList = readLogicalServList(r);
        break;
      case 3:
        m.mediaServList = readMediaServList(r);
        break;
      case 4:
        m.iOServicesServList = readIOServicesServList(r);
        break;
      case 5:
        m.dataCollectionServList = readDataCollectionServList(r);
        break;
      case 6:
        m.voiceServList = readVoiceServList(r);
        break;
      case 7:
        m.locationServicesServList = readLocationServicesServList(r);
        break;
      default:
        return m as LogDevServList;
    }
  }
}

export function writeLogDevServList(w: XmlWriter, t: MemberTable, i: number, m: LogDevServList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.callControlServList !== undefined) { n--; s += writeCallControlServList(w, LogDevServListTable, 0, m.callControlServList); }
  if (n > 0 && m.callAssociatedServList !== undefined) { n--; s += writeCallAssociatedServList(w, LogDevServListTable, 1, m.callAssociatedServList); }
  if (n > 0 && m.logicalServList !== undefined) { n--; s += writeLogicalServList(w, LogDevServListTable, 2, m.logicalServList); }
  if (n > 0 && m.mediaServList !== undefined) { n--; s += writeMediaServList(w, LogDevServListTable, 3, m.mediaServList); }
  if (n > 0 && m.iOServicesServList !== undefined) { n--; s += writeIOServicesServList(w, LogDevServListTable, 4, m.iOServicesServList); }
  if (n > 0 && m.dataCollectionServList !== undefined) { n--; s += writeDataCollectionServList(w, LogDevServListTable, 5, m.dataCollectionServList); }
  if (n > 0 && m.voiceServList !== undefined) { n--; s += writeVoiceServList(w, LogDevServListTable, 6, m.voiceServList); }
  if (n > 0 && m.locationServicesServList !== undefined) { n--; if (w.allows(6, 'locationServicesServList')) s += writeLocationServicesServList(w, LogDevServListTable, 7, m.locationServicesServList); }
  return n > 0 ? w.elementWith(t, i, s, m, n, LogDevServListTable) : w.element(t, i, s);
}

const CallControlServListTable = new MemberTable('acceptCall alternateCall answerCall callBack callBackMessage campOnCall clearCall clearConnection conferenceCall consultationCall deflectCall dialDigits directedPickupCall groupPickupCall holdCall intrudeCall joinCall makeCall makeConnection@6 makePredictiveCall parkCall reconnectCall retrieveCall sendMessage singleStepConference singleStepTransfer transferCall');
export function readCallControlServList(r: XmlReader): CallControlServList {
  const m: Draft<CallControlServList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(CallControlServListTable)) {
      case 0:
        m.acceptCall = r.bits<AcceptCallCaps>(AcceptCallCapsTable);
        break;
      case 1:
        m.alternateCall = r.bits<AlternateCallCaps>(AlternateCallCapsTable);
        break;
      case 2:
        m.answerCall = r.bits<AnswerCallCaps>(AnswerCallCapsTable);
        break;
      case 3:
        m.callBack = r.bits<CallBackCaps>(CallBackCapsTable);
        break;
      case 4:
        m.callBackMessage = r.bits<CallBackMessageCaps>(CallBackMessageCapsTable);
        break;
      case 5:
        m.campOnCall = r.bits<CampOnCallCaps>(CampOnCallCapsTable);
        break;
      case 6:
        m.clearCall = r.bits<ClearCallCaps>(ClearCallCapsTable);
        break;
      case 7:
        m.clearConnection = r.bits<ClearConnectionCaps>(ClearConnectionCapsTable);
        break;
      case 8:
        m.conferenceCall = r.bits<ConferenceCallCaps>(ConferenceCallCapsTable);
        break;
      case 9:
        m.consultationCall = r.bits<ConsultationCallCaps>(ConsultationCallCapsTable);
        break;
      case 10:
        m.deflectCall = r.bits<DeflectCallCaps>(DeflectCallCapsTable);
        break;
      case 11:
        m.dialDigits = r.bits<DialDigitsCaps>(DialDigitsCapsTable);
        break;
      case 12:
        m.directedPickupCall = r.bits<DirectedPickupCallCaps>(DirectedPickupCallCapsTable);
        break;
      case 13:
        m.groupPickupCall = r.bits<GroupPickupCallCaps>(GroupPickupCallCapsTable);
        break;
      case 14:
        m.holdCall = r.bits<HoldCallCaps>(HoldCallCapsTable);
        break;
      case 15:
        m.intrudeCall = r.bits<IntrudeCallCaps>(IntrudeCallCapsTable);
        break;
      case 16:
        m.joinCall = r.bits<JoinCallCaps>(JoinCallCapsTable);
        break;
      case 17:
        m.makeCall = r.bits<MakeCallCaps>(MakeCallCapsTable);
        break;
      case 18:
        m.makeConnection = r.bits<MakeConnectionCaps>(MakeConnectionCapsTable);
        break;
      case 19:
        m.makePredictiveCall = r.bits<MakePredictiveCallCaps>(MakePredictiveCallCapsTable);
        break;
      case 20:
        m.parkCall = r.bits<ParkCallCaps>(ParkCallCapsTable);
        break;
      case 21:
        m.reconnectCall = r.bits<ReconnectCallCaps>(ReconnectCallCapsTable);
        break;
      case 22:
        m.retrieveCall = r.bits<CampOnCallCaps>(CampOnCallCapsTable);
        break;
      case 23:
        m.sendMessage = r.bits<SendMessageCaps>(SendMessageCapsTable);
        break;
      case 24:
        m.singleStepConference = r.bits<SingleStepConferenceCaps>(SingleStepConferenceCapsTable);
        break;
      case 25:
        m.singleStepTransfer = r.bits<SingleStepTransferCaps>(SingleStepTransferCapsTable);
        break;
      case 26:
        m.transferCall = r.bits<TransferCallCaps>(TransferCallCapsTable);
        break;
      default:
        return m as CallControlServList;
    }
  }
}

export function writeCallControlServList(w: XmlWriter, t: MemberTable, i: number, m: CallControlServList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.acceptCall !== undefined) { n--; s += w.bits(CallControlServListTable, 0, m.acceptCall, AcceptCallCapsTable); }
  if (n > 0 && m.alternateCall !== undefined) { n--; s += w.bits(CallControlServListTable, 1, m.alternateCall, AlternateCallCapsTable); }
  if (n > 0 && m.answerCall !== undefined) { n--; s += w.bits(CallControlServListTable, 2, m.answerCall, AnswerCallCapsTable); }
  if (n > 0 && m.callBack !== undefined) { n--; s += w.bits(CallControlServListTable, 3, m.callBack, CallBackCapsTable); }
  if (n > 0 && m.callBackMessage !== undefined) { n--; s += w.bits(CallControlServListTable, 4, m.callBackMessage, CallBackMessageCapsTable); }
  if (n > 0 && m.campOnCall !== undefined) { n--; s += w.bits(CallControlServListTable, 5, m.campOnCall, CampOnCallCapsTable); }
  if (n > 0 && m.clearCall !== undefined) { n--; s += w.bits(CallControlServListTable, 6, m.clearCall, ClearCallCapsTable); }
  if (n > 0 && m.clearConnection !== undefined) { n--; s += w.bits(CallControlServListTable, 7, m.clearConnection, ClearConnectionCapsTable); }
  if (n > 0 && m.conferenceCall !== undefined) { n--; s += w.bits(CallControlServListTable, 8, m.conferenceCall, ConferenceCallCapsTable); }
  if (n > 0 && m.consultationCall !== undefined) { n--; s += w.bits(CallControlServListTable, 9, m.consultationCall, ConsultationCallCapsTable); }
  if (n > 0 && m.deflectCall !== undefined) { n--; s += w.bits(CallControlServListTable, 10, m.deflectCall, DeflectCallCapsTable); }
  if (n > 0 && m.dialDigits !== undefined) { n--; s += w.bits(CallControlServListTable, 11, m.dialDigits, DialDigitsCapsTable); }
  if (n > 0 && m.directedPickupCall !== undefined) { n--; s += w.bits(CallControlServListTable, 12, m.directedPickupCall, DirectedPickupCallCapsTable); }
  if (n > 0 && m.groupPickupCall !== undefined) { n--; s += w.bits(CallControlServListTable, 13, m.groupPickupCall, GroupPickupCallCapsTable); }
  if (n > 0 && m.holdCall !== undefined) { n--; s += w.bits(CallControlServListTable, 14, m.holdCall, HoldCallCapsTable); }
  if (n > 0 && m.intrudeCall !== undefined) { n--; s += w.bits(CallControlServListTable, 15, m.intrudeCall, IntrudeCallCapsTable); }
  if (n > 0 && m.joinCall !== undefined) { n--; s += w.bits(CallControlServListTable, 16, m.joinCall, JoinCallCapsTable); }
  if (n > 0 && m.makeCall !== undefined) { n--; s += w.bits(CallControlServListTable, 17, m.makeCall, MakeCallCapsTable); }
  if (n > 0 && m.makeConnection !== undefined) { n--; if (w.allows(6, 'makeConnection')) s += w.bits(CallControlServListTable, 18, m.makeConnection, MakeConnectionCapsTable); }
  if (n > 0 && m.makePredictiveCall !== undefined) { n--; s += w.bits(CallControlServListTable, 19, m.makePredictiveCall, MakePredictiveCallCapsTable); }
  if (n > 0 && m.parkCall !== undefined) { n--; s += w.bits(CallControlServListTable, 20, m.parkCall, ParkCallCapsTable); }
  if (n > 0 && m.reconnectCall !== undefined) { n--; s += w.bits(CallControlServListTable, 21, m.reconnectCall, ReconnectCallCapsTable); }
  if (n > 0 && m.retrieveCall !== undefined) { n--; s += w.bits(CallControlServListTable, 22, m.retrieveCall, CampOnCallCapsTable); }
  if (n > 0 && m.sendMessage !== undefined) { n--; s += w.bits(CallControlServListTable, 23, m.sendMessage, SendMessageCapsTable); }
  if (n > 0 && m.singleStepConference !== undefined) { n--; s += w.bits(CallControlServListTable, 24, m.singleStepConference, SingleStepConferenceCapsTable); }
  if (n > 0 && m.singleStepTransfer !== undefined) { n--; s += w.bits(CallControlServListTable, 25, m.singleStepTransfer, SingleStepTransferCapsTable); }
  if (n > 0 && m.transferCall !== undefined) { n--; s += w.bits(CallControlServListTable, 26, m.transferCall, TransferCallCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, CallControlServListTable) : w.element(t, i, s);
}

export const AcceptCallCapsTable = new MemberTable('correlatorData userData privateData privateDataInAck deviceIDOnly ackModelMultiStep');

export const AlternateCallCapsTable = new MemberTable('alerting hold queued connectionReservation consultOptionConsultOnly consultOptionTransferOnly consultOptionConferenceOnly consultOptionUnrestricted privateData privateDataInAck deviceIDOnly ackModelMultiStep supportsOfferedModeOfAlerting');

export const AnswerCallCapsTable = new MemberTable('alerting initiated queued correlatorData userData privateData privateDataInAck deviceIDOnly supportsOfferedModeOfAlerting ackModelMultiStep');

export const CallBackCapsTable = new MemberTable('alerting null failed queued callCharacteristics subjectOfCall languagePreferences privateData targetDeviceInAck privateDataInAck deviceIDOnly moreCallBacksNegAck ackModelMultiStep');

export const CallBackMessageCapsTable = new MemberTable('alerting null failed queued privateData targetDeviceInAck privateDataInAck deviceIDOnly moreCallBacksNegAck ackModelMultiStep');

export const CampOnCallCapsTable = new MemberTable('privateData privateDataInAck deviceIDOnly ackModelMultiStep');

export const ClearCallCapsTable = new MemberTable('alerting connected failed queued initiated hold userData privateData privateDataInAck deviceIDOnly callIDOnly ackModelMultiStep reason@4');

export const ClearConnectionCapsTable = new MemberTable('alerting connected fail queued initiated hold correlatorData userData reason privateData privateDataInAck deviceIDOnly ackModelMultiStep');

export const ConferenceCallCapsTable = new MemberTable('activeCallConnected activeCallHold heldCallConnected heldCallHold privateData connectionParameterInAck endpointDeviceID resultingConnectionInfo conferenceCallOnfoInAck privateDataInAck protectedAgainstClearing deviceIDOnly ackModelMultiStep');

export const ConsultationCallCapsTable = new MemberTable('connectionReservation accountCode authCode correlatorData userData callCharacteristics callCharacteristicsACDCall callCharacteristicsLowPriorityCall callCharacteristicsPriorityCall callCharacteristicsHighPriorityCall callCharacteristicsMaintenanceCall callCharacteristicsDirectAgent callCharacteristicsAssistCall callCharacteristicsVoiceUnitCall callCharacteristicsPrivateCall callCharacteristicsPersonalCall callCharacteristicsSensitiveCall callCharacteristicsConfidentialCall callCharacteristicsEncryptedCall@6 mediaCallCharacteristics callingConnectionInfo flowDirectionTransmit flowDirectionReceive flowDirectionTransmitAndReceive flowDirectionNone numberOfChannels mediaSessionInfo consultOptionConsultOnly consultOptionTransferOnly consultOptionConferenceOnly consultOptionUnrestricted subjectOfCall languagePreferences privateData initiatedCallInfoInAck privateDataInAck deviceIDOnly multiStage supportsAdjustmentOfMediaCharacteristics ackModelMultiStep');

export const DeflectCallCapsTable = new MemberTable('alerting connected failed hold queued correlatorData userData subjectOfCall languagePreferences reason privateData privateDataInAck deviceIDOnly ackModelMultiStep callCharacteristicsinRequest@6 multipleDeviceIDsInNewDestination@6');

export const DialDigitsCapsTable = new MemberTable('correlatorData privateData privateDataInAck deviceIDOnly ackModelMultiStep');

export const DirectedPickupCallCapsTable = new MemberTable('alerting hold queued connected correlatorData userData privateData pickedCallInAck pickedCallInfoInAck privateDataInAck deviceIDOnly supportsOfferedModeOfAlerting supportsPrompting promptingMode ackModelMultiStep');

export const GroupPickupCallCapsTable = new MemberTable('alerting connected hold queued pickGroup correlatorData userData privateData pickedCallInAck pickedCallInfoInAck privateDataInAck supportsPrompting promptingMode supportsOfferedModeOfAlerting ackModelMultiStep');

export const HoldCallCapsTable = new MemberTable('connectionReservation privateData privateDataInAck deviceIDOnly ackModelMultiStep');

export const IntrudeCallCapsTable = new MemberTable('participationTypeSilent participationTypeActive userData privateData conferencedCallInfoInAck privateDataInAck deviceIDOnly supportsConference supportsAlternate ackModelMultiStep');

export const JoinCallCapsTable = new MemberTable('autoOriginatePrompt autoOriginateDoNotPrompt participationTypeSilent participationTypeActive accountCode authCode correlatorData userData conferencedCallInAck conferencedCallInfoInAck privateDataInAck deviceIDOnly supportsPrompting promptingMode ackModelMultiStep');

export const MakeCallCapsTable = new MemberTable('initiated null accountCode authCode autoOriginatePrompt autoOriginateDoNotPrompt correlatorData userData callCharacteristics callCharacteristicsACDCall callCharacteristicsLowPriorityCall callCharacteristicsPriorityCall callCharacteristicsHighPriorityCall callCharacteristicsMaintenanceCall callCharacteristicsDirectAgent callCharacteristicsAssistCall callCharacteristicsVoiceUnitCall callCharacteristicsPrivateCall callCharacteristicsPersonalCall callCharacteristicsSensitiveCall callCharacteristicsConfidentialCall callCharacteristicsEncryptedCall@6 mediaCallCharacteristics callingConnectionInfo subjectOfCall languagePreferences privateData initiatedCallInfoInAck privateDataInAck multiStage supportsPrompting promptingMode offHook mediaCharacteristicsAdjustable ackModelMultiStep reason@4');

export const MakeConnectionCapsTable = new MemberTable('null accountCode authCode autoOriginatePrompt autoOriginateDoNotPrompt correlatorData callCharacteristics callCharacteristicsACDCall callCharacteristicsLowPriorityCall callCharacteristicsPriorityCall callCharacteristicsHighPriorityCall callCharacteristicsMaintenanceCall callCharacteristicsDirectAgent callCharacteristicsAssistCall callCharacteristicsVoiceUnitCall callCharacteristicsPrivateCall callCharacteristicsPersonalCall callCharacteristicsSensitiveCall callCharacteristicsConfidentialCall callCharacteristicsEncryptedCall mediaCallCharacteristics connectionInfo subjectOfCall languagePreferences reason maxDevices startTime duration privateData mediaCharacteristicsinAck initiatedCallInfoInAck privateDataInAck supportsPrompting promptingMode mediaCharacteristicsAdjusted ackModelMultiStep');

export const MakePredictiveCallCapsTable = new MemberTable('signallingDetection signallingConditionCallDelivered signallingConditionCallEstablished signallingConditionActionDestinationDetection signallingConditionActionRemainConnected destinationDetection destinationConditionHumanVoice destinationConditionAnsweringMachine destinationConditionFax destinationActionClearConnection destinationActionRemainConnected defaultActionClearConnection defaultActionRemainConnected accountCode authCode autoOriginatePrompt autoOriginateDoNotPrompt alertTime correlatorData callCharacteristics callCharacteristicsACDCall callCharacteristicsLowPriorityCall callCharacteristicsPriorityCall callCharacteristicsHighPriorityCall callCharacteristicsMaintenanceCall callCharacteristicsDirectAgent callCharacteristicsAssistCall callCharacteristicsVoiceUnitCall callCharacteristicsPrivateCall callCharacteristicsPersonalCall callCharacteristicsSensitiveCall callCharacteristicsConfidentialCall callCharacteristicsEncryptedCall@6 subjectOfCall languagePreferences userData privateData initiatedCallInfoInAck privateDataInAck deviceIDOnly supportsPrompting promptingMode reservesCallingDevice ackModelMultiStep');

export const ParkCallCapsTable = new MemberTable('hold connected correlatorData subjectOfCall languagePreferences privateData parkedToInAck privateDataInAck deviceIDOnly ackModelMultiStep');

export const ReconnectCallCapsTable = new MemberTable('alerting connected fail initiated queued privateData privateDataInAck deviceIDOnly ackModelMultiStep');

export const SendMessageCapsTable = new MemberTable('accountCode authCode correlatorData userData callCharacteristics callCharacteristicsACDCall callCharacteristicsLowPriorityCall callCharacteristicsPriorityCall callCharacteristicsHighPriorityCall callCharacteristicsMaintenanceCall callCharacteristicsDirectAgent callCharacteristicsAssistCall callCharacteristicsVoiceUnitCall callCharacteristicsPrivateCall callCharacteristicsPersonalCall callCharacteristicsSensitiveCall callCharacteristicsConfidentialCall callCharacteristicsEncryptedCall@6 mediaCallCharacteristics subjectOfCall languagePreferences privateData privateDataInAck');

export const SingleStepConferenceCapsTable = new MemberTable('participationTypeActive participationTypeSilent accountCode authCode correlatorData subjectOfCall languagePreferences userData privateData conferencedCallInfoInAck privateDataInAck deviceIDOnly ackModelMultiStep');

export const SingleStepTransferCapsTable = new MemberTable('accountCode authCode correlatorData userData subjectOfCall languagePreferences reason privateData connectionParameterInAck endpointDeviceID resultionConnectionInformation transferredCollInfoInAck privateDataInAck deviceIDOnly multipleDevices ackModelMultiStep callCharacteristicsinRequest@6');

export const TransferCallCapsTable = new MemberTable('activeCallConnected activeCallHold heldCallConnected heldCallHold privateData connectionsParameterInAck endpointDeviceID resultingConnectionInformation transferredCallInfoInAck privateDataInAck deviceIDOnly multipleDevices ackModelMultiStep');

const CallAssociatedServListTable = new MemberTable('associateData cancelTelephonyTones changeConnectionInformation generateDigits generateTelephonyTones sendUserInformation');
export function readCallAssociatedServList(r: XmlReader): CallAssociatedServList {
  const m: Draft<CallAssociatedServList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(CallAssociatedServListTable)) {
      case 0:
        m.associateData = r.bits<AssociateDataCaps>(AssociateDataCapsTable);
        break;
      case 1:
        m.cancelTelephonyTones = r.bits<CancelTelephonyTonesCaps>(CancelTelephonyTonesCapsTable);
        break;
      case 2:
        m.changeConnectionInformation = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 3:
        m.generateDigits = r.bits<GenerateDigitsCaps>(GenerateDigitsCapsTable);
        break;
      case 4:
        m.generateTelephonyTones = r.bits<GenerateTelephonyTonesCaps>(GenerateTelephonyTonesCapsTable);
        break;
      case 5:
        m.sendUserInformation = r.bits<CampOnCallCaps>(CampOnCallCapsTable);
        break;
      default:
        return m as CallAssociatedServList;
    }
  }
}

export function writeCallAssociatedServList(w: XmlWriter, t: MemberTable, i: number, m: CallAssociatedServList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.associateData !== undefined) { n--; s += w.bits(CallAssociatedServListTable, 0, m.associateData, AssociateDataCapsTable); }
  if (n > 0 && m.cancelTelephonyTones !== undefined) { n--; s += w.bits(CallAssociatedServListTable, 1, m.cancelTelephonyTones, CancelTelephonyTonesCapsTable); }
  if (n > 0 && m.changeConnectionInformation !== undefined) { n--; s += w.bits(CallAssociatedServListTable, 2, m.changeConnectionInformation, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.generateDigits !== undefined) { n--; s += w.bits(CallAssociatedServListTable, 3, m.generateDigits, GenerateDigitsCapsTable); }
  if (n > 0 && m.generateTelephonyTones !== undefined) { n--; s += w.bits(CallAssociatedServListTable, 4, m.generateTelephonyTones, GenerateTelephonyTonesCapsTable); }
  if (n > 0 && m.sendUserInformation !== undefined) { n--; s += w.bits(CallAssociatedServListTable, 5, m.sendUserInformation, CampOnCallCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, CallAssociatedServListTable) : w.element(t, i, s);
}

export const AssociateDataCapsTable = new MemberTable('accountCode authCode correlatorData callQualifyingData callCharacteristics subjectOfCall languagePreferences privateData privateDataInAck deviceIDOnly rejectsRequestsWithOldConnectionID ackModelMultiStep deviceInfo@4');

export const CancelTelephonyTonesCapsTable = new MemberTable('privateData privateDataInAck ackModelMultiStep');

export const GenerateDigitsCapsTable = new MemberTable('digitModeDTMF digitModePulse toneDuration pulseRate pauseDuration privateData privateDataInAck deviceIDOnly supportsDTMFTonesABCD supportsPauseToneChar ackModelMultiStep');

export const GenerateTelephonyTonesCapsTable = new MemberTable('toneToSendBeep toneToSendBilling toneToSendBusy toneToSendCarrier toneToSendConfirmation toneToSendDial toneToSendFaxCNG toneToSendHold toneToSendHowler toneToSendIntrusion toneToSendModemCNG toneToSendPark toneToSendRecordWarning toneToSendReorder toneToSendRingback toneToSendSilence toneToSendSitVC toneToSendSitIC toneToSendSitRO toneToSendSitNC toneToSendSf0 toneToSendSf1 toneToSendSf2 toneToSendSf3 toneToSendSf4 toneToSendSf5 toneToSendSf6 toneToSendSf7 toneToSendSf8 toneToSendSf9 toneToSendSf10 toneToSendSf11 toneToSendSf12 toneToSendSf13 toneToSendSf14 toneToSendSf15 toneToSendSf16 toneToSendSf17 toneToSendSf18 toneToSendSf19 toneToSendSf20 toneToSendSf21 toneToSendSf22 toneToSendSf23 toneToSendSf24 toneToSendSf25 toneToSendSf26 toneToSendSf27 toneToSendSf28 toneToSendSf29 toneToSendSf30 toneToSendSf31 toneToSendSf32 toneToSendSf33 toneToSendSf34 toneToSendSf35 toneToSendSf36 toneToSendSf37 toneToSendSf38 toneToSendSf39 toneToSendSf40 toneToSendSf41 toneToSendSf42 toneToSendSf43 toneToSendSf44 toneToSendSf45 toneToSendSf46 toneToSendSf47 toneToSendSf48 toneToSendSf49 toneToSendSf50 toneToSendSf51 toneToSendSf52 toneToSendSf53 toneToSendSf54 toneToSendSf55 toneToSendSf56 toneToSendSf57 toneToSendSf58 toneToSendSf59 toneToSendSf60 toneToSendSf61 toneToSendSf62 toneToSendSf63 toneToSendSf64 toneToSendSf65 toneToSendSf66 toneToSendSf67 toneToSendSf68 toneToSendSf69 toneToSendSf70 toneToSendSf71 toneToSendSf72 toneToSendSf73 toneToSendSf74 toneToSendSf75 toneToSendSf76 toneToSendSf77 toneToSendSf78 toneToSendSf79 toneToSendSf80 toneToSendSf81 toneToSendSf82 toneToSendSf83 toneToSendSf84 toneToSendSf85 toneToSendSf86 toneToSendSf87 toneToSendSf88 toneToSendSf89 toneToSendSf90 toneToSendSf91 toneToSendSf92 toneToSendSf93 toneToSendSf94 toneToSendSf95 toneToSendSf96 toneToSendSf97 toneToSendSf98 toneToSendSf99 toneToSendSf100 toneDuration privateData privateDataInAck deviceIDOnly ackModelMultiStep');

const LogicalServListTable = new MemberTable('callBackNonCallRel callBackMsgNonCallRel cancelCallBack cancelCallBackMsg getAgentState getAutoAnswer getAutoWorkMode getCallBack@6 getCallerIDStatus getDoNotDisturb getForwarding getLastNumberDialed getPresenceState@6 getRouteingMode setAgentState setAutoAnswer setAutoWorkMode setCallerIDStatus setDoNotDisturb setForwarding setPresenceState@6 setRouteingMode');
export function readLogicalServList(r: XmlReader): LogicalServList {
  const m: Draft<LogicalServList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(LogicalServListTable)) {
      case 0:
        m.callBackNonCallRel = r.bits<CallBackNonCallRelCaps>(CallBackNonCallRelCapsTable);
        break;
      case 1:
        m.callBackMsgNonCallRel = r.bits<CallBackNonCallRelCaps>(CallBackNonCallRelCapsTable);
        break;
      case 2:
        m.cancelCallBack = r.bits<CancelCallBackCaps>(CancelCallBackCapsTable);
        break;
      case 3:
        m.cancelCallBackMsg = r.bits<CancelCallBackCaps>(CancelCallBackCapsTable);
        break;
      case 4:
        m.getAgentState = r.bits<GetAgentStateCaps>(GetAgentStateCapsTable);
        break;
      case 5:
        m.getAutoAnswer = r.bits<GetAutoAnswerCaps>(GetAutoAnswerCapsTable);
        break;
      case 6:
        m.getAutoWorkMode = r.bits<GetAutoWorkModeCaps>(GetAutoWorkModeCapsTable);
        break;
      case 7:
        m.getCallBack = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 8:
        m.getCallerIDStatus = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 9:
        m.getDoNotDisturb = r.bits<GetDoNotDisturbCaps>(GetDoNotDisturbCapsTable);
        break;
      case 10:
        m.getForwarding = r.bits<GetForwardingCaps>(GetForwardingCapsTable);
        break;
      case 11:
        m.getLastNumberDialed = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 12:
        m.getPresenceState = r.bits<GetPresenceStateCaps>(GetPresenceStateCapsTable);
        break;
      case 13:
        m.getRouteingMode = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 14:
        m.setAgentState = r.bits<SetAgentStateCaps>(SetAgentStateCapsTable);
        break;
      case 15:
        m.setAutoAnswer = r.bits<SetAutoAnswerCaps>(SetAutoAnswerCapsTable);
        break;
      case 16:
        m.setAutoWorkMode = r.bits<SetAutoWorkModeCaps>(SetAutoWorkModeCapsTable);
        break;
      case 17:
        m.setCallerIDStatus = r.bits<CancelTelephonyTonesCaps>(CancelTelephonyTonesCapsTable);
        break;
      case 18:
        m.setDoNotDisturb = r.bits<SetDoNotDisturbCaps>(SetDoNotDisturbCapsTable);
        break;
      case 19:
        m.setForwarding = r.bits<SetForwardingCaps>(SetForwardingCapsTable);
        break;
      case 20:
        m.setPresenceState = r.bits<SetPresenceStateCaps>(SetPresenceStateCapsTable);
        break;
      case 21:
        m.setRouteingMode = r.bits<CancelTelephonyTonesCaps>(CancelTelephonyTonesCapsTable);
        break;
      default:
        return m as LogicalServList;
    }
  }
}

export function writeLogicalServList(w: XmlWriter, t: MemberTable, i: number, m: LogicalServList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.callBackNonCallRel !== undefined) { n--; s += w.bits(LogicalServListTable, 0, m.callBackNonCallRel, CallBackNonCallRelCapsTable); }
  if (n > 0 && m.callBackMsgNonCallRel !== undefined) { n--; s += w.bits(LogicalServListTable, 1, m.callBackMsgNonCallRel, CallBackNonCallRelCapsTable); }
  if (n > 0 && m.cancelCallBack !== undefined) { n--; s += w.bits(LogicalServListTable, 2, m.cancelCallBack, CancelCallBackCapsTable); }
  if (n > 0 && m.cancelCallBackMsg !== undefined) { n--; s += w.bits(LogicalServListTable, 3, m.cancelCallBackMsg, CancelCallBackCapsTable); }
  if (n > 0 && m.getAgentState !== undefined) { n--; s += w.bits(LogicalServListTable, 4, m.getAgentState, GetAgentStateCapsTable); }
  if (n > 0 && m.getAutoAnswer !== undefined) { n--; s += w.bits(LogicalServListTable, 5, m.getAutoAnswer, GetAutoAnswerCapsTable); }
  if (n > 0 && m.getAutoWorkMode !== undefined) { n--; s += w.bits(LogicalServListTable, 6, m.getAutoWorkMode, GetAutoWorkModeCapsTable); }
  if (n > 0 && m.getCallBack !== undefined) { n--; if (w.allows(6, 'getCallBack')) s += w.bits(LogicalServListTable, 7, m.getCallBack, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.getCallerIDStatus !== undefined) { n--; s += w.bits(LogicalServListTable, 8, m.getCallerIDStatus, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.getDoNotDisturb !== undefined) { n--; s += w.bits(LogicalServListTable, 9, m.getDoNotDisturb, GetDoNotDisturbCapsTable); }
  if (n > 0 && m.getForwarding !== undefined) { n--; s += w.bits(LogicalServListTable, 10, m.getForwarding, GetForwardingCapsTable); }
  if (n > 0 && m.getLastNumberDialed !== undefined) { n--; s += w.bits(LogicalServListTable, 11, m.getLastNumberDialed, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.getPresenceState !== undefined) { n--; if (w.allows(6, 'getPresenceState')) s += w.bits(LogicalServListTable, 12, m.getPresenceState, GetPresenceStateCapsTable); }
  if (n > 0 && m.getRouteingMode !== undefined) { n--; s += w.bits(LogicalServListTable, 13, m.getRouteingMode, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.setAgentState !== undefined) { n--; s += w.bits(LogicalServListTable, 14, m.setAgentState, SetAgentStateCapsTable); }
  if (n > 0 && m.setAutoAnswer !== undefined) { n--; s += w.bits(LogicalServListTable, 15, m.setAutoAnswer, SetAutoAnswerCapsTable); }
  if (n > 0 && m.setAutoWorkMode !== undefined) { n--; s += w.bits(LogicalServListTable, 16, m.setAutoWorkMode, SetAutoWorkModeCapsTable); }
  if (n > 0 && m.setCallerIDStatus !== undefined) { n--; s += w.bits(LogicalServListTable, 17, m.setCallerIDStatus, CancelTelephonyTonesCapsTable); }
  if (n > 0 && m.setDoNotDisturb !== undefined) { n--; s += w.bits(LogicalServListTable, 18, m.setDoNotDisturb, SetDoNotDisturbCapsTable); }
  if (n > 0 && m.setForwarding !== undefined) { n--; s += w.bits(LogicalServListTable, 19, m.setForwarding, SetForwardingCapsTable); }
  if (n > 0 && m.setPresenceState !== undefined) { n--; if (w.allows(6, 'setPresenceState')) s += w.bits(LogicalServListTable, 20, m.setPresenceState, SetPresenceStateCapsTable); }
  if (n > 0 && m.setRouteingMode !== undefined) { n--; s += w.bits(LogicalServListTable, 21, m.setRouteingMode, CancelTelephonyTonesCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, LogicalServListTable) : w.element(t, i, s);
}

export const CallBackNonCallRelCapsTable = new MemberTable('privateData privateDataInAck additionalReqForbidden ackModelMultiStep');

export const CancelCallBackCapsTable = new MemberTable('privateData privateDataInAck ackModelMultiStep supportsClearing');

export const GetAgentStateCapsTable = new MemberTable('acdGroup privateData agentStateListAgentIDInAck agentGroupInAck pendingAgentStateInAck agentStateConditionForcedPauseInAck agentStateConditionPauseInAck privateDataInAck');

export const GetAutoAnswerCapsTable = new MemberTable('privateData numberOfRingsInAck privateDataInAck');

export const GetAutoWorkModeCapsTable = new MemberTable('privateData autoWorkIntervalInAck privateDataInAck');

export const GetDoNotDisturbCapsTable = new MemberTable('privateData callOriginParameterInAck callOriginInternInAck callOriginExternInAck callingDeviceListInAck privateDataInAck');

export const GetForwardingCapsTable = new MemberTable('privateData forwardListInAck forwardListImmediateInAck forwardListBusyInAck forwardListDNDInAck forwardListNoAnsInAck forwardListBusyIntInAck forwardListBusyExtInAck forwardListDNDIntInAck forwardListDNDExtInAck forwardListNoAnsIntInAck forwardListNoAnsExtInAck forwardListImmIntInAck forwardListImmExtInAck forwardDNInAck forwardDefaultInAck forwardDefaultTypeAndDNInAck forwardDefaultTypeInAck forwardDefaultDNInAck ringCountInAck privateDataInAck');

export const GetPresenceStateCapsTable = new MemberTable('privateData fromTimeInAck untilTimeInAck placeInAck moodInAck namedPresenceStateInAck privateDataInAck');

export const SetAgentStateCapsTable = new MemberTable('requestedAgentStateLoggedOn requestedAgentStateLoggedOff requestedAgentStateNotReady requestedAgentStateReady requestedAgentStateWorkingAfterCall agentID password group privateData pendingAgentStateWorkingAfterCallInAck pendingAgentStateNotReadyInAck pendingAgentStateNullInAck privateDataInAck ackModelMultiStep groupDeviceAllowedInReq aCDDeviceAllowedInReq delayTransitionIfBusy delayTransitionIfWorkingAfterCall');

export const SetAutoAnswerCapsTable = new MemberTable('numberOfRings privateData privateDataInAck ackModelMultiStep');

export const SetAutoWorkModeCapsTable = new MemberTable('autoWorkInterval privateData privateDataInAck ackModelMultiStep groupDeviceAllowedInReq aCDDeviceAllowedInReq');

export const SetDoNotDisturbCapsTable = new MemberTable('callOriginationInternal callOriginationExternal callingDeviceList privateData privateDataInAck ackModelMultiStep');

export const SetForwardingCapsTable = new MemberTable('forwardingTypeBusy forwardingTypeBusyInt forwardingTypeBusyExt forwardingTypeDND forwardingTypeDNDInt forwardingTypeDNDExt forwardingTypeNoAns forwardingTypeNoAnsInt forwardingTypeNoAnsExt forwardingTypeImmediate forwardingTypeImmInt forwardingTypeImmExt forwardDN ringCount privateData privateDataInAck ackModelMultiStep ringDuration@4');

export const SetPresenceStateCapsTable = new MemberTable('fromTime untilTime place mood namedPresenceState privateData privateDataInAck ackModelMultiStep');

const MediaServListTable = new MemberTable('attachMediaService detachMediaService');
export function readMediaServList(r: XmlReader): MediaServList {
  const m: Draft<MediaServList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(MediaServListTable)) {
      case 0:
        m.attachMediaService = r.bits<AttachMediaServiceCaps>(AttachMediaServiceCapsTable);
        break;
      case 1:
        m.detachMediaService = r.bits<DetachMediaServiceCaps>(DetachMediaServiceCapsTable);
        break;
      default:
        return m as MediaServList;
    }
  }
}

export function writeMediaServList(w: XmlWriter, t: MemberTable, i: number, m: MediaServList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.attachMediaService !== undefined) { n--; s += w.bits(MediaServListTable, 0, m.attachMediaService, AttachMediaServiceCapsTable); }
  if (n > 0 && m.detachMediaService !== undefined) { n--; s += w.bits(MediaServListTable, 1, m.detachMediaService, DetachMediaServiceCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, MediaServListTable) : w.element(t, i, s);
}

export const AttachMediaServiceCapsTable = new MemberTable('mediaServiceVersion mediaServiceInstanceID connectionModeConsultConference connectionModeConsultConferenceHold connectionModeDeflect connectionModeDirectedPickup connectionModeJoin connectionModeSingleStepConference connectionModeSingleStepConferenceHold connectionModeSingleStepTransfer connectionModeTransfer connectionModeDirect requestedConnectionState privateData mediaServiceInstanceIDInAck mediaConnectionInfoInAck privateDataInAck deviceIDOnly ackModelMultiStep');

export const DetachMediaServiceCapsTable = new MemberTable('alerting connected fail hold queued privateData privateDataInAck deviceIDOnly ackModelMultiStep');

const IOServicesServListTable = new MemberTable('ioRegister ioRegisterAbort ioRegisterCancel dataPathResumed dataPathSuspended fastData resumeDataPath sendBroadcastData sendData sendMulticastData startDataPath stopDataPath suspendDataPath');
export function readIOServicesServList(r: XmlReader): IOServicesServList {
  const m: Draft<IOServicesServList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(IOServicesServListTable)) {
      case 0:
        m.ioRegister = r.bits<IoRegisterCaps>(IoRegisterCapsTable);
        break;
      case 1:
        m.ioRegisterAbort = r.bits<RouteRegisterAbortCaps>(RouteRegisterAbortCapsTable);
        break;
      case 2:
        m.ioRegisterCancel = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 3:
        m.dataPathResumed = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 4:
        m.dataPathSuspended = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 5:
        m.fastData = r.bits<FastDataCaps>(FastDataCapsTable);
        break;
      case 6:
        m.resumeDataPath = r.bits<ResumeDataPathCaps>(ResumeDataPathCapsTable);
        break;
      case 7:
        m.sendBroadcastData = r.bits<SendBroadcastDataCaps>(SendBroadcastDataCapsTable);
        break;
      case 8:
        m.sendData = r.bits<SendDataCaps>(SendDataCapsTable);
        break;
      case 9:
        m.sendMulticastData = r.bits<SendMulticastDataCaps>(SendMulticastDataCapsTable);
        break;
      case 10:
        m.startDataPath = r.bits<StartDataPathCaps>(StartDataPathCapsTable);
        break;
      case 11:
        m.stopDataPath = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 12:
        m.suspendDataPath = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      default:
        return m as IOServicesServList;
    }
  }
}

export function writeIOServicesServList(w: XmlWriter, t: MemberTable, i: number, m: IOServicesServList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.ioRegister !== undefined) { n--; s += w.bits(IOServicesServListTable, 0, m.ioRegister, IoRegisterCapsTable); }
  if (n > 0 && m.ioRegisterAbort !== undefined) { n--; s += w.bits(IOServicesServListTable, 1, m.ioRegisterAbort, RouteRegisterAbortCapsTable); }
  if (n > 0 && m.ioRegisterCancel !== undefined) { n--; s += w.bits(IOServicesServListTable, 2, m.ioRegisterCancel, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.dataPathResumed !== undefined) { n--; s += w.bits(IOServicesServListTable, 3, m.dataPathResumed, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.dataPathSuspended !== undefined) { n--; s += w.bits(IOServicesServListTable, 4, m.dataPathSuspended, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.fastData !== undefined) { n--; s += w.bits(IOServicesServListTable, 5, m.fastData, FastDataCapsTable); }
  if (n > 0 && m.resumeDataPath !== undefined) { n--; s += w.bits(IOServicesServListTable, 6, m.resumeDataPath, ResumeDataPathCapsTable); }
  if (n > 0 && m.sendBroadcastData !== undefined) { n--; s += w.bits(IOServicesServListTable, 7, m.sendBroadcastData, SendBroadcastDataCapsTable); }
  if (n > 0 && m.sendData !== undefined) { n--; s += w.bits(IOServicesServListTable, 8, m.sendData, SendDataCapsTable); }
  if (n > 0 && m.sendMulticastData !== undefined) { n--; s += w.bits(IOServicesServListTable, 9, m.sendMulticastData, SendMulticastDataCapsTable); }
  if (n > 0 && m.startDataPath !== undefined) { n--; s += w.bits(IOServicesServListTable, 10, m.startDataPath, StartDataPathCapsTable); }
  if (n > 0 && m.stopDataPath !== undefined) { n--; s += w.bits(IOServicesServListTable, 11, m.stopDataPath, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.suspendDataPath !== undefined) { n--; s += w.bits(IOServicesServListTable, 12, m.suspendDataPath, RouteRegisterCancelCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, IOServicesServListTable) : w.element(t, i, s);
}

export const IoRegisterCapsTable = new MemberTable('ioDevice privateData privateDataInAck allIODevices');

export const FastDataCapsTable = new MemberTable('objectDevice objectCall dataPathTypeText dataPathTypeVoice displayAttribPhyBaseRowNumber displayAttribPhyBaseColumnNumber displayAttribOffset privateData privateDataInAck supportsModifyingPosition');

export const ResumeDataPathCapsTable = new MemberTable('privateData privateDataInAck sendsDataPathResumed');

export const SendBroadcastDataCapsTable = new MemberTable('privateData dataPathTypeText dataPathTypeVoice displayAttribPhyBaseRowNumber displayAttribPhyBaseColumnNumber displayAttribOffset privateDataInAck supportsModifyingPosition');

export const SendDataCapsTable = new MemberTable('displayAttribPhyBaseRowNumber displayAttribPhyBaseColumnNumber displayAttribOffset ioCauseTerminationCharReceived ioCauseCharCountReached ioCauseTimeout ioCauseSfTerminated privateData privateDataInAck supportsModifyingPosition');

export const SendMulticastDataCapsTable = new MemberTable('ioData displayAttribPhyBaseRowNumber displayAttribPhyBaseColumnNumber displayAttribOffset privateData privateDataInAck supportsModifyingPosition');

export const StartDataPathCapsTable = new MemberTable('objectDevice objectCall dataPathDirectionCfToObject dataPathDirectionObjectToCf dataPathDirectionBidirectional dataPathTypeText dataPathTypeVoice numberOfCharsToCollect terminationChar timeout privateData numberOfCharsToCollectInAck terminationCharInAck timeoutInAck privateDataInAck');

const DataCollectionServListTable = new MemberTable('dataCollected dataCollectionResumed dataCollectionSuspended resumeDataCollection startDataCollection stopDataCollection suspendDataCollection');
export function readDataCollectionServList(r: XmlReader): DataCollectionServList {
  const m: Draft<DataCollectionServList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(DataCollectionServListTable)) {
      case 0:
        m.dataCollected = r.bits<DataCollectedCaps>(DataCollectedCapsTable);
        break;
      case 1:
        m.dataCollectionResumed = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 2:
        m.dataCollectionSuspended = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 3:
        m.resumeDataCollection = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 4:
        m.startDataCollection = r.bits<StartDataCollectionCaps>(StartDataCollectionCapsTable);
        break;
      case 5:
        m.stopDataCollection = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 6:
        m.suspendDataCollection = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      default:
        return m as DataCollectionServList;
    }
  }
}

export function writeDataCollectionServList(w: XmlWriter, t: MemberTable, i: number, m: DataCollectionServList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.dataCollected !== undefined) { n--; s += w.bits(DataCollectionServListTable, 0, m.dataCollected, DataCollectedCapsTable); }
  if (n > 0 && m.dataCollectionResumed !== undefined) { n--; s += w.bits(DataCollectionServListTable, 1, m.dataCollectionResumed, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.dataCollectionSuspended !== undefined) { n--; s += w.bits(DataCollectionServListTable, 2, m.dataCollectionSuspended, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.resumeDataCollection !== undefined) { n--; s += w.bits(DataCollectionServListTable, 3, m.resumeDataCollection, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.startDataCollection !== undefined) { n--; s += w.bits(DataCollectionServListTable, 4, m.startDataCollection, StartDataCollectionCapsTable); }
  if (n > 0 && m.stopDataCollection !== undefined) { n--; s += w.bits(DataCollectionServListTable, 5, m.stopDataCollection, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.suspendDataCollection !== undefined) { n--; s += w.bits(DataCollectionServListTable, 6, m.suspendDataCollection, RouteRegisterCancelCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, DataCollectionServListTable) : w.element(t, i, s);
}

export const DataCollectedCapsTable = new MemberTable('digitsDuration digitsPauseDuration toneDetectedBeep toneDetectedBilling toneDetectedBusy toneDetectedCarrier toneDetectedConfirmation toneDetectedDial toneDetectedFaxCNG toneDetectedHold toneDetectedHowler toneDetectedIntrusion toneDetectedModemCNG toneDetectedPark toneDetectedRecordWarning toneDetectedReorder toneDetectedRingback toneDetectedSilence toneDetectedSitVC toneDetectedSitIC toneDetectedSitRO toneDetectedSitNC toneDetectedSf0 toneDetectedSf1 toneDetectedSf2 toneDetectedSf3 toneDetectedSf4 toneDetectedSf5 toneDetectedSf6 toneDetectedSf7 toneDetectedSf8 toneDetectedSf9 toneDetectedSf10 toneDetectedOther toneFrequency toneDuration tonePauseDuration connectionInfo dcollCauseFushCharReceived dcollCauseCharCountReached dcollCauseTimeout dcollCauseSFTerminated privateData privateDataInAck');

export const StartDataCollectionCapsTable = new MemberTable('objectDevice objectCall dataCollectionTypeDigits dataCollectionTypeTones digitsReportingCriteriaNumChars digitsReportingCriteriaFlushChar digitsReportingCriteriaTimeout privateData privateDataInAck');

const VoiceServListTable = new MemberTable('activate clear deactivate concatenateMsg deleteMsg queueService playMsg queryVoiceAttrib recordMsg reposition resume review start setVoiceAttrib stop suspend synthesizeMsg');
export function readVoiceServList(r: XmlReader): VoiceServList {
  const m: Draft<VoiceServList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(VoiceServListTable)) {
      case 0:
        m.activate = r.bits<ActivateCaps>(ActivateCapsTable);
        break;
      case 1:
        m.clear = r.bits<ClearCaps>(ClearCapsTable);
        break;
      case 2:
        m.deactivate = r.bits<ActivateCaps>(ActivateCapsTable);
        break;
      case 3:
        m.concatenateMsg = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 4:
        m.deleteMsg = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 5:
        m.queueService = r.bits<QueueServiceCaps>(QueueServiceCapsTable);
        break;
      case 6:
        m.playMsg = r.bits<PlayMsgCaps>(PlayMsgCapsTable);
        break;
      case 7:
        m.queryVoiceAttrib = r.bits<QueryVoiceAttribCaps>(QueryVoiceAttribCapsTable);
        break;
      case 8:
        m.recordMsg = r.bits<RecordMsgCaps>(RecordMsgCapsTable);
        break;
      case 9:
        m.reposition = r.bits<RepositionCaps>(RepositionCapsTable);
        break;
      case 10:
        m.resume = r.bits<ResumeCaps>(ResumeCapsTable);
        break;
      case 11:
        m.review = r.bits<ReviewCaps>(ReviewCapsTable);
        break;
      case 12:
        m.start = r.bits<StartCaps>(StartCapsTable);
        break;
      case 13:
        m.setVoiceAttrib = r.bits<SetVoiceAttribCaps>(SetVoiceAttribCapsTable);
        break;
      case 14:
        m.stop = r.bits<StopCaps>(StopCapsTable);
        break;
      case 15:
        m.suspend = r.bits<SuspendCaps>(SuspendCapsTable);
        break;
      case 16:
        m.synthesizeMsg = r.bits<SynthesizeMsgCaps>(SynthesizeMsgCapsTable);
        break;
      default:
        return m as VoiceServList;
    }
  }
}

export function writeVoiceServList(w: XmlWriter, t: MemberTable, i: number, m: VoiceServList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.activate !== undefined) { n--; s += w.bits(VoiceServListTable, 0, m.activate, ActivateCapsTable); }
  if (n > 0 && m.clear !== undefined) { n--; s += w.bits(VoiceServListTable, 1, m.clear, ClearCapsTable); }
  if (n > 0 && m.deactivate !== undefined) { n--; s += w.bits(VoiceServListTable, 2, m.deactivate, ActivateCapsTable); }
  if (n > 0 && m.concatenateMsg !== undefined) { n--; s += w.bits(VoiceServListTable, 3, m.concatenateMsg, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.deleteMsg !== undefined) { n--; s += w.bits(VoiceServListTable, 4, m.deleteMsg, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.queueService !== undefined) { n--; s += w.bits(VoiceServListTable, 5, m.queueService, QueueServiceCapsTable); }
  if (n > 0 && m.playMsg !== undefined) { n--; s += w.bits(VoiceServListTable, 6, m.playMsg, PlayMsgCapsTable); }
  if (n > 0 && m.queryVoiceAttrib !== undefined) { n--; s += w.bits(VoiceServListTable, 7, m.queryVoiceAttrib, QueryVoiceAttribCapsTable); }
  if (n > 0 && m.recordMsg !== undefined) { n--; s += w.bits(VoiceServListTable, 8, m.recordMsg, RecordMsgCapsTable); }
  if (n > 0 && m.reposition !== undefined) { n--; s += w.bits(VoiceServListTable, 9, m.reposition, RepositionCapsTable); }
  if (n > 0 && m.resume !== undefined) { n--; s += w.bits(VoiceServListTable, 10, m.resume, ResumeCapsTable); }
  if (n > 0 && m.review !== undefined) { n--; s += w.bits(VoiceServListTable, 11, m.review, ReviewCapsTable); }
  if (n > 0 && m.start !== undefined) { n--; s += w.bits(VoiceServListTable, 12, m.start, StartCapsTable); }
  if (n > 0 && m.setVoiceAttrib !== undefined) { n--; s += w.bits(VoiceServListTable, 13, m.setVoiceAttrib, SetVoiceAttribCapsTable); }
  if (n > 0 && m.stop !== undefined) { n--; s += w.bits(VoiceServListTable, 14, m.stop, StopCapsTable); }
  if (n > 0 && m.suspend !== undefined) { n--; s += w.bits(VoiceServListTable, 15, m.suspend, SuspendCapsTable); }
  if (n > 0 && m.synthesizeMsg !== undefined) { n--; s += w.bits(VoiceServListTable, 16, m.synthesizeMsg, SynthesizeMsgCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, VoiceServListTable) : w.element(t, i, s);
}

export const ActivateCapsTable = new MemberTable('resource grammarName privateData privateDataInAck');

export const ClearCapsTable = new MemberTable('resource privateData privateDataInAck');

export const QueueServiceCapsTable = new MemberTable('message resource text privateData privateDataInAck');

export const PlayMsgCapsTable = new MemberTable('duration terminationParameter terminationDurationExceeded terminationDTMFDigitDetected terminationEndOfSpeechDetected terminationSpeech privateData privateDataInAck multipleMsgsSimultaneously');

export const QueryVoiceAttribCapsTable = new MemberTable('messageToQuery resource attribToQueryEncodingAlgorithm attribToQuerySamplingRate attribToQueryDuration attribToQueryFilename attribToQueryCurrentPosition attribToQueryCurrentSpeed attribToQueryCurrentVolume attribToQueryCurrentLevel attribToQueryCurrentState attribToQueryGrammars attribToQueryLanguage attribToQueryMode attribToQueryRetainAudio attribToQuerySilenceTimeout attribToQueryMaxTimeout attribToQueryBabbleTimeout attribToQueryEndSilence attribToQueryRejectionThreshold attribToQueryAutoInterruptable attribToQueryInnerXML attribToQueryInterdigitTimeout attribToQueryPreflush connection privateData attribInAckEncodingAlgorithmADPCM6K attribInAckEncodingAlgorithmADPCM8K attribInAckEncodingAlgorithmMuLawPCM6K attribInAckEncodingAlgorithmALawPCM6K attribInAckSamplingRate attribInAckDuration attribInAckFilename attribInAckCurrentPosition attribInAckCurrentSpeed attribInAckCurrentVolumeAbs attribInAckCurrentGain attribInAckCurrentState attribInAckGrammars attribInAckLanguage attribInAckMode attribInAckRetainAudio attribInAckSilenceTimeout attribInAckMaxTimeout attribInAckBabbleTimeout attribInAckEndSilence attribInAckRejectionThreshold attribInAckAutoInterruptable attribInAckInnerXML attribInAckInterdigitTimeout attribInAckPreflush privateDataInAck -duration -terminationParameter -terminationDurationExceeded -terminationDTMFDigitDetected -terminationEndOfSpeechDetected -terminationSpeech');

export const RecordMsgCapsTable = new MemberTable('resource samplingRate encodingAlgorithmADPCM6K encodingAlgorithmADPCM8K encodingAlgorithmMuLawPCM6K encodingAlgorithmALawPCM6K maxDuration terminationParameter terminationDurationExceeded terminationDTMFDigitDetected terminationEndOfDataDetected terminationSpeechDetected privateData privateDataInAck');

export const RepositionCapsTable = new MemberTable('msgToReposition resource periodOfRepositionStartOfMsg periodOfRepositionEndOfMsg periodOfRepositionRelativePointer privateData privateDataInAck');

export const ResumeCapsTable = new MemberTable('msgToResume resource duration privateData privateDataInAck');

export const ReviewCapsTable = new MemberTable('msgToReview resource periodToResumeStartOfMsg periodToResumeLengthOfReview privateData privateDataInAck');

export const StartCapsTable = new MemberTable('resource text privateData privateDataInAck');

export const SetVoiceAttribCapsTable = new MemberTable('message resource currentSpeed currentVolumeAbs currentVolumeInc currentGain grammars language mode retainAudio silenceTimeout maxTimeout babbleTimeout endSilence rejectionThreshold autoInterruptable innerXML interdigitTimeout preflush privateData privateDataInAck -periodToResumeStartOfMsg -periodToResumeLengthOfReview');

export const StopCapsTable = new MemberTable('msgToBeStopped resource privateData privateDataInAck');

export const SuspendCapsTable = new MemberTable('message resource privateData privateDataInAck');

export const SynthesizeMsgCapsTable = new MemberTable('genderMale genderFemale privateData privateDataInAck');

const LocationServicesServListTable = new MemberTable('getLocationInformation setLocationInformation locationTrackingSessionResumed locationTrackingSessionSuspended resumeLocationTrackingSession locationInformationReport startLocationTrackingSession stopLocationTrackingSession suspendLocationTrackingSession getLocationTrackingCapabilities getLocationTrackingSessions locationSessionInfo');
export function readLocationServicesServList(r: XmlReader): LocationServicesServList {
  const m: Draft<LocationServicesServList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(LocationServicesServListTable)) {
      case 0:
        m.getLocationInformation = r.bits<GetLocationInformationCaps>(GetLocationInformationCapsTable);
        break;
      case 1:
        m.setLocationInformation = r.bits<SetLocationInformationCaps>(SetLocationInformationCapsTable);
        break;
      case 2:
        m.locationTrackingSessionResumed = r.bits<LocationTrackingSessionResumedCaps>(LocationTrackingSessionResumedCapsTable);
        break;
      case 3:
        m.locationTrackingSessionSuspended = r.bits<LocationTrackingSessionSuspendedCaps>(LocationTrackingSessionSuspendedCapsTable);
        break;
      case 4:
        m.resumeLocationTrackingSession = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 5:
        m.locationInformationReport = r.bits<LocationInformationReportCaps>(LocationInformationReportCapsTable);
        break;
      case 6:
        m.startLocationTrackingSession = r.bits<StartLocationTrackingSessionCaps>(StartLocationTrackingSessionCapsTable);
        break;
      case 7:
        m.stopLocationTrackingSession = r.bits<StopLocationTrackingSessionCaps>(StopLocationTrackingSessionCapsTable);
        break;
      case 8:
        m.suspendLocationTrackingSession = r.bits<SuspendLocationTrackingSessionCaps>(SuspendLocationTrackingSessionCapsTable);
        break;
      case 9:
        m.getLocationTrackingCapabilities = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 10:
        m.getLocationTrackingSessions = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 11:
        m.locationSessionInfo = r.bits<LocationSessionInfoCaps>(LocationSessionInfoCapsTable);
        break;
      default:
        return m as LocationServicesServList;
    }
  }
}

export function writeLocationServicesServList(w: XmlWriter, t: MemberTable, i: number, m: LocationServicesServList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.getLocationInformation !== undefined) { n--; s += w.bits(LocationServicesServListTable, 0, m.getLocationInformation, GetLocationInformationCapsTable); }
  if (n > 0 && m.setLocationInformation !== undefined) { n--; s += w.bits(LocationServicesServListTable, 1, m.setLocationInformation, SetLocationInformationCapsTable); }
  if (n > 0 && m.locationTrackingSessionResumed !== undefined) { n--; s += w.bits(LocationServicesServListTable, 2, m.locationTrackingSessionResumed, LocationTrackingSessionResumedCapsTable); }
  if (n > 0 && m.locationTrackingSessionSuspended !== undefined) { n--; s += w.bits(LocationServicesServListTable, 3, m.locationTrackingSessionSuspended, LocationTrackingSessionSuspendedCapsTable); }
  if (n > 0 && m.resumeLocationTrackingSession !== undefined) { n--; s += w.bits(LocationServicesServListTable, 4, m.resumeLocationTrackingSession, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.locationInformationReport !== undefined) { n--; s += w.bits(LocationServicesServListTable, 5, m.locationInformationReport, LocationInformationReportCapsTable); }
  if (n > 0 && m.startLocationTrackingSession !== undefined) { n--; s += w.bits(LocationServicesServListTable, 6, m.startLocationTrackingSession, StartLocationTrackingSessionCapsTable); }
  if (n > 0 && m.stopLocationTrackingSession !== undefined) { n--; s += w.bits(LocationServicesServListTable, 7, m.stopLocationTrackingSession, StopLocationTrackingSessionCapsTable); }
  if (n > 0 && m.suspendLocationTrackingSession !== undefined) { n--; s += w.bits(LocationServicesServListTable, 8, m.suspendLocationTrackingSession, SuspendLocationTrackingSessionCapsTable); }
  if (n > 0 && m.getLocationTrackingCapabilities !== undefined) { n--; s += w.bits(LocationServicesServListTable, 9, m.getLocationTrackingCapabilities, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.getLocationTrackingSessions !== undefined) { n--; s += w.bits(LocationServicesServListTable, 10, m.getLocationTrackingSessions, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.locationSessionInfo !== undefined) { n--; s += w.bits(LocationServicesServListTable, 11, m.locationSessionInfo, LocationSessionInfoCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, LocationServicesServListTable) : w.element(t, i, s);
}

export const GetLocationInformationCapsTable = new MemberTable('privateData locationInfoInAck privateDataInAck');

export const SetLocationInformationCapsTable = new MemberTable('locationInfo replaceMode privateData privateDataInAck');

export const LocationTrackingSessionResumedCapsTable = new MemberTable('locReason privateData privateDataInAck');

export const LocationTrackingSessionSuspendedCapsTable = new MemberTable('locReason locationInfoList privateData privateDataInAck');

export const LocationInformationReportCapsTable = new MemberTable('locationInfoList privateData privateDataInAck');

export const StartLocationTrackingSessionCapsTable = new MemberTable('collectionType collectionInterval maxCollections collectionFilter reportingType reportingInterval reportingCount privateData pIDFProfileOption1inAck pIDFProfileOption2inAck privateDataInAck');

export const StopLocationTrackingSessionCapsTable = new MemberTable('reason privateData privateDataInAck');

export const SuspendLocationTrackingSessionCapsTable = new MemberTable('privateData privateDataInAck -reason');

export const LocationSessionInfoCapsTable = new MemberTable('segmentID privateData');

const LogDevEvtsListTable = new MemberTable('callControlEvtsList callAssociatedEvtsList logicalEvtsList mediaEvtsList voiceEvtsList');
export function readLogDevEvtsList(r: XmlReader): LogDevEvtsList {
  const m: Draft<LogDevEvtsList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(LogDevEvtsListTable)) {
      case 0:
        m.callControlEvtsList = readCallControlEvtsList(r);
        break;
      case 1:
        m.callAssociatedEvtsList = readCallAssociatedEvtsList(r);
        break;
      case 2:
        m.logicalEvtsList = readLogicalEvtsList(r);
        break;
      case 3:
        m.mediaEvtsList = readMediaEvtsList(r);
        break;
      case 4:
        m.voiceEvtsList = readVoiceEvtsList(r);
        break;
      default:
        return m as LogDevEvtsList;
    }
  }
}

export function writeLogDevEvtsList(w: XmlWriter, t: MemberTable, i: number, m: LogDevEvtsList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.callControlEvtsList !== undefined) { n--; s += writeCallControlEvtsList(w, LogDevEvtsListTable, 0, m.callControlEvtsList); }
  if (n > 0 && m.callAssociatedEvtsList !== undefined) { n--; s += writeCallAssociatedEvtsList(w, LogDevEvtsListTable, 1, m.callAssociatedEvtsList); }
  if (n > 0 && m.logicalEvtsList !== undefined) { n--; s += writeLogicalEvtsList(w, LogDevEvtsListTable, 2, m.logicalEvtsList); }
  if (n > 0 && m.mediaEvtsList !== undefined) { n--; s += writeMediaEvtsList(w, LogDevEvtsListTable, 3, m.mediaEvtsList); }
  if (n > 0 && m.voiceEvtsList !== undefined) { n--; s += writeVoiceEvtsList(w, LogDevEvtsListTable, 4, m.voiceEvtsList); }
  return n > 0 ? w.elementWith(t, i, s, m, n, LogDevEvtsListTable) : w.element(t, i, s);
}

const CallControlEvtsListTable = new MemberTable('bridged callCleared conferenced connectionCleared delivered digitsDialed diverted established failed held netwCapsChanged netwReached offered originated queued retrieved serviceInitiated transferred');
export function readCallControlEvtsList(r: XmlReader): CallControlEvtsList {
  const m: Draft<CallControlEvtsList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(CallControlEvtsListTable)) {
      case 0:
        m.bridged = r.bits<BridgedCaps>(BridgedCapsTable);
        break;
      case 1:
        m.callCleared = r.bits<CallClearedCaps>(CallClearedCapsTable);
        break;
      case 2:
        m.conferenced = r.bits<ConferencedCaps>(ConferencedCapsTable);
        break;
      case 3:
        m.connectionCleared = r.bits<ConnectionClearedCaps>(ConnectionClearedCapsTable);
        break;
      case 4:
        m.delivered = r.bits<DeliveredCaps>(DeliveredCapsTable);
        break;
      case 5:
        m.digitsDialed = r.bits<DigitsDialedCaps>(DigitsDialedCapsTable);
        break;
      case 6:
        m.diverted = r.bits<DivertedCaps>(DivertedCapsTable);
        break;
      case 7:
        m.established = r.bits<EstablishedCaps>(EstablishedCapsTable);
        break;
      case 8:
        m.failed = r.bits<FailedCaps>(FailedCapsTable);
        break;
      case 9:
        m.held = r.bits<HeldCaps>(HeldCapsTable);
        break;
      case 10:
        m.netwCapsChanged = r.bits<NetwCapsChangedCaps>(NetwCapsChangedCapsTable);
        break;
      case 11:
        m.netwReached = r.bits<NetwReachedCaps>(NetwReachedCapsTable);
        break;
      case 12:
        m.offered = r.bits<OfferedCaps>(OfferedCapsTable);
        break;
      case 13:
        m.originated = r.bits<OriginatedCaps>(OriginatedCapsTable);
        break;
      case 14:
        m.queued = r.bits<QueuedCaps>(QueuedCapsTable);
        break;
      case 15:
        m.retrieved = r.bits<RetrievedCaps>(RetrievedCapsTable);
        break;
      case 16:
        m.serviceInitiated = r.bits<ServiceInitiatedCaps>(ServiceInitiatedCapsTable);
        break;
      case 17:
        m.transferred = r.bits<TransferredCaps>(TransferredCapsTable);
        break;
      default:
        return m as CallControlEvtsList;
    }
  }
}

export function writeCallControlEvtsList(w: XmlWriter, t: MemberTable, i: number, m: CallControlEvtsList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.bridged !== undefined) { n--; s += w.bits(CallControlEvtsListTable, 0, m.bridged, BridgedCapsTable); }
  if (n > 0 && m.callCleared !== undefined) { n--; s += w.bits(CallControlEvtsListTable, 1, m.callCleared, CallClearedCapsTable); }
  if (n > 0 && m.conferenced !== undefined) { n--; s += w.bits(CallControlEvtsListTable, 2, m.conferenced, ConferencedCapsTable); }
  if (n > 0 && m.connectionCleared !== undefined) { n--; s += w.bits(CallControlEvtsListTable, 3, m.connectionCleared, ConnectionClearedCapsTable); }
  if (n > 0 && m.delivered !== undefined) { n--; s += w.bits(CallControlEvtsListTable, 4, m.delivered, DeliveredCapsTable); }
  if (n > 0 && m.digitsDialed !== undefined) { n--; s += w.bits(CallControlEvtsListTable, 5, m.digitsDialed, DigitsDialedCapsTable); }
  if (n > 0 && m.diverted !== undefined) { n--; s += w.bits(CallControlEvtsListTable, 6, m.diverted, DivertedCapsTable); }
  if (n > 0 && m.established !== undefined) { n--; s += w.bits(CallControlEvtsListTable, 7, m.established, EstablishedCapsTable); }
  if (n > 0 && m.failed !== undefined) { n--; s += w.bits(CallControlEvtsListTable, 8, m.failed, FailedCapsTable); }
  if (n > 0 && m.held !== undefined) { n--; s += w.bits(CallControlEvtsListTable, 9, m.held, HeldCapsTable); }
  if (n > 0 && m.netwCapsChanged !== undefined) { n--; s += w.bits(CallControlEvtsListTable, 10, m.netwCapsChanged, NetwCapsChangedCapsTable); }
  if (n > 0 && m.netwReached !== undefined) { n--; s += w.bits(CallControlEvtsListTable, 11, m.netwReached, NetwReachedCapsTable); }
  if (n > 0 && m.offered !== undefined) { n--; s += w.bits(CallControlEvtsListTable, 12, m.offered, OfferedCapsTable); }
  if (n > 0 && m.originated !== undefined) { n--; s += w.bits(CallControlEvtsListTable, 13, m.originated, OriginatedCapsTable); }
  if (n > 0 && m.queued !== undefined) { n--; s += w.bits(CallControlEvtsListTable, 14, m.queued, QueuedCapsTable); }
  if (n > 0 && m.retrieved !== undefined) { n--; s += w.bits(CallControlEvtsListTable, 15, m.retrieved, RetrievedCapsTable); }
  if (n > 0 && m.serviceInitiated !== undefined) { n--; s += w.bits(CallControlEvtsListTable, 16, m.serviceInitiated, ServiceInitiatedCapsTable); }
  if (n > 0 && m.transferred !== undefined) { n--; s += w.bits(CallControlEvtsListTable, 17, m.transferred, TransferredCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, CallControlEvtsListTable) : w.element(t, i, s);
}

export const BridgedCapsTable = new MemberTable('correlatorData userData servicesPermitted mediaCallCharacteristics callCharacteristics bridgedConnectionInfo callLinkageData languagePreferences privateData locationInfoList@6');

export const CallClearedCapsTable = new MemberTable('correlatorData userData mediaCallCharacteristics callCharacteristics callLinkageData languagePreferences privateData callIDOnly locationInfoList@6');

export const ConferencedCapsTable = new MemberTable('conferenceConnectionsEndpointDeviceID conferenceConnectionsresultingConnectionInfo userData servicesPermitted mediaCallCharacteristics callCharacteristics bridgedConnectionInfo languagePreferences deviceHistory privateData locationInfoList@6');

export const ConnectionClearedCapsTable = new MemberTable('correlatorData userData chargingInfo numberUnitsNumberOfChargingUnits numberUnitsTypeOfUnits numberUnitsNumberOfCurrencyUnits typeOfChargingInfoSubTotal typeOfChargingInfoTotal chargingMultiplierAThousandth chargingMultiplierAHundredth chargingMultiplierATenth chargingMultiplierOne chargingMultiplierTen chargingMultiplierHundred chargingMultiplierThousand servicesPermitted mediaCallCharacteristics callCharacteristics droppedConnectionInfo callLinkageData languagePreferences deviceHistory privateData locationInfoList@6');

export const DeliveredCapsTable = new MemberTable('originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice mediaCallCharacteristics callCharacteristics connectionInfo subjectOfCall messageInfo languagePreferences deviceHistory privateData locationInfoList@6');

export const DigitsDialedCapsTable = new MemberTable('servicesPermitted netwCallingDevice netwCalledDevice diallingConnectionInfo callCharacteristics languagePreferences privateData locationInfoList@6');

export const DivertedCapsTable = new MemberTable('callingDevice calledDevice userData servicesPermitted mediaCallCharacteristics callCharacteristics connectionInfo netwCallingDevice netwCalledDevice subjectOfCall messageInfo languagePreferences deviceHistory privateData sendsDivertedToAll locationInfoList@6');

export const EstablishedCapsTable = new MemberTable('originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice mediaCallCharacteristics callCharacteristics establishedConnectionInfo subjectOfCall messageInfo languagePreferences deviceHistory privateData locationInfoList@6');

export const FailedCapsTable = new MemberTable('originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice mediaCallCharacteristics callCharacteristics failedConnectionInfo subjectOfCall messageInfo languagePreferences deviceHistory privateData callIDOnly locationInfoList@6');

export const HeldCapsTable = new MemberTable('correlatorData servicesPermitted mediaCallCharacteristics callCharacteristics heldConnectionInfo callLinkageData languagePreferences privateData locationInfoList@6');

export const NetwCapsChangedCapsTable = new MemberTable('progressLocationUser progressLocationPrivateServLocal progressLocationPublicServLocal progressLocationTransit progressLocationPublicServRemote progressLocationPrivateServRemote progressLocationLocal progressLocationInternational progressLocationNetwBeyondInterworking progressLocationOther progressDescriptionISDN progressDescriptionQSIG progressDescriptionOther userData typeOfNetworkISDNPublic typeOfNetworkNonISDNPublic typeOfNetworkISDNPrivate typeOfNetworkNonISDNPrivate typeOfNetworkOther eventsProvidedParameter eventsProvidedBridged eventsProvidedCallCleared eventsProvidedConferenced eventsProvidedConnectionCleared eventsProvidedDelivered eventsProvidedDigitsDialed eventsProvidedDiverted eventsProvidedEstablished eventsProvidedFailed eventsProvidedHeld eventsProvidedNetwCapsChanged eventsProvidedNetwReached eventsProvidedOffered eventsProvidedOriginated eventsProvidedQueued eventsProvidedRetrieved eventsProvidedServiceInitiated eventsProvidedTransferred servicesPermitted mediaCallCharacteristics callCharacteristics outboundConnectionInfo languagePreferences privateData locationInfoList@6');

export const NetwReachedCapsTable = new MemberTable('originatingNIDConnection userData typeOfNetworkISDNPublic typeOfNetworkNonISDNPublic typeOfNetworkISDNPrivate typeOfNetworkNonISDNPrivate typeOfNetworkOther eventsProvidedParameter eventsProvidedBridged eventsProvidedCallCleared eventsProvidedConferenced eventsProvidedConnectionCleared eventsProvidedDelivered eventsProvidedDigitsDialed eventsProvidedDiverted eventsProvidedEstablished eventsProvidedFailed eventsProvidedHeld eventsProvidedNetwCapsChanged eventsProvidedNetwReached eventsProvidedOffered eventsProvidedOriginated eventsProvidedQueued eventsProvidedRetrieved eventsProvidedServiceInitiated eventsProvidedTransferred servicesPermitted mediaCallCharacteristics callCharacteristics outboundConnectionInfo netwCallingDevice netwCalledDevice languagePreferences deviceHistory privateData locationInfoList@6');

export const OfferedCapsTable = new MemberTable('originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice mediaCallCharacteristics callCharacteristics offeredConnectionInfo subjectOfCall messageInfo languagePreferences deviceHistory privateData locationInfoList@6');

export const OriginatedCapsTable = new MemberTable('originatingDevice servicesPermitted netwCallingDevice netwCalledDevice mediaCallCharacteristics callCharacteristics originatedConnectionInfo subjectOfCall messageInfo languagePreferences privateData locationInfoList@6');

export const QueuedCapsTable = new MemberTable('numberQueued callsInFront userData servicesPermitted netwCallingDevice netwCalledDevice mediaCallCharacteristics callCharacteristics queuedConnectionInfo subjectOfCall messageInfo languagePreferences deviceHistory privateData locationInfoList@6');

export const RetrievedCapsTable = new MemberTable('correlatorData servicesPermitted mediaCallCharacteristics callCharacteristics retrievedConnectionInfo callLinkageData languagePreferences privateData locationInfoList@6 -deviceHistory');

export const ServiceInitiatedCapsTable = new MemberTable('servicesPermitted mediaCallCharacteristics callCharacteristics initiatedConnectionInfo netwCallingDevice netwCalledDevice subjectOfCall messageInfo languagePreferences privateData calledDevice@6 locationInfoList@6');

export const TransferredCapsTable = new MemberTable('transferredConnectionsEndpointDeviceID transferredConnectionsResultingConnectionInfo userData chargingInfo numberUnitsNumberOfChargingUnits numberUnitsTypeOfUnits numberUnitsNumberOfCurrencyUnits typeOfChargingInfoSubTotal typeOfChargingInfoTotal chargingMultiplierAThousandth chargingMultiplierAHundredth chargingMultiplierATenth chargingMultiplierOne chargingMultiplierTen chargingMultiplierHundred chargingMultiplierThousand servicesPermitted mediaCallCharacteristics callCharacteristics connectionInfo languagePreferences deviceHistory privateData locationInfoList@6');

const CallAssociatedEvtsListTable = new MemberTable('callInformation charging digitsGenerated telephonyTonesGenerated serviceCompletionFailure');
export function readCallAssociatedEvtsList(r: XmlReader): CallAssociatedEvtsList {
  const m: Draft<CallAssociatedEvtsList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(CallAssociatedEvtsListTable)) {
      case 0:
        m.callInformation = r.bits<CallInformationCaps>(CallInformationCapsTable);
        break;
      case 1:
        m.charging = r.bits<ChargingCaps>(ChargingCapsTable);
        break;
      case 2:
        m.digitsGenerated = r.bits<DigitsGeneratedCaps>(DigitsGeneratedCapsTable);
        break;
      case 3:
        m.telephonyTonesGenerated = r.bits<TelephonyTonesGeneratedCaps>(TelephonyTonesGeneratedCapsTable);
        break;
      case 4:
        m.serviceCompletionFailure = r.bits<ServiceCompletionFailureCaps>(ServiceCompletionFailureCapsTable);
        break;
      default:
        return m as CallAssociatedEvtsList;
    }
  }
}

export function writeCallAssociatedEvtsList(w: XmlWriter, t: MemberTable, i: number, m: CallAssociatedEvtsList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.callInformation !== undefined) { n--; s += w.bits(CallAssociatedEvtsListTable, 0, m.callInformation, CallInformationCapsTable); }
  if (n > 0 && m.charging !== undefined) { n--; s += w.bits(CallAssociatedEvtsListTable, 1, m.charging, ChargingCapsTable); }
  if (n > 0 && m.digitsGenerated !== undefined) { n--; s += w.bits(CallAssociatedEvtsListTable, 2, m.digitsGenerated, DigitsGeneratedCapsTable); }
  if (n > 0 && m.telephonyTonesGenerated !== undefined) { n--; s += w.bits(CallAssociatedEvtsListTable, 3, m.telephonyTonesGenerated, TelephonyTonesGeneratedCapsTable); }
  if (n > 0 && m.serviceCompletionFailure !== undefined) { n--; s += w.bits(CallAssociatedEvtsListTable, 4, m.serviceCompletionFailure, ServiceCompletionFailureCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, CallAssociatedEvtsListTable) : w.element(t, i, s);
}

export const CallInformationCapsTable = new MemberTable('callingDevice accountInfo authorisatinonCode correlatorData servicesPermitted userData callQualifyingData connectionInfo callLinkageData callCharacteristics subjectOfCall languagePreferences privateData genCallInfoForOutdatedConnID deviceInfo@4');

export const ChargingCapsTable = new MemberTable('numberUnitsNumberOfChargingUnits numberUnitsTypeOfUnits numberUnitsNumberOfCurrencyUnits typeOfChargingInfoSubTotal typeOfChargingInfoTotal chargingMultiplierAThousandth chargingMultiplierAHundredth chargingMultiplierATenth chargingMultiplierOne chargingMultiplierTen chargingMultiplierHundred chargingMultiplierThousand privateData');

export const DigitsGeneratedCapsTable = new MemberTable('digitsDurationList pauseDurationList connectionInfo privateData');

export const TelephonyTonesGeneratedCapsTable = new MemberTable('toneToSendBeep toneToSendBilling toneToSendBusy toneToSendCarrier toneToSendConfirmation toneToSendDial toneToSendFaxCNG toneToSendHold toneToSendHowler toneToSendIntrusion toneToSendModemCNG toneToSendPark toneToSendRecordWarning toneToSendReorder toneToSendRingback toneToSendSilence toneToSendSitVC toneToSendSitIC toneToSendSitRO toneToSendSitNC toneToSendSf0 toneToSendSf1 toneToSendSf2 toneToSendSf3 toneToSendSf4 toneToSendSf5 toneToSendSf6 toneToSendSf7 toneToSendSf8 toneToSendSf9 toneToSendSf10 toneToSendSf11 toneToSendSf12 toneToSendSf13 toneToSendSf14 toneToSendSf15 toneToSendSf16 toneToSendSf17 toneToSendSf18 toneToSendSf19 toneToSendSf20 toneToSendSf21 toneToSendSf22 toneToSendSf23 toneToSendSf24 toneToSendSf25 toneToSendSf26 toneToSendSf27 toneToSendSf28 toneToSendSf29 toneToSendSf30 toneToSendSf31 toneToSendSf32 toneToSendSf33 toneToSendSf34 toneToSendSf35 toneToSendSf36 toneToSendSf37 toneToSendSf38 toneToSendSf39 toneToSendSf40 toneToSendSf41 toneToSendSf42 toneToSendSf43 toneToSendSf44 toneToSendSf45 toneToSendSf46 toneToSendSf47 toneToSendSf48 toneToSendSf49 toneToSendSf50 toneToSendSf51 toneToSendSf52 toneToSendSf53 toneToSendSf54 toneToSendSf55 toneToSendSf56 toneToSendSf57 toneToSendSf58 toneToSendSf59 toneToSendSf60 toneToSendSf61 toneToSendSf62 toneToSendSf63 toneToSendSf64 toneToSendSf65 toneToSendSf66 toneToSendSf67 toneToSendSf68 toneToSendSf69 toneToSendSf70 toneToSendSf71 toneToSendSf72 toneToSendSf73 toneToSendSf74 toneToSendSf75 toneToSendSf76 toneToSendSf77 toneToSendSf78 toneToSendSf79 toneToSendSf80 toneToSendSf81 toneToSendSf82 toneToSendSf83 toneToSendSf84 toneToSendSf85 toneToSendSf86 toneToSendSf87 toneToSendSf88 toneToSendSf89 toneToSendSf90 toneToSendSf91 toneToSendSf92 toneToSendSf93 toneToSendSf94 toneToSendSf95 toneToSendSf96 toneToSendSf97 toneToSendSf98 toneToSendSf99 toneToSendSf100 toneFrequency toneDuration pauseDurationList connectionInfo privateData');

export const ServiceCompletionFailureCapsTable = new MemberTable('primaryCallConnectionInfo secondaryCallConnectionInfo otherDevicesPrimaryCallList otherDevicesSecondaryCallList mediaCallCharacteristics privateData');

const LogicalEvtsListTable = new MemberTable('agentBusy agentLoggedOff agentLoggedOn agentNotReady agentReady agentWorkingAfterCall autoAnswer autoWorkMode callBack callBackMessage callerIDStatus doNotDisturb forwarding presenceState@6 routeingMode');
export function readLogicalEvtsList(r: XmlReader): LogicalEvtsList {
  const m: Draft<LogicalEvtsList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(LogicalEvtsListTable)) {
      case 0:
        m.agentBusy = r.bits<AgentBusyCaps>(AgentBusyCapsTable);
        break;
      case 1:
        m.agentLoggedOff = r.bits<AgentLoggedOffCaps>(AgentLoggedOffCapsTable);
        break;
      case 2:
        m.agentLoggedOn = r.bits<AgentLoggedOffCaps>(AgentLoggedOffCapsTable);
        break;
      case 3:
        m.agentNotReady = r.bits<AgentNotReadyCaps>(AgentNotReadyCapsTable);
        break;
      case 4:
        m.agentReady = r.bits<AgentNotReadyCaps>(AgentNotReadyCapsTable);
        break;
      case 5:
        m.agentWorkingAfterCall = r.bits<AgentWorkingAfterCallCaps>(AgentWorkingAfterCallCapsTable);
        break;
      case 6:
        m.autoAnswer = r.bits<AutoAnswerCaps>(AutoAnswerCapsTable);
        break;
      case 7:
        m.autoWorkMode = r.bits<RouteRegisterAbortCaps>(RouteRegisterAbortCapsTable);
        break;
      case 8:
        m.callBack = r.bits<RouteRegisterAbortCaps>(RouteRegisterAbortCapsTable);
        break;
      case 9:
        m.callBackMessage = r.bits<RouteRegisterAbortCaps>(RouteRegisterAbortCapsTable);
        break;
      case 10:
        m.callerIDStatus = r.bits<RouteRegisterAbortCaps>(RouteRegisterAbortCapsTable);
        break;
      case 11:
        m.doNotDisturb = r.bits<DoNotDisturbCaps>(DoNotDisturbCapsTable);
        break;
      case 12:
        m.forwarding = r.bits<ForwardingCaps>(ForwardingCapsTable);
        break;
      case 13:
        m.presenceState = r.bits<PresenceStateEventCaps>(PresenceStateEventCapsTable);
        break;
      case 14:
        m.routeingMode = r.bits<RouteRegisterAbortCaps>(RouteRegisterAbortCapsTable);
        break;
      default:
        return m as LogicalEvtsList;
    }
  }
}

export function writeLogicalEvtsList(w: XmlWriter, t: MemberTable, i: number, m: LogicalEvtsList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.agentBusy !== undefined) { n--; s += w.bits(LogicalEvtsListTable, 0, m.agentBusy, AgentBusyCapsTable); }
  if (n > 0 && m.agentLoggedOff !== undefined) { n--; s += w.bits(LogicalEvtsListTable, 1, m.agentLoggedOff, AgentLoggedOffCapsTable); }
  if (n > 0 && m.agentLoggedOn !== undefined) { n--; s += w.bits(LogicalEvtsListTable, 2, m.agentLoggedOn, AgentLoggedOffCapsTable); }
  if (n > 0 && m.agentNotReady !== undefined) { n--; s += w.bits(LogicalEvtsListTable, 3, m.agentNotReady, AgentNotReadyCapsTable); }
  if (n > 0 && m.agentReady !== undefined) { n--; s += w.bits(LogicalEvtsListTable, 4, m.agentReady, AgentNotReadyCapsTable); }
  if (n > 0 && m.agentWorkingAfterCall !== undefined) { n--; s += w.bits(LogicalEvtsListTable, 5, m.agentWorkingAfterCall, AgentWorkingAfterCallCapsTable); }
  if (n > 0 && m.autoAnswer !== undefined) { n--; s += w.bits(LogicalEvtsListTable, 6, m.autoAnswer, AutoAnswerCapsTable); }
  if (n > 0 && m.autoWorkMode !== undefined) { n--; s += w.bits(LogicalEvtsListTable, 7, m.autoWorkMode, RouteRegisterAbortCapsTable); }
  if (n > 0 && m.callBack !== undefined) { n--; s += w.bits(LogicalEvtsListTable, 8, m.callBack, RouteRegisterAbortCapsTable); }
  if (n > 0 && m.callBackMessage !== undefined) { n--; s += w.bits(LogicalEvtsListTable, 9, m.callBackMessage, RouteRegisterAbortCapsTable); }
  if (n > 0 && m.callerIDStatus !== undefined) { n--; s += w.bits(LogicalEvtsListTable, 10, m.callerIDStatus, RouteRegisterAbortCapsTable); }
  if (n > 0 && m.doNotDisturb !== undefined) { n--; s += w.bits(LogicalEvtsListTable, 11, m.doNotDisturb, DoNotDisturbCapsTable); }
  if (n > 0 && m.forwarding !== undefined) { n--; s += w.bits(LogicalEvtsListTable, 12, m.forwarding, ForwardingCapsTable); }
  if (n > 0 && m.presenceState !== undefined) { n--; if (w.allows(6, 'presenceState')) s += w.bits(LogicalEvtsListTable, 13, m.presenceState, PresenceStateEventCapsTable); }
  if (n > 0 && m.routeingMode !== undefined) { n--; s += w.bits(LogicalEvtsListTable, 14, m.routeingMode, RouteRegisterAbortCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, LogicalEvtsListTable) : w.element(t, i, s);
}

export const AgentBusyCapsTable = new MemberTable('agentID acdGroup pendingAgentStateWorkingAfterCall pendingAgentStateNotReady pendingAgentStateReady pendingAgentStateNull cause privateData');

export const AgentLoggedOffCapsTable = new MemberTable('agentID acdGroup agentPassword cause privateData');

export const AgentNotReadyCapsTable = new MemberTable('agentID acdGroup cause privateData');

export const AgentWorkingAfterCallCapsTable = new MemberTable('agentID acdGroup pendingAgentStateNotReady pendingAgentStateReady pendingAgentStateNull cause privateData');

export const AutoAnswerCapsTable = new MemberTable('numberOfRings privateData');

export const DoNotDisturbCapsTable = new MemberTable('callOriginationParameter callOriginationInternal callOriginationExternal callingDeviceList privateData');

export const ForwardingCapsTable = new MemberTable('forwardingTypeBusy forwardingTypeBusyInt forwardingTypeBusyExt forwardingTypeDND forwardingTypeDNDInt forwardingTypeDNDExt forwardingTypeNoAns forwardingTypeNoAnsInt forwardingTypeNoAnsExt forwardingTypeImmediate forwardingTypeImmInt forwardingTypeImmExt forwardTo forwardDefaultTypeAndDN forwardDefaultType forwardDefaultDN ringCount privateData ringDuration@4');

export const PresenceStateEventCapsTable = new MemberTable('fromTime untilTime place mood namedPresenceState privateData');

const MediaEvtsListTable = new MemberTable('mediaAttached mediaDetached');
export function readMediaEvtsList(r: XmlReader): MediaEvtsList {
  const m: Draft<MediaEvtsList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(MediaEvtsListTable)) {
      case 0:
        m.mediaAttached = r.bits<MediaAttachedCaps>(MediaAttachedCapsTable);
        break;
      case 1:
        m.mediaDetached = r.bits<MediaAttachedCaps>(MediaAttachedCapsTable);
        break;
      default:
        return m as MediaEvtsList;
    }
  }
}

export function writeMediaEvtsList(w: XmlWriter, t: MemberTable, i: number, m: MediaEvtsList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.mediaAttached !== undefined) { n--; s += w.bits(MediaEvtsListTable, 0, m.mediaAttached, MediaAttachedCapsTable); }
  if (n > 0 && m.mediaDetached !== undefined) { n--; s += w.bits(MediaEvtsListTable, 1, m.mediaDetached, MediaAttachedCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, MediaEvtsListTable) : w.element(t, i, s);
}

export const MediaAttachedCapsTable = new MemberTable('mediaServiceVersion mediaServiceInstanceID mediaStreamID mediaCallCharacteristics callCharacteristics mediaConnectionInfo privateData');

const VoiceEvtsListTable = new MemberTable('bookmarkReached completed dtmfDetected emptied interruptionDetected notRecognized play recognized record reviewEvent started silenceTimeoutExpired speechDetected stopEvent suspendPlay suspendRecord voiceAttribChanged voiceErrorOccurred');
export function readVoiceEvtsList(r: XmlReader): VoiceEvtsList {
  const m: Draft<VoiceEvtsList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(VoiceEvtsListTable)) {
      case 0:
        m.bookmarkReached = r.bits<BookmarkReachedCaps>(BookmarkReachedCapsTable);
        break;
      case 1:
        m.completed = r.bits<CompletedCaps>(CompletedCapsTable);
        break;
      case 2:
        m.dtmfDetected = r.bits<CompletedCaps>(CompletedCapsTable);
        break;
      case 3:
        m.emptied = r.bits<CompletedCaps>(CompletedCapsTable);
        break;
      case 4:
        m.interruptionDetected = r.bits<CompletedCaps>(CompletedCapsTable);
        break;
      case 5:
        m.notRecognized = r.bits<NotRecognizedCaps>(NotRecognizedCapsTable);
        break;
      case 6:
        m.play = r.bits<PlayCaps>(PlayCapsTable);
        break;
      case 7:
        m.recognized = r.bits<CompletedCaps>(CompletedCapsTable);
        break;
      case 8:
        m.record = r.bits<PlayCaps>(PlayCapsTable);
        break;
      case 9:
        m.reviewEvent = r.bits<ReviewEventCaps>(ReviewEventCapsTable);
        break;
      case 10:
        m.started = r.bits<CompletedCaps>(CompletedCapsTable);
        break;
      case 11:
        m.silenceTimeoutExpired = r.bits<CompletedCaps>(CompletedCapsTable);
        break;
      case 12:
        m.speechDetected = r.bits<CompletedCaps>(CompletedCapsTable);
        break;
      case 13:
        m.stopEvent = r.bits<StopEventCaps>(StopEventCapsTable);
        break;
      case 14:
        m.suspendPlay = r.bits<ReviewEventCaps>(ReviewEventCapsTable);
        break;
      case 15:
        m.suspendRecord = r.bits<ReviewEventCaps>(ReviewEventCapsTable);
        break;
      case 16:
        m.voiceAttribChanged = r.bits<VoiceAttribChangedCaps>(VoiceAttribChangedCapsTable);
        break;
      case 17:
        m.voiceErrorOccurred = r.bits<CompletedCaps>(CompletedCapsTable);
        break;
      default:
        return m as VoiceEvtsList;
    }
  }
}

export function writeVoiceEvtsList(w: XmlWriter, t: MemberTable, i: number, m: VoiceEvtsList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.bookmarkReached !== undefined) { n--; s += w.bits(VoiceEvtsListTable, 0, m.bookmarkReached, BookmarkReachedCapsTable); }
  if (n > 0 && m.completed !== undefined) { n--; s += w.bits(VoiceEvtsListTable, 1, m.completed, CompletedCapsTable); }
  if (n > 0 && m.dtmfDetected !== undefined) { n--; s += w.bits(VoiceEvtsListTable, 2, m.dtmfDetected, CompletedCapsTable); }
  if (n > 0 && m.emptied !== undefined) { n--; s += w.bits(VoiceEvtsListTable, 3, m.emptied, CompletedCapsTable); }
  if (n > 0 && m.interruptionDetected !== undefined) { n--; s += w.bits(VoiceEvtsListTable, 4, m.interruptionDetected, CompletedCapsTable); }
  if (n > 0 && m.notRecognized !== undefined) { n--; s += w.bits(VoiceEvtsListTable, 5, m.notRecognized, NotRecognizedCapsTable); }
  if (n > 0 && m.play !== undefined) { n--; s += w.bits(VoiceEvtsListTable, 6, m.play, PlayCapsTable); }
  if (n > 0 && m.recognized !== undefined) { n--; s += w.bits(VoiceEvtsListTable, 7, m.recognized, CompletedCapsTable); }
  if (n > 0 && m.record !== undefined) { n--; s += w.bits(VoiceEvtsListTable, 8, m.record, PlayCapsTable); }
  if (n > 0 && m.reviewEvent !== undefined) { n--; s += w.bits(VoiceEvtsListTable, 9, m.reviewEvent, ReviewEventCapsTable); }
  if (n > 0 && m.started !== undefined) { n--; s += w.bits(VoiceEvtsListTable, 10, m.started, CompletedCapsTable); }
  if (n > 0 && m.silenceTimeoutExpired !== undefined) { n--; s += w.bits(VoiceEvtsListTable, 11, m.silenceTimeoutExpired, CompletedCapsTable); }
  if (n > 0 && m.speechDetected !== undefined) { n--; s += w.bits(VoiceEvtsListTable, 12, m.speechDetected, CompletedCapsTable); }
  if (n > 0 && m.stopEvent !== undefined) { n--; s += w.bits(VoiceEvtsListTable, 13, m.stopEvent, StopEventCapsTable); }
  if (n > 0 && m.suspendPlay !== undefined) { n--; s += w.bits(VoiceEvtsListTable, 14, m.suspendPlay, ReviewEventCapsTable); }
  if (n > 0 && m.suspendRecord !== undefined) { n--; s += w.bits(VoiceEvtsListTable, 15, m.suspendRecord, ReviewEventCapsTable); }
  if (n > 0 && m.voiceAttribChanged !== undefined) { n--; s += w.bits(VoiceEvtsListTable, 16, m.voiceAttribChanged, VoiceAttribChangedCapsTable); }
  if (n > 0 && m.voiceErrorOccurred !== undefined) { n--; s += w.bits(VoiceEvtsListTable, 17, m.voiceErrorOccurred, CompletedCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, VoiceEvtsListTable) : w.element(t, i, s);
}

export const BookmarkReachedCapsTable = new MemberTable('resource cause servicesPermitted privateData -currentPosition');

export const CompletedCapsTable = new MemberTable('resource cause servicesPermitted privateData');

export const NotRecognizedCapsTable = new MemberTable('resource result cause servicesPermitted privateData');

export const PlayCapsTable = new MemberTable('message resource length currentPosition speed cause servicesPermitted privateData');

export const ReviewEventCapsTable = new MemberTable('message resource length currentPosition cause servicesPermitted privateData');

export const StopEventCapsTable = new MemberTable('message resource length currentPosition speed cause servicesPermitted privateData');

export const VoiceAttribChangedCapsTable = new MemberTable('message resource playVolumeAbs playVolumeInc recordGain speed currentPosition grammars language mode retainAudio silenceTimeout maxTimeout babbleTimeout endSilence rejectionThreshold autoInterruptable innerXML interdigitTimeout preflush cause privateData');

const DeviceMaintEvtsListTable = new MemberTable('backInService deviceCapsChanged outOfService partiallyInService');
export function readDeviceMaintEvtsList(r: XmlReader): DeviceMaintEvtsList {
  const m: Draft<DeviceMaintEvtsList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(DeviceMaintEvtsListTable)) {
      case 0:
        m.backInService = r.bits<BackInServiceCaps>(BackInServiceCapsTable);
        break;
      case 1:
        m.deviceCapsChanged = r.bits<BackInServiceCaps>(BackInServiceCapsTable);
        break;
      case 2:
        m.outOfService = r.bits<BackInServiceCaps>(BackInServiceCapsTable);
        break;
      case 3:
        m.partiallyInService = r.bits<BackInServiceCaps>(BackInServiceCapsTable);
        break;
      default:
        return m as DeviceMaintEvtsList;
    }
  }
}

export function writeDeviceMaintEvtsList(w: XmlWriter, t: MemberTable, i: number, m: DeviceMaintEvtsList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.backInService !== undefined) { n--; s += w.bits(DeviceMaintEvtsListTable, 0, m.backInService, BackInServiceCapsTable); }
  if (n > 0 && m.deviceCapsChanged !== undefined) { n--; s += w.bits(DeviceMaintEvtsListTable, 1, m.deviceCapsChanged, BackInServiceCapsTable); }
  if (n > 0 && m.outOfService !== undefined) { n--; s += w.bits(DeviceMaintEvtsListTable, 2, m.outOfService, BackInServiceCapsTable); }
  if (n > 0 && m.partiallyInService !== undefined) { n--; s += w.bits(DeviceMaintEvtsListTable, 3, m.partiallyInService, BackInServiceCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, DeviceMaintEvtsListTable) : w.element(t, i, s);
}

export const BackInServiceCapsTable = new MemberTable('cause privateData');

const PhysDevServListTable = new MemberTable('buttonPress getAuditoryApparatusInfo getButtonInformation getDisplay getHookSwitchStatus getLampInfo getLampMode getMessageWaitingIndicator getMicrophoneGain getMicrophoneMute getRingerStatus getSpeakerMute getSpeakerVolume setButtonInformation setDisplay setHookSwitchStatus setLampMode setMessageWaitingIndicator setMicrophoneGain setMicrophoneMute setRingerStatus setSpeakerMute setSpeakerVolume');
export function readPhysDevServList(r: XmlReader): PhysDevServList {
  const m: Draft<PhysDevServList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(PhysDevServListTable)) {
      case 0:
        m.buttonPress = r.bits<CancelTelephonyTonesCaps>(CancelTelephonyTonesCapsTable);
        break;
      case 1:
        m.getAuditoryApparatusInfo = r.bits<GetAuditoryApparatusInfoCaps>(GetAuditoryApparatusInfoCapsTable);
        break;
      case 2:
        m.getButtonInformation = r.bits<GetButtonInformationCaps>(GetButtonInformationCapsTable);
        break;
      case 3:
        m.getDisplay = r.bits<GetDisplayCaps>(GetDisplayCapsTable);
        break;
      case 4:
        m.getHookSwitchStatus = r.bits<GetHookSwitchStatusCaps>(GetHookSwitchStatusCapsTable);
        break;
      case 5:
        m.getLampInfo = r.bits<GetLampInfoCaps>(GetLampInfoCapsTable);
        break;
      case 6:
        m.getLampMode = r.bits<GetLampModeCaps>(GetLampModeCapsTable);
        break;
      case 7:
        m.getMessageWaitingIndicator = r.bits<GetMessageWaitingIndicatorCaps>(GetMessageWaitingIndicatorCapsTable);
        break;
      case 8:
        m.getMicrophoneGain = r.bits<GetMicrophoneGainCaps>(GetMicrophoneGainCapsTable);
        break;
      case 9:
        m.getMicrophoneMute = r.bits<GetMicrophoneMuteCaps>(GetMicrophoneMuteCapsTable);
        break;
      case 10:
        m.getRingerStatus = r.bits<GetRingerStatusCaps>(GetRingerStatusCapsTable);
        break;
      case 11:
        m.getSpeakerMute = r.bits<GetSpeakerMuteCaps>(GetSpeakerMuteCapsTable);
        break;
      case 12:
        m.getSpeakerVolume = r.bits<GetSpeakerVolumeCaps>(GetSpeakerVolumeCapsTable);
        break;
      case 13:
        m.setButtonInformation = r.bits<SetButtonInformationCaps>(SetButtonInformationCapsTable);
        break;
      case 14:
        m.setDisplay = r.bits<SetDisplayCaps>(SetDisplayCapsTable);
        break;
      case 15:
        m.setHookSwitchStatus = r.bits<SetHookSwitchStatusCaps>(SetHookSwitchStatusCapsTable);
        break;
      case 16:
        m.setLampMode = r.bits<SetLampModeCaps>(SetLampModeCapsTable);
        break;
      case 17:
        m.setMessageWaitingIndicator = r.bits<SetMessageWaitingIndicatorCaps>(SetMessageWaitingIndicatorCapsTable);
        break;
      case 18:
        m.setMicrophoneGain = r.bits<SetMicrophoneGainCaps>(SetMicrophoneGainCapsTable);
        break;
      case 19:
        m.setMicrophoneMute = r.bits<CancelTelephonyTonesCaps>(CancelTelephonyTonesCapsTable);
        break;
      case 20:
        m.setRingerStatus = r.bits<SetRingerStatusCaps>(SetRingerStatusCapsTable);
        break;
      case 21:
        m.setSpeakerMute = r.bits<CancelTelephonyTonesCaps>(CancelTelephonyTonesCapsTable);
        break;
      case 22:
        m.setSpeakerVolume = r.bits<SetSpeakerVolumeCaps>(SetSpeakerVolumeCapsTable);
        break;
      default:
        return m as PhysDevServList;
    }
  }
}

export function writePhysDevServList(w: XmlWriter, t: MemberTable, i: number, m: PhysDevServList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.buttonPress !== undefined) { n--; s += w.bits(PhysDevServListTable, 0, m.buttonPress, CancelTelephonyTonesCapsTable); }
  if (n > 0 && m.getAuditoryApparatusInfo !== undefined) { n--; s += w.bits(PhysDevServListTable, 1, m.getAuditoryApparatusInfo, GetAuditoryApparatusInfoCapsTable); }
  if (n > 0 && m.getButtonInformation !== undefined) { n--; s += w.bits(PhysDevServListTable, 2, m.getButtonInformation, GetButtonInformationCapsTable); }
  if (n > 0 && m.getDisplay !== undefined) { n--; s += w.bits(PhysDevServListTable, 3, m.getDisplay, GetDisplayCapsTable); }
  if (n > 0 && m.getHookSwitchStatus !== undefined) { n--; s += w.bits(PhysDevServListTable, 4, m.getHookSwitchStatus, GetHookSwitchStatusCapsTable); }
  if (n > 0 && m.getLampInfo !== undefined) { n--; s += w.bits(PhysDevServListTable, 5, m.getLampInfo, GetLampInfoCapsTable); }
  if (n > 0 && m.getLampMode !== undefined) { n--; s += w.bits(PhysDevServListTable, 6, m.getLampMode, GetLampModeCapsTable); }
  if (n > 0 && m.getMessageWaitingIndicator !== undefined) { n--; s += w.bits(PhysDevServListTable, 7, m.getMessageWaitingIndicator, GetMessageWaitingIndicatorCapsTable); }
  if (n > 0 && m.getMicrophoneGain !== undefined) { n--; s += w.bits(PhysDevServListTable, 8, m.getMicrophoneGain, GetMicrophoneGainCapsTable); }
  if (n > 0 && m.getMicrophoneMute !== undefined) { n--; s += w.bits(PhysDevServListTable, 9, m.getMicrophoneMute, GetMicrophoneMuteCapsTable); }
  if (n > 0 && m.getRingerStatus !== undefined) { n--; s += w.bits(PhysDevServListTable, 10, m.getRingerStatus, GetRingerStatusCapsTable); }
  if (n > 0 && m.getSpeakerMute !== undefined) { n--; s += w.bits(PhysDevServListTable, 11, m.getSpeakerMute, GetSpeakerMuteCapsTable); }
  if (n > 0 && m.getSpeakerVolume !== undefined) { n--; s += w.bits(PhysDevServListTable, 12, m.getSpeakerVolume, GetSpeakerVolumeCapsTable); }
  if (n > 0 && m.setButtonInformation !== undefined) { n--; s += w.bits(PhysDevServListTable, 13, m.setButtonInformation, SetButtonInformationCapsTable); }
  if (n > 0 && m.setDisplay !== undefined) { n--; s += w.bits(PhysDevServListTable, 14, m.setDisplay, SetDisplayCapsTable); }
  if (n > 0 && m.setHookSwitchStatus !== undefined) { n--; s += w.bits(PhysDevServListTable, 15, m.setHookSwitchStatus, SetHookSwitchStatusCapsTable); }
  if (n > 0 && m.setLampMode !== undefined) { n--; s += w.bits(PhysDevServListTable, 16, m.setLampMode, SetLampModeCapsTable); }
  if (n > 0 && m.setMessageWaitingIndicator !== undefined) { n--; s += w.bits(PhysDevServListTable, 17, m.setMessageWaitingIndicator, SetMessageWaitingIndicatorCapsTable); }
  if (n > 0 && m.setMicrophoneGain !== undefined) { n--; s += w.bits(PhysDevServListTable, 18, m.setMicrophoneGain, SetMicrophoneGainCapsTable); }
  if (n > 0 && m.setMicrophoneMute !== undefined) { n--; s += w.bits(PhysDevServListTable, 19, m.setMicrophoneMute, CancelTelephonyTonesCapsTable); }
  if (n > 0 && m.setRingerStatus !== undefined) { n--; s += w.bits(PhysDevServListTable, 20, m.setRingerStatus, SetRingerStatusCapsTable); }
  if (n > 0 && m.setSpeakerMute !== undefined) { n--; s += w.bits(PhysDevServListTable, 21, m.setSpeakerMute, CancelTelephonyTonesCapsTable); }
  if (n > 0 && m.setSpeakerVolume !== undefined) { n--; s += w.bits(PhysDevServListTable, 22, m.setSpeakerVolume, SetSpeakerVolumeCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, PhysDevServListTable) : w.element(t, i, s);
}

export const GetAuditoryApparatusInfoCapsTable = new MemberTable('auditoryApparatus privateData auditoryApparatusTypeSpeakerphone auditoryApparatusTypeHandset auditoryApparatusTypeHeadset auditoryApparatusTypeSpeakerOnlyPhone auditoryApparatusTypeother speakerPresent speakerVolumeSettable speakerVolumeReadable speakerMuteSettable speakerMuteReadable microphonePresent microphoneGainSettable microphoneGainReadable microphoneMuteSettable microphoneMuteReadable hookswitchSettable hookswitchOnHook privateDataInAck');

export const GetButtonInformationCapsTable = new MemberTable('button privateData buttonLabelInAck buttonLabelSettableInAck buttonFunctionInAck buttonAssociatedNumberInAck buttonAssociatedNumberSettableInAck listOfLampsInAck privateDataInAck');

export const GetDisplayCapsTable = new MemberTable('displayID privateData characterSetASCII characterSetUnicode characterSetProprietary privateDataInAck');

export const GetHookSwitchStatusCapsTable = new MemberTable('hookSwitch privateData privateDataInAck');

export const GetLampInfoCapsTable = new MemberTable('lamp privateData lampLabelInAck buttonInAck lampColorInAck privateDataInAck');

export const GetLampModeCapsTable = new MemberTable('lamp privateData lampModeInAck lampBrightnessNormal lampBrightnessDim lampBrightnessBright lampColorInAck buttonInAck privateDataInAck');

export const GetMessageWaitingIndicatorCapsTable = new MemberTable('privateData deviceForMsgInAck lampIsPresentInAck privateDataInAck');

export const GetMicrophoneGainCapsTable = new MemberTable('auditoryApparatus privateData micGainAbsInAck privateDataInAck');

export const GetMicrophoneMuteCapsTable = new MemberTable('auditoryApparatus privateData privateDataInAck');

export const GetRingerStatusCapsTable = new MemberTable('ringer privateData ringCountInAck ringPatternInAck ringVolumeInAck ringVolumeAbsInAck privateDataInAck');

export const GetSpeakerMuteCapsTable = new MemberTable('auditoryApparatus privateDataInAck privateData');

export const GetSpeakerVolumeCapsTable = new MemberTable('auditoryApparatus privateData speakerVolAbsInAck privateDataInAck');

export const SetButtonInformationCapsTable = new MemberTable('buttonLabel buttonAssociatedNumber privateData privateDataInAck ackModelMultiStep');

export const SetDisplayCapsTable = new MemberTable('physBaseRowNumber physColumnRowNumber offset privateData privateDataInAck supportsModifyingPosition ackModelMultiStep');

export const SetHookSwitchStatusCapsTable = new MemberTable('privateData ackModelMultiStep');

export const SetLampModeCapsTable = new MemberTable('lampModeBrokenFlutter lampModeFlutter lampModeOff lampModeSteady lampModeWink lampModeReserved lampModeSf0 lampModeSf1 lampModeSf2 lampModeSf3 lampModeSf4 lampModeSf5 lampModeSf6 lampModeSf7 lampModeSf8 lampModeSf9 lampModeSf10 lampModeSf11 lampModeSf12 lampModeSf13 lampModeSf14 lampModeSf15 lampModeSf16 lampModeSf17 lampModeSf18 lampModeSf19 lampModeSf20 lampModeSf21 lampModeSf22 lampModeSf23 lampModeSf24 lampModeSf25 lampModeSf26 lampModeSf27 lampModeSf28 lampModeSf29 lampModeSf30 lampModeSf31 lampModeSf32 lampModeSf33 lampModeSf34 lampModeSf35 lampModeSf36 lampModeSf37 lampModeSf38 lampModeSf39 lampModeSf40 lampModeSf41 lampModeSf42 lampModeSf43 lampModeSf44 lampModeSf45 lampModeSf46 lampModeSf47 lampModeSf48 lampModeSf49 lampModeSf50 lampModeSf51 lampModeSf52 lampModeSf53 lampModeSf54 lampModeSf55 lampModeSf56 lampModeSf57 lampModeSf58 lampModeSf59 lampModeSf60 lampModeSf61 lampModeSf62 lampModeSf63 lampModeSf64 lampModeSf65 lampModeSf66 lampModeSf67 lampModeSf68 lampModeSf69 lampModeSf70 lampModeSf71 lampModeSf72 lampModeSf73 lampModeSf74 lampModeSf75 lampModeSf76 lampModeSf77 lampModeSf78 lampModeSf79 lampModeSf80 lampModeSf81 lampModeSf82 lampModeSf83 lampModeSf84 lampModeSf85 lampModeSf86 lampModeSf87 lampModeSf88 lampModeSf89 lampModeSf90 lampModeSf91 lampModeSf92 lampModeSf93 lampModeSf94 lampBrightnessNormal lampBrightnessDim lampBrightnessBright lampColorNoColor lampColorRed lampColorYellow lampColorGreen lampColorBlue lampColorReserved lampColorSf0 lampColorSf1 lampColorSf2 lampColorSf3 lampColorSf4 lampColorSf5 lampColorSf6 lampColorSf7 lampColorSf8 lampColorSf9 lampColorSf10 lampColorSf11 lampColorSf12 lampColorSf13 lampColorSf14 lampColorSf15 lampColorSf16 lampColorSf17 lampColorSf18 lampColorSf19 lampColorSf20 lampColorSf21 lampColorSf22 lampColorSf23 lampColorSf24 lampColorSf25 lampColorSf26 lampColorSf27 lampColorSf28 lampColorSf29 lampColorSf30 lampColorSf31 lampColorSf32 lampColorSf33 lampColorSf34 lampColorSf35 lampColorSf36 lampColorSf37 lampColorSf38 lampColorSf39 lampColorSf40 lampColorSf41 lampColorSf42 lampColorSf43 lampColorSf44 lampColorSf45 lampColorSf46 lampColorSf47 lampColorSf48 lampColorSf49 lampColorSf50 lampColorSf51 lampColorSf52 lampColorSf53 lampColorSf54 lampColorSf55 lampColorSf56 lampColorSf57 lampColorSf58 lampColorSf59 lampColorSf60 lampColorSf61 lampColorSf62 lampColorSf63 lampColorSf64 lampColorSf65 lampColorSf66 lampColorSf67 lampColorSf68 lampColorSf69 lampColorSf70 lampColorSf71 lampColorSf72 lampColorSf73 lampColorSf74 lampColorSf75 lampColorSf76 lampColorSf77 lampColorSf78 lampColorSf79 lampColorSf80 lampColorSf81 lampColorSf82 lampColorSf83 lampColorSf84 lampColorSf85 lampColorSf86 lampColorSf87 lampColorSf88 lampColorSf89 lampColorSf90 lampColorSf91 lampColorSf92 lampColorSf93 lampColorSf94 privateData privateDataInAck ackModelMultiStep');

export const SetMessageWaitingIndicatorCapsTable = new MemberTable('deviceForMsg privateData privateDataInAck ackModelMultiStep');

export const SetMicrophoneGainCapsTable = new MemberTable('microphoneGainAbs microphoneGainInc privateData privateDataInAck ackModelMultiStep');

export const SetRingerStatusCapsTable = new MemberTable('ringerModeRinging ringerModeNotRinging ringVolumeAbs ringVolumeInc privateData privateDataInAck ackModelMultiStep');

export const SetSpeakerVolumeCapsTable = new MemberTable('speakerVolumeAbs speakerVolumeInc privateData privateDataInAck ackModelMultiStep resettedAfterCall notSettableWhileActive');

const PhysDevEvtsListTable = new MemberTable('buttonInformation buttonPress displayUpdated hookswitch lampMode messageWaiting microphoneGain microphoneMute ringerStatus speakerMute speakerVolume');
export function readPhysDevEvtsList(r: XmlReader): PhysDevEvtsList {
  const m: Draft<PhysDevEvtsList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(PhysDevEvtsListTable)) {
      case 0:
        m.buttonInformation = r.bits<ButtonInformationCaps>(ButtonInformationCapsTable);
        break;
      case 1:
        m.buttonPress = r.bits<ButtonPressEventCaps>(ButtonPressEventCapsTable);
        break;
      case 2:
        m.displayUpdated = r.bits<DisplayUpdatedCaps>(DisplayUpdatedCapsTable);
        break;
      case 3:
        m.hookswitch = r.bits<RouteRegisterAbortCaps>(RouteRegisterAbortCapsTable);
        break;
      case 4:
        m.lampMode = r.bits<LampModeCaps>(LampModeCapsTable);
        break;
      case 5:
        m.messageWaiting = r.bits<MessageWaitingCaps>(MessageWaitingCapsTable);
        break;
      case 6:
        m.microphoneGain = r.bits<MicrophoneGainCaps>(MicrophoneGainCapsTable);
        break;
      case 7:
        m.microphoneMute = r.bits<RouteRegisterAbortCaps>(RouteRegisterAbortCapsTable);
        break;
      case 8:
        m.ringerStatus = r.bits<RingerStatusCaps>(RingerStatusCapsTable);
        break;
      case 9:
        m.speakerMute = r.bits<RouteRegisterAbortCaps>(RouteRegisterAbortCapsTable);
        break;
      case 10:
        m.speakerVolume = r.bits<SpeakerVolumeCaps>(SpeakerVolumeCapsTable);
        break;
      default:
        return m as PhysDevEvtsList;
    }
  }
}

export function writePhysDevEvtsList(w: XmlWriter, t: MemberTable, i: number, m: PhysDevEvtsList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.buttonInformation !== undefined) { n--; s += w.bits(PhysDevEvtsListTable, 0, m.buttonInformation, ButtonInformationCapsTable); }
  if (n > 0 && m.buttonPress !== undefined) { n--; s += w.bits(PhysDevEvtsListTable, 1, m.buttonPress, ButtonPressEventCapsTable); }
  if (n > 0 && m.displayUpdated !== undefined) { n--; s += w.bits(PhysDevEvtsListTable, 2, m.displayUpdated, DisplayUpdatedCapsTable); }
  if (n > 0 && m.hookswitch !== undefined) { n--; s += w.bits(PhysDevEvtsListTable, 3, m.hookswitch, RouteRegisterAbortCapsTable); }
  if (n > 0 && m.lampMode !== undefined) { n--; s += w.bits(PhysDevEvtsListTable, 4, m.lampMode, LampModeCapsTable); }
  if (n > 0 && m.messageWaiting !== undefined) { n--; s += w.bits(PhysDevEvtsListTable, 5, m.messageWaiting, MessageWaitingCapsTable); }
  if (n > 0 && m.microphoneGain !== undefined) { n--; s += w.bits(PhysDevEvtsListTable, 6, m.microphoneGain, MicrophoneGainCapsTable); }
  if (n > 0 && m.microphoneMute !== undefined) { n--; s += w.bits(PhysDevEvtsListTable, 7, m.microphoneMute, RouteRegisterAbortCapsTable); }
  if (n > 0 && m.ringerStatus !== undefined) { n--; s += w.bits(PhysDevEvtsListTable, 8, m.ringerStatus, RingerStatusCapsTable); }
  if (n > 0 && m.speakerMute !== undefined) { n--; s += w.bits(PhysDevEvtsListTable, 9, m.speakerMute, RouteRegisterAbortCapsTable); }
  if (n > 0 && m.speakerVolume !== undefined) { n--; s += w.bits(PhysDevEvtsListTable, 10, m.speakerVolume, SpeakerVolumeCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, PhysDevEvtsListTable) : w.element(t, i, s);
}

export const ButtonInformationCapsTable = new MemberTable('buttonLabel buttonAssociatedNumber buttonPressIndicator privateData');

export const ButtonPressEventCapsTable = new MemberTable('buttonLabel buttonAssociatedNumber privateData');

export const DisplayUpdatedCapsTable = new MemberTable('characterSetASCII characterSetUnicode characterSetProprietary privateData');

export const LampModeCapsTable = new MemberTable('lampModeBrokenFlutter lampModeFlutter lampModeOff lampModeSteady lampModeWink lampModeReserved lampModeSf0 lampModeSf1 lampModeSf2 lampModeSf3 lampModeSf4 lampModeSf5 lampModeSf6 lampModeSf7 lampModeSf8 lampModeSf9 lampModeSf10 lampModeSf11 lampModeSf12 lampModeSf13 lampModeSf14 lampModeSf15 lampModeSf16 lampModeSf17 lampModeSf18 lampModeSf19 lampModeSf20 lampModeSf21 lampModeSf22 lampModeSf23 lampModeSf24 lampModeSf25 lampModeSf26 lampModeSf27 lampModeSf28 lampModeSf29 lampModeSf30 lampModeSf31 lampModeSf32 lampModeSf33 lampModeSf34 lampModeSf35 lampModeSf36 lampModeSf37 lampModeSf38 lampModeSf39 lampModeSf40 lampModeSf41 lampModeSf42 lampModeSf43 lampModeSf44 lampModeSf45 lampModeSf46 lampModeSf47 lampModeSf48 lampModeSf49 lampModeSf50 lampModeSf51 lampModeSf52 lampModeSf53 lampModeSf54 lampModeSf55 lampModeSf56 lampModeSf57 lampModeSf58 lampModeSf59 lampModeSf60 lampModeSf61 lampModeSf62 lampModeSf63 lampModeSf64 lampModeSf65 lampModeSf66 lampModeSf67 lampModeSf68 lampModeSf69 lampModeSf70 lampModeSf71 lampModeSf72 lampModeSf73 lampModeSf74 lampModeSf75 lampModeSf76 lampModeSf77 lampModeSf78 lampModeSf79 lampModeSf80 lampModeSf81 lampModeSf82 lampModeSf83 lampModeSf84 lampModeSf85 lampModeSf86 lampModeSf87 lampModeSf88 lampModeSf89 lampModeSf90 lampModeSf91 lampModeSf92 lampModeSf93 lampModeSf94 lampBrightnessNormal lampBrightnessDim lampBrightnessBright lampColorNoColor lampColorRed lampColorYellow lampColorGreen lampColorBlue lampColorReserved lampColorSf0 lampColorSf1 lampColorSf2 lampColorSf3 lampColorSf4 lampColorSf5 lampColorSf6 lampColorSf7 lampColorSf8 lampColorSf9 lampColorSf10 lampColorSf11 lampColorSf12 lampColorSf13 lampColorSf14 lampColorSf15 lampColorSf16 lampColorSf17 lampColorSf18 lampColorSf19 lampColorSf20 lampColorSf21 lampColorSf22 lampColorSf23 lampColorSf24 lampColorSf25 lampColorSf26 lampColorSf27 lampColorSf28 lampColorSf29 lampColorSf30 lampColorSf31 lampColorSf32 lampColorSf33 lampColorSf34 lampColorSf35 lampColorSf36 lampColorSf37 lampColorSf38 lampColorSf39 lampColorSf40 lampColorSf41 lampColorSf42 lampColorSf43 lampColorSf44 lampColorSf45 lampColorSf46 lampColorSf47 lampColorSf48 lampColorSf49 lampColorSf50 lampColorSf51 lampColorSf52 lampColorSf53 lampColorSf54 lampColorSf55 lampColorSf56 lampColorSf57 lampColorSf58 lampColorSf59 lampColorSf60 lampColorSf61 lampColorSf62 lampColorSf63 lampColorSf64 lampColorSf65 lampColorSf66 lampColorSf67 lampColorSf68 lampColorSf69 lampColorSf70 lampColorSf71 lampColorSf72 lampColorSf73 lampColorSf74 lampColorSf75 lampColorSf76 lampColorSf77 lampColorSf78 lampColorSf79 lampColorSf80 lampColorSf81 lampColorSf82 lampColorSf83 lampColorSf84 lampColorSf85 lampColorSf86 lampColorSf87 lampColorSf88 lampColorSf89 lampColorSf90 lampColorSf91 lampColorSf92 lampColorSf93 lampColorSf94 privateData');

export const MessageWaitingCapsTable = new MemberTable('deviceForMsg privateData');

export const MicrophoneGainCapsTable = new MemberTable('microphoneGainAbs microphoneGainInc privateData');

export const RingerStatusCapsTable = new MemberTable('ringerModeRinging ringerModeNotRinging ringCount ringPattern ringVolumeAbs ringVolumeInc privateData ringDuration@4');

export const SpeakerVolumeCapsTable = new MemberTable('speakerVolumeAbs speakerVolumeInc privateData');

const ServEvtsListTable = new MemberTable('capExchangeServList systemServList monitoringServList snapshotServList callControlServList callControlEvtsList callAssociatedServList callAssociatedEvtsList mediaServList mediaEvtsList routeingServList physDevServList physDevEvtsList logicalServList logicalEvtsList deviceMaintEvtsList iOServicesServList dataCollectionServList voiceServList voiceEvtsList cdrServList vendorSpecificServList vendorSpecificEvtsList statusReportingServList locationServicesServList@6');
export function readServEvtsList(r: XmlReader): ServEvtsList {
  const m: Draft<ServEvtsList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(ServEvtsListTable)) {
      case 0:
        m.capExchangeServList = readCapExchangeServList(r);
        break;
      case 1:
        m.systemServList = readSystemStatusServList(r);
        break;
      case 2:
        m.monitoringServList = readMonitoringServList(r);
        break;
      case 3:
        m.snapshotServList = readSnapshotServList(r);
        break;
      case 4:
        m.callControlServList = readCallControlServList(r);
        break;
      case 5:
        m.callControlEvtsList = readCallControlEvtsList(r);
        break;
      case 6:
        m.callAssociatedServList = readCallAssociatedServList(r);
        break;
      case 7:
        m.callAssociatedEvtsList = readCallAssociatedEvtsList(r);
        break;
      case 8:
        m.mediaServList = readMediaServList(r);
        break;
      case 9:
        m.mediaEvtsList = readMediaEvtsList(r);
        break;
      case 10:
        m.routeingServList = readRouteingServList(r);
        break;
      case 11:
        m.physDevServList = readPhysDevServList(r);
        break;
      case 12:
        m.physDevEvtsList = readPhysDevEvtsList(r);
        break;
      case 13:
        m.logicalServList = readLogicalServList(r);
        break;
      case 14:
        m.logicalEvtsList = readLogicalEvtsList(r);
        break;
      case 15:
        m.deviceMaintEvtsList = readDeviceMaintEvtsList(r);
        break;
      case 16:
        m.iOServicesServList = readIOServicesServList(r);
        break;
      case 17:
        m.dataCollectionServList = readDataCollectionServList(r);
        break;
      case 18:
        m.voiceServList = readVoiceServList(r);
        break;
      case 19:
        m.voiceEvtsList = readVoiceEvtsList(r);
        break;
      case 20:
        m.cdrServList = readCDRServList(r);
        break;
      case 21:
        m.vendorSpecificServList = readVendorSpecificServList(r);
        break;
      case 22:
        m.vendorSpecificEvtsList = readVendorSpecificEvtsList(r);
        break;
      case 23:
        m.statusReportingServList = readStatusReportingServList(r);
        break;
      case 24:
        m.locationServicesServList = readLocationServicesServList(r);
        break;
      default:
        return m as ServEvtsList;
    }
  }
}

export function writeServEvtsList(w: XmlWriter, t: MemberTable, i: number, m: ServEvtsList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.capExchangeServList !== undefined) { n--; s += writeCapExchangeServList(w, ServEvtsListTable, 0, m.capExchangeServList); }
  if (n > 0 && m.systemServList !== undefined) { n--; s += writeSystemStatusServList(w, ServEvtsListTable, 1, m.systemServList); }
  if (n > 0 && m.monitoringServList !== undefined) { n--; s += writeMonitoringServList(w, ServEvtsListTable, 2, m.monitoringServList); }
  if (n > 0 && m.snapshotServList !== undefined) { n--; s += writeSnapshotServList(w, ServEvtsListTable, 3, m.snapshotServList); }
  if (n > 0 && m.callControlServList !== undefined) { n--; s += writeCallControlServList(w, ServEvtsListTable, 4, m.callControlServList); }
  if (n > 0 && m.callControlEvtsList !== undefined) { n--; s += writeCallControlEvtsList(w, ServEvtsListTable, 5, m.callControlEvtsList); }
  if (n > 0 && m.callAssociatedServList !== undefined) { n--; s += writeCallAssociatedServList(w, ServEvtsListTable, 6, m.callAssociatedServList); }
  if (n > 0 && m.callAssociatedEvtsList !== undefined) { n--; s += writeCallAssociatedEvtsList(w, ServEvtsListTable, 7, m.callAssociatedEvtsList); }
  if (n > 0 && m.mediaServList !== undefined) { n--; s += writeMediaServList(w, ServEvtsListTable, 8, m.mediaServList); }
  if (n > 0 && m.mediaEvtsList !== undefined) { n--; s += writeMediaEvtsList(w, ServEvtsListTable, 9, m.mediaEvtsList); }
  if (n > 0 && m.routeingServList !== undefined) { n--; s += writeRouteingServList(w, ServEvtsListTable, 10, m.routeingServList); }
  if (n > 0 && m.physDevServList !== undefined) { n--; s += writePhysDevServList(w, ServEvtsListTable, 11, m.physDevServList); }
  if (n > 0 && m.physDevEvtsList !== undefined) { n--; s += writePhysDevEvtsList(w, ServEvtsListTable, 12, m.physDevEvtsList); }
  if (n > 0 && m.logicalServList !== undefined) { n--; s += writeLogicalServList(w, ServEvtsListTable, 13, m.logicalServList); }
  if (n > 0 && m.logicalEvtsList !== undefined) { n--; s += writeLogicalEvtsList(w, ServEvtsListTable, 14, m.logicalEvtsList); }
  if (n > 0 && m.deviceMaintEvtsList !== undefined) { n--; s += writeDeviceMaintEvtsList(w, ServEvtsListTable, 15, m.deviceMaintEvtsList); }
  if (n > 0 && m.iOServicesServList !== undefined) { n--; s += writeIOServicesServList(w, ServEvtsListTable, 16, m.iOServicesServList); }
  if (n > 0 && m.dataCollectionServList !== undefined) { n--; s += writeDataCollectionServList(w, ServEvtsListTable, 17, m.dataCollectionServList); }
  if (n > 0 && m.voiceServList !== undefined) { n--; s += writeVoiceServList(w, ServEvtsListTable, 18, m.voiceServList); }
  if (n > 0 && m.voiceEvtsList !== undefined) { n--; s += writeVoiceEvtsList(w, ServEvtsListTable, 19, m.voiceEvtsList); }
  if (n > 0 && m.cdrServList !== undefined) { n--; s += writeCDRServList(w, ServEvtsListTable, 20, m.cdrServList); }
  if (n > 0 && m.vendorSpecificServList !== undefined) { n--; s += writeVendorSpecificServList(w, ServEvtsListTable, 21, m.vendorSpecificServList); }
  if (n > 0 && m.vendorSpecificEvtsList !== undefined) { n--; s += writeVendorSpecificEvtsList(w, ServEvtsListTable, 22, m.vendorSpecificEvtsList); }
  if (n > 0 && m.statusReportingServList !== undefined) { n--; s += writeStatusReportingServList(w, ServEvtsListTable, 23, m.statusReportingServList); }
  if (n > 0 && m.locationServicesServList !== undefined) { n--; if (w.allows(6, 'locationServicesServList')) s += writeLocationServicesServList(w, ServEvtsListTable, 24, m.locationServicesServList); }
  return n > 0 ? w.elementWith(t, i, s, m, n, ServEvtsListTable) : w.element(t, i, s);
}

const CapExchangeServListTable = new MemberTable('getCSTAFeatures getLogicalDeviceInformation getPhysicalDeviceInformation getSwitchingFunctionCaps getSwitchingFunctionDevices switchingFunctionDevices');
export function readCapExchangeServList(r: XmlReader): CapExchangeServList {
  const m: Draft<CapExchangeServList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(CapExchangeServListTable)) {
      case 0:
        m.getCSTAFeatures = r.bits<GetCSTAFeaturesCaps>(GetCSTAFeaturesCapsTable);
        break;
      case 1:
        m.getLogicalDeviceInformation = r.bits<GetLogicalDeviceInformationCaps>(GetLogicalDeviceInformationCapsTable);
        break;
      case 2:
        m.getPhysicalDeviceInformation = r.bits<GetPhysicalDeviceInformationCaps>(GetPhysicalDeviceInformationCapsTable);
        break;
      case 3:
        m.getSwitchingFunctionCaps = r.bits<GetSwitchingFunctionCapabilitiesCaps>(GetSwitchingFunctionCapabilitiesCapsTable);
        break;
      case 4:
        m.getSwitchingFunctionDevices = r.bits<GetSwitchingFunctionDevicesCaps>(GetSwitchingFunctionDevicesCapsTable);
        break;
      case 5:
        m.switchingFunctionDevices = r.bits<SwitchingFunctionDevicesCaps>(SwitchingFunctionDevicesCapsTable);
        break;
      default:
        return m as CapExchangeServList;
    }
  }
}

export function writeCapExchangeServList(w: XmlWriter, t: MemberTable, i: number, m: CapExchangeServList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.getCSTAFeatures !== undefined) { n--; s += w.bits(CapExchangeServListTable, 0, m.getCSTAFeatures, GetCSTAFeaturesCapsTable); }
  if (n > 0 && m.getLogicalDeviceInformation !== undefined) { n--; s += w.bits(CapExchangeServListTable, 1, m.getLogicalDeviceInformation, GetLogicalDeviceInformationCapsTable); }
  if (n > 0 && m.getPhysicalDeviceInformation !== undefined) { n--; s += w.bits(CapExchangeServListTable, 2, m.getPhysicalDeviceInformation, GetPhysicalDeviceInformationCapsTable); }
  if (n > 0 && m.getSwitchingFunctionCaps !== undefined) { n--; s += w.bits(CapExchangeServListTable, 3, m.getSwitchingFunctionCaps, GetSwitchingFunctionCapabilitiesCapsTable); }
  if (n > 0 && m.getSwitchingFunctionDevices !== undefined) { n--; s += w.bits(CapExchangeServListTable, 4, m.getSwitchingFunctionDevices, GetSwitchingFunctionDevicesCapsTable); }
  if (n > 0 && m.switchingFunctionDevices !== undefined) { n--; s += w.bits(CapExchangeServListTable, 5, m.switchingFunctionDevices, SwitchingFunctionDevicesCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, CapExchangeServListTable) : w.element(t, i, s);
}

export const GetCSTAFeaturesCapsTable = new MemberTable('privateDataInReq privateDataInAck');

export const GetLogicalDeviceInformationCapsTable = new MemberTable('privateDataInReq namedDeviceTypeInAck shortFormDeviceIDInAck miscMonitorCapsInAck maxCallBacksInAck maxAutoAnswerRingsInAck maxActiveCallsInAck maxHeldCallsInAck maxFwdSettingsInAck maxDevicesInConfInAck transAndConfSetupParameter transAndConfSetupConsultationInAck transAndConfSetupHoldMakeInAck transAndConfSetupAlternateInAck transAndConfSetupTwoCallsHoldInAck transAndConfSetupTwoCallsConnectedInAck mediaClassSupportInAck connectionRateListInAck delayToleranceListInAck numberOfChannelsInAck maxChannelBindInAck privateDataInAck');

export const GetPhysicalDeviceInformationCapsTable = new MemberTable('privateDataInReq namedDeviceTypesInAck otherLogicalDeviceListInAck deviceModelNameInAck maxDisplaysInAck maxButtonsInAck maxLampsInAck maxRingPatternsInAck privateDataInAck');

export const GetSwitchingFunctionCapabilitiesCapsTable = new MemberTable('privateDataInReq mediaClassSupportInAck numberOfChannelsInAck maxChannelBindInAck miscMediaCallCharacteristicsInAck connectionRateListInAck delayToleranceRateListInAck pauseTimeInAck currentTimeInAck transAndConfSetupParameterInAck transAndConfSetupConsultationInAck transAndConfSetupHoldMakeInAck transAndConfSetupAlternateInAck transAndConfSetupTwoCallsHoldInAck transAndConfSetupTwoCallsConnectedInAck miscMonitorCapsInAck correlatorDataSupportedInAck dynamicFeatureSupportedInAck callLinkageOptionsInAck acdModelsInAck agentLogOnModelsInAck agentStateModelsInAck privateDataVersionListInAck simpleThresholdInAck filterThresholdInAck maxDeviceHistoryEntriesInAck privateDataInAck');

export const GetSwitchingFunctionDevicesCapsTable = new MemberTable('requestedDeviceID requestedDeviceCategoryACD requestedDeviceCategoryACDGroup requestedDeviceCategoryHuntGroup requestedDeviceCategoryPickGroup requestedDeviceCategoryUserGroup requestedDeviceCategoryOtherGroup requestedDeviceCategoryNetwInterface requestedDeviceCategoryPark requestedDeviceCategoryRouteingDevice requestedDeviceCategoryStation requestedDeviceCategoryVoiceUnit requestedDeviceCategoryGenericIV requestedDeviceCategoryListenerIV requestedDeviceCategoryVDTMFIV requestedDeviceCategoryPromptIV requestedDeviceCategoryPromptQueueIV requestedDeviceCategoryMessageIV requestedDeviceCategoryConference@6 requestedDeviceCategoryOther privateData privateDataInAck');

export const SwitchingFunctionDevicesCapsTable = new MemberTable('segmentID deviceListDeviceCategory deviceListNamedDeviceTypes deviceListDeviceAttributes deviceListDeviceModelName deviceListNidGroup privateData');

const SystemStatusServListTable = new MemberTable('changeSystemStatusFilter systemRegister systemStatusRegisterAbort systemStatusRegisterCancel requestSystemStatus systemStatus swFunctionCapsChanged swFunctionDevicesChanged getRegistrations@6 registrationInfo@6');
export function readSystemStatusServList(r: XmlReader): SystemStatusServList {
  const m: Draft<SystemStatusServList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(SystemStatusServListTable)) {
      case 0:
        m.changeSystemStatusFilter = r.bits<ChangeSystemStatusFilterCaps>(ChangeSystemStatusFilterCapsTable);
        break;
      case 1:
        m.systemRegister = r.bits<SystemRegisterCaps>(SystemRegisterCapsTable);
        break;
      case 2:
        m.systemStatusRegisterAbort = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 3:
        m.systemStatusRegisterCancel = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 4:
        m.requestSystemStatus = r.bits<RequestSystemStatusCaps>(RequestSystemStatusCapsTable);
        break;
      case 5:
        m.systemStatus = r.bits<SystemStatusCaps>(SystemStatusCapsTable);
        break;
      case 6:
        m.swFunctionCapsChanged = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 7:
        m.swFunctionDevicesChanged = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 8:
        m.getRegistrations = r.bits<GetRegistrationsCaps>(GetRegistrationsCapsTable);
        break;
      case 9:
        m.registrationInfo = r.bits<LocationSessionInfoCaps>(LocationSessionInfoCapsTable);
        break;
      default:
        return m as SystemStatusServList;
    }
  }
}

export function writeSystemStatusServList(w: XmlWriter, t: MemberTable, i: number, m: SystemStatusServList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.changeSystemStatusFilter !== undefined) { n--; s += w.bits(SystemStatusServListTable, 0, m.changeSystemStatusFilter, ChangeSystemStatusFilterCapsTable); }
  if (n > 0 && m.systemRegister !== undefined) { n--; s += w.bits(SystemStatusServListTable, 1, m.systemRegister, SystemRegisterCapsTable); }
  if (n > 0 && m.systemStatusRegisterAbort !== undefined) { n--; s += w.bits(SystemStatusServListTable, 2, m.systemStatusRegisterAbort, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.systemStatusRegisterCancel !== undefined) { n--; s += w.bits(SystemStatusServListTable, 3, m.systemStatusRegisterCancel, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.requestSystemStatus !== undefined) { n--; s += w.bits(SystemStatusServListTable, 4, m.requestSystemStatus, RequestSystemStatusCapsTable); }
  if (n > 0 && m.systemStatus !== undefined) { n--; s += w.bits(SystemStatusServListTable, 5, m.systemStatus, SystemStatusCapsTable); }
  if (n > 0 && m.swFunctionCapsChanged !== undefined) { n--; s += w.bits(SystemStatusServListTable, 6, m.swFunctionCapsChanged, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.swFunctionDevicesChanged !== undefined) { n--; s += w.bits(SystemStatusServListTable, 7, m.swFunctionDevicesChanged, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.getRegistrations !== undefined) { n--; if (w.allows(6, 'getRegistrations')) s += w.bits(SystemStatusServListTable, 8, m.getRegistrations, GetRegistrationsCapsTable); }
  if (n > 0 && m.registrationInfo !== undefined) { n--; if (w.allows(6, 'registrationInfo')) s += w.bits(SystemStatusServListTable, 9, m.registrationInfo, LocationSessionInfoCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, SystemStatusServListTable) : w.element(t, i, s);
}

export const ChangeSystemStatusFilterCapsTable = new MemberTable('requestedStatusFilterInitializing requestedStatusFilterEnabled requestedStatusFilterNormal requestedStatusFilterMessageLost requestedStatusFilterDisabled requestedStatusFilterPartiallyDisabled requestedStatusFilterOverloadImminent requestedStatusFilterOverloadReached requestedStatusFilterOverloadRelieved privateData privateDataInAck');

export const SystemRegisterCapsTable = new MemberTable('requestTypesSystemStatus requestTypesRequestSystemStatus requestTypesSwitchingFunctionCapsChanged requestTypesSwitchingFuncionDevicesChanged statusFilterInitializing statusFilterEnabled statusFilterNormal statusFilterMessageLost statusFilterDisabled statusFilterPartiallyDisabled statusFilterOverloadImminent statusFilterOverloadReached statusFilterOverloadRelieved privateDataOctetString privateData privateDataOctetStringInAck privateDataInAck');

export const RequestSystemStatusCapsTable = new MemberTable('privateDataInReq systemStatusInitializing systemStatusEnabled systemStatusNormal systemStatusMessageLost systemStatusDisabled systemStatusPartiallyDisabled systemStatusOverloadImminent systemStatusOverloadReached systemStatusOverloadRelieved privateDataInAck switchingFunctionSupportsSending switchingFunctionSupportsReceiving');

export const SystemStatusCapsTable = new MemberTable('systemStatusInitializing systemStatusEnabled systemStatusNormal systemStatusMessageLost systemStatusDisabled systemStatusPartiallyDisabled systemStatusOverloadImminent systemStatusOverloadReached systemStatusOverloadRelieved privateData privateDataInAck switchingFunctionSupportsSending switchingFunctionSupportsReceiving');

export const GetRegistrationsCapsTable = new MemberTable('requestedRegTypes privateData privateDataInAck segmentedResponseProvided');

const MonitoringServListTable = new MemberTable('changeMonitorFilter monitorStart monitorStop getMonitors@6 monitorInfo@6');
export function readMonitoringServList(r: XmlReader): MonitoringServList {
  const m: Draft<MonitoringServList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(MonitoringServListTable)) {
      case 0:
        m.changeMonitorFilter = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 1:
        m.monitorStart = r.bits<MonitorStartCaps>(MonitorStartCapsTable);
        break;
      case 2:
        m.monitorStop = r.bits<MonitorStopCaps>(MonitorStopCapsTable);
        break;
      case 3:
        m.getMonitors = r.bits<GetMonitorsCaps>(GetMonitorsCapsTable);
        break;
      case 4:
        m.monitorInfo = r.bits<LocationSessionInfoCaps>(LocationSessionInfoCapsTable);
        break;
      default:
        return m as MonitoringServList;
    }
  }
}

export function writeMonitoringServList(w: XmlWriter, t: MemberTable, i: number, m: MonitoringServList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.changeMonitorFilter !== undefined) { n--; s += w.bits(MonitoringServListTable, 0, m.changeMonitorFilter, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.monitorStart !== undefined) { n--; s += w.bits(MonitoringServListTable, 1, m.monitorStart, MonitorStartCapsTable); }
  if (n > 0 && m.monitorStop !== undefined) { n--; s += w.bits(MonitoringServListTable, 2, m.monitorStop, MonitorStopCapsTable); }
  if (n > 0 && m.getMonitors !== undefined) { n--; if (w.allows(6, 'getMonitors')) s += w.bits(MonitoringServListTable, 3, m.getMonitors, GetMonitorsCapsTable); }
  if (n > 0 && m.monitorInfo !== undefined) { n--; if (w.allows(6, 'monitorInfo')) s += w.bits(MonitoringServListTable, 4, m.monitorInfo, LocationSessionInfoCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, MonitoringServListTable) : w.element(t, i, s);
}

export const MonitorStartCapsTable = new MemberTable('monitorObjectDevice monitorObjectCall requestedMonitorFilter monitorTypeCall monitorTypeDevice monitorMediaClassParameter monitorMediaClassAudio monitorMediaClassData monitorMediaClassImage monitorMediaClassVoice monitorMediaClassChat monitorMediaClassEmail monitorMediaClassMessage monitorMediaClassIM monitorMediaClassSMS monitorMediaClassMMS monitorExistingCallsInAck privateDataInAck callIDOnly swDomainDefaultForMonitorTypeIsDevice acceptsMonitorStartWhileOOS');

export const MonitorStopCapsTable = new MemberTable('privateData privateDataInAck switchingFunctionSupportsSending switchingFunctionSupportsReceiving');

export const GetMonitorsCapsTable = new MemberTable('privateData privateDataInAck segmentedResponseProvided');

const SnapshotServListTable = new MemberTable('snapshotCall!{} snapshotDevice!{} snapshotCallData!{} snapshotDeviceData!{}');
export function readSnapshotServList(r: XmlReader): SnapshotServList {
  const m: Draft<SnapshotServList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(SnapshotServListTable)) {
      case 0:
        m.snapshotCall = r.bits<SnapshotCallCaps>(SnapshotCallCapsTable);
        break;
      case 1:
        m.snapshotDevice = r.bits<SnapshotDeviceCaps>(SnapshotDeviceCapsTable);
        break;
      case 2:
        m.snapshotCallData = r.bits<SnapshotCallDataCaps>(SnapshotCallDataCapsTable);
        break;
      case 3:
        m.snapshotDeviceData = r.bits<SnapshotDeviceDataCaps>(SnapshotDeviceDataCapsTable);
        break;
      default:
        return m as SnapshotServList;
    }
  }
}

export function writeSnapshotServList(w: XmlWriter, t: MemberTable, i: number, m: SnapshotServList): string {
  let n = w.enter(t, i, m), s = '';
  if (m.snapshotCall !== undefined) { n--; s += w.bits(SnapshotServListTable, 0, m.snapshotCall, SnapshotCallCapsTable); }
  else w.incomplete('snapshotCall');
  if (m.snapshotDevice !== undefined) { n--; s += w.bits(SnapshotServListTable, 1, m.snapshotDevice, SnapshotDeviceCapsTable); }
  else w.incomplete('snapshotDevice');
  if (m.snapshotCallData !== undefined) { n--; s += w.bits(SnapshotServListTable, 2, m.snapshotCallData, SnapshotCallDataCapsTable); }
  else w.incomplete('snapshotCallData');
  if (m.snapshotDeviceData !== undefined) { n--; s += w.bits(SnapshotServListTable, 3, m.snapshotDeviceData, SnapshotDeviceDataCapsTable); }
  else w.incomplete('snapshotDeviceData');
  return n > 0 ? w.elementWith(t, i, s, m, n, SnapshotServListTable) : w.element(t, i, s);
}

export const SnapshotCallCapsTable = new MemberTable('privateData locaConnectionStateInAck mediaServiceInfoListInAck mediaServiceVersionInAck mediaServiceInstanceInAck mediaStreamID connectionInformation mediaCallCharacteristicsInAck callCharacteristicsInAck callingDeviceInAck calledDeviceInAck subjectOfCallInAck messageInfoInAck languagePreferencesInAck deviceHistoryInAck privateDataInAck callIDOnly reportsWithSnapsCallData locationInfoList@6');

export const SnapshotDeviceCapsTable = new MemberTable('privateData localCallStateCompoundCallState localCallStateSimpleCallState localCallStateUnknown mediaServiceInfoListInAck mediaServiceVersionInAck mediaServiceInstanceInAck mediaStreamID connectionInformation mediaCallCharacteristicsInAck privateDataInAck reportsWithSnapsDeviceData');

export const SnapshotCallDataCapsTable = new MemberTable('segmentID localConnectionState mediaServiceInformationList mediaServiceVersion mediaServiceInstance mediaStreamID connectionInformation privateData locationInfoList@6');

export const SnapshotDeviceDataCapsTable = new MemberTable('segmentID localCallStateCompoundCallState localCallStateSimpleCallState localCallStateUnknown mediaServiceInformationList mediaServiceVersion mediaServiceInstance mediaStreamID connectionInformation mediaCallCharacteristics endpointDeviceID privateData');

const CDRServListTable = new MemberTable('cdrNotification cdrReport sendStoredCDRs startCDRTransmission stopCDRTransmission');
export function readCDRServList(r: XmlReader): CDRServList {
  const m: Draft<CDRServList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(CDRServListTable)) {
      case 0:
        m.cdrNotification = r.bits<CdrNotificationCaps>(CdrNotificationCapsTable);
        break;
      case 1:
        m.cdrReport = r.bits<CdrReportCaps>(CdrReportCapsTable);
        break;
      case 2:
        m.sendStoredCDRs = r.bits<SendStoredCDRsCaps>(SendStoredCDRsCapsTable);
        break;
      case 3:
        m.startCDRTransmission = r.bits<StartCDRTransmissionCaps>(StartCDRTransmissionCapsTable);
        break;
      case 4:
        m.stopCDRTransmission = r.bits<StopCDRTransmissionCaps>(StopCDRTransmissionCapsTable);
        break;
      default:
        return m as CDRServList;
    }
  }
}

export function writeCDRServList(w: XmlWriter, t: MemberTable, i: number, m: CDRServList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.cdrNotification !== undefined) { n--; s += w.bits(CDRServListTable, 0, m.cdrNotification, CdrNotificationCapsTable); }
  if (n > 0 && m.cdrReport !== undefined) { n--; s += w.bits(CDRServListTable, 1, m.cdrReport, CdrReportCapsTable); }
  if (n > 0 && m.sendStoredCDRs !== undefined) { n--; s += w.bits(CDRServListTable, 2, m.sendStoredCDRs, SendStoredCDRsCapsTable); }
  if (n > 0 && m.startCDRTransmission !== undefined) { n--; s += w.bits(CDRServListTable, 3, m.startCDRTransmission, StartCDRTransmissionCapsTable); }
  if (n > 0 && m.stopCDRTransmission !== undefined) { n--; s += w.bits(CDRServListTable, 4, m.stopCDRTransmission, StopCDRTransmissionCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, CDRServListTable) : w.element(t, i, s);
}

export const CdrNotificationCapsTable = new MemberTable('cdrReasonTimeout cdrReasonThresholdReached cdrReasonOther privateData privateDataInAck');

export const CdrReportCapsTable = new MemberTable('cdrReasonTimeout cdrReasonThresholdReached cdrReasonOther recordNumber recordCreationTime callingDevice calledDevice assocCallingDevice assocCalledDevice netwCallingDevice netwCalledDevice callCharacteristics mediaCallCharacteristics chargedDeviceOperator chargedDeviceNonOperator recordedCall nodeNumberArea0 nodeNumberArea1 nodeNumberArea2 tarifTable connectionStart connectionEnd connectionDuration accessCode carrier selectedRoute billingIndicatorNormalCharging billingIndicatorReverseCharging billingIndicatorCreditCardCharging billingIndicatorCallForwarding billingIndicatorCallDeflection billingIndicatorCallTransfer billingIndicatorOther chargingInfo suppServiceInfoNormalCall suppServiceInfoConsultationCall suppServiceInfoTransferCall suppServiceInfoCallCompletion suppServiceInfoCallForwarding suppServiceInfoCallDiversion suppServiceInfoConferencing suppServiceInfoIntrusion suppServiceInfoUserUserInfo suppServiceInfoOther reasonForTermNormalClearing reasonForTermUnsuccessfulCallAttempt reasonForTermAbnormalTermination reasonForTermCallTransferred reasonForTermOther authCode accountInfo deviceCategory namedDeviceTypes operatorDevice lastStoredCDRReportSent privateData privateDataInAck');

export const SendStoredCDRsCapsTable = new MemberTable('timePeriod privateData privateDataInAck');

export const StartCDRTransmissionCapsTable = new MemberTable('transferModeTransferAtEndOfCall transferModeTransferOnRequest transferModeTransferOnThresholdReached privateData privateDataInAck');

export const StopCDRTransmissionCapsTable = new MemberTable('cdrTermReasonEndOfData cdrTermReasonError cdrTermReasonThresholdReached cdrTermReasonOther privateData privateDataInAck swFunctionSupportsSending swFunctionSupportsReceiving');

const VendorSpecificServListTable = new MemberTable('escapeRegister escapeRegisterCancel escapeRegisterAbort escape privateDataVersionSelection');
export function readVendorSpecificServList(r: XmlReader): VendorSpecificServList {
  const m: Draft<VendorSpecificServList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(VendorSpecificServListTable)) {
      case 0:
        m.escapeRegister = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 1:
        m.escapeRegisterCancel = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 2:
        m.escapeRegisterAbort = r.bits<RouteRegisterCancelCaps>(RouteRegisterCancelCapsTable);
        break;
      case 3:
        m.escape = r.bits<EscapeCaps>(EscapeCapsTable);
        break;
      case 4:
        m.privateDataVersionSelection = r.bits<PrivateDataVersionSelectionCaps>(PrivateDataVersionSelectionCapsTable);
        break;
      default:
        return m as VendorSpecificServList;
    }
  }
}

export function writeVendorSpecificServList(w: XmlWriter, t: MemberTable, i: number, m: VendorSpecificServList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.escapeRegister !== undefined) { n--; s += w.bits(VendorSpecificServListTable, 0, m.escapeRegister, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.escapeRegisterCancel !== undefined) { n--; s += w.bits(VendorSpecificServListTable, 1, m.escapeRegisterCancel, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.escapeRegisterAbort !== undefined) { n--; s += w.bits(VendorSpecificServListTable, 2, m.escapeRegisterAbort, RouteRegisterCancelCapsTable); }
  if (n > 0 && m.escape !== undefined) { n--; s += w.bits(VendorSpecificServListTable, 3, m.escape, EscapeCapsTable); }
  if (n > 0 && m.privateDataVersionSelection !== undefined) { n--; s += w.bits(VendorSpecificServListTable, 4, m.privateDataVersionSelection, PrivateDataVersionSelectionCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, VendorSpecificServListTable) : w.element(t, i, s);
}

export const EscapeCapsTable = new MemberTable('privateDataInAck swFunctionSupportsSending swFunctionSupportsReceiving');

export const PrivateDataVersionSelectionCapsTable = new MemberTable('privateDataInAck');

const VendorSpecificEvtsListTable = new MemberTable('privateEvent');
export function readVendorSpecificEvtsList(r: XmlReader): VendorSpecificEvtsList {
  const m: Draft<VendorSpecificEvtsList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(VendorSpecificEvtsListTable)) {
      case 0:
        m.privateEvent = r.bits<PrivateEventCaps>(PrivateEventCapsTable);
        break;
      default:
        return m as VendorSpecificEvtsList;
    }
  }
}

export function writeVendorSpecificEvtsList(w: XmlWriter, t: MemberTable, i: number, m: VendorSpecificEvtsList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.privateEvent !== undefined) { n--; s += w.bits(VendorSpecificEvtsListTable, 0, m.privateEvent, PrivateEventCapsTable); }
  return n > 0 ? w.elementWith(t, i, s, m, n, VendorSpecificEvtsListTable) : w.element(t, i, s);
}

export const PrivateEventCapsTable = new MemberTable('-bitCount');

const StatusReportingServListTable = new MemberTable('monitoringServices snapshotServices systemServices');
export function readStatusReportingServList(r: XmlReader): StatusReportingServList {
  const m: Draft<StatusReportingServList> = {};
  r.enter(m);
  for (;;) {
    switch (r.member(StatusReportingServListTable)) {
      case 0:
        m.monitoringServices = readMonitoringServList(r);
        break;
      case 1:
        m.snapshotServices = readSnapshotServList(r);
        break;
      case 2:
        m.systemServices = readSystemStatusServList(r);
        break;
      default:
        return m as StatusReportingServList;
    }
  }
}

export function writeStatusReportingServList(w: XmlWriter, t: MemberTable, i: number, m: StatusReportingServList): string {
  let n = w.enter(t, i, m), s = '';
  if (n > 0 && m.monitoringServices !== undefined) { n--; s += writeMonitoringServList(w, StatusReportingServListTable, 0, m.monitoringServices); }
  if (n > 0 && m.snapshotServices !== undefined) { n--; s += writeSnapshotServList(w, StatusReportingServListTable, 1, m.snapshotServices); }
  if (n > 0 && m.systemServices !== undefined) { n--; s += writeSystemStatusServList(w, StatusReportingServListTable, 2, m.systemServices); }
  return n > 0 ? w.elementWith(t, i, s, m, n, StatusReportingServListTable) : w.element(t, i, s);
}
