/**
 * Links within one program: for tests, simulations, and programs that are both sides.
 *
 * @packageDocumentation
 */
export { type Address, type MemoryAddress, parseAddress } from '../address.js';
export { formatAddress } from '../address-format.js';
export type { Frame } from '../framing/framing.js';
export type {
  CloseOptions,
  Dial,
  DialOptions,
  Listen,
  Listener,
  ListenOptions,
  SendOptions,
  Transport,
  TransportOptions,
  TransportState,
} from '../transport.js';
export { createMemoryNetwork, type MemoryNetwork } from './memory-network.js';
export { createMemoryPair } from './memory-pair.js';
