import { describe, expect, it } from 'vitest';
import { phase1Codec } from '../../../src/ber/index.js';
import { hexOf } from '../../../src/model/hex.js';
import { toJson } from '../../../src/model/json.js';
import { framesOf, octetsIn } from './real.js';

const codec = phase1Codec();
const omnipcx = phase1Codec({ dialect: 'omnipcx' });

describe.each([
  ['md110', 70, codec],
  ['oxe', 8, codec],
  ['omnipcx', 3, omnipcx],
] as const)('frames of a real %s', (file, count, own) => {
  const frames = framesOf(file);

  it('are all here', () => {
    expect(frames).toHaveLength(count);
  });

  it.each(frames)('$octets is a $type', ({ octets, type, requestOf, members, written }) => {
    const message = own.decode(octetsIn(octets), { requestOf: () => requestOf });
    expect(toJson(message)).toEqual({ kind: expect.anything(), type, ...members });
    expect(message.kind).not.toBe('unknown');
    expect(hexOf(own.encode(message))).toBe(written);
    expect(own.decode(octetsIn(written), { requestOf: () => requestOf })).toEqual(message);
  });
});

describe('private data of an MD110, which is no BER within', () => {
  it.each([
    ['an Escape', 'a1 0e 02 01 04 02 01 33 30 82 00 02 de ff'],
    [
      'an Escape among the arguments of every request',
      'a1 10 02 01 04 02 01 33 7e 08 a1 06 30 82 00 02 de ff',
    ],
    ['the answer to an Escape', 'a2 0e 02 01 04 30 09 02 01 33 30 82 00 02 de ff'],
    [
      'an event, behind its members',
      'a1 26 02 02 01 09 02 01 15 30 1d 55 02 00 cc 80 01 0d 30 0e 6b 09 82 02 00 84 80 03 38 30 35 4e 01 01 30 82 00 02 de ff',
    ],
    [
      'an event, among its members',
      'a1 26 02 02 01 09 02 01 15 30 1d 55 02 00 cc 80 01 0d 30 14 6b 09 82 02 00 84 80 03 38 30 35 4e 01 01 30 82 00 02 de ff',
    ],
    [
      'a private event',
      'a1 17 02 02 01 09 02 01 15 30 0e 55 02 00 cc 80 02 01 91 30 82 00 02 de ff',
    ],
    [
      'MakeCall',
      'a1 1a 02 01 01 02 01 0a 30 12 80 03 38 30 35 62 05 80 03 38 30 36 30 82 00 02 de ff',
    ],
  ])('is kept in %s', (_, text) => {
    const octets = octetsIn(text.replaceAll(' ', ''));
    octets[1] = octets.length - 2;
    const message = codec.decode(octets, { requestOf: () => 'Escape' });
    expect(message.kind).not.toBe('unknown');
    expect(JSON.stringify(toJson(message))).toContain('30820002deff');
    expect(hexOf(codec.encode(message))).toBe(hexOf(octets));
  });
});

describe('lists of connections', () => {
  const conferenced = {
    kind: 'response',
    type: 'ConferenceCallResponse',
    invokeID: 1,
    conferenceCall: { callID: '0x01', deviceID: { number: '805' } },
    connections: [
      {
        newConnection: { callID: '0x01', deviceID: { number: '806' } },
        endpoint: { deviceID: { number: '806' } },
      },
    ],
  } as const;

  it('go without their ends where that is asked for, as an MD110 has them, and that is told', () => {
    const left: string[] = [];
    const plain = phase1Codec({
      connectionLists: 'plain',
      report: ({ path }) => left.push(path),
    });
    expect(hexOf(codec.encode(conferenced))).toContain('6d');
    const octets = plain.encode(conferenced);
    expect(hexOf(octets)).toMatch(/6c0a6b08820101800338303[6]/);
    expect(left).toEqual(['ConferenceCallResponse.connections']);
    expect(codec.decode(octets, { requestOf: () => 'ConferenceCall' })).toMatchObject({
      connections: [{ newConnection: { deviceID: { number: '806' } } }],
    });
  });
});
