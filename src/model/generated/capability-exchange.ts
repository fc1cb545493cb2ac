// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { DeviceID } from '../hand-written.js';
import type { Open, OpenBits, UnknownValue } from '../unknown-member.js';
import type { CallCharacteristics } from './calls.js';
import type { CDRServList, CallAssociatedEvtsList, CallAssociatedServList, CallControlEvtsList, CallControlServList, CapExchangeServList, DataCollectionServList, DeviceCategory, DeviceMaintEvtsList, IOServicesServList, LocationServicesServList, LogDevEvtsList, LogDevServList, LogicalEvtsList, LogicalServList, MediaEvtsList, MediaServList, MiscMonitorCaps, MonitoringServList, NamedDeviceTypes, PhysDevEvtsList, PhysDevServList, RouteingServList, ServEvtsList, ServiceCrossRefID, SnapshotServList, SystemStatusServList, VendorSpecificEvtsList, VendorSpecificServList, VoiceEvtsList, VoiceServList } from './capabilities.js';
import type { CSTACommonArguments, TimeInfo } from './extensions.js';
import type { MediaServiceInstanceID, MediaServiceType } from './media.js';
import type { MonitorFilter, MonitorMediaClass } from './monitoring-types.js';

export interface GroupDeviceAttributes extends OpenBits {
  readonly acd?: boolean;
  readonly hunt?: boolean;
  readonly pick?: boolean;
  readonly user?: boolean;
  /** ECMA-323 has it since edition 6. */
  readonly agent?: boolean;
  readonly other?: boolean;
}

export interface ACDModels extends OpenBits {
  readonly visibleACDRelatedDevices?: boolean;
  readonly nonVisibleACDRelatedDevices?: boolean;
}

export interface AgentLogOnModels extends OpenBits {
  readonly logOnToACDDevice?: boolean;
  readonly logOnToACDGroupExplOneStep?: boolean;
  readonly logOnToACDGroupExplTwoSteps?: boolean;
  readonly logOnToACDImplOneStep?: boolean;
}

export type AppearanceType =
  | 'selectedStandard'
  | 'basicStandard'
  | 'basicBridged'
  | 'exclusiveBridged'
  | 'independentSharedBridged'
  | 'interdependentSharedBridged'
  | UnknownValue;

export interface TransAndConfSetup extends OpenBits {
  readonly consultationCall?: boolean;
  readonly holdCallMakeCall?: boolean;
  readonly alternateCall?: boolean;
  readonly twoCallsInHold?: boolean;
  readonly twoCallsInConnected?: boolean;
}

export interface MediaServiceCapsListMediaServiceCapsItem extends Open {
  /**
   * The kind of a media service.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaServiceType: MediaServiceType;
  /** ECMA-323 edition 3 or earlier. */
  readonly mediaServiceVersion?: number;
  /**
   * Names one instance of a media service.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly mediaServiceInstance?: MediaServiceInstanceID;
  /** ECMA-323 edition 3 or earlier. */
  readonly connectionMode?: ConnectionModeBMap;
  /** ECMA-323 edition 3 or earlier. */
  readonly mediaStreamIDSupported: boolean;
}

export interface ConnectionModeBMap extends OpenBits {
  readonly consultationConference?: boolean;
  readonly consultationConferenceHold?: boolean;
  /** ECMA-323 has it since edition 6. */
  readonly deflect?: boolean;
  readonly directedPickup?: boolean;
  readonly join?: boolean;
  readonly singleStepConference?: boolean;
  readonly singleStepConferenceHold?: boolean;
  readonly singleStepTransfer?: boolean;
  readonly transfer?: boolean;
  readonly direct?: boolean;
}

export type MediaServiceCapsList = readonly MediaServiceCapsListMediaServiceCapsItem[];

export type ConnectionRateList = readonly number[];

export type DelayToleranceList = readonly number[];

export type NumberOfChannels = number;

export type MaxChannelBind = number;

export interface Profiles extends OpenBits {
  readonly basicTelephonyProfile?: boolean;
  readonly routeingProfile?: boolean;
  readonly l1aVoiceBrowserProfile?: boolean;
  readonly l1bVoiceBrowserProfile?: boolean;
  readonly l2VoiceBrowserProfile?: boolean;
  /** ECMA-323 has it since edition 6. */
  readonly minimalUACSTACallControlProfile?: boolean;
  /** ECMA-323 has it since edition 6. */
  readonly basicUACSTACallControlProfile?: boolean;
  /** ECMA-323 has it since edition 6. */
  readonly advancedUACSTACallControlProfile?: boolean;
  /** ECMA-323 has it since edition 6. */
  readonly conferencingUACSTACallControlProfile?: boolean;
  /** ECMA-323 has it since edition 6. */
  readonly basicUACSTADeviceFeatureProfile?: boolean;
  /** ECMA-323 has it since edition 6. */
  readonly speakerUACSTADeviceFeatureProfile?: boolean;
  /** ECMA-323 has it since edition 6. */
  readonly basicSpeechServiceProfile?: boolean;
  /** ECMA-323 has it since edition 6. */
  readonly advancedSpeechServiceProfile?: boolean;
  readonly advancedUaCSTADeviceFeatureProfile?: boolean;
}

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
  /** ECMA-323 has it since edition 6. */
  readonly deviceIDTagPrivateNumber?: boolean;
  /** ECMA-323 has it since edition 6. */
  readonly deviceIDTagPrivateName?: boolean;
  readonly sFRResourceID?: boolean;
}

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

export interface SwAppearanceAddressability extends OpenBits {
  readonly nonAddressable?: boolean;
  readonly addressable?: boolean;
}

export interface SwAppearanceTypes extends OpenBits {
  readonly selectedStandard?: boolean;
  readonly basicStandard?: boolean;
  readonly basicBridged?: boolean;
  readonly exclusiveBridged?: boolean;
  readonly independentSharedBridged?: boolean;
  readonly interDependentSharedBridged?: boolean;
}

export type IgnoreUnsupportedParameters =
  | 'ignoreParameters'
  | 'rejectMessage'
  | UnknownValue;

export interface MiscMediaCallCharacteristics extends OpenBits {
  readonly supportAdjustment?: boolean;
}

export type PauseTime = number;

export interface MessageSeqNumbers extends OpenBits {
  readonly allEvents?: boolean;
  readonly allAcks?: boolean;
  readonly allServReqs?: boolean;
}

export interface TimeStampMode extends OpenBits {
  readonly allEvents?: boolean;
  readonly allAcks?: boolean;
  readonly allServReqs?: boolean;
}

export type SecurityMode =
  | 'allEvents'
  | 'allAcks'
  | 'allServReqs'
  | UnknownValue;

export interface SecurityFormat extends OpenBits {
  readonly octetStringFromSF?: boolean;
  readonly otherTypeFromSF?: boolean;
  readonly octetStringToSF?: boolean;
  readonly otherTypeToSF?: boolean;
}

export interface MonitorFilterItems extends Open {
  /**
   * The events that a monitor leaves out: a value of true means that the event is not sent.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deviceOnDeviceMonitorFilter?: MonitorFilter;
  /**
   * The events that a monitor leaves out: a value of true means that the event is not sent.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly deviceOnConnectionMonitorFilter?: MonitorFilter;
  /**
   * The events that a monitor leaves out: a value of true means that the event is not sent.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callOnDeviceMonitorFilter?: MonitorFilter;
  /**
   * The events that a monitor leaves out: a value of true means that the event is not sent.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callOnConnectionMonitorFilter?: MonitorFilter;
}

export type DynamicFeatureSupported =
  | 'none'
  | 'all'
  | 'some'
  | UnknownValue;

export interface CallLinkageOptions extends OpenBits {
  readonly callLinkageFeatureSupported?: boolean;
  readonly threadLinkageFeatureSupported?: boolean;
}

export interface AgentLogOnModels2 extends OpenBits {
  readonly logOnToACDDevice?: boolean;
  readonly logOnToACDGroupExplOneStep?: boolean;
  readonly logOnToACDGroupExplTwoSteps?: boolean;
  readonly logOnToACDImplOneStep?: boolean;
  readonly logOnACDDevice?: boolean;
  readonly logOnACDGroupExplOneStep?: boolean;
  readonly logOnACDGroupExplTwoSteps?: boolean;
  readonly logOnACDGroupImplOneStep?: boolean;
}

export interface AgentStateModels extends OpenBits {
  readonly multiState?: boolean;
  readonly multiStateSemiIndependentLinked?: boolean;
  readonly agentOriented?: boolean;
}

export type ConnectionView =
  | 'fixed'
  | 'local'
  | UnknownValue;

export interface MaxLengthParameters extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly accountInfo: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly authCode: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly agentID: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly agentPassword: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly callIDInConnectionID: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly correlatorData: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly privateData: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly deviceIdentifiers: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly userData: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly buttonLabel: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly lampLabel: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly charactersToSend: number;
}

export interface MaxLengthParametersContinued extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly monitorCrossRefID: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly callQualifyingData: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly subDomainCallLinkageData: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly subDomainThreadID: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly ioData: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly messageInfo: number;
}

export type PrivateDataVersionList = readonly number[];

export interface FilterThreshold extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly getLogicalDeviceInformation: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getPhysicalDeviceInformation: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getSwitchingFunctionCaps: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getSwitchingFunctionDevices: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly switchingFunctionDevices: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly changeSystemStatusFilter: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly systemStatusRegister: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly systemStatusRegisterAbort: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly systemStatusRegisterCancel: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly requestSystemStatus: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly systemStatus: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly switchingFunctionCapsChanged: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly switchingFunctionDevsChanged: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly changeMonitorFilter: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly monitorStart: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly monitorStop: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly snapshotCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly snapshotDevice: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly snapshotCallData: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly snapshotDeviceData: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly acceptCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly alternateCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly answerCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly callBackCallRelated: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly callBackMessageCallRelated: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly campOnCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly clearCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly clearConnection: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly conferenceCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly consultationCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly deflectCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly dialDigits: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly directedPickupCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly groupPickupCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly holdCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly intrudeCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly joinCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly makeCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly makePredictiveCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly parkCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly reconnectCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly retrieveCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly singleStepConferenceCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly singleStepTransferCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly transferCall: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly associateData: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly cancelTelephonyTone: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly generateDigits: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly generateTelephonyTone: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly sendUserInformation: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly startDTMFDigitsCollection: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly startTelephonyTonesCollection: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly stopDTMFDigitsCollection: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly stopTelephonyTonesCollection: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly attachMediaService: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly detachMediaService: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly routeRegister: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly routeRegisterAbort: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly routeRegisterCancel: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly reRoute: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly routeEnd: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly routeReject: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly routeRequest: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly routeSelect: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly routeUsed: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly buttonPress: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getAuditoryApparatusInfo: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getButtonInformation: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getDisplay: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getHookswitchStatus: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getLampInformation: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getLampMode: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getMicrophoneGain: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getMicrophoneMute: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getMessageWaitingIndicator: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getRingerStatus: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getSpeakerMute: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getSpeakerVolume: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly setButtonInformation: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly setDisplay: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly setHookswitchStatus: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly setLampMode: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly setMsgWaitingIndicator: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly setMicrophoneGain: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly setMicrophoneMute: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly setRingerStatus: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly setSpeakerMute: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly setSpeakerVolume: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly callBackMessageNonCallRelated: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly callBackNonCallRelated: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly cancelCallBack: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly cancelCallBackMessage: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getAgentState: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getAutoAnswer: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getAutoWorkMode: number;
  /** ECMA-323 edition 6 or later. XML only. */
  readonly getCallBack?: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getCallerIDStatus: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getDoNotDisturb: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getForwarding: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getLastNumberDialed: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly getRouteingMode: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly setAgentState: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly setAutoAnswer: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly setAutoWorkMode: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly setCallerIDStatus: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly setDoNotDisturb: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly setForwarding: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly setRouteingMode: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly backInService: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly deviceCapsChanged: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly outOfService: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly partiallyInService: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly ioRegister: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly ioRegisterAbort: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly ioRegisterCancel: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly dataPathResumed: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly dataPathSuspended: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly fastData: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly resumeDataPath: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly sendBroadcastData: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly sendData: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly sendMulticastData: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly startDataPath: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly stopDataPath: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly suspendDataPath: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly concatenateMsg: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly deleteMsg: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly playMsg: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly queryVoiceAttribute: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly recordMsg: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly reposition: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly resume: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly review: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly setVoiceAttribute: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly stop: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly suspend: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly synthesizeMsg: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly cDRNotification: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly cDRReport: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly sendStoredCDRs: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly startCDRTransmission: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly stopCDRTransmission: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly escapeRegister: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly escapeRegisterAbort: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly escapeRegisterCancel: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly escape: number;
  /** ECMA-323 edition 3 or earlier. */
  readonly privateDataVersion: number;
}

export type ReqDeviceCategory =
  | 'acd'
  | 'conference'
  | 'dtmfIV'
  | 'genericIV'
  | 'groupACD'
  | 'groupHunt'
  | 'groupPick'
  | 'groupOther'
  | 'groupUser'
  | 'listenerIV'
  | 'messageIV'
  | 'networkInterface'
  | 'park'
  | 'promptIV'
  | 'promptQueue'
  | 'routeingDevice'
  | 'station'
  | 'voiceUnit'
  | 'other'
  | UnknownValue;

export interface DeviceListDevice extends Open {
  /**
   * Names a device.
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
  /** ECMA-323 edition 3 or earlier. */
  readonly deviceAttributes?: DeviceAttributes;
  /** ECMA-323 edition 3 or earlier. */
  readonly deviceModelName?: string;
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly nidGroup?: DeviceID;
}

export interface DeviceAttributes extends OpenBits {
  readonly mediaAccessDevice?: boolean;
  readonly routeingDevice?: boolean;
  readonly groupACD?: boolean;
  readonly groupHunt?: boolean;
  readonly groupPick?: boolean;
  readonly groupUser?: boolean;
}

export type DeviceList = readonly DeviceListDevice[];

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
   * mandatory; its logical element is the one queried
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4. */
  readonly groupDeviceAttributes?: GroupDeviceAttributes;
  /**
   * The type of a device, in more detail than its category.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly namedDeviceTypes?: NamedDeviceTypes;
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly shortFormDeviceID?: DeviceID;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4. */
  readonly hasPhysicalElement: boolean;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4. */
  readonly acdModels: ACDModels;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4. */
  readonly agentLogOnModels?: AgentLogOnModels;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4. */
  readonly appearanceAddressable: boolean;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4. */
  readonly appearanceType: AppearanceType;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4. */
  readonly appearanceList?: readonly string[];
  /**
   * Names a device.
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
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly associatedGroupList?: readonly DeviceID[];
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4. */
  readonly maxCallbacks?: number;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4. */
  readonly maxAutoAnswerRings?: number;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4. */
  readonly maxActiveCalls?: number;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4. */
  readonly maxHeldCalls?: number;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4. */
  readonly maxFwdSettings?: number;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4. */
  readonly maxDevicesInConf?: number;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4. */
  readonly transAndConfSetup?: TransAndConfSetup;
  /**
   * The events that a monitor leaves out: a value of true means that the event is not sent.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly deviceOnDeviceMonitorFilter?: MonitorFilter;
  /**
   * The events that a monitor leaves out: a value of true means that the event is not sent.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly deviceOnConnectionMonitorFilter?: MonitorFilter;
  /**
   * The events that a monitor leaves out: a value of true means that the event is not sent.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly callOnDeviceMonitorFilter?: MonitorFilter;
  /**
   * The events that a monitor leaves out: a value of true means that the event is not sent.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly callOnConnectionMonitorFilter?: MonitorFilter;
  /**
   * The media classes of the calls that a monitor or device covers.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4.
   */
  readonly mediaClassSupport?: MonitorMediaClass;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4. */
  readonly mediaServiceCapsList?: MediaServiceCapsList;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4. */
  readonly connectionRateList?: ConnectionRateList;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4. */
  readonly delayToleranceList?: DelayToleranceList;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4. */
  readonly numberOfChannels?: NumberOfChannels;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-4. */
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
   * mandatory; its physical element is the one queried
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6. */
  readonly groupDeviceAttributes?: GroupDeviceAttributes;
  /**
   * The type of a device, in more detail than its category.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly namedDeviceTypes?: NamedDeviceTypes;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6. */
  readonly hasLogicalElement: boolean;
  /**
   * Names a device.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly otherLogicalDeviceList?: readonly DeviceID[];
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6. */
  readonly deviceModelName?: string;
  /**
   * The events that a monitor leaves out: a value of true means that the event is not sent.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly deviceOnDeviceMonitorFilter?: MonitorFilter;
  /**
   * The events that a monitor leaves out: a value of true means that the event is not sent.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly deviceOnConnectionMonitorFilter?: MonitorFilter;
  /**
   * The events that a monitor leaves out: a value of true means that the event is not sent.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly callOnDeviceMonitorFilter?: MonitorFilter;
  /**
   * The events that a monitor leaves out: a value of true means that the event is not sent.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6.
   */
  readonly callOnConnectionMonitorFilter?: MonitorFilter;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6. */
  readonly maxDisplays?: number;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6. */
  readonly maxButtons?: number;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6. */
  readonly maxLamps?: number;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-6. */
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
 * Asks what the SF can do; the request has no members of its own (BER: noData for an empty request,
 * extensions when there is security or private data).
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
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly switchingSubDomainName: string;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly manufacturerName: string;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly profiles: Profiles;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly deviceIDFormat: DeviceIDFormat;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly swDomainFeatures: SwDomainFeatures;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly swAppearanceAddressability: SwAppearanceAddressability;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly swAppearanceTypes: SwAppearanceTypes;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly ignoreUnsupportedParameters: IgnoreUnsupportedParameters;
  /**
   * What sort of call it is: an event describes the call, a request asks that the call be given these
   * characteristics.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly callCharacteristicsSupported?: CallCharacteristics;
  /**
   * The media classes of the calls that a monitor or device covers.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly mediaClassSupport?: MonitorMediaClass;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly numberOfChannels?: NumberOfChannels;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly maxChannelBind?: MaxChannelBind;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly miscMediaCallCharacteristics?: MiscMediaCallCharacteristics;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly connectionRateList?: ConnectionRateList;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly delayToleranceList?: DelayToleranceList;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly pauseTime?: PauseTime;
  /**
   * A point in time, in ISO 8601.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly currentTime?: TimeInfo;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly messageSeqNumbers?: MessageSeqNumbers;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly timeStampMode?: TimeStampMode;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly securityMode?: SecurityMode;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly securityFormat?: SecurityFormat;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly privateDataFormat?: SecurityFormat;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly transAndConfSetup?: TransAndConfSetup;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly monitorFilterItems?: MonitorFilterItems;
  /**
   * How monitors of groups and ACD devices work, and whether physical elements can be monitored.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly miscMonitorCaps?: MiscMonitorCaps;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly correlatorDataSupported?: boolean;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly dynamicFeatureSupported?: DynamicFeatureSupported;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly callLinkageOptions?: CallLinkageOptions;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly aCDModels?: ACDModels;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly agentLogOnModels?: AgentLogOnModels2;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly agentStateModels?: AgentStateModels;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly connectionView: ConnectionView;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly maxLengthParameters: MaxLengthParameters;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly maxLengthParametersCont?: MaxLengthParametersContinued;
  /**
   * The services and events that the switching function supports, by their group.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly servEvtsList?: ServEvtsList;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly privateDataVersionList?: PrivateDataVersionList;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly systemStatusTimer?: number;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly simpleThreshold?: number;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly filterThreshold?: FilterThreshold;
  /** ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8. */
  readonly mediaServiceCapsList?: MediaServiceCapsList;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 Table 13-8. */
  readonly maxDeviceHistoryEntries?: number;
  /** ECMA-323 edition 6 or later. Source: ECMA-269 Table 13-8. */
  readonly maxDestinationDevicesForDeflect?: number;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-8.
   */
  readonly extensions?: CSTACommonArguments;
}

/**
 * Asks for the list of devices in the working domain; with neither filter, all of them.
 *
 * Operation 204.
 *
 * Source: ECMA-269 Table 13-10.
 */
export interface GetSwitchingFunctionDevices extends Open {
  /**
   * only this device is queried; requestedDeviceCategory, if given, still applies to it
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-10.
   */
  readonly requestedDeviceID?: DeviceID;
  /**
   * only devices of this category (ACD, hunt, pick, user and other groups, interactive voice variants,
   * station, routeing and so on)
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
   * Ties the messages that carry the answer in segments to the request that they answer.
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
 * Sent by the SF: carries the device list, in one or more segments, after a positive answer to
 * GetSwitchingFunctionDevices.
 *
 * Operation 205.
 *
 * Source: ECMA-269 Table 13-12.
 */
export interface SwitchingFunctionDevices extends Open {
  /**
   * the one of the positive GetSwitchingFunctionDevices answer
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-12.
   */
  readonly serviceCrossRefID: ServiceCrossRefID;
  /**
   * number of the segment; goes up by one from segment to segment
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-12.
   */
  readonly segmentID?: number;
  /**
   * true on the last segment for this cross reference
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 Table 13-12.
   */
  readonly lastSegment: boolean;
  /**
   * devices that may be controlled, observed or both; empty when none fits the request
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
 * Request GetCSTAFeatures.
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
  /** ECMA-323 edition 3 or earlier. */
  readonly supportedServices?: GetCSTAFeaturesResponseSupportedServices;
  /** ECMA-323 edition 3 or earlier. */
  readonly supportedEvents?: GetCSTAFeaturesResponseSupportedEvents;
  /**
   * Security data and private data, which every message may carry.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly extensions?: CSTACommonArguments;
}
