import { anObject } from './model/arguments.js';
import type { Extensions, Uninferred } from './model/extended-messages.js';
import {
  type ListenForOptions,
  listen as listenOver,
  type SwitchingListener,
} from './switching/listen.js';
import type { SwitchingFunction } from './switching/switching-function.js';
import type { Address } from './transport/address.js';
import { listenAddress } from './transport/connect.js';
import type { MemoryOption } from './transport/memory-option.js';

/**
 * Serves computing functions that come to an address.
 *
 * @param switchingFunction - what serves: a simulator, or a PBX built on `csta/switching`
 * @param address - where to listen and what is spoken there: `tcp://127.0.0.1:0?encoding=xml`; port 0 takes any free port
 * @param options - limits and times of the links and the sessions, `tls`, hooks; all may be left out
 * @throws UsageError `bad-address` or `not-supported`; TransportError `address-in-use` or `bad-address`
 */
export function listen<const Added extends Extensions = readonly []>(
  switchingFunction: SwitchingFunction | SwitchingFunction<Uninferred<Added>>,
  address: string | Address,
  options?: ListenForOptions<Added> & MemoryOption,
): Promise<SwitchingListener>;
export async function listen(
  switchingFunction: SwitchingFunction,
  address: string | Address,
  options: ListenForOptions & MemoryOption = {},
): Promise<SwitchingListener> {
  const { memory, ...rest } = anObject('the options of listening', options);
  return listenOver(switchingFunction, address, {
    ...rest,
    listen: (parsed, listenOptions) => listenAddress(parsed, { ...listenOptions, memory }),
  });
}
