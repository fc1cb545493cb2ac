import { describe, expect, it } from 'vitest';
import { berCodec, encodeBer } from '../../src/ber/index.js';
import { DecodeError } from '../../src/model/errors.js';
import type { Message } from '../../src/model/message.js';
import { decodeXml, encodeXml } from '../../src/xml/index.js';
import { holdCall, octets, tlv } from '../ber/octets.js';
import { growth } from '../support/growth.js';

const small = 1_000;
const large = 60_000;
/** A quadratic way would be 60; clearing memory away makes some of what is large a few times as dear. */
const bound = 20;

/** The documents lack members that their types require. */
const keep = { incomplete: 'keep' } as const;

/** A document of about so many characters: pieces within a frame, each made from its number. */
type Shape = readonly [name: string, make: (size: number) => string];

const namespace = 'http://www.ecma-international.org/standards/ecma-323/csta/ed6';

const within =
  (before: string, piece: (index: number) => string, after: string) =>
  (size: number): string => {
    const pieces: string[] = [];
    for (let length = before.length + after.length; length < size; ) {
      const next = piece(pieces.length);
      length += next.length;
      pieces.push(next);
    }
    return before + pieces.join('') + after;
  };

const root = (name: string): string => `<${name} xmlns="${namespace}">`;
const call = root('MakeCall');
const nested = `${'<v:a xmlns:v="urn:v">'.repeat(40)}${'</v:a>'.repeat(40)}`;
const attributes = Array.from({ length: 40 }, (_, index) => ` a${index}="1"`).join('');
const longName = 'x'.repeat(120);
const item =
  '<snapshotDeviceResponseInfo><connectionIdentifier><callID>1</callID><deviceID>2</deviceID></connectionIdentifier><localCallState><compoundCallState><localConnectionState>alerting</localConnectionState></compoundCallState></localCallState></snapshotDeviceResponseInfo>';
const snapshot = '<crossRefIDorSnapshotData><snapshotData>';
const endOfSnapshot = '</snapshotData></crossRefIDorSnapshotData></SnapshotDeviceResponse>';

const documents: readonly Shape[] = [
  ['items of a list', within(root('SnapshotDeviceResponse') + snapshot, () => item, endOfSnapshot)],
  [
    'items of a list, each with an unknown attribute',
    within(
      root('SnapshotDeviceResponse') + snapshot,
      () => item.replace('<callID>', '<callID later="1">'),
      endOfSnapshot,
    ),
  ],
  [
    'items of a root that is a list, with unknown elements between them',
    within(root('deviceHistory'), () => '<later/><deviceHistoryListItem/>', '</deviceHistory>'),
  ],
  ['one text', within(`${call}<subjectOfCall>`, () => 'text ', '</subjectOfCall></MakeCall>')],
  [
    'one text of wide characters',
    within(`${call}<subjectOfCall>`, () => 'ä漢😀', '</subjectOfCall></MakeCall>'),
  ],
  [
    'texts of wide characters',
    within(call, () => '<callingDevice>ä</callingDevice>', '</MakeCall>'),
  ],
  [
    'one string of octets',
    within(`${call}<userData><string>`, () => 'A0', '</string></userData></MakeCall>'),
  ],
  [
    'character references',
    within(`${call}<subjectOfCall>`, () => '&#x41;&lt;', '</subjectOfCall></MakeCall>'),
  ],
  [
    'character references in an attribute',
    within(`${call}<callingDevice typeOfNumber="`, () => '&#65;&amp;', '"/></MakeCall>'),
  ],
  [
    'CDATA sections',
    within(`${call}<subjectOfCall>`, () => '<![CDATA[<a>]]>', '</subjectOfCall></MakeCall>'),
  ],
  ['comments and processing instructions', within(call, () => '<!-- a --><?b c?>', '</MakeCall>')],
  ['white space', within(call, () => ' \n\t', '</MakeCall>')],
  [
    'private data that nests',
    within(
      `${call}<extensions><privateData><private>`,
      () => nested,
      '</private></privateData></extensions></MakeCall>',
    ),
  ],
  ['unknown elements', within(call, (index) => `<later${index}/>`, '</MakeCall>')],
  [
    'unknown elements where text should stand',
    within(`${call}<subjectOfCall>`, () => 'a<later/>', '</subjectOfCall></MakeCall>'),
  ],
  ['stray text and unknown elements', within(call, () => 'stray<later/>', '</MakeCall>')],
  [
    'unknown elements in their own namespaces',
    within(call, (index) => `<v:a xmlns:v="urn:${index}"/>`, '</MakeCall>'),
  ],
  [
    'declarations that are not used, each of another prefix',
    within(`${call}<later>`, (index) => `<a xmlns:p${index}="urn:a"/>`, '</later></MakeCall>'),
  ],
  [
    'a root with a long prefix',
    (size) => {
      const prefix = 'p'.repeat(size / 3);
      return `<${prefix}:HoldCallResponse xmlns:${prefix}="${namespace}"><${prefix}:a/></${prefix}:HoldCallResponse>`;
    },
  ],
  [
    'numbers and booleans that are none',
    within(
      `${root('MonitorStart')}<requestedMonitorFilter><callcontrol>`,
      () => '<bridged>x</bridged>',
      '</callcontrol></requestedMonitorFilter></MonitorStart>',
    ),
  ],
  ['unknown attributes', within(call, () => `<callingDevice${attributes}/>`, '</MakeCall>')],
  [
    'namespaces of the root, and attributes with their prefixes',
    (size) => {
      const declared = within('', (index) => ` xmlns:p${index}="urn:${longName}"`, '')(size / 2);
      const used = within('', (index) => ` p${index}:a${longName}="1"`, '')(size / 3);
      return `<MakeCall xmlns="${namespace}"${declared}><callingDevice${used}/></MakeCall>`;
    },
  ],
  [
    'media classes that are not known',
    within(`${call}<callingDevice mediaClass="`, (index) => `later${index} `, '"/></MakeCall>'),
  ],
  [
    'members that should stand once',
    within(call, () => '<subjectOfCall>a</subjectOfCall>', '</MakeCall>'),
  ],
  [
    'bits, again and again',
    within(
      `${root('MonitorStart')}<requestedMonitorFilter><callcontrol>`,
      () => '<bridged>true</bridged>',
      '</callcontrol></requestedMonitorFilter></MonitorStart>',
    ),
  ],
];

/** Documents that are read, and cannot be written. */
const onlyRead: readonly Shape[] = [
  [
    'prefixes that nobody declares, each another',
    within(`${call}<later>`, (index) => `<p${index}:a/>`, '</later></MakeCall>'),
  ],
];

/** Documents that are refused: beyond a limit, or at their end where something is never closed. */
const refused: readonly Shape[] = [
  ['elements that nest', within('', () => '<a>', '')],
  ['comments without an end', within(call, () => '<!-', '')],
  ['references without an end', within(`${call}<subjectOfCall>`, () => '&amp', '')],
  ['CDATA without an end', within(`${call}<subjectOfCall><![CDATA[`, () => ']]', '')],
  ['an attribute without an end', within(`${call}<callingDevice a="`, () => '>', '')],
  ['start tags without an end', within(call, () => '<a ', '')],
  ['brackets', within(`${call}<subjectOfCall>`, () => ']]', '')],
  [
    'attributes of one tag',
    within(`${call}<callingDevice`, (index) => ` a${index}="1"`, '/></MakeCall>'),
  ],
  ['texts without an end', within(call, () => '<callingDevice>ä', '')],
];

const connection = '6b 03 80 01 31';
const repeated = (hex: string, size: number): Uint8Array => {
  const piece = octets(hex);
  const all = new Uint8Array(Math.ceil(size / piece.length) * piece.length);
  for (let at = 0; at < all.length; at += piece.length) all.set(piece, at);
  return all;
};

const apdus: readonly (readonly [string, (size: number) => Uint8Array])[] = [
  ['unknown members', (size) => holdCall(connection, repeated('05 00', size))],
  [
    'unknown members of indefinite length',
    (size) => holdCall(connection, repeated('bf648000 00', size)),
  ],
  [
    'unknown members with long tags',
    (size) => holdCall(connection, repeated('9f 87 65 01 00', size)),
  ],
  [
    'private data',
    (size) => holdCall(connection, tlv('7e', tlv('a1', repeated('04 06 31 32 33 34 35 36', size)))),
  ],
  ['indefinite lengths that nest', (size) => holdCall(connection, tlv('bf64', nest(size / 4)))],
  [
    'a string in pieces',
    (size) => holdCall(connection, tlv('7e', tlv('a1', tlv('24', repeated('04 02 31 32', size))))),
  ],
  [
    'a string in one piece',
    (size) => holdCall(connection, tlv('7e', tlv('a1', tlv('04', new Uint8Array(size))))),
  ],
  [
    'a call identifier of octets that are no text',
    (size) => holdCall(tlv('6b', tlv('80', repeated('ff', size)))),
  ],
  ['a call identifier of text', (size) => holdCall(tlv('6b', tlv('80', repeated('c3 a4', size))))],
];

/** Elements of indefinite length, so many levels deep. */
const nest = (levels: number): Uint8Array =>
  Uint8Array.from([...repeated('30 80', 2 * levels), ...repeated('00 00', 2 * levels)]);

/** Takes more unknown members than usual. */
const codec = berCodec({ limits: { maxUnknownMembers: large } });

const factor = large / small;

function timesOf<Input>(make: (size: number) => Input, run: (input: Input) => void): number {
  const one = make(small);
  const other = make(large);
  return growth({ small: () => run(one), large: () => run(other), factor, bound });
}

/** Decodes what may be refused. */
function attempt(decode: () => Message): void {
  try {
    decode();
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
  }
}

describe('time grows with the size of a message, from 1 kB to 60 kB', { timeout: 30_000 }, () => {
  it.each(documents)('XML: %s', (_, make) => {
    expect(make(large).length).toBeGreaterThan(large * 0.8);
    expect(timesOf(make, (text) => decodeXml(text, keep))).toBeLessThan(bound);
    expect(
      timesOf(
        (size) => decodeXml(make(size), keep),
        (value) => encodeXml(value, keep),
      ),
    ).toBeLessThan(bound);
  });

  it.each(documents)('XML with findings: %s', (_, make) => {
    expect(timesOf(make, (text) => decodeXml(text, { ...keep, report: () => {} }))).toBeLessThan(
      bound,
    );
  });

  it.each(onlyRead)('XML that is only read: %s', (_, make) => {
    expect(timesOf(make, (text) => decodeXml(text, keep))).toBeLessThan(bound);
  });

  it.each(refused)('XML that is refused: %s', (_, make) => {
    expect(() => decodeXml(make(large))).toThrow(DecodeError);
    expect(timesOf(make, (text) => attempt(() => decodeXml(text)))).toBeLessThan(bound);
  });

  it.each(apdus)('BER: %s', (_, make) => {
    const apdu = make(large);
    expect(apdu.length).toBeGreaterThan(large * 0.9);
    expect(timesOf(make, (octets) => attempt(() => codec.decode(octets)))).toBeLessThan(bound);
    expect(
      timesOf(
        (size) => codec.decode(make(size)),
        (value) => void encodeBer(value),
      ),
    ).toBeLessThan(bound);
  });
});
