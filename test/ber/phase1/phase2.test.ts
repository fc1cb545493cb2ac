import { describe, expect, it } from 'vitest';
import { encodeBer } from '../../../src/ber/index.js';
import { phase1Codec } from '../../../src/ber/phase1/codec.js';
import { phase2Codec } from '../../../src/ber/phase1/phase2.js';
import { DecodeError } from '../../../src/model/errors.js';
import { allFixtures, hex } from './fixtures.js';

const codec = phase2Codec();

/** Operations of Phase I that Phase II kept. */
const kept = /^(?:callCompletion|divertCall|queryDevice|setFeature|systemStatus)\b/;

describe('a peer of Phase II', () => {
  it.each(allFixtures().filter(({ name }) => kept.test(name)))(
    'may send what Phase III replaced: $name',
    ({ octets, message, requestOf }) => {
      expect(codec.decode(octets, { requestOf: () => requestOf })).toEqual(message);
    },
  );

  it('is sent messages of Phase III, and may send them', () => {
    const message = {
      kind: 'request',
      type: 'SystemStatus',
      invokeID: 1,
      systemStatus: 'normal',
    } as const;
    const octets = codec.encode(message);
    expect(hex(octets)).toBe('A1 0C 02 01 01 02 02 00 D3 30 03 0A 01 02');
    expect(hex(octets)).toBe(hex(encodeBer(message)));
    expect(codec.decode(octets)).toEqual(message);
  });

  it('may answer without a result', () => {
    const octets = Uint8Array.of(0xa2, 3, 2, 1, 1);
    expect(codec.decode(octets, { requestOf: () => 'MonitorStop' })).toMatchObject({
      type: 'MonitorStopResponse',
    });
  });

  it('is not taken for one of Phase I', () => {
    const delivered = allFixtures().find(({ name }) => name === 'delivered');
    if (!delivered) throw new Error('there is no such fixture');
    expect(phase1Codec().decode(delivered.octets).kind).toBe('event');
    expect(() => codec.decode(delivered.octets)).toThrow(DecodeError);
  });
});
