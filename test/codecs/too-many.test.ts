import { describe, expect, it } from 'vitest';
import { berCodec, decodeBer, phase1Codec, phase2Codec } from '../../src/ber/index.js';
import type { Codec, CodecReport } from '../../src/model/codec.js';
import { EncodeError } from '../../src/model/errors.js';
import type { Message } from '../../src/model/message.js';
import { speechOptions } from '../../src/session/speech.js';
import { parseAddress } from '../../src/transport/address.js';
import { decodeXml, encodeXml } from '../../src/xml/index.js';

const connection = { callID: '1', deviceID: { number: '100' } };
const device = { deviceIdentifier: { number: '100' } };
const departed = (number: string): object => ({ oldDeviceID: { numberDialed: { number } } });
const delivered = (members: object): Message =>
  ({
    kind: 'event',
    type: 'DeliveredEvent',
    monitorCrossRefID: '7',
    connection,
    alertingDevice: device,
    callingDevice: device,
    calledDevice: device,
    lastRedirectionDevice: { notRequired: true },
    cause: 'newCall',
    ...members,
  }) as object as Message;

const withHistory = delivered({ deviceHistory: [departed('1'), departed('2'), departed('3')] });

describe('a list of which BER has room for one item', () => {
  it('is an error if it has more', () => {
    expect(() => berCodec().encode(withHistory)).toThrow(
      expect.objectContaining({ code: 'no-form', path: 'DeliveredEvent.deviceHistory' }),
    );
  });

  it.each<[phase: number, codec: (report: CodecReport) => Codec]>([
    [2, (report) => phase2Codec({ tooMany: 'omit', report })],
    [3, (report) => berCodec({ tooMany: 'omit', report })],
  ])('is cut to the device that left last in phase %i, and reported', (_, codec) => {
    const told: string[] = [];
    const octets = codec(({ path }) => told.push(path)).encode(withHistory);
    expect(decodeBer(octets)).toMatchObject({ deviceHistory: [departed('3')] });
    expect(told).toEqual(['DeliveredEvent.deviceHistory']);
  });

  it('is left out in phase I', () => {
    const told: string[] = [];
    const codec = phase1Codec({ lacking: 'omit', report: ({ path }) => told.push(path) });
    expect(codec.decode(codec.encode(withHistory))).not.toHaveProperty('deviceHistory');
    expect(told).toContain('DeliveredEvent.deviceHistory');
  });

  it('is left out if it is empty', () => {
    const told: string[] = [];
    const codec = berCodec({ tooMany: 'omit', report: ({ path }) => told.push(path) });
    const octets = codec.encode(delivered({ deviceHistory: [] }));
    expect(decodeBer(octets)).not.toHaveProperty('deviceHistory');
    expect(told).toEqual(['DeliveredEvent.deviceHistory']);
    expect(() => berCodec().encode(delivered({ deviceHistory: [] }))).toThrow(EncodeError);
  });

  it('is cut to its first item where the order means nothing', () => {
    const messageInfo = [{ contents: 'a' }, { contents: 'b' }];
    const octets = berCodec({ tooMany: 'omit' }).encode(delivered({ messageInfo }));
    expect(decodeBer(octets)).toMatchObject({ messageInfo: [{ contents: 'a' }] });
  });
});

describe('a list of which XML has room for one item', () => {
  const octets = (octet: number): object => ({ string: Uint8Array.of(octet) });
  const withData = delivered({ extensions: { privateData: [octets(1), octets(2)] } });

  it('is cut to its first, and reported, where that is wished', () => {
    const told: string[] = [];
    const text = encodeXml(withData, { tooMany: 'omit', report: ({ path }) => told.push(path) });
    expect(decodeXml(text)).toMatchObject({ extensions: { privateData: [octets(1)] } });
    expect(told).toEqual(['DeliveredEvent.extensions.privateData']);
    expect(() => encodeXml(withData)).toThrow(
      expect.objectContaining({ code: 'no-form', path: 'DeliveredEvent.extensions.privateData' }),
    );
  });

  it('is left out if it is empty', () => {
    const text = encodeXml(delivered({ extensions: { privateData: [] } }), { tooMany: 'omit' });
    expect(decodeXml(text)).toMatchObject({ extensions: {} });
  });
});

describe('a switch', () => {
  it.each(['tcp://pbx:2555?encoding=ber', 'tcp://pbx:2555?encoding=ber&phase=2'])(
    'loses no event for it at %s',
    async (address) => {
      const speech = parseAddress(address);
      const { codec } = await speechOptions(speech, { role: 'responder' });
      expect(decodeBer(codec.encode(withHistory))).toMatchObject({
        deviceHistory: [departed('3')],
      });
      const client = await speechOptions(speech, { role: 'initiator' });
      expect(() => client.codec.encode(withHistory)).toThrow(EncodeError);
    },
  );
});
