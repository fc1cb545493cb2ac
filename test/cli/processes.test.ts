import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csta, type Running, start } from './support.js';

/** The whole of it, as a user would: the simulated PBX in one process, commands in others, real sockets. */
describe('csta in processes of their own', { timeout: 30_000 }, () => {
  let pbx: Running;
  let hipath = '';
  let length16 = '';
  let xml = '';

  beforeAll(async () => {
    pbx = start([
      'simulate',
      ...['--listen', 'tcp://127.0.0.1:0?encoding=ber&framing=hipath&acse=on'],
      ...['--listen', 'tcp://127.0.0.1:0?encoding=ber&framing=length16'],
      ...['--listen', 'tcp://127.0.0.1:0?encoding=xml'],
    ]);
    const address = async (fits: RegExp): Promise<string> =>
      (await pbx.line(fits)).replace('listening ', '');
    hipath = await address(/^listening .*hipath/);
    length16 = await address(/^listening .*encoding=ber$/);
    xml = await address(/^listening [^?]*$/);
  }, 30_000);

  afterAll(() => {
    pbx.process.kill('SIGKILL');
  });

  it('make, watch, answer and clear a call over three ways of speaking', async () => {
    const berMonitor = start(['monitor', hipath, '100']);
    const xmlMonitor = start(['monitor', xml, '200', '--json']);
    await Promise.all([berMonitor.line(/^monitoring 100/), xmlMonitor.line(/^monitoring 200/)]);

    const made = await csta(['call', length16, '100', '200']);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toMatch(/^call \S+ {2}100 → 200\n$/);
    await berMonitor.line(/^DeliveredEvent .*100 → 200/);
    const delivered = JSON.parse(await xmlMonitor.line(/"DeliveredEvent"/)) as object;
    expect(delivered).toMatchObject({ kind: 'event', localConnectionInfo: 'alerting' });

    expect(await csta(['answer', xml, '200'])).toMatchObject({ code: 0 });
    await berMonitor.line(/^EstablishedEvent/);
    const snapshot = await csta(['snapshot', length16, '100']);
    expect(snapshot.out).toMatch(/^call \S+ {2}100 connected, 200 connected\n$/);

    expect(await csta(['clear', hipath, '100'])).toMatchObject({ code: 0 });
    await xmlMonitor.line(/"ConnectionClearedEvent"/);

    berMonitor.process.kill('SIGINT');
    xmlMonitor.process.kill('SIGINT');
    expect(await berMonitor.finished).toMatchObject({ code: 0 });
    expect(await xmlMonitor.finished).toMatchObject({ code: 0 });
  });

  it('tells what the switch refuses, and what is no address', async () => {
    const unknown = await csta(['call', xml, '100', '9999']);
    expect(unknown.code).toBe(1);
    expect(unknown.err).toContain('invalidDestination');
    const nobody = await csta(['monitor', length16, '5555', '--json']);
    expect(nobody.code).toBe(1);
    expect(JSON.parse(nobody.out)).toMatchObject({ error: { category: 'operation' } });
    const malformed = await csta(['ping', 'tcp:nowhere']);
    expect(malformed.code).toBe(2);
    expect(malformed.err).toContain('tcp://');
    const noCall = await csta(['answer', xml, '201']);
    expect(noCall).toMatchObject({ code: 1 });
    expect(noCall.err).toContain('201');
  });

  it('end with an error when the switch is gone', async () => {
    const lost = start(['simulate', '--listen', 'tcp://127.0.0.1:0']);
    const url = (await lost.line(/^listening/)).replace('listening ', '');
    const monitor = start(['monitor', url, '100']);
    await monitor.line(/^monitoring/);
    lost.process.kill('SIGKILL');
    const ended = await monitor.finished;
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/closed|reset/);
    const refused = await csta(['ping', url]);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('nothing listens');
  });

  it('go on when the switch is there again, if they are to', async () => {
    const first = start(['simulate', '--listen', 'tcp://127.0.0.1:0']);
    const url = (await first.line(/^listening/)).replace('listening ', '');
    const monitor = start(['monitor', url, '100', '--reconnect']);
    await monitor.line(/^monitoring/);
    first.process.kill('SIGKILL');
    await monitor.line(/^csta: the link is lost/);
    const second = start(['simulate', '--listen', url]);
    await monitor.line(/^csta: connected again/);
    expect(await csta(['call', url, '100', '101'])).toMatchObject({ code: 0 });
    await monitor.line(/^DeliveredEvent/);
    monitor.process.kill('SIGINT');
    expect(await monitor.finished).toMatchObject({ code: 0 });
    second.process.kill('SIGKILL');
  });

  it.each(['framing=hipath&acse=on', 'framing=hipath&acse=off', 'framing=ber'])(
    'end with an error when the switch goes in order, with %s',
    async (query) => {
      const going = start(['simulate', '--listen', `tcp://127.0.0.1:0?encoding=ber&${query}`]);
      const url = (await going.line(/^listening/)).replace('listening ', '');
      const monitor = start(['monitor', url, '100']);
      await monitor.line(/^monitoring/);
      going.process.kill('SIGTERM');
      const ended = await monitor.finished;
      expect(ended.code).toBe(1);
      expect(ended.err).toMatch(/csta: .*(connect|start csta monitor) again/);
      expect((await going.finished).code).toBe(0);
    },
  );

  it('run the demo to its end', async () => {
    const { code, out } = await csta(['demo']);
    expect(code).toBe(0);
    expect(out).toContain('Conferenced');
    expect(out.trimEnd().split('\n').at(-1)).toContain('ConnectionCleared');
  });
});

/** Earlier phases: what the switch's phase lacks is told on standard error, and the command does what it can. */
describe('csta with a switch of an earlier phase', { timeout: 60_000 }, () => {
  let pbx: Running;
  const urls = new Map<string, string>();

  beforeAll(async () => {
    pbx = start([
      'simulate',
      ...['--listen', 'tcp://127.0.0.1:0?encoding=ber&framing=length16&phase=1'],
      ...['--listen', 'tcp://127.0.0.1:0?encoding=ber&phase=2'],
    ]);
    for (const phase of ['1', '2']) {
      const line = await pbx.line(new RegExp(`^listening .*phase=${phase}`));
      urls.set(phase, line.replace('listening ', ''));
    }
  }, 30_000);

  afterAll(() => {
    pbx.process.kill('SIGKILL');
  });

  const inPhase =
    (phase: string) =>
    ([command = '', ...rest]: readonly string[]): readonly string[] => [
      command,
      urls.get(phase) ?? '',
      ...rest,
    ];

  it('Phase I: ping, watch, make, answer and clear', async () => {
    const at = inPhase('1');
    const monitor = start(at(['monitor', '110', '111']));
    await monitor.line(/^monitoring 111/);

    const ping = await csta(at(['ping']));
    expect(ping).toMatchObject({ code: 0, err: expect.stringContaining('Phase I') });
    expect(ping.out).toMatch(/: it answers, [\d.]+ ms\n$/);
    const json = await csta(at(['ping', '--json']));
    expect(JSON.parse(json.out)).toEqual({
      peer: expect.any(String),
      milliseconds: expect.any(Number),
    });

    const made = await csta(at(['call', '110', '111']));
    expect(made.code).toBe(0);
    expect(made.err).toContain('autoOriginate');
    expect(made.out).toMatch(/^call \S+ {2}110 → 111\n$/);
    await monitor.line(/^ServiceInitiatedEvent/);
    expect((await csta(at(['snapshot', '110']))).out).toMatch(/initiated/);
    expect(await csta(at(['answer', '110']))).toMatchObject({ code: 0, err: '' });
    await monitor.line(/^DeliveredEvent .*110 → 111 {2}alerting/);
    expect(await csta(at(['answer', '111']))).toMatchObject({ code: 0, err: '' });
    await monitor.line(/^EstablishedEvent/);
    expect((await csta(at(['snapshot', '111']))).out).toMatch(/110 connected, 111 connected/);
    expect(await csta(at(['clear', '110']))).toMatchObject({ code: 0, err: '' });
    await monitor.line(/^ConnectionClearedEvent/);
    expect((await csta(at(['snapshot', '111']))).out).toBe('no calls at 111\n');

    const prompted = await csta(at(['call', '110', '111', '--prompt']));
    expect(prompted).toMatchObject({ code: 0, err: '' });
    expect(await csta(at(['clear', '110']))).toMatchObject({ code: 0 });
    const refused = await csta(at(['call', '110', '9999']));
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('invalidDestination');

    monitor.process.kill('SIGINT');
    expect(await monitor.finished).toMatchObject({ code: 0 });
  });

  it('Phase II: as Phase III', async () => {
    const at = inPhase('2');
    const monitor = start(at(['monitor', '120']));
    await monitor.line(/^monitoring 120/);
    const ping = await csta(at(['ping']));
    expect(ping).toMatchObject({ code: 0, err: '' });
    expect(ping.out).toContain('system status normal');
    expect(await csta(at(['call', '120', '121']))).toMatchObject({ code: 0, err: '' });
    await monitor.line(/^DeliveredEvent .*120 → 121/);
    expect(await csta(at(['answer', '121']))).toMatchObject({ code: 0 });
    expect((await csta(at(['snapshot', '121']))).out).toMatch(/120 connected, 121 connected/);
    expect(await csta(at(['clear', '121']))).toMatchObject({ code: 0 });
    await monitor.line(/^ConnectionClearedEvent/);
    monitor.process.kill('SIGINT');
    expect(await monitor.finished).toMatchObject({ code: 0 });
  });
});

describe('csta decode, encode and transcode', { timeout: 30_000 }, () => {
  // A HiPath 4000's Delivered at 257, called by 7806.
  const delivered = [
    'a15b020101020115 3053 55020007 a04d a44b 6b0f300d8002b164a1073005800332 3537',
    '63073005800332 3537 6108300680043738 3036 62073005800332 3537 64028700 4e0102 0a0116',
    '7e12a010180e3230323631313231303130323033',
  ]
    .join('')
    .replaceAll(' ', '');

  it('turn a message of a PBX into JSON and back', async () => {
    const { out } = await csta(['decode', '--from', 'ber', '--lines'], `${delivered}\n`);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'event',
      type: 'DeliveredEvent',
      invokeID: 1,
      monitorCrossRefID: '0x0007',
      connection: { callID: '0xb164', deviceID: { number: '257' } },
      callingDevice: { deviceIdentifier: { number: '7806' } },
      localConnectionInfo: 'alerting',
      cause: 'newCall',
    });
    const back = await csta(['encode', '--to', 'ber', '--lines'], out);
    expect(back.out.trim()).toBe(delivered);
  });

  it('put an error in the place of a line that is no message', async () => {
    const lines = await csta(['decode', '--from', 'xml', '--lines'], '<MakeCall/>\n<MakeCall\n');
    expect(lines.code).toBe(1);
    const [first, second] = lines.out.trim().split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ type: 'MakeCall' });
    expect(JSON.parse(second ?? '')).toMatchObject({ error: { code: 'truncated' } });
  });

  it('say what the other encoding has no form for', async () => {
    const { code, out } = await csta(
      ['transcode', '--from', 'xml', '--to', 'ber', '--lines'],
      '<GetCSTAFeatures/>\n',
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'no-form' } });
  });

  it('tell what is wrong with a command line', async () => {
    for (const args of [['decode'], ['frobnicate'], ['decode', '--from', 'smoke'], ['call', 'x']]) {
      const { code, err } = await csta(args);
      expect(code).toBe(2);
      expect(err).toMatch(/^csta: /);
    }
  });

  it('lets as many come as it is told to', async () => {
    const small = start([
      'simulate',
      ...['--listen', 'tcp://127.0.0.1:0?encoding=xml'],
      ...['--max-connections-per-address', '1'],
    ]);
    const address = (await small.line(/^listening /)).replace('listening ', '');
    const monitor = start(['monitor', address, '100']);
    await monitor.line(/^monitoring 100/);
    expect(await csta(['ping', address])).toMatchObject({ code: 1 });
    expect(await small.line(/a peer did not get a link/)).toMatch(
      /peer: 127\.0\.0\.1:\d+; error: .*1 links from 127\.0\.0\.1 already/,
    );
    // One after the other: a monitor whose switch goes first ends with an error.
    for (const { process, finished } of [monitor, small]) {
      process.kill('SIGINT');
      expect(await finished).toMatchObject({ code: 0 });
    }
  });
});
