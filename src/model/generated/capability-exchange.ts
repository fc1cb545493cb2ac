// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { DeviceID } from '../hand-written.js';
import type { Open, OpenBits, UnknownValue } from '../unknown-member.js';
import type { CallCharacteristics } from './calls.js';
import type { CDRServList, CallAssociatedEvtsList, CallAssociatedServList, CallControlEvtsList, CallControlServList, CapExchangeServList, DataCollectionServList, DeviceCategory, DeviceMaintEvtsList, IOServicesServList, LocationServicesServList, LogDevEvtsList, LogDevServList, LogicalEvtsList, LogicalServList, MediaEvtsList, MediaServList, MiscMonitorCaps, MonitoringServList, NamedDeviceTypes, PhysDevEvtsList, PhysDevServList, RouteingServList, ServEvtsList, ServiceCrossRefID, SnapshotServList, SystemStatusServList, VendorSpecificEvtsList, VendorSpecificServList, VoiceEvtsList, VoiceServList } from './capabilities.js';
import type { CSTACommonArguments, TimeInfo } from './extensions.js';
import type { MediaServiceInstanceID, MediaServiceType } from './media.js';
import type { MonitorFilter, MonitorMediaClass } from './monitoring-types.js';

/** What sort of group a group device is. */
export interface GroupDeviceAttributes extends OpenBits {
  readonly acd?: boolean;
  readonly hunt?: boolean;
  readonly pick?: boolean;
  readonly user?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly agent?: boolean;
  readonly other?: boolean;
}

/** Whether the devices of an ACD are visible. */
export interface ACDModels extends OpenBits {
  readonly visibleACDRelatedDevices?: boolean;
  readonly nonVisibleACDRelatedDevices?: boolean;
}

/** How agents log on to an ACD device or group (6.1.1.6). */
export interface AgentLogOnModels extends OpenBits {
  readonly logOnToACDDevice?: boolean;
  readonly logOnToACDGroupExplOneStep?: boolean;
  readonly logOnToACDGroupExplTwoSteps?: boolean;
  readonly logOnToACDImplOneStep?: boolean;
}

/** The type of the appearances of a device. */
export type AppearanceType =
  | 'selectedStandard'
  | 'basicStandard'
  | 'basicBridged'
  | 'exclusiveBridged'
  | 'independentSharedBridged'
  | 'interdependentSharedBridged'
  | UnknownValue;

/** How two calls may have come about that a transfer or conference joins. */
export interface TransAndConfSetup extends OpenBits {
  /** By ConsultationCall. */
  readonly consultationCall?: boolean;
  /** By HoldCall and MakeCall. */
  readonly holdCallMakeCall?: boolean;
  /** By AlternateCall. */
  readonly alternateCall?: boolean;
  /** From two calls on hold. */
  readonly twoCallsInHold?: boolean;
  /** From two connected calls. */
  readonly twoCallsInConnected?: boolean;
}

/** A media service that is supported. */
export interface MediaServiceCapsListMediaServiceCapsItem extends Open {
  /**
   * The kind of media service.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaServiceType: MediaServiceType;
  /**
   * The version of the media service.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaServiceVersion?: number;
  /**
   * The instance of the media service.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaServiceInstance?: MediaServiceInstanceID;
  /**
   * The ways in which the media access device may come into a call.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly connectionMode?: ConnectionModeBMap;
  /**
   * Whether media streams are named.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaStreamIDSupported: boolean;
}

/** The ways in which a media access device may come into a call. */
export interface ConnectionModeBMap extends OpenBits {
  readonly consultationConference?: boolean;
  readonly consultationConferenceHold?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly deflect?: boolean;
  readonly directedPickup?: boolean;
  readonly join?: boolean;
  readonly singleStepConference?: boolean;
  readonly singleStepConferenceHold?: boolean;
  readonly singleStepTransfer?: boolean;
  readonly transfer?: boolean;
  readonly direct?: boolean;
}

/** The media services that are supported. */
export type MediaServiceCapsList = readonly MediaServiceCapsListMediaServiceCapsItem[];

/** The rates of digital data that are supported. */
export type ConnectionRateList = readonly number[];

/** The delay tolerances that are supported. */
export type DelayToleranceList = readonly number[];

/** How many channels a connection can have. */
export type NumberOfChannels = number;

/** How many channels can be bound together at most. */
export type MaxChannelBind = number;

/** The profiles of CSTA that the switching function conforms to. */
export interface Profiles extends OpenBits {
  readonly basicTelephonyProfile?: boolean;
  readonly routeingProfile?: boolean;
  readonly l1aVoiceBrowserProfile?: boolean;
  readonly l1bVoiceBrowserProfile?: boolean;
  readonly l2VoiceBrowserProfile?: boolean;
  readonly minimalUACSTACallControlProfile?: boolean;
  readonly basicUACSTACallControlProfile?: boolean;
  readonly advancedUACSTACallControlProfile?: boolean;
  readonly conferencingUACSTACallControlProfile?: boolean;
  readonly basicUACSTADeviceFeatureProfile?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly speakerUACSTADeviceFeatureProfile?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly basicSpeechServiceProfile?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly advancedSpeechServiceProfile?: boolean;
  readonly advancedUaCSTADeviceFeatureProfile?: boolean;
}

/** The formats of device identifiers that may be sent to the switching function. */
export interface DeviceIDFormat extends OpenBits {
  readonly dialableDigitsAsterix?: boolean;
  readonly dialableDigitsHash?: boolean;
  readonly dialableDigitsABCD?: boolean;
  readonly dialableDigitsExclamation?: boolean;
  readonly dialableDigitsP?: boolean;
  readonly dialableDigitsT?: boolean;
  readonly dialableDigitsComma?: boolean;
  readonly dialableDigitsW?: boolean;
  readonly dialableDigitsAt?: boolean;
  readonly dialableDigitsDollar?: boolean;
  readonly dialableDigitsSemicolon?: boolean;
  readonly sFReprExclamation?: boolean;
  readonly sFReprEt?: boolean;
  readonly sFReprSlash?: boolean;
  readonly sFReprPercent?: boolean;
  readonly sFReprNM?: boolean;
  readonly sFReprGeneric?: boolean;
  readonly sFReprImplicitTON?: boolean;
  readonly sFReprPubTONUnkown?: boolean;
  readonly sFReprPubTONInternal?: boolean;
  readonly sFReprPubTONNational?: boolean;
  readonly sFReprPubTONSubscriber?: boolean;
  readonly sFReprPubTONAbbreviated?: boolean;
  readonly sFReprPriTONUnknown?: boolean;
  readonly sFReprPriTONLevel3?: boolean;
  readonly sFReprPriTONLevel2?: boolean;
  readonly sFReprPriTONLevel1?: boolean;
  readonly sFReprPriTONLocal?: boolean;
  readonly sFReprPriTONAbbreviated?: boolean;
  readonly sFReprOther?: boolean;
  readonly deviceNumber?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly deviceIDTagPrivateNumber?: boolean;
  /** ECMA-323 edition 6 or later. */
  readonly deviceIDTagPrivateName?: boolean;
  readonly sFRResourceID?: boolean;
}

/** Features of the switching sub-domain that a program has to know. */
export interface SwDomainFeatures extends OpenBits {
  readonly isForwardingBefore?: boolean;
  readonly isForwardingAfter?: boolean;
  readonly swFunctionDefaultSettings?: boolean;
  readonly userSpecific?: boolean;
  readonly userSpecificDefaultFowardingType?: boolean;
  readonly userSpecificDefaultForwardDestination?: boolean;
  readonly negativeAcknowledgment?: boolean;
  readonly supportFailedWithAssConn?: boolean;
  readonly supportFailedWithoutAssConn?: boolean;
  readonly supportFailedWithAssConnNotReportet?: boolean;
  readonly recall?: boolean;
  readonly callBack?: boolean;
  readonly extCallsIncoming?: boolean;
  readonly extCallsOutgoing?: boolean;
  readonly prompting?: boolean;
}

/** Whether the appearances of devices can be addressed. */
export interface SwAppearanceAddressability extends OpenBits {
  readonly nonAddressable?: boolean;
  readonly addressable?: boolean;
}

/** The types of appearance in the switching sub-domain. */
export interface SwAppearanceTypes extends OpenBits {
  readonly selectedStandard?: boolean;
  readonly basicStandard?: boolean;
  readonly basicBridged?: boolean;
  readonly exclusiveBridged?: boolean;
  readonly independentSharedBridged?: boolean;
  readonly interDependentSharedBridged?: boolean;
}

/** What the switching function does with members that it does not support. */
export type IgnoreUnsupportedParameters =
  /** It ignores the members. */
  | 'ignoreParameters'
  /** It rejects the message. */
  | 'rejectMessage'
  | UnknownValue;

/** Whether the switching function adjusts media characteristics. */
export interface MiscMediaCallCharacteristics extends OpenBits {
  /** The switching function may adjust the media characteristics that a request asks for. */
  readonly supportAdjustment?: boolean;
}

/** The length of a pause in dialling, 1 to 2000; the syntax names no unit. */
export type PauseTime = number;

/** Which messages carry a sequence number. */
export interface MessageSeqNumbers extends OpenBits {
  /** All events. */
  readonly allEvents?: boolean;
  /** All answers. */
  readonly allAcks?: boolean;
  /** All requests. */
  readonly allServReqs?: boolean;
}

/** Which messages carry a time stamp. */
export interface TimeStampMode extends OpenBits {
  /** All events. */
  readonly allEvents?: boolean;
  /** All answers. */
  readonly allAcks?: boolean;
  /** All requests. */
  readonly allServReqs?: boolean;
}

/** Which messages carry security information. */
export type SecurityMode =
  /** All events. */
  | 'allEvents'
  /** All answers. */
  | 'allAcks'
  /** All requests. */
  | 'allServReqs'
  | UnknownValue;

/** The forms of data that are supported, by direction. */
export interface SecurityFormat extends OpenBits {
  /** Octets, from the switching function. */
  readonly octetStringFromSF?: boolean;
  /** Another type, from the switching function. */
  readonly otherTypeFromSF?: boolean;
  /** Octets, to the switching function. */
  readonly octetStringToSF?: boolean;
  /** Another type, to the switching function. */
  readonly otherTypeToSF?: boolean;
}

/** The events that monitors do not send, by the type of monitor. */
export interface MonitorFilterItems extends Open {
  /**
   * The events that a device-type monitor on a device does not send.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deviceOnDeviceMonitorFilter?: MonitorFilter;
  /**
   * The events that a device-type monitor on a connection does not send.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deviceOnConnectionMonitorFilter?: MonitorFilter;
  /**
   * The events that a call-type monitor on a device does not send.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callOnDeviceMonitorFilter?: MonitorFilter;
  /**
   * The events that a call-type monitor on a connection does not send.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callOnConnectionMonitorFilter?: MonitorFilter;
}

/** Whether events tell which services are permitted at the moment (`servicesPermitted`). */
export type DynamicFeatureSupported =
  /** No event does. */
  | 'none'
  /** All events do. */
  | 'all'
  /** Some events do. */
  | 'some'
  | UnknownValue;

/** Whether call linkage is supported. */
export interface CallLinkageOptions extends OpenBits {
  /** Global calls are identified. */
  readonly callLinkageFeatureSupported?: boolean;
  /** Threads of calls are identified. */
  readonly threadLinkageFeatureSupported?: boolean;
}

/** The models of agent state that the switching function follows. */
export interface AgentStateModels extends OpenBits {
  readonly multiState?: boolean;
  readonly multiStateSemiIndependentLinked?: boolean;
  readonly agentOriented?: boolean;
}

/** Whether connection identifiers in conference and transfer events follow a fixed or a local view. */
export type ConnectionView =
  | 'fixed'
  | 'local'
  | UnknownValue;

/** How long values may be that are sent to the switching function. */
export interface MaxLengthParameters extends Open {
  /**
   * The greatest length of account codes, itself at most 32.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly accountInfo: number;
  /**
   * The greatest length of authorisation codes, itself at most 32.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly authCode: number;
  /**
   * The greatest length of agent identifiers, itself at most 32.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly agentID: number;
  /**
   * The greatest length of agent passwords, itself at most 32.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly agentPassword: number;
  /**
   * The greatest length of call identifiers, itself at most 8.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callIDInConnectionID: number;
  /**
   * The greatest length of correlator data, itself at most 32.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly correlatorData: number;
  /**
   * The greatest length of private data.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly privateData: number;
  /**
   * The greatest length of device identifiers, itself at most 128.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deviceIdentifiers: number;
  /**
   * The greatest length of user data, itself at most 256.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly userData: number;
  /**
   * The greatest length of button labels, itself at most 64.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly buttonLabel: number;
  /**
   * The greatest length of lamp labels, itself at most 64.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly lampLabel: number;
  /**
   * The greatest length of the digits of GenerateDigits, itself at most 64.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly charactersToSend: number;
}

/** How long more values may be that are sent to the switching function. */
export interface MaxLengthParametersContinued extends Open {
  /**
   * The greatest length of monitor cross reference identifiers.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly monitorCrossRefID: number;
  /**
   * The greatest length of call qualifying data.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callQualifyingData: number;
  /**
   * The greatest length of call linkage identifiers of the sub-domain.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly subDomainCallLinkageData: number;
  /**
   * The greatest length of thread identifiers of the sub-domain.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly subDomainThreadID: number;
  /**
   * The greatest length of I/O data.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly ioData: number;
  /**
   * The greatest length of messages.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly messageInfo: number;
}

/** The versions of private data that the switching function speaks. */
export type PrivateDataVersionList = readonly number[];

/** A threshold for each service and event. */
export interface FilterThreshold extends Open {
  /**
   * The threshold for GetLogicalDeviceInformation.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getLogicalDeviceInformation: number;
  /**
   * The threshold for GetPhysicalDeviceInformation.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getPhysicalDeviceInformation: number;
  /**
   * The threshold for GetSwitchingFunctionCaps.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getSwitchingFunctionCaps: number;
  /**
   * The threshold for GetSwitchingFunctionDevices.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getSwitchingFunctionDevices: number;
  /**
   * The threshold for SwitchingFunctionDevices.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly switchingFunctionDevices: number;
  /**
   * The threshold for ChangeSysStatFilter.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly changeSystemStatusFilter: number;
  /**
   * The threshold for SystemRegister.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly systemStatusRegister: number;
  /**
   * The threshold for SystemRegisterAbort.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly systemStatusRegisterAbort: number;
  /**
   * The threshold for SystemRegisterCancel.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly systemStatusRegisterCancel: number;
  /**
   * The threshold for RequestSystemStatus.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly requestSystemStatus: number;
  /**
   * The threshold for SystemStatus.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly systemStatus: number;
  /**
   * The threshold for SwFunctionCapsChanged.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly switchingFunctionCapsChanged: number;
  /**
   * The threshold for SwFunctionDevicesChanged.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly switchingFunctionDevsChanged: number;
  /**
   * The threshold for ChangeMonitorFilter.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly changeMonitorFilter: number;
  /**
   * The threshold for MonitorStart.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly monitorStart: number;
  /**
   * The threshold for MonitorStop.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly monitorStop: number;
  /**
   * The threshold for SnapshotCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly snapshotCall: number;
  /**
   * The threshold for SnapshotDevice.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly snapshotDevice: number;
  /**
   * The threshold for SnapshotCallData.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly snapshotCallData: number;
  /**
   * The threshold for SnapshotDeviceData.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly snapshotDeviceData: number;
  /**
   * The threshold for AcceptCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly acceptCall: number;
  /**
   * The threshold for AlternateCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly alternateCall: number;
  /**
   * The threshold for AnswerCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly answerCall: number;
  /**
   * The threshold for CallBack.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callBackCallRelated: number;
  /**
   * The threshold for CallBackMessage.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callBackMessageCallRelated: number;
  /**
   * The threshold for CamponCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly campOnCall: number;
  /**
   * The threshold for ClearCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly clearCall: number;
  /**
   * The threshold for ClearConnection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly clearConnection: number;
  /**
   * The threshold for ConferenceCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly conferenceCall: number;
  /**
   * The threshold for ConsultationCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly consultationCall: number;
  /**
   * The threshold for DeflectCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deflectCall: number;
  /**
   * The threshold for DialDigits.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dialDigits: number;
  /**
   * The threshold for DirectedPickupCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly directedPickupCall: number;
  /**
   * The threshold for GroupPickupCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly groupPickupCall: number;
  /**
   * The threshold for HoldCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly holdCall: number;
  /**
   * The threshold for IntrudeCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly intrudeCall: number;
  /**
   * The threshold for JoinCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly joinCall: number;
  /**
   * The threshold for MakeCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly makeCall: number;
  /**
   * The threshold for MakePredictiveCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly makePredictiveCall: number;
  /**
   * The threshold for ParkCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly parkCall: number;
  /**
   * The threshold for ReconnectCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly reconnectCall: number;
  /**
   * The threshold for RetrieveCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly retrieveCall: number;
  /**
   * The threshold for SingleStepConferenceCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly singleStepConferenceCall: number;
  /**
   * The threshold for SingleStepTransferCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly singleStepTransferCall: number;
  /**
   * The threshold for TransferCall.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly transferCall: number;
  /**
   * The threshold for AssociateData.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly associateData: number;
  /**
   * The threshold for CancelTelephonyTones.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cancelTelephonyTone: number;
  /**
   * The threshold for GenerateDigits.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly generateDigits: number;
  /**
   * The threshold for GenerateTelephonyTones.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly generateTelephonyTone: number;
  /**
   * The threshold for SendUserInformation.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly sendUserInformation: number;
  /**
   * The threshold for starting a collection of DTMF digits.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly startDTMFDigitsCollection: number;
  /**
   * The threshold for starting a collection of telephony tones.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly startTelephonyTonesCollection: number;
  /**
   * The threshold for ending a collection of DTMF digits.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly stopDTMFDigitsCollection: number;
  /**
   * The threshold for ending a collection of telephony tones.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly stopTelephonyTonesCollection: number;
  /**
   * The threshold for AttachMediaService.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly attachMediaService: number;
  /**
   * The threshold for DetachMediaService.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly detachMediaService: number;
  /**
   * The threshold for RouteRegister.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeRegister: number;
  /**
   * The threshold for RouteRegisterAbort.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeRegisterAbort: number;
  /**
   * The threshold for RouteRegisterCancel.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeRegisterCancel: number;
  /**
   * The threshold for ReRoute.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly reRoute: number;
  /**
   * The threshold for RouteEnd.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeEnd: number;
  /**
   * The threshold for RouteReject.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeReject: number;
  /**
   * The threshold for RouteRequest.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeRequest: number;
  /**
   * The threshold for RouteSelect.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeSelect: number;
  /**
   * The threshold for RouteUsed.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly routeUsed: number;
  /**
   * The threshold for ButtonPress.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly buttonPress: number;
  /**
   * The threshold for GetAuditoryApparatusInformation.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getAuditoryApparatusInfo: number;
  /**
   * The threshold for GetButtonInformation.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getButtonInformation: number;
  /**
   * The threshold for GetDisplay.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getDisplay: number;
  /**
   * The threshold for GetHookswitchStatus.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getHookswitchStatus: number;
  /**
   * The threshold for GetLampInformation.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getLampInformation: number;
  /**
   * The threshold for GetLampMode.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getLampMode: number;
  /**
   * The threshold for GetMicrophoneGain.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getMicrophoneGain: number;
  /**
   * The threshold for GetMicrophoneMute.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getMicrophoneMute: number;
  /**
   * The threshold for GetMessageWaitingIndicator.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getMessageWaitingIndicator: number;
  /**
   * The threshold for GetRingerStatus.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getRingerStatus: number;
  /**
   * The threshold for GetSpeakerMute.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getSpeakerMute: number;
  /**
   * The threshold for GetSpeakerVolume.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getSpeakerVolume: number;
  /**
   * The threshold for SetButtonInformation.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setButtonInformation: number;
  /**
   * The threshold for SetDisplay.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setDisplay: number;
  /**
   * The threshold for SetHookswitchStatus.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setHookswitchStatus: number;
  /**
   * The threshold for SetLampMode.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setLampMode: number;
  /**
   * The threshold for SetMessageWaitingIndicator.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setMsgWaitingIndicator: number;
  /**
   * The threshold for SetMicrophoneGain.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setMicrophoneGain: number;
  /**
   * The threshold for SetMicrophoneMute.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setMicrophoneMute: number;
  /**
   * The threshold for SetRingerStatus.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setRingerStatus: number;
  /**
   * The threshold for SetSpeakerMute.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setSpeakerMute: number;
  /**
   * The threshold for SetSpeakerVolume.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setSpeakerVolume: number;
  /**
   * The threshold for CallBackMessageNonCallRelated.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callBackMessageNonCallRelated: number;
  /**
   * The threshold for CallBackNonCallRelated.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callBackNonCallRelated: number;
  /**
   * The threshold for CancelCallBack.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cancelCallBack: number;
  /**
   * The threshold for CancelCallBackMessage.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cancelCallBackMessage: number;
  /**
   * The threshold for GetAgentState.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getAgentState: number;
  /**
   * The threshold for GetAutoAnswer.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getAutoAnswer: number;
  /**
   * The threshold for GetAutoWorkMode.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getAutoWorkMode: number;
  /**
   * The threshold for GetCallBack.
   *
   * ECMA-323 edition 6 or later. XML only.
   */
  readonly getCallBack?: number;
  /**
   * The threshold for GetCallerIDStatus.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getCallerIDStatus: number;
  /**
   * The threshold for GetDoNotDisturb.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getDoNotDisturb: number;
  /**
   * The threshold for GetForwarding.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getForwarding: number;
  /**
   * The threshold for GetLastNumberDialed.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getLastNumberDialed: number;
  /**
   * The threshold for GetRouteingMode.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly getRouteingMode: number;
  /**
   * The threshold for SetAgentState.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setAgentState: number;
  /**
   * The threshold for SetAutoAnswer.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setAutoAnswer: number;
  /**
   * The threshold for SetAutoWorkMode.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setAutoWorkMode: number;
  /**
   * The threshold for SetCallerIDStatus.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setCallerIDStatus: number;
  /**
   * The threshold for SetDoNotDisturb.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setDoNotDisturb: number;
  /**
   * The threshold for SetForwarding.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setForwarding: number;
  /**
   * The threshold for SetRouteingMode.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setRouteingMode: number;
  /**
   * The threshold for BackInServiceEvent.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly backInService: number;
  /**
   * The threshold for DeviceCapsChangedEvent.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deviceCapsChanged: number;
  /**
   * The threshold for OutOfServiceEvent.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly outOfService: number;
  /**
   * The threshold for PartiallyInServiceEvent.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly partiallyInService: number;
  /**
   * The threshold for IORegister.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly ioRegister: number;
  /**
   * The threshold for IORegisterAbort.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly ioRegisterAbort: number;
  /**
   * The threshold for IORegisterCancel.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly ioRegisterCancel: number;
  /**
   * The threshold for DataPathResumed.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dataPathResumed: number;
  /**
   * The threshold for DataPathSuspended.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dataPathSuspended: number;
  /**
   * The threshold for FastData.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly fastData: number;
  /**
   * The threshold for ResumeDataPath.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly resumeDataPath: number;
  /**
   * The threshold for SendBroadcastData.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly sendBroadcastData: number;
  /**
   * The threshold for SendData.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly sendData: number;
  /**
   * The threshold for SendMulticastData.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly sendMulticastData: number;
  /**
   * The threshold for StartDataPath.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly startDataPath: number;
  /**
   * The threshold for StopDataPath.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly stopDataPath: number;
  /**
   * The threshold for SuspendDataPath.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly suspendDataPath: number;
  /**
   * The threshold for ConcatenateMessage.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly concatenateMsg: number;
  /**
   * The threshold for DeleteMessage.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deleteMsg: number;
  /**
   * The threshold for PlayMessage.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly playMsg: number;
  /**
   * The threshold for QueryVoiceAttribute.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly queryVoiceAttribute: number;
  /**
   * The threshold for RecordMessage.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly recordMsg: number;
  /**
   * The threshold for Reposition.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly reposition: number;
  /**
   * The threshold for Resume.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly resume: number;
  /**
   * The threshold for Review.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly review: number;
  /**
   * The threshold for SetVoiceAttribute.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly setVoiceAttribute: number;
  /**
   * The threshold for Stop.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly stop: number;
  /**
   * The threshold for Suspend.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly suspend: number;
  /**
   * The threshold for SynthesizeMessage.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly synthesizeMsg: number;
  /**
   * The threshold for CDRNotification.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cDRNotification: number;
  /**
   * The threshold for CDRReport.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cDRReport: number;
  /**
   * The threshold for SendStoredCDR.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly sendStoredCDRs: number;
  /**
   * The threshold for StartCDRTransmission.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly startCDRTransmission: number;
  /**
   * The threshold for StopCDRTransmission.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly stopCDRTransmission: number;
  /**
   * The threshold for EscapeRegister.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly escapeRegister: number;
  /**
   * The threshold for EscapeRegisterAbort.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly escapeRegisterAbort: number;
  /**
   * The threshold for EscapeRegisterCancel.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly escapeRegisterCancel: number;
  /**
   * The threshold for Escape.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly escape: number;
  /**
   * The threshold for PrivateDataVersionSelection.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly privateDataVersion: number;
}

/** The categories of devices that can be asked for. */
export type ReqDeviceCategory =
  | 'acd'
  /**
   * A conference.
   *
   * ECMA-323 edition 6 or later.
   */
  | 'conference'
  /**
   * An interactive voice device for DTMF.
   *
   * ECMA-323 edition 6 or later.
   */
  | 'dtmfIV'
  /**
   * A generic interactive voice device.
   *
   * ECMA-323 edition 6 or later.
   */
  | 'genericIV'
  /** An ACD group. */
  | 'groupACD'
  /** A hunt group. */
  | 'groupHunt'
  /** A pick group. */
  | 'groupPick'
  /** A group of another sort. */
  | 'groupOther'
  /** A user group. */
  | 'groupUser'
  /**
   * An interactive voice device that listens.
   *
   * ECMA-323 edition 6 or later.
   */
  | 'listenerIV'
  /**
   * An interactive voice device for messages.
   *
   * ECMA-323 edition 6 or later.
   */
  | 'messageIV'
  /** A network interface device, such as a trunk. */
  | 'networkInterface'
  | 'park'
  /**
   * An interactive voice device that prompts.
   *
   * ECMA-323 edition 6 or later.
   */
  | 'promptIV'
  /** ECMA-323 edition 6 or later. */
  | 'promptQueue'
  | 'routeingDevice'
  | 'station'
  | 'voiceUnit'
  | 'other'
  | UnknownValue;

/** A device that may be controlled, observed or both. */
export interface DeviceListDevice extends Open {
  /**
   * The device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deviceID: DeviceID;
  /**
   * The category of a device.
   *
   * Absent means `station`. ECMA-323 edition 3 or earlier.
   */
  readonly deviceCategory?: DeviceCategory;
  /**
   * The type of a device, in more detail than its category.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly namedDeviceTypes?: NamedDeviceTypes;
  /**
   * Further attributes of the device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deviceAttributes?: DeviceAttributes;
  /**
   * The name of the model, up to 64 characters.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deviceModelName?: string;
  /**
   * The group of network interface devices that the device belongs to.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly nidGroup?: DeviceID;
}

/** Further attributes of a device. */
export interface DeviceAttributes extends OpenBits {
  readonly mediaAccessDevice?: boolean;
  readonly routeingDevice?: boolean;
  readonly groupACD?: boolean;
  readonly groupHunt?: boolean;
  readonly groupPick?: boolean;
  readonly groupUser?: boolean;
}

/** Devices that may be controlled, observed or both. */
export type DeviceList = readonly DeviceListDevice[];

/** The services that the switching function supports, by their group. */
export interface GetCSTAFeaturesResponseSupportedServices extends Open {
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
  readonly systemStatServList?: SystemStatusServList;
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
   * The call associated services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callAssociatedServList?: CallAssociatedServList;
  /**
   * The media attachment services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaServList?: MediaServList;
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
   * The logical device feature services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly logicalServList?: LogicalServList;
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
   * The call detail record services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cDRServList?: CDRServList;
  /**
   * The vendor specific services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly vendorSpecificServList?: VendorSpecificServList;
  /**
   * The location services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 6 or later.
   */
  readonly locationServicesServList?: LocationServicesServList;
}

/** The events that the switching function supports, by their group. */
export interface GetCSTAFeaturesResponseSupportedEvents extends Open {
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
   * The media attachment events that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaEvtsList?: MediaEvtsList;
  /**
   * The physical device feature events that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly physDevEvtsList?: PhysDevEvtsList;
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
   * The voice events that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly voiceEvtsList?: VoiceEvtsList;
  /**
   * The vendor specific events that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly vendorSpecificEvtsList?: VendorSpecificEvtsList;
}

/**
 * Asks about the logical element of one device.
 *
 * Operation 201.
 *
 * Source: ECMA-269 Table 13-4.
 */
export interface GetLogicalDeviceInformation extends Open {
  /**
   * The device whose logical element is asked about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly device: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetLogicalDeviceInformation}. */
export interface GetLogicalDeviceInformationResponse extends Open {
  /**
   * The category of a device.
   *
   * Absent means `station`. ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly deviceCategory?: DeviceCategory;
  /**
   * What sort of group a group device is.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly groupDeviceAttributes?: GroupDeviceAttributes;
  /**
   * The type of a device, in more detail than its category.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly namedDeviceTypes?: NamedDeviceTypes;
  /**
   * A shorter identifier of the same device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly shortFormDeviceID?: DeviceID;
  /**
   * Whether the device has a physical element as well.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly hasPhysicalElement: boolean;
  /**
   * Whether the devices of an ACD are visible.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly acdModels: ACDModels;
  /**
   * How agents log on to an ACD device or group (6.1.1.6).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly agentLogOnModels?: AgentLogOnModels;
  /**
   * Whether the appearances of the device can be addressed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly appearanceAddressable: boolean;
  /**
   * The type of the appearances of a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly appearanceType: AppearanceType;
  /**
   * The appearances of the device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly appearanceList?: readonly string[];
  /**
   * Other devices whose physical elements belong to this logical element.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly otherPhysicalDeviceList?: readonly DeviceID[];
  /**
   * How monitors of groups and ACD devices work, and whether physical elements can be monitored.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly miscMonitorCaps?: MiscMonitorCaps;
  /**
   * The groups that the device belongs to.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly associatedGroupList?: readonly DeviceID[];
  /**
   * How many call backs the device can have at most.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly maxCallbacks?: number;
  /**
   * The greatest number of rings before automatic answer.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly maxAutoAnswerRings?: number;
  /**
   * How many active calls the device can have at most.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly maxActiveCalls?: number;
  /**
   * How many held calls the device can have at most.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly maxHeldCalls?: number;
  /**
   * How many forwarding settings the device can have at most.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly maxFwdSettings?: number;
  /**
   * How many devices a conference of the device can have at most.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly maxDevicesInConf?: number;
  /**
   * How two calls may have come about that a transfer or conference joins.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly transAndConfSetup?: TransAndConfSetup;
  /**
   * The events that a device-type monitor on a device does not send.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly deviceOnDeviceMonitorFilter?: MonitorFilter;
  /**
   * The events that a device-type monitor on a connection does not send.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly deviceOnConnectionMonitorFilter?: MonitorFilter;
  /**
   * The events that a call-type monitor on a device does not send.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly callOnDeviceMonitorFilter?: MonitorFilter;
  /**
   * The events that a call-type monitor on a connection does not send.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly callOnConnectionMonitorFilter?: MonitorFilter;
  /**
   * The media classes that the device supports.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly mediaClassSupport?: MonitorMediaClass;
  /**
   * The media services that are supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly mediaServiceCapsList?: MediaServiceCapsList;
  /**
   * The rates of digital data that are supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly connectionRateList?: ConnectionRateList;
  /**
   * The delay tolerances that are supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly delayToleranceList?: DelayToleranceList;
  /**
   * How many channels a connection can have.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly numberOfChannels?: NumberOfChannels;
  /**
   * How many channels can be bound together at most.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly maxChannelBind?: MaxChannelBind;
  /**
   * The routeing services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly routeingServList?: RouteingServList;
  /**
   * The services that are supported for a logical device, by their group.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly logDevServList?: LogDevServList;
  /**
   * The events that are supported for a logical device, by their group.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly logDevEvtsList?: LogDevEvtsList;
  /**
   * The device maintenance events that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly deviceMaintEvtsList?: DeviceMaintEvtsList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks about the physical element of one device.
 *
 * Operation 202.
 *
 * Source: ECMA-269 Table 13-6.
 */
export interface GetPhysicalDeviceInformation extends Open {
  /**
   * The device whose physical element is asked about.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly device: DeviceID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetPhysicalDeviceInformation}. */
export interface GetPhysicalDeviceInformationResponse extends Open {
  /**
   * The category of a device.
   *
   * Absent means `station`. ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly deviceCategory?: DeviceCategory;
  /**
   * What sort of group a group device is.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly groupDeviceAttributes?: GroupDeviceAttributes;
  /**
   * The type of a device, in more detail than its category.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly namedDeviceTypes?: NamedDeviceTypes;
  /**
   * Whether the device has a logical element as well.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly hasLogicalElement: boolean;
  /**
   * Other devices whose logical elements belong to this physical element.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly otherLogicalDeviceList?: readonly DeviceID[];
  /**
   * The name of the model, up to 64 characters.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly deviceModelName?: string;
  /**
   * The events that a device-type monitor on a device does not send.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly deviceOnDeviceMonitorFilter?: MonitorFilter;
  /**
   * The events that a device-type monitor on a connection does not send.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly deviceOnConnectionMonitorFilter?: MonitorFilter;
  /**
   * The events that a call-type monitor on a device does not send.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly callOnDeviceMonitorFilter?: MonitorFilter;
  /**
   * The events that a call-type monitor on a connection does not send.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly callOnConnectionMonitorFilter?: MonitorFilter;
  /**
   * How many displays the device has at most.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly maxDisplays?: number;
  /**
   * How many buttons the device has at most.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly maxButtons?: number;
  /**
   * How many lamps the device has at most.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly maxLamps?: number;
  /**
   * How many ring patterns the device has at most.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly maxRingPatterns?: number;
  /**
   * The physical device feature services that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly physDevServList?: PhysDevServList;
  /**
   * The physical device feature events that are supported, each with its optional parts.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly physDevEvtsList?: PhysDevEvtsList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks what the switching function can do.
 *
 * Operation 203.
 *
 * Source: ECMA-269 Table 13-8.
 */
export interface GetSwitchingFunctionCaps extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetSwitchingFunctionCaps}. */
export interface GetSwitchingFunctionCapsResponse extends Open {
  /**
   * The name of the switching sub-domain, up to 64 characters.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly switchingSubDomainName: string;
  /**
   * The name of the manufacturer, up to 64 characters.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly manufacturerName: string;
  /**
   * The profiles of CSTA that the switching function conforms to.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly profiles: Profiles;
  /**
   * The formats of device identifiers that may be sent to the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly deviceIDFormat: DeviceIDFormat;
  /**
   * Features of the switching sub-domain that a program has to know.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly swDomainFeatures: SwDomainFeatures;
  /**
   * Whether the appearances of devices can be addressed.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly swAppearanceAddressability: SwAppearanceAddressability;
  /**
   * The types of appearance in the switching sub-domain.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly swAppearanceTypes: SwAppearanceTypes;
  /**
   * What the switching function does with members that it does not support.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly ignoreUnsupportedParameters: IgnoreUnsupportedParameters;
  /**
   * The call characteristics that the switching function supports.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly callCharacteristicsSupported?: CallCharacteristics;
  /**
   * The media classes that the switching function supports.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly mediaClassSupport?: MonitorMediaClass;
  /**
   * How many channels a connection can have.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly numberOfChannels?: NumberOfChannels;
  /**
   * How many channels can be bound together at most.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly maxChannelBind?: MaxChannelBind;
  /**
   * Whether the switching function adjusts media characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly miscMediaCallCharacteristics?: MiscMediaCallCharacteristics;
  /**
   * The rates of digital data that are supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly connectionRateList?: ConnectionRateList;
  /**
   * The delay tolerances that are supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly delayToleranceList?: DelayToleranceList;
  /**
   * The length of a pause in dialling, 1 to 2000; the syntax names no unit.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly pauseTime?: PauseTime;
  /**
   * The switching function's time.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly currentTime?: TimeInfo;
  /**
   * Which messages carry a sequence number.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly messageSeqNumbers?: MessageSeqNumbers;
  /**
   * Which messages carry a time stamp.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly timeStampMode?: TimeStampMode;
  /**
   * Which messages carry security information.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly securityMode?: SecurityMode;
  /**
   * The forms of security information that are supported, by direction.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly securityFormat?: SecurityFormat;
  /**
   * The forms of private data that are supported, by direction.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly privateDataFormat?: SecurityFormat;
  /**
   * How two calls may have come about that a transfer or conference joins.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly transAndConfSetup?: TransAndConfSetup;
  /**
   * The events that monitors do not send, by the type of monitor.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly monitorFilterItems?: MonitorFilterItems;
  /**
   * How monitors of groups and ACD devices work, and whether physical elements can be monitored.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly miscMonitorCaps?: MiscMonitorCaps;
  /**
   * Whether correlator data is supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly correlatorDataSupported?: boolean;
  /**
   * Whether events tell which services are permitted at the moment (`servicesPermitted`).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly dynamicFeatureSupported?: DynamicFeatureSupported;
  /**
   * Whether call linkage is supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly callLinkageOptions?: CallLinkageOptions;
  /**
   * Whether the devices of an ACD are visible.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly aCDModels?: ACDModels;
  /**
   * How agents log on to an ACD device or group (6.1.1.6).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly agentLogOnModels?: AgentLogOnModels;
  /**
   * The models of agent state that the switching function follows.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly agentStateModels?: AgentStateModels;
  /**
   * Whether connection identifiers in conference and transfer events follow a fixed or a local view.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly connectionView: ConnectionView;
  /**
   * How long values may be that are sent to the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly maxLengthParameters: MaxLengthParameters;
  /**
   * How long more values may be that are sent to the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly maxLengthParametersCont?: MaxLengthParametersContinued;
  /**
   * The services and events that the switching function supports, by their group.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly servEvtsList?: ServEvtsList;
  /**
   * The versions of private data that the switching function speaks.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly privateDataVersionList?: PrivateDataVersionList;
  /**
   * The timer for reports of the system status, 0 to 180; the syntax names no unit.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly systemStatusTimer?: number;
  /**
   * A threshold for all services; `filterThreshold` gives one for each.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly simpleThreshold?: number;
  /**
   * A threshold for each service and event.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly filterThreshold?: FilterThreshold;
  /**
   * The media services that are supported.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly mediaServiceCapsList?: MediaServiceCapsList;
  /**
   * How many entries a device history has at most.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly maxDeviceHistoryEntries?: number;
  /**
   * How many destinations DeflectCall takes at most.
   *
   * ECMA-323 edition 6 or later. Source: ECMA-269 Table 13-8.
   */
  readonly maxDestinationDevicesForDeflect?: number;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the devices of the working domain; without a filter, for all of them.
 *
 * Operation 204.
 *
 * Source: ECMA-269 Table 13-10.
 */
export interface GetSwitchingFunctionDevices extends Open {
  /**
   * Asks for this device only; `requestedDeviceCategory`, if given, still applies to it.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-10.
   */
  readonly requestedDeviceID?: DeviceID;
  /**
   * Asks for devices of this category only.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-10.
   */
  readonly requestedDeviceCategory?: ReqDeviceCategory;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-10.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetSwitchingFunctionDevices}. */
export interface GetSwitchingFunctionDevicesResponse extends Open {
  /**
   * Ties the SwitchingFunctionDevices segments that follow to this answer.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-10.
   */
  readonly serviceCrossRefID: ServiceCrossRefID;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-10.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * The switching function brings the list of devices, in one segment or more, after a positive answer
 * to GetSwitchingFunctionDevices.
 *
 * Operation 205.
 *
 * Source: ECMA-269 Table 13-12.
 */
export interface SwitchingFunctionDevices extends Open {
  /**
   * Ties the segment to the answer to GetSwitchingFunctionDevices that announced it.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-12.
   */
  readonly serviceCrossRefID: ServiceCrossRefID;
  /**
   * The number of the segment; it goes up by one with each.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-12.
   */
  readonly segmentID?: number;
  /**
   * True on the last segment for this reference.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-12.
   */
  readonly lastSegment: boolean;
  /**
   * Devices that may be controlled, observed or both; empty when none fits the request.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-12.
   */
  readonly deviceList: DeviceList;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-12.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks which services and events the switching function supports.
 *
 * XML only.
 */
export interface GetCSTAFeatures extends Open {
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetCSTAFeatures}. */
export interface GetCSTAFeaturesResponse extends Open {
  /**
   * The services that the switching function supports, by their group.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly supportedServices?: GetCSTAFeaturesResponseSupportedServices;
  /**
   * The events that the switching function supports, by their group.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly supportedEvents?: GetCSTAFeaturesResponseSupportedEvents;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly extensions?: CSTACommonArguments;
}
