import { describe, expect, it } from 'vitest';
import type { Codec } from '../../src/model/codec.js';
import { DecodeError } from '../../src/model/errors.js';
import { jsonCodec } from './json-codec.js';
import { event, settled, setUp } from './peer.js';

const plain = jsonCodec('xml');
const text = (octets: Uint8Array): string => new TextDecoder().decode(octets);

/** Writes messages with a mark in front, in place of an edition; reads them with any, and notes it. */
function marking(mark: string, note: (mark: string) => void = () => {}): Codec {
  return {
    ...plain,
    encode: (message) => new TextEncoder().encode(mark + text(plain.encode(message))),
    decode: (octets, options) => {
      const message = plain.decode(octets.subarray(1), options);
      note(text(octets).charAt(0));
      return message;
    },
  };
}

async function marked(followPeer: boolean): Promise<string[]> {
  let last = 'a';
  const { session, peer, clock } = await setUp({
    codec: marking('a', (mark) => {
      last = mark;
    }),
    answerCodec: () => marking(last),
    followPeer,
    peerCodec: marking('?'),
    handlers: { SystemStatus: async () => ({}) },
  });
  const request = '{"kind":"request","type":"SystemStatus","systemStatus":"normal"}';
  await session.sendEvent(event(1));
  await peer.sendRaw(new TextEncoder().encode(`a${request}`), 1);
  await peer.sendRaw(new TextEncoder().encode(`b${request}`), 2);
  await peer.sendRaw(new TextEncoder().encode('c<SystemStatus'), 3);
  await settled(clock);
  await session.sendEvent(event(2));
  await settled(clock);
  return peer.frames.map(({ octets, invokeID }) => `${text(octets).charAt(0)} ${invokeID}`);
}

describe('a peer with an edition of its own', () => {
  it('is answered in it', async () => {
    await expect(marked(false)).resolves.toEqual(['a 9999', 'a 1', 'b 2', 'a 9999']);
  });

  it('is followed in everything where that is wished', async () => {
    await expect(marked(true)).resolves.toEqual(['a 9999', 'a 1', 'b 2', 'b 9999']);
  });
});

describe('decoding', () => {
  it('is lenient and reports, or strict, as told', async () => {
    const seen: unknown[] = [];
    const codec: Codec = {
      ...plain,
      decode: (octets, { strict, report, requestOf } = {}) => {
        seen.push(strict, requestOf?.(0), requestOf?.(1));
        report?.({ path: 'x', message: 'odd' });
        return plain.decode(octets);
      },
    };
    const findings: unknown[] = [];
    const { session, peer, clock } = await setUp({
      codec,
      strict: true,
      onFinding: (finding) => findings.push(finding),
    });
    session.request('MonitorStop', { monitorCrossRefID: '1' }).catch(() => {});
    await peer.send({ kind: 'response', type: 'MonitorStopResponse', invokeID: 0 });
    await settled(clock);
    expect(seen).toEqual([true, 'MonitorStop', undefined]);
    expect(findings).toEqual([{ path: 'x', message: 'odd' }]);
  });

  it('that breaks down is reported like any other that fails', async () => {
    const codec: Codec = {
      ...plain,
      decode: () => {
        throw new RangeError('a fault of the codec');
      },
    };
    const { session, peer, clock, discarded } = await setUp({ codec });
    await peer.link.send({ octets: new Uint8Array([1]), invokeID: 1 });
    await settled(clock);
    expect(discarded).toMatchObject([
      { reason: 'undecodable', error: { cause: { name: 'RangeError' } } },
    ]);
    expect(discarded[0]).toHaveProperty('error', expect.any(DecodeError));
    expect(session.state).toEqual({ status: 'open' });
  });
});
