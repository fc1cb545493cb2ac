import { extensions } from './common-members.js';
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
  DcollCrossRefID: alias('identifier', {
    about: 'Identifies a data collection (ECMA-269 clause 25).',
  }),
  DigitsData: sequence(
    {
      digitsDetected: required('text', { size: [0, 64], about: 'The digits, 0 to 64 of them.' }),
      digitsDuration: optional(listOf('integer', 'digitsDurationItem'), {
        tag: 0,
        about: 'How long each digit lasted.',
      }),
      digitsPauseDuration: optional(listOf('integer', 'digitsPauseDurationItem'), {
        tag: 1,
        about: 'How long each pause between digits lasted.',
      }),
    },
    { about: 'Digits that were collected, DTMF or rotary ones.' },
  ),
  TelTonesData: sequence(
    {
      toneDetected: required('ToneDetected'),
      toneFrequency: optional('integer', { tag: 0, about: 'Frequency of the tone.' }),
      toneDuration: optional('integer', { tag: 1, about: 'How long the tone lasted.' }),
      tonePauseDuration: optional('integer', { tag: 2, about: 'Duration of the pause.' }),
    },
    { about: 'A telephony tone that was detected.' },
  ),
  ToneDetected: enumeration(
    {
      beep: 0,
      billing: 1,
      busy: 2,
      carrier: 3,
      confirmation: 4,
      dial: 5,
      faxCNG: { number: 6, about: 'Calling tone of a fax machine.' },
      hold: 7,
      howler: 8,
      intrusion: 9,
      modemCNG: { number: 10, about: 'Calling tone of a modem.' },
      park: 11,
      recordWarning: 12,
      reorder: 13,
      ringback: 14,
      silence: 15,
      sitVC: { number: 16, about: 'Special information tone for a vacant code.' },
      sitIC: { number: 17, about: 'Special information tone for intercept.' },
      sitRO: { number: 18, about: 'Special information tone for reorder.' },
      sitNC: { number: 19, about: 'Special information tone for no circuit.' },
      other: 20,
    },
    { about: 'Telephony tone that a data collection can detect.' },
  ),
  DcollCause: enumeration(
    {
      flushCharReceived: { number: 0, about: 'The flush character was received.' },
      charCountReached: {
        number: 1,
        xmlName: 'charCountReceived',
        about: 'The number of characters to collect was reached.',
      },
      timeout: { number: 2, about: 'The timeout ran out.' },
      sfTerminated: { number: 3, about: 'The switching function ended the collection.' },
    },
    { about: 'Why collected data is reported.' },
  ),
  CallObject: choice(
    {
      device: required('DeviceID', {
        about: 'The device; data is collected on its next connection.',
      }),
      call: required('ConnectionID', { about: 'The connection.' }),
    },
    { about: 'Where data is collected: at a device or on one connection.' },
  ),
  DataCollType: enumeration(
    {
      digits: { number: 0, about: 'DTMF or rotary digits.' },
      telTones: { number: 1, about: 'Telephony tones.' },
    },
    { about: 'What a data collection collects.' },
  ),
  DigitsReportingCriteria: sequence(
    {
      numChars: optional('integer', {
        tag: 0,
        about: 'Digits are reported once there are this many.',
      }),
      flushChar: optional('text', {
        size: [1, 1],
        about: 'One character whose arrival makes the collected digits be reported.',
      }),
      timeout: optional('integer', {
        tag: 1,
        about: 'Time after which the collected digits are reported.',
      }),
    },
    { about: 'What makes collected digits be reported.' },
  ),
} as const satisfies ServiceGroup['types'];

const services = {
  DataCollected: {
    askedBy: 'switchingFunction',
    operation: 343,
    clause: 'ECMA-269 25.1.1.1',
    about: 'Reports what was collected: digits or a tone, as StartDataCollection asked.',
    request: members({
      dcollCrossRefID: required('DcollCrossRefID'),
      digitsData: optional('DigitsData', {
        tag: 0,
        about: 'The digits; given when digits were asked for, absent otherwise.',
      }),
      telTonesData: optional('TelTonesData', {
        tag: 1,
        about: 'The tone; given when telephony tones were asked for, absent otherwise.',
      }),
      connectionInformation: optional('ConnectionInformation', {
        tag: 2,
        about:
          'Media attributes of the connection; what absence means is up to the switching function.',
      }),
      dcollCause: optional('DcollCause', {
        xmlName: 'dcollcause',
        about: 'Why the data is reported.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  DataCollectionResumed: {
    askedBy: 'switchingFunction',
    operation: 344,
    clause: 'ECMA-269 25.1.2.1',
    about: 'Tells that a data collection has been resumed.',
    request: members({
      dcollCrossRefID: required('DcollCrossRefID', {
        about: 'The collection that has been resumed.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  DataCollectionSuspended: {
    askedBy: 'switchingFunction',
    operation: 345,
    clause: 'ECMA-269 25.1.3.1',
    about: 'Tells that a data collection has been suspended.',
    request: members({
      dcollCrossRefID: required('DcollCrossRefID', {
        about: 'The collection that has been suspended.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  ResumeDataCollection: {
    operation: 346,
    clause: 'ECMA-269 25.1.4.1',
    about: 'Resumes a suspended data collection.',
    request: members({
      dcollCrossRefID: required('DcollCrossRefID', { about: 'The collection to resume.' }),
      extensions,
    }),
    response: acknowledgement(),
  },
  StartDataCollection: {
    operation: 347,
    clause: 'ECMA-269 25.1.5.1',
    about: 'Starts to collect digits or telephony tones.',
    request: members({
      object: required('CallObject', {
        about: 'A device, whose next connection is meant, or one connection.',
      }),
      dataCollType: optional('DataCollType', {
        about: 'What to collect: digits or telephony tones.',
      }),
      digitsReportingCriteria: optional('DigitsReportingCriteria', {
        about: 'What makes collected digits be reported; only with `dataCollType` `digits`.',
      }),
      extensions,
    }),
    response: members({
      dcollCrossRefID: required('DcollCrossRefID', { about: 'Identifies the new collection.' }),
      extensions,
    }),
  },
  StopDataCollection: {
    operation: 348,
    clause: 'ECMA-269 25.1.6.1',
    about: 'Ends a data collection.',
    request: members({
      dcollCrossRefID: required('DcollCrossRefID', { about: 'The collection to end.' }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SuspendDataCollection: {
    operation: 349,
    clause: 'ECMA-269 25.1.7.1',
    about: 'Suspends a data collection.',
    request: members({
      dcollCrossRefID: required('DcollCrossRefID', { about: 'The collection to suspend.' }),
      extensions,
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
