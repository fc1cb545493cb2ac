import {
  alias,
  bits,
  enumeration,
  optional,
  required,
  sequence,
  type TypeDefinition,
} from '../language.js';

export const mediaTypes = {
  ConnectionInformation: sequence(
    {
      flowDirection: optional('ConnectionInformationFlowDirection', {
        about: 'transmit 0, receive 1, transmitAndReceive 2, none 3; absent means unknown',
      }),
      numberOfChannels: optional('integer', {
        default: 1,
        about: 'channels of the media stream; absent means 1 (default)',
      }),
      mediaSessionInfo: optional('text', {
        about:
          'session data of some protocol, drawn from SDP, say; form and meaning are SF specific',
      }),
    },
    {
      clause: 'ECMA-269 12.2.8',
      about:
        'Media attributes of the subject connection of an event or positive answer; not those of the whole call (see MediaCallCharacteristics). First values may come with services that make calls, later ones with ChangeConnectionInformation.',
    },
  ),
  MediaCallCharacteristics: sequence(
    {
      mediaClass: required('MediaClass', { about: 'mandatory; bit string of classes' }),
      connectionRate: optional('integer', {
        tag: 0,
        about: 'rate of digital data, SF specific; 0 means digital data of unknown rate',
      }),
      bitRate: optional('MediaCallCharacteristicsBitRate', {
        tag: 1,
        default: 'constant',
        about: 'constant 0 (default, also if absent), variable 1',
      }),
      delayTolerance: optional('integer', {
        tag: 2,
        about:
          'longest delay of the media stream that is put up with; with constant bit rate the actual one, with variable the longest allowed; absent means unknown (unit not said)',
      }),
      switchingSubDomainCCIEType: optional('MediaCallCharacteristicsSwitchingSubDomainCCIEType', {
        tag: 3,
        about:
          'kind of private call control elements in the next member: isdn 0, atm 1, isoEthernet 2, rsvp 3, other 4, sip 5; absent means none',
      }),
      switchingSubDomainInformationElements: optional('octets', {
        about: 'those elements; mandatory with switchingSubDomainCCIEType, else to be ignored',
      }),
    },
    {
      clause: 'ECMA-269 12.2.20',
      about:
        'Media class and data quality of the whole call, so of all its connections; a call is of one class or more.',
    },
  ),
  MediaClass: bits({
    voice: 0,
    data: 1,
    image: 2,
    audio: 4,
    other: 3,
    notKnown: 5,
    chat: 6,
    email: 7,
    message: 8,
    im: 9,
    sms: 10,
    mms: 11,
  }),
  MediaStreamID: alias('identifier'),
  MediaServiceType: enumeration({
    cstaVoiceUnit: 0,
    dataModem: 1,
    digitalDataIsochronousIeee1394: 2,
    digitalDataIsochronousGeoport: 3,
    digitalDataIsochronousIeeeAtm: 4,
    digitalDataIsochronousIeeeIsdn: 5,
    digitalDataApi: 6,
    ectfS100MediaServicesDefault: 7,
    ectfS100MediaServicesAppServices: 8,
    cstaIVRScript1: 9,
    cstaIVRScript2: 10,
    cstaIVRScript3: 11,
    cstaIVRScript4: 12,
    cstaIVRScript5: 13,
    cstaIVRScript6: 14,
    cstaIVRScript7: 15,
    cstaIVRScript8: 16,
    cstaIVRScript9: 17,
    cstaIVRScript10: 18,
    liveSoundCaptureAnalog: 19,
    liveSoundTransmitAnalog: 20,
    liveSoundCaptureIeee1394: 21,
    liveSoundTransmitIeee1394: 22,
    liveSoundCaptureTransmitGeoport: 23,
    liveSoundCaptureTransmitAtm: 24,
    liveSoundCaptureTransmitISDN: 25,
    soundCaptureTransmitADPCM: 26,
    soundCaptureTransmitApi: 27,
    usb: 28,
    sfSpecific1: 29,
    sfSpecific2: 30,
    sfSpecific3: 31,
    sfSpecific4: 32,
    sfSpecific5: 33,
    sfSpecific6: 34,
    sfSpecific7: 35,
    sfSpecific8: 36,
    sfSpecific9: 37,
    sfSpecific10: 38,
  }),
  MediaServiceInstanceID: alias('identifier'),
} as const satisfies Readonly<Record<string, TypeDefinition>>;
