import { Socket } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Clock } from '../../src/model/clock.js';
import { VirtualClock } from '../../src/model/virtual-clock.js';
import {
  type DialOptions,
  dialTcp,
  listenTcp,
  parseAddress,
  type Transport,
} from '../../src/transport/tcp/index.js';
import { deferred, failureOf, readAll } from './failure.js';
import { type RawPeer, rawPeer } from './raw-peer.js';

const monitorStart = Buffer.from('a10f020101020147300780053234303031', 'hex');
const framed = Buffer.concat([Buffer.of(0, monitorStart.length), monitorStart]);

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function peer(...[onSocket]: Parameters<typeof rawPeer>): Promise<RawPeer> {
  const raw = await rawPeer(onSocket);
  open.push(raw);
  return raw;
}

const url = (port: number): string => `tcp://127.0.0.1:${port}?encoding=ber`;

async function dial(port: number, options?: DialOptions): Promise<Transport> {
  const link = await dialTcp(parseAddress(url(port)), options);
  open.push({ close: async () => link.abort() });
  return link;
}

describe('dialTcp', () => {
  it('says where nothing listens, and what to do', async () => {
    const listener = await listenTcp(parseAddress(url(0)), { onConnection() {} });
    await listener.close();
    const error = await failureOf(dialTcp(parseAddress(listener.url)));
    expect(error.code).toBe('refused');
    expect(error.message).toMatch(
      /^nothing listens at 127\.0\.0\.1:\d+; check host and port, and that the switch's CSTA service is started$/,
    );
    expect(error.cause).toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('says that a host is unknown, or that nobody could be asked', async () => {
    const error = await failureOf(dialTcp(parseAddress('tcp://no-such-pbx.invalid:1040')));
    expect(['bad-address', 'unreachable']).toContain(error.code);
    expect(error.message).toContain('no-such-pbx.invalid');
  });

  it('gives up in time', async () => {
    const { port } = await peer(() => {});
    const impatient: Clock = {
      now: () => 0,
      setTimer(ms, fn) {
        expect(ms).toBe(1234);
        queueMicrotask(fn);
        return { cancel() {} };
      },
    };
    const error = await failureOf(dial(port, { clock: impatient, connectTimeout: 1234 }));
    expect(error.code).toBe('timeout');
    expect(error.message).toContain(`127.0.0.1:${port} did not answer in time`);
  });

  it('gives up when it is told to', async () => {
    const { port } = await peer(() => {});
    const clock = new VirtualClock();
    const controller = new AbortController();
    const dialling = failureOf(dial(port, { signal: controller.signal, clock }));
    controller.abort(new Error('changed my mind'));
    const error = await dialling;
    expect(error.code).toBe('aborted');
    expect(error.cause).toEqual(new Error('changed my mind'));
    expect(clock.pendingTimers).toBe(0);
  });

  it('refuses port 0 and addresses of another kind', async () => {
    expect((await failureOf(dial(0))).message).toContain('port 0');
    const tls = parseAddress('tls://127.0.0.1:4722');
    expect((await failureOf(dialTcp(tls))).message).toContain('tcp://host:port');
  });

  it('names its peer', async () => {
    const { port } = await peer(() => {});
    expect((await dial(port)).peer).toBe(`tcp 127.0.0.1:${port}`);
  });
});

describe('a TCP link', () => {
  it('writes the frames of one turn together, before the next', async () => {
    const { port } = await peer(() => {});
    const link = await dial(port);
    const writes = [vi.spyOn(Socket.prototype, '_write'), vi.spyOn(Socket.prototype, '_writev')];
    const count = (): number => writes.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    const sendLater = async (hops: number): Promise<void> => {
      for (let hop = 0; hop < hops; hop++) await Promise.resolve();
      await link.send({ octets: monitorStart });
    };
    try {
      await Promise.all([0, 1, 5, 20].map((hops) => sendLater(hops)));
      await new Promise((resolve) => process.nextTick(resolve));
      expect(count()).toBe(1);
      await link.send({ octets: monitorStart });
      await new Promise((resolve) => process.nextTick(resolve));
      expect(count()).toBe(2);
    } finally {
      vi.restoreAllMocks();
    }
  });

  it('does not let much wait for the end of the turn', async () => {
    const { port } = await peer(() => {});
    const link = await dial(port);
    const writes = vi.spyOn(Socket.prototype, '_write');
    try {
      const sending = link.send({ octets: new Uint8Array(60_000).fill(1) });
      expect(writes).toHaveBeenCalledTimes(1);
      await sending;
    } finally {
      vi.restoreAllMocks();
    }
  });

  it('takes a stream one octet at a time', async () => {
    const { port } = await peer((socket) => {
      const send = async (): Promise<void> => {
        for (const octet of Buffer.concat([framed, framed])) {
          await new Promise((resolve) => socket.write(Uint8Array.of(octet), resolve));
        }
        socket.end();
      };
      void send();
    });
    const { frames, error } = await readAll(await dial(port));
    expect(error).toBeUndefined();
    expect(frames.map(({ octets }) => Buffer.from(octets))).toEqual([monitorStart, monitorStart]);
  });

  it('tells of a peer that closes in the middle of a frame', async () => {
    const { port } = await peer((socket) =>
      socket.end(Buffer.concat([framed, framed.subarray(0, 7)])),
    );
    const link = await dial(port);
    const { frames, error } = await readAll(link);
    expect(frames).toHaveLength(1);
    expect(error).toMatchObject({ code: 'closed', offset: framed.length + 7 });
    expect(await link.closed).toBe(error);
  });

  it('tells of a peer that breaks the link off', async () => {
    const raw = await peer((socket) => socket.write(framed));
    const link = await dial(raw.port);
    const iterator = link[Symbol.asyncIterator]();
    await iterator.next();
    const next = failureOf(iterator.next());
    resetAll(raw);
    const error = await next;
    expect(error.code).toBe('reset');
    expect(error.message).toContain(`127.0.0.1:${raw.port} broke off the link`);
    expect(await link.closed).toBe(error);
  });

  it('hangs up on a peer that speaks something else, and says what', async () => {
    const raw = await peer((socket) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const link = await dial(raw.port);
    const { error } = await readAll(link);
    expect(error).toMatchObject({ code: 'bad-frame', offset: 0 });
    expect(String(error)).toContain('the peer seems to speak HTTP');
    expect(link.state).toBe('closed');
    const [socket] = raw.sockets;
    if (socket && !socket.closed) await new Promise((resolve) => socket.once('close', resolve));
  });

  it('ends its side when the peer has ended its own', async () => {
    const { promise: ended, resolve } = deferred<void>();
    const { port } = await peer((socket) => {
      socket.on('end', resolve).resume();
      socket.end(framed);
    });
    const link = await dial(port);
    expect((await readAll(link)).frames).toHaveLength(1);
    await ended;
    expect(await link.closed).toBeUndefined();
    expect(link.state).toBe('closed');
  });

  it('does not wait for ever for a peer that does not end its side', async () => {
    const { port } = await peer((socket) => socket.resume());
    const clock = new VirtualClock();
    const link = await dial(port, { clock });
    const closing = link.close();
    await clock.advance(4_999);
    expect(link.state).toBe('closing');
    await clock.advance(1);
    await closing;
    expect(await link.closed).toMatchObject({ code: 'timeout' });
    expect(clock.pendingTimers).toBe(0);
  });

  it('gives every waiting sender and reader an error when the peer vanishes', async () => {
    const raw = await peer((socket) => socket.pause());
    const link = await dial(raw.port, { receiveQueue: 1000 });
    const sends = Array.from({ length: 100 }, () =>
      link.send({ octets: new Uint8Array(60_000).fill(0xa1) }).catch((error: unknown) => error),
    );
    const reading = readAll(link);
    resetAll(raw);
    const { error } = await reading;
    expect(error).toMatchObject({ code: 'reset' });
    const results = await Promise.all(sends);
    expect(results.at(-1)).toMatchObject({ code: 'closed', cause: error });
  });
});

describe('listenTcp', () => {
  it('refuses an address that is not one of this machine', async () => {
    const error = await failureOf(
      listenTcp(parseAddress('tcp://192.0.2.1:0'), { onConnection() {} }),
    );
    expect(error.code).toBe('bad-address');
    expect(error.message).toContain('use an address of this machine');
  });

  it('names what it speaks in its url, and its peers by their address', async () => {
    const { promise: arrival, resolve } = deferred<Transport>();
    const listener = await listenTcp(parseAddress('tcp://127.0.0.1:0?profile=hipath4000'), {
      onConnection: resolve,
    });
    open.push(listener);
    expect(listener.url).toMatch(/^tcp:\/\/127\.0\.0\.1:\d+\?profile=hipath4000$/);
    const link = await dialTcp(parseAddress(listener.url));
    const other = await arrival;
    expect(other.peer).toMatch(/^tcp 127\.0\.0\.1:\d+$/);
    await Promise.all([link.close(), other.close()]);
  });

  it('takes IPv6, where the machine has it', async () => {
    const address = parseAddress('tcp://[::1]:0?encoding=ber');
    const listener = await listenTcp(address, { onConnection: (link) => link.abort() }).catch(
      () => undefined,
    );
    if (!listener) return;
    open.push(listener);
    expect(listener.url).toMatch(/^tcp:\/\/\[::1\]:\d+\?encoding=ber$/);
    const link = await dialTcp(parseAddress(listener.url)).catch((error: unknown) => {
      expect(error).toMatchObject({ code: 'reset' });
    });
    if (link) {
      expect(link.peer).toMatch(/^tcp \[::1\]:\d+$/);
      link.abort();
    }
  });
});

function resetAll(raw: RawPeer): void {
  for (const socket of raw.sockets) socket.resetAndDestroy();
}
