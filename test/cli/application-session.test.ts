import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCertificate } from '../transport/certificate.js';
import { csta, type Running, start } from './support.js';

/** Application sessions as a user meets them: processes of their own, real sockets. */
describe('csta inside application sessions', { timeout: 60_000 }, () => {
  let folder = '';
  let pbx: Running;
  let dmcc = '';
  let secure = '';
  let plain = '';
  let ber = '';
  let hipath = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'csta-session-'));
    const { cert, key } = makeCertificate(['IP:127.0.0.1']);
    writeFileSync(join(folder, 'cert.pem'), cert);
    writeFileSync(join(folder, 'key.pem'), key);
    writeFileSync(
      join(folder, 'login.xml'),
      '<?xml version="1.0"?>\n<login xmlns="urn:x"><user>me</user></login>\n',
    );
    pbx = start([
      'simulate',
      ...['--listen', 'tcp://127.0.0.1:0?profile=avaya-dmcc'],
      ...['--listen', 'tls://127.0.0.1:0?profile=avaya-dmcc'],
      ...['--cert', join(folder, 'cert.pem'), '--key', join(folder, 'key.pem')],
      ...['--listen', 'tcp://127.0.0.1:0?encoding=xml'],
      ...['--listen', 'tcp://127.0.0.1:0?encoding=ber'],
      ...['--listen', 'tcp://127.0.0.1:0?profile=hipath4000'],
    ]);
    const address = async (fits: RegExp): Promise<string> =>
      (await pbx.line(fits)).replace('listening ', '');
    dmcc = await address(/^listening tcp:.*avaya-dmcc/);
    secure = await address(/^listening tls:.*avaya-dmcc/);
    plain = await address(/^listening tcp:[^?]*$/);
    ber = await address(/^listening .*encoding=ber/);
    hipath = await address(/^listening .*hipath4000/);
  }, 30_000);

  afterAll(() => {
    pbx.process.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  it('monitors, makes, shows, answers and clears a call', async () => {
    const monitor = start(['monitor', dmcc, '200']);
    await monitor.line(/^monitoring 200/);
    expect(await csta(['call', dmcc, '100', '200'])).toMatchObject({ code: 0, err: '' });
    await monitor.line(/^DeliveredEvent .*100 → 200/);
    expect((await csta(['snapshot', dmcc, '200'])).out).toContain('alerting');
    expect(await csta(['answer', dmcc, '200'])).toMatchObject({ code: 0 });
    expect(await csta(['clear', dmcc, '100'])).toMatchObject({ code: 0 });
    await monitor.line(/^ConnectionClearedEvent/);
    monitor.process.kill('SIGINT');
    expect(await monitor.finished).toMatchObject({ code: 0 });
  });

  it('does so over TLS', async () => {
    const { code, out } = await csta(['ping', secure, '--ca', join(folder, 'cert.pem')]);
    expect(code).toBe(0);
    expect(out).toContain('normal');
  });

  it('is refused outside of one where the switch wants one', async () => {
    const without = dmcc.replace('profile=avaya-dmcc', 'edition=ed3');
    const refused = await csta(['snapshot', without, '200']);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('stateIncompatibility');
    // Who refuses is alive.
    const alive = await csta(['ping', without]);
    expect(alive).toMatchObject({ code: 0, out: expect.stringContaining('it answers') });
    expect(alive.err).toContain('stateIncompatibility');
    expect(await csta(['ping', without, '--app-session', 'me'])).toMatchObject({ code: 0 });
  });

  it('starts one where the switch does not want it, with what the options say', async () => {
    const info = ['--app-info', join(folder, 'login.xml')];
    expect(await csta(['ping', plain, '--app-session', 'me', ...info])).toMatchObject({ code: 0 });
    const refused = await csta(['ping', plain, '--app-version', '3.0', '--json']);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out)).toMatchObject({
      error: {
        code: 'association-refused',
        value: 'requestedProtocolVersionNotSupported',
      },
    });
  });

  it('says who it is, with a password from a file or the environment, and tells it nobody', async () => {
    const file = join(folder, 'password');
    writeFileSync(file, 'hunter2\n');
    const who = ['--user', 'me', '--password-file', file, '--cleanup-delay', '5'];
    const pinged = await csta(['ping', dmcc, ...who]);
    expect(pinged).toMatchObject({ code: 0 });
    expect(pinged.out + pinged.err).not.toContain('hunter2');
    process.env.CSTA_TEST_PASSWORD = 'hunter2';
    const named = ['--user', 'me', '--password-env', 'CSTA_TEST_PASSWORD'];
    expect(await csta(['ping', dmcc, ...named, '--session-id', '7'])).toMatchObject({ code: 0 });
    expect(await csta(['ping', hipath, ...named])).toMatchObject({ code: 0 });
    delete process.env.CSTA_TEST_PASSWORD;
    for (const [args, why] of [
      [['ping', dmcc, ...named], 'CSTA_TEST_PASSWORD'],
      [['ping', dmcc, '--user', 'me'], '--password-file'],
      [['ping', dmcc, '--password', 'hunter2'], '--password'],
      [['ping', ber, ...who], 'acse=on'],
      [['ping', hipath, '--session-id', '7'], 'XML only'],
      [['ping', 'tcp://me:hunter2@127.0.0.1:1'], 'options'],
    ] as const) {
      const refused = await csta(args);
      expect(refused.code).toBe(2);
      expect(refused.err).toContain(why);
      expect(refused.err).not.toContain('hunter2');
    }
  });

  it('is for XML only', async () => {
    const refused = await csta(['ping', ber, '--app-session', 'me']);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('XML only');
  });

  it('is told that the switch has gone', async () => {
    const lost = start(['simulate', '--listen', 'tcp://127.0.0.1:0?profile=avaya-dmcc']);
    const url = (await lost.line(/^listening/)).replace('listening ', '');
    const monitor = start(['monitor', url, '100']);
    await monitor.line(/^monitoring/);
    lost.process.kill('SIGTERM');
    const ended = await monitor.finished;
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('ended the application session');
    await lost.finished;
  });
});
