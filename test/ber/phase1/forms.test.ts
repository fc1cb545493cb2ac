import { describe, expect, it } from 'vitest';
import { phase1Codec } from '../../../src/ber/phase1/codec.js';
import { DecodeError } from '../../../src/model/errors.js';
import { allFixtures, type Fixture } from './fixtures.js';

const codec = phase1Codec();
const all = allFixtures();

/** Fixtures with numbers that ECMA-180 does not have, or forms that only one source has. */
const lenient = /does not have|under tag 6|nobody knows/;

const asked = ({ requestOf }: Fixture) => ({ requestOf: () => requestOf });

interface Tlv {
  readonly tag: number;
  readonly content: Uint8Array | readonly Tlv[];
}

/** Octets as nested elements; all tags here are of one octet, and all lengths definite. */
function elements(octets: Uint8Array): Tlv[] {
  const found: Tlv[] = [];
  for (let at = 0; at < octets.length; ) {
    const tag = octets[at++] ?? 0;
    let length = octets[at++] ?? 0;
    if (length > 0x80) {
      const count = length & 0x7f;
      length = 0;
      for (let index = 0; index < count; index++) length = length * 256 + (octets[at++] ?? 0);
    }
    const content = octets.subarray(at, at + length);
    at += length;
    found.push({ tag, content: (tag & 0x20) === 0 ? content : elements(content) });
  }
  return found;
}

const isPrimitive = (content: Tlv['content']): content is Uint8Array =>
  content instanceof Uint8Array;

function octetsOf(tlv: Tlv, form: 'long' | 'indefinite'): number[] {
  const { tag, content } = tlv;
  const inner = isPrimitive(content)
    ? [...content]
    : content.flatMap((element) => octetsOf(element, form));
  if (form === 'indefinite' && !isPrimitive(content)) return [tag, 0x80, ...inner, 0, 0];
  return [tag, 0x82, inner.length >> 8, inner.length & 0xff, ...inner];
}

/** Private data is kept as it came, so it shows the form of its lengths. */
const keepsOctets = ({ message }: Fixture): boolean =>
  JSON.stringify(message).includes('"ber"') || JSON.stringify(message).includes('unknownMembers');

describe('decoding strictly', () => {
  it.each(all.filter(({ name }) => !lenient.test(name)))('takes $name', (fixture) => {
    const { octets, message } = fixture;
    expect(codec.decode(octets, { strict: true, ...asked(fixture) })).toEqual(message);
  });

  it.each(all.filter(({ name }) => /does not have|under tag 6/.test(name)))(
    'refuses $name',
    (fixture) => {
      expect(() => codec.decode(fixture.octets, { strict: true, ...asked(fixture) })).toThrow(
        DecodeError,
      );
    },
  );
});

describe.each(['long', 'indefinite'] as const)('lengths of the %s form', (form) => {
  it.each(all.filter((fixture) => !keepsOctets(fixture)))('read as $name', (fixture) => {
    const [apdu] = elements(fixture.octets);
    if (!apdu) throw new Error('the fixture is empty');
    const octets = Uint8Array.from(octetsOf(apdu, form));
    expect(codec.decode(octets, asked(fixture))).toEqual(fixture.message);
  });
});

describe('what is not known', () => {
  const reported = (octets: readonly number[]) => {
    const findings: string[] = [];
    const message = codec.decode(Uint8Array.from(octets), {
      report: ({ path, message: text }) => findings.push(`${path}: ${text}`),
    });
    return { message, findings, again: [...codec.encode(message)] };
  };

  it('stays where it was among the members of a request', () => {
    const octets = [
      0xa1, 0x13, 0x02, 1, 1, 0x02, 1, 10, 0x30, 11, 0x80, 1, 0x31, 0x62, 3, 0x80, 1, 0x32, 0x8f, 1,
      9,
    ];
    const { message, findings, again } = reported(octets);
    expect(message).toMatchObject({
      type: 'MakeCall',
      unknownMembers: [{ ber: Uint8Array.of(0x8f, 1, 9), index: 2 }],
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^MakeCall/);
    expect(again).toEqual(octets);
  });

  it('stays within a connection identifier', () => {
    const octets = [
      0xa1, 0x11, 2, 1, 1, 2, 1, 2, 0x6b, 9, 0x82, 1, 0x31, 0x80, 1, 0x32, 0x8f, 1, 9,
    ];
    const { message, again } = reported(octets);
    expect(message).toMatchObject({
      callToBeAnswered: { callID: '1', unknownMembers: [{ index: 2 }] },
    });
    expect(again).toEqual(octets);
  });

  it('is an operation as a whole', () => {
    const octets = [0xa1, 0x0b, 2, 1, 1, 2, 2, 0, 211, 0x30, 2, 5, 0];
    const { message, again } = reported(octets);
    expect(message).toMatchObject({ kind: 'unknown', role: 'request', name: '211' });
    expect(again).toEqual(octets);
  });

  it('is a feature that QueryDevice does not have', () => {
    const octets = [0xa1, 0x0e, 2, 1, 1, 2, 1, 12, 0x30, 6, 0x80, 1, 0x31, 0x0a, 1, 11];
    const { message, findings, again } = reported(octets);
    expect(message).toMatchObject({ kind: 'unknown', role: 'request', name: '12' });
    expect(findings.at(-1)).toMatch(/^QueryDevice: /);
    expect(again).toEqual(octets);
  });

  it('is a way to complete a call that CallCompletion does not have', () => {
    const octets = [0xa1, 0x0b, 2, 1, 1, 2, 1, 3, 0xa4, 3, 0x82, 1, 0x31];
    const { message, again } = reported(octets);
    expect(message).toMatchObject({ kind: 'unknown', role: 'request', name: '3' });
    expect(again).toEqual(octets);
  });
});

describe('errors in what a peer sends', () => {
  const failure = (octets: readonly number[]): DecodeError => {
    try {
      codec.decode(Uint8Array.from(octets));
    } catch (error) {
      if (error instanceof DecodeError) return error;
      throw error;
    }
    throw new Error('it was read');
  };

  it.each([
    [
      'MakeCall.callingDevice.deviceNumber',
      [0xa1, 0x0d, 2, 1, 1, 2, 1, 10, 0x30, 5, 0x81, 0, 0x62, 1, 0x80],
    ],
    [
      'AnswerCall.callToBeAnswered.deviceID.deviceNumber',
      [0xa1, 0x0a, 2, 1, 1, 2, 1, 2, 0x6b, 2, 0x81, 0],
    ],
    ['SystemStatus.systemStatus', [0xa1, 0x08, 2, 1, 1, 2, 1, 52, 0x0a, 0]],
    ['SystemStatus.systemStatus', [0xa1, 0x0a, 2, 1, 1, 2, 1, 52, 0x30, 2, 0x0a, 0]],
  ])('are named by the members of the model: %s', (expected, octets) => {
    expect(failure(octets).path).toBe(expected);
  });

  it('name the operation where a member is missing', () => {
    const { code, path } = failure([0xa1, 0x0b, 2, 1, 1, 2, 1, 10, 0x30, 3, 0x80, 1, 0x31]);
    expect({ code, path }).toEqual({
      code: 'missing-member',
      path: 'MakeCall.calledDirectoryNumber',
    });
  });

  it('are told where a device is of no form that Phase I has', () => {
    const { code, path } = failure([
      0xa1, 0x0d, 2, 1, 1, 2, 1, 8, 0xa2, 5, 0x8f, 3, 0x31, 0x30, 0x30,
    ]);
    expect({ code, path }).toEqual({ code: 'bad-tag', path: 'DivertCall' });
  });
});
