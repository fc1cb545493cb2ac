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

const types = {
  ConsultOptions: enumeration(
    {
      unrestricted: { number: 0, about: 'transfer or conference may follow' },
      consultOnly: { number: 1, about: 'neither is meant to follow' },
      transferOnly: { number: 2, about: 'a transfer is meant to follow' },
      conferenceOnly: { number: 3, about: 'a conference is meant to follow' },
    },
    {
      clause: 'ECMA-269 17.1.10',
      about:
        'What may follow a ConsultationCall or AlternateCall, so that the SF can set aside transfer or conference facilities; limits no other service. Default unrestricted, which also holds where the SF does not support the parameter.',
    },
  ),
  ConnectionListItem: sequence({
    newConnection: optional('ConnectionID', { explicitTag: 0 }),
    oldConnection: optional('ConnectionID', { explicitTag: 1 }),
    endpoint: optional('ConnectionListItemEndpoint', { explicitTag: 2 }),
    associatedNID: optional('ConnectionListItemAssociatedNID', { explicitTag: 3 }),
    resultingConnectionInfo: optional('ConnectionInformation'),
  }),
  ConnectionListItemEndpoint: choice({
    deviceID: required('DeviceID'),
    notKnown: required('nothing'),
    restricted: required('nothing', { explicitTag: 1 }),
  }),
  ConnectionListItemAssociatedNID: choice({
    deviceID: required('DeviceID'),
    notKnown: required('nothing'),
  }),
  ConnectionList: list('ConnectionListItem', 'connectionListItem'),
  AutoOriginate: enumeration({
    prompt: 0,
    doNotPrompt: 1,
  }),
  SignallingDetection: sequence({
    signallingCondition: required('SignallingCondition'),
    signallingConditionsAction: required('SignallingConditionsAction'),
  }),
  SignallingCondition: enumeration({
    callDelivered: 0,
    callEstablished: 1,
  }),
  SignallingConditionsAction: enumeration({
    destinationDetection: 0,
    remainConnected: 1,
  }),
  DetectionItem: sequence({
    destinationCondition: required('DestinationCondition'),
    detectionAction: required('DetectionAction'),
  }),
  DestinationCondition: enumeration({
    humanVoice: 0,
    answeringMachine: 1,
    facsimileMachine: 2,
  }),
  DetectionAction: enumeration({
    clearCalledConnection: 0,
    remainConnected: 1,
  }),
  DestinationDetection: list('DetectionItem', 'detectionItem'),
  ParticipationType: enumeration({
    silent: 0,
    active: 1,
    none: 2,
  }),
  DeviceIDList: list('DeviceID'),
  ProgressIndicator: sequence({
    progressLocation: required('ProgressIndicatorProgressLocation'),
    progressDescription: required('ProgressIndicatorProgressDescription'),
  }),
  ProgressIndicatorProgressLocation: enumeration({
    user: 0,
    privateNetServingLocal: 1,
    publicNetServingLocal: 2,
    transitNetwork: 3,
    publicNetServingRemote: 4,
    privateNetServingRemote: 5,
    localInterface: 6,
    internationalNetwork: 7,
    networkBeyondInterwk: 8,
    other: 9,
  }),
  ProgressIndicatorProgressDescription: enumeration({
    iSDNProgressDesc: 0,
    qSIGProgressDesc: 1,
    other: 2,
  }),
  NetworkCapability: sequence({
    networkType: required('NetworkCapabilityNetworkType'),
    eventsProvided: optional('NetworkCapabilityEventsProvided'),
  }),
  NetworkCapabilityNetworkType: enumeration({
    iSDNPublic: 0,
    nonISDNPublic: 1,
    iSDNPrivate: 2,
    nonISDNPrivate: 3,
    other: 4,
  }),
  NetworkCapabilityEventsProvided: bits({
    bridged: 0,
    callCleared: 1,
    conferenced: 2,
    connectionCleared: 3,
    delivered: 4,
    digitsDialed: 5,
    diverted: 6,
    established: 7,
    failed: 8,
    held: 9,
    networkCapabilitiesChange: 10,
    networkReached: 11,
    offered: 12,
    originated: 13,
    queued: 14,
    retrieved: 15,
    serviceInitiated: 16,
    transferred: 17,
  }),
} as const satisfies ServiceGroup['types'];

const services = {
  AlternateCall: {
    operation: 1,
    clause: 'ECMA-269 17.1.2; ECMA-285 15.1.2',
    about: 'Swaps two calls at one device: the other one becomes active, the active one is held.',
    request: members({
      heldCall: required('ConnectionID', {
        about:
          'mandatory; at the alternating device; before: hold, alerting or queued; after: connected',
      }),
      activeCall: required('ConnectionID', {
        about: 'mandatory; at the alternating device; before: connected; after: hold',
      }),
      connectionReservation: optional('boolean', {
        about:
          'true keeps the media channel(s) of the call put on hold reserved for a later Retrieve, Reconnect or Alternate',
      }),
      consultOptions: optional('ConsultOptions', {
        default: 'unrestricted',
        about:
          'default unrestricted; if supported, send one of the values the capability exchange offers so that resources for transfer or conference can be reserved; puts no restriction on other services',
      }),
      extensions: optional('CSTACommonArguments'),
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
          "mandatory; before: alerting, initiated or queued; after: connected (17.1.3.3.1); may be the calling device's own connection, as after MakePredictiveCall",
      }),
      correlatorData: optional('CorrelatorData', {
        about:
          'attached before the state changes that follow (12.2.10); empty string removes what is there',
      }),
      userData: optional('UserData', {
        about:
          'sent to the parties in the call (12.2.30); not kept on a later conferenced or transferred call',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  ClearCall: {
    operation: 4,
    clause: 'ECMA-269 17.1.7; ECMA-285 15.1.7',
    about:
      'Releases a whole call, every connection of it. Rules: FR 2 a call-only connection identifier is allowed',
    request: members({
      callToBeCleared: required('ConnectionID', {
        about:
          'mandatory; any connection of the call, or a connection identifier with the call part only (FR 2)',
      }),
      userData: optional('UserData', {
        about: 'sent to the parties (12.2.30); not kept on a later conferenced or transferred call',
      }),
      reason: optional('EventCause', {
        since: 4,
        about: 'event cause handed to the underlying signalling (12.2.15)',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  ClearConnection: {
    operation: 5,
    clause: 'ECMA-269 17.1.8; ECMA-285 15.1.8',
    about:
      'Releases one connection. Rules: FR 3 the capability exchange tells whether clearing one party of a conference may end the whole conference; FR 4 reason goes to the signalling',
    request: members({
      connectionToBeCleared: required('ConnectionID', {
        about: 'mandatory; after: hold, queued or null, depending on configuration',
      }),
      correlatorData: optional('CorrelatorData', {
        about:
          'attached before the state changes that follow (12.2.10); empty string removes what is there',
      }),
      userData: optional('UserData', { about: 'sent to the parties (12.2.30)' }),
      reason: optional('EventCause', {
        about:
          'event cause for the underlying signalling, for example busy when turning down an offered call (FR 4, 12.2.15)',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  ConferenceCall: {
    operation: 6,
    clause: 'ECMA-269 17.1.9; ECMA-285 15.1.9',
    about:
      'Joins two calls at one device into a conference. Rules: FR 1 other calls at that device are untouched',
    request: members({
      heldCall: required('ConnectionID', {
        about:
          "mandatory; conferencing device's connection in the held (or else first) call; before: connected or hold",
      }),
      activeCall: required('ConnectionID', {
        about:
          "mandatory; conferencing device's connection in the second call; before: connected or hold",
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      conferenceCall: required('ConnectionID'),
      connections: optional('ConnectionList', { tag: 0 }),
      conferenceCallInfo: optional('ConnectionInformation', { tag: 1 }),
      callLinkageDataList: optional('CallLinkageDataList', { tag: 2, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  ConsultationCall: {
    operation: 7,
    clause: 'ECMA-269 17.1.10; ECMA-285 15.1.10',
    about:
      'Puts the active call on hold and originates a new one from the same device. Rules: FR 1 features active at the consulted device are honoured; FR 2-5 consultOptions conference or transfer limits which service may complete the consultation; FR 6-7 staged dialling; FR 8 switching function may adjust digital data values and gives them back in the result',
    request: members({
      existingCall: required('ConnectionID', {
        tag: 0,
        about: 'mandatory; active connection at the consulting device; after: hold',
      }),
      consultedDevice: required('DeviceID', {
        explicitTag: 1,
        about:
          'mandatory; may be a null device identifier or diallable digits ending in ";" so that dialling goes on with DialDigits (FR 6-7); any other format has to be complete',
      }),
      connectionReservation: optional('boolean', {
        tag: 2,
        about:
          'true keeps the media channel(s) of the held call reserved for a later Retrieve or Reconnect',
      }),
      accountCode: optional('AccountInfo', {
        tag: 3,
        about: 'for the new call (12.2.1); empty string removes it',
      }),
      authCode: optional('AuthCode', { tag: 4, about: 'for this request (12.2.3)' }),
      correlatorData: optional('CorrelatorData', {
        tag: 5,
        about:
          'for the secondary call only, that of the primary call stays (12.2.10 FR 5); empty string removes it on the secondary call',
      }),
      userData: optional('UserData', { tag: 6, about: 'sent with the consultation (12.2.30)' }),
      callCharacteristics: optional('CallCharacteristics', { tag: 7, about: '12.2.4' }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', {
        tag: 8,
        about: '12.2.20; see FR 8',
      }),
      callingConnectionInfo: optional('ConnectionInformation', {
        tag: 9,
        about: 'originating connection of the consultation (12.2.8)',
      }),
      consultOptions: optional('ConsultOptions', {
        tag: 10,
        default: 'unrestricted',
        about:
          'default unrestricted; if supported, send a value the capability exchange offers so that resources for transfer or conference can be reserved; see FR 2-5',
      }),
      subjectOfCall: optional('SubjectOfCall', { tag: 11, about: '12.2.27' }),
      languagePreferences: optional('LanguagePreferences', { tag: 12, about: '12.2.16' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      initiatedCall: required('ConnectionID'),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 0 }),
      initiatedCallInfo: optional('ConnectionInformation', { tag: 1 }),
      callLinkageData: optional('CallLinkageData', { tag: 2, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  HoldCall: {
    operation: 9,
    clause: 'ECMA-269 17.1.15; ECMA-285 15.1.15',
    about: 'Puts a connected connection on hold.',
    request: members({
      callToBeHeld: required('ConnectionID', {
        about: 'mandatory; before: connected (required); after: hold (17.1.15.3.1)',
      }),
      connectionReservation: optional('boolean', {
        about:
          'true keeps the media channel(s) reserved for a later Retrieve, Reconnect or Alternate',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  MakeCall: {
    operation: 10,
    clause: 'ECMA-269 17.1.18; ECMA-285 15.1.18',
    about:
      'Originates a call from one device to another. A negative answer means validation failed: there are no connection identifiers (FR 2). Rules: FR 2 failed validation, negative answer; FR 3 doNotPrompt; FR 5 features of the called device are honoured; FR 6 calling device already off-hook; FR 7-8 staged dialling; FR 10 switching function may adjust digital data values',
    request: members({
      callingDevice: required('DeviceID', {
        about:
          'mandatory; device that originates; before: null, or initiated if already off-hook (FR 6); may be a group, later events name the real originating device',
      }),
      calledDirectoryNumber: required('DeviceID', {
        about:
          'mandatory; may be a null device identifier or diallable digits ending in ";" so that dialling goes on with DialDigits (FR 7-8); any other format has to be complete',
      }),
      accountCode: optional('AccountInfo', { tag: 0, about: 'for the new call (12.2.1)' }),
      authCode: optional('AuthCode', { tag: 1, about: 'for this request (12.2.3)' }),
      autoOriginate: optional('AutoOriginate', {
        tag: 3,
        default: 'prompt',
        about:
          'default prompt; whether the calling device is prompted to go off-hook; doNotPrompt depends on the switching function if the device cannot answer by itself (FR 3)',
      }),
      correlatorData: optional('CorrelatorData', {
        tag: 2,
        about: 'attached before the state changes that follow (12.2.10)',
      }),
      userData: optional('UserData', { about: 'sent with the call (12.2.30)' }),
      callCharacteristics: optional('CallCharacteristics', { about: '12.2.4' }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', {
        tag: 4,
        about: '12.2.20; see FR 10',
      }),
      callingConnectionInfo: optional('ConnectionInformation', {
        tag: 5,
        about: 'calling connection (12.2.8)',
      }),
      subjectOfCall: optional('SubjectOfCall', { tag: 6, about: '12.2.27' }),
      languagePreferences: optional('LanguagePreferences', { tag: 7, about: '12.2.16' }),
      reason: optional('EventCause', {
        tag: 8,
        since: 4,
        about: 'event cause for the underlying signalling (12.2.15)',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      callingDevice: required('ConnectionID'),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 0 }),
      initiatedCallInfo: optional('ConnectionInformation', { tag: 1 }),
      callLinkageData: optional('CallLinkageData', { tag: 2, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  MakePredictiveCall: {
    operation: 11,
    clause: 'ECMA-269 17.1.20; ECMA-285 15.1.20',
    about:
      "Originates a call on behalf of a device and acts on call progress or on what is detected at the destination. Values of callCharacteristics that are not supported get a negative answer. Rules: FR 2 calling device may be a group or ACD; FR 4 default action; FR 6 hands-free origination; FR 7 calling device's forwarding and do not disturb ignored; FR 8 called device's features honoured",
    request: members({
      callingDevice: required('DeviceID', {
        about:
          'mandatory; device on whose behalf the call is made, often a group or ACD that allocates the call later (FR 2); its forwarding and do not disturb are not honoured (FR 7)',
      }),
      calledDirectoryNumber: required('DeviceID', {
        about: 'mandatory; features active there are honoured (FR 8)',
      }),
      signallingDetection: optional('SignallingDetection', {
        tag: 0,
        about:
          'call progress condition at the called device or network, with its action (Table 17-110)',
      }),
      destinationDetection: optional('DestinationDetection', {
        tag: 1,
        about:
          'list of condition and action pairs, used when signallingConditionsAction is destinationDetection; the first pair that matches counts (Table 17-110)',
      }),
      defaultAction: optional('DetectionAction', {
        tag: 2,
        about: 'taken when signallingCondition cannot be met (FR 4)',
      }),
      accountCode: optional('AccountInfo', { tag: 3, about: 'for the new call (12.2.1)' }),
      authCode: optional('AuthCode', { tag: 4, about: '12.2.3' }),
      autoOriginate: optional('AutoOriginate', {
        tag: 5,
        default: 'prompt',
        about:
          'default prompt; doNotPrompt (hands-free) depends on the switching function if the calling device cannot answer by itself (FR 6)',
      }),
      alertTime: optional('integer', {
        tag: 6,
        about: 'seconds of alerting at the called device before the call is cleared',
      }),
      correlatorData: optional('CorrelatorData', { tag: 7, about: '12.2.10' }),
      callCharacteristics: optional('CallCharacteristics', {
        tag: 8,
        about: '12.2.4; unsupported value: negative answer',
      }),
      userData: optional('UserData', { about: 'sent to the parties (12.2.30)' }),
      subjectOfCall: optional('SubjectOfCall', { tag: 9, about: '12.2.27' }),
      languagePreferences: optional('LanguagePreferences', { tag: 10, about: '12.2.16' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      initiatedCall: required('ConnectionID'),
      initiatedCallInfo: optional('ConnectionInformation'),
      callLinkageData: optional('CallLinkageData', { tag: 1, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  ReconnectCall: {
    operation: 13,
    clause: 'ECMA-269 17.1.22; ECMA-285 15.1.22',
    about: 'Clears one connection at a device and takes the held one there back.',
    request: members({
      activeCall: required('ConnectionID', {
        about:
          'mandatory; connection to clear; before: alerting, connected, initiated, fail or queued; after: null',
      }),
      heldCall: required('ConnectionID', {
        about: 'mandatory; same device; before: hold; after: connected',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  RetrieveCall: {
    operation: 14,
    clause: 'ECMA-269 17.1.23; ECMA-285 15.1.23',
    about: 'Connects a held connection again.',
    request: members({
      callToBeRetrieved: required('ConnectionID', {
        about: 'mandatory; before: hold (required); after: connected (17.1.23.3.1)',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  TransferCall: {
    operation: 16,
    clause: 'ECMA-269 17.1.27; ECMA-285 15.1.27',
    about:
      'Merges two calls at the transferring device and takes that device out; typically a held primary call and its consultation.',
    request: members({
      heldCall: required('ConnectionID', {
        about:
          "mandatory; transferring device's connection in the held (or first) call; before: connected or hold; after: null",
      }),
      activeCall: required('ConnectionID', {
        about:
          "mandatory; transferring device's connection in the consultation (or second) call; before: connected or hold; after: null",
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      transferredCall: required('ConnectionID'),
      connections: optional('ConnectionList', { tag: 0 }),
      transferredCallInfo: optional('ConnectionInformation', { tag: 1 }),
      callLinkageDataList: optional('CallLinkageDataList', { tag: 2, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  ParkCall: {
    operation: 18,
    clause: 'ECMA-269 17.1.21; ECMA-285 15.1.21',
    about:
      'Moves a connection away to be queued at another device. Rules: FR 2 park-to may equal the parking device; FR 4 forwarding and do not disturb at park-to honoured; FR 5 state of the parking connection with independent shared-bridged; FR 6 no incomplete park-to',
    request: members({
      parking: required('ConnectionID', {
        about:
          'mandatory; before: hold or connected; after: usually null, queued in some independent shared-bridged cases (FR 5)',
      }),
      parkTo: required('DeviceID', {
        about:
          'mandatory; device where the call is queued; complete device identifier (FR 6); its do not disturb and forwarding are honoured (FR 4); may be the parking device itself (FR 2)',
      }),
      correlatorData: optional('CorrelatorData', {
        about: 'attached before the state changes that follow (12.2.10)',
      }),
      subjectOfCall: optional('SubjectOfCall', { tag: 0, about: '12.2.27' }),
      languagePreferences: optional('LanguagePreferences', { tag: 1, about: '12.2.16' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      parkedTo: optional('ConnectionID'),
      callLinkageData: optional('CallLinkageData', { tag: 1, since: 6 }),
      extensions: optional('CSTACommonArguments'),
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
            'mandatory; connection of a device already in the call that becomes the conference',
        }),
        deviceToJoin: required('DeviceID', {
          about:
            'mandatory; has to be complete (neither null nor staged with ";"); its forwarding and do not disturb are honoured',
        }),
        participationType: optional('ParticipationType', {
          default: 'active',
          xmlRequired: true,
          about: 'default active; active or silent part of deviceToJoin',
        }),
        accountCode: optional('AccountInfo', { tag: 0, about: '12.2.1' }),
        authCode: optional('AuthCode', { tag: 1, about: '12.2.3' }),
        correlatorData: optional('CorrelatorData', {
          tag: 2,
          about: 'attached before the state changes that follow (12.2.10)',
        }),
        userData: optional('UserData', { about: '12.2.30' }),
        subjectOfCall: optional('SubjectOfCall', { tag: 3, about: '12.2.27' }),
        languagePreferences: optional('LanguagePreferences', { tag: 4, about: '12.2.16' }),
        extensions: optional('CSTACommonArguments'),
      },
      { berName: 'SingleStepConfArgument' },
    ),
    response: members(
      {
        conferencedCall: required('ConnectionID'),
        conferencedCallInfo: optional('ConnectionInformation'),
        callLinkageDataList: optional('CallLinkageDataList', { tag: 1, since: 6 }),
        extensions: optional('CSTACommonArguments'),
      },
      { berName: 'SingleStepConfResult' },
    ),
  },
  SingleStepTransferCall: {
    operation: 50,
    clause: 'ECMA-269 17.1.26; ECMA-285 15.1.26',
    about: 'Replaces the transferring device by another one in one step.',
    request: members(
      {
        activeCall: required('ConnectionID', {
          about:
            "mandatory; transferring device's connection; before: connected, alerting, failed, held or queued; after: null",
        }),
        transferredTo: required('DeviceID', {
          about:
            'mandatory; device that takes the place; has to be complete (neither null nor staged with ";")',
        }),
        accountCode: optional('AccountInfo', { tag: 0, about: '12.2.1' }),
        authCode: optional('AuthCode', { tag: 1, about: '12.2.3' }),
        correlatorData: optional('CorrelatorData', {
          tag: 2,
          about: 'attached before the state changes that follow (12.2.10)',
        }),
        userData: optional('UserData', { about: '12.2.30' }),
        callCharacteristics: optional('CallCharacteristics', { tag: 3, since: 6, about: '12.2.4' }),
        subjectOfCall: optional('SubjectOfCall', { tag: 4, about: '12.2.27' }),
        languagePreferences: optional('LanguagePreferences', { tag: 5, about: '12.2.16' }),
        reason: optional('EventCause', {
          tag: 6,
          about: 'event cause for the underlying signalling (12.2.15)',
        }),
        extensions: optional('CSTACommonArguments'),
      },
      { berName: 'SingleStepTransArgument' },
    ),
    response: members(
      {
        transferredCall: required('ConnectionID'),
        connections: optional('ConnectionList', { tag: 0 }),
        transferredCallInfo: optional('ConnectionInformation', { tag: 1 }),
        callLinkageDataList: optional('CallLinkageDataList', { tag: 2, since: 6 }),
        extensions: optional('CSTACommonArguments'),
      },
      { berName: 'SingleStepTransResult' },
    ),
  },
  AcceptCall: {
    operation: 214,
    clause: 'ECMA-269 17.1.1; ECMA-285 15.1.1',
    about:
      'Accepts a call that is offered to a device. Rules: FR 1 to get rid of an active call first, clear its connection (ClearConnection), then accept',
    request: members({
      callToBeAccepted: required('ConnectionID', {
        about: 'mandatory; before: alerting, and only in its offered mode (17.1.1.3.1)',
      }),
      correlatorData: optional('CorrelatorData', {
        about:
          'attached before the state changes that follow (12.2.10); empty string removes what is there',
      }),
      userData: optional('UserData', {
        about: 'sent to the parties (12.2.30); not kept on a later conferenced or transferred call',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  CallBack: {
    operation: 215,
    clause: 'ECMA-269 17.1.4; ECMA-285 15.1.4',
    about:
      'Call related: asks to be called back about the call that did not get through. Called side may be fail, alerting, queued or null (as after forwarding).',
    request: members({
      callbackConnection: required('ConnectionID', {
        about:
          "mandatory; calling device's connection in the original call; before: connected; after: usually null, possibly fail first while still off-hook",
      }),
      callCharacteristics: optional('CallCharacteristics', { about: '12.2.4' }),
      subjectOfCall: optional('SubjectOfCall', { tag: 0, about: '12.2.27' }),
      languagePreferences: optional('LanguagePreferences', { tag: 1, about: '12.2.16' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      targetDevice: optional('DeviceID'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  CallBackMessage: {
    operation: 216,
    clause: 'ECMA-269 17.1.5; ECMA-285 15.1.5',
    about:
      'Call related: leaves a message asking for a call back; the original call is cleared after that.',
    request: members({
      callbackMessageConnection: required('ConnectionID', {
        about:
          "mandatory; calling device's connection in the original call; before: connected; after: null, possibly with fail between",
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      targetDevice: optional('DeviceID'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  CamponCall: {
    operation: 217,
    clause: 'ECMA-269 17.1.6; ECMA-285 15.1.6',
    about:
      'Lets a call wait for a busy destination. Rules: FR 1 one active camp-on per pair of calling and called device',
    request: members({
      camponConnection: required('ConnectionID', {
        about:
          "mandatory; calling device's connection; before: connected; called side is typically a connection with the call part only, in fail (6.7.2)",
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  DeflectCall: {
    operation: 218,
    clause: 'ECMA-269 17.1.11; ECMA-285 15.1.11',
    about:
      "Diverts a connection to one or more other destinations. Rules: FR 2 other calls at the device untouched; FR 3 destination's features honoured; FR 5 inactive shared-bridged appearance refused; FR 6 complete destination only; FR 8 events for every destination or a refusal",
    request: members(
      {
        callToBeDiverted: required('ConnectionID', {
          about:
            'mandatory; refused for a shared-bridged appearance in queued (inactive) state (FR 5)',
        }),
        newDestination: required('DeviceID', {
          about:
            'mandatory; first destination; complete device identifier, neither null nor digits ending in ";" (FR 6); features active there are honoured (FR 3)',
        }),
        addNewDestinationsList: optional('DeviceIDList', {
          about:
            'more destinations (case B of the service); the switching function sends call control events for every one of them or refuses the request (FR 8)',
        }),
        correlatorData: optional('CorrelatorData', {
          about: 'attached before the state changes that follow (12.2.10)',
        }),
        userData: optional('UserData', { about: 'sent with the deflection (12.2.30)' }),
        callCharacteristics: optional('CallCharacteristics', { tag: 0, since: 6, about: '12.2.4' }),
        subjectOfCall: optional('SubjectOfCall', { tag: 1, about: '12.2.27' }),
        languagePreferences: optional('LanguagePreferences', { tag: 2, about: '12.2.16' }),
        reason: optional('EventCause', {
          tag: 3,
          about: 'event cause for the underlying signalling (12.2.15)',
        }),
        extensions: optional('CSTACommonArguments'),
      },
      { handWrittenInXml: ['newDestination', 'addNewDestinationsList'] },
    ),
    response: acknowledgement(),
  },
  DialDigits: {
    operation: 219,
    clause: 'ECMA-269 17.1.12; ECMA-285 15.1.12',
    about:
      'Goes on with, or completes, dialling on an initiated connection. Rules: FR 1 other calls at the device untouched; FR 3-4 staged dialling; FR 7 digits that come after the switching function takes dialling as complete are ignored',
    request: members({
      diallingConnection: required('ConnectionID', {
        about: 'mandatory; before: initiated; after: initiated or connected (17.1.12.3.1)',
      }),
      diallingSequence: required('DeviceID', {
        about:
          'mandatory; any device identifier format while nothing has been dialled yet, diallable digits from then on; ";" at the end says more digits follow (FR 3-4)',
      }),
      correlatorData: optional('CorrelatorData', {
        about: 'attached before the state changes that follow (12.2.10)',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  DirectedPickupCall: {
    operation: 220,
    clause: 'ECMA-269 17.1.13; ECMA-285 15.1.13',
    about:
      'Takes a given call over to the requesting device. Rules: FR 5 complete device identifier; FR 6 requesting and pickup device differ',
    request: members({
      callToBePickedUp: required('ConnectionID', {
        about:
          'mandatory; before: alerting, connected, hold or queued; after: null at its original device (17.1.13.3.1)',
      }),
      requestingDevice: required('DeviceID', {
        about:
          'mandatory; becomes connected; not the same as the pickup device (FR 6); complete device identifier (FR 5)',
      }),
      correlatorData: optional('CorrelatorData', {
        about: 'attached before the state changes that follow (12.2.10)',
      }),
      userData: optional('UserData', { about: 'sent with the pickup (12.2.30)' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      pickedCall: optional('ConnectionID'),
      pickedCallInfo: optional('ConnectionInformation'),
      callLinkageData: optional('CallLinkageData', { tag: 1, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GroupPickupCall: {
    operation: 221,
    clause: 'ECMA-269 17.1.14; ECMA-285 15.1.14',
    about:
      "Takes a call of a pick group over to a device. Rules: FR 2 default group; FR 3 destination's forwarding and do not disturb ignored; FR 5 complete identifiers",
    request: members({
      newDestination: required('DeviceID', {
        about:
          'mandatory; becomes connected; complete device identifier (FR 5); its forwarding and do not disturb are ignored (FR 3)',
      }),
      pickGroup: optional('DeviceID', {
        about:
          'left out: the group administered for newDestination (FR 2); if present, complete device identifier (FR 5)',
      }),
      correlatorData: optional('CorrelatorData', {
        about: 'attached before the state changes that follow (12.2.10)',
      }),
      userData: optional('UserData', { about: 'sent with the pickup (12.2.30)' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      pickedCall: optional('ConnectionID'),
      pickedCallInfo: optional('ConnectionInformation'),
      callLinkageData: optional('CallLinkageData', { tag: 1, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  IntrudeCall: {
    operation: 222,
    clause: 'ECMA-269 17.1.16; ECMA-285 15.1.16',
    about: 'Brings the calling device into the call the busy destination already has.',
    request: members({
      intrude: required('ConnectionID', {
        about:
          "mandatory; calling device's connection, typically connected while the called side is fail",
      }),
      participationType: optional('ParticipationType', {
        default: 'active',
        xmlRequired: true,
        about: 'default active; active may speak, silent only listens',
      }),
      userData: optional('UserData', { about: 'sent with the intrusion (12.2.30)' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      conferencedCall: optional('ConnectionID'),
      conferencedCallInfo: optional('ConnectionInformation'),
      callLinkageDataList: optional('CallLinkageDataList', { tag: 1, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  JoinCall: {
    operation: 223,
    clause: 'ECMA-269 17.1.17; ECMA-285 15.1.17',
    about:
      'Lets a device come into an existing call. Rules: FR 2 complete device identifier; FR 4 doNotPrompt; FR 8 participation sets digital data flow',
    request: members({
      activeCall: required('ConnectionID', {
        about: 'mandatory; a connection already in that call; existing connections are untouched',
      }),
      joiningDevice: required('DeviceID', {
        about: 'mandatory; after: connected; complete device identifier (FR 2)',
      }),
      autoOriginate: optional('AutoOriginate', {
        tag: 0,
        default: 'prompt',
        xmlRequired: true,
        about:
          'default prompt; doNotPrompt wants a device that answers by itself, else up to the switching function (FR 4)',
      }),
      participationType: optional('ParticipationType', {
        tag: 1,
        default: 'active',
        xmlRequired: true,
        about:
          'default active; active may speak, silent only listens; also sets the direction of digital data (FR 8)',
      }),
      accountCode: optional('AccountInfo', { tag: 2, about: 'for the join (12.2.1)' }),
      authCode: optional('AuthCode', { tag: 3, about: '12.2.3' }),
      correlatorData: optional('CorrelatorData', {
        tag: 4,
        about: 'attached before the state changes that follow (12.2.10)',
      }),
      userData: optional('UserData', { about: 'sent with the join (12.2.30)' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      conferencedCall: required('ConnectionID'),
      conferencedCallInfo: optional('ConnectionInformation'),
      callLinkageDataList: optional('CallLinkageDataList', { tag: 1, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  MakeConnection: {
    operation: 375,
    since: 6,
    clause: 'ECMA-269 17.1.19; ECMA-285 15.1.19',
    about:
      'Originates a connection at one device, with hints about resources. Values of maxDevices or startTime that are not supported get a negative answer (FR 3). Rules: FR 3 unsupported maxDevices or startTime; FR 4 doNotPrompt; FR 5 maxDevices and duration promise nothing, earlier clearing possible; FR 8 switching function may adjust digital data values; FR 10 group as initiating device',
    request: members({
      initiatingDevice: required('DeviceID', {
        about:
          'mandatory; device or group; for a group later events name the real device, and OriginatedEvent gives this value as originatingDevice (FR 10)',
      }),
      accountCode: optional('AccountInfo', { tag: 0, about: '12.2.1' }),
      authCode: optional('AuthCode', { tag: 1, about: '12.2.3' }),
      autoOriginate: optional('AutoOriginate', {
        tag: 2,
        default: 'prompt',
        about:
          'default prompt; doNotPrompt depends on the switching function if the device cannot answer by itself (FR 4)',
      }),
      correlatorData: optional('CorrelatorData', {
        tag: 3,
        about: 'attached before the state changes that follow (12.2.10)',
      }),
      callCharacteristics: optional('CallCharacteristics', { tag: 4, about: '12.2.4' }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', {
        tag: 5,
        about: '12.2.20; see FR 8',
      }),
      connectionInfo: optional('ConnectionInformation', {
        tag: 6,
        about: 'channels and flow (12.2.8)',
      }),
      subjectOfCall: optional('SubjectOfCall', { tag: 7, about: '12.2.27' }),
      languagePreferences: optional('LanguagePreferences', { tag: 8, about: '12.2.16' }),
      reason: optional('EventCause', {
        tag: 9,
        about: 'event cause for the underlying signalling (12.2.15)',
      }),
      maxDevices: optional('integer', {
        tag: 10,
        about: 'hint for resources to come; unsupported value: negative answer (FR 3, FR 5)',
      }),
      startTime: optional('TimeInfo', {
        tag: 11,
        about: 'planned; unsupported value: negative answer (FR 3)',
      }),
      duration: optional('integer', {
        tag: 12,
        about:
          'planned (no unit said); the connection may still be cleared earlier by the switching function (FR 5)',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      initiatingDevice: required('ConnectionID'),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 0 }),
      initiatedCallInfo: optional('ConnectionInformation', { tag: 1 }),
      callLinkageData: optional('CallLinkageData', { tag: 2 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  SendMessage: {
    operation: 376,
    clause: 'ECMA-269 17.1.24; ECMA-285 15.1.25',
    about:
      'Sends a message to one or more destinations, as non-interactive calls. Values of callCharacteristics that are not supported get a negative answer. Rules: FR 1 correlator data makes a conversation; FR 2 interactive chat is MakeCall with SendUserInformation instead; FR 8 switching function may adjust the media characteristics; FR 9 group as calling device',
    request: members({
      callingDevice: required('DeviceID', {
        about:
          'mandatory; device on whose behalf it is sent; for a group later events name the real device, and OriginatedEvent gives this value as originatingDevice (FR 9)',
      }),
      destinationDevices: required(listOf('DeviceID', 'device', { single: 'berWrapped' }), {
        about: 'mandatory; one non-interactive call for each',
      }),
      messageInfo: required(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        about: 'mandatory; MIME body parts; content type left out: text/plain (Table 17-130)',
      }),
      accountCode: optional('AccountInfo', { tag: 0, about: 'for the new call (12.2.1)' }),
      authCode: optional('AuthCode', { tag: 1, about: '12.2.3' }),
      correlatorData: optional('CorrelatorData', {
        tag: 2,
        about: 'ties messages together into one conversation (FR 1, 12.2.10)',
      }),
      callCharacteristics: optional('CallCharacteristics', {
        tag: 3,
        about: '12.2.4; unsupported value: negative answer',
      }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', {
        tag: 4,
        about: 'left out: media class message; see FR 8',
      }),
      subjectOfCall: optional('SubjectOfCall', { tag: 5, about: '12.2.27' }),
      languagePreferences: optional('LanguagePreferences', { tag: 6, about: '12.2.16' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      connectionList: required(listOf('ConnectionID', 'connection', { single: 'berWrapped' })),
      mediaCallCharacteristics: optional('MediaCallCharacteristics'),
      listOfCallLinkageData: optional(
        listOf('CallLinkageData', 'callLinkageData', { single: 'ber' }),
        { tag: 1, since: 6 },
      ),
      extensions: optional('CSTACommonArguments'),
    }),
  },
} as const satisfies ServiceGroup['services'];

const events = {
  BridgedEvent: {
    tag: 0,
    clause: 'ECMA-269 17.2.1; ECMA-285 15.2.1',
    about: 'A shared-bridged appearance went to inactive (Queued) mode.',
    payload: members({
      bridgedConnection: required('ConnectionID', {
        about: 'mandatory; connection of the appearance that became inactive',
      }),
      bridgedAppearance: required('SubjectDeviceID', {
        about: 'mandatory; the appearance that became inactive',
      }),
      localConnectionInfo: optional('LocalConnectionState', {
        about: 'for the bridged appearance: Queued',
      }),
      correlatorData: optional('CorrelatorData', {
        tag: 0,
        about: 'optional (may be omitted, FR 6)',
      }),
      userData: optional('UserData'),
      cause: required('EventCause', { about: 'Table 17-152 lists Normal only' }),
      servicesPermitted: optional('ServicesPermitted', { tag: 1 }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      bridgedConnectionInfo: optional('ConnectionInformation', { tag: 4 }),
      callLinkageData: optional('CallLinkageData', { tag: 5, about: 'optional' }),
      languagePreferences: optional('LanguagePreferences', { tag: 6 }),
      locationInfoList: optional('LocationInfoList', { tag: 7, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  CallClearedEvent: {
    tag: 1,
    clause: 'ECMA-269 17.2.2; ECMA-285 15.2.2',
    about:
      'Whole call is gone; sent to call-type monitors only. - no localConnectionInfo, servicesPermitted, connection info or deviceHistory Rules: FR 1 ConnectionCleared for every device must come before; FR 2 only to call-type monitors',
    payload: members({
      clearedCall: required('ConnectionID', {
        about: 'mandatory; call ID only, the device ID shall be left out',
      }),
      correlatorData: optional('CorrelatorData', {
        tag: 1,
        about: 'optional (may be omitted, FR 6)',
      }),
      userData: optional('UserData'),
      cause: required('EventCause', {
        about: 'mandatory; same cause as the last ConnectionCleared of the call; Table 17-154',
      }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      callLinkageData: optional('CallLinkageData', { tag: 4, about: 'optional' }),
      languagePreferences: optional('LanguagePreferences', { tag: 5 }),
      locationInfoList: optional('LocationInfoList', { tag: 6, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  ConferencedEvent: {
    tag: 2,
    clause: 'ECMA-269 17.2.3; ECMA-285 15.2.3',
    about:
      'A conference was made: two-step, single-step, Intrude or Join; no device leaves the resulting call. Rules: FR 1 old-call members depend on connectionView (fixed or local)',
    payload: members({
      primaryOldCall: required('ConnectionID', {
        about:
          'mandatory; primary call before the conference; capability `connectionView` says fixed or local view (FR 1)',
      }),
      secondaryOldCall: optional('ConnectionID', {
        about:
          'conditional; secondary call before; mandatory with fixed view, with local view only if the monitored device saw two calls (Table 17-155, FR 1)',
      }),
      conferencingDevice: required('SubjectDeviceID', {
        about: 'mandatory; device that made the conference (Table 17-155 note 1)',
      }),
      addedParty: required('SubjectDeviceID', { about: 'mandatory; device added last' }),
      conferenceConnections: required('ConnectionList', {
        about:
          'mandatory; each device and connection of the resulting call; ties old connection IDs to new ones (12.3.9 FR 8, 12.2.9)',
      }),
      localConnectionInfo: optional('LocalConnectionState'),
      correlatorData: optional('CorrelatorData', { tag: 1, about: 'conditional' }),
      userData: optional('UserData'),
      cause: required('EventCause', { about: 'Table 17-156' }),
      servicesPermitted: optional('ServicesPermitted', { tag: 2 }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 3 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 4 }),
      callLinkageDataList: optional('CallLinkageDataList', {
        tag: 6,
        about:
          'mandatory if call linkage is supported; newCallLinkageData and the discarded oldCallLinkageData',
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 7 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', { single: 'ber' }),
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
        about: 'mandatory; connection of the device that left',
      }),
      releasingDevice: required('SubjectDeviceID', { about: 'mandatory; device that dropped' }),
      localConnectionInfo: optional('LocalConnectionState', {
        about: 'for the clearing device: Null',
      }),
      correlatorData: optional('CorrelatorData', {
        tag: 0,
        about: 'optional (may be omitted, FR 6)',
      }),
      userData: optional('UserData'),
      chargingInfo: optional('ChargingInfo', {
        tag: 1,
        about: 'optional; total charge or currency units of the dropped device',
      }),
      cause: required('EventCause', { about: 'Table 17-158' }),
      servicesPermitted: optional('ServicesPermitted', { tag: 2 }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 3 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 4 }),
      droppedConnectionInfo: optional('ConnectionInformation', { tag: 5 }),
      callLinkageData: optional('CallLinkageData', { tag: 6, about: 'optional' }),
      languagePreferences: optional('LanguagePreferences', { tag: 7 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', { single: 'ber' }),
        { tag: 8 },
      ),
      locationInfoList: optional('LocationInfoList', { tag: 9, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  DeliveredEvent: {
    tag: 4,
    clause: 'ECMA-269 17.2.5; ECMA-285 15.2.5',
    about:
      'Call presented at a device in Ringing or Entering Distribution mode. Rules: FR 1 not for physical ringing, use RingerStatus; FR 3 follow diversion by calledDevice + lastRedirectionDevice + cause; FR 4 no originatingNIDConnection with several callers; FR 5 calling device may change, network devices do not',
    payload: members({
      connection: required('ConnectionID', { about: 'mandatory; alerting connection' }),
      alertingDevice: required('SubjectDeviceID', {
        about: 'mandatory; device alerting, which says nothing of physical ringing (FR 1)',
      }),
      callingDevice: required('CallingDeviceID', { about: 'mandatory (FR 5)' }),
      calledDevice: required('CalledDeviceID', { about: 'mandatory (6.7.6, FR 3)' }),
      lastRedirectionDevice: required('RedirectionDeviceID', { about: 'mandatory (6.7.6)' }),
      originatingNIDConnection: optional('ConnectionID', { about: 'optional (FR 4)' }),
      localConnectionInfo: optional('LocalConnectionState', {
        about: 'for the alerting device: Alerting',
      }),
      correlatorData: optional('CorrelatorData', { tag: 0, about: 'conditional' }),
      userData: optional('UserData'),
      cause: required('EventCause', { about: 'Table 17-160' }),
      servicesPermitted: optional('ServicesPermitted', { tag: 1 }),
      networkCallingDevice: optional('NetworkCallingDeviceID', {
        about: 'optional (FR 5); associatedCallingDevice, associatedCalledDevice: as above',
      }),
      networkCalledDevice: optional('NetworkCalledDeviceID', {
        about: 'optional (FR 5); associatedCallingDevice, associatedCalledDevice: as above',
      }),
      associatedCallingDevice: optional('AssociatedCallingDeviceID'),
      associatedCalledDevice: optional('AssociatedCalledDeviceID'),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      connectionInfo: optional('ConnectionInformation', { tag: 4 }),
      callLinkageData: optional('CallLinkageData', {
        tag: 5,
        about: 'mandatory if call linkage is supported',
      }),
      subjectOfCall: optional('SubjectOfCall', { tag: 6 }),
      messageInfo: optional(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        tag: 7,
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 8 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', { single: 'ber' }),
        { tag: 9 },
      ),
      locationInfoList: optional('LocationInfoList', { tag: 10, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  DigitsDialedEvent: {
    tag: 5,
    clause: 'ECMA-269 17.2.6; ECMA-285 15.2.6',
    about:
      'Digits were dialled at an initiated connection (269 spells it Digits Dialled). Rules: FR 1 only with a monitor on the initiating device or on the call; FR 2, FR 4 grouping of digits is switching-function dependent; FR 3 the first event carries the first digit of MakeCall or ConsultationCall, or a null string',
    payload: members({
      dialingConnection: required('ConnectionID', {
        about: 'mandatory; where the digits were dialled',
      }),
      dialingDevice: required('SubjectDeviceID', {
        about: 'mandatory; where the digits were dialled',
      }),
      dialingSequence: required('DeviceID', {
        about:
          'mandatory; digits really dialled, by hand or by CSTA; how many go into one event depends on the switching function (FR 2, FR 4)',
      }),
      localConnectionInfo: optional('LocalConnectionState', {
        about: 'for the dialling device: Initiated',
      }),
      correlatorData: optional('CorrelatorData', {
        tag: 0,
        about: 'conditional; no userData, no mediaCallCharacteristics, no deviceHistory',
      }),
      cause: required('EventCause', {
        about: 'Table 17-162: Conference, Consultation, Network Dialling, Normal, Transfer',
      }),
      servicesPermitted: optional('ServicesPermitted', { tag: 1 }),
      networkCallingDevice: optional('NetworkCallingDeviceID'),
      networkCalledDevice: optional('NetworkCalledDeviceID'),
      associatedCallingDevice: optional('AssociatedCallingDeviceID', {
        about:
          'conditional, external incoming; associatedCalledDevice: conditional, external outgoing or incoming',
      }),
      associatedCalledDevice: optional('AssociatedCalledDeviceID'),
      dialingConnectionInfo: optional('ConnectionInformation', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      callLinkageData: optional('CallLinkageData', { tag: 4, about: 'optional' }),
      languagePreferences: optional('LanguagePreferences', { tag: 5 }),
      locationInfoList: optional('LocationInfoList', { tag: 6, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  DivertedEvent: {
    tag: 6,
    clause: 'ECMA-269 17.2.7; ECMA-285 15.2.7',
    about:
      "A call left one device for another. Rules: FR 1 a capability says whether only the diverting device's monitor or all monitors get it; FR 2 elsewhere follow diversion by calledDevice + lastRedirectionDevice + cause; FR 4 calling device may change",
    payload: members({
      connection: required('ConnectionID', { about: 'mandatory; the diverted connection' }),
      divertingDevice: required('SubjectDeviceID', { about: 'mandatory; device the call left' }),
      newDestination: required('SubjectDeviceID', { about: 'mandatory; device the call went to' }),
      callingDevice: optional('CallingDeviceID', { about: 'optional (FR 4)' }),
      calledDevice: optional('CalledDeviceID', { about: 'optional (6.7.6, FR 2)' }),
      lastRedirectionDevice: required('RedirectionDeviceID', { about: 'mandatory (6.7.6)' }),
      localConnectionInfo: optional('LocalConnectionState'),
      correlatorData: optional('CorrelatorData', { tag: 0, about: 'conditional' }),
      userData: optional('UserData'),
      cause: required('EventCause', { about: 'Table 17-164' }),
      servicesPermitted: optional('ServicesPermitted', { tag: 1 }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      connectionInfo: optional('ConnectionInformation', { tag: 4 }),
      networkCallingDevice: optional('NetworkCallingDeviceID'),
      networkCalledDevice: optional('NetworkCalledDeviceID'),
      associatedCallingDevice: optional('AssociatedCallingDeviceID', { about: 'as above' }),
      associatedCalledDevice: optional('AssociatedCalledDeviceID', { about: 'as above' }),
      callLinkageData: optional('CallLinkageData', {
        tag: 5,
        about: 'mandatory if call linkage is supported',
      }),
      subjectOfCall: optional('SubjectOfCall', { tag: 6 }),
      messageInfo: optional(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        tag: 7,
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 8 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', { single: 'ber' }),
        { tag: 9 },
      ),
      locationInfoList: optional('LocationInfoList', { tag: 10, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  EstablishedEvent: {
    tag: 7,
    clause: 'ECMA-269 17.2.8; ECMA-285 15.2.8',
    about:
      'A device connected into the call. Rules: FR 1 never follows the ServiceInitiated of a prompting MakeCall: Originated is sent there',
    payload: members({
      establishedConnection: required('ConnectionID', {
        about: 'mandatory; connection that became connected',
      }),
      answeringDevice: required('SubjectDeviceID', {
        about: 'mandatory; device that connected into the call',
      }),
      callingDevice: required('CallingDeviceID', { about: 'mandatory' }),
      calledDevice: required('CalledDeviceID', { about: 'mandatory' }),
      lastRedirectionDevice: required('RedirectionDeviceID', { about: 'mandatory' }),
      originatingNIDConnection: optional('ConnectionID', { xmlName: 'originatinNIDConnection' }),
      localConnectionInfo: optional('LocalConnectionState'),
      correlatorData: optional('CorrelatorData', { tag: 1, about: 'conditional' }),
      userData: optional('UserData'),
      cause: required('EventCause', { about: 'Table 17-166' }),
      servicesPermitted: optional('ServicesPermitted', { tag: 2 }),
      networkCallingDevice: optional('NetworkCallingDeviceID'),
      networkCalledDevice: optional('NetworkCalledDeviceID'),
      associatedCallingDevice: optional('AssociatedCallingDeviceID', { about: 'as above' }),
      associatedCalledDevice: optional('AssociatedCalledDeviceID', { about: 'as above' }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 3 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 4 }),
      establishedConnectionInfo: optional('ConnectionInformation', { tag: 5 }),
      callLinkageData: optional('CallLinkageData', {
        tag: 6,
        about: 'mandatory if call linkage is supported',
      }),
      subjectOfCall: optional('SubjectOfCall', { tag: 7 }),
      messageInfo: optional(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        tag: 8,
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 9 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', { single: 'ber' }),
        { tag: 10 },
      ),
      locationInfoList: optional('LocationInfoList', { tag: 11, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  FailedEvent: {
    tag: 8,
    clause: 'ECMA-269 17.2.9; ECMA-285 15.2.9',
    about: 'A call failed at a device. Rules: FR 3 call-ID-only form allowed',
    payload: members({
      failedConnection: required('ConnectionID', {
        about:
          "mandatory; complete connection ID or call ID only, depending on whether the failing device's monitor gets the event (FR 3, 6.7.2)",
      }),
      failingDevice: required('SubjectDeviceID', {
        about: 'mandatory; device at which the call failed',
      }),
      callingDevice: required('CallingDeviceID', { about: 'mandatory' }),
      calledDevice: required('CalledDeviceID', { about: 'mandatory' }),
      lastRedirectionDevice: required('RedirectionDeviceID', { about: 'mandatory' }),
      originatingNIDConnection: optional('ConnectionID'),
      localConnectionInfo: optional('LocalConnectionState'),
      correlatorData: optional('CorrelatorData', { tag: 0, about: 'conditional' }),
      userData: optional('UserData'),
      cause: required('EventCause', { about: 'Table 17-168' }),
      servicesPermitted: optional('ServicesPermitted', { tag: 1 }),
      networkCallingDevice: optional('NetworkCallingDeviceID'),
      networkCalledDevice: optional('NetworkCalledDeviceID'),
      associatedCallingDevice: optional('AssociatedCallingDeviceID', { about: 'as above' }),
      associatedCalledDevice: optional('AssociatedCalledDeviceID', { about: 'as above' }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      failedConnectionInfo: optional('ConnectionInformation', { tag: 4 }),
      callLinkageData: optional('CallLinkageData', {
        tag: 5,
        about: 'mandatory if call linkage is supported',
      }),
      subjectOfCall: optional('SubjectOfCall', { tag: 6 }),
      messageInfo: optional(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        tag: 7,
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 8 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', { single: 'ber' }),
        { tag: 9 },
      ),
      locationInfoList: optional('LocationInfoList', { tag: 10, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  HeldEvent: {
    tag: 9,
    clause: 'ECMA-269 17.2.10; ECMA-285 15.2.10',
    about: 'A connection was put on hold.',
    payload: members({
      heldConnection: required('ConnectionID', { about: 'mandatory; connection put on hold' }),
      holdingDevice: required('SubjectDeviceID', { about: 'mandatory; device that held the call' }),
      localConnectionInfo: optional('LocalConnectionState'),
      correlatorData: optional('CorrelatorData', {
        tag: 0,
        about: 'optional (may be omitted, FR 6); no userData, no deviceHistory',
      }),
      cause: required('EventCause', {
        about:
          'Table 17-170: Alternate, Conference, Consultation, Intrude, Maintenance, Network Signal, Normal, Recall, Suspend, Transfer',
      }),
      servicesPermitted: optional('ServicesPermitted', { tag: 1 }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      heldConnectionInfo: optional('ConnectionInformation', { tag: 4 }),
      callLinkageData: optional('CallLinkageData', { tag: 5, about: 'optional' }),
      languagePreferences: optional('LanguagePreferences', { tag: 6 }),
      locationInfoList: optional('LocationInfoList', { tag: 7, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  NetworkCapabilitiesChangedEvent: {
    tag: 10,
    clause: 'ECMA-269 17.2.11; ECMA-285 15.2.11',
    about:
      'An interworking situation arose outside the switching sub-domain; event reporting for the call may be reduced from here.',
    payload: members({
      outboundConnection: required('ConnectionID', {
        about: 'mandatory; outbound connection of the network interface device',
      }),
      networkInterfaceUsed: required('SubjectDeviceID', {
        about: 'mandatory; chosen network interface device (trunk, CO line)',
      }),
      calledDevice: required('CalledDeviceID', { about: 'mandatory; destination' }),
      progressIndicator: required('ProgressIndicator', {
        about: 'mandatory; where the interworking is and description of progress (Table 17-171)',
      }),
      localConnectionInfo: optional('LocalConnectionState'),
      correlatorData: optional('CorrelatorData', { about: 'conditional; no deviceHistory' }),
      userData: optional('UserData'),
      networkCapability: optional('NetworkCapability', {
        tag: 0,
        about: 'optional; kind of network and call control events it supports (Table 17-171)',
      }),
      cause: required('EventCause', { about: 'Table 17-172: Network Signal only' }),
      servicesPermitted: optional('ServicesPermitted', { tag: 1 }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      outboundConnectionInfo: optional('ConnectionInformation', { tag: 4 }),
      callLinkageData: optional('CallLinkageData', { tag: 5, about: 'optional' }),
      languagePreferences: optional('LanguagePreferences', { tag: 6 }),
      locationInfoList: optional('LocationInfoList', { tag: 7, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  NetworkReachedEvent: {
    tag: 11,
    clause: 'ECMA-269 17.2.12; ECMA-285 15.2.12',
    about:
      'A call went out of the switching sub-domain by a network interface device. Rules: FR 2 later events for that network interface device carry Network Signal or a more specific network cause',
    payload: members({
      outboundConnection: required('ConnectionID', {
        about: 'mandatory; connection that leaves the switching sub-domain',
      }),
      networkInterfaceUsed: required('SubjectDeviceID', {
        about: 'mandatory; chosen network interface device',
      }),
      callingDevice: required('CallingDeviceID', { about: 'mandatory' }),
      calledDevice: required('CalledDeviceID', { about: 'mandatory' }),
      lastRedirectionDevice: required('RedirectionDeviceID', { about: 'mandatory' }),
      originatingNIDConnection: optional('ConnectionID', {
        about:
          'optional; the ASN.1 has it misspelt `originatingNIDConneciton`; omitted with more than one calling device',
      }),
      localConnectionInfo: optional('LocalConnectionState'),
      correlatorData: optional('CorrelatorData', { tag: 0, about: 'conditional' }),
      userData: optional('UserData'),
      networkCapability: optional('NetworkCapability', {
        tag: 1,
        about: 'optional; kind of network and call control events it supports (Table 17-173)',
      }),
      cause: required('EventCause', { about: 'Table 17-174' }),
      servicesPermitted: optional('ServicesPermitted', { tag: 2 }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 3 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 4 }),
      outboundConnectionInfo: optional('ConnectionInformation', { tag: 5 }),
      networkCallingDevice: optional('NetworkCallingDeviceID'),
      networkCalledDevice: optional('NetworkCalledDeviceID'),
      associatedCallingDevice: optional('AssociatedCallingDeviceID', {
        about: 'as above; there is no associatedCalledDevice, subjectOfCall or messageInfo',
      }),
      callLinkageData: optional('CallLinkageData', {
        tag: 6,
        about: 'mandatory if call linkage is supported',
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 7 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', { single: 'ber' }),
        { tag: 8 },
      ),
      locationInfoList: optional('LocationInfoList', { tag: 9, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  OfferedEvent: {
    tag: 12,
    clause: 'ECMA-269 17.2.13; ECMA-285 15.2.13',
    about:
      'A call is offered to a device (its connection is alerting). Rules: FR 1 what services are allowed while Offered is learnt by capability exchange',
    payload: members({
      offeredConnection: required('ConnectionID', {
        about: 'mandatory; connection and device that are alerting',
      }),
      offeredDevice: required('SubjectDeviceID', {
        about: 'mandatory; connection and device that are alerting',
      }),
      callingDevice: required('CallingDeviceID', { about: 'mandatory' }),
      calledDevice: required('CalledDeviceID', { about: 'mandatory' }),
      lastRedirectionDevice: required('RedirectionDeviceID', { about: 'mandatory' }),
      originatingNIDConnection: optional('ConnectionID'),
      localConnectionInfo: optional('LocalConnectionState'),
      correlatorData: optional('CorrelatorData', { about: 'conditional' }),
      userData: optional('UserData'),
      cause: required('EventCause', { about: 'Table 17-176' }),
      servicesPermitted: optional('ServicesPermitted', { tag: 0 }),
      networkCallingDevice: optional('NetworkCallingDeviceID'),
      networkCalledDevice: optional('NetworkCalledDeviceID'),
      associatedCallingDevice: optional('AssociatedCallingDeviceID', { about: 'as above' }),
      associatedCalledDevice: optional('AssociatedCalledDeviceID', { about: 'as above' }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 1 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 2 }),
      offeredConnectionInfo: optional('ConnectionInformation', { tag: 3 }),
      callLinkageData: optional('CallLinkageData', {
        tag: 4,
        about: 'mandatory if call linkage is supported',
      }),
      subjectOfCall: optional('SubjectOfCall', { tag: 5 }),
      messageInfo: optional(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        tag: 6,
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 7 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', { single: 'ber' }),
        { tag: 8 },
      ),
      locationInfoList: optional('LocationInfoList', { tag: 9, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  OriginatedEvent: {
    tag: 13,
    clause: 'ECMA-269 17.2.14; ECMA-285 15.2.14',
    about:
      'A call attempt was made from a device. Rules: FR 1 only with a monitor on the initiating device; FR 2 or on a monitorable network interface device, for external incoming calls',
    payload: members({
      originatedConnection: required('ConnectionID', {
        about: 'mandatory; connection at which the call originated',
      }),
      callingDevice: required('SubjectDeviceID', {
        about:
          'mandatory (subject device); calledDevice: mandatory; no lastRedirectionDevice, userData or deviceHistory',
      }),
      calledDevice: required('CalledDeviceID'),
      originatingDevice: optional('DeviceID', {
        about:
          'optional; device that originated on behalf of the calling one (a group, say); never a network interface device; omitted for external incoming calls or when the same as the calling device',
      }),
      localConnectionInfo: optional('LocalConnectionState', {
        about: 'for the initiating device: Connected',
      }),
      correlatorData: optional('CorrelatorData', { tag: 2, about: 'conditional' }),
      cause: required('EventCause', {
        about:
          'Table 17-178: Call Back, Conference, Consultation, Make Call, New Call, Normal, Transfer',
      }),
      servicesPermitted: optional('ServicesPermitted', { tag: 3 }),
      networkCallingDevice: optional('NetworkCallingDeviceID'),
      networkCalledDevice: optional('NetworkCalledDeviceID'),
      associatedCallingDevice: optional('AssociatedCallingDeviceID', { about: 'as above' }),
      associatedCalledDevice: optional('AssociatedCalledDeviceID', { about: 'as above' }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 4 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 5 }),
      originatedConnectionInfo: optional('ConnectionInformation', { tag: 6 }),
      callLinkageData: optional('CallLinkageData', {
        tag: 7,
        about: 'mandatory if call linkage is supported',
      }),
      subjectOfCall: optional('SubjectOfCall', { tag: 8 }),
      messageInfo: optional(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        tag: 9,
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 10 }),
      locationInfoList: optional('LocationInfoList', { tag: 11, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  QueuedEvent: {
    tag: 14,
    clause: 'ECMA-269 17.2.15; ECMA-285 15.2.15',
    about: 'A call was queued.',
    payload: members({
      queuedConnection: required('ConnectionID', {
        about: 'mandatory; queue: mandatory, the queue device',
      }),
      queue: required('SubjectDeviceID'),
      callingDevice: required('CallingDeviceID', {
        about: 'mandatory; no originatingNIDConnection',
      }),
      calledDevice: required('CalledDeviceID', { about: 'mandatory; no originatingNIDConnection' }),
      lastRedirectionDevice: required('RedirectionDeviceID', {
        about: 'mandatory; no originatingNIDConnection',
      }),
      numberQueued: optional('integer', {
        tag: 0,
        about: 'optional; all calls in the queue, this one included',
      }),
      callsInFront: optional('integer', {
        tag: 1,
        about: 'optional; calls ahead of this one when it was queued, this one not counted',
      }),
      localConnectionInfo: optional('LocalConnectionState', {
        about: 'for the queue device: Queued',
      }),
      correlatorData: optional('CorrelatorData', { tag: 2, about: 'conditional' }),
      userData: optional('UserData'),
      cause: required('EventCause', { about: 'Table 17-180' }),
      servicesPermitted: optional('ServicesPermitted', { tag: 3 }),
      networkCallingDevice: optional('NetworkCallingDeviceID'),
      networkCalledDevice: optional('NetworkCalledDeviceID'),
      associatedCallingDevice: optional('AssociatedCallingDeviceID', { about: 'as above' }),
      associatedCalledDevice: optional('AssociatedCalledDeviceID', { about: 'as above' }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 4 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 5 }),
      queuedConnectionInfo: optional('ConnectionInformation', { tag: 6 }),
      callLinkageData: optional('CallLinkageData', {
        tag: 7,
        about: 'mandatory if call linkage is supported',
      }),
      subjectOfCall: optional('SubjectOfCall', { tag: 8 }),
      messageInfo: optional(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        tag: 9,
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 10 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', { single: 'ber' }),
        { tag: 11 },
      ),
      locationInfoList: optional('LocationInfoList', { tag: 12, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  RetrievedEvent: {
    tag: 15,
    clause: 'ECMA-269 17.2.16; ECMA-285 15.2.16',
    about:
      'Hold ended at a connection. Rules: FR 1 an AlternateCall that answers an alerting call is reported by Established instead',
    payload: members({
      retrievedConnection: required('ConnectionID', {
        about: 'mandatory; connection and device at which hold ended',
      }),
      retrievingDevice: required('SubjectDeviceID', {
        about: 'mandatory; connection and device at which hold ended',
      }),
      localConnectionInfo: optional('LocalConnectionState', {
        about: 'for the retrieving device: Connected',
      }),
      correlatorData: optional('CorrelatorData', {
        tag: 0,
        about: 'optional (may be omitted, FR 6); no userData, no deviceHistory',
      }),
      cause: required('EventCause', {
        about: 'Table 17-182: Alternate, Network Signal, Normal, Recall',
      }),
      servicesPermitted: optional('ServicesPermitted', { tag: 1 }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      retrievedConnectionInfo: optional('ConnectionInformation', { tag: 4 }),
      callLinkageData: optional('CallLinkageData', { tag: 5, about: 'optional' }),
      languagePreferences: optional('LanguagePreferences', { tag: 6 }),
      locationInfoList: optional('LocationInfoList', { tag: 7, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  ServiceInitiatedEvent: {
    tag: 16,
    clause: 'ECMA-269 17.2.17; ECMA-285 15.2.17',
    about:
      'Service was initiated at a device, as when it is prompted. Rules: FR 1 how prompting is done is switching-function specific; FR 6 not required for an en-bloc or hands-free MakeCall',
    payload: members({
      initiatedConnection: required('ConnectionID', {
        about: 'mandatory; where service was initiated',
      }),
      initiatingDevice: required('SubjectDeviceID', {
        about: 'mandatory; where service was initiated',
      }),
      calledDevice: optional('CalledDeviceID', {
        since: 6,
        about: 'optional; when prompting, the device to be called once the prompt is answered',
      }),
      localConnectionInfo: optional('LocalConnectionState', {
        about: 'for the initiating device: Initiated',
      }),
      correlatorData: optional('CorrelatorData', {
        tag: 0,
        about: 'conditional; no userData, no deviceHistory, no associatedCalledDevice',
      }),
      cause: required('EventCause', { about: 'Table 17-184' }),
      servicesPermitted: optional('ServicesPermitted', { tag: 1 }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 3 }),
      initiatedConnectionInfo: optional('ConnectionInformation', { tag: 4 }),
      networkCallingDevice: optional('NetworkCallingDeviceID'),
      networkCalledDevice: optional('NetworkCalledDeviceID'),
      associatedCallingDevice: optional('AssociatedCallingDeviceID', { about: 'as above' }),
      callLinkageData: optional('CallLinkageData', {
        tag: 5,
        about: 'mandatory if call linkage is supported',
      }),
      subjectOfCall: optional('SubjectOfCall', { tag: 7 }),
      messageInfo: optional(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        tag: 8,
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 9 }),
      locationInfoList: optional('LocationInfoList', { tag: 10, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  TransferredEvent: {
    tag: 17,
    xmlName: 'TransferedEvent',
    clause: 'ECMA-269 17.2.18; ECMA-285 15.2.18',
    about:
      'A call was transferred (BER name TransferredEvent). Rules: FR 1 old-call members depend on connectionView (fixed or local)',
    payload: members({
      primaryOldCall: required('ConnectionID', {
        about:
          'mandatory; primary call before the transfer; fixed or local view as in ConferencedEvent, said by capability `connectionView` (FR 1)',
      }),
      secondaryOldCall: optional('ConnectionID', {
        tag: 0,
        about:
          'conditional; mandatory with fixed view, with local view only if the monitored device saw two calls (Table 17-185, FR 1)',
      }),
      transferringDevice: required('SubjectDeviceID', {
        about: 'mandatory; device that transferred',
      }),
      transferredToDevice: required('SubjectDeviceID', {
        about: 'mandatory; device that got the call',
      }),
      transferredConnections: required('ConnectionList', {
        tag: 1,
        about:
          'mandatory; each known device and connection of the resulting call; ties old connection IDs to new ones (12.3.9 FR 8, 12.2.9)',
      }),
      localConnectionInfo: optional('LocalConnectionState', {
        about: 'for the transferring device: Null',
      }),
      correlatorData: optional('CorrelatorData', { tag: 2, about: 'conditional' }),
      userData: optional('UserData'),
      chargingInfo: optional('ChargingInfo', {
        tag: 3,
        about: 'optional; total charge or currency units of the transferring device',
      }),
      cause: required('EventCause', { about: 'Table 17-186' }),
      servicesPermitted: optional('ServicesPermitted', { tag: 4 }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 5 }),
      callCharacteristics: optional('CallCharacteristics', { tag: 6 }),
      callLinkageDataList: optional('CallLinkageDataList', {
        tag: 7,
        about:
          'mandatory if call linkage is supported; newCallLinkageData and the discarded oldCallLinkageData',
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 8 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', { single: 'ber' }),
        { tag: 9 },
      ),
      locationInfoList: optional('LocationInfoList', { tag: 10, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
} as const satisfies ServiceGroup['events'];

/** Call control. */
export const callControl: ServiceGroup = {
  name: 'call-control',
  title: 'Call control',
  eventCategory: 0,
  types,
  services,
  events,
};
