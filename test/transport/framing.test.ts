import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TransportError } from '../../src/model/errors.js';
import {
  DEFAULT_MAX_FRAME_LENGTH,
  type Frame,
  type FrameDecoder,
  type Framing,
} from '../../src/transport/framing/framing.js';
import { framingOf } from '../../src/transport/framing/select.js';

const seeded = { seed: 269, numRuns: 200 };
const limits = { maxFrameLength: DEFAULT_MAX_FRAME_LENGTH };

const bytes = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/[0-9a-f]{2}/gi) ?? [], (pair) => Number.parseInt(pair, 16));

/** A BER value of the class and form of an apdu, so that every framing can carry it. */
function apdu(contents: Uint8Array): Uint8Array {
  const { length } = contents;
  const header =
    length < 0x80
      ? [0xa1, length]
      : [0xa1, 0x83, length >> 16, (length >> 8) & 0xff, length & 0xff];
  return Uint8Array.from([...header, ...contents]);
}

const apdus = fc.uint8Array({ maxLength: 300 }).map(apdu);
const frames: fc.Arbitrary<Frame[]> = fc.array(
  fc.record({ octets: apdus, invokeID: fc.integer({ min: 0, max: 9999 }) }),
  { minLength: 1, maxLength: 8 },
);

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const stream = (framing: Framing, sent: readonly Frame[]): Uint8Array =>
  joined(sent.map((frame) => framing.encode(frame)));

/** What comes out: the invoke identifier only where the framing carries it. */
const received = (framing: Framing, sent: readonly Frame[]): Frame[] =>
  framing.name === 'xml' ? [...sent] : sent.map(({ octets }) => ({ octets }));

function feed(decoder: FrameDecoder, octets: Uint8Array, sizes: Iterable<number>): Frame[] {
  const found: Frame[] = [];
  let start = 0;
  for (const size of sizes) {
    found.push(...decoder.push(octets.subarray(start, start + size)));
    start += size;
  }
  found.push(...decoder.push(octets.subarray(start)));
  return found;
}

const oneByOne = (decoder: FrameDecoder, octets: Uint8Array): Frame[] =>
  feed(
    decoder,
    octets,
    Array.from({ length: octets.length }, () => 1),
  );

function failureOf(run: () => unknown): TransportError {
  try {
    run();
  } catch (error) {
    if (error instanceof TransportError) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

/** The message may say more where more octets had come. */
const placeOf = ({ failure }: FrameDecoder) => [failure?.code, failure?.offset];

function failure(framing: Framing, octets: Uint8Array): TransportError {
  const whole = framing.createDecoder(limits);
  whole.push(octets);
  const single = framing.createDecoder(limits);
  oneByOne(single, octets);
  expect(placeOf(single)).toEqual(placeOf(whole));
  return failureOf(() => whole.end());
}

/** Those that carry any octets. */
const LENGTHS = ['ber', 'length16', 'hipath', 'tpkt', 'xml'] as const;

describe.each(LENGTHS)('framing %s', (name) => {
  const framing = framingOf(name);

  it('gives back what was put in, in one piece, one octet at a time, and in any chunks', () => {
    fc.assert(
      fc.property(
        frames,
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 }),
        (sent, sizes) => {
          const octets = stream(framing, sent);
          for (const cut of [[], Array.from(octets, () => 1), sizes]) {
            const decoder = framing.createDecoder(limits);
            expect(feed(decoder, octets, cut)).toEqual(received(framing, sent));
            expect(decoder.failure).toBeUndefined();
            decoder.end();
          }
        },
      ),
      seeded,
    );
  });

  it('gives frames memory of their own', () => {
    const octets = framing.encode({ octets: apdu(bytes('020101')), invokeID: 1 });
    const [frame] = framing.createDecoder(limits).push(octets);
    octets.fill(0);
    expect(frame?.octets).toEqual(apdu(bytes('020101')));
    const source = apdu(bytes('05 00'));
    const encoded = framing.encode({ octets: source, invokeID: 1 });
    source.fill(0);
    expect(encoded.at(-2)).toBe(5);
  });

  it('tells of a stream that ends in the middle of a frame, at every octet', () => {
    const octets = framing.encode({ octets: apdu(bytes('020101 020147')), invokeID: 7 });
    const whole = stream(framing, [{ octets: apdu(bytes('0500')), invokeID: 1 }]);
    for (let cut = 1; cut < octets.length; cut++) {
      const decoder = framing.createDecoder(limits);
      expect(decoder.push(joined([whole, octets.subarray(0, cut)]))).toHaveLength(1);
      const error = failureOf(() => decoder.end());
      expect(error.code).toBe('closed');
      expect(error.offset).toBe(whole.length + cut);
      expect(error.message).toContain(`${cut} octets into it`);
    }
  });

  it('refuses a frame over the limit by its header, and gives out those before it', () => {
    const small = { octets: apdu(bytes('0500')), invokeID: 1 };
    const large = { octets: apdu(new Uint8Array(100)), invokeID: 2 };
    const octets = stream(framing, [small, large]);
    const start = framing.encode(small).length;
    for (const sizes of [[], Array.from(octets, () => 1)]) {
      const decoder = framing.createDecoder({ maxFrameLength: large.octets.length - 1 });
      expect(feed(decoder, octets, sizes)).toEqual(received(framing, [small]));
      expect(decoder.failure?.code).toBe('frame-too-large');
      expect(decoder.failure?.message).toContain('maxFrameLength');
      expect(decoder.failure?.offset).toBe(start);
      expect(decoder.push(framing.encode(small))).toEqual([]);
      expect(failureOf(() => decoder.end())).toBe(decoder.failure);
    }
    const announced = framing.createDecoder({ maxFrameLength: 101 });
    announced.push(octets.subarray(0, start + 8));
    expect(announced.failure?.code).toBe('frame-too-large');
    const enough = framing.createDecoder({ maxFrameLength: large.octets.length });
    expect(enough.push(octets)).toHaveLength(2);
  });

  it('carries its longest message and refuses a longer one', () => {
    const most = { ber: 200_000, length16: 65_535, hipath: 32_767, tpkt: 65_531, xml: 65_527 }[
      name
    ];
    const octets = apdu(new Uint8Array(most - 5));
    expect(octets).toHaveLength(most);
    const [frame] = framing.createDecoder(limits).push(framing.encode({ octets, invokeID: 9998 }));
    expect(frame?.octets).toEqual(octets);
    if (name === 'ber') return;
    const longer = { octets: apdu(new Uint8Array(most - 4)), invokeID: 1 };
    expect(failureOf(() => framing.encode(longer)).code).toBe('frame-too-large');
  });

  it('refuses to send an empty message', () => {
    const empty = { octets: new Uint8Array(0), invokeID: 1 };
    expect(failureOf(() => framing.encode(empty)).code).toBe('bad-frame');
  });

  it('takes a megabyte one octet at a time in linear time', () => {
    const sent = Array.from({ length: 40 }, () => ({
      octets: apdu(new Uint8Array(30_000)),
      invokeID: 3,
    }));
    const octets = stream(framing, sent);
    const decoder = framing.createDecoder(limits);
    let found = 0;
    for (const octet of octets) found += decoder.push(Uint8Array.of(octet)).length;
    expect(found).toBe(40);
  });

  it('never fails otherwise than by its own error, whatever comes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (octets) => {
        const whole = framing.createDecoder(limits);
        const found = whole.push(octets);
        const single = framing.createDecoder(limits);
        expect(oneByOne(single, octets)).toEqual(found);
        expect(placeOf(single)).toEqual(placeOf(whole));
      }),
      seeded,
    );
  });
});

describe('framing length16', () => {
  const framing = framingOf('length16');

  it('frames a monitorStart as an OmniPCX takes it', () => {
    const message = bytes('A1 0F 02 01 01 02 01 47 30 07 80 05 32 34 30 30 31');
    expect(framing.encode({ octets: message })).toEqual(
      bytes('00 11 A1 0F 02 01 01 02 01 47 30 07 80 05 32 34 30 30 31'),
    );
  });

  it('passes over frames without content', () => {
    const decoder = framing.createDecoder(limits);
    expect(decoder.push(bytes('0000 0000 0002 a100 0000'))).toEqual([{ octets: bytes('a100') }]);
    decoder.end();
  });

  it('tells text from a length', () => {
    const http = failure(framing, new TextEncoder().encode('HTTP/1.1 400 Bad Request\r\n'));
    expect(http.code).toBe('bad-frame');
    expect(http.offset).toBe(0);
    expect(http.message).toContain('HTTP');
    const xml = failure(framing, new TextEncoder().encode('<?xml version="1.0"?>'));
    expect(xml.message).toContain('XML without a header');
    const long = apdu(new Uint8Array(0x2f2f - 5));
    expect(framing.createDecoder(limits).push(framing.encode({ octets: long }))).toHaveLength(1);
  });
});

describe('framing hipath', () => {
  const framing = framingOf('hipath');

  it('marks messages as complete', () => {
    expect(framing.encode({ octets: bytes('a1020500') })).toEqual(bytes('26 80 04 a1 02 05 00'));
    expect(framing.encode({ octets: apdu(new Uint8Array(0x1fb)) }).subarray(0, 3)).toEqual(
      bytes('26 82 00'),
    );
  });

  it('joins a message that comes in parts', () => {
    const octets = bytes('26 00 01 a1 26 00 00 26 00 02 04 05 26 80 02 06 07 26 80 02 a2 00');
    const expected = [{ octets: bytes('a1 04 05 06 07') }, { octets: bytes('a2 00') }];
    expect(framing.createDecoder(limits).push(octets)).toEqual(expected);
    expect(oneByOne(framing.createDecoder(limits), octets)).toEqual(expected);
  });

  it('holds the parts of a message to the limit', () => {
    const decoder = framing.createDecoder({ maxFrameLength: 3 });
    decoder.push(bytes('26 00 02 a1 02 26 00 01 05'));
    expect(decoder.failure).toBeUndefined();
    expect(failureOf(() => decoder.end()).code).toBe('closed');
    decoder.push(bytes('26 80 01 00'));
    expect(decoder.failure?.code).toBe('frame-too-large');
  });

  it('knows what else may be there', () => {
    expect(failure(framing, bytes('00 05 a1 03 02 01 01')).message).toContain('framing=length16');
    expect(failure(framing, bytes('a1 03 02 01 01')).message).toContain('framing=ber');
    expect(failure(framing, bytes('16 03 01 02 00')).message).toContain('tls://');
  });
});

describe('framing tpkt', () => {
  const framing = framingOf('tpkt');

  it('counts its header in', () => {
    expect(framing.encode({ octets: bytes('a100') })).toEqual(bytes('03 00 00 06 a1 00'));
  });

  it('refuses other versions and lengths below the header', () => {
    expect(failure(framing, bytes('02 00 00 06 a1 00')).code).toBe('bad-frame');
    expect(failure(framing, bytes('03 00 00 03 a1 00')).message).toContain('length');
    expect(failure(framing, bytes('03 00 00 06 a1 00 26 80 02 a1 00')).offset).toBe(6);
  });
});

describe('framing xml', () => {
  const framing = framingOf('xml');

  it('counts its header in and carries the invoke identifier', () => {
    const octets = new TextEncoder().encode('<a/>');
    const encoded = bytes('00 00 00 0c 30 30 34 32 3c 61 2f 3e');
    expect(framing.encode({ octets, invokeID: 42 })).toEqual(encoded);
    expect(framing.createDecoder(limits).push(encoded)).toEqual([{ octets, invokeID: 42 }]);
    const [event] = framing.createDecoder(limits).push(framing.encode({ octets, invokeID: 9999 }));
    expect(event?.invokeID).toBe(9999);
  });

  it.each([undefined, -1, 10_000, 1.5, Number.NaN])('refuses invoke identifier %s', (invokeID) => {
    const frame = { octets: bytes('3c'), ...(invokeID === undefined ? {} : { invokeID }) };
    expect(failureOf(() => framing.encode(frame)).code).toBe('bad-frame');
  });

  it('refuses bad headers', () => {
    expect(failure(framing, bytes('00 00 00 0c 30 30 34 41 3c 61 2f 3e')).message).toContain(
      'four digits',
    );
    expect(failure(framing, bytes('00 00 00 07 30 30 34 31')).message).toContain('length');
    const bare = failure(framing, new TextEncoder().encode('<MonitorStart/>'));
    expect(bare.message).toContain('XML without a header');
    expect(failure(framing, bytes('00 11 A1 0F 02 01 01 02')).message).toContain(
      'framing=length16',
    );
    expect(failure(framing, bytes('26 80 10 A1 0E 02 01 01')).message).toContain('framing=hipath');
    expect(failure(framing, bytes('03 00 00 10 A1 0E 02 01')).message).toContain('framing=tpkt');
    expect(failure(framing, bytes('7b 22 61 22 3a 22 62 22')).message).toContain('JSON');
    expect(failure(framing, bytes('ff ff ff ff ff ff ff ff')).message).toContain('ff ff ff');
  });

  it('passes over headers without a message', () => {
    const decoder = framing.createDecoder(limits);
    expect(decoder.push(bytes('00 00 00 08 30 30 30 30'))).toEqual([]);
    decoder.end();
  });

  it.each([
    ['30 30 in front', '30 30 00 0c 30 30 34 32 3c 61 2f 3e', 42],
    ['any other octets in front', '01 7f 00 0c 39 39 39 38 3c 61 2f 3e', 9998],
  ])('takes a header with %s, unless reading strictly', (_, text, invokeID) => {
    const octets = new TextEncoder().encode('<a/>');
    expect(framing.createDecoder(limits).push(bytes(text))).toEqual([{ octets, invokeID }]);
    const strict = framing.createDecoder({ ...limits, strict: true });
    strict.push(bytes(text));
    expect(strict.failure?.code).toBe('bad-frame');
  });

  it.each([
    '00 00 00 0c 00 00 00 05 3c 61 2f 3e',
    '00 00 00 0c 00 00 27 0f 3c 61 2f 3e',
    '00 00 00 0c 00 ff ff ff 3c 61 2f 3e',
  ])('answers the binary invoke identifier of %s as it came', (text) => {
    const [frame] = framing.createDecoder(limits).push(bytes(text));
    if (!frame) throw new Error('no frame');
    expect(frame.invokeID).toBeGreaterThan(9999);
    expect(framing.encode(frame)).toEqual(bytes(text));
    const strict = framing.createDecoder({ ...limits, strict: true });
    strict.push(bytes(text));
    expect(strict.failure?.message).toContain('four digits');
  });

  it('takes a binary invoke identifier behind 30 30, and gives it back behind 00 00', () => {
    const [frame] = framing
      .createDecoder(limits)
      .push(bytes('30 30 00 0c 00 00 00 05 3c 61 2f 3e'));
    expect(frame && framing.encode(frame)).toEqual(bytes('00 00 00 0c 00 00 00 05 3c 61 2f 3e'));
  });
});

describe('framing nul', () => {
  const framing = framingOf('nul');
  const utf8 = new TextEncoder();
  const documents = fc.array(
    fc
      .string({ unit: 'binary', minLength: 0, maxLength: 200 })
      .map((text) => ({ octets: utf8.encode(`<${text.replaceAll('\0', ' ')}>`) })),
    { minLength: 1, maxLength: 8 },
  );

  it('ends each document with one NUL octet', () => {
    const octets = utf8.encode('<a/>');
    expect(framing.encode({ octets, invokeID: 7 })).toEqual(bytes('3c 61 2f 3e 00'));
    expect(framing.createDecoder(limits).push(bytes('00 3c 61 2f 3e 00 00'))).toEqual([{ octets }]);
  });

  it('gives back what was put in, however it was cut', () => {
    fc.assert(
      fc.property(documents, fc.array(fc.nat(40), { maxLength: 30 }), (sent, sizes) => {
        const octets = stream(framing, sent);
        for (const cut of [[], Array.from(octets, () => 1), sizes]) {
          const decoder = framing.createDecoder(limits);
          expect(feed(decoder, octets, cut)).toEqual(sent);
          decoder.end();
        }
      }),
      seeded,
    );
  });

  it('fails in the same place however it was cut, whatever comes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (octets) => {
        const whole = framing.createDecoder({ maxFrameLength: 50 });
        const found = whole.push(octets);
        const single = framing.createDecoder({ maxFrameLength: 50 });
        expect(oneByOne(single, octets)).toEqual(found);
        expect(placeOf(single)).toEqual(placeOf(whole));
      }),
      seeded,
    );
  });

  it('holds no more than the limit, and no more than one document', () => {
    const decoder = framing.createDecoder({ maxFrameLength: 10 });
    expect(decoder.push(utf8.encode('<a/>\0<b>01234567'))).toHaveLength(1);
    expect(decoder.failure).toMatchObject({ code: 'frame-too-large', offset: 5 });
    const cut = framing.createDecoder(limits);
    cut.push(utf8.encode('<a/>\0<b'));
    expect(failureOf(() => cut.end())).toMatchObject({ code: 'closed', offset: 7 });
  });

  it('refuses what is no document at once, and to send what it cannot say', () => {
    expect(failure(framing, bytes('00 0C A1 0A 02 02')).message).toContain('framing nul');
    expect(failureOf(() => framing.encode({ octets: bytes('3c 00 3e') })).code).toBe('bad-frame');
    expect(failureOf(() => framing.encode({ octets: bytes('') })).code).toBe('bad-frame');
  });

  it('takes a megabyte one octet at a time in linear time', () => {
    const octets = stream(
      framing,
      Array.from({ length: 4 }, () => ({ octets: utf8.encode(`<${'a'.repeat(300_000)}>`) })),
    );
    const decoder = framing.createDecoder(limits);
    let found = 0;
    for (const octet of octets) found += decoder.push(Uint8Array.of(octet)).length;
    expect(found).toBe(4);
  });
});

describe('framing ber', () => {
  const framing = framingOf('ber');

  it.each([
    ['a long-form length with leading zeros', 'a1 84 00 00 00 03 02 01 01'],
    ['an indefinite length', 'a1 80 02 01 01 00 00'],
    ['nested indefinite lengths', 'a1 80 30 80 30 80 00 00 04 02 00 00 00 00 00 00'],
    ['an indefinite length within a definite one', 'a1 06 30 80 05 00 00 00'],
    ['a definite length within an indefinite one', 'a1 80 30 04 30 80 00 00 00 00'],
    ['a tag above 30', 'a1 80 7f 8f 55 02 05 00 9f 81 01 01 07 00 00'],
  ])('finds the end of %s', (_, text) => {
    const octets = bytes(text);
    const twice = joined([octets, octets]);
    expect(framing.createDecoder(limits).push(twice)).toEqual([{ octets }, { octets }]);
    expect(oneByOne(framing.createDecoder(limits), twice)).toEqual([{ octets }, { octets }]);
  });

  it.each([
    ['a length above 8 octets', 'a1 89 00 00 00'],
    ['the reserved length', 'a1 ff'],
    ['a tag without end', 'a1 80 9f ff ff ff ff ff ff ff'],
    ['a primitive value of indefinite length', 'a1 80 04 80'],
    ['a universal tag', '30 03 02 01 01'],
    ['a primitive value', '80 01 01'],
    ['end-of-contents octets', '00 00'],
    ['HTTP', '47 45 54 20 2f'],
    ['JSON', '7b 22 61'],
  ])('refuses %s', (_, text) => {
    expect(failure(framing, bytes(text)).code).toBe('bad-frame');
  });

  it('takes lengths of up to eight octets, and no longer ones', () => {
    const framing = framingOf('ber');
    const long = bytes('a1 88 0000000000000003 020101');
    expect(framing.createDecoder(limits).push(long)).toEqual([{ octets: long }]);
    const tooLong = framing.createDecoder(limits);
    expect(tooLong.push(bytes('a1 89 000000000000000003 020101'))).toEqual([]);
    expect(tooLong.failure).toMatchObject({ code: 'bad-frame' });
  });

  it('bounds the depth of indefinite lengths', () => {
    const opened = (depth: number): Uint8Array =>
      joined(Array.from({ length: depth }, () => bytes('a1 80')));
    const closed = (depth: number): Uint8Array => new Uint8Array(2 * depth);
    const decoder = framing.createDecoder(limits);
    expect(decoder.push(joined([opened(128), closed(128)]))).toHaveLength(1);
    const started = performance.now();
    expect(failure(framing, opened(50_000)).message).toContain('indefinite');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('holds indefinite lengths to the limit', () => {
    const decoder = framing.createDecoder({ maxFrameLength: 50 });
    expect(decoder.push(joined([bytes('a1 80'), ...Array(30).fill(bytes('05 00'))]))).toEqual([]);
    expect(decoder.failure?.code).toBe('frame-too-large');
  });
});
