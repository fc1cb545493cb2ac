import { describe, expect, it } from 'vitest';
import { berCodec, decodeBer, encodeAcse, phase1Codec } from '../../src/ber/index.js';
import { hexOf } from '../../src/model/hex.js';
import type { Message } from '../../src/model/message.js';
import { maskedBer } from '../../src/trace/mask-ber.js';
import { maskedXml } from '../../src/trace/mask-xml.js';
import { isSecretName } from '../../src/trace/secret-names.js';
import { xmlCodec } from '../../src/xml/index.js';
import { membersOfTypes } from './secret-members.js';

const octetsOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (octets: Uint8Array): string => new TextDecoder('latin1').decode(octets);

const secret = 'S3cr-et9';
const bytes = octetsOf(secret);

const messages: readonly Message[] = [
  {
    kind: 'request',
    type: 'SetAgentState',
    invokeID: 7,
    device: { number: '100' },
    requestedAgentState: 'loggedOn',
    agentID: '7001',
    password: bytes,
    group: { number: '8000' },
  },
  {
    kind: 'request',
    type: 'MakeCall',
    invokeID: 8,
    callingDevice: { number: '100' },
    calledDirectoryNumber: { number: '200' },
    accountCode: bytes,
    authCode: bytes,
  },
  {
    kind: 'event',
    type: 'AgentLoggedOnEvent',
    invokeID: 9,
    monitorCrossRefID: '1',
    agentDevice: { deviceIdentifier: { number: '100' } },
    agentID: '7001',
    agentPassword: bytes,
  },
];

describe('secrets of BER', () => {
  it.each(messages)('are masked in $type, and nothing else is', (message) => {
    const octets = berCodec().encode(message);
    expect(textOf(octets)).toContain(secret);
    const masked = maskedBer(octets, 3);
    expect(textOf(masked)).not.toContain(secret);
    expect(masked).toHaveLength(octets.length);
    const stars = octetsOf('*'.repeat(secret.length));
    const hidden = Object.entries(message).map(([name, value]) => [
      name,
      isSecretName(name) ? stars : (value as unknown),
    ]);
    expect(decodeBer(masked)).toEqual(Object.fromEntries(hidden));
  });

  it('are masked in Phase I', () => {
    const [logOn] = messages;
    const octets = phase1Codec({ lacking: 'omit' }).encode(logOn as Message);
    expect(textOf(octets)).toContain(secret);
    expect(textOf(maskedBer(octets, 1))).not.toContain(secret);
    // Where nobody knows the phase.
    expect(textOf(maskedBer(octets, undefined))).not.toContain(secret);
  });

  it('are masked in what ACSE says who one is with', () => {
    const octets = encodeAcse({
      apdu: 'AARQ',
      applicationContext: '1.3.12.2.1218.1',
      authentication: { octets: [octetsOf('me'), bytes] },
    });
    expect(textOf(octets)).toContain(secret);
    const masked = maskedBer(octets, 3);
    expect(textOf(masked)).not.toContain(secret);
    expect(masked).toHaveLength(octets.length);
  });

  it('are masked in a message that is cut short, at every length', () => {
    const octets = berCodec().encode(messages[0] as Message);
    for (let length = 1; length <= octets.length; length++) {
      expect(textOf(maskedBer(octets.slice(0, length), 3))).not.toContain(secret.slice(0, 4));
    }
  });

  it('are masked in private data that names them', () => {
    const inner = `<login><passwd>${secret}</passwd></login>`;
    const octets = berCodec().encode({
      kind: 'request',
      type: 'Escape',
      invokeID: 1,
      privateData: { string: octetsOf(inner) },
    });
    expect(textOf(octets)).toContain(secret);
    expect(textOf(maskedBer(octets, 3))).not.toContain(secret);
  });

  it('leave a message without any as it is', () => {
    const octets = berCodec().encode({
      kind: 'request',
      type: 'AnswerCall',
      invokeID: 1,
      callToBeAnswered: { callID: '1', deviceID: { number: '100' } },
    });
    expect(maskedBer(octets, 3)).toBe(octets);
  });
});

describe('secrets of XML', () => {
  const shown = (xml: string): string => new TextDecoder().decode(maskedXml(octetsOf(xml)));

  it.each(messages)('are masked in $type, and nothing else is', (message) => {
    const octets = xmlCodec().encode(message);
    const masked = maskedXml(octets);
    expect(masked).toHaveLength(octets.length);
    const hidden = hexOf(bytes).toUpperCase();
    const text = textOf(octets);
    expect(text.includes(secret) || text.includes(hidden)).toBe(true);
    expect(textOf(masked)).toBe(
      text.replace(
        /(<(?:\w*[pP]assword|authCode|accountCode)>)([^<]*)/g,
        (_all, tag: string, value: string) => tag + '*'.repeat(value.length),
      ),
    );
  });

  it.each([
    ['<a><password>ab</password>c</a>', '<a><password>**</password>c</a>'],
    ['<a><n:passWord x="y">ab</n:passWord></a>', '<a><n:passWord x="*">**</n:passWord></a>'],
    [
      '<a><password><b>ab</b><c d="e"/></password><f>g</f></a>',
      '<a><password><b>**</b><c d="*"/></password><f>g</f></a>',
    ],
    ['<password><![CDATA[a<b]]></password>', '<password><![CDATA[***]]></password>'],
    ['<password><!-- ab --></password>', '<password><!--****--></password>'],
    ['<password>é</password>', '<password>**</password>'],
    ['<a pin="12" b="c"/>', '<a pin="**" b="c"/>'],
    ["<a secret='1>2'>b</a>", "<a secret='***'>b</a>"],
    ['<p name="password" value="x1">y</p><q/>', '<p name="password" value="**">*</p><q/>'],
    ['<password/><a>b</a>', '<password/><a>b</a>'],
    ['<a><password>ab', '<a><password>**'],
    ['<a password="ab', `<${'*'.repeat(14)}`],
    ['<a>1</a><!-- password=ab -->', '<a>1</a><!--*************-->'],
    ['<shipping>1</shipping><spin>2</spin>', '<shipping>1</shipping><spin>2</spin>'],
  ])('%s', (xml, expected) => {
    expect(shown(xml)).toBe(expected);
  });

  it.each(['utf-16le', 'utf-16be'])('are masked in %s', (label) => {
    const wide = (text: string): Uint8Array => {
      const octets = new Uint8Array(2 * text.length);
      const view = new DataView(octets.buffer);
      for (let at = 0; at < text.length; at++) {
        view.setUint16(2 * at, text.charCodeAt(at), label === 'utf-16le');
      }
      return octets;
    };
    const masked = maskedXml(wide('\ufeff<a><password>ab</password></a>'));
    expect(masked).toEqual(wide('\ufeff<a><password>**</password></a>'));
    expect(maskedXml(wide('<pwd>ab</pwd>'))).toEqual(wide('<pwd>**</pwd>'));
  });

  it('takes time in proportion to the document, whatever it is', () => {
    for (const part of ['<', '<a "', '<a b', ' a="', '<!--', '<password>', 'a=', '\n']) {
      const octets = octetsOf(`<a ${part.repeat(200_000 / part.length)}`);
      const start = performance.now();
      maskedXml(octets);
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });
});

it('every member of the schema that is a password or a code is known as a secret', () => {
  const names = membersOfTypes(['AgentPassword', 'AuthCode', 'AccountInfo']);
  expect(names.size).toBeGreaterThan(3);
  for (const name of names) expect(isSecretName(name)).toBe(true);
});
