import {
  acknowledgement,
  alias,
  choice,
  enumeration,
  listOf,
  members,
  optional,
  required,
  type ServiceGroup,
  sequence,
} from './language.js';

const types = {
  DcollCrossRefID: alias('identifier'),
  DigitsData: sequence({
    digitsDetected: required('text'),
    digitsDuration: optional(listOf('integer', 'digitsDurationItem'), { tag: 0 }),
    digitsPauseDuration: optional(listOf('integer', 'digitsPauseDurationItem'), { tag: 1 }),
  }),
  TelTonesData: sequence({
    toneDetected: required('ToneDetected'),
    toneFrequency: optional('integer', { tag: 0 }),
    toneDuration: optional('integer', { tag: 1 }),
    tonePauseDuration: optional('integer', { tag: 2 }),
  }),
  ToneDetected: enumeration({
    beep: 0,
    billing: 1,
    busy: 2,
    carrier: 3,
    confirmation: 4,
    dial: 5,
    faxCNG: 6,
    hold: 7,
    howler: 8,
    intrusion: 9,
    modemCNG: 10,
    park: 11,
    recordWarning: 12,
    reorder: 13,
    ringback: 14,
    silence: 15,
    sitVC: 16,
    sitIC: 17,
    sitRO: 18,
    sitNC: 19,
    other: 20,
  }),
  DcollCause: enumeration({
    flushCharReceived: 0,
    charCountReached: { number: 1, xmlName: false },
    timeout: 2,
    sfTerminated: 3,
    charCountReceived: {},
  }),
  CallObject: choice({
    device: required('DeviceID'),
    call: required('ConnectionID'),
  }),
  DataCollType: enumeration({
    digits: 0,
    telTones: 1,
  }),
  DigitsReportingCriteria: sequence({
    numChars: optional('integer', { tag: 0 }),
    flushChar: optional('text'),
    timeout: optional('integer', { tag: 1 }),
  }),
} as const satisfies ServiceGroup['types'];

const services = {
  DataCollected: {
    operation: 343,
    clause: 'ECMA-269 25.1.1.1',
    about:
      'Reports what was collected: digits or a tone, after the dataCollType of StartDataCollection.',
    request: members({
      dcollCrossRefID: required('DcollCrossRefID'),
      digitsData: optional('DigitsData', {
        tag: 0,
        about: 'DTMF or rotary digits; required if the start asked for digits, else absent',
      }),
      telTonesData: optional('TelTonesData', {
        tag: 1,
        about: 'a telephony tone; required if the start asked for telephony tones, else absent',
      }),
      connectionInformation: optional('ConnectionInformation', {
        tag: 2,
        about: 'absent means SF specific',
      }),
      dcollCause: optional('DcollCause', {
        xmlName: 'dcollcause',
        about: 'flushCharReceived, charCountReached, timeout, sfTerminated',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  DataCollectionResumed: {
    operation: 344,
    clause: 'ECMA-269 25.1.2.1',
    about: 'Tells that a collection has been resumed.',
    request: members({
      dcollCrossRefID: required('DcollCrossRefID'),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  DataCollectionSuspended: {
    operation: 345,
    clause: 'ECMA-269 25.1.3.1',
    about: 'Tells that a collection has been suspended.',
    request: members({
      dcollCrossRefID: required('DcollCrossRefID'),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  ResumeDataCollection: {
    operation: 346,
    clause: 'ECMA-269 25.1.4.1',
    about: 'Resumes a suspended collection.',
    request: members({
      dcollCrossRefID: required('DcollCrossRefID'),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  StartDataCollection: {
    operation: 347,
    clause: 'ECMA-269 25.1.5.1',
    about: 'Starts collecting digits or telephony tones.',
    request: members({
      object: required('CallObject', {
        about: 'a device (then its next connection) or one connection',
      }),
      dataCollType: optional('DataCollType', { about: 'digits or telephony tones' }),
      digitsReportingCriteria: optional('DigitsReportingCriteria', {
        about: 'only with dataCollType digits',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      dcollCrossRefID: required('DcollCrossRefID'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  StopDataCollection: {
    operation: 348,
    clause: 'ECMA-269 25.1.6.1',
    about: 'Ends a collection.',
    request: members({
      dcollCrossRefID: required('DcollCrossRefID'),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SuspendDataCollection: {
    operation: 349,
    clause: 'ECMA-269 25.1.7.1',
    about: 'Suspends a collection.',
    request: members({
      dcollCrossRefID: required('DcollCrossRefID'),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
} as const satisfies ServiceGroup['services'];

const events = {} as const satisfies ServiceGroup['events'];

/** Data collection. */
export const dataCollection: ServiceGroup = {
  name: 'data-collection',
  title: 'Data collection',
  types,
  services,
  events,
};
