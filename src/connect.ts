import type { CstaClient } from './client/client.js';
import {
  type ConnectAddress,
  type ConnectOptions,
  connect as connectOver,
} from './client/connect.js';
import { anObject } from './model/arguments.js';
import type { Extensions } from './model/extended-messages.js';
import { dialAddress } from './transport/connect.js';
import type { MemoryOption } from './transport/memory-option.js';

/**
 * Connects to a switching function: opens the link, the association if the address names one, and the session.
 *
 * When the link is lost, or the switching function begins anew, the client connects again by itself, and its registrations
 * and monitors go on; `client.status` tells. `reconnect: false` turns that off.
 *
 * @param address - where it is and what it speaks: `tcp://pbx:1040?encoding=xml`, `tls://…`, `memory:name`; several for a
 *   switching function that has several, which are tried in turn
 * @param options - limits and times of the link and the session, `tls`, hooks; all may be left out
 * @throws UsageError `bad-address` or `not-supported`; TransportError if there is no link; SessionError
 *   `association-refused`, `timeout`, `aborted`, `closed` or `protocol` if there is no session
 */
export function connect<const Added extends Extensions = readonly []>(
  address: ConnectAddress,
  options?: ConnectOptions<Added> & MemoryOption,
): Promise<CstaClient<Added>>;
export async function connect(
  address: ConnectAddress,
  options: ConnectOptions & MemoryOption = {},
): Promise<CstaClient> {
  const { memory, ...rest } = anObject('the options of connecting', options);
  // Awaited here, the line of who called stays in the stack of an error.
  return await connectOver(address, {
    ...rest,
    dial: (parsed, dialOptions) => dialAddress(parsed, { ...dialOptions, memory }),
  });
}
