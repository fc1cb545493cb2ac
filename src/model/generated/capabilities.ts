// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { Open, OpenBits, UnknownValue } from '../unknown-member.js';

export type ServiceCrossRefID = string;

export type DeviceCategory =
  | 'acd'
  | 'group'
  | 'networkInterface'
  | 'park'
  | 'routeingDevice'
  | 'station'
  | 'voiceUnit'
  | 'genericInteractiveVoice'
  | 'listenerInteractiveVoice'
  | 'dtmfInteractiveVoice'
  | 'promptInteractiveVoice'
  | 'promptQueueInteractiveVoice'
  | 'messageInteractiveVoice'
  | 'conference'
  | 'other'
  | UnknownValue;

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

export interface MiscMonitorCaps extends OpenBits {
  readonly groupInclusivModel?: boolean;
  readonly groupExclusiveModel?: boolean;
  readonly monitorPhysicalElement?: boolean;
  readonly acdDeviceInclusiv?: boolean;
  readonly acdDeviceExclusiv?: boolean;
}

export interface RouteingServList extends Open {
  /**
   * Registers as routing server.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeRegister?: RouteRegisterCaps;
  /**
   * Ends a registration.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeRegisterCancel?: RouteRegisterCancelCaps;
  /**
   * Switching function tells that a registration has been aborted.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeRegisterAbort?: RouteRegisterAbortCaps;
  /**
   * Switching function asks for another destination in a dialogue already open.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly reRoute?: ReRouteCaps;
  /**
   * Ends a routing dialogue; goes in either direction.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeEnd?: RouteEndCaps;
  /**
   * Turns the call of a dialogue away, back into the network.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeReject?: RouteRejectCaps;
  /**
   * Switching function asks for a destination for one call and so opens a routing dialogue.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeRequest?: RouteRequestCaps;
  /**
   * Gives the destination asked for by a route request.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeSelect?: RouteSelectCaps;
  /**
   * Switching function reports the destination really taken.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeUsed?: RouteUsedCaps;
}

/**
 * Registers as routing server.
 *
 * Source: ECMA-269 Table 20-2.
 */
export interface RouteRegisterCaps extends OpenBits {
  /** one routing device; left out: every routing device of the sub-domain, if that is supported */
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
 * Ends a registration.
 *
 * Source: ECMA-269 Table 20-5.
 */
export interface RouteRegisterCancelCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Switching function tells that a registration has been aborted.
 *
 * Source: ECMA-269 Table 20-4.
 */
export interface RouteRegisterAbortCaps extends OpenBits {
  readonly privateData?: boolean;
}

/**
 * Switching function asks for another destination in a dialogue already open.
 *
 * Source: ECMA-269 Table 20-8.
 */
export interface ReRouteCaps extends OpenBits {
  /** time the computing function has for its answer (no unit said) */
  readonly replyTimeout?: boolean;
  /** what the call has */
  readonly correlatorData?: boolean;
  readonly privateData?: boolean;
}

/**
 * Ends a routing dialogue; goes in either direction.
 *
 * Source: ECMA-269 Table 20-9.
 */
export interface RouteEndCaps extends OpenBits {
  /** why it ended, if provided */
  readonly errorValue?: boolean;
  /** from the computing function: to be put on the call; from the switching function: what the call has */
  readonly correlatorData?: boolean;
  readonly privateData?: boolean;
  readonly supportsSending?: boolean;
  readonly supportsReceiving?: boolean;
}

/**
 * Turns the call of a dialogue away, back into the network.
 *
 * Source: ECMA-269 Table 20-10.
 */
export interface RouteRejectCaps extends OpenBits {
  readonly rejectCauseBusyOverflow?: boolean;
  readonly rejectCauseQueueTimeOverflow?: boolean;
  readonly rejectCauseCapacityOverflow?: boolean;
  readonly rejectCauseCalendarOverflow?: boolean;
  readonly rejectCauseUnknownOverflow?: boolean;
  /** to be put on the call */
  readonly correlatorData?: boolean;
  readonly privateData?: boolean;
}

/**
 * Switching function asks for a destination for one call and so opens a routing dialogue.
 *
 * Source: ECMA-269 Table 20-11.
 */
export interface RouteRequestCaps extends OpenBits {
  /** if known */
  readonly callingDevice?: boolean;
  /** device the call has reached */
  readonly routeingDevice?: boolean;
  readonly routeSelAlgorithmACD?: boolean;
  readonly routeSelAlgorithmEmergency?: boolean;
  readonly routeSelAlgorithmLeastCost?: boolean;
  readonly routeSelAlgorithmNormal?: boolean;
  readonly routeSelAlgorithmUserDefined?: boolean;
  /** true for a priority call */
  readonly priority?: boolean;
  /** time the computing function has for its answer (no unit said) */
  readonly replyTimeout?: boolean;
  /** what the call has */
  readonly correlatorData?: boolean;
  /** media class, tied to this dialogue (6.7.8.5) */
  readonly mediaCallCharacteristics?: boolean;
  /** bit string */
  readonly callCharacteristics?: boolean;
  readonly routedCallInfo?: boolean;
  readonly subjectOfCall?: boolean;
  readonly messageInformation?: boolean;
  readonly languagePreferences?: boolean;
  /** entries for this call */
  readonly deviceHistory?: boolean;
  readonly privateData?: boolean;
  readonly nonCallRelatedRouteing?: boolean;
}

/**
 * Gives the destination asked for by a route request.
 *
 * Source: ECMA-269 Table 20-12.
 */
export interface RouteSelectCaps extends OpenBits {
  /** more destinations that may be tried */
  readonly alternateRoutes?: boolean;
  readonly remainRetriesNoListAvailable?: boolean;
  readonly remainRetriesNoCountAvailable?: boolean;
  readonly remainRetriesRetryCount?: boolean;
  readonly routeUsed?: boolean;
  /** to be put on the call */
  readonly correlatorData?: boolean;
  readonly privateData?: boolean;
}

/**
 * Switching function reports the destination really taken.
 *
 * Source: ECMA-269 Table 20-13.
 */
export interface RouteUsedCaps extends OpenBits {
  /** if provided */
  readonly callingDevice?: boolean;
  /** whether that destination is in the switching function's own domain */
  readonly domain?: boolean;
  /** what the call has */
  readonly correlatorData?: boolean;
  readonly privateData?: boolean;
}

export interface LogDevServList extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly callControlServList?: CallControlServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly callAssociatedServList?: CallAssociatedServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly logicalServList?: LogicalServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly mediaServList?: MediaServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly iOServicesServList?: IOServicesServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly dataCollectionServList?: DataCollectionServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly voiceServList?: VoiceServList;
  /** ECMA-323 edition 6 or later. */
  readonly locationServicesServList?: LocationServicesServList;
}

export interface CallControlServList extends Open {
  /**
   * Accepts a call that is offered to a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly acceptCall?: AcceptCallCaps;
  /**
   * Swaps two calls at one device: the other one becomes active, the active one is held.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly alternateCall?: AlternateCallCaps;
  /**
   * Connects a call that is alerting, queued or initiated at a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly answerCall?: AnswerCallCaps;
  /**
   * Call related: asks to be called back about the call that did not get through.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callBack?: CallBackCaps;
  /**
   * Call related: leaves a message asking for a call back; the original call is cleared after that.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callBackMessage?: CallBackMessageCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly campOnCall?: CampOnCallCaps;
  /**
   * Releases a whole call, every connection of it.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly clearCall?: ClearCallCaps;
  /**
   * Releases one connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly clearConnection?: ClearConnectionCaps;
  /**
   * Joins two calls at one device into a conference.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly conferenceCall?: ConferenceCallCaps;
  /**
   * Puts the active call on hold and originates a new one from the same device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly consultationCall?: ConsultationCallCaps;
  /**
   * Diverts a connection to one or more other destinations.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deflectCall?: DeflectCallCaps;
  /**
   * Goes on with, or completes, dialling on an initiated connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dialDigits?: DialDigitsCaps;
  /**
   * Takes a given call over to the requesting device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly directedPickupCall?: DirectedPickupCallCaps;
  /**
   * Takes a call of a pick group over to a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly groupPickupCall?: GroupPickupCallCaps;
  /**
   * Puts a connected connection on hold.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly holdCall?: HoldCallCaps;
  /**
   * Brings the calling device into the call the busy destination already has.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly intrudeCall?: IntrudeCallCaps;
  /**
   * Lets a device come into an existing call.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly joinCall?: JoinCallCaps;
  /**
   * Originates a call from one device to another.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly makeCall?: MakeCallCaps;
  /**
   * Originates a connection at one device, with hints about resources.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly makeConnection?: MakeConnectionCaps;
  /**
   * Originates a call on behalf of a device and acts on call progress or on what is detected at the
   * destination.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly makePredictiveCall?: MakePredictiveCallCaps;
  /**
   * Moves a connection away to be queued at another device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly parkCall?: ParkCallCaps;
  /**
   * Clears one connection at a device and takes the held one there back.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly reconnectCall?: ReconnectCallCaps;
  /**
   * Connects a held connection again.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly retrieveCall?: RetrieveCallCaps;
  /**
   * Sends a message to one or more destinations, as non-interactive calls.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly sendMessage?: SendMessageCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly singleStepConference?: SingleStepConferenceCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly singleStepTransfer?: SingleStepTransferCaps;
  /**
   * Merges two calls at the transferring device and takes that device out; typically a held primary call
   * and its consultation.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly transferCall?: TransferCallCaps;
}

/**
 * Accepts a call that is offered to a device. Rules: FR 1 to get rid of an active call first, clear
 * its connection (ClearConnection), then accept
 *
 * Source: ECMA-269 17.1.1; ECMA-285 15.1.1.
 */
export interface AcceptCallCaps extends OpenBits {
  /** attached before the state changes that follow (12.2.10); empty string removes what is there */
  readonly correlatorData?: boolean;
  /** sent to the parties (12.2.30); not kept on a later conferenced or transferred call */
  readonly userData?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Swaps two calls at one device: the other one becomes active, the active one is held.
 *
 * Source: ECMA-269 17.1.2; ECMA-285 15.1.2.
 */
export interface AlternateCallCaps extends OpenBits {
  readonly alerting?: boolean;
  readonly hold?: boolean;
  readonly queued?: boolean;
  /**
   * true keeps the media channel(s) of the call put on hold reserved for a later Retrieve, Reconnect or
   * Alternate
   */
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
 * Connects a call that is alerting, queued or initiated at a device.
 *
 * Source: ECMA-269 17.1.3; ECMA-285 15.1.3.
 */
export interface AnswerCallCaps extends OpenBits {
  readonly alerting?: boolean;
  readonly initiated?: boolean;
  readonly queued?: boolean;
  /** attached before the state changes that follow (12.2.10); empty string removes what is there */
  readonly correlatorData?: boolean;
  /** sent to the parties in the call (12.2.30); not kept on a later conferenced or transferred call */
  readonly userData?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly supportsOfferedModeOfAlerting?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Call related: asks to be called back about the call that did not get through. Called side may be
 * fail, alerting, queued or null (as after forwarding).
 *
 * Source: ECMA-269 17.1.4; ECMA-285 15.1.4.
 */
export interface CallBackCaps extends OpenBits {
  readonly alerting?: boolean;
  readonly null?: boolean;
  readonly failed?: boolean;
  readonly queued?: boolean;
  /** 12.2.4 */
  readonly callCharacteristics?: boolean;
  /** 12.2.27 */
  readonly subjectOfCall?: boolean;
  /** 12.2.16 */
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  readonly targetDeviceInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly moreCallBacksNegAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Call related: leaves a message asking for a call back; the original call is cleared after that.
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

export interface CampOnCallCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Releases a whole call, every connection of it. Rules: FR 2 a call-only connection identifier is
 * allowed
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
  /** sent to the parties (12.2.30); not kept on a later conferenced or transferred call */
  readonly userData?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly callIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
  /**
   * event cause handed to the underlying signalling (12.2.15)
   *
   * ECMA-323 has it since edition 4.
   */
  readonly reason?: boolean;
}

/**
 * Releases one connection. Rules: FR 3 the capability exchange tells whether clearing one party of a
 * conference may end the whole conference; FR 4 reason goes to the signalling
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
  /** attached before the state changes that follow (12.2.10); empty string removes what is there */
  readonly correlatorData?: boolean;
  /** sent to the parties (12.2.30) */
  readonly userData?: boolean;
  /**
   * event cause for the underlying signalling, for example busy when turning down an offered call (FR 4,
   * 12.2.15)
   */
  readonly reason?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Joins two calls at one device into a conference. Rules: FR 1 other calls at that device are
 * untouched
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
 * Puts the active call on hold and originates a new one from the same device. Rules: FR 1 features
 * active at the consulted device are honoured; FR 2-5 consultOptions conference or transfer limits
 * which service may complete the consultation; FR 6-7 staged dialling; FR 8 switching function may
 * adjust digital data values and gives them back in the result
 *
 * Source: ECMA-269 17.1.10; ECMA-285 15.1.10.
 */
export interface ConsultationCallCaps extends OpenBits {
  /** true keeps the media channel(s) of the held call reserved for a later Retrieve or Reconnect */
  readonly connectionReservation?: boolean;
  /** for the new call (12.2.1); empty string removes it */
  readonly accountCode?: boolean;
  /** for this request (12.2.3) */
  readonly authCode?: boolean;
  /**
   * for the secondary call only, that of the primary call stays (12.2.10 FR 5); empty string removes it
   * on the secondary call
   */
  readonly correlatorData?: boolean;
  /** sent with the consultation (12.2.30) */
  readonly userData?: boolean;
  /** 12.2.4 */
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
  /** ECMA-323 has it since edition 6. */
  readonly callCharacteristicsEncryptedCall?: boolean;
  /** 12.2.20; see FR 8 */
  readonly mediaCallCharacteristics?: boolean;
  /** originating connection of the consultation (12.2.8) */
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
  /** 12.2.27 */
  readonly subjectOfCall?: boolean;
  /** 12.2.16 */
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
 * Diverts a connection to one or more other destinations. Rules: FR 2 other calls at the device
 * untouched; FR 3 destination's features honoured; FR 5 inactive shared-bridged appearance refused; FR
 * 6 complete destination only; FR 8 events for every destination or a refusal
 *
 * Source: ECMA-269 17.1.11; ECMA-285 15.1.11.
 */
export interface DeflectCallCaps extends OpenBits {
  readonly alerting?: boolean;
  readonly connected?: boolean;
  readonly failed?: boolean;
  readonly hold?: boolean;
  readonly queued?: boolean;
  /** attached before the state changes that follow (12.2.10) */
  readonly correlatorData?: boolean;
  /** sent with the deflection (12.2.30) */
  readonly userData?: boolean;
  /** 12.2.27 */
  readonly subjectOfCall?: boolean;
  /** 12.2.16 */
  readonly languagePreferences?: boolean;
  /** event cause for the underlying signalling (12.2.15) */
  readonly reason?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
  /** ECMA-323 has it since edition 6. */
  readonly callCharacteristicsinRequest?: boolean;
  /** ECMA-323 has it since edition 6. */
  readonly multipleDeviceIDsInNewDestination?: boolean;
}

/**
 * Goes on with, or completes, dialling on an initiated connection. Rules: FR 1 other calls at the
 * device untouched; FR 3-4 staged dialling; FR 7 digits that come after the switching function takes
 * dialling as complete are ignored
 *
 * Source: ECMA-269 17.1.12; ECMA-285 15.1.12.
 */
export interface DialDigitsCaps extends OpenBits {
  /** attached before the state changes that follow (12.2.10) */
  readonly correlatorData?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Takes a given call over to the requesting device. Rules: FR 5 complete device identifier; FR 6
 * requesting and pickup device differ
 *
 * Source: ECMA-269 17.1.13; ECMA-285 15.1.13.
 */
export interface DirectedPickupCallCaps extends OpenBits {
  readonly alerting?: boolean;
  readonly hold?: boolean;
  readonly queued?: boolean;
  readonly connected?: boolean;
  /** attached before the state changes that follow (12.2.10) */
  readonly correlatorData?: boolean;
  /** sent with the pickup (12.2.30) */
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
 * Takes a call of a pick group over to a device. Rules: FR 2 default group; FR 3 destination's
 * forwarding and do not disturb ignored; FR 5 complete identifiers
 *
 * Source: ECMA-269 17.1.14; ECMA-285 15.1.14.
 */
export interface GroupPickupCallCaps extends OpenBits {
  readonly alerting?: boolean;
  readonly connected?: boolean;
  readonly hold?: boolean;
  readonly queued?: boolean;
  /**
   * left out: the group administered for newDestination (FR 2); if present, complete device identifier
   * (FR 5)
   */
  readonly pickGroup?: boolean;
  /** attached before the state changes that follow (12.2.10) */
  readonly correlatorData?: boolean;
  /** sent with the pickup (12.2.30) */
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
 * Puts a connected connection on hold.
 *
 * Source: ECMA-269 17.1.15; ECMA-285 15.1.15.
 */
export interface HoldCallCaps extends OpenBits {
  /** true keeps the media channel(s) reserved for a later Retrieve, Reconnect or Alternate */
  readonly connectionReservation?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Brings the calling device into the call the busy destination already has.
 *
 * Source: ECMA-269 17.1.16; ECMA-285 15.1.16.
 */
export interface IntrudeCallCaps extends OpenBits {
  readonly participationTypeSilent?: boolean;
  readonly participationTypeActive?: boolean;
  /** sent with the intrusion (12.2.30) */
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
 * Lets a device come into an existing call. Rules: FR 2 complete device identifier; FR 4 doNotPrompt;
 * FR 8 participation sets digital data flow
 *
 * Source: ECMA-269 17.1.17; ECMA-285 15.1.17.
 */
export interface JoinCallCaps extends OpenBits {
  readonly autoOriginatePrompt?: boolean;
  readonly autoOriginateDoNotPrompt?: boolean;
  readonly participationTypeSilent?: boolean;
  readonly participationTypeActive?: boolean;
  /** for the join (12.2.1) */
  readonly accountCode?: boolean;
  /** 12.2.3 */
  readonly authCode?: boolean;
  /** attached before the state changes that follow (12.2.10) */
  readonly correlatorData?: boolean;
  /** sent with the join (12.2.30) */
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
 * Originates a call from one device to another. A negative answer means validation failed: there are
 * no connection identifiers (FR 2). Rules: FR 2 failed validation, negative answer; FR 3 doNotPrompt;
 * FR 5 features of the called device are honoured; FR 6 calling device already off-hook; FR 7-8 staged
 * dialling; FR 10 switching function may adjust digital data values
 *
 * Source: ECMA-269 17.1.18; ECMA-285 15.1.18.
 */
export interface MakeCallCaps extends OpenBits {
  readonly initiated?: boolean;
  readonly null?: boolean;
  /** for the new call (12.2.1) */
  readonly accountCode?: boolean;
  /** for this request (12.2.3) */
  readonly authCode?: boolean;
  readonly autoOriginatePrompt?: boolean;
  readonly autoOriginateDoNotPrompt?: boolean;
  /** attached before the state changes that follow (12.2.10) */
  readonly correlatorData?: boolean;
  /** sent with the call (12.2.30) */
  readonly userData?: boolean;
  /** 12.2.4 */
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
  /** ECMA-323 has it since edition 6. */
  readonly callCharacteristicsEncryptedCall?: boolean;
  /** 12.2.20; see FR 10 */
  readonly mediaCallCharacteristics?: boolean;
  /** calling connection (12.2.8) */
  readonly callingConnectionInfo?: boolean;
  /** 12.2.27 */
  readonly subjectOfCall?: boolean;
  /** 12.2.16 */
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
  /**
   * event cause for the underlying signalling (12.2.15)
   *
   * ECMA-323 has it since edition 4.
   */
  readonly reason?: boolean;
}

/**
 * Originates a connection at one device, with hints about resources. Values of maxDevices or startTime
 * that are not supported get a negative answer (FR 3). Rules: FR 3 unsupported maxDevices or
 * startTime; FR 4 doNotPrompt; FR 5 maxDevices and duration promise nothing, earlier clearing
 * possible; FR 8 switching function may adjust digital data values; FR 10 group as initiating device
 *
 * Source: ECMA-269 17.1.19; ECMA-285 15.1.19.
 */
export interface MakeConnectionCaps extends OpenBits {
  readonly null?: boolean;
  /** 12.2.1 */
  readonly accountCode?: boolean;
  /** 12.2.3 */
  readonly authCode?: boolean;
  readonly autoOriginatePrompt?: boolean;
  readonly autoOriginateDoNotPrompt?: boolean;
  /** attached before the state changes that follow (12.2.10) */
  readonly correlatorData?: boolean;
  /** 12.2.4 */
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
  /** 12.2.20; see FR 8 */
  readonly mediaCallCharacteristics?: boolean;
  /** channels and flow (12.2.8) */
  readonly connectionInfo?: boolean;
  /** 12.2.27 */
  readonly subjectOfCall?: boolean;
  /** 12.2.16 */
  readonly languagePreferences?: boolean;
  /** event cause for the underlying signalling (12.2.15) */
  readonly reason?: boolean;
  /** hint for resources to come; unsupported value: negative answer (FR 3, FR 5) */
  readonly maxDevices?: boolean;
  /** planned; unsupported value: negative answer (FR 3) */
  readonly startTime?: boolean;
  /** planned (no unit said); the connection may still be cleared earlier by the switching function (FR 5) */
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
 * Originates a call on behalf of a device and acts on call progress or on what is detected at the
 * destination. Values of callCharacteristics that are not supported get a negative answer. Rules: FR 2
 * calling device may be a group or ACD; FR 4 default action; FR 6 hands-free origination; FR 7 calling
 * device's forwarding and do not disturb ignored; FR 8 called device's features honoured
 *
 * Source: ECMA-269 17.1.20; ECMA-285 15.1.20.
 */
export interface MakePredictiveCallCaps extends OpenBits {
  /** call progress condition at the called device or network, with its action (Table 17-110) */
  readonly signallingDetection?: boolean;
  readonly signallingConditionCallDelivered?: boolean;
  readonly signallingConditionCallEstablished?: boolean;
  readonly signallingConditionActionDestinationDetection?: boolean;
  readonly signallingConditionActionRemainConnected?: boolean;
  /**
   * list of condition and action pairs, used when signallingConditionsAction is destinationDetection;
   * the first pair that matches counts (Table 17-110)
   */
  readonly destinationDetection?: boolean;
  readonly destinationConditionHumanVoice?: boolean;
  readonly destinationConditionAnsweringMachine?: boolean;
  readonly destinationConditionFax?: boolean;
  readonly destinationActionClearConnection?: boolean;
  readonly destinationActionRemainConnected?: boolean;
  readonly defaultActionClearConnection?: boolean;
  readonly defaultActionRemainConnected?: boolean;
  /** for the new call (12.2.1) */
  readonly accountCode?: boolean;
  /** 12.2.3 */
  readonly authCode?: boolean;
  readonly autoOriginatePrompt?: boolean;
  readonly autoOriginateDoNotPrompt?: boolean;
  /** seconds of alerting at the called device before the call is cleared */
  readonly alertTime?: boolean;
  /** 12.2.10 */
  readonly correlatorData?: boolean;
  /** 12.2.4; unsupported value: negative answer */
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
  /** ECMA-323 has it since edition 6. */
  readonly callCharacteristicsEncryptedCall?: boolean;
  /** 12.2.27 */
  readonly subjectOfCall?: boolean;
  /** 12.2.16 */
  readonly languagePreferences?: boolean;
  /** sent to the parties (12.2.30) */
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
 * Moves a connection away to be queued at another device. Rules: FR 2 park-to may equal the parking
 * device; FR 4 forwarding and do not disturb at park-to honoured; FR 5 state of the parking connection
 * with independent shared-bridged; FR 6 no incomplete park-to
 *
 * Source: ECMA-269 17.1.21; ECMA-285 15.1.21.
 */
export interface ParkCallCaps extends OpenBits {
  readonly hold?: boolean;
  readonly connected?: boolean;
  /** attached before the state changes that follow (12.2.10) */
  readonly correlatorData?: boolean;
  /** 12.2.27 */
  readonly subjectOfCall?: boolean;
  /** 12.2.16 */
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  readonly parkedToInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Clears one connection at a device and takes the held one there back.
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
 * Connects a held connection again.
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
 * Sends a message to one or more destinations, as non-interactive calls. Values of callCharacteristics
 * that are not supported get a negative answer. Rules: FR 1 correlator data makes a conversation; FR 2
 * interactive chat is MakeCall with SendUserInformation instead; FR 8 switching function may adjust
 * the media characteristics; FR 9 group as calling device
 *
 * Source: ECMA-269 17.1.24; ECMA-285 15.1.25.
 */
export interface SendMessageCaps extends OpenBits {
  /** for the new call (12.2.1) */
  readonly accountCode?: boolean;
  /** 12.2.3 */
  readonly authCode?: boolean;
  /** ties messages together into one conversation (FR 1, 12.2.10) */
  readonly correlatorData?: boolean;
  readonly userData?: boolean;
  /** 12.2.4; unsupported value: negative answer */
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
  /** ECMA-323 has it since edition 6. */
  readonly callCharacteristicsEncryptedCall?: boolean;
  /** left out: media class message; see FR 8 */
  readonly mediaCallCharacteristics?: boolean;
  /** 12.2.27 */
  readonly subjectOfCall?: boolean;
  /** 12.2.16 */
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

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
  /** ECMA-323 has it since edition 6. */
  readonly callCharacteristicsinRequest?: boolean;
}

/**
 * Merges two calls at the transferring device and takes that device out; typically a held primary call
 * and its consultation.
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

export interface CallAssociatedServList extends Open {
  /**
   * Puts data on an existing call.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly associateData?: AssociateDataCaps;
  /**
   * Stops tone generation.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cancelTelephonyTones?: CancelTelephonyTonesCaps;
  /**
   * Changes the connection information of a connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly changeConnectionInformation?: ChangeConnectionInformationCaps;
  /**
   * Sends digits on behalf of a connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly generateDigits?: GenerateDigitsCaps;
  /**
   * Sends a tone on behalf of a connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly generateTelephonyTones?: GenerateTelephonyTonesCaps;
  /**
   * Sends user-to-user data in a call.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly sendUserInformation?: SendUserInformationCaps;
}

/**
 * Puts data on an existing call.
 *
 * Source: ECMA-269 Table 18-2.
 */
export interface AssociateDataCaps extends OpenBits {
  /** to be put on the call */
  readonly accountCode?: boolean;
  /** to be put on the call */
  readonly authCode?: boolean;
  /** to be put on the call */
  readonly correlatorData?: boolean;
  /** to be put on the call */
  readonly callQualifyingData?: boolean;
  /** to be put on the call */
  readonly callCharacteristics?: boolean;
  /** to be put on the call */
  readonly subjectOfCall?: boolean;
  /** to be put on the call */
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly rejectsRequestsWithOldConnectionID?: boolean;
  readonly ackModelMultiStep?: boolean;
  /**
   * device identifier type; to be put on one device of the call, not on the call
   *
   * ECMA-323 has it since edition 4.
   */
  readonly deviceInfo?: boolean;
}

/**
 * Stops tone generation.
 *
 * Source: ECMA-269 Table 18-6.
 */
export interface CancelTelephonyTonesCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Changes the connection information of a connection.
 *
 * Source: ECMA-269 Table 18-10.
 */
export interface ChangeConnectionInformationCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Sends digits on behalf of a connection.
 *
 * Source: ECMA-269 Table 18-14.
 */
export interface GenerateDigitsCaps extends OpenBits {
  readonly digitModeDTMF?: boolean;
  readonly digitModePulse?: boolean;
  /** DTMF only (no unit said) */
  readonly toneDuration?: boolean;
  /** rotary only (no unit said) */
  readonly pulseRate?: boolean;
  /** between digits (no unit said) */
  readonly pauseDuration?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly supportsDTMFTonesABCD?: boolean;
  readonly supportsPauseToneChar?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Sends a tone on behalf of a connection.
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
  /** if applicable (no unit said) */
  readonly toneDuration?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Sends user-to-user data in a call.
 *
 * Source: ECMA-269 Table 18-22.
 */
export interface SendUserInformationCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

export interface LogicalServList extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly callBackNonCallRel?: CallBackNonCallRelCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly callBackMsgNonCallRel?: CallBackMsgNonCallRelCaps;
  /**
   * Cancels one call back of a device, or all.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cancelCallBack?: CancelCallBackCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly cancelCallBackMsg?: CancelCallBackMsgCaps;
  /**
   * Asks for the agent state at a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getAgentState?: GetAgentStateCaps;
  /**
   * Asks whether the device answers by itself; no member besides device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getAutoAnswer?: GetAutoAnswerCaps;
  /**
   * Asks for the auto work mode.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getAutoWorkMode?: GetAutoWorkModeCaps;
  /**
   * Asks for the caller ID status of the device; no member besides device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getCallerIDStatus?: GetCallerIDStatusCaps;
  /**
   * Asks which call backs a device has; no member besides device.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly getCallBack?: GetCallBackCaps;
  /**
   * Asks for the do not disturb status of the device; no member besides device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getDoNotDisturb?: GetDoNotDisturbCaps;
  /**
   * Asks for the forwarding status of the device; no member besides device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getForwarding?: GetForwardingCaps;
  /**
   * Asks for the number that the device dialled last; no member besides device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getLastNumberDialed?: GetLastNumberDialedCaps;
  /**
   * Asks for the presence of a device.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly getPresenceState?: GetPresenceStateCaps;
  /**
   * Asks for the route mode of the device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getRouteingMode?: GetRouteingModeCaps;
  /**
   * Asks for a new agent state.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setAgentState?: SetAgentStateCaps;
  /**
   * Switches automatic answer on or off.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setAutoAnswer?: SetAutoAnswerCaps;
  /**
   * Switches auto work on or off.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setAutoWorkMode?: SetAutoWorkModeCaps;
  /**
   * Decides whether calls from the device show caller ID.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setCallerIDStatus?: SetCallerIDStatusCaps;
  /**
   * Switches do not disturb on or off.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setDoNotDisturb?: SetDoNotDisturbCaps;
  /**
   * Activates or deactivates forwarding, with settings of the user or of the SF.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setForwarding?: SetForwardingCaps;
  /**
   * Sets the presence of a device.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly setPresenceState?: SetPresenceStateCaps;
  /**
   * Lets a device ask for routes, or suspends that.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setRouteingMode?: SetRouteingModeCaps;
}

export interface CallBackNonCallRelCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly additionalReqForbidden?: boolean;
  readonly ackModelMultiStep?: boolean;
}

export interface CallBackMsgNonCallRelCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly additionalReqForbidden?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Cancels one call back of a device, or all.
 *
 * Source: ECMA-269 22.1.3.1.
 */
export interface CancelCallBackCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
  readonly supportsClearing?: boolean;
}

export interface CancelCallBackMsgCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
  readonly supportsClearing?: boolean;
}

/**
 * Asks for the agent state at a device.
 *
 * Source: ECMA-269 22.1.5.1.
 */
export interface GetAgentStateCaps extends OpenBits {
  /** present = answer for this ACD group only */
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
 * Asks whether the device answers by itself; no member besides device.
 *
 * Source: ECMA-269 22.1.6.1.
 */
export interface GetAutoAnswerCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly numberOfRingsInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Asks for the auto work mode.
 *
 * Source: ECMA-269 22.1.7.1.
 */
export interface GetAutoWorkModeCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly autoWorkIntervalInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Asks for the caller ID status of the device; no member besides device.
 *
 * Source: ECMA-269 22.1.9.1.
 */
export interface GetCallerIDStatusCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Asks which call backs a device has; no member besides device.
 *
 * Source: ECMA-269 22.1.8.1.
 */
export interface GetCallBackCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Asks for the do not disturb status of the device; no member besides device.
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
 * Asks for the forwarding status of the device; no member besides device.
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
 * Asks for the number that the device dialled last; no member besides device.
 *
 * Source: ECMA-269 22.1.12.1.
 */
export interface GetLastNumberDialedCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Asks for the presence of a device. BER only: ECMA-323 has no such element.
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
 * Asks for the route mode of the device.
 *
 * Source: ECMA-269 Table 22-32.
 */
export interface GetRouteingModeCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Asks for a new agent state.
 *
 * Source: ECMA-269 22.1.15.1.
 */
export interface SetAgentStateCaps extends OpenBits {
  readonly requestedAgentStateLoggedOn?: boolean;
  readonly requestedAgentStateLoggedOff?: boolean;
  readonly requestedAgentStateNotReady?: boolean;
  readonly requestedAgentStateReady?: boolean;
  readonly requestedAgentStateWorkingAfterCall?: boolean;
  /** mandatory when the device has more than one agent identifier */
  readonly agentID?: boolean;
  /** only with loggedOn and loggedOff; the SF may leave it out of the events that follow */
  readonly password?: boolean;
  /** ACD group to log on to or off from; whether it is there decides the agent log-on model (6.1.1.6) */
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
 * Switches automatic answer on or off.
 *
 * Source: ECMA-269 22.1.16.1.
 */
export interface SetAutoAnswerCaps extends OpenBits {
  /** rings before the call is answered */
  readonly numberOfRings?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Switches auto work on or off.
 *
 * Source: ECMA-269 22.1.17.1.
 */
export interface SetAutoWorkModeCaps extends OpenBits {
  /** seconds spent in workingAfterCall, 0 to 6000; 0 = that state is not left automatically */
  readonly autoWorkInterval?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
  readonly groupDeviceAllowedInReq?: boolean;
  readonly aCDDeviceAllowedInReq?: boolean;
}

/**
 * Decides whether calls from the device show caller ID.
 *
 * Source: ECMA-269 22.1.18.1.
 */
export interface SetCallerIDStatusCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Switches do not disturb on or off.
 *
 * Source: ECMA-269 22.1.19.1.
 */
export interface SetDoNotDisturbCaps extends OpenBits {
  readonly callOriginationInternal?: boolean;
  readonly callOriginationExternal?: boolean;
  /**
   * calling devices for which do not disturb is honoured; where the SF supports it, absent = honoured
   * for every calling device
   */
  readonly callingDeviceList?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Activates or deactivates forwarding, with settings of the user or of the SF.
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
  /**
   * where calls go; mandatory when settings of the user are activated; absent for the SF's default
   * settings
   */
  readonly forwardDN?: boolean;
  /**
   * 1 to 100 rings before forwarding on no answer; only with activateForward true and forwardNoAns,
   * forwardNoAnsInt or forwardNoAnsExt
   */
  readonly ringCount?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
  /**
   * seconds before forwarding on no answer; absent when ringCount is present
   *
   * ECMA-323 has it since edition 4.
   */
  readonly ringDuration?: boolean;
}

/**
 * Sets the presence of a device. BER only: ECMA-323 has no such element. New in the 9th edition.
 *
 * Source: ECMA-269 22.1.21.1.
 */
export interface SetPresenceStateCaps extends OpenBits {
  /** date and time from which the state holds */
  readonly fromTime?: boolean;
  /** date and time at which it ends */
  readonly untilTime?: boolean;
  /** where the user is, in natural language */
  readonly place?: boolean;
  /** mood of the user, in natural language */
  readonly mood?: boolean;
  /** availability, in natural language */
  readonly namedPresenceState?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Lets a device ask for routes, or suspends that. Events of ECMA-269 (9th edition) and ECMA-285: call
 * control, call associated, media attachment, physical and logical device feature, device maintenance,
 * voice unit and vendor specific; restates, in own words, public descriptions of ECMA-269 (doc
 * comments of a public TypeScript package). Every payload goes inside the event report;
 * `monitorCrossRefID` sits on the report, not in the payload.
 *
 * Source: ECMA-269 Table 22-58.
 */
export interface SetRouteingModeCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

export interface MediaServList extends Open {
  /**
   * Attaches a media service to a connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly attachMediaService?: AttachMediaServiceCaps;
  /**
   * Takes a media service off a connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly detachMediaService?: DetachMediaServiceCaps;
}

/**
 * Attaches a media service to a connection.
 *
 * Source: ECMA-269 Table 19-2.
 */
export interface AttachMediaServiceCaps extends OpenBits {
  readonly mediaServiceVersion?: boolean;
  /** instance wanted */
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
  /** local connection state wanted after attaching */
  readonly requestedConnectionState?: boolean;
  readonly privateData?: boolean;
  readonly mediaServiceInstanceIDInAck?: boolean;
  readonly mediaConnectionInfoInAck?: boolean;
  readonly privateDataInAck?: boolean;
  readonly deviceIDOnly?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Takes a media service off a connection.
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

export interface IOServicesServList extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly ioRegister?: IoRegisterCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly ioRegisterAbort?: IoRegisterAbortCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly ioRegisterCancel?: IoRegisterCancelCaps;
  /**
   * Tells that a path has been resumed.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dataPathResumed?: DataPathResumedCaps;
  /**
   * Tells that a path has been suspended.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dataPathSuspended?: DataPathSuspendedCaps;
  /**
   * Sends data over a path that exists only for this request.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly fastData?: FastDataCaps;
  /**
   * Resumes a suspended data path.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly resumeDataPath?: ResumeDataPathCaps;
  /**
   * Broadcasts data, optionally with a path type.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly sendBroadcastData?: SendBroadcastDataCaps;
  /**
   * Sends data over one open path.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly sendData?: SendDataCaps;
  /**
   * Sends the same data over a list of open paths.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly sendMulticastData?: SendMulticastDataCaps;
  /**
   * Opens a data path to a device or connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly startDataPath?: StartDataPathCaps;
  /**
   * Ends a data path.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly stopDataPath?: StopDataPathCaps;
  /**
   * Suspends a data path.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly suspendDataPath?: SuspendDataPathCaps;
}

export interface IoRegisterCaps extends OpenBits {
  readonly ioDevice?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly allIODevices?: boolean;
}

export interface IoRegisterAbortCaps extends OpenBits {
  readonly privateData?: boolean;
}

export interface IoRegisterCancelCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Tells that a path has been resumed.
 *
 * Source: ECMA-269 24.2.1.1.
 */
export interface DataPathResumedCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Tells that a path has been suspended.
 *
 * Source: ECMA-269 24.2.2.1.
 */
export interface DataPathSuspendedCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Sends data over a path that exists only for this request.
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
 * Resumes a suspended data path.
 *
 * Source: ECMA-269 24.2.4.1.
 */
export interface ResumeDataPathCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly sendsDataPathResumed?: boolean;
}

/**
 * Broadcasts data, optionally with a path type.
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
 * Sends data over one open path.
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
 * Sends the same data over a list of open paths.
 *
 * Source: ECMA-269 24.2.7.1.
 */
export interface SendMulticastDataCaps extends OpenBits {
  /** optional in the syntax (mandatory in SendData and SendBroadcastData) */
  readonly ioData?: boolean;
  readonly displayAttribPhyBaseRowNumber?: boolean;
  readonly displayAttribPhyBaseColumnNumber?: boolean;
  readonly displayAttribOffset?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly supportsModifyingPosition?: boolean;
}

/**
 * Opens a data path to a device or connection.
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
  /** seconds until collected characters are sent */
  readonly timeout?: boolean;
  readonly privateData?: boolean;
  readonly numberOfCharsToCollectInAck?: boolean;
  readonly terminationCharInAck?: boolean;
  readonly timeoutInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Ends a data path.
 *
 * Source: ECMA-269 24.2.9.1.
 */
export interface StopDataPathCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Suspends a data path.
 *
 * Source: ECMA-269 24.2.10.1.
 */
export interface SuspendDataPathCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

export interface DataCollectionServList extends Open {
  /**
   * Reports what was collected: digits or a tone, after the dataCollType of StartDataCollection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dataCollected?: DataCollectedCaps;
  /**
   * Tells that a collection has been resumed.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dataCollectionResumed?: DataCollectionResumedCaps;
  /**
   * Tells that a collection has been suspended.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dataCollectionSuspended?: DataCollectionSuspendedCaps;
  /**
   * Resumes a suspended collection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly resumeDataCollection?: ResumeDataCollectionCaps;
  /**
   * Starts collecting digits or telephony tones.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly startDataCollection?: StartDataCollectionCaps;
  /**
   * Ends a collection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly stopDataCollection?: StopDataCollectionCaps;
  /**
   * Suspends a collection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly suspendDataCollection?: SuspendDataCollectionCaps;
}

/**
 * Reports what was collected: digits or a tone, after the dataCollType of StartDataCollection.
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
 * Tells that a collection has been resumed.
 *
 * Source: ECMA-269 25.1.2.1.
 */
export interface DataCollectionResumedCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Tells that a collection has been suspended.
 *
 * Source: ECMA-269 25.1.3.1.
 */
export interface DataCollectionSuspendedCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Resumes a suspended collection.
 *
 * Source: ECMA-269 25.1.4.1.
 */
export interface ResumeDataCollectionCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Starts collecting digits or telephony tones.
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
 * Ends a collection.
 *
 * Source: ECMA-269 25.1.6.1.
 */
export interface StopDataCollectionCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Suspends a collection.
 *
 * Source: ECMA-269 25.1.7.1.
 */
export interface SuspendDataCollectionCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

export interface VoiceServList extends Open {
  /**
   * Activates a grammar rule of the Listener resource of a connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly activate?: ActivateCaps;
  /**
   * Clears a Listener, DTMF or Prompt Queue resource of a connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly clear?: ClearCaps;
  /**
   * Deactivates a grammar rule of the Listener resource of a connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deactivate?: DeactivateCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly concatenateMsg?: ConcatenateMsgCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly deleteMsg?: DeleteMsgCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly queueService?: QueueServiceCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly playMsg?: PlayMsgCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly queryVoiceAttrib?: QueryVoiceAttribCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly recordMsg?: RecordMsgCaps;
  /**
   * Moves the position within a message.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly reposition?: RepositionCaps;
  /**
   * Resumes a message on a connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly resume?: ResumeCaps;
  /**
   * Plays back part of a message.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly review?: ReviewCaps;
  /**
   * Starts a voice resource on a connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly start?: StartCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly setVoiceAttrib?: SetVoiceAttribCaps;
  /**
   * Stops the voice operation of a connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly stop?: StopCaps;
  /**
   * Suspends playing or recording on a connection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly suspend?: SuspendCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly synthesizeMsg?: SynthesizeMsgCaps;
}

/**
 * Activates a grammar rule of the Listener resource of a connection.
 *
 * Source: ECMA-269 26.1.1.1.
 */
export interface ActivateCaps extends OpenBits {
  /** see above */
  readonly resource?: boolean;
  /** absent means all grammars */
  readonly grammarName?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Clears a Listener, DTMF or Prompt Queue resource of a connection.
 *
 * Source: ECMA-269 26.1.2.1.
 */
export interface ClearCaps extends OpenBits {
  /** see above */
  readonly resource?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Deactivates a grammar rule of the Listener resource of a connection.
 *
 * Source: ECMA-269 26.1.4.1.
 */
export interface DeactivateCaps extends OpenBits {
  /** see above */
  readonly resource?: boolean;
  /** absent means all grammars */
  readonly grammarName?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

export interface ConcatenateMsgCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

export interface DeleteMsgCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

export interface QueueServiceCaps extends OpenBits {
  readonly message?: boolean;
  readonly resource?: boolean;
  readonly text?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

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
 * Moves the position within a message.
 *
 * Source: ECMA-269 26.1.10.1.
 */
export interface RepositionCaps extends OpenBits {
  readonly msgToReposition?: boolean;
  /** see above */
  readonly resource?: boolean;
  readonly periodOfRepositionStartOfMsg?: boolean;
  readonly periodOfRepositionEndOfMsg?: boolean;
  readonly periodOfRepositionRelativePointer?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Resumes a message on a connection.
 *
 * Source: ECMA-269 26.1.11.1.
 */
export interface ResumeCaps extends OpenBits {
  readonly msgToResume?: boolean;
  /** see above */
  readonly resource?: boolean;
  /** optional (unit not said) */
  readonly duration?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Plays back part of a message.
 *
 * Source: ECMA-269 26.1.12.1.
 */
export interface ReviewCaps extends OpenBits {
  readonly msgToReview?: boolean;
  /** see above */
  readonly resource?: boolean;
  readonly periodToResumeStartOfMsg?: boolean;
  readonly periodToResumeLengthOfReview?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Starts a voice resource on a connection.
 *
 * Source: ECMA-269 26.1.14.1.
 */
export interface StartCaps extends OpenBits {
  /** see above */
  readonly resource?: boolean;
  /** optional (use not said) */
  readonly text?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

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
 * Stops the voice operation of a connection.
 *
 * Source: ECMA-269 26.1.15.1.
 */
export interface StopCaps extends OpenBits {
  readonly msgToBeStopped?: boolean;
  /** see above */
  readonly resource?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Suspends playing or recording on a connection.
 *
 * Source: ECMA-269 26.1.16.1.
 */
export interface SuspendCaps extends OpenBits {
  /** for the case that several messages are active */
  readonly message?: boolean;
  /** see above */
  readonly resource?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

export interface SynthesizeMsgCaps extends OpenBits {
  readonly genderMale?: boolean;
  readonly genderFemale?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

export interface LocationServicesServList extends Open {
  /**
   * Polls the location of one device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getLocationInformation?: GetLocationInformationCaps;
  /**
   * Ties location information to a device, or clears it.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setLocationInformation?: SetLocationInformationCaps;
  /**
   * Tells that a session has been resumed.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly locationTrackingSessionResumed?: LocationTrackingSessionResumedCaps;
  /**
   * Tells that a session has been suspended.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly locationTrackingSessionSuspended?: LocationTrackingSessionSuspendedCaps;
  /**
   * Resumes a suspended session.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly resumeLocationTrackingSession?: ResumeLocationTrackingSessionCaps;
  /**
   * Reports collected location of a session.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly locationInformationReport?: LocationInformationReportCaps;
  /**
   * Starts tracking a device; optional members left out take the SF defaults told in the capabilities
   * exchange.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly startLocationTrackingSession?: StartLocationTrackingSessionCaps;
  /**
   * Ends a session.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly stopLocationTrackingSession?: StopLocationTrackingSessionCaps;
  /**
   * Suspends a session.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly suspendLocationTrackingSession?: SuspendLocationTrackingSessionCaps;
  /**
   * Asks what location tracking a device can do.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getLocationTrackingCapabilities?: GetLocationTrackingCapabilitiesCaps;
  /**
   * Asks for the location tracking sessions that exist; the request has no members of its own.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getLocationTrackingSessions?: GetLocationTrackingSessionsCaps;
  /**
   * One segment of the list of sessions that existed when GetLocationTrackingSessions was positively
   * acknowledged; has no positive acknowledgement of its own.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly locationSessionInfo?: LocationSessionInfoCaps;
}

/**
 * Polls the location of one device. Shared below: locCrossRefID names the location tracking session
 * (6.8.4); mandatory wherever it stands.
 *
 * Source: ECMA-269 28.1.1.1.
 */
export interface GetLocationInformationCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly locationInfoInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Ties location information to a device, or clears it.
 *
 * Source: ECMA-269 28.1.2.1.
 */
export interface SetLocationInformationCaps extends OpenBits {
  /** PIDF-LO; absent = all location held for the device is cleared */
  readonly locationInfo?: boolean;
  /**
   * replaceAll (default) replaces everything stored; replacePortion replaces only the matching person,
   * device or tuple parts
   */
  readonly replaceMode?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Tells that a session has been resumed.
 *
 * Source: ECMA-269 28.1.3.1.
 */
export interface LocationTrackingSessionResumedCaps extends OpenBits {
  /** why, where given */
  readonly locReason?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Tells that a session has been suspended. Rules: FR 2 unreported collected location goes into
 * locationInfoList
 *
 * Source: ECMA-269 28.1.4.1.
 */
export interface LocationTrackingSessionSuspendedCaps extends OpenBits {
  /** connection to the device or to the network interrupted, or performance condition */
  readonly locReason?: boolean;
  /** collected but not yet reported when the suspension came */
  readonly locationInfoList?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Resumes a suspended session.
 *
 * Source: ECMA-269 28.1.5.1.
 */
export interface ResumeLocationTrackingSessionCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Reports collected location of a session.
 *
 * Source: ECMA-269 28.1.6.1.
 */
export interface LocationInformationReportCaps extends OpenBits {
  /** zero or more PIDF-LO records; left out when there is nothing to report */
  readonly locationInfoList?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Starts tracking a device; optional members left out take the SF defaults told in the capabilities
 * exchange.
 *
 * Source: ECMA-269 28.1.7.1.
 */
export interface StartLocationTrackingSessionCaps extends OpenBits {
  /** how the SF collects */
  readonly collectionType?: boolean;
  /** seconds between collections, for collectionType periodic or periodicWithUpdates */
  readonly collectionInterval?: boolean;
  /** most collections in an hour; beyond that nothing is collected until the next hour */
  readonly maxCollections?: boolean;
  /** movement and civic filters; one that matches suffices to collect */
  readonly collectionFilter?: boolean;
  /** when collected location is reported */
  readonly reportingType?: boolean;
  /** seconds between reports, for reportingType periodic */
  readonly reportingInterval?: boolean;
  /** collected records that make a report, for reportingType count */
  readonly reportingCount?: boolean;
  readonly privateData?: boolean;
  readonly pIDFProfileOption1inAck?: boolean;
  readonly pIDFProfileOption2inAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Ends a session.
 *
 * Source: ECMA-269 28.1.8.1.
 */
export interface StopLocationTrackingSessionCaps extends OpenBits {
  /** why, where given; type EventCause, not LocReason as in Resumed and Suspended */
  readonly reason?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Suspends a session.
 *
 * Source: ECMA-269 28.1.9.1.
 */
export interface SuspendLocationTrackingSessionCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly reason?: boolean;
}

/**
 * Asks what location tracking a device can do.
 *
 * Source: ECMA-269 28.1.10.1.
 */
export interface GetLocationTrackingCapabilitiesCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Asks for the location tracking sessions that exist; the request has no members of its own.
 *
 * Source: ECMA-269 28.1.11.1.
 */
export interface GetLocationTrackingSessionsCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * One segment of the list of sessions that existed when GetLocationTrackingSessions was positively
 * acknowledged; has no positive acknowledgement of its own. The operation is called
 * locationSessionInfoReport. Covers shared types of CSTA (identifiers, states, call control, media,
 * event causes, errors); it restates, in its own words, public descriptions of ECMA-269, 9th edition.
 * Clause numbers stand exactly as a description gave them. SF = switching function, CF = computing
 * function.
 *
 * Source: ECMA-269 28.1.12.
 */
export interface LocationSessionInfoCaps extends OpenBits {
  /** goes up by one with each segment */
  readonly segmentID?: boolean;
  readonly privateData?: boolean;
}

export interface LogDevEvtsList extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly callControlEvtsList?: CallControlEvtsList;
  /** ECMA-323 edition 3 or earlier. */
  readonly callAssociatedEvtsList?: CallAssociatedEvtsList;
  /** ECMA-323 edition 3 or earlier. */
  readonly logicalEvtsList?: LogicalEvtsList;
  /** ECMA-323 edition 3 or earlier. */
  readonly mediaEvtsList?: MediaEvtsList;
  /** ECMA-323 edition 3 or earlier. */
  readonly voiceEvtsList?: VoiceEvtsList;
}

export interface CallControlEvtsList extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly bridged?: BridgedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly callCleared?: CallClearedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly conferenced?: ConferencedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly connectionCleared?: ConnectionClearedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly delivered?: DeliveredCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly digitsDialed?: DigitsDialedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly diverted?: DivertedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly established?: EstablishedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly failed?: FailedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly held?: HeldCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly netwCapsChanged?: NetwCapsChangedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly netwReached?: NetwReachedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly offered?: OfferedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly originated?: OriginatedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly queued?: QueuedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly retrieved?: RetrievedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly serviceInitiated?: ServiceInitiatedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly transferred?: TransferredCaps;
}

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
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
}

export interface CallClearedCaps extends OpenBits {
  readonly correlatorData?: boolean;
  readonly userData?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly callLinkageData?: boolean;
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  readonly callIDOnly?: boolean;
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
}

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
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
}

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
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
}

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
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
}

export interface DigitsDialedCaps extends OpenBits {
  readonly servicesPermitted?: boolean;
  readonly netwCallingDevice?: boolean;
  readonly netwCalledDevice?: boolean;
  readonly diallingConnectionInfo?: boolean;
  readonly callCharacteristics?: boolean;
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
}

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
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
}

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
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
}

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
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
}

export interface HeldCaps extends OpenBits {
  readonly correlatorData?: boolean;
  readonly servicesPermitted?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly heldConnectionInfo?: boolean;
  readonly callLinkageData?: boolean;
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
}

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
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
}

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
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
}

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
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
}

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
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
}

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
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
}

export interface RetrievedCaps extends OpenBits {
  readonly correlatorData?: boolean;
  readonly servicesPermitted?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly retrievedConnectionInfo?: boolean;
  readonly callLinkageData?: boolean;
  readonly languagePreferences?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
  readonly deviceHistory?: boolean;
}

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
  /** ECMA-323 has it since edition 6. */
  readonly calledDevice?: boolean;
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
}

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
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
}

export interface CallAssociatedEvtsList extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly callInformation?: CallInformationCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly charging?: ChargingCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly digitsGenerated?: DigitsGeneratedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly telephonyTonesGenerated?: TelephonyTonesGeneratedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly serviceCompletionFailure?: ServiceCompletionFailureCaps;
}

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
  /** ECMA-323 has it since edition 4. */
  readonly deviceInfo?: boolean;
}

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

export interface DigitsGeneratedCaps extends OpenBits {
  readonly digitsDurationList?: boolean;
  readonly pauseDurationList?: boolean;
  readonly connectionInfo?: boolean;
  readonly privateData?: boolean;
}

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

export interface ServiceCompletionFailureCaps extends OpenBits {
  readonly primaryCallConnectionInfo?: boolean;
  readonly secondaryCallConnectionInfo?: boolean;
  readonly otherDevicesPrimaryCallList?: boolean;
  readonly otherDevicesSecondaryCallList?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly privateData?: boolean;
}

export interface LogicalEvtsList extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly agentBusy?: AgentBusyCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly agentLoggedOff?: AgentLoggedOffCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly agentLoggedOn?: AgentLoggedOnCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly agentNotReady?: AgentNotReadyCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly agentReady?: AgentReadyCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly agentWorkingAfterCall?: AgentWorkingAfterCallCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly autoAnswer?: AutoAnswerCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly autoWorkMode?: AutoWorkModeCaps;
  /**
   * A call back between two devices was set or cancelled: by hand, by CallBackNonCallRelated or by
   * CancelCallBack.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callBack?: CallBackEventCaps;
  /**
   * A call back message was set or cancelled, by hand or by the services for it.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callBackMessage?: CallBackMessageEventCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly callerIDStatus?: CallerIDStatusCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly doNotDisturb?: DoNotDisturbCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly forwarding?: ForwardingCaps;
  /**
   * Presence of a device changed, at the telephone or by SetPresenceState; new in the 9th edition (9.5.1
   * FR 8).
   *
   * ECMA-323 edition 6 or later.
   */
  readonly presenceState?: PresenceStateEventCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly routeingMode?: RouteingModeCaps;
}

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

export interface AgentLoggedOffCaps extends OpenBits {
  readonly agentID?: boolean;
  readonly acdGroup?: boolean;
  readonly agentPassword?: boolean;
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

export interface AgentLoggedOnCaps extends OpenBits {
  readonly agentID?: boolean;
  readonly acdGroup?: boolean;
  readonly agentPassword?: boolean;
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

export interface AgentNotReadyCaps extends OpenBits {
  readonly agentID?: boolean;
  readonly acdGroup?: boolean;
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

export interface AgentReadyCaps extends OpenBits {
  readonly agentID?: boolean;
  readonly acdGroup?: boolean;
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

export interface AgentWorkingAfterCallCaps extends OpenBits {
  readonly agentID?: boolean;
  readonly acdGroup?: boolean;
  readonly pendingAgentStateNotReady?: boolean;
  readonly pendingAgentStateReady?: boolean;
  readonly pendingAgentStateNull?: boolean;
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

export interface AutoAnswerCaps extends OpenBits {
  readonly numberOfRings?: boolean;
  readonly privateData?: boolean;
}

export interface AutoWorkModeCaps extends OpenBits {
  readonly privateData?: boolean;
}

/**
 * A call back between two devices was set or cancelled: by hand, by CallBackNonCallRelated or by
 * CancelCallBack.
 *
 * Source: ECMA-269 22.2.9; ECMA-285 20.2.9.
 */
export interface CallBackEventCaps extends OpenBits {
  readonly privateData?: boolean;
}

/**
 * A call back message was set or cancelled, by hand or by the services for it.
 *
 * Source: ECMA-269 22.2.10; ECMA-285 20.2.10.
 */
export interface CallBackMessageEventCaps extends OpenBits {
  readonly privateData?: boolean;
}

export interface CallerIDStatusCaps extends OpenBits {
  readonly privateData?: boolean;
}

export interface DoNotDisturbCaps extends OpenBits {
  readonly callOriginationParameter?: boolean;
  readonly callOriginationInternal?: boolean;
  readonly callOriginationExternal?: boolean;
  readonly callingDeviceList?: boolean;
  readonly privateData?: boolean;
}

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
  /** ECMA-323 has it since edition 4. */
  readonly ringDuration?: boolean;
}

/**
 * Presence of a device changed, at the telephone or by SetPresenceState; new in the 9th edition (9.5.1
 * FR 8). ECMA-323 6th edition has no such root element, so the name is the BER one.
 *
 * Source: ECMA-269 22.2.14; ECMA-285 20.2.14.
 */
export interface PresenceStateEventCaps extends OpenBits {
  /** date and time at which the state starts and ends */
  readonly fromTime?: boolean;
  /** date and time at which the state starts and ends */
  readonly untilTime?: boolean;
  /** free text: where, in what mood, how available */
  readonly place?: boolean;
  /** free text: where, in what mood, how available */
  readonly mood?: boolean;
  /** free text: where, in what mood, how available */
  readonly namedPresenceState?: boolean;
  readonly privateData?: boolean;
}

export interface RouteingModeCaps extends OpenBits {
  readonly privateData?: boolean;
}

export interface MediaEvtsList extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly mediaAttached?: MediaAttachedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly mediaDetached?: MediaDetachedCaps;
}

export interface MediaAttachedCaps extends OpenBits {
  readonly mediaServiceVersion?: boolean;
  readonly mediaServiceInstanceID?: boolean;
  readonly mediaStreamID?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly mediaConnectionInfo?: boolean;
  readonly privateData?: boolean;
}

export interface MediaDetachedCaps extends OpenBits {
  readonly mediaServiceVersion?: boolean;
  readonly mediaServiceInstanceID?: boolean;
  readonly mediaStreamID?: boolean;
  readonly mediaCallCharacteristics?: boolean;
  readonly callCharacteristics?: boolean;
  readonly mediaConnectionInfo?: boolean;
  readonly privateData?: boolean;
}

export interface VoiceEvtsList extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly bookmarkReached?: BookmarkReachedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly completed?: CompletedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly dtmfDetected?: DtmfDetectedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly emptied?: EmptiedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly interruptionDetected?: InterruptionDetectedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly notRecognized?: NotRecognizedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly play?: PlayCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly record?: RecordCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly recognized?: RecognizedCaps;
  /**
   * A message recorded before is being reviewed.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly reviewEvent?: ReviewEventCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly started?: StartedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly silenceTimeoutExpired?: SilenceTimeoutExpiredCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly speechDetected?: SpeechDetectedCaps;
  /**
   * Playing or recording of a message on a connection stopped.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly stopEvent?: StopEventCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly suspendPlay?: SuspendPlayCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly suspendRecord?: SuspendRecordCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly voiceAttribChanged?: VoiceAttribChangedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly voiceErrorOccurred?: VoiceErrorOccurredCaps;
}

export interface BookmarkReachedCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
  readonly currentPosition?: boolean;
}

export interface CompletedCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

export interface DtmfDetectedCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

export interface EmptiedCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

export interface InterruptionDetectedCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

export interface NotRecognizedCaps extends OpenBits {
  readonly resource?: boolean;
  readonly result?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

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

export interface RecognizedCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

/**
 * A message recorded before is being reviewed.
 *
 * Source: ECMA-269 26.2.10; ECMA-285 24.2.10.
 */
export interface ReviewEventCaps extends OpenBits {
  /** required if the event is about a message; mandatory in the ASN.1 */
  readonly message?: boolean;
  readonly resource?: boolean;
  /** optional */
  readonly length?: boolean;
  /** optional */
  readonly currentPosition?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

export interface StartedCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

export interface SilenceTimeoutExpiredCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

export interface SpeechDetectedCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

/**
 * Playing or recording of a message on a connection stopped.
 *
 * Source: ECMA-269 26.2.14; ECMA-285 24.2.14.
 */
export interface StopEventCaps extends OpenBits {
  readonly message?: boolean;
  readonly resource?: boolean;
  /** optional; currentPosition: optional, position at the stop */
  readonly length?: boolean;
  readonly currentPosition?: boolean;
  readonly speed?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

export interface SuspendPlayCaps extends OpenBits {
  readonly message?: boolean;
  readonly resource?: boolean;
  readonly length?: boolean;
  readonly currentPosition?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

export interface SuspendRecordCaps extends OpenBits {
  readonly message?: boolean;
  readonly resource?: boolean;
  readonly length?: boolean;
  readonly currentPosition?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

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

export interface VoiceErrorOccurredCaps extends OpenBits {
  readonly resource?: boolean;
  readonly cause?: boolean;
  readonly servicesPermitted?: boolean;
  readonly privateData?: boolean;
}

export interface DeviceMaintEvtsList extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly backInService?: BackInServiceCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly deviceCapsChanged?: DeviceCapsChangedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly outOfService?: OutOfServiceCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly partiallyInService?: PartiallyInServiceCaps;
}

export interface BackInServiceCaps extends OpenBits {
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

export interface DeviceCapsChangedCaps extends OpenBits {
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

export interface OutOfServiceCaps extends OpenBits {
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

export interface PartiallyInServiceCaps extends OpenBits {
  readonly cause?: boolean;
  readonly privateData?: boolean;
}

export interface PhysDevServList extends Open {
  /**
   * Activates a button of the device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly buttonPress?: ButtonPressCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly getAuditoryApparatusInfo?: GetAuditoryApparatusInfoCaps;
  /**
   * Asks about one button or all of them.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getButtonInformation?: GetButtonInformationCaps;
  /**
   * Asks what the displays show.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getDisplay?: GetDisplayCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly getHookSwitchStatus?: GetHookSwitchStatusCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly getLampInfo?: GetLampInfoCaps;
  /**
   * Asks for the mode of one lamp or all of them.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getLampMode?: GetLampModeCaps;
  /**
   * Asks for the message waiting state of the device; no member besides device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getMessageWaitingIndicator?: GetMessageWaitingIndicatorCaps;
  /**
   * Asks for the gain of the microphone of one auditory apparatus or all of them.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getMicrophoneGain?: GetMicrophoneGainCaps;
  /**
   * Asks whether the microphone of one auditory apparatus, or of each, is muted.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getMicrophoneMute?: GetMicrophoneMuteCaps;
  /**
   * Asks for the status of one ringer or all of them.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getRingerStatus?: GetRingerStatusCaps;
  /**
   * Asks whether the speaker of one auditory apparatus, or of each, is muted.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getSpeakerMute?: GetSpeakerMuteCaps;
  /**
   * Asks for the volume of the speaker of one auditory apparatus or all of them.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getSpeakerVolume?: GetSpeakerVolumeCaps;
  /**
   * Sets label, number or both of a button; at least one of the two must be given.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setButtonInformation?: SetButtonInformationCaps;
  /**
   * Writes text to a display.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setDisplay?: SetDisplayCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly setHookSwitchStatus?: SetHookSwitchStatusCaps;
  /**
   * Sets mode, brightness and colour of a lamp.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setLampMode?: SetLampModeCaps;
  /**
   * Turns message waiting on or off at the device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setMessageWaitingIndicator?: SetMessageWaitingIndicatorCaps;
  /**
   * Sets the gain of a microphone.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setMicrophoneGain?: SetMicrophoneGainCaps;
  /**
   * Mutes or opens a microphone.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setMicrophoneMute?: SetMicrophoneMuteCaps;
  /**
   * Sets mode, pattern or volume of a ringer; at least one of ringMode, ringPattern, ringVolume must be
   * given.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setRingerStatus?: SetRingerStatusCaps;
  /**
   * Mutes or opens a speaker.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setSpeakerMute?: SetSpeakerMuteCaps;
  /**
   * Sets the volume of a speaker.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setSpeakerVolume?: SetSpeakerVolumeCaps;
}

/**
 * Activates a button of the device. Rules: clause 21 FR 1.
 *
 * Source: ECMA-269 21.1.1.1.
 */
export interface ButtonPressCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

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
 * Asks about one button or all of them. Rules: clause 21 FR 1.
 *
 * Source: ECMA-269 21.1.3.1.
 */
export interface GetButtonInformationCaps extends OpenBits {
  /** absent = all buttons (12.3.5) */
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
 * Asks what the displays show. Rules: clause 21 FR 1.
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

export interface GetHookSwitchStatusCaps extends OpenBits {
  readonly hookSwitch?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

export interface GetLampInfoCaps extends OpenBits {
  readonly lamp?: boolean;
  readonly privateData?: boolean;
  readonly lampLabelInAck?: boolean;
  readonly buttonInAck?: boolean;
  readonly lampColorInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Asks for the mode of one lamp or all of them. Rules: clause 21 FR 1.
 *
 * Source: ECMA-269 21.1.7.1.
 */
export interface GetLampModeCaps extends OpenBits {
  /** absent = all lamps */
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
 * Asks for the message waiting state of the device; no member besides device. Rules: clause 21 FR 1.
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
 * Asks for the gain of the microphone of one auditory apparatus or all of them. Rules: clause 21 FR 1.
 *
 * Source: ECMA-269 21.1.9.1.
 */
export interface GetMicrophoneGainCaps extends OpenBits {
  /** absent = all apparatuses of the device */
  readonly auditoryApparatus?: boolean;
  readonly privateData?: boolean;
  readonly micGainAbsInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Asks whether the microphone of one auditory apparatus, or of each, is muted. Rules: clause 21 FR 1.
 *
 * Source: ECMA-269 21.1.10.1.
 */
export interface GetMicrophoneMuteCaps extends OpenBits {
  /** absent = all apparatuses of the device */
  readonly auditoryApparatus?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Asks for the status of one ringer or all of them. Rules: clause 21 FR 1.
 *
 * Source: ECMA-269 21.1.11.1.
 */
export interface GetRingerStatusCaps extends OpenBits {
  /** absent = all ringers */
  readonly ringer?: boolean;
  readonly privateData?: boolean;
  readonly ringCountInAck?: boolean;
  readonly ringPatternInAck?: boolean;
  readonly ringVolumeInAck?: boolean;
  readonly ringVolumeAbsInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Asks whether the speaker of one auditory apparatus, or of each, is muted. Rules: clause 21 FR 1.
 *
 * Source: ECMA-269 21.1.12.1.
 */
export interface GetSpeakerMuteCaps extends OpenBits {
  /** absent = all apparatuses of the device */
  readonly auditoryApparatus?: boolean;
  readonly privateDataInAck?: boolean;
  readonly privateData?: boolean;
}

/**
 * Asks for the volume of the speaker of one auditory apparatus or all of them. Rules: clause 21 FR 1.
 *
 * Source: ECMA-269 21.1.13.1.
 */
export interface GetSpeakerVolumeCaps extends OpenBits {
  /** absent = all apparatuses of the device */
  readonly auditoryApparatus?: boolean;
  readonly privateData?: boolean;
  readonly speakerVolAbsInAck?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Sets label, number or both of a button; at least one of the two must be given. Rules: clause 21 FR
 * 1.
 *
 * Source: ECMA-269 21.1.14.1.
 */
export interface SetButtonInformationCaps extends OpenBits {
  /**
   * label that the button can be known by; longest length comes from capability exchange (ASN.1: 0 to 64
   * characters)
   */
  readonly buttonLabel?: boolean;
  /** diallable digits kept with the button, for example a speed dial number */
  readonly buttonAssociatedNumber?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Writes text to a display. Rules: clause 21 FR 1; 21.1.15.3.4 FR 7: a change of the base row may be
 * rejected where scrolling is not supported; 21.1.15.3.4 FR 8: an unsupported character set is
 * rejected or taken as the default.
 *
 * Source: ECMA-269 21.1.15.1.
 */
export interface SetDisplayCaps extends OpenBits {
  readonly physBaseRowNumber?: boolean;
  readonly physColumnRowNumber?: boolean;
  /**
   * where the text starts, counted in characters, not octets; 0 (default) to logical columns × logical
   * rows − 1; CR, LF and Tab count, in offset and in length
   */
  readonly offset?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly supportsModifyingPosition?: boolean;
  readonly ackModelMultiStep?: boolean;
}

export interface SetHookSwitchStatusCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Sets mode, brightness and colour of a lamp. Rules: clause 21 FR 1.
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
 * Turns message waiting on or off at the device. Rules: clause 21 FR 1.
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
 * Sets the gain of a microphone. Rules: clause 21 FR 1.
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
 * Mutes or opens a microphone. Rules: clause 21 FR 1.
 *
 * Source: ECMA-269 21.1.20.1.
 */
export interface SetMicrophoneMuteCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Sets mode, pattern or volume of a ringer; at least one of ringMode, ringPattern, ringVolume must be
 * given. Rules: clause 21 FR 1.
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
 * Mutes or opens a speaker. Rules: clause 21 FR 1.
 *
 * Source: ECMA-269 21.1.22.1.
 */
export interface SetSpeakerMuteCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly ackModelMultiStep?: boolean;
}

/**
 * Sets the volume of a speaker. Rules: clause 21 FR 1.
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

export interface PhysDevEvtsList extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly buttonInformation?: ButtonInformationCaps;
  /**
   * A button was pressed, by hand or by the ButtonPress service.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly buttonPress?: ButtonPressEventCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly displayUpdated?: DisplayUpdatedCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly hookswitch?: HookswitchCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly lampMode?: LampModeCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly messageWaiting?: MessageWaitingCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly microphoneGain?: MicrophoneGainCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly microphoneMute?: MicrophoneMuteCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly ringerStatus?: RingerStatusCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly speakerMute?: SpeakerMuteCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly speakerVolume?: SpeakerVolumeCaps;
}

export interface ButtonInformationCaps extends OpenBits {
  readonly buttonLabel?: boolean;
  readonly buttonAssociatedNumber?: boolean;
  readonly buttonPressIndicator?: boolean;
  readonly privateData?: boolean;
}

/**
 * A button was pressed, by hand or by the ButtonPress service. Rules: 21.2.2.2 FR 1 not for following
 * the function that the button stands for
 *
 * Source: ECMA-269 21.2.2; ECMA-285 19.2.2.
 */
export interface ButtonPressEventCaps extends OpenBits {
  /** at least one present */
  readonly buttonLabel?: boolean;
  /** at least one present */
  readonly buttonAssociatedNumber?: boolean;
  readonly privateData?: boolean;
}

export interface DisplayUpdatedCaps extends OpenBits {
  readonly characterSetASCII?: boolean;
  readonly characterSetUnicode?: boolean;
  readonly characterSetProprietary?: boolean;
  readonly privateData?: boolean;
}

export interface HookswitchCaps extends OpenBits {
  readonly privateData?: boolean;
}

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

export interface MessageWaitingCaps extends OpenBits {
  readonly deviceForMsg?: boolean;
  readonly privateData?: boolean;
}

export interface MicrophoneGainCaps extends OpenBits {
  readonly microphoneGainAbs?: boolean;
  readonly microphoneGainInc?: boolean;
  readonly privateData?: boolean;
}

export interface MicrophoneMuteCaps extends OpenBits {
  readonly privateData?: boolean;
}

export interface RingerStatusCaps extends OpenBits {
  readonly ringerModeRinging?: boolean;
  readonly ringerModeNotRinging?: boolean;
  readonly ringCount?: boolean;
  readonly ringPattern?: boolean;
  readonly ringVolumeAbs?: boolean;
  readonly ringVolumeInc?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 has it since edition 4. */
  readonly ringDuration?: boolean;
}

export interface SpeakerMuteCaps extends OpenBits {
  readonly privateData?: boolean;
}

export interface SpeakerVolumeCaps extends OpenBits {
  readonly speakerVolumeAbs?: boolean;
  readonly speakerVolumeInc?: boolean;
  readonly privateData?: boolean;
}

export interface ServEvtsList extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly capExchangeServList?: CapExchangeServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly systemServList?: SystemStatusServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly monitoringServList?: MonitoringServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly snapshotServList?: SnapshotServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly callControlServList?: CallControlServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly callControlEvtsList?: CallControlEvtsList;
  /** ECMA-323 edition 3 or earlier. */
  readonly callAssociatedServList?: CallAssociatedServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly callAssociatedEvtsList?: CallAssociatedEvtsList;
  /** ECMA-323 edition 3 or earlier. */
  readonly mediaServList?: MediaServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly mediaEvtsList?: MediaEvtsList;
  /** ECMA-323 edition 3 or earlier. */
  readonly routeingServList?: RouteingServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly physDevServList?: PhysDevServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly physDevEvtsList?: PhysDevEvtsList;
  /** ECMA-323 edition 3 or earlier. */
  readonly logicalServList?: LogicalServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly logicalEvtsList?: LogicalEvtsList;
  /** ECMA-323 edition 3 or earlier. */
  readonly deviceMaintEvtsList?: DeviceMaintEvtsList;
  /** ECMA-323 edition 3 or earlier. */
  readonly iOServicesServList?: IOServicesServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly dataCollectionServList?: DataCollectionServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly voiceServList?: VoiceServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly voiceEvtsList?: VoiceEvtsList;
  /** ECMA-323 edition 3 or earlier. */
  readonly cdrServList?: CDRServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly vendorSpecificServList?: VendorSpecificServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly vendorSpecificEvtsList?: VendorSpecificEvtsList;
  /** ECMA-323 edition 3 or earlier. */
  readonly statusReportingServList?: StatusReportingServList;
  /** ECMA-323 edition 6 or later. */
  readonly locationServicesServList?: LocationServicesServList;
}

export interface CapExchangeServList extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly getCSTAFeatures?: GetCSTAFeaturesCaps;
  /**
   * Asks about the logical element of one device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getLogicalDeviceInformation?: GetLogicalDeviceInformationCaps;
  /**
   * Asks about the physical element of one device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getPhysicalDeviceInformation?: GetPhysicalDeviceInformationCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly getSwitchingFunctionCaps?: GetSwitchingFunctionCapabilitiesCaps;
  /**
   * Asks for the list of devices in the working domain; with neither filter, all of them.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getSwitchingFunctionDevices?: GetSwitchingFunctionDevicesCaps;
  /**
   * Sent by the SF: carries the device list, in one or more segments, after a positive answer to
   * GetSwitchingFunctionDevices.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly switchingFunctionDevices?: SwitchingFunctionDevicesCaps;
}

export interface GetCSTAFeaturesCaps extends OpenBits {
  readonly privateDataInReq?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Asks about the logical element of one device.
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
 * Asks about the physical element of one device.
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
 * Asks for the list of devices in the working domain; with neither filter, all of them.
 *
 * Source: ECMA-269 Table 13-10.
 */
export interface GetSwitchingFunctionDevicesCaps extends OpenBits {
  /** only this device is queried; requestedDeviceCategory, if given, still applies to it */
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
  /** ECMA-323 has it since edition 6. */
  readonly requestedDeviceCategoryConference?: boolean;
  readonly requestedDeviceCategoryOther?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Sent by the SF: carries the device list, in one or more segments, after a positive answer to
 * GetSwitchingFunctionDevices.
 *
 * Source: ECMA-269 Table 13-12.
 */
export interface SwitchingFunctionDevicesCaps extends OpenBits {
  /** number of the segment; goes up by one from segment to segment */
  readonly segmentID?: boolean;
  readonly deviceListDeviceCategory?: boolean;
  readonly deviceListNamedDeviceTypes?: boolean;
  readonly deviceListDeviceAttributes?: boolean;
  readonly deviceListDeviceModelName?: boolean;
  readonly deviceListNidGroup?: boolean;
  readonly privateData?: boolean;
}

export interface SystemStatusServList extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly changeSystemStatusFilter?: ChangeSystemStatusFilterCaps;
  /**
   * Registers for one or more system services.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly systemRegister?: SystemRegisterCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly systemStatusRegisterAbort?: SystemStatusRegisterAbortCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly systemStatusRegisterCancel?: SystemStatusRegisterCancelCaps;
  /**
   * Asks the other side for its status.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly requestSystemStatus?: RequestSystemStatusCaps;
  /**
   * Reports the status of the side that sends it.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly systemStatus?: SystemStatusCaps;
  /**
   * Sent by the SF: its capabilities changed.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly swFunctionCapsChanged?: SwFunctionCapsChangedCaps;
  /**
   * Sent by the SF: the set of devices changed.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly swFunctionDevicesChanged?: SwFunctionDevicesChangedCaps;
  /**
   * Asks which registrations exist.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly getRegistrations?: GetRegistrationsCaps;
  /** ECMA-323 edition 6 or later. */
  readonly registrationInfo?: RegistrationInfoCaps;
}

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
 * Registers for one or more system services.
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

export interface SystemStatusRegisterAbortCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

export interface SystemStatusRegisterCancelCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Asks the other side for its status.
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
 * Reports the status of the side that sends it.
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
 * Sent by the SF: its capabilities changed.
 *
 * Source: ECMA-269 Table 14-14.
 */
export interface SwFunctionCapsChangedCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Sent by the SF: the set of devices changed.
 *
 * Source: ECMA-269 Table 14-16.
 */
export interface SwFunctionDevicesChangedCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Asks which registrations exist.
 *
 * Source: ECMA-269 Table 14-18.
 */
export interface GetRegistrationsCaps extends OpenBits {
  /**
   * types to tell of: EscapeRegister, IORegister, RouteRegister, SysStatRegister; absent = all types
   * that the SF supports
   */
  readonly requestedRegTypes?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly segmentedResponseProvided?: boolean;
}

export interface RegistrationInfoCaps extends OpenBits {
  readonly segmentID?: boolean;
  readonly privateData?: boolean;
}

export interface MonitoringServList extends Open {
  /**
   * Changes which events a running monitor leaves out.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly changeMonitorFilter?: ChangeMonitorFilterCaps;
  /**
   * Starts a monitor on a call or a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly monitorStart?: MonitorStartCaps;
  /**
   * Ends a monitor.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly monitorStop?: MonitorStopCaps;
  /** ECMA-323 edition 6 or later. */
  readonly getMonitors?: GetMonitorsCaps;
  /** ECMA-323 edition 6 or later. */
  readonly monitorInfo?: MonitorInfoCaps;
}

/**
 * Changes which events a running monitor leaves out.
 *
 * Source: ECMA-269 Table 15-2.
 */
export interface ChangeMonitorFilterCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Starts a monitor on a call or a device.
 *
 * Source: ECMA-269 Table 15-4.
 */
export interface MonitorStartCaps extends OpenBits {
  readonly monitorObjectDevice?: boolean;
  readonly monitorObjectCall?: boolean;
  /**
   * events not to be sent; absent or not supported: no filter asked for, that is all events the
   * capability exchange shows
   */
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
 * Ends a monitor.
 *
 * Source: ECMA-269 Table 15-6.
 */
export interface MonitorStopCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly switchingFunctionSupportsSending?: boolean;
  readonly switchingFunctionSupportsReceiving?: boolean;
}

export interface GetMonitorsCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
  readonly segmentedResponseProvided?: boolean;
}

export interface MonitorInfoCaps extends OpenBits {
  readonly segmentID?: boolean;
  readonly privateData?: boolean;
}

export interface SnapshotServList extends Open {
  /**
   * Asks for the endpoints of a call.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly snapshotCall: SnapshotCallCaps;
  /**
   * Asks for the calls at a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly snapshotDevice: SnapshotDeviceCaps;
  /**
   * Carries one segment of a call snapshot: endpoints in the call.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly snapshotCallData: SnapshotCallDataCaps;
  /**
   * Carries one segment of a device snapshot: calls at the device with their local state.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly snapshotDeviceData: SnapshotDeviceDataCaps;
}

/**
 * Asks for the endpoints of a call.
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
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
}

/**
 * Asks for the calls at a device.
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
 * Carries one segment of a call snapshot: endpoints in the call.
 *
 * Source: ECMA-269 16.1.3.
 */
export interface SnapshotCallDataCaps extends OpenBits {
  /** goes up by one with each segment */
  readonly segmentID?: boolean;
  readonly localConnectionState?: boolean;
  readonly mediaServiceInformationList?: boolean;
  readonly mediaServiceVersion?: boolean;
  readonly mediaServiceInstance?: boolean;
  readonly mediaStreamID?: boolean;
  readonly connectionInformation?: boolean;
  readonly privateData?: boolean;
  /** ECMA-323 has it since edition 6. */
  readonly locationInfoList?: boolean;
}

/**
 * Carries one segment of a device snapshot: calls at the device with their local state.
 *
 * Source: ECMA-269 16.1.4.
 */
export interface SnapshotDeviceDataCaps extends OpenBits {
  /** goes up by one with each segment */
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

export interface CDRServList extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly cdrNotification?: CdrNotificationCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly cdrReport?: CdrReportCaps;
  /** ECMA-323 edition 3 or earlier. */
  readonly sendStoredCDRs?: SendStoredCDRsCaps;
  /**
   * Starts a CDR session.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly startCDRTransmission?: StartCDRTransmissionCaps;
  /**
   * Ends a CDR session; either side may send it.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly stopCDRTransmission?: StopCDRTransmissionCaps;
}

export interface CdrNotificationCaps extends OpenBits {
  readonly cdrReasonTimeout?: boolean;
  readonly cdrReasonThresholdReached?: boolean;
  readonly cdrReasonOther?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

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

export interface SendStoredCDRsCaps extends OpenBits {
  readonly timePeriod?: boolean;
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Starts a CDR session.
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
 * Ends a CDR session; either side may send it.
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

export interface VendorSpecificServList extends Open {
  /**
   * Registers the CF for Escape requests of the SF; the request has no members of its own (BER: CHOICE
   * of extensions or noData).
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly escapeRegister?: EscapeRegisterCaps;
  /**
   * Cancels an escape registration.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly escapeRegisterCancel?: EscapeRegisterCancelCaps;
  /**
   * Tells that an escape registration was aborted.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly escapeRegisterAbort?: EscapeRegisterAbortCaps;
  /**
   * Carries a vendor-defined request in private data; usable both ways.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly escape?: EscapeCaps;
  /**
   * Selects the private data version to use; the whole argument is one INTEGER, no extensions.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly privateDataVersionSelection?: PrivateDataVersionSelectionCaps;
}

/**
 * Registers the CF for Escape requests of the SF; the request has no members of its own (BER: CHOICE
 * of extensions or noData).
 *
 * Source: ECMA-269 29.1.1.1.
 */
export interface EscapeRegisterCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Cancels an escape registration.
 *
 * Source: ECMA-269 29.1.3.1.
 */
export interface EscapeRegisterCancelCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Tells that an escape registration was aborted.
 *
 * Source: ECMA-269 29.1.2.1.
 */
export interface EscapeRegisterAbortCaps extends OpenBits {
  readonly privateData?: boolean;
  readonly privateDataInAck?: boolean;
}

/**
 * Carries a vendor-defined request in private data; usable both ways.
 *
 * Source: ECMA-269 29.2.1.1, also 9.4.1, 9.4.2.3.
 */
export interface EscapeCaps extends OpenBits {
  readonly privateDataInAck?: boolean;
  readonly swFunctionSupportsSending?: boolean;
  readonly swFunctionSupportsReceiving?: boolean;
}

/**
 * Selects the private data version to use; the whole argument is one INTEGER, no extensions.
 *
 * Source: ECMA-269 29.2.2; ECMA-285 27.2.2.
 */
export interface PrivateDataVersionSelectionCaps extends OpenBits {
  readonly privateDataInAck?: boolean;
}

export interface VendorSpecificEvtsList extends Open {
  /**
   * Unsolicited vendor event; shall not carry what a standard event can report.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly privateEvent?: PrivateEventCaps;
}

/**
 * Unsolicited vendor event; shall not carry what a standard event can report. Needs a monitor, of
 * which type is switching-function specific. Covers the requests of the escape, I/O (data path), I/O
 * registration, data collection, call detail record, voice unit and location services (operations 51,
 * 110-119, 340-349, 360-368, 500-516, 530-541); it restates, in its own words, public descriptions of
 * ECMA-269, 9th edition. Clause numbers stand exactly as a description gave them; one that ends in .1
 * is normally that of the request. An ECMA-285 clause stands only where given. SF = switching
 * function, CF = computing function. `security` and private data travel in `extensions` unless said.
 *
 * Source: ECMA-269 29.3.1, 9.4.2.4; ECMA-285 27.3.1.
 */
export interface PrivateEventCaps extends OpenBits {
}

export interface StatusReportingServList extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly monitoringServices?: MonitoringServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly snapshotServices?: SnapshotServList;
  /** ECMA-323 edition 3 or earlier. */
  readonly systemServices?: SystemStatusServList;
}
