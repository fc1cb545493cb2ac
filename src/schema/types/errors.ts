import { choice, enumeration, optional, required, type TypeDefinition } from '../language.js';

const failure = choice(
  {
    operation: required('OperationErrors', {
      explicitTag: 0,
      about: 'Something is wrong with the request itself (12.2.14.1).',
    }),
    security: required('SecurityErrors', {
      explicitTag: 1,
      about: 'The request violates security (12.2.14.2).',
    }),
    stateIncompatibility: required('StateIncompatibilityErrors', {
      explicitTag: 2,
      about: 'The request does not fit the state of an object it touches (12.2.14.3).',
    }),
    systemResourceAvailability: required('SystemResourceAvailabilityErrors', {
      explicitTag: 3,
      xmlName: 'systemResourceAvailibility',
      about: 'The serving sub-domain lacks resources for the request (12.2.14.4).',
    }),
    subscribedResourceAvailability: required('SubscribedResourceAvailabilityErrors', {
      explicitTag: 4,
      about: 'A resource that the request needs has to be bought or contracted (12.2.14.5).',
    }),
    performanceManagement: required('PerformanceManagementErrors', {
      explicitTag: 5,
      about: 'The request was refused to keep up performance (12.2.14.6).',
    }),
    privateData: required('PrivateDataInfoErrors', {
      explicitTag: 6,
      about: 'Something is wrong with the private data (12.2.14.7).',
    }),
    privateErrorCode: optional('text', { only: 'xml', about: "A vendor's own error code." }),
    unspecified: required('UnspecifiedErrors', {
      explicitTag: 7,
      about: 'The error belongs to none of the other categories (12.2.14.9).',
    }),
  },
  {
    clause: 'ECMA-269 12.2.14, Figure 9-1',
    whenMissing: { unspecified: true },
    about: 'Why a request was refused, by category.',
  },
);

export const errorTypes = {
  /** ECMA-285 defines it as UniversalFailure; ECMA-323 repeats the choice under this name. */
  ErrorValue: failure,
  OperationErrors: enumeration(
    {
      generic: {
        number: 1,
        about:
          'The request is wrong in a way that no other value tells, or the server cannot tell more.',
      },
      atLeastOneConditionalParameterNotProvided: {
        number: 29,
        about: 'Of a set of members one has to be present, and none is.',
      },
      featureAlreadySet: { number: 30, about: 'The feature is set already.' },
      invalidMsgID: { number: 25, about: 'There is no message with that identifier.' },
      invalidParameterValue: {
        number: 31,
        about: 'A value is within its range but not valid here.',
      },
      invalidAccountCode: 21,
      invalidAgentGroup: 32,
      invalidAgentIdentifier: 33,
      invalidAgentPassword: 34,
      invalidAgentState: 35,
      invalidAlertTime: 36,
      invalidAllocationState: {
        number: 16,
        about: 'The allocation that MakePredictiveCall asks for is not valid.',
      },
      invalidAuthCode: 22,
      invalidAutoAnswer: 37,
      invalidBitRate: 38,
      invalidButtonIdentifier: 39,
      invalidCallType: 42,
      invalidConnectionRate: 43,
      invalidConsultPurpose: 44,
      invalidCorrelatorData: 20,
      invalidCrossRefID: { number: 17, about: 'The cross reference identifier is not in use.' },
      invalidDelayTolerance: 45,
      invalidDestination: {
        number: 14,
        about:
          'The `calledDirectoryNumber`, `newDestination` or `routeSelected` is not valid; a forwarding destination has `invalidForwardingDestination` instead.',
      },
      invalidDestinationDetect: 46,
      invalidDoNotDisturb: 47,
      invalidEscapeCrossRefID: {
        number: 48,
        about: 'The identifier of the escape registration is not in use.',
      },
      invalidFeature: { number: 15, about: 'The feature is not valid or not supported.' },
      invalidFile: { number: 28, about: 'The file cannot be reached.' },
      invalidFlowDirection: 49,
      invalidForwardingDestination: {
        number: 7,
        about: 'The destination of a forwarding is not valid.',
      },
      invalidForwardingFlag: 51,
      invalidForwardingType: 52,
      invalidHookswitchType: 53,
      invalidHookswitchComponent: 54,
      invalidLampMode: 55,
      invalidLampID: 56,
      invalidMessageWaitingSetting: {
        number: 57,
        about: 'The value of `messageWaitingOn` is not valid here.',
      },
      invalidMicrophoneGain: 58,
      invalidMicrophoneMute: 59,
      invalidMonitorCrossRefID: {
        number: 60,
        about: 'The monitor cross reference identifier is not in use.',
      },
      invalidMonitorFilter: 61,
      invalidMonitorObject: 62,
      invalidMonitorType: 63,
      invalidNumberOFChannels: 64,
      invalidParticipationType: 65,
      invalidRemainRetry: 66,
      invalidRingCount: 67,
      invalidRingPattern: 68,
      invalidRingVolume: 69,
      invalidRouteingAlgorithm: {
        number: 70,
        about: 'The computing function does not support the routeing algorithm.',
      },
      invalidRouteingCrossRefID: {
        number: 71,
        about: 'The cross reference identifier of the routeing dialogue is not in use.',
      },
      invalidRouteRegistrationCrossRefID: {
        number: 72,
        about: 'The identifier of the route registration is not in use.',
      },
      invalidSpeakerVolume: 73,
      invalidSpeakerMute: 74,
      invalidSwitchingSubdomainCharsType: {
        number: 75,
        about: 'The value of `switchingSubDomainCCIEType` is not valid here.',
      },
      invalidObjectType: {
        number: 18,
        about: 'An object is of another type than the service asks for.',
      },
      invalidActiveCallObject: {
        number: 76,
        about: 'The `activeCall`, or a part of it, is of another type than the service asks for.',
      },
      invalidCalledDeviceObjectType: {
        number: 77,
        about: 'The called device is of another type than the service asks for.',
      },
      invalidCallingDeviceObjectType: {
        number: 78,
        about: 'The calling device is of another type than the service asks for.',
      },
      invalidCallToBePickedUpObjectType: {
        number: 79,
        about:
          'The `callToBePickedUp`, or a part of it, is of another type than the service asks for.',
      },
      invalidCallToDivertObjectType: {
        number: 80,
        about: 'The `callToBeDiverted` is of another type than the service asks for.',
      },
      invalidCallToParkObjectType: {
        number: 81,
        about: 'The call to park, or a part of it, is of another type than the service asks for.',
      },
      invalidDestinationDeviceObject: {
        number: 195,
        about:
          'The `newDestination`, or a part of it, is of another type than the service asks for.',
      },
      invalidHeldCallObject: {
        number: 82,
        about: 'The `heldCall`, or a part of it, is of another type than the service asks for.',
      },
      invalidMonitorObjectType: {
        number: 83,
        about: 'The `monitorObject` is of another type than the service asks for.',
      },
      invalidParkToObjectType: {
        number: 84,
        about: 'The `parkTo` is of another type than the service asks for.',
      },
      messageIDRequired: { number: 26, about: 'The request needs a message identifier.' },
      notDifferentDevices: {
        number: 85,
        about: 'Members that have to name different devices do not.',
      },
      notSameDevice: { number: 86, about: 'Members that have to name the same device do not.' },
      objectNotKnown: { number: 4, about: 'A connection, device or call is not known.' },
      invalidCallID: {
        number: 11,
        about:
          'A call identifier, perhaps one inside a connection identifier, is not valid or not known.',
      },
      invalidActiveCallID: {
        number: 87,
        about: 'The call identifier in `activeCall` names no valid call.',
      },
      invalidHeldCallID: {
        number: 88,
        about: 'The call identifier in `heldCall` names no valid call.',
      },
      invalidConnectionID: {
        number: 13,
        about: 'A connection identifier, or a part of it, is not valid.',
      },
      invalidActiveConnectionID: { number: 89, about: 'The `activeCall` names no valid call.' },
      invalidHeldConnectionID: { number: 90, about: 'The `heldCall` names no valid call.' },
      invalidDeviceID: {
        number: 12,
        about:
          'A device identifier, perhaps one inside a connection identifier, is not valid or not known.',
      },
      invalidActiveDeviceID: { number: 91, about: 'The `activeCall` names no valid device.' },
      invalidCalledDeviceID: { number: 6, about: 'The called device is not valid.' },
      invalidCallingDeviceID: { number: 5, about: 'The calling device is not valid.' },
      invalidCallToParkDeviceID: { number: 92, about: 'The call to park names no valid device.' },
      invalidDestinationDeviceID: {
        number: 93,
        about: 'The `newDestination` names no valid device.',
      },
      invalidDivertingDeviceID: {
        number: 94,
        about: 'The identifier of the diverting device is not valid.',
      },
      invalidHeldDeviceID: { number: 95, about: 'The `heldCall` names no valid device.' },
      invalidParkToDeviceID: { number: 96, about: 'The `parkTo` names no valid device.' },
      invalidPickUpDeviceID: { number: 97, about: 'The `callToBePickedUp` names no valid device.' },
      parameterNotSupported: {
        number: 98,
        about: 'The switching function does not support a member of the request.',
      },
      accountCodeNotSupported: 99,
      agentGroupNotSupported: 100,
      agentPasswordNotSupported: 101,
      agentStateNotSupported: 102,
      alertTimeNotSupported: 103,
      allocationNotSupported: 104,
      authorisationCodeNotSupported: 105,
      autoAnswerNotSupported: 106,
      bitRateNotSupported: 107,
      buttonNotSupported: 108,
      callTypeNotSupported: 109,
      charactersToSendNotSupported: 110,
      connectionRateNotSupported: 111,
      connectionReservationNotSupported: 112,
      consultPurposeNotSupported: 113,
      correlatorDataNotSupported: 114,
      delayToleranceNotSupported: 115,
      destinationDetectNotSupported: 116,
      digitModeNotSupported: 117,
      errorValueNotSupported: 118,
      flowDirectionNotSupported: 119,
      forwardingDestinationNotSupported: 120,
      lampNotSupported: 121,
      monitorTypeNotSupported: 122,
      numberOfChannelsNotSupported: 123,
      parameterTypeNotSupported: {
        number: 124,
        about: 'The switching function does not support `participationType`, in spite of the name.',
      },
      priorityNotSupported: 125,
      privateDataNotSupported: 126,
      pulseDurationNotSupported: 127,
      pulseRateNotSupported: 128,
      remainRetryNotSupported: 129,
      ringCountNotSupported: 130,
      routeUsedNotSupported: 131,
      securityNotSupported: 132,
      swSubdomainCCIETypeNotSupported: {
        number: 133,
        about: 'The switching function does not support `switchingSubDomainCCIEType`.',
      },
      toneDurationNotSupported: 134,
      sysStatRegIDNotSupported: 135,
      userDataNotSupported: 136,
      privilegeViolationSpecifiedDevice: {
        number: 8,
        about:
          'To carry out the request would violate a privilege; the more special values tell whose restriction stands against it.',
      },
      privilegeViolationActiveDevice: {
        number: 137,
        about: 'A restriction of the device of `activeCall` stands against the request.',
      },
      privilegeViolationCalledDevice: {
        number: 9,
        about: 'A restriction of the called device stands against the request.',
      },
      privilegeViolationCallingDevice: {
        number: 10,
        about: 'A restriction of the calling device stands against the request.',
      },
      privilegeViolationCallToParkDevice: {
        number: 138,
        about: 'A restriction of the device of the call to park stands against the request.',
      },
      privilegeViolationDestinationDevice: {
        number: 139,
        about: 'A restriction of the device named by `newDestination` stands against the request.',
      },
      privilegeViolationOnDivertingDevice: {
        number: 140,
        about: 'A restriction of the diverting device stands against the request.',
      },
      privilegeViolationHeldDevice: {
        number: 141,
        about: 'A restriction of the device of `heldCall` stands against the request.',
      },
      privilegeViolationOnParkToDevice: {
        number: 142,
        about: 'A restriction of the device named by `parkTo` stands against the request.',
      },
      privilegeViolationPickUpDevice: {
        number: 143,
        about: 'A restriction of the device of `callToBePickedUp` stands against the request.',
      },
      routeingTimerExpired: {
        number: 144,
        about: 'The routeing timer or the delayed ringback timer has run out.',
      },
      requestIncompatibleWithObject: {
        number: 2,
        about: 'The request does not fit an object, other than by its state.',
      },
      requestIncompatibleWithConnection: {
        number: 145,
        about: 'The request does not fit the connection, other than by its state.',
      },
      requestIncompatibleWithActiveConnection: {
        number: 146,
        about: 'The request does not fit the connection of `activeCall`, other than by its state.',
      },
      requestIncompatibleWithHeldConnection: {
        number: 147,
        about: 'The request does not fit the connection of `heldCall`, other than by its state.',
      },
      requestIncompatibleWithDevice: {
        number: 148,
        about: 'The request does not fit the device, other than by its state.',
      },
      requestIncompatibleWithCalledDevice: {
        number: 24,
        about: 'The request does not fit the called device, other than by its state.',
      },
      requestIncompatibleWithCallingDevice: {
        number: 23,
        about: 'The request does not fit the calling device, other than by its state.',
      },
      requestIncompatibleWithSubjectDevice: {
        number: 149,
        about:
          'The request does not fit the subject device, which is neither called nor calling, other than by its state.',
      },
      requestIncompatibleWithActiveDevice: {
        number: 150,
        about: 'The request does not fit the device of `activeCall`, other than by its state.',
      },
      requestIncompatibleWithCallToParkDevice: {
        number: 151,
        about: 'The request does not fit the device of the call to park, other than by its state.',
      },
      requestIncompatibleWithDestinationDevice: {
        number: 152,
        about:
          'The request does not fit the device named by `newDestination`, other than by its state.',
      },
      requestIncompatibleWithDivertingDevice: {
        number: 153,
        about:
          'The request does not fit the device of `callToBeDiverted`, other than by its state.',
      },
      requestIncompatibleWithHeldDevice: {
        number: 154,
        about: 'The request does not fit the device of `heldCall`, other than by its state.',
      },
      requestIncompatibleWithMedia: {
        number: 27,
        about: 'The media type of the message does not fit the device.',
      },
      requestIncompatibleWithParkToDevice: {
        number: 155,
        about: 'The request does not fit the device named by `parkTo`, other than by its state.',
      },
      requestIncompatibleWithPickupDevice: {
        number: 156,
        about:
          'The request does not fit the device of `callToBePickedUp`, other than by its state.',
      },
      serviceNotSupported: 50,
      securityViolation: { number: 19, about: 'The request violates security.' },
      valueOutOfRange: {
        number: 3,
        about: 'A value that is not an object lies outside its range or its list of values.',
      },
      agentStateOutOfRange: 157,
      alertTimeOutOfRange: 158,
      allocationOutOfRange: 159,
      autoAnswerOutOfRange: 160,
      bitRateOutOfRange: 161,
      callTypeOutOfRange: 162,
      connectionRateOutOfRange: 163,
      connectionReservoationOutOfRange: {
        number: 164,
        about:
          'The value of `connectionReservation` is out of range; the standard misspells the name.',
      },
      consultPurposeOutOfRange: 165,
      correlatorDataOutOfRange: {
        number: 166,
        about: 'The correlator data is longer than the switching function allows.',
      },
      delayToleranceOutOfRange: 167,
      destinationDetectOutOfRange: 168,
      digitModeOutOfRange: 169,
      doNotDisturbOutOfRange: 170,
      flowDirectionOutOfRange: 171,
      forwardingFlagOutOfRange: 172,
      forwardingTypeOutOfRange: 173,
      hookswitchComponentOutOfRange: 174,
      hookswitchTypeOutOfRange: 175,
      lampModeOutOfRange: 176,
      messageWaitingSettingOutOfRange: {
        number: 177,
        about: 'The value of `messageWaitingOn` is out of range.',
      },
      micGainOutOfRange: 178,
      micMuteOutOfRange: 179,
      monitorTypeOutOfRange: 180,
      numberOfChannelsOutOfRange: 181,
      participationTypeOutOfRange: 182,
      pulseDurationOutOfRange: 183,
      pulseRateOutOfRange: 184,
      ringCountOutOfRange: 185,
      ringPatternOutOfRange: 186,
      ringVolumnOutOfRange: {
        number: 187,
        about: 'The ring volume is out of range; the standard misspells the name.',
      },
      routeingAlgorithmOutOfRange: {
        number: 188,
        about: 'The `routeSelAlgorithm` is not one of the defined values.',
      },
      speakerMuteOutOfRange: 189,
      speakerVolumeOutOfRange: 190,
      switchingCcittTypeOutOfRange: {
        number: 191,
        about: 'The value of `switchingSubDomainCCIEType` is out of range.',
      },
      systemStatusOutOfRange: 192,
      toneCharacterOutOfRange: {
        number: 193,
        about: 'The `charactersToSend` has characters that are not allowed.',
      },
      toneDurationOutOfRange: 194,
    },
    {
      clause: 'ECMA-269 9.3.1, 12.2.14.1',
      about:
        'What is wrong with a request: general values and, below them, more special ones. The general values are `invalidParameterValue`, `invalidObjectType`, `objectNotKnown`, `parameterNotSupported`, `privilegeViolationSpecifiedDevice`, `requestIncompatibleWithObject` and `valueOutOfRange`.',
    },
  ),
  SecurityErrors: enumeration(
    {
      generic: 0,
      sequenceNumberViolated: { number: 1, about: 'The sequence number of the message is wrong.' },
      timeStampViolated: { number: 2, about: 'The time stamp of the message is wrong.' },
      securityInfoViolated: {
        number: 4,
        about: 'The security information of the message is wrong.',
      },
    },
    { about: 'How a request violates security.' },
  ),
  StateIncompatibilityErrors: enumeration(
    {
      generic: { number: 1, about: 'The state is wrong, and the server cannot tell more.' },
      invalidObjectState: {
        number: 2,
        about: 'A device, connection, call or message is in the wrong state.',
      },
      invalidDeviceState: { number: 15, about: 'A device is in the wrong state.' },
      connectedCallExists: {
        number: 16,
        about: 'A physical element already belongs to another connection that is connected.',
      },
      invalidActiveDeviceState: {
        number: 17,
        about: 'The device of `activeCall` or `callToBePickedUp` is in the wrong state.',
      },
      invalidCalledDeviceState: { number: 18, about: 'The called device is in the wrong state.' },
      invalidCallingDeviceState: { number: 19, about: 'The calling device is in the wrong state.' },
      invalidCallToParkDeviceState: {
        number: 20,
        about: 'The device of the call to park is in the wrong state.',
      },
      invalidDestinationDeviceState: {
        number: 21,
        about: 'The device named by `newDestination` is in the wrong state.',
      },
      invalidDivertingDeviceState: {
        number: 22,
        about: 'The diverting device is in the wrong state.',
      },
      invalidHeldDeviceState: {
        number: 23,
        about: 'The device of `heldCall` is in the wrong state.',
      },
      invalidParkToDeviceState: {
        number: 24,
        about: 'The device named by `parkTo` is in the wrong state.',
      },
      invalidConnectionState: { number: 25, about: 'A connection is in the wrong state.' },
      invalidActiveConnectionState: {
        number: 26,
        about: 'The connection of `activeCall` is in the wrong state.',
      },
      invalidConnectionIDForActiveCall: {
        number: 3,
        about: 'The connection given as `activeCall` is in the wrong state.',
      },
      invalidHeldConnectionState: {
        number: 27,
        about: 'The connection of `heldCall` is in the wrong state.',
      },
      noActiveCall: { number: 4, about: 'The service needs an active call, and there is none.' },
      noCallToAnswer: {
        number: 8,
        about: 'No call is active for the connection given as `callToBeAnswered`.',
      },
      noCallToClear: {
        number: 6,
        about: 'There is no call for the connection that ClearCall names.',
      },
      noCallToComplete: {
        number: 9,
        about: 'No call is active for the connection given as `callToBeCompleted`.',
      },
      noConnectionToClear: {
        number: 7,
        about: 'There is no connection as `connectionToBeCleared` names it.',
      },
      noHeldCall: {
        number: 5,
        about: 'The service needs a held call, and the one given is not on hold.',
      },
      incorrectMsgState: { number: 28, about: 'The message is in the wrong state.' },
      beginningOfMsg: { number: 13, about: 'The position in the message stands at its start.' },
      endOfMsg: { number: 12, about: 'The position in the message stands at its end.' },
      msgSuspended: {
        number: 14,
        about: 'The message was suspended before, on that same connection.',
      },
      notAbleToPlay: { number: 10, about: 'The message is there but cannot be played.' },
      notAbleToResume: { number: 11, about: 'The message cannot be resumed.' },
    },
    {
      clause: 'ECMA-269 9.3.1, 12.2.14.3',
      about: 'Which object is in a state that the request does not fit.',
    },
  ),
  SystemResourceAvailabilityErrors: enumeration(
    `
      generic=1 resourceBusy internalResourceBusy classifierBusy=9 noMediaChannelsAvailable
      channelsInUseForBridgedDevices channelsInUseForData toneDetectorBusy toneGeneratorBusy
      networkBusy=5 resourceOutOfService=4 deviceOutOfService=15 activeDeviceOutOfService
      calledDeviceOutOfService callingDeviceOutOfService callToParkDeviceOutOfService
      destinationDeviceOutOfService divertingDeviceOutOfService heldDeviceOutOfService
      parkToDeviceOutOfService pickupDeviceOutOfService networkOutOfService=6
      otherResourceOutOfService=25 resourceLimitExceeded overallMonitorLimitExceeded=7
      conferenceMemberLimitExceeded registrationLimitExceeded=27
      conferenceResourceCannotBeSatisfied@6 maxDevicesExceeded@6 startTimeOutOfRange@6
      durationExceeded@6
    `,
    { about: 'Which resource of the serving sub-domain is lacking.' },
  ),
  SubscribedResourceAvailabilityErrors: enumeration(
    `
      generic=1 objectMonitorLimitExceeded trunkLimitExceeded outstandingReqLimitExceeded
      objectRegistrationLimitExceeded
    `,
    { about: 'Which contracted limit is reached.' },
  ),
  PerformanceManagementErrors: enumeration('generic=1 performanceLimitExceeded', {
    about: 'Why a request was refused to keep up performance.',
  }),
  PrivateDataInfoErrors: enumeration('cSTAPrivateDataInfoError=1', {
    about: 'What is wrong with the private data.',
  }),
  UniversalFailure: failure,
} as const satisfies Readonly<Record<string, TypeDefinition>>;
