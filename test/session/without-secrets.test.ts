import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '../../src/session/without-secrets.js';

const kept = (xml: string): string =>
  JSON.stringify(withoutSecrets({ applicationID: 'x', applicationSpecificInfo: { xml } }));

describe('withoutSecrets', () => {
  it.each([
    '<SessionLoginInfo xmlns="urn:x"><userName>me</userName><password>hunter2</password></SessionLoginInfo>',
    '<n:login xmlns:n="urn:x"><n:userName>me</n:userName><n:Password >hunter2</n:Password ></n:login>',
    '<login><userName>me</userName><password><![CDATA[x</password>hunter2]]></password></login>',
    '<login><userName>me</userName><userPassword a="1">\nhunter2\n</userPassword></login>',
    '<login userName="me" password="hunter2"/>',
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
