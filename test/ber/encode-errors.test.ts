import { describe, expect, it } from 'vitest';
import { encodeBer, encodeBerType } from '../../src/ber/index.js';
import { EncodeError } from '../../src/model/errors.js';

function errorOf(run: () => unknown): EncodeError {
  try {
    run();
  } catch (error) {
    if (error instanceof EncodeError) {
      expect(error.cause).toBeUndefined();
      return error;
    }
    throw error;
  }
  throw new Error('no error was thrown');
}

const failure = (type: string, value: unknown): { code: string; path: string | undefined } => {
  const { code, path } = errorOf(() => encodeBerType(type, value));
  return { code, path };
};

describe('values that are not of their types', () => {
  const call = { callID: '1', deviceID: { number: '100' } };

  it.each([
    ['HoldCallArgument', {}, 'missing-member', 'HoldCallArgument.callToBeHeld'],
    ['HoldCallArgument', undefined, 'missing-member', 'HoldCallArgument'],
    ['HoldCallArgument', null, 'bad-value', 'HoldCallArgument'],
    ['HoldCallArgument', [], 'bad-value', 'HoldCallArgument'],
    ['HoldCallArgument', { callToBeHeld: '1' }, 'bad-value', 'HoldCallArgument.callToBeHeld'],
    [
      'HoldCallArgument',
      { callToBeHeld: { callID: 1 } },
      'bad-value',
      'HoldCallArgument.callToBeHeld.callID',
    ],
    ['HoldCallArgument', { callToBeHeld: {} }, 'missing-member', 'HoldCallArgument.callToBeHeld'],
    [
      'HoldCallArgument',
      { callToBeHeld: { ...call, deviceID: { number: 100 } } },
      'bad-value',
      'HoldCallArgument.callToBeHeld.deviceID.number',
    ],
    [
      'HoldCallArgument',
      { callToBeHeld: call, connectionReservation: 'yes' },
      'bad-value',
      'HoldCallArgument.connectionReservation',
    ],
    // Names that no member has.
    [
      'HoldCallArgument',
      { callToBeHeld: call, reason: 'none' },
      'unknown-member',
      'HoldCallArgument.reason',
    ],
    [
      'HoldCallArgument',
      { callToBeHeld: { ...call, callId: '2' } },
      'unknown-member',
      'HoldCallArgument.callToBeHeld.callId',
    ],
    ['DeviceID', { number: '1', name: 'x' }, 'unknown-member', 'DeviceID.name'],
    // Choices.
    ['CallingDeviceID', {}, 'missing-member', 'CallingDeviceID'],
    ['CallingDeviceID', { notKnown: false }, 'bad-value', 'CallingDeviceID.notKnown'],
    ['CallingDeviceID', { who: {} }, 'unknown-member', 'CallingDeviceID.who'],
    ['CallingDeviceID', { notKnown: true, who: {} }, 'unknown-member', 'CallingDeviceID.who'],
    [
      'CorrelatorData',
      { string: new Uint8Array(), who: 1 },
      'unknown-member',
      'CorrelatorData.who',
    ],
    ['SecurityInfo', { private: { who: 1 } }, 'unknown-member', 'SecurityInfo.private.who'],
    ['InnerXml', { xml: '', who: 1 }, 'unknown-member', 'InnerXml.who'],
    ['StatusFilterList', { who: true }, 'unknown-member', 'StatusFilterList.who'],
    ['CallingDeviceID', { notKnown: true, restricted: true }, 'bad-value', 'CallingDeviceID'],
    ['CallingDeviceID', { unknownMembers: [] }, 'no-form', 'CallingDeviceID.unknownMembers'],
    // Lists.
    ['DeviceIDList', { 0: { number: '1' } }, 'bad-value', 'DeviceIDList'],
    ['DeviceIDList', [{ number: '1' }, {}], 'missing-member', 'DeviceIDList[1].number'],
    ['DeviceIDList', [{ number: '1' }, undefined], 'missing-member', 'DeviceIDList[1]'],
    // Bits and enumerations.
    [
      'MonitorFilter',
      { callControl: { helt: true } },
      'unknown-member',
      'MonitorFilter.callControl.helt',
    ],
    ['MonitorFilter', { callControl: { held: 1 } }, 'bad-value', 'MonitorFilter.callControl.held'],
    ['EventCause', 'noCause', 'bad-value', 'EventCause'],
    ['EventCause', 7, 'bad-value', 'EventCause'],
    ['EventCause', '#noCause', 'no-form', 'EventCause'],
  ])('%s %j: %s', (type, value, code, path) => {
    expect(failure(type, value)).toEqual({ code, path });
  });

  it('have paths of messages too', () => {
    const message = {
      kind: 'event',
      type: 'HeldEvent',
      monitorCrossRefID: '1',
      heldConnection: call,
      holdingDevice: { deviceIdentifier: { number: '1' } },
      cause: 'nonsense',
    };
    expect(errorOf(() => encodeBer(message as never))).toMatchObject({
      code: 'bad-value',
      path: 'HeldEvent.cause',
    });
  });

  it('may have members that are undefined', () => {
    const value = { callToBeHeld: call, connectionReservation: undefined, extensions: undefined };
    expect(encodeBerType('HoldCallArgument', value)).toEqual(
      encodeBerType('HoldCallArgument', { callToBeHeld: call }),
    );
    expect(failure('HoldCallArgument', { ...value, other: 1 }).code).toBe('unknown-member');
  });
});

describe('values that BER has no form for', () => {
  const octets = new Uint8Array(1);

  it.each([
    ['DeviceID', { number: 'x', typeOfNumber: 'deviceNumber' }, 'DeviceID.number'],
    ['DeviceID', { number: '1', typeOfNumber: '#other' }, 'DeviceID.typeOfNumber'],
    ['DeviceID', { number: '1', typeOfNumber: 'dynamic' }, 'DeviceID.typeOfNumber'],
    ['DeviceID', { number: '1', hasPrivateNumber: true }, 'DeviceID'],
    ['CSTAPrivateData', { private: { xml: '<a/>' } }, 'CSTAPrivateData.private.xml'],
    ['CorrelatorData', { private: {} }, 'CorrelatorData.private'],
    ['LocationInfo', { content: {} }, 'LocationInfo'],
    ['StatusFilterList', {}, 'StatusFilterList'],
    ['StatusFilterList', { normal: true, enabled: true }, 'StatusFilterList'],
    ['InnerXml', { xml: '<b>bold</b>' }, 'InnerXml.xml'],
    ['InnerXml', { xml: 'x', attributes: { lang: 'en' } }, 'InnerXml.attributes'],
    ['InnerXml', { xml: '&eacute;' }, 'InnerXml.xml'],
    [
      'HoldCallArgument',
      { callToBeHeld: { callID: '1' }, unknownMembers: [{ xml: '<a/>', index: 0 }] },
      'HoldCallArgument.unknownMembers[0]',
    ],
  ])('%s %j', (type, value, path) => {
    const { code, path: found } = failure(type, value);
    expect(code).toBe('no-form');
    expect(found).toBe(path);
  });

  it.each([
    ['CSTAPrivateData', { private: { ber: Uint8Array.of(5, 0) } }],
    ['CSTAPrivateData', { private: { ber: Uint8Array.of(4, 1, 7) } }],
    ['CSTAPrivateData', { private: { ber: Uint8Array.of(4, 2, 7) } }],
    ['CSTAPrivateData', { private: { ber: 'abcd' } }],
    ['CSTAPrivateData', { string: octets, private: {} }],
    ['DeviceID', { number: '漢' }],
    ['CallID', '\ud800'],
    [
      'HoldCallArgument',
      { callToBeHeld: { callID: '1' }, unknownMembers: [{ ber: octets, index: 0 }] },
    ],
    [
      'HoldCallArgument',
      { callToBeHeld: { callID: '1' }, unknownMembers: [{ ber: Uint8Array.of(5, 0), index: -1 }] },
    ],
    ['HoldCallArgument', { callToBeHeld: { callID: '1' }, unknownMembers: 'none' }],
  ])('nor a wrong one: %s %j', (type, value) => {
    const error = errorOf(() => encodeBerType(type, value));
    expect(['bad-value', 'unknown-message']).toContain(error.code);
  });
});
