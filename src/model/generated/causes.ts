// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { UnknownValue } from '../unknown-member.js';

/**
 * Why an event came, beyond what its type says. Each event has causes of its own; a cause is given
 * only as long as its feature or situation lasts.
 *
 * Source: ECMA-269 12.2.15; ECMA-285 9.18.
 */
export type EventCause =
  | 'aCDBusy'
  | 'aCDForward'
  | 'aCDSaturated'
  | 'activation'
  | 'activeParticipation'
  | 'alertTimeExpired'
  | 'alternate'
  | 'autoWork'
  | 'babble'
  | 'badAttribute'
  | 'badGrammar'
  | 'badVoice'
  | 'badURI'
  | 'blocked'
  | 'busy'
  | 'busyOverflow'
  | 'calendarOverflow'
  | 'callBack'
  | 'callCancelled'
  | 'callForward'
  /** Forwarded at once; a special case of `callForward`. */
  | 'callForwardImmediate'
  /** Forwarded as the device was busy; a special case of `callForward`. */
  | 'callForwardBusy'
  /** Forwarded as nobody answered; a special case of `callForward`. */
  | 'callForwardNoAnswer'
  /** ECMA-323 edition 6 or later. */
  | 'callInterception'
  /**
   * Intercepted as the device was busy; a special case of `callInterception`.
   *
   * ECMA-323 edition 6 or later.
   */
  | 'callInterceptionBusy'
  /**
   * Intercepted after forwarding; a special case of `callInterception`.
   *
   * ECMA-323 edition 6 or later.
   */
  | 'callInterceptionForwarded'
  /**
   * Intercepted as nobody answered; a special case of `callInterception`.
   *
   * ECMA-323 edition 6 or later.
   */
  | 'callInterceptionNoAnswer'
  /**
   * Intercepted for want of resources; a special case of `callInterception`.
   *
   * ECMA-323 edition 6 or later.
   */
  | 'callInterceptionResourcesNotAvailable'
  | 'callNotAnswered'
  | 'callPickup'
  | 'campOn'
  | 'campOnTrunks'
  | 'capacityOverflow'
  | 'characterCountReached'
  | 'conference'
  | 'consultation'
  /** Destination detected. */
  | 'destDetected'
  /** Destination not obtainable. */
  | 'destNotObtainable'
  /** Destination out of order. */
  | 'destOutOfOrder'
  | 'distributed'
  | 'distributionDelay'
  | 'doNotDisturb'
  | 'dTMFDigitDetected'
  | 'duplicateDTMF'
  | 'durationExceeded'
  | 'earlyStop'
  | 'emptyQueue'
  | 'endOfMessageDetected'
  | 'enteringDistribution'
  | 'forcedPause'
  | 'forcedTransition'
  | 'incompatibleDestination'
  | 'interdigitTimeout'
  | 'intrude'
  | 'invalidAccountCode'
  | 'invalidConnection'
  | 'invalidConnectionState'
  | 'invalidNumberFormat'
  | 'joinCall'
  | 'keyOperation'
  | 'keyOperationInUse'
  /** ECMA-323 edition 6 or later. */
  | 'lawfulInterception'
  | 'lockout'
  | 'maintenance'
  | 'makeCall'
  /** ECMA-323 edition 6 or later. */
  | 'makeConnection'
  | 'makePredictiveCall'
  | 'maxTimeout'
  | 'messageDurationExceeded'
  | 'messageSizeExceeded'
  | 'multipleAlerting'
  | 'multipleQueuing'
  | 'networkCongestion'
  | 'networkDialling'
  | 'networkNotObtainable'
  | 'networkOutOfOrder'
  | 'networkSignal'
  | 'newCall'
  | 'nextMessage'
  | 'noAudioSaved'
  | 'noAvailableAgents'
  | 'noQueue'
  | 'normal'
  | 'normalClearing'
  | 'noRule'
  | 'noSpeechDetected'
  | 'notAvailableBearerService'
  | 'notSupportedBearerService'
  | 'numberChanged'
  | 'numberUnallocated'
  | 'outOfGrammar'
  | 'overflow'
  | 'override'
  | 'park'
  | 'pathReplacement'
  | 'queueCleared'
  | 'queueTimeOverflow'
  | 'recall'
  /** Recalled as the device was busy; a special case of `recall`. */
  | 'recallBusy'
  /** Recalled after forwarding; a special case of `recall`. */
  | 'recallForwarded'
  /** Recalled as nobody answered; a special case of `recall`. */
  | 'recallNoAnswer'
  /** Recalled for want of resources; a special case of `recall`. */
  | 'recallResourcesNotAvailable'
  | 'redirected'
  | 'remainsInQueue'
  | 'reorderTone'
  | 'reserved'
  | 'resourcesNotAvailable'
  | 'selectedTrunkBusy'
  | 'silentParticipation'
  | 'singleStepConference'
  | 'singleStepTransfer'
  | 'speechDetected'
  | 'suspend'
  | 'switchingFunctionTerminated'
  | 'terminationCharacterReceived'
  | 'timeout'
  | 'transfer'
  | 'trunksBusy'
  | 'unauthorisedBearerService'
  | 'unknownOverflow'
  | UnknownValue;
