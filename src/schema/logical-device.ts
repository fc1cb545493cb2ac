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

const types = {
  AgentStateEntry: sequence({
    agentID: optional('AgentID'),
    loggedOnState: required('boolean'),
    agentInfo: optional(listOf('AgentInfo', 'agentInfoItem')),
  }),
  AgentID: alias('identifier'),
  AgentInfo: sequence({
    acdGroup: optional('DeviceID'),
    agentState: required('AgentState'),
    pendingAgentState: optional('PendingAgentState', { tag: 0 }),
    agentStateCondition: optional('AgentStateCondition', { tag: 1 }),
  }),
  AgentState: enumeration({
    agentNotReady: 0,
    agentNull: 1,
    agentReady: 2,
    agentBusy: 3,
    agentWorkingAfterCall: 4,
  }),
  PendingAgentState: enumeration({
    agentNotReady: 0,
    agentNull: 1,
    agentReady: 2,
    agentWorkingAfterCall: 3,
  }),
  AgentStateCondition: enumeration({
    forcedPause: 0,
    other: 1,
  }),
  AgentStateList: list('AgentStateEntry', 'agentStateEntry'),
  CallOrigination: bits({
    internal: 0,
    external: 1,
  }),
  ForwardListItem: sequence(
    {
      forwardingType: optional('ForwardingType'),
      forwardStatus: required('boolean'),
      forwardDN: optional('DeviceID'),
      forwardDefault: optional('ForwardDefault'),
      ringDuration: optional('integer', { tag: 0, since: 4 }),
      ringCount: optional('integer'),
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
    },
  ),
  ForwardingType: enumeration(
    {
      forwardImmediate: { number: 0, about: 'as soon as the call arrives' },
      forwardBusy: { number: 1, about: 'device busy with another call' },
      forwardNoAns: { number: 2, about: 'not answered within a number of rings or a time' },
      forwardDND: { number: 9, about: 'do not disturb is on at the device' },
      forwardBusyInt: { number: 3, about: 'the same for internal calls' },
      forwardBusyExt: { number: 4, about: 'the same for external calls' },
      forwardNoAnsInt: { number: 5, about: 'the same for internal calls' },
      forwardNoAnsExt: { number: 6, about: 'the same for external calls' },
      forwardImmInt: { number: 7, about: 'the same for internal calls' },
      forwardImmExt: { number: 8, about: 'the same for external calls' },
      forwardDNDInt: { number: 10, about: 'the same for internal calls' },
      forwardDNDExt: { number: 11, about: 'the same for external calls' },
    },
    {
      clause: 'ECMA-269 6.7.1, 22.1.11',
      about:
        'What triggers forwarding at a device; each of the four may be limited by where the call comes from. A setting of the user takes the place of the SF default of the same type. All values 6.7.1.',
    },
  ),
  ForwardDefault: enumeration({
    forwardingTypeAndForwardDN: 0,
    forwardingType: 1,
    forwardDN: 2,
  }),
  ForwardList: list('ForwardListItem', 'forwardListItem'),
  ReqAgentState: enumeration({
    loggedOn: 0,
    loggedOff: 1,
    notReady: 2,
    ready: 3,
    workingAfterCall: 4,
  }),
  AgentPassword: alias('octets'),
  CallBackListItem: sequence({
    originatingDevice: required('DeviceID'),
    targetDevice: required('DeviceID'),
    callBackMessageIndicator: optional('boolean'),
  }),
  CallBackList: list('CallBackListItem', 'callBackListItem'),
  PresenceState: bits({
    available: 0,
    away: 1,
    busy: 2,
    calling: 3,
    dnd: 4,
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
  }),
  AgentWorkingAfterCallEventPendingAgentState: enumeration({
    notReady: 0,
    ready: 1,
    null: 2,
  }),
} as const satisfies ServiceGroup['types'];

const services = {
  CallBackNonCallRelated: {
    operation: 300,
    clause: 'ECMA-269 22.1.1.1',
    about: 'Sets up a call back between two devices without a call to start from.',
    request: members({
      originatingDevice: required('DeviceID', {
        about: 'originates the call that the call back makes; mandatory',
      }),
      targetDevice: required('DeviceID', { about: 'target of that call; mandatory' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  CallBackMessageNonCallRelated: {
    operation: 301,
    clause: 'ECMA-269 22.1.2.1',
    about: 'Leaves a call back message without a call to start from.',
    request: members({
      originatingDevice: required('DeviceID', { about: 'originator of the message; mandatory' }),
      targetDevice: required('DeviceID', { about: 'target of the message; mandatory' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  CancelCallBack: {
    operation: 302,
    clause: 'ECMA-269 22.1.3.1',
    about: 'Cancels one call back of a device, or all.',
    request: members({
      originatingDevice: required('DeviceID', { about: 'device that asked for the call back' }),
      targetDevice: required('DeviceID', {
        about:
          'target that the call back had; an empty device identifier cancels all call backs of the originator, where supported',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  CancelCallBackMessage: {
    operation: 303,
    clause: 'ECMA-269 22.1.4.1',
    about: 'Cancels one call back message of a device, or all.',
    request: members({
      originatingDevice: required('DeviceID', { about: 'party that left the message' }),
      targetDevice: required('DeviceID', {
        about:
          "target that the message had; an empty device identifier cancels all of the originator's, where supported",
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  GetAgentState: {
    operation: 304,
    clause: 'ECMA-269 22.1.5.1',
    about: 'Asks for the agent state at a device.',
    request: members({
      device: required('DeviceID'),
      acdGroup: optional('DeviceID', { about: 'present = answer for this ACD group only' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      agentStateList: required('AgentStateList'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetAutoAnswer: {
    operation: 305,
    clause: 'ECMA-269 22.1.6.1',
    about: 'Asks whether the device answers by itself; no member besides device.',
    request: members({
      device: required('DeviceID'),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      autoAnswerOn: required('boolean'),
      numberOfRings: optional('integer'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetAutoWorkMode: {
    operation: 306,
    clause: 'ECMA-269 22.1.7.1',
    about: 'Asks for the auto work mode.',
    request: members({
      device: required('DeviceID', { about: 'ACD device, ACD group or agent' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      autoWorkOn: required('boolean'),
      autoWorkInterval: optional('integer'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetCallerIDStatus: {
    operation: 307,
    clause: 'ECMA-269 22.1.9.1',
    about: 'Asks for the caller ID status of the device; no member besides device.',
    request: members({
      device: required('DeviceID'),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      callerIDProvided: required('boolean'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetDoNotDisturb: {
    operation: 308,
    clause: 'ECMA-269 22.1.10.1',
    about: 'Asks for the do not disturb status of the device; no member besides device.',
    request: members({
      device: required('DeviceID'),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      doNotDisturbOn: required('boolean'),
      callOrigination: optional('CallOrigination'),
      callingDeviceList: optional(listOf('DeviceID', 'callingDevice')),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetForwarding: {
    operation: 309,
    clause: 'ECMA-269 22.1.11.1',
    about: 'Asks for the forwarding status of the device; no member besides device.',
    request: members({
      device: required('DeviceID'),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      forwardingList: required('ForwardList'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetLastNumberDialed: {
    operation: 310,
    clause: 'ECMA-269 22.1.12.1',
    about: 'Asks for the number that the device dialled last; no member besides device.',
    request: members({
      device: required('DeviceID'),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      numberDialed: required('DeviceID'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetRouteingMode: {
    operation: 311,
    clause: 'ECMA-269 Table 22-32',
    about: 'Asks for the route mode of the device.',
    request: members({
      device: required('DeviceID', { about: 'a logical device' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      routeingMode: required('boolean'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  SetAgentState: {
    operation: 312,
    clause: 'ECMA-269 22.1.15.1',
    about: 'Asks for a new agent state.',
    request: members({
      device: required('DeviceID', {
        about: 'the ACD agent; an ACD device or ACD group only where capability exchange allows it',
      }),
      requestedAgentState: required('ReqAgentState', {
        about:
          'loggedOn, loggedOff, notReady, ready, workingAfterCall; not the value list of GetAgentState',
      }),
      agentID: optional('AgentID', {
        tag: 2,
        about: 'mandatory when the device has more than one agent identifier',
      }),
      password: optional('AgentPassword', {
        tag: 3,
        about:
          'only with loggedOn and loggedOff; the SF may leave it out of the events that follow',
      }),
      group: optional('DeviceID', {
        about:
          'ACD group to log on to or off from; whether it is there decides the agent log-on model (6.1.1.6)',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      pendingAgentState: optional('PendingAgentState'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  SetAutoAnswer: {
    operation: 313,
    clause: 'ECMA-269 22.1.16.1',
    about: 'Switches automatic answer on or off.',
    request: members({
      device: required('DeviceID'),
      autoAnswerOn: required('boolean', { about: 'true = on, false = off' }),
      numberOfRings: optional('integer', { about: 'rings before the call is answered' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SetAutoWorkMode: {
    operation: 314,
    clause: 'ECMA-269 22.1.17.1',
    about: 'Switches auto work on or off.',
    request: members({
      device: required('DeviceID', { about: 'the ACD agent' }),
      autoWorkOn: required('boolean', { about: 'true = on, false = off' }),
      autoWorkInterval: optional('integer', {
        about:
          'seconds spent in workingAfterCall, 0 to 6000; 0 = that state is not left automatically',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SetCallerIDStatus: {
    operation: 315,
    clause: 'ECMA-269 22.1.18.1',
    about: 'Decides whether calls from the device show caller ID.',
    request: members({
      device: required('DeviceID'),
      callerIDProvided: required('boolean', {
        about:
          'true = given on calls that the device originates, false = kept from the called device',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SetDoNotDisturb: {
    operation: 316,
    clause: 'ECMA-269 22.1.19.1',
    about: 'Switches do not disturb on or off.',
    request: members({
      device: required('DeviceID'),
      doNotDisturbOn: required('boolean', { about: 'true = on, false = off' }),
      callOrigination: optional('CallOrigination', {
        about:
          'bits internal, external; where the SF supports it, absent = all bits on; where not, the effect is up to the SF',
      }),
      callingDeviceList: optional(listOf('DeviceID', 'callingDevice'), {
        about:
          'calling devices for which do not disturb is honoured; where the SF supports it, absent = honoured for every calling device',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SetForwarding: {
    operation: 317,
    clause: 'ECMA-269 22.1.20.1',
    about: 'Activates or deactivates forwarding, with settings of the user or of the SF.',
    request: members({
      device: required('DeviceID'),
      forwardingType: optional('ForwardingType', {
        about:
          "mandatory for settings of the user; absent = the SF's default settings; forwardImmediate, forwardBusy, forwardDND, forwardNoAns, each also as Int and as Ext (6.7.1)",
      }),
      activateForward: required('boolean', { about: 'true = activate, false = deactivate' }),
      forwardDN: optional('DeviceID', {
        about:
          "where calls go; mandatory when settings of the user are activated; absent for the SF's default settings",
      }),
      ringCount: optional('integer', {
        about:
          '1 to 100 rings before forwarding on no answer; only with activateForward true and forwardNoAns, forwardNoAnsInt or forwardNoAnsExt',
      }),
      ringDuration: optional('integer', {
        tag: 3,
        since: 4,
        about: 'seconds before forwarding on no answer; absent when ringCount is present',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  SetRouteingMode: {
    operation: 318,
    clause: 'ECMA-269 Table 22-58',
    about:
      'Lets a device ask for routes, or suspends that. Events of ECMA-269 (9th edition) and ECMA-285: call control, call associated, media attachment, physical and logical device feature, device maintenance, voice unit and vendor specific; restates, in own words, public descriptions of ECMA-269 (doc comments of a public TypeScript package). Every payload goes inside the event report; `monitorCrossRefID` sits on the report, not in the payload.',
    request: members({
      device: required('DeviceID', { about: 'a logical device' }),
      routeingMode: required('boolean', {
        about: 'true = the device may send RouteRequest, false = suspended',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
  GetCallBack: {
    operation: 378,
    since: 4,
    clause: 'ECMA-269 22.1.8.1',
    about: 'Asks which call backs a device has; no member besides device.',
    request: members({
      device: required('DeviceID'),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      callBackList: required('CallBackList'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  GetPresenceState: {
    operation: 550,
    only: 'ber',
    clause: 'ECMA-269 22.1.13.1',
    about: 'Asks for the presence of a device. BER only: ECMA-323 has no such element.',
    request: members({
      device: required('DeviceID', { about: 'a logical device' }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: members({
      presenceState: required('PresenceState'),
      fromTime: optional('TimeInfo', { tag: 0 }),
      untilTime: optional('TimeInfo', { tag: 1 }),
      place: optional('octets', { tag: 2 }),
      mood: optional('octets', { tag: 3 }),
      namedPresenceState: optional('octets', { tag: 4 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  SetPresenceState: {
    operation: 551,
    only: 'ber',
    clause: 'ECMA-269 22.1.21.1',
    about:
      'Sets the presence of a device. BER only: ECMA-323 has no such element. New in the 9th edition.',
    request: members({
      device: required('DeviceID', { about: 'a logical device' }),
      requestedPresenceState: required('PresenceState', {
        about:
          '(12.2.24) available, away, busy, calling, dnd, meeting, offline, unknown (default), vacation, application specified 0 to 10',
      }),
      fromTime: optional('TimeInfo', { tag: 0, about: 'date and time from which the state holds' }),
      untilTime: optional('TimeInfo', { tag: 1, about: 'date and time at which it ends' }),
      place: optional('octets', { tag: 2, about: 'where the user is, in natural language' }),
      mood: optional('octets', { tag: 3, about: 'mood of the user, in natural language' }),
      namedPresenceState: optional('octets', {
        tag: 4,
        about: 'availability, in natural language',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
    response: acknowledgement(),
  },
} as const satisfies ServiceGroup['services'];

const events = {
  AgentBusyEvent: {
    tag: 0,
    clause: 'ECMA-269 22.2.1; ECMA-285 20.2.1',
    about:
      'Agent went Busy: involved with an ACD call, even a held one; may still take non-ACD calls; calls between agents, to a supervisor or private ones may or may not cause it.',
    payload: members({
      agentDevice: required('SubjectDeviceID', { about: 'where the agent went Busy' }),
      agentID: optional('AgentID'),
      acdGroup: optional('DeviceID'),
      pendingAgentState: optional('PendingAgentState', {
        tag: 2,
        about:
          'next state after Busy: Working After Call, Not Ready, Ready or Null; required if the switching function delays that transition',
      }),
      cause: optional('EventCause', { tag: 3 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  AgentLoggedOnEvent: {
    tag: 1,
    clause: 'ECMA-269 22.2.3; ECMA-285 20.2.3',
    about:
      'Agent logged on to an ACD device or group, at the telephone, by SetAgentState or automatically at start-up; does not mean Ready for ACD calls.',
    payload: members({
      agentDevice: required('SubjectDeviceID', {
        about: 'where the agent logged on; acdGroup: group joined',
      }),
      agentID: optional('AgentID', { tag: 2 }),
      acdGroup: optional('DeviceID'),
      agentPassword: optional('AgentPassword', {
        tag: 3,
        about: 'password used; may be left out for security',
      }),
      cause: optional('EventCause'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  AgentLoggedOffEvent: {
    tag: 2,
    clause: 'ECMA-269 22.2.2; ECMA-285 20.2.2',
    about:
      'Agent logged off from an ACD device or group: at the telephone, by SetAgentState, by a supervisor, or as the device left or was deconfigured.',
    payload: members({
      agentDevice: required('SubjectDeviceID', {
        about: 'where the agent logged off; acdGroup: group left',
      }),
      agentID: optional('AgentID', { tag: 2 }),
      acdGroup: optional('DeviceID'),
      agentPassword: optional('AgentPassword', {
        tag: 3,
        about: 'password used; may be left out for security',
      }),
      cause: optional('EventCause'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  AgentNotReadyEvent: {
    tag: 3,
    clause: 'ECMA-269 22.2.4; ECMA-285 20.2.4',
    about: 'Agent is logged on but not prepared for distributed ACD calls; may get non-ACD calls.',
    payload: members({
      agentDevice: required('SubjectDeviceID', { about: 'where the agent went Not Ready' }),
      agentID: optional('AgentID'),
      acdGroup: optional('DeviceID'),
      cause: optional('EventCause'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  AgentReadyEvent: {
    tag: 4,
    clause: 'ECMA-269 22.2.5; ECMA-285 20.2.5',
    about:
      'Agent is prepared for ACD calls (may still have non-ACD calls); caused by an auto-work timer, at the telephone, by SetAgentState or by a supervisor.',
    payload: members({
      agentDevice: required('SubjectDeviceID', { about: 'where the agent went Ready' }),
      agentID: optional('AgentID'),
      acdGroup: optional('DeviceID'),
      cause: optional('EventCause'),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  AgentWorkingAfterCallEvent: {
    tag: 5,
    clause: 'ECMA-269 22.2.6; ECMA-285 20.2.6',
    about: 'Agent does after-call work or has a non-ACD call.',
    payload: members({
      agentDevice: required('SubjectDeviceID', {
        about: 'where the agent went to Working After Call',
      }),
      agentID: optional('AgentID'),
      acdGroup: optional('DeviceID'),
      pendingAgentState: optional('AgentWorkingAfterCallEventPendingAgentState', {
        tag: 2,
        about:
          'next state: Not Ready (0), Ready (1) or Null (2); required if the switching function delays that transition',
      }),
      cause: optional('EventCause', { tag: 3 }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  AutoAnswerEvent: {
    tag: 6,
    clause: 'ECMA-269 22.2.7; ECMA-285 20.2.7',
    about: 'Auto answer went on or off, at the telephone or by SetAutoAnswer (9.5.1 FR 8).',
    payload: members({
      invokingDevice: required('SubjectDeviceID', { about: 'device whose auto answer changed' }),
      autoAnswerOn: required('boolean', { about: 'true = on, false = off' }),
      numberOfRings: optional('integer', { about: 'rings before a call is answered by itself' }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  AutoWorkModeEvent: {
    tag: 7,
    clause: 'ECMA-269 22.2.8; ECMA-285 20.2.8',
    about:
      'Auto-work mode (after a call from Busy to Working After Call, then on by a timer, if any) changed, at the telephone or by SetAutoWorkMode (9.5.1 FR 8).',
    payload: members({
      invokingDevice: required('SubjectDeviceID', { about: 'device whose auto-work mode changed' }),
      autoWorkOn: required('boolean', { about: 'true = on, false = off' }),
      autoWorkInterval: required('integer', {
        about: 'mandatory; seconds in Working After Call; 0 = no automatic leaving of that state',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  CallBackEvent: {
    tag: 8,
    clause: 'ECMA-269 22.2.9; ECMA-285 20.2.9',
    about:
      'A call back between two devices was set or cancelled: by hand, by CallBackNonCallRelated or by CancelCallBack.',
    payload: members({
      originatingDevice: required('SubjectDeviceID', {
        about: 'mandatory; originator and target when the call back was set up',
      }),
      targetDevice: required('SubjectDeviceID', {
        about: 'mandatory; originator and target when the call back was set up',
      }),
      callBackSetCanceled: required('boolean', {
        about: 'mandatory; true = set, false = cancelled (269 spells it callBackSetCancelled)',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  CallBackMessageEvent: {
    tag: 9,
    clause: 'ECMA-269 22.2.10; ECMA-285 20.2.10',
    about: 'A call back message was set or cancelled, by hand or by the services for it.',
    payload: members({
      originatingDevice: required('SubjectDeviceID', {
        about: 'mandatory; originator and target of the message',
      }),
      targetDevice: required('SubjectDeviceID', {
        about: 'mandatory; originator and target of the message',
      }),
      callBackMsgSetCanceled: required('boolean', {
        about: 'mandatory; true = set, false = cancelled',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  CallerIDStatusEvent: {
    tag: 10,
    clause: 'ECMA-269 22.2.11; ECMA-285 20.2.11',
    about: 'Caller ID status changed, at the telephone or by SetCallerIDStatus (9.5.1 FR 8).',
    payload: members({
      device: required('DeviceID', { about: 'device whose status changed' }),
      callerIDProvided: required('boolean', {
        about:
          'true = caller ID given on calls it originates, false = not given to the called device',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  DoNotDisturbEvent: {
    tag: 11,
    clause: 'ECMA-269 22.2.12; ECMA-285 20.2.12',
    about: 'Do not disturb changed, at the telephone or by SetDoNotDisturb (9.5.1 FR 8).',
    payload: members({
      device: required('SubjectDeviceID', { about: 'device whose feature changed' }),
      doNotDisturbOn: required('boolean', { about: 'true = on, false = off' }),
      callOrigination: optional('CallOrigination', {
        about: 'internal and/or external calls, if supported',
      }),
      callingDeviceList: optional(listOf('DeviceID', 'callingDevice'), {
        about: 'callers for which do not disturb holds, if present',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  ForwardingEvent: {
    tag: 12,
    clause: 'ECMA-269 22.2.13; ECMA-285 20.2.13',
    about:
      'A forwarding setting changed; never sent because a call is forwarded. One forwarding type per event, so several changed types make several events; types in 6.7.1 (9.5.1 FR 8).',
    payload: members({
      device: required('SubjectDeviceID', { about: 'device whose forwarding changed' }),
      forwardingType: optional('ForwardingType', {
        about: 'present for user settings, optional for switching function defaults',
      }),
      forwardStatus: required('boolean', { about: 'mandatory; true = active, false = off' }),
      forwardTo: optional('DeviceID', {
        about:
          'destination (269 calls it forwardDN); present for user settings, optional for defaults',
      }),
      forwardDefault: optional('ForwardDefault', {
        about:
          'which part is a default: type and destination, type, or destination; absent (if supported) = not a default setting',
      }),
      ringCount: optional('integer', {
        about:
          '1-100; rings before forwarding on no answer; only for the no-answer types (all, internal, external)',
      }),
      ringDuration: optional('integer', {
        tag: 4,
        since: 4,
        about: 'seconds before forwarding on no answer; left out when ringCount is given',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  PresenceStateEvent: {
    tag: 14,
    only: 'ber',
    clause: 'ECMA-269 22.2.14; ECMA-285 20.2.14',
    about:
      'Presence of a device changed, at the telephone or by SetPresenceState; new in the 9th edition (9.5.1 FR 8). ECMA-323 6th edition has no such root element, so the name is the BER one.',
    payload: members({
      device: required('SubjectDeviceID', { about: 'logical device whose presence changed' }),
      presenceState: required('PresenceState', {
        about:
          'mandatory (12.2.24): available, away, busy, calling, dnd, meeting, offline, unknown (default), vacation, applicationSpecified0 to applicationSpecified10; a BIT STRING in BER',
      }),
      fromTime: optional('TimeInfo', {
        tag: 0,
        about: 'date and time at which the state starts and ends',
      }),
      untilTime: optional('TimeInfo', {
        tag: 1,
        about: 'date and time at which the state starts and ends',
      }),
      place: optional('octets', { tag: 2, about: 'free text: where, in what mood, how available' }),
      mood: optional('octets', { tag: 3, about: 'free text: where, in what mood, how available' }),
      namedPresenceState: optional('octets', {
        tag: 4,
        about: 'free text: where, in what mood, how available',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
  RouteingEvent: {
    tag: 13,
    berName: 'RouteingModeEvent',
    clause: 'ECMA-269 22.2.15; ECMA-285 20.2.15',
    about: 'Route mode of a device changed (BER and 269 name: RouteingModeEvent, Routeing Mode).',
    payload: members({
      device: required('SubjectDeviceID', { about: 'device whose route mode changed' }),
      routeingMode: required('boolean', {
        about: 'mandatory; new mode; true = can make routeing requests',
      }),
      extensions: optional('CSTACommonArguments'),
    }),
  },
} as const satisfies ServiceGroup['events'];

/** Logical device features. */
export const logicalDevice: ServiceGroup = {
  name: 'logical-device',
  title: 'Logical device features',
  eventCategory: 4,
  types,
  services,
  events,
};
