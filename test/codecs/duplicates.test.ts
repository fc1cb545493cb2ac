import { describe, expect, it } from 'vitest';
import { decodeBer, encodeBer, phase1Codec } from '../../src/ber/index.js';
import { DecodeError } from '../../src/model/errors.js';
import type { Message } from '../../src/model/message.js';
import { decodeXml, encodeXml, xmlCodec } from '../../src/xml/index.js';

const namespace = 'http://www.ecma-international.org/standards/ecma-323/csta/ed6';
const called = (number: string): string =>
  `<calledDirectoryNumber>${number}</calledDirectoryNumber>`;
const calling = (number: string): string => `<callingDevice>${number}</callingDevice>`;
const makeCall = (...members: string[]): string =>
  `<MakeCall xmlns="${namespace}">${members.join('')}</MakeCall>`;

/** What was told of a document while it was read. */
function findings(text: string): string[] {
  const told: string[] = [];
  decodeXml(text, { report: ({ message }) => told.push(message) });
  return told;
}

/** A message without what the schema does not know. */
function known(message: Message): object {
  return JSON.parse(
    JSON.stringify(message, (name, value: unknown) =>
      name === 'unknownMembers' ? undefined : value,
    ),
  );
}

describe('a member that stands twice in XML', () => {
  it.each([
    [[calling('1'), called('900'), called('200')]],
    [[called('900'), calling('1'), called('200')]],
    [[called('900'), called('200'), calling('1')]],
    [[called('900'), called('200'), calling('1'), calling('2')]],
    [['<v/>', called('900'), called('200'), '<v/>', calling('1'), called('3')]],
  ])('counts as it stands first, is told, kept and written behind it: %j', (members) => {
    const text = makeCall(...members);
    const message = decodeXml(text);
    const meant = { callingDevice: { number: '1' }, calledDirectoryNumber: { number: '900' } };
    expect(message).toMatchObject(meant);
    expect(findings(text)).toContain(
      'the element calledDirectoryNumber stands a second time; the first counts',
    );
    const again = encodeXml(message, { declaration: false });
    for (const member of members) expect(again).toContain(member);
    expect(again).toHaveLength(text.length);
    expect(known(decodeXml(again))).toEqual(known(message));
    expect(encodeXml(decodeXml(again), { declaration: false })).toBe(again);
    expect(() => decodeXml(text, { strict: true })).toThrow(DecodeError);
  });

  it('is written where it stood if the members are in their order', () => {
    const text = makeCall(calling('1'), '<v/>', called('900'), '<w/>', calling('2'), called('3'));
    expect(encodeXml(decodeXml(text), { declaration: false })).toBe(text);
    expect(decodeXml(encodeXml(decodeXml(text)))).toEqual(decodeXml(text));
  });

  it('is none if it is in a namespace of its own', () => {
    const text = makeCall(
      '<callingDevice xmlns="urn:v">2</callingDevice>',
      calling('1'),
      called('9'),
    );
    expect(encodeXml(decodeXml(text), { declaration: false })).toBe(text);
  });

  it('is one too under the name that an earlier edition had, and with a prefix', () => {
    const lamp = (mode: string): string =>
      `<e:SetLampMode xmlns:e="${namespace}">${mode}<e:device>1</e:device><e:lamp>1</e:lamp></e:SetLampMode>`;
    const text = lamp('<e:lampMode>3</e:lampMode><e:LampMode>2</e:LampMode>');
    const again = encodeXml(decodeXml(text));
    expect(decodeXml(again)).toMatchObject({ lampMode: 3 });
    expect(decodeXml(text)).toMatchObject({ lampMode: 3 });
  });
});

describe('a member that stands twice in BER', () => {
  const apdu = (hex: string): Uint8Array =>
    Uint8Array.from(Buffer.from(hex.replace(/\s/g, ''), 'hex'));
  // GenerateTelephonyTones: connection, tone, duration.
  const tones = (members: string): Uint8Array => {
    const contents = members.replace(/\s/g, '');
    const length = (contents.length / 2).toString(16).padStart(2, '0');
    const whole = (contents.length / 2 + 9).toString(16).padStart(2, '0');
    return apdu(`a1 ${whole} 02 01 01 02 02 00 e9 30 ${length} ${contents}`);
  };
  const alone = '6b 03 80 01 31';

  it.each([
    [`${alone} 0a 01 01 02 01 05 02 01 06`],
    [`${alone} 02 01 05 02 01 06 0a 01 01`],
    [`02 01 05 02 01 06 ${alone} 0a 01 01`],
  ])('counts as it stands first, is told, kept and written behind it: %s', (members) => {
    const octets = tones(members);
    const operation = decodeBer(octets).type;
    expect(operation).toBe('GenerateTelephonyTones');
    const told: string[] = [];
    const message = decodeBer(octets, { report: ({ message: text }) => told.push(text) });
    expect(message).toMatchObject({ toneDuration: 5, toneToSend: 'billing' });
    expect(told.join()).toContain('a second toneDuration');
    const again = encodeBer(message);
    expect(again).toHaveLength(octets.length);
    expect(known(decodeBer(again))).toEqual(known(message));
    expect([...encodeBer(decodeBer(again))]).toEqual([...again]);
    expect(() => decodeBer(octets, { strict: true })).toThrow(DecodeError);
  });

  it('of phase I likewise', () => {
    const codec = phase1Codec();
    // MakeCall: called device twice, then the calling device.
    const octets = apdu(
      'a1 1b 02 01 03 02 01 0a 30 13 62 05 80 03 32 30 30 62 05 80 03 39 39 39 80 03 31 30 30',
    );
    const message = codec.decode(octets);
    const meant = { callingDevice: { number: '100' }, calledDirectoryNumber: { number: '200' } };
    expect(message).toMatchObject(meant);
    const again = codec.encode(message);
    expect(again).toHaveLength(octets.length);
    expect(codec.decode(again)).toMatchObject(meant);
  });

  it('is the same through the codecs of a session', () => {
    const codec = xmlCodec();
    const message = codec.decode(
      new TextEncoder().encode(makeCall(called('900'), called('200'), calling('1'))),
    );
    expect(known(codec.decode(codec.encode(message)))).toEqual(known(message));
  });
});
