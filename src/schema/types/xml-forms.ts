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
  number: required('text', {
    xmlForm: 'text',
    about: "Diallable digits, a device number, the switching function's own form, or a URI.",
  }),
  typeOfNumber: optional(typeOfNumber, {
    xmlForm: 'attribute',
    about: 'How to read the number; absent means `dialingNumber`.',
  }),
  mediaCallCharacteristics: optional(media, {
    xmlForm: 'attributes',
    about: 'The media by which to choose the device, or that it is capable of.',
  }),
  privateNumber: optional('text', {
    only: 'ber',
    about: 'A private number beside the identifier.',
  }),
  privateName: optional('text', { only: 'ber', about: 'A private name beside the identifier.' }),
  hasPrivateNumber: optional('boolean', {
    xmlForm: 'attribute',
    xmlName: 'privateNumber',
    since: 6,
    about: 'Whether the number is private.',
  }),
  hasPrivateName: optional('boolean', {
    xmlForm: 'attribute',
    xmlName: 'privateName',
    since: 6,
    about: 'Whether the name is private.',
  }),
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
    {
      callID: optional('identifier', {
        about: 'The call; opaque, to be given back as it came.',
      }),
      deviceID: optional('LocalDeviceID', { about: 'The device that takes part in the call.' }),
    },
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
