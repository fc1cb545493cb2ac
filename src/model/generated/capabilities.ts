// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { NamelessBits, Open, OpenBits, UnknownValue } from '../unknown-member.js';

/** Ties the messages that carry the answer in segments to the request that they answer. */
export type ServiceCrossRefID = string;

/** The category of a device. */
export type DeviceCategory =
  | 'acd'
  | 'group'
  | 'networkInterface'
  | 'park'
  | 'routeingDevice'
  | 'station'
  | 'voiceUnit'
  /** ECMA-323 edition 6 or later. */
  | 'genericInteractiveVoice'
  /** ECMA-323 edition 6 or later. */
  | 'listenerInteractiveVoice'
  /** ECMA-323 edition 6 or later. */
  | 'dtmfInteractiveVoice'
  /** ECMA-323 edition 6 or later. */
  | 'promptInteractiveVoice'
  /** ECMA-323 edition 6 or later. */
  | 'promptQueueInteractiveVoice'
  /** ECMA-323 edition 6 or later. */
  | 'messageInteractiveVoice'
  /** ECMA-323 edition 6 or later. */
  | 'conference'
  | 'other'
  | UnknownValue;

/** The type of a device, in more detail than its category. */
export type NamedDeviceTypes =
  | 'acd'
  | 'acdGroup'
  | 'button'
  | 'buttonGroup'
  | 'conferenceBridge'
  | 'line'
  | 'lineGroup'
  | 'operator'
  | 'operatorGroup'
  | 'parkingDevice'
  | 'station'
  | 'stationGroup'
  | 'trunk'
  | 'trunkGroup'
  | 'other'
  | 'otherGroup'
  | UnknownValue;

/** How monitors of groups and ACD devices work, and whether physical elements can be monitored. */
export interface MiscMonitorCaps extends OpenBits {
  readonly groupInclusivModel?: boolean;
  readonly groupExclusiveModel?: boolean;
  readonly monitorPhysicalElement?: boolean;
  readonly acdDeviceInclusiv?: boolean;
  readonly acdDeviceExclusiv?: boolean;
}

/** The routeing services that are supported, each with its optional parts. */
export interface RouteingServList extends Open {
  /**
   * Which optional parts of RouteRegister the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeRegister?: RouteRegisterCaps;
  /**
   * Which optional parts of RouteRegisterCancel the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeRegisterCancel?: RouteRegisterCancelCaps;
  /**
   * Which optional parts of RouteRegisterAbort the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeRegisterAbort?: RouteRegisterAbortCaps;
  /**
   * Which optional parts of ReRoute the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly reRoute?: ReRouteCaps;
  /**
   * Which optional parts of RouteEnd the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeEnd?: RouteEndCaps;
  /**
   * Which optional parts of RouteReject the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeReject?: RouteRejectCaps;
  /**
   * Which optional parts of RouteRequest the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeRequest?: RouteRequestCaps;
  /**
   * Which optional parts of RouteSelect the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeSelect?: RouteSelectCaps;
  /**
   * Which optional parts of RouteUsed the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeUsed?: RouteUsedCaps;
}

/**
 * Which optional parts of RouteRegister the switching function supports.
 *
 * Source: ECMA-269 Table 20-2.
 */
export interface RouteRegisterCaps extends OpenBits {
  readonly routeingDevice?: boolean;
  readonly requestedMonitorMediaClass?: boolean;
  readonly requestedMonitorMediaClassAudio?: boolean;
  readonly requestedMonitorMediaClassData?: boolean;
  readonly requestedMonitorMediaClassImage?: boolean;
  readonly requestedMonitorMediaClassVoice?: boolean;
  readonly requestedMonitorMediaClassChat?: boolean;
  readonly requestedMonitorMediaClassEmail?: boolean;
  readonly requestedMonitorMediaClassMessage?: boolean;
  readonly requestedMonitorMediaClassIM?: boolean;
  readonly requestedMonitorMediaClassSMS?: boolean;
  readonly requestedMonitorMediaClassMMS?: boolean;
  readonly privateData?: boolean;
  readonly actualRouteingMediaClassInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly allRouteingDevices?: boolean;
}

/**
 * Which optional parts of RouteRegisterCancel the switching function supports.
 *
 * Source: ECMA-269 Table 20-5.
 */
export interface RouteRegisterCancelCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of RouteRegisterAbort the switching function supports.
 *
 * Source: ECMA-269 Table 20-4.
 */
export interface RouteRegisterAbortCaps extends OpenBits {
  readonly privateData?: boolean;
}

/**
 * Which optional parts of ReRoute the switching function supports.
 *
 * Source: ECMA-269 Table 20-8.
 */
export interface ReRouteCaps extends OpenBits {
  readonly replyTimeout?: boolean;
  readonly correlatorData?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of RouteEnd the switching function supports.
 *
 * Source: ECMA-269 Table 20-9.
 */
export interface RouteEndCaps extends OpenBits {
  readonly errorValue?: boolean;
  readonly correlatorData?: boolean;
  readonly privateData?: boolean;
  readonly supportsSending?: boolean;
  readonly supportsReceiving?: boolean;
}

/**
 * Which optional parts of RouteReject the switching function supports.
 *
 * Source: ECMA-269 Table 20-10.
 */
export interface RouteRejectCaps extends OpenBits {
  readonly rejectCauseBusyOverflow?: boolean;
  readonly rejectCauseQueueTimeOverflow?: boolean;
  readonly rejectCauseCapacityOverflow?: boolean;
  readonly rejectCauseCalendarOverflow?: boolean;
  readonly rejectCauseUnknownOverflow?: boolean;
  readonly correlatorData?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of RouteRequest the switching function supports.
 *
 * Source: ECMA-269 Table 20-11.
 */
export interface RouteRequestCaps extends OpenBits {
  readonly callingDevice?: boolean;
  readonly routeingDevice?: boolean;
  readonly routeSelAlgorithmACD?: boolean;
  readonly routeSelAlgorithmEmergency?: boolean;
  readonly routeSelAlgorithmLeastCost?: boolean;
  readonly routeSelAlgorithmNormal?: boolean;
  readonly routeSelAlgorithmUserDefined?: boolean;
  readonly priority?: boolean;
  readonly replyTimeout?: boolean;
  readonly correlatorData?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly routedCallInfo?: boolean;
  readonly subjectOfCall?: boolean;
  readonly messageInformation?: boolean;
  readonly languagePreferences?: boolean;
  readonly deviceHistory?: boolean;
  readonly privateData?: boolean;
  readonly nonCallRelatedRouteing?: boolean;
}

/**
 * Which optional parts of RouteSelect the switching function supports.
 *
 * Source: ECMA-269 Table 20-12.
 */
export interface RouteSelectCaps extends OpenBits {
  readonly alternateRoutes?: boolean;
  readonly remainRetriesNoListAvailable?: boolean;
  readonly remainRetriesNoCountAvailable?: boolean;
  readonly remainRetriesRetryCount?: boolean;
  readonly routeUsed?: boolean;
  readonly correlatorData?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of RouteUsed the switching function supports.
 *
 * Source: ECMA-269 Table 20-13.
 */
export interface RouteUsedCaps extends OpenBits {
  readonly callingDevice?: boolean;
  readonly domain?: boolean;
  readonly correlatorData?: boolean;
  readonly privateData?: boolean;
}

/** The services that are supported for a logical device, by their group. */
export interface LogDevServList extends Open {
  /**
   * The call control services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callControlServList?: CallControlServList;
  /**
   * The call associated services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callAssociatedServList?: CallAssociatedServList;
  /**
   * The logical device feature services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly logicalServList?: LogicalServList;
  /**
   * The media attachment services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaServList?: MediaServList;
  /**
   * The I/O services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly iOServicesServList?: IOServicesServList;
  /**
   * The data collection services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dataCollectionServList?: DataCollectionServList;
  /**
   * The voice services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly voiceServList?: VoiceServList;
  /**
   * The location services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly locationServicesServList?: LocationServicesServList;
}

/** The call control services that are supported, each with its optional parts. */
export interface CallControlServList extends Open {
  /**
   * Which optional parts of AcceptCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly acceptCall?: AcceptCallCaps;
  /**
   * Which optional parts of AlternateCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly alternateCall?: AlternateCallCaps;
  /**
   * Which optional parts of AnswerCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly answerCall?: AnswerCallCaps;
  /**
   * Which optional parts of CallBack the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callBack?: CallBackCaps;
  /**
   * Which optional parts of CallBackMessage the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callBackMessage?: CallBackMessageCaps;
  /**
   * Which optional parts of CamponCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly campOnCall?: CampOnCallCaps;
  /**
   * Which optional parts of ClearCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly clearCall?: ClearCallCaps;
  /**
   * Which optional parts of ClearConnection the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly clearConnection?: ClearConnectionCaps;
  /**
   * Which optional parts of ConferenceCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly conferenceCall?: ConferenceCallCaps;
  /**
   * Which optional parts of ConsultationCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly consultationCall?: ConsultationCallCaps;
  /**
   * Which optional parts of DeflectCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deflectCall?: DeflectCallCaps;
  /**
   * Which optional parts of DialDigits the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dialDigits?: DialDigitsCaps;
  /**
   * Which optional parts of DirectedPickupCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly directedPickupCall?: DirectedPickupCallCaps;
  /**
   * Which optional parts of GroupPickupCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly groupPickupCall?: GroupPickupCallCaps;
  /**
   * Which optional parts of HoldCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly holdCall?: HoldCallCaps;
  /**
   * Which optional parts of IntrudeCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly intrudeCall?: IntrudeCallCaps;
  /**
   * Which optional parts of JoinCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly joinCall?: JoinCallCaps;
  /**
   * Which optional parts of MakeCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly makeCall?: MakeCallCaps;
  /**
   * Which optional parts of MakeConnection the switching function supports.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly makeConnection?: MakeConnectionCaps;
  /**
   * Which optional parts of MakePredictiveCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly makePredictiveCall?: MakePredictiveCallCaps;
  /**
   * Which optional parts of ParkCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly parkCall?: ParkCallCaps;
  /**
   * Which optional parts of ReconnectCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly reconnectCall?: ReconnectCallCaps;
  /**
   * Which optional parts of RetrieveCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly retrieveCall?: RetrieveCallCaps;
  /**
   * Which optional parts of SendMessage the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly sendMessage?: SendMessageCaps;
  /**
   * Which optional parts of SingleStepConferenceCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly singleStepConference?: SingleStepConferenceCaps;
  /**
   * Which optional parts of SingleStepTransferCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly singleStepTransfer?: SingleStepTransferCaps;
  /**
   * Which optional parts of TransferCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly transferCall?: TransferCallCaps;
}

/**
 * Which optional parts of AcceptCall the switching function supports.
 *
 * Source: ECMA-269 17.1.1; ECMA-285 15.1.1.
 */
export interface AcceptCallCaps extends OpenBits {
  readonly correlatorData?: boolean;
  readonly userData?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of AlternateCall the switching function supports.
 *
 * Source: ECMA-269 17.1.2; ECMA-285 15.1.2.
 */
export interface AlternateCallCaps extends OpenBits {
  readonly alerting?: boolean;
  readonly hold?: boolean;
  readonly queued?: boolean;
  readonly connectionReservation?: boolean;
  readonly consultOptionConsultOnly?: boolean;
  readonly consultOptionTransferOnly?: boolean;
  readonly consultOptionConferenceOnly?: boolean;
  readonly consultOptionUnrestricted?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
  readonly supportsOfferedModeOfAlerting?: boolean;
}

/**
 * Which optional parts of AnswerCall the switching function supports.
 *
 * Source: ECMA-269 17.1.3; ECMA-285 15.1.3.
 */
export interface AnswerCallCaps extends OpenBits {
  readonly alerting?: boolean;
  readonly initiated?: boolean;
  readonly queued?: boolean;
  readonly correlatorData?: boolean;
  readonly userData?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly supportsOfferedModeOfAlerting?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of CallBack the switching function supports.
 *
 * Source: ECMA-269 17.1.4; ECMA-285 15.1.4.
 */
export interface CallBackCaps extends OpenBits {
  readonly alerting?: boolean;
  readonly null?: boolean;
  readonly failed?: boolean;
  readonly queued?: boolean;
  readonly callCharacteristics?: boolean;
  readonly subjectOfCall?: boolean;
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  readonly targetDeviceInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly moreCallBacksNegAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of CallBackMessage the switching function supports.
 *
 * Source: ECMA-269 17.1.5; ECMA-285 15.1.5.
 */
export interface CallBackMessageCaps extends OpenBits {
  readonly alerting?: boolean;
  readonly null?: boolean;
  readonly failed?: boolean;
  readonly queued?: boolean;
  readonly privateData?: boolean;
  readonly targetDeviceInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly moreCallBacksNegAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of CamponCall the switching function supports.
 *
 * Source: ECMA-269 17.1.6; ECMA-285 15.1.6.
 */
export interface CampOnCallCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of ClearCall the switching function supports.
 *
 * Source: ECMA-269 17.1.7; ECMA-285 15.1.7.
 */
export interface ClearCallCaps extends OpenBits {
  readonly alerting?: boolean;
  readonly connected?: boolean;
  readonly failed?: boolean;
  readonly queued?: boolean;
  readonly initiated?: boolean;
  readonly hold?: boolean;
  readonly userData?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly callIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
  /** ECMA-323 edition 4 or later. */
  readonly reason?: boolean;
}

/**
 * Which optional parts of ClearConnection the switching function supports.
 *
 * Source: ECMA-269 17.1.8; ECMA-285 15.1.8.
 */
export interface ClearConnectionCaps extends OpenBits {
  readonly alerting?: boolean;
  readonly connected?: boolean;
  readonly fail?: boolean;
  readonly queued?: boolean;
  readonly initiated?: boolean;
  readonly hold?: boolean;
  readonly correlatorData?: boolean;
  readonly userData?: boolean;
  readonly reason?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of ConferenceCall the switching function supports.
 *
 * Source: ECMA-269 17.1.9; ECMA-285 15.1.9.
 */
export interface ConferenceCallCaps extends OpenBits {
  readonly activeCallConnected?: boolean;
  readonly activeCallHold?: boolean;
  readonly heldCallConnected?: boolean;
  readonly heldCallHold?: boolean;
  readonly privateData?: boolean;
  readonly connectionParameterInAck?: boolean;
  readonly endpointDeviceID?: boolean;
  readonly resultingConnectionInfo?: boolean;
  readonly conferenceCallOnfoInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly protectedAgainstClearing?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of ConsultationCall the switching function supports.
 *
 * Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
 */
export interface ConsultationCallCaps extends OpenBits {
  readonly connectionReservation?: boolean;
  readonly accountCode?: boolean;
  readonly authCode?: boolean;
  readonly correlatorData?: boolean;
  readonly userData?: boolean;
  readonly callCharacteristics?: boolean;
  readonly callCharacteristicsACDCall?: boolean;
  readonly callCharacteristicsLowPriorityCall?: boolean;
  readonly callCharacteristicsPriorityCall?: boolean;
  readonly callCharacteristicsHighPriorityCall?: boolean;
  readonly callCharacteristicsMaintenanceCall?: boolean;
  readonly callCharacteristicsDirectAgent?: boolean;
  readonly callCharacteristicsAssistCall?: boolean;
  readonly callCharacteristicsVoiceUnitCall?: boolean;
  readonly callCharacteristicsPrivateCall?: boolean;
  readonly callCharacteristicsPersonalCall?: boolean;
  readonly callCharacteristicsSensitiveCall?: boolean;
  readonly callCharacteristicsConfidentialCall?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly callCharacteristicsEncryptedCall?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callingConnectionInfo?: boolean;
  readonly flowDirectionTransmit?: boolean;
  readonly flowDirectionReceive?: boolean;
  readonly flowDirectionTransmitAndReceive?: boolean;
  readonly flowDirectionNone?: boolean;
  readonly numberOfChannels?: boolean;
  readonly mediaSessionInfo?: boolean;
  readonly consultOptionConsultOnly?: boolean;
  readonly consultOptionTransferOnly?: boolean;
  readonly consultOptionConferenceOnly?: boolean;
  readonly consultOptionUnrestricted?: boolean;
  readonly subjectOfCall?: boolean;
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  readonly initiatedCallInfoInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly multiStage?: boolean;
  readonly supportsAdjustmentOfMediaCharacteristics?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of DeflectCall the switching function supports.
 *
 * Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
 */
export interface DeflectCallCaps extends OpenBits {
  readonly alerting?: boolean;
  readonly connected?: boolean;
  readonly failed?: boolean;
  readonly hold?: boolean;
  readonly queued?: boolean;
  readonly correlatorData?: boolean;
  readonly userData?: boolean;
  readonly subjectOfCall?: boolean;
  readonly languagePreferences?: boolean;
  readonly reason?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly callCharacteristicsinRequest?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly multipleDeviceIDsInNewDestination?: boolean;
}

/**
 * Which optional parts of DialDigits the switching function supports.
 *
 * Source: ECMA-269 17.1.12; ECMA-285 15.1.12.
 */
export interface DialDigitsCaps extends OpenBits {
  readonly correlatorData?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of DirectedPickupCall the switching function supports.
 *
 * Source: ECMA-269 17.1.13; ECMA-285 15.1.13.
 */
export interface DirectedPickupCallCaps extends OpenBits {
  readonly alerting?: boolean;
  readonly hold?: boolean;
  readonly queued?: boolean;
  readonly connected?: boolean;
  readonly correlatorData?: boolean;
  readonly userData?: boolean;
  readonly privateData?: boolean;
  readonly pickedCallInAck?: boolean;
  readonly pickedCallInfoInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly supportsOfferedModeOfAlerting?: boolean;
  readonly supportsPrompting?: boolean;
  readonly promptingMode?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of GroupPickupCall the switching function supports.
 *
 * Source: ECMA-269 17.1.14; ECMA-285 15.1.14.
 */
export interface GroupPickupCallCaps extends OpenBits {
  readonly alerting?: boolean;
  readonly connected?: boolean;
  readonly hold?: boolean;
  readonly queued?: boolean;
  readonly pickGroup?: boolean;
  readonly correlatorData?: boolean;
  readonly userData?: boolean;
  readonly privateData?: boolean;
  readonly pickedCallInAck?: boolean;
  readonly pickedCallInfoInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly supportsPrompting?: boolean;
  readonly promptingMode?: boolean;
  readonly supportsOfferedModeOfAlerting?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of HoldCall the switching function supports.
 *
 * Source: ECMA-269 17.1.15; ECMA-285 15.1.15.
 */
export interface HoldCallCaps extends OpenBits {
  readonly connectionReservation?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of IntrudeCall the switching function supports.
 *
 * Source: ECMA-269 17.1.16; ECMA-285 15.1.16.
 */
export interface IntrudeCallCaps extends OpenBits {
  readonly participationTypeSilent?: boolean;
  readonly participationTypeActive?: boolean;
  readonly userData?: boolean;
  readonly privateData?: boolean;
  readonly conferencedCallInfoInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly supportsConference?: boolean;
  readonly supportsAlternate?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of JoinCall the switching function supports.
 *
 * Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
 */
export interface JoinCallCaps extends OpenBits {
  readonly autoOriginatePrompt?: boolean;
  readonly autoOriginateDoNotPrompt?: boolean;
  readonly participationTypeSilent?: boolean;
  readonly participationTypeActive?: boolean;
  readonly accountCode?: boolean;
  readonly authCode?: boolean;
  readonly correlatorData?: boolean;
  readonly userData?: boolean;
  readonly conferencedCallInAck?: boolean;
  readonly conferencedCallInfoInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly supportsPrompting?: boolean;
  readonly promptingMode?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of MakeCall the switching function supports.
 *
 * Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
 */
export interface MakeCallCaps extends OpenBits {
  readonly initiated?: boolean;
  readonly null?: boolean;
  readonly accountCode?: boolean;
  readonly authCode?: boolean;
  readonly autoOriginatePrompt?: boolean;
  readonly autoOriginateDoNotPrompt?: boolean;
  readonly correlatorData?: boolean;
  readonly userData?: boolean;
  readonly callCharacteristics?: boolean;
  readonly callCharacteristicsACDCall?: boolean;
  readonly callCharacteristicsLowPriorityCall?: boolean;
  readonly callCharacteristicsPriorityCall?: boolean;
  readonly callCharacteristicsHighPriorityCall?: boolean;
  readonly callCharacteristicsMaintenanceCall?: boolean;
  readonly callCharacteristicsDirectAgent?: boolean;
  readonly callCharacteristicsAssistCall?: boolean;
  readonly callCharacteristicsVoiceUnitCall?: boolean;
  readonly callCharacteristicsPrivateCall?: boolean;
  readonly callCharacteristicsPersonalCall?: boolean;
  readonly callCharacteristicsSensitiveCall?: boolean;
  readonly callCharacteristicsConfidentialCall?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly callCharacteristicsEncryptedCall?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callingConnectionInfo?: boolean;
  readonly subjectOfCall?: boolean;
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  readonly initiatedCallInfoInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly multiStage?: boolean;
  readonly supportsPrompting?: boolean;
  readonly promptingMode?: boolean;
  readonly offHook?: boolean;
  readonly mediaCharacteristicsAdjustable?: boolean;
  readonly ackModelMultiStep?: boolean;
  /** ECMA-323 edition 4 or later. */
  readonly reason?: boolean;
}

/**
 * Which optional parts of MakeConnection the switching function supports.
 *
 * Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
 */
export interface MakeConnectionCaps extends OpenBits {
  readonly null?: boolean;
  readonly accountCode?: boolean;
  readonly authCode?: boolean;
  readonly autoOriginatePrompt?: boolean;
  readonly autoOriginateDoNotPrompt?: boolean;
  readonly correlatorData?: boolean;
  readonly callCharacteristics?: boolean;
  readonly callCharacteristicsACDCall?: boolean;
  readonly callCharacteristicsLowPriorityCall?: boolean;
  readonly callCharacteristicsPriorityCall?: boolean;
  readonly callCharacteristicsHighPriorityCall?: boolean;
  readonly callCharacteristicsMaintenanceCall?: boolean;
  readonly callCharacteristicsDirectAgent?: boolean;
  readonly callCharacteristicsAssistCall?: boolean;
  readonly callCharacteristicsVoiceUnitCall?: boolean;
  readonly callCharacteristicsPrivateCall?: boolean;
  readonly callCharacteristicsPersonalCall?: boolean;
  readonly callCharacteristicsSensitiveCall?: boolean;
  readonly callCharacteristicsConfidentialCall?: boolean;
  readonly callCharacteristicsEncryptedCall?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly connectionInfo?: boolean;
  readonly subjectOfCall?: boolean;
  readonly languagePreferences?: boolean;
  readonly reason?: boolean;
  readonly maxDevices?: boolean;
  readonly startTime?: boolean;
  readonly duration?: boolean;
  readonly privateData?: boolean;
  readonly mediaCharacteristicsinAck?: boolean;
  readonly initiatedCallInfoInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly supportsPrompting?: boolean;
  readonly promptingMode?: boolean;
  readonly mediaCharacteristicsAdjusted?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of MakePredictiveCall the switching function supports.
 *
 * Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
 */
export interface MakePredictiveCallCaps extends OpenBits {
  readonly signallingDetection?: boolean;
  readonly signallingConditionCallDelivered?: boolean;
  readonly signallingConditionCallEstablished?: boolean;
  readonly signallingConditionActionDestinationDetection?: boolean;
  readonly signallingConditionActionRemainConnected?: boolean;
  readonly destinationDetection?: boolean;
  readonly destinationConditionHumanVoice?: boolean;
  readonly destinationConditionAnsweringMachine?: boolean;
  readonly destinationConditionFax?: boolean;
  readonly destinationActionClearConnection?: boolean;
  readonly destinationActionRemainConnected?: boolean;
  readonly defaultActionClearConnection?: boolean;
  readonly defaultActionRemainConnected?: boolean;
  readonly accountCode?: boolean;
  readonly authCode?: boolean;
  readonly autoOriginatePrompt?: boolean;
  readonly autoOriginateDoNotPrompt?: boolean;
  readonly alertTime?: boolean;
  readonly correlatorData?: boolean;
  readonly callCharacteristics?: boolean;
  readonly callCharacteristicsACDCall?: boolean;
  readonly callCharacteristicsLowPriorityCall?: boolean;
  readonly callCharacteristicsPriorityCall?: boolean;
  readonly callCharacteristicsHighPriorityCall?: boolean;
  readonly callCharacteristicsMaintenanceCall?: boolean;
  readonly callCharacteristicsDirectAgent?: boolean;
  readonly callCharacteristicsAssistCall?: boolean;
  readonly callCharacteristicsVoiceUnitCall?: boolean;
  readonly callCharacteristicsPrivateCall?: boolean;
  readonly callCharacteristicsPersonalCall?: boolean;
  readonly callCharacteristicsSensitiveCall?: boolean;
  readonly callCharacteristicsConfidentialCall?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly callCharacteristicsEncryptedCall?: boolean;
  readonly subjectOfCall?: boolean;
  readonly languagePreferences?: boolean;
  readonly userData?: boolean;
  readonly privateData?: boolean;
  readonly initiatedCallInfoInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly supportsPrompting?: boolean;
  readonly promptingMode?: boolean;
  readonly reservesCallingDevice?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of ParkCall the switching function supports.
 *
 * Source: ECMA-269 17.1.21; ECMA-285 15.1.21.
 */
export interface ParkCallCaps extends OpenBits {
  readonly hold?: boolean;
  readonly connected?: boolean;
  readonly correlatorData?: boolean;
  readonly subjectOfCall?: boolean;
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  readonly parkedToInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of ReconnectCall the switching function supports.
 *
 * Source: ECMA-269 17.1.22; ECMA-285 15.1.22.
 */
export interface ReconnectCallCaps extends OpenBits {
  readonly alerting?: boolean;
  readonly connected?: boolean;
  readonly fail?: boolean;
  readonly initiated?: boolean;
  readonly queued?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of RetrieveCall the switching function supports.
 *
 * Source: ECMA-269 17.1.23; ECMA-285 15.1.23.
 */
export interface RetrieveCallCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of SendMessage the switching function supports.
 *
 * Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
 */
export interface SendMessageCaps extends OpenBits {
  readonly accountCode?: boolean;
  readonly authCode?: boolean;
  readonly correlatorData?: boolean;
  readonly userData?: boolean;
  readonly callCharacteristics?: boolean;
  readonly callCharacteristicsACDCall?: boolean;
  readonly callCharacteristicsLowPriorityCall?: boolean;
  readonly callCharacteristicsPriorityCall?: boolean;
  readonly callCharacteristicsHighPriorityCall?: boolean;
  readonly callCharacteristicsMaintenanceCall?: boolean;
  readonly callCharacteristicsDirectAgent?: boolean;
  readonly callCharacteristicsAssistCall?: boolean;
  readonly callCharacteristicsVoiceUnitCall?: boolean;
  readonly callCharacteristicsPrivateCall?: boolean;
  readonly callCharacteristicsPersonalCall?: boolean;
  readonly callCharacteristicsSensitiveCall?: boolean;
  readonly callCharacteristicsConfidentialCall?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly callCharacteristicsEncryptedCall?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly subjectOfCall?: boolean;
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of SingleStepConferenceCall the switching function supports.
 *
 * Source: ECMA-269 17.1.25; ECMA-285 15.1.24.
 */
export interface SingleStepConferenceCaps extends OpenBits {
  readonly participationTypeActive?: boolean;
  readonly participationTypeSilent?: boolean;
  readonly accountCode?: boolean;
  readonly authCode?: boolean;
  readonly correlatorData?: boolean;
  readonly subjectOfCall?: boolean;
  readonly languagePreferences?: boolean;
  readonly userData?: boolean;
  readonly privateData?: boolean;
  readonly conferencedCallInfoInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of SingleStepTransferCall the switching function supports.
 *
 * Source: ECMA-269 17.1.26; ECMA-285 15.1.26.
 */
export interface SingleStepTransferCaps extends OpenBits {
  readonly accountCode?: boolean;
  readonly authCode?: boolean;
  readonly correlatorData?: boolean;
  readonly userData?: boolean;
  readonly subjectOfCall?: boolean;
  readonly languagePreferences?: boolean;
  readonly reason?: boolean;
  readonly privateData?: boolean;
  readonly connectionParameterInAck?: boolean;
  readonly endpointDeviceID?: boolean;
  readonly resultionConnectionInformation?: boolean;
  readonly transferredCollInfoInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly multipleDevices?: boolean;
  readonly ackModelMultiStep?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly callCharacteristicsinRequest?: boolean;
}

/**
 * Which optional parts of TransferCall the switching function supports.
 *
 * Source: ECMA-269 17.1.27; ECMA-285 15.1.27.
 */
export interface TransferCallCaps extends OpenBits {
  readonly activeCallConnected?: boolean;
  readonly activeCallHold?: boolean;
  readonly heldCallConnected?: boolean;
  readonly heldCallHold?: boolean;
  readonly privateData?: boolean;
  readonly connectionsParameterInAck?: boolean;
  readonly endpointDeviceID?: boolean;
  readonly resultingConnectionInformation?: boolean;
  readonly transferredCallInfoInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly multipleDevices?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/** The call associated services that are supported, each with its optional parts. */
export interface CallAssociatedServList extends Open {
  /**
   * Which optional parts of AssociateData the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly associateData?: AssociateDataCaps;
  /**
   * Which optional parts of CancelTelephonyTones the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cancelTelephonyTones?: CancelTelephonyTonesCaps;
  /**
   * Which optional parts of ChangeConnectionInformation the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly changeConnectionInformation?: ChangeConnectionInformationCaps;
  /**
   * Which optional parts of GenerateDigits the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly generateDigits?: GenerateDigitsCaps;
  /**
   * Which optional parts of GenerateTelephonyTones the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly generateTelephonyTones?: GenerateTelephonyTonesCaps;
  /**
   * Which optional parts of SendUserInformation the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly sendUserInformation?: SendUserInformationCaps;
}

/**
 * Which optional parts of AssociateData the switching function supports.
 *
 * Source: ECMA-269 Table 18-2.
 */
export interface AssociateDataCaps extends OpenBits {
  readonly accountCode?: boolean;
  readonly authCode?: boolean;
  readonly correlatorData?: boolean;
  readonly callQualifyingData?: boolean;
  readonly callCharacteristics?: boolean;
  readonly subjectOfCall?: boolean;
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly rejectsRequestsWithOldConnectionID?: boolean;
  readonly ackModelMultiStep?: boolean;
  /** ECMA-323 edition 4 or later. */
  readonly deviceInfo?: boolean;
}

/**
 * Which optional parts of CancelTelephonyTones the switching function supports.
 *
 * Source: ECMA-269 Table 18-6.
 */
export interface CancelTelephonyTonesCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of ChangeConnectionInformation the switching function supports.
 *
 * Source: ECMA-269 Table 18-10.
 */
export interface ChangeConnectionInformationCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GenerateDigits the switching function supports.
 *
 * Source: ECMA-269 Table 18-14.
 */
export interface GenerateDigitsCaps extends OpenBits {
  readonly digitModeDTMF?: boolean;
  readonly digitModePulse?: boolean;
  readonly toneDuration?: boolean;
  readonly pulseRate?: boolean;
  readonly pauseDuration?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly supportsDTMFTonesABCD?: boolean;
  readonly supportsPauseToneChar?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of GenerateTelephonyTones the switching function supports.
 *
 * Source: ECMA-269 Table 18-18.
 */
export interface GenerateTelephonyTonesCaps extends OpenBits {
  readonly toneToSendBeep?: boolean;
  readonly toneToSendBilling?: boolean;
  readonly toneToSendBusy?: boolean;
  readonly toneToSendCarrier?: boolean;
  readonly toneToSendConfirmation?: boolean;
  readonly toneToSendDial?: boolean;
  readonly toneToSendFaxCNG?: boolean;
  readonly toneToSendHold?: boolean;
  readonly toneToSendHowler?: boolean;
  readonly toneToSendIntrusion?: boolean;
  readonly toneToSendModemCNG?: boolean;
  readonly toneToSendPark?: boolean;
  readonly toneToSendRecordWarning?: boolean;
  readonly toneToSendReorder?: boolean;
  readonly toneToSendRingback?: boolean;
  readonly toneToSendSilence?: boolean;
  readonly toneToSendSitVC?: boolean;
  readonly toneToSendSitIC?: boolean;
  readonly toneToSendSitRO?: boolean;
  readonly toneToSendSitNC?: boolean;
  readonly toneToSendSf0?: boolean;
  readonly toneToSendSf1?: boolean;
  readonly toneToSendSf2?: boolean;
  readonly toneToSendSf3?: boolean;
  readonly toneToSendSf4?: boolean;
  readonly toneToSendSf5?: boolean;
  readonly toneToSendSf6?: boolean;
  readonly toneToSendSf7?: boolean;
  readonly toneToSendSf8?: boolean;
  readonly toneToSendSf9?: boolean;
  readonly toneToSendSf10?: boolean;
  readonly toneToSendSf11?: boolean;
  readonly toneToSendSf12?: boolean;
  readonly toneToSendSf13?: boolean;
  readonly toneToSendSf14?: boolean;
  readonly toneToSendSf15?: boolean;
  readonly toneToSendSf16?: boolean;
  readonly toneToSendSf17?: boolean;
  readonly toneToSendSf18?: boolean;
  readonly toneToSendSf19?: boolean;
  readonly toneToSendSf20?: boolean;
  readonly toneToSendSf21?: boolean;
  readonly toneToSendSf22?: boolean;
  readonly toneToSendSf23?: boolean;
  readonly toneToSendSf24?: boolean;
  readonly toneToSendSf25?: boolean;
  readonly toneToSendSf26?: boolean;
  readonly toneToSendSf27?: boolean;
  readonly toneToSendSf28?: boolean;
  readonly toneToSendSf29?: boolean;
  readonly toneToSendSf30?: boolean;
  readonly toneToSendSf31?: boolean;
  readonly toneToSendSf32?: boolean;
  readonly toneToSendSf33?: boolean;
  readonly toneToSendSf34?: boolean;
  readonly toneToSendSf35?: boolean;
  readonly toneToSendSf36?: boolean;
  readonly toneToSendSf37?: boolean;
  readonly toneToSendSf38?: boolean;
  readonly toneToSendSf39?: boolean;
  readonly toneToSendSf40?: boolean;
  readonly toneToSendSf41?: boolean;
  readonly toneToSendSf42?: boolean;
  readonly toneToSendSf43?: boolean;
  readonly toneToSendSf44?: boolean;
  readonly toneToSendSf45?: boolean;
  readonly toneToSendSf46?: boolean;
  readonly toneToSendSf47?: boolean;
  readonly toneToSendSf48?: boolean;
  readonly toneToSendSf49?: boolean;
  readonly toneToSendSf50?: boolean;
  readonly toneToSendSf51?: boolean;
  readonly toneToSendSf52?: boolean;
  readonly toneToSendSf53?: boolean;
  readonly toneToSendSf54?: boolean;
  readonly toneToSendSf55?: boolean;
  readonly toneToSendSf56?: boolean;
  readonly toneToSendSf57?: boolean;
  readonly toneToSendSf58?: boolean;
  readonly toneToSendSf59?: boolean;
  readonly toneToSendSf60?: boolean;
  readonly toneToSendSf61?: boolean;
  readonly toneToSendSf62?: boolean;
  readonly toneToSendSf63?: boolean;
  readonly toneToSendSf64?: boolean;
  readonly toneToSendSf65?: boolean;
  readonly toneToSendSf66?: boolean;
  readonly toneToSendSf67?: boolean;
  readonly toneToSendSf68?: boolean;
  readonly toneToSendSf69?: boolean;
  readonly toneToSendSf70?: boolean;
  readonly toneToSendSf71?: boolean;
  readonly toneToSendSf72?: boolean;
  readonly toneToSendSf73?: boolean;
  readonly toneToSendSf74?: boolean;
  readonly toneToSendSf75?: boolean;
  readonly toneToSendSf76?: boolean;
  readonly toneToSendSf77?: boolean;
  readonly toneToSendSf78?: boolean;
  readonly toneToSendSf79?: boolean;
  readonly toneToSendSf80?: boolean;
  readonly toneToSendSf81?: boolean;
  readonly toneToSendSf82?: boolean;
  readonly toneToSendSf83?: boolean;
  readonly toneToSendSf84?: boolean;
  readonly toneToSendSf85?: boolean;
  readonly toneToSendSf86?: boolean;
  readonly toneToSendSf87?: boolean;
  readonly toneToSendSf88?: boolean;
  readonly toneToSendSf89?: boolean;
  readonly toneToSendSf90?: boolean;
  readonly toneToSendSf91?: boolean;
  readonly toneToSendSf92?: boolean;
  readonly toneToSendSf93?: boolean;
  readonly toneToSendSf94?: boolean;
  readonly toneToSendSf95?: boolean;
  readonly toneToSendSf96?: boolean;
  readonly toneToSendSf97?: boolean;
  readonly toneToSendSf98?: boolean;
  readonly toneToSendSf99?: boolean;
  readonly toneToSendSf100?: boolean;
  readonly toneDuration?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of SendUserInformation the switching function supports.
 *
 * Source: ECMA-269 Table 18-22.
 */
export interface SendUserInformationCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/** The logical device feature services that are supported, each with its optional parts. */
export interface LogicalServList extends Open {
  /**
   * Which optional parts of CallBackNonCallRelated the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callBackNonCallRel?: CallBackNonCallRelCaps;
  /**
   * Which optional parts of CallBackMessageNonCallRelated the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callBackMsgNonCallRel?: CallBackMsgNonCallRelCaps;
  /**
   * Which optional parts of CancelCallBack the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cancelCallBack?: CancelCallBackCaps;
  /**
   * Which optional parts of CancelCallBackMessage the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cancelCallBackMsg?: CancelCallBackMsgCaps;
  /**
   * Which optional parts of GetAgentState the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getAgentState?: GetAgentStateCaps;
  /**
   * Which optional parts of GetAutoAnswer the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getAutoAnswer?: GetAutoAnswerCaps;
  /**
   * Which optional parts of GetAutoWorkMode the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getAutoWorkMode?: GetAutoWorkModeCaps;
  /**
   * Which optional parts of GetCallerIDStatus the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getCallerIDStatus?: GetCallerIDStatusCaps;
  /**
   * Which optional parts of GetCallBack the switching function supports.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly getCallBack?: GetCallBackCaps;
  /**
   * Which optional parts of GetDoNotDisturb the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getDoNotDisturb?: GetDoNotDisturbCaps;
  /**
   * Which optional parts of GetForwarding the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getForwarding?: GetForwardingCaps;
  /**
   * Which optional parts of GetLastNumberDialed the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getLastNumberDialed?: GetLastNumberDialedCaps;
  /**
   * Which optional parts of GetPresenceState the switching function supports.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly getPresenceState?: GetPresenceStateCaps;
  /**
   * Which optional parts of GetRouteingMode the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getRouteingMode?: GetRouteingModeCaps;
  /**
   * Which optional parts of SetAgentState the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setAgentState?: SetAgentStateCaps;
  /**
   * Which optional parts of SetAutoAnswer the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setAutoAnswer?: SetAutoAnswerCaps;
  /**
   * Which optional parts of SetAutoWorkMode the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setAutoWorkMode?: SetAutoWorkModeCaps;
  /**
   * Which optional parts of SetCallerIDStatus the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setCallerIDStatus?: SetCallerIDStatusCaps;
  /**
   * Which optional parts of SetDoNotDisturb the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setDoNotDisturb?: SetDoNotDisturbCaps;
  /**
   * Which optional parts of SetForwarding the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setForwarding?: SetForwardingCaps;
  /**
   * Which optional parts of SetPresenceState the switching function supports.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly setPresenceState?: SetPresenceStateCaps;
  /**
   * Which optional parts of SetRouteingMode the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setRouteingMode?: SetRouteingModeCaps;
}

/**
 * Which optional parts of CallBackNonCallRelated the switching function supports.
 *
 * Source: ECMA-269 22.1.1.1.
 */
export interface CallBackNonCallRelCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly additionalReqForbidden?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of CallBackMessageNonCallRelated the switching function supports.
 *
 * Source: ECMA-269 22.1.2.1.
 */
export interface CallBackMsgNonCallRelCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly additionalReqForbidden?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of CancelCallBack the switching function supports.
 *
 * Source: ECMA-269 22.1.3.1.
 */
export interface CancelCallBackCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
  readonly supportsClearing?: boolean;
}

/**
 * Which optional parts of CancelCallBackMessage the switching function supports.
 *
 * Source: ECMA-269 22.1.4.1.
 */
export interface CancelCallBackMsgCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
  readonly supportsClearing?: boolean;
}

/**
 * Which optional parts of GetAgentState the switching function supports.
 *
 * Source: ECMA-269 22.1.5.1.
 */
export interface GetAgentStateCaps extends OpenBits {
  readonly acdGroup?: boolean;
  readonly privateData?: boolean;
  readonly agentStateListAgentIDInAck?: boolean;
  readonly agentGroupInAck?: boolean;
  readonly pendingAgentStateInAck?: boolean;
  readonly agentStateConditionForcedPauseInAck?: boolean;
  readonly agentStateConditionPauseInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetAutoAnswer the switching function supports.
 *
 * Source: ECMA-269 22.1.6.1.
 */
export interface GetAutoAnswerCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly numberOfRingsInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetAutoWorkMode the switching function supports.
 *
 * Source: ECMA-269 22.1.7.1.
 */
export interface GetAutoWorkModeCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly autoWorkIntervalInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetCallerIDStatus the switching function supports.
 *
 * Source: ECMA-269 22.1.9.1.
 */
export interface GetCallerIDStatusCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetCallBack the switching function supports.
 *
 * Source: ECMA-269 22.1.8.1.
 */
export interface GetCallBackCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetDoNotDisturb the switching function supports.
 *
 * Source: ECMA-269 22.1.10.1.
 */
export interface GetDoNotDisturbCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly callOriginParameterInAck?: boolean;
  readonly callOriginInternInAck?: boolean;
  readonly callOriginExternInAck?: boolean;
  readonly callingDeviceListInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetForwarding the switching function supports.
 *
 * Source: ECMA-269 22.1.11.1.
 */
export interface GetForwardingCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly forwardListInAck?: boolean;
  readonly forwardListImmediateInAck?: boolean;
  readonly forwardListBusyInAck?: boolean;
  readonly forwardListDNDInAck?: boolean;
  readonly forwardListNoAnsInAck?: boolean;
  readonly forwardListBusyIntInAck?: boolean;
  readonly forwardListBusyExtInAck?: boolean;
  readonly forwardListDNDIntInAck?: boolean;
  readonly forwardListDNDExtInAck?: boolean;
  readonly forwardListNoAnsIntInAck?: boolean;
  readonly forwardListNoAnsExtInAck?: boolean;
  readonly forwardListImmIntInAck?: boolean;
  readonly forwardListImmExtInAck?: boolean;
  readonly forwardDNInAck?: boolean;
  readonly forwardDefaultInAck?: boolean;
  readonly forwardDefaultTypeAndDNInAck?: boolean;
  readonly forwardDefaultTypeInAck?: boolean;
  readonly forwardDefaultDNInAck?: boolean;
  readonly ringCountInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetLastNumberDialed the switching function supports.
 *
 * Source: ECMA-269 22.1.12.1.
 */
export interface GetLastNumberDialedCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetPresenceState the switching function supports.
 *
 * Source: ECMA-269 22.1.13.1.
 */
export interface GetPresenceStateCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly fromTimeInAck?: boolean;
  readonly untilTimeInAck?: boolean;
  readonly placeInAck?: boolean;
  readonly moodInAck?: boolean;
  readonly namedPresenceStateInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetRouteingMode the switching function supports.
 *
 * Source: ECMA-269 Table 22-32.
 */
export interface GetRouteingModeCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of SetAgentState the switching function supports.
 *
 * Source: ECMA-269 22.1.15.1.
 */
export interface SetAgentStateCaps extends OpenBits {
  readonly requestedAgentStateLoggedOn?: boolean;
  readonly requestedAgentStateLoggedOff?: boolean;
  readonly requestedAgentStateNotReady?: boolean;
  readonly requestedAgentStateReady?: boolean;
  readonly requestedAgentStateWorkingAfterCall?: boolean;
  readonly agentID?: boolean;
  readonly password?: boolean;
  readonly group?: boolean;
  readonly privateData?: boolean;
  readonly pendingAgentStateWorkingAfterCallInAck?: boolean;
  readonly pendingAgentStateNotReadyInAck?: boolean;
  readonly pendingAgentStateNullInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
  readonly groupDeviceAllowedInReq?: boolean;
  readonly aCDDeviceAllowedInReq?: boolean;
  readonly delayTransitionIfBusy?: boolean;
  readonly delayTransitionIfWorkingAfterCall?: boolean;
}

/**
 * Which optional parts of SetAutoAnswer the switching function supports.
 *
 * Source: ECMA-269 22.1.16.1.
 */
export interface SetAutoAnswerCaps extends OpenBits {
  readonly numberOfRings?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of SetAutoWorkMode the switching function supports.
 *
 * Source: ECMA-269 22.1.17.1.
 */
export interface SetAutoWorkModeCaps extends OpenBits {
  readonly autoWorkInterval?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
  readonly groupDeviceAllowedInReq?: boolean;
  readonly aCDDeviceAllowedInReq?: boolean;
}

/**
 * Which optional parts of SetCallerIDStatus the switching function supports.
 *
 * Source: ECMA-269 22.1.18.1.
 */
export interface SetCallerIDStatusCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of SetDoNotDisturb the switching function supports.
 *
 * Source: ECMA-269 22.1.19.1.
 */
export interface SetDoNotDisturbCaps extends OpenBits {
  readonly callOriginationInternal?: boolean;
  readonly callOriginationExternal?: boolean;
  readonly callingDeviceList?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of SetForwarding the switching function supports.
 *
 * Source: ECMA-269 22.1.20.1.
 */
export interface SetForwardingCaps extends OpenBits {
  readonly forwardingTypeBusy?: boolean;
  readonly forwardingTypeBusyInt?: boolean;
  readonly forwardingTypeBusyExt?: boolean;
  readonly forwardingTypeDND?: boolean;
  readonly forwardingTypeDNDInt?: boolean;
  readonly forwardingTypeDNDExt?: boolean;
  readonly forwardingTypeNoAns?: boolean;
  readonly forwardingTypeNoAnsInt?: boolean;
  readonly forwardingTypeNoAnsExt?: boolean;
  readonly forwardingTypeImmediate?: boolean;
  readonly forwardingTypeImmInt?: boolean;
  readonly forwardingTypeImmExt?: boolean;
  readonly forwardDN?: boolean;
  readonly ringCount?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
  /** ECMA-323 edition 4 or later. */
  readonly ringDuration?: boolean;
}

/**
 * Which optional parts of SetPresenceState the switching function supports.
 *
 * Source: ECMA-269 22.1.21.1.
 */
export interface SetPresenceStateCaps extends OpenBits {
  readonly fromTime?: boolean;
  readonly untilTime?: boolean;
  readonly place?: boolean;
  readonly mood?: boolean;
  readonly namedPresenceState?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of SetRouteingMode the switching function supports.
 *
 * Source: ECMA-269 Table 22-58.
 */
export interface SetRouteingModeCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/** The media attachment services that are supported, each with its optional parts. */
export interface MediaServList extends Open {
  /**
   * Which optional parts of AttachMediaService the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly attachMediaService?: AttachMediaServiceCaps;
  /**
   * Which optional parts of DetachMediaService the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly detachMediaService?: DetachMediaServiceCaps;
}

/**
 * Which optional parts of AttachMediaService the switching function supports.
 *
 * Source: ECMA-269 Table 19-2.
 */
export interface AttachMediaServiceCaps extends OpenBits {
  readonly mediaServiceVersion?: boolean;
  readonly mediaServiceInstanceID?: boolean;
  readonly connectionModeConsultConference?: boolean;
  readonly connectionModeConsultConferenceHold?: boolean;
  readonly connectionModeDeflect?: boolean;
  readonly connectionModeDirectedPickup?: boolean;
  readonly connectionModeJoin?: boolean;
  readonly connectionModeSingleStepConference?: boolean;
  readonly connectionModeSingleStepConferenceHold?: boolean;
  readonly connectionModeSingleStepTransfer?: boolean;
  readonly connectionModeTransfer?: boolean;
  readonly connectionModeDirect?: boolean;
  readonly requestedConnectionState?: boolean;
  readonly privateData?: boolean;
  readonly mediaServiceInstanceIDInAck?: boolean;
  readonly mediaConnectionInfoInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of DetachMediaService the switching function supports.
 *
 * Source: ECMA-269 Table 19-6.
 */
export interface DetachMediaServiceCaps extends OpenBits {
  readonly alerting?: boolean;
  readonly connected?: boolean;
  readonly fail?: boolean;
  readonly hold?: boolean;
  readonly queued?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/** The I/O services that are supported, each with its optional parts. */
export interface IOServicesServList extends Open {
  /**
   * Which optional parts of IORegister the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly ioRegister?: IoRegisterCaps;
  /**
   * Which optional parts of IORegisterAbort the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly ioRegisterAbort?: IoRegisterAbortCaps;
  /**
   * Which optional parts of IORegisterCancel the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly ioRegisterCancel?: IoRegisterCancelCaps;
  /**
   * Which optional parts of DataPathResumed the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dataPathResumed?: DataPathResumedCaps;
  /**
   * Which optional parts of DataPathSuspended the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dataPathSuspended?: DataPathSuspendedCaps;
  /**
   * Which optional parts of FastData the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly fastData?: FastDataCaps;
  /**
   * Which optional parts of ResumeDataPath the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly resumeDataPath?: ResumeDataPathCaps;
  /**
   * Which optional parts of SendBroadcastData the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly sendBroadcastData?: SendBroadcastDataCaps;
  /**
   * Which optional parts of SendData the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly sendData?: SendDataCaps;
  /**
   * Which optional parts of SendMulticastData the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly sendMulticastData?: SendMulticastDataCaps;
  /**
   * Which optional parts of StartDataPath the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly startDataPath?: StartDataPathCaps;
  /**
   * Which optional parts of StopDataPath the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly stopDataPath?: StopDataPathCaps;
  /**
   * Which optional parts of SuspendDataPath the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly suspendDataPath?: SuspendDataPathCaps;
}

/**
 * Which optional parts of IORegister the switching function supports.
 *
 * Source: ECMA-269 24.1.1.1.
 */
export interface IoRegisterCaps extends OpenBits {
  readonly ioDevice?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly allIODevices?: boolean;
}

/**
 * Which optional parts of IORegisterAbort the switching function supports.
 *
 * Source: ECMA-269 24.1.2.1.
 */
export interface IoRegisterAbortCaps extends OpenBits {
  readonly privateData?: boolean;
}

/**
 * Which optional parts of IORegisterCancel the switching function supports.
 *
 * Source: ECMA-269 24.1.3.1.
 */
export interface IoRegisterCancelCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of DataPathResumed the switching function supports.
 *
 * Source: ECMA-269 24.2.1.1.
 */
export interface DataPathResumedCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of DataPathSuspended the switching function supports.
 *
 * Source: ECMA-269 24.2.2.1.
 */
export interface DataPathSuspendedCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of FastData the switching function supports.
 *
 * Source: ECMA-269 24.2.3.1; ECMA-285 22.2.3.
 */
export interface FastDataCaps extends OpenBits {
  readonly objectDevice?: boolean;
  readonly objectCall?: boolean;
  readonly dataPathTypeText?: boolean;
  readonly dataPathTypeVoice?: boolean;
  readonly displayAttribPhyBaseRowNumber?: boolean;
  readonly displayAttribPhyBaseColumnNumber?: boolean;
  readonly displayAttribOffset?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly supportsModifyingPosition?: boolean;
}

/**
 * Which optional parts of ResumeDataPath the switching function supports.
 *
 * Source: ECMA-269 24.2.4.1.
 */
export interface ResumeDataPathCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly sendsDataPathResumed?: boolean;
}

/**
 * Which optional parts of SendBroadcastData the switching function supports.
 *
 * Source: ECMA-269 24.2.5.1.
 */
export interface SendBroadcastDataCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly dataPathTypeText?: boolean;
  readonly dataPathTypeVoice?: boolean;
  readonly displayAttribPhyBaseRowNumber?: boolean;
  readonly displayAttribPhyBaseColumnNumber?: boolean;
  readonly displayAttribOffset?: boolean;
  readonly privateDataInAck?: boolean;
  readonly supportsModifyingPosition?: boolean;
}

/**
 * Which optional parts of SendData the switching function supports.
 *
 * Source: ECMA-269 24.2.6.1.
 */
export interface SendDataCaps extends OpenBits {
  readonly displayAttribPhyBaseRowNumber?: boolean;
  readonly displayAttribPhyBaseColumnNumber?: boolean;
  readonly displayAttribOffset?: boolean;
  readonly ioCauseTerminationCharReceived?: boolean;
  readonly ioCauseCharCountReached?: boolean;
  readonly ioCauseTimeout?: boolean;
  readonly ioCauseSfTerminated?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly supportsModifyingPosition?: boolean;
}

/**
 * Which optional parts of SendMulticastData the switching function supports.
 *
 * Source: ECMA-269 24.2.7.1.
 */
export interface SendMulticastDataCaps extends OpenBits {
  readonly ioData?: boolean;
  readonly displayAttribPhyBaseRowNumber?: boolean;
  readonly displayAttribPhyBaseColumnNumber?: boolean;
  readonly displayAttribOffset?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly supportsModifyingPosition?: boolean;
}

/**
 * Which optional parts of StartDataPath the switching function supports.
 *
 * Source: ECMA-269 24.2.8.1.
 */
export interface StartDataPathCaps extends OpenBits {
  readonly objectDevice?: boolean;
  readonly objectCall?: boolean;
  readonly dataPathDirectionCfToObject?: boolean;
  readonly dataPathDirectionObjectToCf?: boolean;
  readonly dataPathDirectionBidirectional?: boolean;
  readonly dataPathTypeText?: boolean;
  readonly dataPathTypeVoice?: boolean;
  readonly numberOfCharsToCollect?: boolean;
  readonly terminationChar?: boolean;
  readonly timeout?: boolean;
  readonly privateData?: boolean;
  readonly numberOfCharsToCollectInAck?: boolean;
  readonly terminationCharInAck?: boolean;
  readonly timeoutInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of StopDataPath the switching function supports.
 *
 * Source: ECMA-269 24.2.9.1.
 */
export interface StopDataPathCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of SuspendDataPath the switching function supports.
 *
 * Source: ECMA-269 24.2.10.1.
 */
export interface SuspendDataPathCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/** The data collection services that are supported, each with its optional parts. */
export interface DataCollectionServList extends Open {
  /**
   * Which optional parts of DataCollected the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dataCollected?: DataCollectedCaps;
  /**
   * Which optional parts of DataCollectionResumed the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dataCollectionResumed?: DataCollectionResumedCaps;
  /**
   * Which optional parts of DataCollectionSuspended the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dataCollectionSuspended?: DataCollectionSuspendedCaps;
  /**
   * Which optional parts of ResumeDataCollection the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly resumeDataCollection?: ResumeDataCollectionCaps;
  /**
   * Which optional parts of StartDataCollection the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly startDataCollection?: StartDataCollectionCaps;
  /**
   * Which optional parts of StopDataCollection the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly stopDataCollection?: StopDataCollectionCaps;
  /**
   * Which optional parts of SuspendDataCollection the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly suspendDataCollection?: SuspendDataCollectionCaps;
}

/**
 * Which optional parts of DataCollected the switching function supports.
 *
 * Source: ECMA-269 25.1.1.1.
 */
export interface DataCollectedCaps extends OpenBits {
  readonly digitsDuration?: boolean;
  readonly digitsPauseDuration?: boolean;
  readonly toneDetectedBeep?: boolean;
  readonly toneDetectedBilling?: boolean;
  readonly toneDetectedBusy?: boolean;
  readonly toneDetectedCarrier?: boolean;
  readonly toneDetectedConfirmation?: boolean;
  readonly toneDetectedDial?: boolean;
  readonly toneDetectedFaxCNG?: boolean;
  readonly toneDetectedHold?: boolean;
  readonly toneDetectedHowler?: boolean;
  readonly toneDetectedIntrusion?: boolean;
  readonly toneDetectedModemCNG?: boolean;
  readonly toneDetectedPark?: boolean;
  readonly toneDetectedRecordWarning?: boolean;
  readonly toneDetectedReorder?: boolean;
  readonly toneDetectedRingback?: boolean;
  readonly toneDetectedSilence?: boolean;
  readonly toneDetectedSitVC?: boolean;
  readonly toneDetectedSitIC?: boolean;
  readonly toneDetectedSitRO?: boolean;
  readonly toneDetectedSitNC?: boolean;
  readonly toneDetectedSf0?: boolean;
  readonly toneDetectedSf1?: boolean;
  readonly toneDetectedSf2?: boolean;
  readonly toneDetectedSf3?: boolean;
  readonly toneDetectedSf4?: boolean;
  readonly toneDetectedSf5?: boolean;
  readonly toneDetectedSf6?: boolean;
  readonly toneDetectedSf7?: boolean;
  readonly toneDetectedSf8?: boolean;
  readonly toneDetectedSf9?: boolean;
  readonly toneDetectedSf10?: boolean;
  readonly toneDetectedOther?: boolean;
  readonly toneFrequency?: boolean;
  readonly toneDuration?: boolean;
  readonly tonePauseDuration?: boolean;
  readonly connectionInfo?: boolean;
  readonly dcollCauseFushCharReceived?: boolean;
  readonly dcollCauseCharCountReached?: boolean;
  readonly dcollCauseTimeout?: boolean;
  readonly dcollCauseSFTerminated?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of DataCollectionResumed the switching function supports.
 *
 * Source: ECMA-269 25.1.2.1.
 */
export interface DataCollectionResumedCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of DataCollectionSuspended the switching function supports.
 *
 * Source: ECMA-269 25.1.3.1.
 */
export interface DataCollectionSuspendedCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of ResumeDataCollection the switching function supports.
 *
 * Source: ECMA-269 25.1.4.1.
 */
export interface ResumeDataCollectionCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of StartDataCollection the switching function supports.
 *
 * Source: ECMA-269 25.1.5.1.
 */
export interface StartDataCollectionCaps extends OpenBits {
  readonly objectDevice?: boolean;
  readonly objectCall?: boolean;
  readonly dataCollectionTypeDigits?: boolean;
  readonly dataCollectionTypeTones?: boolean;
  readonly digitsReportingCriteriaNumChars?: boolean;
  readonly digitsReportingCriteriaFlushChar?: boolean;
  readonly digitsReportingCriteriaTimeout?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of StopDataCollection the switching function supports.
 *
 * Source: ECMA-269 25.1.6.1.
 */
export interface StopDataCollectionCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of SuspendDataCollection the switching function supports.
 *
 * Source: ECMA-269 25.1.7.1.
 */
export interface SuspendDataCollectionCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/** The voice services that are supported, each with its optional parts. */
export interface VoiceServList extends Open {
  /**
   * Which optional parts of Activate the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly activate?: ActivateCaps;
  /**
   * Which optional parts of Clear the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly clear?: ClearCaps;
  /**
   * Which optional parts of Deactivate the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deactivate?: DeactivateCaps;
  /**
   * Which optional parts of ConcatenateMessage the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly concatenateMsg?: ConcatenateMsgCaps;
  /**
   * Which optional parts of DeleteMessage the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deleteMsg?: DeleteMsgCaps;
  /**
   * Which optional parts of QueueService the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly queueService?: QueueServiceCaps;
  /**
   * Which optional parts of PlayMessage the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly playMsg?: PlayMsgCaps;
  /**
   * Which optional parts of QueryVoiceAttribute the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly queryVoiceAttrib?: QueryVoiceAttribCaps;
  /**
   * Which optional parts of RecordMessage the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly recordMsg?: RecordMsgCaps;
  /**
   * Which optional parts of Reposition the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly reposition?: RepositionCaps;
  /**
   * Which optional parts of Resume the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly resume?: ResumeCaps;
  /**
   * Which optional parts of Review the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly review?: ReviewCaps;
  /**
   * Which optional parts of Start the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly start?: StartCaps;
  /**
   * Which optional parts of SetVoiceAttribute the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setVoiceAttrib?: SetVoiceAttribCaps;
  /**
   * Which optional parts of Stop the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly stop?: StopCaps;
  /**
   * Which optional parts of Suspend the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly suspend?: SuspendCaps;
  /**
   * Which optional parts of SynthesizeMessage the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly synthesizeMsg?: SynthesizeMsgCaps;
}

/**
 * Which optional parts of Activate the switching function supports.
 *
 * Source: ECMA-269 26.1.1.1.
 */
export interface ActivateCaps extends OpenBits {
  readonly resource?: boolean;
  readonly grammarName?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of Clear the switching function supports.
 *
 * Source: ECMA-269 26.1.2.1.
 */
export interface ClearCaps extends OpenBits {
  readonly resource?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of Deactivate the switching function supports.
 *
 * Source: ECMA-269 26.1.4.1.
 */
export interface DeactivateCaps extends OpenBits {
  readonly resource?: boolean;
  readonly grammarName?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of ConcatenateMessage the switching function supports.
 *
 * Source: ECMA-269 26.1.3.1.
 */
export interface ConcatenateMsgCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of DeleteMessage the switching function supports.
 *
 * Source: ECMA-269 26.1.5.1.
 */
export interface DeleteMsgCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of QueueService the switching function supports.
 *
 * Source: ECMA-269 26.1.8.1.
 */
export interface QueueServiceCaps extends OpenBits {
  readonly message?: boolean;
  readonly resource?: boolean;
  readonly text?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of PlayMessage the switching function supports.
 *
 * Source: ECMA-269 26.1.6.1.
 */
export interface PlayMsgCaps extends OpenBits {
  readonly duration?: boolean;
  readonly terminationParameter?: boolean;
  readonly terminationDurationExceeded?: boolean;
  readonly terminationDTMFDigitDetected?: boolean;
  readonly terminationEndOfSpeechDetected?: boolean;
  readonly terminationSpeech?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly multipleMsgsSimultaneously?: boolean;
}

/**
 * Which optional parts of QueryVoiceAttribute the switching function supports.
 *
 * Source: ECMA-269 26.1.7.1.
 */
export interface QueryVoiceAttribCaps extends OpenBits {
  readonly messageToQuery?: boolean;
  readonly resource?: boolean;
  readonly attribToQueryEncodingAlgorithm?: boolean;
  readonly attribToQuerySamplingRate?: boolean;
  readonly attribToQueryDuration?: boolean;
  readonly attribToQueryFilename?: boolean;
  readonly attribToQueryCurrentPosition?: boolean;
  readonly attribToQueryCurrentSpeed?: boolean;
  readonly attribToQueryCurrentVolume?: boolean;
  readonly attribToQueryCurrentLevel?: boolean;
  readonly attribToQueryCurrentState?: boolean;
  readonly attribToQueryGrammars?: boolean;
  readonly attribToQueryLanguage?: boolean;
  readonly attribToQueryMode?: boolean;
  readonly attribToQueryRetainAudio?: boolean;
  readonly attribToQuerySilenceTimeout?: boolean;
  readonly attribToQueryMaxTimeout?: boolean;
  readonly attribToQueryBabbleTimeout?: boolean;
  readonly attribToQueryEndSilence?: boolean;
  readonly attribToQueryRejectionThreshold?: boolean;
  readonly attribToQueryAutoInterruptable?: boolean;
  readonly attribToQueryInnerXML?: boolean;
  readonly attribToQueryInterdigitTimeout?: boolean;
  readonly attribToQueryPreflush?: boolean;
  readonly connection?: boolean;
  readonly privateData?: boolean;
  readonly attribInAckEncodingAlgorithmADPCM6K?: boolean;
  readonly attribInAckEncodingAlgorithmADPCM8K?: boolean;
  readonly attribInAckEncodingAlgorithmMuLawPCM6K?: boolean;
  readonly attribInAckEncodingAlgorithmALawPCM6K?: boolean;
  readonly attribInAckSamplingRate?: boolean;
  readonly attribInAckDuration?: boolean;
  readonly attribInAckFilename?: boolean;
  readonly attribInAckCurrentPosition?: boolean;
  readonly attribInAckCurrentSpeed?: boolean;
  readonly attribInAckCurrentVolumeAbs?: boolean;
  readonly attribInAckCurrentGain?: boolean;
  readonly attribInAckCurrentState?: boolean;
  readonly attribInAckGrammars?: boolean;
  readonly attribInAckLanguage?: boolean;
  readonly attribInAckMode?: boolean;
  readonly attribInAckRetainAudio?: boolean;
  readonly attribInAckSilenceTimeout?: boolean;
  readonly attribInAckMaxTimeout?: boolean;
  readonly attribInAckBabbleTimeout?: boolean;
  readonly attribInAckEndSilence?: boolean;
  readonly attribInAckRejectionThreshold?: boolean;
  readonly attribInAckAutoInterruptable?: boolean;
  readonly attribInAckInnerXML?: boolean;
  readonly attribInAckInterdigitTimeout?: boolean;
  readonly attribInAckPreflush?: boolean;
  readonly privateDataInAck?: boolean;
  readonly duration?: boolean;
  readonly terminationParameter?: boolean;
  readonly terminationDurationExceeded?: boolean;
  readonly terminationDTMFDigitDetected?: boolean;
  readonly terminationEndOfSpeechDetected?: boolean;
  readonly terminationSpeech?: boolean;
}

/**
 * Which optional parts of RecordMessage the switching function supports.
 *
 * Source: ECMA-269 26.1.9.1.
 */
export interface RecordMsgCaps extends OpenBits {
  readonly resource?: boolean;
  readonly samplingRate?: boolean;
  readonly encodingAlgorithmADPCM6K?: boolean;
  readonly encodingAlgorithmADPCM8K?: boolean;
  readonly encodingAlgorithmMuLawPCM6K?: boolean;
  readonly encodingAlgorithmALawPCM6K?: boolean;
  readonly maxDuration?: boolean;
  readonly terminationParameter?: boolean;
  readonly terminationDurationExceeded?: boolean;
  readonly terminationDTMFDigitDetected?: boolean;
  readonly terminationEndOfDataDetected?: boolean;
  readonly terminationSpeechDetected?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of Reposition the switching function supports.
 *
 * Source: ECMA-269 26.1.10.1.
 */
export interface RepositionCaps extends OpenBits {
  readonly msgToReposition?: boolean;
  readonly resource?: boolean;
  readonly periodOfRepositionStartOfMsg?: boolean;
  readonly periodOfRepositionEndOfMsg?: boolean;
  readonly periodOfRepositionRelativePointer?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of Resume the switching function supports.
 *
 * Source: ECMA-269 26.1.11.1.
 */
export interface ResumeCaps extends OpenBits {
  readonly msgToResume?: boolean;
  readonly resource?: boolean;
  readonly duration?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of Review the switching function supports.
 *
 * Source: ECMA-269 26.1.12.1.
 */
export interface ReviewCaps extends OpenBits {
  readonly msgToReview?: boolean;
  readonly resource?: boolean;
  readonly periodToResumeStartOfMsg?: boolean;
  readonly periodToResumeLengthOfReview?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of Start the switching function supports.
 *
 * Source: ECMA-269 26.1.14.1.
 */
export interface StartCaps extends OpenBits {
  readonly resource?: boolean;
  readonly text?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of SetVoiceAttribute the switching function supports.
 *
 * Source: ECMA-269 26.1.13.1.
 */
export interface SetVoiceAttribCaps extends OpenBits {
  readonly message?: boolean;
  readonly resource?: boolean;
  readonly currentSpeed?: boolean;
  readonly currentVolumeAbs?: boolean;
  readonly currentVolumeInc?: boolean;
  readonly currentGain?: boolean;
  readonly grammars?: boolean;
  readonly language?: boolean;
  readonly mode?: boolean;
  readonly retainAudio?: boolean;
  readonly silenceTimeout?: boolean;
  readonly maxTimeout?: boolean;
  readonly babbleTimeout?: boolean;
  readonly endSilence?: boolean;
  readonly rejectionThreshold?: boolean;
  readonly autoInterruptable?: boolean;
  readonly innerXML?: boolean;
  readonly interdigitTimeout?: boolean;
  readonly preflush?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly periodToResumeStartOfMsg?: boolean;
  readonly periodToResumeLengthOfReview?: boolean;
}

/**
 * Which optional parts of Stop the switching function supports.
 *
 * Source: ECMA-269 26.1.15.1.
 */
export interface StopCaps extends OpenBits {
  readonly msgToBeStopped?: boolean;
  readonly resource?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of Suspend the switching function supports.
 *
 * Source: ECMA-269 26.1.16.1.
 */
export interface SuspendCaps extends OpenBits {
  readonly message?: boolean;
  readonly resource?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of SynthesizeMessage the switching function supports.
 *
 * Source: ECMA-269 26.1.17.1.
 */
export interface SynthesizeMsgCaps extends OpenBits {
  readonly genderMale?: boolean;
  readonly genderFemale?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/** The location services that are supported, each with its optional parts. */
export interface LocationServicesServList extends Open {
  /**
   * Which optional parts of GetLocationInformation the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getLocationInformation?: GetLocationInformationCaps;
  /**
   * Which optional parts of SetLocationInformation the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setLocationInformation?: SetLocationInformationCaps;
  /**
   * Which optional parts of LocationTrackingSessionResumed the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly locationTrackingSessionResumed?: LocationTrackingSessionResumedCaps;
  /**
   * Which optional parts of LocationTrackingSessionSuspended the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly locationTrackingSessionSuspended?: LocationTrackingSessionSuspendedCaps;
  /**
   * Which optional parts of ResumeLocationTrackingSession the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly resumeLocationTrackingSession?: ResumeLocationTrackingSessionCaps;
  /**
   * Which optional parts of LocationInformationReport the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly locationInformationReport?: LocationInformationReportCaps;
  /**
   * Which optional parts of StartLocationTrackingSession the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly startLocationTrackingSession?: StartLocationTrackingSessionCaps;
  /**
   * Which optional parts of StopLocationTrackingSession the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly stopLocationTrackingSession?: StopLocationTrackingSessionCaps;
  /**
   * Which optional parts of SuspendLocationTrackingSession the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly suspendLocationTrackingSession?: SuspendLocationTrackingSessionCaps;
  /**
   * Which optional parts of GetLocationTrackingCapabilities the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getLocationTrackingCapabilities?: GetLocationTrackingCapabilitiesCaps;
  /**
   * Which optional parts of GetLocationTrackingSessions the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getLocationTrackingSessions?: GetLocationTrackingSessionsCaps;
  /**
   * Which optional parts of LocationSessionInfo the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly locationSessionInfo?: LocationSessionInfoCaps;
}

/**
 * Which optional parts of GetLocationInformation the switching function supports.
 *
 * Source: ECMA-269 28.1.1.1.
 */
export interface GetLocationInformationCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly locationInfoInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of SetLocationInformation the switching function supports.
 *
 * Source: ECMA-269 28.1.2.1.
 */
export interface SetLocationInformationCaps extends OpenBits {
  readonly locationInfo?: boolean;
  readonly replaceMode?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of LocationTrackingSessionResumed the switching function supports.
 *
 * Source: ECMA-269 28.1.3.1.
 */
export interface LocationTrackingSessionResumedCaps extends OpenBits {
  readonly locReason?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of LocationTrackingSessionSuspended the switching function supports.
 *
 * Source: ECMA-269 28.1.4.1.
 */
export interface LocationTrackingSessionSuspendedCaps extends OpenBits {
  readonly locReason?: boolean;
  readonly locationInfoList?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of ResumeLocationTrackingSession the switching function supports.
 *
 * Source: ECMA-269 28.1.5.1.
 */
export interface ResumeLocationTrackingSessionCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of LocationInformationReport the switching function supports.
 *
 * Source: ECMA-269 28.1.6.1.
 */
export interface LocationInformationReportCaps extends OpenBits {
  readonly locationInfoList?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of StartLocationTrackingSession the switching function supports.
 *
 * Source: ECMA-269 28.1.7.1.
 */
export interface StartLocationTrackingSessionCaps extends OpenBits {
  readonly collectionType?: boolean;
  readonly collectionInterval?: boolean;
  readonly maxCollections?: boolean;
  readonly collectionFilter?: boolean;
  readonly reportingType?: boolean;
  readonly reportingInterval?: boolean;
  readonly reportingCount?: boolean;
  readonly privateData?: boolean;
  readonly pIDFProfileOption1inAck?: boolean;
  readonly pIDFProfileOption2inAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of StopLocationTrackingSession the switching function supports.
 *
 * Source: ECMA-269 28.1.8.1.
 */
export interface StopLocationTrackingSessionCaps extends OpenBits {
  readonly reason?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of SuspendLocationTrackingSession the switching function supports.
 *
 * Source: ECMA-269 28.1.9.1.
 */
export interface SuspendLocationTrackingSessionCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly reason?: boolean;
}

/**
 * Which optional parts of GetLocationTrackingCapabilities the switching function supports.
 *
 * Source: ECMA-269 28.1.10.1.
 */
export interface GetLocationTrackingCapabilitiesCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetLocationTrackingSessions the switching function supports.
 *
 * Source: ECMA-269 28.1.11.1.
 */
export interface GetLocationTrackingSessionsCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of LocationSessionInfo the switching function supports.
 *
 * Source: ECMA-269 28.1.12.
 */
export interface LocationSessionInfoCaps extends OpenBits {
  readonly segmentID?: boolean;
  readonly privateData?: boolean;
}

/** The events that are supported for a logical device, by their group. */
export interface LogDevEvtsList extends Open {
  /**
   * The call control events that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callControlEvtsList?: CallControlEvtsList;
  /**
   * The call associated events that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callAssociatedEvtsList?: CallAssociatedEvtsList;
  /**
   * The logical device feature events that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly logicalEvtsList?: LogicalEvtsList;
  /**
   * The media attachment events that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaEvtsList?: MediaEvtsList;
  /**
   * The voice events that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly voiceEvtsList?: VoiceEvtsList;
}

/** The call control events that are supported, each with its optional parts. */
export interface CallControlEvtsList extends Open {
  /**
   * Which optional parts of BridgedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly bridged?: BridgedCaps;
  /**
   * Which optional parts of CallClearedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callCleared?: CallClearedCaps;
  /**
   * Which optional parts of ConferencedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly conferenced?: ConferencedCaps;
  /**
   * Which optional parts of ConnectionClearedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionCleared?: ConnectionClearedCaps;
  /**
   * Which optional parts of DeliveredEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly delivered?: DeliveredCaps;
  /**
   * Which optional parts of DigitsDialedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly digitsDialed?: DigitsDialedCaps;
  /**
   * Which optional parts of DivertedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly diverted?: DivertedCaps;
  /**
   * Which optional parts of EstablishedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly established?: EstablishedCaps;
  /**
   * Which optional parts of FailedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly failed?: FailedCaps;
  /**
   * Which optional parts of HeldEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly held?: HeldCaps;
  /**
   * Which optional parts of NetworkCapabilitiesChangedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly netwCapsChanged?: NetwCapsChangedCaps;
  /**
   * Which optional parts of NetworkReachedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly netwReached?: NetwReachedCaps;
  /**
   * Which optional parts of OfferedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly offered?: OfferedCaps;
  /**
   * Which optional parts of OriginatedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly originated?: OriginatedCaps;
  /**
   * Which optional parts of QueuedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly queued?: QueuedCaps;
  /**
   * Which optional parts of RetrievedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly retrieved?: RetrievedCaps;
  /**
   * Which optional parts of ServiceInitiatedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly serviceInitiated?: ServiceInitiatedCaps;
  /**
   * Which optional parts of TransferredEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly transferred?: TransferredCaps;
}

/**
 * Which optional parts of BridgedEvent the switching function supports.
 *
 * Source: ECMA-269 17.2.1; ECMA-285 15.2.1.
 */
export interface BridgedCaps extends OpenBits {
  readonly correlatorData?: boolean;
  readonly userData?: boolean;
  readonly servicesPermitted?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly bridgedConnectionInfo?: boolean;
  readonly callLinkageData?: boolean;
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
}

/**
 * Which optional parts of CallClearedEvent the switching function supports.
 *
 * Source: ECMA-269 17.2.2; ECMA-285 15.2.2.
 */
export interface CallClearedCaps extends OpenBits {
  readonly correlatorData?: boolean;
  readonly userData?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly callLinkageData?: boolean;
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  readonly callIDOnly?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
}

/**
 * Which optional parts of ConferencedEvent the switching function supports.
 *
 * Source: ECMA-269 17.2.3; ECMA-285 15.2.3.
 */
export interface ConferencedCaps extends OpenBits {
  readonly conferenceConnectionsEndpointDeviceID?: boolean;
  readonly conferenceConnectionsresultingConnectionInfo?: boolean;
  readonly userData?: boolean;
  readonly servicesPermitted?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly bridgedConnectionInfo?: boolean;
  readonly languagePreferences?: boolean;
  readonly deviceHistory?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
}

/**
 * Which optional parts of ConnectionClearedEvent the switching function supports.
 *
 * Source: ECMA-269 17.2.4; ECMA-285 15.2.4.
 */
export interface ConnectionClearedCaps extends OpenBits {
  readonly correlatorData?: boolean;
  readonly userData?: boolean;
  readonly chargingInfo?: boolean;
  readonly numberUnitsNumberOfChargingUnits?: boolean;
  readonly numberUnitsTypeOfUnits?: boolean;
  readonly numberUnitsNumberOfCurrencyUnits?: boolean;
  readonly typeOfChargingInfoSubTotal?: boolean;
  readonly typeOfChargingInfoTotal?: boolean;
  readonly chargingMultiplierAThousandth?: boolean;
  readonly chargingMultiplierAHundredth?: boolean;
  readonly chargingMultiplierATenth?: boolean;
  readonly chargingMultiplierOne?: boolean;
  readonly chargingMultiplierTen?: boolean;
  readonly chargingMultiplierHundred?: boolean;
  readonly chargingMultiplierThousand?: boolean;
  readonly servicesPermitted?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly droppedConnectionInfo?: boolean;
  readonly callLinkageData?: boolean;
  readonly languagePreferences?: boolean;
  readonly deviceHistory?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
}

/**
 * Which optional parts of DeliveredEvent the switching function supports.
 *
 * Source: ECMA-269 17.2.5; ECMA-285 15.2.5.
 */
export interface DeliveredCaps extends OpenBits {
  readonly originatingNIDConnection?: boolean;
  readonly userData?: boolean;
  readonly servicesPermitted?: boolean;
  readonly netwCallingDevice?: boolean;
  readonly netwCalledDevice?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly connectionInfo?: boolean;
  readonly subjectOfCall?: boolean;
  readonly messageInfo?: boolean;
  readonly languagePreferences?: boolean;
  readonly deviceHistory?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
}

/**
 * Which optional parts of DigitsDialedEvent the switching function supports.
 *
 * Source: ECMA-269 17.2.6; ECMA-285 15.2.6.
 */
export interface DigitsDialedCaps extends OpenBits {
  readonly servicesPermitted?: boolean;
  readonly netwCallingDevice?: boolean;
  readonly netwCalledDevice?: boolean;
  readonly diallingConnectionInfo?: boolean;
  readonly callCharacteristics?: boolean;
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
}

/**
 * Which optional parts of DivertedEvent the switching function supports.
 *
 * Source: ECMA-269 17.2.7; ECMA-285 15.2.7.
 */
export interface DivertedCaps extends OpenBits {
  readonly callingDevice?: boolean;
  readonly calledDevice?: boolean;
  readonly userData?: boolean;
  readonly servicesPermitted?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly connectionInfo?: boolean;
  readonly netwCallingDevice?: boolean;
  readonly netwCalledDevice?: boolean;
  readonly subjectOfCall?: boolean;
  readonly messageInfo?: boolean;
  readonly languagePreferences?: boolean;
  readonly deviceHistory?: boolean;
  readonly privateData?: boolean;
  readonly sendsDivertedToAll?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
}

/**
 * Which optional parts of EstablishedEvent the switching function supports.
 *
 * Source: ECMA-269 17.2.8; ECMA-285 15.2.8.
 */
export interface EstablishedCaps extends OpenBits {
  readonly originatingNIDConnection?: boolean;
  readonly userData?: boolean;
  readonly servicesPermitted?: boolean;
  readonly netwCallingDevice?: boolean;
  readonly netwCalledDevice?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly establishedConnectionInfo?: boolean;
  readonly subjectOfCall?: boolean;
  readonly messageInfo?: boolean;
  readonly languagePreferences?: boolean;
  readonly deviceHistory?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
}

/**
 * Which optional parts of FailedEvent the switching function supports.
 *
 * Source: ECMA-269 17.2.9; ECMA-285 15.2.9.
 */
export interface FailedCaps extends OpenBits {
  readonly originatingNIDConnection?: boolean;
  readonly userData?: boolean;
  readonly servicesPermitted?: boolean;
  readonly netwCallingDevice?: boolean;
  readonly netwCalledDevice?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly failedConnectionInfo?: boolean;
  readonly subjectOfCall?: boolean;
  readonly messageInfo?: boolean;
  readonly languagePreferences?: boolean;
  readonly deviceHistory?: boolean;
  readonly privateData?: boolean;
  readonly callIDOnly?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
}

/**
 * Which optional parts of HeldEvent the switching function supports.
 *
 * Source: ECMA-269 17.2.10; ECMA-285 15.2.10.
 */
export interface HeldCaps extends OpenBits {
  readonly correlatorData?: boolean;
  readonly servicesPermitted?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly heldConnectionInfo?: boolean;
  readonly callLinkageData?: boolean;
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
}

/**
 * Which optional parts of NetworkCapabilitiesChangedEvent the switching function supports.
 *
 * Source: ECMA-269 17.2.11; ECMA-285 15.2.11.
 */
export interface NetwCapsChangedCaps extends OpenBits {
  readonly progressLocationUser?: boolean;
  readonly progressLocationPrivateServLocal?: boolean;
  readonly progressLocationPublicServLocal?: boolean;
  readonly progressLocationTransit?: boolean;
  readonly progressLocationPublicServRemote?: boolean;
  readonly progressLocationPrivateServRemote?: boolean;
  readonly progressLocationLocal?: boolean;
  readonly progressLocationInternational?: boolean;
  readonly progressLocationNetwBeyondInterworking?: boolean;
  readonly progressLocationOther?: boolean;
  readonly progressDescriptionISDN?: boolean;
  readonly progressDescriptionQSIG?: boolean;
  readonly progressDescriptionOther?: boolean;
  readonly userData?: boolean;
  readonly typeOfNetworkISDNPublic?: boolean;
  readonly typeOfNetworkNonISDNPublic?: boolean;
  readonly typeOfNetworkISDNPrivate?: boolean;
  readonly typeOfNetworkNonISDNPrivate?: boolean;
  readonly typeOfNetworkOther?: boolean;
  readonly eventsProvidedParameter?: boolean;
  readonly eventsProvidedBridged?: boolean;
  readonly eventsProvidedCallCleared?: boolean;
  readonly eventsProvidedConferenced?: boolean;
  readonly eventsProvidedConnectionCleared?: boolean;
  readonly eventsProvidedDelivered?: boolean;
  readonly eventsProvidedDigitsDialed?: boolean;
  readonly eventsProvidedDiverted?: boolean;
  readonly eventsProvidedEstablished?: boolean;
  readonly eventsProvidedFailed?: boolean;
  readonly eventsProvidedHeld?: boolean;
  readonly eventsProvidedNetwCapsChanged?: boolean;
  readonly eventsProvidedNetwReached?: boolean;
  readonly eventsProvidedOffered?: boolean;
  readonly eventsProvidedOriginated?: boolean;
  readonly eventsProvidedQueued?: boolean;
  readonly eventsProvidedRetrieved?: boolean;
  readonly eventsProvidedServiceInitiated?: boolean;
  readonly eventsProvidedTransferred?: boolean;
  readonly servicesPermitted?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly outboundConnectionInfo?: boolean;
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
}

/**
 * Which optional parts of NetworkReachedEvent the switching function supports.
 *
 * Source: ECMA-269 17.2.12; ECMA-285 15.2.12.
 */
export interface NetwReachedCaps extends OpenBits {
  readonly originatingNIDConnection?: boolean;
  readonly userData?: boolean;
  readonly typeOfNetworkISDNPublic?: boolean;
  readonly typeOfNetworkNonISDNPublic?: boolean;
  readonly typeOfNetworkISDNPrivate?: boolean;
  readonly typeOfNetworkNonISDNPrivate?: boolean;
  readonly typeOfNetworkOther?: boolean;
  readonly eventsProvidedParameter?: boolean;
  readonly eventsProvidedBridged?: boolean;
  readonly eventsProvidedCallCleared?: boolean;
  readonly eventsProvidedConferenced?: boolean;
  readonly eventsProvidedConnectionCleared?: boolean;
  readonly eventsProvidedDelivered?: boolean;
  readonly eventsProvidedDigitsDialed?: boolean;
  readonly eventsProvidedDiverted?: boolean;
  readonly eventsProvidedEstablished?: boolean;
  readonly eventsProvidedFailed?: boolean;
  readonly eventsProvidedHeld?: boolean;
  readonly eventsProvidedNetwCapsChanged?: boolean;
  readonly eventsProvidedNetwReached?: boolean;
  readonly eventsProvidedOffered?: boolean;
  readonly eventsProvidedOriginated?: boolean;
  readonly eventsProvidedQueued?: boolean;
  readonly eventsProvidedRetrieved?: boolean;
  readonly eventsProvidedServiceInitiated?: boolean;
  readonly eventsProvidedTransferred?: boolean;
  readonly servicesPermitted?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly outboundConnectionInfo?: boolean;
  readonly netwCallingDevice?: boolean;
  readonly netwCalledDevice?: boolean;
  readonly languagePreferences?: boolean;
  readonly deviceHistory?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
}

/**
 * Which optional parts of OfferedEvent the switching function supports.
 *
 * Source: ECMA-269 17.2.13; ECMA-285 15.2.13.
 */
export interface OfferedCaps extends OpenBits {
  readonly originatingNIDConnection?: boolean;
  readonly userData?: boolean;
  readonly servicesPermitted?: boolean;
  readonly netwCallingDevice?: boolean;
  readonly netwCalledDevice?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly offeredConnectionInfo?: boolean;
  readonly subjectOfCall?: boolean;
  readonly messageInfo?: boolean;
  readonly languagePreferences?: boolean;
  readonly deviceHistory?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
}

/**
 * Which optional parts of OriginatedEvent the switching function supports.
 *
 * Source: ECMA-269 17.2.14; ECMA-285 15.2.14.
 */
export interface OriginatedCaps extends OpenBits {
  readonly originatingDevice?: boolean;
  readonly servicesPermitted?: boolean;
  readonly netwCallingDevice?: boolean;
  readonly netwCalledDevice?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly originatedConnectionInfo?: boolean;
  readonly subjectOfCall?: boolean;
  readonly messageInfo?: boolean;
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
}

/**
 * Which optional parts of QueuedEvent the switching function supports.
 *
 * Source: ECMA-269 17.2.15; ECMA-285 15.2.15.
 */
export interface QueuedCaps extends OpenBits {
  readonly numberQueued?: boolean;
  readonly callsInFront?: boolean;
  readonly userData?: boolean;
  readonly servicesPermitted?: boolean;
  readonly netwCallingDevice?: boolean;
  readonly netwCalledDevice?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly queuedConnectionInfo?: boolean;
  readonly subjectOfCall?: boolean;
  readonly messageInfo?: boolean;
  readonly languagePreferences?: boolean;
  readonly deviceHistory?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
}

/**
 * Which optional parts of RetrievedEvent the switching function supports.
 *
 * Source: ECMA-269 17.2.16; ECMA-285 15.2.16.
 */
export interface RetrievedCaps extends OpenBits {
  readonly correlatorData?: boolean;
  readonly servicesPermitted?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly retrievedConnectionInfo?: boolean;
  readonly callLinkageData?: boolean;
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
  readonly deviceHistory?: boolean;
}

/**
 * Which optional parts of ServiceInitiatedEvent the switching function supports.
 *
 * Source: ECMA-269 17.2.17; ECMA-285 15.2.17.
 */
export interface ServiceInitiatedCaps extends OpenBits {
  readonly servicesPermitted?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly initiatedConnectionInfo?: boolean;
  readonly netwCallingDevice?: boolean;
  readonly netwCalledDevice?: boolean;
  readonly subjectOfCall?: boolean;
  readonly messageInfo?: boolean;
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly calledDevice?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
}

/**
 * Which optional parts of TransferredEvent the switching function supports.
 *
 * Source: ECMA-269 17.2.18; ECMA-285 15.2.18.
 */
export interface TransferredCaps extends OpenBits {
  readonly transferredConnectionsEndpointDeviceID?: boolean;
  readonly transferredConnectionsResultingConnectionInfo?: boolean;
  readonly userData?: boolean;
  readonly chargingInfo?: boolean;
  readonly numberUnitsNumberOfChargingUnits?: boolean;
  readonly numberUnitsTypeOfUnits?: boolean;
  readonly numberUnitsNumberOfCurrencyUnits?: boolean;
  readonly typeOfChargingInfoSubTotal?: boolean;
  readonly typeOfChargingInfoTotal?: boolean;
  readonly chargingMultiplierAThousandth?: boolean;
  readonly chargingMultiplierAHundredth?: boolean;
  readonly chargingMultiplierATenth?: boolean;
  readonly chargingMultiplierOne?: boolean;
  readonly chargingMultiplierTen?: boolean;
  readonly chargingMultiplierHundred?: boolean;
  readonly chargingMultiplierThousand?: boolean;
  readonly servicesPermitted?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly connectionInfo?: boolean;
  readonly languagePreferences?: boolean;
  readonly deviceHistory?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
}

/** The call associated events that are supported, each with its optional parts. */
export interface CallAssociatedEvtsList extends Open {
  /**
   * Which optional parts of CallInformationEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callInformation?: CallInformationCaps;
  /**
   * Which optional parts of ChargingEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly charging?: ChargingCaps;
  /**
   * Which optional parts of DigitsGeneratedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly digitsGenerated?: DigitsGeneratedCaps;
  /**
   * Which optional parts of TelephonyTonesGeneratedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly telephonyTonesGenerated?: TelephonyTonesGeneratedCaps;
  /**
   * Which optional parts of ServiceCompletionFailureEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly serviceCompletionFailure?: ServiceCompletionFailureCaps;
}

/**
 * Which optional parts of CallInformationEvent the switching function supports.
 *
 * Source: ECMA-269 18.2.1; ECMA-285 16.2.1.
 */
export interface CallInformationCaps extends OpenBits {
  readonly callingDevice?: boolean;
  readonly accountInfo?: boolean;
  readonly authorisatinonCode?: boolean;
  readonly correlatorData?: boolean;
  readonly servicesPermitted?: boolean;
  readonly userData?: boolean;
  readonly callQualifyingData?: boolean;
  readonly connectionInfo?: boolean;
  readonly callLinkageData?: boolean;
  readonly callCharacteristics?: boolean;
  readonly subjectOfCall?: boolean;
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  readonly genCallInfoForOutdatedConnID?: boolean;
  /** ECMA-323 edition 4 or later. */
  readonly deviceInfo?: boolean;
}

/**
 * Which optional parts of ChargingEvent the switching function supports.
 *
 * Source: ECMA-269 18.2.2; ECMA-285 16.2.2.
 */
export interface ChargingCaps extends OpenBits {
  readonly numberUnitsNumberOfChargingUnits?: boolean;
  readonly numberUnitsTypeOfUnits?: boolean;
  readonly numberUnitsNumberOfCurrencyUnits?: boolean;
  readonly typeOfChargingInfoSubTotal?: boolean;
  readonly typeOfChargingInfoTotal?: boolean;
  readonly chargingMultiplierAThousandth?: boolean;
  readonly chargingMultiplierAHundredth?: boolean;
  readonly chargingMultiplierATenth?: boolean;
  readonly chargingMultiplierOne?: boolean;
  readonly chargingMultiplierTen?: boolean;
  readonly chargingMultiplierHundred?: boolean;
  readonly chargingMultiplierThousand?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of DigitsGeneratedEvent the switching function supports.
 *
 * Source: ECMA-269 18.2.3; ECMA-285 16.2.3.
 */
export interface DigitsGeneratedCaps extends OpenBits {
  readonly digitsDurationList?: boolean;
  readonly pauseDurationList?: boolean;
  readonly connectionInfo?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of TelephonyTonesGeneratedEvent the switching function supports.
 *
 * Source: ECMA-269 18.2.4; ECMA-285 16.2.4.
 */
export interface TelephonyTonesGeneratedCaps extends OpenBits {
  readonly toneToSendBeep?: boolean;
  readonly toneToSendBilling?: boolean;
  readonly toneToSendBusy?: boolean;
  readonly toneToSendCarrier?: boolean;
  readonly toneToSendConfirmation?: boolean;
  readonly toneToSendDial?: boolean;
  readonly toneToSendFaxCNG?: boolean;
  readonly toneToSendHold?: boolean;
  readonly toneToSendHowler?: boolean;
  readonly toneToSendIntrusion?: boolean;
  readonly toneToSendModemCNG?: boolean;
  readonly toneToSendPark?: boolean;
  readonly toneToSendRecordWarning?: boolean;
  readonly toneToSendReorder?: boolean;
  readonly toneToSendRingback?: boolean;
  readonly toneToSendSilence?: boolean;
  readonly toneToSendSitVC?: boolean;
  readonly toneToSendSitIC?: boolean;
  readonly toneToSendSitRO?: boolean;
  readonly toneToSendSitNC?: boolean;
  readonly toneToSendSf0?: boolean;
  readonly toneToSendSf1?: boolean;
  readonly toneToSendSf2?: boolean;
  readonly toneToSendSf3?: boolean;
  readonly toneToSendSf4?: boolean;
  readonly toneToSendSf5?: boolean;
  readonly toneToSendSf6?: boolean;
  readonly toneToSendSf7?: boolean;
  readonly toneToSendSf8?: boolean;
  readonly toneToSendSf9?: boolean;
  readonly toneToSendSf10?: boolean;
  readonly toneToSendSf11?: boolean;
  readonly toneToSendSf12?: boolean;
  readonly toneToSendSf13?: boolean;
  readonly toneToSendSf14?: boolean;
  readonly toneToSendSf15?: boolean;
  readonly toneToSendSf16?: boolean;
  readonly toneToSendSf17?: boolean;
  readonly toneToSendSf18?: boolean;
  readonly toneToSendSf19?: boolean;
  readonly toneToSendSf20?: boolean;
  readonly toneToSendSf21?: boolean;
  readonly toneToSendSf22?: boolean;
  readonly toneToSendSf23?: boolean;
  readonly toneToSendSf24?: boolean;
  readonly toneToSendSf25?: boolean;
  readonly toneToSendSf26?: boolean;
  readonly toneToSendSf27?: boolean;
  readonly toneToSendSf28?: boolean;
  readonly toneToSendSf29?: boolean;
  readonly toneToSendSf30?: boolean;
  readonly toneToSendSf31?: boolean;
  readonly toneToSendSf32?: boolean;
  readonly toneToSendSf33?: boolean;
  readonly toneToSendSf34?: boolean;
  readonly toneToSendSf35?: boolean;
  readonly toneToSendSf36?: boolean;
  readonly toneToSendSf37?: boolean;
  readonly toneToSendSf38?: boolean;
  readonly toneToSendSf39?: boolean;
  readonly toneToSendSf40?: boolean;
  readonly toneToSendSf41?: boolean;
  readonly toneToSendSf42?: boolean;
  readonly toneToSendSf43?: boolean;
  readonly toneToSendSf44?: boolean;
  readonly toneToSendSf45?: boolean;
  readonly toneToSendSf46?: boolean;
  readonly toneToSendSf47?: boolean;
  readonly toneToSendSf48?: boolean;
  readonly toneToSendSf49?: boolean;
  readonly toneToSendSf50?: boolean;
  readonly toneToSendSf51?: boolean;
  readonly toneToSendSf52?: boolean;
  readonly toneToSendSf53?: boolean;
  readonly toneToSendSf54?: boolean;
  readonly toneToSendSf55?: boolean;
  readonly toneToSendSf56?: boolean;
  readonly toneToSendSf57?: boolean;
  readonly toneToSendSf58?: boolean;
  readonly toneToSendSf59?: boolean;
  readonly toneToSendSf60?: boolean;
  readonly toneToSendSf61?: boolean;
  readonly toneToSendSf62?: boolean;
  readonly toneToSendSf63?: boolean;
  readonly toneToSendSf64?: boolean;
  readonly toneToSendSf65?: boolean;
  readonly toneToSendSf66?: boolean;
  readonly toneToSendSf67?: boolean;
  readonly toneToSendSf68?: boolean;
  readonly toneToSendSf69?: boolean;
  readonly toneToSendSf70?: boolean;
  readonly toneToSendSf71?: boolean;
  readonly toneToSendSf72?: boolean;
  readonly toneToSendSf73?: boolean;
  readonly toneToSendSf74?: boolean;
  readonly toneToSendSf75?: boolean;
  readonly toneToSendSf76?: boolean;
  readonly toneToSendSf77?: boolean;
  readonly toneToSendSf78?: boolean;
  readonly toneToSendSf79?: boolean;
  readonly toneToSendSf80?: boolean;
  readonly toneToSendSf81?: boolean;
  readonly toneToSendSf82?: boolean;
  readonly toneToSendSf83?: boolean;
  readonly toneToSendSf84?: boolean;
  readonly toneToSendSf85?: boolean;
  readonly toneToSendSf86?: boolean;
  readonly toneToSendSf87?: boolean;
  readonly toneToSendSf88?: boolean;
  readonly toneToSendSf89?: boolean;
  readonly toneToSendSf90?: boolean;
  readonly toneToSendSf91?: boolean;
  readonly toneToSendSf92?: boolean;
  readonly toneToSendSf93?: boolean;
  readonly toneToSendSf94?: boolean;
  readonly toneToSendSf95?: boolean;
  readonly toneToSendSf96?: boolean;
  readonly toneToSendSf97?: boolean;
  readonly toneToSendSf98?: boolean;
  readonly toneToSendSf99?: boolean;
  readonly toneToSendSf100?: boolean;
  readonly toneFrequency?: boolean;
  readonly toneDuration?: boolean;
  readonly pauseDurationList?: boolean;
  readonly connectionInfo?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of ServiceCompletionFailureEvent the switching function supports.
 *
 * Source: ECMA-269 18.2.5; ECMA-285 16.2.5.
 */
export interface ServiceCompletionFailureCaps extends OpenBits {
  readonly primaryCallConnectionInfo?: boolean;
  readonly secondaryCallConnectionInfo?: boolean;
  readonly otherDevicesPrimaryCallList?: boolean;
  readonly otherDevicesSecondaryCallList?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly privateData?: boolean;
}

/** The logical device feature events that are supported, each with its optional parts. */
export interface LogicalEvtsList extends Open {
  /**
   * Which optional parts of AgentBusyEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly agentBusy?: AgentBusyCaps;
  /**
   * Which optional parts of AgentLoggedOffEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly agentLoggedOff?: AgentLoggedOffCaps;
  /**
   * Which optional parts of AgentLoggedOnEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly agentLoggedOn?: AgentLoggedOnCaps;
  /**
   * Which optional parts of AgentNotReadyEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly agentNotReady?: AgentNotReadyCaps;
  /**
   * Which optional parts of AgentReadyEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly agentReady?: AgentReadyCaps;
  /**
   * Which optional parts of AgentWorkingAfterCallEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly agentWorkingAfterCall?: AgentWorkingAfterCallCaps;
  /**
   * Which optional parts of AutoAnswerEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly autoAnswer?: AutoAnswerCaps;
  /**
   * Which optional parts of AutoWorkModeEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly autoWorkMode?: AutoWorkModeCaps;
  /**
   * Which optional parts of CallBackEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callBack?: CallBackEventCaps;
  /**
   * Which optional parts of CallBackMessageEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callBackMessage?: CallBackMessageEventCaps;
  /**
   * Which optional parts of CallerIDStatusEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callerIDStatus?: CallerIDStatusCaps;
  /**
   * Which optional parts of DoNotDisturbEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly doNotDisturb?: DoNotDisturbCaps;
  /**
   * Which optional parts of ForwardingEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly forwarding?: ForwardingCaps;
  /**
   * Which optional parts of PresenceStateEvent the switching function supports.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly presenceState?: PresenceStateEventCaps;
  /**
   * Which optional parts of RouteingEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeingMode?: RouteingModeCaps;
}

/**
 * Which optional parts of AgentBusyEvent the switching function supports.
 *
 * Source: ECMA-269 22.2.1; ECMA-285 20.2.1.
 */
export interface AgentBusyCaps extends OpenBits {
  readonly agentID?: boolean;
  readonly acdGroup?: boolean;
  readonly pendingAgentStateWorkingAfterCall?: boolean;
  readonly pendingAgentStateNotReady?: boolean;
  readonly pendingAgentStateReady?: boolean;
  readonly pendingAgentStateNull?: boolean;
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of AgentLoggedOffEvent the switching function supports.
 *
 * Source: ECMA-269 22.2.2; ECMA-285 20.2.2.
 */
export interface AgentLoggedOffCaps extends OpenBits {
  readonly agentID?: boolean;
  readonly acdGroup?: boolean;
  readonly agentPassword?: boolean;
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of AgentLoggedOnEvent the switching function supports.
 *
 * Source: ECMA-269 22.2.3; ECMA-285 20.2.3.
 */
export interface AgentLoggedOnCaps extends OpenBits {
  readonly agentID?: boolean;
  readonly acdGroup?: boolean;
  readonly agentPassword?: boolean;
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of AgentNotReadyEvent the switching function supports.
 *
 * Source: ECMA-269 22.2.4; ECMA-285 20.2.4.
 */
export interface AgentNotReadyCaps extends OpenBits {
  readonly agentID?: boolean;
  readonly acdGroup?: boolean;
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of AgentReadyEvent the switching function supports.
 *
 * Source: ECMA-269 22.2.5; ECMA-285 20.2.5.
 */
export interface AgentReadyCaps extends OpenBits {
  readonly agentID?: boolean;
  readonly acdGroup?: boolean;
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of AgentWorkingAfterCallEvent the switching function supports.
 *
 * Source: ECMA-269 22.2.6; ECMA-285 20.2.6.
 */
export interface AgentWorkingAfterCallCaps extends OpenBits {
  readonly agentID?: boolean;
  readonly acdGroup?: boolean;
  readonly pendingAgentStateNotReady?: boolean;
  readonly pendingAgentStateReady?: boolean;
  readonly pendingAgentStateNull?: boolean;
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of AutoAnswerEvent the switching function supports.
 *
 * Source: ECMA-269 22.2.7; ECMA-285 20.2.7.
 */
export interface AutoAnswerCaps extends OpenBits {
  readonly numberOfRings?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of AutoWorkModeEvent the switching function supports.
 *
 * Source: ECMA-269 22.2.8; ECMA-285 20.2.8.
 */
export interface AutoWorkModeCaps extends OpenBits {
  readonly privateData?: boolean;
}

/**
 * Which optional parts of CallBackEvent the switching function supports.
 *
 * Source: ECMA-269 22.2.9; ECMA-285 20.2.9.
 */
export interface CallBackEventCaps extends OpenBits {
  readonly privateData?: boolean;
}

/**
 * Which optional parts of CallBackMessageEvent the switching function supports.
 *
 * Source: ECMA-269 22.2.10; ECMA-285 20.2.10.
 */
export interface CallBackMessageEventCaps extends OpenBits {
  readonly privateData?: boolean;
}

/**
 * Which optional parts of CallerIDStatusEvent the switching function supports.
 *
 * Source: ECMA-269 22.2.11; ECMA-285 20.2.11.
 */
export interface CallerIDStatusCaps extends OpenBits {
  readonly privateData?: boolean;
}

/**
 * Which optional parts of DoNotDisturbEvent the switching function supports.
 *
 * Source: ECMA-269 22.2.12; ECMA-285 20.2.12.
 */
export interface DoNotDisturbCaps extends OpenBits {
  readonly callOriginationParameter?: boolean;
  readonly callOriginationInternal?: boolean;
  readonly callOriginationExternal?: boolean;
  readonly callingDeviceList?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of ForwardingEvent the switching function supports.
 *
 * Source: ECMA-269 22.2.13; ECMA-285 20.2.13.
 */
export interface ForwardingCaps extends OpenBits {
  readonly forwardingTypeBusy?: boolean;
  readonly forwardingTypeBusyInt?: boolean;
  readonly forwardingTypeBusyExt?: boolean;
  readonly forwardingTypeDND?: boolean;
  readonly forwardingTypeDNDInt?: boolean;
  readonly forwardingTypeDNDExt?: boolean;
  readonly forwardingTypeNoAns?: boolean;
  readonly forwardingTypeNoAnsInt?: boolean;
  readonly forwardingTypeNoAnsExt?: boolean;
  readonly forwardingTypeImmediate?: boolean;
  readonly forwardingTypeImmInt?: boolean;
  readonly forwardingTypeImmExt?: boolean;
  readonly forwardTo?: boolean;
  readonly forwardDefaultTypeAndDN?: boolean;
  readonly forwardDefaultType?: boolean;
  readonly forwardDefaultDN?: boolean;
  readonly ringCount?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 edition 4 or later. */
  readonly ringDuration?: boolean;
}

/**
 * Which optional parts of PresenceStateEvent the switching function supports.
 *
 * Source: ECMA-269 22.2.14; ECMA-285 20.2.14.
 */
export interface PresenceStateEventCaps extends OpenBits {
  readonly fromTime?: boolean;
  readonly untilTime?: boolean;
  readonly place?: boolean;
  readonly mood?: boolean;
  readonly namedPresenceState?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of RouteingEvent the switching function supports.
 *
 * Source: ECMA-269 22.2.15; ECMA-285 20.2.15.
 */
export interface RouteingModeCaps extends OpenBits {
  readonly privateData?: boolean;
}

/** The media attachment events that are supported, each with its optional parts. */
export interface MediaEvtsList extends Open {
  /**
   * Which optional parts of MediaAttachedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaAttached?: MediaAttachedCaps;
  /**
   * Which optional parts of MediaDetachedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaDetached?: MediaDetachedCaps;
}

/**
 * Which optional parts of MediaAttachedEvent the switching function supports.
 *
 * Source: ECMA-269 19.2.1; ECMA-285 17.2.1.
 */
export interface MediaAttachedCaps extends OpenBits {
  readonly mediaServiceVersion?: boolean;
  readonly mediaServiceInstanceID?: boolean;
  readonly mediaStreamID?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly mediaConnectionInfo?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of MediaDetachedEvent the switching function supports.
 *
 * Source: ECMA-269 19.2.2; ECMA-285 17.2.2.
 */
export interface MediaDetachedCaps extends OpenBits {
  readonly mediaServiceVersion?: boolean;
  readonly mediaServiceInstanceID?: boolean;
  readonly mediaStreamID?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly mediaConnectionInfo?: boolean;
  readonly privateData?: boolean;
}

/** The voice events that are supported, each with its optional parts. */
export interface VoiceEvtsList extends Open {
  /**
   * Which optional parts of BookmarkReachedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly bookmarkReached?: BookmarkReachedCaps;
  /**
   * Which optional parts of CompletedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly completed?: CompletedCaps;
  /**
   * Which optional parts of DtmfDetectedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dtmfDetected?: DtmfDetectedCaps;
  /**
   * Which optional parts of EmptiedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly emptied?: EmptiedCaps;
  /**
   * Which optional parts of InterruptionDetectedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly interruptionDetected?: InterruptionDetectedCaps;
  /**
   * Which optional parts of NotRecognizedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly notRecognized?: NotRecognizedCaps;
  /**
   * Which optional parts of PlayEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly play?: PlayCaps;
  /**
   * Which optional parts of RecordEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly record?: RecordCaps;
  /**
   * Which optional parts of RecognizedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly recognized?: RecognizedCaps;
  /**
   * Which optional parts of ReviewEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly reviewEvent?: ReviewEventCaps;
  /**
   * Which optional parts of StartedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly started?: StartedCaps;
  /**
   * Which optional parts of SilenceTimeoutExpiredEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly silenceTimeoutExpired?: SilenceTimeoutExpiredCaps;
  /**
   * Which optional parts of SpeechDetectedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly speechDetected?: SpeechDetectedCaps;
  /**
   * Which optional parts of StopEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly stopEvent?: StopEventCaps;
  /**
   * Which optional parts of SuspendPlayEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly suspendPlay?: SuspendPlayCaps;
  /**
   * Which optional parts of SuspendRecordEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly suspendRecord?: SuspendRecordCaps;
  /**
   * Which optional parts of VoiceAttributeChangedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly voiceAttribChanged?: VoiceAttribChangedCaps;
  /**
   * Which optional parts of VoiceErrorOccurredEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly voiceErrorOccurred?: VoiceErrorOccurredCaps;
}

/**
 * Which optional parts of BookmarkReachedEvent the switching function supports.
 *
 * Source: ECMA-269 26.2.1; ECMA-285 24.2.1.
 */
export interface BookmarkReachedCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
  readonly currentPosition?: boolean;
}

/**
 * Which optional parts of CompletedEvent the switching function supports.
 *
 * Source: ECMA-269 26.2.2; ECMA-285 24.2.2.
 */
export interface CompletedCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of DtmfDetectedEvent the switching function supports.
 *
 * Source: ECMA-269 26.2.3; ECMA-285 24.2.3.
 */
export interface DtmfDetectedCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of EmptiedEvent the switching function supports.
 *
 * Source: ECMA-269 26.2.4; ECMA-285 24.2.4.
 */
export interface EmptiedCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of InterruptionDetectedEvent the switching function supports.
 *
 * Source: ECMA-269 26.2.5; ECMA-285 24.2.5.
 */
export interface InterruptionDetectedCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of NotRecognizedEvent the switching function supports.
 *
 * Source: ECMA-269 26.2.6; ECMA-285 24.2.6.
 */
export interface NotRecognizedCaps extends OpenBits {
  readonly resource?: boolean;
  readonly result?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of PlayEvent the switching function supports.
 *
 * Source: ECMA-269 26.2.7; ECMA-285 24.2.7.
 */
export interface PlayCaps extends OpenBits {
  readonly message?: boolean;
  readonly resource?: boolean;
  readonly length?: boolean;
  readonly currentPosition?: boolean;
  readonly speed?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of RecordEvent the switching function supports.
 *
 * Source: ECMA-269 26.2.9; ECMA-285 24.2.9.
 */
export interface RecordCaps extends OpenBits {
  readonly message?: boolean;
  readonly resource?: boolean;
  readonly length?: boolean;
  readonly currentPosition?: boolean;
  readonly speed?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of RecognizedEvent the switching function supports.
 *
 * Source: ECMA-269 26.2.8; ECMA-285 24.2.8.
 */
export interface RecognizedCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of ReviewEvent the switching function supports.
 *
 * Source: ECMA-269 26.2.10; ECMA-285 24.2.10.
 */
export interface ReviewEventCaps extends OpenBits {
  readonly message?: boolean;
  readonly resource?: boolean;
  readonly length?: boolean;
  readonly currentPosition?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of StartedEvent the switching function supports.
 *
 * Source: ECMA-269 26.2.13; ECMA-285 24.2.13.
 */
export interface StartedCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of SilenceTimeoutExpiredEvent the switching function supports.
 *
 * Source: ECMA-269 26.2.11; ECMA-285 24.2.11.
 */
export interface SilenceTimeoutExpiredCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of SpeechDetectedEvent the switching function supports.
 *
 * Source: ECMA-269 26.2.12; ECMA-285 24.2.12.
 */
export interface SpeechDetectedCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of StopEvent the switching function supports.
 *
 * Source: ECMA-269 26.2.14; ECMA-285 24.2.14.
 */
export interface StopEventCaps extends OpenBits {
  readonly message?: boolean;
  readonly resource?: boolean;
  readonly length?: boolean;
  readonly currentPosition?: boolean;
  readonly speed?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of SuspendPlayEvent the switching function supports.
 *
 * Source: ECMA-269 26.2.15; ECMA-285 24.2.15.
 */
export interface SuspendPlayCaps extends OpenBits {
  readonly message?: boolean;
  readonly resource?: boolean;
  readonly length?: boolean;
  readonly currentPosition?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of SuspendRecordEvent the switching function supports.
 *
 * Source: ECMA-269 26.2.16; ECMA-285 24.2.16.
 */
export interface SuspendRecordCaps extends OpenBits {
  readonly message?: boolean;
  readonly resource?: boolean;
  readonly length?: boolean;
  readonly currentPosition?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of VoiceAttributeChangedEvent the switching function supports.
 *
 * Source: ECMA-269 26.2.17; ECMA-285 24.2.17.
 */
export interface VoiceAttribChangedCaps extends OpenBits {
  readonly message?: boolean;
  readonly resource?: boolean;
  readonly playVolumeAbs?: boolean;
  readonly playVolumeInc?: boolean;
  readonly recordGain?: boolean;
  readonly speed?: boolean;
  readonly currentPosition?: boolean;
  readonly grammars?: boolean;
  readonly language?: boolean;
  readonly mode?: boolean;
  readonly retainAudio?: boolean;
  readonly silenceTimeout?: boolean;
  readonly maxTimeout?: boolean;
  readonly babbleTimeout?: boolean;
  readonly endSilence?: boolean;
  readonly rejectionThreshold?: boolean;
  readonly autoInterruptable?: boolean;
  readonly innerXML?: boolean;
  readonly interdigitTimeout?: boolean;
  readonly preflush?: boolean;
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of VoiceErrorOccurredEvent the switching function supports.
 *
 * Source: ECMA-269 26.2.18; ECMA-285 24.2.18.
 */
export interface VoiceErrorOccurredCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

/** The device maintenance events that are supported, each with its optional parts. */
export interface DeviceMaintEvtsList extends Open {
  /**
   * Which optional parts of BackInServiceEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly backInService?: BackInServiceCaps;
  /**
   * Which optional parts of DeviceCapsChangedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deviceCapsChanged?: DeviceCapsChangedCaps;
  /**
   * Which optional parts of OutOfServiceEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly outOfService?: OutOfServiceCaps;
  /**
   * Which optional parts of PartiallyInServiceEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly partiallyInService?: PartiallyInServiceCaps;
}

/**
 * Which optional parts of BackInServiceEvent the switching function supports.
 *
 * Source: ECMA-269 23.1.1; ECMA-285 21.1.1.
 */
export interface BackInServiceCaps extends OpenBits {
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of DeviceCapsChangedEvent the switching function supports.
 *
 * Source: ECMA-269 23.1.2; ECMA-285 21.1.2.
 */
export interface DeviceCapsChangedCaps extends OpenBits {
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of OutOfServiceEvent the switching function supports.
 *
 * Source: ECMA-269 23.1.3; ECMA-285 21.1.3.
 */
export interface OutOfServiceCaps extends OpenBits {
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of PartiallyInServiceEvent the switching function supports.
 *
 * Source: ECMA-269 23.1.4; ECMA-285 21.1.4.
 */
export interface PartiallyInServiceCaps extends OpenBits {
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

/** The physical device feature services that are supported, each with its optional parts. */
export interface PhysDevServList extends Open {
  /**
   * Which optional parts of ButtonPress the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly buttonPress?: ButtonPressCaps;
  /**
   * Which optional parts of GetAuditoryApparatusInformation the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getAuditoryApparatusInfo?: GetAuditoryApparatusInfoCaps;
  /**
   * Which optional parts of GetButtonInformation the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getButtonInformation?: GetButtonInformationCaps;
  /**
   * Which optional parts of GetDisplay the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getDisplay?: GetDisplayCaps;
  /**
   * Which optional parts of GetHookswitchStatus the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getHookSwitchStatus?: GetHookSwitchStatusCaps;
  /**
   * Which optional parts of GetLampInformation the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getLampInfo?: GetLampInfoCaps;
  /**
   * Which optional parts of GetLampMode the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getLampMode?: GetLampModeCaps;
  /**
   * Which optional parts of GetMessageWaitingIndicator the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getMessageWaitingIndicator?: GetMessageWaitingIndicatorCaps;
  /**
   * Which optional parts of GetMicrophoneGain the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getMicrophoneGain?: GetMicrophoneGainCaps;
  /**
   * Which optional parts of GetMicrophoneMute the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getMicrophoneMute?: GetMicrophoneMuteCaps;
  /**
   * Which optional parts of GetRingerStatus the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getRingerStatus?: GetRingerStatusCaps;
  /**
   * Which optional parts of GetSpeakerMute the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getSpeakerMute?: GetSpeakerMuteCaps;
  /**
   * Which optional parts of GetSpeakerVolume the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getSpeakerVolume?: GetSpeakerVolumeCaps;
  /**
   * Which optional parts of SetButtonInformation the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setButtonInformation?: SetButtonInformationCaps;
  /**
   * Which optional parts of SetDisplay the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setDisplay?: SetDisplayCaps;
  /**
   * Which optional parts of SetHookswitchStatus the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setHookSwitchStatus?: SetHookSwitchStatusCaps;
  /**
   * Which optional parts of SetLampMode the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setLampMode?: SetLampModeCaps;
  /**
   * Which optional parts of SetMessageWaitingIndicator the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setMessageWaitingIndicator?: SetMessageWaitingIndicatorCaps;
  /**
   * Which optional parts of SetMicrophoneGain the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setMicrophoneGain?: SetMicrophoneGainCaps;
  /**
   * Which optional parts of SetMicrophoneMute the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setMicrophoneMute?: SetMicrophoneMuteCaps;
  /**
   * Which optional parts of SetRingerStatus the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setRingerStatus?: SetRingerStatusCaps;
  /**
   * Which optional parts of SetSpeakerMute the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setSpeakerMute?: SetSpeakerMuteCaps;
  /**
   * Which optional parts of SetSpeakerVolume the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setSpeakerVolume?: SetSpeakerVolumeCaps;
}

/**
 * Which optional parts of ButtonPress the switching function supports.
 *
 * Source: ECMA-269 21.1.1.1.
 */
export interface ButtonPressCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of GetAuditoryApparatusInformation the switching function supports.
 *
 * Source: ECMA-269 21.1.2.1.
 */
export interface GetAuditoryApparatusInfoCaps extends OpenBits {
  readonly auditoryApparatus?: boolean;
  readonly privateData?: boolean;
  readonly auditoryApparatusTypeSpeakerphone?: boolean;
  readonly auditoryApparatusTypeHandset?: boolean;
  readonly auditoryApparatusTypeHeadset?: boolean;
  readonly auditoryApparatusTypeSpeakerOnlyPhone?: boolean;
  readonly auditoryApparatusTypeother?: boolean;
  readonly speakerPresent?: boolean;
  readonly speakerVolumeSettable?: boolean;
  readonly speakerVolumeReadable?: boolean;
  readonly speakerMuteSettable?: boolean;
  readonly speakerMuteReadable?: boolean;
  readonly microphonePresent?: boolean;
  readonly microphoneGainSettable?: boolean;
  readonly microphoneGainReadable?: boolean;
  readonly microphoneMuteSettable?: boolean;
  readonly microphoneMuteReadable?: boolean;
  readonly hookswitchSettable?: boolean;
  readonly hookswitchOnHook?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetButtonInformation the switching function supports.
 *
 * Source: ECMA-269 21.1.3.1.
 */
export interface GetButtonInformationCaps extends OpenBits {
  readonly button?: boolean;
  readonly privateData?: boolean;
  readonly buttonLabelInAck?: boolean;
  readonly buttonLabelSettableInAck?: boolean;
  readonly buttonFunctionInAck?: boolean;
  readonly buttonAssociatedNumberInAck?: boolean;
  readonly buttonAssociatedNumberSettableInAck?: boolean;
  readonly listOfLampsInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetDisplay the switching function supports.
 *
 * Source: ECMA-269 21.1.4.1.
 */
export interface GetDisplayCaps extends OpenBits {
  readonly displayID?: boolean;
  readonly privateData?: boolean;
  readonly characterSetASCII?: boolean;
  readonly characterSetUnicode?: boolean;
  readonly characterSetProprietary?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetHookswitchStatus the switching function supports.
 *
 * Source: ECMA-269 21.1.5.1.
 */
export interface GetHookSwitchStatusCaps extends OpenBits {
  readonly hookSwitch?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetLampInformation the switching function supports.
 *
 * Source: ECMA-269 21.1.6.1.
 */
export interface GetLampInfoCaps extends OpenBits {
  readonly lamp?: boolean;
  readonly privateData?: boolean;
  readonly lampLabelInAck?: boolean;
  readonly buttonInAck?: boolean;
  readonly lampColorInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetLampMode the switching function supports.
 *
 * Source: ECMA-269 21.1.7.1.
 */
export interface GetLampModeCaps extends OpenBits {
  readonly lamp?: boolean;
  readonly privateData?: boolean;
  readonly lampModeInAck?: boolean;
  readonly lampBrightnessNormal?: boolean;
  readonly lampBrightnessDim?: boolean;
  readonly lampBrightnessBright?: boolean;
  readonly lampColorInAck?: boolean;
  readonly buttonInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetMessageWaitingIndicator the switching function supports.
 *
 * Source: ECMA-269 21.1.8.1.
 */
export interface GetMessageWaitingIndicatorCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly deviceForMsgInAck?: boolean;
  readonly lampIsPresentInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetMicrophoneGain the switching function supports.
 *
 * Source: ECMA-269 21.1.9.1.
 */
export interface GetMicrophoneGainCaps extends OpenBits {
  readonly auditoryApparatus?: boolean;
  readonly privateData?: boolean;
  readonly micGainAbsInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetMicrophoneMute the switching function supports.
 *
 * Source: ECMA-269 21.1.10.1.
 */
export interface GetMicrophoneMuteCaps extends OpenBits {
  readonly auditoryApparatus?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetRingerStatus the switching function supports.
 *
 * Source: ECMA-269 21.1.11.1.
 */
export interface GetRingerStatusCaps extends OpenBits {
  readonly ringer?: boolean;
  readonly privateData?: boolean;
  readonly ringCountInAck?: boolean;
  readonly ringPatternInAck?: boolean;
  readonly ringVolumeInAck?: boolean;
  readonly ringVolumeAbsInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetSpeakerMute the switching function supports.
 *
 * Source: ECMA-269 21.1.12.1.
 */
export interface GetSpeakerMuteCaps extends OpenBits {
  readonly auditoryApparatus?: boolean;
  readonly privateDataInAck?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of GetSpeakerVolume the switching function supports.
 *
 * Source: ECMA-269 21.1.13.1.
 */
export interface GetSpeakerVolumeCaps extends OpenBits {
  readonly auditoryApparatus?: boolean;
  readonly privateData?: boolean;
  readonly speakerVolAbsInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of SetButtonInformation the switching function supports.
 *
 * Source: ECMA-269 21.1.14.1.
 */
export interface SetButtonInformationCaps extends OpenBits {
  readonly buttonLabel?: boolean;
  readonly buttonAssociatedNumber?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of SetDisplay the switching function supports.
 *
 * Source: ECMA-269 21.1.15.1.
 */
export interface SetDisplayCaps extends OpenBits {
  readonly physBaseRowNumber?: boolean;
  readonly physColumnRowNumber?: boolean;
  readonly offset?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly supportsModifyingPosition?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of SetHookswitchStatus the switching function supports.
 *
 * Source: ECMA-269 21.1.16.1.
 */
export interface SetHookSwitchStatusCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of SetLampMode the switching function supports.
 *
 * Source: ECMA-269 21.1.17.1.
 */
export interface SetLampModeCaps extends OpenBits {
  readonly lampModeBrokenFlutter?: boolean;
  readonly lampModeFlutter?: boolean;
  readonly lampModeOff?: boolean;
  readonly lampModeSteady?: boolean;
  readonly lampModeWink?: boolean;
  readonly lampModeReserved?: boolean;
  readonly lampModeSf0?: boolean;
  readonly lampModeSf1?: boolean;
  readonly lampModeSf2?: boolean;
  readonly lampModeSf3?: boolean;
  readonly lampModeSf4?: boolean;
  readonly lampModeSf5?: boolean;
  readonly lampModeSf6?: boolean;
  readonly lampModeSf7?: boolean;
  readonly lampModeSf8?: boolean;
  readonly lampModeSf9?: boolean;
  readonly lampModeSf10?: boolean;
  readonly lampModeSf11?: boolean;
  readonly lampModeSf12?: boolean;
  readonly lampModeSf13?: boolean;
  readonly lampModeSf14?: boolean;
  readonly lampModeSf15?: boolean;
  readonly lampModeSf16?: boolean;
  readonly lampModeSf17?: boolean;
  readonly lampModeSf18?: boolean;
  readonly lampModeSf19?: boolean;
  readonly lampModeSf20?: boolean;
  readonly lampModeSf21?: boolean;
  readonly lampModeSf22?: boolean;
  readonly lampModeSf23?: boolean;
  readonly lampModeSf24?: boolean;
  readonly lampModeSf25?: boolean;
  readonly lampModeSf26?: boolean;
  readonly lampModeSf27?: boolean;
  readonly lampModeSf28?: boolean;
  readonly lampModeSf29?: boolean;
  readonly lampModeSf30?: boolean;
  readonly lampModeSf31?: boolean;
  readonly lampModeSf32?: boolean;
  readonly lampModeSf33?: boolean;
  readonly lampModeSf34?: boolean;
  readonly lampModeSf35?: boolean;
  readonly lampModeSf36?: boolean;
  readonly lampModeSf37?: boolean;
  readonly lampModeSf38?: boolean;
  readonly lampModeSf39?: boolean;
  readonly lampModeSf40?: boolean;
  readonly lampModeSf41?: boolean;
  readonly lampModeSf42?: boolean;
  readonly lampModeSf43?: boolean;
  readonly lampModeSf44?: boolean;
  readonly lampModeSf45?: boolean;
  readonly lampModeSf46?: boolean;
  readonly lampModeSf47?: boolean;
  readonly lampModeSf48?: boolean;
  readonly lampModeSf49?: boolean;
  readonly lampModeSf50?: boolean;
  readonly lampModeSf51?: boolean;
  readonly lampModeSf52?: boolean;
  readonly lampModeSf53?: boolean;
  readonly lampModeSf54?: boolean;
  readonly lampModeSf55?: boolean;
  readonly lampModeSf56?: boolean;
  readonly lampModeSf57?: boolean;
  readonly lampModeSf58?: boolean;
  readonly lampModeSf59?: boolean;
  readonly lampModeSf60?: boolean;
  readonly lampModeSf61?: boolean;
  readonly lampModeSf62?: boolean;
  readonly lampModeSf63?: boolean;
  readonly lampModeSf64?: boolean;
  readonly lampModeSf65?: boolean;
  readonly lampModeSf66?: boolean;
  readonly lampModeSf67?: boolean;
  readonly lampModeSf68?: boolean;
  readonly lampModeSf69?: boolean;
  readonly lampModeSf70?: boolean;
  readonly lampModeSf71?: boolean;
  readonly lampModeSf72?: boolean;
  readonly lampModeSf73?: boolean;
  readonly lampModeSf74?: boolean;
  readonly lampModeSf75?: boolean;
  readonly lampModeSf76?: boolean;
  readonly lampModeSf77?: boolean;
  readonly lampModeSf78?: boolean;
  readonly lampModeSf79?: boolean;
  readonly lampModeSf80?: boolean;
  readonly lampModeSf81?: boolean;
  readonly lampModeSf82?: boolean;
  readonly lampModeSf83?: boolean;
  readonly lampModeSf84?: boolean;
  readonly lampModeSf85?: boolean;
  readonly lampModeSf86?: boolean;
  readonly lampModeSf87?: boolean;
  readonly lampModeSf88?: boolean;
  readonly lampModeSf89?: boolean;
  readonly lampModeSf90?: boolean;
  readonly lampModeSf91?: boolean;
  readonly lampModeSf92?: boolean;
  readonly lampModeSf93?: boolean;
  readonly lampModeSf94?: boolean;
  readonly lampBrightnessNormal?: boolean;
  readonly lampBrightnessDim?: boolean;
  readonly lampBrightnessBright?: boolean;
  readonly lampColorNoColor?: boolean;
  readonly lampColorRed?: boolean;
  readonly lampColorYellow?: boolean;
  readonly lampColorGreen?: boolean;
  readonly lampColorBlue?: boolean;
  readonly lampColorReserved?: boolean;
  readonly lampColorSf0?: boolean;
  readonly lampColorSf1?: boolean;
  readonly lampColorSf2?: boolean;
  readonly lampColorSf3?: boolean;
  readonly lampColorSf4?: boolean;
  readonly lampColorSf5?: boolean;
  readonly lampColorSf6?: boolean;
  readonly lampColorSf7?: boolean;
  readonly lampColorSf8?: boolean;
  readonly lampColorSf9?: boolean;
  readonly lampColorSf10?: boolean;
  readonly lampColorSf11?: boolean;
  readonly lampColorSf12?: boolean;
  readonly lampColorSf13?: boolean;
  readonly lampColorSf14?: boolean;
  readonly lampColorSf15?: boolean;
  readonly lampColorSf16?: boolean;
  readonly lampColorSf17?: boolean;
  readonly lampColorSf18?: boolean;
  readonly lampColorSf19?: boolean;
  readonly lampColorSf20?: boolean;
  readonly lampColorSf21?: boolean;
  readonly lampColorSf22?: boolean;
  readonly lampColorSf23?: boolean;
  readonly lampColorSf24?: boolean;
  readonly lampColorSf25?: boolean;
  readonly lampColorSf26?: boolean;
  readonly lampColorSf27?: boolean;
  readonly lampColorSf28?: boolean;
  readonly lampColorSf29?: boolean;
  readonly lampColorSf30?: boolean;
  readonly lampColorSf31?: boolean;
  readonly lampColorSf32?: boolean;
  readonly lampColorSf33?: boolean;
  readonly lampColorSf34?: boolean;
  readonly lampColorSf35?: boolean;
  readonly lampColorSf36?: boolean;
  readonly lampColorSf37?: boolean;
  readonly lampColorSf38?: boolean;
  readonly lampColorSf39?: boolean;
  readonly lampColorSf40?: boolean;
  readonly lampColorSf41?: boolean;
  readonly lampColorSf42?: boolean;
  readonly lampColorSf43?: boolean;
  readonly lampColorSf44?: boolean;
  readonly lampColorSf45?: boolean;
  readonly lampColorSf46?: boolean;
  readonly lampColorSf47?: boolean;
  readonly lampColorSf48?: boolean;
  readonly lampColorSf49?: boolean;
  readonly lampColorSf50?: boolean;
  readonly lampColorSf51?: boolean;
  readonly lampColorSf52?: boolean;
  readonly lampColorSf53?: boolean;
  readonly lampColorSf54?: boolean;
  readonly lampColorSf55?: boolean;
  readonly lampColorSf56?: boolean;
  readonly lampColorSf57?: boolean;
  readonly lampColorSf58?: boolean;
  readonly lampColorSf59?: boolean;
  readonly lampColorSf60?: boolean;
  readonly lampColorSf61?: boolean;
  readonly lampColorSf62?: boolean;
  readonly lampColorSf63?: boolean;
  readonly lampColorSf64?: boolean;
  readonly lampColorSf65?: boolean;
  readonly lampColorSf66?: boolean;
  readonly lampColorSf67?: boolean;
  readonly lampColorSf68?: boolean;
  readonly lampColorSf69?: boolean;
  readonly lampColorSf70?: boolean;
  readonly lampColorSf71?: boolean;
  readonly lampColorSf72?: boolean;
  readonly lampColorSf73?: boolean;
  readonly lampColorSf74?: boolean;
  readonly lampColorSf75?: boolean;
  readonly lampColorSf76?: boolean;
  readonly lampColorSf77?: boolean;
  readonly lampColorSf78?: boolean;
  readonly lampColorSf79?: boolean;
  readonly lampColorSf80?: boolean;
  readonly lampColorSf81?: boolean;
  readonly lampColorSf82?: boolean;
  readonly lampColorSf83?: boolean;
  readonly lampColorSf84?: boolean;
  readonly lampColorSf85?: boolean;
  readonly lampColorSf86?: boolean;
  readonly lampColorSf87?: boolean;
  readonly lampColorSf88?: boolean;
  readonly lampColorSf89?: boolean;
  readonly lampColorSf90?: boolean;
  readonly lampColorSf91?: boolean;
  readonly lampColorSf92?: boolean;
  readonly lampColorSf93?: boolean;
  readonly lampColorSf94?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of SetMessageWaitingIndicator the switching function supports.
 *
 * Source: ECMA-269 21.1.18.1.
 */
export interface SetMessageWaitingIndicatorCaps extends OpenBits {
  readonly deviceForMsg?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of SetMicrophoneGain the switching function supports.
 *
 * Source: ECMA-269 21.1.19.1.
 */
export interface SetMicrophoneGainCaps extends OpenBits {
  readonly microphoneGainAbs?: boolean;
  readonly microphoneGainInc?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of SetMicrophoneMute the switching function supports.
 *
 * Source: ECMA-269 21.1.20.1.
 */
export interface SetMicrophoneMuteCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of SetRingerStatus the switching function supports.
 *
 * Source: ECMA-269 21.1.21.1.
 */
export interface SetRingerStatusCaps extends OpenBits {
  readonly ringerModeRinging?: boolean;
  readonly ringerModeNotRinging?: boolean;
  readonly ringVolumeAbs?: boolean;
  readonly ringVolumeInc?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of SetSpeakerMute the switching function supports.
 *
 * Source: ECMA-269 21.1.22.1.
 */
export interface SetSpeakerMuteCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Which optional parts of SetSpeakerVolume the switching function supports.
 *
 * Source: ECMA-269 21.1.23.1.
 */
export interface SetSpeakerVolumeCaps extends OpenBits {
  readonly speakerVolumeAbs?: boolean;
  readonly speakerVolumeInc?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
  readonly resettedAfterCall?: boolean;
  readonly notSettableWhileActive?: boolean;
}

/** The physical device feature events that are supported, each with its optional parts. */
export interface PhysDevEvtsList extends Open {
  /**
   * Which optional parts of ButtonInformationEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly buttonInformation?: ButtonInformationCaps;
  /**
   * Which optional parts of ButtonPressEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly buttonPress?: ButtonPressEventCaps;
  /**
   * Which optional parts of DisplayUpdatedEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly displayUpdated?: DisplayUpdatedCaps;
  /**
   * Which optional parts of HookswitchEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly hookswitch?: HookswitchCaps;
  /**
   * Which optional parts of LampModeEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly lampMode?: LampModeCaps;
  /**
   * Which optional parts of MessageWaitingEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly messageWaiting?: MessageWaitingCaps;
  /**
   * Which optional parts of MicrophoneGainEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly microphoneGain?: MicrophoneGainCaps;
  /**
   * Which optional parts of MicrophoneMuteEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly microphoneMute?: MicrophoneMuteCaps;
  /**
   * Which optional parts of RingerStatusEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly ringerStatus?: RingerStatusCaps;
  /**
   * Which optional parts of SpeakerMuteEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly speakerMute?: SpeakerMuteCaps;
  /**
   * Which optional parts of SpeakerVolumeEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly speakerVolume?: SpeakerVolumeCaps;
}

/**
 * Which optional parts of ButtonInformationEvent the switching function supports.
 *
 * Source: ECMA-269 21.2.1; ECMA-285 19.2.1.
 */
export interface ButtonInformationCaps extends OpenBits {
  readonly buttonLabel?: boolean;
  readonly buttonAssociatedNumber?: boolean;
  readonly buttonPressIndicator?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of ButtonPressEvent the switching function supports.
 *
 * Source: ECMA-269 21.2.2; ECMA-285 19.2.2.
 */
export interface ButtonPressEventCaps extends OpenBits {
  readonly buttonLabel?: boolean;
  readonly buttonAssociatedNumber?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of DisplayUpdatedEvent the switching function supports.
 *
 * Source: ECMA-269 21.2.3; ECMA-285 19.2.3.
 */
export interface DisplayUpdatedCaps extends OpenBits {
  readonly characterSetASCII?: boolean;
  readonly characterSetUnicode?: boolean;
  readonly characterSetProprietary?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of HookswitchEvent the switching function supports.
 *
 * Source: ECMA-269 21.2.4; ECMA-285 19.2.4.
 */
export interface HookswitchCaps extends OpenBits {
  readonly privateData?: boolean;
}

/**
 * Which optional parts of LampModeEvent the switching function supports.
 *
 * Source: ECMA-269 21.2.5; ECMA-285 19.2.5.
 */
export interface LampModeCaps extends OpenBits {
  readonly lampModeBrokenFlutter?: boolean;
  readonly lampModeFlutter?: boolean;
  readonly lampModeOff?: boolean;
  readonly lampModeSteady?: boolean;
  readonly lampModeWink?: boolean;
  readonly lampModeReserved?: boolean;
  readonly lampModeSf0?: boolean;
  readonly lampModeSf1?: boolean;
  readonly lampModeSf2?: boolean;
  readonly lampModeSf3?: boolean;
  readonly lampModeSf4?: boolean;
  readonly lampModeSf5?: boolean;
  readonly lampModeSf6?: boolean;
  readonly lampModeSf7?: boolean;
  readonly lampModeSf8?: boolean;
  readonly lampModeSf9?: boolean;
  readonly lampModeSf10?: boolean;
  readonly lampModeSf11?: boolean;
  readonly lampModeSf12?: boolean;
  readonly lampModeSf13?: boolean;
  readonly lampModeSf14?: boolean;
  readonly lampModeSf15?: boolean;
  readonly lampModeSf16?: boolean;
  readonly lampModeSf17?: boolean;
  readonly lampModeSf18?: boolean;
  readonly lampModeSf19?: boolean;
  readonly lampModeSf20?: boolean;
  readonly lampModeSf21?: boolean;
  readonly lampModeSf22?: boolean;
  readonly lampModeSf23?: boolean;
  readonly lampModeSf24?: boolean;
  readonly lampModeSf25?: boolean;
  readonly lampModeSf26?: boolean;
  readonly lampModeSf27?: boolean;
  readonly lampModeSf28?: boolean;
  readonly lampModeSf29?: boolean;
  readonly lampModeSf30?: boolean;
  readonly lampModeSf31?: boolean;
  readonly lampModeSf32?: boolean;
  readonly lampModeSf33?: boolean;
  readonly lampModeSf34?: boolean;
  readonly lampModeSf35?: boolean;
  readonly lampModeSf36?: boolean;
  readonly lampModeSf37?: boolean;
  readonly lampModeSf38?: boolean;
  readonly lampModeSf39?: boolean;
  readonly lampModeSf40?: boolean;
  readonly lampModeSf41?: boolean;
  readonly lampModeSf42?: boolean;
  readonly lampModeSf43?: boolean;
  readonly lampModeSf44?: boolean;
  readonly lampModeSf45?: boolean;
  readonly lampModeSf46?: boolean;
  readonly lampModeSf47?: boolean;
  readonly lampModeSf48?: boolean;
  readonly lampModeSf49?: boolean;
  readonly lampModeSf50?: boolean;
  readonly lampModeSf51?: boolean;
  readonly lampModeSf52?: boolean;
  readonly lampModeSf53?: boolean;
  readonly lampModeSf54?: boolean;
  readonly lampModeSf55?: boolean;
  readonly lampModeSf56?: boolean;
  readonly lampModeSf57?: boolean;
  readonly lampModeSf58?: boolean;
  readonly lampModeSf59?: boolean;
  readonly lampModeSf60?: boolean;
  readonly lampModeSf61?: boolean;
  readonly lampModeSf62?: boolean;
  readonly lampModeSf63?: boolean;
  readonly lampModeSf64?: boolean;
  readonly lampModeSf65?: boolean;
  readonly lampModeSf66?: boolean;
  readonly lampModeSf67?: boolean;
  readonly lampModeSf68?: boolean;
  readonly lampModeSf69?: boolean;
  readonly lampModeSf70?: boolean;
  readonly lampModeSf71?: boolean;
  readonly lampModeSf72?: boolean;
  readonly lampModeSf73?: boolean;
  readonly lampModeSf74?: boolean;
  readonly lampModeSf75?: boolean;
  readonly lampModeSf76?: boolean;
  readonly lampModeSf77?: boolean;
  readonly lampModeSf78?: boolean;
  readonly lampModeSf79?: boolean;
  readonly lampModeSf80?: boolean;
  readonly lampModeSf81?: boolean;
  readonly lampModeSf82?: boolean;
  readonly lampModeSf83?: boolean;
  readonly lampModeSf84?: boolean;
  readonly lampModeSf85?: boolean;
  readonly lampModeSf86?: boolean;
  readonly lampModeSf87?: boolean;
  readonly lampModeSf88?: boolean;
  readonly lampModeSf89?: boolean;
  readonly lampModeSf90?: boolean;
  readonly lampModeSf91?: boolean;
  readonly lampModeSf92?: boolean;
  readonly lampModeSf93?: boolean;
  readonly lampModeSf94?: boolean;
  readonly lampBrightnessNormal?: boolean;
  readonly lampBrightnessDim?: boolean;
  readonly lampBrightnessBright?: boolean;
  readonly lampColorNoColor?: boolean;
  readonly lampColorRed?: boolean;
  readonly lampColorYellow?: boolean;
  readonly lampColorGreen?: boolean;
  readonly lampColorBlue?: boolean;
  readonly lampColorReserved?: boolean;
  readonly lampColorSf0?: boolean;
  readonly lampColorSf1?: boolean;
  readonly lampColorSf2?: boolean;
  readonly lampColorSf3?: boolean;
  readonly lampColorSf4?: boolean;
  readonly lampColorSf5?: boolean;
  readonly lampColorSf6?: boolean;
  readonly lampColorSf7?: boolean;
  readonly lampColorSf8?: boolean;
  readonly lampColorSf9?: boolean;
  readonly lampColorSf10?: boolean;
  readonly lampColorSf11?: boolean;
  readonly lampColorSf12?: boolean;
  readonly lampColorSf13?: boolean;
  readonly lampColorSf14?: boolean;
  readonly lampColorSf15?: boolean;
  readonly lampColorSf16?: boolean;
  readonly lampColorSf17?: boolean;
  readonly lampColorSf18?: boolean;
  readonly lampColorSf19?: boolean;
  readonly lampColorSf20?: boolean;
  readonly lampColorSf21?: boolean;
  readonly lampColorSf22?: boolean;
  readonly lampColorSf23?: boolean;
  readonly lampColorSf24?: boolean;
  readonly lampColorSf25?: boolean;
  readonly lampColorSf26?: boolean;
  readonly lampColorSf27?: boolean;
  readonly lampColorSf28?: boolean;
  readonly lampColorSf29?: boolean;
  readonly lampColorSf30?: boolean;
  readonly lampColorSf31?: boolean;
  readonly lampColorSf32?: boolean;
  readonly lampColorSf33?: boolean;
  readonly lampColorSf34?: boolean;
  readonly lampColorSf35?: boolean;
  readonly lampColorSf36?: boolean;
  readonly lampColorSf37?: boolean;
  readonly lampColorSf38?: boolean;
  readonly lampColorSf39?: boolean;
  readonly lampColorSf40?: boolean;
  readonly lampColorSf41?: boolean;
  readonly lampColorSf42?: boolean;
  readonly lampColorSf43?: boolean;
  readonly lampColorSf44?: boolean;
  readonly lampColorSf45?: boolean;
  readonly lampColorSf46?: boolean;
  readonly lampColorSf47?: boolean;
  readonly lampColorSf48?: boolean;
  readonly lampColorSf49?: boolean;
  readonly lampColorSf50?: boolean;
  readonly lampColorSf51?: boolean;
  readonly lampColorSf52?: boolean;
  readonly lampColorSf53?: boolean;
  readonly lampColorSf54?: boolean;
  readonly lampColorSf55?: boolean;
  readonly lampColorSf56?: boolean;
  readonly lampColorSf57?: boolean;
  readonly lampColorSf58?: boolean;
  readonly lampColorSf59?: boolean;
  readonly lampColorSf60?: boolean;
  readonly lampColorSf61?: boolean;
  readonly lampColorSf62?: boolean;
  readonly lampColorSf63?: boolean;
  readonly lampColorSf64?: boolean;
  readonly lampColorSf65?: boolean;
  readonly lampColorSf66?: boolean;
  readonly lampColorSf67?: boolean;
  readonly lampColorSf68?: boolean;
  readonly lampColorSf69?: boolean;
  readonly lampColorSf70?: boolean;
  readonly lampColorSf71?: boolean;
  readonly lampColorSf72?: boolean;
  readonly lampColorSf73?: boolean;
  readonly lampColorSf74?: boolean;
  readonly lampColorSf75?: boolean;
  readonly lampColorSf76?: boolean;
  readonly lampColorSf77?: boolean;
  readonly lampColorSf78?: boolean;
  readonly lampColorSf79?: boolean;
  readonly lampColorSf80?: boolean;
  readonly lampColorSf81?: boolean;
  readonly lampColorSf82?: boolean;
  readonly lampColorSf83?: boolean;
  readonly lampColorSf84?: boolean;
  readonly lampColorSf85?: boolean;
  readonly lampColorSf86?: boolean;
  readonly lampColorSf87?: boolean;
  readonly lampColorSf88?: boolean;
  readonly lampColorSf89?: boolean;
  readonly lampColorSf90?: boolean;
  readonly lampColorSf91?: boolean;
  readonly lampColorSf92?: boolean;
  readonly lampColorSf93?: boolean;
  readonly lampColorSf94?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of MessageWaitingEvent the switching function supports.
 *
 * Source: ECMA-269 21.2.6; ECMA-285 19.2.6.
 */
export interface MessageWaitingCaps extends OpenBits {
  readonly deviceForMsg?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of MicrophoneGainEvent the switching function supports.
 *
 * Source: ECMA-269 21.2.7; ECMA-285 19.2.7.
 */
export interface MicrophoneGainCaps extends OpenBits {
  readonly microphoneGainAbs?: boolean;
  readonly microphoneGainInc?: boolean;
  readonly privateData?: boolean;
}

/**
 * Which optional parts of MicrophoneMuteEvent the switching function supports.
 *
 * Source: ECMA-269 21.2.8; ECMA-285 19.2.8.
 */
export interface MicrophoneMuteCaps extends OpenBits {
  readonly privateData?: boolean;
}

/**
 * Which optional parts of RingerStatusEvent the switching function supports.
 *
 * Source: ECMA-269 21.2.9; ECMA-285 19.2.9.
 */
export interface RingerStatusCaps extends OpenBits {
  readonly ringerModeRinging?: boolean;
  readonly ringerModeNotRinging?: boolean;
  readonly ringCount?: boolean;
  readonly ringPattern?: boolean;
  readonly ringVolumeAbs?: boolean;
  readonly ringVolumeInc?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 edition 4 or later. */
  readonly ringDuration?: boolean;
}

/**
 * Which optional parts of SpeakerMuteEvent the switching function supports.
 *
 * Source: ECMA-269 21.2.10; ECMA-285 19.2.10.
 */
export interface SpeakerMuteCaps extends OpenBits {
  readonly privateData?: boolean;
}

/**
 * Which optional parts of SpeakerVolumeEvent the switching function supports.
 *
 * Source: ECMA-269 21.2.11; ECMA-285 19.2.11.
 */
export interface SpeakerVolumeCaps extends OpenBits {
  readonly speakerVolumeAbs?: boolean;
  readonly speakerVolumeInc?: boolean;
  readonly privateData?: boolean;
}

/** The services and events that the switching function supports, by their group. */
export interface ServEvtsList extends Open {
  /**
   * The capability exchange services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly capExchangeServList?: CapExchangeServList;
  /**
   * The system services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly systemServList?: SystemStatusServList;
  /**
   * The monitoring services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly monitoringServList?: MonitoringServList;
  /**
   * The snapshot services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly snapshotServList?: SnapshotServList;
  /**
   * The call control services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callControlServList?: CallControlServList;
  /**
   * The call control events that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callControlEvtsList?: CallControlEvtsList;
  /**
   * The call associated services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callAssociatedServList?: CallAssociatedServList;
  /**
   * The call associated events that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callAssociatedEvtsList?: CallAssociatedEvtsList;
  /**
   * The media attachment services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaServList?: MediaServList;
  /**
   * The media attachment events that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaEvtsList?: MediaEvtsList;
  /**
   * The routeing services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeingServList?: RouteingServList;
  /**
   * The physical device feature services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly physDevServList?: PhysDevServList;
  /**
   * The physical device feature events that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly physDevEvtsList?: PhysDevEvtsList;
  /**
   * The logical device feature services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly logicalServList?: LogicalServList;
  /**
   * The logical device feature events that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly logicalEvtsList?: LogicalEvtsList;
  /**
   * The device maintenance events that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deviceMaintEvtsList?: DeviceMaintEvtsList;
  /**
   * The I/O services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly iOServicesServList?: IOServicesServList;
  /**
   * The data collection services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dataCollectionServList?: DataCollectionServList;
  /**
   * The voice services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly voiceServList?: VoiceServList;
  /**
   * The voice events that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly voiceEvtsList?: VoiceEvtsList;
  /**
   * The call detail record services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cdrServList?: CDRServList;
  /**
   * The vendor specific services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly vendorSpecificServList?: VendorSpecificServList;
  /**
   * The vendor specific events that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly vendorSpecificEvtsList?: VendorSpecificEvtsList;
  /**
   * The monitoring, snapshot and system services that the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly statusReportingServList?: StatusReportingServList;
  /**
   * The location services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly locationServicesServList?: LocationServicesServList;
}

/** The capability exchange services that are supported, each with its optional parts. */
export interface CapExchangeServList extends Open {
  /**
   * Which optional parts of GetCSTAFeatures the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getCSTAFeatures?: GetCSTAFeaturesCaps;
  /**
   * Which optional parts of GetLogicalDeviceInformation the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getLogicalDeviceInformation?: GetLogicalDeviceInformationCaps;
  /**
   * Which optional parts of GetPhysicalDeviceInformation the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getPhysicalDeviceInformation?: GetPhysicalDeviceInformationCaps;
  /**
   * Which optional parts of GetSwitchingFunctionCaps the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getSwitchingFunctionCaps?: GetSwitchingFunctionCapabilitiesCaps;
  /**
   * Which optional parts of GetSwitchingFunctionDevices the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getSwitchingFunctionDevices?: GetSwitchingFunctionDevicesCaps;
  /**
   * Which optional parts of SwitchingFunctionDevices the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly switchingFunctionDevices?: SwitchingFunctionDevicesCaps;
}

/** Which optional parts of GetCSTAFeatures the switching function supports. */
export interface GetCSTAFeaturesCaps extends OpenBits {
  readonly privateDataInReq?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetLogicalDeviceInformation the switching function supports.
 *
 * Source: ECMA-269 Table 13-4.
 */
export interface GetLogicalDeviceInformationCaps extends OpenBits {
  readonly privateDataInReq?: boolean;
  readonly namedDeviceTypeInAck?: boolean;
  readonly shortFormDeviceIDInAck?: boolean;
  readonly miscMonitorCapsInAck?: boolean;
  readonly maxCallBacksInAck?: boolean;
  readonly maxAutoAnswerRingsInAck?: boolean;
  readonly maxActiveCallsInAck?: boolean;
  readonly maxHeldCallsInAck?: boolean;
  readonly maxFwdSettingsInAck?: boolean;
  readonly maxDevicesInConfInAck?: boolean;
  readonly transAndConfSetupParameter?: boolean;
  readonly transAndConfSetupConsultationInAck?: boolean;
  readonly transAndConfSetupHoldMakeInAck?: boolean;
  readonly transAndConfSetupAlternateInAck?: boolean;
  readonly transAndConfSetupTwoCallsHoldInAck?: boolean;
  readonly transAndConfSetupTwoCallsConnectedInAck?: boolean;
  readonly mediaClassSupportInAck?: boolean;
  readonly connectionRateListInAck?: boolean;
  readonly delayToleranceListInAck?: boolean;
  readonly numberOfChannelsInAck?: boolean;
  readonly maxChannelBindInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetPhysicalDeviceInformation the switching function supports.
 *
 * Source: ECMA-269 Table 13-6.
 */
export interface GetPhysicalDeviceInformationCaps extends OpenBits {
  readonly privateDataInReq?: boolean;
  readonly namedDeviceTypesInAck?: boolean;
  readonly otherLogicalDeviceListInAck?: boolean;
  readonly deviceModelNameInAck?: boolean;
  readonly maxDisplaysInAck?: boolean;
  readonly maxButtonsInAck?: boolean;
  readonly maxLampsInAck?: boolean;
  readonly maxRingPatternsInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetSwitchingFunctionCaps the switching function supports.
 *
 * Source: ECMA-269 Table 13-8.
 */
export interface GetSwitchingFunctionCapabilitiesCaps extends OpenBits {
  readonly privateDataInReq?: boolean;
  readonly mediaClassSupportInAck?: boolean;
  readonly numberOfChannelsInAck?: boolean;
  readonly maxChannelBindInAck?: boolean;
  readonly miscMediaCallCharacteristicsInAck?: boolean;
  readonly connectionRateListInAck?: boolean;
  readonly delayToleranceRateListInAck?: boolean;
  readonly pauseTimeInAck?: boolean;
  readonly currentTimeInAck?: boolean;
  readonly transAndConfSetupParameterInAck?: boolean;
  readonly transAndConfSetupConsultationInAck?: boolean;
  readonly transAndConfSetupHoldMakeInAck?: boolean;
  readonly transAndConfSetupAlternateInAck?: boolean;
  readonly transAndConfSetupTwoCallsHoldInAck?: boolean;
  readonly transAndConfSetupTwoCallsConnectedInAck?: boolean;
  readonly miscMonitorCapsInAck?: boolean;
  readonly correlatorDataSupportedInAck?: boolean;
  readonly dynamicFeatureSupportedInAck?: boolean;
  readonly callLinkageOptionsInAck?: boolean;
  readonly acdModelsInAck?: boolean;
  readonly agentLogOnModelsInAck?: boolean;
  readonly agentStateModelsInAck?: boolean;
  readonly privateDataVersionListInAck?: boolean;
  readonly simpleThresholdInAck?: boolean;
  readonly filterThresholdInAck?: boolean;
  readonly maxDeviceHistoryEntriesInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetSwitchingFunctionDevices the switching function supports.
 *
 * Source: ECMA-269 Table 13-10.
 */
export interface GetSwitchingFunctionDevicesCaps extends OpenBits {
  readonly requestedDeviceID?: boolean;
  readonly requestedDeviceCategoryACD?: boolean;
  readonly requestedDeviceCategoryACDGroup?: boolean;
  readonly requestedDeviceCategoryHuntGroup?: boolean;
  readonly requestedDeviceCategoryPickGroup?: boolean;
  readonly requestedDeviceCategoryUserGroup?: boolean;
  readonly requestedDeviceCategoryOtherGroup?: boolean;
  readonly requestedDeviceCategoryNetwInterface?: boolean;
  readonly requestedDeviceCategoryPark?: boolean;
  readonly requestedDeviceCategoryRouteingDevice?: boolean;
  readonly requestedDeviceCategoryStation?: boolean;
  readonly requestedDeviceCategoryVoiceUnit?: boolean;
  readonly requestedDeviceCategoryGenericIV?: boolean;
  readonly requestedDeviceCategoryListenerIV?: boolean;
  readonly requestedDeviceCategoryVDTMFIV?: boolean;
  readonly requestedDeviceCategoryPromptIV?: boolean;
  readonly requestedDeviceCategoryPromptQueueIV?: boolean;
  readonly requestedDeviceCategoryMessageIV?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly requestedDeviceCategoryConference?: boolean;
  readonly requestedDeviceCategoryOther?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of SwitchingFunctionDevices the switching function supports.
 *
 * Source: ECMA-269 Table 13-12.
 */
export interface SwitchingFunctionDevicesCaps extends OpenBits {
  readonly segmentID?: boolean;
  readonly deviceListDeviceCategory?: boolean;
  readonly deviceListNamedDeviceTypes?: boolean;
  readonly deviceListDeviceAttributes?: boolean;
  readonly deviceListDeviceModelName?: boolean;
  readonly deviceListNidGroup?: boolean;
  readonly privateData?: boolean;
}

/** The system services that are supported, each with its optional parts. */
export interface SystemStatusServList extends Open {
  /**
   * Which optional parts of ChangeSysStatFilter the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly changeSystemStatusFilter?: ChangeSystemStatusFilterCaps;
  /**
   * Which optional parts of SystemRegister the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly systemRegister?: SystemRegisterCaps;
  /**
   * Which optional parts of SystemRegisterAbort the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly systemStatusRegisterAbort?: SystemStatusRegisterAbortCaps;
  /**
   * Which optional parts of SystemRegisterCancel the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly systemStatusRegisterCancel?: SystemStatusRegisterCancelCaps;
  /**
   * Which optional parts of RequestSystemStatus the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly requestSystemStatus?: RequestSystemStatusCaps;
  /**
   * Which optional parts of SystemStatus the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly systemStatus?: SystemStatusCaps;
  /**
   * Which optional parts of SwFunctionCapsChanged the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly swFunctionCapsChanged?: SwFunctionCapsChangedCaps;
  /**
   * Which optional parts of SwFunctionDevicesChanged the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly swFunctionDevicesChanged?: SwFunctionDevicesChangedCaps;
  /**
   * Which optional parts of GetRegistrations the switching function supports.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly getRegistrations?: GetRegistrationsCaps;
  /**
   * Which optional parts of RegistrationInfo the switching function supports.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly registrationInfo?: RegistrationInfoCaps;
}

/**
 * Which optional parts of ChangeSysStatFilter the switching function supports.
 *
 * Source: ECMA-269 Table 14-2.
 */
export interface ChangeSystemStatusFilterCaps extends OpenBits {
  readonly requestedStatusFilterInitializing?: boolean;
  readonly requestedStatusFilterEnabled?: boolean;
  readonly requestedStatusFilterNormal?: boolean;
  readonly requestedStatusFilterMessageLost?: boolean;
  readonly requestedStatusFilterDisabled?: boolean;
  readonly requestedStatusFilterPartiallyDisabled?: boolean;
  readonly requestedStatusFilterOverloadImminent?: boolean;
  readonly requestedStatusFilterOverloadReached?: boolean;
  readonly requestedStatusFilterOverloadRelieved?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of SystemRegister the switching function supports.
 *
 * Source: ECMA-269 Table 14-4.
 */
export interface SystemRegisterCaps extends OpenBits {
  readonly requestTypesSystemStatus?: boolean;
  readonly requestTypesRequestSystemStatus?: boolean;
  readonly requestTypesSwitchingFunctionCapsChanged?: boolean;
  readonly requestTypesSwitchingFuncionDevicesChanged?: boolean;
  readonly statusFilterInitializing?: boolean;
  readonly statusFilterEnabled?: boolean;
  readonly statusFilterNormal?: boolean;
  readonly statusFilterMessageLost?: boolean;
  readonly statusFilterDisabled?: boolean;
  readonly statusFilterPartiallyDisabled?: boolean;
  readonly statusFilterOverloadImminent?: boolean;
  readonly statusFilterOverloadReached?: boolean;
  readonly statusFilterOverloadRelieved?: boolean;
  readonly privateDataOctetString?: boolean;
  readonly privateData?: boolean;
  readonly privateDataOctetStringInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of SystemRegisterAbort the switching function supports.
 *
 * Source: ECMA-269 Table 14-6.
 */
export interface SystemStatusRegisterAbortCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of SystemRegisterCancel the switching function supports.
 *
 * Source: ECMA-269 Table 14-7.
 */
export interface SystemStatusRegisterCancelCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of RequestSystemStatus the switching function supports.
 *
 * Source: ECMA-269 Table 14-10.
 */
export interface RequestSystemStatusCaps extends OpenBits {
  readonly privateDataInReq?: boolean;
  readonly systemStatusInitializing?: boolean;
  readonly systemStatusEnabled?: boolean;
  readonly systemStatusNormal?: boolean;
  readonly systemStatusMessageLost?: boolean;
  readonly systemStatusDisabled?: boolean;
  readonly systemStatusPartiallyDisabled?: boolean;
  readonly systemStatusOverloadImminent?: boolean;
  readonly systemStatusOverloadReached?: boolean;
  readonly systemStatusOverloadRelieved?: boolean;
  readonly privateDataInAck?: boolean;
  readonly switchingFunctionSupportsSending?: boolean;
  readonly switchingFunctionSupportsReceiving?: boolean;
}

/**
 * Which optional parts of SystemStatus the switching function supports.
 *
 * Source: ECMA-269 Table 14-12.
 */
export interface SystemStatusCaps extends OpenBits {
  readonly systemStatusInitializing?: boolean;
  readonly systemStatusEnabled?: boolean;
  readonly systemStatusNormal?: boolean;
  readonly systemStatusMessageLost?: boolean;
  readonly systemStatusDisabled?: boolean;
  readonly systemStatusPartiallyDisabled?: boolean;
  readonly systemStatusOverloadImminent?: boolean;
  readonly systemStatusOverloadReached?: boolean;
  readonly systemStatusOverloadRelieved?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly switchingFunctionSupportsSending?: boolean;
  readonly switchingFunctionSupportsReceiving?: boolean;
}

/**
 * Which optional parts of SwFunctionCapsChanged the switching function supports.
 *
 * Source: ECMA-269 Table 14-14.
 */
export interface SwFunctionCapsChangedCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of SwFunctionDevicesChanged the switching function supports.
 *
 * Source: ECMA-269 Table 14-16.
 */
export interface SwFunctionDevicesChangedCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of GetRegistrations the switching function supports.
 *
 * Source: ECMA-269 Table 14-18.
 */
export interface GetRegistrationsCaps extends OpenBits {
  readonly requestedRegTypes?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly segmentedResponseProvided?: boolean;
}

/** Which optional parts of RegistrationInfo the switching function supports. */
export interface RegistrationInfoCaps extends OpenBits {
  readonly segmentID?: boolean;
  readonly privateData?: boolean;
}

/** The monitoring services that are supported, each with its optional parts. */
export interface MonitoringServList extends Open {
  /**
   * Which optional parts of ChangeMonitorFilter the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly changeMonitorFilter?: ChangeMonitorFilterCaps;
  /**
   * Which optional parts of MonitorStart the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly monitorStart?: MonitorStartCaps;
  /**
   * Which optional parts of MonitorStop the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly monitorStop?: MonitorStopCaps;
  /**
   * Which optional parts of GetMonitors the switching function supports.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly getMonitors?: GetMonitorsCaps;
  /**
   * Which optional parts of MonitorInfo the switching function supports.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly monitorInfo?: MonitorInfoCaps;
}

/**
 * Which optional parts of ChangeMonitorFilter the switching function supports.
 *
 * Source: ECMA-269 Table 15-2.
 */
export interface ChangeMonitorFilterCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of MonitorStart the switching function supports.
 *
 * Source: ECMA-269 Table 15-4.
 */
export interface MonitorStartCaps extends OpenBits {
  readonly monitorObjectDevice?: boolean;
  readonly monitorObjectCall?: boolean;
  readonly requestedMonitorFilter?: boolean;
  readonly monitorTypeCall?: boolean;
  readonly monitorTypeDevice?: boolean;
  readonly monitorMediaClassParameter?: boolean;
  readonly monitorMediaClassAudio?: boolean;
  readonly monitorMediaClassData?: boolean;
  readonly monitorMediaClassImage?: boolean;
  readonly monitorMediaClassVoice?: boolean;
  readonly monitorMediaClassChat?: boolean;
  readonly monitorMediaClassEmail?: boolean;
  readonly monitorMediaClassMessage?: boolean;
  readonly monitorMediaClassIM?: boolean;
  readonly monitorMediaClassSMS?: boolean;
  readonly monitorMediaClassMMS?: boolean;
  readonly monitorExistingCallsInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly callIDOnly?: boolean;
  readonly swDomainDefaultForMonitorTypeIsDevice?: boolean;
  readonly acceptsMonitorStartWhileOOS?: boolean;
}

/**
 * Which optional parts of MonitorStop the switching function supports.
 *
 * Source: ECMA-269 Table 15-6.
 */
export interface MonitorStopCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly switchingFunctionSupportsSending?: boolean;
  readonly switchingFunctionSupportsReceiving?: boolean;
}

/** Which optional parts of GetMonitors the switching function supports. */
export interface GetMonitorsCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly segmentedResponseProvided?: boolean;
}

/** Which optional parts of MonitorInfo the switching function supports. */
export interface MonitorInfoCaps extends OpenBits {
  readonly segmentID?: boolean;
  readonly privateData?: boolean;
}

/** The snapshot services that are supported, each with its optional parts. */
export interface SnapshotServList extends Open {
  /**
   * Which optional parts of SnapshotCall the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly snapshotCall: SnapshotCallCaps;
  /**
   * Which optional parts of SnapshotDevice the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly snapshotDevice: SnapshotDeviceCaps;
  /**
   * Which optional parts of SnapshotCallData the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly snapshotCallData: SnapshotCallDataCaps;
  /**
   * Which optional parts of SnapshotDeviceData the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly snapshotDeviceData: SnapshotDeviceDataCaps;
}

/**
 * Which optional parts of SnapshotCall the switching function supports.
 *
 * Source: ECMA-269 Table 16-2.
 */
export interface SnapshotCallCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly locaConnectionStateInAck?: boolean;
  readonly mediaServiceInfoListInAck?: boolean;
  readonly mediaServiceVersionInAck?: boolean;
  readonly mediaServiceInstanceInAck?: boolean;
  readonly mediaStreamID?: boolean;
  readonly connectionInformation?: boolean;
  readonly mediaCallCharacteristicsInAck?: boolean;
  readonly callCharacteristicsInAck?: boolean;
  readonly callingDeviceInAck?: boolean;
  readonly calledDeviceInAck?: boolean;
  readonly subjectOfCallInAck?: boolean;
  readonly messageInfoInAck?: boolean;
  readonly languagePreferencesInAck?: boolean;
  readonly deviceHistoryInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly callIDOnly?: boolean;
  readonly reportsWithSnapsCallData?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
}

/**
 * Which optional parts of SnapshotDevice the switching function supports.
 *
 * Source: ECMA-269 Table 16-4.
 */
export interface SnapshotDeviceCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly localCallStateCompoundCallState?: boolean;
  readonly localCallStateSimpleCallState?: boolean;
  readonly localCallStateUnknown?: boolean;
  readonly mediaServiceInfoListInAck?: boolean;
  readonly mediaServiceVersionInAck?: boolean;
  readonly mediaServiceInstanceInAck?: boolean;
  readonly mediaStreamID?: boolean;
  readonly connectionInformation?: boolean;
  readonly mediaCallCharacteristicsInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly reportsWithSnapsDeviceData?: boolean;
}

/**
 * Which optional parts of SnapshotCallData the switching function supports.
 *
 * Source: ECMA-269 16.1.3.
 */
export interface SnapshotCallDataCaps extends OpenBits {
  readonly segmentID?: boolean;
  readonly localConnectionState?: boolean;
  readonly mediaServiceInformationList?: boolean;
  readonly mediaServiceVersion?: boolean;
  readonly mediaServiceInstance?: boolean;
  readonly mediaStreamID?: boolean;
  readonly connectionInformation?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly locationInfoList?: boolean;
}

/**
 * Which optional parts of SnapshotDeviceData the switching function supports.
 *
 * Source: ECMA-269 16.1.4.
 */
export interface SnapshotDeviceDataCaps extends OpenBits {
  readonly segmentID?: boolean;
  readonly localCallStateCompoundCallState?: boolean;
  readonly localCallStateSimpleCallState?: boolean;
  readonly localCallStateUnknown?: boolean;
  readonly mediaServiceInformationList?: boolean;
  readonly mediaServiceVersion?: boolean;
  readonly mediaServiceInstance?: boolean;
  readonly mediaStreamID?: boolean;
  readonly connectionInformation?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly endpointDeviceID?: boolean;
  readonly privateData?: boolean;
}

/** The call detail record services that are supported, each with its optional parts. */
export interface CDRServList extends Open {
  /**
   * Which optional parts of CDRNotification the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cdrNotification?: CdrNotificationCaps;
  /**
   * Which optional parts of CDRReport the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cdrReport?: CdrReportCaps;
  /**
   * Which optional parts of SendStoredCDR the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly sendStoredCDRs?: SendStoredCDRsCaps;
  /**
   * Which optional parts of StartCDRTransmission the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly startCDRTransmission?: StartCDRTransmissionCaps;
  /**
   * Which optional parts of StopCDRTransmission the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly stopCDRTransmission?: StopCDRTransmissionCaps;
}

/**
 * Which optional parts of CDRNotification the switching function supports.
 *
 * Source: ECMA-269 27.1.1.1.
 */
export interface CdrNotificationCaps extends OpenBits {
  readonly cdrReasonTimeout?: boolean;
  readonly cdrReasonThresholdReached?: boolean;
  readonly cdrReasonOther?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of CDRReport the switching function supports.
 *
 * Source: ECMA-269 27.1.2.1.
 */
export interface CdrReportCaps extends OpenBits {
  readonly cdrReasonTimeout?: boolean;
  readonly cdrReasonThresholdReached?: boolean;
  readonly cdrReasonOther?: boolean;
  readonly recordNumber?: boolean;
  readonly recordCreationTime?: boolean;
  readonly callingDevice?: boolean;
  readonly calledDevice?: boolean;
  readonly assocCallingDevice?: boolean;
  readonly assocCalledDevice?: boolean;
  readonly netwCallingDevice?: boolean;
  readonly netwCalledDevice?: boolean;
  readonly callCharacteristics?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly chargedDeviceOperator?: boolean;
  readonly chargedDeviceNonOperator?: boolean;
  readonly recordedCall?: boolean;
  readonly nodeNumberArea0?: boolean;
  readonly nodeNumberArea1?: boolean;
  readonly nodeNumberArea2?: boolean;
  readonly tarifTable?: boolean;
  readonly connectionStart?: boolean;
  readonly connectionEnd?: boolean;
  readonly connectionDuration?: boolean;
  readonly accessCode?: boolean;
  readonly carrier?: boolean;
  readonly selectedRoute?: boolean;
  readonly billingIndicatorNormalCharging?: boolean;
  readonly billingIndicatorReverseCharging?: boolean;
  readonly billingIndicatorCreditCardCharging?: boolean;
  readonly billingIndicatorCallForwarding?: boolean;
  readonly billingIndicatorCallDeflection?: boolean;
  readonly billingIndicatorCallTransfer?: boolean;
  readonly billingIndicatorOther?: boolean;
  readonly chargingInfo?: boolean;
  readonly suppServiceInfoNormalCall?: boolean;
  readonly suppServiceInfoConsultationCall?: boolean;
  readonly suppServiceInfoTransferCall?: boolean;
  readonly suppServiceInfoCallCompletion?: boolean;
  readonly suppServiceInfoCallForwarding?: boolean;
  readonly suppServiceInfoCallDiversion?: boolean;
  readonly suppServiceInfoConferencing?: boolean;
  readonly suppServiceInfoIntrusion?: boolean;
  readonly suppServiceInfoUserUserInfo?: boolean;
  readonly suppServiceInfoOther?: boolean;
  readonly reasonForTermNormalClearing?: boolean;
  readonly reasonForTermUnsuccessfulCallAttempt?: boolean;
  readonly reasonForTermAbnormalTermination?: boolean;
  readonly reasonForTermCallTransferred?: boolean;
  readonly reasonForTermOther?: boolean;
  readonly authCode?: boolean;
  readonly accountInfo?: boolean;
  readonly deviceCategory?: boolean;
  readonly namedDeviceTypes?: boolean;
  readonly operatorDevice?: boolean;
  readonly lastStoredCDRReportSent?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of SendStoredCDR the switching function supports.
 *
 * Source: ECMA-269 27.1.3.1.
 */
export interface SendStoredCDRsCaps extends OpenBits {
  readonly timePeriod?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of StartCDRTransmission the switching function supports.
 *
 * Source: ECMA-269 27.1.4.1.
 */
export interface StartCDRTransmissionCaps extends OpenBits {
  readonly transferModeTransferAtEndOfCall?: boolean;
  readonly transferModeTransferOnRequest?: boolean;
  readonly transferModeTransferOnThresholdReached?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of StopCDRTransmission the switching function supports.
 *
 * Source: ECMA-269 27.1.5.1.
 */
export interface StopCDRTransmissionCaps extends OpenBits {
  readonly cdrTermReasonEndOfData?: boolean;
  readonly cdrTermReasonError?: boolean;
  readonly cdrTermReasonThresholdReached?: boolean;
  readonly cdrTermReasonOther?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly swFunctionSupportsSending?: boolean;
  readonly swFunctionSupportsReceiving?: boolean;
}

/** The vendor specific services that are supported, each with its optional parts. */
export interface VendorSpecificServList extends Open {
  /**
   * Which optional parts of EscapeRegister the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly escapeRegister?: EscapeRegisterCaps;
  /**
   * Which optional parts of EscapeRegisterCancel the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly escapeRegisterCancel?: EscapeRegisterCancelCaps;
  /**
   * Which optional parts of EscapeRegisterAbort the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly escapeRegisterAbort?: EscapeRegisterAbortCaps;
  /**
   * Which optional parts of Escape the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly escape?: EscapeCaps;
  /**
   * Which optional parts of PrivateDataVersionSelection the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly privateDataVersionSelection?: PrivateDataVersionSelectionCaps;
}

/**
 * Which optional parts of EscapeRegister the switching function supports.
 *
 * Source: ECMA-269 29.1.1.1.
 */
export interface EscapeRegisterCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of EscapeRegisterCancel the switching function supports.
 *
 * Source: ECMA-269 29.1.3.1.
 */
export interface EscapeRegisterCancelCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of EscapeRegisterAbort the switching function supports.
 *
 * Source: ECMA-269 29.1.2.1.
 */
export interface EscapeRegisterAbortCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Which optional parts of Escape the switching function supports.
 *
 * Source: ECMA-269 29.2.1.1, also 9.4.1, 9.4.2.3.
 */
export interface EscapeCaps extends OpenBits {
  readonly privateDataInAck?: boolean;
  readonly swFunctionSupportsSending?: boolean;
  readonly swFunctionSupportsReceiving?: boolean;
}

/**
 * Which optional parts of PrivateDataVersionSelection the switching function supports.
 *
 * Source: ECMA-269 29.2.2; ECMA-285 27.2.2.
 */
export interface PrivateDataVersionSelectionCaps extends OpenBits {
  readonly privateDataInAck?: boolean;
}

/** The vendor specific events that are supported, each with its optional parts. */
export interface VendorSpecificEvtsList extends Open {
  /**
   * Which optional parts of PrivateEvent the switching function supports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly privateEvent?: PrivateEventCaps;
}

/**
 * Which optional parts of PrivateEvent the switching function supports.
 *
 * Source: ECMA-269 29.3.1, 9.4.2.4; ECMA-285 27.3.1.
 */
export interface PrivateEventCaps extends NamelessBits {
}

/** The monitoring, snapshot and system services that the switching function supports. */
export interface StatusReportingServList extends Open {
  /**
   * The monitoring services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly monitoringServices?: MonitoringServList;
  /**
   * The snapshot services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly snapshotServices?: SnapshotServList;
  /**
   * The system services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly systemServices?: SystemStatusServList;
}
