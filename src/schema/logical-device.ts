import { extensions } from './common-members.js';
import {
  acknowledgement,
  alias,
  bits,
  enumeration,
  list,
  listOf,
  members,
  optional,
  required,
  type ServiceGroup,
  sequence,
} from './language.js';

const deviceAskedAbout = required('DeviceID', { about: 'The device to ask about.' });
const agentID = optional('AgentID', {
  about: 'The agent; it must be given when the device has several agent identifiers.',
});
const deviceToSet = required('DeviceID', { about: 'The device to set.' });
const acdGroup = optional('DeviceID', {
  about:
    'The ACD group of the agent. It is present exactly when the event belongs to activity of an ACD group (ECMA-269 6.1.1.6.5).',
});

const types = {
  AgentStateEntry: sequence(
    {
      agentID: optional('AgentID'),
      loggedOnState: required('boolean', { about: 'Whether the agent is logged on.' }),
      agentInfo: optional(listOf('AgentInfo', 'agentInfoItem'), {
        about: 'State of the agent, for each ACD group where groups are told apart.',
      }),
    },
    { about: 'One agent at a device: whether logged on, and in which state.' },
  ),
  AgentID: alias('identifier', { about: 'Identifies an ACD agent.' }),
  AgentInfo: sequence(
    {
      acdGroup: optional('DeviceID', { about: 'The ACD group that the state is for.' }),
      agentState: required('AgentState'),
      pendingAgentState: optional('PendingAgentState', {
        tag: 0,
        about: 'The state that the agent will go to next.',
      }),
      agentStateCondition: optional('AgentStateCondition', { tag: 1 }),
    },
    { about: 'State of an agent, within `acdGroup` where it is given.' },
  ),
  AgentState: enumeration(
    {
      agentNotReady: {
        number: 0,
        about:
          'Logged on, but not prepared for ACD calls that are distributed; other calls may come.',
      },
      agentNull: { number: 1, about: 'Not logged on.' },
      agentReady: { number: 2, about: 'Prepared for ACD calls; other calls may come as well.' },
      agentBusy: {
        number: 3,
        about: 'Involved with an ACD call, even one on hold; other calls may come as well.',
      },
      agentWorkingAfterCall: {
        number: 4,
        about: 'Doing the work that follows a call, or having a call that is no ACD call.',
      },
    },
    { about: 'State of an ACD agent.' },
  ),
  PendingAgentState: enumeration('agentNotReady agentNull agentReady agentWorkingAfterCall', {
    about: 'The state that an ACD agent will go to next.',
  }),
  AgentStateCondition: enumeration('forcedPause other', {
    about: 'The condition behind the state of an agent: a forced pause or another one.',
  }),
  AgentStateList: list('AgentStateEntry', 'agentStateEntry', {
    // The syntax wants at least one, but a device may have none.
    size: [0, 32],
    about: 'Agents at a device and their states, up to 32 of them.',
  }),
  CallOrigination: bits('internal external', {
    about: 'Calls by where they come from: internal ones, external ones or both.',
  }),
  ForwardListItem: sequence(
    {
      forwardingType: optional('ForwardingType'),
      forwardStatus: required('boolean', {
        about: 'True when the forwarding is active, false when it is off.',
      }),
      forwardDN: optional('DeviceID', { about: 'Where calls are forwarded to.' }),
      forwardDefault: optional('ForwardDefault'),
      ringDuration: optional('integer', {
        tag: 0,
        since: 4,
        about: 'Seconds before forwarding on no answer; absent when `ringCount` is given.',
      }),
      ringCount: optional('integer', {
        range: [1, 100],
        about: 'Rings before forwarding on no answer, 1 to 100.',
      }),
    },
    {
      xmlOrder: [
        'forwardingType',
        'forwardStatus',
        'forwardDN',
        'forwardDefault',
        'ringCount',
        'ringDuration',
      ],
      about: 'One forwarding setting of a device.',
    },
  ),
  ForwardingType: enumeration(
    {
      forwardImmediate: { number: 0, about: 'As soon as the call arrives.' },
      forwardBusy: { number: 1, about: 'When the device is busy with another call.' },
      forwardNoAns: {
        number: 2,
        about: 'When the call is not answered within a number of rings or a time.',
      },
      forwardDND: { number: 9, about: 'When do not disturb is on at the device.' },
      forwardBusyInt: {
        number: 3,
        about: 'When the device is busy with another call, for internal calls.',
      },
      forwardBusyExt: {
        number: 4,
        about: 'When the device is busy with another call, for external calls.',
      },
      forwardNoAnsInt: {
        number: 5,
        about:
          'When the call is not answered within a number of rings or a time, for internal calls.',
      },
      forwardNoAnsExt: {
        number: 6,
        about:
          'When the call is not answered within a number of rings or a time, for external calls.',
      },
      forwardImmInt: { number: 7, about: 'As soon as the call arrives, for internal calls.' },
      forwardImmExt: { number: 8, about: 'As soon as the call arrives, for external calls.' },
      forwardDNDInt: {
        number: 10,
        about: 'When do not disturb is on at the device, for internal calls.',
      },
      forwardDNDExt: {
        number: 11,
        about: 'When do not disturb is on at the device, for external calls.',
      },
    },
    {
      clause: 'ECMA-269 6.7.1, 22.1.11',
      about:
        "What makes a device forward a call; each of the four triggers may be limited to internal or to external calls. A setting of the user takes the place of the switching function's default of the same type.",
    },
  ),
  ForwardDefault: enumeration(
    {
      forwardingTypeAndForwardDN: {
        number: 0,
        about: 'Both the forwarding type and the destination.',
      },
      forwardingType: { number: 1, about: 'The forwarding type only.' },
      forwardDN: { number: 2, about: 'The destination only.' },
    },
    { about: 'Which part of a forwarding setting is a default of the switching function.' },
  ),
  ForwardList: list('ForwardListItem', 'forwardListItem', {
    about: 'Forwarding settings of a device.',
  }),
  ReqAgentState: enumeration('loggedOn loggedOff notReady ready workingAfterCall', {
    about:
      'The state that SetAgentState asks for; its values are not those that GetAgentState answers with.',
  }),
  AgentPassword: alias('octets', { about: 'Password of an ACD agent.' }),
  CallBackListItem: sequence(
    {
      originatingDevice: required('DeviceID', {
        about: 'The device that asked for the call back.',
      }),
      targetDevice: required('DeviceID', { about: 'The device that the call back goes to.' }),
      callBackMessageIndicator: optional('boolean'),
    },
    { about: 'One call back that was asked for.' },
  ),
  CallBackList: list('CallBackListItem', 'callBackListItem', {
    about: 'The call backs of a device.',
  }),
  PresenceState: bits(
    {
      available: 0,
      away: 1,
      busy: 2,
      calling: 3,
      dnd: { number: 4, about: 'Do not disturb.' },
      meeting: 5,
      offline: 6,
      unknown: 7,
      vacation: 8,
      applicationSpec0: 9,
      applicationSpec1: 10,
      applicationSpec2: 11,
      applicationSpec3: 12,
      applicationSpec4: 13,
      applicationSpec5: 14,
      applicationSpec6: 15,
      applicationSpec7: 16,
      applicationSpec8: 17,
      applicationSpec9: 18,
      applicationSpec10: 19,
    },
    { about: 'Presence of the user of a device (ECMA-269 12.2.24); `unknown` is the default.' },
  ),
  AgentWorkingAfterCallEventPendingAgentState: enumeration('notReady ready null', {
    about: 'The state that an ACD agent will go to after Working After Call.',
  }),
} as const satisfies ServiceGroup['types'];

const services = {
  CallBackNonCallRelated: {
    operation: 300,
    clause: 'ECMA-269 22.1.1.1',
    about: 'Sets up a call back between two devices without a call to start from.',
    request: members({
      originatingDevice: required('DeviceID', {
        about: 'The device that originates the call that the call back makes.',
      }),
      targetDevice: required('DeviceID', { about: 'The device that this call goes to.' }),
      extensions,
    }),
    response: acknowledgement(),
  },
  CallBackMessageNonCallRelated: {
    operation: 301,
    clause: 'ECMA-269 22.1.2.1',
    about: 'Leaves a call back message without a call to start from.',
    request: members({
      originatingDevice: required('DeviceID', { about: 'The device that leaves the message.' }),
      targetDevice: required('DeviceID', { about: 'The device that the message is for.' }),
      extensions,
    }),
    response: acknowledgement(),
  },
  CancelCallBack: {
    operation: 302,
    clause: 'ECMA-269 22.1.3.1',
    about: 'Cancels one call back of a device, or all of them.',
    request: members({
      originatingDevice: required('DeviceID', {
        about: 'The device that asked for the call back.',
      }),
      targetDevice: required('DeviceID', {
        about:
          'The target of the call back. An empty device identifier cancels all call backs of the originating device, where that is supported.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  CancelCallBackMessage: {
    operation: 303,
    clause: 'ECMA-269 22.1.4.1',
    about: 'Cancels one call back message of a device, or all of them.',
    request: members({
      originatingDevice: required('DeviceID', { about: 'The device that left the message.' }),
      targetDevice: required('DeviceID', {
        about:
          'The target of the message. An empty device identifier cancels all messages of the originating device, where that is supported.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  GetAgentState: {
    operation: 304,
    clause: 'ECMA-269 22.1.5.1',
    about: 'Asks for the state of the agents at a device.',
    request: members({
      device: deviceAskedAbout,
      acdGroup: optional('DeviceID', { about: 'Limits the answer to this ACD group.' }),
      extensions,
    }),
    response: members({
      agentStateList: required('AgentStateList'),
      extensions,
    }),
  },
  GetAutoAnswer: {
    operation: 305,
    clause: 'ECMA-269 22.1.6.1',
    about: 'Asks whether a device answers calls by itself.',
    request: members({
      device: deviceAskedAbout,
      extensions,
    }),
    response: members({
      autoAnswerOn: required('boolean', { about: 'True when the device answers calls by itself.' }),
      numberOfRings: optional('integer', { about: 'Rings before a call is answered.' }),
      extensions,
    }),
  },
  GetAutoWorkMode: {
    operation: 306,
    clause: 'ECMA-269 22.1.7.1',
    about: 'Asks for the auto work mode: whether an agent goes to Working After Call after a call.',
    request: members({
      device: required('DeviceID', {
        about: 'The ACD device, the ACD group or the agent to ask about.',
      }),
      extensions,
    }),
    response: members({
      autoWorkOn: required('boolean', {
        about: 'True when auto work is on, false when it is off.',
      }),
      autoWorkInterval: optional('integer', {
        about:
          'Seconds spent in Working After Call before that state is left automatically; 0 means that it is not.',
      }),
      extensions,
    }),
  },
  GetCallerIDStatus: {
    operation: 307,
    clause: 'ECMA-269 22.1.9.1',
    about: 'Asks whether calls from a device show its caller ID.',
    request: members({
      device: deviceAskedAbout,
      extensions,
    }),
    response: members({
      callerIDProvided: required('boolean', {
        about:
          'True when the caller ID is given on calls that the device originates, false when it is kept from the called device.',
      }),
      extensions,
    }),
  },
  GetDoNotDisturb: {
    operation: 308,
    clause: 'ECMA-269 22.1.10.1',
    about: 'Asks whether do not disturb is on at a device.',
    request: members({
      device: deviceAskedAbout,
      extensions,
    }),
    response: members({
      doNotDisturbOn: required('boolean', {
        about: 'True when do not disturb is on, false when it is off.',
      }),
      callOrigination: optional('CallOrigination', {
        about: 'The calls for which do not disturb is honoured.',
      }),
      callingDeviceList: optional(listOf('DeviceID', 'callingDevice'), {
        about: 'The calling devices for which do not disturb is honoured.',
      }),
      extensions,
    }),
  },
  GetForwarding: {
    operation: 309,
    clause: 'ECMA-269 22.1.11.1',
    about: 'Asks for the forwarding settings of a device.',
    request: members({
      device: deviceAskedAbout,
      extensions,
    }),
    response: members({
      forwardingList: required('ForwardList'),
      extensions,
    }),
  },
  GetLastNumberDialed: {
    operation: 310,
    clause: 'ECMA-269 22.1.12.1',
    about: 'Asks for the number that a device dialled last.',
    request: members({
      device: deviceAskedAbout,
      extensions,
    }),
    response: members({
      numberDialed: required('DeviceID', { about: 'The number that was dialled last.' }),
      extensions,
    }),
  },
  GetRouteingMode: {
    operation: 311,
    clause: 'ECMA-269 Table 22-32',
    about: 'Asks whether a device may ask for routes.',
    request: members({
      device: required('DeviceID', { about: 'The logical device to ask about.' }),
      extensions,
    }),
    response: members({
      routeingMode: required('boolean', {
        about: 'True when the device may send RouteRequest, false when that is suspended.',
      }),
      extensions,
    }),
  },
  SetAgentState: {
    operation: 312,
    clause: 'ECMA-269 22.1.15.1',
    about: 'Asks for a new state of an agent, logging on and off included.',
    request: members({
      device: required('DeviceID', {
        about:
          'The ACD agent; an ACD device or an ACD group only where the capability exchange allows it.',
      }),
      requestedAgentState: required('ReqAgentState', {
        about: 'The state asked for; its values are not those that GetAgentState answers with.',
      }),
      agentID: { ...agentID, tag: 2 },
      password: optional('AgentPassword', {
        tag: 3,
        about:
          'Password of the agent, only with `loggedOn` and `loggedOff`; the switching function may leave it out of the events that follow.',
      }),
      group: optional('DeviceID', {
        about:
          'The ACD group to log on to or off from; whether it is given decides the agent log-on model (ECMA-269 6.1.1.6).',
      }),
      extensions,
    }),
    response: members({
      pendingAgentState: optional('PendingAgentState', {
        about: 'The state that the agent will go to next.',
      }),
      extensions,
    }),
  },
  SetAutoAnswer: {
    operation: 313,
    clause: 'ECMA-269 22.1.16.1',
    about: 'Switches automatic answer on or off.',
    request: members({
      device: deviceToSet,
      autoAnswerOn: required('boolean', {
        about: 'True switches automatic answer on, false switches it off.',
      }),
      numberOfRings: optional('integer', { about: 'Rings before a call is answered.' }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SetAutoWorkMode: {
    operation: 314,
    clause: 'ECMA-269 22.1.17.1',
    about:
      'Switches auto work on or off: whether an agent goes to Working After Call after a call.',
    request: members({
      device: required('DeviceID', { about: 'The ACD agent.' }),
      autoWorkOn: required('boolean', {
        about: 'True switches auto work on, false switches it off.',
      }),
      autoWorkInterval: optional('integer', {
        range: [0, 6000],
        about:
          'Seconds spent in Working After Call, 0 to 6000; 0 means that the state is not left automatically.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SetCallerIDStatus: {
    operation: 315,
    clause: 'ECMA-269 22.1.18.1',
    about: 'Decides whether calls from a device show its caller ID.',
    request: members({
      device: deviceToSet,
      callerIDProvided: required('boolean', {
        about:
          'True gives the caller ID on calls that the device originates, false keeps it from the called device.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SetDoNotDisturb: {
    operation: 316,
    clause: 'ECMA-269 22.1.19.1',
    about: 'Switches do not disturb on or off.',
    request: members({
      device: deviceToSet,
      doNotDisturbOn: required('boolean', {
        about: 'True switches do not disturb on, false switches it off.',
      }),
      callOrigination: optional('CallOrigination', {
        about:
          'The calls for which do not disturb is honoured. Absence means all of them where the switching function supports this member; where it does not, the switching function decides.',
      }),
      callingDeviceList: optional(listOf('DeviceID', 'callingDevice'), {
        about:
          'The calling devices for which do not disturb is honoured. Absence means every calling device where the switching function supports this member.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SetForwarding: {
    operation: 317,
    clause: 'ECMA-269 22.1.20.1',
    about:
      "Activates or deactivates forwarding, with settings of the user or with the switching function's defaults.",
    request: members({
      device: deviceToSet,
      forwardingType: optional('ForwardingType', {
        about:
          "What makes the device forward a call. It must be given for settings of the user; absence means the switching function's default settings.",
      }),
      activateForward: required('boolean', {
        about: 'True activates the forwarding, false deactivates it.',
      }),
      forwardDN: optional('DeviceID', {
        about:
          "Where calls are forwarded to. It must be given when settings of the user are activated, and is absent for the switching function's default settings.",
      }),
      ringCount: optional('integer', {
        range: [1, 100],
        about:
          'Rings before forwarding on no answer, 1 to 100. Only when forwarding is activated with `forwardNoAns`, `forwardNoAnsInt` or `forwardNoAnsExt`.',
      }),
      ringDuration: optional('integer', {
        tag: 3,
        since: 4,
        about: 'Seconds before forwarding on no answer; absent when `ringCount` is given.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  SetRouteingMode: {
    operation: 318,
    clause: 'ECMA-269 Table 22-58',
    about: 'Lets a device ask for routes, or suspends that.',
    request: members({
      device: required('DeviceID', { about: 'The logical device to set.' }),
      routeingMode: required('boolean', {
        about: 'True lets the device send RouteRequest, false suspends that.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
  GetCallBack: {
    operation: 378,
    since: 4,
    clause: 'ECMA-269 22.1.8.1',
    about: 'Asks which call backs a device has.',
    request: members({
      device: deviceAskedAbout,
      extensions,
    }),
    response: members({
      callBackList: required('CallBackList'),
      extensions,
    }),
  },
  GetPresenceState: {
    operation: 550,
    only: 'ber',
    clause: 'ECMA-269 22.1.13.1',
    about:
      'Asks for the presence of the user of a device. ECMA-323 has no form of it, so only BER can carry it.',
    request: members({
      device: required('DeviceID', { about: 'The logical device to ask about.' }),
      extensions,
    }),
    response: members({
      presenceState: required('PresenceState'),
      fromTime: optional('TimeInfo', {
        tag: 0,
        about: 'Date and time from which the state holds.',
      }),
      untilTime: optional('TimeInfo', { tag: 1, about: 'Date and time at which the state ends.' }),
      place: optional('octets', { tag: 2, about: 'Where the user is, in natural language.' }),
      mood: optional('octets', { tag: 3, about: 'Mood of the user, in natural language.' }),
      namedPresenceState: optional('octets', {
        tag: 4,
        about: 'Availability of the user, in natural language.',
      }),
      extensions,
    }),
  },
  SetPresenceState: {
    operation: 551,
    only: 'ber',
    clause: 'ECMA-269 22.1.21.1',
    about:
      'Sets the presence of the user of a device. New in the 9th edition of ECMA-269; ECMA-323 has no form of it, so only BER can carry it.',
    request: members({
      device: required('DeviceID', { about: 'The logical device to set.' }),
      requestedPresenceState: required('PresenceState', {
        whenMissing: null,
        about: 'The new presence (ECMA-269 12.2.24); `unknown` is the default.',
      }),
      fromTime: optional('TimeInfo', {
        tag: 0,
        about: 'Date and time from which the state holds.',
      }),
      untilTime: optional('TimeInfo', { tag: 1, about: 'Date and time at which the state ends.' }),
      place: optional('octets', { tag: 2, about: 'Where the user is, in natural language.' }),
      mood: optional('octets', { tag: 3, about: 'Mood of the user, in natural language.' }),
      namedPresenceState: optional('octets', {
        tag: 4,
        about: 'Availability of the user, in natural language.',
      }),
      extensions,
    }),
    response: acknowledgement(),
  },
} as const satisfies ServiceGroup['services'];

const events = {
  AgentBusyEvent: {
    tag: 0,
    clause: 'ECMA-269 22.2.1; ECMA-285 20.2.1',
    about:
      "An agent went Busy: involved with an ACD call, even one on hold, while other calls may still come. Calls between agents, to a supervisor or private ones may or may not cause it. Monitors on the ACD device, on the ACD group or on the agent's device may report it (ECMA-269 6.1.1.6).",
    payload: members({
      agentDevice: required('SubjectDeviceID', {
        about: 'The device at which the agent went Busy.',
      }),
      agentID,
      acdGroup,
      pendingAgentState: optional('PendingAgentState', {
        tag: 2,
        about:
          'The state that follows Busy: Working After Call, Not Ready, Ready or Null. It must be given when the switching function delays the transition.',
      }),
      cause: optional('EventCause', { tag: 3 }),
      extensions,
    }),
  },
  AgentLoggedOnEvent: {
    tag: 1,
    clause: 'ECMA-269 22.2.3; ECMA-285 20.2.3',
    about:
      "An agent logged on to an ACD device or group: at the telephone, by SetAgentState, or automatically at start-up. This does not mean being ready for ACD calls. Monitors on the ACD device, on the ACD group or on the agent's device may report it (ECMA-269 6.1.1.6).",
    payload: members({
      agentDevice: required('SubjectDeviceID', {
        about: 'The device at which the agent logged on.',
      }),
      agentID: { ...agentID, tag: 2 },
      acdGroup: optional('DeviceID', {
        about:
          'The ACD group that the agent joined. It is present exactly when the event belongs to activity of an ACD group (ECMA-269 6.1.1.6.5).',
      }),
      agentPassword: optional('AgentPassword', {
        tag: 3,
        about: 'The password that was used; it may be left out for security.',
      }),
      cause: optional('EventCause'),
      extensions,
    }),
  },
  AgentLoggedOffEvent: {
    tag: 2,
    clause: 'ECMA-269 22.2.2; ECMA-285 20.2.2',
    about:
      "An agent logged off from an ACD device or group: at the telephone, by SetAgentState, by a supervisor, or because the device left or was deconfigured. Monitors on the ACD device, on the ACD group or on the agent's device may report it (ECMA-269 6.1.1.6).",
    payload: members({
      agentDevice: required('SubjectDeviceID', {
        about: 'The device at which the agent logged off.',
      }),
      agentID: { ...agentID, tag: 2 },
      acdGroup: optional('DeviceID', {
        about:
          'The ACD group that the agent left. It is present exactly when the event belongs to activity of an ACD group (ECMA-269 6.1.1.6.5).',
      }),
      agentPassword: optional('AgentPassword', {
        tag: 3,
        about: 'The password that was used; it may be left out for security.',
      }),
      cause: optional('EventCause'),
      extensions,
    }),
  },
  AgentNotReadyEvent: {
    tag: 3,
    clause: 'ECMA-269 22.2.4; ECMA-285 20.2.4',
    about:
      "An agent is logged on but not prepared for ACD calls that are distributed; other calls may come. Monitors on the ACD device, on the ACD group or on the agent's device may report it (ECMA-269 6.1.1.6).",
    payload: members({
      agentDevice: required('SubjectDeviceID', {
        about: 'The device at which the agent went Not Ready.',
      }),
      agentID,
      acdGroup,
      cause: optional('EventCause'),
      extensions,
    }),
  },
  AgentReadyEvent: {
    tag: 4,
    clause: 'ECMA-269 22.2.5; ECMA-285 20.2.5',
    about:
      "An agent is prepared for ACD calls, while other calls may come as well: by an auto-work timer, at the telephone, by SetAgentState or by a supervisor. Monitors on the ACD device, on the ACD group or on the agent's device may report it (ECMA-269 6.1.1.6).",
    payload: members({
      agentDevice: required('SubjectDeviceID', {
        about: 'The device at which the agent went Ready.',
      }),
      agentID,
      acdGroup,
      cause: optional('EventCause'),
      extensions,
    }),
  },
  AgentWorkingAfterCallEvent: {
    tag: 5,
    clause: 'ECMA-269 22.2.6; ECMA-285 20.2.6',
    about:
      "An agent does the work that follows a call, or has a call that is no ACD call. Monitors on the ACD device, on the ACD group or on the agent's device may report it (ECMA-269 6.1.1.6).",
    payload: members({
      agentDevice: required('SubjectDeviceID', {
        about: 'The device at which the agent went to Working After Call.',
      }),
      agentID,
      acdGroup,
      pendingAgentState: optional('AgentWorkingAfterCallEventPendingAgentState', {
        tag: 2,
        about:
          'The state that follows: Not Ready, Ready or Null. It must be given when the switching function delays the transition.',
      }),
      cause: optional('EventCause', { tag: 3 }),
      extensions,
    }),
  },
  AutoAnswerEvent: {
    tag: 6,
    clause: 'ECMA-269 22.2.7; ECMA-285 20.2.7',
    about:
      'Automatic answer went on or off, at the telephone or by SetAutoAnswer. Nothing is sent when a request leaves it as it was (ECMA-269 9.5.1, FR 8).',
    payload: members({
      invokingDevice: required('SubjectDeviceID', {
        about: 'The device whose automatic answer changed.',
      }),
      autoAnswerOn: required('boolean', {
        about: 'True when automatic answer is on, false when it is off.',
      }),
      numberOfRings: optional('integer', { about: 'Rings before a call is answered.' }),
      extensions,
    }),
  },
  AutoWorkModeEvent: {
    tag: 7,
    clause: 'ECMA-269 22.2.8; ECMA-285 20.2.8',
    about:
      'Auto work changed, at the telephone or by SetAutoWorkMode: whether an agent goes from Busy to Working After Call after a call, and on from there by a timer if there is one. Nothing is sent when a request leaves it as it was (ECMA-269 9.5.1, FR 8).',
    payload: members({
      invokingDevice: required('SubjectDeviceID', {
        about: 'The device whose auto work mode changed.',
      }),
      autoWorkOn: required('boolean', {
        about: 'True when auto work is on, false when it is off.',
      }),
      autoWorkInterval: required('integer', {
        about:
          'Seconds spent in Working After Call before that state is left automatically; 0 means that it is not.',
      }),
      extensions,
    }),
  },
  CallBackEvent: {
    tag: 8,
    clause: 'ECMA-269 22.2.9; ECMA-285 20.2.9',
    about:
      'A call back between two devices was set or cancelled: by hand, by CallBackNonCallRelated or by CancelCallBack.',
    payload: members({
      originatingDevice: required('SubjectDeviceID', {
        about: 'The device that asked for the call back when it was set.',
      }),
      targetDevice: required('SubjectDeviceID', {
        about: 'The target of the call back when it was set.',
      }),
      callBackSetCanceled: required('boolean', {
        about:
          'True when the call back was set, false when it was cancelled (callBackSetCancelled in ECMA-269).',
      }),
      extensions,
    }),
  },
  CallBackMessageEvent: {
    tag: 9,
    clause: 'ECMA-269 22.2.10; ECMA-285 20.2.10',
    about:
      'A call back message was set or cancelled, by hand or by the services for call back messages.',
    payload: members({
      originatingDevice: required('SubjectDeviceID', {
        about: 'The device that left the message.',
      }),
      targetDevice: required('SubjectDeviceID', {
        about: 'The device that the message is for.',
      }),
      callBackMsgSetCanceled: required('boolean', {
        about: 'True when the message was set, false when it was cancelled.',
      }),
      extensions,
    }),
  },
  CallerIDStatusEvent: {
    tag: 10,
    clause: 'ECMA-269 22.2.11; ECMA-285 20.2.11',
    about:
      'The caller ID status of a device changed, at the telephone or by SetCallerIDStatus. Nothing is sent when a request leaves it as it was (ECMA-269 9.5.1, FR 8).',
    payload: members({
      device: required('DeviceID', { about: 'The device whose caller ID status changed.' }),
      callerIDProvided: required('boolean', {
        about:
          'True when the caller ID is given on calls that the device originates, false when it is kept from the called device.',
      }),
      extensions,
    }),
  },
  DoNotDisturbEvent: {
    tag: 11,
    clause: 'ECMA-269 22.2.12; ECMA-285 20.2.12',
    about:
      'Do not disturb changed at a device, at the telephone or by SetDoNotDisturb. Nothing is sent when a request leaves it as it was (ECMA-269 9.5.1, FR 8).',
    payload: members({
      device: required('SubjectDeviceID', { about: 'The device whose do not disturb changed.' }),
      doNotDisturbOn: required('boolean', {
        about: 'True when do not disturb is on, false when it is off.',
      }),
      callOrigination: optional('CallOrigination', {
        about:
          'The calls for which do not disturb is honoured, where the switching function supports the distinction.',
      }),
      callingDeviceList: optional(listOf('DeviceID', 'callingDevice'), {
        about: 'The calling devices for which do not disturb is honoured.',
      }),
      extensions,
    }),
  },
  ForwardingEvent: {
    tag: 12,
    clause: 'ECMA-269 22.2.13; ECMA-285 20.2.13',
    about:
      'A forwarding setting changed; it is never sent because a call is forwarded. Each event tells of one forwarding type (ECMA-269 6.7.1), so several make several events. Nothing is sent when a request leaves it as it was (ECMA-269 9.5.1, FR 8).',
    payload: members({
      device: required('SubjectDeviceID', { about: 'The device whose forwarding changed.' }),
      forwardingType: optional('ForwardingType', {
        about:
          "What makes the device forward a call; always present for settings of the user, not always for the switching function's defaults.",
      }),
      forwardStatus: required('boolean', {
        about: 'True when the forwarding is active, false when it is off.',
      }),
      forwardTo: optional('DeviceID', {
        about:
          "Where calls are forwarded to (forwardDN in ECMA-269); always present for settings of the user, not always for the switching function's defaults.",
      }),
      forwardDefault: optional('ForwardDefault', {
        about:
          'Which part of the setting is a default of the switching function. Absence, where the member is supported, means none.',
      }),
      ringCount: optional('integer', {
        range: [1, 100],
        xmlType: 'short',
        about:
          'Rings before forwarding on no answer, 1 to 100; only for the types of no answer, of all, internal or external calls.',
      }),
      ringDuration: optional('integer', {
        tag: 4,
        since: 4,
        about: 'Seconds before forwarding on no answer; absent when `ringCount` is given.',
      }),
      extensions,
    }),
  },
  PresenceStateEvent: {
    tag: 14,
    only: 'ber',
    clause: 'ECMA-269 22.2.14; ECMA-285 20.2.14',
    about:
      'The presence of the user of a device changed, at the telephone or by SetPresenceState. New in the 9th edition of ECMA-269; ECMA-323 has no form of it, so only BER can carry it. Nothing is sent when a request leaves it as it was (ECMA-269 9.5.1, FR 8).',
    payload: members({
      device: required('SubjectDeviceID', { about: 'The logical device whose presence changed.' }),
      presenceState: required('PresenceState', {
        about: 'The presence (ECMA-269 12.2.24); `unknown` is the default.',
      }),
      fromTime: optional('TimeInfo', {
        tag: 0,
        about: 'Date and time from which the state holds.',
      }),
      untilTime: optional('TimeInfo', {
        tag: 1,
        about: 'Date and time at which the state ends.',
      }),
      place: optional('octets', { tag: 2, about: 'Where the user is, in natural language.' }),
      mood: optional('octets', { tag: 3, about: 'Mood of the user, in natural language.' }),
      namedPresenceState: optional('octets', {
        tag: 4,
        about: 'Availability of the user, in natural language.',
      }),
      extensions,
    }),
  },
  RouteingEvent: {
    tag: 13,
    berName: 'RouteingModeEvent',
    filterBit: 'routeingMode',
    clause: 'ECMA-269 22.2.15; ECMA-285 20.2.15',
    about:
      'The route mode of a device changed. ECMA-269 calls the event Routeing Mode and ECMA-285 RouteingModeEvent.',
    payload: members({
      device: required('SubjectDeviceID', { about: 'The device whose route mode changed.' }),
      routeingMode: required('boolean', {
        about: 'True when the device can ask for routes.',
      }),
      extensions,
    }),
  },
} as const satisfies ServiceGroup['events'];

/** Logical device features. */
export const logicalDevice: ServiceGroup = {
  name: 'logical-device',
  title: 'Logical device features',
  eventCategory: 4,
  filterCategory: 'logicalDeviceFeature',
  types,
  services,
  events,
};
