import { describe, expect, it } from 'vitest';
import { deviceKey } from '../../../src/client/picture/device-key.js';
import { type Party, party } from '../../../src/client/picture/party.js';
import type { DeviceID } from '../../../src/model/hand-written.js';

const of = (number: string, members: Partial<DeviceID> = {}): Party =>
  party({ number, ...members });

describe('a party', () => {
  it.each<[string, Partial<DeviceID>, Partial<Party>]>([
    ['100', {}, { kind: 'device', number: '100' }],
    ['N<100>Alice', {}, { kind: 'device', number: '100', name: 'Alice' }],
    ['N<100>', {}, { kind: 'device', number: '100' }],
    ['N<4989700!0/12%3>Bob', {}, { kind: 'device', number: '4989700', name: 'Bob' }],
    ['N</12>Bob', {}, { kind: 'device', number: '12', name: 'Bob' }],
    ['+4989700', {}, { kind: 'public', number: '+4989700' }],
    ['tel:+49-89-700', {}, { kind: 'public', number: '+4989700', uri: 'tel:+49-89-700' }],
    ['tel:100;phone-context=pbx', {}, { kind: 'device', number: '100' }],
    ['sip:100@pbx', {}, { kind: 'device', number: '100', uri: 'sip:100@pbx' }],
    ['sips:+49897@pbx;user=phone', {}, { kind: 'public', number: '+49897' }],
    ['"Alice A." <sip:100@pbx>', {}, { number: '100', name: 'Alice A.', uri: 'sip:100@pbx' }],
    ['100:CM::0', { typeOfNumber: 'other' }, { kind: 'device', number: '100' }],
    ['4989700', { typeOfNumber: 'implicitPublic' }, { kind: 'public', number: '4989700' }],
    ['700', { typeOfNumber: 'explicitPublic:subscriber' }, { kind: 'public', number: '700' }],
    ['700', { typeOfNumber: 'explicitPrivate:localNumber' }, { kind: 'private', number: '700' }],
    ['7', { typeOfNumber: 'deviceNumber' }, { kind: 'device', number: '7' }],
    ['100', { hasPrivateNumber: true }, { number: '100', isNumberPrivate: true }],
    ['100', { privateName: 'Eve' }, { number: '100', name: 'Eve', isNamePrivate: true }],
  ])('%s %j', (number, members, said) => {
    expect(of(number, members)).toMatchObject(said);
    expect(of(number, members).original).toBe(number);
  });

  it('has no number where the address has none', () => {
    const alice = of('sip:alice@pbx');
    expect(alice).toEqual({ kind: 'device', uri: 'sip:alice@pbx', original: 'sip:alice@pbx' });
  });

  it('is read from every role', () => {
    expect(party({ deviceIdentifier: { number: '1' } }).number).toBe('1');
    expect(party({ numberDialed: { number: '1' } }).number).toBe('1');
    expect(party({ deviceID: { number: '1' } }).number).toBe('1');
    expect(party('1').number).toBe('1');
    expect(party({ restricted: true })).toEqual({ kind: 'restricted' });
    expect(party({ notKnown: true })).toEqual({ kind: 'notKnown' });
    expect(party({ notRequired: true })).toEqual({ kind: 'notRequired' });
    expect(party({ notSpecified: true })).toEqual({ kind: 'notKnown' });
    expect(party({ number: '' })).toEqual({ kind: 'notKnown' });
    expect(party(undefined)).toEqual({ kind: 'notKnown' });
  });

  it('of the public network is not the device of the same digits', () => {
    const plain = deviceKey(of('100'));
    expect(deviceKey(of('N<100>Alice'))).toBe(plain);
    expect(deviceKey(of('sip:100@pbx'))).toBe(plain);
    expect(deviceKey(of('100', { typeOfNumber: 'implicitPublic' }))).not.toBe(plain);
    expect(deviceKey(of('100', { typeOfNumber: 'implicitPrivate' }))).not.toBe(plain);
    expect(deviceKey(of('sip:alice@PBX;x=y'))).toBe(deviceKey(of('sip:alice@pbx')));
    expect(deviceKey(party({ restricted: true }))).toBeUndefined();
  });
});
