import { describe, expect, it } from 'vitest';
import type { RouteOutcome } from '../../../src/client/index.js';
import { ENCODINGS, simulatedLink } from '../../support/simulated-link.js';

const PBX = {
  devices: '100-109',
  routeingDevices: [{ number: '770' }],
  acdGroups: [{ number: '600', members: ['102', '103'] }],
};

describe.each(ENCODINGS)('after the link was lost, over %s', (encoding) => {
  it('routes, agents and queues go on', async () => {
    const { returning, done, act, cut, clock, settle, simulator } = await simulatedLink(
      encoding,
      PBX,
    );
    const client = await returning();
    const outcomes: RouteOutcome[] = [];
    const routes = await done(
      client.route(
        '770',
        (call) => (call.caller.number === '100' ? new Promise(() => {}) : { to: '105' }),
        {
          onOutcome: (outcome) => outcomes.push(outcome),
        },
      ),
    );
    const agent = await done(client.agent('102', { logOn: false }));
    const queue = await done(client.queue('600', { agents: ['102', '103'] }));
    expect([agent.state, queue.agents.size, queue.waiting]).toEqual(['ready', 2, 0]);
    await act(({ station }) => station('100').dial('770'));
    expect(routes.open).toBe(1);
    await cut();
    expect(outcomes).toMatchObject([{ outcome: 'abandoned' }]);
    await act(({ station }) => {
      station('102').set({ notReady: true });
      station('103').set({ notReady: true });
      station('101').dial('600');
    });
    expect([agent.state, queue.waiting]).toEqual(['ready', 0]);
    await clock.advance(1_000);
    await settle();
    expect(client.status.state).toBe('connected');
    expect([agent.state, queue.waiting]).toEqual(['notReady', 1]);
    expect([...queue.agents.values()].map(({ state }) => state)).toEqual(['notReady', 'notReady']);
    await act(({ station }) => station('104').dial('770'));
    expect(simulator.connections.filter(({ device }) => device === '105')).toHaveLength(1);
    expect(outcomes.slice(1)).toMatchObject([{ outcome: 'routed', used: { number: '105' } }]);
    await act(({ station }) => station('103').set({ notReady: false }));
    expect(queue).toMatchObject({ waiting: 0 });
    expect(queue.agents.get('103')?.state).toBe('ready');
    await done(routes.close());
    await done(client.close());
    await clock.advance(120_000);
    expect([routes.running, await agent.until('busy').catch(({ code }) => code)]).toEqual([
      false,
      'closed',
    ]);
  });
});
