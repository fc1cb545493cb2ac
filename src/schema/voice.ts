import { extensions } from './common-members.js';
import {
  acknowledgement,
  alias,
  bits,
  choice,
  enumeration,
  handWritten,
  listOf,
  members,
  optional,
  required,
  type ServiceGroup,
  sequence,
} from './language.js';

const overConnection = required('ConnectionID', { about: 'The connection of the resource.' });
const servicesPermitted = optional('ServicesPermitted', {
  about: 'Services permitted on the connection after the event.',
});
const length = optional('integer', { about: 'Length of the message; the unit is not documented.' });

const types = {
  MessageID: alias('identifier', { about: 'Identifies a message of a voice unit.' }),
  TerminatingConditions: bits(
    'durationExceeded dTMFDigitDetected endOfMessageDetected speechDetected',
    { about: 'Conditions that end the playing or recording of a message.' },
  ),
  AttributeToQuery: enumeration(
    {
      encodingAlgorithm: 0,
      samplingRate: 1,
      duration: 2,
      filename: 3,
      currentPosition: 4,
      currentSpeed: 5,
      currentVolume: 6,
      currentLevel: 7,
      currentState: 8,
      grammars: 9,
      language: 10,
      mode: 11,
      retainAudio: 12,
      silenceTimeout: 13,
      maxTimeout: 14,
      babbleTimeout: 15,
      endSilence: 16,
      rejectionThreshold: 17,
      autoInterruptible: 18,
      innerXML: { number: 19, xmlName: 'innerXml' },
      interdigitTimeout: 20,
      preflush: 21,
    },
    { about: 'An attribute that QueryVoiceAttribute can ask for.' },
  ),
  ResourceID: alias('text', {
    about:
      'The interactive voice resource; it must be given when the connection has more than one.',
  }),
  AttributeInfo: choice(
    {
      autoInterruptible: optional('boolean', {
        only: 'xml',
        about: 'Whether the resource can be interrupted automatically.',
      }),
      babbleTimeout: optional('decimal', { only: 'xml', about: 'Babble timeout, in seconds.' }),
      encodingAlgorithm: required('EncodingAlgorithm', { tag: 0 }),
      samplingRate: required('integer', {
        tag: 1,
        about: 'Rate at which the message was sampled; the unit is not documented.',
      }),
      duration: required('integer', {
        tag: 2,
        about: 'How long the message lasts; the unit is not documented.',
      }),
      filename: required('text', { tag: 3, about: 'Name of the file that holds the message.' }),
      currentPosition: required('integer', {
        tag: 4,
        about: 'Position within the message; the unit is not documented.',
      }),
      currentSpeed: required('integer', {
        tag: 5,
        about: 'Speed of playing; the unit is not documented.',
      }),
      currentVolume: required('integer', {
        range: [0, 100],
        tag: 6,
        about: 'Volume of playing, 0 to 100.',
      }),
      currentGain: required('integer', {
        range: [0, 100],
        tag: 7,
        about: 'Gain of recording, 0 to 100.',
      }),
      currentState: required('CurrentState', { tag: 8 }),
      endSilence: optional('decimal', {
        only: 'xml',
        about: 'Silence at the end of speech, in seconds.',
      }),
      grammars: optional('Grammars', { only: 'xml', about: 'Grammars of the Listener resource.' }),
      innerXML: optional('InnerXml', {
        xmlName: 'innerXml',
        only: 'xml',
        about: 'The speech synthesis markup (SSML).',
      }),
      interdigitTimeout: optional('decimal', {
        only: 'xml',
        about: 'Longest pause between two DTMF digits, in seconds.',
      }),
      language: optional('LanguageTag', { only: 'xml' }),
      maxTimeout: optional('decimal', { only: 'xml', about: 'Maximum timeout, in seconds.' }),
      mode: optional('AttributeInfoMode', { only: 'xml', about: 'Mode of the Listener resource.' }),
      preflush: optional('boolean', {
        only: 'xml',
        about: 'Whether buffered data is flushed beforehand.',
      }),
      rejectionThreshold: optional('decimal', {
        only: 'xml',
        about: 'Threshold below which a recognition result is rejected.',
      }),
      retainAudio: optional('boolean', { only: 'xml', about: 'Whether the audio is kept.' }),
      silenceTimeout: optional('decimal', {
        only: 'xml',
        about: 'Silence after which SilenceTimeoutExpiredEvent comes, in seconds.',
      }),
    },
    {
      repeated: true,
      about:
        'Attributes of a message or voice resource and their values; ECMA-285 has room for one.',
    },
  ),
  EncodingAlgorithm: enumeration('aDPCM6K aDPCM8K muLawPCM6K aLawPCM6K', {
    about: 'How the audio of a message is encoded.',
  }),
  CurrentState: enumeration(
    `
      dtmfDetected=6 formed play=1 playing=8 ready record=2 review=5 speechDetected=10 started
      stop=0 suspendPlay=3 suspendRecord
    `,
    { about: 'State of a message or voice resource.' },
  ),
  AttributeInfoMode: enumeration('automatic= single= multiple=', {
    about: 'Mode of a Listener resource.',
  }),
  Period: choice(
    {
      absolutePosition: required('PeriodAbsolutePosition', {
        about: 'The start or the end of the message.',
      }),
      relativePosition: required('integer', { about: 'An offset; its unit is not documented.' }),
    },
    { about: 'Where to move within a message: to its start or end, or by an offset.' },
  ),
  PeriodAbsolutePosition: enumeration('startOfMessage endOfMessage', {
    about: 'The start or the end of a message.',
  }),
  PeriodToReview: choice(
    {
      startOfMessage: required('nothing', { about: 'All from the start of the message.' }),
      lengthOfReview: required('integer', { about: 'A length, in milliseconds.' }),
    },
    { about: 'How much of a message to play back.' },
  ),
  AttributeToSet: choice(
    {
      currentSpeed: required('integer', {
        tag: 0,
        about: 'Speed of playing; the unit is not documented.',
      }),
      currentVolume: required('Volume', { explicitTag: 1, about: 'Volume of playing.' }),
      currentGain: required('integer', {
        range: [0, 100],
        tag: 2,
        about: 'Gain of recording, 0 to 100.',
      }),
      grammars: required('Grammars', { tag: 3, about: 'Grammars of the Listener resource.' }),
      language: required('LanguageTag', { tag: 4 }),
      mode: required('AttributeToSetMode', { tag: 5, about: 'Mode of the Listener resource.' }),
      retainAudio: required('boolean', { tag: 6, about: 'Whether the audio is kept.' }),
      silenceTimeout: required('decimal', {
        tag: 7,
        about: 'Silence after which SilenceTimeoutExpiredEvent comes, in seconds.',
      }),
      maxTimeout: required('decimal', { tag: 8, about: 'Maximum timeout, in seconds.' }),
      babbleTimeout: required('decimal', { tag: 9, about: 'Babble timeout, in seconds.' }),
      endSilence: required('decimal', {
        tag: 10,
        about: 'Silence at the end of speech, in seconds.',
      }),
      rejectionThreshold: required('decimal', {
        tag: 11,
        about: 'Threshold below which a recognition result is rejected.',
      }),
      autoInterruptible: required('boolean', {
        tag: 12,
        about: 'Whether the resource can be interrupted automatically.',
      }),
      innerXML: required('InnerXml', {
        tag: 13,
        xmlName: 'innerXml',
        about: 'The speech synthesis markup (SSML).',
      }),
      interdigitTimeout: required('decimal', {
        tag: 14,
        about: 'Longest pause between two DTMF digits, in seconds.',
      }),
      preflush: required('boolean', {
        tag: 15,
        about: 'Whether buffered data is flushed beforehand.',
      }),
    },
    {
      repeated: true,
      about: 'Attributes to set and their new values; ECMA-285 has room for one in a request.',
    },
  ),
  /** Markup with its attributes: ECMA-323 takes any content, ECMA-285 an IA5String. */
  /** IA5String in BER; in XML, xs:language. */
  LanguageTag: handWritten({ about: 'Language tag, such as `en-GB`.' }),
  InnerXml: handWritten({
    about: 'Markup, such as that of speech synthesis (SSML). ECMA-285 carries it as text.',
  }),
  Grammars: handWritten({
    about:
      'Grammars for speech recognition, in place or by reference. ECMA-285 carries them as text.',
  }),
  AttributeToSetMode: enumeration('automatic single multiple', {
    about: 'Mode of a Listener resource.',
  }),
  ControlData: sequence(
    {
      gender: required('ControlDataGender', { about: 'Gender of the voice.' }),
      language: required('identifier', { about: 'Language of the speech.' }),
    },
    { about: 'Controls the synthesis of speech.' },
  ),
  ControlDataGender: enumeration('male female', { about: 'Gender of a synthetic voice.' }),
  VoiceAttributeChangedEventMode: enumeration('automatic single multiple', {
    about: 'Mode of a Listener resource.',
  }),
} as const satisfies ServiceGroup['types'];

const services = {
  ConcatenateMessage: {
    operation: 500,
    clause: 'ECMA-269 26.1.3.1',
    about: 'Joins messages into a new one.',
    request: members({
      messagesToConcatenate: required(listOf('MessageID', 'messageIDItem'), {
        about: 'The messages, in the order in which they are joined.',
      }),
      extensions,
    }),
    response: members({
      concatenatedMessage: required('MessageID', { about: 'The message that was made.' }),
      extensions,
    }),
  },
  DeleteMessage: {
    operation: 501,
    clause: 'ECMA-269 26.1.5.1',
    about: 'Deletes a message.',
    request: members({
      messageToBeDeleted: required('MessageID', { about: 'The message to delete.' }),
      extensions,
    }),
    response: acknowledgement(),
  },
  PlayMessage: {
    operation: 502,
    clause: 'ECMA-269 26.1.6.1',
    about: 'Plays a message on a connection.',
    request: members({
      messageToBePlayed: required('MessageID', { about: 'The message to play.' }),
      overConnection: required('ConnectionID', { about: 'The connection to play it on.' }),
      duration: optional('integer', { about: 'How long to play; the unit is not documented.' }),
      termination: optional('TerminatingConditions', { about: 'Conditions that end the playing.' }),
      extensions,
    }),
    response: acknowledgement(),
  },
  QueryVoiceAttribute: {
    operation: 503,
    clause: 'ECMA-269 26.1.7.1',
    about: 'Asks for one attribute of a message.',
    request: members(
      {
        messageToQuery: required('MessageID', { about: 'The message to ask about.' }),
        attributeToQuery: required('AttributeToQuery', { about: 'The attribute to ask for.' }),
        resource: optional('ResourceID', { tag: 0 }),
        connection: optional('ConnectionID', {
          about:
            'The connection; it must be given if the attribute belongs to an interactive voice device.',
        }),
        extensions,
      },
      { xmlOrder: ['messageToQuery', 'resource', 'attributeToQuery', 'connection', 'extensions'] },
    ),
    response: members({
      attribute: required('AttributeInfo', { about: 'The attribute and its value.' }),
      extensions,
    }),
  },
  Reposition: {
    operation: 504,
    clause: 'ECMA-269 26.1.10.1',
    about: 'Moves the position within a message.',
    request: members(
      {
        connection: required('ConnectionID', { about: 'The connection that the message is on.' }),
        periodOfReposition: required('Period', {
          about: 'Where to move: to the start or end of the message, or by an offset.',
        }),
        messageToReposition: optional('MessageID', {
          about: 'The message. It is given when several messages are active on the connection.',
        }),
        resource: optional('ResourceID', { tag: 0 }),
        extensions,
      },
      {
        xmlOrder: [
          'connection',
          'messageToReposition',
          'resource',
          'periodOfReposition',
          'extensions',
        ],
      },
    ),
    response: acknowledgement(),
  },
  Resume: {
    operation: 505,
    clause: 'ECMA-269 26.1.11.1',
    about: 'Goes on with a suspended message on a connection.',
    request: members({
      connection: required('ConnectionID', { about: 'The connection that the message is on.' }),
      messageToResume: optional('MessageID', {
        about: 'The message. It is given when several messages are active on the connection.',
      }),
      resource: optional('ResourceID', { tag: 0 }),
      duration: optional('integer', { about: 'Duration; the unit is not documented.' }),
      extensions,
    }),
    response: acknowledgement(),
  },
  Review: {
    operation: 506,
    clause: 'ECMA-269 26.1.12.1',
    about: 'Plays back part of a message.',
    request: members(
      {
        connection: required('ConnectionID', { about: 'The connection that the message is on.' }),
        periodToReview: required('PeriodToReview', {
          about:
            'How much to play back: from the start of the message, or a length in milliseconds.',
        }),
        messageToReview: optional('MessageID', {
          about:
            'The message. It must be given if several messages are active on the connection; absence means the active one.',
        }),
        resource: optional('ResourceID', { tag: 0 }),
        extensions,
      },
      { xmlOrder: ['connection', 'messageToReview', 'resource', 'periodToReview', 'extensions'] },
    ),
    response: acknowledgement(),
  },
  SetVoiceAttribute: {
    operation: 507,
    clause: 'ECMA-269 26.1.13.1',
    about: 'Sets an attribute of a message or voice resource on a connection.',
    request: members(
      {
        connection: required('ConnectionID', { about: 'The connection to set the attribute on.' }),
        attributeToSet: required('AttributeToSet', {
          about: 'The attribute and its new value. ECMA-269 allows one in a request.',
        }),
        message: optional('MessageID', {
          about: 'The message, where the attribute is one of a message.',
        }),
        resource: optional('ResourceID', { tag: 0 }),
        extensions,
      },
      { xmlOrder: ['connection', 'message', 'resource', 'attributeToSet', 'extensions'] },
    ),
    response: acknowledgement(),
  },
  Stop: {
    operation: 508,
    clause: 'ECMA-269 26.1.15.1',
    about: 'Stops what the voice unit does on a connection.',
    request: members({
      connection: required('ConnectionID', { about: 'The connection to stop it on.' }),
      messageToBeStopped: optional('MessageID', {
        about: 'The message. It is given when several messages are active on the connection.',
      }),
      resource: optional('ResourceID', { tag: 0 }),
      extensions,
    }),
    response: acknowledgement(),
  },
  Suspend: {
    operation: 509,
    clause: 'ECMA-269 26.1.16.1',
    about: 'Suspends playing or recording on a connection.',
    request: members({
      connection: required('ConnectionID', { about: 'The connection to suspend it on.' }),
      message: optional('MessageID', {
        about: 'The message. It is given when several messages are active on the connection.',
      }),
      resource: optional('ResourceID', { tag: 0 }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SynthesizeMessage: {
    operation: 510,
    clause: 'ECMA-269 26.1.17.1',
    about: 'Makes a message from text.',
    request: members({
      textToBeSynthesized: required('text', { about: 'The text to speak.' }),
      control: optional('ControlData', { about: 'Controls the synthesis.' }),
      extensions,
    }),
    response: members({
      synthesizedMessage: required('MessageID', { about: 'The message that was made.' }),
      extensions,
    }),
  },
  RecordMessage: {
    operation: 511,
    clause: 'ECMA-269 26.1.9.1',
    about: 'Records a message from a connection.',
    request: members({
      callToBeRecorded: required('ConnectionID', { about: 'The connection to record.' }),
      resource: optional('ResourceID', { tag: 2 }),
      samplingRate: optional('integer', {
        tag: 0,
        about: 'Rate at which to sample; the unit is not documented.',
      }),
      encodingAlgorithm: optional('EncodingAlgorithm', { about: 'How to encode the audio.' }),
      maxDuration: optional('integer', {
        tag: 1,
        about: 'Longest duration of the recording; the unit is not documented.',
      }),
      termination: optional('TerminatingConditions', {
        about: 'Conditions that end the recording.',
      }),
      extensions,
    }),
    response: members({
      resultingMessage: required('MessageID', { about: 'The message that is recorded.' }),
      extensions,
    }),
  },
  Activate: {
    operation: 512,
    clause: 'ECMA-269 26.1.1.1',
    about: "Activates a rule of the grammars of a connection's Listener resource.",
    request: members({
      overConnection,
      resource: optional('ResourceID', { tag: 0 }),
      ruleName: required('text', { tag: 1, about: 'The rule to activate.' }),
      grammarName: optional('text', {
        tag: 2,
        about: 'The grammar that the rule is in; absence means all grammars.',
      }),
      extensions,
    }),
    response: members({
      extensions,
    }),
  },
  Clear: {
    operation: 513,
    clause: 'ECMA-269 26.1.2.1',
    about: 'Clears a Listener, DTMF or Prompt Queue resource of a connection.',
    request: members({
      overConnection,
      resource: optional('ResourceID', { tag: 0 }),
      extensions,
    }),
    response: members({
      extensions,
    }),
  },
  Deactivate: {
    operation: 514,
    clause: 'ECMA-269 26.1.4.1',
    about: "Deactivates a rule of the grammars of a connection's Listener resource.",
    request: members({
      overConnection,
      resource: optional('ResourceID', { tag: 0 }),
      ruleName: required('text', { about: 'The rule to deactivate.' }),
      grammarName: optional('text', {
        tag: 1,
        about: 'The grammar that the rule is in; absence means all grammars.',
      }),
      extensions: optional('CSTACommonArguments', {
        tag: 2,
        about:
          'Security and private data. ECMA-285 gives them the tag [2] here instead of APPLICATION 30.',
      }),
    }),
    response: members({
      extensions,
    }),
  },
  QueueService: {
    operation: 515,
    clause: 'ECMA-269 26.1.8.1',
    about:
      'Puts a prompt into the Prompt Queue resource of a connection. ECMA-285 calls the operation queue.',
    request: members(
      {
        overConnection,
        message: required('MessageID', { about: 'The prompt.' }),
        resource: optional('ResourceID', { tag: 0 }),
        text: optional('text', { tag: 1, about: 'Text that goes with the prompt.' }),
        extensions,
      },
      { berName: 'QueueArgument' },
    ),
    response: members(
      {
        extensions,
      },
      { berName: 'QueueResult' },
    ),
  },
  Start: {
    operation: 516,
    clause: 'ECMA-269 26.1.14.1',
    about: 'Starts a voice resource on a connection.',
    request: members({
      overConnection,
      resource: optional('ResourceID', { tag: 0 }),
      text: optional('text', {
        tag: 1,
        about: 'Text for the resource; its use is not documented.',
      }),
      extensions,
    }),
    response: members({
      extensions,
    }),
  },
} as const satisfies ServiceGroup['services'];

const events = {
  BookmarkReachedEvent: {
    tag: 7,
    clause: 'ECMA-269 26.2.1; ECMA-285 24.2.1',
    about: 'A mark in the speech synthesis markup (SSML) was reached.',
    payload: members({
      overConnection: required('ConnectionID', { about: 'The connection on which it happened.' }),
      resource: optional('ResourceID', { tag: 0 }),
      bookmark: required('text', { about: 'The mark, as the SSML names it.' }),
      cause: optional('EventCause'),
      servicesPermitted,
      extensions,
    }),
  },
  CompletedEvent: {
    tag: 8,
    clause: 'ECMA-269 26.2.2; ECMA-285 24.2.2',
    about: 'A prompt was rendered to its end.',
    payload: members({
      overConnection: required('ConnectionID', {
        about: 'The connection on which the prompt ended.',
      }),
      resource: optional('ResourceID', { tag: 0 }),
      cause: optional('EventCause'),
      servicesPermitted,
      extensions,
    }),
  },
  DtmfDetectedEvent: {
    tag: 9,
    clause: 'ECMA-269 26.2.3; ECMA-285 24.2.3',
    about: 'A DTMF digit was detected.',
    payload: members({
      overConnection: required('ConnectionID', {
        about: 'The connection on which it was detected.',
      }),
      resource: optional('ResourceID', { tag: 0 }),
      dtmfChar: required('text', { about: 'The digit.' }),
      cause: optional('EventCause'),
      servicesPermitted,
      extensions,
    }),
  },
  EmptiedEvent: {
    tag: 10,
    clause: 'ECMA-269 26.2.4; ECMA-285 24.2.4',
    about: 'A Listener, a DTMF or a Prompt Queue resource was emptied of its data.',
    payload: members({
      overConnection: required('ConnectionID', {
        about: 'The connection whose buffer or queue was emptied.',
      }),
      resource: optional('ResourceID', { tag: 0 }),
      cause: optional('EventCause'),
      servicesPermitted,
      extensions,
    }),
  },
  InterruptionDetectedEvent: {
    tag: 11,
    clause: 'ECMA-269 26.2.5; ECMA-285 24.2.5',
    about: 'Activity was detected at an interactive voice resource.',
    payload: members({
      overConnection: required('ConnectionID', {
        about: 'The connection on which it was detected.',
      }),
      resource: optional('ResourceID', { tag: 0 }),
      cause: optional('EventCause'),
      servicesPermitted,
      extensions,
    }),
  },
  NotRecognizedEvent: {
    tag: 12,
    clause: 'ECMA-269 26.2.6; ECMA-285 24.2.6',
    about: 'Speech recognition had no result, or one below the rejection threshold.',
    payload: members({
      overConnection: required('ConnectionID', {
        about: 'The connection of the Listener resource.',
      }),
      resource: optional('ResourceID', { tag: 0 }),
      result: required('text', {
        about:
          'The result below the threshold. ECMA-269 has it only when there is one, whereas ECMA-285 requires it.',
      }),
      cause: optional('EventCause'),
      servicesPermitted,
      extensions,
    }),
  },
  PlayEvent: {
    tag: 0,
    clause: 'ECMA-269 26.2.7; ECMA-285 24.2.7',
    about: 'A message is being played.',
    payload: members({
      connection: required('ConnectionID', {
        about: 'The connection on which it is played.',
      }),
      message: required('MessageID', { about: 'The message that is played.' }),
      resource: optional('ResourceID', { tag: 3 }),
      length: { ...length, tag: 0 },
      currentPosition: optional('integer', {
        tag: 1,
        about: 'Position at which playing stands; the unit is not documented.',
      }),
      speed: optional('integer', {
        tag: 2,
        about: 'Speed of playing; the unit is not documented.',
      }),
      cause: optional('EventCause'),
      servicesPermitted,
      extensions,
    }),
  },
  RecognizedEvent: {
    tag: 13,
    clause: 'ECMA-269 26.2.8; ECMA-285 24.2.8',
    about: 'Speech recognition had a result above the rejection threshold.',
    payload: members({
      overConnection: required('ConnectionID', {
        about: 'The connection of the Listener resource.',
      }),
      resource: optional('ResourceID', { tag: 0 }),
      result: required('text', { about: 'The result of the recognition.' }),
      text: optional('text', { only: 'xml' }),
      cause: optional('EventCause'),
      servicesPermitted,
      extensions,
    }),
  },
  RecordEvent: {
    tag: 1,
    clause: 'ECMA-269 26.2.9; ECMA-285 24.2.9',
    about: 'A message is being recorded.',
    payload: members({
      connection: required('ConnectionID', {
        about: 'The connection that is recorded.',
      }),
      message: required('MessageID', { about: 'The message that is recorded.' }),
      resource: optional('ResourceID', { tag: 2 }),
      length: optional('integer', {
        tag: 0,
        about: 'Length so far; the unit is not documented.',
      }),
      currentPosition: optional('integer', {
        tag: 1,
        about: 'Position at which recording stands; the unit is not documented.',
      }),
      cause: optional('EventCause'),
      servicesPermitted,
      extensions,
    }),
  },
  ReviewEvent: {
    tag: 2,
    clause: 'ECMA-269 26.2.10; ECMA-285 24.2.10',
    about: 'A message that was recorded before is being reviewed.',
    payload: members({
      connection: required('ConnectionID', { about: 'The connection on which it is reviewed.' }),
      message: required('MessageID', {
        about:
          'The message. ECMA-269 has it only if the event is about one, whereas ECMA-285 requires it.',
      }),
      resource: optional('ResourceID', { tag: 2 }),
      length: { ...length, tag: 0 },
      currentPosition: optional('integer', {
        tag: 1,
        about: 'Position at which the review stands; the unit is not documented.',
      }),
      cause: optional('EventCause'),
      servicesPermitted,
      extensions,
    }),
  },
  SilenceTimeoutExpiredEvent: {
    tag: 14,
    clause: 'ECMA-269 26.2.11; ECMA-285 24.2.11',
    about: 'The silence timeout ran out.',
    payload: members({
      overConnection: required('ConnectionID', { about: 'The connection on which it ran out.' }),
      resource: optional('ResourceID', { tag: 0 }),
      cause: optional('EventCause'),
      servicesPermitted,
      extensions,
    }),
  },
  SpeechDetectedEvent: {
    tag: 15,
    clause: 'ECMA-269 26.2.12; ECMA-285 24.2.12',
    about: 'Something like speech was heard.',
    payload: members({
      overConnection: required('ConnectionID', { about: 'The connection on which it was heard.' }),
      resource: optional('ResourceID', { tag: 0 }),
      cause: optional('EventCause'),
      servicesPermitted,
      extensions,
    }),
  },
  StartedEvent: {
    tag: 16,
    clause: 'ECMA-269 26.2.13; ECMA-285 24.2.13',
    about: 'A voice resource began to interact with a call.',
    payload: members({
      overConnection: required('ConnectionID', {
        about: 'The connection on which the resource started.',
      }),
      resource: optional('ResourceID', { tag: 0 }),
      cause: optional('EventCause'),
      servicesPermitted,
      extensions,
    }),
  },
  StopEvent: {
    tag: 3,
    clause: 'ECMA-269 26.2.14; ECMA-285 24.2.14',
    about: 'The playing or recording of a message stopped.',
    payload: members({
      connection: required('ConnectionID', {
        about: 'The connection on which it stopped.',
      }),
      message: required('MessageID', { about: 'The message that stopped.' }),
      resource: optional('ResourceID', { tag: 2 }),
      length: { ...length, tag: 0 },
      currentPosition: optional('integer', {
        tag: 1,
        about: 'Position at which it stopped; the unit is not documented.',
      }),
      cause: optional('EventCause'),
      servicesPermitted,
      extensions,
    }),
  },
  SuspendPlayEvent: {
    tag: 4,
    clause: 'ECMA-269 26.2.15; ECMA-285 24.2.15',
    about: 'The playing of a message was suspended.',
    payload: members({
      connection: required('ConnectionID', {
        about: 'The connection on which it was suspended.',
      }),
      message: required('MessageID', { about: 'The message that was suspended.' }),
      resource: optional('ResourceID', { tag: 2 }),
      length: { ...length, tag: 0 },
      currentPosition: optional('integer', {
        tag: 1,
        about: 'Position at which it was suspended; the unit is not documented.',
      }),
      cause: optional('EventCause'),
      servicesPermitted,
      extensions,
    }),
  },
  SuspendRecordEvent: {
    tag: 5,
    clause: 'ECMA-269 26.2.16; ECMA-285 24.2.16',
    about: 'The recording of a message was suspended.',
    payload: members({
      connection: required('ConnectionID', {
        about: 'The connection on which it was suspended.',
      }),
      message: required('MessageID', { about: 'The message whose recording was suspended.' }),
      resource: optional('ResourceID', { tag: 2 }),
      length: { ...length, tag: 0 },
      currentPosition: optional('integer', {
        tag: 1,
        about: 'Position at which it was suspended; the unit is not documented.',
      }),
      cause: optional('EventCause'),
      servicesPermitted,
      extensions,
    }),
  },
  VoiceAttributeChangedEvent: {
    tag: 6,
    berName: 'VoiceAttributesChangeEvent',
    filterBit: 'voiceAttributesChanged',
    clause: 'ECMA-269 26.2.17; ECMA-285 24.2.17',
    about:
      'Attributes of a voice resource changed: those whose members are present. ECMA-285 calls the event VoiceAttributesChangeEvent.',
    payload: members(
      {
        connection: required('ConnectionID', { about: 'The connection whose attributes changed.' }),
        resource: optional('ResourceID', { tag: 4 }),
        message: required('MessageID', { about: 'The message concerned.' }),
        playVolume: optional('Volume', { explicitTag: 0, about: 'New volume of playing.' }),
        recordingGain: optional('integer', {
          range: [0, 100],
          tag: 1,
          about: 'New gain of recording, 0 to 100.',
        }),
        speed: optional('integer', {
          tag: 2,
          about: 'New speed of playing; the unit is not documented.',
        }),
        currentPosition: optional('integer', {
          tag: 3,
          about: 'Position within the message, where it is told; the unit is not documented.',
        }),
        grammars: optional(listOf('Grammars', undefined, { single: 'ber' }), {
          tag: 5,
          xmlRepeated: true,
          about: 'New grammars of the Listener resource.',
        }),
        language: optional('LanguageTag', { tag: 6, about: 'New language tag, such as `en-GB`.' }),
        mode: optional('VoiceAttributeChangedEventMode', {
          tag: 7,
          xmlRequired: true,
          about: 'New mode of the Listener resource.',
        }),
        retainAudio: optional('boolean', {
          tag: 8,
          about: 'Whether the audio is kept from now on.',
        }),
        silenceTimeout: optional('decimal', { tag: 9, about: 'New silence timeout, in seconds.' }),
        maxTimeout: optional('decimal', { tag: 10, about: 'New maximum timeout, in seconds.' }),
        babbleTimeout: optional('decimal', { tag: 11, about: 'New babble timeout, in seconds.' }),
        endSilence: optional('decimal', {
          tag: 12,
          about: 'New length of the silence at the end of speech, in seconds.',
        }),
        rejectionThreshold: optional('decimal', {
          tag: 13,
          about: 'New threshold below which a recognition result is rejected.',
        }),
        autoInterruptible: optional('boolean', {
          tag: 14,
          about: 'Whether the resource can be interrupted automatically from now on.',
        }),
        innerXML: optional('InnerXml', {
          tag: 15,
          xmlName: 'innerXml',
          about: 'The new speech synthesis markup (SSML).',
        }),
        interdigitTimeout: optional('decimal', {
          tag: 16,
          about: 'New longest pause between two DTMF digits, in seconds.',
        }),
        preflush: optional('boolean', {
          tag: 17,
          about: 'Whether buffered data is flushed beforehand from now on.',
        }),
        cause: optional('EventCause'),
        servicesPermitted,
        extensions,
      },
      {
        xmlOrder: [
          'connection',
          'message',
          'resource',
          'playVolume',
          'recordingGain',
          'speed',
          'currentPosition',
          'grammars',
          'language',
          'mode',
          'retainAudio',
          'silenceTimeout',
          'maxTimeout',
          'babbleTimeout',
          'endSilence',
          'rejectionThreshold',
          'autoInterruptible',
          'innerXML',
          'interdigitTimeout',
          'preflush',
          'cause',
          'servicesPermitted',
          'extensions',
        ],
      },
    ),
  },
  VoiceErrorOccurredEvent: {
    tag: 17,
    berName: 'VoiceErrorOccuredEvent',
    clause: 'ECMA-269 26.2.18; ECMA-285 24.2.18',
    about:
      'A voice resource met an error or an exception. ECMA-285 misspells the event VoiceErrorOccuredEvent.',
    payload: members({
      overConnection: required('ConnectionID', { about: 'The connection on which it happened.' }),
      resource: optional('ResourceID', { tag: 0 }),
      cause: optional('EventCause'),
      servicesPermitted,
      extensions,
    }),
  },
} as const satisfies ServiceGroup['events'];

/** Voice unit. */
export const voice: ServiceGroup = {
  name: 'voice',
  title: 'Voice unit',
  eventCategory: 6,
  filterCategory: 'voice',
  types,
  services,
  events,
};
