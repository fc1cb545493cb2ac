import { describe, expect, it } from 'vitest';
import { decodeXml, encodeXml } from '../../src/xml/index.js';

const namespace = 'http://www.ecma-international.org/standards/ecma-323/csta/ed6';

/** What is tested here does not depend on what is missing beside it. */
const keep = { incomplete: 'keep' } as const;

/** A document of the sixth edition. */
const document = (root: string, content: string): string =>
  `<${root} xmlns="${namespace}">${content}</${root}>`;

describe('what the schema does not know is written where it was read', () => {
  it.each([
    ['SnapshotCall', '<snapshotObject><callID later="1">1</callID><deviceID/></snapshotObject>'],
    ['SendUserInformation', '<userData><later>1</later><string/></userData><extensions/>'],
    ['CSTAErrorCode', '<operation later="1">generic</operation>'],
    ['CSTAErrorCode', '<later/><operation>generic</operation>'],
    ['CSTAErrorCode', '<operation>generic</operation><later/>'],
    ['callingDevice', '<restricted later="1"/>'],
    ['messageInfo', '<later/><messageInfoItem><contents/></messageInfoItem>'],
    ['messageInfo', '<messageInfoItem><contents/></messageInfoItem><later/>'],
    ['correlatorData', '<private later="1"/>'],
    ['cause', 'busy<later/>'],
    ['DeflectCall', '<newDestination later="1"><device>1</device></newDestination>'],
    ['DeflectCall', '<newDestination>5<device>1</device></newDestination>'],
    ['SnapshotCall', '<snapshotObject>5<callID>1</callID></snapshotObject>'],
    ['AgentBusyEvent', '<agentDevice>5<deviceIdentifier>1</deviceIdentifier></agentDevice>'],
  ])('%s with %s', (root, content) => {
    const text = document(root, content);
    const message = decodeXml(text, keep);
    expect(encodeXml(message, { ...keep, declaration: false })).toBe(text);
    expect(JSON.stringify(message)).toContain('unknownMembers');
  });

  it('takes text for a connection or device only where it stands alone', () => {
    const stop = (content: string): unknown =>
      decodeXml(document('StopEvent', `<connection>${content}</connection>`), keep);
    expect(stop('5<!-- < -->')).toMatchObject({ connection: { callID: '5' } });
    expect(stop('<![CDATA[<5]]>')).toMatchObject({ connection: { callID: '<5' } });
    expect(stop('5<!-- < --><?a <?><![CDATA[<]]><callID>1</callID>')).toMatchObject({
      connection: { callID: '1' },
    });
  });

  it('names the element that holds it from the message on', () => {
    expect(decodeXml(document('callingDevice', '<restricted later="1"/>'))).toEqual({
      kind: 'value',
      type: 'callingDevice',
      value: { restricted: true },
      unknownMembers: [{ attribute: 'later', value: '1', of: 'restricted' }],
    });
  });
});
