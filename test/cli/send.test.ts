import { afterEach, describe, expect, it } from 'vitest';
import { createSimulator } from '../../src/simulator/index.js';
import { listen } from '../../src/switching/index.js';
import { listenTcp } from '../../src/transport/tcp/index.js';
import { inProcess } from './support.js';

/** What is to be closed after each test. */
let closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.map((close) => close()));
  closing = [];
});

/** The address of a PBX with two stations. */
async function pbx(query = ''): Promise<string> {
  const simulator = createSimulator({ devices: '100-101' });
  const listener = await listen(simulator, `tcp://127.0.0.1:0${query}`, { listen: listenTcp });
  closing.push(() => listener.close());
  return listener.url;
}

const send = (...args: readonly string[]) => inProcess(['send', ...args], '');

describe('csta send', () => {
  it.each(['', '?encoding=ber&framing=length16'])(
    'asks for a service and prints the answer%s',
    async (query) => {
      const url = await pbx(query);
      const members = {
        callingDevice: '100',
        calledDirectoryNumber: { number: '101' },
        autoOriginate: 'doNotPrompt',
      };
      const { code, out } = await send(url, 'MakeCall', JSON.stringify(members));
      expect(code).toBe(0);
      expect(out).toContain('\n  "type": "MakeCallResponse"');
      expect(JSON.parse(out)).toMatchObject({
        kind: 'response',
        callingDevice: { deviceID: { number: '100' } },
      });
      const status = await send(url, 'RequestSystemStatus', '--json');
      expect(
        status.out
          .trim()
          .split('\n')
          .map((line): unknown => JSON.parse(line)),
      ).toMatchObject([{ type: 'RequestSystemStatusResponse', systemStatus: 'normal' }]);
    },
  );

  it('reads the members from standard input', async () => {
    const url = await pbx();
    const { out } = await inProcess(
      ['send', url, 'SnapshotDevice', '-'],
      '{"snapshotObject":"101"}',
    );
    expect(JSON.parse(out)).toMatchObject({ type: 'SnapshotDeviceResponse' });
  });

  it('ends with 1 on a negative answer', async () => {
    const url = await pbx();
    const members = '{"callingDevice":"999","calledDirectoryNumber":"101"}';
    const { code, err, out } = await send(url, 'MakeCall', members, '--json');
    expect(code).toBe(1);
    expect(err).toContain('invalidCallingDeviceID');
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'service-error' } });
  });

  it('ends at once where nothing answers', async () => {
    const url = await pbx();
    const { code, out, err } = await send(url, 'RouteEnd', '{"crossRefIdentifier":"1"}');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toBe('csta: RouteEnd is sent; nothing answers it\n');
  });

  // Nobody is at this address: what is wrong is told before anything is sent.
  const NOBODY = 'tcp://127.0.0.1:1';

  it('tells all that is wrong with the members before anything is sent', async () => {
    const wrong = '{"callingDevice":5,"calledDirectoryNumbr":"101"}';
    const { code, err, out } = await send(NOBODY, 'MakeCall', wrong, '--json');
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/missing.*\(in MakeCall\.calledDirectoryNumber\)$/),
      expect.stringMatching(/not 5 \(in MakeCall\.callingDevice\)$/),
      expect.stringMatching(
        /did you mean calledDirectoryNumber\? \(in MakeCall\.calledDirectoryNumbr\)$/,
      ),
    ]);
    expect(JSON.parse(out)).toMatchObject({
      error: { code: 'unknown-member', path: 'MakeCall.calledDirectoryNumbr' },
    });
  });

  it('refuses what is no service, and what is no JSON', async () => {
    expect(await send(NOBODY, 'MakeCal')).toMatchObject({
      code: 2,
      err: 'csta: CSTA has no service MakeCal; did you mean MakeCall?\n',
    });
    expect(await send(NOBODY, 'MakeCall', '{"callingDevice"')).toMatchObject({ code: 1 });
    const secret = await send(NOBODY, 'StartApplicationSession', '{"password":"mellon"');
    expect(secret.code).toBe(1);
    expect(secret.err).not.toContain('mellon');
  });
});
