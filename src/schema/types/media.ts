import {
  alias,
  bits,
  enumeration,
  optional,
  required,
  sequence,
  type TypeDefinition,
} from '../language.js';

export const mediaTypes: Readonly<Record<string, TypeDefinition>> = {
  ConnectionInformation: sequence(
    {
      flowDirection: optional('ConnectionInformationFlowDirection', {
        about: 'Which way media flow; absent means that it is not known.',
      }),
      numberOfChannels: optional('integer', {
        default: 1,
        about: 'How many channels the media stream has.',
      }),
      mediaSessionInfo: optional('text', {
        about:
          'Data about the session in the terms of some protocol, such as parts of an SDP description; form and meaning depend on the switching function.',
      }),
    },
    {
      clause: 'ECMA-269 12.2.8',
      about:
        'Media attributes of one connection; those of the whole call are its media call characteristics. The first values may come with the service that makes the call, later ones with ChangeConnectionInformation; what is left out depends on the switching function.',
    },
  ),
  MediaCallCharacteristics: sequence(
    {
      mediaClass: required('MediaClass', { about: 'The media classes of the call, one or more.' }),
      connectionRate: optional('integer', {
        tag: 0,
        about:
          'The rate of digital data, in values of the switching function; 0 means digital data of unknown rate.',
      }),
      bitRate: optional('MediaCallCharacteristicsBitRate', {
        tag: 1,
        default: 'constant',
        about: 'Whether the bit rate is constant or varies.',
      }),
      delayTolerance: optional('integer', {
        tag: 2,
        about:
          'The delay of the media stream: the actual one with a constant bit rate, the longest allowed with a variable one. Absent means that it is not known; the standard names no unit.',
      }),
      switchingSubDomainCCIEType: optional('MediaCallCharacteristicsSwitchingSubDomainCCIEType', {
        tag: 3,
        about:
          'The kind of private call control elements in `switchingSubDomainInformationElements`; absent means that there are none.',
      }),
      switchingSubDomainInformationElements: optional('octets', {
        about:
          'The private call control elements themselves. They go with `switchingSubDomainCCIEType` and are to be ignored without it.',
      }),
    },
    {
      clause: 'ECMA-269 12.2.20',
      about:
        'The media classes and the data quality of a whole call, and so of all its connections.',
    },
  ),
  ConnectionInformationFlowDirection: enumeration('transmit receive transmitAndReceive none', {
    about: 'Which way media flow on a connection.',
  }),
  MediaCallCharacteristicsBitRate: enumeration(
    {
      constant: { number: 0, about: 'The bit rate is constant.' },
      variable: { number: 1, about: 'The bit rate varies.' },
    },
    { about: 'Whether the bit rate of digital data is constant.' },
  ),
  MediaCallCharacteristicsSwitchingSubDomainCCIEType: enumeration(
    'isdn atm isoEthernet rsvp other sip@6',
    { about: 'The protocol that private call control elements belong to.' },
  ),
  MediaClass: bits(
    {
      voice: 0,
      data: 1,
      image: 2,
      audio: 4,
      other: 3,
      notKnown: { number: 5, about: 'The class is not known.' },
      chat: 6,
      email: 7,
      message: 8,
      im: { number: 9, about: 'Instant messages.' },
      sms: { number: 10, about: 'Short messages (SMS).' },
      mms: { number: 11, about: 'Multimedia messages (MMS).' },
    },
    { about: 'The media classes of a call or device.' },
  ),
  MediaStreamID: alias('identifier', {
    about: 'Names a media stream, by which a media service instance is reached.',
  }),
  MediaServiceType: enumeration(
    `
      cstaVoiceUnit dataModem digitalDataIsochronousIeee1394 digitalDataIsochronousGeoport
      digitalDataIsochronousIeeeAtm digitalDataIsochronousIeeeIsdn digitalDataApi
      ectfS100MediaServicesDefault ectfS100MediaServicesAppServices cstaIVRScript1..10
      liveSoundCaptureAnalog liveSoundTransmitAnalog liveSoundCaptureIeee1394
      liveSoundTransmitIeee1394 liveSoundCaptureTransmitGeoport liveSoundCaptureTransmitAtm
      liveSoundCaptureTransmitISDN soundCaptureTransmitADPCM soundCaptureTransmitApi usb
      sfSpecific1..10
    `,
    { about: 'The kind of a media service.' },
  ),
  MediaServiceInstanceID: alias('identifier', { about: 'Names one instance of a media service.' }),
};
