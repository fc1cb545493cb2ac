/**
 * Dialling and listening at any address. The transports that need Node are loaded when they are used, so that what
 * imports this file can still be bundled for other platforms.
 */
import { type Address, parseAddress } from './address.js';
import { type MemoryOption, memoryNetwork, noTransport } from './memory-option.js';
import type { DialOptions, Listener, ListenOptions, Transport } from './transport.js';

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
  const parsed = typeof address === 'string' ? parseAddress(address) : address;
  switch (parsed.scheme) {
    case 'tcp':
      return (await import('./tcp/tcp.js')).dialTcp(parsed, options);
    case 'tls':
      return (await import('./tls/tls.js')).dialTls(parsed, options);
    case 'memory':
      return memoryNetwork(options).dial(parsed, options);
    default:
      throw noTransport(parsed, 'this version has tcp:, tls: and memory:');
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
  const parsed = typeof address === 'string' ? parseAddress(address) : address;
  switch (parsed.scheme) {
    case 'tcp':
      return (await import('./tcp/tcp.js')).listenTcp(parsed, options);
    case 'tls':
      return (await import('./tls/tls.js')).listenTls(parsed, options);
    case 'memory':
      return memoryNetwork(options).listen(parsed, options);
    default:
      throw noTransport(parsed, 'this version has tcp:, tls: and memory:');
  }
}
