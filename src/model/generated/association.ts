// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { Open, OpenBits, UnknownAlternative } from '../unknown-member.js';

/** What the two sides tell each other about CSTA when an association opens. */
export type ACSEUserInformationForCSTA =
  | {
      /**
       * The older form.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly oldDefinition: OldACSEUserInformationForCSTA;
      readonly newDefinition?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * The newer form.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly newDefinition: NewACSEUserInformationForCSTA;
      readonly oldDefinition?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly oldDefinition?: undefined; readonly newDefinition?: undefined });

/** What is told about CSTA when an association opens, in the older form. */
export interface OldACSEUserInformationForCSTA extends Open {
  /**
   * The editions that the sender speaks.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cSTAVersion: CSTAVersion;
  /**
   * What the sender needs of the other side.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cSTAFunctionsRequiredByApplication: CSTAFunctionality;
  /**
   * What the sender can supply.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cSTAFunctionsThatCanBeSupplied: CSTAFunctionality;
}

/** The editions of CSTA that a side speaks; in an answer, the edition chosen. */
export interface CSTAVersion extends OpenBits {
  /** ECMA-180 (Phase I). */
  readonly versionOne?: boolean;
  /** ECMA-218 (Phase II). */
  readonly versionTwo?: boolean;
  /** ECMA-285, first edition. */
  readonly versionThree?: boolean;
  /** ISO/IEC 18052. */
  readonly versionFour?: boolean;
  /** ECMA-285, second edition. */
  readonly versionFive?: boolean;
  /** ECMA-323, first edition. */
  readonly versionSix?: boolean;
  /** ECMA-323, second edition. */
  readonly versionSeven?: boolean;
  /** ECMA-323, third edition. */
  readonly versionEight?: boolean;
  /** ECMA-323, fourth edition, with full tags. */
  readonly versionNine?: boolean;
  /** ECMA-323, fourth edition, with short tags. */
  readonly versionTen?: boolean;
  /** ECMA-323, fourth edition, with dynamic transformation. */
  readonly versionEleven?: boolean;
  /** ECMA-323, fifth edition, with full tags. */
  readonly versionTwelve?: boolean;
  /** ECMA-323, fifth edition, with short tags. */
  readonly versionThirteen?: boolean;
  /** ECMA-323, fifth edition, with dynamic transformation. */
  readonly versionFourteen?: boolean;
  /** ECMA-285, third edition. */
  readonly versionFifteen?: boolean;
  /** ECMA-323, sixth edition, with full tags. */
  readonly versionSixteen?: boolean;
  /** ECMA-323, sixth edition, with short tags. */
  readonly versionSeventeen?: boolean;
  /** ECMA-323, sixth edition, with dynamic transformation. */
  readonly versionEighteen?: boolean;
  /** ECMA-285, fourth edition. */
  readonly versionNineteen?: boolean;
  /** Reserved. */
  readonly versionTwenty?: boolean;
  /** Reserved. */
  readonly versionTwentyone?: boolean;
  /** Reserved. */
  readonly versionTwentytwo?: boolean;
  /** Reserved. */
  readonly versionTwentythree?: boolean;
  /** Reserved. */
  readonly versionTwentyfour?: boolean;
}

/**
 * The services and event reports that a side needs or supplies, in the terms of Phase II. In Phase III
 * the capability exchange tells what a switching function supports.
 */
export interface CSTAFunctionality extends Open {
  /**
   * Services of the switching function.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly switchingFunctionServices?: SwitchingFunctionServicesC2;
  /**
   * Event reports.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly eventReportServices?: EventReportServicesC2;
  /**
   * Services of the computing function.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly computingFunctionServices?: ComputingFunctionServicesC2;
  /**
   * Services that either side may ask for.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly bidirectionalServices?: BidirectionalServicesC2;
  /**
   * Monitoring and snapshot services.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly statusReportingServices?: StatusReportingServicesC2;
  /**
   * I/O services.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly inputOutputServices?: InputOutputServicesC2;
  /**
   * Voice unit services.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly voiceUnitServices?: VoiceUnitServicesC2;
}

/** Services of the switching function of Phase II, as the opening of an association names them. */
export interface SwitchingFunctionServicesC2 extends OpenBits {
  readonly alternateCall?: boolean;
  readonly answerCall?: boolean;
  readonly associateData?: boolean;
  readonly callCompletion?: boolean;
  readonly clearCall?: boolean;
  readonly clearConnection?: boolean;
  readonly conferenceCall?: boolean;
  readonly consultationCall?: boolean;
  readonly divertCall?: boolean;
  readonly holdCall?: boolean;
  readonly makeCall?: boolean;
  readonly makePredictiveCall?: boolean;
  readonly parkCall?: boolean;
  readonly queryDevice?: boolean;
  readonly reconnectCall?: boolean;
  readonly retrieveCall?: boolean;
  readonly sendDTMFTones?: boolean;
  readonly setFeature?: boolean;
  readonly singleStepConference?: boolean;
  readonly singleStepTransfer?: boolean;
  readonly transferCall?: boolean;
}

/** Event reports of Phase II, as the opening of an association names them. */
export interface EventReportServicesC2 extends OpenBits {
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
  readonly autoAnswer?: boolean;
  readonly callInformation?: boolean;
  readonly doNotDisturb?: boolean;
  readonly forwarding?: boolean;
  readonly messageWaiting?: boolean;
  readonly microphoneMute?: boolean;
  readonly speakerMute?: boolean;
  readonly speakerVolume?: boolean;
  readonly agentBusy?: boolean;
  readonly loggedOn?: boolean;
  readonly loggedOff?: boolean;
  readonly notReady?: boolean;
  readonly ready?: boolean;
  readonly workingAfterCall?: boolean;
  readonly backInService?: boolean;
  readonly outOfServiceEvent?: boolean;
  readonly privateEvent?: boolean;
  readonly playEvent?: boolean;
  readonly recordEvent?: boolean;
  readonly reviewEvent?: boolean;
  readonly stopEvent?: boolean;
  readonly suspendPlayEvent?: boolean;
  readonly suspendRecordEvent?: boolean;
  readonly voiceAttributesChangeEvent?: boolean;
}

/** Services of the computing function of Phase II, as the opening of an association names them. */
export interface ComputingFunctionServicesC2 extends OpenBits {
  readonly routeRequest?: boolean;
  readonly reRouteRequest?: boolean;
  readonly routeSelectRequest?: boolean;
  readonly routeUsedRequest?: boolean;
  readonly routeEndRequest?: boolean;
}

/** Services that either side may ask for of Phase II, as the opening of an association names them. */
export interface BidirectionalServicesC2 extends OpenBits {
  readonly escapeService?: boolean;
  readonly systemStatus?: boolean;
}

/** Monitoring and snapshot services of Phase II, as the opening of an association names them. */
export interface StatusReportingServicesC2 extends OpenBits {
  readonly monitorStart?: boolean;
  readonly changeMonitorFilter?: boolean;
  readonly monitorStop?: boolean;
  readonly snapshotDevice?: boolean;
  readonly snapshotCall?: boolean;
}

/** I/O services of Phase II, as the opening of an association names them. */
export interface InputOutputServicesC2 extends OpenBits {
  readonly startDataPathService?: boolean;
  readonly stopDataPathService?: boolean;
  readonly sendDataService?: boolean;
  readonly sendMulticastDataService?: boolean;
  readonly sendBroadcastDataService?: boolean;
  readonly suspendDataPathService?: boolean;
  readonly dataPathSuspendedService?: boolean;
  readonly resumeDataPath?: boolean;
  readonly dataPathResumedService?: boolean;
  readonly fastData?: boolean;
}

/** Voice unit services of Phase II, as the opening of an association names them. */
export interface VoiceUnitServicesC2 extends OpenBits {
  readonly concatenateMessage?: boolean;
  readonly deleteMessage?: boolean;
  readonly playMessage?: boolean;
  readonly queryVoiceAttribute?: boolean;
  readonly recordMessage?: boolean;
  readonly reposition?: boolean;
  readonly resume?: boolean;
  readonly review?: boolean;
  readonly setVoiceAttribute?: boolean;
  readonly stop?: boolean;
  readonly suspend?: boolean;
  readonly synthesizeMessage?: boolean;
}

/** What is told about CSTA when an association opens, in the newer form. */
export interface NewACSEUserInformationForCSTA extends Open {
  /**
   * The editions that the sender speaks.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cSTAVersion: CSTAVersion;
  /**
   * What the sender needs of the other side.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cSTAFunctionsRequiredByApplication?: CSTAFunctionality;
  /**
   * What the sender can supply.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cSTAFunctionsThatCanBeSupplied?: CSTAFunctionality;
  /**
   * The versions of private data that the sender speaks.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly cSTAPrivateDataVersionList?: CSTAPrivateDataVersionList;
}

/** Versions of private data. */
export type CSTAPrivateDataVersionList = readonly number[];
