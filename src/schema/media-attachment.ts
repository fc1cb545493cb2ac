import {
  acknowledgement,
  enumeration,
  members,
  optional,
  required,
  type ServiceGroup,
} from './language.js';

const types = {
  ConnectionMode: enumeration({
    consultationConference: 0,
    consultationConferenceHold: 1,
    deflect: { number: 2, xmlName: false },
    directedPickup: 3,
    join: 4,
    singleStepConference: 5,
    singleStepConferenceHold: 6,
    singleStepTransfer: 7,
    transfer: 8,
    direct: 9,
  }),
} as const satisfies ServiceGroup['types'];

const services = {
  AttachMediaService: {
    operation: 244,
    clause: 'ECMA-269 Table 19-2',
    about: 'Attaches a media service to a connection.',
    request: members({
      connection: required('ConnectionID', { about: 'mandatory; at the attaching device' }),
      mediaServiceType: required('MediaServiceType', { about: 'mandatory' }),
      mediaServiceVersion: optional('integer'),
      mediaServiceInstanceID: optional('MediaServiceInstanceID', { about: 'instance wanted' }),
      connectionMode: required('ConnectionMode', {
        about:
          'mandatory; how the media access device comes in: variants of consultation, conference, deflect, join or transfer; direct if it is in the call already',
      }),
      requestedConnectionState: optional('LocalConnectionState', {
        about: 'local connection state wanted after attaching',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      mediaConnection: optional('ConnectionID'),
      mediaDevice: optional('DeviceID', { tag: 0 }),
      mediaServiceInstanceID: optional('MediaServiceInstanceID'),
      mediaConnectionInfo: optional('ConnectionInformation', { tag: 1 }),
      callLinkageData: optional('CallLinkageData', { tag: 2, since: 6 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  DetachMediaService: {
    operation: 245,
    clause: 'ECMA-269 Table 19-6',
    about: 'Takes a media service off a connection.',
    request: members({
      connection: required('ConnectionID', {
        about: 'mandatory; at the media access device if one is used, else at the detaching device',
      }),
      mediaServiceType: required('MediaServiceType', { about: 'mandatory; type to detach' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
} as const satisfies ServiceGroup['services'];

const events = {
  MediaAttachedEvent: {
    tag: 0,
    clause: 'ECMA-269 19.2.1; ECMA-285 17.2.1',
    about:
      'A media service was attached to a connection; how it behaves follows the call control service that connectionMode implied.',
    payload: members({
      mediaConnection: required('ConnectionID', { about: 'connection bound to the media service' }),
      mediaDevice: required('SubjectDeviceID', {
        about: 'device ID of the attached media service',
      }),
      mediaServiceType: required('MediaServiceType', { about: 'the service attached' }),
      mediaServiceVersion: optional('integer', { about: 'the service attached' }),
      mediaServiceInstanceID: optional('MediaServiceInstanceID', {
        tag: 0,
        about: 'the service attached',
      }),
      mediaStreamID: optional('MediaStreamID', {
        tag: 1,
        about: 'optional; stream ID to reach the instance, if supported',
      }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics'),
      localConnectionInfo: optional('LocalConnectionState', {
        about:
          'local state of the media connection; mediaConnectionInfo: its connection information',
      }),
      mediaConnectionInfo: optional('ConnectionInformation', { tag: 3 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  MediaDetachedEvent: {
    tag: 1,
    clause: 'ECMA-269 19.2.2; ECMA-285 17.2.2',
    about: 'A media service was detached from a connection.',
    payload: members({
      mediaConnection: required('ConnectionID', {
        about: 'connection that was bound to the service',
      }),
      mediaDevice: required('SubjectDeviceID', {
        about: 'device ID of the detached media service',
      }),
      mediaServiceType: required('MediaServiceType', { about: 'the service detached' }),
      mediaServiceVersion: optional('integer', { about: 'the service detached' }),
      mediaServiceInstanceID: optional('MediaServiceInstanceID', {
        tag: 0,
        about: 'the service detached',
      }),
      mediaStreamID: optional('MediaStreamID', {
        tag: 1,
        about: 'optional; stream ID that had been used, if supported',
      }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics'),
      localConnectionInfo: optional('LocalConnectionState', {
        about:
          'local state of the media connection; mediaConnectionInfo: its connection information',
      }),
      mediaConnectionInfo: optional('ConnectionInformation', { tag: 3 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
} as const satisfies ServiceGroup['events'];

/** Media attachment. */
export const mediaAttachment: ServiceGroup = {
  name: 'media-attachment',
  title: 'Media attachment',
  eventCategory: 2,
  types,
  services,
  events,
};
