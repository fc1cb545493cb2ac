import { describe, expect, it } from 'vitest';
import { phase1Codec } from '../../../src/ber/phase1/codec.js';
import { EncodeError } from '../../../src/model/errors.js';
import type { Message } from '../../../src/model/message.js';

const codec = phase1Codec();

const connection = { callID: '1', deviceID: { number: '100' } };
const device = { deviceIdentifier: { number: '100' } };
const delivered = {
  kind: 'event',
  type: 'DeliveredEvent',
  invokeID: 1,
  monitorCrossRefID: '7',
  connection,
  alertingDevice: device,
  callingDevice: device,
  calledDevice: device,
  lastRedirectionDevice: { notRequired: true },
  cause: 'newCall',
} as const;
const failed = {
  kind: 'event',
  type: 'FailedEvent',
  monitorCrossRefID: '7',
  failedConnection: connection,
  failingDevice: device,
  callingDevice: { notKnown: true },
  calledDevice: device,
  lastRedirectionDevice: { notSpecified: true },
  cause: 'busy',
} as const;
const makeCall = {
  kind: 'request',
  type: 'MakeCall',
  callingDevice: { number: '100' },
  calledDirectoryNumber: { number: '200' },
} as const;
const monitorStart = {
  kind: 'request',
  type: 'MonitorStart',
  monitorObject: { deviceObject: { number: '100' } },
} as const;
const error = { kind: 'error', type: 'UniversalFailure', invokeID: 3 } as const;

/** What Phase I lacks, with the path that the error names. */
const lacks: readonly (readonly [path: string, message: Message])[] = [
  ['DeliveredEvent.subjectOfCall', { ...delivered, subjectOfCall: 'hello' }],
  ['DeliveredEvent.cause', { ...delivered, cause: 'normalClearing' }],
  [
    'DeliveredEvent.callingDevice.restricted',
    { ...delivered, callingDevice: { restricted: true } },
  ],
  [
    'DeliveredEvent.lastRedirectionDevice.notSpecified',
    { ...delivered, lastRedirectionDevice: { notSpecified: true } },
  ],
  [
    'DeliveredEvent.alertingDevice.deviceIdentifier.privateName',
    { ...delivered, alertingDevice: { deviceIdentifier: { number: '1', privateName: 'x' } } },
  ],
  [
    'DeliveredEvent.connection.deviceID.typeOfNumber',
    {
      ...delivered,
      connection: { callID: '1', deviceID: { number: '1', typeOfNumber: 'implicitPublic' } },
    },
  ],
  [
    'DeliveredEvent.extensions.security',
    { ...delivered, extensions: { security: { messageSequenceNumber: 1 } } },
  ],
  [
    'DeliveredEvent.extensions.privateData[0]',
    { ...delivered, extensions: { privateData: [{ string: Uint8Array.of(1) }] } },
  ],
  ['FailedEvent.callingDevice', { ...failed, callingDevice: device }],
  [
    'FailedEvent.lastRedirectionDevice',
    { ...failed, lastRedirectionDevice: { notRequired: true } },
  ],
  ['MakeCall.autoOriginate', { ...makeCall, autoOriginate: 'doNotPrompt' }],
  [
    'MakeCall.callingDevice.typeOfNumber',
    { ...makeCall, callingDevice: { number: '1', typeOfNumber: 'implicitPublic' } },
  ],
  [
    'MonitorStart.requestedMonitorFilter.callControl.bridged',
    { ...monitorStart, requestedMonitorFilter: { callControl: { bridged: true } } },
  ],
  [
    'MonitorStart.requestedMonitorFilter.voice.play',
    { ...monitorStart, requestedMonitorFilter: { voice: { play: true } } },
  ],
  ['MonitorStart.requestedMonitorMediaClass', { ...monitorStart, requestedMonitorMediaClass: {} }],
  ['UniversalFailure.operation', { ...error, operation: 'invalidParameterValue' }],
  ['UniversalFailure.privateData', { ...error, privateData: 'cSTAPrivateDataInfoError' }],
  [
    'MakePredictiveCall.alertTime',
    {
      kind: 'request',
      type: 'MakePredictiveCall',
      callingDevice: { number: '1' },
      calledDirectoryNumber: { number: '2' },
      alertTime: 5,
    },
  ],
  [
    'ConferenceCallResponse.connections[0].oldConnection',
    {
      kind: 'response',
      type: 'ConferenceCallResponse',
      conferenceCall: connection,
      connections: [{ newConnection: connection, oldConnection: connection }],
    },
  ],
  [
    'GetMicrophoneMuteResponse.microphoneMuteList[0].auditoryApparatus',
    {
      kind: 'response',
      type: 'GetMicrophoneMuteResponse',
      microphoneMuteList: [{ auditoryApparatus: '1', microphoneMuteOn: true }],
    },
  ],
];

/** What has no form in Phase I, nor has what would be left. */
const impossible: readonly (readonly [path: string, message: Message])[] = [
  ['RequestSystemStatus', { kind: 'request', type: 'RequestSystemStatus' }],
  [
    'BridgedEvent',
    {
      kind: 'event',
      type: 'BridgedEvent',
      monitorCrossRefID: '7',
      bridgedConnection: connection,
      bridgedAppearance: device,
      cause: 'normal',
    },
  ],
  ['ParkCallResponse', { kind: 'response', type: 'ParkCallResponse' }],
  [
    'SystemStatus.systemStatus',
    { kind: 'request', type: 'SystemStatus', systemStatus: 'partiallyDisabled' },
  ],
  [
    'SetForwarding.forwardingType',
    { kind: 'request', type: 'SetForwarding', device: { number: '1' }, activateForward: true },
  ],
  [
    'SetForwarding.forwardingType',
    {
      kind: 'request',
      type: 'SetForwarding',
      device: { number: '1' },
      forwardingType: 'forwardDND',
      activateForward: true,
    },
  ],
  [
    'SnapshotCallResponse.crossRefIDorSnapshotData',
    {
      kind: 'response',
      type: 'SnapshotCallResponse',
      crossRefIDorSnapshotData: { serviceCrossRefID: '1' },
    },
  ],
];

function refusal(message: Message, lacking: 'error' | 'omit'): EncodeError {
  try {
    phase1Codec({ lacking }).encode(message);
  } catch (thrown) {
    if (thrown instanceof EncodeError) return thrown;
    throw thrown;
  }
  throw new Error('it was written');
}

describe('what Phase I lacks', () => {
  it.each(lacks)('%s is an error', (path, message) => {
    const { code, path: at, reason } = refusal(message, 'error');
    expect({ code, at }).toEqual({ code: 'not-in-edition', at: path });
    expect(reason).toContain('CSTA Phase I');
  });

  it.each(lacks)('%s is left out and told, where that is wished', (path, message) => {
    const told: string[] = [];
    const octets = phase1Codec({
      lacking: 'omit',
      report: ({ path: at }) => told.push(at),
    }).encode(message);
    expect(told).toEqual([path]);
    const left = codec.decode(octets);
    expect(left.type).toBe(message.type);
    expect([...codec.encode(left)]).toEqual([...octets]);
  });

  it.each(impossible)('%s is an error always', (path, message) => {
    for (const lacking of ['error', 'omit'] as const) {
      const { code, path: at } = refusal(message, lacking);
      expect({ code, at }).toEqual({ code: 'not-in-edition', at: path });
    }
  });
});

describe('a cross reference that is not in use', () => {
  it.each([
    'invalidCrossRefID',
    'invalidEscapeCrossRefID',
    'invalidMonitorCrossRefID',
    'invalidRouteingCrossRefID',
    'invalidRouteRegistrationCrossRefID',
  ] as const)('is error 17, as is %s', (operation) => {
    const octets = codec.encode({ ...error, operation });
    expect([...octets]).toEqual([0xa3, 9, 2, 1, 3, 2, 1, 1, 0x81, 1, 17]);
    expect(codec.decode(octets)).toEqual({ ...error, operation: 'invalidCrossRefID' });
  });
});

describe('what says nothing', () => {
  const plain = (message: Message): string => [...codec.encode(message)].join();

  it('is not in the way where Phase I lacks it', () => {
    const { cause, ...rest } = delivered;
    expect(plain({ ...delivered, cause: 'normal' })).toBe(plain(rest as Message));
    expect(plain(failed).length).toBeGreaterThan(0);
    expect(
      plain({
        ...monitorStart,
        requestedMonitorFilter: { callControl: { bridged: false }, voice: {} },
      }),
    ).toBe(plain({ ...monitorStart, requestedMonitorFilter: {} }));
    expect(plain({ ...makeCall, callingDevice: { number: '100', hasPrivateName: false } })).toBe(
      plain(makeCall),
    );
    expect(plain({ ...makeCall, autoOriginate: 'prompt' })).toBe(plain(makeCall));
    expect(
      plain({ ...makeCall, callingDevice: { number: '100', typeOfNumber: 'dialingNumber' } }),
    ).toBe(plain(makeCall));
  });
});

describe('errors in what a program gives', () => {
  const broken: readonly (readonly [path: string, code: string, message: object])[] = [
    [
      'MakeCall.calledDirectoryNumber',
      'missing-member',
      { ...makeCall, calledDirectoryNumber: undefined },
    ],
    ['MakeCall.callingDevice.number', 'bad-value', { ...makeCall, callingDevice: { number: 100 } }],
    ['AnswerCall.callToBeAnswered', 'missing-member', { kind: 'request', type: 'AnswerCall' }],
    ['GetAgentState.device', 'missing-member', { kind: 'request', type: 'GetAgentState' }],
    [
      'AnswerCall.callToBeAnswered.callID',
      'bad-value',
      { kind: 'request', type: 'AnswerCall', callToBeAnswered: { callID: 3 } },
    ],
    ['DeliveredEvent.connection', 'bad-value', { ...delivered, connection: 'x' }],
    ['UniversalFailure', 'missing-member', error],
    ['MakeCall.foo', 'unknown-member', { ...makeCall, foo: 1 }],
    [
      'MakeCall.callingDevice.foo',
      'unknown-member',
      { ...makeCall, callingDevice: { number: '1', foo: 1 } },
    ],
    ['DeliveredEvent.foo', 'unknown-member', { ...delivered, foo: 1 }],
  ];

  it.each(broken)('%s is %s', (path, code, message) => {
    const { code: given, path: at } = refusal(message as Message, 'error');
    expect({ given, at }).toEqual({ given: code, at: path });
  });
});
