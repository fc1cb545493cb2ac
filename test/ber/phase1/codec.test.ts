import { describe, expect, it } from 'vitest';
import { phase1Codec } from '../../../src/ber/phase1/codec.js';
import { fixtures, hex } from './fixtures.js';

const codec = phase1Codec();

describe.each(['requests', 'answers', 'events'] as const)('%s of Phase I', (file) => {
  it.each(fixtures(file))('reads $name', ({ octets, message, requestOf }) => {
    expect(codec.decode(octets, { requestOf: () => requestOf })).toEqual(message);
  });

  it.each(fixtures(file))('writes $name', ({ message, canonical, unwritable }) => {
    if (unwritable === undefined) expect(hex(codec.encode(message))).toBe(hex(canonical));
    else expect(() => codec.encode(message)).toThrow(`(in ${unwritable})`);
  });
});
