import { describe, expect, it } from 'vitest';
import { SessionError } from '../../src/model/errors.js';
import { logDiscarded } from '../../src/session/discarded.js';
import { withoutSecrets } from '../../src/session/without-secrets.js';
import { growth } from '../support/growth.js';

const kept = (xml: string): string =>
  JSON.stringify(withoutSecrets({ applicationID: 'x', applicationSpecificInfo: { xml } }));

describe('withoutSecrets', () => {
  it.each([
    '<SessionLoginInfo xmlns="urn:x"><userName>me</userName><password>hunter2</password></SessionLoginInfo>',
    '<n:login xmlns:n="urn:x"><n:userName>me</n:userName><n:Password >hunter2</n:Password ></n:login>',
    '<login><userName>me</userName><password><![CDATA[x</password>hunter2]]></password></login>',
    '<login><userName>me</userName><userPassword a="1">\nhunter2\n</userPassword></login>',
    '<login userName="me" password="hunter2"/>',
    '<login><me/><password a="x/>y">hunter2</password></login>',
    '<login userName="me" a=">" password="hunter2"/>',
    "<login userName='me' loginPwd = 'hunter2'/>",
  ])('keeps no password of %s', (xml) => {
    expect(kept(xml)).not.toContain('hunter2');
    expect(kept(xml)).toContain('me');
  });

  it('keeps the rest, but not what the schema does not know', () => {
    const info = { applicationID: 'x', applicationSpecificInfo: { xml: '<user>me</user>' } };
    expect(withoutSecrets(info)).toEqual(info);
    const unknownMembers = [{ attribute: 'pw', value: 'hunter2', index: 0 }];
    expect(withoutSecrets({ applicationID: 'x', unknownMembers })).toEqual({ applicationID: 'x' });
  });
});

describe('withoutSecrets takes time in proportion to the size of', () => {
  it.each(['<pin />', '<pin>', '<pin ', 'pin', '<pin x="></pin ">', ' pin="', "<pin a='>'"])(
    '%s, again and again',
    (unit) => {
      const [few, many] = [unit.repeat(5_000), unit.repeat(50_000)];
      const small = (): void => void kept(few);
      const large = (): void => void kept(many);
      // In proportion to the square it would be at ten.
      expect(growth({ small, large, factor: 10, bound: 3 })).toBeLessThan(5);
    },
  );
});

describe('logDiscarded', () => {
  const logged = (document: string): string => {
    const lines: unknown[] = [];
    const log = (...line: unknown[]): void => void lines.push(line);
    const octets = new TextEncoder().encode(document);
    const error = new SessionError('protocol', 'it cannot be read');
    const logger = { debug: log, info: log, warn: log, error: log };
    logDiscarded(logger, 'peer', { reason: 'undecodable', octets, error });
    return JSON.stringify(lines);
  };
  const hex = (text: string): string => Buffer.from(text).toString('hex');

  it('shows octets, but none that name a password', () => {
    expect(logged('<broken')).toContain(hex('<broken'));
    expect(logged('<loginRequest><password>hunter2')).not.toContain(hex('hunter2'));
    expect(logged('<login userPwd="hunter2"')).toContain('password');
  });
});
