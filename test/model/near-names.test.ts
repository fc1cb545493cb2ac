import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/model/near-names.js';

const names = ['MakeCall', 'MakeConnection', 'MakePredictiveCall', 'HoldCall', 'DeviceID'];

describe('names that somebody may have meant', () => {
  it.each([
    ['MakeCal', '; did you mean MakeCall?'],
    ['makecall', '; did you mean MakeCall?'],
    ['Make', '; did you mean MakeCall or MakeConnection or MakePredictiveCall?'],
    ['HodlCall', '; did you mean HoldCall?'],
    ['Zebra', ''],
    ['', ''],
    ['M'.repeat(1_000_000), ''],
  ])('for %.20s', (given, text) => {
    expect(didYouMean(given, names)).toBe(text);
  });
});
