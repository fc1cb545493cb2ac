import {
  alias,
  choice,
  list,
  optional,
  required,
  sequence,
  type TypeDefinition,
} from '../../schema/language.js';

/**
 * How ECMA-285 defines the types whose codecs are written by hand, in the words of the schema, and the types that only
 * these use. The reference tells octets apart by them.
 */
const definitions: Readonly<Record<string, TypeDefinition>> = {
  DeviceID: sequence({
    deviceIdentifier: required('DeviceIdentifier'),
    privateNumber: optional('text', { explicitTag: 0 }),
    privateName: optional('text', { explicitTag: 1 }),
    mediaCallCharacteristics: optional('MediaCallCharacteristics'),
  }),
  DeviceIdentifier: choice({
    dialingNumber: required('text', { tag: 0 }),
    deviceNumber: required('numeral', { tag: 1 }),
    implicitPublic: required('text', { tag: 2 }),
    explicitPublic: required('PublicTON', { explicitTag: 3 }),
    implicitPrivate: required('text', { tag: 4 }),
    explicitPrivate: required('PrivateTON', { explicitTag: 5 }),
    other: required('identifier', { tag: 6 }),
  }),
  PublicTON: choice({
    unknown: required('text', { tag: 0 }),
    international: required('text', { tag: 1 }),
    national: required('text', { tag: 2 }),
    networkspecific: required('text', { tag: 3 }),
    subscriber: required('text', { tag: 4 }),
    abbreviated: required('text', { tag: 5 }),
  }),
  PrivateTON: choice({
    unknown: required('text', { tag: 0 }),
    level3RegionalNumber: required('text', { tag: 1 }),
    level2RegionalNumber: required('text', { tag: 2 }),
    level1RegionalNumber: required('text', { tag: 3 }),
    pTNSpecificNumber: required('text', { tag: 4 }),
    localNumber: required('text', { tag: 5 }),
    abbreviated: required('text', { tag: 6 }),
  }),
  ConnectionID: choice(
    {
      callID: required('identifier', { tag: 0 }),
      deviceID: required('LocalDeviceID', { explicitTag: 1 }),
      both: required('ConnectionIDBoth'),
    },
    { application: 11 },
  ),
  ConnectionIDBoth: sequence({
    callID: required('identifier', { tag: 0 }),
    deviceID: required('LocalDeviceID', { explicitTag: 1 }),
  }),
  LocalDeviceID: choice({
    staticID: required('DeviceID'),
    dynamicID: required('identifier', { tag: 3 }),
  }),
  CSTAPrivateData: choice({ string: required('octets'), private: required('AnyValue') }),
  SecurityInfo: choice({ string: required('octets'), private: required('AnyValue') }),
  CorrelatorData: alias('octets'),
  UserData: alias('octets', { explicitApplication: 29 }),
  LocationInfo: list('GeoPriv'),
  Grammars: alias('text'),
  InnerXml: alias('text'),
  LanguageTag: alias('text'),
  CountOrFlag: alias('integer'),
};

/** The definition in BER of a type that is written by hand, or that only such types use. */
export const berOfHandWritten = (name: string): TypeDefinition | undefined =>
  Object.hasOwn(definitions, name) ? definitions[name] : undefined;
