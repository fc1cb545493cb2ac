import { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LogFields } from '../../src/model/logger.js';
import { silentLogger } from '../../src/model/logger.js';
import { VirtualClock } from '../../src/model/virtual-clock.js';
import { Patience } from '../../src/transport/patience.js';
import {
  type DialOptions,
  dialTcp,
  type ListenOptions,
  listenTcp,
  parseAddress,
  type Transport,
} from '../../src/transport/tcp/index.js';
import { dialTls, listenTls } from '../../src/transport/tls/index.js';
import { makeCertificate } from './certificate.js';
import { readAll } from './failure.js';
import { rawClient, rawPeer } from './raw-peer.js';

const apdu = Buffer.from('a10f020101020147300780053234303031', 'hex');
const framed = Buffer.concat([Buffer.of(0, apdu.length), apdu]);
const half = framed.subarray(0, 9);

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
  vi.restoreAllMocks();
});

/** Waits, turn by turn, for what the network brings. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setImmediate();
}

/** Listens, and keeps the links that come in. */
async function listening(options: Partial<ListenOptions> = {}) {
  const links: Transport[] = [];
  const listener = await listenTcp(parseAddress('tcp://127.0.0.1:0?encoding=ber'), {
    onConnection: (link) => links.push(link),
    ...options,
  });
  open.push(() => listener.close());
  open.push(() => {
    for (const link of links) link.abort();
  });
  const port = Number(/:(\d+)\?/.exec(listener.url)?.[1]);
  const come = async (): Promise<Socket> => {
    const socket = await rawClient(port);
    open.push(() => socket.destroy());
    return socket;
  };
  return { url: listener.url, links, come };
}

/** Dials a peer that knows nothing of frames. */
async function dialled(options: DialOptions): Promise<{ link: Transport; far: Socket }> {
  const raw = await rawPeer(() => {});
  open.push(() => raw.close());
  const link = await dialTcp(parseAddress(`tcp://127.0.0.1:${raw.port}?encoding=ber`), options);
  open.push(() => link.abort());
  await until(() => raw.sockets.length > 0);
  const [far] = raw.sockets;
  if (!far) throw new Error('nobody has come');
  return { link, far };
}

describe('a peer that says nothing', () => {
  it('is let go after a time, without a frame or in the middle of its first', async () => {
    const clock = new VirtualClock();
    const { links, come } = await listening({ clock, frameTimeout: Number.POSITIVE_INFINITY });
    await come();
    const slow = await come();
    slow.write(half);
    await until(() => links.length === 2);
    await clock.advance(120_000);
    for (const link of links) {
      const error = await link.closed;
      expect(error).toMatchObject({ code: 'timeout' });
      expect(error?.message).toMatch(/^tcp 127\.0\.0\.1:\d+ sent nothing within 120000 ms;/);
    }
    expect(clock.pendingTimers).toBe(0);
  });

  it('may do so for days once it has spoken, or where it is allowed to', async () => {
    const clock = new VirtualClock();
    const { links, come } = await listening({ clock });
    const socket = await come();
    await until(() => clock.pendingTimers === 1);
    socket.write(framed);
    await until(() => clock.pendingTimers === 0);
    const patient = await listening({ clock, firstFrameTimeout: Number.POSITIVE_INFINITY });
    await patient.come();
    await until(() => patient.links.length === 1);
    const { link } = await dialled({ clock });
    await clock.advance(3 * 86_400_000);
    expect([...links, ...patient.links, link].map(({ state }) => state)).toEqual([
      'open',
      'open',
      'open',
    ]);
  });
});

describe('half a frame', () => {
  it('ends the link after a time, on either side, after the frames before it', async () => {
    const clock = new VirtualClock();
    const { link, far } = await dialled({ clock });
    const { links, come } = await listening({ clock });
    const socket = await come();
    for (const each of [far, socket]) each.write(Buffer.concat([framed, half]));
    await until(() => clock.pendingTimers === 2 && links.length === 1);
    await clock.advance(29_999);
    expect(link.state).toBe('open');
    await clock.advance(1);
    for (const each of [link, ...links]) {
      const { frames, error } = await readAll(each);
      expect(frames).toHaveLength(1);
      expect(error).toMatchObject({ code: 'timeout' });
      expect(error).toMatchObject({ message: expect.stringContaining('within 30000 ms') });
      expect(each.state).toBe('closed');
    }
  });

  it('may come in time, each frame anew', async () => {
    const clock = new VirtualClock();
    const { link, far } = await dialled({ clock, frameTimeout: 1000 });
    const reader = link[Symbol.asyncIterator]();
    far.write(half);
    await until(() => clock.pendingTimers === 1);
    for (let turn = 0; turn < 5; turn++) {
      await clock.advance(900);
      far.write(Buffer.concat([framed.subarray(half.length), half]));
      expect(await reader.next()).toMatchObject({ done: false });
    }
    expect(link.state).toBe('open');
    far.write(framed.subarray(half.length));
    await reader.next();
    expect(clock.pendingTimers).toBe(0);
  });

  it('may take any time while the reader holds the peer back', async () => {
    const clock = new VirtualClock();
    const { link, far } = await dialled({ clock, receiveQueue: 1 });
    far.write(Buffer.concat([framed, half]));
    await until(() => far.writableLength === 0);
    for (let turn = 0; turn < 20; turn++) await setImmediate();
    await clock.advance(86_400_000);
    expect(link.state).toBe('open');
    await link[Symbol.asyncIterator]().next();
    await clock.advance(30_000);
    expect(await link.closed).toMatchObject({ code: 'timeout' });
  });

  it('leaves no timer behind when the link ends', async () => {
    const clock = new VirtualClock();
    const { link, far } = await dialled({ clock });
    far.write(half);
    await until(() => clock.pendingTimers === 1);
    link.abort();
    expect(clock.pendingTimers).toBe(0);
  });
});

describe('Patience', () => {
  it('reads what came while the program was busy before it is over', async () => {
    const clock = new VirtualClock();
    const over = vi.fn();
    const patience = new Patience(clock, 1000, over);
    patience.begin();
    await clock.advance(500);
    // Only now does the program get to what came in meanwhile.
    patience.end();
    await clock.advance(10_000);
    expect(over).not.toHaveBeenCalled();
    patience.begin();
    patience.begin();
    await clock.advance(1000);
    expect(over).toHaveBeenCalledTimes(1);
  });
});

describe('a full listener', () => {
  it('tells the hook of each peer that it turns away, and the log now and then', async () => {
    const clock = new VirtualClock();
    const lines: { message: string; fields: LogFields | undefined }[] = [];
    const told: unknown[] = [];
    const { links, come, url } = await listening({
      clock,
      maxConnections: 1,
      logger: { ...silentLogger, warn: (message, fields) => lines.push({ message, fields }) },
      onConnectionFailed: (error, peer) => told.push([error.code, peer]),
    });
    await come();
    await until(() => links.length === 1);
    for (const count of [1, 2, 3]) {
      const { localPort } = await come();
      await until(() => told.length === count);
      expect(told.at(-1)).toEqual(['too-many-connections', `127.0.0.1:${localPort}`]);
    }
    expect(lines).toHaveLength(1);
    expect(lines[0]?.message).toBe('a peer did not get a link');
    expect(lines[0]?.fields).toMatchObject({
      error: { message: expect.stringContaining(`${url} has 1 links already, its limit`) },
    });
    await clock.advance(10_000);
    await come();
    await until(() => told.length === 4);
    expect(lines[1]?.fields).toMatchObject({ unlogged: 2 });
  });

  it('may have room for others than those of one address', async () => {
    const told: unknown[] = [];
    const { links, come } = await listening({
      maxConnectionsPerAddress: 2,
      onConnectionFailed: (error) => told.push(error),
    });
    const first = await come();
    await come();
    await come();
    await until(() => told.length === 1);
    expect(links).toHaveLength(2);
    expect(told[0]).toMatchObject({ code: 'too-many-connections' });
    expect(String(told[0])).toContain('2 links from 127.0.0.1 already');
    first.destroy();
    await until(() => links.some(({ state }) => state === 'closed'));
    await come();
    await until(() => links.length === 3);
    expect(told).toHaveLength(1);
  });

  it('counts the connections of TLS before they are agreed on', async () => {
    const certificate = makeCertificate(['localhost', 'IP:127.0.0.1']);
    const told: string[] = [];
    const links: Transport[] = [];
    const listener = await listenTls(parseAddress('tls://127.0.0.1:0?encoding=ber'), {
      tls: certificate,
      maxConnectionsPerAddress: 1,
      onConnection: (link) => links.push(link),
      onConnectionFailed: ({ code }) => told.push(code),
    });
    open.push(() => listener.close());
    const dial = () => dialTls(parseAddress(listener.url), { tls: { ca: certificate.cert } });
    const first = await dial();
    await expect(dial()).rejects.toMatchObject({ name: 'TransportError' });
    await until(() => told.length > 0);
    expect(told).toEqual(['too-many-connections']);
    await first.close();
    await until(() => links[0]?.state === 'closed');
    await setImmediate();
    const second = await dial();
    await second.close();
    expect(told).toHaveLength(1);
  });
});

describe('every link', () => {
  it('has the system ask after a peer that is quiet for a minute', async () => {
    const asked = vi.spyOn(Socket.prototype, 'setKeepAlive');
    const certificate = makeCertificate(['localhost', 'IP:127.0.0.1']);
    const { url, links } = await listening();
    const link = await dialTcp(parseAddress(url));
    open.push(() => link.abort());
    await until(() => links.length === 1);
    expect(asked.mock.calls).toEqual([
      [true, 60_000],
      [true, 60_000],
    ]);
    const taken: Transport[] = [];
    const listener = await listenTls(parseAddress('tls://127.0.0.1:0?encoding=ber'), {
      tls: certificate,
      onConnection: (other) => taken.push(other),
    });
    open.push(() => listener.close());
    const secure = await dialTls(parseAddress(listener.url), { tls: { ca: certificate.cert } });
    open.push(() => secure.abort());
    await until(() => taken.length === 1);
    expect(asked.mock.calls).toHaveLength(4);
  });
});
