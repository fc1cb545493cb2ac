import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { AgentOptions, AgentStatus } from '../../../src/client/index.js';
import type { SimulatorOptions } from '../../../src/simulator/index.js';
import { ENCODINGS, type Encoding, simulatedLink } from '../../support/simulated-link.js';

const PBX: SimulatorOptions = {
  devices: '100-109',
  acdGroups: [
    { number: '600', members: [] },
    { number: '601', members: [], wrapUp: 10_000 },
  ],
  agents: [
    { id: '7001', password: 'swordfish', groups: ['600', '601'] },
    { id: '7002', groups: ['600'] },
  ],
};

async function desk(encoding: Encoding, options: AgentOptions = {}) {
  const link = await simulatedLink(encoding, PBX);
  const agent = await link.done(
    link.client.agent('102', { id: '7001', password: 'swordfish', ...options }),
  );
  await link.settle();
  return { ...link, agent };
}

describe.each(ENCODINGS)('an agent over %s', (encoding) => {
  it('logs on, is ready and not, and logs off', async () => {
    const { agent, done, clock } = await desk(encoding);
    expect(agent).toMatchObject({ device: '102', id: '7001', state: 'notReady' });
    expect(agent.groups).toEqual(['600', '601']);
    const told: AgentStatus[] = [];
    const stop = agent.onChange((status) => told.push(status));
    await clock.advance(1_000);
    await done(agent.ready());
    expect(agent).toMatchObject({ state: 'ready', pending: undefined, since: clock.now() });
    await done(agent.notReady({ reason: 'lunch' }));
    expect(agent).toMatchObject({ state: 'notReady', reason: 'lunch' });
    await done(agent.workingAfterCall());
    expect(agent).toMatchObject({ state: 'workingAfterCall', reason: undefined });
    await done(agent.logOff());
    expect(agent.state).toBe('loggedOff');
    expect(agent.groups).toEqual([]);
    expect(told.map(({ state }) => state).filter((one, at, all) => one !== all[at - 1])).toEqual([
      'ready',
      'notReady',
      'workingAfterCall',
      'loggedOff',
    ]);
    stop();
  });

  it('is busy with a call, and what is asked for comes afterwards', async () => {
    const { agent, done, act, settle, clock } = await desk(encoding, { group: '601' });
    await done(agent.ready());
    await act(({ station }) => station('100').dial('601'));
    await act(({ station }) => station('102').answer());
    expect(agent.state).toBe('busy');
    await done(agent.notReady({ reason: 'end of shift' }));
    expect(agent).toMatchObject({ state: 'busy', pending: 'notReady', reason: 'end of shift' });
    await act(({ station }) => station('100').hangUp());
    expect(agent).toMatchObject({
      state: 'notReady',
      pending: undefined,
      reason: 'end of shift',
    });
    await done(agent.ready());
    await act(({ station }) => station('100').dial('601'));
    await act(({ station }) => station('102').answer());
    const after = agent.until('workingAfterCall', { timeout: 1_000 });
    await act(({ station }) => station('100').hangUp());
    await done(after);
    expect(agent).toMatchObject({ state: 'workingAfterCall', pending: 'ready' });
    await clock.advance(10_000);
    await settle();
    expect(agent).toMatchObject({ state: 'ready', pending: undefined });
  });

  it('is refused with a wrong password, which nobody gets to see', async () => {
    const { client, done, clock } = await simulatedLink(encoding, PBX);
    const refused = await done(client.agent('102', { id: '7001', password: 'sesame' })).catch(
      (error: unknown) => error,
    );
    expect(refused).toMatchObject({ category: 'operation', value: 'invalidAgentPassword' });
    expect(inspect(refused, { depth: 9 })).not.toContain('sesame');
    const agent = await done(client.agent('102', { id: '7001', password: 'swordfish' }));
    expect(JSON.stringify(agent) + inspect(agent, { depth: 2 })).not.toMatch(
      /swordfish|115, ?119|7377/,
    );
    await done(agent.close());
    await clock.advance(60_000);
    expect(clock.pendingTimers).toBe(0);
  });

  it('who is logged on already is taken as he is', async () => {
    const { agent, client, done } = await desk(encoding);
    await done(agent.ready());
    const again = await done(client.agent('102', { id: '7001', group: '600' }));
    expect(again).toMatchObject({ state: 'ready', group: '600' });
    const onlooker = await done(client.agent('103', { logOn: false }));
    expect(onlooker.state).toBe('loggedOff');
  });

  it('is waited for, until the time is up, a signal says so, or it is closed', async () => {
    const { agent, done, clock } = await desk(encoding);
    await done(agent.until('notReady'));
    const late = agent.until('busy', { timeout: 1_000 }).catch((error: unknown) => error);
    await clock.advance(1_000);
    expect(await late).toMatchObject({ name: 'SessionError', code: 'timeout' });
    const ending = new AbortController();
    const ended = agent.until('busy', ending).catch((error: unknown) => error);
    ending.abort();
    expect(await ended).toMatchObject({ code: 'aborted' });
    const told: unknown[] = [];
    agent.onChange((status) => told.push(status));
    const closed = agent.until('busy').catch((error: unknown) => error);
    await done(agent.close());
    expect(await closed).toMatchObject({ code: 'closed' });
    expect(told).toEqual([]);
    await done(agent.close());
  });

  it('is not harmed by a listener that throws', async () => {
    const { agent, done, faults } = await desk(encoding);
    const fault = new Error('mine');
    agent.onChange(() => {
      throw fault;
    });
    await done(agent.ready());
    expect(agent.state).toBe('ready');
    expect(faults).toContain(fault);
  });
});

describe.each(ENCODINGS)('a queue over %s', (encoding) => {
  it('has the calls that wait, how long they do, and the agents', async () => {
    const link = await simulatedLink(encoding, { ...PBX, snapshotSegment: 1 });
    const { client, done, act, clock, simulator } = link;
    await act(({ station }) => station('100').dial('600'));
    const agent = await done(client.agent('102', { id: '7002' }));
    const queue = await done(client.queue('600', { agents: ['102', '103'] }));
    let changes = 0;
    queue.onChange(() => changes++);
    expect(queue).toMatchObject({ device: '600', waiting: 1, longestWait: 0 });
    expect([...queue.agents]).toMatchObject([['102', { id: '7002', state: 'notReady' }]]);
    await clock.advance(5_000);
    await act(({ station }) => station('101').dial('600'));
    expect(queue.longestWait).toBe(5_000);
    expect(queue.calls).toMatchObject([
      { callID: '1', wasThere: true },
      { callID: '2', wasThere: false, caller: { number: '101' } },
    ]);
    expect(changes).toBeGreaterThan(0);
    await done(agent.ready());
    expect(queue).toMatchObject({ waiting: 1, longestWait: 0 });
    expect(queue.agents.get('102')?.state).toBe('ready');
    await act(({ station }) => station('102').answer());
    expect(queue.agents.get('102')).toMatchObject({ state: 'busy', since: clock.now() });
    await act(({ station }) => station('101').hangUp());
    expect(queue).toMatchObject({ waiting: 0, longestWait: undefined });
    await act(({ station }) => station('100').hangUp());
    await done(agent.logOff());
    expect(queue.agents.size).toBe(0);
    await done(queue.close());
    await act(({ station }) => station('100').dial('600'));
    expect(queue.waiting).toBe(0);
    expect(simulator.connections).toHaveLength(2);
  });

  it('follows a call whose caller is transferred while it waits', async () => {
    const { client, done, act, clock } = await simulatedLink(encoding, PBX);
    const queue = await done(client.queue('600'));
    await act(({ station }) => station('100').dial('101'));
    await act(({ station }) => station('101').answer());
    const held = { callID: '1', deviceID: { number: '101' } };
    const { initiatedCall } = await done(
      client.callControl.consultationCall({ existingCall: held, consultedDevice: '600' }),
    );
    await clock.advance(2_000);
    expect(queue.calls).toMatchObject([{ callID: '2' }]);
    await done(client.callControl.transferCall({ heldCall: held, activeCall: initiatedCall }));
    expect(queue).toMatchObject({ waiting: 1, longestWait: 2_000 });
    expect(queue.calls).toMatchObject([{ callID: '3' }]);
  });

  it('is refused for what is no device', async () => {
    const { client, done } = await simulatedLink(encoding, PBX);
    const refused = await done(client.queue('999')).catch((error: unknown) => error);
    expect(refused).toMatchObject({ value: 'invalidDeviceID' });
  });
});
