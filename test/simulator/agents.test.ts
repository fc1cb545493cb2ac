import { describe, expect, it } from 'vitest';
import type { Requests } from '../../src/model/generated/messages.js';
import type { SimulatorOptions } from '../../src/simulator/index.js';
import { type Client, to, watch } from './bench.js';

const PASSWORD = new TextEncoder().encode('4711');

const PBX: SimulatorOptions = {
  acdGroups: [
    { number: '600', members: [] },
    { number: '601', members: [], wrapUp: 10_000 },
  ],
  agents: [
    { id: '7001', password: '4711', groups: ['600', '601'] },
    { id: '7002', groups: ['600'] },
  ],
};

type AgentState = Requests['SetAgentState']['requestedAgentState'];

function set(client: Client, device: string, requestedAgentState: AgentState) {
  return client.send('SetAgentState', { device: to(device), requestedAgentState });
}

/** Agent 7002 is ready for group 600 at station 102. */
async function oneReady(options: SimulatorOptions = PBX, group = '600', agentID = '7002') {
  const bench = await watch(['102', group], options);
  await bench.client.send('SetAgentState', {
    device: to('102'),
    requestedAgentState: 'loggedOn',
    agentID,
    password: PASSWORD,
    group: to(group),
  });
  await set(bench.client, '102', 'ready');
  bench.client.news();
  return bench;
}

describe('agents who log on', () => {
  it('are not ready then, get calls once they are, and none after they have logged off', async () => {
    const { bench, client } = await watch(['102', '600'], PBX);
    await client.send('SetAgentState', {
      device: to('102'),
      requestedAgentState: 'loggedOn',
      agentID: '7001',
      password: PASSWORD,
    });
    expect(client.news()).toEqual({
      102: [
        'AgentLoggedOn 102 600',
        'AgentNotReady 102 600',
        'AgentLoggedOn 102 601',
        'AgentNotReady 102 601',
      ],
      600: ['AgentLoggedOn 102 600', 'AgentNotReady 102 600'],
    });
    expect(client.events[0]).toMatchObject({ agentID: '7001' });
    expect(client.events[0]).not.toHaveProperty('agentPassword');
    await bench.act(({ station }) => station('100').dial('600'));
    expect(bench.states).toEqual(['1/100 connected', '1/600 queued']);
    await set(client, '102', 'ready');
    expect(bench.states).toEqual(['1/100 connected', '1/102 alerting']);
    await bench.act(({ station }) => station('100').hangUp());
    client.news();
    await set(client, '102', 'loggedOff');
    expect(client.news()['102']).toEqual(['AgentLoggedOff 102 600', 'AgentLoggedOff 102 601']);
    await bench.act(({ station }) => station('100').dial('600'));
    expect(bench.states).toEqual(['2/100 connected', '2/600 queued']);
    expect((await client.send('GetAgentState', { device: to('102') })).agentStateList).toEqual([
      { loggedOnState: false, agentInfo: [] },
    ]);
  });

  it('are who they say, at one station, in their groups', async () => {
    const { client } = await oneReady();
    const refusal = (members: Partial<Requests['SetAgentState']>) =>
      client.refusal('SetAgentState', {
        device: to('103'),
        requestedAgentState: 'loggedOn',
        ...members,
      });
    expect(await refusal({})).toBe('operation: invalidAgentIdentifier');
    expect(await refusal({ agentID: '7009' })).toBe('operation: invalidAgentIdentifier');
    expect(await refusal({ agentID: '7001' })).toBe('operation: invalidAgentPassword');
    expect(await refusal({ agentID: '7001', password: Uint8Array.of(1) })).toBe(
      'operation: invalidAgentPassword',
    );
    const other = { agentID: '7002', group: to('601') };
    expect(await refusal(other)).toBe('operation: invalidAgentGroup');
    expect(await refusal({ agentID: '7002' })).toBe('stateIncompatibility: invalidDeviceState');
    const here = { device: to('102'), agentID: '7001', password: PASSWORD };
    expect(await refusal(here)).toBe('stateIncompatibility: invalidDeviceState');
    expect(await refusal({ requestedAgentState: 'ready' })).toBe('operation: invalidAgentState');
    expect(
      await refusal({ device: to('102'), agentID: '7001', requestedAgentState: 'ready' }),
    ).toBe('operation: invalidAgentIdentifier');
    client.news();
    await client.send('SetAgentState', {
      ...here,
      agentID: '7002',
      requestedAgentState: 'loggedOn',
    });
    expect(client.news()).toEqual({});
  });
});

describe('an agent with an ACD call', () => {
  it('is busy, and what is asked for comes when the call is over', async () => {
    const { bench, client } = await oneReady();
    await bench.act(({ station }) => station('100').dial('600'));
    await bench.act(({ station }) => station('102').answer());
    expect(client.news()['600']?.slice(-1)).toEqual(['AgentBusy 102 600']);
    expect(await set(client, '102', 'notReady')).toMatchObject({
      pendingAgentState: 'agentNotReady',
    });
    expect(client.news()['102']).toEqual(['AgentBusy 102 600 then agentNotReady']);
    await set(client, '102', 'notReady');
    expect(client.news()).toEqual({});
    expect((await client.send('GetAgentState', { device: to('102') })).agentStateList).toEqual([
      {
        agentID: '7002',
        loggedOnState: true,
        agentInfo: [
          { acdGroup: to('600'), agentState: 'agentBusy', pendingAgentState: 'agentNotReady' },
        ],
      },
    ]);
    await bench.act(({ station }) => station('102').hold());
    expect(client.news()['102']).toEqual(['Held 1/102 normal (hold)']);
    await bench.act(({ station }) => station('100').hangUp());
    expect(client.news()['102']?.slice(-1)).toEqual(['AgentNotReady 102 600']);
  });

  it('logs off when it is over', async () => {
    const { bench, client } = await oneReady();
    await bench.act(({ station }) => station('100').dial('600'));
    await bench.act(({ station }) => station('102').answer());
    expect(await set(client, '102', 'loggedOff')).toMatchObject({ pendingAgentState: 'agentNull' });
    client.news();
    await bench.act(({ station }) => station('100').hangUp());
    expect(client.news()['102']?.slice(-1)).toEqual(['AgentLoggedOff 102 600']);
  });

  it('works after it for as long as the group has it, and is ready then', async () => {
    const { bench, client } = await oneReady(PBX, '601', '7001');
    await bench.act(({ station }) => station('100').dial('601'));
    await bench.act(({ station }) => station('102').answer());
    client.news();
    await bench.act(({ station }) => station('100').hangUp());
    expect(client.news()['601']?.slice(-1)).toEqual(['AgentWorkingAfterCall 102 601 then ready']);
    await bench.act(({ station }) => station('100').dial('601'));
    expect(bench.states).toEqual(['2/100 connected', '2/601 queued']);
    client.news();
    await bench.clock.advance(9_999);
    expect(client.news()).toEqual({});
    await bench.clock.advance(1);
    expect(client.news()['601']?.[0]).toEqual('AgentReady 102 601');
    expect(bench.states).toEqual(['2/100 connected', '2/102 alerting']);
  });

  it('works after it for as long as is set for the agent', async () => {
    const { bench, client } = await oneReady();
    const device = to('102');
    expect(await client.send('GetAutoWorkMode', { device })).toMatchObject({ autoWorkOn: false });
    await client.send('SetAutoWorkMode', { device, autoWorkOn: true, autoWorkInterval: 30 });
    await client.send('SetAutoWorkMode', { device, autoWorkOn: true, autoWorkInterval: 30 });
    expect(client.events.filter(({ type }) => type === 'AutoWorkModeEvent')).toHaveLength(2);
    expect(await client.send('GetAutoWorkMode', { device })).toMatchObject({
      autoWorkOn: true,
      autoWorkInterval: 30,
    });
    expect(
      await client.refusal('SetAutoWorkMode', { device, autoWorkOn: true, autoWorkInterval: 6001 }),
    ).toBe('operation: valueOutOfRange');
    await bench.act(({ station }) => station('100').dial('600'));
    await bench.act(({ station }) => station('102').answer());
    await bench.act(({ station }) => station('100').hangUp());
    client.news();
    await set(client, '102', 'notReady');
    await bench.clock.advance(60_000);
    expect(client.news()['102']).toEqual(['AgentNotReady 102 600']);
  });
});

describe('the queue of an ACD group', () => {
  it('lets calls of higher priority go first, and says how many are before a call', async () => {
    const { bench, client } = await watch(['600'], {
      acdGroups: [{ number: '600', members: ['102'] }],
    });
    await set(client, '102', 'notReady');
    const call = (from: string, callCharacteristics = {}) =>
      client.send('MakeCall', {
        callingDevice: to(from),
        calledDirectoryNumber: to('600'),
        autoOriginate: 'doNotPrompt',
        callCharacteristics,
      });
    await call('100');
    await call('101', { highPriorityCall: true });
    await call('103', { priorityCall: true });
    const queued = client.events.filter(({ type }) => type === 'QueuedEvent');
    expect(queued).toMatchObject([
      { numberQueued: 1, callsInFront: 0 },
      { numberQueued: 2, callsInFront: 0 },
      { numberQueued: 3, callsInFront: 1 },
    ]);
    const order: string[] = [];
    for (let turn = 0; turn < 3; turn++) {
      await set(client, '102', 'ready');
      order.push(...bench.states.filter((state) => state.endsWith('/102 alerting')));
      await bench.clock.advance(20_000);
      await bench.act(({ station }) => station(['101', '103', '100'][turn] ?? '').hangUp());
    }
    expect(order).toEqual(['2/102 alerting', '3/102 alerting', '1/102 alerting']);
  });

  it('rings an agent who did not answer again where the group is set up so', async () => {
    const { bench, client } = await watch(['600'], {
      acdGroups: [{ number: '600', members: ['102', '103'], unanswered: 'staysReady' }],
    });
    await bench.act(({ station }) => station('100').dial('600'));
    await bench.clock.advance(20_000);
    expect(bench.states).toEqual(['1/100 connected', '1/103 alerting']);
    await bench.clock.advance(20_000);
    expect(bench.states).toEqual(['1/100 connected', '1/102 alerting']);
    expect(client.events.map(({ type }) => type)).not.toContain('AgentNotReadyEvent');
  });
});
