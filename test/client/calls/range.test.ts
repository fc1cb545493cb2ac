import { describe, expect, it } from 'vitest';
import { range } from '../../../src/client/calls/range.js';

describe('a range of devices', () => {
  it('is their numbers, both ends included', () => {
    expect(range(99, 102)).toEqual(['99', '100', '101', '102']);
    expect(range('0098', '0101')).toEqual(['0098', '0099', '0100', '0101']);
    expect(range(7, 7)).toEqual(['7']);
  });

  it.each([
    [200, 100],
    [1.5, 2],
    [-1, 2],
    ['08', '100'],
    ['a', 'b'],
    ['1', 2],
    [0, 100_000],
  ])('from %s to %s is none', (first, last) => {
    expect(() => range(first, last)).toThrow(expect.objectContaining({ code: 'bad-argument' }));
  });
});
