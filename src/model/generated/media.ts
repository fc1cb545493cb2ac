// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { Open, OpenBits, UnknownValue } from '../unknown-member.js';
import type { ConnectionInformationFlowDirection, MediaCallCharacteristicsBitRate, MediaCallCharacteristicsSwitchingSubDomainCCIEType } from './features.js';

/**
 * Media attributes of the subject connection of an event or positive answer; not those of the whole
 * call (see MediaCallCharacteristics). First values may come with services that make calls, later ones
 * with ChangeConnectionInformation.
 *
 * Source: ECMA-269 12.2.8.
 */
export interface ConnectionInformation extends Open {
  /**
   * transmit 0, receive 1, transmitAndReceive 2, none 3; absent means unknown
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.8.
   */
  readonly flowDirection?: ConnectionInformationFlowDirection;
  /**
   * channels of the media stream; absent means 1 (default)
   *
   * Absent means `1`. ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.8.
   */
  readonly numberOfChannels?: number;
  /**
   * session data of some protocol, drawn from SDP, say; form and meaning are SF specific
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.8.
   */
  readonly mediaSessionInfo?: string;
}

/**
 * Media class and data quality of the whole call, so of all its connections; a call is of one class or
 * more.
 *
 * Source: ECMA-269 12.2.20.
 */
export interface MediaCallCharacteristics extends Open {
  /**
   * mandatory; bit string of classes
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.20.
   */
  readonly mediaClass: MediaClass;
  /**
   * rate of digital data, SF specific; 0 means digital data of unknown rate
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.20.
   */
  readonly connectionRate?: number;
  /**
   * constant 0 (default, also if absent), variable 1
   *
   * Absent means `constant`. ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.20.
   */
  readonly bitRate?: MediaCallCharacteristicsBitRate;
  /**
   * longest delay of the media stream that is put up with; with constant bit rate the actual one, with
   * variable the longest allowed; absent means unknown (unit not said)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.20.
   */
  readonly delayTolerance?: number;
  /**
   * kind of private call control elements in the next member: isdn 0, atm 1, isoEthernet 2, rsvp 3,
   * other 4, sip 5; absent means none
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.20.
   */
  readonly switchingSubDomainCCIEType?: MediaCallCharacteristicsSwitchingSubDomainCCIEType;
  /**
   * those elements; mandatory with switchingSubDomainCCIEType, else to be ignored
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.20.
   */
  readonly switchingSubDomainInformationElements?: Uint8Array;
}

export interface MediaClass extends OpenBits {
  readonly voice?: boolean;
  readonly data?: boolean;
  readonly image?: boolean;
  readonly audio?: boolean;
  readonly other?: boolean;
  readonly notKnown?: boolean;
  readonly chat?: boolean;
  readonly email?: boolean;
  readonly message?: boolean;
  readonly im?: boolean;
  readonly sms?: boolean;
  readonly mms?: boolean;
}

export type MediaStreamID = string;

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

export type MediaServiceInstanceID = string;
