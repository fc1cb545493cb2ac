import { describe, expect, it } from 'vitest';
import { berCodec, decodeBer, encodeBer, phase2Codec } from '../../src/ber/index.js';
import { UsageError } from '../../src/model/errors.js';
import type { MessageOf } from '../../src/model/index.js';
import { fromJson, fromJsonValue, toJson } from '../../src/model/json.js';
import { extension, members } from '../../src/schema/index.js';
import { avaya } from '../../src/vendor/avaya.js';
import { decodeXml, encodeXml, xmlCodec } from '../../src/xml/index.js';
import { lamps } from '../schema/outside/lamps.js';

const extensions = [lamps] as const;
const hex = (octets: Uint8Array): string => Buffer.from(octets).toString('hex');
const octets = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(text.replace(/[ |]/g, ''), 'hex'));

const request: MessageOf<typeof lamps> = {
  kind: 'request',
  type: 'BlinkLamp',
  invokeID: 1,
  device: { number: '100' },
  sign: { pattern: { colour: 'green', times: 2, after: { colour: 'red' } } },
  sides: { right: true },
  lamps: ['a', 'b'],
};
const event: MessageOf<typeof lamps> = {
  kind: 'event',
  type: 'LampBlinkedEvent',
  invokeID: 2,
  monitorCrossRefID: 'm',
  device: { deviceIdentifier: { number: '100' } },
  melody: Uint8Array.of(1, 2),
};

describe('messages of an extension in BER', () => {
  const codec = berCodec({ extensions });
  const frame =
    'A1 29 | 02 01 01 | 02 02 03 85 | 30 20 | 30 05 80 03 313030 | A0 0B 80 01 03 81 01 02 A2 03 80 01 00 | 83 02 06 40 | A4 06 16 01 61 16 01 62';

  it('go by their operation codes', () => {
    expect(hex(codec.encode(request))).toBe(hex(octets(frame)));
    expect(codec.decode(octets(frame))).toEqual(request);
  });

  it('are events by category and tag', () => {
    const written = codec.encode(event);
    expect(hex(written)).toContain('a90fa10d');
    expect(codec.decode(written)).toEqual(event);
  });

  it('are answers by their requests', () => {
    const answer: MessageOf<typeof lamps> = {
      kind: 'response',
      type: 'BlinkLampResponse',
      invokeID: 1,
      patterns: [{ colour: 'blue' }],
    };
    expect(codec.decode(codec.encode(answer))).toEqual(answer);
  });

  it('are unknown to codecs that do not have it', () => {
    expect(berCodec().decode(octets(frame))).toMatchObject({ kind: 'unknown', name: '901' });
    expect(decodeBer(octets(frame), { extensions: [avaya] })).toMatchObject({ kind: 'unknown' });
    expect(() => encodeBer(request as never)).toThrow(/no request of the type "BlinkLamp"/);
  });

  it('are read and written in Phase II too', () => {
    const phase2 = phase2Codec({ extensions });
    expect(hex(phase2.encode(request))).toBe(hex(octets(frame)));
    expect(phase2.decode(octets(frame))).toEqual(request);
    expect(phase2.decode(phase2.encode(event))).toEqual(event);
    expect(phase2Codec().decode(octets(frame))).toMatchObject({ kind: 'unknown', name: '901' });
    // An operation that Phase III replaced.
    const status = phase2.decode(octets('a109 020101 020134 0a0102'));
    expect(status.type).toBe('SystemStatus');
  });

  it('have no form where they have no operation or tag', () => {
    const xmlOnly: readonly MessageOf<typeof lamps>[] = [
      { kind: 'request', type: 'ColourCall', colour: 'red' },
      { kind: 'event', type: 'LampBrokenEvent', monitorCrossRefID: '', device: { number: '1' } },
    ];
    for (const message of xmlOnly) {
      expect(() => codec.encode(message)).toThrow(expect.objectContaining({ code: 'no-form' }));
    }
  });

  it('have errors with a path, and limits, as all have', () => {
    const sign = { pattern: { colour: 'red', times: 10 } } as const;
    expect(() => codec.encode({ ...request, sign })).toThrow(
      expect.objectContaining({ code: 'bad-value', path: 'BlinkLamp.sign.pattern.times' }),
    );
  });
});

describe('messages of an extension in XML', () => {
  const own = 'xmlns="http://example.com/lamps"';
  const { invokeID, ...message } = request;
  const content =
    '<device>100</device><sign><pattern><colour>green</colour><times>2</times><after><colour>red</colour></after></pattern></sign><sides><right>true</right></sides><lamps><lamp>a</lamp><lamp>b</lamp></lamps>';
  const document = `<BlinkLamp ${own}>${content}</BlinkLamp>`;

  it('are in its namespace', () => {
    expect(encodeXml(request, { extensions, declaration: false })).toBe(document);
    expect(decodeXml(document, { extensions, strict: true })).toEqual(message);
  });

  it('are written and read with a prefix', () => {
    const prefixed = encodeXml(request, { extensions, declaration: false, prefix: 'l' });
    expect(prefixed).toContain('<l:BlinkLamp xmlns:l="http://example.com/lamps"><l:device>');
    expect(decodeXml(prefixed, { extensions, strict: true })).toEqual(message);
  });

  it('may hold elements of the standard in either namespace', () => {
    const ed3 = 'http://www.ecma-international.org/standards/ecma-323/csta/ed3';
    const mixed = `<l:BlinkLamp xmlns:l="http://example.com/lamps" xmlns="${ed3}"><device>100</device><l:sign><l:melody>01</l:melody></l:sign></l:BlinkLamp>`;
    expect(decodeXml(mixed, { extensions })).toEqual({
      kind: 'request',
      type: 'BlinkLamp',
      device: { number: '100' },
      sign: { melody: Uint8Array.of(1) },
    });
  });

  it('are unknown to codecs that do not have it', () => {
    expect(decodeXml(document)).toMatchObject({ kind: 'unknown', name: 'BlinkLamp' });
    expect(() => encodeXml(request as never)).toThrow(/no message has the type "BlinkLamp"/);
  });

  it('are told from those of the standard by the namespace', () => {
    const colour: MessageOf<typeof lamps> = { kind: 'request', type: 'ColourCall', colour: 'red' };
    const text = `<MakeCall ${own}><colour>red</colour></MakeCall>`;
    expect(encodeXml(colour, { extensions, declaration: false })).toBe(text);
    expect(decodeXml(text, { extensions, strict: true })).toEqual(colour);
    const standard = encodeXml({
      kind: 'request',
      type: 'MakeCall',
      callingDevice: { number: '1' },
      calledDirectoryNumber: { number: '2' },
    });
    expect(decodeXml(standard, { extensions, strict: true }).type).toBe('MakeCall');
    const bare = encodeXml(
      {
        kind: 'request',
        type: 'MakeCall',
        callingDevice: { number: '1' },
        calledDirectoryNumber: { number: '2' },
      },
      { namespaced: false },
    );
    expect(decodeXml(bare, { extensions }).type).toBe('MakeCall');
  });

  it('leave a standard message in a namespace like it to the standard', () => {
    const text = `<MonitorStop xmlns="${avaya.xmlNamespace}"><monitorCrossRefID>1</monitorCrossRefID></MonitorStop>`;
    const codec = xmlCodec({ extensions: [avaya] });
    expect(codec.decode(new TextEncoder().encode(text))).toMatchObject({ type: 'MonitorStop' });
  });
});

describe('messages of an extension in JSON', () => {
  it('have octets where their entries say so', () => {
    for (const message of [request, event]) {
      const json = JSON.parse(JSON.stringify(toJson(message)));
      expect(fromJson(json, { extensions })).toEqual(message);
    }
    expect(fromJson(toJson(event))).toMatchObject({ melody: '0102' });
    expect(fromJsonValue('Melody', '0102', { extensions })).toEqual(Uint8Array.of(1, 2));
    expect(fromJsonValue('Sign', { melody: '01' }, { extensions })).toEqual({
      melody: Uint8Array.of(1),
    });
  });

  it('have octets in types of the standard that their members are of', () => {
    const privateData = [{ private: { ber: Uint8Array.of(0x30, 0) } }];
    const message = { ...request, extensions: { privateData } };
    expect(fromJson(toJson(message), { extensions })).toEqual(message);
  });
});

it('extensions that contradict each other are refused when a codec is made', () => {
  const other = extension({
    name: 'other',
    types: {},
    services: { BlinkLamp: { request: members({}) } },
  });
  const refused = expect.objectContaining({
    code: 'bad-argument',
    message: 'extension other: the name BlinkLamp is taken by lamps',
  });
  expect(() => berCodec({ extensions: [lamps, other] })).toThrow(refused);
  expect(() => xmlCodec({ extensions: [lamps, other] })).toThrow(refused);
  expect(() => xmlCodec({ extensions: 'lamps' as never })).toThrow(UsageError);
});

it('one codec knows nothing of what another was given', () => {
  const text = encodeXml({ kind: 'request', type: 'CleanupSession' }, { extensions: [avaya] });
  const octets = new TextEncoder().encode(text);
  expect(xmlCodec({ extensions: [avaya] }).decode(octets).type).toBe('CleanupSession');
  expect(xmlCodec({ extensions }).decode(octets).type).toBe('Unknown');
  expect(xmlCodec().decode(octets).type).toBe('Unknown');
});
