import {
  choice,
  enumeration,
  handWritten,
  namedNumbers,
  required,
  type TypeDefinition,
} from '../language.js';

/** A value that has another name in ECMA-180. */
export const inEcma180 = (number: number, name: string) => ({
  number,
  about: `ECMA-180: ${name}.`,
});

/** An error that only the model has is the one of its category that says no more. */
const category = { isNarrower: true, instead: 'generic' } as const;

/** Phase I has one error for a cross reference that is not in use, whatever it is of. */
const unknownCrossReference = Object.fromEntries(
  [
    'invalidEscapeCrossRefID',
    'invalidMonitorCrossRefID',
    'invalidRouteingCrossRefID',
    'invalidRouteRegistrationCrossRefID',
  ].map((error) => [error, 'invalidCrossRefID']),
);

/** Causes and errors of CSTA Phase I, under the names that later phases gave to the same numbers. */
export const causeTypes = {
  Phase1EventCause: enumeration(
    {
      ...namedNumbers(`
        activeParticipation=1 alternate busy callBack callCancelled callForwardImmediate
        callForwardBusy callForwardNoAnswer callForward callNotAnswered callPickup campOn
        destNotObtainable doNotDisturb incompatibleDestination invalidAccountCode keyOperation
        lockout maintenance networkCongestion networkNotObtainable newCall noAvailableAgents
        override park overflow recall redirected reorderTone resourcesNotAvailable
        silentParticipation transfer trunksBusy
      `),
      activeParticipation: inEcma180(1, 'activeMonitor'),
      callForwardImmediate: inEcma180(6, 'callForwardAlways'),
      keyOperation: inEcma180(17, 'keyConference'),
      voiceUnitInitiator: {
        number: 34,
        isNameless: true,
        about: 'Later phases have no such cause.',
      },
    },
    { inModel: { isNarrower: true }, about: 'Why an event happened.' },
  ),
  Phase1OperationErrors: enumeration(
    {
      ...namedNumbers(`
        generic=1 requestIncompatibleWithObject valueOutOfRange objectNotKnown
        invalidForwardingDestination=7 invalidDestination=14 invalidFeature
        invalidAllocationState invalidCrossRefID invalidObjectType securityViolation
      `),
      invalidCallingDeviceID: inEcma180(5, 'invalidCallingDevice'),
      invalidCalledDeviceID: inEcma180(6, 'invalidCalledDevice'),
      privilegeViolationSpecifiedDevice: inEcma180(8, 'privilegeViolationOnSpecifiedDevice'),
      privilegeViolationCalledDevice: inEcma180(9, 'privilegeViolationOnCalledDevice'),
      privilegeViolationCallingDevice: inEcma180(10, 'privilegeViolationOnCallingDevice'),
      invalidCallID: inEcma180(11, 'invalidCSTACallIdentifier'),
      invalidDeviceID: inEcma180(12, 'invalidCSTADeviceIdentifier'),
      invalidConnectionID: inEcma180(13, 'invalidCSTAConnectionIdentifier'),
    },
    { inModel: { ...category, coarser: unknownCrossReference } },
  ),
  Phase1StateIncompatibilityErrors: enumeration(
    {
      ...namedNumbers(`
        generic=1 invalidObjectState noActiveCall=4 noHeldCall noCallToClear noConnectionToClear
        noCallToAnswer noCallToComplete
      `),
      invalidConnectionIDForActiveCall: inEcma180(3, 'invalidConnectionID'),
    },
    { inModel: category },
  ),
  Phase1SystemResourceAvailabilityErrors: enumeration(
    {
      ...namedNumbers(`
        generic=1 resourceOutOfService=4 networkBusy networkOutOfService
        overallMonitorLimitExceeded conferenceMemberLimitExceeded
      `),
      resourceBusy: inEcma180(2, 'serviceBusy'),
      internalResourceBusy: inEcma180(3, 'resourceBusy'),
    },
    { inModel: category },
  ),
  Phase1SubscribedResourceAvailabilityErrors: enumeration(
    {
      ...namedNumbers('generic=1 objectMonitorLimitExceeded'),
      trunkLimitExceeded: inEcma180(3, 'externalTrunkLimitExceeded'),
      outstandingReqLimitExceeded: inEcma180(4, 'outstandingRequestLimitExceeded'),
    },
    { inModel: category },
  ),
  Phase1PerformanceManagementErrors: enumeration('generic=1 performanceLimitExceeded', {
    inModel: category,
  }),
  Phase1SecurityOrUnspecified: handWritten({
    about:
      'ENUMERATED { generic (0), ECMA-180: unspecified; sequenceNumberViolated (1), timeStampViolated (2), pACViolated (3), securityInfoViolated (4), ECMA-180: sealViolated }. Without contents it is unspecifiedErrors NULL, which one source has under this tag.',
  }),
  Phase1UniversalFailure: choice(
    {
      operation: required('Phase1OperationErrors', { tag: 1 }),
      stateIncompatibility: required('Phase1StateIncompatibilityErrors', { tag: 2 }),
      systemResourceAvailability: required('Phase1SystemResourceAvailabilityErrors', { tag: 3 }),
      subscribedResourceAvailability: required('Phase1SubscribedResourceAvailabilityErrors', {
        tag: 4,
      }),
      performanceManagement: required('Phase1PerformanceManagementErrors', { tag: 5 }),
      security: required('Phase1SecurityOrUnspecified', { tag: 6 }),
      unspecified: required('nothing', { tag: 7 }),
      nonStandard: required('Phase1PrivateData', {
        inModel: { kept: true },
        about: 'An error of the vendor.',
      }),
    },
    {
      inModel: {
        lacks: {
          privateData: 'error category privateData',
          privateErrorCode: 'error category privateErrorCode',
        },
        instead: 'unspecified',
      },
      about: 'Why a request was refused.',
    },
  ),
} as const satisfies Readonly<Record<string, TypeDefinition>>;
