import { describe, expect, it } from 'vitest';
import { berCodec } from '../../src/ber/index.js';
import { phase1Codec } from '../../src/ber/phase1/codec.js';
import { phase2Codec } from '../../src/ber/phase1/phase2.js';
import { DecodeError } from '../../src/model/errors.js';
import { fromJson, toJson } from '../../src/model/json.js';
import type { Message } from '../../src/model/message.js';
import { decodeXml, decodeXmlDocument, detectEdition, encodeXml } from '../../src/xml/index.js';
import { loadSessionDocuments } from '../support/vectors.js';

const NAMESPACE = 'http://www.ecma-international.org/standards/ecma-354/appl_session';
const CSTA = 'http://www.ecma-international.org/standards/ecma-323/csta/ed3';

/** The least fixtures lack members that are required. */
const keep = { incomplete: 'keep' } as const;

const start: Message = {
  kind: 'request',
  type: 'StartApplicationSession',
  applicationInfo: {
    applicationID: 'dialler',
    applicationSpecificInfo: { xml: '<user xmlns="urn:x">me</user>' },
  },
  requestedProtocolVersions: ['v1', 'v2'],
  requestedSessionDuration: 180,
};
const inside =
  '<applicationInfo><applicationID>dialler</applicationID><applicationSpecificInfo><user xmlns="urn:x">me</user></applicationSpecificInfo></applicationInfo><requestedProtocolVersions><protocolVersion>v1</protocolVersion><protocolVersion>v2</protocolVersion></requestedProtocolVersions><requestedSessionDuration>180</requestedSessionDuration>';

describe('application sessions in XML', () => {
  it.each([3, 4, 5, 6] as const)('have their own namespace beside edition %i', (edition) => {
    const text = encodeXml(start, { edition, declaration: false });
    expect(text).toBe(
      `<StartApplicationSession xmlns="${NAMESPACE}">${inside}</StartApplicationSession>`,
    );
    expect(decodeXml(text, { strict: true })).toEqual(start);
  });

  it('are written with a prefix, and read with any', () => {
    const text = encodeXml(
      { kind: 'response', type: 'StopApplicationSessionPosResponse', extensions: { xml: 'x' } },
      { prefix: 'aps', declaration: false },
    );
    expect(text).toBe(
      `<aps:StopApplicationSessionPosResponse xmlns:aps="${NAMESPACE}"><aps:extensions>x</aps:extensions></aps:StopApplicationSessionPosResponse>`,
    );
    expect(decodeXmlDocument(text.replaceAll('aps', 'q'), { strict: true })).toEqual({
      message: {
        kind: 'response',
        type: 'StopApplicationSessionPosResponse',
        extensions: { xml: 'x' },
      },
      form: { namespace: NAMESPACE, prefix: 'q', edition: 6 },
    });
  });

  it('keep what is inside of other content, its attributes, and prefixes declared outside', () => {
    const text = `<?xml version="1.0"?>
<StartApplicationSession xmlns="${NAMESPACE}" xmlns:v="urn:v">
  <applicationInfo>
    <applicationID>x</applicationID>
    <applicationSpecificInfo v:kind="login"><v:user>me</v:user><own/> text</applicationSpecificInfo>
    <more/>
  </applicationInfo>
  <requestedSessionDuration>60</requestedSessionDuration>
</StartApplicationSession>`;
    const message = decodeXml(text);
    expect(message).toMatchObject({
      applicationInfo: {
        applicationSpecificInfo: {
          xml: '<v:user>me</v:user><own/> text',
          attributes: { 'v:kind': 'login' },
          namespaces: { v: 'urn:v' },
        },
        unknownMembers: [{ xml: '<more/>' }],
      },
    });
    for (const prefix of ['', 'p']) {
      expect(decodeXml(encodeXml(message, { prefix, incomplete: 'keep' }))).toMatchObject({
        applicationInfo: { applicationID: 'x', unknownMembers: [{}] },
      });
    }
    expect(decodeXml(encodeXml(message, { incomplete: 'keep' }))).toEqual(message);
  });

  it.each([
    ['errorCode', { errorCode: { definedError: 'maxNumberSessions' } }],
    ['a value that is not known', { errorCode: { definedError: '#tooLate' } }],
    ['a vendor error', { errorCode: { applError: 'E 17' } }],
    ['an unknown alternative', { errorCode: { unknownMembers: [{ xml: '<other/>', index: 0 }] } }],
  ])('are refused with %s', (_what, members) => {
    const message = {
      kind: 'error',
      type: 'StartApplicationSessionNegResponse',
      ...members,
    } as Message;
    expect(decodeXml(encodeXml(message))).toEqual(message);
  });

  it('are read without a namespace or with one nearly right, unless strictly', () => {
    const element = (namespace: string): string =>
      `<StopApplicationSessionPosResponse${namespace}/>`;
    const read = { kind: 'response', type: 'StopApplicationSessionPosResponse' };
    for (const namespace of ['', ` xmlns="${NAMESPACE}/"`, ` xmlns="urn:ecma-354/APPL_SESSION"`]) {
      expect(decodeXml(element(namespace))).toEqual(read);
      expect(() => decodeXml(element(namespace), { strict: true })).toThrow(DecodeError);
    }
  });

  it('are not taken for what has nothing to do with CSTA', () => {
    const text = '<StopApplicationSession xmlns="urn:other"/>';
    const message = decodeXml(text);
    expect(message.kind).toBe('unknown');
    expect(encodeXml(message, { declaration: false })).toBe(text);
    expect(() => decodeXml(text, { strict: true })).toThrow(DecodeError);
  });

  it.each([
    [
      `<StopApplicationSession xmlns="${CSTA}"><sessionID>7</sessionID></StopApplicationSession>`,
      { type: 'StopApplicationSession', sessionID: '7' },
    ],
    [
      `<StopApplicationSession xmlns="${NAMESPACE.replace('ecma-', 'ecma- ')}"><sessionID>7</sessionID></StopApplicationSession>`,
      { type: 'StopApplicationSession', sessionID: '7' },
    ],
    [
      `<a:MakeCall xmlns:a="${NAMESPACE}"><a:callingDevice>1</a:callingDevice><a:calledDirectoryNumber>2</a:calledDirectoryNumber></a:MakeCall>`,
      { type: 'MakeCall', calledDirectoryNumber: expect.anything() },
    ],
    [
      '<MonitorStop xmlns="http://www.avaya.com/csta"><monitorCrossRefID>3</monitorCrossRefID></MonitorStop>',
      { type: 'MonitorStop', monitorCrossRefID: '3' },
    ],
  ])('and CSTA are read in the wrong namespace too, but not strictly: %s', (text, message) => {
    const reported: string[] = [];
    const report = ({ message: what }: { message: string }): void => void reported.push(what);
    expect(decodeXml(text, { report })).toMatchObject(message);
    expect(reported.join()).toMatch(/namespace/);
    expect(() => decodeXml(text, { strict: true })).toThrow(DecodeError);
  });

  it('of vendors stay what they are in the same namespace', () => {
    const text =
      '<GetDeviceId xmlns="http://www.avaya.com/csta"><switchName>cm</switchName></GetDeviceId>';
    expect(decodeXml(text)).toMatchObject({ kind: 'unknown', name: 'GetDeviceId' });
  });

  it('say nothing of the edition', () => {
    expect(detectEdition(encodeXml(start, { edition: 3 }))).toMatchObject({ edition: 6 });
  });

  it("take a vendor's version behind the edition's namespace for that edition", () => {
    for (const version of ['priv2', 'priv10', 'privA', 'privC', 'privc', 'priv8B', 'privABC']) {
      const text = `<RequestSystemStatus xmlns="${CSTA}/${version}"/>`;
      expect(decodeXmlDocument(text)).toMatchObject({
        message: { type: 'RequestSystemStatus' },
        form: { edition: 3 },
      });
      expect(() => decodeXml(text, { strict: true })).toThrow(DecodeError);
    }
  });

  const messages = [...new Map(loadSessionDocuments().map((one) => [one.element, one.xml]))];

  it.each(messages)('%s has no form in BER of any phase', (type, xml) => {
    for (const codec of [berCodec(), phase1Codec(), phase2Codec()]) {
      const error = thrownBy(() =>
        codec.encode({ ...(decodeXml(xml, keep) as Message), invokeID: 1 }),
      );
      expect(error).toMatchObject({ name: 'EncodeError', code: 'no-form' });
      expect(String(error)).toContain(type);
    }
  });

  it.each(messages)('%s is the same after its form in JSON', (_type, xml) => {
    const message = decodeXml(xml, keep);
    expect(fromJson(JSON.parse(JSON.stringify(toJson(message))) as never)).toEqual(message);
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (thrown) {
    return thrown;
  }
}
