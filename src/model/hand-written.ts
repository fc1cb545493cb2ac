/** Model types whose two wire forms are too unlike for the schema language. */

import type { GeoPriv } from './generated/calls.js';
import type { MediaCallCharacteristics } from './generated/media.js';
import type { Open } from './unknown-member.js';

/** How to read a device's number (ECMA-323's spelling). */
export type TypeOfNumber =
  | 'dialingNumber'
  | 'deviceNumber'
  | 'implicitPublic'
  | 'explicitPublic:unknown'
  | 'explicitPublic:international'
  | 'explicitPublic:national'
  | 'explicitPublic:networkspecific'
  | 'explicitPublic:subscriber'
  | 'explicitPublic:abbreviated'
  | 'implicitPrivate'
  | 'explicitPrivate:unknown'
  | 'explicitPrivate:level3RegionalNumber'
  | 'explicitPrivate:level2RegionalNumber'
  | 'explicitPrivate:level1RegionalNumber'
  | 'explicitPrivate:pTNSpecificNumber'
  | 'explicitPrivate:localNumber'
  | 'explicitPrivate:abbreviated'
  | 'other';

interface Device<Type extends string> extends Open {
  /** Diallable digits, a device number, the switching function's own form, or a URI. */
  readonly number: string;
  /** How to read `number`; absent means `dialingNumber`. */
  readonly typeOfNumber?: Type;
  /** The media by which to choose the device, or that it is capable of. */
  readonly mediaCallCharacteristics?: Partial<MediaCallCharacteristics>;
  /** A private number beside the identifier. BER only. */
  readonly privateNumber?: string;
  /** A private name beside the identifier. BER only. */
  readonly privateName?: string;
  /** Whether the number is private. XML only; absent means false. */
  readonly hasPrivateNumber?: boolean;
  /** Whether the name is private. XML only; absent means false. */
  readonly hasPrivateName?: boolean;
}

/** Names a device. Source: ECMA-269 12.3.11, 6.1.1. */
export type DeviceID = Device<TypeOfNumber | `#${string}`>;

/**
 * Names a device within a connection: statically as a DeviceID does, or by an identifier that holds as long as the
 * device takes part in the call (`dynamic`).
 */
export type LocalDeviceID = Device<TypeOfNumber | 'dynamic' | `#${string}`>;

/**
 * A device's part in one call. Events and answers carry both members, but for CallClearedEvent and FailedEvent, which
 * may carry `callID` alone. Source: ECMA-269 12.3.9, 6.1.3; ECMA-285 9.3.
 */
export interface ConnectionID extends Open {
  /** Opaque: give it back as it came. Octets that are no text read `0x` and their hexadecimal digits. */
  readonly callID?: string;
  readonly deviceID?: LocalDeviceID;
}

/** Content that the standards leave to vendors: any XML, any BER. Empty content is ECMA-285's NULL. */
export interface PrivateContent {
  /** XML inside the element, as received. */
  readonly xml?: string;
  /**
   * Namespace prefixes that `xml` uses and does not declare. '' is the default namespace; without it, elements that have
   * no prefix are of the message's own namespace.
   */
  readonly namespaces?: Readonly<Record<string, string>>;
  /** One BER data value, as received, that is not NULL. */
  readonly ber?: Uint8Array;
}

/** Octets, or content of a vendor's own form. */
export type OctetsOrPrivate =
  | { readonly string: Uint8Array; readonly private?: undefined }
  | { readonly private: PrivateContent; readonly string?: undefined };

/** Data of one vendor. */
export type CSTAPrivateData = OctetsOrPrivate;
/** Security information of a form that both sides have agreed on. */
export type SecurityInfo = OctetsOrPrivate;
/** Data that stays with a call all its life. Source: ECMA-269 12.2.10. */
export type CorrelatorData = OctetsOrPrivate;
/** Data from one user to the other. Source: ECMA-269 12.2.30, 6.1.2.4. */
export type UserData = OctetsOrPrivate;

/** Where a device is: records in BER, a document such as PIDF-LO in XML. Neither can say the other's. */
export type LocationInfo =
  | { readonly geoPriv: readonly GeoPriv[]; readonly content?: undefined }
  | { readonly content: PrivateContent; readonly geoPriv?: undefined };

/** Markup with its attributes. BER carries it where it is plain text without attributes. */
export interface Markup {
  /** XML inside the element, as received; plain text is escaped. */
  readonly xml: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /**
   * Namespace prefixes that `xml` uses and does not declare. '' is the default namespace; without it, elements that have
   * no prefix are of the message's own namespace.
   */
  readonly namespaces?: Readonly<Record<string, string>>;
}

/** Grammars of speech recognition, in place or by reference (attributes `name`, `src`). */
export type Grammars = Markup;
/** Markup of a voice browser. */
export type InnerXml = Markup;
/** Content of any form, which only application sessions have; BER has neither. */
export type AnyContent = Markup;

/** A language, such as `en-GB`. BER takes any text; XML takes tags of up to eight letters or digits between hyphens. */
export type LanguageTag = string;

/** BER has an INTEGER where XML has a boolean: false is 0, true is 1, and a number is any other. */
export type CountOrFlag = boolean | number;
