import { extensions } from './common-members.js';
import {
  acknowledgement,
  bits,
  choice,
  enumeration,
  list,
  listOf,
  members,
  optional,
  required,
  type ServiceGroup,
  sequence,
} from './language.js';

const userDataToSend = optional('UserData', { about: 'Data to send to the parties of the call.' });
const callLinkageDataList = optional('CallLinkageDataList', {
  since: 6,
  about: 'Call linkage data of the resulting call, and those that were discarded.',
});
const mediaCallCharacteristicsSet = optional('MediaCallCharacteristics', {
  about: 'Media class and characteristics of the call as the switching function set them.',
});
const initiatedCallInfo = optional('ConnectionInformation', {
  about: 'Media attributes of the initiated connection.',
});
const correlatorDataToPut = optional('CorrelatorData', {
  about: 'Correlator data to put on the call before the state changes that follow.',
});
const correlatorDataAtWill = optional('CorrelatorData', {
  about: 'The correlator data of the call; the switching function may leave it out (FR 6).',
});
const userDataSent = optional('UserData', {
  about: 'User data sent with the call; present when some is sent and supported.',
});
const servicesPermitted = optional('ServicesPermitted', {
  about:
    'Services that the switching function allows at the moment on the connection of the monitored device; for device-type monitors only, and always there if it supports dynamic feature availability.',
});
const callLinkageData = optional('CallLinkageData', {
  about: 'Identifiers of the global call and its thread.',
});
const correlatorDataOfCall = optional('CorrelatorData', {
  about: 'The correlator data of the call; present when it has any.',
});
const associatedCallingDevice = optional('AssociatedCallingDeviceID', {
  about:
    'The network interface device of the caller; present in external incoming calls and otherwise left out.',
});
const associatedCalledDevice = optional('AssociatedCalledDeviceID', {
  about:
    'The network interface device of the called side; present in external outgoing calls, and sometimes in external incoming ones.',
});
const callLinkageDataIfSupported = optional('CallLinkageData', {
  about:
    'Identifiers of the global call and its thread; present if the switching function supports call linkage.',
});
const callingDevice = required('CallingDeviceID', {
  about: 'The calling device, which may change after a transfer, a forwarding or a conference.',
});
const calledDevice = required('CalledDeviceID', { about: 'The device that was called at first.' });
const lastRedirectionDevice = required('RedirectionDeviceID', {
  about: 'The last device known to have redirected the call.',
});

const types = {
  ConsultOptions: enumeration(
    {
      unrestricted: { number: 0, about: 'A transfer or a conference may follow.' },
      consultOnly: { number: 1, about: 'Neither a transfer nor a conference is meant to follow.' },
      transferOnly: { number: 2, about: 'A transfer is meant to follow.' },
      conferenceOnly: { number: 3, about: 'A conference is meant to follow.' },
    },
    {
      clause: 'ECMA-269 17.1.10',
      about:
        'What may follow a consultation or alternation, so that the switching function can set aside facilities for transfer or conference. A switching function that does not support it behaves as with `unrestricted`.',
    },
  ),
  ConnectionListItem: sequence(
    {
      newConnection: optional('ConnectionID', {
        explicitTag: 0,
        about: 'The connection in the resulting call.',
      }),
      oldConnection: optional('ConnectionID', {
        explicitTag: 1,
        about: 'The same connection as it was called before.',
      }),
      endpoint: optional('ConnectionListItemEndpoint', {
        explicitTag: 2,
        about: 'The device at the connection.',
      }),
      associatedNID: optional('ConnectionListItemAssociatedNID', {
        explicitTag: 3,
        about: 'The network interface device by which an external device is connected.',
      }),
      resultingConnectionInfo: optional('ConnectionInformation', {
        about: 'Media attributes of the resulting connection.',
      }),
    },
    {
      about:
        'One connection of a call that resulted from others, tied to the connection it had before.',
    },
  ),
  ConnectionListItemEndpoint: choice(
    {
      deviceID: required('DeviceID', { about: 'The device is known and given.' }),
      notKnown: required('nothing', {
        about: 'The switching function cannot tell which device it is.',
      }),
      restricted: required('nothing', { explicitTag: 1, about: 'The device is withheld.' }),
    },
    { about: 'The device at a connection of the resulting call.' },
  ),
  ConnectionListItemAssociatedNID: choice(
    {
      deviceID: required('DeviceID', { about: 'The device is known and given.' }),
      notKnown: required('nothing', {
        about: 'The switching function cannot tell which device it is.',
      }),
    },
    { about: 'The network interface device by which an external device is connected.' },
  ),
  ConnectionList: list('ConnectionListItem', 'connectionListItem', {
    about:
      'The connections of a call that resulted from others, each tied to the connection it had before.',
  }),
  AutoOriginate: enumeration(
    {
      prompt: { number: 0, about: 'The device is prompted.' },
      doNotPrompt: { number: 1, about: 'The device originates hands-free, without a prompt.' },
    },
    { about: 'Whether a device that originates is prompted to go off-hook.' },
  ),
  SignallingDetection: sequence(
    {
      signallingCondition: required('SignallingCondition', { about: 'The condition to wait for.' }),
      signallingConditionsAction: required('SignallingConditionsAction', {
        about: 'What to do when the condition is met.',
      }),
    },
    { about: 'A condition of call progress, and what to do when it is met.' },
  ),
  SignallingCondition: enumeration(
    {
      callDelivered: { number: 0, about: 'The call is delivered.' },
      callEstablished: { number: 1, about: 'The call is established.' },
    },
    { about: 'The call progress to wait for at the called device or in the network.' },
  ),
  SignallingConditionsAction: enumeration(
    {
      destinationDetection: {
        number: 0,
        about: 'Find out what answers, and act as `destinationDetection` says.',
      },
      remainConnected: { number: 1, about: 'Leave the called connection as it is.' },
    },
    { about: 'What to do when the signalling condition is met.' },
  ),
  DetectionItem: sequence(
    {
      destinationCondition: required('DestinationCondition', { about: 'The kind of destination.' }),
      detectionAction: required('DetectionAction', { about: 'What to do when it is detected.' }),
    },
    { about: 'A kind of destination, and what to do when it is detected.' },
  ),
  DestinationCondition: enumeration('humanVoice answeringMachine facsimileMachine', {
    about: 'What is detected at the destination.',
  }),
  DetectionAction: enumeration(
    {
      clearCalledConnection: { number: 0, about: 'Clear it.' },
      remainConnected: { number: 1, about: 'Leave it connected.' },
    },
    { about: 'What to do with the called connection.' },
  ),
  DestinationDetection: list('DetectionItem', 'detectionItem', {
    about: 'What to do for each kind of destination; the first that matches counts.',
  }),
  ParticipationType: enumeration(
    {
      silent: { number: 0, about: 'The device only listens.' },
      active: { number: 1, about: 'The device may speak.' },
      none: 2,
    },
    { about: 'How a device takes part in a call.' },
  ),
  DeviceIDList: list('DeviceID', undefined, { about: 'A list of devices.' }),
  ProgressIndicator: sequence(
    {
      progressLocation: required('ProgressIndicatorProgressLocation', {
        about: 'Where the interworking takes place.',
      }),
      progressDescription: required('ProgressIndicatorProgressDescription', {
        about: 'Which protocol describes the progress.',
      }),
    },
    {
      about: 'Where interworking with another network takes place, and how the call gets on there.',
    },
  ),
  ProgressIndicatorProgressLocation: enumeration(
    `
      user privateNetServingLocal publicNetServingLocal transitNetwork publicNetServingRemote
      privateNetServingRemote localInterface internationalNetwork networkBeyondInterwk other
    `,
    { about: 'Where interworking with another network takes place.' },
  ),
  ProgressIndicatorProgressDescription: enumeration('iSDNProgressDesc qSIGProgressDesc other', {
    about: 'Which protocol describes the progress of the call.',
  }),
  NetworkCapability: sequence(
    {
      networkType: required('NetworkCapabilityNetworkType', { about: 'The kind of network.' }),
      eventsProvided: optional('NetworkCapabilityEventsProvided', {
        about: 'The call control events that the network supports.',
      }),
    },
    { about: 'The kind of a network and the call control events that it supports.' },
  ),
  NetworkCapabilityNetworkType: enumeration(
    'iSDNPublic nonISDNPublic iSDNPrivate nonISDNPrivate other',
    { about: 'The kind of a network.' },
  ),
  NetworkCapabilityEventsProvided: bits(
    `
      bridged callCleared conferenced connectionCleared delivered digitsDialed diverted established
      failed held networkCapabilitiesChange networkReached offered originated queued retrieved
      serviceInitiated transferred
    `,
    { about: 'The call control events that a network supports.' },
  ),
} as const satisfies ServiceGroup['types'];

const services = {
  AlternateCall: {
    operation: 1,
    clause: 'ECMA-269 17.1.2; ECMA-285 15.1.2',
    about:
      'Swaps two calls at one device: the call that was held, alerting or queued becomes active, and the active call is put on hold.',
    request: members({
      heldCall: required('ConnectionID', {
        about:
          "The alternating device's connection in the other call: on hold, alerting or queued before, connected after.",
      }),
      activeCall: required('ConnectionID', {
        about:
          "The alternating device's connection in the active call: connected before, on hold after.",
      }),
      connectionReservation: optional('boolean', {
        about:
          'True keeps the media channels of the call that is put on hold reserved for a later RetrieveCall, ReconnectCall or AlternateCall.',
      }),
      consultOptions: optional('ConsultOptions', {
        default: 'unrestricted',
        about:
          'What may follow, so that the switching function can reserve resources for a transfer or conference; it restricts no other service. Send one of the values that the capability exchange offers.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  AnswerCall: {
    operation: 2,
    clause: 'ECMA-269 17.1.3; ECMA-285 15.1.3',
    about: 'Connects a call that is alerting, queued or initiated at a device.',
    request: members({
      callToBeAnswered: required('ConnectionID', {
        about:
          "The connection to answer: alerting, initiated or queued before, connected after (17.1.3.3.1). It may be the calling device's own connection, as after MakePredictiveCall.",
      }),
      correlatorData: optional('CorrelatorData', {
        about:
          'Correlator data to put on the call before the state changes that follow; an empty string takes away what is there.',
      }),
      userData: optional('UserData', {
        about:
          'Data to send to the parties of the call; it is not kept when the call is later conferenced or transferred.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  ClearCall: {
    operation: 4,
    clause: 'ECMA-269 17.1.7; ECMA-285 15.1.7',
    about: 'Releases a whole call, that is every connection of it.',
    request: members({
      callToBeCleared: required('ConnectionID', {
        about:
          'Any connection of the call, or a connection identifier with the call part only (FR 2).',
      }),
      userData: optional('UserData', {
        about:
          'Data to send to the parties of the call; it is not kept when the call is later conferenced or transferred.',
      }),
      reason: optional('EventCause', {
        since: 4,
        about: 'The cause to hand to the underlying signalling.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  ClearConnection: {
    operation: 5,
    clause: 'ECMA-269 17.1.8; ECMA-285 15.1.8',
    about:
      'Releases one connection. Whether clearing one party of a conference may end the whole conference is told in the capability exchange (FR 3).',
    request: members({
      connectionToBeCleared: required('ConnectionID', {
        about:
          'The connection to release; it is on hold, queued or null after, depending on the configuration.',
      }),
      correlatorData: optional('CorrelatorData', {
        about:
          'Correlator data to put on the call before the state changes that follow; an empty string takes away what is there.',
      }),
      userData: userDataToSend,
      reason: optional('EventCause', {
        about:
          'The cause to hand to the underlying signalling, such as `busy` to turn down an offered call (FR 4).',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  ConferenceCall: {
    operation: 6,
    clause: 'ECMA-269 17.1.9; ECMA-285 15.1.9',
    about:
      'Joins two calls at one device into a conference; other calls at that device are left alone (FR 1).',
    request: members({
      heldCall: required('ConnectionID', {
        about:
          "The conferencing device's connection in the held call, or else in the first one: connected or on hold before.",
      }),
      activeCall: required('ConnectionID', {
        about:
          "The conferencing device's connection in the second call: connected or on hold before.",
      }),
      extensions,
    }),
    response: members({
      conferenceCall: required('ConnectionID', {
        about: "The conferencing device's connection in the resulting call.",
      }),
      connections: optional('ConnectionList', {
        tag: 0,
        about: 'Each known device and connection of the resulting call.',
      }),
      conferenceCallInfo: optional('ConnectionInformation', {
        tag: 1,
        about: 'Media attributes of the resulting connection.',
      }),
      callLinkageDataList: { ...callLinkageDataList, tag: 2 },
      extensions,
    }),
  },
  ConsultationCall: {
    operation: 7,
    clause: 'ECMA-269 17.1.10; ECMA-285 15.1.10',
    about:
      'Puts the active call on hold and originates a new one from the same device. Features that are active at the consulted device take effect (FR 1).',
    request: members({
      existingCall: required('ConnectionID', {
        tag: 0,
        about: "The consulting device's active connection; it is on hold after.",
      }),
      consultedDevice: required('DeviceID', {
        explicitTag: 1,
        about:
          'The device to call. It may be empty, or diallable digits that end in ";", so that dialling goes on with DialDigits (FR 6-7); any other format has to be complete.',
      }),
      connectionReservation: optional('boolean', {
        tag: 2,
        about:
          'True keeps the media channels of the held call reserved for a later RetrieveCall or ReconnectCall.',
      }),
      accountCode: optional('AccountInfo', {
        tag: 3,
        about: 'The account code for the new call; an empty string takes it away.',
      }),
      authCode: optional('AuthCode', { tag: 4, about: 'The authorisation code for this request.' }),
      correlatorData: optional('CorrelatorData', {
        tag: 5,
        about:
          'Correlator data for the second call only; the first call keeps its own (12.2.10 FR 5). An empty string takes away what the second call has.',
      }),
      userData: optional('UserData', { tag: 6, about: 'Data to send with the consultation.' }),
      callCharacteristics: optional('CallCharacteristics', { tag: 7 }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', {
        tag: 8,
        about:
          'Media class and characteristics for the new call; the switching function may adjust digital data values and gives them back in the answer (FR 8).',
      }),
      callingConnectionInfo: optional('ConnectionInformation', {
        tag: 9,
        about: 'Media attributes of the originating connection of the consultation.',
      }),
      consultOptions: optional('ConsultOptions', {
        tag: 10,
        default: 'unrestricted',
        about:
          'What is to follow, so that the switching function can reserve resources; `transferOnly` or `conferenceOnly` limits which service may complete the consultation (FR 2-5). Send one of the values that the capability exchange offers.',
      }),
      subjectOfCall: optional('SubjectOfCall', { tag: 11 }),
      languagePreferences: optional('LanguagePreferences', { tag: 12 }),
      extensions,
    }),
    response: members({
      initiatedCall: required('ConnectionID', {
        about: "The consulting device's connection in the new call.",
      }),
      mediaCallCharacteristics: { ...mediaCallCharacteristicsSet, tag: 0 },
      initiatedCallInfo: { ...initiatedCallInfo, tag: 1 },
      callLinkageData: optional('CallLinkageData', {
        tag: 2,
        since: 6,
        about: 'Call linkage data of the new call.',
      }),
      extensions,
    }),
  },
  HoldCall: {
    operation: 9,
    clause: 'ECMA-269 17.1.15; ECMA-285 15.1.15',
    about: 'Puts a connected connection on hold.',
    request: members({
      callToBeHeld: required('ConnectionID', {
        about:
          'The connection to hold: it has to be connected before and is on hold after (17.1.15.3.1).',
      }),
      connectionReservation: optional('boolean', {
        about:
          'True keeps the media channels of the call reserved for a later RetrieveCall, ReconnectCall or AlternateCall.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  MakeCall: {
    operation: 10,
    clause: 'ECMA-269 17.1.18; ECMA-285 15.1.18',
    about:
      'Originates a call from one device to another. A negative answer means that validation failed and that there are no connection identifiers (FR 2); features that are active at the called device take effect (FR 5).',
    request: members({
      callingDevice: required('DeviceID', {
        about:
          'The device that originates: its connection is null before, or initiated if the device is already off-hook (FR 6). It may be a group; later events then name the device that really originates.',
      }),
      calledDirectoryNumber: required('DeviceID', {
        about:
          'The device to call. It may be empty, or diallable digits that end in ";", so that dialling goes on with DialDigits (FR 7-8); any other format has to be complete.',
      }),
      accountCode: optional('AccountInfo', { tag: 0, about: 'The account code for the new call.' }),
      authCode: optional('AuthCode', { tag: 1, about: 'The authorisation code for this request.' }),
      autoOriginate: optional('AutoOriginate', {
        tag: 3,
        default: 'prompt',
        about:
          'Whether the calling device is prompted to go off-hook. What `doNotPrompt` does depends on the switching function if the device cannot answer by itself (FR 3).',
      }),
      correlatorData: { ...correlatorDataToPut, tag: 2 },
      userData: optional('UserData', { about: 'Data to send with the call.' }),
      callCharacteristics: optional('CallCharacteristics'),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', {
        tag: 4,
        about:
          'Media class and characteristics for the call; the switching function may adjust digital data values (FR 10).',
      }),
      callingConnectionInfo: optional('ConnectionInformation', {
        tag: 5,
        about: 'Media attributes of the calling connection.',
      }),
      subjectOfCall: optional('SubjectOfCall', { tag: 6 }),
      languagePreferences: optional('LanguagePreferences', { tag: 7 }),
      reason: optional('EventCause', {
        tag: 8,
        since: 4,
        about: 'The cause to hand to the underlying signalling.',
      }),
      extensions,
    }),
    response: members({
      callingDevice: required('ConnectionID', {
        about: "The calling device's connection in the new call.",
      }),
      mediaCallCharacteristics: { ...mediaCallCharacteristicsSet, tag: 0 },
      initiatedCallInfo: { ...initiatedCallInfo, tag: 1 },
      callLinkageData: optional('CallLinkageData', {
        tag: 2,
        since: 6,
        about: 'Call linkage data of the new call.',
      }),
      extensions,
    }),
  },
  MakePredictiveCall: {
    operation: 11,
    clause: 'ECMA-269 17.1.20; ECMA-285 15.1.20',
    about:
      'Originates a call on behalf of a device, and acts on the progress of the call or on what is detected at the destination. Unsupported values of `callCharacteristics` are answered negatively.',
    request: members({
      callingDevice: required('DeviceID', {
        about:
          'The device on whose behalf the call is made, often a group or ACD that allocates the call later (FR 2). Its own forwarding and do not disturb are not honoured (FR 7).',
      }),
      calledDirectoryNumber: required('DeviceID', {
        about: 'The device to call; features that are active there take effect (FR 8).',
      }),
      signallingDetection: optional('SignallingDetection', {
        tag: 0,
        about:
          'What progress to wait for at the called device or in the network, and what to do then (Table 17-110).',
      }),
      destinationDetection: optional('DestinationDetection', {
        tag: 1,
        about:
          'What to do for each kind of destination detected; the first pair that matches counts. It is used when `signallingConditionsAction` is `destinationDetection` (Table 17-110).',
      }),
      defaultAction: optional('DetectionAction', {
        tag: 2,
        about: 'What to do when the signalling condition cannot be met (FR 4).',
      }),
      accountCode: optional('AccountInfo', { tag: 3, about: 'The account code for the new call.' }),
      authCode: optional('AuthCode', { tag: 4 }),
      autoOriginate: optional('AutoOriginate', {
        tag: 5,
        default: 'prompt',
        about:
          'Whether the calling device is prompted to go off-hook. What `doNotPrompt`, hands-free origination, does depends on the switching function if the device cannot answer by itself (FR 6).',
      }),
      alertTime: optional('integer', {
        tag: 6,
        about: 'How many seconds the called device may alert before the call is cleared.',
      }),
      correlatorData: optional('CorrelatorData', {
        tag: 7,
        about: 'Correlator data to put on the new call.',
      }),
      callCharacteristics: optional('CallCharacteristics', {
        tag: 8,
        about:
          'The characteristics that the call is to have; an unsupported value is answered negatively.',
      }),
      userData: userDataToSend,
      subjectOfCall: optional('SubjectOfCall', { tag: 9 }),
      languagePreferences: optional('LanguagePreferences', { tag: 10 }),
      extensions,
    }),
    response: members({
      initiatedCall: required('ConnectionID', { about: 'The connection of the new call.' }),
      initiatedCallInfo,
      callLinkageData: optional('CallLinkageData', {
        tag: 1,
        since: 6,
        about: 'Call linkage data of the new call.',
      }),
      extensions,
    }),
  },
  ReconnectCall: {
    operation: 13,
    clause: 'ECMA-269 17.1.22; ECMA-285 15.1.22',
    about: 'Clears one connection at a device and takes back the call that the device held.',
    request: members({
      activeCall: required('ConnectionID', {
        about:
          'The connection to clear: alerting, connected, initiated, failed or queued before, null after.',
      }),
      heldCall: required('ConnectionID', {
        about: "The same device's connection to take back: on hold before, connected after.",
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  RetrieveCall: {
    operation: 14,
    clause: 'ECMA-269 17.1.23; ECMA-285 15.1.23',
    about: 'Connects a held connection again.',
    request: members({
      callToBeRetrieved: required('ConnectionID', {
        about:
          'The connection to retrieve: it has to be on hold before and is connected after (17.1.23.3.1).',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  TransferCall: {
    operation: 16,
    clause: 'ECMA-269 17.1.27; ECMA-285 15.1.27',
    about:
      'Merges two calls at the transferring device and takes that device out of the result; typically the calls are a held call and its consultation.',
    request: members({
      heldCall: required('ConnectionID', {
        about:
          "The transferring device's connection in the held call, or else in the first one: connected or on hold before, null after.",
      }),
      activeCall: required('ConnectionID', {
        about:
          "The transferring device's connection in the consultation, or else in the second call: connected or on hold before, null after.",
      }),
      extensions,
    }),
    response: members({
      transferredCall: required('ConnectionID', { about: 'A connection of the resulting call.' }),
      connections: optional('ConnectionList', {
        tag: 0,
        about: 'Each known device and connection of the resulting call.',
      }),
      transferredCallInfo: optional('ConnectionInformation', {
        tag: 1,
        about: 'Media attributes of the resulting connection.',
      }),
      callLinkageDataList: { ...callLinkageDataList, tag: 2 },
      extensions,
    }),
  },
  ParkCall: {
    operation: 18,
    clause: 'ECMA-269 17.1.21; ECMA-285 15.1.21',
    about: 'Moves a connection away, to be queued at another device.',
    request: members({
      parking: required('ConnectionID', {
        about:
          'The connection to park: on hold or connected before, usually null after, but queued in some cases of independent shared-bridged appearances (FR 5).',
      }),
      parkTo: required('DeviceID', {
        about:
          'The device at which the call is queued, perhaps the parking device itself (FR 2). Its do not disturb and forwarding are honoured (FR 4), and the device identifier has to be complete (FR 6).',
      }),
      correlatorData: correlatorDataToPut,
      subjectOfCall: optional('SubjectOfCall', { tag: 0 }),
      languagePreferences: optional('LanguagePreferences', { tag: 1 }),
      extensions,
    }),
    response: members({
      parkedTo: optional('ConnectionID', {
        about: 'The connection at the device to which the call was parked.',
      }),
      callLinkageData: optional('CallLinkageData', {
        tag: 1,
        since: 6,
        about: 'Call linkage data of the parked call.',
      }),
      extensions,
    }),
  },
  SingleStepConferenceCall: {
    operation: 20,
    clause: 'ECMA-269 17.1.25; ECMA-285 15.1.24',
    about: 'Adds a device to an existing call in one step.',
    request: members(
      {
        activeCall: required('ConnectionID', {
          about:
            'The connection of a device that is already in the call that becomes the conference.',
        }),
        deviceToJoin: required('DeviceID', {
          about:
            'The device to add. Its forwarding and do not disturb are honoured, and the device identifier has to be complete: neither empty nor digits that end in ";".',
        }),
        participationType: optional('ParticipationType', {
          default: 'active',
          xmlRequired: true,
          about: 'Whether the device takes an active part or only listens.',
        }),
        accountCode: optional('AccountInfo', { tag: 0 }),
        authCode: optional('AuthCode', { tag: 1 }),
        correlatorData: { ...correlatorDataToPut, tag: 2 },
        userData: userDataToSend,
        subjectOfCall: optional('SubjectOfCall', { tag: 3 }),
        languagePreferences: optional('LanguagePreferences', { tag: 4 }),
        extensions,
      },
      { berName: 'SingleStepConfArgument' },
    ),
    response: members(
      {
        conferencedCall: required('ConnectionID', {
          about: 'The connection of the added device in the conference.',
        }),
        conferencedCallInfo: optional('ConnectionInformation', {
          about: 'Media attributes of the resulting connection.',
        }),
        callLinkageDataList: { ...callLinkageDataList, tag: 1 },
        extensions,
      },
      { berName: 'SingleStepConfResult' },
    ),
  },
  SingleStepTransferCall: {
    operation: 50,
    clause: 'ECMA-269 17.1.26; ECMA-285 15.1.26',
    about: 'Replaces the transferring device by another one, in one step.',
    request: members(
      {
        activeCall: required('ConnectionID', {
          about:
            "The transferring device's connection: connected, alerting, failed, held or queued before, null after.",
        }),
        transferredTo: required('DeviceID', {
          about:
            'The device that takes the place of the transferring one. The device identifier has to be complete: neither empty nor digits that end in ";".',
        }),
        accountCode: optional('AccountInfo', { tag: 0 }),
        authCode: optional('AuthCode', { tag: 1 }),
        correlatorData: { ...correlatorDataToPut, tag: 2 },
        userData: userDataToSend,
        callCharacteristics: optional('CallCharacteristics', { tag: 3, since: 6 }),
        subjectOfCall: optional('SubjectOfCall', { tag: 4 }),
        languagePreferences: optional('LanguagePreferences', { tag: 5 }),
        reason: optional('EventCause', {
          tag: 6,
          about: 'The cause to hand to the underlying signalling.',
        }),
        extensions,
      },
      { berName: 'SingleStepTransArgument' },
    ),
    response: members(
      {
        transferredCall: required('ConnectionID', { about: 'A connection of the resulting call.' }),
        connections: optional('ConnectionList', {
          tag: 0,
          about: 'Each known device and connection of the resulting call.',
        }),
        transferredCallInfo: optional('ConnectionInformation', {
          tag: 1,
          about: 'Media attributes of the resulting connection.',
        }),
        callLinkageDataList: { ...callLinkageDataList, tag: 2 },
        extensions,
      },
      { berName: 'SingleStepTransResult' },
    ),
  },
  AcceptCall: {
    operation: 214,
    clause: 'ECMA-269 17.1.1; ECMA-285 15.1.1',
    about:
      'Accepts a call that is offered to a device. To be rid of an active call first, clear its connection with ClearConnection and then accept (FR 1).',
    request: members({
      callToBeAccepted: required('ConnectionID', {
        about:
          'The connection to accept: alerting before, and only in the offered mode of that state (17.1.1.3.1).',
      }),
      correlatorData: optional('CorrelatorData', {
        about:
          'Correlator data to put on the call before the state changes that follow; an empty string takes away what is there.',
      }),
      userData: optional('UserData', {
        about:
          'Data to send to the parties of the call; it is not kept when the call is later conferenced or transferred.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  CallBack: {
    operation: 215,
    clause: 'ECMA-269 17.1.4; ECMA-285 15.1.4',
    about:
      'Asks to be called back about a call that did not get through. The called side may be failed, alerting, queued or, as after forwarding, null.',
    request: members({
      callbackConnection: required('ConnectionID', {
        about:
          "The calling device's connection in the original call: connected before, usually null after, perhaps failed first while the device is still off-hook.",
      }),
      callCharacteristics: optional('CallCharacteristics'),
      subjectOfCall: optional('SubjectOfCall', { tag: 0 }),
      languagePreferences: optional('LanguagePreferences', { tag: 1 }),
      extensions,
    }),
    response: members({
      targetDevice: optional('DeviceID', { about: 'The device that the call back is set at.' }),
      extensions,
    }),
  },
  CallBackMessage: {
    operation: 216,
    clause: 'ECMA-269 17.1.5; ECMA-285 15.1.5',
    about: 'Leaves a message that asks for a call back; the original call is cleared after that.',
    request: members({
      callbackMessageConnection: required('ConnectionID', {
        about:
          "The calling device's connection in the original call: connected before, null after, perhaps failed in between.",
      }),
      extensions,
    }),
    response: members({
      targetDevice: optional('DeviceID', { about: 'The device for which the message was left.' }),
      extensions,
    }),
  },
  CamponCall: {
    operation: 217,
    clause: 'ECMA-269 17.1.6; ECMA-285 15.1.6',
    about:
      'Lets a call wait for a busy destination. There is one active camp-on for each pair of calling and called device (FR 1).',
    request: members({
      camponConnection: required('ConnectionID', {
        about:
          "The calling device's connection: connected before. The called side is typically failed, in a connection with the call part only (6.7.2).",
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  DeflectCall: {
    operation: 218,
    clause: 'ECMA-269 17.1.11; ECMA-285 15.1.11',
    about:
      'Diverts a connection to one or more other destinations; other calls at the device are left alone (FR 2).',
    request: members({
      callToBeDiverted: required('ConnectionID', {
        about:
          'The connection to divert. A shared-bridged appearance that is queued, that is inactive, is refused (FR 5).',
      }),
      newDestination: required('DeviceID', {
        xmlList: { since: 4, itemName: 'device', rest: 'addNewDestinationsList' },
        about:
          'The first destination, as a complete device identifier: neither empty nor digits that end in ";" (FR 6). Features that are active there take effect (FR 3).',
      }),
      addNewDestinationsList: optional('DeviceIDList', {
        since: 4,
        about:
          'More destinations. The switching function sends call control events for every one of them, or refuses the request (FR 8).',
      }),
      correlatorData: correlatorDataToPut,
      userData: optional('UserData', { about: 'Data to send with the deflection.' }),
      callCharacteristics: optional('CallCharacteristics', { tag: 0, since: 6 }),
      subjectOfCall: optional('SubjectOfCall', { tag: 1 }),
      languagePreferences: optional('LanguagePreferences', { tag: 2 }),
      reason: optional('EventCause', {
        tag: 3,
        about: 'The cause to hand to the underlying signalling.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  DialDigits: {
    operation: 219,
    clause: 'ECMA-269 17.1.12; ECMA-285 15.1.12',
    about:
      'Goes on with dialling on an initiated connection, or completes it; other calls at the device are left alone (FR 1). Digits that come after the switching function takes dialling as complete are ignored (FR 7).',
    request: members({
      diallingConnection: required('ConnectionID', {
        about:
          'The connection to dial on: initiated before, initiated or connected after (17.1.12.3.1).',
      }),
      diallingSequence: required('DeviceID', {
        about:
          'What to dial: any format of device identifier while nothing has been dialled yet, diallable digits from then on. A ";" at the end says that more digits follow (FR 3-4).',
      }),
      correlatorData: correlatorDataToPut,
      extensions,
    }),
    response: acknowledgement(),
  },
  DirectedPickupCall: {
    operation: 220,
    clause: 'ECMA-269 17.1.13; ECMA-285 15.1.13',
    about: 'Takes a given call over to the requesting device.',
    request: members({
      callToBePickedUp: required('ConnectionID', {
        about:
          'The connection to take over: alerting, connected, on hold or queued before, null at its original device after (17.1.13.3.1).',
      }),
      requestingDevice: required('DeviceID', {
        about:
          'The device that becomes connected. It is not the device that is picked up from (FR 6), and its identifier has to be complete (FR 5).',
      }),
      correlatorData: correlatorDataToPut,
      userData: optional('UserData', { about: 'Data to send with the pickup.' }),
      extensions,
    }),
    response: members({
      pickedCall: optional('ConnectionID', { about: 'The connection of the requesting device.' }),
      pickedCallInfo: optional('ConnectionInformation', {
        about: 'Media attributes of that connection.',
      }),
      callLinkageData: optional('CallLinkageData', {
        tag: 1,
        since: 6,
        about: 'Call linkage data of the call that was picked up.',
      }),
      extensions,
    }),
  },
  GroupPickupCall: {
    operation: 221,
    clause: 'ECMA-269 17.1.14; ECMA-285 15.1.14',
    about: 'Takes a call of a pick group over to a device.',
    request: members({
      newDestination: required('DeviceID', {
        about:
          'The device that becomes connected. Its forwarding and do not disturb are ignored (FR 3), and its identifier has to be complete (FR 5).',
      }),
      pickGroup: optional('DeviceID', {
        about:
          'The pick group, as a complete device identifier (FR 5); absent means the group that is administered for `newDestination` (FR 2).',
      }),
      correlatorData: correlatorDataToPut,
      userData: optional('UserData', { about: 'Data to send with the pickup.' }),
      extensions,
    }),
    response: members({
      pickedCall: optional('ConnectionID', { about: 'The connection of the new destination.' }),
      pickedCallInfo: optional('ConnectionInformation', {
        about: 'Media attributes of that connection.',
      }),
      callLinkageData: optional('CallLinkageData', {
        tag: 1,
        since: 6,
        about: 'Call linkage data of the call that was picked up.',
      }),
      extensions,
    }),
  },
  IntrudeCall: {
    operation: 222,
    clause: 'ECMA-269 17.1.16; ECMA-285 15.1.16',
    about: 'Brings the calling device into the call that the busy destination already has.',
    request: members({
      intrude: required('ConnectionID', {
        about:
          "The calling device's connection, typically connected while the called side is failed.",
      }),
      participationType: optional('ParticipationType', {
        default: 'active',
        xmlRequired: true,
        about: 'Whether the device takes an active part or only listens.',
      }),
      userData: optional('UserData', { about: 'Data to send with the intrusion.' }),
      extensions,
    }),
    response: members({
      conferencedCall: optional('ConnectionID', {
        about: "The calling device's connection in the resulting call.",
      }),
      conferencedCallInfo: optional('ConnectionInformation', {
        about: 'Media attributes of the resulting connection.',
      }),
      callLinkageDataList: { ...callLinkageDataList, tag: 1 },
      extensions,
    }),
  },
  JoinCall: {
    operation: 223,
    clause: 'ECMA-269 17.1.17; ECMA-285 15.1.17',
    about: 'Lets a device come into an existing call.',
    request: members({
      activeCall: required('ConnectionID', {
        about: 'A connection that is already in the call; the existing connections are left alone.',
      }),
      joiningDevice: required('DeviceID', {
        about:
          'The device that comes in: connected after. Its identifier has to be complete (FR 2).',
      }),
      autoOriginate: optional('AutoOriginate', {
        tag: 0,
        default: 'prompt',
        xmlRequired: true,
        about:
          'Whether the joining device is prompted to go off-hook. What `doNotPrompt` does depends on the switching function if the device cannot answer by itself (FR 4).',
      }),
      participationType: optional('ParticipationType', {
        tag: 1,
        default: 'active',
        xmlRequired: true,
        about:
          'Whether the device takes an active part or only listens; this also sets which way digital data flow (FR 8).',
      }),
      accountCode: optional('AccountInfo', { tag: 2, about: 'The account code for the join.' }),
      authCode: optional('AuthCode', { tag: 3 }),
      correlatorData: { ...correlatorDataToPut, tag: 4 },
      userData: optional('UserData', { about: 'Data to send with the join.' }),
      extensions,
    }),
    response: members({
      conferencedCall: required('ConnectionID', {
        about: "The joining device's connection in the call.",
      }),
      conferencedCallInfo: optional('ConnectionInformation', {
        about: 'Media attributes of the resulting connection.',
      }),
      callLinkageDataList: { ...callLinkageDataList, tag: 1 },
      extensions,
    }),
  },
  MakeConnection: {
    operation: 375,
    since: 6,
    clause: 'ECMA-269 17.1.19; ECMA-285 15.1.19',
    about:
      'Originates a connection at one device, with hints about the resources to come. Unsupported values of `maxDevices` or `startTime` are answered negatively (FR 3).',
    request: members({
      initiatingDevice: required('DeviceID', {
        about:
          'The device or group that initiates. For a group, later events name the real device, and OriginatedEvent gives this value as `originatingDevice` (FR 10).',
      }),
      accountCode: optional('AccountInfo', { tag: 0 }),
      authCode: optional('AuthCode', { tag: 1 }),
      autoOriginate: optional('AutoOriginate', {
        tag: 2,
        default: 'prompt',
        about:
          'Whether the device is prompted to go off-hook. What `doNotPrompt` does depends on the switching function if the device cannot answer by itself (FR 4).',
      }),
      correlatorData: { ...correlatorDataToPut, tag: 3 },
      callCharacteristics: optional('CallCharacteristics', { tag: 4 }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', {
        tag: 5,
        about:
          'Media class and characteristics for the call; the switching function may adjust digital data values (FR 8).',
      }),
      connectionInfo: optional('ConnectionInformation', {
        tag: 6,
        about: 'Channels and media flow of the connection.',
      }),
      subjectOfCall: optional('SubjectOfCall', { tag: 7 }),
      languagePreferences: optional('LanguagePreferences', { tag: 8 }),
      reason: optional('EventCause', {
        tag: 9,
        about: 'The cause to hand to the underlying signalling.',
      }),
      maxDevices: optional('integer', {
        tag: 10,
        about:
          'The planned greatest number of devices, a hint for resources to come; it promises nothing (FR 5).',
      }),
      startTime: optional('TimeInfo', {
        tag: 11,
        about: 'The planned start time; an unsupported value is answered negatively (FR 3).',
      }),
      duration: optional('integer', {
        tag: 12,
        about:
          'The planned duration, in a unit that the standard does not name; the switching function may clear the connection earlier (FR 5).',
      }),
      extensions,
    }),
    response: members({
      initiatingDevice: required('ConnectionID', {
        about: "The initiating device's connection in the new call.",
      }),
      mediaCallCharacteristics: { ...mediaCallCharacteristicsSet, tag: 0 },
      initiatedCallInfo: { ...initiatedCallInfo, tag: 1 },
      callLinkageData: optional('CallLinkageData', {
        tag: 2,
        about: 'Call linkage data of the new call.',
      }),
      extensions,
    }),
  },
  SendMessage: {
    operation: 376,
    clause: 'ECMA-269 17.1.24; ECMA-285 15.1.25',
    about:
      'Sends a message to one or more destinations, each as a non-interactive call; interactive chat is MakeCall with SendUserInformation (FR 2). Unsupported values of `callCharacteristics` are answered negatively.',
    request: members({
      callingDevice: required('DeviceID', {
        about:
          'The device on whose behalf the message is sent. For a group, later events name the real device, and OriginatedEvent gives this value as `originatingDevice` (FR 9).',
      }),
      destinationDevices: required(listOf('DeviceID', 'device', { single: 'berWrapped' }), {
        about: 'The destinations; each gets a call of its own.',
      }),
      messageInfo: required(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        about:
          'The message, as MIME body parts; without a content type a part is text/plain (Table 17-130).',
      }),
      accountCode: optional('AccountInfo', { tag: 0, about: 'The account code for the new call.' }),
      authCode: optional('AuthCode', { tag: 1 }),
      correlatorData: optional('CorrelatorData', {
        tag: 2,
        about: 'Correlator data, which ties messages together into one conversation (FR 1).',
      }),
      callCharacteristics: optional('CallCharacteristics', {
        tag: 3,
        about:
          'The characteristics that the call is to have; an unsupported value is answered negatively.',
      }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', {
        tag: 4,
        about:
          'Media class and characteristics; absent means media class message, and the switching function may adjust what is given (FR 8).',
      }),
      subjectOfCall: optional('SubjectOfCall', { tag: 5 }),
      languagePreferences: optional('LanguagePreferences', { tag: 6 }),
      extensions,
    }),
    response: members({
      connectionList: required(listOf('ConnectionID', 'connection', { single: 'berWrapped' }), {
        about: 'The connections of the new calls.',
      }),
      mediaCallCharacteristics: mediaCallCharacteristicsSet,
      listOfCallLinkageData: optional(
        listOf('CallLinkageData', 'callLinkageData', { single: 'berWrapped' }),
        { tag: 1, since: 6, about: 'Call linkage data of each new call.' },
      ),
      extensions,
    }),
  },
} as const satisfies ServiceGroup['services'];

const events = {
  BridgedEvent: {
    tag: 0,
    causes: ['normal'],
    clause: 'ECMA-269 17.2.1; ECMA-285 15.2.1',
    about: 'A shared-bridged appearance became inactive: it went to the queued state.',
    payload: members({
      bridgedConnection: required('ConnectionID', {
        about: 'The connection of the appearance that became inactive.',
      }),
      bridgedAppearance: required('SubjectDeviceID', {
        about: 'The appearance that became inactive.',
      }),
      localConnectionInfo: optional('LocalConnectionState', {
        about:
          'The state at the monitored device, for device-type monitors only; at the bridged appearance it is queued.',
      }),
      correlatorData: { ...correlatorDataAtWill, tag: 0 },
      userData: userDataSent,
      cause: required('EventCause', {
        about: 'Why the event came; Table 17-152 lists the causes.',
      }),
      servicesPermitted: { ...servicesPermitted, tag: 1 },
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      bridgedConnectionInfo: optional('ConnectionInformation', { tag: 4 }),
      callLinkageData: { ...callLinkageData, tag: 5 },
      languagePreferences: optional('LanguagePreferences', { tag: 6 }),
      locationInfoList: optional('LocationInfoList', { tag: 7, since: 6 }),
      extensions,
    }),
  },
  CallClearedEvent: {
    tag: 1,
    clause: 'ECMA-269 17.2.2; ECMA-285 15.2.2',
    about:
      'A whole call is gone. The event goes to call-type monitors only (FR 2), and after a ConnectionClearedEvent for every device of the call (FR 1).',
    payload: members({
      clearedCall: required('ConnectionID', {
        about: 'The call, by its call identifier only; the device identifier is left out.',
      }),
      correlatorData: { ...correlatorDataAtWill, tag: 1 },
      userData: userDataSent,
      cause: required('EventCause', {
        about: 'The same cause as in the last ConnectionClearedEvent of the call (Table 17-154).',
      }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      callLinkageData: { ...callLinkageData, tag: 4 },
      languagePreferences: optional('LanguagePreferences', { tag: 5 }),
      locationInfoList: optional('LocationInfoList', { tag: 6, since: 6 }),
      extensions,
    }),
  },
  ConferencedEvent: {
    tag: 2,
    clause: 'ECMA-269 17.2.3; ECMA-285 15.2.3',
    about:
      'A conference was made: in two steps, in a single step, by IntrudeCall or by JoinCall. No device leaves the resulting call.',
    payload: members({
      primaryOldCall: required('ConnectionID', {
        about:
          'The first call as it was before the conference. Whether the identifier follows a fixed or a local view is told by `connectionView` in the capability exchange (FR 1).',
      }),
      secondaryOldCall: optional('ConnectionID', {
        about:
          'The second call as it was before the conference. Present with a fixed view; with a local view only if the monitored device saw two calls (Table 17-155, FR 1).',
      }),
      conferencingDevice: required('SubjectDeviceID', {
        about: 'The device that made the conference (Table 17-155).',
      }),
      addedParty: required('SubjectDeviceID', { about: 'The device that was added last.' }),
      conferenceConnections: required('ConnectionList', {
        about:
          'Each known device and connection of the resulting call, tying old connection identifiers to new ones (12.3.9 FR 8, 12.2.9).',
      }),
      localConnectionInfo: optional('LocalConnectionState'),
      correlatorData: { ...correlatorDataOfCall, tag: 1 },
      userData: userDataSent,
      cause: required('EventCause', {
        about: 'Why the event came; Table 17-156 lists the causes.',
      }),
      servicesPermitted: { ...servicesPermitted, tag: 2 },
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 3 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 4 }),
      callLinkageDataList: optional('CallLinkageDataList', {
        tag: 6,
        about:
          'Call linkage data of the resulting call, and those that were discarded; present if the switching function supports call linkage.',
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 7 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', {
          single: 'ber',
          keepsLast: true,
        }),
        { tag: 8 },
      ),
      locationInfoList: optional('LocationInfoList', { tag: 9, since: 6 }),
      extensions: optional('CSTACommonArguments', { tag: 5 }),
    }),
  },
  ConnectionClearedEvent: {
    tag: 3,
    clause: 'ECMA-269 17.2.4; ECMA-285 15.2.4',
    about: 'One device left the call; the others are not affected.',
    payload: members({
      droppedConnection: required('ConnectionID', {
        about: 'The connection of the device that left.',
      }),
      releasingDevice: required('SubjectDeviceID', { about: 'The device that left.' }),
      localConnectionInfo: optional('LocalConnectionState', {
        about:
          'The state at the monitored device, for device-type monitors only; at the clearing device it is null.',
      }),
      correlatorData: { ...correlatorDataAtWill, tag: 0 },
      userData: userDataSent,
      chargingInfo: optional('ChargingInfo', {
        tag: 1,
        about: 'The total charge of the device that left.',
      }),
      cause: required('EventCause', {
        about: 'Why the event came; Table 17-158 lists the causes.',
      }),
      servicesPermitted: { ...servicesPermitted, tag: 2 },
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 3 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 4 }),
      droppedConnectionInfo: optional('ConnectionInformation', { tag: 5 }),
      callLinkageData: { ...callLinkageData, tag: 6 },
      languagePreferences: optional('LanguagePreferences', { tag: 7 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', {
          single: 'ber',
          keepsLast: true,
        }),
        { tag: 8 },
      ),
      locationInfoList: optional('LocationInfoList', { tag: 9, since: 6 }),
      extensions,
    }),
  },
  DeliveredEvent: {
    tag: 4,
    clause: 'ECMA-269 17.2.5; ECMA-285 15.2.5',
    about:
      'A call is presented at a device, in the ringing or entering distribution mode of the alerting state. It does not tell of physical ringing; RingerStatusEvent does (FR 1).',
    payload: members({
      connection: required('ConnectionID', { about: 'The alerting connection.' }),
      alertingDevice: required('SubjectDeviceID', {
        about: 'The device that alerts, which says nothing of physical ringing (FR 1).',
      }),
      callingDevice: required('CallingDeviceID', {
        about:
          'The calling device, which may change after a transfer, a forwarding or a conference while the network devices stay (FR 5).',
      }),
      calledDevice: required('CalledDeviceID', {
        about:
          'The device that was called at first. With `lastRedirectionDevice` and `cause` it lets a program follow diversions for which no DivertedEvent comes (FR 3, 6.7.6).',
      }),
      lastRedirectionDevice: required('RedirectionDeviceID', {
        about: 'The last device known to have redirected the call (6.7.6).',
      }),
      originatingNIDConnection: optional('ConnectionID', {
        about:
          "The network interface device's connection from which the call came; left out when the call has more than one calling device (FR 4).",
      }),
      localConnectionInfo: optional('LocalConnectionState', {
        about:
          'The state at the monitored device, for device-type monitors only; at the alerting device it is alerting.',
      }),
      correlatorData: { ...correlatorDataOfCall, tag: 0 },
      userData: userDataSent,
      cause: required('EventCause', {
        about: 'Why the event came; Table 17-160 lists the causes.',
      }),
      servicesPermitted: { ...servicesPermitted, tag: 1 },
      networkCallingDevice: optional('NetworkCallingDeviceID', {
        about:
          'The original calling device as the network gave it, in external incoming calls; it does not change (FR 5).',
      }),
      networkCalledDevice: optional('NetworkCalledDeviceID', {
        about:
          'The original called device as the network gave it, in external incoming calls; it does not change (FR 5).',
      }),
      associatedCallingDevice,
      associatedCalledDevice,
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      connectionInfo: optional('ConnectionInformation', { tag: 4 }),
      callLinkageData: { ...callLinkageDataIfSupported, tag: 5 },
      subjectOfCall: optional('SubjectOfCall', { tag: 6 }),
      messageInfo: optional(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        tag: 7,
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 8 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', {
          single: 'ber',
          keepsLast: true,
        }),
        { tag: 9 },
      ),
      locationInfoList: optional('LocationInfoList', { tag: 10, since: 6 }),
      extensions,
    }),
  },
  DigitsDialedEvent: {
    tag: 5,
    causes: ['conference', 'consultation', 'networkDialling', 'normal', 'transfer'],
    clause: 'ECMA-269 17.2.6; ECMA-285 15.2.6',
    about:
      'Digits were dialled at an initiated connection. The event needs a monitor on the initiating device or on the call (FR 1); the first one carries the first digit of a MakeCall or ConsultationCall, or an empty string (FR 3).',
    payload: members({
      dialingConnection: required('ConnectionID', {
        about: 'The connection at which the digits were dialled.',
      }),
      dialingDevice: required('SubjectDeviceID', {
        about: 'The device at which the digits were dialled.',
      }),
      dialingSequence: required('DeviceID', {
        about:
          'The digits that were really dialled, by hand or by a service. How many go into one event depends on the switching function (FR 2, FR 4).',
      }),
      localConnectionInfo: optional('LocalConnectionState', {
        about:
          'The state at the monitored device, for device-type monitors only; at the dialling device it is initiated.',
      }),
      correlatorData: { ...correlatorDataOfCall, tag: 0 },
      cause: required('EventCause', {
        about: 'Why the event came; Table 17-162 lists the causes.',
      }),
      servicesPermitted: { ...servicesPermitted, tag: 1 },
      networkCallingDevice: optional('NetworkCallingDeviceID'),
      networkCalledDevice: optional('NetworkCalledDeviceID'),
      associatedCallingDevice: optional('AssociatedCallingDeviceID', {
        about: 'The network interface device of the caller, in external incoming calls.',
      }),
      associatedCalledDevice: optional('AssociatedCalledDeviceID', {
        about:
          'The network interface device of the called side, in external outgoing or incoming calls.',
      }),
      dialingConnectionInfo: optional('ConnectionInformation', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      callLinkageData: { ...callLinkageData, tag: 4 },
      languagePreferences: optional('LanguagePreferences', { tag: 5 }),
      locationInfoList: optional('LocationInfoList', { tag: 6, since: 6 }),
      extensions,
    }),
  },
  DivertedEvent: {
    tag: 6,
    clause: 'ECMA-269 17.2.7; ECMA-285 15.2.7',
    about:
      'A call left one device for another. The capability exchange tells whether every monitor gets the event or only that of the diverting device (FR 1).',
    payload: members({
      connection: required('ConnectionID', { about: 'The connection that was diverted.' }),
      divertingDevice: required('SubjectDeviceID', { about: 'The device that the call left.' }),
      newDestination: required('SubjectDeviceID', { about: 'The device that the call went to.' }),
      callingDevice: optional('CallingDeviceID', {
        about:
          'The calling device, which may change after a transfer, a forwarding or a conference (FR 4).',
      }),
      calledDevice: optional('CalledDeviceID', {
        about:
          'The device that was called at first. With `lastRedirectionDevice` and `cause` it lets a program follow diversions in other events (FR 2, 6.7.6).',
      }),
      lastRedirectionDevice: required('RedirectionDeviceID', {
        about: 'The last device known to have redirected the call (6.7.6).',
      }),
      localConnectionInfo: optional('LocalConnectionState'),
      correlatorData: { ...correlatorDataOfCall, tag: 0 },
      userData: userDataSent,
      cause: required('EventCause', {
        about: 'Why the event came; Table 17-164 lists the causes.',
      }),
      servicesPermitted: { ...servicesPermitted, tag: 1 },
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      connectionInfo: optional('ConnectionInformation', { tag: 4 }),
      networkCallingDevice: optional('NetworkCallingDeviceID'),
      networkCalledDevice: optional('NetworkCalledDeviceID'),
      associatedCallingDevice,
      associatedCalledDevice,
      callLinkageData: { ...callLinkageDataIfSupported, tag: 5 },
      subjectOfCall: optional('SubjectOfCall', { tag: 6 }),
      messageInfo: optional(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        tag: 7,
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 8 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', {
          single: 'ber',
          keepsLast: true,
        }),
        { tag: 9 },
      ),
      locationInfoList: optional('LocationInfoList', { tag: 10, since: 6 }),
      extensions,
    }),
  },
  EstablishedEvent: {
    tag: 7,
    clause: 'ECMA-269 17.2.8; ECMA-285 15.2.8',
    about:
      'A device connected into the call. It never follows the ServiceInitiatedEvent of a MakeCall that prompts, which is followed by OriginatedEvent (FR 1).',
    payload: members({
      establishedConnection: required('ConnectionID', {
        about: 'The connection that became connected.',
      }),
      answeringDevice: required('SubjectDeviceID', {
        about: 'The device that connected into the call.',
      }),
      callingDevice,
      calledDevice,
      lastRedirectionDevice,
      originatingNIDConnection: optional('ConnectionID', {
        xmlName: 'originatinNIDConnection',
        about:
          "The network interface device's connection from which the call came; left out when the call has more than one calling device.",
      }),
      localConnectionInfo: optional('LocalConnectionState'),
      correlatorData: { ...correlatorDataOfCall, tag: 1 },
      userData: userDataSent,
      cause: required('EventCause', {
        about: 'Why the event came; Table 17-166 lists the causes.',
      }),
      servicesPermitted: { ...servicesPermitted, tag: 2 },
      networkCallingDevice: optional('NetworkCallingDeviceID'),
      networkCalledDevice: optional('NetworkCalledDeviceID'),
      associatedCallingDevice,
      associatedCalledDevice,
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 3 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 4 }),
      establishedConnectionInfo: optional('ConnectionInformation', { tag: 5 }),
      callLinkageData: { ...callLinkageDataIfSupported, tag: 6 },
      subjectOfCall: optional('SubjectOfCall', { tag: 7 }),
      messageInfo: optional(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        tag: 8,
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 9 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', {
          single: 'ber',
          keepsLast: true,
        }),
        { tag: 10 },
      ),
      locationInfoList: optional('LocationInfoList', { tag: 11, since: 6 }),
      extensions,
    }),
  },
  FailedEvent: {
    tag: 8,
    clause: 'ECMA-269 17.2.9; ECMA-285 15.2.9',
    about: 'A call failed at a device.',
    payload: members({
      failedConnection: required('ConnectionID', {
        about:
          "The connection that failed: complete, or with the call part only, depending on whether the failing device's monitor gets the event (FR 3, 6.7.2).",
      }),
      failingDevice: required('SubjectDeviceID', {
        about: 'The device at which the call failed.',
      }),
      callingDevice,
      calledDevice,
      lastRedirectionDevice,
      originatingNIDConnection: optional('ConnectionID', {
        about:
          "The network interface device's connection from which the call came; left out when the call has more than one calling device.",
      }),
      localConnectionInfo: optional('LocalConnectionState'),
      correlatorData: { ...correlatorDataOfCall, tag: 0 },
      userData: userDataSent,
      cause: required('EventCause', {
        about: 'Why the event came; Table 17-168 lists the causes.',
      }),
      servicesPermitted: { ...servicesPermitted, tag: 1 },
      networkCallingDevice: optional('NetworkCallingDeviceID'),
      networkCalledDevice: optional('NetworkCalledDeviceID'),
      associatedCallingDevice,
      associatedCalledDevice,
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      failedConnectionInfo: optional('ConnectionInformation', { tag: 4 }),
      callLinkageData: { ...callLinkageDataIfSupported, tag: 5 },
      subjectOfCall: optional('SubjectOfCall', { tag: 6 }),
      messageInfo: optional(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        tag: 7,
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 8 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', {
          single: 'ber',
          keepsLast: true,
        }),
        { tag: 9 },
      ),
      locationInfoList: optional('LocationInfoList', { tag: 10, since: 6 }),
      extensions,
    }),
  },
  HeldEvent: {
    tag: 9,
    causes: [
      'alternate',
      'conference',
      'consultation',
      'intrude',
      'maintenance',
      'networkSignal',
      'normal',
      'recall',
      'suspend',
      'transfer',
    ],
    clause: 'ECMA-269 17.2.10; ECMA-285 15.2.10',
    about: 'A connection was put on hold.',
    payload: members({
      heldConnection: required('ConnectionID', { about: 'The connection that was put on hold.' }),
      holdingDevice: required('SubjectDeviceID', { about: 'The device that holds the call.' }),
      localConnectionInfo: optional('LocalConnectionState'),
      correlatorData: { ...correlatorDataAtWill, tag: 0 },
      cause: required('EventCause', {
        about: 'Why the event came; Table 17-170 lists the causes.',
      }),
      servicesPermitted: { ...servicesPermitted, tag: 1 },
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      heldConnectionInfo: optional('ConnectionInformation', { tag: 4 }),
      callLinkageData: { ...callLinkageData, tag: 5 },
      languagePreferences: optional('LanguagePreferences', { tag: 6 }),
      locationInfoList: optional('LocationInfoList', { tag: 7, since: 6 }),
      extensions,
    }),
  },
  NetworkCapabilitiesChangedEvent: {
    tag: 10,
    causes: ['networkSignal'],
    clause: 'ECMA-269 17.2.11; ECMA-285 15.2.11',
    about:
      'The call met interworking outside the switching sub-domain, so that fewer events may be reported for it from here on.',
    payload: members({
      outboundConnection: required('ConnectionID', {
        about: "The network interface device's outbound connection.",
      }),
      networkInterfaceUsed: required('SubjectDeviceID', {
        about: 'The network interface device that was chosen, such as a trunk.',
      }),
      calledDevice: required('CalledDeviceID', { about: 'The destination.' }),
      progressIndicator: required('ProgressIndicator', {
        about: 'Where the interworking takes place and how the call gets on there (Table 17-171).',
      }),
      localConnectionInfo: optional('LocalConnectionState'),
      correlatorData: correlatorDataOfCall,
      userData: userDataSent,
      networkCapability: optional('NetworkCapability', {
        tag: 0,
        about: 'The kind of network and the call control events it supports (Table 17-171).',
      }),
      cause: required('EventCause', {
        about: 'Why the event came; Table 17-172 lists the causes.',
      }),
      servicesPermitted: { ...servicesPermitted, tag: 1 },
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      outboundConnectionInfo: optional('ConnectionInformation', { tag: 4 }),
      callLinkageData: { ...callLinkageData, tag: 5 },
      languagePreferences: optional('LanguagePreferences', { tag: 6 }),
      locationInfoList: optional('LocationInfoList', { tag: 7, since: 6 }),
      extensions,
    }),
  },
  NetworkReachedEvent: {
    tag: 11,
    clause: 'ECMA-269 17.2.12; ECMA-285 15.2.12',
    about:
      'A call went out of the switching sub-domain by a network interface device. Later events for that device carry `networkSignal` or a more specific network cause (FR 2).',
    payload: members({
      outboundConnection: required('ConnectionID', {
        about: 'The connection that leaves the switching sub-domain.',
      }),
      networkInterfaceUsed: required('SubjectDeviceID', {
        about: 'The network interface device that was chosen.',
      }),
      callingDevice,
      calledDevice,
      lastRedirectionDevice,
      originatingNIDConnection: optional('ConnectionID', {
        about:
          "The network interface device's connection from which the call came; left out when the call has more than one calling device.",
      }),
      localConnectionInfo: optional('LocalConnectionState'),
      correlatorData: { ...correlatorDataOfCall, tag: 0 },
      userData: userDataSent,
      networkCapability: optional('NetworkCapability', {
        tag: 1,
        about: 'The kind of network and the call control events it supports (Table 17-173).',
      }),
      cause: required('EventCause', {
        about: 'Why the event came; Table 17-174 lists the causes.',
      }),
      servicesPermitted: { ...servicesPermitted, tag: 2 },
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 3 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 4 }),
      outboundConnectionInfo: optional('ConnectionInformation', { tag: 5 }),
      networkCallingDevice: optional('NetworkCallingDeviceID'),
      networkCalledDevice: optional('NetworkCalledDeviceID'),
      associatedCallingDevice,
      callLinkageData: { ...callLinkageDataIfSupported, tag: 6 },
      languagePreferences: optional('LanguagePreferences', { tag: 7 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', {
          single: 'ber',
          keepsLast: true,
        }),
        { tag: 8 },
      ),
      locationInfoList: optional('LocationInfoList', { tag: 9, since: 6 }),
      extensions,
    }),
  },
  OfferedEvent: {
    tag: 12,
    clause: 'ECMA-269 17.2.13; ECMA-285 15.2.13',
    about:
      'A call is offered to a device, before it is delivered; the connection is alerting. Which services are allowed meanwhile is told in the capability exchange (FR 1).',
    payload: members({
      offeredConnection: required('ConnectionID', {
        about: 'The connection that is alerting.',
      }),
      offeredDevice: required('SubjectDeviceID', {
        about: 'The device that is alerting.',
      }),
      callingDevice,
      calledDevice,
      lastRedirectionDevice,
      originatingNIDConnection: optional('ConnectionID', {
        about:
          "The network interface device's connection from which the call came; left out when the call has more than one calling device.",
      }),
      localConnectionInfo: optional('LocalConnectionState'),
      correlatorData: correlatorDataOfCall,
      userData: userDataSent,
      cause: required('EventCause', {
        about: 'Why the event came; Table 17-176 lists the causes.',
      }),
      servicesPermitted: { ...servicesPermitted, tag: 0 },
      networkCallingDevice: optional('NetworkCallingDeviceID'),
      networkCalledDevice: optional('NetworkCalledDeviceID'),
      associatedCallingDevice,
      associatedCalledDevice,
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 1 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 2 }),
      offeredConnectionInfo: optional('ConnectionInformation', { tag: 3 }),
      callLinkageData: { ...callLinkageDataIfSupported, tag: 4 },
      subjectOfCall: optional('SubjectOfCall', { tag: 5 }),
      messageInfo: optional(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        tag: 6,
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 7 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', {
          single: 'ber',
          keepsLast: true,
        }),
        { tag: 8 },
      ),
      locationInfoList: optional('LocationInfoList', { tag: 9, since: 6 }),
      extensions,
    }),
  },
  OriginatedEvent: {
    tag: 13,
    causes: ['callBack', 'conference', 'consultation', 'makeCall', 'newCall', 'normal', 'transfer'],
    clause: 'ECMA-269 17.2.14; ECMA-285 15.2.14',
    about:
      'A device attempted a call. The event needs a monitor on the initiating device (FR 1) or, for external incoming calls, on a network interface device that can be monitored (FR 2).',
    payload: members({
      originatedConnection: required('ConnectionID', {
        about: 'The connection at which the call originated.',
      }),
      callingDevice: required('SubjectDeviceID', {
        about: 'The device that calls, the subject of the event.',
      }),
      calledDevice,
      originatingDevice: optional('DeviceID', {
        about:
          'The device, such as a group, that originated on behalf of the calling one; never a network interface device. Left out for external incoming calls and when it is the calling device itself.',
      }),
      localConnectionInfo: optional('LocalConnectionState', {
        about:
          'The state at the monitored device, for device-type monitors only; at the initiating device it is connected.',
      }),
      correlatorData: { ...correlatorDataOfCall, tag: 2 },
      cause: required('EventCause', {
        about: 'Why the event came; Table 17-178 lists the causes.',
      }),
      servicesPermitted: { ...servicesPermitted, tag: 3 },
      networkCallingDevice: optional('NetworkCallingDeviceID'),
      networkCalledDevice: optional('NetworkCalledDeviceID'),
      associatedCallingDevice,
      associatedCalledDevice,
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 4 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 5 }),
      originatedConnectionInfo: optional('ConnectionInformation', { tag: 6 }),
      callLinkageData: { ...callLinkageDataIfSupported, tag: 7 },
      subjectOfCall: optional('SubjectOfCall', { tag: 8 }),
      messageInfo: optional(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        tag: 9,
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 10 }),
      locationInfoList: optional('LocationInfoList', { tag: 11, since: 6 }),
      extensions,
    }),
  },
  QueuedEvent: {
    tag: 14,
    clause: 'ECMA-269 17.2.15; ECMA-285 15.2.15',
    about: 'A call was queued.',
    payload: members({
      queuedConnection: required('ConnectionID', {
        about: 'The connection that was queued.',
      }),
      queue: required('SubjectDeviceID', { about: 'The device at which the call is queued.' }),
      callingDevice,
      calledDevice,
      lastRedirectionDevice,
      numberQueued: optional('integer', {
        tag: 0,
        about: 'How many calls are in the queue, this one included.',
      }),
      callsInFront: optional('integer', {
        tag: 1,
        about: 'How many calls were ahead of this one when it was queued, this one not counted.',
      }),
      localConnectionInfo: optional('LocalConnectionState', {
        about:
          'The state at the monitored device, for device-type monitors only; at the queue device it is queued.',
      }),
      correlatorData: { ...correlatorDataOfCall, tag: 2 },
      userData: userDataSent,
      cause: required('EventCause', {
        about: 'Why the event came; Table 17-180 lists the causes.',
      }),
      servicesPermitted: { ...servicesPermitted, tag: 3 },
      networkCallingDevice: optional('NetworkCallingDeviceID'),
      networkCalledDevice: optional('NetworkCalledDeviceID'),
      associatedCallingDevice,
      associatedCalledDevice,
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 4 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 5 }),
      queuedConnectionInfo: optional('ConnectionInformation', { tag: 6 }),
      callLinkageData: { ...callLinkageDataIfSupported, tag: 7 },
      subjectOfCall: optional('SubjectOfCall', { tag: 8 }),
      messageInfo: optional(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        tag: 9,
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 10 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', {
          single: 'ber',
          keepsLast: true,
        }),
        { tag: 11 },
      ),
      locationInfoList: optional('LocationInfoList', { tag: 12, since: 6 }),
      extensions,
    }),
  },
  RetrievedEvent: {
    tag: 15,
    causes: ['alternate', 'networkSignal', 'normal', 'recall'],
    clause: 'ECMA-269 17.2.16; ECMA-285 15.2.16',
    about:
      'Hold ended at a connection. An AlternateCall that answers an alerting call is reported by EstablishedEvent instead (FR 1).',
    payload: members({
      retrievedConnection: required('ConnectionID', {
        about: 'The connection at which hold ended.',
      }),
      retrievingDevice: required('SubjectDeviceID', {
        about: 'The device at which hold ended.',
      }),
      localConnectionInfo: optional('LocalConnectionState', {
        about:
          'The state at the monitored device, for device-type monitors only; at the retrieving device it is connected.',
      }),
      correlatorData: { ...correlatorDataAtWill, tag: 0 },
      cause: required('EventCause', {
        about: 'Why the event came; Table 17-182 lists the causes.',
      }),
      servicesPermitted: { ...servicesPermitted, tag: 1 },
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      retrievedConnectionInfo: optional('ConnectionInformation', { tag: 4 }),
      callLinkageData: { ...callLinkageData, tag: 5 },
      languagePreferences: optional('LanguagePreferences', { tag: 6 }),
      locationInfoList: optional('LocationInfoList', { tag: 7, since: 6 }),
      extensions,
    }),
  },
  ServiceInitiatedEvent: {
    tag: 16,
    clause: 'ECMA-269 17.2.17; ECMA-285 15.2.17',
    about:
      'Service was initiated at a device, as when it goes off-hook or is prompted; how prompting is done depends on the switching function (FR 1). An en-bloc or hands-free MakeCall need not send the event (FR 6).',
    payload: members({
      initiatedConnection: required('ConnectionID', {
        about: 'The connection at which service was initiated.',
      }),
      initiatingDevice: required('SubjectDeviceID', {
        about: 'The device at which service was initiated.',
      }),
      calledDevice: optional('CalledDeviceID', {
        since: 6,
        about: 'While the device is prompted, the device to be called once the prompt is answered.',
      }),
      localConnectionInfo: optional('LocalConnectionState', {
        about:
          'The state at the monitored device, for device-type monitors only; at the initiating device it is initiated.',
      }),
      correlatorData: { ...correlatorDataOfCall, tag: 0 },
      cause: required('EventCause', {
        about: 'Why the event came; Table 17-184 lists the causes.',
      }),
      servicesPermitted: { ...servicesPermitted, tag: 1 },
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      initiatedConnectionInfo: optional('ConnectionInformation', { tag: 4 }),
      networkCallingDevice: optional('NetworkCallingDeviceID'),
      networkCalledDevice: optional('NetworkCalledDeviceID'),
      associatedCallingDevice,
      callLinkageData: { ...callLinkageDataIfSupported, tag: 5 },
      subjectOfCall: optional('SubjectOfCall', { tag: 7 }),
      messageInfo: optional(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        tag: 8,
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 9 }),
      locationInfoList: optional('LocationInfoList', { tag: 10, since: 6 }),
      extensions,
    }),
  },
  TransferredEvent: {
    tag: 17,
    xmlName: 'TransferedEvent',
    clause: 'ECMA-269 17.2.18; ECMA-285 15.2.18',
    about: 'A call was transferred.',
    payload: members({
      primaryOldCall: required('ConnectionID', {
        about:
          'The first call as it was before the transfer. Whether the identifier follows a fixed or a local view is told by `connectionView` in the capability exchange (FR 1).',
      }),
      secondaryOldCall: optional('ConnectionID', {
        tag: 0,
        about:
          'The second call as it was before the transfer. Present with a fixed view; with a local view only if the monitored device saw two calls (Table 17-185, FR 1).',
      }),
      transferringDevice: required('SubjectDeviceID', {
        about: 'The device that transferred the call.',
      }),
      transferredToDevice: required('SubjectDeviceID', {
        about: 'The device that got the call.',
      }),
      transferredConnections: required('ConnectionList', {
        tag: 1,
        about:
          'Each known device and connection of the resulting call, tying old connection identifiers to new ones (12.3.9 FR 8, 12.2.9).',
      }),
      localConnectionInfo: optional('LocalConnectionState', {
        about:
          'The state at the monitored device, for device-type monitors only; at the transferring device it is null.',
      }),
      correlatorData: { ...correlatorDataOfCall, tag: 2 },
      userData: userDataSent,
      chargingInfo: optional('ChargingInfo', {
        tag: 3,
        about: 'The total charge of the transferring device.',
      }),
      cause: required('EventCause', {
        about: 'Why the event came; Table 17-186 lists the causes.',
      }),
      servicesPermitted: { ...servicesPermitted, tag: 4 },
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 5 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 6 }),
      callLinkageDataList: optional('CallLinkageDataList', {
        tag: 7,
        about:
          'Call linkage data of the resulting call, and those that were discarded; present if the switching function supports call linkage.',
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 8 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', {
          single: 'ber',
          keepsLast: true,
        }),
        { tag: 9 },
      ),
      locationInfoList: optional('LocationInfoList', { tag: 10, since: 6 }),
      extensions,
    }),
  },
} as const satisfies ServiceGroup['events'];

/** Call control. */
export const callControl: ServiceGroup = {
  name: 'call-control',
  title: 'Call control',
  eventCategory: 0,
  filterCategory: 'callControl',
  types,
  services,
  events,
};
