// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { Open, OpenBits, UnknownAlternative } from '../unknown-member.js';

export type ACSEUserInformationForCSTA =
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly oldDefinition: OldACSEUserInformationForCSTA;
      readonly newDefinition?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly newDefinition: NewACSEUserInformationForCSTA;
      readonly oldDefinition?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly oldDefinition?: undefined; readonly newDefinition?: undefined });

export interface OldACSEUserInformationForCSTA extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly cSTAVersion: CSTAVersion;
  /** ECMA-323 edition 3 or earlier. */
  readonly cSTAFunctionsRequiredByApplication: CSTAFunctionality;
  /** ECMA-323 edition 3 or earlier. */
  readonly cSTAFunctionsThatCanBeSupplied: CSTAFunctionality;
}

export interface CSTAVersion extends OpenBits {
  readonly versionOne?: boolean;
  readonly versionTwo?: boolean;
  readonly versionThree?: boolean;
  readonly versionFour?: boolean;
  readonly versionFive?: boolean;
  readonly versionSix?: boolean;
  readonly versionSeven?: boolean;
  readonly versionEight?: boolean;
  readonly versionNine?: boolean;
  readonly versionTen?: boolean;
  readonly versionEleven?: boolean;
  readonly versionTwelve?: boolean;
  readonly versionThirteen?: boolean;
  readonly versionFourteen?: boolean;
  readonly versionFifteen?: boolean;
  readonly versionSixteen?: boolean;
  readonly versionSeventeen?: boolean;
  readonly versionEighteen?: boolean;
  readonly versionNineteen?: boolean;
  readonly versionTwenty?: boolean;
  readonly versionTwentyone?: boolean;
  readonly versionTwentytwo?: boolean;
  readonly versionTwentythree?: boolean;
  readonly versionTwentyfour?: boolean;
}

export interface CSTAFunctionality extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly switchingFunctionServices?: SwitchingFunctionServicesC2;
  /** ECMA-323 edition 3 or earlier. */
  readonly eventReportServices?: EventReportServicesC2;
  /** ECMA-323 edition 3 or earlier. */
  readonly computingFunctionServices?: ComputingFunctionServicesC2;
  /** ECMA-323 edition 3 or earlier. */
  readonly bidirectionalServices?: BidirectionalServicesC2;
  /** ECMA-323 edition 3 or earlier. */
  readonly statusReportingServices?: StatusReportingServicesC2;
  /** ECMA-323 edition 3 or earlier. */
  readonly inputOutputServices?: InputOutputServicesC2;
  /** ECMA-323 edition 3 or earlier. */
  readonly voiceUnitServices?: VoiceUnitServicesC2;
}

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

export interface ComputingFunctionServicesC2 extends OpenBits {
  readonly routeRequest?: boolean;
  readonly reRouteRequest?: boolean;
  readonly routeSelectRequest?: boolean;
  readonly routeUsedRequest?: boolean;
  readonly routeEndRequest?: boolean;
}

export interface BidirectionalServicesC2 extends OpenBits {
  readonly escapeService?: boolean;
  readonly systemStatus?: boolean;
}

export interface StatusReportingServicesC2 extends OpenBits {
  readonly monitorStart?: boolean;
  readonly changeMonitorFilter?: boolean;
  readonly monitorStop?: boolean;
  readonly snapshotDevice?: boolean;
  readonly snapshotCall?: boolean;
}

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

export interface NewACSEUserInformationForCSTA extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly cSTAVersion: CSTAVersion;
  /** ECMA-323 edition 3 or earlier. */
  readonly cSTAFunctionsRequiredByApplication?: CSTAFunctionality;
  /** ECMA-323 edition 3 or earlier. */
  readonly cSTAFunctionsThatCanBeSupplied?: CSTAFunctionality;
  /** ECMA-323 edition 3 or earlier. */
  readonly cSTAPrivateDataVersionList?: CSTAPrivateDataVersionList;
}

export type CSTAPrivateDataVersionList = readonly number[];
