import { afterEach } from 'vitest';
import { listen } from '../../src/listen.js';
import { createSimulator, type Simulator } from '../../src/simulator/simulator.js';
import { createIdentifierSource } from '../../src/switching/identifiers.js';
import type { ListenForOptions, SwitchingListener } from '../../src/switching/listen.js';

const closing: (() => unknown)[] = [];

/** Does something when the test is over, the last first. */
export const afterwards = (...close: readonly (() => unknown)[]): void => {
  closing.push(...close);
};

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A simulated PBX with the stations 100 to 109 that listens as the query says. */
export async function simulated(
  query: string,
  options: ListenForOptions = {},
): Promise<{ simulator: Simulator; listener: SwitchingListener }> {
  const simulator = createSimulator({
    devices: '100-109',
    identifiers: createIdentifierSource({ twoOctets: query.includes('hipath4000') }),
  });
  const listener = await listen(simulator, `tcp://127.0.0.1:0?${query}`, options);
  afterwards(
    () => simulator.close(),
    () => listener.close({ timeout: 100 }),
  );
  return { simulator, listener };
}
