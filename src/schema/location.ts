import { extensions } from './common-members.js';
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
  CountOrFlag: handWritten({
    about: 'A boolean in ECMA-323 and an integer in ECMA-285: false is 0 and true is 1.',
  }),
  ReplaceMode: enumeration(
    {
      replaceAll: {
        number: 0,
        about: 'It replaces everything that is stored; this is the default.',
      },
      replacePortion: {
        number: 1,
        about: 'It replaces only the person, device or tuple parts that match.',
      },
    },
    { about: 'How new location information replaces what is stored.' },
  ),
  LocCrossRefID: alias('text', {
    about: 'Identifies a location tracking session (ECMA-269 6.8.4).',
  }),
  LocReason: enumeration(
    {
      connectionToDeviceOrNetworkRestored: {
        number: 0,
        about: 'The connection to the device or to the network is restored.',
      },
      performanceConditionRelieved: { number: 1, about: 'The performance condition is relieved.' },
    },
    { about: 'Why a location tracking session was suspended or resumed.' },
  ),
  CollectionType: enumeration(
    {
      periodic: { number: 0, about: 'At intervals.' },
      periodicWithUpdates: { number: 1, about: 'At intervals and on updates.' },
      updatesOnly: { number: 2, about: 'On updates only.' },
    },
    { about: 'How the switching function collects the location of a device.' },
  ),
  CollectionFilter: sequence(
    {
      horizontalMovement: optional('integer', {
        tag: 0,
        about: 'Horizontal movement of the device.',
      }),
      verticalMovement: optional('integer', { tag: 1, about: 'Vertical movement of the device.' }),
      civicAddressChange: optional(listOf('numeral', undefined, { single: 'ber' }), {
        tag: 2,
        xmlRepeated: true,
        about: 'Changes of the civic address.',
      }),
    },
    {
      about:
        'Changes of location that make the switching function collect it; one that matches is enough.',
    },
  ),
  ReportingType: enumeration(
    {
      immediate: { number: 0, about: 'As soon as it is collected.' },
      periodic: { number: 1, about: 'At intervals.' },
      count: { number: 2, about: 'When a number of records has been collected.' },
    },
    { about: 'When collected location information is reported.' },
  ),
  PidfProfile: enumeration('pidfProfileOption1 pidfProfileOption2', {
    about: 'The profile of PIDF-LO that location information is reported in.',
  }),
  GetLocationTrackingCapabilitiesResponseCollectionTypeDefault: enumeration(
    'periodic updatesOnly periodicWithUpdates',
    { about: 'How location is collected where a session does not say it.' },
  ),
  GetLocationTrackingCapabilitiesResponseCollectionfilterDefault: enumeration(
    'horizontalMovement verticalMovement civicAddressChange none',
    { about: 'The filter of collection where a session does not say it.' },
  ),
  GetLocationTrackingCapabilitiesResponseReportingTypeDefault: enumeration(
    'immediate periodic count',
    { about: 'When location is reported where a session does not say it.' },
  ),
  GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData: choice(
    {
      serviceCrossRefID: required('ServiceCrossRefID', {
        about: 'Identifies the answer; the sessions follow in LocationSessionInfo.',
      }),
      locationSessionInfoList: required('LocationSessionInfoList', { about: 'The sessions.' }),
    },
    {
      whenMissing: { locationSessionInfoList: [] },
      about:
        'The location tracking sessions, or the identifier under which LocationSessionInfo tells of them.',
    },
  ),
  LocationSessionListEntry: sequence(
    {
      locCrossRefID: required('LocCrossRefID', { xmlName: 'locCrossRefId' }),
      locDevice: required('DeviceID', { about: 'The device that is tracked.' }),
    },
    { about: 'One location tracking session.' },
  ),
  LocationSessionInfoList: list('LocationSessionListEntry', 'locationSessionListEntry', {
    about: 'Location tracking sessions that exist; there may be none.',
  }),
} as const satisfies ServiceGroup['types'];

const services = {
  GetLocationInformation: {
    operation: 530,
    since: 6,
    clause: 'ECMA-269 28.1.1.1',
    about: 'Polls the location of one device.',
    request: members({
      device: required('DeviceID', { about: 'The device to locate.' }),
      extensions,
    }),
    response: members({
      locationInfo: required('LocationInfo'),
      extensions,
    }),
  },
  SetLocationInformation: {
    operation: 531,
    since: 6,
    clause: 'ECMA-269 28.1.2.1',
    about: 'Ties location information to a device, or clears it.',
    request: members({
      device: required('DeviceID', { about: 'The device whose location is set.' }),
      locationInfo: optional('LocationInfo', {
        about:
          'The location, as PIDF-LO in XML; absence clears all location information held for the device.',
      }),
      replaceMode: optional('ReplaceMode', {
        about:
          'Whether everything stored is replaced, which is the default, or only the person, device or tuple parts that match.',
      }),
      extensions,
    }),
    response: members({
      extensions,
    }),
  },
  LocationTrackingSessionResumed: {
    askedBy: 'switchingFunction',
    operation: 532,
    since: 6,
    clause: 'ECMA-269 28.1.3.1',
    about: 'Tells that a location tracking session has been resumed.',
    request: members({
      locCrossRefID: required('LocCrossRefID', {
        xmlName: 'locCrossRefId',
        about: 'The session that has been resumed.',
      }),
      locReason: optional('LocReason', { about: 'Why the session has been resumed.' }),
      extensions,
    }),
    response: members({
      extensions,
    }),
  },
  LocationTrackingSessionSuspended: {
    askedBy: 'switchingFunction',
    operation: 533,
    since: 6,
    clause: 'ECMA-269 28.1.4.1',
    about: 'Tells that a location tracking session has been suspended.',
    request: members(
      {
        locCrossRefID: required('LocCrossRefID', {
          xmlName: 'locCrossRefId',
          about: 'The session that has been suspended.',
        }),
        locReason: optional('LocReason', {
          about:
            'Why the session has been suspended: the connection to the device or to the network was interrupted, or a performance condition arose. The values that are defined name the end of each.',
        }),
        locationInfoList: optional('LocationInfoList', {
          about: 'Location information that had been collected but not yet reported (FR 2).',
        }),
        extensions,
      },
      { xmlOrder: ['locCrossRefID', 'locReason', 'extensions', 'locationInfoList'] },
    ),
    response: members({
      extensions,
    }),
  },
  ResumeLocationTrackingSession: {
    operation: 534,
    since: 6,
    clause: 'ECMA-269 28.1.5.1',
    about: 'Resumes a suspended location tracking session.',
    request: members({
      locCrossRefID: required('LocCrossRefID', {
        xmlName: 'locCrossRefId',
        about: 'The session to resume.',
      }),
      extensions,
    }),
    response: members({
      extensions,
    }),
  },
  LocationInformationReport: {
    askedBy: 'switchingFunction',
    operation: 535,
    since: 6,
    clause: 'ECMA-269 28.1.6.1',
    about: 'Reports location information that was collected in a session.',
    request: members({
      locCrossRefID: required('LocCrossRefID', { xmlName: 'locCrossRefId' }),
      device: required('DeviceID', {
        about: 'The device that the location information belongs to.',
      }),
      locationInfoList: optional('LocationInfoList', {
        about: 'Any number of PIDF-LO records; absent when there is nothing to report.',
      }),
      extensions,
    }),
    response: members({
      extensions,
    }),
  },
  StartLocationTrackingSession: {
    operation: 536,
    since: 6,
    clause: 'ECMA-269 28.1.7.1',
    about:
      "Starts to track the location of a device. For optional members that are left out the switching function's defaults hold, as the capability exchange tells them.",
    request: members({
      locDevice: required('DeviceID', { about: 'The device to track.' }),
      collectionType: optional('CollectionType', { tag: 0 }),
      collectionInterval: optional('integer', {
        tag: 1,
        about:
          'Seconds between collections, with `collectionType` `periodic` or `periodicWithUpdates`.',
      }),
      maxCollections: optional('integer', {
        tag: 2,
        about:
          'The most collections in an hour; after that nothing is collected until the next hour.',
      }),
      collectionFilter: optional('CollectionFilter', {
        tag: 3,
        about:
          'Movements and changes of the civic address that make the switching function collect; one that matches is enough.',
      }),
      reportingType: optional('ReportingType', {
        tag: 4,
      }),
      reportingInterval: optional('integer', {
        tag: 5,
        about: 'Seconds between reports, with `reportingType` `periodic`.',
      }),
      reportingCount: optional('integer', {
        tag: 6,
        about: 'Number of collected records that makes a report, with `reportingType` `count`.',
      }),
      extensions,
    }),
    response: members({
      locCrossRefID: required('LocCrossRefID', {
        xmlName: 'locCrossRefId',
        about: 'Identifies the new session.',
      }),
      pidfProfile: optional('PidfProfile', { xmlRequired: true }),
      extensions,
    }),
  },
  StopLocationTrackingSession: {
    operation: 537,
    since: 6,
    clause: 'ECMA-269 28.1.8.1',
    about: 'Ends a location tracking session.',
    request: members({
      locCrossRefID: required('LocCrossRefID', {
        xmlName: 'locCrossRefId',
        about: 'The session to end.',
      }),
      reason: optional('EventCause', {
        about:
          'Why the session ends, as an event cause; LocReason is for suspended and resumed sessions.',
      }),
      extensions,
    }),
    response: members({
      extensions,
    }),
  },
  SuspendLocationTrackingSession: {
    operation: 538,
    since: 6,
    clause: 'ECMA-269 28.1.9.1',
    about: 'Suspends a location tracking session.',
    request: members({
      locCrossRefID: required('LocCrossRefID', {
        xmlName: 'locCrossRefId',
        about: 'The session to suspend.',
      }),
      extensions,
    }),
    response: members({
      extensions,
    }),
  },
  GetLocationTrackingCapabilities: {
    operation: 539,
    since: 6,
    clause: 'ECMA-269 28.1.10.1',
    about: 'Asks what location tracking a device allows.',
    request: members({
      device: required('DeviceID', { about: 'The device, or a group of devices (FR 2, FR 3).' }),
      extensions,
    }),
    response: members({
      collectionTypeDefault: required(
        'GetLocationTrackingCapabilitiesResponseCollectionTypeDefault',
      ),
      collectionTypePeriodic: required('boolean', {
        about: 'Whether location can be collected at intervals.',
      }),
      collectionTypeUpdatesOnly: required('boolean', {
        about: 'Whether location can be collected on updates only.',
      }),
      collectionTypePeriodicWithUpdates: required('boolean', {
        about: 'Whether location can be collected at intervals and on updates.',
      }),
      collectionIntervalDefault: required('integer', {
        xmlRequired: false,
        about: 'Seconds between collections where a session does not say it.',
      }),
      collectionIntervalMin: required('integer', {
        xmlRequired: false,
        about: 'The fewest seconds between collections.',
      }),
      collectionIntervalMax: required('integer', {
        xmlRequired: false,
        about: 'The most seconds between collections.',
      }),
      maxCollectionsDefault: required('integer', {
        xmlRequired: false,
        about: 'The most collections in an hour where a session does not say it.',
      }),
      maxCollectionsMin: required('integer', {
        xmlRequired: false,
        about: 'The lowest value of `maxCollections`.',
      }),
      maxCollectionsMax: required('integer', {
        xmlRequired: false,
        about: 'The highest value of `maxCollections`.',
      }),
      collectionFilterDefault: required(
        'GetLocationTrackingCapabilitiesResponseCollectionfilterDefault',
        { xmlName: 'collectionfilterDefault' },
      ),
      collectionFilterHorizontal: required('boolean', {
        about: 'Whether collection can be filtered by horizontal movement.',
      }),
      collectionFilterVertical: required('boolean', {
        about: 'Whether collection can be filtered by vertical movement.',
      }),
      collectionFilterCivicAddress: required('boolean', {
        about: 'Whether collection can be filtered by changes of the civic address.',
      }),
      reportingTypeDefault: required('GetLocationTrackingCapabilitiesResponseReportingTypeDefault'),
      reportingTypeImmediate: required('boolean', {
        about: 'Whether location can be reported as soon as it is collected.',
      }),
      reportingTypePeriodic: required('boolean', {
        about: 'Whether location can be reported at intervals.',
      }),
      reportingTypeCount: required('CountOrFlag', {
        xmlRequired: true,
        about:
          'Whether location can be reported when a number of records has been collected; an integer in ECMA-285.',
      }),
      reportingIntervalDefault: required('integer', {
        xmlRequired: false,
        about: 'Seconds between reports where a session does not say it.',
      }),
      reportingIntervalMin: required('integer', {
        xmlRequired: false,
        about: 'The fewest seconds between reports.',
      }),
      reportingIntervalMax: required('integer', {
        xmlRequired: false,
        about: 'The most seconds between reports.',
      }),
      reportingCountDefault: required('integer', {
        xmlRequired: false,
        about: 'Number of records that makes a report where a session does not say it.',
      }),
      reportingCountMin: required('integer', {
        xmlRequired: false,
        about: 'The lowest number of records that makes a report.',
      }),
      reportingCountMax: required('integer', {
        xmlRequired: false,
        about: 'The highest number of records that makes a report.',
      }),
      supportsSuspendingTracking: required('boolean', {
        about: 'Whether sessions can be suspended.',
      }),
      supportsResumingTracking: required('boolean', { about: 'Whether sessions can be resumed.' }),
      extensions,
    }),
  },
  GetLocationTrackingSessions: {
    operation: 540,
    since: 6,
    clause: 'ECMA-269 28.1.11.1',
    about: 'Asks for the location tracking sessions that exist.',
    request: members({
      extensions,
    }),
    response: members({
      crossRefIDorRegistrationData: required(
        'GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData',
        { about: 'The sessions, or the identifier under which LocationSessionInfo tells of them.' },
      ),
      extensions,
    }),
  },
  LocationSessionInfo: {
    askedBy: 'switchingFunction',
    operation: 541,
    since: 6,
    clause: 'ECMA-269 28.1.12',
    about:
      'One segment of the list of location tracking sessions that existed when GetLocationTrackingSessions was answered; nothing answers it positively. ECMA-285 calls the operation locationSessionInfoReport.',
    request: members({
      serviceCrossRefID: optional('ServiceCrossRefID', {
        about: 'Ties the segment to the request.',
      }),
      segmentID: optional('integer', {
        about: 'Number of the segment; it goes up by one from segment to segment.',
      }),
      lastSegment: required('boolean', {
        about: 'True on the last segment for the `serviceCrossRefID`.',
      }),
      locationSessionInfoList: required('LocationSessionInfoList', {
        xmlName: 'LocationSessionInfoList',
        about: 'Any number of sessions, each with its cross reference and its device.',
      }),
      extensions,
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
