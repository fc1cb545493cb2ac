/**
 * Dialling and listening at any address. The transports that need Node are loaded when they are used, so that what
 * imports this file can still be bundled for other platforms.
 */
import { UsageError } from '../model/errors.js';
import { type Address, parseAddress } from './address.js';
import { formatAddress } from './address-format.js';
import type { MemoryNetwork } from './memory/memory-network.js';
import type { DialOptions, Listener, ListenOptions, Transport } from './transport.js';

/** What addresses `memory:name` need beside the address. */
export interface MemoryOption {
  /** The network on which `memory:` addresses are looked for. */
  readonly memory?: MemoryNetwork | undefined;
}

/**
 * Opens a link to an address of any kind.
 *
 * @param address - an address, or its URL
 * @throws what the transport's own dial throws; UsageError `bad-address` for a bad URL, `bad-argument` for `memory:`
 *   without a network, `not-supported` for a kind of address that this version has no transport for
 */
export async function dialAddress(
  address: Address | string,
  options: DialOptions & MemoryOption = {},
): Promise<Transport> {
  const parsed = settled(address);
  switch (parsed.scheme) {
    case 'tcp':
      return (await import('./tcp/tcp.js')).dialTcp(parsed, options);
    case 'tls':
      return (await import('./tls/tls.js')).dialTls(parsed, options);
    case 'memory':
      return network(options).dial(parsed, options);
    default:
      throw unsupported(parsed);
  }
}

/**
 * Listens at an address of any kind.
 *
 * @param address - an address, or its URL
 * @throws what the transport's own listen throws; UsageError as {@link dialAddress}
 */
export async function listenAddress(
  address: Address | string,
  options: ListenOptions & MemoryOption,
): Promise<Listener> {
  const parsed = settled(address);
  switch (parsed.scheme) {
    case 'tcp':
      return (await import('./tcp/tcp.js')).listenTcp(parsed, options);
    case 'tls':
      return (await import('./tls/tls.js')).listenTls(parsed, options);
    case 'memory':
      return network(options).listen(parsed, options);
    default:
      throw unsupported(parsed);
  }
}

function settled(address: Address | string): Address {
  return typeof address === 'string' ? parseAddress(address) : address;
}

function network({ memory }: MemoryOption): MemoryNetwork {
  if (memory) return memory;
  throw new UsageError(
    'bad-argument',
    'addresses memory:name need the option memory, a network from createMemoryNetwork()',
  );
}

function unsupported(address: Address): UsageError {
  return new UsageError(
    'not-supported',
    `this version has no transport for ${formatAddress(address)}; it has tcp:, tls: and memory:`,
  );
}
