// What is loaded when it is used, so that no test waits for it.
import '../../src/ber/index.js';
import '../../src/session/application-session-responder.js';
import '../../src/session/xml-conversation.js';
import { describe, expect, it } from 'vitest';
import { connect } from '../../src/connect.js';
import { listen } from '../../src/listen.js';
import { UsageError } from '../../src/model/errors.js';
import { VirtualClock } from '../../src/model/virtual-clock.js';
import type { ApplicationSessionOptions } from '../../src/session/application-session.js';
import type { ApplicationSessionMode } from '../../src/session/application-session-speech.js';
import type { Session } from '../../src/session/session.js';
import { createSimulator } from '../../src/simulator/simulator.js';
import { createMemoryNetwork } from '../../src/transport/memory/memory-network.js';

const NEWEST = 'http://www.ecma-international.org/standards/ecma-323/csta/ed3/privC';

/** A simulated PBX that listens in memory, under a clock that the test moves. */
async function setUp(query: string, applicationSession?: ApplicationSessionMode) {
  const clock = new VirtualClock();
  const memory = createMemoryNetwork();
  const pbx = createSimulator({ devices: '100-103', clock });
  const served: Session[] = [];
  const failed: unknown[] = [];
  const listener = await listen(pbx, `memory:pbx?${query}`, {
    memory,
    clock,
    applicationSession,
    onSession: (session) => served.push(session),
    onSessionFailed: (error) => failed.push(error),
  });
  const dial = (appSession?: ApplicationSessionOptions | boolean, url = listener.url) =>
    happens(clock, connect(url, { memory, clock, appSession, reconnect: false }));
  return { clock, memory, pbx, listener, served, failed, dial };
}

/** Lets happen what needs no time, until a promise has settled. */
async function happens<Value>(clock: VirtualClock, promise: Promise<Value>): Promise<Value> {
  let settled = false;
  const done = (): void => {
    settled = true;
  };
  promise.then(done, done);
  while (!settled) {
    await clock.advance(0);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return promise;
}

describe('a PBX with application sessions', () => {
  it('has one with every client of a profile that uses them, for hours', async () => {
    const { clock, pbx, listener, served, dial } = await setUp('profile=avaya-dmcc');
    const client = await dial();
    expect(client.session.applicationSession).toEqual({
      sessionID: '1',
      protocolVersion: NEWEST,
      duration: 180,
      applicationInfo: { applicationID: 'csta' },
    });
    const monitor = await happens(clock, client.monitor('101'));
    await clock.advance(5 * 3_600_000);
    expect(client.status).toEqual({ state: 'connected' });
    await happens(
      clock,
      client.callControl.makeCall({
        callingDevice: '100',
        calledDirectoryNumber: '101',
        autoOriginate: 'doNotPrompt',
      }),
    );
    expect(await happens(clock, monitor[Symbol.asyncIterator]().next())).toMatchObject({
      value: { type: 'DeliveredEvent' },
    });
    await happens(clock, client.close());
    await happens(clock, Promise.all(served.map(({ closed }) => closed)));
    expect(await served[0]?.closed).toEqual({ by: 'peer' });
    await happens(clock, listener.close());
    pbx.close();
    expect(clock.pendingTimers).toBe(0);
  });

  it('refuses the services of CSTA outside of one', async () => {
    const { clock, listener, served, dial } = await setUp('profile=avaya-dmcc');
    const client = await dial(false);
    await expect(
      happens(clock, client.snapshot.snapshotDevice({ snapshotObject: '100' })),
    ).rejects.toMatchObject({
      category: 'stateIncompatibility',
      value: 'generic',
    });
    expect(served).toEqual([]);
    await happens(clock, Promise.all([client.close(), listener.close()]));
  });

  it('drops a client that never starts one', async () => {
    const { clock, failed, dial } = await setUp('profile=avaya-dmcc');
    const client = await dial(false);
    await clock.advance(10_000);
    expect(failed).toMatchObject([{ code: 'timeout' }]);
    expect(await happens(clock, client.closed)).toMatchObject({ by: 'failure' });
  });

  it('takes clients with and without one where the address does not say', async () => {
    const { clock, listener, dial } = await setUp('encoding=xml');
    const without = await dial();
    const inside = await dial({ applicationID: 'me', duration: 60 });
    expect(without.session.applicationSession).toBeUndefined();
    expect(inside.session.applicationSession).toMatchObject({
      protocolVersion: 'http://www.ecma-international.org/standards/ecma-323/csta/ed6',
      duration: 60,
    });
    for (const client of [without, inside]) {
      await expect(happens(clock, client.system.requestSystemStatus())).resolves.toBeDefined();
    }
    await happens(clock, listener.close());
    expect(await inside.closed).toMatchObject({
      error: { code: 'terminated', category: 'serverTermReason', value: 'closed' },
    });
    expect(await without.closed).toMatchObject({ error: { code: 'closed' } });
  });

  it('can be told to want one, what to grant, and to have none', async () => {
    const required = await setUp('encoding=xml', 'required');
    const client = await required.dial();
    await expect(
      happens(required.clock, client.system.requestSystemStatus()),
    ).rejects.toMatchObject({
      category: 'stateIncompatibility',
    });
    const granting = await setUp('profile=avaya-dmcc', {
      newSessionID: () => 'session-9',
      maxDuration: 20,
      maxSessions: 1,
    });
    const first = await granting.dial();
    expect(first.session.applicationSession).toMatchObject({
      sessionID: 'session-9',
      duration: 20,
    });
    await expect(granting.dial()).rejects.toMatchObject({
      code: 'association-refused',
      value: 'maxNumberSessions',
    });
    expect(granting.failed).toMatchObject([
      { code: 'association-refused', message: expect.stringContaining('maxNumberSessions') },
    ]);
    const none = await setUp('encoding=xml', false);
    await expect(none.dial(true)).rejects.toMatchObject({
      code: 'association-refused',
      category: 'operation',
      value: 'serviceNotSupported',
    });
  });

  it('answers in the edition of the client, which application sessions do not tell', async () => {
    const { clock, memory, listener } = await setUp('encoding=xml');
    const url = `${listener.url}?edition=ed4`;
    const client = await happens(clock, connect(url, { memory, clock, appSession: true }));
    expect(client.session.applicationSession?.protocolVersion).toMatch(/ed4$/);
    await expect(happens(clock, client.system.requestSystemStatus())).resolves.toMatchObject({
      systemStatus: 'normal',
    });
    await happens(clock, listener.close());
  });

  it('is for XML only', async () => {
    await expect(setUp('encoding=ber', 'accepted')).rejects.toBeInstanceOf(UsageError);
    const { clock, dial } = await setUp('encoding=ber');
    await expect(dial(true)).rejects.toBeInstanceOf(UsageError);
    await happens(clock, (await dial()).close());
  });
});
