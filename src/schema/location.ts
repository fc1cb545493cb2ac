import {
  alias,
  choice,
  enumeration,
  handWritten,
  list,
  listOf,
  members,
  optional,
  required,
  type ServiceGroup,
  sequence,
} from './language.js';

const types = {
  /** INTEGER in BER, where its neighbours are BOOLEAN; xs:boolean in XML. A boolean stands for 0 or 1. */
  CountOrFlag: handWritten(),
  ReplaceMode: enumeration({
    replaceAll: 0,
    replacePortion: 1,
  }),
  LocCrossRefID: alias('text'),
  LocReason: enumeration({
    connectionToDeviceOrNetworkRestored: 0,
    performanceConditionRelieved: 1,
  }),
  CollectionType: enumeration({
    periodic: 0,
    periodicWithUpdates: 1,
    updatesOnly: 2,
  }),
  CollectionFilter: sequence({
    horizontalMovement: optional('integer', { tag: 0 }),
    verticalMovement: optional('integer', { tag: 1 }),
    civicAddressChange: optional(listOf('numeral', undefined, { single: 'ber' }), {
      tag: 2,
      xmlRepeated: true,
    }),
  }),
  ReportingType: enumeration({
    immediate: 0,
    periodic: 1,
    count: 2,
  }),
  PidfProfile: enumeration({
    pidfProfileOption1: 0,
    pidfProfileOption2: 1,
  }),
  GetLocationTrackingCapabilitiesResponseCollectionTypeDefault: enumeration({
    periodic: 0,
    updatesOnly: 1,
    periodicWithUpdates: 2,
  }),
  GetLocationTrackingCapabilitiesResponseCollectionfilterDefault: enumeration({
    horizontalMovement: 0,
    verticalMovement: 1,
    civicAddressChange: 2,
    none: 3,
  }),
  GetLocationTrackingCapabilitiesResponseReportingTypeDefault: enumeration({
    immediate: 0,
    periodic: 1,
    count: 2,
  }),
  GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData: choice({
    serviceCrossRefID: required('ServiceCrossRefID'),
    locationSessionInfoList: required('LocationSessionInfoList'),
  }),
  LocationSessionListEntry: sequence({
    locCrossRefID: required('LocCrossRefID', { xmlName: 'locCrossRefId' }),
    locDevice: required('DeviceID'),
  }),
  LocationSessionInfoList: list('LocationSessionListEntry', 'locationSessionListEntry'),
} as const satisfies ServiceGroup['types'];

const services = {
  GetLocationInformation: {
    operation: 530,
    since: 6,
    clause: 'ECMA-269 28.1.1.1',
    about:
      'Polls the location of one device. Shared below: locCrossRefID names the location tracking session (6.8.4); mandatory wherever it stands.',
    request: members({
      device: required('DeviceID', { about: 'mandatory' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      locationInfo: required('LocationInfo'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  SetLocationInformation: {
    operation: 531,
    since: 6,
    clause: 'ECMA-269 28.1.2.1',
    about: 'Ties location information to a device, or clears it.',
    request: members({
      device: required('DeviceID', { about: 'mandatory' }),
      locationInfo: optional('LocationInfo', {
        about: 'PIDF-LO; absent = all location held for the device is cleared',
      }),
      replaceMode: optional('ReplaceMode', {
        about:
          'replaceAll (default) replaces everything stored; replacePortion replaces only the matching person, device or tuple parts',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      extensions: optional('CSTACommonArguments'),
    }),
  },
  LocationTrackingSessionResumed: {
    operation: 532,
    since: 6,
    clause: 'ECMA-269 28.1.3.1',
    about: 'Tells that a session has been resumed.',
    request: members({
      locCrossRefID: required('LocCrossRefID', { xmlName: 'locCrossRefId' }),
      locReason: optional('LocReason', { about: 'why, where given' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      extensions: optional('CSTACommonArguments'),
    }),
  },
  LocationTrackingSessionSuspended: {
    operation: 533,
    since: 6,
    clause: 'ECMA-269 28.1.4.1',
    about:
      'Tells that a session has been suspended. Rules: FR 2 unreported collected location goes into locationInfoList',
    request: members(
      {
        locCrossRefID: required('LocCrossRefID', { xmlName: 'locCrossRefId' }),
        locReason: optional('LocReason', {
          about: 'connection to the device or to the network interrupted, or performance condition',
        }),
        locationInfoList: optional('LocationInfoList', {
          about: 'collected but not yet reported when the suspension came',
        }),
        extensions: optional('CSTACommonArguments'),
      },
      { xmlOrder: ['locCrossRefID', 'locReason', 'extensions', 'locationInfoList'] },
    ),
    response: members({
      extensions: optional('CSTACommonArguments'),
    }),
  },
  ResumeLocationTrackingSession: {
    operation: 534,
    since: 6,
    clause: 'ECMA-269 28.1.5.1',
    about: 'Resumes a suspended session.',
    request: members({
      locCrossRefID: required('LocCrossRefID', { xmlName: 'locCrossRefId' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      extensions: optional('CSTACommonArguments'),
    }),
  },
  LocationInformationReport: {
    operation: 535,
    since: 6,
    clause: 'ECMA-269 28.1.6.1',
    about: 'Reports collected location of a session.',
    request: members({
      locCrossRefID: required('LocCrossRefID', { xmlName: 'locCrossRefId' }),
      device: required('DeviceID', { about: 'mandatory; the one the location belongs to' }),
      locationInfoList: optional('LocationInfoList', {
        about: 'zero or more PIDF-LO records; left out when there is nothing to report',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      extensions: optional('CSTACommonArguments'),
    }),
  },
  StartLocationTrackingSession: {
    operation: 536,
    since: 6,
    clause: 'ECMA-269 28.1.7.1',
    about:
      'Starts tracking a device; optional members left out take the SF defaults told in the capabilities exchange.',
    request: members({
      locDevice: required('DeviceID', { about: 'mandatory' }),
      collectionType: optional('CollectionType', { tag: 0, about: 'how the SF collects' }),
      collectionInterval: optional('integer', {
        tag: 1,
        about: 'seconds between collections, for collectionType periodic or periodicWithUpdates',
      }),
      maxCollections: optional('integer', {
        tag: 2,
        about: 'most collections in an hour; beyond that nothing is collected until the next hour',
      }),
      collectionFilter: optional('CollectionFilter', {
        tag: 3,
        about: 'movement and civic filters; one that matches suffices to collect',
      }),
      reportingType: optional('ReportingType', {
        tag: 4,
        about: 'when collected location is reported',
      }),
      reportingInterval: optional('integer', {
        tag: 5,
        about: 'seconds between reports, for reportingType periodic',
      }),
      reportingCount: optional('integer', {
        tag: 6,
        about: 'collected records that make a report, for reportingType count',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      locCrossRefID: required('LocCrossRefID', { xmlName: 'locCrossRefId' }),
      pidfProfile: optional('PidfProfile', { xmlRequired: true }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  StopLocationTrackingSession: {
    operation: 537,
    since: 6,
    clause: 'ECMA-269 28.1.8.1',
    about: 'Ends a session.',
    request: members({
      locCrossRefID: required('LocCrossRefID', { xmlName: 'locCrossRefId' }),
      reason: optional('EventCause', {
        about: 'why, where given; type EventCause, not LocReason as in Resumed and Suspended',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      extensions: optional('CSTACommonArguments'),
    }),
  },
  SuspendLocationTrackingSession: {
    operation: 538,
    since: 6,
    clause: 'ECMA-269 28.1.9.1',
    about: 'Suspends a session.',
    request: members({
      locCrossRefID: required('LocCrossRefID', { xmlName: 'locCrossRefId' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetLocationTrackingCapabilities: {
    operation: 539,
    since: 6,
    clause: 'ECMA-269 28.1.10.1',
    about: 'Asks what location tracking a device can do.',
    request: members({
      device: required('DeviceID', { about: 'mandatory; a device or a group (FR 2-3)' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      collectionTypeDefault: required(
        'GetLocationTrackingCapabilitiesResponseCollectionTypeDefault',
      ),
      collectionTypePeriodic: required('boolean'),
      collectionTypeUpdatesOnly: required('boolean'),
      collectionTypePeriodicWithUpdates: required('boolean'),
      collectionIntervalDefault: required('integer', { xmlRequired: false }),
      collectionIntervalMin: required('integer', { xmlRequired: false }),
      collectionIntervalMax: required('integer', { xmlRequired: false }),
      maxCollectionsDefault: required('integer', { xmlRequired: false }),
      maxCollectionsMin: required('integer', { xmlRequired: false }),
      maxCollectionsMax: required('integer', { xmlRequired: false }),
      collectionFilterDefault: required(
        'GetLocationTrackingCapabilitiesResponseCollectionfilterDefault',
        { xmlName: 'collectionfilterDefault' },
      ),
      collectionFilterHorizontal: required('boolean'),
      collectionFilterVertical: required('boolean'),
      collectionFilterCivicAddress: required('boolean'),
      reportingTypeDefault: required('GetLocationTrackingCapabilitiesResponseReportingTypeDefault'),
      reportingTypeImmediate: required('boolean'),
      reportingTypePeriodic: required('boolean'),
      reportingTypeCount: required('CountOrFlag', { xmlRequired: true }),
      reportingIntervalDefault: required('integer', { xmlRequired: false }),
      reportingIntervalMin: required('integer', { xmlRequired: false }),
      reportingIntervalMax: required('integer', { xmlRequired: false }),
      reportingCountDefault: required('integer', { xmlRequired: false }),
      reportingCountMin: required('integer', { xmlRequired: false }),
      reportingCountMax: required('integer', { xmlRequired: false }),
      supportsSuspendingTracking: required('boolean'),
      supportsResumingTracking: required('boolean'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetLocationTrackingSessions: {
    operation: 540,
    since: 6,
    clause: 'ECMA-269 28.1.11.1',
    about:
      'Asks for the location tracking sessions that exist; the request has no members of its own.',
    request: members({
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      crossRefIDorRegistrationData: required(
        'GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData',
      ),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  LocationSessionInfo: {
    operation: 541,
    since: 6,
    clause: 'ECMA-269 28.1.12',
    about:
      'One segment of the list of sessions that existed when GetLocationTrackingSessions was positively acknowledged; has no positive acknowledgement of its own. The operation is called locationSessionInfoReport. Covers shared types of CSTA (identifiers, states, call control, media, event causes, errors); it restates, in its own words, public descriptions of ECMA-269, 9th edition. Clause numbers stand exactly as a description gave them. SF = switching function, CF = computing function.',
    request: members({
      serviceCrossRefID: optional('ServiceCrossRefID', {
        about: 'ties the segment to the request',
      }),
      segmentID: optional('integer', { about: 'goes up by one with each segment' }),
      lastSegment: required('boolean', {
        about: 'mandatory; TRUE on the last segment for the serviceCrossRefID',
      }),
      locationSessionInfoList: required('LocationSessionInfoList', {
        xmlName: 'LocationSessionInfoList',
        about: 'mandatory; zero or more sessions, each with cross reference and locDevice',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
} as const satisfies ServiceGroup['services'];

const events = {} as const satisfies ServiceGroup['events'];

/** Location. */
export const location: ServiceGroup = {
  name: 'location',
  title: 'Location',
  types,
  services,
  events,
};
