// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { UnspecifiedErrors } from './routeing.js';

/**
 * Why a request was refused, by category.
 *
 * Source: ECMA-269 12.2.14, Figure 9-1.
 */
export type ErrorValue =
  | {
      /**
       * Something is wrong with the request itself (12.2.14.1).
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.14, Figure 9-1.
       */
      readonly operation: OperationErrors;
      readonly security?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly privateData?: undefined;
      readonly privateErrorCode?: undefined;
      readonly unspecified?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The request violates security (12.2.14.2).
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.14, Figure 9-1.
       */
      readonly security: SecurityErrors;
      readonly operation?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly privateData?: undefined;
      readonly privateErrorCode?: undefined;
      readonly unspecified?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The request does not fit the state of an object it touches (12.2.14.3).
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.14, Figure 9-1.
       */
      readonly stateIncompatibility: StateIncompatibilityErrors;
      readonly operation?: undefined;
      readonly security?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly privateData?: undefined;
      readonly privateErrorCode?: undefined;
      readonly unspecified?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The serving sub-domain lacks resources for the request (12.2.14.4).
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.14, Figure 9-1.
       */
      readonly systemResourceAvailability: SystemResourceAvailabilityErrors;
      readonly operation?: undefined;
      readonly security?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly privateData?: undefined;
      readonly privateErrorCode?: undefined;
      readonly unspecified?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A resource that the request needs has to be bought or contracted (12.2.14.5).
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.14, Figure 9-1.
       */
      readonly subscribedResourceAvailability: SubscribedResourceAvailabilityErrors;
      readonly operation?: undefined;
      readonly security?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly privateData?: undefined;
      readonly privateErrorCode?: undefined;
      readonly unspecified?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The request was refused to keep up performance (12.2.14.6).
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.14, Figure 9-1.
       */
      readonly performanceManagement: PerformanceManagementErrors;
      readonly operation?: undefined;
      readonly security?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly privateData?: undefined;
      readonly privateErrorCode?: undefined;
      readonly unspecified?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Something is wrong with the private data (12.2.14.7).
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.14, Figure 9-1.
       */
      readonly privateData: PrivateDataInfoErrors;
      readonly operation?: undefined;
      readonly security?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly privateErrorCode?: undefined;
      readonly unspecified?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A vendor's own error code.
       *
       * ECMA-323 edition 3 or earlier. XML only. Source: ECMA-269 12.2.14, Figure 9-1.
       */
      readonly privateErrorCode: string;
      readonly operation?: undefined;
      readonly security?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly privateData?: undefined;
      readonly unspecified?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The error belongs to none of the other categories (12.2.14.9).
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.14, Figure 9-1.
       */
      readonly unspecified: UnspecifiedErrors;
      readonly operation?: undefined;
      readonly security?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly privateData?: undefined;
      readonly privateErrorCode?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly operation?: undefined; readonly security?: undefined; readonly stateIncompatibility?: undefined; readonly systemResourceAvailability?: undefined; readonly subscribedResourceAvailability?: undefined; readonly performanceManagement?: undefined; readonly privateData?: undefined; readonly privateErrorCode?: undefined; readonly unspecified?: undefined });

/**
 * What is wrong with a request: general values and, below them, more special ones. The general values
 * are `invalidParameterValue`, `invalidObjectType`, `objectNotKnown`, `parameterNotSupported`,
 * `privilegeViolationSpecifiedDevice`, `requestIncompatibleWithObject` and `valueOutOfRange`.
 *
 * Source: ECMA-269 9.3.1, 12.2.14.1.
 */
export type OperationErrors =
  | 'generic'
  | 'atLeastOneConditionalParameterNotProvided'
  | 'featureAlreadySet'
  | 'invalidMsgID'
  | 'invalidParameterValue'
  | 'invalidAccountCode'
  | 'invalidAgentGroup'
  | 'invalidAgentIdentifier'
  | 'invalidAgentPassword'
  | 'invalidAgentState'
  | 'invalidAlertTime'
  | 'invalidAllocationState'
  | 'invalidAuthCode'
  | 'invalidAutoAnswer'
  | 'invalidBitRate'
  | 'invalidButtonIdentifier'
  | 'invalidCallType'
  | 'invalidConnectionRate'
  | 'invalidConsultPurpose'
  | 'invalidCorrelatorData'
  | 'invalidCrossRefID'
  | 'invalidDelayTolerance'
  | 'invalidDestination'
  | 'invalidDestinationDetect'
  | 'invalidDoNotDisturb'
  | 'invalidEscapeCrossRefID'
  | 'invalidFeature'
  | 'invalidFile'
  | 'invalidFlowDirection'
  | 'invalidForwardingDestination'
  | 'invalidForwardingFlag'
  | 'invalidForwardingType'
  | 'invalidHookswitchType'
  | 'invalidHookswitchComponent'
  | 'invalidLampMode'
  | 'invalidLampID'
  | 'invalidMessageWaitingSetting'
  | 'invalidMicrophoneGain'
  | 'invalidMicrophoneMute'
  | 'invalidMonitorCrossRefID'
  | 'invalidMonitorFilter'
  | 'invalidMonitorObject'
  | 'invalidMonitorType'
  | 'invalidNumberOFChannels'
  | 'invalidParticipationType'
  | 'invalidRemainRetry'
  | 'invalidRingCount'
  | 'invalidRingPattern'
  | 'invalidRingVolume'
  | 'invalidRouteingAlgorithm'
  | 'invalidRouteingCrossRefID'
  | 'invalidRouteRegistrationCrossRefID'
  | 'invalidSpeakerVolume'
  | 'invalidSpeakerMute'
  | 'invalidSwitchingSubdomainCharsType'
  | 'invalidObjectType'
  | 'invalidActiveCallObject'
  | 'invalidCalledDeviceObjectType'
  | 'invalidCallingDeviceObjectType'
  | 'invalidCallToBePickedUpObjectType'
  | 'invalidCallToDivertObjectType'
  | 'invalidCallToParkObjectType'
  | 'invalidDestinationDeviceObject'
  | 'invalidHeldCallObject'
  | 'invalidMonitorObjectType'
  | 'invalidParkToObjectType'
  | 'messageIDRequired'
  | 'notDifferentDevices'
  | 'notSameDevice'
  | 'objectNotKnown'
  | 'invalidCallID'
  | 'invalidActiveCallID'
  | 'invalidHeldCallID'
  | 'invalidConnectionID'
  | 'invalidActiveConnectionID'
  | 'invalidHeldConnectionID'
  | 'invalidDeviceID'
  | 'invalidActiveDeviceID'
  | 'invalidCalledDeviceID'
  | 'invalidCallingDeviceID'
  | 'invalidCallToParkDeviceID'
  | 'invalidDestinationDeviceID'
  | 'invalidDivertingDeviceID'
  | 'invalidHeldDeviceID'
  | 'invalidParkToDeviceID'
  | 'invalidPickUpDeviceID'
  | 'parameterNotSupported'
  | 'accountCodeNotSupported'
  | 'agentGroupNotSupported'
  | 'agentPasswordNotSupported'
  | 'agentStateNotSupported'
  | 'alertTimeNotSupported'
  | 'allocationNotSupported'
  | 'authorisationCodeNotSupported'
  | 'autoAnswerNotSupported'
  | 'bitRateNotSupported'
  | 'buttonNotSupported'
  | 'callTypeNotSupported'
  | 'charactersToSendNotSupported'
  | 'connectionRateNotSupported'
  | 'connectionReservationNotSupported'
  | 'consultPurposeNotSupported'
  | 'correlatorDataNotSupported'
  | 'delayToleranceNotSupported'
  | 'destinationDetectNotSupported'
  | 'digitModeNotSupported'
  | 'errorValueNotSupported'
  | 'flowDirectionNotSupported'
  | 'forwardingDestinationNotSupported'
  | 'lampNotSupported'
  | 'monitorTypeNotSupported'
  | 'numberOfChannelsNotSupported'
  | 'parameterTypeNotSupported'
  | 'priorityNotSupported'
  | 'privateDataNotSupported'
  | 'pulseDurationNotSupported'
  | 'pulseRateNotSupported'
  | 'remainRetryNotSupported'
  | 'ringCountNotSupported'
  | 'routeUsedNotSupported'
  | 'securityNotSupported'
  | 'swSubdomainCCIETypeNotSupported'
  | 'toneDurationNotSupported'
  | 'sysStatRegIDNotSupported'
  | 'userDataNotSupported'
  | 'privilegeViolationSpecifiedDevice'
  | 'privilegeViolationActiveDevice'
  | 'privilegeViolationCalledDevice'
  | 'privilegeViolationCallingDevice'
  | 'privilegeViolationCallToParkDevice'
  | 'privilegeViolationDestinationDevice'
  | 'privilegeViolationOnDivertingDevice'
  | 'privilegeViolationHeldDevice'
  | 'privilegeViolationOnParkToDevice'
  | 'privilegeViolationPickUpDevice'
  | 'routeingTimerExpired'
  | 'requestIncompatibleWithObject'
  | 'requestIncompatibleWithConnection'
  | 'requestIncompatibleWithActiveConnection'
  | 'requestIncompatibleWithHeldConnection'
  | 'requestIncompatibleWithDevice'
  | 'requestIncompatibleWithCalledDevice'
  | 'requestIncompatibleWithCallingDevice'
  | 'requestIncompatibleWithSubjectDevice'
  | 'requestIncompatibleWithActiveDevice'
  | 'requestIncompatibleWithCallToParkDevice'
  | 'requestIncompatibleWithDestinationDevice'
  | 'requestIncompatibleWithDivertingDevice'
  | 'requestIncompatibleWithHeldDevice'
  | 'requestIncompatibleWithMedia'
  | 'requestIncompatibleWithParkToDevice'
  | 'requestIncompatibleWithPickupDevice'
  | 'serviceNotSupported'
  | 'securityViolation'
  | 'valueOutOfRange'
  | 'agentStateOutOfRange'
  | 'alertTimeOutOfRange'
  | 'allocationOutOfRange'
  | 'autoAnswerOutOfRange'
  | 'bitRateOutOfRange'
  | 'callTypeOutOfRange'
  | 'connectionRateOutOfRange'
  | 'connectionReservoationOutOfRange'
  | 'consultPurposeOutOfRange'
  | 'correlatorDataOutOfRange'
  | 'delayToleranceOutOfRange'
  | 'destinationDetectOutOfRange'
  | 'digitModeOutOfRange'
  | 'doNotDisturbOutOfRange'
  | 'flowDirectionOutOfRange'
  | 'forwardingFlagOutOfRange'
  | 'forwardingTypeOutOfRange'
  | 'hookswitchComponentOutOfRange'
  | 'hookswitchTypeOutOfRange'
  | 'lampModeOutOfRange'
  | 'messageWaitingSettingOutOfRange'
  | 'micGainOutOfRange'
  | 'micMuteOutOfRange'
  | 'monitorTypeOutOfRange'
  | 'numberOfChannelsOutOfRange'
  | 'participationTypeOutOfRange'
  | 'pulseDurationOutOfRange'
  | 'pulseRateOutOfRange'
  | 'ringCountOutOfRange'
  | 'ringPatternOutOfRange'
  | 'ringVolumnOutOfRange'
  | 'routeingAlgorithmOutOfRange'
  | 'speakerMuteOutOfRange'
  | 'speakerVolumeOutOfRange'
  | 'switchingCcittTypeOutOfRange'
  | 'systemStatusOutOfRange'
  | 'toneCharacterOutOfRange'
  | 'toneDurationOutOfRange'
  | UnknownValue;

/** How a request violates security. */
export type SecurityErrors =
  | 'generic'
  | 'sequenceNumberViolated'
  | 'timeStampViolated'
  | 'securityInfoViolated'
  | UnknownValue;

/**
 * Which object is in a state that the request does not fit.
 *
 * Source: ECMA-269 9.3.1, 12.2.14.3.
 */
export type StateIncompatibilityErrors =
  | 'generic'
  | 'invalidObjectState'
  | 'invalidDeviceState'
  | 'connectedCallExists'
  | 'invalidActiveDeviceState'
  | 'invalidCalledDeviceState'
  | 'invalidCallingDeviceState'
  | 'invalidCallToParkDeviceState'
  | 'invalidDestinationDeviceState'
  | 'invalidDivertingDeviceState'
  | 'invalidHeldDeviceState'
  | 'invalidParkToDeviceState'
  | 'invalidConnectionState'
  | 'invalidActiveConnectionState'
  | 'invalidConnectionIDForActiveCall'
  | 'invalidHeldConnectionState'
  | 'noActiveCall'
  | 'noCallToAnswer'
  | 'noCallToClear'
  | 'noCallToComplete'
  | 'noConnectionToClear'
  | 'noHeldCall'
  | 'incorrectMsgState'
  | 'beginningOfMsg'
  | 'endOfMsg'
  | 'msgSuspended'
  | 'notAbleToPlay'
  | 'notAbleToResume'
  | UnknownValue;

/** Which resource of the serving sub-domain is lacking. */
export type SystemResourceAvailabilityErrors =
  | 'generic'
  | 'resourceBusy'
  | 'internalResourceBusy'
  | 'classifierBusy'
  | 'noMediaChannelsAvailable'
  | 'channelsInUseForBridgedDevices'
  | 'channelsInUseForData'
  | 'toneDetectorBusy'
  | 'toneGeneratorBusy'
  | 'networkBusy'
  | 'resourceOutOfService'
  | 'deviceOutOfService'
  | 'activeDeviceOutOfService'
  | 'calledDeviceOutOfService'
  | 'callingDeviceOutOfService'
  | 'callToParkDeviceOutOfService'
  | 'destinationDeviceOutOfService'
  | 'divertingDeviceOutOfService'
  | 'heldDeviceOutOfService'
  | 'parkToDeviceOutOfService'
  | 'pickupDeviceOutOfService'
  | 'networkOutOfService'
  | 'otherResourceOutOfService'
  | 'resourceLimitExceeded'
  | 'overallMonitorLimitExceeded'
  | 'conferenceMemberLimitExceeded'
  | 'registrationLimitExceeded'
  | 'conferenceResourceCannotBeSatisfied'
  | 'maxDevicesExceeded'
  | 'startTimeOutOfRange'
  | 'durationExceeded'
  | UnknownValue;

/** Which contracted limit is reached. */
export type SubscribedResourceAvailabilityErrors =
  | 'generic'
  | 'objectMonitorLimitExceeded'
  | 'trunkLimitExceeded'
  | 'outstandingReqLimitExceeded'
  | 'objectRegistrationLimitExceeded'
  | UnknownValue;

/** Why a request was refused to keep up performance. */
export type PerformanceManagementErrors =
  | 'generic'
  | 'performanceLimitExceeded'
  | UnknownValue;

/** What is wrong with the private data. */
export type PrivateDataInfoErrors =
  | 'cSTAPrivateDataInfoError'
  | UnknownValue;

/**
 * Why a request was refused, by category.
 *
 * Source: ECMA-269 12.2.14, Figure 9-1.
 */
export type UniversalFailure =
  | {
      /**
       * Something is wrong with the request itself (12.2.14.1).
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.14, Figure 9-1.
       */
      readonly operation: OperationErrors;
      readonly security?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly privateData?: undefined;
      readonly privateErrorCode?: undefined;
      readonly unspecified?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The request violates security (12.2.14.2).
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.14, Figure 9-1.
       */
      readonly security: SecurityErrors;
      readonly operation?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly privateData?: undefined;
      readonly privateErrorCode?: undefined;
      readonly unspecified?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The request does not fit the state of an object it touches (12.2.14.3).
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.14, Figure 9-1.
       */
      readonly stateIncompatibility: StateIncompatibilityErrors;
      readonly operation?: undefined;
      readonly security?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly privateData?: undefined;
      readonly privateErrorCode?: undefined;
      readonly unspecified?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The serving sub-domain lacks resources for the request (12.2.14.4).
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.14, Figure 9-1.
       */
      readonly systemResourceAvailability: SystemResourceAvailabilityErrors;
      readonly operation?: undefined;
      readonly security?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly privateData?: undefined;
      readonly privateErrorCode?: undefined;
      readonly unspecified?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A resource that the request needs has to be bought or contracted (12.2.14.5).
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.14, Figure 9-1.
       */
      readonly subscribedResourceAvailability: SubscribedResourceAvailabilityErrors;
      readonly operation?: undefined;
      readonly security?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly privateData?: undefined;
      readonly privateErrorCode?: undefined;
      readonly unspecified?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The request was refused to keep up performance (12.2.14.6).
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.14, Figure 9-1.
       */
      readonly performanceManagement: PerformanceManagementErrors;
      readonly operation?: undefined;
      readonly security?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly privateData?: undefined;
      readonly privateErrorCode?: undefined;
      readonly unspecified?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * Something is wrong with the private data (12.2.14.7).
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.14, Figure 9-1.
       */
      readonly privateData: PrivateDataInfoErrors;
      readonly operation?: undefined;
      readonly security?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly privateErrorCode?: undefined;
      readonly unspecified?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A vendor's own error code.
       *
       * ECMA-323 edition 3 or earlier. XML only. Source: ECMA-269 12.2.14, Figure 9-1.
       */
      readonly privateErrorCode: string;
      readonly operation?: undefined;
      readonly security?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly privateData?: undefined;
      readonly unspecified?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The error belongs to none of the other categories (12.2.14.9).
       *
       * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.14, Figure 9-1.
       */
      readonly unspecified: UnspecifiedErrors;
      readonly operation?: undefined;
      readonly security?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly privateData?: undefined;
      readonly privateErrorCode?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly operation?: undefined; readonly security?: undefined; readonly stateIncompatibility?: undefined; readonly systemResourceAvailability?: undefined; readonly subscribedResourceAvailability?: undefined; readonly performanceManagement?: undefined; readonly privateData?: undefined; readonly privateErrorCode?: undefined; readonly unspecified?: undefined });
