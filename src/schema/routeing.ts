import {
  acknowledgement,
  alias,
  choice,
  enumeration,
  listOf,
  members,
  optional,
  required,
  type ServiceGroup,
} from './language.js';

const types = {
  RouteingCrossRefID: alias('identifier', { application: 24 }),
  RouteRegisterReqID: alias('identifier'),
  SelectValue: enumeration({
    normal: 0,
    leastCost: 1,
    emergency: 2,
    aCD: 3,
    userDefined: 4,
  }),
  RetryValue: choice({
    noListAvailable: required('boolean', { tag: 0 }),
    noCountAvailable: required('boolean', { tag: 1 }),
    retryCount: required('integer', { tag: 2 }),
  }),
  UnspecifiedErrors: alias('nothing'),
  RejectCause: enumeration({
    busyOverflow: 1,
    queueTimeOverflow: 2,
    capacityOverflow: 3,
    calendarOverflow: 4,
    unknownOverflow: 5,
  }),
} as const satisfies ServiceGroup['types'];

const services = {
  RouteRequest: {
    operation: 31,
    clause: 'ECMA-269 Table 20-11',
    about:
      'Switching function asks for a destination for one call and so opens a routing dialogue.',
    request: members({
      crossRefIdentifier: required('RouteingCrossRefID', {
        about:
          'mandatory; dialogue identifier given out by the switching function, one per call; unique within the registration, or within the sub-domain if there is no registration',
      }),
      routeRegisterReqID: optional('RouteRegisterReqID', {
        tag: 0,
        about: 'mandatory if registration is supported, otherwise absent',
      }),
      currentRoute: required('CalledDeviceID', { about: 'mandatory; where the call goes now' }),
      callingDevice: optional('CallingDeviceID', { about: 'if known' }),
      routeingDevice: optional('SubjectDeviceID', { about: 'device the call has reached' }),
      routedCall: optional('ConnectionID', { about: 'connection of the call to be routed' }),
      routeSelAlgorithm: optional('SelectValue', {
        tag: 1,
        about: 'hint how a route should be picked',
      }),
      associatedCallingDevice: optional('AssociatedCallingDeviceID', { about: 'if known' }),
      associatedCalledDevice: optional('AssociatedCalledDeviceID', { about: 'if known' }),
      priority: optional('boolean', { tag: 2, about: 'true for a priority call' }),
      replyTimeout: optional('integer', {
        tag: 3,
        about: 'time the computing function has for its answer (no unit said)',
      }),
      correlatorData: optional('CorrelatorData', { tag: 4, about: 'what the call has' }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', {
        tag: 5,
        about: 'media class, tied to this dialogue (6.7.8.5)',
      }),
      callCharacteristics: optional('CallCharacteristics', { tag: 6, about: 'bit string' }),
      routeCallInfo: optional('ConnectionInformation', {
        tag: 7,
        about: 'connection information of the routed call',
      }),
      callLinkageData: optional('CallLinkageData', {
        tag: 8,
        about: 'call and thread identifiers',
      }),
      subjectOfCall: optional('SubjectOfCall', { tag: 9 }),
      messageInfo: optional(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        tag: 10,
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 11 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', { single: 'ber' }),
        { tag: 12, about: 'entries for this call' },
      ),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  ReRoute: {
    operation: 32,
    clause: 'ECMA-269 Table 20-8',
    about: 'Switching function asks for another destination in a dialogue already open.',
    request: members(
      {
        crossRefIdentifier: required('RouteingCrossRefID', {
          about: 'mandatory; same thing as routeingCrossRefID',
        }),
        routeRegisterReqID: optional('RouteRegisterReqID', {
          tag: 0,
          about:
            'mandatory if the switching function supports route registration, otherwise absent; if absent the dialogue identifier is unique in the sub-domain',
        }),
        replyTimeout: optional('integer', {
          tag: 1,
          about: 'time the computing function has for its answer (no unit said)',
        }),
        correlatorData: optional('CorrelatorData', { tag: 2, about: 'what the call has' }),
        callLinkageData: optional('CallLinkageData', {
          tag: 3,
          about: 'call and thread identifiers',
        }),
        extensions: optional('CSTACommonArguments'),
      },
      { berName: 'ReRouteRequestArgument' },
    ),
  },
  RouteSelect: {
    operation: 33,
    clause: 'ECMA-269 Table 20-12',
    about: 'Gives the destination asked for by a route request.',
    request: members(
      {
        crossRefIdentifier: required('RouteingCrossRefID', {
          about: 'mandatory; dialogue answered',
        }),
        routeRegisterReqID: optional('RouteRegisterReqID', {
          tag: 0,
          about: 'if registration is used',
        }),
        routeSelected: required('DeviceID', {
          explicitTag: 1,
          about: 'mandatory; destination to use',
        }),
        alternateRoutes: optional(listOf('DeviceID', 'deviceID'), {
          tag: 2,
          about: 'more destinations that may be tried',
        }),
        remainRetries: optional('RetryValue', {
          explicitTag: 3,
          about: 'how many more routes can still be offered, or that no count is kept',
        }),
        routeUsedReq: optional('boolean', {
          tag: 4,
          about: 'true asks for a RouteUsed with the destination really taken',
        }),
        correlatorData: optional('CorrelatorData', { tag: 5, about: 'to be put on the call' }),
        extensions: optional('CSTACommonArguments'),
      },
      { berName: 'RouteSelectRequestArgument' },
    ),
  },
  RouteUsed: {
    operation: 34,
    clause: 'ECMA-269 Table 20-13',
    about: 'Switching function reports the destination really taken.',
    request: members(
      {
        crossRefIdentifier: required('RouteingCrossRefID', { about: 'mandatory' }),
        routeRegisterReqID: optional('RouteRegisterReqID', {
          tag: 0,
          about: 'if registration is used',
        }),
        routeUsed: required('CalledDeviceID', { about: 'mandatory; destination taken' }),
        callingDevice: optional('CallingDeviceID', { about: 'if provided' }),
        domain: optional('boolean', {
          about: "whether that destination is in the switching function's own domain",
        }),
        correlatorData: optional('CorrelatorData', { tag: 1, about: 'what the call has' }),
        callLinkageData: optional('CallLinkageData', {
          tag: 2,
          about: 'call and thread identifiers',
        }),
        extensions: optional('CSTACommonArguments'),
      },
      { berName: 'RouteUsedRequestArgument' },
    ),
  },
  RouteEnd: {
    operation: 35,
    clause: 'ECMA-269 Table 20-9',
    about: 'Ends a routing dialogue; goes in either direction.',
    request: members(
      {
        crossRefIdentifier: required('RouteingCrossRefID', { about: 'mandatory; dialogue ended' }),
        routeRegisterReqID: optional('RouteRegisterReqID', {
          tag: 0,
          about: 'if registration is used',
        }),
        errorValue: optional('ErrorValue', { explicitTag: 1, about: 'why it ended, if provided' }),
        correlatorData: optional('CorrelatorData', {
          tag: 2,
          about:
            'from the computing function: to be put on the call; from the switching function: what the call has',
        }),
        extensions: optional('CSTACommonArguments'),
      },
      { berName: 'RouteEndRequestArgument' },
    ),
  },
  RouteReject: {
    operation: 36,
    clause: 'ECMA-269 Table 20-10',
    about: 'Turns the call of a dialogue away, back into the network.',
    request: members({
      crossRefIdentifier: required('RouteingCrossRefID', {
        about: 'mandatory; dialogue of the rejected call',
      }),
      routeRegisterReqID: optional('RouteRegisterReqID', {
        tag: 0,
        about: 'if registration is used',
      }),
      rejectCause: optional('RejectCause', {
        tag: 1,
        about:
          'why the call goes back: busy overflow, queue time overflow, capacity overflow, calendar overflow or unknown overflow',
      }),
      correlatorData: optional('CorrelatorData', { tag: 2, about: 'to be put on the call' }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  RouteRegister: {
    operation: 248,
    clause: 'ECMA-269 Table 20-2',
    about: 'Registers as routing server.',
    request: members({
      routeingDevice: optional('DeviceID', {
        about:
          'one routing device; left out: every routing device of the sub-domain, if that is supported',
      }),
      requestedRouteingMediaClass: optional('MediaClass', {
        about:
          'media classes of the calls wanted; compared at RouteRequest when route mode is used',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      routeRegisterReqID: required('RouteRegisterReqID'),
      actualRouteingMediaClass: optional('MediaClass'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  RouteRegisterAbort: {
    operation: 249,
    clause: 'ECMA-269 Table 20-4',
    about: 'Switching function tells that a registration has been aborted.',
    request: members({
      routeRegisterReqID: required('RouteRegisterReqID', {
        about: 'mandatory; registration aborted',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  RouteRegisterCancel: {
    operation: 250,
    clause: 'ECMA-269 Table 20-5',
    about: 'Ends a registration.',
    request: members({
      routeRegisterReqID: required('RouteRegisterReqID', {
        about: 'mandatory; registration to cancel',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
} as const satisfies ServiceGroup['services'];

const events = {} as const satisfies ServiceGroup['events'];

/** Routeing. */
export const routeing: ServiceGroup = {
  name: 'routeing',
  title: 'Routeing',
  types,
  services,
  events,
};
