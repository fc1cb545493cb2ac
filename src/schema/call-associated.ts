import { extensions } from './common-members.js';
import {
  acknowledgement,
  alias,
  enumeration,
  listOf,
  members,
  optional,
  required,
  type ServiceGroup,
  sequence,
} from './language.js';

const types = {
  CallQualifyingData: alias('octets', { about: 'Data that qualifies a call.' }),
  DigitMode: enumeration(
    {
      rotaryPulse: { number: 0, about: 'As dial pulses.' },
      dTMF: { number: 1, about: 'As DTMF tones.' },
    },
    { about: 'How digits are sent.' },
  ),
  TelephonyTone: enumeration(
    {
      beep: 0,
      billing: 1,
      busy: 2,
      carrier: 3,
      confirmation: 4,
      dial: 5,
      faxCNG: { number: 6, about: 'The calling tone of a fax machine.' },
      hold: 7,
      howler: 8,
      intrusion: 9,
      modemCNG: { number: 10, about: 'The calling tone of a modem.' },
      park: 11,
      recordWarning: 12,
      reorder: 13,
      ringback: 14,
      silence: 15,
      sitVC: { number: 16, about: 'Special information tone: vacant code.' },
      sitIC: { number: 17, about: 'Special information tone: intercept.' },
      sitRO: { number: 18, about: 'Special information tone: reorder.' },
      sitNC: { number: 19, about: 'Special information tone: no circuit.' },
      switchSpec0: 20,
      switchSpec1: 21,
      switchSpec2: 22,
      switchSpec3: 23,
      switchSpec4: 24,
      switchSpec5: 25,
      switchSpec6: 26,
      switchSpec7: 27,
      switchSpec8: 28,
      switchSpec9: 29,
      switchSpec10: 30,
      switchSpec11: 31,
      switchSpec12: 32,
      switchSpec13: 33,
      switchSpec14: 34,
      switchSpec15: 35,
      switchSpec16: 36,
      switchSpec17: 37,
      switchSpec18: 38,
      switchSpec19: 39,
      switchSpec20: 40,
      switchSpec21: 41,
      switchSpec22: 42,
      switchSpec23: 43,
      switchSpec24: 44,
      switchSpec25: 45,
      switchSpec26: 46,
      switchSpec27: 47,
      switchSpec28: 48,
      switchSpec29: 49,
      switchSpec30: 50,
      switchSpec31: 51,
      switchSpec32: 52,
      switchSpec33: 53,
      switchSpec34: 54,
      switchSpec35: 55,
      switchSpec36: 56,
      switchSpec37: 57,
      switchSpec38: 58,
      switchSpec39: 59,
      switchSpec40: 60,
      switchSpec41: 61,
      switchSpec42: 62,
      switchSpec43: 63,
      switchSpec44: 64,
      switchSpec45: 65,
      switchSpec46: 66,
      switchSpec47: 67,
      switchSpec48: 68,
      switchSpec49: 69,
      switchSpec50: 70,
      switchSpec51: 71,
      switchSpec52: 72,
      switchSpec53: 73,
      switchSpec54: 74,
      switchSpec55: 75,
      switchSpec56: 76,
      switchSpec57: 77,
      switchSpec58: 78,
      switchSpec59: 79,
      switchSpec60: 80,
      switchSpec61: 81,
      switchSpec62: 82,
      switchSpec63: 83,
      switchSpec64: 84,
      switchSpec65: 85,
      switchSpec66: 86,
      switchSpec67: 87,
      switchSpec68: 88,
      switchSpec69: 89,
      switchSpec70: 90,
      switchSpec71: 91,
      switchSpec72: 92,
      switchSpec73: 93,
      switchSpec74: 94,
      switchSpec75: 95,
      switchSpec76: 96,
      switchSpec77: 97,
      switchSpec78: 98,
      switchSpec79: 99,
      switchSpec80: 100,
      switchSpec81: 101,
      switchSpec82: 102,
      switchSpec83: 103,
      switchSpec84: 104,
      switchSpec85: 105,
      switchSpec86: 106,
      switchSpec87: 107,
      switchSpec88: 108,
      switchSpec89: 109,
      switchSpec90: 110,
      switchSpec91: 111,
      switchSpec92: 112,
      switchSpec93: 113,
      switchSpec94: 114,
      switchSpec95: 115,
      switchSpec96: 116,
      switchSpec97: 117,
      switchSpec98: 118,
      switchSpec99: 119,
      switchSpec100: 120,
    },
    { about: 'A tone that the switching function sends to a connection.' },
  ),
  PrimaryOrSecondaryCall: sequence(
    {
      deviceID: required('DeviceID', { about: 'The device.' }),
      connectionID: required('ConnectionID', { about: "The device's connection in the call." }),
      localConnectionState: required('LocalConnectionState', {
        about: 'The state of that connection.',
      }),
      connectionInfo: optional('ConnectionInformation', {
        about: 'Media attributes of that connection.',
      }),
    },
    { about: 'The device and connection of a call that a failed service was about.' },
  ),
  OtherCall: sequence(
    {
      deviceID: required('DeviceID', { about: 'The device.' }),
      connectionID: required('ConnectionID', { about: "The device's connection in the call." }),
      localConnectionState: optional('LocalConnectionState', {
        about: 'The state of that connection.',
      }),
      connectionInfo: optional('ConnectionInformation', {
        about: 'Media attributes of that connection.',
      }),
    },
    { about: 'Another device and connection of a call that a failed service was about.' },
  ),
} as const satisfies ServiceGroup['types'];

const services = {
  AssociateData: {
    operation: 230,
    clause: 'ECMA-269 Table 18-2',
    about: 'Puts data on an existing call.',
    request: members({
      existingCall: required('ConnectionID', {
        about: 'The connection that names the call, at either end of it.',
      }),
      accountCode: optional('AccountInfo', {
        tag: 0,
        about: 'The account code to put on the call.',
      }),
      authCode: optional('AuthCode', {
        tag: 1,
        about: 'The authorisation code to put on the call.',
      }),
      correlatorData: optional('CorrelatorData', {
        tag: 2,
        about: 'The correlator data to put on the call.',
      }),
      callQualifyingData: optional('CallQualifyingData', {
        tag: 3,
        about: 'The qualifying data to put on the call.',
      }),
      callCharacteristics: optional('CallCharacteristics', {
        tag: 4,
        about: 'The characteristics to put on the call.',
      }),
      subjectOfCall: optional('SubjectOfCall', {
        tag: 5,
        about: 'The subject to put on the call.',
      }),
      languagePreferences: optional('LanguagePreferences', {
        tag: 6,
        about: 'The preferred languages to put on the call.',
      }),
      deviceInfo: optional('DeviceID', {
        tag: 7,
        since: 4,
        about: 'Device information to put on one device of the call, not on the call.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  CancelTelephonyTones: {
    operation: 231,
    clause: 'ECMA-269 Table 18-6',
    about: 'Stops the generation of a tone.',
    request: members({
      connectionToStopTone: required('ConnectionID', {
        about: 'The connection on which the tone stops.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  GenerateDigits: {
    operation: 232,
    clause: 'ECMA-269 Table 18-14',
    about: 'Sends digits on behalf of a connection.',
    request: members({
      connectionToSendDigits: required('ConnectionID', {
        about: 'The connection on behalf of which the digits are sent.',
      }),
      digitMode: optional('DigitMode', {
        about:
          "Whether dial pulses or DTMF tones are sent; absent means the switching function's default.",
      }),
      charactersToSend: required('text', {
        about: 'The digits; how many there may be is told in the capability exchange.',
      }),
      toneDuration: optional('integer', {
        tag: 0,
        about: 'How long each tone lasts, for DTMF only; the standard names no unit.',
      }),
      pulseRate: optional('integer', {
        tag: 1,
        about: 'The rate of the dial pulses, for rotary pulses only; the standard names no unit.',
      }),
      pauseDuration: optional('integer', {
        tag: 2,
        about: 'How long the pause between digits lasts; the standard names no unit.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  GenerateTelephonyTones: {
    operation: 233,
    clause: 'ECMA-269 Table 18-18',
    about: 'Sends a tone on behalf of a connection.',
    request: members({
      connectionToSendTone: required('ConnectionID', {
        about: 'The connection on behalf of which the tone is sent.',
      }),
      toneToSend: required('TelephonyTone', { about: 'The tone to send.' }),
      toneDuration: optional('integer', {
        about: 'How long the tone lasts, if that applies to it; the standard names no unit.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SendUserInformation: {
    operation: 234,
    clause: 'ECMA-269 Table 18-22',
    about: 'Sends user-to-user data in a call.',
    request: members(
      {
        existingCall: required('ConnectionID', {
          about: 'The connection that names the call in which the data is sent.',
        }),
        userData: required('UserData', { about: 'The data to send.' }),
        extensions,
      },
      { berName: 'SendUserInfoArgument' },
    ),
    response: acknowledgement({ berName: 'SendUserInfoResult' }),
  },
  ChangeConnectionInformation: {
    operation: 377,
    clause: 'ECMA-269 Table 18-10',
    about: 'Changes the media attributes of a connection.',
    request: members({
      connectionToBeChanged: required('ConnectionID', {
        about: 'The connection whose attributes change.',
      }),
      requestedConnectionInfo: required('ConnectionInformation', {
        about: 'The attributes wanted, such as another flow direction.',
      }),
      extensions,
    }),
    response: members({
      actualConnectionInfo: required('ConnectionInformation', {
        whenMissing: {},
        about: 'The attributes that the connection has now.',
      }),
      extensions,
    }),
  },
} as const satisfies ServiceGroup['services'];

const events = {
  CallInformationEvent: {
    tag: 0,
    clause: 'ECMA-269 18.2.1; ECMA-285 16.2.1',
    about:
      'Information tied to a call changed: account or authorisation code, user or correlator data, caller ID, permitted services after a change of state, device information, call linkage or what AssociateData put on it.',
    payload: members({
      connection: required('ConnectionID', {
        about: 'The connection that the information is about.',
      }),
      device: required('SubjectDeviceID', { about: 'The device that the information is about.' }),
      callingDevice: optional('CallingDeviceID', {
        about: 'The new calling device or caller ID, if that changed.',
      }),
      accountInfo: optional('AccountInfo', {
        tag: 0,
        about: 'The account code as collected or updated.',
      }),
      authCode: optional('AuthCode', {
        tag: 1,
        about: 'The authorisation code as collected or updated.',
      }),
      correlatorData: optional('CorrelatorData', {
        tag: 2,
        about: 'The correlator data as collected or updated.',
      }),
      servicesPermitted: optional('ServicesPermitted', {
        tag: 3,
        about: 'The services that are permitted after a change of connection state.',
      }),
      userData: optional('UserData', { about: 'User data as received or updated.' }),
      callQualifyingData: optional('CallQualifyingData', {
        tag: 4,
        about: 'The qualifying data as collected or updated.',
      }),
      connectionInfo: optional('ConnectionInformation', {
        about: 'Media attributes of `connection`.',
      }),
      callLinkageDataList: optional('CallLinkageDataList', {
        tag: 5,
        about: 'The new call linkage data, and those that were discarded (6.1.2.7.4).',
      }),
      callCharacteristics: optional('CallCharacteristics', {
        tag: 6,
        about: 'The new characteristics, if that changed.',
      }),
      subjectOfCall: optional('SubjectOfCall', {
        tag: 7,
        about: 'The new subject, if that changed.',
      }),
      languagePreferences: optional('LanguagePreferences', {
        tag: 8,
        about: 'The new preferred languages, if that changed.',
      }),
      deviceInfo: optional('DeviceID', {
        tag: 9,
        since: 4,
        about: 'New device information of a device in the call.',
      }),
      extensions,
    }),
  },
  ChargingEvent: {
    tag: 1,
    clause: 'ECMA-269 18.2.2; ECMA-285 16.2.2',
    about: 'New charging information was detected; it may come after the release of the call.',
    payload: members({
      connection: required('ConnectionID', { about: 'The connection that the charge belongs to.' }),
      chargedDevice: required('DeviceID', { about: 'The device that is charged.' }),
      chargingInfo: required('ChargingInfo', {
        about: 'The new charge, from pulse metering for instance.',
      }),
      cause: optional('EventCause', { about: 'Why the event came.' }),
      extensions,
    }),
  },
  DigitsGeneratedEvent: {
    tag: 2,
    clause: 'ECMA-269 18.2.3; ECMA-285 16.2.3',
    about:
      'The switching function generated digits. The event does not tell of digits that were detected as they came in.',
    payload: members({
      connection: required('ConnectionID', {
        about: 'The connection at which the digits were generated.',
      }),
      digitGeneratedList: required('text', { about: 'The digits.' }),
      digitDurationList: optional(listOf('integer', 'digitDuration'), {
        tag: 0,
        about: 'How long each digit lasted, one duration for each.',
      }),
      pauseDurationList: optional(listOf('integer', 'pauseDuration'), {
        tag: 1,
        about: 'How long each pause lasted, one duration for each.',
      }),
      connectionInfo: optional('ConnectionInformation', {
        about: 'Media attributes of `connection`.',
      }),
      extensions,
    }),
  },
  TelephonyTonesGeneratedEvent: {
    tag: 3,
    clause: 'ECMA-269 18.2.4; ECMA-285 16.2.4',
    about:
      'A tone is being generated or, if the switching function reports that, no longer, as after CancelTelephonyTones.',
    payload: members({
      connection: required('ConnectionID', { about: 'The connection that the tone is on.' }),
      toneGenerated: optional('TelephonyTone', {
        about: 'The tone that is generated now; absent may mean that generation stopped.',
      }),
      toneFrequency: optional('integer', {
        tag: 0,
        about: 'The frequency of the tone, given only when the tone is none of the named ones.',
      }),
      toneDuration: optional('integer', {
        tag: 1,
        about: 'How long the tone lasts, given only when the tone is none of the named ones.',
      }),
      pauseDuration: optional('integer', {
        tag: 2,
        about:
          'How long the pause in the tone lasts, given only when the tone is none of the named ones.',
      }),
      connectionInfo: optional('ConnectionInformation', {
        about: 'Media attributes of `connection`.',
      }),
      extensions,
    }),
  },
  ServiceCompletionFailureEvent: {
    tag: 4,
    clause: 'ECMA-269 18.2.5; ECMA-285 16.2.5',
    about:
      'A service could not be completed. Where events had shown a change of state already, the computing function has to restore the original situation itself, by services, as far as that is needed and possible.',
    payload: members({
      primaryCall: required('PrimaryOrSecondaryCall', {
        about: 'The connection in the first call of the service that failed.',
      }),
      secondaryCall: optional('PrimaryOrSecondaryCall', {
        tag: 0,
        about: 'The connection in the second call, if the service had one.',
      }),
      otherDevsPrimaryCallList: optional(listOf('OtherCall', 'otherDevsPrimaryCall'), {
        tag: 1,
        about: 'The other devices and connections of the first call.',
      }),
      otherDevsSecondaryCallList: optional(listOf('OtherCall', 'otherDevsSecondaryCall'), {
        tag: 2,
        about: 'The other devices and connections of the second call.',
      }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', {
        tag: 3,
        about: 'Media class and characteristics of the calls concerned.',
      }),
      cause: required('EventCause', {
        xmlRequired: false,
        about: 'Why the service could not be completed.',
      }),
      extensions,
    }),
  },
} as const satisfies ServiceGroup['events'];

/** Call associated. */
export const callAssociated: ServiceGroup = {
  name: 'call-associated',
  title: 'Call associated',
  eventCategory: 1,
  filterCategory: 'callAssociated',
  types,
  services,
  events,
};
