import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/model/errors.js';
import type { Simulator, SimulatorOptions } from '../../../src/simulator/index.js';
import { ENCODINGS, simulatedLink } from '../../support/simulated-link.js';

const CALLERS = ['100', '101', '102', '103'];
const AGENTS = ['105', '106'];
const PBX: SimulatorOptions = {
  devices: '100-109',
  acdGroups: [{ number: '600', members: AGENTS, wrapUp: 3_000 }],
};

/** What somebody does: who, and what. */
const steps = fc.array(
  fc.record({
    what: fc.constantFrom('dial', 'hang up', 'answer', 'end', 'ready', 'not ready', 'wait', 'cut'),
    who: fc.nat(3),
  }),
  { minLength: 10, maxLength: 40, size: 'max' },
);

function act({ station }: Simulator, what: string, who: number): void {
  const caller = CALLERS[who] ?? '';
  const agent = AGENTS[who % 2] ?? '';
  if (what === 'dial') station(caller).dial('600');
  else if (what === 'hang up') station(caller).hangUp();
  else if (what === 'answer') station(agent).answer();
  else if (what === 'end') station(agent).hangUp();
  else if (what === 'ready') station(agent).set({ notReady: false });
  else if (what === 'not ready') station(agent).set({ notReady: true });
}

describe.each(ENCODINGS)('whatever people do, over %s', (encoding) => {
  it('agents and queues are told as the switch has them, whenever all is quiet', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const link = await simulatedLink(encoding, PBX);
        const { simulator, done, settle, clock, cut } = link;
        const client = await link.returning();
        const agents = await Promise.all(
          AGENTS.map((device) => done(client.agent(device, { logOn: false }))),
        );
        const queue = await done(client.queue('600', { agents: AGENTS }));
        for (const { what, who } of list) {
          try {
            act(simulator, what, who);
          } catch (error) {
            if (!(error instanceof UsageError)) throw error;
          }
          if (what === 'cut') {
            await cut();
            // It takes longer each time that the link breaks soon after it was there.
            while (client.status.state !== 'connected') await clock.advance(1_000);
          } else if (what === 'wait') await clock.advance(7_000);
          await settle();
          await expectTruth();
        }
        await done(client.close());

        async function expectTruth(): Promise<void> {
          for (const agent of agents) {
            const { agentStateList } = await done(
              link.client.request('GetAgentState', { device: agent.device }),
            );
            const [info] = agentStateList[0]?.agentInfo ?? [];
            const told = [agent.state, agent.pending].map(named);
            const pending = agent.state === 'workingAfterCall' ? told[1] : info?.pendingAgentState;
            expect(told).toEqual([info?.agentState, pending]);
            expect(queue.agents.get(agent.device)?.state).toBe(agent.state);
          }
          const waiting = simulator.connections.filter(
            ({ device, state }) => device === '600' && state === 'queued',
          );
          expect(queue.calls.map(({ callID }) => callID).sort()).toEqual(
            waiting.map(({ callID }) => callID).sort(),
          );
        }
      }),
      { seed: 6, numRuns: 12 },
    );
  }, 120_000);
});

/** A state in the words of the switch. */
function named(state: string | undefined): string | undefined {
  return state && `agent${state.charAt(0).toUpperCase()}${state.slice(1)}`;
}
