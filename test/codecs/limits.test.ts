import { describe, expect, it } from 'vitest';
import { berCodec, decodeBer } from '../../src/ber/index.js';
import { UsageError } from '../../src/model/errors.js';
import { decodeXml, detectEdition } from '../../src/xml/index.js';
import { holdCall, octets, tlv } from '../ber/octets.js';

const connection = '6b 03 80 01 31';
const nulls = (count: number): Uint8Array => holdCall(connection, octets('0500'.repeat(count)));
const tooLong = expect.objectContaining({ code: 'too-long', offset: expect.any(Number) });

describe('what a message may have, by default', () => {
  it('10,000 unknown members in BER', () => {
    expect(decodeBer(nulls(10_000))).toMatchObject({ unknownMembers: { length: 10_000 } });
    expect(() => decodeBer(nulls(10_001))).toThrow(tooLong);
  });

  it('10,000 unknown members in XML, wherever they are', () => {
    const document = (count: number): string =>
      `<HoldCallResponse>${'<a/>'.repeat(count - 1)}b</HoldCallResponse>`;
    expect(decodeXml(document(10_000))).toMatchObject({ unknownMembers: { length: 10_000 } });
    expect(() => decodeXml(document(10_001))).toThrow(tooLong);
  });

  it('50,000 items of lists in XML, those included that are texts', () => {
    const document = (count: number): string =>
      `<DeflectCall><newDestination>${'<device/>'.repeat(count)}</newDestination></DeflectCall>`;
    const decode = (text: string) => decodeXml(text, { incomplete: 'keep' });
    // The root and the list are structures too.
    expect(decode(document(49_998))).toMatchObject({ newDestination: { number: '' } });
    expect(() => decode(document(49_999))).toThrow(tooLong);
  });
});

describe('what a message may have, as it is told', () => {
  it('in XML', () => {
    const text = '<HoldCallResponse><a/><b/></HoldCallResponse>';
    expect(decodeXml(text, { maxUnknownMembers: 2 })).toHaveProperty('unknownMembers');
    expect(() => decodeXml(text, { maxUnknownMembers: 1 })).toThrow(tooLong);
    expect(() => decodeXml(text, { maxElements: Number.NaN })).toThrow(UsageError);
    const nested = '<RouteEnd><crossRefIdentifier>1</crossRefIdentifier><extensions/></RouteEnd>';
    expect(decodeXml(nested, { maxElements: 2 })).toHaveProperty('extensions');
    expect(() => decodeXml(nested, { maxElements: 1 })).toThrow(tooLong);
  });

  it('in BER', () => {
    const item = (hex: string): Uint8Array => tlv('04', hex);
    const apdu = holdCall(connection, tlv('7e', tlv('a1', item('01'), item('02'))));
    const decode = (maxElements: number) => berCodec({ limits: { maxElements } }).decode(apdu);
    expect(decode(2)).toHaveProperty('extensions.privateData.length', 2);
    expect(() => decode(1)).toThrow(tooLong);
  });
});

describe('arguments of no type that is taken', () => {
  it.each([null, undefined, 5, {}, ['<a/>']])('%o is a UsageError', (given) => {
    const wrong = expect.objectContaining({ code: 'bad-argument' });
    const decoders: readonly ((input: never) => unknown)[] = [
      decodeXml,
      detectEdition,
      decodeBer,
      berCodec().decode,
    ];
    for (const decode of decoders) expect(() => decode(given as never)).toThrow(wrong);
    for (const decode of decoders) expect(() => decode(given as never)).toThrow(UsageError);
  });
});
