import { createServer, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { csta, type Running, start } from './support.js';

const QUERIES = [
  '',
  'encoding=ber',
  'encoding=ber&framing=hipath',
  'encoding=ber&framing=ber',
  'encoding=ber&framing=tpkt',
  'encoding=ber&acse=on',
  'profile=hipath4000',
  'encoding=ber&phase=1',
  'encoding=ber&phase=1&acse=on',
  'framing=nul',
  'profile=avaya-dmcc',
] as const;

/** What is told of each: what its profile says besides cannot be seen. */
const TOLD: Readonly<Record<string, string>> = {
  'profile=hipath4000': '?encoding=ber&framing=hipath&acse=on',
  'profile=avaya-dmcc': '',
};

describe('csta probe, and addresses that say something else', { timeout: 120_000 }, () => {
  let pbx: Running;
  const urls: string[] = [];
  let servers: Server[] = [];
  beforeAll(async () => {
    pbx = start([
      'simulate',
      ...QUERIES.flatMap((query) => ['--listen', `tcp://127.0.0.1:0?${query}`]),
    ]);
    for (const [index] of QUERIES.entries()) {
      await pbx.line(/^listening/);
      while (
        pbx
          .out()
          .split('\n')
          .filter((line) => line.startsWith('listening')).length <= index
      ) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
    urls.push(
      ...pbx
        .out()
        .split('\n')
        .flatMap((line) => (line.startsWith('listening') ? [line.slice(10)] : [])),
    );
  }, 30_000);
  afterAll(() => {
    pbx.process.kill('SIGKILL');
  });
  afterEach(() => {
    for (const server of servers) server.close();
    servers = [];
  });

  const portOf = (url: string): string => /:(\d+)/.exec(url.slice(4))?.[1] ?? '';

  it.each(QUERIES.map((query, index) => [query, index] as const))(
    'finds %s',
    async (query, index) => {
      const place = `127.0.0.1:${portOf(urls[index] ?? '')}`;
      const { code, out, err } = await csta(['probe', place, '--timeout', '1']);
      const told = TOLD[query] ?? (query === '' ? '' : `?${query}`);
      expect(out).toBe(`tcp://${place}${told}\n`);
      expect(code).toBe(0);
      expect(err).toMatch(/system status normal|it answers|stateIncompatibility/);
      if (!query.includes('dmcc')) expect((await csta(['ping', out.trim()])).code).toBe(0);
    },
  );

  it('says in JSON what it has found', async () => {
    const { out } = await csta([
      'probe',
      `127.0.0.1:${portOf(urls[5] ?? '')}`,
      '--json',
      '--timeout',
      '1',
    ]);
    expect(JSON.parse(out)).toMatchObject({
      encoding: 'ber',
      framing: 'length16',
      phase: 3,
      acse: true,
      systemStatus: 'normal',
    });
  });

  async function serving(answer: string | undefined): Promise<string> {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.on('data', () => {
        if (answer !== undefined) socket.end(Buffer.from(answer, 'latin1'));
      });
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    return `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  }

  it.each([
    ['HTTP/1.1 400 Bad Request\r\n\r\n', 'it speaks HTTP'],
    ['\u0015\u0003\u0001\u0000\u0002\u0002\n', 'try the address with tls://'],
    ['hello\n', 'it says 68 65 6c 6c 6f 0a'],
    [undefined, 'it says nothing to anything'],
  ])('tells that nobody speaks CSTA where somebody says %j', async (answer, expected) => {
    const { code, err } = await csta(['probe', await serving(answer), '--timeout', '0.2']);
    expect(code).toBe(1);
    expect(err).toContain(expected);
  });

  it('says what is no place, and where nothing listens', async () => {
    expect(await csta(['probe', 'nowhere'])).toMatchObject({ code: 2 });
    const refused = await csta(['probe', '127.0.0.1:1']);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('nothing listens') });
  });

  it.each([
    ['XML at a port of BER', 1, '', 'encoding=ber'],
    ['BER at a port of XML', 0, '?encoding=ber', ''],
    ['another framing', 2, '?encoding=ber', '?encoding=ber&framing=hipath'],
    ['with an association that is not wanted', 1, '?encoding=ber&acse=on', '?encoding=ber'],
  ])('other commands tell what to use: %s', async (_about, index, query, expected) => {
    const place = `tcp://127.0.0.1:${portOf(urls[index] ?? '')}`;
    const began = performance.now();
    const { code, err } = await csta(['snapshot', place + query, '100']);
    expect(code).toBe(1);
    expect(err).toContain(
      `use ${place}${expected === '' ? '' : `?${expected.replace('?', '')}`}\n`,
    );
    expect(performance.now() - began).toBeLessThan(9_000);
  });

  it('without the association that the switch wants, its own word for it is told', async () => {
    const place = `tcp://127.0.0.1:${portOf(urls[5] ?? '')}`;
    const { code, err } = await csta(['snapshot', `${place}?encoding=ber`, '100']);
    expect(code).toBe(1);
    expect(err).toContain('use acse=on');
  });
});
