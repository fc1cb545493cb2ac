import { describe, expect, it } from 'vitest';
import { isUri } from '../../src/xml/uri.js';
import { growth } from '../support/growth.js';

describe('a URI', () => {
  it.each([
    '',
    'a',
    ' a ',
    'http://user@example.com:8080/a/b?c=d/?#e?',
    'http://[::1]:80/a',
    'http://a@[2001:db8::1]',
    'builtin:grammar/digits',
    '../grammars/größe.grxml',
    'file:///a|b^c',
    '//host/a',
    './a:b',
    'a%20b',
    'urn:x:y',
  ])('is %j', (text) => {
    expect(isUri(text)).toBe(true);
  });

  it.each([
    'a b',
    '1a:b',
    ':',
    'a%2',
    'a%zz',
    'a#b#c',
    'http://[',
    'http://[::1',
    'a]',
    'http://[::1]x',
  ])('is not %j', (text) => {
    expect(isUri(text)).toBe(false);
  });

  it('is told in a time that grows with its length', () => {
    const factor = 16;
    const run = (length: number) => (): void => {
      isUri(`http://${'@:'.repeat(length)}\u0000a b`);
      isUri(`a${'?'.repeat(length)}#${'?'.repeat(length)}#`);
    };
    expect(growth({ small: run(500), large: run(500 * factor), factor, bound: 4 })).toBeLessThan(4);
  });
});
