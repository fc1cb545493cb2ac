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

export const featureTypes = {
  CorrelatorData: handWritten({
    clause: 'ECMA-269 12.2.10',
    about:
      'Data of the computing sub-domain tied to a call so that CFs can share what is theirs (database key, command sequence, file name). Stays with the call all its life; an empty string takes it away. That of a ConsultationCall goes with the second call only. OCTET STRING without a size. See UserData (6.1.2.4).',
  }),
  UserData: handWritten({
    clause: 'ECMA-269 12.2.30, 6.1.2.4',
    about:
      'Data from one computing sub-domain to another, tied to a call; not CorrelatorData. OCTET STRING, APPLICATION 29; longest length told in the capabilities exchange.',
  }),
  ConnectionInformationFlowDirection: enumeration({
    transmit: 0,
    receive: 1,
    transmitAndReceive: 2,
    none: 3,
  }),
  AccountInfo: alias('octets'),
  AuthCode: alias('octets'),
  MediaCallCharacteristicsBitRate: enumeration({
    constant: 0,
    variable: 1,
  }),
  MediaCallCharacteristicsSwitchingSubDomainCCIEType: enumeration({
    isdn: 0,
    atm: 1,
    isoEthernet: 2,
    rsvp: 3,
    other: 4,
    sip: { number: 5, since: 6 },
  }),
  SubjectOfCall: alias('text'),
  LanguagePreferences: alias('text'),
  MessageInfoItem: sequence(
    {
      contents: required('text'),
      contentTypeAndSubtype: optional('text'),
      contentsLength: optional('integer'),
    },
    { xmlOrder: ['contentTypeAndSubtype', 'contents', 'contentsLength'] },
  ),
  DeviceHistoryListItem: sequence({
    oldDeviceID: required('RedirectionDeviceID', { berAlternative: 'numberDialed' }),
    eventCause: optional('EventCause', { tag: 1 }),
    oldConnectionID: optional('ConnectionID', { tag: 2 }),
  }),
  DisplayID: alias('identifier'),
  VolAbs: alias('integer'),
  Volume: choice({
    volAbs: required('VolAbs'),
    volInc: required('VolInc'),
  }),
  VolInc: enumeration({
    increment: 0,
    decrement: 1,
  }),
  ChargingUnitsRecord: sequence({
    chargingUnits: required('integer'),
    typeOfUnits: optional('identifier'),
  }),
  NumberOfCurrencyUnitsCurrencyMultiplier: enumeration({
    oneThousandth: 0,
    oneHundredth: 1,
    oneTenth: 2,
    one: 3,
    ten: 4,
    hundred: 5,
    thousand: 6,
  }),
  ChargingInfoTypeOfChargingInfo: enumeration({
    subTotal: 0,
    total: 1,
  }),
  MessageInfo: list('MessageInfoItem', 'messageInfoItem'),
  DeviceHistory: list('DeviceHistoryListItem', 'DeviceHistoryListItem'),
} as const satisfies Readonly<Record<string, TypeDefinition>>;
