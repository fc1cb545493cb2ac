import {
  alias,
  choice,
  enumeration,
  handWritten,
  list,
  optional,
  required,
  sequence,
  type TypeDefinition,
} from '../language.js';

export const featureTypes: Readonly<Record<string, TypeDefinition>> = {
  CorrelatorData: handWritten({
    clause: 'ECMA-269 12.2.10',
    about:
      "The computing functions' own data about a call, such as a database key, a command sequence or a file name. It stays with the call all its life and an empty string takes it away; that of a consultation goes with the second call only. How long it may be is told in the capability exchange.",
  }),
  UserData: handWritten({
    clause: 'ECMA-269 12.2.30, 6.1.2.4',
    about:
      'Data from one computing sub-domain to another, sent with a call. Unlike correlator data it is not kept when the call is conferenced or transferred; how long it may be is told in the capability exchange.',
  }),
  AccountInfo: alias('octets', {
    about: 'The account that a call is charged to (ECMA-269 12.2.1).',
  }),
  AuthCode: alias('octets', {
    about: 'The code that authorises a request or a call (ECMA-269 12.2.3).',
  }),
  SubjectOfCall: alias('text', { about: 'The subject or intent of a call (ECMA-269 12.2.27).' }),
  LanguagePreferences: alias('text', {
    about: 'The preferred language or languages (ECMA-269 12.2.16).',
  }),
  MessageInfoItem: sequence(
    {
      contents: required('text', { about: 'The contents of the part.' }),
      contentTypeAndSubtype: optional('text', {
        about: 'The MIME type of the contents; absent means text/plain (Table 17-130).',
      }),
      contentsLength: optional('integer', {
        range: [0, Number.MAX_SAFE_INTEGER],
        xmlType: 'nonNegativeInteger',
        about: 'The length of the contents.',
      }),
    },
    {
      xmlOrder: ['contentTypeAndSubtype', 'contents', 'contentsLength'],
      about: 'One part of a message that goes with a call, as a MIME body part.',
    },
  ),
  DeviceHistoryListItem: sequence(
    {
      oldDeviceID: required('RedirectionDeviceID', {
        berAlternative: 'numberDialed',
        whenMissing: { notKnown: true },
        about: 'The device that left the call.',
      }),
      eventCause: optional('EventCause', { tag: 1, about: 'Why the device left the call.' }),
      oldConnectionID: optional('ConnectionID', {
        tag: 2,
        about: 'The connection that the device had in the call.',
      }),
    },
    { about: 'A device that was in the call formerly: it redirected, transferred or cleared.' },
  ),
  DisplayID: alias('identifier', { about: 'Names one display of a device that has several.' }),
  VolAbs: alias('integer', {
    range: [0, 100],
    xmlType: 'short',
    about:
      'A volume or gain from 0, silence, to 100, the loudest; what 1 to 99 mean depends on the device.',
  }),
  Volume: choice(
    {
      volAbs: required('VolAbs', { about: 'The absolute value, 0 to 100.' }),
      volInc: required('VolInc', {
        about: 'One step up or down; the switching function decides how large a step is.',
      }),
    },
    { about: 'A volume or gain: an absolute value, or one step up or down.' },
  ),
  VolInc: enumeration('increment decrement', {
    about: 'One step up or down; the switching function decides how large a step is.',
  }),
  ChargingUnitsRecord: sequence(
    {
      chargingUnits: required('integer', { about: 'How many units.' }),
      typeOfUnits: optional('identifier', { about: 'The type of the units.' }),
    },
    { about: 'A number of charging units of one type.' },
  ),
  NumberOfCurrencyUnitsCurrencyMultiplier: enumeration(
    'oneThousandth oneHundredth oneTenth one ten hundred thousand',
    { about: 'The fraction or multiple of a currency in which an amount counts.' },
  ),
  ChargingInfoTypeOfChargingInfo: enumeration(
    {
      subTotal: { number: 0, about: 'The charge so far.' },
      total: { number: 1, about: 'The whole charge.' },
    },
    { about: 'Whether a charge is all of it.' },
  ),
  MessageInfo: list('MessageInfoItem', 'messageInfoItem', {
    about: 'The contents of a message that goes with a call.',
  }),
  DeviceHistory: list('DeviceHistoryListItem', 'DeviceHistoryListItem', {
    about: 'The devices that were in the call formerly.',
  }),
};
