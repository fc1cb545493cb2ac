// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { OperationErrors, PerformanceManagementErrors, PrivateDataInfoErrors, SecurityErrors, StateIncompatibilityErrors, SubscribedResourceAvailabilityErrors, SystemResourceAvailabilityErrors, UniversalFailure } from '../../model/generated/errors.js';
import type { BerReader } from '../reader.js';
import type { BerWriter } from '../writer.js';
import { Enumeration } from '../names.js';

export const OperationErrorsNames = /* @__PURE__ */ new Enumeration<OperationErrors>('1 generic requestIncompatibleWithObject valueOutOfRange objectNotKnown invalidCallingDeviceID invalidCalledDeviceID invalidForwardingDestination privilegeViolationSpecifiedDevice privilegeViolationCalledDevice privilegeViolationCallingDevice invalidCallID invalidDeviceID invalidConnectionID invalidDestination invalidFeature invalidAllocationState invalidCrossRefID invalidObjectType securityViolation invalidCorrelatorData invalidAccountCode invalidAuthCode requestIncompatibleWithCallingDevice requestIncompatibleWithCalledDevice invalidMsgID messageIDRequired requestIncompatibleWithMedia invalidFile atLeastOneConditionalParameterNotProvided featureAlreadySet invalidParameterValue invalidAgentGroup invalidAgentIdentifier invalidAgentPassword invalidAgentState invalidAlertTime invalidAutoAnswer invalidBitRate invalidButtonIdentifier 42 invalidCallType invalidConnectionRate invalidConsultPurpose invalidDelayTolerance invalidDestinationDetect invalidDoNotDisturb invalidEscapeCrossRefID invalidFlowDirection serviceNotSupported invalidForwardingFlag invalidForwardingType invalidHookswitchType invalidHookswitchComponent invalidLampMode invalidLampID invalidMessageWaitingSetting invalidMicrophoneGain invalidMicrophoneMute invalidMonitorCrossRefID invalidMonitorFilter invalidMonitorObject invalidMonitorType invalidNumberOFChannels invalidParticipationType invalidRemainRetry invalidRingCount invalidRingPattern invalidRingVolume invalidRouteingAlgorithm invalidRouteingCrossRefID invalidRouteRegistrationCrossRefID invalidSpeakerVolume invalidSpeakerMute invalidSwitchingSubdomainCharsType invalidActiveCallObject invalidCalledDeviceObjectType invalidCallingDeviceObjectType invalidCallToBePickedUpObjectType invalidCallToDivertObjectType invalidCallToParkObjectType invalidHeldCallObject invalidMonitorObjectType invalidParkToObjectType notDifferentDevices notSameDevice invalidActiveCallID invalidHeldCallID invalidActiveConnectionID invalidHeldConnectionID invalidActiveDeviceID invalidCallToParkDeviceID invalidDestinationDeviceID invalidDivertingDeviceID invalidHeldDeviceID invalidParkToDeviceID invalidPickUpDeviceID parameterNotSupported accountCodeNotSupported agentGroupNotSupported agentPasswordNotSupported agentStateNotSupported alertTimeNotSupported allocationNotSupported authorisationCodeNotSupported autoAnswerNotSupported bitRateNotSupported buttonNotSupported callTypeNotSupported charactersToSendNotSupported connectionRateNotSupported connectionReservationNotSupported consultPurposeNotSupported correlatorDataNotSupported delayToleranceNotSupported destinationDetectNotSupported digitModeNotSupported errorValueNotSupported flowDirectionNotSupported forwardingDestinationNotSupported lampNotSupported monitorTypeNotSupported numberOfChannelsNotSupported parameterTypeNotSupported priorityNotSupported privateDataNotSupported pulseDurationNotSupported pulseRateNotSupported remainRetryNotSupported ringCountNotSupported routeUsedNotSupported securityNotSupported swSubdomainCCIETypeNotSupported toneDurationNotSupported sysStatRegIDNotSupported userDataNotSupported privilegeViolationActiveDevice privilegeViolationCallToParkDevice privilegeViolationDestinationDevice privilegeViolationOnDivertingDevice privilegeViolationHeldDevice privilegeViolationOnParkToDevice privilegeViolationPickUpDevice routeingTimerExpired requestIncompatibleWithConnection requestIncompatibleWithActiveConnection requestIncompatibleWithHeldConnection requestIncompatibleWithDevice requestIncompatibleWithSubjectDevice requestIncompatibleWithActiveDevice requestIncompatibleWithCallToParkDevice requestIncompatibleWithDestinationDevice requestIncompatibleWithDivertingDevice requestIncompatibleWithHeldDevice requestIncompatibleWithParkToDevice requestIncompatibleWithPickupDevice agentStateOutOfRange alertTimeOutOfRange allocationOutOfRange autoAnswerOutOfRange bitRateOutOfRange callTypeOutOfRange connectionRateOutOfRange connectionReservoationOutOfRange consultPurposeOutOfRange correlatorDataOutOfRange delayToleranceOutOfRange destinationDetectOutOfRange digitModeOutOfRange doNotDisturbOutOfRange flowDirectionOutOfRange forwardingFlagOutOfRange forwardingTypeOutOfRange hookswitchComponentOutOfRange hookswitchTypeOutOfRange lampModeOutOfRange messageWaitingSettingOutOfRange micGainOutOfRange micMuteOutOfRange monitorTypeOutOfRange numberOfChannelsOutOfRange participationTypeOutOfRange pulseDurationOutOfRange pulseRateOutOfRange ringCountOutOfRange ringPatternOutOfRange ringVolumnOutOfRange routeingAlgorithmOutOfRange speakerMuteOutOfRange speakerVolumeOutOfRange switchingCcittTypeOutOfRange systemStatusOutOfRange toneCharacterOutOfRange toneDurationOutOfRange invalidDestinationDeviceObject');

export const SecurityErrorsNames = /* @__PURE__ */ new Enumeration<SecurityErrors>('generic sequenceNumberViolated timeStampViolated 4 securityInfoViolated');

export const StateIncompatibilityErrorsNames = /* @__PURE__ */ new Enumeration<StateIncompatibilityErrors>('1 generic invalidObjectState invalidConnectionIDForActiveCall noActiveCall noHeldCall noCallToClear noConnectionToClear noCallToAnswer noCallToComplete notAbleToPlay notAbleToResume endOfMsg beginningOfMsg msgSuspended invalidDeviceState connectedCallExists invalidActiveDeviceState invalidCalledDeviceState invalidCallingDeviceState invalidCallToParkDeviceState invalidDestinationDeviceState invalidDivertingDeviceState invalidHeldDeviceState invalidParkToDeviceState invalidConnectionState invalidActiveConnectionState invalidHeldConnectionState incorrectMsgState');

export const SystemResourceAvailabilityErrorsNames = /* @__PURE__ */ new Enumeration<SystemResourceAvailabilityErrors>('1 generic resourceBusy internalResourceBusy resourceOutOfService networkBusy networkOutOfService overallMonitorLimitExceeded conferenceMemberLimitExceeded classifierBusy noMediaChannelsAvailable channelsInUseForBridgedDevices channelsInUseForData toneDetectorBusy toneGeneratorBusy deviceOutOfService activeDeviceOutOfService calledDeviceOutOfService callingDeviceOutOfService callToParkDeviceOutOfService destinationDeviceOutOfService divertingDeviceOutOfService heldDeviceOutOfService parkToDeviceOutOfService pickupDeviceOutOfService otherResourceOutOfService resourceLimitExceeded registrationLimitExceeded conferenceResourceCannotBeSatisfied maxDevicesExceeded startTimeOutOfRange durationExceeded');

export const SubscribedResourceAvailabilityErrorsNames = /* @__PURE__ */ new Enumeration<SubscribedResourceAvailabilityErrors>('1 generic objectMonitorLimitExceeded trunkLimitExceeded outstandingReqLimitExceeded objectRegistrationLimitExceeded');

export const PerformanceManagementErrorsNames = /* @__PURE__ */ new Enumeration<PerformanceManagementErrors>('1 generic performanceLimitExceeded');

export const PrivateDataInfoErrorsNames = /* @__PURE__ */ new Enumeration<PrivateDataInfoErrors>('1 cSTAPrivateDataInfoError');

export function readUniversalFailure(r: BerReader, t: number): UniversalFailure {
  let v: UniversalFailure;
  switch (t) {
    case 0x80:
      v = { operation: r.explicit(0x0a, (r) => OperationErrorsNames.read(r)) };
      break;
    case 0x81:
      v = { security: r.explicit(0x0a, (r) => SecurityErrorsNames.read(r)) };
      break;
    case 0x82:
      v = { stateIncompatibility: r.explicit(0x0a, (r) => StateIncompatibilityErrorsNames.read(r)) };
      break;
    case 0x83:
      v = { systemResourceAvailability: r.explicit(0x0a, (r) => SystemResourceAvailabilityErrorsNames.read(r)) };
      break;
    case 0x84:
      v = { subscribedResourceAvailability: r.explicit(0x0a, (r) => SubscribedResourceAvailabilityErrorsNames.read(r)) };
      break;
    case 0x85:
      v = { performanceManagement: r.explicit(0x0a, (r) => PerformanceManagementErrorsNames.read(r)) };
      break;
    case 0x86:
      v = { privateData: r.explicit(0x0a, (r) => PrivateDataInfoErrorsNames.read(r)) };
      break;
    case 0x87:
      v = { unspecified: r.explicit(0x05, (r) => r.nothing()) };
      break;
    default:
      v = r.unknownAlternative(t, '{"unspecified":true}');
  }
  return v;
}
export function writeUniversalFailure(w: BerWriter, v: UniversalFailure): void {
  const n = w.members(v, 1);
  let m;
  if ((m = v.operation) !== undefined) w.explicit(m, 0xa0, (w, v, t) => OperationErrorsNames.write(w, v, t), 0x0a);
  else if ((m = v.security) !== undefined) w.explicit(m, 0xa1, (w, v, t) => SecurityErrorsNames.write(w, v, t), 0x0a);
  else if ((m = v.stateIncompatibility) !== undefined) w.explicit(m, 0xa2, (w, v, t) => StateIncompatibilityErrorsNames.write(w, v, t), 0x0a);
  else if ((m = v.systemResourceAvailability) !== undefined) w.explicit(m, 0xa3, (w, v, t) => SystemResourceAvailabilityErrorsNames.write(w, v, t), 0x0a);
  else if ((m = v.subscribedResourceAvailability) !== undefined) w.explicit(m, 0xa4, (w, v, t) => SubscribedResourceAvailabilityErrorsNames.write(w, v, t), 0x0a);
  else if ((m = v.performanceManagement) !== undefined) w.explicit(m, 0xa5, (w, v, t) => PerformanceManagementErrorsNames.write(w, v, t), 0x0a);
  else if ((m = v.privateData) !== undefined) w.explicit(m, 0xa6, (w, v, t) => PrivateDataInfoErrorsNames.write(w, v, t), 0x0a);
  else if ((m = v.unspecified) !== undefined) w.explicit(m, 0xa7, (w, v, t) => w.nothing(v, t), 0x05);
  else w.alternative(v, 'privateErrorCode');
  if (n > 0) w.several(v, 'operation security stateIncompatibility systemResourceAvailability subscribedResourceAvailability performanceManagement privateData privateErrorCode unspecified');
}
