import { choice, handWritten, required, type TypeDefinition } from '../language.js';

export const identifierTypes = {
  ConnectionID: handWritten({
    application: 11,
    clause: 'ECMA-269 12.3.9, 6.1.3; ECMA-285 9.3',
    about:
      "A device's part in one call (APPLICATION 11). The SF gives it out; a CF that makes one up gets unpredictable results. Those in events and positive answers always come from the SF. Rules: take a DeviceID out of a ConnectionID for another service only if it is static and the SF accepts it; take callIDs out to match event reports; do not count on reuse of a callID.",
  }),
  DeviceID: handWritten({
    clause: 'ECMA-269 12.3.11, 6.1.1',
    about:
      'Names or stands for a device. Static identifiers hold across calls and associations (E.164, say); dynamic ones exist only inside a ConnectionID while the device takes part (6.1.6, 12.3.9). A CF must not make up ConnectionIDs. Before sending identifiers check deviceIDFormat of the capabilities exchange; the SF may use any format in events and answers (10.3). The longest identifier is told in the capabilities exchange.   - dialingNumber, deviceNumber, implicitPublic, explicitPublic, implicitPrivate, explicitPrivate, other: alternatives 0 to 6 (BER)',
  }),
  CalledDeviceID: choice(
    {
      deviceIdentifier: required('DeviceID'),
      notKnown: required('nothing', { tag: 7 }),
      restricted: required('nothing', { tag: 8 }),
    },
    { application: 2 },
  ),
  CallingDeviceID: choice(
    {
      deviceIdentifier: required('DeviceID'),
      notKnown: required('nothing', { tag: 7 }),
      restricted: required('nothing', { tag: 8 }),
    },
    { application: 1 },
  ),
  SubjectDeviceID: choice(
    {
      deviceIdentifier: required('DeviceID', { about: 'known and given' }),
      notKnown: required('nothing', { tag: 7, about: 'the SF cannot give it' }),
      restricted: required('nothing', {
        tag: 8,
        about: 'in the ECMA-285 syntax (9.2) only; 12.3.30 has no such status',
      }),
    },
    {
      application: 3,
      clause: 'ECMA-269 12.3.30; ECMA-285 9.2',
      about: "The device an event's action is about (APPLICATION 3).",
    },
  ),
  AssociatedCallingDeviceID: choice(
    {
      deviceIdentifier: required('DeviceID'),
      notKnown: required('nothing', { tag: 7 }),
      restricted: required('nothing', { tag: 8 }),
    },
    { application: 5 },
  ),
  AssociatedCalledDeviceID: choice(
    {
      deviceIdentifier: required('DeviceID'),
      notKnown: required('nothing', { tag: 7 }),
      restricted: required('nothing', { tag: 8 }),
    },
    { application: 6 },
  ),
  RedirectionDeviceID: choice(
    {
      numberDialed: required('DeviceID', { about: 'that device' }),
      notKnown: required('nothing', {
        tag: 7,
        about:
          'the call was redirected, the device cannot be given; immediate forwarding (takes hold before delivery) uses it in the delivery event that follows (6.7.1)',
      }),
      notRequired: required('nothing', { tag: 8, about: 'never redirected' }),
      notSpecified: required('nothing', {
        tag: 9,
        about: 'the SF cannot tell whether it was ever redirected',
      }),
      restricted: required('nothing', { tag: 10, about: 'withheld for privacy or by regulation' }),
    },
    {
      application: 4,
      clause: 'ECMA-269 12.3.24',
      about:
        'Last device the SF knows of from which the call was routed on: forwarded, diverted or redirected (APPLICATION 4). Kept until the call is established; changed to the last known hop when the call is routed again. May be a single hop even after several.',
    },
  ),
  NetworkCallingDeviceID: choice(
    {
      deviceIdentifier: required('DeviceID'),
      notKnown: required('nothing', { tag: 7 }),
      restricted: required('nothing', { tag: 8 }),
    },
    { application: 7 },
  ),
  NetworkCalledDeviceID: choice(
    {
      deviceIdentifier: required('DeviceID'),
      notKnown: required('nothing', { tag: 7 }),
      restricted: required('nothing', { tag: 8 }),
    },
    { application: 8 },
  ),
} as const satisfies Readonly<Record<string, TypeDefinition>>;
