// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

import type { LocationInfo } from '../hand-written.js';
import type { Open, OpenBits, UnknownAlternative, UnknownValue } from '../unknown-member.js';
import type { TimeInfo } from './extensions.js';
import type { CallAssociatedServices, CallControlServices, MediaAttachmentServices, RouteingServices, VoiceServices } from './services.js';

export interface CallLinkageDataList extends Open {
  /**
   * Links related calls with globally unique values, after conference and transfer and over switching
   * sub-domains that share one end-to-end (global) call; a consulted call may be linked to the one held
   * at the consulting device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly newCallLinkageData: CallLinkageData;
  /**
   * Links related calls with globally unique values, after conference and transfer and over switching
   * sub-domains that share one end-to-end (global) call; a consulted call may be linked to the one held
   * at the consulting device.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly oldCallLinkageData: CallLinkageData;
}

/**
 * Links related calls with globally unique values, after conference and transfer and over switching
 * sub-domains that share one end-to-end (global) call; a consulted call may be linked to the one held
 * at the consulting device. Got from call control events or SnapshotCall; the 9th edition adds service
 * results.
 *
 * Source: ECMA-269 6.1.2.7, 12.2.5.
 */
export interface CallLinkageData extends Open {
  /**
   * identity of the global call; always there if the SF supports call linkage; a new call makes new data
   * or takes those of the global call it belongs to, such as an incoming one from another sub-domain
   * (6.1.2.7.3)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 6.1.2.7, 12.2.5.
   */
  readonly globalCallData: GlobalCallData;
  /**
   * identity of the thread, all calls of one telephone process such as consultation; only if the SF
   * supports thread linkage (capabilities exchange); after conference or transfer taken over from one of
   * the calls (6.1.2.7.3)
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 6.1.2.7, 12.2.5.
   */
  readonly threadData?: ThreadData;
}

export interface GlobalCallData extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly globalCallSwitchingSubDomainName?: string;
  /** ECMA-323 edition 3 or earlier. */
  readonly globalCallLinkageID: GlobalCallLinkageID;
  /** ECMA-323 edition 3 or earlier. */
  readonly callLinkageIDTimestamp?: TimeInfo;
}

export type GlobalCallLinkageID =
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly subDomainCallLinkageID: string;
      readonly globallyUniqueCallLinkageID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly globallyUniqueCallLinkageID: string;
      readonly subDomainCallLinkageID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly subDomainCallLinkageID?: undefined; readonly globallyUniqueCallLinkageID?: undefined });

export interface ThreadData extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly threadSwitchingSubDomainName?: string;
  /** ECMA-323 edition 3 or earlier. */
  readonly threadLinkageID: ThreadLinkageID;
  /** ECMA-323 edition 3 or earlier. */
  readonly threadIDTimeStamp?: TimeInfo;
}

export type ThreadLinkageID =
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly subDomainThreadID: string;
      readonly globallyUniqueThreadID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | {
      /** ECMA-323 edition 3 or earlier. */
      readonly globallyUniqueThreadID: string;
      readonly subDomainThreadID?: undefined;
      readonly unknownMembers?: undefined;
    }
  | (UnknownAlternative & { readonly subDomainThreadID?: undefined; readonly globallyUniqueThreadID?: undefined });

/**
 * Features of a call: in an event they describe it, in a request they are to be given to it. Several
 * bits may be set; of several priority or several sensitivity bits the highest is suggested. Bit
 * numbers follow the names.
 *
 * Source: ECMA-269 12.2.4.
 */
export interface CallCharacteristics extends OpenBits {
  /**
   * taken away once the call no longer belongs to the ACD; when a call becomes or stops being one
   * depends on the SF
   */
  readonly acdCall?: boolean;
  /** three priorities upwards; priorityCall is the normal one */
  readonly lowPriorityCall?: boolean;
  /** three priorities upwards; priorityCall is the normal one */
  readonly priorityCall?: boolean;
  /** three priorities upwards; priorityCall is the normal one */
  readonly highPriorityCall?: boolean;
  readonly maintenanceCall?: boolean;
  /**
   * straight to a device (ACD or station, say), perhaps overriding agent state, forwarding or do not
   * disturb
   */
  readonly directAgent?: boolean;
  /** to ask for help */
  readonly assistCall?: boolean;
  /**
   * with a voice unit (voice mail, say) or interactive voice device; taken away when that leaves the
   * call
   */
  readonly voiceUnitCall?: boolean;
  /** four sensitivities upwards; sensitiveCall is the normal one */
  readonly privateCall?: boolean;
  /** four sensitivities upwards; sensitiveCall is the normal one */
  readonly personalCall?: boolean;
  /** four sensitivities upwards; sensitiveCall is the normal one */
  readonly sensitiveCall?: boolean;
  /** four sensitivities upwards; sensitiveCall is the normal one */
  readonly confidentialCall?: boolean;
  /**
   * media, perhaps signalling too, is encrypted; how (TLS, IPsec, SRTP) is left to the implementation
   *
   * ECMA-323 has it since edition 4.
   */
  readonly encryptedCall?: boolean;
}

/**
 * State of the connection at the device that the monitor cross reference belongs to (APPLICATION 14).
 * Only in events of device-type monitors, never call-type. Two device monitors may report different
 * local states in events with the same subject device: A calls B, B rings, both Delivered events have
 * B as subject, A's local state is connected (ringback), B's alerting.
 *
 * Source: ECMA-269 12.2.17, 6.1.3.
 */
export type LocalConnectionState =
  | 'null'
  | 'initiated'
  | 'alerting'
  | 'connected'
  | 'hold'
  | 'queued'
  | 'fail'
  | UnknownValue;

/**
 * Services the SF allows at the moment on a connection; in call events that of the monitored device
 * (as localConnectionInfo), perhaps not the subject device. Only in events of device-type monitors. A
 * bit set means permitted; the request may still fail as conditions change; with several connections
 * at a device it may not tell all interplay. All five members mandatory.
 *
 * Source: ECMA-269 12.2.25.
 */
export interface ServicesPermitted extends Open {
  /**
   * Table 17-1
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.25.
   */
  readonly callControlServices: CallControlServices;
  /**
   * Table 18-1
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.25.
   */
  readonly callAssociatedServices: CallAssociatedServices;
  /**
   * Table 19-1
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.25.
   */
  readonly mediaAttachmentServices: MediaAttachmentServices;
  /**
   * Table 20-7
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.25.
   */
  readonly routeingServices: RouteingServices;
  /**
   * Table 26-1
   *
   * ECMA-323 edition 3 or earlier. Source: ECMA-269 12.2.25.
   */
  readonly voiceServices: VoiceServices;
}

export type LocationInfoList = readonly LocationInfo[];

/** One located place, after RFC 4119. */
export interface GeoPriv extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly gpLocationInfo: GpLocationInfoList;
  /** ECMA-323 edition 3 or earlier. */
  readonly usageRules?: UsageRules;
  /**
   * How the place was found; the names are the method tokens registered with IANA.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly method?: Method;
  /** ECMA-323 edition 3 or earlier. */
  readonly providedBy?: ProvidedBy;
}

export type GpLocationInfoList = readonly GpLocationInfo[];

export interface GpLocationInfo extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly civicLocGml: CivicLocGml;
}

export interface CivicLocGml extends Open {
  /**
   * Geography as GML 3.0.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly gmlFormat: Uint8Array;
  /** ECMA-323 edition 3 or earlier. */
  readonly civicLoc?: CivicLoc;
}

export interface CivicLoc extends Open {
  /**
   * ISO 3166 country code.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly country: string;
  /**
   * National subdivision.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly a1?: string;
  /**
   * County, parish or district.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly a2?: string;
  /**
   * City.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly a3?: string;
  /**
   * City division.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly a4?: string;
  /**
   * Neighbourhood or block.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly a5?: string;
  /**
   * Street.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly a6?: string;
  /**
   * Leading street direction.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly prd?: string;
  /**
   * Trailing street suffix.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly pod?: string;
  /**
   * Street suffix.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly sts?: string;
  /**
   * House number.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly hno?: string;
  /**
   * House number suffix.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly hns?: string;
  /**
   * Landmark.
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
   * Floor.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly flr?: string;
  /**
   * Name of the residence or office.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly nam?: string;
  /**
   * Postal code.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly pc?: string;
}

export interface UsageRules extends Open {
  /** ECMA-323 edition 3 or earlier. */
  readonly retransmissionAllowed: boolean;
  /** ECMA-323 edition 3 or earlier. */
  readonly retentionExpires: string;
  /**
   * A URI.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly rulesetReference: string;
  /** ECMA-323 edition 3 or earlier. */
  readonly noteWell?: string;
}

export interface ProvidedBy extends Open {
  /**
   * NENA company identifier.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly dataproviderID: string;
  /**
   * Telephone number to call at any hour, as a tel URI.
   *
   * ECMA-323 edition 3 or earlier.
   */
  readonly telUri: string;
  /** ECMA-323 edition 3 or earlier. */
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
