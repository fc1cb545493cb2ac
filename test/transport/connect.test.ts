import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/transport/address.js';
import { dialAddress, listenAddress } from '../../src/transport/connect.js';
import type { Frame, Transport } from '../../src/transport/memory/index.js';
import { createMemoryNetwork } from '../../src/transport/memory/index.js';
import { makeCertificate } from './certificate.js';
import { failureOf } from './failure.js';

const frame: Frame = { octets: Uint8Array.of(0xa1, 0x02, 0x05, 0x00) };

async function first(link: Transport): Promise<Frame | undefined> {
  for await (const each of link) return each;
  return undefined;
}

describe('dialAddress and listenAddress', () => {
  const memory = createMemoryNetwork();
  const certificate = makeCertificate(['IP:127.0.0.1']);

  it.each([
    'memory:pbx?encoding=ber',
    'tcp://127.0.0.1:0?encoding=ber',
    'tls://127.0.0.1:0?encoding=ber',
  ])('open %s', async (url) => {
    const listener = await listenAddress(url, {
      memory,
      tls: certificate,
      onConnection: (link) => void link.send(frame),
    });
    const link = await dialAddress(listener.url, { memory, tls: { ca: certificate.cert } });
    expect(await first(link)).toEqual(frame);
    await link.close();
    await listener.close();
  });

  it('take parsed addresses too', async () => {
    const address = parseAddress('memory:other');
    const listener = await listenAddress(address, {
      memory,
      onConnection: (link) => void link.send(frame),
    });
    expect(await first(await dialAddress(address, { memory }))).toEqual(frame);
    await listener.close();
  });

  it('say what they cannot do', async () => {
    const sip = await failureOf(dialAddress('sip:100@phone.example'));
    expect(sip.code).toBe('not-supported');
    expect(sip.message).toContain('this version has tcp:, tls: and memory:');
    const serial = await failureOf(listenAddress('serial:///dev/ttyS0', { onConnection() {} }));
    expect(serial.code).toBe('not-supported');
    expect((await failureOf(dialAddress('memory:pbx'))).code).toBe('bad-argument');
    expect((await failureOf(dialAddress('tcp:pbx'))).code).toBe('bad-address');
  });
});
