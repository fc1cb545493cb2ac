import { describe, expect, it } from 'vitest';
import type { SimulatorOptions } from '../../src/simulator/index.js';
import { at, type Bench, to, watch } from './bench.js';

const acdGroups = [{ number: '600', members: ['102', '103', '104'] }];
const DEVICES = ['100', '102', '103', '600'];

/** Station 100 has called the group, and the first agent rings, in call 1. */
async function ringing(options: SimulatorOptions = {}) {
  const set = await watch(DEVICES, { acdGroups, ...options });
  await set.bench.act(({ station }) => station('100').dial('600'));
  set.client.news();
  return set;
}

/** Who of the agents rings. */
function ringingAgent(bench: Bench): string | undefined {
  return bench.simulator.connections.find(({ state }) => state === 'alerting')?.device;
}

describe('an ACD agent who does not answer', () => {
  it('is made not ready, and the call goes on to the next one', async () => {
    const { bench, client } = await ringing();
    await bench.clock.advance(20_000);
    expect(client.news()).toEqual({
      100: [
        'Diverted 1/102 > 103 callNotAnswered (connected)',
        'Delivered 1/103 distributed (connected)',
      ],
      102: ['Diverted 1/102 > 103 callNotAnswered (null)', 'AgentNotReady 102 600'],
      103: ['Delivered 1/103 distributed (alerting)'],
      600: ['AgentNotReady 102 600'],
    });
    expect(client.events.at(-3)).toMatchObject({
      type: 'DeliveredEvent',
      callingDevice: { deviceIdentifier: to('100') },
      calledDevice: { deviceIdentifier: to('600') },
      lastRedirectionDevice: { numberDialed: to('102') },
    });
    await bench.act(({ station }) => station('103').answer());
    expect(bench.states).toEqual(['1/100 connected', '1/103 connected']);
  });

  it('leaves the caller in the queue if there is no other, before those who came later', async () => {
    const { bench, client } = await ringing({ acdGroups: [{ number: '600', members: ['102'] }] });
    await bench.clock.advance(1_000);
    await bench.act(({ station }) => station('105').dial('600'));
    client.news();
    await bench.clock.advance(19_000);
    expect(client.news()).toEqual({
      100: [
        'Diverted 1/102 > 600 callNotAnswered (connected)',
        'Queued 1/600 noAvailableAgents (connected)',
      ],
      102: ['Diverted 1/102 > 600 callNotAnswered (null)', 'AgentNotReady 102 600'],
      600: ['Queued 1/600 noAvailableAgents (queued)', 'AgentNotReady 102 600'],
    });
    expect(client.events.find(({ type }) => type === 'QueuedEvent')).toMatchObject({
      numberQueued: 1,
      callsInFront: 0,
    });
    expect(client.events.findLast(({ type }) => type === 'QueuedEvent')).toMatchObject({
      numberQueued: 2,
      callsInFront: 0,
    });
    await bench.clock.advance(3_600_000);
    expect(bench.states).toEqual([
      '1/100 connected',
      '1/600 queued',
      '2/105 connected',
      '2/600 queued',
    ]);
    await bench.act(({ station }) => station('102').set({ notReady: false }));
    expect(client.news()['100']).toEqual([
      'Diverted 1/600 > 102 distributed (connected)',
      'Delivered 1/102 distributed (connected)',
    ]);
    expect(bench.states).toContain('2/600 queued');
  });

  it('gets ACD calls again once the computing function has made it ready', async () => {
    const { bench, client } = await ringing();
    await bench.clock.advance(20_000);
    const agentState = async () =>
      (await client.send('GetAgentState', { device: to('102') })).agentStateList;
    expect(await agentState()).toEqual([
      {
        loggedOnState: true,
        agentInfo: [{ acdGroup: to('600'), agentState: 'agentNotReady' }],
      },
    ]);
    await bench.act(({ station }) => station('105').dial('102'));
    await bench.act(({ station }) => station('105').hangUp());
    client.news();
    await client.send('SetAgentState', { device: to('102'), requestedAgentState: 'ready' });
    expect(client.news()).toEqual({ 102: ['AgentReady 102 600'], 600: ['AgentReady 102 600'] });
    await client.send('SetAgentState', { device: to('102'), requestedAgentState: 'ready' });
    expect(client.news()).toEqual({});
    await bench.clock.advance(20_000);
    await bench.clock.advance(20_000);
    expect(ringingAgent(bench)).toBe('102');
    await bench.act(({ station }) => station('102').answer());
    expect((await agentState())[0]?.agentInfo?.[0]?.agentState).toBe('agentBusy');
  });

  it('is asked of states that agents of this PBX have', async () => {
    const { client } = await watch([], { acdGroups });
    const refusal = (device: string, requestedAgentState: 'loggedOn' | 'ready' | '#9') =>
      client.refusal('SetAgentState', { device: to(device), requestedAgentState });
    expect(await refusal('100', 'loggedOn')).toBe('operation: requestIncompatibleWithDevice');
    expect(await refusal('102', '#9')).toBe('operation: agentStateOutOfRange');
    expect(await refusal('999', 'ready')).toBe('operation: invalidDeviceID');
    expect(await refusal('100', 'ready')).toBe('operation: requestIncompatibleWithDevice');
    expect(await client.refusal('GetAgentState', { device: to('100') })).toBe(
      'operation: requestIncompatibleWithDevice',
    );
    const other = { device: to('102'), acdGroup: to('601') };
    expect(await client.refusal('GetAgentState', other)).toBe('operation: invalidAgentGroup');
    expect(
      await client.refusal('SetAgentState', {
        device: to('102'),
        group: to('601'),
        requestedAgentState: 'ready',
      }),
    ).toBe('operation: invalidAgentGroup');
  });
});

describe('the calls of an ACD group', () => {
  /** Three calls in a row, each answered and ended: who got them. */
  async function agentsOf(options: SimulatorOptions): Promise<(string | undefined)[]> {
    const { bench } = await watch([], options);
    const agents: (string | undefined)[] = [];
    for (let call = 0; call < 4; call++) {
      await bench.act(({ station }) => station('100').dial('600'));
      const agent = ringingAgent(bench) ?? '';
      agents.push(agent);
      await bench.act(({ station }) => station(agent).answer());
      await bench.act(({ station }) => station('100').hangUp());
    }
    return agents;
  }

  it('go to the agent who has been idle longest', async () => {
    expect(await agentsOf({ acdGroups })).toEqual(['102', '103', '104', '102']);
  });

  it('go to the first agent who is free where the group is set up so', async () => {
    const inOrder = acdGroups.map((group) => ({ ...group, distribution: 'inOrder' as const }));
    expect(await agentsOf({ acdGroups: inOrder })).toEqual(['102', '102', '102', '102']);
  });

  it('count an agent who made a call of their own as idle only from then on', async () => {
    const { bench } = await watch([], { acdGroups });
    await bench.act(({ station }) => station('102').dial('105'));
    await bench.act(({ station }) => station('102').hangUp());
    await bench.act(({ station }) => station('100').dial('600'));
    expect(ringingAgent(bench)).toBe('103');
  });

  it('pass over agents who are not ready', async () => {
    const { bench, client } = await watch(['600'], { acdGroups });
    for (const agent of ['102', '103', '104']) {
      await client.send('SetAgentState', { device: to(agent), requestedAgentState: 'notReady' });
    }
    await bench.act(({ station }) => station('100').dial('600'));
    expect(client.news()['600']?.slice(-1)).toEqual(['Queued 1/600 noAvailableAgents (queued)']);
    await client.send('DirectedPickupCall', {
      callToBePickedUp: at('1/600'),
      requestingDevice: to('105'),
    });
    expect(bench.states).toEqual(['1/100 connected', '1/105 connected']);
  });
});
