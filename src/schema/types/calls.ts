import {
  bits,
  choice,
  enumeration,
  handWritten,
  list,
  optional,
  required,
  sequence,
  type TypeDefinition,
} from '../language.js';

export const callTypes: Readonly<Record<string, TypeDefinition>> = {
  CallLinkageDataList: sequence(
    {
      newCallLinkageData: required('CallLinkageData', {
        about: 'The call linkage data of the resulting call.',
      }),
      oldCallLinkageData: required('CallLinkageData', {
        about: 'The call linkage data that was discarded.',
      }),
    },
    { about: 'How the call linkage data changed when calls were merged.' },
  ),
  CallLinkageData: sequence(
    {
      globalCallData: required('GlobalCallData', {
        about:
          'Identifies the global call. A new call makes new data, or takes over those of the global call it belongs to, as an incoming call from another sub-domain does (6.1.2.7.3).',
      }),
      threadData: optional('ThreadData', {
        about:
          'Identifies the thread, that is all calls of one telephone process such as a consultation. Present only if the switching function supports thread linkage; after a conference or transfer it is taken over from one of the calls (6.1.2.7.3).',
      }),
    },
    {
      clause: 'ECMA-269 6.1.2.7, 12.2.5',
      about:
        'Links related calls by globally unique values. The link holds after conference and transfer, over switching sub-domains that share one end-to-end call, and from a consultation to the call held for it. It comes in call control events, in call snapshots and, since the ninth edition of ECMA-269, in answers to services.',
    },
  ),
  GlobalCallData: sequence(
    {
      globalCallSwitchingSubDomainName: optional('text', {
        size: [1, 64],
        about: 'The switching sub-domain that gave out the identifier, 1 to 64 characters.',
      }),
      globalCallLinkageID: required('GlobalCallLinkageID', {
        about: 'The identifier of the global call.',
      }),
      callLinkageIDTimestamp: optional('TimeInfo', { about: 'The time stamp of the identifier.' }),
    },
    { about: 'The identity of a global call, which may span several switching sub-domains.' },
  ),
  GlobalCallLinkageID: choice(
    {
      subDomainCallLinkageID: required('identifier', {
        size: [1, 8],
        tag: 0,
        about: 'An identifier of 1 to 8 octets that is unique within the switching sub-domain.',
      }),
      globallyUniqueCallLinkageID: required('identifier', {
        size: [1, 16],
        tag: 1,
        about: 'An identifier of 1 to 16 octets that is unique everywhere.',
      }),
    },
    { about: 'The identifier of a global call.' },
  ),
  ThreadData: sequence(
    {
      threadSwitchingSubDomainName: optional('text', {
        size: [1, 64],
        about: 'The switching sub-domain that gave out the identifier, 1 to 64 characters.',
      }),
      threadLinkageID: required('ThreadLinkageID', { about: 'The identifier of the thread.' }),
      threadIDTimeStamp: optional('TimeInfo', { about: 'The time stamp of the identifier.' }),
    },
    { about: 'The identity of a thread of related calls.' },
  ),
  ThreadLinkageID: choice(
    {
      subDomainThreadID: required('identifier', {
        size: [1, 8],
        tag: 0,
        about: 'An identifier of 1 to 8 octets that is unique within the switching sub-domain.',
      }),
      globallyUniqueThreadID: required('identifier', {
        size: [1, 16],
        tag: 1,
        about: 'An identifier of 1 to 16 octets that is unique everywhere.',
      }),
    },
    { about: 'The identifier of a thread of calls.' },
  ),
  CallCharacteristics: bits(
    {
      acdCall: {
        number: 0,
        about:
          'A call of an automatic call distributor. It is taken away when the call no longer belongs to the distributor; when a call becomes or stops being one depends on the switching function.',
      },
      lowPriorityCall: {
        number: 11,
        about: 'The lowest of three priorities.',
      },
      priorityCall: {
        number: 1,
        about: 'The middle of three priorities, the normal one.',
      },
      highPriorityCall: {
        number: 12,
        about: 'The highest of three priorities.',
      },
      maintenanceCall: { number: 2, xmlName: 'maintainanceCall', about: 'A call for maintenance.' },
      directAgent: {
        number: 3,
        about:
          'A call straight to a device such as an ACD device or a station, perhaps overriding agent state, forwarding or do not disturb.',
      },
      assistCall: { number: 4, about: 'A call to ask for help.' },
      voiceUnitCall: {
        number: 5,
        about:
          'A call with a voice unit, such as voice mail, or with an interactive voice device; taken away when that leaves the call.',
      },
      privateCall: {
        number: 6,
        about: 'The lowest of four sensitivities.',
      },
      personalCall: {
        number: 7,
        about: 'The second of four sensitivities.',
      },
      sensitiveCall: {
        number: 8,
        about: 'The third of four sensitivities, the normal one.',
      },
      confidentialCall: {
        number: 9,
        about: 'The highest of four sensitivities.',
      },
      encryptedCall: {
        number: 10,
        since: 4,
        about:
          'The media, perhaps the signalling too, are encrypted; by what means (TLS, IPsec, SRTP) is left to the implementation.',
      },
    },
    {
      clause: 'ECMA-269 12.2.4',
      about:
        'What sort of call it is: an event describes the call, a request asks that the call be given these characteristics. Several may be set; where several priorities or several sensitivities apply, the highest is suggested.',
    },
  ),
  LocalConnectionState: enumeration(
    {
      null: { number: 0, about: 'The device has no relation with the call.' },
      initiated: {
        number: 1,
        about: 'The device asks for service or dials: it went off-hook or is prompted to.',
      },
      alerting: {
        number: 2,
        about:
          'The call is being brought to the device: offered before delivery and without ringback, ringing (DeliveredEvent), or entering distribution (DeliveredEvent with the cause `enteringDistribution`).',
      },
      connected: { number: 3, about: 'The device takes part actively, logically and physically.' },
      hold: {
        number: 4,
        about: 'The device takes part logically while its physical part is suspended.',
      },
      queued: {
        number: 5,
        about:
          'Progress is suspended: the call is parked, waits in an ACD, is camped on, or the device is an inactive appearance of a shared bridged device.',
      },
      fail: {
        number: 6,
        about:
          'Progress was aborted: the calling or called side could not be connected, the call could not be made, or else (6.7.2).',
      },
    },
    {
      application: 14,
      clause: 'ECMA-269 12.2.17, 6.1.3',
      about:
        'The state of the connection at the monitored device. Events have it for device-type monitors only. Two monitors may report different states for the same action: when A calls B, both Delivered events are about B, yet A is connected (it hears ringback) and B is alerting.',
    },
  ),
  ServicesPermitted: sequence(
    {
      callControlServices: required('CallControlServices', {
        about: 'Call control services allowed now (Table 17-1).',
      }),
      callAssociatedServices: required('CallAssociatedServices', {
        about: 'Call associated services allowed now (Table 18-1).',
      }),
      mediaAttachmentServices: required('MediaAttachmentServices', {
        xmlName: 'mediaAttachementServices',
        about: 'Media attachment services allowed now (Table 19-1).',
      }),
      routeingServices: required('RouteingServices', {
        about: 'Routeing services allowed now (Table 20-7).',
      }),
      voiceServices: required('VoiceServices', {
        about: 'Voice services allowed now (Table 26-1).',
      }),
    },
    {
      clause: 'ECMA-269 12.2.25',
      about:
        'The services that the switching function allows at the moment on the connection of the monitored device, which need not be the subject of the event. Events have it for device-type monitors only. A request may still fail as conditions change, and with several connections at a device it may not tell how they interplay.',
    },
  ),
  LocationInfo: handWritten({
    about: 'Where a device is: location records in BER, a document such as PIDF-LO in XML.',
  }),
  LocationInfoList: list('LocationInfo', 'locationInfoEntry', { about: 'Where devices are.' }),
  /** BER only: XML carries a PIDF-LO document in its place. */
  GeoPriv: sequence(
    {
      gpLocationInfo: required('GpLocationInfoList', { about: 'The place itself.' }),
      usageRules: optional('UsageRules', {
        tag: 0,
        about: 'What a receiver may do with the location.',
      }),
      method: optional('Method', { tag: 1, about: 'How the place was found.' }),
      providedBy: optional('ProvidedBy', { tag: 2, about: 'Who provided the location.' }),
    },
    {
      about:
        'One located place, after RFC 4119. BER only: XML carries a PIDF-LO document in its place.',
    },
  ),
  GpLocationInfoList: list('GpLocationInfo', undefined, {
    about: 'The place, in one form or more.',
  }),
  GpLocationInfo: sequence(
    {
      civicLocGml: required('CivicLocGml', {
        about: 'The geography, and the civic address if known.',
      }),
    },
    { about: 'A place as geography and civic address.' },
  ),
  CivicLocGml: sequence(
    {
      gmlFormat: required('octets', { about: 'The geography as GML 3.0.' }),
      civicLoc: optional('CivicLoc', { about: 'The civic address.' }),
    },
    { about: 'A place as geography and, if known, as civic address.' },
  ),
  CivicLoc: sequence(
    {
      country: required('text', {
        size: [0, 2],
        about: 'The country code of ISO 3166, two letters.',
      }),
      a1: optional('text', { tag: 0, about: 'The national subdivision.' }),
      a2: optional('text', { tag: 1, about: 'The county, parish or district.' }),
      a3: optional('text', { tag: 2, about: 'The city.' }),
      a4: optional('text', { tag: 3, about: 'The division of the city.' }),
      a5: optional('text', { tag: 4, about: 'The neighbourhood or block.' }),
      a6: optional('text', { tag: 5, about: 'The street.' }),
      prd: optional('text', { tag: 6, about: 'The leading street direction.' }),
      pod: optional('text', { tag: 7, about: 'The trailing street suffix.' }),
      sts: optional('text', { tag: 8, about: 'The street suffix.' }),
      hno: optional('text', { tag: 9, about: 'The house number.' }),
      hns: optional('text', { tag: 10, about: 'The house number suffix.' }),
      lmk: optional('text', { tag: 11, about: 'A landmark or vanity address.' }),
      loc: optional('text', { tag: 12, about: 'Additional location information.' }),
      flr: optional('text', { tag: 13, about: 'The floor.' }),
      nam: optional('text', { tag: 14, about: 'The name of the residence or office.' }),
      pc: optional('text', { tag: 15, about: 'The postal code.' }),
    },
    { about: 'A civic address, with the elements of RFC 4119.' },
  ),
  UsageRules: sequence(
    {
      retransmissionAllowed: required('boolean', {
        about: 'Whether the location may be passed on.',
      }),
      retentionExpires: required('time', { about: 'Until when the location may be kept.' }),
      rulesetReference: required('text', { about: 'The URI of further rules.' }),
      noteWell: optional('text', { about: 'A notice about the rules, for people.' }),
    },
    { about: 'What a receiver may do with location information, after RFC 4119.' },
  ),
  ProvidedBy: sequence(
    {
      dataproviderID: required('text', { about: 'The NENA company identifier of the provider.' }),
      telUri: required('text', {
        about: 'The telephone number to call at any hour, as a tel URI (RFC 3966).',
      }),
      uRL: required('text', { about: 'The URL of the provider.' }),
    },
    { about: 'Who provided the location.' },
  ),
  Method: enumeration(
    `
      a-GPS aOA cell derived deviceAssistedAGps deviceBasedAGps dHCP gPS handsetAflt handsetEflt
      hybridAGps ipdl lldpMed manual mpl nmr otdoa rfid rssi rssiRtt rtt ta taNmr triangulation
      utdoa wiremap locMet80211
    `,
    { about: 'How the place was found; the names are the method tokens registered with IANA.' },
  ),
};
