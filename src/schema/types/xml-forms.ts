/**
 * What XML has for types whose two wire forms are too unlike for one entry, by the types' names; and the types that only
 * these forms have.
 */

import {
  enumeration,
  type Members,
  optional,
  required,
  sequence,
  type TypeDefinition,
} from '../language.js';

/** A device identifier: the number is the element's text, all else are attributes. */
const device = (typeOfNumber: string, media: string): Members => ({
  number: required('text', { xmlForm: 'text' }),
  typeOfNumber: optional(typeOfNumber, { xmlForm: 'attribute' }),
  mediaCallCharacteristics: optional(media, { xmlForm: 'attributes' }),
  privateNumber: optional('text', { only: 'ber' }),
  privateName: optional('text', { only: 'ber' }),
  hasPrivateNumber: optional('boolean', {
    xmlForm: 'attribute',
    xmlName: 'privateNumber',
    since: 6,
  }),
  hasPrivateName: optional('boolean', { xmlForm: 'attribute', xmlName: 'privateName', since: 6 }),
});

/** MediaCallCharacteristics as attributes of a device. */
const media = (ccieType: string): Members => ({
  mediaClass: optional('MediaClass'),
  connectionRate: optional('integer'),
  bitRate: optional('MediaCallCharacteristicsBitRate'),
  delayTolerance: optional('integer'),
  switchingSubDomainCCIEType: optional(ccieType),
  switchingSubDomainInformationElements: optional('octets'),
});

/** BER has other numbers for these, which its own codec knows. */
const staticTypes = {
  dialingNumber: {},
  deviceNumber: {},
  implicitPublic: {},
  'explicitPublic:unknown': {},
  'explicitPublic:international': {},
  'explicitPublic:national': {},
  'explicitPublic:networkspecific': {},
  'explicitPublic:subscriber': {},
  'explicitPublic:abbreviated': {},
  implicitPrivate: {},
  'explicitPrivate:unknown': {},
  'explicitPrivate:level3RegionalNumber': {},
  'explicitPrivate:level2RegionalNumber': {},
  'explicitPrivate:level1RegionalNumber': {},
  'explicitPrivate:pTNSpecificNumber': {},
  'explicitPrivate:localNumber': {},
  'explicitPrivate:abbreviated': {},
  other: {},
} as const;

const ccieTypes = { isdn: {}, atm: {}, isoEthernet: {}, rsvp: {}, other: {} } as const;

export const xmlForms: Readonly<Record<string, TypeDefinition>> = {
  ConnectionID: sequence(
    { callID: optional('identifier'), deviceID: optional('LocalDeviceID') },
    { xmlUnordered: true, xmlBare: 'callID' },
  ),
  DeviceID: sequence(device('TypeOfNumber', 'DeviceMedia')),
  LocalDeviceID: sequence(device('LocalTypeOfNumber', 'LocalDeviceMedia')),
  TypeOfNumber: enumeration(staticTypes),
  LocalTypeOfNumber: enumeration({ ...staticTypes, dynamic: {} }),
  DeviceMedia: sequence(media('DeviceCcieType')),
  LocalDeviceMedia: sequence(media('LocalDeviceCcieType')),
  DeviceCcieType: enumeration({ ...ccieTypes, sip: {} }),
  LocalDeviceCcieType: enumeration({ ...ccieTypes, sip: { xmlName: false } }),
};
