// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { Phase1AnyPrivateData, Phase1BarePrivateData, Phase1PrivateData, Phase1Seal, Phase1SecurityOrUnspecified, Phase1Time } from '../hand-written.js';
import type { Open, OpenBits, UnknownAlternative, UnknownValue } from '../../../model/unknown-member.js';

/** Names a device. */
export type Phase1DeviceID =
  | {
      /**
       * Diallable digits.
       */
      readonly dialingNumber: string;
      readonly deviceNumber?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A number of the switching function.
       */
      readonly deviceNumber: string;
      readonly dialingNumber?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly dialingNumber?: undefined; readonly deviceNumber?: undefined });

/** A public number by its type. */
export type Phase1PublicTON =
  | {
      readonly unknown: string;
      readonly international?: undefined;
      readonly national?: undefined;
      readonly networkspecific?: undefined;
      readonly subscriber?: undefined;
      readonly abbreviated?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly international: string;
      readonly unknown?: undefined;
      readonly national?: undefined;
      readonly networkspecific?: undefined;
      readonly subscriber?: undefined;
      readonly abbreviated?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly national: string;
      readonly unknown?: undefined;
      readonly international?: undefined;
      readonly networkspecific?: undefined;
      readonly subscriber?: undefined;
      readonly abbreviated?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly networkspecific: string;
      readonly unknown?: undefined;
      readonly international?: undefined;
      readonly national?: undefined;
      readonly subscriber?: undefined;
      readonly abbreviated?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly subscriber: string;
      readonly unknown?: undefined;
      readonly international?: undefined;
      readonly national?: undefined;
      readonly networkspecific?: undefined;
      readonly abbreviated?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly abbreviated: string;
      readonly unknown?: undefined;
      readonly international?: undefined;
      readonly national?: undefined;
      readonly networkspecific?: undefined;
      readonly subscriber?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly unknown?: undefined; readonly international?: undefined; readonly national?: undefined; readonly networkspecific?: undefined; readonly subscriber?: undefined; readonly abbreviated?: undefined });

/** A private number by its type. */
export type Phase1PrivateTON =
  | {
      readonly unknown: string;
      readonly level3RegionalNumber?: undefined;
      readonly level2RegionalNumber?: undefined;
      readonly level1RegionalNumber?: undefined;
      readonly pTNSpecificNumber?: undefined;
      readonly localNumber?: undefined;
      readonly abbreviated?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly level3RegionalNumber: string;
      readonly unknown?: undefined;
      readonly level2RegionalNumber?: undefined;
      readonly level1RegionalNumber?: undefined;
      readonly pTNSpecificNumber?: undefined;
      readonly localNumber?: undefined;
      readonly abbreviated?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly level2RegionalNumber: string;
      readonly unknown?: undefined;
      readonly level3RegionalNumber?: undefined;
      readonly level1RegionalNumber?: undefined;
      readonly pTNSpecificNumber?: undefined;
      readonly localNumber?: undefined;
      readonly abbreviated?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly level1RegionalNumber: string;
      readonly unknown?: undefined;
      readonly level3RegionalNumber?: undefined;
      readonly level2RegionalNumber?: undefined;
      readonly pTNSpecificNumber?: undefined;
      readonly localNumber?: undefined;
      readonly abbreviated?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly pTNSpecificNumber: string;
      readonly unknown?: undefined;
      readonly level3RegionalNumber?: undefined;
      readonly level2RegionalNumber?: undefined;
      readonly level1RegionalNumber?: undefined;
      readonly localNumber?: undefined;
      readonly abbreviated?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly localNumber: string;
      readonly unknown?: undefined;
      readonly level3RegionalNumber?: undefined;
      readonly level2RegionalNumber?: undefined;
      readonly level1RegionalNumber?: undefined;
      readonly pTNSpecificNumber?: undefined;
      readonly abbreviated?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly abbreviated: string;
      readonly unknown?: undefined;
      readonly level3RegionalNumber?: undefined;
      readonly level2RegionalNumber?: undefined;
      readonly level1RegionalNumber?: undefined;
      readonly pTNSpecificNumber?: undefined;
      readonly localNumber?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly unknown?: undefined; readonly level3RegionalNumber?: undefined; readonly level2RegionalNumber?: undefined; readonly level1RegionalNumber?: undefined; readonly pTNSpecificNumber?: undefined; readonly localNumber?: undefined; readonly abbreviated?: undefined });

/** Names a device in one of the forms that the switching function gives it. */
export type Phase1ExtendedDeviceID =
  | {
      /**
       * Diallable digits.
       */
      readonly dialingNumber: string;
      readonly deviceNumber?: undefined;
      readonly implicitPublic?: undefined;
      readonly explicitPublic?: undefined;
      readonly implicitPrivate?: undefined;
      readonly explicitPrivate?: undefined;
      readonly other?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A number of the switching function.
       */
      readonly deviceNumber: string;
      readonly dialingNumber?: undefined;
      readonly implicitPublic?: undefined;
      readonly explicitPublic?: undefined;
      readonly implicitPrivate?: undefined;
      readonly explicitPrivate?: undefined;
      readonly other?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly implicitPublic: string;
      readonly dialingNumber?: undefined;
      readonly deviceNumber?: undefined;
      readonly explicitPublic?: undefined;
      readonly implicitPrivate?: undefined;
      readonly explicitPrivate?: undefined;
      readonly other?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A public number by its type.
       */
      readonly explicitPublic: Phase1PublicTON;
      readonly dialingNumber?: undefined;
      readonly deviceNumber?: undefined;
      readonly implicitPublic?: undefined;
      readonly implicitPrivate?: undefined;
      readonly explicitPrivate?: undefined;
      readonly other?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly implicitPrivate: string;
      readonly dialingNumber?: undefined;
      readonly deviceNumber?: undefined;
      readonly implicitPublic?: undefined;
      readonly explicitPublic?: undefined;
      readonly explicitPrivate?: undefined;
      readonly other?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A private number by its type.
       */
      readonly explicitPrivate: Phase1PrivateTON;
      readonly dialingNumber?: undefined;
      readonly deviceNumber?: undefined;
      readonly implicitPublic?: undefined;
      readonly explicitPublic?: undefined;
      readonly implicitPrivate?: undefined;
      readonly other?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A number of another plan.
       */
      readonly other: string;
      readonly dialingNumber?: undefined;
      readonly deviceNumber?: undefined;
      readonly implicitPublic?: undefined;
      readonly explicitPublic?: undefined;
      readonly implicitPrivate?: undefined;
      readonly explicitPrivate?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly dialingNumber?: undefined; readonly deviceNumber?: undefined; readonly implicitPublic?: undefined; readonly explicitPublic?: undefined; readonly implicitPrivate?: undefined; readonly explicitPrivate?: undefined; readonly other?: undefined });

/**
 * Names a device from which a call was redirected: DeviceID in one source, ExtendedDeviceID in
 * another, whose first two alternatives are the same.
 */
export type Phase1RedirectedDeviceID =
  | {
      /**
       * Diallable digits.
       */
      readonly dialingNumber: string;
      readonly deviceNumber?: undefined;
      readonly implicitPublic?: undefined;
      readonly explicitPublic?: undefined;
      readonly implicitPrivate?: undefined;
      readonly explicitPrivate?: undefined;
      readonly other?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A number of the switching function.
       */
      readonly deviceNumber: string;
      readonly dialingNumber?: undefined;
      readonly implicitPublic?: undefined;
      readonly explicitPublic?: undefined;
      readonly implicitPrivate?: undefined;
      readonly explicitPrivate?: undefined;
      readonly other?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly implicitPublic: string;
      readonly dialingNumber?: undefined;
      readonly deviceNumber?: undefined;
      readonly explicitPublic?: undefined;
      readonly implicitPrivate?: undefined;
      readonly explicitPrivate?: undefined;
      readonly other?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A public number by its type.
       */
      readonly explicitPublic: Phase1PublicTON;
      readonly dialingNumber?: undefined;
      readonly deviceNumber?: undefined;
      readonly implicitPublic?: undefined;
      readonly implicitPrivate?: undefined;
      readonly explicitPrivate?: undefined;
      readonly other?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly implicitPrivate: string;
      readonly dialingNumber?: undefined;
      readonly deviceNumber?: undefined;
      readonly implicitPublic?: undefined;
      readonly explicitPublic?: undefined;
      readonly explicitPrivate?: undefined;
      readonly other?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A private number by its type.
       */
      readonly explicitPrivate: Phase1PrivateTON;
      readonly dialingNumber?: undefined;
      readonly deviceNumber?: undefined;
      readonly implicitPublic?: undefined;
      readonly explicitPublic?: undefined;
      readonly implicitPrivate?: undefined;
      readonly other?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A number of another plan.
       */
      readonly other: string;
      readonly dialingNumber?: undefined;
      readonly deviceNumber?: undefined;
      readonly implicitPublic?: undefined;
      readonly explicitPublic?: undefined;
      readonly implicitPrivate?: undefined;
      readonly explicitPrivate?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly dialingNumber?: undefined; readonly deviceNumber?: undefined; readonly implicitPublic?: undefined; readonly explicitPublic?: undefined; readonly implicitPrivate?: undefined; readonly explicitPrivate?: undefined; readonly other?: undefined });

/** The device that calls. */
export type Phase1CallingDeviceID =
  | {
      /**
       * Names a device in one of the forms that the switching function gives it.
       */
      readonly deviceIdentifier: Phase1ExtendedDeviceID;
      readonly notKnown?: undefined;
      readonly notRequired?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The switching function cannot tell which device it is.
       */
      readonly notKnown: true;
      readonly deviceIdentifier?: undefined;
      readonly notRequired?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The device is not needed here.
       */
      readonly notRequired: true;
      readonly deviceIdentifier?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceIdentifier?: undefined; readonly notKnown?: undefined; readonly notRequired?: undefined });

/** The device that is called. */
export type Phase1CalledDeviceID =
  | {
      /**
       * Names a device in one of the forms that the switching function gives it.
       */
      readonly deviceIdentifier: Phase1ExtendedDeviceID;
      readonly notKnown?: undefined;
      readonly notRequired?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The switching function cannot tell which device it is.
       */
      readonly notKnown: true;
      readonly deviceIdentifier?: undefined;
      readonly notRequired?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The device is not needed here.
       */
      readonly notRequired: true;
      readonly deviceIdentifier?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceIdentifier?: undefined; readonly notKnown?: undefined; readonly notRequired?: undefined });

/** The device that the event is about. */
export type Phase1SubjectDeviceID =
  | {
      /**
       * Names a device in one of the forms that the switching function gives it.
       */
      readonly deviceIdentifier: Phase1ExtendedDeviceID;
      readonly notKnown?: undefined;
      readonly notRequired?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The switching function cannot tell which device it is.
       */
      readonly notKnown: true;
      readonly deviceIdentifier?: undefined;
      readonly notRequired?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The device is not needed here.
       */
      readonly notRequired: true;
      readonly deviceIdentifier?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceIdentifier?: undefined; readonly notKnown?: undefined; readonly notRequired?: undefined });

/** The device from which the call was redirected last. */
export type Phase1RedirectionDeviceID =
  | {
      /**
       * The device that was dialled.
       */
      readonly numberDialed: Phase1RedirectedDeviceID;
      readonly notKnown?: undefined;
      readonly notRequired?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The device cannot be given.
       */
      readonly notKnown: true;
      readonly numberDialed?: undefined;
      readonly notRequired?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The call was not redirected.
       */
      readonly notRequired: true;
      readonly numberDialed?: undefined;
      readonly notKnown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly numberDialed?: undefined; readonly notKnown?: undefined; readonly notRequired?: undefined });

/** Names a device within a connection. */
export type Phase1LocalDeviceID =
  | {
      /**
       * A static identifier: diallable digits.
       */
      readonly dialingNumber: string;
      readonly deviceNumber?: undefined;
      readonly dynamicID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A static identifier: a number.
       */
      readonly deviceNumber: string;
      readonly dialingNumber?: undefined;
      readonly dynamicID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * An identifier that holds as long as the device takes part in the call.
       */
      readonly dynamicID: string;
      readonly dialingNumber?: undefined;
      readonly deviceNumber?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly dialingNumber?: undefined; readonly deviceNumber?: undefined; readonly dynamicID?: undefined });

/** A device's part in one call. */
export interface Phase1ConnectionID extends Open {
  /**
   * The call; ECMA-180 names it call.
   */
  readonly callID?: string;
  /**
   * The device; ECMA-180 names it device.
   */
  readonly deviceID?: Phase1LocalDeviceID;
}

/** Time stamp, sequence number and seal of a message. */
export interface Phase1SecurityData extends Open {
  /**
   * The number of the message in the sequence of its sender.
   */
  readonly messageSequenceNumber?: number;
  /**
   * When the message was sent.
   */
  readonly timeStamp?: Phase1Time;
  /**
   * What proves that the message is genuine.
   */
  readonly seal?: Phase1Seal;
}

/** Security data and private data, which every request may carry. */
export interface Phase1CommonArguments extends Open {
  /**
   * Security data of the message.
   */
  readonly security?: Phase1SecurityData;
  /**
   * Vendors' own data.
   */
  readonly privateData?: readonly Phase1AnyPrivateData[];
}

/** Why an event happened. */
export type Phase1EventCause =
  /** ECMA-180: activeMonitor. */
  | 'activeParticipation'
  | 'alternate'
  | 'busy'
  | 'callBack'
  | 'callCancelled'
  /** ECMA-180: callForwardAlways. */
  | 'callForwardImmediate'
  | 'callForwardBusy'
  | 'callForwardNoAnswer'
  | 'callForward'
  | 'callNotAnswered'
  | 'callPickup'
  | 'campOn'
  | 'destNotObtainable'
  | 'doNotDisturb'
  | 'incompatibleDestination'
  | 'invalidAccountCode'
  /** ECMA-180: keyConference. */
  | 'keyOperation'
  | 'lockout'
  | 'maintenance'
  | 'networkCongestion'
  | 'networkNotObtainable'
  | 'newCall'
  | 'noAvailableAgents'
  | 'override'
  | 'park'
  | 'overflow'
  | 'recall'
  | 'redirected'
  | 'reorderTone'
  | 'resourcesNotAvailable'
  | 'silentParticipation'
  | 'transfer'
  | 'trunksBusy'
  /** Later phases have no such cause. */
  | 'voiceUnitInitiator'
  | UnknownValue;

export type Phase1OperationErrors =
  | 'generic'
  | 'requestIncompatibleWithObject'
  | 'valueOutOfRange'
  | 'objectNotKnown'
  /** ECMA-180: invalidCallingDevice. */
  | 'invalidCallingDeviceID'
  /** ECMA-180: invalidCalledDevice. */
  | 'invalidCalledDeviceID'
  | 'invalidForwardingDestination'
  /** ECMA-180: privilegeViolationOnSpecifiedDevice. */
  | 'privilegeViolationSpecifiedDevice'
  /** ECMA-180: privilegeViolationOnCalledDevice. */
  | 'privilegeViolationCalledDevice'
  /** ECMA-180: privilegeViolationOnCallingDevice. */
  | 'privilegeViolationCallingDevice'
  /** ECMA-180: invalidCSTACallIdentifier. */
  | 'invalidCallID'
  /** ECMA-180: invalidCSTADeviceIdentifier. */
  | 'invalidDeviceID'
  /** ECMA-180: invalidCSTAConnectionIdentifier. */
  | 'invalidConnectionID'
  | 'invalidDestination'
  | 'invalidFeature'
  | 'invalidAllocationState'
  | 'invalidCrossRefID'
  | 'invalidObjectType'
  | 'securityViolation'
  | UnknownValue;

export type Phase1StateIncompatibilityErrors =
  | 'generic'
  | 'invalidObjectState'
  /** ECMA-180: invalidConnectionID. */
  | 'invalidConnectionIDForActiveCall'
  | 'noActiveCall'
  | 'noHeldCall'
  | 'noCallToClear'
  | 'noConnectionToClear'
  | 'noCallToAnswer'
  | 'noCallToComplete'
  | UnknownValue;

export type Phase1SystemResourceAvailabilityErrors =
  | 'generic'
  /** ECMA-180: serviceBusy. */
  | 'resourceBusy'
  /** ECMA-180: resourceBusy. */
  | 'internalResourceBusy'
  | 'resourceOutOfService'
  | 'networkBusy'
  | 'networkOutOfService'
  | 'overallMonitorLimitExceeded'
  | 'conferenceMemberLimitExceeded'
  | UnknownValue;

export type Phase1SubscribedResourceAvailabilityErrors =
  | 'generic'
  | 'objectMonitorLimitExceeded'
  /** ECMA-180: externalTrunkLimitExceeded. */
  | 'trunkLimitExceeded'
  /** ECMA-180: outstandingRequestLimitExceeded. */
  | 'outstandingReqLimitExceeded'
  | UnknownValue;

export type Phase1PerformanceManagementErrors =
  | 'generic'
  | 'performanceLimitExceeded'
  | UnknownValue;

/** Why a request was refused. */
export type Phase1UniversalFailure =
  | {
      readonly operation: Phase1OperationErrors;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly security?: undefined;
      readonly unspecified?: undefined;
      readonly nonStandard?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly stateIncompatibility: Phase1StateIncompatibilityErrors;
      readonly operation?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly security?: undefined;
      readonly unspecified?: undefined;
      readonly nonStandard?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly systemResourceAvailability: Phase1SystemResourceAvailabilityErrors;
      readonly operation?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly security?: undefined;
      readonly unspecified?: undefined;
      readonly nonStandard?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly subscribedResourceAvailability: Phase1SubscribedResourceAvailabilityErrors;
      readonly operation?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly security?: undefined;
      readonly unspecified?: undefined;
      readonly nonStandard?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly performanceManagement: Phase1PerformanceManagementErrors;
      readonly operation?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly security?: undefined;
      readonly unspecified?: undefined;
      readonly nonStandard?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * ENUMERATED { generic (0), ECMA-180: unspecified; sequenceNumberViolated (1), timeStampViolated (2),
       * pACViolated (3), securityInfoViolated (4), ECMA-180: sealViolated }.
       */
      readonly security: Phase1SecurityOrUnspecified;
      readonly operation?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly unspecified?: undefined;
      readonly nonStandard?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly unspecified: true;
      readonly operation?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly security?: undefined;
      readonly nonStandard?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * An error of the vendor.
       */
      readonly nonStandard: Phase1PrivateData;
      readonly operation?: undefined;
      readonly stateIncompatibility?: undefined;
      readonly systemResourceAvailability?: undefined;
      readonly subscribedResourceAvailability?: undefined;
      readonly performanceManagement?: undefined;
      readonly security?: undefined;
      readonly unspecified?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly operation?: undefined; readonly stateIncompatibility?: undefined; readonly systemResourceAvailability?: undefined; readonly subscribedResourceAvailability?: undefined; readonly performanceManagement?: undefined; readonly security?: undefined; readonly unspecified?: undefined; readonly nonStandard?: undefined });

export type Phase1AccountInfo = Uint8Array;

export type Phase1AuthCode = Uint8Array;

export type Phase1AgentID = string;

export type Phase1AgentPassword = Uint8Array;

/** The state of a connection. */
export type Phase1LocalConnectionState =
  | 'null'
  | 'initiated'
  | 'alerting'
  | 'connected'
  | 'hold'
  | 'queued'
  | 'fail'
  | UnknownValue;

/** The calls that a service is about: the held one, the active one, or both. */
export type Phase1ConnectionDetails =
  | {
      /**
       * A device's part in one call.
       */
      readonly heldCall: Phase1ConnectionID;
      readonly activeCall?: undefined;
      readonly bothCalls?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A device's part in one call.
       */
      readonly activeCall: Phase1ConnectionID;
      readonly heldCall?: undefined;
      readonly bothCalls?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly bothCalls: Phase1BothCalls;
      readonly heldCall?: undefined;
      readonly activeCall?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly heldCall?: undefined; readonly activeCall?: undefined; readonly bothCalls?: undefined });

export interface Phase1BothCalls extends Open {
  /**
   * A device's part in one call.
   */
  readonly heldCall: Phase1ConnectionID;
  /**
   * A device's part in one call.
   */
  readonly activeCall: Phase1ConnectionID;
}

export type Phase1ConnectionIDList = readonly Phase1ConnectionID[];

export interface Phase1CallInfoItem extends Open {
  /**
   * A device's part in one call.
   */
  readonly endpoint: Phase1ConnectionID;
  /**
   * Names a device.
   */
  readonly staticEndpoint?: Phase1DeviceID;
}

export type Phase1CallInfo = readonly Phase1CallInfoItem[];

/** The connections of a call, with or without the devices at their ends. */
export type Phase1ConnectionList =
  | {
      readonly connections: Phase1ConnectionIDList;
      readonly callInformation?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * ECMA-180: callinformation.
       */
      readonly callInformation: Phase1CallInfo;
      readonly connections?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly connections?: undefined; readonly callInformation?: undefined });

/** What to wait for before the call goes to the calling device. */
export type Phase1AllocationState =
  | 'callDelivered'
  | 'callEstablished'
  | UnknownValue;

/** How to complete a call, and the connection that failed. */
export type Phase1FeatureInfo =
  | {
      /**
       * A device's part in one call.
       */
      readonly campon: Phase1ConnectionID;
      readonly callback?: undefined;
      readonly intrude?: undefined;
      readonly callbackMessage?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A device's part in one call.
       */
      readonly callback: Phase1ConnectionID;
      readonly campon?: undefined;
      readonly intrude?: undefined;
      readonly callbackMessage?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A device's part in one call.
       */
      readonly intrude: Phase1ConnectionID;
      readonly campon?: undefined;
      readonly callback?: undefined;
      readonly callbackMessage?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A device's part in one call.
       */
      readonly callbackMessage: Phase1ConnectionID;
      readonly campon?: undefined;
      readonly callback?: undefined;
      readonly intrude?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly campon?: undefined; readonly callback?: undefined; readonly intrude?: undefined; readonly callbackMessage?: undefined });

export interface Phase1Deflect extends Open {
  /**
   * A device's part in one call.
   */
  readonly callToBeDiverted: Phase1ConnectionID;
  /**
   * The device that is called.
   */
  readonly newDestination: Phase1CalledDeviceID;
}

export interface Phase1Pickup extends Open {
  /**
   * A device's part in one call.
   */
  readonly callToBePickedUp: Phase1ConnectionID;
  /**
   * Names a device.
   */
  readonly requestingDevice: Phase1DeviceID;
}

/** How to divert a call, and where to. */
export type Phase1DivertInfo =
  | {
      readonly deflect: Phase1Deflect;
      readonly pickup?: undefined;
      readonly group?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly pickup: Phase1Pickup;
      readonly deflect?: undefined;
      readonly group?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The device that picks up a call of its group.
       */
      readonly group: Phase1DeviceID;
      readonly deflect?: undefined;
      readonly pickup?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deflect?: undefined; readonly pickup?: undefined; readonly group?: undefined });

/** A kind of forwarding, switched on or off. */
export type Phase1ForwardingType =
  | 'forwardImmediateOn'
  | 'forwardImmediateOff'
  | 'forwardBusyOn'
  | 'forwardBusyOff'
  | 'forwardNoAnsOn'
  | 'forwardNoAnsOff'
  | 'forwardBusyIntOn'
  | 'forwardBusyIntOff'
  | 'forwardBusyExtOn'
  | 'forwardBusyExtOff'
  | 'forwardNoAnsIntOn'
  | 'forwardNoAnsIntOff'
  | 'forwardNoAnsExtOn'
  | 'forwardNoAnsExtOff'
  | UnknownValue;

export interface Phase1ForwardParameter extends Open {
  /**
   * A kind of forwarding, switched on or off.
   */
  readonly forwardingType: Phase1ForwardingType;
  readonly forwardDN?: string;
}

export interface Phase1ForwardListItem extends Open {
  /**
   * A kind of forwarding, switched on or off.
   */
  readonly forwardingType: Phase1ForwardingType;
  readonly forwardDN: string;
}

export type Phase1ForwardList = readonly Phase1ForwardListItem[];

/** The kind of a device. */
export type Phase1DeviceType =
  | 'station'
  | 'line'
  | 'button'
  /** ECMA-180: aCD. */
  | 'acd'
  | 'trunk'
  | 'operator'
  /** ECMA-180: station-group. */
  | 'stationGroup'
  /** ECMA-180: line-group. */
  | 'lineGroup'
  /** ECMA-180: button-group. */
  | 'buttonGroup'
  /** ECMA-180: aCD-group. */
  | 'acdGroup'
  /** ECMA-180: trunk-group. */
  | 'trunkGroup'
  /** ECMA-180: operator-group. */
  | 'operatorGroup'
  | 'other'
  | UnknownValue;

export interface Phase1DeviceClass extends OpenBits {
  readonly voice?: boolean;
  readonly data?: boolean;
  readonly image?: boolean;
  readonly other?: boolean;
}

export interface Phase1DeviceInfo extends Open {
  /**
   * Names a device.
   */
  readonly deviceID?: Phase1DeviceID;
  /**
   * The kind of a device.
   */
  readonly deviceType?: Phase1DeviceType;
  readonly deviceClass?: Phase1DeviceClass;
}

/**
 * The state of an agent. One source has logOut (0) and notReady (1); the wire does not tell which is
 * meant.
 */
export type Phase1AgentState =
  | 'notReady'
  | 'null'
  | 'ready'
  | 'workNotReady'
  | 'workReady'
  | UnknownValue;

/** What to ask of a device. */
export type Phase1QueryDeviceFeature =
  | 'msgWaitingOn'
  | 'doNotDisturbOn'
  | 'forward'
  | 'lastDialedNumber'
  | 'deviceInfo'
  | 'agentState'
  | 'routingEnabled'
  | 'autoAnswer'
  | 'microphoneMuteOn'
  | 'speakerMuteOn'
  | 'speakerVolume'
  | UnknownValue;

/** What a device answered. */
export type Phase1QueryDeviceInformation =
  | {
      readonly msgWaitingOn: boolean;
      readonly doNotDisturbOn?: undefined;
      readonly forward?: undefined;
      readonly lastDialed?: undefined;
      readonly deviceInfo?: undefined;
      readonly agentState?: undefined;
      readonly routingEnabled?: undefined;
      readonly autoAnswerOn?: undefined;
      readonly microphoneMuteOn?: undefined;
      readonly speakerMuteOn?: undefined;
      readonly speakerVolume?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly doNotDisturbOn: boolean;
      readonly msgWaitingOn?: undefined;
      readonly forward?: undefined;
      readonly lastDialed?: undefined;
      readonly deviceInfo?: undefined;
      readonly agentState?: undefined;
      readonly routingEnabled?: undefined;
      readonly autoAnswerOn?: undefined;
      readonly microphoneMuteOn?: undefined;
      readonly speakerMuteOn?: undefined;
      readonly speakerVolume?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly forward: Phase1ForwardList;
      readonly msgWaitingOn?: undefined;
      readonly doNotDisturbOn?: undefined;
      readonly lastDialed?: undefined;
      readonly deviceInfo?: undefined;
      readonly agentState?: undefined;
      readonly routingEnabled?: undefined;
      readonly autoAnswerOn?: undefined;
      readonly microphoneMuteOn?: undefined;
      readonly speakerMuteOn?: undefined;
      readonly speakerVolume?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly lastDialed: string;
      readonly msgWaitingOn?: undefined;
      readonly doNotDisturbOn?: undefined;
      readonly forward?: undefined;
      readonly deviceInfo?: undefined;
      readonly agentState?: undefined;
      readonly routingEnabled?: undefined;
      readonly autoAnswerOn?: undefined;
      readonly microphoneMuteOn?: undefined;
      readonly speakerMuteOn?: undefined;
      readonly speakerVolume?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly deviceInfo: Phase1DeviceInfo;
      readonly msgWaitingOn?: undefined;
      readonly doNotDisturbOn?: undefined;
      readonly forward?: undefined;
      readonly lastDialed?: undefined;
      readonly agentState?: undefined;
      readonly routingEnabled?: undefined;
      readonly autoAnswerOn?: undefined;
      readonly microphoneMuteOn?: undefined;
      readonly speakerMuteOn?: undefined;
      readonly speakerVolume?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The state of an agent.
       */
      readonly agentState: Phase1AgentState;
      readonly msgWaitingOn?: undefined;
      readonly doNotDisturbOn?: undefined;
      readonly forward?: undefined;
      readonly lastDialed?: undefined;
      readonly deviceInfo?: undefined;
      readonly routingEnabled?: undefined;
      readonly autoAnswerOn?: undefined;
      readonly microphoneMuteOn?: undefined;
      readonly speakerMuteOn?: undefined;
      readonly speakerVolume?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly routingEnabled: boolean;
      readonly msgWaitingOn?: undefined;
      readonly doNotDisturbOn?: undefined;
      readonly forward?: undefined;
      readonly lastDialed?: undefined;
      readonly deviceInfo?: undefined;
      readonly agentState?: undefined;
      readonly autoAnswerOn?: undefined;
      readonly microphoneMuteOn?: undefined;
      readonly speakerMuteOn?: undefined;
      readonly speakerVolume?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly autoAnswerOn: boolean;
      readonly msgWaitingOn?: undefined;
      readonly doNotDisturbOn?: undefined;
      readonly forward?: undefined;
      readonly lastDialed?: undefined;
      readonly deviceInfo?: undefined;
      readonly agentState?: undefined;
      readonly routingEnabled?: undefined;
      readonly microphoneMuteOn?: undefined;
      readonly speakerMuteOn?: undefined;
      readonly speakerVolume?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly microphoneMuteOn: boolean;
      readonly msgWaitingOn?: undefined;
      readonly doNotDisturbOn?: undefined;
      readonly forward?: undefined;
      readonly lastDialed?: undefined;
      readonly deviceInfo?: undefined;
      readonly agentState?: undefined;
      readonly routingEnabled?: undefined;
      readonly autoAnswerOn?: undefined;
      readonly speakerMuteOn?: undefined;
      readonly speakerVolume?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly speakerMuteOn: boolean;
      readonly msgWaitingOn?: undefined;
      readonly doNotDisturbOn?: undefined;
      readonly forward?: undefined;
      readonly lastDialed?: undefined;
      readonly deviceInfo?: undefined;
      readonly agentState?: undefined;
      readonly routingEnabled?: undefined;
      readonly autoAnswerOn?: undefined;
      readonly microphoneMuteOn?: undefined;
      readonly speakerVolume?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * 0 to 100.
       */
      readonly speakerVolume: number;
      readonly msgWaitingOn?: undefined;
      readonly doNotDisturbOn?: undefined;
      readonly forward?: undefined;
      readonly lastDialed?: undefined;
      readonly deviceInfo?: undefined;
      readonly agentState?: undefined;
      readonly routingEnabled?: undefined;
      readonly autoAnswerOn?: undefined;
      readonly microphoneMuteOn?: undefined;
      readonly speakerMuteOn?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly msgWaitingOn?: undefined; readonly doNotDisturbOn?: undefined; readonly forward?: undefined; readonly lastDialed?: undefined; readonly deviceInfo?: undefined; readonly agentState?: undefined; readonly routingEnabled?: undefined; readonly autoAnswerOn?: undefined; readonly microphoneMuteOn?: undefined; readonly speakerMuteOn?: undefined; readonly speakerVolume?: undefined });

export interface Phase1LoggedOnInfo extends Open {
  readonly agentID?: Phase1AgentID;
  readonly password?: Phase1AgentPassword;
  /**
   * Names a device.
   */
  readonly group?: Phase1DeviceID;
}

export interface Phase1LoggedOffInfo extends Open {
  readonly agentID?: Phase1AgentID;
  /**
   * Names a device.
   */
  readonly group?: Phase1DeviceID;
}

/** The state that an agent is to go to. */
export type Phase1AgentParameter =
  | {
      readonly loggedIn: Phase1LoggedOnInfo;
      readonly loggedOut?: undefined;
      readonly notReady?: undefined;
      readonly ready?: undefined;
      readonly workNotReady?: undefined;
      readonly workReady?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly loggedOut: Phase1LoggedOffInfo;
      readonly loggedIn?: undefined;
      readonly notReady?: undefined;
      readonly ready?: undefined;
      readonly workNotReady?: undefined;
      readonly workReady?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly notReady: true;
      readonly loggedIn?: undefined;
      readonly loggedOut?: undefined;
      readonly ready?: undefined;
      readonly workNotReady?: undefined;
      readonly workReady?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly ready: true;
      readonly loggedIn?: undefined;
      readonly loggedOut?: undefined;
      readonly notReady?: undefined;
      readonly workNotReady?: undefined;
      readonly workReady?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly workNotReady: true;
      readonly loggedIn?: undefined;
      readonly loggedOut?: undefined;
      readonly notReady?: undefined;
      readonly ready?: undefined;
      readonly workReady?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly workReady: true;
      readonly loggedIn?: undefined;
      readonly loggedOut?: undefined;
      readonly notReady?: undefined;
      readonly ready?: undefined;
      readonly workNotReady?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly loggedIn?: undefined; readonly loggedOut?: undefined; readonly notReady?: undefined; readonly ready?: undefined; readonly workNotReady?: undefined; readonly workReady?: undefined });

/** What to set at a device. */
export type Phase1SetDeviceFeature =
  | {
      readonly msgWaitingOn: boolean;
      readonly doNotDisturbOn?: undefined;
      readonly forward?: undefined;
      readonly requestedAgentState?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly doNotDisturbOn: boolean;
      readonly msgWaitingOn?: undefined;
      readonly forward?: undefined;
      readonly requestedAgentState?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly forward: Phase1ForwardParameter;
      readonly msgWaitingOn?: undefined;
      readonly doNotDisturbOn?: undefined;
      readonly requestedAgentState?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The state that an agent is to go to.
       */
      readonly requestedAgentState: Phase1AgentParameter;
      readonly msgWaitingOn?: undefined;
      readonly doNotDisturbOn?: undefined;
      readonly forward?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly msgWaitingOn?: undefined; readonly doNotDisturbOn?: undefined; readonly forward?: undefined; readonly requestedAgentState?: undefined });

/** The state of the system. */
export type Phase1SystemStatusValue =
  | 'initializing'
  | 'enabled'
  | 'normal'
  | 'messagesLost'
  | 'disabled'
  | 'overloadImminent'
  | 'overloadReached'
  | 'overloadRelieved'
  | UnknownValue;

/** How a route should be picked. */
export type Phase1SelectValue =
  | 'normal'
  | 'leastCost'
  | 'emergency'
  | 'aCD'
  | 'userDefined'
  | UnknownValue;

/** How many more routes can still be offered. */
export type Phase1RetryValue =
  | {
      readonly noListAvailable: boolean;
      readonly noCountAvailable?: undefined;
      readonly retryCount?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly noCountAvailable: boolean;
      readonly noListAvailable?: undefined;
      readonly retryCount?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly retryCount: number;
      readonly noListAvailable?: undefined;
      readonly noCountAvailable?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly noListAvailable?: undefined; readonly noCountAvailable?: undefined; readonly retryCount?: undefined });

/** Set-up information, which later phases lack. */
export type Phase1SetUpValues = Uint8Array;

export type Phase1RouteingCrossRefID = string;

export type Phase1MonitorCrossRefID = string;

/** What to monitor. */
export type Phase1MonitorObject =
  | {
      /**
       * Names a device.
       */
      readonly deviceObject: Phase1DeviceID;
      readonly callObject?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A device's part in one call.
       */
      readonly callObject: Phase1ConnectionID;
      readonly deviceObject?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly deviceObject?: undefined; readonly callObject?: undefined });

export type Phase1MonitorType =
  | 'call'
  | 'device'
  | UnknownValue;

export interface Phase1CallFilter extends OpenBits {
  readonly callCleared?: boolean;
  readonly conferenced?: boolean;
  readonly connectionCleared?: boolean;
  readonly delivered?: boolean;
  readonly diverted?: boolean;
  readonly established?: boolean;
  readonly failed?: boolean;
  readonly held?: boolean;
  readonly networkReached?: boolean;
  readonly originated?: boolean;
  readonly queued?: boolean;
  readonly retrieved?: boolean;
  readonly serviceInitiated?: boolean;
  readonly transferred?: boolean;
}

export interface Phase1FeatureFilter extends OpenBits {
  readonly callInformation?: boolean;
  readonly doNotDisturb?: boolean;
  readonly forwarding?: boolean;
  readonly messageWaiting?: boolean;
}

export interface Phase1AgentFilter extends OpenBits {
  readonly loggedOn?: boolean;
  readonly loggedOff?: boolean;
  readonly notReady?: boolean;
  readonly ready?: boolean;
  readonly workNotReady?: boolean;
  readonly workReady?: boolean;
}

export interface Phase1MaintenanceFilter extends OpenBits {
  readonly backInService?: boolean;
  readonly outOfService?: boolean;
}

/**
 * The events that a monitor leaves out. One source has all five members mandatory, so all five are
 * written.
 */
export interface Phase1MonitorFilter extends Open {
  /**
   * Absent means no bit.
   */
  readonly call?: Phase1CallFilter;
  /**
   * Absent means no bit.
   */
  readonly feature?: Phase1FeatureFilter;
  /**
   * Absent means no bit.
   */
  readonly agent?: Phase1AgentFilter;
  /**
   * Absent means no bit.
   */
  readonly maintenance?: Phase1MaintenanceFilter;
  /** Absent means `false`. */
  readonly private?: boolean;
}

export type Phase1SimpleCallState =
  | 'callNull'
  | 'callPending'
  | 'callOriginated'
  | 'callDelivered'
  | 'callDeliveredHeld'
  | 'callReceived'
  | 'callEstablished'
  | 'callEstablishedHeld'
  | 'callReceivedOnHold'
  | 'callEstablishedOnHold'
  | 'callQueued'
  | 'callQueuedHeld'
  | 'callFailed'
  | 'callFailedHeld'
  | UnknownValue;

export type Phase1CompoundCallState = readonly Phase1LocalConnectionState[];

/** The state of a call, seen from a device. */
export type Phase1CallState =
  | {
      readonly compound: Phase1CompoundCallState;
      readonly simple?: undefined;
      readonly unknown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly simple: Phase1SimpleCallState;
      readonly compound?: undefined;
      readonly unknown?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly unknown: true;
      readonly compound?: undefined;
      readonly simple?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly compound?: undefined; readonly simple?: undefined; readonly unknown?: undefined });

/**
 * A call at a device: SEQUENCE { callIdentifier, localCallState } in one source, { deviceOnCall,
 * callIdentifier, localConnectionState OPTIONAL } in another.
 */
export interface Phase1SnapshotDeviceInfo extends Open {
  /**
   * One source has it; it stands with localConnectionState.
   */
  readonly deviceOnCall?: Phase1SubjectDeviceID;
  /**
   * A device's part in one call.
   */
  readonly callIdentifier: Phase1ConnectionID;
  /**
   * The one source has it, and mandatory; the other has localConnectionState.
   */
  readonly localCallState?: Phase1CallState;
  /**
   * The state of a connection.
   */
  readonly localConnectionState?: Phase1LocalConnectionState;
}

export type Phase1SnapshotDeviceData = readonly Phase1SnapshotDeviceInfo[];

export interface Phase1SnapshotCallInfo extends Open {
  /**
   * The device that the event is about.
   */
  readonly deviceOnCall: Phase1SubjectDeviceID;
  /**
   * A device's part in one call.
   */
  readonly callIdentifier: Phase1ConnectionID;
  /**
   * ECMA-180: localConnectionState.
   */
  readonly localConnectionInfo?: Phase1LocalConnectionState;
}

export type Phase1SnapshotCallData = readonly Phase1SnapshotCallInfo[];

/** The value alone, or with extensions. */
export type Phase1CallsArgument =
  | {
      /**
       * The calls that a service is about: the held one, the active one, or both.
       */
      readonly alone: Phase1ConnectionDetails;
      readonly extended?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly extended: Phase1CallsArgumentExtended;
      readonly alone?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly alone?: undefined; readonly extended?: undefined });

export interface Phase1CallsArgumentExtended extends Open {
  /**
   * The calls that a service is about: the held one, the active one, or both.
   */
  readonly value: Phase1ConnectionDetails;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/** The value alone, or with extensions. */
export type Phase1ConnectionArgument =
  | {
      /**
       * A device's part in one call.
       */
      readonly alone: Phase1ConnectionID;
      readonly extended?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly extended: Phase1ConnectionArgumentExtended;
      readonly alone?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly alone?: undefined; readonly extended?: undefined });

export interface Phase1ConnectionArgumentExtended extends Open {
  /**
   * A device's part in one call.
   */
  readonly value: Phase1ConnectionID;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/** The value alone, or with extensions. */
export type Phase1DeviceArgument =
  | {
      /**
       * Names a device.
       */
      readonly alone: Phase1DeviceID;
      readonly extended?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly extended: Phase1DeviceArgumentExtended;
      readonly alone?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly alone?: undefined; readonly extended?: undefined });

export interface Phase1DeviceArgumentExtended extends Open {
  /**
   * Names a device.
   */
  readonly value: Phase1DeviceID;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/** The value alone, or with extensions. */
export type Phase1CallCompletionArgument =
  | {
      /**
       * How to complete a call, and the connection that failed.
       */
      readonly alone: Phase1FeatureInfo;
      readonly extended?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly extended: Phase1CallCompletionArgumentExtended;
      readonly alone?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly alone?: undefined; readonly extended?: undefined });

export interface Phase1CallCompletionArgumentExtended extends Open {
  /**
   * How to complete a call, and the connection that failed.
   */
  readonly value: Phase1FeatureInfo;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/** The value alone, or with extensions. */
export type Phase1DivertCallArgument =
  | {
      /**
       * How to divert a call, and where to.
       */
      readonly alone: Phase1DivertInfo;
      readonly extended?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly extended: Phase1DivertCallArgumentExtended;
      readonly alone?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly alone?: undefined; readonly extended?: undefined });

export interface Phase1DivertCallArgumentExtended extends Open {
  /**
   * How to divert a call, and where to.
   */
  readonly value: Phase1DivertInfo;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/** The value alone, or with extensions. */
export type Phase1SystemStatusArgument =
  | {
      /**
       * The state of the system.
       */
      readonly alone: Phase1SystemStatusValue;
      readonly extended?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly extended: Phase1SystemStatusArgumentExtended;
      readonly alone?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly alone?: undefined; readonly extended?: undefined });

export interface Phase1SystemStatusArgumentExtended extends Open {
  /**
   * The state of the system.
   */
  readonly value: Phase1SystemStatusValue;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/** The value alone, or with extensions. */
export type Phase1MonitorStopArgument =
  | {
      readonly alone: Phase1MonitorCrossRefID;
      readonly extended?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly extended: Phase1MonitorStopArgumentExtended;
      readonly alone?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly alone?: undefined; readonly extended?: undefined });

export interface Phase1MonitorStopArgumentExtended extends Open {
  readonly value: Phase1MonitorCrossRefID;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/** The value alone, or with extensions. */
export type Phase1ConnectionResult =
  | {
      /**
       * A device's part in one call.
       */
      readonly alone: Phase1ConnectionID;
      readonly extended?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly extended: Phase1ConnectionResultExtended;
      readonly alone?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly alone?: undefined; readonly extended?: undefined });

export interface Phase1ConnectionResultExtended extends Open {
  /**
   * A device's part in one call.
   */
  readonly value: Phase1ConnectionID;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly extensions?: Phase1PrivateData;
}

/** The value alone, or with extensions. */
export type Phase1QueryDeviceResult =
  | {
      /**
       * What a device answered.
       */
      readonly alone: Phase1QueryDeviceInformation;
      readonly extended?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly extended: Phase1QueryDeviceResultExtended;
      readonly alone?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly alone?: undefined; readonly extended?: undefined });

export interface Phase1QueryDeviceResultExtended extends Open {
  /**
   * What a device answered.
   */
  readonly value: Phase1QueryDeviceInformation;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly extensions?: Phase1PrivateData;
}

/** The value alone, or with extensions. */
export type Phase1SnapshotDeviceResult =
  | {
      readonly alone: Phase1SnapshotDeviceData;
      readonly extended?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly extended: Phase1SnapshotDeviceResultExtended;
      readonly alone?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly alone?: undefined; readonly extended?: undefined });

export interface Phase1SnapshotDeviceResultExtended extends Open {
  readonly value: Phase1SnapshotDeviceData;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly extensions?: Phase1PrivateData;
}

/** The value alone, or with extensions. */
export type Phase1SnapshotCallResult =
  | {
      readonly alone: Phase1SnapshotCallData;
      readonly extended?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly extended: Phase1SnapshotCallResultExtended;
      readonly alone?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly alone?: undefined; readonly extended?: undefined });

export interface Phase1SnapshotCallResultExtended extends Open {
  readonly value: Phase1SnapshotCallData;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly extensions?: Phase1PrivateData;
}

/** Private data among the arguments of every request, or, as an MD110 has it, alone. */
export type Phase1EscapeArgument =
  | {
      /**
       * Security data and private data, which every request may carry.
       */
      readonly common: Phase1CommonArguments;
      readonly bare?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * A SEQUENCE of whatever octets in place of private data, as an MD110 sends it, kept as it came.
       */
      readonly bare: Phase1BarePrivateData;
      readonly common?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly common?: undefined; readonly bare?: undefined });

/** The positive answer without data of its own. */
export type Phase1Acknowledgement =
  | {
      /**
       * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
       */
      readonly extensions: Phase1PrivateData;
      readonly noData?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly noData: true;
      readonly extensions?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly extensions?: undefined; readonly noData?: undefined });

/** The filter alone, or with extensions. */
export type Phase1ChangeMonitorFilterResult =
  | {
      /**
       * The events that a monitor leaves out.
       */
      readonly alone: Phase1MonitorFilter;
      readonly extended?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      readonly extended: Phase1ChangeMonitorFilterResultExtended;
      readonly alone?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly alone?: undefined; readonly extended?: undefined });

export interface Phase1ChangeMonitorFilterResultExtended extends Open {
  /**
   * The events that a monitor leaves out.
   */
  readonly value?: Phase1MonitorFilter;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly extensions?: Phase1PrivateData;
}

/**
 * Request Phase1AlternateCall.
 *
 * Operation 1.
 */
export interface Phase1AlternateCall extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly argument: Phase1CallsArgument;
}

/** Positive answer to {@link Phase1AlternateCall}. */
export interface Phase1AlternateCallResponse extends Open {
  /**
   * The positive answer without data of its own.
   */
  readonly result: Phase1Acknowledgement;
}

/**
 * Request Phase1AnswerCall.
 *
 * Operation 2.
 */
export interface Phase1AnswerCall extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly argument: Phase1ConnectionArgument;
}

/** Positive answer to {@link Phase1AnswerCall}. */
export interface Phase1AnswerCallResponse extends Open {
  /**
   * The positive answer without data of its own.
   */
  readonly result: Phase1Acknowledgement;
}

/**
 * Request Phase1CallCompletion.
 *
 * Operation 3.
 */
export interface Phase1CallCompletion extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly argument: Phase1CallCompletionArgument;
}

/** Positive answer to {@link Phase1CallCompletion}. */
export interface Phase1CallCompletionResponse extends Open {
  /**
   * The positive answer without data of its own.
   */
  readonly result: Phase1Acknowledgement;
}

/**
 * Request Phase1ClearCall.
 *
 * Operation 4.
 */
export interface Phase1ClearCall extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly argument: Phase1ConnectionArgument;
}

/** Positive answer to {@link Phase1ClearCall}. */
export interface Phase1ClearCallResponse extends Open {
  /**
   * The positive answer without data of its own.
   */
  readonly result: Phase1Acknowledgement;
}

/**
 * Request Phase1ClearConnection.
 *
 * Operation 5.
 */
export interface Phase1ClearConnection extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly argument: Phase1ConnectionArgument;
}

/** Positive answer to {@link Phase1ClearConnection}. */
export interface Phase1ClearConnectionResponse extends Open {
  /**
   * The positive answer without data of its own.
   */
  readonly result: Phase1Acknowledgement;
}

/**
 * Request Phase1ConferenceCall.
 *
 * Operation 6.
 */
export interface Phase1ConferenceCall extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly argument: Phase1CallsArgument;
}

/** Positive answer to {@link Phase1ConferenceCall}. */
export interface Phase1ConferenceCallResponse extends Open {
  /**
   * A device's part in one call.
   */
  readonly conferenceCall: Phase1ConnectionID;
  /**
   * The connections of a call, with or without the devices at their ends.
   */
  readonly connections?: Phase1ConnectionList;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly extensions?: Phase1PrivateData;
}

/**
 * Request Phase1ConsultationCall.
 *
 * Operation 7.
 */
export interface Phase1ConsultationCall extends Open {
  /**
   * A device's part in one call.
   */
  readonly existingCall: Phase1ConnectionID;
  /**
   * ECMA-180: calledDirectoryNumber.
   */
  readonly consultedDevice: Phase1CalledDeviceID;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/** Positive answer to {@link Phase1ConsultationCall}. */
export interface Phase1ConsultationCallResponse extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly result: Phase1ConnectionResult;
}

/**
 * Request Phase1DivertCall.
 *
 * Operation 8.
 */
export interface Phase1DivertCall extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly argument: Phase1DivertCallArgument;
}

/** Positive answer to {@link Phase1DivertCall}. */
export interface Phase1DivertCallResponse extends Open {
  /**
   * The positive answer without data of its own.
   */
  readonly result: Phase1Acknowledgement;
}

/**
 * Request Phase1HoldCall.
 *
 * Operation 9.
 */
export interface Phase1HoldCall extends Open {
  /**
   * A device's part in one call.
   */
  readonly callToBeHeld: Phase1ConnectionID;
  /** Absent means `false`. */
  readonly connectionReservation?: boolean;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/** Positive answer to {@link Phase1HoldCall}. */
export interface Phase1HoldCallResponse extends Open {
  /**
   * The positive answer without data of its own.
   */
  readonly result: Phase1Acknowledgement;
}

/**
 * Request Phase1MakeCall.
 *
 * Operation 10.
 */
export interface Phase1MakeCall extends Open {
  /**
   * Names a device.
   */
  readonly callingDevice: Phase1DeviceID;
  /**
   * The device that is called.
   */
  readonly calledDirectoryNumber: Phase1CalledDeviceID;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/** Positive answer to {@link Phase1MakeCall}. */
export interface Phase1MakeCallResponse extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly result: Phase1ConnectionResult;
}

/**
 * Request Phase1MakePredictiveCall.
 *
 * Operation 11.
 */
export interface Phase1MakePredictiveCall extends Open {
  /**
   * Names a device.
   */
  readonly callingDevice: Phase1DeviceID;
  /**
   * The device that is called.
   */
  readonly calledDirectoryNumber: Phase1CalledDeviceID;
  /**
   * What to wait for before the call goes to the calling device.
   *
   * Absent means `callDelivered`.
   */
  readonly allocation?: Phase1AllocationState;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/** Positive answer to {@link Phase1MakePredictiveCall}. */
export interface Phase1MakePredictiveCallResponse extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly result: Phase1ConnectionResult;
}

/**
 * Request Phase1QueryDevice.
 *
 * Operation 12.
 */
export interface Phase1QueryDevice extends Open {
  /**
   * Names a device.
   */
  readonly device: Phase1DeviceID;
  /**
   * What to ask of a device.
   */
  readonly feature: Phase1QueryDeviceFeature;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/** Positive answer to {@link Phase1QueryDevice}. */
export interface Phase1QueryDeviceResponse extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly result: Phase1QueryDeviceResult;
}

/**
 * Request Phase1ReconnectCall.
 *
 * Operation 13.
 */
export interface Phase1ReconnectCall extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly argument: Phase1CallsArgument;
}

/** Positive answer to {@link Phase1ReconnectCall}. */
export interface Phase1ReconnectCallResponse extends Open {
  /**
   * The positive answer without data of its own.
   */
  readonly result: Phase1Acknowledgement;
}

/**
 * Request Phase1RetrieveCall.
 *
 * Operation 14.
 */
export interface Phase1RetrieveCall extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly argument: Phase1ConnectionArgument;
}

/** Positive answer to {@link Phase1RetrieveCall}. */
export interface Phase1RetrieveCallResponse extends Open {
  /**
   * The positive answer without data of its own.
   */
  readonly result: Phase1Acknowledgement;
}

/**
 * Request Phase1SetFeature.
 *
 * Operation 15.
 */
export interface Phase1SetFeature extends Open {
  /**
   * Names a device.
   */
  readonly device: Phase1DeviceID;
  /**
   * What to set at a device.
   */
  readonly feature: Phase1SetDeviceFeature;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/** Positive answer to {@link Phase1SetFeature}. */
export interface Phase1SetFeatureResponse extends Open {
  /**
   * The positive answer without data of its own.
   */
  readonly result: Phase1Acknowledgement;
}

/**
 * Request Phase1TransferCall.
 *
 * Operation 16.
 */
export interface Phase1TransferCall extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly argument: Phase1CallsArgument;
}

/** Positive answer to {@link Phase1TransferCall}. */
export interface Phase1TransferCallResponse extends Open {
  /**
   * A device's part in one call.
   */
  readonly transferredCall?: Phase1ConnectionID;
  /**
   * The connections of a call, with or without the devices at their ends.
   */
  readonly connections?: Phase1ConnectionList;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly extensions?: Phase1PrivateData;
}

/**
 * Request Phase1RouteRequest.
 *
 * Operation 31.
 */
export interface Phase1RouteRequest extends Open {
  readonly crossRefIdentifier: Phase1RouteingCrossRefID;
  /**
   * The device that is called.
   */
  readonly currentRoute: Phase1CalledDeviceID;
  /**
   * The device that calls.
   */
  readonly callingDevice?: Phase1CallingDeviceID;
  /**
   * A device's part in one call.
   */
  readonly routedCall?: Phase1ConnectionID;
  /**
   * How a route should be picked.
   */
  readonly routeSelAlgorithm?: Phase1SelectValue;
  readonly priority?: boolean;
  /**
   * Set-up information, which later phases lack.
   */
  readonly setupInformation?: Phase1SetUpValues;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/**
 * ECMA-180: reRouteRequest.
 *
 * Operation 32.
 */
export interface Phase1ReRoute extends Open {
  readonly crossRefIdentifier: Phase1RouteingCrossRefID;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/**
 * ECMA-180: routeSelectRequest.
 *
 * Operation 33.
 */
export interface Phase1RouteSelect extends Open {
  readonly crossRefIdentifier: Phase1RouteingCrossRefID;
  /**
   * The device that is called.
   */
  readonly routeSelected: Phase1CalledDeviceID;
  /**
   * ECMA-180: remainRetry.
   */
  readonly remainRetries?: Phase1RetryValue;
  /**
   * Set-up information, which later phases lack.
   */
  readonly setupInformation?: Phase1SetUpValues;
  readonly routeUsedReq?: boolean;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/**
 * ECMA-180: routeUsedRequest.
 *
 * Operation 34.
 */
export interface Phase1RouteUsed extends Open {
  readonly crossRefIdentifier: Phase1RouteingCrossRefID;
  /**
   * The device that is called.
   */
  readonly routeUsed: Phase1CalledDeviceID;
  /**
   * The device that calls.
   */
  readonly callingDevice?: Phase1CallingDeviceID;
  readonly domain?: boolean;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/**
 * ECMA-180: routeEndRequest.
 *
 * Operation 35.
 */
export interface Phase1RouteEnd extends Open {
  readonly crossRefIdentifier: Phase1RouteingCrossRefID;
  /**
   * Why a request was refused.
   */
  readonly errorValue?: Phase1UniversalFailure;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/**
 * Request Phase1EscapeService.
 *
 * Operation 51.
 */
export interface Phase1EscapeService extends Open {
  /**
   * Private data among the arguments of every request, or, as an MD110 has it, alone.
   */
  readonly argument: Phase1EscapeArgument;
}

/** Positive answer to {@link Phase1EscapeService}. */
export interface Phase1EscapeServiceResponse extends Open {
  /**
   * The positive answer without data of its own.
   */
  readonly result: Phase1Acknowledgement;
}

/**
 * Request Phase1SystemStatus.
 *
 * Operation 52.
 */
export interface Phase1SystemStatus extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly argument: Phase1SystemStatusArgument;
}

/** Positive answer to {@link Phase1SystemStatus}. */
export interface Phase1SystemStatusResponse extends Open {
  /**
   * The positive answer without data of its own.
   */
  readonly result: Phase1Acknowledgement;
}

/**
 * Request Phase1MonitorStart.
 *
 * Operation 71.
 */
export interface Phase1MonitorStart extends Open {
  /**
   * What to monitor.
   */
  readonly monitorObject: Phase1MonitorObject;
  /**
   * ECMA-180: monitorFilter.
   */
  readonly requestedMonitorFilter?: Phase1MonitorFilter;
  readonly monitorType?: Phase1MonitorType;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/** Positive answer to {@link Phase1MonitorStart}. */
export interface Phase1MonitorStartResponse extends Open {
  /**
   * ECMA-180: crossRefIdentifier.
   */
  readonly monitorCrossRefID: Phase1MonitorCrossRefID;
  /**
   * ECMA-180: monitorFilter.
   */
  readonly actualMonitorFilter?: Phase1MonitorFilter;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly extensions?: Phase1PrivateData;
}

/**
 * Request Phase1ChangeMonitorFilter.
 *
 * Operation 72.
 */
export interface Phase1ChangeMonitorFilter extends Open {
  readonly monitorCrossRefID: Phase1MonitorCrossRefID;
  /**
   * ECMA-180: filterlist.
   */
  readonly requestedFilterList: Phase1MonitorFilter;
  /**
   * Security data and private data, which every request may carry.
   */
  readonly extensions?: Phase1CommonArguments;
}

/** Positive answer to {@link Phase1ChangeMonitorFilter}. */
export interface Phase1ChangeMonitorFilterResponse extends Open {
  /**
   * The filter alone, or with extensions.
   */
  readonly result: Phase1ChangeMonitorFilterResult;
}

/**
 * Request Phase1MonitorStop.
 *
 * Operation 73.
 */
export interface Phase1MonitorStop extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly argument: Phase1MonitorStopArgument;
}

/** Positive answer to {@link Phase1MonitorStop}. */
export interface Phase1MonitorStopResponse extends Open {
  /**
   * The positive answer without data of its own.
   */
  readonly result: Phase1Acknowledgement;
}

/**
 * Request Phase1SnapshotDevice.
 *
 * Operation 74.
 */
export interface Phase1SnapshotDevice extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly argument: Phase1DeviceArgument;
}

/** Positive answer to {@link Phase1SnapshotDevice}. */
export interface Phase1SnapshotDeviceResponse extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly result: Phase1SnapshotDeviceResult;
}

/**
 * Request Phase1SnapshotCall.
 *
 * Operation 75.
 */
export interface Phase1SnapshotCall extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly argument: Phase1ConnectionArgument;
}

/** Positive answer to {@link Phase1SnapshotCall}. */
export interface Phase1SnapshotCallResponse extends Open {
  /**
   * The value alone, or with extensions.
   */
  readonly result: Phase1SnapshotCallResult;
}

/** Event Phase1CallClearedEvent. */
export interface Phase1CallClearedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * A device's part in one call.
   */
  readonly clearedCall: Phase1ConnectionID;
  /**
   * The state of a connection.
   */
  readonly localConnectionInfo?: Phase1LocalConnectionState;
  /**
   * Why an event happened.
   */
  readonly cause?: Phase1EventCause;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1ConferencedEvent. */
export interface Phase1ConferencedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * A device's part in one call.
   */
  readonly primaryOldCall: Phase1ConnectionID;
  /**
   * A device's part in one call.
   */
  readonly secondaryOldCall?: Phase1ConnectionID;
  /**
   * ECMA-180: confController.
   */
  readonly conferencingDevice: Phase1SubjectDeviceID;
  /**
   * The device that the event is about.
   */
  readonly addedParty: Phase1SubjectDeviceID;
  /**
   * The connections of a call, with or without the devices at their ends.
   */
  readonly conferenceConnections?: Phase1ConnectionList;
  /**
   * The state of a connection.
   */
  readonly localConnectionInfo?: Phase1LocalConnectionState;
  /**
   * Why an event happened.
   */
  readonly cause?: Phase1EventCause;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1ConnectionClearedEvent. */
export interface Phase1ConnectionClearedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * A device's part in one call.
   */
  readonly droppedConnection: Phase1ConnectionID;
  /**
   * The device that the event is about.
   */
  readonly releasingDevice: Phase1SubjectDeviceID;
  /**
   * The state of a connection.
   */
  readonly localConnectionInfo?: Phase1LocalConnectionState;
  /**
   * Why an event happened.
   */
  readonly cause?: Phase1EventCause;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1DeliveredEvent. */
export interface Phase1DeliveredEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * A device's part in one call.
   */
  readonly connection: Phase1ConnectionID;
  /**
   * The device that the event is about.
   */
  readonly alertingDevice: Phase1SubjectDeviceID;
  /**
   * The device that calls.
   */
  readonly callingDevice: Phase1CallingDeviceID;
  /**
   * The device that is called.
   */
  readonly calledDevice: Phase1CalledDeviceID;
  /**
   * The device from which the call was redirected last.
   */
  readonly lastRedirectionDevice: Phase1RedirectionDeviceID;
  /**
   * The state of a connection.
   */
  readonly localConnectionInfo?: Phase1LocalConnectionState;
  /**
   * Why an event happened.
   */
  readonly cause?: Phase1EventCause;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1DivertedEvent. */
export interface Phase1DivertedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * A device's part in one call.
   */
  readonly connection?: Phase1ConnectionID;
  /**
   * The device that the event is about.
   */
  readonly divertingDevice: Phase1SubjectDeviceID;
  /**
   * The device that is called.
   */
  readonly newDestination: Phase1CalledDeviceID;
  /**
   * The state of a connection.
   */
  readonly localConnectionInfo?: Phase1LocalConnectionState;
  /**
   * Why an event happened.
   */
  readonly cause?: Phase1EventCause;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1EstablishedEvent. */
export interface Phase1EstablishedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * A device's part in one call.
   */
  readonly establishedConnection: Phase1ConnectionID;
  /**
   * The device that the event is about.
   */
  readonly answeringDevice: Phase1SubjectDeviceID;
  /**
   * The device that calls.
   */
  readonly callingDevice: Phase1CallingDeviceID;
  /**
   * The device that is called.
   */
  readonly calledDevice: Phase1CalledDeviceID;
  /**
   * The device from which the call was redirected last.
   */
  readonly lastRedirectionDevice: Phase1RedirectionDeviceID;
  /**
   * The state of a connection.
   */
  readonly localConnectionInfo?: Phase1LocalConnectionState;
  /**
   * Why an event happened.
   */
  readonly cause?: Phase1EventCause;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1FailedEvent. */
export interface Phase1FailedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * A device's part in one call.
   */
  readonly failedConnection: Phase1ConnectionID;
  /**
   * The device that the event is about.
   */
  readonly failingDevice: Phase1SubjectDeviceID;
  /**
   * The device that is called.
   */
  readonly calledDevice: Phase1CalledDeviceID;
  /**
   * The state of a connection.
   */
  readonly localConnectionInfo?: Phase1LocalConnectionState;
  /**
   * Why an event happened.
   */
  readonly cause?: Phase1EventCause;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1HeldEvent. */
export interface Phase1HeldEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * A device's part in one call.
   */
  readonly heldConnection: Phase1ConnectionID;
  /**
   * The device that the event is about.
   */
  readonly holdingDevice: Phase1SubjectDeviceID;
  /**
   * The state of a connection.
   */
  readonly localConnectionInfo?: Phase1LocalConnectionState;
  /**
   * Why an event happened.
   */
  readonly cause?: Phase1EventCause;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1NetworkReachedEvent. */
export interface Phase1NetworkReachedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * ECMA-180: connection.
   */
  readonly outboundConnection: Phase1ConnectionID;
  /**
   * ECMA-180: trunkUsed.
   */
  readonly networkInterfaceUsed: Phase1SubjectDeviceID;
  /**
   * The device that is called.
   */
  readonly calledDevice: Phase1CalledDeviceID;
  /**
   * The state of a connection.
   */
  readonly localConnectionInfo?: Phase1LocalConnectionState;
  /**
   * Why an event happened.
   */
  readonly cause?: Phase1EventCause;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1OriginatedEvent. */
export interface Phase1OriginatedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * A device's part in one call.
   */
  readonly originatedConnection: Phase1ConnectionID;
  /**
   * The device that the event is about.
   */
  readonly callingDevice: Phase1SubjectDeviceID;
  /**
   * The device that is called.
   */
  readonly calledDevice: Phase1CalledDeviceID;
  /**
   * The state of a connection.
   */
  readonly localConnectionInfo?: Phase1LocalConnectionState;
  /**
   * Why an event happened.
   */
  readonly cause?: Phase1EventCause;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1QueuedEvent. */
export interface Phase1QueuedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * A device's part in one call.
   */
  readonly queuedConnection: Phase1ConnectionID;
  /**
   * The device that the event is about.
   */
  readonly queue: Phase1SubjectDeviceID;
  /**
   * The device that calls.
   */
  readonly callingDevice: Phase1CallingDeviceID;
  /**
   * The device that is called.
   */
  readonly calledDevice: Phase1CalledDeviceID;
  /**
   * The device from which the call was redirected last.
   */
  readonly lastRedirectionDevice: Phase1RedirectionDeviceID;
  /**
   * ECMA-180: numberedQueued.
   */
  readonly numberQueued?: number;
  /**
   * The state of a connection.
   */
  readonly localConnectionInfo?: Phase1LocalConnectionState;
  /**
   * Why an event happened.
   */
  readonly cause?: Phase1EventCause;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1RetrievedEvent. */
export interface Phase1RetrievedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * A device's part in one call.
   */
  readonly retrievedConnection: Phase1ConnectionID;
  /**
   * The device that the event is about.
   */
  readonly retrievingDevice: Phase1SubjectDeviceID;
  /**
   * The state of a connection.
   */
  readonly localConnectionInfo?: Phase1LocalConnectionState;
  /**
   * Why an event happened.
   */
  readonly cause?: Phase1EventCause;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1ServiceInitiatedEvent. */
export interface Phase1ServiceInitiatedEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * A device's part in one call.
   */
  readonly initiatedConnection: Phase1ConnectionID;
  /**
   * The state of a connection.
   */
  readonly localConnectionInfo?: Phase1LocalConnectionState;
  /**
   * Why an event happened.
   */
  readonly cause?: Phase1EventCause;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1TransferredEvent. */
export interface Phase1TransferredEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * A device's part in one call.
   */
  readonly primaryOldCall: Phase1ConnectionID;
  /**
   * A device's part in one call.
   */
  readonly secondaryOldCall?: Phase1ConnectionID;
  /**
   * The device that the event is about.
   */
  readonly transferringDevice: Phase1SubjectDeviceID;
  /**
   * ECMA-180: transferredDevice.
   */
  readonly transferredToDevice: Phase1SubjectDeviceID;
  /**
   * The connections of a call, with or without the devices at their ends.
   */
  readonly transferredConnections?: Phase1ConnectionList;
  /**
   * The state of a connection.
   */
  readonly localConnectionInfo?: Phase1LocalConnectionState;
  /**
   * Why an event happened.
   */
  readonly cause?: Phase1EventCause;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1CallInformationEvent. */
export interface Phase1CallInformationEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * A device's part in one call.
   */
  readonly connection: Phase1ConnectionID;
  /**
   * The device that the event is about.
   */
  readonly device: Phase1SubjectDeviceID;
  readonly accountInfo?: Phase1AccountInfo;
  /**
   * ECMA-180: authorisationCode.
   */
  readonly authCode?: Phase1AuthCode;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1DoNotDisturbEvent. */
export interface Phase1DoNotDisturbEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device that the event is about.
   */
  readonly device: Phase1SubjectDeviceID;
  readonly doNotDisturbOn: boolean;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1ForwardingEvent. */
export interface Phase1ForwardingEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device that the event is about.
   */
  readonly device: Phase1SubjectDeviceID;
  readonly forwardingInformation: Phase1ForwardParameter;
  /**
   * The device that the event is about.
   */
  readonly forwardedTo?: Phase1SubjectDeviceID;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1MessageWaitingEvent. */
export interface Phase1MessageWaitingEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * ECMA-180: deviceForMessage.
   */
  readonly targetDevice: Phase1CalledDeviceID;
  /**
   * The device that the event is about.
   */
  readonly invokingDevice: Phase1SubjectDeviceID;
  readonly messageWaitingOn: boolean;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1AgentLoggedOnEvent. */
export interface Phase1AgentLoggedOnEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device that the event is about.
   */
  readonly agentDevice: Phase1SubjectDeviceID;
  readonly agentID?: Phase1AgentID;
  /**
   * ECMA-180: agentGroup.
   */
  readonly acdGroup?: Phase1DeviceID;
  /**
   * ECMA-180: password.
   */
  readonly agentPassword?: Phase1AgentPassword;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1AgentLoggedOffEvent. */
export interface Phase1AgentLoggedOffEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device that the event is about.
   */
  readonly agentDevice: Phase1SubjectDeviceID;
  readonly agentID?: Phase1AgentID;
  /**
   * ECMA-180: agentGroup.
   */
  readonly acdGroup?: Phase1DeviceID;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1AgentNotReadyEvent. */
export interface Phase1AgentNotReadyEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device that the event is about.
   */
  readonly agentDevice: Phase1SubjectDeviceID;
  readonly agentID?: Phase1AgentID;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1AgentReadyEvent. */
export interface Phase1AgentReadyEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device that the event is about.
   */
  readonly agentDevice: Phase1SubjectDeviceID;
  readonly agentID?: Phase1AgentID;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1AgentWorkNotReadyEvent. */
export interface Phase1AgentWorkNotReadyEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device that the event is about.
   */
  readonly agentDevice: Phase1SubjectDeviceID;
  readonly agentID?: Phase1AgentID;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1AgentWorkReadyEvent. */
export interface Phase1AgentWorkReadyEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * The device that the event is about.
   */
  readonly agentDevice: Phase1SubjectDeviceID;
  readonly agentID?: Phase1AgentID;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1BackInServiceEvent. */
export interface Phase1BackInServiceEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * Names a device.
   */
  readonly device: Phase1DeviceID;
  /**
   * Why an event happened.
   */
  readonly cause?: Phase1EventCause;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}

/** Event Phase1OutOfServiceEvent. */
export interface Phase1OutOfServiceEvent extends Open {
  /** The monitor that the event is reported for. */
  readonly monitorCrossRefID: string;
  /**
   * Names a device.
   */
  readonly device: Phase1DeviceID;
  /**
   * Why an event happened.
   */
  readonly cause?: Phase1EventCause;
  /**
   * Data of one vendor: SEQUENCE { manufacturer OBJECT IDENTIFIER, data ANY }, kept as it came.
   */
  readonly privateData?: Phase1PrivateData;
}
