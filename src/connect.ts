import type { CstaClient } from './client/client.js';
import { type ConnectOptions, connect as connectOver } from './client/connect.js';
import { anObject } from './model/arguments.js';
import type { Extensions } from './model/extended-messages.js';
import type { Address } from './transport/address.js';
import { dialAddress } from './transport/connect.js';
import type { MemoryOption } from './transport/memory-option.js';

/**
 * Connects to a switching function: opens the link, the association if the address names one, and the session.
 *
 * @param address - where it is and what it speaks: `tcp://pbx:1040?encoding=xml`, `tls://…`, `memory:name`
 * @param options - limits and times of the link and the session, `tls`, hooks; all may be left out
 * @throws UsageError `bad-address` or `not-supported`; TransportError if there is no link; SessionError
 *   `association-refused`, `timeout`, `aborted`, `closed` or `protocol` if there is no session
 */
export function connect<const Added extends Extensions = readonly []>(
  address: string | Address,
  options?: ConnectOptions<Added> & MemoryOption,
): Promise<CstaClient<Added>>;
export async function connect(
  address: string | Address,
  options: ConnectOptions & MemoryOption = {},
): Promise<CstaClient> {
  const { memory, ...rest } = anObject('the options of connecting', options);
  return connectOver(address, {
    ...rest,
    dial: (parsed, dialOptions) => dialAddress(parsed, { ...dialOptions, memory }),
  });
}
