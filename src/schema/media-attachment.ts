import { extensions } from './common-members.js';
import {
  acknowledgement,
  enumeration,
  members,
  optional,
  required,
  type ServiceGroup,
} from './language.js';

const types = {
  ConnectionMode: enumeration(
    {
      consultationConference: 0,
      consultationConferenceHold: 1,
      deflect: { number: 2, xmlName: false },
      directedPickup: 3,
      join: 4,
      singleStepConference: 5,
      singleStepConferenceHold: 6,
      singleStepTransfer: 7,
      transfer: 8,
      direct: { number: 9, about: 'The media access device is in the call already.' },
    },
    {
      about:
        'How the media access device comes into the call: by what call control service, or directly if it is in the call already.',
    },
  ),
} as const satisfies ServiceGroup['types'];

const services = {
  AttachMediaService: {
    operation: 244,
    clause: 'ECMA-269 Table 19-2',
    about: 'Attaches a media service to a connection.',
    request: members({
      connection: required('ConnectionID', { about: "The attaching device's connection." }),
      mediaServiceType: required('MediaServiceType', {
        about: 'The kind of media service to attach.',
      }),
      mediaServiceVersion: optional('integer', {
        about: 'The version of the media service wanted.',
      }),
      mediaServiceInstanceID: optional('MediaServiceInstanceID', {
        about: 'The instance of the media service wanted.',
      }),
      connectionMode: required('ConnectionMode', {
        about:
          'How the media access device comes into the call: by a variant of consultation, conference, deflection, join or transfer, or directly if it is in the call already.',
      }),
      requestedConnectionState: optional('LocalConnectionState', {
        about: 'The state wanted for the local connection after attaching.',
      }),
      extensions,
    }),
    response: members({
      mediaConnection: optional('ConnectionID', {
        about: 'The connection that is bound to the media service.',
      }),
      mediaDevice: optional('DeviceID', { tag: 0, about: 'The device of the media service.' }),
      mediaServiceInstanceID: optional('MediaServiceInstanceID', {
        about: 'The instance of the media service that was attached.',
      }),
      mediaConnectionInfo: optional('ConnectionInformation', {
        tag: 1,
        about: 'Media attributes of the media connection.',
      }),
      callLinkageData: optional('CallLinkageData', { tag: 2, since: 6 }),
      extensions,
    }),
  },
  DetachMediaService: {
    operation: 245,
    clause: 'ECMA-269 Table 19-6',
    about: 'Takes a media service off a connection.',
    request: members({
      connection: required('ConnectionID', {
        about:
          'The connection at the media access device if one is used, or else at the detaching device.',
      }),
      mediaServiceType: required('MediaServiceType', {
        about: 'The kind of media service to detach.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
} as const satisfies ServiceGroup['services'];

const events = {
  MediaAttachedEvent: {
    tag: 0,
    clause: 'ECMA-269 19.2.1; ECMA-285 17.2.1',
    about:
      'A media service was attached to a connection. How it came about follows the call control service that the connection mode implied.',
    payload: members({
      mediaConnection: required('ConnectionID', {
        about: 'The connection that is bound to the media service.',
      }),
      mediaDevice: required('SubjectDeviceID', {
        about: 'The device of the media service that was attached.',
      }),
      mediaServiceType: required('MediaServiceType', {
        about: 'The kind of media service that was attached.',
      }),
      mediaServiceVersion: optional('integer', {
        about: 'The version of the media service that was attached.',
      }),
      mediaServiceInstanceID: optional('MediaServiceInstanceID', {
        tag: 0,
        about: 'The instance of the media service that was attached.',
      }),
      mediaStreamID: optional('MediaStreamID', {
        tag: 1,
        about: 'The stream by which the instance is reached, if streams are supported.',
      }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics'),
      localConnectionInfo: optional('LocalConnectionState', {
        about: 'The state of the media connection, for device-type monitors only.',
      }),
      mediaConnectionInfo: optional('ConnectionInformation', {
        tag: 3,
        about: 'Media attributes of the media connection.',
      }),
      extensions,
    }),
  },
  MediaDetachedEvent: {
    tag: 1,
    clause: 'ECMA-269 19.2.2; ECMA-285 17.2.2',
    about: 'A media service was detached from a connection.',
    payload: members({
      mediaConnection: required('ConnectionID', {
        about: 'The connection that was bound to the media service.',
      }),
      mediaDevice: required('SubjectDeviceID', {
        about: 'The device of the media service that was detached.',
      }),
      mediaServiceType: required('MediaServiceType', {
        about: 'The kind of media service that was detached.',
      }),
      mediaServiceVersion: optional('integer', {
        about: 'The version of the media service that was detached.',
      }),
      mediaServiceInstanceID: optional('MediaServiceInstanceID', {
        tag: 0,
        about: 'The instance of the media service that was detached.',
      }),
      mediaStreamID: optional('MediaStreamID', {
        tag: 1,
        about: 'The stream by which the instance was reached, if streams are supported.',
      }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', { tag: 2 }),
      callCharacteristics: optional('CallCharacteristics'),
      localConnectionInfo: optional('LocalConnectionState', {
        about: 'The state of the media connection, for device-type monitors only.',
      }),
      mediaConnectionInfo: optional('ConnectionInformation', {
        tag: 3,
        about: 'Media attributes of the media connection.',
      }),
      extensions,
    }),
  },
} as const satisfies ServiceGroup['events'];

/** Media attachment. */
export const mediaAttachment: ServiceGroup = {
  name: 'media-attachment',
  title: 'Media attachment',
  eventCategory: 2,
  filterCategory: 'mediaAttachment',
  types,
  services,
  events,
};
