import { extensions } from './common-members.js';
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

const routeRegisterReqID = optional('RouteRegisterReqID', {
  about: 'The registration that the dialogue belongs to; present if registration is used.',
});

const types = {
  RouteingCrossRefID: alias('identifier', {
    application: 24,
    about: 'Names a routeing dialogue, which is about one call.',
  }),
  RouteRegisterReqID: alias('identifier', { about: 'Names a registration as routeing server.' }),
  SelectValue: enumeration('normal leastCost emergency aCD userDefined', {
    about: 'How a route should be picked.',
  }),
  RetryValue: choice(
    {
      noListAvailable: required('boolean', { tag: 0, about: 'There is no list of routes.' }),
      noCountAvailable: required('boolean', { tag: 1, about: 'No count is kept.' }),
      retryCount: required('integer', { tag: 2, about: 'How many more routes can be offered.' }),
    },
    { about: 'How many more routes can still be offered.' },
  ),
  UnspecifiedErrors: alias('nothing', { about: 'An error that belongs to no other category.' }),
  RejectCause: enumeration(
    `
      busyOverflow=1 queueTimeOverflow capacityOverflow calendarOverflow unknownOverflow
    `,
    { about: 'Why a call goes back into the network.' },
  ),
} as const satisfies ServiceGroup['types'];

const services = {
  RouteRequest: {
    askedBy: 'switchingFunction',
    operation: 31,
    clause: 'ECMA-269 Table 20-11',
    about:
      'The switching function asks for a destination for one call, and so opens a routeing dialogue.',
    request: members({
      crossRefIdentifier: required('RouteingCrossRefID', {
        about:
          'Names the dialogue. The switching function gives it out, one for each call; it is unique within the registration or, without one, within the switching sub-domain.',
      }),
      routeRegisterReqID: optional('RouteRegisterReqID', {
        tag: 0,
        about:
          'The registration that the dialogue belongs to. Present if the switching function supports registration, and absent if not.',
      }),
      currentRoute: required('CalledDeviceID', { about: 'Where the call goes now.' }),
      callingDevice: optional('CallingDeviceID', { about: 'The calling device, if known.' }),
      routeingDevice: optional('SubjectDeviceID', {
        about: 'The device that the call has reached.',
      }),
      routedCall: optional('ConnectionID', { about: 'The connection of the call to be routed.' }),
      routeSelAlgorithm: optional('SelectValue', {
        tag: 1,
        about: 'A hint how the route should be picked.',
      }),
      associatedCallingDevice: optional('AssociatedCallingDeviceID', {
        about: 'The network interface device of the caller, if known.',
      }),
      associatedCalledDevice: optional('AssociatedCalledDeviceID', {
        about: 'The network interface device of the called side, if known.',
      }),
      priority: optional('boolean', { tag: 2, about: 'True for a priority call.' }),
      replyTimeout: optional('integer', {
        tag: 3,
        about: 'How long the computing function has for its answer; the standard names no unit.',
      }),
      correlatorData: optional('CorrelatorData', {
        tag: 4,
        about: 'The correlator data of the call.',
      }),
      mediaCallCharacteristics: optional('MediaCallCharacteristics', {
        tag: 5,
        about: 'The media classes of the call that is to be routed (6.7.8.5).',
      }),
      callCharacteristics: optional('CallCharacteristics', { tag: 6 }),
      routeCallInfo: optional('ConnectionInformation', {
        tag: 7,
        about: 'Media attributes of the routed call.',
      }),
      callLinkageData: optional('CallLinkageData', {
        tag: 8,
        about: 'Identifiers of the global call and its thread.',
      }),
      subjectOfCall: optional('SubjectOfCall', { tag: 9 }),
      messageInfo: optional(listOf('MessageInfoItem', 'messageInfoItem', { single: 'ber' }), {
        tag: 10,
      }),
      languagePreferences: optional('LanguagePreferences', { tag: 11 }),
      deviceHistory: optional(
        listOf('DeviceHistoryListItem', 'DeviceHistoryListItem', {
          single: 'ber',
          keepsLast: true,
        }),
        { tag: 12, about: 'The devices that were in the call formerly.' },
      ),
      extensions,
    }),
  },
  ReRoute: {
    askedBy: 'switchingFunction',
    operation: 32,
    clause: 'ECMA-269 Table 20-8',
    about:
      'The switching function asks for another destination in a dialogue that is open already.',
    request: members(
      {
        crossRefIdentifier: required('RouteingCrossRefID', {
          about: 'Names the dialogue.',
        }),
        routeRegisterReqID: optional('RouteRegisterReqID', {
          tag: 0,
          about:
            'The registration that the dialogue belongs to. Present if the switching function supports registration; if absent, the dialogue is unique within the switching sub-domain.',
        }),
        replyTimeout: optional('integer', {
          tag: 1,
          about: 'How long the computing function has for its answer; the standard names no unit.',
        }),
        correlatorData: optional('CorrelatorData', {
          tag: 2,
          about: 'The correlator data of the call.',
        }),
        callLinkageData: optional('CallLinkageData', {
          tag: 3,
          about: 'Identifiers of the global call and its thread.',
        }),
        extensions,
      },
      { berName: 'ReRouteRequestArgument' },
    ),
  },
  RouteSelect: {
    operation: 33,
    clause: 'ECMA-269 Table 20-12',
    about: 'Gives the destination that a route request asked for.',
    request: members(
      {
        crossRefIdentifier: required('RouteingCrossRefID', {
          about: 'The dialogue that is answered.',
        }),
        routeRegisterReqID: { ...routeRegisterReqID, tag: 0 },
        routeSelected: required('DeviceID', {
          explicitTag: 1,
          about: 'The destination to use.',
        }),
        alternateRoutes: optional(listOf('DeviceID', 'deviceID'), {
          tag: 2,
          about: 'More destinations that may be tried.',
        }),
        remainRetries: optional('RetryValue', {
          explicitTag: 3,
          about: 'How many more routes can still be offered, or that no count is kept.',
        }),
        routeUsedReq: optional('boolean', {
          tag: 4,
          about: 'True asks for a RouteUsed with the destination that is really taken.',
        }),
        correlatorData: optional('CorrelatorData', {
          tag: 5,
          about: 'Correlator data to put on the call.',
        }),
        extensions,
      },
      { berName: 'RouteSelectRequestArgument' },
    ),
  },
  RouteUsed: {
    askedBy: 'switchingFunction',
    operation: 34,
    clause: 'ECMA-269 Table 20-13',
    about: 'The switching function reports the destination that was really taken.',
    request: members(
      {
        crossRefIdentifier: required('RouteingCrossRefID', { about: 'Names the dialogue.' }),
        routeRegisterReqID: { ...routeRegisterReqID, tag: 0 },
        routeUsed: required('CalledDeviceID', { about: 'The destination that was taken.' }),
        callingDevice: optional('CallingDeviceID', { about: 'The calling device, if provided.' }),
        domain: optional('boolean', {
          about: "Whether the destination is in the switching function's own domain.",
        }),
        correlatorData: optional('CorrelatorData', {
          tag: 1,
          about: 'The correlator data of the call.',
        }),
        callLinkageData: optional('CallLinkageData', {
          tag: 2,
          about: 'Identifiers of the global call and its thread.',
        }),
        extensions,
      },
      { berName: 'RouteUsedRequestArgument' },
    ),
  },
  RouteEnd: {
    operation: 35,
    clause: 'ECMA-269 Table 20-9',
    about: 'Ends a routeing dialogue; either side may send it.',
    request: members(
      {
        crossRefIdentifier: required('RouteingCrossRefID', { about: 'The dialogue that ends.' }),
        routeRegisterReqID: { ...routeRegisterReqID, tag: 0 },
        errorValue: optional('ErrorValue', { explicitTag: 1, about: 'Why the dialogue ended.' }),
        correlatorData: optional('CorrelatorData', {
          tag: 2,
          about:
            'From the computing function the correlator data to put on the call, from the switching function what the call has.',
        }),
        extensions,
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
        about: 'The dialogue of the rejected call.',
      }),
      routeRegisterReqID: { ...routeRegisterReqID, tag: 0 },
      rejectCause: optional('RejectCause', {
        tag: 1,
        about: 'Why the call goes back into the network.',
      }),
      correlatorData: optional('CorrelatorData', {
        tag: 2,
        about: 'Correlator data to put on the call.',
      }),
      extensions,
    }),
  },
  RouteRegister: {
    operation: 248,
    clause: 'ECMA-269 Table 20-2',
    about: 'Registers the computing function as routeing server.',
    request: members({
      routeingDevice: optional('DeviceID', {
        about:
          'The routeing device to register for; absent means every routeing device of the switching sub-domain, if that is supported.',
      }),
      requestedRouteingMediaClass: optional('MediaClass', {
        about:
          'The media classes of the calls wanted; they are compared when a route is requested while route mode is used.',
      }),
      extensions,
    }),
    response: members({
      routeRegisterReqID: required('RouteRegisterReqID', { about: 'Names the new registration.' }),
      actualRouteingMediaClass: optional('MediaClass', {
        about: 'The media classes of the calls that will be offered.',
      }),
      extensions,
    }),
  },
  RouteRegisterAbort: {
    askedBy: 'switchingFunction',
    operation: 249,
    clause: 'ECMA-269 Table 20-4',
    about: 'The switching function tells that a registration as routeing server has been aborted.',
    request: members({
      routeRegisterReqID: required('RouteRegisterReqID', {
        about: 'The registration that was aborted.',
      }),
      extensions,
    }),
  },
  RouteRegisterCancel: {
    operation: 250,
    clause: 'ECMA-269 Table 20-5',
    about: 'Ends a registration as routeing server.',
    request: members({
      routeRegisterReqID: required('RouteRegisterReqID', {
        about: 'The registration to cancel.',
      }),
      extensions,
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
