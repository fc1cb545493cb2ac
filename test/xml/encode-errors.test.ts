import { describe, expect, it } from 'vitest';
import { EncodeError } from '../../src/model/errors.js';
import type { Message } from '../../src/model/message.js';
import { decodeXml, encodeXml, type XmlEncodeOptions } from '../../src/xml/index.js';

/** Code and path of the error of writing something that need not be a message. */
function failure(message: unknown, options?: XmlEncodeOptions): string {
  try {
    return encodeXml(message as Message, options);
  } catch (error) {
    if (error instanceof EncodeError) return `${error.code} ${error.path}`;
    throw error;
  }
}

const connection = { callID: '1', deviceID: { number: '100' } };
const request = (type: string, members: object): object => ({ kind: 'request', type, ...members });
const makeCall = (members: object): object =>
  request('MakeCall', {
    callingDevice: { number: '100' },
    calledDirectoryNumber: { number: '200' },
    ...members,
  });
const held = (members: object): object => ({
  kind: 'event',
  type: 'HeldEvent',
  monitorCrossRefID: '1',
  heldConnection: connection,
  holdingDevice: { deviceIdentifier: { number: '1' } },
  cause: 'normal',
  ...members,
});

describe('a member that its type does not have', () => {
  it.each<[what: string, message: object, path: string]>([
    ['a request', makeCall({ foo: 1 }), 'MakeCall.foo'],
    ['an event', held({ foo: 1 }), 'HeldEvent.foo'],
    [
      'an answer without data of its own',
      { kind: 'response', type: 'HoldCallResponse', foo: 1 },
      'HoldCallResponse.foo',
    ],
    [
      'a device',
      makeCall({ callingDevice: { number: '1', foo: 1 } }),
      'MakeCall.callingDevice.foo',
    ],
    [
      "a device's media",
      makeCall({ callingDevice: { number: '1', mediaCallCharacteristics: { foo: 1 } } }),
      'MakeCall.callingDevice.mediaCallCharacteristics.foo',
    ],
    [
      "the classes of a device's media",
      makeCall({
        callingDevice: { number: '1', mediaCallCharacteristics: { mediaClass: { foo: true } } },
      }),
      'MakeCall.callingDevice.mediaCallCharacteristics.mediaClass.foo',
    ],
    [
      'a connection',
      held({ heldConnection: { callID: '1', foo: 1 } }),
      'HeldEvent.heldConnection.foo',
    ],
    [
      'a choice beside its alternative',
      held({ holdingDevice: { notKnown: true, foo: 1 } }),
      'HeldEvent.holdingDevice.foo',
    ],
    ['a choice', held({ holdingDevice: { foo: 1 } }), 'HeldEvent.holdingDevice.foo'],
    [
      'an item of a list',
      request('SwitchingFunctionDevices', {
        serviceCrossRefID: '1',
        lastSegment: true,
        deviceList: [{ deviceID: { number: '1' } }, { deviceID: { number: '1', foo: 1 } }],
      }),
      'SwitchingFunctionDevices.deviceList[1].deviceID.foo',
    ],
    [
      'booleans',
      request('MonitorStart', {
        monitorObject: { deviceObject: { number: '1' } },
        requestedMonitorFilter: { callControl: { foo: true } },
      }),
      'MonitorStart.requestedMonitorFilter.callControl.foo',
    ],
    [
      'data of a vendor',
      makeCall({ extensions: { privateData: [{ private: { xml: '', foo: 1 } }] } }),
      'MakeCall.extensions.privateData.private.foo',
    ],
    [
      'octets or data of a vendor',
      makeCall({ correlatorData: { string: new Uint8Array(1), foo: 1 } }),
      'MakeCall.correlatorData.foo',
    ],
    ['a value by itself', { kind: 'value', type: 'cause', value: 'busy', foo: 1 }, 'cause.foo'],
    [
      'a negative answer',
      { kind: 'error', type: 'UniversalFailure', operation: 'generic', foo: 1 },
      'UniversalFailure.foo',
    ],
  ])('is an error in %s', (_, message, path) => {
    expect(failure(message)).toBe(`unknown-member ${path}`);
    expect(failure(message, { incomplete: 'keep' })).toBe(`unknown-member ${path}`);
  });

  it('is none that is undefined, or that every message may have', () => {
    const message = makeCall({ foo: undefined, invokeID: 1, accountCode: undefined });
    expect(failure(message)).toBe(encodeXml(makeCall({}) as Message));
  });

  it('is an error in capabilities', () => {
    const message = {
      kind: 'response',
      type: 'GetPhysicalDeviceInformationResponse',
      deviceCategory: 'station',
      hasLogicalElement: true,
      physDevServList: { buttonPress: { foo: true } },
    };
    expect(failure(message, { incomplete: 'keep' })).toMatch(
      /^unknown-member .*\.physDevServList\.buttonPress\.foo$/,
    );
  });

  it('is told from one that only BER has', () => {
    expect(failure(makeCall({ callingDevice: { number: '1', privateName: 'x' } }))).toBe(
      'no-form MakeCall.callingDevice.privateName',
    );
  });
});

describe('a choice with two alternatives', () => {
  it.each([
    [held({ holdingDevice: { notKnown: true, restricted: true } }), 'HeldEvent.holdingDevice'],
    [
      makeCall({ correlatorData: { string: new Uint8Array(), private: {} } }),
      'MakeCall.correlatorData',
    ],
    [
      { kind: 'error', type: 'UniversalFailure', operation: 'generic', security: 'generic' },
      'UniversalFailure',
    ],
  ])('%j is an error', (message, path) => {
    expect(failure(message)).toBe(`bad-value ${path}`);
  });
});

describe('a message that lacks what CSTA requires', () => {
  it.each<[message: object, path: string]>([
    [request('AnswerCall', {}), 'AnswerCall.callToBeAnswered'],
    [request('MonitorStart', {}), 'MonitorStart.monitorObject'],
    [request('DeflectCall', { callToBeDiverted: connection }), 'DeflectCall.newDestination'],
    [request('MakeCall', { callingDevice: { number: '1' } }), 'MakeCall.calledDirectoryNumber'],
    [
      { kind: 'response', type: 'SnapshotDeviceResponse' },
      'SnapshotDeviceResponse.crossRefIDorSnapshotData',
    ],
    [held({ holdingDevice: undefined }), 'HeldEvent.holdingDevice'],
  ])('%j is an error, and written as it is if that is wished', (message, path) => {
    expect(failure(message)).toBe(`missing-member ${path}`);
    expect(failure(message, { incomplete: 'keep' })).toMatch(/^<\?xml/);
  });

  it('is an error in any case if XML cannot do without it', () => {
    expect(failure(held({ cause: undefined }), { incomplete: 'keep' })).toBe(
      'missing-member HeldEvent.cause',
    );
    expect(failure(held({ holdingDevice: {} }), { incomplete: 'keep' })).toBe(
      'missing-member HeldEvent.holdingDevice',
    );
  });

  it('may do without what a later edition requires', () => {
    const message = request('MonitorStop', { monitorCrossRefID: '1' });
    expect(failure(message, { edition: 3 })).toMatch(/^<\?xml/);
  });
});

describe('what the schema does not know, in another shape than it should have', () => {
  it.each<[unknown: unknown, code: string, path: string]>([
    [null, 'bad-value', 'MakeCall.unknownMembers'],
    ['<a/>', 'bad-value', 'MakeCall.unknownMembers'],
    [{}, 'bad-value', 'MakeCall.unknownMembers'],
    [[null], 'bad-value', 'MakeCall.unknownMembers'],
    [[{}], 'missing-member', 'MakeCall.unknownMembers'],
    [[{ xml: 5, index: 0 }], 'bad-value', 'MakeCall.unknownMembers'],
    [[{ xml: '<a', index: 0 }], 'bad-value', 'MakeCall.unknownMembers'],
    [[{ xml: '<a/>' }], 'missing-member', 'MakeCall.unknownMembers.index'],
    [[{ xml: '<a/>', index: -1 }], 'bad-value', 'MakeCall.unknownMembers.index'],
    [[{ xml: '<a/>', index: '0' }], 'bad-value', 'MakeCall.unknownMembers.index'],
    [[{ xml: '<a/>', index: 0, of: {} }], 'bad-value', 'MakeCall.unknownMembers.of'],
    [[{ xml: '<p:a/>', index: 0, namespaces: null }], 'bad-value', 'MakeCall.unknownMembers'],
    [[{ xml: '<p:a/>', index: 0, namespaces: { p: 5 } }], 'bad-value', 'MakeCall.unknownMembers'],
    [[{ attribute: 5, value: '' }], 'bad-value', 'MakeCall.unknownMembers'],
    [[{ attribute: 'a', value: null }], 'bad-value', 'MakeCall.unknownMembers'],
    [[{ ber: new Uint8Array(2), index: 0 }], 'no-form', 'MakeCall.unknownMembers'],
  ])('%j is an error', (unknownMembers, code, path) => {
    expect(failure(makeCall({ unknownMembers }))).toBe(`${code} ${path}`);
  });
});

describe('white space in an attribute', () => {
  it('is written so that it stays what it is', () => {
    const callingDevice = {
      number: '1',
      unknownMembers: [{ attribute: 'a', value: '\t\n\r<&"' }],
    };
    const text = encodeXml(makeCall({ callingDevice }) as Message);
    expect(text).toContain('a="&#9;&#10;&#13;&lt;&amp;&quot;"');
    expect(decodeXml(text)).toMatchObject({ callingDevice });
  });
});

describe('the path of an error', () => {
  const wrong = { number: 5 };
  const deflect = (members: object): object =>
    request('DeflectCall', {
      callToBeDiverted: connection,
      newDestination: { number: '1' },
      ...members,
    });
  const media = (members: object): object =>
    makeCall({ callingDevice: { number: '1', mediaCallCharacteristics: members } });

  it.each<[message: object, path: string]>([
    [deflect({ newDestination: wrong }), 'DeflectCall.newDestination.number'],
    [
      deflect({ addNewDestinationsList: [{ number: '2' }, wrong] }),
      'DeflectCall.addNewDestinationsList[1].number',
    ],
    [deflect({ addNewDestinationsList: 'x' }), 'DeflectCall.addNewDestinationsList'],
    [
      request('SetVoiceAttribute', {
        connection,
        message: '1',
        attributeToSet: [{ silenceTimeout: 'x' }],
      }),
      'SetVoiceAttribute.attributeToSet[0].silenceTimeout',
    ],
    [
      makeCall({ callingDevice: { number: '1', typeOfNumber: 'x' } }),
      'MakeCall.callingDevice.typeOfNumber',
    ],
    [media({ bitRate: 'x' }), 'MakeCall.callingDevice.mediaCallCharacteristics.bitRate'],
    [
      media({ mediaClass: { voice: 1 } }),
      'MakeCall.callingDevice.mediaCallCharacteristics.mediaClass.voice',
    ],
  ])('%j is the one of the model', (message, path) => {
    expect(failure(message)).toBe(`bad-value ${path}`);
  });
});
