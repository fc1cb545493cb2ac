import { afterEach, describe, expect, it } from 'vitest';
import type { CstaClient } from '../../../src/client/index.js';
import { connect } from '../../../src/connect.js';
import { listen } from '../../../src/listen.js';
import { VirtualClock } from '../../../src/model/virtual-clock.js';
import { createSimulator } from '../../../src/simulator/index.js';
import type { ListenForOptions, SwitchingListener } from '../../../src/switching/index.js';
import { createMemoryNetwork } from '../../../src/transport/memory/memory-network.js';

const closing: (() => Promise<void> | void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) void close();
});

/** A simulated PBX that listens in memory, and a client of it, on one clock. */
async function setUp(query: string, options: Partial<ListenForOptions> = {}) {
  const clock = new VirtualClock();
  const memory = createMemoryNetwork();
  const pbx = createSimulator({ devices: '100-103', clock });
  const serve = (): Promise<SwitchingListener> =>
    listen(pbx, `memory:pbx?${query}`, { memory, clock, ...options });
  let listener = await serve();
  const settled = async <Value>(promise: Promise<Value>): Promise<Value> => {
    let isSettled = false;
    const done = (): void => {
      isSettled = true;
    };
    promise.then(done, done);
    while (!isSettled) {
      await clock.advance(0);
      await new Promise((resolve) => setImmediate(resolve));
    }
    return promise;
  };
  const client: CstaClient = await settled(
    connect(listener.url, {
      memory,
      clock,
      reconnect: { random: () => 0.5 },
      acse: { authentication: { name: 'me', password: 'mine' } },
      appSession: query.includes('dmcc') ? { user: 'me', password: 'mine' } : undefined,
    }),
  );
  closing.push(() => client.abort());
  const monitor = await settled(client.monitor('100'));
  const heard: string[] = [];
  monitor.on('*', ({ type }) => heard.push(type));
  /** Lets time pass until something holds. */
  const until = async (holds: () => boolean): Promise<void> => {
    for (let turn = 0; turn < 400 && !holds(); turn++) {
      await clock.advance(50);
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (!holds()) throw new Error(`it never came to that: ${JSON.stringify(client.status)}`);
  };
  const ring = async (): Promise<void> => {
    pbx.station('101').dial('100');
    await until(() => heard.includes('DeliveredEvent'));
    pbx.station('101').hangUp();
    heard.length = 0;
  };
  const restart = async (): Promise<void> => {
    await settled(listener.close());
    await until(() => client.status.state === 'reconnecting');
    listener = await serve();
  };
  return { client, clock, until, ring, restart, sessions: () => [...listener.sessions] };
}

describe('a client inside an association', () => {
  it('comes back when the switch aborts it', async () => {
    const { client, until, ring, sessions } = await setUp('encoding=ber&acse=on');
    for (const session of sessions()) session.abort();
    await until(() => client.status.state === 'reconnecting');
    await until(() => client.status.state === 'connected');
    await ring();
  });

  it('comes back when the switch restarts', async () => {
    const { client, until, ring, restart } = await setUp('encoding=ber&acse=on');
    await restart();
    await until(() => client.status.state === 'connected');
    await ring();
  });

  it('is closed when the switch does not accept the password any more', async () => {
    let accepts = true;
    const { client, until, sessions } = await setUp('encoding=ber&acse=on', {
      acse: { authenticate: () => accepts },
    });
    accepts = false;
    for (const session of sessions()) session.abort();
    await until(() => client.status.state === 'closed');
    expect(client.status).toMatchObject({
      by: 'failure',
      why: { code: 'association-refused', refusesIdentity: true },
    });
    expect((await client.closed).error?.message).toContain('password');
  });
});

describe('a client inside an application session', () => {
  it('starts another when the switch ends it', async () => {
    const { client, until, ring, restart } = await setUp('profile=avaya-dmcc');
    const before = client.session;
    await restart();
    expect(client.status).toMatchObject({ why: { code: 'terminated' } });
    await until(() => client.status.state === 'connected');
    expect(before.state.status).toBe('closed');
    expect(client.session).not.toBe(before);
    expect(client.session.applicationSession?.sessionID).toBeDefined();
    await ring();
  });
});
