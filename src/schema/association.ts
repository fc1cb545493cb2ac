import {
  bits,
  choice,
  list,
  optional,
  required,
  sequence,
  type TypeDefinition,
} from './language.js';

export const associationTypes: Readonly<Record<string, TypeDefinition>> = {
  ACSEUserInformationForCSTA: choice(
    {
      oldDefinition: required('OldACSEUserInformationForCSTA', { about: 'The older form.' }),
      newDefinition: required('NewACSEUserInformationForCSTA', {
        tag: 0,
        about: 'The newer form.',
      }),
    },
    { about: 'What the two sides tell each other about CSTA when an association opens.' },
  ),
  OldACSEUserInformationForCSTA: sequence(
    {
      cSTAVersion: required('CSTAVersion', { about: 'The editions that the sender speaks.' }),
      cSTAFunctionsRequiredByApplication: required('CSTAFunctionality', {
        about: 'What the sender needs of the other side.',
      }),
      cSTAFunctionsThatCanBeSupplied: required('CSTAFunctionality', {
        about: 'What the sender can supply.',
      }),
    },
    { about: 'What is told about CSTA when an association opens, in the older form.' },
  ),
  CSTAVersion: bits(
    {
      versionOne: { number: 0, about: 'ECMA-180 (Phase I).' },
      versionTwo: { number: 1, about: 'ECMA-218 (Phase II).' },
      versionThree: { number: 2, about: 'ECMA-285, first edition.' },
      versionFour: { number: 3, about: 'ISO/IEC 18052.' },
      versionFive: { number: 4, about: 'ECMA-285, second edition.' },
      versionSix: { number: 5, about: 'ECMA-323, first edition.' },
      versionSeven: { number: 6, about: 'ECMA-323, second edition.' },
      versionEight: { number: 7, about: 'ECMA-323, third edition.' },
      versionNine: { number: 8, about: 'ECMA-323, fourth edition, with full tags.' },
      versionTen: { number: 9, about: 'ECMA-323, fourth edition, with short tags.' },
      versionEleven: {
        number: 10,
        about: 'ECMA-323, fourth edition, with dynamic transformation.',
      },
      versionTwelve: { number: 11, about: 'ECMA-323, fifth edition, with full tags.' },
      versionThirteen: { number: 12, about: 'ECMA-323, fifth edition, with short tags.' },
      versionFourteen: {
        number: 13,
        about: 'ECMA-323, fifth edition, with dynamic transformation.',
      },
      versionFifteen: { number: 14, about: 'ECMA-285, third edition.' },
      versionSixteen: { number: 15, about: 'ECMA-323, sixth edition, with full tags.' },
      versionSeventeen: { number: 16, about: 'ECMA-323, sixth edition, with short tags.' },
      versionEighteen: {
        number: 17,
        about: 'ECMA-323, sixth edition, with dynamic transformation.',
      },
      versionNineteen: { number: 18, about: 'ECMA-285, fourth edition.' },
      versionTwenty: { number: 19, about: 'Reserved.' },
      versionTwentyone: { number: 20, about: 'Reserved.' },
      versionTwentytwo: { number: 21, about: 'Reserved.' },
      versionTwentythree: { number: 22, about: 'Reserved.' },
      versionTwentyfour: { number: 23, about: 'Reserved.' },
    },
    {
      whenMissing: null,
      about: 'The editions of CSTA that a side speaks; in an answer, the edition chosen.',
    },
  ),
  CSTAFunctionality: sequence(
    {
      switchingFunctionServices: optional('SwitchingFunctionServicesC2', {
        tag: 0,
        about: 'Services of the switching function.',
      }),
      eventReportServices: optional('EventReportServicesC2', { tag: 1, about: 'Event reports.' }),
      computingFunctionServices: optional('ComputingFunctionServicesC2', {
        tag: 2,
        about: 'Services of the computing function.',
      }),
      bidirectionalServices: optional('BidirectionalServicesC2', {
        tag: 3,
        about: 'Services that either side may ask for.',
      }),
      statusReportingServices: optional('StatusReportingServicesC2', {
        tag: 4,
        about: 'Monitoring and snapshot services.',
      }),
      inputOutputServices: optional('InputOutputServicesC2', { tag: 5, about: 'I/O services.' }),
      voiceUnitServices: optional('VoiceUnitServicesC2', { tag: 6, about: 'Voice unit services.' }),
    },
    {
      whenMissing: {},
      about:
        'The services and event reports that a side needs or supplies, in the terms of Phase II. In Phase III the capability exchange tells what a switching function supports.',
    },
  ),
  SwitchingFunctionServicesC2: bits(
    `
      alternateCall answerCall associateData callCompletion clearCall clearConnection conferenceCall
      consultationCall divertCall holdCall makeCall makePredictiveCall parkCall queryDevice
      reconnectCall retrieveCall sendDTMFTones setFeature singleStepConference singleStepTransfer
      transferCall
    `,
    {
      about:
        'Services of the switching function of Phase II, as the opening of an association names them.',
    },
  ),
  EventReportServicesC2: bits(
    `
      callCleared conferenced connectionCleared delivered diverted established failed held
      networkReached originated queued retrieved serviceInitiated transferred autoAnswer
      callInformation doNotDisturb forwarding messageWaiting microphoneMute speakerMute
      speakerVolume agentBusy loggedOn loggedOff notReady ready workingAfterCall backInService
      outOfServiceEvent privateEvent playEvent recordEvent reviewEvent stopEvent suspendPlayEvent
      suspendRecordEvent voiceAttributesChangeEvent
    `,
    { about: 'Event reports of Phase II, as the opening of an association names them.' },
  ),
  ComputingFunctionServicesC2: bits(
    'routeRequest reRouteRequest routeSelectRequest routeUsedRequest routeEndRequest',
    {
      about:
        'Services of the computing function of Phase II, as the opening of an association names them.',
    },
  ),
  BidirectionalServicesC2: bits('escapeService systemStatus', {
    about:
      'Services that either side may ask for of Phase II, as the opening of an association names them.',
  }),
  StatusReportingServicesC2: bits(
    'monitorStart changeMonitorFilter monitorStop snapshotDevice snapshotCall',
    {
      about:
        'Monitoring and snapshot services of Phase II, as the opening of an association names them.',
    },
  ),
  InputOutputServicesC2: bits(
    `
      startDataPathService stopDataPathService sendDataService sendMulticastDataService
      sendBroadcastDataService suspendDataPathService dataPathSuspendedService resumeDataPath
      dataPathResumedService fastData
    `,
    { about: 'I/O services of Phase II, as the opening of an association names them.' },
  ),
  VoiceUnitServicesC2: bits(
    `
      concatenateMessage deleteMessage playMessage queryVoiceAttribute recordMessage reposition
      resume review setVoiceAttribute stop suspend synthesizeMessage
    `,
    { about: 'Voice unit services of Phase II, as the opening of an association names them.' },
  ),
  NewACSEUserInformationForCSTA: sequence(
    {
      cSTAVersion: required('CSTAVersion', { about: 'The editions that the sender speaks.' }),
      cSTAFunctionsRequiredByApplication: optional('CSTAFunctionality', {
        tag: 0,
        about: 'What the sender needs of the other side.',
      }),
      cSTAFunctionsThatCanBeSupplied: optional('CSTAFunctionality', {
        tag: 1,
        about: 'What the sender can supply.',
      }),
      cSTAPrivateDataVersionList: optional('CSTAPrivateDataVersionList', {
        tag: 2,
        about: 'The versions of private data that the sender speaks.',
      }),
    },
    { about: 'What is told about CSTA when an association opens, in the newer form.' },
  ),
  CSTAPrivateDataVersionList: list('integer', undefined, { about: 'Versions of private data.' }),
};
