import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/errors.js';
import { loginInfo, loginOf, type SessionLogin } from '../../src/session/session-login.js';
import { PROFILES } from '../../src/transport/profiles.js';

const avaya = PROFILES['avaya-dmcc'].login;
const eltex = PROFILES.eltex.login;
if (!avaya || !eltex) throw new Error('a profile has no login');

const read = (xml: string): SessionLogin | undefined =>
  loginOf({ applicationID: 'x', applicationSpecificInfo: { xml } });

describe('a login', () => {
  it("is written in the vendor's form", () => {
    expect(loginInfo({ user: 'me', password: 'p<&', cleanupDelay: 60 }, avaya)).toEqual({
      xml: '<SessionLoginInfo xmlns="http://www.avaya.com/csta"><userName>me</userName><password>p&lt;&amp;</password><sessionCleanupDelay>60</sessionCleanupDelay><sessionID></sessionID></SessionLoginInfo>',
    });
    expect(loginInfo({ user: 'me', password: 'p', sessionID: 'S-7' }, avaya).xml).toContain(
      '<password>p</password><sessionID>S-7</sessionID>',
    );
    expect(loginInfo({ user: 'me', password: 'p' }, eltex)).toEqual({
      xml: '<ns1:SessionLoginInfo xmlns:ns1="http://www.eltex.org/csta"><userName>me</userName><password>p</password></ns1:SessionLoginInfo>',
    });
  });

  it('is not written where the form has no room, or XML no character, for it', () => {
    expect(() => loginInfo({ user: 'me', password: 'p', sessionID: '7' }, eltex)).toThrow(
      UsageError,
    );
    expect(() => loginInfo({ user: 'me', password: '\u0000hunter2' }, avaya)).toThrow(
      /^(?!.*hunter2)/,
    );
  });

  it.each([avaya, eltex])('is read as it was written: %o', (form) => {
    const who = { user: 'me & you', password: ' <"]]>é ' };
    expect(loginOf({ applicationID: 'x', applicationSpecificInfo: loginInfo(who, form) })).toEqual(
      who,
    );
  });

  it('is read in any form of XML', () => {
    expect(
      read(
        '<!-- a --><a:SessionLoginInfo xmlns:a="urn:x"> <a:userName>m&#101;</a:userName><a:password><![CDATA[<p>]]>&#x21;</a:password><a:sessionCleanupDelay>5</a:sessionCleanupDelay><a:sessionID/></a:SessionLoginInfo>',
      ),
    ).toEqual({ user: 'me', password: '<p>!', cleanupDelay: 5 });
  });

  it.each(['', 'text', '<other/>', '<SessionLoginInfo><userName>'])('is not there in %j', (xml) => {
    expect(read(xml)).toBeUndefined();
  });
});
