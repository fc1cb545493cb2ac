import { choice, handWritten, required, type TypeDefinition } from '../language.js';

/** A device in its role, as far as the switching function can and may say which it is. */
const namedDevice = {
  deviceIdentifier: required('DeviceID', { about: 'The device is known and given.' }),
  notKnown: required('nothing', {
    tag: 7,
    about: 'The switching function cannot tell which device it is.',
  }),
  restricted: required('nothing', {
    tag: 8,
    about: 'The device is withheld, for privacy or by regulation.',
  }),
};

export const identifierTypes: Readonly<Record<string, TypeDefinition>> = {
  ConnectionID: handWritten({
    application: 11,
    clause: 'ECMA-269 12.3.9, 6.1.3; ECMA-285 9.3',
    about:
      "One device's part in one call, named by the switching function. A computing function never makes one up: it sends back what events and positive answers gave it, does not count on a call identifier being used again, and takes the device out for another service only if its identifier is static and accepted there. A request that names a connection by its device alone needs a static identifier, and then every connection of that request has to have this form.",
  }),
  DeviceID: handWritten({
    clause: 'ECMA-269 12.3.11, 6.1.1',
    about:
      'Names a device. Static identifiers hold across calls and associations; dynamic ones exist only inside a connection identifier while the device takes part in the call (6.1.6, 12.3.9). The switching function may use any format in events and answers (10.3); which formats and what length it accepts in requests is told in the capability exchange (`deviceIDFormat`).',
  }),
  CalledDeviceID: choice(namedDevice, {
    application: 2,
    whenMissing: { notKnown: true },
    xmlBare: 'deviceIdentifier',
    about: 'The device that was called at first.',
  }),
  CallingDeviceID: choice(namedDevice, {
    application: 1,
    whenMissing: { notKnown: true },
    xmlBare: 'deviceIdentifier',
    about: 'The device that calls; it may change after a transfer, a forwarding or a conference.',
  }),
  SubjectDeviceID: choice(
    {
      ...namedDevice,
      restricted: required('nothing', {
        tag: 8,
        about:
          'The device is withheld; ECMA-285 (9.2) has this alternative, ECMA-269 (12.3.30) does not describe it.',
      }),
    },
    {
      application: 3,
      whenMissing: { notKnown: true },
      xmlBare: 'deviceIdentifier',
      clause: 'ECMA-269 12.3.30; ECMA-285 9.2',
      about: 'The device that the action of the event is about.',
    },
  ),
  AssociatedCallingDeviceID: choice(namedDevice, {
    application: 5,
    whenMissing: { notKnown: true },
    xmlBare: 'deviceIdentifier',
    about:
      'The network interface device by which the caller is connected, in external incoming calls.',
  }),
  AssociatedCalledDeviceID: choice(namedDevice, {
    application: 6,
    whenMissing: { notKnown: true },
    xmlBare: 'deviceIdentifier',
    about: 'The network interface device by which the called side is connected, in external calls.',
  }),
  RedirectionDeviceID: choice(
    {
      numberDialed: required('DeviceID', {
        about: 'The device from which the call was redirected last.',
      }),
      notKnown: required('nothing', {
        tag: 7,
        about:
          'The call was redirected, but the device cannot be given; so it is in the delivery event that follows an immediate forwarding, which takes hold before the call is delivered (6.7.1).',
      }),
      notRequired: required('nothing', { tag: 8, about: 'The call was never redirected.' }),
      notSpecified: required('nothing', {
        tag: 9,
        about: 'The switching function cannot tell whether the call was ever redirected.',
      }),
      restricted: required('nothing', {
        tag: 10,
        about: 'The device is withheld, for privacy or by regulation.',
      }),
    },
    {
      application: 4,
      whenMissing: { notSpecified: true },
      xmlBare: 'numberDialed',
      clause: 'ECMA-269 12.3.24',
      about:
        'The last device known from which the call was forwarded, diverted or otherwise redirected. It stays until the call is established and names the latest hop known when the call is routed again, which need not be every hop the call took.',
    },
  ),
  NetworkCallingDeviceID: choice(namedDevice, {
    application: 7,
    whenMissing: { notKnown: true },
    xmlBare: 'deviceIdentifier',
    about:
      'The original calling device as the network gave it, in external incoming calls. It does not change as long as the associated calling device stays.',
  }),
  NetworkCalledDeviceID: choice(namedDevice, {
    application: 8,
    whenMissing: { notKnown: true },
    xmlBare: 'deviceIdentifier',
    about:
      'The original called device as the network gave it, in external incoming calls. It does not change as long as the associated calling device stays.',
  }),
};
