import { choice, optional, required, sequence, type TypeDefinition } from '../language.js';

/** The tags 7 and 8 that stand in the place of a device. */
const withoutDevice = {
  notKnown: required('nothing', {
    tag: 7,
    about: 'The switching function cannot tell which device it is.',
  }),
  notRequired: required('nothing', {
    tag: 8,
    inModel: { kept: true },
    about: 'The device is not needed here. In the model the same tag means that it is restricted.',
  }),
} as const;

/** Where the model has that the device is restricted. */
const orNone = { lacks: { restricted: 'restricted devices' }, instead: 'notKnown' } as const;

/** The forms in which the switching function names devices. */
const extended = {
  dialingNumber: required('text', { tag: 0, about: 'Diallable digits.' }),
  deviceNumber: required('numeral', { tag: 1, about: 'A number of the switching function.' }),
  implicitPublic: required('text', { tag: 2 }),
  explicitPublic: required('Phase1PublicTON', { explicitTag: 3 }),
  implicitPrivate: required('text', { tag: 4 }),
  explicitPrivate: required('Phase1PrivateTON', { explicitTag: 5 }),
  other: required('identifier', { tag: 6, about: 'A number of another plan.' }),
} as const;

/** Identifiers of devices and connections in CSTA Phase I. */
export const identifierTypes = {
  Phase1DeviceID: choice(
    {
      dialingNumber: required('text', { tag: 0, about: 'Diallable digits.' }),
      deviceNumber: required('numeral', { tag: 1, about: 'A number of the switching function.' }),
    },
    { about: 'Names a device.' },
  ),
  Phase1PublicTON: choice(
    {
      unknown: required('text', { tag: 0 }),
      international: required('text', { tag: 1 }),
      national: required('text', { tag: 2 }),
      networkspecific: required('text', { tag: 3 }),
      subscriber: required('text', { tag: 4 }),
      abbreviated: required('text', { tag: 5 }),
    },
    { about: 'A public number by its type.' },
  ),
  Phase1PrivateTON: choice(
    {
      unknown: required('text', { tag: 0 }),
      level3RegionalNumber: required('text', { tag: 1 }),
      level2RegionalNumber: required('text', { tag: 2 }),
      level1RegionalNumber: required('text', { tag: 3 }),
      pTNSpecificNumber: required('text', { tag: 4 }),
      localNumber: required('text', { tag: 5 }),
      abbreviated: required('text', { tag: 6 }),
    },
    { about: 'A private number by its type.' },
  ),
  Phase1ExtendedDeviceID: choice(extended, {
    about: 'Names a device in one of the forms that the switching function gives it.',
  }),
  Phase1RedirectedDeviceID: choice(extended, {
    about:
      'Names a device from which a call was redirected: DeviceID in one source, ExtendedDeviceID in another, whose first two alternatives are the same.',
  }),
  Phase1CallingDeviceID: choice(
    { deviceIdentifier: required('Phase1ExtendedDeviceID'), ...withoutDevice },
    { application: 1, inModel: orNone, about: 'The device that calls.' },
  ),
  Phase1CalledDeviceID: choice(
    { deviceIdentifier: required('Phase1ExtendedDeviceID'), ...withoutDevice },
    { application: 2, inModel: orNone, about: 'The device that is called.' },
  ),
  Phase1SubjectDeviceID: choice(
    { deviceIdentifier: required('Phase1ExtendedDeviceID'), ...withoutDevice },
    { application: 3, inModel: orNone, about: 'The device that the event is about.' },
  ),
  Phase1RedirectionDeviceID: choice(
    {
      numberDialed: required('Phase1RedirectedDeviceID', { about: 'The device that was dialled.' }),
      notKnown: required('nothing', { tag: 7, about: 'The device cannot be given.' }),
      notRequired: required('nothing', { tag: 8, about: 'The call was not redirected.' }),
    },
    {
      application: 4,
      inModel: {
        lacks: {
          notSpecified: 'notSpecified last redirection device',
          restricted: 'restricted last redirection device',
        },
        instead: 'notKnown',
        isUsual: true,
      },
      about: 'The device from which the call was redirected last.',
    },
  ),
  Phase1LocalDeviceID: choice(
    {
      dialingNumber: required('text', { tag: 0, about: 'A static identifier: diallable digits.' }),
      deviceNumber: required('numeral', { tag: 1, about: 'A static identifier: a number.' }),
      dynamicID: required('identifier', {
        tag: 3,
        about: 'An identifier that holds as long as the device takes part in the call.',
      }),
    },
    { about: 'Names a device within a connection.' },
  ),
  Phase1ConnectionID: sequence(
    {
      callID: optional('identifier', { tag: 2, about: 'The call; ECMA-180 names it call.' }),
      deviceID: optional('Phase1LocalDeviceID', {
        about: 'The device; ECMA-180 names it device.',
      }),
    },
    { application: 11, indivisible: true, about: "A device's part in one call." },
  ),
} as const satisfies Readonly<Record<string, TypeDefinition>>;
