import { describe, expect, it } from 'vitest';
import { connect } from '../../src/connect.js';
import { listen } from '../../src/listen.js';
import { UsageError } from '../../src/model/errors.js';
import { openSession } from '../../src/session/open-session.js';
import { createSimulator } from '../../src/simulator/simulator.js';
import { serveSwitchingFunction } from '../../src/switching/serve.js';
import { createMemoryPair } from '../../src/transport/memory/memory-pair.js';
import { monitorsOnRequest, setUp } from './setup.js';

/** What programs without types hand in. */
const ILL: readonly unknown[] = [undefined, null, 5, 'text', true];

/** Calls a method whatever its type says. What it throws at once is a fault of its own. */
function call(target: object, method: string, ...args: readonly unknown[]): Promise<unknown> {
  const found: unknown = Reflect.get(target, method);
  if (typeof found !== 'function') throw new Error(`there is no ${method}`);
  const result: unknown = Reflect.apply(found, target, args);
  expect(result).toBeInstanceOf(Promise);
  return Promise.resolve(result);
}

describe('methods that give promises do not throw at once', () => {
  it.each(ILL.slice(1))('makeCall(%j) and others reject with a UsageError', async (ill) => {
    const { client, peer } = await setUp();
    peer.answerAll();
    const { callControl, system } = client;
    await expect(call(callControl, 'makeCall', ill)).rejects.toBeInstanceOf(UsageError);
    await expect(call(system, 'requestSystemStatus', ill)).rejects.toBeInstanceOf(UsageError);
    await expect(call(client, 'makeCall', '100', '101', ill)).rejects.toBeInstanceOf(UsageError);
    await expect(call(client, 'request', 'MakeCall', ill)).rejects.toBeInstanceOf(UsageError);
    await expect(call(client.session, 'request', 'MakeCall', ill)).rejects.toBeInstanceOf(
      UsageError,
    );
    expect(peer.received).toEqual([]);
  });

  it.each([undefined, null, 5, true])('nor do short forms with %j', async (ill) => {
    const { client, peer } = await setUp();
    peer.answerAll();
    await expect(call(client, 'makeCall', ill, '101')).rejects.toBeInstanceOf(UsageError);
    await expect(call(client, 'makeCall', '100', ill)).rejects.toBeInstanceOf(UsageError);
    await expect(call(client, 'answerCall', ill)).rejects.toBeInstanceOf(UsageError);
    expect(peer.received).toEqual([]);
  });

  it.each([undefined, null, 5, true])(
    'nor do request, sendEvent and monitor with %j',
    async (ill) => {
      const { client, peer } = await setUp();
      for (const [target, method, ...args] of [
        [client, 'request', ill, {}],
        [client.session, 'request', ill, {}],
        [client.session, 'sendEvent', ill],
        [client, 'monitor', ill],
      ] as const) {
        await expect(call(target, method, ...args)).rejects.toBeInstanceOf(UsageError);
      }
      expect(peer.received).toEqual([]);
    },
  );

  it.each(ILL.slice(1))('nor with the options %j', async (ill) => {
    const { client, peer } = await setUp();
    monitorsOnRequest(peer);
    const monitor = await client.monitor('100');
    const members = { monitorCrossRefID: '1' };
    await expect(call(client.monitoring, 'monitorStop', members, ill)).rejects.toBeInstanceOf(
      UsageError,
    );
    await expect(
      call(client.session, 'request', 'MonitorStop', members, ill),
    ).rejects.toBeInstanceOf(UsageError);
    await expect(call(client, 'monitor', '100', ill)).rejects.toBeInstanceOf(UsageError);
    await expect(call(monitor, 'changeFilter', {}, ill)).rejects.toBeInstanceOf(UsageError);
    await expect(call(monitor, 'close', ill)).rejects.toBeInstanceOf(UsageError);
    expect(monitor.running).toBe(true);
    await expect(call(client, 'close', ill)).rejects.toBeInstanceOf(UsageError);
    await expect(call(client.session, 'close', ill)).rejects.toBeInstanceOf(UsageError);
    expect(client.status.state).toBe('connected');
    client.abort();
  });

  it('nor with ill-typed timeouts and signals', async () => {
    const { client, peer } = await setUp();
    peer.answerAll();
    for (const options of [{ timeout: 'x' }, { timeout: null }, { signal: 5 }, { onAnswer: 5 }]) {
      await expect(call(client.system, 'requestSystemStatus', {}, options)).rejects.toBeInstanceOf(
        UsageError,
      );
    }
    expect(peer.received).toEqual([]);
  });

  it.each(ILL)('connect, listen, openSession and serveSwitchingFunction with %j', async (ill) => {
    const [near] = createMemoryPair();
    const pbx = createSimulator();
    await expect(call({ connect }, 'connect', ill)).rejects.toBeInstanceOf(UsageError);
    await expect(call({ listen }, 'listen', pbx, ill)).rejects.toBeInstanceOf(UsageError);
    await expect(call({ openSession }, 'openSession', near, ill)).rejects.toBeInstanceOf(
      UsageError,
    );
    await expect(call({ openSession }, 'openSession', ill, {})).rejects.toBeInstanceOf(UsageError);
    const serving = { serveSwitchingFunction };
    await expect(call(serving, 'serveSwitchingFunction', pbx, near, ill)).rejects.toBeInstanceOf(
      UsageError,
    );
    if (ill !== undefined) {
      await expect(call({ connect }, 'connect', 'memory:pbx', ill)).rejects.toBeInstanceOf(
        UsageError,
      );
      await expect(call({ listen }, 'listen', pbx, 'memory:pbx', ill)).rejects.toBeInstanceOf(
        UsageError,
      );
    }
    pbx.close();
  });
});
