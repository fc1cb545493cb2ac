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
  /** The request is wrong in a way that no other value tells, or the server cannot tell more. */
  | 'generic'
  /** Of a set of members one has to be present, and none is. */
  | 'atLeastOneConditionalParameterNotProvided'
  /** The feature is set already. */
  | 'featureAlreadySet'
  /** There is no message with that identifier. */
  | 'invalidMsgID'
  /** A value is within its range but not valid here. */
  | 'invalidParameterValue'
  | 'invalidAccountCode'
  | 'invalidAgentGroup'
  | 'invalidAgentIdentifier'
  | 'invalidAgentPassword'
  | 'invalidAgentState'
  | 'invalidAlertTime'
  /** The allocation that MakePredictiveCall asks for is not valid. */
  | 'invalidAllocationState'
  | 'invalidAuthCode'
  | 'invalidAutoAnswer'
  | 'invalidBitRate'
  | 'invalidButtonIdentifier'
  | 'invalidCallType'
  | 'invalidConnectionRate'
  | 'invalidConsultPurpose'
  | 'invalidCorrelatorData'
  /** The cross reference identifier is not in use. */
  | 'invalidCrossRefID'
  | 'invalidDelayTolerance'
  /**
   * The `calledDirectoryNumber`, `newDestination` or `routeSelected` is not valid; a forwarding
   * destination has `invalidForwardingDestination` instead.
   */
  | 'invalidDestination'
  | 'invalidDestinationDetect'
  | 'invalidDoNotDisturb'
  /** The identifier of the escape registration is not in use. */
  | 'invalidEscapeCrossRefID'
  /** The feature is not valid or not supported. */
  | 'invalidFeature'
  /** The file cannot be reached. */
  | 'invalidFile'
  | 'invalidFlowDirection'
  /** The destination of a forwarding is not valid. */
  | 'invalidForwardingDestination'
  | 'invalidForwardingFlag'
  | 'invalidForwardingType'
  | 'invalidHookswitchType'
  | 'invalidHookswitchComponent'
  | 'invalidLampMode'
  | 'invalidLampID'
  /** The value of `messageWaitingOn` is not valid here. */
  | 'invalidMessageWaitingSetting'
  | 'invalidMicrophoneGain'
  | 'invalidMicrophoneMute'
  /** The monitor cross reference identifier is not in use. */
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
  /** The computing function does not support the routeing algorithm. */
  | 'invalidRouteingAlgorithm'
  /** The cross reference identifier of the routeing dialogue is not in use. */
  | 'invalidRouteingCrossRefID'
  /** The identifier of the route registration is not in use. */
  | 'invalidRouteRegistrationCrossRefID'
  | 'invalidSpeakerVolume'
  | 'invalidSpeakerMute'
  /** The value of `switchingSubDomainCCIEType` is not valid here. */
  | 'invalidSwitchingSubdomainCharsType'
  /** An object is of another type than the service asks for. */
  | 'invalidObjectType'
  /** The `activeCall`, or a part of it, is of another type than the service asks for. */
  | 'invalidActiveCallObject'
  /** The called device is of another type than the service asks for. */
  | 'invalidCalledDeviceObjectType'
  /** The calling device is of another type than the service asks for. */
  | 'invalidCallingDeviceObjectType'
  /** The `callToBePickedUp`, or a part of it, is of another type than the service asks for. */
  | 'invalidCallToBePickedUpObjectType'
  /** The `callToBeDiverted` is of another type than the service asks for. */
  | 'invalidCallToDivertObjectType'
  /** The call to park, or a part of it, is of another type than the service asks for. */
  | 'invalidCallToParkObjectType'
  /** The `newDestination`, or a part of it, is of another type than the service asks for. */
  | 'invalidDestinationDeviceObject'
  /** The `heldCall`, or a part of it, is of another type than the service asks for. */
  | 'invalidHeldCallObject'
  /** The `monitorObject` is of another type than the service asks for. */
  | 'invalidMonitorObjectType'
  /** The `parkTo` is of another type than the service asks for. */
  | 'invalidParkToObjectType'
  /** The request needs a message identifier. */
  | 'messageIDRequired'
  /** Members that have to name different devices do not. */
  | 'notDifferentDevices'
  /** Members that have to name the same device do not. */
  | 'notSameDevice'
  /** A connection, device or call is not known. */
  | 'objectNotKnown'
  /** A call identifier, perhaps one inside a connection identifier, is not valid or not known. */
  | 'invalidCallID'
  /** The call identifier in `activeCall` names no valid call. */
  | 'invalidActiveCallID'
  /** The call identifier in `heldCall` names no valid call. */
  | 'invalidHeldCallID'
  /** A connection identifier, or a part of it, is not valid. */
  | 'invalidConnectionID'
  /** The `activeCall` names no valid call. */
  | 'invalidActiveConnectionID'
  /** The `heldCall` names no valid call. */
  | 'invalidHeldConnectionID'
  /** A device identifier, perhaps one inside a connection identifier, is not valid or not known. */
  | 'invalidDeviceID'
  /** The `activeCall` names no valid device. */
  | 'invalidActiveDeviceID'
  /** The called device is not valid. */
  | 'invalidCalledDeviceID'
  /** The calling device is not valid. */
  | 'invalidCallingDeviceID'
  /** The call to park names no valid device. */
  | 'invalidCallToParkDeviceID'
  /** The `newDestination` names no valid device. */
  | 'invalidDestinationDeviceID'
  /** The identifier of the diverting device is not valid. */
  | 'invalidDivertingDeviceID'
  /** The `heldCall` names no valid device. */
  | 'invalidHeldDeviceID'
  /** The `parkTo` names no valid device. */
  | 'invalidParkToDeviceID'
  /** The `callToBePickedUp` names no valid device. */
  | 'invalidPickUpDeviceID'
  /** The switching function does not support a member of the request. */
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
  /** The switching function does not support `participationType`, in spite of the name. */
  | 'parameterTypeNotSupported'
  | 'priorityNotSupported'
  | 'privateDataNotSupported'
  | 'pulseDurationNotSupported'
  | 'pulseRateNotSupported'
  | 'remainRetryNotSupported'
  | 'ringCountNotSupported'
  | 'routeUsedNotSupported'
  | 'securityNotSupported'
  /** The switching function does not support `switchingSubDomainCCIEType`. */
  | 'swSubdomainCCIETypeNotSupported'
  | 'toneDurationNotSupported'
  | 'sysStatRegIDNotSupported'
  | 'userDataNotSupported'
  /**
   * To carry out the request would violate a privilege; the more special values tell whose restriction
   * stands against it.
   */
  | 'privilegeViolationSpecifiedDevice'
  /** A restriction of the device of `activeCall` stands against the request. */
  | 'privilegeViolationActiveDevice'
  /** A restriction of the called device stands against the request. */
  | 'privilegeViolationCalledDevice'
  /** A restriction of the calling device stands against the request. */
  | 'privilegeViolationCallingDevice'
  /** A restriction of the device of the call to park stands against the request. */
  | 'privilegeViolationCallToParkDevice'
  /** A restriction of the device named by `newDestination` stands against the request. */
  | 'privilegeViolationDestinationDevice'
  /** A restriction of the diverting device stands against the request. */
  | 'privilegeViolationOnDivertingDevice'
  /** A restriction of the device of `heldCall` stands against the request. */
  | 'privilegeViolationHeldDevice'
  /** A restriction of the device named by `parkTo` stands against the request. */
  | 'privilegeViolationOnParkToDevice'
  /** A restriction of the device of `callToBePickedUp` stands against the request. */
  | 'privilegeViolationPickUpDevice'
  /** The routeing timer or the delayed ringback timer has run out. */
  | 'routeingTimerExpired'
  /** The request does not fit an object, other than by its state. */
  | 'requestIncompatibleWithObject'
  /** The request does not fit the connection, other than by its state. */
  | 'requestIncompatibleWithConnection'
  /** The request does not fit the connection of `activeCall`, other than by its state. */
  | 'requestIncompatibleWithActiveConnection'
  /** The request does not fit the connection of `heldCall`, other than by its state. */
  | 'requestIncompatibleWithHeldConnection'
  /** The request does not fit the device, other than by its state. */
  | 'requestIncompatibleWithDevice'
  /** The request does not fit the called device, other than by its state. */
  | 'requestIncompatibleWithCalledDevice'
  /** The request does not fit the calling device, other than by its state. */
  | 'requestIncompatibleWithCallingDevice'
  /**
   * The request does not fit the subject device, which is neither called nor calling, other than by its
   * state.
   */
  | 'requestIncompatibleWithSubjectDevice'
  /** The request does not fit the device of `activeCall`, other than by its state. */
  | 'requestIncompatibleWithActiveDevice'
  /** The request does not fit the device of the call to park, other than by its state. */
  | 'requestIncompatibleWithCallToParkDevice'
  /** The request does not fit the device named by `newDestination`, other than by its state. */
  | 'requestIncompatibleWithDestinationDevice'
  /** The request does not fit the device of `callToBeDiverted`, other than by its state. */
  | 'requestIncompatibleWithDivertingDevice'
  /** The request does not fit the device of `heldCall`, other than by its state. */
  | 'requestIncompatibleWithHeldDevice'
  /** The media type of the message does not fit the device. */
  | 'requestIncompatibleWithMedia'
  /** The request does not fit the device named by `parkTo`, other than by its state. */
  | 'requestIncompatibleWithParkToDevice'
  /** The request does not fit the device of `callToBePickedUp`, other than by its state. */
  | 'requestIncompatibleWithPickupDevice'
  | 'serviceNotSupported'
  /** The request violates security. */
  | 'securityViolation'
  /** A value that is not an object lies outside its range or its list of values. */
  | 'valueOutOfRange'
  | 'agentStateOutOfRange'
  | 'alertTimeOutOfRange'
  | 'allocationOutOfRange'
  | 'autoAnswerOutOfRange'
  | 'bitRateOutOfRange'
  | 'callTypeOutOfRange'
  | 'connectionRateOutOfRange'
  /** The value of `connectionReservation` is out of range; the standard misspells the name. */
  | 'connectionReservoationOutOfRange'
  | 'consultPurposeOutOfRange'
  /** The correlator data is longer than the switching function allows. */
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
  /** The value of `messageWaitingOn` is out of range. */
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
  /** The ring volume is out of range; the standard misspells the name. */
  | 'ringVolumnOutOfRange'
  /** The `routeSelAlgorithm` is not one of the defined values. */
  | 'routeingAlgorithmOutOfRange'
  | 'speakerMuteOutOfRange'
  | 'speakerVolumeOutOfRange'
  /** The value of `switchingSubDomainCCIEType` is out of range. */
  | 'switchingCcittTypeOutOfRange'
  | 'systemStatusOutOfRange'
  /** The `charactersToSend` has characters that are not allowed. */
  | 'toneCharacterOutOfRange'
  | 'toneDurationOutOfRange'
  | UnknownValue;

/** How a request violates security. */
export type SecurityErrors =
  | 'generic'
  /** The sequence number of the message is wrong. */
  | 'sequenceNumberViolated'
  /** The time stamp of the message is wrong. */
  | 'timeStampViolated'
  /** The security information of the message is wrong. */
  | 'securityInfoViolated'
  | UnknownValue;

/**
 * Which object is in a state that the request does not fit.
 *
 * Source: ECMA-269 9.3.1, 12.2.14.3.
 */
export type StateIncompatibilityErrors =
  /** The state is wrong, and the server cannot tell more. */
  | 'generic'
  /** A device, connection, call or message is in the wrong state. */
  | 'invalidObjectState'
  /** A device is in the wrong state. */
  | 'invalidDeviceState'
  /** A physical element already belongs to another connection that is connected. */
  | 'connectedCallExists'
  /** The device of `activeCall` or `callToBePickedUp` is in the wrong state. */
  | 'invalidActiveDeviceState'
  /** The called device is in the wrong state. */
  | 'invalidCalledDeviceState'
  /** The calling device is in the wrong state. */
  | 'invalidCallingDeviceState'
  /** The device of the call to park is in the wrong state. */
  | 'invalidCallToParkDeviceState'
  /** The device named by `newDestination` is in the wrong state. */
  | 'invalidDestinationDeviceState'
  /** The diverting device is in the wrong state. */
  | 'invalidDivertingDeviceState'
  /** The device of `heldCall` is in the wrong state. */
  | 'invalidHeldDeviceState'
  /** The device named by `parkTo` is in the wrong state. */
  | 'invalidParkToDeviceState'
  /** A connection is in the wrong state. */
  | 'invalidConnectionState'
  /** The connection of `activeCall` is in the wrong state. */
  | 'invalidActiveConnectionState'
  /** The connection given as `activeCall` is in the wrong state. */
  | 'invalidConnectionIDForActiveCall'
  /** The connection of `heldCall` is in the wrong state. */
  | 'invalidHeldConnectionState'
  /** The service needs an active call, and there is none. */
  | 'noActiveCall'
  /** No call is active for the connection given as `callToBeAnswered`. */
  | 'noCallToAnswer'
  /** There is no call for the connection that ClearCall names. */
  | 'noCallToClear'
  /** No call is active for the connection given as `callToBeCompleted`. */
  | 'noCallToComplete'
  /** There is no connection as `connectionToBeCleared` names it. */
  | 'noConnectionToClear'
  /** The service needs a held call, and the one given is not on hold. */
  | 'noHeldCall'
  /** The message is in the wrong state. */
  | 'incorrectMsgState'
  /** The position in the message stands at its start. */
  | 'beginningOfMsg'
  /** The position in the message stands at its end. */
  | 'endOfMsg'
  /** The message was suspended before, on that same connection. */
  | 'msgSuspended'
  /** The message is there but cannot be played. */
  | 'notAbleToPlay'
  /** The message cannot be resumed. */
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
  /** ECMA-323 edition 6 or later. */
  | 'conferenceResourceCannotBeSatisfied'
  /** ECMA-323 edition 6 or later. */
  | 'maxDevicesExceeded'
  /** ECMA-323 edition 6 or later. */
  | 'startTimeOutOfRange'
  /** ECMA-323 edition 6 or later. */
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
