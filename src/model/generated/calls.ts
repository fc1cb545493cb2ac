// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { LocationInfo } from '../hand-written.js';
import type { Open, OpenBits, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { TimeInfo } from './extensions.js';
import type { CallAssociatedServices, CallControlServices, MediaAttachmentServices, RouteingServices, VoiceServices } from './services.js';

/** How the call linkage data changed when calls were merged. */
export interface CallLinkageDataList extends Open {
  /**
   * The call linkage data of the resulting call.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly newCallLinkageData: CallLinkageData;
  /**
   * The call linkage data that was discarded.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly oldCallLinkageData: CallLinkageData;
}

/**
 * Links related calls by globally unique values. The link holds after conference and transfer, over
 * switching sub-domains that share one end-to-end call, and from a consultation to the call held for
 * it. It comes in call control events, in call snapshots and, since the ninth edition of ECMA-269, in
 * answers to services.
 *
 * Source: ECMA-269 6.1.2.7, 12.2.5.
 */
export interface CallLinkageData extends Open {
  /**
   * Identifies the global call. A new call makes new data, or takes over those of the global call it
   * belongs to, as an incoming call from another sub-domain does (6.1.2.7.3).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 6.1.2.7, 12.2.5.
   */
  readonly globalCallData: GlobalCallData;
  /**
   * Identifies the thread, that is all calls of one telephone process such as a consultation. Present
   * only if the switching function supports thread linkage; after a conference or transfer it is taken
   * over from one of the calls (6.1.2.7.3).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 6.1.2.7, 12.2.5.
   */
  readonly threadData?: ThreadData;
}

/** The identity of a global call, which may span several switching sub-domains. */
export interface GlobalCallData extends Open {
  /**
   * The switching sub-domain that gave out the identifier, 1 to 64 characters.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly globalCallSwitchingSubDomainName?: string;
  /**
   * The identifier of the global call.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly globalCallLinkageID: GlobalCallLinkageID;
  /**
   * The time stamp of the identifier.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly callLinkageIDTimestamp?: TimeInfo;
}

/** The identifier of a global call. */
export type GlobalCallLinkageID =
  | {
      /**
       * An identifier of 1 to 8 octets that is unique within the switching sub-domain.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly subDomainCallLinkageID: string;
      readonly globallyUniqueCallLinkageID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * An identifier of 1 to 16 octets that is unique everywhere.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly globallyUniqueCallLinkageID: string;
      readonly subDomainCallLinkageID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly subDomainCallLinkageID?: undefined; readonly globallyUniqueCallLinkageID?: undefined });

/** The identity of a thread of related calls. */
export interface ThreadData extends Open {
  /**
   * The switching sub-domain that gave out the identifier, 1 to 64 characters.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly threadSwitchingSubDomainName?: string;
  /**
   * The identifier of the thread.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly threadLinkageID: ThreadLinkageID;
  /**
   * The time stamp of the identifier.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly threadIDTimeStamp?: TimeInfo;
}

/** The identifier of a thread of calls. */
export type ThreadLinkageID =
  | {
      /**
       * An identifier of 1 to 8 octets that is unique within the switching sub-domain.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly subDomainThreadID: string;
      readonly globallyUniqueThreadID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /**
       * An identifier of 1 to 16 octets that is unique everywhere.
       *
       * ECMA-323 edition 3 or earlier.
       */
      readonly globallyUniqueThreadID: string;
      readonly subDomainThreadID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly subDomainThreadID?: undefined; readonly globallyUniqueThreadID?: undefined });

/**
 * What sort of call it is: an event describes the call, a request asks that the call be given these
 * characteristics. Several may be set; where several priorities or several sensitivities apply, the
 * highest is suggested.
 *
 * Source: ECMA-269 12.2.4.
 */
export interface CallCharacteristics extends OpenBits {
  /**
   * A call of an automatic call distributor. It is taken away when the call no longer belongs to the
   * distributor; when a call becomes or stops being one depends on the switching function.
   */
  readonly acdCall?: boolean;
  /** The lowest of three priorities. */
  readonly lowPriorityCall?: boolean;
  /** The middle of three priorities, the normal one. */
  readonly priorityCall?: boolean;
  /** The highest of three priorities. */
  readonly highPriorityCall?: boolean;
  /** A call for maintenance. */
  readonly maintenanceCall?: boolean;
  /**
   * A call straight to a device such as an ACD device or a station, perhaps overriding agent state,
   * forwarding or do not disturb.
   */
  readonly directAgent?: boolean;
  /** A call to ask for help. */
  readonly assistCall?: boolean;
  /**
   * A call with a voice unit, such as voice mail, or with an interactive voice device; taken away when
   * that leaves the call.
   */
  readonly voiceUnitCall?: boolean;
  /** The lowest of four sensitivities. */
  readonly privateCall?: boolean;
  /** The second of four sensitivities. */
  readonly personalCall?: boolean;
  /** The third of four sensitivities, the normal one. */
  readonly sensitiveCall?: boolean;
  /** The highest of four sensitivities. */
  readonly confidentialCall?: boolean;
  /**
   * The media, perhaps the signalling too, are encrypted; by what means (TLS, IPsec, SRTP) is left to
   * the implementation.
   *
   * ECMA-323 edition 4 or later.
   */
  readonly encryptedCall?: boolean;
}

/**
 * The state of the connection at the monitored device. Events have it for device-type monitors only.
 * Two monitors may report different states for the same action: when A calls B, both Delivered events
 * are about B, yet A is connected (it hears ringback) and B is alerting.
 *
 * Source: ECMA-269 12.2.17, 6.1.3.
 */
export type LocalConnectionState =
  /** The device has no relation with the call. */
  | 'null'
  /** The device asks for service or dials: it went off-hook or is prompted to. */
  | 'initiated'
  /**
   * The call is being brought to the device: offered before delivery and without ringback, ringing
   * (DeliveredEvent), or entering distribution (DeliveredEvent with the cause `enteringDistribution`).
   */
  | 'alerting'
  /** The device takes part actively, logically and physically. */
  | 'connected'
  /** The device takes part logically while its physical part is suspended. */
  | 'hold'
  /**
   * Progress is suspended: the call is parked, waits in an ACD, is camped on, or the device is an
   * inactive appearance of a shared bridged device.
   */
  | 'queued'
  /**
   * Progress was aborted: the calling or called side could not be connected, the call could not be made,
   * or else (6.7.2).
   */
  | 'fail'
  | UnknownValue;

/**
 * The services that the switching function allows at the moment on the connection of the monitored
 * device, which need not be the subject of the event. Events have it for device-type monitors only. A
 * request may still fail as conditions change, and with several connections at a device it may not
 * tell how they interplay.
 *
 * Source: ECMA-269 12.2.25.
 */
export interface ServicesPermitted extends Open {
  /**
   * Call control services allowed now (Table 17-1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.25.
   */
  readonly callControlServices: CallControlServices;
  /**
   * Call associated services allowed now (Table 18-1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.25.
   */
  readonly callAssociatedServices: CallAssociatedServices;
  /**
   * Media attachment services allowed now (Table 19-1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.25.
   */
  readonly mediaAttachmentServices: MediaAttachmentServices;
  /**
   * Routeing services allowed now (Table 20-7).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.25.
   */
  readonly routeingServices: RouteingServices;
  /**
   * Voice services allowed now (Table 26-1).
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.25.
   */
  readonly voiceServices: VoiceServices;
}

/** Where devices are. */
export type LocationInfoList = readonly LocationInfo[];

/** One located place, after RFC 4119. BER only: XML carries a PIDF-LO document in its place. */
export interface GeoPriv extends Open {
  /**
   * The place itself.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly gpLocationInfo: GpLocationInfoList;
  /**
   * What a receiver may do with the location.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly usageRules?: UsageRules;
  /**
   * How the place was found.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly method?: Method;
  /**
   * Who provided the location.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly providedBy?: ProvidedBy;
}

/** The place, in one form or more. */
export type GpLocationInfoList = readonly GpLocationInfo[];

/** A place as geography and civic address. */
export interface GpLocationInfo extends Open {
  /**
   * The geography, and the civic address if known.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly civicLocGml: CivicLocGml;
}

/** A place as geography and, if known, as civic address. */
export interface CivicLocGml extends Open {
  /**
   * The geography as GML 3.0.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly gmlFormat: Uint8Array;
  /**
   * The civic address.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly civicLoc?: CivicLoc;
}

/** A civic address, with the elements of RFC 4119. */
export interface CivicLoc extends Open {
  /**
   * The country code of ISO 3166, two letters.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly country: string;
  /**
   * The national subdivision.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly a1?: string;
  /**
   * The county, parish or district.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly a2?: string;
  /**
   * The city.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly a3?: string;
  /**
   * The division of the city.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly a4?: string;
  /**
   * The neighbourhood or block.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly a5?: string;
  /**
   * The street.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly a6?: string;
  /**
   * The leading street direction.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly prd?: string;
  /**
   * The trailing street suffix.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly pod?: string;
  /**
   * The street suffix.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly sts?: string;
  /**
   * The house number.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly hno?: string;
  /**
   * The house number suffix.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly hns?: string;
  /**
   * A landmark or vanity address.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly lmk?: string;
  /**
   * Additional location information.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly loc?: string;
  /**
   * The floor.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly flr?: string;
  /**
   * The name of the residence or office.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly nam?: string;
  /**
   * The postal code.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly pc?: string;
}

/** What a receiver may do with location information, after RFC 4119. */
export interface UsageRules extends Open {
  /**
   * Whether the location may be passed on.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly retransmissionAllowed: boolean;
  /**
   * Until when the location may be kept.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly retentionExpires: string;
  /**
   * The URI of further rules.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly rulesetReference: string;
  /**
   * A notice about the rules, for people.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly noteWell?: string;
}

/** Who provided the location. */
export interface ProvidedBy extends Open {
  /**
   * The NENA company identifier of the provider.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dataproviderID: string;
  /**
   * The telephone number to call at any hour, as a tel URI (RFC 3966).
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly telUri: string;
  /**
   * The URL of the provider.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly uRL: string;
}

/** How the place was found; the names are the method tokens registered with IANA. */
export type Method =
  | 'a-GPS'
  | 'aOA'
  | 'cell'
  | 'derived'
  | 'deviceAssistedAGps'
  | 'deviceBasedAGps'
  | 'dHCP'
  | 'gPS'
  | 'handsetAflt'
  | 'handsetEflt'
  | 'hybridAGps'
  | 'ipdl'
  | 'lldpMed'
  | 'manual'
  | 'mpl'
  | 'nmr'
  | 'otdoa'
  | 'rfid'
  | 'rssi'
  | 'rssiRtt'
  | 'rtt'
  | 'ta'
  | 'taNmr'
  | 'triangulation'
  | 'utdoa'
  | 'wiremap'
  | 'locMet80211'
  | UnknownValue;
