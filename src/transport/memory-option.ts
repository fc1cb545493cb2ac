import { UsageError } from '../model/errors.js';
import type { Address } from './address.js';
import { formatAddress } from './address-format.js';
import type { MemoryNetwork } from './memory/memory-network.js';

/** What addresses `memory:name` need beside the address. */
export interface MemoryOption {
  /** The network on which `memory:` addresses are looked for. */
  readonly memory?: MemoryNetwork | undefined;
}

/** @throws UsageError `bad-argument` if no network is given */
export function memoryNetwork({ memory }: MemoryOption): MemoryNetwork {
  if (memory) return memory;
  throw new UsageError(
    'bad-argument',
    'addresses memory:name need the option memory, a network from createMemoryNetwork()',
  );
}

/**
 * @param address - an address of a kind that cannot be opened here
 * @param instead - what can be
 */
export const noTransport = (address: Address, instead: string): UsageError =>
  new UsageError(
    'not-supported',
    `there is no transport for ${formatAddress(address)}; ${instead}`,
  );
