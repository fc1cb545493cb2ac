// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import { MemberTable, ValueTable } from '../tables.js';
import type { OperationErrors, PerformanceManagementErrors, PrivateDataInfoErrors, SecurityErrors, StateIncompatibilityErrors, SubscribedResourceAvailabilityErrors, SystemResourceAvailabilityErrors, UniversalFailure } from '../../model/generated/errors.js';
import type { XmlReader } from '../reader.js';
import type { XmlWriter } from '../writer.js';

const UniversalFailureTable = new MemberTable('operation security stateIncompatibility systemResourceAvailability=systemResourceAvailibility subscribedResourceAvailability performanceManagement privateData privateErrorCode unspecified');
export function readUniversalFailure(r: XmlReader): UniversalFailure {
  r.enterChoice();
  switch (r.member(UniversalFailureTable)) {
    case 0:
      return r.chosen(UniversalFailureTable, { operation: r.enumeration(OperationErrorsTable) });
    case 1:
      return r.chosen(UniversalFailureTable, { security: r.enumeration(SecurityErrorsTable) });
    case 2:
      return r.chosen(UniversalFailureTable, { stateIncompatibility: r.enumeration(StateIncompatibilityErrorsTable) });
    case 3:
      return r.chosen(UniversalFailureTable, { systemResourceAvailability: r.enumeration(SystemResourceAvailabilityErrorsTable) });
    case 4:
      return r.chosen(UniversalFailureTable, { subscribedResourceAvailability: r.enumeration(SubscribedResourceAvailabilityErrorsTable) });
    case 5:
      return r.chosen(UniversalFailureTable, { performanceManagement: r.enumeration(PerformanceManagementErrorsTable) });
    case 6:
      return r.chosen(UniversalFailureTable, { privateData: r.enumeration(PrivateDataInfoErrorsTable) });
    case 7:
      return r.chosen(UniversalFailureTable, { privateErrorCode: r.text() });
    case 8:
      return r.chosen(UniversalFailureTable, { unspecified: r.nothing() });
    default:
      return r.noneChosen('{"unspecified":true}');
  }
}

export function writeUniversalFailure(w: XmlWriter, t: MemberTable, i: number, v: UniversalFailure): string {
  let n = w.enter(t, i, v), s = '';
  if (v.operation !== undefined) { n--; s = w.enumeration(UniversalFailureTable, 0, v.operation, OperationErrorsTable); }
  else if (v.security !== undefined) { n--; s = w.enumeration(UniversalFailureTable, 1, v.security, SecurityErrorsTable); }
  else if (v.stateIncompatibility !== undefined) { n--; s = w.enumeration(UniversalFailureTable, 2, v.stateIncompatibility, StateIncompatibilityErrorsTable); }
  else if (v.systemResourceAvailability !== undefined) { n--; s = w.enumeration(UniversalFailureTable, 3, v.systemResourceAvailability, SystemResourceAvailabilityErrorsTable, true); }
  else if (v.subscribedResourceAvailability !== undefined) { n--; s = w.enumeration(UniversalFailureTable, 4, v.subscribedResourceAvailability, SubscribedResourceAvailabilityErrorsTable); }
  else if (v.performanceManagement !== undefined) { n--; s = w.enumeration(UniversalFailureTable, 5, v.performanceManagement, PerformanceManagementErrorsTable); }
  else if (v.privateData !== undefined) { n--; s = w.enumeration(UniversalFailureTable, 6, v.privateData, PrivateDataInfoErrorsTable); }
  else if (v.privateErrorCode !== undefined) { n--; s = w.text(UniversalFailureTable, 7, v.privateErrorCode); }
  else if (v.unspecified !== undefined) { n--; s = w.nothing(UniversalFailureTable, 8, v.unspecified); }
  else w.noAlternative(v, UniversalFailureTable);
  return n > 0 ? w.choiceWith(t, i, s, v, n, UniversalFailureTable) : w.element(t, i, s);
}

export const OperationErrorsTable = new ValueTable<OperationErrors>('generic atLeastOneConditionalParameterNotProvided featureAlreadySet invalidMsgID invalidParameterValue invalidAccountCode invalidAgentGroup invalidAgentIdentifier invalidAgentPassword invalidAgentState invalidAlertTime invalidAllocationState invalidAuthCode invalidAutoAnswer invalidBitRate invalidButtonIdentifier invalidCallType invalidConnectionRate invalidConsultPurpose invalidCorrelatorData invalidCrossRefID invalidDelayTolerance invalidDestination invalidDestinationDetect invalidDoNotDisturb invalidEscapeCrossRefID invalidFeature invalidFile invalidFlowDirection invalidForwardingDestination invalidForwardingFlag invalidForwardingType invalidHookswitchType invalidHookswitchComponent invalidLampMode invalidLampID invalidMessageWaitingSetting invalidMicrophoneGain invalidMicrophoneMute invalidMonitorCrossRefID invalidMonitorFilter invalidMonitorObject invalidMonitorType invalidNumberOFChannels invalidParticipationType invalidRemainRetry invalidRingCount invalidRingPattern invalidRingVolume invalidRouteingAlgorithm invalidRouteingCrossRefID invalidRouteRegistrationCrossRefID invalidSpeakerVolume invalidSpeakerMute invalidSwitchingSubdomainCharsType invalidObjectType invalidActiveCallObject invalidCalledDeviceObjectType invalidCallingDeviceObjectType invalidCallToBePickedUpObjectType invalidCallToDivertObjectType invalidCallToParkObjectType invalidDestinationDeviceObject invalidHeldCallObject invalidMonitorObjectType invalidParkToObjectType messageIDRequired notDifferentDevices notSameDevice objectNotKnown invalidCallID invalidActiveCallID invalidHeldCallID invalidConnectionID invalidActiveConnectionID invalidHeldConnectionID invalidDeviceID invalidActiveDeviceID invalidCalledDeviceID invalidCallingDeviceID invalidCallToParkDeviceID invalidDestinationDeviceID invalidDivertingDeviceID invalidHeldDeviceID invalidParkToDeviceID invalidPickUpDeviceID parameterNotSupported accountCodeNotSupported agentGroupNotSupported agentPasswordNotSupported agentStateNotSupported alertTimeNotSupported allocationNotSupported authorisationCodeNotSupported autoAnswerNotSupported bitRateNotSupported buttonNotSupported callTypeNotSupported charactersToSendNotSupported connectionRateNotSupported connectionReservationNotSupported consultPurposeNotSupported correlatorDataNotSupported delayToleranceNotSupported destinationDetectNotSupported digitModeNotSupported errorValueNotSupported flowDirectionNotSupported forwardingDestinationNotSupported lampNotSupported monitorTypeNotSupported numberOfChannelsNotSupported parameterTypeNotSupported priorityNotSupported privateDataNotSupported pulseDurationNotSupported pulseRateNotSupported remainRetryNotSupported ringCountNotSupported routeUsedNotSupported securityNotSupported swSubdomainCCIETypeNotSupported toneDurationNotSupported sysStatRegIDNotSupported userDataNotSupported privilegeViolationSpecifiedDevice privilegeViolationActiveDevice privilegeViolationCalledDevice privilegeViolationCallingDevice privilegeViolationCallToParkDevice privilegeViolationDestinationDevice privilegeViolationOnDivertingDevice privilegeViolationHeldDevice privilegeViolationOnParkToDevice privilegeViolationPickUpDevice routeingTimerExpired requestIncompatibleWithObject requestIncompatibleWithConnection requestIncompatibleWithActiveConnection requestIncompatibleWithHeldConnection requestIncompatibleWithDevice requestIncompatibleWithCalledDevice requestIncompatibleWithCallingDevice requestIncompatibleWithSubjectDevice requestIncompatibleWithActiveDevice requestIncompatibleWithCallToParkDevice requestIncompatibleWithDestinationDevice requestIncompatibleWithDivertingDevice requestIncompatibleWithHeldDevice requestIncompatibleWithMedia requestIncompatibleWithParkToDevice requestIncompatibleWithPickupDevice serviceNotSupported securityViolation valueOutOfRange agentStateOutOfRange alertTimeOutOfRange allocationOutOfRange autoAnswerOutOfRange bitRateOutOfRange callTypeOutOfRange connectionRateOutOfRange connectionReservoationOutOfRange consultPurposeOutOfRange correlatorDataOutOfRange delayToleranceOutOfRange destinationDetectOutOfRange digitModeOutOfRange doNotDisturbOutOfRange flowDirectionOutOfRange forwardingFlagOutOfRange forwardingTypeOutOfRange hookswitchComponentOutOfRange hookswitchTypeOutOfRange lampModeOutOfRange messageWaitingSettingOutOfRange micGainOutOfRange micMuteOutOfRange monitorTypeOutOfRange numberOfChannelsOutOfRange participationTypeOutOfRange pulseDurationOutOfRange pulseRateOutOfRange ringCountOutOfRange ringPatternOutOfRange ringVolumnOutOfRange routeingAlgorithmOutOfRange speakerMuteOutOfRange speakerVolumeOutOfRange switchingCcittTypeOutOfRange systemStatusOutOfRange toneCharacterOutOfRange toneDurationOutOfRange');

export const SecurityErrorsTable = new ValueTable<SecurityErrors>('generic sequenceNumberViolated timeStampViolated securityInfoViolated');

export const StateIncompatibilityErrorsTable = new ValueTable<StateIncompatibilityErrors>('generic invalidObjectState invalidDeviceState connectedCallExists invalidActiveDeviceState invalidCalledDeviceState invalidCallingDeviceState invalidCallToParkDeviceState invalidDestinationDeviceState invalidDivertingDeviceState invalidHeldDeviceState invalidParkToDeviceState invalidConnectionState invalidActiveConnectionState invalidConnectionIDForActiveCall invalidHeldConnectionState noActiveCall noCallToAnswer noCallToClear noCallToComplete noConnectionToClear noHeldCall incorrectMsgState beginningOfMsg endOfMsg msgSuspended notAbleToPlay notAbleToResume');

export const SystemResourceAvailabilityErrorsTable = new ValueTable<SystemResourceAvailabilityErrors>('generic resourceBusy internalResourceBusy classifierBusy noMediaChannelsAvailable channelsInUseForBridgedDevices channelsInUseForData toneDetectorBusy toneGeneratorBusy networkBusy resourceOutOfService deviceOutOfService activeDeviceOutOfService calledDeviceOutOfService callingDeviceOutOfService callToParkDeviceOutOfService destinationDeviceOutOfService divertingDeviceOutOfService heldDeviceOutOfService parkToDeviceOutOfService pickupDeviceOutOfService networkOutOfService otherResourceOutOfService resourceLimitExceeded overallMonitorLimitExceeded conferenceMemberLimitExceeded registrationLimitExceeded conferenceResourceCannotBeSatisfied@6 maxDevicesExceeded@6 startTimeOutOfRange@6 durationExceeded@6');

export const SubscribedResourceAvailabilityErrorsTable = new ValueTable<SubscribedResourceAvailabilityErrors>('generic objectMonitorLimitExceeded trunkLimitExceeded outstandingReqLimitExceeded objectRegistrationLimitExceeded');

export const PerformanceManagementErrorsTable = new ValueTable<PerformanceManagementErrors>('generic performanceLimitExceeded');

export const PrivateDataInfoErrorsTable = new ValueTable<PrivateDataInfoErrors>('cSTAPrivateDataInfoError');
