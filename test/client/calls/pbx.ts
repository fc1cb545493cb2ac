import { afterEach } from 'vitest';
import type { Oddity } from '../../../src/client/picture/picture.js';
import { type ConnectOptions, type CstaClient, connect, listen } from '../../../src/index.js';
import type { Faults } from '../../../src/model/faults.js';
import { VirtualClock } from '../../../src/model/virtual-clock.js';
import {
  createSimulator,
  type Simulator,
  type SimulatorOptions,
} from '../../../src/simulator/index.js';
import {
  createMemoryNetwork,
  type MemoryNetwork,
} from '../../../src/transport/memory/memory-network.js';

/** What a client may speak, each with a name for the test. */
export const SPEECHES = [
  ['XML', 'encoding=xml'],
  ['BER', 'encoding=ber'],
  ['Phase I', 'encoding=ber&phase=1'],
] as const;

export interface PbxOptions extends SimulatorOptions {
  readonly speech?: string;
  readonly client?: ConnectOptions;
}

/** A client and a simulated PBX, over links in memory and on a clock that stands still. */
export interface Pbx {
  readonly simulator: Simulator;
  readonly client: CstaClient;
  readonly clock: VirtualClock;
  readonly memory: MemoryNetwork;
  readonly url: string;
  /** What listeners and hooks threw. */
  readonly faults: Parameters<Faults['report']>[1][];
  readonly oddities: Oddity[];
  /** Another client of the same PBX. */
  connect(options?: ConnectOptions): Promise<CstaClient>;
  /** Does something at a telephone or in the network, and lets all happen that follows without time going by. */
  act<Result>(action: (simulator: Simulator) => Result): Promise<Result>;
  /** Lets all happen that something needs without time going by. */
  done<Result>(work: Promise<Result>): Promise<Result>;
  settled(): Promise<void>;
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

export async function setUp({
  speech = 'encoding=xml',
  client: own = {},
  ...options
}: PbxOptions = {}): Promise<Pbx> {
  const clock = new VirtualClock(Date.UTC(2026, 0, 1));
  const memory = createMemoryNetwork();
  const simulator = createSimulator({ clock, devices: '100-109', ...options });
  const listener = await listen(simulator, `memory:pbx?${speech}`, { memory, clock });
  const faults: unknown[] = [];
  const oddities: Oddity[] = [];
  const settled = (): Promise<void> => clock.advance(0);
  const done = async <Result>(work: Promise<Result>): Promise<Result> => {
    let isOver = false;
    const over = (): void => {
      isOver = true;
    };
    work.then(over, over);
    // Modules are loaded meanwhile, which takes turns of the real loop.
    const giveUp = performance.now() + 20_000;
    while (!isOver) {
      if (performance.now() > giveUp) throw new Error('nothing more happens');
      await settled();
    }
    return work;
  };
  const open = (more: ConnectOptions = {}): Promise<CstaClient> =>
    done(
      connect(listener.url, {
        memory,
        clock,
        heartbeat: false,
        onListenerError: (error) => faults.push(error),
        onOddity: (oddity) => oddities.push(oddity),
        ...own,
        ...more,
      }),
    );
  const client = await open();
  closing.push(async () => {
    await done(client.close());
    await done(listener.close({ timeout: 10 }));
    simulator.close();
  });
  return {
    simulator,
    client,
    clock,
    memory,
    url: listener.url,
    faults,
    oddities,
    connect: open,
    act: async (action) => {
      const result = action(simulator);
      await settled();
      return result;
    },
    done,
    settled,
  };
}
