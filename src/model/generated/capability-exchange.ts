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
  readonly mediaServiceType: MediaServiceType;
  readonly mediaServiceVersion?: number;
  readonly mediaServiceInstance?: MediaServiceInstanceID;
  readonly connectionMode?: ConnectionModeBMap;
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
  readonly deviceOnDeviceMonitorFilter?: MonitorFilter;
  readonly deviceOnConnectionMonitorFilter?: MonitorFilter;
  readonly callOnDeviceMonitorFilter?: MonitorFilter;
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
  readonly accountInfo: number;
  readonly authCode: number;
  readonly agentID: number;
  readonly agentPassword: number;
  readonly callIDInConnectionID: number;
  readonly correlatorData: number;
  readonly privateData: number;
  readonly deviceIdentifiers: number;
  readonly userData: number;
  readonly buttonLabel: number;
  readonly lampLabel: number;
  readonly charactersToSend: number;
}

export interface MaxLengthParametersContinued extends Open {
  readonly monitorCrossRefID: number;
  readonly callQualifyingData: number;
  readonly subDomainCallLinkageData: number;
  readonly subDomainThreadID: number;
  readonly ioData: number;
  readonly messageInfo: number;
}

export type PrivateDataVersionList = readonly number[];

export interface FilterThreshold extends Open {
  readonly getLogicalDeviceInformation: number;
  readonly getPhysicalDeviceInformation: number;
  readonly getSwitchingFunctionCaps: number;
  readonly getSwitchingFunctionDevices: number;
  readonly switchingFunctionDevices: number;
  readonly changeSystemStatusFilter: number;
  readonly systemStatusRegister: number;
  readonly systemStatusRegisterAbort: number;
  readonly systemStatusRegisterCancel: number;
  readonly requestSystemStatus: number;
  readonly systemStatus: number;
  readonly switchingFunctionCapsChanged: number;
  readonly switchingFunctionDevsChanged: number;
  readonly changeMonitorFilter: number;
  readonly monitorStart: number;
  readonly monitorStop: number;
  readonly snapshotCall: number;
  readonly snapshotDevice: number;
  readonly snapshotCallData: number;
  readonly snapshotDeviceData: number;
  readonly acceptCall: number;
  readonly alternateCall: number;
  readonly answerCall: number;
  readonly callBackCallRelated: number;
  readonly callBackMessageCallRelated: number;
  readonly campOnCall: number;
  readonly clearCall: number;
  readonly clearConnection: number;
  readonly conferenceCall: number;
  readonly consultationCall: number;
  readonly deflectCall: number;
  readonly dialDigits: number;
  readonly directedPickupCall: number;
  readonly groupPickupCall: number;
  readonly holdCall: number;
  readonly intrudeCall: number;
  readonly joinCall: number;
  readonly makeCall: number;
  readonly makePredictiveCall: number;
  readonly parkCall: number;
  readonly reconnectCall: number;
  readonly retrieveCall: number;
  readonly singleStepConferenceCall: number;
  readonly singleStepTransferCall: number;
  readonly transferCall: number;
  readonly associateData: number;
  readonly cancelTelephonyTone: number;
  readonly generateDigits: number;
  readonly generateTelephonyTone: number;
  readonly sendUserInformation: number;
  readonly startDTMFDigitsCollection: number;
  readonly startTelephonyTonesCollection: number;
  readonly stopDTMFDigitsCollection: number;
  readonly stopTelephonyTonesCollection: number;
  readonly attachMediaService: number;
  readonly detachMediaService: number;
  readonly routeRegister: number;
  readonly routeRegisterAbort: number;
  readonly routeRegisterCancel: number;
  readonly reRoute: number;
  readonly routeEnd: number;
  readonly routeReject: number;
  readonly routeRequest: number;
  readonly routeSelect: number;
  readonly routeUsed: number;
  readonly buttonPress: number;
  readonly getAuditoryApparatusInfo: number;
  readonly getButtonInformation: number;
  readonly getDisplay: number;
  readonly getHookswitchStatus: number;
  readonly getLampInformation: number;
  readonly getLampMode: number;
  readonly getMicrophoneGain: number;
  readonly getMicrophoneMute: number;
  readonly getMessageWaitingIndicator: number;
  readonly getRingerStatus: number;
  readonly getSpeakerMute: number;
  readonly getSpeakerVolume: number;
  readonly setButtonInformation: number;
  readonly setDisplay: number;
  readonly setHookswitchStatus: number;
  readonly setLampMode: number;
  readonly setMsgWaitingIndicator: number;
  readonly setMicrophoneGain: number;
  readonly setMicrophoneMute: number;
  readonly setRingerStatus: number;
  readonly setSpeakerMute: number;
  readonly setSpeakerVolume: number;
  readonly callBackMessageNonCallRelated: number;
  readonly callBackNonCallRelated: number;
  readonly cancelCallBack: number;
  readonly cancelCallBackMessage: number;
  readonly getAgentState: number;
  readonly getAutoAnswer: number;
  readonly getAutoWorkMode: number;
  /** ECMA-323 has it since edition 6. XML only. */
  readonly getCallBack?: number;
  readonly getCallerIDStatus: number;
  readonly getDoNotDisturb: number;
  readonly getForwarding: number;
  readonly getLastNumberDialed: number;
  readonly getRouteingMode: number;
  readonly setAgentState: number;
  readonly setAutoAnswer: number;
  readonly setAutoWorkMode: number;
  readonly setCallerIDStatus: number;
  readonly setDoNotDisturb: number;
  readonly setForwarding: number;
  readonly setRouteingMode: number;
  readonly backInService: number;
  readonly deviceCapsChanged: number;
  readonly outOfService: number;
  readonly partiallyInService: number;
  readonly ioRegister: number;
  readonly ioRegisterAbort: number;
  readonly ioRegisterCancel: number;
  readonly dataPathResumed: number;
  readonly dataPathSuspended: number;
  readonly fastData: number;
  readonly resumeDataPath: number;
  readonly sendBroadcastData: number;
  readonly sendData: number;
  readonly sendMulticastData: number;
  readonly startDataPath: number;
  readonly stopDataPath: number;
  readonly suspendDataPath: number;
  readonly concatenateMsg: number;
  readonly deleteMsg: number;
  readonly playMsg: number;
  readonly queryVoiceAttribute: number;
  readonly recordMsg: number;
  readonly reposition: number;
  readonly resume: number;
  readonly review: number;
  readonly setVoiceAttribute: number;
  readonly stop: number;
  readonly suspend: number;
  readonly synthesizeMsg: number;
  readonly cDRNotification: number;
  readonly cDRReport: number;
  readonly sendStoredCDRs: number;
  readonly startCDRTransmission: number;
  readonly stopCDRTransmission: number;
  readonly escapeRegister: number;
  readonly escapeRegisterAbort: number;
  readonly escapeRegisterCancel: number;
  readonly escape: number;
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
  readonly deviceID: DeviceID;
  /** Absent means `station`. */
  readonly deviceCategory?: DeviceCategory;
  readonly namedDeviceTypes?: NamedDeviceTypes;
  readonly deviceAttributes?: DeviceAttributes;
  readonly deviceModelName?: string;
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
  readonly capExchangeServList?: CapExchangeServList;
  readonly systemStatServList?: SystemStatusServList;
  readonly monitoringServList?: MonitoringServList;
  readonly snapshotServList?: SnapshotServList;
  readonly callControlServList?: CallControlServList;
  readonly callAssociatedServList?: CallAssociatedServList;
  readonly mediaServList?: MediaServList;
  readonly routeingServList?: RouteingServList;
  readonly physDevServList?: PhysDevServList;
  readonly logicalServList?: LogicalServList;
  readonly iOServicesServList?: IOServicesServList;
  readonly dataCollectionServList?: DataCollectionServList;
  readonly voiceServList?: VoiceServList;
  readonly cDRServList?: CDRServList;
  readonly vendorSpecificServList?: VendorSpecificServList;
  /** ECMA-323 has it since edition 6. */
  readonly locationServicesServList?: LocationServicesServList;
}

export interface GetCSTAFeaturesResponseSupportedEvents extends Open {
  readonly callControlEvtsList?: CallControlEvtsList;
  readonly callAssociatedEvtsList?: CallAssociatedEvtsList;
  readonly mediaEvtsList?: MediaEvtsList;
  readonly physDevEvtsList?: PhysDevEvtsList;
  readonly logicalEvtsList?: LogicalEvtsList;
  readonly deviceMaintEvtsList?: DeviceMaintEvtsList;
  readonly voiceEvtsList?: VoiceEvtsList;
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
  /** mandatory; its logical element is the one queried */
  readonly device: DeviceID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetLogicalDeviceInformation}. */
export interface GetLogicalDeviceInformationResponse extends Open {
  /** Absent means `station`. */
  readonly deviceCategory?: DeviceCategory;
  readonly groupDeviceAttributes?: GroupDeviceAttributes;
  readonly namedDeviceTypes?: NamedDeviceTypes;
  readonly shortFormDeviceID?: DeviceID;
  readonly hasPhysicalElement: boolean;
  readonly acdModels: ACDModels;
  readonly agentLogOnModels?: AgentLogOnModels;
  readonly appearanceAddressable: boolean;
  readonly appearanceType: AppearanceType;
  readonly appearanceList?: readonly string[];
  readonly otherPhysicalDeviceList?: readonly DeviceID[];
  readonly miscMonitorCaps?: MiscMonitorCaps;
  readonly associatedGroupList?: readonly DeviceID[];
  readonly maxCallbacks?: number;
  readonly maxAutoAnswerRings?: number;
  readonly maxActiveCalls?: number;
  readonly maxHeldCalls?: number;
  readonly maxFwdSettings?: number;
  readonly maxDevicesInConf?: number;
  readonly transAndConfSetup?: TransAndConfSetup;
  readonly deviceOnDeviceMonitorFilter?: MonitorFilter;
  readonly deviceOnConnectionMonitorFilter?: MonitorFilter;
  readonly callOnDeviceMonitorFilter?: MonitorFilter;
  readonly callOnConnectionMonitorFilter?: MonitorFilter;
  readonly mediaClassSupport?: MonitorMediaClass;
  readonly mediaServiceCapsList?: MediaServiceCapsList;
  readonly connectionRateList?: ConnectionRateList;
  readonly delayToleranceList?: DelayToleranceList;
  readonly numberOfChannels?: NumberOfChannels;
  readonly maxChannelBind?: MaxChannelBind;
  readonly routeingServList?: RouteingServList;
  readonly logDevServList?: LogDevServList;
  readonly logDevEvtsList?: LogDevEvtsList;
  readonly deviceMaintEvtsList?: DeviceMaintEvtsList;
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
  /** mandatory; its physical element is the one queried */
  readonly device: DeviceID;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetPhysicalDeviceInformation}. */
export interface GetPhysicalDeviceInformationResponse extends Open {
  /** Absent means `station`. */
  readonly deviceCategory?: DeviceCategory;
  readonly groupDeviceAttributes?: GroupDeviceAttributes;
  readonly namedDeviceTypes?: NamedDeviceTypes;
  readonly hasLogicalElement: boolean;
  readonly otherLogicalDeviceList?: readonly DeviceID[];
  readonly deviceModelName?: string;
  readonly deviceOnDeviceMonitorFilter?: MonitorFilter;
  readonly deviceOnConnectionMonitorFilter?: MonitorFilter;
  readonly callOnDeviceMonitorFilter?: MonitorFilter;
  readonly callOnConnectionMonitorFilter?: MonitorFilter;
  readonly maxDisplays?: number;
  readonly maxButtons?: number;
  readonly maxLamps?: number;
  readonly maxRingPatterns?: number;
  readonly physDevServList?: PhysDevServList;
  readonly physDevEvtsList?: PhysDevEvtsList;
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
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetSwitchingFunctionCaps}. */
export interface GetSwitchingFunctionCapsResponse extends Open {
  readonly switchingSubDomainName: string;
  readonly manufacturerName: string;
  readonly profiles: Profiles;
  readonly deviceIDFormat: DeviceIDFormat;
  readonly swDomainFeatures: SwDomainFeatures;
  readonly swAppearanceAddressability: SwAppearanceAddressability;
  readonly swAppearanceTypes: SwAppearanceTypes;
  readonly ignoreUnsupportedParameters: IgnoreUnsupportedParameters;
  readonly callCharacteristicsSupported?: CallCharacteristics;
  readonly mediaClassSupport?: MonitorMediaClass;
  readonly numberOfChannels?: NumberOfChannels;
  readonly maxChannelBind?: MaxChannelBind;
  readonly miscMediaCallCharacteristics?: MiscMediaCallCharacteristics;
  readonly connectionRateList?: ConnectionRateList;
  readonly delayToleranceList?: DelayToleranceList;
  readonly pauseTime?: PauseTime;
  readonly currentTime?: TimeInfo;
  readonly messageSeqNumbers?: MessageSeqNumbers;
  readonly timeStampMode?: TimeStampMode;
  readonly securityMode?: SecurityMode;
  readonly securityFormat?: SecurityFormat;
  readonly privateDataFormat?: SecurityFormat;
  readonly transAndConfSetup?: TransAndConfSetup;
  readonly monitorFilterItems?: MonitorFilterItems;
  readonly miscMonitorCaps?: MiscMonitorCaps;
  readonly correlatorDataSupported?: boolean;
  readonly dynamicFeatureSupported?: DynamicFeatureSupported;
  readonly callLinkageOptions?: CallLinkageOptions;
  readonly aCDModels?: ACDModels;
  readonly agentLogOnModels?: AgentLogOnModels2;
  readonly agentStateModels?: AgentStateModels;
  readonly connectionView: ConnectionView;
  readonly maxLengthParameters: MaxLengthParameters;
  readonly maxLengthParametersCont?: MaxLengthParametersContinued;
  readonly servEvtsList?: ServEvtsList;
  readonly privateDataVersionList?: PrivateDataVersionList;
  readonly systemStatusTimer?: number;
  readonly simpleThreshold?: number;
  readonly filterThreshold?: FilterThreshold;
  readonly mediaServiceCapsList?: MediaServiceCapsList;
  /** ECMA-323 has it since edition 6. */
  readonly maxDeviceHistoryEntries?: number;
  /** ECMA-323 has it since edition 6. */
  readonly maxDestinationDevicesForDeflect?: number;
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
  /** only this device is queried; requestedDeviceCategory, if given, still applies to it */
  readonly requestedDeviceID?: DeviceID;
  /**
   * only devices of this category (ACD, hunt, pick, user and other groups, interactive voice variants,
   * station, routeing and so on)
   */
  readonly requestedDeviceCategory?: ReqDeviceCategory;
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetSwitchingFunctionDevices}. */
export interface GetSwitchingFunctionDevicesResponse extends Open {
  readonly serviceCrossRefID: ServiceCrossRefID;
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
  /** the one of the positive GetSwitchingFunctionDevices answer */
  readonly serviceCrossRefID: ServiceCrossRefID;
  /** number of the segment; goes up by one from segment to segment */
  readonly segmentID?: number;
  /** true on the last segment for this cross reference */
  readonly lastSegment: boolean;
  /** devices that may be controlled, observed or both; empty when none fits the request */
  readonly deviceList: DeviceList;
  readonly extensions?: CSTACommonArguments;
}

/**
 * Request GetCSTAFeatures.
 *
 * XML only.
 */
export interface GetCSTAFeatures extends Open {
  readonly extensions?: CSTACommonArguments;
}

/** Positive answer to {@link GetCSTAFeatures}. */
export interface GetCSTAFeaturesResponse extends Open {
  readonly supportedServices?: GetCSTAFeaturesResponseSupportedServices;
  readonly supportedEvents?: GetCSTAFeaturesResponseSupportedEvents;
  readonly extensions?: CSTACommonArguments;
}
