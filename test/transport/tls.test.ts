import { afterEach, describe, expect, it } from 'vitest';
import type { TransportError } from '../../src/model/errors.js';
import { VirtualClock } from '../../src/model/virtual-clock.js';
import { dialTcp } from '../../src/transport/tcp/index.js';
import {
  dialTls,
  type ListenOptions,
  listenTls,
  parseAddress,
  type TlsClientSettings,
  type Transport,
} from '../../src/transport/tls/index.js';
import { explainTlsLinkError } from '../../src/transport/tls/tls-errors.js';
import { makeCertificate } from './certificate.js';
import { deferred, failureOf, readAll } from './failure.js';
import { rawClient, rawPeer } from './raw-peer.js';

const good = makeCertificate(['IP:127.0.0.1']);
const message = { octets: Uint8Array.of(0xa1, 0x02, 0x05, 0x00) };

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

function echo(link: Transport): void {
  const run = async (): Promise<void> => {
    for await (const frame of link) await link.send(frame);
  };
  run().catch(() => {});
}

async function listen(options: Partial<ListenOptions> = {}): Promise<string> {
  const listener = await listenTls(parseAddress('tls://127.0.0.1:0?encoding=ber'), {
    onConnection: echo,
    tls: good,
    ...options,
  });
  open.push(listener);
  return listener.url;
}

/** Dials, has a message echoed, and hangs up. */
async function talk(url: string, tls: TlsClientSettings): Promise<void> {
  const link = await dialTls(parseAddress(url), { tls });
  try {
    await link.send(message);
    for await (const frame of link) {
      expect(frame).toEqual(message);
      return;
    }
    throw new Error('the link ended');
  } finally {
    link.abort();
  }
}

describe('dialTls', () => {
  it('trusts whom it is told to trust', async () => {
    await talk(await listen(), { ca: good.cert });
    await talk(await listen(), { ca: [makeCertificate(['x']).cert, Buffer.from(good.cert)] });
    await talk(await listen(), { verify: false });
  });

  it('does not trust a stranger, and says how it would', async () => {
    const error = await failureOf(talk(await listen(), {}));
    expect(error.code).toBe('tls-untrusted');
    expect(error.message).toMatch(/127\.0\.0\.1:\d+ is not trusted .*tls\.ca$/);
    const other = await failureOf(talk(await listen(), { ca: makeCertificate(['x']).cert }));
    expect(other.code).toBe('tls-untrusted');
  });

  it('does not take the certificate of another name, unless that name is given', async () => {
    const tls = makeCertificate(['pbx.example']);
    const url = await listen({ tls });
    const error = await failureOf(talk(url, { ca: tls.cert }));
    expect(error.code).toBe('tls-untrusted');
    expect(error.message).toContain('tls.servername');
    await talk(url, { ca: tls.cert, servername: 'pbx.example' });
  });

  it('does not take a certificate that has run out', async () => {
    const tls = makeCertificate(['IP:127.0.0.1'], -1);
    const error = await failureOf(talk(await listen({ tls }), { ca: tls.cert }));
    expect(error.code).toBe('tls-untrusted');
    expect(error.message).toContain('out of date');
  });

  it('says that a peer does not speak TLS', async () => {
    const raw = await rawPeer((socket) => socket.write('hello, who is there?'));
    open.push(raw);
    const error = await failureOf(talk(`tls://127.0.0.1:${raw.port}`, {}));
    expect(error.code).toBe('tls-failed');
    expect(error.message).toContain('use tcp://');
    const silent = await rawPeer((socket) => socket.destroy());
    open.push(silent);
    const gone = await failureOf(talk(`tls://127.0.0.1:${silent.port}`, {}));
    expect(gone.code).toBe('tls-failed');
    expect(gone.message).toContain('it hung up');
  });

  it('says where nothing listens', async () => {
    const url = await listen();
    await open.pop()?.close();
    const error = await failureOf(talk(url, {}));
    expect(error.code).toBe('refused');
    expect(error.message).toContain('nothing listens at 127.0.0.1:');
  });

  it('gives up on a peer that does not answer the handshake', async () => {
    const raw = await rawPeer((socket) => socket.resume());
    open.push(raw);
    const clock = new VirtualClock();
    const dialling = failureOf(
      dialTls(parseAddress(`tls://127.0.0.1:${raw.port}`), { clock, connectTimeout: 7000 }),
    );
    while (raw.sockets.length === 0) await clock.advance(0);
    await clock.advance(7000);
    expect((await dialling).code).toBe('timeout');
  });

  it('refuses certificates and keys that cannot be read', async () => {
    const error = await failureOf(talk('tls://127.0.0.1:1', { cert: 'x', key: 'y' }));
    expect(error.name).toBe('UsageError');
    expect(error.code).toBe('bad-argument');
    const address = parseAddress('tls://127.0.0.1:0');
    const tls = { cert: good.cert, key: makeCertificate(['x']).key };
    const listening = await failureOf(listenTls(address, { onConnection: echo, tls }));
    expect(listening.code).toBe('bad-argument');
    const without = await failureOf(listenTls(address, { onConnection: echo }));
    expect(without.message).toContain('needs tls.cert and tls.key');
  });
});

describe('listenTls', () => {
  it('takes only clients with a certificate of its authority, where it is given one', async () => {
    const client = makeCertificate(['client']);
    const failures: TransportError[] = [];
    const url = await listen({
      tls: { ...good, ca: client.cert },
      onConnectionFailed: (error) => failures.push(error),
    });
    await talk(url, { ca: good.cert, ...client });
    const without = await readAll(await dialTls(parseAddress(url), { tls: { ca: good.cert } }));
    expect(without.frames).toEqual([]);
    expect(without.error).toMatchObject({ code: 'tls-failed' });
    expect(String(without.error)).toContain('give tls.cert and tls.key');
    const stranger = { ca: good.cert, ...makeCertificate(['stranger']) };
    const other = await readAll(await dialTls(parseAddress(url), { tls: stranger }));
    expect(other.frames).toEqual([]);
    expect(failures.map(({ code }) => code)).toEqual(['tls-failed', 'tls-failed']);
    expect(failures[1]?.message).toContain('its certificate is not one of tls.ca');
  });

  it('reports clients that do not speak TLS, and goes on', async () => {
    const { promise: failed, resolve } = deferred<TransportError>();
    const url = await listen({ onConnectionFailed: resolve });
    const plain = await dialTcp(parseAddress(url.replace('tls:', 'tcp:')));
    await plain.send(message);
    expect((await readAll(plain)).frames).toEqual([]);
    await talk(url, { ca: good.cert });
    const error = await failed;
    expect(error.code).toBe('tls-failed');
    expect(error.message).toMatch(/^TLS with 127\.0\.0\.1:\d+ failed/);
  });

  it('hangs up on clients that do not begin the handshake', async () => {
    const { promise: failed, resolve } = deferred<TransportError>();
    const url = await listen({ connectTimeout: 30, onConnectionFailed: resolve });
    const address = parseAddress(url);
    const socket = await rawClient(address.scheme === 'tls' ? address.port : 0);
    const closed = new Promise((settle) => socket.resume().once('close', settle));
    expect((await failed).code).toBe('timeout');
    await closed;
  });
});

describe('a TLS link', () => {
  it.each([
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'tls-failed', 'give tls.cert and tls.key'],
    ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'tls-failed', 'see tls.minVersion'],
    ['ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC', 'tls-failed', 'TLS with pbx failed'],
    ['ECONNRESET', 'reset', 'pbx broke off the link'],
    ['ETIMEDOUT', 'timeout', 'pbx went silent'],
  ])('says what %s means', (code, ours, words) => {
    const error = explainTlsLinkError(Object.assign(new Error('x'), { code }), 'pbx');
    expect(error.code).toBe(ours);
    expect(error.message).toContain(words);
  });
});
