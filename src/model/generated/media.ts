// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { Open, OpenBits, UnknownValue } from '../unknown-member.js';

/**
 * Media attributes of one connection; those of the whole call are its media call characteristics. The
 * first values may come with the service that makes the call, later ones with
 * ChangeConnectionInformation; what is left out depends on the switching function.
 *
 * Source: ECMA-269 12.2.8.
 */
export interface ConnectionInformation extends Open {
  /**
   * Which way media flow; absent means that it is not known.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.8.
   */
  readonly flowDirection?: ConnectionInformationFlowDirection;
  /**
   * How many channels the media stream has.
   *
   * Absent means `1`. ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.8.
   */
  readonly numberOfChannels?: number;
  /**
   * Data about the session in the terms of some protocol, such as parts of an SDP description; form and
   * meaning depend on the switching function.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.8.
   */
  readonly mediaSessionInfo?: string;
}

/**
 * The media classes and the data quality of a whole call, and so of all its connections.
 *
 * Source: ECMA-269 12.2.20.
 */
export interface MediaCallCharacteristics extends Open {
  /**
   * The media classes of the call, one or more.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.20.
   */
  readonly mediaClass: MediaClass;
  /**
   * The rate of digital data, in values of the switching function; 0 means digital data of unknown rate.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.20.
   */
  readonly connectionRate?: number;
  /**
   * Whether the bit rate is constant or varies.
   *
   * Absent means `constant`. ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.20.
   */
  readonly bitRate?: MediaCallCharacteristicsBitRate;
  /**
   * The delay of the media stream: the actual one with a constant bit rate, the longest allowed with a
   * variable one. Absent means that it is not known; the standard names no unit.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.20.
   */
  readonly delayTolerance?: number;
  /**
   * The kind of private call control elements in `switchingSubDomainInformationElements`; absent means
   * that there are none.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.20.
   */
  readonly switchingSubDomainCCIEType?: MediaCallCharacteristicsSwitchingSubDomainCCIEType;
  /**
   * The private call control elements themselves. They go with `switchingSubDomainCCIEType` and are to
   * be ignored without it.
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.20.
   */
  readonly switchingSubDomainInformationElements?: Uint8Array;
}

/** Which way media flow on a connection. */
export type ConnectionInformationFlowDirection =
  | 'transmit'
  | 'receive'
  | 'transmitAndReceive'
  | 'none'
  | UnknownValue;

/** Whether the bit rate of digital data is constant. */
export type MediaCallCharacteristicsBitRate =
  /** The bit rate is constant. */
  | 'constant'
  /** The bit rate varies. */
  | 'variable'
  | UnknownValue;

/** The protocol that private call control elements belong to. */
export type MediaCallCharacteristicsSwitchingSubDomainCCIEType =
  | 'isdn'
  | 'atm'
  | 'isoEthernet'
  | 'rsvp'
  | 'other'
  /** ECMA-323 edition 6 or later. */
  | 'sip'
  | UnknownValue;

/** The media classes of a call or device. */
export interface MediaClass extends OpenBits {
  readonly voice?: boolean;
  readonly data?: boolean;
  readonly image?: boolean;
  readonly audio?: boolean;
  readonly other?: boolean;
  /** The class is not known. */
  readonly notKnown?: boolean;
  readonly chat?: boolean;
  readonly email?: boolean;
  readonly message?: boolean;
  /** Instant messages. */
  readonly im?: boolean;
  /** Short messages (SMS). */
  readonly sms?: boolean;
  /** Multimedia messages (MMS). */
  readonly mms?: boolean;
}

/** Names a media stream, by which a media service instance is reached. */
export type MediaStreamID = string;

/** The kind of a media service. */
export type MediaServiceType =
  | 'cstaVoiceUnit'
  | 'dataModem'
  | 'digitalDataIsochronousIeee1394'
  | 'digitalDataIsochronousGeoport'
  | 'digitalDataIsochronousIeeeAtm'
  | 'digitalDataIsochronousIeeeIsdn'
  | 'digitalDataApi'
  | 'ectfS100MediaServicesDefault'
  | 'ectfS100MediaServicesAppServices'
  | 'cstaIVRScript1'
  | 'cstaIVRScript2'
  | 'cstaIVRScript3'
  | 'cstaIVRScript4'
  | 'cstaIVRScript5'
  | 'cstaIVRScript6'
  | 'cstaIVRScript7'
  | 'cstaIVRScript8'
  | 'cstaIVRScript9'
  | 'cstaIVRScript10'
  | 'liveSoundCaptureAnalog'
  | 'liveSoundTransmitAnalog'
  | 'liveSoundCaptureIeee1394'
  | 'liveSoundTransmitIeee1394'
  | 'liveSoundCaptureTransmitGeoport'
  | 'liveSoundCaptureTransmitAtm'
  | 'liveSoundCaptureTransmitISDN'
  | 'soundCaptureTransmitADPCM'
  | 'soundCaptureTransmitApi'
  | 'usb'
  | 'sfSpecific1'
  | 'sfSpecific2'
  | 'sfSpecific3'
  | 'sfSpecific4'
  | 'sfSpecific5'
  | 'sfSpecific6'
  | 'sfSpecific7'
  | 'sfSpecific8'
  | 'sfSpecific9'
  | 'sfSpecific10'
  | UnknownValue;

/** Names one instance of a media service. */
export type MediaServiceInstanceID = string;
