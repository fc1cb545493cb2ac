import { once } from 'node:events';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/transport/address.js';
import { dialTcp, listenTcp } from '../../src/transport/tcp/tcp.js';
import type { Listener, Transport } from '../../src/transport/transport.js';
import { type RawPeer, rawClient, rawPeer } from './raw-peer.js';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));

/** The octets that a socket gets, until there are so many. */
async function heard(socket: Socket, length: number): Promise<string> {
  let octets = Buffer.alloc(0);
  while (octets.length < length) {
    const [chunk] = await once(socket, 'data');
    octets = Buffer.concat([octets, chunk]);
  }
  return octets.toString('hex');
}

async function listening(query: string): Promise<{ port: number; link: Promise<Transport> }> {
  let listener: Listener | undefined;
  const link = new Promise<Transport>((resolve, reject) => {
    listenTcp(parseAddress(`tcp://127.0.0.1:0?${query}`), { onConnection: resolve }).then(
      (opened) => {
        listener = opened;
        closing.push(() => opened.close());
      },
      reject,
    );
  });
  while (!listener) await new Promise((resolve) => setImmediate(resolve));
  return { port: Number(/:(\d+)/.exec(listener.url)?.[1]), link };
}

async function dialled(query: string): Promise<{ raw: RawPeer; link: Transport; far: Socket }> {
  const raw = await rawPeer(() => {});
  closing.push(() => raw.close());
  const link = await dialTcp(parseAddress(`tcp://127.0.0.1:${raw.port}?${query}`));
  closing.push(() => link.abort());
  while (raw.sockets.length === 0) await new Promise((resolve) => setImmediate(resolve));
  const [far] = raw.sockets;
  if (!far) throw new Error('nobody came');
  return { raw, link, far };
}

const FRAME = '0004a1020500';
const first = async (link: Transport): Promise<string> => {
  for await (const { octets } of link) return Buffer.from(octets).toString('hex');
  throw new Error('no frame came');
};

describe('the opening octets of an OmniPCX', () => {
  it.each(['oxe', 'oxo'])('%s: a client says 42, and passes over 50', async (profile) => {
    const { link, far } = await dialled(`profile=${profile}`);
    await link.send({ octets: bytes('a1020500') });
    expect(await heard(far, 7)).toBe(`42${FRAME}`);
    far.write(bytes(`50${FRAME}`));
    expect(await first(link)).toBe('a1020500');
  });

  it('a client takes a switch that says nothing before its first frame', async () => {
    const { link, far } = await dialled('profile=oxe');
    far.write(bytes(FRAME));
    expect(await first(link)).toBe('a1020500');
  });

  it.each(['oxe', 'oxo'])('%s: a switch answers 50 to 42', async (profile) => {
    const { port, link } = await listening(`profile=${profile}`);
    const socket = await rawClient(port);
    closing.push(() => socket.destroy());
    socket.write(bytes('42'));
    expect(await heard(socket, 1)).toBe('50');
    socket.write(bytes(FRAME));
    expect(await first(await link)).toBe('a1020500');
    await (await link).send({ octets: bytes('a2020500') });
    expect(await heard(socket, 6)).toBe('0004a2020500');
  });

  it('a switch takes a client that says nothing before its first frame, and answers nothing', async () => {
    const { port, link } = await listening('profile=oxe');
    const socket = await rawClient(port);
    closing.push(() => socket.destroy());
    socket.write(bytes(FRAME));
    expect(await first(await link)).toBe('a1020500');
    await (await link).send({ octets: bytes('a2020500') });
    expect(await heard(socket, 6)).toBe('0004a2020500');
  });

  it('is said to nobody else, and not where the address names another framing', async () => {
    for (const query of ['profile=md110', 'profile=oxe&framing=ber']) {
      const { link, far } = await dialled(query);
      await link.send({ octets: bytes('a1020500') });
      const ofFrame = query.includes('ber') ? 'a1020500' : FRAME;
      expect(await heard(far, ofFrame.length / 2)).toBe(ofFrame);
    }
  });
});
