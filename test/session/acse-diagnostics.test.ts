import { describe, expect, it } from 'vitest';
import { diagnosticText, refusalReasons } from '../../src/session/acse-diagnostics.js';

/** What X.227 calls each number, and words that the text for people must have. */
const user = [
  ['null', /^no reason given$/],
  ['no-reason-given', /^no reason given;/],
  ['application-context-name-not-supported', /application context/],
  ['calling-AP-title-not-recognized', /title of the calling application process/],
  ['calling-AP-invocation-identifier-not-recognized', /invocation of the calling .*process/],
  ['calling-AE-qualifier-not-recognized', /qualifier of the calling application entity/],
  ['calling-AE-invocation-identifier-not-recognized', /invocation of the calling .*entity/],
  ['called-AP-title-not-recognized', /title of the called application process/],
  ['called-AP-invocation-identifier-not-recognized', /invocation of the called .*process/],
  ['called-AE-qualifier-not-recognized', /qualifier of the called application entity/],
  ['called-AE-invocation-identifier-not-recognized', /invocation of the called .*entity/],
  ['authentication-mechanism-name-not-recognised', /does not know the authentication mechanism/],
  ['authentication-mechanism-name-required', /mechanism to be named/],
  ['authentication-failure', /does not accept the name or the password/],
  ['authentication-required', /wants a name and a password/],
] as const;

const textOf = (from: 'user' | 'provider', reason: number, result = 1): string =>
  diagnosticText({ result, diagnostic: { from, reason } });

describe('why an association was refused', () => {
  it.each(user.map(([name, words], reason) => [reason, name, words] as const))(
    'the user of ACSE says %i, %s',
    (reason, _name, words) => {
      expect(textOf('user', reason)).toMatch(words);
    },
  );

  it('the provider has three reasons', () => {
    expect([0, 1, 2].map((reason) => textOf('provider', reason))).toEqual([
      'no reason given',
      'no reason given',
      'it has no version of ACSE in common with this side',
    ]);
  });

  it('other numbers are told as they are', () => {
    expect(textOf('user', 15)).toBe('reason 15 of the ACSE user');
    expect(textOf('provider', 3)).toBe('reason 3 of the ACSE provider');
    expect(textOf('user', 0, 2)).toBe('no reason given; it may accept it later');
  });

  it('this side refuses with the same numbers', () => {
    const numberOf = (name: string): number => user.findIndex(([known]) => known === name);
    expect(refusalReasons).toEqual({
      none: numberOf('null'),
      notGiven: numberOf('no-reason-given'),
      applicationContext: numberOf('application-context-name-not-supported'),
      authenticationFailure: numberOf('authentication-failure'),
      authenticationRequired: numberOf('authentication-required'),
    });
  });
});
