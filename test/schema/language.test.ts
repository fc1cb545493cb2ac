import { describe, expect, it } from 'vitest';
import { bits, enumeration, namedNumbers } from '../../src/schema/language.js';

describe('named numbers in short', () => {
  it('count from 0, and on from a number that is said', () => {
    expect(namedNumbers('busy idle=4 a-GPS')).toEqual({ busy: 0, idle: 4, 'a-GPS': 5 });
  });

  it('stand in the order in which they are written, whatever their numbers', () => {
    const values = namedNumbers('b=2 a=0 c');
    expect(Object.entries(values)).toEqual([
      ['b', 2],
      ['a', 0],
      ['c', 1],
    ]);
  });

  it('say which edition brought them, and that only XML has them', () => {
    expect(namedNumbers('old new@6 xml= newXml=@5 next')).toEqual({
      old: 0,
      new: { number: 1, since: 6 },
      xml: {},
      newXml: { since: 5 },
      next: 2,
    });
  });

  it('may be a row', () => {
    expect(namedNumbers('off sf0..2 sf9..10=7@4 on')).toEqual({
      off: 0,
      sf0: 1,
      sf1: 2,
      sf2: 3,
      sf9: { number: 7, since: 4 },
      sf10: { number: 8, since: 4 },
      on: 9,
    });
  });

  it.each(['a b!', 'a=b', 'a@2', 'a@', '=3', '', 'sf0..', 'a,b'])('are not %j', (names) => {
    expect(() => namedNumbers(names)).toThrow('is no named number');
  });

  it('may stand over several lines', () => {
    expect(namedNumbers('\n  a\n  b\n')).toEqual({ a: 0, b: 1 });
  });

  it('make enumerations and bit strings', () => {
    expect(enumeration('a b', { about: 'A or B.' })).toEqual({
      kind: 'enumeration',
      values: { a: 0, b: 1 },
      about: 'A or B.',
    });
    expect(bits('a b=3')).toEqual({ kind: 'bits', values: { a: 0, b: 3 } });
  });

  it('refuse a name that stands twice', () => {
    expect(() => namedNumbers('a b a')).toThrow('a stands twice');
    expect(() => namedNumbers('sf2 sf0..3')).toThrow('sf2 stands twice');
  });
});
