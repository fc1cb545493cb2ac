/**
 * What `csta` is where there is no Node, by the condition `browser` of package.json's exports: the same names, but links
 * in memory only. Its types are those of index.ts.
 */
import type { CstaClient } from './client/client.js';
import {
  type ConnectAddress,
  type ConnectOptions,
  connect as connectOver,
} from './client/connect.js';
import type { Extensions, Uninferred } from './model/extended-messages.js';
import {
  type ListenForOptions,
  listen as listenOver,
  type SwitchingListener,
} from './switching/listen.js';
import type { SwitchingFunction } from './switching/switching-function.js';
import type { Address } from './transport/address.js';
import type { MemoryNetwork } from './transport/memory/memory-network.js';
import { type MemoryOption, memoryNetwork, noTransport } from './transport/memory-option.js';

export { range } from './client/calls/range.js';
export * from './model/errors.js';

/** As `connect` of index.ts; UsageError `not-supported` for any address but `memory:name`. */
export function connect<const Added extends Extensions = readonly []>(
  address: ConnectAddress,
  options?: ConnectOptions<Added> & MemoryOption,
): Promise<CstaClient<Added>>;
export function connect(
  address: ConnectAddress,
  { memory, ...rest }: ConnectOptions & MemoryOption = {},
): Promise<CstaClient> {
  return connectOver(address, {
    ...rest,
    dial: async (parsed, options) => networkOf(parsed, memory).dial(parsed, options),
  });
}

/** As `listen` of index.ts; UsageError `not-supported` for any address but `memory:name`. */
export function listen<const Added extends Extensions = readonly []>(
  switchingFunction: SwitchingFunction | SwitchingFunction<Uninferred<Added>>,
  address: string | Address,
  options?: ListenForOptions<Added> & MemoryOption,
): Promise<SwitchingListener>;
export function listen(
  switchingFunction: SwitchingFunction,
  address: string | Address,
  { memory, ...rest }: ListenForOptions & MemoryOption = {},
): Promise<SwitchingListener> {
  return listenOver(switchingFunction, address, {
    ...rest,
    listen: async (parsed, options) => networkOf(parsed, memory).listen(parsed, options),
  });
}

function networkOf(address: Address, memory: MemoryNetwork | undefined): MemoryNetwork {
  if (address.scheme === 'memory') return memoryNetwork({ memory });
  throw noTransport(
    address,
    'TCP and TLS need Node; give connect of csta/client a way to dial of your own, such as a WebSocket',
  );
}
