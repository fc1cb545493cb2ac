import { describe, expect, it } from 'vitest';
import { decodeBerType, encodeBerType } from '../../src/ber/index.js';
import { DecodeError } from '../../src/model/errors.js';
import { hexOf } from '../../src/model/hex.js';
import { octets } from './octets.js';

describe('types that are read and written by hand', () => {
  it.each([
    ['DeviceID', '30 05 80 03 32 35 37', { number: '257' }],
    ['DeviceID', '30 04 81 02 01 2c', { number: '300', typeOfNumber: 'deviceNumber' }],
    ['DeviceID', '30 03 81 01 fb', { number: '-5', typeOfNumber: 'deviceNumber' }],
    ['DeviceID', '30 03 82 01 31', { number: '1', typeOfNumber: 'implicitPublic' }],
    ['DeviceID', '30 05 a3 03 80 01 31', { number: '1', typeOfNumber: 'explicitPublic:unknown' }],
    [
      'DeviceID',
      '30 05 a3 03 85 01 31',
      { number: '1', typeOfNumber: 'explicitPublic:abbreviated' },
    ],
    ['DeviceID', '30 03 84 01 31', { number: '1', typeOfNumber: 'implicitPrivate' }],
    [
      'DeviceID',
      '30 05 a5 03 84 01 31',
      { number: '1', typeOfNumber: 'explicitPrivate:pTNSpecificNumber' },
    ],
    ['DeviceID', '30 04 86 02 00 07', { number: '0x0007', typeOfNumber: 'other' }],
    [
      'DeviceID',
      '30 17 80 01 31 a0 03 16 01 32 a1 03 16 01 4a 30 08 03 02 07 80 80 02 00 80',
      {
        number: '1',
        privateNumber: '2',
        privateName: 'J',
        mediaCallCharacteristics: { mediaClass: { voice: true }, connectionRate: 128 },
      },
    ],
    ['ConnectionID', '6b 04 80 02 b1 64', { callID: '0xb164' }],
    ['ConnectionID', '6b 07 a1 05 30 03 80 01 31', { deviceID: { number: '1' } }],
    [
      'ConnectionID',
      '6b 0a 30 08 80 01 31 a1 03 83 01 39',
      { callID: '1', deviceID: { number: '9', typeOfNumber: 'dynamic' } },
    ],
    ['CSTAPrivateData', '04 02 01 02', { string: octets('01 02') }],
    ['CSTAPrivateData', '05 00', { private: {} }],
    ['CSTAPrivateData', '30 03 02 01 05', { private: { ber: octets('30 03 02 01 05') } }],
    ['SecurityInfo', '02 01 05', { private: { ber: octets('02 01 05') } }],
    ['CorrelatorData', '04 01 ff', { string: octets('ff') }],
    ['UserData', '7d 03 04 01 ff', { string: octets('ff') }],
    ['Grammars', '16 05 61 3c 62 26 0d', { xml: 'a&lt;b&amp;&#13;' }],
    ['CountOrFlag', '02 01 00', false],
    ['CountOrFlag', '02 01 01', true],
    ['CountOrFlag', '02 01 02', 2],
    [
      'LocationInfo',
      '30 0b 30 09 30 07 30 05 30 03 04 01 78',
      { geoPriv: [{ gpLocationInfo: [{ civicLocGml: { gmlFormat: octets('78') } }] }] },
    ],
    ['MonitorObject', '30 03 80 01 31', { deviceObject: { number: '1' } }],
    ['MonitorObject', '6b 03 80 01 31', { callObject: { callID: '1' } }],
    ['EscapeRegisterID', 'a0 03 04 01 31', '1'],
    [
      'DeviceHistoryListItem',
      '30 05 30 03 80 01 31',
      { oldDeviceID: { numberDialed: { number: '1' } } },
    ],
    ['MonitorStopResult', '05 00', {}],
    ['MonitorStopResult', '7e 00', { extensions: {} }],
  ])('%s %s', (type, hex, value) => {
    expect(decodeBerType(type, octets(hex), { strict: true })).toEqual(value);
    expect(hexOf(encodeBerType(type, value))).toBe(hex.replace(/ /g, ''));
  });

  it('take explicit values of what goes without saying', () => {
    const dialled = { number: '1', typeOfNumber: 'dialingNumber', hasPrivateName: false };
    expect(hexOf(encodeBerType('DeviceID', dialled))).toBe('3003800131');
    expect(hexOf(encodeBerType('CountOrFlag', 1))).toBe('020101');
    expect(hexOf(encodeBerType('InnerXml', { xml: '&#65;&#x42;&quot;' }))).toBe('1603414222');
  });

  it('keep what they do not know', () => {
    const device = '30 08 80 01 31 9f 64 02 01 02';
    expect(hexOf(encodeBerType('DeviceID', decodeBerType('DeviceID', octets(device))))).toBe(
      device.replace(/ /g, ''),
    );
    const both = '6b 0d 30 0b 80 01 31 9f 64 00 a1 03 83 01 39';
    const connection = decodeBerType('ConnectionID', octets(both));
    expect(connection).toMatchObject({ unknownMembers: [{ index: 1 }] });
    expect(hexOf(encodeBerType('ConnectionID', connection))).toBe(both.replace(/ /g, ''));
    const other = '6b 03 89 01 31';
    const alternative = decodeBerType('ConnectionID', octets(other));
    expect(hexOf(encodeBerType('ConnectionID', alternative))).toBe(other.replace(/ /g, ''));
    const answer = '30 00';
    expect(decodeBerType('MonitorStopResult', octets(answer))).toEqual({
      unknownMembers: [{ ber: octets(answer), index: 0 }],
    });
  });

  it.each([
    ['ConnectionID', '6b 05 30 03 80 01 31', { callID: '1' }],
    ['CallingDeviceID', '61 00', { notKnown: true }],
  ])('take %s %s when lenient', (type, hex, value) => {
    expect(decodeBerType(type, octets(hex))).toEqual(value);
    const strict = (): unknown => decodeBerType(type, octets(hex), { strict: true });
    expect(strict).toThrow(expect.objectContaining({ code: 'missing-member' }));
  });

  it.each([
    ['DeviceID', '30 00'],
    ['DeviceID', '30 05 a3 03 89 01 31'],
    ['DeviceID', '30 04 a3 02 80 05'],
    ['DeviceID', '30 08 a3 06 80 01 31 80 01 31'],
    ['ConnectionID', '6b 00'],
    ['ConnectionID', '6b 06 80 01 31 80 01 31'],
    ['ConnectionID', '4b 03 80 01 31'],
    ['UserData', '7d 00'],
    ['UserData', '7d 02 05 00'],
    ['CSTAPrivateData', '05 01 00'],
  ])('refuse %s %s', (type, hex) => {
    expect(() => decodeBerType(type, octets(hex))).toThrow(DecodeError);
  });
});
