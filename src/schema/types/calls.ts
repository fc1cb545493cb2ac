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

export const callTypes = {
  CallLinkageDataList: sequence({
    newCallLinkageData: required('CallLinkageData'),
    oldCallLinkageData: required('CallLinkageData'),
  }),
  CallLinkageData: sequence(
    {
      globalCallData: required('GlobalCallData', {
        about:
          'identity of the global call; always there if the SF supports call linkage; a new call makes new data or takes those of the global call it belongs to, such as an incoming one from another sub-domain (6.1.2.7.3)',
      }),
      threadData: optional('ThreadData', {
        about:
          'identity of the thread, all calls of one telephone process such as consultation; only if the SF supports thread linkage (capabilities exchange); after conference or transfer taken over from one of the calls (6.1.2.7.3)',
      }),
    },
    {
      clause: 'ECMA-269 6.1.2.7, 12.2.5',
      about:
        'Links related calls with globally unique values, after conference and transfer and over switching sub-domains that share one end-to-end (global) call; a consulted call may be linked to the one held at the consulting device. Got from call control events or SnapshotCall; the 9th edition adds service results.',
    },
  ),
  GlobalCallData: sequence({
    globalCallSwitchingSubDomainName: optional('text'),
    globalCallLinkageID: required('GlobalCallLinkageID'),
    callLinkageIDTimestamp: optional('TimeInfo'),
  }),
  GlobalCallLinkageID: choice({
    subDomainCallLinkageID: required('identifier', { tag: 0 }),
    globallyUniqueCallLinkageID: required('identifier', { tag: 1 }),
  }),
  ThreadData: sequence({
    threadSwitchingSubDomainName: optional('text'),
    threadLinkageID: required('ThreadLinkageID'),
    threadIDTimeStamp: optional('TimeInfo'),
  }),
  ThreadLinkageID: choice({
    subDomainThreadID: required('identifier', { tag: 0 }),
    globallyUniqueThreadID: required('identifier', { tag: 1 }),
  }),
  CallCharacteristics: bits(
    {
      acdCall: {
        number: 0,
        about:
          'taken away once the call no longer belongs to the ACD; when a call becomes or stops being one depends on the SF',
      },
      lowPriorityCall: {
        number: 11,
        about: 'three priorities upwards; priorityCall is the normal one',
      },
      priorityCall: {
        number: 1,
        about: 'three priorities upwards; priorityCall is the normal one',
      },
      highPriorityCall: {
        number: 12,
        about: 'three priorities upwards; priorityCall is the normal one',
      },
      maintenanceCall: { number: 2, xmlName: 'maintainanceCall' },
      directAgent: {
        number: 3,
        about:
          'straight to a device (ACD or station, say), perhaps overriding agent state, forwarding or do not disturb',
      },
      assistCall: { number: 4, about: 'to ask for help' },
      voiceUnitCall: {
        number: 5,
        about:
          'with a voice unit (voice mail, say) or interactive voice device; taken away when that leaves the call',
      },
      privateCall: {
        number: 6,
        about: 'four sensitivities upwards; sensitiveCall is the normal one',
      },
      personalCall: {
        number: 7,
        about: 'four sensitivities upwards; sensitiveCall is the normal one',
      },
      sensitiveCall: {
        number: 8,
        about: 'four sensitivities upwards; sensitiveCall is the normal one',
      },
      confidentialCall: {
        number: 9,
        about: 'four sensitivities upwards; sensitiveCall is the normal one',
      },
      encryptedCall: {
        number: 10,
        since: 4,
        about:
          'media, perhaps signalling too, is encrypted; how (TLS, IPsec, SRTP) is left to the implementation',
      },
    },
    {
      clause: 'ECMA-269 12.2.4',
      about:
        'Features of a call: in an event they describe it, in a request they are to be given to it. Several bits may be set; of several priority or several sensitivity bits the highest is suggested. Bit numbers follow the names.',
    },
  ),
  LocalConnectionState: enumeration(
    {
      null: { number: 0, about: 'no relation of call and device (6.1.3)' },
      initiated: {
        number: 1,
        about:
          'the device asks for service or dials; entered on going off-hook (dial tone) or on being prompted to go off-hook (6.1.3)',
      },
      alerting: {
        number: 2,
        about:
          'the call is being brought to the device (6.1.3); modes: Offered (before delivery, no ringback), Ringing (Delivered without cause Entering Distribution), Entering Distribution (Delivered with that cause)',
      },
      connected: { number: 3, about: 'takes part actively, logically and physically (6.1.3)' },
      hold: { number: 4, about: 'takes part logically, physical part suspended (6.1.3)' },
      queued: {
        number: 5,
        about:
          'progress suspended: park, waiting in an ACD, camp-on, inactive appearance of a shared bridged device (6.1.3)',
      },
      fail: {
        number: 6,
        about:
          'progress aborted: calling or called side could not be connected, call could not be created, other (6.1.3, 6.7.2)',
      },
    },
    {
      application: 14,
      clause: 'ECMA-269 12.2.17, 6.1.3',
      about:
        "State of the connection at the device that the monitor cross reference belongs to (APPLICATION 14). Only in events of device-type monitors, never call-type. Two device monitors may report different local states in events with the same subject device: A calls B, B rings, both Delivered events have B as subject, A's local state is connected (ringback), B's alerting.",
    },
  ),
  ServicesPermitted: sequence(
    {
      callControlServices: required('CallControlServices', { about: 'Table 17-1' }),
      callAssociatedServices: required('CallAssociatedServices', { about: 'Table 18-1' }),
      mediaAttachmentServices: required('MediaAttachmentServices', {
        xmlName: 'mediaAttachementServices',
        about: 'Table 19-1',
      }),
      routeingServices: required('RouteingServices', { about: 'Table 20-7' }),
      voiceServices: required('VoiceServices', { about: 'Table 26-1' }),
    },
    {
      clause: 'ECMA-269 12.2.25',
      about:
        'Services the SF allows at the moment on a connection; in call events that of the monitored device (as localConnectionInfo), perhaps not the subject device. Only in events of device-type monitors. A bit set means permitted; the request may still fail as conditions change; with several connections at a device it may not tell all interplay. All five members mandatory.',
    },
  ),
  LocationInfo: handWritten(),
  LocationInfoList: list('LocationInfo', 'locationInfoEntry'),
  /** BER only: XML carries a PIDF-LO document in its place. */
  GeoPriv: sequence(
    {
      gpLocationInfo: required('GpLocationInfoList'),
      usageRules: optional('UsageRules', { tag: 0 }),
      method: optional('Method', { tag: 1 }),
      providedBy: optional('ProvidedBy', { tag: 2 }),
    },
    { about: 'One located place, after RFC 4119.' },
  ),
  GpLocationInfoList: list('GpLocationInfo'),
  GpLocationInfo: sequence({ civicLocGml: required('CivicLocGml') }),
  CivicLocGml: sequence({
    gmlFormat: required('octets', { about: 'Geography as GML 3.0.' }),
    civicLoc: optional('CivicLoc'),
  }),
  CivicLoc: sequence({
    country: required('text', { about: 'ISO 3166 country code.' }),
    a1: optional('text', { tag: 0, about: 'National subdivision.' }),
    a2: optional('text', { tag: 1, about: 'County, parish or district.' }),
    a3: optional('text', { tag: 2, about: 'City.' }),
    a4: optional('text', { tag: 3, about: 'City division.' }),
    a5: optional('text', { tag: 4, about: 'Neighbourhood or block.' }),
    a6: optional('text', { tag: 5, about: 'Street.' }),
    prd: optional('text', { tag: 6, about: 'Leading street direction.' }),
    pod: optional('text', { tag: 7, about: 'Trailing street suffix.' }),
    sts: optional('text', { tag: 8, about: 'Street suffix.' }),
    hno: optional('text', { tag: 9, about: 'House number.' }),
    hns: optional('text', { tag: 10, about: 'House number suffix.' }),
    lmk: optional('text', { tag: 11, about: 'Landmark.' }),
    loc: optional('text', { tag: 12, about: 'Additional location information.' }),
    flr: optional('text', { tag: 13, about: 'Floor.' }),
    nam: optional('text', { tag: 14, about: 'Name of the residence or office.' }),
    pc: optional('text', { tag: 15, about: 'Postal code.' }),
  }),
  UsageRules: sequence({
    retransmissionAllowed: required('boolean'),
    retentionExpires: required('time'),
    rulesetReference: required('text', { about: 'A URI.' }),
    noteWell: optional('text'),
  }),
  ProvidedBy: sequence({
    dataproviderID: required('text', { about: 'NENA company identifier.' }),
    telUri: required('text', { about: 'Telephone number to call at any hour, as a tel URI.' }),
    uRL: required('text'),
  }),
  Method: enumeration(
    {
      'a-GPS': 0,
      aOA: 1,
      cell: 2,
      derived: 3,
      deviceAssistedAGps: 4,
      deviceBasedAGps: 5,
      dHCP: 6,
      gPS: 7,
      handsetAflt: 8,
      handsetEflt: 9,
      hybridAGps: 10,
      ipdl: 11,
      lldpMed: 12,
      manual: 13,
      mpl: 14,
      nmr: 15,
      otdoa: 16,
      rfid: 17,
      rssi: 18,
      rssiRtt: 19,
      rtt: 20,
      ta: 21,
      taNmr: 22,
      triangulation: 23,
      utdoa: 24,
      wiremap: 25,
      locMet80211: 26,
    },
    { about: 'How the place was found; the names are the method tokens registered with IANA.' },
  ),
} as const satisfies Readonly<Record<string, TypeDefinition>>;
